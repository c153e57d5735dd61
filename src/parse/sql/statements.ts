import type { Token } from './lexer.js';

/** Tokens from one index up to, but not with, another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface Split {
  /** Statements in order, without their `;`. Blocks of a procedure are cut behind `THEN`, `LOOP`, `BEGIN`. */
  readonly statements: readonly Range[];
  /** For each token the index of the bracket that closes it; 0 where none does. */
  readonly closing: Int32Array;
}

/** Words that lead a block of a procedure and are no statement of their own. */
const BLOCK_WORDS = new Set(['begin', 'declare', 'else', 'exception', 'loop']);
const OBJECTS = new Set([
  'table', 'policy', 'type', 'index', 'function', 'procedure', 'view', 'trigger', 'extension', 'schema', 'role', 'user', 'sequence', 'database', 'domain',
  'publication', 'event', 'rule', 'server', 'aggregate', 'default', 'system', 'materialized',
]);
const BEFORE_OBJECT = new Set([
  'or', 'replace', 'temp', 'temporary', 'unlogged', 'unique', 'materialized', 'recursive', 'constraint', 'global', 'local', 'virtual', 'foreign', 'external', 'event',
]);
/** Statements that may go on with another one (`CREATE VIEW … AS SELECT`), so that only a definition ends them. */
const OPEN_ENDED = new Set(['select', 'insert', 'with', 'update', 'delete', 'merge', 'explain', 'values', 'if', 'elsif', 'when', 'for', 'foreach', 'while', 'return', 'perform']);
/** Behind these a query goes on (`CREATE TABLE x AS` / `SELECT …`). */
const GOES_ON = new Set(['as', 'union', 'all', 'except', 'intersect']);
const OPEN_ENDED_OBJECTS = new Set(['function', 'procedure', 'view', 'trigger', 'rule', 'materialized']);
/** Words that go on with a statement though a parenthesis follows them. */
const CLAUSES = new Set([
  'partition', 'inherits', 'with', 'tablespace', 'using', 'engine', 'as', 'on', 'without', 'strict', 'comment', 'collate', 'server', 'options', 'values', 'check',
  'primary', 'unique', 'foreign', 'constraint', 'references', 'default', 'where', 'and', 'or', 'not', 'in', 'exists', 'select', 'from', 'join', 'set', 'union',
  'order', 'group', 'having', 'limit', 'returning', 'add', 'include', 'for', 'to', 'when', 'then', 'case', 'end', 'is', 'like', 'between', 'any', 'all', 'over', 'filter',
]);

/**
 * Cuts tokens into statements, in one pass. A statement ends at its `;`, wherever that stands, and before a line that begins
 * another one: drafts leave semicolons and closing brackets out.
 */
export function splitStatements(tokens: readonly Token[]): Split {
  return new Splitter(tokens).run();
}

/** The object that a `CREATE`, `ALTER` or `DROP` at an index speaks of (`table`, `policy` …), and where the word stands. */
export function objectOf(tokens: readonly Token[], verb: number): { readonly object: string; readonly at: number } | null {
  let at = verb + 1;
  while (at < verb + 5 && BEFORE_OBJECT.has(tokens[at]?.lower ?? '') && !(tokens[at]?.lower === 'materialized' && tokens[at + 1]?.lower !== 'view')) at++;
  const object = tokens[at]?.lower ?? '';
  return OBJECTS.has(object) ? { object, at } : null;
}

