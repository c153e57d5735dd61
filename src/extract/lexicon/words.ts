/**
 * Makes one case-insensitive expression that finds any of a list of wordings as whole words. A space in a wording stands for
 * one or more spaces; `%` for the rest of a word (`throttl%` finds "throttle" and "throttled").
 */
export function anyOf(wordings: readonly string[], flags = 'gi'): RegExp {
  const alternatives = [...wordings].sort((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(`(?<![\\w-])(?:${alternatives.join('|')})(?![\\w])`, flags);
}

function patternOf(wording: string): string {
  return wording
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+')
    .replace(/%/g, '[\\w-]*');
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
