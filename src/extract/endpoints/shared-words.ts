import type { Fragment } from './draft.js';

/** The words of a listing that speak of all entries of a part of it: those of its base path, of a line that heads them, of a comment over them. */
export class SharedWords {
  #parts: { readonly indent: number; readonly fragment: Fragment | null; holdsDeeper: boolean }[] = [];

  /** A part begins at an indentation; what stands further out still speaks of it where it has no words of its own. */
  replace(indent: number, fragment: Fragment | null): void {
    this.#parts = this.#parts.filter((part) => part.indent < indent && part.indent >= 0);
    this.#parts.push({ indent, fragment, holdsDeeper: false });
  }

  /** A comment speaks of all that follows it, however far in. */
  all(fragment: Fragment): void {
    this.#parts = [{ indent: -1, fragment, holdsDeeper: false }];
  }

  /** An entry stands at an indentation: the parts whose entries stand further in have ended. */
  enter(indent: number): void {
    this.#parts = this.#parts.filter((part) => part.indent < indent || (part.indent === indent && !part.holdsDeeper));
    for (const part of this.#parts) if (part.indent < indent) part.holdsDeeper = true;
  }

  /** The nearest words. */
  words(): readonly Fragment[] {
    const fragment = this.#parts.findLast((part) => part.fragment !== null)?.fragment;
    return fragment ? [{ ...fragment, shared: true }] : [];
  }
}
