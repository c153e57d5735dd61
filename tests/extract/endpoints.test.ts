import { describe, expect, it } from 'vitest';
import { authIn, draftOf, endpointsIn, fence, lines } from './support.js';

const LIST = '## API Endpoints\n\n';
const TABLE = `${LIST}| Method | Path | Purpose |\n|---|---|---|\n`;

describe('endpoints that a document declares', () => {
  it.each<[string, string, readonly string[]]>([
    // tables
    ['a table, method first', `${TABLE}| POST | \`/api/notes\` | Creates |\n| GET | \`/api/notes/:id\` | Reads |\n`, ['POST /api/notes', 'GET /api/notes/:id']],
    ['a list of bare paths', `${LIST}${fence('', '/api/orders', '/api/orders/:id')}`, ['/api/orders', '/api/orders/:id']],
    ['bare paths under a base', `${LIST}${fence('', '/v2', '  /items', '  /items/:id')}`, ['/v2/items', '/v2/items/:id']],
    ['folders, told by the file between them', `${LIST}Create the server:\n\n${fence('', '/shop-api', '  /src', '    /routes', '    /controllers', '  server.ts')}`, []],
    ['folders, told by their own first line', `${LIST}${fence('', 'Project structure:', '/web', '  /hooks', '  /screens')}`, []],
    ['folders, told by what leads them in', `${LIST}Folder structure:\n\n${fence('', '/app', '├── /pages', '└── /utils')}`, []],
    ['folders in a list', '## API project layout\n\n- /src\n  - /lib\n  - /store\n', []],
    ['called by a machine in a sentence', '# A\n\nCloud Scheduler triggers `/tasks/rollup` at 02:30.\n', ['/tasks/rollup']],
    ['served at a path', '## Edge functions\n\n`close` is served at `/functions/v1/close`.\n', ['/functions/v1/close']],
    ['near miss: what people open', '# A\n\nMembers open `/boats` in the morning.\n', []],
    ['rows under a title that is a part of their paths', '# API\n\n## Alerts\n\n| Method | Path |\n|---|---|\n| POST | `/alerts` |\n\n## Security\n\n| Method | Path |\n|---|---|\n| POST | `/security/locks` |\n', ['POST /alerts', 'POST /security/locks']],
    ['a file that is served by its place, in a title', '# A\n\n## Parts\n\n### Sweep endpoint (`api/sweep.py`)\n\nSweeps.\n', ['/api/sweep']],
    ['near miss: the file of a router, in a title over its routes', `# A\n\n## Parts\n\n### Berth endpoints (\`api/v1/berths.py\`)\n\n${fence('python', '@router.post("/lets")', 'def let(): ...')}`, ['POST /lets']],
    ['rows under a title of a part of their list', '# Review\n\n## All routes of the harbour\n\n### Urgent\n\n| Route | Methods | Auth |\n|---|---|---|\n| `/berths` | POST | ✅ |\n\n### To do for security\n\n| Route | Methods | Auth |\n|---|---|---|\n| `/boats` | GET, POST | ✅ |\n', ['POST /berths', 'GET /boats', 'POST /boats']],
    ['near miss: rows under a title that speaks about them', '# API\n\n## Alerts\n\n| Method | Path |\n|---|---|\n| POST | `/alerts` |\n\n## Security\n\n| Method | Path |\n|---|---|\n| POST | `/locks` |\n', ['POST /alerts']],
    ['near miss: labels of what is shown of a function', '# A\n\n## Flags\n\n**Usage (Edge Function):**\n\n**Example (callable):** see below\n\n- `usage` (edge function): adds up the use\n', ['usage']],
    ['functions with a title each in a phase of a plan, beside a list of routes', '# A\n\n### Phase 3: Edge Functions\n\n#### 3.1 Function: `weigh-jar`\n* **Task:** weighs a jar\n\n### Phase 4: Read-only APIs\n\n- `GET /jars/total`\n- `GET /jars/recent`\n', ['weigh-jar', 'GET /jars/total', 'GET /jars/recent']],
    ['functions with a number each, of which it is said how they are deployed', '# A\n\n## Phase 2: Backend functions (2)\n\nAll functions have `verify_jwt = false` in config.toml.\n\n### Function 1: `weigh-jar`\n- POST endpoint\n\n### Function 2: `fill-jar`\n- POST endpoint\n', ['weigh-jar', 'fill-jar']],
    ['functions by their files', '# A\n\n### Edge Functions (`supabase/functions/`)\n\n- `_shared/bees.ts` – helpers\n- `weigh-jar/index.ts` – weighs a jar\n- `fill-jar/index.ts` – stores a jar\n', ['weigh-jar', 'fill-jar']],
    ['a column of published operations', '# A\n\n## Surface\n\n| Domain | Published operations | Auth |\n|---|---|---|\n| Hives | `GET/POST /hives/`, `PATCH /hives/{id}/move` | none |\n', ['GET /hives/', 'POST /hives/', 'PATCH /hives/{id}/move']],
    ['near miss: a column of related endpoints', '# A\n\n## Screens\n\n| Screen | Related endpoints |\n|---|---|\n| Hives | `GET /hives/`, `PATCH /hives/{id}/move` |\n', []],
    ['paths that a step says to do something', '# A\n\n## How it works\n\n1. `/api/scan` or `/api/scan/[id]` sends the picture to Gemini.\n2. The keeper sees it.\n', ['/api/scan', '/api/scan/[id]']],
    ['near miss: beside a list of endpoints', '# A\n\n## How it works\n\n1. `/api/scan` sends the picture to Gemini.\n\n## API endpoints\n\n- `POST /api/hives` adds one\n- `GET /api/hives` lists them\n', ['POST /api/hives', 'GET /api/hives']],
    ['near miss: pages', '# A\n\n## How it works\n\n1. `/scan` shows the camera.\n', []],
    ['near miss: what may come', '# A\n\n## How it works\n\n`/api/forecast` could ask a model for the harvest.\n', []],
    ['routes that a sentence about a part of the backend lists', '# A\n\n## Overview\n\nOne Lambda behind the gateway. Routes: `/hives`, `/hives/{id}`, `/ask`. `/ask` asks Claude.\n', ['/hives', '/hives/{id}', '/ask']],
    ['routes that a function exposes, and not the function', '# A\n\n## Overview\n\n- One edge function `gate` serves the routes of the app: `/weigh`, `/fillJar`.\n\n### Edge Function: `gate`\n\nDeployed by hand.\n', ['/weigh', '/fillJar']],
    ['near miss: a function beside pages', '# A\n\n## Overview\n\nThe site has the pages `/weigh`, `/fillJar`.\n\n### Edge Function: `gate`\n\nWeighs a jar.\n', ['gate']],
    ['near miss: routes of a client', '# A\n\n## Overview\n\nA React SPA over an API. Routes: `/hives`, `/keepers`.\n', []],
    ['near miss: files of something else', '# A\n\n### Folders\n\n- `weigh-jar/index.ts` – weighs a jar\n', []],
    ['near miss: functions of a program, called from somewhere', '# Jars\n\n**Functions (server module, also callable by the site):**\n- `priceOf(jar)` → `{ cents }`\n- `applyRebate(sum)` → adds the rebate\n', []],
    ['a name behind one with a query', `${LIST}- \`GET /jars/log?day=\`, \`POST /jars/:id/state\`\n- \`GET /lids?q=a,b\`, \`GET /rings\` — lists\n`, ['GET /jars/log', 'POST /jars/:id/state', 'GET /lids', 'GET /rings']],
    ['what sequences show of other parts than that of the one list', `# Jars\n\n## Alerts\n\n### API endpoints\n\n- \`GET /api/alerts/new\`\n- \`POST /api/alerts/seen\`\n\n## Filling\n\n${fence('mermaid', 'sequenceDiagram', '  participant P as Stripe', '  K->>A: POST /api/jars/fill', '  A->>P: POST /v1/charges')}`, ['GET /api/alerts/new', 'POST /api/alerts/seen', 'POST /api/jars/fill']],
    ['near miss: what they show beside the list of all', `# Jars\n\n## API endpoints\n\n- \`GET /api/alerts/new\`\n- \`POST /api/lids/seen\`\n\n## Filling\n\n${fence('mermaid', 'sequenceDiagram', '  K->>A: POST /api/jars/fill')}`, ['GET /api/alerts/new', 'POST /api/lids/seen']],
    ['near miss: of the same part', `# Jars\n\n## Alerts\n\n### API endpoints\n\n- \`GET /api/alerts/new\`\n- \`POST /api/alerts/seen\`\n\n## Filling\n\n${fence('mermaid', 'sequenceDiagram', '  K->>A: POST /api/alerts/all')}`, ['GET /api/alerts/new', 'POST /api/alerts/seen']],
    ['a part whose title has the last word of its path', '# Bees\n\n## Feeding plan\n\n`POST /api/feed-plan { hive }` makes one.\n\n## Settings\n\n- `PUT /api/nick`\n', ['POST /api/feed-plan', 'PUT /api/nick']],
    ['two functions in a row', '## Callables\n\n| Callable | Auth | What it does |\n|---|---|---|\n| `openGate` / `shutGate` | staff | stores it |\n', ['openGate', 'shutGate']],
    ['a function by its name alone and under its base', '## API\n\n| Path | Method | What |\n|---|---|---|\n| `/functions/v1/jars/weigh` | POST | weighs |\n\n## Responses\n\n### `/jars/weigh`\n\n200\n', ['POST /functions/v1/jars/weigh']],
    ['functions, of the kind that the stack tells', '# Courts\n\nFirebase only: Firestore, callable Cloud Functions.\n\n## Functions\n\n**bookCourt** – takes a slot, stores it.\n', ['bookCourt']],
    ['near miss: functions of no told kind', '# Courts\n\nA program in Go.\n\n## Functions\n\n**bookCourt** – takes a slot, stores it.\n', []],
    ['a path that leaves out how the one before it begins', `${LIST}| What | Endpoint |\n|---|---|\n| Reports | \`POST /desk/reports/short\`, \`/reports/long\` |\n\n- \`POST /desk/reports/long\` writes one\n- \`PUT /desk/notes/a\`, \`/notes/b\` keep one\n`, ['POST /desk/reports/short', 'POST /desk/reports/long', 'PUT /desk/notes/a', 'PUT /desk/notes/b']],
    ['near miss: another path behind one', `${LIST}- \`POST /desk/reports\`, \`/desk/notes\` keep one\n- \`PUT /desk/short\`, \`/letters/long\` keep one\n`, ['POST /desk/reports', 'POST /desk/notes', 'PUT /desk/short', 'PUT /letters/long']],
    ['the file of a route over its program', `# Briefs\n\n## Steps\n\n#### \`src/app/api/cron/briefs/route.ts\`\n\nRuns every hour:\n\n${fence('ts', 'export async function GET(request: Request) {', '  return Response.json({});', '}')}\n\n${fence('json', '{ "crons": [{ "path": "/api/cron/briefs", "schedule": "0 * * * *" }] }')}\n`, ['GET /api/cron/briefs']],
    ['rows of paths without the slash at the root', '## API\n\n| Method | Path | What |\n|---|---|---|\n| GET | `jars/` | lists |\n| POST | api/jars | adds |\n| DELETE | `jars/{id}` | removes |\n', ['GET /jars/', 'POST /api/jars', 'DELETE /jars/{id}']],
    ['the routes that Rails prints', `## Routes\n\n${fence('', '  Prefix Verb   URI Pattern          Controller#Action', '    jars GET    /jars(.:format)      jars#index', '         POST   /jars(.:format)      jars#create', '     jar PATCH  /jars/:id(.:format)  jars#update')}\n`, ['GET /jars', 'POST /jars', 'PATCH /jars/:id']],
    ['near miss: words before a method', `## Notes\n\n${fence('', 'then GET /jars', 'and  POST /jars')}\n`, []],
    ['methods in brackets behind paths without the slash at the root', '## Endpoints\n\n* jars/ (GET/POST)\n* jars/lids/ (DELETE)\n', ['GET /jars/', 'POST /jars/', 'DELETE /jars/lids/']],
    ['near miss: no method in the brackets', '## Endpoints\n\n* jars/ (folder)\n* and/or (GET lost)\n', []],
    ['lines below the base that their title gives', '## Endpoints\n\n#### Jar Service (`/api/jars`)\n**POST** `/lids` - adds a lid\n- Takes: `{ size }`\n**DELETE** `/lids/{id}` - removes it\n', ['POST /api/jars/lids', 'DELETE /api/jars/lids/{id}']],
    ['titles below the base that their title gives', '## Jars (`/api/jars`)\n\n### POST /open\n\nOpens.\n\n### GET /state\n\nShows.\n', ['POST /api/jars/open', 'GET /api/jars/state']],
    ['near miss: lines that repeat the base', '## Endpoints\n\n#### Jar Service (`/api/jars`)\n**POST** `/api/jars/lids` - adds a lid\n', ['POST /api/jars/lids']],
    ['parameters with their types that markdown takes for addresses', '## API\n\n- GET /jars/<int:jar_id> shows\n- DELETE /jars/<uuid:jar_id>/lids/<str:lid> removes\n', ['GET /jars/<int:jar_id>', 'DELETE /jars/<uuid:jar_id>/lids/<str:lid>']],
    ['no entry that says itself that it is a page', '## Routes\n\n- `/maintenance` - Maintenance page\n- `/closed` — page of the winter break\n- `/hooks/scale` — takes weights\n', ['/hooks/scale']],
    ['near miss: rows of files and folders without methods', '## API\n\n| Path | What |\n|---|---|\n| `jars/lids` | the lids |\n| api/jars | the jars |\n', []],
    ['near miss: words beside a method', '## API\n\n| Method | Route | What |\n|---|---|---|\n| POST | jars and/or lids | adds |\n', []],
    ['the file of a route over its methods', '# Briefs\n\n## Steps\n\n### File: `app/api/briefs/[id]/route.ts` (new)\n\n- PATCH: renames a brief\n- DELETE: removes it\n- Answers 404 where there is none\n', ['PATCH /api/briefs/[id]', 'DELETE /api/briefs/[id]']],
    ['near miss: another file', `# Briefs\n\n## Steps\n\n#### \`src/lib/briefs.ts\`\n\n- POST: is called by the job\n`, []],
    ['the file of a route in the first line of a part of its program', `# Briefs\n\n## Payment\n\n${fence('js', '// /api/briefs/paid/route.ts', "await db.from('briefs').update({ paid: true });")}`, ['/api/briefs/paid']],
    ['near miss: the file of something else there', `# Briefs\n\n## Payment\n\n${fence('js', '// lib/briefs.ts', "await db.from('briefs').update({ paid: true });")}`, []],
    ['near miss: a file among words', '# Briefs\n\n## Steps\n\n### Why `app/api/briefs/route.ts` is slow\n\n- POST: waits for the mail\n', []],
    ['to whom a page posts', '# Bakery\n\n1. The last step POSTs the order to `/api/orders`, which stores it.\n2. The page shows `/orders/sent`.\n', ['POST /api/orders']],
    ['a resource that is called like a folder', `${TABLE}| GET | /docs/search | Finds |\n| PUT | /pages/:id | Edits |\n| POST | /tests | Adds |\n`, ['GET /docs/search', 'PUT /pages/:id', 'POST /tests']],
    ['a table, resource first', `${LIST}| Area | Method | Path | Purpose |\n|---|---|---|---|\n| Notes | POST | /api/notes | Creates |\n`, ['POST /api/notes']],
    ['a table, both in one cell, method repeated', `${LIST}| Endpoint | Method | Purpose | Auth |\n|---|---|---|---|\n| \`POST /api/notes\` | POST | Creates | No |\n`, ['POST /api/notes']],
    ['a table, path first', `${LIST}| Endpoint | Method | Purpose |\n|---|---|---|\n| \`/api/notes\` | POST | Creates |\n`, ['POST /api/notes']],
    ['methods below the path of a title, behind a hyphen', `${LIST}### \`/api/barns\`\n\n- **POST** - builds\n- **GET** - lists\n`, ['POST /api/barns', 'GET /api/barns']],
    ['methods below the path of a line', `${LIST}\`/api/barns\`\n\n- \`POST\` builds\n\n\`/api/barns/:id\`\n\n- \`DELETE\` tears down\n`, ['POST /api/barns', 'DELETE /api/barns/:id']],
    ['near miss: words below a line that speaks of a path', `${LIST}All of it hangs under \`/api/barns\`\n\n- \`POST\` builds\n`, []],
    ['a base in a line below the title', `${LIST}### Barns\nBase path: \`/api/barns\`\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | / | builds |\n| DELETE | /:id | tears down |\n`, ['POST /api/barns', 'DELETE /api/barns/:id']],
    ['near miss: the base of the whole interface', `${LIST}Base path: \`/farm\`\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | /barns | builds |\n`, ['POST /barns']],
    ['files of routes in a table', `${LIST}| File | Methods |\n|---|---|\n| \`app/api/barns/route.ts\` | POST |\n| \`app/api/barns/[id]/route.ts\` | DELETE |\n`, ['POST /api/barns', 'DELETE /api/barns/[id]']],
    ['near miss: other files in a table', `${LIST}| File | Methods |\n|---|---|\n| \`lib/barns.ts\` | POST |\n`, []],
    ['files of routes before an arrow', `${LIST}- \`app/api/barns/route.ts\` → \`POST\` builds\n`, ['POST /api/barns']],
    ['requests to the only host of the list', `# Farm\n\n## API Endpoints\n\n#### 1. Build a barn\n\n${fence('bash', "curl -X POST https://api.farm.io/api/barns -d '{}'")}\n`, ['POST /api/barns']],
    ['near miss: requests to a vendor', `# Farm\n\n## API Endpoints\n\n#### 1. Pay for a barn\n\n${fence('bash', "curl -X POST https://api.stripe.com/v1/charges -d '{}'")}\n`, []],
    ['a table under the base path of its title', '## API\n\n### Barns (`/api/barns`)\n\n| Method | Path | Purpose |\n|---|---|---|\n| GET | `/` | All |\n| POST | `/sweep` | Sweeps |\n| DELETE | `/{id}` | Tears down |\n', ['GET /api/barns', 'POST /api/barns/sweep', 'DELETE /api/barns/{id}']],
    ['a table under the base path behind the name of its title', '## API Endpoints\n\n### Barns  `/api/barns`\n\n| Method | Path | Auth | Purpose |\n|---|---|---|---|\n| GET | / | optional | All |\n| POST | / | staff | Builds |\n| DELETE | /:id | staff | Tears down |\n', ['GET /api/barns', 'POST /api/barns', 'DELETE /api/barns/:id']],
    ['near miss: a title in which a path is part of a sentence', '## API\n\n### Calls from `/barns`\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | `/sweep` | Sweeps |\n', ['/barns', 'POST /sweep']],
    ['a list under the base path of its title', '## API endpoints\n\n### Barns — base path: `/v1/barns`\n\n- `POST /sweep` sweeps\n- `DELETE /:id` tears down\n', ['POST /v1/barns/sweep', 'DELETE /v1/barns/:id']],
    ['near miss: rows that are written out', '## API\n\n### Barns (`/api/barns`)\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | `/api/barns/sweep` | Sweeps |\n| POST | `/api/sweepers` | Hires |\n', ['POST /api/barns/sweep', 'POST /api/sweepers']],
    ['a table without methods', '## Route auth\n\n| Route | Auth | Notes |\n|---|---|---|\n| `/api/signals` | CRON_SECRET | cron |\n| `/api/signup` | None | x |\n', ['/api/signals', '/api/signup']],
    ['a table of functions', '## Edge functions\n\n| Function | Purpose | Auth |\n|---|---|---|\n| `start-exam` | Begins | Yes |\n', ['start-exam']],
    ['a table with several methods in a cell', `${LIST}| Path | Methods | Purpose |\n|---|---|---|\n| /api/notes | GET, POST | Notes |\n`, ['GET /api/notes', 'POST /api/notes']],
    ['a table with a status column', `${LIST}| Endpoint | Method | Purpose | Status |\n|---|---|---|---|\n| \`/api/notes\` | POST | Creates | ✅ |\n`, ['POST /api/notes']],
    ['near miss: unchanged', `${LIST}| Endpoint | Method | Purpose | Status |\n|---|---|---|---|\n| \`/api/notes\` | POST | Creates | unchanged |\n| \`/api/tags\` | POST | Creates | new |\n`, ['POST /api/tags']],
    ['a table in another language', '## API 设计\n\n| 方法 | 路径 | 说明 |\n|---|---|---|\n| PUT | `/v1/notes/:id` | 更新 |\n| DELETE | `/v1/notes/:id` | 删除 |\n', ['PUT /v1/notes/:id', 'DELETE /v1/notes/:id']],
    ['tools with a column for their own route', '# Coach\n\n## Overview\n\n| Tool | Route | Model |\n|---|---|---|\n| Stroke reader | `/api/ai/strokes` | GPT |\n', ['/api/ai/strokes']],
    ['a title that calls its path a route', '# Digest\n\n## Digest Route (`/api/digest`)\n\nReads the feeds.\n\n## Reply Endpoint (`/api/reply`)\n\n- `POST { text: string }`\n', ['/api/digest', 'POST /api/reply']],
    ['a title that calls a served file what it is', '# Leads\n\n### Nightly Cron (`api/chase.ts`)\n\nSends mails.\n', ['/api/chase']],
    ['near miss: a title that names a page or a module', '# Leads\n\n### Leads page (`/leads`)\n\nShows.\n\n### Mail helper (`lib/mail.ts`)\n\nSends.\n', []],
    ['a path that a descriptor lets a clock call', `# Leads\n\n${fence('json', '{ "crons": [{ "path": "/api/chase", "schedule": "0 7 * * *" }] }')}\n`, ['/api/chase']],
    ['near miss: a path with nothing of a clock', `# Leads\n\n${fence('json', '{ "rewrites": [{ "path": "/api/chase", "to": "/x" }] }')}\n`, []],
    ['every method', `${TABLE}| ANY | \`/api/pay/back\` | Comes back |\n\nThe gateway calls \`ANY /api/pay/back\`.\n`, ['ANY /api/pay/back']],
    ['what all paths of a list hang under, left out elsewhere', `${TABLE}| POST | \`/api/v1/shop/pay\` | Pays |\n| POST | \`/api/v1/shop/pay/cash/{id}/done\` | Closes |\n| GET | \`/api/v1/shop/pay/offers\` | Lists |\n\n## Guards\n\n| Endpoint | sanctum |\n|---|---|\n| POST /pay | ✓ |\n| POST /cash/{id}/done | ✓ |\n`, ['POST /api/v1/shop/pay', 'POST /api/v1/shop/pay/cash/{id}/done', 'GET /api/v1/shop/pay/offers']],
    ['near miss: the same words under another part', `${TABLE}| POST | /orders | Adds |\n| GET | /orders/:id | Reads |\n\n## Admin API\n\n| Method | Path | Purpose |\n|---|---|---|\n| POST | /admin/orders | Adds |\n| GET | /admin/orders/:id | Reads |\n| PUT | /admin/orders/:id | Changes |\n`, ['POST /orders', 'GET /orders/:id', 'POST /admin/orders', 'GET /admin/orders/:id', 'PUT /admin/orders/:id']],
    ['near miss: roles that functions assign', '## Roles\n\nRoles are assigned only through Cloud Functions:\n\n1. `owner`\n2. `team_lead`\n\n## Cloud Functions\n\n- `grantRole`: grants one\n', ['grantRole']],
    ['verbs in small letters', `${LIST}| Verb | Route | Description |\n|---|---|---|\n| post | /parcels | Adds |\n`, ['POST /parcels']],
    ['method and address in lines of one paragraph, under a variable', '## Parcels\n\n### Add a parcel\n\n**Method:** `POST`\n**URL:** `{{base_url}}/parcels`\n', ['POST /parcels']],
    ['a method before a dash', `${LIST}### DELETE - \`/games/{id}\`\n\nDrops.\n`, ['DELETE /games/{id}']],
    ['a tree of files with the methods that they export', `## API\n\n${fence('', 'src/app/api/', '├── vans/', '│   ├── route.ts        # GET, POST', '│   └── [id]/route.ts   # DELETE', '└── lib.ts              # POST helpers')}\n`, ['GET /api/vans', 'POST /api/vans', 'DELETE /api/vans/[id]']],
    ['a call of a router in an item', `${LIST}* \`router.post("/baskets", guard, create)\`\n* \`router.delete("/baskets/:id", guard, drop)\`\n`, ['POST /baskets', 'DELETE /baskets/:id']],
    ['near miss: a call of a client in an item', `${LIST}* \`axios.post("/baskets")\`\n`, []],
    ['a procedure with the name of its router', '# Chess\n\n- `game.create` (mutation): starts a game\n- `index.ts` (edge function)\n', ['game.create']],
    ['near miss: a table of tools', '## API tools\n\n| MCP tool | Calls | Purpose |\n|---|---|---|\n| `list` | `GET /api/notes` | Lists |\n', []],
    ['near miss: a path in the purpose', `${TABLE}| POST | \`/api/notes\` | Creates, then redirects to \`/notes/:id\` |\n`, ['POST /api/notes']],
    ['a table that is the card of one', `${LIST}### Adding\n\n| | |\n|---|---|\n| Route | \`POST /notes\` |\n| Auth | JWT |\n\n### Removing\n\n| Field | Value |\n|---|---|\n| Method | DELETE |\n| Path | /notes/:id |\n`, ['POST /notes', 'DELETE /notes/:id']],
    ['a card whose header is the route', `${LIST}| Endpoint | POST /notes |\n|---|---|\n| Auth | JWT |\n`, ['POST /notes']],
    ['near miss: a table of properties', '## Stack\n\n| | |\n|---|---|\n| Route handler | Next.js |\n| Base | /srv |\n', []],
    ['functions and what they do', '# A\n\nFirebase callables:\n\n- `addSong` stores a song\n- `removeSong(id)` deletes one\n', ['addSong', 'removeSong']],
    ['a table of callables by name', '## Callables\n\nInvoked through `httpsCallable`.\n\n| Name | Input | What it does |\n|---|---|---|\n| `addSong` | song | stores it |\n', ['addSong']],
    ['functions that flows name', '## Flows\n\n**Plan.** The gardener taps → edge function `planting-plan` → the plan is shown.\n\nCloud function `report` stores it.\n', ['planting-plan', 'report']],
    ['a function that a heading names', '## Backend\n\n### 6. Edge Function `resize`\n\n- **Input:** a path\n', ['resize']],
    ['functions by a label, below a title that says of which kind they are', '# A\n\n## Phase 3: Edge Functions\n\n#### 3.1 Function: `print-label`\n\n- **Task:** creates a label\n\n#### 3.2 Function: `carrier-hook`\n\n- **Task:** stores what the carrier sends\n', ['print-label', 'carrier-hook']],
    ['near miss: one among them that hangs at a table', '# A\n\n## Edge Functions\n\n### Function: `on-parcel`\n\n- Runs as a database trigger\n', []],
    ['near miss: a function of no told kind by a label', '# A\n\n## Helpers\n\n### Function: `print-label`\n\n- **Task:** creates a label\n', []],
    ['near miss: a word behind such a label', '# A\n\n## Edge Functions\n\n### Function: limits\n\nOne minute each.\n', []],
    ['near miss: a heading about functions', '## Backend\n\n### Edge function limits\n\nOne minute each.\n\n### Cloud Function design\n\nOne file each.\n', []],
    ['near miss: a header among functions', '## Flows\n\npg_cron → edge function `weekly`. Guarded with\n- `Authorization: Bearer x`\n', ['weekly']],
    ['near miss: a route that stays', '## Decision\n\nNothing changes for the API. `POST /photos` stays as it is.\n', []],
    ['near miss: a route of an older version', '## Why no server?\n\nVersion 0.3 had one: `POST /upload` and a queue. It went away in 0.4.\n', []],
    ['boxes beside each other', `${LIST}${fence('', '┌────────┐      ┌──────────────────┐', '│ cron on│─────▶│  ├─ POST /assist │', '│ the box│      │  └─ GET  /berths │', '└────────┘      └──────────────────┘')}\n`, ['POST /assist', 'GET /berths']],
    ['near miss: a trigger among callables', '# A\n\nCloud functions:\n\n- `addSong` stores a song\n- `onSongCreated`: Firestore trigger, counts\n- `tidy` — `onSchedule`, no URL\n', ['addSong']],
    ['a label with the method beside it', `${LIST}### Ask\n\n- **URL:** \`/api/ask\`\n- **Method:** POST\n\n### Sum up\n\n**Endpoint**: \`/api/sum\`\n**Method**: \`POST\`\n`, ['POST /api/ask', 'POST /api/sum']],
    ['a path alone below a heading with the method', `${LIST}#### 3.1 Sort (POST)\n\n\`/api/sort\`\n\nSorts.\n`, ['POST /api/sort']],
    ['the address of a hosted function', '## Edge functions overview\n\n### send-note\n\n**Purpose**: sends a note\n\n**Endpoint**: `https://abcd.supabase.co/functions/v1/send-note`\n', ['/functions/v1/send-note']],
    ['an address under the base URL', `Base URL: \`https://api.barns.io/v1\`\n\n${LIST}**URL:** \`https://api.barns.io/v1/sweep\`\n\n**HTTP Method:** POST\n`, ['POST /v1/sweep']],
    ['near miss: an address of somebody else', `${LIST}### Weather API\n\nBase URL: https://api.weather.io/v2\n\n**URL:** \`https://api.weather.io/v2/points\`\n\n**Method:** POST\n`, []],
    ['near miss: the route of a page', '## Pages\n\n### Board\n\n**Route:** `/board`\n\nShows all.\n', []],
    ['near miss: records of pages', `${LIST}- \`POST /jars\` stores one\n- \`GET /jars\` lists them\n\n## Pages\n\n- path: /shelf\n  audience: keepers\n- path: /cellar\n  audience: guests\n`, ['POST /jars', 'GET /jars']],
    ['a card in a listing', `${LIST}${fence('', 'Method: POST', 'Path: /api/refunds', 'Auth: none')}\n`, ['POST /api/refunds']],
    ['near miss: a card of something else', `${LIST}${fence('', 'Path: /var/refunds', 'Owner: root')}\n`, []],
    ['a request by curl that is what its section is about', `${LIST}### Chat\n\n${fence('bash', 'curl -X POST \\\\', '  "$BASE_URL/v1/chat" \\\\', "  -d '{}'")}\n`, ['POST /v1/chat']],
    ['a request by curl with a body', `# Chat\n\n${fence('bash', "curl http://localhost:3000/chat -d '{}'")}\n`, ['POST /chat']],
    ['near miss: a request by curl that shows the credential', `${LIST}### Authentication\n\n${fence('bash', 'curl -X POST "$BASE_URL/v1/chat"')}\n\n### \`POST /v1/notes\`\n\nStores.\n\n### \`GET /v1/notes\`\n\nLists.\n`, ['POST /v1/notes', 'GET /v1/notes']],
    ['the method behind an arrow, in brackets before', `${LIST}- \`/api/notes/:id\` → PATCH\n- (POST) /api/likes\n`, ['PATCH /api/notes/:id', 'POST /api/likes']],
    ['addresses under the title of the own endpoints', '# Shop\n\n## API Endpoints\n\n- POST https://api.barns.io/v1/stalls — rents one\n- GET https://api.barns.io/v1/stalls — lists them\n', ['POST /v1/stalls', 'GET /v1/stalls']],
    ['near miss: those of a vendor', '# Shop\n\n## Endpoints\n\n- POST https://api.stripe.com/v1/charges — charges\n', []],
    ['near miss: those of several hosts', '# Shop\n\n## Endpoints\n\n- POST https://a.barns.io/v1/x — one\n- POST https://b.acme.dev/v1/y — two\n', []],
    ['near miss: under another title', '# Shop\n\n## Weather service\n\n- POST https://api.skies.dev/v1/forecasts — asks for one\n', []],
    ['operations of one function', '## Edge Functions\n\n### `stall-ops` (POST)\n\n**Operations**:\n\n#### `rent_stall`\n- Takes a day\n\n#### `free_stall`\n- Ends it\n', ['POST stall-ops']],
    ['near miss: functions below the title of their group', '## Edge Functions\n\n### Operations\n\n#### `rent_stall`\n- Takes a day\n\n#### `free_stall`\n- Ends it\n', ['rent_stall', 'free_stall']],
    ['functions whose names are titles, in a section about them', '## Edge Functions\n\n### send-note\n\n- Stores a note\n\n### notes/close\n\n- Ends it\n', ['send-note', 'notes/close']],
    ['functions in bold, where the section says what all are', '## 2. Functions\n\nAll functions below are HTTPS callable functions.\n\n### 2.1 Clubs\n\n**`createClub`**\n- Input: name\n\n**`closeClub`** *(admin only)*\n- Input: id\n', ['createClub', 'closeClub']],
    ['a function in brackets behind what it is', '## Built\n\n#### 2. **Edge Function** (`tutor_chat`)\n\n- Answers\n', ['tutor_chat']],
    ['a function and its address are one', '## Edge Functions\n\n### send-note\n\nStores.\n\n## API\n\n### `POST /functions/v1/send-note`\n\nAnswers 201.\n', ['POST /functions/v1/send-note']],
    ['functions in groups with titles of their own', '## Edge Functions\n\n### Kinds\n\n#### 1. Letters\n\n- **`write-letter`**: Writes one\n- **`send-letter`**: Sends it\n\n#### 2. Stamps\n\n- `count-stamps` — Counts them\n', ['write-letter', 'send-letter', 'count-stamps']],
    ['near miss: what one takes', '## Edge Functions\n\n### write-letter\n\n#### Headers\n\n- `x-letter-id`: its id\n- `topic`: of the letter\n', ['write-letter']],
    ['near miss: what is told of them behind a listing', '## Edge Functions\n\n| Function | Does |\n|---|---|\n| `write-letter` | Writes one |\n\n### Model calls\n\n```ts\nask(prompt)\n```\n\n- `write-letter`: 7 seconds\n- `other-letter`: 9 seconds\n', ['write-letter']],
    ['near miss: hyphened names of another kind', '## Edge Functions\n\n### write-letter\n\n#### Checks\n\n- `x-letter-id`: its id\n\n### Packages\n\n- `date-fns`: days\n', ['write-letter']],
    ['near miss: tables among the sections about functions', '## Supabase: Edge Functions and data\n\n### Tables\n\n**`club_members`**\n- id\n', []],
    ['near miss: labels in a section about functions', '## Edge Functions\n\n**Location:** the repository\n\n**Model:** small\n', []],
    ['near miss: a function that a table fires', '## Cloud Functions\n\n### onNoteCreated\n\n- Firestore trigger: counts\n', []],
    ['what a clause says of a route that the list leaves out', '## API\n\n### `POST /api/menus`\n\nx\n\n## Features\n\n1. **Ideas** — the button calls `POST /api/ideas`, which turns a topic into three dishes.\n', ['POST /api/menus', 'POST /api/ideas']],
    ['near miss: only called there', '## API\n\n### `POST /api/menus`\n\nx\n\n## Features\n\n1. **Ideas** — the button calls `POST /api/ideas` when it is pressed.\n', ['POST /api/menus']],
    // headings
    ['headings', `${LIST}### 1. POST \`/api/login\`\n\nx\n\n### \`GET /api/notes\`\n\ny\n\n#### GET /api/feed?limit=N\n\nz\n`, ['POST /api/login', 'GET /api/notes', 'GET /api/feed']],
    ['bold lines', `${LIST}**PATCH /api/users/me**\n\nx\n\n**\`POST /public/report\`**\n\ny\n`, ['PATCH /api/users/me', 'POST /public/report']],
    ['label lines', `${LIST}**Endpoint**: \`GET /api/games\`\n\nx\n\n**Endpoint**: \`POST /api/games\`\n\ny\n`, ['GET /api/games', 'POST /api/games']],
    ['a path in brackets behind what it does', '## Features\n\n#### Essay score (`/api/essays/[essayId]/score`)\n\nScores it.\n', ['/api/essays/[essayId]/score']],
    ['near miss: the path of a page in brackets', '## Features\n\n#### Essay list (`/essays`)\n\nShows them.\n', []],
    ['label lines with the file of a route', '## Features\n\n### Score\n\n**Endpoint:** `src/app/api/essays/score/route.ts`\n\nScores.\n\n### Send\n\nFile: `app/api/essays/[essayId]/route.ts`\n\nSends.\n', ['/api/essays/score', '/api/essays/[essayId]']],
    ['near miss: a label line with another file', '## Features\n\n### Score\n\nFile: `src/app/essays/page.tsx`\n\nScores.\n', []],
    ['steps of a plan that build a route', '## API\n\n### `POST /api/menus`\n\nx\n\n## Phase 1\n\n- [x] Implement `POST /api/dishes` route:\n  - [x] Insert it\n- [ ] Create `/api/checkout` route for the till\n', ['POST /api/menus', 'POST /api/dishes', '/api/checkout']],
    ['near miss: steps that build something else', '## API\n\n### `POST /api/menus`\n\nx\n\n## Phase 1\n\n- [x] Create `/menus` page\n- [x] Test `POST /api/dishes`\n- [ ] Implement the call of `POST /v1/charges`\n', ['POST /api/menus']],
    ['bare lines', `${LIST}POST /api/login: User login.\n\nPOST /api/refresh: New token.\n`, ['POST /api/login', 'POST /api/refresh']],
    ['a heading without method in an API section', `${LIST}### /api/notes\n\nx\n`, ['/api/notes']],
    ['near miss: a heading with the base of the rows below it', '## Routes\n\n### Orders (`/orders`)\n\n| Method | Path |\n|---|---|\n| POST | `/orders/new` |\n| GET | `/orders/:id` |\n', ['POST /orders/new', 'GET /orders/:id']],
    ['near miss: a heading without method elsewhere', '## Pages\n\n### /dashboard\n\nx\n', []],
    // bullets
    ['bullets', `${LIST}- \`GET /flow/{id}/status\` - Status\n- \`POST /api/specs\` → create spec\n* GET /trends\n- POST /api/raw — raw\n`, ['GET /flow/{id}/status', 'POST /api/specs', 'GET /trends', 'POST /api/raw']],
    ['bullets, two joined', `${LIST}- \`POST /vendors\` and \`PATCH /vendors/:id\` create and edit\n`, ['POST /vendors', 'PATCH /vendors/:id']],
    ['bullets, a method pair', `${LIST}- \`GET/POST /api/notes\` – list and create\n`, ['GET /api/notes', 'POST /api/notes']],
    ['bullets, a label before', `${LIST}- Create: \`POST /api/notes\`\n`, ['POST /api/notes']],
    ['near miss: a second path in the sentence is no entry', `${LIST}- \`POST /api/notes\` creates, then the client polls \`GET /api/notes/:id\`\n- \`GET /api/notes\` lists\n`, ['POST /api/notes', 'GET /api/notes']],
    // listings
    ['a listing with comments', `${LIST}${fence('', 'POST   /api/courses/:id/enroll   // Enroll', 'POST   /auth/verify   # Verify', 'GET  /api/categories')}\n`, ['POST /api/courses/:id/enroll', 'POST /auth/verify', 'GET /api/categories']],
    ['a listing tagged as code', `${LIST}${fence('typescript', 'POST   /api/courses   // Create', 'GET    /api/courses   // List')}\n`, ['POST /api/courses', 'GET /api/courses']],
    ['a listing with a base', `${LIST}${fence('', '/api/invites', '  POST  /         send', '  GET   /:id      read', '  POST  /:id/resend   resend')}\n`, ['POST /api/invites', 'GET /api/invites/:id', 'POST /api/invites/:id/resend']],
    ['a box', `${LIST}${fence('', '┌──────────────────────┐', '│ /api/invites         │', '│  - POST /   → Send   │', '│  - POST /:id/resend → Again │', '└──────────────────────┘')}\n`, ['POST /api/invites', 'POST /api/invites/:id/resend']],
    ['a tree', `${LIST}${fence('', 'API', '├── POST   /documents/upload/   # Upload', '└── GET    /documents/          # List')}\n`, ['POST /documents/upload/', 'GET /documents/']],
    ['curl is not a list', `${LIST}- \`POST /api/notes\` creates\n- \`GET /api/notes\` lists\n\n## Usage\n\n${fence('bash', 'curl -X POST https://api.example.com/v1/other')}\n`, ['POST /api/notes', 'GET /api/notes']],
    // code
    ['routes in Express', fence('js', "app.post('/api/notes', requireUser, createNote)", "router.get('/api/notes/:id', h)"), ['POST /api/notes', 'GET /api/notes/:id']],
    ['routes in a program of the API section, which a flow goes beyond', `${LIST}${fence('js', "app.post('/notes', h)", "app.get('/notes', h)", "app.get('/tags', h)")}\n\n## Data flow\n\nThe app polls \`GET /notes/:id\`.\n`, ['POST /notes', 'GET /notes', 'GET /tags']],
    ['near miss: a section of its own beside that program', `${LIST}${fence('js', "app.post('/notes', h)", "app.get('/notes', h)", "app.get('/tags', h)")}\n\n### Translator\n\nThe globe calls \`POST /notes/:id/translate\`.\n`, ['POST /notes', 'GET /notes', 'GET /tags', 'POST /notes/:id/translate']],
    ['near miss: one route in a program, which shows how', `${LIST}${fence('js', "app.post('/notes', h)")}\n\n## Data flow\n\nThe app polls \`GET /notes/:id\`.\n`, ['POST /notes', 'GET /notes/:id']],
    ['no endpoint of what the routes of a router begin with', '## API\n\n| Router | Endpoint Prefix | Status |\n|---|---|---|\n| Plots | `/api/plots` | registered |\n\n| Endpoint | Method |\n|---|---|\n| `/api/plots/sow` | POST |\n', ['POST /api/plots/sow']],
    ['paths of headings, of which a list leaves out the base', '## API\n\n### POST /api/v1/kiln/fire\n\nFires.\n\n### POST /api/v1/kiln/cool\n\nCools.\n\n## Routes\n\nTwo endpoints:\n\n1. `/fire` - fires\n2. `/cool` - cools\n', ['POST /api/v1/kiln/fire', 'POST /api/v1/kiln/cool']],
    ['near miss: a list of which only some are known', '## API\n\n### POST /api/v1/kiln/fire\n\nFires.\n\n### POST /api/v1/kiln/cool\n\nCools.\n\n## Routes\n\nTwo endpoints:\n\n1. `/fire` - fires\n2. `/stop` - stops\n', ['POST /api/v1/kiln/fire', 'POST /api/v1/kiln/cool', '/fire', '/stop']],
    ['no endpoint of the base of a module', '## API\n\n| Base path | Module |\n|---|---|\n| `/api/plots` | plots |\n\n- `POST /api/plots/sow`\n', ['POST /api/plots/sow']],
    ['routes of a router with a prefix, and one that is put out of use', fence('python', 'router = APIRouter(prefix="/plots")', '', '@router.patch("/{plot_id}")', 'def change(plot_id: int):', '    pass', '', '# router.delete("/{plot_id}")'), ['PATCH /plots/{plot_id}']],
    ['routes in FastAPI', fence('python', '@router.post("/documents/upload/", auth=ApiKeyAuth())', 'def upload(request):', '    pass'), ['POST /documents/upload/']],
    ['a Convex mutation', fence('ts', 'export const addItem = mutation({', '  args: {},', '  handler: async (ctx) => {},', '});'), ['addItem']],
    ['a Firebase function', fence('ts', 'export const search = onRequest(async (req, res) => {', '  res.json({});', '});'), ['search']],
    // OpenAPI
    ['OpenAPI', fence('yaml', 'openapi: 3.0.0', 'paths:', '  /notes:', '    post:', '      summary: Creates', '    get:', '      summary: Lists'), ['POST /notes', 'GET /notes']],
    // diagrams
    ['a sequence diagram where no list is', fence('mermaid', 'sequenceDiagram', '  Web->>API: POST /api/notes', '  API->>DB: INSERT'), ['POST /api/notes']],
    ['near miss: a sequence diagram beside a list', `${TABLE}| POST | \`/api/notes\` | Creates |\n| GET | \`/api/notes\` | Lists |\n\n${fence('mermaid', 'sequenceDiagram', '  Web->>API: POST /api/other')}\n`, ['POST /api/notes', 'GET /api/notes']],
    // prose
    ['prose', 'The app has one route. `POST /api/notes` stores a note.\n', ['POST /api/notes']],
    ['prose in an API section', `${LIST}A note is stored by \`POST /api/notes\`. It answers 201. Then \`DELETE /api/notes/:id\` removes it.\n`, ['POST /api/notes', 'DELETE /api/notes/:id']],
    ['a flow where no list is', '## Flow\n\n1. Frontend → POST /api/documents\n2. Worker reads it\n', ['POST /api/documents']],
    ['near miss: a flow beside a list', `${LIST}- \`POST /api/notes\` creates\n- \`GET /api/notes\` lists\n\n## Data flow\n\n1. Frontend → POST /api/documents\n`, ['POST /api/notes', 'GET /api/notes']],
    // RPC
    ['callables', '## Functions\n\n- `createOrder` (callable): stores an order\n', ['createOrder']],
    ['RPCs under a lead-in', '## RPCs\n\n- `create_order(item)` — stores an order\n- `cancel_order(id)` — cancels\n', ['create_order', 'cancel_order']],
    ['near miss: names under another lead-in', '## Helpers\n\n- `create_order(item)` — stores an order\n', []],
    ['functions in a drawing', `# A\n\n${fence('', 'App', '  ▼', 'Supabase Postgres', '   ├── albums   (id, title)', 'Supabase Edge Functions (Deno)', '   ├── caption-photo    (calls a model)', '   └── share-start / share-end  (mails a link)')}\n`, ['caption-photo', 'share-start', 'share-end']],
    ['near miss: folders in a drawing', `# A\n\n${fence('', 'src', '├── edge functions', '│   ├── index.ts', '│   └── utils', '└── app')}\n`, []],
    ['a title that is a part of the paths below it', '## API\n\n### Tasks and hooks\n\n- **`POST /tasks/remind`**\n  - **Purpose:** reminds\n\n### Plans\n\n- `GET /plans/{id}`: one plan\n', ['POST /tasks/remind', 'GET /plans/{id}']],
    ['a function with the method behind a dash', '## Functions\n\n1. **`captionPhoto`** — POST, takes `{ photo }`\n2. **`shareAlbum`** — POST – shares one\n', ['POST captionPhoto', 'POST shareAlbum']],
    ['near miss: a method that the words behind a dash speak of', '## Words\n\n- `captionPhoto` — POST requests only carry small ones\n', []],
    ['a function with the method behind it', '## Functions\n\n- **caption-photo** (POST): describes it\n- `share-album` [POST] – shares\n', ['POST caption-photo', 'POST share-album']],
    // called what they are
    ['a worker told beside a list of endpoints', '## API\n\n- `GET /boxes`: all boxes\n- `POST /boxes`: a box\n\n## Workers\n\n**thumbs.** The push subscription `uploads` calls it at `/tasks/thumbs`. It makes two sizes.\n', ['GET /boxes', 'POST /boxes', '/tasks/thumbs']],
    ['near miss: a worker that is no route', '## API\n\n- `GET /boxes`: all boxes\n- `POST /boxes`: a box\n\n## Workers\n\n**thumbs.** It pulls the subscription `uploads` and writes to `/data/thumbs`.\n', ['GET /boxes', 'POST /boxes']],
    ['near miss: a thought of another build', '## API\n\n- `GET /boxes`: all boxes\n- `POST /boxes`: a box\n\n## Workers\n\nWe considered a scheduler that calls `/tasks/thumbs`, and left it out.\n', ['GET /boxes', 'POST /boxes']],
    ['a handler without a method', '## Parts\n\n**worker** has one handler, `/tasks/resize`, which only the queue calls.\n', ['/tasks/resize']],
    ['what a queue calls', '## Parts\n\n1. **thumbs**. The queue calls its `/render` once per picture.\n', ['/render']],
    ['near miss: a page', '## Parts\n\n**board** shows all; people open `/board` on a tablet.\n', []],
    ['two in one entry', `${LIST}- GET /notes; POST /notes\n`, ['GET /notes', 'POST /notes']],
    ['two in one entry, each with a remark', `${LIST}- \`GET /notes\` (all), \`POST /notes\` (a new one) and \`DELETE /notes/:id\`\n`, ['GET /notes', 'POST /notes', 'DELETE /notes/:id']],
    ['two in one entry, behind dashes', `${LIST}- Notes: \`GET /notes\` – all of them; \`POST /notes\` – a new one\n`, ['GET /notes', 'POST /notes']],
    ['near miss: what an entry does next', `${LIST}- \`POST /notes\` (stores), then calls \`POST /index\`\n`, ['POST /notes']],
    ['near miss: the base of the whole interface', '## API surface (/api/v1)\n\n- POST /notes stores\n', ['POST /notes']],
    // third parties
    ['near miss: an external API section', `${LIST}- \`POST /api/notes\` creates\n\n## External APIs\n\n### Stripe API\n\n- \`POST /payment_intents\` - Create payment intent\n`, ['POST /api/notes']],
    ['near miss: endpoints used', `${LIST}- \`POST /api/notes\` creates\n\n## Twilio\n\n### Key endpoints used\n\n- \`POST /Calls\` - Call\n`, ['POST /api/notes']],
    ['near miss: an absolute URL', `${LIST}- \`POST /api/notes\` creates\n- \`POST https://api.vendor.io/v1/search\` finds\n`, ['POST /api/notes']],
    ['an absolute URL of a placeholder', `${LIST}- \`POST https://api.example.com/v1/notes\` creates\n`, ['POST /v1/notes']],
    // later, rejected
    ['near miss: out of scope', `${LIST}- \`POST /api/notes\` creates\n\n## Out of scope\n\n- \`POST /api/share\` shares\n`, ['POST /api/notes']],
    ['routes that a plan calls planned', '# Notes, a phased implementation plan\n\n## API Routes (planned)\n\n- `POST /api/notes` creates\n', ['POST /api/notes']],
    ['near miss: a part that comes later', `# Notes, a phased implementation plan\n\n${LIST}- \`POST /api/notes\` creates\n\n## Sharing (planned)\n\n- \`POST /api/share\` shares\n`, ['POST /api/notes']],
    ['near miss: routes that are planned beside those that are there', `# Notes, a plan\n\n## API Routes\n\n- \`POST /api/notes\` creates\n\n## API Routes (planned)\n\n- \`POST /api/share\` shares\n`, ['POST /api/notes']],
    ['near miss: planned routes of a document that is no plan', `# Notes\n\n${LIST}- \`POST /api/notes\` creates\n\n## Routes (planned)\n\n- \`POST /api/share\` shares\n`, ['POST /api/notes']],
    ['near miss: alternatives', `${LIST}- \`POST /api/notes\` creates\n\n## Alternatives considered\n\n- \`POST /graphql\` for all\n`, ['POST /api/notes']],
    ['near miss: open questions', `${LIST}- \`POST /api/notes\` creates\n\n## Open questions\n\n- \`POST /api/share\` as well\n`, ['POST /api/notes']],
    ['near miss: struck out and hidden', `${LIST}- \`POST /api/notes\` creates\n- ~~\`POST /api/share\` shares~~\n\n<!-- - \`POST /api/hidden\` -->\n`, ['POST /api/notes']],
    ['near miss: a wildcard', `${LIST}- \`POST /api/notes\` creates\n- \`POST /api/cron/*\` are for the cron\n`, ['POST /api/notes']],
    ['near miss: HEAD and OPTIONS', `${LIST}- \`OPTIONS /api/notes\` for CORS\n- \`POST /api/notes\` creates\n`, ['POST /api/notes']],
    // alternatives, optional
    ['alternatives are one', `${LIST}| Endpoint | Purpose | Auth |\n|---|---|---|\n| \`POST /api/a\` or \`POST /api/b\` | Creates | JWT |\n`, ['POST /api/a']],
    ['optional ones count', `${LIST}- \`POST /api/notes\` (optional): creates\n`, ['POST /api/notes']],
  ])('%s', (_name, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['one path in several spellings', `${LIST}- \`PATCH /orders/:id\` changes\n- \`POST /orders\` creates\n\n### PATCH /orders/{orderId}\n\nx\n`, ['PATCH /orders/:id', 'POST /orders']],
    ['with and without the base', `${LIST}- \`POST /orders\` creates\n- \`GET /orders\` lists\n\n### POST /api/v1/orders\n\nx\n`, ['POST /orders', 'GET /orders']],
    ['a path without a method takes the only one named', '## Route auth\n\n| Route | Auth | Notes |\n|---|---|---|\n| `/api/notes` | JWT | x |\n\n## Flow\n\n1. The app calls `POST /api/notes`\n', ['POST /api/notes']],
    ['named in passing where no list is', '## Parts\n\n1. **upload** `POST /photos` takes a picture.\n2. **jury** reads `GET /photos?round=` and votes with `PUT /photos/:id/vote`.\n', ['POST /photos', 'GET /photos', 'PUT /photos/:id/vote']],
    ['near miss: named in passing beside a list', `${LIST}- \`POST /photos\` takes a picture\n- \`GET /photos\` lists\n\n## Parts\n\n1. **jury** reads and votes with \`PUT /photos/:id/vote\`.\n`, ['POST /photos', 'GET /photos']],
    ['a tree of paths with methods below them', '## API routes\n\n```\n/api\n├── /channels\n│   ├── POST /            — creates\n│   └── DELETE /[id]      — deletes\n└── /posts\n    └── POST /            — creates\n```\n', ['POST /api/channels', 'DELETE /api/channels/[id]', 'POST /api/posts']],
    ['functions below a heading that says so', '### Edge Functions\n\nFor what has to run on the server:\n\n- `send-note` — creates a note\n- `index.ts` — the entry\n', ['send-note']],
    ['near miss: a second list below that heading', '### Edge Functions\n\n| Name | What it does |\n|---|---|\n| `suggestReply` | asks |\n\nLimits:\n\n- `keepCount` — 5 per hour\n', ['suggestReply']],
    ['near miss: a table of pages', '## Pages of the app\n\n| Route | Component | Auth |\n|---|---|---|\n| `/signup` | `SignUp` | No |\n', []],
    ['near miss: a table of pages, which are called routes', '## Pages & Routes\n\n### Open to all\n\n| Route | Description |\n|---|---|\n| `/pricing` | Plans |\n| `/harbours/[slug]` | One page for each harbour |\n\n### Signed in\n\n- `/berths` my berths\n', []],
    ['near miss: routes with the home page among them', '## Routes\n\n| Path | Purpose |\n|---|---|\n| `/` | Landing page |\n| `/berths` | My berths |\n', []],
    ['the interface beside them', '## Pages & Routes\n\n### API\n\n| Route | Description |\n|---|---|\n| `/berths` | Lists berths |\n', ['/berths']],
    ['what belongs to the interface by its path or method', '## Routes\n\n| Path | Purpose |\n|---|---|\n| `/` | Landing page |\n| `/api/berths` | Takes a berth |\n| `POST /tides` | Stores a tide |\n', ['/api/berths', 'POST /tides']],
    ['routes with a root that is no page', '## Routes\n\n| Path | Purpose |\n|---|---|\n| `/` | Health check |\n| `/berths` | Lists berths |\n', ['/berths']],
    ['near miss: what is there already', '## Routes\n\n### Already existing\n\n| Endpoint | What for |\n|---|---|\n| `POST /plans` | Creates |\n\n### New\n\n| Endpoint | Purpose |\n|---|---|\n| `POST /vouchers` | Makes one |\n', ['POST /vouchers']],
    ['near miss: parts of what is there already', '## Existing infrastructure\n\n### Routes\n\n| Endpoint | What for |\n|---|---|\n| `POST /plans` | Creates |\n\n## New routes\n\n| Endpoint | Purpose |\n|---|---|\n| `POST /vouchers` | Makes one |\n', ['POST /vouchers']],
    ['a gap of what is there already', '## What exists and stays\n\n- `POST /refresh` takes calls from anybody, without authentication.\n- `POST /plans` creates\n', ['POST /refresh']],
    ['near miss: a heading with the base of what is below it', '## Groups\n\n### Ferries (`/ferries`)\n\n| Verb | Route | Check |\n|---|---|---|\n| POST | `/ferries/book` | JWT |\n', ['POST /ferries/book']],
    ['what a shop calls a wishlist', '## 6. Wishlist (custom route)\n\n### POST `/store/wishlist`\n\nAdds a product.\n', ['POST /store/wishlist']],
    ['near miss: two methods are two', `${LIST}- \`POST /orders\` creates\n- \`PUT /orders\` changes\n`, ['POST /orders', 'PUT /orders']],
    ['near miss: a longer path is another', `${LIST}- \`POST /orders\` creates\n- \`POST /orders/:id/items\` adds\n`, ['POST /orders', 'POST /orders/:id/items']],
    ['a request shown under the base URL', `# Jars\n\n**Base URL:** \`https://api.jars.io/v1/shop\`\n\n${LIST}### Fill\n\n\`POST /jars/fill\` fills one.\n\n${fence('http', 'POST /v1/shop/jars/fill HTTP/1.1', 'Host: api.jars.io')}`, ['POST /jars/fill']],
    ['a request shown under the base path', `# Jars\n\nAll routes are under \`/v1/shop\`.\n\n${LIST}### POST /jars/fill\n\nFills one.\n\n${fence('http', 'POST /v1/shop/jars/fill HTTP/1.1', 'Host: api.jars.io')}`, ['POST /jars/fill']],
    ['a request shown with values for the parameters', `${LIST}### POST /jars/{jar_id}/lids/{lid}/turn\n\nTurns one.\n\n${fence('http', 'POST /api/jars/770e8400-e29b-41d4-a716-446655440002/lids/lid_83/turn HTTP/1.1', 'Host: x')}`, ['POST /jars/{jar_id}/lids/{lid}/turn']],
    ['near miss: a request with a word in place of a parameter', `${LIST}### POST /jars/{jar_id}\n\nChanges one.\n\n### Of all\n\n${fence('http', 'POST /jars/sorted HTTP/1.1', 'Host: x')}`, ['POST /jars/{jar_id}', 'POST /jars/sorted']],
    ['near miss: a request under a base that nobody states', `${LIST}### POST /jars/fill\n\nFills one.\n\n### Of the shop\n\n${fence('http', 'POST /v1/shop/jars/fill HTTP/1.1', 'Host: x')}`, ['POST /jars/fill', 'POST /v1/shop/jars/fill']],
    ['near miss: the endpoint of a vendor under the variable of his address', `${LIST}- \`POST /jars\` adds\n\n## Model\n\n### Endpoint\n\n\`POST {LLM_BASE_URL}/chat/completions\`\n\n- \`POST \${OPENAI_API_BASE}/embeddings\`\n`, ['POST /jars']],
    ['one of a service of the house under such a variable', `${LIST}- \`POST {AI_SERVICE_URL}/labels\` reads a label\n- \`POST {{base_url}}/jars\` adds\n`, ['POST /labels', 'POST /jars']],
    ['near miss: under another base', `${LIST}- \`POST /admin/orders\` creates\n- \`POST /orders\` creates\n`, ['POST /admin/orders', 'POST /orders']],
  ])('one thing declared in several places: %s', (_name, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ['paths and methods apart', lines('api:', '  endpoints:', '    - path: /notes', '      method: POST', '    - path: /tags', '      methods: [GET, PUT]'), ['POST /notes', 'GET /tags', 'PUT /tags']],
    ['strings', lines('api_endpoints:', '  - POST /api/specs', '  - "POST /photos/capture (upload photo, returns URL)"'), ['POST /api/specs', 'POST /photos/capture']],
    ['the method in brackets', lines('routes:', '  logout: /seller/logout (POST)'), ['POST /seller/logout']],
    ['an event', lines('trigger:', '  spec:', '    event: "HTTP POST /api/todos"'), ['POST /api/todos']],
    ['near miss: a file', lines('files:', '  - src/api/notes.ts'), []],
  ])('YAML: %s', (_name, text, expected) => {
    expect(endpointsIn(text, 'yaml')).toEqual(expected);
  });

  it('stand where they are written', () => {
    const text = `${TABLE}| POST | \`/api/notes\` | Creates |\n\n### \`GET /api/tags\`\n\n${fence('', 'DELETE /api/tags   // x')}\n`;
    const { file, model } = draftOf(text);
    expect(model.endpoints.map(({ span }) => file.slice(span))).toEqual(['/api/notes', 'GET /api/tags', 'DELETE /api/tags']);
  });
});

