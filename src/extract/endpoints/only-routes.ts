import { rememberedOf } from '../../text/remembered.js';
import { subtree, type Unit } from '../outline.js';
import { pathKey, type PathMention, pathMentions } from '../paths.js';

/** Whether nothing else in a section names a route with its method; a listing may show the same one again, as a command for a shell it may not. */
export function isOnlyRouteOf(heading: Unit, unit: Unit, { path }: PathMention): boolean {
  return subtree(heading).every((each) => each === unit || (each.kind === 'code' ? !/\bcurl\s/.test(each.text.text) && routesIn(each).every((other) => other === pathKey(path)) : routesIn(each).length === 0));
}

const routesIn = rememberedOf((unit: Unit): readonly string[] => pathMentions(unit.text.text).flatMap((mention) => (mention.methods.length > 0 ? [pathKey(mention.path)] : [])));

/** The route that is all that a unit says, with a label or without: "`POST /orders`", "Path: `/orders`", a listing of one request; null where it says more. */
export function routeAlone({ kind, text }: Unit): PathMention | null {
  const words = kind === 'code' ? (text.text.trim().split('\n', 1)[0] ?? '') : text.text;
  const [route, other] = pathMentions(words);
  if (!route || other || route.methods.length > 1 || route.wildcard) return null;
  return ROUTE_LEAD.test(words.slice(0, route.start)) && ROUTE_TAIL.test(words.slice(route.end)) ? route : null;
}

const ROUTE_LEAD = /^[\s\W_]*(?:(?:https? )?(?:endpoint|route|url|path|request)\W*)?$/i;
const ROUTE_TAIL = /^\W*(?:HTTP\/\d(?:\.\d)?\W*)?$/;
