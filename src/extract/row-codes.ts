import { append } from '../text/append.js';
import { matchesIn, rangeOf } from '../text/matches-in.js';
import { own } from '../text/own.js';
import { rememberedOf } from '../text/remembered.js';
import type { EndpointSubject } from './endpoint-subject.js';
import { CODE_COLUMN, CODE_TO_CODE, ENDPOINT_BY_PLACE, ENDPOINT_NUMBERS, FIGURE_BEHIND, LEADING_CODE, NO_CODE_COLUMN, NUMBER_CALLED, NUMBERS_ACT, NUMBERS_BEHIND, NUMBERS_COLUMN, POINTS_AT_NUMBER, ROW_CODE, ROW_NUMBER_COLUMN, ROW_NUMBERS, ROWS_WITH_CELL, VERSION_BEFORE } from './lexicon/row-codes.js';
import { PLACES } from './lexicon/targets.js';
import { ancestors, type Field, headingOf, type Unit } from './outline.js';
import type { Range } from './stance.js';

/** Endpoints that a text names by their codes: "E-12", "E-03 to E-05", "3.3". */
export interface CodedTarget {
  readonly range: Range;
  readonly endpoints: readonly EndpointSubject[];
}

/**
 * The codes by which a document refers to its endpoints: what stands in the first cell of a row, before an entry or its title. The
 * one place that resolves them, for every statement that means an endpoint by its code instead of its path.
 */
export class RowCodes {
  /** In the order of the document, so that "E-03 to E-05" is a stretch of it. */
  readonly #own = new Map<string, EndpointSubject[]>();
  /** … and what the titles above them bear: "as 3.4" may mean a section. */
  readonly #titled = new Map<string, EndpointSubject[]>();

  /** By the number of any row that tells of them, be it declared in another place before. */
  readonly #numbered = new Map<string, Set<EndpointSubject>>();

  /** Below each heading, in the order of the document. */
  readonly #below = new Map<Unit | null, EndpointSubject[]>();

