import { append } from '../../text/append.js';
import { matchesIn } from '../../text/matches-in.js';
import { remembered } from '../../text/remembered.js';

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What finds places in a text: a list of wordings, or an expression with the flag `g`. */
export type Pattern = WordList | RegExp;

/**
 * Makes a list of wordings that are found as whole words, in any case, the longest where several fit. A space in a wording stands for
 * one or more spaces; `%` at its end for the rest of a word (`throttl%` finds "throttle" and "throttled").
 */
export function anyOf(wordings: readonly string[]): WordList {
  return new WordList(wordings);
}

/** All places where a pattern matches, in order; they do not overlap. */
export function matchesOf(pattern: Pattern, text: string): Match[] {
  if (pattern instanceof WordList) return pattern.find(text);
  return matchesIn(text, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}

interface Token {
  /** A run of letters and digits, in lower case, or one other character. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** It stands directly behind the token before. */
  readonly joined: boolean;
  readonly isWord: boolean;
}

interface Wording {
  readonly tokens: readonly Token[];
  /** The last token is the beginning of a word. */
  readonly open: boolean;
}

/**
 * Wordings by their first words. They are compared word by word, so that a text costs the same however long the list is; expressions of
 * that length take longer to compile than a document to read.
 */
export class WordList {
  readonly #byFirst = new Map<string, Wording[]>();
  /** Wordings whose first word is open at its end. */
  readonly #openFirst: Wording[] = [];

  constructor(wordings: readonly string[]) {
    for (const wording of wordings) this.#add(wording);
    for (const list of [...this.#byFirst.values(), this.#openFirst]) list.sort((a, b) => b.tokens.length - a.tokens.length || lengthOf(b) - lengthOf(a));
  }

  test(text: string): boolean {
    return this.#search(text, true).length > 0;
  }

  find(text: string): Match[] {
    return this.#search(text, false);
  }

  #add(raw: string): void {
    const open = raw.endsWith('%');
    // A `%` inside a wording stands for what may follow a word there ("let%s through").
    const tokens = tokensOf(open ? raw.slice(0, -1) : raw);
    const [first] = tokens;
    if (!first) return;
    const wording = { tokens, open };
    if (open && tokens.length === 1) this.#openFirst.push(wording);
    else append(this.#byFirst, first.word, wording);
  }

  #search(text: string, once: boolean): Match[] {
    const tokens = rememberedTokens(text);
    const found: Match[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const before = token.joined ? tokens[at - 1] : undefined;
      if (before && (before.isWord || before.word === '-')) continue;
      const end = this.#endAt(tokens, at, text);
      if (end < 0) continue;
      const last = tokens[end] as Token;
      found.push({ start: token.start, end: last.end, text: text.slice(token.start, last.end) });
      if (once) return found;
      at = end;
    }
    return found;
  }

  /** The index of the last token of the longest wording that starts at a token; -1 where none does. */
  #endAt(tokens: readonly Token[], at: number, text: string): number {
    const wordings = this.#byFirst.get((tokens[at] as Token).word);
    if (wordings) for (const wording of wordings) if (fits(wording, tokens, at, text)) return at + wording.tokens.length - 1;
    for (const wording of this.#openFirst) if (fits(wording, tokens, at, text)) return at;
    return -1;
  }
}

function fits({ tokens: wanted, open }: Wording, tokens: readonly Token[], at: number, text: string): boolean {
  for (let i = 0; i < wanted.length; i++) {
    const token = tokens[at + i];
    const piece = wanted[i] as Token;
    if (!token || (i > 0 && token.joined !== piece.joined)) return false;
    const isLast = i === wanted.length - 1;
    if (isLast && open ? !token.word.startsWith(piece.word) : token.word !== piece.word) return false;
  }
  const last = tokens[at + wanted.length - 1] as Token;
  return last.isWord || !/\w/.test(text.charAt(last.end));
}

const TOKEN = /(\w+)|[^\w\s]/g;

function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = -1;
  for (const match of matchesIn(text, TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    tokens.push({ word: match[0].toLowerCase(), start, end, joined: start === last, isWord: match[1] !== undefined });
    last = end;
  }
  return tokens;
}

/** The same sentence is asked for many lists. */
const rememberedTokens = remembered(tokensOf);

const lengthOf = (wording: Wording): number => wording.tokens.reduce((sum, token) => sum + token.word.length, 0);
