import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { ATTACHES, DECLARES_NAME, LIMITER_BUILT } from '../../lexicon/limits.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { isOfDesign } from '../../zones.js';
import { figuresIn } from './limit-figures.js';

/** So many lines has a declaration of a limiter at most. */
const LONGEST = 14;

/** A limiter that a listing declares under a name, with the words of its figure. */
export interface CodedLimiter {
  readonly name: string;
  readonly passage: Passage;
  readonly range: { readonly start: number; readonly end: number };
}

/** The limiters that the listings of a document declare: `const perUser = rateLimit({ windowMs: 60_000, limit: 10 })`. Routes carry them by their names. */
export function codedLimiters(units: readonly Unit[]): ReadonlyMap<string, CodedLimiter> {
  const found = new Map<string, CodedLimiter>();
  for (const unit of units) {
    if (unit.kind !== 'code' || unit.children.length > 0 || !isOfDesign(unit.zone) || !LIMITER_BUILT.test(unit.text.text)) continue;
    for (const match of matchesIn(unit.text.text, DECLARES_NAME)) {
      const text = statementFrom(unit.text, match.index + match[0].length);
      if (!match[1] || found.has(match[1]) || !LIMITER_BUILT.test(text.text)) continue;
      const [figure] = figuresIn(text.text.replaceAll('\n', ' '));
      if (figure) found.set(match[1], { name: match[1], passage: { unit, text, label: '', kind: 'code' }, range: { start: figure.start, end: figure.end } });
    }
  }
  return found;
}

/** What is declared, up to the bracket that closes it. */
function statementFrom(listing: MappedText, start: number): MappedText {
  const { text } = listing;
  let depth = 0;
  let lines = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '{' || sign === '[') depth++;
    else if (sign === ')' || sign === '}' || sign === ']') depth--;
    if (sign === '\n' && (depth <= 0 || ++lines >= LONGEST)) return listing.slice(start, at);
  }
  return listing.slice(start, text.length);
}

/** The limiters that a line of a listing uses, without the one that it declares. */
export function limitersOn(line: string, limiters: ReadonlyMap<string, CodedLimiter>): CodedLimiter[] {
  const declared = matchesIn(line, DECLARES_NAME)[0];
  const own = declared && LIMITER_BUILT.test(line) ? declared[1] : undefined;
  return [...new Set(matchesIn(line, /(?<![\w.'"`-])[A-Za-z_]\w{1,39}(?!\s?:[^:]|\w)/g).map(([name]) => name))].flatMap((name) => (name === own ? [] : (limiters.get(name) ?? [])));
}

/** What a line hangs a limiter on: the path of a group of routes, or all (`''`); null where it hangs it on none. */
export function attachedTo(line: string): string | null {
  const match = ATTACHES.exec(line);
  return match ? (match[1] ?? '') : null;
}
