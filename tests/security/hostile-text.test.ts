import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { type Config, lintText } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

/*
 * Words of a document, of a configuration and of a path act nowhere: not on the terminal, not on the object that holds them, not on the clock.
 */

const ESC = '\u001b';
/** Sets the title of a terminal, clears it, writes a link, rings, turns the direction of writing, begins a workflow command. */
const ACTS = `${ESC}]0;owned\u0007${ESC}[2J${ESC}]8;;http://evil.example${ESC}\\ \u009b31m \u202egnp\u2066 \u0008\u000b`;
const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u;
/** What colours are made of, which is ours. */
const COLOURS = new RegExp(`${ESC}\\[\\d{1,2}m`, 'g');

const DRAFT = [
  `# Shop ${ACTS}`,
  '',
  '| Endpoint | Auth | Note |',
  '|---|---|---|',
  `| \`POST /api/o${ACTS}\` | no auth ${ACTS} | ::error::x |`,
  '',
  '```sql',
  `CREATE TABLE "or${ACTS}ders" (id uuid, user_id uuid);`,
  '```',
  '',
  `- \`CRON_SECRET\` ${ACTS} signs the cron`,
  `- \`OPENAI_API_KEY\`: ${ACTS}`,
  '',
  `POST /api/ai calls OpenAI ${ACTS}, limits TBD ${ACTS}.`,
  '',
  `<!-- spec-lint-disable no-such-${ACTS} -- because ${ACTS} -->`,
  `<!-- spec-lint-disable ${ACTS} -->`,
  '::set-output name=x::y',
  '',
].join('\n');

async function written(args: readonly string[], cwd: string): Promise<{ readonly code: number; readonly text: string; readonly stdout: string }> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, { cwd, env: {}, stdoutIsTerminal: true, stderrIsTerminal: true, now: () => 0, readStdin: () => Promise.resolve(new Uint8Array()), stdout: (text) => { stdout += text; }, stderr: (text) => { stderr += text; } });
  return { code, text: stdout + stderr, stdout };
}

