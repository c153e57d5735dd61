import type { Rollup } from '../src/model/reads.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'capped';

const ACCEPTED = 'e.g. "SELECT SUM(amount_pence) FROM payments WHERE shop_id = $1", with the list below it as a query of its own';

export default defineRule<Rollup, Record<string, never>, MessageId>({
  id: 'full-scope-aggregates',
  item: 'C15, C16',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports totals and headline numbers that are added up from a limited list, and totals of money with no computation stated.',
    why: 'The card said "Total spend" and summed the fifty rows that the table below had loaded. Whoever had fifty-one payments saw a wrong number that looked exact.',
    bad: '# Shop\n\n## API Endpoints\n\n- `GET /api/earnings` gives the shop its earnings. Output: `{ total_pence, recent }`. `total_pence` is added up in the handler from the latest 50 payments.\n',
    good: '# Shop\n\n## API Endpoints\n\n- `GET /api/earnings` gives the shop its earnings. Output: `{ total_pence, recent }`. `total_pence` is `SELECT SUM(amount_pence) FROM payments WHERE shop_id = $1`; the list is a query of its own, 50 a page.\n',
  },
  options: {},
  messages: {
    missing: `"{{name}}" shows totals of money and nothing says how they are computed. State database aggregates over the full scope, ${ACCEPTED}.`,
    capped: `"{{name}}" shows a number that comes from a limited list: "{{quote}}" (line {{line}}). Compute it by database aggregates over the full scope, ${ACCEPTED}.`,
  },
  subjects: ({ reads }) => reads.rollups,
  check: (rollup, context) => {
    const capped = rollup.computations.find(({ kind }) => kind === 'capped');
    if (capped) return { outcome: 'fail', messageId: 'capped', data: { name: rollup.name, quote: context.quote(capped.span), line: String(context.line(capped.span)) }, at: capped.span, evidence: [{ span: capped.span, stance: 'denied' }] };
    const [computed] = rollup.computations;
    if (computed) return { outcome: 'pass', at: computed.span, evidence: [{ span: computed.span, stance: 'affirmed' }] };
    return { outcome: 'fail', messageId: 'missing', data: { name: rollup.name, quote: '', line: '' }, at: rollup.span, evidence: [] };
  },
});
