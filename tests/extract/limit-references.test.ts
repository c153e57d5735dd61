import { expect, it } from 'vitest';
import { draftOf, endpointsIn, limitOutcomesIn } from './support.js';

const API = '# Meadow\n\n## API Endpoints\n\n';

it.each<[string, string, string]>([
  ['in a remark', 'name = "RL_SOW"   # 4 per 60 s', 'affirmed'],
  ['in a line below', 'name = "RL_SOW"\ntype = "ratelimit"\nsimple = { limit = 4, period = 60 }', 'affirmed'],
  ['in a list of YAML', '- id: RL_SOW\n  rate: 4 per minute', 'affirmed'],
  ['near miss: of the next entry', 'name = "RL_SOW"\n\nname = "RL_MOW"   # 4 per 60 s', 'vague'],
  ['near miss: of another name', 'name = "RL_MOW"   # 4 per 60 s', 'vague'],
])('knows a limiter by the name that a configuration gives it: %s', (_name, entry, expected) => {
  expect(limitOutcomesIn(`${API}- \`POST /sow\`: OpenAI picks the seeds. Limiter RL_SOW, key = IP.\n- \`POST /mow\`: stores a date.\n\n## Infrastructure\n\n\`\`\`toml\n${entry}\n\`\`\`\n`)[0]).toBe(expected);
});

it.each<[string, string]>([
  ['Whether the counter is part of this release is what Ada still has to say.', 'deferred'],
  ['Whether there is a limit in the first version is undecided.', 'deferred'],
  ['Whether the counter is to be raised in the next release is what Ada still has to say.', 'affirmed'],
  ['Whether the seeds are part of this release is what Ada still has to say.', 'affirmed'],
])('takes a counter of which it is open whether it comes for put off: %s', (sentence, expected) => {
  expect(limitOutcomesIn(`${API}- \`POST /sow\`: OpenAI picks the seeds. Twelve lists a day per gardener. ${sentence}\n`)).toEqual([expected]);
});

it.each<[string, string]>([
  ['The form holds it to 20 calls a minute per visitor, then waits.', 'missing'],
  ['The search box caps it at 20 calls a minute.', 'vague'],
  ['The gateway holds it to 20 calls a minute per visitor.', 'affirmed'],
  ['6 estimates per hour and IP.', 'affirmed'],
  ['We estimate 6 calls per hour.', 'missing'],
])('tells who keeps a limit, and what is counted: %s', (sentence, expected) => {
  expect(limitOutcomesIn(`${API}- \`POST /sow\`: OpenAI picks the seeds. ${sentence}\n`)).toEqual([expected]);
});

const PARTS = (first: string, second: string): string => `# Meadow\n\n## Overview\n\n| Tool | Route | Model |\n|---|---|---|\n| Seed chooser | \`/api/ai/seeds\` | Gemini |\n| Hay forecast | \`/api/ai/hay\` | Gemini |\n\n## Tool 1 — Seed chooser\n\n### Needs\n\n- ${first}\n\n## Tool 2 — Hay forecast\n\n### Needs\n\n- ${second}\n`;

it.each<[string, string, string[]]>([
  ['Rate limit: 5/hour per user', 'A field.', ['affirmed', 'missing']],
  ['Rate limit: 5/hour per user', 'Rate limit: to be decided', ['affirmed', 'deferred']],
  ['A field.', 'Rate limit: 5/hour per user', ['missing', 'affirmed']],
])('gives what stands in the section of a tool to the endpoint in whose row the tool is named: %s, %s', (first, second, expected) => {
  expect(limitOutcomesIn(PARTS(first, second))).toEqual(expected);
});

it('reads tools with a path of the interface as endpoints, and others as tools', () => {
  expect(endpointsIn(PARTS('', ''))).toEqual(['/api/ai/seeds', '/api/ai/hay']);
  expect(draftOf('# Meadow\n\n## MCP tools\n\n| Tool | Route |\n|---|---|\n| choose_seeds | calls the planner |\n').model.endpoints).toEqual([]);
});

it.each<[string, string]>([
  ['as are the rules of the meadow: `POST /mow` is open to all', 'missing'],
])('repeats a limit only within its section: %s', (words, expected) => {
  expect(limitOutcomesIn(`${API}- \`POST /sow\`: OpenAI picks the seeds. 5/h per user.\n- \`POST /mow\`: OpenAI writes a note.\n\n## Data\n\nThe seeds are public, ${words}.\n`)[1]).toBe(expected);
});

it.each<[string, string, string]>([
  ['letters set in bold, each before its figure', 'Limit classes: **K** 12 per minute and device, then 429 · **L** 5 per hour and phone number, then 429.', 'affirmed'],
])('knows a class by its letter: %s', (_name, legend, expected) => {
  expect(limitOutcomesIn(`${API}${legend}\n\n| Endpoint | Purpose | Class |\n|---|---|---|\n| \`POST /sow\` | sends the seeds' names by Twilio | L |\n`)[0]).toBe(expected);
});

it.each<[string, string[]]>([
  ['`/seeds`: 20 lists / h per gardener', ['affirmed', 'affirmed', 'missing']],
  ['`POST /seeds`: 20 lists / h per gardener', ['missing', 'affirmed', 'missing']],
  ['`/hedges`: 20 lists / h per gardener', ['missing', 'missing', 'affirmed']],
])('binds a line that begins with a path to each method that it is listed with: %s', (line, expected) => {
  expect(limitOutcomesIn(`${API}- \`GET /seeds\`: the seeds that are there.\n- \`POST /seeds\`: OpenAI picks the seeds.\n- \`POST /hedges\`: OpenAI draws a hedge.\n\nHow many calls we let through:\n\n- ${line}\n`)).toEqual(expected);
});
