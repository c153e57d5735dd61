import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Range } from '../stance.js';
import { ADDS_TO, AGGREGATE_IN_CODE, ASSIGNED, CUT_IN_CODE, LOOPS_OVER, SUMMED_IN_CODE, SUMS_UP } from '../lexicon/rollups.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';

/** Where a line of a listing adds up the rows which a query above it has cut off: `list.reduce((sum, t) => sum + t.cents, 0)`. */
export function cappedInCode({ text, unit }: Passage): Range | null {
  const before = unit.text.text.slice(0, Math.max(0, unit.text.indexAt(text.offsetAt(0))));
  const sum = SUMMED_IN_CODE.exec(text.text);
  const rows = nameIn(sum);
  if (sum && rows !== undefined) return isCutOff(rows, before) ? rangeOf(sum) : null;
  const adds = ADDS_TO.exec(text.text);
  const looped = adds ? nameIn(matchesIn(`${before}${text.text.slice(0, adds.index)}`, LOOPS_OVER).at(-1) ?? null) : undefined;
  return adds && looped !== undefined && isCutOff(looped, before) ? rangeOf(adds) : null;
}

/** `Order.where(…).last(500).sum(&:cents)`, `rows.slice(0, 50).reduce(…)`: the rows are cut off and then summed, in one chain. */
const CUT_AND_SUMMED = /\.(?:last|first|limit|take|slice)\(\s?(?:0,\s?)?\d{1,6}\s?\)[^;]{0,60}?\.(?:sum|reduce|inject|sumOf|aggregate)\b/;

/** Where words cite code that adds up rows: "The total is `sum(g.cents for g in gifts)`" below a listing whose query cuts `gifts` off. */
export function cappedByListing({ text, unit }: Passage, before: readonly Passage[]): Range | null {
  for (const mark of text.marks) {
    const chain = mark.kind === 'code' ? CUT_AND_SUMMED.exec(text.text.slice(mark.start, mark.end)) : null;
    if (chain) return { start: mark.start, end: mark.end };
    const rows = mark.kind === 'code' ? nameIn(SUMMED_IN_CODE.exec(text.text.slice(mark.start, mark.end))) : undefined;
    if (rows === undefined) continue;
    const heading = headingOf(unit);
    const listing = before.findLast((passage) => passage.kind === 'code' && headingOf(passage.unit) === heading);
    if (listing && isCutOff(rows, listing.unit.text.text)) return { start: mark.start, end: mark.end };
  }
  return null;
}

/** Where words add up what a query returns that a listing gives a name to and cuts off: "The headline is A's `cents`, added up" below `-- A` over a `LIMIT`. */
export function cappedByNamedQuery({ text, unit, kind }: Passage, before: readonly Passage[]): Range | null {
  const sums = kind === 'words' ? SUMS_UP.exec(text.text) : null;
  if (!sums) return null;
  const heading = headingOf(unit);
  const listing = before.findLast((passage) => passage.unit.kind === 'code' && headingOf(passage.unit) === heading && passage.unit.text.text.includes('--'))?.unit.text.text ?? '';
  const labels = matchesIn(listing, QUERY_LABEL);
  for (const [index, label] of labels.entries()) {
    const query = listing.slice(label.index + label[0].length, labels[index + 1]?.index ?? listing.length);
    const named = new RegExp(`(?<![\\w.])(?:${label[1] ?? ''})(?:['’]s)?(?![\\w'’])`).exec(text.text);
    if (named && CUT_IN_CODE.test(query) && !AGGREGATE_IN_CODE.test(query)) return { start: Math.min(named.index, sums.index), end: Math.max(named.index + named[0].length, sums.index + sums[0].length) };
  }
  return null;
}

/** A remark over a query that does nothing but name it: `-- A`, `-- query A`, `-- name: ListPayments :many`. */
const QUERY_LABEL = /^[ \t]*--[ \t]*(?:name:[ \t]*|[Qq]uery[ \t]+)?([A-Z]\w{0,30})(?:[ \t]:\w+)?:?[ \t]*$/gm;

/** The name of the rows that code goes over. */
function nameIn(match: RegExpExecArray | RegExpMatchArray | null): string | undefined {
  return match?.slice(1).find((name) => name !== undefined);
}

/** Whether the query that a listing gives this name to last gives no more than some rows. */
function isCutOff(rows: string, listing: string): boolean {
  const assigned = matchesIn(listing, ASSIGNED).findLast((match) => match[1] === rows);
  const query = assigned ? (/^[^;]*?(?=;|\n[ \t]*\n|\n[ \t]*(?:const|let|var)\s|\n[ \t]*\$?\w+ :?= |$)/.exec(listing.slice(assigned.index + assigned[0].length))?.[0] ?? '') : '';
  return CUT_IN_CODE.test(query);
}

