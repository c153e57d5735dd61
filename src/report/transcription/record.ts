import type { Field, Unit } from '../../extract/outline.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { SourceFile } from '../../text/source-file.js';
import type { SourceLines } from './source-lines.js';

/** A property with its words; null for words that stand under no label that the schema knows. */
export type Property = readonly [name: string | null, words: string];

/** The words of a stretch as the document writes them, with their markup. */
export function asWritten(text: MappedText, file: SourceFile): string {
  const { start, end } = text.span();
  const source = file.text;
  let from = start;
  while (from > 0 && MARKUP.test(source.charAt(from - 1))) from--;
  let to = end;
  while (to < source.length && MARKUP.test(source.charAt(to))) to++;
  return withoutWrapping(source.slice(from, to).replaceAll('\\|', '|').trim());
}

/** A value that is code from end to end needs no mark that says so. */
function withoutWrapping(words: string): string {
  return words.length > 2 && words.startsWith('`') && words.indexOf('`', 1) === words.length - 1 ? words.slice(1, -1).trim() : words;
}

/** Words without the line that sets off what follows them. */
export function withoutRule(words: string): string {
  return words.replace(TRAILING_RULE, '').trim();
}

const TRAILING_RULE = /\n\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/;

const MARKUP = /[`*_~]/;

/** A record: properties that stand several times are joined; what has no property goes into the notes. */
export function recordOf(properties: readonly Property[]): Record<string, string> {
  const record = new Map<string, string[]>();
  for (const [name, words] of properties) {
    const key = name ?? NOTES;
    const told = withoutRule(words.trim());
    if (told !== '') append(record, key, told);
  }
  return Object.fromEntries([...record].sort(([a], [b]) => Number(a === NOTES) - Number(b === NOTES)).map(([name, words]) => [name, words.join(name === NOTES ? '\n\n' : '\n')]));
}

export const NOTES = 'notes';

/** The labelled cells of a row, or the parts of a card or an item with all below it, as properties. */
export class PropertyReader {
  readonly #file: SourceFile;
  readonly #lines: SourceLines;
  readonly #propertyOf: (label: string) => string | null;

  constructor(file: SourceFile, lines: SourceLines, propertyOf: (label: string) => string | null) {
    this.#file = file;
    this.#lines = lines;
    this.#propertyOf = propertyOf;
  }

  /** @param isName the columns that give the name */
  ofRow(row: Unit, isName: (label: string, column: number) => boolean): Property[] {
    return row.fields.flatMap((field, column): Property[] => (isName(field.label, column) ? [] : [this.#property(field.label, field)]));
  }

  /** What stands below a heading or an item, part by part. */
  below(unit: Unit): Property[] {
    return unit.children.flatMap((child) => this.part(child));
  }

  /** One part of a card with all below it. */
  part(unit: Unit): Property[] {
    const [field] = unit.fields;
    const property = field && unit.kind !== 'row' && unit.kind !== 'code' ? this.#propertyOf(field.label) : null;
    const isPlain = unit.children.every(({ kind, children }) => kind === 'item' && children.length === 0);
    if (field && property !== null && unit.children.length === 0) return [[property, asWritten(field.value, this.#file)]];
    if (isPlain && unit.kind !== 'code' && unit.kind !== 'row' && unit.children.some(({ fields: [own] }) => own && this.#propertyOf(own.label) !== null)) {
      const own: Property = field && property !== null ? [property, asWritten(field.value, this.#file)] : [null, asWritten(unit.text, this.#file)];
      return [own, ...unit.children.flatMap((child) => this.part(child))];
    }
    const words = dedented(this.#lines.text(this.#lines.below(unit)));
    return [[null, unit.kind === 'item' && unit.children.length === 0 ? words.replace(/^[-*+]\s+/, '') : words]];
  }

  #property(label: string, { value }: Field): Property {
    const words = asWritten(value, this.#file);
    const name = this.#propertyOf(label);
    return [name, name === null && words !== '' && label !== '' ? `${label}: ${words}` : words];
  }
}

/** Lines without the indentation that all of them share. */
export function dedented(text: string): string {
  const lines = text.split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n').trim();
}
