import { describe, expect, it } from 'vitest';
import { draftOf, fence, lines } from './support.js';

function endpointsIn(text: string): string[] {
  return draftOf(text).model.endpoints.map(({ name }) => name);
}

const FIELDS = ['**Auth:** user JWT', '', 'Stores the wish of the signed-in guest.', ''];

describe('functions by the titles of their sections', () => {
  it.each<[string, string, string[]]>([
    ['below the title of the document', lines('# Edge Functions', '', 'Deno.', '', '## Function Reference', '', '### `save-wish`', '', ...FIELDS, '### `drop-wish`', '', ...FIELDS), ['save-wish', 'drop-wish']],
    ['below words about them', lines('# Wishes', '', 'Each is a Supabase Edge Function.', '', '## Functions', '', '### `save-wish`', '', ...FIELDS), ['save-wish']],
    ['numbered by letters, with a remark', lines('# Wishes', '', '## Phase 2: Edge Functions', '', '### A) `save-wish` (one a day)', '', ...FIELDS, '### b. `drop-wish`', '', ...FIELDS), ['save-wish', 'drop-wish']],
    ['behind what is to be done', lines('# Wishes', '', '## Edge Functions', '', '### Step 1: Create `save-wish` function', '', ...FIELDS, '### New: `drop-wish`', '', ...FIELDS, '### C) Add edge function `list-wishes`', '', ...FIELDS), ['save-wish', 'drop-wish', 'list-wishes']],
    ['near miss: a step in ordinary words', lines('# Wishes', '', '## Edge Functions', '', '### A) Create wishes', '', 'By hand.', '', '### Add secrets', '', 'In the dashboard.', '', '### Deploy', '', 'At night.', ''), []],
    ['near miss: functions of the database', lines('# Postgres', '', 'Helpers in SQL.', '', '## Function Reference', '', '### `save_wish`', '', 'Sums up.', ''), []],
    ['by the file, as the platform places it', lines('# Mail', '', '## `supabase/functions/send-thanks/index.ts`', '', fence('typescript', 'serve(async (req) => {', '  return new Response("ok")', '})')), ['send-thanks']],
    ['near miss: a file that they share', lines('# Mail', '', '## `supabase/functions/_shared/cors.ts`', '', fence('typescript', 'export const cors = {}')), []],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it.each<[string, string[], string[]]>([
    ['what one of them does, by a parameter', ['**Actions:**', '', '| Action | What it does |', '|---|---|', '| `list-wishes` | returns all |', '| `drop-wish` | removes one |'], ['wishes-admin']],
    ['a table of their variables', ['## Secrets', '', 'Set them under Edge Functions → Secrets.', '', '| Secret | Used by |', '|---|---|', '| `WISH_API_KEY` | `wishes-admin` |'], ['wishes-admin']],
    ['near miss: a table of functions', ['## More edge functions', '', '| Function | What it does |', '|---|---|', '| `drop-wish` | removes one |'], ['wishes-admin', 'drop-wish']],
  ])('rows below them: %s', (_, rows, expected) => {
    expect(endpointsIn(lines('# Edge Functions', '', '## Functions', '', '### `wishes-admin`', '', ...FIELDS, ...rows, ''))).toEqual(expected);
  });
});

describe('functions by the items of a list below a title about them', () => {
  it.each<[string, string, string[]]>([
    ['a name in bold with a colon over its lines', '- **`plan-beds`**:\n  - *Input:* a sketch.\n  - *Logic:* Gemini, then JSON.\n', ['plan-beds']],
    ['a name with a colon', '- `plan-beds`:\n  - Input: a sketch.\n', ['plan-beds']],
    ['words between the title and the list', 'They run on Deno.\n\n- **`plan-beds`**:\n  - Input: a sketch.\n', ['plan-beds']],
    ['names in bold', '- **plan-beds**: draws a plan\n- ✅ **send-seeds** - orders them\n', ['plan-beds', 'send-seeds']],
    ['a sign behind the name', '1. **`plan-beds`** ✅ - draws a plan\n', ['plan-beds']],
    ['names without any mark', '- plan-beds: draws a plan\n- send-seeds: orders them\n', ['plan-beds', 'send-seeds']],
    ['names in a column of names', '| Name | Version | Description |\n|---|---|---|\n| plan-beds | 3 | draws a plan |\n', ['plan-beds']],
    ['near miss: ordinary words in a column of names', '| Name | Version | Description |\n|---|---|---|\n| Deno | 3 | runs them |\n', []],
    ['near miss: what they are, in bold', '- **real-time**: answers stream\n- **Secrets**: kept in the dashboard\n', []],
    ['near miss: a label over what is told of them', '- **Secrets**:\n  - `BED_KEY` is set there.\n', []],
    ['near miss: files', '- `plan-beds.ts`:\n  - shared types\n', []],
  ])('%s', (_, list, expected) => {
    expect(endpointsIn(`# Beds\n\n## Edge Functions Architecture\n\n${list}`)).toEqual(expected);
  });
});

describe('routes that Supabase serves under every project', () => {
  it.each<[string, string, string[]]>([
    ['sign-in', 'POST /auth/v1/signup', []],
    ['rows', 'PATCH /rest/v1/wishes', []],
    ['near miss: a function', 'POST /functions/v1/save-wish', ['POST /functions/v1/save-wish']],
    ['near miss: a route of its own', 'POST /auth/signup', ['POST /auth/signup']],
  ])('%s', (_, route, expected) => {
    expect(endpointsIn(lines('# Wishes', '', '## Endpoints', '', `- \`${route}\` takes e-mail and password`, ''))).toEqual(expected);
  });
});

describe('another way to call the same act', () => {
  const callers = (...routes: string[]): string[] => draftOf(lines('# Desk', '', '## API', '', ...routes.map((route) => `- ${route}`), '')).model.endpoints.filter(({ calls }) => calls.some(({ ai }) => ai)).map(({ name }) => name);
  it.each<[string, string, string[]]>([
    ['streamed by GET', '`GET /reply/stream` the same as a stream of events', ['POST /reply', 'GET /reply/stream']],
    ['by its own method', '`POST /reply/stream` the same as a stream of events', ['POST /reply', 'POST /reply/stream']],
    ['near miss: other events', '`GET /reply/stream` events', ['POST /reply']],
    ['near miss: a batch is not read by GET', '`GET /reply/batch` lists the batches', ['POST /reply']],
  ])('%s', (_, route, expected) => {
    expect(callers('`POST /reply` asks OpenAI for a reply', route)).toEqual(expected);
  });
});
