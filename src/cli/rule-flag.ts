import { parseDocument } from 'yaml';
import { validateConfig } from '../config/read-config.js';
import { UserError } from '../config/user-error.js';
import type { RuleSettings } from '../index.js';

/**
 * Reads what `--rule` says: `rule: off`, `rule: [warn, { option: 1 }]` or JSON, later ones over earlier ones.
 * @throws UserError for what is no such setting, or of a rule that does not exist
 */
export function readRuleFlags(texts: readonly string[]): RuleSettings {
  return texts.map(readRuleFlag).reduce<RuleSettings>((earlier, later) => ({ ...earlier, ...later }), {});
}

function readRuleFlag(text: string): RuleSettings {
  const spaced = text.replace(/([\w-]):(?=[^\s:])/g, '$1: ');
  const document = parseDocument(text.trimStart().startsWith('{') ? text : `{ ${spaced} }`, { logLevel: 'silent' });
  const value = document.errors.length > 0 ? null : (document.toJS({ maxAliasCount: 0 }) as RuleSettings | null);
  if (typeof value !== 'object' || value === null || Object.values(value).includes(null)) throw new UserError(`Invalid value for option '--rule': "${text}". Write e.g. 'rls-per-table: off'.`);
  const [problem] = validateConfig({ rules: value });
  if (problem) throw new UserError(`Invalid value for option '--rule': ${problem.message}`);
  return value;
}
