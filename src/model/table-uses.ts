import type { Span } from '../text/source-file.js';
import type { SubjectId } from './model.js';

/** An endpoint that reads or writes the rows of a table. */
export interface TableUse {
  readonly endpoint: SubjectId;
  readonly table: SubjectId;
  readonly access: 'reads' | 'writes';
  /** False where no words tell it and the path of the endpoint names the table: `GET /api/orders`. */
  readonly told: boolean;
  readonly evidence: Span;
}
