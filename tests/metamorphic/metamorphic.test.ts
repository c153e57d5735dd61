import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { OTHER_SETTINGS, withColumnTables, withCrlf, withEndpointLists, withRenamedPath, withRenamedTable, withShuffledSections } from './transformations.js';

/*
 * The same document written otherwise has the same verdicts.
 */

const CORPUS = join(import.meta.dirname, '../../fixtures/corpus/drafts');
const drafts = readdirSync(CORPUS)
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name, index) => ({ name, index, text: readFileSync(join(CORPUS, name), 'utf8') }));

type Preset = 'gate' | 'recommended';

async function verdictsOf(text: string, preset: Preset = 'gate'): Promise<string[]> {
  const { verdicts } = await lintText(text, { preset, filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.map(({ ruleId, subject, verdict }) => `${ruleId} ${subject} ${verdict}`).sort();
}

/** The verdicts of a draft as it stands, asked once for all that are compared with them. */
function verdictsAsWritten(text: string): (preset?: Preset) => Promise<string[]> {
  const known = new Map<Preset, Promise<string[]>>();
  return (preset = 'gate') => {
    const verdicts = known.get(preset) ?? verdictsOf(text, preset);
    known.set(preset, verdicts);
    return verdicts;
  };
}

const TAKES_OF_SETTINGS = 5;

/** Verdicts without what a setting writes otherwise in names. */
function alike(verdicts: readonly string[]): string[] {
  return verdicts.map((verdict) => verdict.replace(/->/g, '→').replace(/[“”]/g, '"').replace(/’/g, "'").replace(/line:\d+/, 'line')).sort();
}

describe.each(drafts)('$name', ({ text, index }) => {
  const asWritten = verdictsAsWritten(text);

  it('has the same verdicts with Windows line ends', async () => {
    expect(await verdictsOf(withCrlf(text))).toEqual(await asWritten());
  });

  const shuffled = withShuffledSections(text);
  it.skipIf(shuffled === null)('has the same verdicts with its sections in another order', async () => {
    expect(await verdictsOf(shuffled ?? '')).toEqual(await asWritten());
  });

  const listed = withEndpointLists(text);
  it.skipIf(listed === null)('has the same verdicts with its endpoint table as a list', async () => {
    expect(await verdictsOf(listed ?? '')).toEqual(await asWritten());
  });

  const columns = withColumnTables(text);
  it.skipIf(columns === null)('has the same verdicts with its SQL as tables of columns', async () => {
    expect(await verdictsOf(columns ?? '')).toEqual(await asWritten());
  });

  // Each draft in some of the settings, so that each setting meets several drafts.
  it.each(Object.entries(OTHER_SETTINGS).filter((_, setting) => setting % TAKES_OF_SETTINGS === index % TAKES_OF_SETTINGS))('has the same verdicts with %s', async (_setting, change) => {
    expect(alike(await verdictsOf(change(text), 'recommended'))).toEqual(alike(await asWritten('recommended')));
  });

  it('has the same verdicts with every table renamed', async () => {
    const verdicts = await asWritten();
    for (const table of tablesOf(verdicts)) {
      const renamed = await verdictsOf(withRenamedTable(text, table, `zq_${table}`));
      expect(renamed.map((verdict) => verdict.replace(`table:zq_${table} `, `table:${table} `)).sort(), table).toEqual(verdicts);
    }
  });

  it('has the same verdicts with a path renamed', async () => {
    const verdicts = await asWritten();
    const part = pathPartOf(verdicts);
    if (part === null) return;
    const renamed = await verdictsOf(withRenamedPath(text, part, `zq-${part}`));
    expect(renamed.map((verdict) => verdict.replaceAll(`/zq-${part}`, `/${part}`)).sort(), part).toEqual(verdicts);
  });
});

/** Tables whose names are words of their own, not of the language the document is written in. */
function tablesOf(verdicts: readonly string[]): string[] {
  const names = verdicts.flatMap((verdict) => /table:(\w+)/.exec(verdict)?.[1] ?? []);
  return [...new Set(names)].filter((name) => name.includes('_')).slice(0, 3);
}

/** The part of a path that tells an endpoint from others and says nothing of its role. */
function pathPartOf(verdicts: readonly string[]): string | null {
  const parts = verdicts.flatMap((verdict) => /endpoint:(?:\w+ )?(\/\S+)/.exec(verdict)?.[1]?.split('/') ?? []);
  return parts.find((part) => /^[a-z]{5,}$/.test(part) && !/^(?:auth|login|cron|jobs?|tasks?|hooks?|webhooks?|workers?|internal|admin|public|session|users?|account|verify|health)/.test(part)) ?? null;
}
