import { describe, expect, it } from 'vitest';
import { draftOf, lines } from './support.js';

const HIVES = ['## Tables', '', '| Table | Columns |', '|---|---|', '| hives | id uuid, keeper_id uuid |', ''];

function tablesIn(...body: readonly string[]): string[] {
  return draftOf(lines('# Bees', '', ...body)).model.tables.map(({ name }) => name);
}

/** Lists that are led in by a word for data and hold none. */
const OTHER_LISTS: readonly (readonly [what: string, lead: string, items: readonly string[]])[] = [
  ['models of machine learning', '### Machine learning models', ['- `swarm_detector`: XGBoost', '- `yield_predictor`: LightGBM']],
  ['models of embeddings', 'The following embedding models are supported:', ['- `ada` – small', '- `voyage` – better']],
  ['prices', '## Pricing models', ['- `free`: 10 looks', '- `club`: 1000 looks']],
  ['colours', '### Colour tables', ['- `primary`: honey', '- `danger`: red']],
  ['what the client holds', '### 6.1 Client-side entities (`src/data/index.js`)', ['| Entity | Key fields |', '|---|---|', '| `swarms` | `id`, `sites[]`, `colour` |', '| `tips`, `guides` | shown below the map |']],
  ['what the screens show', '### UI models', ['- `visit_card`: hive and mood', '- `keeper_row`: nick and club']],
  ['schemas of a validator', '### Validation schemas (Zod)', ['- `signup`: email and password', '- `visit`: hive and weight']],
  ['properties of a schema', '## Custom schema properties', ['- `tsType`: overrides the type', '- `tsEnumNames`: names of its values']],
  ['files', '### Schema files', ['- `hives`: `src/db/hives.ts`', '- `visits`: `src/db/visits.ts`']],
  ['state of the client', '## Stores (Zustand)', ['- `basket`: jars in the basket', '- `player`: state of the player']],
  ['state of the client in words', 'Redux store:', ['- `session`: who is signed in', '- `basket`: jars in the basket']],
  ['keys of the browser', '### Local storage keys', ['- `auth_token`: the JWT', '- `theme_mode`: dark or light']],
  ['buckets', '## Storage', ['- `portraits`: pictures of keepers, public', '- `receipts`: private, signed URLs']],
  ['settings of the database', '### Database configuration', ['- `host`: the host', '- `pool_size`: 10']],
  ['migrations', '## Migrations Applied', ['- `create_swarm_tables` - first tables', '- `add_visits_policies` - RLS on visits', '- `enable_pg_cron_extension` - clock']],
  ['migrations below a title on tables', '## Database tables', ['1. `20250101_create_swarms` - swarms', '2. `drop_old_visits` - tidies up']],
  ['scripts', '### Database commands', ['- `db_push`: push the schema', '- `db_seed`: seed']],
  ['hooks that run migrations', 'Database migrations run automatically:', ['- `postinstall`: applies the local schema', '- `predeploy`: looks at the remote schema']],
];

describe('lists that are led in by a word for data', () => {
  it.each(OTHER_LISTS)('hold no tables: %s', (_what, lead, items) => {
    expect(tablesIn(lead, '', ...items)).toEqual([]);
    expect(tablesIn(...HIVES, lead, '', ...items)).toEqual(['hives']);
  });

  it.each([['## Data models'], ['### Database schema'], ['## AI models and their tables'], ['## Storage (Postgres)'], ['Our data store has these tables:']])('hold tables under "%s"', (lead) => {
    expect(tablesIn(lead, '', '- `keepers`: who keeps bees', '- `visits`: one row per look')).toEqual(['keepers', 'visits']);
  });
});

describe('what is asked of a value', () => {
  it.each([['`mood` contains **no digits**'], ['`mood` holds at most three words'], ['`mood` has only letters']])('declares no table: %s', (asked) => {
    expect(tablesIn('Postgres keeps our rows.', '## Advice', 'An item is kept only if', '', `- ${asked}, and`, '- each `quote` is found.')).toEqual([]);
  });

  it('near miss: what a table holds', () => {
    expect(tablesIn('Postgres keeps our rows.', '## Advice', '`moods` contains each mood of a hive.')).toEqual(['moods']);
  });
});

describe('labels over the parts of a task', () => {
  it.each([['Reason'], ['Action'], ['Task'], ['Why'], ['Warning']])('are no tables: %s', (label) => {
    expect(tablesIn(...HIVES, '#### Migration tasks', '1. **Clean up**', '   - Archive `old.js`', `   - **${label}:** the vendor handles sign-up, login, password, email by itself`)).toEqual(['hives']);
  });

  it('near miss: a model of that name', () => {
    expect(tablesIn('## Data models', '- **Task:** id, keeper_id, title', '- **Action:** id, task_id, done_at')).toEqual(['Task', 'Action']);
  });

  it('near miss: the title of a function', () => {
    expect(tablesIn(...HIVES, '### Phase 3: Edge Functions', '#### 3.1 Function: `weigh-hive`', '* **Source:** `server/weigh.js`', '* **Task:** weighs a hive', '* **Logic:** reads, adds')).toEqual(['hives']);
  });
});

