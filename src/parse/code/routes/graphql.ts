import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { RouteFact } from '../../embedded.js';
import type { Guard } from './draft.js';

/*
 * Mutations of a GraphQL schema: what a client may call to change something, with the directives that guard it.
 */

const MUTATIONS = /(?<=^[ \t]{0,40}(?:extend )?)type Mutation\b[^{\n]{0,80}\{/gm;
/** Strings, comments, directives, names and single signs. */
const TOKEN = /"""[^]*?"""|"[^"\n]*"|#[^\n]*|@[A-Za-z_]\w*|[A-Za-z_]\w*|[^\s]/g;
/** Directives that weigh, count, document or check what goes in. */
const NO_GUARD = /^@(?:deprecated|cost|complexity|listSize|cacheControl|cache|constraint|length|range|rateLimit|rateLimited|throttle|tag|specifiedBy|inaccessible|shareable|override|external|provides|requires|transaction|log|audit|trace|defer|stream)$/;

interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Whether a listing declares mutations. */
export function looksLikeMutations(text: string): boolean {
  return text.search(MUTATIONS) >= 0;
}

/** Reads the fields of `type Mutation { … }`, wherever it stands in a listing. */
export function readMutations(text: MappedText): RouteFact[] {
  return matchesIn(text.text, MUTATIONS).flatMap((match) => fieldsFrom(text, match.index + match[0].length));
}

function fieldsFrom(text: MappedText, open: number): RouteFact[] {
  const routes: RouteFact[] = [];
  const tokens = bodyFrom(text.text, open);
  const starts = tokens.flatMap((_, at) => (isField(tokens, at) ? [at] : []));
  starts.forEach((at, index) => {
    const field = tokens.slice(at, starts[index + 1] ?? tokens.length);
    const [name] = field as [Token];
    const behind = behindComment(text.text, field);
    routes.push({ method: null, path: null, name: name.text, nameSpan: text.span(name.start, name.end), guards: guardsOf(text, field), span: text.span(name.start, behind) });
  });
  return routes;
}

/** The tokens up to the brace that closes the type, those inside of arguments left out. */
function bodyFrom(text: string, open: number): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  TOKEN.lastIndex = open;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [sign] = match;
    if (/^["#]/.test(sign)) continue;
    if (sign === '}' && depth === 0) break;
    if (/^[)}\]]$/.test(sign)) depth--;
    if (depth === 0) tokens.push({ text: sign, start: match.index, end: match.index + sign.length });
    if (/^[({[]$/.test(sign)) depth++;
  }
  return tokens;
}

/** `name(` or `name:` that is no type of the field before. */
function isField(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.text;
  return /^[A-Za-z_]/.test(tokens[at]?.text ?? '') && before !== ':' && /^[(:]$/.test(tokens[at + 1]?.text ?? '');
}

function guardsOf(text: MappedText, field: readonly Token[]): Guard[] {
  return field.flatMap((token, at) => {
    if (!token.text.startsWith('@') || NO_GUARD.test(token.text)) return [];
    const close = field[at + 1]?.text === '(' ? text.text.indexOf(')', token.end) : -1;
    const end = close < 0 ? token.end : close + 1;
    return [{ text: text.text.slice(token.start, end), span: text.span(token.start, end) }];
  });
}

/** The end of the line on which a field ends: a comment there describes it. */
function behindComment(text: string, field: readonly Token[]): number {
  const last = field.at(-1)?.end ?? 0;
  const newline = text.indexOf('\n', last);
  const end = newline < 0 ? text.length : newline;
  return /^[)\]!\s,]*#/.test(text.slice(last, end)) ? end : last;
}
