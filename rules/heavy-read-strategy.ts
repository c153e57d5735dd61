import { claimsOf, type Model } from '../src/model/model.js';
import type { ManyRowsRead, ReadBound } from '../src/model/reads.js';
import { defineRule } from '../src/rule/rule.js';
import { weigh } from '../src/rule/weigh.js';

type MessageId = 'missing' | 'deferred' | 'vague';

const ACCEPTED = 'a cursor or a page size, a row cap, a window in time, a per-user limit with its figure, precomputation, or the accepted risk in so many words';

const SIGNED_IN: ReadonlySet<string> = new Set(['affirmed', 'vague', 'contradicted']);

/** Somebody has to sign in for it: that is said, or it reads what is the caller's. A read of which nothing is said may be open to everybody. */
function isAuthenticated({ endpoints }: Model, read: ManyRowsRead): boolean {
  const endpoint = endpoints.find(({ id }) => id === read.id);
  if (!endpoint) return false;
  const { outcome } = weigh(claimsOf(endpoint, 'auth'));
  return SIGNED_IN.has(outcome) || (outcome === 'missing' && read.ofCaller);
}

/** A page size bounds a list; what an aggregate sums is not bounded by what it returns. */
function bears(read: ManyRowsRead, bound: ReadBound): boolean {
  return read.shape === 'list' || bound.kind !== 'page';
}

export default defineRule<ManyRowsRead, Record<string, never>, MessageId>({
  id: 'heavy-read-strategy',
  item: 'C18',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports authenticated reads over many rows without pagination, a cap, a window, a limit, precomputation or an accepted risk.',
    why: 'The list was fast with the twenty rows of the demo. A year later one customer had forty thousand, opened it in three tabs, and the database served nobody else.',
    bad: '# Notes\n\n## API Endpoints\n\n- `GET /api/notes` lists every note of the user. Auth: session cookie `sid`.\n',
    good: '# Notes\n\n## API Endpoints\n\n- `GET /api/notes` lists the notes of the user, 50 per page by cursor. Auth: session cookie `sid`.\n',
  },
  options: {},
  messages: {
    missing: `"{{name}}" reads many rows ({{shape}}, line {{shapeLine}}) and nothing keeps it in bounds. State ${ACCEPTED}.`,
    deferred: `What keeps "{{name}}", which reads many rows, in bounds is put off: "{{quote}}" (line {{line}}). Decide it now: ${ACCEPTED}.`,
    vague: `What keeps "{{name}}", which reads many rows, in bounds is left open: "{{quote}}" (line {{line}}). State ${ACCEPTED}.`,
  },
  subjects: (model) => model.reads.manyRows.filter((read) => isAuthenticated(model, read)),
  check: (read, context) => {
    const bounds = read.bounds.filter((bound) => bears(read, bound));
    const affirmed = bounds.find(({ stance }) => stance === 'affirmed');
    if (affirmed) return { outcome: 'pass', at: affirmed.span, evidence: [{ span: affirmed.span, stance: 'affirmed' }] };
    // The endpoint's own name quoted as a proof of itself would prove nothing to its reader.
    const shape = context.quote(read.shapeSpan);
    const data = { name: read.name, shape: read.name.includes(shape) ? 'by its path' : `"${shape}"`, shapeLine: String(context.line(read.shapeSpan)), quote: '', line: '' };
    const open = bounds.find(({ stance }) => stance === 'deferred') ?? bounds.find(({ stance }) => stance === 'vague' || stance === 'hedged');
    if (!open) return { outcome: 'fail', messageId: 'missing', data, at: read.span, evidence: [] };
    const messageId = open.stance === 'deferred' ? 'deferred' : 'vague';
    return { outcome: 'fail', messageId, data: { ...data, quote: context.quote(open.span), line: String(context.line(open.span)) }, at: open.span, evidence: [{ span: open.span, stance: open.stance }] };
  },
});
