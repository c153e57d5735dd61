import { describe, expect, it } from 'vitest';
import { authIn } from './support.js';

describe('exceptions that have no user and are checked in another way', () => {
  const excepted = (words: string): string[] => authIn(`# Pier\n\n## Auth\n\nEvery route under \`/api\` calls \`requireUser()\`, which verifies the session cookie. ${words}\n\n## API Endpoints\n\n- \`POST /api/berths\` adds a berth\n- \`POST /api/worker/tidy\` tidies up\n`);
  it.each<[string]>([
    ['The exception is `POST /api/worker/tidy`, which has no user and checks `Authorization: Bearer <TIDY_SECRET>` instead.'],
    ['The exception is `POST /api/worker/tidy`: it has no user and compares a bearer token with `TIDY_SECRET`.'],
    ['`POST /api/worker/tidy` does not have a user and therefore verifies `TIDY_SECRET`.'],
    ['`POST /api/worker/tidy` carries no session but requires `TIDY_SECRET`.'],
    ['Apart from that, `POST /api/worker/tidy`, where no user exists and a shared secret (`TIDY_SECRET`) is compared.'],
  ])('%s', (words) => {
    expect(excepted(words)[1]).toMatch(/^POST \/api\/worker\/tidy: affirmed /);
  });
  it.each<[string]>([
    ['`POST /api/worker/tidy` has no user and no bearer token.'],
    ['`POST /api/worker/tidy` does not check `TIDY_SECRET` yet.'],
    ['`POST /api/worker/tidy` does not read and check `TIDY_SECRET`.'],
    ['`POST /api/worker/tidy` has no guard and checks neither `TIDY_SECRET` nor a session.'],
  ])('near miss: %s', (words) => {
    expect(excepted(words)[1]).not.toMatch(/affirmed/);
  });
});

