import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, assignedTo, type Chain, type Link, split, stringOf, stringsIn, wordOf } from '../syntax.js';
import { keyword } from '../tables/python-classes.js';
import { distinct, type Guard, guardOf, joinPath, methodOf, nest, NO_SCOPE, type Scope, spanWithComments } from './draft.js';

/*
 * Routes that are decorated functions: FastAPI, Flask, Django Ninja, Litestar; and those of a table: Django's `path(…)`, Starlette's
 * `Route(…)`, aiohttp's `add_post(…)`.
 */

const ROUTER_FACTORY = /^(?:APIRouter|FastAPI|Blueprint|Router|NinjaAPI|Flask|APIBlueprint|Litestar|Sanic|Quart)$/;
const GUARD_KEYWORDS = ['dependencies', 'auth', 'guards', 'permissions', 'security', 'middleware'];
/** The keyword by which Django Ninja's routers give a check to their routes, and a route takes another one or none. */
const DEFAULT_AUTH = 'auth';
/** Types of parameters that hold the caller (`user: CurrentUser`). */
const CALLER_TYPE = /^(?:Current|Authenticated|Authed|Verified)[A-Z]\w*$/;
/** Decorators that change a function without guarding it. */
const NO_GUARD = new Set([
  'csrf_exempt', 'wraps', 'cache', 'cached', 'cache_page', 'lru_cache', 'staticmethod', 'classmethod', 'property', 'swag_from', 'require_POST',
  'require_GET', 'require_http_methods', 'api_view', 'extend_schema', 'transaction', 'atomic', 'inject', 'parser_classes', 'renderer_classes', 'docs',
  'cross_origin',
]);

interface DecoratedRoute {
  readonly decorator: Chain;
  readonly methods: readonly (string | null)[];
  readonly path: string | null;
  /** The token of the path, or of the decorator where it has none. */
  readonly at: number;
  /** It says itself who may call (`auth=None`), whatever its router says. */
  readonly hasOwnAuth: boolean;
  readonly guards: readonly Guard[];
}

/** Reads decorated functions and `path('x/', view)` entries. */
export function readPythonRoutes(listing: Listing): RouteFact[] {
  return new PythonRouteReader(listing).read();
}

/** The guards of the routers that a listing declares, by their variables. */
export function readPythonRouters(listing: Listing): ReadonlyMap<string, readonly Guard[]> {
  return new PythonRouteReader(listing).routers();
}

