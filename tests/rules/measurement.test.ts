import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

type Row = readonly [name: string, words: string, expected: readonly string[]];

async function reportsOf(rule: string, words: string): Promise<string[]> {
  const { messages } = await lintText(`# Notes\n\n${words}\n`, { filePath: 'draft.md', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

function judged(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows.map(([name, words, expected]) => ({ name, words, expected })))('$name', async ({ words, expected }) => {
      expect(await reportsOf(rule, words)).toEqual(expected);
    });
  });
}

const metrics = (...entries: string[]): string => `## Success metrics\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`;

judged('metric-verifiability', [
  ['nothing records it', metrics('Referral rate: share of riders who send the link to a friend'), ['missing metric:Referral rate']],
  ['near miss: an event', metrics('Referral rate: `referral_sent` over all riders'), []],
  ['near miss: an endpoint', metrics('Referral rate: `POST /api/referrals`'), []],
  ['put off', metrics('Referral rate: defined in the metric plan'), ['deferred metric:Referral rate']],
  ['a column that nothing sets', metrics('Calls completed: `calls.ended_at`, nothing sets this yet'), ['missing metric:Calls completed']],
  ['a survey without its time', metrics('Satisfaction: a survey'), ['missing metric:Satisfaction']],
  ['near miss: a survey with its time', metrics('Satisfaction: a survey in week 4'), []],
  ['near miss: a log', metrics('Answer latency: measured in the access log'), []],
  ['a table of metrics', '| Metric | Source |\n|---|---|\n| Open rate | `mail_opened` |\n| Happy users | asked in the app |', ['missing metric:Happy users']],
  ['in a sentence', '## Success measures\n\nThe specification asks for two: open rate (`mail_opened`), and how many meals were avoided, which the kitchen will tell us.', ['missing metric:how many meals were avoided']],
  ['near miss: metrics of machines', '## Monitoring\n\n### Metrics\n\n- Request rate\n- CPU usage', []],
]);

const route = (words: string): string => `## API Endpoints\n\n### GET /api/shelf\n\n${words}`;

judged('telemetry-not-awaited', [
  ['awaited', route("P95 target 250 ms. Runs `await posthog.capture({ event: 'shelf_viewed' })`."), ['awaited endpoint:GET /api/shelf']],
  ['flushed before the answer', route('Calls `posthog.capture`, then flushes before returning the response.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: not awaited', route('P95 target 250 ms. `shelf_viewed` goes to PostHog and is never awaited.'), []],
  ['near miss: waitUntil', route('P95 target 250 ms. `shelf_viewed` goes to PostHog in `waitUntil`.'), []],
  ['nothing said of how', route('P95 target 250 ms. Sends `shelf_viewed` to Amplitude.'), ['missing endpoint:GET /api/shelf']],
  ['near miss: no target', route('Sends `shelf_viewed` to Amplitude.'), []],
  ['near miss: a cron', '## API Endpoints\n\n### POST /api/cron/digest\n\nCalled by the cron. `await posthog.flush()` at the end.', []],
]);

judged('session-id-origin', [
  ['taken from a row', '## Flow\n\nWe insert the row and use the returned `id` as the sessionId for PostHog and the logs.', ['derivedFromDb id:sessionId']],
  ['near miss: generated', '## Flow\n\nThe browser makes `sessionId = crypto.randomUUID()` first; PostHog and the logs get it.', []],
  ['near miss: never from a row', '## Flow\n\n`runId` is created before the first query and sent to PostHog and the logs. It is never taken from an INSERT.', []],
  ['no origin', '## Flow\n\nEvery log line and every PostHog event carry the `requestId`.', ['missing id:requestId']],
  ['put off', '## Flow\n\nA `sessionId` goes to PostHog and to the log. Who generates it will be decided with the mobile group.', ['deferred id:sessionId']],
  ['near miss: in one place', '## Flow\n\nThe `requestId` is in the log.', []],
]);

judged('north-star-comparison', [
  ['one number', '## Dashboard\n\nThe North Star tile shows one number, the repeat buyers in the test cohort.', ['singleSide stat:North Star tile']],
  ['near miss: two numbers', '## Dashboard\n\nThe North Star tile shows two numbers side by side, test and control.', []],
  ['a difference', '## Dashboard\n\nOf the experiment, *seven-day return* is displayed as the difference in points.', ['singleSide stat:seven-day return']],
  ['near miss: no experiment', '## Dashboard\n\nThe tile shows one number; there is no control group.', []],
  ['not said', '## Checklist\n\n- North Star: attendance with the link vs. without, shown on the dashboard.', ['missing stat:North Star']],
]);

judged('simulator-idempotency', [
  ['nothing', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated` for a user.', ['missing tool:ControlSimulator']],
  ['React state', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. Its button is disabled through React state; the insert ends in `ON CONFLICT DO NOTHING`.', ['noUiDedup tool:ControlSimulator']],
  ['no database', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount.', ['noDbDedup tool:ControlSimulator']],
  ['near miss: both', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount; the insert ends in `ON CONFLICT DO NOTHING`.', []],
  ['near miss: none', '## Checklist\n\n- Simulator: there is no simulator that fires events.', []],
]);
