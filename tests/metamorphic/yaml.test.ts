import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText } from '../../src/index.js';
import { asItStands, type Draft, type Setting, YAML_SETTINGS } from './yaml-settings.js';

/*
 * The same architecture in YAML, set otherwise, has the same verdicts.
 */

const FIXTURES = join(import.meta.dirname, '../../fixtures');
const DRAFTS = ['corpus/drafts/b11', 'further/drafts/d05', 'further/drafts/d12', 'learnt/drafts/dial-a-ride', 'varied/drafts/f09', 'varied/drafts/g04'];

/** Without what only speaks of a place or of the schema of YAML files. */
async function verdictsOf({ file, text }: Setting): Promise<string[]> {
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: `/${file}`, today: '2026-01-01' });
  return verdicts.filter(({ subject }) => !/^(?:line|schema):/.test(subject)).map(({ ruleId, subject, verdict }) => `${ruleId} ${subject} ${verdict}`).sort();
}

describe.each(DRAFTS)('%s', (name) => {
  const draft = parse(readFileSync(join(FIXTURES, `${name}.yaml`), 'utf8')) as Draft;
  const plain = verdictsOf(asItStands(draft));

  it.each(Object.entries(YAML_SETTINGS))('has the same verdicts in %s', async (_setting, set) => {
    expect(await verdictsOf(set(draft))).toEqual(await plain);
  });
});
