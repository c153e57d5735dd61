import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

/** The endpoints that call something, with what: `POST /a: OpenAI, Twilio`. */
function callsIn(...text: readonly string[]): string[] {
  return draftOf(lines(...text)).model.endpoints.flatMap(({ name, calls }) => {
    const providers = [...new Set(calls.map(({ provider }) => provider))];
    return providers.length > 0 ? [`${name}: ${providers.join(', ')}`] : [];
  });
}

describe('messages to people, in a document about one channel', () => {
  const list = ['# Ferry desk over WhatsApp', '', 'Passengers join by WhatsApp. WhatsApp goes out through Gupshup.', '', '## API', '', '- `POST /berths` — new berth', '- `DELETE /berths/:id` — takes a berth off', '- `PATCH /berths/:id/board` — marks as boarded', '', '## Features', ''];
  it.each<[string, string, readonly string[]]>([
    ['of an act that a DELETE performs', '- Remove a berth — sends a farewell message to the passenger', ['DELETE /berths/:id: Gupshup']],
    ['of an act that is named as a purpose is', '- Mark a berth as boarded — sends a reminder to guests', ['PATCH /berths/:id/board: Gupshup']],
    ['near miss: nobody gets it', '- Remove a berth — sends a farewell message to the log', []],
  ])('%s', (_name, words, expected) => {
    expect(callsIn(...list, words)).toEqual(expected);
  });

  it('near miss: a document that has mail as well', () => {
    expect(callsIn(...list, '- Remove a berth — sends a message to the customer', '', 'Receipts go by e-mail.')).toEqual([]);
  });
});

describe('a bot on a channel that is paid for by the message', () => {
  const list = (words: string): string[] => ['# Tides', words, '', '## API', '', '| Method | Path | Auth |', '|---|---|---|', '| POST | /whatsapp-webhook | Twilio signature |'];
  it.each<[string, string, boolean]>([
    ['a bot', 'A WhatsApp bot (Twilio) tells the tide.', true],
    ['an answer', 'Whoever asks gets the result over WhatsApp, through Twilio.', true],
    ['near miss: only what comes in', 'Photos come in from WhatsApp, through Twilio.', false],
  ])('%s', (_name, words, expected) => {
    expect(callsIn(...list(words))).toEqual(expected ? ['POST /whatsapp-webhook: Twilio'] : []);
  });
});

describe('a code that is sent', () => {
  const list = (words: string): string[] => ['# Boats', words, '', '## API', '', '- `POST /auth/again` — resend verification code', '- `POST /auth/forgot` — send password reset code', '- `POST /auth/check` — check the verification code'];
  it.each<[string, string, readonly string[]]>([
    ['by mail, where that is all there is', 'Mail: Zepto Mail.', ['POST /auth/again: ZeptoMail', 'POST /auth/forgot: ZeptoMail']],
    ['by phone', 'SMS: Twilio.', ['POST /auth/again: Twilio', 'POST /auth/forgot: Twilio']],
    ['near miss: by whatever sign-in sends', 'Mail: Zepto Mail. Sign-in: Clerk.', []],
  ])('%s', (_name, words, expected) => {
    expect(callsIn(...list(words))).toEqual(expected);
  });
});

describe('a search by meaning', () => {
  const list = (words: string, search = '- `POST /letters/search` — hybrid semantic + keyword search over letters'): string[] => ['# Letters', words, '', '## API', '', '- `POST /letters` — stores a letter', search];
  it.each<[string, string[], readonly string[]]>([
    ['over vectors of a vendor', list('Embeddings come from OpenAI.'), ['POST /letters/search: an AI model']],
    ['over vectors of one who is told by his trade', list('Embeddings are generated via Lexivec.'), ['POST /letters/search: an AI model']],
    ['as a read', list('Embeddings come from OpenAI.', '- `GET /letters/near` — vector search over letters'), ['GET /letters/near: an AI model']],
    ['near miss: no vectors', list('OpenAI writes titles.'), []],
    ['near miss: by words', list('Embeddings come from OpenAI.', '- `POST /letters/search` — keyword search over letters'), []],
    ['near miss: a library of one\'s own', list('Embeddings are generated with SentenceTransformers.'), []],
    ['by what lies nearest to what is asked', list('```sql\ncreate table letters (id int, v vector(1536)); -- OpenAI, text-embedding-3-small\n```', '- `GET /letters?q=` — the ten letters whose vector is nearest to that of `q`'), ['GET /letters: an AI model']],
    ['by its distance to the question', list('The vectors are made by Cohere.', '- `POST /letters/find` — letters ordered by cosine distance to the question'), ['POST /letters/find: an AI model']],
    ['in meaning', list('Embeddings come from Voyage.', '- `GET /letters/near` — what is closest in meaning to the phrase that was typed'), ['GET /letters/near: an AI model']],
    ['near miss: nearest to another that is stored', list('Embeddings come from OpenAI.', '- `GET /letters/{id}/like` — the ten letters whose vector is nearest to that of this one'), []],
    ['near miss: near on a map', list('Embeddings come from OpenAI.', '- `GET /boxes` — letter boxes nearest to the place in `q`'), []],
    ['near miss: a model in the own process', list('OpenAI writes titles. Embeddings: all-MiniLM-L6-v2, in our process.', '- `GET /letters?q=` — the ten letters whose vector is nearest to that of `q`'), []],
  ])('%s', (_name, text, expected) => {
    expect(callsIn(...text)).toEqual(expected);
  });
});

