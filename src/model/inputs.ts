import type { Evidence } from './claim.js';
import type { Subject } from './model.js';
import type { Span } from '../text/source-file.js';

/** The column that keeps an input. */
export interface InputColumn {
  /** `orders.status`, or the bare column where the document names no table. */
  readonly name: string;
  readonly span: Span;
  /** The schema has it, or the words beside it give its type. */
  readonly typed: boolean;
  /** The schema has it, or the words beside it say whether it may be null. */
  readonly nullability: boolean;
}

/** The closed set of values that an input stores, and what the document says of its three guards. */
export interface ClosedSet {
  /** What shows that the set is closed. */
  readonly span: Span;
  /** In words: "a radio group", "CHECK (status IN …)". */
  readonly reason: string;
  /** The control that permits no other value. */
  readonly control: Evidence | null;
  /** A control that permits any value. */
  readonly openControl: Evidence | null;
  /** The 4xx that answers another value. */
  readonly rejection: Evidence | null;
  /** Another value is stored as something else. */
  readonly silentDefault: Evidence | null;
  readonly check: Evidence | null;
}

/** A field that users fill in and the product keeps. */
export interface Input extends Subject {
  readonly kind: 'input';
  readonly name: string;
  /** A form, a screen or a list of inputs presents it; a bare field of a request body is not presented. */
  readonly presented: boolean;
  /** How the document presents it: "form", "control", "list of inputs", "body of POST /x beside inputs that have columns". */
  readonly from: string;
  readonly column: InputColumn | null;
  /** "-", "later": what stands where the column belongs; vague where nothing stands there. */
  readonly unstored: Evidence | null;
  /** Null for free values. */
  readonly choices: ClosedSet | null;
}
