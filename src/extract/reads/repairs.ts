import type { Endpoint } from '../../model/model.js';
import type { BatchRepair } from '../../model/reads.js';
import { append } from '../../text/append.js';
import { own } from '../../text/own.js';
import { hyphened } from '../../text/spelling.js';
import { titleOf } from '../calls/scenes.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import { BATCHES, FILLS_COLUMN, FORWARD_CURSOR, LACKING, LOOPS, NAMED_AFTER_REFILLS, REBUILT_NAME, REPAIR_NAME, REPAIR_WORDS, SO_MANY } from '../lexicon/repairs.js';
import type { EndpointDraft } from '../endpoints.js';
import { PLACES } from '../lexicon/targets.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathMentions } from '../paths.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';
import type { Dossiers } from './dossiers.js';
import { idsInPath } from './url-ids.js';
import { repairJobs, toldBelow } from './repair-jobs.js';
import { completesRows } from './named-jobs.js';
import { cursorIn, setAsideIn, type Told } from './termination.js';

const MAINTENANCE = /back-?fill|repair|maintenance|admin|\bops\b|internal|\bjobs?\b|\btasks?\b|\bwork(?:ers?)?\b(?!-)/i;
/** A note on backfills, by its title, label or heading. */
const ABOUT_REPAIRS = /\bback-?fill\w*|\brepair\w*|\bmaintenance\b|\btermination\b|\bbatch (?:jobs?|repairs?)\b/i;
/** "Geo: the cursor is …", "`geo` pages forward by id" */
const LED_BY = /^\W*([A-Za-z][\w -]{1,24}?)[`*]{0,3}:\s/;
const LED_BY_NAME = /^([a-z][\w-]{2,24})\s(?:\w+ly\s)?(?:pages|reads|takes|walks|goes|works|selects|loops|runs|picks|scans|moves|fetches|iterates|queries|processes|fills)\b/;
const SIDE_LABEL = /^(?:auth\w*|access|guard|security|who|role|caller|time-?outs?|rate\b.*|limits?)\b/i;
/** "in batches of 25", "100 rows at a time" */
const SO_MANY_AT_A_TIME = /\b(?:batch(?:es)?|lots|chunks|slices|portions|blocks|groups|packets) of \d|\b\d[\d ,.]*(?:\s[a-z]+)? (?:at a|a|per) (?:time|go|batch|run)\b/i;

/** Maintenance routes and jobs that repair or complete rows in batches (docs/judgement.md, backfill-termination). */
export function readRepairs(passages: readonly Passage[], subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): BatchRepair[] {
  const notes = dossiers.unbound.filter(isAboutRepairs);
  // "`jobs`: weekly mail, purge, repair runs": what leads it is the part of the system that all of them are.
  const leading = ledNotes(notes, subjects);
  const byUnit = new Map<Unit, Passage[]>();
  for (const passage of passages) append(byUnit, passage.unit, passage);
  const repairs = subjects.flatMap((subject, index) => {
    const endpoint = endpoints[index];
    if (!endpoint) return [];
    const remarks: Told[] = dossiers.of(subject.draft).filter(({ label }) => !SIDE_LABEL.test(label));
    const led = isMaintenance(subject) && idsInPath(subject.draft.path ?? '').length === 0 ? leading.filter(({ leaders }) => leaders.includes(subject)).map(({ note }) => note) : [];
    const ownWords = dossiers.of(subject.draft).filter(({ label, nearness, kind }) => !SIDE_LABEL.test(label) && nearness === 'own' && kind !== 'code');
    const inSections = ownSections(subject, subjects).flatMap((heading) => toldBelow(heading, byUnit));
    const ofJob = isMaintenance(subject) ? jobNotes(dossiers.unbound, subject, subjects) : [];
    if (led.length === 0 && !isRepair(subject, remarks, ownWords, [...inSections, ...ofJob])) return [];
    return [{ endpoint, subject, told: [...remarks, ...led, ...inSections, ...ofJob] }];
  });
  const isOfAnother = (note: Passage): boolean => subjects.some(({ draft }) => dossiers.of(draft).some(({ text, unit, nearness }) => nearness !== 'topic' && unit === note.unit && text.offsetAt(0) === note.text.offsetAt(0)));
  for (const note of repairs.length > 0 ? passages : []) {
    const [titled, ...others] = repairs.filter(({ subject }) => isTitledFor(note, subject));
    if (titled && others.length === 0 && !isOfAnother(note)) titled.told.push(note);
  }
  const [only] = repairs;
  if (only && repairs.length === 1) only.told.push(...notes);
  return [...repairs.map(({ endpoint, told }) => repairOf(endpoint, told)), ...repairJobs(passages, subjects).map((job) => repairOf(job, job.told))];
}

/** "The district job reads hives with `district IS NULL` …": the sentences of a paragraph that opens with the word of the path and says that it is a job's. */
function jobNotes(passages: readonly Passage[], { draft }: EndpointSubject, subjects: readonly EndpointSubject[]): readonly Passage[] {
  const last = segmentsOf(draft).at(-1);
  const own = last === undefined ? [] : stemsOf(last);
  return passages.filter(({ unit, kind }) => {
    if (kind === 'words' && unit.kind === 'paragraph' && opensWithPlaceOf(unit, draft, subjects)) return true;
    const word = kind === 'words' && unit.kind !== 'heading' ? OPENS_WITH_JOB.exec(unit.text.text)?.[1] : undefined;
    return word !== undefined && own.length > 0 && own.every((stem) => stemsOf(word).includes(stem));
  });
}

/** "The last job takes 200 rows per call …": whether a paragraph opens with the place that an endpoint has in the list right above it. */
function opensWithPlaceOf(unit: Unit, draft: EndpointDraft, subjects: readonly EndpointSubject[]): boolean {
  const place = own(PLACES, OPENS_WITH_PLACE.exec(unit.text.text)?.[1]?.toLowerCase() ?? '');
  const above = place === undefined || unit.previous === draft.unit ? [] : subjects.filter((subject) => subject.draft.unit.kind !== 'heading' && subject.draft.unit.index < unit.index && headingOf(subject.draft.unit) === headingOf(unit));
  return above.length > 1 && above.at(place ?? 0)?.draft === draft;
}

const OPENS_WITH_PLACE = /^\W{0,4}the (first|second|third|fourth|fifth|last)(?: one)?(?: of (?:these|them|those))?(?:\s(?:job|route|endpoint|row|entry|task|call|worker|cron))?\s(?:takes|reads|works|goes|walks|runs|fills|selects|pages|picks|handles|processes|loops|scans|fetches|repairs|is)\b/i;

const OPENS_WITH_JOB = /^\W{0,4}(?:the|this|our)\s(?:nightly\s|maintenance\s|batch\s)?([a-z][\w-]{2,24})\s(?:job|task|script|run|back-?fill|repair|route|worker)\b/i;

/** "**Boxes without a weight.** The job takes boxes `WHERE id > :after …`": a sentence of a paragraph on rows that lack something, whose bold title has a word of the path. */
function isTitledFor({ unit, kind }: Passage, { draft }: EndpointSubject): boolean {
  const title = kind === 'words' && unit.zone === 'plain' ? titleOf(unit) : '';
  if (title === '' || !OF_A_JOB.test(unit.text.text) || !(REPAIR_WORDS.test(unit.text.text) || LACKING.test(unit.text.text))) return false;
  const own = segmentsOf(draft).filter((segment) => !MAINTENANCE.test(segment)).flatMap(stemsOf);
  return stemsOf(title).some((stem) => own.includes(stem));
}

/** Who acts there is a job. */
const OF_A_JOB = /\b(?:the|this|that|each|every|one|next) (?:[a-z]+ )?(?:job|script|task|route|batch|run|pass|call|worker|cron)\b/i;

/** So many endpoints of one word share more than a note. */
const MANY = 3;

/** A note, with the endpoints of which it speaks. */
interface LedNote {
  readonly note: Passage;
  readonly leaders: readonly EndpointSubject[];
}

/**
 * What is told of each endpoint below a title on repairs: "`phones` pages forward by id. A number that fails ends the run. `geocode` pages in
 * the same way.", where the second sentence goes on from the first, and the third takes it over.
 */
function ledNotes(notes: readonly Passage[], subjects: readonly EndpointSubject[]): readonly LedNote[] {
  const led: LedNote[] = [];
  let last: LedNote | null = null;
  for (const note of notes) {
    const found = subjects.filter((subject) => leads(note.text.text, subject));
    if (found.length > 0 && found.length < MANY) {
      if (last && SAME_WAY.test(note.text.text)) led.push({ note: last.note, leaders: found });
      last = { note, leaders: found };
    } else if (found.length > 0 || note.kind !== 'words' || last?.note.unit !== note.unit) last = null;
    if (last) led.push({ note, leaders: last.leaders });
  }
  return led;
}

const SAME_WAY = /\b(?:in )?the same way\b|\blikewise\b|\bdoes the same\b/i;

/** The sections that speak of one endpoint alone. */
function ownSections({ draft }: EndpointSubject, subjects: readonly EndpointSubject[]): Unit[] {
  const headings = new Set(draft.fragments.map(({ unit }) => (unit.kind === 'heading' ? unit : headingOf(unit))));
  return [...headings].flatMap((heading) => {
    if (!heading || heading.depth < 2) return [];
    const units = subtree(heading);
    const isShared = subjects.some((other) => other.draft !== draft && other.draft.fragments.some(({ unit }) => units.includes(unit)));
    return isShared || units.length > MOST_UNITS || units.slice(1).some(({ kind }) => kind === 'heading') || namesPaths(units) > 1 ? [] : [heading];
  });
}

/** A longer section has other things to tell. */
const MOST_UNITS = 24;

function namesPaths(units: readonly Unit[]): number {
  return new Set(units.filter(({ kind }) => kind !== 'code').flatMap(({ text }) => pathMentions(text.text).filter(({ host }) => host === null).map(({ path }) => path))).size;
}

function repairOf({ id, span, name }: Pick<BatchRepair, 'id' | 'span' | 'name'>, told: readonly Told[]): BatchRepair {
  const loop = told.map(({ text }) => ({ text, match: LOOPS.exec(text.text) })).find(({ match }) => match !== null);
  return {
    id,
    span,
    name,
    cursor: cursorIn(told),
    unprocessable: setAsideIn(told),
    loop: loop?.match ? loop.text.span(loop.match.index, loop.match.index + loop.match[0].length) : null,
  };
}

/** "Geo: the cursor is …", where the path has the word. */
function leads(sentence: string, { draft }: EndpointSubject): boolean {
  const name = LED_BY_NAME.exec(sentence)?.[1];
  if (name !== undefined && segmentsOf(draft).at(-1) === name) return true;
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

/** "Input `{call_id}`": the task of one row; `{ after_id }` is a position among many. */
const TAKES_ONE_ROW = /\b(?:in(?:put)?|body|payload|takes|message)\W{1,4}\{\s?["'`]?(?!(?:after|last|from|start|cursor|since|min|next)_?id\b)\w+(?:_id|Id|ID)["'`]?(?::\s?[\w<>]{1,20})?\s?\}/i;

/** @param inSections what stands in the sections that speak of this endpoint alone */
function isRepair(subject: EndpointSubject, remarks: readonly Told[], own: readonly Told[], inSections: readonly Told[]): boolean {
  const path = hyphened(subject.draft.path ?? subject.draft.name);
  if (idsInPath(subject.draft.path ?? '').length > 0 || own.some(({ text }) => TAKES_ONE_ROW.test(text.text)) || (subject.draft.method === 'GET' && !isMaintenance(subject))) return false;
  const isNamed = REPAIR_NAME.test(path);
  const told = remarks.some(({ text }) => REPAIR_WORDS.test(text.text));
  const inBatches = remarks.some(({ text }) => BATCHES.test(text.text) || SO_MANY_AT_A_TIME.test(text.text));
  if (isNamed && NAMED_AFTER_REFILLS.test(path)) return told || remarks.some(({ text }) => LACKING.test(text.text));
  if (isNamed) return told || inBatches || (isMaintenance(subject) && !REBUILT_NAME.test(path));
  if (subject.draft.path !== null && isMaintenance(subject) && !REBUILT_NAME.test(path) && completesRows(path, [...own, ...inSections])) return true;
  if (isMaintenance(subject) && own.some(({ text }) => FILLS_COLUMN.test(text.text)) && own.some(({ text }) => SO_MANY.test(text.text) || SO_MANY_AT_A_TIME.test(text.text))) return true;
  return told && inBatches && isMaintenance(subject) && remarks.some(({ text: { text } }) => LOOPS.test(text) || FORWARD_CURSOR.test(text) || SO_MANY_AT_A_TIME.test(text));
}
