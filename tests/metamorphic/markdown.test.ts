import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText } from '../../src/index.js';
import { designOf } from './markdown-design.js';
import { MARKDOWN_FORMS, plainForm } from './markdown-forms.js';

/*
 * The same design in markdown of another form has the same verdicts.
 */

const FIXTURES = join(import.meta.dirname, '../../fixtures/yaml');
const DESIGNS = ['02-pantry-recipes', '05-meter-readings', '09-freelance-invoices', '10-dog-walkers'].map((name) => designOf(parse(readFileSync(join(FIXTURES, name, 'block.yaml'), 'utf8')) as Record<string, unknown>));

/** Without what only speaks of a place. */
async function verdictsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.md', today: '2026-01-01' });
  return verdicts.filter(({ subject }) => !subject.startsWith('line:')).map(({ ruleId, subject, verdict }) => `${ruleId} ${subject} ${verdict}`).sort();
}

/** Each form is tried with every second design, so that each design meets half of the forms. */
const TAKES = 2;

describe.each(DESIGNS.map((design, index) => ({ title: design.title, design, index })))('$title', ({ design, index }) => {
  const plain = verdictsOf(plainForm(design));

  it.each(Object.entries(MARKDOWN_FORMS).filter((_, form) => form % TAKES === index % TAKES))('has the same verdicts with %s', async (_form, write) => {
    expect(await verdictsOf(write(design))).toEqual(await plain);
  });
});
