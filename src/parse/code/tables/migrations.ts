import type { Listing, Range } from '../listing.js';
import { argumentsOf, property, propertiesOf, split } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, type TableDraft } from './draft.js';
import { classNameOf, pluralOf } from './inflection.js';

/*
 * Migrations of Rails that build a table column by column (`create_table :trips do |t|`), and the associations of ActiveRecord
 * models. Those of Ecto are read in ecto.ts, of Knex and Laravel in table-builders.ts.
 */

const NOT_A_COLUMN =
  /^(?:index|timestamps|unique|check_constraint|check|comment|foreign_key)$/;
const MODEL_BASE = /^(?:ApplicationRecord|ActiveRecord|Base)$/;

/** Reads `create_table … do |t| … end` and models derived from ApplicationRecord. */
export function readRails(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (listing.is(at, 'create_table')) tables.push(...readCreateTable(listing, at));
    else if (listing.is(at, 'class') && listing.is(at + 2, '<') && MODEL_BASE.test(listing.at(at + 3).text) && !isMigration(listing, at + 3)) tables.push(readModel(listing, at));
  }
  return tables;
}

/** `ActiveRecord::Migration[8.0]`, whose class changes tables and is none. */
function isMigration(listing: Listing, base: number): boolean {
  return listing.is(base, 'ActiveRecord') && [1, 2, 3].some((ahead) => listing.is(base + ahead, 'Migration'));
}

/** The name that a symbol or a string at an index gives: `:trips`, `"trips"`. The index is that of the name itself. */
export function symbolAt(listing: Listing, at: number): number {
  if (listing.isString(at)) return at;
  return listing.is(at, ':') && (listing.isWord(at + 1) || listing.isString(at + 1)) ? at + 1 : -1;
}

function readCreateTable(listing: Listing, at: number): TableDraft[] {
  const name = symbolAt(listing, listing.is(at + 1, '(') ? at + 2 : at + 1);
  if (name < 0) return [];
  const end = Math.min(listing.tokens.length, listing.endOfIndented(at) + 1);
  const table = draftTable(listing, 'rails', listing.at(name).text, name, { from: at, to: end });
  for (const line of linesOf(listing, { from: name + 1, to: end })) {
    if (!listing.is(line.from, 't') || !listing.is(line.from + 1, '.')) table.columns.push(...namedKey(listing, line));
    else if (listing.is(line.from + 2, 'check_constraint')) addCheck(listing, line, table);
    else table.columns.push(...readRailsLine(listing, line));
  }
  return [table];
}

/** `primary_key: :quarter, id: :string` behind the name of a table. */
function namedKey(listing: Listing, line: Range): ColumnDraft[] {
  const name = /\bprimary_key: *:(\w+)/.exec(listing.textOf(line))?.[1];
  const type = /\bid: *:(\w+)/.exec(listing.textOf(line))?.[1];
  return name === undefined ? [] : [draftColumn(name, listing.span(line.from, line.to), { type: type ?? '', nullable: false, primaryKey: true })];
}

/** `t.check_constraint "outcome IN ('passed', 'absent')"`: the check of the column that it begins with. */
function addCheck(listing: Listing, line: Range, table: TableDraft): void {
  const at = [line.from + 3, line.from + 4].find((each) => each < line.to && listing.isString(each));
  const condition = at === undefined ? '' : listing.at(at).text;
  const name = /^\W*(\w+)/.exec(condition)?.[1];
  const column = table.columns.find((each) => each.name === name);
  if (column) column.check ??= condition;
}

/** Statements by line; a line that goes on behind a comma or inside a bracket is one. */
export function linesOf(listing: Listing, range: Range): Range[] {
  const lines: Range[] = [];
  let from = range.from;
  for (let at = listing.after(range.from); from < range.to; at = listing.after(at)) {
    if (at < range.to && (!listing.at(at).first || listing.is(at - 1, ','))) continue;
    lines.push({ from, to: Math.min(at, range.to) });
    from = at;
    if (at >= range.to) break;
  }
  return lines;
}

