import type { Endpoint } from '../src/model/model.js';
import { defineRule } from '../src/rule/rule.js';
import { AUTH_MESSAGES, type AuthMessageId, judgeAuth } from './shared/auth-verdict.js';

const MACHINES: ReadonlySet<string> = new Set(['cron', 'worker', 'webhook', 'operator']);

/** Writing methods are judged by named-auth-per-post; what has no method is judged here where only machines call it. */
function isWorker(endpoint: Endpoint): boolean {
  if (endpoint.method === null && endpoint.caller === 'webhook' && endpoint.writes) return false;
  return (endpoint.method === null || endpoint.method === 'GET') && MACHINES.has(endpoint.caller) && !endpoint.healthCheck && !endpoint.handshake && !endpoint.handsOutCredential;
}

export default defineRule<Endpoint, Record<string, never>, AuthMessageId>({
  id: 'worker-auth',
  item: 'C4',
  severity: 'error',
  gate: true,
  docs: {
    summary: 'Reports endpoints that a cron, a queue, a webhook sender or an operator calls without a named auth mechanism.',
    why: 'A cron route is a public URL. Without a secret that it checks, anybody can run the nightly job a thousand times, and each run sends mails and spends money.',
    bad: '# Notes\n\n## API Endpoints\n\n### GET /api/cron/digest\n\nCalled by Vercel Cron every night, sends the digest.\n',
    good: '# Notes\n\n## API Endpoints\n\n### GET /api/cron/digest\n\nCalled by Vercel Cron every night, sends the digest.\n\nAuth: `Authorization: Bearer ${CRON_SECRET}`\n',
  },
  options: {},
  messages: AUTH_MESSAGES,
  subjects: ({ endpoints }) => endpoints.filter(isWorker),
  check: judgeAuth,
});
