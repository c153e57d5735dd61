import type { MappedText } from '../../text/mapped-text.js';
import { AND_IS_SENT, ASKS_FOR, CONTROL_LEAD, FILLS_IN, FORM_HAS, FORM_WORD, FORMS_LEAD, GIVES_REASON, IN_THE_FORM, NARROWING, NO_FIELD, PLAIN_LEAD, THEN_SENDS } from '../lexicon/inputs.js';
import { WITH_VALUES } from '../lexicon/input-fields.js';
import type { Unit } from '../outline.js';
import type { FormField } from './forms.js';
import { formOf } from './forms.js';
import { listedNames } from './listed-names.js';
import { outsideBrackets, withoutQueries } from './plain.js';
import { matchesIn } from '../../text/matches-in.js';

/** "Forms: order (item, amount), return (item, reason)": several forms, each with its fields in brackets. */
export function formsListed(text: MappedText): FormField[] {
  const lead = FORMS_LEAD.exec(text.text)?.[0].length ?? 0;
  if (lead === 0) return [];
  const parts = piecesOf(text.slice(lead)).flatMap((part) => {
    const open = part.text.indexOf('(');
    const form = part.text.slice(0, Math.max(0, open)).trim();
    const isForm = /^[A-Za-z][\w' -]{1,30}$/.test(form) && part.text.endsWith(')');
    return isForm ? [{ form: form.toLowerCase(), fields: listedNames(part.slice(open + 1, part.length - 1)) }] : [];
  });
  if (parts.length < 2) return [];
  return parts.flatMap(({ form, fields }) => fields.filter(({ text: name }) => !NO_FIELD.test(name)).map((name): FormField => ({ name, said: name, stored: null, form })));
}

/** "In the order form size is a select, amount a number, colour four buttons": fields and their controls in turn, the verb told once. */
export function controlsInTurn(unit: Unit, text: MappedText): FormField[] {
  const prefix = IN_THE_FORM.exec(text.text);
  const form = prefix?.[1]?.toLowerCase() ?? formOf(unit, text) ?? '';
  const turns = piecesOf(text.slice(prefix?.[0].length ?? 0)).flatMap((part) => turnIn(part));
  if (turns.length < 2 || !turns.some(({ isControl }) => isControl) || !turns.some(({ verb }) => verb) || turns.some(({ name }) => NARROWING.test(name.text))) return [];
  return turns.filter(({ name }) => !NO_FIELD.test(name.text)).map(({ name, said }): FormField => ({ name, said, stored: null, form }));
}

interface Turn {
  readonly name: MappedText;
  readonly said: MappedText;
  readonly verb: boolean;
  readonly isControl: boolean;
}

/** Most words of a name before its control. */
const LONGEST_NAME = 4;
const JOINED = /^(?:(?:and|then|plus|the|their|its|his|her|your)\s)+/i;
const VERB = /^(?:is|are|gets?|comes? as|being|as|via|through)\s/i;
const ARTICLE = /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s/i;

