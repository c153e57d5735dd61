import type { Listing, Range } from '../listing.js';
import { inside } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/*
 * Entities of Entity Framework: the sets of a context (`DbSet<Trip> Trips`), and the classes that they hold. A class that
 * no set and no attribute makes an entity is a shape that may be stored, as a type in TypeScript is.
 */

const MODIFIERS = new Set(['public', 'private', 'protected', 'internal', 'virtual', 'required', 'override', 'readonly', 'new', 'sealed']);
const VALUE_TYPE = /^(?:s?byte|u?short|u?int|u?long|float|double|decimal|bool|char|Guid|DateTime|DateTimeOffset|DateOnly|TimeOnly|TimeSpan)$/;
const COLLECTION = /^(?:I?List|I?Collection|ICollection|IEnumerable|IReadOnly\w+|HashSet|ISet|I?Dictionary|DbSet)\s*</;
const TYPE_PARAMETER = /^T(?:Entity|Model)?$/;
const ENTITY_ATTRIBUTE = /^(?:Table|PrimaryKey|Keyless)$/;
const MEMBER_ATTRIBUTE = /^(?:Key|ForeignKey|InverseProperty|DatabaseGenerated)$/;
/** How far the base types of a class are followed to its body. */
const LONGEST_HEAD = 40;

interface Attribute {
  readonly name: string;
  /** The token of its first string, or of the name in `nameof(…)`; -1 for none. */
  readonly argument: number;
}

interface Member {
  readonly range: Range;
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly attributes: readonly Attribute[];
}

interface Class {
  readonly name: number;
  readonly range: Range;
  readonly body: Range;
  readonly derived: boolean;
  readonly attributes: readonly Attribute[];
  readonly members: readonly Member[];
}

/** Reads `DbSet<Trip> Trips` with its class, and classes with `[Table("trips")]` or a key. */
export function readEntityFramework(listing: Listing): TableDraft[] {
  const classes = readClasses(listing);
  const sets = readSets(listing);
  const names = readTableNames(listing);
  const known = new Set(classes.map((each) => listing.at(each.name).text));
  const tables = classes.flatMap((each) => {
    const name = listing.at(each.name).text;
    const stored = sets.has(name) || names.has(name) || each.attributes.some((attribute) => ENTITY_ATTRIBUTE.test(attribute.name));
    const keyed = each.members.some((member) => member.attributes.some((attribute) => MEMBER_ATTRIBUTE.test(attribute.name)));
    if (!stored && !keyed && !each.members.some((member) => isKey(member, name))) return [];
    const attribute = each.attributes.find((candidate) => candidate.name === 'Table')?.argument ?? -1;
    const at = names.get(name) ?? (attribute >= 0 ? attribute : sets.get(name)) ?? each.name;
    return [readEntity(listing, each, at, stored || keyed ? 'efcore' : 'listing', known)];
  });
  for (const [name, at] of sets) {
    if (known.has(name)) continue;
    const table = draftTable(listing, 'efcore', listing.at(at).text, at, { from: at - 4, to: at + 1 });
    tables.push({ ...table, aliases: [name], partial: true });
  }
  return tables;
}

/** The token of the set by the class that it holds: `DbSet<Trip> Trips { get; set; }`, `DbSet<Trip> Trips => Set<Trip>();`. */
function readSets(listing: Listing): Map<string, number> {
  const sets = new Map<string, number>();
  listing.tokens.forEach((token, at) => {
    if (token.text !== 'DbSet' || !listing.is(at + 1, '<') || !listing.is(at + 3, '>') || !listing.isWord(at + 4)) return;
    if (!listing.is(at + 5, '{') && !listing.is(at + 5, '=>')) return;
    if (!TYPE_PARAMETER.test(listing.at(at + 2).text)) sets.set(listing.at(at + 2).text, at + 4);
  });
  return sets;
}

/** The token of the name by class: `modelBuilder.Entity<Trip>().ToTable("trips")`, or within the function given to it. */
function readTableNames(listing: Listing): Map<string, number> {
  const names = new Map<string, number>();
  for (const chain of listing.chains) {
    const entity = chain.links.find((link) => link.name === 'Entity' && listing.is(link.at + 1, '<'));
    if (!entity) continue;
    for (let at = entity.at; at < chain.to; at++)
      if (listing.is(at, 'ToTable') && listing.is(at + 1, '(') && listing.isString(at + 2)) names.set(listing.at(entity.at + 2).text, at + 2);
  }
  return names;
}

function readClasses(listing: Listing): Class[] {
  const classes: Class[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || (token.text !== 'class' && token.text !== 'record') || !listing.isWord(at + 1)) return;
    let open = at + 2;
    while (open < at + LONGEST_HEAD && !listing.is(open, '{') && !listing.is(open, ';') && listing.at(open).kind !== 'end') open = listing.after(open);
    if (!listing.is(open, '{')) return;
    const body = inside(listing, open);
    let from = at;
    while (MODIFIERS.has(listing.at(from - 1).text) || ['partial', 'abstract', 'static'].includes(listing.at(from - 1).text)) from--;
    while (listing.is(from - 1, ']')) from = Math.max(0, listing.opening(from - 1));
    const derived = listing.is(at + 2, ':') && !/^I[A-Z]/.test(listing.at(at + 3).text);
    classes.push({ name: at + 1, range: { from, to: body.to + 1 }, body, derived, attributes: attributesFrom(listing, from).found, members: membersOf(listing, body) });
  });
  return classes;
}

