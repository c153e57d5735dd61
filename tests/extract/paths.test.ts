import { describe, expect, it } from 'vitest';
import { isTailOf, matchesPattern, pathKey, pathMentions } from '../../src/extract/paths.js';

/** The mentions of a text as `METHODS path`, with `!` for a host and `*` for a group. */
function mentionsIn(text: string): string[] {
  return pathMentions(text).map(({ methods, path, host, wildcard, start, end }) => {
    expect(text.slice(start, end)).toContain(path.replaceAll('*', ''));
    return `${[...methods, path].join(' ')}${host === null ? '' : ` !${host}`}${wildcard ? ' *' : ''}`;
  });
}

describe('paths without the slash at the root', () => {
  it.each<[string, string, readonly string[]]>([
    ['the slash at the root left out', 'POST api/trips, then DELETE api/trips/:id and PATCH trips/{id}/stops', ['POST /api/trips', 'DELETE /api/trips/:id', 'PATCH /trips/{id}/stops']],
    ['near miss: words with a slash between them', 'PUT and/or PATCH either/or; GET trips/count; POST api/trips.ts', []],
  ])('%s', (_what, text, expected) => {
    expect(pathMentions(text).map(({ methods, path }) => [...methods, path].join(' '))).toEqual(expected);
  });
});

