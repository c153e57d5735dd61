import type { MappedText } from '../../../text/mapped-text.js';
import { ACCESS_VERB, BARE_RULES, CALLER_ITSELF, CHOSEN_BY_CALLER, CLOSING, DONE_ELSEWHERE, ENFORCES_OWNERSHIP, EXPLAINS_LIST, FILLED_IN_BY_CLIENT, GIVEN_BY_PROOF, GRANTS, KEPT_IN_TIME, NAME_DEFINED, NO_POLICY_FOR_ROLE, ON_WORDS, OTHER_POLICIES, OTHER_RULES, POLICIES_ON_COLUMN, POLICY_CUE, POLICY_HEADER, POLICY_NAMED_AHEAD, PREDICATE, REACHED_BY, RLS_CUE, STRONG_WHO, UNKNOWN_TO_TOOL, WHO_MAY } from '../../lexicon/access.js';
import { type Match, matchesOf, type Pattern } from '../../lexicon/words.js';
import type { Range } from '../../stance.js';
import { blank } from '../../../text/blank.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';

/** "The service connects as `app`, which is subject to …": whom the rules bind, not on which tables there are any. */
const BINDS_ROLE = /\b(?:roles?|users?|logins?|accounts?|connects?|connections?|pool|client|owner|service|api|backend|server|session)\b[^.;:]{0,40}\b(?:is|are|be|stays?|remains?|runs?)\s(?:itself |themselves |also |then |always )?(?:subject to|bound by|under) (?:the )?[`"*]{0,2}$/i;
const ON_SOMETHING = /^\W{0,3}(?:polic(?:y|ies)\s)?(?:on|for|of|over|in)\b/i;

/** Whether a cue only tells that a role of the database is bound by the rules. */
export function bindsRole(text: string, { start, end }: Range): boolean {
  return BINDS_ROLE.test(text.slice(Math.max(0, start - 120), start)) && !ON_SOMETHING.test(text.slice(end));
}

/** The first cue that is not one of being bypassed, nor of whom the rules bind. */
export function cueOf(text: MappedText, expression: Pattern): Range | null {
  const cue = matchesOf(expression, text.text).find((match) => !bindsRole(text.text, match) && !/\bbypass\w*\s+(?:the\s+)?$/i.test(text.text.slice(Math.max(0, match.start - 20), match.start)) && !/^\s*bypass/i.test(text.text.slice(match.end)));
  return cue ? { start: cue.start, end: cue.end } : null;
}

/** What a tool does not know of row level security, where nothing takes its place. */
export function isUnknownToTool(sentence: string): boolean {
  const unknown = UNKNOWN_TO_TOOL.exec(sentence);
  return unknown !== null && !DONE_ELSEWHERE.test(sentence.slice(unknown.index + unknown[0].length).split(/[.;]\s/, 1)[0] ?? '');
}

/** "Prisma cannot write policies, so a migration enables RLS on `orders`": what a sentence states behind the words on its tool; null where it only tells of that. */
export function behindTool(text: MappedText): MappedText | null {
  const unknown = UNKNOWN_TO_TOOL.exec(text.text);
  if (!unknown) return null;
  for (const { index, 0: gap } of matchesIn(text.text.slice(unknown.index), BEHIND_TOOL)) {
    const rest = text.slice(unknown.index + index + gap.length);
    if (matchesOf(RLS_CUE, rest.text).length > 0 && matchesOf(ON_WORDS, rest.text).length > 0 && rest.marks.some((mark) => mark.kind === 'code')) return rest;
  }
  return null;
}

const BEHIND_TOOL = /(?:[:;,]|\s[–—-])\s(?:(?:and |but )?(?:so|hence|therefore|thus|that is why)(?: that)?,?\s)?/g;

/** Whether a label asks who may reach the rows, "Who", "Access rule": "Business rules" asks otherwise, and "Rule: one per day" answers nothing of that. */
export function asksForPolicy(label: string, value: string): boolean {
  if (!POLICY_HEADER.test(label) || OTHER_RULES.test(label)) return false;
  return !BARE_RULES.test(label) || matchesOf(WHO_MAY, value).length > 0 || ACCESS_VERB.test(value) || PREDICATE.test(value) || SPEAKS_OF_ACCESS.test(value) || !/\w\s\w/.test(value);
}

/** "any signed-in household", "scoped as appropriate": whoever it lets in, it is about that. */
const SPEAKS_OF_ACCESS = /\b(?:signed|logged)[- ]in\b|\bauthenticated\b|\bscoped?\b|\b(?:any|every)(?:one|body)\b|\bpublic\b/i;

/** Where a text speaks of policies on rows, not of other policies. */
export function policyCue(text: MappedText): Range | null {
  const other = matchesOf(OTHER_POLICIES, text.text);
  const cue = matchesOf(POLICY_CUE, text.text).find((match) => !other.some((range) => range.start <= match.start && match.end <= range.end));
  return cue ? { start: cue.start, end: cue.end } : null;
}

/** Whether a text speaks of row level security or of policies. */
export function mentionsRls(text: string): boolean {
  return matchesOf(RLS_CUE, text).length > 0 || matchesOf(POLICY_CUE, text).length > 0;
}

/**
 * The words of a statement that tell who may reach which rows, or name a policy.
 * @param asked it stands where row level security or policies are told, or speaks of them
 */
export function toldPolicy(text: MappedText, topical: boolean, asked = topical): Range | null {
  const policy = policyCue(text);
  if (policy) {
    const closed = NO_POLICY_FOR_ROLE.exec(text.text);
    if (closed) return rangeOf(closed);
    const ahead = text.marks.find((mark) => mark.kind === 'code' && mark.end <= policy.start && !/\w/.test(text.text.slice(mark.end, policy.start)) && policy.start - mark.end < 4 && /^["']?[a-z]+_\w{1,60}["']?$/i.test(text.text.slice(mark.start, mark.end)) && POLICY_NAMED_AHEAD.test(text.text.slice(0, mark.start)));
    if (ahead) return { start: ahead.start, end: policy.end };
    const named = text.marks.find((mark) => mark.kind === 'code' && mark.start >= policy.end && mark.start - policy.end < 30 && /^["']?\w+_\w+|=|\(/.test(text.text.slice(mark.start, mark.end)) && !isWhatTheyAreFor(text.text.slice(policy.end, mark.start), text.text.slice(mark.start, mark.end)));
    if (named) return { start: policy.start, end: named.end };
    const keyed = POLICIES_ON_COLUMN.exec(text.text);
    if (keyed) return rangeOf(keyed);
    const bare = /^polic(?:y|ies)\s{0,4}:?\s{1,4}["']?[a-z]+_\w{1,60}/i.exec(text.text.slice(policy.start));
    if (bare) return { start: policy.start, end: policy.start + bare[0].length };
  }
  const predicate = PREDICATE.exec((asked ? text.text : withoutLookups(text.text)).replace(/\bcheck\s*(?:\(|in\b)[^)]{0,200}\)?|\bdefault\s+\S+/gi, (words) => ' '.repeat(words.length)));
  if (predicate && !/\bALTER\s+TABLE\b/i.test(text.text)) return rangeOf(predicate);
  const enforced = ENFORCES_OWNERSHIP.exec(text.text);
  if (enforced) return rangeOf(enforced);
  const theirs = ROWS_WITH_THEIR_KEY.exec(text.text);
  if (theirs) return rangeOf(theirs);
  const who = matchesOf(WHO_MAY, text.text).find((match) => !isIdle(match, text.text) && !isNameInCode(text, match));
  const grant = topical ? GRANTS.exec(text.text) : null;
  if (!who) return grant ? { start: 0, end: text.length } : null;
  return topical || (ACCESS_VERB.test(text.text) && STRONG_WHO.test(text.text)) ? { start: who.start, end: who.end } : null;
}

/** "policies for `tour_notes`": the table that has them, and no name of one. */
function isWhatTheyAreFor(between: string, name: string): boolean {
  return /^\s(?:on|for|of|over)\s(?:the\s)?["']?$/.test(between) && /^\w+$/.test(name);
}

/** "kept for 90 days, then deleted": a policy on how long rows stay, which says nothing of who reaches them. */
export function tellsKeeping(text: string): boolean {
  return KEPT_IN_TIME.test(text) && !PREDICATE.test(text) && !REACHED_BY.test(text);
}

/** "a member reads the rows with his `member_id`", "rows that bear her team". */
const ROWS_WITH_THEIR_KEY = /\b(?:rows?|records?|entries|documents?|lines)\s(?:with|of|under|bearing|carrying|that (?:bears?|carr(?:y|ies)|holds?|belongs? to))\s(?:his|her|their|its|the (?:caller|user|member|owner|signed-in user)['’]s)\s(?:own\s)?[`"']?\w+/i;

/** `id = :orderId`, `id = $1`: which row is meant. */
const OWN_KEY = /(?<![\w.])(?:\w+\.)?(?:id|uuid)\s*={1,3}\s*[`"']?[:$?{([]{1,3}(\w*)/gi;
/** Whoever calls, in the name of a value or in the words around it. */
const CALLER_WORDS = /user|owner|caller|auth|session|uid|sub$|me$|account|tenant|claim|token|jwt|cookie|signed|logged/i;

/** A text without the conditions that look a row up by its own key: who may reach it, they do not say. */
function withoutLookups(text: string): string {
  return text.replace(OWN_KEY, (lookup, value: string) => (CALLER_WORDS.test(value) || /\b(?:session|token|jwt|cookie|auth|caller|signed-in|logged-in)\b/i.test(text) ? lookup : ' '.repeat(lookup.length)));
}

/** "RLS on `orders`, `roles`": a word that is set as code by itself names a thing. */
function isNameInCode(text: MappedText, { start, end }: Match): boolean {
  const mark = text.markAt(start, 'code');
  return mark !== undefined && mark.end === end && mark.start === start;
}

const HOLDS_WHAT = /\b(?:holds?|stores?|contains?|keeps?|records?|carry|carries|logs?)\s[^.;]{0,60}$/i;

/** "read only", "only enables", "not only": the word restricts nobody. */
function isIdle(match: Match, text: string): boolean {
  const explained = EXPLAINS_LIST.exec(text.replace(/[.;\s]{1,4}$/, ''));
  if (explained && explained.index <= match.start) return true;
  const word = match.text.toLowerCase();
  // "`logs` hold visits keyed by a random id": what the rows are told apart by.
  if (word === 'keyed by') return HOLDS_WHAT.test(text.slice(0, match.start)) || /^keyed by\s+(?:(?:an?|the|its|their)\s)?(?:random|anonymous|opaque|hashed|visit|visitor|device|browser|date|day|month)\b/i.test(text.slice(match.start));
  if (word === 'only') return /\b(?:not|read|append|write)[- ]$/i.test(text.slice(0, match.start)) || /^only (?:enable|when|if|one|in|for now|after|because)/i.test(text.slice(match.start));
  if (word === 'via' || word === 'through') return /^(?:via|through)\s+(?:the\s+)?(?:migration|alembic|prisma|drizzle|dashboard|sql|supabase|script)/i.test(text.slice(match.start));
  if (word === 'own') return /^own\s+(?:migration|file|table|schema|database|role|policy|word)/i.test(text.slice(match.start));
  if (word === 'by the') return /^by the\s+(?:\w+\s)?(?:rules?|polic(?:y|ies)|database|db|backend|api|server|app(?:lication)?|code|system|middleware|framework|platform|cloud|store|usual)\b/i.test(text.slice(match.start));
  if (word === 'role' || word === 'roles') return /\bno\s+$/i.test(text.slice(0, match.start));
  return false;
}

/** Beside words that let in many, words that keep most of them out. */
export function closes(text: string): boolean {
  return CLOSING.test(text) || STRONG_WHO.test(text);
}

/** A text with some words blanked, letter for letter. */
export function blanked(text: string, words: Pattern): string {
  return blank(text, matchesOf(words, text), ' ');
}

/** Where a rule about rows takes the owner from what the caller sends: whoever names another one gets his rows. */
export function ownerOfChoice(text: string): Range | null {
  const match = GIVEN_BY_PROOF.test(text) ? null : (CHOSEN_BY_CALLER.exec(text) ?? (CALLER_ITSELF.test(text) ? null : FILLED_IN_BY_CLIENT.exec(text)));
  return match ? rangeOf(match) : null;
}

/** The definition in a lead-in that takes a name of the condition below from what the caller sends: "(`cid` = the customer id in the body)". */
export function nameOfChoice(lead: MappedText, condition: string): Range | null {
  const words = condition.split(/\W+/);
  const defined = matchesIn(lead.text, NAME_DEFINED).find((match) => words.includes(match[1] ?? '') && ownerOfChoice(match[2] ?? '') !== null);
  return defined ? rangeOf(defined) : null;
}
