import type { YAMLError } from 'yaml';
import { MASK } from './scalar.js';

/** Slips that turn up in a value and bend the lines around it. */
const STRUCTURE_IN_VALUE: ReadonlySet<string> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'UNEXPECTED_TOKEN', 'BAD_ALIAS', 'BAD_SCALAR_START']);

/**
 * Hides from YAML what made it stumble, so that one careless line does not swallow or bend its neighbours. The result is as long
 * as the text, character for character: places stay true, and values are shown from the text as the author wrote it.
 *
 * Mended are the slips people make: a colon inside a plain value (`note: limit: 5/min`), words after a closing quote or bracket
 * (`- "POST /x" (upload)`, `- [x] done`), a type that is an array (`{ items: Order[] }`), a list mark inside a value, a quote that is never closed, tabs as indentation, a line
 * of prose between keys, a comma that JSON lacks at the end of a line. Returns the same string when there is nothing it knows how
 * to mend.
 */
export function repaired(text: string, errors: readonly YAMLError[]): string {
  let mended = text;
  if (errors.some((error) => error.code === 'TAB_AS_INDENT')) mended = eachLine(mended, untabbed);
  if (errors.some(isUnclosedQuote)) mended = eachLine(mended, withoutUnclosedQuote);
  mended = eachLine(mended, withoutArrayTypes);
  if (/^\s*[{[]/.test(mended)) return withCommas(mended, errors);
  const starts = lineStarts(mended);
  const lines = mended.split('\n');
  for (const error of errors) {
    const first = lineIndex(starts, error.pos[0]);
    if (STRUCTURE_IN_VALUE.has(error.code)) {
      lines[first] = withPlainValue(lines[first] ?? '');
      if (bendsTheRest(error)) break;
    }
    else if (error.code === 'MULTILINE_IMPLICIT_KEY') {
      // What YAML took for the beginning of the key on the last of these lines.
      const last = Math.max(first + 1, lineIndex(starts, Math.max(error.pos[0], error.pos[1] - 1)));
      for (let i = first; i < last; i++) lines[i] = withoutProse(lines[i] ?? '');
    }
  }
  return lines.join('\n');
}

/** JSON in which a line ends without its comma: the line end serves as one. */
function withCommas(text: string, errors: readonly YAMLError[]): string {
  const characters = text.split('');
  for (const error of errors) {
    if (error.code !== 'MULTILINE_IMPLICIT_KEY') continue;
    const lineEnd = text.indexOf('\n', error.pos[0]);
    if (lineEnd >= 0 && lineEnd < error.pos[1]) characters[lineEnd] = ',';
  }
  return characters.join('');
}

/** Whether an error is that of a bracket which does not close: what follows it is no slip of its own. */
export function bendsTheRest(error: YAMLError): boolean {
  return STRUCTURE_IN_VALUE.has(error.code) && /\bflow[ -]/i.test(error.message);
}

export function isUnclosedQuote(error: YAMLError): boolean {
  return error.code === 'MISSING_CHAR' && error.message.includes('quote');
}

function eachLine(text: string, mend: (line: string) => string): string {
  return text.split('\n').map(mend).join('\n');
}

/** A line whose value is plain words for YAML. */
function withPlainValue(line: string): string {
  const start = valueStart(line);
  if (start >= line.length || line.charAt(start) === MASK) return line;
  const value = line.slice(start).replace(/:(?= |$)/g, MASK);
  return line.slice(0, start) + (/^["'[\]{}*&!|>%@`?-]/.test(value) ? MASK + value.slice(1) : value);
}

/** `{ items: Order[] }`: the brackets of a type are no list. */
function withoutArrayTypes(line: string): string {
  return line.includes('{') ? line.replace(/(?<=[\w>)])\[\]/g, MASK + MASK) : line;
}

/** Nothing, where a line has neither key nor bracket; such a line is read as prose. */
function withoutProse(line: string): string {
  return /:(?: |$)|[{}[\]"]/.test(line) ? line : ' '.repeat(line.length);
}

/** A quote that opens a value and has no partner on its line is a character like any other. */
function withoutUnclosedQuote(line: string): string {
  const start = valueStart(line);
  const quote = line.charAt(start);
  const unclosed = (quote === '"' || quote === "'") && line.indexOf(quote, start + 1) < 0;
  return unclosed ? line.slice(0, start) + MASK + line.slice(start + 1) : line;
}

function untabbed(line: string): string {
  const indentation = skipBlanks(line, 0);
  return ' '.repeat(indentation) + line.slice(indentation);
}

/** Where the value of a line starts: behind its list marks and its key. */
function valueStart(line: string): number {
  let at = skipBlanks(line, 0);
  while (line.charAt(at) === '-' && line.charAt(at + 1) === ' ') at = skipBlanks(line, at + 1);
  const opener = line.charAt(at);
  if (opener === '[' || opener === '{' || opener === '*') return at;
  let keyEnd = at;
  if (opener === '"' || opener === "'") {
    const close = line.indexOf(opener, at + 1);
    if (close < 0 || line.charAt(skipBlanks(line, close + 1)) !== ':') return at;
    keyEnd = close;
  }
  const colon = line.indexOf(': ', keyEnd);
  return colon < 0 ? at : skipBlanks(line, colon + 1);
}

function skipBlanks(line: string, from: number): number {
  let at = from;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The index of the line that holds an offset. */
function lineIndex(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