  constructor(subjects: readonly EndpointSubject[]) {
    for (const subject of subjects) append(this.#below, headingOf(subject.draft.unit), subject);
    for (const subject of subjects) {
      for (const number of new Set(subject.draft.fragments.map(({ unit }) => (unit.kind === 'row' ? numberOf(unit) : '')))) {
        if (number !== '') this.#numbered.set(number, (this.#numbered.get(number) ?? new Set()).add(subject));
      }
      const { unit } = subject.draft;
      for (const code of codesOf(unit)) append(this.#own, code, subject);
      for (const code of new Set([numberOf(unit), ...codesOf(unit), ...titleCodes(unit)])) if (code !== '') append(this.#titled, code, subject);
    }
    this.#dropGrades();
  }

  /** The endpoints that bear a number or a code, themselves or by their section: those under the heading of the unit that refers to them, else all. */
  bearers(code: string, from: Unit): readonly EndpointSubject[] {
    const bearers = this.#titled.get(code) ?? [];
    const beside = bearers.filter(({ draft }) => headingOf(draft.unit) === headingOf(from));
    return beside.length > 0 ? beside : bearers;
  }

  /** The endpoints at whose number a text points, by the first that any bears: "as 3.4.4", "like no. 7", "same as E3". */
  pointedAt(text: string, from: Unit): readonly EndpointSubject[] {
    for (const match of matchesIn(text, POINTS_AT_NUMBER)) {
      const bearers = this.bearers(match[1] ?? '', from);
      if (bearers.length > 0) return bearers;
    }
    return [];
  }

  /** The endpoints whose rows bear the numbers of which a cell under "Endpoint" consists; none where one of them bears it with others, or none does. */
  ofCell(label: string, text: string, row: Unit): readonly EndpointSubject[] {
    if (this.#numbered.size === 0) return [];
    const behind = NUMBERS_BEHIND.exec(text)?.[1];
    if (behind !== undefined) return label === row.fields[0]?.label && bearsNumbersBehind(row) ? this.ofNumbers(behind) : [];
    if (!ROW_NUMBERS.test(text) || !(NUMBERS_COLUMN.test(label) || (ROW_NUMBER_COLUMN.test(label.trim()) && numbersOtherRows(row, label)))) return [];
    return this.ofNumbers(text);
  }

  /** The endpoints with the numbers of a list; none where one of them is nobody's, or of several. */
  ofNumbers(list: string): readonly EndpointSubject[] {
    const bearers = numbersIn(list).map((number) => [...(this.#numbered.get(String(number)) ?? [])]);
    return bearers.every((each) => each.length === 1) ? bearers.flat() : [];
  }

  /** The same for all cells of a row. */
  ofRow(fields: readonly Field[], row: Unit): readonly EndpointSubject[] {
    return fields.flatMap(({ label, value }) => this.ofCell(label, value.text, row));
  }

  /** The endpoints whose codes a text names, each with its place; not the code with which their own entry opens. */
  in(text: string, unit: Unit): CodedTarget[] {
    const found: CodedTarget[] = [...this.#byNumber(text, unit), ...this.#byPlace(text, unit), ...this.#byCell(text)];
    if (this.#own.size === 0) return found;
    for (const match of matchesIn(text, ROW_CODE)) {
      const range = rangeOf(match);
      const endpoints = this.#meant(match[1] ?? '', text, range).filter(({ draft }) => draft.unit !== unit || range.start > OPENING);
      if (endpoints.length === 0) continue;
      const last = found.at(-1);
      const between = last && CODE_TO_CODE.test(text.slice(last.range.end, range.start)) ? this.#between(last.endpoints, endpoints) : [];
      if (last && between.length > 0) found[found.length - 1] = { range: { start: last.range.start, end: range.end }, endpoints: between };
      else found.push({ range, endpoints });
    }
    return found;
  }

  /** "Route 1", where exactly one endpoint bears the number; "3 and 16 run …", "calls 20 for each", where rows of a table do. */
  #byNumber(text: string, unit: Unit): CodedTarget[] {
    if (this.#numbered.size === 0) return [];
    const bare = this.#numbered.size < LEAST_ROWS || unit.kind === 'code' ? [] : [...matchesIn(text, NUMBERS_ACT), ...matchesIn(text, NUMBER_CALLED)];
    return [...matchesIn(text, ENDPOINT_NUMBERS), ...bare].flatMap((match): CodedTarget[] => {
      const bearers = numbersIn(match[1] ?? '').map((number) => [...(this.#numbered.get(String(number)) ?? [])]);
      const endpoints = bearers.every(({ length }) => length === 1) ? bearers.flat().filter(({ draft }) => draft.unit !== unit) : [];
      return endpoints.length === 0 ? [] : [{ range: rangeOf(match), endpoints }];
    });
  }

  /** "The second route": of the list below the same heading, or of the only one. */
  #byPlace(text: string, unit: Unit): CodedTarget[] {
    const lists = [...this.#below.values()];
    const list = this.#below.get(headingOf(unit)) ?? (lists.length === 1 ? lists[0] : undefined);
    if (!list || list.length < 2) return [];
    return matchesIn(text, ENDPOINT_BY_PLACE).flatMap((match): CodedTarget[] => {
      const place = own(PLACES, (match[1] ?? '').toLowerCase());
      const subject = place === undefined ? undefined : list.at(place);
      return subject && subject.draft.unit !== unit ? [{ range: rangeOf(match), endpoints: [subject] }] : [];
    });
  }

  /** "Those with a K in the last column". */
  #byCell(text: string): CodedTarget[] {
    return matchesIn(text, ROWS_WITH_CELL).flatMap((match): CodedTarget[] => {
      const [, sign = '', column = ''] = match;
      const endpoints = [...this.#below.values()].flat().filter(({ draft }) => cellUnder(column, draft.unit)?.replace(/[\s`"'*]/g, '').toLowerCase() === sign.toLowerCase());
      return endpoints.length === 0 ? [] : [{ range: rangeOf(match), endpoints }];
    });
  }

  #meant(code: string, text: string, { start, end }: Range): readonly EndpointSubject[] {
    const endpoints = this.#own.get(code) ?? [];
    // "Spring Boot 3.3", "3.3 s": a number that is the version or the amount of something.
    const isFigure = /^\d/.test(code) && (VERSION_BEFORE.test(text.slice(0, start)) || FIGURE_BEHIND.test(text.slice(end)));
    return isFigure ? [] : endpoints;
  }

  #between(first: readonly EndpointSubject[], last: readonly EndpointSubject[]): readonly EndpointSubject[] {
    const all = [...new Set([...this.#own.values()].flat())];
    const from = all.findIndex((subject) => first.includes(subject));
    const to = all.findLastIndex((subject) => last.includes(subject));
    return from < 0 || to < from ? [] : all.slice(from, to + 1);
  }

  /** "P1", "M2" before several rows each are grades, which name none of them. */
  #dropGrades(): void {
    const grades = new Set([...this.#own].filter(([, subjects]) => new Set(subjects.map(({ draft }) => draft.unit)).size > 1).map(([code]) => prefixOf(code)));
    for (const code of [...this.#own.keys()]) if (grades.has(prefixOf(code))) this.#own.delete(code);
  }
}

/** The cell of a row below a head, or by its place: "last". */
function cellUnder(column: string, { kind, fields }: Unit): string | undefined {
  if (kind !== 'row') return undefined;
  const place = own(PLACES, column.toLowerCase());
  const field = place === undefined ? fields.find(({ label }) => label.trim().toLowerCase() === column.toLowerCase()) : fields.at(place);
  return field?.value.text;
}

/** "Savings card (9)", "Lookups (2, 3)": whether all rows of a table open with a name and numbers in brackets behind it. */
function bearsNumbersBehind({ parent, fields }: Unit): boolean {
  const start = fields[0]?.labelSpan.start;
  const rows = parent?.children.filter((row) => row.kind === 'row' && row.fields[0]?.labelSpan.start === start) ?? [];
  return rows.length > 1 && rows.every((row) => NUMBERS_BEHIND.test(row.fields[0]?.value.text ?? ''));
}

/** Whether the numbers below a "#" are those of another table's rows: some cell holds several, or they do not count this one's from 1. */
function numbersOtherRows(row: Unit, label: string): boolean {
  const known = row.parent ? knownColumns(row.parent) : new Map<string, boolean>();
  const column = `${String(row.fields[0]?.labelSpan.start)} ${label}`;
  const before = known.get(column);
  if (before !== undefined) return before;
  const rows = (row.parent?.children ?? []).filter((each) => each.kind === 'row' && each.fields[0]?.labelSpan.start === row.fields[0]?.labelSpan.start);
  const cells = rows.map(({ fields }) => fields.find((field) => field.label === label)?.value.text.trim() ?? '');
  const answer = cells.every((cell) => ROW_NUMBERS.test(cell)) && (cells.some((cell) => numbersIn(cell).length > 1) || cells.some((cell, index) => numbersIn(cell)[0] !== index + 1 && cells.length > 1));
  known.set(column, answer);
  return answer;
}

/** The answers for the columns of the tables below a unit: each of their rows asks the same. */
const knownColumns = rememberedOf<Unit, Map<string, boolean>>(() => new Map());

/** The numbers of a list, and those between the ends of its stretches: "4, 9–11". */
function numbersIn(text: string): number[] {
  return matchesIn(text, /(\d{1,3})(?:\s?[–-]\s?#?(\d{1,3})|\sto\s#?(\d{1,3}))?/g).flatMap((match) => {
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[3] ?? first);
    return Array.from({ length: Math.max(1, last - first + 1) }, (_, index) => first + index);
  });
}

/** So many rows with numbers are spoken of by these alone. */
const LEAST_ROWS = 2;

/** A code farther in its own entry refers back to it. */
const OPENING = 6;

/** The number of an endpoint's row or item; empty where it has none. */
export function numberOf(unit: Unit): string {
  if (unit.kind === 'item' && unit.number !== null) return String(unit.number);
  if (unit.ordinal !== null) return String(unit.ordinal);
  const first = unit.fields[0]?.value.text.trim() ?? '';
  return unit.kind === 'row' && /^#?\d{1,3}\.?$/.test(first) ? first.replace(/\D/g, '') : '';
}

/** The codes of a row, by its first cell or a column for them, or with which an entry or a title opens. */
function codesOf(unit: Unit): readonly string[] {
  if (unit.kind !== 'row') return [codeOf(unit.text.text)].filter((code) => code.length > 1);
  const cells = unit.fields.filter(({ label }, index) => CODE_COLUMN.test(label.trim()) || (index === 0 && !NO_CODE_COLUMN.test(label.trim())));
  return cells.map(({ value }) => codeOf(value.text)).filter((code) => code.length > 1);
}

function titleCodes(unit: Unit): readonly string[] {
  return ancestors(unit).filter(({ kind }) => kind === 'heading').map(({ text }) => codeOf(text.text));
}

function codeOf(words: string): string {
  return LEADING_CODE.exec(words.trim())?.[1] ?? '';
}

function prefixOf(code: string): string {
  return /^[A-Z]+/.exec(code)?.[0] ?? 'numbers';
}
