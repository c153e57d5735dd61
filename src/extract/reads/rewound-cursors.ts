import { escaped } from '../../text/escaped.js';
import { endOfIndented } from '../../text/indented.js';
import { matchesIn } from '../../text/matches-in.js';
import { OPENS_LOOP, POSITION_NAME, SET_TO_START } from '../lexicon/repairs.js';

/** A loop of a program: where its body begins and ends, and how far in it is set. */
interface Loop {
  readonly start: number;
  readonly end: number;
  readonly margin: number;
}

/**
 * Whether the loop of a program puts its position back to the start after each batch, or never moves it on: `last = 0` as a statement of the
 * loop, behind which no other value is given to it.
 */
export function isRewound(program: string): boolean {
  const loops = program.includes('\n') ? loopsIn(program) : [];
  if (loops.length === 0) return false;
  const starts = matchesIn(program, SET_TO_START).filter(([, , name = '']) => POSITION_NAME.test(name));
  return starts.some(({ 1: margin = '', 2: name = '', 0: statement, index }) => {
    const around = loops.filter(({ start, end }) => index >= start && index < end).at(-1);
    const behind = index + statement.length;
    if (around) return isDirectlyIn(program, around, index, margin.length) && !isGivenValue(program.slice(behind, around.end), name);
    const next = loops.find(({ start }) => start >= behind);
    return next !== undefined && isRead(program.slice(next.start, next.end), name) && !isGivenValue(program.slice(behind), name);
  });
}

/** The loops of a program, by what is set further in below their first lines. */
function loopsIn(program: string): Loop[] {
  return matchesIn(program, OPENS_LOOP).map(({ 1: indent = '', 0: line, index }) => {
    const start = index + line.length;
    return { start, end: endOfIndented(program, start, indent.length), margin: indent.length };
  });
}

/** No condition and no other block stands between the loop and a statement of it. */
function isDirectlyIn(program: string, { start, margin }: Loop, at: number, indent: number): boolean {
  const lines = program.slice(start, at).split('\n').filter((line) => line.trim() !== '');
  const outer = lines.findLast((line) => line.search(/\S/) < indent);
  return indent > margin && outer === undefined;
}

/** Words of a program give a name a value, alone or among others: `last = …`, `[rows, last] = …`, `Scan(&last)`. */
function isGivenValue(words: string, name: string): boolean {
  const spelt = escaped(name);
  return new RegExp(`(?<![\\w.])${spelt}\\b(?:[\\]}), ]{0,3}|, ?\\w{1,20} ?|: ?\\w{1,20} ?) ?(?::=|\\+=|=(?![=>]))|&(?:mut )?${spelt}\\b|\\b(?:as|into|INTO) :?${spelt}\\b`).test(words);
}

/** … or read it. */
function isRead(words: string, name: string): boolean {
  return new RegExp(`(?<!\\w)${escaped(name)}\\b`).test(words);
}
