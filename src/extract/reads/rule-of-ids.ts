import type { Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { escaped } from '../../text/escaped.js';
import { rangeOf } from '../../text/matches-in.js';
import { ALL_BELOW, COMPARED_WITH, EXCEPTED, GO_THROUGH, GOES_ON, ID_COMPARED, IDS_OF_URLS, KEY_OF_TABLE, NAMES_THEN_READ, NONE_EXCEPTED, OF_THIS_PLACE, ROUTES_WITH_IDS } from '../lexicon/rule-of-ids.js';
import { headingOf, type Unit, unitBehind } from '../outline.js';
import type { Passage } from '../passages.js';
import { matchesPattern, withoutApiBase } from '../paths.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { singular } from '../tables/names.js';
import { stemsOf } from '../calls/topics.js';

/** What a document says of the ids of all URLs at once: the rule, and what it says of those that go another way. */
export interface RuleOfIds {
  readonly lookup: Lookup;
  readonly exceptions: readonly MappedText[];
  /** The section whose routes are meant: "the `:id` routes above"; null for those of the whole document. */
  readonly section: Unit | null;
}

/** The rule that a sentence states, if it does: ids of URLs, compared with the key of their table. */
export function ruleOfIdsIn({ unit, text }: Passage): RuleOfIds | null {
  const ids = IDS_OF_URLS.exec(text.text);
  const key = KEY_OF_TABLE.exec(text.text);
  if (!ids || !key || !COMPARED_WITH.test(text.text)) return null;
  const { stance } = stanceAt(text, rangeOf(key));
  if (stance === 'deferred' || stance === 'hedged') return null;
  if (stance === 'denied' && NEGATED_KEY.test(text.text.slice(Math.max(0, key.index - NEAR), key.index))) return null;
  return { lookup: { kind: 'exact', span: text.span(ids.index, ids.index + ids[0].length) }, exceptions: exceptionsBehind(unit, text), section: null };
}

/**
 * The rule that a line states of a group of routes: the lookup stands in it or in the sentence before, "`load` uses `findOneBy({ id })`
 * on `permits`; all three `:id` routes above go through it".
 */
export function ruleOfRoutesIn({ unit, text, kind }: Passage): RuleOfIds | null {
  if (kind === 'cell') return null;
  const group = ROUTES_WITH_IDS.exec(text.text);
  const key = ID_COMPARED.exec(unit.text.text);
  if (!group || !key || !GO_THROUGH.test(text.text.slice(group.index)) || unit.text.offsetAt(key.index) > text.span().end) return null;
  const { stance } = stanceAt(text, rangeOf(group));
  if (stance !== 'affirmed') return null;
  const section = OF_THIS_PLACE.test(text.text) ? headingOf(unit) : null;
  return { lookup: { kind: 'exact', span: unit.text.span(key.index, key.index + key[0].length) }, exceptions: exceptionsBehind(unit, text), section };
}

/** The rule that a sentence states of routes which it names by the last words of their paths, two or more: their names, and the lookup. */
export function ruleOfNamesIn({ text, kind }: Passage): { readonly names: ReadonlySet<string>; readonly lookup: Lookup } | null {
  const listed = kind === 'cell' ? null : NAMES_THEN_READ.exec(text.text);
  const key = listed ? KEY_OF_TABLE.exec(text.text) : null;
  if (!listed?.[1] || !key || key.index < listed.index || stanceAt(text, rangeOf(key)).stance !== 'affirmed') return null;
  const names = new Set((listed[1].toLowerCase().match(/[a-z][a-z-]{2,}/g) ?? []).filter((word) => word !== 'and' && word !== 'the'));
  return { names, lookup: { kind: 'exact', span: text.span(key.index, key.index + key[0].length) } };
}

/** The path below which a sentence tells how all ids are looked up ("Every `/visits/{visitID}` handler begins with …"), and what it excepts. */
export interface RuleBelow {
  readonly path: string;
  /** The sentence, and the one behind that goes on: "Everything under … goes through `get_visit`. It runs …" */
  readonly texts: readonly MappedText[];
  readonly exceptions: readonly MappedText[];
}

/** The rule that a sentence states of all routes below a path, if it does. */
export function ruleBelowPathIn({ unit, text, kind }: Passage): RuleBelow | null {
  const match = kind === 'cell' || kind === 'heading' ? null : ALL_BELOW.exec(text.text);
  const path = match?.slice(1).find((group) => group !== undefined);
  if (!match || path === undefined) return null;
  const end = match.index + match[0].length;
  const other = text.text.slice(end).search(ONE_ROUTE);
  const own = other < 0 ? text : text.slice(0, end + other);
  const next = sentencesOf(unit.text).find((sentence) => sentence.offsetAt(0) >= text.span().end);
  return { path, texts: next && GOES_ON.test(next.text) ? [own, next] : [own], exceptions: exceptionsBehind(unit, text) };
}

/** What is said behind it is said of one route. */
const ONE_ROUTE = /\b(?:GET|POST|PUT|PATCH|DELETE)\s\//;

/** Whether a rule holds for a route: it hangs below the path, and nothing excepts it by name. */
export function holdsBelow({ path, texts, exceptions }: RuleBelow, route: string): boolean {
  const last = route.split('/').findLast((part) => part !== '') ?? '';
  const named = new RegExp(`/${escaped(last)}(?![\\w/-])`);
  const isExcepted = exceptions.some((text) => named.test(saidToDiffer(text, texts[0]?.span())));
  return (matchesPattern(path, route) || matchesPattern(path, withoutApiBase(route))) && !isExcepted;
}

/** "is not compared with the primary key": the negation stands right before, as against "by the primary key and nothing else". */
const NEGATED_KEY = /\b(?:not|never|no|n['’]t)\b[^.;,]*$/i;
const NEAR = 40;

/** The sentences from the rule on, in its unit and the next one, that except something. */
function exceptionsBehind(unit: Unit, rule: MappedText): MappedText[] {
  const next = unitBehind(unit);
  const start = rule.offsetAt(0);
  const own = sentencesOf(unit.text).filter((sentence) => sentence.offsetAt(0) >= start);
  const following = [...unit.children, ...(next && (next.kind === 'paragraph' || next.kind === 'item') ? [next] : [])].flatMap(({ text }) => sentencesOf(text));
  return [...own, ...following].filter(({ text }) => EXCEPTED.test(text) && !NONE_EXCEPTED.test(text));
}

/** The exception that names a path, or the thing that its last collection holds: in the rule itself behind what excepts, else anywhere. */
export function exceptionFor({ exceptions, lookup }: RuleOfIds, path: string, things: readonly string[]): MappedText | null {
  const stems = things.flatMap((thing) => stemsOf(thing));
  return exceptions.find((text) => {
    const said = saidToDiffer(text, lookup.span);
    const words = stemsOf(said);
    return (path !== '' && said.includes(path)) || stems.some((stem) => words.includes(stem)) || (stems.length === 0 && things.some((thing) => isNamedIn(said, thing)));
  }) ?? null;
}

/** Whether words name a thing that goes by a common word, which has no stem of its own: "except that of the visitors", of `visitor`. */
function isNamedIn(words: string, thing: string): boolean {
  return (words.toLowerCase().match(/[a-z]+/g) ?? []).some((word) => singular(word) === thing);
}

/** What is said of the routes that are excepted: in the rule itself, from "except" on; elsewhere all of it. */
export function exceptedIn(exception: MappedText, { lookup }: RuleOfIds): MappedText {
  return exception.slice(isRule(exception, lookup.span) ? (EXCEPTED.exec(exception.text)?.index ?? 0) : 0);
}

/** Whether an exception is a part of the sentence that states the rule, which has a place. */
function isRule(exception: MappedText, rule: Span | undefined): boolean {
  const { start, end } = exception.span();
  return rule !== undefined && start <= rule.start && rule.start < end;
}

/** The words in which what is excepted is named: in the rule itself, which stands at `rule`, those behind "except". */
function saidToDiffer(exception: MappedText, rule: Span | undefined): string {
  return isRule(exception, rule) ? exception.text.slice(EXCEPTED.exec(exception.text)?.index ?? 0) : exception.text;
}
