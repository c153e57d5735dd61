import type { Claim, Nearness } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { AUTH_LABEL, BESIDE_VENDOR, CALLER_LABEL, GLOBAL_GUARD, NETWORK, NO_PROOF, ON_PURPOSE, OPEN_IN_CODE, OUTPUT_LABEL, VENDOR_ONLY, WHEN_PRESENT } from '../lexicon/auth.js';
import { MACHINE_CALLERS } from '../lexicon/groups.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors } from '../outline.js';
import type { Passage } from '../passages.js';
import { matchesPattern, pathKey, pathMentions } from '../paths.js';
import { sentencesBefore } from '../calls/scenes.js';
import { isDated } from '../logs.js';
import { isTaskTitle } from '../tasks.js';
import type { ClaimContext } from '../read-endpoints.js';
import type { Bound } from '../reach.js';
import { type Range, stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { type AuthCue, AuthVocabulary, isOutbound, isUserMechanism, withoutPaths } from './auth-cues.js';
import { type AuthTerm, AuthTerms } from './auth-terms.js';

/** "Auth: …" inside a line, up to the next label. */
const INLINE_FIELD = /(?:^|[\s(*,;·|—–-])(?:required )?(auth(?:entication|ori[sz]ation|n|z)?(?: required)?|guard|access|security|login|authenticated by)\s*[:=]\s*/gi;
const FIELD_END = /[;·|]|\s{3,}|\.\s|\.$|,\s*(?=(?:in|out|inputs?|outputs?|body|rate|limit|returns?|timeout|purpose|calls)\b)|(?<!\()\)(?=\s|$)/;
const NOTHING = /^[\s–—\-·/.]*$/;
/** The cell sends the reader elsewhere. */
const ELSEWHERE = /^\W*see\s+(?:below|log|the\b|section|gate|q\d|text|note|flow|§|decision|above the)/i;
/** The cell only says who calls, which claims nothing. */
const ONLY_CALLER = /^\W*(?:called |comes |sent |posted |only |is |the )*(?:by |from )?(?:the )?(?:vercel |railway |render |external |pg_|cloud )?(?:crons?|scheduler|stripe|twilio|plaid|clerk|github|shopify|paddle|mollie|paypal|resend|postmark|sendgrid|whatsapp|meta|telegram|slack|docusign|revenuecat|mailgun|queue|trigger|eventbridge|beat|(?:web |mobile )?app|website|browser|our own pages|client|frontend)(?:\s+(?:only|webhooks?|cron|is the only caller|calls? (?:it|this)|callback|servers?|posts?|events?))*\W*$/i;
const SAME = /\b(?:same(?: (?:header|token|cookie|check|guard|key|auth|credential|secret|mechanism|session))?(?: as| auth| here)?|as above|^\W*(?:as|like) (?:for |with |in |on )?[`"']?(?:GET|POST|PUT|PATCH|DELETE)\b|ditto|see above|likewise|as before|as for|as with)\b|^["″”]$|^["']{2}$/i;
/** "the client sends it with every call": reaches all that the client calls (RULES.md section 1, Reach 9). */
const SENT_BY_CLIENT = /\b(?:sends?|includes?|attach(?:es)?|passes|carr(?:y|ies)|adds?|puts?|presents?)\b/i;
const ON_CALLS = /\bon (?:its |all |every |each |the |their )?(?:api |authenticated |backend |http )?(?:calls?|requests?)\b|\bto (?:the|our) (?:api|backend|server)\b|\bin (?:all|every|each) (?:api )?(?:calls?|requests?)\b/i;
const AUTH_HEADING = /\bauth\w*|\bsecurity\b|\bcredentials?\b|\blog-?in\b|\bsign-?in\b|\bsessions?\b|\bidentity\b|\bwho gets in\b|\baccess\b/i;
const API_HEADING = /\bapi\b|\bendpoints?\b|\broutes?\b/i;
const API_DOCUMENT = /\bapi (?:spec\w*|reference|documentation|docs|design|contract|guide|overview)\b|\bapi$/i;

/** Reads what the document says about how the caller of each endpoint proves who he is. */
export function claimAuth(context: ClaimContext): void {
  new AuthReader(context).read();
}

class AuthReader {
  readonly #context: ClaimContext;
  readonly #vocabulary: AuthVocabulary;
  readonly #terms: AuthTerms;
  /** Claims made so far, to be repeated by "same as above" and weighed against webhook rows. */
  readonly #claims = new Map<EndpointSubject, Claim[]>();
  /** How users sign in, told of no endpoint: it fills in what a row leaves vague. */
  #description: Claim | null = null;
  /** Where statements about users, or about the system as a whole, stand. */
  readonly #ofUsers = new Set<number>();
  /** Signs by which the document marks what its blanket statements do not reach. */
  #excepted: readonly string[] = [];
  /** What a program sets before all its routes. */
  readonly #global: { readonly user: EndpointSubject; readonly claim: Claim }[] = [];
  /** Where signatures, secrets and keys of machines are named. */
  readonly #ofMachine = new Set<number>();
  /** Where the verification of a token in the path is told. */
  readonly #ofPathToken = new Set<number>();
  /** Where vague words of the network stand. */
  readonly #ofNetwork = new Set<number>();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#vocabulary = new AuthVocabulary(context.lexicon.authMechanisms, anonymousCookies(context.passages));
    this.#terms = new AuthTerms(context.units, context.passages, this.#vocabulary);
  }

  read(): void {
    for (const passage of this.#context.passages) this.#passage(passage);
    for (const subject of this.#context.reach.finder.subjects) {
      this.#code(subject);
      this.#openApi(subject);
      this.#sign(subject);
      this.#emptyCell(subject);
      this.#pathToken(subject);
    }
    // Words about all routes, with their exceptions, tell more than the program's default.
    const told = [...this.#claims.values()].flat().some((claim) => claim.stance === 'affirmed' && (claim.nearness === 'system' || claim.nearness === 'group'));
    if (!told) for (const { user, claim } of this.#global) this.#push(user, claim);
    this.#excepted = exceptionMarks(this.#context.passages);
    for (const [subject, claims] of this.#claims) for (const claim of this.#settled(subject, claims)) this.#context.add(subject, claim);
  }

  #passage(passage: Passage): void {
    const { zone } = passage.unit;
    if (zone === 'later' || zone === 'rejected' || zone === 'past' || zone === 'external' || zone === 'question') return;
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0 && isTaskTitle(passage)) return;
    if (owners.length > 0) {
      if (OUTPUT_LABEL.test(passage.label)) return;
      if (AUTH_LABEL.test(passage.label.trim()) && !CALLER_LABEL.test(passage.label.trim())) {
        const field = passage.unit.kind === 'row' ? passage.text : valueOf(passage);
        this.#cell(owners, field, passage);
        return;
      }
      for (const field of inlineFields(passage.text)) this.#cell(owners, field, passage);
      if (passage.kind === 'code' || passage.text.text.includes(' · ')) this.#columns(owners, passage);
      if (SAME_SENTENCE.test(passage.text.text)) this.#repeat(owners, passage.text, passage);
    }
    const inRow = owners.length === 0 && passage.kind === 'cell' ? this.#namedInRow(passage) : [];
    if (inRow.length > 0 && AUTH_LABEL.test(passage.label.trim())) this.#cell(inRow, passage.text, passage, 'named');
    else this.#statement(passage, owners, inRow);
  }

  /** The endpoints that the other cells of a row name, where the row declares none. */
  #namedInRow({ unit, label }: Passage): readonly EndpointSubject[] {
    const others = unit.fields.filter((field) => field.label !== label);
    const targets = others.flatMap((field) => this.#context.reach.finder.in({ unit, text: field.value, label: field.label, kind: 'cell' }));
    return [...new Set(targets.filter((target) => target.nearness === 'named').flatMap((target) => target.endpoints))];
  }

  /** What stands where the auth of an endpoint belongs. */
  #cell(owners: readonly EndpointSubject[], value: MappedText, passage: Passage, nearness: Nearness = 'own'): void {
    const text = value.text.trim();
    if (ELSEWHERE.test(text)) return;
    if (/^\[\s*\]$|^\{\s*\}$/.test(text) || (text === '' && /^security$/i.test(passage.label))) {
      this.#add(owners, { stance: 'denied', span: value.span(), nearness });
      return;
    }
    if (NOTHING.test(text)) {
      const meaning = this.#terms.meaningOfNothing(text);
      if (meaning) this.#addTerm(owners, meaning, nearness);
      return;
    }
    if (WHEN_PRESENT.test(text) && !/\bsingle-?use|token in|signed/i.test(text)) {
      this.#add(owners, { stance: 'denied', span: value.span(), nearness });
      return;
    }
    const mechanisms = this.#vocabulary.mechanisms(value);
    for (const cue of mechanisms) this.#add(owners, { stance: stanceAt(value, cue).stance, span: value.span(cue.start, cue.end), nearness });
    if (mechanisms.length > 0) return;
    if (SAME.test(text)) {
      const { stance, words } = stanceAt(value, { start: 0, end: 0 });
      if (stance === 'deferred' || stance === 'hedged') this.#add(owners, { stance, span: value.span(words.start, words.end), nearness });
      else this.#repeat(owners, value, passage);
      return;
    }
    const whole = stanceAt(value, { start: 0, end: 0 });
    if (whole.stance === 'deferred') {
      this.#add(owners, { stance: 'deferred', span: value.span(whole.words.start, whole.words.end), nearness });
      return;
    }
    const meaning = this.#terms.meaningOf(text);
    if (meaning) {
      this.#addTerm(owners, meaning, nearness);
      return;
    }
    const open = this.#vocabulary.denials(value).find((cue) => stanceAt(value, cue).stance !== 'denied' || /^n(?:o|eeds)/i.test(cue.text));
    if (open) {
      const stance = stanceAt(value, open).stance;
      this.#add(owners, { stance: stance === 'deferred' ? 'deferred' : 'denied', span: value.span(open.start, open.end), nearness, onPurpose: ON_PURPOSE.test(withoutPaths(text)) });
      return;
    }
    if (ONLY_CALLER.test(text) || matchesOf(NO_PROOF, text).length > 0) return;
    const { stance, words } = stanceAt(value, { start: 0, end: 0 });
    if (stance === 'deferred' || stance === 'hedged') this.#add(owners, { stance, span: value.span(words.start, words.end), nearness });
    else if (/^(?:no|false|n|nein|non|✗|✘|❌|n\/a)\W*$/i.test(text)) this.#add(owners, { stance: 'denied', span: value.span(), nearness });
    else this.#addVague(owners, value.span(), text);
  }

  #addVague(owners: readonly EndpointSubject[], span: Span, words: string): void {
    if (matchesOf(NETWORK, words).length > 0) this.#ofNetwork.add(span.start);
    this.#add(owners, { stance: 'vague', span, nearness: 'own' });
  }

  /** The columns of a listing: `POST /prices/      Token + IsStaff`. */
  #columns(owners: readonly EndpointSubject[], passage: Passage): void {
    const { text } = passage;
    if (passage.kind === 'code' && !owners.some((owner) => owner.draft.fragments[0]?.text.offsetAt(0) === text.offsetAt(0) || text.text.includes(owner.draft.path ?? owner.draft.name))) return;
    let start = 0;
    for (const gap of [...text.text.matchAll(/\s{2,}|\t+|\s·\s/g), null]) {
      const piece = text.slice(start, gap ? gap.index : text.length).trim();
      if (start > 0 && piece.length > 0 && piece.length < 60 && this.#isAuthColumn(piece)) this.#cell(owners, piece, passage);
      if (gap) start = gap.index + gap[0].length;
    }
  }

  #isAuthColumn(piece: MappedText): boolean {
    const words = piece.text.trim();
    if (/^[{[?]|=>|->|→/.test(words)) return false;
    const bare = words.replace(/^[#/]+\s*/, '');
    return /^(?:same as above|as above|ditto)$/i.test(bare) || /^(?:the )?(?!text|read|write|json|png|pdf|csv|query|id)[a-z]{3,14}s? only$/i.test(bare) || /^(?:none|public|open|anonymous|internal|token|session|user|admin|staff|owner|private|protected|auth)$/i.test(bare) || (this.#terms.meaningOf(bare) !== null && bare.split(/\s+/).length <= 2);
  }

  /** A sentence that speaks of auth somewhere: in an endpoint's block, in a gate answer, in a section about security. */
  #statement(passage: Passage, owners: readonly EndpointSubject[], inRow: readonly EndpointSubject[] = []): void {
    const { text } = passage;
    if (owners.length === 0 && this.#terms.isLegend(passage)) return;
    if (passage.kind === 'code' && owners.length > 0 && this.#context.listings.kindOf(passage.unit) === 'openapi') return;
    const isProgram = (passage.kind === 'code' || passage.kind === 'comment') && this.#context.listings.kindOf(passage.unit) === 'code';
    if (isProgram && GLOBAL_GUARD.test(text.text)) {
      const base = pathMentions(text.text)[0]?.path;
      const isBelow = (subject: EndpointSubject): boolean => base === undefined || subject.draft.path === null || matchesPattern(`${base}/*`, subject.draft.path);
      const users = this.#context.reach.finder.subjects.filter((subject) => !MACHINE_CALLERS.has(subject.facts.caller) && isBelow(subject));
      for (const user of owners.length > 0 ? owners : users) this.#global.push({ user, claim: claimOf('affirmed', text.span(), 'system') });
      return;
    }
    if (isProgram && !GUARD_LINE.test(text.text)) return;
    const mechanisms = isOutbound(text.text) ? [] : this.#vocabulary.mechanisms(text).filter((cue) => !VENDOR_ONLY.test(cue.text) || BESIDE_VENDOR.test(text.text.slice(Math.max(0, cue.start - 30), cue.start)) || BESIDE_VENDOR.test(text.text.slice(cue.end, cue.end + 24)));
    const denials = this.#denials(passage, owners);
    const vague = owners.length > 0 || mechanisms.length > 0 ? [] : this.#vagueWords(passage);
    const cues = [...mechanisms, ...denials, ...vague].sort((a, b) => a.start - b.start);
    if (cues.length === 0 && owners.length === 0 && this.#spread(passage)) return;
    if (cues.length === 0) {
      if (owners.length > 0) this.#vagueSentence(passage, owners);
      return;
    }
    const bound = this.#context.reach.bind(passage, cues);
    cues.forEach((cue, index) => {
      const binding = bound[index];
      if (!binding) return;
      const { bounds, blanket, ofMachines, explicit } = binding;
      const carried = explicit || owners.length > 0 ? [] : inRow.length > 0 ? inRow : this.#carried(passage);
      const endpoints = carried.length > 0 ? carried : binding.endpoints;
      const nearness = carried.length > 0 ? 'named' : binding.nearness;
      const stand = isProgram && passage.kind === 'code' ? 'affirmed' : stanceAt(text, cue, passage.kind === 'code' ? columnAt(text.text, cue, bounds) : bounds).stance;
      const span = text.span(cue.start, cue.end);
      if (endpoints.length === 0) {
        this.#unbound(passage, cue, stand, span);
        return;
      }
      // "JWT; no session is kept": another credential than the one that is checked.
      const isOther = stand === 'denied' || (cue.kind === 'open' && NO_SUCH.test(cue.text));
      if (isOther && cue.kind !== 'vague' && !WITHDRAWN.test(cue.text) && this.#isAffirmedBeside(cue, cues, bound, text)) return;
      if (cue.kind === 'open') {
        // "No route is public."
        if (stand === 'denied' && !/^n|^without\b|^un/i.test(cue.text)) return;
        // What a sentence says of no endpoint by name denies only where it heads or leads in a list of them.
        if (nearness === 'own' || nearness === 'named' || explicit || passage.kind === 'heading' || passage.unit.children.length > 0) {
          this.#add(endpoints, { stance: stand === 'deferred' ? 'deferred' : 'denied', span, nearness, weak: (!STRICT_OPEN.test(cue.text) && !WITHDRAWN.test(cue.text)) || (passage.kind === 'cell' && nearness === 'own'), supersedes: isDated(passage.unit), onPurpose: ON_PURPOSE.test(withoutPaths(text.text)) });
        }
      } else if (cue.kind === 'vague') {
        if (matchesOf(NETWORK, cue.text).length > 0) this.#ofNetwork.add(span.start);
        this.#add(endpoints, { stance: stand === 'affirmed' || stand === 'denied' ? 'vague' : stand, span, nearness });
      } else if (explicit || nearness === 'own' || nearness === 'named' || passage.kind === 'heading' || !explainsGuard(passage)) {
        const whenPresent = stand === 'affirmed' && nearness === 'own' && WHEN_PRESENT.test(text.text) && !/\b40[13]\b/.test(text.text);
        const stance = whenPresent ? 'denied' : stand;
        const isOfUsers = !ofMachines && (blanket || nearness === 'group' || nearness === 'system') && isUserMechanism(cue.text);
        if (!isUserMechanism(cue.text)) this.#ofMachine.add(span.start);
        if (isOfUsers && nearness !== 'own' && nearness !== 'named') this.#ofUsers.add(span.start);
        this.#add(isOfUsers ? endpoints.filter((endpoint) => !MACHINE_CALLERS.has(endpoint.facts.caller)) : endpoints, { stance, span, nearness, supersedes: isDated(passage.unit) });
        if (stance === 'affirmed' && isUserMechanism(cue.text) && (nearness === 'group' || nearness === 'system')) this.#describe(span);
      }
    });
  }

  /** Whether the same passage affirms another mechanism for the same endpoints. */
  #isAffirmedBeside(cue: AuthCue, cues: readonly AuthCue[], bound: readonly Bound[], text: MappedText): boolean {
    const mine = bound[cues.indexOf(cue)]?.endpoints ?? [];
    return cues.some((other, index) => {
      const binding = bound[index];
      if (other === cue || other.kind !== 'mechanism' || !binding || mine.length === 0 || !mine.every((endpoint) => binding.endpoints.includes(endpoint))) return false;
      return stanceAt(text, other, binding.bounds).stance === 'affirmed' && !WHEN_PRESENT.test(text.text);
    });
  }

  /** "It is attached to all routes except …": the mechanism of the sentence before, for those that this one names. */
  #spread(passage: Passage): boolean {
    if (!SPREADS.test(passage.text.text)) return false;
    const before = sentencesBefore(passage).at(-1);
    const cue = before && this.#vocabulary.mechanisms(before.text)[0];
    if (!before || !cue || stanceAt(before.text, cue).stance !== 'affirmed') return false;
    const targets = this.#context.reach.finder.in(passage).filter((target) => target.nearness !== 'named');
    const { stance } = stanceAt(passage.text, { start: 0, end: 2 });
    for (const target of targets) {
      const users = isUserMechanism(cue.text) && !target.ofMachines ? target.endpoints.filter((endpoint) => !MACHINE_CALLERS.has(endpoint.facts.caller)) : target.endpoints;
      this.#add(users, { stance, span: before.text.span(cue.start, cue.end), nearness: target.nearness });
    }
    return targets.length > 0;
  }

  /** "It is dropped.": the endpoints that the sentence before, in the same paragraph or entry, names. */
  #carried(passage: Passage): readonly EndpointSubject[] {
    const { subjects } = this.#context.reach.finder;
    if (subjects.length === 1 && /\bthe (?:route|endpoint|handler|call|function|job)\b/i.test(passage.text.text)) return subjects;
    if (!REFERS_BACK.test(passage.text.text)) return [];
    const before = sentencesBefore(passage).at(-1);
    return before ? [...new Set(this.#context.reach.finder.in(before).flatMap((target) => target.endpoints))] : [];
  }

  /** A statement about no endpoint in particular: how users are known, or what the client sends with its calls. */
  #unbound(passage: Passage, cue: AuthCue, stance: Claim['stance'], span: Span): void {
    if (cue.kind !== 'mechanism' || stance !== 'affirmed') return;
    const text = passage.text.text;
    const all = this.#context.reach.finder.subjects;
    const users = all.filter((subject) => !MACHINE_CALLERS.has(subject.facts.caller));
    const sentWithCalls = (SENT_BY_CLIENT.test(text) && ON_CALLS.test(text)) || this.#isApiAuthSection(passage);
    if (sentWithCalls) this.#add(isUserMechanism(cue.text) ? users : all, { stance: 'affirmed', span, nearness: 'system' });
    if (isUserMechanism(cue.text) && (AUTH_HEADING.test(text) || ancestors(passage.unit).some((above) => AUTH_HEADING.test(above.text.text.slice(0, 100))))) this.#describe(span);
  }

  /** The authentication section of an API specification, where it shows the credential that clients send. */
  #isApiAuthSection(passage: Passage): boolean {
    if (!/\bauthorization\b|\bbearer\b|\bheader\b|\bcookie\b/i.test(passage.text.text)) return false;
    const above = ancestors(passage.unit).filter((unit) => unit.kind === 'heading');
    const own = above.findIndex((unit) => /\bauth\w*/i.test(unit.text.text));
    if (own < 0) return false;
    const outer = above.slice(own + 1);
    return outer.some((unit, index) => (index === outer.length - 1 ? API_DOCUMENT.test(unit.text.text.trim()) : API_HEADING.test(unit.text.text)));
  }

  #describe(span: Span): void {
    this.#description ??= { facet: 'auth', stance: 'affirmed', nearness: 'system', evidence: { span, stance: 'affirmed' } };
  }

  #denials(passage: Passage, owners: readonly EndpointSubject[]): AuthCue[] {
    const { text } = passage;
    return this.#vocabulary.denials(text).filter((cue) => {
      if (text.markAt(cue.start, 'code') && !OPEN_IN_CODE.test(cue.text)) return false;
      if (OPEN_IN_CODE.test(cue.text) && owners.length > 0 && (text.markAt(cue.start, 'code') || !/^(?:public|none|no auth\w*)$/i.test(cue.text))) return true;
      if (/\b(?:40[13]|refused|rejected|unauthori[sz]ed)\b/i.test(text.text.slice(Math.max(0, cue.start - 30), cue.end + 24))) return false;
      if (MARKED_OPEN.test(text.text.slice(0, cue.start)) || (passage.unit.zone === 'risk' && FEARED.test(text.text))) return false;
      if (AFTER_NAME.test(text.text.slice(0, cue.start)) && ENDS_WORDS.test(text.text.slice(cue.end))) return true;
      const around = text.text.slice(Math.max(0, cue.start - 24), cue.end + 28);
      if (WITHDRAWN.test(cue.text) || /\bwithout\b.*\b(?:accepted|through|treated|served|handled|allowed|booked|passes|works?|as)$|^(?:where|when|if)\b/i.test(cue.text)) return true;
      if (STRICT_OPEN.test(cue.text)) return !ATTRIBUTIVE.test(withoutPaths(text.text).slice(0, cue.start)) || text.text.charAt(cue.start - 1) === '(' || owners.length > 0;
      return (owners.length > 0 || passage.kind === 'heading' ? OPEN_CONTEXT : OPEN_GROUP).test(around);
    });
  }

  #vagueWords(passage: Passage): AuthCue[] {
    if (passage.kind === 'heading') return [];
    if (!/\b(?:auth\w*|secur\w+|protect\w*|internal|private|login|logged|signed|access|guard\w*|verified|admin)\b/i.test(passage.text.text)) return [];
    return this.#vocabulary.vague(passage.text).filter((cue) => /^(?:internal|internal only|private|protected|secured|authenticated|auth required|login required|authentication|admin only|authorized|restricted|logged in|signed in|vpn|vpc|localhost|private network)$/i.test(cue.text)).slice(0, 1);
  }

  /** "Internal only.", "Needs a login.": the endpoint's own words claim that it is guarded, and not how. */
  #vagueSentence(passage: Passage, owners: readonly EndpointSubject[]): void {
    const { text } = passage;
    const cue = /\b(?:(?:is|are|stays?|remains?|only|an?) (?:strictly )?(?:internal|private|protected|secured|authenticated)|(?:internal|private|protected|secured|authenticated)(?= (?:only|routes?|endpoints?|api|use|access|network|callers?)\b|\W*$)|login required|log-in required|auth(?:entication)? required|admin[- ]only|owner[- ]only|logged[- ]in|signed[- ]in|(?:session|login|log-in|token) (?:required|needed)|(?:requires?|needs?) an? (?:valid )?(?:session|login|log-in|token)|only (?:the )?(?:owner|admins?|staff|members?|called by|ops)|ownership|vpn|localhost|role-gated|permission|proves? who|(?:token|session|login|header) is (?:checked|required|verified)|checks? the (?:token|session|login))\b/i.exec(withoutPaths(text.text));
    if (!cue) return;
    const range = { start: cue.index, end: cue.index + cue[0].length };
    const stand = stanceAt(text, range);
    // "It is internal and not linked": the negation denies something else.
    const stance = stand.stance === 'denied' && stand.words.start > range.start ? 'affirmed' : stand.stance;
    const span = text.span(range.start, range.end);
    if (stance === 'affirmed') this.#addVague(owners, span, cue[0]);
    else this.#add(owners, { stance, span, nearness: 'own' });
  }

  /** "Same as above", "same header as the reminders": the claims of the endpoint that is meant are made again. */
  #repeat(owners: readonly EndpointSubject[], value: MappedText, passage: Passage): void {
    const { finder } = this.#context.reach;
    const isOther = (endpoint: EndpointSubject): boolean => !owners.includes(endpoint);
    const named = finder.in({ ...passage, text: value }).flatMap((target) => target.endpoints).find(isOther) ?? finder.meantBy(value.text).find(isOther);
    for (const owner of owners) {
      const model = named ?? this.#above(passage, owner) ?? this.#before(owner);
      for (const claim of model ? (this.#claims.get(model) ?? []) : []) if (claim.nearness === 'own' || named) this.#push(owner, { ...claim, nearness: 'own' });
    }
  }

  /** The endpoint of the row or item above. */
  #above({ unit }: Passage, owner: EndpointSubject): EndpointSubject | null {
    for (let at = unit.previous; at; at = at.previous) {
      const other = this.#context.reach.ownersOfUnit(at).find((endpoint) => endpoint !== owner);
      if (other) return other;
    }
    return null;
  }

  #before(subject: EndpointSubject): EndpointSubject | null {
    const all = this.#context.reach.finder.subjects;
    return all[all.indexOf(subject) - 1] ?? null;
  }

  /** Guards of a route in code, as middleware or in the body of its handler. */
  #code(subject: EndpointSubject): void {
    const { route } = subject.draft;
    if (!route) return;
    for (const guard of route.guards) {
      const isNone = /\ballow_?any\b|\bpermit_?all\b|\bpublic\b|\bmaybe_?\w*|\boptional_?\w*|auto_error=False|\|\s*None\b/i.test(guard.text);
      this.#push(subject, claimOf(isNone ? 'denied' : 'affirmed', guard.span, 'own'));
    }
  }

  #openApi(subject: EndpointSubject): void {
    const operation = subject.draft.openApi;
    if (!operation?.security || !operation.securitySpan) return;
    const isOpen = operation.security.length === 0 || operation.security.includes('');
    const schemes = this.#context.listings.openApi(subject.draft.unit)?.schemes.filter((scheme) => operation.security?.includes(scheme.name)) ?? [];
    const provesNobody = schemes.length > 0 && schemes.every((scheme) => PROVES_NOBODY.test(scheme.description));
    this.#push(subject, claimOf(isOpen ? 'denied' : provesNobody ? 'vague' : 'affirmed', operation.securitySpan, operation.securityFrom === 'operation' ? 'own' : 'group'));
  }

  /** The sign before or behind an endpoint in a listing, for which a legend gives the meaning. */
  #sign(subject: EndpointSubject): void {
    const [first] = subject.draft.fragments;
    if (!first || first.unit.kind === 'row') return;
    const line = first.text.text.slice(0, 140);
    const sign = /^\s*(?:[-*•▸]\s+)?(\[[^\]\s]{0,3}\s?\]|[🔑🔒🔓✓✔✅❌●○†‡⊘])/u.exec(line)?.[1] ?? /\/[^\s`]*`?\s{1,3}(\[[^\]\s]{1,3}\]|\([A-Z]{1,2}\)|\p{Extended_Pictographic})/u.exec(line)?.[1];
    const meaning = sign ? (this.#terms.meaningOfNothing(sign) ?? this.#terms.meaningOf(sign.replace(/[[\]()]/g, ''))) : null;
    if (meaning) this.#addTerm([subject], meaning, 'own');
  }

  /** An empty cell under a header of auth, for which a legend gives the meaning. */
  #emptyCell(subject: EndpointSubject): void {
    const meaning = this.#terms.meaningOfNothing('');
    if (!meaning) return;
    const isEmpty = subject.draft.fragments.some(({ unit, label, text }) => unit.kind === 'row' && AUTH_LABEL.test(label.trim()) && text.text.trim() === '');
    if (isEmpty) this.#addTerm([subject], meaning, 'own');
  }

  /** A token in the path that the server verifies (RULES.md section 6). */
  #pathToken(subject: EndpointSubject): void {
    const base = TOKEN_PATH.exec(subject.draft.path ?? '')?.[0];
    if (base === undefined) return;
    // Who verifies a token below one path does so for all below it.
    for (const { draft } of this.#context.reach.finder.subjects) {
      if (pathKey(TOKEN_PATH.exec(draft.path ?? '')?.[0] ?? '') !== pathKey(base)) continue;
      for (const { text } of draft.fragments) {
        const match = VERIFIED_TOKEN.exec(text.text);
        if (!match) continue;
        this.#ofPathToken.add(text.offsetAt(match.index));
        this.#push(subject, claimOf('affirmed', text.span(match.index, match.index + match[0].length), 'own'));
        return;
      }
    }
  }

  #settled(subject: EndpointSubject, claims: readonly Claim[]): Claim[] {
    const isWebhook = subject.facts.caller === 'webhook';
    const affirmed = claims.some((claim) => claim.stance === 'affirmed' && (claim.nearness === 'own' || claim.nearness === 'named' || this.#ofMachine.has(claim.evidence.span.start)));
    const tokenInPath = claims.some((claim) => claim.nearness === 'own' && claim.stance === 'affirmed' && this.#ofPathToken.has(claim.evidence.span.start));
    // "No user" in the row of what a machine calls is no denial where a sentence names its signature or secret.
    const signed = claims.some((claim) => claim.stance === 'affirmed' && claim.nearness === 'named' && this.#ofMachine.has(claim.evidence.span.start));
    let kept = (isWebhook && affirmed) || signed ? claims.filter((claim) => claim.stance !== 'denied' || (!isWebhook && claim.nearness === 'named')) : [...claims];
    if (tokenInPath) kept = kept.filter((claim) => claim.nearness !== 'own' || claim.stance === 'affirmed');
    // An endpoint said to be internal is none of those that users call.
    const isOfNetwork = kept.some((claim) => claim.stance === 'vague' && (claim.nearness === 'own' || claim.nearness === 'named') && this.#isOfNetwork(claim));
    const isExcepted = this.#excepted.some((mark) => subject.draft.unit.text.text.slice(0, 160).includes(mark));
    if (isOfNetwork || isExcepted) return kept.filter((claim) => !this.#ofUsers.has(claim.evidence.span.start));
    const fills = this.#description && !MACHINE_CALLERS.has(subject.facts.caller) && kept.some((claim) => claim.stance === 'vague');
    return fills && this.#description ? [...kept, this.#description] : kept;
  }

  /** Whether the vague words are of the network ("internal", "VPN"): how users sign in does not fill them in. */
  #isOfNetwork(claim: Claim): boolean {
    return this.#ofNetwork.has(claim.evidence.span.start);
  }

  #addTerm(owners: readonly EndpointSubject[], { stance, evidence }: AuthTerm, nearness: Nearness): void {
    for (const owner of owners) this.#push(owner, { facet: 'auth', stance, nearness, evidence });
  }

  #add(endpoints: readonly EndpointSubject[], { stance, span, nearness, weak, onPurpose, supersedes }: Said): void {
    for (const endpoint of endpoints) this.#push(endpoint, { ...claimOf(stance, span, nearness), ...(weak ? { weak } : {}), ...(onPurpose ? { onPurpose } : {}), ...(supersedes ? { supersedes } : {}) });
  }

  #push(subject: EndpointSubject, claim: Claim): void {
    const known = this.#claims.get(subject) ?? [];
    if (!known.some((other) => other.evidence.span.start === claim.evidence.span.start && other.stance === claim.stance && other.nearness === claim.nearness)) known.push(claim);
    this.#claims.set(subject, known);
  }
}

