import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The tables of a script that store user data, with the reason. */
function scopedIn(...script: string[]): string[] {
  return scopedOf(lines('# A', 'Postgres.', '## Schema', fence('sql', ...script)));
}

function scopedOf(text: string): string[] {
  return draftOf(text).model.tables.filter(({ scope }) => scope.scoped).map(({ name, scope }) => `${name}: ${scope.reason}`);
}

describe('tables of a tenant that the document names', () => {
  const VISITS = lines('# A', 'Postgres.', '## Schema', fence('sql', 'create table visits (id int, barn_id int not null, seen_at date);'));
  it.each<[string, string[], string[]]>([
    ['in a row', ['## Security', '| Layer | How |', '|---|---|', '| Session | JWT |', '| Tenant isolation | barn_id filter on all queries |'], ['visits: column barn_id']],
    ['below a title', ['### 2.1 Tenant Isolation', 'All queries must include a `barn_id` filter.'], ['visits: column barn_id']],
    ['behind a label', ['- **Tenant isolation:** every query filters by `barn_id`'], ['visits: column barn_id']],
    ['near miss: another row', ['## Security', '| Layer | How |', '|---|---|', '| Index | barn_id on all tables |'], []],
    ['near miss: none', ['- **Tenant isolation:** no `barn_id` filter'], []],
  ])('%s', (_, text, expected) => {
    expect(scopedOf(lines(VISITS, ...text))).toEqual(expected);
  });
});

describe('columns whose names are short for several things', () => {
  it('takes `sub` for that of a token only where it may hold one', () => {
    expect(scopedIn("create type stall_sub as enum ('fish', 'fruit');", 'create table stalls (id uuid, sub stall_sub not null);')).toEqual([]);
    expect(scopedIn('create table stalls (id uuid, sub text not null);')).toEqual(['stalls: column sub']);
  });
});

describe('tables of which a policy tells the column of a person', () => {
  const TOLD = '- `books`: `title`, `style`, `shelf`';
  it.each<[string, string, string[]]>([
    ['by which others join', 'The policies of `pages` join through books.user_id.', ['books: listed among the tables with user data']],
    ['near miss: another column', 'The policies of `pages` join through books.shelf.', ['books: its columns are not given']],
    ['near miss: no policy', 'The job counts books.user_id.', ['books: its columns are not given']],
  ])('%s', (_, said, expected) => {
    expect(scopedOf(lines('# A', 'Postgres.', '## Database tables', TOLD, '- `pages`: `number`, `text`, `image`', '', said)).filter((each) => each.startsWith('books'))).toEqual(expected);
  });
});

describe('the column that tells whose a row is to be', () => {
  const script = (...columns: string[]): string[] => [`create table pilots (id uuid, ${columns.join(', ')});`, 'create table flights (id uuid, club_id uuid not null);', 'alter table flights enable row level security;', 'create policy of_club on flights using (club_id = current_club());'];
  it.each<[string, string[], string]>([
    ['by which the policies of the document go', ['first_name text', 'club_id uuid not null'], 'pilots: column club_id'],
    ['near miss: by which none goes', ['first_name text', 'hangar_id uuid not null'], 'pilots: column first_name'],
    ['near miss: a person, whatever they go by', ['user_id uuid not null', 'club_id uuid not null'], 'pilots: column user_id'],
  ])('%s', (_, columns, expected) => {
    expect(scopedIn(...script(...columns))[0]).toBe(expected);
  });

  it('is that of the account, where rows are of those who sign in', () => {
    expect(scopedIn('create table users (id uuid, email text, club_id uuid not null);', ...script('x int').slice(1))[0]).toBe('users: column email');
  });
});

