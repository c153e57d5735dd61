import { MappedText } from '../../../text/mapped-text.js';
import { draftColumn, type ColumnDraft, type TableDraft } from './draft.js';
import { classNameOf } from './inflection.js';

/*
 * The notation people invent for a data model without a language: a bare name, and below it, indented, its fields.
 *
 *     Trip
 *       belongs_to :rider
 *       starts_on:date, distance_km:integer   # rounded
 */

const HEADING = /^[A-Za-z]\w*$/;
const ASSOCIATION = /^(belongs_to|has_one|has_many|has_and_belongs_to_many|references)\s+:(\w+)/;
const LONGEST_LINE = 400;

interface OutlineLine {
  readonly text: MappedText;
  readonly indent: number;
  /** Without indentation and comment. */
  readonly content: MappedText;
  readonly comment: string | null;
  readonly kind: 'heading' | 'association' | 'fields' | 'other';
  /** It has `name:type`, or is an association. */
  readonly typed: boolean;
}

/** Whether a text is such an outline: names over indented fields, some of them with a type or an association. */
export function isOutline(text: string): boolean {
  const lines = outlineLines(MappedText.verbatim(text, 0));
  const headings = lines.filter((line, index) => line.kind === 'heading' && (lines[index + 1]?.indent ?? 0) > 0);
  const bodies = lines.filter((line) => line.indent > 0);
  const read = bodies.filter((line) => line.kind === 'association' || line.kind === 'fields');
  return (
    headings.length > 0 &&
    lines.every((line) => line.indent > 0 || line.kind === 'heading') &&
    read.some((line) => line.typed) &&
    read.length >= bodies.length * 0.8
  );
}

/** Reads an outline: one table per heading. */
export function readOutline(text: MappedText): TableDraft[] {
  const tables: TableDraft[] = [];
  let open: { table: TableDraft; end: number } | null = null;
  for (const line of outlineLines(text)) {
    if (line.indent === 0) {
      open = null;
      if (line.kind !== 'heading') continue;
      const table = outlineTable(line);
      tables.push(table);
      open = { table, end: 0 };
    } else if (open) {
      open.table.columns.push(...columnsOf(line));
      Object.assign(open.table.span, { end: line.content.span().end });
    }
  }
  return tables.filter((table) => table.columns.length > 0);
}

function outlineTable(line: OutlineLine): TableDraft {
  const span = line.content.span();
  return {
    name: line.content.text,
    aliases: [],
    schema: null,
    source: 'rails',
    columns: [],
    partial: false,
    comment: line.comment,
    nameSpan: span,
    span: { ...span },
  };
}

function outlineLines(text: MappedText): OutlineLine[] {
  const lines: OutlineLine[] = [];
  for (const line of text.lines()) {
    const trimmed = line.text.trim();
    if (trimmed.length === 0 || trimmed.startsWith('#')) continue;
    const hash = line.text.search(/(?:\s|^)(?:#|\/\/|--)/);
    const content = line.slice(0, hash < 0 ? line.length : hash).trim();
    const comment =
      hash < 0
        ? null
        : line.text
            .slice(hash)
            .replace(/^\s*(?:#|\/\/|--)\s*/, '')
            .trim() || null;
    const indent = line.text.length - line.text.trimStart().length;
    lines.push({ text: line, indent, content, comment, ...classify(content.text, indent) });
  }
  return lines;
}

function classify(content: string, indent: number): Pick<OutlineLine, 'kind' | 'typed'> {
  if (content.length > LONGEST_LINE) return { kind: 'other', typed: false };
  if (indent === 0) return { kind: HEADING.test(content) ? 'heading' : 'other', typed: false };
  if (ASSOCIATION.test(content)) return { kind: 'association', typed: true };
  const items = splitItems(content);
  const read = items.map(([start, end]) => readItem(content.slice(start, end)));
  if (read.some((item) => item === null)) return { kind: 'other', typed: false };
  return { kind: 'fields', typed: read.some((item) => item?.type !== '') };
}

/** The ranges between commas outside of brackets. */
function splitItems(content: string): [number, number][] {
  const items: [number, number][] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= content.length; at++) {
    const char = content.charAt(at);
    if ('([{'.includes(char) && char !== '') depth++;
    else if (')]}'.includes(char) && char !== '') depth--;
    else if (at === content.length || (char === ',' && depth <= 0)) {
      items.push([start, at]);
      start = at + 1;
    }
  }
  return items;
}

interface Item {
  readonly name: string;
  readonly type: string;
  readonly note: string;
}

/** `name`, `name:type`, `name:type (note)`; null for anything else. */
function readItem(item: string): Item | null {
  const match =
    /^(\w+)(\??)(?: ?: ?([\w[\]<>?]+(?:\{[^{}]*\})?))?(?: {0,4}\(([^()]*)\)?)?(?: {1,4}(?:unique|required|optional|null|index|pk|fk))?$/.exec(
      item.trim(),
    );
  if (!match?.[1]) return null;
  return { name: match[1], type: match[3] ?? '', note: `${match[4] ?? ''}${match[2] ? ' optional' : ''}` };
}

function columnsOf(line: OutlineLine): ColumnDraft[] {
  const content = line.content.text;
  const association = ASSOCIATION.exec(content);
  if (association?.[2]) {
    if (association[1] !== 'belongs_to' && association[1] !== 'references') return [];
    const name = association[2];
    const className = /class_name: ?["'](\w+)/.exec(content)?.[1];
    return [
      draftColumn(`${name}_id`, line.content.span(), {
        nullable: /\boptional\b/.test(content),
        references: { table: className ?? classNameOf(name), column: null },
        comment: line.comment,
      }),
    ];
  }
  if (line.kind !== 'fields') return [];
  const items = splitItems(content);
  return items.flatMap(([start, end], index) => {
    const item = readItem(content.slice(start, end));
    return item ? [itemColumn(item, line.content.slice(start, end).trim(), index === items.length - 1 ? line.comment : null)] : [];
  });
}

function itemColumn(item: Item, place: MappedText, comment: string | null): ColumnDraft {
  const choices = item.note.split('|').map((value) => value.trim()).filter((value) => /^[\w-]+$/.test(value));
  return draftColumn(item.name, place.span(), {
    type: item.type,
    nullable: /\b(?:optional|nullable|null)\b/.test(item.note) || item.type.endsWith('?') ? true : null,
    primaryKey: /\b(?:pk|primary key)\b/i.test(item.note),
    unique: /\bunique\b/.test(item.note),
    values: choices.length > 1 ? choices : null,
    comment: comment ?? (item.note && choices.length < 2 ? item.note : null),
  });
}
