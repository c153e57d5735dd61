import { matchesIn } from '../../text/matches-in.js';
import type { Block, Heading, Section } from '../document.js';

/*
 * What a document folds away: `<details>` with its `<summary>`. The summary is the title of what it hides, as a heading is.
 */

const TAG = /<(\/?)details\b[^<>]{0,200}>/gi;
const SUMMARY = /<summary\b[^<>]{0,200}>([\s\S]{0,2000}?)<\/summary\s{0,4}>/i;
/** A summary that names nothing: "Show more", "Click to expand". */
const ASKS_TO_LOOK = /^\W{0,6}(?:(?:click|tap|press)\s(?:here\s)?(?:to\s(?:expand|see|show|view|open|unfold)\b.{0,40})?|(?:show|see|view|read|expand|open|unfold|toggle)?\s?(?:here|more|all|details?|full details|the details|everything|it)|expand|unfold|show|view|open|toggle)\W{0,6}$/i;

/** Whether a piece of HTML opens or closes `<details>`. */
export function isOfDetails(html: string): boolean {
  return matchesIn(html, TAG).length > 0;
}

/** The HTML cut before each `<details>` and behind each `</details>`, with the place of each piece in it. */
export function piecesOfDetails(html: string): { readonly text: string; readonly offset: number }[] {
  const cuts = new Set([0]);
  for (const { 0: tag, 1: slash, index } of matchesIn(html, TAG)) cuts.add(slash === '/' ? index + tag.length : index);
  const starts = [...cuts].sort((a, b) => a - b);
  return starts.map((offset, index) => ({ text: html.slice(offset, starts[index + 1] ?? html.length), offset })).filter(({ text }) => text.trim() !== '');
}

/** The HTML of the summary of a piece; null where it has none. */
export function summaryOf(piece: string): string | null {
  return SUMMARY.exec(piece)?.[1] ?? null;
}

/** Whether what a piece opens goes on behind it. */
export function opensDetails(piece: string): boolean {
  const tags = matchesIn(piece, TAG);
  return tags.length === 1 && tags[0]?.[1] === '';
}

/** Whether a piece only closes what another one opened. */
export function closesDetails(piece: string): boolean {
  const tags = matchesIn(piece, TAG);
  return tags.length === 1 && tags[0]?.[1] === '/';
}

/** Whether the words of a summary only invite to unfold it. */
export function asksToLook(summary: string): boolean {
  return ASKS_TO_LOOK.test(summary);
}

/** Where the reader of a document is among its sections. */
export class SectionCursor {
  #current: Section;
  /** The sections in which `<details>` are open, with that of each, if its summary names one. */
  readonly #folded: { readonly outer: Section; readonly own: Section | null }[] = [];

  constructor(root: Section) {
    this.#current = root;
  }

  add(blocks: readonly Block[]): void {
    this.#current.blocks.push(...blocks);
  }

  /** A heading: a section of the one before it that stands higher, and within the `<details>` around it below their title. */
  open(heading: Heading, depth: number): void {
    while (this.#folded.length > 0 && (this.#folded.at(-1)?.outer.depth ?? 0) >= depth) this.#folded.pop();
    this.#push(heading, depth + this.#folded.filter(({ own }) => own !== null).length);
  }

  /** @param title what the summary says; null where it names nothing */
  openDetails(title: Heading | null): void {
    const outer = this.#current;
    if (title) this.#push(title, outer.depth + 1);
    this.#folded.push({ outer, own: title ? this.#current : null });
  }

  closeDetails(): void {
    const folded = this.#folded.pop();
    if (folded) this.#current = folded.outer;
  }

  #push(heading: Heading, depth: number): void {
    while (this.#current.depth >= depth && this.#current.parent) this.#current = this.#current.parent;
    const section: Section = { heading, depth, blocks: [], sections: [], parent: this.#current };
    this.#current.sections.push(section);
    this.#current = section;
  }
}
