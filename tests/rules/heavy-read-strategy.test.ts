import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## API Endpoints\n\n';
const LIST = 'endpoint:GET /api/notes';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'heavy-read-strategy').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md' });
  return verdicts.filter(({ ruleId }) => ruleId === 'heavy-read-strategy').map(({ subject }) => subject);
}

/** An entry of a list on line 5, signed in. */
function entry(words: string, name = 'GET /api/notes'): string {
  return `${HEAD}- \`${name}\` (session cookie \`sid\`): ${words}\n`;
}

/** An operation of OpenAPI. */
function operation(parameters: string): string {
  return `${HEAD}\`\`\`yaml\nopenapi: 3.1.0\npaths:\n  /api/notes:\n    get:\n      summary: All notes of the user\n      security: [ session: [] ]\n      parameters: ${parameters}\n      responses: { 200: { notes } }\n\`\`\`\n\n\`session\` is the cookie \`sid\`.\n`;
}

const STATS = 'GET /api/stats';

/** A read whose query stands under it. */
function topQuery(source: string): string {
  return `${entry('the best ones.', 'GET /api/shops/best')}\n\`/api/shops/best\` runs\n\n\`\`\`sql\nSELECT shop_id, SUM(cents) AS sum\nFROM ${source}\nGROUP BY shop_id ORDER BY sum DESC LIMIT 10;\n\`\`\`\n`;
}

