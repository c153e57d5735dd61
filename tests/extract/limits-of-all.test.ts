import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence } from './support.js';

const CALLS = '## Endpoints\n\n- `POST /kites/name` asks OpenAI for a name\n- `POST /kites/story` asks OpenAI for a story\n';
const BOTH = 'POST /kites/name, POST /kites/story';

/** The endpoints that have a limit. */
function limitedIn(text: string): string {
  return draftOf(text).model.endpoints.filter((endpoint) => weigh(claimsOf(endpoint, 'rateLimit')).outcome === 'affirmed').map(({ name }) => name).join(', ');
}

describe('one place that says of all endpoints how often they may be called', () => {
  it.each<[string, string, string]>([
    ['a listing with defaults', `${fence('yaml', 'defaults:', '  rate_limit: 20 per minute per user', 'routes:', '  - route: POST /kites/name', '    does: asks OpenAI', '  - route: POST /kites/story', '    does: asks OpenAI', '    rate_limit: none')}\n`, 'POST /kites/name'],
    ['near miss: defaults that put it off', `${fence('yaml', 'defaults:', '  rate_limit: TBD', 'routes:', '  - route: POST /kites/name', '    does: asks OpenAI')}\n`, ''],
    ['a list of conventions', `## Conventions\n\n- Limits: 20 per minute per user\n- Errors: problem+json\n\n${CALLS}`, BOTH],
    ['near miss: a limit of something else', `## Conventions\n\n- Page limit: 20 rows\n\n${CALLS}`, ''],
    ['near miss: of one of them', `## Conventions\n\n- Limits: 20 per minute per user on \`POST /kites/name\`\n\n${CALLS}`, 'POST /kites/name'],
    ['a title over endpoints', '## API: 12 calls per minute per club on each endpoint\n\n- `POST /kites/name` asks OpenAI for a name\n', 'POST /kites/name'],
    ['near miss: a title over endpoints that counts something else', '## API (12 endpoints, 3 per resource)\n\n- `POST /kites/name` asks OpenAI for a name\n', ''],
    ['near miss: a title over something else', `## Google allows 12 calls per minute per club\n\nSee their page.\n\n${CALLS}`, ''],
    ['a setting', `## Settings\n\n| Name | Value | Meaning |\n|---|---|---|\n| \`AI_CALLS_PER_DAY\` | 20 | per member, over all AI routes; 429 beyond |\n\n${CALLS}`, BOTH],
    ['a setting that names no model', `## Settings\n\n| Name | Value |\n|---|---|\n| \`MAX_REQUESTS_PER_MINUTE\` | 60 |\n\n- \`POST /kites/mail\` sends it with Postmark\n`, 'POST /kites/mail'],
    ['near miss: a setting of another count', `## Settings\n\n| Name | Value | Meaning |\n|---|---|---|\n| \`MAILS_KEPT_DAYS\` | 20 | then they are deleted |\n\n${CALLS}`, ''],
    ['a setting that bounds all requests, its time in the column beside', `## Settings\n\n| Variable | Meaning | Default |\n|---|---|---|\n| \`RATE_LIMIT\` | Requests allowed per minute and address | 40 |\n\n${CALLS}`, BOTH],
    ['… in an item', `## Settings\n\n- \`API_RATE_LIMIT\`: calls per hour for each key (default: 40)\n- \`PORT\`\n\n${CALLS}`, BOTH],
    ['… in a listing', `${fence('dotenv', '# Requests per minute for each flyer', 'RATE_LIMIT=40')}\n\n${CALLS}`, BOTH],
    ['near miss: without a time', `## Settings\n\n| Variable | Meaning | Default |\n|---|---|---|\n| \`RATE_LIMIT\` | Requests allowed | 40 |\n\n${CALLS}`, ''],
    ['near miss: without a figure', `## Settings\n\n| Variable | Meaning | Default |\n|---|---|---|\n| \`RATE_LIMIT\` | Requests allowed per minute | – |\n\n${CALLS}`, ''],
    ['near miss: of one act', `## Settings\n\n| Variable | Meaning | Default |\n|---|---|---|\n| \`LOGIN_RATE_LIMIT\` | Requests allowed per minute | 40 |\n\n${CALLS}`, ''],
    ['a row for all in a table of limits', `## Rate limits\n\n| Limiter | Allowed | Counted by |\n|---|---|---|\n| LOGIN | 4/min | address |\n| GLOBAL | 40/min | address |\n\n${CALLS}`, BOTH],
    ['near miss: no row for all', `## Rate limits\n\n| Limiter | Allowed | Counted by |\n|---|---|---|\n| LOGIN | 4/min | address |\n| EXPORT | 40/min | address |\n\n${CALLS}`, ''],
    ['near miss: a plan of that name', `## Rate limits\n\n| Plan | Allowed |\n|---|---|\n| Global | 4/min |\n| Local | 40/min |\n\n${CALLS}`, ''],
    ['the same as above, below a title', '## Names\n\nEach call here: 15 per hour per account.\n\n- `POST /kites/name` asks OpenAI for a name\n\n## Stories\n\nSame limits as above.\n\n- `POST /kites/story` asks OpenAI for a story\n', BOTH],
    ['near miss: the same of something else', '## Names\n\nEach call here: 15 per hour per account.\n\n- `POST /kites/name` asks OpenAI for a name\n\n## Stories\n\nSame colours as above.\n\n- `POST /kites/story` asks OpenAI for a story\n', 'POST /kites/name'],
    ['… which is taken back for one', `Every AI route: 25 calls per day per flyer. Not so \`POST /kites/story\`.\n\n${CALLS}`, 'POST /kites/name'],
    ['… which is told of the one that is excepted', `Everything under \`/kites/\` shares 25 calls per day and flyer, \`/kites/story\` excepted: that one is not limited.\n\n${CALLS}`, 'POST /kites/name'],
    ['near miss: the excepted one calls nobody', `Everything under \`/kites/\` shares 25 calls per day and flyer, \`/kites/list\` excepted: that one is not limited.\n\n${CALLS}- \`GET /kites/list\` lists them\n`, BOTH],
    ['a figure of the excepted one', `There is no rate limiting, except on \`POST /kites/story\` with 25 calls per day and flyer.\n\n${CALLS}`, 'POST /kites/story'],
    ['a denial with an exception in words', `${CALLS.replace('for a story', 'for a story; 25 a day per flyer')}\nThere is no rate limiting on this side, except for the story route.\n`, 'POST /kites/story'],
    ['near miss: … of another route', `${CALLS.replace('for a story', 'for a story; 25 a day per flyer')}\nThere is no rate limiting on this side, not even for the story route.\n`, ''],
    ['what reaches one of several vendors', `Every route that reaches OpenAI, Twilio or Resend is limited to 6 calls per minute for each customer.\n\n${CALLS}`, BOTH],
    ['near miss: what one of them allows', `OpenAI, Twilio or Resend allow 6 calls per minute for each customer.\n\n${CALLS}`, ''],
    ['unless a row says otherwise, without a comma', `Unless the row says otherwise an endpoint takes 30 requests per hour per editor.\n\n${CALLS}`, BOTH],
    ['a note in a diagram', `${fence('mermaid', 'sequenceDiagram', '  Note over A: all routes: 5 req/min per user', '  C->>A: POST /kites/name')}\n\n${CALLS}`, BOTH],
    ['near miss: a note about something else', `${fence('mermaid', 'sequenceDiagram', '  Note over A: all rows: 5 per page', '  C->>A: POST /kites/name')}\n\n${CALLS}`, ''],
  ])('%s', (_, text, expected) => {
    expect(limitedIn(text)).toBe(expected);
  });
});

