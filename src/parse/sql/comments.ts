import type { Span } from '../../text/source-file.js';
import type { Comment } from './lexer.js';
import type { Script } from './script.js';

/** A line of words in a comment. */
interface CommentLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code: boolean;
}

const NAME = String.raw`(?:["\x60\[][^"\x60\]\n]{1,120}["\x60\]]|[\w.$%*…<>{}-]{1,120})`;
/** How a statement begins that a comment took out of use; a heading (`Create policies for orders`) begins otherwise. */
const STATEMENTS = [
  String.raw`alter\s+table\s+(?:if\s+exists\s+)?(?:only\s+)?${NAME}(?:\s?,\s?${NAME}){0,20}\s+(?:enable|disable|force|no\s+force|add|drop|alter|rename|owner|set|attach|modify)\b`,
  String.raw`(?:create|drop|alter)\s+policy\s+(?:if\s+(?:not\s+)?exists\s+)?${NAME}\s+on\s+${NAME}`,
  String.raw`create\s+(?:temp\s+|temporary\s+|unlogged\s+)?table\s+(?:if\s+not\s+exists\s+)?${NAME}\s?\(`,
  String.raw`create\s+(?:or\s+replace\s+)?(?:function|procedure)\s+${NAME}\s?\(`,
  String.raw`create\s+(?:unique\s+)?index\s+(?:concurrently\s+)?(?:if\s+not\s+exists\s+)?(?:${NAME}\s+)?on\s+${NAME}\s?(?:\(|using\b)`,
  String.raw`create\s+type\s+${NAME}\s+as\b`,
  String.raw`create\s+extension\s+(?:if\s+not\s+exists\s+)?${NAME}$`,
  String.raw`create\s+(?:or\s+replace\s+)?trigger\s+${NAME}\s+(?:before|after|instead)\b`,
  String.raw`create\s+(?:or\s+replace\s+)?(?:materialized\s+)?view\s+${NAME}\s+as\b`,
  String.raw`drop\s+(?:table|type|index|function|view|trigger|extension)\s+(?:if\s+exists\s+|${NAME}\s+cascade\b)`,
  String.raw`insert\s+into\s+${NAME}\s?(?:\(|values\b|select\b)`,
  String.raw`update\s+${NAME}\s+set\s+${NAME}\s?=`,
  String.raw`delete\s+from\s+${NAME}\s+where\b`,
  String.raw`select\s+(?:\*|count\()`,
  String.raw`(?:grant|revoke)\s+(?:all|select|insert|update|delete|execute|usage)\b.{1,80}\bon\b`,
  String.raw`set\s+(?:local\s+)?(?:search_path|role|row_security)\b`,
  String.raw`set\s+(?:local\s+)?[\w.]+\s?=`,
  String.raw`using\s?\(`,
  String.raw`with\s+check\s?\(`,
  String.raw`references\s+${NAME}\s?\(`,
  String.raw`constraint\s+${NAME}\s+(?:primary|unique|foreign|check)\b`,
  String.raw`execute\s+(?:format\s?\(|')`,
];
const STATEMENT = new RegExp(`^(?:${STATEMENTS.join('|')})`, 'i');
/** `deleted_at timestamptz,`, `org_id UUID NOT NULL` */
const COLUMN =
  /^["`]?\w+["`]?\s{1,30}(?:uuid|text|varchar|int|integer|bigint|boolean|bool|timestamptz|timestamp|date|jsonb?|numeric|decimal|serial|bigserial)(?:\(\d+\))?(?:\[\])?\s{0,30}(?:,|$|not\s+null|null\b|primary\s+key|default\b|references\b|unique\b|check\b)/i;
const PLAIN_COLUMN = /^[a-z]+ [a-z]+$/;

/** Whether the words of a comment are SQL that was taken out of use, rather than a description. In doubt a description. */
function isCommentedOutSql(words: string): boolean {
  const line = words.trim();
  if (line.length === 0) return false;
  if (line.endsWith(';') || /^[)}\]]+[,;]?$/.test(line)) return true;
  return STATEMENT.test(line) || (COLUMN.test(line) && !PLAIN_COLUMN.test(line));
}

/** The comments of a script by line, without those that take SQL out of use. */
export class CommentLines {
  readonly #script: Script;
  readonly #own = new Map<number, Comment>();
  readonly #trailing = new Map<number, Comment>();
  readonly #lines = new Map<Comment, readonly CommentLine[]>();

  constructor(script: Script) {
    this.#script = script;
    const reading = new CodeReading();
    let lastLine = -2;
    for (const comment of script.comments) {
      if (comment.own) this.#own.set(comment.endLine, comment);
      else this.#trailing.set(comment.line, comment);
      if (comment.line !== lastLine + 1) reading.reset();
      lastLine = comment.endLine;
      this.#lines.set(comment, linesOf(script.source.text, comment).map((line) => ({ ...line, code: reading.isCode(line.text) })));
    }
  }

  /** The places of all words, line by line, without the markers. */
  spans(): Span[] {
    return [...this.#lines.values()].flat().filter((line) => !line.code && line.text.length > 0).map((line) => this.#script.source.span(line.start, line.end));
  }

  /** What the comment lines directly above a line say; null for nothing. */
  above(line: number): string | null {
    const words: string[] = [];
    for (let comment = this.#own.get(line - 1); comment; comment = this.#own.get(comment.line - 1)) {
      const text = this.#words(comment);
      if (text === null) break;
      words.unshift(text);
    }
    return join(words);
  }

  /** What stands behind the code of a line, and goes on below it at the same column; null for nothing. */
  behind(line: number): string | null {
    const comment = this.#trailing.get(line);
    if (!comment) return null;
    const words = [this.#words(comment) ?? ''];
    for (let next = this.#own.get(comment.endLine + 1); next && next.column === comment.column; next = this.#own.get(next.endLine + 1)) {
      words.push(this.#words(next) ?? '');
    }
    return join(words);
  }

  /** The words of each comment that stands within a stretch of the text; null for code. `own` tells one that has its line to itself. */
  within(start: number, end: number): { readonly words: string | null; readonly own: boolean }[] {
    const comments = this.#script.comments;
    let low = 0;
    let high = comments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((comments[middle] as Comment).start < start) low = middle + 1;
      else high = middle;
    }
    const found: { readonly words: string | null; readonly own: boolean }[] = [];
    for (let at = low; at < comments.length && (comments[at] as Comment).start < end; at++) {
      const comment = comments[at] as Comment;
      found.push({ words: this.#words(comment), own: comment.own });
    }
    return found;
  }

  #words(comment: Comment): string | null {
    const lines = this.#lines.get(comment) ?? [];
    if (lines.some((line) => line.code)) return null;
    const words = lines.map((line) => line.text).filter((text) => text.length > 0 && !isFileName(text));
    return words.length > 0 ? words.join(' ') : null;
  }
}

const GOES_ON = /^(?:for\s+(?:all|select|insert|update|delete)\s*(?:$|to\b|using\b|with\b)|to\s+\w+\s*(?:$|using\b|with\b)|using\b|with\s+check\b|as\s+(?:permissive|restrictive)\b|on\s+[\w."]+\s*$)/i;

/** Tells code from words line by line: a statement that was begun goes on over the lines below it. */
class CodeReading {
  #open = false;
  #depth = 0;

  reset(): void {
    this.#open = false;
    this.#depth = 0;
  }

  isCode(line: string): boolean {
    const code = isCommentedOutSql(line) || (this.#open && (this.#depth > 0 || GOES_ON.test(line)));
    if (!code) {
      this.reset();
      return false;
    }
    for (const char of line) this.#depth += char === '(' ? 1 : char === ')' ? -1 : 0;
    this.#depth = Math.max(0, this.#depth);
    this.#open = !line.endsWith(';');
    return true;
  }
}

/** The lines of a comment without its frame (`-----`, ` * `). */
function linesOf(text: string, comment: Comment): { readonly text: string; readonly start: number; readonly end: number }[] {
  const lines: { readonly text: string; readonly start: number; readonly end: number }[] = [];
  for (let from = comment.textStart; from <= comment.textEnd; ) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 || lineEnd > comment.textEnd ? comment.textEnd : lineEnd;
    let start = from;
    let end = to;
    while (start < end && isFrame(text.charAt(start))) start++;
    while (end > start && isFrame(text.charAt(end - 1))) end--;
    lines.push({ text: text.slice(start, end), start, end });
    from = to + 1;
  }
  return lines;
}

function isFrame(char: string): boolean {
  return ' \t\r\n*=#─━═—-'.includes(char);
}

function isFileName(words: string): boolean {
  return /^[\w./-]+\.(?:sql|ts|js|py|md)$/.test(words);
}

function join(words: readonly string[]): string | null {
  const text = words.filter((word) => word.length > 0).join(' ');
  return text.length > 0 ? text : null;
}
