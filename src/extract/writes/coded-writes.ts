import type { Evidence } from '../../model/claim.js';
import type { MappedText } from '../../text/mapped-text.js';
import { endOfIndented } from '../../text/indented.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { CALLS_BACK_OFF, CODE_ATOMIC, CODE_CATCHES, CODE_DELETES, CODE_INSERT_FUNCTIONS, CODE_INSERTS, CODE_LOGS, CODE_UPDATES } from '../lexicon/coded-writes.js';
import { singular, snakeCase, tableKey, type TableNames } from '../tables/names.js';
import type { Family } from './family.js';
import { writesPastTransaction } from './outside-transaction.js';

/** A row that a program writes. */
export interface CodedWrite {
  readonly key: string;
  readonly span: Span;
  readonly act: 'insert' | 'update' | 'delete';
  /** Where it stands in the program. */
  readonly at: number;
}

/** `db.insert(orders)`, `from('orders').insert(…)`, `INSERT INTO orders`, `insertOrder(…)`: the rows that a program writes, in its order. */
export function codedWrites(program: MappedText, names: TableNames, family: Family): CodedWrite[] {
  const acts = [[CODE_INSERTS, 'insert'], [CODE_INSERT_FUNCTIONS, 'insert'], [CODE_UPDATES, 'update'], [CODE_DELETES, 'delete']] as const;
  return acts
    .flatMap(([expression, act]) => matchesIn(program.text, expression).flatMap((match): CodedWrite[] => {
      const name = match.slice(1).find((group) => group !== undefined) ?? '';
      const key = names.keyOf(name) ?? (expression === CODE_INSERT_FUNCTIONS ? family.calledByTail(name) : null);
      return key === null ? [] : [{ key, span: program.span(match.index, match.index + match[0].length), act, at: match.index }];
    }))
    .sort((a, b) => a.at - b.at);
}

/**
 * Takes each table that a program writes for a child of those before whose id it is given.
 * @param hasNoSchema what it writes are the tables, for nothing else tells them
 */
export function meetTables(program: MappedText, names: TableNames, family: Family, hasNoSchema: boolean): void {
  const met: string[] = [];
  for (const match of [...matchesIn(program.text, CODE_INSERTS), ...matchesIn(program.text, CODE_DELETES)].sort((a, b) => a.index - b.index)) {
    const name = match.slice(1).find((group) => group !== undefined) ?? '';
    if (!/^[a-z_]\w{2,40}$/i.test(name)) continue;
    if (names.keyOf(name) === null && hasNoSchema) {
      names.add(tableKey(name), [name]);
      family.meet(name);
    }
    const key = names.keyOf(name);
    if (key === null) continue;
    for (const before of met) {
      const thing = singular(snakeCase(before));
      const isGiven = new RegExp(`\\b${thing}(?:_?id\\b|\\s?=)`, 'i').test(program.text.slice(match.index).slice(0, REACH_OF_CALL));
      // `visit.treatments.create!(…)`: a row of the collection that the parent has.
      const isOwn = new RegExp(`\\b${thing}\\.$`, 'i').test(program.text.slice(0, match.index).slice(-REACH_OF_CALL));
      if (tableKey(before) !== key && (isGiven || isOwn)) family.tie(key, tableKey(before));
    }
    met.push(name);
  }
}

/** So far behind its name go the values of an insert. */
const REACH_OF_CALL = 240;

/** What makes the writes of a program one; none where one of them stands behind the block that makes the others one, or goes past it, so that it is open. */
export function atomicInCode(program: MappedText, writes: readonly CodedWrite[], family: Family): { readonly atomic: Evidence | null; readonly isOpen: boolean } {
  const match = CODE_ATOMIC.exec(program.text);
  if (!match) return { atomic: null, isOpen: false };
  const end = endOfBlock(program.text, match.index);
  const isOpen = (end !== null && writes.some(({ at }) => at >= end)) || writesPastTransaction(program.text, writes, family);
  return { atomic: isOpen ? null : { span: program.span(match.index, match.index + match[0].length), stance: 'affirmed' }, isOpen };
}

/** A branch for what goes wrong that is only logged, behind the insert of a child. */
export function passedOverInCode(program: MappedText, from: number): Evidence | null {
  for (const match of matchesIn(program.text, CODE_CATCHES)) {
    if (match.index < from || !CODE_LOGS.test(match[0]) || CALLS_BACK_OFF.test(match[0])) continue;
    return { span: program.span(match.index, match.index + match[0].length), stance: 'denied' };
  }
  return null;
}

/** Where the block ends that a line of Python opens with `with`, before the first line that is not set further in, or that BEGIN opens; null for others. */
function endOfBlock(program: string, at: number): number | null {
  if (/^\W{0,2}BEGIN\b/.test(program.slice(at))) {
    const commit = COMMIT.exec(program.slice(at));
    return commit ? at + commit.index : null;
  }
  const start = program.lastIndexOf('\n', at) + 1;
  const opening = OPENS_BLOCK.exec(program.slice(start));
  if (!opening) return null;
  return endOfIndented(program, start + opening[0].length, opening[1]?.length ?? 0);
}

const COMMIT = /\bCOMMIT\b/;
const OPENS_BLOCK = /^([ \t]{0,40})(?:async )?with [^\n]{1,160}:[ \t]*(?:#[^\n]*)?\n/;
