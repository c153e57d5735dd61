import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';

/** The part of a text that covers a source span. */
export function sliceOf(text: MappedText, span: Span): MappedText | null {
  const start = text.indexAt(span.start);
  const end = text.indexAt(span.end);
  return end > start ? text.slice(start, end) : null;
}
