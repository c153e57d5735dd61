import { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { type Comment, lexSql, type Token } from './lexer.js';
import { type Range, splitStatements } from './statements.js';

const SCHEMA_OF_NO_NAME = new Set(['public', 'dbo']);

/** The name of a table as the script writes it, without quotes. */
export interface TableName {
  /** null for none and for the schema that everything is in (`public`, `dbo`). */
  readonly schema: string | null;
  readonly name: string;
  /** Where the last part of the name stands, without its quotes. */
  readonly start: number;
  readonly end: number;
}

/** `auth.users`, `users` */
export function qualified(table: TableName): string {
  return table.schema === null ? table.name : `${table.schema}.${table.name}`;
}

/** SQL cut into tokens and statements, with what readers of statements ask of it. */
export class Script {
  readonly source: MappedText;
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly statements: readonly Range[];
  readonly #closing: Int32Array;
  readonly #end: Token;

  constructor(source: MappedText) {
    this.source = source;
    const { tokens, comments } = lexSql(source.text);
    this.tokens = tokens;
    this.comments = comments;
    const { statements, closing } = splitStatements(tokens);
    this.statements = statements;
    this.#closing = closing;
    const length = source.text.length;
    this.#end = { kind: 'end', text: '', lower: '', start: length, end: length, line: -1, endLine: -1, first: true };
  }

  /** The token at an index; a token of kind `end` outside the script. */
  at(index: number): Token {
    return this.tokens[index] ?? this.#end;
  }

  /** Whether one of these words or signs stands at an index, unquoted. */
  is(index: number, ...lower: readonly string[]): boolean {
    return lower.includes(this.at(index).lower);
  }

  /** Whether these words stand one behind the other from an index on. */
  areAt(index: number, ...lower: readonly string[]): boolean {
    return lower.every((word, offset) => this.at(index + offset).lower === word);
  }

  /** Whether a name may stand at an index: a word or a quoted identifier. */
  isName(index: number): boolean {
    const { kind } = this.at(index);
    return kind === 'word' || kind === 'quoted';
  }

  isString(index: number): boolean {
    return this.at(index).kind === 'string';
  }

  /** The index of the bracket that closes the one at an index; `limit` where none does. */
  closing(open: number, limit: number): number {
    const close = this.#closing[open] ?? 0;
    return close > open && close < limit ? close : limit;
  }

  /** The index behind a token, or behind the whole bracket that it opens. */
  after(index: number, limit: number): number {
    return this.is(index, '(', '[', '{') ? Math.min(this.closing(index, limit) + 1, limit) : index + 1;
  }

  /** The first index from `from` on, outside of brackets, at which one of these stands; `limit` for none. */
  find(from: number, limit: number, ...lower: readonly string[]): number {
    let at = from;
    while (at < limit && !this.is(at, ...lower)) at = this.after(at, limit);
    return Math.min(at, limit);
  }

  /** The parts between commas outside of brackets; no empty ones. */
  split(range: Range): Range[] {
    const parts: Range[] = [];
    for (let from = range.from; from < range.to; ) {
      const to = this.find(from, range.to, ',');
      if (to > from) parts.push({ from, to });
      from = to + 1;
    }
    return parts;
  }

  /** The range inside of the bracket at an index. */
  inside(open: number, limit: number): Range {
    return { from: open + 1, to: this.closing(open, limit) };
  }

  /** A name, qualified or not, at an index, and the index behind it; null where none stands (`...`, `<table>`, `%I`). */
  tableName(index: number): { readonly table: TableName; readonly next: number } | null {
    if (!this.isName(index)) return null;
    let at = index;
    while (this.is(at + 1, '.') && this.isName(at + 2)) at += 2;
    const last = this.at(at);
    const schema = at > index ? this.at(at - 2).text : '';
    const quote = last.kind === 'quoted' ? 1 : 0;
    return {
      table: { schema: schema === '' || SCHEMA_OF_NO_NAME.has(schema.toLowerCase()) ? null : schema, name: last.text, start: last.start + quote, end: last.end - quote },
      next: at + 1,
    };
  }

  /** The text of a range on one line and without comments. */
  textOf(range: Range): string {
    let text = '';
    for (let at = range.from; at < range.to; at++) {
      const token = this.at(at);
      if (at > range.from && token.start > this.at(at - 1).end) text += ' ';
      text += this.source.text.slice(token.start, token.end);
    }
    return text;
  }

  /** The index of the token of a range that starts at a place of the text, or of the first one behind it. */
  indexAt(start: number, { from, to }: Range): number {
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.at(middle).start < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The source span of a range of tokens. */
  span(range: Range): Span {
    return this.source.span(this.at(range.from).start, this.at(Math.max(range.from, range.to - 1)).end);
  }

  /** The content of the string at an index with its places: doubled quotes count once, the dollar tags are left out. */
  string(index: number): MappedText {
    const { start, end } = this.at(index);
    const { text } = this.source;
    if (text.charAt(start) === '$') {
      const tag = text.indexOf('$', start + 1) + 1 - start;
      return this.source.slice(start + tag, end - tag);
    }
    const from = text.indexOf("'", start) + 1;
    const to = text.charAt(end - 1) === "'" && end - 1 >= from ? end - 1 : end;
    const content = text.slice(from, to);
    const parts: MappedText[] = [];
    let rest = 0;
    for (let at = content.indexOf("''"); at >= 0; at = content.indexOf("''", at + 2)) {
      parts.push(this.source.slice(from + rest, from + at + 1));
      rest = at + 2;
    }
    parts.push(this.source.slice(from + rest, to));
    return MappedText.join(parts, '');
  }

  /** The content of the string at an index. */
  stringText(index: number): string {
    const written = this.source.text.slice(this.at(index).start, this.at(index).end);
    if (written.startsWith('$')) return this.string(index).text;
    return written.slice(written.indexOf("'") + 1, written.length > 1 && written.endsWith("'") ? -1 : undefined).replaceAll("''", "'");
  }
}
