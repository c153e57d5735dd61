import type { Span } from '../text/source-file.js';
import type { Subject, SubjectId } from './model.js';

/** An endpoint that the document names and that its list of endpoints does not declare. */
export interface UndeclaredEndpoint extends Subject {
  readonly kind: 'endpoint';
  readonly name: string;
  /** The first entry of the list. */
  readonly list: Span;
}

/** A table that the document names and that its schema does not declare. */
export interface UndeclaredTable extends Subject {
  readonly kind: 'table';
  readonly name: string;
  /** The first table of the schema. */
  readonly schema: Span;
  /** The table of the model that only a list of protections tells of; null where nothing took it for one. */
  readonly table: SubjectId | null;
}

/** A service that the system calls, beside a list of environment variables. */
export interface CalledProvider extends Subject {
  readonly kind: 'service';
  readonly name: string;
  /** A variable that is one of the service's own, listed or reported as unlisted. */
  readonly variable: Span | null;
  /** The first variable of the list. */
  readonly list: Span;
  /** How its variables usually begin: `OPENAI_`. */
  readonly prefix: string;
}

/** A variable that the list of environment variables names. */
export interface ListedVariable extends Subject {
  readonly kind: 'env';
  readonly name: string;
  /** Where it, or the service that it belongs to, is used. */
  readonly use: Span | null;
}

/** What the parts of the document say of each other: named in one place and missing in another. */
export interface Consistency {
  readonly undeclaredEndpoints: readonly UndeclaredEndpoint[];
  readonly undeclaredTables: readonly UndeclaredTable[];
  readonly providers: readonly CalledProvider[];
  readonly listedVariables: readonly ListedVariable[];
}

/** What is known of a document of which nothing has been read. */
export const NO_CONSISTENCY: Consistency = { undeclaredEndpoints: [], undeclaredTables: [], providers: [], listedVariables: [] };
