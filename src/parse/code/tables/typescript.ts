import type { Listing, Range } from '../listing.js';
import { argumentsOf, inside, stringsIn } from '../syntax.js';
import { columnComment, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';

/**
 * Reads interfaces and object types that hold data. A type with methods is a service, not a record, and left out.
 */
export function readTypeScriptTypes(listing: Listing): TableDraft[] {
  const enums = readEnums(listing);
  const tables: TableDraft[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (isBareRecord(listing, at)) tables.push(readBareRecord(listing, at, enums));
    if ((token.text !== 'interface' && token.text !== 'type') || !listing.isWord(at + 1)) return;
    const open = bodyOfType(listing, at);
    if (open < 0) return;
    const body = inside(listing, open);
    const start = listing.is(at - 1, 'export') || listing.is(at - 1, 'declare') ? at - 1 : at;
    const table = draftTable(listing, 'typescript', listing.at(at + 1).text, at + 1, { from: start, to: body.to + 1 });
    const members = membersOf(listing, body);
    if (members.some((member) => isMethod(listing, member))) return;
    for (const member of members) readMember(listing, member, table, enums);
    const inherits = /\bextends\b|&/.test(listing.textOf({ from: at + 2, to: open }));
    table.partial = inherits || isExcerpt(listing, body);
    if (table.columns.length === 0) return;
    nameAfterRemark(listing, table, body.to);
    tables.push(table);
  });
  return tables;
}

