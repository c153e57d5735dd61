import { expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

const INSERT = fence('js', "await supabase.from('seats').insert({", '  user_id: userId,', '  row: 4,', '});');

it.each<[string, string, readonly string[]]>([
  ['inserted', INSERT, ['seats: user_id, row']],
  ['updated', fence('ts', 'await db', "  .from('seats')", "  .update({ row: 5 })", "  .eq('user_id', userId);"), ['seats: row, user_id']],
  ['several rows', fence('ts', "await supabase.from('seats').upsert([{ user_id, row }]);"), ['seats: user_id, row']],
  ['near miss: only read', fence('js', "const { data } = await supabase.from('seats').select('*');"), []],
  ['near miss: files', fence('js', "await supabase.storage.from('photos').upload('a.png', file);"), []],
  ['near miss: an array', fence('js', 'const all = Array.from(seats).update({ row: 5 });'), []],
  ['near miss: a schema tells the tables', lines(fence('sql', 'create table rows (id int);'), INSERT), ['rows: id']],
])('takes the tables that a program writes where no schema is shown: %s', (_, text, expected) => {
  expect(draftOf(lines('# Theatre', 'Supabase.', '## Bookings', text)).model.tables.map(({ name, columns }) => `${name}: ${columns.map((column) => column.name).join(', ')}`)).toEqual(expected);
});
