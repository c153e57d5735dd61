import type { Evidence } from '../../model/claim.js';
import type { SuccessMetric } from '../../model/measurement.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rangeOf } from '../../text/matches-in.js';
import { ASKS_AT_TIMES, ASKS_PEOPLE, BOTH_ENDS, COUNTED, DURATION, EARLIER_ACT, EVENT_WORD, FINAL_ACT, JUDGED, JUDGEMENT_WORDS, LATENCY, LATER_ACT, MAKES_A_ROW, MONITOR, NOT_RECORDED, TRACKING_OFF, NOTHING_ELSE, OF_ERRORS, OF_VISITS, PAGE_MONITOR, PLAIN_METRIC_WORDS, RECORDED_BY, SAVED_FOR_GOOD, SMALL_WORDS, SO_MANY_THINGS, SURVEY, THAT_DO, THINGS_PER, TURNS_INTO, VENDOR_RECORD, WITH_TIME, WITHIN_TIME, WITHIN_TIME_OF } from '../lexicon/metrics.js';
import { EMPTY_ANSWERS } from '../lexicon/placeholders.js';
import { DEFERRAL, NO_DEFERRAL } from '../lexicon/stances.js';
import { matchesOf } from '../lexicon/words.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import { type Range, turnAt, withoutCode } from '../stance.js';
import { countedAct } from './counted-acts.js';
import { type ListedMetric, listedMetrics } from './metric-list.js';
import type { RecordingSentences } from './recording-sentences.js';
import { type NamedRecorder, type Recorders, stems } from './recorders.js';