class PythonRouteReader {
  readonly #listing: Listing;
  readonly #scopes = new Map<string, Scope>();
  /** `CurrentUser = Annotated[User, Depends(get_current_user)]` */
  readonly #aliases = new Map<string, Guard[]>();
  /** What routers give to the routes that say nothing themselves: `NinjaAPI(auth=…)`. */
  readonly #defaults = new Set<Guard>();
  readonly #routes: RouteFact[] = [];

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  read(): RouteFact[] {
    this.#readRouters();
    this.#readAliases();
    for (let at = 0; at < this.#listing.tokens.length;) at = this.#listing.is(at, '@') && this.#listing.at(at).first ? this.#group(at) : at + 1;
    for (const chain of this.#listing.chains) {
      this.#urlPattern(chain);
      this.#tabled(chain);
    }
    return this.#routes;
  }

  routers(): ReadonlyMap<string, readonly Guard[]> {
    this.#readRouters();
    return new Map([...this.#scopes].filter(([, { guards }]) => guards.length > 0).map(([name, { guards }]) => [name, guards]));
  }

  #readRouters(): void {
    for (const chain of this.#listing.chains) {
      const last = chain.links.at(-1) as Link;
      const name = last.open >= 0 && ROUTER_FACTORY.test(last.name) ? assignedTo(this.#listing, chain.from) : -1;
      if (name >= 0) this.#scopes.set(this.#listing.at(name).text, this.#scopeOf(last.open));
    }
    for (const chain of this.#listing.chains) {
      const last = chain.links.at(-1) as Link;
      if (!/^(?:include_router|register_blueprint|add_router|mount)$/.test(last.name) || last.open < 0) continue;
      const parts = argumentsOf(this.#listing, last.open);
      const router = wordOf(
        this.#listing,
        parts.find((part) => this.#scopes.has(wordOf(this.#listing, part) ?? '')),
      );
      if (router === null) continue;
      const path = stringOf(this.#listing, parts[0]);
      const given = this.#scopeOf(last.open);
      const own = this.#scopes.get(router) ?? NO_SCOPE;
      // `register_blueprint(bp, url_prefix=…)` replaces the prefix of the blueprint, `include_router` adds to it.
      const replaces = last.name === 'register_blueprint' && given.prefix !== '';
      this.#scopes.set(router, nest(path === null ? given : { ...given, prefix: path }, replaces ? { ...own, prefix: '' } : own));
    }
  }

  #scopeOf(open: number): Scope {
    const prefix = stringOf(this.#listing, keyword(this.#listing, open, 'prefix', 'url_prefix', 'path')) ?? '';
    const auth = keyword(this.#listing, open, DEFAULT_AUTH);
    const defaults = auth ? this.#dependency(auth) : [];
    for (const guard of defaults) this.#defaults.add(guard);
    return { prefix, guards: [...this.#keywordGuards(open, [DEFAULT_AUTH]), ...defaults] };
  }

  #readAliases(): void {
    for (let at = 0; at < this.#listing.tokens.length; at++) {
      if (!this.#listing.is(at, 'Annotated') || !this.#listing.is(at - 1, '=') || !this.#listing.is(at + 1, '[')) continue;
      this.#aliases.set(this.#listing.at(at - 2).text, this.#dependenciesIn({ from: at + 2, to: this.#listing.closing(at + 1) }));
    }
  }

  /** Reads the decorators that stand together and the function below them; returns the index behind what was read. */
  #group(start: number): number {
    const decorators: Chain[] = [];
    let at = start;
    while (this.#listing.is(at, '@') && this.#listing.at(at).first) {
      const chain = this.#listing.chainAt(at + 1);
      if (!chain) break;
      decorators.push(chain);
      at = chain.to;
    }
    const definition = this.#listing.is(at, 'async') ? at + 1 : at;
    const isFunction = this.#listing.is(definition, 'def') && this.#listing.at(at).first;
    const routes = decorators.map((decorator) => this.#route(decorator)).filter((route) => route !== null);
    if (!isFunction) {
      // An excerpt that shows decorators without their functions: each is a route with the comments below it.
      routes.forEach((route) => this.#add(route, { from: route.decorator.from - 1, to: route.decorator.to }, route.guards, null, true));
      return Math.max(at, start + 1);
    }
    const parameters = definition + 2;
    const routed = new Set(routes.map((route) => route.decorator));
    const guards = [
      ...decorators.filter((decorator) => !routed.has(decorator)).flatMap((decorator) => this.#decoratorGuard(decorator)),
      ...this.#parameterGuards(parameters),
    ];
    const whole = { from: start, to: this.#listing.endOfIndented(at) };
    const name = this.#listing.at(definition + 1).text;
    for (const route of routes) this.#add(route, whole, [...route.guards, ...guards], route.path === null ? name : null, false);
    return Math.max(definition + 1, start + 1);
  }

  #route(decorator: Chain): DecoratedRoute | null {
    const link = decorator.links.at(-1) as Link;
    const parts = argumentsOf(this.#listing, link.open);
    const path = stringOf(this.#listing, parts[0]) ?? stringOf(this.#listing, keyword(this.#listing, link.open, 'path', 'rule'));
    const pathAt = parts[0] && stringOf(this.#listing, parts[0]) !== null ? parts[0].from : decorator.from;
    const base = { decorator, at: pathAt, guards: this.#keywordGuards(link.open), hasOwnAuth: keyword(this.#listing, link.open, DEFAULT_AUTH) !== undefined };
    const isPath = path !== null && (path === '' || path.startsWith('/'));
    const method = methodOf(link.name);
    if (method !== undefined && isPath && link.open >= 0) return { ...base, methods: [method], path };
    if (/^(?:route|api_route|api_operation|websocket)$/.test(link.name) && isPath && decorator.links.length > 1)
      return { ...base, methods: this.#methods(keyword(this.#listing, link.open, 'methods'), parts[0]), path };
    if (link.name === 'api_view' || link.name === 'require_http_methods')
      return { ...base, at: decorator.from, methods: this.#methods(parts[0], undefined), path: null };
    return link.name === 'require_POST' ? { ...base, at: decorator.from, methods: ['POST'], path: null } : null;
  }

  /** The methods of `methods=["GET", "POST"]`; GET where it says none. HEAD and OPTIONS are no routes of their own. */
  #methods(range: Range | undefined, fallback: Range | undefined): (string | null)[] {
    const listed =
      range && range !== fallback
        ? stringsIn(this.#listing, range)
            .map((name) => methodOf(name))
            .filter((method) => method !== undefined)
        : [];
    return listed.length > 0 ? listed : ['GET'];
  }

  #keywordGuards(open: number, less: readonly string[] = []): Guard[] {
    return GUARD_KEYWORDS.filter((name) => !less.includes(name)).flatMap((name) => {
      const value = keyword(this.#listing, open, name);
      return value ? this.#dependency(value) : [];
    });
  }

  /** `[Depends(require_user)]`, `ApiKeyAuth()`, `None` */
  #dependency(range: Range): Guard[] {
    if (this.#listing.is(range.from, '[')) return argumentsOf(this.#listing, range.from).flatMap((part) => this.#dependency(part));
    const link = this.#listing.chainAt(range.from)?.links.at(-1);
    if (link && link.open >= 0 && /^(?:Depends|Security|Provide)$/.test(link.name)) {
      const [inner] = argumentsOf(this.#listing, link.open);
      return inner ? guardOf(this.#listing, inner) : [];
    }
    return guardOf(this.#listing, range);
  }

  #dependenciesIn(range: Range): Guard[] {
    const guards: Guard[] = [];
    for (let at = range.from; at < range.to; at++) {
      if ((this.#listing.is(at, 'Depends') || this.#listing.is(at, 'Security')) && this.#listing.is(at + 1, '('))
        guards.push(...this.#dependency({ from: at, to: this.#listing.after(at + 1) }));
    }
    return guards;
  }

  /** `user: User = Depends(get_current_user)`, `user: CurrentUser` */
  #parameterGuards(open: number): Guard[] {
    if (!this.#listing.is(open, '(')) return [];
    return argumentsOf(this.#listing, open).flatMap((parameter) => {
      const [, type] = split(this.#listing, parameter, ':');
      const typeName = type ? this.#listing.at(type.from).text : '';
      if (/^(?:Session|AsyncSession|Settings|Redis)$/.test(typeName)) return [];
      const guards = this.#dependenciesIn(parameter);
      if (guards.length > 0) return guards;
      const alias = this.#aliases.get(typeName);
      if (alias) return alias;
      return type && CALLER_TYPE.test(typeName) ? [{ text: typeName, span: this.#listing.span(type.from, type.from + 1) }] : [];
    });
  }

  #decoratorGuard(decorator: Chain): Guard[] {
    if (NO_GUARD.has(decorator.links.at(-1)?.name ?? '')) return [];
    return [{ text: this.#listing.textOf(decorator), span: this.#listing.span(decorator.from, decorator.to) }];
  }

  #add(route: DecoratedRoute, whole: Range, guards: readonly Guard[], name: string | null, bare: boolean): void {
    const receiver = route.decorator.links.length > 1 ? (route.decorator.links.at(-2)?.name ?? '') : '';
    const scope = this.#scopes.get(receiver) ?? NO_SCOPE;
    const path = route.path === null ? null : joinPath(scope.prefix, route.path) || '/';
    const span = spanWithComments(this.#listing, whole);
    for (const method of route.methods) {
      this.#routes.push({
        method,
        path,
        name,
        nameSpan: this.#listing.span(route.decorator.from, Math.max(route.at, route.decorator.from) + 1),
        guards: distinct([...(route.hasOwnAuth ? scope.guards.filter((guard) => !this.#defaults.has(guard)) : scope.guards), ...guards]),
        span: bare ? { start: span.start, end: Math.max(span.end, this.#endOfComments(whole)) } : span,
        ...(receiver !== '' && !this.#scopes.has(receiver) && !route.hasOwnAuth ? { router: receiver } : {}),
      });
    }
  }

  /** The end of the comment lines directly below a bare decorator, as an offset of the source. */
  #endOfComments(whole: Range): number {
    let line = this.#listing.endLine(whole.to - 1) + 1;
    let end = 0;
    for (let comment = this.#listing.ownComment(line); comment; comment = this.#listing.ownComment(++line))
      end = this.#listing.source.span(comment.start, comment.end).end;
    return end;
  }

  /** `path('orders/', views.create_order)` of Django. */
  #urlPattern(chain: Chain): void {
    const [link] = chain.links as [Link];
    if (chain.links.length > 1 || link.open < 0 || !/^(?:path|re_path|url)$/.test(link.name)) return;
    const [first, view] = argumentsOf(this.#listing, link.open);
    const path = stringOf(this.#listing, first);
    if (path === null || !first || !view || this.#listing.is(view.from, 'include') || /^admin\//.test(path)) return;
    const span = spanWithComments(this.#listing, chain);
    const body = this.#viewClass(view);
    const guards = body ? this.#permissions(body) : this.#viewGuards(view);
    const methods = body ? this.#handled(body) : [];
    for (const method of methods.length > 0 ? methods : [null]) {
      this.#routes.push({ method, path: path.startsWith('/') ? path : `/${path}`, name: null, nameSpan: this.#listing.textSpan(first.from), guards, span });
    }
  }

  /** `Route("/orders", create, methods=["POST"])` of Starlette, `app.router.add_post("/orders", create)` and `web.post(…)` of aiohttp. */
  #tabled(chain: Chain): void {
    const link = chain.links.at(-1) as Link;
    const parts = argumentsOf(this.#listing, link.open);
    const added = /^add_(get|post|put|patch|delete|route)$/.exec(link.name)?.[1] ?? (chain.links[0]?.name === 'web' && chain.links.length === 2 ? link.name : '');
    const verb = methodOf(added) ?? (added === 'route' ? methodOf(stringOf(this.#listing, parts[0]) ?? '') : undefined);
    const place = added === 'route' && verb !== undefined ? parts[1] : parts[0];
    const path = stringOf(this.#listing, place);
    if (!place || path?.startsWith('/') !== true || parts.length < 2) return;
    const isTable = link.name === 'Route' && chain.links.length === 1;
    if (!isTable && verb === undefined) return;
    const methods = isTable ? this.#methods(keyword(this.#listing, link.open, 'methods'), parts[0]) : [verb ?? null];
    for (const method of methods) {
      this.#routes.push({ method, path, name: null, nameSpan: this.#listing.span(link.at, place.to), guards: [], span: spanWithComments(this.#listing, chain) });
    }
  }

  /** The class of `OrderView.as_view()`, where the listing shows it. */
  #viewClass(view: Range): Range | null {
    const links = this.#listing.chainAt(view.from)?.links ?? [];
    const name = links.at(-1)?.name === 'as_view' ? links.at(-2)?.name : undefined;
    const at = name === undefined ? -1 : this.#listing.tokens.findIndex((token, index) => token.text === name && this.#listing.is(index - 1, 'class'));
    return at < 0 ? null : { from: at - 1, to: this.#listing.endOfIndented(at - 1) };
  }

  /** `permission_classes = [IsAuthenticated]` of a class. */
  #permissions({ from, to }: Range): Guard[] {
    for (let at = from; at < to; at++) {
      if (this.#listing.is(at, 'permission_classes') && this.#listing.is(at + 1, '=') && this.#listing.is(at + 2, '[')) return guardOf(this.#listing, { from: at + 2, to: this.#listing.after(at + 2) });
    }
    return [];
  }

  /** The methods for which a class has a handler: `def post(self, request)`. */
  #handled({ from, to }: Range): string[] {
    const methods: string[] = [];
    for (let at = from; at < to; at++) {
      const method = this.#listing.is(at, 'def') ? methodOf(this.#listing.at(at + 1).text) : undefined;
      if (method !== undefined) methods.push(method);
    }
    return methods;
  }

  /** `login_required(view)` */
  #viewGuards(view: Range): Guard[] {
    const link = this.#listing.chainAt(view.from)?.links[0];
    if (!link || link.open < 0 || NO_GUARD.has(link.name) || link.name === 'as_view') return [];
    return [{ text: link.name, span: this.#listing.span(link.at, link.at + 1) }];
  }
}
