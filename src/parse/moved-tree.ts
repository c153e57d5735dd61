import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import type { Block, Item, Section } from './document.js';

/** Where the parts of a tree go. */
export interface Move {
  readonly text: (text: MappedText) => MappedText;
  readonly span: (span: Span) => Span;
  /** So much deeper are the sections there. */
  readonly deeper: number;
}

/** A section with all that it holds, at another place. */
export function movedSection({ heading, depth, blocks, sections }: Section, move: Move, parent: Section | null): Section {
  const moved: Section = {
    heading: heading && { text: move.text(heading.text), span: move.span(heading.span) },
    depth: depth + move.deeper,
    blocks: blocks.map((block) => movedBlock(block, move)),
    sections: [],
    parent,
  };
  moved.sections.push(...sections.map((section) => movedSection(section, move, moved)));
  return moved;
}

/** A block with all that it holds, at another place. */
export function movedBlock(block: Block, move: Move): Block {
  const span = move.span(block.span);
  switch (block.kind) {
    case 'list':
      return { ...block, items: block.items.map((item) => movedItem(item, move)), span };
    case 'table':
      return { ...block, header: block.header.map(move.text), rows: block.rows.map((row) => ({ cells: row.cells.map(move.text), span: move.span(row.span) })), span };
    default:
      return { ...block, text: move.text(block.text), span };
  }
}

function movedItem(item: Item, move: Move): Item {
  return { ...item, text: move.text(item.text), blocks: item.blocks.map((block) => movedBlock(block, move)), span: move.span(item.span) };
}
