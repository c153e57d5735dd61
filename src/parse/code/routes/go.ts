import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, assignedTo, type Chain, type Link, stringOf } from '../syntax.js';
import { callerTypes } from './attributed-methods.js';
import {
  type Area, distinct, type Guard, guardOf, isFunction, joinPath, methodOf, MOST_AREAS, nest, NO_SCOPE, type Scope, scopeAround, spanWithComments,
  wrapperGuards,
} from './draft.js';

/*
 * Routes of Go: net/http (`mux.HandleFunc("POST /x", h)`), chi, gin, echo, fiber, gorilla; and of Rust's axum, which
 * hangs its methods into `.route("/x", post(h))`.
 */

const HANDLE = /^(?:Handle|HandleFunc)$/;
const GROUP = /^(?:Group|Route|PathPrefix|Mount)$/;
/** So much middleware of a router is kept: more is no excerpt. */
const MOST_USES = 50;

/** Reads routes that are registered on a router. */
export function readGoRoutes(listing: Listing): RouteFact[] {
  return new GoRouteReader(listing).read();
}

class GoRouteReader {
  readonly #listing: Listing;
  readonly #echo: boolean;
  /** What a group has by the variable that holds it. */
  readonly #groups = new Map<string, Scope>();
  readonly #areas: Area[] = [];
  readonly #uses = new Map<string, { readonly at: number; readonly area: number; readonly guards: readonly Guard[] }[]>();
  readonly #routes: RouteFact[] = [];
  /** The brackets of the parameters of Rust's functions by their names. */
  #functions: ReadonlyMap<string, number> | null = null;
  #floor = 0;

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#echo = /\becho\.(?:New|Context)\b/.test(listing.source.text);
  }

  read(): RouteFact[] {
    for (const chain of this.#listing.chains) this.#chain(chain);
    return this.#routes;
  }

  #chain(chain: Chain): void {
    const root = chain.links[0]?.name ?? '';
    let inline: Scope = NO_SCOPE;
    for (const [index, link] of chain.links.entries()) {
      if (index === 0 || link.open < 0) continue;
      if (link.name === 'Use') this.#use(root, link);
      else if (link.name === 'With') inline = nest(inline, { prefix: '', guards: this.#guards(argumentsOf(this.#listing, link.open)) });
      else if (GROUP.test(link.name)) this.#group(chain, root, link, inline);
      else this.#route(chain, root, link, inline);
    }
  }

  #guards(parts: readonly Range[]): Guard[] {
    return parts.flatMap((part) => guardOf(this.#listing, part));
  }

  #use(root: string, link: Link): void {
    const uses = this.#uses.get(root) ?? [];
    if (uses.length >= MOST_USES) return;
    uses.push({ at: link.at, area: this.#areaAt(link.at), guards: this.#guards(argumentsOf(this.#listing, link.open)) });
    this.#uses.set(root, uses);
  }

  /** The end of the innermost group around a token; the end of the listing outside of all. */
  #areaAt(at: number): number {
    return this.#areas.findLast((area) => at >= area.from && at < area.to)?.to ?? this.#listing.tokens.length;
  }

  /** `r.Route("/x", func(r chi.Router) {…})`, `g := r.Group("/x", mw)` */
  #group(chain: Chain, root: string, link: Link, inline: Scope): void {
    const parts = argumentsOf(this.#listing, link.open);
    const prefix = stringOf(this.#listing, parts[0]) ?? '';
    const rest = stringOf(this.#listing, parts[0]) === null ? parts : parts.slice(1);
    const body = rest.find((part) => isFunction(this.#listing, part));
    const scope = nest(inline, { prefix, guards: this.#guards(rest.filter((part) => part !== body)) });
    if (body) {
      if (this.#areas.length < MOST_AREAS) this.#areas.push({ ...body, scope: nest(this.#groups.get(root) ?? NO_SCOPE, scope) });
      return;
    }
    const holder = assignedTo(this.#listing, chain.from);
    if (holder >= 0) this.#groups.set(this.#listing.at(holder).text, nest(this.#scopeAt(root, link.at), scope));
  }

  #scopeAt(root: string, at: number): Scope {
    const used = (this.#uses.get(root) ?? []).filter((use) => use.at < at && at < use.area).flatMap((use) => use.guards);
    const outer = scopeAround(this.#areas, at);
    const own = this.#groups.get(root) ?? NO_SCOPE;
    return { prefix: joinPath(outer.prefix, own.prefix), guards: [...outer.guards, ...own.guards, ...used] };
  }

  #route(chain: Chain, root: string, link: Link, inline: Scope): void {
    const [first, ...rest] = argumentsOf(this.#listing, link.open);
    const text = stringOf(this.#listing, first);
    if (text === null || !first || rest.length === 0) return;
    if (link.name === 'route' && this.#listing.language === 'rust') return this.#axum(chain, link, text, first, rest[0] as Range);
    const pattern = /^(?:([A-Z]+) )?(\/\S*)$/.exec(HANDLE.test(link.name) ? text : text || '/');
    if (!pattern?.[2]) return;
    const verb = HANDLE.test(link.name) ? pattern[1] : link.name;
    const methods = HANDLE.test(link.name) && verb === undefined ? this.#methods(chain) : [methodOf(verb ?? '') ?? null];
    if (!HANDLE.test(link.name) && methods[0] === null) return;
    const scope = nest(this.#scopeAt(root, link.at), inline);
    // Echo's `e` by the habit of its users, where an excerpt does not show what it is.
    const handler = this.#echo || root === 'e' ? rest[0] : rest.at(-1);
    const around = rest.filter((part) => part !== handler);
    const guards = [...scope.guards, ...this.#guards(around), ...(handler ? wrapperGuards(this.#listing, handler) : [])].filter(
      (guard) => !/^http\.HandlerFunc\b/.test(guard.text),
    );
    for (const method of methods) this.#add(chain, { method, path: joinPath(scope.prefix, pattern[2]) }, { from: link.at, to: first.to }, guards);
  }

  /** gorilla: `.Methods("POST", http.MethodPut)` */
  #methods(chain: Chain): (string | null)[] {
    const link = chain.links.find((candidate) => candidate.name === 'Methods');
    const methods = argumentsOf(this.#listing, link?.open ?? -1)
      .map((part) => methodOf(stringOf(this.#listing, part) ?? this.#listing.at(part.to - 1).text.replace(/^Method/, '')))
      .filter((method) => method !== undefined);
    return methods.length > 0 ? methods : [null];
  }

  /** `.route("/x", post(create).get(list))`; a layer of the router lies around the routes that stand before it. */
  #axum(chain: Chain, link: Link, path: string, at: Range, handlers: Range): void {
    const inner = this.#listing.chainAt(handlers.from);
    for (const handler of inner?.links ?? []) {
      const method = methodOf(handler.name);
      if (method === undefined || handler.open < 0) continue;
      const whole = chain.links.length > 2 ? { from: link.at, to: this.#listing.after(link.open) } : { from: chain.from, to: chain.to };
      const layers = (inner?.links ?? [])
        .filter((candidate) => /layer$/.test(candidate.name))
        .flatMap((candidate) => this.#layer(candidate));
      const outer = chain.links.slice(chain.links.indexOf(link) + 1).filter((candidate) => /layer$/.test(candidate.name)).flatMap((candidate) => this.#layer(candidate));
      const parameters = this.#parameters(argumentsOf(this.#listing, handler.open)[0]);
      const callers = parameters < 0 ? [] : callerTypes(this.#listing, parameters);
      this.#add(chain, { method, path }, { from: link.at, to: at.to }, [...outer, ...layers, ...callers], whole);
    }
  }

  /** What a layer checks: `middleware::from_fn(require_jwt)`, `from_fn_with_state(state, require_jwt)`, else the layer itself. */
  #layer(link: Link): Guard[] {
    return argumentsOf(this.#listing, link.open).flatMap((part) => {
      const made = this.#listing.chainAt(part.from)?.links.at(-1);
      const checks = made && /^from_fn/.test(made.name) ? argumentsOf(this.#listing, made.open).at(-1) : undefined;
      return guardOf(this.#listing, checks ?? part);
    });
  }

  /** The bracket of the parameters of the function that a handler names; -1 where the listing does not show it. */
  #parameters(handler: Range | undefined): number {
    this.#functions ??= new Map(this.#listing.tokens.flatMap(({ text }, at) => (this.#listing.is(at - 1, 'fn') && this.#listing.is(at + 1, '(') ? [[text, at + 1] as const] : [])));
    return (handler && this.#functions.get(this.#listing.at(handler.to - 1).text)) ?? -1;
  }

  #add(
    chain: Chain,
    fact: { readonly method: string | null; readonly path: string },
    name: Range,
    guards: readonly Guard[],
    whole: Range = chain,
  ): void {
    const span = spanWithComments(this.#listing, whole, this.#floor);
    this.#routes.push({ ...fact, name: null, nameSpan: this.#listing.span(name.from, name.to), guards: distinct(guards), span });
    this.#floor = this.#listing.at(whole.to - 1).end;
  }
}
