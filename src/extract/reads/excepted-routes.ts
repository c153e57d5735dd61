import type { Lookup } from '../../model/reads.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { EXCEPTED, NONE_EXCEPTED } from '../lexicon/rule-of-ids.js';
import type { Passage } from '../passages.js';
import { isAboutLookups } from './general-statements.js';
import { lookupsIn } from './stated-lookups.js';
import type { UrlId } from './url-ids.js';

/** A sentence about ids that excepts a route from what is said of all: "One exception: `start` takes the caller's next booking". */
export function isExceptionToLookups(passage: Passage): boolean {
  const { text, kind } = passage;
  return kind === 'words' && EXCEPTED.test(text.text) && !NONE_EXCEPTED.test(text.text) && isAboutLookups(passage);
}

/** The routes that a text names by the last word of their paths, set as code or in quotes, and where. */
function routesIn({ text, marks }: MappedText, words: ReadonlySet<string>): { readonly start: number; readonly name: string }[] {
  const inCode = marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => ({ start, name: text.slice(start, end) }));
  const quoted = matchesIn(text, /["“](\w[\w-]{2,30})["”]/g).map((match) => ({ start: match.index, name: match[1] ?? '' }));
  return [...inCode, ...quoted].map(({ start, name }) => ({ start, name: name.split('/').at(-1)?.trim().toLowerCase() ?? '' })).filter(({ name }) => words.has(name));
}

/** Whether an exception is of single routes that it names, and this is none of them. */
export function isOfOtherRoutes(exception: MappedText, words: ReadonlySet<string>, last: string): boolean {
  const named = routesIn(exception, words);
  return named.length > 0 && !named.some(({ name }) => name === last);
}

/** What such sentences tell of the route whose path ends in a word: the record that it takes instead. */
export function lookupsOfException(exceptions: readonly Passage[], last: string, ids: readonly UrlId[]): readonly Lookup[] {
  if (last === '') return [];
  return exceptions.flatMap(({ text }) => {
    // "… by its primary key, except `start`": named behind what excepts; "`start` is different": before it.
    const named = routesIn(text, new Set([last]))[0];
    const from = Math.min(named?.start ?? 0, EXCEPTED.exec(text.text)?.index ?? 0);
    return named ? lookupsIn(text.slice(from), ids).filter(({ kind }) => kind === 'ownerFallback') : [];
  });
}
