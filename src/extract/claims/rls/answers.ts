import type { Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { RLS_CUE } from '../../lexicon/access.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';

/*
 * Questions about one table and their answers: "**Do `notes` have row level security?** They do: …", or the question as a heading over its answer.
 */

const QUESTION_END = /\?\W{0,6}$/;
/** "A: yes, …" */
const LABEL = '^\\W{0,6}(?:a(?:nswer)?\\s?[:.]\\s{1,3}\\W{0,4})?';
const YES = new RegExp(`${LABEL}(?:yes|yep|indeed|of course|certainly|(?:they|it|both|that one) (?:do|does|is|are|has|have)\\b(?! not|n['’]t))(?=\\W|$)`, 'i');
const NO = new RegExp(`${LABEL}(?:no(?=\\s?[,.;:–—-]|\\W*$)|nope\\b|never\\b|not (?:at all|here|on|for|needed|necessary|enabled)\\b|none\\b|(?:they|it|both|that one) (?:(?:do|does|is|are|has|have)(?: not|n['’]t)\\b|(?:has|have) none\\b))`, 'i');
const LATER = new RegExp(`${LABEL}(?:(?:no,? )?not yet\\b|later\\b|not before\\b|(?:they|it) will\\b|(?:after|once|in phase)\\b|tb[acd]\\b)`, 'i');

/** How a sentence answers the question before it; null where it goes on in other words. */
export function stanceOfAnswer(sentence: string): Extract<Stance, 'affirmed' | 'denied' | 'deferred'> | null {
  return LATER.test(sentence) ? 'deferred' : NO.test(sentence) ? 'denied' : YES.test(sentence) ? 'affirmed' : null;
}

/** Whether a text ends in a question. */
export function isQuestion(text: string): boolean {
  return QUESTION_END.test(text);
}

/** The tables, set as code, of which a question asks whether they have row level security. */
export function tablesAsked(text: MappedText, tables: Tables): readonly string[] {
  if (!isQuestion(text.text) || matchesOf(RLS_CUE, text.text).length === 0) return [];
  return [...new Set(tables.names.mentionsIn(text).filter(({ marked }) => marked).map(({ key }) => key))];
}

/** The same of the heading or the paragraph over an answer, or of the paragraph right before it. */
export function tablesAskedAbove({ kind, index, parent, previous }: Unit, tables: Tables): readonly string[] {
  if (kind !== 'paragraph' && kind !== 'item') return [];
  const above = [parent, kind === 'paragraph' && previous?.index === index - 1 ? previous : null];
  return above.map((unit) => (unit?.kind === 'heading' || unit?.kind === 'paragraph' ? tablesAsked(unit.text, tables) : [])).find((keys) => keys.length > 0) ?? [];
}

/** Whether a paragraph is a question about tables which the next one answers: "Q: Is RLS on for `notes`?" over "A: Yes, …". */
export function isAnsweredBehind({ kind, text, parent, children, index }: Unit, tables: Tables): boolean {
  if (kind !== 'paragraph' || children.length > 0 || !parent || text.text.split('?').length !== 2 || tablesAsked(text, tables).length === 0) return false;
  const next = parent.children.find((unit) => unit.index === index + 1);
  return next?.kind === 'paragraph' && stanceOfAnswer(next.text.text) !== null;
}
