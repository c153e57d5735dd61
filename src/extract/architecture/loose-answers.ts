import type { QuestionName } from '../../model/architecture.js';
import { ALTERNATIVES_TITLE, ASSUMPTIONS_TITLE, FAILS_AND_STOPS, FIRST_UNDER_LOAD, IF_NOT, IF_NOT_LABEL, IF_OTHERWISE, LESS_OF_IT, LOOSE_CUES, NO_ANSWERS, SELF_REVIEW_HEADING, TENFOLD_ONLY, TURNS_DOWN, WEIGHS } from '../lexicon/questions.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { composedAnswer } from './composed-answers.js';
import { isPlaceholderOnly } from './placeholders.js';
import { endsAsQuestion, type Found, isLabelledFor } from './questions.js';

type Answers = ReadonlyMap<QuestionName, Found>;

/**
 * Answers that do not use the terms of their question, told by where they stand: beside answers to the other questions, in a list of
 * assumptions, among the alternatives.
 */
export function acceptLooseAnswers(found: Answers, passages: readonly Passage[]): void {
  acceptComposed(found, passages);
  acceptAssumption(found, passages);
  acceptAlternative(found, passages);
  acceptBeside(found, passages);
  acceptFailure(found, passages);
}

function isOpen(found: Answers, name: QuestionName): boolean {
  const own = found.get(name);
  return own !== undefined && own.answer === null && own.asked === null;
}

function accept(found: Answers, name: QuestionName, { text, unit }: Passage): void {
  Object.assign(found.get(name) as Found, { answer: text.span(), unit });
}

function acceptComposed(found: Answers, passages: readonly Passage[]): void {
  for (const name of found.keys()) {
    const passage = isOpen(found, name) ? composedAnswer(name, passages) : null;
    if (passage) accept(found, name, passage);
  }
}

/** "We assume one driver per car, which pool cars break": said in a section that answers other questions in so many words. */
function acceptBeside(found: Answers, passages: readonly Passage[]): void {
  const beside = passagesBeside(found, passages);
  const owners = labelledFor(found, beside, passages);
  for (const name of found.keys()) {
    if (!isOpen(found, name)) continue;
    const passage = beside.filter((each) => (owners.get(each) ?? name) === name).find(({ text }) => LOOSE_CUES[name].test(text.text) && !NO_ANSWERS[name].test(text.text) && !endsAsQuestion(text.text) && (name !== 'fragile point' || !FIRST_UNDER_LOAD.test(text.text)));
    if (passage) accept(found, name, passage);
  }
}

/**
 * "Fragile: settle. We believe a hall is unpaid and pay twice": what goes on behind the label of a question answers that one. Only
 * where several are labelled so: a lone label may stand over all that follows.
 */
function labelledFor(found: Answers, beside: readonly Passage[], passages: readonly Passage[]): ReadonlyMap<Passage, QuestionName> {
  const units = new Set(beside.map(({ unit }) => unit));
  const owners = new Map<Passage, QuestionName>();
  let last: { readonly unit: Unit; readonly name: QuestionName } | null = null;
  for (const passage of passages) {
    if (!units.has(passage.unit) && !isAnswerIn(found, passage)) continue;
    const name = [...found.keys()].find((each) => isLabelledFor(each, passage));
    if (name) last = { unit: passage.unit, name };
    if (last?.unit === passage.unit) owners.set(passage, last.name);
  }
  return new Set(owners.values()).size > 1 ? owners : new Map();
}

function isAnswerIn(found: Answers, { text }: Passage): boolean {
  const { start } = text.span();
  return [...found.values()].some(({ answer }) => answer?.start === start);
}

