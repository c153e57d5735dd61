import type { Evidence } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { BARE_PICKER, CHECK_WORD, CLAMPS, CLOSED_CONTROL, CUE, GIVEN_BY_MODEL, GIVEN_BY_PROGRAM, HOLDS_TO_SET, NEVER_SILENT, NO_CHECK, OPEN_CONTROL, OUTSIDE_LIST, OUTSIDE_STANDARD, RECORD_PICKER, REJECTS, SCALE, SILENTLY, SILENTLY_TOO, UNKNOWN_VALUE } from '../lexicon/inputs.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import { isTakenBack, stanceAt } from '../stance.js';
import { evidence } from './clause-parts.js';
import { withoutActions, withoutQueries } from './plain.js';

/** What clauses say of one field. */
export interface Guards {
  control: Evidence | null;
  /** What stands for a control and makes no field a set: the one that all sets are said to have, or that the program gives the value. */
  impliedControl: Evidence | null;
  /** A control that holds its field to a set where there is one. */
  holding: Evidence | null;
  /** A control other than a mere picker, which may be one of numbers. */
  offersValues: boolean;
  openControl: Evidence | null;
  rejection: Evidence | null;
  silentDefault: Evidence | null;
  check: Evidence | null;
  /** What is picked is on a list that an outside standard keeps. */
  outside: boolean;
  listed: Span | null;
  listedWords: string;
  /** A CHECK told in words that lists what it permits. */
  checkedSet: Span | null;
  scale: Span | null;
}

export function noGuards(): Guards {
  return { control: null, impliedControl: null, holding: null, offersValues: false, openControl: null, rejection: null, silentDefault: null, check: null, outside: false, listed: null, listedWords: '', checkedSet: null, scale: null };
}

/** "Category picker": the name says with which control. */
export function noteName(guards: Guards, name: MappedText): void {
  const control = RECORD_PICKER.test(name.text) ? null : evidence(name, CLOSED_CONTROL.exec(name.text));
  guards.control ??= control;
}

export function note(guards: Guards, text: MappedText, ofControl = true, ofCheck = true): void {
  const raw = text.text;
  const open = ofControl ? openControlIn(raw) : null;
  guards.openControl ??= evidence(text, open);
  if (ofControl) guards.holding = better(guards.holding, controlIn(text, HOLDS_TO_SET));
  if (ofControl) guards.impliedControl ??= evidence(text, GIVEN_BY_PROGRAM.exec(raw));
  if (ofControl && !open && !RECORD_PICKER.test(raw)) noteControl(guards, text);
  if (storesAnother(raw)) guards.silentDefault ??= { span: text.span(), stance: 'denied' };
  reject(guards, text);
  if (ofCheck && !/\bas in the (?:tables?|schema)\b/.test(raw)) guards.check ??= checkIn(text);
  if (ofControl && (OUTSIDE_STANDARD.test(raw) || (/\bISO\b/.test(raw) && OUTSIDE_LIST.test(raw)))) guards.outside = true;
  const listed = listedValues(text);
  if (listed && !guards.listed) [guards.listed, guards.listedWords] = [listed.span(), listed.text];
  guards.scale ??= SCALE.test(raw) ? text.span() : null;
}

/** The control that a text names, and whether its word tells that there are values to choose from. */
function noteControl(guards: Guards, text: MappedText): void {
  const control = controlIn(text, CLOSED_CONTROL);
  guards.control = better(guards.control, control);
  if (control && !BARE_PICKER.test(text.text.slice(text.indexAt(control.span.start)))) guards.offersValues = true;
}

/** The CHECK that a text names and neither refuses, puts off nor gives up: "a CHECK on the column was thought unnecessary". */
function checkIn(text: MappedText): Evidence | null {
  const match = NO_CHECK.test(withoutValues(text).text) ? null : standing(text, CHECK_WORD.exec(text.text));
  if (!match) return null;
  const { stance, words } = stanceAt(withoutValues(text), rangeOf(match));
  return stance === 'denied' && GIVES_UP.test(text.text.slice(words.start, words.end)) ? null : evidence(text, match);
}

/** A table's CHECK may say "not null", and what breaks it "is not stored": only such words say that there is none. */
const GIVES_UP = /^\W*(?:(?:un)?necessary|unneeded|dropped|removed|skipped|omitted|abandoned|scrapped|decided against|left out|gave up|do without|given up|withdrawn|taken out|reverted|disabled|missing|lacks|lacking)\b|\b(?:dropped|removed|disabled|reverted|switched off|turned off)\b/i;

/** A control that permits any value; "422 on any other value" and "never typed in" tell of none. */
function openControlIn(raw: string): RegExpExecArray | null {
  const open = OPEN_CONTROL.exec(raw);
  if (!open || /\b(?:never|not) $/i.test(raw.slice(0, open.index))) return null;
  return /\bother \w+$/i.test(open[0]) && REJECTS.test(raw) ? null : open;
}

/** "which the app turns into 422" */
const TURNS_TO_REFUSAL = /\b(?:into|to|as|becomes?)\s(?:an? )?(?:HTTP )?4\d\d\b/;

/** "is turned away with a 422", "turns any other word down" */
const TURNED_AWAY = /\b(?:turn(?:s|ed)?|sen(?:ds?|t)|wav(?:es?|ed)|throws?|thrown) (?:(?:it|them|that|this|(?:any|every|all)(?: other)? \w+) )?(?:away|down|back|off|out)\b/gi;

