import type { Severity } from '../rule/rule.js';
import type { Severity as Level } from './generated/config.js';

/** The severity that a configuration means, which may write ESLint's numbers. */
export function severityOf(level: Level): Severity {
  return typeof level === 'string' ? level : (['off', 'warn', 'error'] as const)[level];
}
