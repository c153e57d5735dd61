import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

const API = '# Sheds\n\n## API\n\n- `GET /sheds/{shedId}` → 200\n- `POST /ladders/{ladderId}/start` → 200\n- `GET /ladders/{ladderId}` → 200\n\n## Ids in paths\n\n';

/** `word subject` of each report of the rule. */
async function reportsOf(text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.md', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === 'url-id-lookup').map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`).sort();
}

const ALL = ['missing endpoint:GET /ladders/{ladderId}', 'missing endpoint:GET /sheds/{shedId}', 'missing endpoint:POST /ladders/{ladderId}/start'];
const RULE = 'An id in a path is compared with the primary key of its table.';

describe('url-id-lookup: parameters, each in a line of a listing', () => {
  it.each<[string, string, readonly string[]]>([
    ['with their queries', '```\n:shedId    SELECT … FROM sheds WHERE id = ?1\n:ladderId  SELECT … FROM ladders WHERE id = ?1   -- for staff: AND yard_id = ?2\n```', []],
    ['with their columns', '```\n{shedId}   -> sheds.id\n{ladderId} -> ladders.id\n```', []],
    ['with a colon', '```text\n[shedId]: sheds.id\n[ladderId]: ladders.id   // 404 if none\n```', []],
    ['near miss: with their types', '```\n{shedId}    string\n{ladderId}  string\n```', ALL],
    ['near miss: with a query by another column', '```\n:shedId    SELECT * FROM sheds WHERE owner_id = $1 ORDER BY opened_at DESC LIMIT 1\n:ladderId  SELECT * FROM ladders WHERE id = $1\n```', ['ownerFallback endpoint:GET /sheds/{shedId}']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${API}${text}\n`)).toEqual(expected);
  });
});

describe('url-id-lookup: what hangs under a path', () => {
  it.each<[string, string, readonly string[]]>([
    ['all of it', 'A ladder is read as `ladders` by `id` in all `/ladders/{ladderId}` operations.', ['missing endpoint:GET /sheds/{shedId}']],
    ['near miss: that path alone', 'A ladder is read as `ladders` by `id` in `GET /ladders/{ladderId}`.', ['missing endpoint:GET /sheds/{shedId}', 'missing endpoint:POST /ladders/{ladderId}/start']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${API}${text}\n`)).toEqual(expected);
  });
});

describe('url-id-lookup: one route goes another way', () => {
  it.each<[string, string, readonly string[]]>([
    ['an exception by the last word of its path', `${RULE} One exception: \`start\` takes the user's latest ladder.`, ['ownerFallback endpoint:POST /ladders/{ladderId}/start']],
    ['in quotes', `${RULE} Only "start" is different: it opens the member's next ladder.`, ['ownerFallback endpoint:POST /ladders/{ladderId}/start']],
    ['near miss: no exception', `${RULE} \`start\` is no exception: it never takes the user's latest ladder.`, []],
    ['near miss: another act', `${RULE} One exception: \`stop\` takes the latest shed of the yard.`, ['ownerFallback endpoint:GET /sheds/{shedId}']],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${API}${text}\n`)).toEqual(expected);
  });
});

describe('url-id-lookup: an answer without a column', () => {
  const card = (lookup: string): string => `# Sheds\n\n## API\n\n### \`POST /ladders/{ladderId}/start\`\n\n- Takes: nothing.\n- Lookup: ${lookup}\n`;
  it.each<[string, string, readonly string[]]>([
    ['what is read', 'the ladder and the last ten remarks on it.', ['noColumn endpoint:POST /ladders/{ladderId}/start']],
    ['near miss: the column', '`ladders` by `id`.', []],
    ['near miss: a dash', '—', ['missing endpoint:POST /ladders/{ladderId}/start']],
    ['near miss: filled in by what is said of all', `the ladder and its remarks.\n\n## Ids in paths\n\n${RULE}`, []],
  ])('%s', async (_name, lookup, expected) => {
    expect(await reportsOf(card(lookup))).toEqual(expected);
  });
});

describe('url-id-lookup: notes whose sentences open with the numbers of routes', () => {
  const TABLE = '# Sheds\n\n## API\n\n| No. | Route | Auth |\n|---|---|---|\n| 1 | `GET /sheds/{shedId}` | JWT |\n| 2 | `GET /ladders/{ladderId}` | JWT |\n| 3 | `POST /ladders/{ladderId}/return` | JWT |\n\n### Notes\n\n';
  it.each<[string, string, readonly string[]]>([
    ['what each does', '**Lookups.** 1: `SELECT … FROM sheds WHERE id = :shedId`. 2: `SELECT … FROM ladders WHERE id = :ladderId`. 3 closes the most recent open loan of the member.', ['ownerFallback endpoint:POST /ladders/{ladderId}/return']],
    ['by the one who asks', '1: `sheds.id`. 2 reads the row of `ladders` whose `id` is in the path. 3 takes the latest ladder of the user.', ['ownerFallback endpoint:POST /ladders/{ladderId}/return']],
    ['near miss: several by their column', '1: `sheds.id`. 2 and 3: `SELECT … FROM ladders WHERE id = :ladderId`.', []],
    ['near miss: figures', '3 days after the last loan the job mails the latest note to the member.\n\n1: `sheds.id`. 2 and 3: `ladders.id`.', []],
  ])('%s', async (_name, text, expected) => {
    expect(await reportsOf(`${TABLE}${text}\n`)).toEqual(expected);
  });
});
