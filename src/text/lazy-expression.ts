import { mayHold, unpack } from './marks.js';

/**
 * A regular expression that is compiled only for a text that holds what it needs: most of some thousand expressions find nothing in a
 * document, and compiling one takes longer than looking for what it needs. It finds what {@link RegExp} finds, and the methods of strings
 * take it for one. Only the build makes them, of the expressions that are written in the code (`scripts/expressions`).
 */
export class LazyExpression {
  /** As of {@link RegExp}. */
  lastIndex = 0;
  readonly #source: string;
  readonly flags: string;
  readonly global: boolean;
  readonly #packed: string;
  #needs = -1;
  #expression: RegExp | null = null;

  /** @param needs what a text must hold, packed */
  constructor(source: string, flags: string, needs: string) {
    this.#source = source;
    this.flags = flags;
    this.global = flags.includes('g');
    this.#packed = needs;
  }

  get source(): string {
    return this.#compiled.source;
  }

  get unicode(): boolean {
    return this.flags.includes('u');
  }

  get #compiled(): RegExp {
    return (this.#expression ??= new RegExp(this.#source, this.flags));
  }

  #mayMatch(text: string): boolean {
    if (this.#needs < 0) this.#needs = unpack(this.#packed);
    return mayHold(text, this.#needs);
  }

  test(text: string): boolean {
    return this.global ? this.exec(text) !== null : this.#mayMatch(text) && this.#compiled.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    if (!this.#mayMatch(text)) {
      this.lastIndex = 0;
      return null;
    }
    const expression = this.#compiled;
    if (!this.global) return expression.exec(text);
    expression.lastIndex = this.lastIndex;
    const match = expression.exec(text);
    this.lastIndex = expression.lastIndex;
    return match;
  }

  [Symbol.match](text: string): RegExpMatchArray | null {
    return this.#mayMatch(text) ? this.#compiled[Symbol.match](text) : null;
  }

  [Symbol.matchAll](text: string): Iterable<RegExpMatchArray> {
    return this.#mayMatch(text) ? this.#compiled[Symbol.matchAll](text) : [][Symbol.iterator]();
  }

  [Symbol.replace](text: string, by: string & ((substring: string, ...rest: unknown[]) => string)): string {
    return this.#mayMatch(text) ? this.#compiled[Symbol.replace](text, by) : text;
  }

  [Symbol.search](text: string): number {
    return this.#mayMatch(text) ? this.#compiled[Symbol.search](text) : -1;
  }

  [Symbol.split](text: string, limit?: number): string[] {
    return limit !== undefined || this.#mayMatch(text) ? this.#compiled[Symbol.split](text, limit) : [text];
  }
}

/** What the build writes for an expression. */
export function lazily(source: string, flags: string, needs: string): LazyExpression {
  return new LazyExpression(source, flags, needs);
}
