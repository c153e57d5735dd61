import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { lettersOf } from '../../text/spelling.js';
import { CODE_CATCH, CODE_REQUEST, DEFINES_FUNCTION } from '../lexicon/fan-outs.js';
import { headingOf, type Unit, unitBefore } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { functionsOf, programsOf } from './programs.js';

/** The programs of workers: their handlers, and the listing under a heading that says so where there is one worker. */
export function workersPrograms(passages: readonly Passage[], workers: readonly EndpointSubject[], reach: Reach): { readonly subject: EndpointSubject; readonly text: MappedText }[] {
  const programs = programsOf(reach, passages);
  const free = [...new Set(passages.filter(({ unit, kind }) => kind === 'code' && unit.kind === 'code' && !programs.some((program) => program.unit === unit)).map(({ unit }) => unit))];
  const byName = workers.filter((worker) => !programs.some(({ subject }) => subject === worker)).flatMap((subject) => {
    const unit = free.find((each) => isProgramOf(each, subject, workers.length === 1));
    return unit ? [{ subject, text: functionOf(unit, subject) }] : [];
  });
  return [...programs.filter(({ subject }) => workers.includes(subject)), ...byName];
}

/** Of a listing with several functions the one that bears the worker's name; else the whole. */
function functionOf({ text }: Unit, worker: EndpointSubject): MappedText {
  return functionsOf(text).find((part) => definesWorker(part, lettersOf(lastWord(worker)))) ?? text;
}

function definesWorker({ text }: MappedText, word: string): boolean {
  return matchesIn(text, DEFINES_FUNCTION).some(([, name]) => (name ?? '').toLowerCase().replace(/[^a-z0-9]|handler|worker/g, '') === word);
}

/** A listing under the worker's own name, one that defines a function of that name, and, where there is one worker, one under "Worker". */
function isProgramOf(unit: Unit, worker: EndpointSubject, isOnly: boolean): boolean {
  const title = headingOf(unit)?.text.text ?? '';
  const word = lettersOf(lastWord(worker));
  const isNamed = word.length > 3 && (lettersOf(title) === word || definesWorker(unit.text, word));
  return isNamed || (isOnly && (/\bworkers?\b/i.test(title) || (standsBehind(unit, worker) && CODE_CATCH.test(unit.text.text) && matchesIn(unit.text.text, CODE_REQUEST).length === 0)));
}

/** A listing directly below the list that ends with the endpoint's entry. */
function standsBehind(unit: Unit, { draft }: EndpointSubject): boolean {
  const before = unitBefore(unit);
  return before !== null && (before === draft.unit || before.children.at(-1) === draft.unit);
}

/** `recount` of `/tasks/registers/{id}/recount`. */
export function lastWord({ facts }: EndpointSubject): string {
  return facts.path.toLowerCase().split('/').findLast((part) => /^[a-z]/.test(part)) ?? '';
}
