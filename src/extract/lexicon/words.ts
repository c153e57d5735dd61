/**
 * Makes one case-insensitive expression that finds any of a list of wordings as whole words, the longest where several fit. A space
 * in a wording stands for one or more spaces; `%` for the rest of a word (`throttl%` finds "throttle" and "throttled").
 */
export function anyOf(wordings: readonly string[], flags = 'gi'): RegExp {
  const root: Letters = { next: new Map(), ends: false };
  for (const wording of wordings) {
    let at = root;
    for (const letter of flags.includes('i') ? wording.toLowerCase() : wording) {
      const piece = PIECES[letter] ?? letter.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
      let next = at.next.get(piece);
      if (!next) at.next.set(piece, (next = { next: new Map(), ends: false }));
      at = next;
    }
    at.ends = true;
  }
  return new RegExp(`(?<![\\w-])${sourceOf(root)}(?![\\w])`, flags);
}

/** The letters that may follow, as a tree: wordings that begin alike are tried together, which makes long lists quick. */
interface Letters {
  readonly next: Map<string, Letters>;
  ends: boolean;
}

const PIECES: Readonly<Record<string, string>> = { ' ': '\\s+', '%': '[\\w-]*' };

function sourceOf({ next, ends }: Letters): string {
  if (next.size === 0) return '';
  const branches = [...next].map(([piece, letters]) => piece + sourceOf(letters));
  const [only] = branches;
  if (branches.length === 1 && only !== undefined && !ends) return only;
  return `(?:${branches.join('|')})${ends ? '?' : ''}`;
}

export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** All places where an expression (with the flag `g`) matches. */
export function matchesOf(expression: RegExp, text: string): Match[] {
  return Array.from(text.matchAll(expression), (match) => ({ start: match.index, end: match.index + match[0].length, text: match[0] }));
}
