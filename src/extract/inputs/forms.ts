import { MappedText, type Mark } from '../../text/mapped-text.js';
import { ASKED_WITH, CONTRACT_FOR, CONTROL_FOR, CONTROL_LEAD, ENTERED_IN, FORM_BEFORE_FIELD, FORM_NAME, FORMS_HEADING, FORM_TITLE, LABEL_BEFORE, LABELLED_WITH, NARROWING, NO_FIELD, NO_FORM_LINE, PICKED_WITH, PLAIN_LEAD, SETS_IN_TURN, STORED_AT, SWITCHED, TAG_FIELD, TRUE_FORM, TYPED_IN, UNMISTAKABLE_LEAD } from '../lexicon/inputs.js';
import { ancestors, type Field, headingOf, type Unit } from '../outline.js';
import { fieldsAmong, listedNames } from './listed-names.js';
import { withoutQueries } from './plain.js';
import { matchesIn } from '../../text/matches-in.js';

/** A field with what stands beside its name: its control, its column. */
export interface FormField {
  readonly name: MappedText;
  /** All that is said of it. */
  readonly said: MappedText;
  /** What an arrow behind it points to. */
  readonly stored: MappedText | null;
  /** The form that has it, by the words before "form". */
  readonly form: string;
}

const ARROW = /\s?(?:→|->|=>|⟶)\s?/;
/** What stands before a name in a list. */
const JOINT_BEFORE = /[,;:.)]\s|\s(?:and|plus|or|has|have|asks for|takes|with)\s|\b(?:picks?|chooses?|selects?|enters?|types?|sets?)\s(?:an?|the|one)\s|\s[–—-]\s/g;
/** A path, a column, a sentence: no name of a field. */
const IS_CLAUSE = /\/|\w\.\w|\b(?:go(?:es)?|is|are|maps?|stored|saved|kept|written|sets?|calls?)\b/;
/** "All user inputs validated at the boundary": what is done with inputs is no name of one. */
const IS_TREATED = /\b(?:validated|checked|saniti[sz]ed|escaped|parsed|trimmed|encoded|rejected|enforced|masked|encrypted)\b/i;
/** How far above a unit its form is named. */
const LEVELS = 3;
const LONGEST_TITLE = 70;
const LONGEST_NAME = 44;

/** "language (select), nickname (text field)": the fields of a sentence that stand with their control in brackets. */
export function bracketedFields(unit: Unit, text: MappedText): FormField[] {
  const raw = text.text;
  if (!raw.includes('(')) return [];
  const form = formOf(unit, text);
  const plain = withoutQueries(text);
  const brackets = bracketsIn(raw);
  const likely = brackets.filter(({ open, close }) => opensWithControl(plain.slice(open + 1, close), true));
  const onForm = form !== null || likely.filter(({ open, close }) => ARROW.test(raw.slice(open, close))).length > 1 || (likely.length > 1 && (isOnScreen(unit) || SETS_IN_TURN.test(raw.slice(0, likely[0]?.open))) && likely.some(({ open, close }) => opensWithControl(plain.slice(open + 1, close), false)));
  const found: { readonly start: number; readonly end: number; readonly open: number; readonly close: number }[] = [];
  for (const { open, close } of brackets) {
    const inside = plain.slice(open + 1, close);
    // Beside fields whose brackets tell their control, one may tell its column alone: "a card (`visits.card_id`)".
    const tellsColumn = likely.length > 0 && onForm && columnIn(text.slice(open + 1, close)) !== null;
    if (!tellsColumn && !opensWithControl(inside, onForm) && !CONTROL_LEAD.test(VALUES_BEFORE.exec(inside)?.[1] ?? '')) continue;
    const valued = valuedName(text, open);
    if (valued) {
      found.push({ ...valued, open, close });
      continue;
    }
    const start = startOfName(raw, open);
    if (open - start >= 2 && open - start <= LONGEST_TITLE) found.push({ start, end: open, open, close });
  }
  return found.flatMap(({ start, end, open, close }, index): FormField[] => {
    const whole = withoutQuotes(text.slice(start, end).trim());
    const name = /\?$/.test(whole.text) ? whole : (listedNames(whole).at(-1) ?? whole);
    const isNote = NOTE.test(name.text) && TEXT_AREA.test(text.text.slice(open + 1, close));
    if ((NO_FIELD.test(name.text) && !isNote) || NARROWING.test(name.text) || NARROWING.test(raw.slice(0, start)) || IS_CLAUSE.test(name.text) || IS_TREATED.test(name.text)) return [];
    const following = found[index + 1]?.start ?? raw.length;
    const clauseEnd = raw.indexOf('; ', close);
    const said = text.slice(start, clauseEnd < 0 ? following : Math.min(clauseEnd, following)).trim();
    return [{ name, said, stored: pointedAt(text.slice(open + 1, close)) ?? pointedAtBehind(text.slice(close + 1), said) ?? storedAt(said) ?? columnIn(text.slice(open + 1, close)), form: form ?? '' }];
  });
}

