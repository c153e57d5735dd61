import type { Span } from '../../text/source-file.js';

/** A table as a text names it, and where. */
export interface NamedTable {
  readonly name: string;
  readonly span: Span;
}
