import { describe, expect, it } from 'vitest';
import { lintFiles, type LintMessage, lintText } from '../../src/index.js';
import { temporaryFolder } from '../temporary-folder.js';

const HEAD = '# yaml-language-server: $schema=https://spec-lint.dev/schemas/architecture.schema.json\nkind: note\n';

async function messagesOf(yaml: string, ruleId: string, filePath = 'architecture.yaml'): Promise<readonly LintMessage[]> {
  const { messages } = await lintText(yaml, { filePath, preset: 'strict', requireSubjects: false });
  return messages.filter((message) => message.ruleId === ruleId);
}

/** The words of a text from line and column to the end that a message names. */
function wordsAt(text: string, { line, column, endColumn }: LintMessage): string {
  return `${String(line)}: ${(text.split('\n')[line - 1] ?? '').slice(column - 1, (endColumn ?? column) - 1)}`;
}

describe('the place of a finding in YAML', () => {
  it.each<[string, string, rule: string, words: string]>([
    ['block style', `${HEAD}endpoints:\n  - method: POST\n    path: /api/a\n    auth: none\n`, 'named-auth-per-post', '6: none'],
    ['flow style', `${HEAD}endpoints: [{ method: POST, path: /api/a, auth: none }]\n`, 'named-auth-per-post', '3: none'],
    ['JSON', '{ "$schema": "https://spec-lint.dev/schemas/architecture.schema.json", "kind": "note",\n  "endpoints": [{ "path": "/api/a", "method": "POST", "auth": "none" }] }', 'named-auth-per-post', '2: none'],
    ['a mapping of endpoints', `${HEAD}endpoints:\n  POST /api/a:\n    purpose: Stores a\n`, 'named-auth-per-post', '4: POST /api/a'],
    ['a value behind words that stand for its key', `${HEAD}tables:\n  orders: { columns: { user_id: uuid }, rls: true, policies: TBD }\n`, 'rls-per-table', '4: TBD'],
    ['a quoted value', `${HEAD}endpoints:\n  "POST /api/a": { auth: "to be \\"decided\\" later" }\n`, 'named-auth-per-post', '4: later'],
    ['a folded text', `${HEAD}tables:\n  orders:\n    columns: { user_id: uuid }\n    notes: >\n      Row level security\n      will be added later.\n`, 'rls-per-table', '8: will be added'],
    ['markdown in notes', `${HEAD}tables:\n  orders:\n    columns: { user_id: uuid }\nnotes: |\n  ## Security\n\n  - \`orders\`: RLS is **TBD**\n`, 'rls-per-table', '9: TBD'],
    ['a parameter below its method', `${HEAD}endpoints:\n  - path: /api/orders/:id\n    method: GET\n`, 'url-id-lookup', '4: /api/orders/:id'],
    ['the second document of a stream', `${HEAD}tables:\n  orders: { columns: { user_id: uuid } }\n---\ntables:\n  carts: { columns: { user_id: uuid }, rls: true, policies: "owner only: user_id = auth.uid()" }\n  wishes: { columns: { user_id: uuid }, rls: false }\n`, 'rls-per-table', '4: orders 8: false'],
  ])('%s', async (_, yaml, rule, words) => {
    expect((await messagesOf(yaml, rule)).map((message) => wordsAt(yaml, message)).join(' ')).toBe(words);
  });

  it('is the alias, with the words at the anchor as evidence', async () => {
    const yaml = `${HEAD}x-open: &open none\nendpoints:\n  POST /api/a: { auth: *open }\n  POST /api/b: { auth: *open }\n`;
    const messages = await messagesOf(yaml, 'named-auth-per-post');
    expect(messages.map((message) => wordsAt(yaml, message))).toEqual(['5: *open', '6: *open']);
    expect(messages.map(({ evidence }) => evidence)).toEqual([1, 2].map(() => [{ line: 3, column: 15, quote: 'none', stance: 'denied' }]));
  });

  it('is the alias of a mapping, and of a merged one', async () => {
    const yaml = `${HEAD}x-rest: &rest\n  purpose: Stores it\n  auth: admin only\nendpoints:\n  POST /api/a:\n    <<: *rest\n    input: a\n  POST /api/b: *rest\n`;
    const messages = await messagesOf(yaml, 'named-auth-per-post');
    expect(messages.map((message) => `${wordsAt(yaml, message)} ${String(message.messageId)} ${String(message.evidence?.[0]?.line)} ${String(message.evidence?.[0]?.quote)}`)).toEqual(['8: *rest vague 5 admin only', '10: *rest vague 5 admin only']);
  });

  it('is the alias where several documents are linted as one, too', async () => {
    const yaml = `${HEAD}x-open: &open none\nendpoints:\n  POST /api/a: { auth: *open }\n`;
    const cwd = temporaryFolder({ 'architecture.yaml': yaml, 'openapi.yaml': 'openapi: 3.0.0\ninfo: { title: A }\npaths: {}\n' });
    const { results } = await lintFiles(['architecture.yaml', 'openapi.yaml'], { cwd, together: true, preset: 'strict' });
    const messages = results.flatMap((result) => result.messages).filter(({ ruleId }) => ruleId === 'named-auth-per-post');
    expect(messages.map((message) => wordsAt(yaml, message))).toEqual(['5: *open']);
    expect(messages[0]?.evidence?.[0]).toMatchObject({ line: 3, quote: 'none' });
  });

  it('does not count what x- holds and no alias repeats', async () => {
    expect(await messagesOf(`${HEAD}x-old:\n  notes: POST /api/old without auth\nendpoints:\n  GET /api/a: { output: 200 }\n`, 'named-auth-per-post')).toEqual([]);
  });
});

