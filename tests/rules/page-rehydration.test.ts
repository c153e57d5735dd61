import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## API Endpoints\n\n- `POST /api/notes` stores a note.\n\n## Data Flow\n\n';
const PAGE = 'page:/reports/:reportId';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(HEAD + text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'page-rehydration').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

describe('page-rehydration', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', 'The e-mail links to `/reports/:reportId`.\n', [`9 missing ${PAGE}`]],
    ['clientStateOnly: the state of the router, under its header', '## Views\n\n| Route | What it shows | Where it gets it |\n|---|---|---|\n| `/report` | marks and remarks | router state after the upload |\n', ['13 clientStateOnly page:/report']],
    ['near miss: a route, under its header', '## Views\n\n| Route | What it shows | Where it gets it |\n|---|---|---|\n| `/report` | marks and remarks | `GET /api/report`, of the session |\n', []],
    ['missing: hydrated from an interface, whatever is shown', '## Pages\n\n- `/results`: all marks with their trend; hydrates from the API when opened.\n', ['11 missing page:/results']],
    ['near miss: what is read in the same breath', '## Pages\n\n- `/results`: loads the marks of the session; hydrated from the API.\n', []],
    ['near miss: a route', 'The e-mail links to `/reports/:reportId`. On load it calls `GET /api/reports/:reportId`.\n', []],
    ['clientStateOnly: what was pushed', 'The e-mail links to `/reports/:reportId`. The report page renders what the closing job had pushed to the browsers that were open.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: a query', 'The e-mail links to `/reports/:reportId`, which runs `SELECT * FROM reports WHERE id = $1`.\n', []],
    ['near miss: a loader', 'The push notification opens `/reports/:reportId`, whose loader reads `reports` for the session.\n', []],
    ['near miss: what people hand over', 'The e-mail links to `/reports/:reportId`, which runs `SELECT * FROM reports WHERE id = $1`. The driver sees the report on `/reports/:reportId` and hands the keys over.\n', []],
    ['clientStateOnly: what a list hands over', 'The e-mail links to `/reports/:reportId`. The list hands the report over to `/reports/:reportId`.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: the next step', '1. The SMS links to `/reports/:reportId`.\n2. The page loads the report by id.\n', []],
    ['near miss: a link to no record', 'The e-mail links to `/login`.\n', []],
    ['near miss: a third party', 'The e-mail links to `https://stripe.com/receipts/1`.\n', []],
    ['clientStateOnly: a store', 'The e-mail links to `/reports/:reportId`. The page shows the report from the Redux store.\n', [`9 clientStateOnly ${PAGE}`]],
    ['clientStateOnly: the answer of a request', 'The e-mail links to `/reports/:reportId`, which shows the values returned by the upload request.\n', [`9 clientStateOnly ${PAGE}`]],
    ['clientStateOnly: what comes back with a request', 'The values are shown on `/reports/:reportId`, from the Turbo Stream that comes back with the upload; the e-mail links there, too.\n', [`9 clientStateOnly ${PAGE}`]],
    ['clientStateOnly: the reply to a request', 'The values appear on `/reports/:reportId`, out of the reply to the upload; the e-mail links there, too.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: what comes back with the route that is read', 'The values are shown on `/reports/:reportId`, which calls `GET /api/reports/:reportId` whenever it opens; the e-mail links there, too.\n', []],
    ['clientStateOnly: a cache of requests', 'The e-mail links to `/reports/:reportId`, a page with the values; React Query has them from the responses of the upload.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: a cache that asks again', 'The e-mail links to `/reports/:reportId`, a page with the values, which React Query fetches with `GET /api/reports/:reportId`.\n', []],
    ['clientStateOnly: computed from what is loaded', 'Members see their month under `/reports/month`, which is computed on the client from the visits already loaded.\n', ['9 clientStateOnly page:/reports/month']],
    ['near miss: computed from what the page loads', 'Members see their month under `/reports/month`, which is computed on the client from `GET /api/visits`, loaded on entry for the session.\n', []],
    ['clientStateOnly: a page without a path', 'The results page displays what the upload returned.\n', ['9 clientStateOnly page:results page']],
    ['clientStateOnly: … of which the next sentence tells', 'Members land on the dashboard: shelves, loans, fines. Its contents are fetched after a loan has been saved and then live in the Pinia store.\n', ['9 clientStateOnly page:dashboard']],
    ['near miss: … with the route that is read', 'Members land on the dashboard: shelves, loans, fines. Its contents come from `GET /api/shelves` and then live in the Pinia store.\n', []],
    ['missing: what a mail points at, beside a job of that name', 'The reminder mail points at `/renewals`, the list of loans.\n\n## Jobs\n\n- `GET /tasks/renewals` mails everybody whose loan ends.\n', ['9 missing page:/renewals']],
    ['near miss: a page of jobs that people apply for', 'The reminder mail points at `/jobs/:jobId`.\n\n## More endpoints\n\n- `GET /api/jobs/:jobId` returns the job of the session.\n', []],
    ['near miss: … beside a route for people', 'The reminder mail points at `/renewals`, the list of loans.\n\n## More endpoints\n\n- `GET /api/renewals` returns the loans of the session.\n', []],
    ['near miss: nothing is kept in the client', 'The e-mail links to `/reports/:reportId`. It is never drawn from client state, on load it calls `GET /api/reports/:reportId`.\n', []],
    ['near miss: a store of what is filled in', '## Pages\n\n- `/tasting`: twelve wines, marks and answers are kept in a Zustand store until the end.\n', []],
    ['clientStateOnly: what is still there of another page', 'The e-mail links to `/reports/:reportId`, which shows what the reports provider loaded last.\n', [`9 clientStateOnly ${PAGE}`]],
    ['clientStateOnly: what was read at another time', 'The e-mail links to `/reports/:reportId`, which shows the rows that were fetched when the list was last open.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: what is read when the page itself opens', 'The e-mail links to `/reports/:reportId`. The provider loads `reports` by id for the session when the page is opened.\n', []],
    ['clientStateOnly: a store of what is shown', '## Pages\n\n- `/tasting`: twelve wines, shows the marks from the Zustand store.\n', ['11 clientStateOnly page:/tasting']],
    ['near miss: a store of settings', 'Filters are kept in a Zustand store.\n', []],
    ['clientStateOnly: handed on by a click', '| Page | First load |\n|---|---|\n| `/samples/:id/advice` | the click in the list passes the whole sample along, and the page renders from it |\n', ['11 clientStateOnly page:/samples/:id/advice']],
    ['clientStateOnly: state of the history', '| Page | First load |\n|---|---|\n| `/samples/:id/advice` | renders from `page.state.sample` |\n', ['11 clientStateOnly page:/samples/:id/advice']],
    ['near miss: loaded on the server', '| Page | First load |\n|---|---|\n| `/samples/:id/advice` | `load()` on the server: `samples` by `id` |\n', []],
    ['clientStateOnly: a screen of a list', 'Screens:\n\n- **Settings**: colours.\n- **Duty board** (staff): a plan in colours. The tab paints it from the events it has received since it was opened.\n', ['12 clientStateOnly page:Duty board']],
    ['missing: a screen of a list', 'Pages:\n\n- page "my notes": history of what one has written\n', ['11 missing page:my notes']],
    ['near miss: a screen of a list with its route', 'Pages:\n\n- Report page: on load `GET /api/report`.\n- Search: history is not kept.\n', []],
    ['near miss: an unchanged screen', 'Screens:\n\n- **History**: unchanged.\n', []],
    ['near miss: a list of something else', 'Risks:\n\n- **History**: grows.\n', []],
    ['a title with its path', '## Screens\n\n**Recap** (`/recap`): the link in the receipt mail leads here; shows what was heard.\n', ['11 missing page:/recap']],
    ['clientStateOnly: a store on the device', 'The watch history `/history` keeps the entries in the browser\'s IndexedDB and draws them from there.\n', ['9 clientStateOnly page:/history']],
    ['clientStateOnly: read from the phone', 'The push message opens `/reports/:reportId`, which is rendered from AsyncStorage.\n', [`9 clientStateOnly ${PAGE}`]],
    ['near miss: a copy for the cellar', 'The page `/history` calls `GET /api/history` on load. Offline it is drawn from IndexedDB.\n', []],
    ['clientStateOnly: what the push brings along', '## Screens\n\n- **Trade offer** `/trade/:offerId`: opened from the push. The push payload carries both cards, and the screen shows what is in it.\n', ['11 clientStateOnly page:/trade/:offerId']],
    ['missing: the push brings an id', '## Screens\n\n- **Trade offer** `/trade/:offerId`: opened from the push. The payload carries only the id of the offer that the screen shows.\n', ['11 missing page:/trade/:offerId']],
    ['near miss: the view of a framework is that page', 'The page `/reports/:reportId` is linked from the mail. The Django view loads `Report` with `id = reportId` for the session.\n', []],
    ['clientStateOnly: a path that a sentence opens with', '`/notes` is linked from the main menu and shows the notes that are kept in the client store.\n', ['9 clientStateOnly page:/notes']],
    ['clientStateOnly: told in the next sentence', 'The push message leads to the **Progress screen**. The Progress screen compares the aim with the month. It uses the aim that is already in the app\'s state.\n', ['9 clientStateOnly page:progress screen']],
    ['near miss: something else in the next sentence', 'The Progress screen loads `aims` of the session. Colours are kept in the app\'s state.\n', []],
    ['near miss: not from the state', 'The Progress screen compares the aim with the month. It never uses the app\'s state, it calls `GET /api/aims`.\n', []],
    ['missing: a path that shows something, fetched from nowhere', '`/overview` shows who comes to which walk. It is fetched when the leader opens it.\n', ['9 missing page:/overview']],
    ['near miss: a path that shows something, fetched with a route', '`/overview` shows who comes to which walk. It is fetched with `GET /api/overview` when the leader opens it.\n', []],
    ['near miss: a path that shows something, and its rows', '`/overview` shows who comes to which walk. It is fetched from the rows of `walks` that the leader owns.\n', []],
    ['near miss: it calls a route', '`/notes` is linked from the main menu and loads `notes` for the session.\n', []],
    ['near miss: a path that is called', '`/notes` is called once the form is saved; Redux keeps what it shows.\n', []],
    ['missing: a path as a heading', '## /season\n\nThe sailor\'s season. Linked from the mail on Monday, behind the login.\n', ['9 missing page:/season']],
    ['near miss: a path as a heading, and its read', '## /season\n\nThe sailor\'s season, also from the menu. It starts by requesting `GET /api/season` with the session cookie.\n', []],
    ['near miss: a path as a heading, and a loader', '## routes/season.tsx → `/season`\n\nLinked from the mail.\n\n```ts\nexport const loader = async () => db.race.findMany({ where: { sailorId } });\n```\n', []],
    ['clientStateOnly: under a path as a heading', '## /season/[id]\n\nLinked from the mail. It shows the response of `POST /api/season`, kept in React Query\'s cache.\n', ['11 clientStateOnly page:/season/[id]']],
    ['near miss: a form', '## /season\n\nThe form for a new season.\n', []],
    ['missing: a bold title, linked by its whole URL', 'Its button leads to `https://sail.example/season/{token}`.\n\n**Page `/season/{token}`**\n\nFour parts, among them a large number.\n\n**Page `/crew`** (board only)\n\nServer-rendered: `SELECT name FROM crew` for the session.\n', ['11 missing page:/season/{token}']],
    ['missing: a list of one\'s own records', '## Pages\n\n- `/bills`: list of the user\'s bills.\n', ['11 missing page:/bills']],
    ['near miss: a static page by such words', '## Pages\n\n- `/done`: "Here is the result." Static.\n', []],
    ['missing: hedged', '## Pages\n\n- `/bills`: the user\'s invoices. It could load them from a route, or we keep the last one.\n', ['11 missing page:/bills']],
    ['near miss: a hedge of another thing', '## Pages\n\n- `/bills`: since one may come back, it loads `bills` of the session.\n', []],
    ['missing: from the database, whatever it is', '## Pages\n\n- `/bills` (dashboard; weekly mail): hydrated from the database on entry.\n', ['11 missing page:/bills']],
    ['near miss: from the database, and what', '## Pages\n\n- `/bills` (dashboard; weekly mail): hydrated from the database on entry, the bills of the session.\n', []],
    ['near miss: a page that is its own route', '| Route | Reads |\n|---|---|\n| GET `/bills` (HTML page, linked in the mail) | `bills` of the session |\n', []],
    ['clientStateOnly: a store on the device under its header', '| Screen | Path | First paint from |\n|---|---|---|\n| History | `/history` | the races that a persister kept in IndexedDB |\n', ['11 clientStateOnly page:/history']],
    ['near miss: a route, and a copy on the device', '| Screen | Path | First paint from |\n|---|---|---|\n| History | `/history` | `GET /api/races`; a persister keeps them in IndexedDB |\n', []],
    ['missing: a title of records with its path', '## Screens\n\n### Season summary — `/season/:id`\n\nThe push opens it. Miles and days.\n', ['11 missing page:/season/:id']],
    ['near miss: it has the path of its route', '## Screens\n\n### Season summary — `/season/:id`\n\nOn mount it asks `GET /season/:id`, which selects from `seasons` for the token\'s subject.\n', []],
    ['missing: to be decided', '## Pages\n\n- `/season/:id` is linked from the mail. It should load the season from the backend, details to be decided.\n', ['11 missing page:/season/:id']],
    ['near miss: there already', 'What changes:\n\n- New page `/due`: reads `GET /api/due` on load.\n- Page `/history` exists and is not touched.\n', []],
    ['near miss: left alone', 'The page `/archive` moves to the footer; the page itself is unchanged.\n', []],
    ['a table of pages', '| Page | Loads |\n|---|---|\n| `/reports/:reportId` | state passed by the router |\n', [`11 clientStateOnly ${PAGE}`]],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });
});