describe('what a vendor is asked for', () => {
  const of = (row: string): string[] => callsIn('# Club', '', 'Stripe takes the money.', '', '## API', '', '| Method | Path | What |', '|---|---|---|', row);
  it.each<[string, string, readonly string[]]>([
    ['a read of what he has', '| GET | /dues | Lists open dues from Stripe |', ['GET /dues: Stripe']],
    ['near miss: what was taken from him before', '| GET | /dues | Lists dues synced from Stripe |', []],
    ['near miss: where he has people log in', '| POST | /link | Returns the Stripe OAuth URL |', []],
    ['near miss: a button', '| POST | /link | For whoever sees “Connect Stripe” |', []],
    ['a text by its prompt', '| POST | /verses | A verse for the card (reuse `make-verse` prompt) |', ['POST /verses: an AI model']],
    ['near miss: a prompt of the browser', '| POST | /verses | Kept for whoever came with the install prompt |', []],
    ['a mail behind an act on rows', '| POST | /members | Updates a member and confirms by email |', ['POST /members: an email service']],
    ['near miss: an address that rows are known by', '| POST | /members | Upserts a member by email |', []],
  ])('%s', (_name, row, expected) => {
    expect(of(row)).toEqual(expected);
  });

  it('belongs to both methods of one row', () => {
    const text = ['# Finds', '', '## API', '', '| Methods | Path |', '|---|---|', '| GET, POST | /finds |', '', '## What grows', '', '| Class | Driver |', '|---|---|', '| `/finds` | SerpAPI and sorting |'];
    expect(callsIn(...text)).toEqual(['GET /finds: SerpAPI', 'POST /finds: SerpAPI']);
  });
});

