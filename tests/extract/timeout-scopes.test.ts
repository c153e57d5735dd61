import { expect, it } from 'vitest';
import { firstTimesIn, timesIn, withoutName } from './times.js';

const FULL = '8 abort 504';
const WAY = '`AbortSignal.timeout(8000)`, then JSON with status 504';
const HEAD = '# Orchard\n\nMistral writes what people ask for.\n\n## API Endpoints\n\n';

const STREAMED = `${HEAD}- \`POST /api/advice\`: Mistral gives advice, in one piece.\n- \`POST /api/story\`: Mistral tells a story, streamed word by word.\n- \`POST /api/title\`: Mistral finds a title, not streamed.\n\n## Waiting for the model\n\n`;

it.each<[string, string[]]>([
  [`All calls of Mistral are wrapped: ${WAY}. What is streamed does not go through the wrapper.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}. Streaming answers are not covered.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}. Streamed answers are covered too.`, [FULL, FULL, FULL]],
  [`Non-streaming calls: ${WAY}.`, [FULL, '', FULL]],
  [`All calls of Mistral are wrapped: ${WAY}.`, [FULL, FULL, FULL]],
])('binds by what streams: %s', (words, expected) => {
  expect(firstTimesIn(STREAMED + words + '\n', 3)).toEqual(expected);
});

const TWO = (second: string): string => `${HEAD}### 4.1 \`POST /api/advice\`\n\nMistral gives advice. ${WAY}.\n\n### 4.2 \`POST /api/plan\`\n\nMistral makes a plan. ${second}\n`;

it.each<[string, string]>([
  ['Cut-off as 4.1.', FULL],
  ['Timeout: same as 4.1.', FULL],
  ['Deadline and answer like `/api/advice`.', FULL],
  ['Same timeout as above.', FULL],
  ['Waits like the advice does.', FULL],
  ['The 504 of the gateway is as ugly as 4.1 was.', ''],
  ['No timeout as 4.1 has.', ''],
  ['Auth as 4.1.', ''],
])('reads a reference to the wait of another endpoint: %s', (words, expected) => {
  expect(firstTimesIn(TWO(words))[1]?.replace(/^504$|^denied$/, '')).toBe(expected);
});

const TRIED = `${HEAD}- \`POST /api/advice\`: Mistral gives advice.\n- \`POST /api/plans\`: Mistral makes a plan.\n\n## Waiting for the model\n\nBoth calls have \`AbortSignal.timeout(4000)\` and answer JSON with status 504. `;

it.each<[string, string[]]>([
  ['Advice is tried once, plans up to three times.', ['4 abort 504', '12 abort 504']],
  ['Plans get one retry, advice is never retried.', ['4 abort 504', '8 abort 504']],
  ['Advice is given once a day, plans up to three times.', ['4 abort 504', '4 abort 504']],
])('counts the tries of each endpoint: %s', (words, expected) => {
  expect(firstTimesIn(TRIED + words + '\n')).toEqual(expected);
});

it.each<[string, string[]]>([
  ['A-1 is given 8 s (`AbortController`), then a JSON 504.', [FULL, '']],
  ['A-1 and A-2 are given 8 s (`AbortController`), then a JSON 504.', [FULL, FULL]],
])('knows endpoints by their reference: %s', (words, expected) => {
  expect(firstTimesIn(`${HEAD}| Ref | Endpoint | Purpose |\n|---|---|---|\n| A-1 | \`POST /api/advice\` | Mistral advises |\n| A-2 | \`POST /api/plan\` | Mistral plans |\n\n## Waiting\n\n${words}\n`)).toEqual(expected);
});

it.each<[string, string]>([
  ['`check` is the exception: it asks twice, each with its own `withDeadline(8_000)`.', FULL],
])('lets what is said of an endpoint by name beat what is said of all that do not stream: %s', (words, expected) => {
  const [advice] = firstTimesIn(`${STREAMED}\`withDeadline(8_000)\` wraps non-streaming calls: it aborts through an \`AbortController\` and answers JSON with status 504. ${words}\n`, 3);
  expect(advice).toBe(expected);
});

it('follows a reference to a route that waits for another service', () => {
  const text = `${HEAD}- \`POST /api/roots/scan\`: sends the file to RootScan. ${WAY}.\n- \`POST /api/plan\`: Mistral makes a plan. Abort and answer same as scan.\n- \`POST /api/title\`: Mistral finds a title. Colours same as scan.\n`;
  expect(timesIn(text).filter((each) => /plan|title/.test(each)).map(withoutName)).toEqual([FULL, '']);
});
