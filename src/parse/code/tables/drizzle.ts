import type { RlsEvent } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import {
  argumentsOf, assignedTo, type Chain, constantsOf, inside, type Link, literalList, property, propertiesOf, stringOf, stringsIn, wordOf,
} from '../syntax.js';
import { sharedPolicies } from './shared-policies.js';
import { applyChecks, byProperty, columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

const TABLE_FUNCTION = /^(?:pg|mysql|sqlite|singlestore|gel)Table$/;
const ENUM_FUNCTION = /^(?:pg|mysql)Enum$/;

/** What the constants of a listing stand for. */
interface Names {
  readonly constants: ReadonlyMap<string, Range>;
  /** `pgEnum` by its constant. */
  readonly enums: ReadonlyMap<string, readonly string[]>;
  /** `pgSchema('auth')` by its constant; null for a `pgTableCreator`. */
  readonly schemas: ReadonlyMap<string, string | null>;
  /** Policies that are written once, by the name of their constant or function. */
  readonly policies: ReadonlyMap<string, readonly Link[]>;
}

export interface DrizzleFacts {
  readonly tables: readonly TableDraft[];
  readonly events: readonly RlsEvent[];
}

/**
 * Reads `pgTable`, `mysqlTable` and `sqliteTable`, and what they say about row level security: a `pgPolicy` enables it
 * for its table, as do `.enableRLS()` and `pgTable.withRLS`.
 */
export function readDrizzle(listing: Listing): DrizzleFacts {
  if (!listing.tokens.some((token) => token.kind === 'word' && /Table(?:Creator)?$|^pg(?:Schema|Policy)$/.test(token.text)))
    return { tables: [], events: [] };
  const names = readNames(listing);
  const tables: TableDraft[] = [];
  const events: RlsEvent[] = [];
  const linked: { readonly policy: RlsEvent; readonly constant: string }[] = [];
  for (const chain of listing.chains) {
    const call = tableCall(chain, names.schemas);
    if (call) {
      const table = readTable(listing, chain, call, names);
      if (!table) continue;
      tables.push(table.draft);
      events.push(...table.events);
    } else if (chain.links[0]?.name === 'pgPolicy') {
      const link = chain.links.find((candidate) => candidate.name === 'link');
      const constant = link ? wordOf(listing, argumentsOf(listing, link.open)[0]) : null;
      const policy = constant === null ? null : readPolicy(listing, chain.links[0], constant, new Map());
      if (policy && constant !== null) linked.push({ policy, constant });
    }
  }
  const byConstant = new Map(tables.flatMap((table) => table.aliases.map((alias) => [alias, table.name] as const)));
  for (const { policy, constant } of linked) {
    const table = byConstant.get(constant) ?? constant;
    events.push({ ...policy, kind: 'enable', policy: null, predicate: null, table }, { ...policy, table });
  }
  return { tables, events };
}

function readNames(listing: Listing): Names {
  const enums = new Map<string, readonly string[]>();
  const schemas = new Map<string, string | null>();
  for (const chain of listing.chains) {
    const [first] = chain.links as [Link];
    if (!ENUM_FUNCTION.test(first.name) && !/^(?:pg|mysql)Schema$|TableCreator$/.test(first.name)) continue;
    const name = assignedTo(listing, chain.from);
    if (name < 0) continue;
    const constant = listing.at(name).text;
    const [firstArgument, secondArgument] = argumentsOf(listing, first.open);
    if (ENUM_FUNCTION.test(first.name)) enums.set(constant, secondArgument ? stringsIn(listing, secondArgument) : []);
    else schemas.set(constant, first.name.endsWith('TableCreator') ? null : stringOf(listing, firstArgument));
  }
  return { constants: constantsOf(listing), enums, schemas, policies: sharedPolicies(listing, (chain) => tableCall(chain, schemas) !== null) };
}

interface TableCall {
  readonly link: Link;
  readonly schema: string | null;
  readonly withRls: boolean;
}

function tableCall(chain: Chain, schemas: Names['schemas']): TableCall | null {
  const [first, second] = chain.links as [Link, Link?];
  if (TABLE_FUNCTION.test(first.name)) {
    if (first.open >= 0) return { link: first, schema: null, withRls: false };
    return second?.name === 'withRLS' && second.open >= 0 ? { link: second, schema: null, withRls: true } : null;
  }
  if (!schemas.has(first.name)) return null;
  const schema = schemas.get(first.name) ?? null;
  const link = schema === null ? first : second;
  return link && link.open >= 0 && (schema === null || link.name === 'table') ? { link, schema, withRls: false } : null;
}

function readTable(listing: Listing, chain: Chain, call: TableCall, names: Names): { draft: TableDraft; events: RlsEvent[] } | null {
  const [nameArgument, columnsArgument, extras] = argumentsOf(listing, call.link.open);
  const name = stringOf(listing, nameArgument);
  if (name === null || !nameArgument) return null;
  const constant = assignedTo(listing, chain.from);
  const start = declarationStart(listing, constant < 0 ? chain.from : constant);
  const draft = draftTable(listing, 'drizzle', name, nameArgument.from, { from: start, to: chain.to });
  if (constant >= 0) draft.aliases.push(listing.at(constant).text);
  draft.schema ??= call.schema;
  const open = columnsArgument ? firstBrace(listing, columnsArgument) : -1;
  if (open >= 0) {
    const members = propertiesOf(listing, open);
    draft.partial = isExcerpt(listing, inside(listing, open)) || members.some((member) => member.kind === 'spread');
    for (const member of members) {
      if (member.kind === 'value') draft.columns.push(readColumn(listing, { from: member.at, to: member.value.to }, member.value, names));
    }
  }
  const events: RlsEvent[] = [];
  const enabled = call.withRls ? call.link : chain.links.find((link) => link.name === 'enableRLS');
  if (enabled) events.push(rlsEvent('enable', draft.name, listing.span(enabled.at, enabled.at + 1)));
  if (extras) events.push(...readExtras(listing, extras, draft, events.length > 0, names));
  return { draft, events };
}

/** The first token of `export const x = …`. */
function declarationStart(listing: Listing, at: number): number {
  let start = at;
  while (listing.is(start - 1, 'const') || listing.is(start - 1, 'export') || listing.is(start - 1, 'let')) start--;
  return start;
}

/** The brace of the columns, given as an object or by a function: `{…}`, `(t) => ({…})`. */
function firstBrace(listing: Listing, range: Range): number {
  for (let at = range.from; at < Math.min(range.to, range.from + 8); at++) {
    if (listing.is(at, '{')) return at;
    if (listing.is(at, '(') && !listing.is(at + 1, '{')) at = listing.closing(at);
  }
  return -1;
}

function readColumn(listing: Listing, whole: Range, value: Range, names: Names): ColumnDraft {
  const key = listing.at(whole.from).text;
  const column = draftColumn(key, listing.span(whole.from, whole.to), { comment: columnComment(listing, whole) });
  const chain = listing.chainAt(value.from);
  if (!chain) return column;
  // `t.text('x')` in the form with a function.
  const typeAt = chain.links[0]?.open === -1 ? 1 : 0;
  const type = chain.links[typeAt];
  if (!type) return column;
  column.type = type.name;
  const parameters = argumentsOf(listing, type.open);
  column.name = stringOf(listing, parameters[0]) ?? key;
  column.values = names.enums.get(type.name) ?? enumOption(listing, parameters, names);
  column.nullable = chain.links.some((link) => link.name === 'notNull' || link.name === 'primaryKey') ? false : null;
  for (const link of chain.links.slice(typeAt + 1)) {
    if (link.name === 'primaryKey') column.primaryKey = true;
    else if (link.name === 'unique') column.unique = true;
    else if (link.name === 'array') column.type += '[]';
    else if (link.name === '$type' && link.open >= 0) column.values ??= unionOf(listing, link);
    else if (link.name === 'references') column.references = referenceOf(listing, inside(listing, link.open));
  }
  return column;
}

function enumOption(listing: Listing, parameters: readonly Range[], names: Names): readonly string[] | null {
  for (const parameter of parameters) {
    if (!listing.is(parameter.from, '{')) continue;
    const option = property(propertiesOf(listing, parameter.from), 'enum');
    if (option) return literalList(listing, option.value, names.constants);
  }
  return null;
}

/** The strings of `$type<'a' | 'b'>()`; null for any other type. */
function unionOf(listing: Listing, link: Link): string[] | null {
  const values: string[] = [];
  for (let at = link.at + 2; at < link.open - 1; at++) {
    if (listing.isString(at)) values.push(listing.at(at).text);
    else if (!listing.is(at, '|')) return null;
  }
  return values.length > 0 ? values : null;
}

/** `() => users.id` */
function referenceOf(listing: Listing, range: Range): ColumnDraft['references'] {
  for (let at = range.from; at < range.to; at++) {
    if (!listing.is(at, '=>')) continue;
    const chain = listing.chainAt(at + 1);
    const [table, column] = chain?.links ?? [];
    return table ? { table: table.name, column: column?.name ?? null } : null;
  }
  return null;
}

/** Reads what follows the columns: constraints and policies, in a list or an object. */
function readExtras(listing: Listing, range: Range, draft: TableDraft, enabled: boolean, names: Names): RlsEvent[] {
  const columns = byProperty(draft.columns);
  const events = sharedIn(listing, range, draft.name, columns, names);
  const checks: string[] = [];
  for (const chain of listing.chainsIn(range)) {
    const [first] = chain.links as [Link];
    if (first.name === 'pgPolicy' || first.name === 'crudPolicy') {
      const policy = readPolicy(listing, first, draft.name, columns);
      if (policy) events.push(policy);
    } else if (first.name === 'check') {
      const text = argumentsOf(listing, first.open)[1];
      if (text) checks.push(sqlText(listing, text, columns));
    } else if (first.name === 'primaryKey' || first.name === 'unique' || first.name === 'uniqueIndex') {
      const keys = keyColumns(listing, chain);
      for (const column of keys.map((key) => columns.get(key)).filter((candidate) => candidate !== undefined)) {
        if (first.name === 'primaryKey') Object.assign(column, { primaryKey: true, nullable: false });
        else if (keys.length === 1 && !chain.links.some((link) => link.name === 'where')) column.unique = true;
      }
    } else if (first.name === 'foreignKey') readForeignKey(listing, first, columns);
  }
  applyChecks(draft.columns, checks);
  const [policy] = events;
  return policy && !enabled ? [{ ...policy, kind: 'enable', policy: null, predicate: null }, ...events] : events;
}

/** The policies written elsewhere that the list of a table names: `[own]`, `[own(t.userId)]`, `[...owned(t)]`. */
function sharedIn(listing: Listing, range: Range, table: string, columns: ReadonlyMap<string, ColumnDraft>, { policies }: Names): RlsEvent[] {
  if (policies.size === 0) return [];
  const events: RlsEvent[] = [];
  for (let at = range.from; at < range.to; at++) {
    const token = listing.at(at);
    if (token.kind !== 'word' || (listing.is(at - 1, '.') && !listing.is(at - 2, '.'))) continue;
    const span = listing.span(at, at + 1);
    for (const link of policies.get(token.text) ?? []) {
      const policy = readPolicy(listing, link, table, columns);
      if (policy) events.push({ ...policy, span });
    }
  }
  return events;
}

/** The columns of `primaryKey({ columns: [t.a] })`, `unique().on(t.a)`. */
function keyColumns(listing: Listing, chain: Chain): string[] {
  const names: string[] = [];
  for (const link of chain.links) {
    if (link.open < 0 || link.name === 'where') continue;
    for (const member of listing.chainsIn(inside(listing, link.open))) {
      const [, column] = member.links;
      if (column && column.open < 0) names.push(column.name);
    }
  }
  return names;
}

function readForeignKey(listing: Listing, link: Link, columns: ReadonlyMap<string, ColumnDraft>): void {
  const options = propertiesOf(listing, link.open + 1);
  const own = property(options, 'columns');
  const foreign = property(options, 'foreignColumns');
  if (!own || !foreign) return;
  const from = listing.chainsIn(own.value);
  const to = listing.chainsIn(foreign.value);
  from.forEach((chain, index) => {
    const column = columns.get(chain.links[1]?.name ?? '');
    const target = to[index]?.links;
    if (column && target?.[0]) column.references = { table: target[0].name, column: target[1]?.name ?? null };
  });
}

function readPolicy(listing: Listing, link: Link, table: string, columns: ReadonlyMap<string, ColumnDraft>): RlsEvent | null {
  if (link.open < 0) return null;
  const [name, options] = argumentsOf(listing, link.open);
  const span = listing.span(link.at, link.close + 1);
  // `crudPolicy({ role, read, modify })` has no name.
  const open = [name, options].find((argument) => argument && listing.is(argument.from, '{'));
  const properties = open ? propertiesOf(listing, open.from) : [];
  const predicates = properties
    .filter((member) => member.name === 'using' || member.name === 'withCheck' || member.name === 'read' || member.name === 'modify')
    .map((member) => sqlText(listing, member.value, columns));
  return { ...rlsEvent('policy', table, span), policy: stringOf(listing, name), predicate: predicates.length > 0 ? predicates.join('; ') : null };
}

function rlsEvent(kind: RlsEvent['kind'], table: string, span: RlsEvent['span']): RlsEvent {
  return { kind, table, policy: null, predicate: null, span };
}

/** The text of `` sql`…` `` with the columns that its holes name; of anything else the code as written. */
function sqlText(listing: Listing, range: Range, columns: ReadonlyMap<string, ColumnDraft>): string {
  const last = listing.at(range.to - 1);
  if (last.kind !== 'string') return listing.textOf(range);
  return last.text.replace(/\$\{\w{1,60}\.(\w{1,60})\}/g, (_, name: string) => columns.get(name)?.name ?? name).trim();
}
