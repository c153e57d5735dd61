/**
 * All matches of an expression with the flag `g`, in order. `matchAll` gives the same, but compiles a copy of the expression for each text:
 * on the many short texts of a document that takes longer than matching.
 */
export function matchesIn(text: string, expression: RegExp): RegExpExecArray[] {
  if (!expression.global) throw new TypeError(`The expression ${String(expression)} lacks the flag g.`);
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    matches.push(match);
    if (match[0] === '') expression.lastIndex += lengthOfCharacterAt(match.index, text, expression);
  }
  return matches;
}

/** The stretch of a text that an expression found. */
export function rangeOf({ index, 0: found }: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start: index, end: index + found.length };
}

/** How far an expression goes on behind a match of nothing. */
function lengthOfCharacterAt(index: number, text: string, { unicode }: RegExp): number {
  return unicode && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
