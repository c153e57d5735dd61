import { describe, expect, it } from 'vitest';
import { draftOf, lines } from './support.js';

/** `name(columns)` of each table that a document declares. */
function tablesIn(...body: readonly string[]): string[] {
  return draftOf(lines('# Bees', 'Postgres.', '## Data model', ...body)).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

const KEEPER = '- **keeper** — `nick`, `email`, `site_id`.';

describe('records in bold with their columns in code', () => {
  it.each<[string, string[], string[]]>([
    ['below the heading of a group', ['### 1. Bees', KEEPER, '- **hive** — `keeper_id`, `colour`, `frames`.'], ['keeper(nick email site_id)', 'hive(keeper_id colour frames)']],
    ['a purpose before the columns', ['### Visits', '- **visit** — one look into a hive. `hive_id`, `kind` (`short|long`), `mood` (see §7), `seen_at`.', KEEPER], ['visit(hive_id kind mood seen_at)', 'keeper(nick email site_id)']],
    ['of which no column is a key', ['### Log', KEEPER, '- **visit_log** — `actor`, `action`, `before`, `after`.'], ['keeper(nick email site_id)', 'visit_log(actor action before after)']],
    ['near miss: values', ['### Log', KEEPER, '- **visit_status** — `open`, `shut`, `lost`.'], ['keeper(nick email site_id)', 'visit_status()']],
    ['two columns in brackets, of which none is a key', ['### Words', KEEPER, '- **stop_words** (`word`, `weight`): for the search.', '- **old_words**: `word`, `weight`. Read by nobody.'], ['keeper(nick email site_id)', 'stop_words(word weight)', 'old_words(word weight)']],
    ['near miss: values in brackets', ['### Log', KEEPER, '- **visit_states** (`open`, `shut`): of a visit.'], ['keeper(nick email site_id)', 'visit_states()']],
    ['names told together', ['### People', KEEPER, '- **helper** + **helper_role** — who may do what.'], ['keeper(nick email site_id)', 'helper()', 'helper_role()']],
    ['near miss: words told together', ['### People', KEEPER, '- **Rules** + things to note — who may do what.'], ['keeper(nick email site_id)']],
    ['without columns, beside others of its group', ['### Money', '- **honey_prices** — per jar and season. One at a time.', '- **sale** — `keeper_id`, `jars`, `sold_at`.'], ['honey_prices()', 'sale(keeper_id jars sold_at)']],
    ['near miss: the columns of the one table of the heading', ['### `hive`', '- **id** — uuid', '- **keeper_id** — uuid', '- **colour** — text'], ['hive(id keeper_id colour)']],
  ])('%s', (_name, body, expected) => {
    expect(tablesIn(...body)).toEqual(expected);
  });
});
