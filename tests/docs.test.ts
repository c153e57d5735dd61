import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.js';
import { CLI_PAGE, freshCliPage } from '../scripts/cli-page.js';
import { readConfig } from '../src/config/read-config.js';
import { lintText } from '../src/index.js';
import { FORMATS } from '../src/report/formats.js';

const PAGES = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...readdirSync('docs').filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const HELP = readFileSync(CLI_PAGE, 'utf8');

describe('the documentation', () => {
  it('shows the help of the command as it is', async () => {
    expect(HELP).toBe(await freshCliPage(HELP));
  });

  it.each(PAGES)('%s leads to files that exist', (page) => {
    const links = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it.each(PAGES)('%s names options and rules that exist', (page) => {
    const text = readFileSync(page, 'utf8');
    const calls = [...text.matchAll(/\bspec-lint(?:@\S+)? (?!-lint)([^\n`|]*)/g)].map(([, call = '']) => call);
    const flags = calls.flatMap((call) => [...call.matchAll(/(?:^|\s)(--[a-z][\w-]*)/g)].map(([, flag = '']) => flag));
    const known = [...HELP.matchAll(/--[a-z][\w-]*/g)].map(([flag]) => flag);
    // Those of commands stand in their own help.
    expect(flags.filter((flag) => !known.includes(flag) && !['--yes', '--dry-run', '--yaml', '--hook', '--ci'].includes(flag))).toEqual([]);
    const named = [...text.matchAll(/explain ([a-z]+(?:-[a-z]+)+)/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !rules.some((rule) => rule.id === id))).toEqual([]);
  });

  it('lists every format', () => {
    const page = readFileSync('docs/ci-and-hooks.md', 'utf8');
    expect(Object.keys(FORMATS).filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
  });

  it('shows a configuration that is valid, and explains each of its keys', () => {
    const page = readFileSync('docs/configuration.md', 'utf8');
    const config = readConfig('docs/configuration.md', /```yaml\n([^]*?)```/.exec(page)?.[1] ?? '');
    const { properties } = JSON.parse(readFileSync('schemas/config.schema.json', 'utf8')) as { properties: Record<string, unknown> };
    expect(Object.keys(properties).filter((key) => key !== '$schema' && !(key in config))).toEqual([]);
  });

  it('shows directives that are valid', async () => {
    const page = readFileSync('docs/suppressions.md', 'utf8');
    const { messages } = await lintText(`# Notes\n\n${/```markdown\n([^]*?)```/.exec(page)?.[1] ?? ''}`, { today: '2027-01-01', unusedDirectives: 'off', preset: 'gate' });
    expect(messages).toEqual([]);
  });
});