describe('what an endpoint is', () => {
  it('names a function with the method that it is called with', () => {
    const { model } = draftOf('## Edge Functions\n\n### read-scan\n\n- **Trigger:** POST from the app\n- **Output:** text\n\n### list-scans\n\n- **Output:** all\n');
    expect(model.endpoints.map(({ id, method }) => [id, method])).toEqual([['endpoint:POST read-scan', 'POST'], ['endpoint:list-scans', null]]);
  });

  it.each<[string, string, boolean]>([
    ['a POST', `${LIST}- \`POST /api/notes\` creates\n`, true],
    ['a DELETE', `${LIST}- \`DELETE /api/notes/:id\` removes\n`, true],
    ['a GET', `${LIST}- \`GET /api/notes\` saves nothing, creates a list\n`, false],
    ['a callable that stores', '## Functions\n\n- `order` (callable): stores an order\n', true],
    ['a callable by its name', '## Functions\n\n- `createOrder` (callable): for the shop\n', true],
    ['a callable by a verb that only names have', '## Functions\n\n- `placeBid` (callable): for buyers\n', true],
    ['a callable in Portuguese', '## Funções\n\n- `lance` (callable): salva a oferta\n', true],
    ['a callable in German', '## Funktionen\n\n- `gebot` (callable): speichert das Gebot\n', true],
    ['near miss: a search of texts', '## Functions\n\n- `lookFor` (callable): full-text search over a set of names\n', false],
    ['a callable that returns, and then acts', '## Functions\n\n- `orderOf` (callable): returns the order and deletes it\n', true],
    ['near miss: what is returned', '## Functions\n\n- `orderOf` (callable): returns the shop\'s reports, 3 posts and the texts\n', false],
    ['near miss: by which screen it is asked', '## Functions\n\n- `orderOf` (callable): polled by the Generating overlay\n', false],
    ['a callable whose output is a row', '## Functions\n\n- `jarOf` (callable)\n  - Output: Writes to `jars`\n', true],
    ['near miss: a callable whose output are records', '## Functions\n\n- `jarOf` (callable)\n  - Output: records of the week, created by keepers\n', false],
    ['near miss: a callable that reads', '## Functions\n\n- `orderOf` (callable): answers with the order\n', false],
  ])('writes: %s', (_name, text, expected) => {
    expect(draftOf(text).model.endpoints.map(({ writes }) => writes)).toEqual([expected]);
  });

  it.each<[string, string, boolean]>([
    ...['/api/auth/login', '/auth/signup', '/auth/register', '/auth/refresh', '/auth/logout', '/auth/otp', '/auth/otp/verify', '/auth/verify-otp', '/auth/forgot-password', '/auth/reset-password', '/auth/magic-link', '/auth/nonce', '/auth/resend-otp', '/api/login', '/users/register', '/auth/verify', '/api/patients/reset-password/request', '/api/password-reset', '/shoppers/verify-email'].map((path): [string, string, boolean] => [path, `${LIST}- \`POST ${path}\`\n`, true]),
    ['accepting an invitation that creates the user', `${LIST}- \`POST /api/join\` accepts the invitation and creates the user\n`, true],
    ['a code by mail', `${LIST}- \`POST /api/start\` mails a six-digit code\n`, true],
    ['registering', `${LIST}- \`POST /shop/buyers\` registers a new buyer account\n`, true],
    ['logging out, before a dash', '## API Endpoints\n\n### DELETE `/store/auth`\n\nLog out — invalidates the session cookie.\n', true],
    ['near miss: an API key', `${LIST}- \`POST /api/auth/api-keys\` creates an API key\n`, false],
    ['near miss: a second factor', `${LIST}- \`POST /auth/mfa/enable\` enables the second factor\n`, false],
    ['near miss: changing a password', `${LIST}- \`POST /auth/change-password\` sets a new one\n`, false],
    ['near miss: accepting an offer', `${LIST}- \`POST /api/offers/:id/accept\` accepts the offer\n`, false],
    ['near miss: verifying an address of delivery', `${LIST}- \`POST /api/addresses\` verifies and stores an address\n`, false],
  ])('hands out a credential: %s', (_name, text, expected) => {
    expect(draftOf(text).model.endpoints.map(({ handsOutCredential }) => handsOutCredential)).toEqual([expected]);
  });

  it.each<[string, boolean]>([
    ['GET /health', true],
    ['GET /api/healthz', true],
    ['GET /readyz', true],
    ['GET /internal/ping', true],
    ['POST /health', false],
    ['GET /api/health-records', false],
    ['GET /api/patients/health', true],
  ])('a health check: %s', (name, expected) => {
    expect(draftOf(`${LIST}- \`${name}\` x\n`).model.endpoints.map(({ healthCheck }) => healthCheck)).toEqual([expected]);
  });
});

