import type { MappedText } from '../../text/mapped-text.js';
import { NARROWING, NO_FIELD, TRUE_FORM } from '../lexicon/inputs.js';
import { HANDED_ON, SHOWN_ONLY } from '../lexicon/input-fields.js';
import { headingOf, type Unit } from '../outline.js';
import { formOf } from './forms.js';
import type { Presentation } from './presented.js';

/** What stands at the beginning, before a full stop, a comma, a colon or a dash: "Gate number. Text field on the booking form." */
const NAME_APART = /^[\W_]{0,4}([A-Za-z][\w' -]{1,40}?)[*_`"']{0,3}(?:[.:,]|\s[–—-])[*_]{0,2}\s([A-Za-z][^.;:]{2,60})(?:[.;:]|$)/;
/** Behind a name: the control comes first. */
const CONTROL_FIRST = /^(?:(?:an?|the|one|two|three|four|five|\w+[- ]line|free|short|long|optional|small|large|plain|single) ){0,2}(?:(?:text|number|date|time|search|password|e-?mail|phone|numeric|colou?r) (?:fields?|boxe?s?|areas?|inputs?|pickers?|entry)|text-?areas?|inputs?|fields?|selects?|drop-?downs?|combo ?box(?:es)?|radios?(?: buttons?)?|check-?box(?:es)?|tick-?box(?:es)?|tick boxes|toggles?|switch(?:es)?|sliders?|steppers?|pickers?|date-?pickers?|swatch(?:es)?|camera|upload|file (?:picker|upload|field))\b/i;
/** So many items of a list open with a field and its control. */
const LEAST_OPENED = 3;

/** The name that an item opens with, and what is said behind it. */
export function namesApart({ text }: MappedText): RegExpExecArray | null {
  return NAME_APART.exec(text);
}

/** The same where a control stands behind the name: "Berth, a text field". */
export function opensWithField(text: MappedText): RegExpExecArray | null {
  const match = namesApart(text);
  return match && CONTROL_FIRST.test(match[2] ?? '') ? match : null;
}

/** The fields of a list under the title of a form whose items each open with a field and its control: "Allergies, a text area. It is kept with …". */
export function openingFields(units: readonly Unit[], mapped: readonly Presentation[]): Presentation[] {
  const presented = new Set(mapped.map(({ unit }) => unit));
  return units.filter(({ kind, zone }) => kind === 'item' && zone === 'plain').flatMap((unit) => {
    const match = presented.has(unit) || !isInForm(unit) ? null : opensWithField(unit.text);
    if (!match?.[1] || NO_FIELD.test(match[1]) || HANDED_ON.test(unit.text.text) || SHOWN_ONLY.test(unit.text.text)) return [];
    const start = unit.text.text.indexOf(match[1]);
    const name = unit.text.slice(start, start + match[1].length);
    return [{ name, unit, from: 'form', stored: null, beside: [unit.text], picksRecord: false, count: 0, said: [unit.text], form: formOf(unit, null) ?? '' } satisfies Presentation];
  });
}

/** Whether an item stands in a list of fields under the title of a form, all but one of which open with a control. */
function isInForm(unit: Unit): boolean {
  const title = headingOf(unit)?.text.text ?? '';
  if (!TRUE_FORM.test(title) || NARROWING.test(title)) return false;
  const items = (unit.parent?.children ?? []).filter(({ kind }) => kind === 'item');
  const opened = items.filter(({ text }) => opensWithField(text) !== null);
  return opened.length >= LEAST_OPENED && opened.length >= items.length - 1;
}
