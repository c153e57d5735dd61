import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, assignedTo, type Chain, type Link, property, type Property, propertiesOf, stringOf, wordOf } from '../syntax.js';
import {
  type Area, distinct, type Guard, guardOf, isFunction, joinPath, methodOf, MOST_AREAS, nest, NO_SCOPE, type Scope, scopeAround, spanWithComments,
  wrapperGuards,
} from './draft.js';

/*
 * Routes that are calls: Express, Fastify, Koa, Hono, Elysia, Hapi, and the minimal API of ASP.NET.
 */

const SERVER_NAME = /^(?:app|router|server|fastify|hono|\w+(?:Router|Routes|App|Server)|router\w+)$/;
/** Receivers whose `get` and `post` send a request, look something up, or play a server in a test. */
const CLIENTS = new Set([
  'axios', 'http', 'https', 'fetch', 'fetcher', 'ky', 'got', 'request', 'requests', 'supertest', 'agent', 'chai', 'nock', 'msw', 'rest', 'cy', 'page',
  'superagent', 'wretch', 'cache', 'redis', 'kv', 'map', 'store', 'params', 'headers', 'formData', 'searchParams', 'cookies', 'storage', 'supabase',
  'prisma', 'stripe', 'axiosInstance', 'session', '$http',
]);
const CLIENT_NAME = /[cC]lient$|^mock/;
const SERVER_FACTORY =
  /^(?:express|Router|Hono|OpenAPIHono|Elysia|fastify|Fastify|Koa|KoaRouter|polka|restify|createServer|AutoRouter|IttyRouter|H3|createRouter)$/;
const ROUTER_CALL = /^(?:get|post|put|patch|delete|del|all|route|on|createRoute|defineRoute|Map(?:Get|Post|Put|Patch|Delete))$/;
const OPTION_GUARDS = ['preHandler', 'onRequest', 'preValidation', 'beforeHandle', 'middleware', 'auth', 'pre', 'security'];
const TESTING = /^(?:expect|send|set|query|then|attach|reply)$/;

/** So much middleware of a router is kept: more is no excerpt. */
const MOST_USES = 50;

/** A router: the variable that holds it, or the place where it is made if none does. */
type Receiver = string;

/** A chain that declares routes. */
interface RouterCall {
  readonly chain: Chain;
  readonly receiver: Receiver;
  /** The chain starts by making the router. */
  readonly made: boolean;
  /** It declares one route only. */
  readonly alone: boolean;
}

interface Mount {
  readonly parent: Receiver;
  readonly at: number;
  readonly scope: Scope;
}

interface Use {
  readonly at: number;
  readonly prefix: string;
  readonly guards: readonly Guard[];
}

/** Reads routes that are declared by a call on a router. A call that sends a request declares none. */
export function readCallRoutes(listing: Listing): RouteFact[] {
  return new CallRouteReader(listing).read();
}

function isClientName(name: string): boolean {
  return CLIENTS.has(name) || CLIENT_NAME.test(name);
}

class CallRouteReader {
  readonly #listing: Listing;
  readonly #servers = new Set<Receiver>();
  readonly #clients = new Set<Receiver>();
  readonly #own = new Map<Receiver, Scope>();
  readonly #mounts = new Map<Receiver, Mount>();
  readonly #uses = new Map<Receiver, Use[]>();
  readonly #areas: Area[] = [];
  readonly #routes: RouteFact[] = [];
  #floor = 0;

  constructor(listing: Listing) {
    this.#listing = listing;
  }

