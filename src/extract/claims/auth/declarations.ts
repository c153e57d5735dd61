import { AUTH_LABEL, GUARDING_WORDS, KEEPS_OUT, LETS_ALL_IN, NO_CALLER, PLACE_WORDS } from '../../lexicon/auth.js';
import type { Listings } from '../../listings.js';
import { pathKey } from '../../paths.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import type { Reach } from '../../reach.js';
import { singular, snakeCase } from '../../tables/names.js';
import { isOfDesign } from '../../zones.js';
import type { EndpointSubject } from '../../targets.js';
import { bareName } from './guard-names.js';
import { type AuthLedger, claimOf } from './ledger.js';
import { isKnownByToken } from './sent-tokens.js';
import type { AuthTerms } from './terms.js';
import type { Passage } from '../../passages.js';
import { KEY_PATH, PROVES_NOBODY, SIGNED_TOKENS, TOKEN_PATH, VERIFIED_KEY, VERIFIED_TOKEN } from './words.js';

/** A sign that opens the line of an endpoint: "🔑 POST /orders". */
const LEADING_SIGN = /^\s*(?:[-*•▸]\s+)?(\[[^\]\s]{0,3}\s?\]|[✓✔✅❌●○†‡⊘]|\p{Extended_Pictographic}\uFE0F?)/u;
/** The signs behind its path: "`POST /tips` 💸 🔑", "POST /tips [u]". */
const SIGNS_BEHIND = /\/[^\s`/]*`?\s{1,3}((?:(?:\[[^\]\s]{1,3}\]|\([A-Z]{1,2}\)|\p{Extended_Pictographic}\uFE0F?)[\s,·]{0,3}){1,6})/u;
const SIGN_BEHIND = /\[[^\]\s]{1,3}\]|\([A-Z]{1,2}\)|\p{Extended_Pictographic}/gu;

/** Reads what the declarations themselves say of auth: guards in code, OpenAPI's `security`, signs of a legend, tokens in paths. */
export class AuthDeclarations {
  readonly #reach: Reach;
  readonly #listings: Listings;
  readonly #terms: AuthTerms;
  readonly #ledger: AuthLedger;

  readonly #passages: readonly Passage[];
  /** Once a path with a token asks for them. */
  #signed: ReadonlyMap<string, Span> | null = null;

  constructor(reach: Reach, listings: Listings, terms: AuthTerms, ledger: AuthLedger, passages: readonly Passage[]) {
    this.#passages = passages;
    this.#reach = reach;
    this.#listings = listings;
    this.#terms = terms;
    this.#ledger = ledger;
  }

  read(subject: EndpointSubject): void {
    this.#code(subject);
    this.#openApi(subject);
    this.#sign(subject);
    this.#emptyCell(subject);
    this.#pathToken(subject);
  }

  /** Guards of a route in code, as middleware or in the body of its handler. */
  #code(subject: EndpointSubject): void {
    const { route } = subject.draft;
    if (!route) return;
    for (const guard of route.guards) {
      if (letsAllIn(guard.text) && this.#terms.meaningOfName(bareName(guard.text))?.stance !== 'affirmed') continue;
      const isNone = /\ballow_?any(?:one|body)?\b|\ballow_?anonymous\b|\bpermit_?all\b|\bpublic\b|\bmaybe_?\w*|\boptional_?\w*|auto_error=False|\|\s*None\b/i.test(guard.text);
      this.#ledger.push(subject, claimOf(isNone ? 'denied' : looksAtPlaceOnly(guard.text) ? 'vague' : 'affirmed', guard.span, 'own'));
    }
  }

