import type { Excerpt } from './scalar.js';

const FIELD = /[A-Za-z_$]["']?\??\s{0,4}:/;
/** A longer text is a document of its own. */
const LONGEST = 4000;

/**
 * A body that is a text of several lines, as YAML would write it on one: line ends and the `;` of a type become commas, keys lose their
 * quotes, and comments are left out. Null for a text that is no body, or stands on one line as it is.
 */
export function bodyOnOneLine(written: Excerpt): Excerpt | null {
  if (!written.text.includes('\n') || written.text.length > LONGEST || !isInBrackets(written.text.trim()) || !FIELD.test(written.text)) return null;
  const characters: string[] = [];
  const at: number[] = [];
  const add = (character: string, index: number): void => {
    characters.push(character);
    at.push(written.at[index] ?? 0);
  };
  const { text } = written;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (text.startsWith('//', i) && text.charAt(i - 1) !== ':') {
      const end = text.indexOf('\n', i);
      i = (end < 0 ? text.length : end) - 1;
    } else if (character === ';') add(',', i);
    else if (/\s/.test(character)) {
      if (character === '\n' && endsField(characters) && !/^\s*[}\],;|&]/.test(text.slice(i, i + 80))) add(',', i);
      if (characters.at(-1) !== ' ') add(' ', i);
    } else if (character === '"' || character === "'") {
      const close = text.indexOf(character, i + 1);
      // A key in quotes.
      if (close > i && /^\s{0,4}:/.test(text.slice(close + 1, close + 6)) && /^[\w$-]+$/.test(text.slice(i + 1, close))) {
        for (let k = i + 1; k < close; k++) add(text.charAt(k), k);
        i = close;
      } else add(character, i);
    } else add(character, i);
  }
  return withoutLastCommas({ text: characters.join(''), at });
}

/** A body in JSON or as a type opens and closes with a bracket. */
function isInBrackets(text: string): boolean {
  return /^[[{]/.test(text) && /[\]}]$/.test(text);
}

/** Whether what was read so far ends with a value, and no sign that it goes on. */
function endsField(characters: readonly string[]): boolean {
  const last = characters.at(-1) === ' ' ? characters.at(-2) : characters.at(-1);
  return last !== undefined && !/[{[(,:|&]/.test(last);
}

/** `{ a: b, }` as `{ a: b }`. */
function withoutLastCommas({ text, at }: Excerpt): Excerpt {
  const kept = text.split('').map((character, index) => !(character === ',' && /^,\s{0,4}[}\]]/.test(text.slice(index, index + 6))));
  return { text: text.split('').filter((_, index) => kept[index]).join(''), at: at.filter((_, index) => kept[index]) };
}
