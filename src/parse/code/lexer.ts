import type { Dialect } from './dialect.js';

export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'regex' | 'symbol' | 'end';
  /** The characters; of a string its content, without prefix and quotes, escapes as written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where `text` starts: for a string behind its quote. */
  readonly textStart: number;
  /** The opening quote of a string (`"`, `'`, `` ` ``, `"""`), `<<` for a heredoc; empty for other tokens. */
  readonly quote: string;
  /** The letters before the quote (`f`, `r`). */
  readonly prefix: string;
  /** Lines and columns count from 0. */
  readonly line: number;
  readonly column: number;
  /** Nothing but space stands before it on its line. */
  readonly first: boolean;
  /** How many brackets are open around it. */
  readonly depth: number;
}

/** One line of a comment, without its signs. Offsets are indices of the listing's text. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** The line up to and with the comment signs. */
  readonly signStart: number;
  readonly line: number;
  /** It has its line for itself. */
  readonly own: boolean;
  /** Written for a documentation tool (three slashes, a slash and two stars). */
  readonly doc: boolean;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

const LONG_SYMBOLS = ['...', '=>', '->', '::', '?.', ':=', '==', '!=', '<=', '>=', '&&', '||', '|>', '<-'];
const BEFORE_REGEX = new Set(['(', ',', '=', ':', '[', '!', '&&', '||', '?', '{', '}', ';', '=>', '==', '+']);
const WORDS_BEFORE_REGEX = new Set(['return', 'typeof', 'case', 'in', 'of', 'throw', 'await']);
const LONGEST_REGEX = 500;
const STRING_PREFIX = /^[fFrRbBuU]{1,2}$/;
const HEREDOC = /<<<?[~-]?(["']?)([A-Z_][A-Z0-9_]*)\1/y;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isWordStart = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code === 36 || code > 0xbf;
const isWordPart = (code: number): boolean => isWordStart(code) || isDigit(code);

/**
 * Cuts a listing into tokens and comments in one pass. Listings are excerpts: a quote that is never closed is taken for a
 * plain sign, so that an apostrophe costs no more than itself. Never throws; linear in the length of the text.
 */
export function lex(text: string, dialect: Dialect): Lexed {
  return new Lexer(text, dialect).run();
}

class Lexer {
  readonly #text: string;
  readonly #dialect: Dialect;
  readonly #tokens: Token[] = [];
  readonly #comments: Comment[] = [];
  readonly #heredocs: string[] = [];
  #at = 0;
  #line = 0;
  #lineStart = 0;
  #depth = 0;
  #firstOnLine = true;
  /** A template without an end was met: from there on a backtick pairs with the next one. */
  #simpleTemplates = false;

  constructor(text: string, dialect: Dialect) {
    this.#text = text;
    this.#dialect = dialect;
  }

  run(): Lexed {
    while (this.#at < this.#text.length) this.#step();
    return { tokens: this.#tokens, comments: this.#comments };
  }

  #step(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 10) return this.#newline();
    if (code === 32 || code === 9 || code === 13 || code === 0xa0) {
      this.#at++;
      return;
    }
    if (this.#comment() || this.#string() || this.#regex() || this.#heredoc()) return;
    if (isWordStart(code)) this.#word();
    else if (isDigit(code)) this.#number();
    else this.#symbol();
  }

  #newline(): void {
    this.#at++;
    this.#line++;
    this.#lineStart = this.#at;
    this.#firstOnLine = true;
    for (let label = this.#heredocs.shift(); label !== undefined; label = this.#heredocs.shift()) this.#heredocBody(label);
  }

  #push(kind: Token['kind'], end: number, textStart = this.#at, textEnd = end, quote = '', prefix = ''): void {
    const text = this.#text.slice(textStart, textEnd);
    const closes = kind === 'symbol' && (text === ')' || text === ']' || text === '}');
    if (closes && this.#depth > 0) this.#depth--;
    this.#tokens.push({
      kind,
      text,
      start: this.#at,
      end,
      textStart,
      quote,
      prefix,
      line: this.#line,
      column: this.#at - this.#lineStart,
      first: this.#firstOnLine,
      depth: this.#depth,
    });
    if (kind === 'symbol' && (text === '(' || text === '[' || text === '{')) this.#depth++;
    this.#firstOnLine = false;
    this.#moveTo(end);
  }

  /** Moves on, counting the lines on the way. */
  #moveTo(end: number): void {
    for (let at = this.#at; at < end; at++) {
      if (this.#text.charCodeAt(at) !== 10) continue;
      this.#line++;
      this.#lineStart = at + 1;
    }
    this.#at = end;
  }

  #comment(): boolean {
    const at = this.#at;
    if (this.#dialect.blockComments && this.#text.startsWith('/*', at)) {
      const close = this.#text.indexOf('*/', at + 2);
      const end = close < 0 ? this.#text.length : close;
      this.#blockComment(at, end);
      this.#moveTo(Math.min(this.#text.length, end + 2));
      return true;
    }
    const sign = this.#dialect.lineComments.find((candidate) => this.#text.startsWith(candidate, at));
    if (sign === undefined) return false;
    if (this.#dialect.spacedComments && at > this.#lineStart && !/\s/.test(this.#text.charAt(at - 1))) return false;
    if (sign === '#' && this.#text.charAt(at + 1) === '[' && this.#dialect.blockComments) return false;
    const newline = this.#text.indexOf('\n', at);
    const end = newline < 0 ? this.#text.length : newline;
    this.#commentLine(at, at + sign.length, end, this.#line, this.#firstOnLine, this.#text.startsWith('///', at));
    this.#at = end;
    return true;
  }

  #blockComment(start: number, end: number): void {
    const doc = this.#text.startsWith('/**', start);
    let line = this.#line;
    let own = this.#firstOnLine;
    let at = start + 2;
    let sign = start;
    while (at <= end) {
      let lineEnd = at;
      while (lineEnd < end && this.#text.charCodeAt(lineEnd) !== 10) lineEnd++;
      this.#commentLine(sign, at, lineEnd, line, own, doc);
      at = lineEnd + 1;
      sign = at;
      line++;
      own = true;
    }
  }

  /** Notes a line of a comment, stripped of signs and rulers (`// ----- devices -----`). */
  #commentLine(signStart: number, from: number, to: number, line: number, own: boolean, doc: boolean): void {
    let start = from;
    let end = to;
    // A slash behind a space starts a path.
    const isSign = (at: number): boolean =>
      isRuler(this.#text.charAt(at)) || (this.#text.charAt(at) === '/' && !/\s/.test(this.#text.charAt(at - 1)));
    while (start < end && isSign(start)) start++;
    while (end > start && isRuler(this.#text.charAt(end - 1))) end--;
    if (end > start) this.#comments.push({ start, end, signStart, line, own, doc });
  }

  #string(): boolean {
    const at = this.#at;
    const sign = this.#text.charAt(at);
    if (sign === '`' && this.#dialect.backtick !== 'none') return this.#backtick(at);
    if (!this.#dialect.quotes.includes(sign) || sign === '') return false;
    const triple = sign.repeat(3);
    if (this.#dialect.tripleQuotes && this.#text.startsWith(triple, at)) {
      const close = this.#text.indexOf(triple, at + 3);
      const end = close < 0 ? this.#text.length : close;
      this.#pushString(at, triple, end, close < 0 ? end : end + 3);
      return true;
    }
    const close = this.#closingQuote(at + 1, sign, this.#dialect.multilineQuotes.includes(sign));
    if (close < 0) return false;
    this.#pushString(at, sign, close, close + 1);
    return true;
  }

  #pushString(at: number, quote: string, textEnd: number, end: number): void {
    const before = this.#tokens.at(-1);
    let prefix = '';
    if (before?.kind === 'word' && before.end === at && STRING_PREFIX.test(before.text) && this.#dialect.tripleQuotes) {
      this.#tokens.pop();
      prefix = before.text;
      this.#firstOnLine = before.first;
      this.#at = before.start;
    }
    this.#push('string', end, at + quote.length, textEnd, quote, prefix);
  }

  /** The index of the quote that closes a string; -1 where none does (on its line, unless it may run on). */
  #closingQuote(from: number, sign: string, multiline: boolean): number {
    for (let at = from; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === '\\') at++;
      else if (char === sign) return at;
      else if (char === '\n' && !multiline) return -1;
    }
    return -1;
  }

  #backtick(at: number): boolean {
    let close = -1;
    if (this.#dialect.backtick === 'template' && !this.#simpleTemplates) {
      close = this.#closingTemplate(at);
      this.#simpleTemplates = close < 0;
    }
    if (close < 0) close = this.#text.indexOf('`', at + 1);
    if (close < 0) return false;
    this.#push('string', close + 1, at + 1, close, '`');
    return true;
  }

  /** The backtick that closes a template, whose holes may hold templates again. */
  #closingTemplate(open: number): number {
    // Each entry is an open template (-1) or an open hole with the number of braces open in it.
    const stack: number[] = [-1];
    for (let at = open + 1; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      const inside = stack.at(-1) as number;
      if (inside < 0) {
        if (char === '\\') at++;
        else if (char === '`') {
          stack.pop();
          if (stack.length === 0) return at;
        } else if (char === '$' && this.#text.charAt(at + 1) === '{') {
          stack.push(0);
          at++;
        }
      } else if (char === '`') stack.push(-1);
      else if (char === '{') stack[stack.length - 1] = inside + 1;
      else if (char === '}') {
        if (inside === 0) stack.pop();
        else stack[stack.length - 1] = inside - 1;
      } else if (char === '"' || char === "'") {
        const close = this.#closingQuote(at + 1, char, false);
        if (close > 0) at = close;
      }
    }
    return -1;
  }

  #regex(): boolean {
    if (!this.#dialect.regexLiterals || this.#text.charAt(this.#at) !== '/') return false;
    const before = this.#tokens.at(-1);
    const expected =
      !before || (before.kind === 'symbol' && BEFORE_REGEX.has(before.text)) || (before.kind === 'word' && WORDS_BEFORE_REGEX.has(before.text));
    if (!expected) return false;
    let inClass = false;
    const limit = Math.min(this.#text.length, this.#at + LONGEST_REGEX);
    for (let at = this.#at + 1; at < limit; at++) {
      const char = this.#text.charAt(at);
      if (char === '\n') return false;
      if (char === '\\') at++;
      else if (char === '[') inClass = true;
      else if (char === ']') inClass = false;
      else if (char === '/' && !inClass) {
        this.#push('regex', at + 1);
        return true;
      }
    }
    return false;
  }

  #heredoc(): boolean {
    if (!this.#dialect.heredocs || !this.#text.startsWith('<<', this.#at)) return false;
    HEREDOC.lastIndex = this.#at;
    const match = HEREDOC.exec(this.#text);
    if (!match) return false;
    this.#heredocs.push(match[2] as string);
    this.#push('symbol', this.#at + match[0].length);
    return true;
  }

  #heredocBody(label: string): void {
    const start = this.#at;
    let lineStart = start;
    while (lineStart < this.#text.length) {
      const newline = this.#text.indexOf('\n', lineStart);
      const lineEnd = newline < 0 ? this.#text.length : newline;
      const line = this.#text.slice(lineStart, Math.min(lineEnd, lineStart + 200)).trim();
      if (line === label || line === `${label};`) {
        this.#push('string', lineEnd, start, lineStart, '<<');
        return;
      }
      lineStart = lineEnd + 1;
    }
    this.#push('string', this.#text.length, start, this.#text.length, '<<');
  }

  #word(): void {
    let end = this.#at + 1;
    while (end < this.#text.length && isWordPart(this.#text.charCodeAt(end))) end++;
    this.#push('word', end);
  }

  #number(): void {
    let end = this.#at + 1;
    while (
      end < this.#text.length &&
      (isWordPart(this.#text.charCodeAt(end)) || (this.#text.charAt(end) === '.' && isDigit(this.#text.charCodeAt(end + 1))))
    )
      end++;
    this.#push('number', end);
  }

  #symbol(): void {
    const long = LONG_SYMBOLS.find((candidate) => this.#text.startsWith(candidate, this.#at));
    this.#push('symbol', this.#at + (long?.length ?? 1));
  }
}

/** A sign that only draws a line or frames the words of a comment. */
function isRuler(char: string): boolean {
  return ' \t*-=#~─━═│┃┄┈•·'.includes(char);
}
