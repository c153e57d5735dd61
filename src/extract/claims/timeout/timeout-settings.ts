import { MappedText } from '../../../text/mapped-text.js';
import type { Passage } from '../../passages.js';

/** A setting that tells how long something may take, by its name: `AI_TIMEOUT_MS`. */
const TIME_SETTING = /^\W{0,3}[A-Z][A-Z_]{0,30}(?:TIMEOUT|DEADLINE)[A-Z_]{0,12}\W{0,3}$/;
const NUMBER = /^\W{0,3}\d[\d_.]{0,6}\s?(?:ms|s)?\W{0,3}$/i;

/**
 * A row of settings, "`AI_TIMEOUT_MS` | 8000 | each model call is aborted after that", says one thing: its remark is put in one phrase with name and
 * value, its value alone says nothing where there is a remark. Null for what is left out so; any other passage stays as it is.
 */
export function composedSetting(passage: Passage): Passage | null {
  const { kind, unit, text } = passage;
  const [name, ...others] = unit.fields;
  if (kind !== 'cell' || unit.kind !== 'row' || !name || !TIME_SETTING.test(name.value.text)) return passage;
  const value = others.find((field) => NUMBER.test(field.value.text))?.value;
  if (!value) return passage;
  const remark = others.findLast((field) => field.value !== value && field.value.length > 0)?.value;
  if (!remark) return { ...passage, label: '', text: MappedText.join([name.value, value], ' = ') };
  const isFirstOfRemark = text.offsetAt(0) === remark.offsetAt(0);
  if (isFirstOfRemark) return { ...passage, label: '', text: MappedText.join([name.value, value, text], ' = ') };
  return text.offsetAt(0) === value.offsetAt(0) ? null : passage;
}
