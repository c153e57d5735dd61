import type { HeavyMachinery } from '../../model/architecture.js';
import { inRuns } from '../../text/in-runs.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { AFTER_FIRST_VERSION, ANY_MACHINERY, FIRST_VERSION, FIRST_VERSION_OF_TITLE, LIKEWISE, MACHINERY, MACHINERY_IN_WORDS, OF_CUSTOMERS_AFTER, OF_CUSTOMERS_BEFORE, SHARDS_OF_OTHERS, TAKEN_INSTEAD, TURNED_DOWN, TURNED_DOWN_AFTER } from '../lexicon/machinery.js';
import { REASON_BEGINS } from '../lexicon/machinery-reasons.js';
import { type Match, matchesOf } from '../lexicon/words.js';
import { isLeftOut } from '../left-out.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { stanceAt } from '../stance.js';
import { type Mention, reasonFor } from './machinery-reasons.js';

/** How many passages from its start are a document's introduction. */
const INTRODUCTION = 8;

/** Finds heavy machinery that a document plans though it calls itself a first version, with the reason if it gives one. */
export function findMachinery(passages: readonly Passage[]): HeavyMachinery[] {
  const mentions = passages.flatMap((passage, index) => mentionsIn(passage, passages[index - 1], passages[index + 1]).map(({ name, match }, at, all): NamedMention => ({ name, match, span: passage.text.span(match.start, match.end), index, before: all[at - 1]?.match ?? null })));
  if (mentions.length === 0) return [];
  const firstVersion = findFirstVersion(passages);
  if (firstVersion === null) return [];
  return MACHINERY.flatMap(({ name }): HeavyMachinery[] => {
    const own = mentions.filter((mention) => mention.name === name);
    const [first] = own;
    if (!first) return [];
    const reason = own.map((mention) => reasonFor(passages, mention)).find((span) => span !== null) ?? null;
    return [{ id: `service:${name}`, name, span: first.span, firstVersion, reason }];
  });
}

interface NamedMention extends Mention {
  readonly name: string;
  readonly span: Span;
}

function mentionsIn(passage: Passage, before: Passage | undefined, next: Passage | undefined): { readonly name: string; readonly match: Match }[] {
  const { unit, text } = passage;
  if (unit.zone !== 'plain' || (next?.unit === unit && TURNED_DOWN_AFTER.test(next.text.text)) || (before?.unit === unit && LIKEWISE.test(text.text) && TURNED_DOWN.test(before.text.text))) return [];
  const isPlanned = ({ match }: { readonly match: Match }): boolean => !(isLeftOut(passage, match) || TURNED_DOWN.test(text.text) || OF_CUSTOMERS_BEFORE.test(text.text.slice(0, match.start)) || OF_CUSTOMERS_AFTER.test(text.text.slice(match.end)) || TAKEN_INSTEAD.test(text.text.slice(0, match.start)) || stanceAt(upToReason(text, match.end), match).stance !== 'affirmed');
  // "Kafka, CQRS or microservices" is named in one go: what is said of one is said of all.
  const runs = inRuns(machineryNamedIn(text.text), (last, each) => LISTED_NEXT.test(text.text.slice(last.match.end, each.match.start)));
  return runs.filter((run) => run.every(isPlanned)).flat();
}

const LISTED_NEXT = /^(?:,\s(?:and\s|or\s|nor\s)?|\s(?:and|or|nor)\s)(?:an?\s|any\s|the\s)?$/;

/** The machinery that a text names, or tells of by what is built. */
function machineryNamedIn(text: string): { readonly name: string; readonly match: Match }[] {
  const named = matchesOf(ANY_MACHINERY, text).flatMap((match) => {
    const words = match.text.toLowerCase().replace(/\s+/g, ' ');
    const name = MACHINERY.find((each) => each.words.includes(words))?.name;
    return name === undefined || (name === 'sharding' && SHARDS_OF_OTHERS.test(text)) ? [] : [{ name, match }];
  });
  const told = MACHINERY_IN_WORDS.flatMap(({ name, pattern }) => matchesOf(pattern, text).map((match) => ({ name, match })));
  return [...named, ...told].sort((a, b) => a.match.start - b.match.start);
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
