import type { RouteFact } from '../../embedded.js';
import type { Listing } from '../listing.js';
import { argumentsOf, bodyOf, type Chain, type Link, property, propertiesOf, split, stringOf, wordOf } from '../syntax.js';
import { distinct, type Guard, joinPath, methodOf, methodsNamedIn, nest, NO_SCOPE, type Scope, slashed, spanWithComments } from './draft.js';

/*
 * Routes that are functions with attributes: ASP.NET's controllers (`[HttpPost("x")]`), Symfony's (`#[Route('/x', methods: ['POST'])]`),
 * and Rust's actix and Rocket (`#[post("/x")]`).
 */

/** `HttpPost`, `Post`, `post`, `Route`, `rocket::post` */
const VERB = /^(?:Http)?(get|post|put|patch|delete)$/i;
/** What lets in or keeps out who calls. Of all the attributes that a method may have, few do. */
const GUARD = /auth|granted|anonymous|security|api_?key|roles?$|secured/i;
/** The type of a parameter that is had from who calls: `user: AuthUser`, `claims: Claims`. */
const CALLER_TYPE = /^(?:\w*(?:Auth(?!or)|Claims|Principal|Bearer|ApiKey|Jwt|JWT)\w*|(?:Current|Session|Admin)User|Identity)$/;
const CALLER_NAME = /^_?(?:user|current_user|claims|auth|session|caller|identity|principal)$/;
/** So many tokens stand between the attributes of a declaration and its name at most. */
const MODIFIERS = 12;

/** The attributes before a declaration. */
interface Attributed {
  readonly attributes: readonly Chain[];
  readonly from: number;
  readonly to: number;
}

/** Reads methods and functions that an attribute makes routes, within the class whose attributes hold for all of its methods. */
export function readAttributedMethods(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  let scope = NO_SCOPE;
  let end = 0;
  for (let at = 0; at < listing.tokens.length;) {
    if (at >= end) scope = NO_SCOPE;
    const found = attributesAt(listing, at);
    if (!found) {
      at++;
      continue;
    }
    const open = classBody(listing, found.to);
    if (open >= 0) {
      scope = scopeOfClass(listing, found);
      end = listing.closing(open);
    } else routes.push(...routesOf(listing, found, scope));
    at = found.to;
  }
  return routes;
}

/** The attributes that follow each other from a token; null where none begins. */
function attributesAt(listing: Listing, start: number): Attributed | null {
  const attributes: Chain[] = [];
  const hashed = listing.language !== 'csharp';
  let at = start;
  while (listing.at(at).first || at > start) {
    const open = hashed && listing.is(at, '#') ? at + 1 : at;
    if (!listing.is(open, '[') || hashed === (open === at)) break;
    for (const part of argumentsOf(listing, open)) {
      const chain = listing.chainAt(part.from);
      if (chain) attributes.push(chain);
    }
    at = listing.after(open);
  }
  return attributes.length > 0 ? { attributes, from: start, to: at } : null;
}

/** The brace of the class that attributes stand before; -1 for anything else. */
function classBody(listing: Listing, from: number): number {
  let at = from;
  while (at < from + MODIFIERS && listing.isWord(at) && !listing.is(at, 'class')) at++;
  if (!listing.is(at, 'class')) return -1;
  for (let open = at + 1; open < at + 30; open = listing.after(open)) if (listing.is(open, '{')) return open;
  return -1;
}

function lastLink(chain: Chain): Link {
  return chain.links.at(-1) as Link;
}

function scopeOfClass(listing: Listing, { attributes, to }: Attributed): Scope {
  const route = attributes.find((attribute) => lastLink(attribute).name === 'Route');
  const path = route ? pathOf(listing, lastLink(route)) : null;
  return { prefix: path === null ? '' : slashed(path.text.replace(/\[controller\]/i, controllerName(listing, to))), guards: guardsOf(listing, attributes) };
}

/** What ASP.NET puts for `[controller]`: the name of the class without "Controller", as addresses are written. */
function controllerName(listing: Listing, from: number): string {
  let at = from;
  while (!listing.is(at, 'class') && at < from + MODIFIERS) at++;
  return listing.at(at + 1).text.replace(/Controller$/, '').toLowerCase();
}

