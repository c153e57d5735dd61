import type { WriteOnceTool } from '../src/model/measurement.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'noUiDedup' | 'noDbDedup';

const UI = 'a localStorage key that is checked on mount (React state is gone after a reload)';
const DB = 'deduplication in the database, e.g. `ON CONFLICT DO NOTHING`';

export default defineRule<WriteOnceTool, Record<string, never>, MessageId>({
  id: 'simulator-idempotency',
  item: 'C6',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports tools that fire write-once events and would fire them again after a reload.',
    why: 'The button of the simulator was disabled by component state. A reload before the demo enabled it again, and the control group had every order twice.',
    bad: '# Notes\n\n## Dashboard\n\nThe ControlSimulator fires `control_order_simulated` once per user. Its button is disabled through React state.\n',
    good: '# Notes\n\n## Dashboard\n\nThe ControlSimulator fires `control_order_simulated` once per user. On mount it checks `localStorage["sim:" + userId]`; the server inserts with `ON CONFLICT DO NOTHING` first.\n',
  },
  options: {},
  messages: {
    missing: `The tool "{{tool}}" fires write-once events and nothing keeps it from firing them twice. State ${UI} and ${DB}.`,
    noUiDedup: `The tool "{{tool}}" fires write-once events and can be pressed again after a reload. State ${UI}.`,
    noDbDedup: `The tool "{{tool}}" fires write-once events and the server does not keep them from being fired twice. State ${DB}.`,
  },
  subjects: ({ measurement }) => measurement.tools,
  check: ({ name, span, uiDedup, dbDedup }) => {
    const evidence = [uiDedup, dbDedup].flatMap((each) => each ?? []);
    if (uiDedup && dbDedup) return { outcome: 'pass', at: uiDedup.span, evidence };
    return { outcome: 'fail', messageId: uiDedup ? 'noDbDedup' : dbDedup ? 'noUiDedup' : 'missing', at: span, evidence, data: { tool: name } };
  },
});
