import type { MappedText } from '../../text/mapped-text.js';
import type { DiagramFacts } from '../embedded.js';
import { GraphBuilder } from './graph.js';
import { labelWords } from './words.js';

/** Openers of node shapes with what closes them, longest first. A label that only looks like a shape falls to the next. */
const SHAPES: readonly (readonly [open: string, close: readonly string[]])[] = [
  ['(((', [')))']],
  ['((', ['))']],
  ['([', ['])']],
  ['[[', [']]']],
  ['[(', [')]']],
  ['[/', ['/]', '\\]']],
  ['[\\', ['\\]', '/]']],
  ['{{', ['}}']],
  ['[', [']']],
  ['(', [')']],
  ['{', ['}']],
  ['>', [']']],
];
const PARTNER: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}' };
const SKIPPED_STATEMENT = /(?:classDef|class|style|linkStyle|click|direction|accTitle|accDescr)[ \t:{][^\n]*/y;
const SUBGRAPH = /subgraph\b[ \t]*([^\n;]*)/y;
const ID_START = /[\p{L}\p{N}_]/u;
/** Nobody reads a label longer than this; it also bounds the search for what closes one. */
const MAX_LABEL = 600;

interface Place {
  readonly start: number;
  readonly end: number;
}

interface Link {
  readonly text: string;
  /** `~~~` only lays out. */
  readonly visible: boolean;
}

/** Reads the statements of a `flowchart` or `graph` behind its header. */
export function readFlowchart(text: MappedText): DiagramFacts {
  return new FlowchartReader(text).read();
}

class FlowchartReader {
  readonly #mapped: MappedText;
  readonly #text: string;
  readonly #graph = new GraphBuilder();
  readonly #subgraphs = new Map<string, { label: string; place: Place }>();
  readonly #mentions = new Map<string, Place>();
  #at = 0;

  constructor(text: MappedText) {
    this.#mapped = text;
    this.#text = text.text;
  }

  read(): DiagramFacts {
    while (this.#at < this.#text.length) {
      this.#skip(/[\s;]*/y);
      if (this.#text.startsWith('%%', this.#at)) this.#skip(/[^\n]*/y);
      else if (!this.#subgraph() && !this.#skip(SKIPPED_STATEMENT) && !this.#skip(/end(?=\s|;|$)/y)) this.#chain();
    }
    for (const [id, { label, place }] of this.#subgraphs) {
      if (this.#mentions.has(id)) this.#graph.node(id, label, this.#mapped.span(place.start, place.end));
    }
    return { kind: 'flowchart', nodes: this.#graph.nodes, arrows: this.#graph.arrows, tables: [] };
  }

  #subgraph(): boolean {
    SUBGRAPH.lastIndex = this.#at;
    const match = SUBGRAPH.exec(this.#text);
    if (!match) return false;
    const title = (match[1] ?? '').trim();
    const start = this.#at + match[0].indexOf(title, 'subgraph'.length);
    this.#at += match[0].length;
    const bracket = title.indexOf('[');
    const id = labelWords(bracket > 0 ? title.slice(0, bracket) : title);
    const label = bracket > 0 && title.endsWith(']') ? labelWords(title.slice(bracket + 1, -1)) : id;
    if (id !== '') this.#subgraphs.set(id, { label, place: { start, end: start + title.length } });
    return true;
  }

  /** `A & B -->|text| C --> D`. */
  #chain(): void {
    const start = this.#at;
    let from = this.#group();
    while (from.length > 0) {
      const segment = this.#at;
      const link = this.#link();
      if (!link) break;
      this.#skip(/[ \t]*/y);
      const to = this.#group();
      if (to.length === 0) break;
      const span = this.#mapped.span(segmentStart(from, segment), to.at(-1)?.place.end ?? this.#at);
      if (link.visible) for (const source of from) for (const target of to) this.#graph.arrow(source.id, target.id, link.text, span);
      from = to;
    }
    // Whatever a statement still holds is unknown; the next one starts behind it.
    this.#skip(/[^\n;]*/y);
    if (this.#at === start) this.#at++;
  }

  #group(): { id: string; place: Place }[] {
    const nodes: { id: string; place: Place }[] = [];
    for (;;) {
      const node = this.#node();
      if (!node) return nodes;
      nodes.push(node);
      const back = this.#at;
      this.#skip(/[ \t]*/y);
      if (this.#text.charAt(this.#at) !== '&') {
        this.#at = back;
        return nodes;
      }
      this.#at++;
      this.#skip(/[ \t]*/y);
    }
  }

  #node(): { id: string; place: Place } | null {
    const start = this.#at;
    while (this.#isIdCharacter(this.#at)) this.#at++;
    const id = this.#text.slice(start, this.#at);
    if (id === '') return null;
    const label = this.#metadata() ?? this.#shape();
    this.#skip(/:::[\w-]+/y);
    const place = { start, end: this.#at };
    const shown = label ?? { words: null, place: { start, end: start + id.length } };
    if (!this.#mentions.has(id)) this.#mentions.set(id, place);
    // A subgraph is shown under its own title, unless the id is a node of its own.
    if (label || !this.#subgraphs.has(id)) this.#graph.node(id, shown.words, this.#mapped.span(shown.place.start, shown.place.end));
    return { id, place };
  }

  /** Letters, digits and underscores; a dash, dot or slash only between them, so that it begins no link. */
  #isIdCharacter(index: number): boolean {
    const character = this.#text.charAt(index);
    if (ID_START.test(character)) return true;
    return /[-./]/.test(character) && index > 0 && ID_START.test(this.#text.charAt(index - 1)) && ID_START.test(this.#text.charAt(index + 1));
  }

  #shape(): { words: string; place: Place } | null {
    for (const [open, closers] of SHAPES) {
      if (!this.#text.startsWith(open, this.#at)) continue;
      const label = this.#enclosed(this.#at + open.length, open, closers);
      if (label) return label;
    }
    return null;
  }

  #enclosed(start: number, open: string, closers: readonly string[]): { words: string; place: Place } | null {
    const window = this.#text.slice(start, start + MAX_LABEL);
    const quote = /^\s*"/.exec(window);
    if (quote) {
      const endQuote = window.indexOf('"', quote[0].length);
      const behind = endQuote < 0 ? '' : window.slice(endQuote + 1).trimStart();
      const closer = closers.find((candidate) => behind.startsWith(candidate));
      if (closer) {
        this.#at = start + endQuote + 1 + (window.length - endQuote - 1 - behind.length) + closer.length;
        return this.#label(start + quote[0].length, start + endQuote);
      }
    }
    const lineEnd = window.indexOf('\n');
    const line = lineEnd < 0 ? window : window.slice(0, lineEnd);
    const ends = open.length === 1 ? [partnerIndex(line, open, closers[0] as string)] : closers.map((closer) => line.indexOf(closer));
    const end = Math.min(...ends.filter((at) => at >= 0));
    if (!Number.isFinite(end)) return null;
    const length = closers.find((closer) => line.startsWith(closer, end))?.length ?? 1;
    this.#at = start + end + length;
    return this.#label(start, start + end);
  }

  /** `A@{ shape: cyl, label: "Orders" }` */
  #metadata(): { words: string; place: Place } | null {
    if (!this.#text.startsWith('@{', this.#at)) return null;
    const window = this.#text.slice(this.#at, this.#at + MAX_LABEL);
    const close = window.indexOf('}');
    if (close < 0) return null;
    const label = /\blabel\s*:\s*"([^"]*)"/.exec(window.slice(0, close));
    const start = this.#at;
    this.#at += close + 1;
    if (!label) return null;
    const from = start + label.index + label[0].length - 1 - (label[1]?.length ?? 0);
    return this.#label(from, from + (label[1]?.length ?? 0));
  }

  #label(start: number, end: number): { words: string; place: Place } | null {
    const inner = this.#text.slice(start, end);
    const from = start + inner.length - inner.trimStart().length;
    return { words: labelWords(inner), place: { start: from, end: Math.max(from, start + inner.trimEnd().length) } };
  }

  /** A link with its text, or null where none stands. */
  #link(): Link | null {
    const back = this.#at;
    this.#skip(/[ \t]*/y);
    this.#skip(/[\w-]+@(?=[-=<])/y);
    const link = this.#line();
    if (!link) {
      this.#at = back;
      return null;
    }
    this.#skip(/[ \t]*/y);
    const label = this.#take(/\|([^|\n]{0,600})\|/y);
    return label === null ? link : { text: labelWords(label), visible: link.visible };
  }

  #line(): Link | null {
    if (this.#skip(/~~~+/y)) return { text: '', visible: false };
    // Complete: `-->`, `---`, `==>`, `-.->`, `<-->`, `--o`, `--x`, and the `->` and `=>` that Mermaid does not know.
    if (this.#skip(/[<xo]?(?:--+(?:>|[xo](?=[ \t]))|---+|==+>|===+|-\.+->?|-\.+>|->|=>)/y)) return { text: '', visible: true };
    // Opened before its text: `-- text -->`, `== text ==>`, `-. text .->`.
    const opened = this.#take(/[<xo]?(--|==|-\.)(?=[^-=.])/y);
    if (opened === null) return null;
    const window = this.#text.slice(this.#at, this.#at + MAX_LABEL);
    const lineEnd = window.indexOf('\n');
    const line = lineEnd < 0 ? window : window.slice(0, lineEnd);
    const closing = (opened === '--' ? /--+[>xo]?/ : opened === '==' ? /==+[>xo]?/ : /(?<!\.)\.+-[>xo]?/).exec(line);
    if (!closing) return null;
    this.#at += closing.index + closing[0].length;
    return { text: labelWords(line.slice(0, closing.index)), visible: true };
  }

  /** Moves behind a match at this place; whether there was one that is not empty. */
  #skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    const length = pattern.exec(this.#text)?.[0].length ?? 0;
    this.#at += length;
    return length > 0;
  }

  /** The first group of a match at this place. */
  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (!match) return null;
    this.#at += match[0].length;
    return match[1] ?? '';
  }
}

function segmentStart(from: readonly { place: Place }[], fallback: number): number {
  return from[0]?.place.start ?? fallback;
}

/** The index of the bracket that closes one opened before the text; -1 without one. */
function partnerIndex(line: string, open: string, close: string): number {
  const nests = PARTNER[open] !== undefined;
  let depth = 0;
  for (let i = 0; i < line.length; i++) {
    const character = line.charAt(i);
    if (character === close) {
      if (depth === 0) return i;
      depth--;
    } else if (nests && character === open) depth++;
  }
  // Unbalanced within the label: the first closing bracket has to do.
  return line.indexOf(close);
}
