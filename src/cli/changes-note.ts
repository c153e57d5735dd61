import type { Changes } from '../engine/changes.js';
import { printable } from '../text/printable.js';

/** What became of the verdicts of the base draft, for people: the counts on one line, then what a reviewer has to look at. */
export function changesNote({ added, fixed, weakened, suppressed, disappeared }: Changes): string {
  const counts = `Since the base draft: ${added.length} new, ${fixed.length} fixed, ${weakened.length} weakened, ${suppressed.length} newly suppressed, ${disappeared.length} no longer judged.`;
  const lines = [
    ...weakened.map(({ ruleId, subject, line }) => `  weakened      ${ruleId}  ${subject} (line ${line})`),
    ...suppressed.map(({ ruleId, subject, line }) => `  suppressed    ${ruleId}  ${subject} (line ${line})`),
    ...disappeared.map(({ ruleId, subject, line, verdict }) => `  disappeared   ${ruleId}  ${subject} (${OUTCOMES[verdict]}, line ${line} of the base)`),
  ];
  return [counts, ...lines].map(printable).join('\n');
}

const OUTCOMES = { pass: 'passed', fail: 'failed', suppressed: 'suppressed' } as const;
