import type { EndpointSubject } from './endpoint-subject.js';

/** What opens an exception; "unless" opens a condition. */
const OPENS = /^(?:except(?:ing|ions?)?(?: for| of)?|other than|apart from|but(?: not| for)?|save(?: for)?|with the exception of|excluding|besides|aside from|barring)\s/i;
/** Behind it a thing is told, not a time or a place. */
const TELLS_A_THING = /^(?:the|that|those|what(?:ever)?|which|a|an|one|two|our)\s/i;
const SAYS_NOTHING = /^(?:that|those|what|whatever|which|from|with|into|their|this|these|when|where|route|endpoint|request|call|handler|path|one|exception|need|require|public|page|user|session|token|login|cookie|header|link|http|above|below|listed|marked|does|done|make|made|used|have|post|patch|delete)$/;

/** Those whose routes they are, or who call them: "the parents' routes", "what teachers do". */
const OF_PEOPLE = /^(?:(?:the |our )?([a-z]{3,20}?)(?:s['’]|['’]s) (?:routes?|endpoints?|calls?|ones?|part|side)|what(?:ever)? (?:the )?([a-z]{3,20}?)s? (?:do|does|calls?|sends?|writes?|may do))\b/i;

/** The words of a text of four letters and more, without their endings. */
function wordsOf(text: string): readonly string[] {
  const words = text.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return [...new Set(words.filter((word) => !SAYS_NOTHING.test(word.replace(/s$/, ''))).map((word) => word.replace(/(?:ies|ing|ed|es|s|y|e)$/, '')))];
}

/**
 * The endpoints that an exception describes without their paths: those of somebody, or the one "that a parent opens from a mail". That is the only one whose
 * path has one of the words, or shares the most of them, two at least, with its own words.
 */
export function describedBy(exception: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const thing = exception.trimStart().replace(OPENS, '');
  const whom = OF_PEOPLE.exec(thing);
  const people = (whom?.[1] ?? whom?.[2] ?? '').toLowerCase();
  const theirs = people === '' ? [] : subjects.filter(({ facts }) => (facts.text.match(/[a-z]{3,}/gi) ?? []).some((word) => word.toLowerCase().replace(/s$/, '') === people));
  if (theirs.length > 0 && theirs.length < subjects.length) return theirs;
  const words = TELLS_A_THING.test(thing) ? wordsOf(thing) : [];
  if (words.length === 0) return [];
  const inPath = subjects.filter(({ facts }) => wordsOf(facts.path).some((word) => words.includes(word)));
  if (inPath.length === 1) return inPath;
  const shared = subjects.map((subject) => {
    const own = wordsOf(`${subject.facts.path} ${subject.facts.text}`);
    return { subject, count: words.filter((word) => own.includes(word)).length };
  });
  const most = Math.max(...shared.map(({ count }) => count));
  const best = shared.filter(({ count }) => count === most);
  return most >= 2 && best.length === 1 ? best.map(({ subject }) => subject) : [];
}
