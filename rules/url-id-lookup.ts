import type { IdUrl } from '../src/model/reads.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'noColumn' | 'ownerFallback';

const ACCEPTED = 'e.g. "SELECT * FROM orders WHERE order_id = $orderId" or "`orders` by `order_id`"';

export default defineRule<IdUrl, Record<string, never>, MessageId>({
  id: 'url-id-lookup',
  item: 'C5',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports endpoints and pages whose URL carries an id, where the document does not say which column equals it, or takes the user\'s latest record instead.',
    why: 'A reminder link carried an order id, and the page showed the last order of whoever was signed in. It looked right in every test with one order, and in production half of the clicks were counted for the wrong order.',
    bad: '# Shop\n\n## API Endpoints\n\n- `GET /api/orders/:orderId` shows the user\'s latest order. Output: the order.\n',
    good: '# Shop\n\n## API Endpoints\n\n- `GET /api/orders/:orderId` shows an order: `SELECT * FROM orders WHERE order_id = $orderId`. Output: the order.\n',
  },
  options: {},
  messages: {
    missing: `The URL of "{{name}}" carries "{{parameter}}", and nothing says how the record is looked up. State table and column, ${ACCEPTED}.`,
    noColumn: `The URL of "{{name}}" carries "{{parameter}}"; "{{quote}}" (line {{line}}) names no column that equals it. State table and column, ${ACCEPTED}.`,
    ownerFallback: `The URL of "{{name}}" carries "{{parameter}}", but "{{quote}}" (line {{line}}) takes the record of the user, or the latest one, instead. Look it up by the id, ${ACCEPTED}.`,
  },
  subjects: ({ reads }) => reads.idUrls,
  check: (url, context) => {
    const data = { name: url.name, parameter: url.parameter, quote: '', line: '' };
    const found = url.lookups.find(({ kind }) => kind === 'ownerFallback') ?? url.lookups.find(({ kind }) => kind === 'exact') ?? url.lookups[0];
    if (!found) return { outcome: 'fail', messageId: 'missing', data, at: url.span, evidence: [] };
    const evidence = [{ span: found.span, stance: found.kind === 'exact' ? 'affirmed' : found.kind === 'noColumn' ? 'vague' : 'denied' } as const];
    if (found.kind === 'exact') return { outcome: 'pass', at: found.span, evidence };
    return { outcome: 'fail', messageId: found.kind, data: { ...data, quote: context.quote(found.span), line: String(context.line(found.span)) }, at: found.span, evidence };
  },
});
