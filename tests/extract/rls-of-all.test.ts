import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence } from './support.js';

const LIST = '- `pilots`: id, user_id, phone\n- `flights`: id, user_id, pilot_id\n';
const ROWS = '| Table | Columns |\n|---|---|\n| pilots | id, user_id, phone |\n| flights | id, user_id, day |\n';
const MODELS = ['model Pilot {', '  id     String @id', '  userId String @map("user_id")', '}', 'model Flight {', '  id     String @id', '  userId String @map("user_id")', '}'];

/** What is claimed of row level security and policies, for each table. */
function rlsIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

describe('one place that says of all tables who reaches their rows', () => {
  it.each<[string, string, string[]]>([
    ['as many as a table has, behind it', `Supabase.\n\n${ROWS}\nFor both: \`ENABLE ROW LEVEL SECURITY\`, and a policy where \`user_id = auth.uid()\`.\n`, ['pilots affirmed/affirmed', 'flights affirmed/affirmed']],
    ['the same as the subject', `Supabase.\n\n${ROWS}\nBoth have RLS with the policy \`user_id = auth.uid()\`.\n`, ['pilots affirmed/affirmed', 'flights affirmed/affirmed']],
    ['near miss: of another number', `Supabase.\n\n${ROWS}\nAll five have RLS with the policy \`user_id = auth.uid()\`.\n`, ['pilots missing/missing', 'flights missing/missing']],
    ['near miss: columns below a lead-in are no policies', `Supabase.\n\nRLS is enabled on all tables.\n\n${LIST}`, ['pilots affirmed/missing', 'flights affirmed/missing']],
    ['a sign before the name', `Supabase.\n\n🔒 = row level security with the policy \`user_id = auth.uid()\`.\n\n- 🔒 \`pilots\`: id, user_id, phone\n- \`flights\`: id, user_id, day\n`, ['pilots affirmed/affirmed', 'flights missing/missing']],
    ['defaults of a listing', `Supabase.\n\n${fence('yaml', 'defaults:', '  rls: enabled', '  policy: "user_id = auth.uid() for all commands"', 'tables:', '  - name: pilots', '    columns: [user_id, phone]', '  - name: flights', '    rls: false', '    columns: [id, user_id, day]')}\n`, ['pilots affirmed/affirmed', 'flights denied/missing']],
    ['near miss: the defaults of something else', `Supabase.\n\n${fence('yaml', 'defaults:', '  timezone: UTC', 'tables:', '  - name: pilots', '    columns: [user_id, phone]')}\n`, ['pilots missing/missing']],
    ['a matrix of commands', 'Supabase.\n\nRLS is on for every table in this matrix; a cell gives the policy.\n\n| Table | select | insert | update | delete |\n|---|---|---|---|---|\n| pilots (user_id, phone) | own row | chief | own row | chief |\n| flights (id, user_id, day) | same base or chief | chief | chief | never |\n', ['pilots affirmed/affirmed', 'flights affirmed/affirmed']],
    ['a remark over the models of a listing', `Supabase.\n\n${fence('prisma', '/// Every model in this file: RLS enabled in the same migration, policy "owner": user_id = auth.uid()', ...MODELS)}\n`, ['Pilot affirmed/affirmed', 'Flight affirmed/affirmed']],
    ['near miss: a remark that puts it off', `Supabase.\n\n${fence('prisma', '/// Every model in this file: RLS to be enabled later', ...MODELS)}\n`, ['Pilot deferred/missing', 'Flight deferred/missing']],
    ['what is put into every filter', `MongoDB.\n\nEach collection is only reached through \`ownedBy(ctx)\`, which adds \`{ userId: ctx.session.userId }\` to every filter.\n\n${LIST}`, ['pilots missing/affirmed', 'flights missing/affirmed']],
    ['in the place of row level security', `MongoDB.\n\nThere is no RLS; instead every query filters on \`user_id\` taken from the session.\n\n${LIST}`, ['pilots missing/affirmed', 'flights missing/affirmed']],
    ['near miss: another filter', `MongoDB.\n\nThere is no RLS; every query filters on \`city\`.\n\n${LIST}`, ['pilots missing/missing', 'flights missing/missing']],
    ['a clause that goes on about those named before it', `Supabase.\n\nThe first draft forgot \`pilots\` and \`flights\`; they now have RLS enabled and the same \`same_base\` policy (\`flights\` through \`pilots\`).\n\n${LIST}`, ['pilots affirmed/affirmed', 'flights affirmed/affirmed']],
    ['a sentence that goes on about those named before it', `Supabase.\n\nThe review added \`pilots\` and \`flights\`. Both have RLS enabled and the policy \`same_base\`.\n\n${LIST}`, ['pilots affirmed/affirmed', 'flights affirmed/affirmed']],
    ['near miss: another number than those named before', `Supabase.\n\n${ROWS}\nThe review added \`pilots\` and \`flights\`. All three have RLS enabled and the policy \`same_base\`.\n`, ['pilots missing/missing', 'flights missing/missing']],
    ['near miss: they lack it', `Supabase.\n\nThe review added \`pilots\` and \`flights\`. They come without RLS.\n\n${LIST}`, ['pilots denied/missing', 'flights denied/missing']],
    ['rules that look like columns', `MySQL.\n\n${LIST}\nPer table the global scope says:\n\n- \`pilots\`: \`user_id\` equals the session's user; chiefs by base, read only\n- \`flights\`: through the pilot, under the same condition\n`, ['pilots missing/affirmed', 'flights missing/affirmed']],
    ['near miss: columns, and no rule', `MySQL.\n\nPer table:\n\n- \`pilots\`: \`user_id\` of the account; phone, read only\n- \`flights\`: id, pilot_id\n\n${LIST}`, ['pilots missing/missing', 'flights missing/missing']],
    ['near miss: all tables but one', `Supabase.\n\nAll tables but \`flights\` have RLS, policy \`user_id = auth.uid()\`: \`pilots\`.\n\n${LIST}`, ['pilots affirmed/affirmed', 'flights contradicted/missing']],
  ])('%s', (_, text, expected) => {
    expect(rlsIn(text)).toEqual(expected);
  });
});

