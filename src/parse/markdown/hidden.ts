/** A tag by which words are struck out, or stand in the source and not on the page. */
const HIDING_TAG = /^<(?:del|s|strike|template|script|style)\b/i;
const HIDING_ATTRIBUTE = /\shidden(?=[\s=/>])|\bstyle\s*=\s*(?:"[^"]*|'[^']*)\b(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d]))/i;
const TAG = /^<(\/?)([a-z][\w-]*)/i;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** The tags and comments of raw HTML. */
export const TAGS = /<!--[^]{0,20000}?-->|<\/?[a-z][^<>]{0,400}>/gi;

/** Whether a reader of the page does not see what stands in an element, or sees it struck out. @param tag as written, `<div hidden>` */
function hidesWords(tag: string): boolean {
  return HIDING_TAG.test(tag) || HIDING_ATTRIBUTE.test(tag);
}

/** Follows the outermost element that hides words, from where it opens to where it closes. */
export class HidingElement {
  #name: string | null = null;
  /** How many elements of that name are open in it, itself among them. */
  #depth = 0;

  get isOpen(): boolean {
    return this.#name !== null;
  }

  /** @returns whether words end or begin to be hidden by a tag */
  tag(value: string): boolean {
    const [, slash, written = ''] = TAG.exec(value) ?? [];
    const name = written.toLowerCase();
    if (slash === undefined || VOID.has(name) || value.endsWith('/>')) return false;
    if (this.#name === null) {
      if (slash === '/' || !hidesWords(value)) return false;
      this.#name = name;
      this.#depth = 1;
      return true;
    }
    if (name !== this.#name) return false;
    this.#depth += slash === '/' ? -1 : 1;
    if (this.#depth > 0) return false;
    this.#name = null;
    return true;
  }
}
