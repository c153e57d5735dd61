import { join } from 'node:path';
import { runCached } from './code-cache.js';
import { compileExpressionsPlainly, tuneForShortRun } from './engine-flags.js';
import { isSmallRun } from './small-run.js';
import { VERSION } from './version.js';

if (process.argv.length === 3 && (process.argv[2] === '--version' || process.argv[2] === '-v')) process.stdout.write(`v${VERSION}\n`);
else {
  tuneForShortRun();
  runCached(join(__dirname, 'command.cjs'), process.env, {
    loaded: () => {
      if (isSmallRun(process.argv.slice(2))) compileExpressionsPlainly();
    },
    saving: tuneForShortRun,
  });
}
