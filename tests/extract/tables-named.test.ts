import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** `name(columns)` of each table that a document declares, in document order. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

const DB = '## Database';

describe('tables of which a line tells the names', () => {
  it.each<[string, string, string[]]>([
    ['names ahead of the word for them', lines('## Persistence', '- `lessons` and `marks` tables, kept per teacher.', '- `notes`, `tags` tables.'), ['lessons()', 'marks()', 'notes()', 'tags()']],
    ['names behind which others are told in words', lines('## Database', 'Key tables (non-exhaustive): `hives`, `visits`, `jars`, tables of swarms, imports.'), ['hives()', 'visits()', 'jars()']],
    ['near miss: words among the names', lines('## Database', 'Key tables (non-exhaustive): `hives`, tables of swarms, `jars`.'), []],
    ['a collection of notes', lines(DB, '### Note Collection', '| Column | Type |', '|---|---|', '| _id | ObjectId |', '| author | ObjectId |'), ['Note(_id author)']],
    ['near miss: what is told of collections', lines('# Bees', 'Firestore.', '## 1. Collection naming', '| Purpose | Live |', '|---|---|', '| Hives | `app_hives` |'), []],
    ['called a table in Portuguese', lines('## Banco de dados', '### Tabela `tb_colmeias` (do usuário)', '| Coluna | Tipo |', '|---|---|', '| id | uuid |', '| user_id | uuid |'), ['tb_colmeias(id user_id)']],
    ['a path with two keys', lines('# Bees', 'Realtime Database.', '## Data model', '- `jars/{keeperId}/{jarId}`: `{lid_id, weighedAt, grams}`'), ['jars(lid_id weighedAt grams keeperId)']],
    ['the heading over a path below its collection', lines('# Bees', 'Firestore.', '## Data model', '### Usage Collection', fence('', 'usage/{uid}/entries/{entryId}', '  - grams: number', '  - seenAt: timestamp')), ['usage(grams seenAt uid)']],
    ['the heading over the path of its documents', lines('# Bees', 'Firestore.', '## Data model', '### Visits Collection', fence('', 'visits/{uid}', '  - grams: number', '  - seenAt: timestamp')), ['Visits(grams seenAt uid)']],
    ['near miss: the heading of what the path ends in', lines('# Bees', 'Firestore.', '## Data model', '### Entries Collection', fence('', 'visits/{uid}/entries/{entryId}', '  - grams: number', '  - seenAt: timestamp')), ['Entries(grams seenAt uid)']],
    ['near miss: what becomes of them', lines('## Persistence', '- `lessons` and `marks` tables get a column.'), []],
    ['no function among them', lines('## Tables', '- `hives` — one row per hive of a keeper', '- `visits` — when a keeper looked', '- `nearest_hives(...)` — similarity search over notes', '- `count_visits(keeper_id, since)` — RPC that counts'), ['hives()', 'visits()']],
    ['near miss: brackets for columns behind each', lines('## Tables', '- `hives(...)` — one row per hive of a keeper', '- `visits(...)` — when a keeper looked'), ['hives()', 'visits()']],
    ['lines under labels', lines(DB, '**Core:** `hives`, `visits` (40 columns — one per look)', '**Keepers / clubs:** `keepers`, `club_members`', '**Sales:** `jars`'), ['hives()', 'visits()', 'keepers()', 'club_members()', 'jars()']],
    ['a table with the name of a part of any schema, called one', lines(DB, '### Table: `policies`', '| Column | Type |', '|---|---|', '| id | uuid |', '| holder_id | uuid |'), ['policies(id holder_id)']],
    ['the only table, with its columns below', lines(DB, 'Single table: `quizzes`', '', '| Column | Type | Notes |', '|---|---|---|', '| topic | text | required |', '| state | int | open, shut |', '## Flow', '1. The handler creates a `Quiz` record.'), ['quizzes(topic state)']],
    ['such a name in a column of tables', lines(DB, '| Table | What it holds |', '|---|---|', '| `keepers` | who keeps bees |', '| `views` | who looked at which hive |'), ['keepers()', 'views()']],
    ['near miss: the heading over policies', lines(DB, '### Policies', '| Name | Rule |', '|---|---|', '| own | `keeper_id = auth.uid()` |'), []],
    ['items under labels', lines('## Schema', '- **Core** — `hives`, `visits`', '- **Billing (Paddle)** — `invoices` and `refunds`'), ['hives()', 'visits()', 'invoices()', 'refunds()']],
    ['a group named after a kind of its tables', lines('## Tables', '- **Visits:** `visits`, `visit_photos`', '- **Keepers:** `keepers`, `keeper_settings`'), ['visits()', 'visit_photos()', 'keepers()', 'keeper_settings()']],
    ['names in plain words', lines('## Tables', '- Core: hives, visits, visit_photos', '- Auth & access: keepers, keeper_roles'), ['hives()', 'visits()', 'visit_photos()', 'keepers()', 'keeper_roles()']],
    ['names with their columns', lines(DB, '**Core:** `hives` (id, keeper_id), `visits` (id, hive_id, seen_at)'), ['hives(id keeper_id)', 'visits(id hive_id seen_at)']],
    ['models', lines('## Data models', '- Club module: `Keeper`, `Club`, `ClubMember`', '- Bee module: `Hive`, `Swarm`'), ['Keeper()', 'Club()', 'ClubMember()', 'Hive()', 'Swarm()']],
    ['views behind the tables', lines(DB, '**Core:** `hives`, `visits` + views `open_visits`, `hive_sums`'), ['hives()', 'visits()']],
    ['a sentence behind the names', lines(DB, '- **Core:** `hives`, `visits`. All of them are backed up.', '- **Audit:** `audit_log`, `login_history`, …'), ['hives()', 'visits()', 'audit_log()', 'login_history()']],
    ['paragraphs set apart', lines(DB, '**Core:** `hives`, `visits`', '', '**Shop / orders:** `jars`, `orders`'), ['hives()', 'visits()', 'jars()', 'orders()']],
    ['middle dots', lines(DB, '- Core: `hives` · `visits` · `swarms`'), ['hives()', 'visits()', 'swarms()']],
    ['names below the heading of a group', lines('## Tables', '### Core', '`hives`, `visits`', '### Billing & payouts', '- `invoices`, `payouts`'), ['hives()', 'visits()', 'invoices()', 'payouts()']],
    ['scripts that make them', lines('## Migrations', '- `0001_start.sql`: `keepers`, `hives`', '- `0002_shop.sql`: `jars`, `orders`'), ['keepers()', 'hives()', 'jars()', 'orders()']],
    ['a script by its path, with what else it does', lines('### Database', '- `db/migrations/001_start.sql` — keepers, hives, visits with RLS + trigger'), ['keepers()', 'hives()', 'visits()']],
    ['near miss: what is done to tables is none', lines('### Database dependencies', '- Reads: `hives`, `visits`, `keeper_notes`', '- Writes: `audit_logs`'), []],
    ['near miss: a field of an answer with its values', lines('### Data outputs', '```typescript', '{', '  mood: "calm" | "tense" | "angry",', '  score: number', '}', '```'), []],
    ['near miss: a script that schedules', lines('### Database', '- `db/migrations/002_cron.sql` — nightly jobs for hives, keepers'), []],
    ['tables headed in Chinese', lines('## 数据库模型', '| 模型 | 说明 | 关键字段 |', '|---|---|---|', '| `Keeper` | 用户 | phone, hiveNo |'), ['Keeper(phone hiveNo)']],
    ['tables headed in Russian', lines('## База данных', '| Таблица | Строк |', '|---|---|', '| keepers | 900 |', '| hive_visits | 10 |'), ['keepers()', 'hive_visits()']],
    ['near miss: a table of models of another kind', lines('## 成本', '| 模型 | 价格 |', '|---|---|', '| GPT | 3 |'), []],
    ['near miss: the label over a list', lines('# Diary: data', 'No server of our own. Collections:', '', '- `keepers/{uid}`: name, phone', '- `visits/{visitId}`: `keeperUid`, `hiveNo`'), ['keepers(name phone uid)', 'visits(keeperUid hiveNo)']],
    ['near miss: what a phase brings', lines('### Phase 2: database', '- Tables: `keepers`, `hives`', '- **Deliverable**: rows are stored'), ['keepers()', 'hives()']],
    ['near miss: scripts that change them', lines('## Migrations', '- `0003_more.sql`: `keeper_id`, `seen_at`', '- `0004_more.sql`: adds `frames`, `boxes`'), []],
    ['items below the one that is the database', lines('## Parts', '- Supabase Postgres (managed)', '  - keepers (id, nick)', '  - visits (keeper_id, seen_at)', '- Mail worker', '  - letters (id, sent_at)'), ['keepers(id nick)', 'visits(keeper_id seen_at)']],
    ['near miss: columns behind a name', lines(DB, '**hives**: id, keeper_id, colour', '**visits**: id, hive_id, seen_at'), ['hives(id keeper_id colour)', 'visits(id hive_id seen_at)']],
    ['near miss: columns in code behind a name', lines(DB, '- Hives: `colour`, `frames`, `keeper_id`', '- Core: `queens`, `frames`, `email`'), ['Hives(colour frames keeper_id)']],
    ['near miss: what belongs to what', lines('## Schema', '- Keepers: `hives`, `orders`', '- Hives: `visits`, `frames`'), ['Keepers()', 'Hives()']],
    ['near miss: values', lines('## Schema', '- **Roles:** `keepers`, `helpers`', '- **Colours:** `red`, `green`', '- **Status:** `open`, `closed`'), []],
    ['near miss: aspects of a database', lines(DB, '- **Security:** backups, audits, logs', '- **Operations:** `dumps`, `replicas`'), []],
    ['near miss: functions and views', lines(DB, '**Views:** `open_visits`, `hive_sums`', '**Helper functions:** `hive_sum`, `count_visits`'), []],
    ['near miss: sorted by who reaches them', lines(DB, '### RLS policies', '**Owner only:** `hives`, `visits`', '**Core / all:** `clubs`, `jars`'), []],
    ['near miss: no database', lines('## Packages', '**Core:** `hives`, `visits`', '**Sales / shop:** `jars`, `orders`'), []],
    ['one line of names', lines('## Migrations (the main tables)', '- `keepers`, `hives`, `visit_log`', '- Indices: keeper, hive, seen_at'), ['keepers()', 'hives()', 'visit_log()']],
    ['one line of names in plain words', lines('## Data model', 'The collections', '', '- keepers, hives, visit_log'), ['keepers()', 'hives()', 'visit_log()']],
    ['names joined by "and"', lines('## Tables', '`keepers`, `hives` and `visits`.'), ['keepers()', 'hives()', 'visits()']],
    ['near miss: columns in one line', lines('## Tables', '### `hives`', '- `colour`, `frames`, `boxes`'), ['hives(colour frames boxes)']],
    ['near miss: keys in one line', lines('## Database', '- `keeper_id`, `hives`, `frames`'), []],
    ['near miss: words of which none is in the plural', lines('## Database', '- `read`, `write`, `admin`'), []],
    ['near miss: the parts of one table', lines('## Database', 'The `hives` table:', '', '- `frames`, `boxes`, `queens`'), []],
    ['a step that makes them', lines('## Plan', '1. Boot the API.', '2. Stand up the Postgres schema: `keepers`, `hives`, `visit_log`.'), ['keepers()', 'hives()', 'visit_log()']],
    ['a step that writes their migrations', lines('## Plan', '- Write Alembic migrations for `keepers` and `hives`'), ['keepers()', 'hives()']],
    ['a step that tells their store behind them', lines('## Plan', '1. Create tables `keepers`, `hives` and `visits` in Supabase.'), ['keepers()', 'hives()', 'visits()']],
    ['what a schema includes', lines(DB, '- The canonical schema includes `keepers`, `hive_shares`, and `visit_log` managed through Alembic migrations.'), ['keepers()', 'hive_shares()', 'visit_log()']],
    ['what it has by now', lines(DB, 'Our Postgres schema already has `keepers` and `hives` tables.'), ['keepers()', 'hives()']],
    ['near miss: columns and kinds that a schema includes', lines(DB, 'The schema includes `zodObject`, `parse` and `safeParse`.', '', 'The schema of a visit contains `seen_at`, `weight`.'), []],
    ['near miss: ideas that a schema covers', lines(DB, 'The schema covers keepers, hives and their visits.'), []],
    ['near miss: keys of which a rule speaks', lines('## Rules', '`keeperIds` contains the caller.', '', '`hive_log` contains each opening of a hive.'), ['hive_log()']],
    ['near miss: a step that adds to them', lines('## Plan', '- Add indexes for `keepers`, `hives`', '- Create columns: `frames`, `boxes`', '- Build models: `beeNet`, `GPT`'), []],
    ['names in code among words', lines('## Schema', '| File | Model | Notes |', '|---|---|---|', '| a | Client + source (Postgres) | |', '| b | `Rank` (QUEEN/WORKER), `Mood` (CALM/ANGRY) | |', '| c | `Keeper` | |', '| d | `Hive` | |', '| e | `Visit` | |').replace('| a |', '| a |'), ['Keeper()', 'Hive()', 'Visit()']],
    ['columns among what stands out', lines('## Schema', '| Model | Key features |', '|---|---|', '| `Hive` | frames, site_id, is_open; index on site |', '| `Keeper` | can log in |'), ['Hive(frames site_id is_open index)', 'Keeper()']],
    ['near miss: names under another heading', lines('## Modules', '- `keepers`, `hives`, `visits`'), []],
    ['near miss: functions of the database', lines(DB, '**Postgres functions:**', '', '- `close_hive(hive_id, keeper_id)` — closes it', '- `count_frames(hive_id, keeper_id)`'), []],
    ['tables with their columns in brackets', lines(DB, '**Tables (and the functions on them):**', '', '- `hives(hive_id, keeper_id)`', '- `visits(visit_id, keeper_id)`'), ['hives(hive_id keeper_id)', 'visits(visit_id keeper_id)']],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

it('takes a cookie that holds something for no table', () => {
  const named = (words: string): string[] => tablesIn(lines('# Farm', 'D1.', '', words));
  expect(named('The session is a signed cookie `herd_session` that holds the user id.')).toEqual([]);
  expect(named('The header `x_herd` which contains the farm is signed.')).toEqual([]);
  expect(named('The table `herd_sessions` holds the user id.')).toEqual(['herd_sessions()']);
});

describe('tables of the stories of a plan', () => {
  it.each<[string, string, readonly string[]]>([
    ['several, with what they come with', lines('## Stories', '1. **1.3 DB Schema**: `keepers`, `hives`, `visits` with indexes/RLS'), ['keepers()', 'hives()', 'visits()']],
    ['one', lines('## Stories', '1. **3.1 Schema**: `reminders` table with states'), ['reminders()']],
    ['near miss: columns', lines('## Stories', '1. **Database Schema**: `text`, `hash`, `source_type`, `batch_date`'), []],
    ['near miss: one thing that is no table', lines('## Stories', '1. **3.1 Storage**: `reminders` bucket with files'), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('tables that whoever sets the store up looks for', () => {
  it.each<[string, string, readonly string[]]>([
    ['with signs before the names', lines('## Set up', 'Open **Database** → **Tables** and verify all tables exist:', '- ✓ hives', '- ✓ keepers', '- ✅ jar_lines'), ['hives()', 'keepers()', 'jar_lines()']],
    ['as what he sees', lines('## Set up', 'Go to the table editor. You should see the following tables:', '- hives', '- keepers', '- jars'), ['hives()', 'keepers()', 'jars()']],
    ['with what each is for', lines('## Set up', 'The migration creates the following tables:', '- hives - where bees live', '- keepers - who keeps them'), ['hives()', 'keepers()']],
    ['near miss: pages', lines('## Set up', 'Verify that the pages exist:', '- hives', '- keepers'), []],
    ['near miss: what is asked of the tables', lines('## Set up', 'Verify that the tables are fast:', '- run the planner', '- add indexes'), []],
    ['near miss: a page of tables', lines('## Set up', 'Check that the tables page renders:', '- hives', '- keepers'), []],
    ['near miss: a trigger and the columns it guards', lines('## Keepers', 'RLS is on for all tables.', '', 'A trigger (`guard_keeper`) keeps people from changing', 'sensitive fields: `state`, `approved_at`, `approved_by`.'), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});
