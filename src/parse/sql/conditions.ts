import type { Script } from './script.js';
import type { Range } from './statements.js';

/** A CHECK constraint. */
export interface Condition {
  /** `CONSTRAINT orders_size_check CHECK (…)` */
  readonly name: string | null;
  /** Without `CHECK` and its parentheses. */
  readonly text: string;
  /** The names in it that may be columns, in order, as written. */
  readonly names: readonly string[];
  /** What it allows a column to hold, where it lists that. */
  readonly allowed: readonly { readonly column: string; readonly values: readonly string[] }[];
}

const NO_COLUMNS = new Set([
  'and', 'or', 'not', 'in', 'is', 'null', 'true', 'false', 'between', 'like', 'ilike', 'similar', 'to', 'any', 'all', 'some', 'array', 'case', 'when', 'then', 'else',
  'end', 'distinct', 'from', 'select', 'where', 'exists', 'interval', 'current_date', 'current_timestamp', 'current_user', 'collate', 'at', 'time', 'zone', 'for',
]);

/** Reads the expression of a CHECK constraint. */
export function readCondition(script: Script, range: Range, name: string | null = null): Condition {
  const names: string[] = [];
  for (let at = range.from; at < range.to; at++) if (isColumnName(script, at)) names.push(script.at(at).text);
  return { name, text: script.textOf(range), names: [...new Set(names)], allowed: allowedValues(script, range) };
}

function isColumnName(script: Script, at: number): boolean {
  return script.isName(at) && !NO_COLUMNS.has(script.at(at).lower) && !script.is(at + 1, '(', '.') && !script.is(at - 1, '::');
}

/** `x IN ('a', 'b')`, `x = ANY (ARRAY['a', 'b'])`, `x = 'a' OR x = 'b'` */
function allowedValues(script: Script, range: Range): Condition['allowed'] {
  const lists: { readonly column: string; readonly values: readonly string[] }[] = [];
  for (let at = range.from; at < range.to; at++) {
    const open = listAt(script, at);
    if (open < 0) continue;
    const column = columnBefore(script, range.from, at);
    const values = column === null ? [] : literalsIn(script, script.inside(open, range.to));
    if (column !== null && values.length > 0) lists.push({ column, values });
  }
  if (lists.length > 0) return lists;
  const alternatives = equalities(script, range);
  return alternatives ? [alternatives] : [];
}

/** Where the parenthesis of `IN (` or `= ANY (` opens whose operator stands at an index; -1 where none does. */
function listAt(script: Script, at: number): number {
  if (script.areAt(at, 'in', '(') && !script.is(at - 1, 'not')) return at + 1;
  return script.areAt(at, '=', 'any', '(') ? at + 2 : -1;
}

function columnBefore(script: Script, from: number, operator: number): string | null {
  for (let at = operator - 1; at >= from && at >= operator - 8; at--) {
    if (script.is(at, 'and', 'or')) return null;
    if (script.isName(at) && !script.is(at - 1, '::') && !script.is(at + 1, '(')) return script.at(at).text;
  }
  return null;
}

/** The strings and numbers of a list, with or without casts; none where it is a query. */
function literalsIn(script: Script, range: Range): string[] {
  const values: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    const { kind, text } = script.at(at);
    if (script.is(at, 'select')) return [];
    if (kind === 'string') {
      const value = script.stringText(at);
      if (value.startsWith('{') && value.endsWith('}')) values.push(...arrayLiteral(value));
      else values.push(value);
    } else if (kind === 'number' && script.is(at - 1, '(', ',', '[', '-')) values.push(script.is(at - 1, '-') ? `-${text}` : text);
  }
  return values;
}

/** The elements of an array written as `{a,b}`. */
export function arrayLiteral(text: string): string[] {
  return text.slice(1, -1).split(',').map((value) => value.trim().replace(/^"|"$/g, '')).filter((value) => value.length > 0);
}

function equalities(script: Script, range: Range): { readonly column: string; readonly values: readonly string[] } | null {
  const values: string[] = [];
  let column: string | null = null;
  for (let from = range.from; from < range.to; ) {
    const to = script.find(from, range.to, 'or');
    const name = script.at(from).text;
    if (to - from !== 3 || !script.isName(from) || !script.is(from + 1, '=') || !script.isString(from + 2) || (column !== null && column !== name)) return null;
    column = name;
    values.push(script.stringText(from + 2));
    from = to + 1;
  }
  return column !== null && values.length > 1 ? { column, values } : null;
}
