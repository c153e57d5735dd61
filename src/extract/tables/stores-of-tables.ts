import { PLAIN_STORES, RLS_STORES } from '../lexicon/stores.js';
import { type Match, matchesOf } from '../lexicon/words.js';
import { ancestors, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { DeclaredTable, Tables } from './find-tables.js';
import { isStore } from './store-lines.js';
import type { Store } from './store.js';
import { isOfDesign } from '../zones.js';

/*
 * Which of several databases a table is kept in: the cell beside it under "Store", the remark on its name ("`drafts` (D1)"), a sentence
 * ("`drafts` lives in D1") or the title over it ("**D1**").
 */

/** The database of each table, by its key, of which a document that names several kinds tells it. */
export function storesOfTables(units: readonly Unit[], tables: Tables): ReadonlyMap<string, Store> {
  const stores = new Map<string, Store>();
  if (![RLS_STORES, PLAIN_STORES].every((kind) => units.some(({ text }) => matchesOf(kind, text.text).length > 0))) return stores;
  for (const table of tables.declared) {
    const store = besideName(table) ?? overIt(table);
    if (store) stores.set(table.key, store);
  }
  for (const unit of units) {
    if ((unit.kind !== 'paragraph' && unit.kind !== 'item') || !isOfDesign(unit.zone) || unit.zone === 'later') continue;
    for (const sentence of sentencesOf(unit.text)) for (const [key, store] of toldIn(sentence, tables)) if (!stores.has(key)) stores.set(key, store);
  }
  return stores;
}

/** The cell of its row under "Store"; the remark behind its name. */
function besideName({ homes, nameSpan }: DeclaredTable): Store | null {
  for (const home of homes) {
    const cell = home.kind === 'row' ? home.fields.find(({ label }) => STORE_HEADER.test(label.trim()))?.value : undefined;
    if (cell && cell.length < LONGEST_TITLE) return onlyStore(cell);
    if (home.kind === 'row' || home.kind === 'code') continue;
    const behind = home.text.slice(home.text.indexAt(nameSpan.end));
    const store = onlyStore(behind.slice(0, REMARK.exec(behind.text)?.[0].length ?? 0));
    if (store) return store;
  }
  return null;
}

/** The nearest title or lead-in over it that is a database, or says in which one the tables below are. */
function overIt({ homes: [home] }: DeclaredTable): Store | null {
  for (const { kind, text } of home ? ancestors(home) : []) {
    if (kind === 'document' || kind === 'row' || kind === 'code' || text.length > LONGEST_TITLE) continue;
    const store = isStore(text) || KEPT_BELOW.test(text.text) ? onlyStore(text) : null;
    if (store) return store;
  }
  return null;
}

/** "`drafts` and `notes` live in D1": what a sentence says of the tables that it names before the database. */
function toldIn(sentence: MappedText, tables: Tables): [string, Store][] {
  const found = matchesOf(PLAIN_STORES, sentence.text).concat(matchesOf(RLS_STORES, sentence.text));
  return found.flatMap((match): [string, Store][] => {
    const before = sentence.text.slice(0, match.start);
    const verb = LIVES_IN.exec(before);
    if (!verb || stanceAt(sentence, match).stance !== 'affirmed') return [];
    const from = Math.max(before.lastIndexOf('; '), before.lastIndexOf(', while '), before.lastIndexOf(', but '));
    const named = tables.names.mentionsIn(sentence).filter(({ marked, start, end }) => marked && start > from && end <= verb.index + 3);
    return named.map(({ key }) => [key, storeOf(sentence, match)]);
  });
}

/** The database that a short text names, where all that it names are of one kind. */
function onlyStore(text: MappedText): Store | null {
  const [plain, rls] = [matchesOf(PLAIN_STORES, text.text)[0], matchesOf(RLS_STORES, text.text)[0]];
  const match = plain && rls ? undefined : (plain ?? rls);
  return match ? storeOf(text, match) : null;
}

function storeOf(text: MappedText, match: Match): Store {
  return { name: match.text, rowLevelSecurity: matchesOf(PLAIN_STORES, match.text).length === 0, span: text.span(match.start, match.end) };
}

const LONGEST_TITLE = 60;
const STORE_HEADER = /^(?:(?:data )?stores?|databases?|dbs?|where|engine|location|lives in|kept in|stored in|storage|home|system|place)$/i;
const REMARK = /^[`"'*\s]{0,6}(?:\((?:in |on |stored in |kept in )?[\w .-]{2,30}[),;]|(?:in|on|@)\s[\w .-]{2,20}(?=[:,;—–]|\s[—–-]))/;
const KEPT_BELOW = /^\W{0,4}(?:\d[\d.]* )?(?:(?:the |all |new )?(?:tables?|collections?|data|rows|schema|entities)\W{1,3})?(?:(?:kept|stored|that live|living|held) )?(?:in|on)\W{1,3}[\w .-]{2,30}\W*$|^\W{0,4}(?:\d[\d.]* )?[\w .-]{2,30} (?:tables?|collections?|schema|database|db)\W*$/i;
const LIVES_IN = /\s(?:lives?|sits?|stays?|resides?|goes|go|(?:is|are) (?:in|on|kept|stored|held)|kept|stored|held)(?: (?:only|alone|apart|in|on|a|an|the|our|its|their|own|separate|second|cloudflare|amazon|google|firebase)){0,5}\s$/i;
