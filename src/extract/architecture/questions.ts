import { CRITICAL_QUESTIONS, type CriticalQuestion, type QuestionName } from '../../model/architecture.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { ANSWERS_AFTER_ALL, BARE_ASSUMPTION, FIRST_OF_ALL, FIRST_UNDER_LOAD, GIVES_WAY, LABEL_CUES, NO_ANSWER, NO_ANSWERS, QUESTION_CUES, QUESTION_TRIGGER, QUESTION_WORDS, SAYS_NONE, SELF_REVIEW_HEADING, SUPPOSED, TWO_FIGURES, WELCOMED } from '../lexicon/questions.js';
import { isNonAnswer } from '../lexicon/non-answers.js';
import { TERMS_OF } from '../lexicon/question-terms.js';
import { subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Range } from '../stance.js';
import { acceptLooseAnswers } from './loose-answers.js';
import { isPlaceholderOnly } from './placeholders.js';

/** What has been found of one question. */
export interface Found {
  asked: Span | null;
  answer: Span | null;
  /** TBD in the place of an answer. */
  placeholder: Span | null;
  /** The unit in which the answer stands. */
  unit: Unit | null;
}

/** Finds what a document answers to the four questions, wherever it does (docs/judgement.md, critical-questions). */
export function findQuestions(units: readonly Unit[], passages: readonly Passage[], start: Span): CriticalQuestion[] {
  const found = new Map<QuestionName, Found>(CRITICAL_QUESTIONS.map((name) => [name, { asked: null, answer: null, placeholder: null, unit: null }]));
  passages.forEach((passage, index) => {
    if (passage.kind === 'code' || passage.kind === 'comment' || passage.unit.zone === 'external' || !speaksOfOne(asLabelled(passage.text.text))) return;
    for (const name of CRITICAL_QUESTIONS) read(name, passages, index, found.get(name) as Found);
  });
  acceptFirstOfAll(found, passages);
  acceptBareAssumption(found, passages);
  acceptLooseAnswers(found, passages);
  const place = units.find((unit) => unit.kind === 'heading' && SELF_REVIEW_HEADING.test(unit.text.text.replace(/_/g, ' ')))?.text.span() ?? start;
  return CRITICAL_QUESTIONS.map((name) => {
    const { asked, answer, placeholder } = found.get(name) as Found;
    return { id: `question:${name}`, name, span: answer ?? asked ?? place, asked, answer, placeholder };
  });
}

function read(name: QuestionName, passages: readonly Passage[], index: number, found: Found): void {
  if (found.answer) return;
  const passage = passages[index] as Passage;
  const text = asLabelled(passage.text.text);
  const told = cueIn(name, text);
  const label = told ? null : labelIn(name, passage);
  const cue = told ?? label;
  if (!cue) return;
  const before = text.slice(0, cue.start);
  const opens = label !== null || hasQuestionWordsOnly(before);
  const isLabel = label !== null || (opens && (name !== '10x traffic' || isCutOff(text.slice(cue.end))));
  const isQuestion = endsAsQuestion(text);
  const rest = isQuestion ? '' : `${opens ? '' : before} ${text.slice(cue.end)}`;
  const says = answers(name, rest) && !deniesIt(name, before, rest);
  if (says || (!isLabel && !isQuestion && passage.kind !== 'heading')) {
    // Only a sentence that says what gives way, or opens with it, speaks of ten times the traffic; a label needs no verb.
    const isOwn = says && (name !== '10x traffic' || isLabel || GIVES_WAY.test(rest) || (opens && !WELCOMED.test(rest)));
    const answer = isOwn ? passage : opens && name === '10x traffic' ? whatGivesWayAfter(passages, index) : null;
    if (answer) {
      found.answer = answer.text.span();
      found.unit = passage.unit;
    } else if (opens && SUPPOSED.test(before)) found.asked ??= passage.text.span();
    return;
  }
  const answer = answerAfter(name, passages, index) ?? toldBefore(name, passages, index);
  if (answer) {
    found.answer = answer.text.span();
    found.unit = answer.unit;
  } else {
    found.asked ??= passage.text.span();
    found.placeholder ??= placeholderAfter(passages, index);
  }
}

/**
 * "What breaks first? The scale." beside "And with ten times the shops? The export.": the label asks for the load only where none else
 * does, and for the fragile point where that one is open.
 */
function acceptFirstOfAll(found: ReadonlyMap<QuestionName, Found>, passages: readonly Passage[]): void {
  const fragile = found.get('fragile point') as Found;
  if (fragile.answer || fragile.asked) return;
  const speaks = ({ kind, unit }: Passage): boolean => kind !== 'code' && unit.zone !== 'external';
  const first = passages.find((passage) => speaks(passage) && FIRST_OF_ALL.test(leadOf(passage)));
  const tenfold = passages.findIndex((passage) => passage !== first && speaks(passage) && cueIn('10x traffic', asLabelled(passage.text.text)) !== null);
  if (!first || tenfold < 0) return;
  const load: Found = { asked: null, answer: null, placeholder: null, unit: null };
  read('10x traffic', passages, tenfold, load);
  const { text, unit } = first;
  const behind = text.text.slice(leadOf(first).length);
  if (!load.answer || load.answer.start === text.span().start) return;
  const answer = answers('fragile point', behind) ? { text, unit } : answerAfter('fragile point', passages, passages.indexOf(first));
  if (!answer) fragile.asked = text.span();
  else Object.assign(fragile, { answer: answer.text.span(), unit: answer.unit });
  Object.assign(found.get('10x traffic') as Found, load);
}

