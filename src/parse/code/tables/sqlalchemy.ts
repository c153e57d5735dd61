import type { Listing, Range } from '../listing.js';
import { argumentsOf, assignedTo, type Chain, inside, type Link, stringOf, stringsIn } from '../syntax.js';
import { applyChecks, byProperty, columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';
import { isSet, keyword, positional, type PythonClass, type PythonMember, readAnnotation } from './python-classes.js';

type Enums = ReadonlyMap<string, readonly string[]>;

/** Whether a class is a table of SQLAlchemy or SQLModel. */
export function isSqlAlchemyModel(listing: Listing, candidate: PythonClass): boolean {
  if (candidate.baseNames.includes('SQLModel') || candidate.baseNames.includes('table')) return candidate.baseNames.includes('table');
  return candidate.members.some(
    (member) =>
      member.name === '__tablename__' ||
      (member.annotation !== null && listing.is(member.annotation.from, 'Mapped')) ||
      columnCall(listing, member) !== null,
  );
}

/** Reads a class with `Column(…)`, `mapped_column(…)`, `Mapped[…]` or SQLModel's `Field(…)`. */
export function readSqlAlchemyModel(listing: Listing, candidate: PythonClass, enums: Enums): TableDraft {
  const named = candidate.members.find((member) => member.name === '__tablename__')?.value;
  const name = stringOf(listing, named ?? undefined);
  const at = name !== null && named ? named.from : candidate.at;
  const table = draftTable(listing, 'sqlalchemy', listing.at(at).text, at, candidate.whole);
  // SQLModel names the table after the class, in lower case.
  table.aliases.push(candidate.name, ...(candidate.baseNames.includes('table') && name === null ? [candidate.name.toLowerCase()] : []));
  table.comment ??= candidate.docstring;
  table.partial = isExcerpt(listing, candidate.whole);
  const checks: string[] = [];
  for (const member of candidate.members) {
    if (member.name === '__table_args__' && member.value) readTableArguments(listing, member.value, table, checks);
    else {
      const column = readMember(listing, member, enums, checks);
      if (column) table.columns.push(column);
    }
  }
  applyTableConstraints(listing, candidate.members.find((member) => member.name === '__table_args__')?.value ?? null, table);
  applyChecks(table.columns, checks);
  return table;
}

function columnCall(listing: Listing, member: PythonMember): Link | null {
  const chain = member.value ? listing.chainAt(member.value.from) : undefined;
  const last = chain?.links.at(-1);
  return last && /^(?:Column|mapped_column)$/.test(last.name) && last.open >= 0 ? last : null;
}

function readMember(listing: Listing, member: PythonMember, enums: Enums, checks: string[]): ColumnDraft | null {
  if (member.name.startsWith('__') || member.name === 'model_config') return null;
  const chain = member.value ? listing.chainAt(member.value.from) : undefined;
  const call = chain?.links.at(-1) ?? null;
  if (call && /^(?:relationship|Relationship|backref|association_proxy|column_property|hybrid_property|deferred)$/.test(call.name)) return null;
  const isColumn = call !== null && /^(?:Column|mapped_column|Field)$/.test(call.name) && call.open >= 0;
  if (!isColumn && !member.annotation) return null;
  const annotation = member.annotation ? readAnnotation(listing, member.annotation) : null;
  // `Mapped[list["Post"]]` without a call is a relationship.
  if (annotation && !isColumn && /^(?:list|List|set|Set)\[\s*["'A-Z]/.test(annotation.type)) return null;
  const column = draftColumn(member.name, listing.span(member.whole.from, member.whole.to), {
    type: annotation?.type ?? '',
    nullable: annotation?.nullable ?? null,
    values: annotation ? (annotation.values ?? enums.get(annotation.subject) ?? null) : null,
    comment: columnComment(listing, member.whole),
  });
  if (isColumn) applyColumnCall(listing, call, column, enums, checks);
  return column;
}

/** Reads the arguments of `Column("name", Type, ForeignKey("t.c"), nullable=False)`. */
function applyColumnCall(listing: Listing, call: Link, column: ColumnDraft, enums: Enums, checks: string[]): void {
  positional(listing, call.open).forEach((argument, index) => {
    const text = stringOf(listing, argument);
    if (text !== null && index === 0 && call.name !== 'Field') {
      column.name = text;
      return;
    }
    const last = listing.chainAt(argument.from)?.links.at(-1);
    if (!last) return;
    const strings = last.open < 0 ? [] : stringsIn(listing, inside(listing, last.open));
    if (last.name === 'ForeignKey') column.references = referenceTo(strings[0] ?? listing.textOf(argumentsOf(listing, last.open)[0] ?? argument));
    else if (last.name === 'CheckConstraint' && strings[0] !== undefined) checks.push(strings[0]);
    else if (/^(?:Enum|ENUM|SAEnum)$/.test(last.name)) readEnum(listing, last, column, enums);
    else if (column.type === '') column.type = listing.textOf(argument);
  });
  const { open } = call;
  const foreignKey = keyword(listing, open, 'foreign_key');
  const target = stringOf(listing, foreignKey);
  if (target !== null) column.references = referenceTo(target);
  const named = stringOf(listing, keyword(listing, open, 'name'));
  if (named !== null) column.name = named;
  if (isSet(listing, open, 'primary_key')) Object.assign(column, { primaryKey: true, nullable: false });
  if (isSet(listing, open, 'unique')) column.unique = true;
  if (isSet(listing, open, 'nullable', 'False')) column.nullable = false;
  else if (isSet(listing, open, 'nullable')) column.nullable = true;
}

function readEnum(listing: Listing, link: Link, column: ColumnDraft, enums: Enums): void {
  column.type = 'Enum';
  const values = positional(listing, link.open)
    .map((argument) => stringOf(listing, argument))
    .filter((value) => value !== null);
  const [first] = positional(listing, link.open);
  column.values = values.length > 0 ? values : ((first && enums.get(listing.at(first.from).text)) ?? null);
}

/** `users.id`, `auth.users.id` */
function referenceTo(target: string): ColumnDraft['references'] {
  const dot = target.lastIndexOf('.');
  return dot < 0 ? { table: target, column: null } : { table: target.slice(0, dot), column: target.slice(dot + 1) };
}

function readTableArguments(listing: Listing, range: Range, table: TableDraft, checks: string[]): void {
  for (const chain of listing.chainsIn(range)) {
    const last = chain.links.at(-1);
    if (last?.name === 'CheckConstraint' && last.open >= 0) checks.push(stringsIn(listing, argumentsOf(listing, last.open)[0] ?? range)[0] ?? '');
  }
  for (let at = range.from; at < range.to - 2; at++) {
    if (listing.isString(at) && listing.at(at).text === 'schema' && listing.is(at + 1, ':') && listing.isString(at + 2))
      table.schema = listing.at(at + 2).text;
  }
}

/** `ForeignKeyConstraint(["a"], ["t.a"])`, `PrimaryKeyConstraint("a")`, `UniqueConstraint("a")` */
function applyTableConstraints(listing: Listing, range: Range | null, table: TableDraft): void {
  if (!range) return;
  const columns = byProperty(table.columns);
  for (const chain of listing.chainsIn(range)) {
    const last = chain.links.at(-1);
    if (!last || last.open < 0) continue;
    const [own, foreign] = argumentsOf(listing, last.open);
    if (last.name === 'ForeignKeyConstraint' && own && foreign) {
      const targets = stringsIn(listing, foreign);
      stringsIn(listing, own).forEach((name, index) => {
        const column = columns.get(name);
        if (column) column.references = referenceTo(targets[index] ?? targets[0] ?? '');
      });
    } else if (last.name === 'PrimaryKeyConstraint' || last.name === 'UniqueConstraint') {
      const keys = positional(listing, last.open)
        .map((argument) => stringOf(listing, argument))
        .filter((key) => key !== null);
      for (const column of keys.map((key) => columns.get(key)).filter((candidate) => candidate !== undefined)) {
        if (last.name === 'PrimaryKeyConstraint') column.primaryKey = true;
        else if (keys.length === 1) column.unique = true;
      }
    }
  }
}

/** Reads `Table("users", metadata, Column(…))` and Alembic's `op.create_table("users", sa.Column(…))`. */
export function readTableCalls(listing: Listing, enums: Enums): TableDraft[] {
  const tables: TableDraft[] = [];
  for (const chain of listing.chains) {
    const last = chain.links.at(-1) as Link;
    if (!/^(?:Table|create_table)$/.test(last.name) || last.open < 0) continue;
    const table = readTableCall(listing, chain, last, enums);
    if (table) tables.push(table);
  }
  return tables;
}

function readTableCall(listing: Listing, chain: Chain, link: Link, enums: Enums): TableDraft | null {
  const parts = positional(listing, link.open);
  const [name] = parts;
  if (!name || stringOf(listing, name) === null) return null;
  const table = draftTable(listing, 'sqlalchemy', listing.at(name.from).text, name.from, chain);
  const constant = assignedTo(listing, chain.from);
  if (constant >= 0) table.aliases.push(listing.at(constant).text);
  table.schema = stringOf(listing, keyword(listing, link.open, 'schema')) ?? table.schema;
  const checks: string[] = [];
  for (const part of parts.slice(1)) {
    const last = listing.chainAt(part.from)?.links.at(-1);
    if (!last || last.open < 0) continue;
    if (last.name === 'CheckConstraint') checks.push(stringsIn(listing, part)[0] ?? '');
    if (last.name !== 'Column') continue;
    const column = draftColumn('', listing.span(part.from, part.to), { comment: columnComment(listing, part) });
    applyColumnCall(listing, last, column, enums, checks);
    table.columns.push({ ...column, property: column.name });
  }
  applyTableConstraints(listing, { from: link.open + 1, to: link.close }, table);
  applyChecks(table.columns, checks);
  table.partial = isExcerpt(listing, chain);
  return table.columns.length > 0 ? table : null;
}
