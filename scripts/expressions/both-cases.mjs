/** An expression that finds without the flag `i` what it found with it; null where that cannot be written. */
export function inBothCases(expression) {
  let written = '';
  for (let at = 0; at < expression.length; ) {
    const token = TOKEN.exec(expression.slice(at))[0];
    at += token.length;
    if (REFERENCE.test(token)) return null;
    const others = token.length === 1 || CODE.test(token) ? OTHERS.get(String.fromCharCode(codeOf(token))) : undefined;
    if (others) written += `[${token}${others.join('')}]`;
    else written += token.startsWith('[') ? setInBothCases(token) : token;
  }
  return written;
}

/** The beginning of a named group, a set, an escape, or any other character. */
const TOKEN = /^(?:\(\?<[A-Za-z]\w*>|\[(?:\\.|[^\]\\])*\]|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[^])|[^])/;
const CODE = /^\\[xu]/;
/** What a group found is found again in any case. */
const REFERENCE = /^\\(?:[1-9]|k)/;

function setInBothCases(set) {
  const members = [...set.slice(set.startsWith('[^') ? 2 : 1, -1).matchAll(MEMBER)].map(([, from, to = from]) => [from, to]);
  const others = new Set();
  for (const [from, to] of members.filter(([member]) => !CLASS.test(member))) {
    for (let code = codeOf(from); code <= codeOf(to); code++) for (const other of OTHERS.get(String.fromCharCode(code)) ?? []) others.add(other);
  }
  const isMember = (character) => members.some(([from, to]) => !CLASS.test(from) && codeOf(from) <= character.charCodeAt(0) && character.charCodeAt(0) <= codeOf(to));
  return `${set.slice(0, -1)}${rangesOf([...others].filter((other) => !isMember(other)))}]`;
}

const MEMBER = /(\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|c[A-Za-z]|[^])|[^])(?:-((?:\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|[^])|[^])))?/g;
const CLASS = /^\\[dDwWsS]$/;

function codeOf(member) {
  if (CODE.test(member)) return parseInt(member.slice(2), 16);
  if (!member.startsWith('\\')) return member.charCodeAt(0);
  return { b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, 0: 0 }[member[1]] ?? member.charCodeAt(1);
}

function rangesOf(characters) {
  const codes = characters.map((character) => character.charCodeAt(0)).sort((a, b) => a - b);
  const ranges = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (to - from > 1 ? `${String.fromCharCode(from)}-` : from < to ? String.fromCharCode(from) : '') + String.fromCharCode(to)).join('');
}

/** The other characters that the flag `i` takes for the same, by character: as the language defines it without the flags `u` and `v`. */
const OTHERS = othersByCharacter();

function othersByCharacter() {
  const byUpper = new Map();
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    const upper = character.toUpperCase();
    // More than one letter in upper case, or an ASCII letter for one beyond ASCII: the character is like no other.
    const same = upper.length > 1 || (code > 127 && upper.charCodeAt(0) < 128) ? character : upper;
    byUpper.set(same, [...(byUpper.get(same) ?? []), character]);
  }
  const groups = [...byUpper.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((character) => [character, group.filter((other) => other !== character)])));
}