/** The words before the colon or question mark of a label, or all of a title. */
function leadOf({ text, kind }: Passage): string {
  const lead = kind === 'heading' ? text.text : (/^[^:?]{1,70}[:?]/.exec(text.text)?.[0] ?? '');
  return lead.length > LONGEST_LABEL ? '' : lead;
}

/** "Assumption: guests use the link": among the answers to other questions that is the one which could be wrong. */
function acceptBareAssumption(found: ReadonlyMap<QuestionName, Found>, passages: readonly Passage[]): void {
  const own = found.get('wrong assumption') as Found;
  if (own.answer || own.asked) return;
  const others = [...found].filter(([name, { answer }]) => name !== 'wrong assumption' && answer).flatMap(([, { unit }]) => unit ?? []);
  const told = passages.find(({ text, unit, kind }) => {
    if (kind === 'heading' || kind === 'code' || !others.some((other) => other === unit || other.parent === unit.parent)) return false;
    const words = asLabelled(text.text);
    const label = BARE_ASSUMPTION.exec(words);
    return label !== null && answers('wrong assumption', words.slice(label[0].length));
  });
  if (told) {
    own.answer = told.text.span();
    own.unit = told.unit;
  }
}

/** "Q1 fragile → …", "(b) Simpler = …": the words of a label as a colon would cut them off, letter for letter in their places. */
function asLabelled(words: string): string {
  const plain = words.replace(/_/g, ' ').replace(QUESTION_NUMBER, (found) => ' '.repeat(found.length));
  const arrow = LABEL_ARROW.exec(plain);
  return arrow ? `${arrow[0].slice(0, -2)}: ${plain.slice(arrow[0].length)}` : plain;
}

/** The number of a question before its label … */
const QUESTION_NUMBER = /^\W{0,4}(?:Q(?:uestion)? ?\d|A\d|\(?[a-d1-4]\))[.:)\]]?\s/i;
/** … and an arrow behind the few words of one. */
const LABEL_ARROW = /^\W{0,6}[\w'’-]{1,20}(?: [\w'’-]{1,16}){0,4} (?:→ |⇒ |= |-> |=> )/;

function speaksOfOne(text: string): boolean {
  return QUESTION_TRIGGER.test(text) || tenfoldIn(text) !== null;
}

function cueIn(name: QuestionName, text: string): Range | null {
  const cue = QUESTION_CUES[name].exec(text);
  if (cue) return rangeOf(cue);
  // A term and its judgement hold the answer between them.
  const term = TERMS_OF[name]?.exec(text);
  if (term) return { start: term.index, end: term.index };
  if (name !== '10x traffic') return null;
  const first = FIRST_UNDER_LOAD.exec(text);
  return tenfoldIn(text) ?? (first && { start: first.index, end: first.index });
}

