import type { BlockContent, DefinitionContent, ListItem, Paragraph, Root, RootContent, Table as MdastTable } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import type { SourceFile, Span } from '../text/source-file.js';
import type { Block, Code, Comment, Document, Item, ParseProblem, Section, Table } from './document.js';
import { explainLimit, LimitExceeded, LIMITS } from './limits.js';
import { asMeant, languageOfFence } from './markdown/as-meant.js';
import { isLineOfContents, isListOfContents } from './markdown/contents.js';
import { asksToLook, closesDetails, isOfDetails, opensDetails, piecesOfDetails, SectionCursor, summaryOf } from './markdown/details.js';
import { languageOfData } from './markdown/untagged.js';
import { HidingElement, TAGS } from './markdown/hidden.js';
import { readHtml } from './markdown/html.js';
import { commentOf, type Footnotes, readPhrasing } from './markdown/inline.js';
import { findLooseSql } from './markdown/loose-sql.js';
import { looseTable } from './markdown/loose-table.js';
import { findLooseTree, isTree } from './markdown/loose-tree.js';
import { withoutQuotation } from './markdown/quoted-whole.js';
import { withSteppedIn } from './markdown/stepped-in.js';
import { watchLimits } from './markdown/watch.js';
import { FRONT_MATTER, isArchitectureListing, readYamlValues } from './yaml.js';
import { tellsParts } from './yaml/architecture-keys.js';

type Content = RootContent | BlockContent | DefinitionContent;

/** The extensions of GitHub flavoured markdown that carry facts. Bare links do not, and are the slowest to look for. */
const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), gfmFootnote(), frontmatter(['yaml']), watchLimits()])
  .data('fromMarkdownExtensions', [
    gfmTableFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    frontmatterFromMarkdown(['yaml']),
  ])
  .freeze();

/** Turns the syntax tree of a markdown file into blocks with places. */
class MarkdownReader {
  readonly comments: Comment[] = [];
  readonly problems: ParseProblem[] = [];
  readonly #file: SourceFile;
  #notes: Footnotes = new Map();

  constructor(file: SourceFile) {
    this.#file = file;
  }

  sections(tree: Root): Section {
    const root: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };
    const at = new SectionCursor(root);
    this.#notes = footnotesOf(tree, this.#file);
    const hiding = new HidingElement();
    for (const node of withSteppedIn(withoutQuotation(tree.children))) {
      const isHidden = hiding.isOpen;
      if (node.type === 'html') for (const [tag] of matchesIn(node.value, TAGS)) hiding.tag(tag);
      if (isHidden) continue;
      if (node.type === 'html' && isOfDetails(node.value)) this.#details(node.value, spanOf(node).start, at);
      else if (node.type !== 'heading') at.add(this.#blocks(node, false));
      else {
        const span = spanOf(node);
        const text = readPhrasing(node.children, this.#file, this.comments, span.end).trim();
        at.open({ text: withoutAnchor(text), span }, node.depth);
      }
    }
    return root;
  }

  /** HTML that opens or closes `<details>`: its summary heads what stands in it, unless it only asks to look. */
  #details(html: string, start: number, at: SectionCursor): void {
    for (const { text, offset } of piecesOfDetails(html)) {
      const blocks = readHtml(text, start + offset, this.comments);
      const title = summaryOf(text) === null ? undefined : blocks.shift();
      const isTitled = title?.kind === 'paragraph';
      if (isTitled) at.openDetails(asksToLook(title.text.text) ? null : title);
      at.add(title && !isTitled ? [title, ...blocks] : blocks);
      if (isTitled ? !opensDetails(text) : closesDetails(text)) at.closeDetails();
    }
  }

