/** Whether words end within brackets that they open. */
export function isWithinBrackets(words: string): boolean {
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}