describe('tables with user data', () => {
  it.each<[string, string, string[]]>([
    ['a person', 'create table a (id int, driver_id int not null);', ['a: column driver_id']],
    ['a tenant', 'create table a (id int, workspace_id int not null);', ['a: column workspace_id']],
    ['a device, by whose it is', 'create table a (id int, creator_device_id text not null);', ['a: column creator_device_id']],
    ['near miss: a device of nobody', 'create table a (id int, device_id text, sensor_device_id text);', []],
    ['a contact', 'create table a (id int, reply_to_email text);', ['a: column reply_to_email']],
    ['a wallet', 'create table a (id int, buyer_address text);', ['a: column buyer_address']],
    ['whoever did it', 'create table a (id int, approved_by uuid);', ['a: column approved_by']],
    ['whoever did it, a member', 'create table a (id int, approved_by uuid references members(id));', ['a: column approved_by']],
    ['whoever did it, of a framework', 'create table a (id int, uploaded_by int references auth_user(id));', ['a: column uploaded_by']],
    ['a person by the bare noun, beside a key', 'create table a (id int, caller text, recording_url text, note_id int);', ['a: column caller']],
    ['near miss: a switch of the same name', 'create table a (id int, caller boolean, note_id int);', []],
    ['whoever did it, by a table with their names', 'create table pickers (id int, full_name text);\ncreate table a (id int, reported_by_picker_id int references pickers(id) on delete set null);', ['pickers: column full_name', 'a: column reported_by_picker_id']],
    ['near miss: a thing did it, by its name', 'create table builds (id int, name text);\ncreate table a (id int, reported_by_build_id int references builds(id) on delete set null);', []],
    ['near miss: what did it is no person', 'create table builds (id int);\ncreate table a (id int, requested_by uuid references builds(id) on delete set null);', []],
    ['near miss: a thing', 'create table a (id int, product_id int not null, template text);', []],
    ['near miss: a company with no more than a name', 'create table buyers (id int, name text, country text);', []],
    ['near miss: the row above in a tree', 'create table steps (id int, parent_id int references steps(id), name text);', []],
    ['a parent of a pupil', 'create table pupils_parents (id int, parent_id int references parents(id));', ['pupils_parents: column parent_id']],
    ['users whatever their columns', 'create table users (id int, name text);', ['users: holds people or their accounts']],
    ['near miss: sessions that are dates', 'create table sessions (id int, venue_id int, starts_at timestamptz);', []],
    ['near miss: counters', 'create table rate_limits (key text, n int);', []],
    ['counters of users', 'create table rate_limits (user_id uuid, n int);', ['rate_limits: column user_id']],
    ['a column of the own policies', 'create table a (id int, depot_id int);\ncreate policy p on a using (depot_id = current_setting(\'app.depot\')::int);', ['a: column depot_id']],
    ['near miss: the same column without policies', 'create table a (id int, depot_id int);', []],
    ['near miss: a public route on rows of one owner', '-- the public route returns 404 until it is live\ncreate table bakeries (id int, user_id uuid references auth.users, live boolean);', ['bakeries: column user_id']],
    ['public content of an author', '-- public content\ncreate table posts (id int, author_id uuid references auth.users);', []],
    ['pages made for search engines', 'create table posts (id int, slug text, excerpt text, author_id uuid not null references auth.users);', []],
    ['near miss: pages of people, found by a slug', 'create table boards (id int, slug text, excerpt text, user_email text, owner_id uuid not null references auth.users);', ['boards: column owner_id']],
    ['children of the family', 'create table deals (id int, slug text, excerpt text); create table crm_deals (id int, user_id uuid not null); create table crm_steps (id int, deal_id int not null);', ['crm_deals: column user_id', 'crm_steps: foreign key to crm_deals']],
    ['near miss: the same without the words', 'create table posts (id int, author_id uuid not null references auth.users);', ['posts: column author_id']],
  ])('%s', (_name, script, expected) => {
    expect(scopedIn(script)).toEqual(expected);
  });

  it('counts children, through any number of parents', () => {
    expect(scopedIn('create table a (id int, user_id int not null);', 'create table b (id int, a_id int not null references a);', 'create table c (id int, b_id int not null references b);')).toEqual([
      'a: column user_id', 'b: foreign key to a', 'c: foreign key to b',
    ]);
  });

  it('does not count through a tie that may be empty', () => {
    const parent = 'create table loans (id int, family_id int not null references families);';
    expect(scopedIn(parent, 'create table mishaps (id int, toy_id int not null, loan_id int null references loans);')).toHaveLength(1);
    expect(scopedIn(parent, 'create table mishaps (id int, loan_id int references loans);')).toHaveLength(1);
    expect(scopedIn(parent, 'create table mishaps (id int, loan_id int not null references loans);')).toHaveLength(2);
    expect(scopedIn(parent, 'create table mishaps (id int, loan_id int references loans on delete cascade);')).toHaveLength(2);
  });

  it('reads the constraints of SQL in a table of columns as in SQL', () => {
    const text = (reference: string): string => lines('# A', 'Postgres.', '## Schema', fence('sql', 'create table loans (id int, member_id int not null);'), '### Table `mishaps`', '', '| Column | Type | Notes |', '|---|---|---|', '| what | text | NOT NULL |', `| loan_id | int | ${reference} |`);
    expect(scopedOf(text('REFERENCES loans(id)'))).toHaveLength(1);
    expect(scopedOf(text('NOT NULL REFERENCES loans(id)'))).toHaveLength(2);
    expect(scopedOf(text('REFERENCES loans(id) ON DELETE CASCADE'))).toHaveLength(2);
    expect(scopedOf(text('the loan'))).toHaveLength(2);
  });

  it('takes a foreign key from its name where the table is declared', () => {
    expect(scopedOf(lines('# A', 'Postgres.', '## Data', fence('', 'swap_requests(id, owner_id)', 'approvals(id, swap_id, decided_at)')))).toEqual(['swap_requests: column owner_id', 'approvals: foreign key to swap_requests']);
  });

  it.each<[string, string, string[]]>([
    ['without columns', '- `payments`: what was paid', ['payments: its columns are not given']],
    ['near miss: reference data', '- `currencies`: a lookup list', []],
    ['near miss: the one list that all use', '- `knots`: master list of knots with their uses', []],
    ['near miss: what webhooks brought', '- `webhook_events`: which were handled', []],
    ['near miss: what is predefined', '- `form_sets`: Predefined sets of questions', []],
    ['near miss: the parts of it', '- `form_sets`: Predefined sets of questions\n- `form_questions`: Questions per set\n- `form_steps`: Steps of each form set', []],
    ['what each has made', '- `form_sets`: Predefined and own sets of each user', ['form_sets: its columns are not given']],
    ['the parts of it', '- `form_sets`: Sets of questions\n- `form_questions`: Questions per set', ['form_sets: its columns are not given', 'form_questions: its columns are not given']],
    ['near miss: what a shop has for all', '- `wares` - Shop products', []],
    ['what a shop has of each', '- `baskets` - Shop orders', ['baskets: its columns are not given']],
    ['near miss: settings of the system, as keys and values', '- `settings` – key/value: `testMode`, `queenModel`', []],
    ['settings of each', '- `settings` – key/value pairs per user', ['settings: its columns are not given']],
    ['near miss: what a sensor measures', '- `weights`: Temperature and humidity per hive', []],
    ['near miss: by its name', '- `opening_hours`: when we are there', []],
    ['near miss: infrastructure', '- `schema_migrations`: what has run', []],
    ['near miss: public', '- `news`: public, shown on the page', []],
    ['near miss: what a market tells', '- `bars` — intraday OHLCV per venue', []],
    ['near miss: … of each thing that is traded', '- `marks` — latest blended score, per symbol and hour', []],
    ['near miss: … as a state', '- `climate` — current market regime', []],
    ['near miss: … from a public register', '- `deals` — congressional trades, one per filing', []],
    ['near miss: … found by a pattern', '- `patterns` — breakout detections', []],
    ['near miss: … from a feed', '- `headlines` — pulled from RSS feeds every hour', []],
    ['what each holds of a market', '- `lots` — shares held per symbol', ['lots: its columns are not given']],
    ['what each follows of it', '- `pins` — price alerts per ticker', ['pins: its columns are not given']],
    ['what each has set, as a kind of settings', '- `pin_rules` — per-user alert config', ['pin_rules: its columns are not given']],
    ['near miss: settings of the system', '- `pin_rules` — config of the alerts', []],
  ])('%s', (_name, item, expected) => {
    expect(scopedOf(lines('# A', 'Postgres.', '## Tables', item))).toEqual(expected);
  });

  it('follows what the document says of a table elsewhere', () => {
    const tables = lines('# A', 'Postgres.', '## Tables', '- `drugs`', '- `doses`');
    expect(scopedOf(`${tables}\n\`drugs\` is the reference list of the authority.\n`)).toEqual(['doses: its columns are not given']);
  });

  it('takes children for public content where a sentence says so of them, or that the same holds of them', () => {
    const tables = lines('# A', 'Postgres.', '## Schema', fence('sql', 'create table bakers (id int, user_id uuid not null);', 'create table news (id int, baker_id int not null references bakers);', 'create table loaves (id int, baker_id int not null references bakers);'), '');
    expect(scopedOf(`${tables}\n\`news\` are public, as is the text of \`loaves\`.\n`)).toEqual(['bakers: column user_id']);
    expect(scopedOf(`${tables}\n\`news\` are public, as long as \`loaves\` are not sold.\n`)).toEqual(['bakers: column user_id', 'loaves: foreign key to bakers']);
  });
});

