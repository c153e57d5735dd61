import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LanguageServer } from './language-server.js';

const SCHEMA = pathToFileURL('schemas/architecture.schema.json').href;
const URI = 'file:///project/architecture.yaml';
const TEXT = `# yaml-language-server: $schema=${SCHEMA}
title: Shop
endpoints:
  - method: POST
    path: /orders
    rateLimit: 5 per minute
    ${''}
tables:
  - name: orders
    colums: [id]
`;

interface Completion {
  readonly items?: readonly { readonly label: string; readonly documentation?: string }[];
}

describe('the YAML language server with the schema of an architecture', () => {
  let server: LanguageServer;
  let problems: readonly string[];

  beforeAll(async () => {
    server = await LanguageServer.start();
    problems = await server.open(URI, TEXT);
  }, 60_000);

  afterAll(() => {
    server.stop();
  });

  const at = (line: number, character: number): object => ({ textDocument: { uri: URI }, position: { line, character } });

  it('completes the properties of an endpoint, each with what it means', async () => {
    const { items = [] } = (await server.request('textDocument/completion', at(6, 4))) as Completion;
    const labels = items.map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['purpose', 'input', 'output', 'auth', 'timeout', 'calls', 'reads', 'writes', 'lookup', 'telemetry', 'notes']));
    expect(labels).not.toContain('rateLimit');
    expect(items.filter(({ documentation = '' }) => documentation === '')).toEqual([]);
    expect(documented('completion')).toBe(labels.join(', '));
  });

  it('completes values', async () => {
    const { items = [] } = (await server.request('textDocument/completion', at(3, 12))) as Completion;
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']));
  });

  it('tells on hover what a property means, with an example', async () => {
    const hover = (await server.request('textDocument/hover', at(5, 6))) as { readonly contents: { readonly value: string } };
    expect(hover.contents.value).toContain('Amount, window and key.');
    expect(hover.contents.value).toContain('5 requests per 60 s per IP');
    expect(documented('hover')).toBe(hover.contents.value.split('\n\nSource: ')[0]);
  });

  it('shows what is wrong', () => {
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining('output'), expect.stringContaining('colums')]));
  });
});

/** What the README shows as the answer to a request. */
function documented(request: string): string {
  const shown = readFileSync('README.md', 'utf8').split(`<!-- ${request}:start -->\n`)[1]?.split(`\n<!-- ${request}:end -->`)[0] ?? '';
  return shown.startsWith('>') ? shown.replace(/^> ?/gm, '') : shown.split('\n').slice(1, -1).join('\n');
}