  read(): RouteFact[] {
    for (const chain of this.#listing.chains) this.#declare(chain);
    for (const chain of this.#listing.chains) this.#mount(chain);
    for (const chain of this.#listing.chains) this.#chain(chain);
    return this.#routes;
  }

  #receiver(chain: Chain): Receiver {
    const [root, second] = chain.links as [Link, Link?];
    if (root.open >= 0 || chain.constructed) {
      const name = assignedTo(this.#listing, chain.from);
      return name < 0 ? `#${chain.from}` : this.#listing.at(name).text;
    }
    return root.name === 'this' && second ? second.name : root.name;
  }

  /** Notes which variables hold routers, and what a router has from its making on. */
  #declare(chain: Chain): void {
    const factory = chain.links.find((link) => link.open >= 0);
    if (!factory) return;
    const receiver = this.#receiver(chain);
    const assigned = chain.links[0]?.open === -1 && !chain.constructed ? assignedTo(this.#listing, chain.from) : -1;
    const holder = assigned < 0 ? receiver : this.#listing.at(assigned).text;
    if (SERVER_FACTORY.test(factory.name)) {
      this.#servers.add(holder);
      const options = argumentsOf(this.#listing, factory.open).find((argument) => this.#listing.is(argument.from, '{'));
      const prefix = options ? stringOf(this.#listing, property(propertiesOf(this.#listing, options.from), 'prefix')?.value) : null;
      this.#own.set(holder, { prefix: prefix ?? '', guards: [] });
    } else if (factory.name === 'create' && isClientName(chain.links[0]?.name ?? '')) this.#clients.add(holder);
    for (const link of chain.links) {
      if (link.name !== 'basePath' || link.open < 0) continue;
      const prefix = stringOf(this.#listing, argumentsOf(this.#listing, link.open)[0]);
      if (prefix === null) continue;
      if (holder === receiver) this.#own.set(holder, { prefix, guards: [] });
      else this.#mounts.set(holder, { parent: receiver, at: link.at, scope: { prefix, guards: [] } });
      if (this.#isServer(receiver)) this.#servers.add(holder);
    }
  }

  /** `const user = app.basePath('/v1').use(guard)`: what follows is hung on the new router, not on the one that it is made of. */
  #branch(chain: Chain): Receiver | null {
    const assigned = chain.links.some((link) => link.name === 'basePath' && link.open >= 0) ? assignedTo(this.#listing, chain.from) : -1;
    return assigned < 0 ? null : this.#listing.at(assigned).text;
  }

  #isServer(receiver: Receiver): boolean {
    return this.#servers.has(receiver) || (SERVER_NAME.test(receiver) && !this.#clients.has(receiver));
  }

  /** Notes `use`, `route`, `register`, `group`: what they mount, and what they guard. */
  #mount(chain: Chain): void {
    const receiver = this.#branch(chain) ?? this.#receiver(chain);
    for (const link of chain.links) {
      if (link.open < 0 || !/^(?:use|route|register|mount|group|addHook|onBeforeHandle|guard)$/.test(link.name)) continue;
      const parts = argumentsOf(this.#listing, link.open);
      const path = stringOf(this.#listing, parts[0]);
      if (link.name === 'addHook') {
        this.#use(
          receiver,
          link.at,
          '',
          parts.slice(1).flatMap((part) => guardOf(this.#listing, part)),
        );
        continue;
      }
      const rest = path === null ? parts : parts.slice(1);
      const options = rest.find((part) => this.#listing.is(part.from, '{'));
      const prefix = path ?? (options ? stringOf(this.#listing, property(propertiesOf(this.#listing, options.from), 'prefix')?.value) : null) ?? '';
      const inline = rest.findIndex((part) => isFunction(this.#listing, part));
      if (inline >= 0 && this.#areas.length < MOST_AREAS && link.name !== 'use' && link.name !== 'route') {
        const optionGuards = options ? this.#optionGuards(options.from) : [];
        const area = rest[inline] as Range;
        this.#areas.push({ ...area, scope: { prefix, guards: optionGuards } });
        this.#servers.add(this.#parameterOf(area));
        continue;
      }
      this.#mountOrGuard(receiver, link, prefix, rest);
    }
  }

  /** The first parameter of a function: the router that a plugin or a group is given. */
  #parameterOf(area: Range): Receiver {
    let at = area.from;
    while (this.#listing.is(at, 'async') || this.#listing.is(at, 'function') || this.#listing.is(at, '(')) at++;
    return this.#listing.at(at).text;
  }

  #mountOrGuard(receiver: Receiver, link: Link, prefix: string, rest: readonly Range[]): void {
    const names = rest.map((part) => wordOf(this.#listing, part) ?? this.#listing.chainAt(part.from)?.links[0]?.name ?? '');
    const mounted = names.findIndex((name) => this.#servers.has(name) || (SERVER_NAME.test(name) && name !== receiver));
    const guards = rest
      .filter((part, index) => index !== mounted && !this.#listing.is(part.from, '{'))
      .flatMap((part) => guardOf(this.#listing, part));
    const name = names[mounted];
    if (name !== undefined) this.#mounts.set(name, { parent: receiver, at: link.at, scope: { prefix, guards } });
    else if (link.name === 'use' || link.name === 'guard' || link.name === 'onBeforeHandle')
      this.#use(receiver, link.at, prefix.replace(/(?:\/\*+|(?<!\*)\*+)$/, ''), guards);
  }

  #use(receiver: Receiver, at: number, prefix: string, guards: readonly Guard[]): void {
    const uses = this.#uses.get(receiver) ?? [];
    if (guards.length === 0 || uses.length >= MOST_USES) return;
    uses.push({ at, prefix, guards });
    this.#uses.set(receiver, uses);
  }

  /** What a router has from where it is mounted. The chain of mounts is short; a ring is cut. */
  #scopeOf(receiver: Receiver, seen: readonly Receiver[] = []): Scope {
    const own = this.#own.get(receiver) ?? NO_SCOPE;
    const mount = this.#mounts.get(receiver);
    if (!mount || seen.includes(receiver) || seen.length > 10) return own;
    const outer = this.#scopeOf(mount.parent, [...seen, receiver]);
    const path = joinPath(outer.prefix, mount.scope.prefix);
    return nest(nest({ prefix: outer.prefix, guards: [...outer.guards, ...this.#usedBefore(mount.parent, mount.at, path)] }, mount.scope), own);
  }

  #usedBefore(receiver: Receiver, at: number, path: string): Guard[] {
    return (this.#uses.get(receiver) ?? []).filter((use) => use.at < at && path.startsWith(use.prefix)).flatMap((use) => use.guards);
  }

  #chain(chain: Chain): void {
    const [root] = chain.links as [Link];
    if (this.#listing.is(chain.from - 1, 'await') || (chain.links.length < 2 && !/^(?:createRoute|defineRoute)$/.test(root.name))) return;
    const routers = chain.links.filter((link) => link.open >= 0 && ROUTER_CALL.test(link.name));
    if (routers.length === 0) return;
    const receiver = this.#receiver(chain);
    // `this.app.post`, `deps.router.post`: the member before the method is the router.
    const before = chain.links[chain.links.indexOf(routers[0] as Link) - 1];
    const call: RouterCall = {
      chain,
      receiver: before && before !== root && before.open < 0 ? before.name : receiver,
      made: root.open >= 0 && SERVER_FACTORY.test(root.name),
      alone: routers.length === 1,
    };
    const sends = isClientName(call.receiver) || isClientName(root.name) || this.#clients.has(call.receiver);
    let path: { readonly text: string; readonly at: number } | null = null;
    chain.links.forEach((link, index) => {
      if (link.open < 0 || !ROUTER_CALL.test(link.name)) return;
      const [first, ...rest] = argumentsOf(this.#listing, link.open);
      const text = stringOf(this.#listing, first);
      if (link.name === 'route' && text !== null && first && rest.length === 0) path = { text, at: first.from };
      else if (first && (this.#listing.is(first.from, '{') || this.#listing.is(first.from, '['))) this.#objectRoutes(call, link, first);
      else if (!sends && !TESTING.test(chain.links[index + 1]?.name ?? '')) this.#callRoute(call, link, path);
    });
  }

  /** `app.post('/x', a, h)`, and `.post(a, h)` behind `.route('/x')`. */
  #callRoute(call: RouterCall, link: Link, outer: { readonly text: string; readonly at: number } | null): void {
    let parts = argumentsOf(this.#listing, link.open);
    let method = methodOf(link.name.replace(/^Map/, '')) ?? null;
    if (link.name === 'on') {
      method = methodOf(stringOf(this.#listing, parts[0]) ?? '') ?? null;
      parts = parts.slice(1);
      if (method === null) return;
    } else if (method === null && link.name !== 'all') return;
    const [first] = parts;
    const text = outer ? outer.text : stringOf(this.#listing, first);
    if (text === null || (!outer && !first) || (text !== '' && !text.startsWith('/'))) return;
    const rest = outer ? parts : parts.slice(1);
    if (!this.#declares(call, rest)) return;
    const { chain } = call;
    const behind = chain.links.filter((candidate) => candidate.name === 'RequireAuthorization').map((candidate) => this.#linkGuard(candidate));
    const whole = call.alone ? { from: this.#statementStart(chain), to: chain.to } : { from: link.at, to: this.#listing.after(link.open) };
    const name = { from: link.at, to: outer ? link.at + 1 : (first as Range).to };
    this.#add(call, link.at, { method, path: text, name: null }, name, [...this.#guardsOf(rest), ...behind], whole);
  }

  #linkGuard(link: Link): Guard {
    const to = this.#listing.after(link.open);
    return { text: this.#listing.textOf({ from: link.at, to }), span: this.#listing.span(link.at, to) };
  }

  /** A call declares a route when its receiver is a router, or when it is given a handler. */
  #declares({ receiver, made }: RouterCall, rest: readonly Range[]): boolean {
    if (this.#isServer(receiver)) return true;
    if (made && rest.length > 0) return true;
    return rest.some((part) => isFunction(this.#listing, part)) || (rest.length > 1 && rest.every((part) => this.#listing.isWord(part.from)));
  }

  #guardsOf(rest: readonly Range[]): Guard[] {
    const guards: Guard[] = [];
    const handler = this.#listing.is(rest.at(-1)?.from ?? -1, '{') ? rest.length - 2 : rest.length - 1;
    rest.forEach((part, index) => {
      if (this.#listing.is(part.from, '{')) guards.push(...this.#optionGuards(part.from));
      else if (index < handler) guards.push(...guardOf(this.#listing, part));
      else if (index === handler) guards.push(...wrapperGuards(this.#listing, part));
    });
    return guards;
  }

  #optionGuards(open: number): Guard[] {
    const options = propertiesOf(this.#listing, open);
    const nested = property(options, 'options', 'config');
    const inner = nested && this.#listing.is(nested.value.from, '{') ? this.#optionGuards(nested.value.from) : [];
    return [
      ...OPTION_GUARDS.flatMap((name) => {
        const option = property(options, name);
        return option ? this.#optionGuard(option) : [];
      }),
      ...inner,
    ];
  }

  #optionGuard(option: Property): Guard[] {
    const named = option.kind === 'shorthand' ? [] : guardOf(this.#listing, option.value);
    if (named.length > 0 && !this.#listing.is(option.value.from, 'true') && !this.#listing.is(option.value.from, 'false')) return named;
    const whole = { from: option.at, to: option.value.to };
    return isFunction(this.#listing, whole) ? [] : [{ text: this.#listing.textOf(whole), span: this.#listing.span(whole.from, whole.to) }];
  }

  /** `fastify.route({ method: 'POST', url: '/x', preHandler, handler })`, or a list of such objects. */
  #objectRoutes(call: RouterCall, link: Link, range: Range): void {
    if (!/^(?:route|createRoute|defineRoute)$/.test(link.name)) return;
    const objects = this.#listing.is(range.from, '[') ? argumentsOf(this.#listing, range.from) : [range];
    for (const object of objects) {
      if (!this.#listing.is(object.from, '{')) continue;
      const whole = objects.length > 1 ? object : { from: this.#statementStart(call.chain), to: call.chain.to };
      this.#objectRoute(call, link, object.from, whole);
    }
  }

  #objectRoute(call: RouterCall, link: Link, open: number, whole: Range): void {
    const options = propertiesOf(this.#listing, open);
    const path = property(options, 'path', 'url');
    const text = stringOf(this.#listing, path?.value);
    const method = property(options, 'method');
    if (text === null || !path || !method) return;
    const verbs: (string | null)[] = [];
    for (let at = method.value.from; at < method.value.to; at++)
      if (this.#listing.isString(at)) verbs.push(methodOf(this.#listing.at(at).text) ?? null);
    const guards = this.#optionGuards(open);
    for (const verb of verbs.length > 0 ? verbs : [null])
      this.#add(call, link.at, { method: verb, path: text, name: null }, path.value, guards, whole);
  }

  #statementStart(chain: Chain): number {
    return this.#listing.is(chain.from - 1, 'new') ? chain.from - 1 : chain.from;
  }

  #add(call: RouterCall, at: number, fact: Pick<RouteFact, 'method' | 'path' | 'name'>, name: Range, own: readonly Guard[], whole: Range): void {
    const outer = nest(scopeAround(this.#areas, call.chain.from), this.#scopeOf(call.receiver));
    const path = joinPath(outer.prefix, fact.path ?? '');
    const used = [...this.#usedBefore(call.receiver, at, fact.path ?? ''), ...this.#usedBefore(call.receiver, at, path)];
    const span = spanWithComments(this.#listing, whole, this.#floor);
    this.#floor = this.#listing.at(whole.to - 1).end;
    this.#routes.push({
      ...fact,
      path: path || null,
      nameSpan: this.#listing.span(name.from, name.to),
      guards: distinct([...outer.guards, ...used, ...own]),
      span,
    });
  }
}
