import type { TableSource } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import {
  argumentsOf, assignedTo, type Chain, constantsOf, inside, type Link, literalList, property, type Property, propertiesOf, stringOf, stringsIn,
  wordOf,
} from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/** Reads models given as object literals: Sequelize, Mongoose, collections of MongoDB with a validator, and Convex. */
export function readObjectSchemas(listing: Listing): TableDraft[] {
  const reader = new ObjectSchemaReader(listing);
  return reader.read();
}

/** A Mongoose schema that waits for the model that names it. */
interface Schema {
  readonly chain: Chain;
  readonly link: Link;
  readonly constant: number;
}

class ObjectSchemaReader {
  readonly #listing: Listing;
  readonly #constants: ReadonlyMap<string, Range>;
  readonly #tables: TableDraft[] = [];
  readonly #byModel = new Map<string, TableDraft>();
  readonly #schemas: Schema[] = [];
  /** Model name by the constant of its schema. */
  readonly #models = new Map<string, number>();

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#constants = constantsOf(listing);
  }

  read(): TableDraft[] {
    for (const chain of this.#listing.chains) {
      const [first] = chain.links as [Link];
      const last = chain.links.at(-1) as Link;
      if (chain.constructed && last.name === 'Schema' && last.open >= 0) {
        this.#schemas.push({ chain, link: last, constant: assignedTo(this.#listing, chain.from) });
      } else if (first.name === 'defineTable') this.#convex(chain, first);
      else if (last.open < 0) continue;
      else if (last.name === 'define' && chain.links.length > 1) this.#sequelizeDefine(chain, last);
      else if (last.name === 'init' && chain.links.length === 2) this.#sequelizeInit(chain, last);
      else if (last.name === 'createTable' && /^queryInterface$/i.test(first.name)) this.#sequelizeMigration(chain, last);
      else if (last.name === 'belongsTo' && chain.links.length === 2) this.#sequelizeBelongsTo(last, first.name);
      else if (last.name === 'model') this.#mongooseModel(last);
      else if (last.name === 'createCollection' && chain.links.length > 1) this.#mongoCollection(chain, last);
    }
    for (const schema of this.#schemas) this.#mongoose(schema);
    return this.#tables;
  }

  #add(source: TableSource, name: number, whole: Range, alias: string | null, columns: number, read: (member: Property) => ColumnDraft): TableDraft {
    const table = draftTable(this.#listing, source, this.#listing.at(name).text, name, whole);
    if (alias !== null) table.aliases.push(alias);
    if (columns >= 0) {
      const members = propertiesOf(this.#listing, columns);
      table.columns = members.filter((member) => member.kind === 'value').map(read);
      table.partial = members.some((member) => member.kind === 'spread') || isExcerpt(this.#listing, inside(this.#listing, columns));
    }
    for (const model of [table.name, ...table.aliases]) this.#byModel.set(model, table);
    this.#tables.push(table);
    return table;
  }

  #rename(table: TableDraft, options: Range | undefined, ...keys: string[]): void {
    const option = options && this.#listing.is(options.from, '{') ? property(propertiesOf(this.#listing, options.from), ...keys) : undefined;
    const name = stringOf(this.#listing, option?.value);
    if (name === null || !option) return;
    table.aliases.push(table.name);
    table.name = name;
    table.nameSpan = this.#listing.textSpan(option.value.from);
  }

  #brace(argument: Range | undefined): number {
    return argument && this.#listing.is(argument.from, '{') ? argument.from : -1;
  }

  #draft(member: Property): ColumnDraft {
    const whole = { from: member.at, to: member.value.to };
    return draftColumn(member.name, this.#listing.span(whole.from, whole.to), { comment: columnComment(this.#listing, whole) });
  }

  // ── Sequelize ──────────────────────────────────────────────────────────────────────────────────────────────────────

  #sequelizeDefine(chain: Chain, link: Link): void {
    const [name, columns, options] = argumentsOf(this.#listing, link.open);
    if (!name || stringOf(this.#listing, name) === null || this.#brace(columns) < 0) return;
    const constant = assignedTo(this.#listing, chain.from);
    const alias = constant < 0 ? null : this.#listing.at(constant).text;
    const table = this.#add('sequelize', name.from, chain, alias, this.#brace(columns), (member) => this.#sequelizeColumn(member));
    this.#rename(table, options, 'tableName');
  }

  #sequelizeInit(chain: Chain, link: Link): void {
    const [columns, options] = argumentsOf(this.#listing, link.open);
    if (this.#brace(columns) < 0 || this.#brace(options) < 0) return;
    const known = propertiesOf(this.#listing, this.#brace(options));
    if (!property(known, 'sequelize', 'modelName', 'tableName')) return;
    const table = this.#add('sequelize', chain.from, chain, null, this.#brace(columns), (member) => this.#sequelizeColumn(member));
    this.#rename(table, options, 'tableName');
  }

  #sequelizeMigration(chain: Chain, link: Link): void {
    const [name, columns] = argumentsOf(this.#listing, link.open);
    if (!name || stringOf(this.#listing, name) === null) return;
    this.#add('sequelize', name.from, chain, null, this.#brace(columns), (member) => this.#sequelizeColumn(member));
  }

  #sequelizeColumn(member: Property): ColumnDraft {
    const column = this.#draft(member);
    const options = this.#listing.is(member.value.from, '{') ? propertiesOf(this.#listing, member.value.from) : [];
    const type = options.length > 0 ? property(options, 'type')?.value : member.value;
    const typeChain = type ? this.#listing.chainAt(type.from) : undefined;
    const last = typeChain?.links.at(-1);
    column.type = last?.name ?? '';
    if (last?.name === 'ENUM' && last.open >= 0) column.values = stringsIn(this.#listing, inside(this.#listing, last.open));
    column.name = stringOf(this.#listing, property(options, 'field')?.value) ?? column.name;
    column.primaryKey = this.#says(options, 'primaryKey', 'true');
    column.unique = property(options, 'unique') !== undefined && !this.#says(options, 'unique', 'false');
    column.nullable = this.#says(options, 'allowNull', 'false') ? false : this.#says(options, 'allowNull', 'true') ? true : null;
    const values = property(options, 'values');
    if (values) column.values = literalList(this.#listing, values.value, this.#constants);
    const references = property(options, 'references');
    if (references && this.#listing.is(references.value.from, '{')) {
      const target = propertiesOf(this.#listing, references.value.from);
      const model = property(target, 'model')?.value;
      const table = stringOf(this.#listing, model) ?? wordOf(this.#listing, model);
      if (table !== null) column.references = { table, column: stringOf(this.#listing, property(target, 'key')?.value) };
    }
    return column;
  }

  /** `Order.belongsTo(User, { foreignKey: 'userId' })` */
  #sequelizeBelongsTo(link: Link, model: string): void {
    const [target, options] = argumentsOf(this.#listing, link.open);
    const name = wordOf(this.#listing, target);
    const table = this.#byModel.get(model);
    if (name === null || !table || !target) return;
    const option = this.#brace(options) < 0 ? undefined : property(propertiesOf(this.#listing, this.#brace(options)), 'foreignKey');
    const key = stringOf(this.#listing, option?.value) ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}Id`;
    const known = table.columns.find((column) => column.property === key || column.name === key);
    if (known) known.references ??= { table: name, column: null };
    else table.columns.push(draftColumn(key, this.#listing.span(target.from, target.to), { references: { table: name, column: null } }));
  }

  #says(options: readonly Property[], key: string, word: string): boolean {
    const value = property(options, key)?.value;
    return value !== undefined && this.#listing.is(value.from, word);
  }

  // ── Mongoose ───────────────────────────────────────────────────────────────────────────────────────────────────────

  #mongooseModel(link: Link): void {
    const [name, schema] = argumentsOf(this.#listing, link.open);
    if (!name || !schema || stringOf(this.#listing, name) === null) return;
    const constant = wordOf(this.#listing, schema) ?? String(this.#listing.is(schema.from, 'new') ? schema.from + 1 : schema.from);
    this.#models.set(constant, name.from);
  }

  #mongoose({ chain, link, constant }: Schema): void {
    const [columns, options] = argumentsOf(this.#listing, link.open);
    if (this.#brace(columns) < 0) return;
    const model = this.#models.get(constant < 0 ? String(chain.from) : this.#listing.at(constant).text) ?? this.#models.get(String(chain.from));
    const name = model ?? constant;
    if (name < 0) return;
    const table = this.#add('mongoose', name, chain, null, this.#brace(columns), (member) => this.#mongooseColumn(member));
    table.columns.push(...this.#embedded(this.#brace(columns)).filter((inner) => table.columns.every((column) => column.name !== inner.name)));
    if (model === undefined) table.name = table.name.replace(/schema$/i, '');
    this.#rename(table, options, 'collection');
  }

  /** The keys to other documents in objects and lists of objects within a document: `stops: [{ orderId: ObjectId }]`. */
  #embedded(columns: number): ColumnDraft[] {
    return propertiesOf(this.#listing, columns).flatMap((member) => {
      const open = this.#listing.is(member.value.from, '[') ? member.value.from + 1 : member.value.from;
      if (!this.#listing.is(open, '{')) return [];
      const inner = propertiesOf(this.#listing, open);
      if (property(inner, 'type')) return [];
      return inner.filter((each) => each.kind === 'value').map((each) => this.#mongooseColumn(each)).filter((column) => /Id$|_id$/.test(column.name) || column.references !== null);
    });
  }

  #mongooseColumn(member: Property): ColumnDraft {
    const column = this.#draft(member);
    const list = this.#listing.is(member.value.from, '[');
    const value = list ? member.value.from + 1 : member.value.from;
    const options = this.#listing.is(value, '{') ? propertiesOf(this.#listing, value) : [];
    const type = property(options, 'type')?.value.from ?? (options.length > 0 ? -1 : value);
    const name = type < 0 ? 'object' : (this.#listing.chainAt(type)?.links.at(-1)?.name ?? this.#listing.at(type).text);
    column.type = list ? `${name}[]` : name;
    if (type < 0) return column;
    const required = property(options, 'required');
    column.nullable = !required ? null : !this.#listing.is(required.value.from, 'false') ? false : true;
    column.unique = this.#says(options, 'unique', 'true');
    const ref = property(options, 'ref')?.value;
    const target = stringOf(this.#listing, ref) ?? wordOf(this.#listing, ref);
    if (target !== null) column.references = { table: target, column: null };
    const allowed = property(options, 'enum');
    if (allowed) {
      const choices = this.#listing.is(allowed.value.from, '{')
        ? property(propertiesOf(this.#listing, allowed.value.from), 'values')?.value
        : allowed.value;
      column.values = choices ? literalList(this.#listing, choices, this.#constants) : null;
    }
    return column;
  }

  // ── MongoDB ────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** `db.createCollection('notes', { validator: { $jsonSchema: { required: […], properties: { … } } } })` */
  #mongoCollection(chain: Chain, link: Link): void {
    const [name, options] = argumentsOf(this.#listing, link.open);
    if (!name || stringOf(this.#listing, name) === null) return;
    const schema = this.#membersAt(this.#membersAt(this.#membersOf(options), 'validator'), '$jsonSchema');
    const columns = this.#brace(property(schema, 'properties')?.value);
    const table = this.#add('mongoose', name.from, chain, null, columns, (member) => this.#validated(member));
    const required = property(schema, 'required')?.value;
    const names = required ? stringsIn(this.#listing, required) : [];
    for (const column of table.columns) column.nullable = !names.includes(column.name);
  }

  #validated(member: Property): ColumnDraft {
    const column = this.#draft(member);
    const rules = this.#membersOf(member.value);
    column.type = stringOf(this.#listing, property(rules, 'bsonType', 'type')?.value) ?? '';
    const allowed = property(rules, 'enum');
    if (allowed) column.values = literalList(this.#listing, allowed.value, this.#constants);
    return column;
  }

  #membersAt(members: readonly Property[], key: string): Property[] {
    return this.#membersOf(property(members, key)?.value);
  }

  #membersOf(value: Range | undefined): Property[] {
    const open = this.#brace(value);
    return open < 0 ? [] : propertiesOf(this.#listing, open);
  }

  // ── Convex ─────────────────────────────────────────────────────────────────────────────────────────────────────────

  #convex(chain: Chain, link: Link): void {
    const name = assignedTo(this.#listing, chain.from);
    if (name < 0 || link.open < 0) return;
    this.#add('convex', name, { from: name, to: chain.to }, null, this.#brace(argumentsOf(this.#listing, link.open)[0]), (member) =>
      this.#convexColumn(member),
    );
  }

  #convexColumn(member: Property): ColumnDraft {
    const column = this.#draft(member);
    column.nullable = false;
    let chain = this.#listing.chainAt(member.value.from);
    for (let link = chain?.links[1]; link && (link.name === 'optional' || link.name === 'nullable'); link = chain?.links[1]) {
      column.nullable = true;
      chain = this.#listing.chainAt(link.open + 1);
    }
    const type = chain?.links[1];
    if (!type) return column;
    column.type = type.name;
    if (type.open < 0) return column;
    const strings = stringsIn(this.#listing, inside(this.#listing, type.open));
    if (type.name === 'id' && strings[0] !== undefined) column.references = { table: strings[0], column: '_id' };
    if ((type.name === 'union' || type.name === 'literal') && strings.length > 0) column.values = strings;
    return column;
  }
}
