import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** `name(columns)` of each table that a document declares, in document order. */
function tablesIn(text: string): string[] {
  return draftOf(text).model.tables.map((table) => `${table.name}(${table.columns.map(({ name }) => name).join(' ')})`);
}

describe('tables in which a sentence keeps things', () => {
  it.each<[string, string, string[]]>([
    ['one after the other', 'The app keeps swimmers in `swimmers` (one row per person), their passes in `passes` (`swimmer_id`).', ['swimmers()', 'passes(swimmer_id)']],
    ['an enumeration', 'Everything is stored in `swimmers`, `passes` and `lanes`.', ['swimmers()', 'passes()', 'lanes()']],
    ['called tables behind their names', '`swimmers`, `passes` and `lanes` are the core tables.', ['swimmers()', 'passes()', 'lanes()']],
    ['called tables before their names', 'Member data lives in three tables (`swimmers`, `passes`, `lanes`).', ['swimmers()', 'passes()', 'lanes()']],
    ['behind the store', 'All of it is persisted to Postgres: `swimmers`, `passes`', ['swimmers()', 'passes()']],
    ['the path of a document', 'Keeps the open code in Firestore `codes/{userId}` for ten minutes.', ['codes(uid)']],
    ['brackets with columns in a sentence of tables', 'Tables `swimmers` (name, phone, club_id) and `passes` (swimmer_id, paid_at).', ['swimmers(name phone club_id)', 'passes(swimmer_id paid_at)']],
    ['what an interface maps to', '- **swimmers**: Maps to the `swimmers` table in the database.', ['swimmers()']],
    ['where the truth is', '- **Source of truth for the tier:** `clubs` table in Neon (`open` | `shut`)', ['clubs()']],
    ['… as a sentence', 'The system of record for lanes is the `lanes` table.', ['lanes()']],
    ['near miss: of a table that is there already', 'The source of truth for lanes is the existing `lanes` table.', []],
    ['near miss: in a file', '- Source of truth for the types: `types` folder', []],
    ['in Spanish', 'Cada aviso enviado queda en la tabla `SwimDelivery` (canal, tipo); los pases se guardan en la tabla `passes`.', ['SwimDelivery()', 'passes()']],
    ['in French', 'Chaque passage est enregistré dans la table `passages`.', ['passages()']],
    ['in German', 'Jeder Versuch landet in der Tabelle `versuche`.', ['versuche()']],
    ['in Portuguese', 'O pedido fica salvo na tabela `pedidos`.', ['pedidos()']],
    ['what is written each time', 'A trigger appends every change of lane to `lane_history`.', ['lane_history()']],
    ['what tells its rows apart', '`lane_passes` has a unique `(swimmer_id, lane_id)` constraint.', ['lane_passes(swimmer_id lane_id)']],
    ['near miss: of a table that is there', 'The existing `lane_passes` has a unique `(swimmer_id, lane_id)` constraint.', []],
    ['near miss: what a script adds once', 'The script adds all lines to `lane_lines`.', []],
    ['near miss: touched, in Spanish', 'La migración toca la tabla `passes`.', []],
    ['near miss: a class that maps to a file', '- **swimmers**: Maps to the `swimmers` folder.', []],
    ['what a step records', 'It checks the ticket, records each entry in the `entries` table and answers.', ['entries()']],
    ['what is logged', 'Logs each dive into the `dive_logs` collection.', ['dive_logs()']],
    ['near miss: recorded where no table is said to be', 'It records entries in `entries`.', []],
    ['what a step adds', 'It adds the minutes to the `balances` table via upsert.', ['balances()']],
    ['near miss: what is added to a list', 'It adds the minutes to the `balances` list.', []],
    ['near miss: recorded in a table that is there already', 'It records entries in the existing `entries` table.', []],
    ['near miss: recorded never', 'It never records a dive in the `dives` table.', []],
    ['near miss: a step that writes', 'The job writes a line to `mail_logs`.', []],
    ['near miss: a step that writes, behind what is stored', 'The job compares the passes with what was stored before, and writes new rows to `pass_changes`.', []],
    ['what is stored there, and written besides', 'The job stores each change with its day in `pass_changes`, and writes a line to the log.', ['pass_changes()']],
    ['near miss: a column', 'The page keeps the answer in `lane_id`.', []],
    ['near miss: a file', 'The job stores its folder list in `exports`.', []],
    ['near miss: an act within a function', 'The capture of `swim_done` sits in `waitUntil`, the answer does not wait.', []],
    ['near miss: an act within another', 'The call to the model lives in `withRetry`; the rest runs in `after`.', []],
    ['what is kept of the acts', 'Calls to the model are kept in `model_calls`.', ['model_calls()']],
    ['what a store has tables for', '- **D1**: normalised tables for `swimmers`, `passes`, and `lane_log` with starter indices.', ['swimmers()', 'passes()', 'lane_log()']],
    ['… as a sentence', 'Postgres holds tables such as `swimmers`, `passes` and `lanes`.', ['swimmers()', 'passes()', 'lanes()']],
    ['… in the database', '- **Database** – relational tables covering `swimmers`, `passes`', ['swimmers()', 'passes()']],
    ['near miss: tables on a screen', '- **Admin UI**: tables for `swimmers`, `passes` with sorting', []],
    ['near miss: a store that has none', '- **D1**: no tables for `swimmers` and `passes` yet.', []],
    ['near miss: advice', 'We recommend to keep old passes in `passes_archives`.', []],
    ['near miss: tables that are there already', 'Joins two existing tables (`swimmers`, `passes`).', []],
  ])('%s', (_name, sentence, expected) => {
    expect(tablesIn(lines('# Pool', sentence))).toEqual(expected);
  });

  it('leaves out what a script only widens', () => {
    const script = (...statements: readonly string[]): string => lines('# Pool', fence('sql', ...statements), '', 'The form saves the answers to `swimmers`.');
    expect(tablesIn(script('-- further columns of the existing swimmers table', 'ALTER TABLE swimmers ADD COLUMN IF NOT EXISTS mark integer;'))).toEqual([]);
    expect(tablesIn(script('CREATE TABLE swimmers (id int);', 'ALTER TABLE swimmers ADD COLUMN mark integer;'))).toEqual(['swimmers(id mark)']);
  });

  it('leaves them to the schema where the document shows one', () => {
    expect(tablesIn(lines('# Pool', '## Data', fence('', 'lanes(id, pool_id)', 'pools(id, name)'), '## Jobs', 'The job keeps each swim in `swims`.'))).toEqual(['lanes(id pool_id)', 'pools(id name)']);
  });
});

