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

/** `…/resume` behind `/hives/:id/pause`. */
const ELIDED = /(?<![\w./])(?:\.{3}|…)\/([\w:{}[\]-]{1,60}(?:\/[\w:{}[\]-]{1,60}){0,3})/g;
const JOINT = /^["'`*]{0,4}(?:\s?[/,|&+]\s?|,?\s(?:and|or)\s)["'`*]{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s["'`]?)?$/;

/** A path that only its end tells, by one that stands before it. */
export interface ElidedPath {
  /** What stands for the last segment of the path before it. */
  readonly tail: string;
  readonly start: number;
  readonly end: number;
}

/** The paths of which a text leaves out what they share with the one before them: "`PATCH /hives/:id/open` / `…/close`". */
export function elidedPaths(text: string): readonly ElidedPath[] {
  if (!text.includes('…/') && !text.includes('.../')) return [];
  return matchesIn(text, ELIDED).map((match) => ({ tail: match[1] ?? '', start: match.index, end: match.index + match[0].length }));
}

/** Whether nothing but a joint stands between two paths. */
export function isJoint(between: string): boolean {
  return between.length < LONGEST_JOINT && JOINT.test(between);
}

const LONGEST_JOINT = 24;

function expanded(path: string): readonly string[] {
  const open = path.indexOf('{');
  if (open < 0) return [path];
  const close = path.indexOf('}', open);
  const rest = expanded(path.slice(close + 1));
  return path.slice(open + 1, close).split(/[,|]/).flatMap((choice) => rest.map((tail) => `${path.slice(0, open)}${choice.trim()}${tail}`));
}
