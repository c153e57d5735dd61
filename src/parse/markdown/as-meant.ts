import { endsInListing, isFence, withLinesOutsideFences } from './fences.js';
import { withoutOwnTags } from './own-tags.js';

/*
 * What people type that markdown takes for something else. Each character keeps its place: a text of the same length goes to the parser.
 */

/** A bullet that a word processor draws. */
const BULLET = /^([ \t]{0,20})[•◦▪‣▸](?=[ \t]+\S)/;
/** The fence of a document that is handed over as a listing of markdown. */
const WRAPPER = /^[ \t]{0,3}(`{3,}|~{3,})(?:markdown|md)[ \t]*$/i;
/** So far down such a fence opens: behind a sentence of its own. */
const MOST_LINES_BEFORE = 6;

/** A text as its author meant it, for the parser of markdown. */
export function asMeant(text: string): string {
  return withHyphens(withoutWrapper(withoutOwnTags(text)));
}

/** A document within a fence of markdown is that document: "Here is the draft:", a fence, and all of it in there. */
function withoutWrapper(text: string): string {
  if (!/^[ \t]{0,3}(?:`{3}|~{3})/m.test(text.slice(0, 2000))) return text;
  const lines = text.split('\n');
  const filled = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  const open = filled.slice(0, MOST_LINES_BEFORE).find((index) => isFence(lines[index] ?? ''));
  const mark = open === undefined ? undefined : WRAPPER.exec(lines[open] ?? '')?.[1];
  if (open === undefined || mark === undefined) return text;
  const close = filled.findLast((index) => (lines[index] ?? '').trim() === mark);
  if (close === undefined || close <= open || close - open < lines.length / 2) return text;
  // "```json" within, closed by a fence as long as the outer one: the listing's end, and the document goes on behind it.
  const closesListing = endsInListing(lines.slice(open + 1, close + 1));
  return lines.map((line, index) => (index === open || (index === close && !closesListing) ? ' '.repeat(line.length) : line)).join('\n');
}

/** Bullets drawn as such become those of markdown, so that what they begin is a list. */
function withHyphens(text: string): string {
  if (!/[•◦▪‣▸]/.test(text)) return text;
  return withLinesOutsideFences(text, (line) => line.replace(BULLET, '$1-'));
}

/**
 * The language in the head of a fence, and what else stands there: `sql:db/schema.sql`, `{.python}`, `src/app/route.ts` name it in
 * their own ways.
 */
export function languageOfFence(info: string): string {
  const word = info.replace(/^[{.\s]{1,3}/, '').replace(/\}$/, '');
  const file = word.includes('/') && !word.includes(':') ? /\.(\w{1,8})$/.exec(word)?.[1] : undefined;
  return (file ?? /^[\w#+-]+/.exec(word)?.[0] ?? '').toLowerCase();
}
