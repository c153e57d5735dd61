import { endpointId } from '../endpoints/draft.js';
import type { Placeholder } from '../../model/architecture.js';
import type { SubjectId, Table } from '../../model/model.js';
import type { MappedText } from '../../text/mapped-text.js';
import { remembered } from '../../text/remembered.js';
import type { Span } from '../../text/source-file.js';
import { ANSWER_LABEL, ANSWERING, ASKED_AS_THING, BY_USERS, CONDITION, DECIDED_ELSEWHERE, EMPTY_ANSWERS, FIXES_LATER, HOW_LONG, LAST_OF_VALUES, MARK_ONLY, NAME_AFTER, NO_LONGER, NONE_LEFT, OF_ONE, OPEN_LIST_HEADING, OPEN_LIST_HEADINGS, PASSED_OVER_AFTER, PASSED_OVER_BEFORE, PASSED_OVER_LABEL, PLACEHOLDER, PERSONS_AFTER, PLACEHOLDER_SIGNS, PROTECTION, ROWS_THAT, SHOWN_IN_FIELD, SPOKEN_OF_AFTER, SPOKEN_OF_BEFORE, VALUE_LABEL, VALUE_WORD, WAS_ONCE, WHO_ANSWERS } from '../lexicon/placeholders.js';
import { isNonAnswer } from '../lexicon/non-answers.js';
import { type Match, matchesOf } from '../lexicon/words.js';
import { subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { withoutCode } from '../stance.js';

/** So long is a question that something else follows in the same item. */
const LONGEST_QUESTION = 140;

/** A placeholder before its line is known, with the passage in which it stands; null for an item of a list of questions. */
export type PlaceholderDraft = Omit<Placeholder, 'id' | 'concerns'> & { readonly passage: Passage | null };

/** Finds the words that stand where an answer belongs, and the items of lists of open questions that nobody answers. */
export function findPlaceholders(units: readonly Unit[], passages: readonly Passage[], tables: readonly Pick<Table, 'span'>[]): PlaceholderDraft[] {
  // A table may be called `todos`.
  const declares = ({ span }: Unit): boolean => tables.some((table) => span.start <= table.span.start && table.span.start < span.end);
  const listed = units.filter((unit) => (unit.kind === 'heading' || isLeadIn(unit)) && isOpenList(unit) && !declares(unit)).flatMap(openItems);
  const dodged = units.filter((unit) => isOfThisBuild(unit) && isDodged(unit) && !listed.some((each) => each.unit === unit)).map((unit) => ({ unit, isAnswered: false }));
  const questions = [...listed, ...dodged];
  const asked = new Set(questions.flatMap(({ unit }) => subtree(unit)));
  const words = passages.filter(({ unit }) => !asked.has(unit) && isOfThisBuild(unit) && !(unit.kind === 'heading' && isOpenList(unit))).flatMap((passage) => wordsIn(passage).map((span) => ({ span, isQuestion: false, isAnswered: false, passage })));
  const drafts = [...questions.map(({ unit, isAnswered }) => ({ span: firstLine(unit), isQuestion: true, isAnswered, passage: null })), ...words];
  return drafts.sort((a, b) => a.span.start - b.span.start);
}

/** The endpoints and tables whose protection a placeholder leaves open. */
export function concernsOf({ passage, span }: PlaceholderDraft, reach: Reach, tables: readonly Table[]): SubjectId[] {
  if (passage === null || !PROTECTION.test(`${standsAlone(passage) ? '' : passage.unit.text.text} ${passage.text.text} ${passage.label}`)) return [];
  const { unit } = passage;
  const row = unit.kind === 'row' ? [{ ...passage, text: unit.text }] : [passage];
  const named = row.flatMap((each) => reach.finder.namedIn(each));
  const endpoints = [...reach.ownersOf(passage), ...named].map(({ draft }) => endpointId(draft));
  const listing = unit.kind === 'code' ? tables.filter((table) => unit.span.start <= table.span.start && table.span.start < span.start).slice(-1) : [];
  return [...new Set([...endpoints, ...listing.map(({ id }) => id)])];
}

/** A line of a listing, or a whole sentence among others: what stands beside it is not what it leaves open. */
function standsAlone({ unit, text }: Passage): boolean {
  return unit.kind === 'code' || (unit.kind === 'paragraph' && text.text.trim().split(/\s+/).length >= WORDS_OF_SENTENCE);
}

/** So many words tell what they leave open. */
const WORDS_OF_SENTENCE = 9;

/** Whether a text is nothing but a placeholder. */
export const isPlaceholderOnly = remembered((text): boolean => {
  const words = text.toLowerCase().replace(/[^\p{L}\p{N}?'\s]+/gu, ' ').replace(/\s+/g, ' ').trim();
  return words.length < 40 && (EMPTY_ANSWERS.has(words) || /^\?+$/.test(words) || matchesOf(PLACEHOLDER, words).some(({ start, end }) => end - start >= words.length - 8));
});

/** What was put off, dropped or belongs to others has no answer to give here. */
function isOfThisBuild({ zone }: Unit): boolean {
  return zone === 'plain' || zone === 'risk' || zone === 'question';
}

function wordsIn({ text, kind, label, unit }: Passage): Span[] {
  if (isOneOfValues(unit)) return [];
  const plain = kind === 'code' ? text.text : withoutCode(text);
  if (kind === 'cell' || label !== '') {
    const value = label !== '' && kind === 'words' ? valueOf(text) : text;
    if (value.length > 0 && (MARK_ONLY.test(value.text.trim()) || !value.marks.some((mark) => mark.kind === 'code')) && isPlaceholderOnly(value.text) && !VALUE_LABEL.test(label)) return [value.span()];
  }
  const signs = matchesOf(PLACEHOLDER_SIGNS, plain);
  // A heading only announces; the mark itself says that nothing follows.
  const words = kind === 'code' || kind === 'heading' ? matchesOf(PLACEHOLDER, plain).filter(({ text: found }) => /^tb[adc]\b/i.test(found)) : [...matchesOf(PLACEHOLDER, plain), ...matchesOf(DECIDED_ELSEWHERE, plain)];
  const [first] = [...signs, ...words].filter((match) => !isDisclaimed(plain, match)).sort((a, b) => a.start - b.start);
  return first ? [text.span(first.start, first.end)] : [];
}

function valueOf(text: MappedText): MappedText {
  const colon = text.text.search(/[:=—–]\s/);
  return colon < 0 ? text : text.slice(colon + 1).trim();
}

/** "Nothing is TBD", "an answer such as “TBD” blocks the gate": the word is spoken of, not used. */
function isDisclaimed(text: string, { start, end }: Match): boolean {
  const quoted = /["'“‘]\s?$/.test(text.slice(0, start)) && /^[."'”’]/.test(text.slice(end));
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 60);
  const words = text.slice(start, end);
  if (quoted || isPassedOver(text, { start, end }) || NONE_LEFT.test(before) || NO_LONGER.test(before) || BY_USERS.test(after)) return true;
  if (isMark(words)) return SPOKEN_OF_AFTER.test(after) || WAS_ONCE.test(before) || NAME_AFTER.test(after) || (SPOKEN_OF_BEFORE.test(before) && !/^\s?:/.test(after));
  if (/^placeholder text$/i.test(words) && SHOWN_IN_FIELD.test(before)) return true;
  if (VALUE_WORD.test(words) && (LAST_OF_VALUES.test(before) || PERSONS_AFTER.test(after))) return true;
  const condition = CONDITION.exec(before)?.[0];
  if (condition !== undefined && ASKED_AS_THING.test(text.slice(0, start))) return false;
  if (condition !== undefined) return !(FIXES_LATER.test(words) && HOW_LONG.test(condition));
  const isOfAnother = OF_ONE.test(before) && (/\sis\s$/.test(before) || /^is\s/.test(words));
  return ROWS_THAT.test(before) && !isOfAnother;
}

/** `TBD`, `TODO`, `???`: what is a mark however it stands. */
function isMark(words: string): boolean {
  return /^tb[adc]\b|^(?:todo|fixme)|\?|^[[<{_$€]/i.test(words);
}

/** "- yes / - no / - undecided": a bare word among others is a value. */
function isOneOfValues({ kind, parent, text, children }: Unit): boolean {
  if (kind !== 'item' || children.length > 0 || !VALUE_WORD.test(text.text.trim())) return false;
  const siblings = (parent?.children ?? []).filter((sibling) => sibling.kind === 'item');
  return siblings.length > 2 && siblings.every((sibling) => sibling.text.text.trim().split(/\s+/).length <= 2 && sibling.fields.length === 0);
}

/** "Not chosen" of one of several is an answer, where a reason is given. */
function isPassedOver(text: string, { start, end }: Pick<Match, 'start' | 'end'>): boolean {
  if (!/^not chosen$/i.test(text.slice(start, end))) return false;
  // "A row that fails is not chosen again": what the program does with it.
  if (/^ (?:again|twice|any ?more|a second time|by the (?:next|same) run)\b/i.test(text.slice(end))) return true;
  if (BEGINS_SENTENCE.test(text.slice(0, start)) && PASSED_OVER_AFTER.test(text.slice(end))) return true;
  return PASSED_OVER_BEFORE.test(text.slice(0, start)) ? PASSED_OVER_AFTER.test(text.slice(end)) : /^\W{0,4}$/.test(text.slice(0, start)) && PASSED_OVER_LABEL.test(text.slice(end).replace(/^[*_]+/, ''));
}

/** "… would do for ten shops. Not chosen because …": of what the sentence before tells. */
const BEGINS_SENTENCE = /(?:^|[\p{L}\p{N})"'`][.;!]\s)[*_]{0,2}$/u;

function isOpenList(heading: Unit): boolean {
  const words = heading.text.text.replace(/[_-]/g, ' ').toLowerCase().replace(/[^\p{L}'\s(:—–]+/gu, ' ').replace(/\s+/g, ' ').trim();
  const end = words.search(/\s?[(:—–]/);
  const name = (end > 0 ? words.slice(0, end) : words).replace(/^(?:our|the|remaining|all) /, '');
  return OPEN_LIST_HEADINGS.has(name) || OPEN_LIST_HEADING.test(name);
}

/** "Open questions:" in a line of its own, over a list below any other heading. */
function isLeadIn({ kind, children, parent, text }: Unit): boolean {
  return kind === 'paragraph' && children.length > 0 && text.text.length < 48 && (parent === null || parent.kind !== 'heading' || !isOpenList(parent));
}

/** The items, rows and paragraphs of a list of open questions; below a lead-in only those that ask. */
function openItems(heading: Unit): { readonly unit: Unit; readonly isAnswered: boolean }[] {
  const entries = heading.children.flatMap((child) => (child.kind === 'paragraph' && child.children.length > 0 ? child.children : [child]));
  return entries.flatMap((unit, index) => {
    if (heading.kind === 'paragraph' && !isQuestion(unit.text.text)) return [];
    if (unit.kind === 'row') return { unit, isAnswered: hasAnswerCell(unit) };
    if (unit.kind === 'item') return { unit, isAnswered: unit.checked === true || isAnswered(unit) };
    return unit.kind === 'paragraph' && isQuestion(unit.text.text) ? { unit, isAnswered: !isAskedOnly(entries[index + 1]) } : [];
  });
}

function hasAnswerCell(row: Unit): boolean {
  return row.fields.some(({ label, value }) => ANSWER_LABEL.test(label) && /[\p{L}\p{N}]/u.test(value.text) && !isPlaceholderOnly(value.text));
}

function isAnswered(item: Unit): boolean {
  const below = subtree(item).slice(1).map((unit) => unit.text.text).filter((text) => /\w/.test(text));
  if (below.some((text) => !isQuestion(text) && !WHO_ANSWERS.test(text) && !isPlaceholderOnly(text))) return true;
  const text = withoutCode(item.text);
  if (matchesOf(PLACEHOLDER, text).length > 0) return false;
  const mark = text.lastIndexOf('?');
  if (mark >= 0) {
    const rest = text.slice(mark + 1).replace(/^[\s*_)"”]+/, '');
    if (isNonAnswer(rest) || isPlaceholderOnly(rest)) return false;
    return rest.split(/\s+/).filter((word) => /\w/.test(word)).length >= 2 && !WHO_ANSWERS.test(rest);
  }
  return ANSWERING.test(text) || /[.!]\s+[A-Z]/.test(text);
}

/** "What happens in a power cut? The board has met twice about it.": an item asks, and what follows is no answer. */
function isDodged({ kind, text }: Unit): boolean {
  if (kind !== 'item' && kind !== 'paragraph') return false;
  const [asked, ...rest] = text.text.split(/\?["”)*_]*\s+/);
  return rest.length === 1 && (asked ?? '').length < LONGEST_QUESTION && (isNonAnswer(rest[0] ?? '') || isPlaceholderOnly(rest[0] ?? '') || STILL_OPEN.test(rest[0] ?? ''));
}

/** All that stands behind a question. */
const STILL_OPEN = /^[^\p{L}]{0,6}(?:still )?(?:open|unclear|pending|tbd)[^\p{L}]{0,3}$/iu;

function isQuestion(text: string): boolean {
  return /\?["”)*_\s]*$/.test(text);
}

/** What follows a question that stands in a paragraph of its own is its answer, unless it is the next question. */
function isAskedOnly(next: Unit | undefined): boolean {
  return next === undefined || next.kind === 'heading' || isQuestion(next.text.text);
}

function firstLine(unit: Unit): Span {
  return unit.text.length > 0 ? unit.text.span() : unit.span;
}
