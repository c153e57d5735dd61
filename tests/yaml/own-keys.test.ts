import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * Architectures in YAML with keys of their own.
 */

async function verdictsOf(text: string): Promise<{ readonly ruleId: string; readonly subject: string; readonly verdict: string }[]> {
  const { verdicts } = await lintText(text, { preset: 'recommended', filePath: '/draft.yaml', today: '2026-01-01' });
  return [...verdicts];
}

const FRAME = `name: Hut books
database: postgres on supabase
services:
  - name: api
    responsibility: all
endpoints:
  - path: /stays
    method: GET
    output: list
data_model:
  stays:
    columns: { id: uuid, member_id: uuid }
`;

async function rls(lines: string): Promise<string | undefined> {
  return (await verdictsOf(`${FRAME}${lines.replace(/^/gm, '    ')}\n`)).find(({ ruleId }) => ruleId === 'rls-per-table')?.verdict;
}

describe('row level security under keys', () => {
  it.each([
    'rls: { enabled: true, policies: ["member_id = auth.uid()"] }',
    'rls_enabled: true\nrls_policy: member_id = auth.uid()',
    'rlsEnabled: true\nrlsPolicies:\n  select: member_id = auth.uid()\n  insert: member_id = auth.uid()',
    'rls_policies:\n  - "SELECT: auth.uid() = member_id"',
    'rowLevelSecurity: true\npolicies:\n  - name: own\n    using: member_id = auth.uid()',
    'row_level_security: true\npolicy: owner only',
    'rls:\n  - select: member_id = auth.uid()',
  ])('is stated: %j', async (lines) => {
    expect(await rls(lines)).toBe('pass');
  });

  it.each([
    'rls: { enabled: false, reason: "only staff read it" }',
    'rls: { enabled: true, policies: [] }',
    'rlsEnabled: false\nrlsPolicies: []',
    'rls_enabled: true',
    'rls_policies: todo',
    'rowLevelSecurity: planned',
    'rowLevelSecurity: true\npolicies: []',
    'retry_policy: owner only',
  ])('near miss: %j', async (lines) => {
    expect(await rls(lines)).toBe('fail');
  });
});

describe('a document that shares names with the schema', () => {
  const keys = (endpoint: string): string => `services:
  api: everything
endpoints:
  POST /stays:
    ${endpoint}
data_flow:
  - a member books
infrastructure:
  - Fly.io
risks:
  - double bookings
environment:
  DATABASE_URL: Neon
authentication:
  members: cookie hut_sid
runtime: node
description: books stays
`;

  it('is none in its shape where most of what it says has names of its own', async () => {
    const verdicts = await verdictsOf(keys('description: books a stay\n    request: { nights: int }\n    response: { id: uuid }\n    authentication: cookie hut_sid'));
    expect(verdicts.filter(({ subject }) => subject.startsWith('schema:'))).toEqual([]);
    expect(verdicts.find(({ ruleId, subject }) => ruleId === 'schema' && subject === 'endpoint:POST /stays')?.verdict).toBe('pass');
  });

  it('near miss: a slip in a document that has its shape', async () => {
    const verdicts = await verdictsOf('overview: one service\nservices:\n  api: everything\nendpoints:\n  POST /stays:\n    purpose: books a stay\n    ouput: id\ndataFlow: [a]\ninfrastructure: [b]\nrisks: [c]\n');
    expect(verdicts.filter(({ subject }) => subject.startsWith('schema:')).map(({ subject }) => subject)).toEqual(['schema:/endpoints/POST /stays/ouput']);
  });
});

describe('what an endpoint writes', () => {
  it('says of that endpoint alone that it is one transaction', async () => {
    const verdicts = await verdictsOf(`name: shop
services:
  api: all
endpoints:
  - path: /api/orders
    method: POST
    purpose: places an order with its items
    writes: orders (one) and order_items.order_id (each item)
  - path: /api/payments/hook
    method: POST
    purpose: marks as paid
    writes: payments and orders in one transaction
tables:
  orders: { columns: [id uuid, user_id uuid] }
  order_items: { columns: [id uuid, order_id uuid] }
  payments: { columns: [id uuid, order_id uuid] }
`);
    expect(verdicts.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual(['endpoint:POST /api/orders fail', 'endpoint:POST /api/payments/hook pass']);
  });
});

describe('a flow in YAML', () => {
  it('declares none of the endpoints that its steps name', async () => {
    const verdicts = await verdictsOf(`name: hut
services:
  api: all
endpoints:
  - path: /stays
    method: GET
    purpose: lists stays
  - path: /stays
    method: POST
    purpose: books a stay
data_flow:
  booking:
    - a member picks a hut
    - POST /stays stores the stay
    - GET /stays/free lists the free ones
`);
    expect(verdicts.filter(({ ruleId }) => ruleId === 'no-undeclared-endpoint').map(({ subject }) => subject)).toEqual(['endpoint:GET /stays/free']);
  });
});
