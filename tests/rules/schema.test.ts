import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const SECTIONS: Readonly<Record<string, string>> = {
  'System Architecture': 'Next.js → Postgres',
  Services: '- **API**: reads and writes notes',
  'API Endpoints': '- `GET /api/notes`: the notes of the user',
  'Data Flow': 'The user writes a note, the API stores it.',
  Infrastructure: 'Vercel, Neon',
  'Technical Risks': '- Long notes are cut.',
};

/** A whole document in which some sections are written otherwise, or left out (null). */
function document(changes: Readonly<Record<string, string | null>> = {}): string {
  const sections = Object.entries(SECTIONS).map(([name, content]): string => {
    const change = changes[name];
    return change === null ? '' : (change ?? `## ${name}\n\n${content}\n`);
  });
  return `# Notes\n\n${sections.join('\n')}`;
}

/** The API section with one entry. */
function withEndpoint(entry: string): string {
  return document({ 'API Endpoints': `## API Endpoints\n\n${entry}\n` });
}

function row(header: string, cells: string): string {
  return withEndpoint(`| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n| ${cells} |`);
}

async function reportsOf(text: string, filePath = 'draft.md'): Promise<string[]> {
  const { messages } = await lintText(text, { filePath, preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'schema').map(({ subject, message }) => `${String(subject)}: ${/(?:its [a-z]+(?: and its [a-z]+)?)|missing|empty/.exec(message)?.[0] ?? ''}`);
}

describe('schema: sections', () => {
  it.each<[string, string, readonly string[]]>([
    ['a whole document', document(), []],
    ['a missing section', document({ 'Data Flow': null }), ['section:Data Flow: missing']],
    ['an empty section', document({ Infrastructure: '## Infrastructure\n' }), ['section:Infrastructure: empty']],
    ['a section of TBD', document({ Infrastructure: '## Infrastructure\n\nTBD\n' }), ['section:Infrastructure: empty']],
    ['near miss: a note with two sections', '# Notes\n\n## Services\n\n- **API**: all\n\n## Risks\n\n- None of note.\n', []],
    ['usual names', document({ 'System Architecture': '## 1. System Overview\n\nOne app.\n', 'Technical Risks': '## ⚠️ Risks & Mitigations\n\n- Long notes are cut.\n', Infrastructure: '## Infra\n\nFly.\n' }), []],
    ['numbers with letters', document({ 'System Architecture': '## B1. System architecture\n\nOne app.\n', 'Data Flow': '## B.3 Data flow\n\nThe user writes a note.\n', Infrastructure: '## A-4: Infrastructure\n\nFly.\n', 'Technical Risks': '## (5) Technical risks\n\n- Long notes are cut.\n' }), []],
    ['near miss: a name with a figure', document({ Services: '## S3 services\n\n- **S3**: keeps files\n' }), ['section:Services: missing']],
    ['a bold line', document({ Infrastructure: '**Infrastructure**\n\nFly.\n' }), []],
    ['bold lines over bold lines', document({ Infrastructure: '**Infrastructure**\n\n**Hosting**\n\nFly.\n' }), []],
    ['near miss: over another section', document({ Infrastructure: '**Infrastructure**\n\n**Technical Risks**\n\nNone is known.\n' }), ['section:Infrastructure: empty']],
    ['a bold label of an item', document({ Infrastructure: '- **Infrastructure:** Fly, Neon\n' }), []],
    ['a heading of two sections', document({ 'Data Flow': null, Infrastructure: '## Data Flow and Infrastructure\n\nBrowser → Fly → Neon.\n' }), []],
    ['the usual name in brackets', document({ 'Data Flow': '## Who sends what to whom (Data Flow)\n\nThe user writes a note.\n' }), []],
    ['near miss: other words in brackets', document({ 'Data Flow': '## Who sends what to whom (in short)\n\nThe user writes a note.\n' }), ['section:Data Flow: missing']],
    ['a question of parts and how they hang together', document({ 'System Architecture': '## What we build and how it hangs together\n\nOne app.\n' }), []],
    ['a sequence diagram is a data flow', document({ 'Data Flow': '## Requests\n\n```mermaid\nsequenceDiagram\n  A->>B: POST /api/notes\n```\n' }), []],
    ['near miss: a flowchart is none', document({ 'Data Flow': '## Requests\n\n```mermaid\nflowchart LR\n  A --> B\n```\n' }), ['section:Data Flow: missing']],
    ['near miss: a stack is no list of services', document({ Services: '## Stack\n\n- Next.js\n- Postgres\n' }), ['section:Services: missing']],
    ['near miss: the gate’s item about the environment is no infrastructure', document({ Infrastructure: '## Gate\n\n### Q4. Environment\n\nDATABASE_URL\n' }), ['section:Infrastructure: missing']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it('takes the names that the configuration adds', async () => {
    const text = document({ Infrastructure: '## Maschinenraum\n\nFly.\n' });
    const { messages } = await lintText(text, { filePath: 'draft.md', preset: 'strict', requireSubjects: false, config: { sections: { infrastructure: ['Maschinenraum'] } } });
    expect(messages.filter(({ ruleId }) => ruleId === 'schema')).toEqual([]);
  });

  it('reads YAML keys', async () => {
    const yaml = 'system_architecture: one app\nservices:\n  - name: api\n    does: all\n  - name: mailer\ndata_flow:\n  - the user writes a note\ninfrastructure:\n  - fly\nendpoints:\n  - path: /notes\n    method: POST\n    input: text\n    output: note\n';
    expect(await reportsOf(yaml, 'draft.yaml')).toEqual(['section:Technical Risks: missing', 'service:mailer: its responsibility']);
  });
});

describe('schema: what a flow tells of an endpoint', () => {
  const reported = async (flow: string): Promise<string[]> => reportsOf(document({ 'API Endpoints': '## API Endpoints\n\n| Endpoint | Purpose | Input | Output |\n|---|---|---|---|\n| POST /api/notes | Stores a note | `{ text }` | |\n', 'Data Flow': `## Data Flow\n\n${flow}\n` }));

  it('takes the next step for no answer', async () => {
    expect(await reported('Phone → POST /api/notes → SQLite → the chart of the season.')).toEqual(['endpoint:POST /api/notes: its output']);
  });

  it('takes a status for one', async () => {
    expect(await reported('Phone → POST /api/notes → SQLite → 201 with the note.')).toEqual([]);
  });
});

describe('schema: entries that bear a number or a code', () => {
  it.each<[string, string]>([
    ['a code and a dot', '**A1 · `POST /api/tags`**'],
    ['a code alone', '**A1 `POST /api/tags`**'],
    ['a code in brackets', '**[EP-01] POST /api/tags**'],
    ['a number with a bracket', '**1) `POST /api/tags`**'],
    ['a code that is not bold', 'A1 · `POST /api/tags`'],
    ['a code before a dash', '**A-1 — `POST /api/tags`**'],
  ])('%s: what stands below is told of it', async (_name, title) => {
    const sister = title.replace('1', '2').replace('POST /api/tags', 'PUT /api/tags/order');
    expect(await reportsOf(withEndpoint(`${title}\nTakes: \`{ label }\`.\nGives: \`201 { id }\`.\n\n${sister}\n\n- Takes: \`{ ids }\``))).toEqual(['endpoint:PUT /api/tags/order: its output']);
  });

  it('near miss: a sentence that begins with a code', async () => {
    expect(await reportsOf(withEndpoint('- `GET /api/notes`: the notes of the user\n\nR2 holds the files of `POST /api/notes/:id/files`, which the bucket answers itself.'))).toEqual([]);
  });

  it.each<[string, string, readonly string[]]>([
    ['an answer that is sent on', 'send the reply to the guest through Twilio', ['endpoint:POST /api/notes/:id/send: its output']],
    ['an answer that is stored', 'saves the answers of one quiz round', ['endpoint:POST /api/notes/:id/send: its output']],
    ['near miss: an answer that is given back', 'asks the model, and the reply is a summary', []],
    ['near miss: an answer that is drafted', 'drafts an answer to what the guest asks', []],
    ['near miss: … and both', 'saves the answer and returns the score', []],
  ])('%s', async (_name, purpose, expected) => {
    expect(await reportsOf(withEndpoint(`**\`POST /api/notes/:id/send\`**\nWhat for: ${purpose}.\nTakes: \`{ body }\`.`))).toEqual(expected);
  });
});

describe('schema: services', () => {
  it.each<[string, string, readonly string[]]>([
    ['a name alone', '- **API**: all HTTP\n- **Mailer**', ['service:Mailer: its responsibility']],
    ['a name with TBD', '- **API**: all HTTP\n- **Mailer**: TBD', ['service:Mailer: its responsibility']],
    ['a name that only points to where it runs', '- **API**: all HTTP\n- **Mailer**: see Infrastructure.', ['service:Mailer: its responsibility']],
    ['near miss: … to where its task is told', '- **API**: all HTTP\n- **Mailer**: see Data Flow, step 4.', []],
    ['near miss: … beside its task', '- **API**: all HTTP\n- **Mailer**: sends the receipts; see Infrastructure.', []],
    ['a name with what it is built with', '- **API**: all HTTP\n- **worker**: Node 22 with sharp, in a container of 512 MB', ['service:worker: its responsibility']],
    ['near miss: … and what it does', '- **API**: all HTTP\n- **worker**: Node 22 with sharp, makes three sizes of each photo', []],
    ['near miss: … beside a name that tells it', '- **API**: all HTTP\n- **thumbnailer**: Node 22 with sharp, in a container of 512 MB', []],
    ['a row without responsibility', '| Service | Responsibility |\n|---|---|\n| API | all HTTP |\n| Mailer | |', ['service:Mailer: its responsibility']],
    ['near miss: a row that tells it', '| Service | Runs on | Does |\n|---|---|---|\n| API | Fly | all HTTP |', []],
    ['entries that say what they name', '- Component: API\n  - Responsibility: all HTTP\n- **Component:** Mailer\n  - Responsibility: –\n', ['service:Mailer: its responsibility']],
    ['a heading without words', '### API\n\nAll HTTP.\n\n### Mailer', ['service:Mailer: its responsibility']],
    ['near miss: bold words in prose', '**api** serves everything. **worker** sends the mails.', []],
    ['near miss: prose', 'One service does it all.', []],
  ])('%s', async (_name, content, expected) => {
    expect(await reportsOf(document({ Services: `## Services\n\n${content}\n` }))).toEqual(expected);
  });
});

describe('schema: endpoints', () => {
  it.each<[string, string, readonly string[]]>([
    ['no output', row('Endpoint | Purpose | Input | Output', 'POST /api/notes | Stores a note | `{ text }` | '), ['endpoint:POST /api/notes: its output']],
    ['an output of TBD', row('Endpoint | Purpose | Input | Output', 'POST /api/notes | Stores a note | `{ text }` | TBD'), ['endpoint:POST /api/notes: its output']],
    ['a blank cell beside a filled one', row('Endpoint | Purpose | Input | Output', 'GET /api/notes/:id | Reads a note | id |  |\n| POST /api/notes | Stores a note | `{ text }` | 201'), ['endpoint:GET /api/notes/:id: its output']],
    ['near miss: a dash answers', row('Endpoint | Purpose | Input | Output', 'POST /api/notes | Stores a note | `{ text }` | –'), []],
    ['no input and no output', row('Endpoint | Purpose', 'POST /api/notes | Stores a note'), ['endpoint:POST /api/notes: its input and its output']],
    ['one column for both', row('Endpoint | In → Out', 'POST /api/notes | `{ text }` → 201'), []],
    ['types below a comment', withEndpoint('```ts\n// POST /api/notes\n// Purpose: store\ntype NoteRequest = { text: string };\nexport interface NoteResponse {\n  id: string;\n}\n\n// POST /api/tags\n// Purpose: tag a note\ninterface TagBody {\n  name: string;\n}\ntype TagResult = { id: string };\n```'), []],
    ['near miss: a type that is neither', withEndpoint('```ts\n// POST /api/notes\n// Purpose: store\ntype Note = { text: string };\ntype NoteRow = { id: string };\n\n// POST /api/tags\n// Input: a name\n// Output: 201\n```'), ['endpoint:POST /api/notes: its input and its output']],
    ['an arrow', withEndpoint('- `POST /api/notes` `{ text }` → `{ id }`'), []],
    ['"returns"', withEndpoint('- `POST /api/notes` takes a text and returns the note'), []],
    ['a status', withEndpoint('- `POST /api/notes` takes a text, 204'), []],
    ['near miss: a status of failure is no output', withEndpoint('- `POST /api/notes` takes a text, 422 on a bad one'), ['endpoint:POST /api/notes: its output']],
    ['no body, which is that of the request', withEndpoint('- `POST /api/notes/:id/pin` puts the note on top. There is no body, and it refuses when three are pinned'), ['endpoint:POST /api/notes/:id/pin: its output']],
    ['near miss: no body in the answer', withEndpoint('- `POST /api/notes/:id/pin` puts the note on top. 204, no body'), []],
    ['near miss: … in words', withEndpoint('- `POST /api/notes/:id/pin` puts the note on top. No response body'), []],
    ['labelled lines', withEndpoint('### POST /api/notes\n\nInput: `{ text }`\nOutput: `201`'), []],
    ['items below one that labels the route', withEndpoint('**1. Store a note**\n*   **Endpoint:** `POST /api/notes`\n*   **Input:** `{ text }`\n*   **Output:** `201 { id }`\n\n**2. Tag it**\n*   **Endpoint:** `POST /api/tags`\n*   **Input:** a name\n*   **Output:** `201`'), []],
    ['sub-items beside the one that labels the route', withEndpoint('- Store a note\n  - Input: `{ text }`\n  - Endpoint: `POST /api/notes`\n  - Output: `201 { id }`\n- Tag it\n  - Endpoint: `POST /api/tags`\n  - Input: a name'), ['endpoint:POST /api/tags: its output']],
    ['near miss: what belongs to the next one', withEndpoint('- **Endpoint:** `POST /api/notes`\n- **Input:** `{ text }`\n- **Endpoint:** `POST /api/tags`\n- **Input:** a name\n- **Output:** `201`'), ['endpoint:POST /api/notes: its output']],
    ['labelled lines without an output', withEndpoint('### POST /api/notes\n\nPurpose: store\nInput: `{ text }`'), ['endpoint:POST /api/notes: its output']],
    ['labels within a line', withEndpoint('- `POST /api/notes`: store. **In** `{ text }` **Out** `201`'), []],
    ['a path that names the act takes nothing', withEndpoint('- `POST /api/notes/archive` returns 204'), []],
    ['a path parameter is an input', withEndpoint('- `POST /api/notes/:id/pages` returns 204'), []],
    ['a GET that names what it returns', withEndpoint('- `GET /api/notes`: the notes of the user'), []],
    ['near miss: a GET that names a page', withEndpoint('- `GET /api/notes/:id`\n  - purpose: note page\n  - auth: session'), ['endpoint:GET /api/notes/:id: its output']],
    ['an arrow behind the body', withEndpoint('- `POST /api/notes` body `{ text }` → 201 `{ id }`, stores a note'), []],
    ['near miss: an arrow to a failure', withEndpoint('- `POST /api/notes` body `{ text }` → 422 on a bad one'), ['endpoint:POST /api/notes: its output']],
    ['a DELETE that names act and object', withEndpoint('- `DELETE /api/notes/:id` deletes the note'), []],
    ['a GET with its parameters before what it returns', withEndpoint('- `GET /api/notes` – page – 50 notes of the user'), []],
    ['one that is there already and extended', withEndpoint('- `POST /api/notes` (exists): additionally honours a colour'), []],
    ['near miss: one that says that something exists', withEndpoint('- `POST /api/notes`: additionally checks that the folder exists'), ['endpoint:POST /api/notes: its input and its output']],
    ['an act without an object or a word', row('Endpoint | Input | Output | Purpose', 'POST /v1/run | `{ ref }` | `{ ok }` | '), ['endpoint:POST /v1/run: its purpose']],
    ['near miss: an act without an object, told in words', row('Endpoint | Input | Output | Purpose', 'POST /v1/run | `{ ref }` | `{ ok }` | sorts the notes'), []],
    ['near miss: an act with its object', row('Endpoint | Input | Output | Purpose', 'POST /v1/notes/run | `{ ref }` | `{ ok }` | '), []],
    ['a DELETE with an act alone', withEndpoint('- `DELETE /api/notes/:id` – revoke, `notes` by `id`'), []],
    ['near miss: a DELETE with who may', withEndpoint('- `DELETE /api/notes/:id` – owners, `notes` by `id`'), ['endpoint:DELETE /api/notes/:id: its output']],
    ['a GET that renders', withEndpoint('- `GET /n/:token` – finds the link by `token` and renders the notes behind it'), []],
    ['near miss: a DELETE without a word', withEndpoint('- `DELETE /api/notes/:id`, session cookie'), ['endpoint:DELETE /api/notes/:id: its output']],
    ['a cron needs neither', withEndpoint('- `POST /api/cron/digest`, `CRON_SECRET`'), []],
    ['a webhook needs neither', withEndpoint('- `POST /api/webhooks/stripe`, `Stripe-Signature`'), []],
    ['a health check needs neither', withEndpoint('- `GET /healthz`'), []],
    ['columns of a listing without a head', withEndpoint('```\nPOST   /api/notes      {text, day}     {id, url}   notes and links   sess\nPOST   /api/pages      {title}         {id}        one per day       sess\nGET    /api/pages      -               pages[]     all of them\nPOST   /api/close      -               {n}         void what is old  cron\n```'), []],
    ['near miss: columns without what is answered', withEndpoint('```\nPOST   /api/notes      {text, day}     notes and links   sess\nPOST   /api/pages      {title}         one per day       sess\nGET    /api/pages      -               all of them\nPOST   /api/shelves    {name}          puts one up       sess\n```'), ['endpoint:POST /api/notes: its output', 'endpoint:POST /api/pages: its output', 'endpoint:POST /api/shelves: its output']],
    ['columns of a listing', withEndpoint('```\nMETHOD  PATH        INPUT   OUTPUT\nPOST    /api/notes  text    noteId\nPOST    /api/pages  title   \n```'), ['endpoint:POST /api/pages: its output']],
    ['a dash before the arrow', withEndpoint('```\nPOST  /api/notes    -          -> 303 to the notes\nPOST  /api/pages    title      -> 201\n```'), []],
    ['near miss: no dash before the arrow', withEndpoint('```\nPOST  /api/notes               -> 303 to the notes\n```'), ['endpoint:POST /api/notes: its input']],
    ['the type that a function gives back', withEndpoint('```python\n@api.post("/api/notes")\ndef add(request, body: NoteIn) -> NoteOut:\n    """Stores a note."""\n```'), []],
    ['near miss: a function that gives nothing back', withEndpoint('```python\n@api.post("/api/notes")\ndef add(request, body: NoteIn) -> None:\n    """Stores a note."""\n```'), ['endpoint:POST /api/notes: its output']],
    ['the response of a decorator', withEndpoint('```python\n@api.post("/api/notes", response=NoteOut)\ndef add(request, body: NoteIn):\n    """Stores a note."""\n```'), []],
    ['the response model of a decorator', withEndpoint('```python\n@app.post("/api/notes", response_model=NoteOut)\nasync def add(body: NoteIn):\n    store(body)\n```'), []],
    ['a status in the sentence behind the body', withEndpoint('- `POST /api/notes`. Body: text, tags. 201, or 422 on a long one'), []],
    ['said elsewhere', document({ 'API Endpoints': '## API Endpoints\n\n- `POST /api/notes` takes a text\n', 'Data Flow': '## Data Flow\n\n`POST /api/notes` answers with the note.\n' }), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('schema: a document in the schema’s own shape', () => {
  const WHOLE = `overview: one app
services:
  - name: api
    responsibility: all
endpoints:
  - name: POST /notes
    purpose: stores a note
    input: text
    output: 201
dataFlow: the user writes a note
infrastructure: [fly, neon]
risks: [long notes are cut]
`;

  it.each<[string, string, readonly string[]]>([
    ['all in order', WHOLE, []],
    ['a missing answer', WHOLE.replace('output: 201', 'output:'), ['9 schema:/endpoints/POST /notes/output']],
    ['an unknown key', `${WHOLE}budget: 40\n`, ['13 schema:/budget']],
    ['a wrong type', WHOLE.replace('risks: [long notes are cut]', 'risks: 3'), ['12 schema:/risks']],
    ['a missing property of an entry', WHOLE.replace('    output: 201\n', ''), ['6 endpoint:POST /notes']],
    ['a missing section', WHOLE.replace('risks: [long notes are cut]\n', ''), ['1 section:Technical Risks']],
  ])('%s', async (_name, text, expected) => {
    const { messages } = await lintText(text, { filePath: 'draft.yaml', preset: 'strict', requireSubjects: false });
    const reports = messages.filter(({ ruleId }) => ruleId === 'schema').map(({ line, subject }) => `${String(line)} ${String(subject)}`);
    expect([...new Set(reports)]).toEqual(expected);
  });
});

const BODY = (words: string): string => withEndpoint(`#### POST /api/notes\n\n${words}`);
const GIVE_BACK = (words: string): string => withEndpoint(`#### DELETE /api/places/:id\n\n- **Who:** owner\n- ${words}`);

describe('schema: parts in words', () => {
  it.each<[string, string, readonly string[]]>([
    ['an answer behind a body', BODY('Body: `title`, `mood`. Answer: 201 with the note. `mood` outside 1 to 4: 422.'), []],
    ['near miss: an answer that only fails', BODY('Body: `title`. Answers 422 when it is unknown.'), ['endpoint:POST /api/notes: its output']],
    ['an answer with the failure beside it', BODY('Writes the text with a model → `{ text }`, 504 `{ error: "timeout" }` (JSON).'), []],
    ['near miss: only the failure behind the arrow', BODY('Writes the text with a model → 504 `{ error: "timeout" }` (JSON).'), ['endpoint:POST /api/notes: its output']],
    ['near miss: error texts', BODY('Body: `title`. Answer: error texts in German.'), ['endpoint:POST /api/notes: its output']],
    ['a success behind a sentence', BODY('Takes `title`. Success: `{ id }`.'), []],
    ['near miss: "in" before what a thing stands in', BODY('Body: title. Opened by the link in the mail -> 200 `{ id }`'), []],
    ['"in" at the beginning of a clause', BODY('In `{ title }`; out `{ id }`.'), []],
    ['a route that a role of the cloud calls', BODY('Only the role night may invoke it (IAM, SigV4).'), []],
    ['near miss: a role of a person', BODY('Only the role editor may invoke it.'), ['endpoint:POST /api/notes: its input and its output']],
    ['a result', BODY('Payload `{ title }`; result `{ id }`.'), []],
    ['a status at the end of a sentence', BODY('`{ title }`; 204.'), []],
    ['what one gets back', BODY('The app sends a title and a mood and gets back the id.'), []],
    ['no body', BODY('Body: title. No body in the answer.'), []],
    ['a listing below a label', BODY('```json\n{ "title": "x" }\n```\n\nReturns:\n\n```json\n{ "id": 1 }\n```'), []],
    ['labels behind a label in one line', BODY('- Caller: a member of the club. Takes: `{ title }`. 422 when it is empty. Gives back: `201 { id }`.'), []],
    ['near miss: a label behind it that is no part', BODY('- Caller: a member of the club. Takes: `{ title }`. Since: May.'), ['endpoint:POST /api/notes: its output']],
    ['Portuguese', BODY('Entrada: título. Saída: 201 com id.'), []],
    ['German', BODY('Eingabe: Titel. Ausgabe: 201 mit der id.'), []],
    ['near miss: errors alone', BODY('Stores a note. Input: title. Errors: 409.'), ['endpoint:POST /api/notes: its output']],
    ['an act and its object', GIVE_BACK('**What:** gives a place back.'), []],
    ['near miss: no act', GIVE_BACK('**Limit:** 10 per hour.'), ['endpoint:DELETE /api/places/:id: its output']],
    ['who alone', withEndpoint('#### GET /api/notes/:id\n\nOwner only.'), ['endpoint:GET /api/notes/:id: its output']],
    ['a service that is only named', document({ Services: '## Services\n\n- API: all.\n- PostHog.\n' }), ['service:PostHog: its responsibility']],
    ['services as paragraphs of their own', document({ Services: '## Services\n\nAPI service: route handlers.\n\nMail service (SES): TBD\n' }), ['service:Mail service (SES): its responsibility']],
    ['near miss: one sentence with a colon', document({ Services: '## Services\n\nTwo of them: see the picture.\n\n- API: all.\n' }), []],
    ['near miss: a sentence among services', document({ Services: '## Services\n\n- API: all.\n- All run on Fly.\n' }), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('schema: parts of routes in code', () => {
  const code = (lang: string, lines: string): string => withEndpoint(`\`\`\`${lang}\n${lines}\n\`\`\``);
  const OUTPUT = ['endpoint:POST /notes: its output'];

  it.each<[string, string, readonly string[]]>([
    ['a comment above a handler told elsewhere', code('ts', "// Keeps a note. { text } → 201 { noteId }\napp.post('/notes', auth, keep);"), []],
    ['near miss: a comment that tells only what it does', code('ts', "// Keeps a note.\napp.post('/notes', auth, keep);"), OUTPUT],
    ['near miss: a comment that tells only of failure', code('ts', "/** Keeps a note. 409 if it is there already. */\nrouter.post('/notes', auth, keep);"), OUTPUT],
    ['a block of comment lines', code('ts', "/**\n * Keeps a note.\n * Body: NoteIn\n * Returns: NoteOut\n */\nrouter.post('/notes', auth, keep);"), []],
    ['Express', code('ts', "app.post('/notes', auth, async (req, res) => {\n  const { text } = req.body;\n  res.json(await keep(text));\n});"), []],
    ['near miss: Express answers nothing', code('ts', "app.post('/notes', auth, async (req, res) => {\n  const { text } = req.body;\n  await keep(text);\n});"), OUTPUT],
    ['Hono with a validator', code('ts', "app.post('/notes', zValidator('json', NoteIn), async (c) => {\n  const note = await keep(c.req.valid('json'));\n  c.status(201);\n  return c.json(note);\n});"), []],
    ['near miss: Hono answers only a failure', code('ts', "app.post('/notes', async (c) => {\n  const body = await c.req.json();\n  if (!body.text) return c.json({ error: 'text' }, 422);\n  await keep(body);\n});"), OUTPUT],
    ['Fastify with a schema', code('ts', "fastify.post('/notes', { schema: { body: NoteIn, response: { 201: NoteOut } }, handler: keep });"), []],
    ['Fastify sends', code('ts', "fastify.post('/notes', async (request, reply) => {\n  reply.code(201).send(await keep(request.body));\n});"), []],
    ['FastAPI', code('python', '@app.post("/notes", response_model=NoteOut)\nasync def keep(note: NoteIn): ...'), []],
    ['Nest, a signature', code('ts', "@Controller('notes')\nexport class Notes {\n  @Post()\n  keep(@Body() dto: NoteDto): Promise<Note>;\n}"), []],
    ['near miss: Nest returns nothing', code('ts', "@Controller('notes')\nexport class Notes {\n  @Post()\n  keep(@Body() dto: NoteDto): Promise<void>;\n}"), OUTPUT],
    ['Spring', code('java', '@PostMapping("/notes")\npublic ResponseEntity<NoteDto> keep(@Valid @RequestBody NoteRequest request);'), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['an act upon the thing of the path', '- `PATCH /notes/:id` – the editor corrects. in: `{ text }`', []],
    ['near miss: no act', '- `PATCH /notes/:id` – for the editor. in: `{ text }`', ['endpoint:PATCH /notes/:id: its output']],
    ['what is changed by a path of machines is a thing', '| Call | For | Takes | Gives |\n|---|---|---|---|\n| `PUT /hooks/:no` | a coat hangs again | tag |  |', ['endpoint:PUT /hooks/:no: its output']],
    ['near miss: what is posted there comes from a machine', '| Call | For | Takes | Gives |\n|---|---|---|---|\n| `POST /hooks/:no` | a coat hangs again | tag |  |', []],
  ])('%s', async (_name, entry, expected) => {
    expect(await reportsOf(withEndpoint(entry))).toEqual(expected);
  });
});