  #blocks(node: Content, quoted: boolean): Block[] {
    const span = spanOf(node);
    switch (node.type) {
      case 'paragraph': {
        if (isLineOfContents(node)) return [];
        const text = readPhrasing(node.children, this.#file, this.comments, span.end, this.#notes).trim();
        const sql = quoted ? null : findLooseSql(this.#file.text.slice(span.start, span.end));
        if (sql) return this.#aroundListing(text, span, { start: span.start + sql.start, end: span.start + sql.end }, 'sql');
        const tree = quoted ? null : findLooseTree(this.#file.text.slice(span.start, span.end));
        if (tree) return this.#aroundListing(text, span, { start: span.start + tree.start, end: span.start + tree.end }, '');
        const table = looseTable(this.#file.text.slice(span.start, span.end), text, span);
        if (table) return [table];
        return text.length > 0 ? [{ kind: 'paragraph', text, span, quoted }] : [];
      }
      case 'heading': {
        // A heading inside a quotation or list item cannot hold a section: it leads the blocks after it as a bold line does.
        const text = readPhrasing(node.children, this.#file, this.comments, span.end).trim();
        const bold = new MappedText(text.text, [...Array(text.length + 1).keys()].map((i) => text.offsetAt(i)), [{ kind: 'strong', start: 0, end: text.length }]);
        return [{ kind: 'paragraph', text: bold, span, quoted }];
      }
      case 'blockquote':
        return node.children.flatMap((child) => this.#blocks(child, true));
      case 'list':
        if (isListOfContents(node)) return [];
        return [
          {
            kind: 'list',
            ordered: node.ordered === true,
            items: node.children.map((item, index) => this.#item(item, node.ordered ? (node.start ?? 1) + index : null)),
            span,
          },
        ];
      case 'table':
        return [this.#table(node)];
      case 'code':
        return [this.#code(node.value, languageOf(node.value, node.lang), node.meta ?? '', span)];
      case 'yaml':
        return [this.#code(node.value, 'yaml', FRONT_MATTER, span)];
      case 'html':
        if (node.value.startsWith('<!--') && node.value.indexOf('-->') === node.value.length - 3) {
          this.comments.push(commentOf(node.value, span.start, span.end));
          return [];
        }
        return readHtml(node.value, span.start, this.comments);
      case 'footnoteDefinition':
        return (node).children.flatMap((child) => this.#blocks(child, quoted));
      default:
        return [];
    }
  }

  /** A paragraph in which SQL or a tree stands without a fence: what is said before it, the listing, and what is said after it. */
  #aroundListing(text: MappedText, span: Span, listing: Span, lang: string): Block[] {
    const said = [
      { text: text.slice(0, text.indexAt(listing.start)).trim(), span: { start: span.start, end: listing.start } },
      { text: text.slice(text.indexAt(listing.end)).trim(), span: { start: listing.end, end: span.end } },
    ].map((part): Block[] => (part.text.length > 0 ? [{ kind: 'paragraph', quoted: false, ...part }] : []));
    const code: Code = { kind: 'code', lang, meta: '', text: MappedText.verbatim(this.#file.text.slice(listing.start, listing.end), listing.start), span: listing };
    return [...(said[0] ?? []), code, ...(said[1] ?? [])];
  }

  #item(node: ListItem, number: number | null): Item {
    const blocks = node.children.flatMap((child) => this.#blocks(child, false));
    const [first, ...rest] = blocks;
    const span = spanOf(node);
    const leads = first?.kind === 'paragraph';
    return {
      text: leads ? first.text : MappedText.verbatim('', span.start),
      checked: node.checked ?? null,
      number,
      blocks: leads ? rest : blocks,
      span,
    };
  }

  #table(node: MdastTable): Table {
    const [head, ...body] = node.children.map((row) => ({
      cells: row.children.map((cell) => {
        const span = spanOf(cell);
        return readPhrasing(cell.children, this.#file, this.comments, span.end, row === node.children[0] ? undefined : this.#notes).trim();
      }),
      span: spanOf(row),
    }));
    return { kind: 'table', header: head?.cells ?? [], rows: body, span: spanOf(node) };
  }

  /** A listing, its lines found again in the source below the fence and behind its indentation. */
  #code(value: string, lang: string, meta: string, span: { start: number; end: number }): Code {
    const source = this.#file.text;
    const fenced = /^(?:```|~~~|---)/.test(source.slice(span.start, span.start + 3));
    let at = fenced ? source.indexOf('\n', span.start) + 1 : span.start;
    const offsets: number[] = [];
    for (const line of value.split('\n')) {
      const lineEnd = source.indexOf('\n', at);
      const end = lineEnd < 0 || lineEnd > span.end ? span.end : lineEnd;
      const found = line === '' ? 0 : source.slice(at, end).lastIndexOf(line);
      const start = found >= 0 ? at + found : at;
      for (let i = 0; i <= line.length; i++) offsets.push(Math.min(start + i, span.end));
      at = end + 1;
    }
    const code: Code = { kind: 'code', lang, meta, text: new MappedText(this.#file.asWide(value), offsets), span };
    if (isArchitectureListing(code)) this.problems.push(...readYamlValues(code.text).problems);
    else if (meta === FRONT_MATTER) this.problems.push(...problemsOfFrontMatter(code.text));
    return code;
  }
}

/** The language of a listing: the one that its tag names, unless a tree is drawn in it, else that of its data. */
function languageOf(listing: string, tag: string | null | undefined): string {
  if (isTree(listing)) return '';
  return tag ? languageOfFence(tag) : languageOfData(listing);
}

/** The place that a title names for links to it: `## Endpoints {#endpoints}`. */
const ANCHOR = /\s\{#[\w:.-]{1,80}\}$/;

function withoutAnchor(title: MappedText): MappedText {
  const anchor = ANCHOR.exec(title.text);
  return anchor ? title.slice(0, anchor.index) : title;
}

/** Front matter may be a template of another tool: unless it tells parts of the architecture, no more than its bounds is asked of it. */
function problemsOfFrontMatter(text: MappedText): readonly ParseProblem[] {
  const { data, problems } = readYamlValues(text);
  return data.documents.some(tellsParts) ? problems : problems.filter(({ kind }) => kind === 'limit');
}

function spanOf(node: Content | ListItem | { position?: { start: { offset?: number }; end: { offset?: number } } | undefined }): { start: number; end: number } {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}

/** A longer note is a text of its own, and no remark on a word. */
const LONGEST_NOTE = 240;

/** How a note begins that a sign refers to: "* not in the MVP". */
const SIGNED_NOTE = /^(\*{1,3}|[†‡§]{1,2}|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?)[ \t]*(?=[\p{L}(])/u;
/** Several notes in one sentence, each with its sign: "† public; ‡ the header `X-Key`". */
const NEXT_NOTE = /[;,]\s(?=[†‡§]{1,2}\s?[\p{L}(`])/u;
/** Several notes in one paragraph, each with its number where a line or a sentence begins: "¹ text, CHECK. ² as above". */
const NUMBERED_NOTE = /(?<=^|\s)[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]?(?=[ \t]+\S)/g;

/** A note ends where a line begins another thought. */
const NEXT_THOUGHT = /(?<=[.!?]\s)\p{Lu}/gu;
const ENDS_THOUGHT = /[.;,!?)]\s$/;

/** Whether a place of a paragraph is the first of a line. */
function beginsLine(index: number, text: MappedText, file: SourceFile): boolean {
  return index > 0 && file.text.slice(text.offsetAt(index - 1), text.offsetAt(index)).includes('\n');
}

/** The notes of one paragraph each: footnotes, and what begins with the sign that refers to it. */
function footnotesOf(tree: Root, file: SourceFile): Footnotes {
  const notes = new Map<string, string>();
  const keep = (sign: string, said: string): void => {
    if (said.length > 0 && said.length <= LONGEST_NOTE && !said.includes('\n')) notes.set(sign, said);
  };
  const numbered = (paragraph: Paragraph): void => {
    const text = readPhrasing(paragraph.children, file, [], spanOf(paragraph).end);
    const words = text.text;
    // "Nobody bears ² but …" speaks of a sign and explains none.
    const signs = matchesIn(words, NUMBERED_NOTE).filter(({ index }) => index === 0 || beginsLine(index, text, file) || ENDS_THOUGHT.test(words.slice(0, index)));
    signs.forEach(({ index, 0: sign }, at) => {
      const said = words.slice(index + sign.length, signs[at + 1]?.index ?? words.length);
      const next = matchesIn(said, NEXT_THOUGHT).find((thought) => beginsLine(index + sign.length + thought.index, text, file));
      keep(sign, said.slice(0, next?.index ?? said.length).trim().replace(/\.$/, ''));
    });
  };
  const note = (id: string | undefined, paragraph: Paragraph): void => {
    const words = readPhrasing(paragraph.children, file, [], spanOf(paragraph).end).text.trim().replace(/\.$/, '');
    if (id !== undefined) {
      keep(id, words);
      return;
    }
    for (const part of words.split(NEXT_NOTE)) {
      const sign = SIGNED_NOTE.exec(part)?.[1];
      if (sign !== undefined) keep(sign, part.replace(SIGNED_NOTE, ''));
    }
  };
  const gather = (nodes: readonly Content[]): void => {
    for (const node of nodes) {
      if (node.type === 'footnoteDefinition') {
        const [paragraph, ...more] = node.children;
        if (paragraph?.type === 'paragraph' && more.length === 0) note(node.identifier, paragraph);
      } else if (node.type === 'list') gather(node.children.flatMap(({ children }) => children));
      else if (node.type === 'paragraph') {
        const [first] = node.children;
        if (first?.type !== 'text') continue;
        if (/^[¹²³⁴-⁹]/.test(first.value)) numbered(node);
        else if (SIGNED_NOTE.test(first.value)) note(undefined, node);
      }
    }
  };
  gather(tree.children);
  return notes;
}

/** The syntax tree of a markdown text. @throws LimitExceeded */
export function markdownTree(text: string): Root {
  return processor.parse(text);
}

/** Reads a markdown file. Never throws: whatever markdown cannot read, it reads as text; a document beyond a limit is a problem and no text. */
export function parseMarkdown(file: SourceFile): Document {
  const reader = new MarkdownReader(file);
  try {
    if (file.lineCount > LIMITS.lines.most) throw new LimitExceeded('lines', file.offsetOfLine(LIMITS.lines.most + 1));
    const root = reader.sections(markdownTree(asMeant(file.text)));
    return { file, format: 'markdown', root, comments: reader.comments, problems: reader.problems };
  } catch (error) {
    if (!(error instanceof LimitExceeded)) throw error;
    const root: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };
    const problem: ParseProblem = { kind: 'limit', message: explainLimit(error.limit), span: { start: error.at, end: error.at } };
    return { file, format: 'markdown', root, comments: [], problems: [problem] };
  }
}
