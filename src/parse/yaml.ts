import { MappedText } from '../text/mapped-text.js';
import { rememberedOf } from '../text/remembered.js';
import { SourceFile } from '../text/source-file.js';
import type { Block, Code, Comment, Document, ParseProblem, Section } from './document.js';
import { nodesOf, type YamlNodes } from './yaml/node.js';
import { FilePlaces, ListingPlaces } from './yaml/places.js';
import { leavesOf, SectionFinder, strayLines } from './yaml/stray.js';
import { MAX_LENGTH, parseYamlSyntax, type Range, type YamlSyntax } from './yaml/syntax.js';
import { type Holder, TreeBuilder } from './yaml/tree.js';

/** What a YAML listing holds, as blocks and sections to hang below whatever holds the listing. */
export interface YamlTree {
  readonly blocks: Block[];
  readonly sections: Section[];
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
}

/**
 * Reads YAML or JSON into the same tree as markdown gives: a key with a mapping or sequence becomes a section, a key with a value
 * an item `key: value`, an element of a sequence an item. Text that is no mapping gives its lines as paragraphs. Never throws.
 * @param text the listing, whose places are kept
 * @param depth the depth of the section that holds the listing
 * @param parent that section, if the tree is to become part of it
 */
export function readYaml(text: MappedText, depth = 0, parent: Section | null = null): YamlTree {
  const holder: Holder = { blocks: [], sections: [], depth, section: parent };
  return { ...holder, ...fill(text, holder) };
}

/** The info string that the front matter of a document has as a listing. */
export const FRONT_MATTER = 'front-matter';

/** Whether a listing in markdown is part of the architecture by its info string: `yaml architecture`. */
export function isArchitectureListing({ lang, meta }: Code): boolean {
  return (lang === 'yaml' || lang === 'yml' || lang === 'json') && /(?:^|\s)architecture(?:\s|$)/i.test(meta);
}

/** The values of a YAML listing within a document. Never throws. */
export const readYamlValues = rememberedOf((text: MappedText): { readonly data: YamlNodes; readonly problems: readonly ParseProblem[] } => {
  const syntax = parseYamlSyntax(text.text);
  return { data: nodesOf(text.text, syntax.documents, new ListingPlaces(text)), problems: problemsIn(syntax, text) };
});

/** Reads a YAML or JSON file. Never throws. */
export function parseYamlDocument(file: SourceFile): Document {
  const root: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };
  const text = MappedText.verbatim(file.text, 0);
  const syntax = parseYamlSyntax(text.text);
  if (syntax.problems.some(({ kind }) => kind === 'limit')) return { file, format: 'yaml', root, comments: [], problems: problemsIn(syntax, text), data: { documents: [], duplicates: [] } };
  const { comments, problems } = fill(text, { blocks: root.blocks, sections: root.sections, depth: 0, section: root }, syntax);
  const places = new FilePlaces();
  const data = nodesOf(text.text, syntax.documents, places);
  return { file: places.repetitions.length > 0 ? new SourceFile(file.path, file.original, places.repetitions) : file, format: 'yaml', root, comments, problems, data };
}

function fill(text: MappedText, holder: Holder, syntax: YamlSyntax = parseYamlSyntax(text.text)): { comments: Comment[]; problems: ParseProblem[] } {
  const builder = new TreeBuilder(text, syntax);
  const read: Range[] = [];
  for (const document of syntax.documents) {
    const contents = document.contents;
    if (contents && builder.document(contents, holder)) for (const leaf of leavesOf(contents)) read.push(leaf);
  }
  const complete = read.length > 0 && syntax.problems.length === 0;
  if (!complete && text.length <= MAX_LENGTH) {
    const finder = new SectionFinder(holder);
    for (const line of strayLines(text, read, syntax.comments)) {
      const span = line.span();
      finder.blocksAt(span.start).push({ kind: 'paragraph', text: line, span, quoted: false });
    }
  }
  return {
    comments: syntax.comments.map((range) => ({ text: text.slice(range.start + 1, range.end).trim(), span: text.span(range.start, range.end) })),
    problems: problemsIn(syntax, text),
  };
}

function problemsIn({ problems }: YamlSyntax, text: MappedText): ParseProblem[] {
  return problems.map(({ kind, message, start, end }) => ({ kind, message, span: text.span(start, end) }));
}
