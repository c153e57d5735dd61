/** Whether words end within brackets that they open. */
export function isWithinBrackets(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

/** Where the first bracket from a place on closes again; -1 where it does not before `until`. */
export function closingBracket(text: string, from: number, until = text.length): number {
  let depth = 0;
  for (let at = from; at < Math.min(text.length, until); at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

/** Where the brackets that are open at the end of words open, the innermost last. */
export function openBrackets(words: string): number[] {
  const open: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at);
    if (sign === '(' || sign === '{' || sign === '[') open.push(at);
    else if (sign === ')' || sign === '}' || sign === ']') open.pop();
  }
  return open;
}
