/** How far a character is looked for in the source: behind escapes, character references and the prefixes of lines. */
const REACH = 64;

/**
 * Finds the characters of a text in the source from which markdown made it: escapes, character references and the prefixes of quoted
 * or indented lines lie between them.
 * @returns the offset of each character
 */
export function alignedOffsets(value: string, source: string, start: number, end: number): Int32Array {
  const offsets = new Int32Array(value.length);
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const wanted = value.charAt(i);
    if (source.charAt(at) === '\\' && source.charAt(at + 1) === wanted && value.charAt(i + 1) !== source.charAt(at + 1)) at++;
    const reference = source.charAt(at) === '&' && wanted !== '&' ? source.slice(at, at + REACH).indexOf(';') : -1;
    if (reference < 0 && !isSame(source.charAt(at), wanted)) {
      const found = source.slice(at, Math.min(at + REACH, end)).indexOf(wanted);
      if (found > 0) at += found;
    }
    offsets[i] = Math.min(at, end);
    if (at < end) at += reference < 0 ? 1 : reference + 1;
  }
  return offsets;
}

function isSame(found: string, wanted: string): boolean {
  return found === wanted || (found === '\n' && wanted === ' ');
}
