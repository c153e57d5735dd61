import { describe, expect, it } from 'vitest';
import { rules, settingsForFile } from '../../src/index.js';
import { rulesAsPrompt } from '../../src/report/prompt.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('the prompt section', () => {
  it('asks for what the rules that are on want, with words that pass', () => {
    const cwd = temporaryFolder({ 'spec-lint.config.yaml': 'extends: gate\nrules: { worker-auth: warn, rls-per-table: off }\n' });
    const prompt = rulesAsPrompt(rules, settingsForFile('architecture.md', { cwd }));
    const titles = prompt.split('\n').filter((line) => line.startsWith('### '));
    expect(titles).toEqual(['### named-auth-per-post', '### worker-auth (a warning)', '### rate-limit-per-paid-call', '### env-vars-listed', '### ai-call-timeout']);
    expect(prompt).toMatch(/^## What the architecture document has to state\n/);
    expect(prompt).toContain('What passes, for example:\n\n```markdown\n');
  });

  it('has words that pass for every rule', () => {
    const prompt = rulesAsPrompt(rules, settingsForFile('architecture.md', { cwd: temporaryFolder({}), preset: 'strict' }));
    expect(prompt.split('\n### ')).toHaveLength(rules.length + 1);
    expect(prompt).not.toMatch(/```markdown\n\n?```/);
  });
});
