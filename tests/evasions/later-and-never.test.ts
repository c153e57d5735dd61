import { describe, expect, it } from 'vitest';
import { verdictOn } from './document.js';

const POST = 'named-auth-per-post';
const readings = (words: string): Promise<string> => verdictOn(POST, 'endpoint:POST /readings', '## Endpoints', '', '| Route | Stores |', '|---|---|', '| `POST /readings` | `readings` |', '', '## Who is let in', '', words);
const check = (words: string): Promise<string> => readings(`- \`POST /readings\`: the check of the \`x-meter-key\` header ${words}.`);

describe('a check that is there with something else that is still to be done', () => {
  it.each([
    'lands with the billing rework', 'lands in June', 'lands shortly', 'arrives with the rewrite', 'rides along with the auth rework', 'is slated for Q3', 'is scheduled for the spring release', 'is due in March', 'will land with the billing rework',
    'is waiting on the security team', 'hinges on the vendor contract', "is next on Anna's list", 'is tracked in BIL-204', 'is blocked by the SSO work', 'will be switched on with the billing rework', 'is being written', 'is under construction', 'is in the works',
    'has yet to land', 'moves in with the SSO work', 'is pencilled in for May', 'is up next', 'goes in right after the pilot', 'waits on the rework', 'lives on a branch', 'is in an open pull request', 'is not merged', 'begins once the billing rework is through',
    'takes effect in June', 'kicks in once the rework is done', 'ships with the billing rework', 'gets built during the billing rework', 'is coming in autumn', 'is expected in June', 'is a matter for the next team', 'is on its way', 'awaits the billing rework', 'is pushed to June',
  ])('is not there: %s', async (words) => {
    expect(await check(words)).toBe('fail');
  });

  it.each([
    'landed with the billing rework', 'has landed with the billing rework', 'shipped with the billing rework', 'arrived with the rewrite', 'has been there since the billing rework', 'was written during the billing rework', 'stays after the billing rework', 'is done first', 'comes first',
    'happens before the reading lands in the table', 'runs with each request', 'belongs to the middleware', 'ships with this release', 'is merged', 'follows the parsing of the body', 'is expected in every request', 'arrives with each request and is compared with `METER_KEY`', 'outlives the billing rework',
  ])('near miss: %s', async (words) => {
    expect(await check(words)).toBe('pass');
  });

  it.each<[string, string]>([
    ['- `POST /readings` will verify the `x-meter-key` header when the billing rework lands.', 'fail'],
    ['- With the billing rework, `POST /readings` starts checking the `x-meter-key` header.', 'fail'],
    ['- `POST /readings` gets its check of `x-meter-key` with the billing rework.', 'fail'],
    ['- `POST /readings`: `x-meter-key` header (lands with the billing rework).', 'fail'],
    ['- `POST /readings`: `x-meter-key` header. Lands with the billing rework.', 'fail'],
    ['- `POST /readings`: `x-meter-key` header. It is slated for June.', 'fail'],
    ['- `POST /readings` has yet to verify the `x-meter-key` header.', 'fail'],
    ['- `POST /readings`: `x-meter-key` header, compared with `METER_KEY`; that check is built when the trial run is over.', 'fail'],
    ['- `POST /readings`: `x-meter-key` header, compared with `METER_KEY`; the check is added after the move.', 'fail'],
    ['- `POST /readings` wants an `x-meter-key` header, which is made mandatory once our first season has ended.', 'fail'],
    ['- `POST /readings`: `x-meter-key` header, compared with `METER_KEY`; that check is built in week 2.', 'pass'],
    ['- `POST /readings`: `x-meter-key` header, compared with `METER_KEY`; the ownership check is built when the trial run is over.', 'pass'],
    ['- `POST /readings`: `x-meter-key` header, compared with `METER_KEY`; the charts are built when the trial run is over.', 'pass'],
    ['- `POST /readings`: `x-meter-key` header; the check is done after the body is parsed.', 'pass'],
    ['- `POST /readings` verifies the `x-meter-key` header. The retry lands with the billing rework.', 'pass'],
    ['- `POST /readings` verifies the `x-meter-key` header; the charts arrive with the billing rework.', 'pass'],
    ['- Since the billing rework landed, `POST /readings` verifies the `x-meter-key` header.', 'pass'],
    ['- `POST /readings`: `x-meter-key` header. It landed with the billing rework.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await readings(words)).toBe(expected);
  });
});

describe('verbs by which nobody does a thing', () => {
  it.each([
    'refrains from verifying', 'stops short of verifying', 'forgoes', 'dispenses with', 'fails to verify', 'neglects to check', 'omits', 'waives', 'does away with', 'turns a blind eye to', 'is spared', 'avoids checking', 'overlooks', 'disregards', 'discards', 'declines to check', 'forgets to check', 'is a long way from checking',
  ])('deny: %s', async (verb) => {
    expect(await readings(`- \`POST /readings\` ${verb} the \`x-meter-key\` header.`)).toBe('fail');
  });

  it.each<[string, string]>([
    ['leaves the `x-meter-key` header alone.', 'fail'],
    ['leaves the `x-meter-key` header unchecked.', 'fail'],
    ['verifies the `x-meter-key` header and leaves the others alone.', 'pass'],
    ['never fails to verify the `x-meter-key` header.', 'pass'],
    ['does not refrain from verifying the `x-meter-key` header.', 'pass'],
    ['fails with 401 unless the `x-meter-key` header equals `METER_KEY`.', 'pass'],
    ['discards a reading whose `x-meter-key` header is wrong.', 'pass'],
    ['ignores a call whose `x-meter-key` header is not `METER_KEY`.', 'pass'],
    ['verifies the `x-meter-key` header and ignores the rest of the headers.', 'pass'],
  ])('`POST /readings` %s', async (words, expected) => {
    expect(await readings(`- \`POST /readings\` ${words}`)).toBe(expected);
  });

  it.each<[string, string]>([
    ['The release stops short of capping `POST /advice` at 5 calls per hour and user.', 'fail'],
    ['The release does not cap `POST /advice` at 5 calls per hour and user.', 'fail'],
    ['The release has yet to limit `POST /advice` to 5 calls per hour and user.', 'fail'],
    ['The release starts out with capping `POST /advice` at 5 calls per hour and user.', 'pass'],
    ['The release caps `POST /advice` at 5 calls per hour and user.', 'pass'],
  ])('%s', async (words, expected) => {
    expect(await verdictOn('rate-limit-per-paid-call', 'endpoint:POST /advice', '## Endpoints', '', '- `POST /advice` asks OpenAI what to sow.', '', '## Limits', '', words)).toBe(expected);
  });
});

describe('a header that is sent and left aside', () => {
  const remind = (words: string): Promise<string> => verdictOn('worker-auth', 'endpoint:GET /cron/remind', '## Routes', '', '### `GET /cron/remind`', '', `Called by Vercel Cron at 06:00. The scheduler sends \`Authorization: Bearer\` with \`CRON_SECRET\`${words} Sends one mail each.`);
  it.each([
    '; the handler ignores that header.', '. The handler ignores it.', ', which the handler ignores.', ', which is ignored.', ', but the handler ignores it.', ', which nobody reads.', '; the handler throws it away.', '; the handler makes no use of it.', '; the header is ignored.', ', to which the handler pays no heed.', '; the handler answers whether it is there or not.', '; the handler runs without it as well.',
  ])('keeps nobody out%s', async (words) => {
    expect(await remind(words)).toBe('fail');
  });

  it.each([
    '; the handler insists on that header.', '; the handler requires it.', '. The handler compares it in constant time.', '; the handler ignores calls without it.', '; without it the handler ignores the call.', '; the handler ignores the body.', '; if it is wrong, the handler drops the call.', '; the handler never runs without it.',
  ])('near miss%s', async (words) => {
    expect(await remind(words)).toBe('pass');
  });
});

describe('a switch of which the next sentence tells', () => {
  const reindex = (words: string): Promise<string> => verdictOn('worker-auth', 'endpoint:GET /tasks/reindex', '## Task routes', '', '- `GET /tasks/reindex` is called by Cloud Scheduler.', '', `\`GET /tasks/reindex\` compares the header \`x-worker-key\` with \`WORKER_KEY\`${words}`);
  const WHEN_ON = ' when the flag `strict_tasks` is on';
  it.each(['. The flag goes on once the load test is done.', '. It goes on once the load test is done.', '. The flag is switched on once the load test is done.', '. The flag is off in production.', '. The flag has not been switched on yet.', ', which goes on once the load test is done.', '; the flag goes on once the load test is done.', '. We switch the flag on once the load test is done.', '. The flag defaults to off.'])('is off%s', async (words) => {
    expect(await reindex(`${WHEN_ON}${words}`)).toBe('fail');
  });

  it.each([`${WHEN_ON}. The flag has been on in every environment since the load test.`, `${WHEN_ON}. It went on after the load test.`, `${WHEN_ON}. The flag was switched on in May.`, `${WHEN_ON}. The new index goes on once the load test is done.`, '. The flag `new_index` goes on once the load test is done.', '. It goes on even if one shop fails.'])('near miss%s', async (words) => {
    expect(await reindex(words)).toBe('pass');
  });
});
