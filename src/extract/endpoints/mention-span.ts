import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { PathMention } from '../paths.js';

/** The place of a path and its method in the text that names them. */
export function spanIn(text: MappedText, mention: PathMention): Span {
  return text.span(mention.start, mention.end);
}
