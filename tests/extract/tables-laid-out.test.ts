import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** `name(columns)` of each table that a document declares, in document order. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

const DATA = '## Data model';

describe('tables that a listing lays out', () => {
  it.each<[string, string, string[]]>([
    ['names with their columns under a tag of SQL', lines(DATA, fence('sql', 'keepers   — id, email', 'hives     — id, keeper_id, site,', '            queen_year')), ['keepers(id email)', 'hives(id keeper_id site queen_year)']],
    ['constraints behind the type of a plain name', lines(DATA, '**visits**', '- id: uuid, PK', '- hive: uuid, FK hives, not null', "- mood: text, not null, CHECK in ('calm', 'tense')", '- note: text, nullable'), ['visits(id hive mood note)']],
    ['near miss: several columns in a line', lines(DATA, '**visits**', '- id: uuid', '- mood: text, note: text, seen_at: date'), ['visits(id mood note seen_at)']],
    ['columns with words behind them', lines('## Schema', '### Keeper', '* name : what the keeper is called', '* email: where the keeper gets mail', '* hives: the hives of the keeper', '* joinedOn: the first day'), ['Keeper(name email hives joinedOn)']],
    ['columns with their type behind the words', lines('## Schema', '### Jar', '* label: what stands on the jar (String)', '* price : in cents (int)', '* tags: what it is found by ([String])'), ['Jar(label price tags)']],
    ['near miss: labels with words behind them', lines('## Schema', '### Notes', '* why: jars break', '* how: with straw', '* when: before the fair'), []],
    ['near miss: too few to be a list of columns', lines('## Schema', '### Limits', '* max_jars: a shelf holds twenty', '* why: it bends'), []],
    ['a name with its columns in each line', lines(DATA, '`keepers(id, email)`', '`hives(id, keeper_id)`', '`visits(id, hive_id)`'), ['keepers(id email)', 'hives(id keeper_id)', 'visits(id hive_id)']],
    ['near miss: calls in each line', lines('## Jobs', '`prune(keepers, hives)`', '`sort(visits, keepers)`'), []],
    ['a column that says only "Name"', lines(DATA, '| Name | Keeps | Columns |', '|---|---|---|', '| keepers | who | id, email |', '| hives | where | id, keeper_id |'), ['keepers(id email)', 'hives(id keeper_id)']],
    ['a header that names the table of the columns below it', lines(DATA, '| Column of `hives` | Type | Constraint |', '|---|---|---|', '| `id` | uuid | primary key |', '| `keeper_id` | uuid | not null |'), ['hives(id keeper_id)']],
    ['columns under a lead that tells what they are for', lines('## Data', '#### `hives`', 'Where the bees live.', '', '**Relevant fields:**', '- `keeper_id` - whose it is', '- `placed_at` - since when', '', '#### `visits`', '', '**Key fields for analytics:**', '- `hive_id` - what was looked at', '- `seen_at` - when'), ['hives(keeper_id placed_at)', 'visits(hive_id seen_at)']],
    ['a column of tables behind one of entities', lines(DATA, '| Entity | Table | Key fields |', '|---|---|---|', '| Keeper | `keeper` | email, name |', '| HiveVisit | `visit` | keeper_id, note |'), ['keeper(email name)', 'visit(keeper_id note)']],
    ['near miss: a word for several that are not named', lines('## Database models', '| Model | Table | Status |', '|---|---|---|', '| Keeper | `keepers` | defined |', '| Weather models | Various | defined |'), ['keepers()']],
    ['near miss: what else than tables is behind a resource', lines('## Resources', '| Resource | Table/Source | What it is |', '|---|---|---|', '| Hives | `hives` (public) | boxes of a keeper |', '| Count | *RPC (Database Function)* | counts the bees |', '| Totals | `open_visits` (materialized view) | sums |', '| Photos | `photos` (bucket) | pictures |', '| Jobs | `jobs` (a queue in the database) | what is to be done |'), ['hives()', 'jobs()']],
    ['near miss: a column of tables that names none', lines(DATA, '| Entity | Table | Key fields |', '|---|---|---|', '| keepers | yes, and more | email, name |', '| visits | — | keeper_id, note |'), ['keepers(email name)', 'visits(keeper_id note)']],
    ['near miss: a header that names no table', lines(DATA, '| Column in use | Type |', '|---|---|', '| `keeper_id` | uuid |', '| `site` | text |'), []],
    ['near miss: a header over what is no column', lines(DATA, '| Column of `hives` | Filled by |', '|---|---|', '| `site` | the keeper |'), []],
    ['columns that are published, one with what it is before its name', lines(DATA, '| Entity | Published fields that matter to the app | Rules |', '|---|---|---|', '| Keeper | `id`, `email`, optional `nick` | one each |', '| Visit | `id`, unique `slug`, nullable `keeper_id` | |'), ['Keeper(id email nick)', 'Visit(id slug keeper_id)']],
    ['near miss: what matters is no column', lines(DATA, '| Entity | Rules that matter |', '|---|---|', '| keepers | `id`, `email` |'), ['keepers()']],
    ['near miss: names of forms', lines('## Forms', '| Name | Fields |', '|---|---|', '| signup | email, phone |'), []],
    ['near miss: statements under a tag of SQL', lines(DATA, fence('sql', 'SELECT id, keeper_id', 'FROM hives;')), []],
    ['tables within a schema of their own', lines(DATA, fence('sql', 'CREATE TABLE IF NOT EXISTS apiary.hives (', '  id serial primary key,', '  keeper_id uuid not null', ');')), ['hives(id keeper_id)']],
    ['documents below numbered names', lines('## Database collections', '### 1. keepers', fence('json', '{', '  "_id": "ObjectId",', '  "email": "string"', '}'), '### 2. visits', fence('json', '{', '  "_id": "ObjectId",', '  "keeper": "ObjectId (ref: keepers)",', '  "mood": "calm"', '}')), ['keepers(_id email)', 'visits(_id keeper mood)']],
    ['keys with an arrow to their table in a list', lines(DATA, '1. `keepers`', '   - id (uuid)', '   - email (unique)', '2. `visits`', '   - id', '   - keeper_id → keepers', '   - note'), ['keepers(id email)', 'visits(id keeper_id)']],
    ['columns under a header for what is held, a key among them', lines(DATA, '| Table | Main content |', '|---|---|', '| `keepers` | id, phone |', '| `hives` | id, keeper_id, site |'), ['keepers(id phone)', 'hives(id keeper_id site)']],
    ['… in another language', lines(DATA, '| Table | Contenu principal |', '|---|---|', '| `ruches` | id, keeper_id, lieu |'), ['ruches(id keeper_id lieu)']],
    ['near miss: words under such a header', lines(DATA, '| Table | Holds |', '|---|---|', '| `keepers` | name, plan |', '| `hives` | where bees live, by day |'), ['keepers()', 'hives()']],
    ['near miss: the body of a message below the act that it names', lines('## hive-desk', 'One function for the wardens.', '### Actions', '#### open_hive', fence('json', '{', '  "action": "open_hive",', '  "keeper_id": "k1"', '}'), '#### shut_hive', fence('json', '{', '  "op": "shut_hive",', '  "keeper_id": "k1"', '}')), []],
    ['a document that says what was done, below the name of its collection', lines('## Database collections', '### visits', fence('json', '{', '  "_id": "ObjectId",', '  "keeper_id": "k1",', '  "action": "fed"', '}')), ['visits(_id keeper_id action)']],
    ['near miss: a table that is only widened', lines(DATA, '#### 1. KEEPERS Table (extended)', fence('sql', 'ALTER TABLE keepers ADD COLUMN plan text;'), '#### 2. HIVES Table', fence('sql', 'CREATE TABLE hives (id uuid, keeper_id uuid);'), '## Summary', '- Database (2 tables)', '  - `keepers` (plan)', '  - `hives`'), ['hives(id keeper_id)']],
    ['near miss: values behind a label', lines(DATA, '- `hives`: id, keeper_id', '- Enums: `hive_state` (open|shut), `visit_kinds` (short|long)'), ['hives(id keeper_id)']],
    ['near miss: documents that are answers', lines('## Responses', '### 1. keepers', fence('json', '{', '  "_id": "ObjectId",', '  "email": "string"', '}')), []],
    ['near miss: settings below a name', lines('## Connection settings', '### 1. pool', fence('json', '{', '  "host": "localhost",', '  "size": 5', '}')), []],
    ['near miss: tables within the schema of a provider', lines(DATA, fence('sql', 'CREATE TABLE auth.tokens (id serial primary key, user_id uuid);', 'CREATE TABLE cron.runs (id serial primary key, user_id uuid);')), []],
    ['columns below a name', lines(DATA, fence('', 'keepers', '  - id', '  - email', 'hives', '  - id', '  - keeper_id (FK)')), ['keepers(id email)', 'hives(id keeper_id)']],
    ['fields set below each other, one space behind the longest name', lines(DATA, fence('', 'keepers     id, phone', 'hives       id, keeper_id', 'hive_visits id, hive_id, at')), ['keepers(id phone)', 'hives(id keeper_id)', 'hive_visits(id hive_id at)']],
    ['near miss: a line that goes on elsewhere', lines(DATA, fence('', 'keepers     id, phone', 'hives       id, keeper_id', 'see the map, the plan')), ['keepers(id phone)', 'hives(id keeper_id)']],
    ['columns on the branches of a tree under a tag of SQL', lines(DATA, fence('sql', 'keepers', '├── id (UUID, PK)', '├── email (TEXT)', '└── since', '', 'visits', '├── keeper_id (UUID, FK)', '├── scent (VECTOR(768)) -- what the hive smelt of', '└── mood (TEXT)')), ['keepers(id email since)', 'visits(keeper_id scent mood)']],
    ['… on those of another program', lines(DATA, fence('prisma', 'Keeper', '├─ id        String', '├─ email     String', '└─ hives     Hive')), ['Keeper(id email hives)']],
    ['columns below a name under a tag of SQL', lines(DATA, fence('sql', 'Table: keepers', '- id (UUID, PK)', '- email (TEXT)', '', 'Table: hives', '- id (UUID, PK)', '- keeper_id (UUID)')), ['keepers(id email)', 'hives(id keeper_id)']],
    ['near miss: files on the branches of a tree', lines(DATA, fence('sql', 'migrations', '├── 001_keepers.sql', '├── 002_hives.sql', '└── 003_ids.sql')), []],
    ['near miss: a branch within the comment of a script', lines(DATA, fence('sql', 'CREATE TABLE keepers (', '  id uuid primary key, -- ├── of the club', '  email text', ');')), ['keepers(id email)']],
    ['columns in braces', lines(DATA, fence('', 'Keeper {', '  id: string', '  hives: Hive[]', '}', 'Hive {', '  id', '  keeperId -> Keeper', '}')), ['Keeper(id hives)', 'Hive(id keeperId)']],
    ['called tables', lines(DATA, fence('', 'Table: keepers', '  id: uuid', '  email: text')), ['keepers(id email)']],
    ['fields below the path of a document', lines('## Firestore', fence('', 'keepers/{uid}', '  - name: string', 'clubs/{clubId}/visits/{uid}_{yyyy-mm}', '  - mites: number')), ['keepers(name uid)', 'visits(mites clubId uid)']],
    ['fields below the key of a document', lines('## Firestore', fence('', 'clubs/', '  {clubId}/', '    name: string', '    visits/', '      {visitId}/', '        mites: number')), ['clubs(name)', 'visits(mites clubs_id)']],
    ['a table in each line, with lines that go on', lines(DATA, fence('ts', "export const size = pgEnum('size', ['s', 'l']);", '', 'keepers:    id text pk, email text notNull', 'hives:      id uuid pk, keeper_id text notNull -> keepers,', '            size size notNull, site_id int notNull -> sites', 'hive_sites: hive_id uuid -> hives, site_id int -> sites, pk(hive_id, site_id)')), ['keepers(id email)', 'hives(id keeper_id size site_id)', 'hive_sites(hive_id site_id)']],
    ['a table in each line of a paragraph', lines(DATA, 'keepers: id, email', 'hives: id, keeper_id, site', 'visits: id, hive_id'), ['keepers(id email)', 'hives(id keeper_id site)', 'visits(id hive_id)']],
    ['near miss: a policy with its condition', lines('## Tables', '### keepers', '- id, email', '', 'RLS on. Policy `keeper_self`: `id = auth.uid()`, for all commands.'), ['keepers(id email)']],
    ['near miss: labels in a paragraph', lines(DATA, 'keepers: id, email', 'note: idle, keepers, sleep'), ['keepers(id email keepers sleep)']],
    ['documents by their paths in JSON', lines('## Collections', fence('json', '{ "keepers/{uid}": { "name": "Ada", "phone": "…",', '                      "since": null },', '  "hives/{id}":    { "uid": "u1", "frames": 10 } }')), ['keepers(uid name phone since)', 'hives(uid frames)']],
    ['near miss: answers by their paths', lines('## Answers', fence('json', '{ "GET /keepers": { "name": "Ada" }, "GET /hives": { "frames": 10 } }')), []],
    ['fields behind the path of a document', lines('## Collections', fence('', '/keepers/{uid}    name, phone     // owner only', '/hives/{hiveId}   uid, site       // owner only')), ['keepers(uid name phone)', 'hives(uid site)']],
    ['collections below the path of a document', lines('## Firestore', fence('', 'keepers/{uid}        ← owner only', '  ├── hives/{hiveId}   ← owner only', '  └── wallet/main      ← server-write-only')), ['keepers(uid)', 'hives(keeper_id)', 'wallet(keeper_id)']],
    ['near miss: paths of addresses', lines('## Pages', fence('', 'keepers/{uid}', '  ├── hives/{hiveId}', '  └── wallet/main')), []],
    ['a tree', lines('## Models', fence('', 'Keeper', '├── email', '├── since  # year', '└── Badge')), ['Keeper(email since Badge)']],
    ['a tree, one in the other', lines('## Models', fence('', 'Keeper', '├── email', '└── Badge (OneToOneField)', '    ├── colour', '    └── owner_id')), ['Keeper(email)', 'Badge(colour owner_id keeper_id)']],
    ['a field that leads to the next', lines('## Models', fence('', 'Keeper', '├── email', '├── phone', '└── badge (1:1) ──→ Badge', '                    └── colour')), ['Keeper(email phone)', 'Badge(colour keeper_id)']],
    ['near miss: what a framework brings along', lines('## Models', fence('', 'User (Django built-in)', '├── username', '└── Badge (OneToOneField)', '    ├── colour', '    └── owner_id')), ['Badge(colour owner_id)']],
    ['names below the line that groups them', lines('## Parts', fence('', 'Supabase', '├── Auth', '├── Tables', '│   ├── keepers   # one per person', '│   └── hives', '└── Storage')), ['keepers()', 'hives()']],
    ['near miss: tables of a screen', lines('## Parts', fence('', 'components', '├── tables', '│   ├── Pager', '│   └── Cells', '└── forms')), []],
    ['near miss: files', lines(DATA, fence('', 'models/', '├── keeper.py', '└── hive', '    ├── id', '    └── keeper_id')), []],
    ['near miss: settings', lines('## Storage', fence('', 'limits', '├── timeout: 30', '└── retries: 3')), []],
    ['types in brackets behind the columns of an item', lines(DATA, '- **keepers**: id, email (text, not null), born (int, nullable), died (int, nullable)', '- **hives**: id, keeper_id'), ['keepers(id email born died)', 'hives(id keeper_id)']],
    ['values in brackets behind the columns of an item', lines(DATA, '- `hives` — `keeper_id`, `tag` (unique), `state` (`empty|full`), `site`, `weighed_at`'), ['hives(keeper_id tag state site weighed_at)']],
    ['near miss: two tables in one line', lines(DATA, '- `keepers` (id, email), `hives` (id, keeper_id)'), ['keepers(id email)', 'hives(id keeper_id)']],
    ['columns below a lead-in that also says who reaches them', lines(DATA, 'New tables (RLS on all, keepers see theirs):', '', '- `hives`: `keeper_id`, `site`, `state` (`empty|full`)', '- `visits`: `hive_id`, `seen_at`'), ['hives(keeper_id site state)', 'visits(hive_id seen_at)']],
    ['near miss: fields of a body with their types', lines('## API', '**Purpose:** Marks a visit.', '**Input:** `{ hiveId: uuid, noteId?: uuid, sessionId: string }`'), []],
    ['near miss: several tables in an item', lines(DATA, '- `keepers` (id, email), `hives` (id, keeper_id)'), ['keepers(id email)', 'hives(id keeper_id)']],
    ['a name and a type in each line below a heading', lines('## Hives API', '### hives (main)', fence('', 'id          UUID PRIMARY KEY', 'keeper_id   TEXT FK', 'swarm_of    UUID FK (nullable)', 'mood        TEXT (calm/cross)')), ['hives(id keeper_id swarm_of mood)']],
    ['near miss: words and values below a heading', lines('## Hives API', '### hives (main)', fence('', 'size      10', 'state     ready', 'owner     someone')), []],
    ['near miss: a command and what it prints below a heading', lines('## Hives API', '### hives', fence('', 'id  uuid of the hive', 'npm run hives', 'text  printed')), []],
    ['near miss: calls within a program', lines('## Service', fence('python', 'def visit(session, keeper_id):', '    note = look(session)', '    store_note(session, keeper_id, note)', '    if note:', '        return note', '    store_visit(session, keeper_id, hive_id)', '    tell(note)', '    wait()', '    close(session)')), []],
    ['near miss: enums, views and buckets, each below a heading of its own', lines(DATA, '## Enums', '### hive_mood', 'How it behaves.', fence('sql', "CREATE TYPE hive_mood AS ENUM ('calm');"), '## Storage Buckets', '### photos', 'Pictures of hives.', '- 5 MB at most', '## Views', '### calm_hives', 'For the list.'), []],
    ['near miss: outside a data model', lines('## Layout', fence('', 'header', '  - logo_url', '  - user_id')), []],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

const SHAPE = '## Architecture';

describe('tables that a drawing hangs on the database', () => {
  it.each<[string, string, string[]]>([
    ['columns in brackets, among other branches', lines(SHAPE, fence('', 'App (web)', '  │', '  ▼', 'Supabase Auth ── magic link', 'Supabase Postgres (RLS on everything)', '  ├── keepers   (id uuid PK, nick, joined_at)', '  └── visits    (keeper_id FK, hive,', '  │              seen_at — one a day; RLS: owner only)', 'Supabase Edge Functions (Deno)', '  ├── send_letters (cron, id)', '  └── count-bees')), ['keepers(id nick joined_at)', 'visits(keeper_id hive seen_at)']],
    ['what they are for', lines(SHAPE, fence('', 'API server', '├── PostgreSQL 16', '│   ├── keepers — people with an account', '│   ├── hives: boxes', '│   └── visit_log  # who looked', '├── Redis', '│   ├── sessions', '│   └── limits', '└── Storage', '    ├── photos', '    └── papers')), ['keepers()', 'hives()', 'visit_log()']],
    ['names alone, in an indented drawing', lines(SHAPE, fence('', 'Main database (Neon)', '  - keepers', '  - hives', 'Mail service', '  - letters', '  - bounces')), ['keepers()', 'hives()']],
    ['several names on a branch', lines(SHAPE, fence('', 'MongoDB Atlas', '+-- keepers, hives, visits', '+-- Search')), ['keepers()', 'hives()', 'visits()']],
    ['columns below the name', lines(SHAPE, fence('', 'Database', '├── keepers', '│   ├── id', '│   └── email', '└── hives', '    ├── id', '    └── keeper_id')), ['keepers(id email)', 'hives(id keeper_id)']],
    ['in a frame', lines(SHAPE, fence('', '┌──────────────────────┐', '│ 🗄 Postgres (managed) │', '│   - keepers          │', '│   - hives            │', '└──────────────────────┘')), ['keepers()', 'hives()']],
    ['near miss: what else a database has', lines(SHAPE, fence('', 'PostgreSQL', '├── count_bees (function)', '├── open_visits — view over visits', '├── pgvector', '├── nightly_dumps: cron job', '└── replicas')), []],
    ['near miss: parts of a provider', lines(SHAPE, fence('', 'Supabase', '├── Auth', '├── Postgres', '├── Realtime', '├── Storage', '└── Edge Functions')), []],
    ['near miss: folders of a program', lines('## Layout', fence('', 'src', '├── database/', '│   ├── queries', '│   └── repositories', '└── database', '    ├── keepers.ts', '    └── hives.ts')), []],
    ['near miss: services below another service', lines(SHAPE, fence('', 'Supabase Edge Functions', '├── keepers — reads', '└── hives — reads')), []],
    ['near miss: what uses the database', lines(SHAPE, fence('', 'Postgres client library', '├── sessions', '└── retries')), []],
    ['near miss: one word that may be anything', lines(SHAPE, fence('', 'PostgreSQL', '└── users')), []],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('tables of which a sentence says what they store', () => {
  it.each<[string, string, string[]]>([
    ['by its name', lines('### GET /hives/mine', fence('json', '{ "hives": [], "left": 2 }'), '- `hives` stores one row per box'), ['hives()']],
    ['near miss: a field of the answer', lines('### GET /hives/mine', fence('json', '{ "visitsLeft": 2, "calm": true }'), '**Notes**:', '- `visitsLeft` tracks the visits of this month'), []],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('tables told in ordinary words', () => {
  it.each<[string, string, string[]]>([
    ['core entities', lines('## Core entities', '- Keeper', '- Hive', '- Hive Visit: what was seen'), ['Keeper()', 'Hive()', 'hive_visit()']],
    ['an ordinary word among entities', lines('## Data Model (Core Entities)', '- **Keeper** - has hives', "- **Response** - Keeper's answer to a question", '- **Match** - Made when both agree (yes_yes, yes_no, no_no)'), ['Keeper()', 'Response()', 'Match()']],
    ['near miss: a label among entities', lines('## Data Model (Core Entities)', '- **Keeper** - has hives', '- **Response** - always JSON'), []],
    ['entities beside a few tables of a part', lines('## Core entities', '- **Keeper** - has hives', '- **Hive** - a box', '- **Visit** - a look inside', '- **Swarm** - what flew off', '- **Apiary** - where hives stand', '## Codes', '**Database tables:**', '- `codes` - id, code, used_at', '- `code_uses` - id, code_id, keeper_id'), ['Keeper()', 'Hive()', 'Visit()', 'Swarm()', 'Apiary()', 'codes(id code used_at)', 'code_uses(id code_id keeper_id)']],
    ['near miss: requests that a client of APIs holds', lines(DATA, '### `hives`', '- id', '- keeper_id', '', '## Postman Collection', '', 'Import it with these variables:', '- `base_url`: an address', '- `keeper_id`: set after log-in'), ['hives(id keeper_id)']],
    ['near miss: one that the provider brings along', lines(DATA, '### `users` (Supabase Auth managed)', 'Nothing of ours.', '', '### `hives`', '- id', '- keeper_id'), ['hives(id keeper_id)']],
    ['two names that a stroke joins', lines('**Core models:**', '', '- **Keeper** - has hives', '- **Visits** - looks inside', '- **Swarm/Queen** - what flew off'), ['Keeper()', 'Visits()', 'Swarm()', 'Queen()']],
    ['… or a word', lines(DATA, '', '- **Keeper** - has hives', '- **Visits** - looks inside', '- **Swarm** and **Queen**: what flew off', '- and more…'), ['Keeper()', 'Visits()', 'Swarm()', 'Queen()']],
    ['near miss: aspects that a stroke joins', lines('## Database', '', '- **Keeper** - has hives', '- **Visits** - looks inside', '- **Migrations/Seeds** - by hand'), []],
    ['a verb behind the name', lines(DATA, '', '- **Keeper** has hives', '- **Visits** stores looks inside'), ['Keeper()', 'Visits()']],
    ['more than the lines that name some of them', lines('**Key models:**', '', '- **Keeper** - has hives', '- **Visits** - looks inside', '- **Harvest** - jars of a hive', '## Log-in', '**Database models:** `Keeper`, `Visits`'), ['Keeper()', 'Visits()', 'Harvest()']],
    ['near miss: other things than those named elsewhere', lines('**Key models:**', '', '- **Keepers** - has hives', '- **Moods** - of a hive', '- **Harvests** - of a hive', '## Log-in', '**Database models:** `Account`, `Visit`'), ['Account()', 'Visit()']],
    ['one behind a label', lines('## Harvest', '**Database models:** `Jar`', '', '## Visits', '**Tables used:** `visits`'), ['Jar()', 'visits()']],
    ['near miss: no table behind a label', lines('## Harvest', '**Tables used:** `none`', '', '**AI models:** `Gemini`'), []],
    ['paragraphs', lines(DATA, '', '**Member**: a person with an account.', '', '**Booking**: a slot of a member.'), ['Member()', 'Booking()']],
    ['numbered', lines('## Database design', '1. **Users** – accounts', '2. **Visits** – what was seen'), ['Users()', 'Visits()']],
    ['near miss: aspects of a database', lines('## Database', '- **Engine**: Postgres', '- **Backups**: nightly', '- **Members**: see below'), []],
    ['near miss: no people in the list', lines(DATA, '- Offline first', '- Versions: kept for a year'), []],
    ['near miss: another place shows the tables', lines('## Core entities', '- Keeper', '- Swarm', DATA, fence('sql', 'create table keepers (id uuid, email text);')), ['keepers(id email)']],
    ['near miss: entities of something else', lines('## Extraction', 'Entities found in the text:', '', '- Person', '- Place'), []],
    ['tables in a criterion', lines('## Persistence', '- **Goal:** say what is kept', '- **Acceptance:**', '  - [ ] Tables: `keeper`, `hive`, `visit_log`.'), ['keeper()', 'hive()', 'visit_log()']],
    ['tables created', lines('### Schema', '', '**Tables Created:**', '- `keepers` - people', '- `hives` - boxes'), ['keepers()', 'hives()']],
    ['near miss: what a table stores', lines('## Data model', '#### `log_ins` (if there)', '- Tracks log-ins', '- Stores: user_id, address, agent'), ['log_ins()']],
    ['near miss: values of a column', lines(DATA, '', '**Roles:**', '- `keeper` - has hives', '- `helper` - visits'), []],
    ['names below a store', lines('## Data stores', 'Postgres (Neon):', '', '- members', '- visits: what was seen'), ['members()', 'visits()']],
    ['near miss: what a store is used for', lines('## Data stores', 'Postgres:', '', '- primary store of all records', '- nightly dumps'), []],
    ['a sentence that lists them', lines(DATA, 'The main tables are `keepers`, `hives` and `visits`.'), ['keepers()', 'hives()', 'visits()']],
    ['… in ordinary words', lines(DATA, 'The core entities are Keeper, Hive, and Visit. Each Visit is of one Hive.'), ['Keeper()', 'Hive()', 'Visit()']],
    ['near miss: a sentence about tables', lines(DATA, 'The tables are sorted, filtered and paged. Existing tables: `old_a`, `old_b`. The affected tables are `old_c` and `old_d`.'), []],
    ['near miss: entities that are found', lines('## Extraction', 'The entities extracted are Person, Place and Date.'), []],
    ['near miss: a part of it that stores', lines('## Logs', 'A `sent[]` array on `HiveScore` records what was sent and when.'), []],
    ['called a table, in ordinary words', lines('## Database', 'The hives table holds the boxes. A separate table, `visit_log`, records every visit. The rest is kept in the keeper_settings table.'), ['hives()', 'visit_log()', 'keeper_settings()']],
    ['near miss: another kind of table', lines('## Database', 'The hash table stores keys. The lookup table holds codes.'), []],
    ['an ordinary label before a list that begins with a key', lines(DATA, '- notes: id, keeper_id, body', '- Notes: kept short, no pictures'), ['notes(id keeper_id body)']],
    ['a sentence that lists the columns', lines(DATA, 'The `hives` table has the columns `id` (uuid, primary key), `keeper_id` (uuid, not null), `site` (text).'), ['hives(id keeper_id site)']],
    ['near miss: a sentence about columns', lines(DATA, 'The `hives` table has the columns that the keeper asked for.'), []],
    ['a table named in the first of its rows', lines(DATA, '', '| Table | Column | Type |', '|---|---|---|', '| hives | id | uuid |', '| | keeper_id | uuid |', '| visits | id | uuid |', '| | hive_id | uuid |'), ['hives(id keeper_id)', 'visits(id hive_id)']],
    ['near miss: columns under no table', lines('## Import', '', '| Column | Type |', '|---|---|', '| id | uuid |', '| | uuid |'), []],
    ['near miss: a part of the program', 'The dependency lives in `routers`. Its code sits in `adapters`.', []],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

it('reads the table that a column is a key to, behind its type', () => {
  const [, visits] = draftOf(lines(DATA, '**hives**', '- id: uuid, PK', '- label: text', '', '**visits**', '- id: uuid, PK', '- hive: uuid, FK hives, not null')).model.tables;
  expect(visits?.columns.map(({ name, references, nullable }) => `${name} ${references?.table ?? '-'} ${String(nullable)}`)).toEqual(['id - false', 'hive hives false']);
});
