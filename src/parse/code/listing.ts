import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { Dialect, Language } from './dialect.js';
import { type Comment, lex, type Token } from './lexer.js';
import { type Chain, readChain } from './syntax.js';

/** Tokens from one index up to, but not with, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const CLOSER: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

const DEEPEST = 100;

/** A listing cut into tokens, with its brackets paired and its comments at hand by line. */
export class Listing {
  readonly source: MappedText;
  readonly language: Language;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly #partner: Int32Array;
  readonly #end: Token;
  #lines: readonly string[] | null = null;
  readonly #ownComments = new Map<number, Comment>();
  readonly #trailingComments = new Map<number, Comment>();
  #chains: readonly Chain[] | null = null;
  #chainByStart: ReadonlyMap<number, number> | null = null;

  constructor(source: MappedText, language: Language, dialect: Dialect) {
    this.source = source;
    this.language = language;
    const lexed = lex(source.text, dialect);
    this.tokens = lexed.tokens;
    this.comments = lexed.comments;
    this.#partner = pairBrackets(lexed.tokens);
    const length = source.text.length;
    this.#end = {
      kind: 'end',
      text: '',
      start: length,
      end: length,
      textStart: length,
      quote: '',
      prefix: '',
      line: -1,
      column: 0,
      first: true,
      depth: 0,
    };
    for (const comment of lexed.comments) (comment.own ? this.#ownComments : this.#trailingComments).set(comment.line, comment);
  }

  /** The token at an index; a token of kind `end` outside the listing. */
  at(index: number): Token {
    return this.tokens[index] ?? this.#end;
  }

  /** A word or sign with this text stands at an index (never a string). */
  is(index: number, text: string): boolean {
    const token = this.at(index);
    return token.text === text && (token.kind === 'symbol' || token.kind === 'word');
  }

  isWord(index: number): boolean {
    return this.at(index).kind === 'word';
  }

  isString(index: number): boolean {
    return this.at(index).kind === 'string';
  }

  /** The index of the bracket that closes the one at an index; the number of tokens where the excerpt ends before. */
  closing(open: number): number {
    return this.#partner[open] ?? this.tokens.length;
  }

  /** The index of the bracket that opens the one at an index; -1 where the excerpt starts behind it. */
  opening(close: number): number {
    return this.#partner[close] ?? -1;
  }

  /** The index behind a token, or behind the whole bracket that it opens. */
  after(index: number): number {
    const token = this.at(index);
    return token.kind === 'symbol' && token.text in CLOSER ? Math.max(index, this.closing(index)) + 1 : index + 1;
  }

  /** Source span of the tokens of a range. */
  span(from: number, to: number): Span {
    return this.source.span(this.at(from).start, this.at(Math.max(from, Math.min(to, this.tokens.length) - 1)).end);
  }

  /** Source span of the content of a token, a string without its quotes. */
  textSpan(index: number): Span {
    const token = this.at(index);
    return this.source.span(token.textStart, token.textStart + token.text.length);
  }

  /** The characters of a range as written. */
  textOf(range: Range): string {
    return range.to <= range.from ? '' : this.source.text.slice(this.at(range.from).start, this.at(Math.min(range.to, this.tokens.length) - 1).end);
  }

  /** Member and call chains (`app.post('/x', …)`), in order, those inside of arguments too. */
  get chains(): readonly Chain[] {
    if (!this.#chains) {
      const chains: Chain[] = [];
      for (let i = 0; i < this.tokens.length; i++) {
        const chain = readChain(this, i);
        if (chain) chains.push(chain);
      }
      this.#chains = chains;
    }
    return this.#chains;
  }

  /** The chain that starts at a token, if one does. */
  chainAt(index: number): Chain | undefined {
    this.#chainByStart ??= new Map(this.chains.map((chain, position) => [chain.from, position]));
    const position = this.#chainByStart.get(index);
    return position === undefined ? undefined : this.chains[position];
  }

