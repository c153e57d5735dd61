import { MappedText } from '../text/mapped-text.js';
import { SourceFile } from '../text/source-file.js';
import type { Document, Section } from './document.js';
import { parseMarkdown } from './markdown.js';
import { type Move, movedBlock, movedSection } from './moved-tree.js';

/** Signs without which a line is plain words for markdown, too. */
const MARKUP = /[*_`#[\]<>|~\\&\n]|^\s{0,3}(?:[-+]|\d{1,9}[.)])\s|^\s{4}/;

/** The tree of markdown that stands within a document, such as a value of YAML. @param depth that of the section that holds it */
export function readMarkdown(text: MappedText, depth: number, parent: Section | null): Pick<Document['root'], 'blocks' | 'sections'> {
  if (text.text.trim() === '') return { blocks: [], sections: [] };
  if (!MARKUP.test(text.text)) return { blocks: [{ kind: 'paragraph', text, span: text.span(), quoted: false }], sections: [] };
  // The reader of files takes other line ends for its own; a text of the same length keeps all places.
  const { root } = parseMarkdown(new SourceFile('', text.text.replace(/[\r\ufeff]/g, ' ')));
  const move: Move = { text: (inner) => composed(inner, text), span: ({ start, end }) => text.span(start, end), deeper: depth };
  return { blocks: root.blocks.map((block) => movedBlock(block, move)), sections: root.sections.map((section) => movedSection(section, move, parent)) };
}

/** A stretch of a text with the places that it has in the document. */
function composed(inner: MappedText, outer: MappedText): MappedText {
  const offsets = Array.from({ length: inner.length + 1 }, (_, index) => outer.offsetAt(inner.offsetAt(index)));
  return new MappedText(inner.text, offsets, inner.marks);
}
