import type { Rule } from '../rule/rule.js';

/** All rules with their summaries, aligned. */
export function listRules(rules: readonly Rule[]): string {
  const width = Math.max(0, ...rules.map(({ id }) => id.length));
  return rules.map(({ id, severity, docs }) => `${id.padEnd(width)}  ${severity.padEnd(5)}  ${docs.summary}`).join('\n');
}

/** The documentation of a rule as plain text. */
export function explainRule(rule: Rule): string {
  return rule.id;
}
