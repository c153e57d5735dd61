import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { configuration, LISTINGS, markdown, yaml } from './grammars.js';
import { breachesOf, type Input, LAWS } from './laws.js';
import { mutated } from './mutations.js';

// Many processes, or many documents: on a busy machine they take their time.
vi.setConfig({ testTimeout: 300_000 });

/*
 * The same few hundred documents each time; `npm run fuzz` tries others. What it found stands in fixtures/fuzz and is tried again here.
 */

const SEED = 20_261_127;
const CORPUS = 'fixtures/corpus/drafts';
const drafts = readdirSync(CORPUS).filter((name) => name.endsWith('.md')).sort().map((name) => readFileSync(join(CORPUS, name), 'utf8'));

const KINDS: readonly (readonly [string, Input['kind'], Arbitrary<string>, number])[] = [
  ['markdown of a grammar', 'md', markdown, 50],
  ['YAML of a grammar', 'yaml', yaml, 50],
  ['drafts that were cut, repeated, swapped and spliced', 'md', mutated(drafts, 2000), 12],
  ...Object.entries(LISTINGS).map(([name, text]) => [`listings: ${name}`, 'listing', text, 100] as const),
  ['configurations', 'config', configuration, 200],
];

describe.each(KINDS)('%s', (_, kind, text, runs) => {
  it.each(Object.keys(LAWS[kind]))('%s', async (law) => {
    const holds = async (each: string): Promise<void> => { expect(await breachesOf({ kind, text: each }, [law])).toEqual([]); };
    await fc.assert(fc.asyncProperty(text, holds), { numRuns: runs, seed: SEED });
  });
});

describe('what was found once', () => {
  const FOUND = 'fixtures/fuzz';
  it.each(readdirSync(FOUND).sort())('holds: %s', async (name) => {
    const text = readFileSync(join(FOUND, name), 'utf8');
    const isJson = name.endsWith('.json');
    const kind = name.split('.')[1] as Input['kind'];
    expect(await breachesOf({ kind, text: isJson ? (JSON.parse(text) as string) : text })).toEqual([]);
  });
});
