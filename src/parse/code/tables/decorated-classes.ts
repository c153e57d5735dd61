import type { Listing, Range } from '../listing.js';
import {
  argumentsOf, type Chain, decoratorsFrom, inside, lastName, literalList, property, type Property, propertiesOf, stringOf, stringsIn,
} from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';
import { readEnums } from './typescript.js';

const COLUMN = new Set([
  'Column', 'Property', 'PrimaryColumn', 'PrimaryKey', 'PrimaryGeneratedColumn', 'CreateDateColumn', 'UpdateDateColumn', 'DeleteDateColumn',
  'VersionColumn', 'ObjectIdColumn', 'Id', 'Enum', 'Enumerated', 'Index', 'ForeignKey', 'Basic', 'Lob', 'CreatedDate', 'CreationTimestamp',
  'UpdateTimestamp', 'Unique', 'AllowNull', 'Default',
]);
const TO_ONE = /^(?:ManyToOne|OneToOne|BelongsTo)$/;
const TO_MANY = /^(?:OneToMany|ManyToMany|HasMany|BelongsToMany|HasOne|ElementCollection|Transient|Formula|VirtualColumn)$/;
const MODIFIERS = new Set(['public', 'private', 'protected', 'readonly', 'final', 'static', 'declare', 'var', 'val', 'lateinit', 'override']);

/**
 * Reads classes whose decorators or annotations make them entities: TypeORM, MikroORM, sequelize-typescript (`@Table`)
 * and JPA in Java or Kotlin.
 */
export function readDecoratedClasses(listing: Listing): TableDraft[] {
  const enums = readEnums(listing);
  const tables: TableDraft[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.is(at, '@')) continue;
    const decorators = decoratorsFrom(listing, at);
    const end = decorators.at(-1)?.to ?? at;
    const table = decorators.find((decorator) => /^(?:Entity|Table|Document)$/.test(lastName(decorator)));
    if (table) {
      const read = readClass(listing, { from: at, to: end }, decorators, enums);
      if (read) tables.push(read);
    }
    at = Math.max(at, end - 1);
  }
  return tables;
}

function readClass(listing: Listing, head: Range, decorators: readonly Chain[], enums: ReadonlyMap<string, readonly string[]>): TableDraft | null {
  let at = head.to;
  while (at < head.to + 6 && !listing.is(at, 'class')) at++;
  const className = at + 1;
  if (!listing.is(at, 'class') || !listing.isWord(className)) return null;
  // Kotlin declares the members between round brackets.
  let open = className + 1;
  while (open < className + 30 && !listing.is(open, '{') && !listing.is(open, '(')) open++;
  if (!listing.is(open, '{') && !listing.is(open, '(')) return null;
  const body = inside(listing, open);
  const named = decorators.map((decorator) => namedBy(listing, decorator)).find((token) => token >= 0) ?? -1;
  const table = draftTable(
    listing,
    listing.language !== 'jvm' ? 'typeorm' : isOfServer(listing, decorators) ? 'jpa' : 'listing',
    listing.at(named < 0 ? className : named).text,
    named < 0 ? className : named,
    { from: head.from, to: body.to + 1 },
  );
  table.aliases.push(listing.at(className).text);
  table.partial = isExcerpt(listing, body);
  for (const member of membersOf(listing, body)) {
    const column = readMember(listing, member, enums);
    if (column) table.columns.push(column);
  }
  return table;
}

/** Not an entity of Room, whose table lies on a device (`@Entity(tableName = "x")`), nor a document of some index or store. */
function isOfServer(listing: Listing, decorators: readonly Chain[]): boolean {
  const names = decorators.map(lastName);
  return !names.includes('Document') && !decorators.some((decorator) => property(optionsOf(listing, decorator.links.at(-1)?.open ?? -1), 'tableName'));
}

