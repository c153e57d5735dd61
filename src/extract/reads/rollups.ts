import type { Endpoint } from '../../model/model.js';
import type { Rollup } from '../../model/reads.js';
import { append } from '../../text/append.js';
import { rangeOf } from '../../text/matches-in.js';
import { lettersOf } from '../../text/spelling.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointDraft } from '../endpoints.js';
import { ROWS_AT_HAND } from '../lexicon/on-screen.js';
import { AGGREGATE_PATH, PAGED } from '../lexicon/reads.js';
import { AGGREGATE_IN_CODE, BATCH_WORK, BESIDE_A_LIST, DATABASE_AGGREGATE, HEADLINE_OF_MONEY, KEPT_FIGURE, MADE_ANEW, MONEY, MONEY_PATH, OF_A_CUT_LIST, OF_A_READ, OF_THOSE_ROWS, OF_WHAT_CAME_BACK, READ_APART, SUMS_OBJECT, SUMS_UP, TELLS_HOW } from '../lexicon/rollups.js';
import { NEGATION } from '../lexicon/stances.js';
import { sentencesOfOperation } from '../operation-texts.js';
import { ancestors, headingOf, subtree } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathKey, pathMentions } from '../paths.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import { clausesOf, sentencesOf } from '../sentences.js';
import { type Range, stanceAt } from '../stance.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import { isReadOfPeople, readOfSummed, readWithField } from './answer-fields.js';
import { cutAggregateIn, cutFiguresIn } from './cut-aggregates.js';
import type { Dossiers } from './dossiers.js';
import { isInListOfJobs, nameOfEntry } from './named-jobs.js';
import { cappedByListing, cappedByNamedQuery, cappedInCode } from './sums-in-code.js';

type Computation = Rollup['computations'][number];

/** A computation in a passage of its own. */
interface Found extends Computation {
  /** Where in the passage the rows are named that are summed. */
  readonly at: number;
  readonly span: Span;
  /** The reads whose rows are summed: none of them is what shows the sum. */
  readonly sources?: readonly EndpointDraft[];
}

/** Totals, rollups and headline numbers, with how they are computed (docs/judgement.md, full-scope-aggregates). */
export function readRollups(passages: readonly Passage[], subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): Rollup[] {
  const ofEndpoint = computedInListings(subjects, dossiers);
  const reads = new CutReads(subjects, dossiers);
  for (const { draft, passage } of textsOfOperations(subjects)) {
    const computation = computationIn(passage, undefined, reads);
    if (computation) append(ofEndpoint, draft, computation);
  }
  const apart: { readonly passage: Passage; readonly computation: Found }[] = [];
  passages.forEach((passage, index) => {
    const computation = computationOf(passage, passages.slice(0, index), reads);
    if (!computation) return;
    const isOfJob = isInListOfJobs(passage.unit) && dossiers.isGeneral(passage, passage.text.length);
    const field = isOfJob ? null : readWithField(passage, subjects);
    const spoken = isOfJob ? routeOfJob(passage, subjects) : field ? [field] : dossiers.spokenOf(passage, computation.at).filter((draft) => computation.sources?.includes(draft) !== true && !isFigureApart(passage, draft, dossiers));
    const handled = spoken.length > 0 ? spoken : ofTheHandler(passage, passages.slice(0, index), dossiers);
    const acting = handled.length > 0 || isOfJob ? [] : routeOfActor(passage, subjects);
    const summed = handled.length > 0 || isOfJob ? null : readOfSummed(passage, subjects);
    const drafts = handled.length > 0 || isOfJob || passage.kind === 'code' ? handled : acting.length > 0 ? acting : summed ? [summed] : namesake(rollupOf(passage, computation).name, subjects);
    for (const draft of drafts) append(ofEndpoint, draft, computation);
    if (drafts.length === 0 && passage.kind !== 'code') apart.push({ passage, computation });
  });
  const ofListings = cutInListings(passages, [...ofEndpoint.values()].flat());
  const shownBy = onlyFigures(subjects, ofEndpoint);
  const capped = apart.filter(({ computation }) => computation.kind === 'capped');
  // What a job adds up, to mail it, is a figure of its own.
  const ofJobs = capped.filter(({ passage }) => isInListOfJobs(passage.unit)).map(({ passage, computation }) => rollupOf(passage, computation, nameOfEntry(passage.unit)));
  const shown = capped.filter(({ passage }) => !isInListOfJobs(passage.unit));
  if (shownBy) for (const { computation } of shown) append(ofEndpoint, shownBy, computation);
  const free = shownBy ? [] : shown.map(({ passage, computation }) => rollupOf(passage, computation));
  const computed = apart.filter(({ computation }) => computation.kind === 'database');
  const told = computed.flatMap(({ passage, computation }) => (TITLED.test(passage.text.text) ? [rollupOf(passage, computation)] : []));
  const tied = subjects.flatMap((subject, index): Rollup[] => {
    const endpoint = endpoints[index];
    if (!endpoint) return [];
    const computations = ofEndpoint.get(subject.draft) ?? computed.filter(({ passage }) => isHeadlineOfMoney(subject, dossiers) && isAbout(passage, subject)).map(({ computation }) => computation);
    return computations.length > 0 || isHeadlineOfMoney(subject, dossiers) ? [{ id: endpoint.id, span: endpoint.span, name: endpoint.name, computations: computations.map(({ kind, span }) => ({ kind, span })) }] : [];
  });
  // A total that is told apart from its endpoint may be the one that the endpoint shows.
  const found = [...(free.length > 0 ? tied.filter(({ computations }) => computations.length > 0) : tied), ...free, ...ofJobs, ...told, ...ofListings];
  return found.length > 0 ? found : headlinesOfMoney(passages).map((headline) => ({ ...headline, computations: [] }));
}

