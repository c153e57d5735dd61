import { describe, expect, it } from 'vitest';
import { draftOf, lines } from './support.js';

const ROWS = ['', '| Function | Purpose |', '|---|---|', '| `stamp()` | Updates the time of a weighing |', '| `add_hive(keeper, place)` | Creates a hive |'];

function endpointsIn(...text: string[]): string[] {
  return draftOf(lines('# Bees', 'Postgres.', ...text)).model.endpoints.map(({ name }) => name);
}

describe('functions of a database', () => {
  it.each<[string, string[]]>([
    ['of a list of its own', ['## Database functions', ...ROWS]],
    ['beside triggers', ['## Triggers & functions', ...ROWS]],
    ['that a table of triggers names', ['## Functions', ...ROWS.slice(0, 4), '', '## Triggers', '', '| Trigger | Table | Function |', '|---|---|---|', '| `on_weigh` | weighings | `stamp()` |']],
    ['that a script gives to a trigger', ['## Functions', ...ROWS.slice(0, 4), '', '```sql', 'CREATE TRIGGER t BEFORE UPDATE ON weighings FOR EACH ROW EXECUTE FUNCTION stamp();', '```']],
    ['said to be run by one', ['## RPC functions', '', '| Function | Purpose |', '|---|---|', '| `stamp()` | Trigger function that sets the time |', '', '- `touch()`: trigger, updates the time']],
    ['returning a trigger', ['## RPC functions', '', '| Function | Does | Returns |', '|---|---|---|', '| `stamp()` | Sets the time | trigger |']],
  ])('no client calls one %s', (_name, text) => {
    expect(endpointsIn(...text)).toEqual([]);
  });

  it.each<[string, string[], string[]]>([
    ['called as RPCs', ['## Database functions (RPC)', ...ROWS], ['stamp', 'add_hive']],
    ['over HTTP', ['## Edge functions', '', '| Function | Trigger | Purpose |', '|---|---|---|', '| `weigh` | HTTP trigger | Stores a weighing |'], ['weigh']],
    ['called by a trigger over HTTP', ['## Edge functions', '', '| Function | Purpose | Called by |', '|---|---|---|', '| `weigh` | Stores a weighing | database trigger |'], ['weigh']],
    ['of no database', ['## Functions', ...ROWS.slice(0, 4)], ['stamp']],
  ])('near miss: %s', (_name, text, expected) => {
    expect(endpointsIn(...text)).toEqual(expected);
  });
});
