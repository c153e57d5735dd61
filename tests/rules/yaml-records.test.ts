import { describe, expect, it } from 'vitest';
import { lintText } from '../../src/index.js';

/** What one rule reports of a YAML document. */
async function reportsOf(rule: string, text: string): Promise<string[]> {
  const { messages } = await lintText(text, { filePath: 'draft.yaml', preset: 'strict', requireSubjects: false });
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ messageId, subject }) => `${String(messageId)} ${String(subject)}`);
}

type Row = readonly [name: string, text: string, expected: readonly string[]];

function judged(rule: string, rows: readonly Row[]): void {
  describe(rule, () => {
    it.each(rows.map(([name, text, expected]) => ({ name, text, expected })))('$name', async ({ text, expected }) => {
      expect(await reportsOf(rule, text)).toEqual(expected);
    });
  });
}

const STACK = 'name: moorings\nstack: {database: Supabase Postgres, ai: Claude}\n';
const TABLES = 'schema:\n  berths: {id: uuid pk, harbour: text}\n  stays: {id: uuid pk, user_id: uuid, berth_id: uuid}\n  crews: {user_id: uuid, stay_id: uuid}\n  stay_lines: {id: uuid pk, stay_id: uuid, cents: int}\n';

/** A record of an endpoint with some keys of its own. */
const endpoint = (...keys: string[]): string => `${STACK}api_endpoints:\n  - method: POST\n    path: /v1/stays\n    purpose: Book a stay, priced by Claude\n${keys.map((key) => `    ${key}\n`).join('')}${TABLES}`;

judged('input-column-mapping', [
  ['a form by its key, over fields that are mapped', `${STACK}skipper_form:\n  harbour: text input -> berths.harbour\n  boat contact: name and phone\n${TABLES}`, ['missing input:boat contact']],
  ['forms in a list, each over a list of its fields', `${STACK}forms:\n  - form: stay\n    inputs:\n      - { label: harbour, control: select from harbours, stored: berths.harbour }\n      - { label: shore power, control: checkbox, stored: }\n      - { label: crew size, control: number, stored: stays.crew_size }\n${TABLES}`, ['missing input:shore power', 'incomplete input:crew size']],
  ['near miss: a query in the answer of a route', endpoint('input: none', 'computed: select sum(cents) filter (where paid) over all stay_lines'), []],
  ['near miss: a table of such a name', `${STACK}schema:\n  skipper_form: {id: uuid pk, harbour: text, kin: text}\n`, []],
  ['near miss: the input and the query of an endpoint', endpoint('input: none', 'db: SELECT id FROM berths WHERE id = $1'), []],
  ['near miss: a query that is repeated', endpoint('loop: SELECT id, harbour FROM berths WHERE harbour IS NULL, until none is left'), []],
  ['a record of an input', `${STACK}inputs:\n  - {field: Harbour, control: select, column: berths.harbour}\n  - {field: Draught, control: number, column: ""}\n${TABLES}`, ['missing input:Draught']],
]);

const rules = (policy: string): string => `${STACK}rls:\n  tables:\n    - name: stays\n      rls: enabled\n      policy: "${policy}"\n    - name: crews\n      rls: enabled\n      policy: "user_id = auth.uid()"\n    - name: stay_lines\n      rls: enabled\n      policy: "through stays"\n${TABLES}`;

judged('rls-per-table', [
  ['near miss: rows that are reached over another table', rules("member of the stay's crews"), []],
  ['near miss: over another one still', rules('in crews, by stay_id'), []],
  ['no policy at all', rules(''), ['noPolicy table:stays']],
]);

const metrics = (...entries: string[]): string => `${STACK}success_metrics:\n${entries.map((entry) => `  - ${entry}\n`).join('')}${TABLES}`;

judged('metric-verifiability', [
  ['a record by its own key', metrics('{metric: Guests who feel safe, source: talks with guests}', '{metric: Stays per berth, source: stays.berth_id}'), ['missing metric:Guests who feel safe']],
  ['a record over several lines', metrics('kpi: Guests who feel safe\n    source: later'), ['deferred metric:Guests who feel safe']],
  ['near miss: keys of something else', `${STACK}alerts:\n  - {alert: Slow, source: later}\n`, []],
]);

judged('write-atomicity', [
  ['near miss: what cannot be stored is rolled back', endpoint('db: INSERT stays, then INSERT stay_lines for each night', 'on_error: a stay whose lines cannot be stored is rolled back'), []],
  ['what cannot be stored is not rolled back', endpoint('db: INSERT stays, then INSERT stay_lines for each night', 'on_error: a stay whose lines cannot be stored is not rolled back'), ['missing endpoint:POST /v1/stays']],
]);

judged('ai-call-timeout', [
  ['near miss: the sender tries again', endpoint('timeout: AbortController at 6s; we answer JSON 504 and Twilio retries'), []],
  ['the wait for somebody else', endpoint('timeout: AbortController at 6s for Twilio, JSON 504'), ['missing endpoint:POST /v1/stays']],
]);

judged('backfill-termination', [
  ['a route, and not the list that it stands in', `${STACK}api_endpoints:\n  - method: POST\n    path: /jobs/backfill-harbours\n    purpose: Fill berths.harbour\n    loop: SELECT id FROM berths WHERE harbour IS NULL LIMIT 50, repeat until no row comes back\n  - method: POST\n    path: /v1/stays\n    db: UPDATE stays SET harbour = $1 WHERE id = $2\n${TABLES}`, ['missing endpoint:POST /jobs/backfill-harbours']],
]);

judged('enum-validation', [
  ['near miss: rows to pick from, by the name of the field', `${STACK}forms:\n  - form: stay\n    inputs:\n      - { label: harbour, control: select from harbours, stored: berths.harbour }\n      - { label: rig, control: "three pictures: sloop, ketch, yawl", stored: stays.rig, wrong_value: 400 }\n${TABLES.replace('user_id: uuid, berth_id', 'user_id: uuid, rig: text, berth_id')}`, ['noCheck input:rig']],
]);

judged('rate-limit-per-paid-call', [
  ['near miss: the vendor is who calls', `${STACK}routes:\n  - route: POST /gocardless/done\n    does: notes that a bill was paid\n    who: gocardless\n    answers: 204\n`, []],
]);
