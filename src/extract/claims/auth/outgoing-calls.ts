import type { Passage } from '../../passages.js';

/** The call of a program that makes a request, up to its bracket. */
const REQUEST = /(?<![\w.])(?:\$?fetch|axios(?:\.\w{3,8})?|(?:requests|httpx|ky|got|superagent|needle|aiohttp|urllib3?|session|client|http|https)\.(?:get|post|put|patch|delete|request))$/;
const CREDENTIAL_HEADER = /["'`]?(?:\b(?:Proxy-)?Authorization|\bx-[\w-]{2,40}|\bapi-?key)["'`]?\]?\s{0,3}[:=]/i;
/** What only the server knows: its own variables. */
const OF_SERVER = /\b(?:process\.env|Deno\.env|import\.meta\.env|os\.environ|os\.getenv|getenv|c\.env|env|ENV|settings|config)[.[(]|\$\{[A-Z][A-Z0-9_]{3,40}\}|\{[A-Z][A-Z0-9_]{3,40}\}/;
const ABSOLUTE = /^\s{0,40}(?:f|r)?["'`]https?:\/\//;
/** No call is longer. */
const LONGEST_CALL = 900;

/**
 * Whether a line of a program is a header of a request that the program itself makes: `fetch('https://api.vendor.com/…', { headers: { Authorization: … } })`.
 * It proves the system to somebody else, and no caller to the system. What a client sends to one of the document's own paths is read elsewhere.
 */
export function isOutgoingHeader({ unit, text, kind }: Passage): boolean {
  const header = kind === 'code' ? CREDENTIAL_HEADER.exec(text.text) : null;
  if (!header) return false;
  const listing = unit.text.text;
  const at = unit.text.indexAt(text.offsetAt(header.index));
  const open = requestAround(listing, at);
  return open !== null && (ABSOLUTE.test(listing.slice(open + 1, open + LONGEST_CALL)) || OF_SERVER.test(text.text.slice(header.index)));
}

/** The bracket of the request in whose arguments a place stands; null where it stands in none. */
function requestAround(listing: string, at: number): number | null {
  let closed = 0;
  for (let here = at - 1; here >= Math.max(0, at - LONGEST_CALL); here--) {
    const sign = listing[here];
    if (sign === ')') closed++;
    else if (sign === '(' && --closed < 0) {
      if (REQUEST.test(listing.slice(Math.max(0, here - 30), here))) return here;
      closed = 0;
    }
  }
  return null;
}
