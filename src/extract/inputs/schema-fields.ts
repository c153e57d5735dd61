import type { MappedText } from '../../text/mapped-text.js';
import { SCHEMA_LINE } from '../lexicon/input-fields.js';
import { CONTROL_LEAD, MACHINE_FIELD } from '../lexicon/inputs.js';
import type { Unit } from '../outline.js';
import { type FormField, pointedAt } from './forms.js';

/** One line with a control beside it may be chance. */
const LEAST = 2;

/**
 * Fields of a schema of the server's input whose comments name the control that people fill them in with:
 * `trainNo: z.string().optional(),  // text box`. A field without such a comment may be sent by a machine.
 */
export function schemaFields({ text }: Unit): FormField[] {
  const fields = text.lines().flatMap((line) => fieldOf(line) ?? []);
  return fields.length >= LEAST ? fields : [];
}

function fieldOf(line: MappedText): FormField | null {
  const match = SCHEMA_LINE.exec(line.text);
  const name = match?.[1] ?? '';
  const comment = match?.[2] ?? '';
  if (!match || !CONTROL_LEAD.test(comment) || (MACHINE_FIELD.test(name) && !/\b(?:text|box|area|picker|select)/i.test(comment))) return null;
  const start = line.text.indexOf(name);
  const said = line.slice(line.text.length - comment.length);
  return { name: line.slice(start, start + name.length), said, stored: pointedAt(said), form: '' };
}
