import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { RlsEvent } from '../embedded.js';

const STATEMENT = /\b(?:(alter)\s+table|(create)\s+policy|(drop)\s+policy)\b/gi;
const ROW_LEVEL_SECURITY = /\b(enable|disable|no\s+force|force)\s+row\s+level\s+security\b/gi;

/** Whether a text may hold a statement about row level security. A cheap look before the reading. */
export function mayHoldRls(text: string): boolean {
  return /\brow\s+level\s+security\b|\bpolicy\b/i.test(text);
}

/** `EnableTenantRLS("app.Model", via="owner")`, `enable_rls :orders, using: …`: a helper named after what it does. */
const HELPER_CALL = /\b(?!disable|drop|remove|assert|check|has|is|test|verify|without|bypass|skip)\w{0,40}?(?:rls|row_?level_?security|tenant_?policy|tenant_?isolation)\w{0,30}(?:\(\s{0,4}|\s)(?:["'`]([\w.]{2,80})["'`]|:(\w{2,60})|\[([^[\]\n]{2,300})\])\s{0,4}(,\s{0,4}[^\s)][^)\n]{0,200})?/gi;

/** What the calls of helpers that switch row level security on say: what else they are given is the policy. */
export function readRlsHelpers(code: MappedText): RlsEvent[] {
  return matchesIn(code.text, HELPER_CALL).flatMap((match): RlsEvent[] => {
    if (/disable|drop|remove/i.test(match[0])) return [];
    const span = code.span(match.index, match.index + match[0].length);
    const tables = match[1] ?? match[2] ?? match[3] ?? '';
    return matchesIn(tables, /[A-Za-z_][\w.]{0,80}/g).flatMap(([table]): RlsEvent[] => {
      const enable: RlsEvent = { kind: 'enable', table, policy: null, predicate: null, span };
      return match[4] === undefined ? [enable] : [enable, { kind: 'policy', table, policy: null, predicate: null, span }];
    });
  });
}

/**
 * Reads `ALTER TABLE … ROW LEVEL SECURITY`, `CREATE POLICY … ON …` and `DROP POLICY … ON …` from SQL that stands in a
 * string of a program. A statement whose table is not known (a hole that nothing fills) is left out. Never throws.
 */
export function readRlsStatements(sql: MappedText): RlsEvent[] {
  const text = maskSqlComments(sql.text);
  const events: RlsEvent[] = [];
  const matches = matchesIn(text, STATEMENT);
  for (const [index, match] of matches.entries()) {
    const end = endOfStatement(text, match.index + match[0].length, matches[index + 1]?.index ?? text.length);
    const cursor = new Cursor(text, match.index + match[0].length, end);
    const span = sql.span(match.index, match.index + text.slice(match.index, end).trimEnd().length);
    if (match[1]) events.push(...readAlter(cursor, span));
    else {
      const event = readPolicy(cursor, match[2] ? 'policy' : 'dropPolicy', span);
      if (event) events.push(event);
    }
  }
  return events;
}

function readAlter(cursor: Cursor, span: RlsEvent['span']): RlsEvent[] {
  cursor.skip('if', 'exists', 'only');
  const table = cursor.name();
  if (table === null) return [];
  const acts = matchesIn(cursor.rest(), ROW_LEVEL_SECURITY).map((match) => (match[1] ?? '').toLowerCase());
  return acts
    .filter((act): act is 'enable' | 'disable' | 'force' => act === 'enable' || act === 'disable' || act === 'force')
    .map((kind) => ({ kind, table, policy: null, predicate: null, span }));
}

function readPolicy(cursor: Cursor, kind: 'policy' | 'dropPolicy', span: RlsEvent['span']): RlsEvent | null {
  cursor.skip('if', 'not', 'exists');
  const policy = cursor.label();
  if (!cursor.skip('on')) return null;
  const table = cursor.name();
  if (table === null) return null;
  const predicates = kind === 'policy' ? predicatesOf(cursor.rest()) : [];
  return { kind, table, policy, predicate: predicates.length > 0 ? predicates.join('; ') : null, span };
}

/** The conditions of `USING (…)` and `WITH CHECK (…)`. */
function predicatesOf(rest: string): string[] {
  const predicates: string[] = [];
  const heads = /\b(?:using|with\s+check)\s*\(/gi;
  for (let match = heads.exec(rest); match; match = heads.exec(rest)) {
    const from = match.index + match[0].length;
    const to = closingParenthesis(rest, from);
    predicates.push(rest.slice(from, to).trim());
    heads.lastIndex = to;
  }
  return predicates;
}

function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return text.length;
}

/** The index of the `;` that ends a statement, outside of brackets; else where the next one starts, at the latest `limit`. */
function endOfStatement(text: string, from: number, limit: number): number {
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const char = text.charAt(at);
    if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === ';' && depth <= 0) return at;
    else if (char === '\n' && depth <= 0 && /^\s{0,40}(?:alter|create|drop)\s/i.test(text.slice(at + 1, at + 60))) return at;
  }
  return limit;
}

function maskSqlComments(text: string): string {
  return text.replace(/--[^\n]*/g, (comment) => ' '.repeat(comment.length));
}

/** Reads a statement word by word. */
class Cursor {
  readonly #text: string;
  readonly #end: number;
  #at: number;

  constructor(text: string, at: number, end: number) {
    this.#text = text;
    this.#at = at;
    this.#end = end;
  }

  /** Passes over these words where they come next, in order; tells whether the last of them did. */
  skip(...words: readonly string[]): boolean {
    let passed = false;
    for (const word of words) {
      this.#space();
      passed = this.#text.slice(this.#at, this.#at + word.length).toLowerCase() === word && !/\w/.test(this.#text.charAt(this.#at + word.length));
      if (passed) this.#at += word.length;
    }
    return passed;
  }

  /** The name of a table, without quotes and `public.`; null where a hole or nothing stands in its place. */
  name(): string | null {
    const parts: string[] = [];
    for (;;) {
      const part = this.#identifier();
      if (part === '') return null;
      parts.push(part);
      if (this.#text.charAt(this.#at) !== '.') break;
      this.#at++;
    }
    // What follows a name is space, the end, or a sign of SQL: anything else is a hole that was not filled.
    if (/[{}$%#\w]/.test(this.#text.charAt(this.#at)) && this.#at < this.#end) return null;
    return parts[0] === 'public' && parts.length > 1 ? parts.slice(1).join('.') : parts.join('.');
  }

  /** The name of a policy, quoted or not, with whatever signs. */
  label(): string {
    this.#space();
    const char = this.#text.charAt(this.#at);
    if (char === '"' || char === '\\') return this.#identifier();
    const start = this.#at;
    while (this.#at < this.#end && !/\s/.test(this.#text.charAt(this.#at))) this.#at++;
    return this.#text.slice(start, this.#at);
  }

  rest(): string {
    return this.#text.slice(this.#at, this.#end);
  }

  #space(): void {
    while (this.#at < this.#end && /\s/.test(this.#text.charAt(this.#at))) this.#at++;
  }

  #identifier(): string {
    this.#space();
    // A quote inside of a string of the program may be escaped.
    if (this.#text.charAt(this.#at) === '\\') this.#at++;
    const quote = this.#text.charAt(this.#at);
    if (quote === '"' || quote === '`') {
      const close = this.#text.indexOf(quote, this.#at + 1);
      if (close < 0 || close > this.#end) return '';
      const name = this.#text.slice(this.#at + 1, close).replace(/\\$/, '');
      this.#at = close + 1;
      return /[{}$%#]/.test(name) && !/\s/.test(name) ? '' : name;
    }
    const start = this.#at;
    while (this.#at < this.#end && /[\w$]/.test(this.#text.charAt(this.#at)) && this.#text.charAt(this.#at) !== '$') this.#at++;
    return this.#text.slice(start, this.#at);
  }
}
