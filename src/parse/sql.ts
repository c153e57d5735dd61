import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import type { SqlScriptFacts } from './sql/facts.js';
import { type Grammar, loadGrammar } from './sql/grammar.js';
import { findMentions } from './sql/mentions.js';
import { runScript } from './sql/run.js';
import { qualified, Script } from './sql/script.js';

export type { EnumFact, SqlScriptFacts } from './sql/facts.js';
export { looksLikeSql } from './sql/looks-like.js';

let grammar: Grammar | null = null;

/**
 * Loads the grammar of Postgres for {@link readSql}, once. Without it, or where loading fails, the tolerant reader reads all: the
 * facts are the same, for the grammar only decides what the tolerant reader would have to guess.
 * @param beforeLoad called before the first loading (to set flags of the engine, say)
 */
export async function loadSqlGrammar(beforeLoad?: () => void): Promise<void> {
  if (grammar) return;
  beforeLoad?.();
  grammar = await loadGrammar();
}

/**
 * Reads an SQL script, finished or in draft: tables, what ALTER TABLE changes of them, what is done about row level security (in the
 * order of the script), the tables that queries name, comments, and enum types. Never throws.
 */
export function readSql(text: MappedText): SqlScriptFacts {
  return runScript(text, grammar);
}

/** The tables that a part of a query names, which is no statement by itself: "JOIN rates r ON r.day = s.day". Never throws. */
export function tablesOfQueryPart(text: MappedText): { readonly table: string; readonly span: Span }[] {
  const script = new Script(text);
  return script.statements.flatMap((range) => findMentions(script, range)).map((table) => ({ table: qualified(table), span: text.span(table.start, table.end) }));
}
