/** What a token is. An identifier in quotes, backticks or brackets is `quoted`; `...` and `…` are `dots`. */
export type TokenKind = 'word' | 'quoted' | 'string' | 'number' | 'symbol' | 'dots' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** A quoted identifier without its quotes; anything else as written. */
  readonly text: string;
  /** Words in lower case, signs as written; empty for whatever is quoted, so that a keyword is never found in quotes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** 0-based line of its first character. */
  readonly line: number;
  /** 0-based line of its last character. */
  readonly endLine: number;
  /** Whether nothing but blanks stands before it on its line. */
  readonly first: boolean;
}

export interface Comment {
  readonly start: number;
  readonly end: number;
  /** Where the words begin and end, without the marker. */
  readonly textStart: number;
  readonly textEnd: number;
  readonly line: number;
  readonly endLine: number;
  /** Blanks before it on its line, if it stands there alone; else the width of all that stands before it. */
  readonly column: number;
  /** Whether nothing stands before it on its line. */
  readonly own: boolean;
}

export interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
}

/** A letter directly before a quote that belongs to the string: `E'…'`, `N'…'`. */
const STRING_PREFIXES = new Set(['e', 'b', 'x', 'n']);
const NUMBER = /\d[\d_]*(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const DOLLAR_TAG = /\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]{0,62})?\$/y;
/** `[Users]`, but neither a subscript (`[1]`) nor the brackets of an array type. */
const BRACKETED = /\[([A-Za-z_][\w $-]{0,126})\]/y;
const SIGNS = ['::', ':=', '||', '->', '=>'];
/** Words about row level security that drafts leave without the marker of a comment, on a line or behind a table: `RLS: tenant_id = auth.uid()`. */
const REMARK = /(?:(?:no|with|enabled?|without) )?(?:RLS|row[ -]level[ -]security)(?: {1,2}(?:polic(?:y|ies)|enabled|on|off|disabled|rules?))?;? {0,3}(?::(?![:=]| {0,3}bool)|→|=>|->|—|–|- |\(|\r?$)/imy;
/** The same without the name of what it is: `Policy: owner only` behind the bracket that closes a table. */
const REMARK_BEHIND_TABLE = /(?:polic(?:y|ies)|access(?: {1,2}(?:rules?|control))?) {0,3}:\s/iy;
/** A line that such a remark leads in: `- SELECT: owner only`. */
const LED_BY_REMARK = /(?:[-*•] (?!-)|(?:select|insert|update|delete|all|read|write)s?\b[^\n:;]{0,24}:)/iy;

/**
 * Cuts SQL, or what drafts write for it, into tokens and comments, in one pass. Comments start with `--`, `//`, with `#`
 * behind a blank, and block comments nest; a line that begins with `RLS:` is one too. A quote that
 * nothing closes is a sign of its own, an apostrophe inside of a word is part of that word. Lines of psql commands (`\c shop`) are
 * passed over. Never throws.
 */
export function lexSql(text: string): Lexed {
  return new Lexer(text).run();
}

class Lexer {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #comments: Comment[] = [];
  readonly #lastQuote: number;
  readonly #lastCommentEnd: number;
  #lastDollarTags: ReadonlyMap<string, number> | null = null;
  /** Set once block comments turned out not to nest: from there on the first `*` + `/` ends one. */
  #flatComments = false;
  #at = 0;
  #line = 0;
  #lineStart = 0;
  #first = true;
  /** The line before is a remark that leads in more. */
  #led = false;

  constructor(text: string) {
    this.#text = text;
    this.#lastQuote = text.lastIndexOf("'");
    this.#lastCommentEnd = text.lastIndexOf('*/');
  }

  run(): Lexed {
    while (this.#at < this.#text.length) this.#next();
    return { tokens: this.#tokens, comments: this.#comments };
  }

  #next(): void {
    const code = this.#text.charCodeAt(this.#at);
    if (code === 10) {
      this.#at++;
      this.#newLine();
    } else if (isBlank(code)) this.#at++;
    else if (this.#isRemark(code)) this.#remark();
    else if (isWordStart(code)) this.#word();
    else if (code >= 48 && code <= 57) this.#push('number', this.#match(NUMBER)?.[0].length ?? 1);
    else this.#sign(this.#text.charAt(this.#at));
  }

  #sign(char: string): void {
    const next = this.#text.charAt(this.#at + 1);
    if ((char === '-' && next === '-') || (char === '/' && next === '/')) this.#lineComment(/^[-/]+/);
    else if (char === '#' && (this.#first || this.#isBlankBefore()) && (next === ' ' || next === '#' || next === '\n' || this.#first)) this.#lineComment(/^#+/);
    else if (char === '/' && next === '*' && this.#lastCommentEnd > this.#at) this.#blockComment();
    else if (char === "'") this.#string(false);
    else if (char === '"' || char === '`') this.#quoted(char);
    else if (char === '[') this.#bracketed();
    else if (char === '$') this.#dollar();
    else if (char === '\\' && this.#first) this.#at = this.#endOfLine();
    else if (char === '…') this.#push('dots', 1);
    else if (char === '.' && next === '.') this.#push('dots', this.#run('.'));
    else this.#push('symbol', SIGNS.some((sign) => this.#text.startsWith(sign, this.#at)) ? 2 : 1);
  }

  /** Whether words about who may reach the rows begin here. */
  #isRemark(code: number): boolean {
    if (this.#first && this.#led && this.#match(LED_BY_REMARK) !== null) return true;
    if (!isWordStart(code)) return false;
    const before = this.#tokens.at(-1);
    const closes = before?.lower === ';' || before?.lower === ')' || before?.lower === '}';
    if ((this.#first || closes) && this.#match(REMARK) !== null) return true;
    return this.#first && closes && (before.first || before.lower === ';') && this.#match(REMARK_BEHIND_TABLE) !== null;
  }

  /** What a remark leads in goes on with it, line by line. */
  #remark(): void {
    const line = this.#text.slice(this.#at, this.#endOfLine()).trimEnd();
    const leads = line.endsWith(':') || (this.#led && this.#match(LED_BY_REMARK) !== null);
    this.#lineComment(null);
    this.#led = leads;
  }

  #word(): void {
    const start = this.#at;
    let end = start + 1;
    while (end < this.#text.length && isWordPart(this.#text.charCodeAt(end))) end++;
    if (this.#text.charAt(end) === "'") {
      if (end === start + 1 && STRING_PREFIXES.has(this.#text.charAt(start).toLowerCase())) {
        this.#string(true);
        return;
      }
      // An apostrophe in prose (`don't`, `users'`): part of the word, or the rest of the script would be a string.
      end++;
      while (end < this.#text.length && isWordPart(this.#text.charCodeAt(end))) end++;
    }
    this.#push('word', end - start);
  }

  /** `'…'` with doubled quotes; `E'…'` with backslashes too. */
  #string(prefixed: boolean): void {
    const open = prefixed ? this.#at + 1 : this.#at;
    const escapes = prefixed && this.#text.charAt(this.#at).toLowerCase() === 'e';
    if (this.#lastQuote <= open) {
      this.#push(prefixed ? 'word' : 'symbol', 1);
      return;
    }
    let at = open + 1;
    for (; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === '\\' && escapes) at++;
      else if (char === "'") {
        if (this.#text.charAt(at + 1) !== "'") break;
        at++;
      }
    }
    this.#push('string', Math.min(at + 1, this.#text.length) - this.#at);
  }

  /** `"Order"`, `` `order` ``; a quote that its line does not close is a sign. */
  #quoted(quote: string): void {
    let at = this.#at + 1;
    for (; at < this.#text.length; at++) {
      const char = this.#text.charAt(at);
      if (char === '\n') break;
      if (char !== quote) continue;
      if (this.#text.charAt(at + 1) !== quote) {
        const name = this.#text.slice(this.#at + 1, at).replaceAll(quote + quote, quote);
        this.#push(name.length > 0 ? 'quoted' : 'symbol', at + 1 - this.#at, name);
        return;
      }
      at++;
    }
    this.#push('symbol', 1);
  }

  #bracketed(): void {
    const before = this.#text.charCodeAt(this.#at - 1);
    const subscript = this.#at > 0 && (isWordPart(before) || before === 93 || before === 41);
    const match = subscript ? null : this.#match(BRACKETED);
    if (match?.[1] && this.#tokens.at(-1)?.lower !== 'array') this.#push('quoted', match[0].length, match[1]);
    else this.#push('symbol', 1);
  }

  #dollar(): void {
    const tag = this.#match(DOLLAR_TAG)?.[0];
    if (tag === undefined || (this.#dollarTags().get(tag) ?? 0) < this.#at + tag.length) {
      this.#push('symbol', 1);
      return;
    }
    const close = this.#text.indexOf(tag, this.#at + tag.length);
    this.#push('string', close + tag.length - this.#at);
  }

  /** Where each dollar tag stands last: found once, so that tags that nothing closes cost no search each. */
  #dollarTags(): ReadonlyMap<string, number> {
    if (!this.#lastDollarTags) {
      const tags = new Map<string, number>();
      for (let at = this.#text.indexOf('$'); at >= 0; at = this.#text.indexOf('$', at + 1)) {
        DOLLAR_TAG.lastIndex = at;
        const tag = DOLLAR_TAG.exec(this.#text)?.[0];
        if (tag !== undefined) tags.set(tag, at);
      }
      this.#lastDollarTags = tags;
    }
    return this.#lastDollarTags;
  }

  #lineComment(marker: RegExp | null): void {
    const end = this.#endOfLine();
    const body = this.#text.slice(this.#at, end);
    this.#comment(this.#at + (marker?.exec(body)?.[0].length ?? 0), end, end);
  }

  #blockComment(): void {
    const start = this.#at;
    let depth = 1;
    let at = start + 2;
    while (!this.#flatComments && depth > 0 && at <= this.#lastCommentEnd) {
      const pair = this.#text.slice(at, at + 2);
      if (pair === '/*') depth++;
      else if (pair === '*/') depth--;
      at += pair === '/*' || pair === '*/' ? 2 : 1;
    }
    if (depth > 0) {
      this.#flatComments = true;
      at = this.#text.indexOf('*/', start + 2) + 2;
      // `/*/` opens and does not close.
      if (at < start + 4) at = this.#endOfLine();
    }
    this.#comment(start + 2, at - 2, at);
  }

  #comment(textStart: number, textEnd: number, end: number): void {
    const words = this.#text.slice(textStart, textEnd);
    const start = this.#at;
    const line = this.#line;
    const column = start - this.#lineStart;
    const own = this.#first;
    const lead = words.length - words.trimStart().length;
    this.#advance(end);
    this.#comments.push({
      start, end, textStart: textStart + Math.min(lead, words.length), textEnd: textStart + words.trimEnd().length, line, endLine: this.#line, column, own,
    });
  }

  #push(kind: TokenKind, length: number, name?: string): void {
    const start = this.#at;
    const end = start + length;
    const line = this.#line;
    const first = this.#first;
    this.#led = false;
    const text = name ?? this.#text.slice(start, end);
    const lower = kind === 'word' ? text.toLowerCase() : kind === 'symbol' ? text : '';
    this.#first = false;
    if (kind === 'string') this.#advance(end);
    else this.#at = end;
    this.#tokens.push({ kind, text, lower, start, end, line, endLine: this.#line, first });
  }

  /** Moves on over text that may hold line ends, without a new line beginning a statement. */
  #advance(end: number): void {
    for (let at = this.#text.indexOf('\n', this.#at); at >= 0 && at < end; at = this.#text.indexOf('\n', at + 1)) {
      this.#line++;
      this.#lineStart = at + 1;
    }
    this.#at = end;
  }

  #newLine(): void {
    this.#line++;
    this.#lineStart = this.#at;
    this.#first = true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #run(char: string): number {
    let at = this.#at;
    while (this.#text.charAt(at) === char) at++;
    return at - this.#at;
  }

  #endOfLine(): number {
    const end = this.#text.indexOf('\n', this.#at);
    return end < 0 ? this.#text.length : end;
  }

  #isBlankBefore(): boolean {
    return isBlank(this.#text.charCodeAt(this.#at - 1));
  }
}

function isBlank(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || code === 0x2028 || code === 0x2029 || (code >= 0x2000 && code <= 0x200b);
}

/** A letter of any script or `_`; signs of typography (`—`, `→`, box lines) and halves of surrogate pairs are none. */
function isWordStart(code: number): boolean {
  if (code < 0xc0) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95;
  return code !== 0xd7 && code !== 0xf7 && !(code >= 0x2000 && code <= 0x2bff) && !(code >= 0x3000 && code <= 0x303f) && !(code >= 0xd800 && code <= 0xf8ff) && code < 0xfe00;
}

function isWordPart(code: number): boolean {
  return isWordStart(code) || (code >= 48 && code <= 57) || code === 36;
}