/** "size is a select", "amount a number" */
function turnIn(part: MappedText): Turn[] {
  const start = JOINED.exec(part.text)?.[0].length ?? 0;
  const own = part.slice(start);
  const plain = withoutQueries(own);
  for (let end = own.text.indexOf(' ') + 1, words = 0; end > 0 && words < LONGEST_NAME; end = own.text.indexOf(' ', end) + 1, words++) {
    const behind = plain.slice(end);
    const verb = VERB.exec(behind)?.[0] ?? '';
    const control = behind.slice(verb.length);
    const article = ARTICLE.exec(control)?.[0] ?? '';
    if (verb === '' && article === '') continue;
    const isControl = CONTROL_LEAD.test(control);
    if (!isControl && !PLAIN_LEAD.test(control.slice(article.length))) continue;
    const name = own.slice(0, end).trim();
    return /^[`"']?[A-Za-z][\w' -]*[`"']?$/.test(name.text) && !/\b(?:is|are|of|for|if|when|with|by|from|in|on)\b/i.test(name.text) ? [{ name, said: part, verb: verb !== '', isControl }] : [];
  }
  return [];
}

/** Beside a field with its control, the others that a form asks for: "asks for the name, the size (a picker) and the kind of wood". */
export function askedBeside(unit: Unit, text: MappedText, found: readonly FormField[], isForm: boolean): FormField[] {
  const asks = isForm ? ASKS_FOR.exec(text.text) : null;
  const first = found[0]?.name.span().start;
  if (!asks || first === undefined || text.span(asks.index, asks.index + 1).start > first) return [];
  const start = asks.index + asks[0].length;
  const rest = text.text.slice(start);
  const ends = [rest.search(GIVES_REASON), rest.search(/[.;!?](?=\s|$)/)].filter((end) => end >= 0);
  const list = text.slice(start, ends.length === 0 ? text.length : start + Math.min(...ends));
  const isFound = (name: MappedText): boolean => found.some((field) => field.name.span().start < name.span().end && name.span().start < field.name.span().end);
  return listedNames(list).filter((name) => !isFound(name) && !NO_FIELD.test(name.text) && !NARROWING.test(name.text)).map((name): FormField => ({ name, said: name, stored: null, form: formOf(unit, text) ?? '' }));
}

/** "(grams, quality as one of three buttons: good, fair, poor)": the fields of a list, whose last has its control and values behind it. */
export function listedFieldsOf(list: MappedText, form: string): FormField[] {
  const control = VALUES_BEHIND.exec(list.text);
  if (!control?.[1] || !CONTROL_LEAD.test(control[2] ?? '')) return listedNames(list).map((name) => ({ name, said: name, stored: null, form }));
  const start = control.index + control[0].indexOf(control[1]);
  const name = list.slice(start, start + control[1].length).trim();
  const end = list.text.indexOf(';', start);
  const rest = end < 0 ? [] : listedFieldsOf(list.slice(end + 1).trim(), form);
  const before = listedNames(list.slice(0, start)).map((each): FormField => ({ name: each, said: each, stored: null, form }));
  return [...before, { name, said: list.slice(start, end < 0 ? list.length : end), stored: null, form }, ...rest];
}

/** A name, the control it is given with, and a colon before its values. */
const VALUES_BEHIND = /(?:^|,\s|\sand\s)((?:[\w'-]+\s){0,3}?[\w'-]+)(?:\s(?:as|is|via|with|by|from|in|on)|,)\s(?:one of (?:the )?|out of |an? )?((?:[\w-]+\s){0,4}[\w-]+):\s/i;

/** Beside fields with their control in brackets, the others that the same list of a form has: "fills in: title, decade (select) and the name of the guide". */
export function filledInBeside(unit: Unit, text: MappedText, found: readonly FormField[]): FormField[] {
  const first = found[0]?.name.span().start;
  if (first === undefined) return [];
  const start = startOfList(unit, text, text.indexAt(first));
  if (start === null) return [];
  const rest = text.text.slice(start);
  const ends = [outsideBrackets(rest).search(AND_IS_SENT), outsideBrackets(rest).search(/[.;!?](?=\s|$)/)].filter((end) => end >= 0);
  const whole = text.slice(start, ends.length === 0 ? text.length : start + Math.min(...ends));
  const values = WITH_VALUES.exec(whole.text);
  const list = values ? whole.slice(0, values.index + values[0].length - ' with '.length) : whole;
  const names = listedNames(list);
  const isFound = (name: MappedText): boolean => found.some((field) => field.name.span().start < name.span().end && name.span().start < field.name.span().end);
  const sent = names.findIndex((name) => THEN_SENDS.test(name.text) && !isFound(name));
  const fields = (sent < 0 ? names : names.slice(0, sent)).filter((name) => !isFound(name));
  if (fields.some(({ text: name }) => NARROWING.test(name) || !isPlainName(name))) return [];
  const form = formOf(unit, text) ?? '';
  return fields.filter(({ text: name }) => !NO_FIELD.test(name) || IS_NOTE.test(name)).map((name) => ({ name, said: list.slice(list.indexAt(name.span().start), endOfPiece(list, name)).trim(), stored: null, form }));
}

/** In a list of fields a note is one, not what leads a line. */
const IS_NOTE = /^notes?$/i;

/** Where the list begins that the first field found stands in: behind the colon or the verb of a form. */
function startOfList(unit: Unit, text: MappedText, first: number): number | null {
  const before = outsideBrackets(text.text.slice(0, first));
  if (NARROWING.test(before)) return null;
  const colon = before.lastIndexOf(': ');
  if (colon >= 0) return FILLS_IN.test(before.slice(0, colon)) || FORM_WORD.test(before.slice(0, colon)) || formOf(unit, text) !== null ? colon + 2 : null;
  const has = matchesIn(before, FORM_HAS).at(-1);
  return has ? has.index + has[0].length : null;
}

/** Where the piece of a list ends that opens with a name. */
function endOfPiece(list: MappedText, name: MappedText): number {
  const behind = list.indexAt(name.span().start) + name.length;
  const end = outsideBrackets(list.text).slice(behind).search(/,\s|\s(?:and|plus)\s|$/);
  return behind + Math.max(0, end);
}

/** A name, no clause and no path. */
function isPlainName(name: string): boolean {
  return !/\/|→|->|=>|\w\.\w|\b(?:is|are|was|were|goes|calls?|returns?|shows?|writes|opens|loads|will|must|can)\b/.test(name);
}

/** The pieces of a list: split at commas, semicolons and "and" outside of brackets. */
export function piecesOf(list: MappedText): MappedText[] {
  const raw = list.text;
  const pieces: MappedText[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
    const joint = at === raw.length ? 0 : depth > 0 ? -1 : /^[,;]\s/.test(raw.slice(at, at + 2)) ? 2 : raw.startsWith(' and ', at) ? 5 : -1;
    if (joint < 0) continue;
    const piece = list.slice(start, at).trim();
    if (piece.length > 0) pieces.push(/[.:;!]$/.test(piece.text) ? piece.slice(0, piece.length - 1) : piece);
    start = at + joint;
    at = Math.max(at, start - 1);
  }
  return pieces;
}
