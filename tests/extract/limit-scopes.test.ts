import { describe, expect, it } from 'vitest';
import { limitOutcomesIn, lines } from './support.js';

/** The outcomes for three routes that call OpenAI, Google Vision and Twilio. */
function outcomes(below: string, column: readonly string[] = []): string {
  const cell = (index: number): string => (column.length > 0 ? ` ${column[index] ?? ''} |` : '');
  const table = `| Endpoint | Does |${cell(0)}\n|---|---|${column.length > 0 ? '---|' : ''}\n| POST /advice | answer a question (OpenAI) |${cell(1)}\n| POST /scans | read a sheet (Google Vision) |${cell(2)}\n| POST /alerts | text a neighbour (Twilio) |${cell(3)}\n`;
  return limitOutcomesIn(`# A\n\n## API Endpoints\n\n${table}\n## Limits\n\n${below}\n`).join(' ');
}

it('takes the word for how often in a path of several words for no sign of that route', () => {
  const outcomesOf = (path: string): string[] => limitOutcomesIn(lines('# A', '## API Endpoints', '- `POST /advice` answers a question (OpenAI)', `- \`POST ${path}\` sums up the day (OpenAI)`, '## Assistant', '- **20 daily** questions a member at most'));
  expect(outcomesOf('/daily-note')[1]).toBe('missing');
});

describe('whom a limit means', () => {
  it.each<[string, string]>([
    ['Whatever costs us money is held to 8 calls an hour per member.', 'affirmed affirmed affirmed'],
    ['Calls for which a supplier bills us: 10 a minute per member, then 429.', 'affirmed affirmed affirmed'],
    ['What costs us nothing is limited to 8 calls an hour per member.', 'missing missing missing'],
    ['What goes to OpenAI is capped at 12 requests a minute per member.', 'affirmed missing missing'],
    ['Every endpoint that calls OpenAI allows 30 requests an hour per member.', 'affirmed missing missing'],
    ['OpenAI allows 30 requests an hour per member.', 'vague missing missing'],
    ['OpenAI: 30 an hour per member.', 'affirmed missing missing'],
    ['Scans: 5 per hour per neighbour.', 'missing affirmed missing'],
    ['There is no rate limit on login links yet.', 'missing missing missing'],
    ['There is no rate limit on the API yet.', 'denied denied denied'],
    ['OpenAI itself lets an account send 30 requests an hour.', 'vague vague vague'],
    ['The last two rows are limited to 5 a minute per member.', 'missing affirmed affirmed'],
    ['A member may ask 5 questions an hour and text 3 neighbours a day.', 'affirmed missing affirmed'],
    ['Each account may make 100 calls a day, counted in Redis.', 'affirmed affirmed affirmed'],
    ['The form lets a member press the button 3 times a minute.', 'missing missing missing'],
    ['Per user, rolling window. E.g., 20 AI runs per hour.', 'affirmed affirmed missing'],
    ['LLM generations are capped at 8 per hour for each member.', 'affirmed affirmed missing'],
    ['- **Rate limiting** — kept in Redis: scans 5/hour per member, verification 10/hour per member.', 'missing affirmed missing'],
    ['- **Rate limiting** — kept in Redis: sign-up 5/hour, verification 10/hour.', 'missing missing missing'],
    ['- **Rate limiting** — kept in Redis: anonymous 5/hour, members 10/hour.', 'affirmed affirmed affirmed'],
    ['- **Rate limiting** — kept in Redis: 10/hour per member.', 'affirmed affirmed affirmed'],
    ['The AI runs 20 checks per hour.', 'missing missing missing'],
    ['AI runs on 4 workers, 20 per hour.', 'missing missing missing'],
  ])('%s', (text, expected) => {
    expect(outcomes(text)).toBe(expected);
  });
});

