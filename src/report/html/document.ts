import type { Text } from 'hast';
import { formatOf } from '../../parse/document-format.js';
import { excerpt } from '../../text/excerpt.js';
import { SourceFile } from '../../text/source-file.js';
import type { FormatContext } from '../formatter.js';
import { alignedOffsets } from './aligned.js';
import { cardOf, type Finding } from './findings.js';
import { isListedLine, listing, sourceLines } from './listing.js';
import { elementsOfMarkdown } from './markdown-tree.js';
import { marksByLine } from './marks.js';
import { type Element, type ElementContent, h } from './nodes.js';
import type { Places } from './places.js';
import { Words } from './words.js';

const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'h4', 'h5', 'h6', 'tr']);
const BLOCKS: ReadonlySet<string> = new Set(['p', 'ul', 'ol', 'table', 'blockquote', 'div', 'hr', 'h4', 'h5', 'h6']);

/** A heading of a document. */
export interface Heading {
  readonly line: number;
  readonly text: string;
  readonly depth: number;
}

/** Headings below these are no waymarks. */
const DEEPEST_LISTED = 2;

/** The document with the findings below the lines at which they stand, and its upper headings. */
export function documentView(source: string, filePath: string, findings: readonly Finding[], places: Places, context: FormatContext): { readonly element: Element; readonly headings: readonly Heading[] } {
  const view = new DocumentView(new SourceFile(filePath, source), findings, places, context);
  return { element: view.element(), headings: view.headings };
}

class DocumentView {
  readonly #file: SourceFile;
  readonly #findings: readonly Finding[];
  readonly #places: Places;
  readonly #context: FormatContext;
  readonly #words: Words;
  /** Paragraphs, rows, items and lines of listings, below which findings are shown, in document order. */
  readonly #carriers: Element[] = [];
  readonly headings: Heading[] = [];

  constructor(file: SourceFile, findings: readonly Finding[], places: Places, context: FormatContext) {
    this.#file = file;
    this.#findings = findings;
    this.#places = places;
    this.#context = context;
    this.#words = new Words(file, places, marksByLine(findings, file));
  }

