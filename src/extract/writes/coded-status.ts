import type { Evidence } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import { CODE_ANSWERS, CODE_CATCH, CODE_FAILS_WITH, CODE_NO_SUCCESS } from '../lexicon/fan-outs.js';

/** So far goes the branch for what is caught. */
const BRANCH = 400;
/** The end of a block. */
const BLOCK_END = /\n[ \t]{0,12}\}[ \t]{0,4}(?:\n|$)/;

/** With which status a program answers when its work fails: a 5xx, or the 200 of whoever catches and answers as ever. */
export function statusInCode(program: MappedText): { readonly nonSuccess: Evidence | null; readonly okOnFailure: Evidence | null } {
  const fails = CODE_FAILS_WITH.exec(program.text);
  if (fails) return { nonSuccess: { span: program.span(fails.index, fails.index + fails[0].length), stance: 'affirmed' }, okOnFailure: null };
  const caught = CODE_CATCH.exec(program.text);
  if (!caught) return { nonSuccess: null, okOnFailure: null };
  const start = caught.index + caught[0].length;
  const branch = program.text.slice(start, start + BRANCH);
  const body = branch.slice(0, BLOCK_END.exec(branch)?.index ?? BRANCH);
  const answer = CODE_ANSWERS.exec(body);
  if (!answer || CODE_NO_SUCCESS.test(body)) return { nonSuccess: null, okOnFailure: null };
  const at = start + answer.index;
  return { nonSuccess: null, okOnFailure: { span: program.span(at, at + answer[0].trimEnd().length), stance: 'denied' } };
}
