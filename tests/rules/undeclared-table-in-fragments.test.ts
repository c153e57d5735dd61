import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const SCHEMA = '# Fleet\n\n## Schema\n\n- `ferries` (id uuid pk, name text)\n- `sailings` (id uuid pk, ferry_id uuid, leaves_at timestamptz)\n\n## Data Flow\n\n';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(`${SCHEMA}${text}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'no-undeclared-table').map(({ subject }) => String(subject));
}

describe('no-undeclared-table: parts of queries', () => {
  it.each<[string, string, readonly string[]]>([
    ['a join', 'Tolls are added with `JOIN harbour_fees f ON f.day = s.leaves_at`.', ['table:harbour_fees']],
    ['a join of another kind', 'Tolls are added with `LEFT JOIN harbour_fees USING (day)`.', ['table:harbour_fees']],
    ['the half of a query', 'The list is `… FROM harbour_fees WHERE day = $1`.', ['table:harbour_fees']],
    ['a query in a condition', 'It takes ferries in service (`… AND ferry_id NOT IN (SELECT ferry_id FROM dry_docks)`).', ['table:dry_docks']],
    ['a query whose rows must not be there', '`WHERE NOT EXISTS (SELECT 1 FROM storm_warnings w WHERE w.ferry_id = f.id)` keeps the rest.', ['table:storm_warnings']],
    ['a query in a policy', 'Crews reach their `sailings`: `using (auth.uid() in (select crew_id from crew_cards))`.', ['table:crew_cards']],
    ['a query in a policy that is not set as code', 'Crews reach rows whose ferry is in (select ferry_id from crew_cards where crew_id = auth.uid()).', ['table:crew_cards']],
    ['near miss: of a table of the schema', 'Own ones: `ferry_id IN (SELECT id FROM ferries)`.', []],
    ['near miss: a sentence in brackets', 'The crew picks one (select a ferry from docks or harbours).', []],
    ['near miss: an import', 'The module has `import { Join } from harbour_fees` on top.', []],
    ['near miss: of what the query names itself', '`WITH late_trips AS (SELECT * FROM sailings) … id IN (SELECT id FROM late_trips)` is the list.', []],
    ['near miss: functions', 'It runs `JOIN unnest($1) AS d ON true` and `JOIN LATERAL next_trips(f.id) n ON true`.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('no-undeclared-table: what Supabase keeps with a user', () => {
  it.each(['The client reads `role` from `app_metadata`.', 'Consent is stored in `raw_user_meta_data` at sign-up.'])('near miss: %s', async (text) => {
    expect(await reportsOf(text)).toEqual([]);
  });

  it('knows a table of the house as one', async () => {
    expect(await reportsOf('At sign-off, rows are deleted from `user_consents`.')).toEqual(['table:user_consents']);
  });
});

describe('no-undeclared-table: calls on collections and models', () => {
  it.each<[string, string, readonly string[]]>([
    ['a collection of the database', 'The signal goes to those of `db.beacons.find({ ferryId })`.', ['table:beacons']],
    ['a collection that is given by its name', 'It runs `db.collection("beacons").insertOne({ ferryId, at })`.', ['table:beacons']],
    ['a model of a client', 'It runs `await prisma.beacon.findMany({ where: { ferryId } })`.', ['table:beacon']],
    ['a table of a client that asks', 'It runs `db.query.beacons.findFirst({ where })`.', ['table:beacons']],
    ['a collection by itself', '`beacons.updateOne({ _id: beaconId }, { $set: { lit: true } })` lights it.', ['table:beacons']],
    ['in a listing', '```ts\nawait db.beacons.insertMany(lit);\n```', ['table:beacons']],
    ['near miss: of the schema', 'It runs `db.sailings.find({ ferryId })` and `prisma.ferry.findMany({ take: 20 })`.', []],
    ['near miss: a part of the program', 'It asks `beaconsRepo.findOne({ id })` and `beaconService.updateOne({ id })`.', []],
    ['near miss: the session of a client', 'It runs `db.session.execute({ q })` and `items.find({ lit: true })`.', []],
    ['near miss: the fields of a body', 'It takes `{ beacons, pilots }`.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('no-undeclared-table: functions of the database', () => {
  it.each<[string, string, readonly string[]]>([
    ['called with its arguments left out', 'The crew calls `swap_decks(...)`. Holds are checked inside `swap_decks` rows.', []],
    ['called with a parameter', '`swap_decks($1)` locks the ferry. Rows are moved in `swap_decks`.', []],
    ['called a function', '`swap_decks` is a single plpgsql function. Rows are deleted in `swap_decks`.', []],
    ['called a function before', 'The SQL function `swap_decks` runs. Rows are deleted in `swap_decks`.', []],
    ['near miss: nothing says what it is', 'Rows are deleted in `swap_decks`.', ['table:swap_decks']],
    ['near miss: another one is the function', 'The function `book_decks` runs. Rows are deleted in `swap_decks`.', ['table:swap_decks']],
    ['near miss: with its columns', 'Rows are inserted into `swap_decks(ferry_id, deck)`.', ['table:swap_decks']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});
