/** Escapes the characters beyond ASCII, where an escape means the same: in strings and in regular expressions. */
export function asAscii(code) {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
