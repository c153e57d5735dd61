import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import { CODE_DEFINITION, DEFINED_IN_WORDS, NO_TERM, NUMBER_HANDED_OVER, OF_ALL_WAITS, TIME_CELL, USED_IN_CODE } from '../../lexicon/timeout-terms.js';
import { TERM_SIGN } from '../../lexicon/limits.js';
import { headingOf, listingOf, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { type Range, stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';

/** A number that an endpoint hands to what ends its wait: `@bounded(8)`. */
export interface HandedOver {
  readonly subject: EndpointSubject;
  readonly seconds: number;
  readonly passage: Passage;
  readonly range: { readonly start: number; readonly end: number };
}

/**
 * The names that a document gives to ways of waiting, a helper, a decorator, a client, a profile: who uses the name in his own row,
 * item or listing has what is said of it where it is defined.
 */
export class TimeoutTerms {
  readonly #users = new Map<string, Set<EndpointSubject>>();
  /** Who is only said to be able to use a name, or to do so later, by the names: "could go through `guard`". */
  readonly #wouldBe = new Map<string, ReadonlyMap<EndpointSubject, Stance>>();
  readonly #defined = new Set<string>();
  /** Whether a table tells what a name means that somebody uses; known by the table, for each of its rows asks. */
  readonly #definesTerms = new Map<Unit, boolean>();

  /** @param callers the endpoints that call a model */
  constructor(callers: readonly EndpointSubject[]) {
    for (const subject of callers) {
      for (const name of namesUsedBy(subject)) this.#users.set(name, (this.#users.get(name) ?? new Set()).add(subject));
      for (const [name, stance] of namesInDoubt(subject)) this.#wouldBe.set(name, new Map([...(this.#wouldBe.get(name) ?? []), [subject, stance]]));
    }
  }

  /** How an endpoint is said to use the names that a passage tells the meaning of, where it is not said that it does. */
  doubtOf(passage: Passage, subject: EndpointSubject): Stance | null {
    if (this.#wouldBe.size === 0 || passage.unit.kind === 'code') return null;
    const names = definedInWords(passage);
    return names.map((name) => this.#wouldBe.get(name)?.get(subject)).find((stance) => stance !== undefined) ?? null;
  }

  /** Who uses the name of which a passage outside of them tells what it means: nobody where the name is not used; null where it tells of none. */
  usersFor(passage: Passage): readonly EndpointSubject[] | null {
    if (this.#users.size === 0) return null;
    const names = (passage.unit.kind === 'code' ? definedInListing(passage) : definedInWords(passage)).filter((name) => this.#users.has(name));
    const users = new Set(names.flatMap((name) => [...(this.#users.get(name) ?? [])]));
    if (users.size === 0) return this.#isOfUnused(passage.unit) ? [] : null;
    for (const name of names) this.#defined.add(name);
    return [...users];
  }

  /** Whether a row stands among those that tell what names mean, and tells of one that nobody uses. */
  #isOfUnused({ kind, parent }: Unit): boolean {
    if (kind !== 'row' || !parent) return false;
    const known = this.#definesTerms.get(parent) ?? parent.children.some((row) => row.kind === 'row' && this.#users.has(termOf(row.fields[0]?.value.text ?? '')));
    this.#definesTerms.set(parent, known);
    return known;
  }

  /** The bounds that endpoints hand to the names that are defined. */
  handedOver(): HandedOver[] {
    return [...this.#defined].flatMap((name) => [...(this.#users.get(name) ?? [])].flatMap((subject) => handedTo(name, subject)));
  }
}

/** The names that an endpoint's own words use: what its code calls, what stands in code in its words, what its cell for the wait consists of. */
function namesUsedBy({ draft }: EndpointSubject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { unit, text, label } of draft.fragments) {
    const isCode = unit.kind === 'code';
    const stretches = isCode ? [withoutRemarks(text.text)] : text.marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => text.text.slice(start, end));
    for (const stretch of isCode ? stretches : [...stretches, ...matchesIn(text.text, /(?<![\w./])[a-z_]\w{2,30}\(\)/g).map(([word]) => word)]) {
      for (const match of matchesIn(stretch, USED_IN_CODE)) names.add(match[1] ?? match[2] ?? match[3] ?? match[4] ?? '');
      if (!isCode && NAME_IN_CODE.test(stretch)) names.add(stretch.replace('()', ''));
    }
    const cell = TIME_CELL.test(label) ? termOf(text.text) : '';
    if (cell !== '') names.add(cell);
    // A sign that a row bears in any of its cells.
    if (unit.kind === 'row') for (const [sign] of matchesIn(text.text, EVERY_SIGN)) names.add(sign);
  }
  // … or the title of its card.
  const title = headingOf(draft.unit);
  if (title && title.depth > 1) for (const [sign] of matchesIn(title.text.text, EVERY_SIGN)) names.add(sign);
  for (const name of names) if (NO_TERM.test(name)) names.delete(name);
  return names;
}

/** The names in code of an endpoint's own words of which every mention is hedged or put off: "could go through `guard` all the same". */
function namesInDoubt({ draft }: EndpointSubject): ReadonlyMap<string, Stance> {
  const told = draft.fragments.flatMap(({ unit, text }) => {
    const names = unit.kind === 'code' ? [] : text.marks.filter(({ kind, start, end }) => kind === 'code' && NAME_IN_CODE.test(text.text.slice(start, end)));
    return names.map(({ start, end }) => ({ name: text.text.slice(start, end).replace('()', ''), stance: stanceOfUse(text, { start, end }) }));
  });
  const affirmed = new Set(told.filter(({ stance }) => stance !== 'hedged' && stance !== 'deferred').map(({ name }) => name));
  return new Map(told.filter(({ name }) => !affirmed.has(name)).map(({ name, stance }) => [name, stance]));
}

/** The stance of a mention; a hedge counts before it: "goes through `guard`, could be shorter" doubts something else. */
function stanceOfUse(text: MappedText, mention: Range): Stance {
  const { stance, words } = stanceAt(text, mention);
  return stance === 'hedged' && words.end > mention.start ? 'affirmed' : stance;
}

/** A listing without the lines that are commented out; places stay as they are. */
function withoutRemarks(listing: string): string {
  return listing.replace(/^[ \t]{0,40}(?:#|\/\/)[^\n]*/gm, (line) => ' '.repeat(line.length));
}

/** What a cell, or the beginning of a line, consists of, if it is a name: `T1`, "fast", "profile A". */
function termOf(words: string): string {
  const word = words.replace(/[`"'*_()]|\uFE0F/g, '').trim().toLowerCase();
  if (ONE_SIGN.test(word)) return word;
  return /^(?:[a-z][\w-]{0,20}(?:\s[\w-]{1,12})?)$/.test(word) ? word : '';
}

const EVERY_SIGN = new RegExp(TERM_SIGN.source, 'gu');
/** "**Hourglass.** ⏳ on the card means …": the sign that a paragraph explains. */
const SIGN_EXPLAINED = new RegExp(String.raw`^\W{0,3}(?:[A-Za-z][\w ]{1,24}[.:]\W{0,4})?(${TERM_SIGN.source})\uFE0F?\s?(?:[=:–—]|\b(?:on|in|beside|behind|means?|stands? for)\b)`, 'u');
const ONE_SIGN = new RegExp(`^${TERM_SIGN.source}$`, 'u');

/** What stands in code is a name, be it in a module: `guard`, `guard()`, `Ai::Guard`, `llm.guard`. */
const NAME_IN_CODE = /^(?=.{3,60}$)[A-Za-z_]\w{0,30}(?:(?:::|\.)[A-Za-z_]\w{0,30}){0,3}(?:\(\))?$/;
const QUALIFIED = /^[A-Za-z_]\w{0,30}(?:(?:::|\.)[A-Za-z_]\w{1,30}){1,3}$/;

/** So many lines below its head a line may still belong to a definition. */
const LONGEST_DEFINITION = 24;

/** The names whose definition a line of a listing, or a remark in it, stands in. */
function definedInListing({ unit, text }: Passage): string[] {
  const here = text.span().start;
  const lines = listingOf(unit).text.lines();
  const at = lines.findLastIndex((line) => line.length > 0 && line.span().start <= here);
  for (let line = at; line >= 0 && line > at - LONGEST_DEFINITION; line--) {
    const words = lines[line]?.text ?? '';
    if (line < at && (words.trim() === '' || /^\S/.test(words)) && !CODE_DEFINITION.test(words)) return [];
    const match = CODE_DEFINITION.exec(words);
    if (match) return match.slice(1).filter((name) => name !== undefined && name !== '');
  }
  return [];
}

/** The names that a row, an item or a paragraph tells the meaning of: its first words, those of a sentence up to here, its heading. */
function definedInWords({ unit, text }: Passage): string[] {
  const title = headingOf(unit)?.text.text.trim() ?? '';
  const titled = QUALIFIED.test(title) ? [title] : [];
  if (OF_ALL_WAITS.test(unit.text.text)) return titled;
  if (unit.kind === 'row') return [termOf(unit.fields[0]?.value.text ?? '')];
  const behind = text.offsetAt(text.length);
  const titles = headingOf(unit)?.text;
  const named = [unit.text, ...(titles ? [titles] : [])].flatMap((words) => words.marks.filter(({ kind, start }) => kind === 'code' && words.offsetAt(start) < behind).map(({ start, end }) => words.text.slice(start, end).split('(', 1)[0] ?? ''));
  const first = DEFINED_IN_WORDS.exec(unit.text.text)?.[1] ?? SIGN_EXPLAINED.exec(unit.text.text)?.[1];
  return [...named.filter((name) => NAME_IN_CODE.test(name)), ...titled, ...(first === undefined ? [] : [termOf(first)])];
}

function handedTo(name: string, subject: EndpointSubject): HandedOver[] {
  return subject.draft.fragments.flatMap(({ unit, text, label }) => {
    const match = unit.kind === 'code' || text.marks.some(({ kind }) => kind === 'code') ? matchesIn(unit.kind === 'code' ? withoutRemarks(text.text) : text.text, NUMBER_HANDED_OVER).find((each) => each[1] === name) : undefined;
    if (!match?.[2]) return [];
    const value = Number(match[2].replaceAll('_', ''));
    return [{ subject, seconds: value >= 200 ? value / 1000 : value, passage: { unit, text, label, kind: 'code' as const }, range: rangeOf(match) }];
  });
}

/** The place of a bound that is handed over. */
export function placeOf({ passage, range }: HandedOver): Span {
  return passage.text.span(range.start, range.end);
}