describe('heavy-read-strategy', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', entry('lists every note of the user.'), [`5 missing ${LIST}`]],
    ['a counted set', entry('all 42 locks of the canal.', 'GET /api/locks'), []],
    ['a counted set in brackets', entry('lists the courts and their hours (seven courts).', 'GET /api/courts'), []],
    ['the first of many, which bound nothing that is summed', entry('number of notes per colour, the 20 colours that were used most.', 'GET /api/stats/colours'), ['5 missing endpoint:GET /api/stats/colours']],
    ['the first of many with the highest counts', entry('number of notes per colour, the 20 colours with the highest counts.', 'GET /api/stats/colours'), ['5 missing endpoint:GET /api/stats/colours']],
    ['days that are refused where they are too many', entry('takes `from`, `to`; more than 14 days apart is a `400`. The board of arrivals.', 'GET /api/arrivals'), []],
    ['a range that is refused where it is longer than a month', entry('takes a range; longer than a month is refused. All arrivals.', 'GET /api/arrivals'), []],
    ['near miss: a range that may be longer', entry('takes a range; more than 14 days apart is slow. All arrivals.', 'GET /api/arrivals'), ['5 missing endpoint:GET /api/arrivals']],
    ['told under the name of the screen that it feeds', `${entry('no-shows of each arm. Feeds the pilot board.', 'GET /api/pilot/summary')}\n## Flow\n\n**The pilot board.** It shows both rates. The result is cached for five minutes.\n`, []],
    ['near miss: under the name of another screen', `${entry('no-shows of each arm. Feeds the pilot board.', 'GET /api/pilot/summary')}\n## Flow\n\n**The duty board.** It shows who is on. The result is cached for five minutes.\n`, ['5 missing endpoint:GET /api/pilot/summary']],
    ['computed once a night', entry('the figures of all notes, computed once per night into `note_days`.', STATS), []],
    ['near miss: looked at once a night', entry('the figures of all notes, looked at once per night.', STATS), [`5 missing endpoint:${STATS}`]],
    ['a day that is asked for', entry('takes `date`; returns the notes of that day.'), []],
    ['a year that is asked for', entry('takes a year; returns the sum over the notes of that year.'), []],
    ['a month that the query names', entry('`SELECT sum(cents) FROM notes WHERE owner_id = $1 AND month = $2`'), []],
    ['what the query begins with', entry("`SELECT sum(cents) FROM notes WHERE owner_id = $1 AND made_at >= date_trunc('month', now())`"), []],
    ['near miss: what the query groups by', entry("`SELECT date_trunc('month', made_at), sum(cents) FROM notes WHERE owner_id = $1 GROUP BY 1`"), [`5 missing ${LIST}`]],
    ['near miss: a year on which it was built', entry('lists every note of the user, as it did last year.'), [`5 missing ${LIST}`]],
    ['near miss: a day on which it is read', entry('lists every note of the user, mostly opened on Sundays.'), [`5 missing ${LIST}`]],
    ['told in the next paragraph', `${entry('figures for the dashboard.')}\n## Dashboard\n\nIt calls \`GET /api/notes\` on load.\n\nThe period is at most 60 days.\n`, []],
    ['near miss: a period of something else in the next paragraph', `${entry('figures for the dashboard.')}\n## Dashboard\n\nIt calls \`GET /api/notes\` on load.\n\nThe free trial is at most 60 days.\n`, [`5 missing ${LIST}`]],
    ['near miss: put off in the next paragraph', `${entry('figures for the dashboard.')}\n## Dashboard\n\nIt calls \`GET /api/notes\` on load.\n\nThe period will be limited to 60 days in phase 2.\n`, [`11 deferred ${LIST}`]],
    ['a balance that is summed up over all rows', entry('what I owe, `SUM(cents)` over all bookings.', 'GET /api/me/balance'), ['5 missing endpoint:GET /api/me/balance']],
    ['near miss: a balance that is a column', entry('what I owe, `accounts.balance`.', 'GET /api/me/balance'), []],
    ['near miss: another thing is counted', entry('lists the notes of the 42 locks.'), [`5 missing ${LIST}`]],
    ['near miss: how many there are by now', entry('lists every note; about 400 notes by now.'), [`5 missing ${LIST}`]],
    ['near miss: a list that is shown on a dashboard, by pages', entry('lists the notes for the dashboard, 50 per page by cursor.'), []],
    ['missing: figures of a dashboard are not bounded by pages', entry('figures for the dashboard, 50 per page by cursor.'), [`5 missing ${LIST}`]],
    ['missing: rarely opened is no acceptance', entry('lists every note, opened rarely.'), [`5 missing ${LIST}`]],
    ['missing: a ranking by its query', topQuery('lines'), ['5 missing endpoint:GET /api/shops/best']],
    ['near miss: a ranking of what is made at night', topQuery('line_days -- written at 02:00 from lines'), []],
    ['missing: a ranking by its path', entry('ten articles of the shop.', 'GET /api/articles/top'), ['5 missing endpoint:GET /api/articles/top']],
    ['near miss: the query of another', `${entry('gives the shop.', 'GET /api/shop')}\nThe nightly job runs\n\n\`\`\`sql\nSELECT SUM(cents) FROM lines;\n\`\`\`\n`, []],
    ['near miss: a cursor', entry('lists the notes by cursor.'), []],
    ['near miss: a cursor, as stores of documents call it', entry('queries `notes`, ordered by `createdAt`, with `startAfter` the last.'), []],
    ['near miss: out of a store that a job fills', entry('notes per day; read out of Redis, a job has put them there.', STATS), []],
    ['missing: a session out of that store', entry('adds up all notes; checked against the session read from Redis.', STATS), [`5 missing ${'endpoint:GET /api/stats'}`]],
    ['near miss: batches', entry('lists all notes in batches of 25.'), []],
    ['missing: batches of nothing', entry('lists all notes, loaded in batches.'), [`5 missing ${LIST}`]],
    ['near miss: no wider than a month', entry('lists all notes of a range of dates, no wider than 31 days, else 400.'), []],
    ['near miss: no paging, but a cap', entry('lists all notes. No paging: a user has 300 notes at most.'), []],
    ['missing: no paging, and a size', entry('lists all notes. No paging: a user has about 300 notes.'), [`5 missing ${LIST}`]],
    ['near miss: pages', entry('lists the notes, 50 per page.'), []],
    ['missing: a query per page view is no page', entry('adds all notes up, once per page view.', STATS), [`5 missing endpoint:${STATS}`]],
    ['near miss: some at a time', entry('lists all notes, 40 notes at a time.'), []],
    ['missing: at a time that is none', entry('lists all notes at a time that suits.'), [`5 missing ${LIST}`]],
    ['near miss: some at most', entry('lists all notes of the user, sixty at most.'), []],
    ['missing: pages that are none', entry('lists all notes, at the most popular places first.'), [`5 missing ${LIST}`]],
    ['near miss: a day in the query', entry('lists every note of that day.', 'GET /api/notes?day=2026-02-03'), []],
    ['near miss: one year', entry('lists all notes; the list is one calendar year.'), []],
    ['missing: a habit is no limit', entry('exports every note; the office needs it once a quarter.', 'GET /api/notes/export.csv'), ['5 missing endpoint:GET /api/notes/export.csv']],
    ['near miss: a limit on a need', entry('exports every note; needed at most once a quarter per user, else 429.', 'GET /api/notes/export.csv'), []],
    ['missing: an export by POST', entry('streams all notes as a zip.', 'POST /api/export'), ['5 missing endpoint:POST /api/export']],
    ['near miss: an export that a job makes', entry('queues a job that writes all notes to a zip; 202.', 'POST /api/export'), []],
    ['near miss: a cap', entry('lists the latest 100 notes.'), []],
    ['near miss: a window', entry('lists the notes of the last 30 days.'), []],
    ['near miss: a limit per user', entry('lists all notes, 30 req/min per user.'), []],
    ['near miss: computed beforehand', entry('lists all notes from a nightly snapshot.'), []],
    ['near miss: an accepted risk, told of the list', `${entry('returns the notes of the user.')}\n## Remarks\n\n- The notes list has no paging, nobody has more than ten; accepted for v1.\n`, []],
    ['the same of another list', `${entry('returns the notes of the user.')}\n## Remarks\n\n- The tags list has no paging, nobody has more than ten; accepted for v1.\n`, [`5 missing ${LIST}`]],
    ['near miss: an accepted risk', entry('lists all notes; trusted clients in the pilot, accepted risk.'), []],
    ['near miss: a note that names it', `${entry('lists the notes.')}\n## Heavy reads\n\n\`GET /api/notes\` is keyset-paginated.\n`, []],
    ['near miss: a note on the thing', `${entry('lists the notes.')}\n## Heavy reads\n\nNotes are at most 200 per user.\n`, []],
    ['near miss: all lists', `${entry('lists the notes.')}\n## Conventions\n\nEvery list endpoint is paged, 50 rows at most.\n`, []],
    ['all lists but this one', `${entry('lists the notes.')}\n## Conventions\n\nEvery list endpoint is paged, except \`GET /api/notes\`.\n`, [`5 missing ${LIST}`]],
    ['missing: a page of an aggregate bounds nothing', entry('counts per tag, the top 10.', STATS), [`5 missing endpoint:${STATS}`]],
    ['missing: two dates are no window', entry('counts per tag. Input: `from`, `to`.', STATS), [`5 missing endpoint:${STATS}`]],
    ['near miss: an aggregate over a window', entry('counts per tag over the last 90 days.', STATS), []],
    ['near miss: a month at a time', entry('counts per tag. `?month=` is required.', STATS), []],
    ['near miss: out of a table of sums', `${entry('counts per tag, straight out of `tag_days`.', STATS)}\n## Jobs\n\nA cron recomputes \`tag_days\` at night.\n`, []],
    ['missing: a table of sums beside an aggregate', `${entry('tags with `COUNT(*)` over `notes`. Below it the days, straight out of `tag_days`.', STATS)}\n## Jobs\n\nA cron recomputes \`tag_days\` at night.\n`, [`5 missing endpoint:${STATS}`]],
    ['near miss: an aggregate over one season', entry('counts per tag for one season.', STATS), []],
    ['near miss: one month, nothing longer', entry('counts per tag. Input: `month` (one calendar month, nothing longer).', STATS), []],
    ['near miss: one month at a time', entry('counts per tag. Takes `month`, one at a time.', STATS), []],
    ['missing: one tag at a time is no window', entry('counts per tag, one tag at a time.', STATS), [`5 missing endpoint:${STATS}`]],
    ['missing: all seasons are no window', entry('counts per tag for all seasons.', STATS), [`5 missing endpoint:${STATS}`]],
    ['near miss: a month among the parameters of an operation', operation('[ month ]'), []],
    ['near miss: a page among the parameters of an operation', operation('\n        - name: page\n          in: query'), []],
    ['missing: other parameters', operation('[ tag ]'), [`9 missing ${LIST}`]],
    ['missing: messages of one thread', entry('reads a thread. Returns `{ messages }`, oldest first.', 'GET /api/threads/:threadId'), ['5 missing endpoint:GET /api/threads/:threadId']],
    ['near miss: the last messages of one thread', entry('reads a thread. Returns `{ messages }`, the last 50.', 'GET /api/threads/:threadId'), []],
    ['near miss: one thread with its tags', entry('reads a thread. Returns `{ thread, tags }`.', 'GET /api/threads/:threadId'), []],
    ['missing: a board', entry('who is out and who is in.', 'GET /api/board'), ['5 missing endpoint:GET /api/board']],
    ['near miss: one board', entry('who is out and who is in.', 'GET /api/board/:boardId'), []],
    ['near miss: never more than a figure', entry('lists notes; an answer never has more than 2,000.'), []],
    ['near miss: nobody can have more', entry('lists the notes. Nobody can have more than five.'), []],
    ['missing: nobody needs more', entry('lists the notes. Nobody needs them more often.'), [`5 missing ${LIST}`]],
    ['near miss: the nearest', entry('searches notes and returns the eight nearest.', 'GET /api/notes/search'), []],
    ['near miss: the fixed number of them', entry('returns the 43 notes of the hymn book.'), []],
    ['near miss: without input', entry('takes nothing and returns the eight nearest notes.'), []],
    ['missing: a size', entry('lists notes; there are 43 thousand.'), [`5 missing ${LIST}`]],
    ['near miss: the widest range', entry('sums the hours up. A season is the widest range that can be asked for.', 'GET /api/hours/summary'), []],
    ['missing: the usual range', entry('sums the hours up. A season is what people ask for.', 'GET /api/hours/summary'), ['5 missing endpoint:GET /api/hours/summary']],
    ['near miss: a risk that is met', `${entry('lists all notes.')}\n## Technical Risks\n\n- Big accounts: \`GET /api/notes\` is paged by keyset, 100 rows a page.\n`, []],
    ['missing: a risk to be met', `${entry('lists all notes.')}\n## Technical Risks\n\n- Big accounts: paginate \`GET /api/notes\`, 100 rows a page.\n`, [`5 missing ${LIST}`]],
    ['deferred', entry('lists all notes. Pagination will be added later.'), [`5 deferred ${LIST}`]],
    ['vague', entry('lists all notes. Pagination might be needed.'), [`5 vague ${LIST}`]],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['an export', entry('CSV.', 'GET /api/notes/export'), ['endpoint:GET /api/notes/export']],
    ['events of one parent', entry('events.', 'GET /api/notes/:noteId/events'), ['endpoint:GET /api/notes/:noteId/events']],
    ['what is the caller\'s, whatever is said of signing in', `${HEAD}- \`GET /api/notes\` lists all notes of the caller's school.\n`, ['endpoint:GET /api/notes']],
    ['nothing of which that is not said', `${HEAD}- \`GET /api/notes\` lists all notes of the school.\n`, []],
    ['nothing public that tells of the caller', `${HEAD}- \`GET /api/notes\` lists all notes near the caller's town. Public, no auth.\n`, []],
    ['nothing public', `${HEAD}- \`GET /api/notes\` lists all notes. Public, no auth.\n`, []],
    ['no profile', entry('the profile.', 'GET /api/me'), []],
    ['no single record', entry('one note.', 'GET /api/notes/:noteId'), []],
    ['no children of one parent', entry('tags of a note.', 'GET /api/notes/:noteId/tags'), []],
    ['no children of one parent that the query names', entry('the tags of a note.', 'GET /api/tags?noteId='), []],
    ['events of one parent that the query names', entry('what happened to a note.', 'GET /api/events?noteId='), ['endpoint:GET /api/events']],
    ['a list that an id only filters', entry('lists the tags; `noteId` is optional.', 'GET /api/tags?noteId='), ['endpoint:GET /api/tags']],
    ['what belongs to a whole tenant', entry('the tags of a school.', 'GET /api/tags?orgId='), ['endpoint:GET /api/tags']],
    ['no cron', `${HEAD}- \`GET /api/cron/notes\` (checks \`CRON_SECRET\`): lists all notes.\n`, []],
    ['no parts of one thing', entry('doors of the shop.', 'GET /api/doors'), []],
  ])('judges %s', async (_name, text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['by its code', 'all notes as one file (see R2).', '| R2 | The file has no cap and may hold a million rows. | Accepted for the MVP: four trusted teams. |', []],
    ['by the end of its path', 'all notes as one file.', '| R2 | `all.csv` is uncapped and can be slow. | We accept this risk for the pilot. |', []],
    ['near miss: put off', 'all notes as one file (see R2).', '| R2 | The file has no cap and may hold a million rows. | Left for the release after the MVP. |', [`5 missing endpoint:GET /api/all.csv`]],
    ['near miss: another risk of it', 'all notes as one file (see R2).', '| R2 | Commas in titles look odd. | Accepted for the MVP. |', [`5 missing endpoint:GET /api/all.csv`]],
    ['near miss: the risk of another read', 'all notes as one file (see R1).', '| R2 | The feed has no cap and may be slow. | Accepted for the MVP. |', [`5 missing endpoint:GET /api/all.csv`]],
  ])('a risk that is accepted among the risks: %s', async (_name, words, row, expected) => {
    expect(await reportsOf(`${entry(words, 'GET /api/all.csv')}\n## Technical Risks\n\n| | Risk | What we do |\n|---|---|---|\n${row}\n`)).toEqual(expected);
  });

  it.each<[string, string, string, readonly string[]]>([
    ['records behind a figure, by page', 'GET /api/reports/letters', 'the letters behind a bar, 40 per page, keyset on `id`.', []],
    ['near miss: sums below it', 'GET /api/reports/letters', 'number of letters per sender, 40 per page.', ['5 missing endpoint:GET /api/reports/letters']],
    ['near miss: a figure by its name', 'GET /api/reports/totals', 'one line for each sender, 40 per page.', ['5 missing endpoint:GET /api/reports/totals']],
  ])('below a path that sums up: %s', async (_name, name, words, expected) => {
    expect(await reportsOf(entry(words, name))).toEqual(expected);
  });
});

