import type { MappedText } from '../../text/mapped-text.js';
import { EXPOSES_ROUTES, JOINS_PATHS, NAMED_FUNCTION } from '../lexicon/endpoints.js';
import { matchesIn } from '../../text/matches-in.js';
import { type PathMention, pathMentions } from '../paths.js';
import { sentencesOf } from '../sentences.js';

/** The routes that a sentence says a part of the backend to serve. */
export interface ExposedRoutes {
  readonly mentions: readonly PathMention[];
  /** The function that serves them, which is no endpoint beside them. */
  readonly by: string | null;
}

/** "One edge function `gate` exposes the routes `/ask` and `/draw`." */
export function exposedIn(sentence: MappedText): ExposedRoutes | null {
  const all = pathMentions(sentence.text);
  const [first] = all;
  const before = sentence.text.slice(0, first?.start);
  if (!first || !EXPOSES_ROUTES.test(before)) return null;
  const mentions: PathMention[] = [];
  for (const mention of all) {
    const last = mentions.at(-1);
    if (mention.host !== null || mention.wildcard || mention.methods.length > 0 || (last && !JOINS_PATHS.test(sentence.text.slice(last.end, mention.start)))) break;
    mentions.push(mention);
  }
  return mentions.length > 1 ? { mentions, by: matchesIn(before, NAMED_FUNCTION).at(-1)?.[1] ?? null } : null;
}

/** The functions that a text says to serve several routes each. */
export function functionsOfRoutes(text: MappedText): readonly string[] {
  return text.text.includes('/') ? sentencesOf(text).flatMap((sentence) => exposedIn(sentence)?.by ?? []) : [];
}
