import type { MappedText } from '../../text/mapped-text.js';
import { DRAWN_BRANCH, DRAWN_FUNCTIONS, NOT_CALLED, SOURCE_FILE } from '../lexicon/endpoints.js';

/** A function that a drawing hangs under a node of functions, with the lines that speak of it. */
export interface DrawnFunction {
  readonly name: string;
  /** The line that begins with it, and where in it the name stands. */
  readonly line: MappedText;
  readonly start: number;
  readonly lines: readonly MappedText[];
}

/** The functions in a tree whose node says that they are some: `Supabase Edge Functions` over `├── resize  (makes thumbnails)`. */
export function functionsIn(lines: readonly MappedText[]): DrawnFunction[] {
  const found: DrawnFunction[] = [];
  /** How far the node of functions is indented; null outside of one. */
  let node: number | null = null;
  let open: MappedText[] = [];
  for (const line of lines) {
    const branch = DRAWN_BRANCH.exec(line.text);
    const indent = branch ? branch[0].length : line.text.search(/[\p{L}\p{N}]/u);
    if (indent < 0) continue;
    if (node !== null && indent <= node) node = null;
    const names = node !== null && branch ? namesAt(line, branch[0].length) : [];
    if (names.length > 0) {
      open = [line];
      for (const { name, start } of names) found.push({ name, line, start, lines: open });
    } else if (DRAWN_FUNCTIONS.test(line.text)) node = line.text.search(/[\p{L}\p{N}]/u);
    else if (node !== null) open.push(line);
  }
  return found.filter(({ lines: own }) => !own.some((line) => NOT_CALLED.test(line.text)));
}

const NAME = /([a-z][\w-]{2,40})(?=\s{2}|\s?[(:/—–-]\s?|\s*$)/y;
const JOINS = /\s?\/\s?/y;

/** The names with which a branch begins: `start / callback  (…)`. */
function namesAt({ text }: MappedText, from: number): { readonly name: string; readonly start: number }[] {
  const names: { name: string; start: number }[] = [];
  for (let at = from; ; ) {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[1];
    if (name === undefined || SOURCE_FILE.test(name) || !/[-_]|[a-z][A-Z]/.test(name)) return names;
    names.push({ name, start: at });
    JOINS.lastIndex = at + name.length;
    const join = JOINS.exec(text);
    if (!join) return names;
    at += name.length + join[0].length;
  }
}
