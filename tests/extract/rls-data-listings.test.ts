import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, lines } from './support.js';

/** `rls/policy` of each table, as weighed. */
function weighedIn(...words: string[]): string[] {
  const text = lines('# Hutbook', 'Postgres.', '', '## Data', fence('', 'stays(id, guest_id)', 'meals(id, stay_id)'), '', ...words);
  return draftOf(text).model.tables.map((table) => `${weigh(claimsOf(table, 'rls')).outcome}/${weigh(claimsOf(table, 'policy')).outcome}`);
}

const TITLE = '## Row level security';

describe('row level security in listings of data', () => {
  it.each<[string, string[], [string, string]]>([
    ['a mapping for each table', ['```yaml', 'rls:', '  stays:', '    enabled: true', '    policy: guest_id = auth.uid()', '  meals:', '    enabled: false', '    reason: the kitchen reads them', '```'], ['affirmed/affirmed', 'denied/missing']],
    ['… on one line', ['```yaml', 'rls:', '  stays: { enabled: true, policy: "guest_id = auth.uid()" }', '  meals: { enabled: false, reason: "the kitchen reads them" }', '```'], ['affirmed/affirmed', 'denied/missing']],
    ['… in JSON, a switch of its own name', ['```json', '{ "stays": { "rls": true, "policy": "guest_id = auth.uid()" },', '  "meals": { "rls": false, "policy": null } }', '```'], ['affirmed/affirmed', 'denied/missing']],
    ['records of tables', ['```yaml', '- table: stays', '  rls: on', '  policies:', '    - guest_id = auth.uid()', '- table: meals', '  rls: off', '```'], ['affirmed/affirmed', 'denied/missing']],
    ['policies by command', ['```yaml', 'rls:', '  stays: { enabled: true, select: "guest_id = auth.uid()", insert: service role only }', '  meals: { enabled: true }', '```'], ['affirmed/affirmed', 'affirmed/missing']],
    ['switches alone, below a title', [TITLE, '```yaml', 'stays: true', 'meals: false', '```'], ['affirmed/missing', 'denied/missing']],
    ['words instead of a switch', [TITLE, '```yaml', 'stays: own rows only', 'meals: later', '```'], ['affirmed/affirmed', 'deferred/missing']],
    ['near miss: a policy that is put off', ['```yaml', 'rls:', '  stays: { enabled: true, policy: TBD }', '  meals: { enabled: true, policy: to be written }', '```'], ['affirmed/deferred', 'affirmed/deferred']],
    ['near miss: switches of something else', ['## Feature flags', '```yaml', 'stays: { enabled: true, policy: everyone }', 'meals: true', '```'], ['missing/missing', 'missing/missing']],
    ['among sections that are told in listings', ['## Services', fence('yaml', 'services:', '  api: routes'), '', '## API', fence('yaml', 'endpoints:', '  - GET /stays: { out: stays }'), '', '## Infrastructure', fence('yaml', 'infrastructure:', '  neon: Postgres'), '', '## Access', '```yaml', 'rls:', '  stays: { enabled: true, policy: "guest_id = auth.uid()" }', '  meals: { enabled: false }', '```'], ['affirmed/affirmed', 'denied/missing']],
  ])('%s', (_name, words, expected) => {
    expect(weighedIn(...words)).toEqual(expected);
  });
});
