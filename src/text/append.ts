/** The part of a `Map` (or `WeakMap`) of lists that adding to one needs. */
interface Lists<Key, Value> {
  get: (key: Key) => Value[] | undefined;
  set: (key: Key, list: Value[]) => unknown;
}

/** Adds a value to the list that a map holds under a key; the first one begins the list. */
export function append<Key, Value>(lists: Lists<Key, Value>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
