import { IF_SET_AND_WRONG, IF_THEY_DIFFER, REFUSED_UNCONFIGURED, RUNS_IF_SET, WHEN_CONFIGURED, WHEN_PRESENT } from '../../lexicon/auth-conditions.js';

/**
 * Whether a statement lets some through unchecked: whoever sends no credential, or everybody where the deployment has no secret to compare
 * it with. That one of them gets a 401 says nothing of the others.
 */
export function isCheckedOnlyWhenPresent(statement: string): boolean {
  const text = statement.replace(RUNS_IF_SET, (words) => ' '.repeat(words.length));
  if (IF_SET_AND_WRONG.test(text)) return true;
  if (WHEN_CONFIGURED.test(text)) return !REFUSED_UNCONFIGURED.test(text);
  // "… and answers 401 where the two differ": whoever sends none does not.
  return WHEN_PRESENT.test(text) && !/\b40[13]\b/.test(text.replace(IF_THEY_DIFFER, ' '));
}
