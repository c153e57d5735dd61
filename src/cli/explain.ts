import { rules } from '../../rules/index.js';
import { didYouMean } from '../text/did-you-mean.js';
import { UserError } from '../config/user-error.js';
import { explainRule, listRules } from '../report/rule-text.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** The command `spec-lint explain [RULE]`. */
export function explain(id: string | undefined, io: Io): Promise<ExitCode> {
  if (id === undefined) {
    io.stdout(`${listRules(rules)}\n`);
    return Promise.resolve(EXIT.clean);
  }
  const rule = rules.find((each) => each.id === id);
  if (!rule) throw new UserError(`There is no rule "${id}".${didYouMean(id, rules.map((each) => each.id))} "spec-lint explain" lists the rules.`);
  io.stdout(`${explainRule(rule)}\n`);
  return Promise.resolve(EXIT.clean);
}
