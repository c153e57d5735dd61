import { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { RlsEvent } from '../embedded.js';
import type { Listing, Range } from './listing.js';
import { findLoops, findRollbacks, type Loop, stringConstants } from './loops.js';
import { mayHoldRls, readRlsStatements } from './rls-statements.js';
import { argumentsOf } from './syntax.js';

/** Loops are unrolled up to this many characters of SQL; beyond it, an excerpt is no excerpt. */
const LARGEST_UNROLLED = 1_000_000;
/** So many values are formatted into one string. */
const MOST_VALUES = 50;

/** SQL that a program puts together: fixed parts, and holes that hold an expression. */
interface SqlString {
  /** Index of its first token. */
  readonly at: number;
  readonly parts: readonly (MappedText | Hole)[];
  readonly length: number;
}

interface Hole {
  /** The words of the expression, of which one may be bound by a loop. */
  readonly words: readonly string[];
  /** What stands there as long as nothing fills it. */
  readonly place: MappedText;
}

/**
 * Reads what the strings of a program do to row level security (`op.execute("ALTER TABLE …")`). Loops over literal lists
 * are unrolled: the events stand in the order in which the script brings them about. Rollbacks count for nothing.
 */
export function readRlsInStrings(listing: Listing): RlsEvent[] {
  if (!mayHoldRls(listing.source.text)) return [];
  const rollbacks = findRollbacks(listing);
  const strings = findSqlStrings(listing).filter((sql) => !rollbacks.some((range) => sql.at >= range.from && sql.at < range.to));
  if (strings.length === 0) return [];
  const loops = findLoops(listing);
  const constants = stringConstants(listing);
  const events: RlsEvent[] = [];
  let unrolled = 0;
  for (let index = 0; index < strings.length;) {
    const first = strings[index] as SqlString;
    const loop = loops.findLast((candidate) => contains(candidate.body, first.at) && fills(candidate, first));
    let end = index + 1;
    while (loop && end < strings.length && contains(loop.body, (strings[end] as SqlString).at)) end++;
    const group = strings.slice(index, end);
    const rows = loop?.rows ?? [[]];
    for (const row of rows) {
      unrolled += group.reduce((sum, sql) => sum + sql.length, 0);
      if (unrolled > LARGEST_UNROLLED) return events;
      const bound = new Map(constants);
      loop?.names.forEach((name, column) => {
        const value = row[column];
        if (value != null) bound.set(name, value);
      });
      for (const sql of group) events.push(...readRlsStatements(fill(sql, bound)));
    }
    index = end;
  }
  return events;
}

function contains(range: Range, at: number): boolean {
  return at >= range.from && at < range.to;
}

function fills(loop: Loop, sql: SqlString): boolean {
  return sql.parts.some((part) => !(part instanceof MappedText) && part.words.some((word) => loop.names.includes(word)));
}

function fill(sql: SqlString, bound: ReadonlyMap<string, string>): MappedText {
  const parts = sql.parts.map((part) => {
    if (part instanceof MappedText) return part;
    const name = part.words.find((word) => bound.has(word));
    const value = name === undefined ? undefined : bound.get(name);
    if (value === undefined) return part.place;
    const from = part.place.offsetAt(0);
    return new MappedText(value, new Int32Array(value.length + 1).fill(from));
  });
  return MappedText.join(parts, '');
}

function findSqlStrings(listing: Listing): SqlString[] {
  const strings: SqlString[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.isString(at)) continue;
    const { sql, end } = readStringExpression(listing, at);
    if (sql.parts.some((part) => part instanceof MappedText && mayHoldRls(part.text))) strings.push(sql);
    at = end - 1;
  }
  return strings;
}

/** Reads strings that stand side by side or are added up, and what is formatted into them. */
function readStringExpression(listing: Listing, start: number): { readonly sql: SqlString; readonly end: number } {
  const parts: (MappedText | Hole)[] = [];
  let at = start;
  for (;;) {
    if (listing.isString(at)) {
      parts.push(...readString(listing, at));
      at++;
    } else if (listing.isWord(at)) {
      const chain = listing.chainAt(at);
      const end = chain?.to ?? at + 1;
      parts.push(holeOf(listing.source, listing.at(at).start, listing.at(end - 1).end));
      at = end;
    } else break;
    if (listing.isString(at) && listing.language === 'python') continue;
    if (!listing.is(at, '+') || (!listing.isString(at + 1) && !listing.isWord(at + 1))) break;
    at++;
  }
  const formatted = fillPlaceholders(listing, start, at, parts);
  return {
    sql: { at: start, parts: formatted, length: formatted.reduce((sum, part) => sum + (part instanceof MappedText ? part.length : 60), 0) },
    end: at,
  };
}

