import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/extract/build-model.js';
import {
  FIGURE_ENDINGS,
  IMAGE_SETTINGS,
  LIKELY_BEGINNINGS,
  LIKELY_ENDINGS,
  NO_SETTING,
  NO_SETTING_BEGINNINGS,
  NO_SETTING_ENDINGS,
  PLATFORM_NAMES,
  SETTING_BEGINNINGS,
  SETTING_ENDINGS,
} from '../../src/extract/lexicon/environment.js';
import { EMPTY_LEXICON } from '../../src/model/lexicon.js';
import type { Model } from '../../src/model/model.js';
import { parseMarkdown } from '../../src/parse/markdown.js';
import { parseYamlDocument } from '../../src/parse/yaml.js';
import { SourceFile } from '../../src/text/source-file.js';

type Format = 'md' | 'yaml';

function modelOf(text: string, format: Format = 'md'): Model {
  const file = new SourceFile(`draft.${format}`, text);
  const model = buildModel(format === 'md' ? parseMarkdown(file) : parseYamlDocument(file), EMPTY_LEXICON);
  for (const { name, uses, listed } of model.variables) {
    for (const span of uses) expect(file.slice(span)).toContain(name);
    if (listed) expect(file.slice(listed).toUpperCase()).toContain(name);
  }
  return model;
}

function listedIn(text: string, format?: Format): string {
  return modelOf(text, format).variables.flatMap(({ name, listed }) => (listed ? [name] : [])).join(' ');
}

function usedIn(text: string, format?: Format): string {
  return modelOf(text, format).variables.flatMap(({ name, uses }) => (uses.length > 0 ? [name] : [])).join(' ');
}

function fence(lang: string, ...lines: string[]): string {
  return [`\`\`\`${lang}`, ...lines, '```'].join('\n');
}

