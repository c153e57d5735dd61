import type { Rule } from '../rule/rule.js';
import type { RuleMeta } from './formatter.js';

/**
 * What formatters may know of the rules, by rule id.
 * @param version of this package: the published package holds the page that `docs.url` leads to
 */
export function rulesMetaOf(rules: readonly Rule[], version: string): Readonly<Record<string, RuleMeta>> {
  const entries = rules.map(({ id, judge: _, docs, ...rule }): [string, RuleMeta] => {
    // A rule that is not built in has no page in the package: its own words are in the configuration, or in its plugin.
    const page = id.includes('/') ? 'configuration.md' : `rules/${id}.md`;
    const url = `https://unpkg.com/spec-lint@${version}/docs/${page}`;
    return [id, { ...rule, docs: { ...docs, description: docs.summary, url } }];
  });
  // A directive may name what is no rule but what every object inherits (`constructor`): here, nothing is inherited.
  return Object.setPrototypeOf(Object.fromEntries(entries), null) as Record<string, RuleMeta>;
}