/** The fixed parts and the holes of one string. */
function readString(listing: Listing, at: number): (MappedText | Hole)[] {
  const token = listing.at(at);
  const sign = holeSign(listing, at);
  const parts: (MappedText | Hole)[] = [];
  let from = 0;
  for (let open = sign === null ? -1 : token.text.indexOf(sign); open >= 0 && sign !== null; open = token.text.indexOf(sign, from)) {
    const close = token.text.indexOf('}', open);
    if (close < 0) break;
    if (open > from) parts.push(listing.source.slice(token.textStart + from, token.textStart + open));
    parts.push(holeOf(listing.source, token.textStart + open, token.textStart + close + 1));
    from = close + 1;
  }
  if (from < token.text.length) parts.push(listing.source.slice(token.textStart + from, token.textStart + token.text.length));
  return parts;
}

/** How a string of the language marks a hole; null where it has none. */
function holeSign(listing: Listing, at: number): string | null {
  const { prefix, quote } = listing.at(at);
  switch (listing.language) {
    case 'python':
      return /f/i.test(prefix) ? '{' : null;
    case 'javascript':
      return quote === '`' ? '${' : null;
    case 'ruby':
    case 'elixir':
      return quote === "'" ? null : '#{';
    case 'jvm':
    case 'dart':
      return '${';
    case 'php':
      return quote === "'" ? null : '{$';
    default:
      return null;
  }
}

function holeOf(source: MappedText, start: number, end: number): Hole {
  const words = source.text.slice(start, Math.min(end, start + 120)).match(/\$?[A-Za-z_]\w*/g) ?? [];
  return { words: words.flatMap((word) => (word.startsWith('$') ? [word, word.slice(1)] : [word])), place: source.slice(start, end) };
}

/** Fills `%s`, `{}` and `{0}` with what `%`, `.format(…)` or `Sprintf(…)` give in this order. */
function fillPlaceholders(listing: Listing, start: number, end: number, parts: readonly (MappedText | Hole)[]): (MappedText | Hole)[] {
  const values = formatArguments(listing, start, end).slice(0, MOST_VALUES);
  if (values.length === 0) return [...parts];
  let next = 0;
  return parts.flatMap((part) => {
    if (!(part instanceof MappedText)) return [part];
    const pieces: (MappedText | Hole)[] = [];
    let from = 0;
    for (const match of matchesIn(part.text, /%[sIqv]|%\((\w+)\)s|\{(\w*)\}/g)) {
      const label = match[1] ?? match[2] ?? '';
      const named = values.find((value) => label !== '' && listing.is(value.from, label) && listing.is(value.from + 1, '='));
      const value = named ?? values[/^\d+$/.test(label) ? Number(label) : next++];
      if (match.index > from) pieces.push(part.slice(from, match.index));
      const words = value ? listing.textOf(value).match(/[A-Za-z_]\w*/g) : null;
      pieces.push({ words: named && words ? words.slice(1) : (words ?? []), place: part.slice(match.index, match.index + match[0].length) });
      from = match.index + match[0].length;
    }
    if (from < part.length) pieces.push(part.slice(from));
    return pieces;
  });
}

function formatArguments(listing: Listing, start: number, end: number): Range[] {
  if (listing.is(end, '.') && listing.is(end + 1, 'format') && listing.is(end + 2, '(')) return argumentsOf(listing, end + 2);
  if (listing.is(end, '%'))
    return listing.is(end + 1, '(') ? argumentsOf(listing, end + 1) : [{ from: end + 1, to: listing.chainAt(end + 1)?.to ?? end + 2 }];
  if (listing.is(start - 1, '(') && /^(?:Sprintf|format)$/.test(listing.at(start - 2).text)) return argumentsOf(listing, start - 1).slice(1);
  return [];
}
