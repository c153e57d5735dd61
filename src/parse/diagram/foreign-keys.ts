import type { Span } from '../../text/source-file.js';
import type { ColumnDraft, EntityDraft } from './entity.js';

/** A line between two entities, read as: every child belongs to one parent. */
export interface Relation {
  readonly parent: string;
  readonly child: string;
  /** As written. */
  readonly text: string;
  readonly span: Span;
}

/**
 * Finds which columns the relations of a diagram mean and notes what they refer to.
 *
 * A child that declares columns gets its reference on the column that is named after the parent, or, where one key and one relation
 * are left over, on that key. A child that shows no columns at all gets the column its relation implies (`user_id` for `users`),
 * marked as such by its comment: the diagram says that the child belongs to the parent, and that is what matters.
 */
export function linkForeignKeys(entities: ReadonlyMap<string, EntityDraft>, relations: readonly Relation[]): void {
  const names = new Names();
  const bare = new Set([...entities.values()].filter((entity) => entity.columns.length === 0));
  const open = new Map<EntityDraft, EntityDraft[]>();
  for (const relation of relations) {
    const parent = entities.get(relation.parent);
    const child = entities.get(relation.child);
    if (!parent || !child || parent === child) continue;
    if (bare.has(child)) imply(child, parent, relation);
    else if (!refer(child, parent, names)) {
      const parents = open.get(child) ?? [];
      parents.push(parent);
      open.set(child, parents);
    }
  }
  referByName([...entities.values()], names);
  for (const [child, [parent, another]] of open) {
    const [key, anotherKey] = child.columns.filter((column) => column.foreignKey && !column.references);
    if (parent && key && !another && !anotherKey) key.references = { table: parent.name, column: primaryKeyOf(parent) };
  }
}

/** Points the best named free column of the child to the parent. */
function refer(child: EntityDraft, parent: EntityDraft, names: Names): boolean {
  let best: ColumnDraft | null = null;
  let bestMatch = 0;
  for (const column of child.columns) {
    const match = column.references ? 0 : names.match(column, parent);
    if (match > bestMatch) {
      best = column;
      bestMatch = match;
    }
  }
  if (best) best.references = { table: parent.name, column: primaryKeyOf(parent) };
  return best !== null;
}

/** Columns marked FK that no relation explains refer to the one entity they are named after. */
function referByName(entities: readonly EntityDraft[], names: Names): void {
  const named = new Map<string, EntityDraft[]>();
  for (const entity of entities) {
    const words = names.table(entity).split('_');
    for (let i = 0; i < words.length && i < MAX_WORDS; i++) {
      const ending = words.slice(i).join('_');
      named.set(ending, [...(named.get(ending) ?? []).slice(0, MAX_NAMESAKES), entity]);
    }
  }
  for (const entity of entities) {
    for (const column of entity.columns) {
      if (!column.foreignKey || column.references) continue;
      const candidates = (named.get(names.stem(column)) ?? []).filter((candidate) => candidate !== entity);
      const best = Math.max(0, ...candidates.map((candidate) => names.match(column, candidate)));
      const [only, another] = candidates.filter((candidate) => names.match(column, candidate) === best);
      if (only && !another && best >= 2) column.references = { table: only.name, column: primaryKeyOf(only) };
    }
  }
}

/** A name of more words than this is no name, and a word that ends more names than this tells none of them. */
const MAX_WORDS = 8;
const MAX_NAMESAKES = 8;

function imply(child: EntityDraft, parent: EntityDraft, relation: Relation): void {
  const name = `${singular(snake(parent.name))}_id`;
  if (child.columns.some((column) => column.name === name)) return;
  child.columns.push({
    name,
    type: '',
    nullable: null,
    primaryKey: false,
    unique: false,
    references: { table: parent.name, column: primaryKeyOf(parent) },
    values: null,
    check: null,
    comment: `implied by "${relation.text}"`,
    span: relation.span,
    foreignKey: true,
  });
}

/** The names of columns and tables in one spelling, computed once each. */
class Names {
  readonly #columns = new Map<ColumnDraft, { name: string; stem: string; isKey: boolean }>();
  readonly #tables = new Map<EntityDraft, { name: string; key: string | null }>();

  /** `user` of the table `Users`. */
  table(table: EntityDraft): string {
    return this.#table(table).name;
  }

  /** `sender_user` of the column `senderUserId`. */
  stem(column: ColumnDraft): string {
    return this.#column(column).stem;
  }

  /** How well a column is named after a table: 3 `user_id` and `users`, 2 its last word or key, 1 with a role before (`sender_user_id`). */
  match(column: ColumnDraft, table: EntityDraft): number {
    const { name, stem, isKey } = this.#column(column);
    const { name: whole, key } = this.#table(table);
    if (!isKey) return 0;
    if (stem === whole) return 3;
    if (whole.endsWith(`_${stem}`) || (key === name && name !== 'id')) return 2;
    return stem.endsWith(`_${whole}`) ? 1 : 0;
  }

  #column(column: ColumnDraft): { name: string; stem: string; isKey: boolean } {
    const known = this.#columns.get(column);
    if (known) return known;
    const name = snake(column.name);
    const stem = name.replace(/_(?:id|uuid|fk|key|ref)$/, '');
    const facts = { name, stem: singular(stem), isKey: stem !== name || column.foreignKey };
    this.#columns.set(column, facts);
    return facts;
  }

  #table(table: EntityDraft): { name: string; key: string | null } {
    const known = this.#tables.get(table);
    if (known) return known;
    const key = primaryKeyOf(table);
    const facts = { name: singular(snake(table.name)), key: key === null ? null : snake(key) };
    this.#tables.set(table, facts);
    return facts;
  }
}

function primaryKeyOf(entity: EntityDraft): string | null {
  const keys = entity.columns.filter((column) => column.primaryKey);
  return keys.length === 1 ? (keys[0]?.name ?? null) : null;
}

/** `UserProfile`, `userProfile` and `USER-PROFILE` as `user_profile`. */
function snake(name: string): string {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .toLowerCase();
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return name.endsWith('s') && !name.endsWith('ss') && !name.endsWith('us') ? name.slice(0, -1) : name;
}
