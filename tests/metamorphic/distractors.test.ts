import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/*
 * A sentence about something else changes no verdict, wherever it stands: each entry below is judged with sentences of other drafts
 * that use none of the words of its rule.
 */

const SEED = 20_261_130;
const RUNS = 40;
const CORPUS = join(import.meta.dirname, '../../fixtures/corpus/drafts');
/** What could name an endpoint, a table, a variable, a provider, or put off, deny and except: no sentence about something else. */
const TELLS_MORE = /[`*|:?"→]|\d|[A-Z]_|\/|\b(?:not?|never|none|without|except|unless|but|if|when|later|future|after|once|until|internal|should|could|might|may|maybe|both|each|every|all|any|same|above|below|other|it|they|this|these|that|claude|gemini|openai|gpt|mistral|deepl|twilio|stripe|mapbox|mux|resend|postmark|sendgrid|vision|ai|llm|models?)\b/i;

const SENTENCES = [...new Set(readdirSync(CORPUS).filter((name) => name.endsWith('.md')).sort().flatMap((name) => sentencesOf(readFileSync(join(CORPUS, name), 'utf8'))))];

const ACCESS = /auth|token|jwt|session|cookie|sign|log|public|guest|anonym|key|secret|bearer|header|guard|role|admin|protect|credential|hook|internal|middleware|rls|polic|cron|worker|open|access|identity|permission|verif|passw|staff|user|member|people|endpoint|route|api|call/i;
const LIMIT = /limit|per\b|throttl|quota|cap\b|capped|most|max|budget|\ba (?:minute|hour|day|week|month)|rate|allow|window|daily|hourly|second|bucket|times|hook|worker|job|queue|call|text|mail|message|sms/i;
const TIME = /time|second|abort|cancel|wait|deadline|retr|attempt|minut|slow|long|stream|queue|job|background|batch|worker|call|fail/i;
const ROWS = /rls|row|polic|security|owner|tenant|isolat|drop|database|postgres|service|table|store|own\b/i;
const READ = /list|hour|page|limit|cursor|cache|summar|aggreg|dashboard|count|histor|report|feed|search|scan|total|average|export|read|index|view|stream|top|latest|one|first|recent|hook|worker|schedul|nightly|today|day|yesterday/i;
const WRITE = /transact|atomic|roll|insert|writ|row|table|lines|record|creat|updat|delet|replac|log|fail|error|order|together|statement|batch/i;
const TELEMETRY = /staff|telemetr|analytics|event|await|wait|track|latency|fire|queue|log|metric|cron|admin|hook|schedul|worker|send|record/i;
const LOOKUP = /\bid\b|look|find|latest|by\b|where|slug|own|order|param|path|url|user|table|row|select|match|column|key|newest|next|first|current/i;
const FAILURE = /status|fail|error|return|respon|answer|retr|cron|worker|queue|fan|catch|throw|crash|break|wrong/i;
const ORIGIN = /session|\bid\b|trace|correlat|request|analytics|log|generat|visit|return|insert/i;
const CONTROL = /enum|valid|check|value|kind|button|select|radio|choos|choice|option|pick|reject|type|status|list|drop|tab|chip|star|slid|toggle|switch|refus|unknown|constraint|pars|field|form|input|column/i;

const endpoints = (entry: string): string => `# Notes\n\n## API Endpoints\n\n${entry}\n`;
const NOTES = '- `notes` (id, user_id, body)';

const FORMS: Readonly<Record<string, { readonly rule: string; readonly verdict: 'pass' | 'fail'; readonly about: RegExp; readonly document: string }>> = {
  'a named mechanism': { rule: 'named-auth-per-post', verdict: 'pass', about: ACCESS, document: endpoints('- `POST /api/notes` (Bearer JWT): saves a note. @@.') },
  'no mechanism': { rule: 'named-auth-per-post', verdict: 'fail', about: ACCESS, document: endpoints('- `POST /api/notes`: saves a note. @@.') },
  'a mechanism of all endpoints': { rule: 'named-auth-per-post', verdict: 'pass', about: ACCESS, document: endpoints('All endpoints need a bearer JWT. @@.\n\n- `POST /api/notes`: saves a note') },
  'the secret of a cron': { rule: 'worker-auth', verdict: 'pass', about: ACCESS, document: endpoints('- `GET /api/cron/digest` (header `x-cron-key` equals `CRON_SECRET`): builds the digest. @@.') },
  'a limit in a table': { rule: 'rate-limit-per-paid-call', verdict: 'pass', about: LIMIT, document: endpoints('| Endpoint | Auth | Limit | Notes |\n|---|---|---|---|\n| `POST /api/summaries` | Bearer JWT | 10 per minute and user | OpenAI writes a summary. @@ |') },
  'a limit in the entry': { rule: 'rate-limit-per-paid-call', verdict: 'pass', about: LIMIT, document: endpoints('- `POST /api/summaries` (Bearer JWT, 10 per minute and user): OpenAI writes a summary. @@.') },
  'no limit': { rule: 'rate-limit-per-paid-call', verdict: 'fail', about: LIMIT, document: endpoints('- `POST /api/summaries` (Bearer JWT): OpenAI writes a summary. @@.') },
  'a timeout': { rule: 'ai-call-timeout', verdict: 'pass', about: TIME, document: endpoints('- `POST /api/summaries` (Bearer JWT): OpenAI writes a summary; an `AbortController` ends the call after 8 s and the route answers 504 as JSON. @@.') },
  'no timeout': { rule: 'ai-call-timeout', verdict: 'fail', about: TIME, document: endpoints('- `POST /api/summaries` (Bearer JWT): OpenAI writes a summary. @@.') },
  'a policy beside the table': { rule: 'rls-per-table', verdict: 'pass', about: ROWS, document: `# Notes\n\n## Database (Postgres)\n\n${NOTES}: RLS on, owner only, \`user_id = auth.uid()\`. @@.\n` },
  'no policy': { rule: 'rls-per-table', verdict: 'fail', about: ROWS, document: `# Notes\n\n## Database (Postgres)\n\n${NOTES}. @@.\n` },
  'a list by the page': { rule: 'heavy-read-strategy', verdict: 'pass', about: READ, document: endpoints('- `GET /api/notes` (Bearer JWT): the notes of the user, 50 per page by cursor. @@.') },
  'a whole list': { rule: 'heavy-read-strategy', verdict: 'fail', about: READ, document: endpoints('- `GET /api/notes` (Bearer JWT): lists all notes of the user. @@.') },
  'one transaction': { rule: 'write-atomicity', verdict: 'pass', about: WRITE, document: endpoints('- `POST /api/orders` (Bearer JWT): inserts an order into `orders` and its lines into `order_lines` in one transaction. @@.') },
  'two writes': { rule: 'write-atomicity', verdict: 'fail', about: WRITE, document: endpoints('- `POST /api/orders` (Bearer JWT): inserts an order into `orders`, then its lines into `order_lines`. @@.') },
  'an event that nobody waits for': { rule: 'telemetry-not-awaited', verdict: 'pass', about: TELEMETRY, document: endpoints('- `POST /api/notes` (Bearer JWT): saves the note. P95 under 300 ms. Sends `note_saved` to PostHog without waiting for it. @@.') },
  'an awaited event': { rule: 'telemetry-not-awaited', verdict: 'fail', about: TELEMETRY, document: endpoints('- `POST /api/notes` (Bearer JWT): saves the note and awaits `posthog.capture`. P95 under 300 ms. @@.') },
  'a lookup by id': { rule: 'url-id-lookup', verdict: 'pass', about: LOOKUP, document: endpoints('- `GET /api/orders/:orderId` (Bearer JWT): reads `orders` where `id = :orderId`. @@.') },
  'no lookup': { rule: 'url-id-lookup', verdict: 'fail', about: LOOKUP, document: endpoints('- `GET /api/orders/:orderId` (Bearer JWT): shows the order. @@.') },
  'a worker that answers 500': { rule: 'fan-out-status-contract', verdict: 'pass', about: FAILURE, document: endpoints('- `GET /api/cron/digest` (bearer `CRON_SECRET`): posts each user to `/api/worker/digest`.\n- `POST /api/worker/digest` (bearer `WORKER_SECRET`): builds the digest of one user, answers 500 when it fails. @@.') },
  'an id of the browser': { rule: 'session-id-origin', verdict: 'pass', about: ORIGIN, document: '# Notes\n\n## Sessions\n\nThe client makes `session_id` with `crypto.randomUUID()` before its first call. It is sent to PostHog, to the API as `x-session-id`, and stored in `visits.session_id`. @@.\n' },
  'a set of values, refused': { rule: 'enum-validation', verdict: 'pass', about: CONTROL, document: `${endpoints('- `POST /api/tickets` (Bearer JWT): `kind` is one of bug, idea, praise (three buttons); any other value gets 400. @@.')}\n## Database\n\n- \`tickets\`: id, user_id, kind text CHECK (kind IN ('bug','idea','praise'))\n` },
};

describe.each(Object.entries(FORMS))('%s', (_, { rule, verdict, about, document }) => {
  const sentences = SENTENCES.filter((sentence) => !about.test(sentence));

  it(`is judged the same beside a sentence about something else`, async () => {
    expect(sentences.length).toBeGreaterThan(RUNS);
    const keepsVerdict = async (sentence: string): Promise<void> => {
      const { verdicts } = await lintText(document.replace('@@', () => sentence), { preset: 'strict', filePath: '/draft.md', today: '2026-01-01' });
      expect(verdicts.filter(({ ruleId }) => ruleId === rule).map((each) => each.verdict)).toEqual([verdict]);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...sentences), keepsVerdict), { numRuns: RUNS, seed: SEED });
  });
});

/** The sentences of prose in a draft, without what marks a list; what `TELLS_MORE` finds is left out. */
function sentencesOf(draft: string): string[] {
  const prose = draft.replace(/^(?:```|~~~)[\s\S]*?^(?:```|~~~)/gm, '').split('\n').filter((line) => /^(?:[-*]\s|\d+\.\s)?[\p{L}]/u.test(line));
  return prose
    .flatMap((line) => line.replace(/^(?:[-*]|\d+\.)\s+/, '').split(/(?<=[.;])\s+/))
    .map((sentence) => sentence.replace(/[.;]$/, '').trim())
    .filter((sentence) => /^\p{Lu}/u.test(sentence) && sentence.length > 20 && sentence.length < 120 && sentence.split(' ').length > 4 && !TELLS_MORE.test(sentence));
}
