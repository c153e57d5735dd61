import type { Claim, Nearness } from '../../../model/claim.js';
import type { Span } from '../../../text/source-file.js';
import { MACHINES_ONLY, NETWORK, OBSCURE } from '../../lexicon/auth.js';
import { matchesOf } from '../../lexicon/words.js';
import { type EndpointSubject, isCalledByMachines } from '../../targets.js';
import type { AuthTerm } from './terms.js';

/** "Access: Private" beside "Access: Public": for whoever is signed in, and no word of the network. */
const OPPOSITE_OF_PUBLIC = /^private$/i;
/** "Role: Admin, Operator" beside "Auth: required": somebody who is signed in, too. */
const OPERATOR = /^operators?$/i;

/** What is said of some endpoints. */
export interface Said {
  readonly stance: Claim['stance'];
  readonly span: Span;
  readonly nearness: Nearness;
  readonly weak?: boolean;
  readonly onPurpose?: boolean;
  readonly supersedes?: boolean;
  /** The day of the entry of a log in which it stands. */
  readonly day?: number | null;
  /** How many endpoints the statement reaches. */
  readonly breadth?: number;
  /** The name of a credential that is probably meant. */
  readonly meant?: string | null;
}

/** The claims about auth as they are read, and what has to be known of them before they can be weighed. */
export class AuthLedger {
  readonly #claims = new Map<EndpointSubject, Claim[]>();
  /** What is claimed of each already: of many endpoints, many sentences speak of all. */
  readonly #known = new Map<EndpointSubject, Set<string>>();
  /** The days of what the entries of logs say, by where it stands. */
  readonly #days = new Map<number, number>();
  /** How users sign in, told of no endpoint: it fills in what a row leaves vague. */
  #description: Claim | null = null;
  /** Where statements about users, or about the system as a whole, stand. */
  readonly #ofUsers = new Set<number>();
  /** … or about what clients send with their calls, whatever is excepted from other statements. */
  readonly #ofClients = new Set<number>();
  /** What a program sets before all its routes. */
  readonly #global: { readonly subject: EndpointSubject; readonly claim: Claim }[] = [];
  /** Where signatures, secrets and keys of machines are named. */
  readonly #ofMachine = new Set<number>();
  /** Where the verification of a token in the path is told. */
  readonly #ofPathToken = new Set<number>();
  /** Where vague words of the network or of machines ("internal", "VPN", "devices only"), or those of a secret address, stand: how users sign in does not fill them in. */
  readonly #ofNetwork = new Set<number>();

  /** … of them, where nothing but an operator is named. */
  readonly #ofOperator = new Set<number>();

  /** Where a switch of the platform's check stands: `verify_jwt = false`. */
  readonly #ofSwitch = new Set<number>();

  /** Where a title says that nobody has an account or logs in, which denies no other credential. */
  readonly #ofLogin = new Set<number>();

  /** Where it is denied that anybody looks at the credential that is sent, which says more than that there is no user. */
  readonly #ofCredential = new Set<number>();

  claimsOf(subject: EndpointSubject): readonly Claim[] {
    return this.#claims.get(subject) ?? [];
  }

  add(endpoints: readonly EndpointSubject[], { stance, span, nearness, weak, onPurpose, supersedes, day, breadth, meant }: Said): void {
    if (typeof day === 'number') this.#days.set(span.start, day);
    for (const endpoint of endpoints) this.push(endpoint, { ...claimOf(stance, span, nearness), ...(nearness === 'group' ? { breadth: breadth ?? endpoints.length } : {}), ...(weak ? { weak } : {}), ...(onPurpose ? { onPurpose } : {}), ...(supersedes ? { supersedes } : {}), ...(meant ? { meant } : {}) });
  }

  /** @param words the vague words at the span */
  addVague(endpoints: readonly EndpointSubject[], said: Said, words: string): void {
    const ofNetwork = matchesOf(NETWORK, words);
    const isOfMachines = MACHINES_ONLY.test(words) || OBSCURE.test(words);
    if ((ofNetwork.length > 0 && !OPPOSITE_OF_PUBLIC.test(words)) || isOfMachines) this.#ofNetwork.add(said.span.start);
    if (!isOfMachines && ofNetwork.length > 0 && ofNetwork.every(({ text: word }) => OPERATOR.test(word))) this.#ofOperator.add(said.span.start);
    this.add(endpoints, said);
  }

  addTerm(endpoints: readonly EndpointSubject[], { stance, evidence }: AuthTerm, nearness: Nearness): void {
    for (const endpoint of endpoints) this.push(endpoint, { facet: 'auth', stance, nearness, evidence, ...(nearness === 'group' ? { breadth: endpoints.length } : {}) });
  }

  addPathToken(subject: EndpointSubject, span: Span): void {
    this.#ofPathToken.add(span.start);
    this.push(subject, claimOf('affirmed', span, 'own'));
  }

  addGlobal(subject: EndpointSubject, span: Span): void {
    this.#global.push({ subject, claim: claimOf('affirmed', span, 'system') });
  }

  push(subject: EndpointSubject, claim: Claim): void {
    const claims = this.#claims.get(subject) ?? [];
    const known = this.#known.get(subject) ?? new Set<string>();
    const key = `${String(claim.evidence.span.start)} ${claim.stance} ${claim.nearness}`;
    if (!known.has(key)) claims.push(claim);
    this.#claims.set(subject, claims);
    this.#known.set(subject, known.add(key));
  }

