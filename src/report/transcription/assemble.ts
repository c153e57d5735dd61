import { dedented } from './record.js';
import type { ArchitectureData, Move, SectionMove, Told } from './move.js';
import type { Lines, SourceLines } from './source-lines.js';
import { own } from '../../text/own.js';

/** What is told in the schema's own terms: each move with the number of its variant, and the sections with keys of their own: as a list (0), as prose (1). */
export interface Choice {
  readonly moves: ReadonlyMap<Move, number>;
  readonly sections: ReadonlyMap<SectionMove, number>;
}

/** What is told of the document as a whole. */
export interface Frame {
  readonly title: string;
  /** The line of the heading that gives the title. */
  readonly titleLine: number | null;
  /** It does not have the sections of an architecture. */
  readonly isNote: boolean;
}

/** What a choice gives. */
export interface Assembled {
  readonly data: ArchitectureData;
  /** The lines of the draft, from 0, that stand in the notes of the whole. */
  readonly prose: ReadonlySet<number>;
}

/** The keys of an architecture in the order of the schema. */
const KEYS = ['title', 'kind', 'stage', 'overview', 'services', 'auth', 'endpoints', 'tables', 'sql', 'env', 'jobs', 'pages', 'inputs', 'metrics', 'stats', 'ids', 'tools', 'dataFlow', 'infrastructure', 'risks', 'telemetry', 'security', 'questions', 'openQuestions', 'outOfScope', 'alternatives', 'notes'];

const HEADING = /^#{1,6}\s/;

/** The architecture that a choice gives: what it does not tell in the schema's own terms stays prose, in the order of the document. */
export function assemble({ title, titleLine, isNote }: Frame, choice: Choice, source: SourceLines): Assembled {
  const gone = new Set<number>(titleLine === null ? [] : [titleLine]);
  const told: Told[] = [...(title === '' ? [] : [{ key: 'title', value: title }]), ...(isNote ? [{ key: 'kind', value: 'note' }] : [])];
  for (const [move, variant] of choice.moves) {
    for (const lines of move.lines) eachLine(lines, (line) => gone.add(line));
    told.push(...(move.variants[variant] ?? []));
  }
  for (const { whole, rows } of source.tables) {
    if (rows.length > 0 && rows.every(({ from, to }) => everyLine({ from, to }, (line) => gone.has(line)))) eachLine(whole, (line) => gone.add(line));
  }
  for (const [{ key, lines }, variant] of choice.sections) {
    const text = remaining({ from: lines.from + 1, to: lines.to }, source, gone);
    if (text === '') continue;
    told.push({ key, value: (variant === 0 ? entriesOf(text, key === 'dataFlow') : null) ?? text });
    eachLine(lines, (line) => gone.add(line));
  }
  const prose = proseLines({ from: 0, to: source.lines.length }, source, gone);
  const notes = textOf(prose, source);
  return { data: inOrder([...told, ...(notes === '' ? [] : [{ key: 'notes', value: notes }])]), prose: new Set(prose.filter((line) => (source.lines[line] ?? '').trim() !== '')) };
}

function remaining(lines: Lines, source: SourceLines, gone: ReadonlySet<number>): string {
  return textOf(proseLines(lines, source, gone), source);
}

/** The lines of prose without what is told elsewhere, and without headings below which nothing is left. */
function proseLines({ from, to }: Lines, source: SourceLines, gone: ReadonlySet<number>): number[] {
  const emptied = headingsWithout(from, to, source, gone);
  const lines: number[] = [];
  eachLine({ from, to }, (line) => {
    if (!gone.has(line) && !emptied.has(line)) lines.push(line);
  });
  return lines;
}

function textOf(lines: readonly number[], source: SourceLines): string {
  const kept = lines.map((line) => source.lines[line] ?? '');
  // What stood between them may be gone: a heading begins after an empty line all the same.
  const spaced = kept.flatMap((line, index) => (HEADING.test(line) && lines[index - 1] !== (lines[index] ?? 0) - 1 ? ['', line] : [line]));
  return spaced.join('\n').replace(/\n{3,}/g, '\n\n').trim();
}

