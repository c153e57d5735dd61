import { matchesIn } from '../text/matches-in.js';
import type { Passage } from './passages.js';

/** A line that imports names: `import { limiter } from '@/lib/limiter'`, `const limiter = require('./limiter')`, `from lib import limiter`. */
const IMPORTS = /^\s*(?:import\s[^;'"]{0,200}\bfrom\b|(?:const|let|var)\s[^=]{1,80}=\s?require\(|from\s\S{1,80}\simport\s)/;
const IMPORTED = /[A-Za-z_]\w*/g;
const NO_NAME = /^(?:import|from|const|let|var|type|as|require|default)$/;

/** Whether a passage stands on a line that only imports names, of which the rest of its listing uses none: what is said there guards nothing. */
export function isUnusedImport({ unit, text, kind }: Passage): boolean {
  if (kind !== 'code' && kind !== 'comment') return false;
  const listing = unit.text.text;
  const at = unit.text.indexAt(text.offsetAt(0));
  const start = listing.lastIndexOf('\n', at - 1) + 1;
  const end = listing.indexOf('\n', at);
  const line = listing.slice(start, end < 0 ? listing.length : end);
  if (!IMPORTS.test(line)) return false;
  const names = matchesIn(namesPart(line), IMPORTED).map(([name]) => name).filter((name) => !NO_NAME.test(name));
  const rest = new Set(matchesIn(listing.slice(0, start) + listing.slice(start + line.length), IMPORTED).map(([name]) => name));
  // A listing that is an import alone shows no use of anything.
  return names.length > 0 && /\b(?:function|def|=>|export)\b|=>/.test(listing) && names.every((name) => !rest.has(name));
}

/** What a line imports: what stands before `from` or `= require`, or behind Python's `import`. */
function namesPart(line: string): string {
  const python = /^\s*from\s\S{1,80}\simport\s(.*)$/.exec(line)?.[1];
  return (python ?? line.split(/\bfrom\b|=\s?require\(/, 1)[0] ?? '').split(/\/\/|#/, 1)[0] ?? '';
}
