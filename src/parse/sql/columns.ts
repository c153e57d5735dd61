import { type Condition, readCondition } from './conditions.js';
import { type Script, type TableName, qualified } from './script.js';
import type { Range } from './statements.js';

/** A constraint of a column or of a table. `columns` is empty for one that stands on its column. */
export type Constraint =
  | { readonly kind: 'notNull' | 'nullable' | 'primaryKey' | 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'check'; readonly columns: readonly string[]; readonly condition: Condition }
  | {
    readonly kind: 'foreignKey';
    readonly columns: readonly string[];
    readonly table: TableName;
    readonly targets: readonly string[];
    /** `ON DELETE SET NULL`: the column may be empty, whatever else is said. */
    readonly setsNull: boolean;
    /** `ON DELETE CASCADE`: a row is part of the one it refers to. */
    readonly cascades: boolean;
  };

/** A column as a statement defines it. */
export interface ColumnForm {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean | null;
  readonly primaryKey: boolean;
  readonly unique: boolean;
  readonly references: { readonly table: string; readonly column: string | null } | null;
  /** It goes with the row that it refers to (`ON DELETE CASCADE`). */
  readonly cascades: boolean;
  /** The values of an enum type that is spelled out in place. */
  readonly values: readonly string[] | null;
  readonly conditions: readonly Condition[];
  /** MySQL's `COMMENT '…'`. */
  readonly comment: string | null;
  readonly range: Range;
}

/** Words that end the type of a column. */
const TYPE_ENDS = new Set([
  'constraint', 'primary', 'unique', 'check', 'references', 'foreign', 'not', 'null', 'default', 'generated', 'collate', 'on', 'identity', 'auto_increment',
  'autoincrement', 'as', 'storage', 'compression', 'options', 'after', 'first', 'key', 'charset', 'using', 'pk', 'fk', 'nullable', 'optional', 'required', '=', '->', '→', '?',
]);
const CONSTRAINT_HEADS = new Set(['primary', 'unique', 'check', 'references', 'foreign', 'not', 'null']);

/**
 * Reads the definition of a column: its name, its type and the constraints that begin at the given tokens.
 * @param range from the column's name to its last token
 */
export function readColumn(script: Script, range: Range, constraintsAt: readonly number[]): ColumnForm {
  const typeFrom = script.is(range.from + 1, ':') ? range.from + 2 : range.from + 1;
  const typeTo = endOfType(script, typeFrom, range.to);
  const constraints = constraintsAt.map((at) => readConstraint(script, at, range.to).constraint).filter((constraint) => constraint !== null);
  const foreignKey = constraints.find((constraint) => constraint.kind === 'foreignKey');
  const has = (kind: Constraint['kind']): boolean => constraints.some((constraint) => constraint.kind === kind);
  const primaryKey = has('primaryKey');
  const nullable = has('notNull') || primaryKey ? false : has('nullable') || foreignKey?.setsNull ? true : null;
  return {
    name: script.at(range.from).text,
    type: script.textOf({ from: typeFrom, to: typeTo }),
    nullable,
    primaryKey,
    unique: has('unique'),
    references: foreignKey ? { table: qualified(foreignKey.table), column: foreignKey.targets[0] ?? null } : null,
    cascades: foreignKey?.cascades ?? false,
    values: enumOfType(script, typeFrom, typeTo),
    conditions: constraints.flatMap((constraint) => (constraint.kind === 'check' ? [constraint.condition] : [])),
    comment: commentIn(script, { from: typeTo, to: range.to }),
    range,
  };
}

/** The index behind the type that starts at an index: where a constraint, a default or the like begins. */
export function endOfType(script: Script, from: number, limit: number): number {
  for (let at = from; at < limit; at = script.after(at, limit)) {
    if (TYPE_ENDS.has(script.at(at).lower)) return at;
    if (script.is(at, 'comment') && script.isString(at + 1)) return at;
    if (script.areAt(at, 'character', 'set')) return at;
    if (at > from && script.at(at).kind === 'quoted' && !script.is(at - 1, '.')) return at;
  }
  return limit;
}

/** `ENUM('a', 'b')` */
function enumOfType(script: Script, from: number, limit: number): string[] | null {
  if (!script.is(from, 'enum', 'set') || !script.is(from + 1, '(')) return null;
  const inside = script.inside(from + 1, limit);
  const values = script.split(inside).map((part) => (script.isString(part.from) ? script.stringText(part.from) : script.textOf(part)));
  return values.length > 0 ? values : null;
}

function commentIn(script: Script, range: Range): string | null {
  const at = script.find(range.from, range.to, 'comment');
  return at < range.to && script.isString(at + 1) ? script.stringText(at + 1) : null;
}

/** Where the constraints of a column begin that stand between its type and its end. */
export function findConstraints(script: Script, from: number, limit: number): number[] {
  const found: number[] = [];
  for (let at = from; at < limit; ) {
    // What is a default is no constraint: `DEFAULT NULL`.
    if (script.is(at, 'default', 'collate')) at = script.after(at + 1, limit);
    else {
      const { constraint, next } = readConstraint(script, at, limit);
      if (constraint) found.push(at);
      at = constraint ? next : script.is(at, 'on') ? behindAction(script, at) : script.after(at, limit);
    }
  }
  return found;
}

/**
 * Reads the constraint that begins at an index, with or without `CONSTRAINT name` before it; null where none does.
 * Drafts' `PK`, `FK -> users.id`, `nullable` and `required` count too.
 */
