import type { Act } from './acts.js';
import { readAction, readAlteredTables, splitActions } from './alterations.js';
import { EMPTY_BODY, looksLikeColumn, readTableBody, splitElements, type TableBody } from './body.js';
import { findMentions, isTable } from './mentions.js';
import type { Script, TableName } from './script.js';
import { objectOf, type Range } from './statements.js';

/** Statements of which only the tables that they name matter. */
const QUERIES = new Set(['select', 'insert', 'update', 'delete', 'with', 'merge', 'perform', 'explain', 'return', 'if', 'elsif', 'for', 'while', 'call', 'replace']);

/**
 * Reads a statement by its words, however unfinished the draft: `...` among the columns, commas and brackets left out, MySQL,
 * SQLite and T-SQL. Gives no acts for a statement that says nothing of tables. Never throws.
 */
export function readTolerantly(script: Script, statement: Range): Act[] {
  const { from, to } = statement;
  const head = script.at(from).lower;
  if (QUERIES.has(head)) return mentionsIn(script, statement);
  if (head === 'comment') return readDescription(script, statement);
  const definition = head === 'create' || head === 'alter' || head === 'drop' ? objectOf(script.tokens, from) : null;
  if (!definition) return [];
  const { object, at } = definition;
  switch (`${head} ${object}`) {
    case 'create table': return readCreateTable(script, statement, at);
    case 'alter table': {
      const { tables, actionsFrom } = readAlteredTables(script, at + 1, to);
      const alterations = splitActions(script, { from: actionsFrom, to }).flatMap((action) => readAction(script, action));
      return tables.length > 0 && alterations.length > 0 ? [{ kind: 'alterTable', tables, alterations }] : [];
    }
    case 'drop table': {
      const tables = readNames(script, at + 1, to);
      return tables.length > 0 ? [{ kind: 'dropTable', tables }] : [];
    }
    case 'create policy': case 'alter policy': case 'drop policy': return readPolicy(script, statement, at);
    case 'create type': case 'create domain': case 'alter type': return readType(script, statement, at);
    case 'create view': case 'create materialized': return [...readView(script, statement, at), ...mentionsIn(script, statement)];
    case 'create trigger': return readTrigger(script, statement, at);
    default: return [];
  }
}

/** The mentions of a range, as acts. */
function mentionsIn(script: Script, range: Range): Act[] {
  return findMentions(script, range).map((table) => ({ kind: 'mention', table }));
}

function readNames(script: Script, from: number, limit: number): TableName[] {
  const tables: TableName[] = [];
  let at = from;
  while (script.is(at, 'if', 'not', 'exists', 'only')) at++;
  for (let name = script.tableName(at); name && at < limit; name = script.tableName(at)) {
    tables.push(name.table);
    if (!script.is(name.next, ',')) break;
    at = name.next + 1;
  }
  return tables;
}

function readCreateTable(script: Script, { to }: Range, tableAt: number): Act[] {
  let at = tableAt + 1;
  while (script.is(at, 'if', 'not', 'exists')) at++;
  const name = at < to ? script.tableName(at) : null;
  const foreign = script.is(tableAt - 1, 'foreign', 'external');
  if (!name || foreign || script.areAt(name.next, 'partition', 'of')) return [];
  const temporary = script.is(tableAt - 1, 'temp', 'temporary');
  const { body, end } = readBody(script, name.next, to);
  const query = script.find(end, to, 'as');
  const comment = commentOption(script, { from: end, to });
  return [{ kind: 'createTable', table: name.table, body, temporary, comment }, ...(query < to ? mentionsIn(script, { from: query, to }) : [])];
}

/** The columns behind the name of a table, with what is said behind them of where more come from. */
export function readBody(script: Script, from: number, limit: number): { readonly body: TableBody; readonly end: number } {
  if (script.is(from, 'using') && script.is(from + 2, '(')) {
    const body = readTableBody(script, script.inside(from + 2, limit));
    return { body: { ...body, columns: body.columns.filter(({ range }) => !script.is(range.from + 1, '=')) }, end: script.after(from + 2, limit) };
  }
  if (from < limit && script.is(from, '(', '{')) {
    const read = readTableBody(script, script.inside(from, limit));
    const end = script.after(from, limit);
    const likes = [...read.likes, ...inherited(script, { from: end, to: limit })];
    const shown = read.columns.length > 0 || read.constraints.length > 0 || likes.length > 0;
    return { body: { ...read, likes, partial: read.partial || !shown }, end };
  }
  if (script.is(from, 'like')) return { body: { ...EMPTY_BODY, likes: readNames(script, from + 1, limit) }, end: limit };
  const [first] = from < limit && script.at(from).first ? splitElements(script, { from, to: limit }) : [];
  if (first && looksLikeColumn(script, first)) return { body: readTableBody(script, { from, to: limit }), end: limit };
  return { body: { ...EMPTY_BODY, partial: true }, end: from };
}

/** `INHERITS (a, b)` */
export function inherited(script: Script, { from, to }: Range): TableName[] {
  const at = script.find(from, to, 'inherits');
  return at < to && script.is(at + 1, '(') ? readNames(script, at + 2, to) : [];
}

