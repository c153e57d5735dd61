// Everything that must hold before a change is taken in: `npm run check`. All checks run even after one has failed. The last line
// counts them, each test as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'node_modules/.cache/spec-lint-check');
const testReport = join(reports, `tests-${process.pid}.json`);

const build = await run('build', 'scripts/build.mjs');
const [types, lint] = await Promise.all([run('types', 'node_modules/typescript/bin/tsc'), run('lint', 'node_modules/eslint/bin/eslint.js', '.')]);
const tests = await runTests();
const score = await run('score', 'scripts/run.mjs', 'scripts/score.ts', '--check');

const passed = sum([build, types, lint, tests, score], 'passed');
const failed = sum([build, types, lint, tests, score], 'failed');
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Runs a script of Node and shows what it printed when it has ended. */
async function run(name, script, ...args) {
  const started = performance.now();
  const { code, output } = await execute(join(root, script), args);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${code === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  if (output.trim()) console.log(output.trimEnd());
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runTests() {
  mkdirSync(reports, { recursive: true });
  const ran = await run('tests', 'node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${testReport}`);
  const counted = countTests();
  rmSync(testReport, { force: true });
  // A test file that could not be loaded has no tests to fail, and a run that was cut short has no report.
  return { passed: counted.passed, failed: ran.failed > 0 ? Math.max(1, counted.failed) : counted.failed };
}

function countTests() {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(testReport, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function execute(script, args) {
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => chunks.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }));
  });
}

function sum(results, key) {
  return results.reduce((total, result) => total + result[key], 0);
}
