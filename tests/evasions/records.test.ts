import { describe, expect, it } from 'vitest';
import { verdictOn } from './document.js';

const ENDPOINTS = ['## Endpoints', '', '- `POST /stock` reports what was sold.', '- `PUT /stock/{sku}` corrects a count.', ''];
const CHECKS = '`POST /stock` verifies the header `X-Sig`, an HMAC of the body';
const NO_MORE = '`POST /stock` no longer verifies `X-Sig`';

describe('decisions with what became of them', () => {
  const decided = (...lines: readonly string[]): Promise<string> => verdictOn('named-auth-per-post', 'endpoint:POST /stock', ...ENDPOINTS, '## Decisions', '', ...lines);
  const table = (...rows: readonly (readonly [string, string, string])[]): readonly string[] => ['| No. | Date | Decision | Status |', '|---|---|---|---|', ...rows.map(([date, words, status], index) => `| ${String(index + 1)} | ${date} | ${words} | ${status} |`)];

  it.each(['rejected', 'Rejected on 3 March', 'withdrawn', 'superseded by 3', 'accepted, superseded by 3', 'not accepted', '✗', 'proposed', 'under discussion'])('claims nothing that is %s', async (status) => {
    expect(await decided(...table(['2026-01-12', CHECKS, 'accepted'], ['2026-02-20', NO_MORE, status]))).toBe('pass');
    expect(await decided(...table(['2026-01-12', CHECKS, status]))).toBe('fail');
  });

  it.each(['accepted', 'accepted (supersedes 1)', 'in force', 'approved', ''])('claims what is “%s”', async (status) => {
    expect(await decided(...table(['2026-01-12', CHECKS, 'accepted'], ['2026-02-20', NO_MORE, status]))).toBe('fail');
    expect(await decided(...table(['2026-01-12', CHECKS, status]))).toBe('pass');
  });

  it('lets the later one decide, wherever it stands', async () => {
    const rows = (first: string, second: string): readonly string[] => ['| ADR | Decision | Date | Status |', '|---|---|---|---|', `| ADR-2 | ${first} | 2026-02-20 | accepted |`, `| ADR-1 | ${second} | 2026-01-12 | accepted |`];
    expect(await decided(...rows(NO_MORE, CHECKS))).toBe('fail');
    expect(await decided(...rows(CHECKS, NO_MORE))).toBe('pass');
  });

  it.each<[string, string]>([
    [`- 2026-01-12 (accepted): ${CHECKS}\n- 2026-02-20 (rejected): ${NO_MORE}`, 'pass'],
    [`- 2026-01-12: ${CHECKS}\n- 2026-02-20: ${NO_MORE} (rejected)`, 'pass'],
    [`- ADR-1: ${CHECKS}. Status: accepted.\n- ADR-2: ${NO_MORE}. Status: superseded by ADR-3.`, 'pass'],
    [`- 2026-01-12 (accepted): ${CHECKS}\n- 2026-02-20 (accepted): ${NO_MORE}`, 'fail'],
    [`- 2026-01-12 (rejected): ${CHECKS}`, 'fail'],
    [`### ADR-1\n\n- Date: 2 May\n- Status: accepted\n\n${CHECKS}.\n\n### ADR-2\n\n- Date: 3 May\n- Status: rejected\n\n${NO_MORE}.`, 'pass'],
    [`### ADR-1\n\n#### Status\n\nAccepted\n\n#### Decision\n\n${CHECKS}.\n\n### ADR-2\n\n#### Status\n\nSuperseded by ADR-3\n\n#### Decision\n\n${NO_MORE}.`, 'pass'],
  ])('%s', async (words, expected) => {
    expect(await decided(words)).toBe(expected);
  });
});

