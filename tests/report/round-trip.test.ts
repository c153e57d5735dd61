import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/engine/lint.js';
import { understand } from '../../src/extract/build-model.js';
import { readDocument } from '../../src/files/read-document.js';
import { runOf } from '../../src/library/options.js';
import { searchOf } from '../../src/library/search.js';
import type { Model } from '../../src/model/model.js';
import type { Document } from '../../src/parse/document.js';
import { type Difference, differencesOf, outcomesOf } from '../../src/report/transcription/differences.js';
import { asProse } from '../../src/report/transcription/transcribe.js';
import { rules } from '../../rules/index.js';

/**
 * Drafts that cannot be judged alike as YAML, each with the reason: none. The round trip moves words only where no verdict changes, so
 * that a draft that is judged alike as prose in YAML is judged alike in the end, which `npm run round-trip` tries move by move.
 */
const UNEQUAL: Readonly<Record<string, string>> = {};

const FOLDERS = readdirSync('fixtures', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory() && /^(?:drafts|plans)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();

describe('drafts as prose in YAML', () => {
  it.each(FOLDERS)('those of %s give the same verdicts and reports', async (folder) => {
    const unequal: string[] = [];
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.md')).sort()) {
      const differences = await differencesIn(readFileSync(join(folder, name), 'utf8'));
      if (differences.length > 0) unequal.push(join(folder, name));
    }
    expect(unequal).toEqual(Object.keys(UNEQUAL).filter((path) => path.startsWith(`${folder}/`)));
  }, 300_000);
});

const SEARCH = searchOf({ configLookup: false, preset: 'strict' });
const RUN = { ...runOf({}), inlineConfig: false };

/** What a draft, and the same draft as prose in YAML, are judged differently in. */
async function differencesIn(text: string): Promise<Difference[]> {
  const settings = SEARCH.settingsFor(null);
  const document = await readDocument('a.md', text, 'markdown');
  const understood = understand(document, settings.lexicon);
  const prose = await readDocument('a.yaml', asProse(document, understood), 'yaml');
  const outcomesIn = (read: Document, model?: Model): ReturnType<typeof outcomesOf> => outcomesOf({ file: read.file, result: lintDocument({ document: read, ...(model ? { model } : {}), relativePath: read.file.path, settings }, rules, RUN).result });
  return [...differencesOf(outcomesIn(document, understood.model), outcomesIn(prose)).values()];
}
