import type { QuestionName } from '../../model/architecture.js';
import { BELIEF_PROVED_WRONG, BELIEVES, COSTS_SOMETHING, GIVES_WAY_FIRST, IF_IT_FAILS, IF_WRONG, IS_ADDED, LESSER_DESIGN, STANDS_ON_ONE } from '../lexicon/question-classes.js';
import { FAILS_AND_STOPS, FIRST_UNDER_LOAD, NO_ANSWER, NO_ANSWERS, QUESTION_CUES } from '../lexicon/questions.js';
import { isNonAnswer } from '../lexicon/non-answers.js';
import type { Passage } from '../passages.js';
import { endsAsQuestion } from './questions.js';

/** So near to its beginning the next sentence turns to the belief. */
const NEAR = 60;

/** A sentence of prose, and the one behind it in its paragraph. */
interface Thought {
  readonly words: string;
  readonly next: string;
}

/** The two things that make an answer to each question where they meet. */
const COMPOSED: Readonly<Partial<Record<QuestionName, (thought: Thought) => boolean>>> = {
  'fragile point': ({ words, next }) => !speaksOfLoad(words) && (GIVES_WAY_FIRST.test(words) || (STANDS_ON_ONE.test(words) && [words, next].some((told) => FAILS_AND_STOPS.test(told) || IF_IT_FAILS.test(told)))),
  'wrong assumption': ({ words, next }) => {
    if (BELIEF_PROVED_WRONG.test(words)) return true;
    const belief = BELIEVES.exec(words);
    return belief !== null && (IF_WRONG.test(words.slice(belief.index + belief[0].length)) || IF_WRONG.test(next.slice(0, NEAR)));
  },
  'simpler alternative': ({ words, next }) => {
    const lesser = LESSER_DESIGN.exec(words);
    return lesser !== null && !IS_ADDED.test(words) && !speaksOfLoad(words) && (COSTS_SOMETHING.test(words.slice(lesser.index + lesser[0].length)) || COSTS_SOMETHING.test(next));
  },
};

/** The passage that answers a question in plain prose, by two things that meet there; an entry of a list of risks answers in the question's own terms only. */
export function composedAnswer(name: QuestionName, passages: readonly Passage[]): Passage | null {
  const isAnswer = COMPOSED[name];
  if (!isAnswer) return null;
  return passages.find((passage, index) => {
    const { unit, text, kind } = passage;
    if (kind !== 'words' || unit.zone === 'external' || (unit.kind !== 'paragraph' && (unit.kind !== 'item' || unit.zone === 'risk'))) return false;
    const words = text.text;
    if (endsAsQuestion(words) || isNonAnswer(words) || NO_ANSWER.test(words) || NO_ANSWERS[name].test(words)) return false;
    const behind = passages[index + 1];
    return isAnswer({ words, next: behind?.unit === unit ? behind.text.text : '' });
  }) ?? null;
}

/** "At ten times the load Postgres gives way first" answers the question of load. */
function speaksOfLoad(words: string): boolean {
  return QUESTION_CUES['10x traffic'].test(words) || FIRST_UNDER_LOAD.test(words);
}
