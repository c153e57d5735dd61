import { describe, expect, it } from 'vitest';
import { authIn as authLines, fence } from './support.js';

const authIn = (text: string): string => authLines(text).join('\n');
const API = '## API endpoints\n\n';
/** Two routes of a clock, of which one sentence says that they compare a secret; then the words that are tried. */
const withWords = (words: string): string => `${API}- \`GET /cron/rates\` loads rates. Crontab, 02:00.\n- \`GET /cron/mails\` sends mails. Crontab, 03:00.\n\n\`/cron/rates\` and \`/cron/mails\` compare the bearer token with \`CRON_SECRET\`.\n\n${words}\n`;
const withEntry = (words: string): string => `${API}1. \`POST /loans\`: book in. \`requireReader()\` reads the session cookie.\n2. \`GET /books\`: 40 per page.\n3. \`POST /marks\`: page in. ${words}\n`;

describe('a credential at which nobody looks', () => {
  it.each([
    'does not look at the header, for twice does no harm',
    'never compares the bearer token',
    'doesn\'t check the token',
    'ignores the header',
    'runs without looking at the header',
    'gives up the check and serves whoever calls it',
    'answers anybody',
    'runs for whoever asks',
    'takes orders from all comers',
  ])('%s', (words) => {
    expect(authIn(withWords(`\`/cron/rates\` ${words}.`))).toMatch(/rates: (?:denied|contradicted)[^]*mails: affirmed/);
  });

  it.each([
    ['', 'The header of `/cron/rates` is not looked at.'],
    ['', 'The token is not checked in `/cron/rates`.'],
    ['', 'In `/cron/rates` the header is simply ignored.'],
  ])('said of the credential: %s%s', (_, words) => {
    expect(authIn(withWords(words))).toMatch(/rates: (?:denied|contradicted)[^]*mails: affirmed/);
  });

  it.each([
    'does not check the token twice',
    'does not look at the header itself; the proxy has compared it',
    'does not check the token against the table',
    'is never run without checking the header',
    'answers anybody who shows the token',
    'ignores the order of the rows',
    'does not compare the rates',
  ])('near miss: %s', (words) => {
    expect(authIn(withWords(`\`/cron/rates\` ${words}.`))).toMatch(/rates: affirmed[^]*mails: affirmed/);
  });

  it('a secret that the sender sends and the handler does not read', () => {
    const lead = 'The platform calls two more and sends `Authorization: Bearer` with `CRON_SECRET` to each of them:';
    expect(authIn(`${API}${lead}\n\n- \`GET /cron/rates\`: loads rates. The handler does not look at the header.\n- \`GET /cron/mails\`: sends mails. The handler compares the header.\n`)).toMatch(/rates: (?:denied|contradicted)[^]*mails: affirmed/);
  });
});

describe('a token that is sent, and proves its bearer', () => {
  it.each([
    'In: `token`, which is printed on the card, works once and is looked up in `cards.token_hash`.',
    'In: `token`. `token` is looked up by its hash.',
    'In: `card_token`; the server compares it with the hash in `cards`.',
    'In: `token`. The token is on the card; an unknown one gets a 401.',
    'The reader\'s signed QR token.',
    'A signed day ticket.',
  ])('%s', (words) => {
    expect(authIn(withEntry(words))).toMatch(/marks: affirmed/);
  });

  it.each([
    'In: `token`. The token is kept in `readers.push_token` for reminders.',
    'In: `token`. `token` is handed to the payment service, where a wrong one is refused.',
    'In: `token`. `token` is never looked up by its hash.',
    'In: `token`.',
  ])('near miss: %s', (words) => {
    expect(authIn(withEntry(words))).toMatch(/marks: (?!affirmed)/);
  });
});

describe('the credential of another endpoint', () => {
  it.each(['Reader\'s cookie as in 1.', 'The cookie, like in 1.', 'Session as for `POST /loans`.', 'Guard as in 1.'])('%s', (words) => {
    expect(authIn(withEntry(words))).toMatch(/marks: affirmed/);
  });

  it.each(['Returns a token as in 1.', 'Keeps the page as in 1.', 'Cookie as in 2.', 'Session as in 1, to be added later.'])('near miss: %s', (words) => {
    expect(authIn(withEntry(words))).toMatch(/marks: (?!affirmed)/);
  });
});

