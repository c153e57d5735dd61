import type { MappedText } from '../text/mapped-text.js';
import { rememberedOf } from '../text/remembered.js';

/** Where a program declares a function, or a constant that holds one: its margin and its name. */
const DECLARES = /^(\s*)(?:export\s+)?(?:default\s+)?(?:pub\s+)?(?:async\s+)?(?:function\*?\s+|const\s+|let\s+|def\s+|fn\s+|func\s+(?:\(\w+ \*?\w+\)\s+)?)(\w{4,60})/;
/** A constant that holds no function: `const total = 5`. */
const HOLDS_VALUE = /^\s*(?:export\s+)?(?:const|let)\s+\w+(?::\s?\w+)?\s*=(?!\s*(?:async\b|function\b|\(|\w+\s*=>|[\w.]+\(\s*(?:async\b|function\b|\(|\{|$)))/;

/** A function that a listing declares, with the lines up to the next that stands as far left. */
export interface CodedFunction {
  readonly name: string;
  readonly lines: readonly MappedText[];
}

/** The functions of a listing, those within others among them. Handlers and guards ask for those of the same listings. */
export const codedFunctions = rememberedOf((text: MappedText): readonly CodedFunction[] => {
  const lines = text.lines();
  const heads = lines.flatMap((line, index) => {
    const match = HOLDS_VALUE.test(line.text) ? null : DECLARES.exec(line.text);
    return match ? [{ index, margin: (match[1] ?? '').length, name: match[2] ?? '' }] : [];
  });
  return heads.map(({ index, margin, name }) => {
    const next = heads.find((other) => other.index > index && other.margin <= margin);
    return { name, lines: lines.slice(index, next?.index) };
  });
});
