import { expect, it } from 'vitest';
import { fence, limitOutcomesIn, lines } from './support.js';

const HEAD = lines('# Boats', '', '## API Endpoints', '', '- `POST /api/ask`: asks OpenAI', '- `POST /api/draw`: asks OpenAI for a picture', '- `GET /api/words`: lists', '', '## nginx', '', '');
const ZONE = 'limit_req_zone $cookie_sid zone=ai:10m rate=6r/m;';

/** What is said of the limits of the two routes that cost something. */
function limitsOf(...listing: string[]): string {
  return limitOutcomesIn(`${HEAD}${fence('nginx', ZONE, '', ...listing)}\n`).slice(0, 2).join(' ');
}

it.each<[string, readonly string[], string]>([
  ['of one route each', ['location = /api/ask { limit_req zone=ai burst=2; proxy_pass http://app; }', 'location = /api/draw  { limit_req zone=ai; }'], 'affirmed affirmed'],
  ['of one of them', ['location = /api/ask { limit_req zone=ai; }', 'location /api/ { proxy_pass http://app; }'], 'affirmed missing'],
  ['of another one', ['location = /api/words   { limit_req zone=ai; }', 'location /api/ { proxy_pass http://app; }'], 'missing missing'],
  ['of all below a path', ['location /api/ { limit_req zone=ai; }'], 'affirmed affirmed'],
  ['of all below a path but one', ['location /api/ { limit_req zone=ai; }', 'location = /api/draw { limit_req zone=slow; }'], 'affirmed missing'],
  ['by an expression', ['location ~ ^/api/(ask|draw)$ {', '  limit_req zone=ai burst=2;', '}'], 'affirmed affirmed'],
  ['of the whole server', ['server {', '  limit_req zone=ai;', '  location /api/ { proxy_pass http://app; }', '}'], 'affirmed affirmed'],
  ['of another zone', ['location /api/ { limit_req zone=files; }'], 'missing missing'],
  ['that is commented out', ['location /api/ {', '  # limit_req zone=ai;', '  proxy_pass http://app;', '}'], 'missing missing'],
])('a zone counts the calls of the locations that use it: %s', (_name, listing, expected) => {
  expect(limitsOf(...listing)).toBe(expected);
});
