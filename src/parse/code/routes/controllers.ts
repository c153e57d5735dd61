import type { RouteFact } from '../../embedded.js';
import type { Listing, Range } from '../listing.js';
import { argumentsOf, bodyOf, type Chain, decoratorsFrom, inside, lastName, property, propertiesOf, stringOf } from '../syntax.js';
import { distinct, type Guard, guardOf, joinPath, methodOf, methodsNamedIn, slashed, spanWithComments } from './draft.js';

/*
 * Routes that are annotated methods of a class: NestJS (`@Controller`, `@Post`), Spring (`@RestController`, `@PostMapping`) and
 * JAX-RS (`@Path`, `@POST`).
 */

const HTTP = /^(?:(Get|Post|Put|Patch|Delete|All)(?:Mapping)?|(GET|POST|PUT|PATCH|DELETE))$/;
/** What gives the path of a class, or of a method of JAX-RS. */
const PATH = /^(?:Controller|RestController|Path)$/;
/** Decorators that say nothing about who may call. */
const NO_GUARD = new Set([
  'Controller', 'RestController', 'HttpCode', 'Header', 'UseInterceptors', 'UsePipes', 'UseFilters', 'ResponseStatus', 'ResponseBody', 'Redirect',
  'Render', 'Operation', 'Transactional', 'Override', 'Version', 'Validated', 'Valid', 'CrossOrigin', 'Tag', 'Tags', 'RequiredArgsConstructor',
  'AllArgsConstructor', 'Slf4j', 'Path', 'Produces', 'Consumes', 'ApplicationScoped', 'RequestScoped', 'Blocking', 'NonBlocking', 'Injectable', 'Serialize', 'SerializeOptions', 'SneakyThrows', 'Async', 'Sse',
]);
/** `@ApiOperation(…)` documents; `@ApiBearerAuth()` names what the caller must show. */
const DOCUMENTS = /^Api(?!BearerAuth|Security|Key|BasicAuth|CookieAuth)/;
const MODIFIERS = 12;

/** Reads controller classes. */
export function readControllers(listing: Listing): RouteFact[] {
  const routes: RouteFact[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.is(at, '@')) continue;
    const decorators = decoratorsFrom(listing, at);
    const end = decorators.at(-1)?.to ?? at + 1;
    const open = decorators.some((decorator) => PATH.test(lastName(decorator))) ? classBody(listing, end) : -1;
    if (open >= 0) {
      routes.push(...readController(listing, decorators, open));
      at = Math.max(at, Math.min(listing.closing(open), listing.tokens.length) - 1);
    } else {
      // An excerpt that shows methods without their class.
      if (decorators.some((decorator) => HTTP.test(lastName(decorator)))) routes.push(...readMethod(listing, at, decorators, '', []));
      at = Math.max(at, end - 1);
    }
  }
  return routes;
}

function openOf(decorator: Chain): number {
  return decorator.links.at(-1)?.open ?? -1;
}

/** The brace of the class that decorators stand before; -1 for anything else. */
function classBody(listing: Listing, from: number): number {
  let at = from;
  while (at < from + 6 && !listing.is(at, 'class')) at++;
  if (!listing.is(at, 'class')) return -1;
  for (let open = at + 1; open < at + 30; open = listing.after(open)) if (listing.is(open, '{')) return open;
  return -1;
}

function readController(listing: Listing, decorators: readonly Chain[], open: number): RouteFact[] {
  const base =
    decorators.find((decorator) => lastName(decorator) === 'RequestMapping') ?? decorators.find((decorator) => /^(?:Controller|Path)$/.test(lastName(decorator)));
  const prefix = base ? (pathOf(listing, base)?.text ?? '') : '';
  const guards = decorators.flatMap((decorator) => guardsOf(listing, decorator));
  const routes: RouteFact[] = [];
  const body = inside(listing, open);
  for (let at = body.from; at < body.to;) {
    if (!listing.is(at, '@')) {
      at = listing.after(at);
      continue;
    }
    const methodDecorators = decoratorsFrom(listing, at);
    routes.push(...readMethod(listing, at, methodDecorators, prefix, guards));
    at = Math.max(at + 1, methodDecorators.at(-1)?.to ?? 0);
  }
  return routes;
}

