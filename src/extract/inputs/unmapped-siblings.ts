import type { MappedText } from '../../text/mapped-text.js';
import { CLOSED_CONTROL, CONTROL_NOUN, HOLDS_TO_SET, NO_FIELD } from '../lexicon/inputs.js';
import { HANDED_ON, SHOWN_ONLY } from '../lexicon/input-fields.js';
import type { Unit } from '../outline.js';
import { namesApart, opensWithField } from './opening-fields.js';
import { beforeBracket } from './listed-names.js';
import { isAboutInputs } from './mappings.js';
import type { Presentation } from './presented.js';

/** So many items that give a column make the list one of inputs and their columns. */
const LEAST_MAPPED = 2;
const COLUMN = /\b[A-Za-z_]\w*\.[A-Za-z_]\w*\b/;
const WHOLE_COLUMN = /^\W?[A-Za-z_]\w*\.[A-Za-z_]\w*\W?$/;
/** What stands before a bracket with the control or the screen: "Accent (settings screen) → tunes the ear". */
const NAME = /^[\W_]{0,4}([A-Za-z][\w' -]{1,40}?)[*_`"']{0,3}\s?\(([^()]{2,120})\)/;
const SCREEN = /\b(?:screen|form|dialog|sheet|page|step|onboarding|settings)\b/i;

/** In a list of inputs and their columns, the items that give none: "Door code (text field) is shown to the courier". */
export function unmappedSiblings(units: readonly Unit[], mapped: readonly Presentation[]): Presentation[] {
  const byUnit = new Set([...mapped.filter(({ stored }) => stored !== null && COLUMN.test(stored.text)).map(({ unit }) => unit), ...units.filter(isMappedApart)]);
  const presented = new Set(mapped.map(({ unit }) => unit));
  const lists = new Set([...byUnit].flatMap(({ kind, parent }) => (kind === 'item' && parent ? [parent] : [])));
  return units.filter((unit) => unit.kind === 'item' && unit.zone === 'plain' && unit.parent && lists.has(unit.parent)).flatMap((unit) => {
    const siblings = unit.parent?.children ?? [];
    if (presented.has(unit) || siblings.filter((each) => byUnit.has(each)).length < LEAST_MAPPED || !isAboutInputs(unit)) return [];
    const name = fieldIn(unit.text);
    return name ? [{ name, unit, from: 'list of inputs', stored: null, beside: [unit.text], picksRecord: true, count: 0, said: [unit.text], form: '' } satisfies Presentation] : [];
  });
}

/** "Berth. Select with nine entries. Kept in `bookings.berth`": an item that opens with a field, and sets a column as code. */
function isMappedApart({ kind, zone, text }: Unit): boolean {
  if (kind !== 'item' || zone !== 'plain' || !namesApart(text)) return false;
  return text.marks.some((mark) => mark.kind === 'code' && WHOLE_COLUMN.test(text.text.slice(mark.start, mark.end)));
}

/** The name of the field that an item opens with, where what it is entered with stands behind it and no column does. */
function fieldIn(text: MappedText): MappedText | null {
  const raw = text.text;
  const match = NAME.exec(raw) ?? opensWithField(text);
  if (!match?.[1] || COLUMN.test(raw) || HANDED_ON.test(raw) || SHOWN_ONLY.test(raw) || NO_FIELD.test(match[1])) return null;
  const told = match[2] ?? '';
  if (!(CLOSED_CONTROL.test(told) || HOLDS_TO_SET.test(told) || CONTROL_NOUN.test(told) || SCREEN.test(told))) return null;
  const start = raw.indexOf(match[1]);
  return beforeBracket(text.slice(start, start + match[1].length));
}