/** The token of the name in `@Entity('x')`, `@Entity({ name: 'x' })`, `@Table(name = "x")`; -1 for none. */
function namedBy(listing: Listing, decorator: Chain): number {
  if (!/^(?:Entity|Table|Document)$/.test(lastName(decorator))) return -1;
  const open = decorator.links.at(-1)?.open ?? -1;
  const [first] = argumentsOf(listing, open);
  if (stringOf(listing, first) !== null && first) return first.from;
  const name = property(optionsOf(listing, open), 'name', 'tableName', 'collection');
  return name && stringOf(listing, name.value) !== null ? name.value.from : -1;
}

/** The options of a decorator, as an object among its arguments or as named arguments. */
function optionsOf(listing: Listing, open: number): Property[] {
  const brace = argumentsOf(listing, open).find((argument) => listing.is(argument.from, '{'));
  if (brace) return propertiesOf(listing, brace.from);
  return open < 0 ? [] : propertiesOf(listing, open);
}

interface Member {
  readonly decorators: readonly Chain[];
  readonly whole: Range;
  /** Behind the decorators. */
  readonly declaration: Range;
}

/** The members that carry decorators, and the plain fields of a JPA entity, which are columns too. */
function membersOf(listing: Listing, body: Range): Member[] {
  const members: Member[] = [];
  for (let at = body.from; at < body.to;) {
    const plain = listing.language === 'jvm' && /^(?:private|protected|val|var)$/.test(listing.at(at).text);
    if (!listing.is(at, '@') && !plain) {
      at = listing.after(at);
      continue;
    }
    const decorators = decoratorsFrom(listing, at);
    const from = decorators.at(-1)?.to ?? (plain ? at : at + 1);
    let to = from;
    let called = false;
    while (to < body.to && !listing.is(to, ';') && !listing.is(to, ',') && !listing.is(to, '@') && !(to > from && listing.at(to).first)) {
      called ||= listing.is(to, '(');
      to = listing.after(to);
    }
    // A constant of the class is no column.
    const constant = listing.language === 'jvm' && tokensOf(listing, from, to).includes('static');
    if ((!plain || !called) && !constant) members.push({ decorators, whole: { from: at, to }, declaration: { from, to } });
    at = Math.max(to, at + 1);
  }
  return members;
}

function tokensOf(listing: Listing, from: number, to: number): string[] {
  return listing.tokens.slice(from, to).map((token) => token.text);
}

function readMember(listing: Listing, member: Member, enums: ReadonlyMap<string, readonly string[]>): ColumnDraft | null {
  const names = member.decorators.map(lastName);
  const relation = names.some((name) => TO_ONE.test(name));
  const isColumn = relation || names.length === 0 || names.some((name) => COLUMN.has(name) || name === 'JoinColumn' || listing.language === 'jvm');
  if (!isColumn || names.some((name) => TO_MANY.test(name))) return null;
  const declared = declaredName(listing, member.declaration);
  if (!declared) return null;
  const column = draftColumn(declared.name, listing.span(member.whole.from, member.whole.to), {
    type: declared.type,
    nullable: declared.nullable,
    values: enums.get(declared.type) ?? null,
    comment: columnComment(listing, member.whole),
  });
  for (const decorator of member.decorators) applyDecorator(listing, decorator, column, enums);
  const target = relation ? (targetOf(listing, member.decorators) ?? declared.type) : null;
  if (target !== null) {
    column.references = { table: target, column: null };
    if (column.name === column.property && !/id$/i.test(column.name))
      column.name = listing.language === 'jvm' ? `${column.name}_id` : `${column.name}Id`;
  }
  return column;
}

