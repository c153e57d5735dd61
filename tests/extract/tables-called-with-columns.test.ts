import { describe, expect, it } from 'vitest';
import { draftOf, endpointsIn, tablesIn } from './support.js';

const HEAD = '# A\n\nPostgres on Supabase.\n\n## Decisions\n\n';

describe('tables that running text names with their columns', () => {
  it.each<[string, string, readonly string[]]>([
    ['behind a bold label', '1. **Loans.** `loans(id, member_id, due_on)` is kept for a year.', ['loans']],
    ['two in one item', '1. **Stock.** `tools(id, title, shelf)` is public. `loans(id, member_id, tool_id, due_on)` is not.', ['tools', 'loans']],
    ['in the middle of a sentence', 'Loans live in `loans(id, member_id, due_on)`, members in `members(id, email, since)`.', ['loans', 'members']],
    ['a key that is no id, the name in the singular', '- Fees are kept in `fee_account(memberId PK, cents int)`.', ['fee_account']],
    ['behind a label, two columns', '- **DB:** `tool_shelf(shelfId, toolId)`, `shelf(area, label)`', ['tool_shelf', 'shelf']],
    ['below a label', '- **Title**\n  - **DB:**\n    - `fee_rule(area, cents)`\n    - `dues(id, memberId, cents)`\n  - **Behavior:** keeps cents + area', ['fee_rule', 'dues']],
    ['whose row and since when', '- Creates `loans(memberId, toolId, lastSeenAt, count)`', ['loans']],
    ['a label in two words', '- Data model: `fee_account(member_id unique, cents)`', ['fee_account']],
    ['near miss: a function behind a label', '- DB: the transaction takes `extend_loan(days, reason)`', []],
    ['near miss: an index', '- Indexes: `loans(member_id, tool_id, created_at)`', []],
    ['near miss: a helper behind its label', '- **Util:** `render_fee(memberId, cents)`', []],
    ['near miss: what a route returns', 'The route returns `loans(id, title, due_on)`.', []],
    ['near miss: a function', '- Calls `list_loans(id, member_id, due_on)` once a day.', []],
    ['near miss: a function in the singular', 'The trigger runs `extend_loan(id, days, reason)`.', []],
    ['near miss: no id first', 'The chart takes `points(x, y, colour)`.', []],
    ['near miss: two arguments', 'It goes through `ids(id, kind)`.', []],
  ])('%s', (_, text, tables) => {
    expect(tablesIn(`${HEAD}${text}\n`)).toEqual(tables);
  });

  it('binds what is said beside them to them', () => {
    const { model } = draftOf(`${HEAD}1. **Stock.** \`tools(id, title, shelf)\` is public. \`loans(id, member_id, due_on)\` is not: RLS on, policy \`member_id = auth.uid()\`.\n`);
    const stances = (name: string): string[] => (model.tables.find((table) => table.name === name)?.claims ?? []).map((claim) => `${claim.facet} ${claim.evidence.stance}`).sort();
    expect(stances('loans')).toEqual(['policy affirmed', 'rls affirmed']);
    expect(stances('tools')).toEqual([]);
  });
});

describe('what stays as it is', () => {
  it.each<[string, readonly string[]]>([
    ['`POST /fill` fills what is missing; a row that cannot be filled stays as it is.', ['POST /fill']],
    ['near miss: `POST /fill` stays as it is.', []],
    ['near miss: `POST /fill`, which the desk calls, remains unchanged.', []],
  ])('%s', (sentence, names) => {
    expect(endpointsIn(`# A\n\n## API\n\nA word on the routes. ${sentence}\n`)).toEqual(names);
  });
});
