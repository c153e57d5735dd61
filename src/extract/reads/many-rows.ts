import type { Endpoint } from '../../model/model.js';
import type { ManyRowsRead, ReadBound } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { hyphened } from '../../text/spelling.js';
import { leadOf } from '../calls/scenes.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { ABOUT_MANY_ROWS, AGGREGATE_PATH, AGGREGATE_WORDS, CALLS_PER_TIME, CAP_OF_THINGS, COUNTED_SET, DOES_BY_HABIT, EXPORTED_BY_POST, FEEDS_SCREEN, FIRST_OF_MANY, FROM_TIME_TO_TIME, HANDED_TO_A_JOB, HOW_OFTEN, LIMITING, LIST_PATH, LISTED_BY_PAGE, IS_MADE, LIST_WORDS, MADE_BY_NAME, MAKES_TABLE, MAY_NAME_RECORDS, OF_THE_CALLER, ONE_THING_PATH, PAGED, PARTS_OF_ONE, PRECOMPUTED, RECORDS_BEHIND, RISK_ACCEPTED, SHOWN_THERE, SIZE_TOLD, SUM_TABLE, WINDOW_INPUT, WINDOWED } from '../lexicon/reads.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathKey, pathMentions } from '../paths.js';
import { clausesOf } from '../sentences.js';
import { stanceAt, stanceInClause, turnAt } from '../stance.js';
import { singular, snakeCase } from '../tables/names.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import { acceptedRisks, isRiskOf } from './accepted-risks.js';
import { readWithField } from './answer-fields.js';
import { type Dossiers, type Remark } from './dossiers.js';
import { boundsOfGroup, isMember, type ReadGroup, readGroupIn } from './read-groups.js';
import { isOfOneParent } from './url-ids.js';

const INPUT_LABEL = /^(?:in|inputs?|params?|parameters?|query|request|args?|arguments|body|path)\b/i;
const SIDE_LABEL = /^(?:auth\w*|access|guard|security|who|role|caller|time-?outs?|errors?|status\w*|model)\b/i;
const OUTPUT_LABEL = /^(?:out\w*|returns?|response|answers?|gives)\b/i;
const PAGE_INPUT = /(?:^|\W)(?:page|cursor|limit|offset|per_?page|page_?size|page_?token)\b/i;
/** A child table of events belongs to no bound set though one parent holds it. */
const EVENT_PATH = /(?:^|\/)(?:events?|logs?|messages?|audit|activity|timeline|history|feedback|export|exports)$/i;
/** A function without a method reads where its name says so. */
const READING_NAME = /^(?:get|list|search|find|fetch|load|browse|export|query|read|all|my)(?:-|$)|(?:^|[-._])(?:list|search|all|feed|history|stats|summary|dashboard|report|table|leaderboard|overview)$/i;
const BOUNDS: readonly (readonly [ReadBound['kind'], RegExp])[] = [
  ['page', PAGED],
  ['window', WINDOWED],
  ['precomputed', PRECOMPUTED],
  ['rateLimit', CALLS_PER_TIME],
];

