/**
 * The same function of a text, but one that remembers: of the words and lines of a document the same is asked again and again.
 * @param most so many texts are remembered before it starts over
 */
export function remembered<Result extends NonNullable<unknown> | null>(of: (text: string) => Result, most = 4096): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text);
    if (result !== undefined) return result;
    if (known.size >= most) known.clear();
    const found = of(text);
    known.set(text, found);
    return found;
  };
}

/** The same function of a thing, but one that remembers: what it finds must not change while the thing lives. */
export function rememberedOf<Thing extends object, Result extends NonNullable<unknown> | null>(of: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, { readonly result: Result }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.result;
    const result = of(thing);
    known.set(thing, { result });
    return result;
  };
}
