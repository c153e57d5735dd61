import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

const RLS = lines('# Row level security', 'Supabase Postgres. The service role bypasses RLS.');
const POLICIES = ['| Policy | Operation | Condition |', '|---|---|---|', '| `own` | ALL | `user_id = auth.uid()` |'];

/** What is claimed of row level security and policies, for each table. */
function rlsIn(text: string): string[] {
  return draftOf(`${RLS}\n${text}`).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

describe('tables that only sections about their policies name', () => {
  it.each<[string, string, readonly string[]]>([
    ['called tables', lines('## Flights Table', ...POLICIES, '', '## Flight Crews Table', ...POLICIES), ['Flights affirmed/affirmed', 'flight_crews affirmed/affirmed']],
    ['set as code', lines('## `flights`', 'RLS is disabled on this table.'), ['flights contradicted/missing']],
    ['switched on, and no policy', lines('## Flights Table', 'RLS enabled.'), ['Flights affirmed/missing']],
    ['with a script', lines('## Flights Table', fence('sql', 'CREATE POLICY own ON flights USING (user_id = auth.uid());'), 'Row level security is not enabled yet.'), ['Flights contradicted/affirmed']],
    ['a matrix of who may do what', lines('## Flights Table', 'RLS enabled.', '### Access matrix', '| Action | Pilot | Other pilot | Chief |', '|---|---|---|---|', '| SELECT landed flights | ✓ | ✓ | ✓ |', '| UPDATE | ✓ own only | ✗ | ✓ all |', '| DELETE (hard) | ✗ | ✗ | ✓ |'), ['Flights affirmed/affirmed']],
    ['near miss: a matrix in which all may do all', lines('## Flights Table', 'RLS enabled.', '', '| Action | Pilot | Chief |', '|---|---|---|', '| SELECT | ✓ | ✓ |', '| DELETE | ✓ | ✓ |'), ['Flights affirmed/missing']],
    ['near miss: tables that are shown elsewhere', lines('## Data', '- `pilots`: id, user_id, phone', '## Flights Table', ...POLICIES), ['pilots affirmed/missing']],
    ['near miss: a section without a word of access', lines('## Flights Table', 'It is sorted by day.'), []],
    ['near miss: what is no table', lines('## Testing', 'RLS is tested at the database.', '## Helper functions', 'They are exempt from RLS.'), []],
  ])('%s', (_, text, expected) => {
    expect(rlsIn(text)).toEqual(expected);
  });
});