/** The figures of queries that belong to no endpoint's total: by the names that the queries give them. */
function cutInListings(passages: readonly Passage[], known: readonly Computation[]): Rollup[] {
  const root = passages[0] && (ancestors(passages[0].unit).at(-1) ?? passages[0].unit);
  const listings = root ? subtree(root).filter(({ kind, zone, children }) => kind === 'code' && zone === 'plain' && children.length === 0) : [];
  return listings.flatMap(({ text }) => {
    const { start, end } = text.span();
    if (WRITES_ROWS.test(text.text) || known.some(({ span }) => span.start >= start && span.start < end)) return [];
    // What only counts, and has no name, may be a guard: whether there are any.
    return cutFiguresIn(text.text).filter(({ name }) => !/^count\b/i.test(name)).map(({ name, cut }): Rollup => {
      const span = text.span(cut.start, cut.end);
      return { id: `rollup:${name}`, span, name, computations: [{ kind: 'capped', span }] };
    });
  });
}

/** A query that changes rows shows no figure. */
const WRITES_ROWS = /\b(?:insert\sinto|delete\sfrom|update\s\w{1,60}\sset|merge\sinto)\b/i;

/** "**Still open**: `SELECT SUM(cents)` over the member's last 90 trips": a figure with a title of its own is not what a write, or a read of one record, of the same topic shows. */
function isFigureApart(passage: Passage, draft: EndpointDraft, dossiers: Dossiers): boolean {
  const { unit, text } = passage;
  if (unit.kind !== 'item' || (draft.method === 'GET' && !pathKey(draft.path ?? '').endsWith('{}'))) return false;
  const title = text.marks.find(({ kind, start }) => (kind === 'strong' || kind === 'emphasis') && start < 3);
  return title !== undefined && /^["”]?\s?[:–—-]/.test(text.text.slice(title.end)) && !dossiers.namedIn(passage, 0).includes(draft);
}

/** The one route that goes by the name of the job that an entry of a list tells of: `POST /jobs/payout/{id}` of `payout`. */
function routeOfJob({ unit }: Passage, subjects: readonly EndpointSubject[]): readonly EndpointDraft[] {
  const letters = lettersOf(nameOfEntry(unit) ?? '');
  const routes = letters === '' ? [] : subjects.filter(({ draft }) => lettersOf(segmentsOf(draft).at(-1) ?? '') === letters);
  return routes.length === 1 ? routes.map(({ draft }) => draft) : [];
}

/** "The worker hands the model the facts, which it adds up from …": the one route of machines below a path of that name. */
function routeOfActor({ kind, text }: Passage, subjects: readonly EndpointSubject[]): readonly EndpointDraft[] {
  const actor = kind === 'words' ? ACTOR.exec(text.text)?.[1]?.toLowerCase() : undefined;
  if (actor === undefined) return [];
  const routes = subjects.filter((subject) => isCalledByMachines(subject) && (subject.draft.path ?? '').toLowerCase().split('/').some((part) => part === actor || part === `${actor}s`));
  return routes.length === 1 ? routes.map(({ draft }) => draft) : [];
}

/** A sentence that opens with the machine that acts in it. */
const ACTOR = /^\W{0,4}(?:The|Each|Every|This|Our) (?:[a-z]+ )?(worker|job|cron|task|consumer|runner) [a-z]+s\b/;

/** A sentence that says what a figure is called: "Donors this year" is … */
const TITLED = /^\W{0,4}(?:The )?["“*][^"”*]{3,50}["”*]/;
/** "The handler fills in: …" speaks of the endpoint that its section has named last. */
const OF_THE_HANDLER = /\b(?:the|this|its) (?:handler|route|endpoint|server|request)\b/i;

function ofTheHandler(passage: Passage, before: readonly Passage[], dossiers: Dossiers): readonly EndpointDraft[] {
  const { unit, text } = passage;
  if (!OF_THE_HANDLER.test(text.text) && !(unit.kind === 'row' && OF_THE_HANDLER.test(unit.parent?.text.text ?? ''))) return [];
  const heading = headingOf(unit);
  return before.filter((each) => headingOf(each.unit) === heading).map((each) => dossiers.namedIn(each, 0)).findLast((drafts) => drafts.length > 0) ?? [];
}

/** The one read of people whose path ends in what a total is called: `GET /me/savings`, of "the savings". */
function namesake(total: string, subjects: readonly EndpointSubject[]): readonly EndpointDraft[] {
  const named = subjects.filter((subject) => isReadOfPeople(subject) && segmentsOf(subject.draft).at(-1)?.toLowerCase() === total.toLowerCase()).map(({ draft }) => draft);
  return named.length === 1 ? named : [];
}

/** Figures of money that a screen shows, told apart from any endpoint, in sections that say nothing of how they come about. */
function headlinesOfMoney(passages: readonly Passage[]): Omit<Rollup, 'computations'>[] {
  return passages.flatMap((passage): Omit<Rollup, 'computations'>[] => {
    const { text, unit, kind } = passage;
    const match = kind === 'words' && unit.zone === 'plain' ? HEADLINE_OF_MONEY.exec(text.text) : null;
    const name = match?.slice(1).find((group) => group !== undefined);
    if (!match || name === undefined || !MONEY.test(match[0]) || stanceAt(text, rangeOf(match)).stance !== 'affirmed') return [];
    const heading = headingOf(unit);
    const section = passages.filter((each) => each.kind !== 'heading' && headingOf(each.unit) === heading);
    return section.some((each) => TELLS_HOW.test(each.text.text)) ? [] : [{ id: `rollup:${name}`, span: text.span(match.index, match.index + match[0].length), name }];
  });
}

/** Where one read alone shows figures and nothing says yet how, a total that is told apart from it is one of them. */
function onlyFigures(subjects: readonly EndpointSubject[], computed: ReadonlyMap<EndpointDraft, readonly Computation[]>): EndpointDraft | null {
  const [draft, ...others] = subjects.filter(showsFigures).map((subject) => subject.draft);
  return draft && others.length === 0 && computed.get(draft)?.some(({ kind }) => kind === 'database') !== true ? draft : null;
}

/** What the queries in an endpoint's own listing add up. */
function computedInListings(subjects: readonly EndpointSubject[], dossiers: Dossiers): Map<EndpointDraft, Computation[]> {
  const found = new Map<EndpointDraft, Computation[]>();
  for (const subject of subjects) {
    if (!isReadOfPeople(subject)) continue;
    const query = dossiers.of(subject.draft).find(({ kind, nearness, text }) => kind === 'code' && nearness !== 'topic' && AGGREGATE_IN_CODE.test(text.text));
    const match = AGGREGATE_IN_CODE.exec(query?.text.text ?? '');
    if (!query || !match) continue;
    const cut = cutAggregateIn(query.text.text);
    append(found, subject.draft, cut ? { kind: 'capped', span: query.text.span(cut.start, cut.end) } : { kind: 'database', span: query.text.span(match.index, match.index + match[0].length) });
  }
  return found;
}

/** The sentences that the summaries and descriptions of OpenAPI operations tell of reads for people. */
function textsOfOperations(subjects: readonly EndpointSubject[]): { readonly draft: EndpointDraft; readonly passage: Passage }[] {
  return subjects.filter(isReadOfPeople).flatMap(({ draft }) => draft.fragments.filter(({ label }) => label === 'operation').flatMap(({ unit, text }) => sentencesOfOperation(text).map((sentence) => ({ draft, passage: { unit, text: sentence, label: '', kind: 'words' as const } }))));
}

/** A read whose path sums up and whose own words speak of money, or whose path is a figure of money. */
function isHeadlineOfMoney(subject: EndpointSubject, dossiers: Dossiers): boolean {
  const words = subject.draft.fragments.filter(({ label }) => label !== 'code').map(({ text }) => text.text);
  if (showsFigures(subject)) return words.some((text) => MONEY.test(text));
  return isReadOfPeople(subject) && MONEY_PATH.test(pathKey(subject.draft.path ?? '')) && !dossiers.of(subject.draft).some(({ text }) => PAGED.test(text.text) || KEPT_FIGURE.test(text.text));
}

/** "Takings are `SUM(…)`", "Fees: …" under "Steward figures": words or a heading with a word of the path. */
function isAbout({ text, unit }: Passage, { draft }: EndpointSubject): boolean {
  const words = stemsOf(`${headingOf(unit)?.text.text ?? ''} ${text.text}`);
  return segmentsOf(draft).flatMap(stemsOf).some((stem) => words.includes(stem));
}

/** A read for people whose path sums up. */
function showsFigures(subject: EndpointSubject): boolean {
  const key = pathKey(subject.draft.path ?? '');
  return isReadOfPeople(subject) && AGGREGATE_PATH.test(key) && !key.endsWith('{}');
}

function computationOf(passage: Passage, before: readonly Passage[], reads: CutReads): Found | null {
  if (passage.unit.zone !== 'plain' || passage.kind === 'heading') return null;
  if (passage.kind === 'code') return foundAt(passage, cappedInCode(passage));
  return foundAt(passage, cappedByListing(passage, before) ?? cappedByNamedQuery(passage, before)) ?? computationIn(passage, before.at(-1), reads);
}

function foundAt({ text }: Passage, at: Range | null): Found | null {
  return at ? { kind: 'capped', at: at.start, span: text.span(at.start, at.end) } : null;
}

function computationIn(passage: Passage, before: Passage | undefined, reads: CutReads): Found | null {
  const words = passage.text.text;
  if (!SUMS_UP.test(words) && !DATABASE_AGGREGATE.test(words)) return null;
  const capped = cappedIn(passage, before, reads);
  if (capped) return capped;
  const database = DATABASE_AGGREGATE.exec(words);
  if (!database) return null;
  const cue = rangeOf(database);
  return isOpen(passage, cue) ? null : { kind: 'database', at: words.length, span: passage.text.span(cue.start, cue.end) };
}

/** "We could have the database sum these": nothing is computed so yet. */
function isOpen({ text }: Passage, cue: Range): boolean {
  const { stance } = stanceAt(text, cue);
  return stance === 'hedged' || stance === 'deferred';
}

/** A clause that sums up the rows of a list that is cut off. */
function cappedIn({ text, unit }: Passage, before: Passage | undefined, reads: CutReads): Found | null {
  for (const clause of clausesOf(text)) {
    const words = clause.text;
    const start = text.text.indexOf(words);
    const sums = SUMS_UP.exec(words);
    if (!sums || (MADE_ANEW.test(sums[0]) && BATCH_WORK.test(text.text))) continue;
    const those = OF_THOSE_ROWS.exec(words);
    const cutReads = those !== null && before?.unit === unit ? reads.namedIn(before.text.text) : [];
    const isCutBefore = those !== null && (cutReads.length > 0 || PAGED.test(text.text.slice(0, Math.max(0, start + those.index))) || (those[0].includes('.') ? sentencesIn(unit, text).some((words) => PAGED.test(words)) : before?.unit === unit && PAGED.test(before.text.text)));
    const returned = before && (before.unit === unit || before.unit === unit.previous) && PAGED.test(before.text.text) ? OF_WHAT_CAME_BACK.exec(words) : null;
    const isNamedBefore = returned?.[1] !== undefined && before?.text.text.toLowerCase().includes(returned[1].toLowerCase()) === true;
    const object = SUMS_OBJECT.exec(words);
    const isGivenBefore = object !== null && (start > 0 ? PAGED.test(text.text.slice(0, start)) : THOSE_BEFORE.test(words.slice(object.index, object.index + object[0].length + 12)) && before?.unit === unit && PAGED.test(before.text.text));
    const read = OF_A_READ.exec(words);
    const list = OF_A_CUT_LIST.exec(words) ?? ROWS_AT_HAND.exec(words) ?? (read && reads.mayBe(read[0]) ? read : null) ?? (isCutBefore ? those : null) ?? (isNamedBefore ? returned : null) ?? (isGivenBefore ? object : null);
    // "… of the same rows": those of the query before, which nothing cuts off.
    if (list && /\bsame rows$/.test(list[0]) && !isCutBefore && /^\W*$/.test(words.slice(list.index + list[0].length))) continue;
    if (!list || SHOWN_THERE.test(words.slice(0, list.index)) || BESIDE_A_LIST.test(words.slice(0, list.index)) || isDenied(words, list.index) || READ_APART.test(words.slice(list.index + list[0].length)) || isOwnQuery(words, list.index)) continue;
    const from = Math.min(sums.index, list.index);
    const to = Math.max(sums.index + sums[0].length, list.index + list[0].length);
    return { kind: 'capped', at: Math.max(0, start) + list.index, span: clause.span(from, to), sources: ROWS_AT_HAND.test(list[0]) ? reads.namedIn(text.text) : reads.areBeside(cutReads, before) ? cutReads : [] };
  }
  return null;
}

/** `items.reduce(…)`: of what any sentence before has loaded. */
function sentencesIn(unit: Passage['unit'], text: Passage['text']): string[] {
  return sentencesOf(unit.text).filter((sentence) => sentence.offsetAt(0) < text.offsetAt(0)).map((sentence) => sentence.text);
}

/** "… totals shown on the page": where the figure stands, not what it is made of. */
const SHOWN_THERE = /\b(?:totals?|sums?|figures?|numbers?|counts?|amounts?) (?:(?:that |which )?(?:is |are |it |one |they )?(?:shown|displayed|printed|visible|stands?|stood|appears?|sees?) )$/i;

/** The reads that give their rows in pages, or no more than some. */
class CutReads {
  readonly #subjects: readonly EndpointSubject[];
  readonly #dossiers: Dossiers;

  constructor(subjects: readonly EndpointSubject[], dossiers: Dossiers) {
    this.#subjects = subjects;
    this.#dossiers = dossiers;
  }

  /** The read that the words name may be one; one that nothing declares may be so too. */
  mayBe(words: string): boolean {
    const name = /\b(?:get|list|fetch|load|search)[A-Z]\w*/.exec(words)?.[0];
    const byPath = this.#readsAt(words);
    const drafts = byPath.length > 0 || name === undefined ? byPath : this.#subjects.map(({ draft }) => draft).filter(({ fragments }) => fragments.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text.text)));
    return drafts.length === 0 || drafts.some((draft) => this.#isCut(draft));
  }

  /** The declared ones that the words name by their paths. */
  namedIn(words: string): readonly EndpointDraft[] {
    return this.#readsAt(words).filter((draft) => this.#isCut(draft));
  }

  /** "`GET /a` for the tiles and `GET /b` for the table. … adds up that table": the sum is not what `GET /b` shows. */
  areBeside(drafts: readonly EndpointDraft[], before: Passage | undefined): boolean {
    return before !== undefined && this.#readsAt(before.text.text).some((draft) => !drafts.includes(draft));
  }

  #readsAt(words: string): readonly EndpointDraft[] {
    return pathMentions(words).flatMap((mention) => this.#dossiers.meantBy(mention)).filter(({ method }) => method === null || method === 'GET');
  }

  #isCut(draft: EndpointDraft): boolean {
    return this.#dossiers.of(draft).some(({ text }) => PAGED.test(text.text));
  }
}

/** "It adds them up itself": what the sentence before has given. */
const THOSE_BEFORE = /\b(?:them|those|these)\b/i;

/** "never from the list", "not capped" */
function isDenied(words: string, at: number): boolean {
  const thought = words.slice(Math.max(0, at - 45), at).split(/[.;,]\s/).at(-1) ?? '';
  return NEGATION.test(thought) || /\b(?:instead of|rather than|apart from|separate(?:ly)?|besides|plus|and (?:a|one|the))\b/i.test(thought);
}

/** A query that sums before it cuts off the groups it returns is judged by its limit elsewhere. */
function isOwnQuery(words: string, at: number): boolean {
  return /\bGROUP BY\b/.test(words.slice(0, at)) && /^LIMIT\b/.test(words.slice(at));
}

/** "… and the number of open requests above the list is …" */
const COUNTED = /\bthe ((?:number|total|count|sum|share|amount) of [a-z]+(?: [a-z]+)?) (?:(?:above|below|beside|over|on|at|in) the [a-z]+ )?(?:is|are|comes?|equals?)\b/i;

const ROUTE = /^\s*GET \/[\w/:{}[\].-]+\s*$/;

/** A number that belongs to no endpoint, by the words before its verb. */
function rollupOf({ text }: Passage, { span, kind }: Found, job: string | null = null): Rollup {
  const words = text.text;
  const quoted = /["“]([^"”]{3,50})["”]/.exec(words)?.[1];
  const code = text.marks.find((mark) => mark.kind === 'code');
  const first = text.marks.find(({ kind: mark, start, end }) => (mark === 'emphasis' || mark === 'strong') && start < 6 && end - start < 40);
  const stressed = first ? words.slice(first.start, first.end).replace(/[.:]$/, '') : undefined;
  const lead = /^\W*([A-Za-z][\w' -]{2,36}):\s/.exec(words)?.[1] ?? /^\W*(?:the |our |its )?([A-Za-z][\w' -]{2,48}?) (?:is|are|comes?|on|gets?|shows?|equals?)\b/i.exec(words)?.[1];
  const counted = COUNTED.exec(words)?.[1];
  const route = code ? ROUTE.exec(words.slice(code.start, code.end))?.[0] : undefined;
  // A route that no list declares shows the number.
  if (route !== undefined) return { id: `endpoint:${route.trim()}`, span, name: route.trim(), computations: [{ kind, span }] };
  const name = (quoted ?? stressed ?? lead ?? counted ?? job ?? (code ? words.slice(code.start, code.end) : words.slice(0, 40))).trim();
  return { id: `rollup:${name}`, span, name, computations: [{ kind, span }] };
}