  #openApi(subject: EndpointSubject): void {
    const operation = subject.draft.openApi;
    if (!operation?.security || !operation.securitySpan) return;
    const isOpen = operation.security.length === 0 || operation.security.includes('');
    // What is open to those without an account may yet ask for a token that the server knows.
    if (isOpen && isKnownByToken(subject)) return;
    const schemes = this.#listings.openApi(subject.draft.unit)?.schemes.filter((scheme) => operation.security?.includes(scheme.name)) ?? [];
    const provesNobody = schemes.length > 0 && schemes.every((scheme) => PROVES_NOBODY.test(scheme.description));
    this.#ledger.push(subject, claimOf(isOpen ? 'denied' : provesNobody ? 'vague' : 'affirmed', operation.securitySpan, operation.securityFrom === 'operation' ? 'own' : 'group'));
  }

  /** The sign before an endpoint in a listing or title, or the first of those behind it ("`POST /tips` 💸 🔑"), for which a legend gives the meaning. */
  #sign(subject: EndpointSubject): void {
    const [first] = subject.draft.fragments;
    if (!first || first.unit.kind === 'row') return;
    const line = first.text.text.slice(0, 140);
    const leading = LEADING_SIGN.exec(line)?.[1];
    const signs = leading === undefined ? matchesIn(SIGNS_BEHIND.exec(line)?.[1] ?? '', SIGN_BEHIND).map(([sign]) => sign) : [leading];
    const meaning = signs.map((sign) => this.#terms.meaningOfNothing(sign) ?? this.#terms.meaningOf(sign.replace(/[[\]()]/g, ''))).find((each) => each !== null);
    if (meaning) this.#ledger.addTerm([subject], meaning, 'own');
  }

  /** An empty cell under a header of auth, for which a legend gives the meaning. */
  #emptyCell(subject: EndpointSubject): void {
    const meaning = this.#terms.meaningOfNothing('');
    if (!meaning) return;
    const isEmpty = subject.draft.fragments.some(({ unit, label, text }) => unit.kind === 'row' && AUTH_LABEL.test(label.trim()) && text.text.trim() === '');
    if (isEmpty) this.#ledger.addTerm([subject], meaning, 'own');
  }

  /** A token in the path that the server verifies (docs/judgement.md, Where two clauses meet). */
  #pathToken(subject: EndpointSubject): void {
    const path = subject.draft.path ?? '';
    for (const [shape, verified] of [[TOKEN_PATH, VERIFIED_TOKEN], [KEY_PATH, VERIFIED_KEY]] as const) {
      const base = shape.exec(path)?.[0];
      if (base === undefined) continue;
      const span = this.#verified(base, shape, verified);
      if (span) this.#ledger.addPathToken(subject, span);
    }
  }

  /** Where the verification of a token of a path is told: beside one of the endpoints below the path, or of the token by its name. */
  #verified(base: string, shape: RegExp, verified: RegExp): Span | null {
    for (const { draft } of this.#reach.finder.subjects) {
      if (pathKey(shape.exec(draft.path ?? '')?.[0] ?? '') !== pathKey(base)) continue;
      for (const { text } of draft.fragments) {
        const match = verified.exec(text.text);
        if (match) return text.span(match.index, match.index + match[0].length);
      }
    }
    const name = base.split(/\W/).findLast((part) => part !== '') ?? '';
    const thing = shape === TOKEN_PATH ? thingOf(base) : null;
    const signed = thing === null ? undefined : this.#signedTokens().get(thing);
    if (signed) return signed;
    if (!/[_A-Z]/.test(name)) return null;
    const spellings = [name, snakeCase(name)];
    for (const { text, unit } of this.#passages) {
      const match = isOfDesign(unit.zone) && spellings.some((spelling) => text.text.includes(spelling)) ? verified.exec(text.text) : null;
      if (match) return text.span(match.index, match.index + match[0].length);
    }
    return null;
  }

  /** Where tokens are said to be signed, the first place by the thing that they are for: "sign unsubscribe tokens with HMAC". */
  #signedTokens(): ReadonlyMap<string, Span> {
    if (this.#signed) return this.#signed;
    const signed = new Map<string, Span>();
    for (const { text, unit } of this.#passages) {
      const match = isOfDesign(unit.zone) && /token/i.test(text.text) ? SIGNED_TOKENS.exec(text.text) : null;
      const thing = match ? singular((match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').toLowerCase()) : '';
      if (match && !signed.has(thing)) signed.set(thing, text.span(match.index, match.index + match[0].length));
    }
    this.#signed = signed;
    return signed;
  }
}

/** What the token of a path is for, by the part before it: `/unsubscribe/:token`. */
function thingOf(base: string): string | null {
  const last = pathKey(base).split('/').findLast((part) => part !== '' && part !== '{}');
  return last === undefined || last === 'api' ? null : singular(last);
}

/** Whether a guard, by its name, looks at where a call comes from and not at who calls: `vpc_only`, `requireInternalNetwork`. */
function looksAtPlaceOnly(text: string): boolean {
  const [name = ''] = text.replace(/^@/, '').split('(');
  const words = snakeCase(name).split(/[^a-z]+/).filter((word) => word !== '');
  return words.some((word) => PLACE_WORDS.has(word)) && words.every((word) => PLACE_WORDS.has(word) || GUARDING_WORDS.has(word));
}

/** `verifyCsrfAndSession`: it looks at who calls as well. */
const KNOWS_CALLER = /auth|session|user|member|log_?in|jwt|role|permission|owner|admin/i;

/** Whether middleware, by its name, keeps nobody out: `upload.single('photo')`, `rateLimit({ max: 5 })`. */
function letsAllIn(text: string): boolean {
  const [call = ''] = text.replace(/^@/, '').split('(');
  const names = call.split(/\W/).filter((name) => name !== '');
  if (NO_CALLER.test(names.at(-1) ?? '') && !names.some((name) => KNOWS_CALLER.test(name))) return true;
  return !names.some((name) => KEEPS_OUT.test(name)) && (LETS_ALL_IN.test(names.at(-1) ?? '') || LETS_ALL_IN.test(names[0] ?? ''));
}
