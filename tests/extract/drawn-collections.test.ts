import { describe, expect, it } from 'vitest';
import { fence, tablesIn } from './support.js';

/** The tables that a box with the given lines declares. */
function collectionsIn(...lines: string[]): string[] {
  const box = ['┌────────────────────┐', ...lines.map((line) => `│  ${line.padEnd(18)}│`), '└────────────────────┘'];
  return tablesIn(`# Boats\n\n${fence('', ...box)}\n`);
}

describe('collections in the box of a database', () => {
  it.each<[string, string[], string[]]>([
    ['a path', ['Firestore', '/moorings'], ['moorings']],
    ['several, with the id of a document', ['Firestore', '/moorings/{id}', '/invoices'], ['moorings', 'invoices']],
    ['near miss: a server', ['API server', '/moorings'], []],
    ['near miss: what is said of it', ['Firestore', 'status: paid'], []],
    ['near miss: a path of the interface', ['Firestore', '/api/moorings'], []],
  ])('%s', (_, lines, expected) => {
    expect(collectionsIn(...lines)).toEqual(expected);
  });
});
