import { describe, expect, it } from 'vitest';
import { draftOf, fence, type Format, lines } from './support.js';

/** `name(columns)` of each table that a document declares, in document order. */
function tablesIn(text: string, format: Format = 'md'): string[] {
  return draftOf(text, format).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

const DATA = '## Data model';

describe('declared tables', () => {
  it.each<[string, string, string[]]>([
    ['SQL', lines(DATA, fence('sql', 'CREATE TABLE IF NOT EXISTS public.orders (id uuid, user_id uuid);')), ['orders(id user_id)']],
    ['near miss: SQL of a rejected alternative', lines('## Alternatives considered', fence('sql', 'CREATE TABLE orders (id uuid);')), []],
    ['near miss: a table of the provider', lines(DATA, fence('sql', 'CREATE TABLE auth.users (id uuid);')), []],
    ['key attributes', lines('## Database Design', '### Storefront', 'Key Attributes: storefront_id (PK), business_id (FK), name.'), ['Storefront(storefront_id business_id name)']],
    ['a table of columns under a heading', lines(DATA, '### 2.1 `orders`', '| Column | Type |', '|---|---|', '| id | uuid |', '| user_id | uuid |'), ['orders(id user_id)']],
    ['near miss: a table of fields of a form', lines('## Inputs', '### Sign up', '| Field | Control |', '|---|---|', '| email | text box |'), []],
    ['column bullets', lines('## Schema', '### Order Table', '- **id** - Primary key (CUID)', '- **user_id** - Foreign key to users'), ['Order(id user_id)']],
    ['nested bullets', lines('## ERD in words', '- **JournalEntry**', '  - id, user_id, raw_text', '- **Export**', '  - id, user_id, type'), ['JournalEntry(id user_id raw_text)', 'Export(id user_id type)']],
    ['inline bullets', lines(DATA, '- **orders** — `id uuid pk`, `user_id uuid → users`', '- **items**: id, order_id (FK → orders)'), ['orders(id user_id)', 'items(id order_id)']],
    ['near miss: bullets about services', lines('## Services', '- **Redis**: cache, queue', '- **API**: id tokens, user_id claims'), []],
    ['paragraphs under bold lines', lines(DATA, '**orders**', '', '| column | type |', '|---|---|', '| id | uuid |', '| user_id | uuid |', '', '**items**: id, order_id, sku.'), ['orders(id user_id)', 'items(id order_id sku)']],
    ['a list of names as SQL comments', lines(DATA, fence('sql', 'users       -- accounts', 'visits      -- one row per visit')), ['users()', 'visits()']],
    ['lines with brackets', lines(DATA, fence('', 'members(id, email)', 'dues(id, member_id, paid_at)   -- per season')), ['members(id email)', 'dues(id member_id paid_at)']],
    ['lines with columns', lines('## Collections', fence('', 'users    _id, email, role', 'scans    _id, userId, s3key')), ['users(_id email role)', 'scans(_id userId s3key)']],
    ['Prisma', lines(DATA, fence('prisma', 'model Order {', '  id String @id', '  userId String', '}')), ['Order(id userId)']],
    ['a migration under a heading that announces no data', lines('## Steps', fence('php', "Schema::create('orders', function (Blueprint $table) {", '  $table->id();', "  $table->foreignId('user_id');", '});')), ['orders(id user_id)']],
    ['entities of two languages, one table', lines('## Code', fence('java', '@Entity', 'class Order {', '  @Id private Long id;', '}'), fence('elixir', 'create table(:orders) do', '  add :note, :string', 'end')), ['Order(id note)']],
    ['near miss: a class of C# and a row of Go under such a heading', lines('## Steps', fence('cs', 'public class Order {', '  public int Id { get; set; }', '}'), fence('go', 'type Row struct {', '\tUserID string `db:"user_id"`', '}')), []],
    ['near miss: a migration of a rejected alternative', lines('## Alternatives considered', fence('js', "knex.schema.createTable('orders', (t) => { t.increments(); });")), []],
    ['an ER diagram', lines(DATA, fence('mermaid', 'erDiagram', '  ORDERS {', '    uuid id PK', '    uuid user_id FK', '  }')), ['ORDERS(id user_id)']],
    ['near miss: interfaces beside SQL', lines(DATA, fence('sql', 'create table orders (id uuid);'), fence('ts', 'interface OrderDto { id: string; userId: string }')), ['orders(id)']],
    ['headings without columns', lines('## Tables', '### `user_tokens`', 'Refresh tokens.'), ['user_tokens()']],
    ['near miss: headings under other sections', lines('## Rollout', '### `user_tokens`', 'Refresh tokens are rotated.'), []],
    ['a table of tables', lines('## Tables', '| Table | Columns |', '|---|---|', '| `notes` | id, user_id, body |', '| `tags` | id, label |'), ['notes(id user_id body)', 'tags(id label)']],
    ['several names in a cell', lines('## Storage', '| Area | Tables |', '|---|---|', '| Identity | `users`, `identities` |'), ['users()', 'identities()']],
    ['Firestore paths', lines('## Data', '- `horses/{horseId}/visits/{visitId}` — day, vet, finding_text'), ['visits(day vet finding_text horseId)']],
    ['written to in code', fence('js', "await db.collection('logs').add({ userId, at: new Date() });"), ['logs(userId at)']],
    ['prose: stores', 'Every letter is kept in `letters`. `drafts` stores what is not sent yet.', ['letters()', 'drafts()']],
    ['prose: tracked in', 'The minutes of each member are tracked in a small `usage_minutes` table.', ['usage_minutes()']],
    ['near miss: prose that only uses', 'The job reads `letters` and writes `drafts`.', []],
    ['near miss: prose about other stores', 'The token is stored in `localStorage`.', []],
    ['near miss: what a process keeps to itself', 'Limits are kept in a `Map` in the process. Counters are held in `buckets`, in memory.', []],
    ['a column among words', lines('## Data', '| Collection | Fields |', '|---|---|', '| `sums` | `week`, counters per region and hour |', '| `runs` | `started_at`, document id is the key |'), ['sums(week)', 'runs(started_at)']],
    ['near miss: a column before others that are left open', lines('## Data', '| Collection | Fields |', '|---|---|', '| `sums` | `week`, … |'), ['sums()']],
    ['near miss: rows under a heading of what exists already', lines('## Backend data model', '### Already existing ✅', '| Model | Key fields |', '|---|---|', '| `Invoice` | `workspace_id`, `amount` |', '### New tables', '| Table | Key fields |', '|---|---|', '| `coupons` | `code`, `workspace_id` |'), ['coupons(code workspace_id)']],
    ['near miss: the parts of one table that the lead-in names', lines('## Payments', 'Uses the existing `Invoice` model:', '', '- `method` (cash, card)', '- `state`: open → paid'), []],
    ['items under a lead-in about all tables', lines('## Payments', 'The tables:', '', '- `refunds` (id, user_id)'), ['refunds(id user_id)']],
    ['near miss: types of messages in a file, and those in other files of its folder', lines('## Steps', '- Create `models/speech.py` with these models:', '  - `SpeechRequest`: audio_url, user_id', '  - `SpeechResponse`: text, created_at', '- Create `models/people.py` with:', '  - `PersonInfo`: user_id, email, tier'), []],
    ['models in a file', lines('## Steps', '- Create `models/speech.py` with these models:', '  - `Speech`: id, audio_url, user_id', '  - `FriendRequest`: id, from_user_id'), ['Speech(id audio_url user_id)', 'FriendRequest(id from_user_id)']],
    ['near miss: a list of repositories', lines('### Data access (models)', '- `OrderRepository` - reads and writes of orders', '- `BuyerRepository` - reads and writes of buyers'), []],
    ['near miss: classes of messages', lines(DATA, fence('python', 'class UserCreate(BaseModel):', '    email: str', 'class UserResponse(BaseModel):', '    id: int', '    email: str')), []],
    ['a class called a request that is a row', lines(DATA, fence('python', 'class FriendRequest(BaseModel):', '    id: int', '    from_user_id: int')), ['FriendRequest(id from_user_id)']],
    ['near miss: labels of layers', lines('## Layers', '#### Domain layer (models)', '- **Folder:** `core/models/`', '- **Components:**', '  - `OrderDB` - order entity', '  - `ItemDB` - item entity', '- **Responsibility:** represent the domain'), []],
    ['SQL in a paragraph', lines(DATA, 'orders:', 'CREATE TABLE orders (', '  id uuid PRIMARY KEY,', '  user_id uuid NOT NULL', ');', 'Kept for a year.'), ['orders(id user_id)']],
    ['near miss: a paragraph that speaks of a statement', lines(DATA, 'Create table rows by hand; then', 'alter table settings (in the console).'), []],
    ['a table of columns over the SQL of another table', lines(DATA, '### Table `orders`', '', '| Column | Type |', '|---|---|', '| id | uuid |', '| user_id | uuid |', '', fence('sql', 'CREATE TABLE books (id uuid PRIMARY KEY, title text);')), ['orders(id user_id)', 'books(id title)']],
    ['a table of columns drawn with strokes', lines(DATA, fence('', 'OrderDB table (shop.orders):', '┌─────────┬──────┬─────────────┐', '│ Column  │ Type │ Constraints │', '├─────────┼──────┼─────────────┤', '│ id      │ UUID │ PRIMARY KEY │', '│ user_id │ UUID │ NOT NULL    │', '└─────────┴──────┴─────────────┘')), ['orders(id user_id)']],
    ['… under the heading of its table', lines(DATA, '### `orders`', fence('', '+---------+------+', '| Column  | Type |', '+---------+------+', '| id      | uuid |', '| user_id | uuid |', '+---------+------+')), ['orders(id user_id)']],
    ['entities drawn as boxes', lines(DATA, fence('', '┌──────────┐       ┌──────────────┐', '│  users   │       │    orders    │', '├──────────┤       ├──────────────┤', '│ id (PK)  │──────<│ id (PK)      │', '│ email    │       │ user_id (FK) │', '└──────────┘       └──────────────┘')), ['users(id email)', 'orders(id user_id)']],
    ['near miss: a box of a service with what it does', lines(DATA, fence('', '┌──────────────┐', '│   gateway    │', '├──────────────┤', '│ auth         │', '│ rate limits  │', '└──────────────┘')), []],
    ['near miss: a drawn table of other things', lines(DATA, fence('', 'Plans (tiers):', '┌──────┬───────┐', '│ Plan │ Price │', '├──────┼───────┤', '│ free │ 0     │', '└──────┴───────┘')), []],
    ['near miss: a column of a declared table by its name', lines('## Schema on insert', '- summary = what the model wrote', DATA, fence('sql', 'CREATE TABLE orders (id uuid, user_id uuid, summary text);')), ['orders(id user_id summary)']],
    ['names below a label', lines('## Storage', 'Collections:', '', '- users', '- talks — one per visit'), ['users()', 'talks()']],
    ['near miss: names below another label', lines('## Storage', 'Cached:', '', '- users', '- talks'), []],
    ['near miss: sentences below a label', lines('## Storage', 'Tables:', '', '- Users are kept for a year', '- talks'), []],
    ['names behind a label', lines('## Stack', '- Database: SQLite', '  - Tables: users, talks, talk_tags'), ['users()', 'talks()', 'talk_tags()']],
    ['names behind a label, one with its columns', lines('## Stack', 'Tables: `users`, `talks`, `votes (id, user_id)`. An index on `user_id`.'), ['users()', 'talks()', 'votes(id user_id)']],
    ['near miss: one thing behind a label', lines('## Stack', '- Tables: TanStack', '- Collections: see the wiki, below'), []],
    ['names below a label in a drawing', fence('', '+----------------+   +----------+', '| Tables (2):    |   | Keys:    |', '| - users        |   | - a      |', '| - talks        |   | - b      |', '+----------------+   +----------+'), ['users()', 'talks()']],
    ['near miss: names below another label in a drawing', fence('', '+----------------+', '| Queues:        |', '| - users        |', '| - talks        |', '+----------------+'), []],
    ['a step that makes a table', lines('## Day 1', '- [ ] Create `orders` table with columns:', '  - `id` (uuid, primary key)', '  - `user_id` (uuid)', '- [ ] Create notes table in Supabase', '- [ ] Add table `visits` (id, user_id)'), ['orders(id user_id)', 'notes()', 'visits(id user_id)']],
    ['near miss: a step that makes a table on a screen', lines('## Day 1', '- [ ] Create orders table component', '- [ ] Add `visits` table with sorting', '- [ ] Create notes table'), []],
    ['headers in other languages', lines('## Base de datos', '| Tabla | Columnas |', '|---|---|', '| `pedidos` | `id`, `user_id` |', '| `tarifas` | `id`, `precio_base` |'), ['pedidos(id user_id)', 'tarifas(id precio_base)']],
    ['near miss: what a provider handles', lines('## Data model', 'The entities are:', '', '- `User`', '  - handled through Clerk', '- `Letter`', '  - kept for a year'), ['Letter()']],
    ['what is told in words lists no columns', lines('## Data model', 'The entities are:', '', '- `Letter`', '  - includes mood, score, name, and summary'), ['Letter()']],
    ['prose with columns', 'Lines of the basket live in `cart_lines` (`user_id`, `book_id`).', ['cart_lines(user_id book_id)']],
    ['prose: are in, with what stands there', 'Farms themselves are in `farms` (name, village, a contact\u2019s phone and IBAN).', ['farms(name village phone iban)']],
    ['near miss: are in, and nothing listed', 'The helpers are in `support` (see below).', []],
    ['near miss: parts of a program', 'Rate limits live in `AppServiceProvider`. Roles are kept in `AccessController`. `Texting` holds them back.', []],
    ['several behind a label', 'Garage data: `garage_user` (email, garage_id), `job` (claim_no, garage_id, slot).', ['garage_user(email garage_id)', 'job(claim_no garage_id slot)']],
    ['near miss: functions behind a label', 'Helpers: `slug` (name, tenant_id), `cents` (amount, tax_id).', []],
    ['near miss: the keys of a descriptor that names a table', lines('## Deployment', fence('yaml', 'service: gravel', 'provider:', '  name: aws', '  environment:', '    ORDERS_TABLE: gw-orders', 'functions:', '  createReport:', '    handler: src/a.handler', '    events:', '      - httpApi: { method: POST, path: /reports }')), []],
    ['relations', lines('## Schema', '### User Table', '- **id** - Primary key', '- **email** - Unique', '', '**Relationships:**', '- Has many `SavedJob`'), ['User(id email)', 'SavedJob(user_id)']],
    ['one table in several places', lines(DATA, fence('prisma', 'model User {', '  id String @id', '  @@map("app_users")', '}'), '', '- `app_users`: id, email'), ['app_users(id email)']],
    ['near miss: tables that are only changed', lines('### Updated Tables', '#### `posts` - Added columns:', '- `team_id` - Link to team'), []],
    ['near miss: commands under the name of a table, in a section about access', lines('## Schema', '### boats', '- `id` uuid', '- `owner_id` uuid', '', '## Row level security', '### boats', '- `SELECT`: `owner_id = auth.uid()`', '- `INSERT`: edge function only'), ['boats(id owner_id)']],
    ['typed columns, in a section about access', lines('## Access', '### `grants`', '- `user_id` uuid', '- `area` text'), ['grants(user_id area)']],
    ['near miss: the fields of a response', lines('## Endpoints', '### `POST /sheets`', '', '**Response 200:**', '', fence('json', '{', '  "success": true,', '  "data": {', '    "sheet_id": "uuid",', '    "filename": "spring.csv",', '    "row_count": 12,', '    "columns": [', '      { "first_name": "col_1", "shown_type": "date", "null_count": 0 }', '    ],', '    "head_rows": [', '      { "col_1": "a", "col_2": 3 }', '    ]', '  }', '}')), []],
    ['near miss: a label over what goes in', lines('## Endpoints', '### `GET /sheets`', '', '**Headers:** `Authorization`', '**Query params:**', '- `shelf_id`: uuid (optional)', '- `limit`: int'), []],
    ['near miss: collections that are used', lines('## Database', '### Collections Used', '| Collection | Purpose |', '|---|---|', '| `barns` | Barns of a farm |'), ['barns()']],
    ['near miss: functions', lines('## Database functions', '- `purge_thread(thread_id)`: deletes a thread'), []],
    ['near miss: the provider brings it along', lines('## Schema', '### `users`', 'No custom table needed, use `auth.users`.'), []],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['keys', 'tables:\n  shops:\n    columns: {id: uuid pk, name: text}\n  doors:\n    columns:\n      id: uuid pk\n      shop_id: uuid\n', ['shops(id name)', 'doors(id shop_id)']],
    ['lists', 'database:\n  tables:\n    - name: users\n      columns:\n        - id: uuid\n        - email: text\n', ['users(id email)']],
    ['near miss: other keys', 'services:\n  api:\n    env: [id, user_id]\n', []],
  ])('YAML: %s', (_name, text, expected) => {
    expect(tablesIn(text, 'yaml')).toEqual(expected);
  });
});