  element(): Element {
    const content = this.#content();
    for (const child of content) this.#findCarriers(child);
    const cards = this.#cardsByCarrier();
    const written = content.flatMap((child) => this.#write(child, cards, false));
    const lost = this.#carriers.length === 0 ? this.#findings.map((finding) => cardOf(finding, this.#places, this.#context)) : [];
    return h('div.doc', [...lost, ...written]);
  }

  #content(): ElementContent[] {
    if (formatOf(this.#file.path) === 'yaml') return [listing(sourceLines(this.#file, 1, this.#file.lineCount), 'yaml')];
    return elementsOfMarkdown(this.#file);
  }

  #findCarriers(node: ElementContent): void {
    if (node.type !== 'element') return;
    const depth = headingDepth(node);
    if (depth > 0 && depth <= DEEPEST_LISTED) this.headings.push({ line: lineOf(node), text: excerpt(textOf(node), 60), depth });
    if (isListedLine(node) || PARAGRAPHS.has(node.tagName) || (node.tagName === 'li' && node.children.some(isWords))) this.#carriers.push(node);
    for (const child of node.children) this.#findCarriers(child);
  }

  /** The findings of each carrier: the last one that begins no later than the line of the finding. */
  #cardsByCarrier(): ReadonlyMap<Element, readonly Element[]> {
    const cards = new Map<Element, Element[]>();
    let next = 0;
    const ordered = [...this.#carriers].sort((a, b) => lineOf(a) - lineOf(b));
    for (const finding of this.#findings) {
      while (next + 1 < ordered.length && lineOf(ordered[next + 1] as Element) <= finding.message.line) next++;
      const carrier = ordered[next];
      if (!carrier) continue;
      const own = cards.get(carrier) ?? [];
      cards.set(carrier, own);
      own.push(cardOf(finding, this.#places, this.#context));
    }
    return cards;
  }

  #write(node: ElementContent, cards: ReadonlyMap<Element, readonly Element[]>, inLink: boolean, inCode = false): ElementContent[] {
    if (node.type === 'text') return this.#text(node, inLink, inCode);
    if (node.type !== 'element') return [];
    if (node.tagName === 'input') return [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }];
    const isLink = node.tagName === 'a';
    const own = cards.get(node) ?? [];
    const children = node.children.flatMap((child) => this.#write(child, cards, inLink || isLink, node.tagName === 'code'));
    if (children.length === 0 && isListedLine(node)) children.push(...this.#anchorOf(node));
    const element: Element = { type: 'element', tagName: node.tagName, properties: node.properties, children };
    if (node.tagName === 'table') return [tableFrame(element)];
    if (own.length === 0) return [element];
    const group = h('div.cards', [...own]);
    if (node.tagName === 'li') return [withCards(element, group)];
    if (node.tagName !== 'tr') return [element, group];
    return [element, h('tr.cards-row', h('td', { colSpan: Math.max(1, node.children.filter((child) => child.type === 'element').length) }, group))];
  }

  /** Empty lines of listings have numbers too. */
  #anchorOf(node: Element): ElementContent[] {
    const anchor = this.#words.anchor(lineOf(node));
    return anchor ? [anchor] : [];
  }

  #text(node: Text, inLink: boolean, inCode: boolean): ElementContent[] {
    const { value, position } = node;
    const start = position?.start.offset;
    if (start === undefined || position?.end.offset === undefined) return [{ type: 'text', value }];
    let from = start;
    if (inCode) while (this.#file.text.charAt(from) === '`') from++;
    const written = this.#words.written(value, alignedOffsets(value, this.#file.text, from, position.end.offset), inLink);
    return inCode ? written.map(breakable) : written;
  }
}

/** Lets a path break behind its slashes. */
function breakable(node: ElementContent): ElementContent {
  if (node.type !== 'element') return node;
  const children = node.children.flatMap((child) => (child.type === 'text' && child.value.includes('/') ? child.value.split(/(?<=.\/)/).flatMap((part, index): ElementContent[] => (index === 0 ? [{ type: 'text', value: part }] : [h('wbr'), { type: 'text', value: part }])) : [child]));
  return { ...node, children };
}

function isWords(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element' && !BLOCKS.has(node.tagName) && node.tagName !== 'input';
}

function lineOf({ position }: Element): number {
  return position?.start.line ?? 1;
}

/** So many characters of words that do not break fill the width of a page. */
const WIDE = 95;

/** A table that may be wider than the page is scrolled to, with the keyboard too. */
function tableFrame(table: Element): Element {
  const widths: number[] = [];
  for (const row of elementsNamed(table, 'tr')) {
    if (!isCardsRow(row)) row.children.forEach((cell, column) => (widths[column] = Math.max(widths[column] ?? 0, longestWord(textOf(cell)) + 2)));
  }
  const isWide = widths.reduce((sum, width) => sum + width, 0) > WIDE;
  return h('div.table-frame', isWide ? { tabIndex: 0, role: 'group', ariaLabel: 'Wide table' } : {}, table);
}

function isCardsRow({ properties }: Element): boolean {
  return Array.isArray(properties.className) && properties.className.includes('cards-row');
}

function longestWord(text: string): number {
  return text.split(/[\s/]+/).reduce((longest, word) => Math.max(longest, word.length), 0);
}

function elementsNamed(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.type !== 'element' ? [] : child.tagName === name ? [child] : elementsNamed(child, name)));
}

/** Puts cards behind the words of an item and before the lists that it holds. */
function withCards(item: Element, group: Element): Element {
  const at = item.children.findIndex((child) => child.type === 'element' && BLOCKS.has(child.tagName));
  const children = at < 0 ? [...item.children, group] : [...item.children.slice(0, at), group, ...item.children.slice(at)];
  return { ...item, children };
}

/** 0 for what is no heading. */
function headingDepth({ tagName, properties }: Element): number {
  const [name] = Array.isArray(properties.className) ? properties.className : [];
  return /^h\d$/.test(tagName) && typeof name === 'string' ? Number(name.replace('level-', '')) : 0;
}

function textOf(node: ElementContent): string {
  return node.type === 'text' ? node.value : node.type === 'element' ? node.children.map(textOf).join('') : '';
}