/** What stands in the sections of the answers and is not one of them. */
function passagesBeside(found: Answers, passages: readonly Passage[]): Passage[] {
  const places = new Set([...found.values()].flatMap(({ unit }) => (unit ? [headingOf(unit) ?? unit] : [])));
  const answering = listsOfAnswers([...found.values()]);
  const taken = new Set([...found.values()].map(({ answer }) => answer?.start));
  return passages.filter(({ unit, text, kind }) => kind !== 'heading' && places.has(headingOf(unit) ?? unit) && (!isRiskEntry(unit) || answering.has(unit.parent)) && !taken.has(text.span().start));
}

/** "ffmpeg on the one server. A broken file makes it hang, and every clip waits": an entry of a self-review, of which the others answer other questions. */
function acceptFailure(found: Answers, passages: readonly Passage[]): void {
  if (!isOpen(found, 'fragile point')) return;
  const claimed = new Set([...found.values()].map(({ unit }) => unit));
  const answering = listsOfAnswers([...found.values()]);
  const isPlace = (unit: Unit): boolean => answering.has(unit.parent) || SELF_REVIEW_HEADING.test(headingOf(unit)?.text.text ?? '');
  const passage = passagesBeside(found, passages).find(({ unit, text }) => !claimed.has(unit) && isPlace(unit) && FAILS_AND_STOPS.test(text.text) && !TENFOLD_ONLY.test(unit.text.text) && !endsAsQuestion(text.text));
  if (passage) accept(found, 'fragile point', passage);
}

/** An assumption together with what happens where it does not hold: in a table with a column for that, or below a title that speaks of assumptions. */
function acceptAssumption(found: Answers, passages: readonly Passage[]): void {
  if (!isOpen(found, 'wrong assumption')) return;
  const passage = passages.find(({ unit, text, kind, label }) => {
    if (kind === 'heading' || unit.zone === 'external') return false;
    if (unit.kind === 'row') return IF_NOT_LABEL.test(label) && text.text.trim().length > 4 && !isPlaceholderOnly(text.text) && (isUnder(unit, ASSUMPTIONS_TITLE) || unit.fields.some((field) => ASSUMPTIONS_TITLE.test(field.label)));
    const goesOn = text.span().start > unit.text.span().start + 8;
    return (IF_NOT.test(text.text) || (goesOn && IF_OTHERWISE.test(text.text))) && !endsAsQuestion(text.text) && isUnder(unit, ASSUMPTIONS_TITLE);
  });
  if (passage) accept(found, 'wrong assumption', passage);
}

/** "A ready-made shop: less to run, but no weights. Not taken": among the alternatives, one that is less than the design. */
function acceptAlternative(found: Answers, passages: readonly Passage[]): void {
  if (!isOpen(found, 'simpler alternative')) return;
  const passage = passages.find(({ unit, kind }) => {
    if (kind === 'heading' || kind === 'code' || unit.zone === 'external' || unit.kind === 'heading' || !isUnder(unit, ALTERNATIVES_TITLE)) return false;
    const words = subtree(unit).map(({ text }) => text.text).join(' ');
    const verdict = TURNS_DOWN.exec(words)?.index ?? words.length;
    return LESS_OF_IT.test(words.slice(0, verdict)) && WEIGHS.test(words);
  });
  if (passage) accept(found, 'simpler alternative', passage);
}

function isUnder(unit: Unit, title: RegExp): boolean {
  const heading = headingOf(unit);
  return heading !== null && title.test(heading.text.text);
}

/** The tables and lists of which several entries answer a question each: their other entries are no mere risks either. */
function listsOfAnswers(found: readonly Found[]): ReadonlySet<Unit | null> {
  const lists = [...new Set(found.map(({ unit }) => unit))].flatMap((unit) => (unit && (unit.kind === 'row' || unit.kind === 'item') ? [unit.parent] : []));
  return new Set(lists.filter((list, index) => lists.indexOf(list) !== index));
}

/** An entry of a list of risks answers only in the question's own terms. */
function isRiskEntry({ kind, zone }: Unit): boolean {
  return zone === 'risk' && (kind === 'item' || kind === 'row');
}
