import { describe, expect, it } from 'vitest';
import { authIn, draftOf, endpointsIn, fence } from './support.js';

/** A drawing of one box with the given lines. */
function box(...lines: string[]): string {
  return `# Boats\n\n${fence('', '┌────────────────────────────────────────┐', ...lines.map((line) => `│  ${line.padEnd(38)}│`), '└────────────────────────────────────────┘')}\n`;
}

/** What the only endpoint of a document calls. */
function callsOf(text: string): readonly string[] {
  return draftOf(text).model.endpoints.flatMap(({ calls }) => calls.filter(({ paid }) => paid).map(({ provider }) => provider));
}

describe('functions in a box', () => {
  it.each<[string, string, string[]]>([
    ['with arrows to what they do', box('CALLABLE FUNCTIONS (2)', 'Boats:', '• addBoat ───────► Stores a boat', '• tow ──► Moves it'), ['addBoat', 'tow']],
    ['with remarks in brackets', box('Edge Functions', '- add-boat (stores it)', '- tow-boat (moves it)'), ['add-boat', 'tow-boat']],
    ['with names alone', box('HTTPS webhook functions', '• boatSold', '• boat_lost'), ['boatSold', 'boat_lost']],
    ['with branches', box('CLOUD FUNCTIONS', '├─ addBoat → stores it', '└─ towBoat → moves it'), ['addBoat', 'towBoat']],
    ['exports of files', `# Boats\n\n${fence('', 'index.js', '├─► boats.js', '│   └─ Exports: addBoat (callable)', '└─► pay.js', '    └─ Exports: onPaid (onRequest)')}\n`, ['addBoat', 'onPaid']],
    ['near miss: remarks', box('EDGE FUNCTIONS', '• auto-scaling', '• low latency'), []],
    ['near miss: files', box('CLOUD FUNCTIONS', '• boats.ts → entry'), []],
    ['near miss: what a clock fires', box('SCHEDULED FUNCTIONS', '• sweepBoats ──► Deletes old ones'), []],
    ['near miss: another box', box('SERVICES', '• addBoat ──► Stores a boat'), []],
    ['near miss: the next box', `${box('CLOUD FUNCTIONS', '• addBoat ──► Stores a boat').replace(/\n```\n$/, '')}\n┌──────────────┐\n│  • towBoat → │\n└──────────────┘\n${'```'}\n`, ['addBoat']],
    ['near miss: exports of helpers', `# Boats\n\n${fence('', 'index.js', '└─► boats.js', '    └─ Exports: parseBoat (helper)')}\n`, []],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['the secret of a vendor that sends events', box('HTTPS WEBHOOK FUNCTIONS', '• boatSold ──► Uses SHOP_API_SECRET'), 'boatSold: affirmed SHOP_API_SECRET'],
    ['near miss: a function of users', box('CALLABLE FUNCTIONS', '• addBoat ──► Uses SHOPIFY_API_SECRET'), 'addBoat: missing'],
    ['near miss: what only browsers are given', box('HTTPS WEBHOOK FUNCTIONS', '• boatSold ──► Uses SHOP_CLIENT_SECRET'), 'boatSold: missing'],
  ])('auth: %s', (_, text, expected) => {
    expect(authIn(text)).toEqual([expected]);
  });

  it.each<[string, string, readonly string[]]>([
    ['the key of a vendor', box('CALLABLE FUNCTIONS', '• tellOwner ──► Uses MAILGUN_API_KEY'), ['Mailgun']],
    ['all variables of a vendor', box('CALLABLE FUNCTIONS', '• takeFare ──► Uses ADYEN_*'), ['Adyen']],
    ['a vendor over several', box('CALLABLE FUNCTIONS', 'Adyen (2 functions):', '• takeFare ──► Takes it'), ['Adyen']],
    ['near miss: what checks its calls', box('CALLABLE FUNCTIONS', '• fareTaken ──► Uses ADYEN_WEBHOOK_SECRET'), []],
    ['near miss: the key of what is free', box('CALLABLE FUNCTIONS', '• addBoat ──► Uses FIREBASE_API_KEY'), []],
  ])('calls: %s', (_, text, expected) => {
    expect(callsOf(text)).toEqual(expected);
  });

  it.each<[string, string, boolean]>([
    ['a name that reads whatever it is about', 'checkPayStatus', false],
    ['a name that lists records', 'listBookings', false],
    ['a payment that is processed', 'processHarbourPayment', true],
    ['a reader who is let go', 'unsubscribeReader', true],
    ['near miss: how many were', 'unsubscribedCount', false],
    ['near miss: a check that moves somebody in', 'checkInGuest', true],
    ['near miss: a name that reads and then does more', 'getAndCancelBooking', true],
    ['a sum that is taken', 'deductMooringFee', true],
    ['a berth that is let go', 'releaseBerth', true],
    ['near miss: what may be taken', 'deductibleLeft', false],
  ])('writing: %s', (_, name, expected) => {
    expect(draftOf(box('CALLABLE FUNCTIONS', `• ${name} ──► Firestore`)).model.endpoints.map(({ writes }) => writes)).toEqual([expected]);
  });

  it('takes the name of a function for that of a log-in, whatever its letters', () => {
    expect(draftOf(box('CALLABLE FUNCTIONS', '• sendOtp ──► By mail', '• sendNote ──► By mail')).model.endpoints.map(({ handsOutCredential }) => handsOutCredential)).toEqual([true, false]);
  });
});

