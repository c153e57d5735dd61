import { describe, expect, it } from 'vitest';
import { reportsOf } from './support.js';

type Row = readonly [name: string, rule: string, text: string, expected: readonly string[]];

const API = '# Hives\n\n## API Endpoints\n\n';
const JOBS = `${API}| Route | When | Check |\n|---|---|---|\n| \`GET /cron/weigh\` | hourly | header \`x-cron-key\` |\n`;
const TABLES = '# Hives\n\nPostgres on Supabase.\n\n## Tables\n\n- `hives`: id, user_id, place\n- `visits`: id, user_id, note\n\n## Access\n\n';
const POLICY = ' Policy of each: `user_id = auth.uid()`.\n';
const DESK = `${API}All below \`/api/yard/\` runs behind \`requireKeeper()\`.`;
const DESK_ROWS = '\n\n| Route | Sent by | Out |\n|---|---|---|\n| `POST /api/yard/weights` | the scale | 201 |\n| `POST /api/yard/swarms` | the keeper | 201 |\n';
const LIMITS = (legend: string, cell: string): string => `${API}${legend}\n\n| Endpoint | Calls | Limit |\n|---|---|---|\n| \`POST /combs/read\` | OpenAI | ${cell} |\n| \`POST /combs/tell\` | OpenAI | 20 per day |\n`;
const SHOP = `${API}- \`POST /loads\`: the best order, asks OpenAI.\n- \`POST /loads/:id/resort\`: from here on, asks OpenAI.\n\n## Limits\n\n\`POST /loads\` takes 15 per hour and driver. `;
const SLOW = (text: string): string => `${API}- \`POST /notes/explain\`: text → what it says; OpenAI\n- \`POST /notes/draft\`: text → an answer; OpenAI\n\n## Slow days\n\n- Draft: \`AbortSignal.timeout(7000)\` around the call. Out of time: 504 and \`{"code":"late"}\`.\n- Explain: \`AbortSignal.timeout(8000)\` around the call. Out of time: ${text}\n`;
const FORM = (then: string): string => `# Hives\n\n## The form\n\n| On the form | Control | Then |\n|---|---|---|\n| Place | text | \`hives.place\` |\n| Kind | radio, old or new | \`hives.kind\` |\n| Phone | phone | ${then} |\n\n## Tables\n\n- \`hives\`: id uuid not null, place text not null, kind text not null check (kind in ('old', 'new')), user_id uuid not null\n`;

