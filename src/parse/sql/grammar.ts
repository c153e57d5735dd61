import type { AlterTableStmt, Constraint as ConstraintNode, CreateStmt, Node, ParseResult } from 'libpg-query';
import type { Act } from './acts.js';
import { readAction, readAlteredTables, splitActions } from './alterations.js';
import type { TableBody } from './body.js';
import { type ColumnForm, type Constraint, readColumn, readConstraint } from './columns.js';
import { isTable } from './mentions.js';
import type { Script, TableName } from './script.js';
import { objectOf, type Range } from './statements.js';
import { commentOption, inherited, readTolerantly } from './tolerant.js';
import { isMapping } from '../../text/is-mapping.js';

/** Parses one statement of Postgres; throws what it refuses. */
export type Grammar = (sql: string) => ParseResult;

/** Longer or deeper statements (data, mostly) are left to the tolerant reader: their trees would cost more than they tell. */
const LONGEST = 32_768;
const MOST_TOKENS = 2_500;
const DEEPEST = 60;
const QUERIES = new Set(['select', 'insert', 'update', 'delete', 'with', 'merge']);
const DEFINED = new Set(['table', 'policy', 'view', 'materialized']);

/**
 * Loads the grammar of Postgres.
 * @returns null where it cannot be loaded; then the tolerant reader does all
 */
export async function loadGrammar(): Promise<Grammar | null> {
  try {
    const { loadModule, parseSync } = await import('libpg-query');
    await loadModule();
    return parseSync;
  } catch {
    return null;
  }
}

/**
 * Reads a statement by the grammar of Postgres. The tree says what the parts of the statement are and where they begin; their
 * words are taken from the script, as its author wrote them. Statements without an inner structure (DROP, COMMENT …) are not worth
 * a tree.
 * @returns null for a statement that the grammar refuses or that is not put to it
 */
export function readByGrammar(script: Script, statement: Range, grammar: Grammar): Act[] | null {
  const node = parse(script, statement, grammar);
  if (!node) return null;
  const places = new Places(script, statement);
  if ('CreateStmt' in node) return readCreateTable(places, node.CreateStmt);
  if ('AlterTableStmt' in node) return readAlterTable(places, node.AlterTableStmt);
  if ('CreatePolicyStmt' in node || 'AlterPolicyStmt' in node || 'ViewStmt' in node || 'CreateTableAsStmt' in node) {
    const acts = readTolerantly(script, statement).filter((act) => act.kind !== 'mention');
    return [...acts, ...mentionsIn(places, node)];
  }
  if ('SelectStmt' in node || 'InsertStmt' in node || 'UpdateStmt' in node || 'DeleteStmt' in node || 'MergeStmt' in node) return mentionsIn(places, node);
  return null;
}

/** The tree of a statement that is one statement; null for none. */
function parse(script: Script, { from, to }: Range, grammar: Grammar): Node | null {
  const defined = script.is(from, 'create', 'alter') ? objectOf(script.tokens, from)?.object : undefined;
  const worthwhile = defined === undefined ? QUERIES.has(script.at(from).lower) : DEFINED.has(defined);
  if (!worthwhile || to - from > MOST_TOKENS) return null;
  const start = script.at(from).start;
  const end = script.at(to - 1).end;
  if (end - start > LONGEST || depthOf(script, { from, to }) > DEEPEST) return null;
  const text = script.source.text.slice(start, end);
  // Characters that have no place in UTF-8 or end a string of C.
  if (/\0|\p{Surrogate}/u.test(text)) return null;
  try {
    const { stmts } = grammar(text);
    return stmts?.length === 1 ? (stmts[0]?.stmt ?? null) : null;
  } catch {
    return null;
  }
}

function depthOf(script: Script, { from, to }: Range): number {
  let depth = 0;
  let deepest = 0;
  for (let at = from; at < to; at++) {
    if (script.is(at, '(', '[', 'case')) deepest = Math.max(deepest, ++depth);
    else if (script.is(at, ')', ']', 'end')) depth--;
  }
  return deepest;
}

/** Finds the tokens of a statement by the places that its tree gives: bytes of UTF-8 from its start. */
class Places {
  readonly script: Script;
  readonly statement: Range;
  readonly #start: number;
  /** The offset of each byte, for a statement that is not all ASCII. */
  readonly #offsets: Int32Array | null;