function readMethod(listing: Listing, at: number, decorators: readonly Chain[], prefix: string, outer: readonly Guard[]): RouteFact[] {
  const decorator = decorators.find((candidate) => HTTP.test(lastName(candidate)) || lastName(candidate) === 'RequestMapping');
  if (!decorator) return [];
  const placed = decorators.find((candidate) => lastName(candidate) === 'Path');
  const path = pathOf(listing, placed ?? decorator);
  const end = endOfMethod(listing, decorators.at(-1)?.to ?? decorator.to);
  const guards = distinct([...outer, ...decorators.flatMap((candidate) => guardsOf(listing, candidate))]);
  const span = spanWithComments(listing, { from: at, to: end });
  const nameEnd = path ? path.at + 1 : decorator.from + 1;
  const full = joinPath(prefix, path?.text ?? '');
  return methodsOf(listing, decorator).map((method) => ({
    method,
    path: slashed(full),
    name: null,
    nameSpan: listing.span(decorator.from, nameEnd),
    guards,
    span,
  }));
}

/** The methods of `@Post`, `@PostMapping`, `@RequestMapping(method = {RequestMethod.POST})`; null for any. */
function methodsOf(listing: Listing, decorator: Chain): (string | null)[] {
  const [, annotated, bare] = HTTP.exec(lastName(decorator)) ?? [];
  const verb = annotated ?? bare;
  if (verb !== undefined) return [methodOf(verb) ?? null];
  const option = property(propertiesOf(listing, openOf(decorator)), 'method');
  const methods = option ? methodsNamedIn(listing, option.value) : [];
  return methods.length > 0 ? methods : [null];
}

/** The path of a decorator: its first string, or its option `path` or `value`. */
function pathOf(listing: Listing, decorator: Chain): { readonly text: string; readonly at: number } | null {
  const open = openOf(decorator);
  const [first] = argumentsOf(listing, open);
  if (!first) return null;
  if (stringOf(listing, first) !== null) return { text: listing.at(first.from).text, at: first.from };
  const option = property(propertiesOf(listing, listing.is(first.from, '{') && listing.language !== 'jvm' ? first.from : open), 'path', 'value');
  const range = option?.value ?? (listing.is(first.from, '{') || listing.is(first.from, '[') ? first : null);
  if (!range) return null;
  for (let at = range.from; at < range.to; at++) if (listing.isString(at)) return { text: listing.at(at).text, at };
  return null;
}

/** The index behind a method: its name, parameters and body. */
function endOfMethod(listing: Listing, from: number): number {
  for (let at = from; at < from + MODIFIERS; at++) {
    if (!listing.is(at, '(')) continue;
    const body = bodyOf(listing, at);
    return body ? Math.min(body.close + 1, listing.tokens.length) : endOfSignature(listing, listing.after(at));
  }
  return from;
}

/** The index behind a method that is shown without its body: what it returns stands behind its parameters. */
function endOfSignature(listing: Listing, from: number): number {
  for (let at = from; at < from + MODIFIERS && at < listing.tokens.length; at++) {
    if (listing.is(at, ';')) return at;
    if (listing.is(at, '@') || listing.is(at, '}')) return from;
  }
  return from;
}

/** What a decorator demands of the caller: the guards of `@UseGuards(…)`, else the decorator as written. */
function guardsOf(listing: Listing, decorator: Chain): Guard[] {
  const name = lastName(decorator);
  if (name === 'UseGuards') return argumentsOf(listing, openOf(decorator)).flatMap((argument) => guardOf(listing, argument));
  if (NO_GUARD.has(name) || DOCUMENTS.test(name) || HTTP.test(name) || name.endsWith('Mapping')) return [];
  const range: Range = { from: decorator.from, to: decorator.to };
  return [{ text: listing.textOf(range), span: listing.span(range.from, range.to) }];
}
