import { describe, expect, it } from 'vitest';
import { lintFiles, type LintResult, lintTextsTogether, lintText, type NamedText } from '../src/index.js';
import { schemaErrorsIn } from './report-schema.js';
import { temporaryFolder } from './temporary-folder.js';

const DRAFT = `# Shop

## Security

Every endpoint checks the Clerk session token, except webhooks.

## Data Flow

1. POST /orders stores the order, then calls Stripe.

## Schema

| Table | Columns | RLS |
|---|---|---|
| orders | id, user_id, total | enabled |

## Environment variables

- \`STRIPE_SECRET_KEY\`
`;

const OPENAPI = `openapi: 3.0.3
info: { title: Shop API, version: "1" }
paths:
  /orders:
    post:
      summary: Stores an order and charges the card through Stripe
      requestBody: { content: { application/json: {} } }
      responses: { "201": { description: Created } }
  /refunds:
    post:
      summary: Refunds an order through Stripe. TBD
      security: []
      responses: { "200": { description: ok } }
`;

const POLICIES = `# Policies

- orders: owner only, \`user_id = auth.uid()\`
`;

const draft: NamedText = { filePath: 'architecture.md', text: DRAFT };
const openapi: NamedText = { filePath: 'openapi.yaml', text: OPENAPI };

function findingsOf(results: readonly LintResult[], ...ruleIds: string[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleIds.includes(ruleId ?? '')).map(({ ruleId, subject, line, column }) => `${filePath.split('/').at(-1) ?? ''}:${String(line)}:${String(column)} ${ruleId ?? ''} ${subject ?? ''}`),
  );
}

describe('the shapes of bodies in an interface', () => {
  it.each<[string, string]>([
    ['in flow style', 'requestBody: { content: { application/json: { schema: { type: object, properties: { text: { type: string } } } } } }'],
    ['in block style', 'requestBody:\n        content:\n          application/json:\n            schema:\n              type: object\n              properties:\n                text: { type: string }'],
  ])('are no tables: %s', async (_, body) => {
    const openapi = OPENAPI.replace('requestBody: { content: { application/json: {} } }', body);
    const results = await lintTextsTogether([{ filePath: 'a.md', text: DRAFT }, { filePath: 'openapi.yaml', text: openapi }], { preset: 'strict', requireSubjects: false });
    expect(openapi).toContain('properties:');
    const tables = results.flatMap(({ verdicts }) => verdicts.map(({ subject }) => subject)).filter((subject) => subject.startsWith('table:'));
    expect([...new Set(tables)]).toEqual(['table:orders']);
  });
});