describe('people whose name is that of a table', () => {
  const PEOPLE = '## Data model\n\n- `pilots`: id, user_id, phone\n- `bases`: id, user_id\n\n## Row level security\n\nAll tables have RLS enabled. Policies ensure:\n\n';
  it.each<[string, string, string[]]>([
    ['in bold', '- **Pilots** can only see their own data', ['pilots vague/missing', 'bases vague/missing']],
    ['of another thing', "- **Base owners** may manage their base's data", ['pilots vague/missing', 'bases vague/missing']],
    ['with all access', '- Pilots have full access', ['pilots vague/missing', 'bases vague/missing']],
    ['near miss: the table, in bold', '- **pilots**: own row only (`user_id = auth.uid()`)', ['pilots affirmed/affirmed', 'bases vague/missing']],
    ['near miss: the table, as what is seen', '- **Pilots** can be seen by the owner of the row only: `user_id = auth.uid()`', ['pilots affirmed/affirmed', 'bases vague/missing']],
    ['near miss: the table before the people', '- RLS on `pilots`: pilots can only see their own data, `user_id = auth.uid()`', ['pilots affirmed/affirmed', 'bases vague/missing']],
  ])('%s', (_, text, expected) => {
    expect(rlsIn(`Supabase.\n\n${PEOPLE}${text}\n`)).toEqual(expected);
  });
});

describe('a part of the condition that is denied', () => {
  const ON = '- `pilots`: id, user_id, phone, state\n\nRLS on `pilots` with the policy `user_id = auth.uid()`.\n\n';
  it.each<[string, string, string[]]>([
    ['of all', 'RLS does NOT filter `is_hidden` for the `pilots_own` policy.', ['pilots affirmed/affirmed']],
    ['of a table', 'RLS on `pilots` does not filter by `state`; the service does.', ['pilots affirmed/affirmed']],
    ['of a policy', "The policy on `pilots` doesn't check `state`.", ['pilots affirmed/affirmed']],
    ['near miss: whose rows they are', 'The policy on `pilots` does not check `user_id`.', ['pilots affirmed/contradicted']],
    ['near miss: a table that it leaves out', 'RLS does not cover `hangars`.', ['pilots affirmed/affirmed', 'hangars denied/missing']],
  ])('%s', (_, text, expected) => {
    expect(rlsIn(`Supabase.\n\n${ON}${text}\n`)).toEqual(expected);
  });
});
