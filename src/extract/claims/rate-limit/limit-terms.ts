import { append } from '../../../text/append.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { DEFERRED_CELL, FREE_MEANING, LACKS_OTHER_THING, NO_LIMIT_CELL, NO_TIER_NAME, NOT_IN_THE_LIST, TERM_HEAD, TERM_KEY, TERM_SIGN, UNSIGNED } from '../../lexicon/limits.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import type { Range } from '../../stance.js';
import { limitCuesIn } from './limit-cues.js';

/** A letter, sign or name of the document's own with the words that give its figure, or say that it stands for none. */
export interface LimitTerm {
  readonly name: string;
  readonly passage: Passage;
  readonly range: Range;
  readonly stance: 'affirmed' | 'denied' | 'deferred' | 'hedged';
}

/** A name with what is said behind it, before anybody knows whether the list speaks of limits. */
interface Entry {
  readonly name: string;
  readonly unit: Unit;
  readonly meaning: MappedText;
}

const LONGEST_NAME = 24;
/** A code has so many letters at most. */
const LONGEST_CODE = 3;
/** How far behind its name a figure stands at most. */
const FARTHEST = 90;
/** … a sign, which a paragraph may explain before. */
const FARTHEST_OF_SIGN = 240;
const EVERY_SIGN = new RegExp(TERM_SIGN.source, 'gu');

/**
 * Legends of limits in all their forms: letters, signs and names, in a sentence, a list or a table, behind "=", "means", a colon, a dash, or set
 * in bold before their meaning. A legend speaks of limits where one of its entries has a figure; only words that endpoints carry are terms.
 */
export class LimitTerms {
  readonly #terms = new Map<string, LimitTerm>();
  readonly #legends = new Set<Unit>();
  /** What the lack of a sign stands for: "everything without the sign is not counted". */
  readonly unsigned: LimitTerm | null;