  constructor(script: Script, statement: Range) {
    this.script = script;
    this.statement = statement;
    this.#start = script.at(statement.from).start;
    const text = script.source.text.slice(this.#start, script.at(statement.to - 1).end);
    // eslint-disable-next-line no-control-regex -- ASCII is meant
    this.#offsets = /^[\x00-\x7f]*$/.test(text) ? null : byteOffsets(text);
  }

  /** The index of the token at a place of the tree, which leaves a 0 out. */
  at(location = 0): number {
    return this.script.indexAt(this.#start + (this.#offsets ? (this.#offsets[location] ?? 0) : location), this.statement);
  }

  /** The index behind the element of a list that begins at an index. */
  endOfElement(at: number): number {
    let end = at;
    while (end < this.statement.to && !this.script.is(end, ',', ')')) end = this.script.after(end, this.statement.to);
    return Math.min(end, this.statement.to);
  }
}

function byteOffsets(text: string): Int32Array {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0;
    const bytes = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (let byte = 0; byte < bytes; byte++) offsets.push(at);
    if (bytes === 4) at++;
  }
  return Int32Array.from(offsets);
}

function readCreateTable(places: Places, node: CreateStmt): Act[] {
  const { script, statement } = places;
  const name = script.tableName(places.at(node.relation?.location));
  if (!name || node.partbound) return [];
  const columns: ColumnForm[] = [];
  const constraints: Constraint[] = [];
  const likes: TableName[] = [];
  for (const element of node.tableElts ?? []) {
    if ('ColumnDef' in element) columns.push(readColumnNode(places, places.at(element.ColumnDef.location), element.ColumnDef.constraints));
    else if ('Constraint' in element) {
      const at = places.at(element.Constraint.location);
      const { constraint } = readConstraint(script, at, places.endOfElement(at));
      if (constraint) constraints.push(constraint);
    } else if ('TableLikeClause' in element) {
      const like = script.tableName(places.at(element.TableLikeClause.relation?.location));
      if (like) likes.push(like.table);
    }
  }
  const end = script.after(name.next, statement.to);
  likes.push(...inherited(script, { from: end, to: statement.to }));
  const shown = columns.length > 0 || constraints.length > 0 || likes.length > 0;
  const body: TableBody = { columns, constraints, likes, partial: !shown };
  return [{ kind: 'createTable', table: name.table, body, temporary: node.relation?.relpersistence === 't', comment: commentOption(script, { from: end, to: statement.to }) }];
}

/** Constraints that the tolerant reader reads too; the others (a default, an identity) say nothing that is asked for. */
const KINDS: readonly ConstraintNode['contype'][] = ['CONSTR_PRIMARY', 'CONSTR_UNIQUE', 'CONSTR_NOTNULL', 'CONSTR_NULL', 'CONSTR_CHECK', 'CONSTR_FOREIGN'];

function readColumnNode(places: Places, at: number, constraints: readonly Node[] = []): ColumnForm {
  const constraintsAt = constraints.flatMap((node) => ('Constraint' in node && KINDS.includes(node.Constraint.contype) ? [places.at(node.Constraint.location)] : []));
  return readColumn(places.script, { from: at, to: places.endOfElement(at) }, constraintsAt);
}

function readAlterTable(places: Places, node: AlterTableStmt): Act[] | null {
  const { script, statement } = places;
  if (node.objtype !== 'OBJECT_TABLE') return null;
  const { tables, actionsFrom } = readAlteredTables(script, places.at(node.relation?.location), statement.to);
  const actions = splitActions(script, { from: actionsFrom, to: statement.to });
  const commands = node.cmds ?? [];
  if (actions.length !== commands.length) return null;
  const alterations = actions.flatMap((action, index) => {
    const command = commands[index];
    const added = command && 'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_AddColumn';
    const definition = added ? command.AlterTableCmd.def : undefined;
    if (!definition || !('ColumnDef' in definition)) return readAction(script, action);
    const column = readColumnNode(places, places.at(definition.ColumnDef.location), definition.ColumnDef.constraints);
    return [{ kind: 'addColumn' as const, column }];
  });
  return alterations.length > 0 ? [{ kind: 'alterTable', tables, alterations }] : [];
}

/** Parts of a tree that name what is made, or what was named before. */
const OTHER_RELATIONS = new Set(['into', 'intoClause', 'view', 'table', 'lockedRels']);

/** The tables that a tree names, in the order of the script; not those that its WITH clauses name. */
function mentionsIn(places: Places, root: Node): Act[] {
  const given = new Set<string>();
  const found: { readonly location: number; readonly schema: string | undefined; readonly name: string }[] = [];
  const rest: unknown[] = [root];
  while (rest.length > 0) {
    const node = rest.pop();
    if (Array.isArray(node)) rest.push(...(node as unknown[]));
    if (!isMapping(node)) continue;
    if (typeof node['ctename'] === 'string') given.add(node['ctename']);
    if (typeof node['relname'] === 'string' && typeof node['location'] === 'number') {
      found.push({ location: node['location'], schema: typeof node['schemaname'] === 'string' ? node['schemaname'] : undefined, name: node['relname'] });
    }
    for (const [key, value] of Object.entries(node)) if (!OTHER_RELATIONS.has(key) && typeof value === 'object') rest.push(value);
  }
  return found
    .filter(({ schema, name }) => schema !== undefined || !given.has(name))
    .sort((one, other) => one.location - other.location)
    .flatMap(({ location }): Act[] => {
      const table = places.script.tableName(places.at(location))?.table;
      return table && isTable(table) ? [{ kind: 'mention', table }] : [];
    });
}
