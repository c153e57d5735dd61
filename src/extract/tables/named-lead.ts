import { isWithinBrackets } from '../../text/brackets.js';
import type { MappedText } from '../../text/mapped-text.js';
import { DRAWN_NUMBER, MARK_BEHIND } from '../lexicon/marks.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { namesInCode } from './bracketed-columns.js';
import { isListInCode, looksLikeKey, readColumns, splitList } from './columns.js';
import type { TableDraft } from './draft.js';
import { TASK_LABEL } from '../lexicon/data-words.js';
import { PROVIDER_TABLE } from '../lexicon/persons.js';
import { isTableName, namesMany, snakeCase } from './names.js';

/** A name found in a text, and where what is said of it begins. */
export interface NamedLead {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly rest: number;
  /** The name, and nothing else, is set as code. */
  readonly code: boolean;
  /** Set as code or in bold, or called a table in so many words. */
  readonly marked: boolean;
  /** Called a table, collection, model or entity. */
  readonly called: boolean;
  /** The path of a collection of documents, where it is named by one. */
  readonly path: string | null;
  /** The schema that stands before the name: `fleet` of `fleet.trucks`. */
  readonly schema: string | null;
}

const NUMBER = new RegExp(String.raw`^[\s\p{Extended_Pictographic}\uFE0F✓☐□]*(?:(?:${DRAWN_NUMBER})\s*|(?:\d+(?:\.\d+)*|[A-Z]|[ivx]+)[.)]?\s+)?(?:\((?:optional|new)\)\s*)?`, 'iu');

const CALLED_BEFORE = /^(?:(?:new|core|main|the|existing|db|database|optional|single|one|only)\s+)*(?:tables?|collections?|model|entity|relation|tabelle|tabelas?|tablas?|tabella|таблица)\s*(?::|—|–|-)?\s+/i;

/** "Entity relationship", "Table overview": what is told of the tables, and no name of one. */
const TOLD_OF_TABLES = /^(?:relations?|relationships?|diagrams?|overview|naming|names?|conventions?|migrations?|changes|layouts?|formats?|prefix(?:es)?|sizes?|counts?|growth|summar(?:y|ies)|details?|descriptions?|definitions?|designs?|lists?|maps?|structures?|inventory|references?)$/i;

const CALLED_AFTER = /^[`"*]*\s*(?:(?:junction|join|link|lookup|audit|log|main|pivot|bridge)\s+)?(?:table|collection|model|entity)\b/i;

/** "Data collection": an activity. */
const NO_COLLECTION = /^(?:data|inputs?|outputs?|storage|garbage|key|query|search|details|usage|status|state|body|payload|headers?|cache|summary|example|examples|request|response|feature|features|requirements)$/i;

const NAME = /^[`"*]*((?:public\.)?[A-Za-z_]\w{1,60})[`"*]*/;

