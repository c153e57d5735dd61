import type { Endpoint } from '../../model/model.js';
import type { BatchRepair } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { segmentsOf, stemsOf } from '../calls/topics.js';
import { FORWARD_CURSOR, LOOPS, REPAIR_NAME, REPAIR_WORDS, SETS_ASIDE } from '../lexicon/reads.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { clausesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { type Dossiers, isMachines } from './dossiers.js';
import { idsInPath } from './lookups.js';

const BATCHES = /\bbatch\w*\b|\b\d+ (?:rows|records|at a time|[a-z]+s? at a time)\b|\bLIMIT\b|\bcursor\b|\bpages?\b|\bIS NULL\b|\bisnull\b|\b== ?null\b|\buntil\b/i;
const MAINTENANCE = /back-?fill|repair|maintenance|admin|\bops\b|internal|\bjobs?\b/i;
/** A note on backfills, by its title, label or heading. */
const ABOUT_REPAIRS = /\bback-?fill\w*|\brepair\w*|\bmaintenance\b|\btermination\b|\bbatch (?:jobs?|repairs?)\b/i;
/** "Geo: the cursor is …" */
const LED_BY = /^\W*([A-Za-z][\w -]{1,24}?)[`*]{0,3}:\s/;
const SIDE_LABEL = /^(?:auth\w*|access|guard|security|who|role|caller|time-?outs?|rate\b.*|limits?)\b/i;

/** Maintenance routes that repair or complete rows in batches (RULES.md, backfill-termination). */
export function readRepairs(subjects: readonly EndpointSubject[], endpoints: readonly Endpoint[], dossiers: Dossiers): BatchRepair[] {
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
  return repairs.map(({ endpoint, texts }) => ({
    id: endpoint.id,
    span: endpoint.span,
    name: endpoint.name,
    cursor: affirmed(texts, FORWARD_CURSOR),
    unprocessable: affirmed(texts, SETS_ASIDE),
    loop: affirmed(texts, LOOPS),
  }));
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
  return (isMachines(subject) && subject.facts.caller !== 'webhook') || MAINTENANCE.test(subject.facts.path);
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
  if (isNamed) return isMaintenance(subject) || told || inBatches;
  return told && inBatches && isMaintenance(subject) && remarks.some(({ text }) => LOOPS.test(text));
}

/** Before words that set a row aside: they do not. */
const NOT_SO = /\b(?:not|never|n['’]t|nothing is|no rows? (?:is|are)|without(?: being)?) (?:yet )?(?:be )?$/i;

function affirmed(texts: readonly MappedText[], expression: RegExp): Span | null {
  for (const text of texts) {
    for (const clause of expression.test(text.text) ? clausesOf(text) : []) {
      const match = expression.exec(clause.text);
      if (!match || NOT_SO.test(clause.text.slice(0, match.index))) continue;
      const cue = { start: match.index, end: match.index + match[0].length };
      // "Is not selected again" and "rows that could not be read are marked" set aside: only what is put off does not count.
      if (stanceAt(clause, cue).stance !== 'deferred') return clause.span(cue.start, cue.end);
    }
  }
  return null;
}
