import { expect, it } from 'vitest';
import { draftOf } from './support.js';

/** The endpoints of a document that wait for a model. */
function callersIn(text: string): string[] {
  return draftOf(text).model.endpoints.filter((endpoint) => endpoint.calls.some(({ ai }) => ai) && !endpoint.handsOver).map(({ name }) => name);
}

const HEAD = '# Orchard\n\nHono, Postgres, Mistral.\n\n## API Endpoints\n\n';

it.each<[string, string, string[]]>([
  ['`rater` grades what comes in.', 'export const rater = new Mistral({ timeout: 8_000 });', ['POST /grades']],
  ['Uses `rater`, answers the grade.', 'export const rater = new Mistral({ timeout: 8_000 });', ['POST /grades']],
  ['The letter goes through `rater`.', 'rater = AsyncMistral(timeout=8)', ['POST /grades']],
  ['Asks with `rater`.', 'private readonly rater = new Mistral();', ['POST /grades']],
  ['Calls `rater.chat`, then answers.', 'const rater: Mistral = new Mistral();', ['POST /grades']],
  ['Does not use `rater`.', 'export const rater = new Mistral({ timeout: 8_000 });', []],
  ['Uses `rater`, answers the grade.', 'export const rater = new Ledger({ timeout: 8_000 });', []],
  ['Uses `other`, answers the grade.', 'export const rater = new Mistral({ timeout: 8_000 });', []],
])('knows who uses a client of a model: %s %s', (words, line, expected) => {
  expect(callersIn(`${HEAD}- \`POST /grades\`: takes a sheet. ${words}\n- \`POST /sheets\`: stores a sheet.\n\n## Clients\n\n\`\`\`ts\n${line}\n\`\`\`\n`)).toEqual(expected);
});

it.each<[string, string, string[]]>([
  ['`weighWords(id)` is awaited, then 201.', '`weighWords(id)` has Mistral read the words.', ['POST /grades']],
  ['Awaits `weighWords(id)`.', 'The function `weighWords(id)` asks Mistral for an opinion.', ['POST /grades']],
  ['Calls `weighWords()` and answers.', 'Mistral is asked through `weighWords()`, wherever it is.', ['POST /grades']],
  ['Runs `weigh_words(id)`.', '`weigh_words(id)` lies in `lib`. That function asks Mistral for an opinion.', ['POST /grades']],
  ['Awaits `weighWords(id)`.', '`weighWords(id)` reads them from `sheets`. Mistral is not asked.', []],
  ['Does not call `weighWords(id)`.', '`weighWords(id)` asks Mistral for an opinion.', []],
  ['Will call `weighWords(id)` later.', '`weighWords(id)` asks Mistral for an opinion.', []],
  ['Puts the id onto the queue `evening`.', '`weighWords(id)` asks Mistral for an opinion.', []],
])('knows who runs a function that calls a model: %s %s', (words, told, expected) => {
  expect(callersIn(`${HEAD}- \`POST /grades\`: takes a sheet. ${words}\n- \`POST /sheets\`: stores a sheet.\n\n## Jobs\n\n- \`grading\` (worker of the queue, own process): runs for each id on its queue. ${told}\n`)).toEqual(expected);
});

it.each<[string, string[]]>([
  ['const reply = await mistral.weigh(req.body);', ['POST /grades']],
  ['const reply = await mistral.createClient();', ['POST /grades', 'POST /sheets']],
])('takes what a client gives back for no client: %s', (line, expected) => {
  const handler = (path: string, ...lines: string[]): string[] => [`// app/api/${path}/route.ts`, 'export async function POST(req) {', ...lines, '}', ''];
  const code = [...handler('grades', `  ${line}`), ...handler('sheets', '  const event = seal.open(await req.reply());')].join('\n');
  expect(callersIn(`# Orchard\n\nNext.js, Postgres, Mistral.\n\n## API Endpoints\n\n\`\`\`ts\n${code}\n\`\`\`\n`).map((name) => name.replace('/api', ''))).toEqual(expected);
});
