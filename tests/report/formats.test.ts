import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import Ajv from 'ajv-draft-04';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Formatter } from '../../src/report/formatter.js';
import { FORMATS } from '../../src/report/formats.js';
import { CONTEXT, HOSTILE, RESULTS } from './sample.js';

async function report(name: string, results = RESULTS): Promise<string> {
  const format = await (FORMATS[name] as () => Promise<Formatter>)();
  return format(results, CONTEXT);
}

/** Control characters other than the end of a line, and marks that turn the direction of writing. */
const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;

describe.each(Object.keys(FORMATS))('%s', (name) => {
  it('writes nothing raw that acts on a terminal', async () => {
    const text = await report(name);
    expect(text).not.toMatch(name === 'json' ? /\p{Cc}(?<!\n)/u : ACTING);
  });

  it('writes nothing raw of a document that acts as a workflow command', async () => {
    const commands = (await report(name)).split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toHaveLength(name === 'github' ? 6 : 0);
  });

  it('says the same of the same', async () => {
    expect(await report(name)).toBe(await report(name));
  });
});

describe('github', () => {
  it('annotates the lines of the files, with paths from the directory of the run', async () => {
    const [first = '', ...others] = (await report('github')).split('\n');
    expect(first).toMatch(/^::error file=docs\/a b#\.md,line=3,endLine=3,col=5,endColumn=9,title=no-bad::Table "orders" is bad: /);
    expect(first).toContain('boom %250A \\u001b[31m');
    expect(first).toContain('%0D%0A');
    expect(others.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::warning', '::error', '::warning']);
    expect(others.at(-1)).toBe('::warning file=../ignored.md,title=spec-lint::File ignored.');
  });
});

describe('gitlab', () => {
  it('is a list of issues with places, severities and fingerprints of their own', async () => {
    const issues = JSON.parse(await report('gitlab')) as { fingerprint: string; severity: string; location: { path: string; lines: { begin: number } } }[];
    expect(issues.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
      ['major', 'docs/a b#.md', 3],
      ['major', 'docs/a b#.md', 3],
      ['minor', 'docs/a b#.md', 4],
      ['minor', 'docs/a b#.md', 6],
      ['major', 'docs/a b#.md', 7],
      ['minor', '../ignored.md', 1],
    ]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });
});

describe('junit', () => {
  it('is well-formed XML with a test case for each verdict', async () => {
    const xml = await report('junit');
    expect(XMLValidator.validate(xml)).toBe(true);
    const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'testcase' }).parse(xml) as {
      testsuites: { testsuite: { name: string; tests: string; failures: string; skipped: string; testcase?: { name: string; classname: string; failure?: unknown; skipped?: unknown }[] }[] };
    };
    const [first, clean] = parsed.testsuites.testsuite;
    expect(first).toMatchObject({ name: 'docs/a b#.md', tests: '7', failures: '3', skipped: '1' });
    expect(first?.testcase?.map(({ classname, failure, skipped }) => [classname, failure !== undefined, skipped !== undefined])).toEqual([
      ['no-bad', true, false],
      ['no-bad', true, false],
      ['no-worse', false, false],
      ['no-bad', false, true],
      ['no-bad', false, false],
      ['directive', false, false],
      ['syntax', true, false],
    ]);
    expect(clean).toMatchObject({ tests: '1', failures: '0' });
  });
});

