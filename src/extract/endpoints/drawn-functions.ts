import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { DRAWN_BRANCH, DRAWN_FUNCTIONS, EXPORTED_FUNCTION, NOT_CALLED, SOURCE_FILE } from '../lexicon/endpoints.js';
import { functionsInBoxes } from './boxed-functions.js';
import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';

/** A function that a drawing hangs under a node of functions, with the lines that speak of it. */
export interface DrawnFunction {
  readonly name: string;
  /** The line that begins with it, and where in it the name stands. */
  readonly line: MappedText;
  readonly start: number;
  readonly lines: readonly MappedText[];
  /** It is a folder in a tree of files: where the document tells of the function itself, that is its place. */
  readonly isFolder?: boolean;
}

/** The functions that a drawing lists for what they are: in a tree, in a box, among the exports of a file. */
export function functionsIn(text: MappedText): DrawnFunction[] {
  return [...(DRAWN_FUNCTIONS.test(text.text) ? functionsInTree(text) : []), ...functionsInFolder(text), ...functionsInBoxes(text), ...exportedFunctionsIn(text)];
}

/** Those in a tree whose node says that they are some: `Supabase Edge Functions` over `├── resize  (makes thumbnails)`. */
function functionsInTree(text: MappedText): DrawnFunction[] {
  const nodes = nestedLines(text).flatMap((root) => [...allBelow(root)].filter((line) => DRAWN_FUNCTIONS.test(line.text.text) && !IN_A_BOX.test(line.text.text)));
  return nodes.flatMap(({ children }) => children.flatMap(functionsOf));
}

/** Those in a tree of files: `supabase/` over `functions/` over `├── send-invoice/   # mails it`, each a folder of its own. */
function functionsInFolder(text: MappedText): DrawnFunction[] {
  if (!/\bsupabase\b/.test(text.text) || !/\bfunctions\//.test(text.text)) return [];
  const folders = nestedLines(text).flatMap((root) => [...allBelow(root)].filter(isFunctionsFolder));
  return folders.flatMap(({ children }) => children.flatMap((branch): DrawnFunction[] => {
    const name = FOLDER.exec(branch.text.text)?.[1];
    const lines = [...allBelow(branch)].map((line) => line.text);
    if (name === undefined || OTHER_FOLDER.test(name) || lines.some((line) => NOT_CALLED.test(line.text))) return [];
    return [{ name, line: branch.text, start: 0, lines, isFolder: true }];
  }));
}

function isFunctionsFolder({ text, parent }: NestedLine): boolean {
  return /^(?:\.?\/)?supabase\/functions\/?(?=\s|$)/.test(text.text) || (/^functions\/?(?=\s|$)/.test(text.text) && parent !== null && /^(?:[\w.-]{1,40}\/)*supabase\/?(?=\s|$)/.test(parent.text.text));
}

const FOLDER = /^([a-z][\w-]{2,50})\/(?=\s|$)/;
/** What such a folder holds besides functions. */
const OTHER_FOLDER = /^(?:shared|common|utils?|lib|libs|helpers?|types|tests?|deps|import|node_modules|dist|templates|emails)$|^tests?[-_]|[-_]tests?$/;

function functionsOf(branch: NestedLine): DrawnFunction[] {
  const lines = [...allBelow(branch)].map(({ text }) => text);
  if (!DRAWN_BRANCH.test(branch.margin) || lines.some(({ text }) => NOT_CALLED.test(text))) return [];
  return namesAt(branch.text).map(({ name, start }) => ({ name, line: branch.text, start, lines }));
}

/** The right side of a box, which tells where what stands in it ends. */
const IN_A_BOX = /[│┃║]\s*$/;

const NAME = /([a-z][\w-]{2,40})(?=\s{2}|\s?[(:/—–→⟶─━═-]\s?|\s*$)/y;
const JOINS = /\s?\/\s?/y;

/** The names with which a branch begins: `start / callback  (…)`. */
function namesAt({ text }: MappedText): { readonly name: string; readonly start: number }[] {
  const names: { name: string; start: number }[] = [];
  for (let at = 0; ; ) {
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

/** The functions that the branches of a drawing of files say to be exported: `└─ Exports: openInvoice (callable)`. */
function exportedFunctionsIn(text: MappedText): DrawnFunction[] {
  return text.lines().flatMap((line) => matchesIn(line.text, EXPORTED_FUNCTION).map((match) => {
    const name = match[1] ?? '';
    return { name, line, start: match.index + match[0].indexOf(name), lines: [line.slice(match.index)] };
  }));
}
