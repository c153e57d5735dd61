import { describe, expect, it } from 'vitest';
import { draftOf } from './support.js';

/** The tables of a section about the data, with the columns that were read. */
function tablesIn(title: string, words: string): string[] {
  return draftOf(`# Apiary\n\nA Supabase project.\n\n## ${title}\n\n${words}\n`).model.tables.map(({ name, columns }) => `${name}(${columns.map((column) => column.name).join(',')})`);
}

const HIVES = '`keepers` has a name, an `email` and the hash of a key. A row in `hives` carries a nickname (we ask for no more), `keeper_id`, and `weight` as an integer. `visits` are their children, one for each day. `swarms` logs each flight.';

describe('tables that a section about the data goes through in sentences', () => {
  it('reads each with what its rows have', () => {
    expect(tablesIn('What we keep', HIVES)).toEqual(['keepers(name,email,hash)', 'hives(nickname,keeper_id,weight)', 'visits()', 'swarms()']);
  });
  it('reads them below other titles about data', () => {
    expect(tablesIn('Storage', HIVES)).toHaveLength(4);
  });
  it.each<[string, string, string]>([
    ['about something else', 'Data flow', HIVES],
    ['about routes', 'Endpoints', HIVES],
    ['two names only', 'What we keep', '`keepers` has a name. `hives` carries a nickname.'],
    ['names that are objects', 'What we keep', 'We look at `keepers`, `hives` and `visits`. They have names.'],
  ])('near miss: %s', (_, title, words) => {
    expect(tablesIn(title, words)).toEqual([]);
  });
});

describe('row level security of what was told', () => {
  const outcome = (words: string): string[] => {
    const { tables } = draftOf(`# Apiary\n\nA Supabase project.\n\n## What we keep\n\n${HIVES}\n\n${words}\n`).model;
    return tables.map(({ name, claims }) => `${name}: ${claims.map(({ facet, stance }) => `${facet} ${stance}`).join(', ')}`);
  };
  it('is that of all of these, less the one that is excepted', () => {
    const [keepers, hives, , swarms] = outcome('On all of these except `swarms` row level security is switched on. For `keepers` the policy is `id = auth.uid()`. For `hives` what the policy should say we have yet to agree.');
    expect(keepers).toContain('rls affirmed, policy affirmed');
    expect(hives).toContain('policy deferred');
    expect(swarms).toContain('rls denied');
  });
});

describe('tables with their columns in brackets, several in a paragraph', () => {
  const claimed = (words: string): string[] => draftOf(`# Apiary\n\nA Postgres database.\n\n## Visits\n\nRLS is on for every table named below.\n\n${words}\n`).model.tables.map(({ name, columns, claims }) => `${name}(${columns.map((column) => column.name).join(',')}) ${claims.filter(({ facet }) => facet === 'policy' || facet === 'rls').map(({ facet, stance }) => `${facet} ${stance}`).join(', ')}`);
  it('reads each, and what stands behind its columns as its own', () => {
    expect(claimed('**Rows** `hives` (id, keeper_id, weight): `keeper_id = current_user_id()`. `visits` (hive_id, day): through the hive. `swarms` (id, hive_id, seen_at): RLS is not on here.')).toEqual([
      'hives(id,keeper_id,weight) rls affirmed, policy affirmed, rls affirmed', 'visits(hive_id,day) rls affirmed, policy affirmed, rls affirmed', 'swarms(id,hive_id,seen_at) rls affirmed, rls denied',
    ]);
  });
  it('near miss: policies that come later', () => {
    expect(claimed('`hives` (id, keeper_id): the policy comes with the inbox. `visits` (hive_id, day): through the hive.')[0]).toContain('policy deferred');
  });
  it('reads several in one sentence', () => {
    expect(claimed('`keepers` (`id`, `email`) and `hives` (`id` (pk), `keeper_id`, `weight`). `colours` (`code`, `label`) is a fixed list.').map((each) => each.split(' ')[0])).toEqual(['keepers(id,email)', 'hives(id,keeper_id,weight)', 'colours(code,label)']);
    expect(claimed('We keep `keepers` (`id`, `email`) with their `hives` (`id`, `keeper_id`). `colours` (`code`, `label`) is a fixed list.').map((each) => each.split(' ')[0])).toEqual(['keepers(id,email)', 'hives(id,keeper_id)', 'colours(code,label)']);
  });
  it('near miss: calls and their arguments', () => {
    expect(claimed('It calls `visits` (hive, day) and then `hives` (all of them).')).toEqual([]);
  });
});
