import { describe, expect, it } from 'vitest';
import { authIn, endpointsIn, lines } from './support.js';

/** A feature with its route and what else is told of it, and how users are known. */
function card(...told: string[]): string {
  return lines('# Yard', '## Hives', ['- [ ] **Move a hive**', '  - **API:** `POST /api/hives/move` `{ hiveId }`', ...told.map((each) => `  - ${each}`), '  - **Behavior:** moves it'].join('\n'), '## Security', '- **Middleware**: verifies the JWT and puts `{ userId }` into the context');
}

describe('features that label their route and its auth', () => {
  it.each<[string, string, string]>([
    ['a mechanism beside the route', '**Auth:** session cookie', 'affirmed session cookie'],
    ['… in a label of two words', '**Auth & Scope:** JWT, own yard only', 'affirmed JWT'],
    ['… joined otherwise', '**Auth/Access:** JWT required', 'affirmed JWT'],
    ['a role, which the middleware fills in', '**Auth & Scope:** admin / yard owner only', 'affirmed JWT'],
    ['near miss: the state of the record', '**Guard:** only if the hive is not `sealed`', 'missing'],
    ['near miss: what a record belongs to', '**Scope:** the hive must belong to the current yard', 'missing'],
    ['near miss: nothing of it', '**Notes:** once a day', 'missing'],
  ])('%s', (_, told, expected) => {
    expect(authIn(card(told)).map((line) => line.replace(/^\S+ \S+: /, ''))).toEqual([expect.stringContaining(expected)]);
  });

  it.each<[string, string[], string[]]>([
    ['the route of a vendor beside the own one', ['**Twilio:** `POST /Services.json`'], ['POST /api/hives/move']],
    ['… called its interface', ['**Stripe API:** `POST /v1/refunds`'], ['POST /api/hives/move']],
    ['near miss: an own route for a vendor', ['**Stripe:** `POST /api/webhooks/stripe`'], ['POST /api/hives/move', 'POST /api/webhooks/stripe']],
  ])('%s', (_, told, expected) => {
    expect(endpointsIn(card(...told))).toEqual(expected);
  });

  it('near miss: the name of a vendor over routes of a list', () => {
    expect(endpointsIn(lines('# Yard', '## API', '- Twilio: `POST /texts`', '- Hives: `POST /hives`'))).toEqual(['POST /texts', 'POST /hives']);
  });
});

describe('the auth of a feature with two routes', () => {
  const feature = (...auth: string[]): string => lines('# Yard', '## Fees', ['- **Pay a fee**', '  - **API:**', '    - `POST /api/fees/checkout` opens a payment', '    - `POST /api/fees/refund` gives it back', ...auth.map((each) => `  ${each}`)].join('\n'));
  it.each<[string, string[], RegExp[]]>([
    ['below the label', ['- **Auth & Scope:**', '  - Checkout creation: JWT required', '  - Refund: header `x-staff-key`'], [/affirmed JWT/, /affirmed x-staff-key/]],
    ['in one line', ['- **Auth:** JWT for checkout; `x-staff-key` for the refund'], [/affirmed JWT/, /affirmed x-staff-key/]],
    ['near miss: of one of them', ['- **Auth:**', '  - checkout: JWT'], [/affirmed JWT/, /missing/]],
    ['near miss: of fees, as both are', ['- **Auth:**', '  - fees: JWT'], [/missing/, /missing/]],
    ['near miss: not so', ['- **Auth:**', '  - checkout: no JWT needed'], [/missing|denied/, /missing/]],
  ])('%s', (_, auth, expected) => {
    const found = authIn(feature(...auth));
    expect(found).toHaveLength(expected.length);
    expected.forEach((each, index) => expect(found[index]).toMatch(each));
  });
});

describe('vague words that a log-in fills in', () => {
  it.each<[string, string, string]>([
    ['authed', 'moves a hive (authed)', 'affirmed session cookie'],
    ['auth in brackets', 'moves a hive [auth]', 'affirmed session cookie'],
    ['a role and its own', 'moves a hive — tenant (own)', 'affirmed session cookie'],
    ['… two roles', 'moves a hive (client, own; or tenant, own)', 'affirmed session cookie'],
    ['near miss: not authed', 'moves a hive (un-authed)', 'denied'],
    ['near miss: its own', 'moves a hive to a yard of its own', 'missing'],
    ['near miss: a thing and its own', 'moves a hive — lid (own)', 'missing'],
  ])('%s', (_, words, expected) => {
    const text = lines('# Yard', '## Routes', ['- `POST /api/login` — checks the PIN → session cookie', `- \`POST /api/hives/move\` — ${words}`].join('\n'));
    expect(authIn(text).find((line) => line.includes('move'))).toContain(expected);
  });

  it('fills them in from a list of mechanisms, though one of them is the secret of a schedule', () => {
    const text = lines('# Yard', '**Auth on writes.** Two mechanisms: `session` (signed httpOnly cookie) and `cron-secret` (the `x-cron-secret` header).', '## Routes', '- `POST /api/hives/move` — moves a hive. Auth: `session`.');
    expect(authIn(text)).toEqual([expect.stringContaining('affirmed')]);
  });

  it('near miss: the secret of a schedule fills in nothing', () => {
    const text = lines('# Yard', '## Variables', '- `CRON_SECRET` — secret of cron auth (`Authorization: Bearer <CRON_SECRET>`)', '## Routes', '- `POST /api/hives/move` — moves a hive (authed)');
    expect(authIn(text)).toEqual([expect.stringContaining('vague')]);
  });
});
