import type { Span } from '../../text/source-file.js';

/** A branch, or what hangs on one further down. */
const BRANCH = /^[ \t]{0,12}(?:[│├└┃┣┗]|\|--|\+--|`--)/;
/** A folder alone in a line: what the branches below it hang on. */
const ROOT = /^[ \t]{0,12}[\w@./-]{1,60}\/?[ \t]*$/;
const LEAST = 3;

/** The tree that somebody drew into a paragraph without a fence around it, with the folder that it hangs on; null where there is none. */
export function findLooseTree(paragraph: string): Span | null {
  if (!/[├└┣┗]|[|+`]--/.test(paragraph)) return null;
  let start = 0;
  let root: number | null = null;
  let from: number | null = null;
  let branches = 0;
  for (const line of paragraph.split('\n')) {
    if (BRANCH.test(line)) {
      from ??= root ?? start;
      branches++;
    } else if (from !== null) break;
    root = ROOT.test(line) ? start : null;
    start += line.length + 1;
  }
  return from !== null && branches >= LEAST ? { start: from, end: Math.min(start - 1, paragraph.length) } : null;
}

/** A stroke of a tree before what hangs on it. */
const STROKE = /^[ \t]{0,40}[│├└┃┣┗]/;

/** Whether most lines of a listing are the branches of a tree, whatever language its tag names: `sql` over "users" over "├── id (uuid)". */
export function isTree(listing: string): boolean {
  if (!/[├└┣┗]/.test(listing)) return false;
  const lines = listing.split('\n').filter((line) => line.trim() !== '');
  const branches = lines.filter((line) => STROKE.test(line)).length;
  return branches >= LEAST && branches * 2 > lines.length;
}
