import { didYouMean } from '../text/did-you-mean.js';
import { isMapping } from '../text/is-mapping.js';
import { matchesIn } from '../text/matches-in.js';
import { own } from '../text/own.js';
import type { ConfigProblem } from './read-config.js';

const SEVERITIES: readonly unknown[] = ['off', 'warn', 'error', 0, 1, 2];

/** The names of rules that are not built in have two parts, so that neither a built-in rule nor that of another house is meant. */
const OWN_NAME = /^@?[\w.-]+\/[\w.-]+$/;

/** What is wrong with the rules of one's own that a configuration defines, beyond what its schema tells. */
export function problemsOfOwnRules(value: unknown): ConfigProblem[] {
  const seen = new Set<string>();
  return customRulesIn(value).flatMap(({ rule, index }): ConfigProblem[] => {
    const path = ['customRules', String(index)];
    const { id } = rule;
    if (typeof id !== 'string') return [];
    const isTaken = seen.has(id);
    seen.add(id);
    if (isTaken) return [{ path: [...path, 'id'], atKey: false, message: `There is a rule "${id}" already.` }];
    if (!OWN_NAME.test(id)) return [{ path: [...path, 'id'], atKey: false, message: `"${id}" is no name of a rule of one's own: put the name of the house before it, e.g. acme/owner-per-table.` }];
    const demands = ['require', 'forbid', 'claim'].filter((key) => key in rule && !isEmptyList(own(rule, key)));
    if (demands.length === 0) return [{ path, atKey: false, message: `The rule "${id}" asks for nothing: give it "require", "forbid" or "claim".` }];
    return unknownPlaceholders(rule['message']).map((name) => ({ path: [...path, 'message'], atKey: false, message: `Nothing is filled in for "{{${name}}}".${didYouMean(name, PLACEHOLDERS)} Known: ${PLACEHOLDERS.join(', ')}.` }));
  });
}

/** What is filled in in the message of such a rule. */
const PLACEHOLDERS = ['name', 'quote', 'line'];

function unknownPlaceholders(message: unknown): string[] {
  if (typeof message !== 'string') return [];
  return [...matchesIn(message, /\{\{([^{}]*)\}\}/g)].flatMap(([, name = '']) => (PLACEHOLDERS.includes(name.trim()) ? [] : [name.trim()]));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a name is that of a rule that is not built in. */
export function isOwnRule(id: string): boolean {
  return OWN_NAME.test(id);
}

/** A configuration without what it says of rules that are not built in, which its schema does not know, and what is wrong with that. */
export function withoutOwnRules(value: unknown): { readonly value: unknown; readonly problems: readonly ConfigProblem[] } {
  if (!isMapping(value)) return { value, problems: [] };
  const problems: ConfigProblem[] = [];
  const stripped = (rules: unknown, path: readonly string[]): unknown => {
    if (!isMapping(rules)) return rules;
    for (const [id, setting] of Object.entries(rules)) {
      const [severity] = Array.isArray(setting) ? (setting as unknown[]) : [setting];
      if (isOwnRule(id) && !SEVERITIES.includes(severity)) problems.push({ path: [...path, id], atKey: false, message: `${JSON.stringify(severity)} is no severity: write off, warn or error, or [severity, options].` });
    }
    return withoutOwn(rules);
  };
  const { rules, overrides, lock, maxSuppressions } = value;
  const known = {
    ...value,
    ...('rules' in value ? { rules: stripped(rules, ['rules']) } : {}),
    ...(Array.isArray(overrides) ? { overrides: overrides.map((each: unknown, index) => (isMapping(each) && 'rules' in each ? { ...each, rules: stripped(each['rules'], ['overrides', String(index), 'rules']) } : each)) } : {}),
    ...(Array.isArray(lock) ? { lock: lock.filter((id) => !isOwnRule(String(id))) } : {}),
    ...(isMapping(maxSuppressions) ? { maxSuppressions: withoutOwn(maxSuppressions) } : {}),
  };
  return { value: known, problems };
}

function withoutOwn(mapping: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(mapping).filter(([key]) => !isOwnRule(key)));
}

function customRulesIn(value: unknown): { readonly rule: Record<string, unknown>; readonly index: number }[] {
  const rules = isMapping(value) ? value['customRules'] : undefined;
  return Array.isArray(rules) ? rules.flatMap((rule: unknown, index) => (isMapping(rule) ? [{ rule, index }] : [])) : [];
}
