/*
 * What runs functions by itself, off a queue, an event or a clock, and serves none of them at a URL.
 */

const QUEUES = String.raw`celery|sidekiq|resque|dramatiq|huey|rq|arq|bullmq|bull|bee-queue|oban|exq|faktory|good_?job|solid queue|solid_queue|delayed(?:_| )job|hangfire|temporal|graphile|pg-?boss|river|asynq|machinery`;
/** Before "workers" or "jobs": what takes work from a queue and has no URL. */
export const QUEUE_RUNNER = new RegExp(String.raw`(?:^|\s)(?:${QUEUES}|kafka|rabbitmq|sqs|nats)$`, 'i');

const THINGS = String.raw`(?:functions?|jobs?|tasks?|workers?|workflows?|activities|processors?|consumers?|queues?|actors?|runs?|steps?|flows?|dags?)`;
/** Over a list of them: "Inngest functions", "Celery tasks", "Temporal workflows and activities", "Functions that Trigger.dev runs". */
export const RUN_BY_RUNNER = new RegExp(
  [
    String.raw`\b(?:${QUEUES}|inngest|trigger\.dev|hatchet|restate|quirrel|airflow|dagster|prefect|horizon|sidekiq|graphile worker|laravel queue|rails active ?job|active ?job)\b[^.;:|]{0,24}\b${THINGS}\b`,
    String.raw`\b${THINGS}\b[^.;:|]{0,30}\b(?:${QUEUES}|inngest|trigger\.dev|hatchet|restate|quirrel|airflow|dagster|prefect|horizon|active ?job)\b`,
    String.raw`^\W{0,4}(?:[a-z]?\d[\d.]{0,5}\s)?(?:${QUEUES}|inngest|trigger\.dev|hatchet|restate|quirrel|airflow|dagster|prefect)\W{0,3}$`,
    String.raw`^\W{0,4}(?:[a-z]?\d[\d.]{0,5}\s)?(?:background|async(?:hronous)?|queued?|event[- ](?:driven|triggered)|durable) ${THINGS}\W{0,3}(?:\([^()]{1,60}\)\W{0,3})?$`,
  ].join('|'),
  'i',
);
/** A row says that its function is reached over HTTP all the same. */
export const SERVED_OVER_HTTP = /\bhttps?\b|\b(?:GET|POST|PUT|PATCH|DELETE)\b|\burl\b|\bcallable\b|\bonRequest\b|\bwebhooks?\b|\bapi gateway\b|\bbearer\b|\bjwt\b|\boidc\b|\bapi key\b|\bhmac\b|\bsigned\b|\b[A-Z][A-Z0-9_]{2,30}_(?:SECRET|TOKEN|KEY)\b|(?<![\w.])\/(?:api|functions|webhooks?|jobs|tasks|cron|internal|workers?)\//;
/** The column of what sets a function going … */
export const TRIGGER_COLUMN = /^\W*(?:triggers?|triggered (?:by|on)|events?|(?:fires|runs|starts) (?:on|when|at)|on|schedules?|cron|queue|started by|set off by)\W*$/i;
/** … and an event, a clock or a queue in it: "order written", "Monday cron", "`order/created`", "03:00". */
export const EVENT_OR_CLOCK = /\bcron\b|\b(?:daily|hourly|weekly|nightly|monthly|yearly|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|midnight|every (?:\d|day|night|hour|week|month|minute|morning|evening|other))\b|\b\d{1,2}:\d\d\b|\bevents?\b|\bqueued?\b|\bschedul\w+\b|\bmessages?\b|^[`"'\s]{0,3}[a-z][\w-]{1,30}[/.][\w./-]{2,40}[`"'\s]{0,3}$|\b(?:written|created|updated|inserted|changed|deleted|stored|uploaded|paid|cancelled|canceled|confirmed|finished|completed|signed up|placed|shipped|closed|expired|failed)\b/i;
