import { describe, expect, it } from 'vitest';
import { verdictsOf } from './support.js';

const RULE = 'An `:id` in a path is compared with the primary key `id` of the table that the first part of the path names.';

/** What is judged of `GET /meters/:id` and `GET /parcels/:id` in a document with a sentence about ids. */
async function judgedBeside(note: string): Promise<string> {
  const text = `# Front desk\n\n## API\n\n| Route | Purpose |\n|---|---|\n| \`GET /parcels/:id\` | where the parcel lies |\n| \`GET /meters/:id\` | a meter and its values |\n\n${note}\n`;
  return (await verdictsOf('url-id-lookup', text)).map(({ subject, verdict }) => `${subject.slice('endpoint:GET /'.length, -'/:id'.length)} ${verdict}`).sort().join(', ');
}

const BOTH = 'meters pass, parcels pass';
const NEITHER = 'meters fail, parcels fail';
const NOT_METERS = 'meters fail, parcels pass';

describe('a rule for the ids of all URLs', () => {
  it.each([
    RULE,
    'Whatever id a URL carries is matched against the `id` column of the table in question.',
    'The last part of a path is always the primary key of its table.',
    'Each handler fetches its row by the primary key that stands in the URL.',
    'A number in a URL is the `id` of the row, which is read `WHERE id = :id`.',
    'An `:id`, `:meter_id` or `:parcel_id` in a path is the primary key, looked up with `find`.',
    '`:id` always stands for the primary key of the table named before it.',
    'Identifiers in URLs equal the `id` column of the collection they follow.',
    'Convention: the identifier in the route is the primary key of the resource.',
    '- **Path ids**: looked up by primary key, never by anything else.',
  ])('reaches every endpoint: %s', async (note) => {
    expect(await judgedBeside(note)).toBe(BOTH);
  });

  it.each([
    'An `:id` in a path is an integer.',
    'Ids in paths are UUIDs and cannot be guessed.',
    'An `:id` in a path may later be compared with the primary key.',
    'An `:id` in a path is not compared with the primary key.',
    'Primary keys are UUID v7. Paths are lower case.',
    'A `:meter_id` in a path is the primary key, looked up with `find`.',
  ])('near miss, says nothing of a lookup: %s', async (note) => {
    expect(await judgedBeside(note)).toBe(NEITHER);
  });

  it.each([
    'Meters are the exception: there the page opens whichever meter the student read last.',
    'The one exception is `/meters/:id`, which shows the meter of the room of whoever asks.',
    'Only meters are different: the newest meter of the student is shown.',
    "This does not hold for meters, where the student's own meter is taken.",
    'Except for meters: they are found by the room of the student.',
  ])('less what is excepted: %s', async (note) => {
    expect(await judgedBeside(`${RULE} ${note}`)).toBe(NOT_METERS);
    expect(await judgedBeside(`${RULE}\n\n${note}`)).toBe(NOT_METERS);
  });

  it.each([
    'Meters are no exception, even for a student who read another meter last.',
    'This holds for meters too.',
    'There are no exceptions.',
    'Meters are the exception: they are found by `meters.serial_no`, which equals the `:id`.',
  ])('near miss, nothing is excepted, or it is told how: %s', async (note) => {
    expect(await judgedBeside(`${RULE} ${note}`)).toBe(BOTH);
  });
});

describe('the record of whoever asks, in place of the one that the URL names', () => {
  const judged = async (words: string): Promise<string> => {
    const verdicts = await verdictsOf('url-id-lookup', `# Lifts\n\n## API\n\n- \`GET /v1/certificates/{certificateId}\`: ${words} Returns the certificate.\n\nAll ids in URLs are the primary key of their table.\n`);
    return verdicts.map(({ verdict }) => verdict).join();
  };

  it.each([
    "the latest certificate of the signed-in manager's firm.",
    'shows the newest certificate of the company that is signed in.',
    "the agency's latest certificate.",
    'the last certificate issued to the caller.',
    'whichever certificate the inspector opened last.',
  ])('fails: %s', async (words) => {
    expect(await judged(words)).toBe('fail');
  });

  it.each(['`certificates` by `id`, with the latest remark of the firm.', "`SELECT * FROM certificates WHERE id = :certificateId`; the firm's latest certificate is never taken instead."])('near miss: %s', async (words) => {
    expect(await judged(words)).toBe('pass');
  });

  it('is told for the code of a row', async () => {
    const of = async (words: string): Promise<string[]> => {
      const verdicts = await verdictsOf('url-id-lookup', `# Lifts\n\n## API\n\n| Ref | Method, path | Purpose |\n|---|---|---|\n| E-09 | GET \`/certificates/{certificateId}\` | the certificate |\n| E-10 | POST \`/certificates/{certificateId}/mail\` | mail it |\n\n### Lookup\n\n| Ref | Statement |\n|---|---|\n| E-09 | \`certificates WHERE id = :certificateId\` |\n| E-10 | ${words} |\n`);
      return verdicts.map(({ verdict }) => verdict);
    };
    expect(await of("the latest certificate of the caller's firm")).toEqual(['pass', 'fail']);
    expect(await of('`certificates WHERE id = :certificateId`')).toEqual(['pass', 'pass']);
  });
});
