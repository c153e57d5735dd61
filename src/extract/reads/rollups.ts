import type { Endpoint } from '../../model/model.js';
import type { Rollup } from '../../model/reads.js';
import { append } from '../../text/append.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointDraft } from '../endpoints.js';
import { AGGREGATE_PATH, ASSIGNED, CUT_IN_CODE, DATABASE_AGGREGATE, MONEY, OF_A_CUT_LIST, OF_A_READ, OF_THOSE_ROWS, PAGED, SUMMED_IN_CODE, SUMS_UP } from '../lexicon/reads.js';
import { NEGATION } from '../lexicon/stances.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathKey, pathMentions } from '../paths.js';
import { clausesOf } from '../sentences.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import type { Dossiers } from './dossiers.js';
import { matchesIn } from '../../text/matches-in.js';

type Computation = Rollup['computations'][number];

/** Totals, rollups and headline numbers, with how they are computed (docs/judgement.md, full-scope-aggregates). */
export function readRollups(passages: readonly Passage[], subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): Rollup[] {
  const ofEndpoint = new Map<EndpointDraft, Computation[]>();
  const free: Rollup[] = [];
  // Where one read alone shows figures, a total that is told apart from it is one of them.
  const figures = subjects.filter(showsFigures).map(({ draft }) => draft);
  const shownBy = figures.length === 1 ? figures : [];
  passages.forEach((passage, index) => {
    if (passage.unit.zone !== 'plain' || passage.kind === 'heading') return;
    if (passage.kind === 'code') {
      const summed = cappedInCode(passage);
      for (const draft of summed ? dossiers.spokenOf(passage, summed.at) : []) append(ofEndpoint, draft, summed as Found);
      return;
    }
    const computation = cappedByListing(passage, passages.slice(0, index)) ?? computationIn(passage, passages[index - 1], (words) => mayBeCutOff(words, subjects, dossiers));
    if (!computation) return;
    const spoken = dossiers.spokenOf(passage, computation.at);
    const drafts = spoken.length > 0 || computation.kind === 'database' ? spoken : shownBy;
    if (drafts.length === 0) {
      if (computation.kind === 'capped') free.push(rollupOf(passage, computation));
      return;
    }
    for (const draft of drafts) append(ofEndpoint, draft, computation);
  });
  const tied = subjects.flatMap((subject, index): Rollup[] => {
    const endpoint = endpoints[index];
    if (!endpoint) return [];
    const computations = ofEndpoint.get(subject.draft) ?? [];
    return computations.length > 0 || isHeadlineOfMoney(subject) ? [{ id: endpoint.id, span: endpoint.span, name: endpoint.name, computations: computations.map(({ kind, span }) => ({ kind, span })) }] : [];
  });
  // A total that is told apart from its endpoint may be the one that the endpoint shows.
  return free.length > 0 ? [...tied.filter(({ computations }) => computations.length > 0), ...free] : tied;
}

/** A read whose path sums up and whose own words speak of money. */
function isHeadlineOfMoney(subject: EndpointSubject): boolean {
  return showsFigures(subject) && subject.draft.fragments.some(({ text, label }) => label !== 'code' && MONEY.test(text.text));
}

/** A read for people whose path sums up. */
function showsFigures(subject: EndpointSubject): boolean {
  const { draft, facts } = subject;
  return !isCalledByMachines(subject) && !facts.writes && draft.path !== null && AGGREGATE_PATH.test(pathKey(draft.path)) && !pathKey(draft.path).endsWith('{}');
}

interface Found extends Computation {
  /** Where in the passage the rows are named that are summed. */
  readonly at: number;
  readonly span: Span;
}

function computationIn(passage: Passage, before: Passage | undefined, isCutRead: (words: string) => boolean): Found | null {
  const words = passage.text.text;
  if (!SUMS_UP.test(words) && !DATABASE_AGGREGATE.test(words)) return null;
  const capped = cappedIn(passage, before, isCutRead);
  if (capped) return capped;
  const database = DATABASE_AGGREGATE.exec(words);
  return database ? { kind: 'database', at: words.length, span: passage.text.span(database.index, database.index + database[0].length) } : null;
}

/** A clause that sums up the rows of a list that is cut off. */
function cappedIn({ text, unit }: Passage, before: Passage | undefined, isCutRead: (words: string) => boolean): Found | null {
  for (const clause of clausesOf(text)) {
    const words = clause.text;
    const start = text.text.indexOf(words);
    const sums = SUMS_UP.exec(words);
    if (!sums) continue;
    const those = OF_THOSE_ROWS.exec(words);
    const isCutBefore = those !== null && (PAGED.test(text.text.slice(0, Math.max(0, start + those.index))) || (before?.unit === unit && PAGED.test(before.text.text)));
    const object = SUMS_OBJECT.exec(words);
    const read = OF_A_READ.exec(words);
    const list = OF_A_CUT_LIST.exec(words) ?? (read && isCutRead(read[0]) ? read : null) ?? (isCutBefore ? those : null) ?? (object && start > 0 && PAGED.test(text.text.slice(0, start)) ? object : null);
    // "… of the same rows": those of the query before, which nothing cuts off.
    if (list && /\bsame rows$/.test(list[0]) && !isCutBefore && /^\W*$/.test(words.slice(list.index + list[0].length))) continue;
    if (!list || isDenied(words, list.index) || isOwnQuery(words, list.index)) continue;
    const from = Math.min(sums.index, list.index);
    const to = Math.max(sums.index + sums[0].length, list.index + list[0].length);
    return { kind: 'capped', at: Math.max(0, start) + list.index, span: clause.span(from, to) };
  }
  return null;
}