describe('what a table without columns is advised to go by', () => {
  const advised = (said: string, list = '- `berths`\n- `harbours`'): string[] =>
    draftOf(lines('# A', 'Postgres.', '## Access', said, '', '## Tables', list)).model.tables.map(({ name, scope }) => `${name}: ${scope.tie?.to ?? '-'} ${scope.tie && 'column' in scope.tie ? scope.tie.column : '-'}`);

  it.each<[string, string]>([
    ['the column of the tenants', '`harbour_id` is the tenant boundary.'],
    ['the same, the other way round', 'Tenant key: `harbour_id`.'],
    ['the same, told by what it does', 'Multi-tenancy via `harbour_id` on each row.'],
  ])('%s', (_name, said) => {
    expect(advised(said)).toEqual(['berths: tenant harbour_id', 'harbours: tenant id']);
  });

  it('the column of a person', () => {
    expect(advised('A policy of each reads `skipper_id = auth.uid()`.')[0]).toBe('berths: person skipper_id');
  });

  it.each<[string, string]>([
    ['a boundary that it is not', '`harbour_id` is not the tenant boundary.'],
    ['two columns', '`harbour_id` is the tenant boundary. `skipper_id = auth.uid()` for the rest.'],
    ['nothing said', 'Harbours have berths.'],
  ])('near miss: %s', (_name, said) => {
    expect(advised(said)[0]).toBe('berths: - -');
  });

  it('finds the reason where the table is listed, not where it is declared', () => {
    const text = lines('# A', 'Postgres.', '## Tables', '- `berths`', '- `moorings`', '', '## Access', 'Tenant-scoped tables: `berths` and `moorings`.');
    const words = draftOf(text).model.tables.map(({ scope }) => `${scope.reason}: ${text.slice(scope.span.start, scope.span.end)}`);
    expect(words).toEqual(Array(2).fill('listed among the tables with user data: Tenant-scoped'));
  });
});

