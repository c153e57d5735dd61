/**
 * Tries documents, listings and configurations that nobody has tried yet: `npm run fuzz -- --minutes 30`.
 *
 * Inputs come from the grammars and mutations of tests/properties, at a random seed that is printed (`--seed N` tries the same again), and
 * are judged in a worker, so that one that hangs is found: by the processor time that it took, for a busy machine is no fault of the
 * input. What breaks a law is made as small as it can be and written to fixtures/fuzz, which tests/properties tries at each run.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, Worker, isMainThread } from 'node:worker_threads';
import { parseArgs } from 'node:util';
import fc, { type Arbitrary } from 'fast-check';
import { loadSqlGrammar } from '../src/parse/sql.js';
import { configuration, LISTINGS, markdown, yaml } from '../tests/properties/grammars.js';
import { breachesOf, type Input, LAWS } from '../tests/properties/laws.js';
import { mutated } from '../tests/properties/mutations.js';

const FOUND = 'fixtures/fuzz';
const CORPUS = 'fixtures/corpus/drafts';
/** Seconds of the processor after which an input, which has some thousand characters, counts as hanging. */
const HANGS_AFTER = 20;
const MOST_REDUCTIONS = 400;

interface Task {
  readonly inputs: readonly Input[];
}

/** For each input of a task the breaches, and how often code under test was run. */
interface Answer {
  readonly breaches: readonly (readonly string[])[];
  readonly milliseconds: readonly number[];
}

function answerTasks(): void {
  const port = parentPort;
  if (!port) return;
  port.on('message', ({ inputs }: Task) => {
    void (async () => {
      await loadSqlGrammar();
      const breaches: string[][] = [];
      const milliseconds: number[] = [];
      for (const input of inputs) {
        const started = performance.now();
        breaches.push(await breachesOf(input));
        milliseconds.push(performance.now() - started);
      }
      port.postMessage({ breaches, milliseconds } satisfies Answer);
    })();
  });
}

async function fuzz(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: 'string', default: '1' }, seed: { type: 'string' }, log: { type: 'string' } } });
  const seed = values.seed === undefined ? Math.floor(Math.random() * 0x7fffffff) : Number(values.seed);
  const until = Date.now() + Number(values.minutes) * 60_000;
  const drafts = readdirSync(CORPUS).filter((name) => name.endsWith('.md')).sort().map((name) => readFileSync(join(CORPUS, name), 'utf8'));
  const sources = sourcesOf(drafts);
  console.log(`seed ${seed}`);
  const judge = new Judge();
  const counts = { inputs: 0, executions: 0, found: 0 };
  const known = new Set<string>();
  let slowest = { milliseconds: 0, input: null as Input | null };
  let told = Date.now();
  for (let round = 0; Date.now() < until; round++) {
    const source = sources[round % sources.length] as Source;
    const inputs = fc.sample(source.text, { numRuns: source.batch, seed: seed + round }).map((text): Input => ({ kind: source.kind, text }));
    const { breaches, milliseconds } = await judge.judge(inputs);
    counts.inputs += inputs.length;
    counts.executions += inputs.length * executionsOf(source.kind);
    for (const [at, input] of inputs.entries()) {
      const took = milliseconds[at] ?? 0;
      if (took > slowest.milliseconds) slowest = { milliseconds: took, input };
      for (const breach of breaches[at] ?? []) {
        const key = keyOf(breach);
        if (known.has(key)) continue;
        known.add(key);
        counts.found++;
        const reduced = await reduce(input, key, judge);
        console.log(`${breach}\n  kept as ${keep(reduced)}`);
      }
    }
    if (Date.now() - told > 30_000) {
      told = Date.now();
      tell(counts, slowest, values.log, seed);
    }
  }
  tell(counts, slowest, values.log, seed);
  await judge.end();
  process.exitCode = counts.found > 0 ? 1 : 0;
}

interface Source {
  readonly kind: Input['kind'];
  readonly text: Arbitrary<string>;
  /** How many are judged at once. */
  readonly batch: number;
}

function sourcesOf(drafts: readonly string[]): Source[] {
  const listings = Object.values(LISTINGS).map((text): Source => ({ kind: 'listing', text, batch: 600 }));
  return [
    { kind: 'md', text: markdown, batch: 20 },
    ...listings,
    { kind: 'yaml', text: yaml, batch: 20 },
    { kind: 'config', text: configuration, batch: 200 },
    { kind: 'md', text: mutated(drafts, 1500), batch: 8 },
    ...listings,
    { kind: 'listing', text: mutated(drafts, 600), batch: 100 },
  ];
}

