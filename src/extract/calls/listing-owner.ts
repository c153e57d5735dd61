import type { EndpointDraft } from '../endpoints.js';
import { type Unit, unitBefore } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { pathKey, pathMentions } from '../paths.js';
import { rememberedOf } from '../../text/remembered.js';

const ROUTE_FILE = /(?:^|[\s`"'(/])(?:src\/)?(?:app|pages|server)\/((?:\([\w-]+\)\/)?api\/[^\s`"')]{1,120}?)(?:\/route|\/index|\.(?:post|get|put|patch|delete))?\.(?:[cm]?[jt]sx?)\b/i;
const HANDLER = /\bexport\s+(?:async\s+)?(?:function|const)\s+(GET|POST|PUT|PATCH|DELETE)\b/;
/** A remark that names a route and little else: `// POST /api/haiku`, `func tags(…) { // POST /v1/tags`. */
const ROUTE_REMARK = /(?:^|\s)(?:\/\/+|#+|--|\/\*+|;;?|\*)\s{0,3}(?:(?:route|handler|endpoint)s?(?: for| of)?:?\s)?[`"']?(?:GET|POST|PUT|PATCH|DELETE)\s+\/[^\n]{0,100}$/;
/** Words that a remark uses when it tells of a call, not of whose code follows. */
const TELLS_OF_CALL = /\b(?:calls?|calling|called|then|see|after|before|like|instead|from|via|by|curl|like|same as|not)\b/i;

/**
 * The endpoint whose code a line of a listing is: the one whose route file the line over the listing names ("`app/api/tutor/start/route.ts`"),
 * or the one that a remark in the listing names. Null where none is named.
 */
export function endpointOfListing({ unit, text }: Pick<Passage, 'unit' | 'text'>, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  if (unit.kind !== 'code') return null;
  return ofFile(unit, drafts) ?? ofRemark(unit, text.offsetAt(0), drafts);
}

/** The endpoints in whose words a passage stands, or whose code it is a line of. */
export function ownersOrWritten(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  const owners = reach.ownersOf(passage);
  if (owners.length > 0 || passage.kind !== 'code') return owners;
  const { subjects } = reach.finder;
  const written = endpointOfListing(passage, subjects.map(({ draft }) => draft));
  return written ? subjects.filter(({ draft }) => draft === written) : [];
}

function ofFile(unit: Unit, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  const lead = [unit.parent, unitBefore(unit)].find((each) => each && each.kind !== 'code' && ROUTE_FILE.test(each.text.text));
  const file = lead ? ROUTE_FILE.exec(lead.text.text)?.[1] : undefined;
  if (!file) return null;
  const key = pathKey(`/${file.replace(/\([\w-]+\)\//g, '')}`);
  const method = HANDLER.exec(unit.text.text)?.[1];
  const same = drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === key && (!method || draft.method === null || draft.method === method));
  return same.length === 1 ? (same[0] as EndpointDraft) : null;
}

/** The endpoint that the last remark at or above a place names; above all of them, the only one that any names. */
function ofRemark(unit: Unit, place: number, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  const remarks = remarksOf(unit);
  if (remarks.length === 0) return null;
  const last = remarks.findLast(({ start }) => start <= place);
  const remark = last?.ofLine && remarks.length > 1 && place > last.end ? undefined : (last ?? (remarks.length === 1 ? remarks[0] : undefined));
  const meant = remark ? drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === remark.key && (draft.method === null || draft.method === remark.method)) : [];
  return meant.length === 1 ? (meant[0] as EndpointDraft) : null;
}

/** A statement that is over where the remark behind it begins: no block, and nothing that is put before one, as a decorator is. */
const STATEMENT_BEFORE = /^\s*(?!@|#|\/\/|\*|def\b|async\b|func\b|function\b|export\b)[A-Za-z_$][^\n]{0,160}[)\];,\w'"]\s{1,20}(?:\/\/|#|--|\/\*)\s{0,3}(?:(?:route|handler|endpoint)s?(?: for| of)?:?\s)?[`"']?(?:GET|POST|PUT|PATCH|DELETE)\s/;

interface Remark {
  /** Where its line begins, and where that ends. */
  readonly start: number;
  readonly end: number;
  /** It stands behind a statement that ends with its line: `quick = Mistral(timeout=4)  # POST /a`. */
  readonly ofLine: boolean;
  readonly method: string;
  readonly key: string;
}

/** The remarks of a listing that name a route. A list of routes with remarks is no code. */
const remarksOf = rememberedOf((unit: Unit): readonly Remark[] => {
  const lines = unit.text.lines();
  const code = lines.filter(({ text }) => text.trim() !== '' && !ROUTE_REMARK.test(text));
  const remarks = lines.flatMap((line): Remark[] => {
    if (!ROUTE_REMARK.test(line.text) || TELLS_OF_CALL.test(line.text.slice(line.text.search(/(?:GET|POST|PUT|PATCH|DELETE)\s+\//)))) return [];
    const mention = pathMentions(line.text).find(({ methods }) => methods.length === 1);
    return mention ? [{ start: line.offsetAt(0), end: line.offsetAt(line.length), ofLine: STATEMENT_BEFORE.test(line.text), method: mention.methods[0] as string, key: pathKey(mention.path) }] : [];
  });
  return code.length > 1 ? remarks : [];
});
