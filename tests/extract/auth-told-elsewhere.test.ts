import { describe, expect, it } from 'vitest';
import { authIn, draftOf, endpointsIn, fence } from './support.js';

const API = '## API endpoints\n\n';

const GUARDED = fence('ruby', ...['Orders', 'Carts'].flatMap((name) => [`class ${name}Controller < ApplicationController`, '  before_action :authenticate_user!', 'end']));

describe('what is said of a caller beside the declaration', () => {
  it.each<[string, string, RegExp]>([
    ['near miss: who reaches the rows of a table', `## Data\n\nPostgres.\n\n- \`letters\`: id, sender_email\n\n### RLS\n\n- \`letters\`: inserted only by the service role, from the route handler\n\n## Flow\n\nThe form POSTs to \`/api/letters\`, a route handler that stores a row.\n`, /letters: missing/],
    ['the same said of the route', `## Data\n\nPostgres.\n\n- \`letters\`: id, sender_email\n\n### RLS\n\n- \`POST /api/letters\` wants a Clerk session and writes \`letters\`\n\n## Flow\n\nThe form POSTs to \`/api/letters\`, a route handler that stores a row.\n`, /letters: affirmed Clerk/],
    ['near miss: tables that are public, in a paragraph about row level security', `${API}\`POST /jobs/fill-piers\` wants \`CRON_SECRET\`.\n\n## Data\n\n\`skippers\`: id, user_id. \`piers\`: id, name.\n\nRLS on \`skippers\`: yes, \`user_id = auth.uid()\`. \`piers\`: public tide table.\n`, /fill-piers: affirmed CRON_SECRET/],
    ['near miss: what a clock sends to one route', `${API}- \`GET /cron/sum\`: Cloud Scheduler calls it with an OIDC token, which is verified.\n- \`GET /cron/mail\`: sends the weekly mail. Only Cloud Scheduler knows this URL.\n`, /sum: affirmed OIDC.*\n.*mail: (?!affirmed)/],
    ['others do so too', `\`/jobs/sweep\` compares the header with \`SWEEP_KEY\`, and so does \`/jobs/count\`.\n\n${API}- \`POST /jobs/sweep\` sweeps\n- \`POST /jobs/count\` counts\n`, /sweep: affirmed SWEEP_KEY.*\n.*count: affirmed SWEEP_KEY/],
    ['as do others', `\`POST /a\` wants a Keycloak JWT, as do \`POST /b\` and \`POST /c\`.\n\n${API}- \`POST /a\` x\n- \`POST /b\` y\n- \`POST /c\` z\n`, /a: affirmed Keycloak.*\n.*b: affirmed Keycloak.*\n.*c: affirmed Keycloak/],
    ['near miss: others do not', `\`POST /a\` wants a Keycloak JWT, which \`POST /b\` does not.\n\n${API}- \`POST /a\` x\n- \`POST /b\` y\n`, /a: affirmed.*\n.*b: (?!affirmed)/],
    ['near miss: so is a link', `\`POST /a\` wants a Keycloak JWT and so is slow; \`POST /b\` is not.\n\n${API}- \`POST /a\` x\n- \`POST /b\` y\n`, /b: (?!affirmed)/],
    ['a title names the group', `${API}- \`POST /internal/sum\` sums\n- \`POST /berths\` lets\n\n## Protection of the internal routes\n\nThe scheduler attaches an OIDC token, and the handler verifies it.\n`, /sum: affirmed OIDC token.*\n.*berths: missing/],
    ['near miss: a title of all that names no group', `${API}- \`POST /internal/sum\` sums\n- \`POST /berths\` lets\n\n## Internals\n\nThe bank wants an OIDC token of us.\n`, /sum: (?!affirmed).*\n.*berths: missing/],
    ['an exception that is explained behind its name', `Every route verifies the Clerk session, except what the scales call: that is \`POST /weights\`.\n\n${API}- \`POST /weights\` x\n- \`POST /bees\` y\n`, /weights: (?!affirmed).*\n.*bees: affirmed/],
    ['near miss: what follows is a check of its own', `Every route verifies the Clerk session, except for the scales: \`POST /weights\` checks \`x-scale-key\`.\n\n${API}- \`POST /weights\` x\n- \`POST /bees\` y\n`, /weights: affirmed x-scale-key.*\n.*bees: affirmed Clerk/],
    ['near miss: records that lack one', `Every route wants a Clerk session.\n\n${API}- \`POST /drives/:id/signature\` stores a picture. It goes to the latest drive which has no signature.\n`, /^(?!.*denied).*affirmed Clerk/],
    ['a call that lacks one', `${API}- \`POST /drives/:id/done\` notes it. A call that has no signature is fine.\n`, /denied/],
    ['the header in which a vendor signs', `${API}| Endpoint | Auth |\n|---|---|\n| \`POST /in/lorpay/done\` | none |\n\nThe handler verifies the HMAC in \`Lorpay-Signature\` before it reads a field.\n`, /affirmed/],
    ['near miss: the header of another vendor', `${API}| Endpoint | Auth |\n|---|---|\n| \`POST /in/lorpay/done\` | none |\n\n## Mails\n\nThe mail handler verifies the HMAC in \`Postino-Signature\` before it reads a field.\n`, /denied/],
    ['a label in a sentence, where there is one endpoint', `The visitor asks, \`POST /asks\` answers.\n\nTwenty questions a day. Guard: \`requireChild()\`.\n`, /affirmed requireChild/],
    ['near miss: where there are several', `The visitor asks, \`POST /asks\` answers. \`POST /tells\` tells.\n\nTwenty questions a day. Guard: \`requireChild()\`.\n`, /^(?!.*affirmed)/],
    ['a vendor and the route that is his', `${API}- \`POST /hooks/postino\` bounces\n- \`POST /letters\` stores\n\nPostino sends a password, so its action has \`http_basic_authenticate_with\`.\n`, /postino: affirmed http_basic.*\n.*letters: missing/],
    ['near miss: a vendor and what is not his route', `${API}- \`POST /hooks/postino\` bounces\n- \`POST /letters\` stores\n\nPostino sends a password, so its manual has \`http_basic_authenticate_with\`.\n`, /postino: missing/],
    ['of the thing that the sentence before speaks of', `${API}- \`GET /tasks/close_season\` closes\n- \`GET /hooks/post\` bounces\n\nThe season is closed by crontab. It is an internal route.\n`, /season: vague internal.*\n.*post: missing/],
    ['near miss: put off', `The visitor asks, \`POST /asks\` answers.\n\nTwenty questions a day. Guard: \`requireChild()\`, to be added later.\n`, /^(?!.*affirmed)/],
    ['what a former version did', `${API}- \`POST /a\` x\n\n## Notes\n\nIn the very first prototype \`POST /a\` took a JWT.\n`, /missing/],
    ['what it used to do', `${API}- \`POST /a\` x\n\n## Notes\n\n\`POST /a\` used to take a JWT.\n`, /missing/],
    ['near miss: what this version does', `${API}- \`POST /a\` x\n\n## Notes\n\nIn v1 \`POST /a\` takes a JWT.\n`, /affirmed JWT/],
    ['near miss: what it did and still does', `${API}- \`POST /a\` x\n\n## Notes\n\nIn v1 \`POST /a\` took a JWT, and it still does.\n`, /affirmed JWT/],
    ...['skips the check and takes what it gets', 'goes around the login', 'does not ask for the session', 'lets everybody through', 'is exempt from the session check', 'is not behind the guard'].map((words): [string, string, RegExp] => [words, `${API}| Route | Auth |\n|---|---|\n| \`POST /a\` | NextAuth session |\n| \`POST /b\` | NextAuth session |\n\n\`POST /a\` ${words}.\n`, /a: contradicted[^]*b: affirmed/]),
    ...['skips the check for duplicates', 'never skips the session check', 'skips the availability check'].map((words): [string, string, RegExp] => [`near miss: ${words}`, `${API}| Route | Auth |\n|---|---|\n| \`POST /a\` | NextAuth session |\n\n\`POST /a\` ${words}.\n`, /^(?!.*denied).*affirmed/]),
    ...['The bearer token `DEPOT_TOKEN` is sent to the depot\'s server.', 'The token `DEPOT_TOKEN` goes to the depot with the fetch.', 'We show the key `DEPOT_TOKEN` to the depot.', '`DEPOT_TOKEN` is what the depot knows us by.'].map((words): [string, string, RegExp] => [`what is shown to whoever calls: ${words}`, `${API}1. \`POST /api/stock\`\n\n   The depot's server calls it; the route then fetches the list from the depot. ${words}\n`, /missing/]),
    ...['The bearer token `DEPOT_TOKEN` is sent by the depot.', 'The depot sends the bearer token `DEPOT_TOKEN` to us.', 'The bearer token `DEPOT_TOKEN` is sent to the depot once a year and compared on each call.'].map((words): [string, string, RegExp] => [`near miss: ${words}`, `${API}1. \`POST /api/stock\`\n\n   The depot's server calls it; the route then fetches the list from the depot. ${words}\n`, /affirmed/]),
    ...['if it is there; a wrong one is answered with 401', 'if it is there, 401 for a wrong key', 'when present; any other value gets a 401'].map((words): [string, string, RegExp] => [`a header that is compared ${words}`, `${API}| Call | Guard |\n|---|---|\n| \`POST /stops\` | guide key, see below |\n\nThe header \`x-guide-key\` is compared with \`guides.key_hash\` ${words}.\n`, /denied/]),
    ['near miss: a header that is compared, and refused where it is missing', `${API}| Call | Guard |\n|---|---|\n| \`POST /stops\` | guide key, see below |\n\nThe header \`x-guide-key\` is compared with \`guides.key_hash\` when present; a missing or a wrong one is answered with 401.\n`, /^(?!.*denied).*affirmed/],
    ['near miss: what a library keeps', `${API}- \`POST /labels\` stores in \`labels\`\n\n## Services\n\n- **Postgres**: \`labels\`, Auth.js tables\n`, /missing/],
    ['for all of it', `${API}- \`POST /a\` x\n- \`POST /b\` y\n\n## Notes\n\nAuth for all of it: the Supabase session.\n`, /a: affirmed.*\n.*b: affirmed/],
    ['a sign that a sentence tells', `Routes marked 🌐 carry \`@Public()\`.\n\n${API}#### \`POST /contact\` 🌐\n\nStores it.\n`, /denied @Public/],
    ['a sentence later in the item', `${API}- \`POST /weights\` stores a weight. The scale is old. It can't do auth, so this has none.\n`, /denied/],
    ['no check beside the network', `${API}- \`POST /replay\` replays a day. Whoever is in the cluster may call it; there's no further check.\n`, /denied no further check/],
    ['a switch of the platform beside a check of its own', `${API}### \`POST /purge\`\n\nDeletes photos. \`verify_jwt = false\`. Takes \`Authorization: Bearer <PURGE_TOKEN>\`.\n`, /^(?!.*denied).*affirmed/],
    ['a function that is deployed without the check', '# A\n\n## Edge Functions\n\n### `purge-photos` (POST)\n\nDeletes photos.\n\n```bash\nsupabase functions deploy other\nsupabase functions deploy purge-photos --project-ref abc --no-verify-jwt\n```\n', /denied --no-verify-jwt/],
    ['near miss: it is another one that is', '# A\n\n## Edge Functions\n\n### `purge-photos` (POST)\n\nDeletes photos.\n\n```bash\nsupabase functions deploy purge-photos\nsupabase functions deploy stripe-hook --no-verify-jwt\n```\n', /^(?!.*denied)/],
    ['… which checks a signature of its own', '# A\n\n## Edge Functions\n\n### `purge-photos` (POST)\n\nDeletes photos. Takes `Authorization: Bearer <PURGE_TOKEN>`.\n\n```bash\nsupabase functions deploy purge-photos --no-verify-jwt\n```\n', /^(?!.*denied).*affirmed/],
    ['what it signs for the way back', `${API}- \`POST /buy\` starts a payment. Passes the plan through HMAC-signed callback URL parameters.\n`, /^(?!.*affirmed)/],
    ['the router is wrapped in a guard that the next sentence explains', `The mux is wrapped by \`identify()\`. It hashes the session cookie, finds the member and answers 401 when there is none.\n\n${API}- \`POST /a\` x\n- \`POST /cron/b\` runs at night\n`, /\/a: affirmed.*\n.*cron\/b: (?!affirmed)/],
    ['near miss: in something else', `The mux is wrapped by \`traced()\`. It hashes the path and counts it.\n\n${API}- \`POST /a\` x\n`, /\/a: missing/],
    ['near miss: what is hashed to be kept', `The mux is wrapped by \`noted()\`. It hashes the session cookie and puts it into the log.\n\n${API}- \`POST /a\` x\n`, /\/a: missing/],
    ['nothing below a path, and what guards it', `Nothing under \`/api\` answers a stranger. The middleware takes the Clerk session out of the cookie and replies 401 without one.\n\n${API}- \`POST /api/a\` x\n- \`POST /b\` y\n`, /api\/a: affirmed.*\n.*\/b: missing/],
    ['near miss: what guards it not', `Nothing under \`/api\` answers a stranger. The middleware takes the time of each call.\n\n${API}- \`POST /api/a\` x\n`, /api\/a: (?!affirmed)/],
    ['what stands outside of it', `All routes run behind \`identify()\`, which looks the session cookie up. Outside of it are only \`POST /b\` and the log-in.\n\n${API}- \`POST /a\` x\n- \`POST /b\` y\n`, /\/a: affirmed.*\n.*\/b: denied/],
    ['near miss: what it checks on the way back', `${API}- \`POST /buy/return\` ends a payment. Verifies the HMAC of the signed callback parameters.\n`, /affirmed/],
    ['a switch of the platform over a check in the code', `# A\n\n## Edge Functions\n\n### \`drop-photo\`\n\nDeletes photos. Auth required.\n\n## Settings\n\n\`\`\`toml\n[functions.drop-photo]\nverify_jwt = false\n\`\`\`\n\n(The JWT is verified manually in the function code.)\n`, /affirmed/],
    ['near miss: … not so', `# A\n\n## Edge Functions\n\n### \`drop-photo\`\n\nDeletes photos. Auth required.\n\n## Settings\n\n\`\`\`toml\n[functions.drop-photo]\nverify_jwt = false\n\`\`\`\n\nThe JWT is not verified in the function code.\n`, /denied/],
    ['near miss: … of something else', `# A\n\n## Edge Functions\n\n### \`drop-photo\`\n\nDeletes photos. Auth required.\n\n## Settings\n\n\`\`\`toml\n[functions.drop-photo]\nverify_jwt = false\n\`\`\`\n\nPhotos are checked in the function code.\n`, /denied/],
    ['a switch of the platform alone', `${API}### \`POST /purge\`\n\nDeletes photos. \`verify_jwt = false\`.\n`, /denied/],
    ['a column of the switch beside one of the check', '# A\n\n## Edge Functions\n\n| Function | verify_jwt | Auth method |\n|---|---|---|\n| `drop-photo` | false | Manual via getUser() |\n', /^(?!.*denied).*affirmed getUser/],
    ['a column of the switch, on', '# A\n\n## Edge Functions\n\n| Function | JWT verify | Purpose |\n|---|---|---|\n| `drop-photo` | on | Deletes a photo |\n', /affirmed on/],
    ['near miss: a column of the switch alone, off', '# A\n\n## Edge Functions\n\n| Function | JWT verify | Purpose |\n|---|---|---|\n| `drop-photo` | off | Deletes a photo |\n', /denied off/],
    ['a column that names the credential', '# A\n\n## Edge Functions\n\n| Function | JWT Required | Purpose |\n|---|---|---|\n| `drop-photo` | Yes | Deletes a photo |\n', /affirmed Yes/],
    ['a column that names a key', '# A\n\n## Functions over HTTP\n\n| Endpoint | Requires API key | Purpose |\n|---|---|---|\n| `DELETE /photos` | ✓ | Deletes a photo |\n', /affirmed ✓/],
    ['near miss: a column that names the credential, put off', '# A\n\n## Edge Functions\n\n| Function | JWT Required | Purpose |\n|---|---|---|\n| `drop-photo` | Yes (phase 2) | Deletes a photo |\n', /^(?!.*affirmed).*deferred/],
    ['near miss: a column that names the credential, and none is taken', '# A\n\n## Edge Functions\n\n| Function | JWT Required | Purpose |\n|---|---|---|\n| `drop-photo` | No | Deletes a photo |\n', /denied No/],
    ['near miss: a column that names no credential', '# A\n\n## Edge Functions\n\n| Function | Auth Required | Purpose |\n|---|---|---|\n| `drop-photo` | Yes | Deletes a photo |\n', /vague Yes/],
    ['near miss: the switch is off, and nobody is checked', '# A\n\n## Edge Functions\n\n| Function | verify_jwt | Auth method |\n|---|---|---|\n| `drop-photo` | false | Trigger (no auth) |\n', /^(?!.*affirmed).*denied/],
    ['a request as it goes over the wire', `${API}- \`POST /weights\` stores\n\n## Trying it out\n\n1. **A keeper weighs**\n\n   ${fence('http', '   POST /weights', '   Authorization: Bearer <keeper_token>', '   Body: { "kg": 3 }').trim()}\n`, /affirmed Bearer/],
    ['what belongs in the headers of requests', 'Weights in Flask\n\nEndpoints\n\n1. Add a weight - POST /weights\n\nIn the request header you have to pass api-token, which the log-in gives out.\n', /affirmed api-token/],
    ['a check before all that the controllers inherit', `\`before_action :authenticate_keeper!\` in ApplicationController.\n\n${API}- \`POST /weights\` stores\n`, /affirmed before_action :authenticate_keeper/],
    ['near miss: a check before what one controller does', `\`before_action :authenticate_keeper!\` in VisitsController.\n\n${API}- \`POST /weights\` stores\n`, /^(?!.*affirmed)/],
    ['a vendor that protects all, in another language', '# Timbangan\n\nSemua endpoint dilindungi oleh Laravel Sanctum.\n\n## API Endpoints\n\n- `POST /weights` stores\n', /affirmed Sanctum/],
    ['… and in one more', '# Balanças\n\nTodos os endpoints são protegidos por Clerk.\n\n## API Endpoints\n\n- `POST /weights` stores\n', /affirmed Clerk/],
    ['near miss: a vendor from whom users come, in another language', '# Timbangan\n\nSemua endpoint menyimpan data dari Clerk.\n\n## API Endpoints\n\n- `POST /weights` stores\n', /^(?!.*affirmed)/],
    ['the section of an API document in another language', `# Dokumentasi API Timbangan\n\n## Header Autentikasi\n\n${fence('', 'Authorization: Bearer {token}')}\n\n## Endpoints\n\n- \`POST /weights\` stores\n`, /affirmed Authorization: Bearer/],
    ['near miss: such a section in a document about something else', `# Buku timbangan\n\n## Header Autentikasi\n\n${fence('', 'Authorization: Bearer {token}')}\n\n## Endpoints\n\n- \`POST /weights\` stores\n`, /^(?!.*affirmed)/],
    ['near miss: what belongs in the headers of requests proves nobody', 'Weights in Flask\n\nEndpoints\n\n1. Add a weight - POST /weights\n\nIn the request header you have to pass content-type.\n', /missing/],
    ['near miss: … and comes later', 'Weights in Flask\n\nEndpoints\n\n1. Add a weight - POST /weights\n\nIn the request header you have to pass api-token in phase 2.\n', /^(?!.*affirmed)/],
    ['near miss: … of another endpoint', `${API}- \`POST /weights\` stores\n\n## Trying it out\n\n1. **A keeper counts**\n\n   ${fence('http', '   POST /counts', '   Authorization: Bearer <keeper_token>', '').trim()}\n`, /^(?!.*by name)/],
    ['near miss: … without a credential', `${API}- \`POST /weights\` stores\n\n## Trying it out\n\n1. **A keeper weighs**\n\n   ${fence('http', '   POST /weights', '   X-Request-Id: 5', '').trim()}\n`, /missing/],
    ['who calls are counted by, who is known elsewhere', `All endpoints require a Clerk session.\n\n${API}- \`POST /weights\` stores\n\n## Rate limits\n\n- Strictly 5 \`POST /weights\` requests per hour per authenticated user.\n`, /^(?!.*vague).*affirmed/],
    ['near miss: it is for those who are known', `${API}- \`POST /weights\` stores\n\n## Rate limits\n\n- \`POST /weights\` is for authenticated users.\n`, /vague authenticated/],
    ['near miss: a status, and no network', `All endpoints require a Clerk session.\n\n${API}- \`POST /weights\` stores, run by hand\n\n## Errors\n\n- 500 Internal Server Error\n`, /^(?!.*vague Internal)/],
    ['checked inside of each handler, and by what', `## Authentication\n\n- **API routes** - auth checked inside each handler\n\nAuth is enforced in \`middleware.ts\` using \`supabase.auth.getUser()\`.\n\n${API}- \`POST /weights\` stores\n`, /affirmed auth\.getUser/],
    ['near miss: checked inside of each handler, later', `## Authentication\n\n- **API routes** - auth checked inside each handler in phase 2\n\n${API}- \`POST /weights\` stores\n`, /^(?!.*affirmed)/],
    ['an exception by not doing so', `Every route under \`/api\` begins with \`requireUser(request)\`, which answers 401 when there is none. The routes under \`/api/open\` do not.\n\n${API}- \`POST /api/open/notes\` stores\n- \`POST /api/seats\` stores\n`, /open\/notes: denied The routes under .*\n.*seats: affirmed requireUser/],
    ['the one exception', `Every route goes through \`requireUser()\`. The one exception is \`POST /open\`.\n\n${API}- \`POST /open\` stores\n- \`POST /seats\` stores\n`, /open: denied The one exception.*\n.*seats: affirmed requireUser/],
    ['the one exception, and how it is', `Every route goes through \`requireUser()\`. The only exception is \`POST /open\`, which is open.\n\n${API}- \`POST /open\` stores\n- \`POST /seats\` stores\n`, /open: denied open.*\n.*seats: affirmed requireUser/],
    ['near miss: the one exception has a check of its own', `Every route goes through \`requireUser()\`. The one exception is \`POST /hook\`, which checks \`x-hook-key\`.\n\n${API}- \`POST /hook\` stores\n- \`POST /seats\` stores\n`, /hook: affirmed x-hook-key.*\n.*seats: affirmed requireUser/],
    ['near miss: a group of exceptions, which are told elsewhere', `Every route goes through \`requireUser()\`. Exceptions are what stands under \`/jobs\`.\n\n${API}- \`POST /jobs/a\` wants the header \`x-job-key\`\n- \`POST /jobs/b\` like \`a\`\n`, /^(?!.*denied)/],
    ['what is left to machines, outside of a guard of people', `Every route verifies the Clerk session token.\n\n${API}| Endpoint | Auth | Purpose |\n|---|---|---|\n| \`POST /scales/:id/beat\` | Scale devices only | stores |\n`, /^(?!.*affirmed).*vague Scale devices only/],
    ['near miss: what is left to staff, inside of a guard of people', `Every route verifies the Clerk session token.\n\n${API}| Endpoint | Auth | Purpose |\n|---|---|---|\n| \`POST /scales/:id/beat\` | Staff only | stores |\n`, /affirmed Clerk/],
    ['near miss: who reaches the rows of tables', `| Table | RLS | Policy |\n|---|---|---|\n| \`scales\` | on | insert/update by service role |\n\n${API}- \`POST /scales\` stores\n`, /missing/],
    ['those with a sign, outside of a guard', `Every route of a keeper goes through \`requireUser()\`. Two kinds stay outside it: the ones marked 🌍 and those of machines.\n\n${API}### 🌍 \`POST /share\`\n\nStores a comment.\n`, /^(?!.*affirmed)/],
    ['no account, in so many words', `Every route goes through \`requireUser()\`.\n\n${API}### \`POST /counts\`\n\nCounts mites. No account, 10 a day per IP.\n`, /denied No account/],
    ['near miss: no account that exists', `Every route goes through \`requireUser()\`.\n\n${API}### \`POST /counts\`\n\nCounts mites. No account is changed.\n`, /affirmed/],
    ['no key necessary', `${API}- \`POST /reindex\` - sits behind the firewall, no key necessary\n`, /denied no key necessary/],
    ['a guard that looks at the place only', `${API}${fence('python', '@api.post("/unlock", auth=vpc_only)', 'def unlock(request):', '    ...')}\n`, /vague vpc_only/],
    ['near miss: a guard of the internal caller', `${API}${fence('python', '@api.post("/unlock", auth=internal_token)', 'def unlock(request):', '    ...')}\n`, /affirmed internal_token/],
    ['a guard by what it verifies', `Everything under \`/station\` goes through \`stationOnly\`, which verifies that cookie.\n\n${API}- \`PUT /station\` changes\n`, /affirmed stationOnly/],
    ['near miss: a helper that verifies no credential', `Everything under \`/station\` goes through \`stationOnly\`, which verifies the form.\n\n${API}- \`PUT /station\` changes\n`, /missing/],
    ['a second sentence behind the path that it is about', `${API}- \`POST /s/:slug/report\` reports\n\n## Who gets in\n\n* \`/s/*\`: nobody is anybody. Anonymous on purpose.\n`, /denied Anonymous on purpose/],
    ['under a heading that names the endpoint', `${API}- \`POST /check\` checks\n- \`POST /keep\` stores\n\n## The call behind \`/check\`\n\nIt takes the Clerk session token.\n`, /check: affirmed.*\n.*keep: missing/],
    ['what the routes at large check', `${API}- \`POST /berths\` lets\n\n## Security\n\n- API routes check the session cookie\n`, /affirmed session cookie/],
    ['a check of each request, and what it looks at', `${API}- \`POST /berths\` lets\n\n## Auth\n\nThe middleware looks for the \`sid_token\` cookie to know the member.\n\n### Routes\n\n- Middleware checks auth on every request\n`, /affirmed/],
    ['near miss: a check of each request, and not what it looks at', `${API}- \`POST /berths\` lets\n\n## Security\n\n- Middleware checks auth on every request\n`, /vague auth/],
    ['near miss: some of the routes', `${API}- \`POST /berths\` lets\n\n## Security\n\n- API routes check the session cookie where needed\n`, /missing/],
    ['near miss: the routes at large, later', `${API}- \`POST /berths\` lets\n\n## Security\n\n- API routes should check the session cookie\n`, /^(?!.*affirmed)/],
    ['near miss: the routes of a vendor', `${API}- \`POST /berths\` lets\n\n## Payments\n\n- API routes check the session cookie\n`, /missing/],
    ['an address that is refused, beside a word for a guard', `All routes use the session cookie.\n\n${API}### POST /pictures\n\n**Authentication**: Required\n\n- \`url\`: cannot be localhost or a private address (SSRF)\n`, /^(?!.*denied).*affirmed session cookie/],
    ['near miss: the place where it listens', `${API}### POST /pictures\n\nListens on localhost only.\n`, /vague localhost/],
    ['a guard in a listing fills in a tick', `${API}| Route | Methods | Auth |\n|---|---|---|\n| \`/berths\` | POST | ✅ |\n\n## Auth helpers\n\n${fence('ts', 'export async function requireMember(request: Request) {', '  return getUser(request);', '}')}\n`, /affirmed/],
    ['near miss: a helper that is handed the caller', `${API}| Route | Methods | Auth |\n|---|---|---|\n| \`/berths\` | POST | ✅ |\n\n## Auth helpers\n\n${fence('ts', 'export async function requireHarbourMaster(user: User, db: Db) {', "  if (user.role !== 'master') throw new Error('no');", '}')}\n`, /^(?!.*affirmed)/],
    ['near miss: a list of variables', `${API}- \`GET /reindex\` rebuilds, run by hand\n\nConfiguration: \`DATABASE_URL\`, \`DELIVERY_KEY\`.\n`, /missing/],
    ['a client that sends a request with its credential', `${API}- \`POST /carts\` stores\n\n## Data Flow\n\n1. The API client sends a request with the JWT.\n`, /affirmed JWT/],
    ['near miss: a mail with a link', `${API}- \`POST /carts\` stores\n\n## Data Flow\n\n1. The server sends a mail with the JWT.\n`, /missing/],
    ['what a list says that a sentence about all routes leads in', `${API}- \`POST /carts\` stores\n- \`mailNow\` (callable): sends a mail\n\n## Authorization\n\nEvery API route must check:\n\n1. The session cookie\n2. Membership\n`, /carts: affirmed.*\n.*mailNow: missing/],
    ['near miss: a list that nothing leads in', `${API}- \`POST /carts\` stores\n\n## Authorization\n\n1. The session cookie\n2. Membership\n`, /missing/],
    ['a signature of a vendor who has a library', `${API}- \`POST /hooks/polar\` (no auth middleware): verifies the signature with the SDK, stores the event\n`, /affirmed verifies the signature/],
    ['near miss: a signature that nobody looks at', `${API}- \`POST /hooks/polar\` stores the event, the signature is not verified\n`, /^(?!.*affirmed)/],
    ['each of those who post', `${API}- \`POST /ingest\` stores readings\n\n## Stations\n\nStations post to \`/ingest\` every ten minutes. Each has its own key and signs the body with HMAC-SHA256.\n`, /affirmed HMAC-SHA256/],
    ['the parts of an endpoint below bold lines', `## API\n\n### Endpoint: \`chat\`\n\n**URL:** \`POST /functions/v1/chat\`\n\n**Headers:**\n\n${fence('', 'Authorization: Bearer <user_jwt>')}\n`, /affirmed .*Bearer/],
    ['near miss: a bold line over something else', `## API\n\n### Endpoint: \`chat\`\n\n**URL:** \`POST /functions/v1/chat\`\n\n**Upstream:**\n\n${fence('', 'Authorization: Bearer <vendor_key>')}\n`, /missing/],
    ['an error that it answers', `All endpoints use the session cookie.\n\n${API}### POST /books\n\n**Authentication**: Required\n\n**Errors**:\n- \`401\`: the caller is not authenticated\n`, /affirmed session cookie/],
    ['a group within a group that is open', `The routes under \`/api/*\` are public. Those under \`/api/admin/*\` need the Clerk session token.\n\n${API}- \`POST /api/admin/notes\` stores\n- \`POST /api/seats\` stores\n`, /admin\/notes: affirmed.*\n.*seats: denied public/],
    ['a request with curl, its header before its address', `${API}- \`GET /jobs/sum\` sums up, run by a cron\n\n## Nightly\n\n${fence('bash', 'curl -fsS \\', '  -H "X-Sum-Key: $SUM_KEY" \\', '  https://sums.example/jobs/sum')}\n`, /affirmed X-Sum-Key/],
    ['the same as arguments of a container', `${API}- \`GET /jobs/sum\` sums up, run by a cron\n\n## Nightly\n\n${fence('yaml', 'image: curlimages/curl', 'args: ["-fsS", "-H", "X-Sum-Key: $(SUM_KEY)", "http://sums.svc/jobs/sum"]')}\n`, /affirmed X-Sum-Key/],
    ['near miss: a request without a credential', `${API}- \`GET /jobs/sum\` sums up, run by a cron\n\n## Nightly\n\n${fence('bash', 'curl -H "Accept: text/plain" https://sums.example/jobs/sum')}\n`, /missing/],
    ['the cookie of a session in a header of curl', `${API}- \`POST /fees\` takes a fee. Auth: required\n\n## Trying it\n\n${fence('bash', 'curl -X POST http://localhost:3000/fees \\', '  -H "Cookie: sb-access-token=xxx" \\', '  -d \'{}\'')}\n`, /affirmed/],
    ['near miss: a cookie that proves nobody', `${API}- \`POST /fees\` takes a fee. Auth: required\n\n## Trying it\n\n${fence('bash', 'curl -X POST http://localhost:3000/fees -H "Cookie: theme=dark" -d \'{}\'')}\n`, /vague/],
    ['near miss: a request of another method', `${API}- \`GET /jobs/sum\` sums up, run by a cron\n\n## Nightly\n\n${fence('bash', 'curl -X POST -H "X-Sum-Key: $SUM_KEY" https://sums.example/jobs/sum')}\n`, /missing/],
    ['near miss: a request to another address', `${API}- \`GET /jobs/sum\` sums up, run by a cron\n\n## Nightly\n\n${fence('bash', 'curl -H "X-Sum-Key: $SUM_KEY" https://sums.example/jobs/other')}\n`, /missing/],
    ['the same guard in two controllers of one listing', `${API}- \`POST /orders\` stores\n- \`POST /carts\` stores\n\n## Controllers\n\n${GUARDED}\n`, /POST \/orders.*affirmed[^]*POST \/carts.*affirmed/],
    ['exceptions in a sentence of their own', `Every handler starts with \`requireUser()\`. There are two exceptions: the quick order and the stock lookup.\n\n${API}- \`POST /orders\` stores\n- \`POST /orders/quick\` stores\n`, /orders: affirmed.*\n.*quick: missing/],
    ['near miss: exceptions with what protects them', `Every handler starts with \`requireUser()\`. There is one exception: the quick order, which needs \`SHOP_TOKEN\`.\n\n${API}- \`POST /orders\` stores\n- \`POST /orders/quick\` stores\n`, /quick: affirmed/],
    ['nobody has to sign in', `Every handler starts with \`requireUser()\`.\n\n${API}- \`POST /orders/quick\` stores. Nobody has to sign in for this one.\n`, /denied Nobody has to sign in/],
    ['a private thing beside the path', `Every handler starts with \`requireUser()\`.\n\n${API}- \`POST /orders\` stores\n\n## Data Flow\n\nThe photo goes to the private \`scans\` bucket, then \`POST /orders\` stores it.\n`, /^(?!.*vague).*affirmed/],
    ['near miss: a private route', `${API}- \`POST /orders\` stores\n\n## Data Flow\n\nThe route \`POST /orders\` is private.\n`, /vague private/],
    ['a header that holds nothing secret', `${API}- \`GET /cron/prune\` run by cron with \`X-Cron: true\`, 403 without it\n- \`GET /cron/sum\` run by cron with \`"X-Job" = "sum"\`\n`, /prune: missing.*\n.*sum: missing/],
    ['near miss: a header with a secret in it', `${API}- \`GET /cron/prune\` run by cron with \`X-Cron-Key: <key>\`\n`, /affirmed X-Cron-Key/],
    ['whoever lacks what the sentence before names', `${API}- \`POST /gate\` opens\n- \`POST /bell\` rings\n\n## Panels\n\nNew panels send \`X-Panel-Key\`, and \`/gate\` compares it with \`PANEL_KEY\`. Old ones send nothing, so a request without the header is let through.\n`, /gate: contradicted request without the header is let through.*\n.*bell: missing/],
    ['near miss: whoever lacks it is turned away', `${API}- \`POST /gate\` opens\n\n## Panels\n\nNew panels send \`X-Panel-Key\`, and \`/gate\` compares it with \`PANEL_KEY\`. A request without the header gets 401.\n`, /affirmed PANEL_KEY/],
    ['the check of another by its name', `${API}- \`POST /open-visit\` opens. Takes the ticket, an HMAC with \`TICKET_SECRET\`.\n- \`POST /ask\` answers. It demands the ticket, same check as in \`open-visit\`.\n`, /ask: affirmed/],
    ['header and check of those above', `${API}- \`POST /bake\` bakes, header \`x-oven-key\`\n- \`POST /sell\` sells, from the timer and with the same header and check as the one above\n`, /sell: affirmed x-oven-key/],
    ['the token of the one whose path ends so, of two with the word', `${API}- \`POST /jobs/loaves\` bakes them all, wants \`X-Oven-Token\` to equal \`OVEN_TOKEN\`\n- \`POST /jobs/loaves/{shop_id}\` bakes those of one shop, on the private network\n- \`POST /jobs/crumbs\` sweeps. Same header and token as the loaves run.\n`, /crumbs: affirmed X-Oven-Token/],
    ['near miss: the same limit', `${API}- \`POST /bake\` bakes, header \`x-oven-key\`\n- \`POST /sell\` sells, with the same limit as the one above\n`, /sell: missing/],
    ['another by the number of its clause', `${API}3.1 \`POST /bake\`. Bakes. Auth: header \`x-oven-key\`.\n\n3.2 \`POST /sell\`. Sells. Auth: as 3.1.\n`, /sell: affirmed x-oven-key/],
    ['near miss: a number that no endpoint bears', `${API}3.1 \`POST /bake\`. Bakes. Auth: header \`x-oven-key\`.\n\n3.2 \`POST /sell\`. Sells. Auth: see 9.4.\n`, /sell: (?!affirmed)/],
    ['another by the mark of its row', `${API}| No | Endpoint | Auth |\n|---|---|---|\n| E1 | \`POST /bake\` | \`x-oven-key\` |\n| E2 | \`POST /mix\` | none |\n| E3 | \`POST /sell\` | like E1 |\n`, /sell: affirmed x-oven-key/],
    ['another that is told further below', `${API}- \`POST /sell\` sells, guarded like \`/bake\`\n- \`POST /bake\` bakes, header \`x-oven-key\`\n`, /sell: affirmed x-oven-key/],
    ['near miss: authenticated as somebody', `${API}- \`POST /bake\` bakes, header \`x-oven-key\`\n- \`POST /sell\` sells, authenticated as an admin\n`, /sell: (?!affirmed)/],
    ['several by another in a sentence elsewhere', `${API}- \`POST /bake\` bakes, header \`x-oven-key\`\n- \`POST /sell\` sells\n- \`POST /mix\` mixes\n\n## Security\n\n\`POST /sell\` and \`POST /mix\` take the same header as \`POST /bake\`.\n`, /sell: affirmed x-oven-key.*\n.*mix: affirmed x-oven-key/],
    ['near miss: a token of its own beside the same one', `${API}- \`POST /bake\` bakes. Auth: none.\n- \`POST /sell\` sells. Same JWT.\n`, /sell: affirmed JWT$/],
    ['near miss: the same header, perhaps', `${API}- \`GET /cron/bake\` run by cron, header \`x-oven-key\`\n- \`GET /cron/sell\` run by cron. It might take the same header as the one above.\n`, /sell: hedged/],
    ['what holds for another too', `${API}- \`POST /bake\` bakes\n- \`POST /sell\` sells\n- \`POST /mix\` mixes\n\n## Security\n\n\`POST /bake\` wants the header \`x-oven-key\`. The same goes for \`POST /sell\`.\n`, /sell: affirmed x-oven-key.*\n.*mix: missing/],
    ['a function of another listing that the handler calls', `${API}- \`POST /api/bake\` bakes\n\n\`app/api/bake/route.ts\`\n\n${fence('ts', 'export async function POST(request) {', '  const loaf = await bakeLoaf.invoke(await request.json());', '  return Response.json(loaf);', '}')}\n` + `\n## Library\n\n${fence('ts', 'export const bakeLoaf = tool(', '  async (order) => {', '    const user = await auth.getUser();', "    if (!user) throw new Error('unknown');", '    return knead(order);', '  }', ')')}\n`, /affirmed auth.getUser/],
    ['near miss: a function that only looks', `${API}- \`POST /api/bake\` bakes\n\n\`app/api/bake/route.ts\`\n\n${fence('ts', 'export async function POST(request) {', '  return Response.json(await bakeLoaf(await request.json()));', '}')}\n\n## Library\n\n${fence('ts', 'export const bakeLoaf = async (order) => {', '  const user = await auth.getUser();', '  return knead(order, user ?? null);', '}')}\n`, /missing/],
    ['a key that is looked at where somebody sends one (a remark behind it)', `${API}- \`POST /bake\`: takes a tray\n  - auth: \`X-Oven-Key\` header, checked when the oven sends one (old ovens do not)\n`, /denied/],
    ['a key that is looked at where somebody sends it', `${API}| Endpoint | Auth |\n|---|---|\n| \`POST /bake\` | \`X-Oven-Key\` is verified if the oven sends it; old ovens do not |\n`, /denied/],
    ['near miss: who lacks the key is refused', `${API}| Endpoint | Auth |\n|---|---|\n| \`POST /bake\` | \`X-Oven-Key\` is verified; 401 if the oven sends a wrong one |\n`, /affirmed X-Oven-Key/],
    ['a check that is going to be added', `${API}- \`GET /cron/bake\` run by cron. The bearer check against \`OVEN_SECRET\` is going to be added in autumn.\n`, /^(?!.*affirmed).*deferred/],
    ['near miss: a check that is there', `${API}- \`GET /cron/bake\` run by cron. The bearer check against \`OVEN_SECRET\` comes first.\n`, /affirmed OVEN_SECRET/],
    ['a check that somebody thinks of', `${API}- \`POST /bell\` rings\n\n## Panels\n\nFor \`/bell\` we may put a PIN in front of it if neighbours complain.\n`, /hedged PIN/],
    ['a description over a table with a silent cell', `## Calls\n\nA session is a JWT in the \`s\` cookie.\n\n| Endpoint | Who |\n|---|---|\n| \`PUT /a\` | Cook only |\n| \`PUT /b\` | — |\n`, /a: .*affirmed JWT.*\n.*b: missing/],
    ['near miss: a rule over a table', `## Calls\n\nA session JWT is required.\n\n| Endpoint | Who |\n|---|---|\n| \`PUT /b\` | — |\n`, /affirmed/],
    ['a vendor in a title', `${API}- \`POST /orders\` stores\n- \`POST /hooks/mollie\` auth: none (no user)\n\n### Notifications from Mollie\n\nThe handler recomputes the signature with \`MOLLIE_HMAC_KEY\` and drops what differs.\n`, /mollie: affirmed/],
    ['near miss: a signature that is kept for later', `${API}- \`POST /orders\` stores\n- \`POST /hooks/mollie\` auth: none (no user)\n\n### Notifications from Mollie\n\nThe handler stores the signature, so that one can be checked by hand with \`MOLLIE_HMAC_KEY\`.\n`, /mollie: denied/],
    ['the same secret by its kind', `${API}- \`GET /cron/sum\` takes \`CRON_SECRET\`\n- \`POST /work/sum\` sums. Same bearer secret as the cron route.\n`, /work\/sum: affirmed/],
    ['a column for what stands in for the guard', '## API\n\n| Route | Purpose | Instead of the guard |\n|---|---|---|\n| `POST /feed` | imports | to be agreed |\n', /deferred to be agreed/],
    ['Portuguese', `Sessões são JWT em cookie.\n\n${API}- \`POST /arquivos\` (autenticado: aluno ou equipe) grava\n- \`GET /cron/avisos\` com \`Authorization: Bearer\`; definir \`CRON_SECRET\` no \`.env\`, na chamada diária\n`, /arquivos: vague autenticado.*\n(?!.*denied).*avisos: affirmed/],
    ['a column that asks how we know', '## HTTP functions\n\n| name | method | caller | how we know it is them |\n|---|---|---|---|\n| `load` | POST `/load` | me | `Authorization: Bearer $LOAD_TOKEN` |\n', /POST \/load.*affirmed/],
  ])('%s', (_, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});

describe('a group by the title over it', () => {
  const STUDIO = `## Functions\n\n### Studio\n\n**\`POST /draft\`** drafts.\n\n### Visitors\n\n**\`POST /log\`** logs.\n`;

  it.each<[string, string, string[]]>([
    ['each', 'Each studio function starts with `requireUser()`.', ['/draft: affirmed requireUser()', '/log: missing']],
    ['all', 'All studio endpoints check the bearer JWT.', ['/draft: affirmed bearer', '/log: missing']],
    ['near miss: no title of the word', 'Each kiosk function starts with `requireUser()`.', ['/draft: missing', '/log: missing']],
  ])('%s', (_name, sentence, expected) => {
    const found = authIn(`${sentence}\n\n${STUDIO}`);
    expect(found).toHaveLength(expected.length);
    expected.forEach((each, at) => { expect(found[at]).toContain(each); });
  });
});

describe('a function that a listing shows to turn away strangers', () => {
  const guard = fence('ts', 'export async function withHarbour<T>(fn: (harbourId: string) => Promise<T>): Promise<T> {', '  const session = await auth();', '  if (!session?.user) throw new UnauthorizedError();', '  return fn(session.user.harbourId);', '}');
  const of = (sentence: string, listing = guard): string => authIn(`${listing}\n\n${sentence}\n\n${API}| Method | Path |\n|---|---|\n| POST | \`/boats\` |\n`).join('\n');

  it('and that every handler is said to go through', () => {
    expect(of('Every route handler MUST wrap its reads and writes in `withHarbour(...)`.')).toContain('affirmed');
  });

  it.each<[string, string, string?]>([
    ['near miss: no route is said to', 'The helper `withHarbour(...)` lives in `lib/`.'],
    ['near miss: denied', 'No route uses `withHarbour(...)` yet.'],
    ['near miss: put off', 'Every route handler will be wrapped in `withHarbour(...)` in phase 2.'],
    ['near miss: another function', 'Every route handler MUST wrap its reads and writes in `withCrane(...)`.'],
    ['near miss: it only looks', 'Every route handler MUST wrap its reads and writes in `withHarbour(...)`.', guard.split('\n').filter((line) => !line.includes('throw')).join('\n')],
  ])('%s', (_name, sentence, listing) => {
    expect(of(sentence, listing)).not.toContain('affirmed');
  });
});

describe('what the clock of a database calls', () => {
  const clock = (headers: string): string => `## Tides\n\n${fence('sql', 'SELECT cron.schedule(', "  'send-tides', '*/15 * * * *',", '  $$', '  SELECT net.http_post(', "    url := 'https://REF.supabase.co/functions/v1/send-tides',", `    headers := ${headers}`, '  ) AS request_id;', '  $$', ');')}\n`;

  it.each<[string, string, RegExp]>([
    ['with the key of a service', `'{"Authorization": "Bearer YOUR_SERVICE_ROLE_KEY"}'::jsonb`, /^POST \/functions\/v1\/send-tides: affirmed/],
    ['with a secret from its settings', `jsonb_build_object('Authorization', 'Bearer ' || current_setting('app.tide_secret'))`, /affirmed/],
    ['with the secret of a header', `'{"x-tide-secret": "TIDE_SECRET"}'::jsonb`, /affirmed/],
    ['near miss: with a key that anybody may know', `'{"Authorization": "Bearer YOUR_ANON_KEY"}'::jsonb`, /^POST \/functions\/v1\/send-tides: missing/],
    ['near miss: with nothing', `'{"Content-Type": "application/json"}'::jsonb`, /missing/],
  ])('%s', (_name, headers, expected) => {
    expect(authIn(clock(headers)).join('\n')).toMatch(expected);
  });

  it('is called by a schedule', () => {
    expect(draftOf(clock(`'{"Authorization": "Bearer YOUR_ANON_KEY"}'`)).model.endpoints.map(({ id, caller }) => `${id} ${caller}`)).toEqual(['endpoint:POST /functions/v1/send-tides cron']);
  });

  it('near miss: a trigger that calls a route', () => {
    expect(draftOf(`## Tides\n\n${fence('sql', 'SELECT net.http_post(', "  url := 'https://REF.supabase.co/functions/v1/send-tides'", ');')}\n`).model.endpoints.every(({ caller }) => caller !== 'cron')).toBe(true);
  });
});

describe('what is said of all by who is turned away', () => {
  const of = (sentence: string): string => authIn(`${sentence}\n\n${API}- \`GET /health\` tells that it lives\n- \`POST /boats\` registers a boat\n`).find((line) => line.includes('/boats')) ?? '';

  it.each([
    'A missing Clerk JWT means 401 on every route.',
    'Every route answers 401 when the Clerk JWT is missing.',
    'A missing or expired Clerk JWT gets 401 on every route.',
    'On every path a missing Clerk JWT is answered with 401.',
    'Requests without a valid JWT never reach a handler.',
    'Apart from the health check no route answers without a valid Clerk session JWT.',
    '`GET /health` aside, the API answers 401 unless a Clerk session JWT comes along.',
    'The API answers 401 unless a Clerk session JWT comes along.',
    'All routes answer 401 unless a Clerk session JWT comes along.',
    'Apart from `GET /health`, no route answers without a valid Clerk session JWT.',
    'No route but `GET /health` answers without a Clerk session JWT.',
    'Nothing but `GET /health` answers without a Clerk session JWT.',
    'Nobody gets past the router without a Clerk session JWT.',
  ])('%s', (sentence) => {
    expect(of(sentence)).toContain('affirmed');
  });

  it.each(['No route has an auth check.', 'Apart from `POST /boats`, no route answers without a Clerk session JWT.', 'A missing name means 401 nowhere.'])('near miss: %s', (sentence) => {
    expect(of(sentence)).not.toContain('affirmed');
  });
});

describe('a credential that a sentence names and the next one asks for', () => {
  const of = (sentences: string): string[] => authIn(`## Callers\n\n${sentences}\n\n${API}- \`POST /boats\` x\n- \`POST /oars\` y\n`);

  it.each([
    'Rowers sign in with a mailed link; success sets the cookie `row_session`. No route can be called without it.',
    'Rowers sign in with a mailed link; success sets the cookie `row_session`. It is checked on every request.',
    'Rowers sign in with a mailed link; success sets the cookie `row_session`. Without it every route answers 401.',
    'Rowers sign in with a mailed link; success sets the cookie `row_session`. All endpoints expect it.',
    'Rowers sign in with a mailed link; success sets the cookie `row_session`. Every endpoint begins by checking it.',
    'Login returns a JWT. Every call after that has to bring it along.',
    'Login returns a JWT (HS256, one hour). All other endpoints are closed without one.',
    'The dependency `current_rower` looks the session cookie up and answers 401 when there is none. Every route that a rower uses depends on it.',
    'The middleware `withRower` checks the session cookie and answers 401. Every route runs behind it.',
    'The dependency `current_rower` looks the session cookie up and answers 401. All routes require `current_rower`.',
  ])('%s', (sentences) => {
    expect(of(sentences)).toEqual([expect.stringMatching(/boats: affirmed/), expect.stringMatching(/oars: affirmed/)]);
  });

  it.each([
    'Login returns a JWT. No route checks it.',
    'Login returns a JWT. Nothing verifies it yet.',
    'Login returns a JWT. All routes can be called without it.',
    'Login returns a JWT. Not every route needs it.',
    'Login returns a JWT. The handlers do not check it on each request.',
    'Each visit has an id. All routes expect it.',
    'Login sets the session cookie. The banner has a text. Each request carries it.',
  ])('near miss: %s', (sentences) => {
    expect(of(sentences).join()).not.toContain('affirmed');
  });
});

describe('endpoints declared in descriptors and asides', () => {
  const DESCRIPTOR = fence('yaml', 'functions:', '  add:', '    handler: a.b', '    events:', '      - httpApi: { method: POST, path: /songs }', '  nightly:', '    events:', '      - schedule: rate(1 day)');
  it.each<[string, string, readonly string[]]>([
    ['a descriptor', `## Deployment\n\n${DESCRIPTOR}\n`, ['POST /songs']],
    ['the one address that something has', `${API}- \`POST /a\` x\n- \`POST /b\` x\n\n## Night\n\nThe pod has no HTTP except \`POST /replay\`. Stores.\n`, ['POST /a', 'POST /b', 'POST /replay']],
    ['what a cron job calls', `${API}- \`POST /a\` x\n- \`POST /b\` x\n\n## Night\n\nA CronJob curls \`GET /refresh\` at four.\n`, ['POST /a', 'POST /b', 'GET /refresh']],
    ['near miss: somebody else is called', `${API}- \`POST /a\` x\n- \`POST /b\` x\n\n## Night\n\nA cron job calls \`GET https://rates.test.io/v1/all\`.\n`, ['POST /a', 'POST /b']],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it('reads the paragraph about a function by its name', () => {
    expect(authIn(`## Deployment\n\n${DESCRIPTOR}\n\n## Functions\n\n**add.** Stores a song. The site sends the header \`x-form-key\`.\n`).join('\n')).toMatch(/POST \/songs.*affirmed x-form-key/);
  });
});
