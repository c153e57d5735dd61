import type { BatchRepair } from '../../model/reads.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { hyphened } from '../../text/spelling.js';
import { segmentsOf } from '../calls/topics.js';
import { BATCHES, BY_ITSELF, CHECKS_HEADING, FORWARD_CURSOR, JOB_TITLE, LACKING, LOOPS, NAMES_FILE, REPAIR_NAME, REPAIR_WORDS, SPEAKS_OF_RUNS, STARTED_BY, STARTS_JOB } from '../lexicon/repairs.js';
import { ancestors, headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { EndpointSubject } from '../targets.js';
import { completesRows, isInListOfJobs, type NamedJob, namedJobs, programsOfJob } from './named-jobs.js';
import type { Told } from './termination.js';

/** "Job `fx-repair`: …", "**Coordinates.** `fill-coordinates` looks for …": the name that a note on a job opens with. */
const JOB_LEAD = /^\W*(?:[A-Z][\w ]{1,28}[.:]\W{1,4})?(?:(?:the|a|our|nightly|hourly|daily|weekly|cron|scheduled|background|maintenance|batch|repair|backfill)\s){0,3}(?:(?:job|task|script|command|worker|function|cron)\s)?\W{0,3}$/i;
const JOB_NAME = /^[a-z][a-z0-9]*[-_:A-Z][\w:-]*$/;
/** The file of a job, as a heading names it: `bin/locate-shops.ts`. */
const JOB_FILE = /^(?:[\w.-]+\/){0,3}[a-z][a-z0-9]*[-_:A-Z][\w:-]*(?:\.(?:py|ts|js|mjs|rb|sh|sql|php|go|exs?))?$/;
/** "`backfill_runs` (`id`, `cursor`)": a table and its columns. */
const DECLARES_TABLE = /^\W{0,3}\((?:[`"']|\w+,)/;
/** Tables are not spelt like this. */
const HYPHENED = /[-:]/;
/** The key of a row or an item that names the job: "Name | `thumbs-backfill`". */
const NAME_KEY = /^\W*(?:name|job|task|script|command)\W*$/i;

/** A job without an endpoint, with the words about it. */
export interface Job extends Pick<BatchRepair, 'id' | 'span' | 'name'> {
  readonly told: readonly Told[];
}

interface Found {
  readonly span: Span;
  readonly told: readonly Told[];
}

/** Jobs without an endpoint that complete rows in batches, by the notes, titles and commands that name them. */
export function repairJobs(passages: readonly Passage[], subjects: readonly EndpointSubject[]): Job[] {
  const jobs = new Map<string, Found>();
  const byUnit = new Map<Unit, Passage[]>();
  for (const passage of passages) append(byUnit, passage.unit, passage);
  const isServed = (name: string): boolean => subjects.some(({ draft }) => segmentsOf(draft).includes(name) || draft.name === name);
  const shared = overSeveral(subjects);
  const units = [...byUnit.keys()].filter((unit) => unit.zone === 'plain' && !shared.has(unit));
  for (const finder of [jobsOfNotes, jobsOfSections, jobsOfTitles, jobsOfCommands, jobsOfFiles, jobsInProse, jobsOfKeys]) {
    for (const [name, job] of finder(units, byUnit)) if (!jobs.has(name) && !isServed(name)) jobs.set(name, job);
  }
  for (const unit of units) {
    const name = jobStep(unit, subjects);
    if (name && !jobs.has(name.text)) jobs.set(name.text, { span: name.span(), told: byUnit.get(unit) ?? [] });
  }
  const named = namedJobs(units).filter(({ name }) => !isServed(name));
  for (const job of named) {
    const told = jobs.has(job.name) ? [] : toldOf(job, named, units, byUnit);
    if (told.length > 0 && completesRows(job.name, told)) jobs.set(job.name, { span: job.span, told });
  }
  return [...jobs].map(([name, { span, told }]) => ({ id: `job:${name}`, span, name, told: [...told, ...toldElsewhere(name, told, named, units, byUnit)] }));
}

/** The headings over several endpoints: what stands below `api_endpoints` is told of these, and of no job of that name. */
function overSeveral(subjects: readonly EndpointSubject[]): ReadonlySet<Unit> {
  const seen = new Map<Unit, EndpointSubject>();
  const shared = new Set<Unit>();
  for (const subject of subjects) {
    for (const { unit } of subject.draft.fragments) {
      for (const above of ancestors(unit)) {
        if (above.kind !== 'heading') continue;
        if ((seen.get(above) ?? subject) !== subject) shared.add(above);
        seen.set(above, subject);
      }
    }
  }
  return shared;
}

/** What a document tells of a job that it names: there, in the rest of a section that has no other job, and in its program. */
function toldOf(job: NamedJob, named: readonly NamedJob[], units: readonly Unit[], byUnit: ByUnit): Told[] {
  const heading = headingOf(job.unit);
  const isSection = heading !== null && (heading.depth > 1 || units.every((unit) => unit.kind !== 'heading' || unit === heading));
  const isAlone = isSection && named.every(({ name, unit }) => name === job.name || headingOf(unit) !== heading);
  const own = [...(byUnit.get(job.unit) ?? []), ...toldBelow(job.unit, byUnit)];
  return [...(isAlone && job.unit.kind === 'paragraph' ? toldBelow(heading, byUnit) : own), ...programsOfJob(job, units)];
}

/** Its programs, what else names it, and, where the document has no other job, criteria and checks that speak of rows or runs. */
function toldElsewhere(name: string, known: readonly Told[], named: readonly NamedJob[], units: readonly Unit[], byUnit: ByUnit): Told[] {
  const isKnown = (text: MappedText): boolean => known.some((told) => told.text.span().start === text.span().start);
  const programs = named.filter((job) => job.name === name).flatMap((job) => programsOfJob(job, units));
  const isOnly = named.every((job) => job.name === name);
  const others = units.filter((unit) => unit.kind !== 'code' && unit.kind !== 'heading').flatMap((unit): readonly Passage[] => {
    const isMeant = unit.text.marks.some(({ kind, start, end }) => kind === 'code' && unit.text.text.slice(start, end) === name);
    const isCriterion = isOnly && unit.kind === 'item' && (unit.checked !== null || CHECKS_HEADING.test(headingOf(unit)?.text.text ?? '')) && SPEAKS_OF_RUNS.test(unit.text.text);
    return isMeant || isCriterion ? (byUnit.get(unit) ?? []) : [];
  });
  return [...programs, ...others].filter(({ text }) => !isKnown(text));
}

type Jobs = (readonly [string, Found])[];
type ByUnit = ReadonlyMap<Unit, readonly Passage[]>;

/** "Job `fx-repair`: …": by the notes that open with their name. */
function jobsOfNotes(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.flatMap((unit): Jobs => {
    if (unit.kind === 'heading' || unit.kind === 'code') return [];
    const lead = jobLead(unit, JOB_NAME);
    if (!lead || (!HYPHENED.test(lead.name) && DECLARES_TABLE.test(unit.text.text.slice(lead.end)))) return [];
    const { name, span } = lead;
    const own = byUnit.get(unit) ?? [];
    const below = toldBelow(unit, byUnit);
    if (!REPAIR_NAME.test(hyphened(name))) return fillsInBatches(below) ? [[name, { span, told: [...own, ...below] }]] : [];
    if (!isTold(own)) return [];
    // What else a section says that names no other job is said of this one.
    const heading = headingOf(unit);
    const isAlone = heading !== null && heading.depth > 1 && units.filter((other) => headingOf(other) === heading && jobLead(other, JOB_NAME) !== null).length === 1;
    return [[name, { span, told: isAlone ? toldBelow(heading, byUnit) : own }]];
  });
}

/** The name of a job, in code, that a unit opens with, and where it ends. */
function jobLead({ text }: Unit, spelt: RegExp): { readonly name: string; readonly span: Span; readonly end: number } | null {
  const mark = text.marks.find(({ kind }) => kind === 'code');
  const written = mark ? text.text.slice(mark.start, mark.end) : '';
  const started = STARTS_JOB.exec(written)?.[1];
  const name = started ?? written;
  return mark && (started !== undefined || spelt.test(name)) && JOB_LEAD.test(text.text.slice(0, mark.start)) ? { name, span: text.span(mark.start, mark.end), end: mark.end } : null;
}

/** "### Job `places:locate`" over a query for rows that lack a column, which the job sets, batch after batch. */
function jobsOfSections(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.flatMap((unit): Jobs => {
    const lead = unit.kind === 'heading' ? jobLead(unit, JOB_FILE) : null;
    if (!lead) return [];
    const { name, span } = lead;
    const told = toldBelow(unit, byUnit);
    return fillsInBatches(told) || isNamedForNull(name, told) || (REPAIR_NAME.test(name) && (setsWhatIsNull(told) || saysLacking(told))) ? [[name, { span, told }]] : [];
  });
}

/** "## embed-backfill", "## Job fill-durations", "**normalise-phones**: repairs …", "Name | `thumbs-backfill`": a title, or a row that gives the name. */
function jobsOfTitles(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.flatMap((unit): Jobs => {
    const words = unit.text.text;
    const title = unit.kind === 'heading' ? (unit.text.marks.some(({ kind }) => kind === 'code') ? null : unit.text) : boldLead(unit);
    const match = title ? JOB_TITLE.exec(title.text) : null;
    const name = match?.[1] ?? match?.[2];
    if (title && match && name !== undefined) {
      const told = [...(unit.kind === 'heading' ? [] : (byUnit.get(unit) ?? [])), ...toldBelow(unit, byUnit)];
      const at = match[0].indexOf(name);
      const isMeant = REPAIR_NAME.test(name) ? isTold(told) : saysLacking(told) && told.some(({ text }) => BATCHES.test(text.text));
      return isMeant ? [[name, { span: title.span(at, at + name.length), told }]] : [];
    }
    const [key, value] = words.split(/\s\|\s|:\s/, 2);
    const mark = unit.text.marks.find(({ kind }) => kind === 'code');
    const given = mark ? words.slice(mark.start, mark.end) : '';
    const heading = headingOf(unit);
    if ((unit.kind !== 'row' && unit.kind !== 'item') || !mark || !heading || !NAME_KEY.test(key ?? '') || value?.replace(/[.`'"]/g, '').trim() !== given || !REPAIR_NAME.test(given)) return [];
    const told = toldBelow(heading, byUnit);
    return isTold(told) ? [[given, { span: unit.text.span(mark.start, mark.end), told }]] : [];
  });
}

/** The bold words that a paragraph or an item opens with. */
function boldLead({ kind, text }: Unit): MappedText | null {
  const bold = kind === 'paragraph' || kind === 'item' ? text.marks.find((mark) => mark.kind === 'strong' && mark.start === 0) : undefined;
  return bold ? text.slice(bold.start, bold.end) : null;
}

/** A listing that only shows how a job is started, `bin/rails shops:locate`, in a section that tells what it does batch after batch. */
function jobsOfCommands(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.filter(({ kind }) => kind === 'code').flatMap((unit): Jobs => {
    const command = STARTS_JOB.exec(unit.text.text);
    const name = command?.[1];
    const heading = headingOf(unit);
    if (!command || name === undefined || !heading) return [];
    const told = toldBelow(heading, byUnit);
    const at = command.index + command[0].lastIndexOf(name);
    return fillsInBatches(told) || (REPAIR_NAME.test(name) && setsWhatIsNull(told)) ? [[name, { span: unit.text.span(at, at + name.length), told }]] : [];
  });
}

/** A program whose first line is its file, `// jobs/fill-durations.ts`, in a section that tells what it does batch after batch. */
function jobsOfFiles(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.filter(({ kind }) => kind === 'code').flatMap((unit): Jobs => {
    const file = NAMES_FILE.exec(unit.text.text);
    const name = file?.[1];
    const heading = headingOf(unit);
    if (!file || name === undefined || !heading || !REPAIR_NAME.test(name)) return [];
    const told = toldBelow(heading, byUnit);
    const at = file[0].lastIndexOf(name);
    return isTold(told) && told.some(({ text }) => BATCHES.test(text.text)) ? [[name, { span: unit.text.span(at, at + name.length), told }]] : [];
  });
}

/** "`bin/backfill-transcripts` is started by hand …": a program that a sentence says is run, over what its section tells. */
function jobsInProse(units: readonly Unit[], byUnit: ByUnit): Jobs {
  return units.filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap((unit): Jobs => {
    const words = unit.text.text;
    const mark = unit.text.marks.find((each) => each.kind === 'code' && JOB_FILE.test(words.slice(each.start, each.end)) && REPAIR_NAME.test(words.slice(each.start, each.end)) && STARTED_BY.test(words.slice(each.end)));
    const heading = headingOf(unit);
    if (!mark || !heading) return [];
    const name = words.slice(mark.start, mark.end).split('/').at(-1) ?? '';
    const told = toldBelow(heading, byUnit);
    return isTold(told) && told.some(({ text }) => BATCHES.test(text.text)) ? [[name, { span: unit.text.span(mark.start, mark.end), told }]] : [];
  });
}

/** A listing below "Jobs" whose keys name the jobs: `wave_sweep:` over `does: takes 100 memos that have no waveform and draws it`. */
function jobsOfKeys(units: readonly Unit[]): Jobs {
  return units.filter((unit) => unit.kind === 'code' && unit.children.length === 0 && isInListOfJobs(unit)).flatMap(({ text }): Jobs => {
    const keys = matchesIn(text.text, KEY_OVER_LINES);
    return keys.flatMap((match, index): Jobs => {
      const { 0: written, 1: name = '', index: start } = match;
      const told = [{ text: text.slice(start + written.length, keys[index + 1]?.index ?? text.length), label: '' }];
      return completesRows(name, told) ? [[name, { span: text.span(start, start + name.length), told }]] : [];
    });
  });
}

/** A key of YAML with nothing behind it: what it has stands on the lines below. */
const KEY_OVER_LINES = /^([a-z][\w-]{2,40}):[ \t]*$/gm;

/** Words that show that rows are completed, in batches or because they lack something. */
function isTold(told: readonly Told[]): boolean {
  return told.some(({ text: { text } }) => REPAIR_WORDS.test(text) || BATCHES.test(text) || LACKING.test(text));
}

/** Words, not a condition of a query alone, which a queue of work has too, that tell that rows lack something. */
function saysLacking(told: readonly Told[]): boolean {
  return told.some(({ text: { text } }) => REPAIR_WORDS.test(text.replace(NULL_TEST, ' ')));
}

/** "`lat` IS NULL" */
const NULL_TEST = /\bIS NULL\b|_?_?isnull ?= ?True|\b={2,3} ?null\b/gi;

/** What stands below a unit; the lines of a query are no passages, and a program is read as a whole. */
export function toldBelow(unit: Unit, byUnit: ByUnit): Told[] {
  return subtree(unit).slice(1).flatMap((below): readonly Told[] => {
    if (below.kind === 'code') return below.children.length === 0 ? [{ text: below.text, label: '' }] : [];
    const passages = byUnit.get(below) ?? [];
    // A row of two cells is a property and its value.
    return below.kind === 'row' && below.fields.length <= 2 ? [{ text: below.text, label: '' }] : passages;
  });
}

/** Batch after batch, until nothing is left. */
function fillsInBatches(told: readonly Told[]): boolean {
  return told.some(({ text: { text } }) => BATCHES.test(text)) && told.some(({ text: { text } }) => LOOPS.test(text)) && setsWhatIsNull(told);
}

/** The column that rows lack, in SQL or as a query of code has it: `lat IS NULL`, `where(lat: nil)`, `lat__isnull=True`, `{ lat: null }`. */
const IS_NULL = /\b(\w+)["`]? is null\b|\bwhere\(\s?:?(\w+)(?::| =>) nil\b|\b(\w+?)__isnull\s?=\s?True\b|\bwhere:\s?\{\s?(\w+):\s?null\b/gi;
/** So many columns are looked at. */
const MOST_COLUMNS = 8;

/** "### Job `mix playgrounds.geohash`" over a query for rows WHERE geohash IS NULL, batch after batch: named for the column that rows lack. */
function isNamedForNull(name: string, told: readonly Told[]): boolean {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  return told.some(({ text: { text } }) => BATCHES.test(text)) && nullColumns(told).some((column) => words.includes(column.toLowerCase()));
}

/** The columns that a query finds null; not a time at which something was done, which a queue of work has. */
function nullColumns(told: readonly Told[]): readonly string[] {
  const words = told.map(({ text: { text } }) => text).join('\n');
  const columns = new Set(Array.from(matchesIn(words, IS_NULL), (match) => match.slice(1).find((column) => column !== undefined) ?? ''));
  return [...columns].slice(0, MOST_COLUMNS).filter((column) => !/(?:_at|_on|At|On)$/.test(column));
}

/** "WHERE lat IS NULL … set `lat`" */
function setsWhatIsNull(told: readonly Told[]): boolean {
  const words = told.map(({ text: { text } }) => text).join('\n');
  return nullColumns(told).some((column) => isSetIn(words, column));
}

/** "set `lat`", "`lat` and `lng` are set" */
function isSetIn(words: string, column: string): boolean {
  return new RegExp(`\\b(?:set|sets|fill|fills|write|writes|store|stores|update\\w*|into)\\b[^.;]{0,40}\\b${column}\\b(?! is null)|\\b${column}\\b(?! is null)[^.;()]{0,50}\\b(?:is|are|gets?|get) (?:set|filled|written|stored|updated|computed)\\b`, 'i').test(words);
}

/** "The nightly job fills in `shops.place` where rows lack it … until none is left": a step without a name, by the column it completes. */
function jobStep({ kind, zone, text }: Unit, subjects: readonly EndpointSubject[]): MappedText | null {
  const words = text.text;
  if (zone !== 'plain' || (kind !== 'item' && kind !== 'paragraph') || !BY_ITSELF.test(words) || !REPAIR_WORDS.test(words) || !BATCHES.test(words) || !(LOOPS.test(words) || FORWARD_CURSOR.test(words))) return null;
  if (subjects.some(({ draft }) => words.includes(draft.path ?? draft.name))) return null;
  const column = text.marks.find((mark) => mark.kind === 'code' && /^\w+\.\w+$/.test(words.slice(mark.start, mark.end)));
  return column ? text.slice(column.start, column.end) : null;
}
