import type { Evidence } from '../../model/claim.js';
import type { InputColumn } from '../../model/inputs.js';
import { rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import type { MappedText } from '../../text/mapped-text.js';
import { STORES_NOTHING } from '../lexicon/endpoints.js';
import { NULLABILITY, TYPED } from '../lexicon/input-columns.js';
import { QUESTIONS } from '../lexicon/input-fields.js';
import { MACHINE_FIELD, MACHINE_PART, NO_COLUMN, NOT_KEPT } from '../lexicon/inputs.js';
import type { Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { turnAt } from '../stance.js';
import { snakeCase } from '../tables/names.js';
import type { BodyField } from './bodies.js';
import { columnGiven, columnsNamedIn, referenceIn } from './column-references.js';
import type { Column, ColumnBook } from './columns.js';
import { bookOfMentions, describedAs, columnReferredTo, type MentionedColumn } from './mentioned-columns.js';
import { areSameNames, hasWord, inputWords, meanOneField, nameWords, pathWords, tellingWords } from './names.js';
import type { Presentation } from './presented.js';

/** One field with all the places that present it or take it. */
export interface Entry {
  readonly name: string;
  readonly span: Span;
  /** Its names, each as its words. */
  readonly names: (readonly string[])[];
  readonly presentations: Presentation[];
  readonly bodies: BodyField[];
  column: Column | null;
  mapped: InputColumn | null;
  unstored: Evidence | null;
}

const INVITES = /\binvit\w{1,8} (?:form|screen|dialog|page|modal)\b/i;
const TARGET = /(?<![A-Za-z_0-9])([A-Za-z_]\w{0,60})\.([A-Za-z_]\w{0,60}|\*)/;
const BARE_TARGET = /^[`"]?([A-Za-z_]\w*)[`"]?(?=$|[\s,(;])/;

/** "passed to the partner, remembered for next time": a sentence, and no name with its type. */
const GOES_ON = /^[a-z]+\s(?:to|on|in|into|by|with|from|for|and|at|as|when|the|is|are|only|back)\b/i;

/** Gathers what presents a field and what takes it in a body, field by field, and finds its column. */
export function entriesOf(presentations: readonly Presentation[], bodies: readonly BodyField[], book: ColumnBook, mentions: readonly MentionedColumn[] = [], units: readonly Unit[] = []): Entry[] {
  const told = bookOfMentions(mentions);
  const named = columnsNamedIn(units, book);
  const entries: Entry[] = [];
  for (const presentation of presentations) {
    const words = inputWords(lastName(presentation.name.text));
    let entry = entries.find((each) => each.names.some((name) => meanOneField(name, words)) && !isElsewhere(each, presentation));
    if (!entry) entries.push((entry = emptyEntry(presentation.name.text, presentation.name.span(), words)));
    entry.presentations.push(presentation);
    if (!entry.names.some((name) => areSameNames(name, words))) entry.names.push(words);
    settleColumn(entry, presentation, book);
    const kept = entry.mapped ? nameWords(lastName(entry.mapped.name)) : [];
    if (kept.length > 0 && !entry.names.some((name) => areSameNames(name, kept))) entry.names.push(kept);
  }
  for (const entry of entries) {
    // An invitation is sent to the address that is asked for.
    if (entry.names[0]?.includes('address') && book.exactly(['address']).length === 0 && entry.presentations.some(({ unit }) => INVITES.test(unit.text.text))) entry.column ??= book.exactly(['email'])[0] ?? null;
    entry.column ??= book.keeping(entry.names[0] ?? [], entry.presentations.some((each) => each.picksRecord));
    if (!entry.column && entry.presentations.some(({ name }) => QUESTIONS.test(name.text))) entry.column = book.ofAnswers();
    if (!entry.mapped && entry.presentations.length > 0) entry.column ??= book.describedAs(entry.name) ?? (entry.unstored ? null : columnGiven(entry.name, named));
    if (!entry.column && !entry.mapped && !entry.unstored) entry.mapped = told.keeping(entry.names[0] ?? []) ?? told.exactly(nameWords(entry.name)) ?? describedAs(mentions, entry.name) ?? entry.presentations.map((each) => columnReferredTo(each, presentations, mentions)).find((each) => each !== null) ?? null;
    for (const kept of [entry.column?.words ?? [], nameWords(lastName(entry.mapped?.name ?? ''))]) {
      if (kept.length > 0 && !entry.names.some((name) => name.length === kept.length && areSameNames(name, kept))) entry.names.push(kept);
    }
  }
  for (const body of bodies) {
    const words = nameWords(body.name);
    let entry = entries.find((each) => each.names.some((name) => areSameNames(name, words))) ?? entries.find((each) => each.names.some((name) => meanOneField(name, words) || holds(words, name))) ?? entries.find((each) => each.names.some((name) => isCompleted(name, words, body)));
    if (!entry) {
      entries.push((entry = emptyEntry(body.name, body.text.span(), words)));
      entry.column = columnOfBody(body, words, book);
    }
    entry.bodies.push(body);
  }
  return entries;
}

/** `offsetDays` of a body is the offset of a form. */
function holds(body: readonly string[], name: readonly string[]): boolean {
  const telling = tellingWords(name);
  return telling.length > 0 && telling.length === name.length && telling.every((word) => hasWord(body, word)) && tellingWords(body).length <= telling.length + 1;
}

/** `reason`, which `POST /offers/:id/dismiss` takes, is the "dismiss reason" of a form. */
function isCompleted(name: readonly string[], body: readonly string[], { endpoint }: BodyField): boolean {
  const others = name.filter((word) => !hasWord(body, word));
  if (others.length === 0 || others.length === name.length || !body.every((word) => hasWord(name, word))) return false;
  const path = pathWords(endpoint.facts.path);
  return others.every((word) => hasWord(path, word));
}

function emptyEntry(name: string, span: Span, words: readonly string[]): Entry {
  return { name, span, names: [words], presentations: [], bodies: [], column: null, mapped: null, unstored: null };
}

/** `appointments.status` → status */
function lastName(name: string): string {
  return /^\w+\.\w+$/.test(name) ? name.slice(name.indexOf('.') + 1) : name;
}

/** Two rows of one list that share a general word are two fields: "status of the order", "status of the task". */
function isElsewhere(entry: Entry, { stored }: Presentation): boolean {
  const own = entry.mapped?.name;
  const other = stored ? TARGET.exec(stored.text)?.[0] : undefined;
  return own !== undefined && other !== undefined && own.includes('.') && own !== other && own.split('.')[1] !== other.split('.')[1];
}

function settleColumn(entry: Entry, { stored, beside, name, unit, from }: Presentation, book: ColumnBook): void {
  const dotted = /^\W*(\w+)\.(\w+)\W*$/.exec(name.text);
  if (dotted?.[1] && dotted[2]) entry.column ??= book.named(dotted[1], dotted[2]);
  const besideTarget = from === 'list of enums' ? beside.map((text) => /\bmaps? to\b|→|->/.test(text.text) && TARGET.exec(text.text)).find(Boolean) : null;
  if (besideTarget && besideTarget[1] && besideTarget[2]) entry.column ??= book.named(besideTarget[1], besideTarget[2]);
  if (!stored) return;
  const text = stored.text.trim();
  if (NOT_KEPT.test(text)) return;
  const target = TARGET.exec(text);
  const turn = target && from === 'list of inputs' ? turnAt(stored.trim(), rangeOf(target)) : null;
  // "string, optional" tells that it may be null.
  if (turn && turn.stance !== 'hedged') {
    entry.unstored ??= { span: stored.span(), stance: turn.stance };
    return;
  }
  const referred = target ? null : referenceIn(stored, unit);
  const bare = target || referred ? null : BARE_TARGET.exec(text);
  if (referred) {
    const column = book.named(referred.table, referred.column);
    entry.column ??= column;
    entry.mapped ??= { ...mappedTo(referred.column, stored, 0, [stored, ...beside], column), name: `${referred.table}.${referred.column}`, span: stored.span() };
  } else if (target?.[1] && target[2]) {
    const column = book.named(target[1], target[2]);
    entry.column ??= column;
    entry.mapped ??= mappedTo(target[0], stored, target.index, [stored, ...beside], column);
  } else if (text === '' || NO_COLUMN.test(text)) {
    if (from !== 'list of inputs' || (text === '' && book.exactly(inputWords(name.text)).length > 0)) return;
    entry.unstored ??= { span: text === '' ? unit.span : stored.span(), stance: text === '' ? 'vague' : /later|tbd|todo|pending|decided|yet/i.test(text) ? 'deferred' : 'denied' };
  } else if (bare?.[1]) {
    const column = book.named(null, bare[1]);
    entry.column ??= column;
    if (column || (TYPED.test(text) && !GOES_ON.test(text))) entry.mapped ??= mappedTo(bare[1], stored, 0, [stored, ...beside], column);
  }
}

function mappedTo(name: string, stored: MappedText, at: number, words: readonly MappedText[], column: Column | null): InputColumn {
  const isAll = name.endsWith('*');
  return {
    name,
    span: stored.span(at, at + name.length),
    typed: isAll || column !== null || words.some((word) => TYPED.test(word.text)),
    nullability: isAll || column !== null || words.some((word) => NULLABILITY.test(word.text)),
  };
}

function columnOfBody({ endpoint }: BodyField, words: readonly string[], book: ColumnBook): Column | null {
  const hints = pathWords(endpoint.facts.path);
  return book.exactly(words, hints)[0] ?? book.keeping(words);
}

/** A field of a body that people do not fill in: ids, tokens, cursors, files. */
export function isMachineField(name: string): boolean {
  const snake = snakeCase(name);
  return MACHINE_FIELD.test(snake) || MACHINE_PART.test(snake);
}

/** The document says that the field is not kept, or, of one that only a body names, that nothing is of what its endpoint takes. */
export function isNotKept(entry: Entry): boolean {
  const { bodies, presentations } = entry;
  if (presentations.length === 0 && bodies.length > 0 && bodies.every(({ endpoint }) => endpoint.draft.fragments.some(({ text }) => STORES_NOTHING.test(text.text)))) return true;
  return entry.presentations.some((presentation) => [...presentation.beside, ...(presentation.stored ? [presentation.stored] : [])].some((text) => NOT_KEPT.test(text.text)) || (presentation.from !== 'list of inputs' && isSaidNotKept(presentation)));
}

/** A sentence of a field's unit says that it is not kept: the one that presents it, one that names it, or one on all; not "The mentor's address is not stored". */
function isSaidNotKept({ name, unit }: Presentation): boolean {
  if (!NOT_KEPT.test(unit.text.text)) return false;
  const { start, end } = name.span();
  return sentencesOf(unit.text).some((sentence) => {
    if (!NOT_KEPT.test(sentence.text)) return false;
    const span = sentence.span();
    return (span.start <= start && end <= span.end) || sentence.text.toLowerCase().includes(name.text.toLowerCase()) || SPEAKS_OF_ALL.test(sentence.text);
  });
}

const SPEAKS_OF_ALL = /^\W{0,3}(?:it|they|these|those|this|that|all|none|nothing|neither|both|no\b|each|every\w*|the (?:answers?|forms?|fields?|inputs?|values?|entries|data|page|tool|server|app))\b|\bnothing\b/i;
