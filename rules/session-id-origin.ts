import type { CorrelationId } from '../src/model/measurement.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'derivedFromDb' | 'deferred';

const ACCEPTED = 'e.g. "`sessionId = crypto.randomUUID()`, made before the first query and the first event"';

export default defineRule<CorrelationId, Record<string, never>, MessageId>({
  id: 'session-id-origin',
  item: 'C3',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports session and correlation ids that are not generated before what they tie together.',
    why: 'The session id was the id of the inserted row. Where the insert failed there was no id, so that the events of exactly the failing sessions could be tied to nothing.',
    bad: '# Notes\n\n## Data Flow\n\nThe browser calls `POST /play-sessions`. We insert the row and use the returned `id` as the sessionId for PostHog and the logs.\n',
    good: '# Notes\n\n## Data Flow\n\nThe browser makes `sessionId = crypto.randomUUID()` before its first request; PostHog, the logs and `events.session_id` get the same value.\n',
  },
  options: {},
  messages: {
    missing: `"{{name}}" is used in {{places}}, and nothing says where it comes from. State it, ${ACCEPTED}.`,
    derivedFromDb: `"{{name}}", used in {{places}}, is taken from the database: "{{quote}}" (line {{line}}). Generate it before all that it ties together, ${ACCEPTED}.`,
    deferred: `Where "{{name}}", used in {{places}}, comes from is put off: "{{quote}}" (line {{line}}). Decide it now, ${ACCEPTED}.`,
  },
  subjects: ({ measurement }) => measurement.correlationIds,
  check: ({ name, span, uses, generated, derived, deferred }, { line, quote }) => {
    const open = derived ?? (generated ? null : deferred);
    if (generated && !open) return { outcome: 'pass', at: generated.span, evidence: [generated] };
    const places = [...new Set(uses.map(({ place, span: at }) => `${place} (line ${String(line(at))})`))].join(', ');
    const data = { name, places, quote: open ? quote(open.span) : '', line: open ? String(line(open.span)) : '' };
    return { outcome: 'fail', messageId: derived ? 'derivedFromDb' : open ? 'deferred' : 'missing', at: open?.span ?? span, evidence: open ? [open] : [], data };
  },
});
