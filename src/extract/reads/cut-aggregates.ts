import { closingBracket } from '../../text/brackets.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { CUT_THEN_SUMMED, LIMITS_QUERY, NAMED_QUERY, NO_MORE_BRACKETS, READS_QUERY, SUMMED_COLUMNS } from '../lexicon/cut-aggregates.js';
import type { Range } from '../stance.js';

/**
 * Where a query adds up rows that another query within it has cut off: `SELECT SUM(cents) FROM (SELECT cents FROM payouts … LIMIT 500) p`. The
 * limit of the groups that it returns itself is another thing.
 */
export function cutAggregateIn(code: string): Range | null {
  const chained = CUT_THEN_SUMMED.exec(code);
  return chained ? rangeOf(chained) : (cutFiguresIn(code)[0]?.cut ?? null);
}

/** A figure of a query that adds up rows which another query within it has cut off. */
export interface CutFigure {
  /** What the query calls it, `AS outstanding`, or the sum itself. */
  readonly name: string;
  readonly cut: Range;
}

/** All such figures of a listing: `SELECT (SELECT SUM(cents) FROM (SELECT … LIMIT 200) g) AS gifts_cents, …`. */
export function cutFiguresIn(code: string): readonly CutFigure[] {
  const named = new Map(matchesIn(code, NAMED_QUERY).flatMap((match): [string, Range][] => {
    const cut = limitWithin(code, match.index + match[0].length - 1);
    return cut ? [[(match[1] ?? '').toLowerCase(), cut]] : [];
  }));
  return matchesIn(code, READS_QUERY).flatMap((match): CutFigure[] => {
    const select = sumsBefore(code, match.index);
    if (!select) return [];
    const source = match[1];
    const cut = source === undefined ? limitWithin(code, match.index + match[0].length - 1) : named.get(source.toLowerCase());
    return cut ? [{ name: nameOfFigure(code, select), cut }] : [];
  });
}

/** What is behind the brackets of a query within another one, or behind its sum: `… ) AS outstanding`, `SUM(cents) AS total`. */
function nameOfFigure(code: string, { start, end }: Range): string {
  const open = code.slice(0, start).trimEnd().length - 1;
  const close = code.charAt(open) === '(' ? closingBracket(code, open, open + LONGEST_QUERY) : -1;
  const columns = code.slice(start, end);
  return (close < 0 ? undefined : GIVES_NAME.exec(code.slice(close + 1, close + LONGEST_NAME))?.[1]) ?? SUM_WITH_NAME.exec(columns)?.[1] ?? A_SUM.exec(columns)?.[0] ?? 'sum';
}

const GIVES_NAME = /^(?:\s?\)|,\s?0)*\s{1,40}(?:as\s{1,8})?["`]?(?!(?:from|where|union|order|group|limit)\b)([a-z_]\w*)/i;
const SUM_WITH_NAME = /\b(?:sum|count|avg|total)\s?\([^;]{0,200}?\bas\s{1,8}["`]?(\w+)/i;
const A_SUM = /\b(?:sum|count|avg|total)\s?\([^()]{0,60}\)/i;
const LONGEST_NAME = 120;

/** So long the columns of a query, and a query within another one, may be. */
const LONGEST_SELECT = 1000;
const LONGEST_QUERY = 4000;
/** So many brackets within one another are looked into. */
const DEEPEST_QUERY = 3;

/** The columns before a FROM, where they are sums: those of the SELECT that it belongs to. */
function sumsBefore(code: string, at: number): Range | null {
  const from = Math.max(0, at - LONGEST_SELECT);
  const before = code.slice(from, at);
  const select = matchesIn(before, SUMMED_COLUMNS).at(-1);
  return select !== undefined && select.index + select[0].length === before.length ? { start: from + select.index, end: at } : null;
}

/** The limit of the query in the brackets that open at a place, not of one within it. */
function limitWithin(code: string, open: number): Range | null {
  const close = closingBracket(code, open, open + LONGEST_QUERY);
  if (close < 0) return null;
  let query = code.slice(open + 1, close);
  for (let depth = 0; depth < DEEPEST_QUERY; depth++) query = query.replace(NO_MORE_BRACKETS, (inner) => ' '.repeat(inner.length));
  const limit = LIMITS_QUERY.exec(query);
  return limit ? { start: open + 1 + limit.index, end: open + 1 + limit.index + limit[0].length } : null;
}
