import { matchesIn } from '../../text/matches-in.js';
import { readFirestoreRules } from '../claims/rls/firestore-rules.js';
import type { Unit } from '../outline.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isTableName } from './names.js';

/** `request.auth.uid == resource.data.ownerId`: the field that ties a document to its owner. */
const OWNER_FIELD = /request\.auth\.uid\s{0,4}==\s{0,4}(?:request\.)?resource\.data\.(\w{1,40})|resource\.data\.(\w{1,40})\s{0,4}==\s{0,4}request\.auth\.uid/g;
/** Before the name of a field of a document. */
const FIELDS = '.data.';
/** `request.auth.uid == uid`: the key of the document is its owner. */
const OWNER_KEY = /request\.auth\.uid\s{0,4}==\s{0,4}\w{1,40}(?![\w.])|(?<![\w.])\w{1,40}\s{0,4}==\s{0,4}request\.auth\.uid/;

/**
 * Collections that the security rules of Firestore tie to whoever is signed in. A rule that binds nobody tells of no user data: its
 * collection is left to the places that show its documents.
 */
export function tablesOfStoreRules(unit: Unit): TableDraft[] {
  const { text } = unit;
  return readFirestoreRules(text).flatMap(({ collection, span }) => {
    const from = text.indexAt(span.start);
    const rule = text.text.slice(from, text.indexAt(span.end));
    const columns = matchesIn(rule, OWNER_FIELD).map((match) => {
      const name = (match[1] ?? match[2]) as string;
      const start = from + match.index + match[0].indexOf(FIELDS) + FIELDS.length;
      return bareColumn(name, text.span(start, start + name.length));
    });
    const at = text.text.lastIndexOf(`/${collection}/`, from) + 1;
    if (at <= 0 || !isTableName(collection) || (columns.length === 0 && !OWNER_KEY.test(rule))) return [];
    return [{ name: collection, aliases: [], columns, source: 'firestore' as const, partial: true, nameSpan: text.span(at, at + collection.length), unit, tier: 'listed' as const, words: [] }];
  });
}
