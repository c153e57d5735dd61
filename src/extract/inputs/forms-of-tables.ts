import type { Unit } from '../outline.js';
import { piecesOf } from './enumerated-forms.js';
import type { FormField } from './forms.js';
import { beforeBracket } from './listed-names.js';
import { NO_FIELD } from '../lexicon/inputs.js';

/** "Client form → `clients`: `name`, `phone` (text inputs), `contact_by` (radio)": a form that goes to one table, with its fields. */
export function fieldsOfMappedForm({ kind, text }: Unit): FormField[] {
  const lead = kind === 'item' || kind === 'paragraph' ? FORM_TO_TABLE.exec(text.text) : null;
  if (!lead) return [];
  const rest = text.slice(lead[0].length);
  const end = rest.text.search(/[.;](?=\s|$)/);
  const form = (lead[1] ?? '').trim().toLowerCase();
  return piecesOf(end < 0 ? rest : rest.slice(0, end)).flatMap((piece): FormField[] => {
    const name = beforeBracket(piece).trim();
    return NAME.test(name.text) && !NO_FIELD.test(name.text) ? [{ name, said: piece, stored: null, form }] : [];
  });
}

const FORM_TO_TABLE = /^\W{0,3}([A-Za-z][\w' -]{1,30}?)[ -](?:form|dialog|sheet|wizard|screen|editor|modal|questionnaire)\W{0,3}\s?(?:→|->|=>|⟶)\s?[`"]?[a-z]\w{1,40}[`"]?\s?:\s/i;
const NAME = /^[`"]?[A-Za-z][\w' -]{0,40}[`"]?$/;