  /**
   * @param isOwn the unit is an endpoint's row, item or block
   * @param endpoints names of endpoints in lower case: what is said of one defines no term
   */
  constructor(units: readonly Unit[], isOwn: (unit: Unit) => boolean, endpoints: ReadonlySet<string>) {
    const carried = carriedIn(units.filter(isOwn));
    const lists = new Map<Unit, Entry[]>();
    let before: { readonly unit: Unit; readonly holder: Unit } | null = null;
    for (const unit of units) {
      // Signs that paragraphs explain one after the other are one legend.
      const goesOn: Unit | null = before !== null && opensWithSign(before.unit) && opensWithSign(unit) && before.unit.parent === unit.parent ? before.holder : null;
      const holder: Unit = goesOn ?? (unit.kind === 'paragraph' || !unit.parent ? unit : unit.parent);
      before = { unit, holder };
      if (unit.zone !== 'plain' || isOwn(unit)) continue;
      for (const entry of entriesOf(unit)) if (!entry.name.includes('/') && !endpoints.has(entry.name)) append(lists, holder, entry);
    }
    for (const entries of lists.values()) this.#read(entries, carried);
    this.unsigned = [...this.#legends].map((unit) => unsignedIn(unit)).find((term) => term !== null) ?? null;
  }

  /** Whether a unit only explains the document's own words for limits. */
  isLegend(unit: Unit): boolean {
    return this.#legends.has(unit);
  }

  /** The term that a cell consists of, or that stands in it beside other codes: "J, A". */
  inCell(cell: string): LimitTerm | null {
    if (this.#terms.size === 0) return null;
    const whole = this.#terms.get(folded(cell));
    if (whole || cell.length > LONGEST_NAME) return whole ?? null;
    const parts = cell.split(/[\s,;/+()·]+/);
    // "record a visit": a small letter among words is an article, no code.
    const isCode = (part: string): boolean => !/^[a-z]$/.test(part) || parts.every(({ length }) => length <= LONGEST_CODE);
    const terms = parts.filter(isCode).flatMap((part) => this.#terms.get(folded(part)) ?? []).filter(({ name }) => name.length <= LONGEST_CODE);
    // "€ †": the sign of an exception takes back what the other one says.
    return terms.find(({ name, stance }) => stance !== 'affirmed' && TERM_SIGN.test(name)) ?? terms[0] ?? null;
  }

  /** The sign of a term, or its letter in brackets, anywhere in an endpoint's words: "POST /ask †", "(B)". */
  inWords(words: string): LimitTerm | null {
    for (const term of this.#terms.values()) {
      const isSign = TERM_SIGN.test(term.name);
      if (isSign ? words.includes(term.name) : term.name.length <= 3 && matchesIn(words.toLowerCase(), /[([]([\w-]{1,3})[)\]]/g).some((match) => match[1] === term.name)) return term;
    }
    return null;
  }

  get(name: string): LimitTerm | null {
    return this.#terms.get(folded(name)) ?? null;
  }

  #read(entries: readonly Entry[], carried: ReadonlySet<string>): void {
    const terms = entries.map(termOf).filter((term) => term !== null);
    if (!terms.some(({ stance }) => stance === 'affirmed') || !(terms.some(({ name }) => carried.has(name)) || entries.some(({ name }) => name.length <= LONGEST_CODE && !NOT_IN_THE_LIST.test(name) && carried.has(name)))) return;
    for (const term of terms) {
      if (!this.#terms.has(term.name)) this.#terms.set(term.name, term);
      this.#legends.add(term.passage.unit);
    }
    for (const { name, unit } of entries) if (TERM_SIGN.test(name)) this.#legends.add(unit);
  }
}

/** What endpoints carry: their short cells and the codes in them, signs and letters in brackets. */
function carriedIn(units: readonly Unit[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const unit of units) {
    const cells = unit.fields.map((field) => field.value.text).filter((cell) => cell.length <= LONGEST_NAME);
    // The last word of a path is no code of the row: `booking` of `POST /api/booking`.
    for (const cell of cells) for (const part of [cell, ...cell.replace(PATH, ' ').split(/[\s,;/+()·]+/)]) found.add(folded(part));
    for (const [sign] of matchesIn(unit.text.text, EVERY_SIGN)) found.add(sign);
    for (const match of matchesIn(unit.text.text, /[([]([A-Za-z]\d?)[)\]]/g)) found.add(folded(match[1] ?? ''));
  }
  return found;
}

/** A path in a cell. */
const PATH = /(?<![\w/])\/[\w:{}[\]./-]+/g;

/** "£ on the card means …": where the sign stands. */
const PLACE_OF_SIGN = /\b(?:on|in|at|beside|behind|before|after|over|next to)\s(?:an?|the|its|each|every)\s$/i;

function opensWithSign({ kind, text }: Unit): boolean {
  return kind === 'paragraph' && TERM_SIGN.test(text.text.slice(0, 2));
}

/** The entries of a paragraph, an item or a row. */
function entriesOf(unit: Unit): Entry[] {
  if (unit.kind === 'row') return rowEntry(unit);
  if (unit.kind !== 'paragraph' && unit.kind !== 'item') return [];
  const { text, marks } = unit.text;
  const marked = marks.filter(({ kind, start, end }) => (kind === 'strong' || kind === 'code') && end - start <= LONGEST_NAME + 4 && stands(text, start)).map(({ start, end }) => ({ start, end: end + (/^\s{0,2}(?:=|:|–|—|->?|→|means?\b|is\b|stands for\b|(?:allows|permits|gives|grants|lets|caps|has)\b)?\s?/.exec(text.slice(end))?.[0].length ?? 0), name: text.slice(start, end) }));
  const written = matchesIn(text, TERM_HEAD).map((match) => ({ ...rangeOf(match), name: match[1] ?? match[2] ?? match[3] ?? match[4] ?? '' })).filter(({ start }) => !PLACE_OF_SIGN.test(text.slice(Math.max(0, start - 16), start)));
  const found = [...marked, ...written.filter((head) => marked.every((other) => head.end <= other.start || other.end <= head.start))].sort((a, b) => a.start - b.start);
  // "£ means that a call costs us something. A member has 4 £ calls a minute.": the sign again, in its own meaning.
  const heads = found.filter(({ name }, index) => !TERM_SIGN.test(name) || found.findIndex((other) => other.name === name) === index);
  return heads.flatMap(({ end, name }, index): Entry[] => {
    const next = heads[index + 1]?.start ?? text.length;
    const meaning = unit.text.slice(end, Math.max(end, next));
    return PARAMETER.test(folded(name)) || (NO_TIER_NAME.test(folded(name)) && name.length > 2) ? [] : [{ name: folded(name), unit, meaning }];
  });
}

/** A name begins a legend's entry at the start of a clause, behind "and", or behind what it is the name of: "policy `pay`". */
function stands(text: string, start: number): boolean {
  return /(?:^|[;,.:(|]\s{0,2}|\n|\band\s)\W{0,2}$/.test(text.slice(Math.max(0, start - 6), start)) || NAMED_AS.test(text.slice(Math.max(0, start - 16), start));
}

const NAMED_AS = /\b(?:policy|limiter|bucket|tier|class|rule|plan|limit|quota|throttle|profile|window|partition)\s\W{0,2}$/i;

/** A cell that is nothing but a sign: what stands beside it is what it means, whatever the column is called. */
const SIGN_ALONE = new RegExp(String.raw`^\s*${TERM_SIGN.source}\uFE0F?\s*$`, 'u');

/** A row of a table of terms: the name in the first cell. */
function rowEntry(unit: Unit): Entry[] {
  const [first, ...others] = unit.fields;
  if (!first || others.length === 0 || first.value.length > LONGEST_NAME || !(TERM_KEY.test(first.label) || SIGN_ALONE.test(first.value.text))) return [];
  return [{ name: folded(first.value.text), unit, meaning: unit.text.slice(Math.min(unit.text.length, unit.text.text.indexOf(' | ') + 3)) }];
}

/** A parameter of a path is the name of no limit: "`:id` → `rows.id = $1`". */
const PARAMETER = /^[:{<$]/;

/** What an entry says: a figure, that there is none, or that it comes later; whichever stands first. */
function termOf({ name, unit, meaning: whole }: Entry): LimitTerm | null {
  if (name === '' || NOT_IN_THE_LIST.test(name)) return null;
  const isSign = TERM_SIGN.test(name);
  const meaning = isSign ? whole.blanked(matchesIn(whole.text, EVERY_SIGN).map(rangeOf)) : whole;
  const farthest = isSign && unit.kind !== 'row' ? FARTHEST_OF_SIGN : FARTHEST;
  const passage: Passage = { unit, text: meaning, label: '', kind: 'words' };
  const said = { start: 0, end: Math.min(meaning.length, FARTHEST) };
  const [cue] = limitCuesIn(meaning, true).filter((each) => each.kind !== 'vague');
  const free = FREE_MEANING.exec(meaning.text);
  if (free && free.index < Math.min(cue?.range.start ?? FARTHEST, FARTHEST)) return { name, passage, range: rangeOf(free), stance: 'denied' };
  if (cue && cue.range.start <= farthest) return { name, passage, range: cue.range, stance: cue.kind === 'figure' ? 'affirmed' : 'denied' };
  if (NO_LIMIT_CELL.test(meaning.text) && !LACKS_OTHER_THING.test(meaning.text)) return { name, passage, range: said, stance: 'denied' };
  return DEFERRED_CELL.test(meaning.text) ? { name, passage, range: said, stance: 'deferred' } : null;
}

/** "Everything without the sign is not counted", "no sign: 60 a minute". */
function unsignedIn(unit: Unit): LimitTerm | null {
  const match = UNSIGNED.exec(unit.text.text);
  return match ? termOf({ name: ' ', unit, meaning: unit.text.slice(match.index + match[0].length) }) : null;
}

function folded(name: string): string {
  return name.replace(/[`*"'“”‘’()[\]]|\uFE0F/g, '').replace(/^(?:tier|class|level|group|category|bucket|scope|profile|grade|stage)s?\s/i, '').trim().toLowerCase();
}
