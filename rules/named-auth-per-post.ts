import { claimsOf, type Endpoint } from '../src/model/model.js';
import { defineRule } from '../src/rule/rule.js';
import { weigh } from '../src/rule/weigh.js';
import { AUTH_MESSAGES, type AuthMessageId, judgeAuth } from './shared/auth-verdict.js';

/** An endpoint that hands out the credential itself needs none, unless its auth is deferred or vague in so many words. */
function isExempt(endpoint: Endpoint): boolean {
  if (endpoint.openByDesign) return true;
  if (!endpoint.handsOutCredential) return false;
  const { outcome } = weigh(claimsOf(endpoint, 'auth').filter((claim) => claim.nearness === 'own'));
  return outcome !== 'deferred' && outcome !== 'vague';
}

/** Callables that only machines call are judged by worker-auth. */
function isCalledByMachinesOnly(endpoint: Endpoint): boolean {
  return endpoint.method === null && (endpoint.caller === 'cron' || endpoint.caller === 'worker' || endpoint.caller === 'operator');
}

export default defineRule<Endpoint, Record<string, never>, AuthMessageId>({
  id: 'named-auth-per-post',
  item: 'G2, C4',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports writing endpoints whose caller does not have to prove who he is by a mechanism with a name.',
    why: 'A route that is "internal" or "protected" in the draft is an open route in the code: whoever implements it has nothing to check, and the first scanner that finds the URL writes to the database.',
    bad: '# Notes\n\n## API Endpoints\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | `/api/notes` | internal | Creates a note |\n',
    good: '# Notes\n\n## API Endpoints\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | `/api/notes` | Supabase session (JWT bearer) | Creates a note |\n',
  },
  options: {},
  messages: AUTH_MESSAGES,
  subjects: ({ endpoints }) => endpoints.filter((endpoint) => endpoint.writes && !isCalledByMachinesOnly(endpoint) && !isExempt(endpoint)),
  check: judgeAuth,
});