function routesOf(listing: Listing, found: Attributed, scope: Scope): RouteFact[] {
  const parameters = parametersOf(listing, found.to);
  if (parameters < 0) return [];
  const outer = nest(scope, { prefix: '', guards: [...guardsOf(listing, found.attributes), ...callerTypes(listing, parameters)] });
  const span = spanWithComments(listing, { from: found.from, to: endOfMethod(listing, parameters) });
  // `[HttpPost] [Route("x")]`: the method from one, the path from the other.
  const pathless = found.attributes.map(lastLink).find((link) => link.name === 'Route');
  const verbs = found.attributes.filter((attribute) => VERB.test(lastLink(attribute).name));
  const routing = verbs.length > 0 ? verbs : found.attributes.filter((attribute) => lastLink(attribute).name === 'Route');
  return routing.flatMap((attribute) => {
    const link = lastLink(attribute);
    const path = pathOf(listing, link) ?? (pathless && verbs.length > 0 ? pathOf(listing, pathless) : null);
    // An attribute of Rust always has a path; without one it is another macro of that name.
    if (path === null && (listing.language === 'rust' || scope.prefix === '')) return [];
    const nameSpan = listing.span(attribute.from, path && path.at > attribute.from && path.at < attribute.to ? path.at + 1 : link.at + 1);
    return methodsOf(listing, link).map((method) => ({
      method, path: joinPath(scope.prefix, rooted(path?.text ?? '', scope)), name: null, nameSpan, guards: distinct(outer.guards), span,
    }));
  });
}

/** ASP.NET and Symfony take a path without a slash; within a class it goes on with that of the class. */
function rooted(path: string, { prefix }: Scope): string {
  return prefix === '' ? slashed(path) : path.replace(/^~?\//, '');
}

function methodsOf(listing: Listing, link: Link): (string | null)[] {
  const verb = VERB.exec(link.name)?.[1];
  if (verb !== undefined) return [methodOf(verb) ?? null];
  const option = property(propertiesOf(listing, link.open), 'methods');
  const methods = option ? methodsNamedIn(listing, option.value) : [];
  return methods.length > 0 ? methods : [null];
}

/** The path of an attribute: its first string, or its option `path`. */
function pathOf(listing: Listing, link: Link): { readonly text: string; readonly at: number } | null {
  const [first] = argumentsOf(listing, link.open);
  const range = stringOf(listing, first) === null ? property(propertiesOf(listing, link.open), 'path')?.value : first;
  const text = stringOf(listing, range);
  return range && text !== null ? { text, at: range.from } : null;
}

/** The bracket of the parameters of the method behind attributes; -1 where none follows. */
function parametersOf(listing: Listing, from: number): number {
  for (let at = from; at < from + MODIFIERS && at < listing.tokens.length; at++) {
    if (listing.is(at, '(')) return listing.isWord(at - 1) || listing.is(at - 1, '>') ? at : -1;
    if (listing.is(at, ';') || listing.is(at, '{') || listing.is(at, '}')) return -1;
  }
  return -1;
}

function endOfMethod(listing: Listing, parameters: number): number {
  const body = bodyOf(listing, parameters);
  if (body) return Math.min(body.close + 1, listing.tokens.length);
  // `=> await Save(body);`
  let at = listing.after(parameters);
  const line = listing.endLine(at - 1);
  while (at < listing.tokens.length && listing.at(at).line === line && !listing.is(at, ';')) at = listing.after(at);
  return at;
}

function guardsOf(listing: Listing, attributes: readonly Chain[]): Guard[] {
  return attributes
    .filter((attribute) => GUARD.test(lastLink(attribute).name) && !VERB.test(lastLink(attribute).name))
    .map((attribute) => ({ text: listing.textOf(attribute), span: listing.span(attribute.from, attribute.to) }));
}

/** `user: User`, `who: AuthUser`, but not what the body or the path is read into: `session: Json<NewSession>`. */
function isCaller(name: string, type: string): boolean {
  return CALLER_TYPE.test(type) || (CALLER_NAME.test(name) && !/^(?:Json|Path|Query|Form|State|Data|Extension)$/.test(type));
}

/** `user: AuthUser` among the parameters of a handler in Rust. */
export function callerTypes(listing: Listing, parameters: number): Guard[] {
  if (listing.language !== 'rust') return [];
  return argumentsOf(listing, parameters).flatMap((parameter) => {
    const [name, type] = split(listing, parameter, ':');
    const link = type && listing.isWord(type.from) ? listing.chainAt(type.from)?.links.at(-1) : undefined;
    if (!link || !name || !isCaller(wordOf(listing, name) ?? '', link.name)) return [];
    return [{ text: listing.textOf(parameter), span: listing.span(parameter.from, parameter.to) }];
  });
}
