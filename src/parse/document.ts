import type { MappedText } from '../text/mapped-text.js';
import type { SourceFile, Span } from '../text/source-file.js';
import type { YamlNodes } from './yaml/node.js';

/**
 * A document as its syntax shows it, the same for markdown and YAML: sections that hold blocks. Nothing here knows what
 * an endpoint or a table of a database is.
 */
export interface Document {
  readonly file: SourceFile;
  readonly format: 'markdown' | 'yaml';
  readonly root: Section;
  /** HTML and YAML comments, for suppression directives; never evidence. */
  readonly comments: readonly Comment[];
  readonly problems: readonly ParseProblem[];
  /** The values of a YAML file. */
  readonly data?: YamlNodes;
  /** Listings of data whose words are part of `root`, as those of a YAML file are. */
  readonly told?: readonly Span[];
  /** Sections of other documents that tell the same architecture; `root` has them too. */
  readonly beside?: readonly Section[];
}

export interface Section {
  readonly heading: Heading | null;
  /** 0 for the document itself, 1 to 6 for headings, more for YAML keys nested deeper. */
  readonly depth: number;
  readonly blocks: Block[];
  readonly sections: Section[];
  readonly parent: Section | null;
}

export interface Heading {
  readonly text: MappedText;
  readonly span: Span;
}

export type Block = Paragraph | List | Table | Code;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: MappedText;
  readonly span: Span;
  /** A quotation (`> …`) is still the author's word, but a heading cannot follow from it. */
  readonly quoted: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly Item[];
  readonly span: Span;
}

export interface Item {
  readonly text: MappedText;
  /** The state of a task list item; null for an item that is no task. */
  readonly checked: boolean | null;
  readonly number: number | null;
  /** Further paragraphs, nested lists, code, tables. */
  readonly blocks: readonly Block[];
  readonly span: Span;
}

export interface Table {
  readonly kind: 'table';
  readonly header: readonly MappedText[];
  readonly rows: readonly Row[];
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly MappedText[];
  readonly span: Span;
}

export interface Code {
  readonly kind: 'code';
  /** The first word of the info string in lower case; empty for an indented block. */
  readonly lang: string;
  readonly meta: string;
  readonly text: MappedText;
  readonly span: Span;
}

export interface Comment {
  /** Without `<!--`, `-->` or `#`. */
  readonly text: MappedText;
  readonly span: Span;
}

/** Something that the reader of the syntax could not make sense of. */
export interface ParseProblem {
  /** `limit`: the document was not read; `syntax`: it was read as far as it makes sense. */
  readonly kind: 'syntax' | 'limit';
  readonly message: string;
  readonly span: Span;
}
