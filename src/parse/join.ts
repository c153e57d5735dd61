import { JoinedFile, type Member } from '../text/joined-file.js';
import { MappedText } from '../text/mapped-text.js';
import type { Block, Code, Document, Item, Section } from './document.js';
import { type Move, movedBlock, movedSection } from './moved-tree.js';
import { looksLikeOpenApi } from './openapi.js';

/** A document among several, with the name that messages give it. */
export interface NamedDocument {
  readonly document: Document;
  /** Its path from the directory of the run. */
  readonly name: string;
}

/** Several documents as one. */
export interface JoinedDocument extends Document {
  readonly file: JoinedFile;
}

/** Whether a document only describes an interface: it tells of the system what another one leaves out. */
export function isInterface({ format, file }: Document): boolean {
  return format === 'yaml' && looksLikeOpenApi(file.text);
}

/**
 * Joins documents, so that one model is read from all of them: the first as it stands, the sections of the others behind it, and YAML
 * as the listing that it would be in markdown.
 * @param documents at least one
 */
export function joinDocuments(documents: readonly NamedDocument[]): JoinedDocument {
  const file = new JoinedFile(documents.map(({ document, name }): Member => ({ file: document.file, name })));
  const [first] = documents.map(({ document }) => document);
  const root: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };
  let own = 0;
  for (const { document } of documents) {
    const start = file.startOf(document.file);
    if ((document === first && !isInterface(document)) || document.format === 'markdown') {
      const move = moveBy(start);
      root.blocks.push(...document.root.blocks.map((block) => movedBlock(block, move)));
      root.sections.push(...document.root.sections.map((section) => movedSection(section, move, root)));
    } else root.sections.push(...sectionsOfListing(document, start, root));
    if (document === first) own = root.sections.length;
  }
  return { file, format: first?.format ?? 'markdown', root, comments: first?.comments ?? [], problems: [], beside: root.sections.slice(own), ...(first?.data === undefined ? {} : { data: first.data }) };
}

/** What an interface is of an architecture. */
const INTERFACE_HEADING = 'API Endpoints';
const FIRST_KEY = /^[\w$"'-]+(?=\s*:)/m;

/** A YAML file as a listing in a section, which stands where its first key does. */
function sectionsOfListing(document: Document, start: number, parent: Section): Section[] {
  const source = document.file.text;
  const text = MappedText.verbatim(source, start);
  const isOpenApi = isInterface(document);
  const listing: Code = { kind: 'code', lang: 'yaml', meta: isOpenApi ? '' : 'architecture', text, span: { start, end: start + source.length } };
  const key = FIRST_KEY.exec(source);
  const at = start + (key?.index ?? 0);
  const offsets = Array.from({ length: INTERFACE_HEADING.length + 1 }, (_, index) => at + Math.min(index, key?.[0].length ?? 0));
  const heading = isOpenApi ? { text: new MappedText(INTERFACE_HEADING, offsets), span: { start: at, end: at + (key?.[0].length ?? 0) } } : null;
  const section: Section = { heading, depth: HEADING_DEPTH, blocks: [listing], sections: [], parent };
  // The words of an interface are read as those of a YAML file are, beside the operations that its listing gives.
  return isOpenApi ? [section, ...document.root.sections.map((own) => movedSection(IN_JSON_SCHEMA.test(own.heading?.text.text ?? '') ? withoutShapes(own) : own, moveBy(start), parent))] : [section];
}

/** The parts of an interface that hold shapes of bodies, in the words of JSON Schema: `properties` is no name there. */
const IN_JSON_SCHEMA = /^(?:paths|webhooks|components)$/;
const SHAPE = /^(?:schema|properties)$/;

/** A section without the shapes of bodies. */
function withoutShapes(section: Section): Section {
  const sections = section.sections.filter(({ heading }) => !SHAPE.test(heading?.text.text ?? ''));
  return { ...section, blocks: blocksWithoutShapes(section.blocks), sections: sections.map(withoutShapes) };
}

/** Blocks whose lists hold no item that is a shape. */
function blocksWithoutShapes(blocks: readonly Block[]): Block[] {
  const isShape = ({ text: { text } }: Item): boolean => SHAPE.test(text.slice(0, Math.max(0, text.indexOf(':'))));
  return blocks.map((block): Block => (block.kind === 'list' ? { ...block, items: block.items.filter((item) => !isShape(item)).map((item) => ({ ...item, blocks: blocksWithoutShapes(item.blocks) })) } : block));
}

const HEADING_DEPTH = 2;

/** To the place of a file behind others. */
function moveBy(distance: number): Move {
  return { text: (text) => text.movedBy(distance), span: ({ start, end }) => ({ start: start + distance, end: end + distance }), deeper: 0 };
}
