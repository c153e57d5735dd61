import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## API Endpoints\n\n';
const CRON = 'endpoint:GET /api/cron/digest';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'worker-auth').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md' });
  return verdicts.filter(({ ruleId }) => ruleId === 'worker-auth').map(({ subject }) => subject);
}

/** An entry of a list on line 5. */
function entry(words: string, name = 'GET /api/cron/digest'): string {
  return `${HEAD}- \`${name}\` ${words}\n`;
}

describe('worker-auth', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', entry('sends the digest'), [`5 missing ${CRON}`]],
    ['missing: it only says who calls', entry('called by Vercel Cron'), [`5 missing ${CRON}`]],
    ['near miss: a secret', entry('checks `CRON_SECRET`'), []],
    ['near miss: a bearer secret', entry('wants `Authorization: Bearer ${CRON_SECRET}`'), []],
    ['near miss: a sentence elsewhere', `${entry('sends')}\n## Security\n\nAll cron routes check \`CRON_SECRET\`.\n`, []],
    ['hedged: a check that may be made', entry('may check `DIGEST_SECRET`, once the host sends it'), [`5 hedged ${CRON}`]],
    ['hedged: the same of a header', entry('may also look at the signature header'), [`5 hedged ${CRON}`]],
    ['near miss: what callers may do', entry('checks `DIGEST_SECRET`; operators may call it twice'), []],
    ['vague', entry('sends. Internal only.'), [`5 vague ${CRON}`]],
    ['vague: a network', entry('sends. Auth: localhost'), [`5 vague ${CRON}`]],
    ['denied', entry('sends. No auth.'), [`5 denied ${CRON}`]],
    ['deferred', entry('sends. A cron secret will be added.'), [`5 deferred ${CRON}`]],
    ['hedged', entry('sends. Might check `CRON_SECRET`.'), [`5 hedged ${CRON}`]],
    ['contradicted', `${entry('sends, checks `CRON_SECRET`')}\n## Notes\n\n\`GET /api/cron/digest\` has no authentication.\n`, [`9 contradicted ${CRON}`]],
    ['near miss: another is open', `${entry('checks `CRON_SECRET`')}\n## Notes\n\n\`GET /api/feed\` has no authentication.\n`, []],
    ['a blanket of users does not reach it', `${entry('sends')}\n## Security\n\nEvery endpoint requires a session cookie.\n`, [`5 missing ${CRON}`]],
    ['nor does one of signed-in people', `${entry('sends')}\n## Security\n\nAll user-facing routes use \`getSessionUser()\`.\n`, [`5 missing ${CRON}`]],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a cron’s GET', entry('sends'), [CRON]],
    ['a GET that a scheduler calls', entry('called by EventBridge', 'GET /api/digest'), ['endpoint:GET /api/digest']],
    ['a GET that an operator calls', entry('run by hand with curl', 'GET /api/reindex'), ['endpoint:GET /api/reindex']],
    ['a worker without a method', '# Notes\n\n## Edge functions\n\n| Function | Purpose | Called by |\n|---|---|---|\n| `send-digest` | Sends | cron |\n', ['endpoint:send-digest']],
    ['near miss: a POST is judged by the other rule', entry('called by a cron', 'POST /api/digest'), []],
    ['near miss: a GET of users', entry('lists', 'GET /api/notes'), []],
    ['near miss: an admin’s page', entry('shows all users to a signed-in admin', 'GET /api/admin/users'), []],
    ['near miss: a health check', entry('is called by a cron every minute', 'GET /health'), []],
    ['near miss: a handshake', entry('is the handshake of the provider: echoes `challenge` as text', 'GET /webhooks/parcel'), []],
    ['near miss: a handshake in other words', entry('one-off check of our address when the hook is set up, the challenge is echoed', 'GET /webhooks/parcel'), []],
    ['a report of the same sender', entry('the report of a parcel that got lost, is stored', 'GET /webhooks/parcel'), ['endpoint:GET /webhooks/parcel']],
    ['a handshake and events', entry('echoes `challenge`, and receives events of parcels', 'GET /webhooks/parcel'), ['endpoint:GET /webhooks/parcel']],
    ['near miss: a GET redirect of OAuth', entry('takes the code', 'GET /auth/callback'), []],
  ])('judges: %s', async (_name, text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });

  it('says what a machine could show', async () => {
    const { messages } = await lintText(entry('sends'), { filePath: 'draft.md' });
    expect(messages.find(({ ruleId }) => ruleId === 'worker-auth')?.message).toContain('CRON_SECRET');
  });
});