/** MySQL's `COMMENT='…'` behind the columns. */
export function commentOption(script: Script, { from, to }: Range): string | null {
  const at = script.find(from, to, 'comment');
  const words = script.is(at + 1, '=') ? at + 2 : at + 1;
  return words < to && script.isString(words) ? script.stringText(words) : null;
}

/** `CREATE POLICY "name" ON t USING (…) WITH CHECK (…)`, `ALTER POLICY` and `DROP POLICY`. */
function readPolicy(script: Script, statement: Range, policyAt: number): Act[] {
  const { from, to } = statement;
  let at = policyAt + 1;
  while (script.is(at, 'if', 'not', 'exists')) at++;
  const on = script.find(script.is(at, 'on') && !script.is(at + 1, 'on') ? at : at + 1, to, 'on');
  const tables = readNames(script, on + 1, to);
  const dropped = script.is(from, 'drop');
  const predicate = dropped ? null : readPredicate(script, { from: on + 1, to });
  // ALTER POLICY … RENAME TO and … TO role leave the predicate as it is.
  if (tables.length === 0 || (script.is(from, 'alter') && predicate === null)) return [];
  const policy = on > at ? policyName(script, { from: at, to: on }) : null;
  return [{ kind: dropped ? 'dropPolicy' : 'policy', tables, policy, predicate }, ...(dropped ? [] : mentionsIn(script, { from: on + 2, to }))];
}

function policyName(script: Script, range: Range): string {
  if (script.isString(range.from)) return script.stringText(range.from);
  return script.at(range.from).kind === 'quoted' ? script.at(range.from).text : script.textOf(range);
}

/** What stands in the parentheses of USING and WITH CHECK, on one line each, joined by `; `. */
function readPredicate(script: Script, { from, to }: Range): string | null {
  const predicates: string[] = [];
  for (let at = from; at < to; at = script.after(at, to)) {
    const behind = script.is(at, 'using') ? at + 1 : script.areAt(at, 'with', 'check') ? at + 2 : -1;
    if (behind < 0 || behind >= to) continue;
    const bare = { from: behind, to: script.find(behind, to, 'with') };
    const text = script.textOf(script.is(behind, '(') ? script.inside(behind, to) : bare);
    if (text.length > 0) predicates.push(text);
  }
  return predicates.length > 0 ? predicates.join('; ') : null;
}

/** `CREATE TYPE x AS ENUM ('a', 'b')`, `CREATE DOMAIN x AS text CHECK (VALUE IN ('a', 'b'))`, `ALTER TYPE x ADD VALUE 'c'` */
function readType(script: Script, { from, to }: Range, typeAt: number): Act[] {
  const name = script.tableName(typeAt + 1);
  if (!name) return [];
  const open = script.find(name.next, to, '(');
  const listed = script.is(typeAt, 'domain') ? script.is(open - 1, 'check') : script.is(open - 1, 'enum');
  const added = script.is(from, 'alter') && script.areAt(name.next, 'add', 'value');
  if (!listed && !added) return [];
  const range = added ? { from: name.next + 2, to } : script.inside(open, to);
  const values: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    if (script.is(at, 'before', 'after')) break;
    if (script.isString(at)) values.push(script.stringText(at));
  }
  return values.length > 0 ? [{ kind: 'enum', name: name.table.name, values }] : [];
}

function readView(script: Script, { to }: Range, viewAt: number): Act[] {
  let at = script.is(viewAt, 'materialized') ? viewAt + 2 : viewAt + 1;
  while (script.is(at, 'if', 'not', 'exists')) at++;
  const name = at < to ? script.tableName(at) : null;
  return name ? [{ kind: 'view', name: name.table.name }] : [];
}

/** `CREATE TRIGGER x AFTER INSERT ON users …` */
function readTrigger(script: Script, { to }: Range, triggerAt: number): Act[] {
  const on = script.find(triggerAt, to, 'on');
  const name = on < to ? script.tableName(on + 1) : null;
  return name && isTable(name.table) ? [{ kind: 'mention', table: name.table }] : [];
}

/** `COMMENT ON COLUMN users.email IS '…'` */
function readDescription(script: Script, { from, to }: Range): Act[] {
  const is = script.find(from, to, 'is');
  if (!script.is(from + 1, 'on') || !script.isString(is + 1)) return [];
  const parts: number[] = [];
  for (let at = from + 3; at < is && script.isName(at); at += 2) parts.push(at);
  const words = is + 1;
  if (script.is(from + 2, 'table')) return [{ kind: 'describe', table: script.tableName(from + 3)?.table ?? null, column: null, words }];
  const last = parts.at(-1);
  if (!script.is(from + 2, 'column') || last === undefined || parts.length < 2) return [{ kind: 'describe', table: null, column: null, words }];
  const [name] = parts.slice(-2);
  const schema = parts.length > 2 ? script.at(parts.at(-3) ?? 0).text : 'public';
  const token = script.at(name ?? 0);
  const table = { schema: /^(?:public|dbo)$/i.test(schema) ? null : schema, name: token.text, start: token.start, end: token.end };
  return [{ kind: 'describe', table, column: script.at(last).text, words }];
}
