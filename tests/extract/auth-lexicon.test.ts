import { describe, expect, it } from 'vitest';
import { AuthVocabulary, isUserMechanism } from '../../src/extract/claims/auth/cues.js';
import { isOutbound } from '../../src/extract/claims/auth/own-credentials.js';
import { AUTH_LABEL, INPUT_LABEL, MECHANISM_WORDS, NETWORK_WORDS, NO_PROOF_WORDS, ON_PURPOSE, OPEN_WORDS, OUTPUT_LABEL, VAGUE_AUTH_WORDS, VENDOR_ONLY } from '../../src/extract/lexicon/auth.js';
import { mayBeLeftOut } from '../../src/extract/claims/auth/when-present.js';
import { anyOf, matchesOf } from '../../src/extract/lexicon/words.js';
import { MappedText } from '../../src/text/mapped-text.js';
import { authIn } from './support.js';

const vocabulary = new AuthVocabulary([]);

function mechanismsIn(text: string, own: readonly string[] = []): string[] {
  const cues = new AuthVocabulary(own).mechanisms(MappedText.verbatim(text, 0));
  for (const { start, end } of cues) expect(text.slice(start, end).trim()).not.toBe('');
  return cues.map((cue) => cue.text);
}

/** What a cell under the header Auth amounts to. */
function cell(value: string): string {
  const [first] = authIn(`## API Endpoints\n\n| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`PUT /api/things\` | x | ${value} |\n`);
  return (first ?? '').replace(/^PUT \/api\/things: /, '').split(' ')[0] ?? '';
}

describe('each word of the lexicon', () => {
  it.each(MECHANISM_WORDS)('names a mechanism: %s', (word) => {
    expect(mechanismsIn(`Requires ${word} here`).join(' ').toLowerCase()).toContain(word.split(' ').at(-1));
    expect(cell(word)).toBe('affirmed');
    expect(mechanismsIn(`Requires un${word.replace(/\W/g, '')}ish things`)).toEqual([]);
  });

  it.each(OPEN_WORDS)('opens: %s', (word) => {
    expect(vocabulary.denials(MappedText.verbatim(`It is ${word} here`, 0))).not.toEqual([]);
    expect(cell(word)).toBe('denied');
    expect(vocabulary.denials(MappedText.verbatim(`It is un${word.replace(/\W/g, '')}ish`, 0))).toEqual([]);
  });

  it.each(VAGUE_AUTH_WORDS)('claims vaguely: %s', (word) => {
    expect(vocabulary.vague(MappedText.verbatim(`It is ${word} here`, 0))).not.toEqual([]);
    expect(cell(word)).toBe('vague');
    expect(mechanismsIn(word)).toEqual([]);
  });

  it.each(NETWORK_WORDS)('is of the network: %s', (word) => {
    expect(cell(word)).toBe('vague');
  });

  it.each(NO_PROOF_WORDS)('proves nobody: %s', (word) => {
    expect(mechanismsIn(`Checks the ${word} first`)).toEqual([]);
    expect(cell(word)).not.toBe('affirmed');
  });
});

describe('names of mechanisms by their form', () => {
  it.each<[string, readonly string[]]>([
    ['checks `CRON_SECRET`', ['CRON_SECRET']],
    ['Bearer ${LINK_SECRET}', ['Bearer', '${LINK_SECRET}']],
    ['header x-worker-key', ['x-worker-key']],
    ['X-Twilio-Signature', ['X-Twilio-Signature']],
    ['Stripe-Signature', ['Stripe-Signature']],
    ['calls requireUser()', ['requireUser()']],
    ['calls getSessionUser', ['getSessionUser']],
    ['verify_token(request)', ['verify_token']],
    ['`@login_required`', ['@login_required']],
    ['JwtAuthGuard', ['JwtAuthGuard']],
    ['[Authorize(Roles = "Admin")]', ['[Authorize(Roles = "Admin")]']],
    ['Auth.js', ['Auth.js']],
    ['checked by the Guardian plug', ['Guardian plug']],
    ['the Guardian of the child', []],
    ['Validates the current session via Supabase, then saves', ['Validates the current session via Supabase']],
    ['the caller is identified with Firebase', ['caller is identified with Firebase']],
    ['Saves the session via Supabase', []],
    ['verifies the user against the Supabase table `members`', []],
    ['protectedProcedure', ['protectedProcedure']],
    ['authenticate_user!', ['authenticate_user!']],
    ['middleware auth:sanctum', ['auth:sanctum']],
    ['cookie `staff_sid`', ['cookie `staff_sid`']],
    ['the `app_session` cookie', ['`app_session` cookie']],
    ['the Paddle signature', ['Paddle signature']],
    // near misses
    ['the Customer signature', []],
    ['a Digital signature field', []],
    ['MAX_ROWS and PAGE_SIZE', []],
    ['our OPENAI_API_KEY', []],
    ['STRIPE_SECRET_KEY', []],
    ['checks STRIPE_WEBHOOK_SECRET', ['STRIPE_WEBHOOK_SECRET']],
    ['x-request-id', []],
    ['x-csrf-token', []],
    ['CSRF token (`X-XSRF-TOKEN`)', []],
    ['x-requested-with', []],
    ['Idempotency-Key', []],
    ['Content-Type', []],
    ['getOrders()', []],
    ['requires a user', []],
    ['the theme cookie', []],
    ['verify_jwt = false', []],
  ])('%s', (text, expected) => {
    expect(mechanismsIn(text)).toEqual(expected);
  });

  it.each([
    'returns a session token', 'issues a JWT', 'answers with an access token', 'sets the session cookie', 'creates an API key', 'revokes API keys', 'exchanges it for an access token', '→ { access token }', '200: session token',
  ])('handed out: %s', (text) => {
    expect(mechanismsIn(text)).toEqual([]);
  });

  it.each(['requires a session token', 'checks the JWT', 'with an access token', 'writes require a session cookie', 'deletes with an API key', 'creates a note after the JWT is checked'])('near miss, not handed out: %s', (text) => {
    expect(mechanismsIn(text)).toHaveLength(1);
  });

  it('takes the names of the house', () => {
    expect(mechanismsIn('behind houseGate and x-acme-pass', ['houseGate', 'x-acme-pass'])).toEqual(['houseGate', 'x-acme-pass']);
    expect(mechanismsIn('behind houseGate')).toEqual([]);
  });

  it('leaves out cookies that anybody gets', () => {
    const text = MappedText.verbatim('cookie `sid`', 0);
    expect(new AuthVocabulary([], ['sid']).mechanisms(text)).toEqual([]);
    expect(vocabulary.mechanisms(text)).toHaveLength(1);
  });
});

