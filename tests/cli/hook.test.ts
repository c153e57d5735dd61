import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

describe('the hook for coding agents', () => {
  it('gives errors of the document that was written back, on standard error with exit code 2', async () => {
    const cwd = temporaryFolder({ 'docs/architecture.md': '# BADorders\n' });
    for (const file of ['docs/architecture.md', join(cwd, 'docs/architecture.md')]) {
      const outcome = await specLint(['hook'], { cwd, stdin: JSON.stringify({ tool_name: 'Write', tool_input: { file_path: file, content: '…' } }) });
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toMatch(/^spec-lint: 1 error, 0 warnings in 1 document\.\n/);
      expect(outcome.stderr).toContain('- error no-bad: Table "BADorders" is bad.');
    }
  });

  it('knows the documents that the configuration names', async () => {
    const cwd = temporaryFolder({ 'design/shop.md': '# BADorders\n', 'notes/shop.md': '# BADorders\n', 'spec-lint.config.yaml': "files: ['design/*.md']\n" });
    const codes = await Promise.all(['design/shop.md', 'notes/shop.md'].map(async (file) => (await specLint(['hook'], { cwd, stdin: JSON.stringify({ tool_input: { file_path: file } }) })).code));
    expect(codes).toEqual([2, 0]);
  });

  it.each([
    ['a document without errors', { tool_input: { file_path: 'good-architecture.md' } }],
    ['another file', { tool_input: { file_path: 'src/index.ts' } }],
    ['a file that is gone', { tool_input: { file_path: 'old-architecture.md' } }],
    ['an ignored document', { tool_input: { file_path: 'node_modules/x/architecture.md' } }],
    ['an event without a file', { tool_name: 'Bash' }],
    ['no event', null],
  ])('is silent about %s', async (_, event) => {
    const cwd = temporaryFolder({ 'good-architecture.md': '# GOODorders\n', 'src/index.ts': '', 'node_modules/x/architecture.md': '# BADorders\n', 'spec-lint.config.yaml': 'ignores: [node_modules/]\n' });
    expect(await specLint(['hook'], { cwd, stdin: event === null ? 'not JSON' : JSON.stringify(event) })).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});
