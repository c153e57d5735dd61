import type { ColumnFact } from '../../parse/embedded.js';
import { MESSAGE_LIST } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors, type Unit } from '../outline.js';
import { namedLead } from './named-lead.js';

/*
 * Types that describe what goes over the wire (`LoginRequest`, `UserResponse`, DTOs) and the parts of a program that reach the tables
 * (`OrderRepository`): both are listed as tables are, and store nothing.
 */

const MESSAGE_NAME = /^(\w*[a-z0-9])(?:(Request|Response|Payload|Create|Update|Props)(?:D(?:to|TO)|Model|Schema|Body)?|D(?:to|TO))$/;

/** What is sent or taken, by a word that a row may be called by as well: a message only beside another one of the same thing. */
const DIRECTION_NAME = /^(\w*[a-z0-9])(?:Out|In|Read|Public|Base)$/;

/** Parts by the way they are called, where all of a list are called so. */
const PART_NAME = /[a-z](?:Repository|Repo|D(?:ao|AO)|Controller|Service|Handler|Middleware|Manager|Mapper|Client|Provider|Resolver|Factory|Guard|Helper)$/;

/** What a message is about, and which kind of one it is; null for other names. */
function messageOf(name: string): { readonly stem: string; readonly kind: string } | null {
  const match = MESSAGE_NAME.exec(name);
  return match?.[1] === undefined ? null : { stem: match[1], kind: match[2] ?? 'Dto' };
}

/**
 * Whether a type in code is that of a message, among the names of all types: a row has a key, and `OrderCreate` stands beside `Order`.
 * `FriendRequest` beside `Friend` may be a row.
 */
export function isMessageType(type: { readonly name: string; readonly columns: readonly ColumnFact[] }, names: ReadonlySet<string>): boolean {
  const message = messageOf(type.name);
  if (!message) return isDirection(type.name, names);
  if (message.kind === 'Dto' || !type.columns.some((column) => /^_?id$|^uuid$|^created_?at$/i.test(column.name))) return true;
  if (message.kind !== 'Request' && names.has(message.stem)) return true;
  return [...names].some((other) => other !== type.name && messageOf(other)?.stem === message.stem);
}

/** `OrderOut`, `OrderRead` beside `OrderCreate` or `OrderUpdate`. */
function isDirection(name: string, names: ReadonlySet<string>): boolean {
  const stem = DIRECTION_NAME.exec(name)?.[1];
  return stem !== undefined && [...names].some((other) => messageOf(other)?.stem === stem);
}

/** The units whose items list messages, or parts of the program. */
export function leadsOfNoTables(units: readonly Unit[]): ReadonlySet<Unit> {
  const leads = new Set<Unit>();
  const folders = new Set<string>();
  const files = new Map<Unit, string>();
  for (const unit of units) {
    if (unit.kind === 'code' || !unit.children.some((child) => child.kind === 'item')) continue;
    const folder = folderIn(unit);
    if (folder !== null) files.set(unit, folder);
    const names = namesBelow(unit);
    if (!listsMessages(unit, names) && !(names.length > 1 && names.every((name) => PART_NAME.test(name)))) continue;
    leads.add(unit);
    if (folder !== null) folders.add(folder);
  }
  // The files of one folder hold one kind of thing.
  for (const [unit, folder] of files) if (folders.has(folder)) leads.add(unit);
  return leads;
}

function listsMessages(lead: Unit, names: readonly string[]): boolean {
  if (lead.kind !== 'document' && matchesOf(MESSAGE_LIST, lead.text.text).length > 0) return true;
  const messages = names.map(messageOf).filter((message) => message !== null);
  const answered = messages.some((message) => messages.some((other) => other.stem === message.stem && other.kind !== message.kind));
  return answered && messages.length * 2 >= names.length;
}

function namesBelow(lead: Unit): string[] {
  return lead.children.flatMap((child) => {
    const name = child.kind === 'item' ? namedLead(child.text)?.name : undefined;
    return name !== undefined && /^[A-Z]/.test(name) ? [name] : [];
  });
}

const SOURCE_FILE = /^(?:[\w.-]{1,40}\/){1,8}\w[\w.-]{0,40}\.(?:py|ts|js|java|kt|go|cs|rb|rs|php|swift|dart)$/;

/** The folder of the one source file that a lead-in names: "Create `models/orders.py` with:". */
function folderIn(lead: Unit): string | null {
  if (lead.kind !== 'paragraph' && lead.kind !== 'item') return null;
  const paths = lead.text.marks.filter((mark) => mark.kind === 'code').map((mark) => lead.text.text.slice(mark.start, mark.end)).filter((code) => SOURCE_FILE.test(code));
  return paths.length === 1 ? (paths[0] as string).slice(0, (paths[0] as string).lastIndexOf('/')) : null;
}

/** Over a listing that shows what goes over the wire: "**Response 200:**", "Request (form-data):". */
const MESSAGE_LEAD = /(?:^|[\n.])[\s*_#]{0,6}(?:(?:sample|example|success(?:ful)?|error|json)\s)?(?:requests?|responses?|payload|returns|reply)\b[^:.\n]{0,40}:?[\s*_]{0,4}$/i;

/** Whether a unit is a part of a listing of a message: its fields are no tables. */
export function isOfMessage(unit: Unit): boolean {
  const code = ancestors(unit).find((above) => above.kind === 'code');
  return code?.parent != null && code.parent.kind !== 'document' && MESSAGE_LEAD.test(code.parent.text.text);
}
