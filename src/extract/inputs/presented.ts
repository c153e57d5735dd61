import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import { splitAt } from '../../text/split-at.js';
import { BOXES_LISTED, PLACE_OF_CONTROL, WITH_VALUES } from '../lexicon/input-fields.js';
import { CLOSED_CONTROL, CONTRACT_FOR, CONTROL_HEADER, CONTROL_NOUN, CONTROL_SAID, FIELD_BEFORE_COLON, FIELD_HEADER, FORMS_HEADING, FORM_BEFORE_FIELD, FORM_HAS, FORM_LISTED, FORM_WORD, IS_ITSELF, NAMED_CONTROL, NARROWING, NO_FIELD, OF_THE_FIELD, OTHER_DESIGN, STORED_FROM, STORED_HEADER, SURVEY_CELL, TEST_HEADER, TRANSIENT } from '../lexicon/inputs.js';
import { labelBefore } from '../bold-lines.js';
import { QUESTION_CUES } from '../lexicon/questions.js';
import { type Field, fieldsOfRecord, headingOf, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { bareField, bracketedFields, columnSetAsCode, type FormField, formOf, lineFields, listedFields, opensWithControl, pickedFields, questionField, storedAt, typedFields } from './forms.js';
import { askedBeside, controlsInTurn, filledInBeside, formsListed, listedFieldsOf, piecesOf } from './enumerated-forms.js';
import { definedField } from './defined-fields.js';
import { fieldsOfMappedForm } from './forms-of-tables.js';
import { beforeBracket, listedNames, withGroupsOpened, withoutRemarks } from './listed-names.js';
import { markedFields } from './marked-fields.js';
import { fieldsOfRecordLines } from './record-lines.js';
import { schemaFields } from './schema-fields.js';
import { isUnderForm, toldFields } from './told-fields.js';
import { withoutQueries } from './plain.js';

/** One place that presents a field as something people fill in. */
export interface Presentation {
  /** Its name, as the document words it. */
  readonly name: MappedText;
  readonly unit: Unit;
  readonly from: 'list of inputs' | 'list of enums' | 'form' | 'control' | 'survey';
  /** What stands where the column belongs; null where the place has no room for it. */
  readonly stored: MappedText | null;
  /** The words beside it that may tell type, nullability, control and checks. */
  readonly beside: readonly MappedText[];
  /** It picks a record: what it keeps is an id. */
  readonly picksRecord: boolean;
  /** "the three bank fields": so many fields without names; 0 for a field with one. */
  readonly count: number;
  /** All that its row, record or mapping says; the same array for the fields that stand in it together. */
  readonly said: readonly MappedText[];
  /** The form that has it, by the words before "form"; empty where none is named. */
  readonly form: string;
  /** The heading that names it: what is said below is said of it. */
  readonly holder?: Unit;
}

/** All places of a document that present inputs, in reading order. */
export function presentationsOf(units: readonly Unit[]): Presentation[] {
  const found: Presentation[] = [];
  for (const unit of units) {
    if (unit.zone !== 'plain') continue;
    if (unit.kind === 'code') {
      if (unit.children.length === 0) found.push(...[...fieldsOfRecordLines(unit), ...listedFields(unit), ...schemaFields(unit)].map((field) => ofForm(field, unit)));
      continue;
    }
    if (unit.parent && (isRecord(unit.parent) || isNamedRecord(unit.parent))) continue;
    if (isNamedRecord(unit)) {
      found.push(...inRow(unit, namedRecord(unit)));
      continue;
    }
    const mapped = [...fieldsOfMappedForm(unit), ...fieldsOfRecordLines(unit)];
    const bare = mapped.length > 0 ? null : (questionField(unit) ?? bareField(unit) ?? definedField(unit));
    const line = mapped.length > 0 ? mapped : bare ? [bare] : lineFields(unit);
    if (unit.kind === 'row') found.push(...inRow(unit, unit.fields));
    else if (line.length > 0) found.push(...line.map((field) => ofForm(field, unit)));
    else if (isRecord(unit)) found.push(...inRow(unit, fieldsOfRecord(unit) ?? []));
    else if (unit.kind === 'item' && FORMS_HEADING.test(headingOf(unit)?.text.text ?? '') && isFormLine(unit)) found.push(...listedNames((unit.fields[0] as Field).value).map((name) => presented(name, unit, 'form')));
    else if (unit.kind === 'paragraph' || unit.kind === 'item') found.push(...inText(unit, unit.text));
  }
  return found.filter(({ name }) => /\p{L}/u.test(name.text) && !GROUP_OF_FIELDS.test(name.text) && !NO_NAME.test(name.text));
}

/** "never a number": an adverb before what the value is not names no field. */
const NO_NAME = /^\W*(?:never|always|not|nor|only|also|often|mostly|usually|sometimes)(?:\s(?:an?|the|any|by|from|in|with)\s.{0,60})?\W*$/i;

/** "Every enum is a select": no field of its own; nor is "answers **422**", which has no letter. */
const GROUP_OF_FIELDS = /^\W*(?:all|every|each|any)\s(?:of the\s|other\s)?(?:\w+\s)?(?:enums?|fields?|choices|sets?|inputs?|columns?)\W*$/i;

/** A control that may pick a record. */
const PICKS = /select|drop-?down|picker|picked|chooser|chosen|radio|combo|auto-?complete|search (?:box|field)|looked up/i;

function ofForm({ name, said, stored, form }: FormField, unit: Unit): Presentation {
  return { name, unit, from: 'form', stored, beside: [said], picksRecord: PICKS.test(said.text), count: 0, said: [said], form };
}

/** "Transaction editor: category picker, note, exclude toggle". */
function isFormLine({ fields, text }: Unit): boolean {
  const [field] = fields;
  return field !== undefined && !NARROWING.test(field.label) && !/→|->|[.;]\s/.test(text.text) && !holdsColumn(field.value) && field.value.text.includes(',') && !text.marks.some((mark) => mark.kind === 'code' && mark.start < 3);
}

/** What stands there tells where something is kept: it lists no fields. */
function holdsColumn({ text, marks }: MappedText): boolean {
  return marks.some(({ kind, start, end }) => kind === 'code' && /^\W*[a-z_]\w*\.[a-z_]\w*\W*$/i.test(text.slice(start, end)));
}

/** A row of a table of inputs: `| Field | Column | …`, `| Field | Client control | Server | …`. */
function inRow(unit: Unit, fields: readonly Field[]): Presentation[] {
  if (fields.some(({ label }) => TEST_HEADER.test(label))) return [];
  const stored = storedAmong(fields, unit);
  const control = fields.findIndex((field) => CONTROL_HEADER.test(field.label) && !FIELD_HEADER.test(field.label.replace(/^control$/i, '')));
  let named = fields.findIndex((field, index) => index !== stored && FIELD_HEADER.test(field.label));
  if (named < 0 && stored >= 0 && control >= 0 && control !== stored) named = fields.findIndex((field, index) => index === 0 && index !== stored && index !== control && /[A-Za-z]/.test(field.value.text));
  if (named < 0 && stored >= 0 && control >= 0 && control !== stored) named = control;
  if (LABEL_OF_FIELD.test(fields[named]?.label ?? '')) named = codedName(fields, stored) ?? named;
  if (named < 0) return unit.kind === 'row' ? [...survey(unit), ...fields.flatMap((field) => inText(unit, field.value))] : [];
  if (stored < 0 && (control < 0 || control === named)) return [];
  const name = fields[named]?.value;
  if (!name || name.text.trim() === '' || fields.some((field, index) => index !== named && index !== stored && ONLY_SEEN.test(field.value.text))) return [];
  const beside = fields.filter((_, index) => index !== named && index !== stored).map((field) => field.value);
  const column = stored < 0 || isTypeAlone(fields[stored]) ? null : (fields[stored]?.value ?? null);
  const said = fields.map((field) => field.value);
  const form = formOf(unit, null) ?? '';
  // "Kind of bow, three cards": the control stands behind the name.
  const names = namesOfCell(name, fields[control]?.value.text ?? '').filter((each, index) => index === 0 || !(opensWithControl(each.text, true) || /^\d/.test(each.text)));
  const inTurn = controlsOf(names, fields[control]?.value);
  return names.map((each, index) => {
    const own = inTurn[index];
    const saidOfIt = own ? said.map((text, at) => (at === control ? own : text)) : said;
    return { name: each, unit, from: stored < 0 ? 'list of enums' : 'list of inputs', stored: column, beside: own ? beside.map((text) => (text === fields[control]?.value ? own : text)) : beside, picksRecord: true, count: 0, said: saidOfIt, form };
  });
}

/** What people read beside the control, where another column has the name of the field. */
const LABEL_OF_FIELD = /^(?:label|entry|questions?|prompts?|what (?:people|users|guests) (?:see|read))(?: on (?:the )?(?:screen|form|page))?$/i;
const NAME_OF_FIELD = /^(?:(?:field|input|form|html)[ -])?(?:names?|keys?|ids?|param(?:eter)?s?)(?: in (?:the )?(?:form|body|request|html))?$/i;

/** "Label | Name" over "Child's name | `child_name`": the column that names the field as the program does. */
function codedName(fields: readonly Field[], stored: number): number | null {
  const at = fields.findIndex(({ label, value }, index) => index !== stored && NAME_OF_FIELD.test(label) && value.marks.some(({ kind }) => kind === 'code') && /^[`\s]{0,2}[a-z]\w*[`\s]{0,2}$/i.test(value.text));
  return at < 0 ? null : at;
}

/** "name, category, fee" beside "text, select, number": the controls of several fields, each its own. */
function controlsOf(names: readonly MappedText[], controls: MappedText | undefined): readonly MappedText[] {
  const pieces = controls && names.length > 1 ? piecesOf(controls) : [];
  return pieces.length === names.length && pieces.every(({ text }) => opensWithControl(text, true)) ? pieces : [];
}

const NAME_WITH_VALUES = /^([A-Za-z][\w' -]{1,40}):\s(?=[^,:]{1,30},\s)/;

/** One field for a cell, or those that it lists: at commas, or where each is set as code or the controls are several. */
function namesOfCell(name: MappedText, control: string): MappedText[] {
  const whole = beforeBracket(name);
  // "Condition: new, opened, worn" beside "three chips": the values of one field.
  const values = CLOSED_CONTROL.test(control) ? NAME_WITH_VALUES.exec(whole.text) : null;
  if (values?.[1]) return [whole.slice(0, values[1].length)];
  const isList = whole.text.includes(',') || whole.text.includes('`') || whole.marks.some(({ kind }) => kind === 'code') || /\b(?:two|three|both|each|fields|boxes|inputs|selects|areas|pickers)\b/i.test(control);
  return isList || whole.length > LONGEST_CELL || !/[A-Za-z]/.test(whole.text) ? listedNames(name) : [whole];
}

/** "shown, not editable": nobody fills it in. */
const ONLY_SEEN = /^\W*(?:(?:only )?(?:shown|displayed|visible|seen)(?: only)?,? )?(?:(?:and )?(?:not|never) (?:editable|edited|changeable|an input)|read[- ]?only|display[- ]only|cannot be (?:edited|changed))\W*$/i;
const LONGEST_CELL = 50;

/** The cell that says where a field is kept: by its header, or of two that may name a field the one that holds a column. */
function storedAmong(fields: readonly Field[], unit: Unit): number {
  const byHeader = fields.findIndex((field) => STORED_HEADER.test(field.label));
  if (byHeader >= 0) return byHeader;
  const names = fields.findIndex((field) => FIELD_HEADER.test(field.label));
  const second = names < 0 ? -1 : fields.findIndex((field, index) => index > names && /^(?:[a-z]+ )?fields?$/i.test(field.label));
  return second >= 0 || unit.kind !== 'row' || !fields.some(({ label }) => CONTROL_HEADER.test(label)) ? second : fields.findIndex(({ label }, index) => index > 0 && holdsColumns(unit, label));
}

/** Whether several cells of a column, whatever it is called, are each a column of a table and nothing else: `runners.km`. */
function holdsColumns({ parent }: Unit, label: string): boolean {
  const cells = (parent?.children ?? []).flatMap((row) => (row.kind === 'row' ? row.fields.filter((field) => field.label === label) : []));
  return cells.filter(({ value }) => QUALIFIED_COLUMN.test(value.text) && value.marks.some(({ kind }) => kind === 'code')).length >= LEAST_COLUMNS;
}

const QUALIFIED_COLUMN = /^\W{0,3}[a-z_]\w*\.[a-z_]\w*\W{0,3}$/i;
const LEAST_COLUMNS = 2;

/** "| Database | check constraint |": a cell on what the store does that names no column. */
function isTypeAlone(field: Field | undefined): boolean {
  return field !== undefined && STORE_HEADER.test(field.label) && !field.value.marks.some(({ kind }) => kind === 'code') && TYPE_ALONE.test(field.value.text);
}

const STORE_HEADER = /^(?:db|database|storage|persistence|postgres\w*|sql|mysql|sqlite)$/i;
/** A type, or what holds a value to a set, and no name of a column. */
const TYPE_ALONE = /^\W*(?:string|text|varchar|character varying|char|integer|int|bigint|smallint|boolean|bool|numeric|decimal|date|timestamp(?:tz)?|jsonb?|uuid|enum|check(?: constraint)?|constraint)\W*$/i;

/** An entry of a list whose lines are its fields, as YAML writes them: `field: …`, `control: …`, `column: …`. */
function isRecord(unit: Unit): boolean {
  const fields = fieldsOfRecord(unit) ?? [];
  return fields.some(({ label }) => FIELD_HEADER.test(label)) && !fields.some(({ label }) => OF_ENDPOINT.test(label));
}

/**
 * An entry of a list that is the name of a field, with what a row of a table would give of it below: "Pickup", then "control: radio" and "stored in: …";
 * others beside it are told so, too.
 */
const isNamedRecord = rememberedOf((unit: Unit): boolean => isNamedEntry(unit) && unit.parent !== null && namedEntriesOf(unit.parent) > 1);

/** How many such entries stand right below a unit. Each of them asks. */
const namedEntriesOf = rememberedOf((parent: Unit): number => parent.children.filter((child) => isNamedEntry(child)).length);

function isNamedEntry({ kind, text, fields, children }: Unit): boolean {
  if (kind !== 'item' || children.length === 0 || text.length > LONGEST_CELL || !children.every((child) => child.kind === 'item' && child.fields.length === 1 && child.children.length === 0)) return false;
  const labels = children.flatMap((child) => child.fields.map(({ label }) => label.trim()));
  if (!NAME_ALONE.test(text.text) || fields.some(({ label }) => FIELD_HEADER.test(label)) || labels.some((label) => FIELD_HEADER.test(label) && !CONTROL_HEADER.test(label) && !MODEL_FIELD.test(label))) return false;
  return labels.some((label) => (TELLS_PLACE.test(label) && STORED_HEADER.test(label)) || MODEL_FIELD.test(label)) && !labels.some((label) => OF_ENDPOINT.test(label) || OF_OTHERS.test(label));
}

/** The entry as the cells of a row: its name, and what stands below it. */
function namedRecord({ text, children }: Unit): readonly Field[] {
  const name = text.slice(0, text.text.replace(/[\s:]{1,8}$/, '').length);
  return [{ label: 'Field', labelSpan: name.span(), value: name }, ...children.flatMap((child) => child.fields)];
}

/** Words and no statement: "Preferred visit window", "Phone:", "Profile: phone". */
const NAME_ALONE = /^(?!\W{0,4}\/)[^→=|.;:]{2,50}(?:: [^→=|.;:]{2,40})?:?\s{0,3}$/;
/** A column or where a value goes; the columns of a table, and what a thing is called in general, are told of no field. */
const TELLS_PLACE = /^(?!columns$|db$|database$|target$|storage$|attribute$|destination$|kept$|stores$|keeps$)/i;
const MODEL_FIELD = /^(?:model|entity|document|record|schema) fields?$/i;
/** What is told of a table, an endpoint or a service. */
const OF_OTHERS = /^(?:auth\w*|columns|rls|row[- ](?:level )?security|polic(?:y|ies)|purpose|responsibility|outputs?|returns?|rate limits?|primary key|indexes)$/i;

/** The keys of the record of an endpoint, whose `input` and `db` are no field and no column. */
const OF_ENDPOINT = /^(?:https?[ _-]?)?(?:methods?|verb|path|route|url|uri|endpoint)$/i;

/** A metric that comes from a question in the product: "| Satisfaction (1 to 5) | asked in the app |". */
function survey(unit: Unit): Presentation[] {
  const [name, ...others] = unit.fields;
  const asked = others.some((field) => SURVEY_CELL.test(field.value.text));
  return name && asked ? [{ name: beforeBracket(name.value), unit, from: 'survey', stored: null, beside: [], picksRecord: false, count: 0, said: [], form: '' }] : [];
}

/** A cue of any kind stands in the text: else no sentence of it needs a look. */
function inText(unit: Unit, text: MappedText): Presentation[] {
  const raw = text.text;
  if (answersAlternative(unit)) return [];
  if (!FORM_WORD.test(raw) && !raw.includes('(') && !PICKED.test(raw) && !CONTROL_NOUN.test(raw) && !CONTROL_SAID.test(raw) && !/\bscreen|sheet|builder|editor|drawer/i.test(raw) && !isUnderForm(unit)) return [];
  const found: Presentation[] = [];
  for (const sentence of sentencesOf(text)) {
    if (OTHER_DESIGN.test(sentence.text)) continue;
    const own = inProse(unit, sentence);
    const last = found.at(-1);
    // "It is stored in `orders.wood`" speaks of the field before.
    if (own.length === 0 && last && last.stored === null && last.from === 'form' && OF_THE_FIELD.test(sentence.text)) {
      const stored = storedAt(sentence);
      if (stored) found.splice(-1, 1, { ...last, stored, beside: [...last.beside, sentence] });
    }
    if (own.length === 0 && found.some(({ from }) => from === 'form')) found.push(...typedFields(unit, sentence).map((field) => ofForm(field, unit)));
    found.push(...own);
  }
  return found;
}

/** "Something simpler? No upload: two buttons": what stands behind such a question, or under it, is another design. */
function answersAlternative(unit: Unit): boolean {
  return [labelBefore(unit.text), headingOf(unit)?.text.text ?? ''].some((title) => title.length <= LONGEST_QUESTION && QUESTION_CUES['simpler alternative'].test(title));
}

const LONGEST_QUESTION = 90;

/** Without one of these nobody picks anything. */
const PICKED = /choos|pick|select|enter|typ|sets?\b|switch|turns?\b|toggl|rates?\b/i;

/** Without one of these no control is told. */
const PICKED_OR_SAID = /\b(?:is|are|as|via)\s(?:an?\s)?/i;

function overlap(a: MappedText, b: MappedText): boolean {
  const one = a.span();
  const other = b.span();
  return one.start < other.end && other.start < one.end;
}

function inProse(unit: Unit, text: MappedText): Presentation[] {
  const raw = text.text;
  const forms = formsListed(text);
  if (forms.length > 0) return forms.map((field) => ofForm(field, unit));
  const form = FORM_BEFORE_FIELD.exec(raw)?.[0].length ?? 0;
  const field = form > 0 ? FIELD_BEFORE_COLON.exec(raw.slice(form)) : null;
  if (field?.[1]) {
    const told = text.slice(form + field[0].length);
    return [ofForm({ name: text.slice(form, form + field[1].length), said: told, stored: columnSetAsCode(told), form: '' }, unit)];
  }
  const turns = PICKED_OR_SAID.test(raw) ? controlsInTurn(unit, text) : [];
  const marked = markedFields(unit, text);
  const bracketed = bracketedFields(unit, text).filter(({ name }) => !turns.some((turn) => overlap(turn.said, name)) && !marked.some((label) => overlap(label.name, name)));
  const told = [...marked, ...bracketed].sort((a, b) => a.name.span().start - b.name.span().start);
  const asked = askedBeside(unit, text, told, FORM_WORD.test(unit.text.text));
  const beside = asked.length > 0 ? asked : filledInBeside(unit, text, told);
  const found: Presentation[] = [...turns, ...told, ...beside].map((field) => ofForm(field, unit));
  if (found.length > 0) return found;
  found.push(...pickedFields(unit, text).map((field) => ofForm(field, unit)));
  if (FORM_WORD.test(raw)) {
    for (const match of matchesIn(raw, FORM_HAS)) {
      const form = raw.slice(Math.max(0, match.index - 24), match.index + match[0].length);
      const list = withoutValues(text.slice(match.index + match[0].length, listEnd(raw, match.index + match[0].length)));
      const listed = listedNames(list);
      const names = withGroupsOpened(withoutRemarks(listed, list), list);
      if (NARROWING.test(form) || match[0].includes('(') && !match[0].includes(')') || listed.length < 2 || !looksLikeFields(list.text)) continue;
      found.push(...names.filter((name) => !NARROWING.test(name.text) && !IS_PRESSED.test(name.text) && !opensWithControl(name.text, false)).map((name) => presented(name, unit, 'form', columnInBrackets(name, text))));
    }
  }
  found.push(...boxesListed(unit, text));
  for (const match of matchesIn(raw, FORM_LISTED)) {
    const start = match.index + match[0].length;
    const end = raw.indexOf(')', start);
    const fields = end < 0 || NARROWING.test(match[0]) ? [] : listedFieldsOf(text.slice(start, end), '');
    if (fields.length > 1) found.push(...fields.map((field) => (field.said === field.name ? presented(field.name, unit, 'form') : ofForm(field, unit))));
  }
  const stored = STORED_FROM.exec(raw);
  if (stored?.[1]) found.push(...listedNames(text.slice(stored.index, stored.index + stored[1].length)).map((name) => presented(name, unit, 'form')));
  if (CONTROL_NOUN.test(raw)) {
    for (const match of matchesIn(raw, NAMED_CONTROL)) {
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const name = text.slice(start, match.index + match[0].length);
      if (!TRANSIENT.test(name.text) && !/\b(?:from|with|via|by)\s/.test(name.text) && !IS_ITSELF.test(raw.slice(Math.max(0, match.index - 12), match.index)) && !covers(found, name)) found.push(presented(name, unit, 'control', columnInBrackets(name, text)));
    }
  }
  found.push(...toldFields(unit, text).filter(({ name }) => !covers(found, name)).map((field) => ofForm(field, unit)));
  for (const clause of text.text.includes(';') ? splitAt(text, /;\s/g).filter((part) => part.length > 0) : [text]) found.push(...saidControl(unit, clause).filter(({ name }) => !covers(found, name)));
  return found;
}

/** "Three boxes: title, year, caption" on a screen. */
function boxesListed(unit: Unit, text: MappedText): Presentation[] {
  const match = isUnderForm(unit) && !NARROWING.test(text.text) ? BOXES_LISTED.exec(text.text) : null;
  if (!match) return [];
  const start = match.index + match[0].length;
  return listedFieldsOf(text.slice(start, listEnd(text.text, start)), '').filter(({ name }) => !NO_FIELD.test(name.text)).map((field) => ofForm(field, unit));
}

/** "`comment` is an optional textarea", "`topic`, `position` in the playbook form are plain text", "Severity: four buttons". */
function saidControl(unit: Unit, clause: MappedText): Presentation[] {
  const match = CONTROL_SAID.exec(withoutQueries(clause));
  if (!match?.[1] || SEVERAL_FOLLOW.test(match[1]) || /^\W*(?:for|on|in|at|from|if|with|to|after|before|by|as|of)\b|\//i.test(match[1]) || /\b(?:if|when|which|that|where|who|then)\b|\bthere\W*$/i.test(match[1])) return [];
  const about = CONTRACT_FOR.exec(match[1])?.[0].length ?? 0;
  const lead = clause.slice(match.index + about, match.index + match[1].length);
  if (lead.text.includes('/')) return [];
  const isMarked = lead.marks.some((mark) => mark.kind === 'code' && mark.start < 3);
  const names = listedNames(lead);
  if (!isMarked && (names.length > 3 || lead.text.trim().split(/\s+/).length > 4 * names.length || TRANSIENT.test(lead.text))) return [];
  return names.filter((name) => !NO_FIELD.test(name.text) && !PLACE_OF_CONTROL.test(name.text) && (!isMarked || name.marks.some((mark) => mark.kind === 'code' && mark.start === 0))).map((name) => ({ ...presented(name, unit, 'control'), said: names.length === 1 && !LISTS_ON.test(clause.text.slice(match.index + match[0].length)) ? [clause] : [] }));
}

/** "The caretaker has three: a select for …": what leads several fields is none. */
const SEVERAL_FOLLOW = /\b(?:has|have|gets?|sees?|fills in|sets?|needs?|finds?|is asked|are asked|answers?)\s(?:(?:only|just|these|the|her|his|their|own)\s){0,2}(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|several|some|more|the following)(?:\s(?:\w+\s)?(?:fields|inputs|questions|controls|boxes|things|more))?\W*$/i;

/** "Owner: stars (five), words, wished day": a list of fields behind its label, and not of one field alone. */
const LISTS_ON = /^[^.;]{0,60},\s(?!\w+\.\w)\w/;

function presented(name: MappedText, unit: Unit, from: Presentation['from'], stored: MappedText | null = null): Presentation {
  return { name, unit, from, stored, beside: stored ? [stored] : [], picksRecord: CONTROL_NOUN.test(name.text), count: countOf(name.text), said: [], form: '' };
}

const NUMBERS: readonly string[] = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function countOf(name: string): number {
  const match = /^(\w+)\s(?:\w+\s){0,2}(?:fields|questions|inputs|answers|values|details)$/i.exec(name);
  const word = match?.[1]?.toLowerCase() ?? '';
  return /^\d{1,2}$/.test(word) ? Number(word) : NUMBERS.indexOf(word) + 2 > 1 ? NUMBERS.indexOf(word) + 2 : 0;
}

function covers(found: readonly Presentation[], name: MappedText): boolean {
  const span = name.span();
  return found.some((each) => each.name.span().start <= span.end && span.start <= each.name.span().end);
}

/** "a pet picker (`Claim.petId`, uuid, not null)": the column stands behind the name. */
function columnInBrackets(name: MappedText, text: MappedText): MappedText | null {
  const at = text.indexAt(name.span().end);
  const match = /^[`*"]{0,2}\s?\(([^()]{0,20}\b\w+\.\w+[^()]{0,80}(?:\([^()]{0,20}\)[^()]{0,40})?)\)/.exec(text.text.slice(at));
  if (!match?.[1]) return null;
  const start = at + match[0].indexOf(match[1]);
  return text.slice(start, start + match[1].length);
}

/** Where a list that a form has ends: with its sentence. */
function listEnd(raw: string, start: number): number {
  const match = /[.;!?](?=\s|$)|\n/.exec(raw.slice(start));
  return match ? start + match.index : raw.length;
}

/** "a select for the kind of wood: beech, oak": what a control offers stands behind its colon. */
function withoutValues(list: MappedText): MappedText {
  const colon = list.text.indexOf(': ');
  if (colon > 0 && opensWithControl(list.text, false)) return list.slice(0, colon);
  // "date, and a dropdown `grade` with A, B and C": behind the last control are its values.
  const values = WITH_VALUES.exec(list.text);
  return values ? list.slice(0, values.index + values[0].length - ' with '.length) : list;
}

/** Names, not clauses. */
/** "a “Not now” link": pressed, not filled in. */
const IS_PRESSED = /\b(?:button|link|icon)\W{0,3}$/i;

function looksLikeFields(list: string): boolean {
  return !/^\s*(?:it|they|we|the (?:user|server|route|api)|a (?:user|request))\b/i.test(list) && !/^[^,]{0,40}\b(?:is|are|was|calls|posts|sends)\b/.test(list);
}
