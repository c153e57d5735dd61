import type { MappedText } from '../../text/mapped-text.js';
import { COMMENT_LINE } from '../lexicon/coded-parts.js';
import { pathMentions } from '../paths.js';

/*
 * What the lines of a listing of endpoints are beside each other: the root of a tree, the words over entries that stand further in, what is
 * written before an entry.
 */

/** What a whole interface hangs under, alone in a line: `/api/v1/`. */
export const API_ROOT = /^(?:\/(?:api|rest|v\d+)){1,3}\/?$/i;

/** So many blanks, and more, lie between two boxes of a drawing. */
const BOX_GAP = 5;
/** A word alone in a line of a tree: a part of the paths below it. */
export const TREE_WORD = /^\s*[\w{}:.-]{2,40}\s*$/;

/** A line between those that open and end a comment. */
export const IN_BLOCK = /^\s*\*\s{1,3}/;

/**
 * What the whole interface hangs under, at the head of a tree: `/api/`. Where the tree groups whole paths by what guards them, it is no
 * part of their names; where it is cut into the segments of paths, it is one of these.
 */
export function rootOf(lines: readonly MappedText[], below: readonly string[]): string | null {
  const at = lines.findIndex(({ text }) => text.trim() !== '');
  const root = lines[at]?.text.trim() ?? '';
  if (!API_ROOT.test(root)) return null;
  const isGroup = ({ text }: MappedText, index: number): boolean => index > at && !TREE_WORD.test(text) && pathMentions(text).length === 0 && headsEntries(text, below[index] ?? '');
  return lines.some(isGroup) ? root : null;
}

/** What stands in the next line that is not empty, for each line. */
export function textsBelow(lines: readonly MappedText[]): readonly string[] {
  const below: string[] = [];
  let next = '';
  for (const { text } of [...lines].reverse()) {
    below.push(next);
    if (text.trim() !== '') next = text;
  }
  return below.reverse();
}

/** Whether a line stands over an entry that is written further in. */
export function headsEntries(text: string, below: string): boolean {
  if (below.search(/\S/) <= text.search(/\S/)) return false;
  const mention = pathMentions(below)[0];
  return mention !== undefined && mention.methods.length > 0 && isEntryLead(below.slice(0, mention.start));
}

/** Where the words of a comment's line begin. */
export function remarkStart(text: string): number {
  return (COMMENT_LINE.exec(text) ?? IN_BLOCK.exec(text))?.[0].length ?? 0;
}

/** Nothing but signs, or the word that says that an endpoint follows. */
export function isEntryLead(lead: string): boolean {
  // In a drawing what stands far to the left is in another box.
  const box = lead.lastIndexOf(' '.repeat(BOX_GAP));
  return /^(?:endpoint|route|path|url|call)?$/i.test(withoutSign(box < 0 ? lead : lead.slice(box)).replace(/[\s\W_]+/g, ''));
}

/** `jars GET /jars(.:format)  jars#index`: the name of a route before its method, as Rails prints them. */
export function isRouteName(lead: string, text: string): boolean {
  return text.includes('(.:format)') && /^\s{0,60}[a-z]\w{1,60}\s{1,20}$/.test(lead);
}

/** Without the sign of a legend: `[s] POST /orders`. */
export function withoutSign(lead: string): string {
  return lead.replace(/\[[^\]]{0,3}\]/g, '');
}
