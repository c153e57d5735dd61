import { MappedText } from '../text/mapped-text.js';
import { SourceFile, type Span } from '../text/source-file.js';
import type { Block, Document, Item, Section } from './document.js';
import { parseMarkdown } from './markdown.js';

/** Signs without which a line is plain words for markdown, too. */
const MARKUP = /[*_`#[\]<>|~\\&\n]|^\s{0,3}(?:[-+]|\d{1,9}[.)])\s|^\s{4}/;

/** The tree of markdown that stands within a document, such as a value of YAML. @param depth that of the section that holds it */
export function readMarkdown(text: MappedText, depth: number, parent: Section | null): Pick<Document['root'], 'blocks' | 'sections'> {
  if (text.text.trim() === '') return { blocks: [], sections: [] };
  if (!MARKUP.test(text.text)) return { blocks: [{ kind: 'paragraph', text, span: text.span(), quoted: false }], sections: [] };
  // The reader of files takes other line ends for its own; a text of the same length keeps all places.
  const { root } = parseMarkdown(new SourceFile('', text.text.replace(/[\r\ufeff]/g, ' ')));
  const moved = new Mover(text, depth);
  return { blocks: root.blocks.map((block) => moved.block(block)), sections: root.sections.map((section) => moved.section(section, parent)) };
}

/** Puts a tree of a text where the text stands. */
class Mover {
  readonly #outer: MappedText;
  readonly #depth: number;

  constructor(outer: MappedText, depth: number) {
    this.#outer = outer;
    this.#depth = depth;
  }

  section({ heading, depth, blocks, sections }: Section, parent: Section | null): Section {
    const moved: Section = {
      heading: heading && { text: this.#text(heading.text), span: this.#span(heading.span) },
      depth: depth + this.#depth,
      blocks: blocks.map((block) => this.block(block)),
      sections: [],
      parent,
    };
    moved.sections.push(...sections.map((section) => this.section(section, moved)));
    return moved;
  }

  block(block: Block): Block {
    const span = this.#span(block.span);
    switch (block.kind) {
      case 'list':
        return { ...block, items: block.items.map((item) => this.#item(item)), span };
      case 'table':
        return { ...block, header: block.header.map((cell) => this.#text(cell)), rows: block.rows.map((row) => ({ cells: row.cells.map((cell) => this.#text(cell)), span: this.#span(row.span) })), span };
      default:
        return { ...block, text: this.#text(block.text), span };
    }
  }

  #item(item: Item): Item {
    return { ...item, text: this.#text(item.text), blocks: item.blocks.map((block) => this.block(block)), span: this.#span(item.span) };
  }

  #text(text: MappedText): MappedText {
    const offsets = Array.from({ length: text.length + 1 }, (_, index) => this.#outer.offsetAt(text.offsetAt(index)));
    return new MappedText(text.text, offsets, text.marks);
  }

  #span({ start, end }: Span): Span {
    return this.#outer.span(start, end);
  }
}
