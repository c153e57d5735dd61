import type { Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { POLICY_CUE, RLS_CUE } from '../../lexicon/access.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Unit } from '../../outline.js';
import { sentencesOf } from '../../sentences.js';
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

/** "Who may see a row of `notes`?": whose rows those are is asked, and not whether row level security is on. */
export function asksWhoReaches(text: string): boolean {
  return isQuestion(text) && WHO_REACHES.test(text);
}

const WHO_REACHES = /^\W{0,6}(?:q(?:uestion)?\s?\d{0,3}[.:]\W{0,4}|\d{1,2}[.)]\W{0,4})?(?:and |so |but )?(?:(?:who|which (?:people|users?|roles?)) (?:else )?(?:may|can|is (?:allowed|able) to|gets? to|could)? ?(?:see|sees|reads?|reach(?:es)?|access(?:es)?|selects?|gets? at|open|touch(?:es)?|change|write|edit)\b|who has access to\b|(?:to )?whom? (?:is|are) \W{0,3}\w{1,40}\W{0,3} (?:visible|readable|open)|whose rows\b|by whom\b)/i;

/** "And `notes`?", "What about `notes`?", behind a question of who reaches the rows of another table. */
const ASKS_ALIKE = /^\W{0,6}(?:(?:and|or|but) )?(?:(?:what|how) about |(?:those|the (?:rows|ones)) (?:of|in) |the same for )?(?:the )?`?\w{1,60}`?(?:,? (?:and|or) `?\w{1,60}`?)?\?\W{0,6}$/i;

/** Whether a question that only names tables takes up the one before it: the first sentence of the last paragraph that asks in full. */
function takesUpAccess(unit: Unit | null): boolean {
  for (let at = unit?.previous ?? null, steps = 0; at && steps < LONGEST_SERIES; at = at.previous, steps++) {
    const [first] = sentencesOf(at.text);
    if (!first || !isQuestion(first.text)) continue;
    if (!ASKS_ALIKE.test(first.text)) return asksWhoReaches(first.text) || matchesOf(RLS_CUE, first.text).length > 0;
  }
  return false;
}

const LONGEST_SERIES = 12;

/**
 * The tables, set as code, of which a question asks whether they have row level security, or who reaches their rows.
 * @param unit where it stands, if a question before it may tell what it asks
 */
export function tablesAsked(text: MappedText, tables: Tables, unit: Unit | null = null): readonly string[] {
  if (!isQuestion(text.text)) return [];
  if (matchesOf(RLS_CUE, text.text).length === 0 && !asksWhoReaches(text.text) && !(ASKS_ALIKE.test(text.text) && takesUpAccess(unit))) return [];
  return [...new Set(tables.names.mentionsIn(text).filter(({ marked }) => marked).map(({ key }) => key))];
}

/** The same of the heading or the paragraph over an answer, or of the paragraph right before it. */
export function tablesAskedAbove({ kind, index, parent, previous }: Unit, tables: Tables): readonly string[] {
  if (kind !== 'paragraph' && kind !== 'item') return [];
  const above = [parent, kind === 'paragraph' && previous?.index === index - 1 ? previous : null];
  return above.map((unit) => (unit?.kind === 'heading' || unit?.kind === 'paragraph' ? tablesAsked(unit.text, tables, unit) : [])).find((keys) => keys.length > 0) ?? [];
}

/** Who speaks: "**Ines:** …", "**Tom (backend):** …". */
const SPEAKER = /^\W{0,4}(@?[\p{Lu}][\p{L}.-]{1,20}(?: [\p{Lu}][\p{L}.-]{0,20})?)(?: \([^()]{1,30}\))?\s?(?::|,? (?:replied|answered|wrote|asked|commented|says)\b)/u;

function speakerOf({ kind, text }: Unit): string | undefined {
  return (kind === 'paragraph' || kind === 'item') && text.markAt(0, 'strong') ? SPEAKER.exec(text.text)?.[1] : undefined;
}

/** In a thread of comments, the one table of which the comment before speaks that this one answers in the words of row level security: "**Tom:** We put RLS on it." */
export function tablesOfTurnBefore(unit: Unit, tables: Tables): readonly string[] {
  const before = unit.previous ?? (unit.kind === 'item' && unit.parent?.kind === 'item' ? unit.parent : null);
  const speaker = before && (matchesOf(RLS_CUE, unit.text.text).length > 0 || matchesOf(POLICY_CUE, unit.text.text).length > 0) ? speakerOf(unit) : undefined;
  const other = before && speaker !== undefined ? speakerOf(before) : undefined;
  if (!before || other === undefined || other === speaker) return [];
  const keys = [...new Set(tables.names.mentionsIn(before.text).filter(({ marked }) => marked).map(({ key }) => key))];
  return keys.length === 1 ? keys : [];
}

/** Whether a paragraph is a question about tables which the next one answers: "Q: Is RLS on for `notes`?" over "A: Yes, …". */
export function isAnsweredBehind({ kind, text, parent, children, index }: Unit, tables: Tables): boolean {
  if (kind !== 'paragraph' || children.length > 0 || !parent || text.text.split('?').length !== 2 || tablesAsked(text, tables).length === 0) return false;
  const next = parent.children.find((unit) => unit.index === index + 1);
  return next?.kind === 'paragraph' && stanceOfAnswer(next.text.text) !== null;
}
