import type { Evidence } from '../../model/claim.js';
import { GOES_WRONG, WORKER_WORD } from '../lexicon/fan-outs.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';

const STATUS_LABEL = /^\W*(?:http )?(?:status|code|answers?|response)(?: codes?)?\W*$/i;
/** Statuses of a caller who is turned away, and not of work that failed. */
const TURNED_AWAY = /^\W*40[0134]\b/;

/** What a worker answers when its work fails, from the row of a table below a title that speaks of the worker: "| feed cannot be read | 502 |". */
export function statusInRow({ kind, label, text, unit }: Passage): { readonly nonSuccess: Evidence | null; readonly okOnFailure: Evidence | null } | null {
  if (kind !== 'cell' || !STATUS_LABEL.test(label) || TURNED_AWAY.test(text.text) || !WORKER_WORD.test(headingOf(unit)?.text.text ?? '')) return null;
  const tellsFailure = unit.fields.some((field) => field.label !== label && (GOES_WRONG.test(field.value.text) || GOES_WRONG_TOO.test(field.value.text) || tellsWhatIsCalledFailure(field.value.text, unit)));
  if (!tellsFailure) return null;
  if (/^\W*[45]\d\d\b/.test(text.text)) return { nonSuccess: { span: text.span(), stance: 'affirmed' }, okOnFailure: null };
  return /^\W*2\d\d\b/.test(text.text) ? { nonSuccess: null, okOnFailure: { span: text.span(), stance: 'denied' } } : null;
}

/** "| some were silent | 200 |" in a section that says "A silent meter is a failure of its group". */
function tellsWhatIsCalledFailure(cell: string, unit: Unit): boolean {
  const heading = headingOf(unit);
  const words: readonly string[] = cell.toLowerCase().match(/[a-z][\w-]*/g) ?? [];
  return heading !== null && calledFailures(heading).some((word) => words.includes(word));
}

/** What the sentences of a section call a failure, by the word that tells it: "silent" of "a silent meter". */
const calledFailures = rememberedOf((heading: Unit): readonly string[] =>
  subtree(heading).filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap(({ text }) => matchesIn(text.text, CALLED_FAILURE).map((match) => (match[1] ?? '').toLowerCase())),
);

const CALLED_FAILURE = /\b(?:an?|the|each|every|any)\s([a-z][\w-]{2,24})(?:\s[a-z][\w-]{1,24})?\s(?:is|are|counts? as|means?)\s(?:regarded as\s|treated as\s|taken for\s)?an?\s(?:failure|error|failed\s\w+)\b/gi;

/** … and in the short words of a cell. */
const GOES_WRONG_TOO = /\b(?:can['’]t|couldn['’]t|times? out|timed out|broken|invalid)\b/i;
