import { standsAmongExisting } from '../among-existing.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import { tableLeadingColumns, tableOverColumns } from './led-columns.js';
import type { TableDraft } from './draft.js';
import { tablesOfHeading } from './from-headings.js';
import { tablesOfItem } from './from-items.js';
import { isOfThisBuild } from './announced-data.js';
import { tablesOfRow } from './from-rows.js';
import { listsFieldsOfForms } from './other-objects.js';

/** The tables that a heading, a paragraph, an item or the row of a table declares. */
export function tablesOfUnit(unit: Unit, listings: Listings): TableDraft[] {
  if (!isOfThisBuild(unit) || standsAmongExisting(unit) || listsFieldsOfForms(unit)) return [];
  if (unit.kind === 'row') return tablesOfRow(unit);
  if (unit.kind === 'heading') return tablesOfHeading(unit, listings);
  if (unit.kind !== 'item' && unit.kind !== 'paragraph') return [];
  const over = tableOverColumns(unit);
  if (over) return [over];
  const found = tablesOfItem(unit);
  const led = found.length > 0 ? null : tableLeadingColumns(unit);
  return led ? [led] : found;
}
