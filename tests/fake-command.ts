import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { CONFIG_SCHEMA, validatorFor } from '../scripts/generated-files.js';
import type { Rule } from '../src/rule/rule.js';
import type { Span } from '../src/text/source-file.js';
import { fakeRule, type FakeRule } from './fake-rules.js';

/** A rule on the words of a document's title: it fails `BAD…`, passes `GOOD…`, and knows nothing of the rest. */
function titleRule(id: string, more: FakeRule = {}): Rule {
  return {
    ...fakeRule(id, more),
    judge: ({ model, quote }) =>
      model.title
        .split(' ')
        .filter((word) => /^(?:BAD|GOOD)/.test(word))
        .map((word) => {
          const span = find(word, quote);
          const evidence = [{ span, stance: 'affirmed' as const }];
          const isGood = word.startsWith('GOOD');
          const verdict = isGood ? ({ outcome: 'pass', at: span, evidence } as const) : ({ outcome: 'fail', messageId: 'missing', data: { table: word }, at: span, evidence } as const);
          return { subject: { id: `table:${word}`, span }, verdict };
        }),
  };
}

/** The place of a word, by the only way in which a rule sees the text. */
function find(word: string, quote: (span: Span) => string): Span {
  for (let start = 0; start < 10_000; start++) if (quote({ start, end: start + word.length }) === word) return { start, end: start + word.length };
  throw new Error(`no ${word} at the beginning of the document`);
}

/** What the command line and the library do must not depend on what the real rules find. */
const RULES: readonly Rule[] = [
  titleRule('no-bad', { options: { most: { type: 'integer', default: 60, description: 'The most.', minimum: 1 } } }),
  titleRule('no-worse', { severity: 'warn', gate: false }),
  titleRule('not-at-all', { severity: 'off', gate: false }),
];

vi.doMock('../rules/index.js', () => ({ rules: RULES }));
const validator = await validatorFor(readFileSync(CONFIG_SCHEMA, 'utf8'), RULES);
vi.doMock('../src/config/generated/validate-config.js', () => import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(validator)}`));
const { run } = await import('../src/cli/run.js');

/** The library with these rules. */
export const library = await import('../src/index.js');

export interface Given {
  readonly cwd: string;
  /** An error: what reading fails with. */
  readonly stdin?: string | Uint8Array | Error;
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: boolean;
  /** The clock, where standard error is a terminal. */
  readonly clock?: () => number;
}

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with these rules. */
export async function specLint(args: readonly string[], { cwd, stdin = '', env = {}, terminal = false, clock }: Given): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const code = await run(args, {
    cwd,
    env,
    stdoutIsTerminal: terminal,
    stderrIsTerminal: clock !== undefined,
    now: clock ?? (() => 0),
    readStdin: () => (stdin instanceof Error ? Promise.reject(stdin) : Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin)),
    stdout: (text) => { written.stdout += text; },
    stderr: (text) => { written.stderr += text; },
  });
  return { code, ...written };
}
