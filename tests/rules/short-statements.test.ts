import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';
import { lines } from '../extract/support.js';

async function verdict(text: string, rule: string, subject: string): Promise<string> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md', preset: 'recommended', today: '2026-06-01' });
  return verdicts.find((each) => each.ruleId === rule && each.subject === subject)?.verdict ?? 'not judged';
}

describe('a control', () => {
  const route = (words: string): string => lines('# Reviews', '', '## Endpoints', '', '**POST /api/reviews**', 'Stores a mark (1 to 5). In: mark. Out: 201.', '- Auth: Django session', `- ${words}`, '', '## Tables', '', '- reviews: id uuid, reviewer_id uuid, mark int not null check (mark between 1 and 5)');

  it.each(['The mark is chosen with five radio buttons; another value gets 400.', 'The mark is given by five stars; another value gets 400.', 'The mark is chosen from five radio buttons; another value gets 400.'])('may be told by what a value is chosen with: %s', async (words) => {
    expect(await verdict(route(words), 'enum-validation', 'input:mark')).toBe('pass');
  });

  it('in a bracket with a semicolon is of the field before the bracket alone', async () => {
    const form = lines('# Objects', '', '## Forms', '', 'The object form has a title (`objects.title`, text, not null), a language, chosen from a select with six entries (`objects.language`, text, not null, CHECK; anything else is answered with a 400) and a room (`objects.room`, text, nullable).');
    expect(await verdict(form, 'enum-validation', 'input:title')).toBe('not judged');
    expect(await verdict(form, 'enum-validation', 'input:language')).toBe('pass');
  });
});

describe('a column', () => {
  const stored = (words: string): string => lines('# Lessons', '', '## Inputs', '', '| Field | Stored in |', '|---|---|', `| Level | ${words} |`);

  it.each(['`learners.level learner_level not null`', '`learners.level` learner_level null'])('may be of a type of its own: %s', async (words) => {
    expect(await verdict(stored(words), 'input-column-mapping', 'input:Level')).toBe('pass');
  });

  it.each(['`learners.level` may not null', '`learners.level`, never null'])('near miss: %s', async (words) => {
    expect(await verdict(stored(words), 'input-column-mapping', 'input:Level')).toBe('fail');
  });
});

describe('a list of variables', () => {
  const listed = (tail: string): string => lines('# Keys', '', 'The client reads `ANTHROPIC_API_KEY`.', '', '## Configuration', '', `\`DATABASE_URL\`, \`CLERK_SECRET_KEY\`${tail}`);

  it.each([', and the usual keys of the model vendors.', ' plus all other secrets.'])('may end with what it does not name: %s', async (tail) => {
    const text = listed(tail);
    expect(await verdict(text, 'env-vars-listed', 'env:DATABASE_URL')).not.toBe('fail');
    expect(await verdict(text, 'env-vars-listed', 'env:ANTHROPIC_API_KEY')).toBe('fail');
    expect(await verdict(text, 'env-vars-listed', 'document')).not.toBe('fail');
  });
});

describe('a table', () => {
  const draft = (words: string): string => lines('# Studios', '', 'Supabase.', '', '## Tables', '', '- studios: id uuid, owner_id uuid', '- classes: id uuid, studio_id uuid references studios, starts_at timestamptz', '', `RLS is on for \`studios\`, policy \`owner_id = auth.uid()\`. ${words}`);

  it('that is called the public something holds no user data', async () => {
    expect(await verdict(draft('`classes` is the public timetable.'), 'rls-per-table', 'table:classes')).not.toBe('fail');
  });

  it('near miss: a public form writes into it', async () => {
    expect(await verdict(draft('`classes` is the public form of a studio.'), 'rls-per-table', 'table:classes')).toBe('fail');
  });
});

it('takes what the SPA holds for the state of a client', async () => {
  const page = (words: string): string => lines('# Vets', '', '## Pages', '', `- \`/staff/revenue\`: revenue panel. ${words}`);
  expect(await verdict(page('It opens with the figures the SPA already holds from the day sheet.'), 'page-rehydration', 'page:/staff/revenue')).toBe('fail');
  expect(await verdict(page('The SPA calls `GET /api/revenue` on load.'), 'page-rehydration', 'page:/staff/revenue')).toBe('pass');
});

describe('a batch repair', () => {
  const repair = (words: string): string => lines('# Vets', '', '## Endpoints', '', `- \`POST /jobs/geocode-owners\`, header \`x-job-key\` equals \`JOB_KEY\`. ${words}`);

  it('may name the column that it fills with its table', async () => {
    expect(await verdict(repair('Fills `owners.lat` where null, 100 per run, until none are left.'), 'backfill-termination', 'endpoint:POST /jobs/geocode-owners')).toBe('fail');
  });

  it('goes on from the last id that it saw', async () => {
    expect(await verdict(repair('Fills `owners.lat` where null, 100 per run. It keeps the last owner id it saw and goes on from there; an address that is not known gets `geo_failed = true`.'), 'backfill-termination', 'endpoint:POST /jobs/geocode-owners')).toBe('pass');
  });
});