describe('lists that tell the purpose first, or the keys by their kind', () => {
  it.each<[string, string, string[]]>([
    ['columns behind the purpose', lines('## Data stores', '- `passes` — one row per pass a swimmer buys (`swimmer_id`, `paid_at`, `code`). Kept a year.', '- `lanes` — what a pool has to swim in (`pool_id`, `depth_cm`)'), ['passes(swimmer_id paid_at code)', 'lanes(pool_id depth_cm)']],
    ['near miss: a remark in brackets', lines('## Data stores', '- `passes` — one row per pass (unused, expired ones as well)', '- `lanes` — what a pool has'), ['passes()', 'lanes()']],
    ['keys before their names', lines('## DynamoDB', '- **Notes** — PK `swimmerId`, SK `noteId`. Attributes: text.', '- `Passes` (PK: `swimmerId`, SK: `code`)'), ['Notes(swimmerId noteId)', 'Passes(swimmerId code)']],
    ['under a store', lines('## Supabase', '- `passes`: id, swimmer_id', '- `lanes`: id, pool_id'), ['passes(id swimmer_id)', 'lanes(id pool_id)']],
    ['under tables and policies', lines('## Tables and policies', '- `passes`: id, swimmer_id', '- `lanes`: pool_id, depth_cm'), ['passes(id swimmer_id)', 'lanes(pool_id depth_cm)']],
    ['near miss: policies alone', lines('## Policies', '- passes_select: swimmer_id, club_id', '- lanes_all: pool_id, club_id'), []],
    ['calls in a list under no heading', lines('# Pool', '- swimmers(id, name, phone)', '- passes(id, swimmer_id)'), ['swimmers(id name phone)', 'passes(id swimmer_id)']],
    ['near miss: functions in such a list', lines('# Pool', '- openLane(id, depth)', '- closeLane(id)'), []],
    ['lines that each tell a purpose', lines('## Database schema', fence('sql', '1. swimmers   # who may log in', '2. passes     # what they bought')), ['swimmers()', 'passes()']],
    ['near miss: columns with their types', lines('## Swimmer schema', fence('', 'lanes: integer', 'notes: text')), []],
    ['lines of a paragraph', lines('## Tables', '`swimmers` — id, email', '`passes` — id, swimmer_id'), ['swimmers(id email)', 'passes(id swimmer_id)']],
  ])('%s', (_name, text, expected) => {
    expect(tablesIn(text)).toEqual(expected);
  });
});
