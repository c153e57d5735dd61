import type { Rule } from '../rule/rule.js';
import type { RuleMeta } from './formatter.js';

/**
 * What formatters may know of the rules, by rule id.
 * @param version of this package: the published package holds the page that `docs.url` leads to
 */
export function rulesMetaOf(rules: readonly Rule[], version: string): Readonly<Record<string, RuleMeta>> {
  return Object.fromEntries(
    rules.map(({ id, judge: _, docs, ...rule }) => {
      const url = `https://unpkg.com/spec-lint@${version}/docs/rules/${id}.md`;
      return [id, { ...rule, docs: { ...docs, description: docs.summary, url } }];
    }),
  );
}