/** The reads over many rows that users make, with what keeps them in bounds (docs/judgement.md, heavy-read-strategy). */
export function readManyRows(passages: readonly Passage[], subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): ManyRowsRead[] {
  const groups = passages.flatMap((passage) => groupOf(passage)).filter(({ passage, except }) => dossiers.isGeneral(passage, except));
  const notes = dossiers.unbound.filter(isAboutManyRows);
  const caps = passages.filter(({ unit, kind, text }) => unit.zone === 'plain' && kind !== 'heading' && kind !== 'code' && CAP_OF_THINGS.test(text.text));
  const ofFields = dossiers.unbound.filter(({ unit, kind, text }) => unit.zone === 'plain' && kind === 'words' && BOUNDS.some(([, expression]) => expression.test(text.text))).map((passage) => ({ passage, read: readWithField(passage, subjects) }));
  const titled = passages.flatMap((passage) => {
    const title = passage.kind === 'words' && passage.unit.zone === 'plain' ? leadOf(passage.unit) : '';
    return TITLES_SCREEN.test(title) && BOUNDS.some(([, expression]) => expression.test(passage.text.text)) && dossiers.isGeneral(passage, passage.text.length) ? [{ passage, title }] : [];
  });
  const risks = acceptedRisks(passages);
  const madeTables = madeTablesIn(passages);
  const dashboards = subjects.filter((subject) => subject.draft.method === 'GET' && !isRunByMachines(subject) && AGGREGATE_PATH.test(pathKey(subject.draft.path ?? ''))).map(({ draft }) => draft);
  return subjects.flatMap((subject, index): ManyRowsRead[] => {
    const { draft } = subject;
    const endpoint = endpoints[index];
    if (!endpoint || isRunByMachines(subject) || !isRead(subject) || endpoint.healthCheck || endpoint.handsOutCredential) return [];
    const remarks = dossiers.of(draft).filter(({ label }) => !SIDE_LABEL.test(label));
    const shape = shapeOf(draft, remarks, subjects);
    if (!shape) return [];
    const bounds = [
      ...remarks.flatMap((remark) => boundsIn(remark)),
      ...remarks.filter((remark) => remark.nearness !== 'topic' && !isBesideAnAggregate(remark, remarks, madeTables)).flatMap((remark) => readOfMadeTable(remark, madeTables)),
      ...(dashboards.length === 1 && dashboards[0] === draft ? dossiers.unbound.filter(isOfTheDashboard).flatMap((note) => boundsIn(note)) : []),
      ...(shape.shape === 'list' ? caps.flatMap((passage) => capOf(passage, draft)) : []),
      ...limitsOf(endpoint, dossiers, draft, subjects),
      ...risks.filter((risk) => isRiskOf(risk, draft, subjects)).flatMap((risk) => boundsIn(risk)).filter(({ kind }) => kind === 'accepted'),
      ...notes.filter(({ text }) => opensWith(text.text, draft)).flatMap((note) => boundsIn(note)),
      ...titled.filter(({ title }) => feedsScreen(draft, title)).flatMap(({ passage }) => boundsIn(passage)),
      ...ofFields.filter(({ read }) => read === draft).flatMap(({ passage }) => boundsIn(passage)),
      ...groups.filter((group) => isMember(group, draft, shape.shape) && !dossiers.namedIn(group.passage, group.except).includes(draft)).flatMap((group) => boundsOfGroup(group, boundsIn(group.passage))),
    ];
    // "… of all weeks if none is given": a window that whoever asks may leave out bounds nothing.
    const isOptional = remarks.some(({ text, nearness }) => nearness === 'own' && ALL_UNLESS_GIVEN.test(text.text));
    const ofCaller = remarks.some(({ text, nearness }) => nearness === 'own' && OF_THE_CALLER.test(text.text));
    return [{ id: endpoint.id, span: endpoint.span, name: endpoint.name, ...shape, ofCaller, bounds: isOptional ? bounds.filter(({ kind }) => kind !== 'window') : bounds }];
  });
}

const ALL_UNLESS_GIVEN =
  /\ball(?: of them| (?:rows|records|entries|time|weeks|days|months|years|dates|seasons|\w+s))?\b[^.;]{0,30}\b(?:if|when|where|unless)\s(?:none|nothing|neither|no \w+|it|one|a \w+|the (?:parameter|filter|range|week|day|month|year))\s(?:is|are|was)\s(?:not\s)?(?:given|set|passed|sent|named|chosen|asked for|missing|absent|left out|omitted)\b|\b(?:if|when|where)\s(?:none|nothing|no \w+)\s(?:is|are)\s(?:given|set|passed|sent|named|chosen)\b[^.;]{0,30}\ball\b|\bwithout (?:it|one|a \w+|the parameter),? (?:it gives |it returns |the answer is |you get )?all\b|\bdefaults? to all\b/i;

/** An operator's read is one of a person. */
function isRunByMachines(subject: EndpointSubject): boolean {
  return isCalledByMachines(subject) && subject.facts.caller !== 'operator';
}

function isRead({ draft, facts }: EndpointSubject): boolean {
  return isExportByPost(draft) || ((!facts.writes || saysThatItReads(draft)) && (draft.method === 'GET' || draft.method === null));
}

/** `exportStops`: its name says that it reads, whatever its words sound like. */
function saysThatItReads({ method, path, name }: EndpointDraft): boolean {
  return method === null && path === null && READING_NAME.test(pathKey(hyphened(name)));
}

/** `POST /export`, answered with the rows: a read, unless it only starts a job. */
function isExportByPost({ method, path, fragments }: EndpointDraft): boolean {
  return method === 'POST' && EXPORTED_BY_POST.test(pathKey(path ?? '')) && !fragments.some(({ text }) => HANDED_TO_A_JOB.test(text.text));
}

