import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The tables that a document declares. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map(({ name }) => name);
}

function sequence(...arrows: string[]): string {
  return lines('# Bees', 'Postgres keeps our rows.', '', fence('mermaid', 'sequenceDiagram', '  participant D as Postgres', '  participant Q as Queue', ...arrows.map((arrow) => `  ${arrow}`)));
}

describe('what messages of a sequence make in the store', () => {
  it.each<[string, string, string[]]>([
    ['by a name with a hump', sequence('A->>D: create HiveVisit (OPEN)', 'A->>D: store LidEvent (once)'), ['HiveVisit', 'LidEvent']],
    ['by a name with an underscore', sequence('A->>D: INSERT INTO hive_visits'), ['hive_visits']],
    ['near miss: ordinary words', sequence('A->>D: create visit', 'A->>D: store the answer', 'A->>D: update hive_id=4'), []],
    ['near miss: in something else', sequence('A->>Q: create HiveVisit', 'A->>A: create HiveVisit'), []],
    ['near miss: a call', sequence('A->>D: create HiveVisit(keeper)', 'A->>D: add hive.visits'), []],
    ['near miss: tables shown elsewhere', lines(sequence('A->>D: create HiveVisit'), '', fence('sql', 'create table hives (id int, keeper_id int);')), ['hives']],
    ['a model of an ORM in passing', lines('# Bees', 'Alerts are kept in Postgres (Prisma `Alert` model).'), ['Alert']],
    ['near miss: what an ORM is', lines('# Bees', 'Rows in Postgres. We write each Prisma `Client` model by hand; it already has one.', 'The Prisma model layer is thin.'), ['Client']],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});
