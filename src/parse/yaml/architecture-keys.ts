import type { YamlNode } from './node.js';

/** The keys of schemas/architecture.schema.json that tell a part of an architecture. */
export const PARTS = [
  'overview', 'services', 'auth', 'endpoints', 'tables', 'sql', 'env', 'jobs', 'pages', 'inputs', 'metrics',
  'stats', 'ids', 'tools', 'dataFlow', 'infrastructure', 'risks', 'telemetry', 'security', 'questions', 'openQuestions', 'outOfScope',
  'alternatives',
] as const;

export type Part = (typeof PARTS)[number];

/** Keys that tell no part of it. */
export const OF_EDITORS: ReadonlySet<string> = new Set(['$schema', 'title', 'notes', 'kind', 'stage']);

/** All keys of an architecture. */
export const ARCHITECTURE_KEYS: ReadonlySet<string> = new Set([...PARTS, ...OF_EDITORS]);

/** Whether a mapping, such as the front matter of a document, tells more than the title and the like. */
export function tellsParts({ entries }: YamlNode): boolean {
  return entries.some(({ name, value }) => ARCHITECTURE_KEYS.has(name) && value.kind !== 'scalar');
}
