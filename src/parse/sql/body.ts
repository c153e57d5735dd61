import { type ColumnForm, type Constraint, findConstraints, readColumn, readConstraint } from './columns.js';
import type { Script, TableName } from './script.js';
import type { Range } from './statements.js';

/** What the parentheses of a CREATE TABLE hold. */
export interface TableBody {
  readonly columns: readonly ColumnForm[];
  readonly constraints: readonly Constraint[];
  /** Tables whose columns it takes over (`LIKE x`, `INHERITS (x)`). */
  readonly likes: readonly TableName[];
  /** Something stands in it that says or shows that columns are left out. */
  readonly partial: boolean;
}

export const EMPTY_BODY: TableBody = { columns: [], constraints: [], likes: [], partial: false };

/** Types by which a draft's column is told from other words. */
const TYPES = new Set([
  'uuid', 'text', 'varchar', 'char', 'character', 'nvarchar', 'nchar', 'string', 'citext', 'int', 'integer', 'bigint', 'smallint', 'tinyint', 'mediumint', 'int2', 'int4',
  'int8', 'serial', 'bigserial', 'smallserial', 'boolean', 'bool', 'bit', 'timestamp', 'timestamptz', 'date', 'time', 'timetz', 'datetime', 'datetime2', 'interval', 'json',
  'jsonb', 'numeric', 'decimal', 'number', 'real', 'double', 'float', 'float4', 'float8', 'money', 'bytea', 'blob', 'binary', 'varbinary', 'inet', 'cidr', 'vector',
  'halfvec', 'tsvector', 'xml', 'enum', 'longtext', 'mediumtext', 'tinytext', 'uniqueidentifier', 'geography', 'geometry', 'point', 'ulid', 'oid', 'name', 'ltree', 'hstore',
]);
/** Words with which a line goes on with the column above it. */
const GO_ON = new Set([
  'check', 'references', 'default', 'not', 'null', 'primary', 'unique', 'on', 'generated', 'constraint', 'collate', 'deferrable', 'initially', 'match', 'and', 'or', 'as',
  'stored', 'with', 'without', 'using', 'enforced', 'include', 'no', 'cascade', 'restrict', 'set', 'auto_increment', 'autoincrement', 'identity', 'virtual', 'when', 'then',
  'else', 'end', 'case', 'is', 'in', 'like', 'between', 'varying', 'precision', 'time', 'zone', 'where', 'current_timestamp', 'true', 'false', 'fk', 'pk', 'always', 'by',
]);
/** Words and signs that want something behind them, on the next line if need be. */
const WANT_MORE = new Set([
  'default', 'not', 'references', 'is', 'in', 'as', 'check', 'constraint', 'on', 'collate', 'foreign', 'primary', 'and', 'or', 'delete', 'update', 'set', 'using', 'generated',
  'always', 'by', '=', '+', '-', '*', '/', '<', '>', '||', '::', '.', 'character', 'double', 'initially', 'match', 'no', 'with',
]);
const EXCERPT =
  /^(?:(?:and|plus|with)\s)?(?:(?:the|all|some|many)\s)?(?:other|more|further|remaining|additional|existing|same|usual|standard|common)\s(?:[\w-]+\s)?(?:columns?|fields?|attributes?|properties)\b|^(?:and so on|etc)\b|^(?:the )?rest (?:of|omitted|as)\b|^(?:columns?|fields?) (?:omitted|as|unchanged)\b/i;
const DOTS = /^(?:\.{2,}|…|\[(?:\.{2,}|…)\])/;

/** Whether words, of a comment say, tell that more columns follow than are shown (`...`, `other columns`, `etc.`). */
export function saysExcerpt(words: string): boolean {
  return DOTS.test(words) || EXCERPT.test(words);
}

/** Reads what stands between the parentheses of a table, with or without commas between the columns. */
export function readTableBody(script: Script, range: Range): TableBody {
  const columns: ColumnForm[] = [];
  const constraints: Constraint[] = [];
  const likes: TableName[] = [];
  let partial = false;
  for (const element of splitElements(script, range)) {
    const kind = kindOfElement(script, element);
    if (kind === 'like') {
      const name = script.tableName(element.from + 1);
      if (name) likes.push(name.table);
    } else if (kind === 'constraint') {
      const { constraint } = readConstraint(script, element.from, element.to);
      if (constraint) constraints.push(constraint);
    } else if (kind === 'column') {
      // Dots behind a column are no part of it.
      const to = element.to - (script.at(element.to - 1).kind === 'dots' ? 1 : 0);
      if (to < element.to) partial = true;
      columns.push(readDraftColumn(script, { from: element.from, to }));
    } else if (kind === 'excerpt') partial = true;
  }
  return { columns, constraints, likes, partial };
}