describe('sarif', () => {
  // Formats (URIs, dates) are left to the tests below.
  const validate = new Ajv.default({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema);

  async function log(): Promise<Log> {
    return JSON.parse(await report('sarif')) as Log;
  }

  it('is as the official schema of 2.1.0 says', async () => {
    validate(await log());
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is as the schema says for a clean run too, and names all rules, so that alerts are closed', async () => {
    const clean = JSON.parse(await report('sarif', [])) as Log;
    validate(clean);
    expect(validate.errors ?? []).toEqual([]);
    expect(clean.runs[0]?.results).toEqual([]);
    expect(clean.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(['no-bad', 'no-worse', 'syntax', 'directive']);
  });

  it('names the language of each document by its name', async () => {
    const names = ['shop.md', 'shop.arch.yml', 'shop.arch.json'];
    const results = names.map((name) => ({ ...(RESULTS[0] as (typeof RESULTS)[number]), filePath: `/work/${name}` }));
    const named = JSON.parse(await report('sarif', results)) as Log;
    expect(named.runs[0]?.artifacts?.map(({ sourceLanguage }) => sourceLanguage)).toEqual(['markdown', 'yaml', 'yaml']);
  });

  it('has what GitHub asks for: relative paths, places, fingerprints, help', async () => {
    const run = (await log()).runs[0];
    const [first] = run?.results ?? [];
    expect(first?.locations?.[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'docs/a%20b%23.md', uriBaseId: 'SRCROOT' }, region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 } });
    expect(first?.partialFingerprints).toEqual({ 'specLintSubject/v1': 'orders0000000000', primaryLocationLineHash: 'orders0000000000:1' });
    expect(first?.relatedLocations?.[0]?.physicalLocation?.region).toEqual({ startLine: 4, startColumn: 3 });
    for (const rule of run?.tool.driver.rules ?? []) expect(rule.help?.text).toBeTruthy();
    expect(run?.tool.driver.rules?.[0]?.helpUri).toBe('https://unpkg.com/spec-lint@1.2.3/docs/rules/no-bad.md');
    expect(run?.tool.driver.rules?.[0]?.help?.markdown).toContain('## Why');
    expect(run?.results?.map(({ ruleIndex }) => ruleIndex)).toEqual([0, 0, 1, 3, 2, 0, 3]);
  });

  it('tells suppressed findings with their reasons', async () => {
    const results = (await log()).runs[0]?.results ?? [];
    expect(results.flatMap(({ suppressions }) => suppressions ?? [])).toEqual([{ kind: 'inSource', status: 'accepted', justification: expect.stringContaining('moves next week') as string }]);
  });
});

describe('gate', () => {
  it('tells of each rule and subject what was decided by which words', async () => {
    const [sheet = '', clean = ''] = (await report('gate')).split('\n\n## ');
    expect(sheet).toContain('**❌ May not go to implementation**: 3 errors, 2 warnings, 1 suppressed.');
    expect(sheet).toContain('| [no-bad](https://unpkg.com/spec-lint@1.2.3/docs/rules/no-bad.md) | yes | 1 | 2 | 1 |');
    expect(sheet).toMatch(/### To mend\n\n\| rule \| subject \| line \| decided by \|\n\|---\|---\|--:\|---\|\n\| no-bad \| `table:orders` \| 3 \| `missing` line 4: ``/);
    expect(sheet).toContain('<details><summary>1 judgement passed</summary>');
    expect(sheet).toContain('### Rules by subjects\n\n✅ passes, ❌ fails');
    expect(sheet).toMatch(/\n\| Tables \| no-bad \| no-worse \|\n\|---\|:-:\|:-:\|\n\| `orders` \| ❌ 4 \|  \|\n/);
    expect(clean).toContain('**✅ May go to implementation**: 0 errors, 0 warnings, 0 suppressed.');
    expect(clean).toContain('### Not found in the document\n\nNothing to judge for `no-worse`.');
  });

  it('keeps words of the document in code spans and in their cells', async () => {
    for (const block of (await report('gate')).split('\n\n').filter((each) => each.includes('script'))) {
      const [head = '', ...lines] = block.split('\n').map((line) => line.replace(/``.*?``|`.*?`/g, ''));
      for (const outside of lines) {
        expect(outside).not.toMatch(/<script|@everyone|::/);
        if (outside.startsWith('|')) expect(outside.replaceAll('\\|', '').match(/\|/g)).toHaveLength(head.split('|').length - 1);
      }
    }
  });
});

describe('agent', () => {
  it('tells by place what is wrong and what was not enough, then what passes', async () => {
    const text = await report('agent');
    expect(text).toMatch(/^spec-lint: 3 errors, 3 warnings in 2 documents\.\n/);
    expect(text).toContain('\nline 3: «The orders ');
    expect(text).toMatch(/\n- error no-bad: Table "orders" is bad: .*\n {2}not enough: line 4, vague: «/);
    expect(text).toContain('\nWordings that pass, from the examples of the rules:\n\nno-bad:\n');
    expect(text.split('\n').filter((line) => line.startsWith('line '))).toHaveLength(5);
  });

  it('is silent where there is nothing to do', async () => {
    expect(await report('agent', [])).toBe('');
  });
});

describe('what is hostile', () => {
  it('is in the sample', () => {
    expect(JSON.stringify(RESULTS)).toContain(JSON.stringify(HOSTILE).slice(1, -1));
  });
});
