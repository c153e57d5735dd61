import { mayHold, unpack } from './marks.js';

/**
 * A regular expression that is compiled only for a text that holds what it needs: most of some thousand expressions find nothing in a
 * document, and compiling one takes longer than looking for what it needs. It finds what {@link RegExp} finds, and the methods of strings
 * take it for one. Only the build makes them, of the expressions that are written in the code (`scripts/expressions`).
 */
export class LazyExpression {
  /** As of {@link RegExp}. */
  lastIndex = 0;
  readonly global: boolean;
  readonly #written: string;
  #needs = -1;
  #expression: RegExp | null = null;

  /** @param written as {@link writtenDown} writes it; it is read when it is first used */
  constructor(written: string) {
    this.global = written.startsWith(GLOBAL);
    this.#written = written;
  }

  get flags(): string {
    return partsOf(this.#written).flags;
  }

  get source(): string {
    return this.#compiled.source;
  }

  get unicode(): boolean {
    return this.flags.includes('u');
  }

  get #compiled(): RegExp {
    if (this.#expression === null) {
      const { source, flags } = partsOf(this.#written);
      this.#expression = new RegExp(source, flags);
    }
    return this.#expression;
  }

  #mayMatch(text: string): boolean {
    if (this.#needs < 0) this.#needs = unpack(partsOf(this.#written).needs);
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
export function lazily(written: string): LazyExpression {
  return new LazyExpression(written);
}

const GLOBAL = 'g';
/** Stands in no flags and no packed needs. */
const SEPARATOR = '\t';

interface Parts {
  readonly source: string;
  readonly flags: string;
  /** What a text must hold, packed. */
  readonly needs: string;
}

/** For the build: an expression as one string, the flag `g` first. */
export function writtenDown({ source, flags, needs }: Parts): string {
  const first = flags.includes(GLOBAL) ? GLOBAL : '';
  return [first + flags.replace(GLOBAL, ''), needs, source].join(SEPARATOR);
}

function partsOf(written: string): Parts {
  const needs = written.indexOf(SEPARATOR) + 1;
  const source = written.indexOf(SEPARATOR, needs) + 1;
  return { flags: written.slice(0, needs - 1), needs: written.slice(needs, source - 1), source: written.slice(source) };
}
