import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, lines } from './support.js';

const TABLES = lines('# Apiary', 'Postgres.', '## Database', '| Table | What it holds |', '|---|---|', '| `keepers` | accounts |', '| `visits` | who looked where |', '| `hive_kinds` | kinds of hive |', '| `supported_units` | units |', '');

/** `table rls/policy` as weighed, with a mark where the table stores no user data. */
function weighedIn(...text: string[]): string[] {
  return draftOf(lines(TABLES, ...text)).model.tables.map((table) => `${table.name} ${table.scope.scoped ? '' : 'apart '}${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

describe('what is said of a group of tables', () => {
  const OTHERS = ['hive_kinds missing/missing', 'supported_units missing/missing'];
  it.each<[string, string[], string[]]>([
    ['a group that a table has the name of', ['## Security', '- Keeper tables (`keepers`, `visits`) have RLS on, owner only.'], ['keepers affirmed/affirmed', 'visits affirmed/affirmed', ...OTHERS]],
    ['… without brackets', ['## Security', 'Keeper tables `keepers` and `visits` have RLS on, owner only.'], ['keepers affirmed/affirmed', 'visits affirmed/affirmed', ...OTHERS]],
    ['near miss: later', ['## Security', '- Keeper tables (`keepers`, `visits`) get RLS in v2.'], ['keepers deferred/missing', 'visits deferred/missing', ...OTHERS]],
    ['one policy in each of them, with more of one', ['## Security', 'Row level security is on for `keepers` and `visits`. The policy is the same in each of them: a keeper reads the rows of the apiary in the token, `apiary_id = auth.apiary()`, and `visits` go through their keeper.'], ['keepers affirmed/affirmed', 'visits affirmed/affirmed', ...OTHERS]],
    ['near miss: a policy of one of them', ['## Security', 'Row level security is on for `keepers` and `visits`. The policy of `visits` is `keeper_id = auth.uid()`.'], ['keepers affirmed/missing', 'visits affirmed/affirmed', ...OTHERS]],
    ['near miss: none', ['## Security', '- Keeper tables (`keepers`, `visits`) have no RLS.'], ['keepers denied/missing', 'visits denied/missing', ...OTHERS]],
    ['below a heading about row level security', ['## RLS', '- Metadata tables (`hive_kinds`, `supported_units`) are readable by all but only writeable by the system.'], ['keepers missing/missing', 'visits missing/missing', 'hive_kinds affirmed/affirmed', 'supported_units affirmed/affirmed']],
    ['… by the last words of their names', ['## RLS', '- Metadata tables (`kinds`, `units`) are readable by all but only writeable by the system.'], ['keepers missing/missing', 'visits missing/missing', 'hive_kinds affirmed/affirmed', 'supported_units affirmed/affirmed']],
    ['near miss: one of the words is no table', ['## RLS', '- Metadata tables (`kinds`, `colours`) are readable by all but only writeable by the system.'], ['keepers missing/missing', 'visits missing/missing', ...OTHERS]],
    ['behind names that nothing declares', ['## RLS', '- `swarms`, `jars` and `visits`: keepers read rows where `keeper_id = auth.uid()`.'], ['keepers missing/missing', 'visits affirmed/affirmed', ...OTHERS]],
    ['near miss: behind a condition in code', ['## RLS', '- `visits.state = 1`, `keepers` read theirs where `keeper_id = auth.uid()`.'], ['keepers missing/missing', 'visits missing/missing', ...OTHERS]],
    ['near miss: behind other words', ['## RLS', '- Unlike `swarms`, `visits` comes later.'], ['keepers missing/missing', 'visits missing/missing', ...OTHERS]],
    ['what stands below a list of them', ['## Row level security', '- Enable RLS on all tables.', '- Child tables (`keepers`, `visits`):', '  - members: `select` where the hive belongs to them', '  - admins: everything'], ['keepers affirmed/affirmed', 'visits affirmed/affirmed', 'hive_kinds vague/missing', 'supported_units vague/missing']],
    ['near miss: below words that name some', ['## Row level security', '- Unlike the tables `keepers` and `visits` before:', '  - members: `select` where the hive belongs to them'], ['keepers missing/missing', 'visits missing/missing', ...OTHERS]],
    ['lookup tables belong to nobody', ['## Security', '- Lookup tables (`hive_kinds`, `supported_units`) are readable by all.'], ['keepers missing/missing', 'visits missing/missing', 'hive_kinds apart missing/affirmed', 'supported_units apart missing/affirmed']],
    ['near miss: other tables do', ['## Security', '- Shop tables (`hive_kinds`, `supported_units`) are readable by all.'], ['keepers missing/missing', 'visits missing/missing', 'hive_kinds missing/affirmed', 'supported_units missing/affirmed']],
  ])('%s', (_, text, expected) => {
    expect(weighedIn(...text)).toEqual(expected);
  });
});

/** The tables of a list, as weighed. */
function weighedOf(...text: string[]): string[] {
  return draftOf(lines('# Apiary', 'Postgres.', '## Database', ...text)).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

describe('an item about row level security beside the items of tables', () => {
  const RLS = '- RLS: owner only, `keeper_id = auth.uid()`';
  it.each<[string, string[], string[]]>([
    ['is about the one table before it', ['- `visits` table: `id`, `keeper_id`, `seen_at`', '- RLS: keepers can only read and update their own rows'], ['visits affirmed/affirmed']],
    ['each about the one since the last', ['- `visits` table: `id`, `keeper_id`, `seen_at`', RLS, '- `jars` table: `id`, `keeper_id`, `label`', RLS, '- `swarms` table: `id`, `keeper_id`, `seen_at`'], ['visits affirmed/affirmed', 'jars affirmed/affirmed', 'swarms missing/missing']],
    ['near miss: behind several tables', ['- `visits` table: `id`, `keeper_id`, `seen_at`', '- `jars` table: `id`, `keeper_id`, `label`', '- RLS: keepers can only read and update their own rows'], ['visits missing/missing', 'jars missing/missing']],
    ['near miss: put off', ['- `visits` table: `id`, `keeper_id`, `seen_at`', '- RLS: later'], ['visits deferred/missing']],
    ['near miss: of another table', ['- `visits` table: `id`, `keeper_id`, `seen_at`', '- `jars` table: `id`, `keeper_id`, `label`', '- RLS: on for `visits`, owner only'], ['visits affirmed/affirmed', 'jars missing/missing']],
  ])('%s', (_, text, expected) => {
    expect(weighedOf(...text)).toEqual(expected);
  });
});

describe('words that say who reads', () => {
  const POLICIES = ['publicly readable', 'globally readable', 'world-readable', 'open read', 'public select', 'anon read', 'authenticated read', 'authenticated select', 'read for all', 'read for everyone', 'read for authenticated', 'read access for members', 'select for everyone', 'select for all', 'select for authenticated', 'anonymous read', 'anon select', 'world readable', 'user_id match'];
  it.each(POLICIES)('%s', (words) => {
    expect(weighedIn('## Security', `- \`visits\`: RLS on, ${words}`)).toContain('visits affirmed/affirmed');
  });

  it.each<[string, string]>([
    ['later', '- `visits`: RLS on, authenticated read to be added'],
    ['denied', '- `visits`: RLS off, publicly readable'],
  ])('near miss: %s', (_, text) => {
    expect(weighedIn('## Security', text)).not.toContain('visits affirmed/affirmed');
  });

  it('admits on a store without row level security whoever is signed in', () => {
    const { model } = draftOf(lines('# Apiary', 'Firestore.', '## Collections', '- `visits`: keeperId, hiveNo', '## Security rules', '- `visits`: authenticated read'));
    expect(weigh(claimsOf(model.tables[0] as (typeof model.tables)[0], 'policy')).outcome).not.toBe('affirmed');
  });
});

