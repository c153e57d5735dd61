import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthLedger } from './ledger.js';
import type { AuthTerms } from './terms.js';

/** The word that says of what a name is, before it: "Auth: member". */
const OF_AUTH = /^(?:auth\w*|access|guard|credential|scheme|guarded by)\b/i;
const BETWEEN_NAMES = /^[\s,;`*&+]*(?:and[\s`*]*)?$/;

/**
 * What a list of routes, or a title over routes, says with nothing but a name that the document explains elsewhere: "`POST /orders` – member",
 * "member: `POST /orders`, `GET /orders`", "Auth: member".
 * @returns whether it is one
 */
export function readNamedScheme({ reach, terms, ledger }: { readonly reach: Reach; readonly terms: AuthTerms; readonly ledger: AuthLedger }, passage: Passage, owners: readonly EndpointSubject[], inRow: readonly EndpointSubject[]): boolean {
  const said = saidByName(reach, passage, owners.length > 0 ? owners : inRow);
  if (!said || said.endpoints.length === 0) return false;
  const name = withoutWordOfAuth(said.words);
  const meaning = name === '' || name.length > LONGEST_NAME ? null : terms.meaningOfName(name);
  if (!meaning) return false;
  ledger.addTerm(said.endpoints, meaning, passage.kind === 'heading' ? 'group' : 'named');
  return true;
}

/** Words that may be a name and nothing else, and the endpoints of which they are said. */
interface SaidByName {
  readonly words: string;
  readonly endpoints: readonly EndpointSubject[];
}

function saidByName(reach: Reach, passage: Passage, ofCell: readonly EndpointSubject[]): SaidByName | null {
  const { text: words } = passage.text;
  switch (passage.kind) {
    case 'heading':
      return OF_AUTH.test(withoutSigns(words)) ? { words, endpoints: governedBy(reach, passage) } : null;
    case 'cell':
      return NAMES_CREDENTIALS.test(passage.label) ? { words, endpoints: ofCell } : null;
    // What a program gives a route besides its path is a function, which is read as one.
    case 'code':
      return null;
    default:
      return besideRoutes(reach, passage);
  }
}

const LONGEST_NAME = 24;
/** The header of a column of names, or the title over the table: of credentials, not of groups of routes. */
const NAMES_CREDENTIALS = /\b(?:auth\w*|credentials?|schemes?|mechanisms?|guards?|who|callers?|access|log-?ins?)\b/i;

function withoutWordOfAuth(words: string): string {
  return withoutSigns(withoutSigns(words).replace(OF_AUTH, ''));
}

/** Without what stands before the first and behind the last letter. */
function withoutSigns(words: string): string {
  const start = words.search(/\w/);
  let end = words.length;
  while (end > 0 && !/\w/.test(words.charAt(end - 1))) end--;
  return start < 0 ? '' : words.slice(start, end);
}

function governedBy(reach: Reach, passage: Passage): readonly EndpointSubject[] {
  return reach.bind(passage, [{ start: 0, end: passage.text.length }])[0]?.endpoints ?? [];
}

/** The words that stand before or behind the routes of an entry, where these stand side by side, with the routes. */
function besideRoutes(reach: Reach, passage: Passage): SaidByName | null {
  const { text } = passage.text;
  const routes = reach.finder.in(passage).filter(({ nearness, range }) => nearness === 'named' && text.slice(range.start, range.end).includes('/'));
  const [first, last] = [routes[0], routes.at(-1)];
  if (!first || !last || routes.some(({ range }, index) => index > 0 && !BETWEEN_NAMES.test(text.slice(routes[index - 1]?.range.end, range.start)))) return null;
  const [before, behind] = [text.slice(0, first.range.start), text.slice(last.range.end)];
  const isBefore = /\w/.test(before);
  if (isBefore && /\w/.test(behind)) return null;
  return { words: isBefore ? before : behind, endpoints: [...new Set(routes.flatMap(({ endpoints }) => endpoints))] };
}