describe('the same path under a base in the list of another service', () => {
  const list = (title: string, ...routes: string[]): string => `## ${title}\n\n${routes.map((route) => `- \`${route}\` answers`).join('\n')}\n\n`;

  it.each<[string, string, string[]]>([
    ['an engine and the gateway before it', list('Tide engine: API', 'POST /curves', 'POST /moons', 'POST /quotes') + list('API of the gateway', 'POST /api/quotes', 'POST /api/berths', 'GET /api/me', 'GET /api/berths'), ['POST /curves', 'POST /moons', 'POST /quotes', 'POST /api/quotes', 'POST /api/berths', 'GET /api/me', 'GET /api/berths']],
    ['near miss: the same list in full', list('API of the gateway', 'POST /api/quotes', 'POST /api/berths', 'GET /api/me') + list('Gateway routes', 'POST /quotes', 'POST /berths', 'POST /moons'), ['POST /api/quotes', 'POST /api/berths', 'GET /api/me', 'POST /moons']],
    ['near miss: no word of services', list('Routes', 'POST /curves', 'POST /moons', 'POST /quotes') + list('API', 'POST /api/quotes', 'POST /api/berths', 'GET /api/me'), ['POST /curves', 'POST /moons', 'POST /quotes', 'POST /api/berths', 'GET /api/me']],
    ['two entries of one list', `${TABLE}| POST | /weigh | by hand |\n| POST | /api/v1/weigh | by key |\n`, ['POST /weigh', 'POST /api/v1/weigh']],
    ['two items of one list', `${LIST}- \`POST /weigh\` by hand\n- \`POST /api/v1/weigh\` by key\n`, ['POST /weigh', 'POST /api/v1/weigh']],
    ['near miss: a row of another table', `${TABLE}| POST | /weigh | by hand |\n\n| Route | Limit |\n|---|---|\n| POST /api/v1/weigh | 5/min |\n`, ['POST /weigh']],
  ])('%s', (_name, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it('gives what is said of one of two entries to that one', () => {
    const text = `${LIST}| Method | Path | Auth |\n|---|---|---|\n| POST | /weigh | session cookie |\n| POST | /api/v1/weigh | API key |\n`;
    expect(authIn(text)).toEqual(['POST /weigh: affirmed session cookie', 'POST /api/v1/weigh: affirmed API key']);
  });
});

