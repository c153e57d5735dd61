import type { SuccessMetric } from '../src/model/measurement.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'deferred';

const ACCEPTED = 'e.g. "`reminders.opened_at`, set by `GET /api/reminders/:id`" or "event `reminder_opened`"';

export default defineRule<SuccessMetric, Record<string, never>, MessageId>({
  id: 'metric-verifiability',
  item: 'C8',
  severity: 'warn',
  gate: false,
  docs: {
    summary: 'Reports success metrics whose counted act nothing records.',
    why: 'The pilot was to be judged by how many shoppers put a suggestion into the basket. The screen had a list and no basket: after four weeks there was no number.',
    bad: '# Notes\n\n## Success Metrics\n\n- Referral rate: share of riders who send the link to a friend\n',
    good: '# Notes\n\n## Success Metrics\n\n- Referral rate: event `referral_sent` over all riders\n',
  },
  options: {},
  messages: {
    missing: `Nothing records what the metric "{{metric}}" counts{{because}}. Name the event, the column and what sets it, the endpoint or the query, ${ACCEPTED}.`,
    deferred: `What records the metric "{{metric}}" is put off: "{{quote}}" (line {{line}}). Name it now, ${ACCEPTED}.`,
  },
  subjects: ({ measurement }) => measurement.metrics,
  check: ({ name, span, recorder, open }, { line, quote }) => {
    if (recorder) return { outcome: 'pass', at: recorder.span, evidence: [recorder] };
    const data = { metric: name, quote: open ? quote(open.span) : '', line: open ? String(line(open.span)) : '', because: '' };
    if (open?.stance === 'deferred') return { outcome: 'fail', messageId: 'deferred', data, at: span, evidence: [open] };
    const because = open ? ` (line ${data.line}: "${data.quote}")` : '';
    return { outcome: 'fail', messageId: 'missing', data: { ...data, because }, at: span, evidence: open ? [open] : [] };
  },
});
