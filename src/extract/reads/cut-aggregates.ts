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
  if (chained) return rangeOf(chained);
  const named = new Map(matchesIn(code, NAMED_QUERY).flatMap((match): [string, Range][] => {
    const cut = limitWithin(code, match.index + match[0].length - 1);
    return cut ? [[(match[1] ?? '').toLowerCase(), cut]] : [];
  }));
  for (const match of matchesIn(code, READS_QUERY)) {
    if (!sumsBefore(code, match.index)) continue;
    const source = match[1];
    const cut = source === undefined ? limitWithin(code, match.index + match[0].length - 1) : named.get(source.toLowerCase());
    if (cut) return cut;
  }
  return null;
}

/** So long the columns of a query, and a query within another one, may be. */
const LONGEST_SELECT = 1000;
const LONGEST_QUERY = 4000;
/** So many brackets within one another are looked into. */
const DEEPEST_QUERY = 3;

/** Whether the columns before a FROM are sums: those of the SELECT that it belongs to. */
function sumsBefore(code: string, at: number): boolean {
  const before = code.slice(Math.max(0, at - LONGEST_SELECT), at);
  const select = matchesIn(before, SUMMED_COLUMNS).at(-1);
  return select !== undefined && select.index + select[0].length === before.length;
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