describe('what keeps a value and is no table', () => {
  it.each([['cookie'], ['signed cookie'], ['header'], ['env variable']])('by the word behind its name: %s', (word) => {
    expect(tablesIn('Postgres.', '', `The app stores the reference in \`pending_claims\` ${word}.`)).toEqual([]);
  });

  it('near miss: a table', () => {
    expect(tablesIn('Postgres.', '', 'The app stores the reference in `pending_claims`.')).toEqual(['pending_claims']);
  });
});

describe('variables of a program', () => {
  it.each([['hiveData'], ['activeVisit'], ['swarmState']])('are no tables: %s', (name) => {
    expect(tablesIn('Postgres.', '', `\`${name}\` contains what the keeper has typed.`)).toEqual([]);
  });

  it.each([['hiveVisits'], ['HiveVisit'], ['hive_data']])('near miss: %s', (name) => {
    expect(tablesIn('Postgres.', '', `\`${name}\` contains what the keeper has typed.`)).toEqual([name]);
  });
});

describe('sentences of a manual', () => {
  const SENTENCE = 'If `value` contains a basket, `deny` records it, and `options` contains `weak` and `strong`.';

  it('declare no table where nothing is kept', () => {
    expect(tablesIn('## Options', '', SENTENCE)).toEqual([]);
  });

  it('declare one beside a store', () => {
    expect(tablesIn('Everything is kept in Postgres.', '', 'The `baskets` table records what was picked.')).toEqual(['baskets']);
    expect(tablesIn('Everything is kept in Postgres.', '', '`visits` stores one row per look.')).toEqual(['visits']);
  });
});

describe('an option of a program', () => {
  it('is no table', () => {
    expect(tablesIn('### `patience`', '', '- Default: 30', '- Type: Number', '', 'How long to wait.')).toEqual([]);
  });

  it('is not meant by a table with a column of that name', () => {
    expect(tablesIn('### `visits`', '', '- id: uuid primary key', '- keeper_id: uuid', '- type: text', '')).toEqual(['visits']);
  });
});

describe('a manual without a backend', () => {
  it('has no forms that fill columns', () => {
    expect(draftOf(lines('# Licence', '', 'Redistribution in source and binary forms, with or without modification, are permitted provided that the conditions are met.')).model.inputs).toEqual([]);
  });
});

describe('types of values', () => {
  it.each<[string, readonly string[]]>([
    ['that a script creates below their names', ['### 1.1 hive_state', '', '```sql', "CREATE TYPE hive_state AS ENUM ('strong', 'weak');", '```', '']],
    ['that an item creates with their values', ["- Create enums (or checks): `hive_state('strong','weak')`, `visit_mood('calm','angry')`, `swarm_kind('prime','cast')`."]],
  ])('are no tables: %s', (_, types) => {
    expect(tablesIn('## Database schema (Supabase Postgres)', '', ...types, '', '### 1.2 visits', '', '- id: UUID', '- keeper_id: UUID')).toEqual(['visits']);
  });

  it('leave a table of the same kind of name one', () => {
    expect(tablesIn('## Database schema (Supabase Postgres)', '', '### 1.1 hive_states', '', '- id: UUID', '- keeper_id: UUID', '', '```sql', "CREATE TYPE hive_state AS ENUM ('strong', 'weak');", '```')).toEqual(['hive_states']);
  });
});

describe('what a sentence keeps somewhere', () => {
  it.each<[string, string, readonly string[]]>([
    ['the traits of a cookie', 'The nonce is stored in an `httpOnly`, `sameSite=lax` cookie `swarm_nonce`.', []],
    ['near miss: a table', 'The nonce is stored in `swarm_nonces`.', ['swarm_nonces']],
    ['what is mirrored to a table', 'The talk is mirrored to the DynamoDB `talks` table.', ['talks']],
    ['near miss: to a folder', 'The site is mirrored to `public_site`.', []],
  ])('%s', (_, text, expected) => {
    expect(tablesIn('## Notes', '', text)).toEqual(expected);
  });

  it('leaves out what a framework brings along', () => {
    const rows = (words: string): readonly string[] => ['## Tables', '', '| Table | Purpose |', '|---|---|', '| `keepers` | who keeps bees |', `| \`personal_access_tokens\` | ${words} |`];
    expect(tablesIn(...rows('Sanctum tokens'))).toEqual(['keepers']);
    expect(tablesIn(...rows('Tokens that keepers make for scripts'))).toEqual(['keepers', 'personal_access_tokens']);
  });
});

describe('tables whose names begin as those of migrations do', () => {
  it.each<[string, string]>([
    ['a list', '## Tables\n\n- `add_ons` - extras of a hive\n- `update_requests` - what keepers ask to change\n- `drop_points` - where jars wait\n'],
    ['SQL', '```sql\ncreate table add_ons (id uuid);\ncreate table update_requests (id uuid);\ncreate table drop_points (id uuid);\n```\n'],
  ])('%s', (_, text) => {
    expect(tablesIn(text)).toEqual(['add_ons', 'update_requests', 'drop_points']);
  });
});
