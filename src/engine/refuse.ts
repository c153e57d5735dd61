import { findNoArchitecture } from '../extract/written/other-tools.js';
import type { Model } from '../model/model.js';
import type { Document, ParseProblem } from '../parse/document.js';
import type { LintMessage } from './report.js';

/** The one thing to say of a document that was not read, or that is no architecture at all; null for one that can be judged. */
export function refusalOf(document: Document, model: Model): LintMessage | null {
  const limit = document.problems.find(({ kind }) => kind === 'limit');
  if (limit) return parsingError(document, limit);
  // A slip of the pen may hide what a document tells.
  const none = document.problems.length > 0 ? null : findNoArchitecture(document, model);
  if (!none) return null;
  const end = document.file.positionAt(none.span.end);
  return { ruleId: null, severity: 2, message: none.message, ...document.file.positionAt(none.span.start), endLine: end.line, endColumn: end.column };
}

/** What the reader of the syntax could not make sense of, as a message. */
export function parsingError({ file }: Document, { message, span }: ParseProblem): LintMessage {
  const end = file.positionAt(span.end);
  return { ruleId: null, severity: 2, message: `Parsing error: ${message}`, ...file.positionAt(span.start), endLine: end.line, endColumn: end.column, fatal: true };
}
