import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import rule from '../../rules/rls-per-table.js';
import { claimsOf } from '../../src/model/model.js';
import type { RuleContext } from '../../src/rule/rule.js';
import { draftOf, type Format, lines } from '../extract/support.js';

/** `table:word` of each table that is judged, in the order of their names. */
function verdictsOf(text: string, format: Format = 'md', options: Readonly<Record<string, unknown>> = { acceptOwnershipChecks: false }): string[] {
  return judgementsOf(text, format, options).map(({ subject, verdict }) => `${subject.id.slice('table:'.length)}:${verdict.outcome === 'pass' ? 'pass' : verdict.messageId}`).sort();
}

function judgementsOf(text: string, format: Format = 'md', options: Readonly<Record<string, unknown>> = { acceptOwnershipChecks: false }) {
  const { file, model } = draftOf(text, format);
  const context: RuleContext<Readonly<Record<string, unknown>>> = { model, options, quote: (span) => file.slice(span), line: (span) => file.lineName(span.start) };
  return rule.judge(context);
}

/** Documents with what is expected of each of their tables: `=== name | table:word …`. */
function casesIn(path: string): [string, string, string][] {
  return readFileSync(path, 'utf8').split(/^=== /m).slice(1).map((part) => {
    const [head = '', ...body] = part.split('\n');
    const bar = head.indexOf('|');
    return [head.slice(0, bar).trim(), head.slice(bar + 1).trim(), body.join('\n')];
  });
}

const FOLDER = join(import.meta.dirname, 'rls-per-table');

describe.each(readdirSync(FOLDER).sort())('rls-per-table: %s', (name) => {
  it.each(casesIn(join(FOLDER, name)))('%s', (_name, expected, text) => {
    expect(verdictsOf(text, name === 'yaml.txt' ? 'yaml' : 'md').join(' ')).toBe(expected.split(/\s+/).filter((word) => word !== '').sort().join(' '));
  });
});

const ORDERS = lines('# A', 'Postgres.', '## Schema', '```sql', 'create table orders (id uuid primary key, user_id uuid not null);', '```');

/** Two tables under a lead-in, the second of them in words. */
const ledBy = (lead: string): string => lines('# A', 'Supabase (Postgres).', '## Data model', lead, '', '- `hives` — `keeper_id`, `tag` (unique), `state` (`empty|full`), `weighed_at`', '- `visits` — log of inspections, kept for 90 days');

describe('rls-per-table: a lead-in that declares tables and says who reaches them', () => {
  it.each<[string, string, string]>([
    ['its policy', 'New tables (all RLS-scoped to `apiary_id`):', 'hives:pass visits:pass'],
    ['its policy behind a comma', 'New tables (all with RLS, scoped to `apiary_id`):', 'hives:pass visits:pass'],
    ['in brackets', 'The following tables are RLS-protected (members of the apiary only):', 'hives:pass visits:pass'],
    ['near miss: columns and purposes are no policies', 'New tables (all with RLS enabled):', 'hives:noPolicy visits:noPolicy'],
    ['near miss: of a client', 'New tables (read with the RLS-scoped client):', 'hives:missing visits:missing'],
    ['near miss: only aware of it', 'New tables (the ORM is RLS-aware):', 'hives:missing visits:missing'],
    ['near miss: put off', 'New tables (RLS-scoped to `apiary_id` later):', 'hives:deferred visits:deferred'],
  ])('%s', (_name, lead, expected) => {
    expect(verdictsOf(ledBy(lead)).join(' ')).toBe(expected);
  });

  it('takes who stands beside a name for its policy', () => {
    expect(verdictsOf(lines('# A', 'Supabase (Postgres).', '## Data model', 'Tables (RLS on):', '', '- `hives`: the keeper', '- `visits`: `visitor_id`')).join(' ')).toBe('hives:pass visits:pass');
  });
});

describe('rls-per-table', () => {
  it.each<[string, string, string]>([
    ['missing', '', 'orders:missing'],
    ['near miss: stated', '`orders`: RLS on, policy `user_id = auth.uid()`.', 'orders:pass'],
    ['noPolicy', 'RLS is enabled on `orders`.', 'orders:noPolicy'],
    ['denied', '`orders` has no RLS.', 'orders:denied'],
    ['near miss: a role that bypasses', '`orders` has RLS, owner only. The service role bypasses RLS.', 'orders:pass'],
    ['deferred', 'RLS on `orders` comes later.', 'orders:deferred'],
    ['hedged', 'RLS on `orders` might be useful.', 'orders:hedged'],
    ['vague', 'Access to `orders` is properly secured.', 'orders:vague'],
    ['blanket', 'RLS is enabled on all tables.', 'orders:blanket'],
    ['near miss: every table and its policy', 'RLS is enabled on all tables. `orders` is for the service role only.', 'orders:pass'],
    ['contradicted', lines('RLS is on for `orders`: owner only.', '', 'The policy of `orders` was replaced with a check in the handler.'), 'orders:contradicted'],
    ['noPolicy: a metric in a checklist', lines('RLS is enabled on `orders`.', '', '## Pre-approval checklist', '', '| Metric | Recorded by |', '|---|---|', '| Orders per cohort | `orders` joined to `cohorts` |'), 'orders:noPolicy'],
    ['near miss: a row of the checklist that speaks of it', lines('## Pre-approval checklist', '', '| Item | Answer |', '|---|---|', '| Row level security | `orders`: on, owner only |'), 'orders:pass'],
    ['near miss: kept', lines('RLS is on for `orders`: owner only.', '', 'The policy of `orders` was kept; a check in the handler stands beside it.'), 'orders:pass'],
    ['missing: a heading alone', '## Row level security of `orders`', 'orders:missing'],
    ['missing: another policy', '`orders` have a retention policy of 90 days.', 'orders:missing'],
  ])('%s', (_name, words, expected) => {
    expect(verdictsOf(`${ORDERS}\n${words}\n`).join(' ')).toBe(expected);
  });

  it('accepts ownership checks where the options do', () => {
    const text = `${ORDERS}\n\`orders\`: every query filters on \`user_id\` taken from the session.\n`;
    expect(verdictsOf(text)).toEqual(['orders:missing']);
    expect(verdictsOf(text, 'md', { acceptOwnershipChecks: true })).toEqual(['orders:pass']);
  });

  it('counts columns that the configuration names', () => {
    const text = lines('# A', 'Postgres.', '## Schema', '```sql', 'create table cards (id uuid primary key, badge_no text not null);', '```');
    expect(verdictsOf(text)).toEqual([]);
    const { model } = draftOf(text, 'md', { providers: [], authMechanisms: [], userColumns: ['badge_no'], sections: {}, wordings: [] });
    expect(model.tables.map(({ scope }) => scope.scoped)).toEqual([true]);
  });

  it('shows the words that a verdict rests on', () => {
    const [judgement] = judgementsOf(`${ORDERS}\nRLS on \`orders\` comes later.\n`);
    expect(judgement?.verdict).toMatchObject({ outcome: 'fail', messageId: 'deferred', data: { table: 'orders', quote: 'comes later', at: '8' }, evidence: [{ stance: 'deferred' }] });
  });

  it('claims nothing of a table that no statement reaches', () => {
    const { model } = draftOf(ORDERS);
    expect(model.tables.flatMap((table) => claimsOf(table, 'rls'))).toEqual([]);
  });
});
