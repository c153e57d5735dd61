import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** `line word subject` of each report of a rule. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

const API = '# Depot\n\n## API Endpoints\n\n';
const REST = '\n## System Architecture\n\nOne server and Postgres.\n\n## Services\n\n- **API:** serves the crew\n\n## Data Flow\n\nThe crew weighs a crate and the server stores it.\n';

describe('a listing that is one record', () => {
  const record = (more: string): string => `${API}### Weigh a crate\n\n\`\`\`json\n{\n  "method": "POST",\n  "path": "/v1/crates",\n  "auth": "bearer JWT",\n  "input": { "kg": "number" }${more}\n}\n\`\`\`\n${REST}`;
  it.each<[string, string, readonly string[]]>([
    ['its answers by status are its output', record(',\n  "output": { "201": { "crateId": "string" }, "422": "too heavy" }'), []],
    ['so they are where the braces open lines', record(',\n  "output": {\n    "201": { "crateId": "string" }\n  }'), []],
    ['near miss: no answer is given', record(''), ['10 missing endpoint:POST /v1/crates']],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('schema', text).then((all) => all.filter((each) => each.includes('endpoint:')))).toEqual(expected);
  });
});

describe('a comment of documentation over an entry of a listing', () => {
  const listing = (...lines: readonly string[]): string => `${API}\`\`\`${lines[0]?.startsWith('//') === true ? 'text' : 'ts'}\n${lines.join('\n')}\n\`\`\`\n`;
  it.each<[string, string, readonly string[]]>([
    ['speaks of the entry below it alone', listing('/** Weighs a crate. Auth: requireUser(). */', 'POST /api/crates (body: { kg }) => 201 { id }', '', '/** Moves a crate. */', 'PATCH /api/crates/[id] (body: { bay }) => 200 { crate }'), ['10 missing endpoint:PATCH /api/crates/[id]']],
    ['so does one of several lines', listing('/**', ' * Weighs a crate.', ' * Auth: requireUser()', ' */', 'POST /api/crates (body: { kg }) => 201 { id }', '', '/**', ' * Moves a crate.', ' */', 'PUT /api/bays (body: { bay }) => 200 { bay }'), ['15 missing endpoint:PUT /api/bays']],
    ['near miss: each has its own', listing('/** Auth: requireUser() */', 'POST /api/crates (body: { kg }) => 201 { id }', '', '/** Auth: requireUser() */', 'PUT /api/bays (body: { bay }) => 200 { bay }'), []],
    ['near miss: a comment over a group goes on', listing('// crew (requireUser)', 'POST /api/crates (body: { kg }) => 201 { id }', 'PUT /api/bays (body: { bay }) => 200 { bay }'), []],
    ['near miss: the same signs elsewhere mean all paths', `${API}- \`POST /api/crates\` weighs a crate\n\n\`/**\` requires a bearer JWT.\n`, []],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('named-auth-per-post', text)).toEqual(expected);
  });
});

describe('a bold line over a list of endpoints', () => {
  const list = (lead: string): string => `${API}${lead}\n\n- \`POST /drivers/shift\` – start a shift\n- \`POST /loads\` – book a load\n\n**Depot staff** (all: \`x-depot-key\` header)\n\n- \`POST /bays\` – open a bay\n`;
  it.each<[string, string, readonly string[]]>([
    ['is no name of one of them', list('**Drivers** (all: session cookie)'), []],
    ['near miss: it states nothing', list('**Drivers**'), ['7 missing endpoint:POST /drivers/shift', '8 missing endpoint:POST /loads']],
    ['near miss: it names one by its path', list('**`POST /loads`** (session cookie)'), ['7 missing endpoint:POST /drivers/shift']],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('named-auth-per-post', text)).toEqual(expected);
  });
});

describe('what nobody calls', () => {
  const draft = (answer: string): string => `${API}- \`POST /loads/quote\` – drafts a quote with OpenAI, session cookie, limit 5 req/60s per user\n\n## Checklist\n\n### 1. Paid API exposure\n\n${answer}\n\n### 2. Next\n\n**Timeout:** none.\n`;
  it.each<[string, string, readonly string[]]>([
    ['denies no limit', draft('**Answer:** No unauthenticated endpoint calls a paid API. Limits are stated per endpoint.'), []],
    ['near miss: a denial', draft('`POST /loads/quote`: no limit.'), ['5 contradicted endpoint:POST /loads/quote']],
  ])('%s', async (_, text, expected) => {
    expect((await reportsOf('rate-limit-per-paid-call', text)).map((report) => report.replace(/^\d+/, '5'))).toEqual(expected);
  });

  it('is followed by no list of services in the next item', async () => {
    const text = `${API}- \`POST /loads/quote\` – prices a load, session cookie\n\n## Checklist\n\n1. **Exposure:** no open endpoint calls a paid API.\n2. **Timeout:** \`POST /loads/quote\` answers within 9 s.\n`;
    expect(await reportsOf('rate-limit-per-paid-call', text)).toEqual([]);
    expect(await reportsOf('rate-limit-per-paid-call', text.replace('paid API.', 'paid API. Paid services: Routely, Haulmap.').replace('prices a load', 'prices a load with Routely'))).toEqual(['5 missing endpoint:POST /loads/quote']);
  });
});

