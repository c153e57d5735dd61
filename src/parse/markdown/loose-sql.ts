import type { Span } from '../../text/source-file.js';
import { looksLikeSql } from '../sql.js';

const STATEMENT = /^[ \t]{0,8}(?:create|alter)\s{1,4}(?:table|policy)\b/im;
const LAST_LINE = /[;)][ \t]{0,8}(?:--.*)?$/;

/** The script that somebody wrote into a paragraph without a fence around it, from its first statement to its last line; null where there is none. */
export function findLooseSql(paragraph: string): Span | null {
  const statement = STATEMENT.exec(paragraph);
  if (!statement) return null;
  let end = -1;
  for (let at = statement.index; at < paragraph.length; ) {
    const lineEnd = paragraph.indexOf('\n', at);
    const next = lineEnd < 0 ? paragraph.length : lineEnd;
    if (LAST_LINE.test(paragraph.slice(at, next))) end = next;
    at = next + 1;
  }
  return end >= 0 && looksLikeSql(paragraph.slice(statement.index, end), '') ? { start: statement.index, end } : null;
}
