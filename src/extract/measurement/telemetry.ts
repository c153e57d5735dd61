import type { Evidence } from '../../model/claim.js';
import type { TimedRoute } from '../../model/measurement.js';
import type { Endpoint } from '../../model/model.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { Addressees } from '../calls/addressees.js';
import { leadOf } from '../calls/scenes.js';
import { segmentsOf } from '../calls/topics.js';
import { ALL_CALLS, ANOTHER_TARGET, API_AT_LARGE, APART, AWAITED, AWAITED_HERE, AWAITS_ALL, AWAITS_EVENT, BARE_FIGURE, CALLS_OF_OTHERS, CARRIES_ID, CLIENT_CALL, DESCRIBES_FUNCTION, EVENT_CELL, EVENTS_COLUMN, EXCEPT_FOR, FAILURE_EVENT, HELD_UNTIL, IN_EVERY_ROUTE, IN_THIS_WAY, KEYED_EVENT, LATENCY_TARGET, LEAVES_BEFORE, MACHINES_WAIT, NAMES_EVENT, NEVER_LEAVES, NO_TARGET, NOT_AWAITED, OF_THE_WHOLE_API, ON_FINISH, RUNS_APART, SENDS, SENDS_NOTHING, SENT_EVENT, SENT_TO_VENDOR, STARTED_APART, TARGET_COLUMN, TARGET_FIGURE, TARGET_IN_UNIT, TELEMETRY, TELEMETRY_TITLE, UNSETTLED } from '../lexicon/telemetry.js';
import { headingOf, type Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import { type Passage, sentencesBefore } from '../passages.js';
import type { Reach } from '../reach.js';
import { type Range, stanceAt, turnAt } from '../stance.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import { stems } from './recorders.js';
import { isOfDesign } from '../zones.js';

/** What is said of one route, or of all. */
interface Notes {
  target: Span | null;
  sent: Span | null;
  awaited: Evidence | null;
  apart: Evidence | null;
}

interface Cue {
  readonly kind: 'awaited' | 'apart' | 'sent';
  readonly range: Range;
  /** Where all that is not left out is said to go apart. */
  readonly others?: Range;
}

/** The routes with a latency target or an awaited telemetry call, with what is said of their telemetry (docs/judgement.md, telemetry-not-awaited). */
export function readTelemetry(passages: readonly Passage[], reach: Reach, endpoints: readonly Endpoint[]): TimedRoute[] {
  const spoken = passages.filter(({ unit }) => isOfDesign(unit.zone));
  if (!spoken.some(({ text }) => TELEMETRY.test(text.text))) return [];
  const reader = new TelemetryReader(reach);
  const startedApart = new Set(spoken.flatMap(({ kind, text }) => (kind === 'code' ? matchesIn(text.text, STARTED_APART).map((match) => match[1] ?? match[2] ?? '') : [])));
  // "track sends one event and returns when Mixpanel has answered": where its calls are started apart, nobody waits for that.
  const isOfOneApart = ({ kind, text }: Passage): boolean => (kind === 'comment' || kind === 'code') && startedApart.has(DESCRIBES_FUNCTION.exec(text.text)?.[1] ?? '');
  spoken.forEach((passage, index) => {
    if (!isOfOneApart(passage)) reader.read(passage, spoken[index - 1]);
  });
  return reader.routes(endpoints);
}

class TelemetryReader {
  readonly #reach: Reach;
  readonly #addressees: Addressees;
  readonly #own = new Map<EndpointSubject, Notes>();
  readonly #group = new Map<EndpointSubject, Notes>();
  readonly #all: Notes = noNotes();

  constructor(reach: Reach) {
    this.#reach = reach;
    this.#addressees = new Addressees(reach);
  }

  read(passage: Passage, before: Passage | undefined): void {
    const words = passage.text.text;
    const told = NO_TARGET.test(words) ? [] : matchesIn(words, LATENCY_TARGET);
    const targets = told.length > 0 ? [...told, ...matchesIn(words, ANOTHER_TARGET)] : told;
    for (const match of targets) this.#note(passage, rangeOf(match), (notes, span) => (notes.target ??= span), targets.length > 1);
    const figure = targetFigureIn(passage);
    if (figure) this.#note(passage, figure, (notes, span) => (notes.target ??= span), false);
    if (passage.kind === 'heading') return;
    if (!isOnTelemetry(passage, before)) return;
    const cue = inTheWayBefore(passage, before) ?? cueIn(passage);
    if (!cue) return;
    const kept = (notes: Notes, span: Span): void => {
      if (cue.kind === 'awaited') notes.awaited ??= { span, stance: 'denied' };
      else if (cue.kind === 'apart') notes.apart ??= { span, stance: 'affirmed' };
      else notes.sent ??= span;
    };
    if (cue.others) this.#all.apart ??= { span: passage.text.span(cue.others.start, cue.others.end), stance: 'affirmed' };
    const sendings = cue.kind === 'sent' ? sendingsIn(passage) : [];
    const isOneOfSeveral = sendings.length > 0 && matchesIn(words, SENDS).length > 1;
    for (const range of isOneOfSeveral ? sendings : [cue.range]) this.#note(passage, range, kept, isOneOfSeveral);
  }

  routes(endpoints: readonly Endpoint[]): TimedRoute[] {
    const found: TimedRoute[] = [];
    this.#reach.finder.subjects.forEach((subject, index) => {
      const endpoint = endpoints[index];
      if (!endpoint || isMachines(subject)) return;
      const own = this.#own.get(subject) ?? noNotes();
      const group = this.#group.get(subject) ?? noNotes();
      const isOwn = own.sent !== null || own.awaited !== null || own.apart !== null;
      const target = own.target ?? group.target ?? (isOwn ? this.#all.target : null);
      const wider = target ? [group, this.#all] : [];
      if (!target && !own.awaited) return;
      const apart = own.apart ?? group.apart ?? this.#all.apart;
      const awaited = own.awaited ?? (own.apart ? null : (wider.find((notes) => notes.awaited !== null)?.awaited ?? null));
      const telemetry = own.sent ?? own.awaited?.span ?? own.apart?.span ?? group.sent ?? this.#all.sent ?? awaited?.span ?? apart?.span ?? null;
      if (telemetry) found.push({ kind: 'timed', id: endpoint.id, name: endpoint.name, span: endpoint.span, target, telemetry, awaited, apart });
    });
    const { target, awaited, apart, sent } = this.#all;
    const isSettled = found.some((route) => route.awaited !== null);
    const isShared = target !== null && found.some((route) => route.target === target);
    if (isShared) return found;
    if ((target && (awaited || apart || sent)) || (awaited && !isSettled)) {
      const span = awaited?.span ?? sent ?? apart?.span ?? (target as Span);
      found.push({ kind: 'timed', id: 'document', name: 'the API', span, target, telemetry: span, awaited, apart });
    }
    return found;
  }

  #note(passage: Passage, range: Range, note: (notes: Notes, span: Span) => void, isOneOfSeveral: boolean): void {
    const place = passage.kind === 'code' && passage.unit.parent?.kind === 'item' && this.#reach.ownersOf(passage).length === 0 ? leadPassage(passage.unit.parent) : passage;
    if (this.#isOnAllCalls(passage)) {
      note(this.#all, passage.text.span(range.start, range.end));
      return;
    }
    const cue = place === passage ? behindPaths(passage.text.text, range) : { start: place.text.length, end: place.text.length };
    const span = passage.text.span(range.start, range.end);
    const [addressed] = this.#addressees.of(place, [cue]);
    const bound = isOneOfSeveral ? this.#namedBefore(passage, range) : (this.#routesByWords(place) ?? this.#routeOfEvent(place));
    const found = bound ?? addressed?.endpoints ?? [];
    const carried = found.length === 0 ? this.#carried(passage) : found;
    const nearness = bound ? 'named' : (addressed?.nearness ?? 'group');
    if (carried.length === 0 || nearness === 'system' || (nearness !== 'own' && carried.length > 1 && carried.length === this.#reach.finder.subjects.length)) {
      if (carried.length > 1 || API_AT_LARGE.test(passage.text.text) || TELEMETRY_TITLE.test(leadOf(passage.unit))) note(this.#all, span);
      return;
    }
    const into = nearness === 'group' && carried.length > 1 && found.length > 0 ? this.#group : this.#own;
    for (const subject of carried) {
      const notes = into.get(subject) ?? noNotes();
      note(notes, span);
      into.set(subject, notes);
    }
  }

  /** "PostHog calls are handed to …", which stands under no route and names none. */
  #isOnAllCalls(passage: Passage): boolean {
    return (ALL_CALLS.test(passage.text.text) || IN_EVERY_ROUTE.test(passage.text.text) || OF_THE_WHOLE_API.test(passage.text.text)) && this.#reach.ownersOf(passage).length === 0 && this.#reach.finder.namedIn(passage).length === 0;
  }

  /** "`GET /a` P95 < 300 ms, `POST /a` P95 < 500 ms": the name next to the figure. */
  #namedBefore(passage: Passage, range: Range): readonly EndpointSubject[] | null {
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && target.range.end <= range.start).at(-1);
    return named ? named.endpoints : null;
  }

  /** "the ledger response", "Booking has a P95 target": a route by the last word of its path. */
  #routesByWords(passage: Passage): readonly EndpointSubject[] | null {
    const words = passage.text.text;
    // "Search is different": of another one than the paragraph began with.
    const other = ROUTE_THAT_DIFFERS.exec(words);
    if ((!other && this.#reach.ownersOf(passage).length > 0) || this.#reach.finder.in(passage).length > 0) return null;
    const named = other ? stems(other[1] ?? '') : matchesIn(words, ROUTE_BY_WORDS).flatMap((match) => stems(match[1] ?? match[2] ?? ''));
    if (named.length === 0) return null;
    const isRead = /\breads?\b|_viewed\b|_opened\b/.test(words);
    const called = this.#reach.finder.subjects.filter((subject) => stems(lastSegment(subject)).some((stem) => named.includes(stem)));
    const meant = called.length === 1 ? called : called.filter(({ draft }) => draft.method === null || (draft.method === 'GET') === isRead);
    return meant.length === 1 ? meant : null;
  }

  /** "`POST /orders` answers within 300 ms, `GET /shelves/near` within 200. The order event is queued, …": of the routes named before, the one whose event it is. */
  #routeOfEvent(passage: Passage): readonly EndpointSubject[] | null {
    if (passage.kind !== 'words' || this.#reach.ownersOf(passage).length > 0 || this.#reach.finder.in(passage).length > 0) return null;
    const before = [...new Set(sentencesBefore(passage).flatMap((sentence) => this.#reach.finder.namedIn(sentence)))];
    if (before.length < 2) return null;
    const words = matchesIn(passage.text.text, NAMES_EVENT).flatMap((match) => stems((match[1] ?? match[2] ?? '').replaceAll('_', ' ')));
    const meant = before.filter(({ draft }) => segmentsOf(draft).flatMap(stems).some((stem) => words.includes(stem)));
    return meant.length === 1 ? meant : null;
  }

  /** "… from `addReceipt` and `monthSummary`. The latter is awaited": the endpoints of the sentence before. */
  #carried(passage: Passage): readonly EndpointSubject[] {
    if (!/\b(?:latter|former|it|they|there|both|that|these|those)\b/i.test(passage.text.text)) return [];
    const before = sentencesBefore(passage).at(-1);
    return before ? [...new Set(this.#reach.finder.namedIn(before))] : [];
  }
}

const LONGEST_LEAD = 60;

/** `segment.track(`, `analytics.capture(` */
const TELEMETRY_CALL = /\b(?:posthog|segment|amplitude|mixpanel|rudderstack|analytics|telemetry|tracker)\w*\.\w+\(|\b(?:track|capture)(?:Event)?\(/i;

/** A route by what it serves. */
const ROUTE_BY_WORDS = /(?:^|[.;,|]\s)([A-Z][a-z]+) (?:has|have|keeps|aims)\b|\b(?:the|for|on) ([a-z]+) (?:response|answer|reads?|request|route|endpoint|handler|call)\b/g;

const ROUTE_THAT_DIFFERS = /^\W{0,3}(?:Only )?([A-Z][a-z]+) (?:differs|(?:is|are) (?:different|another matter|an exception|the exception|the odd one))\b/;

function lastSegment({ draft }: EndpointSubject): string {
  return segmentsOf(draft).at(-1) ?? '';
}

function noNotes(): Notes {
  return { target: null, sent: null, awaited: null, apart: null };
}

function leadPassage(unit: Unit): Passage {
  return { unit, text: unit.text, label: '', kind: 'words' };
}

/** Cron and admin routes are exempt. */
function isMachines(subject: EndpointSubject): boolean {
  return isCalledByMachines(subject) || /(?:^|\/)(?:admin|cron|jobs?|internal|workers?|tasks?|ops)(?:\/|$)/.test(subject.facts.path);
}

/** It names telemetry, stands under its title, or goes on about it. */
function isOnTelemetry({ unit, text, label, kind }: Passage, before: Passage | undefined): boolean {
  if (TELEMETRY.test(withoutOthers(text).text) || TELEMETRY_TITLE.test(label)) return true;
  if ((kind === 'cell' && EVENTS_COLUMN.test(label)) || (kind === 'code' && (CLIENT_CALL.test(text.text) || KEYED_EVENT.test(text.text)))) return true;
  const row = unit.kind === 'row' && unit.fields.some(({ value }) => value.text.length < 40 && TELEMETRY_TITLE.test(value.text));
  return row || TELEMETRY_TITLE.test(leadOf(unit).slice(0, LONGEST_LEAD)) || TELEMETRY_TITLE.test(headingOf(unit)?.text.text ?? '') || (before?.unit === unit && TELEMETRY.test(before.text.text)) || /`?\b[a-z]+(?:_[a-z]+)+`? (?:is|are|and `?[a-z_]+`? are)\b/.test(text.text);
}

/** The words without those of a database, a stream or a payment that are called as telemetry's are: `await session.flush()`. */
function withoutOthers(text: MappedText): MappedText {
  return text.masked(CALLS_OF_OTHERS);
}

/** The target in a cell or a field: "| P95 | 250 ms |", `p95_ms: 250`. */
function targetFigureIn({ kind, label, text: { text } }: Passage): Range | null {
  const isInUnit = TARGET_IN_UNIT.test(label);
  if (kind === 'words' && isInUnit) {
    const start = text.indexOf(':') + 1;
    return start > 0 && BARE_FIGURE.test(text.slice(start)) ? { start, end: text.length } : null;
  }
  if (kind !== 'cell') return null;
  const figure = (TARGET_COLUMN.test(label) ? TARGET_FIGURE.exec(text) : null) ?? (isInUnit ? BARE_FIGURE.exec(text) : null);
  return figure && rangeOf(figure);
}

function cueIn(passage: Passage): Cue | null {
  const text = withoutOthers(passage.text);
  const words = text.text;
  const not = NOT_AWAITED.exec(words);
  const apart = APART.exec(words) ?? (passage.kind === 'code' ? startedIn(words) : null) ?? not ?? leftFirst(words);
  const excepted = not ? exceptedIn(words, not.index + not[0].length) : null;
  if (excepted && not) return { kind: 'awaited', range: excepted, others: rangeOf(not) };
  const within = withinApart(passage);
  if (within) return { kind: 'apart', range: within };
  const gathered = gatheredIn(passage);
  if (gathered) return { kind: 'awaited', range: gathered };
  const heldBack = heldBackIn(words);
  const awaited = AWAITED.exec(words) ?? AWAITED_HERE.exec(words);
  const range = heldBack ?? (awaited && rangeOf(awaited));
  if (range) {
    const isDenied = not !== null && not.index < range.end && range.start < not.index + not[0].length;
    const clause = words.slice(Math.max(0, range.start - 40), range.end);
    const isSaid = heldBack !== null || (!isDenied && !/\b(?:may|can|must not|should not) await/i.test(clause) && !isDeniedAt(text, range));
    if (isSaid && !MACHINES_WAIT.test(clause.split(/[.;,]\s/).at(-1) ?? '')) return { kind: 'awaited', range };
  }
  if (apart && (UNSETTLED.test(words) || isTurned(text, rangeOf(apart)))) return { kind: 'sent', range: rangeOf(apart) };
  if (apart && !/\bno longer\b/i.test(words)) return { kind: 'apart', range: rangeOf(apart) };
  const named = passage.kind === 'cell' && isOfEvents(passage.label) ? EVENT_CELL.exec(words) : null;
  if (named) return { kind: 'sent', range: rangeOf(named) };
  const keyed = passage.kind === 'code' && !FAILURE_EVENT.test(words) ? KEYED_EVENT.exec(words) : null;
  if (keyed) return { kind: 'sent', range: rangeOf(keyed) };
  const [sending] = sendingsIn(passage);
  return sending ? { kind: 'sent', range: sending } : null;
}

/** `go track(…)`: the line goes on while the call runs. */
function startedIn(words: string): RegExpExecArray | null {
  return matchesIn(words, STARTED_APART)[0] ?? null;
}

/** "Handlers only put events into its queue. `GET /hives` captures `hives_opened` in this way": as the sentence before says. */
function inTheWayBefore({ unit, text }: Passage, before: Passage | undefined): Cue | null {
  const way = before?.unit === unit ? IN_THIS_WAY.exec(text.text) : null;
  const told = way && before ? cueIn(before) : null;
  return way && told && told.kind !== 'sent' && !isDeniedAt(text, rangeOf(way)) ? { kind: told.kind, range: rangeOf(way) } : null;
}

/** Something turns what is said, other than words that themselves say that the answer is apart: "in a task; the action answers without it". */
function isTurned(text: MappedText, place: Range): boolean {
  const turn = turnAt(text, place);
  return turn !== null && !APART.test(text.text.slice(turn.words.start, turn.words.end));
}

/** "Never returns before PostHog has acknowledged the event": the answer waits, whatever the words for that are. */
function heldBackIn(words: string): Range | null {
  const held = HELD_UNTIL.exec(words);
  if (held) return rangeOf(held);
  const left = LEAVES_BEFORE.exec(words);
  const never = left && NEVER_LEAVES.exec(words.slice(0, left.index));
  return left && never ? { start: never.index, end: left.index + left[0].length } : null;
}

/** The answer that leaves before the event has arrived. */
function leftFirst(words: string): RegExpExecArray | null {
  const left = LEAVES_BEFORE.exec(words);
  return left && !NEVER_LEAVES.test(words.slice(0, left.index)) ? left : null;
}

/** What a sentence on calls that are not awaited leaves out, and says to be awaited. */
function exceptedIn(words: string, from: number): Range | null {
  const exception = EXCEPT_FOR.exec(words.slice(from));
  if (!exception) return null;
  const start = from + exception.index + exception[0].length;
  const rest = words.slice(start);
  const awaited = AWAITS_EVENT.exec(rest) ?? AWAITED.exec(rest) ?? AWAITED_HERE.exec(rest);
  return awaited && !NOT_AWAITED.test(rest) ? { start: start + awaited.index, end: start + awaited.index + awaited[0].length } : null;
}

/** "| Telemetry | `day_closed` |": the header says that it is sent. */
function isOfEvents(label: string): boolean {
  return EVENTS_COLUMN.test(label) || TELEMETRY_TITLE.test(label);
}

/** Where events go out, and nothing is said of how: "`POST /find` tracks `gift_found`, `GET /gifts` tracks nothing". */
function sendingsIn({ text, unit }: Passage): Range[] {
  const words = text.text;
  if (FAILURE_EVENT.test(words)) return [];
  const isTold = SENT_EVENT.test(words) && (TELEMETRY.test(words) || TELEMETRY_TITLE.test(leadOf(unit).slice(0, LONGEST_LEAD)));
  const sends = isTold ? matchesIn(words, SENDS) : [];
  const outright = sends.length > 0 ? null : SENT_TO_VENDOR.exec(words);
  return (outright ? [outright] : sends).map(rangeOf).filter((range) => !CARRIES_ID.test(clauseAround(words, range.start)) && !isDeniedAt(text, range) && !SENDS_NOTHING.test(words.slice(range.end)));
}

/** What stands between the semicolons and full stops around a place: "the seats of `halls.id`; sends `hall_seen`". */
function clauseAround(words: string, place: number): string {
  const before = words.slice(0, place).split(/[;.]\s/).at(-1) ?? '';
  return `${before}${words.slice(place).split(/[;.]\s/)[0] ?? ''}`;
}

/** A call of telemetry among others that are awaited together, over however many lines: `await Promise.all([save(), posthog.capture(…)])`. */
function gatheredIn({ text, kind, unit }: Passage): Range | null {
  if (kind !== 'code') return null;
  const call = TELEMETRY_CALL.exec(withoutOthers(text).text);
  if (!call) return null;
  return opensAround({ text, unit }, call.index).some(({ before }) => AWAITS_ALL.test(before)) ? rangeOf(call) : null;
}

/** What is awaited in code that itself runs apart, over however many lines: `after(async () => { await posthog.shutdown(); })`. */
function withinApart({ text, kind, unit }: Passage): Range | null {
  if (kind !== 'code') return null;
  const words = withoutOthers(text).text;
  const awaited = AWAITED.exec(words) ?? TELEMETRY_CALL.exec(words);
  if (!awaited) return null;
  return opensAround({ text, unit }, awaited.index).some(({ before, behind }) => RUNS_APART.test(before) || ON_FINISH.test(behind)) ? rangeOf(awaited) : null;
}

/** The brackets of a listing in which a place of one of its lines stands, the innermost first, with what stands before and behind each. */
function opensAround({ text, unit }: Pick<Passage, 'text' | 'unit'>, index: number): { readonly before: string; readonly behind: string }[] {
  const listing = unit.text.text;
  const at = text.offsetAt(0) - unit.text.offsetAt(0);
  const place = (listing.startsWith(text.text, at) ? at : listing.indexOf(text.text)) + index;
  return bracketsAround(listing, place).map((open) => ({ before: listing.slice(Math.max(0, open - 60), open), behind: listing.slice(open, open + 20) }));
}

/** So far before a call the bracket opens in which it stands. */
const FARTHEST_BRACKET = 2000;

/** Where the brackets open that are not closed before a place, the innermost first. */
function bracketsAround(listing: string, place: number): number[] {
  const found: number[] = [];
  let closed = 0;
  for (let at = place - 1; at >= 0 && place - at < FARTHEST_BRACKET; at--) {
    const character = listing.charAt(at);
    if (/[)\]}]/.test(character)) closed++;
    else if (/[([{]/.test(character) && closed-- === 0) {
      found.push(at);
      closed = 0;
    }
  }
  return found;
}

/** "P95 of `GET /orders` stays below 250 ms": a route that the cue itself names is the one it speaks of. */
function behindPaths(words: string, { start, end }: Range): Range {
  return { start: start + (pathMentions(words.slice(start, end)).at(-1)?.end ?? 0), end };
}

function isDeniedAt(text: Passage['text'], range: Range): boolean {
  return stanceAt(text, range).stance === 'denied' && !/\bdo(?:n['’]t| not) lose\b|\bnot lose\b/i.test(text.text);
}
