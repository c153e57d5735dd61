import { describe, expect, it } from 'vitest';
import { allotmentsIn } from '../../src/extract/claims/rate-limit/allotments.js';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf } from './support.js';

const CALLS = '## Endpoints\n\n- `POST /captions` asks OpenAI to write captions\n- `POST /translations` asks OpenAI to translate a film\n- `POST /speech` asks OpenAI to read a text\n';

/** What is said of each endpoint's limit, in their order. */
function outcomes(sentence: string): string {
  return draftOf(`${CALLS}\n## Limits\n\n${sentence}\n`).model.endpoints.map((endpoint) => weigh(claimsOf(endpoint, 'rateLimit')).outcome).join(' ');
}

const ALL = 'affirmed affirmed affirmed';
const NONE = 'missing missing missing';

describe('a sentence that gives several activities their amounts', () => {
  it.each<[string, string]>([
    ['A user may make 20 captions, 20 translations and 5 speeches an hour; more is answered with 429.', ALL],
    ['Captions and translations: 20 per hour per user; speech: 5 per hour per user.', ALL],
    ['Captions and translations 20 per hour per user, speech 5.', ALL],
    ['Limits per user and hour: captions 20, translations 20, speech 5.', ALL],
    ['Captions are limited to 20 per user per hour, translations to 20 and speech to 5.', ALL],
    ['Writing captions is limited to 20 per user and hour, translating to 20, and speech to 5.', ALL],
    ['Each user may ask for captions 20 times an hour, for translations 20 times, and for speech 5 times.', ALL],
    ['20/h for captions and translations, 5/h for speech, all per user.', ALL],
    ['The limiter allows per user and hour 20 captions, 20 translations, 5 speech requests.', ALL],
    ['Captions (20/h per user), translations (20/h per user), speech (5/h per user).', ALL],
    ['A creator can make 20 captions and 10 translations per day; speech is capped at 5 per day.', ALL],
    ['We allow 20 captions and 20 translations per user per hour.', 'affirmed affirmed missing'],
    ['Captions and translations: 20 per day and user.', 'affirmed affirmed missing'],
    ['Per user: captions 20/h; translations and speech later.', 'affirmed deferred deferred'],
    ['Limits of 20 captions, 20 translations and 5 speeches per user per hour come in v2.', 'deferred deferred deferred'],
    ['Neither 20 captions nor 20 translations an hour are enforced anywhere.', 'denied denied missing'],
    ['OpenAI allows 20 captions and 20 translations per hour on our plan.', NONE],
    ['On average a user makes 20 captions and 5 translations a day.', NONE],
    ['There is no limit on captions, translations 20 per hour per user.', 'missing missing missing'],
  ])('%s', (sentence, expected) => {
    expect(outcomes(sentence)).toBe(expected);
  });

  it('takes an amount for the thing beside it, whatever the order of the rest', () => {
    const text = 'Routes (30/h per driver, 12/min on the tracking page), letters 20/day';
    const pairs = allotmentsIn(text, { byName: (words) => /^(?:routes|tracking page|letters)$/i.exec(words)?.[0] ?? null, byFit: () => null });
    expect(pairs.map(({ thing, amount }) => `${thing} ${amount ? text.slice(amount.start, amount.end) : '-'}`)).toEqual(['Routes 30', 'tracking page 12', 'letters 20']);
  });

  it.each([
    'Checks 340 feeds every quarter of an hour and stores new episodes.',
    '25 letters a day per landlord, counted in the database before the event is emitted.',
    'Rows: 20 per page; feeds: 5.',
  ])('near miss: %s', (text) => {
    expect(allotmentsIn(text, { byName: () => null, byFit: (words) => words })).toEqual([]);
  });
});
