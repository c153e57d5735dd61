import { escaped } from '../../../text/escaped.js';
import { matchesIn } from '../../../text/matches-in.js';
import { ANSWER_CELL, ANSWER_LEGEND, BRACKETS_MEAN, IN_BRACKETS, LIMITER_ENTRY, NO_TIER_NAME, TIER_DEFINITION, TIER_WORD } from '../../lexicon/limits.js';
import { listingOf } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { stanceAt } from '../../stance.js';
import { limitCuesIn } from './limit-cues.js';
import type { LimitTerm } from './limit-terms.js';

/** How far behind its meaning's sign a figure stands at most: "means at most 5 a minute". */
const FARTHEST = 24;
/** So much of what follows a name is read: in a listing on one line, names follow one another without an end. */
const LONGEST_VALUE = 400;
/** So long a cell holds codes alone. */
const LONGEST_CODES = 8;
/** An entry of a configuration has so many lines at most. */
const LONGEST_ENTRY = 8;

/** A passage that gives figures to names. */
const SCOPES = /\bthrottl\w*|\bclass(?:es)?\b|\blimiters?\b|\bscopes?\b|\bbuckets?\b|\btiers?\b|\brate[- ]?limit\w*/i;
const SCOPE_NAME = /^[a-z][\w:.-]{1,24}$/i;
const CLASS_NAME = /^(?:[A-Z]\d?|[a-z][\w-]{1,24})$/;

/** What the names and symbols of a document's limits mean: `"sms": "60/day"`, "AI tier = 10/min", "`-` = no limit". */
export class LimitLegend {
  readonly #tiers: LimitTerm[] = [];
  readonly #answers = new Map<string, LimitTerm>();
  /** How the document stands to the limits that it sets in brackets. */
  #bracketed: LimitTerm | null = null;