describe('the operations that carry a tag', () => {
  const paths = ['/hives: { post: { summary: OpenAI names the hive, tags: [metered, slow] } }', '/swarms:\n    post:\n      summary: OpenAI tells where they went\n      tags:\n        - metered', '/honey: { post: { summary: OpenAI writes the label, x-plan: plain } }'];
  it.each<[string, string]>([
    ['`tags: [metered]` marks what is on our bill. A keeper gets 5 such calls an hour.', 'affirmed affirmed missing'],
    ['Operations tagged `metered`: 5 requests an hour per keeper.', 'affirmed affirmed missing'],
    ['Every operation that has the tag `slow` is limited to 5 requests an hour per keeper.', 'affirmed missing missing'],
    ['All operations with `x-plan: plain` are limited to 5 requests an hour per keeper.', 'missing missing affirmed'],
    ['All operations are limited to 5 requests an hour per keeper.', 'affirmed affirmed affirmed'],
    ['`tags: [metered]` marks what is on our bill.', 'missing missing missing'],
  ])('%s', (text, expected) => {
    expect(limitOutcomesIn(lines('# A', '', '## Limits', '', text, '', '## API', '', '```yaml', 'paths:', ...paths.map((path) => `  ${path}`), '```')).join(' ')).toBe(expected);
  });
});

describe('the routes of a controller', () => {
  it.each<[string, string]>([
    ['| SwarmsController | 5 an hour | keeper |', 'affirmed affirmed missing missing'],
    ['| SwarmsController, each of its actions | 5 an hour | keeper |', 'affirmed affirmed missing missing'],
    ['| `Office::SwarmsController` | 5 an hour | keeper |', 'missing missing affirmed missing'],
    ['| `SwarmsController#destroy` | 5 an hour | keeper |', 'missing affirmed missing missing'],
    ['| HoneyController | 5 an hour | keeper |', 'missing missing missing affirmed'],
    ['| WaxController | 5 an hour | keeper |', 'missing missing missing missing'],
  ])('%s', (row, expected) => {
    const routes = ['POST   /swarms                swarms: OpenAI tells where they went', 'DELETE /swarms/:id            destroy: OpenAI says goodbye', 'POST   /office/swarms         create: OpenAI writes the report', 'POST   /honey                 create: OpenAI writes the label'];
    expect(limitOutcomesIn(lines('# A', '', '## Limits', '', '| Controller | Allowed | Counted by |', '|---|---|---|', row, '', '## API', '', '```', ...routes, '```')).join(' ')).toBe(expected);
  });
});

describe('what a plan grants', () => {
  const plans = (free: string, paid: string): string => lines('### Free Tier', '', `- ${free}`, '- 2 boats', '', '### Premium ($9/month)', '', `- ${paid}`, '- 20 boats');

  it.each<[string, string, string]>([
    ['so many a day', plans('3 questions to answer per day', 'unlimited answers'), 'affirmed missing missing'],
    ['in one list', lines('- **Free users**: 4 sheets to read per day', '- **Pro users**: unlimited'), 'missing affirmed missing'],
    ['near miss: nothing with a figure', plans('questions', 'unlimited answers'), 'missing missing missing'],
    ['near miss: no bound for those who pay nothing', plans('unlimited answers to any question', 'a badge'), 'denied missing missing'],
    ['near miss: no time', plans('3 questions to answer', 'unlimited answers'), 'missing missing missing'],
    ['near miss: what no route does', plans('3 boat trips per day', 'unlimited trips'), 'missing missing missing'],
  ])('%s', (_name, text, expected) => {
    expect(outcomes(text)).toBe(expected);
  });
});

describe('what the columns of a table of plans grant', () => {
  it.each<[string, string, string]>([
    ['with the time beside the amount', '| Plan | Given to | Scans |\n|---|---|---|\n| `free` | all | 10 per calendar month |\n| `pro` | whoever pays | Unlimited |', 'missing affirmed missing'],
    ['with the time in the head', '| Tier | Scans / day | Monthly alerts |\n|---|---|---|\n| Free | 3 | 10 |\n| Pro | ∞ | 90 |', 'missing affirmed affirmed'],
    ['near miss: no time', '| Plan | Scans |\n|---|---|\n| Free | 3 |\n| Pro | 30 |', 'missing missing missing'],
    ['near miss: what no route does', '| Plan | Boat trips |\n|---|---|\n| Free | 3 per month |', 'missing missing missing'],
    ['near miss: no bound for anybody', '| Plan | Scans |\n|---|---|\n| Free | Unlimited |\n| Pro | Unlimited |', 'missing missing missing'],
  ])('%s', (_name, text, expected) => {
    expect(outcomes(text)).toBe(expected);
  });
});