function readRailsLine(listing: Listing, line: Range): ColumnDraft[] {
  const type = listing.at(line.from + 2).text;
  if (NOT_A_COLUMN.test(type)) return [];
  const open = listing.is(line.from + 3, '(') ? line.from + 3 : -1;
  const parts = open < 0 ? split(listing, { from: line.from + 3, to: line.to }) : argumentsOf(listing, open);
  const options = parts.filter((part) => listing.isWord(part.from) && listing.is(part.from + 1, ':'));
  const option = (name: string): Range | undefined => {
    const part = options.find((candidate) => listing.at(candidate.from).text === name);
    return part && { from: part.from + 2, to: part.to };
  };
  const says = (name: string, word: string): boolean => {
    const value = option(name);
    return value !== undefined && listing.is(value.from, word);
  };
  const reference = type === 'references' || type === 'belongs_to';
  // `t.column :name, :string` gives the type behind the name.
  return (type === 'column' ? parts.slice(0, 1) : parts).flatMap((part) => {
    const at = symbolAt(listing, part.from);
    if (at < 0) return [];
    const name = listing.at(at).text;
    const key = option('foreign_key');
    const target = key && listing.is(key.from, '{') ? stringOrSymbol(listing, property(propertiesOf(listing, key.from), 'to_table')?.value) : null;
    return [
      draftColumn(reference ? `${name}_id` : name, listing.span(line.from, line.to), {
        type,
        nullable: says('null', 'false') ? false : says('null', 'true') ? true : null,
        primaryKey: says('primary_key', 'true') || type === 'primary_key',
        unique: options.some((candidate) => /\bunique: *true/.test(listing.textOf(candidate))),
        references: reference && !says('polymorphic', 'true') ? { table: target ?? pluralOf(name), column: null } : null,
        comment: columnComment(listing, line),
      }),
    ];
  });
}

export function stringOrSymbol(listing: Listing, range: Range | undefined): string | null {
  const at = range ? symbolAt(listing, range.from) : -1;
  return at < 0 ? null : listing.at(at).text;
}

/** `class Trip < ApplicationRecord` with `belongs_to :rider` and `enum status: {…}` */
function readModel(listing: Listing, at: number): TableDraft {
  const end = Math.min(listing.tokens.length, listing.endOfIndented(at) + 1);
  const table = draftTable(listing, 'rails', listing.at(at + 1).text, at + 1, { from: at, to: end });
  table.partial = true;
  for (const line of linesOf(listing, { from: at + 4, to: end })) {
    const word = listing.at(line.from).text;
    const name = symbolAt(listing, line.from + 1);
    if (word === 'belongs_to' && name >= 0) {
      const text = listing.textOf(line);
      const className = /class_name: *["'](\w+)/.exec(text)?.[1];
      const key = /foreign_key: *:?["']?(\w+)/.exec(text)?.[1];
      table.columns.push(
        draftColumn(key ?? `${listing.at(name).text}_id`, listing.span(line.from, line.to), {
          nullable: /optional: *true/.test(text),
          references: { table: className ?? classNameOf(listing.at(name).text), column: null },
          comment: columnComment(listing, line),
        }),
      );
    } else if (word === 'enum') table.columns.push(...readEnumLine(listing, line));
    else if (word === 'self' && listing.is(line.from + 2, 'table_name') && listing.isString(line.from + 4)) {
      table.aliases.push(table.name);
      table.name = listing.at(line.from + 4).text;
      table.nameSpan = listing.textSpan(line.from + 4);
    }
  }
  return table;
}

/** `enum status: { open: 0, done: 1 }`, `enum :status, [:open, :done]` */
function readEnumLine(listing: Listing, line: Range): ColumnDraft[] {
  const name = listing.is(line.from + 1, ':') ? line.from + 2 : line.from + 1;
  let open = name + 1;
  while (open < line.to && !listing.is(open, '{') && !listing.is(open, '[')) open++;
  if (open >= line.to || !listing.isWord(name)) return [];
  const values = listing.is(open, '{')
    ? propertiesOf(listing, open).map((member) => member.name)
    : argumentsOf(listing, open).map((part) => listing.at(part.to - 1).text);
  return [draftColumn(listing.at(name).text, listing.span(line.from, line.to), { values })];
}
