import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { hyphened, lettersOf } from '../../text/spelling.js';
import { BATCHES, BEHIND_A_JOB, COMPLETES, DEFINES, FORWARD_CURSOR, JOB_TITLE, JOBS_HEADING, LACKS_VALUE, LOOPS, NAMED_AS_JOB, QUEUE_OF_WORK, REPAIR_NAME, SENDS_OR_REMOVES, SO_MANY, STARTS_JOB } from '../lexicon/repairs.js';
import { isOfJobs } from '../endpoints/job-rows.js';
import { headingOf, type Unit, unitBehind } from '../outline.js';
import type { Told } from './termination.js';

/** A job as a unit names it. */
export interface NamedJob {
  readonly name: string;
  readonly span: Span;
  readonly unit: Unit;
}

/** `plate-country`, `rates:fill`, `fillRates`, `fill_rates`; a name of one word is no name of a job by itself. */
const NAME = /^[a-z][a-z0-9]*(?:[-_:][a-z0-9]+|[A-Z][a-z0-9]+)+$/;
/** A cell, or the first words of an item, that are such a name without marks. */
const BARE_NAME = /^\s*([a-z][a-z0-9]*(?:[-_:][a-z0-9]+){1,5})(?=\s*$|:\s|\s[–—-]\s)/;
/** What may stand before the name that an item of a list of jobs opens with. */
const OPENING = /^\W{0,4}$/;

/** The jobs that units name: "the nightly `plate-country` job", an item or a row of a list of jobs, a heading "Job `rates`". */
export function namedJobs(units: readonly Unit[]): NamedJob[] {
  return units.flatMap((unit): NamedJob[] => {
    if (unit.kind === 'code') return [];
    const words = unit.text.text;
    const mark = unit.text.marks.find((each) => each.kind === 'code' && NAME.test(words.slice(each.start, each.end)) && isJob(unit, each));
    if (mark) return [{ name: words.slice(mark.start, mark.end), span: unit.text.span(mark.start, mark.end), unit }];
    const command = commandIn(unit);
    if (command) return [command];
    const bare = bareName(unit);
    const start = bare === undefined ? -1 : words.indexOf(bare);
    return bare === undefined || start < 0 ? [] : [{ name: bare, span: unit.text.span(start, start + bare.length), unit }];
  });
}

/** "`rake plates:country` fills …": a command that starts a job, in running text. */
function commandIn(unit: Unit): NamedJob | null {
  const words = unit.text.text;
  for (const { kind, start, end } of unit.text.marks) {
    const name = kind === 'code' ? STARTS_JOB.exec(words.slice(start, end))?.[1] : undefined;
    if (name !== undefined && NAME.test(name)) return { name, span: unit.text.span(start, end), unit };
  }
  return null;
}

/** Whether the name at a place of a unit is a job's, by the words beside it or the list it opens an entry of. */
function isJob(unit: Unit, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = unit.text.text.slice(0, start);
  // "`jobId` with `jobs.id`": an id of jobs is none.
  if (/(?:_id|Id)$/.test(unit.text.text.slice(start, end).replace(/[`"']/g, ''))) return false;
  return NAMED_AS_JOB.test(before) || BEHIND_A_JOB.test(unit.text.text.slice(end)) || (OPENING.test(before) && isInListOfJobs(unit));
}

/** A name without marks: of a title "Job chip-lookup", or with which an entry of a list of jobs opens. */
function bareName(unit: Unit): string | undefined {
  const words = unit.text.text;
  if (unit.kind === 'heading') return unit.text.marks.some(({ kind }) => kind === 'code') ? undefined : (JOB_TITLE.exec(words)?.[1] ?? undefined);
  return isInListOfJobs(unit) ? BARE_NAME.exec(unit.kind === 'row' ? (unit.fields[0]?.value.text ?? '') : words)?.[1] : undefined;
}

/** An item or a row under "Jobs", or of a table whose first column lists jobs, or whose functions nothing but an event or a clock sets going. */
export function isInListOfJobs(unit: Unit): boolean {
  if (unit.kind === 'row' && (JOBS_HEADING.test(unit.fields[0]?.label ?? '') || isOfJobs(unit))) return true;
  return unit.kind !== 'heading' && JOBS_HEADING.test(headingOf(unit)?.text.text ?? '');
}

/** What an entry of a list of jobs calls its job: the first cell of a row, or the code with which an item begins. */
export function nameOfEntry({ kind, fields, text }: Unit): string | null {
  const mark = text.marks.find((each) => each.kind === 'code' && OPENING.test(text.text.slice(0, each.start)));
  const words = kind === 'row' ? fields[0]?.value.text : mark && text.text.slice(mark.start, mark.end);
  const name = words?.replace(/[`*"']|\(\)/g, '').trim() ?? '';
  return name === '' || name.length > LONGEST_NAME ? null : name;
}

const LONGEST_NAME = 40;

/** The listing that a paragraph leads in, and the listings that define a function of the job's name: `def eco_codes` of `eco-codes`. */
export function programsOfJob({ name, unit }: NamedJob, units: readonly Unit[]): Told[] {
  const key = lettersOf(name);
  const next = /:\s*$/.test(unit.text.text) ? (unit.children[0] ?? unitBehind(unit)) : null;
  const programs = units.filter((each) => each.kind === 'code' && each.children.length === 0 && (each === next || matchesIn(each.text.text, DEFINES).some((match) => lettersOf(match[1] ?? '') === key)));
  return programs.map(({ text }) => ({ text, label: '' }));
}

/** Words that tell that a job completes, in batches, what rows lack; not that it sends, removes or works off a queue. */
export function completesRows(name: string, told: readonly Told[]): boolean {
  const texts = told.map(({ text }) => text.text);
  if (!texts.some((text) => LACKS_VALUE.test(text) && !QUEUE_OF_WORK.test(text))) return false;
  const inBatches = texts.some((text) => BATCHES.test(text) || SO_MANY.test(text) || LOOPS.test(text) || FORWARD_CURSOR.test(text));
  if (REPAIR_NAME.test(hyphened(name))) return true;
  return inBatches && texts.some((text) => COMPLETES.test(text)) && !SENDS_OR_REMOVES.test(`${name} ${texts[0] ?? ''}`);
}
