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
