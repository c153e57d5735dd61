import type { MappedText } from '../../../text/mapped-text.js';
import type { Range } from '../../stance.js';

/** What stands between two values of one field. */
const JOINT = String.raw`["'*]?(?:,\s(?:(?:or|and)\s)?|\s?[/|]\s?|\s(?:or|and)\s)["'*]?`;
const JOINED = new RegExp(`^${JOINT}$`, 'i');
const BEFORE = new RegExp(String.raw`\w${JOINT}$`, 'i');
const BEHIND = new RegExp(String.raw`^${JOINT}\w`, 'i');
const VALUE = /^(?!(?:GET|POST|PUT|PATCH|DELETE)$)["']?[a-z][\w-]{1,20}["']?$/i;
/** What a record is like, not a route. */
const FIELD = /\b(?:visibility|privacy|status|state)\b[^.;]{0,60}$/i;
/** "mark it as private": what becomes of the record. */
const BECOMES = /\b(?:mark(?:ed|s|ing)?|flag(?:ged|s)?)\s(?:[\w'-]{1,24}\s){0,4}?as\s["']?$/i;
/** The words are about callers all the same. */
const OF_CALLERS = /\b(?:auth\w*|access|security|guard\w*|callers?|credentials?|log-?ins?|permissions?|endpoints?|routes?)\b/i;

/**
 * Whether a word for who may call is one of the values that a record's field has: "**Can mark as**: `draft`, `private`", "visibility
 * (public/private)", "marks it as private". "Access: `public` or `session`" speaks of callers.
 */
export function isValueOfField({ text, marks }: MappedText, { start, end }: Range): boolean {
  const before = text.slice(0, start);
  if (OF_CALLERS.test(before)) return false;
  if (BECOMES.test(before)) return true;
  const codes = marks.filter((mark) => mark.kind === 'code' && VALUE.test(text.slice(mark.start, mark.end)));
  const own = codes.find((mark) => mark.start <= start && end <= mark.end);
  if (own) return codes.some((other) => JOINED.test(other.end <= own.start ? text.slice(other.end, own.start) : text.slice(own.end, other.start)));
  return FIELD.test(before) && (BEFORE.test(before) || BEHIND.test(text.slice(end)));
}
