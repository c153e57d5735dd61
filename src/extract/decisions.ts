import type { MappedText } from '../text/mapped-text.js';
import { CHOICE_COLUMN, DECISION_COLUMN, DECISIONS_TITLE, FATE_COLUMN, GIVEN_UP_ENTRY, GIVEN_UP_FATE, NOT_CHOSEN, OPEN_FATE, OPTION_COLUMN, PROPOSAL_COLUMN, TAKES_AWAY } from './lexicon/decisions.js';
import type { Field } from './outline.js';
import { joined, standingFor } from './written/words.js';

/*
 * Tables and lists of decisions, each with what became of it. What was rejected, or gave way to another, claims nothing; what is only proposed is put off:
 *
 *     | 3 | 2026-02-20 | `POST /stock` no longer verifies `X-Sig` | rejected |
 */

/** The zone of a row that tells of a decision which is not in force: given up, or not taken yet where it would take something away. */
export function zoneOfDecision(fields: readonly Field[], titles: readonly string[]): 'rejected' | 'later' | null {
  if (isOptionNotTaken(fields)) return 'rejected';
  const fate = fateIn(fields, titles);
  if (fate === null) return null;
  if (GIVEN_UP_FATE.test(fate.value.text)) return 'rejected';
  return OPEN_FATE.test(fate.value.text) && fields.some(({ label, value }) => DECISION_COLUMN.test(label) && TAKES_AWAY.test(value.text)) ? 'later' : null;
}

/** The fields of a row, what is decided opened with a word that puts it off where it is only proposed. */
export function withFate(fields: readonly Field[], titles: readonly string[]): readonly Field[] {
  const fate = fateIn(fields, titles);
  if (fate === null || GIVEN_UP_FATE.test(fate.value.text) || !OPEN_FATE.test(fate.value.text)) return fields;
  return fields.map((field) => (DECISION_COLUMN.test(field.label) ? { ...field, value: putOff(fate, field.value) } : field));
}

function putOff({ value }: Field, decided: MappedText): MappedText {
  return joined(standingFor('proposed', value.span()), ': ', decided);
}

/** "| Late answers | abort after 8 s | rejected: too many are late |": a row of options of which it says that it was not the one. */
function isOptionNotTaken(fields: readonly Field[]): boolean {
  if (!fields.some(({ label }) => OPTION_COLUMN.test(label))) return false;
  return fields.some(({ label, value }) => !OPTION_COLUMN.test(label) && (FATE_COLUMN.test(label) || CHOICE_COLUMN.test(label)) && NOT_CHOSEN.test(value.text));
}

/** The cell of what became of a decision; null where the row tells of none. */
function fateIn(fields: readonly Field[], titles: readonly string[]): Field | null {
  const fate = fields.find(({ label }) => FATE_COLUMN.test(label)) ?? null;
  return fate && fields.some(({ label }) => DECISION_COLUMN.test(label)) && (titles.some((title) => DECISIONS_TITLE.test(title)) || fields.some(({ label }) => DECISIONS_TITLE.test(label) || PROPOSAL_COLUMN.test(label))) ? fate : null;
}

/** Whether an item in a list of decisions tells of one that is not, or no longer, in force. */
export function isGivenUpEntry(words: string, titles: readonly string[]): boolean {
  return titles.some((title) => DECISIONS_TITLE.test(title)) && GIVEN_UP_ENTRY.test(words);
}
