import { plainHeading } from '../../extract/architecture/section-names.js';
import { findSections } from '../../extract/architecture/sections.js';
import type { Understanding } from '../../extract/build-model.js';
import { DEEPEST_HEADING } from '../../extract/heading-levels.js';
import type { Unit } from '../../extract/outline.js';
import { EMPTY_LEXICON, type SectionKey } from '../../model/lexicon.js';
import type { Table as TableFact } from '../../model/model.js';
import { append } from '../../text/append.js';
import type { SourceFile, Span } from '../../text/source-file.js';
import { columnsOf } from './table-facts.js';
import { sectionProperty, tableProperty } from './labels.js';
import type { Move, SectionMove, Told } from './move.js';
import { innermost } from './quotes.js';
import { asWritten, dedented, type Property, PropertyReader, recordOf, withoutRule } from './record.js';
import type { SourceLines } from './source-lines.js';

const SECTION_PROPERTIES: Readonly<Partial<Record<SectionKey, string>>> = { systemArchitecture: 'overview', dataFlow: 'dataFlow', infrastructure: 'infrastructure', technicalRisks: 'risks' };

/** The sections that have a key of their own. */
export function sectionMoves({ units, listings, reach }: Understanding, lines: SourceLines): SectionMove[] {
  const places = findSections(units, reach.finder.subjects.map(({ draft }) => draft), listings, EMPTY_LEXICON.sections);
  const taken = new Set<string>();
  const move = (unit: Unit, key: string | null | undefined): SectionMove[] => {
    if (!key || taken.has(key) || unit.kind !== 'heading') return [];
    taken.add(key);
    return [{ key, lines: lines.below(unit) }];
  };
  const six = places.flatMap(({ key, unit }) => (places.filter((place) => place.unit === unit).length > 1 ? [] : move(unit, SECTION_PROPERTIES[key])));
  const others = units.filter(({ kind, depth }) => kind === 'heading' && depth <= 3).flatMap((unit) => move(unit, sectionProperty(plainHeading(unit.text.text))));
  return [...six, ...others].filter((section, _, all) => !all.some((other) => other !== section && other.lines.from <= section.lines.from && section.lines.to <= other.lines.to));
}

/** What the draft says of the whole before its first section. */
export function introductionMoves({ units }: Understanding, lines: SourceLines): Move[] {
  const first = units.findIndex(({ kind, depth }) => kind === 'heading' && depth > 1 && depth <= DEEPEST_HEADING);
  const told = units.slice(0, Math.max(first, 0)).filter((unit) => unit.kind === 'paragraph' && unit.children.length === 0 && unit.fields.length === 0 && SENTENCE.test(unit.text.text));
  return told.map((unit) => ({ subjects: [], lines: [lines.of(unit.span)], variants: [[{ key: 'overview', value: lines.text(lines.of(unit.span)).replace(/^> ?/gm, '').trim() }]] }));
}

/** More than a label or a date. */
const SENTENCE = /^[\p{Lu}\p{N}].{12,}[.!?]$/u;

/** The services of a services section, together: a list of some of them would stand for all. */
export function serviceMoves({ model, units }: Understanding, file: SourceFile, lines: SourceLines): Move[] {
  const moves = model.architecture.services.flatMap(({ name, span, responsibility }): Move[] => {
    const unit = innermost(units, span);
    if (!unit || !responsibility || unit.kind === 'heading' || unit.kind === 'paragraph') return [];
    const words = unit.kind === 'row' ? unit.fields.slice(1).map(({ value }) => asWritten(value, file)).filter((cell) => cell !== '').join('; ') : restOf(unit, file, span, lines);
    return words === '' ? [] : [{ subjects: [`service:${name}`], lines: [lines.below(unit)], variants: [[{ key: 'services', value: { name, responsibility: words } }]] }];
  });
  return moves.length === 0 ? [] : [{ subjects: moves.flatMap(({ subjects }) => subjects), lines: moves.flatMap((move) => move.lines), variants: [moves.flatMap(({ variants: [told] }) => told ?? [])] }];
}