/** The store's name of what a type holds, as all that a comment says: "shipment_lines", "collection: `orders`", "stored in /orders/{id}". */
const STORED_AS = /^(?:(?:stored|kept|lives|saved) (?:in|under|as) |in |→ |-> |=> )?(?:(?:the )?(?:firestore |mongo ?(?:db)? |dynamo ?(?:db)? )?(collection|table)\s?[:=]?\s)?[`"'/]?([a-z][a-z0-9]{0,30}(?:_[a-z0-9]{1,30}){0,4}|[a-z][A-Za-z0-9]{1,40})(?:\/\{\w{1,30}\})?[`"']?(?:\s(?:collection|table))?\.?$/;

/** Names a record as the store does, where the comment behind its closing brace gives that name and nothing else. */
function nameAfterRemark(listing: Listing, table: TableDraft, close: number): void {
  const comment = listing.trailingComment(listing.at(close).line);
  const match = comment ? STORED_AS.exec(listing.words(comment).trim()) : null;
  const name = match?.[2];
  if (!comment || name === undefined || name === table.name || (match?.[1] === undefined && !isShortFor(table.name, name))) return;
  table.aliases.push(table.name);
  table.name = name;
}

/** The name of many: a plural, or several words joined as stores do. */
const MANY = /s$|_|^(?:people|children|staff|media|data)$/;

/** Whether a type's name is that of a collection, in full or cut short: `ShipmentEvt` and `shipment_events`. */
function isShortFor(type: string, collection: string): boolean {
  const words = wordsOfName(type);
  const full = wordsOfName(collection);
  return MANY.test(collection) && words.length === full.length && words.every((word, index) => full[index]?.slice(0, 2) === word.slice(0, 2));
}

/** The words that a name is made of, in small letters. */
function wordsOfName(name: string): string[] {
  return name.replace(/([a-z0-9])(?=[A-Z])/g, '$1_').toLowerCase().split('_');
}

/** Words over a block of statements. */
const BLOCK_WORDS = new Set(['else', 'try', 'finally', 'do', 'static', 'default', 'return', 'get', 'set', 'server', 'location', 'http']);

/** `Order { id: string!, note: string }`: a record without the word that would make it a type. */
function isBareRecord(listing: Listing, at: number): boolean {
  const token = listing.at(at);
  if (!token.first || token.depth > 0 || BLOCK_WORDS.has(token.text) || !listing.is(at + 1, '{')) return false;
  const members = membersOf(listing, inside(listing, at + 1));
  return members.length > 1 && members.every((member) => listing.isWord(member.from) && (listing.is(member.from + 1, ':') || listing.is(member.from + 1, '?')) && !isMethod(listing, member));
}

/** Where the listing marks what is required (`string!`), the rest may be null. */
function readBareRecord(listing: Listing, at: number, enums: ReadonlyMap<string, readonly string[]>): TableDraft {
  const body = inside(listing, at + 1);
  const table = draftTable(listing, 'typescript', listing.at(at).text, at, { from: at, to: body.to + 1 });
  for (const member of membersOf(listing, body)) readMember(listing, member, table, enums);
  const marksRequired = table.columns.some((column) => column.type.endsWith('!'));
  for (const column of table.columns) if (marksRequired) Object.assign(column, { nullable: !column.type.endsWith('!'), type: column.type.replace(/!$/, '') });
  return table;
}

/** The brace of `interface X extends Y {`, `type X<T> = {`, `type X = Base & {`; -1 for any other type. */
function bodyOfType(listing: Listing, at: number): number {
  const alias = listing.is(at, 'type');
  let sawEquals = false;
  for (let i = at + 2; i < at + 40; i++) {
    if (listing.is(i, '{')) return !alias || (sawEquals && (listing.is(i - 1, '=') || listing.is(i - 1, '&'))) ? i : -1;
    if (listing.is(i, '=')) sawEquals = true;
    else if (listing.is(i, '|') || listing.is(i, ';') || listing.is(i, '(') || listing.isString(i) || listing.at(i).kind === 'end') return -1;
    else if (listing.at(i).first && i > at + 3 && !listing.is(i, '&') && !listing.is(i - 1, '&')) return -1;
  }
  return -1;
}

/** Members stand between `;` or `,`, or each on its own line. */
function membersOf(listing: Listing, body: Range): Range[] {
  const members: Range[] = [];
  let from = body.from;
  for (let at = body.from; at <= body.to; at = at < body.to ? listing.after(at) : at + 1) {
    const separator = at >= body.to || listing.is(at, ';') || listing.is(at, ',');
    const newLine =
      at > from && listing.at(at).first && !listing.is(at, '|') && !listing.is(at, '&') && !listing.is(at - 1, '|') && !listing.is(at - 1, ':');
    if (!separator && !newLine) continue;
    if (Math.min(at, body.to) > from) members.push({ from, to: Math.min(at, body.to) });
    from = separator ? at + 1 : at;
  }
  return members;
}

function nameOf(listing: Listing, member: Range): number {
  return listing.is(member.from, 'readonly') && !listing.is(member.from + 1, ':') ? member.from + 1 : member.from;
}

function isMethod(listing: Listing, member: Range): boolean {
  const name = nameOf(listing, member);
  if (listing.is(name + 1, '(') || listing.is(name + 1, '<')) return true;
  for (let at = name + 1; at < member.to; at = listing.after(at)) if (listing.is(at, '=>')) return true;
  return false;
}

function readMember(listing: Listing, member: Range, table: TableDraft, enums: ReadonlyMap<string, readonly string[]>): void {
  const name = nameOf(listing, member);
  const optional = listing.is(name + 1, '?');
  const colon = optional ? name + 2 : name + 1;
  if ((!listing.isWord(name) && !listing.isString(name)) || !listing.is(colon, ':')) return;
  const type: Range = { from: colon + 1, to: member.to };
  const text = listing.textOf(type).replace(/\s+/g, ' ');
  const words: string[] = [];
  for (let at = type.from; at < type.to; at++) if (listing.isWord(at)) words.push(listing.at(at).text);
  const nested = listing.is(type.from, '{');
  const literals = nested ? [] : stringsIn(listing, type);
  // `User['id']`
  const indexed = listing.isWord(type.from) && listing.is(type.from + 1, '[') && listing.isString(type.from + 2) ? listing.at(type.from).text : null;
  table.columns.push(
    draftColumn(listing.at(name).text, listing.span(member.from, member.to), {
      type: nested ? 'object' : text,
      nullable: optional || (!nested && (words.includes('null') || words.includes('undefined'))),
      values: indexed === null && literals.length > 0 ? literals : (enums.get(words[0] ?? '') ?? null),
      references: indexed === null ? null : { table: indexed, column: listing.at(type.from + 2).text },
      comment: columnComment(listing, member),
    }),
  );
}

/** `enum Role { Admin = 'admin' }` and `type Role = 'admin' | 'member'`, by name. */
export function readEnums(listing: Listing): Map<string, readonly string[]> {
  const enums = new Map<string, readonly string[]>();
  listing.tokens.forEach((token, at) => {
    if (token.kind !== 'word' || !listing.isWord(at + 1)) return;
    const name = listing.at(at + 1).text;
    if (token.text === 'enum') {
      let open = at + 2;
      while (open < at + 8 && !listing.is(open, '{')) open++;
      if (listing.is(open, '{'))
        enums.set(
          name,
          argumentsOf(listing, open).map((part) => stringsIn(listing, part)[0] ?? listing.at(part.from).text),
        );
    } else if (token.text === 'type' && listing.is(at + 2, '=')) {
      const values: string[] = [];
      let i = at + 3;
      while (listing.is(i, '|') || listing.isString(i)) {
        if (listing.isString(i)) values.push(listing.at(i).text);
        i++;
      }
      if (values.length > 0) enums.set(name, values);
    }
  });
  return enums;
}