describe('figures and words beside a limit', () => {
  it.each<[string, string, string]>([
    ['what a caller needs', '- `POST /scans`: 10/minute per member\n  - 10/min: nobody in a hurry is hindered; a member doesn\'t need more than 1–2/min', 'missing affirmed missing'],
    ['what callers are used to do', '- `POST /scans`: 10/minute per member; a member rarely sends more than 3/min', 'missing affirmed missing'],
    ['near miss: what a caller may', '- `POST /scans`: a member must not send more than 3/min', 'missing affirmed missing'],
    ['the next call', '| Case | Expected |\n|---|---|\n| 10 scans in a month | Next scan gets 429 |', 'missing affirmed missing'],
    ['near miss: the next release', '| Endpoint | Limit |\n|---|---|\n| `POST /scans` | next release |', 'missing deferred missing'],
    ['from which call on', '| Endpoint | Limit |\n|---|---|\n| `POST /scans` | After 20 scans per day 429 |', 'missing affirmed missing'],
    ['near miss: after which event', '| Endpoint | Limit |\n|---|---|\n| `POST /scans` | after launch |', 'missing deferred missing'],
  ])('%s', (_name, text, expected) => {
    expect(outcomes(text)).toBe(expected);
  });
});

it('takes what a plan grants for no limit of where plans are bought', () => {
  const list = lines('# A', '', '- **Stripe subscriptions** — payments and upgrades:', '  - **Free**: 10 uses/month', '  - **Starter (€19)**: 50 uses/month', '', '## API Endpoints', '', '- `POST /api/subscription/checkout` — starts a Stripe checkout');
  expect(limitOutcomesIn(list)).toEqual(['missing']);
});

describe('signs in the titles of cards', () => {
  const cards = (legend: string): string[] => limitOutcomesIn(`# Letters\n\n## On every card\n\n${legend}\n\n## API endpoints\n\n### Have it read 🪙\n\`POST /letters/:id/readings\`\n- **Does** Gemini reads it\n\n### Print it 🪙\n\`POST /letters/:id/prints\`\n- **Does** Lob prints it\n\n### Post it\n\`POST /letters/:id/send\`\n- **Does** sets \`sent_at\`\n`);

  it.each<[string, string]>([
    ['🪙 = 4 calls a minute per member.', 'affirmed'],
    ['🪙 on a card means 4 calls a minute per member; then 429.', 'affirmed'],
    ['**Coin.** 🪙 on the front means that a call costs us something. The ledger lets one member do 4 🪙 calls in a minute and 40 in a day.', 'affirmed'],
    ['🪙 on a card means that it costs money.', 'missing'],
  ])('%s', (legend, outcome) => {
    expect(cards(legend)).toEqual([outcome, outcome, 'missing']);
  });
});

describe('letters and signs of a legend', () => {
  it.each<[string, readonly string[], string]>([
    ['Classes: a = not throttled, b = 6 per minute and account.', ['Class', 'b', 'b', 'a'], 'affirmed affirmed denied'],
    ['**A** ten requests a minute per member, **N** is not metered.', ['Meter', 'A', 'N', 'N'], 'affirmed denied denied'],
    ['Tier 1: 5 per hour per user. Tier 0: unlimited.', ['Tier', '1', '0', '1'], 'affirmed denied affirmed'],
    ['€ = 5 requests a minute per member; everything without the sign is not counted.', ['Cost', '€', '', '€'], 'affirmed denied affirmed'],
    ['- S: 5 a minute per member\n- X: later', ['Limit', 'S', 'X', 'S'], 'affirmed deferred affirmed'],
    ['€ = 5 requests a minute per member; 🌍 = no credential of any kind.', ['Cost', '€', '🌍', '€'], 'affirmed missing affirmed'],
    ['€ = 5 requests a minute per member; 🌍 = no limit of any kind.', ['Cost', '€', '🌍', '€'], 'affirmed denied affirmed'],
    ['A = administrators, N = nobody.', ['Who', 'A', 'N', 'A'], 'missing missing missing'],
  ])('%s', (legend, column, expected) => {
    expect(outcomes(legend, column)).toBe(expected);
  });
});