/** How often the code under test is run for an input: each law of a document reads, understands and judges it once or twice, each listing goes through all readers. */
function executionsOf(kind: Input['kind']): number {
  return { md: 9, yaml: 9, listing: 16, config: 1 }[kind];
}

/** A worker that judges, and is replaced when it hangs. */
class Judge {
  #worker = new Worker(new URL(import.meta.url));

  async judge(inputs: readonly Input[]): Promise<Answer> {
    const answer = await this.#ask(inputs);
    if (typeof answer !== 'string') return answer;
    if (inputs.length === 1) return { breaches: [[answer]], milliseconds: [0] };
    // One of them hangs or ends the worker; which one?
    const singly: Answer[] = [];
    for (const input of inputs) singly.push(await this.judge([input]));
    return { breaches: singly.flatMap(({ breaches }) => breaches), milliseconds: singly.flatMap(({ milliseconds }) => milliseconds) };
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }

  /** The answer, or what became of the worker instead. */
  async #ask(inputs: readonly Input[]): Promise<Answer | string> {
    const worker = this.#worker;
    const started = processorSeconds();
    let watch: NodeJS.Timeout | undefined;
    const answer = await new Promise<Answer | string>((settle) => {
      worker.once('message', settle);
      worker.once('error', (error) => { settle(`the process ends: ${error instanceof Error ? error.message : String(error)}`); });
      watch = setInterval(() => {
        if (processorSeconds() - started > HANGS_AFTER + inputs.length / 4) settle('hangs');
      }, 1000);
      worker.postMessage({ inputs } satisfies Task);
    });
    clearInterval(watch);
    worker.removeAllListeners('message').removeAllListeners('error');
    if (typeof answer === 'string') {
      await worker.terminate();
      this.#worker = new Worker(new URL(import.meta.url));
    }
    return answer;
  }
}

function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000_000;
}

/** A breach without what differs from input to input. */
function keyOf(breach: string): string {
  const [law = '', what = ''] = breach.split(/: (.*)/s);
  const isThrow = what.startsWith('throws');
  const place = what.split('|')[1]?.split('/').at(-1)?.split(':')[0] ?? '';
  return isThrow ? `${what.split('|')[0]?.slice(0, 60) ?? ''} ${place}` : `${law} ${what.replace(/".*"/s, '').replace(/\d+/g, 'N').slice(0, 60)}`;
}

/** The smallest input found that breaks the same law in the same way: ever smaller stretches are left out, of lines first, then of characters. */
async function reduce(input: Input, key: string, judge: Judge): Promise<Input> {
  let text = input.text;
  let tries = 0;
  for (const separator of ['\n', '']) {
    let parts = text.split(separator);
    for (let size = Math.ceil(parts.length / 2); size >= 1 && tries < MOST_REDUCTIONS; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let at = 0; at < parts.length && tries < MOST_REDUCTIONS; ) {
        const less = [...parts.slice(0, at), ...parts.slice(at + size)];
        tries++;
        const { breaches } = await judge.judge([{ ...input, text: less.join(separator) }]);
        if (breaches[0]?.some((breach) => keyOf(breach) === key)) parts = less;
        else at += size;
      }
    }
    text = parts.join(separator);
  }
  return { ...input, text };
}

function keep({ kind, text }: Input): string {
  mkdirSync(FOUND, { recursive: true });
  const name = join(FOUND, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.${kind}`);
  // Halves of surrogate pairs have no form in UTF-8: such a text is kept as a JSON string.
  if (Buffer.from(text).toString() === text) writeFileSync(name, text);
  else writeFileSync(`${name}.json`, JSON.stringify(text));
  return name;
}

function tell(counts: Readonly<Record<string, number>>, slowest: { readonly milliseconds: number; readonly input: Input | null }, log: string | undefined, seed: number): void {
  const line = `${counts['inputs'] ?? 0} inputs, ${counts['executions'] ?? 0} executions, ${counts['found'] ?? 0} kinds of breaches; slowest ${slowest.milliseconds.toFixed(0)} ms for ${slowest.input?.text.length ?? 0} characters of ${slowest.input?.kind ?? ''}; laws: ${Object.keys(LAWS.md).length + 2}`;
  console.log(line);
  if (log === undefined) return;
  const before = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter((each) => each !== '' && !each.startsWith(`seed ${seed}:`)) : [];
  writeFileSync(log, [...before, `seed ${seed}: ${line}`, ''].join('\n'));
}

if (isMainThread) await fuzz();
else answerTasks();