describe('a table under a title that holds a word of other sections', () => {
  const table = (path: string): string => `| Methods | Path | Auth |\n|---|---|---|\n| GET, POST | \`${path}\` | API key |\n\n`;

  it.each<[string, string, string[]]>([
    ['one of several with the same columns', `# Hives\n\n## API catalogue\n\n### Search & decisions\n\n${table('/api/search')}### Honey\n\n${table('/api/honey')}`, ['GET /api/search', 'POST /api/search', 'GET /api/honey', 'POST /api/honey']],
    ['near miss: nothing but that word', `# Hives\n\n## API catalogue\n\n### Decisions\n\n${table('/api/search')}### Honey\n\n${table('/api/honey')}`, ['GET /api/honey', 'POST /api/honey']],
    ['near miss: with other columns', `# Hives\n\n## API catalogue\n\n### Search & decisions\n\n| Methods | Path | Chosen |\n|---|---|---|\n| POST | \`/api/search\` | no |\n\n### Honey\n\n${table('/api/honey')}`, ['GET /api/honey', 'POST /api/honey']],
  ])('%s', (_name, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });
});

describe('methods below the path that they belong to', () => {
  const NESTED = 'routes:\n  /boats:\n    access: Clerk session\n    get:\n      does: all boats\n    post:\n      does: a new boat\n  /moorings:\n    get:\n      does: all moorings\n      access: public\n    put:\n      does: moves one\n      access: API key\n';
  it.each<[string, string, 'md' | 'yaml', readonly string[]]>([
    ['sections of YAML', NESTED, 'yaml', ['GET /boats: affirmed Clerk session', 'POST /boats: affirmed Clerk session', 'GET /moorings: denied public', 'PUT /moorings: affirmed API key']],
    ['values of YAML', 'routes:\n  /boats:\n    get: all boats\n    post: a new boat, Clerk session\n', 'yaml', ['GET /boats: missing', 'POST /boats: affirmed Clerk session']],
    ['sections of headings', '# A\n\n## API\n\n### `/boats`\n\n#### GET\n\nAll boats.\n\n#### POST\n\nA new boat. Clerk session.\n', 'md', ['GET /boats: missing', 'POST /boats: affirmed Clerk session']],
    ['bold lines below a title that its path closes', '# A\n\n## API\n\n### 2. Moorings (`/api/moorings`)\n\n**GET (list):**\nAll moorings.\n\n**POST (new mooring):**\n\n- Clerk session.\n- Stores the mooring.\n', 'md', ['GET /api/moorings: missing', 'POST /api/moorings: affirmed Clerk session']],
    ['entries below such a title', '# A\n\n## API\n\n### Moorings — `/moorings`\n\n- **GET**: all moorings\n- **POST** (new one): Clerk session\n', 'md', ['GET /moorings: missing', 'POST /moorings: affirmed Clerk session']],
    ['near miss: words below such a title', '# A\n\n## Cards (`/cards`)\n\n**Post:** a card is sent.\n\n**Get:** it is read.\n', 'md', []],
    ['near miss: a key below a path that is no method', 'routes:\n  /boats:\n    posts:\n      - news of the harbour\n', 'yaml', ['/boats: missing']],
    ['near miss: a method below a title with other words', '# A\n\n## Moving from /boats to cards\n\n### Post\n\nA card is sent.\n', 'md', []],
  ])('%s', (_name, text, format, expected) => {
    expect(authIn(text, format)).toEqual(expected);
  });
});

