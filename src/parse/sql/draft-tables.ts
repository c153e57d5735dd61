import type { Act } from './acts.js';
import { looksLikeColumn, splitElements } from './body.js';
import type { CommentLines } from './comments.js';
import type { Script } from './script.js';
import type { Range } from './statements.js';
import { readBody } from './tolerant.js';

/** Words that lead a line of prose or code and name no table. */
const NO_TABLES = new Set(['create', 'alter', 'drop', 'select', 'insert', 'update', 'delete', 'with', 'grant', 'values', 'if', 'for', 'while', 'return', 'call', 'execute', 'function', 'index', 'enum']);
/** Names by which a list of bare names is known for one of columns. */
const KEY_COLUMN = /^(?:id|uuid)$|_(?:id|at)$|^(?:created|updated)At$|[a-z]Id$/;

/** `dispatchBatch(...)`: a function that is called with whatever it takes. */
const CALLED = /^[a-z]+[A-Z]/;

/**
 * Reads a table that a draft declares without `CREATE TABLE`: `users ( id UUID PRIMARY KEY, … )`, `table users { … }`,
 * `users (id, email, created_at)`. Null for anything else, a call of a function say.
 */
export function readDraftTable(script: Script, { from, to }: Range): Act | null {
  const at = script.is(from, 'table') && script.isName(from + 1) ? from + 1 : from;
  if (NO_TABLES.has(script.at(at).lower) || !script.at(from).first) return null;
  const name = script.tableName(at);
  if (!name || name.next >= to || !script.is(name.next, '(', '{')) return null;
  const end = script.after(name.next, to);
  // Nothing but a comment may stand behind the closing bracket of a declaration.
  if (end < to && !script.at(end).first) return null;
  const inside = script.inside(name.next, to);
  const elements = splitElements(script, inside);
  if (isRoutine(script, elements)) return null;
  const typed = elements.some((element) => looksLikeColumn(script, element));
  const dots = elements.every(({ from: first }) => script.at(first).kind === 'dots') && elements.length > 0;
  if (!typed && (!dots || CALLED.test(name.table.name)) && !listsNames(script, elements)) return null;
  return { kind: 'createTable', table: name.table, body: readBody(script, name.next, to).body, temporary: false, comment: null };
}

const PARAMETER = /^(?:p|in|arg|param)_\w|^_[a-z]/;

/** `rebuild_stats(p_hive_id UUID)`: what is called with these is a function. */
function isRoutine(script: Script, elements: readonly Range[]): boolean {
  return elements.length > 0 && elements.every(({ from }) => PARAMETER.test(script.at(from).lower));
}

/** `(id, email, created_at)`: names alone, one of which is that of a key or a date, and constraints of the table behind them. */
function listsNames(script: Script, elements: readonly Range[]): boolean {
  const names = elements.filter((element) => script.at(element.from).kind !== 'dots' && !isUnique(script, element));
  return names.length > 1 && names.every((element) => isBareName(script, element)) && names.some(({ from }) => KEY_COLUMN.test(script.at(from).text));
}

/** A name with nothing behind it, or with what it may hold or refers to: `state[open|shut]`, `tags[]`, `note?`, `user_id -> users.id`. */
function isBareName(script: Script, { from, to }: Range): boolean {
  if (!script.isName(from)) return false;
  if (script.is(from + 1, '->', '→')) return script.tableName(from + 2)?.next === to;
  const end = script.is(from + 1, '[') ? script.after(from + 1, to) : from + 1;
  return end === to || (end + 1 === to && script.is(end, '?', '*'));
}

/** `UNIQUE(berth_id, day)` */
function isUnique(script: Script, { from, to }: Range): boolean {
  return script.is(from, 'unique') && script.is(from + 1, '(') && script.after(from + 1, to) === to;
}

/**
 * The indexes of the names of a script that is nothing but a list of tables, one name a line, most of them with words behind it
 * (`users  -- accounts and profiles`); empty for any other script.
 */
export function findTableList(script: Script, comments: CommentLines): number[] {
  const names = listedNames(script);
  const described = names.filter((at) => comments.behind(script.at(at).line) !== null);
  return names.length > 1 && described.length * 2 >= names.length ? names : [];
}

/** The index of the name on each line; none at all where a line holds anything else. */
function listedNames(script: Script): number[] {
  const names: number[] = [];
  for (let at = 0; at < script.tokens.length; ) {
    const name = script.at(at).first && !NO_TABLES.has(script.at(at).lower) ? script.tableName(at) : null;
    if (!name || !script.at(name.next).first) return [];
    names.push(at);
    at = name.next;
  }
  return names;
}
