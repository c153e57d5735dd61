import type { MappedText } from '../../text/mapped-text.js';
import { CONTROL_LEAD, INPUT_SECTION, NO_COLUMN, NO_FIELD, PLAIN_LEAD } from '../lexicon/inputs.js';
import { ancestors, type Unit } from '../outline.js';
import { formOf } from './forms.js';
import { listedNames } from './listed-names.js';
import type { Presentation } from './presented.js';

const JOINT = /\s?(?:→|->|=>|⟶)\s?|\s(?:goes to|go to|goes into|go into|maps to|map to|is mapped to|(?:is|are) (?:stored|saved|kept|persisted|written) (?:in|to|into|as)|persists? (?:to|in|as)|saves? (?:to|in|as))\s/i;
const COLUMN = /^[`"]?[A-Za-z_]\w*\.(?:[A-Za-z_]\w*|\*)/;
const PART_END = /;\s|\.\s|\s[•·]\s|$/g;
const ARROW = /→|->|=>|⟶|\b(?:go(?:es)?|map(?:s|ped)?|stored|saved|kept|persist(?:s|ed)?|written|saves?) (?:to|in|into|as)\b/i;

/** Fields that a sentence maps to their columns: "reason → `stock_counts.reason` text null; quantity → …". */
export function mappingsIn(unit: Unit): Presentation[] {
  if (unit.kind === 'heading' || unit.kind === 'code' || unit.kind === 'document' || !ARROW.test(unit.text.text)) return [];
  const texts = unit.kind === 'row' ? unit.fields.map((field) => field.value) : [unit.text];
  return texts.flatMap((text) => partsOf(text).flatMap((part) => mappingIn(part, unit)));
}

function mappingIn(part: MappedText, unit: Unit): Presentation[] {
  const joint = JOINT.exec(part.text);
  if (!joint || joint.index < 2) return [];
  const target = part.slice(joint.index + joint[0].length).trim();
  const lead = part.slice(0, joint.index);
  const name = nameBefore(lead);
  if (name.length > 60 || /\/|\b(?:POST|GET|PUT|PATCH|DELETE)\b/.test(name.text)) return [];
  const isColumn = COLUMN.test(target.text);
  if (!isColumn && !(NO_COLUMN.test(target.text) && isAboutInputs(unit))) return [];
  if (!isColumn && target.text.length > 24) return [];
  if (isColumn && !isAboutInputs(unit) && joint[0].trim().length < 4) return [];
  const isForm = /\bform\b/i.test(name.text);
  if (isForm) return [];
  const said = [part];
  return listedNames(name).filter((each) => !NO_FIELD.test(each.text)).map((each): Presentation => ({ name: each, unit, from: 'list of inputs', stored: target, beside: [target], picksRecord: true, count: 0, said, form: formOf(unit, part) ?? '' }));
}

/** "Inputs: bike type" → bike type; "Contact me by: radio" → Contact me by. */
function nameBefore(lead: MappedText): MappedText {
  const label = /^.*:\s+(?=\S)/.exec(lead.text)?.[0].length ?? 0;
  const rest = lead.slice(label);
  if (label === 0 || !(CONTROL_LEAD.test(rest.text) || PLAIN_LEAD.test(rest.text))) return rest.trim();
  const before = lead.slice(0, label).trim();
  const start = /^.*[:.]\s+(?=\S)/.exec(before.text)?.[0].length ?? 0;
  return before.slice(start, before.length - 1).trim();
}

function partsOf(text: MappedText): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (const match of text.text.matchAll(PART_END)) {
    if (match.index < start) continue;
    const part = text.slice(start, match.index).trim();
    if (part.length > 0) parts.push(part);
    start = match.index + Math.max(1, match[0].length);
  }
  return parts;
}

/** Whether a unit stands where inputs are listed: its label, its heading, the line over it. */
function isAboutInputs(unit: Unit): boolean {
  const own = unit.kind === 'row' ? unit.fields.map((field) => field.value.text.slice(0, 40)).slice(0, 2).join(' ') : unit.text.text.slice(0, 60);
  return [own, ...ancestors(unit).map((above) => above.text.text.slice(0, 90))].some((words) => {
    return INPUT_SECTION.test(words);
  });
}