describe('messages that a model writes', () => {
  const of = (model: string, ...more: readonly string[]): string[] => callsIn('# Dues', '', `- **AI:** ${model}`, '', '## API', '', '| Method | Path | What |', '|---|---|---|', '| POST | /nudges/send | Sends one nudge for a member |', '| POST | /members | Stores a member |', ...more);
  it.each<[string, string[], readonly string[]]>([
    ['are written when they are sent', of('OpenAI (nudge message generation)'), ['POST /nudges/send: OpenAI']],
    ['whatever the words', of('Claude writes the nudge emails'), ['POST /nudges/send: Anthropic']],
    ['by a clock as well', of('OpenAI (nudge message generation)', '| GET | /cron/nudges | Sends nudges to members |'), ['POST /nudges/send: OpenAI', 'GET /cron/nudges: OpenAI']],
    ['near miss: messages of another kind', of('OpenAI (welcome message generation)'), []],
    ['near miss: what is only sorted', of('OpenAI (nudge message sorting)'), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ['beside the sender of the mail', [], ['POST /rings/send: Resend, OpenAI']],
    ['near miss: another route has them written', ['- `POST /rings/draft` — drafts a ring with OpenAI'], ['POST /rings/send: Resend', 'POST /rings/draft: OpenAI']],
  ])('%s', (_name, more, expected) => {
    expect(callsIn('# Dues', '', '- **AI:** OpenAI (ring message generation)', '- **Mail:** Resend', '', '## API', '', '- `POST /rings/send` — sends one ring and e-mails the member', ...more)).toEqual(expected);
  });
});

describe('an act of a model in a flow without routes', () => {
  const of = (step: string, title = '## Data flow'): string[] => callsIn('# Leaves', '', title, '', fence('', 'photo comes in', '  ↓', step, '  ↓', 'answer goes out'), '', '## API', '', '| Method | Path |', '|---|---|', '| POST | /analyze |', '| POST | /api/v1/analyze |', '| POST | /shares |');
  it.each<[string, string[], readonly string[]]>([
    ['is that of the routes that are named for it', of('[2] LLM Analysis (one call)'), ['POST /analyze: an AI model', 'POST /api/v1/analyze: an AI model']],
    ['in another order', of('[2] analysis by the LLM'), ['POST /analyze: an AI model', 'POST /api/v1/analyze: an AI model']],
    ['near miss: another act', of('[2] LLM translation'), []],
    ['near miss: no flow', of('[2] LLM Analysis', '## Folders'), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('functions that are named for what a vendor does', () => {
  const list = (path: string): string[] => ['# Stalls', '', '## Stack', '', '- Payments: Stripe', '- Models: OpenAI', '- WhatsApp: Gupshup', '', '## API', '', '| Method | Path |', '|---|---|', `| POST | ${path} |`, '| POST | /api/stalls |', '| POST | /api/fairs |'];
  it.each<[string, string, readonly string[]]>([
    ['a payment', '/functions/v1/create-checkout-session', ['POST /functions/v1/create-checkout-session: Stripe']],
    ['… with a hump', '/api/createPaymentIntent', ['POST /api/createPaymentIntent: Stripe']],
    ['a vendor and its part', '/functions/v1/openai-assistants', ['POST /functions/v1/openai-assistants: OpenAI']],
    ['a test on a channel', '/api/whatsapp/test', ['POST /api/whatsapp/test: Gupshup']],
    ['near miss: what is known of the vendor', '/functions/v1/openai-usage', []],
    ['near miss: its key', '/functions/v1/openai-credential', []],
    ['near miss: its events', '/functions/v1/openai-webhook', []],
    ['near miss: a session of another kind', '/api/create-study-session', []],
  ])('%s', (_name, path, expected) => {
    expect(callsIn(...list(path))).toEqual(expected);
  });

  it('knows a package by its calls, whatever their case', () => {
    const item = (call: string): string[] => ['# Stalls', '', '## API', '', '1. **POST `/api/addons`**', `   - Uses: \`${call}\``];
    expect(callsIn(...item('stripe.SubscriptionItem.create()'))).toEqual(['POST /api/addons: Stripe']);
    expect(callsIn('# Stalls', '', '## API', '', '1. **POST `/api/addons`**', '   - `stripe.Webhook.construct_event()` checks it')).toEqual([]);
  });
});

describe('what a vendor does when something is read', () => {
  it.each<[string, readonly string[]]>([
    ['Gemini puts it into plain words while he waits.', ['GET /letters/:id: Gemini']],
    ['Gemini shortens it whenever somebody opens the page.', ['GET /letters/:id: Gemini']],
    ['Gemini turns it into Dutch for whoever opens it.', ['GET /letters/:id: Gemini']],
    ['near miss: Gemini wrote it when it came in.', []],
    ['near miss: While the clerk waits, the page shows a bar; Gemini made the text at night.', []],
  ])('%s', (words, expected) => {
    expect(callsIn('# Letters', '', '## API', '', `- \`GET /letters/:id\`: the letter. ${words}`)).toEqual(expected);
  });
});

describe('what is said of all endpoints below the last of several cards', () => {
  const cards = ['# Notes', '', '## API', '', '**`POST /ask`**', 'Asks OpenAI.', '', '**`PUT /notes/:id`**', 'In: text. Out: the row.', ''];
  it.each<[string, string, readonly string[]]>([
    ['of so many', 'Both of these take the session cookie. The model calls sit in a wrapper.', ['POST /ask: OpenAI']],
    ['of the routes', 'The two routes check the session. OpenAI calls live in one file.', ['POST /ask: OpenAI']],
    ['near miss: of the last', 'It has OpenAI check the spelling.', ['POST /ask: OpenAI', 'PUT /notes/:id: OpenAI']],
  ])('%s', (_name, words, expected) => {
    expect(callsIn(...cards, words)).toEqual(expected);
  });
});

describe('speech that becomes text in the act', () => {
  const list = (stack: string, words: string): string[] => ['# Tapes', stack, '', '## API', '', `- \`POST /tapes\` — ${words}`, '- `GET /tapes` — the last 20'];
  it.each<[string, string, string, readonly string[]]>([
    ['by a vendor', 'Speech goes to OpenAI `whisper-1`.', 'a recording; transcribed on the spot', ['POST /tapes: an AI model']],
    ['by another', 'Deepgram turns speech into text.', 'takes a recording and transcribes it', ['POST /tapes: an AI model']],
    ['near miss: on an own machine', 'Speech: whisper.cpp on a box of ours. OpenAI writes titles.', 'a recording; transcribed on the spot', []],
    ['near miss: before', 'Speech goes to OpenAI `whisper-1`.', 'files a tape that was transcribed before', []],
    ['near miss: by people', 'Deepgram turns speech into text.', 'a recording, transcribed by volunteers', []],
  ])('%s', (_name, stack, words, expected) => {
    expect(callsIn(...list(stack, words))).toEqual(expected);
  });
});

describe('a code that is texted', () => {
  const list = (words: string): string[] => ['# Boats', 'Sign-in: Supabase Auth.', '', '## API', '', `- \`POST /enter\` — ${words}`];
  it.each<[string, boolean]>([
    ['Supabase Auth texts a six-digit code', true],
    ['texts a one-time code to whoever asks', true],
    ['the code goes out by text', true],
    ['sends a PIN to the number', true],
    ['compares the code that was texted before', false],
    ['mails the code', false],
  ])('%s', (words, expected) => {
    expect(callsIn(...list(words)).some((call) => call.endsWith('an SMS service'))).toBe(expected);
  });
});

describe('a house of many services', () => {
  const list = (stack: string, words: string): string[] => ['# Tours', stack, '', '## API', '', `- \`POST /tours\` — ${words}`];
  it.each<[string, string, string, readonly string[]]>([
    ['of which one is used', 'Google Geocoding is billed to us.', 'rows are queued, and a thread asks Google for each', ['POST /tours: Google Maps']],
    ['near miss: who knows the caller', 'Google Geocoding is billed to us.', 'asks Google sign-in who calls', []],
    ['near miss: none is used', 'We use Postgres.', 'a thread asks Google for each', []],
  ])('%s', (_name, stack, words, expected) => {
    expect(callsIn(...list(stack, words))).toEqual(expected);
  });
});

describe('a one-time code that goes to a telephone', () => {
  const calls = (entry: string, about = ''): readonly string[] => callsIn('# Boats', '', about, '', '## API', '', `- ${entry}`);
  const sms = ['POST /otp: an SMS service'];

  it.each<[string, readonly string[], readonly string[]]>([
    ['by what is handed over', calls('`POST /otp` — Send OTP `{ phone }`'), sms],
    ['by where it goes', calls('`POST /otp` — Request OTP for a mobile number'), sms],
    ['by whose it is', calls("`POST /otp` — Sends a one-time code to the user's phone"), sms],
    ['by what the document says of all', calls('`POST /otp` — Send reset OTP', 'Users sign in with OTP (phone).'), sms],
    ['… in other words', calls('`POST /otp` — Send reset OTP', 'Sign-in is by mobile OTP.'), sms],
    ['near miss: an address is handed over', calls('`POST /otp` — Send OTP `{ address }`'), []],
    ['near miss: nobody says how', calls('`POST /otp` — Send OTP'), []],
    ['near miss: it is checked', calls('`POST /otp` — Verify OTP `{ phone, otp }`'), []],
    ['near miss: only pretended', calls('`POST /otp` — Send reset OTP', 'Sign-in is by mobile OTP, which is mocked in the response.'), []],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});

describe('what a vendor of payments is asked for', () => {
  it.each<[string, string, readonly string[]]>([
    ['a checkout by the path', '- `POST /create-checkout`', ['POST /create-checkout: Paystack']],
    ['the act as the last segment', '- `POST /payments/initialize`', ['POST /payments/initialize: Paystack']],
    ['the payment as the last but one', '- `POST /checkout/create`', ['POST /checkout/create: Paystack']],
    ['a transaction in words', '- `POST /tickets` keeps a seat and initializes a transaction.', ['POST /tickets: Paystack']],
    ['near miss: what happened to checkouts', '- `POST /checkout-events` creates a checkout event.', []],
    ['near miss: a transaction of the database', '- `POST /tickets` initializes a database transaction.', []],
    ['near miss: another transaction', '- `POST /tickets` starts a transaction and writes two rows.', []],
  ])('%s', (_, endpoint, expected) => {
    expect(callsIn('# Ferry', '', 'Uses Paystack for money.', '', '## API', '', endpoint)).toEqual(expected);
  });
});
