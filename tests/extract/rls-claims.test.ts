import { describe, expect, it } from 'vitest';
import { claimsOf, type Model } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

/** `table rls/policy` as weighed. */
function weighedIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

describe('what the lead-in to declarations says of all tables', () => {
  const SCRIPT = fence('sql', 'create table orders (id uuid, user_id uuid not null);', 'alter table orders enable row level security;');
  it.each<[string, string, string]>([
    ['over a script', lines('All tables have RLS enabled with no public policies — only the function (service role) writes:', '', SCRIPT), 'orders affirmed/affirmed'],
    ['as an entry of a list', lines('1. Run this. Every table has RLS, owner only (`user_id = auth.uid()`):', '', '   ```sql', '   create table orders (id uuid, user_id uuid not null);', '   ```'), 'orders affirmed/affirmed'],
    ['over a list', lines('Every table has RLS enabled, the service role alone reads:', '', '- `orders` (id, user_id)'), 'orders affirmed/affirmed'],
    ['near miss: it leads nothing in', lines('All tables have RLS enabled with no public policies — only the function (service role) writes.', '', SCRIPT), 'orders affirmed/missing'],
    ['near miss: nobody is told who reaches the rows', lines('All tables have RLS enabled:', '', SCRIPT), 'orders affirmed/missing'],
    ['near miss: later', lines('All tables get RLS with no public policies in phase 2:', '', fence('sql', 'create table orders (id uuid, user_id uuid not null);')), 'orders deferred/missing'],
  ])('%s', (_name, text, expected) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Data', text))).toEqual([expected]);
  });
});

it('takes the name of a table before a dash for no question about access', () => {
  const text = lines('# A', 'Postgres.', '## Tables', '- `alert_rules` — per-user alert settings', '- `price_filters` — saved filters of a member');
  expect(weighedIn(text)).toEqual(['alert_rules missing/missing', 'price_filters missing/missing']);
});

const TABLES = lines('# A', 'Postgres.', '## Data', fence('', 'orders(id, user_id)', 'carts(id, user_id)'));

