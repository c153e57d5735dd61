import type { Rule } from '../src/rule/rule.js';

/** All rules, in the order in which they are documented. */
export const rules: readonly Rule[] = [];
