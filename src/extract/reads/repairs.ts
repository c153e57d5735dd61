import type { Endpoint } from '../../model/model.js';
import type { BatchRepair } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { stemsOf } from '../calls/topics.js';
import { FORWARD_CURSOR, LOOPS, REPAIR_NAME, REPAIR_WORDS, SETS_ASIDE } from '../lexicon/reads.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { clausesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { type Dossiers, isMachines, type Remark } from './dossiers.js';
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
  const repairs = subjects.flatMap((subject, index) => {
    const endpoint = endpoints[index];
    const remarks = dossiers.of(subject.draft).filter(({ label }) => !SIDE_LABEL.test(label));
    return endpoint && isRepair(subject, remarks) ? [{ endpoint, texts: remarks.map(({ text }) => text) }] : [];
  });
  for (const passage of dossiers.unbound.filter(isAboutRepairs)) {
    const led = LED_BY.exec(passage.text.text)?.[1];
    const named = led === undefined ? [] : repairs.filter(({ endpoint }) => stemsOf(led).some((stem) => stemsOf(endpoint.name).includes(stem)));
    const meant = named.length > 0 ? named : repairs.length === 1 ? repairs : [];
    for (const { texts } of meant) texts.push(passage.text);
  }
  return repairs.map(({ endpoint, texts }) => ({
    id: endpoint.id,
    span: endpoint.span,
    name: endpoint.name,
    cursor: affirmed(texts, FORWARD_CURSOR),
    unprocessable: affirmed(texts, SETS_ASIDE),
    loop: affirmed(texts, LOOPS),
  }));
}

function isAboutRepairs({ unit, text, label }: Passage): boolean {
  return ABOUT_REPAIRS.test(label) || ABOUT_REPAIRS.test(unit.text.text.slice(0, 60)) || ABOUT_REPAIRS.test(text.text.slice(0, 60)) || (unit.parent !== null && ABOUT_REPAIRS.test(unit.parent.text.text.slice(0, 60))) || ABOUT_REPAIRS.test(headingOf(unit)?.text.text ?? '');
}

function isRepair(subject: EndpointSubject, remarks: readonly Remark[]): boolean {
  const path = (subject.draft.path ?? subject.draft.name).replace(/([a-z])([A-Z])/g, '$1-$2');
  if (idsInPath(path).length > 0 || (subject.draft.method === 'GET' && !isMachines(subject) && !MAINTENANCE.test(path))) return false;
  const isNamed = REPAIR_NAME.test(path);
  const told = remarks.some(({ text }) => REPAIR_WORDS.test(text.text));
  const inBatches = remarks.some(({ text }) => BATCHES.test(text.text));
  if (isNamed) return isMachines(subject) || told || inBatches || MAINTENANCE.test(path);
  return told && inBatches && (isMachines(subject) || MAINTENANCE.test(path)) && remarks.some(({ text }) => LOOPS.test(text.text));
}

/** Before words that set a row aside: they do not. */
const NOT_SO = /\b(?:not|never|n['’]t|nothing is|no rows? (?:is|are)|without(?: being)?) (?:yet )?(?:be )?$/i;

function affirmed(texts: readonly MappedText[], expression: RegExp): Span | null {
  for (const text of texts) {
    for (const clause of clausesOf(text)) {
      const match = expression.exec(clause.text);
      if (!match || NOT_SO.test(clause.text.slice(0, match.index))) continue;
      const cue = { start: match.index, end: match.index + match[0].length };
      const { stance } = stanceAt(clause, cue);
      // "Is not selected again" sets aside: a negation beside the words is part of them.
      if (stance === 'affirmed' || stance === 'denied') return clause.span(cue.start, cue.end);
    }
  }
  return null;
}