/** Two tables with a title each, below a paragraph. */
function weighedBelow(lead: string): string[] {
  return weighedOf(lead, '### `jars`', '- `id` uuid', '- `keeper_id` uuid', '### `lids`', '- `id` uuid', '- `keeper_id` uuid');
}

describe('a paragraph that leads in the titles of tables', () => {
  const BOTH = ['jars affirmed/affirmed', 'lids affirmed/affirmed'];
  const NONE = ['jars missing/missing', 'lids missing/missing'];
  it.each<[string, string, string[]]>([
    ['in brackets', 'New tables (owner-scoped via RLS):', BOTH],
    ['of what will be added', 'We will add new tables (owner-scoped via RLS):', BOTH],
    ['with their number', 'We add two tables, each with RLS (owner only):', BOTH],
    ['as a sentence', 'The tables have RLS, owner only:', BOTH],
    ['near miss: another number', 'We add three tables, each with RLS (owner only):', NONE],
    ['near miss: later', 'New tables (RLS later):', ['jars deferred/missing', 'lids deferred/missing']],
    ['near miss: what is added is row level security', 'We will add RLS to the new tables:', ['jars deferred/missing', 'lids deferred/missing']],
    ['near miss: no policy', 'New tables (RLS):', ['jars affirmed/missing', 'lids affirmed/missing']],
  ])('%s', (_, lead, expected) => {
    expect(weighedBelow(lead)).toEqual(expected);
  });
});

