import type { EndpointPart } from '../../model/architecture.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { CODE_ANSWERS, CODE_FAILS, CODE_TAKES, COMMENT_LINE } from '../lexicon/coded-parts.js';
import { sentencesOf } from '../sentences.js';

/** So far behind its beginning an answer shows its status. */
const ANSWER_LENGTH = 140;

/** A route of a program: the words of the comment above it, and its code. */
export interface CodedRoute {
  readonly words: readonly MappedText[];
  readonly code: MappedText;
}

/** Takes the comment that stands over a route apart from its code: what stands before the path speaks of it too. */
export function codedRoute(text: MappedText): CodedRoute {
  const lines = text.lines();
  const first = Math.max(0, lines.findIndex((line) => line.text.trim() !== '' && !COMMENT_LINE.test(line.text)));
  const above = lines.slice(0, first).map((line) => line.slice(COMMENT_LINE.exec(line.text)?.[0].length ?? 0).trim()).filter(({ length }) => length > 0);
  const start = lines[first];
  const at = start && first > 0 ? text.indexAt(start.offsetAt(0)) : 0;
  return { words: above.flatMap((line) => sentencesOf(line)), code: text.slice(at) };
}

/** Where code shows that a request has a body, or what a success is answered with. */
export function codeTells(part: EndpointPart, code: MappedText): boolean {
  if (part === 'purpose') return false;
  if (part === 'input') return CODE_TAKES.test(code.text);
  return matchesIn(code.text, CODE_ANSWERS).some(({ index }) => !CODE_FAILS.test(statementFrom(code.text, index)));
}

/** A statement from a place on. */
function statementFrom(text: string, start: number): string {
  return text.slice(start, start + ANSWER_LENGTH).split(/;|\n\s{0,20}(?=[})]|return\b|if\b|const\b|let\b)/, 1)[0] ?? '';
}
