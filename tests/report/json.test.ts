import { describe, expect, it } from 'vitest';
import { library, specLint } from '../fake-command.js';
import { schemaErrorsIn } from '../report-schema.js';
import { temporaryFolder } from '../temporary-folder.js';

const { lintFiles } = library;

describe('the JSON report', () => {
  it('is as its schema says, with all that can be said of suppressions, ignored files and syntax', async () => {
    const draft = [
      '# BADorders BADusers BADitems GOODregions',
      '<!-- spec-lint-disable no-such-rule -- reason -->',
      '<!-- spec-lint-disable no-bad -->',
      '<!-- spec-lint-disable no-bad(table:BADorders) -- reason until=2027-01-31 -->',
      '<!-- spec-lint-disable no-worse -- expired until=2020-01-31 -->',
    ].join('\n\n');
    const cwd = temporaryFolder({ 'a.md': draft, 'b.yaml': 'a: "b', 'c.md': '', 'old/d.md': '' });
    const { stdout } = await specLint(['-f', 'json', '--stats', '--preset', 'strict', '--ignore-pattern', 'old', 'a.md', 'b.yaml', 'c.md', 'old/d.md'], { cwd });
    const results = JSON.parse(stdout) as { suppressedMessages: unknown[]; fatalErrorCount: number; verdicts: { verdict: string }[] }[];
    expect(results.map(({ suppressedMessages }) => suppressedMessages.length)).toEqual([1, 0, 0, 0]);
    expect(new Set(results.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)))).toEqual(new Set(['fail', 'pass', 'suppressed']));
    expect(results[1]?.fatalErrorCount).toBe(1);
    expect(schemaErrorsIn(stdout)).toEqual([]);
  });

  it('is as its schema says for text without a name', async () => {
    const { results } = await lintFiles([], { texts: [{ text: '# BADorders' }], configLookup: false });
    expect(schemaErrorsIn(JSON.stringify(results))).toEqual([]);
  });

  it.each([
    ['no array', {}],
    ['missing fields', [{ filePath: '/a.md' }]],
  ])('is refused by its schema with %s', (_, report) => {
    expect(schemaErrorsIn(JSON.stringify(report))).not.toEqual([]);
  });
});
