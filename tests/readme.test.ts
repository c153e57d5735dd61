import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { readConfig } from '../src/config/read-config.js';
import { lintText } from '../src/index.js';

const README = readFileSync('README.md', 'utf8');

describe('README.md', () => {
  it('shows a configuration that is valid', () => {
    expect(readConfig('README.md', listing('yaml'))).toMatchObject({ extends: 'recommended', lock: ['worker-auth'] });
  });

  it('shows suppressions that are valid', async () => {
    const { messages } = await lintText(`# Notes\n\n${listing('markdown')}`, { today: '2027-01-01', unusedDirectives: 'off' });
    expect(messages).toEqual([]);
  });

  it('names every rule, and the changelog too', () => {
    const changelog = readFileSync('CHANGELOG.md', 'utf8');
    expect(rules.filter(({ id }) => !README.includes(`\`${id}\``) || !changelog.includes(`\`${id}\``)).map(({ id }) => id)).toEqual([]);
  });

  it('names scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const documents = [README, readFileSync('CONTRIBUTING.md', 'utf8'), readFileSync('ARCHITECTURE.md', 'utf8')];
    const named = documents.flatMap((text) => [...text.matchAll(/npm run ([a-z-]+)/g)].map(([, name = '']) => name));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

/** The first listing of a language. */
function listing(language: string): string {
  const start = README.indexOf(`\`\`\`${language}\n`) + language.length + 4;
  return README.slice(start, README.indexOf('\n```', start) + 1);
}
