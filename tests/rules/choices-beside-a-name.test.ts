import { describe, expect, it } from 'vitest';
import { reportsOf, verdictsOf } from './support.js';

const TABLE = "```sql\nCREATE TABLE seats (\n  id uuid PRIMARY KEY,\n  guest_id uuid NOT NULL,\n  seat_class text NOT NULL CHECK (seat_class IN ('stall', 'box')),\n  state text NOT NULL CHECK (state IN ('free', 'taken'))\n);\n```\n";

async function judged(words: string): Promise<string[]> {
  return (await verdictsOf('enum-validation', `# Theatre\n\n## Choices\n\n${words}\n\n## Schema\n\n${TABLE}`)).map(({ verdict, subject }) => `${subject} ${verdict}`);
}

describe('a control that stands beside the name of its column', () => {
  it.each([
    ['in the sentence behind', 'One closed value comes from guests: seat class. Two radio buttons on the checkout page, `400` on any other value.', ['input:seat class pass']],
    ['as another entry of the list', '- Client: two radio buttons (Stall, Box).\n- Server: unknown `seat_class` is answered with `422`.', ['input:seat_class pass']],
    ['near miss: the control of another field', '- Client: a colour picker.\n- Server: unknown `seat_class` is answered with `422`.', []],
    ['near miss: steps of a flow', '1. **Plan.** The guest picks a play with radio buttons.\n2. **Seat class.** The worker finds one.', []],
    ['near miss: a state that the system sets', '- Client: two radio buttons.\n- Server: `state` becomes taken once it is paid.', []],
    ['a control over the values of a state', 'The seat menu is a dropdown with these two states. The route answers `400` on any other value.', ['input:state pass']],
  ])('%s', async (_, words, expected) => {
    expect(await judged(words)).toEqual(expected);
  });

  it('gives a rejection that names no field to the only closed set', async () => {
    const text = `# Theatre\n\n## Screens\n\n- Checkout: **Seat class** is a segmented control (Stall / Box)\n\nThe serializer rejects any other value with HTTP 400.\n\n## Schema\n\n${TABLE}`;
    expect(await reportsOf('enum-validation', text)).toEqual([]);
  });

  it('near miss: a rejection of something else', async () => {
    const text = `# Theatre\n\n## Screens\n\n- Checkout: **Seat class** is a segmented control (Stall / Box)\n\nA missing ticket is answered with HTTP 400.\n\n## Schema\n\n${TABLE}`;
    expect(await reportsOf('enum-validation', text)).toEqual(['noRejection input:Seat class']);
  });
});

describe('questions answered in lines with a number and an arrow', () => {
  const document = (answers: string): string => `# Shelf\n\n## System Architecture\n\nVue and Postgres.\n\n## Services\n\n- API: books\n\n## Infrastructure\n\nOne machine.\n\n## Notes\n\n${answers}\n`;

  it('are answered', async () => {
    expect(await reportsOf('critical-questions', document('Q1 fragile → the scanner: when it is offline no book can be lent.\n\nQ2 assumption → each shelf has a label.\n\nQ3 10x → the label printer, 20 a minute.\n\nQ4 simpler → a card box; loses the search, so rejected.'))).toEqual([]);
  });

  it('near miss: an assumption that stands alone among other notes', async () => {
    const reports = await reportsOf('critical-questions', document('Assumption: each shelf has a label.'));
    expect(reports).toHaveLength(4);
  });
});

describe('the values of a field that the entry of an endpoint tells', () => {
  const judgedEntry = async (entry: string): Promise<string[]> =>
    (await verdictsOf('enum-validation', `# Theatre\n\n## API Endpoints\n\n- \`POST /api/seats\` (Bearer JWT): ${entry}.\n\n## Database\n\n- \`seats\`: id, guest_id, row_kind text\n`)).map(({ verdict, subject }) => `${subject} ${verdict}`);

  it.each([
    ['one of', '`row_kind` is one of stall, box, circle'],
    ['a sign', 'takes `row_kind` ∈ {stall, box}'],
    ['a demand in brackets', '`guest`, `row_kind` (must be one of: stall, box)'],
    ['code in brackets', 'takes `row_kind` (`stall`, `box` or `circle`) and a name'],
  ])('are a closed set: %s', async (_, entry) => {
    expect(await judgedEntry(entry)).toEqual(['input:row_kind fail']);
  });

  it.each([
    ['an answer', 'books it and answers `row_kind` (`stall`, `box` or `circle`)'],
    ['what the route sets', 'sets `row_kind` (`stall` or `box`) by the price'],
    ['what a program finds', "the guest's `row_kind` is one of stall, box, guessed by Claude"],
    ['a table and its columns', 'stores the seat in `seats` (`row_kind`, `guest`)'],
  ])('near miss: %s', async (_, entry) => {
    expect(await judgedEntry(entry)).toEqual([]);
  });
});
