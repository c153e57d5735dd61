import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/index.js';
import { formatJson } from '../../src/report/json.js';
import { schemaErrorsIn } from '../report-schema.js';

describe('the JSON report', () => {
  it.each(['fixtures/example', 'fixtures/held-out/drafts', 'fixtures/held-out/twins'])('is as its schema says, for all of %s', async (folder) => {
    const files = readdirSync(folder).filter((name) => /\.(?:md|ya?ml)$/.test(name));
    const { results } = await lintFiles(files.map((name) => join(folder, name)), { preset: 'strict', stats: true, configLookup: false, today: '2026-06-15' });
    expect(results).toHaveLength(files.length);
    expect(schemaErrorsIn(formatJson(results, { cwd: resolve('.'), rulesMeta: {} }))).toEqual([]);
  });
});
