import { append } from '../text/append.js';
import { ancestors } from './outline.js';
import { type EndpointSubject, numberOf } from './targets.js';

const LEADING_NUMBER = /^[\W_]{0,4}(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]{1,3}-?\d{1,3})(?=[.):\]]?[\s`*|–—-]|[.):\]]?$)/;

/** The endpoints by the numbers that stand before them, in their first cell or before a title above them. */
export function byNumber(subjects: readonly EndpointSubject[]): ReadonlyMap<string, readonly EndpointSubject[]> {
  const found = new Map<string, EndpointSubject[]>();
  for (const subject of subjects) {
    const { unit } = subject.draft;
    const titles = ancestors(unit).filter(({ kind }) => kind === 'heading').map(({ text }) => text.text);
    const first = unit.kind === 'row' ? (unit.fields[0]?.value.text ?? '') : unit.text.text;
    const numbers = [first, ...titles].map((words) => LEADING_NUMBER.exec(words.trim())?.[1] ?? '');
    for (const number of new Set([numberOf(unit), ...numbers])) if (number !== '') append(found, number, subject);
  }
  return found;
}
