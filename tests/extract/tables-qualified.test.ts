import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

/** `name(columns)` of each table that a document declares. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

/** `table rls/policy` as weighed. */
function weighedIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

const DB = '## Database';

describe('tables named with their schema', () => {
  it.each<[string, string, string[]]>([
    ['in a column of tables', lines(DB, '| Table | What it holds |', '|---|---|', '| `apiary.keepers` | who keeps bees |', '| `apiary.visit_log` | who looked where |'), ['keepers()', 'visit_log()']],
    ['a schema whose name looks like a plural', lines(DB, '| Table | What it holds |', '|---|---|', '| analytics.visits | who looked where |'), ['visits()']],
    ['as headings', lines(DB, '### `apiary.keepers`', '- id uuid', '- nick text', '', '### apiary.visits', '| Column | Type |', '|---|---|', '| id | uuid |', '| keeper_id | uuid |'), ['keepers(id nick)', 'visits(id keeper_id)']],
    ['in a list of tables', lines('## Tables', '- `apiary.keepers`: id, email, nick', '- `apiary.visits` — id, keeper_id, seen_at'), ['keepers(id email nick)', 'visits(id keeper_id seen_at)']],
    ['near miss: tables of the provider', lines(DB, '| Table | What it holds |', '|---|---|', '| `auth.users` | accounts |', '| `storage.objects` | files |'), []],
    ['near miss: a table and its column', lines('## Tables', '- `keepers`: id, email, nick', '- `keepers.addresses`: street, town, post code'), ['keepers(id email nick)']],
    ['near miss: files', lines(DB, '| Table | What it holds |', '|---|---|', '| `tables.sql` | all of them |', '| `seed.ts` | rows to begin with |'), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });

  const SCRIPT = lines('# A', 'Postgres.', DB, fence('sql', 'CREATE TABLE apiary.keepers (id uuid primary key, email text);', 'CREATE TABLE apiary.visits (id uuid primary key, keeper_id uuid references apiary.keepers);'), '');

  it.each<[string, string, string[]]>([
    ['words say it with the schema', 'RLS is on for `apiary.keepers`: owner only, `id = auth.uid()`.', ['keepers affirmed/affirmed', 'visits missing/missing']],
    ['… and without', 'RLS is on for `keepers`: owner only, `id = auth.uid()`.', ['keepers affirmed/affirmed', 'visits missing/missing']],
    ['near miss: put off', 'RLS on `apiary.keepers` comes later.', ['keepers deferred/missing', 'visits missing/missing']],
    ['near miss: denied', 'There is no RLS on `apiary.keepers`.', ['keepers denied/missing', 'visits missing/missing']],
    ['near miss: a table of that name in another schema', 'RLS is on for `billing.keepers`: owner only, `id = auth.uid()`.', ['keepers missing/missing', 'visits missing/missing']],
  ])('%s', (_, text, expected) => {
    expect(weighedIn(lines(SCRIPT, text))).toEqual(expected);
  });
});
