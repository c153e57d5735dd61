import type { Claim } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import { RLS_CUE } from '../../lexicon/access.js';
import { CREDENTIAL_WORD } from '../../lexicon/auth-conditions.js';
import { BESIDE_VENDOR, GIVEN_UP_FOR, GLOBAL_GUARD, GUARDED_TITLE, INPUT_LABEL, LACKING_GETS_IN, ON_PURPOSE, OPEN_IN_CODE, OPEN_ON_SCREEN, OPEN_THING, PASSES_BY_CHECK, PLATFORM_SWITCH, SERVED_WITHOUT, STREAMED, VENDOR_ONLY } from '../../lexicon/auth.js';
import { isSamePath } from '../../endpoints.js';
import { isApiAuthSection } from './api-properties.js';
import { leavingOf } from './exceptions.js';
import { handsOutCredential } from '../../hands-out-credential.js';
import { exceptionEnd } from '../../joined-targets.js';
import { EXCEPT, EXCEPTED_BEHIND, OF_SOME } from '../../lexicon/targets.js';
import type { Listings } from '../../listings.js';
import { orderOf } from '../../logs.js';
import { TABLES_FIRST } from '../../lexicon/data-words.js';
import { UNCHECKED_CREDENTIAL } from '../../lexicon/unchecked.js';
import { matchesOf } from '../../lexicon/words.js';
import { ancestors, headingOf, type Unit } from '../../outline.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import { matchesPattern, pathMentions, withoutPaths } from '../../paths.js';
import type { Bound, Reach } from '../../reach.js';
import { isToldUntrue, type Range, stanceAt } from '../../stance.js';
import { snakeCase } from '../../tables/names.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { API_KEY, withoutHooksOfVendors } from './vendor-hooks.js';
import { type AuthCue, type AuthVocabulary, isUserMechanism } from './cues.js';
import { isOutbound } from './own-credentials.js';
import { endOfUse, isIdleGuard } from './idle-guards.js';
import type { AuthLedger } from './ledger.js';
import type { OthersDoors } from './others-doors.js';
import { bareName } from './guard-names.js';
import { guardedByRole } from './role-guards.js';
import { stanceOfSame } from './same-mechanism.js';
import { isSentToCaller } from './sent-to-caller.js';
import { checkedSenders, routeOfSender } from './senders-checks.js';
import { matcherIn } from './path-matchers.js';
import type { AuthTerms } from './terms.js';
import { credentialMeantBy, spokenOfBefore } from './told-before.js';
import { withoutSisters } from './told-of-sisters.js';
import { isCheckedOnlyWhenPresent, mayBeLeftOut } from './when-present.js';
import { withoutUnmarked } from './unmarked-rows.js';
import { isValueOfField } from './values-of-fields.js';
import { AFTER_NAME, ANSWERED_FEAR, ARE_NOT, AT_LARGE, ATTRIBUTIVE, AUTH_FIRST, AUTH_HEADING, AUTH_LABEL, AUTH_OF_API, CHECK_OF_CALLER, CLAIMS_GUARD, CLAIMS_GUARD_ELSEWHERE, COMMENT_LINE, DESCRIBES_SIGN_IN, ENDS_WORDS, EVERYWHERE, FEARED, GIVEN_CALLER, GUARD_LINE, HOLDS_TOO, KEPT_FROM, LACKED_BY_RECORDS, LEAVES_GUARD, LEFT_OUTSIDE, LISTS_NAMES, LISTS_VARIABLES, MARK_STANDS_ON, MARKED_ARE_OPEN, MARKED_OPEN, MEANS, MISUSED, NAMED_CREDENTIALS, NEEDED_CREDENTIAL, NO_ACCOUNT, NO_LOGIN, NO_SUCH, OF_CALLS, OF_ONE_THING, ON_CALLS, ONLY_A_STATUS, OPEN_COMMENT, OPEN_CONTEXT, OPEN_GROUP, OPENS_WITH_GUARD, POSSIBLE_CHECK, READING_AFTER, READING_BEFORE, REFERS_BACK, REFUSAL_LINE, REFUSED_ADDRESS, SAID_ELSEWHERE, SENT_BY_CLIENT, SOME_NOT, SPREADS, SPREADS_TERM, STACK_TITLE, STAYS_OUTSIDE, STOPS_WITHOUT, STRICT_OPEN, SUPPOSES, TALKS_WITH, WITHDRAWN } from './words.js';

/** "`moorings` has RLS, policy: `auth.uid() = skipper_id` from the Supabase JWT": no word of those who call. */
function isOfRowsAlone(words: string): boolean {
  return matchesOf(RLS_CUE, words).length > 0 && !OF_CALLS.test(words);
}

/** "New tables (all writes via service role only):": who reaches the rows of what is listed below. */
function isLeadToTables(words: string): boolean {
  return TABLES_FIRST.test(words) && /:\W{0,4}$/.test(words) && pathMentions(words).length === 0;
}

/** A line, or a cell of a row, that tells whom an endpoint turns away: "401 — missing or invalid JWT", "| 401 | Missing API key |". */
function isOfRefusal({ unit, text }: Passage): boolean {
  return REFUSAL_LINE.test(text.text) || (unit.kind === 'row' && unit.fields.some(({ value }) => ONLY_A_STATUS.test(value.text)));
}

/** The resource of the controller whose class a line stands in: `orders` in `OrdersController`; null in a class that others inherit from. */
function resourceAround({ unit, text }: Passage): string | null {
  const before = unit.text.text.slice(0, unit.text.indexAt(text.offsetAt(0)));
  const name = matchesIn(before, /\bclass\s(?:[A-Z]\w*::)*([A-Z]\w*?)Controller\b/g).at(-1)?.[1];
  return name === undefined || /^(?:Application|Api|Authenticated|Secured|Private)$|Base$|^Base/.test(name) ? null : snakeCase(name);
}

