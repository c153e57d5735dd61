import { setFlagsFromString } from 'node:v8';
import type { LintOptions } from '../index.js';

/** For the few statements of a draft, compiling the grammar of Postgres well takes longer than it saves. */
export const WITH_FAST_GRAMMAR: Pick<LintOptions, 'beforeSqlGrammar'> = {
  beforeSqlGrammar: () => {
    setFlagsFromString('--liftoff-only');
  },
};
