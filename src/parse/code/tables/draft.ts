import { matchesIn } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import type { ColumnFact, TableFact, TableSource } from '../../embedded.js';
import { saysMoreFollows, wordsBeside, wordsOf } from '../comments.js';
import type { Listing, Range } from '../listing.js';

/** A column while its model is being read: the database's name beside the one that the code uses. */
export interface ColumnDraft {
  /** The name of the field in the code. */
  readonly property: string;
  name: string;
  type: string;
  nullable: boolean | null;
  primaryKey: boolean;
  unique: boolean;
  /** Table and column as the code names them. */
  references: { readonly table: string; readonly column: string | null } | null;
  values: readonly string[] | null;
  check: string | null;
  comment: string | null;
  readonly span: Span;
}

export interface TableDraft {
  name: string;
  /** The name of the class, model or constant. */
  aliases: string[];
  schema: string | null;
  readonly source: TableSource;
  columns: ColumnDraft[];
  partial: boolean;
  comment: string | null;
  nameSpan: Span;
  readonly span: Span;
}

/** A column of which only the name is known. */
export function draftColumn(property: string, span: Span, known: Partial<ColumnDraft> = {}): ColumnDraft {
  return {
    property,
    name: property,
    type: '',
    nullable: null,
    primaryKey: false,
    unique: false,
    references: null,
    values: null,
    check: null,
    comment: null,
    ...known,
    span,
  };
}

/** A table without columns yet. `at` is its name, `range` the whole declaration. */
export function draftTable(listing: Listing, source: TableSource, name: string, at: number, range: Range): TableDraft {
  const dot = name.lastIndexOf('.');
  const schema = dot > 0 ? name.slice(0, dot) : 'public';
  return {
    name: name.slice(dot + 1),
    aliases: [],
    schema: schema === 'public' ? null : schema,
    source,
    columns: [],
    partial: false,
    comment: wordsBeside(listing, listing.at(range.from).line),
    nameSpan: listing.textSpan(at),
    span: listing.span(range.from, range.to),
  };
}

/**
 * The tables of a listing, with what one says of another in the database's names: references go by the name of the table
 * where the code gives that of its class or constant.
 */
export function finishTables(drafts: readonly TableDraft[]): TableFact[] {
  const known = new Map<string, { readonly name: string; readonly columns: Map<string, string> }>();
  for (const draft of drafts) {
    const entry = { name: draft.name, columns: new Map(draft.columns.map((column) => [column.property, column.name])) };
    for (const name of [...draft.aliases, draft.name]) if (!known.has(name)) known.set(name, entry);
  }
  return drafts.map((draft) => ({
    name: draft.name,
    aliases: [...new Set(draft.aliases)].filter((alias) => alias !== draft.name && alias.length > 0),
    schema: draft.schema,
    columns: draft.columns.map((column) => finishColumn(column, known)),
    source: draft.source,
    partial: draft.partial,
    comment: draft.comment,
    nameSpan: draft.nameSpan,
    span: draft.span,
  }));
}

function finishColumn(draft: ColumnDraft, known: ReadonlyMap<string, { readonly name: string; readonly columns: Map<string, string> }>): ColumnFact {
  const { property: _, ...column } = draft;
  if (!draft.references) return column;
  const target = known.get(draft.references.table);
  const named = draft.references.column;
  return {
    ...column,
    references: {
      table: target?.name ?? draft.references.table.replace(/^public\./, ''),
      column: named === null ? null : (target?.columns.get(named) ?? named),
    },
  };
}

/** Where a listing says of some columns that they must not be null, silence about the others means that they may. */
export function settleNullability(drafts: readonly TableDraft[]): void {
  const columns = drafts.flatMap((draft) => draft.columns);
  if (!columns.some((column) => column.nullable === false && !column.primaryKey)) return;
  for (const column of columns) column.nullable ??= !column.primaryKey;
}

/** The columns by the names that the code and the database use. */
export function byProperty(columns: readonly ColumnDraft[]): Map<string, ColumnDraft> {
  return new Map(columns.flatMap((column) => [[column.name, column] as const, [column.property, column] as const]));
}

/** Gives the columns the constraints `CHECK (…)` of their table: the text of each, and the values it allows. */
export function applyChecks(columns: readonly ColumnDraft[], checks: readonly string[]): void {
  const known = byProperty(columns);
  for (const text of checks) {
    const allowed = valuesOfCheck(text);
    const words = allowed ? [allowed.column] : (text.match(/[A-Za-z_]\w*/g) ?? []);
    const name = words.find((word) => known.has(word));
    const column = name === undefined ? undefined : known.get(name);
    if (!column) continue;
    column.check ??= text.trim();
    if (allowed) column.values ??= allowed.values;
  }
}

const IN_LIST = /^[\s(]*["`]?(?:\w+["`]?\.["`]?)?(\w+)["`]?(?:::\w+)?\)?\s+in\s*\(/i;
const ANY_LIST = /^[\s(]*["`]?(?:\w+["`]?\.["`]?)?(\w+)["`]?(?:::\w+)?\)?\s*=\s*any\s*\(/i;

/** The column and the values of `status IN ('a', 'b')`; null for any other condition. */
function valuesOfCheck(text: string): { readonly column: string; readonly values: readonly string[] } | null {
  const head = IN_LIST.exec(text) ?? ANY_LIST.exec(text);
  if (!head?.[1]) return null;
  const close = text.indexOf(')', head[0].length);
  const list = text.slice(head[0].length, close < 0 ? text.length : close);
  const values = matchesIn(list, /'([^']*)'/g).map((match) => match[1] ?? '');
  return values.length > 0 ? { column: head[1], values } : null;
}

/** `size: Mapped[str]  # CheckConstraint("size in ('half', 'full')")`: behind a column, what holds it describes it and is no code out of use. */
const CONSTRAINT = /^(?:\w{1,16}\.)?(?:CheckConstraint|check|enum|one_?of|choices|literal)\s?[([]/i;

/** What the comment behind a column says; where there is none, the documentation comment above it. */
export function columnComment(listing: Listing, range: Range): string | null {
  const line = listing.endLine(range.to - 1);
  const next = listing.at(range.to);
  const after = next.kind === 'symbol' && next.line === line ? listing.at(range.to + 1) : next;
  const sharesLine = after.line === line && after.kind !== 'end' && !(after.kind === 'symbol' && ')]}'.includes(after.text));
  if (!sharesLine) {
    const comment = listing.trailingComment(line);
    const trailing = wordsOf(listing, comment) ?? (comment && CONSTRAINT.test(listing.words(comment)) ? listing.words(comment) : null);
    if (trailing !== null) return trailing;
  }
  if (!listing.at(range.from).first) return null;
  const above = listing.commentsAbove(listing.at(range.from).line).filter((comment) => comment.doc);
  return above.length > 0
    ? above
        .map((comment) => wordsOf(listing, comment))
        .filter((words) => words !== null)
        .join(' ') || null
    : null;
}

/** Whether a body says, by `...` or a comment, that it is an excerpt. */
export function isExcerpt(listing: Listing, range: Range): boolean {
  if (listing.commentsAround(range).some((comment) => saysMoreFollows(listing.words(comment)))) return true;
  for (let at = range.from; at < range.to; at++) {
    const { text, first, kind } = listing.at(at);
    if (kind !== 'string' && first && (text === '...' || text === '…') && (listing.at(at + 1).first || at + 1 >= range.to)) return true;
  }
  return false;
}
