import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { NO_SINGLE_NAME, PLACEHOLDER_NAME } from '../lexicon/environment.js';
import { nameBetween, type NamePlace } from './names.js';

/** What may stand between two names of an enumeration, and before a name (`process.env.`, `$`, `export`); `SMTP_*` names nothing. */
const BETWEEN = /(?:[\s,;/&+|·•`"']|\band\b|\bplus\b|\balso\b|\bor\b|\bas well as\b|\bprocess\.env\.|\bimport\.meta\.env\.|\benv\.|\$\{?|\}|\bexport\b|\b[A-Z][A-Z0-9_]*_\*)*/y;
/** Not the beginning of a number or a code that is put together: `ORDER-{YYYY}-{N}`. */
const WIDE_NAME = /[A-Z][A-Z0-9_]+(?![A-Za-z0-9_*]|-[A-Z{<])/y;
const BRACKET = /\s{0,3}\([^()]{0,200}\)/y;
/** A bracket that gives the variable another name: "(or `B`)", "(old name, still accepted: `B`)". */
const OTHER_NAME = /^\W{0,4}(?:or|alternatively|alias(?:es)?|also(?: accepted)?(?: as)?|formerly|(?:the )?(?:old|legacy|former) name|legacy|oder|früher|ou|nome (?:legado|antigo)|ancien nom|o|nombre (?:anterior|antiguo)|или|或)(?![\p{L}\w])[^()]{0,60}$/iu;
/** A bracket that goes on with the enumeration: "(and optionally `B`, default …)", "(plus `B` behind a proxy)". */
const GOES_ON = /^\s?(?:and|plus|also|optional(?:ly)?|as well as)(?:\s(?:also|optional(?:ly)?))?:?\s/i;
/** Behind a word in capitals: it is the label of the names that follow ("SMTP: `SMTP_HOST`, `SMTP_PORT`"). */
const LABELS_NAMES = /^\W{0,3}[:–—-]\s{1,3}[`"']?[A-Z][A-Z0-9]*_[A-Z0-9_]*(?![A-Za-z0-9*])/;

/** The names at the head of a text, up to the first other word. */
export interface Enumeration {
  readonly names: readonly NamePlace[];
  /** Where the enumeration ends. */
  readonly end: number;
}

/** Reads the names with which a text begins: `A`, `B` and `C` (remark) …; a single word in capitals counts in code or alone. */
export function leadingNames(text: MappedText, from = 0): Enumeration {
  const names: NamePlace[] = [];
  let end = from;
  let at = from;
  for (;;) {
    at = skip(BETWEEN, text.text, at);
    const name = nameAt(text, at, names.length > 0);
    if (!name) return { names, end };
    names.push(name);
    end = name.end;
    at = afterBracket(text, end);
    names.push(...otherNames(text, end, at));
  }
}

/** The names in the bracket behind a name, where it gives them as others of the same variable, or goes on to list. */
function otherNames(text: MappedText, from: number, to: number): readonly NamePlace[] {
  const open = text.text.slice(from, to).indexOf('(');
  if (open < 0) return [];
  const inside = text.text.slice(from + open + 1, to - 1);
  const more = GOES_ON.exec(inside);
  if (more) return leadingNames(text.slice(0, to - 1), from + open + 1 + more[0].length).names;
  if (!OTHER_NAME.test(inside)) return [];
  return matchesIn(text.text.slice(from, to), /(?<![A-Za-z0-9_*])[A-Z][A-Z0-9]*_[A-Z0-9_]+(?![A-Za-z0-9_*])/g).map((match) => {
    const start = from + match.index;
    return nameBetween(text, start, start + match[0].length);
  });
}

/** Whether a text holds nothing but names and what may stand between them. */
export function isOnlyNames(text: MappedText): boolean {
  const { names, end } = leadingNames(text);
  const rest = text.text.slice(end);
  return names.length > 0 && (/^(?:[\s,;.`"'…)]|\b(?:etc|and)\b|\b[A-Z][A-Z0-9_]*_\*|\([^()]*\))*$/.test(rest) || (names.length > 1 && AND_OTHERS.test(rest)));
}

/** "`A`, `B` and the usual keys of the vendors": a list, which does not name those. */
const AND_OTHERS = /^[`"',;\s]{0,4}(?:and|plus|as well as)\s(?:(?:the|all|our|some|any|a few|other|usual|remaining|rest|various|further)\s){1,3}[\w'’ -]{0,30}\b(?:keys?|variables?|vars|secrets?|settings|values|credentials?|tokens?|passwords?|urls?|ones)\b[^.;:]{0,60}\.?\s*$/i;

function nameAt(text: MappedText, at: number, among: boolean): NamePlace | null {
  WIDE_NAME.lastIndex = at;
  const match = WIDE_NAME.exec(text.text);
  if (!match) return null;
  const end = at + match[0].length;
  const alone = /^\W*$/.test(text.text.slice(0, at)) && /^\s*(?:$|[,:=—–(]|-(?=[^a-z\d]))/.test(text.text.slice(end));
  if (match[0].endsWith('_') || PLACEHOLDER_NAME.test(match[0]) || NO_SINGLE_NAME.test(match[0])) return null;
  if (!match[0].includes('_') && LABELS_NAMES.test(text.text.slice(end))) return null;
  if (!match[0].includes('_') && !text.markAt(at, 'code') && !alone && !(among && /^\s*(?:$|,)/.test(text.text.slice(end)))) return null;
  return nameBetween(text, at, end);
}

function afterBracket(text: MappedText, at: number): number {
  return skip(BRACKET, text.text, text.text.charAt(at) === '`' ? at + 1 : at);
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
