import type { Passage } from '../../passages.js';
import type { EndpointSubject, TargetFinder } from '../../targets.js';
import { LISTS_EXCEPTIONS } from './words.js';
import type { AuthVocabulary } from './cues.js';

/**
 * The endpoints that a sentence of its own sets apart from what the sentence before says of all: "There are two exceptions: the quick
 * report and the address lookup." Each is told by its path, or by the words that its path alone has. Where the sentence names what
 * protects them instead, it is read as any other.
 */
export function exceptedBy(passage: Passage, finder: TargetFinder, vocabulary: AuthVocabulary): readonly EndpointSubject[] {
  const { text } = passage;
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
