import { isCommentedOutSetting, linesInBlocks, statesNothing } from '../parse/code/comments.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Span } from '../text/source-file.js';
import { sliceOf } from './endpoints.js';
import type { Listings } from './listings.js';
import { OUTPUT_LABEL } from './lexicon/auth.js';
import type { Field, Unit } from './outline.js';
import { ownSentencesOf } from './own-sentences.js';
import { sentencesOf } from './sentences.js';
import { isOfRejected } from './zones.js';

/** A sentence, a cell or a line of a listing: the smallest stretch that makes a statement of its own. */
export interface Passage {
  readonly unit: Unit;
  readonly text: MappedText;
  /** Header of the column or label of the field it stands under; empty for free text. */
  readonly label: string;
  /** `comment`: words of a comment in a listing; `code`: a line of a listing. */
  readonly kind: 'words' | 'heading' | 'cell' | 'comment' | 'code';
}

const FILLED = /\S/;

/** A title that is a route with a remark in brackets: "POST /orders (buyer; 10 per minute and buyer)". What it says so is said of the route. */
export function isRemarkedTitle({ kind, text }: Passage): boolean {
  return kind === 'heading' && /(?:^|\s)[`"']?(?:GET|POST|PUT|PATCH|DELETE)\s[`"']?\/\S{1,120}\s\([^()]{3,160}\):?\s*$/.test(text.text);
}

/** All passages of a document in reading order. */
export function passagesOf(units: readonly Unit[], listings: Listings): Passage[] {
  return units.flatMap((unit) => passagesIn(unit, listings));
}

function passagesIn(unit: Unit, listings: Listings): Passage[] {
  if (unit.kind === 'document') return [];
  if (unit.kind === 'row') {
    return unit.fields.flatMap(({ label, value }): Passage[] => (FILLED.test(value.text) && !isOfRejected(label) ? cellPassages(unit, label, value) : []));
  }
  if (unit.kind === 'code') return listingPassages(unit, listings);
  if (unit.kind === 'heading') return [{ unit, text: unit.text, label: '', kind: 'heading' }];
  const [field] = unit.fields;
  return ownSentencesOf(unit.text).map((text): Passage => {
    const labelled = field && text.offsetAt(0) <= field.value.offsetAt(0) && !isTopic(field);
    return { unit, text, label: labelled ? field.label : '', kind: 'words' };
  });
}

/** "Returns: `POST /api/returns`: …": a word for what is answered, where it is what the routes behind it are about. */
function isTopic({ label, value }: Field): boolean {
  return OUTPUT_LABEL.test(label) && OVER_ROUTES.test(value.text);
}

const OVER_ROUTES = /^[`"'*]{0,3}(?:GET|POST|PUT|PATCH|DELETE)\s\/[\w/.:{}[\]*-]{0,80}[`"'*]{0,3}(?:(?:,| and|,? plus|\s[·+&])\s[`"'*]{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[\w/.:{}[\]*-]{0,80}[`"'*]{0,3}){0,8}(?:\s?:\s|\s[—–-]\s|\s\((?=[A-Za-z])|\s(?:is|are|needs?|takes?|requires?|checks?|verif(?:y|ies)|has|have|wants?|expects?|demands?|asks?|accepts?|share|use[sd]?)\b)/;

/** A cell is one passage unless it holds several sentences. */
function cellPassages(unit: Unit, label: string, value: MappedText): Passage[] {
  return sentencesOf(value).map((text): Passage => ({ unit, text, label, kind: 'cell' }));
}

function listingPassages(unit: Unit, listings: Listings): Passage[] {
  if (unit.children.length > 0) return [];
  const facts = listings.sql(unit) ?? listings.code(unit);
  const comments = (facts?.comments ?? []).flatMap((span: Span) => {
    const text = sliceOf(unit.text, span);
    return text ? sentencesOf(text).map((sentence): Passage => ({ unit, text: sentence, label: '', kind: 'comment' })) : [];
  });
  if (listings.kindOf(unit) === 'mermaid') return notesOf(unit);
  const isProgram = listings.kindOf(unit) === 'code';
  const written = listings.lines(unit) ?? [];
  const inBlock = isProgram ? linesInBlocks(written.map(({ text }) => text)) : [];
  const lines = written.filter((line, index) => FILLED.test(line.text) && !(isProgram ? isTakenOut(line.text) : isSettingTakenOut(line.text)) && !(inBlock[index] === true && statesNothing(line.text))).map((line): Passage => ({ unit, text: line.trim(), label: '', kind: 'code' }));
  return [...lines, ...comments];
}

/** "Note over A: all routes take a session": what a sequence diagram says in words. */
const NOTE = /^\s*note (?:over|left of|right of) [^:]{1,60}:\s*/i;

function notesOf(unit: Unit): Passage[] {
  return unit.text.lines().flatMap((line): Passage[] => {
    const words = NOTE.exec(line.text)?.[0];
    return words === undefined ? [] : [{ unit, text: line.slice(words.length).trim(), label: '', kind: 'comment' }];
  });
}

/** `if (false) await requireUser(req);` */
const NEVER = /^\s*if\s?\(?\s?(?:false|0)\s?\)?(?![\w.=<>|]|\s?(?:\|\||or\b))/i;

/** A line of a program that never runs: a comment that holds a statement, marked as work to do or not ("# user = require_user()"), or keeps the place of one. */
function isTakenOut(line: string): boolean {
  const words = /^\s*(?:\/\/|\/\*{1,2}(?=.*\*\/\s*$)|#(?![[!])|--)\s?(?:(?:todo|fixme|xxx|later|disabled|hack)\b(?:\([^)]{0,30}\))?:?\s{1,4})?(.*?)(?:\s?\*\/\s*)?$/i.exec(line)?.[1];
  return NEVER.test(line) || (words !== undefined && statesNothing(words));
}

/** An entry of a configuration behind the sign of a comment: `# - { name: limiter, config: { minute: 5 } }`. */
function isSettingTakenOut(line: string): boolean {
  const words = /^\s*#\s?(.*)$/.exec(line)?.[1];
  return words !== undefined && isCommentedOutSetting(words);
}

/** The arrows of Mermaid diagrams, each with what stands on it. */
export function arrowsOf(units: readonly Unit[], listings: Listings): Passage[] {
  return units.filter((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'mermaid').flatMap((unit) => (listings.diagram(unit)?.arrows ?? []).flatMap(({ span }): Passage[] => {
    const text = sliceOf(unit.text, span);
    return text ? [{ unit, text, label: '', kind: 'code' }] : [];
  }));
}

/** The words that the column of a passage has in the nearest row above in which it repeats no other. */
export function saidAbove({ unit, label }: Passage, repeats: RegExp): MappedText | null {
  for (let row = unit.previous; row; row = row.previous) {
    const value = row.fields.find((field) => field.label === label)?.value;
    if (!value || !repeats.test(value.text)) return value ?? null;
  }
  return null;
}

/** The sentences of the same unit before a passage. */
export function sentencesBefore(passage: Passage): Passage[] {
  const start = passage.text.offsetAt(0);
  return sentencesOf(passage.unit.text)
    .filter((sentence) => sentence.offsetAt(0) < start)
    .map((text): Passage => ({ unit: passage.unit, text, label: '', kind: 'words' }));
}
