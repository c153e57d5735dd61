import type { Span } from '../text/source-file.js';
import type { Stance } from './claim.js';
import type { Subject } from './model.js';

/** How a statement says that the id of a URL is looked up. */
export interface Lookup {
  /**
   * - `exact`: a column equals the id
   * - `noColumn`: a lookup is spoken of, its column is not
   * - `ownerFallback`: the user's own, or latest, record is taken instead
   */
  readonly kind: 'exact' | 'noColumn' | 'ownerFallback';
  readonly span: Span;
}

/** An endpoint or page whose URL carries the id of stored data. */
export interface IdUrl extends Subject {
  /** `POST /orders/:orderId`, `/receipt/[id]`. */
  readonly name: string;
  /** `:orderId`, as written. */
  readonly parameter: string;
  /** The nearest statements about its lookup, in document order. */
  readonly lookups: readonly Lookup[];
}

/** What keeps a read over many rows in bounds. */
export interface ReadBound {
  readonly kind: 'page' | 'window' | 'rateLimit' | 'precomputed' | 'accepted';
  readonly stance: Stance;
  readonly span: Span;
}

/** A list, search, export, feed, aggregate or dashboard that a signed-in user reads. */
export interface ManyRowsRead extends Subject {
  readonly name: string;
  readonly shape: 'list' | 'aggregate';
  /** The words that show that it reads many rows. */
  readonly shapeSpan: Span;
  /** Its own words say that it reads what belongs to the caller: somebody has to sign in for it. */
  readonly ofCaller: boolean;
  readonly bounds: readonly ReadBound[];
}

/** A total, a rollup or a headline number that the product shows as exact. */
export interface Rollup extends Subject {
  readonly name: string;
  readonly computations: readonly { readonly kind: 'database' | 'capped'; readonly span: Span }[];
}

/** A page of stored data that is opened on its own: from a link, the navigation, a bookmark. */
export interface StoredPage extends Subject {
  readonly name: string;
  /** Where a mail, a message or another site is said to link to it. */
  readonly linkedFrom: Span | null;
  /** What its first load is said to be drawn from: a read of the store, or what the client happens to hold. */
  readonly sources: readonly { readonly kind: 'read' | 'client'; readonly span: Span }[];
}

/** A job or route that repairs, backfills or enriches rows in batches. */
export interface BatchRepair extends Subject {
  readonly name: string;
  /** A cursor that only moves forward. */
  readonly cursor: Span | null;
  /** What becomes of rows that cannot be processed, where they are skipped or marked. */
  readonly unprocessable: Span | null;
  /** "until no rows are left" */
  readonly loop: Span | null;
}

/** What the document says about reading: lookups, pages, reads over many rows, totals and batch repairs. */
export interface Reads {
  readonly idUrls: readonly IdUrl[];
  readonly manyRows: readonly ManyRowsRead[];
  readonly rollups: readonly Rollup[];
  readonly pages: readonly StoredPage[];
  readonly repairs: readonly BatchRepair[];
}

export const NO_READS: Reads = { idUrls: [], manyRows: [], rollups: [], pages: [], repairs: [] };