describe('methods and paths', () => {
  it.each<[string, string, readonly string[]]>([
    ['method and path', 'POST /api/orders', ['POST /api/orders']],
    ['a route to somewhere, and no file', 'POST /api/trips/route', ['POST /api/trips/route']],
    ['a resource that is called like a folder', 'Edits `/pages/:pageId` and `/docs/{id}`', ['/pages/:pageId', '/docs/{id}']],
    ['near miss: a folder', 'See `/pages/index` and /docs/setup', []],
    ['near miss: the file of a route', 'POST /app/api/trips/route.ts', ['POST /api/trips']],
    ['several spaces', 'POST    /api/orders', ['POST /api/orders']],
    ['quoted', 'POST "/api/orders"', ['POST /api/orders']],
    ['near miss: a slash between two things', 'Kind of change: API endpoint (POST) / database schema', []],
    ['the root, behind its method', 'POST / and **GET** / and DELETE /', ['POST /', 'GET /', 'DELETE /']],
    ['to', 'sends a POST to /api/orders', ['POST /api/orders']],
    ['the method as a verb', 'The form POSTs to /api/orders, POSTing a photo to /api/photos; it DELETEs /api/carts/1', ['POST /api/orders', 'POST /api/photos', 'DELETE /api/carts/1']],
    ['near miss: what is sent somewhere else', 'the number of POSTs is shown on /orders', ['/orders']],
    ['a query', 'GET /api/orders?limit=N&after=<id>', ['GET /api/orders']],
    ['a full stop behind it', 'Calls POST /api/orders.', ['POST /api/orders']],
    ['a bracket around it', '(see POST /api/orders)', ['POST /api/orders']],
    ['parameters of all spellings', 'GET /a/:id, GET /b/{id}, GET /c/[id], GET /d/<id>, GET /e/${id}', ['GET /a/:id', 'GET /b/{id}', 'GET /c/[id]', 'GET /d/<id>', 'GET /e/${id}']],
    ['a rest parameter', 'GET /files/[...path]', ['GET /files/[...path]']],
    ['the method behind the path, before what it is', 'has a /api/orders POST endpoint and a /api/carts DELETE route', ['POST /api/orders', 'DELETE /api/carts']],
    ['the method in brackets behind what it is', 'the /api/orders endpoint (POST)', ['POST /api/orders']],
    ['what it is between the method and the path', 'a POST endpoint at /api/orders', ['POST /api/orders']],
    ['near miss: a method that belongs to the next path', 'opens /orders, POST /api/orders', ['/orders', 'POST /api/orders']],
    ['near miss: a word in capitals', 'see /orders ADMIN endpoint', ['/orders']],
    ['several methods', 'GET/POST /x', ['GET POST /x']],
    ['several methods, other separators', 'GET, PUT /x and PATCH | DELETE /y', ['GET PUT /x', 'PATCH DELETE /y']],
    ['the path first', '/logout (POST)', ['POST /logout']],
    ['the path first, with a dash', '/api/a — POST, DELETE', ['POST DELETE /api/a']],
    ['the path first, with two methods in words', '/api/kites/:id (GET and PATCH)', ['GET PATCH /api/kites/:id']],
    ['the path first, with methods in a row', '/api/kites (GET, POST or DELETE)', ['GET POST DELETE /api/kites']],
    ['near miss: the method of another path', '/api/kites (GET) and POST /api/strings', ['GET /api/kites', 'POST /api/strings']],
    ['the file of a route', '/src/app/api/orders/route.ts (POST, GET)', ['POST GET /api/orders']],
    ['the file of a route with a group and a parameter', 'app/(shop)/api/orders/[id]/route.ts: PATCH', ['PATCH /api/orders/[id]']],
    ['the file of a route behind the method', 'DELETE /src/app/api/orders/route.ts', ['DELETE /api/orders']],
    ['files of routes elsewhere', 'src/routes/api/orders/+server.ts — POST and pages/api/cart.ts (PUT)', ['POST /api/orders', 'PUT /api/cart']],
    ['near miss: another file', 'src/lib/orders.ts (POST, GET) and src/app/page.tsx (GET)', []],
    ['a host', 'POST https://api.vendor.com/v1/messages', ['POST /v1/messages !api.vendor.com']],
    ['a base in braces', 'POST {base}/orders and POST ${API}/users', ['POST /orders', 'POST /users']],
    ['the root', 'GET /', ['GET /']],
    ['only a path', 'the route /api/orders answers', ['/api/orders']],
    ['a wildcard', 'all of /api/cron/*', ['/api/cron/* *']],
    ['a wildcard with a method', 'POST /api/cron/*', ['POST /api/cron/* *']],
    ['an ellipsis', '/api/cron/…, POST /api/cron/...', ['/api/cron/* *', 'POST /api/cron/* *']],
    ['near miss: an ellipsis of the sentence', 'POST /api/orders...', ['POST /api/orders']],
    ['near miss: a rate', '5/min per user, 10 req/s', []],
    ['near miss: a rate with a blank', '5 /min, 10 /day', []],
    ['near miss: alternatives', 'on/off and/or his/her', []],
    ['near miss: a date', '2024/05/01', []],
    ['near miss: a file', 'see /src/app.ts and /docs/a.md', []],
    ['near miss: a folder', 'in /usr/local/bin', []],
    ['near miss: a division', 'a / b', []],
    ['near miss: an end tag', '<b>x</b>', []],
    ['near miss: a word in capitals', 'POSTS /api is no method', ['/api']],
  ])('%s', (_name, text, expected) => {
    expect(mentionsIn(text)).toEqual(expected);
  });

  it.each(['/orders/:id', '/orders/{orderId}', '/orders/[id]', '/orders/<id>', '/orders/${id}', '/Orders/:ID', '/orders/:id/', '/orders/:id?x=1', 'https://a.example/orders/:id'])('one path in all spellings: %s', (path) => {
    expect(pathKey(path)).toBe('/orders/{}');
  });

  it.each([
    ['/orders/:id', '/orders'],
    ['/orders/:id/items', '/orders/items'],
    ['/orders/new', '/orders/:id'],
  ])('two paths: %s and %s', (one, other) => {
    expect(pathKey(one)).not.toBe(pathKey(other));
  });

  it.each<[string, string, boolean]>([
    ['/api/cron/*', '/api/cron/digest', true],
    ['/api/cron/*', '/api/cron', true],
    ['/api/cron/*', '/api/crontab', false],
    ['/api/cron/**', '/api/cron/a/b', true],
    ['/api/cron/…', '/api/cron/a', true],
    ['/api/cron/*', '/api/orders', false],
    ['/*', '/api/orders', true],
    ['/api/orders/:id/*', '/api/orders/{orderId}/items', true],
    ['/api/admin-*', '/api/admin-users', true],
  ])('%s matches %s: %s', (pattern, path, expected) => {
    expect(matchesPattern(pattern, path)).toBe(expected);
  });

  it.each<[string, string, boolean]>([
    ['/orders', '/api/v1/orders', true],
    ['/orders/:id', '/api/orders/{id}', true],
    ['/orders', '/orders', false],
    ['/', '/orders', false],
    ['/orders', '/api/orders/:id', false],
  ])('%s is the tail of %s: %s', (short, long, expected) => {
    expect(isTailOf(short, long)).toBe(expected);
  });
});