export function readConstraint(script: Script, start: number, limit: number): { readonly constraint: Constraint | null; readonly next: number } {
  const at = behindConstraintName(script, start);
  const none = { constraint: null, next: at + 1 };
  if (at >= limit) return none;
  switch (script.at(at).lower) {
    case 'primary': return script.is(at + 1, 'key') ? keyed(script, 'primaryKey', at + 2, limit) : none;
    case 'pk': return { constraint: { kind: 'primaryKey', columns: [] }, next: at + 1 };
    case 'unique': return keyed(script, 'unique', at + 1, limit);
    case 'not': return script.is(at + 1, 'null') ? { constraint: { kind: 'notNull', columns: [] }, next: at + 2 } : none;
    case 'required': return { constraint: { kind: 'notNull', columns: [] }, next: at + 1 };
    case 'null': case 'nullable': case 'optional': return { constraint: { kind: 'nullable', columns: [] }, next: at + 1 };
    case 'check': {
      const open = script.is(at + 1, '(') ? at + 1 : -1;
      if (open < 0) return none;
      return { constraint: { kind: 'check', columns: [], condition: readCondition(script, script.inside(open, limit), at === start + 2 ? script.at(start + 1).text : null) }, next: script.after(open, limit) };
    }
    case 'foreign': return foreignKey(script, at, limit) ?? none;
    case 'references': return references(script, at + 1, limit, []) ?? none;
    case 'fk': return draftReference(script, at + 1, limit, false) ?? none;
    case '->': case '→': return draftReference(script, at + 1, limit, true) ?? none;
    default: return none;
  }
}

function behindConstraintName(script: Script, at: number): number {
  if (!script.is(at, 'constraint')) return at;
  return CONSTRAINT_HEADS.has(script.at(at + 1).lower) ? at + 1 : at + 2;
}

/** `PRIMARY KEY (a, b)`, `UNIQUE KEY name (a)`, `UNIQUE` on a column. */
function keyed(script: Script, kind: 'primaryKey' | 'unique', from: number, limit: number): { readonly constraint: Constraint; readonly next: number } {
  let at = from;
  while (at < limit && script.is(at, 'key', 'index', 'clustered', 'nonclustered', 'nulls', 'not', 'distinct') && !script.areAt(at, 'not', 'null')) at++;
  if (script.isName(at) && script.is(at + 1, '(') && !TYPE_ENDS.has(script.at(at).lower)) at++;
  if (at >= limit || !script.is(at, '(')) return { constraint: { kind, columns: [] }, next: from };
  return { constraint: { kind, columns: namesIn(script, at, limit) }, next: script.after(at, limit) };
}

function namesIn(script: Script, open: number, limit: number): string[] {
  return script.split(script.inside(open, limit)).filter((part) => script.isName(part.from)).map((part) => script.at(part.from).text);
}

/** `FOREIGN KEY (a) REFERENCES …` */
function foreignKey(script: Script, at: number, limit: number): { readonly constraint: Constraint; readonly next: number } | null {
  const open = script.find(at + 1, Math.min(at + 4, limit), '(');
  const target = script.after(open, limit);
  if (!script.is(open, '(') || target >= limit || !script.is(target, 'references')) return null;
  return references(script, target + 1, limit, namesIn(script, open, limit));
}

/** What follows `REFERENCES`: `users (id) ON DELETE CASCADE`. */
function references(script: Script, at: number, limit: number, columns: readonly string[]): { readonly constraint: Constraint; readonly next: number } | null {
  const name = at < limit ? script.tableName(at) : null;
  if (!name) return null;
  let { next } = name;
  const targets = next < limit && script.is(next, '(') ? namesIn(script, next, limit) : [];
  if (targets.length > 0) next = script.after(next, limit);
  let setsNull = false;
  let cascades = false;
  for (;;) {
    if (next < limit && script.is(next, 'on')) {
      setsNull ||= script.areAt(next, 'on', 'delete', 'set', 'null');
      cascades ||= script.areAt(next, 'on', 'delete', 'cascade');
      next = behindAction(script, next);
    } else if (next < limit && script.is(next, 'match')) next += 2;
    else break;
  }
  return { constraint: { kind: 'foreignKey', columns, table: name.table, targets, setsNull, cascades }, next };
}

/** `ON DELETE SET NULL`, `ON UPDATE NO ACTION`, `ON DELETE CASCADE` */
function behindAction(script: Script, on: number): number {
  return script.is(on + 2, 'set', 'no') ? on + 4 : on + 3;
}

/** `FK users.id`, `FK -> users(id)`, `FK to users`, `-> users`; a bare `FK` names nothing. `pointed`: an arrow stands before the range. */
function draftReference(script: Script, from: number, limit: number, pointed: boolean): { readonly constraint: Constraint; readonly next: number } | null {
  let at = from;
  while (at < limit && script.is(at, '->', '→', 'to', ':', '(', '>')) at++;
  if (script.is(at, 'references')) return references(script, at + 1, limit, []);
  const known = at < limit && !TYPE_ENDS.has(script.at(at).lower) && (pointed || at > from || script.is(at + 1, '.', '(')) ? script.tableName(at) : null;
  if (!known) return null;
  const dotted = script.is(known.next - 2, '.');
  if (!dotted) return references(script, at, limit, []);
  // In a draft `users.id` is a column of a table.
  const table = script.at(known.next - 3);
  const target = { schema: null, name: table.text, start: table.start, end: table.end };
  return { constraint: { kind: 'foreignKey', columns: [], table: target, targets: [script.at(known.next - 1).text], setsNull: false, cascades: false }, next: known.next };
}