/** A read that the words name gives its rows in pages or no more than some; one that nothing declares may do so. */
function mayBeCutOff(words: string, subjects: readonly EndpointSubject[], dossiers: Dossiers): boolean {
  const name = /\b(?:get|list|fetch|load|search)[A-Z]\w*/.exec(words)?.[0];
  const byPath = pathMentions(words).flatMap((mention) => dossiers.meantBy(mention)).filter(({ method }) => method === null || method === 'GET');
  const drafts = byPath.length > 0 || name === undefined ? byPath : subjects.map(({ draft }) => draft).filter(({ fragments }) => fragments.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text.text)));
  return drafts.length === 0 || drafts.some((draft) => dossiers.of(draft).some(({ text }) => PAGED.test(text.text)));
}

/** A line of a listing that adds up the rows which a query above it has cut off: `list.reduce((sum, t) => sum + t.cents, 0)`. */
function cappedInCode({ text, unit }: Passage): Found | null {
  const sum = SUMMED_IN_CODE.exec(text.text);
  const rows = rowsOf(sum);
  if (!sum || rows === undefined) return null;
  const before = unit.text.text.slice(0, Math.max(0, unit.text.text.indexOf(text.text)));
  return isCutOff(rows, before) ? { kind: 'capped', at: sum.index, span: text.span(sum.index, sum.index + sum[0].length) } : null;
}

/** "The total is `sum(g.cents for g in gifts)`" below a listing whose query cuts `gifts` off. */
function cappedByListing({ text, unit }: Passage, before: readonly Passage[]): Found | null {
  for (const mark of text.marks) {
    const sum = mark.kind === 'code' ? SUMMED_IN_CODE.exec(text.text.slice(mark.start, mark.end)) : null;
    const rows = rowsOf(sum);
    if (!sum || rows === undefined) continue;
    const heading = headingOf(unit);
    const listing = before.findLast((passage) => passage.kind === 'code' && headingOf(passage.unit) === heading);
    if (listing && isCutOff(rows, listing.unit.text.text)) return { kind: 'capped', at: mark.start, span: text.span(mark.start, mark.end) };
  }
  return null;
}

/** The name of the rows that code adds up. */
function rowsOf(sum: RegExpExecArray | null): string | undefined {
  return sum?.slice(1).find((name) => name !== undefined);
}

/** Whether the query that a listing gives this name to last gives no more than some rows. */
function isCutOff(rows: string, listing: string): boolean {
  const assigned = matchesIn(listing, ASSIGNED).findLast((match) => match[1] === rows);
  const query = assigned ? (/^[^;]*?(?=;|\n[ \t]*\n|\n[ \t]*(?:const|let|var)\s|\n[ \t]*\$?\w+ :?= |$)/.exec(listing.slice(assigned.index + assigned[0].length))?.[0] ?? '') : '';
  return CUT_IN_CODE.test(query);
}

/** "… `limit(50)`, and sums the items" */
const SUMS_OBJECT = /\b(?:sums?(?: up)?|adds? up|totals?|counts?|averages?) (?:the|them|those|these|it)\b/i;

/** "never from the list", "not capped" */
function isDenied(words: string, at: number): boolean {
  const thought = words.slice(Math.max(0, at - 45), at).split(/[.;,]\s/).at(-1) ?? '';
  return NEGATION.test(thought) || /\b(?:instead of|rather than|apart from|separate(?:ly)?|besides|plus|and (?:a|one|the))\b/i.test(thought);
}

/** A query that sums before it cuts off the groups it returns is judged by its limit elsewhere. */
function isOwnQuery(words: string, at: number): boolean {
  return /\bGROUP BY\b/.test(words.slice(0, at)) && /^LIMIT\b/.test(words.slice(at));
}

/** A number that belongs to no endpoint, by the words before its verb. */
function rollupOf({ text }: Passage, { span, kind }: Found): Rollup {
  const words = text.text;
  const quoted = /["“]([^"”]{3,50})["”]/.exec(words)?.[1];
  const code = text.marks.find((mark) => mark.kind === 'code');
  const lead = /^\W*(?:the |our |its )?([A-Za-z][\w' -]{2,48}?) (?:is|are|comes?|on|gets?|shows?|equals?)\b/i.exec(words)?.[1];
  const name = (quoted ?? lead ?? (code ? words.slice(code.start, code.end) : words.slice(0, 40))).trim();
  return { id: `rollup:${name}`, span, name, computations: [{ kind, span }] };
}
