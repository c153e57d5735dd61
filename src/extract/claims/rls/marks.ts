import { append } from '../../../text/append.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { own } from '../../../text/own.js';
import { RLS_CUE } from '../../lexicon/access.js';
import { EXCEPT_MARKED, LEFT_OUT, MARK_BEFORE_NAME, MARK_OF_NAME, MARK_STANDS_FOR, MARK_WORDS, NOTE_OF_MARK, THOSE_WITH_MARK } from '../../lexicon/marks.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
import type { Tables } from '../../tables/find-tables.js';
import { isOfDesign } from '../../zones.js';
import type { ClaimBook } from './claim-book.js';
import { type Context, fresh } from './context.js';
import type { StatementReader } from './statement.js';

/** What a sentence says of the tables that a sign marks. */
interface Meaning {
  readonly sign: string;
  readonly words: MappedText;
  /** The sentence goes on about others: it excepts the marked ones from what it says. */
  readonly excepts: boolean;
}

/** Reads what signs beside the names of tables mean: "`notes` †", and "the ones with a dagger have no RLS". */
export class MarkReader {
  /** The tables that each sign marks. */
  readonly #marked: ReadonlyMap<string, readonly string[]>;
  readonly #book: ClaimBook;
  readonly #statements: StatementReader;

  constructor(units: readonly Unit[], tables: Tables, book: ClaimBook, statements: StatementReader) {
    this.#marked = markedTables(units, tables);
    this.#book = book;
    this.#statements = statements;
  }

  /** Claims of the marked tables what a unit says of their signs; the sentences that are about nothing else are told by their offsets. */
  read(unit: Unit): ReadonlySet<number> {
    const settled = new Set<number>();
    if (this.#marked.size === 0 || (unit.kind !== 'paragraph' && unit.kind !== 'item')) return settled;
    for (const sentence of sentencesOf(unit.text)) {
      const meaning = meaningIn(sentence);
      const keys = meaning ? this.#marked.get(meaning.sign) : undefined;
      if (!meaning || !keys) continue;
      if (!meaning.excepts) settled.add(sentence.offsetAt(0));
      for (const key of keys) this.#claim(key, meaning, unit);
    }
    return settled;
  }

  #claim(key: string, { words, excepts }: Meaning, unit: Unit): void {
    if (excepts || LEFT_OUT.test(words.text)) {
      this.#book.add(key, 'rls', 'denied', 'own', words.span(), { supersedes: true });
      return;
    }
    const context: Context = { unit, owners: [key], topic: 'line', lead: [key], governing: null, dated: true };
    this.#statements.read(words, context, fresh());
  }
}

/** The meaning that a sentence gives a sign; null where it speaks of none, or of other things than access. */
function meaningIn(sentence: MappedText): Meaning | null {
  const { text } = sentence;
  for (const form of [NOTE_OF_MARK, THOSE_WITH_MARK, MARK_STANDS_FOR]) {
    const match = form.exec(text);
    const sign = match ? signOf(match) : null;
    if (match && sign !== null) return match[0].length < text.length ? { sign, words: sentence.slice(match[0].length), excepts: false } : null;
  }
  const excepted = matchesOf(RLS_CUE, text).length > 0 ? EXCEPT_MARKED.exec(text) : null;
  const sign = excepted ? signOf(excepted) : null;
  return excepted && sign !== null ? { sign, words: sentence.slice(excepted.index, excepted.index + excepted[0].length), excepts: true } : null;
}

function signOf(match: RegExpExecArray): string | null {
  return match[1] ?? own(MARK_WORDS, (match[2] ?? '').toLowerCase()) ?? null;
}

/** The tables by the sign that stands behind their name in a list, a table or a heading. */
function markedTables(units: readonly Unit[], tables: Tables): Map<string, string[]> {
  const marked = new Map<string, string[]>();
  for (const unit of units) {
    if (unit.kind === 'document' || !isOfDesign(unit.zone)) continue;
    for (const text of unit.kind === 'row' ? unit.fields.map(({ value }) => value) : [unit.text]) {
      for (const mention of tables.names.mentionsIn(text)) {
        const sign = MARK_OF_NAME.exec(text.text.slice(mention.end))?.[1] ?? (unit.kind === 'item' || unit.kind === 'row' ? MARK_BEFORE_NAME.exec(text.text.slice(0, mention.start))?.[1] : undefined);
        if (sign !== undefined && mention.exact) append(marked, sign, mention.key);
      }
    }
  }
  return marked;
}
