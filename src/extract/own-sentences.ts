import type { MappedText } from '../text/mapped-text.js';
import { rememberedOf } from '../text/remembered.js';
import { BLANKS_TO_FILL, FORMER_CONTRAST, FORMER_PRACTICE, GOES_ON, OF_AN_EXAMPLE, OTHERS_PRACTICE, SISTERS_PRACTICE } from './lexicon/stances.js';
import { sentencesOf } from './sentences.js';

/** Spares the search for a clause about a former version where none of its words is there. */
const CONTRAST_HINT = /\b(?:unlike|contrast|opposed|contrary|different(?:ly)?)\b/i;

/**
 * The sentences of a text that speak of this design. Those about another product, about what was so before or for illustration are left
 * out, and so are the clause that tells for contrast what a former version did, and blanks to fill in (docs/judgement.md, Not evidence 8).
 */
export const ownSentencesOf = rememberedOf((text: MappedText): readonly MappedText[] => sentencesOf(text).filter((sentence) => !isOfOthers(sentence.text)).map(ownWordsOf));

function isOfOthers(sentence: string): boolean {
  return OTHERS_PRACTICE.test(sentence) || SISTERS_PRACTICE.test(sentence) || OF_AN_EXAMPLE.test(sentence) || isOfFormer(sentence);
}

/** What was so before, where nothing behind it says that it goes on. */
function isOfFormer(sentence: string): boolean {
  const former = FORMER_PRACTICE.exec(sentence);
  return former !== null && !GOES_ON.test(sentence.slice(former.index));
}

/** Without what is no statement of this design: a former version, a blank that nobody has filled in. */
function ownWordsOf(sentence: MappedText): MappedText {
  const own = CONTRAST_HINT.test(sentence.text) ? sentence.masked(FORMER_CONTRAST) : sentence;
  return own.text.includes('your') || own.text.includes('e.g.') ? own.masked(BLANKS_TO_FILL) : own;
}
