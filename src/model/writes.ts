import type { Evidence } from './claim.js';
import type { Subject } from './model.js';

/** An action that writes a parent and its children, which must agree. */
export interface MultiRowWrite extends Subject {
  readonly kind: 'write';
  /** "shelves and shelf_items", or the words that tell of the write. */
  readonly rows: string;
  /** One transaction, an atomic function, a rollback, or a parent that is set to a failed state. */
  readonly atomic: Evidence | null;
  /** A child that cannot be written is passed over. */
  readonly logAndContinue: Evidence | null;
}

/** A worker that a master calls over HTTP, once for each of many, and what its status tells the master. */
export interface FanOutWorker extends Subject {
  readonly kind: 'worker';
  /** The words that tell of the fan-out. */
  readonly fanOut: Evidence;
  /** Says that the master itself is meant, because no worker is named. */
  readonly isMaster: boolean;
  /** It answers 5xx on failure. */
  readonly nonSuccess: Evidence | null;
  /** It answers 200 on failure. */
  readonly okOnFailure: Evidence | null;
  /** The master reads the body to tell success from failure. */
  readonly bodyInspected: Evidence | null;
}