/** `[Required, MaxLength(50)] [Column("x")]` from an index, and the index behind them. */
function attributesFrom(listing: Listing, from: number): { readonly found: readonly Attribute[]; readonly to: number } {
  const found: Attribute[] = [];
  let at = from;
  for (; listing.is(at, '['); at = listing.after(at)) {
    const range = inside(listing, at);
    for (let i = range.from; i < range.to; i = listing.after(i)) {
      if (!listing.isWord(i) || listing.is(i - 1, '.')) continue;
      const nameOf = listing.is(i + 1, '(') && listing.is(i + 2, 'nameof') ? i + 4 : -1;
      found.push({ name: listing.at(i).text, argument: listing.is(i + 1, '(') && listing.isString(i + 2) ? i + 2 : nameOf });
    }
  }
  return { found, to: at };
}

/** The properties of a class: `public string? Note { get; set; }`. */
function membersOf(listing: Listing, body: Range): Member[] {
  const members: Member[] = [];
  let from = body.from;
  for (let at = body.from; at < body.to;) {
    const property = listing.is(at, '{') && listing.is(at + 1, 'get');
    const member = property ? readMember(listing, { from, to: at }) : null;
    if (member) members.push(member);
    const ends = listing.is(at, '{') || listing.is(at, ';');
    at = listing.after(at);
    // `{ get; set; } = "";`
    if (property && listing.is(at, '=')) while (at < body.to && !listing.is(at - 1, ';')) at = listing.after(at);
    if (ends) from = at;
  }
  return members;
}

function readMember(listing: Listing, range: Range): Member | null {
  const { found, to } = attributesFrom(listing, range.from);
  let from = to;
  let required = false;
  for (; MODIFIERS.has(listing.at(from).text); from++) required ||= listing.is(from, 'required');
  const name = range.to - 1;
  if (from >= name || !listing.isWord(name) || !listing.isWord(from) || listing.is(from, 'static')) return null;
  return { range, name: listing.at(name).text, type: listing.textOf({ from, to: name }), required, attributes: found };
}

function isKey(member: Member, className: string): boolean {
  return /^id$/i.test(member.name) || member.name === `${className}Id` || member.attributes.some((attribute) => attribute.name === 'Key');
}

function readEntity(listing: Listing, each: Class, at: number, source: 'efcore' | 'listing', known: ReadonlySet<string>): TableDraft {
  const className = listing.at(each.name).text;
  const table = draftTable(listing, source, listing.at(at).text, at, each.range);
  table.aliases.push(className);
  table.partial = each.derived || isExcerpt(listing, each.body);
  const members = each.members.filter((member) => !COLLECTION.test(member.type) && member.attributes.every((attribute) => attribute.name !== 'NotMapped'));
  const byName = new Map(members.map((member) => [member.name, member]));
  const navigations = members.filter((member) => known.has(bare(member.type)) || (/^[A-Z]/.test(member.type) && byName.has(keyOf(listing, member))));
  for (const member of members) if (!navigations.includes(member)) table.columns.push(readColumn(listing, member, isKey(member, className)));
  for (const member of navigations) {
    const references = { table: bare(member.type), column: null };
    const column = table.columns.find((candidate) => candidate.property === keyOf(listing, member) || keyFor(listing, byName.get(candidate.property)) === member.name);
    if (column) column.references = references;
    else table.columns.push(draftColumn(`${member.name}Id`, spanOf(listing, member), { nullable: member.type.endsWith('?') ? true : null, references }));
  }
  return table;
}

/** The type without its question mark: `User` of `User?`. */
function bare(type: string): string {
  return type.replace(/\?$/, '');
}

/** The property that holds the key of a navigation: the one that `[ForeignKey]` on it names, or `UserId` of `User`. */
function keyOf(listing: Listing, member: Member): string {
  return keyFor(listing, member) ?? `${member.name}Id`;
}

/** What `[ForeignKey("User")]` or `[ForeignKey(nameof(User))]` on a member names. */
function keyFor(listing: Listing, member: Member | undefined): string | null {
  const argument = member?.attributes.find((attribute) => attribute.name === 'ForeignKey')?.argument ?? -1;
  return argument < 0 ? null : listing.at(argument).text;
}

function spanOf(listing: Listing, member: Member): ColumnDraft['span'] {
  return listing.span(member.range.from, listing.after(member.range.to));
}

function readColumn(listing: Listing, member: Member, primaryKey: boolean): ColumnDraft {
  const has = (name: string): boolean => member.attributes.some((attribute) => attribute.name === name);
  const named = member.attributes.find((attribute) => attribute.name === 'Column')?.argument ?? -1;
  const given = primaryKey || member.required || has('Required') || VALUE_TYPE.test(member.type);
  return {
    ...draftColumn(member.name, spanOf(listing, member), {
      type: bare(member.type),
      nullable: member.type.endsWith('?') ? true : given ? false : null,
      primaryKey,
      comment: columnComment(listing, { from: member.range.from, to: listing.after(member.range.to) }),
    }),
    name: named < 0 ? member.name : listing.at(named).text,
  };
}