describe('senses', () => {
  it.each<[string, boolean]>([
    ['session cookie', true], ['JWT', true], ['Clerk', true], ['requireUser()', true], ['Supabase session', true],
    ['CRON_SECRET', false], ['x-worker-key', false], ['Stripe-Signature', false], ['HMAC', false], ['API key', false], ['mTLS', false], ['service account', false], ['basic auth', true],
  ])('a signed-in person: %s: %s', (text, expected) => {
    expect(isUserMechanism(text)).toBe(expected);
  });

  it.each<[string, boolean]>([
    ['calls out to Stripe with the API key', true], ['our API key for Twilio', true], ['using OpenAI with a key', true], ['pulls the trips of the rider with the rider’s access token', true], ['reads the calendar with their stored refresh token', true], ['the upstream wants a JWT', true],
    ['the caller sends an API key', false], ['checks the JWT', false], ['reads its rows; the caller sends an access token', false],
  ])('our own credential: %s: %s', (text, expected) => {
    expect(isOutbound(text)).toBe(expected);
  });

  it.each(['if present', 'when present', 'optional', 'if there is one', 'if a token is sent', 'where it is given', 'checked when available', 'if logged in'])('checked only when it is there: %s', (text) => {
    expect(mayBeLeftOut(text)).toBe(true);
  });

  it.each(['present in every call', 'checked on each request', 'must be set', 'if it is wrong, 401'])('near miss: %s', (text) => {
    expect(mayBeLeftOut(text)).toBe(false);
  });

  it.each(['Auth', 'Authentication', 'Auth required', 'Auth?', 'Guard', 'Access', 'Access control', 'Permissions', 'Who', 'Who may call it', 'Security', 'Session', 'Authorized by', 'Proof of identity', 'Required auth', 'Credential', 'Middleware'])('a header of auth: %s', (label) => {
    expect(AUTH_LABEL.test(label)).toBe(true);
  });

  it.each(['Purpose', 'Called by', 'Author', 'Method', 'Path', 'Out', 'Rate limit', 'Status', 'Notes', 'Token count', 'User story'])('near miss: a header of something else: %s', (label) => {
    expect(AUTH_LABEL.test(label)).toBe(false);
  });

  it('tells what goes in from what comes out', () => {
    expect(['Input', 'Body', 'Headers', 'Params', 'Takes'].filter((label) => !INPUT_LABEL.test(label))).toEqual([]);
    expect(['Output', 'Returns', 'Response', 'Answer'].filter((label) => !OUTPUT_LABEL.test(label))).toEqual([]);
    expect(['Output', 'Purpose', 'Index'].filter((label) => INPUT_LABEL.test(label))).toEqual([]);
    expect(['Input', 'Purpose', 'Outage'].filter((label) => OUTPUT_LABEL.test(label))).toEqual([]);
  });

  it.each(['clerk', 'Auth0', 'okta', 'passport', 'oauth', 'iam'])('a bare vendor: %s', (word) => {
    expect(VENDOR_ONLY.test(word)).toBe(true);
    expect(VENDOR_ONLY.test(`${word} session`)).toBe(false);
  });

  it.each<[string, boolean]>([['public on purpose', true], ['deliberately open', true], ['for anonymous visitors', true], ['open to everyone', true], ['no auth', false], ['none', false], ['republic', false]])('meant: %s: %s', (text, expected) => {
    expect(ON_PURPOSE.test(text)).toBe(expected);
  });
});

describe('words that make one expression', () => {
  it('finds whole words', () => {
    const words = anyOf(['rate limit', 'throttl%', 'c++']);
    expect(matchesOf(words, 'Rate  limit, throttled, throttle, c++').map(({ text }) => text)).toEqual(['Rate  limit', 'throttled', 'throttle', 'c++']);
    expect(matchesOf(words, 'corporate limits, unthrottled, pre-throttle')).toEqual([]);
  });

  it('prefers the longest', () => {
    expect(matchesOf(anyOf(['api', 'api key']), 'api key').map(({ text }) => text)).toEqual(['api key']);
  });
});
