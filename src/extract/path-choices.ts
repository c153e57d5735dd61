import { HTTP_METHODS } from '../model/http-methods.js';
import { matchesIn } from '../text/matches-in.js';

const METHOD = `(?:${HTTP_METHODS.join('|')})`;
const CHOICE = String.raw`\{[\w-]{1,40}(?:\s?[,|]\s?[\w-]{1,40}){1,12}\}`;
/** `/api/berths/{book,cancel}`, "POST /v1/{boats|berths}/import": one of several words stands in a place of the path. */
const WITH_CHOICES = new RegExp(`(?:(?<![\\w/-])(${METHOD}(?:\\s?[/,|]\\s?${METHOD}){0,4})\\s{1,4}["'\`]?)?(?<![\\w.@/:}\\]>])((?:/[\\w\\-.:]{1,60}){0,8}/(?:${CHOICE}(?:/[\\w\\-.:]{1,60}){0,4}/?){1,3})(?![\\w.]*\\.\\w)`, 'g');
const MOST = 40;

/** Paths that a text writes as one, with what stands before them. */
export interface PathChoices {
  readonly methods: string;
  readonly paths: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The paths of a text that are written as one with choices in braces, each in full. */
export function pathChoices(text: string): readonly PathChoices[] {
  if (!text.includes('{')) return [];
  return matchesIn(text, WITH_CHOICES).flatMap((match): PathChoices[] => {
    const paths = expanded(match[2] ?? '');
    return paths.length > MOST ? [] : [{ methods: match[1] ?? '', paths, start: match.index, end: match.index + match[0].length }];
  });
}

function expanded(path: string): readonly string[] {
  const open = path.indexOf('{');
  if (open < 0) return [path];
  const close = path.indexOf('}', open);
  const rest = expanded(path.slice(close + 1));
  return path.slice(open + 1, close).split(/[,|]/).flatMap((choice) => rest.map((tail) => `${path.slice(0, open)}${choice.trim()}${tail}`));
}
