import type { Settings } from '../config/settings.js';

const LEVELS = { off: 0, warn: 1, error: 2 } as const;

/** Settings as JSON: severities as numbers, options complete. */
export function configToPrint({ rules, lock, maxSuppressions, requireSubjects, lexicon, schema }: Settings): string {
  const levels = [...rules].map(([id, { severity, options }]) => [id, Object.keys(options).length > 0 ? [LEVELS[severity], options] : [LEVELS[severity]]] as const);
  return JSON.stringify({ rules: Object.fromEntries(levels), lock: [...lock].sort(), maxSuppressions, requireSubjects, schema, ...lexicon }, null, 2);
}