/** Reads a column of which nothing but the first and the last token is known. */
export function readDraftColumn(script: Script, range: Range): ColumnForm {
  return readColumn(script, range, findConstraints(script, range.from + 1, range.to));
}

/** Whether an element of a list without `CREATE TABLE` is a column: it has a type, a key, or a constraint. An arrow alone may also be one of a program. */
export function looksLikeColumn(script: Script, element: Range): boolean {
  if (kindOfElement(script, element) !== 'column' || element.to - element.from < 2) return false;
  const type = script.is(element.from + 1, ':') ? element.from + 2 : element.from + 1;
  if (TYPES.has(script.at(type).lower)) return true;
  // `uuid id PK`: the column of a diagram.
  return !TYPES.has(script.at(element.from).lower) && findConstraints(script, element.from + 1, element.to).some((at) => !script.is(at, '->', '→'));
}

/** The elements of a body: parts between commas, and lines where the comma was left out. */
export function splitElements(script: Script, range: Range): Range[] {
  return script.split(range).flatMap((part) => {
    const elements: Range[] = [];
    let from = part.from;
    for (let at = script.after(from, part.to); at < part.to; at = script.after(at, part.to)) {
      if (!script.at(at).first || !startsElement(script, at, from, part.to)) continue;
      elements.push({ from, to: at });
      from = at;
    }
    elements.push({ from, to: part.to });
    return elements;
  });
}

/** Whether the line that begins at an index begins a new element though no comma stands before it. */
function startsElement(script: Script, at: number, from: number, limit: number): boolean {
  if (script.at(at).kind === 'dots') return true;
  if (WANT_MORE.has(script.at(at - 1).lower)) return false;
  if (isTableConstraint(script, at)) return true;
  if (!script.isName(at) || GO_ON.has(script.at(at).lower) || (script.is(at, 'comment') && script.isString(at + 1))) return false;
  // `id` / `uuid PRIMARY KEY`: a type on a line of its own.
  if (at === from + 1 && TYPES.has(script.at(at).lower)) return false;
  const next = script.at(at + 1);
  return at + 1 >= limit || next.first || script.isName(at + 1) || next.lower === ':';
}

/** `PRIMARY KEY (a, b)`, `UNIQUE (a)`, `FOREIGN KEY …`, with or without `CONSTRAINT name`; not one that may stand on a column. */
function isTableConstraint(script: Script, start: number): boolean {
  const at = script.is(start, 'constraint') ? start + 2 : start;
  if (script.is(at, 'foreign')) return script.is(at + 1, 'key');
  if (script.is(at, 'primary')) return script.areAt(at, 'primary', 'key', '(');
  return script.areAt(at, 'unique', '(') || (script.is(at, 'unique', 'exclude', 'index', 'key') && script.isName(at + 1) && script.is(at + 2, '('));
}

function kindOfElement(script: Script, { from, to }: Range): 'column' | 'constraint' | 'like' | 'excerpt' | 'other' {
  const { lower, kind } = script.at(from);
  if (kind === 'dots' || lower === '<' || lower === '[' || lower === '*' || lower === '{') return 'excerpt';
  if (kind === 'word' && !TYPES.has(script.at(from + 1).lower) && EXCERPT.test(script.textOf({ from, to: Math.min(to, from + 5) }))) return 'excerpt';
  if (!script.isName(from)) return 'other';
  const typed = TYPES.has(script.at(from + 1).lower) && !script.is(from + 2, ',');
  if (lower === 'like') return typed ? 'column' : 'like';
  if (isIndex(script, from) && !typed) return 'other';
  const constrains = lower === 'constraint' || lower === 'check' || lower === 'unique' || lower === 'primary' || lower === 'foreign';
  return constrains && !typed ? 'constraint' : 'column';
}

/** `KEY name (a)`, `INDEX (a)`, `EXCLUDE USING gist (…)`, `PERIOD FOR SYSTEM_TIME`: neither a column nor anything that is asked for. */
function isIndex(script: Script, at: number): boolean {
  switch (script.at(at).lower) {
    case 'index': case 'key': return script.is(at + 1, '(') || (script.isName(at + 1) && script.is(at + 2, '('));
    case 'fulltext': case 'spatial': return script.is(at + 1, '(', 'key', 'index') || script.is(at + 2, '(');
    case 'exclude': return script.is(at + 1, '(', 'using');
    case 'period': return script.is(at + 1, 'for');
    default: return false;
  }
}
