import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const ID = 'rate-limit-per-paid-call';
const HEAD = '# A\n\n## API Endpoints\n\n';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === ID).map(({ subject, messageId }) => `${String(messageId)} ${String(subject)}`);
}

/** A document with one endpoint that asks OpenAI, and words about its limit. */
const withLimit = (words: string): string => `${HEAD}- \`POST /a\` asks OpenAI. ${words}\n`;

describe(ID, () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', 'Session cookie.', ['missing endpoint:POST /a']],
    ['near miss: a figure', '5 req/60s per IP.', []],
    ['vague', 'Rate limited.', ['vague endpoint:POST /a']],
    ['vague: a default', 'Rate limited by Vercel.', ['vague endpoint:POST /a']],
    ['deferred', 'A rate limit will be added in phase 2.', ['deferred endpoint:POST /a']],
    ['hedged', 'We could add a rate limit.', ['hedged endpoint:POST /a']],
    ['denied', 'Not rate limited.', ['denied endpoint:POST /a']],
    ['near miss: not more than', 'Not more than 5 calls per minute per user.', []],
  ])('%s', async (_name, words, expected) => {
    expect(await reportsOf(withLimit(words))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: a figure', 'session cookie; 3 per day per member', []],
    ['no figure', 'session cookie; limited to members', ['missing endpoint:POST /a']],
  ])('beside the auth mechanism: %s', async (_name, cell, expected) => {
    expect(await reportsOf(`${HEAD}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /a\` | asks OpenAI | ${cell} |\n`)).toEqual(expected);
  });

  it('contradicted: a row and a table disagree', async () => {
    expect(await reportsOf(`${withLimit('20 per day per user.')}\n## Limits\n\n| Route | Limit |\n|---|---|\n| \`POST /a\` | unlimited |\n`)).toEqual(['contradicted endpoint:POST /a']);
  });

  it.each<[string, string, readonly string[]]>([
    ['a cron route', '- `GET /api/cron/digest` asks OpenAI, Bearer `CRON_SECRET`\n', []],
    ['an event webhook', '- `POST /webhooks/stripe` asks OpenAI for a note\n', []],
    ['a webhook that relays messages', '- `POST /webhooks/whatsapp` asks OpenAI what the customer wants\n', ['missing endpoint:POST /webhooks/whatsapp']],
    ['a webhook that brings voicemail', '- `POST /webhooks/voicemail` has Deepgram write down what the caller said\n', ['missing endpoint:POST /webhooks/voicemail']],
    ['a webhook on the state of a call', '- `POST /webhooks/voicemail-status` asks OpenAI for a note\n', []],
    ['a message by its title', '- `POST /a` sells a jar; the buyer gets "your jar is packed" mail\n\n## Infra\n\n- Postmark\n', ['missing endpoint:POST /a']],
    ['an address by its title', '- `POST /a` sells a jar and gets a "your jar" mail address\n\n## Infra\n\n- Postmark\n', []],
    ['a route that queues', '- `POST /a` queues a job that calls OpenAI\n', ['missing endpoint:POST /a']],
    ['no call', '- `POST /a` saves a note\n', []],
    ['a free platform', '- `POST /a` posts to Slack\n', []],
  ])('subjects: %s', async (_name, list, expected) => {
    expect(await reportsOf(HEAD + list)).toEqual(expected);
  });

  it('names the provider, the words with their line and what would be accepted', async () => {
    const { messages } = await lintText(withLimit('Rate limit: standard.'), { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
    expect(messages.find(({ ruleId }) => ruleId === ID)?.message).toMatchInlineSnapshot(`"The rate limit of "POST /a", which calls OpenAI, cannot be checked: "Rate limit: standard" (line 5) lacks an amount or a window. State both, e.g. "5 req/60s per IP" or "20 calls per user per day"."`);
  });
});

describe('a page that leads to a vendor', () => {
  it.each<[string, string, readonly string[]]>([
    ['near miss: by a link', '`GET /pay/{invoice}` (signed URL) returns HTML with the total and a link to Stripe.', []],
    ['near miss: by a button', '`GET /pay/{invoice}` (signed URL) shows the total and a button that leads to Stripe.', []],
    ['a link that is made then', '`GET /pay/{invoice}` (signed URL) calls Stripe and returns a link.', ['missing endpoint:GET /pay/{invoice}']],
    ['a link that is made for it', '`POST /pay/{invoice}` (signed URL) creates a link to Stripe.', ['missing endpoint:POST /pay/{invoice}']],
  ])('%s', async (_name, words, expected) => {
    expect(await reportsOf(`${HEAD}- ${words}\n`)).toEqual(expected);
  });
});

describe('what an entry tells behind its bracketed limit', () => {
  it.each<[string, readonly string[]]>([
    ['Streams the draft', []],
    ['Returns 50 drafts and a cursor', []],
    ['Latency is a P95 of 2 s', []],
    ['The page asks before it saves', []],
    ['The draft is free again', []],
    ['The old draft is dropped', []],
  ])('%s', async (words, expected) => {
    const { messages } = await lintText(`# Notes\n\n## API Endpoints\n\n- \`POST /api/draft\` (session cookie \`sid\`, calls OpenAI, 10 requests per minute per user): ${words}.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'rate-limit-per-paid-call').map(({ messageId }) => messageId)).toEqual(expected);
  });

  it.each(['an estimate of the load', 'about what we expect', 'on average'])('near miss: it tells what the figure is: %s', async (words) => {
    const { messages } = await lintText(`# Notes\n\n## API Endpoints\n\n- \`POST /api/draft\` (session cookie \`sid\`, calls OpenAI): 10 requests per minute per user — ${words}.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'rate-limit-per-paid-call').map(({ messageId }) => messageId)).toEqual(['missing']);
  });
});

describe('figures of time in the words of a route that are no limit', () => {
  it.each(['Guests order until eight in the morning', 'Built by two people in six weeks', '5,000 texts take well over an hour', 'One shop sends forty drafts a night', 'Two drafts of one text within an hour raise a warning', 'A draft has between twenty minutes and four hours', 'The sum is `WHERE shop_id = ?1 AND month = ?2`', 'Asks again an hour later'])('%s', async (words) => {
    const { messages } = await lintText(`# Notes\n\n## API Endpoints\n\n- \`POST /api/draft\` (session cookie \`sid\`): calls OpenAI. ${words}.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'rate-limit-per-paid-call').map(({ messageId }) => messageId)).toEqual(['missing']);
  });

  it.each(['Eight in an hour per shop', 'Once a day per user', 'Forty a night per shop', '8 per user and hour', '20 per shop in 24 hours', 'Each user sends at most 5 in the hour'])('near miss: %s', async (words) => {
    const { messages } = await lintText(`# Notes\n\n## API Endpoints\n\n- \`POST /api/draft\` (session cookie \`sid\`): calls OpenAI. ${words}.\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'rate-limit-per-paid-call')).toEqual([]);
  });
});
