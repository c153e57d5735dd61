import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../src/index.js';

/** One architecture each, as markdown, as YAML in block style and as YAML in flow style. */
const FOLDER = 'fixtures/yaml';
const architectures = readdirSync(FOLDER).sort();

async function verdictsOf(name: string, file: string): Promise<Record<string, string>> {
  const text = readFileSync(join(FOLDER, name, file), 'utf8');
  const lines = text.split('\n');
  const { verdicts, messages } = await lintText(text, { filePath: file, preset: 'strict' });
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  // Lines differ between the files: one is named by the words at which it is reported.
  const named = verdicts.map(({ ruleId, subject, verdict, line, column }) => [`${ruleId} ${subject.startsWith('line:') ? (lines[line - 1] ?? '').slice(column - 1).replace(/[\s",|\]]+/g, ' ').trim() : subject}`, verdict]);
  return Object.fromEntries(named.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))) as Record<string, string>;
}

describe('the same architecture in three forms', () => {
  it('is there twelve times', () => {
    expect(architectures).toHaveLength(12);
  });

  it.each(architectures)('%s has the same verdicts', async (name) => {
    const markdown = await verdictsOf(name, 'architecture.md');
    expect(await verdictsOf(name, 'block.yaml')).toEqual(markdown);
    expect(await verdictsOf(name, 'flow.yaml')).toEqual(markdown);
  });

  it('is judged by most rules, and both passes and fails', async () => {
    const all = (await Promise.all(architectures.map((name) => verdictsOf(name, 'architecture.md')))).flatMap(Object.entries);
    expect(new Set(all.map(([name]) => String(name).split(' ')[0])).size).toBeGreaterThan(15);
    expect(all.filter(([, verdict]) => verdict === 'fail').length).toBeGreaterThan(40);
    expect(all.filter(([, verdict]) => verdict === 'pass').length).toBeGreaterThan(100);
  });
});
