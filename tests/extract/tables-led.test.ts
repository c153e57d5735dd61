import { describe, expect, it } from 'vitest';
import { draftOf, lines } from './support.js';

const COLUMNS = ['', '| Column | Type | Notes |', '|---|---|---|', '| `visit_no` | text | number |', '| `keeper_id` | uuid | who |'];
const ITEMS = ['', '- `visit_no` (text): number', '- `keeper_id` (uuid): who'];
const ALL = 'visits(visit_no keeper_id)';

function tablesIn(...text: string[]): string[] {
  return draftOf(lines(...text)).model.tables.map(({ name, columns }) => `${name}(${columns.map((column) => column.name).join(' ')})`);
}

describe('a sentence that leads in the columns of a table', () => {
  it.each([
    'The `visits` table has the following columns:',
    'A `visits` table holds every look inside of a hive:',
    'Create a new `visits` table with these columns:',
    'Add a `visits` table:',
    'We keep each look inside in the **visits** table:',
    'Columns of the `visits` table:',
  ])('%s', (lead) => {
    expect(tablesIn('## Steps', lead, ...COLUMNS)).toEqual([ALL]);
    expect(tablesIn('## Steps', lead, ...ITEMS)).toEqual([ALL]);
  });

  it('knows a model by what is said of its columns', () => {
    expect(tablesIn('## Actors', 'One custom `Keeper` model (`AbstractUser` subclass) with:', '', '- `role`: enum `GUEST | YARD`', '- `yard` FK (nullable)')).toEqual(['Keeper(role yard)']);
    expect(tablesIn('## Charts', 'One custom `Chart` model with:', '', '- `role`: the colour', '- `axis`: a scale')).toEqual([]);
  });

  it('knows an entity where data is spoken of', () => {
    expect(tablesIn('## Data model', 'The `visits` entity parts what is measured from what is told:', ...COLUMNS)).toEqual([ALL]);
    expect(tablesIn('## Charts', 'The `visits` entity parts what is measured from what is told:', ...COLUMNS)).toEqual([]);
  });

  it.each([
    ['a table that gets more', 'Add these columns to the `visits` table:'],
    ['a table that is there', 'The existing `visits` table has:'],
    ['what goes over the wire', 'The response holds the `visits` table:'],
    ['two tables', 'The `visits` table and the `hives` table share these columns:'],
    ['no table', 'The `visits` component has these columns:'],
  ])('near miss: %s', (_name, lead) => {
    expect(tablesIn('## Steps', lead, ...COLUMNS)).toEqual([]);
  });

  it('takes a function that is called with nothing for no table, though it stands right over a list of them', () => {
    const list = ['', '- **hives**: `id` uuid pk, `keeper_id` uuid not null', '- **visits**: `id` uuid pk, `hive_id` uuid not null'];
    expect(tablesIn('## Data model', '`keeper()` returns the id of whoever calls.', ...list)).toEqual(['hives(id keeper_id)', 'visits(id hive_id)']);
  });

  it('near miss: what is said of a table', () => {
    expect(tablesIn('## Steps', 'The `visits` table has:', '', '- row level security', '- an index on the keeper')).toEqual([]);
  });
});

describe('tables in bold with their columns in a sentence', () => {
  const DATA = ['## Data', '**hives** holds `id`, `keeper_id` and `name`. **weighings** holds `id`, `hive_id`, `grams` (int, not below 1) and `taken_at`.'];

  it('knows the columns behind the verb and behind "and"', () => {
    expect(tablesIn(...DATA)).toEqual(['hives(id keeper_id name)', 'weighings(id hive_id grams taken_at)']);
  });

  it('takes no value of a column for a table', () => {
    expect(tablesIn(...DATA, '', '## Flow', 'The route writes a `weighings` row with status `pending`, asks the scale, and stores the file.')).toHaveLength(2);
    expect(tablesIn(...DATA, '', '## Flow', 'What the scale tells is stored in `readings`.')).toHaveLength(3);
  });
});
