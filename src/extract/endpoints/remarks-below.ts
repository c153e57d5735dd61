import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';

const REMARK = /^\s*(?:\/\/+|#+|--)\s*(?=\S)/;

/**
 * The words of the comments right below a declaration of a program, up to the next blank line:
 * `app.MapPost("/jobs", Split);` over `//   body { projectId }; 201 { jobs[] }`. Those that stand right over another declaration are of that one.
 */
export function remarksBelow(listing: MappedText, { start, end }: Span): readonly MappedText[] {
  const from = listing.indexAt(start);
  const to = listing.indexAt(end);
  if (from < 0 || to < from) return [];
  const rest = listing.text.slice(to);
  const lineEnd = rest.indexOf('\n');
  // More stands behind the declaration in its line: what follows is of that.
  if (lineEnd < 0 || /\S/.test(rest.slice(0, lineEnd).replace(/[;,)\s]+/g, ''))) return [];
  const remarks: MappedText[] = [];
  let at = to + lineEnd + 1;
  while (at < listing.length) {
    const next = listing.text.indexOf('\n', at);
    const line = listing.slice(at, next < 0 ? listing.length : next);
    const sign = REMARK.exec(line.text)?.[0].length;
    if (sign === undefined) return line.text.trim() === '' ? remarks : [];
    remarks.push(line.slice(sign));
    if (next < 0) break;
    at = next + 1;
  }
  return remarks;
}