describe('lists that are set apart as a whole', () => {
  it.each<[string, string[]]>([
    ['Server-owned collections:', []],
    ['Reference tables:', []],
    ['Core collections:', ['parts_notes: its columns are not given']],
    ['Reference and user tables:', ['parts_notes: its columns are not given']],
  ])('%s', (lead, expected) => {
    expect(scopedOf(lines('# A', 'Firestore.', '## Data model', lead, '', '- `parts_notes`'))).toEqual(expected);
  });
});

describe('columns that are said of all tables', () => {
  it.each<[string, string[]]>([
    ['All tables include `userId` for isolation.', ['jars: listed among the tables with user data', 'hive_kinds: listed among the tables with user data']],
    ['Every table has a `tenant_id` column.', ['jars: listed among the tables with user data', 'hive_kinds: listed among the tables with user data']],
    ['All tables except `hive_kinds` have `user_id`.', ['jars: listed among the tables with user data']],
    ['Not all tables include `user_id`.', ['jars: its columns are not given']],
    ['All tables have an `hour_id`.', ['jars: its columns are not given']],
  ])('%s', (said, expected) => {
    expect(scopedOf(lines('# A', 'Postgres.', '## Tables', '| Table | What |', '|---|---|', '| `jars` | jars |', '| `hive_kinds` | reference list |', '', said))).toEqual(expected);
  });
});

