import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { CREDENTIAL_WORD, IF_SET_AND_WRONG, IF_THEY_DIFFER, LACKING_IS_REFUSED, NAMES_NO_THING, REFUSED_UNCONFIGURED, RUNS_IF_SET, WHEN_CONFIGURED, WHEN_PRESENT, WITHOUT_PROOF } from '../../lexicon/auth-conditions.js';
import type { Range } from '../../stance.js';

/**
 * Whether a statement lets some through unchecked: whoever sends no credential, or everybody where the deployment has no secret to compare
 * it with. That one of them gets a 401 says nothing of the others.
 */
export function isCheckedOnlyWhenPresent(statement: string): boolean {
  const text = statement.replace(RUNS_IF_SET, (words) => ' '.repeat(words.length));
  if (IF_SET_AND_WRONG.test(text)) return true;
  if (anyOfCredential(text, WHEN_CONFIGURED)) return !REFUSED_UNCONFIGURED.test(text);
  // "… and answers 401 where the two differ": whoever sends none does not.
  return mayBeLeftOut(text) && !LACKING_IS_REFUSED.test(text) && !/\b40[13]\b/.test(text.replace(IF_THEY_DIFFER, ' '));
}

/** Whether a statement says that a credential may be left out; "JWT; `note` is optional" says so of an input. */
export function mayBeLeftOut(statement: string): boolean {
  return anyOfCredential(statement, WHEN_PRESENT);
}

function anyOfCredential(statement: string, condition: RegExp): boolean {
  return matchesIn(statement, condition).some((match) => WITHOUT_PROOF.test(match[0]) || isOfCredential(statement, rangeOf(match)));
}

/** `CRON_SECRET`: whose deployment may have none. */
const VARIABLE = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b|\bvariables?\b/;
const PIECE_END = /[,;:.](?=\s|$)|[()[\]|]|\s[–—]\s|\n/g;

/** Whether a condition is one of a credential: the things that its own piece of the sentence names decide, or, if it names none, those of the piece before. */
function isOfCredential(statement: string, condition: Range): boolean {
  const breaks = matchesIn(statement, PIECE_END).map(rangeOf);
  let end = breaks.find(({ start }) => start >= condition.end)?.start ?? statement.length;
  for (const { start, end: begin } of [...breaks.filter((each) => each.end <= condition.start).reverse(), { start: 0, end: 0 }]) {
    const piece = statement.slice(begin, end);
    if (/\w/.test(piece.replace(NAMES_NO_THING, ' '))) return CREDENTIAL_WORD.test(piece) || VARIABLE.test(piece);
    end = start;
  }
  return true;
}
