import { isCommentedOutCode } from '../../../parse/code/comments.js';
import type { Passage } from '../../passages.js';

/** How a line begins that opens a branch, how it ends, and that the branch is for those who show something else. */
const BRANCH = /^\s*(?:\} ?else )?(?:el)?if\b/;
const OPENS = /[{:]\s*$/;
const FOR_OTHERS = /!==?|!\w|\bnot\b/;
/** What such a branch does to whoever is not let in. */
const ACTS = /\b(?:return|throw|raise|abort|exit|deny|reject|redirect|fail|halt|panic|die|next|unauthorized|forbidden|head|render|error)\b|40[134]|\.status\b|\bres\.|\breply\.|\bsend\w*\(/i;
/** All that it does otherwise. */
const ONLY_NOTES = /^\s*(?:(?:console|log|logger|logging|print|puts|warn|Sentry|metrics|statsd)\b|\/\/|#|pass;?$|\}?$)/;
const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`/g;
const LOGS_ERROR = /\b(?:console|logger|logging|log)\.(?:error|fail)\b/g;
const LONGEST_BRANCH = 8;

/** Whether a line of a program compares a secret, and all that its branch does with others is to note it: `if (key !== KEY) { console.warn(…) }`. */
export function isIdleGuard({ unit, text, kind }: Passage): boolean {
  if (kind !== 'code' || !BRANCH.test(text.text) || !OPENS.test(text.text) || !FOR_OTHERS.test(text.text)) return false;
  const lines = unit.text.text.slice(unit.text.indexAt(text.offsetAt(0))).split('\n', LONGEST_BRANCH + 1).slice(1);
  const depth = indentOf(lines[0] ?? '');
  const end = lines.findIndex((line) => line.trim() !== '' && indentOf(line) < depth);
  const branch = lines.slice(0, end < 0 ? LONGEST_BRANCH : end).filter((line) => line.trim() !== '');
  return branch.length > 0 && depth > 0 && branch.every((line) => ONLY_NOTES.test(line) && !ACTS.test(line.replace(QUOTED, '').replace(LOGS_ERROR, '')));
}

const COMMENT_BEHIND = /[;:{})\]]\s{1,20}(?:#|\/\/)\s?(?=\S)/;

/** Where, behind the code of a line, code begins that was taken out of use: `def add(x):  # user = Depends(current_user)`; the end of the line where none does. */
export function endOfUse(line: string): number {
  const match = COMMENT_BEHIND.exec(line);
  const start = match ? match.index + match[0].length : line.length;
  return isCommentedOutCode(line.slice(start)) ? start : line.length;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