describe('words that set apart, said of a part', () => {
  it.each<[string, string[]]>([
    ['`swarms` - Swarms (static or dynamic with filters)', ['swarms: its columns are not given']],
    ['`swarms` - Swarms (mail config, tokens)', ['swarms: its columns are not given']],
    ['`linked_accounts` - Mail (SMTP config, tokens)', ['linked_accounts: holds people or their accounts']],
    ['`regions` - static regions', []],
    ['`feature_flags` - configuration', []],
    ['`chores` - Chore queue (sweep, feed_bees, paint)', ['chores: its columns are not given']],
  ])('%s', (item, expected) => {
    expect(scopedOf(lines('# A', 'Postgres.', '## Tables', `- ${item}`))).toEqual(expected);
  });
});

describe('columns that a condition compares with the caller', () => {
  const CASKS = lines('# A', 'Postgres.', '## Schema', fence('sql', 'create table casks (id uuid, cellar_id uuid not null, litres int);'), '## RLS');
  it.each<[string, string, string[]]>([
    ['a function that gives the role', '- Select: `get_user_role(cellar_id) IS NOT NULL`', ['casks: column cellar_id']],
    ['a function that asks for membership', '- Policy: `is_cellar_member(cellar_id)`', ['casks: column cellar_id']],
    ['a function that takes the caller as well', "- Policy: `has_role(auth.uid(), cellar_id, 'owner')`", ['casks: column cellar_id']],
    ['the key among those of the caller', '- Select: `id IN (SELECT cellar_id FROM helpers WHERE user_id = auth.uid())`', ['casks: column cellar_id']],
    ['near miss: a function of the thing', '- Check: `is_clean(cellar_id)`', []],
    ['near miss: the key among those of anybody', '- Select: `id IN (SELECT cellar_id FROM openings WHERE day = now())`', []],
    ['near miss: the function itself', '`CREATE FUNCTION get_user_role(cellar_id uuid)`', []],
  ])('%s', (_, policy, expected) => {
    expect(scopedOf(lines(CASKS, policy))).toEqual(expected);
  });

  it.each<[string, boolean]>([
    ['Each statement has `skater_id = ?` with the id taken from the session.', true],
    ['A row is found where `skater_id` is the token\'s `sub`.', true],
    ['Each statement has `skater_id = ?` with the id in the path.', false],
  ])('%s', (words, expected) => {
    expect(scopedOf(lines('# A', 'SQLite.', '## Data model', fence('', 'laps(id, skater_id, metres)'), words))).toEqual(expected ? ['laps: column skater_id'] : []);
  });
});

describe('tables without columns that hold the parts of another', () => {
  const told = (...rows: string[]): string[] => scopedOf(lines('# A', 'Postgres.', '## Tables', '| Table | Purpose |', '|---|---|', ...rows));
  it.each<[string, string[], string[]]>([
    ['of reference data, by their name', ['| `pricing_plans` | plans |', '| `plan_features` | features of plans (1:N) |'], []],
    ['near miss: of what people have', ['| `hives` | hives |', '| `hive_tags` | tags |'], ['hives: its columns are not given', 'hive_tags: its columns are not given']],
    ['near miss: one row per person', ['| `pricing_plans` | plans |', '| `plan_limits` | user data: what each user has left |'], ['plan_limits: its columns are not given']],
    ['of the site', ['| `services` | Marketing services |'], []],
    ['near miss: people', ['| `leads` | Marketing contacts |'], ['leads: holds people or their accounts']],
  ])('%s', (_, rows, expected) => {
    expect(told(...rows)).toEqual(expected);
  });

  it('takes a gym for a tenant only where the document does', () => {
    const routes = fence('sql', 'create table gyms (id uuid, name text);', 'create table walls (id uuid, gym_id uuid not null, grade text);');
    expect(scopedOf(lines('# A', 'Postgres.', '## Schema', routes))).toEqual([]);
    expect(scopedOf(lines('# A', 'Postgres.', '## Schema', routes, '- **Tenant isolation:** every query filters by `gym_id`'))).toEqual(['walls: column gym_id']);
  });
});

