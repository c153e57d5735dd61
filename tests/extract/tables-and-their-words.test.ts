import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

/** The names of the tables with user data, in order. */
function scopedOf(...text: string[]): string[] {
  return draftOf(lines('# A', 'Postgres.', ...text)).model.tables.filter(({ scope }) => scope.scoped).map(({ name }) => name);
}

describe('a list of entities in words', () => {
  it.each<[string, string[], string[]]>([
    ['one that is called in two ways', ['## Core Entities', '- **Guest or Visitor**: who sits at a table', '- **Order**: what a guest orders'], ['Guest', 'Order']],
    ['one entry that is no name of a table', ['## Core Entities', '- **Table**: where people sit', '- **Guest**: who sits there', '- **Order**: what a guest orders', '- **Call**: a request of a guest', '- **Payment**: what a guest has paid'], ['Guest', 'Order', 'Call', 'Payment']],
    ['near miss: half of the entries are none', ['## Core Entities', '- **Table**: where people sit', '- **Guest**: who sits there', '- **Table**: where they stand'], []],
    ['a word of an example in brackets', ['## Core Entities', '- **Guest**: who sits there', '- **OrderItem**: items of an order (e.g., a certain seat configuration)'], ['Guest', 'OrderItem']],
    ['near miss: the word itself', ['## Core Entities', '- **Guest**: who sits there', '- **SeatPlan**: configuration'], ['Guest']],
  ])('%s', (_, text, expected) => {
    expect(scopedOf(...text)).toEqual(expected);
  });
});

describe('names that are no tables', () => {
  it.each<[string, string, string[]]>([
    ['a tool that something is done with', 'The body is checked (validate with `yup`, cap `note` at 200 characters, keep the last 10 of `turns`).', []],
    ['near miss: what holds rows', 'The state lies in the database: `turns` keeps the last 10 notes of a user.', ['turns']],
  ])('%s', (_, text, expected) => {
    expect(scopedOf('## Data', text)).toEqual(expected);
  });

  it('takes a type for an answer beside that of a request of the same thing', () => {
    const types = (...names: string[]): string[] => scopedOf('## Schemas', fence('python', ...names.flatMap((name) => [`class ${name}(BaseModel):`, '    id: int', '    email: str', ''])));
    expect(types('ContactCreate', 'ContactOut')).not.toContain('ContactOut');
    expect(types('ContactRead', 'ContactUpdate')).not.toContain('ContactRead');
    expect(types('CheckIn', 'Boat')).toContain('CheckIn');
  });
});

describe('policies for commands that a table lacks', () => {
  const policyOf = (sentence: string): string => {
    const [table] = draftOf(lines('# A', 'Postgres.', '## Data', '- `grants` (id uuid, user_id uuid): row level security is on.', '## Invariants', sentence)).model.tables;
    return table ? weigh(claimsOf(table, 'policy')).outcome : 'none';
  };
  it.each<[string, string, string]>([
    ['none for writing', '`grants` has no INSERT/UPDATE/DELETE policy.', 'affirmed'],
    ['near miss: none at all', '`grants` has no policy.', 'denied'],
    ['near miss: a word that ends so', '`grants` is tied to the ClubSession.', 'missing'],
  ])('%s', (_, sentence, expected) => {
    expect(policyOf(sentence)).toBe(expected);
  });
});
