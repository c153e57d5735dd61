import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

type Row = readonly [name: string, words: string, expected: readonly string[]];

function judged(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows.map(([name, words, expected]) => ({ name, words, expected })))('$name', async ({ words, expected }) => {
      expect(await reportsOf(rule, `# Notes\n\n${words}\n`)).toEqual(expected);
    });
  });
}

const metrics = (...entries: string[]): string => `## Success metrics\n\n${entries.map((entry) => `- ${entry}`).join('\n')}`;

judged('metric-verifiability', [
  ['nothing records it', metrics('Referral rate: share of riders who send the link to a friend'), ['missing metric:Referral rate']],
  ['a colon within its bold name', metrics('**Referral rate:** share of riders who send the link to a friend'), ['missing metric:Referral rate']],
  ['near miss: an event', metrics('Referral rate: `referral_sent` over all riders'), []],
  ['an event that is switched off', metrics('Referral rate: `referral_sent` over all riders (disabled)', 'Invites: `invite_sent` — not yet wired up'), ['missing metric:Referral rate', 'missing metric:Invites']],
  ['a tracking that is switched off', metrics('Letters opened on the day: opened over sent. Open tracking at the mailer stays off.', 'Letters read: read over sent, with read receipts disabled'), ['missing metric:Letters opened on the day', 'missing metric:Letters read']],
  ['near miss: beside what records it', metrics('Letters opened on the day: `letter_opened` over `letter_sent`; click tracking stays off'), []],
  ['near miss: an event of what is switched off', metrics('Opt-outs: `alerts_disabled` over all riders'), []],
  ['near miss: an endpoint', metrics('Referral rate: `POST /api/referrals`'), []],
  ['under a title of aims, each with its figure', '## Targets\n\n- Activation: 50 % of new choirs add a song within 3 days\n- Songs per choir: 20', ['missing metric:Activation', 'missing metric:Songs per choir']],
  ['near miss: aims without figures', '## Goals\n\n- Simple: one server\n- Cheap: free tiers only', []],
  ['near miss: aims of machines', '## Targets\n\n- Latency: 200 ms\n- Uptime: 99.9 %', []],
  ['boxes to tick that something counts', '## Success criteria\n\n- [ ] 40 % of riders send the link to a friend\n- [ ] The share of riders who come back', ['missing metric:40 % of riders send the link to a friend', 'missing metric:The share of riders who come back']],
  ['near miss: boxes to tick for what has to work', '## Success criteria\n\n- [ ] All migrations run\n- ✅ Old links still work', []],
  ['a title of numbers that people watch', '## Numbers we watch\n\n- referral rate: share of riders who send the link', ['missing metric:referral rate']],
  ['near miss: numbers of another kind', '## Numbers we pay for\n\n- calls per month: 2,000', []],
  ['near miss: a sentence on the list, and clauses that measure nothing', '## How we will know\n\nWe care about two numbers. The referral rate comes from `referral_sent`.\n\nBoth routes send an event to PostHog; the library keeps it in memory, so that nobody waits.', []],
  ['near miss: a query right below', '## Metrics\n\n**Second visit** – target 35 %.\n\n```sql\nselect count(*) from visits group by guest_id;\n```\n\n**Tips per month** – target 90; the till tells us.', ['missing metric:Tips per month']],
  ['a metric as a heading', '## Metrics\n\n### Share of guests who come back\n\nTarget 35 %.\n\n### Songs per choir\n\n```sql\nselect count(*) from songs group by choir_id;\n```', ['missing metric:Share of guests who come back']],
  ['an act that comes before the counted one', metrics('Invite acceptance rate: `invite_sent`'), ['missing metric:Invite acceptance rate']],
  ['near miss: the counted act', metrics('Invite acceptance rate: `invite_accepted` over `invite_sent`'), []],
  ['near miss: the time until an act', `${metrics('Time to first answer: median below 4 h')}\n\n## Schema\n\ntickets(id, opened_at, first_answer_at)`, []],
  ['the time until an act of which no column tells', `${metrics('Time to first answer: median below 4 h')}\n\n## Schema\n\ntickets(id, opened_at, closed_at)`, ['missing metric:Time to first answer']],
  ['near miss: a button that calls an endpoint', `${metrics('Questions skipped: below 10 %')}\n\n## Flow\n\n1. A question appears.\n2. "Skip" sends \`POST /api/turns\`.`, []],
  ['a button of another act', `${metrics('Questions skipped: below 10 %')}\n\n## Flow\n\n1. A question appears.\n2. "Sing" sends \`POST /api/turns\`.`, ['missing metric:Questions skipped']],
  ['near miss: people who look through samples', metrics('Sorting accuracy: 92 % – two librarians re-grade a random 50 returns each Friday'), []],
  ['people who look through them at no time', metrics('Sorting accuracy: 92 % – librarians may have a look'), ['missing metric:Sorting accuracy']],
  ['near miss: rows that are sent', `${metrics('Letters sent per choir: 2')}\n\n## Schema\n\nletters(id, choir_id, text)`, []],
  ['near miss: what records the one before', metrics('(a) Referral rate: `referral_sent` over all riders. (b) Riders who refer in two months running: same event.'), []],
  ['the same as nothing', metrics('Referral rate: friends who come\n- Return rate: same event'), ['missing metric:Referral rate', 'missing metric:Return rate']],
  ['put off', metrics('Referral rate: defined in the metric plan'), ['deferred metric:Referral rate']],
  ['a bare word that leaves it open', '## Metrics\n\n| Metric | From |\n|---|---|\n| Guests who come back | open |\n| Meals sold | `meals.sold_at` |', ['deferred metric:Guests who come back']],
  ['a column that nothing sets', metrics('Calls completed: `calls.ended_at`, nothing sets this yet'), ['missing metric:Calls completed']],
  ['a survey without its time', metrics('Satisfaction: a survey'), ['missing metric:Satisfaction']],
  ['near miss: a survey with its time', metrics('Satisfaction: a survey in week 4'), []],
  ['near miss: a log', metrics('Answer latency: measured in the access log'), []],
  ['a table of metrics', '| Metric | Source |\n|---|---|\n| Open rate | `mail_opened` |\n| Happy users | asked in the app |', ['missing metric:Happy users']],
  ['one end of a time', `${metrics('Median time from the report to the repair: `created_at` of the report until the fitter has been there')}\n\n## Schema\n\nreports(id, created_at)`, ['missing metric:Median time from the report to the repair']],
  ['one end of a time, told from one to the other', `${metrics('Jars on sale within two days: from `batches.boiled_on` until somebody can buy them')}\n\n## Schema\n\nbatches(id, boiled_on)`, ['missing metric:Jars on sale within two days']],
  ['near miss: a column for the other end of it', `${metrics('Jars on sale within two days: from `batches.boiled_on` until they are on the shelf')}\n\n## Flow\n\nThe clerk sets \`batches.shelved_at\`.`, []],
  ['near miss: a column for the other end', `${metrics('Median time from the report to the repair: `created_at` of the report until the fitter has been there')}\n\n## Flow\n\nThe fitter sets \`repaired_at\`.`, []],
  ['near miss: … with its table', `${metrics('Median time from the report to the repair: `created_at` of the report until the fitter has been there')}\n\n## Flow\n\nThe day of the repair goes into \`reports.repaired_at\`.`, []],
  ['the other end in a book', `${metrics('Median time from the report to the repair: `created_at` of the report until the fitter has been there')}\n\n## Flow\n\nThe day of the repair goes into the book of the workshop.`, ['missing metric:Median time from the report to the repair']],
  ['one end of a difference', `${metrics('Waiting time: from `tickets`, time of the call minus time of arrival at the door')}\n\n## Schema\n\ntickets(id, created_at, called_at)`, ['missing metric:Waiting time']],
  ['near miss: both ends of a difference', `${metrics('Waiting time: from `tickets`, time of the call minus time of the ticket')}\n\n## Schema\n\ntickets(id, created_at, called_at)`, []],
  ['one end of a time, with a to', `${metrics('Median time from the report to the repair: `created_at` to the visit of the fitter')}\n\n## Schema\n\nreports(id, created_at)`, ['missing metric:Median time from the report to the repair']],
  ['near miss: both ends', metrics('Median time from the report to the repair: `created_at` until `done_at`'), []],
  ['one end of a time, and a state that no column dates', `${metrics('Time from the report to the closed case: `reports.filed_on` to the day the case turns `closed`')}\n\n## Schema\n\n- reports(id, filed_on)\n- cases(id, report_id, status)`, ['missing metric:Time from the report to the closed case']],
  ['near miss: a state with the time of its change', `${metrics('Time from the report to the closed case: `reports.filed_on` to the day the case turns `closed`')}\n\n## Schema\n\n- reports(id, filed_on)\n- cases(id, report_id, status, closed_at)`, []],
  ['near miss: an act in another spelling', `${metrics('Songs practised per singer: at least 40 a week')}\n\n## API Endpoints\n\n- \`POST /api/practice\` (JWT): one call for each song; appends to \`practice_log(singer_id, song_id, at)\``, []],
  ['in a sentence', '## Success measures\n\nThe specification asks for two: open rate (`mail_opened`), and how many meals were avoided, which the kitchen will tell us.', ['missing metric:how many meals were avoided']],
  ['a name that begins with "no"', metrics('No-show rate: share of bookings where the rider never came'), ['missing metric:No-show rate']],
  ['near miss: none', metrics('No metrics yet'), []],
  ['what is looked at', '## What we will look at after a month\n\n1.1. Referrals per week: `referral_sent`.\n\n1.2. Share of drafts that survive the editor.', ['missing metric:Share of drafts that survive the editor.']],
  ['one end of a time, in a table', `| Measure | Where it comes from |\n|---|---|\n| Time to claim | \`jobs.created_at\` and the claim |\n\n## Schema\n\njobs(id, claimed_by, created_at)`, ['missing metric:Time to claim']],
  ['near miss: the time of the claim', `| Measure | Where it comes from |\n|---|---|\n| Time to claim | \`jobs.created_at\` and the claim |\n\n## Schema\n\njobs(id, claimed_at, created_at)`, []],
  ['an empty source, and a value in the definition', '| Measure | Definition | Source |\n|---|---|---|\n| Saved trips | share of answers `not_needed` | |\n| Trips | trips per week | `trip_ended` |', ['missing metric:Saved trips']],
  ['a limit in time, and a state', `${metrics('Tickets answered in 15 min: state of `tickets`')}\n\n## Schema\n\ntickets(id, state, place)`, ['missing metric:Tickets answered in 15 min']],
  ['near miss: a limit in time, and the time of the act', `${metrics('Tickets answered in 15 min: state of `tickets`')}\n\n## Schema\n\ntickets(id, state, answered_at)`, []],
  ['near miss: a limit in time, and an event', metrics('Tickets answered in 15 min: `ticket_answered`'), []],
  ['put off in the next sentence', '## What counts as success\n\n- Guests who listen to the end. The definition will follow with the analytics plan.', ['deferred metric:Guests who listen to the end']],
  ['near miss: rows that are made', `${metrics('Tickets filed per week')}\n\n## Schema\n\ntickets(id, state)`, []],
  ['rows of which something becomes', `${metrics('Tickets disputed per week')}\n\n## Schema\n\ntickets(id, place)`, ['missing metric:Tickets disputed per week']],
  ['near miss: a survey by its name', metrics('NPS: asked by e-mail four weeks after the visit'), []],
  ['a survey by its name, without a time', metrics('NPS: we ask people by e-mail'), ['missing metric:NPS']],
  ['near miss: a counter of visits', metrics('Time on page: Plausible'), []],
  ['near miss: a sentence elsewhere that says it is written', `${metrics('Parcels returned')}\n\n## Flow\n\nThe driver scans the returned parcel; that sets its place.`, []],
  ['a sentence elsewhere on another act', `${metrics('Parcels returned')}\n\n## Flow\n\nThe driver scans the new parcel; that sets its place.`, ['missing metric:Parcels returned']],
  ['near miss: an event of the act of whom', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | distinct readers that open a chapter | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `chapter_opened` | the page has loaded a chapter |', []],
  ['an event of another act on the same', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | distinct readers that open a chapter | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `chapter_bought` | the reader has paid for a chapter |', ['missing metric:Share']],
  ['near miss: an event whose row tells the act', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | chapters read to the last page, per opened chapter | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `chapter_finished` | the last page of the text has been read |', []],
  ['an event whose row tells another act', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | chapters read to the last page, per opened chapter | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `chapter_furnished` | the last page of the text has been delivered to the reader |', ['missing metric:Share']],
  ['an event of what is not done', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | readers who never open a chapter | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `chapter_opened` | the page has loaded a chapter |', ['missing metric:Share']],
  ['near miss: an event of an act on nothing', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | riders who return | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `rider_returned` | the second ride |', []],
  ['an event of the same act on something else', '## Success metrics\n\n| Metric | How it is counted | Source |\n|---|---|---|\n| Share | parcels sent back by the buyer | PostHog |\n\n## Events\n\n| Event | Sent when |\n|---|---|\n| `invite_sent` | a friend was invited |', ['missing metric:Share']],
  ['near miss: a survey elsewhere, with its time', `${metrics('Teacher satisfaction')}\n\n## Research\n\nIn June each teacher gets a questionnaire on satisfaction.`, []],
  ['a survey elsewhere of others', `${metrics('Teacher satisfaction')}\n\n## Research\n\nIn June there is a survey among parents.`, ['missing metric:Teacher satisfaction']],
  ['near miss: both ends in columns', `${metrics('Minutes from alarm to arrival: below 10')}\n\n## Schema\n\nmissions(id, alarm_at, arrival_at)`, []],
  ['one of both ends in columns', `${metrics('Minutes from alarm to arrival: below 10')}\n\n## Schema\n\nmissions(id, alarm_at, crew)`, ['missing metric:Minutes from alarm to arrival']],
  ['an event that may come', `${metrics('Lessons shared')}\n\n## Events\n\nA \`lesson_shared\` event could be added.`, ['missing metric:Lessons shared']],
  ['near miss: an event', `${metrics('Lessons shared')}\n\n## Events\n\nA \`lesson_shared\` event is captured.`, []],
  ['errors, and a monitor of pages', `${metrics('Errors per thousand syncs')}\n\n## Pages\n\nPage load is measured by web vitals.`, ['missing metric:Errors per thousand syncs']],
  ['near miss: errors, and a monitor of servers', `${metrics('Errors per thousand syncs')}\n\n## Pages\n\nSentry counts them.`, []],
  ['near miss: metrics of machines', '## Monitoring\n\n### Metrics\n\n- Request rate\n- CPU usage', []],
]);

const route = (words: string): string => `## API Endpoints\n\n### GET /api/shelf\n\n${words}`;

judged('telemetry-not-awaited', [
  ['an event in its own column', '| Method | Path | Latency goal | Events |\n|---|---|---|---|\n| GET | /api/shelf | p95 150 ms | `shelf_viewed` |\n\nAmplitude gets them.', ['missing endpoint:GET /api/shelf']],
  ['near miss: an event in its own column, sent behind the answer', '| Method | Path | Latency goal | Events |\n|---|---|---|---|\n| GET | /api/shelf | p95 150 ms | `shelf_viewed`, handed to `ctx.waitUntil()` |\n\nAmplitude gets them.', []],
  ['the route between the percentile and its figure', '- `GET /api/shelf` lists the shelf.\n\nP95 of `GET /api/shelf` must stay below 250 ms. The handler sends `shelf_viewed` to Amplitude.', ['missing endpoint:GET /api/shelf']],
  ['the answer leaves once the vendor has the event', route('P95 target 250 ms. `shelf_viewed` is sent for each request. The answer leaves once PostHog has taken it.'), ['awaited endpoint:GET /api/shelf']],
  ['… the other way round', route('P95 target 250 ms. Sends `shelf_viewed`. Once Segment has the event, the response goes out.'), ['awaited endpoint:GET /api/shelf']],
  ['… until then held', route('P95 target 250 ms. Sends `shelf_viewed` to Mixpanel. The response does not leave until Mixpanel has answered.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: the answer leaves before', route('P95 target 250 ms. `shelf_viewed` is sent for each request. The answer leaves before PostHog has taken it.'), []],
  ['near miss: another thing leaves then', route('P95 target 250 ms. `shelf_viewed` goes to PostHog by a queue. A row leaves the queue once PostHog has taken it.'), []],
  ['an event under the key of the vendor, left out of the sentence on the others', '## API Endpoints\n\n```yaml\nGET /api/shelf:\n  purpose: the shelf\n  target: p95 150 ms\n  amplitude: shelf_viewed\nPOST /api/jars:\n  target: p95 200 ms\n  amplitude: jar_filled\n```\n\n## Telemetry\n\n`POST /api/jars` sends its event inside `waitUntil()`.', ['missing endpoint:GET /api/shelf']],
  ['near miss: named in it', '## API Endpoints\n\n```yaml\nGET /api/shelf:\n  purpose: the shelf\n  target: p95 150 ms\n  amplitude: shelf_viewed\nPOST /api/jars:\n  target: p95 200 ms\n  amplitude: jar_filled\n```\n\n## Telemetry\n\n`POST /api/jars` and `GET /api/shelf` send theirs inside `waitUntil()`.', []],
  ['near miss: a key that names no event', '## API Endpoints\n\n```yaml\nGET /api/shelf:\n  purpose: the shelf\n  target: p95 150 ms\n  amplitude: none\nPOST /api/jars:\n  target: p95 200 ms\n  amplitude: jar_filled\n```\n\n## Telemetry\n\n`POST /api/jars` sends its event inside `waitUntil()`.', []],
  ['near miss: never joined', route('P95 target 250 ms. `shelf_viewed` goes to Amplitude in a launched job that is never joined.'), []],
  ['near miss: without a look at its fate', route("P95 target 250 ms. Sends `shelf_viewed` to PostHog without looking at the call's fate."), []],
  ['a look at the answer', route('P95 target 250 ms. Sends `shelf_viewed` to PostHog and looks at the answer.'), ['missing endpoint:GET /api/shelf']],
  ['awaited', route("P95 target 250 ms. Runs `await posthog.capture({ event: 'shelf_viewed' })`."), ['awaited endpoint:GET /api/shelf']],
  ['near miss: the request, where it is called an event', route('P95 target 250 ms. Captures `shelf_viewed` for PostHog, not awaited. The hook runs `await connect(event)`.'), []],
  ['an event that is sent', route('P95 target 250 ms. For PostHog the handler runs `await emit(event)`.'), ['awaited endpoint:GET /api/shelf']],
  ['flushed before the answer', route('Calls `posthog.capture`, then flushes before returning the response.'), ['awaited endpoint:GET /api/shelf']],
  ['flushed before the JSON goes out', route('P95 target 250 ms. Captures `shelf_viewed` and flushes PostHog before the JSON goes back.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: not awaited', route('P95 target 250 ms. `shelf_viewed` goes to PostHog and is never awaited.'), []],
  ['near miss: what a session of the database flushes', route('P95 target 250 ms. Telemetry: `await session.flush()` gives the id, then `shelf_viewed` is queued for PostHog.'), []],
  ['near miss: an entity manager, in words', route("P95 target 250 ms. Analytics: SQLAlchemy's flush is awaited, `shelf_viewed` goes to PostHog in `waitUntil`."), []],
  ['near miss: a payment that is captured', route('P95 target 250 ms. `await stripe.paymentIntents.capture(id)`, then `shelf_viewed` goes to PostHog in `waitUntil`.'), []],
  ['a client of telemetry that is flushed', route('P95 target 250 ms. `shelf_viewed` goes to PostHog, `await ph.flush()` at the end.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: waitUntil', route('P95 target 250 ms. `shelf_viewed` goes to PostHog in `waitUntil`.'), []],
  ['a target in must-words, another vendor', route('Must answer in under 300 ms. Sends `shelf_viewed` to Matomo.'), ['missing endpoint:GET /api/shelf']],
  ['near miss: what a vendor must do', route('Matomo gets `shelf_viewed`. A friend may answer in 300 ms.'), []],
  ['nothing said of how', route('P95 target 250 ms. Sends `shelf_viewed` to Amplitude.'), ['missing endpoint:GET /api/shelf']],
  ['near miss: no target', route('Sends `shelf_viewed` to Amplitude.'), []],
  ['gathered with a write', route('P95 target 250 ms.\n\n```ts\nawait Promise.all([\n  shelves.touch(id),\n  posthog.capture({ event }),\n]);\n```'), ['awaited endpoint:GET /api/shelf']],
  ['gathered in one line', route('P95 target 250 ms.\n\n```py\nawait asyncio.gather(save(row), segment.track(id, "shelf_viewed"))\n```'), ['awaited endpoint:GET /api/shelf']],
  ['gathered, in words', route('P95 target 250 ms. The capture to PostHog runs in the same `Promise.all` as the query.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: behind what is gathered', route('P95 target 250 ms.\n\n```ts\nawait Promise.all([a(), b()]);\nvoid posthog.capture({ event });\n```'), []],
  ['near miss: a background task', route('P95 target 250 ms.\n\n```py\nawait rows.insert(row)\nbg.add_task(segment.track, id, "shelf_viewed")\n```'), []],
  ['near miss: what is awaited in code that runs after the answer', route('P95 target 250 ms.\n\n  ```ts\n  after(async () => {\n    await posthog.shutdown();\n  });\n  ```'), []],
  ['what is awaited behind such code', route('P95 target 250 ms.\n\n  ```ts\n  after(() => log());\n  await posthog.shutdown();\n  ```'), ['awaited endpoint:GET /api/shelf']],
  ['a column of targets that gives the unit', '| Route | P95 (ms) | Telemetry |\n|---|---|---|\n| GET /api/shelf | 250 | PostHog event `shelf_viewed`, sent by the handler |', ['missing endpoint:GET /api/shelf']],
  ['near miss: published for another process', '| Route | P95 (ms) | Telemetry |\n|---|---|---|\n| GET /api/shelf | 250 | PostHog event `shelf_viewed`, published on `usage` for the forwarder |', []],
  ['the answer of telemetry is awaited', route('P95 target 250 ms. Sends `shelf_viewed` to PostHog and awaits the answer.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: the answer of another is awaited', route('P95 target 250 ms. `shelf_viewed` goes to PostHog in `waitUntil`. It awaits the answer of the search index.'), []],
  ['awaited, with a limit', route('P95 target 250 ms. Tracks `shelf_viewed` in Segment. The call runs in a `Task` that the action awaits for up to 150 ms.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: a task of its own', route('P95 target 250 ms. Tracks `shelf_viewed` in Segment. The call runs in a supervised `Task`; the action answers without it.'), []],
  ['never an answer before it is acknowledged', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog. The handler never returns before PostHog has acknowledged the event.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: an answer before it is acknowledged', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog. The handler returns before PostHog has acknowledged the event.'), []],
  ['no answer before the event is there', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog. No answer leaves before the event is delivered.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: an answer that is back long before', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog. The answer is back long before Segment has it.'), []],
  ['does not answer earlier than', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog and does not answer any earlier than the vendor confirms it.'), ['awaited endpoint:GET /api/shelf']],
  ['an answer before the event is only planned', route('P95 target 250 ms. Captures `shelf_viewed` with PostHog. It is planned that the handler returns before PostHog has acknowledged it.'), ['missing endpoint:GET /api/shelf']],
  ['an answer once it is acknowledged', route('P95 target 250 ms. Replies once Segment has acknowledged `shelf_viewed`.'), ['awaited endpoint:GET /api/shelf']],
  ['awaited, under a label', route('P95 target 250 ms.\n\n- Telemetry: `shelf_viewed` → PostHog, awaited.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: not awaited, under a label', route('P95 target 250 ms.\n\n- Telemetry: `shelf_viewed` → PostHog, not awaited.'), []],
  ['a target in a column', '| Route | p95 | Work |\n|---|---|---|\n| `GET /api/menu` | 80 ms | cache |\n| `POST /api/orders` | 250 ms | stock |\n\n`POST /api/orders` sends `order_placed` to Segment.', ['missing endpoint:POST /api/orders']],
  ['near miss: a figure in another column', '| Route | Cache | Work |\n|---|---|---|\n| `GET /api/menu` | 80 s | cache |\n| `POST /api/orders` | 250 s | stock |\n\n`POST /api/orders` sends `order_placed` to Segment.', []],
  ['a percentile in words', route('99th percentile 250 ms. Tells Amplitude `shelf_viewed`.'), ['missing endpoint:GET /api/shelf']],
  ['near miss: a percentile in words, in a stream', route('99th percentile 250 ms. Pushes `shelf_viewed` onto a Kafka topic; a relay feeds Amplitude.'), []],
  ['a share of the answers in time', route('95 % of calls in 1 s. The capture to PostHog is blocking.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: not blocking', route('95 % of calls in 1 s. The capture to PostHog is non-blocking.'), []],
  ['a target in the heading', '## API Endpoints\n\n### GET /api/shelf (P95 ≤ 1 s)\n\nReports `shelf_viewed` to Segment.', ['missing endpoint:GET /api/shelf']],
  ['an event that a cell names', '| Route | p95 | Sends |\n|---|---|---|\n| `GET /api/menu` | 80 ms | PostHog `menu_seen` |', ['missing endpoint:GET /api/menu']],
  ['near miss: a cell that says how', '| Route | p95 | Sends |\n|---|---|---|\n| `GET /api/menu` | 80 ms | PostHog `menu_seen`, in `waitUntil` |', []],
  ['not awaited after the launch', route('P95 target 250 ms. Emits `shelf_viewed` to Mixpanel; a move into the background is planned after launch.'), ['missing endpoint:GET /api/shelf']],
  ['possibly not awaited', route('P95 target 250 ms. Emits `shelf_viewed` to Mixpanel, possibly fire-and-forget.'), ['missing endpoint:GET /api/shelf']],
  ['near miss: fire-and-forget, with a loss', route('P95 target 250 ms. Emits `shelf_viewed` to Mixpanel, fire-and-forget, so an event may be lost.'), []],
  ['near miss: started with the keyword of Go, whatever the function says of itself', route('P95 target 250 ms.\n\n```go\ngo track(s.mixpanel, "shelf_viewed")\n\n// track sends one event to Mixpanel and returns when Mixpanel has answered.\nfunc track(c *mixpanel.Client, name string) {}\n```'), []],
  ['called in line, and a function that waits', route('P95 target 250 ms.\n\n```go\ntrack(s.mixpanel, "shelf_viewed")\n\n// track sends one event to Mixpanel and returns when Mixpanel has answered.\nfunc track(c *mixpanel.Client, name string) {}\n```'), ['awaited endpoint:GET /api/shelf']],
  ['another function that is started, and one that waits', route('P95 target 250 ms.\n\n```go\ngo s.warm(next)\ntrack(s.mixpanel, "shelf_viewed")\n\n// track sends one event to Mixpanel and returns when Mixpanel has answered.\nfunc track(c *mixpanel.Client, name string) {}\n```'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: an outbox', route('A budget of 150 ms. `shelf_viewed` is not sent in the request: it is a row of `outbox`, and a job ships it to Amplitude.'), []],
  ['near miss: the browser alone', route('P95 target 250 ms. Amplitude is called by the browser alone.'), []],
  ['the one of two that sends', '## API Endpoints\n\n- `GET /api/shelf` lists.\n- `POST /api/loans` lends.\n\n## Service\n\nP95 target of 150 ms for each route.\n\n- **Telemetry.** Segment. `POST /api/loans` tracks `book_lent`, `GET /api/shelf` tracks nothing. The queue is flushed before we answer.', ['awaited endpoint:POST /api/loans']],
  ['awaited by a client of any name', route('P95 target 250 ms. For analytics it does `await mp.track("shelf_viewed")`.'), ['awaited endpoint:GET /api/shelf']],
  ['in German', route('Antwortzeit: p95 unter 300 ms. Der Handler sendet `shelf_viewed` an Matomo und wartet auf die Antwort.'), ['awaited endpoint:GET /api/shelf']],
  ['near miss: calls of all routes', '## API Endpoints\n\n- `GET /api/shelf` lists.\n- `POST /api/loans` lends.\n\n## Service\n\nThe whole API has a P95 target of 400 ms (loans excepted). PostHog calls are handed to `waitUntil`.', []],
  ['one event, not all calls', '## API Endpoints\n\n- `GET /api/shelf` must answer in 400 ms.\n- `POST /api/loans` must answer in 400 ms and sends `book_lent` to Matomo.\n\n## Speed\n\n`GET /api/shelf` is read often. Matomo event `shelf_viewed` is put to Celery.', ['missing endpoint:POST /api/loans']],
  ['near miss: a cron', '## API Endpoints\n\n### POST /api/cron/digest\n\nCalled by the cron. `await posthog.flush()` at the end.', []],
]);

const TRACE = '## Ids\n\nOne id follows a ride: `trace_id`.\n\n- the header `X-Trace-Id`\n- the property `trace_id` in Amplitude\n- `rides.trace_id` in the database\n\n';

judged('session-id-origin', [
  ['taken from the row that comes back', '## Flow\n\nWe insert the visit and take `sessionId` from the row that comes back; it goes to PostHog and into the logs.', ['derivedFromDb id:sessionId']],
  ['what an insert into a table gives back', '## Flow\n\n`sessionId` is the id that the insert into `plays` returns; PostHog and the logs get it.', ['derivedFromDb id:sessionId']],
  ['near miss: not what an insert into a table gives back', '## Flow\n\nThe browser makes `sessionId` with `crypto.randomUUID()`; it is not the id that the insert into `plays` returns. PostHog and the logs get it.', []],
  ['the key of a stored thing', '## Flow\n\n`sessionId` is the booking\'s cuid, which the first answer returns; PostHog and the logs get it.', ['derivedFromDb id:sessionId']],
  ['near miss: an id of the browser', '## Flow\n\n`sessionId` is the browser\'s own UUID, made on load; PostHog and the logs get it.', []],
  ['taken from a row', '## Flow\n\nWe insert the row and use the returned `id` as the sessionId for PostHog and the logs.', ['derivedFromDb id:sessionId']],
  ['near miss: generated', '## Flow\n\nThe browser makes `sessionId = crypto.randomUUID()` first; PostHog and the logs get it.', []],
  ['near miss: never from a row', '## Flow\n\n`runId` is created before the first query and sent to PostHog and the logs. It is never taken from an INSERT.', []],
  ['no origin', '## Flow\n\nEvery log line and every PostHog event carry the `requestId`.', ['missing id:requestId']],
  ['put off', '## Flow\n\nA `sessionId` goes to PostHog and to the log. Who generates it will be decided with the mobile group.', ['deferred id:sessionId']],
  ['a default of the column', '## Ids\n\n`visitId` ties everything together. The column default fills it and the answer hands it out.\n\n- PostHog: property `visit_id`\n- the API: header `X-Visit-Id`', ['derivedFromDb id:visitId']],
  ['named as where its origin is told', '## Ids\n\n| Where | Name there |\n|---|---|\n| Matomo | dimension 1, `visit_id` |\n| API | header `X-Visit-Id` |\n| Postgres | `plays.visit_id` |\n\n`visitId` is the column default of `visits.id`, read back once the row is saved.', ['derivedFromDb id:visitId']],
  ['an id of any name that ties all together', '## Ids\n\n`pourId` ties the events and the rows together. `INSERT … RETURNING` gives it.\n\n- Amplitude: `pour_id`\n- the log: `X-Pour-Id`', ['derivedFromDb id:pourId']],
  ['an id that is the thread', '## Ids\n\n`pourId` is the thread. Its value comes from the column default.\n\n- Amplitude: `pour_id`\n- the log: `X-Pour-Id`', ['derivedFromDb id:pourId']],
  ['near miss: an id that ties stored things together', '## Ids\n\n`pourId` ties the glass and the bottle together. It is the key of the row.\n\n- Amplitude: `pour_id`\n- the log: `X-Pour-Id`', []],
  ['near miss: such an id that the client makes', '## Ids\n\n`pourId` ties the events and the rows together. The app calls `crypto.randomUUID()` for it.\n\n- Amplitude: `pour_id`\n- the log: `X-Pour-Id`', []],
  ['near miss: an id of a person', '## Ids\n\n`userId` ties everything together.\n\n- Amplitude: `user_id`\n- the log: `X-User-Id`', []],
  ['near miss: an id of a stored thing', '## Flow\n\n`pourId` is the key of the row. PostHog gets `pour_id`, too.', []],
  ['near miss: a lead that names it', '## Ids\n\n**Trace id.** Our middleware makes a ULID on entry. It is in the log, in `rides.trace_id` and in PostHog.', []],
  ['near miss: its origin under a lead of its own', `${TRACE}**Where it comes from.** The app draws a UUIDv7 when the ride begins.`, []],
  ['its origin under such a lead, from the database', `${TRACE}**Where it comes from.** \`INSERT … RETURNING\` gives it.`, ['derivedFromDb id:trace_id']],
  ['a lead on something else', `${TRACE}**How long we keep it.** 30 days. Invoices get a UUID.`, ['missing id:trace_id']],
  ['near miss: "the id" in the next paragraph', `${TRACE}The id is a UUID that the app makes.`, []],
  ['near miss: a table of ids', '| Id | Used in | Origin |\n|---|---|---|\n| `rideSessionId` | PostHog, API logs, `rides.session_id` | `crypto.randomUUID()` in the app |', []],
  ['a table of ids, from the row', '| Id | Used in | Origin |\n|---|---|---|\n| `rideSessionId` | PostHog, API logs, `rides.session_id` | the id of the inserted row |', ['derivedFromDb id:rideSessionId']],
  ['the type of a column is no origin', '| Column | Type | Used in |\n|---|---|---|\n| `session_id` | uuid | PostHog, request logs |', ['missing id:session_id']],
  ['near miss: a gateway sets it', '## Flow\n\nNginx sets `$request_id`; PostHog, the log and `rides.request_id` get `request_id`.', []],
  ['near miss: drawn at random', '## Flow\n\nPostHog and each row of the table have `visit_id`. The page draws it at random before the first pixel.', []],
  ['what the database makes', '## Flow\n\nPostgres generates the key, and the app sends it to PostHog as `session_id`, and in the request header.', ['derivedFromDb id:session_id']],
  ['near miss: in one place', '## Flow\n\nThe `requestId` is in the log.', []],
]);

const TILES = (shown: string): string => `## Experiment dashboard\n\n| Tile | Source | Shown as |\n|---|---|---|\n| Kept orders | \`SELECT arm, COUNT(*) … GROUP BY arm\` | ${shown} |\n| Days left | end date | one number |`;

judged('north-star-comparison', [
  ['one number', '## Dashboard\n\nThe North Star tile shows one number, the repeat buyers in the test cohort.', ['singleSide stat:North Star tile']],
  ['near miss: two numbers', '## Dashboard\n\nThe North Star tile shows two numbers side by side, test and control.', []],
  ['a picture of one side', '## The experiment\n\nHalf of the shops get the new menu. The North Star is orders. On `/desk` it is the large tile: "Orders kept with the new menu: 71 %", with an arrow against last week.', ['singleSide stat:Orders kept']],
  ['near miss: a picture of each side', '## The experiment\n\nHalf of the shops get the new menu. The North Star is orders. On `/desk` it is the large tile: "Orders kept with the new menu: 71 %" beside "Orders kept with the old menu: 66 %".', []],
  ['near miss: a north star without groups', '## Dashboard\n\nOur North Star is meals. It is the large tile: "Meals cooked: 312", with an arrow against last week.', []],
  ['near miss: sides below the title of their figure', "A trial of two arms.\n\n## Experiment stat: Repair time\n\n```sql\nSELECT avg(t) FILTER (WHERE arm = 'fast') AS fast, avg(t) FILTER (WHERE arm = 'plain') AS plain FROM repairs;\n```\n\n`fast` and `plain` each get a box of their own.", []],
  ['a difference', '## Dashboard\n\nOf the experiment, *seven-day return* is displayed as the difference in points.', ['singleSide stat:seven-day return']],
  ['the uplift alone', '## Dashboard\n\n**Return rate** of the experiment. Both cohorts are queried. The tile shows the relative uplift of test over control.', ['singleSide stat:Return rate']],
  ['by how much one is better', '## Dashboard\n\n**Return rate** of the experiment. The card shows how much better test does than control.', ['singleSide stat:Return rate']],
  ['near miss: a difference of something else', '## Dashboard\n\nThe card shows the price difference between the variants of a shirt.', []],
  ['near miss: the uplift between both', '## Dashboard\n\n**Return rate** of the experiment. The tile shows control left and test right, and between them the uplift.', []],
  ['near miss: the uplift beside both', '## Dashboard\n\n**Return rate** of the experiment. The card shows the uplift of test over control. Below it stand both rates.', []],
  ['one tile of test alone', '## Dashboard\n\nOf the experiment, the dashboard shows visits as two tiles, *Test 6* and *Control 5*. The return rate is one tile.', ['singleSide stat:return rate']],
  ['the share of test users', '## Dashboard\n\nOf the experiment, *seven-day return* is shown as the share of test users who came back.', ['singleSide stat:seven-day return']],
  ['near miss: one tile per cohort', '## Dashboard\n\nOf the experiment, the return rate is one tile per cohort.', []],
  ['near miss: no experiment', '## Dashboard\n\nThe tile shows one number; there is no control group.', []],
  ['a table of tiles: the distance alone', TILES('test minus control, in points'), ['singleSide stat:Kept orders']],
  ['near miss: a table of tiles, both', TILES('test and control, two numbers'), []],
  ['one side beside a figure of both', '## Metrics\n\n- **Usable pictures (North Star)**: the page shows *nudge 71 % · control 58 %* next to each other.\n- **Second visits**: users with two visits. Tile on the page: *64 % of nudged users came again*.', ['singleSide stat:Second visits']],
  ['near miss: a figure of neither side', '## Metrics\n\n- **Usable pictures (North Star)**: the page shows *nudge 71 % · control 58 %* next to each other.\n- **Uptime**: a tile on the page, *99 % of hours*.', []],
  ['a total of both', '## Dashboard\n\nThe North Star tile shows the combined total of both cohorts.', ['singleSide stat:North Star tile']],
  ['rendered as lift', '## Dashboard\n\nThe North Star is rendered as lift in percent, treatment over control.', ['singleSide stat:North Star']],
  ['a query of one cohort', "## Dashboard\n\nThe North Star tile is `count(*) from orders where cohort = 'test'`.", ['singleSide stat:North Star tile']],
  ['near miss: a query of each cohort', "## Dashboard\n\nThe North Star tile is side by side `count(*) from orders where cohort = 'test'` and the same for control.", []],
  ['of the test cohort only', '## Dashboard\n\nThe North Star stat displays test-cohort reorders only.', ['singleSide stat:North Star stat']],
  ['near miss: separately', '## Dashboard\n\nNorth Star: repeat purchase, test vs control. The card shows test and control separately.', []],
  ['near miss: the value of each arm', '## Dashboard\n\nThe card of the experiment shows the difference, and below it the rate of each group.', []],
  ['not said', '## Checklist\n\n- North Star: attendance with the link vs. without, shown on the dashboard.', ['missing stat:North Star']],
]);

/** A page of figures in a document that compares groups. */
const BOARD = (entries: string): string => `Clients are randomised into two arms.\n\n## Owner screen\n\n${entries}`;

judged('north-star-comparison', [
  ['an item that is called the measure', BOARD('- Bookings today\n- **Rebooking rate**: the trial\'s key measure, as one gauge'), ['singleSide stat:Rebooking rate']],
  ['near miss: a tile each', BOARD('- **Rebooking rate**: the trial\'s key measure. Texted clients and untexted clients have a tile each.'), []],
  ['a row of a table of tiles', '| Tile | What is seen |\n|---|---|\n| Refill rate (North Star) | 62 % of the reminder arm, with a trend |\n| Open scripts | count |', ['missing stat:Refill rate']],
  ['near miss: two labels with their figures', '| Tile | What is seen |\n|---|---|\n| Refill rate (North Star) | reminder arm: 62 %; usual-care arm: 55 % |', []],
  ['near miss: a column for each side', BOARD('| Stat | Reminder arm | Comparison arm |\n|---|---|---|\n| Refill rate (North Star) | shown | shown |'), []],
  ['quoted, as minutes saved', BOARD('"Time to reply" (macro on vs. macro off) appears as minutes saved.'), ['missing stat:Time to reply']],
  ['near miss: quoted, in two cells', BOARD('"Time to reply" (macro on vs. macro off): median with macros in the upper cell, median without in the lower cell.'), []],
  ['what is only wished for', BOARD('**Refill rate** is the North Star. Ideally the values of both arms would be given separately.'), ['missing stat:Refill rate']],
  ['one side out of sight', BOARD('"Refill rate" is the North Star. Staff see the reminded arm\'s rate; the rate of the rest is kept for the final report.'), ['missing stat:Refill rate']],
  ['near miss: said in the next paragraph', BOARD('"Refill rate" is the North Star.\n\nEither arm has its own number; they are never blended.'), []],
  ['a component that is given one side', BOARD('```tsx\n// North Star: refills, arm b against arm a\n<Big title="Refills" value={stats.b.rate} />\n```'), ['singleSide stat:Refills']],
  ['near miss: a component that is given both', BOARD('```tsx\n// North Star: refills, arm b against arm a\n<Big title="Refills" value={stats.b.rate} beside={stats.a.rate} />\n```'), []],
  ['near miss: a North Star without groups', '## Dashboard\n\nNorth Star: weekly active households, a big number with last week\'s value beneath.', []],
  ['near miss: a metric that is defined, not shown', '## Success metrics\n\n- North Star: share of drivers who renew, leaflet vs. no leaflet, by arm. Source: `renewed`.', []],
  ['near miss: a month against the last one', BOARD('- No-show rate this month vs. last month\n- Free slots'), []],
  ['near miss: cohorts of a sign-up week', '## Dashboard\n\nRetention by signup cohort: one row per week of signup.', []],
  ['near miss: who is in which group', BOARD('**Arms**: clients are split, reminder against usual care, by a hash of the id.'), []],
]);

const DEMO_BUTTON = (line: string): string => `## Dashboard\n\nThe **"Fill a week"** button makes a week of orders appear.\n\n1. It calls \`POST /api/demo/week\`.\n2. The route inserts with \`ON CONFLICT DO NOTHING\` and captures \`control_order\` per row.\n\n\`\`\`tsx\n${line}\n<Button disabled={done}>Fill a week</Button>\n\`\`\``;

const PRESSED = (line: string): string => `## Simulator\n\nThe lab has a button **Simulate a week**. It fires \`week_made\` for each user.\n\n\`\`\`tsx\nconst done = ${line};\n<Button>Simulate a week</Button>\n\`\`\`\n\nThe route inserts with \`ON CONFLICT DO NOTHING\`.`;

const GUARDED = (browser: string, store: string): string => `## Dashboard\n\nThe ControlSimulator fires \`control_order_simulated\`. ${browser} ${store}`;

const OWN_SECTION = (statement: string): string => `## Demo\n\nThe **Fill funnel** button plays a month of \`order_paid\` events, each write-once.\n\n## How\n\n- On mount the page looks for \`localStorage["filled"]\`; then the button does nothing.\n- A click sends \`INSERT INTO events ${statement}\`.`;

judged('simulator-idempotency', [
  ['a button that calls the route for it', '## API Endpoints\n\n#### `POST /ops/seed-week`\n\n- Purpose: fires the write-once `song_kept` events of a made-up choir\n\n## Tools\n\n- **Week seeder:** a button on `/ops` that calls `POST /ops/seed-week`. The server skips rows that exist; the button is dead after a click.', ['noUiDedup tool:Week seeder']],
  ['near miss: a button that calls another route', '## API Endpoints\n\n#### `POST /ops/sweep`\n\n- Purpose: removes old songs\n\n## Tools\n\n- **Sweep:** a button on `/ops` that calls `POST /ops/sweep`.', []],
  ['nothing', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated` for a user.', ['missing tool:ControlSimulator']],
  ['React state', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. Its button is disabled through React state; the insert ends in `ON CONFLICT DO NOTHING`.', ['noUiDedup tool:ControlSimulator']],
  ['a made-up group, and its events in the next sentence', '## Dashboard\n\n**ControlGroupSimulator.** A button fires a control group through `POST /api/simulate`. Events are `INSERT IGNORE` against a unique key, so the database never holds one twice. After a click the button goes grey (`const [done, setDone] = useState(false)`).', ['noUiDedup tool:ControlGroupSimulator']],
  ['a made-up group, in a section of its own', '## Simulator\n\nA "Fill control group" button plays 200 simulated customers through `POST /api/simulate`. The events have a unique key. React state keeps the button off until the page is left.', ['noUiDedup tool:Fill control group']],
  ['near miss: a made-up group with a key', '## Dashboard\n\n**ControlGroupSimulator.** A button fires a control group through `POST /api/simulate`. Events are `INSERT IGNORE`. On mount it reads `localStorage["sim"]` and stays grey.', []],
  ['near miss: a real group', '## Experiment\n\n**Control group.** The plain form. Customers of the test group see an offer; events go to PostHog.', []],
  ['no database', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount.', ['noDbDedup tool:ControlSimulator']],
  ['near miss: events that are put through again', '## API Endpoints\n\n- `POST /debug/replay` pushes an event through again; only operators, key in `x-ops-key`.', []],
  ['near miss: both', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount; the insert ends in `ON CONFLICT DO NOTHING`.', []],
  ['a button that makes data up', DEMO_BUTTON('localStorage.setItem(KEY, "1");'), ['noUiDedup tool:Fill a week']],
  ['near miss: its key is read on mount', DEMO_BUTTON('useEffect(() => setDone(localStorage.getItem(KEY) !== null), []);'), []],
  ['a key that is only written', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. After that it sets a localStorage key. The insert ends in `ON CONFLICT DO NOTHING`.', ['noUiDedup tool:ControlSimulator']],
  ['near miss: a button that makes nothing up', DEMO_BUTTON('').replace('makes a week of orders appear', 'closes the week'), []],
  ['a button by what stands on it', PRESSED('useRef(false)'), ['noUiDedup tool:Simulate a week']],
  ['near miss: a button whose key is read', PRESSED('localStorage.getItem(KEY)'), []],
  ['near miss: a document that is created once', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount; the server creates `runs/{key}` with `create()`, which fails if it exists.', []],
  ['a document that is only created', '## Dashboard\n\nThe ControlSimulator fires `control_order_simulated`. It checks `localStorage["sim"]` on mount; the server creates `runs/{key}` with `create()`.', ['noDbDedup tool:ControlSimulator']],
  ['near miss: a document that refuses an id', GUARDED('On mount it reads `localStorage["sim"]`.', 'It is written with `create()`, which refuses an id that is there.'), []],
  ['near miss: local storage in two words', GUARDED('It reads a flag in local storage when the page loads.', 'Prisma `createMany({ skipDuplicates: true })`.'), []],
  ['near miss: a repeated insert that is ignored', GUARDED('It reads `localStorage["sim"]` on mount.', 'A repeated insert is ignored.'), []],
  ['a store that is not used', GUARDED('No localStorage is used, the state lives in a ref.', 'The insert ends in `ON CONFLICT DO NOTHING`.'), ['noUiDedup tool:ControlSimulator']],
  ['a store that would be right', GUARDED('localStorage would be the proper place.', 'The insert ends in `ON CONFLICT DO NOTHING`.'), ['noUiDedup tool:ControlSimulator']],
  ['a key that is not there', GUARDED('It reads `localStorage["sim"]` on mount.', 'There is no unique key.'), ['noDbDedup tool:ControlSimulator']],
  ['a key that comes later', GUARDED('It reads `localStorage["sim"]` on mount.', 'A unique index is planned for phase 2.'), ['noDbDedup tool:ControlSimulator']],
  ['near miss: its guards in a section of their own', OWN_SECTION('… ON CONFLICT DO NOTHING'), []],
  ['one guard in a section of its own', OWN_SECTION('…'), ['noDbDedup tool:Fill funnel']],
  ['in a row', '| Tool | Does |\n|---|---|\n| Cohort replay | sends `cohort_assigned` once more |', ['missing tool:replay']],
  ['near miss: a load generator', '## Tests\n\nThe load generator sends `order_paid` events.', []],
  ['near miss: it sends none', '## Dashboard\n\nThe PriceSimulator shows what a discount does. It sends no events.', []],
  ['in the block of its endpoint', '## API Endpoints\n\n### `POST /api/simulate`\n\n- **Purpose:** simulator, fires `control_order_simulated`', ['missing tool:simulator']],
  ['near miss: none', '## Checklist\n\n- Simulator: there is no simulator that fires events.', []],
]);

const FRAMED = (values: string): string => `## Wireframe\n\n\`\`\`\n+------ Ride share (North Star) ------+\n|  ${values}  |\n+--------------------------------------+\n|  Rides today: 4                       |\n+--------------------------------------+\n\`\`\``;

judged('north-star-comparison', [
  ['near miss: a box of a wireframe with both', FRAMED('[ texted 15.1 % ]   [ untexted 12.4 % ]'), []],
  ['a box of a wireframe with one', FRAMED('[ 15.1 % ]'), ['singleSide stat:Ride share']],
  ['near miss: a title that is a figure', '## Ride share (experiment metric)\n\nThe dashboard prints one percentage per arm.', []],
  ['a title that is a figure of one side', '## Experiment stat: Ride share\n\nThe dashboard shows one number, the share in the test cohort.', ['singleSide stat:Ride share']],
  ['near miss: a title that defines a figure', '## Ride share (experiment metric)\n\nRides per person and week in each arm.', []],
  ['a name before a dash', 'An A/B test.\n\n## Dashboard\n\n- Ride share – the North Star of the test (new page versus old). Its looks are open.\n- Rides: a count', ['missing stat:Ride share']],
]);

const CONSOLE = (protection: string): string => `## Console\n\n| Button | Effect | Protection |\n|---|---|---|\n| Demo traffic | writes one \`parcel_taken\` per invented parcel to Segment, once each | ${protection} |`;
const STAFF_PAGE = (guards: string): string => `## Staff page\n\n"Test visitors" fires the write-once \`tour_started\` for ten imaginary visitors. ${guards}`;

judged('simulator-idempotency', [
  ['a row of a table of buttons', CONSOLE('greyed out while running'), ['missing tool:Demo traffic']],
  ['near miss: both guards in cells', CONSOLE('localStorage `demo-traffic` read on mount; unique index on (parcel, event)'), []],
  ['by what stands on it', STAFF_PAGE('The page reads a localStorage flag on mount. The route inserts and captures.'), ['noDbDedup tool:Test visitors']],
  ['near miss: by what stands on it, guarded', STAFF_PAGE('The page reads a localStorage flag on mount. The route upserts on `visitor_no`.'), []],
  ['a key that may come', STAFF_PAGE('We might remember the run in localStorage. The route upserts on `visitor_no`.'), ['noUiDedup tool:Test visitors']],
  ['the row of somebody else', STAFF_PAGE('The page reads a localStorage flag on mount. The route makes sure the visitor exists (`ON CONFLICT DO NOTHING`) and appends to `tours`.'), ['noDbDedup tool:Test visitors']],
  ['a section of its own', '## Cohort filler\n\n- Purpose: emits one-off `recall_sent` events for the synthetic cohort\n- Browser: `localStorage.getItem("filler")` in the mount hook', ['noDbDedup tool:Cohort filler']],
  ['near miss: a section with SQL', '## Cohort filler\n\nEmits one-off `recall_sent` events for the synthetic cohort. It looks into localStorage on mount.\n\n```sql\nCREATE UNIQUE INDEX once ON recalls (visit, name);\n```', []],
  ['an index that is not unique', '## Cohort filler\n\nEmits one-off `recall_sent` events for the synthetic cohort. It looks into localStorage on mount.\n\n```sql\nCREATE TABLE recalls (id bigserial PRIMARY KEY);\nCREATE INDEX once ON recalls (visit, name);\n```', ['noDbDedup tool:Cohort filler']],
  ['near miss: the replay of a session', '## Session replay\n\nPostHog records 5 % of sessions and sends its events once per minute.', []],
  ['near miss: what developers seed', '## Seed data\n\n`npm run seed` inserts 20 sample users.\n\n## Analytics\n\n`order_paid` is sent by the API.', []],
  ['near miss: a generator of real things', '## Generator\n\nThe report generator makes a PDF and sends an event `report_ready` to the queue.', []],
  ['a title that quotes what is pressed', '## "Fill the week" button\n\nSends one `parcel_taken` per demo member; the count breaks if it arrives twice.', ['missing tool:Fill the week']],
  ['what is pressed, under a shorter title', '## Replay shift\n\nStaff press "Replay shift" to emit the `parcel_taken` events of a shift, each meant to exist once. On mount `localStorage["r"]` is looked at.', ['noDbDedup tool:Replay shift']],
  ['near miss: with other verbs, guarded', '## Tooling\n\nA holdout replay panel lets them dispatch `parcel_taken`, of each parcel but once. It consults a localStorage entry when it mounts, and the insert ends in `ON CONFLICT DO NOTHING`.', []],
  ['with other verbs, one guard', '## Tooling\n\nA holdout replay panel lets them dispatch `parcel_taken`, of each parcel but once. It consults a localStorage entry when it mounts.', ['noDbDedup tool:holdout replay panel']],
  ['a component', "```tsx\nexport function DemoParcelsButton() {\n  const [done, setDone] = useState(false);\n}\n```\n\n```ts\n// POST /api/demo-parcels: parcel_taken must be sent once per parcel\nawait prisma.demoParcel.upsert({});\n```", ['noUiDedup tool:DemoParcelsButton']],
  ['near miss: a component that demonstrates nothing', "```tsx\nexport function SaveButton() {}\n```\n\n`parcel_taken` is sent once per parcel.", []],
  ['near miss: an event that is written once', '## Events\n\n| Event | When |\n|---|---|\n| `survey_sent` | write-once, by the mail worker |', []],
]);

const USED = (origin: string): string => `## Ids\n\n\`visitId\` is on each Amplitude event, on \`POST /api/quotes\` and in \`quotes.visit_id\`. ${origin}`;

judged('session-id-origin', [
  ['it could be made', USED('It could be a UUID made at the edge, or what the device sends.'), ['missing id:visitId']],
  ['near miss: made where it is opened', USED('It is a nanoid that the page makes when it loads.'), []],
  ['near miss: upstream of the insert', USED('It is a random UUID, upstream of the first event and of the insert.'), []],
  ['the type of another column', `${USED('')}\n\n- \`quotes(id uuid, visit_id text, price int)\``, ['missing id:visitId']],
  ['near miss: under a title of its own', '## Session identity\n\nCreated by the client (UUID v4) the moment the drawer opens.\n\n## Where it goes\n\n- the API: header `X-Session`, `sessionId`\n- PostHog: property `sessionId`', []],
  ['from step to step', '## Flow\n\n1. The API runs `INSERT … RETURNING id`.\n2. That `id` goes back as `sessionId`.\n3. PostHog events and `POST /api/turns` use it.', ['derivedFromDb id:sessionId']],
  ['back with the answer', '| Property | On | Filled with |\n|---|---|---|\n| `trace_id` | all events, API calls, `claims.trace_id` | comes back with the 201 of the insert |', ['derivedFromDb id:trace_id']],
  ['near miss: a field that is given its value', '## Middleware\n\n```python\nrequest.state.trace_id = str(uuid.uuid4())\n```\n\nMixpanel, the response header and `holds.trace_id` get `trace_id`.', []],
  ['from the row, in code', "## Code\n\n```ts\nconst sessionId = data!.session_id;\nposthog.capture('opened', { sessionId });\nawait api.post('/turns', { sessionId });\n```", ['derivedFromDb id:sessionId']],
  ['near miss: handed to the insert, in code', "## Code\n\n```ts\nconst sessionId = crypto.randomUUID();\nposthog.capture('opened', { sessionId });\nawait db.insert(chats).values({ id: sessionId }).returning();\n```", []],
  ['near miss: the session of a login', '## Auth\n\nThe session id is in a cookie; the `sessions` table has `session_id` and expiry.', []],
  ['near miss: in the state of a component', "## Code\n\n```tsx\nconst [visitId] = useState(() => crypto.randomUUID());\nposthog.register({ visitId });\n```\n\n`POST /api/bids` gets `visitId` in its body.", []],
  ['in the state of a component, from the row', "## Code\n\n```tsx\nconst [visitId] = useState(row.id);\nposthog.register({ visitId });\n```\n\n`POST /api/bids` gets `visitId` in its body.", ['derivedFromDb id:visitId']],
  ['the value that comes back', '## Flow\n\n1. The API runs `insert into visits (source) values ($1) returning id`.\n2. The value that comes back is our `visitId`; the page sets it with `amplitude.setSessionId(visitId)`.\n3. `POST /api/bids` has `visitId` in its body.', ['derivedFromDb id:visitId']],
  ['near miss: the value of the step before, drawn', '## Flow\n\n1. The page rolls a nanoid as it paints. From here on that string is the `visit_id`.\n2. `bid_opened` goes to PostHog with it.\n3. The bid is kept with `bids.visit_id`.', []],
  ['under a title on analytics, put off', '## API\n\n`POST /bids`: header `X-Trace` has the `traceId`.\n\n## Analytics\n\n`bid_placed` carries `traceId`. Which part creates it is still to be agreed.', ['deferred id:traceId']],
  ['near miss: under a title on parcels', '## Parcel tracking\n\nThe van reports `flow_id` with each stop.\n\n## API\n\n`POST /stops` has `flow_id`.', []],
  ['the default of a column of its name', '```sql\ncreate table visits (\n  visit_id uuid primary key default gen_random_uuid(),\n  place int\n);\n```\n\n## Events\n\nThe page adds the `visit_id` of the answer to `bid_opened`. `POST /bids` sends it.', ['derivedFromDb id:visit_id']],
  ['near miss: such a default beside an id of the client', '```sql\ncreate table bids (\n  visit_id uuid default gen_random_uuid()\n);\n```\n\n## Events\n\nThe page draws `visit_id` with `crypto.randomUUID()` and adds it to `bid_opened` and to `POST /bids`.', []],
  ['near miss: a list that a lead names it for', '## Ids\n\nCorrelation id (`correlation_id`): one ULID per bid, cut prior to the first fetch. It goes to\n\n- the header of each call\n- Segment, on all events', []],
  ['such a list, with nothing on the origin', '## Ids\n\nCorrelation id (`correlation_id`): one per bid. It goes to\n\n- the header of each call\n- Segment, on all events', ['missing id:correlation_id']],
  ['near miss: a comment that says what the name is', '```go\ncid := ulid.Make().String() // correlation id\nrudder.Track("bid_placed", cid)\n```\n\n`bids(id, cid)` and the log have it.', []],
]);

judged('session-id-origin', [
  ['made by the browser, in a table on the id', '## Session id\n\n| Question | Answer |\n|---|---|\n| Made by | the web client, when the tab opens |\n| Sent to | Mixpanel (`sessionId` property), header `X-Session-Id`, `plays.session_id` |', []],
  ['near miss: made by the store', '## Session id\n\n| Question | Answer |\n|---|---|\n| Made by | Postgres, as the key of the `plays` row |\n| Sent to | Mixpanel (`sessionId` property), header `X-Session-Id`, `plays.session_id` |', ['derivedFromDb id:sessionId']],
  ['a line below the id', '## Ids\n\n- `journey_id`: property of all Mixpanel events, header `x-journey`, column of `bookings`\n  - type: uuid\n  - filled in by: the browser, on page load', []],
  ['near miss: read back from the store', '## Ids\n\n- `journey_id`: property of all Mixpanel events, header `x-journey`, column of `bookings`\n  - type: uuid\n  - filled in by: the `DEFAULT` of `journeys.id`, the browser reads it back', ['derivedFromDb id:journey_id']],
  ['a hook before the route', '## Requests\n\nA Fastify hook gives each call a `requestId` before the route runs. Logs, `audit_log.request_id` and PostHog share it.', []],
  ['an id that goes to events and a header of its name', '## Data flow\n\n`scan_id` is in the Plausible event, in header `x-scan-id` and in `scans.scan_id`.', ['missing id:scan_id']],
  ['near miss: the id of a record', '## Data flow\n\nThe user picks a `booking_id`; `GET /bookings/:id` reads `bookings.id`. Plausible counts page views.', []],
  ['another name of the id is no other id', '## Play\n\n`playId` ties the three together: Amplitude gets it as `session_id` of each event, the API in header `X-Play`, Postgres in `plays.id`. The page makes `playId` with nanoid before any other line is run.', []],
]);

judged('simulator-idempotency', [
  ['a bold name with a dash', '## Lab\n\n**Shadow replayer** – replays `parcel_kept` of the shadow arm, which may be there once only.\n\n1. When mounted it looks into `localStorage.shadow`.\n2. `POST /api/shadow/replay` stores the rows and captures.\n\n## API Endpoints\n\n- `POST /api/shadow/replay` – bearer token', ['noDbDedup tool:Shadow replayer']],
  ['near miss: with a key in the store', '## Lab\n\n**Shadow replayer** – replays `parcel_kept` of the shadow arm, which may be there once only.\n\n1. When mounted it looks into `localStorage.shadow`.\n2. `POST /api/shadow/replay` uses `INSERT IGNORE` and captures what was new.\n\n## API Endpoints\n\n- `POST /api/shadow/replay` – bearer token', []],
  ['near miss: a bold panel of figures', '## Lab\n\n**Overdue panel.** Shows `parcel_kept` once per user in one list. It sends no events.', []],
  ['by what it is, in a cell', '| # | Answer |\n|---|---|\n| 6 | the control arm filler (fires the write-once `parcel_kept`) is safe to repeat |', ['missing tool:control arm filler']],
  ['one of two tools under a title', '## Demo helpers (both send a write-once event)\n\n1. **Arm simulator** – `parcel_kept`; reads `localStorage["a"]` on mount; rows are upserted.\n2. **Sample-week button** – `week_kept`; reads `localStorage["b"]` on mount. The controller tracks the events from a file.', ['noDbDedup tool:Sample-week button']],
  ['a component, and the list below it', '## Lab\n\n`GhostFleetSimulator` posts to `/lab/ghost` and triggers `parcel_kept` for nine ghosts, each once.\n\n- second browser: unique index on `ghosts.no`', ['noUiDedup tool:GhostFleetSimulator']],
  ['near miss: with its key in the browser', '## Lab\n\n`GhostFleetSimulator` posts to `/lab/ghost` and triggers `parcel_kept` for nine ghosts, each once.\n\n- second browser: unique index on `ghosts.no`\n- reload: `localStorage["ghost"]` is read on mount', []],
  ['near miss: a button in italics, and its route elsewhere', '## API Endpoints\n\n- `POST /lab/simulate` – simulator, fires one `arm_kept` event\n\n## Pages\n\n- `/lab` has a *Send arm* button. It reads `localStorage["arm"]` on mount; the server does `INSERT … ON CONFLICT DO NOTHING` and fires PostHog only for a new row.', []],
  ['near miss: the route of a listing', "## Tools\n\n```tsx\n// components/ArmSimulator.tsx – fires `arm_kept` once per member\nuseEffect(() => { setDone(localStorage.getItem('arm') === '1'); }, []);\n```\n\n```sql\nCREATE TABLE arms (no int);\n-- POST /api/sim: INSERT … ON CONFLICT DO NOTHING\n```\n\n## API\n\n- `POST /api/sim` – header `x-lab`", []],
]);

judged('simulator-idempotency', [
  ['a key that brings back the view', '## Demo\n\nThe admin page has a "Replay June" button. It sends `order_paid`, a write-once event, for forty made-up customers. When the page mounts it reads localStorage to restore the chosen month. The server inserts with `ON CONFLICT DO NOTHING`.', ['noUiDedup tool:Replay June']],
  ['near miss: a key that turns the button off', '## Demo\n\nThe admin page has a "Replay June" button. It sends `order_paid`, a write-once event, for forty made-up customers. When the page mounts it reads the localStorage key `replay-june` and disables the button if it is set. The server inserts with `ON CONFLICT DO NOTHING`.', []],
  ['the verb in the header', '## Demo tools\n\n| Tool | What it fires | After a reload | In the database |\n|---|---|---|---|\n| ControlSimulator | `lesson_done` once per pupil | – | unique `(pupil_id, event)` |', ['noUiDedup tool:ControlSimulator']],
  ['near miss: with its key', '## Demo tools\n\n| Tool | What it fires | After a reload | In the database |\n|---|---|---|---|\n| ControlSimulator | `lesson_done` once per pupil | key `sim` in localStorage, read on mount | unique `(pupil_id, event)` |', []],
  ['what is pressed, in a step', '## Flow\n\n1. The operator presses "Seed week" on `/demo`, which fires the write-once event `visit_kept` for ten pretend patients.\n2. On mount `/demo` checks localStorage; a stored date hides the button.\n3. `POST /api/demo/seed` inserts ten rows.', ['noDbDedup tool:Seed week']],
]);

judged('metric-verifiability', [
  ['under a sentence', 'How we see that it is good\n\n- hours saved per survey\n- reports per month: rows in `reports`\n\n## Schema\n\n- `reports(id, at)`\n- `surveys(id, night)`', ['missing metric:hours saved per survey']],
  ['an event that is listed', `${metrics('Share of loans returned on time: over 90 %')}\n\n## Events\n\n| Event | When |\n|---|---|\n| \`returned\` | the book is back |`, []],
  ['near miss: another event', `${metrics('Share of loans returned on time: over 90 %')}\n\n## Events\n\n| Event | When |\n|---|---|\n| \`lent\` | the book goes out |`, ['missing metric:Share of loans returned on time']],
  ['near miss: an event that is not built', `${metrics('Median time from call to visit under two days')}\n\n## Events\n\n| Event | When |\n|---|---|\n| \`called\` | the tenant rings |\n\n## Out of scope\n\n- \`visited\` events`, ['missing metric:Median time from call to visit']],
]);

judged('north-star-comparison', [
  ['a contrast without names', '## Data flow\n\nSix stations take a photo, 25 do not. Tile "Match rate": uplift in percentage points.', ['singleSide stat:Match rate']],
  ['near miss: a figure for each', '## Data flow\n\nSix stations take a photo, 25 do not. Tile "Match rate": two figures, with photo and without.', []],
  ['near miss: no contrast', '## Data flow\n\nAll 31 stations take a photo. Tile "Match rate": one figure.', []],
]);

judged('url-id-lookup', [
  ['routes as a group, behind the lookup', '## API\n\n| Route | Returns |\n|---|---|\n| `GET /permits/:id` | one permit |\n| `POST /permits/:id/renew` | the permit |\n\n- `findOwn` uses `findOneBy({ id, ownerId })` on the `permit` table; both `:id` routes above go through it.', []],
  ['near miss: without the id', '## API\n\n| Route | Returns |\n|---|---|\n| `GET /permits/:id` | one permit |\n\n- All `:id` routes above go through `findOneBy({ ownerId })` on the `permit` table.', ['missing endpoint:GET /permits/:id']],
]);

const LANES = "## Form\n\nlane (select: `car`, `bike`).\n\n## Schema\n\n```sql\ncreate table reports (id uuid primary key, lane text not null check (lane in ('car', 'bike')));\n```\n\n## API\n\n";

judged('enum-validation', [
  ['taken to be another value', `${LANES}- \`POST /reports\`: \`{ lane }\` → 201 or 422. A \`lane\` that is none of the two is taken to be \`car\`.`, ['silentDefault input:lane']],
  ['near miss: refused', `${LANES}- \`POST /reports\`: \`{ lane }\` → 201. A \`lane\` that is none of the two gets 422; it is not taken to be \`car\`.`, []],
  ['near miss: a body that is a type', `${LANES}| Route | Body | Returns |\n|---|---|---|\n| \`POST /reports\` | \`CreateReportDto\` | 201, \`400\` on DTO validation errors |`, []],
]);

judged('input-column-mapping', [
  ['a schema with controls in its comments', '```ts\nexport const ClaimIn = z.object({\n  town: z.string(),      // text box\n  postageOk: z.boolean(), // toggle "I would pay"\n});\n```\n\n```sql\ncreate table claims (id uuid primary key, town text not null);\n```', ['missing input:postageOk']],
  ['near miss: a schema without them', '```ts\nexport const ClaimIn = z.object({\n  town: z.string(),\n  postageOk: z.boolean(),\n});\n```\n\n```sql\ncreate table claims (id uuid primary key, town text not null);\n```', []],
]);

judged('telemetry-not-awaited', [
  ['an exception that is awaited', '## Checklist\n\n- Captures are not awaited, with one exception: `POST /votes` (P95 600 ms) awaits `vote_cast`.\n\n## API Endpoints\n\n- `POST /votes` – cast a vote\n- `GET /votes` – list, P95 300 ms, captures `votes_seen`', ['awaited endpoint:POST /votes']],
  ['near miss: an exception of another kind', '## Checklist\n\n- Captures are not awaited, except that `POST /votes` (P95 600 ms) sends none.\n\n## API Endpoints\n\n- `POST /votes` – cast a vote\n- `GET /votes` – list, P95 300 ms, captures `votes_seen`', []],
  ['near miss: the client of the vendor', "## API Endpoints\n\n- `GET /votes` – list, captures `votes_seen`, P95 300 ms\n\n## Notes\n\nPostHog's Python client queues events in a thread of its own.", []],
]);

judged('metric-verifiability', [
  ['when it is called a success', '## Ferry desk\n\nWe call it a success when\n\n- one passenger in five books without a call\n- tickets sold: rows in `tickets`\n\n```sql\nCREATE TABLE tickets (id uuid PRIMARY KEY, boat_id uuid NOT NULL);\n```', ['missing metric:one passenger in five books without a call']],
  ['near miss: what is called something else', '## Ferry desk\n\nWe call it a day when\n\n- one boat in five is full\n- the sea is rough', []],
]);

const TWO_ROUTES = '## API Endpoints\n\n- `POST /v1/orders` – place an order\n- `GET /v1/shelves/near` – shelves near by\n\n## Notes\n\n**Telemetry.** P95 below 600 ms for `POST /v1/orders` and below 400 ms for `GET /v1/shelves/near`.';

judged('telemetry-not-awaited', [
  ['each route by the event that is its own', `${TWO_ROUTES} The order event lies in the background queue of PostHog. The search event \`shelves_searched\` is flushed before the answer leaves.`, ['awaited endpoint:GET /v1/shelves/near']],
  ['… by the name of the event alone', `${TWO_ROUTES} The \`shelves_searched\` capture for PostHog is awaited.`, ['awaited endpoint:GET /v1/shelves/near']],
  ['near miss: both of them apart', `${TWO_ROUTES} The order event lies in the background queue of PostHog. The search event \`shelves_searched\` too is queued.`, []],
  ['near miss: money that is captured', route('P95 target 250 ms. Authorise on booking, capture and pay out once a week.'), []],
  ['an event beside an id of another clause', '| Route | Target | Notes |\n|---|---|---|\n| `GET /api/halls/:id` | p95 250 ms | the hall of `halls.id`, cache first; sends `hall_seen` to Segment |', ['missing endpoint:GET /api/halls/:id']],
  ['near miss: what carries the id', '| Route | Target | Notes |\n|---|---|---|\n| `GET /api/halls/:id` | p95 250 ms | sends its `visit_id` to Segment |', []],
  ['near miss: after the response', '| Route | Target | Notes |\n|---|---|---|\n| `GET /api/halls/:id` | p95 250 ms | the hall of `halls.id`, cache first; sends `hall_seen` to Segment in `after()` |', []],
]);

judged('simulator-idempotency', [
  ['a button for demo events', 'The button **Play a day** on `/lab` fires six demo events of a made-up rider.\n\n- On mount the page looks for `day_played` in localStorage and hides the button.\n- `POST /api/lab` writes them.', ['noDbDedup tool:Play a day']],
  ['near miss: … with a key', 'The button **Play a day** on `/lab` fires six demo events of a made-up rider.\n\n- On mount the page looks for `day_played` in localStorage and hides the button.\n- `POST /api/lab` writes them with `ON CONFLICT (rider, step) DO NOTHING`.', []],
  ['virtual users', '## Ride simulator\n\nA panel on `/lab` that sends ride events of 40 virtual users to `POST /api/rides`. Each is an upsert on `(user, ride)`.', ['noUiDedup tool:Ride simulator']],
]);

judged('session-id-origin', [
  ['near miss: the sentence before makes that very id', '## Tracing\n\nEvery request starts in a plug which calls `Ecto.UUID.generate()`. That `trace_id` goes into the API log, to Mixpanel and into `letters.trace_id`.', []],
  ['the sentence before takes that very id from the row', '## Tracing\n\nWe insert the letter with `RETURNING id`. This `trace_id` goes into the API log, to Mixpanel and into `letters.trace_id`.', ['derivedFromDb id:trace_id']],
  ['the sentence before makes another thing', '## Tracing\n\nEach letter gets a UUID. Every `trace_id` goes into the API log, to Mixpanel and into `letters.trace_id`.', ['missing id:trace_id']],
  ['near miss: the next paragraph tells how it is made', '## Tracing\n\nEach call has a `trace_id`. It stands in the API log, in Mixpanel and in `letters.trace_id`.\n\nThe gateway makes it with `crypto.randomUUID()` before anything else runs.', []],
  ['the next paragraph makes another thing', '## Tracing\n\nEach call has a `trace_id`. It stands in the API log, in Mixpanel and in `letters.trace_id`.\n\nThe stamp of a letter is a UUID made by the printer.', ['missing id:trace_id']],
  ['the next paragraph takes it from the row', '## Tracing\n\nEach call has a `trace_id`. It stands in the API log, in Mixpanel and in `letters.trace_id`.\n\nWe insert the row and read it back from the row with `RETURNING`.', ['derivedFromDb id:trace_id']],
]);

const SPREAD = (origin: string, places: string): string => `## One id for a crossing\n\n${origin}\n\n${places}\n\n## Tables\n\n- \`crossings\` (\`id uuid\`, \`deck\`)`;
const IN_A_TABLE = '| Where | As what |\n|---|---|\n| Mixpanel | property `crossing_id` |\n| API | header `x-crossing-id` |\n| Postgres | `decks.crossing_id` |';
const IN_A_LIST = '- **PostHog**: `crossing_id` in all events\n- **Logs**: `crossing_id`\n- **Postgres**: `decks.crossing_id`';

judged('session-id-origin', [
  ['a table of places with one id, the default of a column', SPREAD('`crossing_id` is the default of `crossings.id`.', IN_A_TABLE), ['derivedFromDb id:crossing_id']],
  ['a list of places', SPREAD('The first answer brings `crossing_id`, the default of the column.', IN_A_LIST), ['derivedFromDb id:crossing_id']],
  ['near miss: made before', SPREAD('`crossing_id` is a ULID that the browser makes before its first call.', IN_A_TABLE), []],
  ['near miss: two places', SPREAD('`crossing_id` is the default of `crossings.id`.', '- Mixpanel: `crossing_id`\n- the log: `X-Crossing-Id`'), []],
  ['near miss: a table of services', SPREAD('`crossing_id` is the default of `crossings.id`.', '| Service | Role |\n|---|---|\n| Mixpanel | gets `crossing_id` with `deck_left` |\n| Postgres | keeps all rows |'), []],
  ['near miss: the id of a person', SPREAD('`member_id` is the default of `members.id`.', IN_A_TABLE.replace(/crossing/g, 'member')), []],
]);

const LAMPS = (name: string, source: string): string => `## Success metrics\n\n| Metric | Target | Recorded by |\n|---|---|---|\n| ${name} | 72 | ${source} |\n\n## Tables\n\n- \`reports\` (id, lamp, created_at)`;

judged('metric-verifiability', [
  ['a duration of which only the start is recorded', LAMPS('Median hours from report to repair', 'event `report_sent`'), ['missing metric:Median hours from report to repair']],
  ['… by a column', LAMPS('Days between report and repair', '`reports.created_at`'), ['missing metric:Days between report and repair']],
  ['… under the name of its end', LAMPS('Time to repair', '`report_sent`'), ['missing metric:Time to repair']],
  ['near miss: both ends', LAMPS('Median hours from report to repair', 'events `report_sent`, `lamp_lit`'), []],
  ['near miss: an event that closes it', LAMPS('Median hours from report to repair', 'event `report_closed`'), []],
  ['near miss: an event that keeps the time', LAMPS('Median hours from report to repair', 'event `report_sent` with its duration'), []],
  ['a title of what somebody wants to measure', '## 7 · What the town council wants to measure\n\n| Goal | Counted from |\n|---|---|\n| 8 of 10 callers content | to be defined with the council |', ['deferred metric:8 of 10 callers content']],
  ['near miss: what counts as something', '## What counts as a late repair\n\n| Case | Counted from |\n|---|---|\n| Storm | the first calm day |', []],
]);

const ARM_TILES = (row: string): string => `## Dashboard of the card experiment\n\n| Tile | What it shows |\n|---|---|\n| Second order rate (North Star) | the percentage of each arm, side by side |\n${row}`;

judged('north-star-comparison', [
  ['near miss: a row beside the one of the experiment', ARM_TILES('| Crates to pack today | one figure, for the packing table |'), []],
  ['a row of one arm', ARM_TILES('| Days to the second order | the median of the test arm |'), ['singleSide stat:Days to the second order']],
]);

const LAB = (write: string): string => `## Simulator\n\nThe **arm simulator** stands on \`/lab\`. A click on "Play a spring" fires \`leaf_shown\`, which may count once per simulated user.\n\n1. On mount the page reads the localStorage key \`spring\`; if it is set, the button stays grey.\n2. The route writes the events with \`${write}\`.`;

judged('simulator-idempotency', [
  ['a tool that has a name and a button', LAB('INSERT INTO leaves (arm, person) VALUES …'), ['noDbDedup tool:arm simulator']],
  ['near miss: … with a key in the store', LAB('INSERT INTO leaves (arm, person) VALUES … ON CONFLICT DO NOTHING'), []],
]);

const DESK = '## API Endpoints\n\n- `GET /desk`: `requireDesk()`. What is open today.\n\n## Data Flow\n\n1. The console calls `GET /desk` on every load. ';

judged('telemetry-not-awaited', [
  ['a target in words', `${DESK}The route shall answer within a second at P95. It sends \`desk_seen\` to Amplitude.`, ['missing endpoint:GET /desk']],
  ['half a second', `${DESK}P95 stays below half a second, and the route sends \`desk_seen\` to Amplitude.`, ['missing endpoint:GET /desk']],
  ['near miss: a second region', `${DESK}P95 is watched from a second region. It sends \`desk_seen\` to Amplitude.`, []],
  ['near miss: how often it is called', `${DESK}The route is called ten times a second. It sends \`desk_seen\` to Amplitude.`, []],
]);

const TOURS = '## API Endpoints\n\n- `POST /events`: public. Input `{ sessionId, tourId, name }`. Goes to PostHog.\n- `GET /tours/[tourId]/visitId`: public.\n\n## Schema\n\n- `visits`: id, person_id\n- `events`: id, visit_id, session_id, name\n\n## Data Flow\n\n';

judged('session-id-origin', [
  ['near miss: the key of a record beside the session that is made', `${TOURS}The browser makes \`sessionId = crypto.randomUUID()\` before its first fetch, and sends it to PostHog with \`visitId\`, as \`POST /events\` does.`, []],
  ['the key of a record, and nothing else, as the session', `${TOURS}The browser sends PostHog \`visitId\` with each event, as \`POST /events\` does.`, ['missing id:visit_id']],
]);

/** Steps of a flow in which the app makes the id, and one more. */
const DRAWN = (step: string): string => `## Flow\n\n1. The app draws \`traceId = ulid()\` before its first request.\n2. It goes out in Amplitude's \`scan_started\` and in the body of \`POST /scans\`.\n3. The route inserts a row with that \`traceId\`.\n4. ${step}`;
/** The line of a model for an id that all three places have. */
const MODEL = (line: string): string => `## Ids\n\n\`visit_id\` is a property of every PostHog event, a field of each JSON body, and a column of \`visits\`.\n\n\`\`\`\n${line}\n\`\`\``;

judged('session-id-origin', [
  ['near miss: read back to be compared', DRAWN('It reads `RETURNING trace_id`, which must equal what was sent.'), []],
  ['near miss: read back', DRAWN('The insert ends in `RETURNING trace_id`, and that is written to the log.'), []],
  ['what comes back is used from there on', DRAWN('It reads `RETURNING trace_id`; from there on that one is sent to the worker.'), ['derivedFromDb id:traceId']],
  ['what the store gave takes the place of it', DRAWN("The insert gives another id back; it takes the place of the app's."), ['derivedFromDb id:traceId']],
  ['… overwrites it', DRAWN('What the database made overwrites the provisional `traceId`.'), ['derivedFromDb id:traceId']],
  ['near miss: it never does', DRAWN("It never replaces the app's with an id of the database."), []],
  ['near miss: an item on another id', '## Ids\n\n- `traceId`: a ULID, made by the gateway before it forwards a request; header `x-trace`, column `scans.trace_id`, property in PostHog.\n- `pages.id` is a number of the database and leaves it nowhere.', []],
  ['a default of the store in a model', MODEL('visit_id = mapped_column(UUID, server_default=text("gen_random_uuid()"))'), ['derivedFromDb id:visit_id']],
  ['… of Django', MODEL('visit_id = models.UUIDField(db_default=RandomUUID())'), ['derivedFromDb id:visit_id']],
  ['… of Drizzle', MODEL('visitId: uuid("visit_id").primaryKey().defaultRandom(),'), ['derivedFromDb id:visit_id']],
  ['… of Knex', MODEL("table.uuid('visit_id').defaultTo(knex.fn.uuid())"), ['derivedFromDb id:visit_id']],
  ['near miss: a default of the program', MODEL('visit_id = models.UUIDField(primary_key=True, default=uuid.uuid4)'), []],
  ['near miss: … in TypeScript', MODEL('visitId: uuid("visit_id").$defaultFn(() => crypto.randomUUID()),'), []],
]);

judged('session-id-origin', [
  ['made behind the row that carries it', '## Flow\n\n1. The page sends `POST /api/runs`.\n2. The handler inserts the row in `oven_runs`.\n3. The handler makes `correlationId` with `ulid()`.\n4. PostHog gets `run_done` with `correlationId`; so does the header `x-correlation-id`.\n\n```sql\ncreate table oven_runs (id uuid primary key, correlation_id text);\n```', ['missing id:correlationId']],
  ['near miss: made before it', '## Flow\n\n1. The page sends `POST /api/runs`.\n2. The handler makes `correlationId` with `ulid()`.\n3. The handler inserts the row in `oven_runs`.\n4. PostHog gets `run_done` with `correlationId`; so does the header `x-correlation-id`.\n\n```sql\ncreate table oven_runs (id uuid primary key, correlation_id text);\n```', []],
  ['near miss: made behind a row of another table', '## Flow\n\n1. The page sends `POST /api/runs`.\n2. The handler inserts a row in `oven_locks`.\n3. The handler makes `correlationId` with `ulid()`, then writes `oven_runs`.\n4. PostHog gets `run_done` with `correlationId`; so does the header `x-correlation-id`.\n\n```sql\ncreate table oven_runs (id uuid primary key, correlation_id text);\n```', []],
  ['a key that analytics have as the session', '## Ids\n\n`plateId` is what `INSERT … RETURNING id` gives to the API; Mixpanel gets it as `$session_id`.\n\n```sql\ncreate table plates (id uuid primary key, stars int);\n```', ['derivedFromDb id:plateId']],
  ['near miss: a function behind its name makes it', '## Flow\n\n1. The page makes `journeyId = crypto.randomUUID()` when it opens, before any call. Each request carries it in `x-journey-id`, and Mixpanel gets it as `$session_id`.\n2. The master makes `runId = crypto.randomUUID()`.\n\n```sql\ncreate table plates (id uuid primary key, stars int);\n```', []],
  ['near miss: a property of one event', '## Ids\n\n`plateId`\n: The key of `plates`. `INSERT … RETURNING id` gives it to the API. In PostHog it is a property of one event; the session is its own `$session_id`.\n\n```sql\ncreate table plates (id uuid primary key, stars int);\n```', []],
]);

const HOLD_OUT = (key: string, next: string): string => `## Tools in the console\n\n### Hold-out button\n\nFires \`offer_seen\` once per cohort and day, because the hold-out group never opens the app.\n\n- Browser: on mount it looks into ${key}; if it is there, the button is gone.\n- Database: \`INSERT … ON CONFLICT DO NOTHING\`; the event is sent only when a row was inserted.\n\n${next}\n\n- Browser: on mount it looks for the localStorage key \`pay:\${day}\` and hides itself.`;

judged('simulator-idempotency', [
  ['the key of the next tool is none of this one', HOLD_OUT('sessionStorage', '### Payday replay\n\nSends `pay_reached` again for a cohort whose feed was late.'), ['noUiDedup tool:Hold-out button']],
  ['near miss: a key of its own', HOLD_OUT('localStorage', '### Payday replay\n\nSends `pay_reached` again for a cohort whose feed was late.'), []],
  ['near miss: what stands below a title of the same tool', HOLD_OUT('the page', '### How the hold-out tool guards itself'), []],
]);

/** A section on the id of an attempt, with the table that may hold it. */
const ATTEMPT = (words: string, table = 'probe_attempts'): string => `## Data Flow\n\n1. The lab sends \`POST /api/probes\`.\n2. ${words}\n\n\`\`\`sql\ncreate table ${table} (id uuid primary key default gen_random_uuid(), cost int);\n\`\`\``;

judged('session-id-origin', [
  ['an id of any name that logs and analytics share', ATTEMPT('The `attempt_id` in our logs and in PostHog is the id that Postgres hands back from the insert.'), ['derivedFromDb id:attempt_id']],
  ['… the other way round', ATTEMPT('`attempt_id` goes to Mixpanel and into the logs; it is the id that Postgres hands back from the insert.'), ['derivedFromDb id:attempt_id']],
  ['near miss: one that is made before', ATTEMPT('The `attempt_id` in our logs and in PostHog is a ULID that the gateway makes before it forwards anything.'), []],
  ['near miss: the key of a table that is called after it', ATTEMPT('The `attempt_id` in our logs and in PostHog is the id that Postgres hands back from the insert.', 'attempts'), []],
  ['near miss: whose it is', ATTEMPT('The `user_id` in our logs and in PostHog is the id that Postgres hands back from the insert.'), []],
]);

/** Two routes with their targets, and words about their telemetry. */
const TWO_TARGETS = (words: string): string => `## API Endpoints\n\n- \`GET /v1/looms\`: looms of the mill, 20 per page.\n- \`GET /v1/looms/search\`: looms by name, 20 at most.\n\n## Latency\n\n\`GET /v1/looms\` has a P95 of 200 ms and \`GET /v1/looms/search\` one of 900 ms. ${words}`;

judged('telemetry-not-awaited', [
  ['a route that differs from the other', TWO_TARGETS('The PostHog client batches in its own goroutine and the list never waits for it. Search is different: that handler flushes the client before it writes the response.'), ['awaited endpoint:GET /v1/looms/search']],
  ['near miss: one that does not', TWO_TARGETS('The PostHog client batches in its own goroutine and no handler waits for it.'), []],
  ['a target of the second route alone', TWO_TARGETS('`GET /v1/looms/search` sends `looms_searched` to PostHog.'), ['missing endpoint:GET /v1/looms/search']],
]);