/** "9.1 Fragile: …": the words open with a question's own terms, cut off from what follows. */
export function isLabelledFor(name: QuestionName, { text, kind }: Passage): boolean {
  const words = text.text.replace(/_/g, ' ');
  const cue = kind === 'heading' ? null : cueIn(name, words);
  return cue !== null && cue.end > cue.start && hasQuestionWordsOnly(words.slice(0, cue.start)) && /^[\w\s'*`)]{0,40}[:.?—–]/.test(words.slice(cue.end)) && isCutOff(words.slice(cue.end));
}

/** So long is a label at most. */
const LONGEST_LABEL = 70;

/** "**The lazy version:** …", "Could it be dumber?": a title, a bold or cut-off lead, or a question that asks in words of its own. */
function labelIn(name: QuestionName, { text, unit, kind }: Passage): Range | null {
  const words = text.text;
  const strong = text.marks.find((mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.start < 6);
  const cut = /[:?—–]/.exec(words)?.index ?? 0;
  const isLead = unit.text.text.slice(0, words.length + 4).includes(words);
  const end = kind === 'heading' || kind === 'cell' || endsAsQuestion(words) ? words.length : (strong?.end ?? (isLead ? cut : 0));
  return end > 0 && end <= LONGEST_LABEL && LABEL_CUES[name].test(words.slice(0, end)) ? { start: 0, end } : null;
}

/** "With 3 000 instead of 300 orders a day": ten times the load told by both figures. */
function tenfoldIn(text: string): Range | null {
  for (const match of matchesIn(text, TWO_FIGURES)) {
    const [first, second] = [figureOf(match[1], match[2]), figureOf(match[4], match[5])];
    const isRise = /to|→|->/.test(match[3] ?? '');
    const [less, more] = isRise ? [first, second] : [second, first];
    if (less > 0 && more >= less * 10 && more <= less * 20 && (SUPPOSED.test(text.slice(0, match.index)) || match.index < 3)) return rangeOf(match);
  }
  return null;
}

function figureOf(digits = '', thousands: string | undefined): number {
  return Number(digits.replace(/\D/g, '')) * (thousands ? 1000 : 1);
}

function hasQuestionWordsOnly(text: string): boolean {
  return /^\W*$/.test(text.replace(/\b\w+\b/g, (word) => (QUESTION_WORDS.has(word.toLowerCase()) || /^\d+$/.test(word) ? '' : word)));
}

/** "10x traffic: …", as against "at 10x traffic we …". */
function isCutOff(text: string): boolean {
  return hasQuestionWordsOnly(text.split(/[^\w\s'*`_)]/, 1)[0] ?? '');
}

/** "At ten times the orders the code stays as it is. The quota runs out." */
function whatGivesWayAfter(passages: readonly Passage[], index: number): Passage | null {
  const next = passages[index + 1];
  return next && next.unit === passages[index]?.unit && GIVES_WAY.test(next.text.text) ? next : null;
}

/** What stands behind a question or a label: the next sentence of its paragraph, what hangs below it, or the paragraph that follows. */
function answerAfter(name: QuestionName, passages: readonly Passage[], index: number): Passage | null {
  const { unit, kind } = passages[index] as Passage;
  const below = new Set(subtree(unit));
  for (const next of passages.slice(index + 1, index + 8)) {
    if (next.kind === 'heading' && !below.has(next.unit)) return null;
    const belongs = below.has(next.unit) || (kind !== 'heading' && next.unit.parent === unit.parent && (next.unit.kind === 'paragraph' || next.unit.kind === 'code') && unit.kind === 'paragraph');
    if (!belongs) return null;
    if (next.kind === 'heading' || asksAnother(next) || opensAnother(name, next)) {
      if (!below.has(next.unit) || next.unit !== unit) return null;
      continue;
    }
    if (answers(name, next.text.text)) return next;
  }
  return null;
}

/** "It gives up when two of them are late. Weakest spot.": words that judge what the sentence before them told. */
function toldBefore(name: QuestionName, passages: readonly Passage[], index: number): Passage | null {
  const { unit, kind, text } = passages[index] as Passage;
  const before = passages[index - 1];
  if (before?.unit !== unit || kind !== 'words' || !JUDGES.test(text.text) || endsAsQuestion(before.text.text) || opensAnother(name, before)) return null;
  return answers(name, before.text.text) ? before : null;
}

/** A few words with a full stop, no label of what follows. */
const JUDGES = /^\W{0,4}(?!.*[:?])(?:[\w'’-]+\s){0,7}[\w'’-]+\W{0,2}[.!]\W{0,3}$/;

/** "TBD" where an answer is looked for. */
function placeholderAfter(passages: readonly Passage[], index: number): Span | null {
  const next = passages.slice(index, index + 2).find(({ text }) => isPlaceholderOnly(text.text) || /\bTB[DAC]\b/.test(text.text));
  return next ? next.text.span() : null;
}

/** So near to its beginning a sentence names the question that it answers. */
const OPENING = 24;

/** "The assumption I am least sure of is …" behind "As for what is most fragile, …": the sentence turns to another question. */
function opensAnother(name: QuestionName, { text }: Passage): boolean {
  if (!QUESTION_TRIGGER.test(text.text) || cueIn(name, text.text)) return false;
  return CRITICAL_QUESTIONS.some((other) => other !== name && (cueIn(other, text.text)?.start ?? OPENING) < OPENING);
}

function asksAnother({ text }: Passage): boolean {
  return endsAsQuestion(text.text) || (QUESTION_TRIGGER.test(text.text) && CRITICAL_QUESTIONS.some((name) => (QUESTION_CUES[name].exec(text.text)?.index ?? 9) < 3 && /^\W{0,6}[\w\s]{0,40}(?:[:?]|\.[*_\s]{0,4}$)/.test(text.text)));
}

export function endsAsQuestion(text: string): boolean {
  return /\?\W?\W?\W?$/.test(text.trimEnd());
}

/** Whether words say something, and not only that all is well. */
function answers(name: QuestionName, text: string): boolean {
  if (!saysSomething(text) || isNonAnswer(text)) return false;
  const isEmpty = NO_ANSWER.test(text) || NO_ANSWERS[name].test(text) || (name === '10x traffic' && WELCOMED.test(text));
  return !isEmpty || ANSWERS_AFTER_ALL[name].test(text.replace(/^\W+/, ''));
}

/** "There is no weak spot that worries us": of the point that is named there is none, and nothing goes on about another one. */
function deniesIt(name: QuestionName, before: string, rest: string): boolean {
  return name === 'fragile point' && SAYS_NONE.test(before) && !ANSWERS_AFTER_ALL[name].test(rest.replace(/^\W+/, ''));
}

/** Whether words are left once those of the question are taken away. */
function saysSomething(text: string): boolean {
  if (isPlaceholderOnly(text)) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
  return words.some((word) => word.length > 1 && !QUESTION_WORDS.has(word) && !/^(?:tbd|todo|unknown|10x)$/.test(word));
}
