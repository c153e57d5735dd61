import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ARCHITECTURE, CONFIG, GITHUB_WORKFLOW, GITLAB_JOB, LEFTHOOK_COMMAND } from '../../src/cli/init/templates.js';
import { readConfig } from '../../src/config/read-config.js';
import { lintText } from '../../src/index.js';

describe('the templates of init', () => {
  it('are well formed', () => {
    for (const template of [GITHUB_WORKFLOW('1.0.0'), GITLAB_JOB('1.0.0'), LEFTHOOK_COMMAND('1.0.0')]) expect(parse(template)).toBeTypeOf('object');
    expect(readConfig('spec-lint.config.yaml', CONFIG)).toEqual({ extends: 'recommended' });
    expect(readConfig('spec-lint.config.yaml', CONFIG.replace(/^# (?=\w+:)|^# (?= {2}- )/gm, ''))).toHaveProperty('lock');
  });

  it('say of lefthook what the documentation says', () => {
    expect(readFileSync('docs/ci-and-hooks.md', 'utf8')).toContain(LEFTHOOK_COMMAND('').replace(' --yes spec-lint@', ' spec-lint'));
  });

  it('start with an architecture that passes', async () => {
    const { messages } = await lintText(ARCHITECTURE, { filePath: 'architecture.yaml' });
    expect(messages).toEqual([]);
  });
});
