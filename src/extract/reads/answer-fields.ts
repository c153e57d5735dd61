import { matchesIn } from '../../text/matches-in.js';
import type { EndpointDraft } from '../endpoints.js';
import type { Passage } from '../passages.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';

/** "`total_cents` is …": the one read whose own words have the field with which the passage begins. */
export function readWithField({ text, kind }: Passage, subjects: readonly EndpointSubject[]): EndpointDraft | null {
  const mark = text.marks.find((each) => each.kind === 'code' && each.start < FIELD_AT);
  const name = mark && kind !== 'code' ? text.text.slice(mark.start, mark.end) : '';
  return readWith(name, text.text, subjects);
}

/** "The figures are `SUM(weight_g)` over all boxes": the one read whose own words have a field that is summed. */
export function readOfSummed({ text, kind }: Passage, subjects: readonly EndpointSubject[]): EndpointDraft | null {
  if (kind === 'code') return null;
  const reads = new Set(matchesIn(text.text, SUMMED_FIELD).flatMap(([, name = '']) => readWith(name, text.text, subjects) ?? []));
  const [read] = reads;
  return read && reads.size === 1 ? read : null;
}

/** The one read whose own words, other than those of a passage, have a field. */
function readWith(name: string, passage: string, subjects: readonly EndpointSubject[]): EndpointDraft | null {
  if (!FIELD.test(name)) return null;
  const word = new RegExp(`\\b${name}\\b`);
  const [draft, ...others] = subjects.filter((subject) => isReadOfPeople(subject) && subject.draft.fragments.some(({ label, text: own }) => label !== 'code' && !own.text.includes(passage) && word.test(own.text))).map((subject) => subject.draft);
  return draft && others.length === 0 ? draft : null;
}

const SUMMED_FIELD = /\b(?:SUM|COUNT|AVG) ?\((?:DISTINCT )?(?:\w{1,40}\.)?(\w{3,40})\)/gi;

const FIELD_AT = 5;
/** A field of an answer: `total_cents`, `openAmount`. */
const FIELD = /^[a-z][a-z0-9]*(?:_[a-z0-9]+|[A-Z][a-z0-9]*)+$/;

/** A read by a route that no machine calls. */
export function isReadOfPeople(subject: EndpointSubject): boolean {
  return !isCalledByMachines(subject) && !subject.facts.writes && subject.draft.path !== null;
}
