import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import { EXCEPT } from './lexicon/targets.js';
import { type Stand, stanceAt } from './stance.js';

/** An adverbial between commas, right before one name of a list: what it says is said of that name alone. */
export interface Aside {
  readonly start: number;
  /** Where the name begins. */
  readonly end: number;
  readonly stance: Stand['stance'];
}

/** What may open one: behind a comma, or behind a word that joins. */
const OPENS = /(?:,|\b(?:and|or|plus|as well as),?)\s((?:once|when|as soon as|after|from|with|in|later|eventually|at some point|perhaps|maybe|possibly|probably|if|should|until|for)\b)/gi;
/** A clause, not a word: "once there is a column for it". */
const CONDITION = /^(once|when|as soon as|after|until|if|should)\s\w+\s\w/i;
/** "and after the talk with the club we see no reason to leave out `c`": a clause that says something else of the name. */
const TELLS_OF_ITS_OWN = /\b(?:we|i|they|nobody|everybody)\s(?:now\s|still\s|all\s)?(?:sees?|saw|finds?|found|thinks?|thought|believes?|agreed?|decided)\b/i;
/** So many letters an aside has at most. */
const LONGEST = 80;

/** "`a`, `b` and, once billing goes live, `c`": the asides of a list of names set as code that put off, or leave open, what is said of the name behind them. */
export function asidesIn(text: MappedText): readonly Aside[] {
  const names = text.marks.filter(({ kind }) => kind === 'code');
  if (names.length < 2) return [];
  return matchesIn(text.text, OPENS).flatMap((match): Aside[] => {
    const start = match.index + match[0].length - (match[1] ?? '').length;
    const end = names.find((name) => name.start > start)?.start;
    if (end === undefined || end - start > LONGEST || !names.some((name) => name.end <= match.index)) return [];
    const words = text.slice(start, end);
    if (/[;:.()]/.test(words.text) || TELLS_OF_ITS_OWN.test(words.text)) return [];
    const condition = CONDITION.exec(words.text)?.[1]?.toLowerCase();
    // Between the names of a list a condition is one of this name alone, whatever it waits for.
    const stance = condition === undefined ? stanceAt(words, { start: 0, end: 0 }).stance : /^(?:if|should)$/.test(condition) ? 'hedged' : 'deferred';
    return stance === 'deferred' || stance === 'hedged' ? [{ start, end, stance }] : [];
  });
}

/** A path, with its method perhaps. */
const IS_ROUTE = /^\W{0,2}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\w/;
/** What happens at run time puts nothing off: "and, once the user is signed in, `POST /b`". */
const AT_RUN_TIME = /\b(?:users?|callers?|called|calls?|requests?|signed|logged|sessions?|bod(?:y|ies)|payloads?|headers?|paid|pays?)\b/i;

/** A statement without the routes that an aside puts off: "on `POST /a` and, once billing goes live, `POST /b`" says nothing of the second. */
export function withoutRoutesPutOff(text: MappedText): MappedText {
  const put = asidesIn(text).flatMap(({ start, end, stance }) => {
    const name = text.marks.find((mark) => mark.kind === 'code' && mark.start === end);
    // "except `/a` and, until the app is out, `/b`": of what is excepted nothing was said.
    const isExcepted = matchesIn(text.text.slice(0, start), EXCEPT).some(({ index }) => !/[.;]\s/.test(text.text.slice(index, start)));
    const isPutOff = stance === 'deferred' && !isExcepted && !AT_RUN_TIME.test(text.text.slice(start, end));
    return name && isPutOff && IS_ROUTE.test(text.text.slice(name.start, name.end)) ? [{ start, end: name.end }] : [];
  });
  return put.length === 0 ? text : text.blanked(put);
}