describe('exceptions in a list of which the rest of the sentence tells', () => {
  const told = (rest: string): string[] => authIn(`# Pier\n\n## Auth\n\nEvery route requires a JWT${rest}\n\n## API Endpoints\n\n- \`POST /api/berths\` adds a berth\n- \`POST /api/asks\` stores a question\n- \`POST /api/cron/tidy\` tidies up\n- \`POST /api/worker/tidy\` tidies one\n`).slice(1).map((each) => each.replace(/^\S+ \/api\//, ''));
  it.each<[string, readonly RegExp[]]>([
    [', except `POST /api/cron/tidy` and `POST /api/worker/tidy`, which compare `TIDY_SECRET`.', [/^asks: affirmed JWT/, /^cron.* affirmed TIDY_SECRET/, /^worker.* affirmed TIDY_SECRET/]],
    [', except `POST /api/asks`, `POST /api/cron/tidy` and `POST /api/worker/tidy`, which compare `TIDY_SECRET`.', [/^asks: affirmed TIDY_SECRET/, /^cron.* affirmed TIDY_SECRET/, /^worker.* affirmed TIDY_SECRET/]],
    [', except `POST /api/asks`, which is public, and `POST /api/cron/tidy` and `POST /api/worker/tidy`, which compare `TIDY_SECRET`.', [/^asks: denied public/, /^cron.* affirmed TIDY_SECRET/, /^worker.* affirmed TIDY_SECRET/]],
    [', except `POST /api/asks` (public), `POST /api/cron/tidy` and `POST /api/worker/tidy` (both `TIDY_SECRET`).', [/^asks: (?:missing|denied)/, /^cron.* affirmed TIDY_SECRET/, /^worker.* affirmed TIDY_SECRET/]],
    [', except `POST /api/asks` and `POST /api/worker/tidy` (no session).', [/^asks: denied/, /^cron.* affirmed JWT|^cron.* missing/, /^worker.* denied/]],
    [', except `POST /api/asks` and, behind `TIDY_SECRET`, `POST /api/worker/tidy`.', [/^asks: missing/, /^cron/, /^worker/]],
  ])('%s', (rest, expected) => {
    const found = told(rest);
    for (const [index, each] of expected.entries()) expect(found[index]).toMatch(each);
  });
});

describe('sections that a sentence excepts, with remarks in brackets', () => {
  const told = (words: string): string[] => authIn(`# Pier\n\n## 3. Access\n\n${words}\n\n## 4. API endpoints\n\n### 4.1 Berths\n\n\`POST /v1/berths\` adds a berth.\n\n### 4.2 Boards\n\n\`POST /v1/boards\` notes who looks at a board.\n\n### 4.3 Gauges\n\n\`POST /v1/gauges\` takes a reading.\n`);
  it.each<[string, RegExp]>([
    ['Every endpoint of chapter 4 wants a bearer JWT, except those of 4.2 (passers-by) and 4.3 (gauges), which name their own credential or say that they are public.', /^POST \/v1\/boards: (?:missing|$)/],
    ['Every endpoint of chapter 4 wants a bearer JWT, except those of 4.2 (passers-by) and 4.3 (gauges), which are public.', /^POST \/v1\/boards: denied public/],
    ['Every endpoint of chapter 4 wants a bearer JWT, except those of 4.2 (passers-by), which are public.', /^POST \/v1\/boards: denied public/],
    ['All endpoints below want a bearer JWT. The sections 4.2 and 4.3 state in their own text that they are open.', /^POST \/v1\/boards: affirmed/],
    ['All endpoints below want a bearer JWT; each section says whether it is public.', /^POST \/v1\/boards: affirmed/],
  ])('%s', (words, boards) => {
    const [berths, second] = told(words);
    expect(berths).toMatch(/^POST \/v1\/berths: affirmed/);
    expect(second).toMatch(boards);
  });
  it.each<[string]>([['Every endpoint of chapter 4 is public (no keys), and so it stays.'], ['Every endpoint of chapter 4 is public, except those of 4.3 (gauges), which check `GAUGE_SECRET`.']])('near miss: %s', (words) => {
    expect(told(words)[0]).toMatch(/denied|contradicted/);
  });
});

describe('titles that say nobody logs in', () => {
  const under = (title: string, words: string): string => authIn(`# Pier\n\n## Endpoints\n\n### ${title}\n\n${words}\n\n\`GET /v1/moves/{token}\` shows one move. \`POST /v1/moves/{token}\` stores the answer.\n`).find((each) => each.startsWith('POST')) ?? '';
  it.each<[string, string]>([
    ['Moves, without an account', 'The credential of both is the token in the path, whose hash is compared with `moves.token_hash`.'],
    ['Moves (no login)', 'Both are reached by a signed single-use token from the e-mail, which is verified.'],
    ['Moves, no sign-in needed', 'The token in the path has to be the signed one from the e-mail.'],
  ])('%s: %s', (title, words) => {
    expect(under(title, words)).not.toMatch(/denied|contradicted/);
  });
  it.each<[string, string]>([
    ['Moves, without an account', 'The skipper has no account.'],
    ['Moves (no login)', 'Anybody may answer.'],
    ['Moves (public)', 'The credential of both is the token in the path, whose hash is compared with `moves.token_hash`.'],
  ])('near miss: %s: %s', (title, words) => {
    expect(under(title, words)).toMatch(/denied|contradicted/);
  });
});

describe('the one that is excepted, in a later clause', () => {
  const told = (words: string): string[] => authIn(`# Pier\n\n## API Endpoints\n\n${words}\n\n- \`POST /votes\` stores a vote\n- \`POST /berths\` adds a berth\n`);
  it.each(['Every route but `POST /votes` wants the header `x-pier-key`, which is compared with `PIER_KEY`; that one answers anybody.', 'Every route except `POST /votes` wants the header `x-pier-key`; this route is served to strangers and answers anybody.'])('is what that is said of: %s', (words) => {
    const [votes, berths] = told(words);
    expect(votes).toMatch(/denied/);
    expect(berths).toMatch(/affirmed/);
  });
  it('near miss: there is none', () => {
    expect(told('Every route wants the header `x-pier-key`; that one is compared with `PIER_KEY`.')).toEqual([expect.stringMatching(/affirmed/), expect.stringMatching(/affirmed/)]);
  });
});
