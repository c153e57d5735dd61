import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { CONTROL_ASKS, CONTROL_FOR_NAME, GIVES_VALUE, KEPT_TITLE, NAMED_BEHIND, NO_PERSON, NO_SURVEY, NOT_A_FIELD, ON_SCREEN, QUESTIONS, QUESTIONS_COME, SCREEN_ASKS, SCREEN_TITLE, SURVEY_TITLE, TYPES_IN, VALUE_NOUN } from '../lexicon/input-fields.js';
import { IS_ITSELF, NARROWING, NO_FIELD, TRANSIENT } from '../lexicon/inputs.js';
import { headingOf, type Unit } from '../outline.js';
import { type FormField, formOf } from './forms.js';
import { withoutQueries } from './plain.js';

const LONGEST_TITLE = 70;

/**
 * Fields that a sentence of a form tells without listing them: by what people do there ("the guest enters a preferred name") or by the
 * control ("a slider sets the savings goal"). Outside of forms such words tell of many other things, and are not looked at.
 */
export function toldFields(unit: Unit, text: MappedText): FormField[] {
  const raw = text.text;
  if (NARROWING.test(raw) || !(isUnderForm(unit) || ON_SCREEN.test(raw) || QUESTIONS_COME.test(raw))) return [];
  const told = [
    ...questionsIn(unit, text),
    ...namesIn(text, SCREEN_ASKS, (name) => !NOT_A_FIELD.test(name)),
    ...namesIn(text, TYPES_IN, (name, before) => !NO_PERSON.test(before) && !NOT_A_FIELD.test(name)),
    ...namesIn(text, GIVES_VALUE, (name, before) => !NO_PERSON.test(before) && !NOT_A_FIELD.test(name) && VALUE_NOUN.test(lastWord(name))),
    ...namesIn(text, NAMED_BEHIND, (name, before) => !NOT_A_FIELD.test(name) && (!IS_ITSELF.test(before) || /\bthere (?:is|are) $/i.test(before))),
    ...namesIn(text, CONTROL_ASKS, (name) => !NOT_A_FIELD.test(name)),
    ...namesIn(text, CONTROL_FOR_NAME, (name) => !NOT_A_FIELD.test(name)),
  ];
  const form = formOf(unit, text) ?? '';
  const isKept = KEPT_TITLE.test(headingOf(unit)?.text.text ?? '');
  return told.filter(({ text: name }) => isKept || !TRANSIENT.test(name.replace(/\bdates?\b/gi, ''))).filter((name, index) => told.findIndex((other) => areOnePlace(other, name)) === index).map((name) => ({ name, said: text, stored: null, form }));
}

/** The nearest heading, the document's own aside, is of something that people fill in. */
export function isUnderForm(unit: Unit): boolean {
  const heading = headingOf(unit);
  return heading !== null && heading.depth > 1 && heading.text.length <= LONGEST_TITLE && (SCREEN_TITLE.test(heading.text.text) || SURVEY_TITLE.test(heading.text.text)) && !NARROWING.test(heading.text.text);
}

/** "5 questions, one a screen": a group whose fields have no names. */
function questionsIn(unit: Unit, text: MappedText): MappedText[] {
  const match = QUESTIONS.exec(text.text);
  const isSurvey = match !== null && (QUESTIONS_COME.test(text.text) || ((SURVEY_TITLE.test(headingOf(unit)?.text.text ?? '') || SURVEY_TITLE.test(text.text)) && !NO_SURVEY.test(text.text)));
  return isSurvey && match[1] ? [text.slice(match.index, match.index + match[1].length)] : [];
}

function namesIn(text: MappedText, pattern: RegExp, isField: (name: string, before: string) => boolean): MappedText[] {
  return matchesIn(withoutQueries(text), pattern).flatMap((match) => {
    const own = match[1] ?? match[2] ?? '';
    const at = match.index + match[0].lastIndexOf(own);
    const name = text.slice(at, at + own.length).trim();
    return own.length > 2 && !NO_FIELD.test(own) && isField(name.text, text.text.slice(Math.max(0, match.index - 40), match.index)) ? [name] : [];
  });
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function areOnePlace(a: MappedText, b: MappedText): boolean {
  const one = a.span();
  const other = b.span();
  return one.start < other.end && other.start < one.end;
}