/** Elsewhere a label; with a text area behind it what somebody writes. */
const NOTE = /^notes?$/i;
const TEXT_AREA = /^\W{0,3}(?:[a-z-]{2,12}\s){0,2}(?:text[ -]?(?:areas?|fields?|box(?:es)?|inputs?)|multi-?line)\b/i;

/** "(given, refused, absent: three big buttons)": the values, and behind a colon or a dash their control. */
const VALUES_BEFORE = /^\s?[\w'’" -]{1,24}(?:,\s(?:or\s)?[\w'’" -]{1,24}){1,8}(?::|;|\s[–—])\s(.{3,60})$/;

/** Whether screens are listed over a unit: "### Screens". */
function isOnScreen(unit: Unit): boolean {
  return ancestors(unit).slice(0, LEVELS).some(({ text }) => text.length <= LONGEST_TITLE && SCREENS_TITLE.test(text.text));
}

const SCREENS_TITLE = /\b(?:screens?|forms?|inputs?|dialogs?|what (?:people|users) (?:enter|fill in))\b/i;

/** "`mood` is `calm`, `tense` or `angry` (select)": what stands before the bracket are the values, set as code, the name before them. */
function valuedName(text: MappedText, open: number): { readonly start: number; readonly end: number } | null {
  const isCode = (at: number): boolean => text.marks.some((mark) => mark.kind === 'code' && mark.start <= at && at < mark.end);
  const from = Math.max(0, open - LONGEST_CLAUSE);
  const match = VALUED.exec(text.text.slice(from, open));
  if (!match?.[1] || !match[2]) return null;
  const first = from + match.index + match[0].lastIndexOf(match[2]);
  const last = first + match[2].trimEnd().length - 2;
  const start = from + match.index + match[0].indexOf(match[1]);
  return isCode(first + 1) && isCode(last) ? { start, end: start + match[1].length } : null;
}

const LONGEST_CLAUSE = 240;
const VALUED = /(?<![\w-])([A-Za-z][\w-]{1,40})[`"']?\s?(?:is (?:one of )?|are |=\s?|:\s?|can be |may be |takes )([`"']?[\w-]{1,30}[`"']?(?:(?:,\s(?:or\s|and\s)?|\s?[|/]\s?|\s(?:or|and)\s)[`"']?[\w-]{1,30}[`"']?){1,12}\s?)$/;

/** "Only same grade: toggle", "`role` and `status`: native select": a line of a form. */
export function lineFields(unit: Unit): FormField[] {
  const [field] = unit.fields;
  if (unit.kind !== 'item' || !field || field.label.length > LONGEST_NAME || /[.]\s/.test(field.label) || NO_FIELD.test(field.label) || NARROWING.test(field.label)) return [];
  // "jar page: stars (five stars) → …, remark → …": what leads several fields is none.
  if (arrowsIn(unit.text.text) > 1) return [];
  // "Invitation dialog: name, date": what leads is the form.
  if (NAMES_FORM.test(field.label) && /,\s/.test(field.value.text)) return [];
  const form = formOf(unit, unit.text);
  const lead = leadOfControls(unit);
  if (lead && field.value.marks.some(({ kind }) => kind === 'code') && !NARROWING.test(lead.text)) return namesBefore(unit, field.label).map((name) => ({ name, said: lead, stored: pointedAt(field.value), form: form ?? '' }));
  const told = form === null ? null : columnSetAsCode(field.value);
  const each = form === null ? [] : eachWithColumn(unit, field);
  if (each.length > 0) return each.map(({ name, stored }) => ({ name, said: unit.text, stored, form: form ?? '' }));
  const column = FORMS_HEADING.test(headingOf(unit)?.text.text ?? '') || leadsFields(unit) ? told : null;
  if ((!column && !opensWithControl(withoutQueries(field.value), form !== null)) || NARROWING.test(ancestors(unit)[0]?.text.text ?? '')) return [];
  return namesBefore(unit, field.label.slice((CONTRACT_FOR.exec(field.label) ?? FORM_BEFORE_FIELD.exec(field.label))?.[0].length ?? 0)).map((name) => ({ name, said: unit.text, stored: pointedAt(field.value) ?? told, form: form ?? '' }));
}

/** "*Do you smoke?* — yes/no switch": a line of a form that begins with the question it asks. */
export function questionField(unit: Unit): FormField | null {
  const question = unit.kind === 'item' ? ASKS_FIRST.exec(unit.text.text) : null;
  const form = question === null ? null : formOf(unit, null);
  if (!question?.[1] || form === null || NARROWING.test(ancestors(unit)[0]?.text.text ?? '')) return null;
  const said = unit.text.slice(question[0].length);
  const column = columnSetAsCode(said);
  if (!opensWithControl(withoutQueries(said), true) && !(column && leadsFields(unit))) return null;
  const start = question[0].indexOf(question[1]);
  return { name: unit.text.slice(start, start + question[1].length), said: unit.text, stored: pointedAt(said) ?? column, form };
}

const ASKS_FIRST = /^["“'*\s]{0,4}([A-Z][^?.:;]{3,80}\?)["”'*\s]{0,4}(?::\s|[—–(]\s?|-\s)/;

/** "The request form, field by field:" over items that each begin with a field. */
function leadsFields({ parent }: Unit): boolean {
  return parent?.kind === 'paragraph' && parent.text.length <= LONGEST_LEAD && LEADS_EACH_FIELD.test(parent.text.text) && TRUE_FORM.test(parent.text.text.replace(LEADS_EACH_FIELD, ''));
}

const LEADS_EACH_FIELD = /(?:,| [–—(])? ?(?:field by field|question by question|one (?:line|item) (?:per|for each) (?:field|question)|each (?:field|question))\b[^.;]{0,80}:\W{0,3}$/i;

/** "chosen from the free ones, `visits.slot`, not null": the one column that what a line says of its field names, and what stands behind it. */
export function columnSetAsCode(value: MappedText): MappedText | null {
  const [column, another] = columnMarksIn(value);
  return column && !another ? value.slice(column.start) : null;
}

/** Where a value names columns, set as code: `boats.name`. */
export function columnMarksIn({ text, marks }: MappedText): readonly Mark[] {
  return marks.filter(({ kind, start, end }) => kind === 'code' && /^[a-z_]\w*\.[a-z_]\w*$/i.test(text.slice(start, end)));
}

/** "**From** and **To**: chosen from the list, `rides.from_stop` and `rides.to_stop`, both not null": as many columns as fields, in their order. */
function eachWithColumn(unit: Unit, { label, value }: Field): readonly { readonly name: MappedText; readonly stored: MappedText }[] {
  const columns = columnMarksIn(value);
  const names = columns.length > 1 ? namesBefore(unit, label) : [];
  const behind = columns.at(-1)?.end ?? 0;
  if (names.length !== columns.length) return [];
  return names.map((name, index) => ({ name, stored: MappedText.join([value.slice(columns[index]?.start ?? 0, columns[index]?.end ?? 0), value.slice(behind)], '') }));
}

function namesBefore({ text }: Unit, label: string): MappedText[] {
  const at = text.text.indexOf(label);
  return at < 0 ? [] : [...fieldsAmong(listedNames(text.slice(at, at + label.length)))];
}

/** "Two groups of radio buttons:" over a list of fields with their values. */
function leadOfControls({ parent }: Unit): MappedText | null {
  if (parent?.kind !== 'paragraph' || !/:\s*$/.test(parent.text.text) || parent.text.length > LONGEST_LEAD) return null;
  return LEADS_CONTROLS.test(parent.text.text) ? parent.text : null;
}

const NAMES_FORM = /\b(?:forms?|dialogs?|modals?|wizard|questionnaire)\W{0,2}$/i;
const LONGEST_LEAD = 120;
const LEADS_CONTROLS = /\b(?:groups? of|rows? of|sets? of|two|three|four|five|six|as|these|following|all|the)\s(?:native\s|single-choice\s)?(?:radio (?:buttons|groups)|radios|selects|drop-?downs|pickers|segmented controls|chips|button groups|select boxes|buttons)\b[^.;]{0,40}:\s*$/i;

/** "Weight (kg), number field", "Photo of the wound": a line of a form that only names a field. */
export function bareField(unit: Unit): FormField | null {
  const { parent, text } = unit;
  if (unit.kind !== 'item' || parent === null || unit.children.length > 0 || !isTitleOfForm(parent)) return null;
  if (parent.children.filter((child) => child.kind === 'item').length < 2 || NO_FORM_LINE.test(text.text)) return null;
  const end = text.text.search(/[,:]\s|\s[–—-]\s|\s?\(/);
  const name = (end < 0 ? text : text.slice(0, end)).trim();
  const isNote = NOTE_FOR.test(name.text) && TEXT_AREA.test(text.text.slice(name.length).replace(/^[\s,:(–—-]+/, ''));
  const isName = (isNote || !NO_FIELD.test(name.text)) && !IS_TREATED.test(name.text) && name.length > 1 && name.length <= LONGEST_NAME && name.text.split(/\s+/).length <= 6;
  return isName ? { name, said: text, stored: pointedAt(text) ?? columnSetAsCode(text.slice(Math.max(end, 0))), form: formOf(unit, null) ?? '' } : null;
}

/** "### Intake form", "The intake form asks for:" */
function isTitleOfForm(unit: Unit): boolean {
  const title = titleOf(unit);
  if (unit.kind === 'paragraph' && LEADS_FIELDS.test(title)) {
    const heading = headingOf(unit);
    return heading !== null && isTitleOfForm(heading);
  }
  return (unit.kind === 'heading' || /:\s*$/.test(title) || (unit.kind === 'item' && title.length < 30)) && TRUE_FORM.test(title) && !/\bforms\W*$/i.test(title) && !NARROWING.test(title);
}

/** "Four fields, all on one screen:" below the title of a form. */
const LEADS_FIELDS = /^\W{0,3}(?:the |its )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s(?:\w+\s)?(?:fields|inputs|questions|boxes|entries)\b[^.;]{0,60}:\s*$/i;
/** A note to somebody is one, where a text area stands behind it. */
const NOTE_FOR = /^(?:an? )?notes?(?:\s(?:for|to|from)\s.{2,30})?$/i;

/** The words of a title; `member_form`, over fields that are mapped to columns, is one of a form and not the name of a table. */
function titleOf({ kind, text, children }: Unit): string {
  const isKey = kind === 'heading' && KEY_OF_FORM.test(text.text) && children.some((child) => ARROW.test(child.text.text));
  return isKey ? text.text.replace(/_/g, ' ') : text.text;
}

const KEY_OF_FORM = /^[a-z]+(?:_[a-z]+)*_(?:form|inputs|fields)$/i;

/** "picks a language from a dropdown", "switches reminders on or off" */
export function pickedFields(unit: Unit, text: MappedText): FormField[] {
  const raw = text.text;
  if (NARROWING.test(raw)) return [];
  const form = formOf(unit, text);
  const picked = [...matchesIn(raw, PICKED_WITH), ...matchesIn(raw, CONTROL_FOR), ...matchesIn(raw, ASKED_WITH), ...matchesIn(raw, LABELLED_WITH), ...matchesIn(raw, LABEL_BEFORE), ...matchesIn(raw, ENTERED_IN)];
  const matches = [...picked, ...(form === null && picked.length === 0 ? [] : matchesIn(raw, SWITCHED))].sort((a, b) => a.index - b.index);
  return matches.flatMap((match, index): FormField[] => {
    const name = nameOf(match, text);
    const end = matches[index + 1]?.index ?? raw.length;
    const said = text.slice(match.index, end).trim();
    return NO_FIELD.test(name.text) || /\b(?:user|from|select|one)\b/i.test(name.text) ? [] : [{ name, said, stored: pointedAt(said) ?? storedAt(said), form: form ?? '' }];
  });
}

/** "She also types a nickname": beside other fields of a form, what is entered in so many words. */
export function typedFields(unit: Unit, text: MappedText): FormField[] {
  if (NARROWING.test(text.text)) return [];
  return matchesIn(text.text, TYPED_IN).map((match) => ({ name: nameOf(match, text), said: text.slice(match.index, match.index + match[0].length), stored: null, form: formOf(unit, text) ?? '' }));
}

function nameOf(match: RegExpExecArray, text: MappedText): MappedText {
  const own = match[1] ?? '';
  const at = match.index + match[0].lastIndexOf(own);
  return text.slice(at, at + own.length);
}

/** "is stored in `orders.wood`, text, not null" */
export function storedAt(text: MappedText): MappedText | null {
  const match = STORED_AT.exec(text.text);
  return match ? text.slice(match.index + match[0].length).trim() : null;
}

const COLUMN_ALONE = /^[`"']?[a-z]\w{1,40}\.[a-z]\w{1,40}[`"']?(?:$|[,;\s])/i;

/** "a text field, `visits.name`, text": a bracket that lists a column among what it tells. */
function columnIn(bracket: MappedText): MappedText | null {
  const mark = bracket.marks.find(({ kind, start, end }) => kind === 'code' && COLUMN_ALONE.test(bracket.text.slice(start, end)));
  return mark && /(?:^|[,;]\s)[`"']?$/.test(bracket.text.slice(0, mark.start)) ? bracket.slice(mark.start) : null;
}

/** A text opens with a control; on a form, with what is one there. */
export function opensWithControl(words: string, onForm: boolean): boolean {
  return onForm ? CONTROL_LEAD.test(words) || PLAIN_LEAD.test(words) : UNMISTAKABLE_LEAD.test(words);
}

/** A listing of a form: `visibility:  select public/private  -> plots.visibility TEXT NOT NULL`, or its tags. */
export function listedFields(unit: Unit): FormField[] {
  const lines = unit.text.lines();
  const fields: FormField[] = [];
  let form = formOf(unit, null) ?? '';
  const isForm = form !== '' || ancestors(unit).slice(0, LEVELS).some((above) => FORM_TITLE.test(above.text.text));
  for (const line of lines) {
    const title = /^\s{0,4}(?:#+\s|\/\/\s|\[)?([A-Za-z][\w -]{1,40}?)(?:\]|:)?\s*$/.exec(line.text);
    if (title?.[1] && isForm && !/\s\s/.test(title[1])) form = title[1].toLowerCase().replace(/[\s_-](?:form|fields|screen)$/, '');
    else fields.push(...fieldOfLine(line, form, isForm));
  }
  const told = fields.filter(({ said, stored }) => stored !== null || saysControl(said.text));
  return isForm || told.length >= 2 ? fields : [];
}

function saysControl(line: string): boolean {
  return TAG_FIELD.test(line) || line.split(/:\s|\s{2,}/).some((part) => CONTROL_LEAD.test(part));
}

function fieldOfLine(line: MappedText, form: string, isForm: boolean): FormField[] {
  const raw = line.text;
  const tag = TAG_FIELD.exec(raw);
  if (tag) {
    const name = tag[1] ?? tag[2] ?? '';
    const at = tag.index + tag[0].lastIndexOf(name);
    return /type=["'](?:hidden|submit|button|search|password)["']/.test(raw) ? [] : [{ name: line.slice(at, at + name.length), said: line, stored: null, form }];
  }
  const match = /^[\s*-]*["'`]?([A-Za-z][\w' -]{1,40}?)["'`]?(?::\s+|\s{2,}|\s[–—=]\s)(?=\S)/.exec(raw);
  if (!match?.[1]) return [];
  const rest = line.slice(match[0].length);
  const stored = pointedAt(rest);
  // `x-lookup: select * from boats`: a query.
  if (!CONTROL_LEAD.test(withoutQueries(rest)) && !(isForm && PLAIN_LEAD.test(rest.text))) return [];
  if (NO_FIELD.test(match[1]) || /\b(?:GET|POST|PUT|PATCH|DELETE)\b|\bCREATE\b|[{};]\s*$/.test(raw)) return [];
  const at = raw.indexOf(match[1]);
  return [{ name: line.slice(at, at + match[1].length), said: line, stored, form }];
}

/** How often words point on with an arrow: from a field to what keeps it, or from step to step. */
export function arrowsIn(words: string): number {
  return matchesIn(words, EACH_ARROW).length;
}

const EACH_ARROW = /→|->|=>|⟶/g;

/** `profiles.language text not null` behind an arrow, or set apart by spaces. */
export function pointedAt(text: MappedText): MappedText | null {
  const arrow = ARROW.exec(text.text);
  if (arrow) return text.slice(arrow.index + arrow[0].length).trim();
  const column = /(?<=\s\s)[A-Za-z_]\w*\.[A-Za-z_]\w*/.exec(text.text);
  return column ? text.slice(column.index).trim() : null;
}

/** "(stepper) → `hives.frame_count`, int": an arrow right behind the bracket of a control, as far as the field's own words go. */
function pointedAtBehind(rest: MappedText, said: MappedText): MappedText | null {
  const arrow = ARROW_AHEAD.exec(rest.text)?.[0];
  const end = said.span().end - rest.span().start;
  return arrow === undefined || end <= arrow.length ? null : rest.slice(arrow.length, Math.min(end, rest.length)).trim();
}

const ARROW_AHEAD = /^\s?(?:→|->|=>|⟶)\s?(?=[`"]?[A-Za-z_]\w*\.[A-Za-z_])/;

/** The words that name the form which a text stands in; null outside of forms. */
export function formOf(unit: Unit, text: MappedText | null): string | null {
  const own = text === null ? '' : titleBefore(unit, text);
  const titles = [own, ...ancestors(unit).slice(0, LEVELS).map(titleOf)].filter((title) => title !== '' && title.length <= LONGEST_TITLE);
  for (const title of titles) {
    if (!FORM_TITLE.test(title) || NARROWING.test(title)) continue;
    return (FORM_NAME.exec(title)?.[1] ?? '').trim().toLowerCase();
  }
  return null;
}

/** What leads a sentence or its unit: "Profile form:", "**Profile form.**" */
function titleBefore(unit: Unit, text: MappedText): string {
  const lead = /^[^:.(]{2,50}:\s/.exec(text.text)?.[0];
  if (lead !== undefined && FORM_TITLE.test(lead)) return lead;
  const strong = unit.text.marks.find((mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start < 4);
  if (strong) return unit.text.text.slice(strong.start, strong.end);
  return /^[^:.(]{2,50}[:.]\s/.exec(unit.text.text)?.[0] ?? '';
}

function withoutQuotes(name: MappedText): MappedText {
  return /^["“].*["”]$/.test(name.text) ? name.slice(1, name.length - 1) : name;
}

function bracketsIn(raw: string): { open: number; close: number }[] {
  const found: { open: number; close: number }[] = [];
  let depth = 0;
  let open = 0;
  for (let at = 0; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(' && depth++ === 0) open = at;
    else if (char === ')' && depth > 0 && --depth === 0) found.push({ open, close: at });
  }
  return found;
}

function startOfName(raw: string, open: number): number {
  const quoted = /["“]([^"“”]{2,60})["”]\s?$/.exec(raw.slice(Math.max(0, open - 70), open));
  if (quoted) return Math.max(0, open - 70) + quoted.index;
  const before = raw.slice(Math.max(0, open - LONGEST_NAME), open);
  let start = 0;
  for (const match of matchesIn(before, JOINT_BEFORE)) start = match.index + match[0].length;
  return Math.max(0, open - LONGEST_NAME) + start;
}
