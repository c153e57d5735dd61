import type { Script, TableName } from './script.js';
import type { Range } from './statements.js';

/** Words that end the list of tables behind FROM. */
const ENDS_FROM = new Set(['where', 'group', 'order', 'having', 'limit', 'offset', 'window', 'fetch', 'returning', 'union', 'except', 'intersect', 'set', 'values', 'select', 'loop', 'then', 'for', 'when']);
/** Functions in whose parentheses FROM names no table: `extract(year FROM day)`. */
const OWN_FROM = new Set(['extract', 'substring', 'trim', 'overlay', 'position']);
/** `FOR UPDATE`, `DO UPDATE`, `ON UPDATE`, `BEFORE UPDATE` name no table. */
const BEFORE_OTHER_UPDATE = new Set(['for', 'do', 'on', 'before', 'after', 'or', 'of', 'no', 'key']);

interface Level {
  /** Within the list of tables behind a FROM. */
  inFrom: boolean;
  /** A table may come next. */
  expects: boolean;
  readonly ownFrom: boolean;
}

/** The tables that the statements of a range read or write, in order. Functions, subqueries and the names that WITH gives are none. */
export function findMentions(script: Script, range: Range): TableName[] {
  const found: TableName[] = [];
  const given = namesOfWith(script, range);
  const levels: Level[] = [{ inFrom: false, expects: false, ownFrom: false }];
  for (let at = range.from; at < range.to; at++) {
    const level = levels.at(-1) as Level;
    if (script.is(at, '(')) {
      const nested = level.expects && !script.isName(at - 1);
      levels.push({ inFrom: nested, expects: nested, ownFrom: OWN_FROM.has(script.at(at - 1).lower) });
      level.expects = false;
    } else if (script.is(at, ')')) {
      if (levels.length > 1) levels.pop();
    } else if (expectsTable(script, at, level)) level.expects = true;
    else if (level.expects && !script.is(at, 'only', 'lateral', 'table')) {
      level.expects = false;
      const name = script.tableName(at);
      if (!name) continue;
      const called = script.is(name.next, '(') && !script.is(at - 1, 'into');
      if (!called && isTable(name.table) && !(name.table.schema === null && given.has(name.table.name.toLowerCase()))) found.push(name.table);
      at = name.next - 1;
    }
  }
  return found;
}

/** Whether a name is that of a table of the design rather than of the database's own catalogue. */
export function isTable({ schema, name }: TableName): boolean {
  const catalogue = schema?.toLowerCase();
  return catalogue !== 'information_schema' && catalogue !== 'pg_catalog' && !name.toLowerCase().startsWith('pg_');
}

/** Notes what a word means for the list of tables; whether a table comes next. */
function expectsTable(script: Script, at: number, level: Level): boolean {
  const { lower } = script.at(at);
  switch (lower) {
    case ',': return level.inFrom;
    case 'from': {
      const before = script.at(at - 1).lower;
      level.inFrom = !level.ownFrom && before !== 'distinct' && before !== 'next';
      return level.inFrom;
    }
    case 'join': return true;
    case 'into': return script.is(at - 1, 'insert', 'merge', 'replace', 'ignore');
    case 'update': return !BEFORE_OTHER_UPDATE.has(script.at(at - 1).lower) && !script.is(at + 1, 'set', 'of', 'on', 'or', 'using', ')');
    case 'using': {
      // `DELETE FROM a USING b`, `MERGE INTO a USING b`; a join's `USING (id)` and a policy's `USING (…)` name columns.
      const names = script.isName(at + 1) && !script.is(at - 1, 'index') && level.inFrom;
      return names;
    }
    default:
      if (ENDS_FROM.has(lower)) level.inFrom = level.expects = false;
      return false;
  }
}

/** The names that `WITH x AS (…), y AS (…)` gives to queries. */
function namesOfWith(script: Script, range: Range): Set<string> {
  const names = new Set<string>();
  for (let at = range.from; at < range.to; at++) {
    if (!script.is(at, 'as')) continue;
    const open = script.is(at + 1, 'materialized') ? at + 2 : script.areAt(at + 1, 'not', 'materialized') ? at + 3 : at + 1;
    if (!script.is(open, '(') || !script.is(open + 1, 'select', 'insert', 'update', 'delete', 'with', 'values', '(')) continue;
    const name = script.is(at - 1, ')') ? nameBeforeColumns(script, at - 1, range.from) : script.at(at - 1).text;
    if (name !== null) names.add(name.toLowerCase());
  }
  return names;
}

/** `x` of `x (a, b) AS (…)` */
function nameBeforeColumns(script: Script, close: number, from: number): string | null {
  let at = close;
  while (at > from && at > close - 60 && !script.is(at, '(')) at--;
  return script.isName(at - 1) ? script.at(at - 1).text : null;
}
