import type { ColumnFact } from '../../parse/embedded.js';
import { headingOf, type Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { tableKey } from './names.js';
import { pathColumns } from './path-columns.js';

/** `visits/{uid}/entries/{entryId}`: the collection at the root, and those below its documents. */
const NESTED_PATH = /^\s*\/?([A-Za-z]\w{1,40})\/[{<[:$]\w{1,30}[}>\]]?\/\w{1,40}\//;

/** "2. Visits Collection" */
const COLLECTION_TITLE = /^[\W\d]{0,8}([A-Za-z]\w{1,40})\W{1,3}collection\W{0,3}$/i;

/**
 * "### Visits Collection" over `visits/{uid}/entries/{entryId}`: the one collection of such a listing is called as the heading calls it, where its
 * path begins with that name, and as the path does besides. "### Entries" leaves it its own name.
 */
export function calledByHeading(unit: Unit, drafts: readonly TableDraft[]): readonly TableDraft[] {
  const [only, ...others] = drafts;
  const root = only && others.length === 0 ? NESTED_PATH.exec(unit.text.text)?.[1] : undefined;
  const heading = root === undefined ? null : headingOf(unit);
  const called = heading ? COLLECTION_TITLE.exec(heading.text.text)?.[1] : undefined;
  if (!only || root === undefined || called === undefined || tableKey(called) !== tableKey(root) || tableKey(only.name) === tableKey(root)) return drafts;
  const start = unit.text.text.indexOf(root);
  return [{ ...only, name: root, aliases: [...only.aliases, only.name], nameSpan: unit.text.span(start, start + root.length) }];
}

/** `visits/{uid}`, `visits/{uid}/entries/{entryId}` on a line of its own. */
const PATH_LINE = /^\s*\/?((?:[A-Za-z]\w{1,40}\/\{\w{1,30}\}\/?){1,4})\s*(?:\n|$)/;

/** What the path with which the listing below a heading begins tells of the documents: `visits/{uid}` are a user's. */
export function columnsOfPathBelow({ children }: Unit): readonly ColumnFact[] {
  const listing = children.find(({ kind }) => kind === 'code');
  const path = listing ? PATH_LINE.exec(listing.text.text)?.[1] : undefined;
  return listing && path !== undefined ? pathColumns(path, listing.text.slice(0, path.length)) : [];
}
