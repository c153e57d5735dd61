import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rememberedOf } from '../../text/remembered.js';
import { ACCESS_LAYER, POLICY_NAME } from '../lexicon/access.js';
import { ACCESS_HEADING, TABLES_FIRST } from '../lexicon/data-words.js';
import { matchesOf } from '../lexicon/words.js';
import type { Unit } from '../outline.js';
import { TYPE } from './columns-below.js';
import { looksLikeKey, splitList } from './columns.js';

/** The nearest heading or lead-in is about who may reach what: a list of names below it is one of policies. */
export function speaksOfAccess(unit: Unit): boolean {
  const above = unit.parent;
  if (!above || above.kind === 'document') return false;
  return isOfAccess(above) || (above.kind !== 'heading' && above.parent !== null && isOfAccess(above.parent));
}

/** The lead-in is about the tables themselves, and says in passing who may reach them: "New tables (RLS on all):". */
export function isLedByTables({ kind, parent }: Unit): boolean {
  return kind === 'item' && parent?.kind === 'paragraph' && TABLES_FIRST.test(parent.text.text) && /:\W{0,4}$/.test(parent.text.text);
}

/** Asked once: a listing may have thousands of lines below it. */
const isOfAccess = rememberedOf(({ text }: Unit): boolean => matchesOf(ACCESS_HEADING, text.text.replace(ACCESS_LAYER, ' ')).length > 0);

/** An id among the names, or types beside two of them: they are columns, wherever they stand. */
export function listsKeys(columns: readonly ColumnFact[]): boolean {
  return columns.some((column) => /^_?id$/.test(column.name)) || columns.filter((column) => TYPE.test(column.type)).length > 1;
}

/** "member_id, room, from": bare names and nothing else, a key and what is none among them, are columns; a policy has a condition, or only keys. */
export function listsBareNames(list: MappedText, columns: readonly ColumnFact[]): boolean {
  const first = list.slice(0, /\.\s/.exec(list.text)?.index ?? list.length);
  return splitList(first).every((part) => /^[`"*]{0,3}\w{2,40}\??[`"*.]{0,3}$/.test(part.text)) && columns.some(({ name }) => looksLikeKey(name)) && columns.some(({ name }) => !looksLikeKey(name) && (!name.includes('_') || !POLICY_NAME.test(name)));
}

/** Two names or more, one of them neither of a person nor of a policy: below a lead-in to tables they are columns, with remarks in brackets perhaps. */
export function listsColumns(columns: readonly ColumnFact[]): boolean {
  return columns.length > 1 && columns.some(({ name }) => !POLICY_NAME.test(name) && !OF_OWNER.test(name));
}

/** `owner_id`, `depotId`, `auth_user`: a name that a policy compares. */
const OF_OWNER = /(?:_|^)(?:id|uid|user|owner)$|[a-z](?:Id|Uid)$/;