/** What an item says behind the name, with what stands below it. */
function restOf(unit: Unit, file: SourceFile, name: Span, lines: SourceLines): string {
  const end = file.offsetOfLine(lines.below(unit).to + 1);
  return withoutRule(file.text.slice(name.end, end).replace(/^[`*_]*\s*(?:[—–:→=-]+\s*)?/, ''));
}

/** The listings of SQL as they stand. */
export function sqlMoves({ units, listings }: Understanding, lines: SourceLines): Move[] {
  return units.filter((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'sql').map((unit) => ({ subjects: [], lines: [lines.below(unit)], variants: [[{ key: 'sql', value: unit.text.text.trim() }]] }));
}

/** The entries of the list of environment variables: those of one place together. */
export function environmentMoves({ model, units }: Understanding, lines: SourceLines): Move[] {
  const byUnit = new Map<Unit, Told[]>();
  const inOrder = [...model.variables].sort((a, b) => (a.listed?.start ?? 0) - (b.listed?.start ?? 0));
  for (const { listed, name, purpose } of inOrder) {
    const unit = listed && innermost(units, listed);
    if (!unit || unit.kind === 'heading' || unit.kind === 'document') continue;
    append(byUnit, unit, { key: 'env', value: { name, ...(purpose === '' ? {} : { purpose }) } });
  }
  return [...byUnit].map(([unit, told]) => ({ subjects: told.map(({ value }) => `env:${nameIn(value)}`), lines: [lines.below(unit)], variants: [told] }));
}

function nameIn(value: unknown): string {
  return (value as { readonly name: string }).name;
}

/** The four questions that have a heading, a bold line or a label of their own, each with its answer. */
export function questionMoves({ model, units }: Understanding, file: SourceFile, lines: SourceLines): Move[] {
  return model.architecture.questions.flatMap(({ id, name, asked, answer }): Move[] => {
    const unit = answer && innermost(units, asked ?? answer);
    if (!unit) return [];
    const place = lines.below(unit);
    const { from, to } = lines.of(answer);
    if (from < place.from || to > place.to) return [];
    const words = unit.kind === 'heading' ? lines.text({ from: place.from + 1, to: place.to }) : restOfQuestion(unit, file, lines);
    const told = withoutRule(dedented(words));
    return told === '' ? [] : [{ subjects: [id], lines: [place], variants: [[{ key: 'questions', value: { [QUESTION_PROPERTIES[name]]: told } }]] }];
  });
}

/** The properties under which the four questions stand. */
export const QUESTION_PROPERTIES = { 'fragile point': 'fragilePoint', 'wrong assumption': 'wrongAssumption', '10x traffic': 'tenTimesTraffic', 'simpler alternative': 'simplerAlternative' } as const;

/** What an entry says behind the words set in bold, or behind its question mark. */
function restOfQuestion(unit: Unit, file: SourceFile, lines: SourceLines): string {
  const strong = unit.text.marks.find(({ kind, start }) => kind === 'strong' && start === 0);
  const asked = strong ? strong.end : unit.text.text.indexOf('?') + 1;
  return asked === 0 ? '' : restOf(unit, file, unit.text.span(0, asked), lines);
}

/** The tables that have a heading of their own, each with its columns. */
export function tableSectionMoves({ model, units }: Understanding, file: SourceFile, lines: SourceLines): Move[] {
  const reader = new PropertyReader(file, lines, (label) => (tableProperty(label) === 'columns' ? null : tableProperty(label)));
  return model.tables.flatMap(({ id, name, span, columns: facts }): Move[] => {
    const columns = new Set(facts.map((column) => column.name));
    const unit = innermost(units, span);
    if (unit?.kind !== 'heading' || unit.depth > DEEPEST_HEADING || model.tables.some((other) => other.id !== id && innermost(units, other.span) === unit)) return [];
    // A sentence over the columns leads them in.
    const parts = unit.children.flatMap((child) => (child.kind === 'paragraph' && child.children.length > 0 ? [{ ...child, children: [] }, ...child.children] : [child]));
    const isColumn = (part: Unit): boolean => part.kind === 'row' || (part.kind === 'item' && part.children.length === 0 && COLUMN_ITEM.test(part.text.text) && columns.has(COLUMN_ITEM.exec(part.text.text)?.[1] ?? ''));
    const others = parts.filter((part) => !isColumn(part)).flatMap((part): Property[] => (part.kind === 'paragraph' && part.fields.length === 0 ? [['purpose', asWritten(part.text, file)]] : reader.part(part)));
    const listed = parts.filter(isColumn).map((part) => (part.kind === 'row' ? columnOf(part, file) : columnOfItem(part.text.text)));
    const record = { name, ...recordOf(others), ...(listed.length === 0 ? {} : { columns: mappingOf(listed) }) };
    return [{ subjects: [id], lines: [lines.below(unit)], variants: [[{ key: 'tables', value: record }]] }];
  });
}

/** `id uuid primary key` */
const COLUMN_ITEM = /^(\w+)\s+(\S.*)$/;

function columnOfItem(text: string): Record<string, string> {
  const [, name = '', type = ''] = COLUMN_ITEM.exec(text) ?? [];
  return { name, type };
}

/** Columns of which only name and type are told make a mapping, as a person would write it. */
function mappingOf(columns: readonly Readonly<Record<string, string>>[]): unknown {
  const isPlain = columns.every((column) => Object.keys(column).join() === 'name,type') && new Set(columns.map(({ name }) => name)).size === columns.length;
  return isPlain ? Object.fromEntries(columns.map(({ name = '', type }) => [name, type])) : columns;
}

function columnOf({ fields: [name, ...others] }: Unit, file: SourceFile): Record<string, string> {
  const cells = others.map(({ label, value }) => ({ label, words: asWritten(value, file) })).filter(({ words }) => words !== '');
  const [first, ...rest] = cells;
  const isType = first !== undefined && /^(?:(?:data )?type|typ)/i.test(first.label);
  const notes = (isType ? rest : cells).map(({ words }) => words).join('; ');
  return { name: name ? asWritten(name.value, file) : '', ...(isType ? { type: first.words } : {}), ...(notes === '' ? {} : { notes }) };
}

/** The tables that a table of tables or a list gives, each as a record. */
export function tableMoves({ model, units }: Understanding, file: SourceFile, lines: SourceLines): Move[] {
  const byUnit = new Map<Unit, TableFact[]>();
  for (const table of model.tables) {
    const unit = innermost(units, table.span);
    if (!unit || (table.source !== 'table' && table.source !== 'list')) continue;
    if (unit.kind === 'row' || unit.kind === 'item') append(byUnit, unit, table);
  }
  return [...byUnit].flatMap(([unit, [table, ...others]]): Move[] => {
    if (!table || others.length > 0) return [];
    const { name } = table;
    const told = (record: Readonly<Record<string, unknown>>): Told[] => [{ key: 'tables', value: { name, ...record } }];
    const columns = columnsOf(table);
    const known = columns === null ? [] : [told({ columns })];
    return [{ subjects: [table.id], lines: [lines.below(unit)], variants: unit.kind === 'row' ? [told(rowOfTable(unit, file))] : [...known, told({ notes: asWritten(unit.text, file) })] }];
  });
}

function rowOfTable(row: Unit, file: SourceFile): Record<string, unknown> {
  const record = new Map<string, string>();
  for (const [column, { label, value }] of row.fields.entries()) {
    const words = asWritten(value, file);
    if (column === 0 || words === '') continue;
    const property = tableProperty(label);
    const key = property && !record.has(property) ? property : 'notes';
    const said = key === 'notes' && label !== '' ? `${label}: ${words}` : words;
    record.set(key, record.has(key) ? `${record.get(key) ?? ''}\n\n${said}` : said);
  }
  const columns = record.get('columns');
  return { ...Object.fromEntries(record), ...(columns === undefined ? {} : { columns: partsOf(columns) }) };
}

/** The parts of a list with commas, brackets kept together. */
function partsOf(list: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of list) {
    if ('([{'.includes(letter)) depth++;
    if (')]}'.includes(letter)) depth--;
    if (letter === ',' && depth <= 0) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}