describe('a table that a bold line heads, before another one in a line of its own', () => {
  const after = (line: string): string[] => scopedOf(lines('# A', 'Postgres.', '## Data', '**gardeners** – one for each person', '- id `uuid` PK, email `text`', '', '**watering_counts**', '- gardener_id `uuid` → gardeners, day `date`, used `integer`', '', line));
  it.each<[string, string, boolean]>([
    ['the next one is called public', '**frost_days** – a cache of a public archive: station, day, degrees', true],
    ['near miss: this one is called public', '**Purpose** – a public archive of rain, the gardener is its author', false],
  ])('%s', (_, line, expected) => {
    expect(after(line).some((each) => each.startsWith('watering_counts'))).toBe(expected);
  });
});

it('takes the key of a document for a tie only where it is the key of a person or a tenant', () => {
  const store = (type: string): string[] => scopedOf(lines('# A', 'MongoDB, which has no RLS.', '## Collections', fence('ts', 'barns { _id, contactEmail: string }', `tallies { _id: ${type}, left: int }`, 'visits { _id, barnId, note: string }'), '', '| Collection | Filter |', '|---|---|', "| `barns` | `_id` equals the caller's `barnId` |", '| `visits` | same `barnId` |')).map((reason) => reason.split(':')[0] ?? '');
  expect(store('string')).not.toContain('tallies');
  expect(store('objectId')).not.toContain('tallies');
  expect(store('barnId')).toContain('tallies');
});

describe('what a paragraph says of a table behind the sentence with its columns', () => {
  const told = (words: string): string[] => scopedOf(lines('# A', 'Postgres.', '## What is stored', '', `**\`ideas\`**: \`id\`, \`author_id\`, \`title\`. ${words}`, '', '**`regions`**: `id`, `name`.'));
  it.each(['Public content: the page shows each from the first minute on.', 'They are public from the start.', 'Shown on the page of the contest, visible to everyone.'])('sets it apart: %s', (words) => {
    expect(told(words)).toEqual([]);
  });
  it.each(['Unfinished work of their authors.', '`regions` are public.', 'RLS is on: readable by everyone.', 'Not public before they are handed in.'])('near miss: %s', (words) => {
    expect(told(words)).toEqual(['ideas: column author_id']);
  });
});

describe('tables without columns that the text calls a catalogue', () => {
  const NAMES = lines('# A', 'Postgres.', '## Domain', 'Entities: `Yard`, `Tool`, `YardTool` (join), `Loan`.');
  it.each<[string, string, string[]]>([
    ['in a sentence', 'Tools are a shared catalogue.', ['Yard', 'YardTool', 'Loan']],
    ['… behind a label', 'Key choice: **tools are a global catalog, prices are per yard.**', ['Yard', 'YardTool', 'Loan']],
    ['in the names of what is kept, with the table that joins them', '| Act | Who |\n|---|---|\n| Manage yard/tool catalog | staff |', ['Loan']],
    ['… with an article', 'Guests browse the tool catalogue.', ['Yard', 'YardTool', 'Loan']],
    ['near miss: each one has its own', 'Keepers see their yard/tool catalog.', ['Yard', 'Tool', 'YardTool', 'Loan']],
    ['near miss: the catalogue of one', 'It is cleared on Yard catalog writes.', ['Yard', 'Tool', 'YardTool', 'Loan']],
  ])('%s', (_, words, expected) => {
    expect(scopedOf(lines(NAMES, '## Design', words)).map((line) => line.replace(/:.*/, ''))).toEqual(expected);
  });

  it('takes no column called `reference` for such a word', () => {
    const models = (column: string): string => lines('# A', 'Postgres.', '## Models', `- **Loan**: \`id\`, ${column}, \`keeper\` FK, \`due\``, '- **Keeper**: `id`, `email`');
    expect(scopedOf(models('`reference` (unique)')).map((line) => line.replace(/:.*/, ''))).toEqual(['Loan', 'Keeper']);
    expect(scopedOf(lines('# A', 'Postgres.', '## Models', '- **Tool**: reference data, `id`, `label`'))).toEqual([]);
  });
});

it.each<[string, string[]]>([
  ['processed_stripe_events', []],
  ['handled_webhooks', []],
  ['payment_events', ['payment_events: its columns are not given']],
  ['processed_orders', ['processed_orders: its columns are not given']],
])('knows a table of what was done already by its name: %s', (name, expected) => {
  expect(scopedOf(lines('# A', 'Postgres.', '## Database', `Tables: \`${name}\`, \`regions\`.`))).toEqual(expected);
});
