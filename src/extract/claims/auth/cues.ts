import type { MappedText } from '../../../text/mapped-text.js';
import { rememberedOf } from '../../../text/remembered.js';
import { BETWEEN_PARTS, CHANGEABLE, CHANGED_BEFORE, CHECKS_CREDENTIAL, GIVEN_UP_FOR, HANDED_OUT, HOLDS_A_WORD, HOLDS_NO_SECRET, HOLDS_PUBLIC_KEY, KEEPS_CREDENTIAL, KEPT_BACK_AFTER, KEPT_BACK_BEFORE, KEPT_BACK_FROM, KEPT_BACK_NO, KEPT_ON_SERVER, KEPT_OUT_OF_DATA, LACKING_GETS_IN, MANAGED, MECHANISM, MECHANISM_FORMS, NAMES_A_SECRET, NO_PROOF, NO_PROOF_CALL, OF_NOBODY, OF_THINGS, OPEN, OPENS_THING, PASSES_BY_CHECK, SENT_ALONG, SERVED_WITHOUT, SWITCHED_OFF, VAGUE_AUTH, WHOSE_DATA, WITHDRAWN_CHECK } from '../../lexicon/auth.js';
import { LOOKED_AT_BEFORE, NOTHING_DONE_SO } from '../../lexicon/unchecked.js';
import { anyOf, type Match, matchesOf, type WordList } from '../../lexicon/words.js';
import { withoutPaths } from '../../paths.js';
import type { Range } from '../../stance.js';
import { isOurOwnCredential, isProvidersKey } from './own-credentials.js';

/** Words of a text that say something about how a caller is known. */
export interface AuthCue extends Range {
  readonly kind: 'mechanism' | 'open' | 'vague';
  readonly text: string;
}