/** A path up to and with the token in it. */
const TOKEN_PATH = /^.*[:{[<$][\w-]*(?:token|signature|secret)\w*[}\]>]?/i;
const VERIFIED_TOKEN = /\b\w*token\b[^.;]{0,50}\b(?:valid|verif\w+|check\w*|match\w*|hash\w*|looked up|signed|hmac|expir\w+|single[- ]use|sha-?256|credential)\b|\b(?:valid\w*|verif\w+|checks?|hash\w*|hmac|looks? up|looked up|signed|single-use)\b[^.;]{0,40}\btoken\b/i;
/** Words that deny auth wherever they stand. */
const STRICT_OPEN = /^(?:no (?:auth\w*|login|log-in|sign-in|guard|session|token|credentials?|password|secret|signature|check)|without (?:auth\w*|login|log-in|signing in|an account|a session|a token|credentials?|a credential)|unauthenticated|open to all|not signed in|not logged in|nothing is checked|nobody is asked|carries no guard|looks at nobody|auth disabled|auth off|skips auth|nobody checks|unprotected|publicly|granted to anon|nothing but (?:its|the) path|secret path|obscure path|(?:path|url) is not published|unguessable path|verify_jwt.*|(?:public|open) on purpose|(?:deliberately|intentionally) (?:public|open))$/i;
/** A scheme that looks at where a call comes from, not at who sends it. */
const PROVES_NOBODY = /\bx-forwarded-for\b|\bx-real-ip\b|\borigin\b|\breferer\b|\bx-request-id\b|\bcsrf\b|\bvpn\b|\bip address\b/i;
/** The check was there, and was given up. */
const WITHDRAWN = /\b(?:dropped|removed|taken out|given up|abandoned|scrapped|withdrawn|lifted|gone|no longer (?:checked|needed|required|asked for))\b/i;
const SPREADS = /^\W*(?:it|this|that|they|the (?:guard|middleware|check|authorizer|filter|hook))\b[^.;]{0,40}\b(?:attached|applied|applies|mounted|runs|sits|guards?|protects?|covers?|wraps?|in front of|holds|used|valid)\b/i;
const ANONYMOUS_COOKIE = /\b(?:issued|set|created|minted) (?:if|when) (?:absent|missing|there is none|not present|none)\b|\banonymous\b|\bvisitor\b|\bfirst visit\b|\brandom id\b|\bwithout (?:a )?(?:log-?in|account)\b/i;
const REFERS_BACK = /^\W*(?:(?:where|when|if) (?:that|the|this|it)|it|that|this|they|both|an? (?:call|request)|the (?:key|token|check|guard|secret|header|login|signature|auth\w*))\b/i;
/** "Paid APIs without login: …" tells which are meant, not that they have none. */
const ATTRIBUTIVE = /\b(?:apis?|routes?|endpoints?|requests?|visitors?|users?|where|if|when)\W+(?:\w+\W+){0,3}$|\bcodes?:/i;
/** Denies one kind of credential, not all of them. */
const NO_SUCH = /^(?:no (?:session|token|key|password|secret|signature|user)s?|not (?:signed|logged) in|without a (?:session|token))$/i;
/** "unless marked public": the words say which are open, and of none that it is. */
const MARKED_OPEN = /\b(?:unless|except(?: for)?)\b[^.,;/`]{0,40}$/i;
/** A fear is no statement of the design (RULES.md section 1, Not evidence 9). */
const FEARED = /\b(?:could|would|might|if|someone|somebody|attackers?)\b/i;
/** "`POST /b` public, 5 per minute", "`/b`: none": directly behind the name, and nothing else belongs to the word. */
const AFTER_NAME = /\/[\w:{}[\]<>*-]*[`"']?\s?(?:[:=→—–-]\s?)?$/;
const ENDS_WORDS = /^\s*(?:[,.;:()—–|]|-\s|$)/;
const OPEN_CONTEXT = /\(\s*(?:public|anonymous|open|none)\b|\b(?:public|anonymous|open) (?:endpoint|route|access)\b|\bis (?:deliberately |intentionally |the one )?(?:public|anonymous)\b|^\W*(?:public|anonymous|open)\W*$|[.;]\s*public\.?\s*$|^public[,.;]|\b(?:anyone|anybody|everyone|everybody)\b(?:\s+\w+){0,2}\s+(?:can|may|is allowed)\b|\bopen to (?:anyone|anybody|everyone|everybody|all|the public)\b|\bby (?:anyone|anybody)\b|\banybody may\b/i;
const OPEN_GROUP = /\b(?:is|are|stay|stays|remain|remains) (?:deliberately |intentionally )?(?:public|anonymous|open|unprotected)\b|\((?:public|no auth\w*)\)|\bpublic (?:endpoints?|routes?)\b|\b(?:anyone|anybody|everyone|everybody)\s+(?:can|may)\s+(?:call|use|hit|reach)\b|\bopen to (?:anyone|anybody|everyone|everybody|all)\b/i;
/** A line of a program that checks its caller, or of a list of routes. */
const GUARD_LINE = /\b(?:GET|POST|PUT|PATCH|DELETE)\s+\/|\bauthorization\b|headers?\b|\b(?:require|ensure|verify|authenticate)\w+\(|\b(?:getUser|getSession\w*|getServerSession|currentUser|auth\(\)|verifyIdToken|constructEvent|construct_event|timingSafeEqual|compare_digest|get_current_\w+|login_required|request\.auth|ctx\.auth)|^\s*(?:\/\/|#)\s.*\b(?:auth\w*|requires?|guard\w*|verif\w+|signatures?|signed in|logged in|protected|session)\b/i;
const SAME_SENTENCE = /(?:^\W*(?:auth\w*:?\s*)?|\b(?:by|behind|with|under|uses?|takes?|requires?|needs?) )(?:the )?same (?:(?:header|token|cookie|check|guard|key|auth\w*|credential|secret|mechanism|session|protection)\b|as \S+\s*$)/i;

/** What is said of some endpoints. */
interface Said {
  readonly stance: Claim['stance'];
  readonly span: Span;
  readonly nearness: Nearness;
  readonly weak?: boolean;
  readonly onPurpose?: boolean;
  readonly supersedes?: boolean;
}

function claimOf(stance: Claim['stance'], span: Span, nearness: Nearness): Claim {
  return { facet: 'auth', stance, nearness, evidence: { span, stance } };
}

/** "`requireUser()` decodes the JWT …": a sentence that explains a guard and demands it of no endpoint. */
function explainsGuard({ text }: Passage): boolean {
  return text.markAt(0, 'code') !== undefined && !/\b(?:all|every|each|any|required|routes?|endpoints?|inherit\w*|exceptions?|default|globally|before_action)\b|ApplicationController|BaseController/i.test(text.text);
}

/** The signs of "exceptions are marked 🔓". */
function exceptionMarks(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => {
    const mark = /\b(?:exceptions?|public (?:routes|endpoints|ones)|the open ones|open (?:routes|endpoints))\s+(?:are|is|carry|have|bear)\s+(?:marked\s+)?(?:with\s+|by\s+)?(?:an?\s+)?([\p{Extended_Pictographic}*†‡°§]\uFE0F?)/iu.exec(text.text)?.[1];
    return mark ? [mark] : [];
  });
}

/** Cookies that anybody gets and that prove nobody: "`sid` (issued if absent)". */
function anonymousCookies(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ text }) => {
    if (!/\bcookies?\b/i.test(text.text) || !ANONYMOUS_COOKIE.test(text.text)) return [];
    return text.marks.filter((mark) => mark.kind === 'code').map((mark) => text.text.slice(mark.start, mark.end)).filter((name) => /^[\w.-]{2,30}$/.test(name));
  });
}

/** The column of a listing's line in which a cue stands. */
function columnAt(line: string, cue: Range, bounds: Range): Range {
  const gap = line.lastIndexOf('  ', cue.start - 1);
  const after = line.slice(cue.end).search(/\s{2,}/);
  return { start: gap < 0 ? bounds.start : Math.max(bounds.start, gap), end: after < 0 ? bounds.end : Math.min(bounds.end, cue.end + after) };
}

/** The value of a passage `Label: value`. */
function valueOf({ unit, text }: Passage): MappedText {
  const field = unit.fields[0];
  if (!field) return text;
  const start = field.value.offsetAt(0);
  for (let i = 0; i < text.length; i++) if (text.offsetAt(i) >= start) return text.slice(i);
  return text.slice(text.length);
}

/** The values of `auth: …` that stand in a line with other things. */
function inlineFields(text: MappedText): MappedText[] {
  return [...text.text.matchAll(INLINE_FIELD)].map((match) => {
    const start = match.index + match[0].length;
    const rest = text.text.slice(start);
    const end = FIELD_END.exec(rest);
    return text.slice(start, end ? start + end.index : text.length).trim();
  });
}
