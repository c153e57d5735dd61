import type { HeavyMachinery } from '../../model/architecture.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { AFTER_FIRST_VERSION, ANY_MACHINERY, ASKS_WHY, BEYOND_ONE, FIRST_VERSION, FIRST_VERSION_OF_TITLE, GOES_ON_ABOUT, HABIT, IDLE_REASON, IMPOSED, LIKEWISE, MACHINERY, MEASURED_ON_ONE, NEED, NUMBERED, OF_CUSTOMERS_AFTER, OF_CUSTOMERS_BEFORE, REASON, REASON_BEFORE, REASON_BEGINS, REASON_COLUMN, REQUIRES, TAKEN_INSTEAD, TURNED_DOWN, TURNED_DOWN_AFTER, WISH } from '../lexicon/machinery.js';
import { matchesOf } from '../lexicon/words.js';
import { isLeftOut } from '../left-out.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { stanceAt } from '../stance.js';

/** How many passages from its start are a document's introduction. */
const INTRODUCTION = 8;

/** Finds heavy machinery that a document plans though it calls itself a first version, with the reason if it gives one. */
export function findMachinery(passages: readonly Passage[]): HeavyMachinery[] {
  const mentions = passages.flatMap((passage, index) => mentionsIn(passage, passages[index - 1], passages[index + 1]).map((mention) => ({ ...mention, index })));
  if (mentions.length === 0) return [];
  const firstVersion = findFirstVersion(passages);
  if (firstVersion === null) return [];
  return MACHINERY.flatMap(({ name }): HeavyMachinery[] => {
    const own = mentions.filter((mention) => mention.name === name);
    const [first] = own;
    if (!first) return [];
    const reason = own.map(({ index }) => reasonAt(passages, index)).find((span) => span !== null) ?? null;
    return [{ id: `service:${name}`, name, span: first.span, firstVersion, reason }];
  });
}

function mentionsIn(passage: Passage, before: Passage | undefined, next: Passage | undefined): { readonly name: string; readonly span: Span }[] {
  const { unit, text } = passage;
  if (unit.zone !== 'plain' || (next?.unit === unit && TURNED_DOWN_AFTER.test(next.text.text)) || (before?.unit === unit && LIKEWISE.test(text.text) && TURNED_DOWN.test(before.text.text))) return [];
  return matchesOf(ANY_MACHINERY, text.text).flatMap((match) => {
    const words = match.text.toLowerCase().replace(/\s+/g, ' ');
    const name = MACHINERY.find((each) => each.words.includes(words))?.name;
    if (!name || isLeftOut(passage, match) || TURNED_DOWN.test(text.text) || OF_CUSTOMERS_BEFORE.test(text.text.slice(0, match.start)) || OF_CUSTOMERS_AFTER.test(text.text.slice(match.end)) || TAKEN_INSTEAD.test(text.text.slice(0, match.start)) || stanceAt(upToReason(text, match.end), match).stance !== 'affirmed') return [];
    return [{ name, span: text.span(match.start, match.end) }];
  });
}

/** The words up to the reason that follows a name: "on Kubernetes, as we may grow" plans it, whatever may be. */
function upToReason(text: MappedText, from: number): MappedText {
  const at = text.text.slice(from).search(REASON_BEGINS);
  return at < 0 ? text : text.slice(0, from + at);
}

function findFirstVersion(passages: readonly Passage[]): Span | null {
  for (const [index, { text, unit }] of passages.entries()) {
    if (unit.zone !== 'plain' || isStageAmongOthers(unit, text)) continue;
    const words = [...matchesOf(FIRST_VERSION, text.text), ...(index < INTRODUCTION ? matchesOf(FIRST_VERSION_OF_TITLE, text.text) : [])];
    const match = words.find(({ start }) => !AFTER_FIRST_VERSION.test(text.text.slice(0, start)));
    if (match) return text.span(match.start, match.end);
    const titled = index < INTRODUCTION ? firstVersionInHeader(unit) : null;
    if (titled) return titled;
  }
  return null;
}

/** "| Release | MVP (two villages) |" as the first line of the table at the top: its header row holds a value, too. */
function firstVersionInHeader(unit: Unit): Span | null {
  const [, value] = unit.kind === 'row' && unit.fields.length === 2 ? unit.fields : [];
  const words = value ? matchesOf(FIRST_VERSION, value.label) : [];
  return value && words.length > 0 && words.every(({ start }) => start < 12) ? value.labelSpan : null;
}

/** "| MVP | < 1K users |" over "| Growth | … |": the row of a stage beside those of others says nothing of which one this is. */
function isStageAmongOthers(unit: Unit, text: MappedText): boolean {
  const [first] = unit.fields;
  if (unit.kind !== 'row' || first === undefined || first.value.text.trim() !== text.text.trim()) return false;
  return matchesOf(FIRST_VERSION, text.text).some(({ start, end }) => end - start === text.text.trim().length) && (unit.parent?.children ?? []).filter(({ kind }) => kind === 'row').length > 1;
}

/** A reason in the sentence, in the one that follows it, in the cell beside it, or in the section whose heading asks why. */
function reasonAt(passages: readonly Passage[], index: number): Span | null {
  const { unit } = passages[index] as Passage;
  const isAsked = ASKS_WHY.test(passages[index + 1]?.text.text ?? '');
  const here = passages.slice(index, index + 3).filter((next, offset) => {
    if (offset === 0 || (isAsked && (next.unit === unit || isNextTo(unit, next.unit)))) return true;
    // "This is so because" in the middle of the paragraph that follows speaks of what that one named.
    const goesOn = next.unit === unit || (isNextTo(unit, next.unit) && next.unit !== passages[index + offset - 1]?.unit);
    return goesOn && (offset === 1 || GOES_ON_ABOUT.test(next.text.text));
  });
  const row = unit.kind === 'row' ? passages.filter((each) => each.unit === unit && REASON_COLUMN.test(each.label)) : [];
  const leading = passages[index - 1];
  const before = leading?.unit === unit && REASON_BEFORE.test(passages[index]?.text.text ?? '') ? [leading] : [];
  // "We may grow one day. That's why it runs on Kubernetes.": the reason is in the sentence before, and an idle one.
  if (before.some((passage) => isIdle(passage.text.text))) return null;
  const given = [...here, ...row].find((passage) => isReason(passage, row.includes(passage))) ?? before.find((passage) => isReason(passage, true));
  return given ? given.text.span() : null;
}

function isNextTo(unit: Unit, next: Unit): boolean {
  return next.parent === unit || (next.kind === 'paragraph' && next.previous === unit && !NUMBERED.test(next.text.text) && headingOf(next) === headingOf(unit));
}

function isReason({ text }: Passage, isReasonCell: boolean): boolean {
  const words = text.text.replace(HABIT, (reason) => (REQUIRES.test(reason) ? reason : ' '));
  const isGiven = isReasonCell || REASON.test(words) || IMPOSED.test(words) || MEASURED_ON_ONE.test(words) || ((NEED.test(words) || BEYOND_ONE.test(words)) && /\d/.test(words));
  return isGiven && /\w{3}/.test(words) && !isIdle(words);
}

/** Nothing but a wish to grow, a fashion, a taste. */
function isIdle(words: string): boolean {
  return (IDLE_REASON.test(words) && !/\d/.test(words)) || (WISH.test(words) && !REQUIRES.test(words) && !IMPOSED.test(words));
}
