import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

/** `rls/policy` of each table, as weighed. */
function weighedIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

const TABLES = lines('# A', 'Supabase Postgres.', '## Data', fence('', 'swims(id, user_id)', 'laps(id, user_id)'), '## Security');
const BOTH = ['affirmed/affirmed', 'affirmed/affirmed'];

describe('what is said right behind a list of tables', () => {
  const list = (behind: string, items = '- `swims` (id, user_id)\n- `laps` (id, user_id)'): string[] => weighedIn(lines('# A', 'Supabase Postgres.', '', '**Database tables:**', '', items, '', behind));

  it.each<[string, string, string[]]>([
    ['of as many as it has', 'RLS on both tables: owner only.', BOTH],
    ['under a label', '**RLS:** owners have full access to their own rows; `anon` may select published ones.', BOTH],
    ['near miss: of another number', 'RLS on all three tables: owner only.', ['vague/missing', 'vague/missing']],
    ['near miss: put off', 'RLS on both tables: later.', ['deferred/missing', 'deferred/missing']],
    ['near miss: of all, none of them named', 'RLS on all tables.', ['vague/missing', 'vague/missing']],
  ])('%s', (_name, behind, expected) => {
    expect(list(behind)).toEqual(expected);
  });

  it('near miss: a list that holds something else', () => {
    expect(list('RLS: owner only.', '- `swims` (id, user_id)\n- one bucket for pictures')).toEqual(['missing/missing']);
  });
});

