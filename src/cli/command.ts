import { readAtMost } from '../files/read-text.js';
import { run } from './run.js';

// Whoever reads the report may stop before its end (`spec-lint | head`).
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const exitCode = run(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  stdoutIsTerminal: process.stdout.isTTY,
  stderrIsTerminal: process.stderr.isTTY,
  now: () => performance.now(),
  readStdin: (limit) => readAtMost(process.stdin, limit),
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
});
void exitCode.then((code) => {
  process.exitCode = code;
});