describe('cells', () => {
  it.each<[readonly string[], string]>([
    [['Limit', '5/min', 'as row 1', 'like `POST /scans`'], 'affirmed affirmed affirmed'],
    [['Limit', 'every 30 s', 'one every other minute', 'thrice a day'], 'affirmed affirmed affirmed'],
    [['Limit (per hour and member)', '10', '20', '–'], 'affirmed affirmed missing'],
    [['Calls per hour', '10', '20', '300'], 'missing missing missing'],
  ])('%s', (column, expected) => {
    expect(outcomes('Counted in Redis.', column)).toBe(expected);
  });
});

describe('the section that is titled as a row calls its endpoint', () => {
  it.each<[string, string]>([
    ['## Tool 1 — Label reader', 'affirmed missing'],
    ['## 2. Label reader', 'affirmed missing'],
    ['## Menu writer', 'missing affirmed'],
  ])('%s', (title, expected) => {
    const text = lines('# A', '## Overview', '| Tool | Route | Model |', '|---|---|---|', '| Label reader | `/api/ai/labels` | GPT |', '| Menu writer | `/api/ai/menu` | GPT |', '', title, '### Dependencies', '- Rate limit: 30 requests/hour per user');
    expect(limitOutcomesIn(text).join(' ')).toBe(expected);
  });
});

describe('what is limited in the section of one part of a product', () => {
  const rows = lines('## API', '| Endpoint | Does |', '|---|---|', '| POST /api/bookings | confirm by text message (Twilio) |', '| POST /api/menu | describe a dish (OpenAI) |');
  it.each<[string, string, string]>([
    ['the title tells the endpoint', lines('## Features', '### Bookings', '- Guests pick a day', '- Rate limited: 5 per hour per IP', ''), 'affirmed missing'],
    ['no endpoint is known by the title', lines('## Pages', '### Guest book', '- Anyone may sign', '- Rate limit: 5 per hour per IP', ''), 'missing missing'],
    ['a line beside names it', lines('## How guests book', '- Sends `POST /api/bookings` without a reload', '- Rate limited: 5 per hour per IP', ''), 'affirmed missing'],
    ['and it is denied', lines('## Features', '### Menu', '- Owners type in dishes', '- No rate limit', ''), 'missing denied'],
    ['and it is put off', lines('## Features', '### Bookings', '- Guests pick a day', '- Rate limiting will be added later', ''), 'deferred missing'],
    ['all are meant in so many words', lines('## Features', '### Bookings', '- Rate limited like all requests: 5 per minute per IP', ''), 'affirmed affirmed'],
    ['the part is what holds for all', lines('## Features', '### Security', '- Rate limited: 50 per minute per user', ''), 'affirmed affirmed'],
    ['no part is told of', lines('## Limits', '- Rate limited: 50 per minute per user', ''), 'affirmed affirmed'],
  ])('%s', (_name, told, expected) => {
    expect(limitOutcomesIn(`${lines('# A', '')}\n${told}\n${rows}`).join(' ')).toBe(expected);
  });
});

describe('what is limited below an entry that names a topic', () => {
  it.each<[string, string]>([
    ['- AI advice\n  - Quotas: 3 a day per member.', 'affirmed affirmed missing'],
    ['- Scans\n  - Quotas: 3 a day per member.', 'missing affirmed missing'],
    ['- Security\n  - Rate limit: 3 requests a minute per member.', 'affirmed affirmed affirmed'],
  ])('%s', (below, expected) => {
    expect(outcomes(below)).toBe(expected);
  });
});