describe('what goes into a function', () => {
  const writing = (call: string, purpose: string): boolean[] => draftOf(`# A\n\n## Edge Functions\n\n| Function | Purpose |\n|---|---|\n| \`${call}\` | ${purpose} |\n`).model.endpoints.map(({ writes }) => writes);

  it.each<[string, string, string, boolean]>([
    ['is no act of it, whatever it is called', 'berthIsFree(berth_id, start, end)', 'Tells whether a berth is free', false],
    ['near miss: its purpose tells one', 'berthIsFree(berth_id, start, end)', 'Updates the harbour map', true],
    ['near miss: an act in brackets that are no list of arguments', 'berthIsFree', 'Free or not (records who asked)', true],
  ])('%s', (_, call, purpose, expected) => {
    expect(writing(call, purpose)).toEqual([expected]);
  });
});

describe('what services are told to be', () => {
  const row = (does: string, auth: string): string => `# A\n\n## Edge Functions\n\n| Function | What it does | Auth |\n|---|---|---|\n| \`check-tenant\` | ${does} | ${auth} |\n`;

  it.each<[string, string, readonly string[]]>([
    ['a credit bureau', 'Asks Experian for the score', ['Experian']],
    ['its trade', 'Consulta bureaus de crédito', ['Experian']],
    ['an API outside by its trade', 'Gateway to the external credit API', ['an external API']],
    ['in another language', 'Chama a API externa de pagamentos', ['an external API']],
    ['near miss: an API of no trade', 'Gateway to the external API of the town', []],
    ['near miss: an own service', 'Asks our credit service', []],
  ])('%s', (_, does, expected) => {
    expect(callsOf(row(does, 'JWT'))).toEqual(expected);
  });

  it.each<[string, string, string]>([
    ['the key of the service role', 'service_role', 'affirmed service_role'],
    ['or another credential', 'JWT ou service_role', 'affirmed JWT'],
    ['near miss: what is said of the role', 'service_role is never exposed', 'vague service_role is never exposed'],
  ])('%s', (_, auth, expected) => {
    expect(authIn(row('Adds a task (cron)', auth))).toEqual([`check-tenant: ${expected}`]);
  });

  it('does not take the role that writes rows for the caller', () => {
    expect(authIn(row('Inserts the note with service_role (cron)', ''))).toEqual(['check-tenant: missing']);
  });
});
