import type { ColumnFact } from '../../parse/embedded.js';
import { CALLED_EXISTING } from '../lexicon/data-words.js';
import { inRuns } from '../../text/in-runs.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { standsAmongExisting } from '../among-existing.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { ancestors, subtree, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { speaksOfAccess } from './about-access.js';
import { bracketBehind } from './bracketed-columns.js';
import { readColumn, readColumns, splitList } from './columns.js';
import { bareColumn, type TableDraft } from './draft.js';
import { namesKeptIn } from './kept-in.js';
import { isNamedAsTable, tablesOfEnumeration } from './listed-names.js';
import { tableOfOrm, tablesOfScript } from './from-model-files.js';
import { tablesOfSchemaFile } from './from-schema-files.js';
import { isTableName, namesMany, singular, snakeCase } from './names.js';

/** What a table does: it stores, holds, keeps … */
const STORES = String.raw`(?:(?:also|[a-z]{2,12}ly)\s+)?(?:stores?|holds?|keeps?|contains?|records?|tracks|persists?|collects?|remembers|is (?:the|our|one|a) (?:\w+ )?(?:tables?|collections?) (?:with|that|for|of|holding|where)|has (?:one|a) row (?:per|for)|have (?:one|a) row (?:per|for))\b`;
/** "`Texting` holds them back": it acts on things, and stores none. */
const ACTS = /\b(?:holds?|keeps?)\s(?:it|them|these|those|everything|\w{3,20})\s(?:back|off|up|down|out|away|apart|from|waiting|alive|warm|open|closed|running|in (?:sync|step|check|line))\b/i;
const SUBJECT_FIRST = new RegExp(String.raw`^[\s"'*]{0,8}(?:\([^)]{0,300}\)\s{0,4})?(?:,[^,]{0,60},)?\s{0,4}(?:tables?\s{1,4}|collections?\s{1,4})?(?:which\s{1,4}|that\s{1,4})?${STORES}`, 'i');
const STORED_IN = /\b(?:stored|kept|saved|persisted|recorded|tracked|held|live|lives|written down|logged|land|lands|end up|ends up|sit|sits)\s+(?:as (?:rows|a row|one row|documents|a document)\s+)?(?:in|into|under|to)\s+(?:(?:the|a|an|its own|our|table|collection|new|one|small|separate|dedicated|simple)\s+)*["'*]*$/i;
/** "Resource **visits**: maps to the `visits` table": what an interface shows is its rows; "the talk is mirrored to the DynamoDB `talks` table". */
const MAPPED_TO = /\b(?:(?:maps?|mapped|corresponds?|backed|represented|persisted) (?:directly )?(?:to|by|onto|in)|(?:mirrored|copied|replicated|archived) (?:to|into|in)) (?:the |a |our )?(?:(?:ddb|dynamo ?db|dynamo|postgres\w*|supabase|mysql|mongo\w*|sql|database|db) )?["'*]*$/i;
const CALLED_TABLE = /^["'`*]{0,4}\s(?:(?:database|db|sql|postgres|supabase)\s)?(?:table|collection)\b/i;
/** "The `visits` table has the columns `id` (uuid), `keeper_id` (uuid)": its columns in the rest of the sentence. */
const HAS_COLUMNS = /^["'`*\s]{0,4}(?:table|collection)\s(?:has|contains|holds|consists of|comes with)\s(?:the\s|these\s)?(?:following\s)?(?:columns|fields)\b[:\s]{0,3}/i;
/** "`loans` has a unique `(member_id, book_id)` constraint", "`loans` is unique per (member_id, book_id)": the columns that tell its rows apart. */
const UNIQUE_BY = /^["'`*\s]{0,4}(?:(?:table|collection)\s)?(?:has|carries|enforces|is)\s(?:an?\s|one\s|its\s)?(?:(?:composite|compound|partial|database)\s)?unique\b[^.;()]{0,40}\((\w{2,40}(?:,\s?\w{2,40}){1,4})\)/i;
/** "Farms themselves are in `farms` (name, a contact's phone)": with what stands in its rows in brackets behind. */
const ARE_IN = /^[\w\s'’-]{2,40}?\s(?:(?:itself|themselves|proper)\s)?(?:is|are|goes?)\s(?:all\s|only\s)?(?:in|into)\s(?:the\s|a\s)?(?:table\s|collection\s)?["'*]*$/i;
const LISTED_BEHIND = /^["'`*\s]*\([^()]{1,80},[^()]{1,200}\)/;
/** Columns told in words: "a contact's phone and IBAN". */
const TOLD_COLUMN = /\b(?:e-?mail|phone|mobile|iban|date of birth|birthday|home address|postal address|password)(?=s?\b)/gi;
/** Places that are no tables of the database. */
const NO_TABLES = /^(?:map|weakmap|hashmap|dict|localStorage|sessionStorage|indexedDB|redis|kv|s3|r2|cookies?|memory|cache|env|sentry|posthog|logs?|git|github|stripe|supabase|firestore|postgres|queue|sqs|bucket|blob|state|context|redux|zustand|window|session|config|options|settings|payload|body|response|request|vault|README|main|src|app|lib|dist|build|(?:\w+_)?meta_?data|(?:user|app|public|private|unsafe)Metadata|(?:custom_?)?claims|httpOnly|http_only|sameSite|same_site|signed|secure)$/i;
/** "`name` contains no digits", "`picks` holds at most three": what is asked of a value. */
const ASKED = /^["'`*\s]{0,4}(?:contains?|holds?|has|have)\s["'*]{0,3}(?:no|only|at least|at most|exactly|neither|nothing but|(?:an?\s)?(?:valid|well-formed|non-empty))\b/i;
/** What is kept there goes with the process: "a `Limits` map in the process". */
const OF_PROCESS = /^["'`*\s]{0,4}(?:(?:map|object|dict|cache|array|list)\s)?(?:,\s)?(?:(?:kept|held|living)\s)?(?:in|of)[ -](?:the\s|our\s|one\s|each\s|that\s)?(?:api\s|node\s|server\s|worker\s)?(?:process|memory|ram|heap)\b/i;

/** "… in the `claim_ref` cookie": what is named is no table by the word behind it. */
const NO_TABLE_BEHIND = /^["'`*\s]{0,4}(?:(?:httponly|http-only|session|signed|secure|request|response)\s)?(?:cookies?|headers?|env(?:ironment)?(?:\s(?:vars?|variables?))?|variables?|query (?:strings?|params?|parameters?)|url params?|claims?|keys? (?:in|of) (?:local|session) ?storage|props?|buckets?|queues?|topics?|channels?)\b/i;
/** What is named so runs, and stores nothing by itself. */
const NO_TABLE_BEFORE = /\b(?:functions?|endpoints?|routes?|handlers?|jobs?|workers?|crons?|services?|modules?|lambdas?|queues?|scripts?|tasks?|class|components?|hooks?|middlewares?|callables?|procedures?|rpcs?|actions?|process|bucket|index|cookies?|headers?|token|jwt|claims?|variables?|env vars?|secret|topics?|channels?|namespaces?)["'`*\s(]*$/i;
/** "There is `scan_marks`, where each scan is kept with its time": what stands in its rows is told behind the name. */
const KEPT_THERE = /^["'*\s]{0,4}(?:\([^()]{0,80}\))?,?\s(?:where|in which)\s[^.;:]{3,60}?\b(?:is|are|gets?|we)\s(?:kept|keep|stored|store|recorded|record|held|hold|logged|noted|saved|save|written down|collected|collect)\b(?!\s(?:by|under|in)\b)/i;
/** "An array on `Profile` records what was sent": a part of a thing stores it. */
const PART_BEFORE = /\b(?:arrays?|columns?|fields?|propert(?:y|ies)|attributes?|keys?|flags?|triggers?|counters?|index(?:es)?|lists?)\s(?:on|in|of|at)\s(?:the\s|each\s|every\s)?["'`*]*$/i;
/** "(validate with `zod`, keep the last ten)": a tool, and what follows is said to whoever uses it. */
const BY_MEANS_OF = /\b(?:with|using|via)\s["'`*]{0,3}$/i;
/** "The dependency lives in `interfaces`": a part of the program, in its place. */
const CODE_LIVES = /\b(?:dependenc(?:y|ies)|code|logic|functions?|helpers?|handlers?|types?|class(?:es)?|hooks?|components?|tests?|modules?|files?|scripts?|migrations?|routes?|routers?|services?|config\w*|constants?|interfaces?|utilities|wrappers?|adapters?|clients?|validation|middlewares?|templates?|prompts?)\b[^.;:]{0,40}\b(?:lives?|sits?)\s(?:in|under)\s(?:the\s|our\s)?["'*]*$/i;
/** … or is written to a file or a bucket. */
const CODE_KEPT = /\b(?:files?|folders?|director(?:y|ies)|buckets?|env(?:ironment)? variables?|modules?|package)\b/i;
/** "The capture sits in `waitUntil`", "the call to the model lives in `withRetry`": what is done, and the function around it. */
const DONE_WITHIN = /\b(?:calls?|captures?|sends?|inserts?|writes?|flush(?:es)?|posts?|requests?|await|tracking|logging|sending|writing|checks?|work|rest|side effects?)\b[^.;:]{0,60}\s(?:sits?|lives?|runs?|happens?|goes|is|are|stays?|wrapped|kept|held)\s(?:wrapped\s|inside\s|kept\s|held\s)?(?:in|into|inside|under)\s(?:the\s|an?\s|our\s|its\s)?["'*]*$/i;
/** Names of columns: `memberIds` "contains the caller". */
const KEY_NAME = /(?:_u?ids?|[a-z]U?Ids?|_at|[a-z]At|_hash|_url|_error|_status|_reason|_message|_count)$/;
/** Parts of a program by the way they are called: `AppServiceProvider`, `OrdersController`. */
const PART_NAME = /[a-z](?:Provider|Service|Controller|Middleware|Helper|Factory|Manager|Client|Repository|Worker|Guard|Module|Mailer|Serializer|View[Ss]et|Interceptor|Handler|Adapter|Resolver|Listener|Subscriber|Observer|Scheduler|Kernel|Config|Configuration|Options|Plug|Server|Supervisor|Registry|Router|Decorator|Concern|Mixin|Facade|Wrapper|Component|Servlet|Advice|Job|Hook|Context|Slice|Reducer|Buffer|DataFrame|Array|Promise|Iterator|Emitter)s?$/;

/** The tables of which a sentence says what they store. */
export function tablesOfProse(unit: Unit): TableDraft[] {
  if (unit.kind !== 'paragraph' && unit.kind !== 'item' && unit.kind !== 'row') return [];
  if (unit.zone !== 'plain') return [];
  const access = speaksOfAccess(unit);
  const filed = standsAmongExisting(unit) ? [] : tablesOfSchemaFile(unit);
  if (filed.length > 0) return filed;
  return sentencesOf(unit.text).flatMap((sentence) => [...tablesOfSentence(sentence, unit), ...(access || unit.kind === 'row' || standsAmongExisting(unit) ? [] : [...tablesOfEnumeration(sentence, unit), ...tablesOfScript(sentence, unit), ...tableOfOrm(sentence, unit)])]);
}

/** "A `Stay` `belongs_to :home`" */
const BELONGS_TO = /\b([A-Z]\w{1,40}) belongs_to :(\w{2,40})/g;

function tablesOfSentence(sentence: MappedText, unit: Unit): TableDraft[] {
  const drafts: TableDraft[] = [];
  for (const match of matchesIn(sentence.text, BELONGS_TO)) {
    const name = match[1] as string;
    const span = sentence.span(match.index, match.index + name.length);
    const column = bareColumn(`${match[2] as string}_id`, span, { references: { table: match[2] as string, column: null } });
    drafts.push({ name, aliases: [], columns: [column], source: 'prose', partial: true, nameSpan: span, unit, tier: 'prose', words: [] });
  }
  for (const code of namesOf(sentence)) {
    const after = sentence.text.slice(code.end);
    const apposed = /\b(?:table|collection),\s[`"'*]*$/i.test(sentence.text.slice(0, code.start));
    const stores = SUBJECT_FIRST.test(apposed ? after.replace(/^[`"'*]*,/, '') : after) && !ACTS.test(after.slice(0, 60)) && !(ASKED.test(after) && singular(code.name) === code.name) && !PART_BEFORE.test(sentence.text.slice(0, code.start)) && !BY_MEANS_OF.test(sentence.text.slice(0, code.start));
    const stored = STORED_IN.test(sentence.text.slice(0, code.start)) || (MAPPED_TO.test(sentence.text.slice(0, code.start)) && CALLED_TABLE.test(after));
    const keptThere = KEPT_THERE.test(after);
    const listed = HAS_COLUMNS.exec(after);
    const told = listed ? readColumns(sentence.slice(code.end + listed[0].length).trim()) : [];
    if (told.length > 1) {
      drafts.push({ name: code.name, aliases: [], columns: told, source: 'prose', partial: false, nameSpan: sentence.span(code.start, code.end), unit, tier: 'declared', words: [sentence] });
      continue;
    }
    const unique = UNIQUE_BY.exec(after);
    if (unique?.[1] && isNamedAsTable(code.name) && !CALLED_EXISTING.test(sentence.text.slice(0, code.start))) {
      const end = code.end + unique[0].length - 1;
      drafts.push({ name: code.name, aliases: [], columns: readColumns(sentence.slice(end - unique[1].length, end), true), source: 'prose', partial: true, nameSpan: sentence.span(code.start, code.end), unit, tier: 'prose', words: [clauseAround(sentence, code)] });
      continue;
    }
    const isIn = LISTED_BEHIND.test(after) && ARE_IN.test(sentence.text.slice(0, code.start));
    if (stores && (isFieldOfAnswer(code.name, unit) || isVariable(code.name))) continue;
    if ((!stores && !stored && !keptThere && !isIn) || NO_TABLE_BEFORE.test(sentence.text.slice(0, code.start)) || OF_PROCESS.test(after) || NO_TABLE_BEHIND.test(after) || CODE_LIVES.test(sentence.text.slice(0, code.start)) || isDoneWithin(sentence, code)) continue;
    const open = /^["'`*\s]*\(/.exec(after);
    const inside = open ? sentence.slice(code.end + open[0].length, code.end + after.indexOf(')')) : null;
    const columns = inside ? columnsIn(inside, isIn) : stores ? columnsAtEnd(sentence) : [];
    for (const { name, start, end } of [...(stores ? linkedBefore(code, sentence) : []), code]) {
      drafts.push({
        name,
        aliases: [],
        columns,
        source: 'prose',
        partial: columns.length === 0,
        nameSpan: sentence.span(start, end),
        unit,
        tier: 'prose',
        words: [clauseAround(sentence, code)],
      });
    }
  }
  const keptIn = CODE_KEPT.test(sentence.text) ? [] : namesKeptIn(sentence).filter(({ name, start, end }) => !NO_TABLES.test(name) && !PART_NAME.test(name) && !KEY_NAME.test(name) && !OF_PROCESS.test(sentence.text.slice(end)) && !NO_TABLE_BEHIND.test(sentence.text.slice(end)) && !CODE_LIVES.test(sentence.text.slice(0, start)) && !NO_TABLE_BEFORE.test(sentence.text.slice(0, start)) && !isDoneWithin(sentence, { name, start }));
  for (const { name, start, end, columns, called } of keptIn) {
    if (drafts.some((draft) => draft.name === name)) continue;
    const inside = bracketBehind(sentence, end);
    const listed = inside ? columnsIn(inside, false) : [];
    const all = [...(listed.length > 0 || !inside ? listed : lonelyColumn(inside)), ...columns];
    drafts.push({ name, aliases: [], columns: all, source: columns.length > 0 ? 'firestore' : 'prose', partial: listed.length === 0, nameSpan: sentence.span(start, start + name.length), unit, tier: 'prose', told: true, called, words: [sentence] });
  }
  return drafts;
}

/** "The capture of `seat_taken` sits in `waitUntil`": an act, within what is spelt as a function or a variable is, and not as many things are. */
function isDoneWithin(sentence: MappedText, { name, start }: { readonly name: string; readonly start: number }): boolean {
  return (isVariable(name) || !/[_A-Z]/.test(name)) && !namesMany(snakeCase(name)) && DONE_WITHIN.test(sentence.text.slice(0, start));
}

/** `resumeData`, `activeStep`: a name with a hump for one thing is a variable's; a table with one is of many, or begins with a capital. */
function isVariable(name: string): boolean {
  return /^[a-z]+[A-Z]/.test(name) && singular(snakeCase(name)) === snakeCase(name);
}

/** "`freeLeft` tracks what is left of the trial" beside a JSON listing with `"freeLeft": 3`: a field of the answer tells it. */
function isFieldOfAnswer(name: string, unit: Unit): boolean {
  const section = ancestors(unit).find(({ kind, depth }) => kind === 'heading' && depth > 1 && depth <= DEEPEST_HEADING);
  if (!section || !/^\w+$/.test(name)) return false;
  const field = new RegExp(`"${name}"\\s?:\\s?(?![\\s[{])`);
  return subtree(section).some((each) => each.kind === 'code' && field.test(each.text.text));
}

/** "(`owner_id`)": one column by itself. */
function lonelyColumn(inside: MappedText): ColumnFact[] {
  const column = /^[`"]?\w{2,40}[`"]?$/.test(inside.text) && inside.text.includes('_') ? readColumn(inside) : null;
  return column ? [column] : [];
}

/** The columns in the brackets behind a name; where none is written as one, those that are told in words. */
function columnsIn(inside: MappedText, told: boolean): ColumnFact[] {
  const written = readColumns(inside, told);
  const said = told ? matchesIn(inside.text, TOLD_COLUMN).map((match) => bareColumn(match[0].toLowerCase().replace('-', '').replace(/ /g, '_'), inside.span(match.index, match.index + match[0].length))) : [];
  return [...written, ...said.filter((column) => written.every((other) => other.name.toLowerCase() !== column.name))];
}

/** "`passes`, `enrolments` and `waivers` hold one row each": those named right before, of which the verb is said too. */
function linkedBefore(code: { start: number; end: number }, sentence: MappedText): { name: string; start: number; end: number }[] {
  const upTo = namesInCode(sentence).filter(({ end }) => end <= code.end);
  return inRuns(upTo, (before, next) => LINKED.test(sentence.text.slice(before.end, next.start))).at(-1)?.slice(0, -1) ?? [];
}

const LINKED = /^["'`*]{0,3}(?:,\s(?:and\s)?|\sand\s)["'`*]{0,3}$/;

/** The clause of a sentence that says what a table stores, without those beyond a semicolon. */
function clauseAround(sentence: MappedText, { start, end }: { readonly start: number; readonly end: number }): MappedText {
  const from = sentence.text.lastIndexOf('; ', start);
  const to = sentence.text.indexOf('; ', end);
  return from < 0 && to < 0 ? sentence : sentence.slice(from < 0 ? 0 : from + 2, to < 0 ? sentence.length : to);
}

/** "`scores` holds what a reader thought of a book (`reader_id`, `book_id`, `stars`).": the columns at the end of the sentence, each set as code. */
function columnsAtEnd(sentence: MappedText): ColumnFact[] {
  const last = LAST_BRACKET.exec(sentence.text);
  const inside = last ? sentence.slice(last.index + 1, last.index + 1 + (last[1] ?? '').length) : null;
  return inside && splitList(inside).every((part) => part.markAt(part.text.search(/\w/), 'code') !== undefined) ? readColumns(inside) : [];
}

const LAST_BRACKET = /\(([^()]{3,300})\)[\s.:;]{0,3}$/;

/** "The bookings table", "our audit_log collection": called a table, in the plural or as names are written. */
const CALLED_SO = /\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Oo]ne|[Ii]ts|[Nn]ew|separate|dedicated)\s([a-z][a-z0-9]{2,30}(?:_[a-z0-9]{1,30}){0,4})(?=\s(?:table|collection)\b)/g;

function namesOf(sentence: MappedText): { name: string; start: number; end: number }[] {
  const called = matchesIn(sentence.text, CALLED_SO).flatMap((match) => {
    const name = match[1] as string;
    const start = match.index + match[0].length - name.length;
    const isName = (name.includes('_') || singular(name) !== name) && isTableName(name) && !NO_TABLES.test(name);
    return isName && sentence.markAt(start, 'code') === undefined ? [{ name, start, end: start + name.length }] : [];
  });
  return [...called, ...namesInCode(sentence)];
}

/** "with status `pending`", "its state becomes `open`": what a column holds. */
const VALUE_BEFORE = /\b(?:status|state|stage|type|kind|role|mode|level|value|reason|plan)\s(?:of\s|to\s|is\s|as\s|becomes\s|=\s?|:\s?)?["'`*]{0,3}$/i;
const LONGEST_LEAD = 24;

function namesInCode(sentence: MappedText): { name: string; start: number; end: number }[] {
  return sentence.marks
    .filter((mark) => mark.kind === 'code')
    .map((mark) => ({ name: sentence.text.slice(mark.start, mark.end).replace(/^public\./, ''), start: mark.start, end: mark.end }))
    .filter(({ start }) => !VALUE_BEFORE.test(sentence.text.slice(Math.max(0, start - LONGEST_LEAD), start)))
    .filter(({ name }) => isTableName(name) && !name.includes('.') && !NO_TABLES.test(name) && !PART_NAME.test(name) && !KEY_NAME.test(name) && name !== name.toUpperCase());
}
