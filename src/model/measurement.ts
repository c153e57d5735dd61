import type { Evidence } from './claim.js';
import type { Subject } from './model.js';
import type { Span } from '../text/source-file.js';

/** A measure of success that the document lists. */
export interface SuccessMetric extends Subject {
  readonly kind: 'metric';
  readonly name: string;
  /** The event, column, endpoint, query, log or survey that records what is counted. */
  readonly recorder: Evidence | null;
  /** "TBD", "nothing sets this yet": what stands where the recorder belongs. */
  readonly open: Evidence | null;
}

/** A route, or the API as a whole, with its latency target and what is said of its telemetry. */
export interface TimedRoute extends Subject {
  readonly kind: 'timed';
  readonly name: string;
  readonly target: Span | null;
  /** The words that say that telemetry is sent. */
  readonly telemetry: Span | null;
  readonly awaited: Evidence | null;
  /** "fire-and-forget", `waitUntil`, queued, sent by the client. */
  readonly apart: Evidence | null;
}

/** An id that ties analytics, API and database together. */
export interface CorrelationId extends Subject {
  readonly kind: 'id';
  readonly name: string;
  readonly uses: readonly { readonly place: 'analytics' | 'api' | 'database'; readonly span: Span }[];
  readonly generated: Evidence | null;
  /** Taken from a row that the database returns. */
  readonly derived: Evidence | null;
  readonly deferred: Evidence | null;
}

/** A figure of a dashboard that measures a test group against a control group. */
export interface ComparedStat extends Subject {
  readonly kind: 'stat';
  readonly name: string;
  readonly bothSides: Evidence | null;
  readonly singleSide: Evidence | null;
}

/** A tool of the product that fires write-once events on demand. */
export interface WriteOnceTool extends Subject {
  readonly kind: 'tool';
  readonly name: string;
  /** A localStorage key that is checked on mount. */
  readonly uiDedup: Evidence | null;
  /** `ON CONFLICT DO NOTHING`, a unique key, an upsert. */
  readonly dbDedup: Evidence | null;
}

/** What the document says about measuring: metrics, telemetry, ids, compared figures and simulators. */
export interface Measurement {
  readonly metrics: readonly SuccessMetric[];
  readonly timedRoutes: readonly TimedRoute[];
  readonly correlationIds: readonly CorrelationId[];
  readonly stats: readonly ComparedStat[];
  readonly tools: readonly WriteOnceTool[];
}

export const NO_MEASUREMENT: Measurement = { metrics: [], timedRoutes: [], correlationIds: [], stats: [], tools: [] };