describe('what is said of each table of an enumeration', () => {
  it.each<[string, string, string[]]>([
    ['signs and brackets', '- **RLS**: `swims` ✅ (owner only), `laps` ❌ (TODO)', ['affirmed/affirmed', 'deferred/missing']],
    ['taken from a table again', lines('RLS: `swims`, `laps`, owner only.', '', '## Review', 'We removed row level security from `laps`.'), ['affirmed/affirmed', 'contradicted/affirmed']],
    ['… by an entry of the log', lines('RLS: `swims`, `laps`, owner only.', '', '## Changelog', '', '- 2 June: removed RLS from `laps`'), ['affirmed/affirmed', 'denied/affirmed']],
    ['near miss: what the log says was there, or came for it', lines('RLS: `swims`, `laps`, owner only.', '', '## Changelog', '', '- 2 June: removed the RLS helper from `laps`; policies again: owner only', '- 1 June: added `laps`'), BOTH],
    ['brackets', 'RLS: `swims` (owner only), `laps` (not yet).', ['affirmed/affirmed', 'denied/missing']],
    ['dashes and semicolons', 'RLS enabled: `swims` — owner only; `laps` — none.', ['affirmed/affirmed', 'denied/missing']],
    ['lines of a cell', lines('| Gate | Answer |', '|---|---|', '| RLS per table | `swims`: owner only<br>`laps`: to be defined |'), ['affirmed/affirmed', 'deferred/missing']],
    ['near miss: a table whose name is a word for people', 'RLS is on for `swims`, `roles` and `laps`. The rest stands in the script.', ['affirmed/missing', 'affirmed/missing']],
    ['near miss: the same kind of remark of all', 'RLS: `swims` (owner only), `laps` (owner only).', BOTH],
    ['near miss: a lead that puts off', 'RLS is not enabled yet: `swims` (owner only), `laps` (later).', ['denied/missing', 'denied/missing']],
    ['not enabled, in a list of row level security', lines('### Row level security', '', '- `swims`: enabled, owner only', '- `laps`: not enabled, only the scheduled job touches it'), ['affirmed/affirmed', 'denied/missing']],
    ['near miss: what is not done by whom', lines('### Row level security', '', '- `swims`: enabled, owner only', '- `laps`: not readable by others, owner only'), BOTH],
    ['a no behind the name', 'RLS: `swims` — no, the API filters by swimmer. RLS for `laps`: owner only.', ['denied/missing', 'affirmed/affirmed']],
    ['near miss: a dash that goes on', 'RLS: `swims` — nobody but the owner reaches a row. RLS for `laps`: owner only.', BOTH],
    ['rows of a table, at the beginning', 'Every row of `swims` is visible to its owner only, enforced by RLS policies. Rows in `laps` are, too.', ['affirmed/affirmed', 'missing/missing']],
    ['an ending that puts off', lines('- `swims` RLS: owner only', '- `laps` RLS: owner only (pending)'), ['affirmed/affirmed', 'deferred/missing']],
    ['near miss: rows that are pending', lines('- `swims` RLS: owner only', '- `laps` RLS: owner only (pending rows too)'), BOTH],
    ['what rows are told apart by', lines('### Row level security', '', '`swims` and `laps` hold lengths keyed by a random bath id; nothing in them is personal.'), ['affirmed/missing', 'affirmed/missing']],
    ['what rows are, in a list', lines('### Row level security', '', '- `swims`: holds lengths', '- `laps`: stores rows of their owner only'), ['affirmed/missing', 'affirmed/affirmed']],
    ['near miss: what rows are keyed by the session', lines('### Row level security', '', '`swims` and `laps`: rows keyed by the `user_id` of the session.'), BOTH],
    ['a term in several sentences', lines('### RLS policies', '', '**swims**: Users can view their own rows. Users can insert their own rows.', '', '**laps**: Users can view their own rows.'), BOTH],
    ['the rule of a table in plain words', lines('### swims', 'RLS: enabled, rows where `user_id = auth.uid()`.', '### laps', 'RLS: enabled — same as swims.'), BOTH],
    ['a comment of a script', lines(fence('sql', 'alter table swims enable row level security;', 'alter table laps enable row level security;', 'create policy a on swims using (user_id = auth.uid());', '-- laps: no policies, service role only')), BOTH],
    ['near miss: a comment that only plans', lines(fence('sql', 'alter table swims enable row level security;', 'alter table laps enable row level security;', 'create policy a on swims using (user_id = auth.uid());', '-- laps: add indexes')), ['affirmed/affirmed', 'affirmed/missing']],
    ['a policy for whichever table', lines(fence('sql', 'alter table swims enable row level security;', 'alter table laps enable row level security;', 'create policy own on <table> for all using (user_id = auth.uid());')), BOTH],
    ['a matrix of commands', lines('### RLS matrix', '● = owner, ○ = none', '', '| Table | read | write |', '|---|---|---|', '| swims | ● | ● |', '| laps | ○ | ○ |'), ['affirmed/affirmed', 'missing/missing']],
  ])('%s', (_name, text, expected) => {
    expect(weighedIn(lines(TABLES, text))).toEqual(expected);
  });
});

describe('a list that declares tables under a heading on row level security', () => {
  it.each<[string, string[], string[]]>([
    ['columns are no policy', ['- `swims` — id, user_id, role. RLS: `auth.uid() = user_id`.', '- `laps` — id, swim_id, owner.'], ['affirmed/affirmed', 'affirmed/missing']],
    ['a purpose is no policy', ['- `swims` — one row per swim of a user (`user_id`, `at`)', '- `laps` — what the user swam'], ['affirmed/missing', 'affirmed/missing']],
    ['near miss: whose rows they are', ['- `swims` — owner only', '- `laps` — members read their own'], BOTH],
  ])('%s', (_name, items, expected) => {
    expect(weighedIn(lines('# A', 'Supabase.', '## Tables & RLS', ...items))).toEqual(expected);
  });

  it('reads "Not used" as the answer', () => {
    expect(weighedIn(lines('# A', 'Tables `swims` (id, user_id) and `laps` (id, swim_id).', '', '| Area | Decision |', '|---|---|', '| RLS | Not used. Each query filters by `user_id`. |'))).toEqual(['denied/missing', 'denied/missing']);
  });
});
