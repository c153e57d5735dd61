import type { RuleDocs } from '../rule/rule.js';

/**
 * Wordings that pass: what makes the wrong example of a rule's documentation the right one, both of which its tests run. Where that is
 * to leave something out, all of the right example.
 */
export function acceptedWordings({ bad, good }: RuleDocs): string[] {
  const before = new Set(bad.split('\n').map((line) => line.trim()));
  const lines = good.split('\n').filter((line) => line.trim() !== '');
  const added = lines.filter((line) => !before.has(line.trim()));
  return added.length > 0 ? added : lines;
}