describe('heavy-read-strategy: one number that is made of many rows', () => {
  it.each<[string, string, readonly string[]]>([
    ['a sum of rows', entry('`SUM(cents) FROM postings WHERE user_id = $1`', 'GET /api/me/balance'), ['5 missing endpoint:GET /api/me/balance']],
    ['near miss: a column', entry('`SELECT balance_cents FROM wallets WHERE user_id = $1`', 'GET /api/me/balance'), []],
    ['near miss: a sum with a limit per user', entry('`SUM(cents) FROM postings WHERE user_id = $1`, 60 requests per minute per user', 'GET /api/me/balance'), []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['near miss: reports that are listed by page', 'reports of the district, 100 per page', []],
    ['a report that sums up', 'totals of the district, 100 per page', ['5 missing endpoint:GET /api/reports']],
    ['reports without a bound', 'reports of the district', ['5 missing endpoint:GET /api/reports']],
  ])('takes reports for records: %s', async (_, words, expected) => {
    expect(await reportsOf(entry(words, 'GET /api/reports'))).toEqual(expected);
  });
});

describe('what is said of a figure that a route answers with', () => {
  const told = (words: string): Promise<string[]> => reportsOf(`${HEAD}- \`GET /api/progress\` (session cookie \`sid\`): dashboard, returns \`{ done_pct, streak }\`\n\n## Data Flow\n\n${words}\n`);
  it.each<[string, string, readonly string[]]>([
    ['near miss: a window', '**Figures.** `done_pct` is `COUNT(*)` over the rehearsals of the last 90 days.', []],
    ['no window', '**Figures.** `done_pct` is `COUNT(*)` over all rehearsals.', ['5 missing endpoint:GET /api/progress']],
    ['the window of another figure', '**Figures.** `churn_pct` is `COUNT(*)` over the members of the last 90 days.', ['5 missing endpoint:GET /api/progress']],
  ])('%s', async (_name, words, expected) => {
    expect(await told(words)).toEqual(expected);
  });
});

describe('a list that is spoken of, and one document that is read', () => {
  it.each<[string, string, readonly string[]]>([
    ['lists', '- `GET /club/door` lists who has come. Auth: session cookie `sid`.', ['missing']],
    ['near miss: the list is open', '- `GET /club/door` gives the name of the club and whether its list is open. Auth: session cookie `sid`.', []],
    ['figures', '- `GET /club/figures` gives the figures of the club. Auth: session cookie `sid`.', ['missing']],
    ['near miss: one document', "- `GET /club/figures` gives the figures of the club; it reads the club's one document in `nightly`. Auth: session cookie `sid`.", []],
    ['one document for each of many', '- `GET /club/figures` gives the figures of the club; it reads one document per member. Auth: session cookie `sid`.', ['missing']],
  ])('%s', async (_name, entry, expected) => {
    const { messages } = await lintText(`# Club\n\n## API Endpoints\n\n${entry}\n`, { filePath: 'draft.md' });
    expect(messages.filter(({ ruleId }) => ruleId === 'heavy-read-strategy').map(({ messageId }) => messageId)).toEqual(expected);
  });
});
