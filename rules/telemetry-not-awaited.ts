import type { TimedRoute } from '../src/model/measurement.js';
import { defineRule } from '../src/rule/rule.js';

type MessageId = 'missing' | 'awaited';

const ACCEPTED = 'e.g. "`void posthog.capture(…)`, fire-and-forget" or "sent in `waitUntil` after the response"';

export default defineRule<TimedRoute, Record<string, never>, MessageId>({
  id: 'telemetry-not-awaited',
  item: 'C9',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports routes that wait for telemetry before they answer.',
    why: 'PostHog had a slow hour. Each shelf request waited for its event, missed its 300 ms and fell back to the bestsellers: the test group saw the control page.',
    bad: '# Notes\n\n## API Endpoints\n\n### GET /api/shelf\n\nP95 target 250 ms. Runs `await posthog.capture({ event: \'shelf_viewed\' })`, then answers.\n',
    good: '# Notes\n\n## API Endpoints\n\n### GET /api/shelf\n\nP95 target 250 ms. `shelf_viewed` goes to PostHog fire-and-forget, inside `waitUntil`.\n',
  },
  options: {},
  messages: {
    awaited: `{{route}}{{target}} waits for telemetry: "{{quote}}" (line {{line}}). Let the answer not wait for it, ${ACCEPTED}.`,
    missing: `{{route}}{{target}} sends telemetry (line {{line}}: "{{quote}}"), and nothing says that the answer does not wait for it. State it, ${ACCEPTED}.`,
  },
  subjects: ({ measurement }) => measurement.timedRoutes,
  check: ({ id, name, span, target, telemetry, awaited, apart }, { line, quote }) => {
    const route = id === 'document' ? 'The API' : `Endpoint "${name}"`;
    const data = { route, target: target ? ` has a latency target (line ${String(line(target))}) and` : '' };
    if (awaited) return { outcome: 'fail', messageId: 'awaited', at: awaited.span, evidence: [awaited], data: { ...data, quote: quote(awaited.span), line: String(line(awaited.span)) } };
    if (apart) return { outcome: 'pass', at: apart.span, evidence: [apart] };
    const place = telemetry ?? span;
    return { outcome: 'fail', messageId: 'missing', at: place, evidence: [{ span: place, stance: 'vague' }], data: { ...data, quote: quote(place), line: String(line(place)) } };
  },
});
