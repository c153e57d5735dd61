import { claimsOf, type Endpoint } from '../../src/model/model.js';
import type { RuleContext, Verdict } from '../../src/rule/rule.js';
import { weigh } from '../../src/rule/weigh.js';

export type AuthMessageId = 'missing' | 'vague' | 'denied' | 'deferred' | 'hedged' | 'contradicted';

/** Wordings that would be accepted, for the messages of both auth rules. */
const ACCEPTED = {
  user: '"Supabase session (JWT bearer)" or "session cookie, checked by requireUser()"',
  machine: '"Authorization: Bearer ${CRON_SECRET}" or "header x-worker-key equals WORKER_KEY"',
  webhook: '"Stripe-Signature checked with STRIPE_WEBHOOK_SECRET"',
} as const;

/** The messages of both auth rules: the fact, the words with their line, what would be accepted. */
export const AUTH_MESSAGES: Readonly<Record<AuthMessageId, string>> = {
  missing: 'Endpoint "{{endpoint}}" names no auth mechanism. Say how its caller proves who he is, e.g. {{accepted}}.',
  vague: 'Endpoint "{{endpoint}}" has no named auth mechanism: "{{quote}}" (line {{line}}) does not say how it is checked. Name it, e.g. {{accepted}}.{{meant}}',
  denied: 'Endpoint "{{endpoint}}" is open: "{{quote}}" (line {{line}}). Name the mechanism that its caller has to pass, e.g. {{accepted}}.',
  deferred: 'The auth of endpoint "{{endpoint}}" is put off: "{{quote}}" (line {{line}}). Decide it now, e.g. {{accepted}}.',
  hedged: 'The auth of endpoint "{{endpoint}}" is left open: "{{quote}}" (line {{line}}). State it as a fact, e.g. {{accepted}}.',
  contradicted: 'Endpoint "{{endpoint}}" is said to be open ("{{quote}}", line {{line}}) and to be guarded (line {{otherLine}}). Keep one of the two.',
};

/** Whether a named mechanism reaches an endpoint (docs/judgement.md, named-auth-per-post and worker-auth). */
export function judgeAuth(endpoint: Endpoint, context: RuleContext<unknown>): Verdict<AuthMessageId> {
  const weighed = weigh(claimsOf(endpoint, 'auth'));
  const data = { endpoint: endpoint.name, accepted: acceptedFor(endpoint), quote: '', line: '', otherLine: '', meant: '' };
  if (weighed.outcome === 'affirmed') return { outcome: 'pass', at: weighed.claim.evidence.span, evidence: weighed.evidence };
  if (weighed.outcome === 'missing') return { outcome: 'fail', messageId: 'missing', data, at: endpoint.span, evidence: [] };
  const { span } = weighed.claim.evidence;
  const otherLine = weighed.outcome === 'contradicted' ? String(context.line(weighed.other.evidence.span)) : '';
  return {
    outcome: 'fail',
    messageId: weighed.outcome,
    data: { ...data, meant: weighed.claim.meant === undefined ? '' : ` Did you mean '${weighed.claim.meant}'?`, quote: context.quote(span), line: String(context.line(span)), otherLine },
    at: span,
    evidence: weighed.evidence,
  };
}

function acceptedFor({ caller, sender }: Endpoint): string {
  if (caller === 'webhook') return sender === null || sender === 'stripe' ? ACCEPTED.webhook : `"its signature checked with ${sender.toUpperCase()}_WEBHOOK_SECRET"`;
  return caller === 'cron' || caller === 'worker' || caller === 'operator' ? ACCEPTED.machine : ACCEPTED.user;
}
