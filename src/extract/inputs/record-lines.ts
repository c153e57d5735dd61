import type { MappedText } from '../../text/mapped-text.js';
import { CONTROL_IN_RECORD } from '../lexicon/input-fields.js';
import { NO_FIELD } from '../lexicon/inputs.js';
import type { Unit } from '../outline.js';
import type { FormField } from './forms.js';

/** Fields that a line each tells as a record: `trade name: { control: text, column: stalls.trade_name, otherwise: 422 }`. */
export function fieldsOfRecordLines({ kind, text }: Unit): FormField[] {
  if (kind === 'item') return fieldOfRecord(text);
  const fields = kind === 'code' ? text.lines().flatMap((line) => fieldOfRecord(line.trim())) : [];
  return fields.length > 1 ? fields : [];
}

function fieldOfRecord(line: MappedText): FormField[] {
  const match = RECORD.exec(line.text);
  if (!match?.[1] || NO_FIELD.test(match[1])) return [];
  const start = match[0].indexOf(match[1]);
  const column = COLUMN.exec(line.text);
  return [{ name: line.slice(start, start + match[1].length), said: line, stored: column ? line.slice(column.index + column[0].length).trim() : null, form: '' }];
}

const RECORD = new RegExp(String.raw`^(?:- )?["'\x60]?([A-Za-z][\w -]{1,40}?)${CONTROL_IN_RECORD}\s?(?=\S)`, 'i');
const COLUMN = /(?<![\w-])["']?(?:column|stored|stored_in|saved_in|kept_in|db)["']?\s?:\s?(?=["'`]?[A-Za-z_])/i;
