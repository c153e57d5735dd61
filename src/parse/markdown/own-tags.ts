import { matchesIn } from '../../text/matches-in.js';
import { withLinesOutsideFences } from './fences.js';

/** The elements of HTML; any other is a tag of the author's own (`<task>`) or a component of a documentation site. */
const HTML = new Set(
  'a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main map mark menu meta meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp script search section select small source span strike strong style sub summary sup svg path table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'.split(' '),
);

/** "<fill in before the review>", "<REGION>": words in angle brackets that markdown takes for a tag. */
export function isWordsInBrackets(tag: string): boolean {
  const name = /^<([A-Za-z][\w-]{0,40})(?:\s[^<>="'/]{1,80})?>$/.exec(tag)?.[1];
  return name !== undefined && !HTML.has(name.toLowerCase()) && (tag.includes(' ') || name === name.toUpperCase());
}

const TAG = /^([ \t]*)<(\/?)([A-Za-z][\w.-]{0,40})(?:\s[^<>\n]{0,300})?>/;
/** A character that markdown takes for a word, and a reader does not see. */
const NOTHING = '\u200B';

/**
 * A text in which markdown stands between tags of the author's own, with those masked: markdown takes a tag for the beginning of HTML,
 * and would read nothing of what follows it. A tag alone on its line becomes a blank one, one with words behind it the mark of an item,
 * so that what it holds stands by itself. Every other character keeps its place.
 */
export function withoutOwnTags(text: string): string {
  const own = new Set(matchesIn(text, /<\/([A-Za-z][\w.-]{0,40})>/g).map((match) => match[1] as string).filter((name) => !HTML.has(name.toLowerCase())));
  if (own.size === 0) return text;
  const mask = (tags: string): string => tags.replace(/[^\n]/g, NOTHING);
  return withLinesOutsideFences(text, (line) => {
    const tag = TAG.exec(line);
    if (!tag || !own.has(tag[3] as string)) return line;
    const [whole, indent = '', closing] = tag;
    const rest = line.slice(whole.length);
    if (rest.trim() === '') return ' '.repeat(line.length);
    const masked = rest.replace(/<\/([A-Za-z][\w.-]{0,40})>/g, (close, name: string) => (own.has(name) ? mask(close) : close));
    return closing === '' ? `${indent}- ${mask(whole.slice(indent.length + 2))}${masked}` : `${mask(whole)}${masked}`;
  });
}
