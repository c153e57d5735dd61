import { FORMS_HEADING, INPUT_SECTION, NARROWING, NO_FIELD } from '../lexicon/inputs.js';
import { headingOf, type Unit } from '../outline.js';
import { type FormField, formOf, opensWithControl } from './forms.js';
import { withoutQueries } from './plain.js';

/** A name of a few words, alone in its line; with a colon behind it, it would lead in fields of their own. */
const NAME = /^\W{0,3}[A-Za-z][\w'’-]{0,24}(?: [\w'’()-]{1,24}){0,5}[*"”_]{0,2}$/;
/** "Column `volunteers.size`" */
const COLUMN = /(?<![\w.])[a-z_]\w{1,40}\.[a-z_]\w{1,40}(?![\w.(])/i;

/** A list of definitions on a form: the field is the line over what is said of it, "Size" over ": radio group `s`, `m`, column `volunteers.size`". */
export function definedField(unit: Unit): FormField | null {
  const { parent, text, kind } = unit;
  if (kind !== 'item' || parent?.kind !== 'paragraph' || !NAME.test(parent.text.text) || NO_FIELD.test(parent.text.text) || NARROWING.test(parent.text.text) || text.marks.some((mark) => mark.kind === 'strong' && mark.start < 3)) return null;
  const title = headingOf(unit)?.text.text ?? '';
  if (!FORMS_HEADING.test(title) && !INPUT_SECTION.test(title)) return null;
  const column = COLUMN.exec(text.text);
  if (!column && !opensWithControl(withoutQueries(text), true)) return null;
  return { name: parent.text.trim(), said: text, stored: column ? text.slice(column.index) : null, form: formOf(unit, null) ?? '' };
}
