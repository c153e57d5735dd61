import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/build-model.js';
import { readDocument } from '../../src/files/read-document.js';
import { lintText } from '../../src/index.js';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { type Difference, differencesOf, outcomesOf } from '../../src/report/transcription/differences.js';
import { asProse } from '../../src/report/transcription/transcribe.js';
import { SourceFile } from '../../src/text/source-file.js';

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

async function differencesIn(text: string): Promise<Difference[]> {
  const document = await readDocument('a.md', text, 'markdown');
  const yaml = asProse(document, understand(document, EMPTY_LEXICON));
  return [...differencesOf(await outcomesIn('a.md', text), await outcomesIn('a.yaml', yaml)).values()];
}

async function outcomesIn(filePath: string, text: string): Promise<ReturnType<typeof outcomesOf>> {
  return outcomesOf({ file: new SourceFile(filePath, text), result: await lintText(text, { filePath, preset: 'strict', inlineConfig: false }) });
}
