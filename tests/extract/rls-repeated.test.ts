import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

const table = (name: string): string => `create table ${name} (id uuid primary key, user_id uuid not null);`;
const SCHEMA = lines('# Library', 'Postgres.', '## Schema', fence('sql', ...['books', 'loans', 'holds', 'fines'].map(table)), '', '## RLS', '');
const SCRIPT = fence('sql', 'alter table books enable row level security;', 'create policy own on books using (user_id = auth.uid());');

/** `table rls/policy` as weighed, of the tables beside `books`. */
function weighedIn(...text: string[]): string[] {
  return draftOf(lines(SCHEMA, ...text)).model.tables.slice(1).map((each) => `${each.name} ${weigh(claimsOf(each, 'rls')).outcome}/${weigh(claimsOf(each, 'policy')).outcome}`);
}

const [LOANS, HOLDS, FINES] = ['loans affirmed/affirmed', 'holds affirmed/affirmed', 'fines affirmed/affirmed'];
const [NO_LOANS, NO_HOLDS, NO_FINES] = ['loans missing/missing', 'holds missing/missing', 'fines missing/missing'];

describe('a script that words behind it repeat for other tables', () => {
  it.each<[string, string[], (string | undefined)[]]>([
    ['names in a sentence', [SCRIPT, 'Repeat for loans, holds and fines.'], [LOANS, HOLDS, FINES]],
    ['a remark behind them', [SCRIPT, 'Replicate for `loans` and `holds` (the latter via a join to fines).'], [LOANS, HOLDS, NO_FINES]],
    ['the same', [SCRIPT, 'The same policies for `loans` and `holds`.'], [LOANS, HOLDS, NO_FINES]],
    ['do the same', [SCRIPT, 'Do the same for `fines`.'], [NO_LOANS, NO_HOLDS, FINES]],
    ['in Portuguese', [SCRIPT, 'Replicar para loans, holds e fines.'], [LOANS, HOLDS, FINES]],
    ['in German', [SCRIPT, 'Analog für `loans` und `holds`.'], [LOANS, HOLDS, NO_FINES]],
    ['near miss: repeated on a day', [SCRIPT, 'Repeat for every reader who asks for loans.'], [NO_LOANS, NO_HOLDS, NO_FINES]],
    ['near miss: no script before it', ['Repeat for loans and holds.'], [NO_LOANS, NO_HOLDS, NO_FINES]],
    ['near miss: another script', [SCRIPT, '', fence('sql', 'create index on books (user_id);'), 'Repeat for loans and holds.'], [NO_LOANS, NO_HOLDS, NO_FINES]],
    ['near miss: perhaps', [SCRIPT, 'We may repeat this for loans.'], [NO_LOANS, NO_HOLDS, NO_FINES]],
  ])('%s', (_, text, expected) => {
    expect(weighedIn(...text)).toEqual(expected);
  });

  it('repeats only what the script does', () => {
    expect(weighedIn(fence('sql', 'create policy own on books using (user_id = auth.uid());'), 'Repeat for loans.')[0]).toBe('loans missing/affirmed');
  });
});

describe('sentences of a section about row level security that begin with a table', () => {
  it.each<[string, string, string | undefined]>([
    ['behind another', 'Rules of the house. `loans`: each reader reads their own.', LOANS],
    ['in Portuguese', 'Regras da casa. `loans`: cada um lê o próprio empréstimo.', LOANS],
    ['near miss: who they are is not said', 'Rules of the house. `loans`: lent books.', NO_LOANS],
  ])('%s', (_, text, expected) => {
    expect(weighedIn(text)[0]).toBe(expected);
  });

  it('reads names with slashes between them', () => {
    expect(weighedIn('loans/holds/fines policies join through books.user_id.')).toEqual([LOANS, HOLDS, FINES]);
    expect(weighedIn('loans/holds/jars policies join through books.user_id.')).toEqual([NO_LOANS, NO_HOLDS, NO_FINES]);
  });
});
