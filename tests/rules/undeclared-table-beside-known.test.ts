import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const SCHEMA = '# Fleet\n\n## Schema\n\n- `ferries` (id uuid pk, name text)\n- `sailings` (id uuid pk, ferry_id uuid, leaves_at timestamptz)\n\n';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(`${SCHEMA}${text}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'no-undeclared-table').map(({ subject }) => String(subject));
}

describe('no-undeclared-table: names in the company of tables of the schema', () => {
  it.each<[string, string, readonly string[]]>([
    ['cells of what a route reads and writes', '## API\n\n| Route | Reads | Writes |\n|---|---|---|\n| `POST /sailings` | `ferries`, `captains` | `sailings` |', ['table:captains']],
    ['near miss: cells of what it takes and gives', '## API\n\n| Route | Input | Output |\n|---|---|---|\n| `POST /sailings` | `stops`, `captains` | `sailings` |', []],
    ['joined with one', '## API\n\n- `GET /tolls`: joins `sailings` with `harbour_fees` by the sailing', ['table:harbour_fees']],
    ['near miss: returned with one', '## API\n\n- `GET /tolls`: returns `sailings` with `harbour_fees`', []],
    ['written by a route', '## API\n\n- `POST /passages`: takes `card_no`; returns 204. Writes `harbour_passages`.', ['table:harbour_passages']],
    ['near miss: a column, and what somebody writes', '## API\n\n- `POST /passages`: returns 204. Writes `left_at`. The skipper writes `harbour_notes` on the card.', []],
    ['removed with one', '## API\n\n- `DELETE /ferries/:id`: deletes the ferry, its `sailings` and `ferry_photos`', ['table:ferry_photos']],
    ['near miss: another thing', '## API\n\n- `DELETE /ferries/:id`: deletes the ferry, its `sailings` and the `ferry_photos` bucket', []],
    ['at the end of an arrow', '## Data Flow\n\n1. App → `POST /sailings` → `sailings`\n2. Nightly job → `captain_stats`', ['table:captain_stats']],
    ['near miss: arrows that end elsewhere', '## Data Flow\n\n1. App → `POST /sailings`\n2. Nightly job → `captain_mails`', []],
    ['on an arrow of a diagram', '## Data Flow\n\n```mermaid\nsequenceDiagram\n  App->>API: POST /sailings\n  API->>DB: insert into sailings\n  API->>DB: insert into sailing_events\n```', ['table:sailing_events']],
    ['near miss: an arrow with other words', '## Data Flow\n\n```mermaid\nsequenceDiagram\n  App->>API: POST /sailings\n  API->>DB: insert into sailings\n  API->>Mail: send sailing_mails\n```', []],
    ['a call of a client', '## Code\n\n```ts\nawait db.from(\'sailing_points\').insert(points)\n```', ['table:sailing_points']],
    ['whose row of a name it reads', '## API\n\n- `POST /sailings`: returns 201. Reads the row of the harbour in `harbour_quotas` to see whether a berth is left.', ['table:harbour_quotas']],
    ['the row for something in a name', '## API\n\n- `POST /sailings`: returns 201. Adds one to the record for the day in `day_counts`.', ['table:day_counts']],
    ['near miss: the row of something in a format, and in a city', '## API\n\n- `POST /sailings`: returns 201. Logs the record of the call in `console_lines` format, and a row for each day in `Atlas`.', []],
    ['near miss: a call of a storage client', '## Code\n\n```ts\nawait supabase.storage.from(\'sailing_plans\').update(path, file)\n```', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('no-undeclared-table: models of Django', () => {
  const models = (sql: string): string => `## Models\n\n\`\`\`python\nclass Skipper(models.Model):\n    phone = models.CharField(max_length=30)\n\nclass BoatTrip(models.Model):\n    skipper = models.ForeignKey(Skipper, on_delete=models.CASCADE)\n\`\`\`\n\n\`\`\`sql\n${sql}\n\`\`\``;
  it.each<[string, string, readonly string[]]>([
    ['a table that is called by its application and its model', models('ALTER TABLE water_boattrip ENABLE ROW LEVEL SECURITY;'), []],
    ['near miss: of a model that nobody declares', models('ALTER TABLE water_boatlog ENABLE ROW LEVEL SECURITY;'), ['table:water_boatlog']],
    ['near miss: no name that Django gives', models('ALTER TABLE water_boat_trip_log ENABLE ROW LEVEL SECURITY;'), ['table:water_boat_trip_log']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});