describe('limits by the one whose calls are counted', () => {
  it.each<[string, string, string]>([
    ['from one address', `Paid calls: \`POST /kites/name\` (OpenAI) 5 times an hour from one IP address; \`POST /kites/story\` twenty a day for a single flyer.\n\n${CALLS}`, BOTH],
    ['a vendor through a route', `**Paid calls.** OpenAI through \`POST /kites/name\`: 5 names an hour for one club.\n\n${CALLS}`, 'POST /kites/name'],
    ['an answer to how often', `| Asked | Answer |\n|---|---|\n| Which routes spend money, and how often can they be called? | \`POST /kites/name\` (OpenAI) five times an hour |\n\n${CALLS}`, 'POST /kites/name'],
    ['near miss: a length of time', `Paid calls: \`POST /kites/name\` waits one hour for one club.\n\n${CALLS}`, ''],
    ['near miss: what is expected', `Paid calls: \`POST /kites/name\`, we expect 5 an hour from one club.\n\n${CALLS}`, ''],
    ['near miss: how often it runs', `| Asked | Answer |\n|---|---|\n| How often is the list looked at? | \`POST /kites/name\`, about five times an hour |\n\n${CALLS}`, ''],
  ])('%s', (_, text, expected) => {
    expect(limitedIn(text)).toBe(expected);
  });
});

describe('one place that says of all calls of a model how long they may take', () => {
  /** The bound of each endpoint in seconds. */
  const bounds = (text: string): string => draftOf(text).model.endpoints.map((endpoint) => claimsOf(endpoint, 'timeout').find(({ seconds }) => seconds !== undefined)?.seconds ?? '-').join(' ');
  it.each<[string, string, string]>([
    ['a setting by its name', `## Settings\n\n| Name | Value | Meaning |\n|---|---|---|\n| \`AI_TIMEOUT_MS\` | 8000 | each model call is aborted after that, then 504 JSON |\n\n${CALLS}`, '8 8'],
    ['near miss: a setting of something else', `## Settings\n\n| Name | Value | Meaning |\n|---|---|---|\n| \`CACHE_TTL_MS\` | 8000 | each answer of the model is kept that long |\n\n${CALLS}`, '- -'],
    ['for all of them, behind one that stands above', `\`POST /kites/story\` has no limit.\n\nTimeouts, for all of them: 8 s through \`AbortController\`, then 504.\n\n${CALLS}`, '8 8'],
    ['a number in words', `All AI calls end with \`Promise.race\`. OpenAI gets eight seconds.\n\n${CALLS}`, '8 8'],
    ['near miss: what is taken back for one', `Every AI call: 8 s \`AbortController\`, then 504. Not so \`POST /kites/story\`.\n\n${CALLS}`, '8 -'],
  ])('%s', (_, text, expected) => {
    expect(bounds(text)).toBe(expected);
  });
});
