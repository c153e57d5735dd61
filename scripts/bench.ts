// Measures what a user waits for: `npm run bench [FILE] [ROUNDS]`. Node alone and the command take turns, for a machine's speed
// changes while one measures; what counts is the ratio.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

const [, , file = 'fixtures/corpus/drafts/a02.md', rounds = '15'] = process.argv;
const CLI = 'dist/cli.cjs';
const isMarkdownOnly = !/```sql/i.test(readFileSync(file, 'utf8'));

const commands: readonly (readonly [name: string, args: readonly string[]])[] = [
  ['node -e 0', ['-e', '0']],
  ['spec-lint --version', [CLI, '--version']],
  ['spec-lint explain', [CLI, 'explain']],
  [`spec-lint FILE${isMarkdownOnly ? '' : ' (with SQL)'}`, [CLI, '--no-config-lookup', file]],
];

const times = new Map<string, number[]>(commands.map(([name]) => [name, []]));
for (const [, args] of commands) timeOf(args);
for (let round = 0; round < Number(rounds); round++) for (const [name, args] of commands) times.get(name)?.push(timeOf(args));

const base = median(times.get('node -e 0') ?? []);
console.log(`${file}, ${(statSync(file).size / 1024).toFixed(1)} KB, ${rounds} rounds, Node ${process.version}\n`);
console.log('| command | median ms | least | most | ratio | more than Node ms |');
console.log('|---|---|---|---|---|---|');
for (const [name, all] of times) {
  const middle = median(all);
  const figures = [middle, Math.min(...all), Math.max(...all)].map((time) => time.toFixed(0));
  console.log(`| ${[name, ...figures, `${(middle / base).toFixed(2)}x`, (middle - base).toFixed(0)].join(' | ')} |`);
}

function timeOf(args: readonly string[]): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const time = performance.now() - started;
  // 1: the document has problems.
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} failed:\n${stderr}`);
  return time;
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
