import { describe, expect, it } from 'vitest';
import { authIn, fence } from './support.js';

const API = '## Endpoints\n\n- `POST /api/plots` stores a plot\n\n## Example\n\n';

describe('requests that a program shows', () => {
  it.each<[string, string, RegExp]>([
    ['fetch, with the base in a variable', fence('js', 'await fetch(`${BASE}/api/plots`, {', "  method: 'POST',", '  headers: {', "    'Authorization': 'Bearer ' + partnerKey,", "    'Content-Type': 'application/json'", '  },', '  body: JSON.stringify({ size: 3 })', '});'), /affirmed .*Bearer/],
    ['fetch of a whole address', fence('ts', "const answer = await fetch('https://plots.test/api/plots', { method: 'POST', headers: { Authorization: `Bearer ${jwt}` } });"), /affirmed .*Bearer/],
    ['requests in Python', fence('python', 'requests.post("https://plots.test/api/plots", headers={"X-Api-Key": key}, json=plot)'), /affirmed X-Api-Key/i],
    ['httpx with an f-string', fence('python', 'httpx.post(f"{BASE}/api/plots", headers={"Authorization": f"Bearer {token}"})'), /affirmed .*Bearer/],
    ['axios', fence('js', "axios.post('/api/plots', plot, { headers: { Authorization: `Bearer ${token}` } });"), /affirmed .*Bearer/],
    ['curl with the cookies of a log-in', fence('bash', 'curl -b cookies.txt -X POST https://example.com/api/plots \\', "  -d '{\"size\": 3}'"), /affirmed -b cookies\.txt/],
    ['curl with the cookie of a session', fence('bash', 'curl -X POST https://example.com/api/plots --cookie "plot_session=abc"'), /affirmed --cookie/],
    ['near miss: curl with the cookie of a theme', fence('bash', 'curl -X POST https://example.com/api/plots -b "theme=dark"'), /missing/],
    ['near miss: curl that keeps the cookies of the answer', fence('bash', 'curl -c cookies.txt -X POST https://example.com/api/plots'), /missing/],
    ['near miss: no credential', fence('js', "fetch('/api/plots', { method: 'POST', headers: { 'Content-Type': 'text/plain' } });"), /missing/],
    ['near miss: another method', fence('js', "fetch('/api/plots', {", '  headers: { Authorization: `Bearer ${token}` }', '});'), /missing/],
    ['near miss: tokens that the system keeps for other services', fence('', 'POST /api/plots', '  Decrypts access tokens from Postgres'), /missing/],
    ['near miss: another address', fence('js', "fetch('/api/seeds', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });"), /missing/],
    ['near miss: the credential of the request behind it', fence('js', "fetch('/api/plots', { method: 'POST', body: plot });", "fetch('https://seller.test/v1/seeds', { method: 'POST', headers: { Authorization: `Bearer ${token}` } });"), /missing/],
    ['near miss: an empty header', fence('js', "fetch('/api/plots', { method: 'POST', headers: { Authorization: '' } });"), /missing/],
  ])('%s', (_name, text, expected) => {
    expect(authIn(`${API}${text}\n`).join('\n')).toMatch(expected);
  });
});

describe('requests that a handler itself makes', () => {
  const handler = (...lines: string[]): string => `## Endpoints\n\n### \`POST /api/plots\`\n\n${fence('ts', 'export async function POST(req: Request) {', ...lines, '}')}\n`;

  it.each<[string, string, RegExp]>([
    ['a header for a vendor is none of its callers', handler("  const answer = await fetch('https://api.seller.test/v1/seeds', {", "    method: 'POST',", '    headers: { Authorization: `Bearer ${process.env.SELLER_KEY}` },', '  });'), /^POST \/api\/plots: missing$/],
    ['an address in a variable, and a key of the server', handler('  const answer = await fetch(SELLER_URL, {', "    headers: { 'x-api-key': process.env.SELLER_KEY },", '  });'), /^POST \/api\/plots: missing$/],
    ['near miss: what the handler compares', handler("  if (req.headers.get('authorization') !== `Bearer ${process.env.PLOT_KEY}`) return new Response('no', { status: 401 });"), /affirmed/],
    ['near miss: both', handler("  if (req.headers.get('x-plot-key') !== process.env.PLOT_KEY) return new Response('no', { status: 401 });", "  await fetch('https://api.seller.test/v1/seeds', {", '    headers: { Authorization: `Bearer ${process.env.SELLER_KEY}` },', '  });'), /affirmed/],
  ])('%s', (_name, text, expected) => {
    expect(authIn(text).join('\n')).toMatch(expected);
  });
});
