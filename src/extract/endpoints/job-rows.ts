import { rememberedOf } from '../../text/remembered.js';
import { CALLABLES_LEAD, WORKERS_HEADING } from '../lexicon/endpoints.js';
import { EVENT_OR_CLOCK, RUN_BY_RUNNER, SERVED_OVER_HTTP, TRIGGER_COLUMN } from '../lexicon/runners.js';
import { headingOf, type Unit } from '../outline.js';

/*
 * Rows that name functions which no client can call: an event, a queue or a clock sets them going.
 *
 *     ### Inngest functions
 *     | Function | Trigger | Does |
 *     | `shipped-mail` | order written | mails the link |
 */

/** Whether a row of functions is one of jobs: it stands below a title or a lead-in about what runs them, or each row of its table is set going by an event or a clock. */
export function isOfJobs(row: Unit): boolean {
  if (row.fields.some(({ value }) => SERVED_OVER_HTTP.test(value.text))) return false;
  const over = wordsOver(row);
  if (over.some((words) => CALLABLES_LEAD.test(words))) return false;
  return over.some((words) => RUN_BY_RUNNER.test(words) || WORKERS_HEADING.test(words)) || (row.parent !== null && areTriggered(row.parent));
}

/** Whether a row stands below a title or a lead-in that names what runs functions by itself: "Inngest functions". */
export function isOfRunner(row: Unit): boolean {
  return wordsOver(row).some((words) => RUN_BY_RUNNER.test(words));
}

const LONGEST_LEAD = 160;

function wordsOver(row: Unit): readonly string[] {
  return [row.parent?.text.text.slice(0, LONGEST_LEAD) ?? '', headingOf(row)?.text.text ?? ''];
}

/** Asked once: a table may have many rows. */
const areTriggered = rememberedOf(({ children }: Unit): boolean => {
  const rows = children.filter(({ kind }) => kind === 'row');
  return rows.length > 0 && rows.every(({ fields }) => fields.some(({ label, value }) => TRIGGER_COLUMN.test(label) && EVENT_OR_CLOCK.test(value.text)) && !fields.some(({ value }) => SERVED_OVER_HTTP.test(value.text)));
});
