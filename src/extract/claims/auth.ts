import type { Claim, Nearness } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { AUTH_LABEL, INPUT_LABEL, NETWORK, OUTPUT_LABEL, WHEN_PRESENT } from '../lexicon/auth.js';
import { MACHINE_CALLERS } from '../lexicon/groups.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors } from '../outline.js';
import type { Passage } from '../passages.js';
import type { ClaimContext } from '../read-endpoints.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { type AuthCue, AuthVocabulary, isOutbound, isUserMechanism } from './auth-cues.js';
import { type AuthTerm, AuthTerms } from './auth-terms.js';

/** "Auth: …" inside a line, up to the next label. */
const INLINE_FIELD = /(?:^|[\s(*,;·|—–-])(?:required )?(auth(?:entication|ori[sz]ation|n|z)?(?: required)?|guard|access|security|login|authenticated by)\s*[:=]\s*/gi;
const FIELD_END = /[;·|]|\s{3,}|\.\s|\.$|,\s*(?=(?:in|out|inputs?|outputs?|body|rate|limit|returns?|timeout|purpose|calls)\b)|\)\s/;
const NOTHING = /^[\s–—\-·/.]*$/;
const SAME = /\b(?:same(?: (?:header|token|cookie|check|guard|key|auth|credential|secret|mechanism|session))?(?: as| auth| here)?|as above|ditto|see above|likewise|as before|as for|as with)\b|^["″”]$|^["']{2}$/i;
/** Words of a free sentence that make a mechanism in it a demand on the caller. */
const DEMANDS =
  /\b(?:auth\w*|requires?|required|requiring|needs?|must|checks?|checked|checking|verif\w+|validat\w+|guard\w*|protect\w*|secur\w+|behind|expects?|accepts?|accepted|signed|compar\w+|equals?|match\w*|40[13]|sends?|carr(?:y|ies)|carrying|with|header|headers|log-?in|via|by|only|session|bearer|uses?|wants?|demands?|asks? for|presents?|calls?|called|runs?|first line|looked up|proves?|known|identified|answers|under|from|takes|gets?|has|have|holds?|reads?|is|are|means?|for)\b|=|:|^\W*\S+\W*$/i;
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
  /** Where vague words of the network stand. */
  readonly #ofNetwork = new Set<number>();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#vocabulary = new AuthVocabulary(context.lexicon.authMechanisms);
    this.#terms = new AuthTerms(context.units, context.passages, this.#vocabulary);
  }

  read(): void {
    for (const passage of this.#context.passages) this.#passage(passage);
    for (const subject of this.#context.reach.finder.subjects) {
      this.#code(subject);
      this.#openApi(subject);
      this.#sign(subject);
    }
    for (const [subject, claims] of this.#claims) for (const claim of this.#settled(subject, claims)) this.#context.add(subject, claim);
  }

  #passage(passage: Passage): void {
    const { zone } = passage.unit;
    if (zone === 'later' || zone === 'rejected' || zone === 'past' || zone === 'external' || zone === 'question') return;
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length > 0) {
      if (OUTPUT_LABEL.test(passage.label)) return;
      if (AUTH_LABEL.test(passage.label.trim())) {
        const field = passage.unit.kind === 'row' ? passage.text : valueOf(passage);
        this.#cell(owners, field, passage);
        return;
      }
      for (const field of inlineFields(passage.text)) this.#cell(owners, field, passage);
    }
    this.#statement(passage, owners);
  }

  /** What stands where the auth of an endpoint belongs. */
  #cell(owners: readonly EndpointSubject[], value: MappedText, passage: Passage): void {
    const text = value.text.trim();
    if (NOTHING.test(text)) {
      const meaning = this.#terms.meaningOfNothing(text);
      if (meaning) this.#addTerm(owners, meaning, 'own');
      return;
    }
    if (WHEN_PRESENT.test(text) && !/\bsingle-?use|token in|signed/i.test(text)) {
      this.#add(owners, { stance: 'denied', span: value.span(), nearness: 'own' });
      return;
    }
    const mechanisms = this.#vocabulary.mechanisms(value);
    for (const cue of mechanisms) this.#add(owners, { stance: stanceAt(value, cue).stance, span: value.span(cue.start, cue.end), nearness: 'own' });
    if (mechanisms.some((cue) => stanceAt(value, cue).stance === 'affirmed')) return;
    if (SAME.test(text)) {
      this.#repeat(owners, value, passage);
      return;
    }
    const meaning = this.#terms.meaningOf(text);
    if (meaning) {
      this.#addTerm(owners, meaning, 'own');
      return;
    }
    const open = this.#vocabulary.denials(value).find((cue) => stanceAt(value, cue).stance !== 'denied' || /^n(?:o|eeds)/i.test(cue.text));
    if (open) {
      const stance = stanceAt(value, open).stance;
      this.#add(owners, { stance: stance === 'deferred' ? 'deferred' : 'denied', span: value.span(open.start, open.end), nearness: 'own' });
      return;
    }
    if (mechanisms.length > 0) return;
    const { stance, words } = stanceAt(value, { start: 0, end: 0 });
    if (stance === 'deferred' || stance === 'hedged') this.#add(owners, { stance, span: value.span(words.start, words.end), nearness: 'own' });
    else if (/^(?:no|false|n|nein|non|✗|✘|❌|n\/a)\W*$/i.test(text)) this.#add(owners, { stance: 'denied', span: value.span(), nearness: 'own' });
    else this.#addVague(owners, value.span(), text);
  }

  #addVague(owners: readonly EndpointSubject[], span: Span, words: string): void {
    if (matchesOf(NETWORK, words).length > 0) this.#ofNetwork.add(span.start);
    this.#add(owners, { stance: 'vague', span, nearness: 'own' });
  }

  /** A sentence that speaks of auth somewhere: in an endpoint's block, in a gate answer, in a section about security. */
  #statement(passage: Passage, owners: readonly EndpointSubject[]): void {
    const { text } = passage;
    if (passage.kind === 'code' && owners.length > 0 && this.#context.listings.kindOf(passage.unit) === 'openapi') return;
    const mechanisms = this.#vocabulary.mechanisms(text).filter((cue) => this.#demands(passage, cue));
    const denials = this.#denials(passage, owners);
    const vague = owners.length > 0 || mechanisms.length > 0 ? [] : this.#vagueWords(passage);
    const cues = [...mechanisms, ...denials, ...vague].sort((a, b) => a.start - b.start);
    if (cues.length === 0) {
      if (owners.length > 0) this.#vagueSentence(passage, owners);
      return;
    }
    const bound = this.#context.reach.bind(passage, cues);
    cues.forEach((cue, index) => {
      const { endpoints, nearness, bounds, blanket } = bound[index] ?? { endpoints: [], nearness: 'group' as Nearness, bounds: cue, blanket: false };
      const stand = stanceAt(text, cue, bounds).stance;
      const span = text.span(cue.start, cue.end);
      if (endpoints.length === 0) {
        this.#unbound(passage, cue, stand, span);
        return;
      }
      if (cue.kind === 'open') {
        this.#add(endpoints, { stance: stand === 'deferred' ? 'deferred' : 'denied', span, nearness });
      } else if (cue.kind === 'vague') {
        this.#add(endpoints, { stance: stand === 'affirmed' ? 'vague' : stand, span, nearness });
      } else {
        const whenPresent = stand === 'affirmed' && nearness === 'own' && WHEN_PRESENT.test(text.text.slice(bounds.start, bounds.end)) && !/\b40[13]\b/.test(text.text);
        const stance = whenPresent ? 'denied' : stand;
        const isOfUsers = blanket || ((nearness === 'group' || nearness === 'system') && isUserMechanism(cue.text) && !this.#namesMachines(passage));
        this.#add(isOfUsers ? endpoints.filter((endpoint) => !MACHINE_CALLERS.has(endpoint.facts.caller)) : endpoints, { stance, span, nearness });
        if (stance === 'affirmed' && isUserMechanism(cue.text) && nearness !== 'own') this.#describe(span);
      }
    });
  }

  #namesMachines(passage: Passage): boolean {
    return /\b(?:crons?|workers?|webhooks?|jobs?|hooks?|callbacks?|internal|schedul\w+)\b/i.test(passage.text.text);
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

  #demands(passage: Passage, cue: AuthCue): boolean {
    const { text } = passage.text;
    if (passage.kind === 'heading') return true;
    if (INPUT_LABEL.test(passage.label) && cue.start > 0) return true;
    if (isOutbound(text)) return false;
    return DEMANDS.test(text.slice(0, cue.start)) || DEMANDS.test(text.slice(cue.end)) || passage.kind === 'cell';
  }

  #denials(passage: Passage, owners: readonly EndpointSubject[]): AuthCue[] {
    const { text } = passage;
    const strict = STRICT_OPEN;
    return this.#vocabulary.denials(text).filter((cue) => {
      if (strict.test(cue.text)) return true;
      const around = text.text.slice(Math.max(0, cue.start - 24), cue.end + 28);
      return (owners.length > 0 || passage.kind === 'heading' ? OPEN_CONTEXT : OPEN_GROUP).test(around);
    });
  }

  #vagueWords(passage: Passage): AuthCue[] {
    if (!/\b(?:auth\w*|secur\w+|protect\w*|internal|private|login|logged|signed|access|guard\w*|verified|admin)\b/i.test(passage.text.text)) return [];
    return this.#vocabulary.vague(passage.text).filter((cue) => /^(?:internal|internal only|private|protected|secured|authenticated|auth required|login required|authentication|admin only|authorized|restricted|logged in|signed in|vpn|vpc|localhost|private network)$/i.test(cue.text)).slice(0, 1);
  }

  /** "Internal only.", "Needs a login.": the endpoint's own words claim that it is guarded, and not how. */
  #vagueSentence(passage: Passage, owners: readonly EndpointSubject[]): void {
    const { text } = passage;
    const cue = /\b(?:internal(?: only| route| use)?|private|protected|secured|authenticated|login required|log-in required|auth(?:entication)? required|admin[- ]only|owner[- ]only|logged[- ]in|signed[- ]in|only (?:the )?(?:owner|admins?|staff|members?|called by|ops)|ownership|vpn|localhost|role-gated|authoriz\w+|permission)\b/i.exec(text.text);
    if (!cue) return;
    const range = { start: cue.index, end: cue.index + cue[0].length };
    const stance = stanceAt(text, range).stance;
    const span = text.span(range.start, range.end);
    if (stance === 'affirmed') this.#addVague(owners, span, cue[0]);
    else this.#add(owners, { stance, span, nearness: 'own' });
  }

  /** "Same as above", "same header as the reminders": the claims of the endpoint that is meant are made again. */
  #repeat(owners: readonly EndpointSubject[], value: MappedText, passage: Passage): void {
    const named = this.#context.reach.finder.in({ ...passage, text: value }).flatMap((target) => target.endpoints).find((endpoint) => !owners.includes(endpoint));
    for (const owner of owners) {
      const model = named ?? this.#before(owner);
      for (const claim of model ? (this.#claims.get(model) ?? []) : []) if (claim.nearness === 'own' || named) this.#push(owner, { ...claim, nearness: 'own' });
    }
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
      const isNone = /\ballow_?any\b|\bpermit_?all\b|\bpublic\b/i.test(guard.text);
      this.#push(subject, claimOf(isNone ? 'denied' : 'affirmed', guard.span, 'own'));
    }
  }

  #openApi(subject: EndpointSubject): void {
    const operation = subject.draft.openApi;
    if (!operation?.security || !operation.securitySpan) return;
    const isOpen = operation.security.length === 0 || operation.security.includes('');
    this.#push(subject, claimOf(isOpen ? 'denied' : 'affirmed', operation.securitySpan, operation.securityFrom === 'operation' ? 'own' : 'group'));
  }

  /** The sign before or behind an endpoint in a listing, for which a legend gives the meaning. */
  #sign(subject: EndpointSubject): void {
    const [first] = subject.draft.fragments;
    if (!first || first.unit.kind === 'row') return;
    const line = first.text.text.slice(0, 120);
    const sign = /^\s*(?:[-*•▸]\s+)?(\[[^\]\s]{0,3}\s?\]|[🔑🔒🔓✓✔✅❌●○†‡⊘])/u.exec(line)?.[1];
    const meaning = sign ? this.#terms.meaningOfNothing(sign) : null;
    if (meaning) this.#addTerm([subject], meaning, 'own');
  }

  #settled(subject: EndpointSubject, claims: readonly Claim[]): Claim[] {
    const isWebhook = subject.facts.caller === 'webhook';
    const signature = claims.find((claim) => claim.stance === 'affirmed');
    const own = isWebhook && signature ? claims.filter((claim) => claim.stance !== 'denied') : [...claims];
    const vague = own.find((claim) => claim.nearness === 'own' && claim.stance === 'vague');
    if (vague && this.#description && !this.#isOfNetwork(vague)) return [...own, this.#description];
    return own;
  }

  /** Whether the vague words are of the network ("internal", "VPN"): how users sign in does not fill them in. */
  #isOfNetwork(claim: Claim): boolean {
    return this.#ofNetwork.has(claim.evidence.span.start);
  }

  #addTerm(owners: readonly EndpointSubject[], { stance, evidence }: AuthTerm, nearness: Nearness): void {
    for (const owner of owners) this.#push(owner, { facet: 'auth', stance, nearness, evidence });
  }

  #add(endpoints: readonly EndpointSubject[], { stance, span, nearness }: { stance: Claim['stance']; span: Span; nearness: Nearness }): void {
    for (const endpoint of endpoints) this.#push(endpoint, claimOf(stance, span, nearness));
  }

  #push(subject: EndpointSubject, claim: Claim): void {
    const known = this.#claims.get(subject) ?? [];
    if (!known.some((other) => other.evidence.span.start === claim.evidence.span.start && other.stance === claim.stance && other.nearness === claim.nearness)) known.push(claim);
    this.#claims.set(subject, known);
  }
}