describe('documents linted together', () => {
  it('are one model, and each finding stands in its own file', async () => {
    const results = await lintTextsTogether([openapi, draft]);
    expect(findingsOf(results, 'named-auth-per-post', 'rls-per-table', 'no-placeholder', 'rate-limit-per-paid-call')).toEqual([
      'architecture.md:15:3 rls-per-table table:orders',
      'openapi.yaml:5:5 rate-limit-per-paid-call endpoint:POST /orders',
      'openapi.yaml:10:5 rate-limit-per-paid-call endpoint:POST /refunds',
      'openapi.yaml:11:49 no-placeholder line:11',
      'openapi.yaml:12:17 named-auth-per-post endpoint:POST /refunds',
    ]);
  });

  it('say more than each alone', async () => {
    const alone = await lintText(OPENAPI, { filePath: 'openapi.yaml' });
    expect(alone.messages.map(({ message }) => message)).toEqual([expect.stringContaining('--together') as string]);
  });

  it('name the file beside a line, and in evidence from another file', async () => {
    const results = await lintTextsTogether([draft, openapi]);
    const [first, second] = results;
    expect(first?.messages.find(({ ruleId }) => ruleId === 'rls-per-table')?.message).toContain('(column user_id, line 15 of architecture.md)');
    const limit = second?.messages.find(({ ruleId, subject }) => ruleId === 'rate-limit-per-paid-call' && subject === 'endpoint:POST /orders');
    expect(limit?.message).toContain('calls Stripe (line 9 of architecture.md)');
    const pass = first?.verdicts.find(({ ruleId, subject }) => ruleId === 'named-auth-per-post' && subject === 'endpoint:POST /orders');
    expect(pass).toMatchObject({ verdict: 'pass', line: 5, evidence: [{ line: 5 }] });
    expect(pass?.evidence[0]).not.toHaveProperty('filePath');
    for (const message of [...(first?.messages ?? []), ...(second?.messages ?? [])]) expect(message).not.toHaveProperty('filePath');
  });

  it('may be several drafts', async () => {
    const results = await lintTextsTogether([draft, { filePath: 'policies.md', text: POLICIES }]);
    expect(results.flatMap(({ verdicts }) => verdicts).find(({ ruleId }) => ruleId === 'rls-per-table')).toMatchObject({
      subject: 'table:orders',
      verdict: 'pass',
      evidence: [{ line: 15, quote: 'enabled', filePath: expect.stringMatching(/architecture\.md$/) as string }, { line: 3 }],
    });
  });

  it('give the same whatever their order', async () => {
    const texts = [draft, openapi, { filePath: 'policies.md', text: POLICIES }];
    expect(await lintTextsTogether([...texts].reverse())).toEqual(await lintTextsTogether(texts));
  });

  it('keep their own directives, and the fingerprints of their own files', async () => {
    const text = OPENAPI.replace('      security: []', '      security: [] # spec-lint-disable-line named-auth-per-post -- back office only');
    const [, alone] = await lintTextsTogether([draft, openapi]);
    const [, results] = await lintTextsTogether([draft, { ...openapi, text }]);
    const [suppressed] = results?.suppressedMessages ?? [];
    expect(suppressed).toMatchObject({ ruleId: 'named-auth-per-post', line: 12 });
    expect(alone?.messages.map(({ fingerprint }) => fingerprint)).toContain(suppressed?.fingerprint);
  });

  it('have a report that keeps to its schema, with the model', async () => {
    const results = await lintTextsTogether([draft, openapi], { stats: true });
    expect(schemaErrorsIn(JSON.stringify(results))).toEqual([]);
  });

  it('are read from files, with the configuration of the draft', async () => {
    const cwd = temporaryFolder({ 'docs/a-openapi.yaml': OPENAPI, 'docs/shop.md': DRAFT, 'docs/spec-lint.config.yaml': 'rules: { rls-per-table: off }\n' });
    const { results, lintedCount } = await lintFiles(['docs/shop.md', 'docs/a-openapi.yaml'], { cwd, together: true });
    expect({ lintedCount, files: results.map(({ filePath }) => filePath.slice(cwd.length + 1)) }).toEqual({ lintedCount: 2, files: ['docs/a-openapi.yaml', 'docs/shop.md'] });
    expect(findingsOf(results, 'rls-per-table', 'named-auth-per-post')).toEqual(['a-openapi.yaml:12:17 named-auth-per-post endpoint:POST /refunds']);
  });

  it('may be an architecture in YAML with aliases', async () => {
    const text = `title: Shop
overview: &words Every row of orders is the customer's own.
endpoints:
  - { method: POST, path: /orders, purpose: Stores an order, input: none, output: 201, auth: &open none }
  - { method: PUT, path: /orders, purpose: Changes an order, input: none, output: 200, auth: *open }
notes: *words
`;
    const results = await lintTextsTogether([{ filePath: 'architecture.yaml', text }, openapi]);
    expect(findingsOf(results, 'named-auth-per-post')).toEqual([
      'architecture.yaml:4:100 named-auth-per-post endpoint:POST /orders',
      'architecture.yaml:5:94 named-auth-per-post endpoint:PUT /orders',
      'openapi.yaml:12:17 named-auth-per-post endpoint:POST /refunds',
    ]);
  });

  it('may be one alone, or none', async () => {
    const [together] = await lintTextsTogether([draft]);
    const alone = await lintText(DRAFT, { filePath: 'architecture.md' });
    expect(together?.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual(alone.messages.map(({ ruleId, line, column }) => [ruleId, line, column]));
    expect(await lintTextsTogether([])).toEqual([]);
  });
});