/** What a form asks: "anything else?". */
const ASKED = /["“][^"”\n]{1,80}\?["”]/g;

/** "A line that does not parse is skipped": a record is left out, and no value of a set is stored as another one. */
const LEFT_OUT = /\b(?:pars(?:e|ed|es|able)|readable|read)\b[^.;]{0,30}\b(?:is|are|gets?) (?:simply |just |silently )?(?:skipped|dropped|ignored|discarded|left out)\b/i;

/** An unknown value is silently stored as something else. */
function storesAnother(words: string): boolean {
  const raw = words.replace(ASKED, (asked) => ' '.repeat(asked.length)).replace(TURNED_AWAY, (refusal) => ' '.repeat(refusal.length));
  if (GIVEN_BY_MODEL.test(raw)) return false;
  if (LEFT_OUT.test(raw)) return false;
  if (CLAMPS.test(raw)) return !/\b(?:not|never)\b/i.test(raw);
  return UNKNOWN_VALUE.test(raw) && !NEVER_SILENT.test(raw) && ((SILENTLY.test(raw) && !TURNS_TO_REFUSAL.test(raw)) || (SILENTLY_TOO.test(raw) && !REJECTS.test(raw)));
}

export function saysSomething(text: MappedText): boolean {
  const raw = text.text;
  return CUE.test(raw) && (REJECTS.test(raw) || SCALE.test(raw) || CHECK_WORD.test(raw) || storesAnother(raw) || CLOSED_CONTROL.test(withoutQueries(text)) || OPEN_CONTROL.test(raw) || HOLDS_TO_SET.test(raw));
}

export function reject(guards: Guards, text: MappedText): void {
  guards.rejection ??= evidence(text, standing(text, REJECTS.exec(text.text)));
}

/** "-> 204 | 400 bad mood    why did you leave?": in a line of a listing an answer stands for itself, whatever is asked behind it. */
export function rejectInLine(guards: Guards, line: MappedText): void {
  const refusal = REJECTS.exec(line.text);
  if (!refusal) return;
  const cuts = matchesIn(line.text, BETWEEN_PARTS).map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const start = cuts.findLast(({ end }) => end <= refusal.index)?.end ?? 0;
  const end = cuts.find((cut) => cut.start >= refusal.index + refusal[0].length)?.start ?? line.length;
  reject(guards, line.slice(start, end));
}

const BETWEEN_PARTS = /\s\|\s|\s{3}|->|→|[{}]|\s\/\/\s/g;

/** The place of words that are found, unless they are put off: "A CHECK will be added after the pilot", "a select (later)". */
function standing(text: MappedText, match: RegExpExecArray | null): RegExpExecArray | null {
  return match && !isTakenBack(withoutValues(text), rangeOf(match)) ? match : null;
}

/** A control, though it be put off: it shows that there is a set. What a person may do besides ("and may add a comment") leaves none open. */
function controlIn(text: MappedText, expression: RegExp): Evidence | null {
  const match = expression.exec(withoutActions(withoutQueries(text)));
  const said = evidence(text, match);
  return said && !standing(text.masked(LEAVE_TO_DO), match) ? { ...said, stance: 'deferred' } : said;
}

/** What stands rather than what is put off, and of two the first. */
export function better(known: Evidence | null, found: Evidence | null): Evidence | null {
  return known === null || (known.stance !== 'affirmed' && found?.stance === 'affirmed') ? found : known;
}

const LEAVE_TO_DO = /\b(?:may|can|might|optional(?:ly)?)\b|(?<=,\s)(?:maybe|perhaps|possibly)(?=\s(?:an?|some|the)\s)/gi;

/** "(planned, in transit, delivered)", "`now` or `later`": what a user may choose puts off nothing. */
const withoutValues = rememberedOf((text: MappedText): MappedText => {
  const set = text.marks.filter(({ kind }) => kind === 'emphasis');
  const quoted = matchesIn(text.text, QUOTED_VALUE).map(rangeOf);
  const values = [...matchesIn(text.text, CHOICES).map(rangeOf), ...matchesIn(text.text, SQL_VALUE).map(rangeOf), ...(set.length > 1 ? set : []), ...(quoted.length > 1 ? quoted : [])];
  return values.length > 0 ? text.blanked(values) : text;
});

/** Three or more in brackets. */
const CHOICES = /\((?:[`'"]?[\w-]{1,20}(?: [\w-]{1,20}){0,2}[`'"]?(?:,\s|\s?\/\s?|\s\|\s|,? or )){2,12}[`'"]?[\w-]{1,20}(?: [\w-]{1,20}){0,2}[`'"]?\)/g;
/** `IN ('none', 'vegan')` */
const SQL_VALUE = /(?<=[(,]\s?)'[\w -]{1,30}'(?=\s?[,)])/g;
const QUOTED_VALUE = /["“][\w' -]{1,30}["”]/g;

/** "(buyer, seller, neutral)", "with 5, 6, 7, 8a", "is `confirm` or `reject`": values that stand as the only ones. */
function listedValues(text: MappedText): MappedText | null {
  const match = /\((?:[`'"]?[\w-]{1,20}[`'"]?(?:,\s|\s?\/\s?|\s\|\s|,? or )){1,8}[`'"]?[\w-]{1,20}[`'"]?\)/.exec(text.text) ?? /\bis [`'"][\w-]{1,20}[`'"] or [`'"][\w-]{1,20}[`'"]/.exec(text.text);
  return match ? text.slice(match.index, match.index + match[0].length) : null;
}

/** "Every enum is a select; the server answers 422 on an unknown value; each column has a CHECK." */
export function sayOfAll(guards: Guards, text: MappedText): void {
  guards.impliedControl = better(guards.impliedControl, controlIn(text, CLOSED_CONTROL));
  reject(guards, text);
  guards.check ??= checkIn(text);
}
