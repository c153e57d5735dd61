import type { Mark, MappedText } from '../../text/mapped-text.js';
import { BEFORE_CODE, BEFORE_MARKED, JOINS_MARKED, LISTS_MARKED } from '../lexicon/input-fields.js';
import { NARROWING, NO_FIELD } from '../lexicon/inputs.js';
import type { Unit } from '../outline.js';
import { type FormField, formOf, opensWithControl } from './forms.js';

const LONGEST_LABEL = 60;
const LONGEST_LEAD = 60;

interface Label {
  readonly start: number;
  readonly end: number;
  /** It is set as code: a column or a value as often as a field. */
  readonly code: boolean;
}

/**
 * Fields whose label a sentence sets apart by its type or by quotes, behind the control or the verb: "shows a text area *Source text* and a
 * picker *Target language*", "types a *seat wish*". Words set apart for any other reason stand behind neither.
 */
export function markedFields(unit: Unit, text: MappedText): FormField[] {
  if (NARROWING.test(text.text)) return [];
  const labels: Label[] = [];
  for (const label of labelsIn(text)) if (isField(text, label, labels.at(-1) ?? null)) labels.push(label);
  const form = formOf(unit, text) ?? '';
  return labels.map(({ start, end }, index) => {
    const from = (index === 0 ? 0 : labels[index - 1]?.end) ?? 0;
    const lead = BEFORE_MARKED.exec(text.text.slice(Math.max(from, start - LONGEST_LEAD), start))?.[0].length ?? 0;
    return { name: text.slice(start, end), said: text.slice(start - lead, labels[index + 1]?.start ?? text.length).trim(), stored: null, form };
  });
}

/** What is set in italics or bold behind the beginning of its unit. */
function labelsIn(text: MappedText): Label[] {
  const isLabel = ({ kind, start, end }: Mark): boolean => (kind === 'emphasis' || kind === 'strong' || kind === 'code') && start > 4 && end - start > 2 && end - start <= LONGEST_LABEL && !NO_FIELD.test(text.text.slice(start, end));
  return text.marks.filter(isLabel).map(({ kind, start, end }) => ({ start, end, code: kind === 'code' }));
}

/** "a select `cadence`", "a text box "Any wishes?" (`wishes`)": a name set as code right behind the control, with its words between or not. */
function isCodeOfControl(raw: string, start: number, end: number): boolean {
  if (!/^`?[A-Za-z]\w*`?$/.test(raw.slice(start, end))) return false;
  const control = BEFORE_CODE.exec(raw.slice(Math.max(0, start - LONGEST_LEAD - LONGEST_LABEL), start))?.[0];
  return control !== undefined && control.endsWith('(') === /^\s?\)/.test(raw.slice(end));
}

function isField(text: MappedText, { start, end, code }: Label, before: Label | null): boolean {
  const raw = text.text;
  if (code) return isCodeOfControl(raw, start, end);
  const bracket = /^\s?\(/.exec(raw.slice(end))?.[0].length ?? 0;
  if (bracket > 0 && opensWithControl(raw.slice(end + bracket), false)) return true;
  if (before && JOINS_MARKED.test(raw.slice(before.end, start))) return true;
  const lead = raw.slice(Math.max(0, start - LONGEST_LEAD), start);
  return BEFORE_MARKED.test(lead) || LISTS_MARKED.test(lead);
}
