import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { specLint } from '../fake-command.js';
import { temporaryFolder } from '../temporary-folder.js';

const BOMB = ['a0: &a0 [x, x, x, x, x, x, x, x, x]', ...[...Array(9).keys()].map((i) => `a${String(i + 1)}: &a${String(i + 1)}\n${`  - *a${String(i)}\n`.repeat(9)}`)].join('\n');

describe('YAML beyond a limit is refused, with the limit and its place', () => {
  it.each<[string, string, limit: RegExp]>([
    ['an alias bomb', BOMB, /architecture\.yaml:\d+:\d+: .*10,?000 entries/],
    ['a circle of aliases', 'overview: &a\n  - *a\n', /architecture\.yaml:2:5: .*100 levels/],
    ['deep nesting', `overview: x\ntables: ${'['.repeat(500)}`, /architecture\.yaml:2:\d+: .*100 levels/],
    ['a huge value', `overview: x\nnotes: "${'x'.repeat(100_001)}"\n`, /architecture\.yaml:2:8: .*100,?000 characters/],
    ['a huge file', `overview: x\n${'# x\n'.repeat(600_000)}`, /architecture\.yaml:\d+:\d+: .*2,?000,?000 characters/],
  ])('%s', async (_, yaml, limit) => {
    await expect(lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict' })).rejects.toThrow(limit);
  });

  it.each<[string, string]>([
    ['front matter', `---\n${BOMB}\nendpoints: [POST /a]\n---\n# Shop\n`],
    ['a listing that is part of the architecture', `# Shop\n\n\`\`\`yaml architecture\n${BOMB}\n\`\`\`\n`],
  ])('an alias bomb in %s', async (_, draft) => {
    await expect(lintText(draft, { filePath: 'draft.md', preset: 'strict' })).rejects.toThrow(/draft\.md:\d+:\d+: .*10,000 entries/);
  });

  it('what stands behind an alias bomb does not pass unread', async () => {
    const cwd = temporaryFolder({ 'architecture.yaml': `${BOMB.replace(/^a/gm, 'x-a')}\noverview: x\nx-t: &t { users: { columns: { id: uuid, email: text } } }\nendpoints:\n  GET /a: { purpose: lists x, output: 200 }\ntables: *t\n` });
    expect((await specLint(['architecture.yaml', '--preset', 'gate'], { cwd })).code).toBe(2);
  });

  it('an alias without an anchor is an error of syntax: exit code 2', async () => {
    const cwd = temporaryFolder({ 'architecture.yaml': 'overview: x\nx-t: &t2 { users: { columns: { id: uuid, email: text } } }\ntables: *t\n' });
    const { code, stderr } = await specLint(['architecture.yaml', '--preset', 'gate'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('architecture.yaml:3:9: Parsing error: There is no anchor "t". Did you mean \'t2\'?');
  });

  it('a slip in front matter that tells parts of the architecture is an error of syntax', async () => {
    const broken = (key: string): string => `---\ntitle: Shop\n${key}:\n  - method: POST\n    path: "/api/orders\n    auth: Clerk session\n---\n# Shop\n`;
    const { code, stderr } = await specLint(['draft.md', '--preset', 'gate'], { cwd: temporaryFolder({ 'draft.md': broken('endpoints') }) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('draft.md:5:11: Parsing error: This quote is never closed.')]);
    // Another tool's own.
    expect((await specLint(['draft.md', '--preset', 'gate'], { cwd: temporaryFolder({ 'draft.md': broken('features') }) })).code).toBe(0);
  });

  it('near miss: anchors in front matter that nothing else reads', async () => {
    const { messages } = await lintText('---\nx-a: &a { note: TBD }\nx-b: [*a, *a]\nenv: [DATABASE_URL]\n---\n# Shop\n', { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === 'no-placeholder' || ruleId === null)).toEqual([]);
  });

  it('and the run has failed: exit code 2, with file, line and column', async () => {
    const cwd = temporaryFolder({ 'architecture.yaml': `overview: x\nnotes: "${'x'.repeat(100_001)}"\n` });
    const { code, stderr } = await specLint(['architecture.yaml', '--quiet'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/architecture\.yaml:2:8: .*100,?000 characters/);
  });

  it('near miss: aliases that repeat little, a long text', async () => {
    const { messages } = await lintText(`kind: note\nx-a: &a [fly]\ninfrastructure: *a\noverview: "${'word '.repeat(1000)}"\ntables: {}\n`, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  });
});

describe('a slip in YAML', () => {
  it('is told with its place, and what is meant is judged all the same; exit code 2', async () => {
    const cwd = temporaryFolder({ 'architecture.yaml': 'kind: note\noverview: app\nendpoints:\n  - path: /api/a\n    method: POST\n    purpose: stores: a thing\n' });
    const { code, stderr } = await specLint(['architecture.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('architecture.yaml:6:14: Parsing error: ');
    const { messages } = await lintText('kind: note\nendpoints:\n  - path: /api/a\n    method: POST\n    purpose: stores: a thing\n', { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining([null, 'named-auth-per-post']));
  });
});

describe('YAML of another tool gets one message', () => {
  it.each<[string, string, place: string, name: string]>([
    ['Docker Compose', 'version: "3"\nservices:\n  web:\n    image: nginx\n    ports: ["80:80"]\n  db:\n    image: postgres\n    environment:\n      POSTGRES_PASSWORD: x\n', '2:1', 'a Docker Compose file'],
    ['a GitHub workflow', 'name: CI\non: [push]\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n', '2:1', 'a GitHub Actions workflow'],
    ['a Kubernetes manifest', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { replicas: 2 }\n---\napiVersion: v1\nkind: Service\n', '1:1', 'a Kubernetes manifest'],
    ['OpenAPI alone', 'openapi: 3.0.0\ninfo: { title: A, version: "1" }\npaths:\n  /a:\n    post: { summary: Stores a, responses: { "201": { description: ok } } }\n', '1:1', 'an OpenAPI document'],
    ['a package manifest', '{ "name": "x", "version": "1.0.0", "scripts": { "build": "tsc" }, "dependencies": { "a": "1" } }', '1:4', 'a package manifest'],
    ['a configuration of spec-lint', 'extends: recommended\nrules: { rls-per-table: error }\n', '1:1', 'a configuration of spec-lint'],
    ['an Ansible playbook', '- hosts: all\n  tasks:\n    - name: x\n      apt: { name: nginx }\n', '1:3', 'an Ansible playbook'],
    ['a Render blueprint', 'services:\n  - type: web\n    name: api\n    startCommand: node server.js\ndatabases:\n  - name: db\n    plan: starter\n', '1:1', 'a Render blueprint'],
    ['metadata of Hasura', '- table: { schema: public, name: users }\n  select_permissions:\n    - role: user\n      permission: { columns: [id], filter: { id: { _eq: X-Hasura-User-Id } } }\n', '1:3', 'metadata of Hasura'],
    ['values of Helm', 'replicaCount: 2\nimage: { repository: acme/api, tag: "1" }\nenv: { OPENAI_API_KEY: "" }\n', '2:1', 'a file of Helm values'],
    ['a word', 'hello\n', '1:1', 'tells nothing of an architecture'],
    ['settings of anything', 'colors: { red: 1 }\nsizes: [1, 2]\n', '1:1', 'tells nothing of an architecture'],
  ])('%s', async (_, yaml, place, name) => {
    const { messages, verdicts } = await lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict' });
    expect(messages).toHaveLength(1);
    expect(`${String(messages[0]?.line)}:${String(messages[0]?.column)}`).toBe(place);
    expect(messages[0]).toMatchObject({ ruleId: null, severity: 2, message: expect.stringContaining(name) as string });
    expect(messages[0]?.message).toContain('spec-lint init --yaml');
    expect(verdicts).toEqual([]);
  });

  it('with exit code 1: the run went well, the file is wrong', async () => {
    const cwd = temporaryFolder({ 'compose.yaml': 'services:\n  web: { image: nginx }\n' });
    expect(await specLint(['compose.yaml'], { cwd })).toMatchObject({ code: 1 });
  });

  it.each<[string, string]>([
    ['an architecture in words of its own', 'system_architecture: one app\nservices:\n  - { name: web, does: everything }\nroutes:\n  - { path: /a, method: GET }\n'],
    ['nothing yet', '# to be written\n'],
    ['services with a plan of their own', 'overview: one app\nservices:\n  - { name: api, responsibility: answers, plan: none }\nendpoints: []\n'],
    ['services by name', 'overview: app\nservices: { web: all }\n'],
    ['an OpenAPI document that tells the tables, too', 'openapi: 3.0.0\ninfo: { title: A }\npaths: {}\nx-database:\n  ddl: |\n    CREATE TABLE orders (id uuid PRIMARY KEY, user_id uuid NOT NULL);\n'],
  ])('near miss: %s', async (_, yaml) => {
    const { messages } = await lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
  });
});
