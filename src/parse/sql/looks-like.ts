import { MappedText } from '../../text/mapped-text.js';
import { CommentLines } from './comments.js';
import { findTableList, readDraftTable } from './draft-tables.js';
import { Script } from './script.js';
import type { Range } from './statements.js';
import { readTolerantly } from './tolerant.js';

const TAGS = new Set(['sql', 'postgres', 'postgresql', 'psql', 'pgsql', 'plpgsql', 'mysql', 'sqlite', 'sqlite3', 'mariadb', 'tsql', 'ddl', 'supabase']);
/** Tags that say nothing of what a listing holds. */
const NO_TAGS = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none', 'schema']);
/** A statement that defines something, or a draft's table, at the start of a line. A cheap look before the reading. */
const HINT = /^[ \t]{0,16}(?:(?:create|alter|drop)\s|do\s+\$|(?:table\s+)?["`[]?\w+["`\]]?(?:\.["`[]?\w+["`\]]?)?\s?\()/im;
/** A name with a comment of SQL behind it, alone on its line. */
const LISTED = /^[ \t]{0,16}\w+[ \t]{1,80}--\s/m;

/**
 * Whether a listing is to be read as SQL: by its tag, or, where that says nothing, by the definitions that it holds.
 * @param lang the first word behind the fence, in any case
 */
export function looksLikeSql(text: string, lang: string): boolean {
  const tag = lang.trim().toLowerCase();
  if (TAGS.has(tag)) return true;
  if (!NO_TAGS.has(tag)) return false;
  const listed = LISTED.test(text);
  if (!listed && !HINT.test(text)) return false;
  const script = new Script(MappedText.verbatim(text, 0));
  if (listed && findTableList(script, new CommentLines(script)).length > 0) return true;
  return script.statements.some((statement) => script.at(statement.from).first && (definesSomething(script, statement) || isDraftTable(script, statement)));
}

/** Whether a statement is one of SQL rather than a sentence that begins with its words ("Create table for the orders"). */
function definesSomething(script: Script, statement: Range): boolean {
  if (script.is(statement.from, 'do')) return script.isString(statement.from + 1);
  if (!script.is(statement.from, 'create', 'alter', 'drop')) return false;
  const ended = script.is(statement.to, ';');
  return readTolerantly(script, statement).some((act) => {
    switch (act.kind) {
      case 'createTable': return ended || act.body.columns.length > 0 || act.body.constraints.length > 0 || act.body.likes.length > 0 || /\(\s*(?:\.{3}|…)/.test(script.textOf(statement));
      case 'policy': return ended || act.predicate !== null;
      case 'dropPolicy': case 'dropTable': case 'view': return ended;
      case 'alterTable': case 'enum': return true;
      default: return false;
    }
  });
}

/** Braces are those of a diagram or a program, unless a tag says otherwise. */
function isDraftTable(script: Script, statement: Range): boolean {
  return !script.is(script.find(statement.from, statement.to, '(', '{'), '{') && readDraftTable(script, statement) !== null;
}
