import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { pathMentions } from '../../src/extract/paths.js';
import { draftOf, lines } from './support.js';

/** The endpoints that a document declares, by their names. */
function endpointsIn(text: string): string[] {
  return draftOf(text).model.endpoints.map(({ name }) => name);
}

describe('paths with choices in braces', () => {
  it.each<[string, string, string[]]>([
    ['two ends', '`/api/hives/{open,close}`', ['/api/hives/open', '/api/hives/close']],
    ['with a method', '`POST /api/hives/{open|close}` moves the lid', ['POST /api/hives/open', 'POST /api/hives/close']],
    ['in the middle', '`/v1/{bees, wasps}/count`', ['/v1/bees/count', '/v1/wasps/count']],
    ['twice', '`/api/{bees,wasps}/{count,feed}`', ['/api/bees/count', '/api/bees/feed', '/api/wasps/count', '/api/wasps/feed']],
    ['with what they share left out', '`PATCH /api/hives/:id/open` / `.../close`', ['PATCH /api/hives/:id/open', 'PATCH /api/hives/:id/close']],
    ['… of several', '`/api/hives/open`, `…/close` and `…/lid/lock`', ['/api/hives/open', '/api/hives/close', '/api/hives/lid/lock']],
    ['near miss: left out of a file', '`PATCH /api/hives/:id/open`, see the code in `.../close`', ['PATCH /api/hives/:id/open']],
    ['near miss: a parameter', '`/api/hives/{hiveId}`', ['/api/hives/{hiveId}']],
    ['near miss: files', '`lib/bees/{client,server}.ts` and `src/app/{a,b}/page.tsx`', []],
    ['near miss: what is sent', '`POST /api/hives` { name, colour }', ['POST /api/hives']],
  ])('%s', (_, text, expected) => {
    expect(pathMentions(text.replace(/`/g, '')).map(({ methods, path }) => [...methods, path].join(' '))).toEqual(expected);
  });
});

const API = '## API surface';

describe('endpoints in lists under labels', () => {
  it.each<[string, string, string[]]>([
    ['paths behind a label', lines(API, '- **Hives**: `/api/hives`, `/api/hives/feed`', '- **Keepers** — `/api/keepers`'), ['/api/hives', '/api/hives/feed', '/api/keepers']],
    ['with a remark behind the last', lines(API, '- Queues: `/api/queues/feed` (queue webhook)', '- Billing: `/api/bills/{open,close}`, `/api/bills/state`'), ['/api/queues/feed', '/api/bills/open', '/api/bills/close', '/api/bills/state']],
    ['nothing but paths in a paragraph', lines(API, '`/api/hives` · `/api/hives/:id/{open,close}` · `/api/hooks/scale`'), ['/api/hives', '/api/hives/:id/open', '/api/hives/:id/close', '/api/hooks/scale']],
    ['near miss: a sentence with paths', lines(API, '`/api/hives` and `/api/swarms` are gone.'), []],
    ['near miss: below another title', lines('## Folders', '`/api/hives` · `/api/hooks`'), []],
    ['near miss: what all hang under', lines(API, '- REST prefix: `/api`', '- Base path: `/api/v1`', '- Docs: `/api/docs`'), []],
    ['near miss: what is said of routes', lines(API, '- `POST /api/hives` adds a hive', '- Rate limits: `/api/hives`, 5/min per keeper', '- Removed: `/api/swarms`'), ['POST /api/hives']],
    ['near miss: a sentence', lines('## Flow', '- **Ingest**: `/api/hives/feed` is asked by the app'), []],
    ['near miss: pages', lines('## Pages & routes', '- **Keepers**: `/keepers`, `/keepers/new`'), []],
  ])('%s', (_, text, expected) => {
    expect(endpointsIn(text)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a remark in the singular is of the last name', '(queue webhook)', ['unknown', 'webhook']],
    ['near miss: in the plural it is of all', '(webhooks)', ['webhook', 'webhook']],
  ])('%s', (_, remark, expected) => {
    const { endpoints } = draftOf(lines(API, `- Feeding: \`/api/bees/plan\`, \`/api/bees/feed\` ${remark}`)).model;
    expect(endpoints.map(({ caller }) => caller)).toEqual(expected);
  });

  it('tells from its words, not from the paths beside it, whether one writes', () => {
    const { endpoints } = draftOf(lines(API, '- **Bees**: `/api/bees/post`, `/api/bees/count`')).model;
    expect(endpoints.map(({ writes }) => writes)).toEqual([true, false]);
  });
});

describe('groups behind a preposition', () => {
  it.each<[string, string, (string | undefined)[]]>([
    ['a mechanism for a group', '- **Auth**: session cookie for member routes; the rest is public on purpose', ['affirmed', undefined]],
    ['… called interfaces', '- Auth: Clerk session for user APIs', ['affirmed', undefined]],
    ['near miss: later', '- Auth: session cookie for member routes comes in v2', ['deferred', undefined]],
    ['near miss: without', '- Auth: no session cookie for member routes', ['denied', undefined]],
  ])('%s', (_, text, expected) => {
    const { endpoints } = draftOf(lines('# Bees', '## Security', text, '## Endpoints', '- `POST /api/hives` adds a hive', '- `POST /api/webhooks/paddle` takes events')).model;
    expect(endpoints.map((endpoint) => claimsOf(endpoint, 'auth').find(({ nearness }) => nearness === 'group')?.stance)).toEqual(expected);
  });
});