describe('a chain of stations', () => {
  const draft = (flow: string): string => `${API}- \`POST /crates\` – weighs a crate, session cookie\n- \`POST /crates/[id]/scan\` – scans a crate, session cookie, 5 req/60s per user\n\n## Data Flow\n\n${flow}\n`;
  it.each<[string, string, readonly string[]]>([
    ['the next one is not what a model is there for', draft('Photo → `POST /crates/[id]/scan` → Gemini → `crate_photos.finding`'), []],
    ['near miss: what it is there for, told in words', draft('`POST /crates` stores the crate and asks Gemini for its grade.'), ['5 missing endpoint:POST /crates']],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('rate-limit-per-paid-call', text)).toEqual(expected);
  });
});

describe('what is said of some routes', () => {
  const draft = (item: string): string => `${API}- \`POST /v1/crates\` – weighs a crate, session cookie\n- \`POST /v1/bays\` – opens a bay, session cookie\n\n## Checklist\n\n- [x] **Exposure.** ${item}\n`;
  it.each<[string, string, readonly string[]]>([
    ['ties a service to none', draft('OpenAI and Resend are only called from authenticated routes.'), []],
    ['near miss: the route is named', draft('OpenAI is only called from `POST /v1/bays`.'), ['6 missing endpoint:POST /v1/bays']],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('rate-limit-per-paid-call', text)).toEqual(expected);
  });
});

describe('the answer to what breaks first', () => {
  const draft = (label: string): string => `${API}- \`POST /internal/reminders\` – sends tomorrow's reminders, \`CRON_SECRET\`\n\n## Review\n\n1. ${label} the reminders: the workers are exhausted by slow OpenAI calls.\n`;
  it.each<[string, string, readonly string[]]>([
    ['only fears', draft('**What breaks first at 10x:**'), []],
    ['so does the fragile point', draft('**Most fragile point:**'), []],
  ])('%s', async (_, text, expected) => {
    expect(await reportsOf('ai-call-timeout', text)).toEqual(expected);
  });

  it('near miss: a step of the design is none', async () => {
    const text = `${API}- \`POST /crates/grade\` – grades a crate, session cookie\n\n## Data Flow\n\n1. **Grading:** \`POST /crates/grade\` sends the photo to OpenAI.\n`;
    expect(await reportsOf('ai-call-timeout', text)).toEqual(['5 missing endpoint:POST /crates/grade']);
  });
});

describe('the same host', () => {
  const draft = (auth: string): string => `${API}#### \`POST /loads\`\n- **Purpose:** books a load\n- **Auth:** session cookie\n\n#### \`POST /sweeps\`\n- **Purpose:** sweeps stale loads\n- **Auth:** ${auth}\n`;
  it.each<[string, string, readonly string[]]>([
    ['is no reference to another credential', draft('called by the scheduler on the same host'), ['9 missing endpoint:POST /sweeps']],
    ['near miss: the same cookie is', draft('the same cookie'), []],
    ['near miss: the same as above is', draft('same as above'), []],
  ])('%s', async (_, text, expected) => {
    expect((await reportsOf('named-auth-per-post', text)).map((report) => report.replace(/^\d+ \w+/, '9 missing'))).toEqual(expected);
  });
});

describe('an id that is not there', () => {
  const draft = (item: string): string => `${API}- \`POST /crates\` – weighs a crate, session cookie\n\n## Checklist\n\n- **Ordering:** ${item}\n`;
  it.each<[string, string, number]>([
    ['has no origin to tell', draft('Not applicable. No session or correlation id is shared between analytics, API and database.'), 0],
    ['so it is without one', draft('The server logs without any correlation id across analytics, API and database.'), 0],
    ['near miss: one that is', draft('A correlation id is shared between analytics, API and database.'), 1],
  ])('%s', async (_, text, count) => {
    expect(await reportsOf('session-id-origin', text)).toHaveLength(count);
  });
});