/** The tables that jobs make of other rows: "Recomputes `course_stats` at night." */
function madeTablesIn(passages: readonly Passage[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { unit, text, kind, label } of passages) {
    if (unit.zone !== 'plain' || kind === 'code' || kind === 'heading') continue;
    const isRepeated = [kind === 'cell' ? unit.text.text : text.text, label, unit.text.text.slice(0, 60), headingOf(unit)?.text.text ?? ''].some((words) => FROM_TIME_TO_TIME.test(words));
    for (const name of codeNames(text)) {
      const at = text.text.indexOf(name);
      const before = text.text.slice(Math.max(0, at - 60), at);
      const isWritten = SUM_TABLE.test(snakeCase(name)) && /\b(?:writ|fill|updat|upsert|insert|stor|sav|kept|keep|into|maintain|populat)\w*[^.;]{0,30}$/i.test(before);
      if (MADE_BY_NAME.test(before) || (isRepeated && (MAKES_TABLE.test(before) || isWritten || IS_MADE.test(text.text.slice(at + name.length))))) names.add(name.toLowerCase());
    }
  }
  return names;
}

function codeNames(text: MappedText): string[] {
  return text.marks.filter(({ kind }) => kind === 'code').map((mark) => text.text.slice(mark.start, mark.end).trim()).filter((name) => /^[A-Za-z]\w{3,}$/.test(name));
}

const BESIDE = /^\W*(?:below|beneath|beside|under|underneath|next to|above)\b/i;

