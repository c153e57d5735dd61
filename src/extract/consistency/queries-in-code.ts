import { readSql } from '../../parse/sql.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { isTableName } from '../tables/names.js';

/** A statement of SQL in the quotes of a program: sql`delete from carts where …`, "INSERT INTO carts …". */
const QUOTED = /[`"']\s{0,40}((?:(?:delete\s+from|insert\s+into|with|select)\s|update\s+\w+\s+set\s)[^`]{4,800})/gi;
const WRITTEN = /\b(?:delete\s+from|insert\s+into|^update)\s+(?:public\.)?"?([a-z_]\w+)"?(?=[\s(`"';)]|$)/gi;
const READ = /\b(?:from|join)\s+(?:public\.)?"?([a-z_]\w+)"?(?=\s+(?:where|join|left|inner|order|limit|group|on|as|for|using|\w\s)\b|\s*[`;)]|\s*["'](?![\w.])|\s*$)/gi;
/** What the statement names itself. */
const OWN_NAMES = /(?:\bwith\s+(?:recursive\s+)?|\)\s*,\s*)(\w+)\s+(?:\([^)]{0,80}\)\s+)?as\b/gi;
/** `select` and `from` stand in ordinary sentences, too: these do not. */
const SELECTS = /^select\s+(?:\*|distinct\b|\w+\s*\(|[\w.]+(?:\s+as\s+\w+)?(?:\s*,\s*[\w.*()]+(?:\s+as\s+\w+)?){0,30}\s+from\b)/i;

/** A listing opens with a statement, behind comments perhaps … */
const OPENS_WITH_QUERY = /^(?:\s{0,40}--[^\n]{0,200}\n){0,6}\s{0,40}((?:delete\s+from|insert\s+into|merge\s+into|update\s+[\w."]{1,80}\s+set|with\s+(?:recursive\s+)?\w+\s+(?:\([^)]{0,80}\)\s+)?as\s*\(|select\s))/i;
/** … and as nobody writes a sentence. */
const SELECTS_FROM = /^SELECT\s[^;]{1,600}?\sFROM\s/;

/** The tables of a listing without a tag that is a query and nothing else: `SELECT part_id, SUM(qty) FROM movements GROUP BY part_id`. */
export function tablesOfBareQuery(code: MappedText): { readonly name: string; readonly span: Span }[] {
  const opening = OPENS_WITH_QUERY.exec(code.text);
  if (!opening) return [];
  const query = code.text.slice(opening[0].length - (opening[1] as string).length);
  if (/^select\b/i.test(query) && !SELECTS.test(query) && !SELECTS_FROM.test(query)) return [];
  return readSql(code).mentions.map(({ table, span }) => ({ name: table, span })).filter(({ name }) => isTableName(name));
}

/** The tables that the queries in a listing of a program read and write. */
export function tablesOfQueries(code: MappedText): { readonly name: string; readonly span: Span }[] {
  return matchesIn(code.text, QUOTED).flatMap((quoted) => {
    const query = upToQuote(quoted[1] as string, quoted[0].charAt(0));
    if (/^select\b/i.test(query) && !SELECTS.test(query)) return [];
    const offset = quoted.index + quoted[0].length - (quoted[1] as string).length;
    const own = new Set(matchesIn(query, OWN_NAMES).map((match) => (match[1] as string).toLowerCase()));
    return [...matchesIn(query, WRITTEN), ...matchesIn(query, READ)].flatMap((match) => {
      const name = match[1] as string;
      const at = offset + match.index + match[0].lastIndexOf(name);
      return isTableName(name) && !own.has(name.toLowerCase()) && !/^(?:pg_|information_schema)/.test(name) ? [{ name, span: code.span(at, at + name.length) }] : [];
    });
  });
}

/** The statement ends where its quote closes; that of one line ends with the line. */
function upToQuote(text: string, quote: string): string {
  const end = quote === '`' ? -1 : text.search(quote === '"' ? /"/ : /\n|'\s*[,);]/);
  return end < 0 ? text : text.slice(0, end);
}
