import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

type Row = readonly [name: string, rule: string, text: string, expected: readonly string[]];

const rows = (cases: readonly Row[]): { name: string; rule: string; text: string; expected: readonly string[] }[] => cases.map(([name, rule, text, expected]) => ({ name, rule, text, expected }));

/** A memo whose paragraphs have numbers, with the credential in 2.1, and the words of its two writing routes. */
const memo = (auth: string, first: string, second = 'Stores a note. Clerk session JWT.'): string =>
  `# Memo\n\n## 2. Callers\n\n${auth}\n\n## 3. API Endpoints\n\n3.1. \`POST /machine/rolls\` — request \`{ rows[] }\`; response 202. ${first}\n\n3.2. \`POST /api/notes/{id}/lines\` — request \`{ text }\`; response 201. ${second}\n`;

describe('paragraphs with numbers', () => {
  it.each(rows([
    ['a part that names the credential applies', 'named-auth-per-post', memo('2.1. Machines send `X-Roll-Signature`, an HMAC of the body.', 'Section 2.1 applies.'), []],
    ['so it is as it says', 'named-auth-per-post', memo('2.1. Machines send `X-Roll-Signature`, an HMAC of the body.', 'Caller as in 2.1.'), []],
    ['near miss: a part that names none', 'named-auth-per-post', memo('2.1. Machines are friendly.', 'Section 2.1 applies.'), ['missing endpoint:POST /machine/rolls']],
    ['near miss: a part that puts it off', 'named-auth-per-post', memo('2.1. Machines will send an HMAC later.', 'Section 2.1 applies.'), ['missing endpoint:POST /machine/rolls']],
    ['near miss: a figure', 'named-auth-per-post', memo('2.1. Machines send `X-Roll-Signature`, an HMAC of the body.', 'Takes 2.1 s at most.'), ['missing endpoint:POST /machine/rolls']],
    ['that cookie, named in the paragraph above', 'named-auth-per-post', memo('2.1. The server answers with a `sessionid` cookie.\n\n2.2. Requests to any path below `/api/` must carry that cookie.', 'Session: `X-Roll-Key` header.', 'Stores a note.'), []],
    ['that token, in one paragraph', 'named-auth-per-post', memo('Clerk issues a session JWT. Calls below `/api/` send that token.', '`X-Roll-Key` header.', 'Stores a note.'), []],
    ['near miss: that cookie of nobody', 'named-auth-per-post', memo('The banner sets a cookie for its text. Requests to any path below `/api/` carry that cookie.', '`X-Roll-Key` header.', 'Stores a note.'), ['missing endpoint:POST /api/notes/{id}/lines']],
    ['routes by the last words of their paths', 'url-id-lookup', `${memo('Clerk session JWT.', 'x.')}\n3.3. \`GET /api/notes/{id}/sum\` — response \`{ sum }\`. The sum.\n\n3.4. Ids in paths: lines and sum both find their note by its primary key.\n`, []],
    ['near miss: only one of them', 'url-id-lookup', `${memo('Clerk session JWT.', 'x.')}\n3.3. \`GET /api/notes/{id}/sum\` — response \`{ sum }\`. The sum.\n\n3.4. In short: lines and ledgers both find their note by its primary key.\n`, ['missing endpoint:POST /api/notes/{id}/lines', 'missing endpoint:GET /api/notes/{id}/sum']],
    ['a list of metrics', 'metric-verifiability', '# Memo\n\n## 9. Success Criteria\n\n9.1. Turnout: rows of `vote_event` over `member`.\n\n9.2. Members trust the result.\n', ['missing metric:Members trust the result.']],
    ['a job told under its own title', 'backfill-termination', `# Memo\n\n## API Endpoints\n\n- \`POST /jobs/recode\` gives drugs a code; header \`x-job\` equals \`JOB_TOKEN\`.\n- \`POST /jobs/tell\` tells guardians; header \`x-job\` equals \`JOB_TOKEN\`.\n\n## Flow\n\n5.6 Recode.\n  \`SELECT id FROM drugs WHERE code IS NULL LIMIT 100\`, asks the register, writes. Repeats until the SELECT is empty.\n`, ['missing endpoint:POST /jobs/recode']],
  ]))('$name', async ({ rule, text, expected }) => {
    expect(await reportsOf(rule, text)).toEqual(expected);
  });
});

/** A listing of routes with a legend above the names of its columns. */
const listing = (...lines: string[]): string => `# Desk\n\n## API Endpoints\n\n\`\`\`\nNURSE = Cognito access token (bearer)\nJOB   = header X-Job-Token compared with JOB_TOKEN\n\nnote 1\nnote 2\nmethod path                  who    in           out\nGET    /today                NURSE  -            doses due today\n${lines.join('\n')}\n\`\`\`\n`;

describe('listings whose columns a line names, wherever it stands', () => {
  it.each(rows([
    ['what is answered', 'schema', listing('PATCH  /plans/{planID}       NURSE  times[]      plan', 'POST   /rolls                NURSE  rows[]       { added, changed }'), []],
    ['who calls is still open', 'named-auth-per-post', listing('POST   /jobs/night/{school}  ?      -            204', 'POST   /rolls                NURSE  rows[]       204'), ['deferred endpoint:POST /jobs/night/{school}']],
    ['who calls is not told', 'named-auth-per-post', listing('POST   /rolls                       rows[]       204'), ['missing endpoint:POST /rolls']],
    ['near miss: a path that is longer than its column', 'named-auth-per-post', listing('POST   /plans/{planID}/doses/void  NURSE  reason  204'), []],
    ['metrics and what records them', 'metric-verifiability', '# Desk\n\n## Numbers the district wants\n\n```\ndoses logged in time        doses.given_at against plans.times\nminutes saved per nurse     ?\n```\n\n## Schema\n\nplans(id, times), doses(id, plan_id, given_at)\n', ['missing metric:minutes saved per nurse']],
    ['near miss: a listing of something else', 'metric-verifiability', '# Desk\n\n## Numbers the district wants\n\n```sh\npsql report.sql   > out\nmail -s report    < out\n```\n', []],
  ]))('$name', async ({ rule, text, expected }) => {
    expect((await reportsOf(rule, text)).filter((report) => !report.includes('section:'))).toEqual(expected);
  });
});
