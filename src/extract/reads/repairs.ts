import type { Endpoint } from '../../model/model.js';
import type { BatchRepair } from '../../model/reads.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import { FORWARD_CURSOR, LOOPS, REBUILT_NAME, REPAIR_NAME, REPAIR_WORDS, SETS_ASIDE, STARTS_JOB } from '../lexicon/reads.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { clausesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import type { Dossiers } from './dossiers.js';
import { idsInPath } from './lookups.js';
import { matchesIn } from '../../text/matches-in.js';

const BATCHES = /\bbatch\w*\b|\b\d+ (?:rows|records|at a time|[a-z]+s? at a time)\b|\bLIMIT\b|\bcursor\b|\bpages?\b|\bIS NULL\b|\bisnull\b|\b== ?null\b|\buntil\b/i;
const MAINTENANCE = /back-?fill|repair|maintenance|admin|\bops\b|internal|\bjobs?\b|\btasks?\b|\bwork(?:ers?)?\b/i;
/** "Job `fx-repair`: …", "**Coordinates.** `fill-coordinates` looks for …": the name that a note on a job opens with. */
const JOB_LEAD = /^\W*(?:[A-Z][\w ]{1,28}[.:]\W{1,4})?(?:(?:the|a|our|nightly|hourly|daily|cron|scheduled|background|maintenance|batch)\s){0,3}(?:(?:job|task|script|command|worker|function|cron)\s)?\W{0,3}$/i;
const JOB_NAME = /^[a-z][a-z0-9]*[-_:A-Z][\w:-]*$/;
/** The file of a job, as a heading names it: `bin/locate-shops.ts`. */
const JOB_FILE = /^(?:[\w.-]+\/){0,3}[a-z][a-z0-9]*[-_:A-Z][\w:-]*(?:\.(?:py|ts|js|mjs|rb|sh|sql|php|go|exs?))?$/;
/** "`backfill_runs` (`id`, `cursor`)": a table and its columns. */
const DECLARES_TABLE = /^\W{0,3}\((?:[`"']|\w+,)/;
/** Words that tell which rows a job is for. */
const LACKING = /\bwithout\b|\bmissing\b|\black(?:s|ing)?\b|\bhave no\b/i;
/** Nobody calls it: a schedule, a script. */
const BY_ITSELF = /\b(?:scheduled|scheduler|cron|nightly|jobs?|script|worker|task|at night|every night)\b/i;
/** A note on backfills, by its title, label or heading. */
const ABOUT_REPAIRS = /\bback-?fill\w*|\brepair\w*|\bmaintenance\b|\btermination\b|\bbatch (?:jobs?|repairs?)\b/i;
/** "Geo: the cursor is …" */
const LED_BY = /^\W*([A-Za-z][\w -]{1,24}?)[`*]{0,3}:\s/;
const SIDE_LABEL = /^(?:auth\w*|access|guard|security|who|role|caller|time-?outs?|rate\b.*|limits?)\b/i;

/** Maintenance routes that repair or complete rows in batches (docs/judgement.md, backfill-termination). */
export function readRepairs(passages: readonly Passage[], subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): BatchRepair[] {
  const notes = dossiers.unbound.filter(isAboutRepairs);
  const repairs = subjects.flatMap((subject, index) => {
    const endpoint = endpoints[index];
    if (!endpoint) return [];
    const remarks = dossiers.of(subject.draft).filter(({ label }) => !SIDE_LABEL.test(label)).map(({ text }) => text);
    const led = isMaintenance(subject) ? notes.filter(({ text }) => leads(text.text, subject)).map(({ text }) => text) : [];
    return isRepair(subject, remarks) || led.length > 0 ? [{ endpoint, texts: [...remarks, ...led] }] : [];
  });
  const [only] = repairs;
  if (only && repairs.length === 1) only.texts.push(...notes.map(({ text }) => text));
  const ofEndpoints = repairs.map(({ endpoint, texts }) => repairOf(endpoint, texts));
  return [...ofEndpoints, ...jobsIn(passages, subjects)];
}

/** Jobs without an endpoint that complete rows in batches, by the notes that open with their name. */
function jobsIn(passages: readonly Passage[], subjects: readonly EndpointSubject[]): BatchRepair[] {
  const jobs = new Map<string, { readonly span: Span; readonly texts: MappedText[] }>();
  const seen = new Set<Unit>();
  const byUnit = new Map<Unit, Passage[]>();
  for (const passage of passages) append(byUnit, passage.unit, passage);
  const isServed = (name: string): boolean => subjects.some(({ draft }) => segmentsOf(draft).includes(name) || draft.name === name);
  for (const { unit } of passages) {
    if (unit.zone !== 'plain' || unit.kind === 'heading' || unit.kind === 'code' || seen.has(unit)) continue;
    seen.add(unit);
    const mark = unit.text.marks.find(({ kind }) => kind === 'code');
    const name = mark ? unit.text.text.slice(mark.start, mark.end) : '';
    if (!mark || DECLARES_TABLE.test(unit.text.text.slice(mark.end)) || jobs.has(name) || !JOB_NAME.test(name) || !JOB_LEAD.test(unit.text.text.slice(0, mark.start)) || isServed(name)) continue;
    const texts = (byUnit.get(unit) ?? []).map(({ text }) => text);
    if (!REPAIR_NAME.test(name.replace(/([a-z])([A-Z])/g, '$1-$2'))) {
      const below = textsBelow(unit, byUnit);
      if (fillsInBatches(below)) jobs.set(name, { span: unit.text.span(mark.start, mark.end), texts: [...texts, ...below] });
    } else if (texts.some(({ text }) => REPAIR_WORDS.test(text) || BATCHES.test(text) || LACKING.test(text))) jobs.set(name, { span: unit.text.span(mark.start, mark.end), texts });
  }
  for (const [name, job] of [...jobsOfSections(passages, byUnit), ...jobsOfCommands(passages, byUnit)]) if (!jobs.has(name) && !isServed(name)) jobs.set(name, job);
  for (const { unit } of passages) {
    const name = jobStep(unit, subjects);
    if (name && !jobs.has(name.text)) jobs.set(name.text, { span: name.span(), texts: (byUnit.get(unit) ?? []).map(({ text }) => text) });
  }
  return [...jobs].map(([name, { span, texts }]) => repairOf({ id: `job:${name}`, span, name }, texts));
}

/** "### Job `places:locate`" over a query for rows that lack a column, which the job sets, batch after batch. */
function jobsOfSections(passages: readonly Passage[], byUnit: ReadonlyMap<Unit, readonly Passage[]>): (readonly [string, { readonly span: Span; readonly texts: MappedText[] }])[] {
  return passages.flatMap(({ unit, kind }) => {
    const mark = kind === 'heading' && unit.zone === 'plain' ? unit.text.marks.find((each) => each.kind === 'code') : undefined;
    const name = mark ? unit.text.text.slice(mark.start, mark.end) : '';
    if (!mark || !JOB_FILE.test(name) || !JOB_LEAD.test(unit.text.text.slice(0, mark.start))) return [];
    const texts = textsBelow(unit, byUnit);
    return fillsInBatches(texts) || (REPAIR_NAME.test(name) && setsWhatIsNull(texts)) ? [[name, { span: unit.text.span(mark.start, mark.end), texts }] as const] : [];
  });
}

/** A listing that only shows how a job is started, `bin/rails shops:locate`, in a section that tells what it does batch after batch. */
function jobsOfCommands(passages: readonly Passage[], byUnit: ReadonlyMap<Unit, readonly Passage[]>): (readonly [string, { readonly span: Span; readonly texts: MappedText[] }])[] {
  const listings = new Set(passages.filter(({ unit }) => unit.kind === 'code' && unit.zone === 'plain').map(({ unit }) => unit));
  return [...listings].flatMap((unit) => {
    const command = STARTS_JOB.exec(unit.text.text);
    const name = command?.[1];
    const heading = headingOf(unit);
    if (!command || name === undefined || !heading) return [];
    const texts = textsBelow(heading, byUnit);
    const at = command.index + command[0].lastIndexOf(name);
    return fillsInBatches(texts) || (REPAIR_NAME.test(name) && setsWhatIsNull(texts)) ? [[name, { span: unit.text.span(at, at + name.length), texts }] as const] : [];
  });
}

/** What stands below a unit; the lines of a query are no passages. */
function textsBelow(unit: Unit, byUnit: ReadonlyMap<Unit, readonly Passage[]>): MappedText[] {
  return subtree(unit).slice(1).flatMap((below) => (below.kind === 'code' ? (below.children.length === 0 ? [below.text] : []) : (byUnit.get(below) ?? []).map(({ text }) => text)));
}

/** Batch after batch, until nothing is left. */
function fillsInBatches(texts: readonly MappedText[]): boolean {
  return texts.some(({ text }) => BATCHES.test(text)) && texts.some(({ text }) => LOOPS.test(text)) && setsWhatIsNull(texts);
}

/** The column that rows lack, in SQL or as a query of code has it: `lat IS NULL`, `where(lat: nil)`, `lat__isnull=True`, `{ lat: null }`. */
const IS_NULL = /\b(\w+)["`]? is null\b|\bwhere\(\s?:?(\w+)(?::| =>) nil\b|\b(\w+?)__isnull\s?=\s?True\b|\bwhere:\s?\{\s?(\w+):\s?null\b/gi;
/** So many columns are looked at. */
const MOST_COLUMNS = 8;

/** "WHERE lat IS NULL … set `lat`": not a time at which something was done, which a queue of work has. */
function setsWhatIsNull(texts: readonly MappedText[]): boolean {
  const words = texts.map(({ text }) => text).join('\n');
  const columns = new Set(Array.from(matchesIn(words, IS_NULL), (match) => match.slice(1).find((column) => column !== undefined) ?? ''));
  return [...columns].slice(0, MOST_COLUMNS).some((column) => !/(?:_at|_on|At|On)$/.test(column) && isSetIn(words, column));
}

/** "set `lat`", "`lat` and `lng` are set" */
function isSetIn(words: string, column: string): boolean {
  return new RegExp(`\\b(?:set|sets|fill|fills|write|writes|store|stores|update\\w*|into)\\b[^.;]{0,40}\\b${column}\\b(?! is null)|\\b${column}\\b(?! is null)[^.;()]{0,50}\\b(?:is|are|gets?|get) (?:set|filled|written|stored|updated|computed)\\b`, 'i').test(words);
}

/** "The nightly job fills in `shops.place` where rows lack it … until none is left": a step without a name, by the column it completes. */
function jobStep({ kind, zone, text }: Passage['unit'], subjects: readonly EndpointSubject[]): MappedText | null {
  const words = text.text;
  if (zone !== 'plain' || (kind !== 'item' && kind !== 'paragraph') || !BY_ITSELF.test(words) || !REPAIR_WORDS.test(words) || !BATCHES.test(words) || !(LOOPS.test(words) || FORWARD_CURSOR.test(words))) return null;
  if (subjects.some(({ draft }) => words.includes(draft.path ?? draft.name))) return null;
  const column = text.marks.find((mark) => mark.kind === 'code' && /^\w+\.\w+$/.test(words.slice(mark.start, mark.end)));
  return column ? text.slice(column.start, column.end) : null;
}

function repairOf({ id, span, name }: Pick<BatchRepair, 'id' | 'span' | 'name'>, texts: readonly MappedText[]): BatchRepair {
  return {
    id,
    span,
    name,
    cursor: affirmed(texts, FORWARD_CURSOR),
    unprocessable: affirmed(texts, SETS_ASIDE),
    loop: affirmed(texts, LOOPS),
  };
}

/** "Geo: the cursor is …", where the path has the word. */
function leads(sentence: string, { draft }: EndpointSubject): boolean {
  const led = LED_BY.exec(sentence)?.[1];
  if (led === undefined) return false;
  const own = segmentsOf(draft).flatMap(stemsOf);
  const parts = segmentsOf(draft).flatMap((segment) => segment.toLowerCase().split(/[-_]/));
  return parts.includes(led.toLowerCase()) || stemsOf(led).some((stem) => own.includes(stem));
}

function isMaintenance(subject: EndpointSubject): boolean {
  return (isCalledByMachines(subject) && subject.facts.caller !== 'webhook') || MAINTENANCE.test(subject.facts.path);
}

function isAboutRepairs({ unit, text, label }: Passage): boolean {
  return ABOUT_REPAIRS.test(label) || ABOUT_REPAIRS.test(unit.text.text.slice(0, 60)) || ABOUT_REPAIRS.test(text.text.slice(0, 60)) || (unit.parent !== null && ABOUT_REPAIRS.test(unit.parent.text.text.slice(0, 60))) || ABOUT_REPAIRS.test(headingOf(unit)?.text.text ?? '');
}

function isRepair(subject: EndpointSubject, remarks: readonly MappedText[]): boolean {
  const path = (subject.draft.path ?? subject.draft.name).replace(/([a-z])([A-Z])/g, '$1-$2');
  if (idsInPath(path).length > 0 || (subject.draft.method === 'GET' && !isMaintenance(subject))) return false;
  const isNamed = REPAIR_NAME.test(path);
  const told = remarks.some(({ text }) => REPAIR_WORDS.test(text));
  const inBatches = remarks.some(({ text }) => BATCHES.test(text));
  if (isNamed) return told || inBatches || (isMaintenance(subject) && !REBUILT_NAME.test(path));
  return told && inBatches && isMaintenance(subject) && remarks.some(({ text }) => LOOPS.test(text) || FORWARD_CURSOR.test(text));
}

/** "… and is left to the back office": what happens to a row, not when the job is built. */
const LEFT_TO_PEOPLE = /^(?:is |are )?left (?:to|for)$/i;
/** Before words that set a row aside: they do not. */
const NOT_SO = /\b(?:not|never|n['’]t|nothing is|no rows? (?:is|are)|without(?: being)?) (?:yet )?(?:be )?$/i;

function affirmed(texts: readonly MappedText[], expression: RegExp): Span | null {
  for (const text of texts) {
    for (const clause of expression.test(text.text) ? clausesOf(text) : []) {
      const match = expression.exec(clause.text);
      if (!match || NOT_SO.test(clause.text.slice(0, match.index))) continue;
      const cue = { start: match.index, end: match.index + match[0].length };
      // "Is not selected again" and "rows that could not be read are marked" set aside: only what is put off does not count.
      const { stance, words } = stanceAt(clause, cue);
      if (stance !== 'deferred' || LEFT_TO_PEOPLE.test(clause.text.slice(words.start, words.end))) return clause.span(cue.start, cue.end);
    }
  }
  return null;
}
