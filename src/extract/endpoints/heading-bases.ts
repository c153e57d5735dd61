import { headingOf, type Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import { rememberedOf } from '../../text/remembered.js';

/** Behind the title of a section as code, or in brackets or behind a dash, and nothing after it. */
const BEHIND_TITLE = /\w[*_]{0,2}\s?(?:\(|[—–:-]\s)\s?(?:base(?:\s(?:path|url))?|prefix|under|at|mounted at)?:?\s?$/i;

/** "Accounts `/api/accounts`": a name of a few words right before it. */
const TITLE_ALONE = /^\W{0,3}(?:[\d.]{1,6}\s)?(?:(?!from\b|to\b|for\b|via\b|of\b|in\b|with\b)[\w&/-]{2,24}\s{1,4}){1,4}$/i;

/** The path under which the rows, items, lines and titles of a section hang, where its own title gives one: "Accounts (`/api/accounts`)" over `/login`. */
export function baseOver(unit: Unit): string | null {
  const heading = unit.kind === 'row' || unit.kind === 'item' || isEntryOfItsOwn(unit) ? headingOf(unit) : null;
  return heading ? baseIn(heading) : null;
}

/** "**POST** `/login` - …" or "### POST /login": a line or a title that begins with a method and its path. */
function isEntryOfItsOwn({ kind, text }: Unit): boolean {
  if (kind !== 'paragraph' && kind !== 'heading') return false;
  const [first] = pathMentions(text.text);
  return first !== undefined && first.methods.length > 0 && first.host === null && /^\W{0,4}$/.test(text.text.slice(0, first.start));
}

/** "Base path: `/api/walks`": a line below a title that says no more. */
const BASE_LINE = /^\W{0,3}(?:base(?:\s(?:path|url|route|uri))?|(?:path |route )?prefix|mounted (?:at|under|on))\W{0,3}[:=]?\s[`"']?\/\S+$/i;

const baseIn = rememberedOf((heading: Unit): string | null => {
  const line = heading.children.find(({ kind, text }) => kind === 'paragraph' && BASE_LINE.test(text.text.trim()));
  const [mention, other] = pathMentions((line ?? heading).text.text);
  if (!mention || other || mention.methods.length > 0 || mention.host !== null || /[:{[<*]/.test(mention.path) || mention.path.length < 2) return null;
  // What the whole interface hangs under is no part of the names in its list.
  if (/^(?:\/(?:api|rest|functions|v\d+))+\/?$/i.test(mention.path)) return null;
  const { text } = heading.text;
  const before = text.slice(0, mention.start).replace(/`$/, '');
  const isBehindTitle = BEHIND_TITLE.test(before) || (TITLE_ALONE.test(before) && heading.text.markAt(mention.start, 'code') !== undefined);
  if (!line && (!isBehindTitle || /[\p{L}\p{N}]/u.test(text.slice(mention.end)))) return null;
  // Where one of the entries repeats it, or begins at the root of the interface itself, all are written out.
  const root = firstSegment(mention.path);
  const entries = [...heading.children, ...(line?.children ?? [])].flatMap((child) => (child.kind === 'row' || child.kind === 'item' || isEntryOfItsOwn(child) ? pathMentions(child.text.text).slice(0, 1) : []));
  // A line may give what the whole interface hangs under; of a resource the entries are what is left: `/` and `/:id`.
  if (line && !entries.some(({ path }) => /^\/(?:$|[:{[<])/.test(path))) return null;
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
