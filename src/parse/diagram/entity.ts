import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { ColumnFact, TableFact } from '../embedded.js';

/** A column while its diagram is being read. */
export type ColumnDraft = { -readonly [Key in keyof ColumnFact]: ColumnFact[Key] } & { foreignKey: boolean };

/** An entity while its diagram is being read. */
export interface EntityDraft {
  readonly name: string;
  readonly alias: string | null;
  readonly columns: ColumnDraft[];
  readonly nameSpan: Span;
  span: Span;
}

const TYPES = [
  'uuid|guid|ulid|cuid|objectid',
  'u?int(?:eger)?\\d*|(?:big|small|tiny|medium)(?:int|serial)|serial\\d?|long|number|numeric|decimal|float\\d?|double|real|money',
  '(?:var)?char(?:acter)?|n?varchar2?|(?:tiny|medium|long)?text|string|str|citext|enum',
  'bool(?:ean)?|date|time|datetime\\d?|timestamp(?:tz)?|interval',
  'jsonb?|object|array|map|bytea|bytes|(?:var)?binary|blob|inet|vector|point|geography|geometry|any',
];
const TYPE_WORD = new RegExp(`^(?:${TYPES.join('|')})(?:\\W.*)?$`, 'i');
const NOT_NULL = /\bnot[ _]null\b|\bnonnull\b|\brequired\b|\bmandatory\b/i;
const NULLABLE = /\bnull(?:able)?\b|\boptional\b/i;
const CHECK = /\bcheck\b[\s:]*/i;
const ENUM_COMMENT = /^(?:enum|one of|values?)\b[\s:]*/i;

/**
 * A column from the words of its line: `uuid id PK`, `text state "not null, CHECK open, done"`, or with name and type the
 * other way round, as people write them.
 */
export function columnFrom(words: readonly string[], comment: string | null, line: MappedText): ColumnDraft | null {
  const [first, second, ...rest] = words;
  if (!first) return null;
  const swapped = second !== undefined && TYPE_WORD.test(second) && !TYPE_WORD.test(first);
  const marks = rest.flatMap((word) => word.split(',')).filter((word) => word !== '');
  const keys = marks.filter(isKey).map((word) => word.toUpperCase());
  const remarks = [marks.filter((word) => !isKey(word)).join(' '), comment ?? ''].filter((part) => part !== '').join(' ');
  const type = second === undefined ? '' : swapped ? second : first;
  const written = second === undefined || swapped ? first : second;
  const starred = written.startsWith('*');
  const isOptional = type.endsWith('?') || written.endsWith('?');
  const name = written.replace(/^[*]|[?]$/g, '');
  if (!/[\p{L}\p{N}_]/u.test(name)) return null;
  const primaryKey = starred || keys.includes('PK');
  return {
    name,
    type: type.replace(/\?$/, ''),
    nullable: primaryKey || NOT_NULL.test(remarks) ? false : isOptional || NULLABLE.test(remarks) ? true : null,
    primaryKey,
    unique: keys.includes('UK') || keys.includes('UNIQUE') || /^unique$/i.test(remarks),
    references: null,
    values: valuesIn(type) ?? valuesIn(remarks),
    check: wordsBehind(CHECK, remarks),
    comment: remarks === '' ? null : remarks,
    span: line.span(),
    foreignKey: keys.includes('FK'),
  };
}

/** Splits a line at blanks, but not inside parentheses or generics (`decimal(10, 2) price`). */
export function wordsOf(line: string): string[] {
  const words: string[] = [];
  let word = '';
  let depth = 0;
  for (const character of line) {
    if (/[([{<]/.test(character)) depth++;
    else if (/[)\]}>]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /\s/.test(character)) {
      if (word !== '') words.push(word);
      word = '';
    } else word += character;
  }
  if (word !== '') words.push(word);
  return words;
}

/** The facts of the entities of one diagram. Those without columns show less than they hold. */
export function tablesFrom(entities: Iterable<EntityDraft>): TableFact[] {
  return [...entities].map((entity) => ({
    name: entity.name,
    aliases: entity.alias !== null && entity.alias !== entity.name ? [entity.alias] : [],
    schema: null,
    columns: entity.columns.map(({ foreignKey, ...column }) => {
      const isUnexplained = foreignKey && !column.references && column.comment === null;
      return isUnexplained ? { ...column, comment: 'FK' } : column;
    }),
    source: 'mermaid',
    partial: entity.columns.every((column) => column.type === '' && column.references !== null),
    comment: null,
    nameSpan: entity.nameSpan,
    span: entity.span,
  }));
}

export function isTypeWord(word: string): boolean {
  return TYPE_WORD.test(word);
}

/** What follows a lead word; null where it does not stand or nothing follows. */
function wordsBehind(lead: RegExp, text: string): string | null {
  const match = lead.exec(text);
  const rest = match ? text.slice(match.index + match[0].length).trim() : '';
  return rest === '' ? null : rest;
}

function isKey(word: string): boolean {
  return /^(?:PK|FK|UK|UNIQUE)$/i.test(word);
}

/** The values of `enum(a, b)`, `enum: a | b`, `CHECK in ('a','b')`, `CHECK a, b`; null where words are no closed list. */
function valuesIn(text: string): string[] | null {
  const list = /^enum\((.*)\)$/i.exec(text)?.[1] ?? wordsBehind(ENUM_COMMENT, text) ?? wordsBehind(CHECK, text);
  if (list === null) return null;
  const inner = /\bin\s*\(([^()]*)\)/i.exec(list)?.[1] ?? list;
  const values = inner.split(/[,|/]/).map((value) => value.trim().replace(/^['"]|['"]$/g, ''));
  return values.length > 1 && values.every((value) => /^[\p{L}\p{N}_-]+$/u.test(value)) ? values : null;
}
