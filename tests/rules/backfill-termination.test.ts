import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const HEAD = '# Notes\n\n## API Endpoints\n\n';
const JOB = 'endpoint:POST /jobs/backfill-places';

async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md' });
  return messages.filter(({ ruleId }) => ruleId === 'backfill-termination').map(({ line, messageId, subject }) => `${String(line)} ${String(messageId)} ${String(subject)}`);
}

async function subjectsOf(text: string): Promise<string[]> {
  const { verdicts } = await lintText(text, { filePath: 'draft.md' });
  return verdicts.filter(({ ruleId }) => ruleId === 'backfill-termination').map(({ subject }) => subject);
}

/** An entry of a list on line 5. */
function entry(words: string, name = 'POST /jobs/backfill-places'): string {
  return `${HEAD}- \`${name}\` ${words}\n`;
}

/** A job in a section of its own, with its query. */
function section(condition: string): string {
  return `# Notes\n\n### Job \`shops:locate\`\n\n\`\`\`sql\nSELECT id, street FROM shops WHERE ${condition} ORDER BY id LIMIT 100;\n\`\`\`\n\nFound: set \`lat\`. Not found: set \`geo_failed = true\`. The query runs again until it comes back empty.\n`;
}

/** A job in a section of its own, with its loop. */
function task(query: string): string {
  return `# Notes\n\n### Job \`backfill-tongue\`\n\nWhat is too short gets \`tongue = 'und'\`.\n\n\`\`\`ruby\nloop do\n  rows = Post.${query}.order(:id).limit(200).to_a\n  break if rows.empty?\n  rows.each { |row| row.update_columns(tongue: detect(row)) }\n  last_id = rows.last.id\nend\n\`\`\`\n`;
}

/** A job in a runbook, with the command that starts it. */
function command(query: string): string {
  return `# Runbook: places of old shops\n\nThe job fills them in.\n\n\`\`\`\nbin/rails shops:locate\n\`\`\`\n\nBatch by batch:\n\n1. \`${query}\`\n2. found: \`lat\` and \`lng\` are set;\n3. not found: \`locate_error\` is set, and the row is left to the back office staff;\n4. the loop ends when a batch comes back empty.\n`;
}

