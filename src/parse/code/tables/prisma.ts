import type { Listing, Range } from '../listing.js';
import { argumentsOf, inside, property, propertiesOf, stringOf, wordOf } from '../syntax.js';
import { byProperty, columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

const SCALARS = new Set(['String', 'Int', 'BigInt', 'Float', 'Decimal', 'Boolean', 'DateTime', 'Json', 'Bytes', 'Unsupported']);

interface Block {
  readonly keyword: string;
  readonly name: number;
  readonly open: number;
}

/** A `@name(…)` of a field or `@@name(…)` of a model. */
interface Attribute {
  readonly name: string;
  readonly open: number;
}

/** Reads the models of a Prisma schema. Relation fields become references of the scalar field that holds the key. */
export function readPrisma(listing: Listing): TableDraft[] {
  const blocks = findBlocks(listing);
  const models = new Set(blocks.filter((block) => block.keyword !== 'enum').map((block) => listing.at(block.name).text));
  const enums = new Map(blocks.filter((block) => block.keyword === 'enum').map((block) => [listing.at(block.name).text, enumValues(listing, block)]));
  return blocks.filter((block) => block.keyword === 'model').map((block) => readModel(listing, block, models, enums));
}

function findBlocks(listing: Listing): Block[] {
  const blocks: Block[] = [];
  listing.tokens.forEach((token, at) => {
    if (!token.first || !/^(?:model|enum|type|view)$/.test(token.text) || !listing.isWord(at + 1) || !listing.is(at + 2, '{')) return;
    blocks.push({ keyword: token.text, name: at + 1, open: at + 2 });
  });
  return blocks;
}

function enumValues(listing: Listing, block: Block): string[] {
  const { from, to } = inside(listing, block.open);
  const values: string[] = [];
  for (let at = from; at < to; at = listing.after(at)) {
    if (!listing.isWord(at) || listing.is(at - 1, '@')) continue;
    const [mapped] = attributesOf(listing, { from: at + 1, to: Math.min(to, at + 4) });
    values.push((mapped?.name === 'map' && argumentString(listing, mapped)) || listing.at(at).text);
  }
  return values;
}

function readModel(listing: Listing, block: Block, models: ReadonlySet<string>, enums: ReadonlyMap<string, readonly string[]>): TableDraft {
  const body = inside(listing, block.open);
  const model = listing.at(block.name).text;
  const table = draftTable(listing, 'prisma', model, block.name, { from: block.name - 1, to: body.to + 1 });
  table.partial = isExcerpt(listing, body);
  const relations: Relation[] = [];
  const keys: Key[] = [];
  for (let at = body.from; at < body.to;) {
    const end = endOfField(listing, at, endOfLine(listing, at, body.to));
    if (listing.is(at, '@') && listing.is(at + 1, '@')) readModelAttribute(listing, { from: at, to: end }, table, keys);
    else if (listing.isWord(at) && listing.isWord(at + 1)) readField(listing, { from: at, to: end }, models, enums, table, relations);
    at = Math.max(end, at + 1);
  }
  const columns = byProperty(table.columns);
  for (const relation of relations) {
    relation.fields.forEach((field, index) => {
      const column = columns.get(field);
      if (column) column.references = { table: relation.model, column: relation.references[index] ?? null };
    });
  }
  for (const { primary, fields } of keys) {
    for (const column of fields.map((field) => columns.get(field)).filter((candidate) => candidate !== undefined)) {
      if (primary) column.primaryKey = true;
      else if (fields.length === 1) column.unique = true;
    }
  }
  return table;
}

/** Where a field ends that others stand behind on one line: `id String @id  size Size`. */
function endOfField(listing: Listing, start: number, end: number): number {
  for (let at = listing.after(start + 1); at < end; at = listing.after(at)) {
    if (listing.isWord(at) && listing.isWord(at + 1) && at + 1 < end && !listing.is(at - 1, '@') && !listing.is(at - 1, '.')) return at;
  }
  return end;
}

/** `@@id([a, b])`, `@@unique([a])` */
interface Key {
  readonly primary: boolean;
  readonly fields: readonly string[];
}

interface Relation {
  readonly model: string;
  readonly fields: readonly string[];
  readonly references: readonly string[];
}

function readField(
  listing: Listing,
  line: Range,
  models: ReadonlySet<string>,
  enums: ReadonlyMap<string, readonly string[]>,
  table: TableDraft,
  relations: Relation[],
): void {
  const name = listing.at(line.from).text;
  const type = listing.at(line.from + 1).text;
  const list = listing.is(line.from + 2, '[');
  const attributes = attributesOf(listing, { from: line.from + 2, to: line.to });
  const relation = attributes.find((attribute) => attribute.name === 'relation');
  if (relation) {
    const properties = propertiesOf(listing, relation.open);
    const names = (key: string): string[] => {
      const value = property(properties, key)?.value;
      return value
        ? argumentsOf(listing, value.from)
            .map((part) => wordOf(listing, part))
            .filter((word) => word !== null)
        : [];
    };
    relations.push({ model: type, fields: names('fields'), references: names('references') });
    return;
  }
  const known = SCALARS.has(type) || enums.has(type);
  if (models.has(type) || (list && !known)) return;
  const has = (attribute: string): boolean => attributes.some((candidate) => candidate.name === attribute);
  const mapped = attributes.find((attribute) => attribute.name === 'map');
  const column: ColumnDraft = draftColumn(name, listing.span(line.from, line.to), {
    type: list ? `${type}[]` : type,
    nullable: listing.is(line.from + 2, '?'),
    primaryKey: has('id'),
    unique: has('unique'),
    values: enums.get(type) ?? null,
    comment: columnComment(listing, line),
  });
  column.name = (mapped && argumentString(listing, mapped)) ?? name;
  table.columns.push(column);
}

function readModelAttribute(listing: Listing, line: Range, table: TableDraft, keys: Key[]): void {
  const [attribute] = attributesOf(listing, { from: line.from + 1, to: line.to });
  if (!attribute) return;
  const text = argumentString(listing, attribute);
  if (attribute.name === 'map' && text !== null) {
    table.aliases.push(table.name);
    table.name = text;
  } else if (attribute.name === 'schema' && text !== null) table.schema = text === 'public' ? null : text;
  else if (attribute.name === 'id' || attribute.name === 'unique') {
    const list = attribute.open + 1;
    const fields = argumentsOf(listing, listing.is(list, '[') ? list : -1).map((part) => listing.at(part.from).text);
    keys.push({ primary: attribute.name === 'id', fields });
  }
}

function attributesOf(listing: Listing, range: Range): Attribute[] {
  const attributes: Attribute[] = [];
  for (let at = range.from; at < range.to; at = listing.after(at)) {
    if (listing.is(at, '@') && listing.isWord(at + 1))
      attributes.push({ name: listing.at(at + 1).text, open: listing.is(at + 2, '(') ? at + 2 : -1 });
  }
  return attributes;
}

/** `@map("x")` or `@map(name: "x")` */
function argumentString(listing: Listing, attribute: Attribute): string | null {
  const [first] = argumentsOf(listing, attribute.open);
  return stringOf(listing, first) ?? (first && first.to - first.from === 3 ? stringOf(listing, { from: first.to - 1, to: first.to }) : null);
}

/** The index of the first token of the next line, brackets kept whole. */
function endOfLine(listing: Listing, start: number, limit: number): number {
  let at = listing.after(start);
  while (at < limit && !listing.at(at).first) at = listing.after(at);
  return Math.min(at, limit);
}
