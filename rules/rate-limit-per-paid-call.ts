import { claimsOf, type Endpoint } from '../src/model/model.js';
import { defineRule } from '../src/rule/rule.js';
import { weigh } from '../src/rule/weigh.js';

type MessageId = 'missing' | 'vague' | 'deferred' | 'hedged' | 'denied' | 'contradicted';

const ACCEPTED = 'e.g. "5 req/60s per IP" or "20 calls per user per day"';

/** Only a cron, a queue, a worker, an operator or a provider's event calls it; a webhook that relays end users' messages is low-trust. */
function isCalledByMachinesOnly({ caller, relaysMessages }: Endpoint): boolean {
  if (caller === 'webhook') return !relaysMessages;
  return caller === 'cron' || caller === 'worker' || caller === 'operator';
}

export default defineRule<Endpoint, Record<string, never>, MessageId>({
  id: 'rate-limit-per-paid-call',
  item: 'G3, C1',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports endpoints that call a paid external API and have no rate limit with an amount and a window.',
    why: 'Whoever finds a route that calls a model or sends a text message can call it in a loop, and the first sign of it is the invoice. "Rate limited" without a figure is decided by whoever implements it, or not at all.',
    bad: '# Notes\n\n## API Endpoints\n\n| Method | Path | Purpose | Rate limit |\n|---|---|---|---|\n| POST | `/api/notes/summary` | Calls OpenAI to summarise a note | standard |\n',
    good: '# Notes\n\n## API Endpoints\n\n| Method | Path | Purpose | Rate limit |\n|---|---|---|---|\n| POST | `/api/notes/summary` | Calls OpenAI to summarise a note | 5 req/60s per user |\n',
  },
  options: {},
  messages: {
    missing: `Endpoint "{{endpoint}}" calls {{provider}} (line {{callLine}}) and has no rate limit. State amount, window and key, ${ACCEPTED}.`,
    vague: `The rate limit of "{{endpoint}}", which calls {{provider}}, cannot be checked: "{{quote}}" (line {{line}}) lacks an amount or a window. State both, ${ACCEPTED}.`,
    deferred: `The rate limit of "{{endpoint}}", which calls {{provider}}, is put off: "{{quote}}" (line {{line}}). Decide it now, ${ACCEPTED}.`,
    hedged: `The rate limit of "{{endpoint}}", which calls {{provider}}, is left open: "{{quote}}" (line {{line}}). State it as a fact, ${ACCEPTED}.`,
    denied: `Endpoint "{{endpoint}}" calls {{provider}} and is said to have no rate limit: "{{quote}}" (line {{line}}). State one, ${ACCEPTED}.`,
    contradicted: 'Endpoint "{{endpoint}}", which calls {{provider}}, is said to have no rate limit ("{{quote}}", line {{line}}) and to have one (line {{otherLine}}). Keep one of the two.',
  },
  subjects: ({ endpoints }) => endpoints.filter((endpoint) => endpoint.calls.some((call) => call.paid) && !isCalledByMachinesOnly(endpoint)),
  check: (endpoint, context) => {
    const call = endpoint.calls.find((each) => each.paid);
    const data = { endpoint: endpoint.name, provider: call?.provider ?? '', callLine: call ? String(context.line(call.evidence)) : '', quote: '', line: '', otherLine: '' };
    const weighed = weigh(claimsOf(endpoint, 'rateLimit'));
    if (weighed.outcome === 'missing') return { outcome: 'fail', messageId: 'missing', data, at: endpoint.span, evidence: [] };
    const { span } = weighed.claim.evidence;
    if (weighed.outcome === 'affirmed') return { outcome: 'pass', at: span, evidence: weighed.evidence };
    const otherLine = weighed.outcome === 'contradicted' ? String(context.line(weighed.other.evidence.span)) : '';
    return { outcome: 'fail', messageId: weighed.outcome, data: { ...data, quote: context.quote(span), line: String(context.line(span)), otherLine }, at: span, evidence: weighed.evidence };
  },
});