class Splitter {
  readonly #tokens: readonly Token[];
  readonly #closing: Int32Array;
  readonly #statements: Range[] = [];
  #open: number[] = [];
  #from = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    this.#closing = new Int32Array(tokens.length);
  }

  run(): Split {
    for (let at = 0; at < this.#tokens.length; at++) {
      const { lower } = this.#tokens[at] as Token;
      if (at > this.#from && this.#isStart(at)) this.#end(at);
      if (lower === ';' || this.#isGo(at)) {
        this.#end(at);
        this.#from = at + 1;
      } else if (at === this.#from && BLOCK_WORDS.has(lower)) this.#from = at + 1;
      else if (this.#open.length === 0 && this.#endsBlockHead(lower)) this.#end(at + 1);
      else this.#bracket(at, lower);
    }
    this.#end(this.#tokens.length);
    return { statements: this.#statements, closing: this.#closing };
  }

  #end(to: number): void {
    if (to > this.#from) this.#statements.push({ from: this.#from, to });
    this.#from = to;
    this.#open = [];
  }

  #bracket(at: number, lower: string): void {
    if (lower === '(' || lower === '[' || lower === '{') this.#open.push(at);
    else if (lower === ')' || lower === ']' || lower === '}') {
      const opener = lower === ')' ? '(' : lower === ']' ? '[' : '{';
      // A bracket that was left open inside of this one ends with it.
      let depth = this.#open.length - 1;
      while (depth >= 0 && depth >= this.#open.length - 4 && this.#lower(this.#open[depth] ?? 0) !== opener) depth--;
      const open = this.#open[depth];
      if (open === undefined || this.#lower(open) !== opener) return;
      this.#closing[open] = at;
      this.#open.length = depth;
    }
  }

  /** `IF … THEN`, `FOR … LOOP`: what follows is a statement of its own. */
  #endsBlockHead(lower: string): boolean {
    const head = this.#lower(this.#from);
    if (lower === 'then') return head === 'if' || head === 'elsif' || head === 'elseif' || head === 'when';
    return lower === 'loop' && (head === 'for' || head === 'foreach' || head === 'while');
  }

  #isGo(at: number): boolean {
    const token = this.#tokens[at] as Token;
    const next = this.#tokens[at + 1];
    return token.lower === 'go' && token.first && (!next || next.first);
  }

  #isStart(at: number): boolean {
    const { first, kind, lower } = this.#tokens[at] as Token;
    const before = this.#lower(at - 1);
    if (!first && before !== ')' && before !== 'security') return false;
    if (kind === 'word' && this.#isDefinition(at, lower, before)) return true;
    if (!first || (kind !== 'word' && kind !== 'quoted')) return false;
    const state = this.#state();
    if (state === 'open' || (this.#open.length > 0 && state !== 'prose')) return false;
    return this.#isOtherStatement(at, lower) || ((state === 'prose' || before === ')' || before === '}' || before === 'security') && this.#isDraftTable(at, lower));
  }

  /** `CREATE`, `ALTER`, `DROP` of an object: nothing in SQL holds one at the start of a line, so it may end open brackets too. */
  #isDefinition(at: number, lower: string, before: string): boolean {
    if (lower !== 'create' && lower !== 'alter' && lower !== 'drop') return false;
    return !(before === ',' && lower !== 'create') && before !== 'show' && objectOf(this.#tokens, at) !== null;
  }

  #isOtherStatement(at: number, lower: string): boolean {
    if (GOES_ON.has(this.#lower(at - 1))) return false;
    const next = this.#lower(at + 1);
    switch (lower) {
      case 'insert': return next === 'into';
      case 'delete': return next === 'from';
      case 'update': return this.#lower(at + 2) === 'set' || this.#lower(at + 4) === 'set';
      case 'comment': return next === 'on';
      case 'with': return next === 'recursive' || this.#lower(at + 2) === 'as';
      case 'do': return this.#tokens[at + 1]?.kind === 'string' || next === 'language';
      case 'for': return this.#lower(at + 2) === 'in' || this.#lower(at + 3) === ',';
      case 'foreach': return this.#lower(at + 2) === 'in' || this.#lower(at + 2) === 'slice';
      case 'execute': return next === 'format' || this.#tokens[at + 1]?.kind === 'string';
      case 'end': return next === 'loop' || next === 'if';
      case 'set': return this.#lower(this.#from) !== 'alter' && (this.#lower(at + 2) === '=' || this.#lower(at + 2) === 'to' || next === 'local' || next === 'role');
      case 'select': case 'grant': case 'revoke': case 'truncate': case 'perform': case 'call': case 'begin': case 'commit': case 'rollback': return next !== '(' || lower === 'select';
      default: return false;
    }
  }

  /** `users (`, `public.users (`, `table users {` */
  #isDraftTable(at: number, lower: string): boolean {
    if (CLAUSES.has(lower)) return false;
    let name = lower === 'table' ? at + 1 : at;
    while (this.#lower(name + 1) === '.') name += 2;
    const next = this.#lower(name + 1);
    return next === '(' || next === '{';
  }

  /** Whether the statement so far goes on over other statements, may end at any line, or is none. */
  #state(): 'open' | 'definition' | 'prose' {
    const head = this.#lower(this.#from);
    if (OPEN_ENDED.has(head)) return 'open';
    if (head === 'create') return OPEN_ENDED_OBJECTS.has(objectOf(this.#tokens, this.#from)?.object ?? '') ? 'open' : 'definition';
    const known = head === 'alter' || head === 'drop' || head === 'grant' || head === 'revoke' || head === 'comment' || head === 'execute';
    return known || this.#isDraftTable(this.#from, head) ? 'definition' : 'prose';
  }

  #lower(at: number): string {
    return this.#tokens[at]?.lower ?? '';
  }
}
