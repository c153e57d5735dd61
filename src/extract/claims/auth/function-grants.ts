import { matchesIn } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import type { Unit } from '../../outline.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthLedger } from './ledger.js';

/*
 * Functions of the database that clients call over HTTP, and the roles that may execute them:
 *
 *     revoke execute on all functions in schema public from public;
 *     grant execute on function close_day to authenticated;   -- whose JWT the gateway has verified
 *     grant execute on function send_note(text) to anon;      -- whoever calls
 */

const NAME = String.raw`(?:\w{1,40}\.)?"?\w{1,60}"?\s?(?:\([^()]{0,300}\))?`;
const STATEMENT = new RegExp(String.raw`\b(grant|revoke)\s{1,4}(?:execute|all(?:\s{1,4}privileges)?)\s{1,4}on\s{1,4}(?:(all)\s{1,4}(?:functions|routines|procedures)\s{1,4}in\s{1,4}schema\s{1,4}\w{1,40}|(?:function|routine|procedure)\s{1,4}(${NAME}(?:\s?,\s{0,4}${NAME}){0,20}))\s{1,4}(?:to|from)\s{1,4}("?\w{1,40}"?(?:\s?,\s?"?\w{1,40}"?){0,6})`, 'gi');
const FUNCTION_NAME = /(?:^|,)\s{0,4}(?:\w{1,40}\.)?"?(\w{1,60})"?/g;
const ARGUMENTS = /\([^()]{0,300}\)/g;
/** Roles of whoever calls … */
const OF_ANYBODY: ReadonlySet<string> = new Set(['anon', 'public', 'web_anon', 'anonymous']);
/** … and those to which the gateway in front switches when it has verified a token or the service's key. */
const OF_TOKEN: ReadonlySet<string> = new Set(['authenticated', 'service_role']);
/** The gateway that does. */
const GATEWAY = /\bsupabase\b|\bpostgrest\b|\bauth\.(?:uid|jwt)\(\)|request\.jwt/i;

type Grants = Map<string, Span>;

/** Reads who may execute the functions that are endpoints; the later statement decides. A grant to anybody says nothing of a check in the function itself. */
export function readFunctionGrants(units: readonly Unit[], subjects: readonly EndpointSubject[], ledger: AuthLedger): void {
  const functions = subjects.filter(({ draft }) => calledName(draft.name, draft.path) !== null);
  const listings = units.filter(({ kind, zone, text }) => kind === 'code' && isOfDesign(zone) && /\bgrant\b/i.test(text.text) && /\bon\s/i.test(text.text));
  if (functions.length === 0 || listings.length === 0 || !units.some(({ text }) => GATEWAY.test(text.text))) return;
  const granted = new Map<EndpointSubject, Grants>(functions.map((subject) => [subject, new Map<string, Span>()]));
  for (const listing of listings) readStatements(listing, granted);
  for (const [subject, grants] of granted) claimGrants(subject, grants, ledger);
}

function readStatements({ text }: Unit, granted: ReadonlyMap<EndpointSubject, Grants>): void {
  for (const { index, 0: statement, 1: verb = '', 2: all, 3: list = '', 4: roles = '' } of matchesIn(text.text, STATEMENT)) {
    if (text.text.slice(text.text.lastIndexOf('\n', index) + 1, index).includes('--')) continue;
    const names = new Set(matchesIn(list.replace(ARGUMENTS, ''), FUNCTION_NAME).map((match) => (match[1] ?? '').toLowerCase()));
    const span = text.span(index, index + statement.length);
    for (const [{ draft }, grants] of granted) {
      if (all === undefined && !names.has(calledName(draft.name, draft.path) ?? '')) continue;
      for (const role of roles.replace(/"/g, '').toLowerCase().split(/\s?,\s?/)) {
        if (verb.toLowerCase() === 'grant') grants.set(role, span);
        else grants.delete(role);
      }
    }
  }
}

function claimGrants(subject: EndpointSubject, grants: Grants, ledger: AuthLedger): void {
  const open = [...grants].find(([role]) => OF_ANYBODY.has(role))?.[1];
  const known = [...grants].find(([role]) => OF_TOKEN.has(role))?.[1];
  if (open) {
    ledger.markOfSwitch(open);
    ledger.add([subject], { stance: 'denied', span: open, nearness: 'named' });
  } else if (known) ledger.add([subject], { stance: 'affirmed', span: known, nearness: 'named' });
}

/** The name of the function that an endpoint is: `close_day`, `/rpc/close_day`; null where it is none of the database. */
function calledName(name: string, path: string | null): string | null {
  const called = path === null ? /^(\w+)(?:\(.*\))?$/.exec(name)?.[1] : /\/rpc\/(\w+)$/.exec(path)?.[1];
  return called?.toLowerCase() ?? null;
}
