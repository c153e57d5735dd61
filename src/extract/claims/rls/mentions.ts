import { isWithinBrackets } from '../../../text/brackets.js';
import { blank } from '../../../text/blank.js';
import { inRuns } from '../../../text/in-runs.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { EXCEPT_BEFORE, GRANTED, GRANTED_AS_VERB, REACHES_ROWS, RLS_CUE, TAKEN_FROM, WAY_TO_ROWS, WHERE_CALLER } from '../../lexicon/access.js';
import { PERSON_NOUNS } from '../../lexicon/persons.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Range } from '../../stance.js';
import { listsBareNames } from '../../tables/about-access.js';
import { readColumns } from '../../tables/columns.js';
import type { Tables } from '../../tables/find-tables.js';
import { namedLead, restAfter } from '../../tables/named-lead.js';
import { isTableName, type Mention, namesMany, singular } from '../../tables/names.js';

/** Tables named one after the other. */
export interface Run extends Range {
  readonly keys: readonly string[];
  readonly marked: boolean;
  /** Named as the way to the rows, not as what is spoken of: "through `orders`". */
  readonly excluded: boolean;
  readonly exception: boolean;
  /** A sentence below a heading about row level security begins with them, and says something of them. */
  readonly subject: boolean;
}

const LINK = /^[`"'*\s]{0,8}(?:\((?:[^()]|\([^()]{0,40}\)){0,120}\)\s{0,4})?(?:,\s{0,4}(?:and|or|plus|und|y|e|et)?|and|und|y|e|et|&|\+|\/|·|or|as well as|plus)?[\s`"'*]{0,8}$/;
/** Before ordinary words that name a table where row level security is spoken of. */
const ON = /\b(?:access|see|read|view|reach)\s+(?:only\s+)?(?:the\s+|their\s+own\s+|own\s+)?$|\b(?:rls|security|polic(?:y|ies)|enabled|on|off|disabled|active)\b[^.]{0,40}\b(?:on|for|of)\s+(?:the\s+)?[`"'*]*$|\b(?:on|for)\s+(?:the\s+)?[`"'*]*$|:\s*[`"'*]*$/i;

/** Before an ordinary word that can only be a table's: "Policy on notes: …", "RLS (notes): …". */
const POLICY_ON = /\b(?:polic(?:y|ies)|rls|row[- ](?:level )?security)\s(?:on|for|of)\s(?:the\s)?[`"'*]*$|\b(?:rls|polic(?:y|ies))\s?\(\s?$/i;

/** "With `letters` it is different: …", "Every row of `letters` is …": a sentence that opens so is about the table. */
const OPENS_TOPIC = /^\W*(?:with|in|by contrast,? in|(?:(?:every|each|an?|all|any|the)\s(?:single\s)?)?(?:rows?|records?|entries|documents?)\s(?:of|in|from))\s(?:the\s)?(?:table\s|case\sof\s)?[`"'*]*$/i;

/** Ordinary words so far from what is said of row level security name things, not tables. */
const FAR = 70;

function distance(a: Range, b: Range): number {
  return Math.max(b.start - a.end, a.start - b.end, 0);
}

/**
 * The runs of tables that a text names.
 * @param led the line begins with the name of a table, set as code or not
 * @param grants the line is a policy in words: what follows its verb is a table
 * @param topical the heading above is about row level security: "invoices and payments are read-only for members"
 */
export function runsOf(text: MappedText, mentions: readonly Mention[], led: boolean, grants = false, topical = false): Run[] {
  const [cue] = mentions.length > 0 ? matchesOf(RLS_CUE, text.text) : [];
  const marked = mentions.filter((mention) => mention.marked);
  // Within the brackets behind a name an ordinary word tells of whose rows they are: "`lessons` (the instructor by …)".
  const explains = (mention: Mention): boolean => !mention.marked && marked.some((other) => other.end < mention.start && isWithinBrackets(text.text.slice(other.end, mention.start)));
  const groups = inRuns(mentions.filter((each) => !explains(each)), (before, mention) => mention.start - before.end < 150 && LINK.test(text.text.slice(before.end, mention.start)));
  return groups.flatMap((group): Run[] => {
    const start = (group[0] as Mention).start;
    const before = text.text.slice(Math.max(0, start - 90), start);
    const marked = group.some((mention) => mention.marked);
    const exact = group.every((mention) => mention.exact);
    const near = cue === undefined || distance(cue, { start, end: (group.at(-1) as Mention).end }) < FAR;
    const subject = topical && exact && isSubject(text.text, group);
    const clear = marked || (group.length > 1 && exact && near) || (exact && near && ON.test(before) && matchesOf(RLS_CUE, text.text).length > 0) || (exact && POLICY_ON.test(before)) || (led && start <= 3) || subject || (grants && (exact ? GRANTED : GRANTED_AS_VERB).test(text.text.slice(0, start))) || (exact && reachedUnderCondition(text.text, start, (group.at(-1) as Mention).end));
    if (!clear) return [];
    return [{ start, end: (group.at(-1) as Mention).end, keys: group.map((mention) => mention.key), marked, excluded: WAY_TO_ROWS.test(before) && !TAKEN_FROM.test(before) && !(marked && start < 90 && OPENS_TOPIC.test(before) && !/^\W*(?:joined|as)\b/i.test(text.text.slice((group.at(-1) as Mention).end))), exception: EXCEPT_BEFORE.test(before), subject }];
  });
}

/** The tables that a text names, less people who do something ("**Customers** can only see their own data" speaks of whoever signs in) and what else has the name of one: "the `letters` bucket". */
export function withoutActors({ text, marks }: MappedText, mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ start, end }) => !OTHER_STORE.test(text.slice(end)) && (!actsOnData(text.slice(end)) || marks.some((mark) => mark.kind === 'code' && mark.start <= start && start < mark.end)));
}

