import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { MappedText } from '../../text/mapped-text.js';
import type { Block, Section } from '../document.js';
import type { Range } from './syntax.js';

/** The extents of all scalars and aliases below a node, in the order of the text. */
export function* leavesOf(node: unknown): Generator<Range> {
  if (isMap(node)) {
    for (const pair of node.items) {
      yield* leavesOf(pair.key);
      yield* leavesOf(pair.value);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) yield* leavesOf(item);
  } else if ((isScalar(node) || isAlias(node)) && node.range && node.range[1] > node.range[0]) yield { start: node.range[0], end: node.range[1] };
}

/** The lines with words that YAML could make nothing of, without the comments on them. */
export function strayLines(text: MappedText, read: readonly Range[], comments: readonly Range[]): MappedText[] {
  const lines: MappedText[] = [];
  let nextRead = 0;
  let nextComment = 0;
  for (let start = 0; start <= text.length; ) {
    const lineBreak = text.text.indexOf('\n', start);
    const end = lineBreak < 0 ? text.length : lineBreak;
    while (nextRead < read.length && (read[nextRead] as Range).end <= start) nextRead++;
    while (nextComment < comments.length && (comments[nextComment] as Range).start < start) nextComment++;
    const covered = (read[nextRead]?.start ?? Infinity) < end;
    const line = text.slice(start, Math.min(end, comments[nextComment]?.start ?? end)).trim();
    if (!covered && /[\p{L}\p{N}]/u.test(line.text) && !/^%(?:YAML|TAG)\b/.test(line.text)) lines.push(line);
    start = end + 1;
  }
  return lines;
}

/** Finds the section in which an offset stands. Ask in ascending order. */
export class SectionFinder {
  readonly #sections: Section[] = [];
  readonly #outside: Block[];
  #next = 0;

  constructor(root: { readonly blocks: Block[]; readonly sections: readonly Section[] }) {
    this.#outside = root.blocks;
    this.#collect(root.sections);
    this.#sections.sort((a, b) => (a.heading?.span.start ?? 0) - (b.heading?.span.start ?? 0));
  }

  #collect(sections: readonly Section[]): void {
    for (const section of sections) {
      this.#sections.push(section);
      this.#collect(section.sections);
    }
  }

  /** The blocks of the last section that starts before an offset of the source file. */
  blocksAt(offset: number): Block[] {
    while ((this.#sections[this.#next]?.heading?.span.start ?? Infinity) <= offset) this.#next++;
    return this.#next === 0 ? this.#outside : (this.#sections[this.#next - 1] as Section).blocks;
  }
}
