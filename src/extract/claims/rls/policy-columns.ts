import { matchesIn } from '../../../text/matches-in.js';
import { snakeCase } from '../../tables/names.js';

/** How conditions name whoever calls: `auth.uid()`, `current_setting('app.user_id')`, `session.userId`. */
const CALLER = String.raw`(?:auth\.|current_setting|app[._]\w|@?request\.|hasura|current_\w{1,60}|session\.|get_\w{1,60}\(|my_\w{1,60}\(|:current)`;
const COMPARISONS: readonly RegExp[] = [
  new RegExp(String.raw`["\x60]?(\w{1,60})["\x60]?\s{0,4}(?:=|in)\s{0,4}\(?\s{0,4}(?:any\s{0,4}\(\s{0,4})?(?:\(?\s{0,4}select\s{1,4})?(?:nullif\(\s{0,4})?${CALLER}`, 'gi'),
  /(?:auth\.uid\(\)|current_setting\([^)]{0,80}\)(?:::\w{1,40})?|app\.\w{1,60}|app_user\(\))\s{0,4}\)?\s{0,4}(?:=|in)\s{0,4}\(?\s{0,4}["`]?(\w{1,60})/gi,
  /\b(\w{1,60})\s{0,4}={1,3}\s{0,4}[:@$](?:me|sub|uid|user|caller|session)\b/gi,
  /`?(\w{1,60})`? or `?\w{1,60}`? (?:equals|=)/gi,
  /`?\w{1,60}`? or `?(\w{1,60})`? (?:equals|=)/gi,
  /\b(\w{1,60}_id)\s{0,4}(?:=|equals)\s{0,4}the session/gi,
];
/** `studio_id in (select studio_id from memberships where …)`: what the caller's memberships lead to. */
const MEMBERSHIP = /\b(\w{1,60})\s{1,4}in\s{0,4}\(\s{0,4}select\s{1,4}(\w{1,60})\b/gi;
/** `id in (select studio_id from memberships where user_id = auth.uid())`: the column by which others name those rows. */
const KEY_AMONG_OWN = /\bid\s{1,4}in\s{0,4}\(\s{0,4}select\s{1,4}(?:\w{1,40}\.)?(\w{1,60}_id)\s{1,4}from\b[^()]{0,120}auth\.uid\(\)/gi;
/** `role_in(studio_id)`, `is_club_member(club_id)`, `has_role(auth.uid(), club_id, 'owner')`: a function that tells the caller's place there. */
const PLACE_OF_CALLER = /\b(?=(?:is|has|get|check|user|my|current|auth|belongs|role)_)\w{0,30}?(?:member|role|owner|admin|belongs)\w{0,30}\(\s{0,4}(?:auth\.uid\(\)\s{0,4},\s{0,4})?(?:\w{1,40}\.)?(\w{1,60}_id)\b(?!\s{1,4}uuid)/gi;
/** "filters on `keeperId`, and that value is taken from the session": the column of the caller, told in words. */
const FILTERED_BY = /\b(?:filter(?:s|ed)?|scoped?|bound|keyed|restricted|limited|compare[sd]?)\s(?:on|by|to|with|through)\s(?:its\s|the\s|their\s)?[`"']?(\w{1,60}(?:_id|Id|_uid|Uid|_sub))[`"']?[^.;]{0,100}\b(?:session|token|jwt|cookie|caller|signed-in|logged-in)\b/gi;
/** "each statement has `keeper_id = ?` with the id taken from the session", "`keeper_id` is the token's `sub`": the condition itself, and where its value is from. */
const COMPARED_WITH: readonly RegExp[] = [
  /\b(\w{1,60}(?:_id|Id|_uid|Uid|_sub))[`"']?\s?={1,3}\s?(?:\?|[:$@]\w{1,40})[`"')]{0,3},?\s(?:with|where|and|whose|which|its|the|from|taken|bound)\b[^.;]{0,80}\b(?:session|token|jwt|cookie|caller|signed-in|logged-in)\b/gi,
  /\b(\w{1,60}(?:_id|Id|_uid|Uid|_sub))[`"']? (?:(?:is|equals|matches|must (?:be|equal|match)|has to be) )?(?:the |that of the )?(?:(?:\w{1,20} )?(?:session|token|jwt|cookie)['’]s|caller['’]s(?: own)?)\s/gi,
];
/** "`harbour_id` is the tenant boundary", "multi-tenancy via `harbour_id`": the column that a document says its tenants are told apart by. */
const TENANT_KEYS: readonly RegExp[] = [
  /[`"']?\b(\w{1,60}(?:_id|Id))\b[`"']? (?:is|as|=|serves as|acts as) (?:the |our |a )?(?:tenant|tenancy|isolation) (?:boundary|key|column|discriminator|scope|id(?:entifier)?)\b/g,
  /\b(?:[tT]enant|[tT]enancy|[iI]solation) (?:boundary|key|column|discriminator|id(?:entifier)?)(?: is|:|=| \() ?(?:the )?[`"']?(\w{1,60}(?:_id|Id))\b/g,
  // "Tenant isolation: `harbour_id` filter on all queries", "tenant isolation — each query filters by `harbour_id`"
  /\b[tT]enant [iI]solation\b["'`*]{0,3}\s?(?::|\||—|–|-)\s[^.;\n]{0,80}?[`"']?\b(\w{1,60}(?:_id|Id))\b/g,
  /\b(?:[tT]enancy|[tT]enants?|[tT]enant isolation|[iI]solat(?:ed|ion)|[sS]eparated) (?:are |is )?(?:kept apart |enforced |separated |isolated |told apart )?(?:via|by|through|with|on) (?:the |a |its )?[`"']?(\w{1,60}(?:_id|Id))\b/g,
];
const NO_COLUMN = /^(?:id|select|where|and|or|not|exists|using|role|status|state|token|true|false|now|uid|kind|type)$/;

/** The columns, in snake case, that a sentence says are compared with what the session or token holds. */
export function columnsFilteredBy(sentence: string): string[] {
  return columnsOf([FILTERED_BY, ...COMPARED_WITH].flatMap((pattern) => matchesIn(sentence, pattern).map((match) => match[1] as string)));
}

/** The columns, in snake case, that a sentence says its tenants are told apart by. */
export function tenantKeysOf(sentence: string): string[] {
  if (!/tenan|isolat|separated/i.test(sentence) || /\b(?:no|not|without|instead of|rather than)\b/i.test(sentence)) return [];
  return columnsOf(TENANT_KEYS.flatMap((pattern) => matchesIn(sentence, pattern).map((match) => match[1] as string)));
}

/** The columns, in snake case, that a condition compares with the caller: by them the document itself tells owners and tenants. */
export function columnsOfCaller(condition: string): string[] {
  const places = matchesIn(condition, PLACE_OF_CALLER).map((match) => match[1] as string);
  if (!/=|\bin\b|\bequals\b/i.test(condition)) return columnsOf(places);
  const names = [
    ...places,
    ...matchesIn(condition, KEY_AMONG_OWN).map((match) => match[1] as string),
    ...COMPARISONS.flatMap((comparison) => matchesIn(condition, comparison).map((match) => match[1] as string)),
    ...matchesIn(condition, MEMBERSHIP).filter((match) => match[1] === match[2]).map((match) => match[1] as string),
  ];
  return columnsOf(names);
}

function columnsOf(names: readonly string[]): string[] {
  return names.map(snakeCase).filter((name) => !NO_COLUMN.test(name));
}
