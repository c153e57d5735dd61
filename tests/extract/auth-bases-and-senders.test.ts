import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const API = '## API endpoints\n\n';
const TWO = `${API}- \`POST /v2/seats\` stores\n- \`POST /desk/seats\` stores\n`;
const HOOKS = `${API}- \`POST /webhooks/stripe\` stores the event\n- \`POST /webhooks/twilio\` stores the message\n- \`POST /seats\` stores, JWT\n\n## Security\n\n`;
const LEGEND = 'Legend: **K** = Clerk session token, verified; **M** = `x-machine-key`; **–** = none.\n\n';
const cell = (words: string): string => `${API}${LEGEND}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /seats\` | stores | ${words} |\n`;

describe('bases of routes, senders and credentials that are not always asked for', () => {
  it.each<[string, string, RegExp]>([
    // the base of a group
    ['every route of a base', `The API validates the access token on every \`/v2\` route.\n\n${TWO}`, /v2\/seats: affirmed.*\n.*desk\/seats: missing/],
    ['routes of a base', `\`/v2\` handlers call \`requireMember()\` first.\n\n${TWO}`, /v2\/seats: affirmed.*\n.*desk\/seats: missing/],
    ['calls to a base', `The gateway checks the session cookie on every call to \`/v2\`.\n\n${TWO}`, /v2\/seats: affirmed.*\n.*desk\/seats: missing/],
    ['a base that is open', `All routes use the session cookie. Every \`/desk\` route is public.\n\n${TWO}`, /v2\/seats: affirmed.*\n.*desk\/seats: denied/],
    ['near miss: a path that is one route', `The \`/v2/seats\` endpoint takes the session cookie.\n\n${TWO}`, /v2\/seats: affirmed.*\n.*desk\/seats: missing/],
    ['near miss: a base without a word for routes', `The API lives at \`/v2\` and the session cookie is HttpOnly.\n\n${TWO}`, /^(?!.*affirmed)/],
    // exceptions with what holds for them
    ['an exception and its own check', `All routes require the Clerk session token, except the cron routes, which check \`CRON_SECRET\`.\n\n${API}- \`GET /cron/sum\` nightly\n- \`POST /seats\` stores\n`, /cron\/sum: affirmed CRON_SECRET.*\n.*POST \/seats.*affirmed Clerk session(?!.*CRON)/],
    ['near miss: an exception alone', `All routes require the Clerk session token, except the cron routes.\n\n${API}- \`GET /cron/sum\` nightly\n- \`POST /seats\` stores\n`, /cron\/sum: missing/],
    ['classes that are joined', `Cron, worker and webhook routes check \`x-machine-key\`.\n\n${API}- \`GET /cron/sum\` nightly\n- \`GET /worker/sum\` called by the queue\n- \`POST /seats\` stores\n`, /cron\/sum: affirmed.*\n.*worker\/sum: affirmed.*\n.*POST \/seats: missing/],
    ['near miss: one class', `Cron routes check \`x-machine-key\`.\n\n${API}- \`GET /cron/sum\` nightly\n- \`GET /worker/sum\` called by the queue\n`, /cron\/sum: affirmed.*\n.*worker\/sum: missing/],
    ['a machine by the name of its guard', `\`/internal/*\` → \`requireInternalKey\`.\n\n${API}- \`POST /internal/sum\` sums\n`, /affirmed requireInternalKey/],
    // answers that stand for themselves
    ['near miss: an answer of a gate after one that names an endpoint', `## Gate\n\n1. **Workers**: \`POST /seats\` compares \`x-machine-key\`.\n2. **Limits**: no unauthenticated paid call.\n\n${API}- \`POST /seats\` stores\n`, /^(?!.*denied).*affirmed/],
    ['near miss: what nobody may be', `${API}- \`POST /seats\` stores. Not public: \`requireUser()\`, never anonymous.\n`, /^(?!.*denied).*affirmed/],
    // senders
    ['signatures of webhooks', `${HOOKS}Webhook signatures are verified before anything is parsed.\n`, /stripe: affirmed.*\n.*twilio: affirmed/],
    ['of one vendor', `${HOOKS}- Twilio requests are validated with \`X-Twilio-Signature\`.\n`, /stripe: missing.*\n.*twilio: affirmed/],
    ['by a secret of the vendor', `${HOOKS}- Events are verified with \`STRIPE_WEBHOOK_SECRET\`.\n`, /stripe: affirmed.*\n.*twilio: missing/],
    ['no user in the row, and the sender checked elsewhere', `${API}| Endpoint | Auth | Purpose |\n|---|---|---|\n| \`POST /stripe\` | none | stores the event |\n\n## Infrastructure\n\nStripe events are matched with \`STRIPE_ENDPOINT_SECRET\` through \`constructEventAsync\`.\n`, /^(?!.*denied).*affirmed/],
    ['by what is told of the hook of each', `${HOOKS}Stripe hook: \`Stripe-Signature\`. Twilio hook: its addresses are on a list.\n`, /stripe: affirmed.*\n.*twilio: missing/],
    ['of one, with a dash', `${HOOKS}- Twilio webhook – HMAC over the body\n`, /stripe: missing.*\n.*twilio: affirmed/],
    ['near miss: what else is told of a hook', `${HOOKS}Stripe hook: a queue takes its events.\n`, /stripe: missing.*\n.*twilio: missing/],
    ['a fear and what is done about it', `${API}- \`POST /billing/webhook\` stores the event\n\n## Risks\n\n- Forged Stripe events: the signature is verified with \`STRIPE_WEBHOOK_SECRET\`.\n`, /affirmed/],
    ['by the secret of webhooks', `${HOOKS}Webhook payloads are verified with the webhook secret (HMAC-SHA256).\n`, /stripe: affirmed.*\n.*twilio: affirmed/],
    ['by the signing secret of one vendor', `${HOOKS}Twilio requests are checked against the signing secret.\n`, /stripe: missing.*\n.*twilio: affirmed/],
    ['what a bracket tells apart', `${API}- \`POST /hooks/forge\` takes events: shared secret for verification (not user auth)\n`, /affirmed shared secret/],
    ['near miss: a bracket that denies', `${API}- \`POST /hooks/forge\` takes events: shared secret (not verified)\n`, /^(?!.*affirmed)/],
    ['near miss: a secret that is only kept', `${HOOKS}We store the webhook secret of each customer.\n`, /stripe: missing.*\n.*twilio: missing/],
    ['near miss: a vendor who sends nothing here', `${HOOKS}- Shopify events are verified with \`X-Shopify-Hmac-Sha256\`.\n`, /stripe: missing.*\n.*twilio: missing/],
    ['near miss: not verified', `${HOOKS}- Webhook signatures are not verified.\n`, /^(?!.*(?:stripe|twilio): affirmed)/],
    ['a check of a route that is a stub itself', `${API}- \`POST /hooks/forge\` takes events (signature-verified, stub for now)\n`, /affirmed/],
    ['near miss: a check that is a stub', `${API}- \`POST /hooks/forge\` takes events (JWT, stub for now)\n`, /deferred/],
    ['near miss: put off', `${HOOKS}- Webhook signature verification comes later.\n`, /^(?!.*(?:stripe|twilio): affirmed)/],
    // credentials that are not always asked for
    ['a letter when signed in', cell('K when signed in'), /denied/],
    ['a letter or nothing', cell('K or none'), /denied/],
    ['guests beside it', cell('JWT for members, none for guests'), /denied/],
    ['guests allowed', cell('K (guests allowed)'), /denied/],
    ['near miss: one of two letters', cell('K or M'), /^(?!.*denied).*affirmed/],
    ['near miss: no user, and the sender is checked', cell('none for users; the `Stripe-Signature` header is verified'), /^(?!.*denied).*affirmed/],
    ['near miss: open to readers', cell('JWT, none for GET'), /affirmed/],
    ['near miss: a role beside it', cell('K + staff role, 403 otherwise'), /^(?!.*denied).*affirmed/],
    // credentials that are kept back, or changed
    ['near miss: kept from answers', `All routes require \`requireUser()\`.\n\n${API}- \`POST /seats\` stores\n\n## Checklist\n\n- [ ] Raw API keys never returned in any API response\n- [ ] No session cookies in any route logs\n`, /^(?!.*denied).*affirmed requireUser/],
    ['near miss: none in what is returned', `${API}- \`POST /seats\` returns the seat (no API keys returned). Auth: Supabase JWT\n`, /^(?!.*denied).*affirmed/],
    ['near miss: a token of ours at a vendor, kept from everybody', `${API}- \`POST /seats\` stores\n\n## Security\n\n- Access token: server-only, never in any API response or log\n- The API key stays on the server.\n- Refresh token — kept on the server\n`, /missing/],
    ['a check on the server', `${API}- \`POST /seats\` stores\n\n## Security\n\n- All endpoints: the bearer token is verified on the server\n`, /affirmed/],
    ['a key that callers show, known to servers alone', `${API}- \`POST /seats\` stores. Auth: API key, server-side only\n`, /affirmed/],
    ['… and none that is needed', `${API}- \`POST /seats\` returns the seat, no API key needed\n`, /denied/],
    ['near miss: a key that is set', `${API}| Method | URL | Description |\n|---|---|---|\n| \`POST\` | \`/keys/llm\` | Set user's LLM API key (encrypted) |\n| \`PUT\` | \`/keys/hook\` | Replace the webhook secret |\n`, /^(?!.*affirmed)/],
    ['a key that is sent along', `The client adds the API key to every request.\n\n${API}- \`POST /seats\` stores\n`, /affirmed API key/],
    ['no key is looked at', `${API}- \`POST /seats\` stores\n\n## Security\n\nNo API key is checked on any endpoint.\n`, /denied/],
    // lines that lead in a group
    ['groups by the lines over them', `${API}Member routes (session cookie required):\n\n- \`POST /seats\` stores\n\nPublic routes:\n\n- \`POST /quotes\` stores\n`, /\/seats: affirmed.*\n.*quotes: denied/],
    ['near miss: a line about all', `${API}All routes (session cookie required):\n\n- \`POST /seats\` stores\n\nMore:\n\n- \`POST /quotes\` stores\n`, /quotes: affirmed/],
    // comments of several lines
    ['a comment of several lines', `${API}${fence('ts', '/**', ' * POST /seats', ' * Auth: session cookie', ' */', 'type SeatRequest = { row: string }', '', '/**', ' * POST /quotes', ' * Auth: none', ' */')}\n`, /POST \/seats.*affirmed session cookie.*\n.*POST \/quotes.*denied/],
    ['near miss: bullets of a listing', `${API}${fence('', '* POST /seats  session cookie', '* POST /quotes  public')}\n`, /\/seats.*affirmed.*\n.*quotes.*denied/],
    // put off in the endpoint's own words
    ['a check that is put off', `All endpoints require the session cookie.\n\n${API}- \`POST /seats\` stores; auth is added in phase 2\n`, /deferred/],
    ['near miss: a page of the log-in that comes later', `All endpoints require the session cookie.\n\n${API}- \`POST /seats\` stores; the auth page comes later\n`, /^(?!.*deferred).*affirmed/],
    ['the caller of the database', `## RPC functions\n\n| Function | Purpose | Auth |\n|---|---|---|\n| \`claim_spot\` | claims a spot | \`auth.uid()\` must be the owner |\n`, /affirmed/],
    ['a function whose name is a word for sections', `## Edge functions\n\n### \`door-gate\` (\`supabase/functions/door-gate/index.ts\`)\n\n| Field | Details |\n|---|---|\n| Endpoint | \`POST /functions/v1/door-gate\` |\n| Auth | None |\n`, /^POST \/functions\/v1\/door-gate: denied/],
  ])('%s', (_name, text, expected) => {
    expect(authIn(`# Design\n\n${text}`).join('\n')).toMatch(expected);
  });
});
