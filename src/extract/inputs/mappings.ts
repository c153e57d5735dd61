import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { TYPED } from '../lexicon/input-columns.js';
import { CONTROL_LEAD, CONTROL_NOUN, FORM_WORD, INPUT_SECTION, NO_COLUMN, NO_FIELD, NOT_KEPT, PLAIN_LEAD } from '../lexicon/inputs.js';
import { ancestors, type Unit } from '../outline.js';
import { arrowsIn, formOf } from './forms.js';
import { piecesOf } from './enumerated-forms.js';
import { beforeBracket, fieldsAmong, listedNames } from './listed-names.js';
import { outsideBrackets } from './plain.js';
import type { Presentation } from './presented.js';

const JOINT = /\s?(?:→|->|=>|⟶)\s?|\s(?:goes to|go to|goes into|go into|lands? in|ends? up in|lives? in|maps to|map to|is mapped to|(?:is|are) (?:stored|saved|kept|persisted|written) (?:in|to|into|as)|persists? (?:to|in|as)|saves? (?:to|in|as))\s/i;
/** "length (slider) to `boats.length`": a bare word behind a name and its bracket, in a form. */
const BARE_JOINT = /^\W{0,2}(?:[^:(]{2,50}:\s)?(?:(?!(?:is|are|was|maps?|goes|by|from)\b)[\w'-]+\s){1,5}(?:\([^()]{2,120}\)\s)?to\s(?=[`"]?[A-Za-z_]\w*\.[A-Za-z_]\w)/i;
const COLUMN = /^[`"]?[A-Za-z_]\w*\.(?:[A-Za-z_]\w*|\*)/;
const COLUMN_IN = /\b[A-Za-z_]\w*\.[A-Za-z_]\w/;
const PART_END = /;\s|\.\s|\s[•·]\s|\n|$/g;
const ARROW = /→|->|=>|⟶|\b(?:go(?:es)?|map(?:s|ped)?|stored|saved|kept|persist(?:s|ed)?|written|saves?) (?:to|in|into|as)\b|\bto\s[`"]?[A-Za-z_]\w*\.[A-Za-z_]/i;
/** "language (three flags) for the mails": a name with what it is entered with in brackets. */
const BRACKETED = /^\W{0,2}[a-z][\w' -]{1,40}\([^()]{3,80}\)[^()]{0,40}$/i;

/** Fields that a sentence maps to their columns: "reason → `stock_counts.reason` text null; quantity → …". */
export function mappingsIn(unit: Unit): Presentation[] {
  if (unit.kind === 'heading' || unit.kind === 'code' || unit.kind === 'document' || !ARROW.test(unit.text.text)) return [];
  const texts = unit.kind === 'row' ? unit.fields.map((field) => field.value) : [unit.text];
  return texts.flatMap((text) => {
    const parts = partsOf(text).map((part) => ({ part, mapped: mappingIn(part, unit) }));
    const isForm = parts.filter(({ mapped }) => mapped.length > 0).length > 1 && formOf(unit, text) !== null;
    return parts.flatMap(({ part, mapped }) => (isForm && mapped.length === 0 ? unmappedIn(part, unit) : mapped));
  });
}

/** Among fields of a form that are mapped, one that is not. */
function unmappedIn(part: MappedText, unit: Unit): Presentation[] {
  const isMapped = JOINT.test(part.text) || COLUMN_IN.test(part.text);
  const own = isMapped ? part : withoutControl(part);
  const names = isMapped ? [] : own !== part ? [own] : BRACKETED.test(part.text) ? listedNames(beforeBracket(part)) : [];
  return names.filter((each) => !NO_FIELD.test(each.text) && !/\bbutton\b/i.test(each.text)).map((each): Presentation => ({ name: each, unit, from: 'form', stored: null, beside: [part], picksRecord: true, count: 0, said: [part], form: formOf(unit, part) ?? '' }));
}

/** "Type of boat, a select with sail and motor" → Type of boat: behind the comma stands with which control it is entered. */
function withoutControl(name: MappedText): MappedText {
  const comma = CONTROL_APPOSED.exec(name.text);
  return comma && CONTROL_LEAD.test(name.text.slice(comma[0].length)) ? name.slice(0, comma[0].length - ', '.length) : name;
}

/** A name of a few words, and a comma before an article or a number. */
const CONTROL_APPOSED = /^[A-Za-z][\w'’-]{0,24}(?: [\w'’-]{1,24}){0,5}, (?=(?:an?|one|two|three|four|five|six|seven|eight|\d{1,2})\s)/;

const LONGEST_REMARK = 80;
const ONE_WORD = /^\W*\w+\W*$/;
/** "Length – a slider; saved to …": nothing, or the verb of what is told before. */
const SAVED = /^\W*(?:(?:and |then |(?:it|this|that|which|they|the (?:value|answer|answers)) )?(?:(?:is|are|gets?) )?(?:saved|stored|kept|written|persisted|recorded|goes|lands|ends up|we (?:keep|store|save|write) (?:it|this|that))\W*)?$/i;

function mappingIn(part: MappedText, unit: Unit): Presentation[] {
  const joint = jointIn(part, unit);
  if (!joint) return [];
  const target = part.slice(joint.end).trim();
  const lead = part.slice(0, joint.start);
  const name = withoutControl(nameBefore(lead, arrowsIn(unit.text.text) > 1));
  if (SAVED.test(name.text)) return [];
  const bare = beforeBracket(name);
  // What stands in brackets may be long where the name before it is one.
  if ((name.length > 60 && (bare.length > 30 || /\b(?:is|are)\b/.test(bare.text))) || /\/|\b(?:POST|GET|PUT|PATCH|DELETE)\b/.test(bare.text)) return [];
  const isColumn = COLUMN.test(target.text) || isBareColumn(target, lead, unit);
  // "→ mailed to the desk, not stored": said of the fields of a list of inputs only.
  const isUnkept = !isColumn && NOT_KEPT.test(target.text) && target.length < LONGEST_REMARK;
  if (!isColumn && !((isUnkept || NO_COLUMN.test(target.text)) && isAboutInputs(unit))) return [];
  if (!isColumn && !isUnkept && target.text.length > 24) return [];
  if (isColumn && !isAboutInputs(unit) && !isListOfForm(unit) && (joint.isArrow || !isGivenByPeople(unit, part))) return [];
  // "The plot form", "Length is a slider": no name of a field.
  if (/\bform\b/i.test(bare.text) || /\s(?:is|are) (?:an?|the|one)\s/.test(bare.text)) return [];
  const said = [part];
  return fieldsAmong(listedNames(name)).filter((each) => !NO_FIELD.test(each.text) || (isColumn && /^notes?$/i.test(each.text))).map((each): Presentation => ({ name: each, unit, from: 'list of inputs', stored: target, beside: [target], picksRecord: true, count: 0, said, form: formOf(unit, part) ?? '' }));
}

/** "date → `seen_on`": a name set as code by itself, where inputs are listed with what keeps them, or behind the label of a field in quotes. */
function isBareColumn(target: MappedText, lead: MappedText, unit: Unit): boolean {
  const mark = target.markAt(0, 'code');
  if (!mark || !/^[`"]?[a-z]\w*$/.test(target.text.slice(mark.start, mark.end).replace(/`/g, ''))) return false;
  return (isAboutInputs(unit) && formOf(unit, target) !== null) || /^\W*["“][^"“”]{3,60}["”]\W*$/.test(lead.text);
}

/** What stands between a field and its column. */
function jointIn(part: MappedText, unit: Unit): { readonly start: number; readonly end: number; readonly isArrow: boolean } | null {
  const joint = JOINT.exec(part.text);
  if (joint) return joint.index < 2 ? null : { start: joint.index, end: joint.index + joint[0].length, isArrow: joint[0].trim().length < 4 };
  const bare = BARE_JOINT.exec(part.text)?.[0];
  return bare === undefined || formOf(unit, part) === null ? null : { start: bare.length - 'to '.length, end: bare.length, isArrow: false };
}

/** "Inputs: bike type" → bike type; "Contact me by: radio" → Contact me by; "jar page: stars (five tappable stars)" → stars (…). */
function nameBefore(lead: MappedText, isAmongOthers: boolean): MappedText {
  const label = /^.*:\s+(?=\S)/.exec(outsideBrackets(lead.text))?.[0].length ?? 0;
  const rest = lead.slice(label);
  const isControl = CONTROL_LEAD.test(rest.text) || PLAIN_LEAD.test(rest.text) || HOW_ENTERED.test(rest.text);
  if (label === 0 || !isControl || rest.text.includes('(') || (isAmongOthers && ONE_WORD.test(rest.text))) return rest.trim();
  const before = lead.slice(0, label).trim();
  const start = /^.*[:.]\s+(?=\S)/.exec(before.text)?.[0].length ?? 0;
  return before.slice(start, before.length - 1).trim();
}

/** Behind a colon no field but how the one before it gets its value: "read from the browser, shown in a list". */
const HOW_ENTERED = /^\W{0,2}(?:read|shown|chosen|picked|typed|entered|filled|pre-?filled|taken|selected|given|offered|asked|guessed|detected|suggested|tapped|drawn|scanned|measured)\s(?:(?:in|out|off|up|once)\s)?(?:in|into|from|out of|with|by|on|at|as|via|among|through)\b/i;

function partsOf(text: MappedText): MappedText[] {
  const parts: MappedText[] = [];
  let start = 0;
  for (const match of matchesIn(text.text, PART_END)) {
    if (match.index < start) continue;
    const part = text.slice(start, match.index).trim();
    if (part.length > 0) parts.push(...mappedInTurn(part));
    start = match.index + Math.max(1, match[0].length);
  }
  return parts;
}

/** "name → `sites.name`, kind (radio) → `sites.kind`, remark": each with its own arrow; what stands behind a column is said of it. */
function mappedInTurn(part: MappedText): MappedText[] {
  const pieces = piecesOf(part);
  if (pieces.filter(({ text }) => arrowsIn(text) > 0).length < 2) return [part];
  const turns: MappedText[] = [];
  for (const piece of pieces) {
    const last = turns.at(-1);
    if (!last || arrowsIn(piece.text) > 0 || (BRACKETED.test(piece.text) && !TYPED.test(piece.text))) turns.push(piece);
    else turns[turns.length - 1] = part.slice(part.indexAt(last.span().start), part.indexAt(piece.span().start) + piece.length);
  }
  return turns;
}

/** "What users type and where it ends up" */
const TOLD_AS_INPUTS = /\b(?:what|everything|all|fields|things) (?:that )?(?:the |our )?(?:users?|people|visitors?|members?|customers?|guests?|they|clients?|staff) (?:can )?(?:types?(?: in)?|enters?|fills? in|gives?|picks?|tells? us)\b/i;

/** A sentence keeps many things in columns that nobody fills in: "the carrier's number is stored in `orders.tracking_no`". */
function isGivenByPeople(unit: Unit, part: MappedText): boolean {
  return formOf(unit, part) !== null || [unit.text.text, ...ancestors(unit).slice(0, 2).map(({ text }) => text.text)].some((words) => GIVEN.test(words) || FORM_WORD.test(words) || CONTROL_NOUN.test(words));
}

const GIVEN = /\b(?:types?|typed|typing|enters?|entered|picks?|picked|fill(?:s|ed)?|chooses?|chosen|selects?|selected|ticks?|ticked|checkbox|radio|fields?|buttons?|stars?|opt(?:s|ed)?[- ](?:in|out)|consents?|answers to|questions?|asked for|uploads?|uploaded|user(?:['’]s)? (?:input|entry|choice|answer)|inputs?|settings?|preferences?)\b/i;

/** "## Upload form" over "date (picker) → `scans.taken_on`, mood (calm / wild)": several fields in turn, some with an arrow. */
function isListOfForm(unit: Unit): boolean {
  const { parent, text } = unit;
  return parent?.kind === 'heading' && /\bform\W*$/i.test(parent.text.text) && arrowsIn(text.text) > 1 && formOf(unit, text) !== null;
}

/** Whether a unit stands where inputs are listed: its label, its heading, the line over it. */
export function isAboutInputs(unit: Unit): boolean {
  const own = unit.kind === 'row' ? unit.fields.map((field) => field.value.text.slice(0, 40)).slice(0, 2).join(' ') : unit.text.text.slice(0, 60);
  return [own, ...ancestors(unit).map((above) => above.text.text.slice(0, 90))].some((words) => {
    return INPUT_SECTION.test(words) || TOLD_AS_INPUTS.test(words);
  });
}