/** "a bearer token in the header (`Authorization: Bearer …`)": between a mechanism and what shows how it is sent. */
const EXPLAINED = /^\s(?:in|no|na|en|im|dans|as)\s(?:the\s|an?\s|el\s|la\s|l['’])?(?:[\w-]{2,20}\s)?(?:headers?|cabeçalho|cabecera|en-tête)\s[`"']?\([^()]{0,60}$/i;
const CHECK_AGAINST = /^[`"']?\s(?:check|comparison|verification|guard|test)\s(?:against|with|of|on|for|by)\s(?:the\s)?[`"']?$/i;

/** Finds the mechanisms, the denials and the vague words of texts. */
export class AuthVocabulary {
  readonly #own: WordList | null;

  readonly #worthless: ReadonlySet<string>;

  /**
   * @param own names of mechanisms and guards from the configuration
   * @param worthless names of cookies that anybody gets
   */
  constructor(own: readonly string[], worthless: readonly string[] = []) {
    this.#worthless = new Set(worthless.map((name) => name.toLowerCase()));
    this.#own = own.length > 0 ? anyOf(own) : null;
  }

  /** Names of mechanisms, less those that the endpoint hands out and those that prove nobody. */
  mechanisms(text: MappedText): AuthCue[] {
    if (KEEPS_CREDENTIAL.test(text.text) && !CHECKS_CREDENTIAL.test(text.text.replace(/\bcan be checked\b/gi, ''))) return [];
    return this.#mechanisms(text).filter((cue) => !holdsNoSecret(text.text, cue) && !HOLDS_PUBLIC_KEY.test(text.text.slice(cue.end)) && !isProvidersKey(cue.text) && !cue.text.toLowerCase().split(/[\s`"']+/).some((word) => this.#worthless.has(word)));
  }

  /** Names of mechanisms that an endpoint hands out: "`POST /login` sets the session cookie". */
  issued(text: MappedText): AuthCue[] {
    return this.#mechanisms(text, true);
  }

  /** @param issued those that are handed out, in the place of all others */
  #mechanisms(text: MappedText, issued = false): AuthCue[] {
    const raw = text.text;
    const sorted = this.#named(text).filter((cue) => isHandedOut(raw, cue) === issued && !isKeptBack(raw, cue) && !isChanged(raw, cue) && !isOfNobody(raw, cue) && !isOurOwnCredential(raw, cue) && !BETWEEN_PARTS.test(raw.slice(cue.end)) && !SWITCHED_OFF.test(raw.slice(cue.end))).sort((a, b) => a.start - b.start);
    // What stands in brackets behind a mechanism explains it, and shares its stance; "the bearer check against `KEY`" is one thing.
    return sorted.filter((cue, index) => {
      const next = sorted[index + 1];
      return (index === 0 || !/^[\s`"']*\([^()]{0,20}$/.test(raw.slice(sorted[index - 1]?.end, cue.start))) && !sorted.slice(0, index).some((other) => EXPLAINED.test(raw.slice(other.end, cue.start))) && !(next && CHECK_AGAINST.test(raw.slice(cue.end, next.start)));
    });
  }

  /** All names of mechanisms in a text, whatever is said of them. */
  readonly #named = rememberedOf((text: MappedText): readonly AuthCue[] => {
    const raw = text.text;
    const named = withoutPaths(raw);
    const noProof = [...matchesOf(NO_PROOF, raw), ...matchesOf(NO_PROOF_CALL, raw)];
    const found: AuthCue[] = [];
    for (const expression of [MECHANISM, ...MECHANISM_FORMS, ...(this.#own ? [this.#own] : [])]) {
      // Words of a path name nothing; headers and secrets are read wherever they stand.
      for (const match of matchesOf(expression, expression === MECHANISM ? named : raw)) {
        const start = match.start + (match.text.length - match.text.trimStart().length);
        if (found.some((cue) => cue.start < match.end && start < cue.end) || (/auth$/i.test(match.text) && OF_SCHEMA.test(raw.slice(match.end))) || (/^jwt$/i.test(match.text) && COLUMN_EQUALS.test(raw.slice(0, start)))) continue;
        if (noProof.some((other) => (other.start < match.end && start < other.end) || (other.end <= start && (ITS_TOKEN.test(raw.slice(other.end, match.end)) || CARRIES_IT.test(raw.slice(other.end, start)))) || isTokenOf(raw, { start, end: match.end }, other))) continue;
        found.push({ kind: 'mechanism', start, end: match.end, text: match.text.trim() });
      }
    }
    return withoutContents(found, raw);
  });

  /** What says that nobody has to prove anything. */
  denials(text: MappedText): AuthCue[] {
    const words = withoutPaths(text.text);
    const found = [...matchesOf(OPEN, words).filter(({ text: word, end }) => !(/^open$/i.test(word) && OPENS_THING.test(words.slice(end)))), ...withdrawnIn(words), ...matchesOf(SERVED_WITHOUT, words), ...matchesOf(LACKING_GETS_IN, words), ...passingBy(words)];
    return withoutContents(found, words).map((match) => ({ kind: 'open', ...match }));
  }

  /** What says that a caller is looked at, and not how. */
  vague(text: MappedText): AuthCue[] {
    const words = withoutPaths(text.text);
    return matchesOf(VAGUE_AUTH, words)
      .filter(({ text: word, start, end }) => !(/^(?:private|protected|secured?|internal)$/i.test(word) && OF_THINGS.test(text.text.slice(end))) && !WHOSE_DATA.test(words.slice(0, start)))
      .map((match) => ({ kind: 'vague', ...match }));
  }
}

/** The checks that a text says were given up, and not for another. "The JWT check of `POST /a` is gone": what is behind the route is said of it. */
function withdrawnIn(words: string): Match[] {
  return matchesOf(WITHDRAWN_CHECK, words).filter(({ end }) => !GIVEN_UP_FOR.test(words.slice(end))).map((match) => {
    const behindPath = match.text.lastIndexOf('·') + 1;
    return { ...match, start: match.start + behindPath, text: match.text.slice(behindPath) };
  });
}

/** The checks that a text says are passed by. "It does not read the header; the proxy has compared it": somebody looked before. */
function passingBy(words: string): Match[] {
  return matchesOf(PASSES_BY_CHECK, words).filter(({ text, start, end }) => !LOOKED_AT_BEFORE.test(words.slice(end)) && !(/^without\b/i.test(text) && NOTHING_DONE_SO.test(words.slice(0, start))));
}

/** "Supabase `auth.users`": the schema of a table. */
const OF_SCHEMA = /^\.(?:users|sessions|identities|refresh_tokens|mfa_\w{2,20}|schema)\b/;

/** "`shop_id = (auth.jwt() ->> 'shop_id')::uuid`": the condition of a policy compares a column with what a token says. */
const COLUMN_EQUALS = /\w\s{0,2}=\s{0,2}\(?(?:select\s)?auth\.$/i;

/** "the anon key as `apikey`": what carries it proves no more than it does. */
const CARRIES_IT = /^[\s`"'-]{0,3}(?:as|in|under|through|via|inside)\s(?:the |an? )?(?:(?:request |http )?(?:header|query parameter|parameter|field)\s)?[`"']?$/i;
/** "App Check token in the header", "captcha token": the token of what proves nobody. */
const ITS_TOKEN = /^[\s`"'-]{0,3}(?:tokens?|headers?|cookies?|keys?)\b[\w\s]{0,20}$/i;

/** "the token is checked with `getAppCheck()…`", "Turnstile verifies the token": a token by what looks at it. */
const A_TOKEN = /\btokens?[`"']?$/i;
const IS_CHECKED_BY = /^[`"']?(?:\sin (?:the |an? |its )?(?:[\w-]{1,24} )?header)?(?:\s(?:is|are|gets?|must be))?(?:\s(?:first|then))?\s(?:checked|verified|validated|tested|decoded)\s(?:with|by|against|through|via|using|at)\s(?:the\s|our\s|an?\s)?(?:firebase(?:['’]s)?\s)?[`"']?$/i;
const CHECKS_IT = /^[\w`"'().]{0,40}\s(?:checks|verifies|validates|decodes|looks at)\s(?:the\s|its\s|an?\s|that\s)?(?:[\w'’-]{1,20}\s)?[`"']?$/i;

function isTokenOf(raw: string, cue: Range, checker: Range): boolean {
  if (!A_TOKEN.test(raw.slice(cue.start, cue.end))) return false;
  return cue.end <= checker.start ? IS_CHECKED_BY.test(raw.slice(cue.end, checker.start)) : checker.end <= cue.start && CHECKS_IT.test(raw.slice(checker.end, cue.start));
}

/** A header whose value everybody may read proves nobody. */
function holdsNoSecret(raw: string, { text, end }: AuthCue): boolean {
  if (!/^x-/i.test(text)) return false;
  return HOLDS_NO_SECRET.test(raw.slice(end)) || (!NAMES_A_SECRET.test(text) && HOLDS_A_WORD.test(raw.slice(end)));
}

/** The cues of a text, less those that name what records, logs and prompts do not hold. */
function withoutContents<Cue extends Range>(cues: readonly Cue[], text: string): readonly Cue[] {
  if (cues.length === 0) return cues;
  const contents = KEPT_OUT_OF_DATA.flatMap((expression) => matchesOf(expression, text));
  return cues.filter((cue) => !contents.some(({ start, end }) => start <= cue.start && cue.start < end));
}

/** `"token_type": "Bearer"` is what whoever gives out a token answers. */
const TYPE_OF_ANSWER = /\btoken_?type\W{1,5}$/i;

/** "after Firebase Auth sign-up completes": when it happens, not what it demands. */
const MOMENT_BEFORE = /\b(?:after|once|upon|when|whenever|following)\b[^.;:]{0,30}$/i;
const MOMENT_AFTER = /^\s(?:sign-?up|sign-?in|log-?in|registration|account creation|user creation)\b/i;

function isHandedOut(raw: string, cue: Range): boolean {
  if (SENT_EVER_AFTER.test(raw.slice(cue.end))) return false;
  if (/\b(?:keys?|tokens?|secrets?)$/i.test(raw.slice(cue.start, cue.end)) && MANAGED.test(raw.slice(cue.end))) return true;
  if (ITS_TABLES.test(raw.slice(cue.end))) return true;
  if (MOMENT_AFTER.test(raw.slice(cue.end)) && MOMENT_BEFORE.test(raw.slice(Math.max(0, cue.start - 50), cue.start))) return true;
  const before = raw.slice(Math.max(0, cue.start - 60), cue.start);
  if (HASHED.test(before) && LOOKED_UP_BY_HASH.test(raw.slice(cue.end))) return false;
  return TYPE_OF_ANSWER.test(before) || HANDED_OUT.test(before);
}

/** "Auth.js tables", "the Better Auth schema": what a library keeps in the database. */
const ITS_TABLES = /^(?:['’]s?)?\s(?:own\s)?(?:(?:user|session|account)\s)?(?:tables|schema|rows|migrations|adapter tables)\b/i;

/** "hashes the session cookie and finds the member": what is hashed to be looked up was shown by the caller. */
const HASHED = /\bhash(?:es|ed)?\s(?:\w+\s){0,2}[`"']?$/i;
const LOOKED_UP_BY_HASH = /^[^.;]{0,60}\b(?:finds?|looks?|looked|compares?|match(?:es)?|fetch(?:es)?|loads?|40[13])\b/i;

/** Whether a credential is said to be kept from answers, logs and the like: nothing is said of who calls. */
function isKeptBack(raw: string, { start, end }: Range): boolean {
  const before = raw.slice(Math.max(0, start - 60), start);
  const after = raw.slice(end);
  return KEPT_BACK_AFTER.test(after) || (MAY_BE_KEPT.test(raw.slice(start, end)) && KEPT_ON_SERVER.test(after)) || KEPT_BACK_BEFORE.test(before) || (KEPT_BACK_NO.test(before) && KEPT_BACK_FROM.test(after));
}

/** What may be somebody else's credential; a session that is kept on the server is how its own users are known. */
const MAY_BE_KEPT = /(?:tokens?|keys?|secrets?)$/i;

/** Behind a credential that somebody gets: "the app stores the JWT and sends it on every request". */
const SENT_EVER_AFTER = /^[`"']?[^.;]{0,80}?\b(?:sends?|attach(?:es)?|includes?|adds?|presents?|passes)\s(?:(?:it|them|this|that)\s)?(?:on|with|in|to|along with)\s(?:all|every|each|its|their)\s(?:[\w-]+\s){0,2}(?:requests?|calls?)\b/i;

/** A session, or its cookie, that whoever comes along gets. */
function isOfNobody(raw: string, { start, end }: Range): boolean {
  return /\b(?:sessions?|cookies?)$/i.test(raw.slice(start, end)) && OF_NOBODY.test(raw.slice(end));
}

/** Whether a key or a secret is what a call changes, and not what its caller shows. */
function isChanged(raw: string, { start, end }: Range): boolean {
  return CHANGEABLE.test(raw.slice(start, end)) && CHANGED_BEFORE.test(raw.slice(Math.max(0, start - 60), start)) && !SENT_ALONG.test(raw.slice(end));
}

/** A mechanism by which a signed-in person, not a machine, is known. */
export function isUserMechanism(text: string): boolean {
  if (/(?:Internal|Machine|Service|Partner|Device|Api|Ops|Job)(?:Key|Secret|Token|Caller|Auth)|(?:Key|Secret|Hmac)\b(?:\(\))?$/.test(text)) return false;
  if (/^(?:access|id|auth|session)_token$/.test(text)) return true;
  if (/jwt|session|cookie|id token|access token|current_?user|require_?user|getuser/i.test(text)) return true;
  return !/[A-Z0-9]_(?:SECRET|TOKEN|KEY|PASSWORD|HMAC)|^x-|-(?:signature|hmac|secret|key)$|\bhmac|signature|construct_?event|timing_?safe|compare_digest|\bsvix|mtls|certificate|\biam\b|\boidc\b|service[- ]?account|cron|worker|api[- ]?keys?|(?:shared|pre-shared|webhook|hook|signing|verification|endpoint|callback) secret|(?:signing|verification|machine|service|partner|ingest|depot|ops|job|internal) (?:key|token)|sigv4|\bsigned (?:token|link)/i.test(text);
}
