import { describe, expect, it } from 'vitest';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import { draftOf, fence, type Format, lines } from './support.js';

/** The endpoints that call something, with what: `POST /a: OpenAI, Twilio`; `→` where the caller does not wait. */
function callsIn(text: string, format: Format = 'md', lexicon = EMPTY_LEXICON): string[] {
  return draftOf(text, format, lexicon).model.endpoints.flatMap(({ name, calls, handsOver }) => {
    const providers = [...new Set(calls.map((call) => call.provider))];
    return providers.length > 0 ? [`${name}: ${providers.join(', ')}${handsOver ? ' →' : ''}`] : [];
  });
}

const API = '# Plants\n\n## API Endpoints\n\n';
const LIST = `${API}- \`POST /notes\` — new note\n- \`POST /notes/:id/summary\` — summary of a note\n- \`GET /notes/:id\` — one note\n- \`POST /reports/:id/share\` — share a report\n\n`;

it.each<[string, readonly string[]]>([
  ['`POST /club/fee` — charges the card via the payment gateway', ['POST /club/fee: an external API']],
  ['`POST /club/fee` — opens a checkout at our payment provider', ['POST /club/fee: an external API']],
  ['`POST /club/fee` — keeps what is paid in cash, not via a payment gateway', []],
  ['`PUT /club/fee` — sets the payment provider of the club', []],
])('knows that payments are made elsewhere: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it.each<[string, string[], readonly string[]]>([
  ['in a body', ['POST /notes', 'Content-Type: application/json', '', '{', '  "content": "Good morning, dear ChatGPT!"', '}'], []],
  ['in a line', ['POST /notes', 'Body: { "text": "Ask GPT-4 what it is" }'], []],
  ['near miss: a model by its name', ['POST /notes', '', '{ "model": "gpt-4o", "content": "Good morning" }'], ['POST /notes: OpenAI']],
  ['near miss: what is done with it', ['POST /notes', '  -> OpenAI with { "content": "Good morning all" }'], ['POST /notes: OpenAI']],
  ['near miss: what comes back', ['POST /notes', 'Response: { "content": "what GPT-4 made of it" }'], ['POST /notes: OpenAI']],
])('takes what the sender of an example says for no call: %s', (_, body, expected) => {
  expect(callsIn(`${API}### Add\n\n${fence('http', ...body)}\n\n- \`GET /notes\`: 20 notes\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['`POST /club/fee` — takes it. Email verification support', []],
  ['`POST /club/fee` — takes it. SMS vendor: none', []],
  ['`POST /club/fee` — takes it, then emails support', ['POST /club/fee: an email service']],
  ['`POST /club/fee` — takes it. Email the vendor', ['POST /club/fee: an email service']],
])('tells a part that has to do with mail from a mail to somebody: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['`GET /tts/stream` — Stream audio from text', ['GET /tts/stream: an AI model']],
  ['`GET /text-to-speech?text=hi` — Generates an MP3', ['GET /text-to-speech: an AI model']],
  ['`GET /tts/voices` — Get the voices', []],
  ['`GET /speech/archive` — Stream the saved audio', []],
  ['`GET /songs/stream` — Stream audio', []],
])('knows that a read which speaks the text it gets calls a model: %s', (words, expected) => {
  expect(callsIn(`# Radio\n\nText-to-speech by ElevenLabs.\n\n## API Endpoints\n\n- ${words}\n- \`POST /shows\` — new show, announced by ElevenLabs\n`).filter((call) => call.startsWith('GET'))).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['Azure OpenAI (Sweden)', 'Both POST routes call Azure and wait.', ['POST /labels: Azure OpenAI', 'POST /plans: Azure OpenAI']],
  ['Azure OpenAI', '`POST /labels` sends the words to Azure.', ['POST /labels: Azure OpenAI']],
  ['Azure OpenAI, Azure Blob Storage', '`POST /labels` sends the words to Azure.', []],
  ['Azure OpenAI', 'Everything is hosted on Azure.', []],
  ['Hetzner', '`POST /labels` sends the words to Azure.', []],
])('knows a vendor by the name of his cloud: %s, %s', (stack, words, expected) => {
  expect(callsIn(`# Plants\n\nNode, Postgres, ${stack}.\n\n## API Endpoints\n\n- \`POST /labels\`: words in, label out\n- \`POST /plans\`: wishes in, plan out\n- \`GET /plans\`: 20 plans\n\n## Notes\n\n${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ["`q` is sent to OpenAI's `text-embedding-3-small`, ordered by distance", ['GET /seeds: OpenAI']],
  ['`q` is passed to OpenAI, then ordered by distance', ['GET /seeds: OpenAI']],
  ['`q` becomes a vector (OpenAI), the nearest 20', ['GET /seeds: OpenAI']],
  ['`q` is matched against `title`; what `text-embedding-3-small` of OpenAI made of it is not looked at', []],
  ['20 seeds; the nightly job has sent each of them to OpenAI before', []],
])('knows that a read has its question turned into a vector: %s', (words, expected) => {
  expect(callsIn(`${API}- \`GET /seeds?q=\`: ${words}\n`)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a route that says a record is ready', `${API}### POST /pots/:id/ready\n\nThe owner gets an SMS through Vonage: "Come and see."\n`, ['POST /pots/:id/ready: Vonage']],
  ['near miss: nobody is paid for a push message', `${API}### POST /pots/:id/ready\n\nThe owner gets a push message through FCM: "Come and see."\n`, []],
  ['near miss: whether the server is ready', `${API}### GET /ready\n\nAsks OpenAI whether it is up.\n`, []],
  ['a vendor that brings a message and is sent one in turn', `${API}- \`POST /sms/inbound\` — Twilio: a text from a gardener; answered through Twilio\n`, ['POST /sms/inbound: Twilio']],
  ['near miss: a vendor that only brings it', `${API}- \`POST /sms/inbound\` — Twilio: a text from a gardener\n`, []],
  ['near miss: … by a remark', `${API}${fence('', 'POST /plants         # a new plant', 'POST /mail/incoming   # from Mailgun: a reply of a gardener')}\n`, []],
  ['vendors of numbered routes in a table', `${API}| No. | Route | Purpose |\n|---|---|---|\n| 1 | \`POST /plants\` | add a plant |\n| 2 | \`POST /beds\` | add a bed |\n\n## Limits\n\n| Route | Provider | Limit |\n|---|---|---|\n| 2 | SendGrid | throttled |\n`, ['POST /beds: SendGrid']],
  ['near miss: numbered risks', `${API}| No. | Route | Purpose |\n|---|---|---|\n| 1 | \`POST /plants\` | add a plant |\n| 2 | \`POST /beds\` | add a bed |\n\n## Fears\n\n| No. | Fear |\n|---|---|\n| 2 | SendGrid is slow |\n`, []],
])('ties calls to routes: %s', (_, text, expected) => {
  expect(callsIn(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['a read that streams the answer of a post', `${API}- POST /plan → asks Gemini\n- GET /plan/stream → SSE streaming response\n`, ['POST /plan: Gemini', 'GET /plan/stream: Gemini']],
  ['a payment that is fetched to prove it', `${API}### POST /pots/verify-mollie-payment\n\nFetches the payment from Mollie and compares the signature.\n`, ['POST /pots/verify-mollie-payment: Mollie']],
  ['near miss: a payment that is proved by its signature', `${API}### \`verify-mollie-payment\`\n\n**Endpoint:** \`POST /pots/verify-mollie-payment\`\n\nCompares the HMAC of the ids; the amount is that from Mollie.\n`, []],
  ['near miss: what readers may add', `${API}- \`POST /pots/sketch\` — answers a placeholder\n\nIf you need pictures, swap the placeholder with Replicate in \`POST /pots/sketch\`.\n`, []],
  ['near miss: a read that streams events', `${API}- POST /plan → asks Gemini\n- GET /plan/stream → events of the plan\n`, ['POST /plan: Gemini']],
  ['a function that is named for the model', '# Plants\n\n## Cloud Functions\n\n- `aiGeminiPlan` (POST): takes `{ prompt }`, returns `{ text }`\n- `perplexitySearch` (POST): takes `{ query }`\n- `planShare` (POST): shares a plan\n', ['POST aiGeminiPlan: Gemini', 'POST perplexitySearch: Perplexity']],
  ['near miss: a function that keeps something of the vendor', '# Plants\n\n## Cloud Functions\n\n- `setOpenaiKey` (POST): keeps the key of the shop\n- `openaiWebhook` (POST): takes events\n', []],
  ['a deployment of a model', `${API}- \`POST /plan\` — calls the chat deployment with JSON output\n- \`POST /tale\` — asks Gemini\n`, ['POST /plan: an AI model', 'POST /tale: Gemini']],
  ['near miss: the status page of a vendor', `${API}- \`POST /plan\` — asks Gemini\n- \`GET /plan/status\` — how far it is\n\n## Support\n\n1. Check the plan status.\n2. Check OpenAI API status: https://status.openai.com/\n`, ['POST /plan: Gemini']],
  ['near miss: who writes the code', `${API}- \`POST /plan\` — makes a plan\n\n## Prompt\n\nPaste this at the start of any AI-assisted session that extends the plan.\n`, []],
])('tells %s', (_, text, expected) => {
  expect(callsIn(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['of the one endpoint below it', '## Triage\n\n> The record, **Notes**, plus an LLM of our choice.\n\n### `POST /triage`\n\nTakes words.\n\n## Notes\n\n### `POST /notes`\n\nKeeps a note.\n', ['POST /triage: an AI model']],
  ['near miss: the endpoint below it only reads', '## Triage\n\n> What an LLM made of old ones.\n\n### `GET /triage`\n\nShows it.\n\n## Notes\n\n### `POST /notes`\n\nKeeps a note.\n', []],
  ['near miss: a job', '## Triage\n\n> The nightly job has an LLM sort them.\n\n### `POST /triage`\n\nTakes words.\n', []],
])('reads the words between a title and the endpoint: %s', (_, text, expected) => {
  expect(callsIn(`# Plants\n\n${text}`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['`GET /rates` — the exchange rates from Wise API', ['GET /rates: Wise']],
  ['`GET /banks` — `200 OK`, bank list from Paystack', ['GET /banks: Paystack']],
  ['`GET /banks` — the cached bank list from Paystack', []],
  ['`GET /fees` — the fees whose events came from Paystack', []],
])('takes what is listed from a vendor for his answer: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it('reads a numbered use case as a step, whatever the section around it is about', () => {
  const told = (title: string): string => `# Fees\n\n## Objective\n\n### ${title}\n\n1. **Fee sessions**: When a fee session is begun, the backend has Paystack open a virtual account for it.\n\n## API Endpoints\n\n- \`POST /fees/session\` takes \`{ amount }\`\n- \`POST /clubs\` adds a club\n`;
  expect(callsIn(told('Key use cases'))).toEqual(['POST /fees/session: Paystack']);
  expect(callsIn(told('Goals'))).toEqual([]);
});

it('leaves out what is not passed on', () => {
  const told = (words: string): string => `# Plants\n\n## Flow\n\n1. \`POST /sync\` takes new pictures and stores them. ${words}\n`;
  expect(callsIn(told('They are passed to OpenAI.'))).toEqual(['POST /sync: OpenAI']);
  expect(callsIn(told('They are not stored or passed to OpenAI yet.'))).toEqual([]);
});

it.each<[string, string, boolean]>([
  ['a message in the body', '**Request:**\n```json\n{ "message": "Are you open?" }\n```', true],
  ['near miss: in the answer', '**Response:**\n```json\n{ "message": "stored" }\n```', false],
  ['near miss: the envelope of a queue', '**Request:**\n```json\n{ "message": { "data": "eyJ" } }\n```', false],
])('knows by the body of its request that a webhook brings what people say: %s', (_, words, expected) => {
  const [endpoint] = draftOf(`${API}### POST /desks/:id/webhook\n\nAsks OpenAI.\n\n${words}\n`).model.endpoints;
  expect(endpoint?.relaysMessages).toBe(expected);
});

it.each<[string, readonly string[]]>([
  ['`POST /hives/:id/letter` — calls Haiku, returns two sentences. AI: Claude', ['POST /hives/:id/letter: Anthropic']],
  ['`POST /hives/:id/letter` — answers with a Haiku', []],
])('knows a model by the name of its line: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['`GET /piers/:id/tide` — reads `tides`; the hourly job, a worker of ours, asks Mapbox and fills them', []],
  ['`GET /piers/:id/tide` — reads `tides`. Mapbox is asked by the nightly cron', []],
  ['`GET /piers/:id/tide` — asks Mapbox for the place; the hourly job clears old ones', ['GET /piers/:id/tide: Mapbox']],
])('leaves the calls of a job to the job: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['`GET /club/portal` — get the Stripe customer portal URL', ['GET /club/portal: Stripe']],
  ['`GET /club/pay` — creates a Stripe Checkout session', ['GET /club/pay: Stripe']],
  ['`GET /club/portal` — the Stripe customer id of the club', []],
  ['`GET /club/pay` — redirects to Stripe Checkout for the fee of the year', ['GET /club/pay: Stripe']],
  ['`GET /club/portal` — redirection to the Stripe billing portal', ['GET /club/portal: Stripe']],
  ['`GET /club/thanks` — where Stripe Checkout redirects to', []],
  ['`GET /club/thanks` — redirects to the club, back from Stripe Checkout', []],
  ['`GET /club/invoices` — lists Stripe invoices that are stored', []],
])('knows which reads make a page of a vendor: %s', (words, expected) => {
  expect(callsIn(`${API}- ${words}\n`)).toEqual(expected);
});

it('takes the vendor in the path of what it calls back for no call', () => {
  expect(callsIn(`${API}- \`POST /inbound/postmark\`: keeps the text of a letter.\n- \`POST /callbacks/postmark\`: keeps the receipt.\n- \`POST /letters/postmark\`: writes to the gardener.\n`)).toEqual(['POST /letters/postmark: Postmark']);
});

it.each<[string, string]>([
  ['Gemini names the plants in the same request.', 'POST /beds: Gemini'],
  ['Gemini names the plants.', 'POST /beds: Gemini →'],
  ['Gemini names the plants, never in the same request.', 'POST /beds: Gemini →'],
])('knows who waits although the answer is 202: %s', (words, expected) => {
  expect(callsIn(`${API}- \`POST /beds\` takes a CSV, answers 202 with the number of rows. ${words}\n- \`GET /beds\` lists\n`)).toEqual([expected]);
});

describe('a path without a method', () => {
  const both = `${API}- \`GET /beds\` — the beds of a garden\n- \`POST /beds\` — a new bed\n\n## Data flow\n\n`;
  it.each<[string, string, readonly string[]]>([
    ['who writes calls', `${both}\`/beds\` asks Gemini for a plan.\n`, ['POST /beds: Gemini']],
    ['its last word alone', `${API}- \`GET /api/beds\` — all beds\n- \`POST /api/gardens/:id/beds\` — a new bed\n\n## Data flow\n\nphoto → \`/beds\` → Gemini → a row\n`, ['POST /api/gardens/:id/beds: Gemini']],
    ['near miss: the method is told', `${both}\`GET /beds\` asks Gemini for a plan.\n`, ['GET /beds: Gemini']],
    ['near miss: what a field is kept for', `${API}- \`POST /settings\` — settings\n- \`POST /beds\` — a new bed\n\n## Checklist\n\n13. **Inputs**\n    - Soil (settings screen) → used to guide Gemini\n`, []],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('a call in the own words of an endpoint', () => {
  it.each<[string, string, readonly string[]]>([
    ['a cell', `${API}| Endpoint | Purpose |\n|---|---|\n| \`POST /a\` | sends the photo to Claude |\n`, ['POST /a: Anthropic']],
    ['an item', `${API}- \`POST /a\` asks Gemini for a title\n`, ['POST /a: Gemini']],
    ['the sentence between a title and the card of its route', '# API\n\n## Garden\n\n### Ask\n\nAsks Gemini.\n\n| | |\n|---|---|\n| **Method** | `POST` |\n| **URL** | `/a` |\n\n### List\n\nShows the beds.\n\n| | |\n|---|---|\n| **Method** | `GET` |\n| **URL** | `/b` |\n', ['POST /a: Gemini']],
    ['who made the answer', `${API}- \`POST /a\` ← \`{ text }\` → \`{ source: 'ai', title }\` or \`{ source: 'mock' }\`\n`, ['POST /a: an AI model']],
    ['near miss: who made what is sent', `${API}- \`POST /a\` ← \`{ text, source: 'ai' }\` → \`{ id }\`\n`, []],
    ['near miss: which model there is', `${API}- \`POST /admin/llm\` — current LLM (one of the list)\n`, []],
    ['calls at large, of one family', lines('# Plants', '## Plan the garden', '`POST /garden/advisor/plan`', '', 'Plans.', '## Suggest once more', '`POST /garden/advisor/suggest`', '', 'Plans again.', '## Limits', '- OpenAI calls time out after 8 seconds.'), ['POST /garden/advisor/plan: OpenAI', 'POST /garden/advisor/suggest: OpenAI']],
    ['near miss: whether a vendor is up', `${API}- \`POST /status\` returns the plan of the user\n\n## Support\n\n1. Check OpenAI API status: https://status.openai.com/\n2. Ask us for the status\n`, []],
    ['near miss: of a family of things', lines('# Plants', '## Plan the garden', '`POST /garden/beds/plan`', '', 'Plans.', '## Share', '`POST /garden/beds/share`', '', 'Shares.', '## Limits', '- OpenAI calls time out after 8 seconds.'), []],
    ['near miss: what lets the client call', `${API}- \`POST /a\` mints short-lived tokens for direct calls of the browser (Gemini)\n- \`POST /b\` issues credentials for client-to-cloud calls to Deepgram\n`, []],
    ['a call for a client', `${API}- \`POST /a\` asks Gemini for a title that the client shows\n`, ['POST /a: Gemini']],
    ['an unnamed model', `${API}- \`POST /a\` an LLM drafts the reply\n`, ['POST /a: an AI model']],
    ['an effect', `${API}- \`POST /a\` stores the booking; the guest gets an SMS\n`, ['POST /a: an SMS service']],
    ['an effect that the only sender of the document brings about', `${API}| Endpoint | Purpose |\n|---|---|\n| \`POST /a\` | books a call, the owner gets a confirmation by SMS |\n\nTexts go out through Twilio.\n`, ['POST /a: Twilio']],
    ['near miss: one of two senders', `${API}| Endpoint | Purpose |\n|---|---|\n| \`POST /a\` | books a call, the owner gets a confirmation by SMS |\n\nTexts go out through Twilio, or MessageBird in Europe.\n`, ['POST /a: an SMS service']],
    ['a link by mail', `${API}- \`POST /a\` stores the request, then an email link to the guest\n`, ['POST /a: an email service']],
    ['near miss: whence somebody comes', `${API}- \`POST /a\` takes the answer from email links\n- \`POST /b\` what the clerk sees behind the e-mail link\n- \`POST /c\` subscribes to email alerts\n`, []],
    ['the model by its kind', `${API}- \`POST /a\` makes missing titles with the AI model\n- \`POST /b\` reads the scan through a vision model\n`, ['POST /a: an AI model', 'POST /b: an AI model']],
    ['near miss: what is kept of a model', `${API}- \`POST /a\` stores a note with the AI model settings\n`, []],
    ['an effect on each of many', `${API}- \`POST /a\` // one SMS per flat in the building\n`, ['POST /a: an SMS service']],
    ['near miss: what may be sent at most', `${API}- \`POST /a\` stores the note; at most one SMS per number\n`, []],
    ['an effect, as an order', `${API}- \`POST /a\` — Text the owner in an emergency\n`, ['POST /a: an SMS service']],
    ['a mail, as an order', `${API}- \`POST /a\` — Mail an invitation to the listed pupils\n`, ['POST /a: an email service']],
    ['a mail, in the passive', `${API}- \`POST /a\` starts the export; whoever asked is e-mailed a link\n`, ['POST /a: an email service']],
    ['a tick in the column of the model', `# P\n\nClaude writes.\n\n## API Endpoints\n\n| Endpoint | Purpose | Model |\n|---|---|---|\n| \`POST /a\` | advice | yes |\n| \`POST /b\` | order | no |\n| \`GET /c\` | tips | ✓ |\n`, ['POST /a: an AI model', 'GET /c: an AI model']],
    ['a tick in a column named for the vendor', `${API}| Endpoint | Purpose | Mistral |\n|---|---|---|\n| \`POST /a\` | advice | x |\n| \`POST /b\` | order | – |\n`, ['POST /a: Mistral']],
    ['near miss: a tick in a column of the data model', `${API}| Endpoint | Purpose | View model |\n|---|---|---|\n| \`POST /a\` | order | yes |\n| \`POST /b\` | invoice | no |\n\nMistral is one of our customers.\n`, []],
    ['what goes in and comes out', `${API}| Endpoint | In → out |\n|---|---|\n| \`POST /a\` | topic → a case, written by Mistral |\n`, ['POST /a: Mistral']],
    ['a read that a vendor answers', `${API}| Endpoint | Purpose |\n|---|---|\n| \`GET /a\` | AI-picked books to read next (Perplexity) |\n| \`GET /b\` | Perplexity discovery in your shelf |\n`, ['GET /a: Perplexity', 'GET /b: Perplexity']],
    ['near miss: a read of what a vendor wrote', `${API}| Endpoint | Purpose |\n|---|---|\n| \`GET /a\` | the summary written by Perplexity |\n| \`GET /b\` | list of models (Perplexity format) |\n`, []],
    ['a cron that a model writes for', `${API}| Endpoint | Purpose |\n|---|---|\n| \`GET /api/cron/digest\` | Claude writes the digest |\n`, ['GET /api/cron/digest: Anthropic']],
    ['near miss: the vendor triggers the function', `# P\n\n## Edge Functions\n\n| Function | Trigger | Auth |\n|---|---|---|\n| \`book-visit\` | Vapi voice call | shared secret |\n`, []],
    ['an effect beside what comes in', `${API}| Endpoint | In → out, purpose |\n|---|---|\n| \`POST /a\` | books a call, the owner gets a confirmation by SMS |\n`, ['POST /a: an SMS service']],
    ['what a printer is ordered', `${API}- \`POST /a\` sends the paid cart to Printful\n`, ['POST /a: Print order']],
    ['a row that names the vendor and the route', `${API}- \`POST /a\` stores it\n\n## Vendors\n\n| Vendor | Route |\n|---|---|\n| OpenAI | \`/a\` |\n`, ['POST /a: OpenAI']],
    ['near miss: the client of a route', `${API}- \`POST /a\` stores it\n\n## Transports\n\n| Client | Route |\n|---|---|\n| ChatGPT | \`/a\` |\n`, []],
    ['near miss: what a printer shows for nothing', `${API}- \`POST /a\` a Printful product from a drawing\n- \`DELETE /a/:id\` takes the order off the list, and the product off Printful\n`, []],
    ['near miss: a value in what comes back', `${API}### \`POST /a\`\n\nWho is signed in.\n\n**Response 200:**\n\n${fence('json', '{', '  "mail": "a@b.org",', '  "writer": "openai",', '  "plans": ["AI insights, written by an LLM"]', '}')}\n`, []],
    ['near miss: the shape of a key that is kept', `${API}- \`POST /settings/api-key\` keeps the key; it begins with sk- (OpenAI)\n`, []],
    ['a key that is tried out', `${API}- \`POST /settings/api-key\` keeps the key once it is tested with OpenAI\n`, ['POST /settings/api-key: OpenAI']],
    ['near miss: a thing of the system that stands beside a trade', `${API}- \`DELETE /permit/:id\` removes it\n\nScans with their OCR text (seen by Permit Desk). A clerk brings permits in.\n`, []],
    ['what is not at hand', `${API}- \`POST /a\` towns not in the cache go to OpenCage\n`, ['POST /a: OpenCage']],
    ['a bare name beside its key', `${API}- \`GET /far\` asks HERE for the way, and Radar for the place\n\n## Env\n\n\`HERE_API_KEY\`, \`RADAR_SECRET_KEY\`\n`, ['GET /far: HERE, Radar']],
    ['near miss: the same words without a key', `${API}- \`GET /far\` tells the way from HERE\n- \`GET /rain\` looks at the Radar\n\n## Env\n\n\`RAIN_API_KEY\`\n`, []],
    ['near miss: a word with an article', `${API}- \`POST /send\` hands the parcel to the Courier\n\n## Env\n\n\`COURIER_API_KEY\`\n`, []],
    ['what comes from a model without a name', `# A\n\nGemini. The alt text of each photograph comes from a model.\n\n## API\n\n- \`POST /alt-text\` photograph → alt text\n- \`POST /labels\` stores a label\n`, ['POST /alt-text: an AI model']],
    ['what a model writes', `# A\n\nGemini. A model writes the alt text.\n\n## API\n\n- \`POST /alt-text\` photograph → alt text\n- \`POST /labels\` stores a label\n`, ['POST /alt-text: an AI model']],
    ['what a model writes, of functions: those that list, judge or pass on what there is make none', '# A\n\nGemini writes a packing list.\n\n## Cloud Functions (callables)\n\n1. `createList`: asks Gemini for a new one\n2. `rateList`: saves the stars\n3. `listLists`: all of them\n4. `shareList`: makes a link\n', ['createList: Gemini']],
    ['near miss: a function that is named for getting what a model writes', '# A\n\nGemini writes packing tips.\n\n## Cloud Functions (callables)\n\n1. `getPackingTips`: what to take along\n2. `saveTrip`: saves a trip\n', ['getPackingTips: Gemini']],
    ['near miss: what comes from people', `# A\n\nGemini. The alt text comes from the photographer, with a model release.\n\n## API\n\n- \`POST /alt-text\` photograph → alt text\n- \`POST /labels\` stores a label\n`, []],
    ['a bare name after the full one', `${API}- \`GET /far\` fetches minutes between two farms, HERE\n\n## Stack\n\n- HERE Routing API\n`, ['GET /far: HERE']],
    ['a model behind a webhook', `${API}- \`POST /hooks/inbound\`: Twilio relays a message; the handler has Claude write a reply\n`, ['POST /hooks/inbound: Anthropic']],
    ['near miss: what is embedded in a page', `${API}- \`POST /a\` the map is embedded in the page\n- \`POST /b\` asks OpenAI\n`, ['POST /b: OpenAI']],
    ['a mail', `${API}- \`POST /a\` stores the order and e-mails the customer\n`, ['POST /a: an email service']],
    ['a column of vendors', `${API}| Endpoint | Calls |\n|---|---|\n| \`POST /a\` | stripe |\n| \`POST /b\` | – |\n`, ['POST /a: Stripe']],
    ['a proxying read', `${API}- \`GET /suggest\` proxies Mapbox\n`, ['GET /suggest: Mapbox']],
    ['code', `${API}${fence('ts', "app.post('/a', async (req, res) => {", "  const text = await openai.chat.completions.create({ model: 'gpt-4o' });", '  res.json({ text });', '});')}\n`, ['POST /a: OpenAI']],
    ['a price', `${API}\`POST /a\` takes a scan. Textract costs a cent per page.\n`, ['POST /a: Textract']],
    ['a vendor in the path', `${API}- \`POST /plaid/exchange\` finishes linking\n`, ['POST /plaid/exchange: Plaid']],
    ['an answer to a late model', `# A\n\nGemini writes.\n\n## API Endpoints\n\n- \`POST /a\` out: text, or 504 \`{ "error": "ai_timeout" }\`\n`, ['POST /a: an AI model']],
    ['a thing that only a call makes', `${API}- \`POST /onboarding\` Stripe account link for a guide\n`, ['POST /onboarding: Stripe']],
    ['a reply by text', `${API}- \`POST /hooks/inbound\` a customer answers; we reply with another text\n`, ['POST /hooks/inbound: an SMS service']],
    ['a vendor in small letters', `${API}- \`POST /rent\` pay the rent with stripe\n`, ['POST /rent: Stripe']],
    ['a row and its embedding, where only the key of a vendor is named', `# A\n\nRequires \`GEMINI_API_KEY\`.\n\n## API Endpoints\n\n- \`POST /notes\` stores the note and its embedding\n- \`DELETE /notes\` removes stale embeddings\n`, ['POST /notes: an AI model']],
    ['a path named for a call of a model', `# A\n\nOpenAI makes vectors.\n\n## API Endpoints\n\n- \`POST /v1/embed\` vectors of texts\n- \`POST /v1/notes\` stores\n`, ['POST /v1/embed: OpenAI']],
    ['a vendor by how he bills', `# A\n\nPrices come from PressPrice, a market-data API that bills per lookup.\n\n## API Endpoints\n\n- \`POST /value\` asks PressPrice for the price\n`, ['POST /value: PressPrice']],
    ['near miss: a simpler design without it', `${API}- \`POST /talks\` starts a talk for volunteers\n- \`POST /talks/:id/turns\` asks Claude\n\n## What could be left out\n\nA plainer design: volunteers start talks by hand, and Claude falls away.\n`, ['POST /talks/:id/turns: Anthropic']],
    ['in a listing under a heading that names the endpoint', `${API}- \`POST /check\` checks\n- \`POST /keep\` stores\n\n## The call behind \`/check\`\n\n${fence('python', 'client = AsyncAnthropic(timeout=6.0)', 'msg = await client.messages.create(model=MODEL)')}\n`, ['POST /check: Anthropic']],
    ['the class of a job', `${API}- \`POST /sync\` fires one \`Guide::AnswerJob\`, which asks Claude\n`, ['POST /sync: Anthropic →']],
    ['a ticked box, which says that something was thought of', `${API}- \`POST /ask\` asks Claude\n- \`POST /hooks/sms\` appends an SMS\n\n## Gate\n\n- [x] Paid calls limited (Claude, SMS)\n`, ['POST /ask: Anthropic']],
    ['near miss: what the routes that ask a model share', `${API}- \`POST /designs\` saves a design\n- \`POST /designs/:designId/motto\` proposes a motto with Claude\n\n## Notes\n\n- \`:designId\` is \`designs.id\`; \`PUT\` and both AI routes use \`SELECT * FROM designs WHERE id = ?1\`.\n`, ['POST /designs/:designId/motto: Anthropic']],
    ['a section about AI, its parts below bold lines', '### 3. AI endpoints (`AI`)\n\n**Routes**:\n\n- `/api/write-slogan`\n\n**Limits**:\n\nIf OpenAI costs too much, keep strict.\n', ['/api/write-slogan: an AI model']],
    ['near miss: a section about something else', '### 2. Export endpoints\n\n**Routes**:\n\n- `/api/sheet`\n\n**Limits**:\n\nIf OpenAI costs too much, keep strict.\n', []],
    ['near miss: a vendor that signs', `${API}- \`POST /cb/replicate\` takes the result\n\nReplicate signs what it sends to \`/cb/replicate\`.\n`, []],
    ['a vendor of a line of paid ones', `# A\n\n**Paid APIs.** Stripe, Tidewise, Harbour Lights (depths).\n\n## API Endpoints\n\n- \`POST /tide\` asks Tidewise\n- \`POST /depth\` asks Harbour Lights\n`, ['POST /tide: Tidewise', 'POST /depth: Harbour Lights']],
    ['near miss: a line of other ones', `# A\n\n**Free APIs.** Tidewise.\n\n## API Endpoints\n\n- \`POST /tide\` asks Tidewise\n`, []],
    ['near miss: what an experiment compares', `${API}- \`POST /visit\` opens a visit\n- \`POST /caption\` Claude writes a caption\n\n## The experiment\n\nHalf of the visits hear AI captions.\n`, ['POST /caption: Anthropic']],
    ['a part named for its vendor', `${API}- \`POST /a\` calls \`deepgram_service.transcribe()\`\n`, ['POST /a: Deepgram']],
    ['near miss: a column named for a vendor', `${API}- \`POST /a\` stores \`deepgram_service_ids\`\n`, []],
    ['an act of a model in another script', `${API}- \`POST /a\` AI 답변 생성\n`, ['POST /a: an AI model']],
    ['near miss: folders and parts named for models', `${API}- \`POST /a\` in \`api/llm/notes.rb\`, for the llm-chat-proxy, stores the note\n`, []],
    ['near miss: an address that is read', `${API}- \`POST /a\` gets user email from the token and finds the account by email\n- \`POST /b\` mails a receipt via Resend\n`, ['POST /b: Resend']],
    ['near miss: no model involved', `${API}- \`POST /talks\` starts a talk, no model involved\n- \`POST /talks/:id/turns\` asks Claude\n\n## How talks work\n\nFor a talk Claude gives feedback.\n`, ['POST /talks/:id/turns: Anthropic']],
    ['near miss: a guest who answers by text', `${API}- \`POST /invites/:id/accept\` accepts an invite\n\n## Data flow\n\n1. The guest accepts in the app, or replies by SMS.\n`, []],
    ['a system that answers by text', `${API}- \`POST /invites/:id/accept\` accepts an invite\n\n## Data flow\n\n1. The guest accepts in the app, and the API replies by SMS.\n`, ['POST /invites/:id/accept: an SMS service']],
    ['near miss: a vendor that posts in', `${API}- \`POST /mail/in\` Postmark inbound, stores the entry\n`, []],
    ['near miss: a text by night', `${API}- \`POST /loans\` reserves\n\n## Data flow\n\n\`POST /loans\` stores the loan. An overdue loan gets a text at night.\n`, []],
    ['near miss: an id of a vendor', `${API}- \`POST /cards\` stores the Stripe payment method id that the browser sends\n`, []],
    ['near miss: a signature', `${API}- \`POST /hooks/stripe\` checks the Stripe signature\n`, []],
    ['near miss: an event', `${API}- \`POST /orders/paid\` Stripe event, marks the order paid\n`, []],
    ['near miss: a key', `${API}- \`POST /a\` needs \`OPENAI_API_KEY\`\n`, []],
    ['near miss: a stored result', `${API}- \`GET /a\` returns the stored summary, written earlier by GPT-4o\n`, []],
    ['near miss: no call', `${API}- \`POST /a\` no AI call, rules only\n- \`POST /b\` does not call Gemini\n`, []],
    ['near miss: later', `${API}- \`POST /a\` in phase 2 it will ask OpenAI\n`, []],
    ['near miss: whether the service of a model is there', `# Plants\n\n## Health routes\n\n- \`GET /health/\` - all services\n\n## AI routes\n\n- \`POST /api/claude/chat\` - asks Claude\n- \`GET /api/claude/health\` - checks Claude AI service availability\n`, ['POST /api/claude/chat: Anthropic']],
    ['near miss: a coding tool', `${API}- \`POST /a\` built with Claude Code\n`, []],
    ['near miss: an ordinary word', `${API}- \`POST /auth/resend-otp\` lets the user replicate the flow\n`, []],
    ['near miss: a free platform', `${API}- \`POST /a\` posts to the customer's Slack\n- \`POST /b\` push through FCM\n`, []],
    ['near miss: the mail links', `${API}- \`GET /a\` page linked from the confirmation e-mail\n`, []],
    ['a vendor who works on what a webhook brings', `${API}- \`POST /hooks/inbound\`: 46elks calls it for every text that a guest writes. DeepL turns its wording into German\n`, ['POST /hooks/inbound: DeepL']],
    ['near miss: a vendor who tells of his own work', `${API}- \`POST /hooks/inbound\`: DeepL reads a document for hours and posts when it is done\n`, []],
    ['near miss: a path of the vendor', `${API}- \`POST /webhooks/twilio\` delivery receipts\n`, []],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('a call beside what is said of its guard', () => {
  it.each<[string, string, readonly string[]]>([
    ['a limit that is off', '- `POST /a` asks OpenAI. The limit is switched off until the launch.', ['POST /a: OpenAI']],
    ['a limit that is not enforced', '- `POST /a` asks OpenAI (30 per hour); not enforced until the launch.', ['POST /a: OpenAI']],
    ['near miss: a call that is off', '- `POST /a` asks OpenAI. This is switched off until the launch.', []],
    ['a vendor in a column of limits', '| Route | Out | Limit |\n|---|---|---|\n| `POST /a` | text | 30 per hour (DeepL) |\n', ['POST /a: DeepL']],
    ['near miss: whose limit it is', "| Route | Out | Limit |\n|---|---|---|\n| `POST /a` | text | 30 per hour (DeepL's own) |\n", []],
  ])('%s', (_name, list, expected) => {
    expect(callsIn(`${API}${list}\n`)).toEqual(expected);
  });
});

describe('a call told elsewhere', () => {
  it.each<[string, string, readonly string[]]>([
    ['by name', `${LIST}## Security\n\n\`POST /notes/:id/summary\` (Gemini) is the only paid route.\n`, ['POST /notes/:id/summary: Gemini']],
    ['a service used by a route', `${LIST}## Services\n\n- **Copy service**: drafts with Gemini, used by \`POST /reports/:id/share\`.\n`, ['POST /reports/:id/share: Gemini']],
    ['another cell of a row', `${LIST}## Services\n\n| Part | Vendor | Used by |\n|---|---|---|\n| Mail | Amazon SES | \`POST /reports/:id/share\` |\n`, ['POST /reports/:id/share: Amazon SES']],
    ['the step after the one that names it', `${LIST}## Data Flow\n\n1. The app calls \`POST /notes/:id/summary\`.\n2. Claude reads the note.\n`, ['POST /notes/:id/summary: Anthropic']],
    ['the step that names the action', `${LIST}## Data Flow\n\n**Sharing a report.** Twilio texts the link to the reader.\n`, ['POST /reports/:id/share: Twilio']],
    ['the worker that sends, beside the webhook that takes the answer', `# A\n\nTwilio texts.\n\n## API Endpoints\n\n- \`GET /loads\` loads\n- \`POST /hooks/twilio/sms\` answer of a carrier\n\n## Flow\n\n1. It is Monday.\n2. Carrier without app: the worker sends the SMS, the answer comes in by the Twilio hook.\n`, []],
    ['near miss: what the webhook itself sends', `# A\n\nTwilio texts.\n\n## API Endpoints\n\n- \`POST /jobs\` stores\n- \`POST /hooks/twilio/sms\` answer of a carrier\n\n## Flow\n\n1. The answer comes in by \`POST /hooks/twilio/sms\`, which sends an SMS to the owner.\n`, ['POST /hooks/twilio/sms: Twilio']],
    ['a sequence diagram', `${LIST}## Data Flow\n\n${fence('mermaid', 'sequenceDiagram', '  App->>API: POST /notes/:id/summary', '  API->>OpenAI: prompt')}\n`, ['POST /notes/:id/summary: OpenAI']],
    ['a flow in a listing', `${LIST}## Data Flow\n\n${fence('', '1. App → POST /notes/:id/summary', '2. API → Anthropic: summarise')}\n`, ['POST /notes/:id/summary: Anthropic']],
    ['what the model is there for', `# Plants\n\n## Overview\n\nSummaries come from OpenAI.\n\n${LIST.slice(LIST.indexOf('## API'))}`, ['POST /notes/:id/summary: OpenAI']],
    ['a heading over routes with a model', `${LIST}## Model calls\n\n- \`/notes/:id/summary\`: AbortController at 9 s\n\n## Stack\n\nGPT-4o\n`, ['POST /notes/:id/summary: an AI model']],
    ['the route file over a listing', `${LIST}## Code\n\n**File**: \`app/api/notes/[id]/summary/route.ts\`\n\n${fence('ts', 'export async function POST() {', '  return anthropic.messages.create({});', '}')}\n`.replaceAll('`POST /notes', '`POST /api/notes'), ['POST /api/notes/:id/summary: Anthropic']],
    ['near miss: the stack', `${LIST}## Infrastructure\n\nVercel, OpenAI, Twilio, Postmark\n`, []],
    ['near miss: variables', `${LIST}## Environment\n\n| Variable | For |\n|---|---|\n| OPENAI_API_KEY | summary |\n`, []],
    ['near miss: the vendor calls us', `${API}- \`POST /hooks/deepgram\` done\n\n## Data Flow\n\nDeepgram calls \`POST /hooks/deepgram\`.\n`, []],
    ['near miss: the vendor answers to us', `${API}- \`POST /hooks/deepgram\` takes a transcript\n\n## Data Flow\n\nDeepgram answers to \`/hooks/deepgram\`.\n`, []],
    ['near miss: the only route is called back', `# Scans by Modal\n\nModal runs the model and posts the result.\n\n## API Endpoints\n\n- \`POST /functions/v1/scan-callback\` takes the result\n`, []],
    ['a route in a section about AI beside one whose path says so', `${API}### AI\n\n| Method | Path | Description |\n|---|---|---|\n| POST | \`/api/ai/check\` | checks a plan |\n| POST | \`/api/talk\` | streaming response |\n\n### Files\n\n| Method | Path | Description |\n|---|---|---|\n| POST | \`/api/files\` | streaming upload |\n`, ['POST /api/ai/check: an AI model', 'POST /api/talk: an AI model']],
    ['the secret of a payment', `# Shop\n\nStripe takes payments.\n\n## API Endpoints\n\n#### POST /pay/start\n\nResponse: \`{ "clientSecret": "pi_1_secret_2" }\`\n\n#### POST /oauth/token\n\nBody: \`{ "client_secret": "abc" }\`\n`, ['POST /pay/start: Stripe']],
    ['the second sentence below a title that numbers the route', `# Swaps\n\nTwilio texts.\n\n## API Endpoints\n\n| # | Route | In |\n|---|---|---|\n| 1 | \`POST /api/swaps/:id/claim\` | – |\n| 2 | \`POST /api/inbound\` | form |\n\n- **Route 2.** We check it. On "YES" the handler claims the swap for the sender and texts back the address.\n`, ['POST /api/inbound: Twilio']],
    ['an act of the handler', `${API}- \`POST /a\` stores. The handler texts the sender.\n`, ['POST /a: an SMS service']],
    ['a route by its method and the last word of its path', `${API}| Method | Path |\n|---|---|\n| PATCH | \`/t/visits/:id\` |\n| GET | \`/t/visits/:id\` |\n| POST | \`/t/tours\` |\n\n- PATCH visits: stores. On a move the owner gets a mail.\n`, ['PATCH /t/visits/:id: an email service']],
    ['near miss: a page of the name of an endpoint, to which people are sent', '# A\n\n## API\n\n- `POST /api/profile` — keeps the profile\n\n## Cases\n\n| Case | Expected |\n|---|---|\n| Stripe answers | Stored, redirect to `/profile?stripe=ok` |\n', []],
    ['the endpoint itself', '# A\n\n## API\n\n- `POST /api/profile` — keeps the profile\n\n## Cases\n\n| Case | Expected |\n|---|---|\n| Kept | `POST /api/profile` tells Stripe |\n', ['POST /api/profile: Stripe']],
    ['near miss: what is only thought of', `${LIST}## Limits\n\n- The reports are not sent: \`POST /reports/:id/share\` keeps them. A Twilio or PSTN integration would be an addition.\n- A real Mailgun account would be needed before \`POST /notes\` reaches anybody.\n`, []],
    ['what is there', `${LIST}## Limits\n\n- \`POST /reports/:id/share\` sends them with Twilio, which would be a problem in bulk.\n`, ['POST /reports/:id/share: Twilio']],
    ['near miss: a page that a mail opens', `${LIST}## Data Flow\n\n1. Postmark mails a link to \`GET /notes/:id\`.\n`, []],
    ['near miss: out of scope', `${LIST}## Out of scope\n\n- \`POST /notes/:id/summary\` with OpenAI\n`, []],
    ['an endpoint called by a word of its path', `# Shop\n\n## API Endpoints\n\n- \`POST /import/file\`\n- \`POST /caption/photo\`\n- \`GET /caption/pdf\`\n\n## Test cases\n\nThe caption endpoint only puts the tags that fit in the prompt sent to Gemini.\n`, ['POST /caption/photo: Gemini']],
    ['near miss: a word that no path has', `# Shop\n\n## API Endpoints\n\n- \`POST /import/file\`\n- \`POST /caption/photo\`\n\n## Test cases\n\nThe tagging endpoint only puts the tags that fit in the prompt sent to Gemini.\n`, []],
    ['the limit on calls of a vendor', `${LIST}## Limits\n\nOnly \`POST /notes/:id/summary\` carries the 10/60s Gemini rate limit.\n`, ['POST /notes/:id/summary: Gemini']],
    ['near miss: the limit of a library', `${LIST}## Limits\n\nOnly \`POST /notes/:id/summary\` carries the 10/60s Upstash rate limit.\n`, []],
    ['the handler before a remark', `# Shop\n\n## API Endpoints\n\n${fence('python', '@router.post("/import")', 'async def import_list(file: UploadFile): ...', '    # towns not in the cache go to OpenCage', '', '@router.post("/price")', 'async def price(): ...')}\n`, ['POST /import: OpenCage']],
    ['near miss: the code before a remark', `# Shop\n\n## API Endpoints\n\n- \`POST /import\`\n- \`POST /price\`\n\n## Notes on speech\n\n${fence('python', 'from typing import Optional', 'import wave', '', 'class Ears:', '    # hears with the Whisper of OpenAI')}\n`, []],
    ['near miss: calls that go out', `# Shop\n\n## API Endpoints\n\n- \`POST /import/file\`\n- \`POST /price\`\n\n## Packages\n\n| Part | Tool | Package |\n|---|---|---|\n| AI | Gemini | requests, for POST calls to the embedContent endpoint of Gemini |\n`, []],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });

  it.each(['Query', 'Lookup', 'Report', 'Table', 'Aggregate'])('takes the label of a line for no vendor: %s', (label) => {
    expect(callsIn(`# A\n\n## API Endpoints\n\n- **\`GET /clubs/:id/dues\`**\n  - ${label}: \`payments\` where \`club_id = id\`\n`)).toEqual([]);
  });

  it('learns a vendor from the trade that it plies', () => {
    expect(callsIn(`# A\n\nPayouts are made through Modulr.\n\n## API Endpoints\n\n- \`POST /claims/:id/decision\` calls Modulr\n`)).toEqual(['POST /claims/:id/decision: Modulr']);
  });

  it('knows the vendors of the configuration', () => {
    const providers = [{ name: 'Acme Lens', hosts: ['api.acme.dev'], env: [], paid: true, ai: true }];
    expect(callsIn(`${API}- \`POST /a\` asks Acme Lens\n- \`POST /b\` posts to api.acme.dev\n`, 'md', { ...EMPTY_LEXICON, providers })).toEqual(['POST /a: Acme Lens', 'POST /b: Acme Lens']);
  });

  it('reads YAML', () => {
    expect(callsIn(lines('endpoints:', '  - path: /a', '    method: POST', '    external: twilio', '  - path: /b', '    method: POST', '    purpose: asks claude-haiku'), 'yaml')).toEqual(['POST /a: Twilio', 'POST /b: Anthropic']);
  });
});

describe('what is said of calls at large', () => {
  it.each<[string, string]>([
    ['all calls of a vendor', `${API}- \`POST /stays/:id/cancel\` — cancels a stay\n- \`POST /stays\` — a stay\n\n## How a stay is cancelled\n\nAll OpenAI calls go through \`lib/ai.ts\`.\n`],
    ['the work of a phase', `${LIST}## Plan\n\n### Phase 3: Notes + summary\n\n- Claude API with the system prompt\n`],
    ['a step that a clock begins', `${LIST}## Data Flow\n\n1. \`POST /reports/:id/share\` stores the share.\n2. **Nightly.** \`scheduled()\` reminds the readers through Resend.\n`],
    ['what a webhook takes that a flow has made', '# Books\n\n## AI response\n\nThe AI response is valid JSON of `flowAnswerSchema`. The server parses it.\n\n## API Endpoints\n\n- `POST /books` takes a file\n- `POST /webhook/flow-response` stores what comes\n'],
  ])('ties no endpoint: %s', (_name, text) => {
    expect(callsIn(text)).toEqual([]);
  });
});

describe('how long the calls of a model may take', () => {
  const flow = (sentence: string, brief = 'ten lines by Gemini'): string => `${API}- \`POST /memos\` — a memo\n- \`POST /days/:id/brief\` — ${brief}\n\n## Data Flow\n\nMemo → row in \`memos\` → whoever signs asks for the brief.\n\n${sentence}\n`;
  it.each<[string, string, readonly string[]]>([
    ['of a vendor', flow('Gemini calls have 8 s, or the memo waits.'), ['POST /days/:id/brief: Gemini']],
    ['of models', flow('Model calls are cut off at 9 s, and the memo stays.'), ['POST /days/:id/brief: Gemini']],
    ['of AI', flow('AI requests get 8 s per memo.'), ['POST /days/:id/brief: Gemini']],
    ['near miss: an act of one', flow('A memo is sent to Gemini within 8 s.'), ['POST /memos: Gemini', 'POST /days/:id/brief: Gemini']],
  ])('ties none but those who are said to make them: %s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('what is said below a title', () => {
  it.each<[string, string, readonly string[]]>([
    ['of the endpoint whose path it has', `${LIST}## Summary (\`/notes/:id/summary\`)\n\n**Where it comes from:** the summary is made by Claude.\n`, ['POST /notes/:id/summary: Anthropic']],
    ['of no other, whose words it has', `${API}- \`POST /rotas/generate\` — lays out a rota\n- \`GET /shifts/:id\` — one shift\n- \`POST /ask\` — asks Claude\n\n## One shift (\`/shifts/:id\`)\n\n**Source of its text:** Claude-generated, kept for a day.\n`, ['POST /ask: Anthropic']],
    ['near miss: with no path', `${LIST}## How it works\n\nThe summary of a note is made by Claude.\n`, ['POST /notes/:id/summary: Anthropic']],
    ['near miss: a step of a phase that names an endpoint', `${LIST}## Plan\n\n### Phase 3: Notes + summary\n\n- \`POST /notes/:id/summary\` asks Claude\n`, ['POST /notes/:id/summary: Anthropic']],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('a model told by the name of the art', () => {
  it.each<[string, string, readonly string[]]>([
    ['what is made', '- `POST /a` Generate AI limericks', ['POST /a']],
    ['a part that does it', '- `POST /a` AI pantry planner', ['POST /a']],
    ['who is asked', '- `POST /a` Send the question to AI', ['POST /a']],
    ['near miss: a title whose path has both words in it', '### AI desk (`/api/ai`)\n\n| Method | Endpoint | Description |\n|---|---|---|\n| GET | `/agents` | List agents |\n| GET | `/health` | Health |\n| POST | `/prompts/render` | Render prompt template |\n', []],
    ['in brackets', '- `POST /a` Suggested sizes (AI)', ['POST /a']],
    ['before a hyphen', '- `POST /a` AI-generate a caption', ['POST /a']],
    ['in Portuguese', '- `POST /a` Gera legendas com IA', ['POST /a']],
    ['in Spanish', '- `POST /a` Resumen con inteligencia artificial', ['POST /a']],
    ['in German', '- `POST /a` KI-gestützte Prüfung des Textes', ['POST /a']],
    ['in French', "- `POST /a` Rédige la lettre avec l'IA", ['POST /a']],
    ['by the path', '- `POST /api/ai/limericks`', ['POST /api/ai/limericks']],
    ['by a compound in the path', '- `POST /ai-cook/ask`', ['POST /ai-cook/ask']],
    ['near miss: settings', '- `POST /a` Set AI preferences\n- `POST /ai/settings` what is on', []],
    ['near miss: what was made before', '- `POST /a` Save AI limericks\n- `GET /b` AI limericks of the member', []],
    ['near miss: an edit or a removal', '- `PATCH /a` AI planner of the house\n- `DELETE /ai/limericks/:id`', []],
    ['near miss: without', '- `POST /a` Sorts the pantry, without AI', []],
    ['by what ends with it', '- `POST /a` Plans a week. 429: AI quota exhausted\n- `POST /b` Answers. Fails with `LLM_QUOTA`: LLM token quota exceeded', ['POST /a', 'POST /b']],
    ['near miss: a quota that is set', '- `POST /a` Sets the AI quota of a house', []],
    ['by the path to which it goes on', '- `POST /a` Proxies to the pantry-sidecar `/rag`\n- `POST /b` forwards the question to `llm-svc/v1/chat/completions`', ['POST /a', 'POST /b']],
    ['near miss: another path to which it goes on', '- `POST /a` Proxies to the pantry-sidecar `/rags`\n- `POST /b` forwards the jar to `/ragout/list`', []],
    ['near miss: other letters', '- `POST /a` Mails the KITCHEN, the air and the IATA code', []],
  ])('%s', (_name, list, expected) => {
    expect(draftOf(`${API}${list}\n- \`GET /z\` all\n`).model.endpoints.filter(({ calls }) => calls.some((call) => call.ai)).map(({ name }) => name)).toEqual(expected);
  });
});

describe('an effect in the words of an endpoint alone', () => {
  const WITH = '# A\n\nMail by Postmark, texts by Twilio, cards by Mollie.\n\n## API Endpoints\n\n';

  it.each<[string, string, readonly string[]]>([
    ['channels in brackets', '- `POST /a` Withdraw the entry (email + Telegram)', ['POST /a: Postmark']],
    ['a mail in Portuguese', '- `POST /a` Guarda a vaga e envia um e-mail ao dono', ['POST /a: Postmark']],
    ['a mail in German', '- `POST /a` Legt den Platz an und schickt dem Gast eine E-Mail', ['POST /a: Postmark']],
    ['a code to an address', '- `POST /a` Send 6-digit OTP to email\n- `POST /b` Sends a code to the registered e-mail address', ['POST /a: Postmark', 'POST /b: Postmark']],
    ['what is mailed, without an article', '- `POST /a` Request a reset (emails OTP)', ['POST /a: Postmark']],
    ['near miss: what goes to other things of mail', '- `POST /a` Sends the text to the email editor\n- `POST /b` Copies the link to email drafts\n- `POST /c` Sent to email templates', []],
    ['a text in Spanish', '- `POST /a` Reserva la mesa y avisa por SMS', ['POST /a: Twilio']],
    ['a one-time code', '- `POST /a` Send OTP', ['POST /a: Twilio']],
    ['a payment', '- `POST /a` Create checkout session', ['POST /a: Mollie']],
    ['the portal of its customers', '- `POST /a` - Access customer portal\n- `POST /b` - Create portal session\n- `POST /c` - Redirect to billing portal', ['POST /a: Mollie', 'POST /b: Mollie', 'POST /c: Mollie']],
    ['near miss: a portal of this product', '- `POST /a` - Creates a customer portal account\n- `POST /b` - Opens the parent portal', []],
    ['a payment in Portuguese', '- `POST /a` Escolhe o barco e cria a cobrança', ['POST /a: Mollie']],
    ['near miss: an order that goes back', '- `POST /a` Refund an order', []],
    ['near miss: fields in brackets', '- `POST /a` Register (email, password)', []],
    ['near miss: what is kept of mail', '- `GET /a` Get email preferences', []],
    ['near miss: a code by mail', '- `POST /a` Checks the OTP', []],
    ['near miss: what was paid', '- `GET /a` Payments of the year\n- `POST /b` Note a payment in cash', []],
  ])('%s', (_name, list, expected) => {
    expect(callsIn(`${WITH}${list}\n`)).toEqual(expected);
  });

  it('ties a payment to nobody where nobody takes payments', () => {
    expect(callsIn(`${API}- \`POST /a\` Create checkout session\n`)).toEqual([]);
  });

  it('takes no verb before a trade in brackets for a vendor', () => {
    expect(callsIn(`${API}- \`POST /a\` Book (SMS)\n- \`POST /b\` Book a table\n`)).toEqual([]);
  });
});

describe('a model that runs on own machines', () => {
  const paid = (text: string): string[] => draftOf(text).model.endpoints.flatMap(({ name, calls }) => (calls.length > 0 ? [`${name}: ${calls.some((call) => call.paid) ? 'paid' : 'own'}`] : []));

  it.each<[string, string, readonly string[]]>([
    ['a runner alone', '# A\n\nLlama 3 runs on Ollama.\n\n## API\n\n- `POST /a` asks the model\n- `POST /b` Llama 3 writes a limerick\n', ['POST /a: own', 'POST /b: own']],
    ['a local speech model', '# A\n\n## API\n\n- `POST /a` goes through `LocalASRClient`\n', ['POST /a: own']],
    ['near miss: beside a vendor', '# A\n\nOpenAI writes. Ollama is for tests.\n\n## API\n\n- `POST /a` asks the model\n', ['POST /a: paid']],
    ['near miss: an open model of a vendor', '# A\n\n## API\n\n- `POST /a` Mistral writes a limerick\n', ['POST /a: paid']],
    ['near miss: whether it is there', '# A\n\n## API\n\n- `GET /healthz` 200 when Postgres and OpenAI are reachable\n- `GET /health` pings Claude\n', []],
  ])('%s', (_name, text, expected) => {
    expect(paid(text)).toEqual(expected);
  });
});

describe('what a model is there for', () => {
  const STACK = '# A\n\n| Part | Technology | Purpose |\n|---|---|---|\n| AI | Gemini | Riddle generation, guess evaluation |\n| DB | Postgres | Data |\n\n## API\n\n';

  it.each<[string, string, readonly string[]]>([
    ['a row of the stack', `${STACK}- \`POST /riddles/generate\`\n- \`POST /guesses/:id/evaluate\`\n`, ['POST /riddles/generate: Gemini', 'POST /guesses/:id/evaluate: Gemini']],
    ['near miss: the thing without the act', `${STACK}- \`POST /riddles\`\n- \`POST /guesses\`\n- \`GET /riddles\`\n`, []],
    ['near miss: another act', `${STACK}- \`POST /riddles/publish\`\n- \`GET /riddles\`\n`, []],
    ['near miss: a kind of model', '# A\n\nR2 for the pictures, Replicate for the image model.\n\n## API\n\n- `POST /photos` stores a photo\n- `POST /paint` makes one\n', []],
    ['near miss: what it makes, taken in', '# A\n\nSpecies come from GPT-4o mini with the photo.\n\n## API\n\n- `POST /guess` (photo in, species out) asks the model\n- `POST /finds` (species, place and time in, id out) stores one\n- `POST /spots` (species, place → id)\n- `POST /logs` takes species and place\n', ['POST /guess: an AI model']],
    ['what it makes, given out', '# A\n\nSpecies come from GPT-4o mini with the photo.\n\n## API\n\n- `POST /guess` (photo → species)\n- `POST /finds` (species, place → id)\n', ['POST /guess: OpenAI']],
    ['near miss: reading, and what is read off', '# A\n\nOpenAI. `gpt-4o-mini` does the reading and writing.\n\n## API\n\n- `POST /meters` (plot, reading → id)\n- `POST /readings` (plot, figure → id)\n', []],
    ['near miss: what another one does', '# A\n\nClaude writes the recipe card, and Mailgun carries letters to cooks.\n\n## API\n\n- `POST /cooks` new cook\n- `POST /recipes/:id/card` the card\n', ['POST /recipes/:id/card: Anthropic']],
    ['what it is used for, behind its id', '# A\n\n- **Groq** — hosts the LLM (`meta/llama-9.2`) used for the daily riddle writer and the guess checker.\n\n## API\n\n- `POST /riddles/generate`\n- `POST /riddles/:id/share`\n', ['POST /riddles/generate: Groq']],
    ['near miss: what something else is used for', '# A\n\n- **Groq** — hosts the LLM. The queue is used for the daily riddle.\n\n## API\n\n- `POST /riddles/generate`\n- `POST /guesses`\n', []],
    ['a path that ends with what a model does', '# A\n\nOpenAI answers.\n\n## API\n\n- `POST /chat`\n- `POST /chats`\n', ['POST /chat: an AI model']],
    ['a message in a chat with a model', '# A\n\nOpenAI and Groq.\n\n- Chat assistant for gardeners\n\n## API\n\n- `POST /api/chat/message`\n- `POST /api/chat/threads/:id/messages`\n- `POST /api/chat/archive`\n', ['POST /api/chat/message: an AI model', 'POST /api/chat/threads/:id/messages: an AI model']],
    ['the prompts that it makes for pictures', '# A\n\nOpenAI answers.\n\n## API\n\n- `POST /posters` triggers image prompt generation\n- `POST /covers` generates scene prompts for a week\n', ['POST /posters: an AI model', 'POST /covers: an AI model']],
    ['near miss: a prompt that is kept', '# A\n\nOpenAI answers.\n\n## API\n\n- `POST /posters` stores the image prompt of a jar\n- `POST /chats`\n', []],
    ['near miss: a message in a chat of people', '# A\n\nOpenAI sorts photos.\n\n- Chat among gardeners\n\n## API\n\n- `POST /api/chat/message`\n', []],
    ['near miss: no chat with a model', '# A\n\nOpenAI sorts photos.\n\n- There is no chatbot, only people\n\n## API\n\n- `POST /api/chat/message`\n- `POST /photos`\n', []],
    ['near miss: people who chat', '# A\n\n## API\n\n- `POST /chat` members talk\n', []],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('handing over', () => {
  it.each<[string, string, readonly string[]]>([
    ['a queue', `${API}- \`POST /a\` queues a job whose consumer calls OpenAI\n`, ['POST /a: OpenAI →']],
    ['near miss: a queue of other work behind the call', `${API}- \`POST /a\` asks OpenAI for the letter, stores it and queues \`print-letter\`\n`, ['POST /a: OpenAI']],
    ['near miss: a notification that is queued', `${API}- \`POST /a\` asks OpenAI for the letter, and a notification is queued\n`, ['POST /a: OpenAI']],
    ['other work behind a call that nobody waits for', `${API}- \`POST /a\` asks OpenAI for the letter in the background and queues \`print-letter\`\n`, ['POST /a: OpenAI →']],
    ['a queue of work that names the call', `${API}- \`POST /a\` queues \`write-letter\`, which asks OpenAI for it\n`, ['POST /a: OpenAI →']],
    ['an acknowledgement', `${API}- \`POST /a\` answers at once and asks OpenAI in \`waitUntil\`\n`, ['POST /a: OpenAI →']],
    ['a new job', `${API}- \`POST /a\` starts a new job, which asks OpenAI\n`, ['POST /a: OpenAI →']],
    ['a number at once', `${API}- \`POST /a\` asks OpenAI for the text; returns the job id immediately\n`, ['POST /a: OpenAI →']],
    ['for async processing, and its sister', `${API}- \`POST /gemini/run\` submit a prompt for async processing\n- \`POST /gemini/run-file\` submit a file\n- \`GET /gemini/status/:id\` state\n`, ['POST /gemini/run: Gemini →', 'POST /gemini/run-file: Gemini →']],
    ['another way of the same act', `${API}- \`POST /plan\` asks Gemini for a plan\n- \`POST /plan/stream\` in pieces\n- \`POST /plan/sync\` the same, blocks\n`, ['POST /plan: Gemini', 'POST /plan/stream: Gemini', 'POST /plan/sync: Gemini']],
    ['near miss: what keeps two things alike', `${API}- \`POST /plan\` asks Gemini for a plan\n- \`POST /plan/sync\` with the calendar\n- \`GET /plan/stream\` events\n`, ['POST /plan: Gemini']],
    ['work that is started async', `${API}- \`POST /plan\` start async generation by Gemini\n`, ['POST /plan: Gemini →']],
    ['near miss: a function that is async', `${API}- \`POST /plan\` async handler, asks Gemini for a plan\n`, ['POST /plan: Gemini']],
    ['near miss: a sister without a status', `${API}- \`POST /gemini/run\` submit a prompt for async processing\n- \`POST /gemini/run-file\` submit a file\n`, ['POST /gemini/run: Gemini →', 'POST /gemini/run-file: Gemini']],
    ['near miss: it waits', `${API}- \`POST /a\` asks OpenAI and returns the text\n`, ['POST /a: OpenAI']],
    ['accepted in a label, beside words that only name AI', `${API}### \`POST /a\`\n\nGenerates an AI poster of a fair.\n\n**Response 202 (taken in):**\n\nThe number of the poster.\n`, ['POST /a: an AI model →']],
    ['near miss: a worker waits', `${API}- \`POST /workers/a\` the worker asks OpenAI\n`, ['POST /workers/a: OpenAI']],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('a webhook that relays messages', () => {
  it.each<[string, string, boolean]>([
    ['WhatsApp', '`POST /webhooks/whatsapp` a customer writes, Claude answers', true],
    ['inbound mail', '`POST /hooks/inbound` mail from customers', true],
    ['what people write', '`POST /hooks/postmark` Postmark posts the mails that passengers write, OpenAI sorts them', true],
    ['what people write, without its name', '`POST /hooks/postmark` Postmark posts what passengers write back', true],
    ['what a person answers, as its input', '`POST /hooks/postmark`: In: a passenger\'s reply to the notice. Out: 200', true],
    ['near miss: an event as its input', '`POST /hooks/postmark`: In: Postmark\'s bounce event for a notice. Out: 200', false],
    ['near miss: an address as its input', '`POST /hooks/postmark`: In: the passenger\'s email. Out: 200', false],
    ['near miss: what machines say', '`POST /hooks/postmark` Postmark posts what servers answer', false],
    ['near miss: what we write', '`POST /hooks/postmark` Postmark posts what became of the mails that we send', false],
    ['near miss: bounces', '`POST /hooks/postmark` Postmark posts its bounce events', false],
    ['near miss: receipts', '`POST /webhooks/sms-status` delivery receipts', false],
    ['near miss: payments', '`POST /webhooks/stripe` payment events', false],
  ])('%s', (_name, item, expected) => {
    expect(draftOf(`${API}- ${item}\n`).model.endpoints.map(({ relaysMessages }) => relaysMessages)).toEqual([expected]);
  });

  it.each<[string, string, readonly string[]]>([
    ['answers the same way', 'a reply of a guest is stored, and the desk answers by text', ['Twilio']],
    ['near miss: is only posted to', 'a reply of a guest is stored', []],
  ])('calls the vendor that the document tells of where it %s', (_name, does, expected) => {
    const { model } = draftOf(`# Desk\n\n- **Twilio** carries texts in both directions.\n\n${API}- \`POST /webhooks/twilio\` ${does}\n`);
    expect(model.endpoints.flatMap(({ calls }) => calls.map(({ provider }) => provider))).toEqual(expected);
  });

  it('calls the vendor in its path where something is sent through him', () => {
    expect(callsIn(`${API}- \`POST /hooks/postmark\` stores the reply and sends the purser a notice through Postmark\n`)).toEqual(['POST /hooks/postmark: Postmark']);
    expect(callsIn(`${API}- \`POST /hooks/postmark\` marks the notice that was sent as bounced; Postmark calls it\n`)).toEqual([]);
  });
});

describe('the caller of a model', () => {
  const read = (text: string): (readonly [string, boolean, boolean])[] => draftOf(text).model.endpoints.map(({ name, calls, handsOver }) => [name, calls.some((call) => call.ai), handsOver]);

  it.each<[string, string, (readonly [string, boolean, boolean])[]]>([
    ['the only endpoint', '# A\n\nAstro, GPT-4o.\n\n## `POST /a`\n\nOne handler.\n', [['POST /a', true, false]]],
    ['near miss: one of two', '# A\n\nAstro, GPT-4o.\n\n## API\n\n- `POST /a` stores a note\n- `POST /b` stores a page\n', [['POST /a', false, false], ['POST /b', false, false]]],
    ['the one named for an act of models', '# A\n\n## API\n\n- `POST /a` stores a note\n- `POST /shorten` a text\n\n## AI call\n\nMistral answers 429 now and then.\n', [['POST /a', false, false], ['POST /shorten', true, false]]],
    ['near miss: named for no act of models', '# A\n\n## API\n\n- `POST /a` stores a note\n- `POST /short` a text\n\n## AI call\n\nMistral answers 429 now and then.\n', [['POST /a', false, false], ['POST /short', false, false]]],
    ['accepted for later', `${API}- \`POST /a\` answers 202; OpenAI writes the text\n`, [['POST /a', true, true]]],
    ['near miss: a Worker of Cloudflare', `${API}- \`POST /a\` the Worker asks OpenAI\n`, [['POST /a', true, false]]],
    ['answered before a job asks', `${API}- \`POST /a\` asks OpenAI for a reply; the parsing is done in a job, the sender gets its 200 immediately\n`, [['POST /a', true, true]]],
    ['does the same', `${API}- \`POST /a\` asks OpenAI for a summary\n- \`POST /b\` does the same in Polish\n`, [['POST /a', true, false], ['POST /b', true, false]]],
    ['called back', `${API}- \`POST /a\` called by Deepgram when the text is ready\n\n## Data Flow\n\n1. Deepgram works for minutes, then \`POST /a\` stores the text.\n`, [['POST /a', false, false]]],
    ['a section that is there for a model', `# A\n\n## AI / studio\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| POST | \`/sketch\` | bearer | Outline of a poster (Claude) |\n| POST | \`/blend\` | bearer | Two outlines in one |\n| GET | \`/spark\` | bearer | A random idea for a poster |\n`, [['POST /sketch', true, false], ['POST /blend', true, false], ['GET /spark', true, false]]],
    ['near miss: what only keeps or shows, in such a section', `# A\n\n## AI endpoints\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | \`/sketch\` | Outline of a poster (Claude) |\n| POST | \`/sketch/:id/rate\` | Stores a rating |\n| POST | \`/feedback\` | What a reader thinks |\n| GET | \`/sketches\` | All outlines |\n| DELETE | \`/sketch/:id\` | An outline goes |\n`, [['POST /sketch', true, false], ['POST /sketch/:id/rate', false, false], ['POST /feedback', false, false], ['GET /sketches', false, false], ['DELETE /sketch/:id', false, false]]],
    ['near miss: a section about the settings of models', `# A\n\n## AI models\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | \`/sketch\` | Outline of a poster (Claude) |\n| POST | \`/tone\` | Voice of the house |\n`, [['POST /sketch', true, false], ['POST /tone', false, false]]],
    ['a pool of threads', '# A\n\n## API\n\n- `POST /scans` a scan\n\n## Flow\n\n1. The scan comes in through `POST /scans`\n2. Background OCR: submitted to a `ThreadPoolExecutor`\n3. GPT-4o reads the scan\n', [['POST /scans', true, true]]],
    ['a client that is built', `${API}- \`POST /a\` stores a note; the client is built with \`new Mistral({ apiKey })\`\n- \`POST /b\` stores a page\n`, [['POST /a', false, false], ['POST /b', false, false]]],
  ])('%s', (_name, text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('an AI step without a route', () => {
  const flow = (step: string): string => `# A\n\n## API Endpoints\n\n- \`POST /visits\` new visit\n- \`GET /paintings\` all paintings\n\n## Data Flow\n\n- ${step}\n`;

  it.each<[string, string, boolean]>([
    ['a person waits', 'Somebody speaks to the lamp, Claude thinks, the lamp shows the colour at once while the guest waits.', true],
    ['near miss: nobody waits', 'Claude sorts the archive.', false],
    ['near miss: an agent that talks with the person himself', 'Claude shows the user a preview while the user waits.', false],
    ['near miss: a job', 'The nightly job asks Claude, the page shows the result.', false],
  ])('%s', (_name, step, expected) => {
    expect(draftOf(flow(step)).model.unroutedAiStep !== null).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['an assistant among the features', '## Features\n\n- **AI Assistant** — powered by Anthropic Claude', true],
    ['a chat among the features', '## Features\n\n- Chat with your paintings (OpenAI)', true],
    ['what a part of the features lists below the title of an assistant', '## Key Features\n\n**AI Tutoring:**\n\n- Mistral explains the painting', true],
    ['near miss: below a title of something else', '## Key Features\n\n**Archive:**\n\n- Mistral sorts the paintings', false],
    ['near miss: such a title in the stack', '## Stack\n\n**AI Tutoring:**\n\n- Mistral', false],
    ['what a page calls for by a function of the server', '## Notes\n\n- **AI**: Mistral (`mistral-small`) via a `createServerFn` server function; the form → the prompt', true],
    ['what it calls for by an action of the server', '## How it works\n\n- Claude titles the painting in a Next.js server action.', true],
    ['near miss: what a clock calls for', '## Notes\n\n- **AI**: Mistral via a nightly job', false],
    ['near miss: something that nobody waits for', '## Features\n\n- **Archive** — sorted by Anthropic Claude', false],
    ['near miss: a part of the stack', '## Stack\n\n- **AI Assistant** — Anthropic Claude', false],
  ])('%s', (_name, section, expected) => {
    expect(draftOf(`# A\n\n## API Endpoints\n\n- \`POST /visits\` new visit\n- \`GET /paintings\` all paintings\n\n${section}\n`).model.unroutedAiStep !== null).toBe(expected);
  });
});

describe('what the product says in quotation marks', () => {
  it.each<[string, string, readonly number[]]>([
    ['tells of no call', '"hello, i am your ai guide to the paintings. what do you want to see?"', [0]],
    ['near miss: the same as a statement', 'The AI guide to the paintings is Claude: it answers `POST /guide`.', [1]],
  ])('%s', (_name, words, expected) => {
    expect(draftOf(`# A\n\n## API Endpoints\n\n- \`POST /guide\` new guide\n\n## How it works\n\n${words}\n`).model.endpoints.map(({ calls }) => Math.min(calls.length, 1))).toEqual(expected);
  });
});

describe('a 504 among all the codes of an endpoint', () => {
  const CODES = '    - Errors: 400, 401, 429 RATE_LIMITED, 502 UPSTREAM_ERROR, 504 TIMEOUT';
  it.each<[string, string, readonly string[]]>([
    ['tells of no model where another endpoint is said to call it', `${API}- \`POST /advice\` — asks Gemini\n- \`POST /weather\`\n${CODES}\n`, ['POST /advice: Gemini']],
    ['near miss: by itself', `${API}- \`POST /advice\` — asks Gemini\n- \`POST /weather\`\n    - Errors: 504 TIMEOUT\n`, ['POST /advice: Gemini', 'POST /weather: an AI model']],
  ])('%s', (_, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('what a route has to do with a vendor', () => {
  it.each<[string, string, readonly string[]]>([
    ['whose events are checked there', `${LIST}- \`POST /hooks/sensor\` — takes readings\n\n## Security\n\nVerify webhooks (Twilio, OpenRouter if used) of \`POST /hooks/sensor\`.\n`, []],
    ['called by it in a service beside', `${API}- \`POST /notes\` — new note\n- \`POST /service/write\` — writes a plan with Gemini\n\n## Writing\n\nThis is an internal service, triggered by the \`POST /notes\` request, that asks Gemini for a plan.\n`, ['POST /service/write: Gemini']],
    ['a channel in its path', `${API}- \`POST /whatsapp/send\` — sends messages\n- \`POST /whatsapp/settings\` — keeps settings\n`, ['POST /whatsapp/send: an SMS service']],
    ['in a document about a channel', `${API}WhatsApp for growers: one WhatsApp number per nursery, read in the WhatsApp app.\n\n- \`POST /threads/:id/messages\` — Send outbound message (text, picture)\n- \`POST /threads/:id/notes\` — Add an internal note\n- \`POST /v1/send\` — Send outbound text/picture message from elsewhere\n`, ['POST /threads/:id/messages: an SMS service', 'POST /v1/send: an SMS service']],
    ['near miss: in another document', `${API}- \`POST /threads/:id/messages\` — Send outbound message (text, picture)\n`, []],
    ['embeds what it takes in', `${API}Gemini is the model.\n\n- \`POST /papers/ingest\` — Process and embed papers as documents\n- \`POST /papers/chunk\` — Chunk and embed documents\n- \`POST /papers/embed-code\` — Copy the embed code\n`, ['POST /papers/chunk: an AI model']],
  ])('%s', (_, text, expected) => {
    expect(callsIn(text)).toEqual(expected);
  });
});

describe('calls by telephone', () => {
  /** What a route with these words calls, beside two others of a design that has a vendor for telephony and a model. */
  const calledBy = (words: string): string[] => callsIn(`# Plants\n\nStack: Next.js, SignalWire, OpenAI.\n\n## API Endpoints\n\n- \`GET /pots\` — pots\n- \`POST /pots\` — a new pot\n- ${words}\n`);
  it.each<[string, readonly string[]]>([
    ['`POST /ring` — initiate an outbound call', ['POST /ring: SignalWire']],
    ['`POST /ring` — starts a phone call with the gardener', ['POST /ring: SignalWire']],
    ['`POST /ring` — places outbound calls', ['POST /ring: SignalWire']],
    ['`POST /ring/import` — upload CSV for bulk call execution', ['POST /ring/import: SignalWire']],
    ['`POST /ring` — dials the customer', ['POST /ring: SignalWire']],
    ['`GET /rings` — list outbound calls', []],
    ['`POST /rings` — logs a phone call', []],
    ['`PUT /rings/settings` — outbound call settings', []],
  ])('%s', (words, expected) => {
    expect(calledBy(words)).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ['`POST /ring/markup` — callback for the AI agent', []],
    ['`POST /ring/markup` — TwiML script for the AI survey bot', []],
    ['`POST /ring/words` — writes a script for AI-generated calls', ['POST /ring/words: an AI model']],
    ['`POST /ring/words` — callback that asks the AI for the next sentence', ['POST /ring/words: an AI model']],
  ])('asks no model for a part of a conversation that goes on elsewhere: %s', (words, expected) => {
    expect(calledBy(words)).toEqual(expected);
  });
});

it.each([
  ['the only vendor of models', 'Models: `new ChatOpenAI({ model: "gpt-4o" })`.', 'OpenAI'],
  ['near miss: one of two', 'Models: OpenAI for questions, Mistral for titles.', 'LangChain'],
  ['near miss: no vendor', 'Models: to be chosen.', 'LangChain'],
])('names behind a library for calls of models %s', (_name, models, provider) => {
  const { model } = draftOf(`# Tutor\n\n${models}\n\n## API\n\n- \`POST /api/turns\` runs a LangChain agent and waits for its answer\n`);
  expect(model.endpoints.flatMap(({ calls }) => calls.map((call) => call.provider))).toEqual([provider]);
});

it.each<[string, readonly string[]]>([
  ['`PUT /ai-config` — update AI agent configuration', []],
  ['`POST /ai-results` — stores the results', []],
  ['`POST /ai-grader` — grades a leaf', ['POST /ai-grader: an AI model']],
  ['`POST /leaves` — runs the AI agent on the leaf', ['POST /leaves: an AI model']],
])('tells what a model does from what is set and kept of it: %s', (words, expected) => {
  expect(callsIn(`${API}- \`GET /plants\` — 20 plants\n- ${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['Sign in via email/password', []],
  ['Sign up via email and password', []],
  ['Invite via email', ['POST /gardeners: Resend']],
])('takes an address to sign in with for no message: %s', (words, expected) => {
  expect(callsIn(`# Plants\n\nResend sends mail.\n\n## API Endpoints\n\n- \`GET /plants\`: 20 plants\n- \`POST /gardeners\`: ${words}\n`)).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['**Deepgram:** bearer token validation', []],
  ['`POST /webhooks/deepgram` asks Deepgram for the transcript and waits.', ['POST /webhooks/deepgram: Deepgram']],
])('takes a vendor who posts to a webhook for nobody who is called: %s', (words, expected) => {
  expect(callsIn(`# Plants\n\n## API Endpoints\n\n- \`GET /plants\`: 20 plants\n- \`POST /webhooks/deepgram\`: what was said\n\n## Webhook Security\n\nAll webhook endpoints check who calls:\n\n${words}\n`)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['its product in an answer', '# Leaf GPT\n\nOpenAI, Stripe, Twilio.\n\n## API Endpoints\n\n- `GET /plants`: greets with "Leaf GPT Backend"\n- `POST /notes`: stores a note\n', []],
  ['near miss: the model itself', '# Leaves\n\nOpenAI, Stripe, Twilio.\n\n## API Endpoints\n\n- `GET /plants`: 20 plants\n- `POST /notes`: asks GPT for a note\n', ['POST /notes: OpenAI']],
  ['a step of whoever sets it up', '# Leaves\n\n## API Endpoints\n\n- `GET /plants`: 20 plants\n- `POST /auth/login`: hands out a token\n\n## Setup\n\n1. Install Stripe CLI\n2. **Login to Stripe**\n', []],
  ['a search by one of two', '# Leaves\n\n## API Endpoints\n\n- `GET /plants`: 20 plants\n- `POST /tools/search`: web search (Brave/SERP)\n', ['POST /tools/search: Brave Search']],
])('tells vendors from what is named like them: %s', (_, text, expected) => {
  expect(callsIn(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['answered through the vendor', 'POST /webhook/twilio    WhatsApp messages (signature verified)', ['POST /webhook/twilio: Twilio']],
  ['near miss: what became of messages', 'POST /webhook/twilio    WhatsApp message status events', ['POST /webhook/twilio: Twilio']],
])('knows a webhook that brings what people write: %s', (name, line, expected) => {
  const { model } = draftOf(`# Plants\n\nTwilio.\n\n## API Endpoints\n\n${fence('', line, 'GET  /plants            20 plants')}\n\n## Flow\n\nGardener → Twilio → /webhook/twilio → looks the gardener up → reply via Twilio REST\n`);
  expect(model.endpoints.flatMap(({ name: each, calls }) => (calls.length > 0 ? [`${each}: ${calls[0]?.provider ?? ''}`] : []))).toEqual(expected);
  expect(model.endpoints[0]?.relaysMessages).toBe(!name.startsWith('near miss'));
});

it.each<[string, readonly string[]]>([
  ['After paying, Adyen returns the guest to `/stays/:id`, which loads `GET /stays/:id`.', []],
  ['Stripe sends the buyer back to `/stays/:id`, which calls `GET /stays/:id`.', []],
  ['Mollie brings them back to `/stays/:id`; the page calls `GET /stays/:id`.', []],
  ['`GET /stays/:id` asks Adyen for the state of the payment.', ['GET /stays/:id: Adyen']],
  ['`POST /stays`: Twilio sends the guest a text.', ['POST /stays: Twilio']],
])('takes a vendor who leads people back for no call: %s', (words, expected) => {
  expect(callsIn(`${API}- \`POST /stays\` — books\n- \`GET /stays/:id\` — one stay\n\n## Data Flow\n\n${words}\n`)).toEqual(expected);
});
