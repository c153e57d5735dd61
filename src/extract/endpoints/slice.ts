import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';

/** The part of a text that covers a source span. */
export function sliceOf(text: MappedText, span: Span): MappedText | null {
  let start = 0;
  while (start < text.length && text.offsetAt(start) < span.start) start++;
  let end = start;
  while (end < text.length && text.offsetAt(end) < span.end) end++;
  return end > start ? text.slice(start, end) : null;
}
