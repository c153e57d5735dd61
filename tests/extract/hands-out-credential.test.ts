import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

async function isReported(path: string, purpose: string, auth: string): Promise<boolean> {
  const text = `# Design\n\n## API Endpoints\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`${path}\` | ${purpose} | ${auth} |\n`;
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.some(({ ruleId }) => ruleId === 'named-auth-per-post');
}

describe('endpoints that hand out the credential', () => {
  it.each<[string, string, string]>([
    ['POST /api/auth/link', 'send a login link by email', 'public (login)'],
    ['POST /api/start', 'request a sign-in code', 'none'],
    ['POST /api/x', 'sends the login mail', 'public'],
    ['POST /api/x', 'starts it', 'public (login)'],
    ['POST /api/x', 'starts it', 'none: it issues the token'],
    ['POST /api/session', 'log in with e-mail and password', 'public'],
    ['DELETE /session', 'log out', 'none'],
    ['POST /signup', 'opens an account, and may put it on the newsletter', 'none'],
    ['POST /tenants/:id/register', 'creates an account with the tenant', 'none'],
    ['POST /users', 'Sign up a new user', 'none'],
    ['POST /users', 'Register', 'public'],
    ['POST /accounts', 'create an account', 'none (sign-up)'],
    ['POST /members', 'creates a member', 'public'],
    ['POST /api/passwordless/start', 'sends it', 'none'],
    ['POST /api/otp/request', 'by SMS', 'public'],
    ['POST /api/login-links', 'creates one', 'public'],
    ['POST /guest', 'issues an anonymous session token', 'none'],
    ['POST /join', 'name, e-mail, phone: create a membership', 'open'],
    ['POST /api/join', 'email and postcode, becomes a member', 'public'],
    ['POST /auth/login', 'logs in', 'email + password'],
    ['POST /auth/reset', 'sets a new password', 'reset token'],
  ])('passes: %s, %s, %s', async (path, purpose, auth) => {
    expect(await isReported(path, purpose, auth)).toBe(false);
  });

  it.each<[string, string, string]>([
    ['POST /api/links', 'send a share link by email', 'public'],
    ['POST /api/confirmations', 'sends a booking confirmation link', 'public'],
    ['POST /api/codes', 'sends a discount code by email', 'public'],
    ['POST /api/newsletter', 'sign up for the newsletter', 'public'],
    ['POST /api/visits', 'logs in the visitor book', 'none'],
    ['POST /api/checkin', 'signs in a child at the desk', 'none'],
    ['POST /api/devices', 'registers a device', 'none'],
    ['POST /register-device', 'registers a device', 'none'],
    ['PUT /api/auth/fcm-token', 'registers the FCM token', 'none'],
    ['POST /api/push-tokens', 'stores a token', 'none'],
    ['POST /api/register-webhook', 'stores where to post', 'none'],
    ['POST /accounts', 'creates a savings account', 'public'],
    ['POST /api/members/:id/notes', 'adds a member note', 'public'],
    ['POST /join', 'the code of a household: joins it', 'none'],
    ['POST /join', 'e-mail: joins the waiting list', 'public'],
    ['POST /api/rooms/join', 'e-mail: creates a membership of the room', 'public'],
    ['POST /signup', 'adds the address to the waiting list', 'none'],
    ['POST /api/register', 'early access: stores the e-mail', 'none'],
    ['POST /login/history', 'clears it', 'none'],
    ['POST /api/users/last-login', 'stores the time', 'none'],
    ['POST /api/track-login', 'stores where somebody came from', 'none'],
    ['POST /api/daily-login', 'adds a coin', 'public'],
    ['POST /api/notes', 'stores a note', 'none, login comes in v2'],
    ['POST /api/notes', 'stores a note', 'public (no login)'],
    ['POST /api/gate', 'bans an address', 'None (called before login)'],
    ['POST /api/orders', 'places an order', 'none, sign-in optional'],
    ['POST /auth/login', 'logs in', 'TBD'],
    ['POST /races/{raceId}/register', 'puts the caller on the list of starters', 'none'],
    ['POST /workshops/:id/signup', 'takes a seat', 'public'],
    ['POST /auth/login', 'logs in', 'internal'],
    ['POST /api/notes', 'stores a note', 'email + password hint'],
  ])('near miss: %s, %s, %s', async (path, purpose, auth) => {
    expect(await isReported(path, purpose, auth)).toBe(true);
  });
});