describe('a sentence that goes on about a group', () => {
  const outcomesOf = (words: string): string[] => limitOutcomesIn(lines('# Boats', '', '## API Endpoints', '', '- `POST /calls` sends an SMS by Twilio, whoever has an account.', '- `POST /plans` asks Claude for a plan.', '- `GET /boats` lists them.', '', '## Costs', '', words));
  it.each<[string, string[]]>([
    ['One throttle, `Thrift`, is mixed into every view that calls Twilio or Anthropic. It lets an account through 30 times a day.', ['affirmed', 'affirmed', 'missing']],
    ['One throttle, `Thrift`, is mixed into every view that calls Twilio. It lets an account through 30 times a day.', ['affirmed', 'missing', 'missing']],
  ])('%s', (words, expected) => {
    expect(outcomesOf(words)).toEqual(expected);
  });
});

describe('an exception of which the rest of the sentence speaks', () => {
  it.each<[string, string]>([
    ['What costs us money is held to 8 calls an hour per member, save for `/alerts`, whose texts are short.', 'affirmed affirmed missing'],
    ['All routes are limited to 8 calls an hour per member, except `/alerts`, which hardly anybody uses.', 'affirmed affirmed missing'],
    ['What costs us money is held to 8 calls an hour per member, bar `/alerts`, which is limited to 3 an hour.', 'affirmed affirmed affirmed'],
    ['What costs us money is held to 8 calls an hour per member, also `/alerts`, whose texts are short.', 'affirmed affirmed affirmed'],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toBe(expected);
  });
});

describe('notes with their numbers drawn small', () => {
  it('tell of the rows that point at them, and of no other', () => {
    const column = ['Limit', 'see ¹', 'see ²', 'see ³'];
    expect(outcomes('¹ 6 / min per member.\n² Read once and kept for 30 days.\n³ 2 per hour per member.', column)).toBe('affirmed vague affirmed');
  });
});

it.each([
  ['Routes marked £ get 30 an hour per user. Login codes get 5 an hour per phone number.', ['affirmed', 'affirmed']],
  ['near miss: Routes marked £ get 30 an hour per user. They are not cheap.', ['missing', 'affirmed']],
])('takes a sentence of a legend that opens with what an unsigned endpoint does for none on its sign: %s', (legend, expected) => {
  expect(limitOutcomesIn(`# Farm\n\nTwilio carries the texts.\n\n## Cost\n\n${legend}\n\n## API\n\n- \`POST /login/code\` takes a phone number, texts a six digit code.\n- \`POST /visits/{id}/sign\` £ locks the visit, texts the farmer.\n`)).toEqual(expected);
});

it('takes what is refused above a limit for no word of the routes above', () => {
  const text = (behind: string): string => lines('# Grants', 'Mistral writes, SerpApi searches.', '## API', '- `POST /rewrite` asks Mistral for a paragraph', '- `POST /funders` asks SerpApi for one search', '', '## Limits', `The routes that call Mistral have a quota of 30 calls per hour per writer${behind}.`);
  expect([', 429 above it', ', then 429'].map((behind) => limitOutcomesIn(text(behind)))).toEqual([['affirmed', 'missing'], ['affirmed', 'missing']]);
});

describe('a limit that is wished for later', () => {
  const outcomes = (wish: string): readonly string[] => limitOutcomesIn(lines('# Letters', 'Claude writes, Stripe takes the money.', '## API', '- `POST /letters` asks Claude for a letter', '- `POST /payments` opens a Stripe payment', '', '## Later (not in this version)', `- ${wish}`, '- Several languages'));
  it.each<[string, readonly string[]]>([
    ['Rate limits on Claude usage per reader', ['deferred', 'missing']],
    ['Rate/cost limits on Claude usage (their own key)', ['deferred', 'missing']],
    ['Rate limiting for all AI calls', ['deferred', 'missing']],
    ['Rate limiting', ['deferred', 'deferred']],
    ['Add rate limits per user and IP', ['deferred', 'deferred']],
    ['Rate limiting on login attempts', ['missing', 'missing']],
    ['Limit pictures to 10 MB', ['missing', 'missing']],
  ])('%s', (wish, expected) => {
    expect(outcomes(wish)).toEqual(expected);
  });
});