describe('what a column, a neighbour or the words around it tell', () => {
  it.each(([
    ['a header that goes out', 'named-auth-per-post', `${API}- \`POST /vents/:id/open\`: out 204. The header \`X-Vent-Key\` goes out with the command to the motor.\n`, ['missing endpoint:POST /vents/:id/open']],
    ['near miss: a header that has to come in', 'named-auth-per-post', `${API}- \`POST /vents/:id/open\`: out 204. The header \`X-Vent-Key\` has to come in with the command.\n`, []],
    ['a header that has to come in later', 'named-auth-per-post', `${API}- \`POST /vents/:id/open\`: out 204. The header \`X-Vent-Key\` has to come with the next release.\n`, ['deferred endpoint:POST /vents/:id/open']],
    ['a token that is compared where there is one', 'named-auth-per-post', `${API}- \`POST /weights\`: takes grams. When the sender brings a bearer token, it is compared with \`scales.token_hash\`.\n`, ['denied endpoint:POST /weights']],
    ['near miss: a token that is brought', 'named-auth-per-post', `${API}- \`POST /weights\`: takes grams. The sender brings a bearer token, and it is compared with \`scales.token_hash\`.\n`, []],
    ['a cell that repeats the check above', 'worker-auth', `${JOBS}| \`GET /cron/report\` | daily | as above |\n`, []],
    ['near miss: one that repeats none', 'worker-auth', `${JOBS}| \`GET /cron/purge\` | daily | none |\n| \`GET /cron/report\` | weekly | as above |\n`, ['missing endpoint:GET /cron/purge', 'missing endpoint:GET /cron/report']],
    ['calls of one sender that nobody checks', 'named-auth-per-post', `${DESK} What the scale at the gate sends is let through unchecked.${DESK_ROWS}`, ['denied endpoint:POST /api/yard/weights']],
    ['near miss: what the sender sends is kept', 'named-auth-per-post', `${DESK} What the scale at the gate sends is kept for a year.${DESK_ROWS}`, []],
    ['a check beside what is answered', 'named-auth-per-post', `${API}| Route | Out |\n|---|---|\n| \`POST /hooks/pay\` | 200; checks \`Stripe-Signature\` |\n`, []],
    ['near miss: a token that is answered', 'named-auth-per-post', `${API}| Route | Out |\n|---|---|\n| \`POST /hives\` | 200; a bearer token for the scale |\n`, ['missing endpoint:POST /hives']],
    ['a table with which nobody bothers', 'rls-per-table', `${TABLES}Row level security is switched on for \`hives\`, and after the talk with the club we see no reason to bother with it on \`visits\`.${POLICY}`, ['denied table:visits']],
    ['near miss: a table that is treated alike', 'rls-per-table', `${TABLES}Row level security is switched on for \`hives\`, and after the talk with the club we see no reason to treat \`visits\` differently.${POLICY}`, []],
    ['a bucket that has the name of a table', 'rls-per-table', `${TABLES}- \`hives\`: RLS enabled; policy: \`user_id = auth.uid()\`.\n- The \`visits\` bucket has RLS enabled as well; its policy lets a keeper read own files.\n`, ['missing table:visits']],
    ['near miss: the table', 'rls-per-table', `${TABLES}- \`hives\`: RLS enabled; policy: \`user_id = auth.uid()\`.\n- The \`visits\` table has RLS enabled as well; its policy lets a keeper read own rows.\n`, []],
    ['a limit in brackets, which stand for later', 'rate-limit-per-paid-call', LIMITS('Limits hold from day one, those in brackets from phase 2 on.', '(12 per hour)'), ['deferred endpoint:POST /combs/read']],
    ['near miss: a limit without brackets', 'rate-limit-per-paid-call', LIMITS('Limits hold from day one, those in brackets from phase 2 on.', '12 per hour'), []],
    ['near miss: brackets that stand for nothing', 'rate-limit-per-paid-call', LIMITS('Limits are per account.', '(12 per hour)'), []],
    ['an act that goes on the counter before', 'rate-limit-per-paid-call', `${SHOP}Resorting goes on that counter too.\n`, []],
    ['near miss: an act with a counter of its own', 'rate-limit-per-paid-call', `${SHOP}Resorting has a counter of its own.\n`, ['missing endpoint:POST /loads/:id/resort']],
    ['a vendor by its paid API', 'rate-limit-per-paid-call', `# Hives\n\nPlaces come from Roadline's paid API.\n\n## API Endpoints\n\n- \`POST /places\`: asks Roadline for the way.\n`, ['missing endpoint:POST /places']],
    ['a page with the status of what is late', 'ai-call-timeout', SLOW('504 and the usual error page.'), ['no504 endpoint:POST /notes/explain']],
    ['near miss: an object with it', 'ai-call-timeout', SLOW('504 and `{"code":"late"}`.'), []],
    ['a column of columns under any name', 'input-column-mapping', FORM('on the list at the gate'), ['missing input:Phone']],
    ['near miss: a field that is not kept', 'input-column-mapping', FORM('read out at the gate, not kept'), []],
    ['a condition within what is open', 'no-placeholder', '# Hives\n\nWho keeps the queens when the yard is gone is something we have not settled.\n', ['placeholder line:3']],
    ['near miss: a condition', 'no-placeholder', '# Hives\n\nIf the price is something they have not settled, the order waits.\n', []],
    ['near miss: what is settled', 'no-placeholder', '# Hives\n\nWho keeps the queens when the yard is gone is something we have settled.\n', []],
  ] satisfies Row[]))('%s', async (_name, rule, text, expected) => {
    expect(await reportsOf(rule, text)).toEqual(expected);
  });
});