/** Behind a signature that is checked: what else of a token is, so that it is the token's and no webhook's. */
const OF_TOKEN = /^(?:,\s|\sand\s)(?:the\s)?(?:issuer|expiry|expiration|audience|exp|iss|aud|claims|lifetime|scopes?)\b/i;
const MOUNTS = /\b(\w+)\.use\(/;
const ADDS_ROUTE = /\b(\w+)\.(?:get|post|put|patch|delete|all)\(/;

/** `app.post('/a', create)` above `app.use(guard)`: what a router has been given before is not guarded. */
function isAddedBefore({ draft }: EndpointSubject, { unit, text }: Passage): boolean {
  const router = MOUNTS.exec(text.text)?.[1];
  if (router === undefined || draft.unit !== unit || draft.route === null || draft.span.end > text.span().start) return false;
  const listing = unit.text.text;
  const at = unit.text.indexAt(draft.span.start);
  return ADDS_ROUTE.exec(listing.slice(listing.lastIndexOf('\n', at) + 1, unit.text.indexAt(draft.span.end)))?.[1] === router;
}

/** Over what the client is made of: how people sign in there, and not what a route checks. */
const CLIENT_TITLE = /\b(?:front-?end|client(?:[- ]side)?|(?:mobile|web|desktop|native) app|browser|ui|user interface)\b(?![^\n]{0,20}(?:\bapi\b|\bback-?end\b))/i;

/** Whom a statement without a name of its own speaks of, by the sentences before it. */
type Carried = Pick<Claim, 'nearness'> & { readonly endpoints: readonly EndpointSubject[] };
const NOBODY: Carried = { endpoints: [], nearness: 'named' };

/** Reads the sentences that speak of auth somewhere: in an endpoint's block, in a gate answer, in a section about security. */
export class AuthStatements {
  readonly #reach: Reach;
  readonly #listings: Listings;
  readonly #vocabulary: AuthVocabulary;
  readonly #terms: AuthTerms;
  readonly #ledger: AuthLedger;
  readonly #allTables: ReadonlySet<string>;
  readonly #doors: OthersDoors;
  /** Names of tables that are no endpoint's own path. */
  readonly #tables: ReadonlySet<string>;

  /** @param tables names of tables in lower case */
  constructor(reach: Reach, listings: Listings, vocabulary: AuthVocabulary, terms: AuthTerms, ledger: AuthLedger, tables: readonly string[], doors: OthersDoors) {
    this.#doors = doors;
    const paths = new Set(reach.finder.subjects.map(({ facts }) => facts.path.replace(/^\/?(?:(?:api|v\d+|functions)\/)*/, '')));
    this.#allTables = new Set(tables);
    this.#tables = new Set(tables.filter((name) => !paths.has(name)));
    this.#reach = reach;
    this.#listings = listings;
    this.#vocabulary = vocabulary;
    this.#terms = terms;
    this.#ledger = ledger;
  }

  /** A sentence that speaks of auth somewhere: in an endpoint's block, in a gate answer, in a section about security. */
  read(passage: Passage, owners: readonly EndpointSubject[], inRow: Carried = NOBODY): void {
    const { text } = passage;
    // "`orders`: the service role alone inserts" below a heading about row level security: who reaches the rows, not how a caller is known.
    if (owners.length === 0 && this.#speaksOfTables(passage, this.#allTables) && (matchesOf(RLS_CUE, headingOf(passage.unit)?.text.text ?? '').length > 0 || this.#goesOnAboutTables(passage) || isOfRowsAlone(text.text))) return;
    if (owners.length === 0 && HEADS_ROWS.test(headingOf(passage.unit)?.text.text ?? '') && pathMentions(text.text).length === 0 && text.marks.some(({ kind }) => kind === 'code')) return;
    // "A scope adds `client_id = auth()->id()` to every query on `orders`": whose rows a query finds.
    if (owners.length === 0 && FILTERS_QUERIES.test(text.text)) return;
    if (owners.length === 0 && isLeadToTables(text.text)) return;
    if (owners.length === 0 && ON_EACH_QUERY.test(text.text) && this.#speaksOfTables(passage, this.#allTables)) return;
    if (owners.length === 0 && (this.#terms.isLegend(passage) || MEANS.test(text.text) || LISTS_NAMES.test(text.text) || LISTS_VARIABLES.test(text.text))) return;
    if (passage.kind === 'code' && owners.length > 0 && this.#listings.kindOf(passage.unit) === 'openapi') return;
    if (isIdleGuard(passage)) return;
    const isProgram = (passage.kind === 'code' || passage.kind === 'comment') && this.#listings.kindOf(passage.unit) === 'code';
    if (isProgram && GLOBAL_GUARD.test(text.text)) {
      // What a group of routes is given, their reader has seen.
      if (/->group\b/.test(text.text) && (this.#listings.code(passage.unit)?.routes.length ?? 0) > 0) return;
      const base = pathMentions(text.text)[0]?.path;
      const resource = resourceAround(passage);
      const covers = matcherIn(passage.unit.text.text);
      const isBelow = (subject: EndpointSubject): boolean => (covers === null || subject.draft.path === null || covers(subject.draft.path)) && (base === undefined || subject.draft.path === null || matchesPattern(`${base}/*`, subject.draft.path)) && (resource === null || subject.facts.path.split('/').includes(resource));
      const users = withoutMachines(this.#reach.finder.subjects).filter((subject) => isBelow(subject) && !isAddedBefore(subject, passage));
      const meant = owners.length > 0 ? owners : this.#isOfGuardedOnes(passage.unit) ? users.filter(({ draft }) => ancestors(draft.unit).some((above) => above.kind === 'heading' && GUARDED_ONES.test(above.text.text))) : users;
      for (const user of meant) this.#ledger.addGlobal(user, text.span());
      return;
    }
    const isRemark = owners.length > 0 && (passage.kind === 'comment' || /^\s*(?:"""|\/\/|#(?!\[)|\*|''')|(?:"""|''')\s*$/.test(text.text)) && OPEN_COMMENT.test(text.text);
    // A remark behind a route is of this route, a line of the program only where it checks somebody.
    if (isProgram && !isRemark && !GUARD_LINE.test(text.text) && !(owners.length > 0 && standsBehindCode(passage))) return;
    const isFear = owners.length === 0 && ((passage.unit.zone === 'risk' && MISUSED.test(text.text) && !ANSWERED_FEAR.test(text.text)) || SUPPOSES.test(text.text));
    const inUse = isProgram && passage.kind === 'code' ? endOfUse(text.text) : text.length;
    const mechanisms = isFear || isOutbound(text.text) || isSentToCaller(passage) ? [] : this.#vocabulary.mechanisms(text).filter((cue) => cue.start < inUse && !isOwnName(cue, owners) && !this.#doors.has(passage, cue) && !(/signature$/i.test(cue.text) && OF_TOKEN.test(text.text.slice(cue.end))) && (!VENDOR_ONLY.test(cue.text) || BESIDE_VENDOR.test(text.text.slice(Math.max(0, cue.start - 30), cue.start)) || BESIDE_VENDOR.test(text.text.slice(cue.end, cue.end + 24))));
    const isRefusal = isOfRefusal(passage);
    const terms = isProgram || isFear || isRefusal ? [] : this.#termsOf(passage, owners).filter((cue) => mechanisms.every((other) => other.end <= cue.start || cue.end <= other.start));
    const denials = isRefusal || (owners.length === 0 && this.#speaksOfTables(passage)) ? [] : this.#denials(passage, owners);
    const vague = owners.length > 0 || mechanisms.length > 0 || terms.length > 0 ? [] : this.#vagueWords(passage);
    const cues = [...mechanisms, ...terms, ...denials, ...vague].sort((a, b) => a.start - b.start);
    if (cues.length === 0 && (owners.length === 0 || STAYS_OUTSIDE.test(text.text) || (ROUTE_FIRST.test(text.text) && ARE_NOT.test(text.text))) && this.#spread(passage, owners)) return;
    // "It is checked on every route, apart from `/hooks/*` (the signature)": what the brackets tell is of the exceptions alone.
    if (cues.length > 0 && owners.length === 0 && cues.every((cue) => this.#reach.isOfException(passage, cue))) this.#spread(passage, owners);
    if (cues.length === 0) {
      if (owners.length > 0 && !isRefusal) this.#vagueSentence(passage, owners);
      return;
    }
    const bound = this.#reach.bind(passage, cues);
    const boundsOf = (cue: AuthCue, index: number): Range => (passage.kind === 'code' ? columnAt : beforeOther)(text.text, cue, (bound[index] as Bound).bounds);
    cues.forEach((cue, index) => {
      const binding = bound[index];
      if (!binding) return;
      const { blanket, ofMachines, explicit } = binding;
      const carried = explicit || owners.length > 0 ? NOBODY : inRow.endpoints.length > 0 ? inRow : this.#carried(passage);
      const tellsOfNobody = carried.endpoints.length === 0 && !explicit && owners.length === 0 && passage.kind === 'words';
      const ofSender = tellsOfNobody ? routeOfSender(text.text, this.#reach.finder.subjects) : [];
      const senders = ofSender.length > 0 ? ofSender : tellsOfNobody && cue.kind === 'mechanism' && !isUserMechanism(cue.text) && binding.nearness !== 'own' ? checkedSenders(text.text, this.#reach.finder.subjects) : [];
      const meant = senders.length > 0 ? senders : carried.endpoints;
      const reached = meant.length > 0 ? meant : binding.endpoints;
      const open = cue.kind === 'open' && opensReading(text.text, cue) ? reached.filter(({ facts }) => !facts.writes) : reached;
      const endpoints = cue.kind === 'mechanism' && binding.nearness !== 'own' && binding.nearness !== 'named' ? withoutSisters(withoutUnmarked(open, text.text), passage.unit) : open;
      if (reached.length > 0 && endpoints.length === 0) return;
      const nearness = senders.length > 0 ? 'named' : meant.length > 0 ? carried.nearness : binding.nearness;
      const isComment = isProgram && (passage.kind === 'comment' || COMMENT_LINE.test(text.text));
      const said = isProgram && !isComment ? 'affirmed' : stanceOfSame(text, cues, index, boundsOf);
      // Whoever is turned away for lack of it has to have it.
      const stand = said === 'denied' && (isRefusal || isServedAllTheSame(text.text, cue)) ? 'affirmed' : said;
      if (stand === 'denied' && cue.kind === 'mechanism' && isGivenUpForAnother(text.text)) return;
      const span = text.span(cue.start, cue.end);
      // "gets a token from `POST /token` and sends it on every call": of all calls, whatever else is named.
      const isOfAllCalls = cue.kind === 'mechanism' && owners.length === 0 && nearness === 'named' && ON_CALLS.test(text.text.slice(cue.end, cue.end + 60)) && SENT_BY_CLIENT.test(text.text.slice(Math.max(0, cue.start - 30), cue.start));
      // "The guard is bound through `APP_GUARD`; two handlers leave it: `GET /a` and `POST /b`": of all but those behind it.
      const leaving = cue.kind === 'mechanism' && owners.length === 0 && nearness === 'named' ? leavingOf(text.text, cue) : null;
      if (leaving) this.#ledger.add(endpoints, { stance: 'denied', span: text.span(leaving.start, leaving.end), nearness: 'named', onPurpose: ON_PURPOSE.test(text.text.slice(leaving.start, leaving.end)) });
      const isDescription = nearness === 'group' && !explicit && carried.endpoints.length === 0 && cue.kind === 'mechanism' && passage.unit.children.length > 0 && DESCRIBES_SIGN_IN.test(text.text);
      if (endpoints.length === 0 || isOfAllCalls || leaving !== null || isDescription) {
        this.#unbound(passage, cue, stand, span);
        return;
      }
      // "JWT; no session is kept": another credential than the one that is checked.
      const isOther = stand === 'denied' || (cue.kind === 'open' && NO_SUCH.test(cue.text));
      if (isOther && cue.kind !== 'vague' && !WITHDRAWN.test(cue.text) && this.#isAffirmedBeside(cue, cues, bound, text)) return;
      if (cue.kind === 'open') {
        if (isToldUntrue(text, cue)) return;
        if (PLATFORM_SWITCH.test(cue.text)) this.#ledger.markOfSwitch(span);
        if (UNCHECKED_CREDENTIAL.test(cue.text) && !isUserMechanism(cue.text)) this.#ledger.markOfCredential(span);
        if (passage.kind === 'heading' && NO_LOGIN.test(cue.text)) this.#ledger.markOfLogin(span);
        // "No route is public."
        if (stand === 'denied' && !/^n|^without\b|^un|^can|has none$/i.test(cue.text)) return;
        // What a sentence says of no endpoint by name denies only where it heads or leads in a list of them.
        if (nearness === 'own' || nearness === 'named' || explicit || carried.endpoints.length > 0 || passage.kind === 'heading' || passage.unit.children.length > 0) {
          this.#ledger.add(endpoints, { stance: stand === 'deferred' ? 'deferred' : 'denied', span, nearness, weak: (!STRICT_OPEN.test(cue.text) && !WITHDRAWN.test(cue.text) && cue.text.search(SERVED_WITHOUT) < 0 && cue.text.search(LACKING_GETS_IN) < 0 && cue.text.search(PASSES_BY_CHECK) < 0) || (passage.kind === 'cell' && nearness === 'own'), ...orderOf(passage.unit), breadth: endpoints.length, onPurpose: ON_PURPOSE.test(withoutPaths(besideCue(text.text, cue))) });
        }
      } else if (cue.kind === 'vague') {
        this.#ledger.addVague(endpoints, { stance: stand === 'affirmed' || stand === 'denied' ? 'vague' : stand, span, nearness, breadth: endpoints.length }, cue.text);
      } else if (explicit || nearness === 'own' || nearness === 'named' || carried.endpoints.length > 0 || passage.kind === 'heading' || !explainsGuard(passage)) {
        const whenPresent = stand === 'affirmed' && nearness !== 'system' && isCheckedOnlyWhenPresent(text.text) && !STOPS_WITHOUT.test(text.text);
        const stance = whenPresent ? 'denied' : stand;
        const isOfUsers = !ofMachines && (blanket || nearness === 'group' || nearness === 'system') && isUserMechanism(cue.text);
        if (!isUserMechanism(cue.text)) this.#ledger.markOfMachine(span);
        if (isOfUsers && nearness !== 'own' && nearness !== 'named') this.#ledger.markOfUsers(span);
        const isOfKeys = !ofMachines && blanket && API_KEY.test(cue.text);
        this.#ledger.add(isOfUsers ? withoutMachines(endpoints) : isOfKeys ? withoutHooksOfVendors(endpoints) : endpoints, { stance, span, nearness, ...orderOf(passage.unit), breadth: endpoints.length });
        if (stance === 'affirmed' && isUserMechanism(cue.text) && (nearness === 'group' || nearness === 'system') && !isNamedCredential(passage) && !OF_ONE_THING.test(cue.text)) this.#ledger.describe(span);
        // "`POST /login` checks the password and sets a session cookie": what a log-in hands out is what users are known by.
        if (stance === 'affirmed' && nearness === 'own' && isUserMechanism(cue.text) && endpoints.every(handsOutCredential) && !FOR_ONE_ACT.test(cue.text)) this.#ledger.describe(span);
      }
    });
  }

  /** The document's own names of guards and letters of a legend, where a sentence puts endpoints under them. */
  #termsOf(passage: Passage, owners: readonly EndpointSubject[]): AuthCue[] {
    if (passage.kind === 'heading' || (owners.length === 0 && this.#reach.finder.in(passage).every(({ nearness }) => nearness === 'system') && !SPREADS_TERM.test(passage.text.text))) return [];
    const named = this.#reach.finder.in(passage);
    return this.#terms.namedIn(passage.text, owners.length === 0).filter(({ start, end, term }) => term.stance !== 'deferred' && named.every(({ range }) => range.end <= start || end <= range.start)).map(({ start, end, term }) => ({ kind: term.stance === 'denied' ? ('open' as const) : ('mechanism' as const), start, end, text: term.words }));
  }

  /** Whether the same passage affirms another mechanism for the same endpoints. */
  #isAffirmedBeside(cue: AuthCue, cues: readonly AuthCue[], bound: readonly Bound[], text: MappedText): boolean {
    const mine = bound[cues.indexOf(cue)]?.endpoints ?? [];
    return cues.some((other, index) => {
      const binding = bound[index];
      if (other === cue || other.kind !== 'mechanism' || !binding || mine.length === 0 || !mine.every((endpoint) => binding.endpoints.includes(endpoint))) return false;
      return stanceAt(text, other, binding.bounds).stance === 'affirmed' && !mayBeLeftOut(text.text);
    });
  }

  /** "It is attached to all routes except …", "Those under `/open` do not.": the mechanism of the sentence before, for those that this one names. */
  #spread(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const earlier = sentencesBefore(passage);
    const areNot = ARE_NOT.test(passage.text.text) || owners.length > 0 || STAYS_OUTSIDE.test(passage.text.text) || LEFT_OUTSIDE.test(passage.text.text) || (MARK_STANDS_ON.test(passage.text.text) && MARKED_ARE_OPEN.test(earlier.at(-1)?.text.text ?? ''));
    const shown = areNot ? null : credentialMeantBy(passage, this.#vocabulary);
    const holdsToo = HOLDS_TOO.test(passage.text.text) || shown !== null;
    if (!areNot && !holdsToo && !SPREADS.test(passage.text.text)) return false;
    const mechanismIn = ({ text }: Pick<Passage, 'text'>): AuthCue | undefined => this.#vocabulary.mechanisms(text)[0] ?? this.#terms.namedIn(text, false).filter(({ term }) => term.stance === 'affirmed').map(({ start, end, term }): AuthCue => ({ kind: 'mechanism', start, end, text: term.words }))[0];
    const before = shown ?? (areNot ? earlier.slice(-FAR_BEHIND).findLast((each) => mechanismIn(each) !== undefined) : earlier.at(-1));
    const cue = shown?.cue ?? (before && mechanismIn(before));
    if (!before || !cue || stanceAt(before.text, cue).stance !== 'affirmed') return false;
    const found = this.#reach.finder.in(passage).filter((target) => areNot || holdsToo || target.nearness !== 'named');
    // "The following routes call it: all under `/api/plans`": which follow, stands behind the colon.
    const behind = found.filter(({ range }) => shown !== null && range.start > passage.text.text.search(/:\s/) && /:\s/.test(passage.text.text));
    const targets = behind.length > 0 ? behind : found;
    if (areNot) {
      // What a route says of its own credential still holds: it is only this guard that passes it by.
      const passedBy = ARE_NOT.test(passage.text.text) ? [] : owners.length > 0 ? owners : targets.flatMap(({ endpoints }) => endpoints);
      if (passedBy.length > 0) this.#ledger.add(passedBy, { stance: 'denied', span: passage.text.span(), nearness: 'group', breadth: passedBy.length });
      else for (const target of targets) this.#ledger.add(target.endpoints, { stance: 'denied', span: passage.text.span(), nearness: target.nearness, breadth: target.endpoints.length });
      return owners.length > 0 || targets.length > 0;
    }
    const { stance } = stanceAt(passage.text, { start: 0, end: 2 });
    for (const target of targets) {
      const users = isUserMechanism(cue.text) && !target.ofMachines ? withoutMachines(target.endpoints) : target.endpoints;
      this.#ledger.add(users, { stance, span: before.text.span(cue.start, cue.end), nearness: target.nearness, breadth: target.endpoints.length });
    }
    return targets.length > 0;
  }

  /** "It is dropped.": the endpoints that the sentence before, in the same paragraph or entry, speaks of, or one farther back names. */
  #carried(passage: Passage): Carried {
    const { subjects } = this.#reach.finder;
    if (subjects.length === 1 && (/\bthe (?:route|endpoint|handler|call|function|job)\b/i.test(passage.text.text) || (passage.kind === 'words' && AUTH_LABEL.test(passage.text.text) && !STACK_TITLE.test(headingOf(passage.unit)?.text.text ?? '') && !CLIENT_TITLE.test(headingOf(passage.unit)?.text.text ?? '') && !this.#isOfOtherPart(passage.unit)))) return { endpoints: subjects, nearness: 'named' };
    // "A call without the header is let through": which header, the sentences before say.
    const goesOn = REFERS_BACK.test(passage.text.text) || /\bthe (?:route|endpoint|handler)\b/i.test(passage.text.text) || passage.text.text.search(SERVED_WITHOUT) >= 0;
    // "Nothing under `/api` answers a stranger. The middleware takes the session …"
    const opensWithGuard = OPENS_WITH_GUARD.test(passage.text.text);
    if (!goesOn && !opensWithGuard) return NOBODY;
    const earlier = sentencesBefore(passage);
    const last = earlier.at(-1);
    const targets = last ? this.#reach.finder.in(last) : [];
    const isGuardOfAll = opensWithGuard && SPREADS_TERM.test(last?.text.text ?? '') && targets.some(({ nearness }) => nearness !== 'named');
    if (!goesOn && !isGuardOfAll) return NOBODY;
    const meant = [...new Set(targets.flatMap(({ endpoints }) => endpoints))];
    if (meant.length > 0) return { endpoints: meant, nearness: targets.every(({ nearness }) => nearness === 'system') ? 'system' : isGuardOfAll ? 'group' : 'named' };
    const named = earlier.slice(0, -1).map((before) => this.#reach.finder.namedIn(before)).findLast(({ length }) => length > 0);
    return { ...NOBODY, endpoints: named ? [...new Set(named)] : spokenOfBefore(passage, this.#reach.finder) };
  }

  /** `admin:` with an `auth:` of its own, beside `routes:`: the key of a listing that holds no route. */
  #isOfOtherPart(unit: Unit): boolean {
    const heading = headingOf(unit);
    return heading !== null && heading.parent?.kind === 'code' && KEY_OF_PART.test(heading.text.text) && !this.#reach.holds(heading);
  }

  /** A statement about no endpoint in particular: how users are known, or what the client sends with its calls. */
  #unbound(passage: Passage, cue: AuthCue, stance: Claim['stance'], span: Span): void {
    const text = passage.text.text;
    const isAtLarge = passage.kind !== 'code' && (AT_LARGE.test(text) || AUTH_OF_API.test(text)) && !SOME_NOT.test(text) && ancestors(passage.unit).some((above) => AUTH_HEADING.test(above.text.text.slice(0, 100)));
    if (cue.kind === 'vague' && stance === 'affirmed' && isAtLarge) this.#ledger.addVague(withoutMachines(this.#reach.finder.subjects), { stance: 'vague', span, nearness: 'system' }, cue.text);
    if (cue.kind !== 'mechanism' || stance !== 'affirmed' || isNamedCredential(passage) || OF_SOME.test(text)) return;
    if (passage.kind === 'code' && GIVEN_CALLER.test(text)) return;
    const leaves = EVERYWHERE.test(text) ? LEAVES_GUARD.exec(text) : null;
    const apart = [...(leaves ? [leaves] : []), ...[EXCEPT, EXCEPTED_BEHIND].flatMap((expression) => matchesIn(text, expression))].flatMap(({ index, 0: words }) => pathMentions(text.slice(index, Math.max(index + words.length, exceptionEnd(text, index + words.length, index)))));
    const all = withoutSisters(this.#reach.finder.subjects, passage.unit).filter(({ draft }) => !apart.some(({ path }) => draft.path !== null && (isSamePath(path, draft.path) || matchesPattern(path, draft.path))));
    const users = withoutMachines(all);
    const sentWithCalls = AUTH_FIRST.test(passage.unit.text.text) || (SENT_BY_CLIENT.test(text) && ON_CALLS.test(text)) || EVERYWHERE.test(text) || TALKS_WITH.test(text) || isAtLarge || isApiAuthSection(passage);
    if (sentWithCalls && isUserMechanism(cue.text)) this.#ledger.markOfClients(span);
    if (sentWithCalls) this.#ledger.add(isUserMechanism(cue.text) ? users : all, { stance: 'affirmed', span, nearness: 'system' });
    if (isUserMechanism(cue.text) && !isOfClock(text, cue) && (AUTH_HEADING.test(text) || ancestors(passage.unit).some((above) => AUTH_HEADING.test(above.text.text.slice(0, 100))))) this.#ledger.describe(span);
  }

  /** "RLS on `orders`: yes. `regions`, `slots`: public.": a sentence that opens with tables, in a paragraph about row level security. */
  #goesOnAboutTables({ text, unit }: Passage): boolean {
    const first = text.marks.find((mark) => mark.kind === 'code');
    return first !== undefined && first.start <= 3 && this.#allTables.has(text.text.slice(first.start, first.end).toLowerCase()) && matchesOf(RLS_CUE, unit.text.text).length > 0;
  }

  /** "`updates` are public news": what is open are rows, though a path may have the same word in it. */
  #speaksOfTables({ text, kind }: Passage, tables = this.#tables): boolean {
    if (kind === 'code' || pathMentions(text.text).length > 0) return false;
    return text.marks.some((mark) => mark.kind === 'code' && tables.has(text.text.slice(mark.start, mark.end).toLowerCase()));
  }

  #denials(passage: Passage, owners: readonly EndpointSubject[]): AuthCue[] {
    const { text } = passage;
    return this.#vocabulary.denials(text).filter((cue) => {
      if (isValueOfField(text, cue)) return false;
      if ((text.markAt(cue.start, 'code') && !OPEN_IN_CODE.test(cue.text)) || (/^no tokens?$/i.test(cue.text) && STREAMED.test(text.text.slice(cue.end)))) return false;
      if (OPEN_IN_CODE.test(cue.text) && owners.length > 0 && (text.markAt(cue.start, 'code') || !/^(?:public|none|no auth\w*)$/i.test(cue.text))) return true;
      if (cue.text.search(LACKING_GETS_IN) >= 0 || cue.text.search(SERVED_WITHOUT) >= 0) return isOfCredential(passage, cue);
      if (NOTHING_BUT.test(cue.text) && (INPUT_LABEL.test(passage.label.trim()) || TAKES_AS_INPUT.test(text.text.slice(0, cue.start)))) return false;
      if (/^without\b/i.test(cue.text) && NONE_GETS_IN.test(text.text.slice(0, cue.start))) return false;
      if (/^no/i.test(cue.text) && IS_OPEN.test(text.text.slice(cue.end))) return false;
      if (/\b(?:40[13]|refused|rejected|unauthori[sz]ed)\b/i.test(text.text.slice(Math.max(0, cue.start - 30), cue.end + 24))) return false;
      if (MARKED_OPEN.test(text.text.slice(0, cue.start)) || SAID_ELSEWHERE.test(text.text.slice(0, cue.start)) || (passage.unit.zone === 'risk' && FEARED.test(text.text))) return false;
      if (NO_ACCOUNT.test(cue.text)) return owners.length > 0 && ENDS_WORDS.test(text.text.slice(cue.end)) && /(?:^|[.,;:(–—]\s*)\W?$/.test(text.text.slice(0, cue.start));
      if (AFTER_NAME.test(text.text.slice(0, cue.start)) && ENDS_WORDS.test(text.text.slice(cue.end))) return true;
      if (/^(?:needs|requires) no$/i.test(cue.text)) return NEEDED_CREDENTIAL.test(text.text.slice(cue.end));
      if (/^open$/i.test(cue.text) && (OPEN_ON_SCREEN.test(text.text.slice(cue.end)) || OPEN_THING.test(text.text.slice(0, cue.start)))) return false;
      if (KEPT_FROM.test(text.text.slice(0, cue.start)) && !/^n/i.test(cue.text)) return false;
      if (LACKED_BY_RECORDS.test(text.text.slice(0, cue.start))) return false;
      const around = text.text.slice(Math.max(0, cue.start - 24), cue.end + 28);
      if (WITHDRAWN.test(cue.text) || cue.text.search(PASSES_BY_CHECK) >= 0 || /\bwithout\b.*\b(?:stored|saved|kept|written|recorded|accepted|through|treated|served|handled|allowed|booked|passes|works?|as)$|^(?:where|when|if)\b/i.test(cue.text)) return true;
      if (STRICT_OPEN.test(cue.text)) return !ATTRIBUTIVE.test(withoutPaths(text.text).slice(0, cue.start)) || text.text.charAt(cue.start - 1) === '(' || owners.length > 0;
      return (owners.length > 0 || passage.kind === 'heading' ? OPEN_CONTEXT : OPEN_GROUP).test(around);
    });
  }

  #vagueWords(passage: Passage): AuthCue[] {
    if (passage.kind === 'heading') return guardedTitle(passage);
    const thought = POSSIBLE_CHECK.exec(passage.text.text);
    if (thought) return [{ kind: 'vague', start: thought.index + thought[0].length - (thought[1] ?? '').length, end: thought.index + thought[0].length, text: thought[1] ?? '' }];
    if (!/\b(?:auth\w*|secur\w+|protect\w*|internal|private|login|logged|signed|access|guard\w*|verified|admin)\b/i.test(passage.text.text)) return [];
    return this.#vocabulary.vague(passage.text).filter((cue) => !isValueOfField(passage.text, cue) && !COUNTED_BY.test(passage.text.text.slice(0, cue.start)) && !TELLS_ORDER.test(passage.text.text.slice(0, cue.start)) && !OF_STATUS.test(passage.text.text.slice(cue.end)) && /^(?:internal|internal only|private|protected|secured|authenticated|auth required|login required|authentication|admin only|authorized|restricted|logged in|signed in|vpn|vpc|localhost|private network)$/i.test(cue.text) || (/^auth$/i.test(cue.text) && AT_LARGE.test(passage.text.text))).slice(0, 1);
  }

  /** "## Protected routes" over a program that adds no route: which routes those are, it does not say. */
  #isOfGuardedOnes(unit: Unit): boolean {
    return GUARDED_ONES.test(headingOf(unit)?.text.text ?? '') && (this.#listings.code(unit)?.routes.length ?? 0) === 0;
  }

  /** "Auth is added in phase 2": the endpoint's own words put the check of its caller off, or leave it open whether there will be one. */
  #putOff({ text }: Passage, owners: readonly EndpointSubject[]): void {
    const check = CHECK_OF_CALLER.exec(withoutPaths(text.text));
    if (!check) return;
    const { stance, words } = stanceAt(text, rangeOf(check));
    if (stance === 'deferred' || stance === 'hedged') this.#ledger.add(owners, { stance, span: text.span(words.start, words.end), nearness: 'own' });
  }

  /** "Internal only.", "Needs a login.": the endpoint's own words claim that it is guarded, and not how. */
  #vagueSentence(passage: Passage, owners: readonly EndpointSubject[]): void {
    const { text } = passage;
    const words = withoutPaths(text.text);
    const cue = CLAIMS_GUARD.exec(words) ?? CLAIMS_GUARD_ELSEWHERE.exec(words) ?? guardedByRole(words);
    if (cue && ((/^localhost$/i.test(cue[0]) && REFUSED_ADDRESS.test(text.text)) || isValueOfField(text, rangeOf(cue)))) return;
    if (!cue) {
      this.#putOff(passage, owners);
      return;
    }
    const range = rangeOf(cue);
    const stand = stanceAt(text, range);
    // "It is internal and not linked": the negation denies something else.
    const stance = stand.stance === 'denied' && stand.words.start > range.start ? 'affirmed' : stand.stance;
    const span = text.span(range.start, range.end);
    if (stance === 'affirmed') this.#ledger.addVague(owners, { stance: 'vague', span, nearness: 'own' }, cue[0]);
    else this.#ledger.add(owners, { stance, span, nearness: 'own' });
  }
}

const FOR_ONE_ACT = /reset|verif|invit|confirm|magic|single|one-time|signed/i;
/** "the secret of cron auth (`Authorization: Bearer …`)": no user signs in with it. "`session` (cookie), `cron-secret` (header)": with the first one does. */
function isOfClock(text: string, { start, end }: Range): boolean {
  return matchesIn(text, OF_CLOCK).some((match) => match.index < end && start < rangeOf(match).end);
}

const OF_CLOCK = /\b(?:crons?|schedulers?|scheduled jobs?|webhooks?)\b[^.;]{0,50}\b(?:auth\w*|secret|bearer|headers?|tokens?)\b/gi;

/** "A note that comes without one is stored without a name": what is denied behind is another thing; "no call without one is served" is the opposite. */
function isServedAllTheSame(text: string, { kind, text: words, start }: AuthCue): boolean {
  return kind === 'open' && words.search(SERVED_WITHOUT) >= 0 && !/\b(?:no|not|never|neither|nor|none|nobody|n['’]t)\b[^.;,]{0,24}$/i.test(text.slice(0, start));
}

/** "… treats whoever has none as a visitor": what it calls them is no purpose of its author. */
function besideCue(text: string, { text: words, start, end }: AuthCue): string {
  return words.search(LACKING_GETS_IN) < 0 ? text : `${text.slice(0, start)} ${text.slice(end)}`;
}

/** `verifyMember` over what that function does: its own name, though guards are called so. */
function isOwnName({ text }: AuthCue, owners: readonly EndpointSubject[]): boolean {
  return owners.some(({ draft }) => draft.path === null && draft.name === bareName(text));
}

/** A title for those routes that are guarded, whichever they are. */
const GUARDED_ONES = /^\W*(?:\d[\d.]{0,6}\s)?(?:(?:for|on|in|the)\s){0,2}(?:(?:protected|guarded|authenticated|secured?|private|korumalı|geschützte|protegid[ao]s?|protette|protégées?)\s(?:api\s)?(?:routes?|endpoints?|paths?|urls?|requests?|routen|endpunkte)|(?:rutas?|rotas?|rotte|routes)\s(?:protegid[ao]s?|protette|protégées?))(?!\p{L})/iu;

/** "### Hives (Authenticated)", "### Protected routes": what a title says of the endpoints below it. */
function guardedTitle({ text, unit }: Passage): AuthCue[] {
  const match = unit.depth < 2 ? null : (GUARDED_TITLE.exec(text.text) ?? GUARDED_ONES.exec(text.text));
  if (!match) return [];
  const words = match[1] ?? match[0];
  const start = match.index + match[0].lastIndexOf(words);
  return [{ kind: 'vague', start, end: start + words.length, text: words }];
}

/** Behind "nothing": it denies that anything is open. */
const IS_OPEN = /^\s(?:here |of (?:it|this|that) |at all )?(?:is|stays|remains|was)\s(?:ever |left |deliberately )?(?:public|open|anonymous|unprotected|unguarded|exposed|reachable|accessible)\b/i;

/** Before "without a token": nobody who comes so is served. */
const NONE_GETS_IN = /\b(?:no|not an?|not one|never an?)\s(?:\w+\s)?(?:calls?|requests?|callers?|visitors?|users?|routes?|endpoints?|handlers?)\s(?:(?:is|are|gets?)\s(?:\w+\s){1,2}|passes\s)?$|\b(?:nobody|no one|none)\s(?:gets? (?:in|through|past)|passes|enters|comes? in|is (?:served|let in|admitted))\s$/i;

/** A sentence that begins with a route. */
const ROUTE_FIRST = /^\W{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\S/;

/** An exception may stand some sentences behind what it is one from. */
const FAR_BEHIND = 3;

/** Of the queries on a table, not of the calls of an endpoint. */
const ON_EACH_QUERY = /\b(?:every|each|all|any)\s(?:\w+\s)?(?:quer(?:y|ies)|selects?|finds?)\s(?:on|of|over|against|to)\s[`"']?\w/i;

/** Over what is said of rows: "Who sees which rows", "Row ownership". */
const HEADS_ROWS = /\b(?:who|whose|which|what)\b.{0,30}\brows?\b|\brows?\s(?:access|ownership|rules?|visibility|permissions?)\b|\b(?:access to|ownership of|visibility of) (?:the )?rows\b/i;

/** "A scope on `Pass` adds `member_id = auth()->id()` to each query": the same, the other way round. */
const FILTERS_QUERIES = /\b(?:adds?|appends?|puts?|injects?)\b[^.;]{0,80}\b(?:to|into|on)\s(?:each|every|all|any|its|their)\s(?:\w+\s)?(?:quer(?:y|ies)|selects?|finds?)\b/i;

/** "The key check was removed from the handler; the middleware does it": what was given up gave way to another, or was only moved. */
function isGivenUpForAnother(text: string): boolean {
  const given = WITHDRAWN.exec(text);
  return given !== null && GIVEN_UP_FOR.test(text.slice(given.index + given[0].length));
}

/** A comment at the end of a line of the program. */
function standsBehindCode({ kind, unit, text }: Passage): boolean {
  if (kind !== 'comment') return false;
  const start = unit.text.indexAt(text.offsetAt(0));
  const line = unit.text.text.slice(unit.text.text.lastIndexOf('\n', start - 1) + 1, start);
  return /["'`)][^"'`]{0,40}$/.test(line) && /\w\(|\s\//.test(line);
}

/** "`note` is optional; an order that sends none is stored": what may be lacking is a proof of who calls, by its own name or by what was said before it. */
function isOfCredential(passage: Passage, { start, text }: AuthCue): boolean {
  if (ABOUT_REPEATS.test(text)) return false;
  if (!STANDS_FOR_IT.test(text) || CREDENTIAL_WORD.test(text)) return true;
  const before = passage.text.text.slice(0, start);
  return CREDENTIAL_WORD.test(/\w/.test(before.replace(OPENS_SENTENCE, '')) ? before : (sentencesBefore(passage).at(-1)?.text.text ?? ''));
}

/** Headers of a call that prove nothing of its sender. */
const ABOUT_REPEATS = /\b(?:idempotency|etag|if-(?:none-)?match|request-?id|content-type)\b/i;
const STANDS_FOR_IT = /\b(?:none|one|it)\b/i;
/** "A call without one", "But any request without it": what it stands for was said in the sentence before. */
const OPENS_SENTENCE = /^\W*(?:(?:and|but|so|then|still|yet|also)\s)?(?:an?|any|each|every|the)\s$/i;

/** "public read; admin write requires …": what is open is open to readers. */
function opensReading(text: string, cue: Range): boolean {
  return READING_AFTER.test(text.slice(cue.end)) || READING_BEFORE.test(text.slice(Math.max(0, cue.start - 24), cue.start));
}

/** "`requireUser()` decodes the JWT …": a sentence that explains a guard and demands it of no endpoint. */
function explainsGuard({ text }: Passage): boolean {
  return text.markAt(0, 'code') !== undefined && !/\b(?:all|every|each|any|required|routes?|endpoints?|inherit\w*|exceptions?|default|globally|global|before_action)\b|ApplicationController|BaseController/i.test(text.text);
}

/** "5 per hour per authenticated user": by whom calls are counted, and not who may call. */
const COUNTED_BY = /\b(?:per|for each|keyed (?:by|on)|by)\s(?:the\s|an?\s)?$/i;

/** "ahead of authentication", "right after the authentication": when something is done, and not that it is demanded of anybody. */
const TELLS_ORDER = /\b(?:ahead of|before|prior to|after|behind|until|during|upon|once past|as part of|regardless of)\s(?:(?:any|the|all|even|both|our|its)\s){0,2}$/i;

/** "In: nothing but the path", "It takes nothing but its path": what is sent along, and nothing of who may send it. */
const NOTHING_BUT = /^nothing but /i;
const TAKES_AS_INPUT = /\b(?:in|inputs?|takes?|body|bodies|request|payload|params?|parameters?|receives?|accepts?|expects?|reads?|arguments?|args)\W{0,3}\s$/i;

/** "500 Internal Server Error". */
const OF_STATUS = /^\sserver error\b/i;

/** The column of a listing's line in which a cue stands. */
function columnAt(line: string, cue: Range, bounds: Range): Range {
  const gap = line.lastIndexOf('  ', cue.start - 1);
  const after = line.slice(cue.end).search(/\s{2,}/);
  return { start: gap < 0 ? bounds.start : Math.max(bounds.start, gap), end: after < 0 ? bounds.end : Math.min(bounds.end, cue.end + after) };
}

/** One of several credentials that endpoints refer to by name. */
function isNamedCredential({ unit }: Passage): boolean {
  return ancestors(unit).some(({ kind, text }) => kind === 'heading' && NAMED_CREDENTIALS.test(text.text));
}

/** "the webhook secret (not user auth)": what a bracket behind a mechanism tells apart from it; "(not verified)" is of the mechanism itself. */
const OTHER_IN_BRACKETS = /^[^().;]{0,60}(?=\((?:not|no|without)\s(?:an?\s|the\s|any\s)?(?:user\s|member\s|customer\s|browser\s|login\s){0,2}(?:auth|sessions?|jwts?|cookies?|log-?ins?|accounts?|users?|oauth)\))/i;

/** The bounds of a stance, up to such a bracket. */
function beforeOther(text: string, cue: Range, bounds: Range): Range {
  const match = OTHER_IN_BRACKETS.exec(text.slice(cue.end));
  return match ? { start: bounds.start, end: Math.min(bounds.end, cue.end + match[0].length) } : bounds;
}

/** A key in small letters, and none that is about the whole interface or its callers. */
const KEY_OF_PART = /^(?!(?:api|auth\w*|defaults?|security|common|global|all|service|backend|server|endpoints?|routes?|access|callers?|guards?|credentials?|meta|info|conventions?)$)[a-z][a-z_-]{2,24}$/;
