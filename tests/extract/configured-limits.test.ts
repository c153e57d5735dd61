import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/model/model.js';
import { weigh } from '../../src/rule/weigh.js';
import { draftOf, fence, limitOutcomesIn } from './support.js';

const LIST = '# A\n\n## API Endpoints\n\n- `POST /ask`: asks OpenAI\n- `POST /draw`: asks OpenAI for a picture\n\n## Gateway\n\n';

function limitsOf(language: string, ...listing: string[]): string {
  return draftOf(`${LIST}${fence(language, ...listing)}\n`).model.endpoints.map((endpoint) => weigh(claimsOf(endpoint, 'rateLimit')).outcome).join(' ');
}

describe('a configuration that limits routes by their paths', () => {
  it.each<[string, string, readonly string[], string]>([
    ['a plugin of a route', 'yaml', ['routes:', '  - name: ask', '    paths: [/ask]', '    plugins:', '      - name: rate-limiting', '        config: { minute: 6, policy: redis }', '  - name: draw', '    paths: [/draw]'], 'affirmed missing'],
    ['a block beside the path', 'yaml', ['limits:', '  - path: /draw', '    requests: 10', '    per: minute'], 'missing affirmed'],
    ['the path as a key', 'yaml', ['rate_limits:', '  /ask:', '    limit: 10', '    window: 60s', '  /draw:', '    enabled: false'], 'affirmed missing'],
    ['a map on one line', 'json', ['{ "limits": { "POST /ask": { "max": 20, "windowSeconds": 3600 } } }'], 'affirmed missing'],
    ['paths in one list', 'yaml', ['routes:', '  - paths: [/ask, /draw]', '    rate_limit: { replenishRate: 5 }'], 'affirmed affirmed'],
    ['an amount and a window, for each user', 'yaml', ['routes:', '  - path: /ask', '    rate_limit: { requests: 6, per: user, window: 60s }'], 'affirmed missing'],
    ['near miss: an amount for each user, without a window', 'yaml', ['routes:', '  - path: /ask', '    rate_limit: { requests: 6, burst: 2, per: user }'], 'vague missing'],
    ['near miss: a limit of another route', 'yaml', ['routes:', '  - path: /ask', '    auth: jwt', '  - path: /draw', '    rate_limit: 10/minute'], 'missing affirmed'],
    ['a file for one route, with remarks', 'yaml', ['api_id: ask', 'listen_path: /ask', 'global_rate_limit:', '  rate: 12   # requests', '  per: 60    # seconds'], 'affirmed missing'],
    ['near miss: a limit that is commented out', 'yaml', ['api_id: ask', 'listen_path: /ask', '# global_rate_limit:', '#   rate: 12', '#   per: 60'], 'missing missing'],
    ['near miss: an item that is commented out', 'yaml', ['routes:', '  - name: ask', '    paths: [/ask]', '    plugins:', '      - { name: size-limiting, config: { allowed: 2 } }', '      # - { name: rate-limiting, config: { minute: 6, limit_by: consumer } }'], 'missing missing'],
    ['near miss: … over several lines', 'yaml', ['routes:', '  - name: ask', '    paths: [/ask]', '    plugins:', '      # - name: rate-limiting', '      #   config:', '      #     minute: 6', '      #     limit_by: consumer'], 'missing missing'],
    ['a remark that tells the figure', 'yaml', ['routes:', '  - name: ask', '    paths: [/ask]', '    plugins:', '      - name: rate-limiting   # 6 per minute and consumer'], 'affirmed missing'],
    ['a block of a throttle that asks for the path', 'ruby', ['Rack::Attack.throttle("drawings/ip", limit: 5, period: 1.hour) do |req|', '  req.ip if req.path == "/up" && req.post?', 'end', '', 'Rack::Attack.throttle("asks/user", limit: 15, period: 1.day) do |req|', '  req.env["warden"].user&.id if req.path == "/ask" && req.post?', 'end'], 'affirmed missing'],
    ['a block of a throttle that asks for no path', 'ruby', ['throttle("all/ip", limit: 15, period: 60) do |req|', '  req.ip', 'end'], 'affirmed affirmed'],
    ['near miss: a block that asks for the path of another route', 'ruby', ['throttle("up/ip", limit: 15, period: 60) do |req|', '  req.ip if req.path.start_with?("/up")', 'end'], 'missing missing'],
    ['near miss: sizes', 'yaml', ['routes:', '  - path: /ask', '    body_limit: 10', '    retries: 3'], 'missing missing'],
  ])('%s', (_name, language, listing, expected) => {
    expect(limitsOf(language, ...listing)).toBe(expected);
  });

  it('reads when an answer is given', () => {
    const out = (text: string): string => draftOf(`# A\n\n## API Endpoints\n\n### POST /ask\n\n- does: asks OpenAI\n- out: ${text}\n`).model.endpoints.map((endpoint) => weigh(claimsOf(endpoint, 'rateLimit')).outcome).join(' ');
    expect(out('`200`, or `429` from the 16th question of a user within 24 hours on')).toBe('affirmed');
    expect(out('`200`, or `429`')).toBe('missing');
    expect(out('`200` with the 16 questions of the day')).toBe('missing');
  });
});

describe('a limit of one method of a path', () => {
  it.each<[string, string, readonly string[], string]>([
    ['under its key', 'yaml', ['openapi: 3.1.0', 'paths:', '  /ask:', '    get:', '      x-rate-limit: 4 per minute per reader', '    post:', '      summary: Asks OpenAI'], 'affirmed missing'],
    ['… of the other one', 'yaml', ['openapi: 3.1.0', 'paths:', '  /ask:', '    get:', '      summary: What was asked', '    post:', '      x-rate-limit: 4 per minute per reader'], 'missing affirmed'],
    ['as JSON', 'json', ['{ "limits": {', '  "/ask": {', '    "post": { "max": 20, "window": "1h" },', '    "get": {}', '  } } }'], 'missing affirmed'],
    ['an entry for one method', 'yaml', ['routes:', '  - path: /ask', '    method: GET', '    rate_limit: 10/minute'], 'affirmed missing'],
    ['an entry for both', 'yaml', ['routes:', '  - path: /ask', '    methods: [GET, POST]', '    rate_limit: 10/minute'], 'affirmed affirmed'],
    ['near miss: beside the methods', 'yaml', ['/ask:', '  x-rate-limit: 10/minute per reader', '  get:', '    auth: jwt', '  post:', '    auth: jwt'], 'affirmed affirmed'],
  ])('%s', (_name, language, listing, expected) => {
    const list = '# A\n\n## API Endpoints\n\n- `GET /ask`: has OpenAI sum up\n- `POST /ask`: asks OpenAI\n\n## Gateway\n\n';
    expect(limitOutcomesIn(`${list}${fence(language, ...listing)}\n`).join(' ')).toBe(expected);
  });
});
