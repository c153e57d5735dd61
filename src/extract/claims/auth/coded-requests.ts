import { matchesIn } from '../../../text/matches-in.js';
import { closingBracket } from '../../../text/brackets.js';
import type { MappedText } from '../../../text/mapped-text.js';
import type { Unit } from '../../outline.js';
import { pathKey, pathMentions, urlMentions } from '../../paths.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/** A call of a program that makes a request; the group is the method, where the call's name tells it. */
const REQUEST = /(?<![\w.])(?:\$?fetch|(?:axios|requests|httpx|ky|got|\$?https?|client|session|api|superagent)\.(get|post|put|patch|delete)|axios)\s?\(\s{0,8}(?:f|r)?["'`]/g;
const METHOD = /\bmethod["']?\s?[:=]\s?["'](GET|POST|PUT|PATCH|DELETE)["']/i;
/** A header that carries a credential, with its value up to the end of its line. */
const HEADER = /["'`]?(?:\b(?:Proxy-)?Authorization|\bx-[\w-]{2,40}|\bapi-?key|\bCookie)["'`]?\]?\s{0,3}[:=]\s{0,3}(?!["'`]{2})[^\n]{1,160}/gi;
/** The address may follow variables: "`${base}/api/plots`", "f\"{BASE}/plots\"", "API_URL + '/plots'". */
const BASE = /^(?:\$?\{[\w.]{1,40}\}|[A-Za-z_][\w.]{0,40}\s?\+\s?["'`])(?=\/\w)/;
/** No call is longer. */
const LONGEST_CALL = 900;

/**
 * Reads the requests that a listing shows in a program: `fetch('…/api/plots', { headers: { Authorization: … } })`. Whoever calls an endpoint so
 * sends it the credential in the header (docs/judgement.md, Reach 9).
 */
export function readCodedRequests(units: readonly Unit[], subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !isOfDesign(unit.zone)) continue;
    for (const match of matchesIn(unit.text.text, REQUEST)) {
      const call = unit.text.slice(match.index, endOfCall(unit.text, match.index));
      const headers = matchesIn(call.text, HEADER);
      if (headers.length === 0) continue;
      const path = addressIn(call.text.slice(match[0].length));
      if (path === null) continue;
      const method = (match[1] ?? METHOD.exec(call.text)?.[1] ?? 'GET').toUpperCase();
      const called = subjects.filter(({ draft }) => draft.path !== null && pathKey(draft.path) === pathKey(path) && (draft.method === null || draft.method === method));
      if (called.length === 0) continue;
      for (const header of headers) {
        const words = call.slice(header.index, header.index + header[0].length);
        for (const { start, end } of vocabulary.mechanisms(words)) ledger.add(called, { stance: 'affirmed', span: words.span(start, end), nearness: 'named' });
      }
    }
  }
}

/** Where the brackets of a call close again. */
function endOfCall({ text }: MappedText, from: number): number {
  const last = Math.min(text.length, from + LONGEST_CALL);
  const end = closingBracket(text, from, last);
  return end < 0 ? last : end + 1;
}

/** The path that a request goes to, from behind the quote that opens its address. */
function addressIn(call: string): string | null {
  const quoted = /^[^"'`\n]{1,200}/.exec(call)?.[0] ?? '';
  const [url] = urlMentions(quoted);
  if (url && url.start === 0) return url.path;
  const words = quoted.replace(BASE, '');
  const [path] = pathMentions(` ${words}`);
  return path && path.start <= 1 ? path.path : null;
}