describe('who may execute functions of the database', () => {
  const FUNCTIONS = '# Notes\n\nSupabase; the browser calls functions with `supabase.rpc()`.\n\n## API endpoints\n\n| Function | What it does |\n|---|---|\n| `open_day` | inserts a row in `days` |\n| `send_note` | inserts a row in `notes` |\n\n';

  it.each<[string, string[], RegExp]>([
    ['those who are signed in, and anybody', ['grant execute on function open_day to authenticated;', 'grant execute on function public.send_note(text, int) to anon, authenticated;'], /open_day: affirmed[^]*send_note: denied/],
    ['all of them in a schema', ['grant execute on all functions in schema public to authenticated;'], /open_day: affirmed[^]*send_note: affirmed/],
    ['what is taken back', ['grant execute on function open_day, send_note to anon;', 'revoke execute on all functions in schema public from anon;', 'grant execute on function open_day to authenticated;'], /open_day: affirmed[^]*send_note: missing/],
    ['near miss: in a comment', ['-- grant execute on function open_day to authenticated;'], /open_day: missing/],
    ['near miss: rows of a table', ['grant select on table open_day to authenticated;'], /open_day: missing/],
    ['near miss: a role of the team\'s own', ['grant execute on function open_day to reporting;'], /open_day: missing/],
  ])('%s', (_, lines, expected) => {
    expect(authIn(`${FUNCTIONS}${fence('sql', ...lines)}`)).toMatch(expected);
  });
});

describe('whose statement it is', () => {
  it.each<[string, string, RegExp]>([
    ['a webhook by its word', `${API}| Route | Auth |\n|---|---|\n| POST /hooks/refunds | no auth |\n| POST /hooks/letters | no auth |\n\nThe refund hook compares the HMAC of the body and answers 401 when it differs.\n`, /refunds: affirmed[^]*letters: denied/],
    ['near miss: each of them', `${API}| Route | Auth |\n|---|---|\n| POST /hooks/refunds | no auth |\n| POST /hooks/letters | no auth |\n\nEach of the hooks compares the HMAC of the body and answers 401 when it differs.\n`, /refunds: affirmed[^]*letters: affirmed/],
    ['a caller of several', `## Callers\n\n| Caller | How it talks |\n|---|---|\n| scanner | Sends the header \`x-scan-key\` on every API call. |\n| gate | Sends the plate as JSON. |\n\n${API}- \`POST /parcels\`: in weight. Scanner.\n- \`POST /entries\`: in plate. Gate.\n- \`POST /notes\`: in text.\n`, /parcels: affirmed[^]*entries: missing[^]*notes: affirmed/],
    ['near miss: both call', `## Callers\n\n| Caller | How it talks |\n|---|---|\n| scanner | Sends the header \`x-scan-key\` on every API call. |\n| gate | Sends the plate as JSON. |\n\n${API}- \`POST /parcels\`: in weight. Scanner and gate.\n`, /parcels: affirmed/],
    ['near miss: a topic of a list that names its routes', `${API}- \`POST /jobs/mend\`: fills in what the uploads left out.\n- \`POST /jobs/tidy\`: tidies up.\n\n## Checklist\n\n1. **Uploads**: at most 2 MB.\n2. **Job guard**: all \`/jobs/*\` need \`x-job-key\`.\n`, /mend: affirmed[^]*tidy: affirmed/],
    ['a group by the guard that a table lets it pass through', `${API}- \`POST /seats/:id/hold\` x\n- \`PUT /seat/notice\` y\n\n## Guards\n\n| Requests to | pass through | which reads |\n|---|---|---|\n| \`/seat/*\` | \`requireDesk()\` | Clerk session |\n`, /hold: missing[^]*notice: affirmed/],
    ['another place', `${API}- \`POST /a\`: x. \`requirePilot()\` verifies the JWT at the sister club; here it is taken from any caller.\n`, /denied/],
    ['another place, the other way round', `${API}- \`POST /a\`: x. \`requirePilot()\` verifies the JWT here; at the sister club it is taken from any caller.\n`, /^(?!.*denied)(?!.*contradicted).*affirmed/],
    ['near miss: both places', `${API}- \`POST /a\`: x. \`requirePilot()\` verifies the JWT, here and at the sister club.\n`, /affirmed/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text)).toMatch(expected);
  });
});

describe('a record of a decision with its status', () => {
  const records = (first: string, second: string): string => withWords(`## Decisions\n\n${first}\n\n${second}`);

  it.each<[string, string]>([
    ['behind its title', '**DR-1 Open rates.** Status: rejected.\n`/cron/rates` gives up its check.'],
    ['below its title', '**DR-1: Open rates**\n\nStatus: superseded\n\n`/cron/rates` gives up its check.'],
    ['in brackets', '**DR-1: Open rates (withdrawn)**\n\n`/cron/rates` gives up its check.'],
  ])('%s', (_, record) => {
    expect(authIn(records(record, '**DR-2: Plain files**\n\nStatus: accepted'))).toMatch(/rates: affirmed/);
    expect(authIn(records(record.replace(/rejected|superseded|withdrawn/, 'accepted'), '**DR-2: Plain files**\n\nStatus: rejected'))).toMatch(/rates: (?:denied|contradicted)/);
  });
});
