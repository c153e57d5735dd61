import { MappedText } from '../../../text/mapped-text.js';
import { AMOUNT_COLUMN, AMOUNT_ONLY, BARE_WINDOW_COLUMN, BOUND_IN_LABEL, CALLS_COLUMN, COST_COLUMN, HAS_UNIT_OF_TIME, HEAD_LEGEND, PLAN_COLUMN, WINDOW_COLUMN, UNBOUND_CELL, WINDOW_IN_LABEL, WINDOW_OF_LABEL } from '../../lexicon/limits.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Field, Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { rememberedOf } from '../../../text/remembered.js';

const LONGEST_KEY = 60;
/** A column of a table of plans that counts what a route makes: "Bios per day", "Daily bios". */
const MADE_PER_TIME = /^(?:[A-Za-z]{2,20}(?: [a-z]{2,20}){0,2} ?(?:per|a|each|\/) ?(?:minute|hour|day|week|month)|(?:hourly|daily|weekly|monthly)(?: [a-z]{2,20}){1,3})$/i;

/**
 * A cell of a table that gives amount and window apart: "Letters | 10 requests | 1 minute", in the head of its column, or where a legend
 * explains the head (`heads`). The cell is put in one phrase with its window and, where the row is told by words, its key; any other passage
 * stays as it is.
 */
export function composedCell(passage: Passage, isAboutLimits: (passage: Passage) => boolean, heads: ReadonlyMap<string, string>): Passage {
  const { kind, unit, label, text } = passage;
  if (kind !== 'cell' || unit.kind !== 'row' || !AMOUNT_ONLY.test(text.text)) return passage;
  const counted = heads.get(label.trim());
  if (counted !== undefined) return { ...passage, text: MappedText.join([text, text.slice(text.length)], ` ${counted}`) };
  const phrase = withWindow(text, label, unit.fields, isAboutLimits(passage), isUnboundBeside(unit, label));
  if (!phrase) return passage;
  const [key] = unit.fields;
  const isTold = key && key.label !== label && key.value.length < LONGEST_KEY && !/\/\w/.test(key.value.text) && /[A-Za-z]{2}/.test(key.value.text);
  return { ...passage, text: isTold ? MappedText.join([key.value, phrase], ': ') : phrase };
}

/** Whether a row of the table says in this column that there is no bound: its figures are limits. */
function isUnboundBeside({ parent }: Unit, label: string): boolean {
  return parent !== null && unboundColumns(parent).has(label);
}

/** The labels of the columns of a table in which a row says that there is no bound; each of its cells asks. */
const unboundColumns = rememberedOf((table: Unit): ReadonlySet<string> => {
  const unbound = table.children.filter(({ kind }) => kind === 'row').flatMap(({ fields }) => fields.filter(({ value }) => UNBOUND_CELL.test(value.text)));
  return new Set(unbound.map(({ label }) => label));
});

function withWindow(amount: MappedText, label: string, fields: readonly Field[], isAboutLimits: boolean, isUnboundElsewhere: boolean): MappedText | null {
  if (AMOUNT_COLUMN.test(label)) {
    const window = fields.find((field) => WINDOW_COLUMN.test(field.label) && HAS_UNIT_OF_TIME.test(field.value.text));
    if (window) return MappedText.join([amount, window.value], ' per ');
  }
  // Beside what a call costs, so many calls are an estimate.
  if (!isAboutLimits && fields.some((field) => COST_COLUMN.test(field.label))) return null;
  const head = isAboutLimits || BOUND_IN_LABEL.test(label) || isUnboundElsewhere ? WINDOW_OF_LABEL.exec(label)?.[0] : undefined;
  if (head !== undefined && (BOUND_IN_LABEL.test(label) || (CALLS_COLUMN.test(label) && isUnboundElsewhere))) return MappedText.join([amount, amount.slice(amount.length)], ` ${head}`);
  if (isAboutLimits && BARE_WINDOW_COLUMN.test(label)) return MappedText.join([amount, amount.slice(amount.length)], ` ${label.trim()}`);
  const isOfPlan = PLAN_COLUMN.test(fields[0]?.label ?? '');
  const isCounted = (isAboutLimits || isOfPlan) && (CALLS_COLUMN.test(label) || (isAboutLimits && isOfPlan && MADE_PER_TIME.test(label))) && WINDOW_IN_LABEL.test(label);
  return isCounted ? MappedText.join([amount, amount.slice(amount.length)], ` ${label}`) : null;
}

/** The heads of columns that a legend explains as numbers of calls in a time, with what they count: "RL" → "calls per minute per studio". */
export function explainedHeads(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const heads = new Map<string, string>();
  for (const { text, unit, kind } of passages) {
    if (unit.zone !== 'plain' || kind === 'cell' || kind === 'code' || !/\b(?:per|a|an|each|every)\s(?:second|minute|hour|day|week|month)\b/i.test(text.text)) continue;
    for (const match of matchesIn(text.text, HEAD_LEGEND)) if (match[1] && match[2] && !heads.has(match[1])) heads.set(match[1], match[2].trim());
  }
  return heads;
}