/** Words that deny auth wherever they stand. */
const STRICT_OPEN = /^(?:no (?:auth\w*|login|log-in|sign-in|guard|session|token|credentials?|password|secret|signature)|without (?:auth\w*|login|log-in|signing in|an account|a session|a token|credentials?|a credential)|unauthenticated|anyone|anybody|everyone|everybody|open to all|not signed in|not logged in|nothing is checked|nobody is asked|carries no guard|looks at nobody|auth disabled|auth off|skips auth|nobody checks|unprotected|publicly)$/i;
const OPEN_CONTEXT = /\(\s*(?:public|anonymous|open|none)\b|\b(?:public|anonymous|open) (?:endpoint|route|api|access|and)\b|\bis (?:deliberately |intentionally )?(?:public|anonymous|open)\b|^\W*(?:public|anonymous|open)\W*$|[.;]\s*public\.?\s*$/i;
const OPEN_GROUP = /\b(?:is|are|stay|stays|remain|remains) (?:deliberately |intentionally )?(?:public|anonymous|open|unprotected)\b|\((?:public|no auth\w*)\)|\bpublic (?:endpoints?|routes?)\b/i;

function claimOf(stance: Claim['stance'], span: Span, nearness: Nearness): Claim {
  return { facet: 'auth', stance, nearness, evidence: { span, stance } };
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