const PATH = /^[`"*]*\/?((?:[A-Za-z]\w*\/\{[^/\s}]+\}\/)*([A-Za-z]\w*)\/\{[^/\s`}]+\}(?:[_/-]\{[^/\s`}]+\}){0,3})[`"*]*/;

const SEPARATOR = /^[`"*\s]*(?:has\b|have\b|with\b|contains\b|consists of\b|:|—|–|→|-\s|=|·|\||,|\(|\{|$)/;

/** "notes: id, author_id": an ordinary label before a list that begins with a key is the name of a table. */
const BEGINS_WITH_KEY = /^[`"*\s]{0,4}(?::|\(|—|–|-\s|\{)\s{0,3}(?:[`"*]{0,3}(?:_?id|uuid)\b[`"*]{0,3}\s?(?:[,(:]|uuid|text|int|string|pk)|(?:pk|(?:partition|hash|primary)[ -]?key)\s?[:=]?\s?[`"]?\w{2,40}[`"]?(?:[,);.]|\s[(–—]|$))/i;

/**
 * The name that a heading, an item or a paragraph begins with; null where it begins with other words.
 * @param mayBeQualified a schema may stand before the name: what an item begins with may be a table and its column
 */
export function namedLead(text: MappedText, inTableColumn = false, mayBeQualified = inTableColumn): NamedLead | null {
  const raw = text.text;
  let at = NUMBER.exec(raw)?.[0].length ?? 0;
  const before = CALLED_BEFORE.exec(raw.slice(at));
  if (before) at += before[0].length;
  const schema = mayBeQualified ? schemaBefore(raw.slice(at)) : null;
  if (schema !== null) at += raw.slice(at).indexOf(schema) + schema.length + 1;
  const path = PATH.exec(raw.slice(at));
  const match = path ?? NAME.exec(raw.slice(at));
  const name = path ? path[2] : match?.[1];
  if (!match || !name) return multiWordLead(text, at);
  const plain = name.replace(/^public\./, '');
  const start = path ? at + match[0].lastIndexOf(`${name}/`) : at + raw.slice(at).indexOf(name);
  const end = start + name.length;
  // "`notes` †": the sign behind a name is part of neither.
  const close = at + match[0].length + (MARK_BEHIND.exec(raw.slice(at + match[0].length))?.[0].length ?? 0);
  const after = CALLED_AFTER.exec(raw.slice(close));
  const rest = close + (after?.[0].length ?? 0);
  const isCode = text.markAt(start, 'code') !== undefined;
  const isDeclared = isCode && (inTableColumn || /^[\W]*(?:tables?|tabelle|tabelas?|tablas?|tabella)\b/i.test(before?.[0] ?? ''));
  if (!isTableName(plain, isDeclared ? 'declared' : inTableColumn || isCode || BEGINS_WITH_KEY.test(raw.slice(rest)) || before !== null || (/table|collection/i.test(after?.[0] ?? '') && !NO_COLLECTION.test(plain)) || path !== null)) return null;
  if (!SEPARATOR.test(raw.slice(rest)) && !setApart(text, start, rest)) return multiWordLead(text, at);
  const code = text.marks.find((mark) => mark.kind === 'code' && mark.start <= start && start < mark.end);
  if (before && !code && TOLD_OF_TABLES.test(plain) && !/[:—–-]\s*$/.test(before[0])) return null;
  const strong = text.markAt(start, 'strong') !== undefined;
  const called = before !== null || after !== null;
  return { name: plain, start, end, rest, code: code !== undefined && code.end <= at + match[0].length, marked: code !== undefined || strong || called, called, path: path?.[1] ?? null, schema };
}

const QUALIFIED = /^[`"*]{0,4}([a-z_]\w{1,40})\.([A-Za-z_]\w{3,60})[`"*]{0,4}(?![\w.(/-])/;

/** `fleet` of `fleet.trucks`: one word before the name of many things. `trucks.plates` is a column of a table, `truck.ts` a file. */
function schemaBefore(raw: string): string | null {
  const [, schema = '', name = ''] = QUALIFIED.exec(raw) ?? [];
  const isSchema = schema !== '' && schema !== 'public' && namesMany(name) && name !== 'properties' && (!namesMany(schema) || NO_PLURAL.test(schema));
  return isSchema && !PROVIDER_TABLE.test(`${schema}.${name}`) ? schema : null;
}

/** Names of domains that look like plurals. */
const NO_PLURAL = /(?:ics|^sales|^operations|^ops|^news|^data|^audit|^content|^inventory)$/;

/** A label over a part of a task or of a remark, no name: "**Reason:** the provider handles log-in, password, email". "Task: id, title" tells a table. */
export function isTaskLabel(text: MappedText, { name, code, called, rest }: NamedLead): boolean {
  return !code && !called && TASK_LABEL.test(name) && !BEGINS_WITH_KEY.test(text.text.slice(rest));
}

/** A line of a paragraph whose lines each begin with a name that is set apart, or that a key follows: "**orders**: id, user_id" and, below it, "**items**: id, order_id". */
export function isSisterLine(unit: Unit): boolean {
  return unit.kind === 'item' && unit.parent?.kind === 'paragraph' && [unit, unit.parent].every((each) => {
    const lead = namedLead(each.text);
    return lead !== null && (lead.marked || BEGINS_WITH_KEY.test(each.text.text.slice(lead.rest))) && readColumns(restAfter(each.text, lead).columns).length > 1;
  });
}

/** The path starts at the root, as addresses do. */
export function isRooted(text: MappedText, lead: NamedLead): boolean {
  return lead.path !== null && /^[\s`"*\d.)]*\//.test(text.text);
}

/** The name alone is in bold or code, and what follows is not: `**guides** id, name, phone`. */
function setApart(text: MappedText, start: number, rest: number): boolean {
  const mark = text.marks.find((each) => (each.kind === 'strong' || each.kind === 'code') && each.start <= start && start < each.end);
  return mark !== undefined && mark.end <= rest && readColumns(text.slice(rest).trim()).length > 2;
}

/** "User Roles Table": a name of several words that is called a table. */
function multiWordLead(text: MappedText, at: number): NamedLead | null {
  const match = /^[`"*]*((?:[A-Z]\w+\s){1,3}?)(?:Table|Collection)\b[`"*]*/.exec(text.text.slice(at));
  if (!match?.[1]) return null;
  const name = snakeCase(match[1].trim());
  const start = text.text.indexOf(match[1], at);
  return isTableName(name) ? { name, start, end: start + match[1].trim().length, rest: at + match[0].length, code: false, marked: true, called: true, path: null, schema: null } : null;
}

/** The declaration of a table by the name that a text begins with. */
export function draft(lead: NamedLead, text: MappedText, unit: Unit, more: Partial<TableDraft>): TableDraft {
  const qualified = lead.schema === null ? [] : [`${lead.schema}.${lead.name}`];
  return { name: lead.name, columns: [], source: 'list', partial: false, nameSpan: text.span(lead.start, lead.end), unit, tier: 'listed', called: lead.called && lead.code, words: [], ...more, aliases: [...qualified, ...(more.aliases ?? [])] };
}

/** The names in a cell: one name with a remark perhaps, or a list of names. */
export function namesInCell(cell: MappedText): NamedLead[] {
  const parts = cell.text.split(/(,|\s\+\s|\s&\s|\s\/\s|\sand\s|\n|·)/);
  const names: NamedLead[] = [];
  let at = 0;
  for (const part of parts) {
    const from = at;
    at += part.length;
    if (/^(?:,|\s\+\s|\s&\s|\s\/\s|\sand\s|\n|·)$/.test(part) || part.trim() === '' || isWithinBrackets(cell.text.slice(0, from))) continue;
    const piece = cell.slice(from, at);
    const lead = namedLead(piece, true);
    if (!lead) {
      if (names.length === 0) return [];
      continue;
    }
    names.push({ ...lead, start: lead.start + from, end: lead.end + from, rest: lead.rest + from });
  }
  return names;
}

const JOINED_BEFORE = /^[^—–:()]{3,120}?(?=\s(?:—|–|-)\s|\s?:\s)/;

/** "**keepers** + **roles** — who may do what": two names or more, each set apart, before what is said of them together. */
export function namesJoined(text: MappedText): readonly NamedLead[] {
  const head = JOINED_BEFORE.exec(text.text)?.[0] ?? '';
  const names = head === '' ? [] : namesInCell(text.slice(0, head.length));
  return names.length > 1 && /^(?:\w+(?:\s[+&/]\s|,\s|\sand\s|$))+$/.test(head) && names.every(({ marked }) => marked) ? names : [];
}

/** "`entries` holds what a keeper saw: `keeper_id`, `hive`": the columns stand behind the colon. */
const TELLS_WHAT = /^[`"*\s]{0,4}\b(?:holds?|stores?|keeps?|records?|tracks?|contains?|carries)\b[^:;.,(`]{0,80}:\s{0,3}(?=[`\w])/i;

/** What follows a name: its columns, and what is said behind the brackets that hold them. */
export function restAfter(text: MappedText, lead: NamedLead): { readonly columns: MappedText; readonly behind: MappedText | null } {
  let from = lead.rest;
  const raw = text.text;
  const gap = TELLS_WHAT.exec(raw.slice(from)) ?? /^[`"*\s]*(?:has\b|have\b|with\b|contains\b|consists of\b|:|—|–|→|-\s|=|·|\|)?\s*/.exec(raw.slice(from));
  from += gap?.[0].length ?? 0;
  if (raw.charAt(from) === '(' || raw.charAt(from) === '{') {
    const close = closing(raw, from);
    const inside = text.slice(from + 1, close);
    if (readColumns(inside).length > 1 || namesInCode(inside)) return { columns: inside, behind: text.slice(close + 1).trim() };
    const after = /^[)}]\s*(?::|—|–|-\s)?\s*/.exec(raw.slice(close));
    return { columns: text.slice(close + (after?.[0].length ?? 1)).length > 8 ? text.slice(close + (after?.[0].length ?? 1)) : inside, behind: null };
  }
  const label = /^(?:key attributes|attributes|columns|fields)\s*:\s*/i.exec(raw.slice(from));
  const whole = text.slice(from + (label?.[0].length ?? 0));
  return (label ? null : (toldBehindPurpose(whole) ?? listedBehindPurpose(whole))) ?? { columns: whole, behind: null };
}

/** "the visit itself. `guest_id`, `seen_at`, `notes`.": the purpose is a thought of its own, and the columns, each set as code, the next one. */
function listedBehindPurpose(text: MappedText): { readonly columns: MappedText; readonly behind: MappedText } | null {
  const [purpose, next] = sentencesOf(text);
  if (!purpose || !next || purpose.marks.some(({ kind }) => kind === 'code')) return null;
  const from = text.text.indexOf(next.text, purpose.length);
  const columns = text.slice(from);
  return from > 0 && isListInCode(columns) ? { columns, behind: purpose } : null;
}

/** "one row per visit (`id`, `guest_id`, `seen_at`). Kept for a year": the purpose comes first, and the columns behind it in brackets, a key or a name set as code among them. */
function toldBehindPurpose(text: MappedText): { readonly columns: MappedText; readonly behind: MappedText } | null {
  const open = text.text.indexOf('(');
  if (open < 0 || !PURPOSE.test(text.text.slice(0, open))) return null;
  const close = closing(text.text, open);
  const inside = text.slice(open + 1, close);
  const columns = readColumns(inside);
  const parts = splitList(inside);
  if (listsValues(text.text.slice(0, open), columns.map(({ name }) => name))) return null;
  if (columns.length < 2 || columns.length < parts.length || !parts.every((part) => /^[`"]?[a-z_]\w*[`"]?\??(?:$|[\s:(→])/i.test(part.text))) return null;
  return { columns: inside, behind: text.slice(close + 1).trim() };
}

/** "The state of a hive (in_use, out_of_use)", "(yes_yes, yes_no, no_no)": one of these values, and no columns. */
function listsValues(before: string, names: readonly string[]): boolean {
  if (names.some((name) => looksLikeKey(name))) return false;
  const words = names.flatMap((name) => name.toLowerCase().split('_'));
  return VALUES_BEFORE.test(before) || (words.length > names.length && new Set(words).size < names.length);
}

const VALUES_BEFORE = /\b(?:status(?:es)?|states?|types?|kinds?|levels?|modes?|outcomes?|stages?|queues?|answers?|values?|one of|either)(?: of (?:an?|the|each|every) \w{1,20})?[\s:]*$/i;

/** Several words before a bracket, of which none lists, asks or speaks of access. */
const PURPOSE = /^(?![^,]{0,200},\s[`"]?\w+_\w)(?!.*\b(?:rls|polic\w+|where|using|unique|index|only|may|can)\b)[^();=]{0,160}\b\w+\s\w[^();=]{0,160}$/is;

/** What a sentence says of its table behind the brackets with its columns: "`people` (`sub`, `email`): read by the `sub` of the token". */
export function saidBehindColumns(sentence: MappedText): MappedText | null {
  const lead = namedLead(sentence);
  const behind = lead ? restAfter(sentence, lead).behind : null;
  return behind && /\w/.test(behind.text) ? behind.slice(/^[^\w`"*]*/.exec(behind.text)?.[0].length ?? 0) : null;
}

function closing(raw: string, open: number): number {
  let depth = 0;
  for (let at = open; at < raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(' || char === '{') depth++;
    else if ((char === ')' || char === '}') && --depth === 0) return at;
  }
  return raw.length;
}
