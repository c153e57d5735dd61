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
