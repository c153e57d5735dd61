import type { MultiRowWrite } from '../src/model/writes.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'logAndContinue';

export default defineRule<MultiRowWrite, Record<string, never>, MessageId>({
  id: 'write-atomicity',
  item: 'C11',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports actions that write a parent record and its children without saying that a failure of one undoes the other.',
    why: 'An order without its lines looks like an order: it is billed, shown and counted. "Log and continue" on the child insert makes such rows on every bad day, and nobody reads the log.',
    bad: '# Notes\n\n## Data Flow\n\n**Checkout.** `POST /api/orders` inserts the `orders` row, then inserts the `order_items`. If an item insert fails we log it and carry on.\n\n## Schema\n\n```sql\nCREATE TABLE orders (id uuid PRIMARY KEY);\nCREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));\n```\n',
    good: '# Notes\n\n## Data Flow\n\n**Checkout.** `POST /api/orders` inserts the `orders` row and its `order_items` in one transaction; any failure rolls back both and fires `order_failed`.\n\n## Schema\n\n```sql\nCREATE TABLE orders (id uuid PRIMARY KEY);\nCREATE TABLE order_items (id uuid PRIMARY KEY, order_id uuid NOT NULL REFERENCES orders(id));\n```\n',
  },
  options: {},
  messages: {
    missing: '"{{name}}" writes {{rows}} (line {{line}}) but nothing says what happens to one when the other fails. State it, e.g. "both in one transaction; on failure it is rolled back and order_failed fires".',
    logAndContinue: '"{{name}}" writes {{rows}}, and a child that fails is passed over (line {{line}}: "{{words}}"). Roll the parent back or set it to a failed state with error telemetry, e.g. "in one transaction, rollback on any failure".',
  },
  subjects: ({ writes }) => writes,
  check: (write, { line, quote }) => {
    const { logAndContinue, atomic } = write;
    const facts = { name: write.id.slice(write.id.indexOf(':') + 1), rows: write.rows };
    if (logAndContinue) {
      return { outcome: 'fail', messageId: 'logAndContinue', at: logAndContinue.span, evidence: [logAndContinue], data: { ...facts, line: String(line(logAndContinue.span)), words: quote(logAndContinue.span) } };
    }
    if (atomic) return { outcome: 'pass', at: atomic.span, evidence: [atomic] };
    return { outcome: 'fail', messageId: 'missing', at: write.span, evidence: [], data: { ...facts, line: String(line(write.span)) } };
  },
});
