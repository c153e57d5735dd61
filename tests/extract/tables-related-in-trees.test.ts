import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The tables of a tree below a heading, each with its columns. */
function tablesIn(heading: string, ...tree: string[]): string[] {
  return draftOf(lines('# Choir', '', 'Supabase.', '', `## ${heading}`, '', fence('', ...tree))).model.tables.map(({ name, columns }) => [name, ...columns.map((column) => column.name)].join(' '));
}

const TREE = ['auth.users (managed)', '  └─ profiles          1:1   what others see', '  └─ choirs            1:N   one per leader', '                          └─ choir_notes   N   remarks', '                          └─ choir_dues    later'];

describe('tables that a tree relates', () => {
  it('reads each line with how many rows there are, or a gap, below the table that it hangs on', () => {
    expect(tablesIn('Data model (ER overview)', ...TREE)).toEqual(['profiles', 'choirs', 'choir_notes choir_id']);
  });

  it('reads numbers in brackets, and in words', () => {
    expect(tablesIn('Data model', 'users (auth.users)', '  ├── choirs (1:many)', '  │   └── dues (one-to-many)', '  └── wishes (1:1)')).toEqual(['choirs', 'dues choir_id', 'wishes']);
  });

  it.each<[string, string, string[]]>([
    ['a tree under another heading', 'Screens', TREE],
    ['a tree that relates nothing', 'Data model', ['app', '  └─ pages      what people see', '  └─ hooks      what they share']],
    ['files', 'Data model', ['src', '  └─ models/choir.ts   1:1', '  └─ models/note.ts    1:N']],
  ])('near miss: %s', (_, heading, tree) => {
    expect(tablesIn(heading, ...tree)).toEqual([]);
  });
});