/** "Two tiles are `COUNT(*)` over `visits`. Below them the days, out of `visit_days`": the table bounds the days alone. */
function isBesideAnAggregate({ text }: Remark, remarks: readonly Remark[], made: ReadonlySet<string>): boolean {
  return BESIDE.test(text.text) && remarks.some((other) => other.nearness !== 'topic' && /\b(?:SUM|COUNT|AVG) ?\(|\bGROUP BY\b/.test(other.text.text) && readOfMadeTable(other, made).length === 0);
}

/** "read from `course_stats`" */
function readOfMadeTable({ text }: Remark, made: ReadonlySet<string>): ReadBound[] {
  return codeNames(text).filter((name) => made.has(name.toLowerCase())).slice(0, 1).map((name) => {
    const at = text.text.indexOf(name);
    return { kind: 'precomputed', stance: stanceAt(text, { start: at, end: at + name.length }).stance, span: text.span(at, at + name.length) };
  });
}

/** "The endpoint caches its answer for five minutes", under the figures of the one dashboard. */
function isOfTheDashboard({ unit, text }: Passage): boolean {
  return /^\W*(?:the|this) (?:endpoint|route|handler|query|read|request|call)\b/i.test(text.text) && /\b(?:dashboard|figures|stats|statistics|reports?|metrics|numbers|aggregat\w*|totals)\b/i.test(headingOf(unit)?.text.text ?? '');
}

/** The group of reads of which a passage says what bounds them. */
function groupOf(passage: Passage): ReadGroup[] {
  const group = readGroupIn(passage);
  return group && (group.isDenial || BOUNDS.some(([, expression]) => expression.test(passage.text.text))) ? [group] : [];
}

function isAboutManyRows({ unit, text, label }: Passage): boolean {
  return [label, unit.text.text.slice(0, 60), unit.parent?.text.text.slice(0, 60) ?? '', headingOf(unit)?.text.text ?? '', text.text.slice(0, 40)].some((words) => ABOUT_MANY_ROWS.test(words));
}

/** "Members are at most 120": the sentence opens with the thing that the path lists. */
function opensWith(sentence: string, draft: EndpointDraft): boolean {
  const last = stemsOf(segmentsOf(draft).at(-1) ?? '');
  const opening = stemsOf(sentence.split(/\s+/).slice(0, 5).join(' '));
  return last.length > 0 && last.every((stem) => opening.includes(stem));
}

/** "**The trial board.** … the result is cached", and a read that "feeds the trial board". */
function feedsScreen({ fragments }: EndpointDraft, title: string): boolean {
  const told = stemsOf(title);
  return fragments.some(({ text }) => {
    const screen = stemsOf(FEEDS_SCREEN.exec(text.text)?.[1] ?? '');
    return screen.length > 0 && screen.length === told.length && screen.every((stem) => told.includes(stem));
  });
}

/** A title that is the name of a screen. */
const TITLES_SCREEN = /^[^.:]{2,40}\b(?:board|page|dashboard|screen|view|report|chart|tile|panel|overview)\W{0,3}$/i;

/** "Nobody can create more than 20 tanks": the thing that the path lists. */
function capOf({ text }: Passage, draft: EndpointDraft): ReadBound[] {
  const match = CAP_OF_THINGS.exec(text.text);
  const thing = stemsOf(match?.[2] ?? match?.[4] ?? '');
  const last = stemsOf(segmentsOf(draft).at(-1) ?? '');
  return match && thing.length > 0 && thing.every((stem) => last.includes(stem)) ? [{ kind: 'page', stance: 'affirmed', span: text.span(match.index, match.index + match[0].length) }] : [];
}

/** Whether an endpoint reads many rows, and how it shows. */
function shapeOf(draft: EndpointDraft, remarks: readonly Remark[], subjects: readonly EndpointSubject[]): Pick<ManyRowsRead, 'shape' | 'shapeSpan'> | null {
  const path = pathKey(draft.path ?? hyphened(draft.name));
  if (ONE_THING_PATH.test(path)) return ofOneThing(draft, remarks);
  if (draft.method === null && draft.path === null && !READING_NAME.test(path)) return null;
  // A path without a method may be a base, a queue, a page: its words must say that it reads.
  if (draft.method === null && draft.path !== null && !remarks.some(({ text, nearness }) => nearness === 'own' && (LIST_WORDS.test(text.text) || AGGREGATE_WORDS.test(text.text)))) return null;
  const hasId = path.includes('{}');
  const own = remarks.filter(({ nearness }) => nearness === 'own');
  if (hasId && path.endsWith('{}')) {
    const events = own.map((remark) => eventsReturned(remark)).find((span) => span !== null);
    return events ? { shape: 'list', shapeSpan: events } : null;
  }
  if ((hasId || isOfOneParent(draft)) && !EVENT_PATH.test(path)) return null;
  if (own.some(({ text }) => PARTS_OF_ONE.test(text.text) || countsThem(text.text, path))) return null;
  const isBehindSums = RECORDS_BEHIND.test(path) && !AGGREGATE_PATH.test(path.slice(path.lastIndexOf('/')));
  const isOfRecords = (MAY_NAME_RECORDS.test(path) || isBehindSums) && own.some(({ text }) => LISTED_BY_PAGE.test(text.text)) && !own.some(({ text }) => AGGREGATE_WORDS.test(text.text));
  if (isOfRecords) return { shape: 'list', shapeSpan: draft.span };
  if (AGGREGATE_PATH.test(path) && !isCollection(path, subjects)) return { shape: 'aggregate', shapeSpan: draft.span };
  const sums = own.map(({ text }) => sumsIn(text)).find((span) => span !== null);
  if (sums) return { shape: 'aggregate', shapeSpan: sums };
  if (LIST_PATH.test(path)) return { shape: 'list', shapeSpan: draft.span };
  const lists = own.filter(({ label }) => !INPUT_LABEL.test(label)).map(({ text }) => found(LIST_WORDS, text)).find((span) => span !== null);
  return lists ? { shape: 'list', shapeSpan: lists } : null;
}

/** `GET /me/balance` with `SUM(cents) FROM postings`: one number, made of many rows. */
function ofOneThing({ method }: EndpointDraft, remarks: readonly Remark[]): Pick<ManyRowsRead, 'shape' | 'shapeSpan'> | null {
  const sums = method === 'GET' ? remarks.filter(({ nearness }) => nearness === 'own').map(({ text }) => found(SUMS_ROWS, text)).find((span) => span !== null) : null;
  return sums ? { shape: 'aggregate', shapeSpan: sums } : null;
}

const SUMS_ROWS = /\b(?:SUM|COUNT|AVG) ?\([^()]{0,60}\)(?:[^;]{0,60}?\bFROM\b|[`"']? (?:over|of|across|on) (?:all|every|each|the|their|his|her|its)\b)/i;

/** `GET /locks`: "the 42 locks of the canal": a set bounded by the thing itself. */
function countsThem(words: string, path: string): boolean {
  const things = singular(path.split('/').at(-1) ?? '');
  return matchesIn(words, COUNTED_SET).some((match) => singular((match[1] ?? '').toLowerCase()) === things && !FIRST_OF_MANY.test(words.slice(match.index + match[0].length)));
}

const RETURNS_EVENTS = /(?:\breturns?\b|\banswers?\b|->|→|=>)[^.;{]{0,24}\{\s?(?:messages|events|logs|log_?entries|activities)\b/i;
const LEADS_EVENTS = /^\W{0,4}(?:\d{3}\W{0,4})?(?:messages|events|logs|log_?entries|activities)\b/i;

/** "Returns `{ messages }`": of one parent, but rows of a table of messages, events or log entries, which has no bound. */
function eventsReturned({ text, label }: Remark): Span | null {
  const match = OUTPUT_LABEL.test(label) ? LEADS_EVENTS.exec(text.text) : RETURNS_EVENTS.exec(text.text);
  return match ? text.span(match.index, match.index + match[0].length) : null;
}

/** `/reports`, where reports are created or read one by one, lists them. */
function isCollection(path: string, subjects: readonly EndpointSubject[]): boolean {
  return subjects.some(({ draft }) => {
    const key = pathKey(draft.path ?? '');
    return (key === path && draft.method === 'POST') || key === `${path}/{}`;
  });
}

/** The words by which an answer adds up rows. */
function sumsIn(text: MappedText): Span | null {
  const match = AGGREGATE_WORDS.exec(text.text);
  if (!match) return null;
  if (/^dashboard$/i.test(match[0]) && LIST_WORDS.test(text.text) && SHOWN_THERE.test(text.text.slice(0, match.index))) return null;
  return text.span(match.index, match.index + match[0].length);
}

function found(expression: RegExp, text: MappedText): Span | null {
  const match = expression.exec(text.text);
  return match ? text.span(match.index, match.index + match[0].length) : null;
}

function boundsIn({ text, label, unit, kind: form }: Pick<Remark, 'text' | 'label' | 'unit' | 'kind'>): ReadBound[] {
  const bounds: ReadBound[] = [];
  if (form === 'code') {
    // `GET /api/usage   month   -> totals`
    const input = text.text.split(/->|→|=>/)[0]?.split(/\s\/\S+/)[1]?.trim() ?? '';
    if (/->|→|=>/.test(text.text) && WINDOW_INPUT.test(input)) bounds.push({ kind: 'window', stance: 'affirmed', span: text.span() });
    const parameters = parametersIn(text.text);
    if (PAGE_INPUT.test(parameters)) bounds.push({ kind: 'page', stance: 'affirmed', span: text.span() });
    if (WINDOW_INPUT.test(parameters)) bounds.push({ kind: 'window', stance: 'affirmed', span: text.span() });
  }
  const accepted = RISK_ACCEPTED.exec(text.text);
  if (accepted && stanceAt(text, rangeOf(accepted)).stance !== 'deferred') {
    bounds.push({ kind: 'accepted', stance: 'affirmed', span: text.span(accepted.index, accepted.index + accepted[0].length) });
  }
  const found = BOUNDS.filter(([, expression]) => expression.test(text.text));
  for (const clause of found.length > 0 ? clausesOf(text.masked(NOTHING_GIVEN)) : []) {
    for (const [kind, expression] of found) {
      const match = boundIn(clause, expression);
      // Among the risks a bound is a wish.
      if (!match || (unit.zone === 'risk' && !isToldOfRoute(clause.text, match.index))) continue;
      if (kind === 'page' && /^\d/.test(match[0]) && !AT_MOST.test(match[0]) && SIZE_TOLD.test(clause.text.slice(0, match.index))) continue;
      // "It returns them all, the page shows 50 at a time."
      if (/\bat (?:a time|once)\b/i.test(match[0]) && SHOWN_BY_CLIENT.test(clause.text.slice(0, match.index))) continue;
      const cue = rangeOf(match);
      // The question mark of `?day=` asks nothing, nor does a column `no` before a LIMIT deny it.
      const stance = /^[?&]/.test(match[0]) || (form === 'code' && /^limit\W{0,3}\d/i.test(match[0]) && !COMMENT_SIGN.test(clause.text.slice(0, match.index))) ? 'affirmed' : stanceInClause(text, clause, cue).stance;
      bounds.push({ kind, stance, span: clause.span(cue.start, cue.end) });
    }
  }
  // "240 plots": the answer is a fixed number of things.
  if (OUTPUT_LABEL.test(label) && /^\W{0,2}(?:\w+:\s*)?\d[\d,]* (?!ok\b|with\b|and\b|if\b)[a-z]{3,}/.test(text.text) && !/^\W{0,2}(?:\w+:\s*)?20\d\b/.test(text.text)) bounds.push({ kind: 'page', stance: 'affirmed', span: text.span() });
  if (INPUT_LABEL.test(label) && turnAt(text, { start: 0, end: 0 }) === null) {
    if (PAGE_INPUT.test(text.text)) bounds.push({ kind: 'page', stance: 'affirmed', span: text.span() });
    if (WINDOW_INPUT.test(text.text)) bounds.push({ kind: 'window', stance: 'affirmed', span: text.span() });
  }
  return bounds;
}

/** Before so many rows: it is not the server that keeps the others back. */
const SHOWN_BY_CLIENT = /\b(?:page|client|browser|app|ui|screen|front-?end|list|table|component)s? (?:then |only |itself )?(?:shows?|displays?|renders?|draws?)\s(?:the |only |them )?$/i;

const AT_MOST = /\bmost\b|\bmaximum\b/i;

/** The first bound that words name; behind one that is denied another may stand: "No paging: a gym has 300 members at most". */
function boundIn(clause: MappedText, expression: RegExp): RegExpExecArray | null {
  const first = expression.exec(clause.text);
  if (!first) return null;
  const end = first.index + first[0].length;
  const next = stanceAt(clause, { start: first.index, end }).stance === 'denied' && /^\W*[:;,.]/.test(clause.text.slice(end)) ? expression.exec(clause.text.slice(end)) : null;
  if (next) next.index += end;
  return next ?? first;
}

const COMMENT_SIGN = /(?:^|\s)(?:--|#|\/\/)\s/;

/** "`GET /orders` is paged by cursor", said of a risk that is met. */
function isToldOfRoute(words: string, at: number): boolean {
  return pathMentions(words.slice(0, at)).length > 0 && IS_SO.test(words.slice(0, at));
}

/** "takes nothing and returns the 43 boats": that there is no input denies nothing of the output. */
const NOTHING_GIVEN = /\b(?:takes?|needs?|wants?|receives?|expects?|requires?) (?:nothing|no (?:input|body|parameters?|arguments?))\b/g;
const IS_SO = /\b(?:is|are|returns?|takes?|gives?|stops?)\s(?:already |always |hard-)?(?:(?:rate-)?(?:limited|capped|held|restricted|throttled|kept|bound)\s(?:to|at|by)\s(?:at most\s|no more than\s)?)?$/i;
const PARAMETERS = /\bparameters["']?: ?([^\n]{0,200}(?:\n {0,40}(?:- |(?:in|required|schema|name|type|description):)[^\n]{0,200}){0,40})/;

/** The names of the parameters of an OpenAPI operation: `[month, page]`, `- name: month`. */
function parametersIn(operation: string): string {
  const list = PARAMETERS.exec(operation)?.[1] ?? '';
  const names = matchesIn(list, /\bname["']?:\s?["']?(\w+)/g).map((match) => match[1]);
  return names.length > 0 ? names.join(', ') : list;
}

/** Rate limits with their figure that reach the endpoint; not those of a note about another one. */
function limitsOf(endpoint: Endpoint, dossiers: Dossiers, draft: EndpointDraft, subjects: readonly EndpointSubject[]): ReadBound[] {
  return endpoint.claims.flatMap((claim): ReadBound[] => {
    if (claim.facet !== 'rateLimit' || claim.flaw !== undefined) return [];
    const { span } = claim.evidence;
    if (dossiers.of(draft).some(({ text }) => isHabit(text, span))) return [];
    if (claim.nearness === 'group' && !holds(dossiers.of(draft), span) && subjects.some((other) => other.draft !== draft && holds(dossiers.of(other.draft), span))) return [];
    return [{ kind: 'rateLimit', stance: claim.stance, span }];
  });
}

/** "They need it once a quarter": how often people do it by themselves limits nothing. */
function isHabit(text: MappedText, span: Span): boolean {
  const own = text.span();
  if (span.start < own.start || own.end < span.end || LIMITING.test(text.text)) return false;
  const at = text.indexAt(span.start);
  return HOW_OFTEN.test(text.text.slice(at)) && DOES_BY_HABIT.test(text.text.slice(0, at));
}

function holds(remarks: readonly Remark[], span: Span): boolean {
  return remarks.some(({ text }) => {
    const own = text.span();
    return own.start <= span.start && span.end <= own.end;
  });
}
