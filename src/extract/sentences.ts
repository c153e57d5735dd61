import { turnOfLast } from './lexicon/turns.js';
import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import { rememberedOf } from '../text/remembered.js';

/** Ends of abbreviations that do not end a sentence. */
const ABBREVIATION = /(?:\b(?:e\.g|i\.e|etc|approx|resp|incl|max|min|vs|no|nr|fig|sec|req|ca|cf|z\.B|Dr|Mr|Mrs|St)|(?<!['’])\b[A-Za-z])\.$/;

/** Before a number: "No. 4 answers in a second." */
const NUMBERED = /(?:^|[^\w])(?:Nos?|Nr|Fig|Sec|Art|Tab|Ch|Eq)\.$/;

/**
 * Splits text into sentences. A full stop inside code, a number, a file name or after an abbreviation ends none; a line
 * end that the author set does. Every reader asks for the sentences of the same texts.
 */
export const sentencesOf = rememberedOf((text: MappedText): readonly MappedText[] => splitSentences(text));

function splitSentences(text: MappedText): MappedText[] {
  const sentences: MappedText[] = [];
  const raw = text.text;
  let start = 0;
  /** Where the last sentence begins, unless its line has ended. */
  let last: number | null = null;
  for (let i = 0; i < raw.length; i++) {
    const character = raw.charAt(i);
    if (character === '\n') {
      push(i);
      continue;
    }
    if (character === '·' && partsSentences(raw, start, i)) {
      push(i);
      start = i + 1;
      continue;
    }
    if (character !== '.' && character !== '!' && character !== '?') continue;
    if (text.markAt(i, 'code')) continue;
    let after = i + 1;
    while (after < raw.length && /["')\]]/.test(raw.charAt(after))) after++;
    if (after < raw.length && !/\s/.test(raw.charAt(after))) continue;
    // "How was it?" (five stars): a question that is quoted ends no sentence by itself.
    if (character !== '.' && after > i + 1 && /^\s[a-z(,]/.test(raw.slice(after, after + 2))) continue;
    if (character === '.' && NUMBERED.test(raw.slice(Math.max(start, i - 8), i + 1)) && /^\s\d/.test(raw.slice(after, after + 2))) continue;
    if (character === '.' && endsAbbreviation(raw, start, i + 1)) {
      const next = raw.slice(after).trimStart();
      if (!/^[A-Z]/.test(next) || !/\betc\.$/.test(raw.slice(start, i + 1))) continue;
    }
    push(after);
    i = after - 1;
  }
  push(raw.length);
  return sentences;

  function push(end: number): void {
    const sentence = text.slice(start, end).trim();
    // What turns the sentence before is a part of it.
    if (last !== null && turnOfLast(sentence.text, sentences.at(-1)?.text ?? '') !== null) {
      sentences[sentences.length - 1] = text.slice(last, end).trim();
    } else if (sentence.length > 0) {
      sentences.push(sentence);
      last = raw.charAt(end) === '\n' ? null : start;
    }
    start = end;
  }
}

/** A dot at half height between two sentences; between names, and short facts, it is a comma. */
function partsSentences(raw: string, start: number, at: number): boolean {
  return raw.charAt(at - 1) === ' ' && A_SENTENCE.test(raw.slice(at + 1)) && raw.slice(start, at).trim().split(' ').length > 3;
}

const A_SENTENCE = /^ [A-Z][a-z]+(?: [^\s·.]+){4}/;

function endsAbbreviation(raw: string, start: number, end: number): boolean {
  return ABBREVIATION.test(raw.slice(Math.max(start, end - 12), end));
}

const CLAUSE_BREAK = /;\s|,?\s(?:but|whereas|while|although|though|however|yet)\s|\s[–—]\s|,\s(?:and|so|which|then|otherwise|except that)\s|:\s/g;

/** Splits a sentence into clauses, at `;`, dashes, colons and contrasting words, outside code and brackets. */
export function clausesOf(sentence: MappedText): MappedText[] {
  const raw = sentence.text;
  const clauses: MappedText[] = [];
  let start = 0;
  let [depth, counted] = [0, 0];
  for (const match of matchesIn(raw, CLAUSE_BREAK)) {
    depth = depthAfter(depth, raw, counted, match.index);
    counted = match.index;
    if (depth > 0 || sentence.markAt(match.index, 'code')) continue;
    const clause = sentence.slice(start, match.index).trim();
    if (clause.length > 0) clauses.push(clause);
    start = match.index + (/^[;:,]/.test(match[0]) ? 1 : 0);
  }
  const last = sentence.slice(start).trim();
  if (last.length > 0) clauses.push(last);
  return clauses;
}

/** How many round brackets are open at an index, of those that were open at one before it. */
function depthAfter(open: number, raw: string, from: number, index: number): number {
  let depth = open;
  for (let i = from; i < index; i++) {
    const character = raw.charAt(i);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
  }
  return depth;
}
