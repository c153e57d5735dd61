import { CLOSED_CONTROL, HOLDS_TO_SET, OPEN_CONTROL } from '../lexicon/inputs.js';
import { ACTION_BUTTON } from '../lexicon/input-scenes.js';
import { blank } from '../../text/blank.js';
import type { MappedText } from '../../text/mapped-text.js';

const NAME_OR_ELEMENT = /^(?:[\w.[\]-]+|<\w[^<>]*>)$/;

/** A query told in words: "selects `orders` by `id`", "selects the row of `orders` where …". */
const TOLD_QUERY = /(?<![\w-])selects?\s(?:the\s)?(?:rows?\s(?:of|from|in)\s)?[`"']?[A-Za-z][\w.]{1,60}[`"']?\s(?:by|where|for which|whose)\b/gi;
/** A query in running text: `SELECT id, body FROM replies`; in small letters only what no picker's words look like. */
const QUERY = /\bSELECT\s[^;]{1,200}?\sFROM\s\w+|(?<![\w-])select\s(?:distinct\s)?(?:\*|…|\.\.\.|[\w.]{1,40}\(|[\w.]{1,40},)[^;]{0,200}?\sfrom\s(?!(?:the|an?|this|that|these|those|your|our|all|several|two|three|four)\b)\w+|(?<![\w-])select\s[\w.]{1,40}\sfrom\s\w{1,40}\swhere\b|(?<![\w-])select\s(?:distinct\s)?(?:sum|count|avg|min|max|coalesce)\([^;]{0,160}/g;

/** The verbs of SQL in turn: "adds a condition to each SELECT, UPDATE and DELETE". */
const SQL_VERBS = /\bSELECTs?(?=(?:,\s?|\s?\/\s?|,?\s(?:and|or)\s)(?:INSERT|UPDATE|DELETE|FROM)s?\b)|(?<=\b(?:INSERT|UPDATE|DELETE)s?(?:,\s?|\s?\/\s?|,?\s(?:and|or)\s))SELECTs?\b/g;

function blankOf(piece: string): string {
  return ' '.repeat(piece.length);
}

/** The words of a text, letter for letter, with queries and other code blanked out; names and `<select>` stay. */
export function withoutQueries(text: MappedText): string {
  const plain = /select/i.test(text.text) ? text.text.replace(QUERY, blankOf).replace(TOLD_QUERY, blankOf).replace(SQL_VERBS, blankOf) : text.text;
  return blank(plain, text.marks.filter(({ kind, start, end }) => kind === 'code' && !NAME_OR_ELEMENT.test(text.text.slice(start, end))), ' ');
}

/** Words letter for letter, with buttons that only do what their title says blanked out: 'a "Send again" button'. */
export function withoutActions(words: string): string {
  return words.replace(ACTION_BUTTON, blankOf);
}

/** Whether a text names a control with which people give a value; a button with its title does something and gives none. */
export function namesControl(text: MappedText): boolean {
  const plain = withoutActions(withoutQueries(text));
  return CLOSED_CONTROL.test(plain) || HOLDS_TO_SET.test(plain) || OPEN_CONTROL.test(plain);
}

/** The words of a text, letter for letter, with what stands in brackets and quotes blanked out. */
export function outsideBrackets(raw: string): string {
  return raw.replace(/\([^()]*\)|["“][^"“”]{0,80}["”]/g, blankOf);
}