  markOfUsers(span: Span): void {
    this.#ofUsers.add(span.start);
  }

  markOfClients(span: Span): void {
    this.#ofClients.add(span.start);
  }

  markOfSwitch(span: Span): void {
    this.#ofSwitch.add(span.start);
  }

  markOfLogin(span: Span): void {
    this.#ofLogin.add(span.start);
  }

  markOfCredential(span: Span): void {
    this.#ofCredential.add(span.start);
  }

  markOfMachine(span: Span): void {
    this.#ofMachine.add(span.start);
  }

  describe(span: Span): void {
    this.#description ??= claimOf('affirmed', span, 'system');
  }

  /**
   * Hands over the claims of all endpoints when the whole document is read.
   * @param isExcepted whether the document sets an endpoint apart from its blanket statements
   */
  settle(isExcepted: (subject: EndpointSubject) => boolean, hand: (subject: EndpointSubject, claim: Claim) => void): void {
    // Words about all routes, with their exceptions, tell more than the program's default.
    const told = [...this.#claims.values()].flat().some((claim) => claim.stance === 'affirmed' && (claim.nearness === 'system' || claim.nearness === 'group'));
    if (!told) for (const { subject, claim } of this.#global) this.push(subject, claim);
    for (const [subject, claims] of this.#claims) {
      for (const claim of this.#settled(subject, this.#inOrderOfTime(withoutDeferred(claims)), isExcepted(subject))) hand(subject, claim);
    }
  }

  /** The entries of a log that is not kept in order: what came last stands last. */
  #inOrderOfTime(claims: readonly Claim[]): readonly Claim[] {
    if (this.#days.size < 2) return claims;
    const day = (claim: Claim): number => (claim.supersedes ? (this.#days.get(claim.evidence.span.start) ?? 0) : 0);
    const dated = claims.filter((claim) => day(claim) > 0).sort((a, b) => day(a) - day(b));
    return [...claims.filter((claim) => day(claim) === 0), ...dated];
  }

  #settled(subject: EndpointSubject, claims: readonly Claim[], isExcepted: boolean): Claim[] {
    const at = (claim: Claim): number => claim.evidence.span.start;
    const affirmed = claims.filter((claim) => claim.stance === 'affirmed');
    const isWebhook = subject.facts.caller === 'webhook';
    const guardsWebhook = isWebhook && affirmed.some((claim) => claim.nearness === 'own' || claim.nearness === 'named' || this.#ofMachine.has(at(claim)));
    // "No user" in the row of what a machine calls is no denial where a sentence names its signature or secret.
    const isSigned = affirmed.some((claim) => claim.nearness === 'named' && this.#ofMachine.has(at(claim)));
    const hasPathToken = affirmed.some((claim) => claim.nearness === 'own' && this.#ofPathToken.has(at(claim)));
    let kept = guardsWebhook || isSigned ? claims.filter((claim) => claim.stance !== 'denied' || (!isWebhook && claim.nearness === 'named') || this.#ofCredential.has(at(claim))) : [...claims];
    // A switch of the platform's own check says nothing of the check that the handler makes itself.
    const hasOther = affirmed.some((claim) => (claim.nearness === 'own' || claim.nearness === 'named') && !this.#ofSwitch.has(at(claim)));
    if (hasOther) kept = kept.filter((claim) => claim.stance !== 'denied' || !this.#ofSwitch.has(at(claim)));
    // "Answers, without an account" over the token of a link that is compared: nobody logs in, and the caller is known all the same.
    const isKnownOtherwise = ({ breadth = 0 }: Claim): boolean => affirmed.some((claim) => claim.nearness !== 'system' && (claim.breadth ?? 0) <= breadth);
    kept = kept.filter((claim) => claim.stance !== 'denied' || !this.#ofLogin.has(at(claim)) || !isKnownOtherwise(claim));
    if (hasPathToken) kept = kept.filter((claim) => claim.nearness !== 'own' || claim.stance === 'affirmed');
    const vague = kept.filter((claim) => claim.stance === 'vague');
    // An endpoint said to be internal is none of those that users call.
    const near = vague.filter(({ nearness }) => nearness === 'own' || nearness === 'named');
    const isOfPeople = near.some((claim) => !this.#ofNetwork.has(at(claim)));
    const isOfNetwork = near.some((claim) => this.#ofNetwork.has(at(claim)) && !(isOfPeople && this.#ofOperator.has(at(claim))));
    if (isOfNetwork || isExcepted) return kept.filter((claim) => !this.#ofUsers.has(at(claim)) && !(isOfNetwork && this.#ofClients.has(at(claim))));
    const isFilled = this.#description !== null && vague.length > 0 && !isCalledByMachines(subject);
    return isFilled && this.#description ? [...kept, this.#description] : kept;
  }
}

/** Claims without what the next sentence puts off: the same words, read alone, do not say so. "Auth: Supabase JWT. This check ships in v2." */
function withoutDeferred(claims: readonly Claim[]): Claim[] {
  const keyOf = ({ evidence, nearness }: Claim): string => `${String(evidence.span.start)} ${nearness}`;
  const deferred = new Set(claims.filter(({ stance }) => stance === 'deferred').map(keyOf));
  return claims.filter((claim) => claim.stance !== 'affirmed' || !deferred.has(keyOf(claim)));
}

export function claimOf(stance: Claim['stance'], span: Span, nearness: Nearness): Claim {
  return { facet: 'auth', stance, nearness, evidence: { span, stance } };
}
