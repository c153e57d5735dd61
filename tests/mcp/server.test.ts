import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createMcpServer } from '../../src/mcp/server.js';
import { temporaryFolder } from '../temporary-folder.js';

const DRAFT = '# Shop\n\nSupabase.\n\n## Tables\n\n- `orders` (id, user_id, total)\n';

interface Answer {
  readonly isError: boolean;
  readonly text: string;
}

/** Calls a tool of a server for a folder with the client of the protocol's own kit. */
function call(name: string, input: Record<string, unknown>, files: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return callIn(temporaryFolder(files), name, input);
}

async function callIn(cwd: string, name: string, input: Record<string, unknown>): Promise<Answer> {
  const [client, server] = [new Client({ name: 'test', version: '1.0.0' }), createMcpServer(cwd, '1.2.3')];
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(theirs), client.connect(ours)]);
  onTestFinished(() => client.close());
  const result = (await client.callTool({ name, arguments: input })) as { readonly isError?: boolean; readonly content: { readonly text: string }[] };
  return { isError: result.isError ?? false, text: result.content.map(({ text }) => text).join('') };
}

describe('the server for coding agents', () => {
  it('offers its tools with descriptions, as ones that only read', async () => {
    const [client, server] = [new Client({ name: 'test', version: '1.0.0' }), createMcpServer('/', '1.2.3')];
    const [ours, theirs] = InMemoryTransport.createLinkedPair();
    await Promise.all([server.connect(theirs), client.connect(ours)]);
    const { tools } = await client.listTools();
    expect(tools.map(({ name, annotations }) => [name, annotations?.readOnlyHint])).toEqual([['lint', true], ['model', true], ['explain', true]]);
    expect(client.getServerVersion()).toMatchObject({ name: 'spec-lint', version: '1.2.3' });
    await client.close();
  });

  it('lints a text', async () => {
    const { text } = await call('lint', { text: DRAFT });
    expect(text).toMatch(/^spec-lint: \d+ errors?, /);
    expect(text).toContain('- error rls-per-table: Table "orders" stores user data');
  });

  it('lints a file by its configuration, and by a preset over it', async () => {
    const files = { 'docs/a.md': DRAFT, 'spec-lint.config.yaml': 'extends: gate\nrules: { rls-per-table: off }\n' };
    expect((await call('lint', { path: 'docs/a.md' }, files)).text).toMatch(/^No problems\.\n/);
    expect((await call('lint', { path: 'docs/a.md', preset: 'strict' }, files)).text).toMatch(/^spec-lint: /);
  });

  it('says what a text has nothing of', async () => {
    expect((await call('lint', { text: '# Shop\n\nNothing yet.\n', preset: 'gate' })).text).toBe('No problems.\nNothing to judge for rls-per-table, named-auth-per-post, worker-auth, rate-limit-per-paid-call, ai-call-timeout: a draft passes what it leaves out (--require-subjects makes that an error).');
  });

  it.skipIf(process.platform === 'win32')('reads no file outside that a link leads to', async () => {
    const outside = temporaryFolder({ 'other.md': DRAFT });
    const cwd = temporaryFolder({});
    symlinkSync(join(outside, 'other.md'), join(cwd, 'a.md'));
    expect(await callIn(cwd, 'lint', { path: 'a.md' })).toEqual({ isError: true, text: '"a.md" lies outside the working directory.' });
  });

  it('lints a text in the place of a file', async () => {
    const { text } = await call('lint', { path: 'docs/a.md', text: DRAFT }, { 'docs/a.md': '# Nothing' });
    expect(text).toContain('file docs/a.md');
    expect(text).toContain('Table "orders"');
  });

  it('tells what it understood', async () => {
    const model = JSON.parse((await call('model', { text: DRAFT })).text) as { tables: { name: string }[] };
    expect(model.tables.map(({ name }) => name)).toEqual(['orders']);
  });

  it('explains a rule, and lists them', async () => {
    expect((await call('explain', { rule: 'rls-per-table' })).text).toMatch(/^rls-per-table {2}\(error, gate, G1\)/);
    expect((await call('explain', {})).text).toContain('\nworker-auth');
    const files = { 'spec-lint.config.yaml': 'customRules: [{ id: acme/no-mongo, for: document, forbid: [MongoDB], message: No. }]\n' };
    expect((await call('explain', { rule: 'acme/no-mongo' }, files)).text).toContain('The document must not state "MongoDB".');
  });

  it.each([
    ['lint', {}, 'Give the document: path, or text.'],
    ['lint', { text: ' \n' }, 'The text is empty: nothing was linted.'],
    ['lint', { text: 'a\0b' }, 'The text is that of a binary file, not of a document.'],
    ['lint', { path: '../other.md' }, '"../other.md" lies outside the working directory.'],
    ['lint', { path: '/etc/passwd' }, '"/etc/passwd" lies outside the working directory.'],
    ['lint', { path: 'nope.md' }, 'No files matching the pattern "nope.md" were found.\nPlease check for typing mistakes in the pattern.'],
    ['lint', { path: 'binary.md' }, expect.stringMatching(/binary\.md" is a binary file, not a text\.$/) as string],
    ['model', { path: '*.md' }, '"*.md" is not one document.'],
    ['explain', { rule: 'nope' }, expect.stringMatching(/^There is no rule "nope"\./) as string],
  ])('tells a mistake of the caller: %s %j', async (name, input, text) => {
    expect(await call(name, input, { 'binary.md': 'a\0b', 'other.md': '# A', 'third.md': '# B' })).toEqual({ isError: true, text });
  });
});
