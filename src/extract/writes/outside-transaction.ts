import { closingBracket } from '../../text/brackets.js';
import { escaped } from '../../text/escaped.js';
import { endOfIndented } from '../../text/indented.js';
import { matchesIn } from '../../text/matches-in.js';
import { FUNCTION_ENDS, OPENS_SESSION, OPENS_TRANSACTION, OPENS_WITH_HANDLE, OPENS_WITH_LINE } from '../lexicon/coded-writes.js';
import type { CodedWrite } from './coded-writes.js';
import type { Family } from './family.js';

/** A transaction of a program: who opens it, by which name its writes go, and how far it reaches. */
interface Opened {
  readonly opener: string;
  readonly handle: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Whether a program writes a row past the transaction that another row of its family is written in: `db.insert(lines)` within
 * `db.transaction(async (tx) => …)`, a model without the session that the other one is given, or the children behind its end.
 */
export function writesPastTransaction(program: string, writes: readonly CodedWrite[], family: Family): boolean {
  const isKin = (a: CodedWrite, b: CodedWrite): boolean => family.areKin(a.key, b.key);
  return transactionsIn(program).some((opened) => {
    const inside = writes.filter(({ at }) => at >= opened.start && at < opened.end);
    const carried = inside.filter((write) => isCarried(program, write, inside, opened));
    const strays = inside.filter((write) => !carried.includes(write) && (carried.some((other) => isKin(write, other)) || (isOfOpener(program, write, opened) && inside.some((other) => isKin(write, other)))));
    if (strays.length > 0) return true;
    return writes.some((write) => !inside.includes(write) && write.act !== 'delete' && isOfOneFunction(program, write, opened) && inside.some((other) => isKin(write, other)));
  });
}

/** The transactions whose writes go by a name. */
function transactionsIn(program: string): Opened[] {
  const called = [...matchesIn(program, OPENS_WITH_HANDLE), ...matchesIn(program, OPENS_SESSION)].flatMap((match): Opened[] => {
    const open = program.indexOf('(', match.index);
    const close = closingBracket(program, program.startsWith('()', open) ? program.indexOf('(', open + 2) : open);
    const opener = openerBefore(program, match.index);
    return close < 0 ? [] : [{ opener, handle: match[1] ?? opener, start: match.index, end: close }];
  });
  const begun = matchesIn(program, OPENS_TRANSACTION).map(({ 1: handle = '', 2: opener = '', index }): Opened => ({ opener, handle, start: index, end: program.length }));
  const led = matchesIn(program, OPENS_WITH_LINE).map(({ 1: margin = '', 2: opener = '', 3: handle = '', index, 0: { length } }): Opened => ({ opener, handle, start: index, end: endOfIndented(program, index + length, margin.length) }));
  return [...called, ...begun, ...led].filter(({ handle, opener }) => handle !== '' && handle !== '_' && opener !== '');
}

/** The object before a method: `this.db` of `this.db.transaction(`. */
function openerBefore(program: string, at: number): string {
  return program.slice(Math.max(0, at - LONGEST_NAME), at).split(/[^\w.]/).at(-1) ?? '';
}

const LONGEST_NAME = 40;

/** A write goes by the handle of the transaction, or is given it: `tx.insert(…)`, `insertLine(tx, …)`, `Line.create(row, { session })`. */
function isCarried(program: string, write: CodedWrite, inside: readonly CodedWrite[], { handle, opener, start }: Opened): boolean {
  const name = new RegExp(`(?<![\\w.])${escaped(handle)}\\b`);
  return name.test(statementBefore(program, write.at, handle === opener ? start : 0)) || name.test(statementBehind(program, write, inside));
}

/** A write goes by what opened the transaction, which is another connection. */
function isOfOpener(program: string, { at }: CodedWrite, { opener, handle }: Opened): boolean {
  return opener !== handle && new RegExp(`(?<![\\w.])${escaped(opener)}\\.(?:\\w+\\.)*(?:\\w+\\((?:\\w+,\\s{0,8})?\\s{0,40}["'\`]{0,3}\\s{0,40})?$`).test(statementBefore(program, at, 0));
}

/** What stands before a write in its statement: the rest of its line, and the line above where it begins with a dot or a quote. */
function statementBefore(program: string, at: number, from: number): string {
  const lines = program.slice(Math.max(from, at - FARTHEST), at).split('\n');
  let words = lines.pop() ?? '';
  for (let line = lines.pop(); line !== undefined && /^[\s."'`]*$/.test(words); line = lines.pop()) words = `${line}\n${words}`;
  return words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf('=>')) + 1);
}

/** … and what stands behind it: up to the next statement, or the next write. */
function statementBehind(program: string, { at }: CodedWrite, writes: readonly CodedWrite[]): string {
  const next = Math.min(at + FARTHEST, ...writes.map((other) => other.at).filter((other) => other > at));
  const words = program.slice(at, next);
  const margin = program.slice(program.lastIndexOf('\n', at) + 1).search(/\S/);
  const end = matchesIn(words, NEXT_STATEMENT).find(([found, indent = '']) => found === ';' || indent.length <= margin);
  return words.slice(0, end?.index ?? words.length);
}

/** A statement ends, or the next line begins with a word: a new one, unless it is set further in. */
const NEXT_STATEMENT = /;|\n([ \t]*)(?=\w)/g;

const FARTHEST = 400;

/** No function ends between a write and a transaction. */
function isOfOneFunction(program: string, { at }: CodedWrite, { start, end }: Opened): boolean {
  return !FUNCTION_ENDS.test(at < start ? program.slice(at, start) : program.slice(end, at));
}