describe('suppression in YAML', () => {
  it.each<[string, string, number]>([
    ['of the next line', 'tables:\n  # spec-lint-disable-next-line rls-per-table -- public data\n  orders: { columns: { user_id: uuid } }\n', 1],
    ['of the same line', 'tables:\n  orders: { columns: { user_id: uuid } } # spec-lint-disable-line rls-per-table -- public data\n', 1],
    ['of a subject', '# spec-lint-disable rls-per-table(table:orders) -- public data\ntables:\n  orders: { columns: { user_id: uuid } }\n', 1],
    ['near miss: in a text', 'notes: "# spec-lint-disable rls-per-table(table:orders) -- public data"\ntables:\n  orders: { columns: { user_id: uuid } }\n', 0],
  ])('%s', async (_, yaml, suppressed) => {
    const { messages, suppressedMessages } = await lintText(HEAD + yaml, { filePath: 'a.yaml', preset: 'strict', requireSubjects: false });
    expect(suppressedMessages.filter(({ ruleId }) => ruleId === 'rls-per-table')).toHaveLength(suppressed);
    expect(messages.filter(({ ruleId }) => ruleId === 'rls-per-table')).toHaveLength(1 - suppressed);
  });
});

describe('an architecture in markdown', () => {
  const FENCE = '# Tasks\n\nIntro.\n\n> quoted\n\n```yaml architecture\nendpoints:\n  POST /api/a:\n    purpose: Stores a\n    auth: none\n    rateLimits: 3\ntables:\n  tasks: { columns: { user_id: uuid } }\n```\n';
  it('is read from a listing, at its true place', async () => {
    const { messages } = await lintText(FENCE, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    const told = messages.filter(({ ruleId }) => ['named-auth-per-post', 'rls-per-table', 'schema'].includes(ruleId ?? '')).map((message) => `${String(message.ruleId)} ${wordsAt(FENCE, message)}`);
    expect(told).toEqual(['named-auth-per-post 11: none', 'schema 12: rateLimits', 'rls-per-table 14: tasks']);
  });
  it.each(['yaml', 'yml', 'YML', 'json'])('is checked against the schema: %s', async (lang) => {
    const { messages } = await lintText(`# A\n\n\`\`\`${lang} architecture\n{ "endpoints": { "POST /a": { "purpos": "x" } } }\n\`\`\`\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'schema').map(({ message }) => message)).toEqual(['Endpoint "POST /a", "purpos": there is no such key. Did you mean \'purpose\'?']);
  });
  it.each<[string, string]>([
    ['an item', '- The API:\n\n  ```yml architecture\n  endpoints: { POST /a: { purpos: x } }\n  ```\n'],
    ['an item of an item', '1. The API\n   - Endpoints\n     ```yaml architecture\n     endpoints: { POST /a: { purpos: x } }\n     ```\n'],
    ['a quotation', '> ```yaml architecture\n> endpoints: { POST /a: { purpos: x } }\n> ```\n'],
  ])('is read in %s', async (_, listing) => {
    const text = `# A\n\n${listing}`;
    const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'schema').map(({ message }) => message)).toEqual(['Endpoint "POST /a", "purpos": there is no such key. Did you mean \'purpose\'?']);
    expect(messages.filter(({ ruleId }) => ruleId === 'named-auth-per-post').map((message) => wordsAt(text, message).replace(/^\d+/, ''))).toEqual([': POST /a']);
  });
  it('is not read from a listing without the word', async () => {
    const { messages } = await lintText(FENCE.replace('yaml architecture', 'yaml example'), { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'schema')).toEqual([]);
  });
  it('is read from the front matter', async () => {
    const text = '---\ntitle: Tasks\nlayout: spec\ntables:\n  tasks: { columns: { user_id: uuid }, rls: false }\nenv: [DATABASE_URL]\n---\n\n# Tasks\n\nThe mailer reads `process.env.RESEND_API_KEY`.\n';
    const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId !== 'no-unused-env-var' && ruleId !== 'provider-key-listed').map((message) => `${String(message.ruleId)} ${wordsAt(text, message)}`)).toEqual(['rls-per-table 5: false', 'env-vars-listed 11: RESEND_API_KEY']);
  });
  it('tells of a slip in a listing', async () => {
    const { messages } = await lintText('# A\n\n```yaml architecture\nendpoints: [\n```\n', { filePath: 'draft.md' });
    expect(messages.filter(({ fatal }) => fatal)).toMatchObject([{ line: 4, fatal: true }]);
  });
});

it('quotes the words of a value, not the end of the key before it', async () => {
  const yaml = `${HEAD}stage: MVP\noverview: Kafka between all services\nendpoints:\n  POST /api/fan: { purpose: Sends, input: text, output: 201, auth: Clerk session token, fansOutTo: [worker], onFailure: answers 200 }\n`;
  const { messages } = await lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
  const quoted = messages.flatMap(({ ruleId, message, evidence }) => (ruleId === 'simple-architecture' || ruleId === 'fan-out' ? [message, ...(evidence ?? []).map(({ quote }) => quote)] : []));
  expect(quoted.join('\n')).toContain('calls itself a first version ("MVP", line 3)');
  expect(quoted.join('\n')).not.toMatch(/"ailure|^ailure|"P"/m);
});
