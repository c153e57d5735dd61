// Measures what a user waits for, against other linters: `npm run bench`. All take turns in one run, for the speed of a machine changes
// while one measures; what counts is the ratio. The tables of docs/performance.md are written by it.
//
//   npm run bench                        1, 100 and 1,000 files
//   npm run bench -- --quick             1 file, spec-lint and Node only; writes nothing
//   npm run bench -- --sizes 1,100       some of the sizes; only their tables are written
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { counted } from '../src/report/wording.js';
import { type Contender, contenders } from './bench/contenders.js';
import { type Cost, costOf, median } from './bench/measure.js';
import { withPart } from './parts.js';

const ROUNDS: Readonly<Record<number, number>> = { 1: 11, 100: 3, 1000: 1 };
const PAGE = 'docs/performance.md';
const DRAFTS = 'fixtures/corpus/drafts';
const BASE = 'node -e 0';
const ONE_BY_ONE = 'a02.md';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, sizes: { type: 'string', default: '1,100,1000' }, rounds: { type: 'string' } } });
const root = process.cwd();
const scratch = resolve('node_modules/.cache/spec-lint-bench');
const all = await contenders(root, scratch);
const sizes = values.quick ? [1] : values.sizes.split(',').map(Number);
for (const size of sizes) {
  const chosen = all.filter(({ name, onlyStarts }) => (size === 1 || !onlyStarts) && (!values.quick || name === BASE || name.startsWith('spec-lint')));
  const table = await compare(chosen, size, Number(values.rounds ?? ROUNDS[size] ?? 3));
  console.log(`\n${table}\n`);
  if (!values.quick) writeFileSync(PAGE, withPart(readFileSync(PAGE, 'utf8'), `bench-${String(size)}`, table));
}

async function compare(chosen: readonly Contender[], size: number, rounds: number): Promise<string> {
  const { files, bytes } = makeCorpus(size);
  const costs = new Map<string, Cost[]>(chosen.map(({ name }) => [name, []]));
  // The first round warms up: the file cache of the system, and the caches of those that have one.
  for (let round = rounds > 1 ? -1 : 0; round < rounds; round++) {
    for (const contender of chosen) {
      if (rounds === 1 && contender.name.includes('--cache')) await run(contender, files);
      const cost = await run(contender, files);
      if (round >= 0) costs.get(contender.name)?.push(cost);
    }
  }
  return `${describe(size, bytes, rounds)}\n\n${tableOf(costs)}`;
}

function run({ command, args, env }: Contender, files: readonly string[]): Promise<Cost> {
  return costOf(command, args(files), scratch, env);
}

/** Copies of the drafts, about 20 KB each; a single one is the draft that is always taken. */
function makeCorpus(size: number): { files: string[]; bytes: number } {
  const directory = join(scratch, `files-${String(size)}`);
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const drafts = size === 1 ? [ONE_BY_ONE] : readdirSync(DRAFTS).filter((name) => name.endsWith('.md')).sort();
  let bytes = 0;
  const files = Array.from({ length: size }, (_, index) => {
    const text = readFileSync(join(DRAFTS, drafts[index % drafts.length] ?? ONE_BY_ONE));
    const path = join(`files-${String(size)}`, `${String(index).padStart(4, '0')}.md`);
    writeFileSync(join(scratch, path), text);
    bytes += text.length;
    return path;
  });
  return { files, bytes };
}

function describe(size: number, bytes: number, rounds: number): string {
  const megabytes = bytes < 1_000_000 ? `${(bytes / 1024).toFixed(0)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
  return `${counted(size, 'file')}, ${megabytes}; median of ${counted(rounds, 'interleaved round')}; Node ${process.version}, ${String(cpus().length)} processors.`;
}

function tableOf(costs: ReadonlyMap<string, readonly Cost[]>): string {
  const of = (name: string, part: keyof Cost): number | null => median((costs.get(name) ?? []).flatMap((cost) => cost[part] ?? []));
  const base = of(BASE, 'wall') ?? 1;
  const own = of('spec-lint', 'wall') ?? 1;
  const rows = [...costs.keys()].map((name) => {
    const wall = of(name, 'wall') ?? 0;
    return `| ${[name, number(wall), number(of(name, 'cpu')), number(of(name, 'rss')), `${(wall / base).toFixed(1)}`, (wall / own).toFixed(2)].join(' | ')} |`;
  });
  return ['| | wall ms | processor ms | memory MiB | ÷ Node alone | ÷ spec-lint |', '|---|---|---|---|---|---|', ...rows].join('\n');
}

function number(value: number | null): string {
  return value === null ? '–' : value.toFixed(0);
}
