import { describe, expect, it } from 'vitest';
import { verdictsOn } from './support.js';

const KENNEL = '# Marina\n\nA Supabase project.\n\n## Data\n\n- A **boat** (`boats`) has a name and an `owner_id`.\n- A **night** (`nights`) has a `boat_id`, a berth and an `owner_id`.\n- A **crew** (`crews`) has a `boat_id`, a phone and an `owner_id`.\n\n';
const OWNER = '\n\nPolicy on all three: `owner_id = auth.uid()`.\n';
const ROUTES = '# Marina\n\n## Routes\n\n1. `GET /berths`: the map.\n2. `PUT /berths/:no`: changes a berth.\n3. `POST /waitlist`: puts a name on the list.\n\n';
const COLUMNS = '# Marina\n\n## Routes\n\n| Route | Caller | What |\n|---|---|---|\n| `POST /berths` | Guest | books |\n| `POST /cranes` | Crew | lifts |\n\n';
const FORM = (server: string): string => `# Marina\n\nBoth are sent by \`POST /api/boats\` and stored in \`boats\`.\n\n| | hull colour | flag |\n|---|---|---|\n| values | red, blue | UK, FR |\n| on the page | radio buttons | select |\n| server, on any other value | ${server} | 422 |\n| column | \`hull text NOT NULL\` | \`flag text NOT NULL\` |\n| database | \`CHECK (hull IN ('red','blue'))\` | \`CHECK (flag IN ('UK','FR'))\` |\n`;
const FAN_OUT = (status: string, head = 'Master'): string => `# Marina\n\n## Workers\n\n| ${head} | fans out over HTTP to | once per |\n|---|---|---|\n| \`POST /cron/bills\` | \`POST /jobs/bill\` | berth |\n\n\`\`\`go\nfunc bill(w http.ResponseWriter, r *http.Request) {\n\tif err := billBerth(r.Context()); err != nil {\n\t\twriteJSON(w, http.${status}, map[string]string{"error": err.Error()})\n\t\treturn\n\t}\n\tw.WriteHeader(http.StatusNoContent)\n}\n\nfunc remind(w http.ResponseWriter, r *http.Request) {\n\thttp.Error(w, "late", http.StatusInternalServerError)\n}\n\`\`\`\n`;
const CRON = '# Marina\n\n## Endpoints that the scheduler calls\n\n- **GET /tides/pull**: reads the feed and stores a row. ';

describe('what is told by its place, behind its rows, or turned around', () => {
  it.each<[string, string, 'fail' | 'pass', string]>([
    ['rls-per-table', 'table:crews', 'fail', `${KENNEL}RLS is enabled on \`boats\`, \`nights\` and \`crews\` but for the last.${OWNER}`],
    ['rls-per-table', 'table:nights', 'fail', `${KENNEL}RLS is enabled on \`boats\`, \`nights\` and \`crews\`, except the second of them.${OWNER}`],
    ['rls-per-table', 'table:crews', 'pass', `${KENNEL}RLS is enabled on \`boats\`, \`nights\` and \`crews\`; for the last it is forced as well.${OWNER}`],
    ['named-auth-per-post', 'endpoint:POST /waitlist', 'fail', `${ROUTES}Each of the three routes requires a Clerk session, except number three: that one is open to anyone.\n`],
    ['named-auth-per-post', 'endpoint:POST /waitlist', 'pass', `${ROUTES}Each of the three routes requires a Clerk session, except number one: that one is open to anyone.\n`],
    ['named-auth-per-post', 'endpoint:POST /cranes', 'pass', `${COLUMNS}"Guest" in the caller column means the session cookie, "Crew" means the header \`X-Crew-Key\`.\n`],
    ['named-auth-per-post', 'endpoint:POST /cranes', 'fail', `${COLUMNS}"Guest" in the caller column means the session cookie, "Crew" means whoever works here.\n`],
    ['worker-auth', 'endpoint:GET /tides/pull', 'fail', `${CRON}The header \`x-tide-key\` is sent along to the observatory.\n`],
    ['worker-auth', 'endpoint:GET /tides/pull', 'pass', `${CRON}The header \`x-tide-key\` is checked on the way in.\n`],
    ['enum-validation', 'input:hull colour', 'fail', FORM('stores red')],
    ['enum-validation', 'input:hull colour', 'pass', FORM('422, nothing stored')],
    ['fan-out-status-contract', 'endpoint:POST /jobs/bill', 'fail', FAN_OUT('StatusOK')],
    ['fan-out-status-contract', 'endpoint:POST /jobs/bill', 'pass', FAN_OUT('StatusBadGateway')],
    ['rate-limit-per-paid-call', 'endpoint:GET /word', 'fail', '# Words\n\n- `GET /word` asks the DeepL API. 3 requests per 10 seconds per visitor, counted in the search field.\n'],
    ['rate-limit-per-paid-call', 'endpoint:GET /word', 'pass', '# Words\n\n- `GET /word` asks the DeepL API. 3 requests per 10 seconds per visitor, counted in Redis.\n'],
  ])('%s %s: %s', async (rule, subject, expected, source) => {
    expect(await verdictsOn(rule, subject, source)).toEqual([expected]);
  });
});
