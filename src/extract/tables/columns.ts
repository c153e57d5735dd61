import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { COMPARED_WITH_CALLER } from '../lexicon/access.js';
import { bareColumn } from './draft.js';

const COLUMN_NAME = /^[`"*]{0,3}([A-Za-z_][\w.]{0,60}?)(\?|\[\])?[`"*]{0,3}(?=$|[\s:(,;[]|→)/;
/** `id uuid pk`, `user_id (FK → users)`, `email`: at most so many words, or it is a sentence. */
const LONGEST = 130;
const KEYLIKE = /^(?:_?id|uuid|uid|sid|token|email|name|slug|key|code)$|(?:_id|Id|_uid|Uid|_at|At|_on|_hash|_key|_cents|_url|_count|_date)$|^sub$/;
/** "PK `userId`", "sort key: `day`": what kind of key the column is stands before its name. */
const KEY_BEFORE = /^(?:pk|sk|fk|(?:partition|sort|hash|range|primary|foreign)[ -]?key)(?:\s?[:=]\s?|\s)(?=[`"]?[a-z_]\w+(?!\s?\())/i;
/** "optional `notes`", "unique `slug`": what a column is stands before its name. */
const TRAIT_BEFORE = /^(?:(optional(?:ly)?|nullable)|unique|required|mandatory|computed|generated|derived)\s(?=[`"]?[a-z_])/i;
const REFERENCE = /(?:→|->|=>|\breferences\b|\bFK(?:\s{1,4}(?:to|on))?\b|\bforeign key(?:\s{1,4}(?:to|on))?|\bfk:)\s{0,4}:?\s{0,4}[`"(]?\s{0,4}(?:public\.)?([A-Za-z_]\w{0,40}(?:\.[A-Za-z_]\w{0,40})?)/i;
const NULLABLE = /\bnull(?:able)?\b|\boptional\b|\?$/i;
const NOT_NULL = /\bnot[ _]?null\b|\bnon-null\b|\brequired\b|\bprimary key\b|\bpk\b/i;

/** `user_id`, `email`, `createdAt`: a name that columns have and policies and people have not. */
export function looksLikeKey(name: string): boolean {
  return KEYLIKE.test(name);
}

/** Splits a list of columns at commas, middle dots, semicolons and slashes that stand outside of brackets. */
export function splitList(text: MappedText): MappedText[] {
  const raw = text.text;
  const parts: MappedText[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= raw.length; at++) {
    const char = raw.charAt(at);
    // `kind: "text not null, check in (water, fence)"`: what is quoted is one piece.
    if (char === '"' && /:\s?$/.test(raw.slice(Math.max(0, at - 2), at)) && raw.includes('"', at + 1)) at = raw.indexOf('"', at + 1);
    else if (char === '(' || char === '[' || char === '{') depth++;
    else if (char === ')' || char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if (at === raw.length || (depth === 0 && (char === ',' || char === '·' || char === ';' || (char === '|' && !isBetweenValues(raw, at))))) {
      const part = text.slice(start, at).trim();
      if (part.length > 0) parts.push(part);
      start = at + 1;
    }
  }
  return parts;
}

/** "`state`: enum `OPEN | SHUT`": what a column may hold. */
function isBetweenValues(raw: string, at: number): boolean {
  return /(?<!\w)[A-Z][A-Z0-9_]{1,40}\s?$/.test(raw.slice(Math.max(0, at - 44), at)) && /^\|\s?[A-Z][A-Z0-9_]{1,40}(?!\w)/.test(raw.slice(at, at + 46));
}

/** `is_keeper()`: a function. */
const CALL_BEHIND = /^\(\)/;

/** A column as people jot it down: `user_id uuid not null → users`, `email (unique)`, `owner_id: uuid`. Null for other words, a rule of access among them. */
export function readColumn(text: MappedText): ColumnFact | null {
  if (text.length > LONGEST) return null;
  const key = KEY_BEFORE.exec(text.text);
  if (key && (text.markAt(key[0].length, 'code') !== undefined || /\bkey\b/i.test(key[0]))) return readColumn(text.slice(key[0].length));
  const trait = TRAIT_BEFORE.exec(text.text);
  if (trait && text.markAt(trait[0].length, 'code') !== undefined) {
    const column = readColumn(text.slice(trait[0].length));
    return column && trait[1] !== undefined ? { ...column, nullable: true } : column;
  }
  const match = COLUMN_NAME.exec(text.text);
  if (!match?.[1] || COMPARED_WITH_CALLER.test(text.text.slice(match[0].length)) || CALL_BEHIND.test(text.text.slice(match[0].length))) return null;
  const rest = text.text.slice(match[0].length).replace(/^[`"*\s]*(?::|—|–|-\s|=)?\s*["']?/, '');
  return columnOf(match[1], rest, text, match[2] === '?');
}

/** A column of a name and the words beside it. */
export function columnOf(name: string, words: string, place: MappedText, optional = false): ColumnFact {
  const target = REFERENCE.exec(words);
  const referenced = target?.[1] && !/^(?:on|to|uuid|text|not|null|nullable|optional|required|cascade)$/i.test(target[1]) ? target[1] : null;
  const [table, column] = referenced === null ? [null, null] : splitTarget(referenced);
  return bareColumn(name, place.span(), {
    type: /^[`(]?([A-Za-z]\w*(?:\(\d+(?:,\s*\d+)?\))?)/.exec(words)?.[1] ?? '',
    nullable: NOT_NULL.test(words) ? false : optional || NULLABLE.test(words.replace(/set null/gi, '')) ? true : null,
    primaryKey: /\bpk\b|\bprimary key\b/i.test(words),
    unique: /\bunique\b/i.test(words),
    references: table === null ? null : { table, column: column ?? null },
    comment: words === '' ? null : words,
  });
}

function splitTarget(name: string): [string, string | null] {
  const dot = name.indexOf('.');
  if (dot < 0) return [name, null];
  const head = name.slice(0, dot);
  return /^(?:auth|storage)$/.test(head) ? [name, null] : [head, name.slice(dot + 1)];
}

/**
 * The columns that a stretch of text lists, if it is such a list: two or more short pieces that begin with a name, and one of them
 * at least looks like a key, a date or a typed column.
 * @param trusted the place says that columns stand here
 */
export function readColumns(text: MappedText, trusted = false): ColumnFact[] {
  const parts = splitList(text);
  if (!trusted && isEnumeration(text)) return [];
  const columns: ColumnFact[] = [];
  let misses = 0;
  for (const [index, part] of parts.entries()) {
    const stop = /\.(?=\s+[A-Z`"*]|\s*$)/.exec(part.text);
    const whole = stop ? part.slice(0, stop.index) : part;
    for (const piece of joinedByAnd(index === 0 ? behindVerb(whole) : whole)) {
      const column = plausible(piece) && !/^["'`\s]*(?:check|constraint|unique|primary key|foreign key|pk|fk)\s*(?:\(|in\b|\w+\s*\()/i.test(piece.text) ? readColumn(piece) : null;
      if (column) columns.push(column);
      else if (index < 2) misses++;
    }
    if (stop) break;
  }
  const keys = columns.filter((column) => KEYLIKE.test(column.name) || column.name.includes('_') || /[a-z][A-Z]/.test(column.name) || /^(?:uuid|text|int|integer|bigint|serial|bigserial|timestamptz?|date|jsonb?|boolean|bool|varchar|numeric|string|number|real|float|decimal|bytea)\b/i.test(column.type));
  if (misses > 1 || (keys.length === 0 && !trusted) || columns.length < 2 || columns.length + misses === 0) return [];
  return columns;
}

const VERB_BEFORE = /^(?:it\s)?(?:holds?|has|have|keeps?|stores?|contains?|records?|carries)\s(?:an?\s|the\s)?(?=\w)/i;

/** "holds `id`": the first column of a sentence, where it is set as code. */
function behindVerb(part: MappedText): MappedText {
  const verb = VERB_BEFORE.exec(part.text)?.[0].length ?? 0;
  return verb > 0 && part.markAt(verb, 'code') ? part.slice(verb) : part;
}

/** "`hive_id` and `weight`", "and `weight`": the last columns of a sentence, where they are set as code. */
function joinedByAnd(part: MappedText): readonly MappedText[] {
  const joint = /(?:^|\s)and\s(?=[\w`])(?![^()]{0,200}\))/i.exec(part.text);
  if (!joint || !part.markAt(joint.index + joint[0].length, 'code') || (joint.index > 0 && !part.markAt(0, 'code'))) return [part];
  return [part.slice(0, joint.index).trim(), part.slice(joint.index + joint[0].length)].filter(({ length }) => length > 0);
}

/** "`id`, `seen_at` (nullable), `notes`": the first thought is a list of three names or more, each set as code. */
export function isListInCode(text: MappedText): boolean {
  const parts = splitList(text.slice(0, /\.(?=\s|$)/.exec(text.text)?.index ?? text.length));
  return parts.length >= LEAST_IN_CODE && parts.every((part) => part.markAt(part.text.search(/\w/), 'code') !== undefined);
}

const LEAST_IN_CODE = 3;

/** "includes mood, score and name, and a summary": ordinary words in a row are told, not listed. */
export function isEnumeration(text: MappedText): boolean {
  const parts = splitList(text);
  return /^(?:and|or)\s/i.test(parts.at(-1)?.text ?? '') && !parts.some((part) => part.marks.some((mark) => mark.kind === 'code') || /^\W{0,3}(?:(?:and|or)\s)?(?:id\b|\w*_\w|\w*[a-z][A-Z])/.test(part.text));
}

/** Up to four words, or marked as code, or with a type or brackets: a column, not a clause. */
function plausible(part: MappedText): boolean {
  if (part.length > LONGEST) return false;
  if (part.markAt(0, 'code')) return true;
  const bare = part.text.replace(/\([^()]*\)/g, '').replace(/\bCHECK\b.*$/i, '').trim();
  const words = bare.split(/\s+/);
  return words.length <= 3 || (words.length <= 9 && /^\w+\??(?::\s{0,3}|\s+)["'`(]?(?:uuid|text|int|integer|bigint|smallint|serial|bigserial|timestamptz?|timestamp|date|time|jsonb?|boolean|bool|varchar|char|numeric|string|number|real|float|decimal|bytea|vector|enum|array|datetime|citext|FK|pk)\b/i.test(bare)) || (/_/.test(words[0] ?? '') && words.length <= 6);
}
