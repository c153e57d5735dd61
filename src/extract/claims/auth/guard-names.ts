import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import type { Range } from '../../stance.js';

/** What keeps callers out, as programs have it: "`current_client` is a FastAPI dependency". */
const KIND_OF_GUARD = /\b(?:dependenc(?:y|ies)|middlewares?|mws?|guards?|decorators?|pre-?handlers?|hooks?|helpers?|wrappers?|plugs?|interceptors?|extractors?|filters?|polic(?:y|ies)|attributes?|directives?|macros?|voters?|gates?|concerns?|before[_ ]actions?|authori[sz]ers?)\b/i;
/** … right before the name: "middleware `signed_in` verifies it". */
const KIND_BEFORE_NAME = /\b(?:dependency|middleware|mw|guard|decorator|pre-?handler|hook|plug|interceptor|extractor|filter|before[_ ]action|authori[sz]er)\s[`"']?$/i;
/** … or as their names say it: `JobTokenGuard`, `require_staff`, `ensureMember`. */
const NAMES_A_GUARD = /(?:guard|middleware|filter|policy|interceptor|authori[sz]er|authenticator|strategy|_required|loginrequired)(?:\([^()]{0,40}\))?$|^@?(?:require|ensure|verify|check|assert|authenticate|authori[sz]e|must_?be|only)_?\w/i;
/** … or by what they hand over, which is whoever calls: `current_curator`, `getCurrentMember()` … */
const NAMES_THE_CALLER = /^@?(?:get_?)?current_?[A-Za-z]\w+(?:\([^()]{0,40}\))?$/i;
/** … unless that may be nobody. */
const MAYBE_NOBODY = /\b(?:or|else|otherwise)\s(?:returns?\s|gives?\s|is\s|yields?\s)?[`"']?(?:none|null|nil|undefined|nobody|anonymous|a? ?guest)\b|\bif (?:there is one|present|any)\b|\boptional\w*/i;
/** It looks who calls … */
const LOOKS = /\b(?:verif(?:y|ies)|check(?:s|ing)?|validat(?:e|es)|look(?:s|ing)?[- ]?(?:up|at)|looks?(?:\s[\w'’`-]+){1,4}\sup|look-?ups?|decod(?:e|es)|pars(?:e|es)|resolv(?:e|es)|compar(?:e|es)|read(?:s)?|wants?|expects?|demands?|requires?|insists?|lets? (?:in|through)|load(?:s)?|authenticat(?:e|es)|recomput(?:e|es)|hash(?:es)?|finds?|fetch(?:es)?|match(?:es)?|unpacks?|unseals?|decrypts?|exchang(?:e|es)|mak(?:e|es) sure|ensures?)\b/i;
/** … and turns away whom it does not know. */
const TURNS_AWAY = /\b40[13]\b|\bunauthori[sz]ed\b|\bforbidden\b|\breject(?:s|ed)?\b|\brefus(?:e|es)\b|\bturn(?:s|ed)? away\b|\bthrows?\b|\braises?\b|\babort(?:s|ed)?\b|\bdenies\b|\bsends? (?:away|home)\b|\bno (?:one|body) (?:else|without)\b/i;
const IDENTIFIER = /^@?(?=\w*[a-z])[A-Za-z_]\w{3,40}(?:\.\w{2,40})?(?:\([^)]{0,40}\))?$/;
/** A letter of a legend, as sentences put others under it. */
const LETTER = /(?<=\b(?:is|are|needs?|takes?|requires?|wants?|level|code|class|guard|auth|access|uses?|counts? as|at least|under|:|=)\s["“'*(]{0,2})([A-Z]{1,3}\d?)(?=["”'*)]{0,2}(?:[\s.,;:]|$))/g;
/** A name in other places: of a table, a variable, a value. */
const OF_OTHERS = /\b(?:table|column|field|row|variable|body|cookie|header|claim|status|property)s?\s?[`"']?$/i;

/**
 * The names of guards that a sentence introduces, and by what it says that they keep callers out.
 * @param calledSo only those that are called guards right before their names
 */
export function guardNamesIn(text: MappedText, credential: Range | undefined, calledSo = false): { readonly names: readonly string[]; readonly words: Range } | null {
  const start = matchesIn(text.text, /;\s/g).map(({ index }) => index + 2).find((index) => text.marks.some((mark) => mark.kind === 'code' && mark.start === index)) ?? -1;
  return guardNamesOf(start < 0 ? text : text.slice(start), credential && start >= 0 ? { start: credential.start - start, end: credential.end - start } : credential, { shift: Math.max(0, start), calledSo });
}

/** "…; `a` and `b` are dependencies which do that look-up": of the clause that begins with them. */
function guardNamesOf(text: MappedText, credential: Range | undefined, { shift, calledSo }: { readonly shift: number; readonly calledSo: boolean }): { readonly names: readonly string[]; readonly words: Range } | null {
  const raw = text.text;
  const kind = KIND_OF_GUARD.exec(raw);
  const refusal = TURNS_AWAY.exec(raw);
  const looks = LOOKS.exec(raw);
  const isNamed = text.marks.some((mark) => mark.kind === 'code' && (NAMES_A_GUARD.test(raw.slice(mark.start, mark.end)) || (NAMES_THE_CALLER.test(raw.slice(mark.start, mark.end)) && !MAYBE_NOBODY.test(raw))));
  if (!looks || !(refusal ?? credential) || !(kind ?? (isNamed || (refusal && credential))) || / (?:no longer|not yet|should|might|could|will later) /i.test(raw)) return null;
  const first = Math.min(looks.index, kind?.index ?? looks.index, refusal?.index ?? looks.index);
  const names = text.marks.filter(({ kind: mark, start, end }) => mark === 'code' && ((!calledSo && end <= first) || (end <= looks.index && KIND_BEFORE_NAME.test(raw.slice(0, start)))) && !OF_OTHERS.test(raw.slice(0, start)) && !OF_OTHERS.test(raw.slice(start, end)) && IDENTIFIER.test(raw.slice(start, end))).map(({ start, end }) => raw.slice(start, end));
  if (names.length === 0) return null;
  const words = credential ?? rangeOf(refusal ?? looks);
  return { names: names.map(bareName), words: { start: words.start + shift, end: words.end + shift } };
}

/** Between two names: the first does what the second does, and perhaps more: "`staff` is `member` and the claim `staff`", "`staff` builds on `member`". */
const DOES_THE_SAME = /^[`"']?(?:\s?[:=–—]|,)?\s(?:(?:is|=|as|like|extends|wraps|calls|runs|uses|awaits|takes|builds (?:up)?on|sits on|rests on|depends on|starts with|begins with|does what|goes through|the same as|first|then|just|simply)\s){0,3}(?:the\s)?[`"']?$/i;
/** … if some word says so. */
const SAYS_SO = /[:=–—]|[a-z]/i;
/** What the first leaves out of it. */
const LESS = /\b(?:without(?! (?:it|one|them|that)\b)|but (?:lets|returns|does not|never)|minus|less|except|instead of|optional\w*)\b/i;

/** The guard whose work another one does, by the names of both; null where a text tells of none. */
export function guardLikeAnother({ text, marks }: MappedText): { readonly name: string; readonly like: string } | null {
  const [first, second] = marks.filter(({ kind }) => kind === 'code');
  if (!first || !second || !/^\W{0,3}$/.test(text.slice(0, first.start))) return null;
  const between = text.slice(first.end, second.start);
  const behind = text.slice(second.end);
  const [name, like] = [text.slice(first.start, first.end), text.slice(second.start, second.end)];
  if (!DOES_THE_SAME.test(between) || !SAYS_SO.test(between) || MAYBE_NOBODY.test(behind) || LESS.test(behind) || ![name, like].every((each) => IDENTIFIER.test(each))) return null;
  return { name: bareName(name), like: bareName(like) };
}

/** A guard's name without its call: `requireUser()`, `@staff_only`. */
export function bareName(name: string): string {
  const [bare = ''] = name.replace(/^@/, '').split('(');
  return bare;
}

/** What stands as code in a text, without its call: names that terms may explain. */
export function codeNames(text: MappedText): (Range & { readonly name: string })[] {
  return text.marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => ({ start, end, name: bareName(text.text.slice(start, end)) })).filter(({ name }) => !/^[A-Z_]{3,}$/.test(name));
}

/** Letters of a legend in a sentence about others: "every POST is S", "needs L". */
export function lettersIn(text: string): (Range & { readonly name: string })[] {
  return matchesIn(text, LETTER).map((match) => ({ ...rangeOf(match), name: match[0] }));
}

/** Letters of a legend that stand in bold in an endpoint's own words: "`POST /hooks/mail` — **SIG**." */
export function boldLettersIn(text: MappedText): (Range & { readonly name: string })[] {
  return text.marks.filter(({ kind }) => kind === 'strong').map(({ start, end }) => ({ start, end, name: text.text.slice(start, end) })).filter(({ name }) => /^[A-Z]{1,4}\d?$/.test(name));
}

/** Words in square brackets, as a legend explains them and entries bear them: "[pupil] `POST /notes`". */
export function tagsIn(text: string): (Range & { readonly name: string })[] {
  return matchesIn(text, /\[[a-z][\w-]{1,16}\](?!\()/g).map((match) => ({ ...rangeOf(match), name: match[0] }));
}