describe('what a person has who is called a client', () => {
  it.each<[string, readonly string[]]>([
    ['The mail links to `/pay/:invoiceId`, whose loader reads `invoices` by the token each time; the signature is the only credential a client has.', []],
    ['The mail links to `/pay/:invoiceId`, whose loader reads `invoices` by the token; it is all the proof the client has.', []],
    ['The mail links to `/pay/:invoiceId`, a page with the lines that the client has from the request before.', ['9 clientStateOnly page:/pay/:invoiceId']],
  ])('%s', async (words, expected) => {
    expect(await reportsOf(words)).toEqual(expected);
  });
});

describe('a page that a route says it is there for', () => {
  const routes = (said: string): string => `# Notes\n\n## API Endpoints\n\n### \`GET /v1/my/notes/:noteId\`\n- Clerk session\n- ${said}\n- Reads \`notes\` by \`id = :noteId\`.\n\n### \`POST /v1/notes\`\n- Clerk session\n- Keeps a note and mails a link to \`/n/:noteId\`.\n`;
  it.each<[string, boolean]>([
    ['For: the page `/n/:noteId`, which mails open.', true],
    ['Purpose: the note at `/n/:noteId`', true],
    ['Used by: `/n/:noteId`', true],
    ['Purpose: everything on `/n/:noteId` in one read', true],
    ['Purpose: feeds the note page `/n/:noteId`', true],
    ['Purpose: a script; its answer links to `/n/:noteId`', false],
    ['Purpose: one note', false],
    ['Purpose: the print-out, not for `/n/:noteId`', false],
    ['For: the page `/notes/:noteId/print`', false],
  ])('%s', async (said, isServed) => {
    const { messages } = await lintText(routes(said), { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId, subject }) => ruleId === 'page-rehydration' && subject === 'page:/n/:noteId').length).toBe(isServed ? 0 : 1);
  });
});

describe('a page that a button or a link of the same app opens', () => {
  const pages = (way: string): string => `## Pages\n\n| Page | What one sees | How one gets there |\n|---|---|---|\n| \`/notes/new\` | a form with two fields | ${way} |\n`;
  const MISSING = [expect.stringMatching(/missing page:\/notes\/new$/)];
  it.each<[string, unknown[]]>([
    ['button on `/notes`', []],
    ['link on the list page', []],
    ['a link in the menu', []],
    ['button in the header', []],
    ['the button below the table', []],
    ['link in the weekly mail', MISSING],
    ['button in the push message', MISSING],
    ['QR code on the table', MISSING],
    ['button on `/notes`, link in the reminder', MISSING],
  ])('%s', async (way, expected) => {
    expect(await reportsOf(pages(way))).toEqual(expected);
  });
});