  /** @param isOwn the passage stands in an endpoint's own row, item or block: what it says defines nothing */
  constructor(passages: readonly Passage[], isOwn: (passage: Passage) => boolean) {
    for (const passage of passages) {
      if (passage.unit.zone !== 'plain' || isOwn(passage)) continue;
      for (const match of matchesIn(passage.text.text, TIER_DEFINITION)) {
        const name = (match[1] ?? match[2] ?? '').toLowerCase().trim();
        if (NO_TIER_NAME.test(name)) continue;
        const start = match.index + match[0].length;
        const tail = passage.text.text.slice(start, start + LONGEST_VALUE);
        const next = tail.search(/^[\w.]{0,40}[({[]/.test(tail) ? /[;|]/ : /[;|]|,\s(?=[`"'A-Z])/);
        const value = passage.text.slice(start, start + (next < 0 ? tail.length : next));
        const [cue] = limitCuesIn(value, true).filter((each) => each.kind !== 'vague');
        if (!cue || (cue.range.start > 12 && !/^[{([]/.test(value.text)) || name.length < 1) continue;
        this.#tiers.push({ name, passage, range: { start: start + cue.range.start, end: start + cue.range.end }, stance: cue.kind === 'figure' ? 'affirmed' : 'denied' });
      }
      if (passage.kind !== 'cell' && passage.kind !== 'code') this.#answer(passage);
      if (passage.kind !== 'code') this.#bracketed ??= meaningOfBrackets(passage);
      if (passage.kind !== 'code' && SCOPES.test(passage.text.text)) this.#scopes(passage);
      if (passage.kind === 'cell') this.#row(passage);
      if (passage.unit.kind === 'item') this.#definition(passage);
      if (passage.kind === 'code') this.#entry(passage);
    }
  }

  /** A row of a table of tiers: the name in the first cell, the figure in another. */
  #row(passage: Passage): void {
    const [first] = passage.unit.fields;
    if (!first || passage.label === first.label || !TIER_WORD.test(`${first.label} ${first.value.text}`)) return;
    const [cue] = limitCuesIn(passage.text, true).filter((each) => each.kind === 'figure');
    if (cue) this.#tiers.push({ name: first.value.text.toLowerCase().replace(/\b(?:tier|scope|class|bucket|limit)s?\b/g, '').trim(), passage, range: cue.range, stance: 'affirmed' });
  }

  /** A list of definitions: the name is the line over its figure. */
  #definition(passage: Passage): void {
    const name = passage.unit.parent?.kind === 'paragraph' ? passage.unit.parent.text.text.trim() : '';
    if (!/^\W?[\w-]{1,20}\W?$/.test(name) || NO_TIER_NAME.test(name)) return;
    const [cue] = limitCuesIn(passage.text, true).filter((each) => each.kind === 'figure');
    if (cue) this.#tiers.push({ name: name.toLowerCase().replace(/[`"'*]/g, ''), passage, range: cue.range, stance: 'affirmed' });
  }

  /** `name = "RL_ASK"` of a configuration, with the figure in the same line or in the lines below it. */
  #entry(passage: Passage): void {
    const match = LIMITER_ENTRY.exec(passage.text.text);
    const name = match?.[1]?.toLowerCase();
    if (!match || name === undefined || NO_TIER_NAME.test(name)) return;
    const own = limitCuesIn(passage.text, true).find((cue) => cue.kind === 'figure' && cue.range.start >= match[0].length);
    const found = own ? { passage, range: own.range } : figureBelow(passage);
    if (found) this.#tiers.push({ name, ...found, stance: 'affirmed' });
  }

  /** What brackets around a whole cell say of the limit in it: "those in brackets come in phase 2". */
  inBrackets(cell: string): LimitTerm | null {
    return IN_BRACKETS.test(cell) ? this.#bracketed : null;
  }

  /** What a bare answer in a column of limits means: "yes = 20 calls an hour". */
  answer(cell: string): LimitTerm | null {
    const word = ANSWER_CELL.exec(cell)?.[1];
    return word === undefined ? null : (this.#answers.get(word.toLowerCase()) ?? null);
  }

  /** "Throttles: `parse` 20/min, `recap` 6/day", "Classes: **A** 20/min · **B** 6/day": each name with the figure that follows it at once. */
  #scopes(passage: Passage): void {
    const { text, marks } = passage.text;
    const names = marks.filter(({ kind, start, end }) => ((kind === 'code' && SCOPE_NAME.test(text.slice(start, end))) || (kind === 'strong' && CLASS_NAME.test(text.slice(start, end)))) && !NO_TIER_NAME.test(text.slice(start, end)));
    if (names.length === 0) return;
    for (const cue of limitCuesIn(passage.text, true)) {
      const name = cue.kind === 'figure' ? names.find(({ end }) => end <= cue.range.start && /^[`\s(:=]{0,4}$/.test(text.slice(end, cue.range.start))) : undefined;
      if (name) this.#tiers.push({ name: text.slice(name.start, name.end).toLowerCase(), passage, range: cue.range, stance: 'affirmed' });
    }
  }

  #answer(passage: Passage): void {
    for (const match of matchesIn(passage.text.text, ANSWER_LEGEND)) {
      const name = (match[1] ?? '').toLowerCase();
      const start = match.index + match[0].length;
      const [cue] = limitCuesIn(passage.text.slice(start), true).filter((each) => each.kind === 'figure');
      if (cue && cue.range.start <= FARTHEST && !this.#answers.has(name)) this.#answers.set(name, { name, passage, range: { start: start + cue.range.start, end: start + cue.range.end }, stance: 'affirmed' });
    }
  }

  /** The tier that a cell consists of. */
  exactly(cell: string): LimitTerm | null {
    const name = cell.toLowerCase().replace(/[`"'*]/g, '').trim();
    return this.#tiers.find((tier) => tier.name === name) ?? null;
  }

  /** The tier that the words of an endpoint's own limit name. */
  named(words: string): LimitTerm | null {
    const text = words.toLowerCase();
    // "record a visit": a letter stands for its figure alone in its cell, or behind a word for what it names.
    const isMeant = (name: string): boolean => name.length > 1 || !/[a-z]/.test(name) || text.length <= LONGEST_CODES || new RegExp(`\\b(?:class|tier|limit|code|bucket|group|level)\\s${name}\\b`).test(text);
    return this.#tiers.find(({ name }) => name.length > 0 && isMeant(name) && new RegExp(`(?:^|[^a-z0-9])${escaped(name)}(?:$|[^a-z0-9])|\\b${name.replace(/[^a-z0-9]/g, '')}(?:rate)?throttle\\b`).test(text)) ?? null;
  }
}

/** What a sentence says of all that stands in brackets, where it puts it off, leaves it open or takes it back. */
function meaningOfBrackets(passage: Passage): LimitTerm | null {
  const match = BRACKETS_MEAN.exec(passage.text.text);
  const said = match?.[1] ?? '';
  if (!match || said.trim() === '') return null;
  const start = match.index + match[0].length - said.length;
  const { stance } = stanceAt(passage.text.slice(start), { start: 0, end: 0 });
  return stance === 'affirmed' ? null : { name: '', passage, range: { start: match.index, end: match.index + match[0].length }, stance };
}

/** The figure in the lines below the name of a configuration's entry, up to the next entry. */
function figureBelow({ unit, text }: Passage): Pick<LimitTerm, 'passage' | 'range'> | null {
  const lines = listingOf(unit).text.lines();
  const here = lines.findIndex((line) => line.span().start <= text.span().start && text.span().start < line.span().end);
  if (here < 0) return null;
  for (const line of lines.slice(here + 1, here + LONGEST_ENTRY)) {
    if (line.text.trim() === '' || LIMITER_ENTRY.test(line.text) || /^\s*\[/.test(line.text)) return null;
    const [cue] = limitCuesIn(line, true).filter((each) => each.kind === 'figure');
    if (cue) return { passage: { unit, text: line, label: '', kind: 'code' }, range: cue.range };
  }
  return null;
}
