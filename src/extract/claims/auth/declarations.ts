import { AUTH_LABEL } from '../../lexicon/auth.js';
import type { Listings } from '../../listings.js';
import { pathKey } from '../../paths.js';
import type { Reach } from '../../reach.js';
import type { EndpointSubject } from '../../targets.js';
import { type AuthLedger, claimOf } from './ledger.js';
import type { AuthTerms } from './terms.js';
import { PROVES_NOBODY, TOKEN_PATH, VERIFIED_TOKEN } from './words.js';

/** Reads what the declarations themselves say of auth: guards in code, OpenAPI's `security`, signs of a legend, tokens in paths. */
export class AuthDeclarations {
  readonly #reach: Reach;
  readonly #listings: Listings;
  readonly #terms: AuthTerms;
  readonly #ledger: AuthLedger;

  constructor(reach: Reach, listings: Listings, terms: AuthTerms, ledger: AuthLedger) {
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
      const isNone = /\ballow_?any\b|\bpermit_?all\b|\bpublic\b|\bmaybe_?\w*|\boptional_?\w*|auto_error=False|\|\s*None\b/i.test(guard.text);
      this.#ledger.push(subject, claimOf(isNone ? 'denied' : 'affirmed', guard.span, 'own'));
    }
  }

  #openApi(subject: EndpointSubject): void {
    const operation = subject.draft.openApi;
    if (!operation?.security || !operation.securitySpan) return;
    const isOpen = operation.security.length === 0 || operation.security.includes('');
    const schemes = this.#listings.openApi(subject.draft.unit)?.schemes.filter((scheme) => operation.security?.includes(scheme.name)) ?? [];
    const provesNobody = schemes.length > 0 && schemes.every((scheme) => PROVES_NOBODY.test(scheme.description));
    this.#ledger.push(subject, claimOf(isOpen ? 'denied' : provesNobody ? 'vague' : 'affirmed', operation.securitySpan, operation.securityFrom === 'operation' ? 'own' : 'group'));
  }

  /** The sign before or behind an endpoint in a listing, for which a legend gives the meaning. */
  #sign(subject: EndpointSubject): void {
    const [first] = subject.draft.fragments;
    if (!first || first.unit.kind === 'row') return;
    const line = first.text.text.slice(0, 140);
    const sign = /^\s*(?:[-*•▸]\s+)?(\[[^\]\s]{0,3}\s?\]|[🔑🔒🔓✓✔✅❌●○†‡⊘])/u.exec(line)?.[1] ?? /\/[^\s`/]*`?\s{1,3}(\[[^\]\s]{1,3}\]|\([A-Z]{1,2}\)|\p{Extended_Pictographic})/u.exec(line)?.[1];
    const meaning = sign ? (this.#terms.meaningOfNothing(sign) ?? this.#terms.meaningOf(sign.replace(/[[\]()]/g, ''))) : null;
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
    const base = TOKEN_PATH.exec(subject.draft.path ?? '')?.[0];
    if (base === undefined) return;
    // Who verifies a token below one path does so for all below it.
    for (const { draft } of this.#reach.finder.subjects) {
      if (pathKey(TOKEN_PATH.exec(draft.path ?? '')?.[0] ?? '') !== pathKey(base)) continue;
      for (const { text } of draft.fragments) {
        const match = VERIFIED_TOKEN.exec(text.text);
        if (!match) continue;
        this.#ledger.addPathToken(subject, text.span(match.index, match.index + match[0].length));
        return;
      }
    }
  }
}