it.each<[string, readonly string[]]>([
  ['1. **Upload**: Client sends the scan to `/api/scans`. The server keeps it.', ['/api/scans']],
  ['The browser posts the finished form to `/api/forms`.', ['/api/forms']],
  ['The mobile app uploads each picture to `/api/pictures`.', ['/api/pictures']],
  ['The server sends the user to `/login`.', []],
  ['The client could send the scan to `/api/scans`.', []],
])('takes what a client sends something to for a route: %s', (sentence, expected) => {
  expect(draftOf(`# Scans\n\n## Data flows\n\n${sentence}\n`).model.endpoints.map(({ name }) => name)).toEqual(expected);
});

describe('the head of a column of paths with their method', () => {
  it.each<[string, string[]]>([
    ['Path (all POST)', ['POST /tags/read', 'POST /tags/write']],
    ['Path (POST)', ['POST /tags/read', 'POST /tags/write']],
    ['POST routes', ['POST /tags/read', 'POST /tags/write']],
    ['Path (GET or POST)', ['/tags/read', '/tags/write']],
    ['Path', ['/tags/read', '/tags/write']],
  ])('%s', (head, expected) => {
    const { model } = draftOf(`# A\n\n## API Endpoints\n\n| ${head} | Purpose |\n|---|---|\n| \`/tags/read\` | reads a tag |\n| \`/tags/write\` | writes one |\n`);
    expect(model.endpoints.map(({ name }) => name)).toEqual(expected);
  });
});
