import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintText, type ModelJson } from '../../src/index.js';
import { readDotenv } from '../../src/parse/dotenv.js';
import { formatEnvExample } from '../../src/report/env-example.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const DRAFT = `# Shop

## API Endpoints

- POST /api/pay — charges the card; verifies \`STRIPE_WEBHOOK_SECRET\`
- POST /api/ask — answers with \`OPENAI_API_KEY\`

## Environment variables

| Name | Purpose | Example |
|---|---|---|
| \`DATABASE_URL\` | pool of the app role | postgres://u:p@localhost/shop |
| \`STRIPE_WEBHOOK_SECRET\` | verifies webhooks | whsec_123 |
| \`NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY\` | checkout in the browser | pk_test |
| \`NEXT_PUBLIC_OPENAI_KEY\` | chat in the browser | ... |
| \`LOG_LEVEL\` | required | info |
`;

const EXAMPLE = `# .env.local.example
# Shop
# Copy it to .env.local and fill it in. What is marked SECRET belongs in no repository.

# --- Database ---
# SECRET. Pool of the app role.
DATABASE_URL=

# --- Stripe ---
# SECRET. Verifies webhooks. Used by POST /api/pay.
STRIPE_WEBHOOK_SECRET=
# Checkout in the browser.
# PUBLIC: NEXT_PUBLIC_ puts the value into what every visitor downloads.
NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY=pk_test

# --- OpenAI ---
# Chat in the browser.
# WARNING: this looks like a secret, and NEXT_PUBLIC_ puts the value into what every visitor downloads. Read it on the server, under a name without the prefix.
NEXT_PUBLIC_OPENAI_KEY=
# SECRET. Used by POST /api/ask.
# MISSING in the document's list of variables: line 6 uses it.
OPENAI_API_KEY=

# --- Application ---
LOG_LEVEL=info
`;

describe('env', () => {
  it('prints variables in YAML under their groups, with an example where there is no default', async () => {
    const yaml = 'kind: note\noverview: x\nenv:\n  LOG_LEVEL: { default: info }\n  OPENAI_MODEL: { purpose: Which model answers, group: Text Summaries }\n  PORT_NUMBER: { example: 3000, group: Text Summaries }\n  PAGE_SIZE:\n';
    const { stdout } = await specLint(['env', 'architecture.yaml'], { cwd: temporaryFolder({ 'architecture.yaml': yaml }) });
    expect(stdout.split('\n\n').slice(1).join('\n\n')).toBe('# --- Application ---\nLOG_LEVEL=info\nPAGE_SIZE=\n\n# --- Text Summaries ---\n# Which model answers.\nOPENAI_MODEL=\nPORT_NUMBER=3000\n');
  });

  it('prints the variables by service, with what each is for and what uses it', async () => {
    expect(await specLint(['env', 'a.md'], { cwd: temporaryFolder({ 'a.md': DRAFT }) })).toEqual({ code: 0, stdout: EXAMPLE, stderr: '' });
  });

  it('reads standard input, and writes to a file', async () => {
    const cwd = temporaryFolder();
    expect(await specLint(['env', '-', '-o', 'out/.env.local.example'], { cwd, stdin: DRAFT })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out/.env.local.example'), 'utf8')).toBe(EXAMPLE);
  });

  it('reads the words of dotenv blocks, lists and YAML, and keeps plain values', async () => {
    const text = '# A\n\n## Environment\n\n```env\nSMTP_HOST=mail.local # where mail goes\nAPI_SECRET=abc\n```\n\n- `APP_URL`: links in mails\n- `A_TOKEN` (for A), `B_TOKEN` (for B)\n';
    const { stdout } = await specLint(['env', 'a.md'], { cwd: temporaryFolder({ 'a.md': text }) });
    expect(stdout).toContain('# Where mail goes.\nSMTP_HOST=mail.local\n');
    expect(stdout).toContain('# SECRET.\nAPI_SECRET=\n# Links in mails.\nAPP_URL=\n# SECRET. For A.\nA_TOKEN=\n# SECRET. For B.\nB_TOKEN=\n');
    const yaml = await specLint(['env', 'a.yaml'], { cwd: temporaryFolder({ 'a.yaml': 'env:\n  - name: APP_URL\n    purpose: links in mails\n' }) });
    expect(yaml.stdout).toContain('# Links in mails.\nAPP_URL=\n');
  });

  it('lets no text of the document out of its comment', async () => {
    const { stdout } = await specLint(['env', 'a.md'], { cwd: temporaryFolder({ 'a.md': '# A \u001b[2J\u2028B=1\n\n## Environment variables\n\n- `APP_URL`: x\u2028EVIL=1\n' }) });
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual(['APP_URL=']);
    expect(stdout).not.toContain('\u001b');
  });

  it('says where there is nothing to print', async () => {
    expect(await specLint(['env', 'a.md'], { cwd: temporaryFolder({ 'a.md': '# A note\n' }) })).toEqual({ code: 0, stdout: '', stderr: 'a.md names no environment variable.\n' });
  });

  it.each([
    ['no file', [], 'Missing argument: file.\n'],
    ['a missing file', ['nope.md'], 'No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.\n'],
    ['a binary file', ['b.md'], '"CWD/b.md" is a binary file, not a text.\n'],
    ['a format', ['-f', 'json', 'b.md'], "The option '-f' is one of another command.\nspec-lint --help and spec-lint COMMAND --help list the options.\n"],
  ])('refuses %s', async (_, args, stderr) => {
    const cwd = temporaryFolder({ 'b.md': '\0' });
    const outcome = await specLint(['env', ...args], { cwd });
    expect({ ...outcome, stderr: outcome.stderr.replaceAll(cwd, 'CWD') }).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('the variables of whole documents', () => {
  const folder = 'fixtures/corpus/drafts';
  const drafts = readdirSync(folder).filter((name) => /\.(?:md|yaml)$/.test(name));

  it.each(drafts)('%s: each stands once, as dotenv reads it', async (name) => {
    const result = await lintText(readFileSync(join(folder, name), 'utf8'), { filePath: name, model: true });
    const example = formatEnvExample(result);
    expect(readDotenv(MappedText.verbatim(example, 0)).flatMap((entry) => (entry.commentedOut ? [] : [entry.name])).sort()).toEqual((result.model as ModelJson).variables.map((variable) => variable.name).sort());
    expect(example.split('\n').filter((line) => !/^(?:#.*|[A-Z][A-Z0-9_]*=[\w./:@,+-]*|)$/.test(line))).toEqual([]);
    const again = await lintText(readFileSync(join(folder, name), 'utf8').replaceAll('\n', '\r\n'), { filePath: name, model: true });
    expect(formatEnvExample(again)).toBe(example);
  });
});