describe('what the system before this one did', () => {
  const told = (words: string): Promise<string> => verdictOn('worker-auth', 'endpoint:GET /cron/expire', '## Endpoints of the new site', '', `- \`GET /cron/expire\`: called every minute by cron-job.org, frees seats. ${words}`);
  it.each([
    "The PHP site's job compared the header `x-cron-key` with a secret.", 'The old job compared the header `x-cron-key` with a secret.', 'Its predecessor compared the header `x-cron-key` with a secret.', 'The job that it replaces compared the header `x-cron-key` with a secret.', 'On the old site the header `x-cron-key` was compared with a secret.', 'The Perl script demanded the header `x-cron-key`.', 'The old site checks the header `x-cron-key`.', "Unlike the PHP site's job, which compared `x-cron-key` with a secret, it is called from outside.", 'The header `x-cron-key` was compared with a secret in the PHP site.', 'Before the rewrite the job compared the header `x-cron-key` with a secret.',
  ])('is not said of it: %s', async (words) => {
    expect(await told(words)).toBe('fail');
  });

  it.each([
    "As the PHP site's job did, it compares the header `x-cron-key` with a secret.", 'It compares the header `x-cron-key` with a secret, as the PHP site did.', "The PHP site's job compared an IP address; this one compares the header `x-cron-key` with a secret.", 'The PHP site had no check. It compares the header `x-cron-key` with a secret.', 'The PHP site compared the header `x-cron-key` with a secret, and so does this job.', 'The header `x-cron-key` is compared with a secret, which the PHP site did not do.',
  ])('near miss: %s', async (words) => {
    expect(await told(words)).toBe('pass');
  });
});

describe('names that look alike', () => {
  const SCRIPT = (enabled: string, policy: string): readonly string[] => [
    '```sql', '-- what can be ordered; the same for everybody', 'CREATE TABLE order_item (code text PRIMARY KEY, price_cents int NOT NULL);', 'CREATE TABLE orders (id uuid PRIMARY KEY, customer_id text NOT NULL);', 'CREATE TABLE order_items (order_id uuid NOT NULL REFERENCES orders (id), item_code text NOT NULL REFERENCES order_item (code));',
    `ALTER TABLE ${enabled} ENABLE ROW LEVEL SECURITY;`, `CREATE POLICY own ON ${policy} USING (EXISTS (SELECT 1 FROM orders o WHERE o.id = order_id AND o.customer_id = auth.uid()::text));`, '```',
  ];
  it('are two tables where both are declared', async () => {
    expect(await verdictOn('rls-per-table', 'table:order_items', ...SCRIPT('order_item', 'order_items'))).toBe('fail');
    expect(await verdictOn('rls-per-table', 'table:order_items', ...SCRIPT('order_items', 'order_item'))).toBe('fail');
    expect(await verdictOn('rls-per-table', 'table:order_items', ...SCRIPT('order_items', 'order_items'))).toBe('pass');
    expect(await verdictOn('rls-per-table', 'table:order_item', ...SCRIPT('order_items', 'order_items'))).toBe('not judged');
  });

  it('are one table where one is declared', async () => {
    expect(await verdictOn('rls-per-table', 'table:leases', '```sql', 'CREATE TABLE leases (id uuid, member_id uuid NOT NULL);', '```', '', '`Lease`: RLS is on, policy `member_id = auth.uid()`.')).toBe('pass');
  });

  it.each<[string, string]>([
    ['- Returns: `POST /returns`: the same token.', 'pass'],
    ['- Returns — `POST /returns`: bearer JWT', 'pass'],
    ['- Returns: `POST /returns` (Supabase JWT)', 'pass'],
    ['- Returns: `POST /returns`: public', 'fail'],
    ['- Returns: a bearer JWT', 'fail'],
    ['- Returns: `POST /returns` gives a JWT', 'fail'],
  ])('of a label and what is answered: %s', async (words, expected) => {
    expect(await verdictOn('named-auth-per-post', 'endpoint:POST /returns', '## Endpoints', '', '- `POST /returns` stores a return.', '- `POST /orders` stores an order.', '', '## Access', '', '- Orders: `POST /orders`: Supabase JWT.', words)).toBe(expected);
  });
});
