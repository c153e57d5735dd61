import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { BROUGHT_ALONG } from '../lexicon/data-words.js';
import { storeIn } from '../lexicon/stores.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import { columnOf, looksLikeKey, readColumns } from './columns.js';
import { TYPE } from './columns-below.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isTableName, singular, snakeCase } from './names.js';
import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';

/*
 * Tables that a listing lays out by indentation or by the strokes of a tree, each with its columns below its name:
 *
 *     users                     users/{uid}                User
 *       - id                      name: string             ├── email
 *       - email                   trips/{tripId}           └── Profile (OneToOneField)
 *                                   title: string              └── bio
 */

/** The name of a table, what may be called one, and a remark: `Order:`, `Table: orders`, `orders (collection)`, `Order {`. */
const NAME = /^(?:(?:table|collection|entity|model|subcollection|type)\s?:?\s)?["'`]?\/?([A-Za-z_]\w{1,60})["'`]?(?:\s(?:table|collection|subcollection|entity|model))?\s?(?:\/|\([^()]{0,80}\)|\[[^[\]]{0,80}\])?\s?:?\s?\{?$/i;
/** The path of a document: `groups/{groupId}/meals/{uid}_{date}`, `users/<uid>`, `/users/$uid`, `users/:id`. */
const PATH = /^["'`]?\/?((?:[A-Za-z]\w{0,40}\/(?:[{<[]=?[^{}<>[\]/]{1,40}[}>\]]|[$:]\w{1,40})[\w-]{0,20}(?:[{<[][^{}<>[\]/]{1,40}[}>\]])?\/)*([A-Za-z]\w{1,40})\/(?:[{<[]=?[^{}<>[\]/]{1,40}[}>\]]|[$:]\w{1,40})[\w-]{0,20}(?:[{<[][^{}<>[\]/]{1,40}[}>\]])?)\/?["'`]?(?=$|[\s:({])/;
/** The key of a document by itself, in the line between a collection and its fields. */
const DOCUMENT = /^["'`]?(?:[{<[]=?(\w{1,40})[^{}<>[\]]{0,20}[}>\]]|[$:](\w{1,40}))["'`]?\/?\s?(?:\([^()]{0,60}\))?\s?:?\s?\{?$/;
const COLUMN = /^["'`]?([A-Za-z_]\w{0,50})["'`]?(\?)?(?:\s*:\s*(.{0,160})|\s+(?:-|–|—|->|→)\s*(.{0,160})|\s*(\((?:[^()]|\([^()]{0,20}\)){0,120}\).{0,60})|\s+([A-Za-z]\w{0,30}(?:[\s([].{0,120})?))?,?$/;
/** Below the path of a document, one of its collections by itself: `missions/{missionId}`, or the one document of it, `economy/main`. */
const PATH_BELOW = /^["'`]?\/?([A-Za-z]\w{1,40})\/(?:[{<[]=?[^{}<>[\]/]{1,40}[}>\]]|[$:]?\w{1,40})\/?["'`]?$/;
/** What stands behind a sign of comments, or far behind the words. */
const REMARK = /\s(?:\/\/|#|--|←|<-)\s|\s{3}\S/;
/** Said in brackets beside a name: it stands in a row of its own that belongs to the one above. */
const RELATED = /\b(?:one ?to ?one|one ?to ?many|many ?to ?many|foreign ?key|has ?many|has ?one|sub-?collection|collection|table|relation)(?:field)?\b/i;
/** A field that leads to the table whose columns stand below it: `profile (1:1) ──→ Profile`. */
const LEADS_TO = /^\w{1,40}\s*(?:\([^()]{0,40}\)\s*)?[─-]{0,6}[→>]\s*([A-Z]\w{1,60})$/;
/** A file or a folder of files: the tree is one of a program. */
const FILE = /^[\w.@[\]-]{1,60}\.(?:[a-z]{1,4}|html|json|yaml|toml|prisma|swift|dart)\b|^\.\w{2,20}\b/;
const PART = /\bmethods?\b|\(\)$|^\w+\(\)/;
/** `crops:  id uuid pk, name text,`: its columns stand behind the name, and the next line goes on with them. */
const LISTS_ON = /^["'`]?\w{2,60}["'`]?\s?(?::|\s{2})\s*\w[^,]*,.*,\s*$/;
const LEAST_COLUMNS = 2;

/** What groups the tables of a database in a tree: `Tables`, `collections (12)`; below a heading about data also the database itself. */
const GROUP = /^(?:(?:db|database|sql|postgres(?:ql)?|supabase|mongo(?:db)?|firestore|main|core|key)\s)?(?:tables|collections|entities)\s*(?:\(\d{1,3}\))?\/?:?$/i;
const DATABASE = /^(?:[\w-]{1,30}[\s_])?(?:database|db|schema|public|postgres(?:ql)?|mysql|sqlite|mongo(?:db)?|firestore)\s*(?:\([^()]{0,60}\))?\/?:?$/i;

/**
 * The tables that a listing lays out, each with its columns below it, or one after the other below a line that groups them.
 * @param data the listing stands under a heading about data
 */
export function tablesOfNestedLines(unit: Unit, data: boolean): TableDraft[] {
  const roots = nestedLines(unit.text);
  for (const root of roots) for (const line of allBelow(root)) if (FILE.test(line.text.text)) return [];
  const reader = new NestedReader(unit, data);
  for (const root of roots) reader.read(root, null);
  return reader.drafts;
}

class NestedReader {
  readonly drafts: TableDraft[] = [];
  readonly #unit: Unit;
  readonly #data: boolean;

  constructor(unit: Unit, data: boolean) {
    this.#unit = unit;
    this.#data = data;
  }

  /** @param owner the table in whose rows this one stands */
  read(line: NestedLine, owner: string | null): void {
    const names = this.#namesBelow(line);
    this.drafts.push(...names);
    if (names.length > 0) return;
    const paths = this.#data ? this.#pathsBelow(line) : [];
    this.drafts.push(...paths);
    if (paths.length > 0) return;
    const table = this.#data ? this.#tableOf(line, owner) : null;
    if (table) this.drafts.push(table);
    for (const child of line.children) if (child.children.length > 0 || isPath(child)) this.read(child, table?.name ?? owner);
  }

  /** The tables of which a tree tells the names alone, below the line that groups them. */
  #namesBelow(line: NestedLine): TableDraft[] {
    const group = withoutRemark(line.text).text;
    const names = line.children.map((child) => ({ child, name: NAME.exec(nameBefore(withoutRemark(child.text).text))?.[1] }));
    const leaves = names.length >= LEAST_COLUMNS && line.children.every((child) => child.children.length === 0);
    if (!leaves || !((GROUP.test(group) && (this.#data || isOfStore(line))) || (this.#data && DATABASE.test(group)))) return [];
    if (!names.every(({ name }) => name !== undefined && isTableName(name, false))) return [];
    return names.flatMap(({ child, name }) => {
      const at = child.text.text.indexOf(name as string);
      const behind = at + (name as string).length;
      return matchesOf(BROUGHT_ALONG, child.text.text).length > 0 ? [] : [{ name: name as string, aliases: [], columns: [], source: 'list' as const, partial: true, nameSpan: child.text.span(at, behind), unit: this.#unit, tier: 'listed' as const, words: [child.text.slice(behind).trim()].filter((text) => text.length > 1) }];
    });
  }

  /** A document and the collections below it, of which a tree tells the paths and who reaches them, but no fields. */
  #pathsBelow(line: NestedLine): TableDraft[] {
    const path = PATH.exec(line.text.text);
    if (!path?.[1] || !path[2] || !isTableName(path[2])) return [];
    const below = line.children.map((child) => ({ child, name: PATH_BELOW.exec(withoutRemark(child.text).text)?.[1] }));
    if (below.length === 0 || !below.every(({ child, name }) => name !== undefined && isTableName(name) && child.children.length === 0)) return [];
    const parent = path[2];
    return [
      this.#document(line, parent, keyOf(path[1], line.text)),
      ...below.map(({ child, name }) => this.#document(child, name as string, [bareColumn(`${singular(snakeCase(parent))}_id`, child.text.span(), { references: { table: parent, column: null } })])),
    ];
  }

  #document({ text }: NestedLine, name: string, columns: readonly ColumnFact[]): TableDraft {
    const at = text.text.indexOf(name);
    const said = text.slice(REMARK.exec(text.text)?.index ?? text.length).trim();
    return { name, aliases: [], columns, source: 'firestore', partial: true, nameSpan: text.span(at, at + name.length), unit: this.#unit, tier: 'declared', words: said.length > 1 ? [said.slice(/^[^\p{L}]*/u.exec(said.text)?.[0].length ?? 0)] : [] };
  }

  #tableOf(line: NestedLine, owner: string | null): TableDraft | null {
    if (LISTS_ON.test(line.text.text)) return null;
    const text = withoutRemark(line.text);
    const path = PATH.exec(text.text);
    const name = path?.[2] ?? LEADS_TO.exec(text.text)?.[1] ?? NAME.exec(text.text)?.[1];
    if (name === undefined || !isTableName(name, path !== null) || isBroughtAlong(line)) return null;
    const [only] = line.children;
    const document = path === null && only !== undefined && line.children.length === 1 && DOCUMENT.test(withoutRemark(only.text).text) ? only : null;
    // A directory by its stroke, and the fields of a field, hold no rows.
    if (path === null && document === null && (/\/\s*$/.test(text.text) || (line.parent !== null && !isRelated(line)))) return null;
    const listed = columnsOf((document ?? line).children);
    const sure = path !== null || document !== null || LEADS_TO.test(text.text);
    const parts = line.children.filter((child) => isTableBelow(child)).length;
    if (listed.length === 0 || listed.length + parts < (sure ? 1 : LEAST_COLUMNS) || (!sure && !hasKey(listed))) return null;
    const at = text.text.lastIndexOf(name);
    const belongs = owner !== null && owner !== name ? [bareColumn(`${snakeCase(owner)}_id`, line.text.span(), { references: { table: owner, column: null } })] : [];
    return {
      name, aliases: [], columns: [...listed, ...belongs, ...keyOf(path?.[1] ?? document?.text.text ?? '', line.text)], source: path || document ? 'firestore' : 'list', partial: false,
      nameSpan: text.span(at, at + name.length), unit: this.#unit, tier: 'declared', words: text.length < line.text.length ? [line.text.slice(text.length).trim()] : [],
    };
  }
}

/** What groups tables stands by itself, or below a store: `tables` below `components` are those of a screen. */
function isOfStore(line: NestedLine): boolean {
  const above = line.parent?.text.text;
  return above === undefined || DATABASE.test(withoutRemark(line.parent?.text ?? line.text).text) || storeIn(above) !== undefined || /\bdata(?:base)?\b/i.test(above);
}

/** A framework or a provider brings the table along, said beside its name or in a remark below it. */
function isBroughtAlong(line: NestedLine): boolean {
  return [line, ...line.children.filter((child) => child.text.text.startsWith('('))].some((each) => matchesOf(BROUGHT_ALONG, each.text.text).length > 0);
}

function isPath(line: NestedLine): boolean {
  return PATH.test(line.text.text);
}

/** A line within a table that is a table itself: a path, a collection of documents, a name said to be related, a type by its capital. */
function isRelated(line: NestedLine): boolean {
  const parent = line.parent;
  if (parent === null || isPath(line)) return true;
  const above = withoutRemark(parent.text).text;
  // What only groups the tables is none itself.
  if (/^(?:tables|collections|entities|models|schema|database|db|firestore|mongodb|root)\b/i.test(above)) return true;
  return RELATED.test(line.text.text) || LEADS_TO.test(withoutRemark(line.text).text) || (/^[A-Z][a-z]/.test(line.text.text) && /^[A-Z][a-z]/.test(above));
}

/** The columns among the lines below a name. */
export function columnsOf(lines: readonly NestedLine[]): ColumnFact[] {
  return lines.flatMap((line) => {
    const text = withoutRemark(line.text);
    if (isPath(line) || PART.test(text.text) || isTableBelow(line)) return [];
    const several = /,/.test(text.text.replace(/\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]/g, '')) ? readColumns(text, true) : [];
    if (several.length > 1) return several;
    const match = COLUMN.exec(text.text.replace(/[{[]\s*$/, ''));
    if (!match?.[1]) return [];
    const words = match.slice(3).find((part) => part !== undefined) ?? '';
    return [columnOf(match[1], words, text, match[2] === '?')];
  });
}

/** A line below a name that begins a table of its own. */
function isTableBelow(line: NestedLine): boolean {
  return line.children.length > 0 && (isRelated(line) || line.children.some((child) => DOCUMENT.test(withoutRemark(child.text).text)));
}

/** Words in a row are an outline of anything; a key, a type or a relation among them makes columns of them. */
export function hasKey(columns: readonly ColumnFact[]): boolean {
  return columns.some((column) => /^_?id$/i.test(column.name) || (looksLikeKey(column.name) && column.name !== 'name' && column.name !== 'key' && column.name !== 'code') || column.references !== null || /\b(?:foreign ?key|one ?to ?one|FK|PK)/i.test(column.comment ?? '')) || columns.filter((column) => TYPE.test(column.type)).length > 1;
}

/** What the key of a document tells: `users/{uid}` is one of a user, `groups/{groupId}/meals/{id}` one of a group. */
function keyOf(path: string, place: MappedText): ColumnFact[] {
  const parts = path.replace(/^["'`]?\//, '').split('/');
  return parts.flatMap((part, index) => {
    const key = /^[{<[$:]=?(\w+)/.exec(part)?.[1];
    if (key === undefined) return [];
    const collection = parts[index - 1];
    if (collection !== undefined && index < parts.length - 1) return [bareColumn(key, place.span(), { references: { table: collection, column: null } })];
    return /^_?(?:uid|user_?id)/i.test(key) ? [bareColumn('uid', place.span(), { primaryKey: true })] : [];
  });
}

function withoutRemark(text: MappedText): MappedText {
  const remark = REMARK.exec(text.text);
  return remark ? text.slice(0, remark.index).trim() : text;
}

/** What stands before the remark behind a colon or a dash, without the stroke of a folder. */
function nameBefore(text: string): string {
  return (text.split(/[:–—]|\s-\s/)[0] as string).trim().replace(/\/$/, '');
}