  /** The outermost chains of a range, in order. */
  chainsIn(range: Range): Chain[] {
    const chains: Chain[] = [];
    for (let at = range.from; at < range.to;) {
      const chain = this.chainAt(at);
      if (chain) chains.push(chain);
      at = chain ? Math.max(chain.to, at + 1) : at + 1;
    }
    return chains;
  }

  /** The words of a comment. */
  words(comment: Comment): string {
    return this.source.text.slice(comment.start, comment.end);
  }

  /** The comment behind the code of a line. */
  trailingComment(line: number): Comment | undefined {
    return this.#trailingComments.get(line);
  }

  /** The comment that has a line for itself. */
  ownComment(line: number): Comment | undefined {
    return this.#ownComments.get(line);
  }

  /** The comments that stand directly above a line, from the top. */
  commentsAbove(line: number): Comment[] {
    const above: Comment[] = [];
    for (let at = this.#onlyEndsBlock(line - 1) ? line - 2 : line - 1; above.length < 40; at--) {
      const comment = this.#ownComments.get(at);
      if (!comment) break;
      above.unshift(comment);
    }
    return above;
  }

  /** Whether a line holds nothing but the sign that ends a block of comments. */
  #onlyEndsBlock(line: number): boolean {
    this.#lines ??= this.source.text.split('\n');
    return this.#lines[line]?.trim() === '*/';
  }

  /** The comments in a range, up to the tokens before and behind it. */
  commentsAround(range: Range): readonly Comment[] {
    const start = range.from === 0 ? 0 : this.at(range.from - 1).start;
    return this.comments.slice(this.#commentsBefore(start), this.#commentsBefore(this.at(range.to).start));
  }

  /** The number of comments that start before an index of the text. */
  #commentsBefore(index: number): number {
    let low = 0;
    let high = this.comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.comments[middle] as Comment).start < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The line on which a token ends (a string may run over several). */
  endLine(index: number): number {
    const token = this.at(index);
    return token.kind === 'string' ? token.line + token.text.split('\n').length - 1 : token.line;
  }

  /**
   * The index behind the block that a header at an index opens by indentation: up to the first line that starts no
   * further to the right than the header.
   */
  endOfIndented(header: number): number {
    const { column, depth, line } = this.at(header);
    let at = header + 1;
    while (at < this.tokens.length) {
      const token = this.at(at);
      if (token.first && token.line > line && token.depth <= depth && token.column <= column) return at;
      at = this.after(at);
    }
    return this.tokens.length;
  }
}

/**
 * Pairs brackets; what the excerpt leaves open closes where its surroundings close, or nowhere. Deeper than any program
 * goes, a bracket stands for itself: what looks into brackets would else take quadratic time on a hostile text.
 */
function pairBrackets(tokens: readonly Token[]): Int32Array {
  const partner = new Int32Array(tokens.length);
  const open: { readonly index: number; readonly closer: string; readonly paired: boolean }[] = [];
  const waiting: Record<string, number> = { ')': 0, ']': 0, '}': 0 };
  tokens.forEach((token, index) => {
    if (token.kind !== 'symbol') return;
    const closer = CLOSER[token.text];
    if (closer !== undefined) {
      const paired = open.length < DEEPEST;
      open.push({ index, closer, paired });
      waiting[closer] = (waiting[closer] ?? 0) + 1;
      partner[index] = paired ? tokens.length : index;
    } else if (token.text in waiting) {
      partner[index] = -1;
      if (waiting[token.text] === 0) return;
      for (let top = open.pop(); top; top = open.pop()) {
        waiting[top.closer] = (waiting[top.closer] ?? 1) - 1;
        if (top.paired) partner[top.index] = index;
        if (top.closer !== token.text) continue;
        if (top.paired) partner[index] = top.index;
        return;
      }
    }
  });
  return partner;
}
