import { headingOf, type Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import { rememberedOf } from '../../text/remembered.js';

/** Behind the title of a section, in brackets or behind a dash, and nothing after it. */
const BEHIND_TITLE = /\w[*_]{0,2}\s?(?:\(|[—–:-]\s)\s?(?:base(?:\s(?:path|url))?|prefix|under|at|mounted at)?:?\s?$/i;

/** The path under which the rows and items of a section hang, where its title gives one: "Accounts (`/api/accounts`)" over `/login`. */
export function baseOver(unit: Unit): string | null {
  const heading = unit.kind === 'row' || unit.kind === 'item' ? headingOf(unit) : null;
  return heading ? baseIn(heading) : null;
}

const baseIn = rememberedOf((heading: Unit): string | null => {
  const [mention, other] = pathMentions(heading.text.text);
  if (!mention || other || mention.methods.length > 0 || mention.host !== null || /[:{[<*]/.test(mention.path) || mention.path.length < 2) return null;
  // What the whole interface hangs under is no part of the names in its list.
  if (/^(?:\/(?:api|rest|v\d+))+\/?$/i.test(mention.path)) return null;
  const { text } = heading.text;
  if (!BEHIND_TITLE.test(text.slice(0, mention.start).replace(/`$/, '')) || /[\p{L}\p{N}]/u.test(text.slice(mention.end))) return null;
  // Where one of the entries repeats it, or begins at the root of the interface itself, all are written out.
  const root = firstSegment(mention.path);
  const entries = heading.children.flatMap((child) => (child.kind === 'row' || child.kind === 'item' ? pathMentions(child.text.text).slice(0, 1) : []));
  return entries.length > 0 && entries.every((entry) => firstSegment(entry.path) !== root && !/^(?:api|v\d+)$/i.test(firstSegment(entry.path))) ? mention.path : null;
});

function firstSegment(path: string): string {
  return path.split('/')[1] ?? '';
}

/** A path with the base that it hangs under. */
export function underBase(path: string, base: string | null): string {
  if (base === null) return path;
  return path === '/' ? base : `${base.replace(/\/$/, '')}${path}`;
}