describe('an item about row level security that opens with the name of a table in words', () => {
  it.each<[string, string, string]>([
    ['before a colon', 'Visit log: owners only', 'affirmed/affirmed'],
    ['as the subject', 'The visit log can only be read by its keeper', 'affirmed/affirmed'],
    ['as what is done', 'Visit logging is keeper-scoped', 'affirmed/affirmed'],
    ['near miss: later', 'Visit log: later', 'deferred/missing'],
    ['near miss: other words', 'Visit entries are keeper-scoped', 'vague/missing'],
  ])('%s', (_, item, expected) => {
    expect(weighedOf('- `visit_log`', '- `jars`', '## RLS policies', 'All tables have RLS enabled:', `- ${item}`)[0]).toBe(`visit_log ${expected}`);
  });
});

describe('an item about row level security that names the section of its tables', () => {
  const SECTIONS = ['### 2.1 Honey trade', '- `orders` — `id`, `keeper_id`, `total`', '- `order_lines` — `id`, `order_id`, `jar`', '### 2.2 Members portal (add-on)', '- `letters` — `id`, `keeper_id`, `body`', '- `visit_log` — `id`, `keeper_id`, `act`', '## Row level security', 'Every table has RLS on. Policy per group:', ''];
  const BLANKET = 'vague/missing';
  it.each<[string, string[], string[]]>([
    ['in bold, before a dash', ['- **Honey trade** — `is_admin()` only.'], ['affirmed/affirmed', 'affirmed/affirmed', BLANKET, BLANKET]],
    ['before a colon', ['- Honey trade: keepers read their own rows (`keeper_id = auth.uid()`).'], ['affirmed/affirmed', 'affirmed/affirmed', BLANKET, BLANKET]],
    ['called tables', ['- **Honey trade tables** – `keeper_id = auth.uid()`'], ['affirmed/affirmed', 'affirmed/affirmed', BLANKET, BLANKET]],
    ['by its last word', ['- **Portal** — `keeper_id = auth.uid()`'], [BLANKET, BLANKET, 'affirmed/affirmed', 'affirmed/affirmed']],
    ['as a row', ['| Group | Policy |', '|---|---|', '| Honey trade | `keeper_id = auth.uid()` |'], ['affirmed/affirmed', 'affirmed/affirmed', BLANKET, BLANKET]],
    ['two sections', ['- **Honey trade & portal**: `keeper_id = auth.uid()`'], ['affirmed/affirmed', 'affirmed/affirmed', 'affirmed/affirmed', 'affirmed/affirmed']],
    ['among them a table by the first part of its name', ['- **Settings / visit** — `is_admin()` only'], [BLANKET, BLANKET, BLANKET, 'affirmed/affirmed']],
    ['near miss: later', ['- **Honey trade** — later'], ['deferred/missing', 'deferred/missing', BLANKET, BLANKET]],
    ['near miss: whoever asks', ['- **Members** — read their own rows'], [BLANKET, BLANKET, BLANKET, BLANKET]],
    ['near miss: named behind the label', ['- **Anonymous** — honey trade is hidden'], [BLANKET, BLANKET, BLANKET, BLANKET]],
  ])('%s', (_, text, expected) => {
    expect(weighedOf(...SECTIONS, ...text).map((each) => each.replace(/^\w+ /, ''))).toEqual(expected);
  });

  it('takes no role of a table of roles for a table', () => {
    const [clients] = weighedOf('- `clients` — `id`, `email`, `phone`', '## Roles, enforced by RLS', '| Role | Sees |', '|---|---|', '| `client` | own rows only |', '| `admin` | all |');
    expect(clients).not.toContain('affirmed');
  });
});

describe('a group of tables by a word of their names', () => {
  const COMBS = lines('# Apiary', 'Postgres.', '## Tables', '- `day_weighings`: id, user_id, kilos', '- `week_weighings`: id, user_id, kilos', '- `gloves`: id, user_id, size', '## Security');
  const BOTH = ['day_weighings affirmed/affirmed', 'week_weighings affirmed/affirmed'];
  function weighed(...text: string[]): string[] {
    return draftOf(lines(COMBS, ...text)).model.tables.map((table) => `${table.name} ${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`).filter((each) => !each.startsWith('gloves'));
  }

  it.each<[string, string[], string[]]>([
    ['over the list of their policies', ['All weighing tables have RLS policies:', '', '- Users can view their own weighings (SELECT)', '- Users can delete their own weighings'], BOTH],
    ['with the condition', ['Both weighing tables have row level security (`user_id = auth.uid()`).'], BOTH],
    ['behind what is said of them', ['RLS is enabled on all weighing tables: owner only.'], BOTH],
    ['near miss: whose they are', ['All user tables have RLS: users can only access their own rows.'], ['day_weighings vague/missing', 'week_weighings vague/missing']],
    ['near miss: another word', ['The jar tables have RLS (`user_id = auth.uid()`).'], ['day_weighings missing/missing', 'week_weighings missing/missing']],
    ['near miss: later', ['RLS for all weighing tables comes later.'], ['day_weighings deferred/missing', 'week_weighings deferred/missing']],
  ])('%s', (_, text, expected) => {
    expect(weighed(...text)).toEqual(expected);
  });
});
