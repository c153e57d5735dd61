import { isWithinBrackets } from '../../text/brackets.js';
import { IN_EXAMPLE, REFERENCE_WORDS } from '../lexicon/data-words.js';
import { type Match, matchesOf } from '../lexicon/words.js';

/** The words of a text that say of a whole table that its rows belong to nobody: "reference data", and not those of an example, of one kind of its rows or of a part of each. */
export function referencesIn(text: string): Match[] {
  return matchesOf(REFERENCE_WORDS, text).filter(({ start, end }) => {
    const [before, behind] = [text.slice(0, start), text.slice(end)];
    return !IN_EXAMPLE.test(before) && !OTHER_KIND_BEHIND.test(behind) && !OTHER_KIND_BEFORE.test(before) && !isListedPart(before, text.slice(start, end), behind);
  });
}

/** "groups, static or dynamic": what some of its rows are. */
const OTHER_KIND_BEHIND = /^\s?(?:or|and|\/|vs\.?)\s?(?:dynamic|custom|user|personal|private|own)\b/i;
const OTHER_KIND_BEFORE = /\b(?:dynamic|custom|personal|private)\s?(?:or|and|\/|vs\.?)\s?$/i;

/** "(SMTP config, tokens)": what a row holds. */
function isListedPart(before: string, word: string, behind: string): boolean {
  return /^config/i.test(word) && isWithinBrackets(before) && `${before.split('(').at(-1) ?? ''}${behind.split(')')[0] ?? ''}`.includes(',');
}
