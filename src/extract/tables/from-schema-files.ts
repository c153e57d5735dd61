import type { MappedText } from '../../text/mapped-text.js';
import { splitAt } from '../../text/split-at.js';
import { allBelow, nestedLines } from '../nested-lines.js';
import type { Unit } from '../outline.js';
import { splitList } from './columns.js';
import type { TableDraft } from './draft.js';
import { draftOf, isNamedAsTable } from './listed-names.js';
import { isTableName } from './names.js';

/*
 * The tables of which only the file is told that holds them, in a list or a tree of files, with a remark that lists their names:
 *
 *     | `schema.sql` | Complete schema (orders, order_lines, buyers, views) |
 *     ├── prisma/schema.prisma   # DB models: Order, OrderLine, Buyer
 */

/** The file of a schema at the beginning, and a remark that calls what is in it tables, up to the list of their names. */
const SCHEMA_FILE = /^[^\w/.]{0,6}(?:[\w.@()[\]-]{1,40}\/){0,6}(?:[\w.-]{1,40}\.(?:sql|prisma|dbml)|(?:schemas?|models?|entities|tables|database|db)\.(?:ts|js|mjs|py|rb|go|rs|php|exs?|java|kt|cs))[`"'*]{0,3}[\s|#:—–>=-]{1,60}(?:\/\/\s?)?(?:[\w./&+-]{1,20}\s){0,4}?(?:schemas?|models?|tables|collections|entities)\b(?:\s(?:for|with|of|defining|creating))?\s?(\(|[:—–-]\s|\s)/i;
/** Behind the last of them: what is no table, or that there are more. */
const REST = /^(?:views?|functions?|triggers?|enums?|index(?:es)?|polic(?:y|ies)|rls|seeds?|etc\.?|…|\.{3}|and more|more|others)$/i;
const NAME = /^[`"']?([A-Za-z]\w{1,50}(?:-\w{1,30})?)[`"']?(?:\s?(?:…|\.{3}))?$/;
const LAST_JOINT = /(?:^|\s)(?:and|&|\+)\s/g;
const PUT_OFF = /\b(?:later|future|planned|legacy|deprecated|not yet|v[2-9])\b/i;
/** Before the word for them: models of another kind, and the shapes of messages. */
const NO_TABLES = /\b(?:pydantic|zod|joi|yup|validation|requests?|responses?|json|dto|api|ai|ml|llm|embedding|language|input|output|types?)\b/i;
const LEAST = 3;

/** The tables whose file an entry of a list, a row or a line of a tree names; they declare only where no other place shows the tables (`told`). */
export function tablesOfSchemaFile(unit: Unit): TableDraft[] {
  if (unit.zone !== 'plain' || unit.kind === 'heading') return [];
  const lines = unit.kind === 'code' ? nestedLines(unit.text).flatMap((root) => [...allBelow(root)]).map(({ text }) => text) : [unit.text];
  return lines.flatMap((line) => namesIn(line).map((name) => ({ ...draftOf(name, unit), told: true })));
}

/** The names that the remark on the file lists and nothing else; half of them are ones that tables or models have. */
function namesIn(line: MappedText): readonly MappedText[] {
  const file = PUT_OFF.test(line.text) ? null : SCHEMA_FILE.exec(line.text);
  if (!file || NO_TABLES.test(file[0].slice(file[0].search(/\s/)))) return [];
  const rest = line.slice(file[0].length);
  const end = file[1] === '(' ? rest.text.indexOf(')') : rest.text.search(/[.;|](?:\s|$)|$/);
  const pieces = splitList(rest.slice(0, Math.max(0, end))).flatMap((piece) => splitAt(piece, LAST_JOINT, true));
  const named = pieces.filter(({ text }) => text !== '' && !REST.test(text));
  const names = named.flatMap((piece) => nameOf(piece));
  const likely = names.filter(({ text }) => /^[A-Z][a-z]/.test(text) || isNamedAsTable(text)).length;
  return names.length === named.length && names.length >= LEAST && likely * 2 >= names.length ? names : [];
}

function nameOf(piece: MappedText): readonly MappedText[] {
  const name = NAME.exec(piece.text)?.[1];
  if (name === undefined || !isTableName(name.replace('-', '_'))) return [];
  const start = piece.text.indexOf(name);
  return [piece.slice(start, start + name.length)];
}