describe('on the terminal', () => {
  it.each([
    ['a report', ['a.md']],
    ['a report in colours', ['--color', 'a.md']],
    ['a report with excerpts of the draft', ['--code-frame', '--color', '--preset', 'strict', 'a.md']],
    ['the gate sheet', ['-f', 'gate', 'a.md']],
    ['the HTML report', ['-f', 'html', 'a.md']],
    ['SARIF', ['-f', 'sarif', 'a.md']],
    ['workflow commands', ['-f', 'github', 'a.md']],
    ['the report for agents', ['-f', 'agent', 'a.md']],
    ['JSON', ['-f', 'json', 'a.md']],
    ['the report for GitLab', ['-f', 'gitlab', 'a.md']],
    ['the model', ['model', 'a.md']],
    ['the model as JSON', ['model', '-f', 'json', 'a.md']],
    ['the model as YAML', ['model', '-f', 'yaml', 'a.md']],
    ['the model in colours', ['model', '--color', 'a.md']],
    ['the environment', ['env', 'a.md']],
    ['the baseline and what it holds', ['--suppress-all', 'a.md']],
    ['the question for a rule that is none', ['explain', `no-such-${ACTS}`]],
    ['a file that is none', [`no-such-${ACTS}.md`]],
    ['an option that is none', [`--no-such-${ACTS}`]],
    ['a format that is none', ['-f', `x${ACTS}`, 'a.md']],
    ['a rule that is none', ['--rule', `no-such-${ACTS}: off`, 'a.md']],
    ['a preset that is none', ['--preset', ACTS, 'a.md']],
    ['a revision that is none', ['--config-from', ACTS, 'a.md']],
    ['a plugin that is none', ['--plugin', `./x${ACTS}`, 'a.md']],
    ['a base that is none', ['--base', `x${ACTS}`, 'a.md']],
    ['the settings', ['--print-config', `a${ACTS}.md`]],
  ])('%s writes nothing that acts', async (_, args) => {
    const { text } = await written(args, temporaryFolder({ 'a.md': DRAFT }));
    expect(text).not.toBe('');
    expect(text.replace(COLOURS, '')).not.toMatch(ACTING);
  });

  it.each([
    ['a key', `"x${ACTS}": 1\n`],
    ['the name of a rule', `rules: { "x${ACTS}": off }\n`],
    ['a value', `rules: { schema: "x${ACTS}" }\n`],
    ['a preset', `extends: "x${ACTS}"\n`],
    ['no YAML', `a: [${ACTS}\n b: {\n`],
    ['a schema', `schema: "x${ACTS}"\n`],
  ])('nor does the mistake of a configuration: %s', async (_, config) => {
    const { code, text } = await written(['a.md'], temporaryFolder({ 'a.md': DRAFT, 'spec-lint.config.yaml': config }));
    expect(code).toBe(2);
    expect(text).not.toMatch(ACTING);
  });

  it.skipIf(process.platform === 'win32')('nor does the name of a file', async () => {
    const { text } = await written(['.', '-f', 'stylish'], temporaryFolder({ [`x${ESC}[2J\u202e::error::-architecture.md`]: DRAFT, 'bad-architecture.md': new Uint8Array([0]) }));
    expect(text.replace(COLOURS, '')).not.toMatch(ACTING);
  });

  it('lets no words of a draft become a workflow command', async () => {
    const draft = `# ::error::owned\n\n\`\`\`sql\nCREATE TABLE "::error::x" (id uuid, user_id uuid);\n\`\`\`\n\n| Endpoint | Auth |\n|---|---|\n| \`POST /api/orders\` | standard auth ##[set-output name=a;]x |\n\n- \`CRON_SECRET\` ##[add-mask]x\n\n${DRAFT}`;
    const commands = [...['stylish', 'gate', 'agent', 'html', 'sarif', 'junit', 'json', 'gitlab'].map((format) => ['-f', format]), ['--code-frame'], ['model'], ['model', '-f', 'json'], ['model', '-f', 'yaml'], ['env']];
    for (const command of commands) {
      const { stdout } = await written([...command, 'a.md'], temporaryFolder({ 'a.md': draft }));
      expect(stdout, command.join(' ')).not.toMatch(/^[ \t]*::|##\[/m);
    }
  });

  it('writes an environment that is only assignments and comments, whatever a draft says', async () => {
    const draft = '# Shop\n\n## Environment variables\n\n| Variable | Purpose |\n|---|---|\n| `OPENAI_API_KEY` | texts<br>$(touch RAN) `id` \\| ; rm -rf / |\n| `A_KEY=$(id)` | x |\n\n```env\nSTRIPE_SECRET_KEY=$(touch RAN) # the key\nOTHER_KEY="x`id`"\n```\n';
    const { stdout } = await written(['env', 'a.md'], temporaryFolder({ 'a.md': draft }));
    for (const line of stdout.split('\n')) expect(line).toMatch(/^(?:#.*|[A-Za-z_]\w*=[^$`;&|<>()]*|)$/);
  });
});

const INHERITED = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];
const unchanged = (): string => [Object.prototype, Array.prototype, Map.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).map(String).join()).join(';');

describe('names that every object inherits', () => {
  const before = unchanged();

  it.each(INHERITED)('are words like others in a draft: %s', async (name) => {
    const draft = (word: string): string => `---\n${word}: { polluted: true }\n---\n# Shop\n\n## ${word}\n\n- \`POST /api/${word}\` writes \`${word}\`, no auth\n\n| Table | RLS |\n|---|---|\n| ${word} | on |\n\n\`\`\`sql\nCREATE TABLE ${word} (${word} uuid, user_id uuid REFERENCES ${word}(id));\n\`\`\`\n\n\`\`\`yaml\n${word}: { ${word}: { polluted: true } }\n\`\`\`\n\n- \`OPENAI_API_KEY\`: ${word}\n\n<!-- spec-lint-disable ${word}(${word}) -- ${word} -->\n`;
    const told = async (word: string): Promise<string> => JSON.stringify((await lintText(draft(word), { preset: 'strict', today: '2026-11-27' })).messages.map(({ ruleId, line }) => `${ruleId === word ? '-' : (ruleId ?? '')} ${line}`));
    expect(await told(name)).toBe(await told(name.replace(/[a-z](?=\w{0,3}$)/i, 'q')));
    expect(unchanged()).toBe(before);
  });

  it.each(INHERITED)('are words like others in an architecture in YAML: %s', async (name) => {
    const text = `title: Shop\n${name}: { polluted: true }\nendpoints:\n  POST /api/${name}: { auth: ${name}, ${name}: { polluted: true }, caller: ${name} }\n  ${name}: { ${name}: ${name} }\ntables:\n  ${name}: { scope: ${name}, columns: { ${name}: text } }\nauth: { ${name}: JWT }\n`;
    const { verdicts } = await lintText(text, { filePath: 'a.yaml', preset: 'strict' });
    expect(verdicts.length).toBeGreaterThan(0);
    expect(unchanged()).toBe(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(INHERITED)('are refused or nothing in a configuration: %s', async (name) => {
    for (const config of [`${name}: { polluted: true }\n`, `rules: { ${name}: off }\n`, `rules: { schema: [error, { ${name}: 1 }] }\n`, `overrides: [{ files: ["*"], ${name}: 1 }]\n`, `maxSuppressions: { ${name}: 1 }\n`, `extends: ${name}\n`, `customRules: [{ id: a/b, for: ${name}, forbid: [x], message: m }]\n`]) {
      const { code, text } = await written(['a.md'], temporaryFolder({ 'a.md': '# Shop\n', 'spec-lint.config.yaml': config }));
      expect(code, config + text).toBe(2);
      // What a configuration extends is named by its own path.
      if (!config.startsWith('extends')) expect(text, config).toContain('spec-lint.config.yaml');
    }
    for (const args of [['--rule', `${name}: off`], ['--preset', name], ['-f', name], ['--report-unused-disable-directives-severity', name], ['--suppress-rule', name, '--rule', `${name}: off`]]) expect(await written([...args, 'a.md'], temporaryFolder({ 'a.md': '# Shop\n' })), args.join(' ')).toMatchObject({ code: 2 });
    expect(await written(['explain', name], temporaryFolder())).toMatchObject({ code: 2 });
    expect(unchanged()).toBe(before);
  });

  it.each(INHERITED)('are paths and fingerprints like others in a baseline and in a cache: %s', async (name) => {
    const cwd = temporaryFolder({ [name]: '# Shop\n\n- `POST /api/a` no auth\n', 'spec-lint-suppressions.json': `{"${name}": {"${name}": "polluted"}, "other": {"__proto__": "x"}}` });
    expect((await written(['--pass-on-unpruned-suppressions', name], cwd)).code).toBe(1);
    expect((await written(['--prune-suppressions', name], cwd)).code).toBe(1);
    expect((await written(['--suppress-all', name], cwd)).code).toBe(0);
    expect(readFileSync(join(cwd, 'spec-lint-suppressions.json'), 'utf8')).toContain(`"${name}": {`);
    expect((await written([name], cwd)).code).toBe(0);
    writeFileSync(join(cwd, 'c.json'), `{"version":"0.1.0","entries":[["${name}",{"key":"__proto__","kept":{}}]],"__proto__":{"polluted":true}}`);
    expect((await written(['--cache', '--cache-location', 'c.json', name], cwd)).code).toBe(0);
    expect(unchanged()).toBe(before);
  });
});

describe('bombs', () => {
  const LAUGHS = ['a: &a [x, x, x, x, x, x, x, x, x]', ...'bcdefghijk'.split('').map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghijk'.charAt(at)}`).join(', ')}]`)].join('\n');
  const MERGED = ['a: &a { x: 1, y: 2 }', ...'bcdefghijk'.split('').map((name, at) => `${name}: &${name} { <<: [*${'abcdefghijk'.charAt(at)}, *${'abcdefghijk'.charAt(at)}], m: *${'abcdefghijk'.charAt(at)} }`)].join('\n');

  it.each([['aliases of aliases', LAUGHS], ['merged mappings', MERGED], ['an alias of itself', 'a: &a { b: *a }\nendpoints: *a\n']])('of YAML end, wherever they stand: %s', async (_, bomb) => {
    for (const [filePath, text] of [['a.yaml', bomb], ['a.yaml', `title: x\nendpoints:\n${bomb.replace(/^/gm, '  ')}`], ['a.md', `---\n${bomb}\n---\n# Shop\n`], ['a.md', `# Shop\n\n\`\`\`yaml\nopenapi: 3.0.0\n${bomb}\npaths: {}\n\`\`\`\n`]] as const) {
      const { messages } = await lintText(text, { filePath, preset: 'strict' }).catch(() => ({ messages: [] }));
      expect(JSON.stringify(messages).length).toBeLessThan(200_000);
    }
    expect(await written(['a.md'], temporaryFolder({ 'a.md': '# Shop\n', 'spec-lint.config.yaml': bomb }))).toMatchObject({ code: 2 });
  });
});

describe('rules of a configuration', () => {
  it('hold phrases, not expressions: what looks like one is taken by its letters', async () => {
    const config: Config = { extends: 'gate', customRules: [{ id: 'acme/own', for: 'document', forbid: ['(a+)+$', '^(([a-z])+.)+[A-Z]([a-z])+$', '(x+x+)+y', 'c[a-z]t'], message: 'No.' }] };
    const text = `# Shop\n\n${'a'.repeat(50_000)}!\n\nBesides, a cat and xxxxxxy are here.\n\nOnly \`c[a-z]t\` is as it was written.\n`;
    const { messages } = await lintText(text, { config });
    expect(messages.filter(({ ruleId }) => ruleId === 'acme/own').map(({ line }) => line)).toEqual([7]);
  });

  it('take stars in names in linear time', async () => {
    const config: Config = { extends: 'gate', customRules: [{ id: 'acme/own', for: 'tables', require: ['owner'], where: { names: [`${'*a'.repeat(30)}*b`] }, message: 'No.' }] };
    const { messages } = await lintText(`# Shop\n\n## Tables\n\n- \`${'a'.repeat(60)}\` (id, user_id)\n`, { config });
    expect(messages.filter(({ ruleId }) => ruleId === 'acme/own')).toEqual([]);
  });
});