/** The headings of which all that stood below them is gone, be it under headings of its own. A heading that had nothing below it stays. */
function headingsWithout(from: number, to: number, { lines }: SourceLines, gone: ReadonlySet<number>): ReadonlySet<number> {
  const isBlank = (line: number): boolean => (lines[line] ?? '').trim() === '';
  let fence = false;
  const headings: number[] = [];
  for (let line = from; line < to; line++) {
    const text = lines[line] ?? '';
    if (/^\s{0,3}(?:```|~~~)/.test(text)) fence = !fence;
    if (!fence && HEADING.test(text) && !gone.has(line)) headings.push(line);
  }
  const emptied = new Set<number>();
  // From the last one on, so that those below a heading are known.
  for (const line of [...headings].reverse()) {
    const depth = depthOf(lines[line]);
    const below = { from: line + 1, to: headings.find((other) => other > line && depthOf(lines[other]) <= depth) ?? to };
    if (!everyLine(below, isBlank) && everyLine(below, (each) => gone.has(each) || emptied.has(each) || isBlank(each))) emptied.add(line);
  }
  return emptied;
}

function depthOf(line: string | undefined): number {
  return /^#+/.exec(line ?? '')?.[0].length ?? 0;
}

function eachLine({ from, to }: Lines, act: (line: number) => void): void {
  for (let line = from; line < to; line++) act(line);
}

function everyLine({ from, to }: Lines, holds: (line: number) => boolean): boolean {
  for (let line = from; line < to; line++) if (!holds(line)) return false;
  return true;
}

const LISTS: ReadonlySet<string> = new Set(['services', 'endpoints', 'tables', 'env', 'jobs', 'pages', 'inputs', 'metrics', 'stats', 'ids', 'tools']);

function inOrder(told: readonly Told[]): ArchitectureData {
  const data: ArchitectureData = {};
  for (const key of KEYS) {
    const ofKey = told.filter((each) => each.key === key);
    const values = ofKey.map(({ value }) => value);
    if (values.length === 0) continue;
    data[key] = key === 'questions' ? Object.assign({}, ...values.reverse()) : LISTS.has(key) ? listed(mergedByName(ofKey)) : values.length === 1 ? values[0] : values.map(asText).join('\n\n');
  }
  return data;
}

/** A value of a key that is told in several places: a list is told as text. */
function asText(value: unknown): string {
  return Array.isArray(value) ? value.map((entry) => `- ${String(entry).replaceAll('\n', '\n  ')}`).join('\n') : String(value);
}

/** The properties by which a record is known. */
const NAMES = ['name', 'method', 'path'];

/** Records of one name as one: what comes later tells what those before leave out. */
function mergedByName(told: readonly Told[]): Record<string, unknown>[] {
  const records = new Map<string, Record<string, unknown>>();
  for (const { value, corrects } of told) {
    const record = value as Record<string, unknown>;
    const name = NAMES.map((property) => String(own(record, property) ?? '')).join(' ');
    const known = records.get(name);
    records.set(name, corrects ? { ...known, ...record } : { ...record, ...known });
  }
  return [...records.values()].map((record) => inOrderOfSchema(Object.fromEntries(Object.entries(record).filter(([, value]) => value !== null))));
}

/** The properties of records in the order in which a person would tell them. */
const PROPERTIES = ['name', 'method', 'path', 'purpose', 'responsibility', 'schedule', 'caller', 'auth', 'input', 'output', 'errors', 'validation', 'rateLimit', 'timeout', 'latency', 'calls', 'reads', 'writes', 'lookup', 'linkedFrom', 'readPath', 'pagination', 'aggregates', 'atomicity', 'cursor', 'onBadRow', 'telemetry', 'onFailure', 'steps', 'control', 'values', 'column', 'type', 'nullable', 'onInvalid', 'check', 'definition', 'target', 'measuredBy', 'columns', 'rls', 'policies', 'indexes'];

function inOrderOfSchema(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const place = (property: string): number => (PROPERTIES.includes(property) ? PROPERTIES.indexOf(property) : property === 'notes' ? PROPERTIES.length + 1 : PROPERTIES.length);
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => place(a) - place(b)));
}

/** Names with nothing but one kind of words make a mapping, as a person would write it. */
function listed(values: readonly unknown[]): unknown {
  const pairs = values.map((value) => Object.entries(value as Record<string, unknown>));
  if (pairs.every((entries) => entries.length === 1 && entries[0]?.[0] === 'name')) return pairs.map(([first]) => first?.[1]);
  const names = pairs.map(([first]) => String(first?.[1]));
  const isPairs = pairs.every((entries) => entries.length === 2 && entries[0]?.[0] === 'name' && (entries[1]?.[0] === 'responsibility' || entries[1]?.[0] === 'purpose'));
  return isPairs && new Set(names).size === names.length ? Object.fromEntries(pairs.map((entries) => [String(entries[0]?.[1]), entries[1]?.[1]])) : values;
}

const BULLET = /^[-*+]\s+/;
const NUMBER = /^\d{1,3}[.)]\s+/;

/** The entries of a text that is one list from end to end; null for any other text. */
function entriesOf(text: string, isOrdered: boolean): string[] | null {
  const mark = isOrdered ? NUMBER : BULLET;
  const entries: string[][] = [];
  for (const line of text.split('\n')) {
    const [lead] = mark.exec(line) ?? [];
    if (lead) entries.push([line.slice(lead.length)]);
    else if (entries.length > 0 && (line.trim() === '' || /^\s{2,}\S/.test(line))) entries.at(-1)?.push(line);
    else return null;
  }
  return entries.map(([first = '', ...rest]) => [first, ...dedented(rest.join('\n')).split('\n')].join('\n').trim());
}
