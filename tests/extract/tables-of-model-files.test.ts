import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** `name(columns)` of each table that a document declares. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

describe('models told behind the files that hold them, or the ORM that maps them', () => {
  it.each<[string, string, string[]]>([
    ['one or several to a file', lines('## Models', '- `app/models/keeper.py` — Keeper (id, email, nick)', '- `app/models/hive.py` — Hive + HiveVisit', '- `app/models/base.py` — Base'), ['Keeper(id email nick)', 'Hive()', 'HiveVisit()']],
    ['in a numbered step of a plan', lines('## Phase 1: Set-up + database', '### Requirements', '1. **Configuration (`app/config.py`):**', '   - DATABASE_URL, MAIL_KEY, LOG_LEVEL', '2. **Models:**', '   - `src/entities/jar.entity.ts`: Jar, JarLabel', '3. **Dependencies (`app/deps.py`):**', '   - `get_db` — session', '   - `get_keeper` — who calls'), ['Jar()', 'JarLabel()']],
    ['called models', lines('- `models/keeper.rb` → Keeper model', '- `models/visit.rb` → Visit model'), ['Keeper()', 'Visit()']],
    ['behind the ORM that maps them', lines('Postgres.', '- **`model/`**: JPA entities (`Keeper`, `HiveVisit`) mapped to tables.', '- **`service/`**: business logic.'), ['Keeper()', 'HiveVisit()']],
    ['in a sentence', 'Postgres. The store is described by SQLAlchemy models: Keeper, Hive and HiveVisit.', ['Keeper()', 'Hive()', 'HiveVisit()']],
    ['behind the script that makes them', lines('Postgres.', '## Start', 'At first the server applies `schema.sql` (keepers, hives,', 'visits, club_members) and seeds one keeper.'), ['keepers()', 'hives()', 'visits()', 'club_members()']],
    ['names in code beside a name of one word', lines('Postgres.', '- `db/init.sql` creates `keepers`, `hives` and `visits`.'), ['keepers()', 'hives()', 'visits()']],
    ['behind the one file of all of them', lines('Postgres.', '## Phase 1', '- [x] `prisma/schema.prisma` (3 models: Keeper, Hive, VisitRequest)', '- [x] `prisma/seed.ts` (9 rows, 4 places)'), ['Keeper()', 'Hive()', 'VisitRequest()']],
    ['… after a dash', lines('Postgres.', '- `yard/models.py` — Keeper, Hive and HiveVisit'), ['Keeper()', 'Hive()', 'HiveVisit()']],
    ['… called entities', lines('Postgres.', '- `src/schema.ts`: entities: Keeper, HiveVisit'), ['Keeper()', 'HiveVisit()']],
    ['near miss: what the file is', lines('Postgres.', '- `prisma/schema.prisma` — Database schema', '- `yard/models.py`: Django models', '- `prisma/schema.prisma` (Prisma 7)'), []],
    ['near miss: another file', lines('Postgres.', '- `src/lib/limits.ts` (Keeper, Hive)'), []],
    ['near miss: what a script adds', lines('Postgres.', '## Start', 'It applies `more.sql` (seen_at, keeper_id, colour).', '', 'Then `jobs.sql` (runs at night, once).'), []],
    ['near miss: models of another kind', lines('Postgres.', '- Embedding models (`Ada`, `Small`)', '- Prisma models (see the schema file)'), []],
    ['near miss: a table shown elsewhere', lines('## Database', fence('sql', 'CREATE TABLE hives (id uuid primary key, keeper_id uuid);'), '## Files', '- `app/models/visit.py` — Visit'), ['hives(id keeper_id)']],
    ['near miss: other files', lines('## Files', '- `app/services/mail.py` — Mailer', '- `app/routers/hives.py` — HiveRouter + VisitRouter'), []],
    ['near miss: words about a file', lines('## Files', '- `app/models/visit.py` — Who looked where', '- `app/models/hive.py` — Pydantic models for requests'), []],
    ['near miss: what a file holds besides', lines('## Files', '- `app/schemas/hive.py` — HiveCreate, HiveResponse'), []],
    ['near miss: out of scope', lines('## Out of scope', '- `app/models/visit.py` — Visit'), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('models told in a tree of files', () => {
  const tree = (...models: string[]): string => lines('MongoDB.', '## Project structure', fence('', 'src/', '├── config/', '│   └── database.js       # connection', '├── models/', ...models.map((model) => `│   ├── ${model}`), '└── routes/', '    └── hives.js          # Hive routes'));
  it.each<[string, string, string[]]>([
    ['with what they are', tree('Keeper.js       # Keeper schema', 'Hive.js         # Hive schema'), ['Keeper()', 'Hive()']],
    ['called models', tree('Keeper.ts   // Mongoose model', 'HiveVisit.ts   // model of a visit'), ['Keeper()', 'HiveVisit()']],
    ['near miss: without a word of what they are', tree('Keeper.js', 'Hive.js'), []],
    ['near miss: validation', tree('Keeper.js       # schema validation'), []],
    ['near miss: later', tree('Keeper.js       # Keeper schema (later)'), []],
    ['near miss: another folder', tree('index.js        # exports').replace('routes/', 'types/').replace('hives.js ', 'Hive.js  '), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('tables told behind the file of their schema', () => {
  const tree = (...rows: string[]): string => lines('Postgres.', '## Project structure', fence('', 'src/', ...rows, '└── routes/'));
  it.each<[string, string, string[]]>([
    ['in the row of a table of files', lines('Postgres.', '| File | Purpose |', '|---|---|', '| `schema.sql` | Full schema (keepers, hives, hive_visits, views) |', '| `src/a.ts` | Start |'), ['keepers()', 'hives()', 'hive_visits()']],
    ['in a tree, one of them with a hyphen, and more to come', tree('├── prisma/schema.prisma   # DB models (keepers, hives, check-ins, MOT…)'), ['keepers()', 'hives()', 'check-ins()', 'MOT()']],
    ['behind a colon, without the last comma', tree('├── db/schema.ts   # Drizzle tables: keepers, hives, jars and visits'), ['keepers()', 'hives()', 'jars()', 'visits()']],
    ['as classes', lines('Postgres.', '## Files', '- `prisma/schema.prisma` — models: Keeper, Hive, Jar', '- `src/a.ts` — start'), ['Keeper()', 'Hive()', 'Jar()']],
    ['near miss: shapes of messages', tree('├── schemas.py   # Pydantic schemas (KeeperIn, HiveIn, JarIn)'), []],
    ['near miss: models of another kind', tree('├── models.py   # AI models (Ada, Babbage, Curie)'), []],
    ['near miss: what comes later', tree('├── more.sql   # planned tables (invoices, payments, refunds)'), []],
    ['near miss: words', tree('├── schema.sql   # Database schema, indexes and the seed for tests'), []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});

describe('declarations that only add to what exists', () => {
  const model = (name: string, ...body: string[]): string => lines('Postgres.', '## Schema', fence('prisma', `model ${name} {`, ...body, '}', 'model Honey {', '  id String @id', '  keeperId String', '}'));
  it.each<[string, string, string[]]>([
    ['whose fields stand there already', model('Keeper', '  // ... existing fields ...', '  trialUsed Boolean @default(false)'), ['Honey(id keeperId)']],
    ['whose relations do', model('Keeper', '  trialUsed Boolean', '  // existing relations'), ['Honey(id keeperId)']],
    ['in SQL', lines('Postgres.', '## Schema', fence('sql', 'CREATE TABLE keepers (', '  -- all existing columns', '  trial_used boolean', ');', 'CREATE TABLE honeys (id uuid, keeper_id uuid);')), ['honeys(id keeper_id)']],
    ['near miss: a remark', model('Keeper', '  // replaces the existing field of the old app', '  id String @id'), ['Keeper(id)', 'Honey(id keeperId)']],
    ['near miss: an excerpt', model('Keeper', '  id String @id', '  // ... other fields ...'), ['Keeper(id)', 'Honey(id keeperId)']],
  ])('%s', (_, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});
