import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** The endpoints of which a rule reports something, each with what. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject).replace('endpoint:', '')}`).sort();
}

const TABLE = (access: string, column = 'Caller'): string => `# Kilns\n\n.NET and Postgres.\n\n## 4 Access\n\n${access}\n\n## 5 API endpoints\n\n| Method | Path | ${column} | Purpose |\n|---|---|---|---|\n| POST | \`/api/bookings\` | potter | books space |\n| PUT | \`/api/studio\` | owner | corrects the studio |\n`;
const BOTH = ['missing POST /api/bookings', 'missing PUT /api/studio'];

describe('whom the words of a column mean, told in sentences', () => {
  it.each([
    ['what they present', 'Potters and studio owners present an Entra access token as `Authorization: Bearer`.', []],
    ['what they send, and who does too', 'Potters send a JWT as `Authorization: Bearer`. Owners too, with the role `owner`.', []],
    ['what each is known by', 'A potter is known by the session cookie `kiln_sid`, an owner by the same cookie and the role.', []],
    ['how they sign in', 'Potters sign in with Entra External ID; the API checks the bearer token. Owners also carry the app role.', []],
    ['in brackets behind the words', 'Policies: `potter` (Entra JWT, issuer and audience checked), `owner` (the same plus a role claim).', []],
    ['behind a colon', 'Two callers. Potters: Entra JWT. Owners: Entra JWT with the role claim.', []],
    ['how they are written', 'The potters of the club and those who own a studio send a JWT in `Authorization`. In the table these are written *potter* and *owner*.', []],
    ['near miss: what they do', 'Potters use the web app. Owners send invoices with a token of their bank.', BOTH],
    ['near miss: one of them', 'Potters send a JWT as `Authorization: Bearer`. Owners get a mail.', ['missing PUT /api/studio']],
    ['near miss: later', 'Potters and owners will send a JWT in a later version.', BOTH],
  ])('%s', async (_, access, reports) => {
    expect(await reportsOf('named-auth-per-post', TABLE(access))).toEqual(reports);
  });
});

describe('letters of a legend', () => {
  const routes = (customer: string): string => `# Watches\n\nKtor and Postgres.\n\n## How a caller is known\n\n- **B**, bench. \`Authorization: Bearer <JWT>\`.\n- **C**, customer. ${customer}\n\n## The routes (API endpoints)\n\n\`POST /jobs\` **B**. Books a watch in.\n\n\`POST /e/{token}/answer\` **C**. Takes \`answer\`.\n`;

  it.each([
    ['a link with a token', 'No accounts. The message carries a link with a 32-byte random token; the server hashes it and looks for that hash in `job_links`.', []],
    ['the token in the link', 'A random token in the link, whose hash is looked up.', []],
    ['near miss: a link', 'The message carries a link.', ['missing POST /e/{token}/answer']],
    ['near miss: nothing', 'No account, no login.', ['denied POST /e/{token}/answer']],
  ])('%s', async (_, customer, reports) => {
    expect(await reportsOf('named-auth-per-post', routes(customer))).toEqual(reports);
  });
});

it('knows limits by the names of policies', async () => {
  const text = (policies: string): string => `# Kilns\n\n## Limits\n\n${policies}\n\n## API endpoints\n\n| Method | Path | Auth | Limit | Purpose |\n|---|---|---|---|---|\n| POST | \`/api/bookings\` | bearer JWT | \`pay\` | starts the Stripe payment |\n| DELETE | \`/api/bookings/{bookingId}\` | bearer JWT | \`pay\` | refunds through Stripe |\n| POST | \`/api/ideas\` | bearer JWT | \`ideas\` | asks OpenAI for ideas |\n`;
  expect(await reportsOf('rate-limit-per-paid-call', text('Policy `pay` allows 6 requests per 10 minutes per user, policy `ideas` 15 per hour.'))).toEqual([]);
  expect(await reportsOf('rate-limit-per-paid-call', text('Policy `pay` allows 6 requests per 10 minutes per user, policy `ideas` is strict.'))).toEqual(['vague POST /api/ideas']);
});

it('takes what goes in and comes out for input and output', async () => {
  const text = (says: string): string => `# Watches\n\n## System Architecture\n\nKtor\n\n## API Endpoints\n\n- \`POST /auth/sign-in\`: ${says}\n\n## Infrastructure\n\nHetzner\n`;
  expect(await reportsOf('schema', text('e-mail and password in, JWT out.'))).not.toContain('missing POST /auth/sign-in');
  expect(await reportsOf('schema', text('e-mail and password of the workshop.'))).toContain('missing POST /auth/sign-in');
});

it('reads what is said of a parameter among the words of another route', async () => {
  const text = (pieces: string): string => `# Kilns\n\n## API endpoints\n\n- \`DELETE /api/bookings/{bookingId}\`: cancels a booking\n- \`PUT /api/pieces/{pieceId}\`: corrects a piece\n\n5.2 *Bookings.* \`{bookingId}\` is matched with \`bookings.id\`${pieces}; somebody else's id gives 404.\n`;
  expect(await reportsOf('url-id-lookup', text(' and `{pieceId}` with `pieces.id`'))).toEqual([]);
  expect(await reportsOf('url-id-lookup', text(''))).toEqual(['missing PUT /api/pieces/{pieceId}']);
});

describe('all requests of people, told without a word for all', () => {
  const shop = (says: string): string => `# Shop\n\nNode on Fly.io, Postgres.\n\n${says}\n\n## API endpoints\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | \`/auth/login\` | signs in |\n| POST | \`/api/orders\` | places an order |\n| POST | \`/api/hooks/stripe\` | takes Stripe's events |\n| POST | \`/api/jobs/nightly\` | nightly run, called by the scheduler |\n`;

  it.each([
    ['requests carry it', 'Requests carry a bearer JWT. The hook and the job do not: they check `Stripe-Signature` and `x-job-key`.', []],
    ['what the log-in hands out goes into each', 'Customers are known by a JWT that the login hands out. It goes into every request to `/api`. Two routes are called by machines: the hook checks the Stripe signature, the job the header `x-job-key`.', []],
    ['near miss: how people use the app', 'Customers use the session cookie `shop_sid` in the web app. The hook checks the Stripe signature, the job the header `x-job-key`.', ['missing POST /api/orders']],
  ])('%s', async (_, says, reports) => {
    expect(await reportsOf('named-auth-per-post', shop(says))).toEqual(reports);
  });
});