/** The figures to reach that stand behind a name: "above 85%", "(target 80 %)", "under 10 minutes"; "with at least two boats" says of whom it is. */
const FIGURE = /(?<!\b(?:with|have|has|having|owns?)),?\s[(,]?(?:(?:target|goal)\b.{0,30}|(?:above|below|under|over|at least|less than|more than|fewer than|at most|up to|no more than|no longer than)\s(?:\d|(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|half)\b).{0,20}|[<>≥≤=]{1,2}\s?\d[\d.,]{0,8}\s?(?:%|ms|s|sec|seconds|min|minutes|h|hours|days|weeks)?(?: (?:on average|in the median|overall|or (?:less|more|better)))?\)?)$/i;
/** Beside a name nothing but the figure to reach: ": under 72", ": median 4 h". */
const ONLY_A_FIGURE = /^[\s:,(≥≤<>~=+–—-]*(?:(?:below|under|above|over|at least|at most|less than|more than|fewer than|up to|median|mean|target|goal|of) ){0,3}(?:\d[\d.,]{0,8})?(?: ?(?:%|of|a|per|[a-z]{1,8})){0,3}(?: (?:in|within|by|after|during|until) (?:the |a )?(?:(?:first|last|end of|\d{1,3}) )?[a-z]{3,9}(?: \d{1,4})?)?[).]{0,2}$/i;
const IN_BRACKETS = /\s\((?:north star|target|goal)[^)]*\)$/i;
/** The two ends of a time that is worked out as a difference. */
const BETWEEN = /([^,;:.]{3,80})\sminus\s([^,;:.]{3,80})/i;
/** Before a table in brackets: it holds those of whom a share is told, not what they do. */
const OF_POPULATION = /(?:%|\b(?:percent|share|percentage|proportion|fraction|half|third|quarter)) of (?:all |our |the )?[a-z]+(?: [a-z]+)? \(\W?$/i;
/** Between the ends of a time, in what records it … */
const UNTIL = /\s(?:until|till|up to|(?:to|and) (?:when|the|an?)|to(?= `?\w+[._]))\s/i;
/** "from `crates.filled_on` until they are sold": a time, whatever the metric is called. */
const FROM_UNTIL = /\bfrom\s[`"'(]{0,2}\w{1,40}(?:\.\w{1,40})?[`"')]{0,2}\s(?:on\s)?(?:until|till)\s/i;
/** … and in its name. */
const END_IN_NAME = /\b(?:to|until|till)\s(.+)$/i;
/** `reports.repaired_at` */
const OF_A_TABLE = /\b[a-z]\w{0,60}\.[a-z]\w*/gi;
/** "returned" */
const DONE = /\b[a-z]{3,}ed\b/gi;
const LONGEST_NAME = 90;
/** A longer name says what is counted in a sentence of its own: too many words to be matched one by one. */
const MOST_STEMS = 4;

/** The success metrics of a document with what records them (docs/judgement.md, metric-verifiability). */
export function readMetrics(units: readonly Unit[], recorders: () => Recorders, sentences: () => RecordingSentences): SuccessMetric[] {
  const listed = listedMetrics(units);
  if (listed.length === 0) return [];
  const known = recorders();
  const monitored = monitorsIn(units);
  let told: RecordingSentences | null = null;
  const metrics: SuccessMetric[] = [];
  for (const metric of listed) {
    const found = metricOf(metric, known, monitored);
    const isLeft = !found.recorder && !found.open && !DURATION.test(metric.name.text) && ONLY_A_FIGURE.test(metric.rest.text.trim());
    const asked = !found.recorder && !found.open && metric.query ? { ...found, recorder: { span: metric.query.span, stance: 'affirmed' as const } } : null;
    const read = asked ?? (isLeft ? { ...found, recorder: ofOthers(metric, listed, units, (told ??= sentences())) ?? doneInTime(metric, known, told) } : found);
    const same = read.recorder || read.open ? null : SAME_RECORDER.exec(metric.rest.text);
    metrics.push(same && metrics.at(-1)?.recorder ? { ...read, recorder: evidence(metric.rest, rangeOf(same)) } : read);
  }
  return metrics;
}

interface Monitors {
  readonly some: boolean;
  /** Not only of pages. */
  readonly ofServers: boolean;
}

function monitorsIn(units: readonly Unit[]): Monitors {
  const plain = units.filter(({ zone, text }) => zone === 'plain' && MONITOR.test(text.text));
  return { some: plain.length > 0, ofServers: plain.some(({ text }) => MONITOR.test(text.text.replace(PAGE_MONITOR, ' '))) };
}

/** A query below the list that can only be that of this metric, or a sentence anywhere that says the act is written. */
function ofOthers({ name, lacksSource = false }: ListedMetric, listed: readonly ListedMetric[], units: readonly Unit[], told: RecordingSentences): Evidence | null {
  const own = unitAt(name, units);
  const heading = own && headingOf(own);
  const query = heading ? subtree(heading).find(({ kind, text }) => kind === 'code' && /\bSELECT\b/i.test(text.text)) : undefined;
  if (query && listed.length === 1) return { span: query.span, stance: 'affirmed' };
  return lacksSource ? null : told.of(name.text.replace(FIGURE, ''), tellingStems(name.text.replace(FIGURE, '').replace(SMALL_WORDS, ' ')), own);
}

/** "Plants watered within a day of their reminder": the reminder keeps when it was sent and when it was done, and something sets the latter. */
function doneInTime({ name, lacksSource = false }: ListedMetric, recorders: Recorders, told: RecordingSentences): Evidence | null {
  const asked = WITHIN_TIME_OF.exec(name.text.replace(FIGURE, ''))?.[1];
  if (asked === undefined || lacksSource) return null;
  const columns = recorders.tablesMeant(asked).flatMap((table) => recorders.doneMomentOf(table) ?? []);
  return columns.map((column) => told.setting(column)).find((found) => found !== null) ?? null;
}

function unitAt(name: MappedText, units: readonly Unit[]): Unit | null {
  const { start, end } = name.span();
  return units.findLast((unit) => unit.kind !== 'document' && unit.span.start <= start && end <= unit.span.end) ?? null;
}

/** The stems of the words that tell what is counted. */
function tellingStems(words: string): string[] {
  const acts = (words.toLowerCase().match(/[a-z]{3,}/g) ?? []).filter((word) => !PLAIN_METRIC_WORDS.has(word));
  return [...new Set(acts.flatMap(stems))];
}

/** "same column": what records the metric before. */
const SAME_RECORDER = /^\W{0,4}(?:(?:from|by|in|on|via|over|also) )?(?:the )?same (?:columns?|tables?|events?|rows?|query|source|field|endpoint|log|timestamps?)\b/i;

function metricOf({ name, rest, lacksSource = false }: ListedMetric, recorders: Recorders, monitored: Monitors): SuccessMetric {
  const title = titleOf(name);
  const open = openIn(rest);
  const whole = rest.length > 0 ? rest : name.slice(0, 0);
  const isEndless = tellsNoEnd(name, whole, recorders) || (FROM_UNTIL.test(rest.text) && lacksSecondEnd(name, whole, recorders.in(whole), recorders));
  const recorder = open || isEndless ? null : (outrightIn(name, whole, recorders, lacksSource) ?? wordedIn(name, whole, recorders) ?? listedAct(whole, recorders, lacksSource) ?? elsewhere(name, rest, recorders, monitored, lacksSource));
  return { kind: 'metric', id: `metric:${title}`, name: title, span: name.span(), recorder, open };
}

function titleOf(name: MappedText): string {
  const words = name.text.replace(/[`*"]/g, '').trim();
  const short = words.replace(FIGURE, '').replace(IN_BRACKETS, '').trim();
  return (short.length > 3 ? short : words).slice(0, LONGEST_NAME);
}

/** Deferred, or said to be recorded by nothing. */
function openIn(rest: MappedText): Evidence | null {
  const words = rest.text;
  // "open", "unclear": all that stands where the source belongs.
  const answer = words.replace(/[^\p{L}\s]/gu, '').trim().toLowerCase();
  if (answer === 'open' || EMPTY_ANSWERS.has(answer)) return { span: rest.slice(words.search(/\p{L}|$/u)).span(), stance: 'deferred' };
  const settled = matchesOf(NO_DEFERRAL, words);
  const deferral = matchesOf(DEFERRAL, words).find((match) => !settled.some((other) => other.start < match.end && match.start < other.end) && rest.markAt(match.start, 'code') === undefined);
  const denial = NOTHING_ELSE.test(words) ? null : NOT_RECORDED.exec(words);
  if (denial) return { span: rest.span(denial.index, denial.index + denial[0].length), stance: 'denied' };
  // "`order_placed` (disabled)"
  const recorder = rest.marks.find(({ kind }) => kind === 'code');
  const off = recorder ? null : TRACKING_OFF.exec(words);
  if (off) return { span: rest.span(off.index, off.index + off[0].length), stance: 'denied' };
  const turn = recorder ? turnAt(rest, { start: recorder.start, end: recorder.end }) : null;
  if (turn?.stance === 'denied') return { span: rest.span(turn.words.start, turn.words.end), stance: 'denied' };
  return deferral ? { span: rest.span(deferral.start, deferral.end), stance: 'deferred' } : null;
}

/** A column, an event, an endpoint or a table that the row names. */
function outrightIn(name: MappedText, rest: MappedText, recorders: Recorders, lacksSource: boolean): Evidence | null {
  const named = recorders.in(rest).filter(({ kind }) => kind !== 'event' || !lacksSource);
  const inName = named.length > 0 ? [] : recorders.in(name).filter(({ kind }) => kind !== 'table');
  const text = named.length > 0 ? rest : name;
  const all = named.length > 0 ? named : inName;
  const sure = all.find(({ kind }) => kind !== 'table');
  if (all.length > 0 && lacksTime(name, all, recorders)) return null;
  if (isOfEarlierAct(name, text, all, recorders) || isOfPopulation(name, text, all)) return null;
  if (sure && lacksSecondEnd(name, text, named, recorders)) return null;
  if (sure) return evidence(text, sure.range);
  if (lacksAnEnd(name, rest, recorders)) return null;
  const table = all.find((each) => !lacksAct(each, name, rest, recorders) && !OF_POPULATION.test(text.text.slice(0, each.range.start)));
  return table ? evidence(text, table.range) : null;
}

/** "Answered in 15 minutes: state of `requests`": that it was done is known, and not when. */
function lacksTime(name: MappedText, named: readonly NamedRecorder[], recorders: Recorders): boolean {
  const limit = WITHIN_TIME.exec(name.text);
  if (!limit || LATENCY.test(name.text)) return false;
  const acts = stems(name.text.slice(0, limit.index));
  return named.every(({ kind, table, isMoment }) => !isMoment && (kind === 'column' || kind === 'table') && table !== null && !recorders.hasMomentOf(table, acts));
}

/** "Share of accepted invitations: `invite_sent`": the one act named comes before the counted one. */
function isOfEarlierAct(name: MappedText, rest: MappedText, named: readonly NamedRecorder[], recorders: Recorders): boolean {
  const [only] = named;
  if (!only || named.length > 1 || (only.kind !== 'event' && only.kind !== 'column') || !FINAL_ACT.test(name.text)) return false;
  const others = `${rest.text.slice(0, only.range.start)} ${rest.text.slice(only.range.end)}`;
  return EARLIER_ACT.test(rest.text.slice(only.range.start, only.range.end)) && !FINAL_ACT.test(others) && recorders.tablesMeant(others).length === 0 && !recorders.records(tellingStems(name.text));
}

/** "Share of opened guides that are read to the end: `guide_opened`": the one event named tells of those of whom it is a share, not of the act. */
function isOfPopulation(name: MappedText, rest: MappedText, named: readonly NamedRecorder[]): boolean {
  const [only] = named;
  const population = SHARE_OF_THOSE.exec(name.text)?.[1];
  if (!only || named.length > 1 || only.kind !== 'event' || population === undefined) return false;
  const event = stems(rest.text.slice(only.range.start, only.range.end).replace(/[_.`]/g, ' '));
  const among = stems(population);
  return event.length > 1 && event.every((stem) => among.includes(stem));
}

/** "`created_at` until the fitter has been there": one end of the time is recorded, and of the other one nothing tells. */
function lacksSecondEnd(name: MappedText, rest: MappedText, named: readonly NamedRecorder[], recorders: Recorders): boolean {
  if (!(DURATION.test(name.text) || FROM_UNTIL.test(rest.text)) || LATENCY.test(name.text)) return false;
  const ends = named.filter(({ kind, range }) => kind !== 'event' || !TURNS_INTO.test(rest.text.slice(0, range.start)));
  const until = UNTIL.exec(rest.text);
  if (named.length === 0 || ends.length > 1 || !until || ends.some(({ range }) => range.end > until.index)) return false;
  const states = named.filter((each) => !ends.includes(each)).map(({ range }) => rest.text.slice(range.start, range.end));
  return states.length > 0 ? lacksTimeOfState(rest.text.slice(until.index), states.flatMap(stems), recorders) : lacksEndInWords(name, rest, until, recorders);
}

/** "Hours from report to repair: event `report_sent`": the one act that is named begins the time, and of its end nothing tells. */
function tellsNoEnd(name: MappedText, rest: MappedText, recorders: Recorders): boolean {
  const words = name.text.replace(FIGURE, '');
  const [only, another] = recorders.in(rest);
  if (!only || another || !DURATION.test(words) || LATENCY.test(words) || !(only.kind === 'event' || only.isMoment)) return false;
  const [, first, second = END_IN_NAME.exec(words)?.[1] ?? ''] = BOTH_ENDS.exec(words) ?? [];
  const act = rest.text.slice(only.range.start, only.range.end);
  const told = stems(act.replace(/[_.]/g, ' '));
  const end = stems(second);
  const begins = first === undefined ? EARLIER_ACT.test(act) : stems(first).some((stem) => told.includes(stem));
  if (!begins || end.length === 0 || LATER_ACT.test(act.replace(/_/g, ' ')) || FINAL_ACT.test(act.replace(/_/g, ' '))) return false;
  const others = `${rest.text.slice(0, only.range.start)} ${rest.text.slice(only.range.end)}`;
  return !TELLS_LENGTH.test(others) && ![...told, ...stems(others)].some((stem) => end.includes(stem)) && !recorders.marks(end) && recorders.tablesMeant(second).length === 0;
}

/** Beside the one record: that it holds the length of the time, or that something else tells of its end. */
const TELLS_LENGTH = /\b(?:durations?|lengths?|elapsed|seconds|minutes|hours|days|propert(?:y|ies)|timer|both|start(?:s|ed)? and|until|till|next|first|last|second|minus|differences?|log(?:s|ged)?|survey\w*|webhooks?|monitor\w*)\b|[-–—+]\s?[`"']?\w|\w\s?\(/i;

/** "to the day the batch turns `passed`": what a state is called tells no time, unless a column keeps that of its change. */
function lacksTimeOfState(words: string, acts: readonly string[], recorders: Recorders): boolean {
  return !EVENT_WORD.test(words) && !MONITOR.test(words) && !recorders.marks(acts) && recorders.tablesMeant(words).every((table) => !recorders.hasMomentOf(table, acts));
}

function lacksEndInWords(name: MappedText, rest: MappedText, until: RegExpExecArray, recorders: Recorders): boolean {
  const ends = [rest.text.slice(until.index + until[0].length), END_IN_NAME.exec(name.text)?.[1] ?? ''];
  return !ends.some((end) => EVENT_WORD.test(end) || MONITOR.test(end)) && !recorders.marks(ends.flatMap(stems)) && recorders.tablesMeant(ends.map((end) => end.replace(OF_A_TABLE, ' ')).join(' ')).length === 0;
}

/** "time of the call minus time of the arrival": of one of the two nothing tells, though the columns are known. */
function lacksAnEnd(name: MappedText, rest: MappedText, recorders: Recorders): boolean {
  const [, first = '', second = ''] = BETWEEN.exec(rest.text) ?? [];
  if (second === '' || !DURATION.test(name.text) || LATENCY.test(name.text)) return false;
  return ![first, second].every((end) => EVENT_WORD.test(end) || MONITOR.test(end) || recorders.tablesMeant(end).length > 0 || recorders.marks(stems(end)) || /\w_\w|[a-z][A-Z]/.test(end));
}

/** A row of a table tells that it was inserted, not that something became of it. */
function lacksAct({ table }: NamedRecorder, name: MappedText, rest: MappedText, recorders: Recorders): boolean {
  if (!table || /\brows?\b|\bcount\b|\bsecond\b|\bjoin/i.test(rest.text)) return false;
  const act = LATER_ACT.exec(name.text);
  return act !== null && !stems(table.name).some((stem) => stems(act[0]).includes(stem)) && !recorders.hasAct(table, stems(act[0]));
}

/** A log, a survey with its time, the rows of a table, what a vendor records, or something said to record it. */
function wordedIn(name: MappedText, rest: MappedText, recorders: Recorders): Evidence | null {
  const words = rest.text;
  const whole = evidence(rest, { start: 0, end: rest.length });
  if (words.trim() === '') return null;
  if (LATENCY.test(name.text) && MONITOR.test(words)) return whole;
  if (SURVEY.test(words)) return WITH_TIME.test(words) || WITH_TIME.test(name.text) ? whole : null;
  if (ASKS_AT_TIMES.test(words) && !ASKS_PEOPLE.test(words) && WITH_TIME.test(words)) return whole;
  if (SURVEY.test(name.text) && ASKS_PEOPLE.test(words) && WITH_TIME.test(words)) return whole;
  if (VENDOR_RECORD.test(words) || (OF_VISITS.test(name.text) && MONITOR.test(words))) return whole;
  if (DURATION.test(name.text) && !LATENCY.test(name.text)) return EVENT_WORD.test(words) ? whole : null;
  if (recorders.isEndpointOf(withoutCode(rest))) return whole;
  if (RECORDED_BY.test(words)) return whole;
  if (COUNTED.test(words) && (!THAT_DO.test(words) || /\brows?\b/i.test(words)) && recorders.tablesMeant(words).length > 0) return whole;
  return EVENT_WORD.test(words) && /\b(?:posthog|segment|amplitude|mixpanel|analytics|telemetry|tracked|fired|server|client)\b/i.test(words) ? whole : null;
}

/** The act that is said to be counted is that of an event in the document's list of them. */
function listedAct(rest: MappedText, recorders: Recorders, lacksSource: boolean): Evidence | null {
  const act = lacksSource ? null : countedAct(rest.text);
  return act && recorders.listsAct(act) ? evidence(rest, { start: 0, end: rest.length }) : null;
}

/** What the document declares elsewhere records the act that the name tells. */
function elsewhere(name: MappedText, rest: MappedText, recorders: Recorders, monitored: Monitors, lacksSource: boolean): Evidence | null {
  const words = name.text.replace(FIGURE, '');
  const whole = evidence(name, { start: 0, end: name.length });
  if ((OF_ERRORS.test(words) ? monitored.ofServers : monitored.some) && LATENCY.test(words) && !/\bvendor|mechanic|human|support\b/i.test(words)) return whole;
  if (DURATION.test(words)) return !LATENCY.test(words) && ONLY_A_FIGURE.test(rest.text.trim()) && hasBothEnds(words, recorders) ? whole : null;
  if (isRowCount(words, recorders)) return whole;
  if (SAVED_FOR_GOOD.test(words) && !recorders.records(stems('saved'))) return null;
  if (JUDGED.test(words) && !JUDGEMENT_WORDS.some((word) => recorders.records(stems(word)))) return null;
  const wanted = tellingStems(words);
  if (!lacksSource && ONLY_A_FIGURE.test(rest.text.trim()) && recorders.lists(tellingStems(words.replace(SMALL_WORDS, ' ')), (words.match(DONE) ?? []).flatMap(stems))) return whole;
  const isTelling = !lacksSource || wanted.length > 1;
  return isTelling && wanted.length <= MOST_STEMS && recorders.records(wanted) && !THAT_DO.test(rest.text) ? whole : null;
}

/** "Hours from report to repair", where a moment or an event has each of the two in its name. */
function hasBothEnds(name: string, recorders: Recorders): boolean {
  const [, first = '', second = ''] = BOTH_ENDS.exec(name) ?? [];
  const end = second === '' ? END_IN_NAME.exec(name)?.[1] : undefined;
  if (end !== undefined) return recorders.hasTimeUntil(stems(end));
  return second !== '' && recorders.marks(stems(first)) && recorders.marks(stems(second));
}

/** "Orders placed", "Loans per thing and month", where a table of that name is declared. */
function isRowCount(words: string, recorders: Recorders): boolean {
  if (SAVED_FOR_GOOD.test(words)) return false;
  const things = THINGS_PER.exec(words)?.[1] ?? SO_MANY_THINGS.exec(words)?.[1];
  const counted = things ?? (MAKES_A_ROW.test(words) ? words : '');
  const last = counted.trim().split(/\s+/).filter((word) => !MAKES_A_ROW.test(word) && !/^(?:sent|taken|[a-z]{2,}ed)$/i.test(word)).at(-1) ?? '';
  return counted !== '' && recorders.tablesMeant(things === undefined ? counted : last).length > 0 && !LATER_ACT.test(counted);
}

function evidence(text: MappedText, range: Range): Evidence {
  return { span: text.span(range.start, range.end), stance: 'affirmed' };
}

/** Those of whom a share is told, before what they do. */
const SHARE_OF_THOSE = /\b(?:share|percentage|percent|fraction|proportion|part|rate|%) of (?:the |all )?([^,.;:()]{3,40}?)\s(?:that|which|who)\s/i;
