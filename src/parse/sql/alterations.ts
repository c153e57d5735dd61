import type { Alteration } from './acts.js';
import { looksLikeColumn, readDraftColumn } from './body.js';
import { endOfType, readConstraint } from './columns.js';
import type { Script, TableName } from './script.js';
import type { Range } from './statements.js';

const ACTION_WORDS = new Set(['add', 'drop', 'alter', 'enable', 'disable', 'force', 'rename', 'modify', 'change']);
const CONSTRAINT_HEADS = new Set(['constraint', 'primary', 'unique', 'foreign', 'check']);

/** Reads `ALTER TABLE [IF EXISTS] [ONLY] a, b`, from the index behind TABLE: the tables, and where the actions begin. */
export function readAlteredTables(script: Script, from: number, limit: number): { readonly tables: TableName[]; readonly actionsFrom: number } {
  const tables: TableName[] = [];
  let at = from;
  while (script.is(at, 'if', 'exists', 'only')) at++;
  for (let name = script.tableName(at); name && at < limit; name = script.tableName(at)) {
    tables.push(name.table);
    at = script.is(name.next, '*') ? name.next + 1 : name.next;
    if (!script.is(at, ',')) break;
    at++;
  }
  return { tables, actionsFrom: at };
}

/** The actions of an ALTER TABLE: parts between commas, and lines where the comma was left out. */
export function splitActions(script: Script, range: Range): Range[] {
  return script.split(range).flatMap((part) => {
    const actions: Range[] = [];
    let from = part.from;
    for (let at = script.after(from, part.to); at < part.to; at = script.after(at, part.to)) {
      const continues = script.is(at - 1, 'on', 'no') || (script.is(at, 'drop') && script.is(at + 1, 'not', 'default', 'identity', 'expression'));
      if (!script.at(at).first || continues || !ACTION_WORDS.has(script.at(at).lower)) continue;
      actions.push({ from, to: at });
      from = at;
    }
    actions.push({ from, to: part.to });
    return actions;
  });
}

/** Reads one action; several for `ADD (a int, b int)`, none for one that says nothing of columns or row level security. */
export function readAction(script: Script, { from, to }: Range): Alteration[] {
  const at = script.is(from + 1, 'column') ? from + 2 : from + 1;
  switch (script.at(from).lower) {
    case 'enable': case 'disable': case 'force': {
      const kind = script.at(from).lower as 'enable' | 'disable' | 'force';
      return namesRowLevelSecurity(script, from + 1) ? [{ kind }] : [];
    }
    case 'add': case 'modify': return readAdded(script, { from: behindExists(script, at), to });
    case 'change': return readAdded(script, { from: at + 1, to });
    case 'drop': return readDropped(script, behindExists(script, at), to);
    case 'alter': return readAltered(script, { from: at, to });
    case 'rename': return readRenamed(script, from, to);
    default: return looksLikeColumn(script, { from, to }) ? [{ kind: 'addColumn', column: readDraftColumn(script, { from, to }) }] : [];
  }
}

/** `ROW LEVEL SECURITY`, `ROW-LEVEL SECURITY`, `RLS` */
function namesRowLevelSecurity(script: Script, at: number): boolean {
  return script.areAt(at, 'row', 'level', 'security') || script.areAt(at, 'row', '-', 'level', 'security') || script.is(at, 'rls');
}

function behindExists(script: Script, start: number): number {
  let at = start;
  while (script.is(at, 'if', 'not', 'exists')) at++;
  return at;
}

function readAdded(script: Script, { from, to }: Range): Alteration[] {
  if (from >= to) return [];
  if (script.is(from, '(')) return script.split(script.inside(from, to)).flatMap((part) => readAdded(script, part));
  if (CONSTRAINT_HEADS.has(script.at(from).lower)) {
    const { constraint } = readConstraint(script, from, to);
    return constraint ? [{ kind: 'addConstraint', constraint, range: { from, to } }] : [];
  }
  const indexed = script.is(from, 'index', 'key', 'fulltext', 'spatial', 'partition', 'value', 'exclude');
  return script.isName(from) && !indexed ? [{ kind: 'addColumn', column: readDraftColumn(script, { from, to }) }] : [];
}

/** `DROP CONSTRAINT IF EXISTS orders_size_check`, MySQL's `DROP CHECK orders_chk_1`, `DROP COLUMN size` */
function readDropped(script: Script, at: number, to: number): Alteration[] {
  if (script.is(at, 'constraint', 'check')) {
    const name = behindExists(script, at + 1);
    return name < to && script.isName(name) ? [{ kind: 'dropConstraint', name: script.at(name).text }] : [];
  }
  const other = script.is(at, 'primary', 'foreign', 'index', 'key', 'partition');
  return at < to && script.isName(at) && !other ? [{ kind: 'dropColumn', column: script.at(at).text }] : [];
}

/** `ALTER COLUMN x SET NOT NULL`, `… TYPE uuid USING …` */
function readAltered(script: Script, range: Range): Alteration[] {
  const { from, to } = range;
  if (!script.isName(from) || script.is(from, 'constraint', 'index')) return [];
  const column = script.at(from).text;
  if (script.areAt(from + 1, 'set', 'not', 'null')) return [{ kind: 'alterColumn', column, nullable: false, type: null, range }];
  if (script.areAt(from + 1, 'drop', 'not', 'null')) return [{ kind: 'alterColumn', column, nullable: true, type: null, range }];
  const type = script.is(from + 1, 'type') ? from + 2 : script.areAt(from + 1, 'set', 'data', 'type') ? from + 4 : -1;
  if (type < 0) return [];
  return [{ kind: 'alterColumn', column, nullable: null, type: script.textOf({ from: type, to: endOfType(script, type, to) }), range }];
}

function readRenamed(script: Script, from: number, to: number): Alteration[] {
  const target = script.find(from + 1, to, 'to') + 1;
  if (target >= to || !script.isName(target) || script.is(from + 1, 'constraint', 'index', 'key')) return [];
  if (target === from + 2) return [{ kind: 'renameTable', to: script.at(target).text }];
  const column = script.is(from + 1, 'column') ? from + 2 : from + 1;
  return [{ kind: 'renameColumn', column: script.at(column).text, to: script.at(target).text }];
}
