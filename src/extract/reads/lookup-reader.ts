import type { IdUrl, Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { stemsOf } from '../calls/topics.js';
import type { EndpointDraft } from '../endpoints.js';
import { endpointId } from '../endpoints/draft.js';
import { SAME_QUERY, STATIC_CONTENT } from '../lexicon/reads.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import { snakeCase } from '../tables/names.js';
import { isOfDesign } from '../zones.js';
import { chained } from './call-chains.js';
import type { Dossiers, Remark } from './dossiers.js';
import { type General, generalOf, isAboutLookups, openingOf, READING_WORD } from './general-statements.js';
import { lookupsByOwnColumn, lookupsBySecret, lookupsByTable, lookupsOfAll, lookupsOfId } from './lookups-of-all.js';
import { namesColumnOf } from './qualified-columns.js';
import { isExceptionToLookups, isOfOtherRoutes, lookupsOfException } from './excepted-routes.js';
import { parameterLinesOf } from './parameter-lines.js';
import { exceptedIn, exceptionFor, holdsBelow, ruleBelowPathIn, type RuleBelow, type RuleOfIds, ruleOfIdsIn, ruleOfNamesIn, ruleOfRoutesIn } from './rule-of-ids.js';
import { lookupsOfParameters, type ParameterRow, parameterRowOf } from './parameter-tables.js';
import { columnlessLookup, lookupsIn, lookupsOfCell } from './stated-lookups.js';
import { idOf, PARAMETER, STATIC_NAME, type UrlId } from './url-ids.js';

/** Where code takes a parameter out of the URL: `params.reportId`, `chi.URLParam(r, "trackingNo")`. */
const FROM_URL = /\b(?:params|pathParameters|path_params)(?:\(\)|\.value)?\??(?:\.|\[[:"']{1,2})(\w+)|\b(?:URLParam|PathValue|param|Param|getRouterParam|PathVariable)\((?:\w+, ?)?["'](\w+)/g;

/** The last word of a path: `votes` of `/motions/{id}/votes`. */
function lastWord({ path }: EndpointDraft): string {
  return (path ?? '').split('/').findLast((part) => /^[a-z][a-z-]+$/i.test(part))?.toLowerCase() ?? '';
}

/** "The same `WHERE` stands in each of the public routes below", behind a query: the query. */
function sharedQueryOf({ unit, text }: Passage): MappedText | null {
  if (!SAME_QUERY.test(text.text)) return null;
  const siblings = unit.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(unit)).findLast(({ kind }) => kind === 'code') ?? null;
  return before?.text ?? null;
}

/** Reads how ids in URLs are looked up (docs/judgement.md, url-id-lookup). */
export class LookupReader {
  readonly #dossiers: Dossiers;
  /** What the prose tells of no one endpoint. */
  readonly #told: readonly Passage[];
  readonly #general: readonly General[];
  readonly #rules: readonly RuleOfIds[];
  /** The last words of the paths. */
  readonly #lastWords: ReadonlySet<string>;
  /** … and of routes by the last words of their paths. */
  readonly #ofNames: readonly NonNullable<ReturnType<typeof ruleOfNamesIn>>[];
  /** … and of all routes below a path. */
  readonly #ofPaths: readonly RuleBelow[];
  readonly #rows: readonly ParameterRow[];
  /** Sentences that except single routes from what is said of all ids. */
  readonly #exceptions: readonly Passage[];
  /** Queries that several routes are said to share. */
  readonly #shared: readonly MappedText[];

  constructor(passages: readonly Passage[], dossiers: Dossiers, drafts: readonly EndpointDraft[]) {
    this.#dossiers = dossiers;
    const names = new Set(drafts.flatMap((draft) => idOf(draft).map(({ name }) => name)));
    this.#general = dossiers.unbound.flatMap((passage) => generalOf(passage, names));
    this.#told = dossiers.unbound.filter(({ kind, unit }) => kind !== 'heading' && kind !== 'code' && isOfDesign(unit.zone));
    this.#rows = [...new Set(dossiers.unbound.filter(({ unit }) => isOfDesign(unit.zone)).map(({ unit }) => unit))].flatMap((unit) => parameterRowOf(unit) ?? parameterLinesOf(unit));
    this.#exceptions = this.#told.filter(isExceptionToLookups);
    this.#shared = passages.filter(({ kind, unit }) => kind === 'words' && isOfDesign(unit.zone)).flatMap((passage) => sharedQueryOf(passage) ?? []);
    this.#rules = this.#told.flatMap((passage) => ruleOfIdsIn(passage) ?? ruleOfRoutesIn(passage) ?? []);
    this.#lastWords = new Set(drafts.map(lastWord).filter((word) => word !== ''));
    // "… resolve it as 5.5 does" names one more.
    const named = drafts.flatMap((draft) => dossiers.of(draft)).filter(({ nearness, kind }) => nearness === 'named' && kind === 'words');
    this.#ofPaths = passages.filter(({ kind, unit }) => kind === 'words' && isOfDesign(unit.zone)).flatMap((passage) => ruleBelowPathIn(passage) ?? []);
    this.#ofNames = [...this.#told, ...named].flatMap((passage) => ruleOfNamesIn(passage) ?? []).filter(({ names }) => [...names].filter((name) => this.#lastWords.has(name)).length > 1);
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
    const own = chained(sentences).flatMap((text) => lookupsIn(text, ids));
    return own.length > 0 ? own : this.#generalFor(ids, 'GET', '');
  }

  #lookupsOf(draft: EndpointDraft, ids: readonly UrlId[]): readonly Lookup[] {
    const remarks = this.#dossiers.of(draft);
    for (const nearness of [['own'], ['named', 'topic']] as const) {
      const near = remarks.filter((remark) => nearness.some((each) => each === remark.nearness) && !this.#isOfAnother(remark, draft, ids));
      const found = [...chained(near.map(({ text }) => text)).flatMap((text) => lookupsIn(text, ids)), ...near.flatMap((remark) => lookupsOfCell(remark, ids))];
      if (found.some(({ kind }) => kind !== 'noColumn')) return found;
    }
    const ofPath = this.#ofPaths.filter((rule) => holdsBelow(rule, draft.path ?? '')).flatMap(({ texts }) => texts.flatMap((text) => lookupsIn(text, ids)));
    if (ofPath.some(({ kind }) => kind !== 'noColumn')) return ofPath;
    const byName = this.#ofNames.filter(({ names }) => names.has(lastWord(draft))).map(({ lookup }) => lookup);
    if (byName.length > 0) return byName;
    const excepted = lookupsOfException(this.#exceptions, lastWord(draft), ids);
    if (excepted.length > 0) return excepted;
    const general = this.#generalFor(ids, draft.method, draft.path ?? '', draft);
    return general.length > 0 ? general : remarks.filter(({ nearness }) => nearness === 'own').flatMap(columnlessLookup);
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
    if (!exception || (draft !== null && isOfOtherRoutes(exception, this.#lastWords, lastWord(draft)))) return [rule.lookup];
    // Of a rule that excepts a route itself, what stands before the exception is said of the others.
    const told = lookupsIn(exceptedIn(exception, rule), ids);
    return told.length > 0 ? told : [{ kind: namesColumnOf(exception.text, ids) ? 'exact' : 'noColumn', span: exception.span() }];
  }

  #generalFor(ids: readonly UrlId[], method: string | null, path: string, draft: EndpointDraft | null = null): readonly Lookup[] {
    const listed = lookupsOfParameters(this.#rows, ids, path);
    if (listed.length > 0) return listed;
    const ofParameter = this.#general.filter(({ parameters }) => ids.some(({ name }) => parameters.includes(name)));
    const narrowed = ofParameter.filter(({ narrowing }) => narrowing.some((word) => path.toLowerCase().includes(word) || word === method?.toLowerCase() || (method === 'GET' && READING_WORD.test(word))));
    const rest = ofParameter.filter(({ narrowing }) => narrowing.length === 0 || path === '');
    const ofEntity = this.#general.filter(({ opening, parameters }) => parameters.length === 0 && ids.some(({ entity }) => stemsOf(entity).some((stem) => opening.includes(stem))));
    for (const group of [narrowed, rest, ofEntity]) {
      const found = group.flatMap(({ text }) => lookupsIn(text, ids));
      if (found.some(({ kind }) => kind !== 'noColumn')) return found;
      const [bare] = group;
      if (bare?.leads && group !== ofEntity) return [{ kind: 'noColumn', span: bare.text.span() }];
    }
    const shared = this.#shared.flatMap((text) => lookupsIn(text, ids)).filter(({ kind }) => kind === 'exact');
    if (shared.length > 0) return shared;
    const byTable = this.#general.filter(({ passage }) => isAboutLookups(passage)).flatMap(({ text }) => lookupsByTable(text, ids));
    if (byTable.length > 0) return byTable;
    const spelt = this.#told.flatMap(({ text }) => lookupsOfId(text, ids, path));
    if (spelt.length > 0) return spelt;
    const byOwnColumn = this.#told.flatMap(({ text }) => [...lookupsByOwnColumn(text, ids), ...lookupsBySecret(text, ids)]);
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