/** Behind a name: what keeps files or hands on messages. */
const OTHER_STORE = /^[`"'*]{0,3}\s(?:(?:storage|file|message|realtime|search|redis|s3|r2|gcs)\s)?(?:buckets?|queues?|topics?|channels?|folders?|containers?)\b/i;

/** "The `letters` bucket has row level security": whether a statement opens with something else that bears a name set as code. */
export function opensWithOtherStore({ text }: MappedText): boolean {
  const name = /^\W{0,4}(?:(?:the|our|its|this)\s)?[`"'*]{0,3}[\w.-]{2,40}(?=[`"'*]{0,3}\s)/i.exec(text)?.[0];
  return name !== undefined && OTHER_STORE.test(text.slice(name.length));
}

/** Whether what stands behind a name makes it whoever does something with data: "can only see their own data". */
export function actsOnData(behind: string): boolean {
  return ACTS_ON_DATA.test(behind);
}

const ACTS_ON_DATA = /^(?:\s(?:owners?|admins?|managers?|members?|staff|users?))?["'*\s]{1,6}(?:can(?:not)?|may|must|should|shall|will|could)\s(?:(?:not|never|only|always|just|also)\s){0,2}(?:see|view|read|access|reach|manage|edit|update|modify|write|query|get)\b[^.;:]{0,60}\b(?:data|rows|information|content|everything)\b|^(?:\s(?:owners?|admins?|managers?|members?|staff|users?))?["'*\s]{1,6}(?:have|get)\s(?:full|read(?:-only)?|write|no|limited|complete|unrestricted)\saccess\b/i;

/** Whether what stands at a place are tables of which somebody reaches the rows that bear his own key. */
export function reachedUnderCondition(text: string, start: number, end: number): boolean {
  return REACHES_ROWS.test(text.slice(0, start)) && WHERE_CALLER.test(text.slice(end));
}

/** What a sentence says something of: tables at its beginning, none of them people, before the verb. */
function isSubject(text: string, group: readonly Mention[]): boolean {
  const [first, last] = [group[0] as Mention, group.at(-1) as Mention];
  return SUBJECT_BEFORE.test(text.slice(0, first.start)) && SUBJECT_BEHIND.test(text.slice(last.end)) && !group.some(({ start, end }) => PERSON_NOUNS.has(singular(text.slice(start, end).toLowerCase())));
}

const SUBJECT_BEFORE = /^\W{0,4}(?:(?:the|all|both)\s)?(?:\w{2,30}(?:,\s(?:and\s)?|\sand\s)){0,3}$/i;
const SUBJECT_BEHIND = /^\s(?:rows?\s)?(?:is|are)\s/i;

/** The names that a line begins with, before its colon, dash or verb. */
export function leadRun(text: MappedText, mentions: readonly Mention[]): Mention[] {
  const first = mentions[0];
  if (!first || /\w/.test(namesNothingElse(text, first))) return [];
  const run = linkedRun(first, mentions, text);
  const rest = text.text.slice((run.at(-1) as Mention).end);
  const separated = /^[`"'*)\s]{0,8}(?:\([^()]{0,60}\))?[`"'*\s]{0,8}(?:$|:|—|–|→|-\s|=|,|\|)/.test(rest);
  return separated || run.every((mention) => mention.marked) ? run : [];
}

/** The names that a line lists, and nothing besides: "Child tables (`lines`, `notes`):", "Tables of a booking: `lines`, `notes`". */
export function listedRun(text: MappedText, mentions: readonly Mention[]): Mention[] {
  const [first] = mentions.filter((mention) => mention.marked);
  if (!first || !LISTS_TABLES.test(text.text.slice(0, first.start))) return [];
  const run = linkedRun(first, mentions.filter((mention) => mention.marked), text);
  return ENDS_LIST.test(text.text.slice((run.at(-1) as Mention).end)) ? run : [];
}

const LISTS_TABLES = /^[^.;:(]{0,40}\b(?:tables?|collections?|entities|models?)\b[^.;:(]{0,30}(?:\(|:\s|[—–]\s)[`"'*]{0,3}$/i;
const ENDS_LIST = /^[`"'*\s]{0,8}\)?[`"'*\s]{0,4}:?[`"'*\s]{0,4}$/;

/** What stands before the first table besides the word for one and, set as code, names that nothing declares: "`items`, `orders`: …". */
function namesNothingElse({ text, marks }: MappedText, { start, marked }: Mention): string {
  const before = text.slice(0, start).replace(/^\s*(?:tables?|collections?|model)\s+/i, '');
  if (!marked || !/,[\s`"'*]*$|\b(?:and|&)[\s`"'*]*$/.test(before)) return before;
  const names = marks.filter((mark) => mark.kind === 'code' && mark.end < start && /^\w+$/.test(text.slice(mark.start, mark.end)));
  return blank(text, names).slice(0, start).replace(/\b(?:and|or)\b/g, '');
}

/** Whether a name is that of a column, by itself or by the condition that does not look at it: "RLS does not filter on `state`". */
function isColumnAsked(text: string, { start, end }: Range): boolean {
  const name = text.slice(start, end);
  return COLUMN_NAME.test(name) || (!namesMany(name) && ASKS_COLUMN.test(text.slice(0, start)));
}

/** "RLS on `orders` does not filter by `is_hidden`": the words that deny no more than a part of the condition, which is not whose rows they are. */
export function narrowsCondition(text: MappedText): boolean {
  const asked = LOOKS_NOT_AT.exec(text.text);
  const end = asked ? asked.index + asked[0].length : 0;
  const name = text.marks.find((mark) => mark.kind === 'code' && mark.start === end);
  return name !== undefined && isColumnAsked(text.text, name) && !OWNING.test(text.text.slice(name.start, name.end));
}

const LOOKS_NOT_AT = /\b(?:does|do)(?:\snot|n['’]t)\s(?:filter|check|compare|look|test|evaluate|consider)\s(?:(?:on|by|for|at|out|the|column)\s){0,2}[`"'*]{0,3}/i;
const OWNING = /(?:^|_)(?:u?id|uuid|owner|user|tenant|org|member|customer|email|created_by|auth)(?:_|$)|[a-z](?:Id|Uid)$/i;
/** "… for the `own_rows` policy", "the `is_owner` function" */
const CALLED_OTHERWISE = /^[`"'*]{0,3}\s(?:polic(?:y|ies)|functions?|helpers?|roles?|columns?|fields?|flags?|triggers?|claims?|keys?|clients?|schemas?|extensions?)\b/i;

/** `owner_id`, `isHidden`, `paid_at`: the key of another row, a switch, a time. */
const COLUMN_NAME = /(?:_|^)(?:id|uid|uuid)$|[a-z](?:Id|Uid)$|^(?:is|has|was)(?:_|[A-Z])|_at$|[a-z]At$/;
/** "RLS does not filter on `status`", "… compares no `role`": what a condition looks at. */
const ASKS_COLUMN = /\b(?:filter(?:s|ed|ing)?|checks?|checked|compares?|looks at|evaluates?|examines?|inspects?|restricts? by|depends? on|consider(?:s|ed)?)\s(?:(?:on|by|against|the|for|no|any|column|value|of)\s){0,3}[`"'*]*$/i;

/** The name, set as code, of a table that the design does not declare. */
export function undeclaredName(text: MappedText, tables: Tables): Range | null {
  const mark = text.marks.find((each) => {
    const name = text.text.slice(each.start, each.end);
    return each.kind === 'code' && /^[a-z]\w*$/.test(name) && !isColumnAsked(text.text, each) && !CALLED_OTHERWISE.test(text.text.slice(each.end)) && isTableName(name) && tables.names.keyOf(name) === null;
  });
  return mark ? { start: mark.start, end: mark.end } : null;
}

/** The sentence declares a table by its columns: it says nothing of access. */
export function listsColumns(sentence: MappedText): boolean {
  const lead = namedLead(sentence);
  if (lead && restAfter(sentence, lead).behind !== null) return true;
  return readColumns(lead ? sentence.slice(lead.rest + (/^[`"*\s]*(?::|—|–|-\s|\()?\s*/.exec(sentence.text.slice(lead.rest))?.[0].length ?? 0)) : sentence).length > 1;
}

/** Bare names behind that of a table, the key of its rows first. */
const OWN_KEY_FIRST = /^[`"*\s]{0,4}(?::|—|–|-\s|\()\s?[`"*]{0,3}(?:id|uuid)[`"*]{0,3}(?:\s?,\s?[`"*]{0,3}\w{1,40}[`"*]{0,3}){1,40}[\s.)]{0,3}$/i;

/** "`dogs`: id, user_id, name": the key of the rows themselves among the names, which no policy asks for. */
export function listsOwnKey(sentence: MappedText): boolean {
  const lead = namedLead(sentence);
  return lead !== null && OWN_KEY_FIRST.test(sentence.text.slice(lead.rest));
}

/** Behind the name of the table stand its columns by their bare names: no word of who reaches its rows. */
export function listsNames(sentence: MappedText): boolean {
  const lead = namedLead(sentence);
  if (!lead) return false;
  const { columns, behind } = restAfter(sentence, lead);
  return !(behind && /\w/.test(behind.text)) && listsBareNames(columns, readColumns(columns));
}

/** The tables, set as code or not, with which a sentence begins: "Offers are …", "A deposit is …", "Place and Airport are …". */
export function openingRun(mentions: readonly Mention[], text: MappedText): Mention[] {
  const [first] = mentions;
  if (!first || !/^[`"'*\s]*(?:(?:(?:an?|the|each|every|any|all)\s)(?:(?:document|row|record|entry|doc)s?\s(?:of|in)\s)?[`"'*]*)?$/i.test(text.text.slice(0, first.start))) return [];
  return linkedRun(first, mentions, text);
}

/** The tables that are named from a place on, one after the other: "for `a`, b and c". */
export function runBehind(text: MappedText, mentions: readonly Mention[], from: number): Mention[] {
  const behind = mentions.filter(({ start }) => start >= from);
  const [first] = behind;
  return first && /^[`"'*\s]{0,6}(?:(?:the|tables?|collections?|all|both|as|os|las|los|les|die|den|le|i)\s){0,3}[`"'*]{0,3}$/i.test(text.text.slice(from, first.start)) ? linkedRun(first, behind, text) : [];
}

/** The first table and those named one after the other behind it. */
function linkedRun(first: Mention, mentions: readonly Mention[], text: MappedText): Mention[] {
  const run = [first];
  for (const mention of mentions.slice(1)) {
    if (!LINK.test(text.text.slice((run.at(-1) as Mention).end, mention.start))) break;
    run.push(mention);
  }
  return run;
}
