import { endpointId } from '../endpoints/draft.js';
import type { IdUrl, Lookup } from '../../model/reads.js';
import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { stemsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { CALLER_VALUE, KEY_COLUMN, LATEST, KEY_END, OWNERS, SPEAKS_OF_LOOKUP, SPOKEN_KEY, STATIC_CONTENT } from '../lexicon/reads.js';
import { NEGATION } from '../lexicon/stances.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { singular, snakeCase } from '../tables/names.js';
import type { Dossiers, Remark } from './dossiers.js';
import { exceptionFor, type RuleOfIds, ruleOfIdsIn, ruleOfRoutesIn } from './rule-of-ids.js';
import { isOfDesign } from '../zones.js';

/** The id that a URL carries. */
export interface UrlId {
  /** `order_id`, `id`, `share_token` */
  readonly name: string;
  /** As written in the URL: `:orderId`. */
  readonly written: string;
  /** The thing that it names: `order`. */
  readonly entity: string;
  /** The thing whose collection stands before it in the URL: `parcel` of `/parcels/:trackingNo`. */
  readonly collection: string;
}

const PARAMETER = /^(?::([A-Za-z_]\w*)|\[{1,2}(\w+)\]{1,2}|\$?\{{1,2}(\w+)(?::[\w()\\+*^-]+)?\}{1,2}|<(?:\w+:)?(\w+)>|\$(\w+))(?:\.\w+|\(\))?$/;
/** Parameters that name no stored record. */
const NO_ENTITY = /^(?:locale|lang(?:uage)?|country|region|currency|date|day|week|month|year|version|format|ext|provider|platform|type|kind|status|action|page|tab|step|section|category|channel|path|file|filename|lat|lng|lon|size|network|env|from|to|q|query)$/;
/** Parameters that name a file as often as a record. */
export const STATIC_NAME = /(?:^|_)(?:slug|name)$/;
const QUERY_ID = /[?&](\w*(?:Id|_id|_token|Token))=/g;
/** A read of one thing, or a page: with a list the id in the query is a filter. */
const LISTS = /\b(?:lists?|paged?|paginat\w+|cursor|filter\w*|all|every|search\w*)\b|\[\s*(?:\]|\{|\.\.\.)/i;

/** The ids that select the record a URL is about, the last one first. */
export function idsInPath(path: string): UrlId[] {
  const parts = path.split('/').filter((part) => part !== '');
  return parts
    .flatMap((part, index): UrlId[] => {
      const match = PARAMETER.exec(part);
      const written = match?.slice(1).find((group) => group !== undefined);
      if (written === undefined) return [];
      const before = parts.slice(0, index).findLast((each) => !PARAMETER.test(each)) ?? '';
      return urlId(written, part, before);
    })
    .reverse();
}

function urlId(written: string, part: string, before: string): UrlId[] {
  const name = snakeCase(written);
  if (NO_ENTITY.test(name)) return [];
  const own = name.replace(/_?(?:id|uuid|token|slug|ref|code|number|no|key)$/, '');
  const collection = singular(snakeCase(before));
  return [{ name, written: part, entity: own === '' ? collection : own, collection }];
}

/** The id with which the query of a page's URL begins: `/refill?reminderId=`; not that of a list, where it is a filter. */
export function idInQueryOfPage(path: string, behind: string): UrlId | null {
  const name = /^\?(\w*(?:Id|_id|Token|_token)|token)=/.exec(behind)?.[1];
  return name === undefined || LIST_SEGMENT.test(path) ? null : (urlId(name, `?${name}=`, '')[0] ?? null);
}

/** `/orders`, `/search`: the page of several things. */
const LIST_SEGMENT = /(?:[a-z]{3}(?<!s)s|search|list|feed|board|calendar|map)$/i;

/** The id in the query of a read of one thing (`GET /compare?studioId=`). */
function idInQuery(draft: EndpointDraft): UrlId | null {
  if (draft.method !== 'GET' && draft.method !== null) return null;
  const own = draft.fragments.map((fragment) => fragment.text.text).join('\n');
  const match = draft.path === null ? null : new RegExp(`${escaped(draft.path)}\\?([\\w=&{}$:<>.,]*)`).exec(own);
  if (!match || LISTS.test(own)) return null;
  const id = matchesIn(match[0], QUERY_ID)[0];
  return id?.[1] === undefined ? null : (urlId(id[1], `?${id[1]}=`, '')[0] ?? null);
}

/** The id that an endpoint's URL carries, if any. */
function idOf(draft: EndpointDraft): readonly UrlId[] {
  if (draft.path === null) return [];
  const inPath = idsInPath(draft.path);
  if (inPath.length > 0) return inPath;
  const inQuery = idInQuery(draft);
  return inQuery ? [inQuery] : [];
}

/** A statement that is not tied to one path: of a parameter, of a kind of thing, of all ids. */
interface General {
  readonly passage: Passage;
  readonly text: MappedText;
  readonly parameters: readonly string[];
  /** Stems of the words at the start of the sentence. */
  readonly opening: readonly string[];
  /** Words in brackets after the parameter: "`:bookingId` (rating)". */
  readonly narrowing: readonly string[];
  /** The parameter leads the sentence. */
  readonly leads: boolean;
}

/** Reads how ids in URLs are looked up (docs/judgement.md, url-id-lookup). */
export class LookupReader {
  readonly #dossiers: Dossiers;
  readonly #general: readonly General[];
  readonly #rules: readonly RuleOfIds[];

  constructor(dossiers: Dossiers, drafts: readonly EndpointDraft[]) {
    this.#dossiers = dossiers;
    const names = new Set(drafts.flatMap((draft) => idOf(draft).map(({ name }) => name)));
    this.#general = dossiers.unbound.flatMap((passage) => generalOf(passage, names));
    this.#rules = dossiers.unbound.filter(({ kind, unit }) => kind !== 'heading' && kind !== 'code' && isOfDesign(unit.zone)).flatMap((passage) => ruleOfIdsIn(passage) ?? ruleOfRoutesIn(passage) ?? []);
  }

  /** The endpoints whose URL carries an id, with what is said of its lookup. */
  ofEndpoints(drafts: readonly EndpointDraft[]): IdUrl[] {
    return drafts.flatMap((draft): IdUrl[] => {
      const ids = idOf(draft);
      const [id] = ids;
      if (!id || (STATIC_NAME.test(id.name) && draft.fragments.some(({ text }) => STATIC_CONTENT.test(text.text)))) return [];
      return [{ id: endpointId(draft), span: draft.span, name: draft.name, parameter: id.written, lookups: this.#lookupsOf(draft, ids) }];
    });
  }

  /** What is said of the lookup behind a page's URL, beyond its own sentences. */
  ofPage(ids: readonly UrlId[], sentences: readonly MappedText[]): readonly Lookup[] {
    const own = sentences.flatMap((text) => lookupsIn(text, ids));
    return own.length > 0 ? own : this.#generalFor(ids, 'GET', '');
  }

  #lookupsOf(draft: EndpointDraft, ids: readonly UrlId[]): readonly Lookup[] {
    const remarks = this.#dossiers.of(draft);
    for (const nearness of [['own'], ['named', 'topic']] as const) {
      const found = remarks.filter((remark) => nearness.some((each) => each === remark.nearness) && !this.#isOfAnother(remark, draft, ids)).flatMap((remark) => [...lookupsIn(remark.text, ids), ...lookupsOfCell(remark, ids)]);
      if (found.some(({ kind }) => kind !== 'noColumn')) return found;
    }
    return this.#generalFor(ids, draft.method, draft.path ?? '', draft);
  }

  /** "Actions are loaded from …" after a sentence about sites speaks of actions. */
  #isOfAnother(remark: Remark, draft: EndpointDraft, ids: readonly UrlId[]): boolean {
    if (remark.nearness === 'own') return false;
    const [subject] = openingOf(remark.text.text);
    if (subject === undefined || ids.some(({ entity }) => stemsOf(entity).includes(subject))) return false;
    return /^\W*[A-Z][a-z]+s\s+(?:are|is)\b/.test(remark.text.text) && !(draft.path ?? '').toLowerCase().includes(subject);
  }

  /** "An `:id` in a path is compared with the primary key": unless it is excepted. */
  #byRule(ids: readonly UrlId[], path: string, draft: EndpointDraft | null): readonly Lookup[] {
    const rule = this.#rules.find(({ section }) => section === null || draft?.fragments.some(({ unit }) => headingOf(unit) === section));
    if (!rule) return [];
    const exception = exceptionFor(rule, path, ids.slice(0, 1).flatMap(({ entity, collection }) => [entity, collection]).filter((thing) => thing !== ''));
    if (!exception) return [rule.lookup];
    const told = lookupsIn(exception, ids);
    return told.length > 0 ? told : [{ kind: namesColumnOf(exception.text, ids) ? 'exact' : 'noColumn', span: exception.span() }];
  }

  #generalFor(ids: readonly UrlId[], method: string | null, path: string, draft: EndpointDraft | null = null): readonly Lookup[] {
    const ofParameter = this.#general.filter(({ parameters }) => ids.some(({ name }) => parameters.includes(name)));
    const narrowed = ofParameter.filter(({ narrowing }) => narrowing.some((word) => path.toLowerCase().includes(word) || (method === 'GET' && READING_WORD.test(word))));
    const rest = ofParameter.filter(({ narrowing }) => narrowing.length === 0 || path === '');
    const ofEntity = this.#general.filter(({ opening, parameters }) => parameters.length === 0 && ids.some(({ entity }) => stemsOf(entity).some((stem) => opening.includes(stem))));
    for (const group of [narrowed, rest, ofEntity]) {
      const found = group.flatMap(({ text }) => lookupsIn(text, ids));
      if (found.some(({ kind }) => kind !== 'noColumn')) return found;
      const [bare] = group;
      if (bare?.leads && group !== ofEntity) return [{ kind: 'noColumn', span: bare.text.span() }];
    }
    const byTable = this.#general.filter(({ passage }) => isAboutLookups(passage)).flatMap(({ text }) => lookupsByTable(text, ids));
    if (byTable.length > 0) return byTable;
    const spelt = this.#dossiers.unbound.filter(({ kind, unit }) => kind !== 'code' && kind !== 'heading' && isOfDesign(unit.zone)).flatMap(({ text }) => lookupsOfId(text, ids, path));
    if (spelt.length > 0) return spelt;
    const byOwnColumn = this.#dossiers.unbound.filter(({ kind, unit }) => kind !== 'code' && kind !== 'heading' && isOfDesign(unit.zone)).flatMap(({ text }) => lookupsByOwnColumn(text, ids));
    if (byOwnColumn.length > 0) return byOwnColumn;
    // A query without a name beside it is that of the thing itself: `/statements/:id`, not what hangs below it.
    const own = PARAMETER.test(path.split('/').at(-1) ?? '') ? this.#dossiers.unbound.filter(({ kind }) => kind !== 'code').flatMap(({ text }) => lookupsByTable(text, ids)) : [];
    if (own.length > 0) return own;
    const byRule = this.#byRule(ids, path, draft);
    if (byRule.length > 0) return byRule;
    const ofAll = this.#general.flatMap(({ text }) => lookupsOfAll(text, ids));
    return ofAll.length > 0 ? ofAll : this.#inListings(ids);
  }

  /** A query in a listing that stands apart, with the parameter of the URL in it: `eq(reports.publicId, params.reportId)`. */
  #inListings(ids: readonly UrlId[]): readonly Lookup[] {
    const named = ids.filter(({ name }) => name.includes('_'));
    if (named.length === 0) return [];
    const listings = new Set(this.#dossiers.unbound.filter(({ kind, unit }) => kind === 'code' && isOfDesign(unit.zone)).map(({ unit }) => unit));
    return [...listings].filter(({ text }) => matchesIn(text.text, FROM_URL).some((match) => named.some(({ name }) => name === snakeCase(match[1] ?? match[2] ?? '')))).flatMap(({ text }) => lookupsIn(text, named)).filter(({ kind }) => kind === 'exact');
  }
}

/** "they are found by `meters.serial_no`": a column of the thing, but for that of an owner. */
function namesColumnOf(words: string, ids: readonly UrlId[]): boolean {
  return QUERIES.test(words) && matchesIn(words, QUALIFIED).some(([, table = '', column = '']) => !OWNER_COLUMN.test(snakeCase(column)) && ids.some(({ entity }) => sameThing(table, entity)));
}

/** "`:bookingId` (page)": where it is shown. */
const READING_WORD = /^(?:pages?|views?|shows?|reads?|reading|details?|screens?)$/;

/** The first words of a sentence, by their stems. */
function openingOf(text: string): readonly string[] {
  return stemsOf(text.split(/\s+/).slice(0, 5).join(' '));
}

const BARE_PARAMETER = /(?<![\w/.$])(?::([A-Za-z]\w*)|\[(\w+)\]|\{(\w+)\}|<(\w+)>|([A-Za-z]\w*))(?![\w/(])/g;
/** A parameter that leads a sentence or item, with or without code marks. */
const LEADING = /^\W{0,3}(?::|\[|\{|<)?([A-Za-z]\w*(?:Id|ID|_id|Ref|Token|Slug|_token|_ref)|slug|token|Slug)\b[\]}>]?(?: (?:of|in|on) (?:the |a )?(?:[\w-]+ ){0,2}[\w-]+)?\W{0,3}\s?(?:\(([^)]{1,40})\)\s*)?(?:→|->|=>|:|=|–|—|is|on|always|select|maps|goes|resolves|look)/;

function generalOf(passage: Passage, names: ReadonlySet<string>): General[] {
  const { unit, text } = passage;
  if (passage.kind === 'heading' || passage.kind === 'code' || !isOfDesign(unit.zone)) return [];
  const words = text.text;
  const parameters = new Set<string>();
  let narrowing: readonly string[] = [];
  for (const mark of text.marks) {
    if (mark.kind !== 'code' && mark.kind !== 'strong') continue;
    const inside = words.slice(mark.start, mark.end).trim();
    for (const match of inside.length < 30 ? matchesIn(inside, BARE_PARAMETER) : []) {
      const name = snakeCase(match.slice(1).find((group) => group !== undefined) ?? '');
      if (!names.has(name) || match[0] !== inside || name === 'id') continue;
      parameters.add(name);
      narrowing = bracketAfter(words, mark.end);
    }
  }
  // "| orderId | SELECT … |": the key of a row is what its cells speak of.
  const key = unit.kind === 'row' ? snakeCase((unit.fields[0]?.value.text ?? '').replace(/[^A-Za-z\d_]/g, '')) : '';
  if (key !== 'id' && names.has(key) && (unit.fields[0]?.value.length ?? 99) < key.length + 6) parameters.add(key);
  const leading = LEADING.exec(words);
  if (leading?.[1] && names.has(snakeCase(leading[1]))) {
    parameters.add(snakeCase(leading[1]));
    if (leading[2]) narrowing = wordsOf(leading[2]);
  }
  for (const match of matchesIn(words, /(?:=\s?(?:\$\{?|:|@|%\(|\w+\([$:@]?)|\bparams(?:\.|\[[:"']))([A-Za-z]\w*)/g)) {
    const name = snakeCase(match[1] ?? '');
    if (names.has(name) && name !== 'id' && isAboutLookups(passage)) parameters.add(name);
  }
  if (parameters.size === 0 && !isAboutLookups(passage)) return [];
  return [{ passage, text, parameters: [...parameters], opening: openingOf(words), narrowing, leads: leading !== null }];
}

function bracketAfter(text: string, end: number): readonly string[] {
  const match = /^[`"'*\s]{0,3}\(([^)]{1,40})\)/.exec(text.slice(end, end + 48));
  return match?.[1] ? wordsOf(match[1]) : [];
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]{4,}/g) ?? [];

/** The sentence, or what stands over it, speaks of ids in URLs. */
function isAboutLookups({ unit, text, label }: Passage): boolean {
  return SPEAKS_OF_LOOKUP.test(text.text) || SPEAKS_OF_LOOKUP.test(label) || SPEAKS_OF_LOOKUP.test(unit.text.text.slice(0, 80)) || SPEAKS_OF_LOOKUP.test(unit.parent?.text.text.slice(0, 80) ?? '') || SPEAKS_OF_LOOKUP.test(headingOf(unit)?.text.text ?? '');
}

/** `"Claim".id = $1`, `Site.id == site_id`, `pk=pk` */
const EQUATION = /(?<![\w."])"?([A-Za-z_][\w."]*) ?={1,3} ?["'`]?(?:\w{2,20}\((?=[$:@?%]))?((?:[$:@?%<{][{(]?)?[\w.]*(?:\(\))?)/g;
/** `where: { id: claimId` */
const PROPERTY = /(?:(?<![/\w])[{,]|\()\s?["']?(\w+)["']?(?::\s?["'`]?(?:(?:new )?(?:\w{2,20}\.){0,2}(?:ObjectI[dD]|UUID|uuid|Number|String|BigInt|parseInt)\()?|(?=\s?[,}]))((?:\$\{)?[\w.]*(?:\[[:"']{0,2}\w+["']?\])?)/g;
const OBJECT_QUERY = /\bwhere\b|\bfind\w*!?\(|\bfilter\b|\bmatch\b|\bget\w*\(|\bupdate\w*\(|\bdelete\w*\(/i;
/** The first object of a change is its condition: `updateOne({ _id: bedId }, …)`. */
const CHANGED_WHERE = /\b(?:update|delete|remove|replace)(?:One|Many|First)?\(\s?\{[^{}]*$/i;
/** `.eq('id', id)`, `where('id', '==', id)` */
const CALL = /\(["']([\w.]+)["'],\s?(?:["']={1,2}["'],\s?)?["'`]?((?:\$\{)?[\w.]+)/g;
/** `eq(orders.id, params.orderId)` */
const EQUAL_CALL = /\beq\(\s?([\w.]+),\s?((?:\$\{)?[\w.$]+)/g;
const QUERIES = /\bwhere\b|\bselect\w*\b|\bupdate\w*\b|\bdelete\w*\b|\bfilter\w*\b|\bfind\w*\b|\bfound\b|\bget\w*\b|\bfetch\w*\b|\bload\w*\b|\bread\w*\b|\bquery\b|\blooks? (?:\w+ ){1,4}up\b|\brow\b|\.eq\(|\blook(?:ed|s)?[- ]?ups?\b|\bresolv\w*|\bby\b|\bmatch\w*\b|\bcompar\w*\b|\bequals?\b|\bpk\b|==|\bfrom (?:the )?[`"']?\w+[`"']? (?:with|on|whose)\b/i;
/** What stands before a condition, as against an assignment. */
const CONDITIONAL = /\bwhere\b|\band\b|\bon\b|\bfilter\w*|\bfind\w*|\bfound\b|\bget\b|\bby\b|\blook(?:ed|s)?[- ]?ups?\b|\bmatch\w*|\bwith\b|\bpk\b|\beq\(|==/i;
const ORM_BY_ID = /(?:\b(?:find(?:One|Unique|First)?ById|get_?by_?id|find_?by_?(?:id|pk)|findByPk|find_?or_?fail|find_or_404|get_or_404|get_object_or_404)|\.(?:find|get|doc)|::find) ?\([^()]{0,60}|\bdoc\(\w{1,20}, ?["'`][\w/]{1,40}["'`], ?[^()]{0,60}|\b(?:q|queries|store|repo\w{0,20}|dao|db)\.get\w{2,40} ?\([^()]{0,60}/i;
const BY_COLUMN = /\b(?:by|on|where|with|via|against|using|equals?|matches|matched to|key(?:ed)? (?:by|on))\s+(?:(?:its|their|the|that|this|exactly|exact)\s+){0,2}(?:own\s+|(?:primary\s+|partition\s+|hash\s+)?key\s+|exact\s+|column\s+)?[`"'(]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)/gi;
/** "`… WHERE campaign_id = $1 AND email = $2`, both values out of the token" */
const VALUES_OUT_OF = /\b(?:values?|both|all|parameters?|\$\d)\b[^.;]{0,24}\b(?:out of|from|in|decoded from) (?:the |that |its )?[`"']?(token|slug|code|ref|key)\b/i;
/** "whose `id` equals the path parameter" */
const COLUMN_IS = /\b(?:whose|where|with|its|the|of which)\s+(?:the\s+)?[`"'(]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)[`"')]*\s+(?:column\s+|field\s+)?(?:equals?|is|matches|corresponds to|=)\s/gi;
/** "where `plan_id` is that plan's": of a record that was found before, however it was. */
const OF_THE_RECORD_BEFORE = /^[`"')]{0,2}\s?(?:(?:is|equals?|matches|=)\s)?(?:that|this)\s(?:\w+\s)?\w+['’]s\b/i;
const QUALIFIED = /(?<![\w./-])([A-Za-z_]\w*)\.([A-Za-z_]\w*)(?![\w(]|\.\w)/g;
/** "`habitId` → `habits.id`" */
const POINTED_AT = /(?:→|->|=>|=|:|\bto\b|\bis\b|\bas\b|\bagainst\b|\bon\b|\bby\b|\band\b|,|\()[\s`"'(]{0,4}$/i;
/** Right behind the parameter: "`:probeId` → " */
const MAPPED_TO = /[\w\]}>][`"')]{0,2}\s?(?:→|->|=>|=|:|is|equals|maps to|matches|selects)\s?(?:the )?[`"'(]{0,2}$/i;
const IS_OWNER = new RegExp(`^(?:${OWNERS})$`, 'i');
/** Where code takes a parameter out of the URL: `params.reportId`, `chi.URLParam(r, "trackingNo")`. */
const FROM_URL = /\b(?:params|pathParameters|path_params)(?:\(\)|\.value)?\??(?:\.|\[[:"']{1,2})(\w+)|\b(?:URLParam|PathValue|param|Param|getRouterParam|PathVariable)\((?:\w+, ?)?["'](\w+)/g;
const OWNER_COLUMN = new RegExp(`^(?:${OWNERS})_id$|^(?:created|updated)_`, 'i');
/** "is compared with `devices.serial_no`" */
const WITH_COLUMN = /\b(?:compared|matched|checked|looked up|equated|compares?|match(?:es)?) (?:\w+ )?(?:with|to|against|in)[\s`"'(]{1,4}$/i;
const IS_COLUMN = /\b(?:is|are|equals?|by|on|matches|against)[\s`"'(]{1,4}$/i;
/** "`<id>` is the `id` in `disputes`", "with that `id` in `disputes`" */
const COLUMN_OF = /\b(?:is|by|with|whose|equals|on|has)\s(?:the |that |this |its )?[`"'(]{0,2}([A-Za-z_]\w*)[`"')]{0,2} (?:column |field )?(?:in|of) (?:the )?(?:table )?[`"'(]{0,2}([A-Za-z_]\w*)/gi;
/** "reads the document `games/{gameId}`" */
const DOCUMENT_PATH = /(?<![\w/])([a-z]\w*)\/(?:\$?\{|:|<)(\w+)[}>]?(?![\w/{])/gi;
const BY_PRIMARY_KEY = /\b(?:by|on|via|with|using|against) (?:its |the |their )?(?:own )?primary key\b/i;
const SAME_AS = /\bsame (?:lookup|look-up|query|select|pattern|row|check|statement)\b|\b(?:found|looked up|fetched|loaded|read|selected|resolved|matched|located) (?:(?:in |by )?(?:exactly )?the same (?:way|manner|fashion|means)|likewise|(?:just )?(?:like|as) (?:in |for |by )?the (?:GET|PUT|PATCH|DELETE|POST)\b)/i;
/** `rpc('order_by_id', { order_id: orderId })` */
const RPC_CALL = /\brpc\(["'](\w+)["'],\s?\{([^{}]{0,120})\}/g;
const FUNCTION_CALL = /\b([a-z]\w*)\(([^()]{0,80})\)/g;

/** The lookups that words state for an id: exact ones, and those that take the owner's record instead. */
export function lookupsIn(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const words = text.text;
  const fallback = fallbackIn(words, ids);
  const exact = exactIn(words, ids);
  if (fallback && (!exact || fallback.strong)) return [{ kind: 'ownerFallback', span: text.span(fallback.start, fallback.end) }];
  if (exact) return [{ kind: 'exact', span: text.span(exact.start, exact.end) }];
  return [];
}

const LOOKUP_LABEL = /\b(?:look-?ups?|query|where|selects?|found by|by|key|db|column)\b/i;
const OUTPUT_LABEL = /\b(?:out\w*|returns?|response|answers?)\b/i;
const BARE_COLUMN = /^[`"'(\s]*((?:[A-Za-z_]\w*\.)?[A-Za-z_]\w*)[`"')\s]*(?:$|[,;(+&]|\band\b)/;
const AS_ABOVE = /^\W*(?:the )?(?:same(?: as above| query| lookup)?|as above|ditto|idem)\W*$/i;

/** "| Lookup | `orders.id` |": under a header for it the column alone tells. */
function lookupsOfCell({ text, label, unit }: Remark, ids: readonly UrlId[]): Lookup[] {
  const whole = unit.kind === 'row' && !OUTPUT_LABEL.test(label) ? /^\W*(\w+)\.(\w+)\W*$/.exec(text.text) : null;
  if (whole && KEY_COLUMN.test(snakeCase(whole[2] ?? ''))) return [{ kind: 'exact', span: text.span() }];
  if (!LOOKUP_LABEL.test(label)) return [];
  let words = text.text;
  for (let row = unit.previous; row && AS_ABOVE.test(words); row = row.previous) words = row.fields.find((field) => field.label === label)?.value.text ?? '';
  const column = BARE_COLUMN.exec(words)?.[1];
  const isExact = column !== undefined && isIdColumn(column, ids) && (column.includes('.') || column.includes('_') || KEY_COLUMN.test(column));
  return isExact || (words !== text.text && exactIn(words, ids) !== null) ? [{ kind: 'exact', span: text.span() }] : [];
}

interface Found {
  readonly start: number;
  readonly end: number;
}

function exactIn(words: string, ids: readonly UrlId[]): Found | null {
  const condition = exactCondition(words, ids);
  if (condition) return condition;
  const key = BY_PRIMARY_KEY.exec(words);
  if (key) return rangeOf(key);
  if (QUERIES.test(words)) {
    for (const match of matchesIn(words, BY_COLUMN)) {
      if (!OF_THE_RECORD_BEFORE.test(words.slice(match.index + match[0].length)) && isIdColumn(match[1] ?? '', ids)) return rangeOf(match);
    }
    for (const match of matchesIn(words, COLUMN_IS)) {
      if (!OF_THE_RECORD_BEFORE.test(words.slice(match.index + match[0].length)) && (isIdColumn(match[1] ?? '', ids) || isParameter(words.slice(match.index + match[0].length), ids))) return rangeOf(match);
    }
  }
  const byId = ORM_BY_ID.exec(words);
  if (byId && !isOfCaller(byId[0], ids)) {
    const named = snakeCase(byId[0]);
    if (ids.some(({ name }) => named.includes(name))) return rangeOf(byId);
  }
  const qualified = qualifiedIn(words, ids);
  if (qualified) return qualified;
  for (const match of matchesIn(words, COLUMN_OF)) {
    if (isIdColumn(match[1] ?? '', ids) && ids.some(({ entity }) => sameThing(match[2] ?? '', entity))) return rangeOf(match);
  }
  for (const match of matchesIn(words, DOCUMENT_PATH)) {
    if (ids.some(({ name }) => name === snakeCase(match[2] ?? ''))) return rangeOf(match);
  }
  for (const match of matchesIn(words, FUNCTION_CALL)) {
    const given = (match[2] ?? '').split(',').map((argument) => snakeCase(argument.trim().replace(/^\$|^p_/, '')));
    if (ids.some(({ name, entity }) => given.includes(name) && snakeCase(match[1] ?? '').includes(entity))) return rangeOf(match);
  }
  for (const match of matchesIn(words, RPC_CALL)) {
    const given = (match[2] ?? '').split(/[,:]/).map((argument) => snakeCase(argument.trim()).replace(/^p_/, ''));
    if (ids.some(({ name, entity }) => given.includes(name) && snakeCase(match[1] ?? '').includes(entity))) return rangeOf(match);
  }
  const taken = /\bWHERE\b/i.test(words) ? VALUES_OUT_OF.exec(words) : null;
  if (taken && ids.some(({ name }) => name.split('_').includes((taken[1] ?? '').toLowerCase()))) return rangeOf(taken);
  const same = SAME_AS.exec(words);
  return same ? rangeOf(same) : null;
}

/** "the interview is `interviews.id`", "`habitId` → `habits.id`", "equals `<id>` in `statements.dispute_id`" */
function qualifiedIn(words: string, ids: readonly UrlId[]): Found | null {
  for (const match of matchesIn(words, QUALIFIED)) {
    const before = words.slice(0, match.index);
    const column = snakeCase(match[2] ?? '');
    const isSpelt = ids.some(({ name, written }) => (name !== 'id' && snakeCase(before).includes(name)) || before.includes(written) || /(?<![\w/])[:<{[]id\b/.test(before));
    const isKey = KEY_COLUMN.test(column) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity));
    // "`:probeId` → `probes.serial`": whatever the column is called, but for that of an owner.
    const isMapped = isSpelt && MAPPED_TO.test(before) && !OWNER_COLUMN.test(column) && ids.some(({ entity, collection }) => sameThing(match[1] ?? '', entity) || sameThing(match[1] ?? '', collection));
    if (isMapped) return rangeOf(match);
    const isOwn = ids.some((id) => isNamedLike(column, id)) && (POINTED_AT.test(before) || WITH_COLUMN.test(before));
    if ((isKey && ((isSpelt && (POINTED_AT.test(before) || WITH_COLUMN.test(before))) || IS_COLUMN.test(before))) || (isSpelt && isOwn) || (isSpelt && /\bin[\s`"'(]{1,4}$/.test(before) && isIdColumn(column, ids))) return rangeOf(match);
  }
  return null;
}

/** The condition of a query that picks the record which the URL names. */
function exactCondition(words: string, ids: readonly UrlId[]): Found | null {
  for (const expression of [EQUATION, PROPERTY, CALL, EQUAL_CALL]) {
    for (const match of matchesIn(words, expression)) {
      const value = expression === PROPERTY && match[2] === '' ? (match[1] ?? '') : (match[2] ?? '');
      if (expression === PROPERTY && !OBJECT_QUERY.test(words)) continue;
      const isQualified = expression === EQUATION && /\w\.\w/.test(match[1] ?? '');
      if (value.endsWith('()') || (!isQualified && !CONDITIONAL.test(words.slice(0, match.index + match[0].length)) && !CHANGED_WHERE.test(words.slice(0, match.index + 1)))) continue;
      if (isExact(match[1] ?? '', value, ids)) return rangeOf(match);
    }
  }
  return null;
}

/** Another table's column: a join. */
const JOINS = /^[A-Za-z_]\w*\.(?!params|query|body|id\b.*\()[A-Za-z_]\w*$(?<!(?:params|args|input|req|path|ctx|data|props|event|url)\.\w+)/;

/** Whether a value stands for who calls; where sessions are things of their own, `sessionId` is the id of the URL. */
function isOfCaller(value: string, ids: readonly UrlId[]): boolean {
  if (!CALLER_VALUE.test(value)) return false;
  const bare = snakeCase(value);
  return !ids.some(({ name }) => name.includes('_') && bare.includes(name) && !CALLER_VALUE.test(bare.replaceAll(name, '')));
}

/** Whether a condition picks the record that the URL names. */
function isExact(column: string, value: string, ids: readonly UrlId[]): boolean {
  if (isOfCaller(value, ids) || JOINS.test(value)) return false;
  const given = snakeCase(value.replace(/[^\w.[]/g, '').split(/[.[]/).at(-1) ?? '');
  const name = columnName(column);
  if (ids.some((id) => given === id.name && given !== '' && !/^\d/.test(given) && (name !== 'user_id' || id.name === 'user_id'))) return /[a-z]/.test(name);
  if (given !== '' && /[a-z]/.test(given) && given.endsWith('_id') && KEY_COLUMN.test(name)) return false;
  return isIdColumn(column, ids) && (value === '' ? false : /^[$:@?%<{\w]/.test(value));
}

function columnName(column: string): string {
  return snakeCase((column.split('.').at(-1) ?? '').replace(/["'`]/g, ''));
}

/** Whether a column holds what the URL names: the key, the column of the same name, the entity's own id. */
function isIdColumn(column: string, ids: readonly UrlId[]): boolean {
  const name = columnName(column);
  const holder = column.includes('.') ? (column.split('.').at(-2) ?? '') : '';
  if (KEY_COLUMN.test(name)) return holder === '' || holder.length <= 3 || ids.some(({ entity }) => sameThing(holder, entity)) || !holder.includes('user');
  return ids.some((id) => name === `${id.entity}_id` || isNamedLike(name, id) || name === hashOf(name, id.name) || (id.name.includes('_') && hashOf(name, id.name.split('_').at(-1) ?? '') === name && name !== 'id'));
}

/** Tokens of the caller or of a device, not of a thing. */
const TOKEN_OF_CALLER = /^(?:session|access|refresh|csrf|xsrf|push|device|auth|api|bearer|user)_/;

/** `serial_no` for `:serial`, `receipt_token` for `:token`: the column keeps what people call the thing by. */
function isNamedLike(column: string, { name }: UrlId): boolean {
  if (name === 'token') return column.endsWith('_token') && !TOKEN_OF_CALLER.test(column);
  return SPOKEN_KEY.test(name) && (column.endsWith(`_${name}`) || column.replace(KEY_END, '') === name);
}

/** "whose `handle` equals `:slug`": words that open with a parameter of the URL, as it is written there. */
function isParameter(words: string, ids: readonly UrlId[]): boolean {
  const rest = words.replace(/^(?:the |that )?[`"'(]{0,2}/, '');
  return ids.some(({ written }) => rest.startsWith(written) && !/^\w/.test(rest.slice(written.length)));
}

/** The column that keeps a token, or its hash: `token`, `token_hash`, `hashed_token`, `token_sha256`. */
function hashOf(column: string, token: string): string {
  return column.replace(/^(?:hashed|hash_of)_|_(?:hash|hashed|digest|sha256|sha)$/, '') === token ? column : token;
}

/** `weddingBriefs` and `brief`: the table holds what the id names. */
function sameThing(table: string, entity: string): boolean {
  const own = singular(snakeCase(table));
  return entity !== '' && (own === entity || own.endsWith(`_${entity}`) || entity.endsWith(`_${own}`));
}

const POSSESSIVE = new RegExp(`\\b(?:[\\w-]+['’]s|their|his|her|our user['’]s)\\s+(?:own\\s+|single\\s+)?(?:${LATEST})\\b`, 'i');
const LATEST_OF = new RegExp(`(?<![\\w-])(?:${LATEST}|only)\\b[^.;()→]{0,45}\\b(?:of|for|by|from|(?:belonging|issued|assigned|granted|given) to)\\s+[\`"']?(?:the|this|that|their|its|a|current)?[\\s_]?(?:[\\w'’]+[- _]){0,3}[\`"']?(?:${OWNERS})\\b`, 'i');
const PICKS_LATEST = new RegExp(`\\b(?:picks?|takes?|shows?|opens?|loads?|returns?|uses?|fetch(?:es)?|gets?|select(?:s|ed)?|falls? back (?:to|on)|fallback to)\\s+(?:the\\s+)?(?:owner['’]?s?\\b|(?:${LATEST})\\s+(?!\\d|few|ten|twenty|fifty|hundred)(?:\\w+\\s)?\\w+\\b(?<!s))`, 'i');
const OPEN_OF = new RegExp(`\\b(?:[\\w-]+['’]s|their)\\s+(?:own\\s+)?(?:open|active|running|ongoing|pending|only)\\b(?! (?:number|no\\.|totals?|costs?|time|balance)\\b)|\\bthe\\s(?:open|active|running|ongoing|pending)\\s(?:\\w+\\s)?\\w+(?<!s)\\s(?:of|for|belonging to)\\s(?:the|this|their|its|a)\\s(?:\\w+\\s)?(?:${OWNERS})\\b`, 'i');
const ONE_OF_MANY = /\border\s?by\b[^;`]{0,80}\blimit(?:\s|\()\s*1\b(?!\d)|\.limit\(1\)|\bfindFirst\([^;{}]{0,4}\{?[^;{}]{0,160}\border_?By|\.last\(\)|\.latest\(/i;

/** "whichever meter the student read last", "the order that its owner opened most recently" */
const LAST_OF_THEIRS = new RegExp(`\\b(?:whichever|whatever|the)\\s(?:\\w+\\s){1,2}(?:(?:that|which)\\s)?(?:the|their|its|a|this|that)\\s(?:[\\w-]+\\s)?(?:${OWNERS})\\s(?:(?:has|had)\\s)?\\w+\\s(?:last|most recently|latest)\\b`, 'i');

/** Without one of these no fallback is told: the long expressions are not tried. */
const MAY_FALL_BACK = /latest|newest|most recent|\blast\b|\bnext\b|current|upcoming|\bfirst\b|\bopen\b|active|running|ongoing|pending|\bonly\b|\blimit\b|owner|findFirst/i;

/** Words that say that the owner's, or the latest, record is taken. */
function fallbackIn(words: string, ids: readonly UrlId[]): (Found & { readonly strong: boolean }) | null {
  if (!MAY_FALL_BACK.test(words)) return null;
  const exact = exactCondition(words, ids);
  for (const expression of [POSSESSIVE, LATEST_OF, PICKS_LATEST, LAST_OF_THEIRS]) {
    const match = expression.exec(words);
    if (match && !isDenied(words, match.index) && !isQuoted(words, match.index) && !isPartOfIt(words.slice(match.index), match[0].length, ids)) return { start: match.index, end: match.index + match[0].length, strong: !SHOWN_BESIDE.test(words.slice(0, match.index)) };
  }
  if (exact) return null;
  const one = ONE_OF_MANY.exec(words);
  if (one && !isDenied(words, one.index)) return { start: one.index, end: one.index + one[0].length, strong: false };
  const open = OPEN_OF.exec(words);
  // Of a URL that names the owner, the owner's record is what is asked for.
  const isOfTheUrl = ids.some(({ entity }) => entity !== '' && singular(snakeCase(open?.[0].split(/\s/).at(-1) ?? '')) === entity);
  return open && !isOfTheUrl && !isDenied(words, open.index) ? { start: open.index, end: open.index + open[0].length, strong: false } : null;
}


/** "the latest scan" of a parcel, where the URL names the parcel: what is shown of the record that it names. */
function isPartOfIt(words: string, length: number, ids: readonly UrlId[]): boolean {
  const match = /\b(?:of|for|in|on) (?:an?|the|this|that) [`"']?(\w+)/.exec(words);
  const thing = match?.[1];
  return thing !== undefined && match !== null && match.index <= length + 1 && !IS_OWNER.test(thing) && ids.some(({ entity, collection }) => [entity, collection].includes(singular(snakeCase(thing))));
}

/** The case in which the fallback is taken. */
const NO_MATCH = /\b(?:nothing|none|no row|no record)(?: (?:is|was|gets))? ?(?:match\w*|found|there)|\b(?:(?:do(?:es)?|is|are|was|can) ?(?:not|n['’]t)|can(?:not|['’]t)|no|without(?: a)?) (?:match\w*|found|find|resolve\w*|exist\w*|known|row|hit)\b/gi;

/** "never falls back to the user's last order" */
function isDenied(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 60), at).replace(NO_MATCH, '');
  const thought = before.split(/[.;,]\s|\bbut\b/).at(-1) ?? '';
  return NEGATION.test(thought) || /\b(?:instead of|rather than)\b/i.test(thought) || NEVER_TAKEN.test(words.slice(at));
}

/** "`certificates` by `id`, with the latest remark of the firm": told beside the lookup. */
const SHOWN_BESIDE = /\b(?:with|plus|including|beside|alongside|together with)\s(?:the\s)?$/i;
/** "the firm's latest certificate is never taken instead" */
const NEVER_TAKEN = /^[^.;,]{3,60}\b(?:is|are|gets?) (?:never|not|no longer)\b/i;

/** An odd number of quotes before it: words that are only cited. */
function isQuoted(words: string, at: number): boolean {
  return (words.slice(0, at).match(/["“”]/g) ?? []).length % 2 === 1;
}

const FROM_TABLE = /\b(?:from|update|join|into)\s+["`]?(?:public\.)?([A-Za-z_]\w*)["`]?[^;]{0,120}?\bwhere\s+["`]?(?:\w+\.)?["`]?(\w+)["`]?\s*=/gi;

/** "Lookups use the id from the path: `SELECT * FROM documents WHERE id = ?1`": the table tells which ids are meant. */
function lookupsByTable(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const found: Lookup[] = [];
  for (const match of matchesIn(text.text, FROM_TABLE)) {
    if (KEY_COLUMN.test(snakeCase(match[2] ?? '')) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity))) found.push({ kind: 'exact', span: text.span(match.index, match.index + match[0].length) });
  }
  if (found.length > 0) return found;
  for (const match of matchesIn(text.text, QUALIFIED)) {
    if (!POINTED_AT.test(text.text.slice(0, match.index))) continue;
    if (KEY_COLUMN.test(snakeCase(match[2] ?? '')) && ids.some(({ entity }) => sameThing(match[1] ?? '', entity))) found.push({ kind: 'exact', span: text.span(match.index, match.index + match[0].length) });
  }
  return found;
}

/** "Guest routes: all by `stays.guest_token = ?1`": a condition on a column that is called just as the URL's id, which tells enough. */
function lookupsByOwnColumn(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  return matchesIn(text.text, EQUATION).filter((match) => isOwnColumn(match[1] ?? '', match[2] ?? '', ids)).map((match) => ({ kind: 'exact', span: text.span(match.index, match.index + match[0].length) }));
}

function isOwnColumn(column: string, value: string, ids: readonly UrlId[]): boolean {
  const name = columnName(column);
  return column.includes('.') && /^[$:@?%<{]/.test(value) && !isOfCaller(value, ids) && ids.some((id) => id.name.includes('_') && name === hashOf(name, id.name));
}

/** "`:id` is `bottles.id` in PATCH, drink and rating", "In the share route `:id` is `bottles.id` too" */
function lookupsOfId(text: MappedText, ids: readonly UrlId[], path: string): Lookup[] {
  const match = /(?<![\w/])[:<{[]id\b[\]}>]?["'`]?\s(?:is|=|→|->|equals|means|selects|matches)\s["'`(]*(\w+)\.(\w+)/i.exec(text.text);
  if (!match || !ids.some(({ name }) => name === 'id') || !KEY_COLUMN.test(snakeCase(match[2] ?? ''))) return [];
  const words = text.text.toLowerCase();
  const isNamed = path.split('/').some((part) => /^[a-z-]{4,}$/i.test(part) && new RegExp(`\\b${part.toLowerCase()}\\b`).test(words.replace(match[0].toLowerCase(), ' ')));
  return isNamed || ids.some(({ entity }) => sameThing(match[1] ?? '', entity)) ? [{ kind: 'exact', span: text.span(match.index, match.index + match[0].length) }] : [];
}

const ALL_IDS = /\b(?:all|every|each|any|always)\b[^.;]{0,60}\b(?:ids?|identifiers?|params?|parameters?|urls?|paths?|lookups?|look-ups?|deep links?|routes?)\b|\b(?:lookups|ids in (?:urls|paths)|url ids|path ids|path parameters)\b|[:{<]id\b[}>]?\W{0,3}(?:is always|always (?:is|means|equals|selects|matches|names|refers to))\b/i;
const KEY_NAMED = /\bprimary keys?\b|\bWHERE\s+(?:\w+\.)?id\s*=|`_?id`|(?<![\w.:])_id\b|\b(?:own|its|the) `?_?id`? column\b|\b(?:its|the) (?:id|uuid|key) (?:of|in) (?:the |its )?(?:table|collection|resource)\b|\bon (?:the )?`?id`?(?= column|\b[,.;])|\bby (?:its |the )?(?:primary key|`_?id`|id column)/i;

/** A sentence about all ids, or all of the name `id`, that names the rule and the column. */
function lookupsOfAll(text: MappedText, ids: readonly UrlId[]): Lookup[] {
  const all = ALL_IDS.exec(text.text);
  const isMeant = all !== null && (/^\w/.test(all[0]) || ids.some(({ name }) => name === 'id'));
  return isMeant && KEY_NAMED.test(text.text) && !/\bexcept\b/i.test(text.text) ? [{ kind: 'exact', span: text.span(all.index, all.index + all[0].length) }] : [];
}
