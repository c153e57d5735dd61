import type { SourceFile } from '../../text/source-file.js';
import type { WordMark } from './marks.js';
import { type ElementContent, h } from './nodes.js';
import type { Places } from './places.js';

/** Looks of marks, the strongest first. */
const STRENGTH = ['error', 'warn', 'suppressed', 'evidence'];

/** Writes text of a document: with an anchor at the first words of each line, and the words that findings speak of marked. */
export class Words {
  readonly #file: SourceFile;
  readonly #places: Places;
  readonly #marks: ReadonlyMap<number, readonly WordMark[]>;
  readonly #anchored = new Set<number>();
  /** Findings to which marked words lead already; one link for each is enough for the keyboard. */
  readonly #linked = new Set<string>();

  constructor(file: SourceFile, places: Places, marks: ReadonlyMap<number, readonly WordMark[]>) {
    this.#file = file;
    this.#places = places;
    this.#marks = marks;
  }

  /** The anchor of a line with its number; null where the line has one. */
  anchor(line: number): ElementContent | null {
    if (this.#anchored.has(line)) return null;
    this.#anchored.add(line);
    return h('span.ln', { id: this.#places.line(line), dataLine: String(line) });
  }

  /**
   * @param offsets of the characters in the source
   * @param inLink the text stands in a link already, so that marks in it are none
   */
  written(value: string, offsets: ArrayLike<number>, inLink: boolean): ElementContent[] {
    const content: ElementContent[] = [];
    let from = 0;
    while (from < value.length) {
      const lineEnd = value.indexOf('\n', from);
      const to = lineEnd < 0 ? value.length : lineEnd + 1;
      const line = this.#file.lineAt(offsets[from] as number);
      const anchor = this.anchor(line);
      if (anchor && (content.length > 0 || from > 0)) content.push(hiddenAnchor(anchor));
      else if (anchor) content.push(anchor);
      content.push(...this.#line(value.slice(from, to), from, offsets, this.#marks.get(line) ?? [], inLink));
      from = to;
    }
    return content;
  }

  #line(text: string, from: number, offsets: ArrayLike<number>, marks: readonly WordMark[], inLink: boolean): ElementContent[] {
    if (marks.length === 0) return [{ type: 'text', value: text }];
    const offsetAt = (index: number): number => offsets[from + index] as number;
    const isCut = new Set(marks.flatMap(({ start, end }) => [start, end]));
    const content: ElementContent[] = [];
    let start = 0;
    for (let index = 1; index <= text.length; index++) {
      if (index < text.length && !cutsBetween(offsetAt(index - 1), offsetAt(index), isCut)) continue;
      const at = offsetAt(start);
      content.push(this.#piece(text.slice(start, index), marks.filter((mark) => mark.start <= at && at < mark.end), inLink));
      start = index;
    }
    return content;
  }

  #piece(text: string, marks: readonly WordMark[], inLink: boolean): ElementContent {
    const look = STRENGTH.find((each) => marks.some((mark) => mark.look === each));
    const first = marks.find((mark) => mark.look === look);
    if (!look || !first || text.trim() === '') return { type: 'text', value: text };
    if (inLink) return h('mark', { className: [look] }, text);
    const isNew = !this.#linked.has(`${first.finding} ${first.look}`);
    this.#linked.add(`${first.finding} ${first.look}`);
    return h('a', { className: ['marked', look], href: `#${first.finding}`, ...(isNew ? {} : { tabIndex: -1 }) }, text);
  }
}

/** Whether a mark begins or ends behind one character and no later than at the next one. */
function cutsBetween(before: number, at: number, cuts: ReadonlySet<number>): boolean {
  for (let offset = before + 1; offset <= at; offset++) if (cuts.has(offset)) return true;
  return false;
}

/** An anchor within a block whose number would stand over another one. */
function hiddenAnchor(anchor: ElementContent): ElementContent {
  if (anchor.type === 'element') anchor.properties.className = ['ln', 'inner'];
  return anchor;
}
