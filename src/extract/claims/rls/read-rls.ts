import type { Claim } from '../../../model/claim.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';
import { isOfThisBuild } from '../../tables/announced-data.js';
import type { ScopeHints } from '../../tables/user-scope.js';
import { ClaimBook, type StatedGap } from './claim-book.js';
import { DataReader } from './data-listings.js';
import { HintReader } from './hints.js';
import { readKeysFromToken } from './keys-from-token.js';
import { ListingReader } from './listings.js';
import { StatementReader } from './statement.js';
import { TargetFinder } from './targets.js';
import { WordsReader } from './words.js';
import { isTaskTitle } from '../../tasks.js';

/** The claims about the tables, and what beside them tells whose the rows are. */
export interface RlsReading {
  /** By key of table. */
  readonly claims: ReadonlyMap<string, readonly Claim[]>;
  readonly hints: ScopeHints;
  readonly gaps: readonly StatedGap[];
}

/** What is claimed of the row level security, policies and ownership checks of the tables of a document. */
export function readRls(units: readonly Unit[], listings: Listings, tables: Tables, rowLevelSecurity: boolean): RlsReading {
  const finder = new TargetFinder(units, tables, rowLevelSecurity);
  const hints = new HintReader(tables, finder);
  const book = new ClaimBook(tables, finder.homes);
  const statements = new StatementReader(tables, rowLevelSecurity, book, finder, hints);
  const data = new DataReader(tables.names, book, statements);
  const code = new ListingReader(units, listings, tables, rowLevelSecurity, book, statements, hints, data);
  const words = new WordsReader(tables, book, finder, statements, units, hints, data, rowLevelSecurity);
  code.scripts();
  for (const unit of units) {
    if (unit.kind === 'document' || !(isOfThisBuild(unit) || unit.zone === 'later')) continue;
    if (isTaskTitle({ text: unit.text, unit }) && !finder.homes.has(unit)) continue;
    if (!rowLevelSecurity && unit.zone === 'plain') readKeysFromToken(unit, tables, finder, book);
    if (unit.kind === 'code') code.listing(unit);
    else if (unit.kind === 'row') words.row(unit);
    else words.words(unit);
  }
  book.settle();
  return { claims: book.claims, hints: hints.hints, gaps: book.gaps };
}