describe('variables that a document lists', () => {
  it.each<[string, string, string]>([
    ['a line of a listing with its title', `# D\n\n${fence('', 'runs on: one box', 'env: A_KEY B_PLACE', 'backups: nightly')}`, 'A_KEY B_PLACE'],
    ['a line of a listing that goes on in the next', `# D\n\n${fence('text', 'Environment variables: A_KEY, B_URL,', '   C_PLACE')}`, 'A_KEY B_URL C_PLACE'],
    ['near miss: a line of a listing that tells of one', `# D\n\n${fence('', 'env: A_KEY is read at the start')}`, ''],
    ['near miss: a line of secrets of the machine that builds', `# D\n\n${fence('', 'CI secrets: A_KEY B_KEY')}`, ''],
    ['near miss: what an old part has that a machine takes along', '# D\n\nThe old poller is a script on a box that will be switched off in June.\n\n## Infrastructure\n\nEnv of the site: `A_KEY`.\n\nEnv of the old poller:\n\n- `B_KEY`\n', 'A_KEY'],
    ['near miss: what an old part has in whose place this comes', '# D\n\nThe old poller is a script of ten years. This is what replaces it.\n\n## Infrastructure\n\nEnv of the site: `A_KEY`.\n\nEnv of the old poller:\n\n- `B_KEY`\n', 'A_KEY'],
    ['what an old part has that stays', '# D\n\nThe old poller is a script on a box that will be painted. It stays.\n\n## Infrastructure\n\nEnv of the site: `A_KEY`.\n\nEnv of the old poller:\n\n- `B_KEY`\n', 'A_KEY B_KEY'],
    ['a name that stays in the list that is changed', '## Update `.env`\n\nAdd `JAR_URL` and `JAR_KEY`. Keep `LID_KEY` (already present). Remove `OLD_URL`.', 'JAR_URL JAR_KEY LID_KEY'],
    ['near miss: how a name is kept', '## Update `.env`\n\nAdd `JAR_URL` and `JAR_KEY`. Keep `LID_KEY` out of the browser.', 'JAR_URL JAR_KEY'],
    ['a table headed Variable', '# D\n\n| Variable | Purpose |\n|---|---|\n| `A_KEY` | x |\n| B_URL | signed with `C_KEY` |', 'A_KEY B_URL'],
    ['what a process reads from the environment', '## Configuration\n\nThe worker reads `A_URL`, `B_KEY` and `C_DAYS` from the environment; the site needs `D_URL`.', 'A_URL B_KEY C_DAYS D_URL'],
    ['a step that sets one', '## Deploy\n\n1. Set the **environment variable** `VITE_JAR_URL` to the address of the API.', 'VITE_JAR_URL'],
    ['near miss: not to be set', '## Deploy\n\nDo not set the environment variable `VITE_JAR_URL`.', ''],
    ['keys that people need, by service', '# D\n\n## API Keys You’ll Need\n\n### Must have\n\n1. **Maps** - the map\n   - `MAPS_KEY`\n\n2. **Mail** - reminders\n   - `MAIL_KEY`\n   - `MAIL_FROM`\n', 'MAPS_KEY MAIL_KEY MAIL_FROM'],
    ['near miss: keys of another kind', '# D\n\n## Primary keys\n\n### Must have\n\n- the shop waits for `MAPS_KEY` to be there\n', ''],
    ['near miss: what is done with one', '## Deploy\n\nThe build fails when the environment variable `VITE_JAR_URL` is empty.', ''],
    ['a step that enters them at the host', '## Deploy\n\n1. In the **Environment** tab, add the credentials (`JAR_URL`, `JAR_USER`, `JWT_SECRET`).', 'JAR_URL JAR_USER JWT_SECRET'],
    ['near miss: what they are checked for', '## Deploy\n\n1. In the **Environment** tab, check the sender (`JAR_URL`, `JAR_USER`).', ''],
    ['near miss: one name with its use', '## Auth\n\nThe worker reads `A_KEY` from the environment and compares it with the header.', ''],
    ['near miss: what it does not read', '## Configuration\n\nThe worker does not read `A_URL` and `B_KEY` from the environment.', ''],
    ['near miss: what it reads from elsewhere', '## Configuration\n\nThe worker reads `A_URL` and `B_KEY` from the request.', ''],
    ['a line of settings below a title about configuration, and what is read besides', '## 8. Settings\n\n`A_KEY`, `B_URL`, `C_HOSTS`.\n`settings.py` also reads `os.environ.get("D_CENTS", 200)`.', 'A_KEY B_URL C_HOSTS D_CENTS'],
    ['near miss: a line of other words in capitals below it', '## Settings\n\n`DRAFT_ONLY`, `PUBLISHED`. Editors choose one.', ''],
    ['near miss: a header that the host adds', '## Environment\n\nVariables: `A_URL`, `B_KEY`.\n\nThe job compares the `Authorization` header that Vercel adds with `C_SECRET`.', 'A_URL B_KEY'],
    ['sentences by vendor', '## Secrets and settings\n\nNeon: `A_URL`. Mapbox: `B_KEY`. Twilio: `C_SID`, `C_TOKEN`, and who gets the text, `D_PHONE`.', 'A_URL B_KEY C_SID C_TOKEN D_PHONE'],
    ['near miss: below a lead-in, names that are used no more', '## Environment variables\n\nNeeded:\n\n- `A_KEY`\n- `B_TOKEN`\n\nRemoved with v1, to be deleted at the host:\n\n- `C_KEY`\n- `D_KEY`\n', 'A_KEY B_TOKEN'],
    ['near miss: a title of such names', '## Environment variables\n\n- `A_KEY`\n\n### No longer needed\n\n- `C_KEY`\n', 'A_KEY'],
    ['names that were only taken out of the repository', '## Environment variables\n\nRemoved from the repository, set at the host:\n\n- `C_KEY`\n- `D_KEY`\n', 'C_KEY D_KEY'],
    ['a box of a drawing', '# A\n\n```\n┌────────────────┐   ┌──────────┐\n│ Secrets (3):   │──►│ Servers  │\n│ • A_KEY        │   │ • Deno   │\n│ • SMTP_*       │   └──────────┘\n│ • B_TOKEN      │\n└────────────────┘\n```\n', 'A_KEY B_TOKEN'],
    ['a box whose title has no colon', '# A\n\n```\n┌────────────────┐\n│ ENV VARS       │\n│ A_KEY          │\n│ B_TOKEN        │\n└────────────────┘\n```\n', 'A_KEY B_TOKEN'],
    ['near miss: a box of steps', '# A\n\n```\n┌──────────────────────────────┐\n│ 3. Secrets become variables  │\n│ A_KEY                        │\n└──────────────────────────────┘\n```\n', ''],
    ['near miss: a sentence by vendor that uses', '## Secrets and settings\n\nNeon: `A_URL`. Mapbox: requests are signed with `B_KEY`.', 'A_URL'],
    ['an answer that is labelled as the list', '## Gate\n\n1. Env: Supabase `A_URL` and `A_KEY`, Resend `B_KEY`, our own `C_SECRET`.\n2. Auth: `D_SECRET` is checked.', 'A_URL A_KEY B_KEY C_SECRET'],
    ['an answer with a default', '## Gate\n\n- Variables: the two of Neon (`A_URL`, `A_KEY`), `B_KEY`, plus `C_SEATS` with 12 as default.', 'A_URL A_KEY B_KEY C_SEATS'],
    ['near miss: a label before a use', '## Gate\n\n- Secrets: the cron compares its header with `A_SECRET`.', ''],
    ['what a row adds to another', '## Env\n\n| Process | Variables |\n|---|---|\n| web | A_URL, B_KEY |\n| worker | as web, plus C_BUCKET and D_SECRET |\n| cron | like worker |', 'A_URL B_KEY C_BUCKET D_SECRET'],
    ['a table headed Name below a heading', '## Environment\n\n| Name | Scope |\n|---|---|\n| `A_KEY`, `B_KEY` | server |\n| PORT | api |', 'A_KEY B_KEY PORT'],
    ['a table headed Secret', '## Secrets\n\n| Secret | Used by |\n|---|---|\n| `A_KEY` | api |', 'A_KEY'],
    ['a table whose second column is the variable', '### Env vars\n\n| # | Variable | Why |\n|---|---|---|\n| 1 | `A_KEY` | x |', 'A_KEY'],
    ['a column of a table of services', '## Services\n\n| Service | Env vars |\n|---|---|\n| api | `A_KEY`, `B_URL` |\n| worker | `C_KEY` |', 'A_KEY B_URL C_KEY'],
    ['a column of a table of parts', '| Part | Tech | Config |\n|---|---|---|\n| api | Fastify | `A_KEY`, `B_URL` |', 'A_KEY B_URL'],
    ['near miss: the same in a table of endpoints', '| Endpoint | Secrets |\n|---|---|\n| /x | `A_KEY` |', ''],
    ['all in brackets', 'All configuration comes from environment variables (`A_KEY`, `B_URL`).', 'A_KEY B_URL'],
    ['all in brackets, a pattern among them', '`.env.example` listing all required vars (A_KEY, B_URL, C_*, D_SECRET).', 'A_KEY B_URL D_SECRET'],
    ['what is to be set, below several lead-ins', '## Billing\n\nBilling is optional. To enable it, set these environment variables:\n- `A_KEY` — the key\n\n## Mail\n\nMails are optional. To enable, set:\n- `B_HOST`, `B_PORT` (default 587)\n- `C_URL` — base of links', 'A_KEY B_HOST B_PORT C_URL'],
    ['near miss: what is set in a request', '## Calls\n\nSet the state, one of the set:\n- `DRAFT_ONLY` — nobody sees it\n- `PUBLISHED_NOW` — all do', ''],
    ['commands in an item about secrets', '## Setup\n\n2. Add secrets and variables:\n\n   # Mailer\n   wrangler secret put A_KEY\n\n   # B_URL can be stored as a plain variable', 'A_KEY B_URL'],
    ['commands set as code', '## Setup\n\nRun `fly secrets set A_KEY=x` and `fly secrets set B_URL=y`.', 'A_KEY B_URL'],
    ['commands in the steps of a section', '## Deploy\n\n1. `vercel env add A_KEY production`\n2. `vercel env add B_URL`\n3. `vercel deploy`', 'A_KEY B_URL'],
    ['one command, led in by what it sets', '## Hooks\n\nSet the secret with:\n\n  heroku config:set A_KEY=x', 'A_KEY'],
    ['near miss: one command in passing', '## Hooks\n\nRun `wrangler secret put A_KEY`, then deploy.', ''],
    ['near miss: a command for another day', '## Secrets of the day\n\nTo rotate the token, run `wrangler secret put A_KEY` again.', ''],
    ['near miss: secrets of the repository', '## Release\n\n`gh secret set A_KEY`, `gh secret set B_KEY`', ''],
    ['a command below a title about a secret', '### The secret of the model\n\n```bash\nfly secrets set MODEL_KEY=x\n```', 'MODEL_KEY'],
    ['near miss: a command below another title', '### Deploy\n\n```bash\nfly secrets set MODEL_KEY=x\n```', ''],
    ['a file that configuration comes from', '**Configuration** comes from a credentials file with `DATABASE_URL`, `MQTT_CA` and `MAIL_DSN`.', 'DATABASE_URL MQTT_CA MAIL_DSN'],
    ['names under a label in capitals', '## Environment variables\n\n- S7: `S7_KEY_ID`, `S7_BUCKET` (optional).\n- SMTP: `SMTP_HOST`', 'S7_KEY_ID S7_BUCKET SMTP_HOST'],
    ['the short name of a technique with its value', '## Configuration\n\n- Port: 8080\n- CORS: open to all origins\n- TTL: 1 hour', ''],
    ['near miss: a single word in capitals with its value', '## Environment variables\n\n- STAGE: `prod` or `test`', 'STAGE'],
    ['another name in brackets', '## Variáveis de ambiente\n\n- Cron: `A_KEY` (ou `B_KEY`)\n- `C_URL` (old name, still accepted: `D_URL`)', 'A_KEY B_KEY C_URL D_URL'],
    ['a bracket that goes on with the list', '## Environment variables\n\n- **Kiosk:** `A_PIN`, `B_SECRET` (and optionally `C_NAME`, default `till`)\n- `D_URL` (plus `E_URL` behind a proxy)', 'A_PIN B_SECRET C_NAME D_URL E_URL'],
    ['near miss: a bracket that goes on about something else', '## Environment variables\n\n- `A_PIN` (and never the `B_PIN` of another till)\n- `C_URL` (also the host under which `D_URL` is signed)', 'A_PIN C_URL'],
    ['near miss: a remark in brackets', '## Environment variables\n\n- `A_KEY` (signs what `B_KEY` opens)', 'A_KEY'],
    ['near miss: what configuration is encrypted with', 'Configuration is encrypted with `A_KEY`.', ''],
    ['a row of the gate', '| Gate | Answer |\n|---|---|\n| Env vars listed | `A_KEY`, `B_URL` |', 'A_KEY B_URL'],
    ['what is to be configured', '## Configuration\n\nFor further environments configure `A_KEY` and a chosen `B_MODEL`.', 'A_KEY B_MODEL'],
    ['near miss: what is configured with one', '## Configuration\n\nThe service is configured to sign with `A_KEY` and `B_KEY`.', ''],
    ['near miss: the same elsewhere', '## Data flow\n\nFor further environments configure `A_KEY` and `B_KEY`.', ''],
    ['a file below a directory of configuration', `## Files\n\n${fence('yaml', '# configs/server.yaml', 'model:', '  api_key: "${A_KEY}"')}`, 'A_KEY'],
    ['near miss: a file below another one', `## Files\n\n${fence('yaml', '# charts/server.yaml', 'model:', '  api_key: "${A_KEY}"')}`, ''],
    ['near miss: a column Secret of endpoints', '| Endpoint | Secret |\n|---|---|\n| `POST /x` | `A_KEY` |', ''],
    ['near miss: error codes', '## Configuration\n\n### Error codes\n\n| Name | Meaning |\n|---|---|\n| `BAD_TOKEN` | x |', ''],
    ['bullets', '## Environment variables\n\n- A_KEY\n- `B_URL`: pooled\n- `C_ID` / `D_ID` — Twilio\n- **E_KEY** (server only)', 'A_KEY B_URL C_ID D_ID E_KEY'],
    ['a table headed by the file', '| `.env.example` | |\n|---|---|\n| `A_KEY` | pooled |', 'A_KEY'],
    ['Korean', '전체 환경변수 목록:\n\n| 변수 | 설명 |\n|---|---|\n| `A_KEY` | x |', 'A_KEY'],
    ['Japanese', '## 環境変数\n\n- `A_KEY`', 'A_KEY'],
    ['put into the file', 'Add `A_KEY` to .env and to the settings.', 'A_KEY'],
    ['near miss: put elsewhere', 'Add `A_KEY` to the header.', ''],
    ['a file of secrets', `## Errors\n\n1. Write \`cloud/.secret.local\`:\n${fence('', 'A_KEY=x', 'B_KEY=y')}`, 'A_KEY B_KEY'],
    ['arrows in a listing', `## Environment variables\n\n${fence('', 'A_KEY     → the key', 'B_URL     → where it is')}`, 'A_KEY B_URL'],
    ['columns of a listing', `## Secret management\n\n${fence('', 'Environment variable    Location', 'A_KEY      →  .env', 'B_URL      →  .env')}`, 'A_KEY B_URL'],
    ['near miss: arrows of a flow', `## Flow\n\n${fence('', 'A_STATE → B_STATE', 'B_STATE → C_STATE')}`, ''],
    ['entries that say where they are used', '## Environment\n\n- `A_SECRET` – required for `/api/cron/*` routes', 'A_SECRET'],
    ['optional ones beside the list', '## Environment\n\n- `A_KEY`\n\n## Retries\n\nOptional env `B_DELAY_MS`, `C_DELAY_MS` (minutes).', 'A_KEY B_DELAY_MS C_DELAY_MS'],
    ['what is to be set at the host', '## Deploy\n\nSet the following in Vercel:\n\n- A_KEY\n- B_URL', 'A_KEY B_URL'],
    ['near miss: what is to be set elsewhere', '## Errors\n\nSet the following in the body:\n\n- A_STATE\n- B_STATE', ''],
    ['German', 'Umgebungsvariablen: `A_KEY`, `B_URL`, usw.', 'A_KEY B_URL'],
    ['French', '## Variables d’environnement\n\n- `A_KEY`', 'A_KEY'],
    ['Spanish', '## Infra\n\nParámetros y secretos (`defineSecret`):\n\n- `A_KEY`', 'A_KEY'],
    ['a list of nothing but settings, whatever its title', '## Infra\n\nFür die App:\n\n- `A_KEY`\n- `B_URL`\n- `C_TOKEN`', 'A_KEY B_URL C_TOKEN'],
    ['near miss: a list of error codes', '## API\n\nAnswers:\n\n- `BAD_TOKEN`\n- `NO_KEY`\n- `EXPIRED_KEY`', ''],
    ['a sentence that goes on with the list before it', '## Infra\n\nEnvironment:\n\n```dotenv\nA_KEY=\n```\n\nand also `B_URL` (one per deployment).', 'A_KEY B_URL'],
    ['another process behind the list', '## Secrets\n\n| Variable | Meaning |\n|---|---|\n| `A_KEY` | x |\n\nnotifier: `B_SID`, `C_TOKEN`.', 'A_KEY B_SID C_TOKEN'],
    ['one more', '## Secrets\n\n- `A_KEY`\n\nThe checker needs one more, `B_SECRET`.', 'A_KEY B_SECRET'],
    ['near miss: one more time', '## Secrets\n\n- `A_KEY`\n\nThe checker compares one more time with `B_SECRET`.', 'A_KEY'],
    ['the list goes on', '## Secrets\n\n| | |\n|---|---|\n| `A_KEY` | x |\n\nThe list goes on with `B_SECRET`, for the check.', 'A_KEY B_SECRET'],
    ['near miss: a use behind the list', '## Infra\n\nEnvironment:\n\n```dotenv\nA_KEY=\n```\n\nTokens are signed with `B_SECRET`.', 'A_KEY'],
    ['what the runtime injects, and only that', '## Env\n\n- `A_KEY`\n\n## Code\n\n`process.env.OPENAI_MODEL` in ai-fn, and `process.env.AWS_REGION`, which Lambda injects.', 'A_KEY AWS_REGION'],
    ['bullets with labels', '## Env\n\n- Backend: `A_KEY`, `B_URL`\n- Web: `C_KEY`', 'A_KEY B_URL C_KEY'],
    ['bullets in groups', '## Environment variables\n\n**Server**\n\n- `A_KEY`\n\n**Browser**\n\n- `B_KEY`', 'A_KEY B_KEY'],
    ['nested bullets', '- Environment variables\n  - `A_KEY`\n  - `B_KEY`', 'A_KEY B_KEY'],
    ['services in turn, one with few variables', '## What we need\n\n1. A project. Provide:\n   - A_URL\n   - A_KEY\n2. Payments, with their webhook:\n   - B_SECRET_KEY\n   - B_WEBHOOK_SECRET\n', 'A_URL A_KEY B_SECRET_KEY B_WEBHOOK_SECRET'],
    ['near miss: two names that no list stands beside', '## How it works\n\n1. The queue\n2. Payments, where the handler looks at:\n   - `B_SECRET_KEY`\n   - `B_WEBHOOK_SECRET`\n', ''],
    ['near miss: entries in words beside the list', '## What we need\n\n1. A project. Provide:\n   - A_URL\n2. The states of an order:\n   - `ORDER_PAID`\n   - shipped\n', 'A_URL'],
    ['a remark with another name of a variable', '## Environment\n\n```env\nA_API_KEY=x\n# A_KEY is also accepted.\n# or OLD_A_KEY (legacy)\nB_URL=y\n```\n', 'A_API_KEY A_KEY OLD_A_KEY B_URL'],
    ['near miss: a remark that says what happens', '## Environment\n\n```env\nA_API_KEY=x\n# A_KEY is never read.\nB_URL=y\n```\n', 'A_API_KEY B_URL'],
    ["copied from the platform's own list", '1. Copy `A_PUBLIC_URL` from Variables\n2. Then copy the `B_TOKEN` from the service\'s **Variables** tab.\n', 'A_PUBLIC_URL B_TOKEN'],
    ['near miss: copied to another place', 'Copy `A_PUBLIC_URL` into the script. Take `B_TOKEN` from the request and check it with `C_SECRET`.\n', ''],
    ['bullets that describe first', '## Environment variables\n\n- Stripe secret key (`A_KEY`)\n- The database, `B_URL`', 'A_KEY B_URL'],
    ['headings of their own', '## Environment variables\n\n### `A_KEY`\n\nSigns.\n\n### `B_KEY`\n\nOpens.', 'A_KEY B_KEY'],
    ['near miss: a bullet that says where it is used', '## Config\n\n- `A_KEY`\n- The job reads `process.env.B_KEY`', 'A_KEY'],
    ['a lead-in', 'Set these in `.env.local`:\n\n- `A_KEY`\n- `B_KEY`', 'A_KEY B_KEY'],
    ['an ordered list', 'Everything the binary reads through `os.Getenv`:\n\n1. `A_KEY`\n2. `B_KEY`', 'A_KEY B_KEY'],
    ['one line', 'Environment variables: `A_KEY`, `B_URL` and `C_ID`.', 'A_KEY B_URL C_ID'],
    ['names, and others that are not named', '## Environment variables\n\nRead at the start: `A_KEY`, `B_URL`, and the usual ones for the bucket.', 'A_KEY B_URL'],
    ['near miss: what is said of a name behind a label', '## Environment variables\n\n- `A_KEY`\n\nRotation: `B_URL` is never changed.', 'A_KEY'],
    ['a label before more names', '## Environment variables\n\n- `A_KEY`\n\nBucket: `B_URL` and `C_KEY`.', 'A_KEY B_URL C_KEY'],
    ['one line in a numbered item', '4. **Env vars listed?** Yes: `A_KEY`, `B_URL`.', 'A_KEY B_URL'],
    ['a bold title with a full stop', '**Env.** `A_KEY`, `B_URL`.', 'A_KEY B_URL'],
    ['names without separators', 'Env:\n`A_KEY` `B_URL`', 'A_KEY B_URL'],
    ['a sentence that reads these', 'The application reads these variables: `A_KEY`, `B_URL`.', 'A_KEY B_URL'],
    ['a sentence that consists of', 'The environment of the application consists of `A_KEY` and `B_URL`.', 'A_KEY B_URL'],
    ['a sentence about one process after another', 'The environment consists of `A_KEY`. The worker has two of its own, `B_URL` and `C_ID`.', 'A_KEY B_URL C_ID'],
    ['near miss: what another process makes of one', 'The environment consists of `A_KEY`. The worker has a cache of its own and reads `B_URL` there.', 'A_KEY'],
    ['a sentence that ends with what they are', '`A_KEY`, `B_URL` and `C_ID` are the environment variables of the service.', 'A_KEY B_URL C_ID'],
    ['a sentence that demands', '`A_KEY` and `B_URL` must be set before the first start.', 'A_KEY B_URL'],
    ['a count', 'The job needs two variables, `A_KEY` and `B_URL`.', 'A_KEY B_URL'],
    ['what it is configured with', 'Configured with: `A_KEY`, `B_URL`.', 'A_KEY B_URL'],
    ['what comes from there', 'From the environment come `A_KEY` and `B_URL`.', 'A_KEY B_URL'],
    ['a paragraph of names below its heading', '### What `.env` must contain\n\nA_KEY, B_URL\nand for the mailer C_TOKEN, D_FROM', 'A_KEY B_URL C_TOKEN D_FROM'],
    ['lines of names', 'Environment variables (all required):\nA_URL – Postgres\nB_SID, C_TOKEN – SMS', 'A_URL B_SID C_TOKEN'],
    ['a file with its names', '### Config\n\n- `.env` (not in the repository) with `A_KEY`, `B_URL` – template in `.env.example`', 'A_KEY B_URL'],
    ['near miss: a name behind a hyphen is none', '## AI\n\nConfigured by env:\n\n- **OpenAI**: GPT-4o where selected\n- `B_URL`', 'B_URL'],
    ['what stands in a file', 'The configuration lives in `/etc/x.env`. In it stand `A_KEY` and `B_URL`.', 'A_KEY B_URL'],
    ['a file', '`app.env` holds the environment variables of the application: `A_KEY`, `B_URL`.', 'A_KEY B_URL'],
    ['with remarks', 'Secrets: `A_KEY` (signs `X_THING`), `B_KEY` (`C_KEY` and `D_KEY` in staging).', 'A_KEY B_KEY'],
    ['sentences that add', 'Environment variables: `A_KEY`. There already are `B_KEY` and `C_KEY`. Also `D_KEY`. The worker also needs `E_KEY`.', 'A_KEY B_KEY C_KEY D_KEY E_KEY'],
    ['a paragraph that adds to a table', '## Environment\n\n| Variable |\n|---|\n| `A_KEY` |\n\nPlus `B_KEY` on the worker.', 'A_KEY B_KEY'],
    ['several that are read', 'The binary is configured by the environment alone. It reads `A_KEY`, `B_URL` and `C_LEVEL`.', 'A_KEY B_URL C_LEVEL'],
    ['near miss: one that is read', 'The binary is configured by the environment alone. It reads `A_KEY`.', ''],
    ['near miss: a sentence that ends in too', '## Environment\n\n- `A_KEY`\n\nThe title is `process.env.B_TITLE`, and the footer shows it too.', 'A_KEY'],
    ['near miss: a following sentence of use', 'Environment variables: `A_KEY`. The sender is in `B_FROM`. The tone is set with `C_TONE`.', 'A_KEY'],
    ['near miss: a sentence of use with a remark', 'The worker checks `A_KEY` (environment variable).', ''],
    ['near miss: the singular', 'The environment variable `A_KEY` signs the session.', ''],
    ['near miss: a pattern', 'Environment variables: `A_KEY`, `SMTP_*` etc.', 'A_KEY'],
    ['near miss: struck out and hidden', '## Environment variables\n\n- `A_KEY`\n- ~~`B_KEY`~~\n\n<!-- `C_KEY` -->\n', 'A_KEY'],
    ['near miss: later', '## Future\n\nEnvironment variables: `A_KEY`.', ''],
    ['near miss: keys of tables', '## Speed\n\n1. **Foreign keys:**\n   - `CREATE INDEX hive_of_jar ON jars(hive_id);`', ''],
    ['near miss: a list for CI', '## CI secrets\n\n- `A_TOKEN`', ''],
    ['near miss: the module that makes secrets', '- Drawn at random (`secrets.token_hex(4)`):\n  - Format: `TRIP-{YYYY}-{HEX8}`', ''],
    ['near miss: a number that is put together', '## Environment variables\n\n- `TRIP-{YYYY}` is no variable\n- `A_KEY`', 'A_KEY'],
    ['near miss: enum values', '## States\n\n- `IN_REVIEW`\n- `SIGNED_OFF`', ''],
    ['a dotenv block', fence('env', 'A_KEY=', 'export B_URL=x # y', '#C_KEY=', '# D_KEY'), 'A_KEY B_URL D_KEY'],
    ['an untagged block', fence('', 'A_KEY=abc', 'B_URL=postgres://…'), 'A_KEY B_URL'],
    ['an indented block', 'env on the box:\n\n    A_KEY=\n    B_KEY=\n', 'A_KEY B_KEY'],
    ['bare names', `## Environment\n\n${fence('', 'A_KEY', 'B_URL  # pooled')}`, 'A_KEY B_URL'],
    ['a block of a shell under its heading', `### Environment variables\n\n${fence('bash', '# required', 'A_KEY=x', 'B_URL=y')}`, 'A_KEY B_URL'],
    ['a comment with a label', fence('toml', '[vars]', 'A_KEY = "x"', '# web build: VITE_B_URL, VITE_C_KEY', '# bindings (not env vars): D_QUEUE'), 'A_KEY VITE_B_URL VITE_C_KEY'],
    ['lines below a comment in another language', fence('typescript', '// Environment variables', 'A_KEY="x"', 'B_URL="y"', '', '// Prisma', 'const C_KEY = 1'), 'A_KEY B_URL'],
    ['bullets in a listing', fence('', 'Use environment variables for:', '- A_KEY', '- B_URL', '', 'Then start.'), 'A_KEY B_URL'],
    ['near miss: exports of a script', fence('bash', 'export A_KEY=x', 'curl -H "x: $A_KEY" http://x'), ''],
    ['near miss: constants', `## Constants\n\n${fence('', 'MAX_A = 3', 'A_TIMEOUT = 9')}`, ''],
    ['zod', fence('ts', 'export const env = z.object({ A_KEY: z.string(), B_URL: z.string() }).parse(process.env);'), 'A_KEY B_URL'],
    ['createEnv', fence('ts', 'export const env = createEnv({ server: { A_KEY: z.string() }, runtimeEnv: process.env });'), 'A_KEY'],
    ['a class of settings', fence('python', 'class Settings(BaseSettings):', '    A_KEY: str', '    b_url: str = "x"', '', '    model_config = {}'), 'A_KEY B_URL'],
    ['a struct with tags', fence('go', 'type Config struct {', '  Key string `env:"A_KEY,required"`', '}'), 'A_KEY'],
    ['a Dockerfile', fence('dockerfile', 'FROM node', 'ENV A_KEY=x'), 'A_KEY'],
    ['systemd', fence('ini', '[Service]', 'ExecStart=/usr/bin/api', 'Restart=always', 'User=api', 'Environment=A_KEY=x'), 'A_KEY'],
    ['Terraform', fence('hcl', 'resource "x" "y" {', '  environment {', '    variables = {', '      A_KEY = var.a', '      B_URL = "x"', '    }', '  }', '}'), 'A_KEY B_URL'],
    ['a process file', fence('js', "module.exports = { apps: [{ env: { A_KEY: 'x' } }] };"), 'A_KEY'],
    ['the type of a Worker', fence('ts', 'interface Env {', '  DB: D1Database;', '  A_KEY: string;', '}'), 'A_KEY'],
    ['what is read together below its heading', `## Environment variables\n\n${fence('ts', 'export const config = {', '  key: process.env.A_KEY,', "  url: process.env['B_URL'] ?? '',", '};')}`, 'A_KEY B_URL'],
    ['what is read together into settings', `## Environment variables\n\n${fence('python', 'settings = Settings(', '    key=os.environ["A_KEY"],', '    url=os.environ["B_URL"],', ')')}`, 'A_KEY B_URL'],
    ['near miss: what is handed to a call', `## Environment variables\n\n- \`A_KEY\`\n\n${fence('python', 'client.messages.create(', '    to=phone,', '    from_=os.environ["B_FROM"],', ')')}`, 'A_KEY'],
    ['near miss: what is read together elsewhere', `## Mail\n\n${fence('ts', 'const mail = {', '  key: process.env.A_KEY,', '};')}`, ''],
    ['a configuration file', fence('yaml', '# application.yml', 'db:', '  url: ${A_URL}', '  link: https://${B_HOST}/x'), 'A_URL'],
    ['lines in capitals with a colon', '### Configuration\n\nA_KEY : token\nB_URL : webhooks', 'A_KEY B_URL'],
    ['columns', '### Env\n\n    A_KEY        x\n    B_URL        y', 'A_KEY B_URL'],
    ['a subject presented before', '## Environment\n\nThe processes share one `.env`. It contains A_KEY and B_URL; the worker in addition has C_URL.', 'A_KEY B_URL C_URL'],
    ['a title and places', '**Vars.** Vercel: `A_KEY`. Fly: the same plus `B_KEY`.', 'A_KEY B_KEY'],
    ['a store and its keys', '- Secrets: sops; keys: A_KEY, B_KEY', 'A_KEY B_KEY'],
    ['required and optional', '## Environment variables\n\nRequired: `A_KEY`. Optional: `B_DSN`.', 'A_KEY B_DSN'],
    ['a table in HTML', '<table><tr><th>Variable</th><th>For</th></tr><tr><td><code>A_KEY</code></td><td>with B_THING</td></tr></table>', 'A_KEY'],
    ['a quotation', '> **Env vars:** `A_KEY`; `B_KEY`', 'A_KEY B_KEY'],
    ['wrangler.toml', fence('toml', 'name = "x"', 'main = "src/index.ts"', '[vars]', 'A_URL = "x"', '[[d1_databases]]', 'binding = "B_DB"', 'database_name = "x"'), 'A_URL'],
    ['comments of wrangler.toml that list the secrets', fence('toml', 'name = "x"', 'main = "src/index.ts"', 'compatibility_date = "2026-01-01"', '[vars]', 'A_URL = "x"', '', '# secrets (wrangler secret put)', '# B_KEY', '# - C_TOKEN', '', '# D_KEY'), 'A_URL B_KEY C_TOKEN'],
    ['near miss: comments that list something else', fence('toml', 'name = "x"', 'main = "src/index.ts"', 'compatibility_date = "2026-01-01"', '[vars]', 'A_URL = "x"', '# secrets are no bindings', '# B_QUEUE', '# set by hand', '# C_KEY'), 'A_URL'],
    ['wrangler.toml without a language', 'wrangler.toml\n\n    main = "src/index.ts"\n\n    [vars]\n    A_URL = "x"\n\n    [[d1_databases]]\n    binding = "B_DB"\n', 'A_URL'],
    ['appsettings', `\`appsettings.json\`:\n\n${fence('json', '{', '  "Db": { "Default": "${A_URL}" },', '  "Link": "https://${B_HOST}/x"', '}')}`, 'A_URL'],
    ['a sentence with a file name', 'The environment of the worker (`wrangler.toml`) has `A_URL`, the one of the site `B_URL`.', 'A_URL B_URL'],
    ['a sentence that counts on', '## Environment\n\nMandatory are `A_URL` and `B_KEY`; `C_TOKEN` is optional. In development a fourth one, `D_URL`, is set.', 'A_URL B_KEY C_TOKEN D_URL'],
    ['fields that are added to the settings', `## Configuration Additions\n\n${fence('python', '# app/config.py', 'mail_api_key: str = ""', 'mail_timeout_seconds: float = 5.0')}`, 'MAIL_API_KEY MAIL_TIMEOUT_SECONDS'],
    ['near miss: fields of something else', `## Data\n\n${fence('python', 'class Mail(BaseModel):', '    sent_by: str', '    sent_to: str = ""')}`, ''],
    ['near miss: fields of a message', `## Messages\n\n${fence('python', 'sent_by: str = ""', 'sent_to: str = ""')}`, ''],
    ['what is to be stored as a secret', '## Steps\n\n- Store `A_KEY` as a project secret for the functions.\n- Set `B_TOKEN` in the host environment variables.', 'A_KEY B_TOKEN'],
    ['what is to be added as a variable', '## Steps\n\n- Or add as an environment variable `A_KEY` at the host.', 'A_KEY'],
    ['near miss: where one is stored', '## Steps\n\n- The handler stores `A_KEY` as a hash.\n- Set `B_TOKEN` in the header.', ''],
    ['near miss: one that is gone', '## Steps\n\n- Do not store `A_KEY` as a project secret.', ''],
    ['near miss: a list behind the sentence that lists', 'Secrets set with `wrangler secret put`: `A_KEY`.\n\n- `POST /x`: `c.env.B_KEY`', 'A_KEY'],
    ['config.toml', fence('toml', '[edge_runtime.secrets]', 'A_KEY = "env(A_KEY)"', 'token = "env(B_TOKEN)"'), 'A_KEY B_TOKEN'],
    ['compose', fence('yaml', 'services:', '  api:', '    build: .', '    environment:', '      A_KEY: x', '      B_URL: https://h/${C_KEY}', '  web:', '    build: web', '    environment:', '      - D_KEY=x', '      - E_KEY'), 'A_KEY B_URL D_KEY E_KEY'],
    ['near miss: an image of others', fence('yaml', 'services:', '  db:', '    image: postgres:16', '    environment:', '      POSTGRES_PASSWORD: x'), ''],
    ['Kubernetes', fence('yaml', 'containers:', '  - name: api', '    env:', '      - name: A_KEY', '        valueFrom: x', '      - name: B_URL', '        value: y'), 'A_KEY B_URL'],
    ['a block of configuration', fence('yaml', 'config:', '  key: ${A_KEY}', '  url: "${B_URL}"'), 'A_KEY B_URL'],
    ['JSON', fence('json', '{ "env": { "A_KEY": "x", "B_URL": "y" } }'), 'A_KEY B_URL'],
    ['keys of YAML below a line that announces the environment', `Environment of the worker:\n\n${fence('yaml', 'A_KEY: secret', 'B_BUCKET: media', 'PORT: 80', 'region: eu')}`, 'A_KEY B_BUCKET PORT'],
    ['near miss: keys of YAML below another line', `Answers of the worker:\n\n${fence('yaml', 'A_KEY: taken', 'B_BUCKET: full')}`, ''],
    ['near miss: a workflow', fence('yaml', 'on: push', 'jobs:', '  test:', '    runs-on: ubuntu', '    env:', '      A_KEY: ${{ secrets.A_KEY }}'), ''],
    ['commands of a secret store below a heading', `## Environment variables\n\n${fence('bash', 'fly secrets set A_KEY=x B_URL=y', 'wrangler secret put C_KEY')}`, 'A_KEY B_URL C_KEY'],
    ['a sentence that leads names in, under a title of keys', '## Keys\n\nWe need: `A_KEY`, `B_URL`. The hook goes in `C_URL`.', 'A_KEY B_URL C_URL'],
    ['the only one', '## Variables\n\n`MAIL_KEY` is the only secret.', 'MAIL_KEY'],
    ['near miss: keys that are used', '## Keys\n\nThe handler checks `A_KEY` with `B_URL`.', ''],
    ['what Terraform gives to a function', fence('hcl', 'environment {', '  variables = {', '    A_KEY = var.a', '    B_URL = "x"', '  }', '}'), 'A_KEY B_URL'],
    ['near miss: other names of Terraform', fence('hcl', 'locals {', '  A_KEY = var.a', '}'), ''],
    ['near miss: a call beside the list, that gets one', '## Environment\n\n- `A_KEY`\n\nThe level is `os.environ.get("B_LEVEL", "info")`.', 'A_KEY'],
    ['what the runtime injects', 'Cloud Run injects `A_KEY`. `B_URL` and `C_KEY` are put into every function by the platform. The address is made from `D_URL`, which Scaleway itself puts in.', 'A_KEY B_URL C_KEY D_URL'],
    ['near miss: what it does not', 'The platform does not provide `A_KEY`; the token is put in a cookie with `B_KEY`.', ''],
    ['names among other things that are needed', '## Configuration needed\n\n- Mailer: `MAIL_KEY`, a verified sending domain, `MAIL_FROM`, and `MAIL_ADMIN` (one address).\n- A signed contract.', 'MAIL_KEY MAIL_FROM MAIL_ADMIN'],
    ['near miss: what the names are for', '## Configuration needed\n\n- Mailer: `MAIL_KEY`, sent to the mailer, signed with `SIGN_KEY`.\n- Jobs: `JOB_KEY`, which the worker compares with `WORK_KEY`', 'MAIL_KEY JOB_KEY'],
  ])('%s', (_name, text, expected) => {
    expect(listedIn(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['a mapping', 'env:\n  A_KEY: secret\n  B_URL: plain', 'A_KEY B_URL'],
    ['a sequence', 'services:\n  api:\n    env:\n      - A_KEY\n      - B_URL', 'A_KEY B_URL'],
    ['in flow style', 'services:\n  api:\n    env: [A_KEY, B_URL]', 'A_KEY B_URL'],
    ['records', 'environment_variables:\n  - name: A_KEY\n    purpose: x\n  - name: B_URL', 'A_KEY B_URL'],
    ['text that is no YAML', '{\n  "env": ["A_KEY", "B_URL"],\n  "x": {{\n', 'A_KEY B_URL'],
    ['a sentence', 'gate:\n  env_vars: "A_KEY, B_URL"', 'A_KEY B_URL'],
    ['sorted by need', 'config:\n  required: [A_KEY, B_URL]\n  optional: [C_DSN]', 'A_KEY B_URL C_DSN'],
    ['near miss: states below such a key', 'config:\n  states: [A_OPEN, B_CLOSED]', ''],
    ['near miss: a reference elsewhere', 'mail:\n  from: "${A_FROM}"', ''],
  ])('in YAML: %s', (_name, text, expected) => {
    expect(listedIn(text, 'yaml')).toBe(expected);
  });
});

describe('variables that a document uses', () => {
  it.each<[string, string, string]>([
    ['the thing that one names', 'The job writes into the folder named by `SPOOL_PLACE`.', 'SPOOL_PLACE'],
    ['what a process takes from one', 'The label job takes its printer from `LABEL_PLACE`.', 'LABEL_PLACE'],
    ['where a thing is kept', 'The address of the till stands in `TILL_PLACE`.', 'TILL_PLACE'],
    ['near miss: a state that something is taken from', 'The jar is taken from `ON_HOLD` to `IN_YARD`.', ''],
    ['near miss: rows of something in capitals', 'The view takes its rows from `JAR_LINES`.', ''],
    ['a figure that is said to be had from the environment', 'A shelf with `JAR_LIMIT` jars (the server reads the number from its environment) is full: 409.', 'JAR_LIMIT'],
    ['a figure that the environment sets', 'A shelf holds `JAR_MAX` jars, which the environment sets.', 'JAR_MAX'],
    ['near miss: the code of an answer', 'A full shelf answers 409, its `error` is `JAR_LIMIT`, and the server reads the rest from its environment.', ''],
    ['near miss: a figure that is not from the environment', 'A shelf holds `JAR_MAX` jars, not read from the environment.', ''],
    ['what a signature is made with', 'The body carries a signature with `JAR_MAC` in `X-Jar`.', 'JAR_MAC'],
    ['near miss: a constant of a source file', 'Update `PRO_PRICE_ID` in `src/lib/pay.ts`.', ''],
    ['near miss: secrets of the repository', 'Repo secrets used by the deploy workflow: `CLOUD_API_TOKEN`, and optional `BARN_SERVER_URL` (for the `/health` check).', ''],
    ['a secret of the route that the workflow calls', 'The deploy workflow calls `/api/warm` with `WARM_UP_TOKEN`.', 'WARM_UP_TOKEN'],
    ['a secret that a source file reads', 'The key is `PAY_SECRET` in `src/lib/pay.ts`.', 'PAY_SECRET'],
    ['a figure with what holds where it is unset', 'Chunks of `RAG_CHUNK_TOKENS` tokens, 800 if unset.', 'RAG_CHUNK_TOKENS'],
    ['figures with what they are by default', 'With `A_OFFSET_MS` / `A_WINDOW_MS` (defaults 1h / 10m).', 'A_OFFSET_MS A_WINDOW_MS'],
    ['a figure with its default behind a comma', 'The size of the pool is `DB_MOST_CONNS`, default 8; `PG_POOL_MAX` defaults to 10.', 'DB_MOST_CONNS PG_POOL_MAX'],
    ['near miss: a constant', 'The limit is `MAX_PAGE_ROWS`, never more.', ''],
    ['the value of a secret in an address', 'The address has the query `k=<HOOK_SHARED_KEY>`, which we compare.', 'HOOK_SHARED_KEY'],
    ['near miss: the value of whoever calls in an address', 'The link has `token=<INVITE_TOKEN>` in it; replace `ref=<PROJECT_KEY>`.', ''],
    ['what has to be set', 'Requires `MAIL_API_KEY` and `QUEUE_URL` to be set.', 'MAIL_API_KEY QUEUE_URL'],
    ['what is built waits for it', 'The mail is a stub, awaiting BEE_MAIL_KEY env var. The map is off until `BEE_MAP_KEY` is set.', 'BEE_MAIL_KEY BEE_MAP_KEY'],
    ['near miss: what is to be set later', '`SMS_API_KEY` is to be configured later.', ''],
    ['near miss: an address that a program holds', fence('', '├── src', '│   ├── api.js   — all calls, BASE_URL = https://barns.io'), ''],
    ['near miss: the title of a table in a script', fence('sql', '-- SALES_REGIONS_URL (kept in the environment)', 'CREATE TABLE sales_regions_url (id uuid);'), ''],
    ['what begins like a family in a list', 'Binds as the user whose DN is in `LDAP_BIND_DN`.\n\n## Settings from the environment\n\n- `LDAP_*`\n', 'LDAP_BIND_DN'],
    ['near miss: without the family', 'Binds as the user whose DN is in `LDAP_BIND_DN`.\n\n## Settings from the environment\n\n- `MAIL_*`\n', ''],
    ['near miss: a design that was rejected', 'We rejected a separate service with its own `INFERENCE_TOKEN`.', ''],
    ['near miss: a design that was considered and rejected', 'We considered a service for audio with an `AUDIO_TOKEN`. Rejected: too slow.', ''],
    ['what was considered and taken', 'We considered the key and sign with `AUDIO_TOKEN`.', 'AUDIO_TOKEN'],
    ['a switch that is said to be of the environment', 'Feature flag: `LIMITS_ON=true` (env) to bypass it.', 'LIMITS_ON'],
    ['near miss: a feature flag', 'Feature flag: `LIMITS_ON=true` to bypass it.', ''],
    ['near miss: an error code with its status', '### Problem: "AUTH_BAD_CREDENTIALS" (401 status)\n\nSend `AUTH_BAD_CREDENTIALS` (401).', ''],
    ['exported before the system starts', fence('bash', 'export A_URL=x', 'export B_PASSWORD=y', '', './gradlew bootRun'), 'A_URL B_PASSWORD'],
    ['near miss: exported for a script', fence('bash', 'export A_URL=x', './seed.sh'), ''],
    ['near miss: exported for a script that Node runs', fence('bash', 'export A_URL=x', 'node scripts/test-chat.js'), ''],
    ['code in prose', 'It reads `process.env.A_KEY`, `Deno.env.get("B_KEY")` and `os.environ["C_KEY"]`.', 'A_KEY B_KEY C_KEY'],
    ['code in a listing', fence('ts', 'const { A_KEY, B_KEY = "x" } = process.env;', 'import.meta.env.VITE_C;'), 'A_KEY B_KEY VITE_C'],
    ['a helper of the house', fence('ts', 'const key = requireEnv("A_KEY"); const b = getEnv(\'B_KEY\');'), 'A_KEY B_KEY'],
    ['settings of pydantic', `FastAPI with pydantic settings.\n\n${fence('python', 'jwt.decode(token, settings.A_SECRET)')}`, 'A_SECRET'],
    ['secrets in words', 'The route checks `CRON_SECRET` and signs with A_SALT.', 'CRON_SECRET A_SALT'],
    ['a cell', '| Endpoint | Auth |\n|---|---|\n| `GET /x` | bearer `A_KEY` |', 'A_KEY'],
    ['a diagram', fence('mermaid', 'sequenceDiagram', '  C->>M: Bearer A_SECRET'), 'A_SECRET'],
    ['a drawing', fence('', '┌──────┐   A_SECRET   ┌─────┐', '│ cron │ ───────────▶ │ api │', '└──────┘              └─────┘'), 'A_SECRET'],
    ['a comment in a listing', fence('ts', 'app.post("/x", h); // header equals A_KEY', 'const a = 1;'), 'A_KEY'],
    ['a comment in SQL', fence('sql', 'CREATE TABLE t (token text); -- encrypted with A_KEY'), 'A_KEY'],
    ['OpenAPI', fence('yaml', 'openapi: 3.0.0', 'paths: {}', 'components:', '  securitySchemes:', '    job: { type: apiKey, in: header, name: X-Job, description: compared with A_TOKEN }'), 'A_TOKEN'],
    ['configured via', '- **Base URL:** `http://relay:7000` (configurable via `RELAY_ADDR`)', 'RELAY_ADDR'],
    ['a figure without its value', 'A link dies after SHARE_TTL_DAYS.', 'SHARE_TTL_DAYS'],
    ['a reference in compose', fence('yaml', 'services:', '  api:', '    build: .', '    environment:', '      A_URL: https://h/${B_KEY}'), 'B_KEY'],
    ['what is given to the own process', fence('bash', 'A_KEY=x node server.js'), 'A_KEY'],
    ['a reference in a Worker', 'Links are made from `env.PUBLIC_A`.', 'PUBLIC_A'],
    ['a value that is sent', 'Header: `Authorization: Bearer <CRON_SECRET>`', 'CRON_SECRET'],
    ['a switch with its position', 'The suite passes with `RUN_SLOW=1`.', 'RUN_SLOW'],
    ['near miss: a column of codes', '| Code | Text |\n|---|---|\n| `PRINTER_URL` | wrong address |', ''],
    ['near miss: constants', `${fence('ts', 'const MAX_KEY = 3;')}\n\nAt most MAX_KEY rows; \`PAGE_LIMIT\` (50) per page; \`MAX_WEEKS\` = 30.`, ''],
    ['what is often a setting', 'Mail goes to `OPS_EMAIL`; files are written to `EXPORT_DIR`.', 'OPS_EMAIL EXPORT_DIR'],
    ['near miss: errors and states of such names', 'We map it to `CONFLICT_ON_KEY`; it moves to `SENT_EMAIL_OUT`; `LOCK_A_KEY` is a constant; `DAILY_DIGEST` is an event.', ''],
    ['near miss: SQL', fence('sql', "SELECT DATE_TRUNC('day', CURRENT_DATE), PRIMARY_KEY FROM t;"), ''],
    ['near miss: error codes', 'Answers 401 `INVALID_TOKEN`, 422 `BAD_URL`, `{ "error": "RATE_KEY" }`; error code `WRONG_HOST`.', ''],
    ['near miss: enum values', 'It goes from `IN_REVIEW` to `SIGNED_OFF`; status `HELD_BACK`.', ''],
    ['near miss: headers', 'Header `X-Api-Key`, Django sees `HTTP_X_API_KEY`.', ''],
    ['near miss: members', 'Throws `ErrorCode.NO_KEY` and `Role.SUPER_TOKEN`.', ''],
    ['near miss: bindings', '- vectorize index, binding PRODUCT_KEY\n- reads `env.PRODUCT_KEY` and `env.DB`', ''],
    ['near miss: what is bound to a Worker', '`env.SEATS` is a KV namespace that is bound to the Worker; it reads `env.SEATS`.', ''],
    ['in the clause beside a binding', `\`DB\` is the D1 database; \`RATES\` is JSON text.\n\n${fence('ts', 'const rates = JSON.parse(c.env.RATES);')}`, 'RATES'],
    ['near miss: both are bindings', `\`DB\` is the D1 database; \`RATES\` the KV namespace with the lists.\n\n${fence('ts', 'const rates = await read(c.env.RATES);')}`, ''],
    ['beside a binding', 'The KV namespace is `SEATS`; the header equals `TILL_KEY`.', 'TILL_KEY'],
    ['near miss: files', 'See API_KEY.md and [`TECH_URL.md`](x).', ''],
    ['near miss: stand-ins', 'Send `Bearer <API_KEY>`; each is named `YOUR_API_KEY`.', ''],
    ['near miss: a name for any of them', 'A variable is read by `process.env.VARIABLE_NAME` or `os.environ["ENV_VAR_NAME"]`; `process.env.NEXT_PUBLIC_*` is seen by everybody.', ''],
    ['near miss: what the platform has', '`process.env.NODE_ENV`, `process.env.PORT`, `process.env.VERCEL_URL`', ''],
    ['near miss: settings of images', fence('yaml', 'services:', '  db:', '    image: postgres:16', '    environment:', '      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}'), ''],
    ['near miss: pasted commands', fence('bash', 'curl -H "Authorization: Bearer $A_KEY" https://x/y'), ''],
    ['near miss: scripts', `${fence('bash', 'export KC_USER=x', 'export KC_PASSWORD=y', 'bash get.sh')}\n\nThe script needs \`KC_USER\` and \`KC_PASSWORD\`.`, ''],
    ['near miss: CI', 'GitHub Actions deploys with `DEPLOY_TOKEN`.', ''],
    ['near miss: a workflow', '`MAPS_TOKEN` is a secret of the GitHub workflow only, which uploads the source maps.', ''],
    ['near miss: the secrets of a workflow', "`MAPS_TOKEN` lives in the workflow's secrets alone; the app never sees it.", ''],
    ['near miss: a build server', '`MAPS_TOKEN` is set on the build server only.', ''],
    ['a part that starts a workflow', 'The API starts the GitHub workflow with `DISPATCH_TOKEN`.', 'DISPATCH_TOKEN'],
    ['near miss: a workflow', fence('yaml', 'on: push', 'jobs:', '  test:', '    runs-on: ubuntu', '    steps:', '      - run: x ${A_TOKEN}'), ''],
    ['near miss: put off', 'Errors go to Sentry (`SENTRY_DSN`) after launch. In phase 2 the maps need `MAPS_KEY`.', ''],
    ['near miss: gone', '`OLD_KEY` is no longer used; the job needs no `MAPS_KEY`.', ''],
    ['near miss: a question', 'Do we need `MAPS_KEY`?', ''],
    ['near miss: later', '## Out of scope\n\nA second mail server (`B_HOST`).', ''],
    ['near miss: rejected', '## Alternatives considered\n\nA key in `B_KEY`.', ''],
    ['near miss: a table of an ER diagram', fence('mermaid', 'erDiagram', '  CALL_TOKEN { uuid id PK }'), ''],
    ['near miss: an authorizer', 'machine: AWS_IAM authorizer', ''],
    ['near miss: a pattern', 'Providers are configured with `<PROVIDER>_API_KEY` and `SMTP_*`.', ''],
  ])('%s', (_name, text, expected) => {
    expect(usedIn(text)).toBe(expected);
  });

  it('are not where names stand that are used no more', () => {
    const list = (lead: string): string => `## Environment variables\n\n- \`A_KEY\`\n\n${lead}\n\n- \`C_KEY\`\n`;
    expect(usedIn(`${list('Removed with v1:')}\n## Mail\n\nchecks \`A_KEY\``)).toBe('A_KEY');
    expect(usedIn(`${list('Removed with v1:')}\n## Mail\n\nchecks \`C_KEY\``)).toBe('C_KEY');
  });

  it('are places outside the list', () => {
    const [variable] = modelOf('# D\n\nchecks `A_KEY`, again A_KEY\n\n## Env\n\n- `A_KEY`').variables;
    expect(variable?.uses).toHaveLength(2);
    expect(variable?.listed?.start).toBeGreaterThan(30);
  });
});

describe('the words of the lexicon', () => {
  function whole(entry: string): string {
    return entry.endsWith('_') ? `${entry}THING` : entry;
  }

  it.each(SETTING_ENDINGS)('a setting ends in %s', (ending) => {
    expect(usedIn(`Uses \`SHOP_${ending}\`.`)).toBe(`SHOP_${ending}`);
  });

  it.each(SETTING_BEGINNINGS)('a setting begins with %s', (beginning) => {
    expect(usedIn(`Uses \`${whole(beginning)}\`.`)).toBe(whole(beginning));
  });

  it.each(LIKELY_ENDINGS)('what ends in %s is a setting where something is done with it', (ending) => {
    expect(usedIn(`It goes to \`SHOP_${ending}\`.`)).toBe(`SHOP_${ending}`);
    expect(usedIn(`The event \`SHOP_${ending}\`.`)).toBe('');
  });

  it.each(LIKELY_BEGINNINGS)('what begins with %s is a setting where something is done with it', (beginning) => {
    expect(usedIn(`It is made with \`${whole(beginning)}\`.`)).toBe(whole(beginning));
    expect(usedIn(`The state \`${whole(beginning)}\`.`)).toBe('');
  });

  it.each(FIGURE_ENDINGS)('a figure ends in %s', (ending) => {
    expect(usedIn(`It stops after \`SHOP_${ending}\`.`)).toBe(`SHOP_${ending}`);
    expect(usedIn(`It stops after \`SHOP_${ending}\` (30).`)).toBe('');
  });

  it.each(PLATFORM_NAMES)('the platform provides %s', (entry) => {
    expect(usedIn(`Reads \`process.env.${whole(entry)}\`.`)).toBe('');
  });

  it.each([...NO_SETTING, ...NO_SETTING_BEGINNINGS.map((word) => `${word}_KEY`), ...NO_SETTING_ENDINGS.map((word) => `SMTP_${word}`)])('%s is no setting', (name) => {
    expect(usedIn(`It goes to \`${name}\`.`)).toBe('');
  });

  it.each(IMAGE_SETTINGS)('the image of others reads %s', (entry) => {
    expect(listedIn(fence('yaml', 'services:', '  x:', '    image: acme/x', '    environment:', `      ${whole(entry)}: y`))).toBe('');
  });
});

describe('the list as a whole', () => {
  function listOf(text: string): string {
    const { exists, needed, placeholder } = modelOf(text).environment;
    return `${exists ? 'list' : 'no list'}, ${needed ? 'needed' : 'not needed'}${placeholder ? ', placeholder' : ''}`;
  }

  const endpoint = '# D\n\nPostgres on Fly.io.\n\n- `POST /api/x` stores a row. Session cookie.\n\n';

  it.each<[string, string, string]>([
    ['a store and an endpoint', endpoint, 'no list, needed'],
    ['a provider alone', '# D\n\nCalls Twilio from a cron job.', 'no list, needed'],
    ['near miss: a provider that is not wanted', '# D\n\nNo Stripe at launch. Why not Stripe? A cron job counts the cash.\n\n## Delay\n\n- Stripe', 'no list, not needed'],
    ['a pointer', `${endpoint}## Environment variables\n\nSee \`.env.example\` in the repository.`, 'no list, needed, placeholder'],
    ['to be done', `${endpoint}## Environment variables\n\nTBD`, 'no list, needed, placeholder'],
    ['vendors without variables', `${endpoint}## Environment variables\n\n- OpenAI key\n- Twilio credentials`, 'no list, needed'],
    ['only a pattern', `${endpoint}Environment variables: \`SMTP_*\`.`, 'no list, needed'],
    ['only what the runtime injects', `${endpoint}Fly injects \`A_KEY\`.`, 'no list, needed'],
    ['a list', `${endpoint}Env: \`A_KEY\``, 'list, needed'],
    ['an empty list', `${endpoint}No environment variables are needed.`, 'list, needed'],
    ['a delta plan on existing infrastructure', '# Invitations\n\nIt reuses the existing authentication and runs on the current stack.\n\n- `POST /x` writes to Postgres.', 'no list, not needed'],
    ['a delta plan whose stack is unchanged', '# D\n\n## Infrastructure\n\nStack unchanged: Postgres on Fly.\n\n- `POST /x`', 'no list, not needed'],
    ['a delta plan on the same hosting', '# D\n\nSame hosting, same database; everything else unchanged.\n\n- `POST /x` calls OpenAI with the key that we already have.', 'no list, not needed'],
    ['near miss: a delta plan with a new provider', '# D\n\nBuilds on the existing stack. New: OpenAI for drafts.\n\n- `POST /x`', 'no list, needed'],
    ['a delta plan that adds no variable', '# D\n\nNo new environment variables. `POST /x` checks the existing `A_KEY`.', 'no list, not needed'],
    ['near miss: a delta plan with a variable', '# D\n\nBuilds on the existing stack. `POST /x` checks `A_KEY`.', 'no list, needed'],
    ['a delta plan that takes its providers over', '# D\n\nMoves two jobs that Claude did by hand.\n\n**No new secrets required.** Reuses the existing `ANTHROPIC_API_KEY`, Resend and `A_KEY`.\n\n- `GET /cron/x` checks `A_KEY`, asks Claude, mails through Resend.', 'no list, not needed'],
    ['a plan that begins with what there is', '# D\n\nStripe-backed passes.\n\n## What already exists (no changes)\n\n- `pay` function (Stripe look-up)\n\n## Routes\n\n- `POST /x` asks Stripe and writes to Postgres.', 'no list, not needed'],
    ['near miss: … which is another provider', '# D\n\nStripe-backed passes.\n\n## What already exists\n\n- Mail through Resend\n\n## Routes\n\n- `POST /x` asks Stripe and writes to Postgres.', 'no list, needed'],
    ['near miss: … which is not the title', '# D\n\nStripe-backed passes.\n\n## What is missing today\n\n- Stripe look-up\n\n## Routes\n\n- `POST /x` asks Stripe and writes to Postgres.', 'no list, needed'],
    ['near miss: … and takes another one', '# D\n\n**No new secrets required.** Reuses the existing Resend.\n\n- `GET /cron/x` mails through Resend and texts by Twilio.', 'no list, needed'],
    ['a delta plan without dependencies of its own', '# D\n\nEach hook reads its row from Supabase, not from the browser. `POST /x` stores it.\n\n## Notes\n\n- No new dependencies.', 'no list, not needed'],
    ['near miss: … that calls a provider', '# D\n\n`POST /x` asks OpenAI and stores the answer in Supabase.\n\n## Notes\n\n- No new dependencies.', 'no list, needed'],
    ['a plan that expands a part of the system', '# Rooms\n\n**Goal:** Expand the booking page with new kinds of rooms.\n\nSupported: `paypal`, `stripe`, `other`, shown as links in brand colors (PayPal blue, Stripe violet).\n\n## Data model changes\n\nPhotos stay in Supabase.\n\n- `POST /x`', 'no list, not needed'],
    ['near miss: … and calls a provider', '# Rooms\n\n**Goal:** Expand the booking page with new kinds of rooms.\n\n## Data model changes\n\n- `POST /x` asks OpenAI for a text, kept in Supabase.', 'no list, needed'],
    ['near miss: a whole system', '# Rooms\n\n**Goal:** Help hosts expand the business with direct bookings.\n\n## Data model\n\nKept in Supabase.\n\n- `POST /x`', 'no list, needed'],
    ['near miss: the agent for whom it is written', '# Pages\n\nTarget agent: any LLM (Claude, Gemini). Pages are moved.\n\n- **LLM instruction:** take one step after the other.\n\n- `POST /x` answers', 'no list, not needed'],
    ['near miss: the agent that wrote the code', '# Pages\n\nClaude created these with a migration. Claude owns those jobs.\n\n> For Claude: take one step after the other.\n\n- `POST /x` answers', 'no list, not needed'],
    ['the model of that name', '# Pages\n\nClaude writes the answer.\n\n- `POST /x` answers', 'no list, needed'],
    ['a plan that lists the files that it changes', '# Rework the intake\n\nThe existing `owners.kind` column stays.\n\n- `POST /x` writes to Supabase.\n\n## Files touched\n\n- `src/a.ts`', 'no list, not needed'],
    ['… in other words', '# Better search\n\nIt adds a filter to the current search page, kept in Postgres. `GET /x`\n\n## Modified files\n\n- `src/a.ts`', 'no list, not needed'],
    ['near miss: … and calls a new provider', '# Rework the intake\n\nThe existing `owners.kind` column stays.\n\n- `POST /x` asks OpenAI.\n\n## Files touched\n\n- `src/a.ts`', 'no list, needed'],
    ['near miss: the files of a new program', '# Intake\n\n- `POST /x` writes to Supabase.\n\n## Files to create\n\n- `src/a.ts`', 'no list, needed'],
    ['nothing that runs, said so', '# State of each user\n\nKept in Supabase, table `states`. No edge functions needed.', 'no list, not needed'],
    ['near miss: something that runs', '# State of each user\n\nKept in Supabase, table `states`. An edge function fills it.', 'no list, needed'],
    ['near miss: a step that reuses', '# D\n\n## Flow\n\n### Step\n\nReuses the existing session in Postgres. `POST /x`.', 'no list, needed'],
    ['a schema alone', `# Schema\n\nSupabase-native SQL.\n\n${fence('sql', 'CREATE TABLE a (id int);')}`, 'no list, not needed'],
    ['nothing outside', '# D\n\n- `POST /x` answers with the time.', 'no list, not needed'],
  ])('%s', (_name, text, expected) => {
    expect(listOf(text)).toBe(expected);
  });

  it('is placed at the first variable below the title', () => {
    const text = '# Uses A_KEY\n\nPostgres.\n\n`POST /x` checks `B_KEY`.';
    const first = modelOf(text).environment.firstNeed;
    expect(first && text.slice(first.start, first.end)).toBe('B_KEY');
  });
});

describe('what a sentence makes of a name', () => {
  const LISTED = '## Environment variables\n\n- `A_URL`\n\n## Notes\n\n';

  it.each<[string, string, string]>([
    ['a flag that a framework builds in', 'Feature flag `VITE_MOCKS=false` in production.', 'VITE_MOCKS'],
    ['near miss: a flag without one', 'Feature flag `NEW_BOARD` is on.', ''],
    ['a name joined to another variable', 'Point `A_URL` / `PW_DEV_PORT` at the preview server.', 'A_URL PW_DEV_PORT'],
    ['near miss: a name joined to a state', 'States are `ON_HOLD` / `PICKED_NUMBER`.', ''],
    ['near miss: what another one takes the place of', 'The hook targets `OLD_API_URL`. `OLD_API_URL` is superseded by `A_URL`.', 'A_URL'],
    ['a name of which one place has no need', 'The page calls `B_API_URL`. `B_API_URL` is not used by the worker.', 'B_API_URL'],
    ['near miss: what was dropped', 'We dropped `LEGACY_TOKEN`.', ''],
    ['one of which it is said what holds when it is unset', '`QUEUE_DRIVER` (redis or memory) decides; if unset, memory is taken.', 'QUEUE_DRIVER'],
    ['one with a default in words', 'Such rows belong to `JOB_OWNER_ID` (the empty id by default).', 'JOB_OWNER_ID'],
    ['near miss: a state with a remark', 'A parcel is `PICKED_UP` (as before); if nobody is there, it is brought back.', ''],
    ['a listing with a key of its own `on`', fence('yaml', 'on: compressor_stops', 'headers:', '  Authorization: "Bearer ${B_TOKEN}"'), 'B_TOKEN'],
    ['near miss: a workflow', fence('yaml', 'on: push', 'env:', '  KEY: ${B_TOKEN}'), ''],
  ])('%s', (_name, text, expected) => {
    expect(usedIn(`${LISTED}${text}\n`)).toBe(expected);
  });
});

describe('variables that people are told to set', () => {
  it.each<[string, string, string]>([
    ['among other things', '# A\n\nSet `A_URL`, `B_SECRET`, the mail keys, and `C_TOKEN` in the project\'s environment variables.', 'A_URL B_SECRET C_TOKEN'],
    ['near miss: where something is done with them', '# A\n\nSet `A_URL`, check the mail with the key of `B_SECRET`, and read `C_TOKEN` in the logs.', ''],
    ['one below the other', '# A\n\n## Mail\n\nSet:\n\n- `A_HOST`\n- `A_PORT`\n- `A_USER`\n- `A_SECURE`\n', 'A_HOST A_PORT A_SECURE A_USER'],
    ['near miss: two of them', '# A\n\n## Mail\n\nSet:\n\n- `A_MODE`\n- `B_MODE`\n', ''],
  ])('%s', (_, text, expected) => {
    expect(listedIn(text).split(' ').sort().join(' ')).toBe(expected);
  });
});

describe('names that stand for a value of the reader, and variables of the machine that builds', () => {
  const LIST = '## Environment variables\n\n- `BELL_SECRET`\n\n';
  it.each<[string, string, string]>([
    ['near miss: "your" in another language', fence('', 'Authorization: Bearer TU_BELL_SECRET'), ''],
    ['near miss: … and in German', 'Send `DEIN_BELL_SECRET` along as the key.', ''],
    ['a name that only begins alike', 'The handler checks `TUNA_SECRET`.', 'TUNA_SECRET'],
    ['near miss: what GitHub Actions is given', '1. Open **Settings > Secrets and variables > Actions > Variables** and add:\n   - `NEXT_PUBLIC_BELL_URL` or `BELL_URL`: the address of the tower', ''],
    ['a plain list of both', '## Secrets and variables\n\nThe worker also checks `TOWER_SECRET`.', 'TOWER_SECRET'],
  ])('%s', (_, text, expected) => {
    expect(usedIn(`# Bells\n\n${LIST}## More\n\n${text}\n`)).toBe(expected);
  });
});

it('takes the value of a header for no variable', () => {
  const listed = (words: string): readonly string[] => modelOf(`# A\n\n## Headers\n\nConfigured in \`next.config.ts\`:\n\n- ${words}\n`).variables.map(({ name }) => name);
  expect(listed('`X-Frame-Options: DENY`')).toEqual([]);
  expect(listed('`X-Frame-Options: SAMEORIGIN`')).toEqual([]);
});
