import { rules } from '../../rules/index.js';
import { didYouMean } from '../text/did-you-mean.js';
import { printable } from '../text/printable.js';
import { UserError } from '../config/user-error.js';
import { explainRule, listRules } from '../report/rule-text.js';
import type { Rule } from '../rule/rule.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { configOptions, type OwnRuleFlags, withPlugins } from './run-options.js';

/** The command `spec-lint explain [RULE]`: rules that are built in, and those of the configuration of the working directory and of plugins. */
export async function explain(id: string | undefined, flags: OwnRuleFlags, io: Io): Promise<ExitCode> {
  if (id === undefined) return list(flags, io);
  const rule = rules.find((each) => each.id === id) ?? (await ownRule(id, flags, io));
  print(explainRule(rule), io);
  return EXIT.clean;
}

/** A configuration that is wrong hides its own rules only: the names of the others may be what it lacks. */
async function list(flags: OwnRuleFlags, io: Io): Promise<ExitCode> {
  const own = await ownRules(flags, io).catch((error: unknown) => {
    if (error instanceof UserError) return error;
    throw error;
  });
  print(listRules(own instanceof UserError ? rules : [...rules, ...own]), io);
  if (own instanceof UserError) throw own;
  return EXIT.clean;
}

async function ownRule(id: string, flags: OwnRuleFlags, io: Io): Promise<Rule> {
  const own = await ownRules(flags, io);
  const rule = own.find((each) => each.id === id);
  if (rule) return rule;
  const ids = [...rules, ...own].map((each) => each.id);
  const meant = didYouMean(id, ids) || namesWith(id, ids);
  throw new UserError(`There is no rule "${id}".${meant} "spec-lint explain" lists the rules.`);
}

/** ` Did you mean 'rls-per-table'?` for "rls": the names that have a word in them, or nothing. */
function namesWith(word: string, ids: readonly string[]): string {
  const found = ids.filter((id) => id.split(/[-/]/).includes(word.toLowerCase()));
  return found.length === 0 ? '' : ` Did you mean ${found.map((id) => `'${id}'`).join(' or ')}?`;
}

async function ownRules(flags: OwnRuleFlags, { cwd }: Io): Promise<readonly Rule[]> {
  const { settingsForFile } = await import('../index.js');
  return settingsForFile('architecture.md', await withPlugins(configOptions(flags, cwd), flags.plugin)).ownRules;
}

/** What a configuration says is data, and may hold what acts on a terminal. */
function print(text: string, io: Io): void {
  io.stdout(`${text.split('\n').map(printable).join('\n')}\n`);
}