describe('claims about row level security', () => {
  it.each<[string, string, [string, string]]>([
    ['an enumeration', 'RLS on `orders`, `carts`: owner only.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['an enumeration of ordinary words', 'RLS is on for orders and carts.', ['affirmed/missing', 'affirmed/missing']],
    ['a policy on an ordinary word', 'Every table has RLS. Policy on orders: `user_id = auth.uid()`.', ['affirmed/affirmed', 'vague/missing']],
    ['a table in brackets', 'RLS (orders): select where auth.uid() = user_id', ['affirmed/affirmed', 'missing/missing']],
    ['closed to those who call', '`orders` has no user-facing RLS policy and is reached by the server role only. `carts` has no end-user policies.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: no policy at all', '`orders` has no RLS policy. `carts` has no user RLS policy yet.', ['denied/missing', 'denied/missing']],
    ['near miss: another policy', 'Retention policy on orders: 30 days.', ['missing/missing', 'missing/missing']],
    ['near miss: the words as things', 'RLS matters since orders are private.', ['missing/missing', 'missing/missing']],
    ['different things of different tables', 'RLS is on for `orders`; off for `carts`.', ['affirmed/missing', 'denied/missing']],
    ['a policy told of the rows', 'RLS is on for `orders`. A row is reached by its owner, found through `carts`.', ['affirmed/affirmed', 'missing/missing']],
    ['a policy implies that it is on', '`orders` has a policy: the owner alone.', ['affirmed/affirmed', 'missing/missing']],
    ['near miss: who reads, without the word', '`orders` is only read by the service role.', ['missing/affirmed', 'missing/missing']],
    ['a table that follows another one, told behind an enumeration', 'RLS is on for `orders` and `carts`. For `orders` the policy is `user_id = auth.uid()`. `carts` follows its order.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: what is told of it says nothing of who sees it', 'The checklist of our security team asks for RLS: it is on for `orders` and `carts`. For `orders` the policy is `user_id = auth.uid()`. `carts` keeps the coupon.', ['affirmed/affirmed', 'affirmed/missing']],
    ['near miss: one that follows, without row level security', 'RLS is on for `orders`: own rows. `carts` follows its order.', ['affirmed/affirmed', 'missing/affirmed']],
    ['near miss: a role that the rules bind', lines('The API connects as `app`, which is subject to row-level security.', '', '- `orders`: `id`, `user_id`', '- `carts`: `id`, `user_id`'), ['missing/missing', 'missing/missing']],
    ['tables that are subject to it', 'All users of the API are subject to row-level security on `orders` and `carts`.', ['affirmed/missing', 'affirmed/missing']],
    ['a policy of both, and one more for one of them', 'RLS is on for `orders` and `carts`. Policy for both of them: the row\'s shop is that of the caller, and for `orders` in addition `user_id = auth.uid()`.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: a policy of one alone', 'RLS is on for `orders` and `carts`. Policy for `orders`: the row\'s shop is that of the caller, and in addition `user_id = auth.uid()`.', ['affirmed/affirmed', 'affirmed/missing']],
    ['an exception', 'RLS is on for every table except `carts`.', ['vague/missing', 'denied/missing']],
    ['for all, below a heading that names it', lines('## Row Level Security (RLS)', '**Enabled on all tables**', '', fence('sql', 'CREATE POLICY own ON orders USING (user_id = auth.uid());')), ['vague/affirmed', 'vague/missing']],
    ['… in a list', lines('## Row Level Security', '- ✅ Enabled on all tables', '- Policy on `orders`: `user_id = auth.uid()`'), ['affirmed/affirmed', 'vague/missing']],
    ['near miss: for all, later', lines('## Row Level Security', '- Enabled on all tables in phase 2'), ['deferred/missing', 'deferred/missing']],
    ['near miss: not for all', lines('## Row Level Security', '- Not enabled on all tables'), ['denied/missing', 'denied/missing']],
    ['near miss: for all, below a heading about something else', lines('## Realtime', '**Enabled on all tables**', '', fence('sql', 'CREATE POLICY own ON orders USING (user_id = auth.uid());')), ['missing/affirmed', 'missing/missing']],
    ['near miss: the table that policies look into', 'Every table has RLS on. Policies check `carts` for the caller (`auth.uid()`).', ['vague/missing', 'vague/missing']],
    ['near miss: what passes it by', '`orders` is filled by a definer function, so RLS cannot block it.', ['missing/missing', 'missing/missing']],
    ['… but that it is not on', '`orders` is filled by a function, RLS is not on.', ['denied/missing', 'missing/missing']],
    ['… or what is not stopped by it', '`orders` is filled by a definer function, which is not stopped by the policy.', ['missing/missing', 'missing/missing']],
    ['an exception told with the table in front', 'RLS is on for `orders` and `carts`, policy: `user_id = auth.uid()`. With `carts` it is different: an export reads them, so RLS is off there.', ['affirmed/affirmed', 'contradicted/affirmed']],
    ['an exception told two sentences later', 'RLS is on for `orders` and `carts`, policy: `user_id = auth.uid()`. For `carts` there is an exception. An export reads them, so their RLS is off.', ['affirmed/affirmed', 'contradicted/affirmed']],
    ['near miss: an exception that adds a policy', 'RLS is on for `orders` and `carts`, policy: `user_id = auth.uid()`. With `carts` it is different: a second policy lets the exporter select.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['off where people work', 'On staging RLS is enabled for `orders` and `carts`, policy: `user_id = auth.uid()`. In production there is no RLS.', ['denied/missing', 'denied/missing']],
    ['near miss: off on trial', 'RLS is enabled for `orders` and `carts`, policy: `user_id = auth.uid()`. In the test suite there is no RLS.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['an entry that puts off what it said of its own table', lines('## RLS', '- `orders`: RLS enabled. Policy: own rows. Written, but RLS on this table comes after launch.', '- `carts`: RLS enabled. Policy: own rows. An admin policy comes after launch.'), ['deferred/affirmed', 'affirmed/affirmed']],
    ['roles side by side that no policy lets in', 'RLS on `orders`: no anon/authenticated policies.', ['affirmed/affirmed', 'missing/missing']],
    ['… joined by a word', 'RLS on `orders`, `carts`: no `anon` or `authenticated` policies.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['… or by what they may not do', 'RLS on `orders`: no anon access.', ['affirmed/affirmed', 'missing/missing']],
    ['near miss: no policies at all', 'RLS on `orders`: no policies.', ['denied/missing', 'missing/missing']],
    ['near miss: nothing that is there is taken back', 'RLS is on for `orders`, `carts`. No RLS is weakened.', ['affirmed/missing', 'affirmed/missing']],
    ['a lead-in', lines('Tables with RLS:', '', '- `orders`', '- `carts`'), ['affirmed/missing', 'affirmed/missing']],
    ['a lead-in that puts off', lines('RLS to be added on:', '', '- `orders`', '- `carts`'), ['deferred/missing', 'deferred/missing']],
    ['a question', 'RLS on `orders`?', ['deferred/missing', 'missing/missing']],
    ['a question that is answered', 'RLS on every table? Yes: `orders` (owner only).', ['affirmed/affirmed', 'vague/missing']],
    ['the system as a whole', 'We do not use row level security.', ['denied/missing', 'denied/missing']],
    ['a part that is put off', lines('## Deferred', '- Row level security'), ['deferred/missing', 'deferred/missing']],
    ['the same as above', lines('## RLS', '| Table | RLS | Policy |', '|---|---|---|', '| orders | on | own rows |', '| carts | same as above | same as above |'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['… in the words "like the line above"', lines('## RLS', '| Table | RLS | Policy |', '|---|---|---|', '| orders | on | own rows |', '| carts | like the line above | like the line above |'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['… in one column', lines('## RLS', '| Table | RLS and policy |', '|---|---|', '| orders | on; own rows, `user_id = auth.uid()` |', '| carts | as the row above |'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['… which says that there is none', lines('## RLS', '| Table | RLS and policy |', '|---|---|', '| orders | off, everybody may see them |', '| carts | as in the previous row |'), ['denied/missing', 'denied/missing']],
    ['signs of a legend', lines('## RLS', '| Table | RLS |', '|---|---|', '| orders | ● |', '| carts | ○ |', '', '● on · ○ off'), ['affirmed/missing', 'denied/missing']],
    ['not yet under it', lines('## RLS', '- `orders` is not yet under RLS, the handler filters on the user', '- `carts`: RLS on, own rows'), ['deferred/missing', 'affirmed/affirmed']],
    ['near miss: a policy that is to come in the place of a check', 'The handler filters; it should be replaced with a proper RLS policy.', ['missing/missing', 'missing/missing']],
    ['the others of an enumeration', 'RLS is enabled on `orders` and `carts`. Policy `own_rows` on `orders` is `user_id = auth.uid()`; the other one joins to `orders`.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['the rest, in a sentence of its own', 'RLS is enabled on `orders`, `carts`. Policy `own_rows` on `orders`. The remaining one inherits it.', ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: others that nothing enumerated', 'RLS is enabled on `orders`, policy `own_rows`. The others join to it.', ['affirmed/affirmed', 'missing/missing']],
    ['a cell that leaves the question open, whatever the policy beside it', lines('## RLS', '| Table | RLS | Policy |', '|---|---|---|', '| orders | on | own rows |', '| carts | – | wishes of a guest, by `user_id` |'), ['affirmed/affirmed', 'missing/affirmed']],
    ['a heading for each table, with a policy for each command', lines('## Row level security', '### orders', '- `SELECT`: `auth.uid() = user_id`', '- `DELETE`: not allowed', '', '### carts', '- `INSERT`: edge function only', '- `UPDATE (claim)`: `user_id IS NULL`'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: commands that are closed are no policy', lines('## Row level security', '### orders', '- SELECT: to be decided', '', '### carts', '- DELETE: none'), ['affirmed/missing', 'affirmed/missing']],
    ['near miss: the commands of a section about something else', lines('## Volume', '### orders', '- `SELECT`: ten a second', '- `INSERT`: two a second'), ['missing/missing', 'missing/missing']],
    ['a heading for each table, with a row for each command', lines('## RLS policies', '### `orders` table', '| Command | Who |', '|---|---|', '| SELECT | the owner |', '| DELETE | none |', '', '### `carts`', '| Operation | Rule |', '|---|---|', '| DELETE | none |'), ['affirmed/affirmed', 'affirmed/missing']],
    ['policies told as tasks', lines('## RLS policies', '- [ ] Allow members to create orders', '- [ ] Allow everyone to read all carts'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['a policy told as a task, by the verb that a table is named for', lines('## RLS policies', '- [ ] Let members order', '- [ ] Allow members to cart'), ['missing/missing', 'affirmed/affirmed']],
    ['near miss: tasks of another section', lines('## Screens', '- [ ] Allow members to create orders', '- [ ] Allow everyone to read all carts'), ['missing/missing', 'missing/missing']],
    ['near miss: a policy about people who have such rows', lines('## RLS policies', '- [ ] Allow those with orders to comment'), ['missing/missing', 'missing/missing']],
    ['a helper that switches it on', fence('python', 'EnableTenantRLS("shop.orders", via="user__tenant")', 'enable_rls("carts")'), ['affirmed/affirmed', 'affirmed/missing']],
    ['helpers in other languages', fence('ruby', 'enable_rls :orders, using: "user_id = app_user()"', 'add_row_level_security ["carts"], owner: :user_id'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: helpers that take it off or look', fence('python', 'disable_rls("orders")', 'assert_rls("carts")'), ['missing/missing', 'missing/missing']],
    ['a lead-in that explains its list', lines('RLS is on for each, the text behind the colon says who gets through.', '', '- `orders`: the owner (`user_id = auth.uid()`)', '- `carts`: turned on in the third migration'), ['affirmed/affirmed', 'affirmed/missing']],
    ['near miss: a lead-in that tells the policy', lines('RLS is on for each, whoever owns the row gets through.', '', '- `orders`', '- `carts`: turned on in the third migration'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['tables that a sentence below such a heading begins with', lines('## RLS summary', 'Rows have an owner; orders and carts are read-only for their owner.'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: tables that a sentence of another section begins with', lines('## Screens', 'Rows have an owner; orders and carts are read-only for their owner.'), ['missing/missing', 'missing/missing']],
    ['near miss: … and puts off', lines('## RLS summary', 'orders are read-only for their owner; carts are to follow later.'), ['affirmed/affirmed', 'deferred/missing']],
    ['a title that asks why', lines('## RLS', '- `orders`: own rows only', '', '**Why RLS?**', '- A bug in `carts` cannot leak rows', '- The database checks the token'), ['affirmed/affirmed', 'missing/missing']],
    ['near miss: a title that asks whether', lines('## RLS', '- `orders`: own rows only', '', '**RLS on every table?**'), ['affirmed/affirmed', 'deferred/missing']],
    ['near miss: a pointer', lines('## RLS', '| Table | RLS | Policy |', '|---|---|---|', '| orders | on | see the SQL |'), ['affirmed/missing', 'missing/missing']],
  ])('%s', (_name, words, [orders, carts]) => {
    expect(weighedIn(`${TABLES}\n${words}\n`)).toEqual([`orders ${orders}`, `carts ${carts}`]);
  });

  it.each<[string, string, string[]]>([
    ['policies beside the one table of their section', lines('# A', 'Postgres.', '## Database', fence('sql', 'create table orders (id uuid, user_id uuid);'), '### RLS policies', '- Members: read their own rows only', '- Staff: full access'), ['orders affirmed/affirmed']],
    ['near miss: beside two tables', lines('# A', 'Postgres.', '## Database', fence('sql', 'create table orders (id uuid, user_id uuid);', 'create table carts (id uuid, user_id uuid);'), '### RLS policies', '- Members: read their own rows only'), ['orders missing/missing', 'carts missing/missing']],
    ['said of the database in a drawing', lines('# A', '## Parts', fence('', 'Postgres (RLS on every table)', '├── orders (id, user_id)', '└── carts (user_id, at; RLS: owner only)')), ['orders vague/missing', 'carts affirmed/affirmed']],
    ['… in one word', lines('# A', '## Parts', fence('', 'Supabase Postgres + RLS', 'Postgres (RLS)', '├── orders (id, user_id)', '└── carts (id, user_id)'), '## Data', '`notes` (id, user_id)'), ['orders vague/missing', 'carts vague/missing', 'notes missing/missing']],
    ['… that it has none', lines('# A', '## Parts', fence('', 'Postgres (no RLS)', '├── orders (id, user_id)', '└── carts (id, user_id)')), ['orders denied/missing', 'carts denied/missing']],
    ['near miss: said of another branch', lines('# A', '## Parts', fence('', 'Postgres', '├── orders (id, user_id)', '└── carts (id, user_id)', 'Storage (RLS on the bucket)')), ['orders missing/missing', 'carts missing/missing']],
    ['near miss: policies of a bucket', lines('# A', 'Postgres.', '## Database', fence('sql', 'create table orders (id uuid, user_id uuid);'), '### Storage bucket (RLS)', '- Members: read their own rows only'), ['orders missing/missing']],
  ])('%s', (_name, text, expected) => {
    expect(weighedIn(text)).toEqual(expected);
  });

  it('takes the final state of all scripts', () => {
    const script = fence('sql', 'alter table orders enable row level security;', 'create policy own on orders using (user_id = auth.uid());', 'drop policy own on orders;');
    expect(weighedIn(`${TABLES}\n${script}\n`)[0]).toBe('orders affirmed/denied');
    expect(weighedIn(`${TABLES}\n${script}\n\n${fence('sql', 'create policy own on orders using (user_id = auth.uid());')}\n`)[0]).toBe('orders affirmed/affirmed');
  });

  it('lets later entries of a dated log decide', () => {
    expect(weighedIn(`${TABLES}\n${lines('- 03.03. RLS for `orders`: on, owner only.', '- 19.03. RLS for `orders` is taken off again.')}`)[0]).toBe('orders denied/affirmed');
  });

  it('reports a gap that is stated of a table that is not declared', () => {
    const { model } = draftOf(lines('# A', 'Postgres.', '`customer_notes` has no RLS to this day.'));
    expect(model.tables.map(({ id, scope }) => `${id} ${String(scope.scoped)}`)).toEqual(['table:customer_notes true']);
  });
});

describe('the store', () => {
  const storeOf = (text: string): Model['store'] => draftOf(text).model.store;

  it.each<[string, string, boolean | null]>([
    ['Postgres', 'Supabase and Redis.', true],
    ['a store without', 'D1 on Cloudflare.', false],
    ['said to lack it', 'Postgres was an idea. Turso is SQLite and has no policies.', false],
    ['compared with another', 'Firestore has security rules where Postgres would have RLS. Firestore it is.', false],
    ['none named', 'One container.', null],
  ])('%s', (_name, text, expected) => {
    expect(storeOf(lines('# A', text))?.rowLevelSecurity ?? null).toBe(expected);
  });
});

describe('conditions of queries on a store without', () => {
  const said = (words: string): string[] => weighedIn(lines('# A', 'SQLite.', '## Data', fence('', 'boats(id, skipper_id)', 'trips(id, boat_id)', 'piers(id, name)'), words)).map((each) => each.split('/')[1] ?? '');
  const OWN = 'On `boats` each statement has `skipper_id = ?` with the id taken from the session';

  it.each<[string, string, string[]]>([
    ['the same one, through the first table', `${OWN}; on \`trips\` each statement joins \`boats\` and has the same condition there.`, ['affirmed', 'affirmed', 'missing']],
    ['the same one, in a sentence of its own', `${OWN}. Each query on \`trips\` has the same filter.`, ['affirmed', 'affirmed', 'missing']],
    ['near miss: the same form', `${OWN}. On \`trips\` each statement has the same form.`, ['affirmed', 'missing', 'missing']],
  ])('%s', (_name, words, expected) => {
    expect(said(words)).toEqual(expected);
  });
});

describe('tables called by the last words of their names', () => {
  const named = (sentence: string): string[] => weighedIn(lines('# A', 'Postgres.', '## Data', fence('', 'quiz_templates(id, user_id)', 'quiz_runs(id, user_id)', 'quiz_hints(id, user_id)'), sentence));

  it.each<[string, string[]]>([
    ['RLS: `user_id = auth.uid()` for templates and runs.', ['quiz_templates affirmed/affirmed', 'quiz_runs affirmed/affirmed', 'quiz_hints missing/missing']],
    ['RLS is on for templates, runs, hints.', ['quiz_templates affirmed/missing', 'quiz_runs affirmed/missing', 'quiz_hints affirmed/missing']],
    ['RLS is a topic for readers and writers.', ['quiz_templates missing/missing', 'quiz_runs missing/missing', 'quiz_hints missing/missing']],
  ])('%s', (sentence, expected) => {
    expect(named(sentence)).toEqual(expected);
  });
});

describe('a list of which each item begins with a table', () => {
  const NAMED = lines('# A', 'Postgres.', '## Data', fence('', 'quiz_runs(id, user_id)', 'quiz_hints(id, user_id)'), '', '## RLS');

  it.each<[string, string, string[]]>([
    ['one by the end of its name', lines('- quiz_runs: enabled, own rows only (`auth.uid() = user_id`)', '- hints: enabled, own rows only (`auth.uid() = user_id`)'), ['quiz_runs affirmed/affirmed', 'quiz_hints affirmed/affirmed']],
    ['near miss: put off', lines('- quiz_runs: enabled, own rows only (`auth.uid() = user_id`)', '- hints: to be decided'), ['quiz_runs affirmed/affirmed', 'quiz_hints deferred/missing']],
    ['near miss: another label', lines('- quiz_runs: enabled, own rows only (`auth.uid() = user_id`)', '- admins: enabled, all rows'), ['quiz_runs affirmed/affirmed', 'quiz_hints missing/missing']],
    ['near miss: no list of tables', lines('- hints: enabled, own rows only (`auth.uid() = user_id`)', '- notes: none'), ['quiz_runs missing/missing', 'quiz_hints missing/missing']],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(`${NAMED}\n${words}\n`)).toEqual(expected);
  });
});

describe('a title over the listing that creates its table', () => {
  const told = (title: string, words: string): string[] => weighedIn(lines('# A', 'Supabase.', '## Schema', title, '', fence('sql', 'create table guest_notes (id uuid primary key, email text);'), '', words));

  it.each<[string, string, string, string[]]>([
    ['and beside it who may do what', '### guest_notes', 'RLS: Anonymous INSERT only (no SELECT for the public).', ['guest_notes affirmed/affirmed']],
    ['near miss: what is put off', '### guest_notes', 'RLS: will be added before launch.', ['guest_notes deferred/missing']],
    ['near miss: none', '### guest_notes', 'RLS: none, the API writes with the service role.', ['guest_notes denied/missing']],
    ['near miss: another title', '### Steps', 'RLS: Anonymous INSERT only (no SELECT for the public).', ['guest_notes missing/missing']],
  ])('%s', (_name, title, words, expected) => {
    expect(told(title, words)).toEqual(expected);
  });
});

describe('who sees the rows, told behind an enumeration', () => {
  const ON = 'Row level security is switched on for `orders` and `carts`.';

  it.each<[string, string, [string, string]]>([
    ['in a list', lines(ON, '', '- A buyer sees and writes their own rows: `user_id = current_setting(\'app.user\')`.', '- A seller reads the rows of their own shop.'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['in a list below a title that asks for it', lines('### Who may see what', ON, '', '- Buyers only reach their own rows.'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['in the next paragraph', lines(ON, '', 'The policy is the same in both: `user_id = auth.uid()`.'), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: one that is put off', lines(ON, '', 'Policies follow in phase 2, when the roles are known.'), ['affirmed/deferred', 'affirmed/deferred']],
    ['near miss: a list of what each table has', lines(ON, '', '- `orders`: own rows', '- Sellers read the rows of their shop'), ['affirmed/affirmed', 'affirmed/missing']],
    ['in a list that goes on to another table', lines(ON, '', '- A buyer sees their own rows.', '- `stock` is readable by the service role only.', '', fence('', 'stock(id, user_id)')), ['affirmed/affirmed', 'affirmed/affirmed']],
    ['near miss: a list that says what a setting is', lines(ON, '', '- The API sets `app.user` at the start of each transaction.', '- Migrations run as the owner.'), ['affirmed/missing', 'affirmed/missing']],
    ['near miss: rows of another table', lines(ON, '', '- A buyer sees their own rows of `audit_rows`, `orders_log` and `stock`.', '', fence('', 'stock(id, user_id)')), ['affirmed/missing', 'affirmed/missing']],
    ['near miss: told in another section', lines(ON, '', '## Screens', '- A buyer sees their own rows first.'), ['affirmed/missing', 'affirmed/missing']],
    ['near miss: not on', lines('Row level security is not yet on for `orders` and `carts`.', '', '- A buyer sees their own rows.'), ['deferred/affirmed', 'deferred/affirmed']],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(`${TABLES}\n\n## Access\n\n${words}\n`).slice(0, 2)).toEqual(['orders', 'carts'].map((name, index) => `${name} ${expected[index]}`));
  });
});

describe('statements for whichever table, below the names of some', () => {
  const DATA = lines('# A', 'Supabase.', '## Data', fence('', 'swims(id, user_id)', 'laps(id, user_id)', 'notes(id, user_id)'), '', '### RLS Policies', '');
  const OWN = 'CREATE POLICY own ON [table_name] FOR SELECT USING (user_id = auth.uid());';

  it.each<[string, string, string[]]>([
    ['what they switch on and what they admit', lines('**swims, laps**:', fence('sql', 'ALTER TABLE [table_name] ENABLE ROW LEVEL SECURITY;', OWN)), ['swims affirmed/affirmed', 'laps affirmed/affirmed', 'notes missing/missing']],
    ['near miss: a policy alone', lines('**swims, laps**:', fence('sql', OWN)), ['swims missing/affirmed', 'laps missing/affirmed', 'notes missing/missing']],
    ['near miss: a lead that names none', lines('The template:', fence('sql', 'ALTER TABLE [table_name] ENABLE ROW LEVEL SECURITY;', OWN)), ['swims missing/missing', 'laps missing/missing', 'notes missing/missing']],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(`${DATA}\n${words}\n`)).toEqual(expected);
  });
});

describe('titles that are the names of tables in words', () => {
  const NAMED = lines('# A', 'Postgres.', '## Data', fence('', 'hive_visits(id, user_id)', 'notes(id, user_id)'));

  it.each<[string, string, string[]]>([
    ['over what is said of them', lines('## RLS policies', '', 'Enabled on all tables.', '', '### Hive Visits', '- `SELECT`: read-only access to own visits', '', '### Notes', '- `SELECT`: own notes only'), ['hive_visits affirmed/affirmed', 'notes affirmed/affirmed']],
    ['near miss: what is put off', lines('## RLS policies', '', '### Hive Visits', '- `SELECT`: to be decided', '', '### Notes', '- `SELECT`: own notes only'), ['hive_visits affirmed/missing', 'notes affirmed/affirmed']],
    ['near miss: titles of something else', lines('## RLS policies', '', '### Helper Functions', '- own rows only', '', '### Hive Visits and more', '- own rows only'), ['hive_visits missing/missing', 'notes missing/missing']],
    ['near miss: in another section', lines('## Screens', '', '### Hive Visits', '- own visits only', '', '### Notes', '- own notes only'), ['hive_visits missing/missing', 'notes missing/missing']],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(`${NAMED}\n${words}\n`)).toEqual(expected);
  });
});

describe('the table of the entries of a ledger', () => {
  it.each<[string, string, string[]]>([
    ['goes by the name of the ledger', '- `stock_entries`: id, user_id\n- `jars`: id, user_id', ['stock_entries affirmed/affirmed', 'jars affirmed/affirmed']],
    ['near miss: beside a table of that name', '- `stock`: id, user_id\n- `stock_entries`: id, user_id\n- `jars`: id, user_id', ['stock affirmed/affirmed', 'stock_entries missing/missing', 'jars affirmed/affirmed']],
  ])('%s', (_name, tables, expected) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Data', tables, '', '## RLS', 'The stock and jars are read-only for their owner.'))).toEqual(expected);
  });
});

describe('policies of which no condition is told', () => {
  it.each<[string, string, string]>([
    ['are vague where they are called permissive', 'Review the permissive RLS policies for `lift_rides`.', 'lift_rides affirmed/vague'],
    ['are none by the name of their table', 'RLS policies for `lift_rides`.', 'lift_rides affirmed/missing'],
    ['are none by how fast they are', 'RLS on `lift_rides`. Optimize the policies to use `(select auth.uid())` instead of `auth.uid()`.', 'lift_rides affirmed/missing'],
    ['near miss: a permissive policy with its condition', 'Permissive RLS policy for `lift_rides`: `user_id = auth.uid()`.', 'lift_rides affirmed/affirmed'],
    ['near miss: the name of a policy', 'RLS on `lift_rides`, policy `rides_of_owner`.', 'lift_rides affirmed/affirmed'],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Data', '- `lift_rides`: id, user_id', '## Security', words))).toEqual([expected]);
  });
});

describe('a tool that knows nothing of row level security', () => {
  const drafted = (words: string, ...entries: string[]): string[] => weighedIn(lines('# A', 'Postgres, Prisma.', '## Data', '- `lifts`: id, user_id', '- `rides`: id, user_id', '', '## Row level security', '', words, '', ...entries));
  const OWN = ['- `lifts`: on. Own rows only.', '- `rides`: on. Own rows only.'];

  it.each<[string, string]>([
    ['the database has it all the same', 'Prisma does not know RLS, so it lives in a raw SQL migration.'],
    ['with another sentence behind it', 'Prisma does not know RLS, so it lives in a raw SQL migration. The `PrismaService` opens a transaction and sets `app.user_id`.'],
    ['in other words', 'The ORM has no notion of row level security: we write the policies by hand.'],
  ])('%s', (_name, words) => {
    expect(drafted(words, ...OWN)).toEqual(['lifts affirmed/affirmed', 'rides affirmed/affirmed']);
  });

  it('denies it where something takes its place', () => {
    expect(drafted('Prisma does not know RLS, so each handler checks the owner.', ...OWN)).not.toEqual(['lifts affirmed/affirmed', 'rides affirmed/affirmed']);
  });
});

describe('what stands below the entry of a table', () => {
  it.each<[string, readonly string[], string[]]>([
    ['goes on about it', ['- `lifts`: on.', '  - Own rows only.', '- `rides`: on.', '  - Rows of own lifts only.'], ['lifts affirmed/affirmed', 'rides affirmed/affirmed']],
    ['near miss: unless it names another', ['- `lifts`: on.', '  - `rides`: on, own rows only.'], ['lifts affirmed/missing', 'rides affirmed/affirmed']],
  ])('%s', (_name, entries, expected) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Data', '- `lifts`: id, user_id', '- `rides`: id, user_id', '', '## Row level security', '', ...entries))).toEqual(expected);
  });
});

it('takes columns beside a table for no policy, below a paragraph on policies', () => {
  const text = lines('# A', 'Supabase. RLS is enabled on `owners` and `pets`. What the policies say:', '', '- `owners`: `id = auth.uid()`', '', '| table | columns |', '|---|---|', '| owners | id, email |', '| pets | `id`, `owner_id`, `name` |');
  expect(weighedIn(text)).toEqual(['owners affirmed/affirmed', 'pets affirmed/missing']);
});

describe('what a sentence states behind the words on a tool', () => {
  const stated = (sentence: string): string[] => weighedIn(lines('# A', 'Postgres.', '## Data', fence('', 'lifts(id, user_id)', 'rides(id, user_id)'), '', '## Access', sentence));
  const BOTH = ['lifts affirmed/affirmed', 'rides affirmed/affirmed'];
  it.each([
    'Rows are kept apart in the migration that Prisma cannot write: RLS is enabled on `lifts` (policy `user_id = auth.uid()`) and on `rides` (policy `user_id = auth.uid()`).',
    'Drizzle does not know policies, so a raw migration enables RLS on `lifts` and `rides` (policy `user_id = auth.uid()`).',
    'Since the ORM cannot express policies, RLS is enabled by hand on `lifts` and `rides`, policy `user_id = auth.uid()`.',
  ])('%s', (sentence) => {
    expect(stated(sentence)).toEqual(BOTH);
  });
  it.each([
    'Prisma cannot write two things: RLS and triggers.',
    'Since the ORM cannot express policies, RLS is not enabled on `lifts` and `rides`.',
    'Drizzle does not know policies, so the handlers of `lifts` and `rides` compare `user_id`.',
  ])('near miss: %s', (sentence) => {
    expect(stated(sentence).join(' ')).not.toContain('affirmed/affirmed');
  });
});

describe('a policy on how long rows are kept', () => {
  const policyTold = (value: string): string => weighedIn(lines('# A', 'Postgres. Every table has RLS.', '## Tables', '1. **lifts**', '   - Columns: `id`, `user_id`', `   - Policy: ${value}`))[0] ?? '';
  it.each(['closed lifts are kept for 90 days, then deleted.', 'archived after a year.', 'rows are deleted when the contract is closed.', 'anonymised once the season is over.'])('says nothing of who reaches them: %s', (value) => {
    expect(policyTold(value)).not.toContain('/affirmed');
  });
  it.each(['users read their own lifts, kept for 90 days.', '`user_id = auth.uid()`; rows are deleted after a year.', 'service role only; purged every night.'])('near miss: %s', (value) => {
    expect(policyTold(value)).toContain('/affirmed');
  });
});

describe('a statement of SQL among words', () => {
  const said = (words: string): string[] => weighedIn(lines('# A', 'Postgres.', '## Data', fence('', 'lifts(id, user_id)', 'rides(id, user_id)'), '', '## Access', words));
  it.each<[string, string[]]>([
    ['The revision runs `ALTER TABLE lifts ENABLE ROW LEVEL SECURITY` and the same for `rides`. Each gets one policy, `riders_only`: the claim `rider`.', ['lifts affirmed/affirmed', 'rides affirmed/affirmed']],
    ['The revision runs `ALTER TABLE lifts ENABLE ROW LEVEL SECURITY`. Its policy is `riders_only`: the claim `rider`.', ['lifts affirmed/affirmed', 'rides missing/missing']],
    ['The revision runs `ALTER TABLE lifts ENABLE ROW LEVEL SECURITY`. The page lists `rides`.', ['lifts affirmed/missing', 'rides missing/missing']],
  ])('is what the next sentence goes on about: %s', (words, expected) => {
    expect(said(words)).toEqual(expected);
  });
});

it.each<[string, string]>([
  ['every query filters on `user_id`, taken from the session', 'missing/missing'],
  ['`user_id = auth.uid()` in every query', 'affirmed/affirmed'],
])('takes what the program asks of each query for no policy: %s', (cell, expected) => {
  expect(weighedIn(lines('# A', 'Postgres.', '## Tables', '| Table | Columns | Who reaches a row |', '|---|---|---|', `| \`lifts\` | id, user_id | ${cell} |`))).toEqual([`lifts ${expected}`]);
});

describe('what is said below a table that is no policy', () => {
  const END = lines('## Row level security', 'All tables have RLS enabled.');

  it.each([
    'Holds what was lifted within a session.',
    '**Critical rule:** each lift has one end.',
    '**Business rules:** one lift belongs to at most one crane.',
    '**Rule:** a lift has one end.',
  ])('%s', (said) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Tables', '### lifts', '', '| Column | Type |', '|---|---|', '| id | uuid |', '| user_id | uuid |', '', said, '', END))).toEqual(['lifts vague/missing']);
  });

  it.each(['**Access rule:** only the user in `user_id` reads it.', '**Rule:** `user_id = session.userId`', '**Rules:** owner only'])('near miss: %s', (said) => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Tables', '### lifts', '', '| Column | Type |', '|---|---|', '| id | uuid |', '| user_id | uuid |', '', said, '', END))[0]).toMatch(/affirmed$/);
  });

  it('takes a condition on the id in the session for a rule', () => {
    expect(weighedIn(lines('# A', 'Cloudflare D1.', '## Tables', '- `lifts`: `id`, `user_id`', '', 'D1 has no row level security. Queries on `lifts` are limited to the id in the session.'))[0]).toMatch(/affirmed$/);
  });

  it('takes the layer of a program that reads rows for no rules on access', () => {
    expect(weighedIn(lines('# A', 'Postgres.', '## Data access layer', '- **Account/Session** - log-in of a session', '', '## Tables', '- `account` (id, user_id)', '- `session` (id, user_id)'))).toEqual(['account missing/missing', 'session missing/missing']);
  });
});
