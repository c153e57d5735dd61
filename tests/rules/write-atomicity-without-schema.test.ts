import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function verdictsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(`# Depot\n\n${text}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return verdicts.filter(({ ruleId }) => ruleId === 'write-atomicity').map(({ verdict, subject }) => `${verdict} ${String(subject)}`);
}

describe('write-atomicity where no columns are given', () => {
  it.each<[string, string, readonly string[]]>([
    ['two rows, one after the other', '### `GET /hauls`\n\n20 per page.\n\n### `POST /hauls`\n\nCreates the `hauls` row and six `seals` rows, one insert after the other.', ['fail endpoint:POST /hauls']],
    ['near miss: in one transaction', '### `GET /hauls`\n\n20 per page.\n\n### `POST /hauls`\n\nCreates the `hauls` row and six `seals` rows in one transaction.', ['pass endpoint:POST /hauls']],
    ['near miss: what is noted or handed on', '### `GET /hauls`\n\n20 per page.\n\n### `POST /hauls`\n\nInserts into `hauls`, writes to `audit_log` and adds a row to `jobs`.', []],
    ['near miss: a column is no table', '### `GET /hauls`\n\n20 per page.\n\n### `POST /hauls`\n\nInserts a row in `hauls` with the `yard_id` of the path.', []],
    ['near miss: a state is no table', '### `GET /hauls`\n\n20 per page.\n\n### `POST /hauls`\n\nCreates a `weighing_note`, then updates the haul to `in_review`.', []],
    ['a figure of another row', '## API\n\n- `POST /refills`: inserts into `refills` and adds the litres to `tanks.level`', ['fail endpoint:POST /refills']],
    ['near miss: a column of its own', '## API\n\n- `POST /refills`: inserts into `refills`, sets `refills.level`', []],
    ['a column that counts what is inserted', '## API\n\n| Path | How |\n|---|---|\n| `POST /pins/:id/notes` | inserts the note and then sets `pins.note_count = note_count + 1` |\n| `POST /pins` | one insert |', ['fail endpoint:POST /pins/:id/notes']],
    ['near miss: … in a function', '## API\n\n| Path | How |\n|---|---|\n| `POST /pins/:id/notes` | one plpgsql function inserts the note and sets `pins.note_count = note_count + 1` |\n| `POST /pins` | one insert |', ['pass endpoint:POST /pins/:id/notes']],
    ['near miss: a column that counts something else', '## API\n\n| Path | How |\n|---|---|\n| `POST /pins/:id/notes` | mails the note and then sets `pins.note_count = note_count + 1` |\n| `POST /pins` | one insert |', []],
    ['a document below another and a field above', '## `reserveSeat` (callable)\n\nCreates `halls/{hallId}/seats/{uid}` and lowers `freeSeats` of the hall, one after the other.', ['fail endpoint:reserveSeat']],
    ['near miss: … as one batch', '## `reserveSeat` (callable)\n\nCreates `halls/{hallId}/seats/{uid}` and lowers `freeSeats` of the hall in one `writeBatch`.', ['pass endpoint:reserveSeat']],
    ['near miss: a field of the document itself', '## `reserveSeat` (callable)\n\nCreates `halls/{hallId}/seats/{uid}` and sets `row` of the seat.', []],
    ['what a command creates, item by item', '## Stock\n\nLoader (management command `load_stock`, every night):\n\n- creates a `Count` with the sum of all shelves\n- creates a `CountLine` for each shelf', ['fail job:load_stock']],
    ['near miss: … and takes back', '## Stock\n\nLoader (management command `load_stock`, every night):\n\n- creates a `Count` with the sum of all shelves\n- creates a `CountLine` for each shelf\n- a shelf that cannot be read raises, and `transaction.atomic()` takes everything back', ['pass job:load_stock']],
    ['near miss: what a screen creates, item by item', '## Stock\n\nThe screen, in words:\n\n- creates a `Count` with the sum of all shelves\n- creates a `CountLine` for each shelf', []],
    ['models', '### GET /hauls/\n\n20 per page.\n\n### POST /hauls/\n\nCreates a `Haul` and, in a loop, its `Seal` objects.', ['fail endpoint:POST /hauls/']],
    ['near miss: a type that is returned', '### GET /hauls/\n\n20 per page.\n\n### POST /hauls/\n\nCreates a `Haul` and returns a `Seal`.', []],
    ['tables in brackets', '## API\n\n| Method | Path | What |\n|---|---|---|\n| POST | /hauls | books a lorry and its straps (`hauls`, `haul_straps`) |', ['fail endpoint:POST /hauls']],
    ['… in a note that names the route', '## Notes\n\nThe one multi-table write is `POST /hauls` (`hauls` + `seals`). It goes through the Postgres function `book(jsonb)`, so all rows exist or none.\n\n## API\n\n- `POST /hauls`: books a lorry\n- `POST /checks`: one row', ['pass endpoint:POST /hauls']],
    ['near miss: fields in brackets', '## API\n\n- `POST /hauls`: books a lorry (`plate`, `driver`)\n- `GET /hauls`: 20 per page', []],
    ['a thing with its children, whatever the verb', '## API\n\n- `POST /hauls`: books a haul together with its seals\n\n## Tables\n\n- hauls: id, plate\n- seals: id, haul_id, code', ['fail endpoint:POST /hauls']],
    ['near miss: what is shown', '## API\n\n- `GET /hauls`: shows a haul together with its seals\n\n## Tables\n\n- hauls: id, plate\n- seals: id, haul_id, code', []],
    ['calls of code', '## API\n\n- `POST /hauls`: JWT\n\n## Flow\n\n1. The app calls `POST /hauls`.\n2. The route does `supabase.from(\'hauls\').insert(…)` and then `supabase.from(\'haul_seals\').insert(…)`.', ['fail endpoint:POST /hauls']],
    ['a nested create', '## API\n\n- `POST /hauls`: `prisma.haul.create({ data: { plate, seals: { create: seals } } })`. JWT.', ['pass endpoint:POST /hauls']],
    ['near miss: a create alone', '## API\n\n- `POST /hauls`: `prisma.haul.create({ data: { plate } })`. JWT.', []],
    ['an error state, told apart', '## API\n\n- `POST /hauls`: creates a `hauls` row and five `haul_seals` rows\n\n## Error handling\n\nIf inserting the seals fails, `hauls.status` becomes `error` and `haul_failed` is sent to Sentry.', ['pass endpoint:POST /hauls']],
    ['only logged, told apart', '## API\n\n- `POST /hauls`: creates a `hauls` row and five `haul_seals` rows\n\n## Error handling\n\nA failed seal insert is written to the log; the haul is shown with the seals it has.', ['fail endpoint:POST /hauls']],
  ])('%s', async (_name, text, expected) => {
    expect(await verdictsOf(text)).toEqual(expected);
  });

  const API = '## API\n\n- `POST /hauls`: books a lorry\n- `GET /hauls`: 20 per page\n\n';
  const ARROWS = '  Client->>API: POST /hauls\n  API->>DB: INSERT INTO hauls\n  API->>DB: INSERT INTO haul_seals\n';
  it.each<[string, string, readonly string[]]>([
    ['a listing apart', '```ts\nconst haul = await tx.haul.create({ data: { plate } });\nawait tx.seal.createMany({ data: seals.map((s) => ({ ...s, haulId: haul.id })) });\n```', ['fail endpoint:POST /hauls']],
    ['… in a transaction that a helper opens', '```ts\nawait withDepot(depotId, async (tx) => {\n  const haul = await tx.haul.create({ data: { plate } });\n  await tx.seal.createMany({ data: seals.map((s) => ({ ...s, haulId: haul.id })) });\n});\n```', ['pass endpoint:POST /hauls']],
    ['… in one transaction', '```ts\nawait prisma.$transaction(async (tx) => {\n  const haul = await tx.haul.create({ data: { plate } });\n  await tx.seal.createMany({ data: seals.map((s) => ({ ...s, haulId: haul.id })) });\n});\n```', ['pass endpoint:POST /hauls']],
    ['… through the collection of the parent', '```ruby\nhaul = Haul.create!(params)\nparams[:seals].each { |s| haul.seals.create!(s) }\n```', ['fail endpoint:POST /hauls']],
    ['… in SQL', '```sql\nWITH l AS (INSERT INTO hauls (plate) VALUES ($1) RETURNING id)\nINSERT INTO haul_seals (haul_id, code) SELECT l.id, unnest($2::text[]) FROM l;\n```', ['pass endpoint:POST /hauls']],
    ['near miss: of another thing', '```ts\nconst yard = await tx.yard.create({ data: { name } });\nawait tx.gate.createMany({ data: gates.map((g) => ({ ...g, yardId: yard.id })) });\n```', []],
    ['a diagram', `\`\`\`mermaid\nsequenceDiagram\n${ARROWS}\`\`\``, ['fail endpoint:POST /hauls']],
    ['near miss: a diagram with a transaction', `\`\`\`mermaid\nsequenceDiagram\n${ARROWS.replace('  API->>DB: INSERT INTO hauls', '  API->>DB: BEGIN\n  API->>DB: INSERT INTO hauls')}  API->>DB: COMMIT\n\`\`\``, ['pass endpoint:POST /hauls']],
  ])('listings: %s', async (_name, listing, expected) => {
    expect(await verdictsOf(`${API}## Code\n\n${listing}`)).toEqual(expected);
  });
});
