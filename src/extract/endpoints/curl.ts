import { type PathMention, pathMentions, urlMentions } from '../paths.js';

const CURL = /^\s*(?:\$\s+|>\s+)?curl\s/;
const METHOD_OPTION = /(?:\s-X\s?|\s--request[\s=])["']?(GET|POST|PUT|PATCH|DELETE)\b/;
/** Options with which curl posts where no method is given. */
const BODY_OPTION = /\s(?:-d|--data(?:-raw|-binary|-urlencode)?|-F|--form|--json)[\s=]/;
/** `localhost:3000/notes`, `$BASE_URL/notes`, `{{host}}/notes`: the address in words of its own. */
const LOCAL = /(?<![\w/.:])(?:localhost:\d{2,5}|127\.0\.0\.1:\d{2,5}|\$\{?\w+\}?|\{{1,2}[\w.]+\}{1,2}|<[\w-]+>)(?=\/\w)/;

/** Whether a line of a listing begins a request with curl. */
export function beginsCurl(line: string): boolean {
  return CURL.test(line);
}

/** Whether a command goes on in the next line. */
export function goesOn(line: string): boolean {
  return /\\\s*$/.test(line);
}

/** The request that a whole curl command makes, with the place of its address in the text of the command; null where no address is written out. */
export function requestOf(command: string): PathMention | null {
  const methods = [METHOD_OPTION.exec(command)?.[1] ?? (BODY_OPTION.test(command) ? 'POST' : 'GET')];
  const [url] = urlMentions(command);
  if (url) return { ...url, methods };
  const local = LOCAL.exec(command);
  const at = local ? local.index + local[0].length : -1;
  const path = local ? pathMentions(` ${command.slice(at)}`)[0] : undefined;
  return path && path.start <= 1 ? { ...path, methods, start: at, end: at + path.end - 1 } : null;
}