/** `name?: Type` (TypeScript, Kotlin) or `Type name` (Java), with modifiers before it. */
function declaredName(listing: Listing, range: Range): { readonly name: string; readonly type: string; readonly nullable: boolean | null } | null {
  let from = range.from;
  while (from < range.to && MODIFIERS.has(listing.at(from).text)) from++;
  if (!listing.isWord(from)) return null;
  const mark = listing.is(from + 1, '?') || listing.is(from + 1, '!') ? from + 2 : from + 1;
  const equals = indexOf(listing, { from, to: range.to }, '=');
  const to = equals < 0 ? range.to : equals;
  if (listing.is(mark, ':')) {
    const text = listing.textOf({ from: mark + 1, to });
    const nullable = listing.is(from + 1, '?') || /\bnull\b|\?$/.test(text);
    return { name: listing.at(from).text, type: text.replace(/(?<!\s)\s*\|\s*null\b|\?$/g, ''), nullable: nullable ? true : null };
  }
  const name = to - 1;
  return name > from && listing.isWord(name) ? { name: listing.at(name).text, type: listing.textOf({ from, to: name }), nullable: null } : null;
}

function indexOf(listing: Listing, range: Range, sign: string): number {
  for (let at = range.from; at < range.to; at = listing.after(at)) if (listing.is(at, sign)) return at;
  return -1;
}

function applyDecorator(listing: Listing, decorator: Chain, column: ColumnDraft, enums: ReadonlyMap<string, readonly string[]>): void {
  const name = lastName(decorator);
  const open = decorator.links.at(-1)?.open ?? -1;
  if (/^(?:Primary\w*|Id|ObjectIdColumn)$/.test(name)) Object.assign(column, { primaryKey: true, nullable: false });
  if (name === 'Unique') column.unique = true;
  if (/^(?:NotNull|NotBlank|NotEmpty)$/.test(name)) column.nullable = false;
  const [first] = argumentsOf(listing, open);
  const plain = stringOf(listing, first);
  // TypeORM's first argument is the type, sequelize-typescript's a `DataType`.
  if (plain !== null && /^(?:Column|PrimaryColumn)$/.test(name)) column.type = plain;
  const options = optionsOf(listing, open);
  const text = (key: string): string | null => stringOf(listing, property(options, key)?.value);
  const says = (key: string, word: string): boolean => {
    const value = property(options, key)?.value;
    return value !== undefined && listing.is(value.from, word);
  };
  column.name =
    (/^(?:Column|JoinColumn|PrimaryColumn|PrimaryGeneratedColumn|Property|ManyToOne|ForeignKey|CreateDateColumn|UpdateDateColumn)$/.test(name)
      ? (text('name') ?? text('fieldName') ?? text('joinColumn') ?? text('field'))
      : null) ?? column.name;
  column.type = (name === 'JoinColumn' ? null : text('type')) ?? column.type;
  if (says('nullable', 'true') || says('allowNull', 'true')) column.nullable = true;
  if (says('nullable', 'false') || says('allowNull', 'false') || says('optional', 'false')) column.nullable = false;
  if (says('unique', 'true')) column.unique = true;
  if (says('primaryKey', 'true') || says('primary', 'true')) column.primaryKey = true;
  const enumOption = property(options, 'enum', 'items');
  if (enumOption)
    column.values =
      literalList(listing, enumOption.value, new Map()) ??
      enums.get(listing.at(enumOption.value.from).text) ??
      stringValues(listing, enumOption.value);
  if (name === 'ForeignKey' && first) {
    const target = arrowTarget(listing, first);
    if (target !== null) column.references = { table: target, column: null };
  }
}

function stringValues(listing: Listing, range: Range): string[] | null {
  const values = stringsIn(listing, range);
  return values.length > 0 ? values : null;
}

/** `() => User`, `type => User`, `'User'` of the decorator of a relation. */
function targetOf(listing: Listing, decorators: readonly Chain[]): string | null {
  const decorator = decorators.find((candidate) => TO_ONE.test(lastName(candidate)));
  const [first] = argumentsOf(listing, decorator?.links.at(-1)?.open ?? -1);
  return first ? (stringOf(listing, first) ?? arrowTarget(listing, first)) : null;
}

function arrowTarget(listing: Listing, range: Range): string | null {
  for (let at = range.from; at < range.to; at++) if (listing.is(at, '=>') && listing.isWord(at + 1)) return listing.at(at + 1).text;
  return null;
}
