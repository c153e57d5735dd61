import type { ComparedStat } from '../src/model/measurement.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'singleSide';

const ACCEPTED = 'e.g. "two numbers side by side: Test 8.4, Control 6.9"';

export default defineRule<ComparedStat, Record<string, never>, MessageId>({
  id: 'north-star-comparison',
  item: 'C7',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports figures of an experiment that do not show test and control as separate values.',
    why: 'The tile said 240 repeat buyers, all of the test cohort. It took three weeks until somebody asked how many there were in the control group: 251.',
    bad: '# Notes\n\n## Dashboard\n\nThe North Star tile shows one number, the repeat purchasers in the test cohort.\n',
    good: '# Notes\n\n## Dashboard\n\nThe North Star tile shows two numbers side by side, test and control.\n',
  },
  options: {},
  messages: {
    missing: `"{{stat}}" compares test and control, and nothing says that both are shown. State it, ${ACCEPTED}.`,
    singleSide: `"{{stat}}" measures test against control but shows one value: "{{quote}}" (line {{line}}). Show both sides as separate values, ${ACCEPTED}.`,
  },
  subjects: ({ measurement }) => measurement.stats,
  check: ({ name, span, bothSides, singleSide }, { line, quote }) => {
    if (bothSides) return { outcome: 'pass', at: bothSides.span, evidence: [bothSides] };
    if (!singleSide) return { outcome: 'fail', messageId: 'missing', at: span, evidence: [], data: { stat: name, quote: '', line: '' } };
    return { outcome: 'fail', messageId: 'singleSide', at: singleSide.span, evidence: [singleSide], data: { stat: name, quote: quote(singleSide.span), line: String(line(singleSide.span)) } };
  },
});
