import { type Passage, sentencesBefore } from '../../passages.js';
import type { EndpointSubject, TargetFinder } from '../../targets.js';
import type { Range } from '../../stance.js';
import { describedBy } from '../../described-exceptions.js';
import { toldApart } from '../../told-apart.js';
import { EVERYWHERE, LEAVES_GUARD, LISTS_EXCEPTIONS } from './words.js';
import type { AuthVocabulary } from './cues.js';

/**
 * The endpoints that a sentence of its own sets apart from what the sentence before says of all: "There are two exceptions: the quick
 * report and the address lookup." Each is told by its path, or by the words that its path alone has. Where the sentence names what
 * protects them instead, it is read as any other.
 */
export function exceptedBy(passage: Passage, finder: TargetFinder, vocabulary: AuthVocabulary): readonly EndpointSubject[] {
  const { text } = passage;
  const told = passage.kind === 'words' ? toldApart(text.text) : null;
  const goesOnAboutAuth = told !== null && sentencesBefore(passage).slice(-2).some((before) => vocabulary.mechanisms(before.text).length > 0);
  if (goesOnAboutAuth && vocabulary.mechanisms(text).length === 0) return meantBy(told, passage, finder);
  const lead = passage.kind === 'words' ? LISTS_EXCEPTIONS.exec(text.text) : null;
  if (!lead || vocabulary.mechanisms(text).length > 0) return [];
  const named = finder.namedIn(passage);
  if (named.length > 0) return named;
  const parts = text.text.slice(lead[0].length).split(/,\s|\band\b|\bund\b|\bplus\b/);
  return parts.flatMap((part) => {
    const meant = finder.meantBy(part);
    return meant.length === 1 ? meant : [];
  });
}

/** "The guard is bound through `APP_GUARD`; two handlers opt out: `GET /a` and `POST /b`": behind a guard of all routes, the words before those that leave it. */
export function leavingOf(sentence: string, { start, end }: Range): Range | null {
  const before = sentence.slice(0, start);
  const behind = sentence.slice(end).search(/[;:]\s|\.\s/);
  const clause = sentence.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf(': ')) + 1, behind < 0 ? sentence.length : end + behind);
  const leaves = EVERYWHERE.test(clause) ? LEAVES_GUARD.exec(sentence.slice(end)) : null;
  return leaves && { start: end + leaves.index, end: end + leaves.index + leaves[0].length };
}

/** Those that such words name, else those that they describe. */
function meantBy(words: string, passage: Passage, finder: TargetFinder): readonly EndpointSubject[] {
  const named = finder.namedIn(passage);
  if (named.length > 0) return named;
  const alone = finder.meantBy(words);
  return alone.length === 1 ? alone : describedBy(/^\s*(?:the|what|an?)\s/i.test(words) ? words : `the ${words.trim()}`, finder.subjects);
}