describe('backfill-termination', () => {
  it.each<[string, string, readonly string[]]>([
    ['missing', entry('fills in missing places, 100 at a time, until no rows are left.'), [`5 missing ${JOB}`]],
    ['poisonRows', entry('fills in missing places, 100 at a time by `id > $cursor`.'), [`5 poisonRows ${JOB}`]],
    ['near miss: rows that nothing fits get a value and are not found again', entry('fills in missing places, 100 at a time by `id > $cursor`. Shops for which no rule fits get the place `unclassified`, so they are not found again.'), []],
    ['poisonRows: rows that are found again', entry('fills in missing places, 100 at a time by `id > $cursor`. Shops for which no rule fits are found again.'), [`5 poisonRows ${JOB}`]],
    ['near miss: no place can be found, and it is stamped', entry('goes by `id > $cursor`; an address for which no place can be found sets `geo_state` to `none`.'), []],
    ['near miss: told in a paragraph whose title has a word of the path', `${entry('looks up a place for shops that have none.', 'POST /internal/shops/locate')}- \`POST /shops\` adds a shop with its place.\n\n## Flow\n\n**Shops without a place.** The job takes shops \`WHERE id > :after AND lat IS NULL ORDER BY id\`. A shop that nobody knows gets \`unplaceable_since = now()\` and is thereby out of the query.\n`, []],
    ['noCursor: told there', `${entry('looks up a place for shops that have none, 50 at a time.', 'POST /internal/shops/locate')}- \`POST /shops\` adds a shop with its place.\n\n## Flow\n\n**Shops without a place.** The job takes the first 50 of them. A shop that cannot be found is marked.\n`, ['5 noCursor endpoint:POST /internal/shops/locate']],
    ['missing: the paragraph is about something else', `${entry('looks up a place for shops that have none, 50 at a time.', 'POST /internal/shops/locate')}- \`POST /shops\` adds a shop with its place.\n\n## Flow\n\n**Shops and their bills.** Bills are paged by \`id > :after\`; a bad one is marked.\n`, ['5 missing endpoint:POST /internal/shops/locate']],
    ['poisonRows: a row only may be stamped', entry('goes by `id > $cursor`; an address could perhaps be marked `unresolvable`.'), [`5 poisonRows ${JOB}`]],
    ['noCursor', entry('fills in missing places; what cannot be resolved is marked `unresolvable`.'), [`5 noCursor ${JOB}`]],
    ['noCursor: a job by its heading', section('lat IS NULL'), ['9 noCursor job:shops:locate']],
    ['near miss: a job by its heading, with a cursor', section('id > $last AND lat IS NULL'), []],
    ['noCursor: a job whose query is code', task('where(tongue: nil)'), ['3 noCursor job:backfill-tongue']],
    ['near miss: a job whose query is code, with a cursor', task('where(tongue: nil).where("id > ?", last_id)'), []],
    ['near miss: a query of code for something else', task('where(hidden: false)'), []],
    ['near miss: named after what people order', '# Lenses\n\n## API\n\n- `GET /api/cron/refill-master`: hourly, calls the worker for each wearer whose refill is due. `CRON_SECRET`.\n', []],
    ['near miss: a queue of work', section('mailed_at IS NULL').replaceAll('`lat`', '`mailed_at`'), []],
    ['noCursor: a route that fills a column, from the top each time', entry('fills `shops.place` from the address, 500 rows a call, in the order of `id`. A call begins again at the top of the table. An address without a place gets `place_state = \'none\'` and is not selected again.', 'POST /maintenance/places'), ['5 noCursor endpoint:POST /maintenance/places']],
    ['near miss: a route that fills a column, behind the call before', entry('fills `shops.place` from the address, 500 rows a call, in the order of `id`. A call begins after the largest id of the call before. An address without a place gets `place_state = \'none\'` and is not selected again.', 'POST /maintenance/places'), []],
    ['near miss: a route that fills a column of one', entry('fills `shops.place` of the shop that the operator has chosen.', 'POST /maintenance/places'), []],
    ['noCursor: from the smallest that lacks it', entry('fills in missing places, 100 a call. Each call begins with the smallest id that still lacks a place; an address without one is marked.'), [`5 noCursor ${JOB}`]],
    ['near miss: behind the largest', entry('fills in missing places, 100 a call. Each call begins after the largest id of the call before; an address without one is marked.'), []],
    ['near miss: both', entry('walks `id > $cursor ORDER BY id`; an address without a place gets `geo_failed_at`.'), []],
    ['near miss: in words', entry('goes through the rows. The cursor only moves forward, and rows that cannot be placed are skipped.'), []],
    ['near miss: ascending', entry('moves through the rows by ascending `id` beyond the cursor; what cannot be placed gets `geo_failed = true`.'), []],
    ['noCursor: a job by the command that starts it', command('Shop.where(lat: nil).order(:id).limit(100)'), ['14 noCursor job:shops:locate']],
    ['near miss: a job by its command, with a cursor', command('Shop.where(lat: nil).where("id > ?", last_id).order(:id).limit(100)'), []],
    ['near miss: a command that starts no repair', '# Runbook\n\n```\nnpm run dev\n```\n\n1. Open the page.\n2. The test ends when the list is empty.\n', []],
    ['near miss: ascending, behind what was kept', entry('fills in missing places, ascending by shops.id after the stored cursor, 100 per run; a shop without a street gets `lat = -1`.'), []],
    ['near miss: pages of documents', entry('pages through `shops` ordered by document id, `startAfter` the last id of the page before. A street that is not found gets `geo: "none"`.'), []],
    ['near miss: a value behind an arrow', entry('walks `id > $cursor`. Streets nobody knows → `place_id` of the place "unknown".'), []],
    ['noCursor: ordered by something else', entry('fills in missing places ordered by name, the newest after the oldest; what has no place is skipped.'), [`5 noCursor ${JOB}`]],
    ['near miss: behind the last key, by whatever name', entry('reads shops with `_id` greater than the last `_id` of the batch before. A street that tells us nothing becomes `"und"`.'), []],
    ['near miss: above the key of the last one', entry('takes 200 shops whose `id` is higher than that of the last shop of the run before; an unrecognised street gets the place "none".'), []],
    ['poisonRows: what tells nothing stays as it is', entry('reads shops with `_id` greater than the last `_id` of the batch before. A street that tells us nothing is left as it is.'), [`5 poisonRows ${JOB}`]],
    ['noCursor: greater by something else', entry('reads shops whose `name` is greater than the last name. A street that tells us nothing becomes `"und"`.'), [`5 noCursor ${JOB}`]],
    ['near miss: never selected again', entry('walks `id > :last_id`; a row that has no place is never selected again.'), []],
    ['near miss: a note elsewhere', `${entry('fills in missing places.')}\n## Backfill\n\nThe cursor is strictly increasing. Rows that fail get \`geo_failed_at\`.\n`, []],
    ['near miss: a note that leads it in', `${entry('fills in missing places.')}- \`POST /jobs/backfill-names\` fills in missing names.\n\n## Backfills\n\n- Places: the cursor only goes up, failures are marked.\n- Names: \`id > $cursor\`, failures are skipped.\n`, []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a repair by its words', entry('completes orders `WHERE total IS NULL LIMIT 100` until none are left.', 'POST /api/admin/order-totals'), ['endpoint:POST /api/admin/order-totals']],
    ['a job without an endpoint', `${HEAD}## Jobs\n\n- Job \`fx-repair\`: selects 500 rows \`WHERE base IS NULL\` until none are left.\n`, ['job:fx-repair']],
    ['a job that fills a column, whatever it is called', `${HEAD}## Jobs\n\n- \`shops:locate\` runs at night.\n  - Reads 100 rows where \`lat IS NULL\` until none are left.\n  - Sets \`lat\`.\n`, ['job:shops:locate']],
    ['near miss: a job that works off a queue', `${HEAD}## Jobs\n\n- \`mails:send\` runs at night.\n  - Reads 100 rows where \`sent_at IS NULL\` until none are left.\n  - Sets \`sent_at\`.\n`, []],
    ['a job by its file', `# Notes\n\n## \`bin/locate-shops.ts\`\n\nReads 100 rows where \`lat IS NULL\` until none are left. Sets \`lat\`.\n`, ['job:bin/locate-shops.ts']],
    ['a repair by its words and its cursor', entry('fills `photos.taken_at`: walks `id > :after` where it is null, in pages of 200.', 'POST /api/admin/rescan'), ['endpoint:POST /api/admin/rescan']],
    ['a step of a job without a name', `${HEAD}## Data Flow\n\n1. 02:20: the scheduled handler fills in \`shops.place\` where older rows lack it: take 50 with \`place IS NULL\`, look it up, write; repeat until none is left.\n`, ['job:shops.place']],
    ['no step of a user', `${HEAD}## Data Flow\n\n1. The user fills in the form where fields are missing, until none is left.\n`, []],
    ['a job under a title', `${HEAD}## Jobs\n\n1. **Places.** \`fill-places\` looks for shops without a place.\n`, ['job:fill-places']],
    ['rows that have none', entry('gives a category to payments that have none. It calls itself until a run finds nothing.', 'POST /work/categorise'), ['endpoint:POST /work/categorise']],
    ['no deletion', entry('deletes expired carts.', 'GET /jobs/cleanup'), []],
    ['nothing built anew as a whole', entry('rebuilds the embeddings after articles were edited.', 'GET /ops/reindex'), []],
    ['no job that only is named', `${HEAD}## Jobs\n\n- The screen calls \`fillForm\` when it opens.\n`, []],
    ['no watchdog', entry('re-queues stuck messages.', 'POST /jobs/watchdog'), []],
    ["no user's own fix", entry('corrects a note.', 'PATCH /api/notes/:noteId/fix'), []],
  ])('judges %s', async (_name, text, expected) => {
    expect(await subjectsOf(text)).toEqual(expected);
  });

  /** A job under a title, with what its section tells. */
  const titled = (title: string, words: string): string => `# Notes\n\n## ${title}\n\n${words}\n\n## Tables\n\n- shops(id, street, lat, geo_bad)\n`;

  it.each<[string, string, readonly string[]]>([
    ['a title without code, nothing said', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time.'), ['3 missing job:fill-places']],
    ['near miss: a position that goes one way', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time. The checkpoint can rise but not fall. An address that yields nothing is stamped `geo_bad`.'), []],
    ['near miss: labels', titled('fill-places', 'Sets the missing coordinates of shops.\n\n- Progress: the highest id done, never lowered\n- Bad addresses: put into `geo_failures` and filtered out'), []],
    ['near miss: compared with a mark', titled('Job places', 'Fetches 50 shops without coordinates whose `id` exceeds the checkpoint. If the lookup fails, `geo_bad` is set to `\'yes\'`.'), []],
    ['a position that is given up', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time. The last id only goes up; at the end it starts again from zero. Bad addresses are skipped.'), ['3 noCursor job:fill-places']],
    ['near miss: a position that is not given up', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time. The last id only goes up and is never reset to zero. Bad addresses are skipped.'), []],
    ['a row that is tried for ever', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time; the cursor only moves forward. A shop that fails is tried again on the next run.'), ['3 poisonRows job:fill-places']],
    ['a row that is only logged', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time; the cursor only moves forward. Unreadable addresses are logged.'), ['3 poisonRows job:fill-places']],
    ['a row that may be skipped', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time; the cursor only moves forward. Unreadable addresses could perhaps be skipped.'), ['3 poisonRows job:fill-places']],
    ['near miss: a row that could not be read', titled('fill-places', 'Sets the missing coordinates of shops, 50 at a time; the cursor only moves forward. Addresses that could not be read are skipped.'), []],
    ['a name in a row', '# Notes\n\n## Job: places of old shops\n\n| | |\n|---|---|\n| Name | `places-backfill` |\n| Takes | 50 rows `WHERE lat IS NULL` |\n| Cursor | the last id done; grows only |\n', ['7 poisonRows job:places-backfill']],
    ['a program that is run', '# Notes\n\n4000 shops have no place. `bin/backfill-places` is run by hand.\n\n```python\nwhile True:\n    rows = db.all("select id from shops where lat is null order by id limit 50")\n    for row in rows:\n        try:\n            locate(row)\n        except NoPlace:\n            db.run("update shops set geo_bad = true where id = %s", row.id)\n```\n', ['3 noCursor job:backfill-places']],
    ['near miss: a program that is run, with a mark', '# Notes\n\n4000 shops have no place. `bin/backfill-places` is run by hand.\n\n```python\nwhile True:\n    rows = db.all("select id from shops where lat is null and id > %s order by id limit 50", mark)\n    for row in rows:\n        try:\n            locate(row)\n        except NoPlace:\n            db.run("update shops set geo_bad = true where id = %s", row.id)\n```\n', []],
    ['no job: a title of another kind', titled('check-in', 'Guests come in batches; the missing ones are listed.'), []],
    ['a route that completes rows', entry('looks up the missing town of every shop, in batches of 25.', 'POST /admin/towns'), ['5 missing endpoint:POST /admin/towns']],
    ['near miss: a route that answers for missing rows', entry('lists the missing towns, 25 a page.', 'GET /towns'), []],
    ['near miss: told in the section', '# Notes\n\n## Places\n\n`POST /jobs/backfill-places` fills in missing places.\n\nIt pages by ascending `shop_no`, starting each page after the last number. Whoever has a street that resolves to nothing is stamped `geo = \'unknown\'`.\n', []],
  ])('reads %s', async (_name, text, expected) => {
    expect(await reportsOf(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[], readonly string[]]>([
    ['a job that a sentence names', '# Notes\n\n## Background\n\nThe weekly `tyre-size` job completes bikes that lack a size, 300 per run, by ascending `id`. It tries what fails on every run.\n', ['job:tyre-size'], ['5 poisonRows job:tyre-size']],
    ['near miss: a job that sends', '# Notes\n\n## Background\n\nThe weekly `tyre-mails` job mails members without a booking, 300 per run.\n', [], []],
    ['near miss: a job that removes', '# Notes\n\n## Jobs\n\n- `drop-bikes`: deletes bikes without an owner, 300 per run\n', [], []],
    ['an entry of a list of jobs', '# Notes\n\n## Jobs\n\n- `tyre-size`: fetches any 40 bikes without `size`, asks the maker, writes it. What the maker does not know is stamped `size_unknown`.\n', ['job:tyre-size'], ['5 noCursor job:tyre-size']],
    ['a row of a table of jobs', '# Notes\n\n| Job | When | Does |\n|---|---|---|\n| tyre-size | 02:00 | finds bikes with `size` empty and asks the maker, 40 per batch |\n', ['job:tyre-size'], ['5 missing job:tyre-size']],
    ['near miss: a row of a table of routes', '# Notes\n\n| Page | Does |\n|---|---|\n| tyre-size | lists bikes with `size` empty, 40 per page |\n', [], []],
    ['the program of its name', "# Notes\n\nThe job `tyre-size` runs on Mondays.\n\n```ts\nexport async function tyreSize() {\n  const bikes = await db.select().from(bikes).where(and(gt(bikes.id, after), isNull(bikes.size))).limit(40);\n  for (const bike of bikes) await db.update(bikes).set((await ask(bike)) ?? { sizeUnknown: true });\n}\n```\n", ['job:tyre-size'], []],
    ['near miss: a program of another name', "# Notes\n\nThe job `tyre-size` runs on Mondays.\n\n```ts\nexport async function frameSize() {\n  const bikes = await db.select().from(bikes).where(isNull(bikes.size)).limit(40);\n}\n```\n", [], []],
    ['criteria of the only job', '# Notes\n\nThe `tyre-size` job derives the missing `size` of bikes, 40 per run.\n\n## Acceptance\n\n- [ ] bikes are walked by ascending id; a run starts where the last one stopped\n- [ ] a bike whose maker is unknown is never read by the job again\n', ['job:tyre-size'], []],
    ['a route that tells its steps', '# Notes\n\n## `GET /api/cron/tyres` (bearer `CRON_SECRET`)\n\n1. Fetch the next 40 bikes with an empty size above the bookmark, lowest id first.\n2. Look each one up. What yields nothing goes to `tyre_rejects`, and step 1 leaves it out.\n3. Save the id of the last bike as bookmark; it never goes back.\n', ['endpoint:GET /api/cron/tyres'], []],
  ])('names %s', async (_name, text, subjects, reports) => {
    expect(await subjectsOf(text)).toEqual(subjects);
    expect(await reportsOf(text)).toEqual(reports);
  });

  it.each<[string, string, readonly string[]]>([
    ['rows that another worker holds', 'Rows that another worker holds are skipped.', [`5 poisonRows ${JOB}`]],
    ['rows that are locked', 'Locked rows are left out.', [`5 poisonRows ${JOB}`]],
    ['rows of a concurrent run', 'What a concurrent run has taken is passed over (`FOR UPDATE SKIP LOCKED`).', [`5 poisonRows ${JOB}`]],
    ['a query alone', 'The query ends in `FOR UPDATE SKIP LOCKED`.', [`5 poisonRows ${JOB}`]],
    ['rows that are done', 'Rows that already have a place are skipped.', [`5 poisonRows ${JOB}`]],
    ['near miss: rows that cannot be done', 'A street that cannot be resolved is skipped from then on (`place_state`).', []],
    ['near miss: both', 'Rows that another worker holds are skipped, and an address without a match gets `place_state = \'none\'`.', []],
    ['near miss: locked by what is wrong with it', 'A row whose address is invalid is locked with `place_failed` and not selected again.', []],
  ])('rows with which nothing is wrong: %s', async (_name, words, expected) => {
    expect(await reportsOf(entry(`fills in missing places, 100 at a time by \`id > $cursor\`. ${words}`))).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['put back to 0', 'last = 0\nwhile True:\n    rows = db.all("SELECT id FROM pics WHERE tone IS NULL AND id > %s ORDER BY id LIMIT 50", last)\n    if not rows: break\n    mark(rows)\n    last = 0', ['3 noCursor job:backfill-tone']],
    ['near miss: moved on', 'last = 0\nwhile True:\n    rows = db.all("SELECT id FROM pics WHERE tone IS NULL AND id > %s ORDER BY id LIMIT 50", last)\n    if not rows: break\n    mark(rows)\n    last = rows[-1].id', []],
    ['put back to null', 'let cursor = null;\nwhile (true) {\n  const rows = await db.query("SELECT id FROM pics WHERE tone IS NULL AND id > $1 ORDER BY id LIMIT 50", [cursor]);\n  if (rows.length === 0) break;\n  await mark(rows);\n  cursor = null; // new ones\n}', ['3 noCursor job:backfill-tone']],
    ['never moved on', 'let afterId = 0;\nwhile (true) {\n  const rows = await db.query("SELECT id FROM pics WHERE tone IS NULL AND id > $1 ORDER BY id LIMIT 50", [afterId]);\n  if (rows.length === 0) break;\n  await mark(rows);\n}', ['3 noCursor job:backfill-tone']],
    ['near miss: moved on in a pattern', 'let afterId = 0;\nwhile (true) {\n  const rows = await db.query("SELECT id FROM pics WHERE tone IS NULL AND id > $1 ORDER BY id LIMIT 50", [afterId]);\n  if (rows.length === 0) break;\n  ({ afterId } = await mark(rows));\n}', []],
    ['near miss: put back behind the loop', 'last = 0\nwhile True:\n    rows = db.all("SELECT id FROM pics WHERE tone IS NULL AND id > %s ORDER BY id LIMIT 50", last)\n    if not rows: break\n    last = mark(rows)\nlast = 0', []],
    ['near miss: put back at the end of the table alone', 'last = 0\nwhile True:\n    rows = db.all("SELECT id FROM pics WHERE tone IS NULL AND id > %s ORDER BY id LIMIT 50", last)\n    last = mark(rows)\n    if not rows:\n        last = 0\n        break', []],
  ])('the position of a program: %s', async (_name, program, expected) => {
    expect(await reportsOf(`# Notes\n\n### Job \`backfill-tone\`\n\nWhat cannot be read gets \`tone_failed\` and is skipped.\n\n\`\`\`\n${program}\n\`\`\`\n`)).toEqual(expected);
  });
});

describe('a program that opens with the path of its file', () => {
  const program = (file: string, query: string, otherwise: string): string =>
    `# Notes\n\n## Durations that are missing\n\nSome tapes have no duration. This job repairs them, 50 at a time.\n\n\`\`\`ts\n// ${file}\nlet after = 0;\nfor (;;) {\n  const rows = await sql\`select id from tapes where ${query} order by id limit 50\`;\n  if (rows.length === 0) break;\n  for (const row of rows) {\n    const seconds = await measure(row).catch(() => null);\n    if (seconds) await sql\`update tapes set seconds = \${seconds} where id = \${row.id}\`;\n${otherwise}  }\n  after = rows.at(-1).id;\n}\n\`\`\`\n`;
  const ASIDE = '    else await sql`update tapes set skipped = true where id = ${row.id}`;\n';

  it.each<[string, string, readonly string[]]>([
    ['takes the same rows again', program('jobs/repair-durations.ts', 'seconds is null', ''), ['job:repair-durations fail']],
    ['goes on behind the last row', program('jobs/repair-durations.ts', 'seconds is null and id > ${after}', ASIDE), ['job:repair-durations pass']],
    ['near miss: a file of another kind', program('lib/durations.ts', 'seconds is null', ''), []],
  ])('%s', async (_name, text, expected) => {
    const { verdicts } = await lintText(text, { filePath: 'draft.md' });
    expect(verdicts.filter(({ ruleId }) => ruleId === 'backfill-termination').map(({ subject, verdict }) => `${subject} ${verdict}`)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['a command in running text', '# Plates\n\n9,000 photos lack a country. `rake plates:country` fills `photos.country` in batches of 100.\n\nWhat cannot be read gets `failed_at` and is left out. The run ends when a batch is empty.\n', ['noCursor job:plates:country']],
    ['near miss: with a cursor', '# Plates\n\n9,000 photos lack a country. `rake plates:country` fills `photos.country` in batches of 100, by `id > :last_id`, which only grows.\n\nWhat cannot be read gets `failed_at` and is left out.\n', []],
    ['near miss: a command that fills nothing', '# Plates\n\nSome photos lack a country. `rake assets:precompile` builds the pages.\n', []],
  ])('%s', async (_, text, expected) => {
    expect((await reportsOf(text)).map((report) => report.replace(/^\d+ /, ''))).toEqual(expected);
  });
});

describe('a task of one row', () => {
  const task = (input: string): string => `${HEAD}- \`POST /tasks/fill-grid\` Input \`${input}\`. Fills in the grid where it is missing and retries until it is done.\n`;

  it.each(['{ hive_id }', '{ "hiveId": uuid }', '{hive_id}'])('repairs nothing in batches: %s', async (input) => {
    expect(await subjectsOf(task(input))).toEqual([]);
  });

  it.each(['{ after_id }', '{ lastId }', '{ limit }'])('is one of many rows where it is given a position or a size: %s', async (input) => {
    expect(await subjectsOf(task(input))).toEqual(['endpoint:POST /tasks/fill-grid']);
  });
});

it('reads a cursor told as the order of ids, and a batch told in words', async () => {
  expect(await reportsOf(entry('fills in what hives lack, 100 by 100 in the order of id from `?after=`, and marks those without a place as `unknown`.'))).toEqual([]);
  expect(await reportsOf(entry('looks up the ward of every household for which it is missing, a hundred at a time, until none are missing.', 'POST /figures/refill-wards'))).toEqual(['5 missing endpoint:POST /figures/refill-wards']);
});

describe('a job told of in a paragraph that opens with the word of its path', () => {
  const told = (words: string): string => `${HEAD}- \`POST /maintenance/districts\` fills \`hives.district\` for hives that were there before the column.\n\n## Data Flow\n\n${words}\n`;
  it.each<[string, string, string[]]>([
    ['no way out', 'The district job reads hives with `district IS NULL AND id > :last`, 200 at a time, and writes what it finds. It is started afresh each night until every hive has a district.', ['5 poisonRows endpoint:POST /maintenance/districts']],
    ['near miss: both', 'The district job reads hives with `district IS NULL AND id > :last`, 200 at a time, and writes what it finds. A postcode without a district gets `district_failed_at` and is not selected again.', []],
    ['near miss: another job', 'The letter job reads members with `letter_sent_at IS NULL AND id > :last`, 200 at a time, and sends what is due.', []],
  ])('%s', async (_name, words, expected) => {
    expect(await reportsOf(told(words))).toEqual(expected);
  });
});

describe('a listing whose keys name jobs', () => {
  const jobs = (does: string): string => `# Notes\n\n## Jobs (cron)\n\n\`\`\`yaml\non_upload:\n  on: each new note\nshape_sweep:\n  cron: "*/10 * * * *"\n  does: ${does}\n\`\`\`\n`;
  it.each<[string, string[]]>([
    ['takes 100 notes, oldest first, that have no shape and draws it', ['8 missing job:shape_sweep']],
    ['looks for notes without `text`, 20 per run, and transcribes them', ['8 missing job:shape_sweep']],
    ["reads notes where `text` is null by rising id, 50 per run; a note that fails gets state 'failed' and is not taken again; writes the text", []],
    ['takes 100 notes, oldest first, that hang in running and queues them again', []],
    ['deletes notes without sound, 500 a night', []],
    ['sends a mail for 100 notes that have no reader', []],
  ])('%s', async (does, expected) => {
    expect(await reportsOf(jobs(does))).toEqual(expected);
  });
});
