import type { MappedText } from '../text/mapped-text.js';

/** A line of a listing with the lines that stand below it, further in. */
export interface NestedLine {
  /** What the line says, without strokes and bullets. */
  readonly text: MappedText;
  /** The strokes, bullets and blanks before it. */
  readonly margin: string;
  readonly children: NestedLine[];
  readonly parent: NestedLine | null;
}

/** The strokes of a tree, bullets and blanks with which a line begins. */
const MARGIN = /^(?:[\s│├└┬┼╰╭┌─━┃┣┗|`*•·▪◦]|\+--?|--?(?=[\s>─])|\\--?)*/;

/** The lines of a listing as the tree that their indentation or their strokes draw. */
export function nestedLines(text: MappedText): readonly NestedLine[] {
  const roots: NestedLine[] = [];
  const open: { readonly line: NestedLine; readonly at: number }[] = [];
  for (const line of text.lines()) {
    const margin = MARGIN.exec(line.text)?.[0] ?? '';
    const at = margin.length;
    const said = line.slice(at).trim();
    if (said.length === 0) continue;
    while (open.length > 0 && (open.at(-1)?.at ?? 0) >= at) open.pop();
    const parent = open.at(-1)?.line ?? null;
    const nested: NestedLine = { text: said, margin, children: [], parent };
    (parent?.children ?? roots).push(nested);
    open.push({ line: nested, at });
  }
  return roots;
}

/** A line and all that stand below it. */
export function* allBelow(line: NestedLine): Generator<NestedLine> {
  yield line;
  for (const child of line.children) yield* allBelow(child);
}
