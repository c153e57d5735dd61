import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import {
  ADDED,
  ADDED_TO_OTHERS,
  ADDS,
  AND_UNNAMED,
  AT_START,
  BUILT_WITH,
  CAN_BE_VARIABLE,
  CI_ONLY,
  COLUMN_OF_PARTS,
  COPIED,
  DEFINE,
  DEFINE_AS,
  DEMANDED,
  ENTERED_IN_BRACKETS,
  FILE_WITH,
  FROM_ENVIRONMENT,
  FROM_LIST,
  GOES_IN,
  HOLDS,
  INJECTED,
  INTO_LIST,
  KEPT_AS_VARIABLE,
  LABELS_LIST,
  LACKING_THEM,
  LIST_TITLE,
  NONE_NEEDED,
  NOT_INJECTED,
  OBJECT_OF_USE,
  OF_REQUEST,
  ONLY_ONE,
  PASSES_ON,
  PLACEHOLDER_LIST,
  PRESENTED,
  PRESENTS,
  PRESENTS_DIRECTLY,
  PRESENTS_IN_BRACKETS,
  PRESENTS_NAMES,
  PROCESS_READS,
  PUT,
  READS,
  READS_ALL,
  READS_NOT,
  READS_TOO,
  REFUSES_TO_START,
  SETS_VARIABLE,
  STAYS,
  STAYS_SO,
  TELLS_OF_NAME,
  TITLE_ONLY,
  TO_PROCESS,
  USES,
  VARIABLE_COLUMN,
  VENDOR_LABEL,
  WEAK_VARIABLE_COLUMN,
} from '../lexicon/environment.js';
import type { Listings } from '../listings.js';
import { headingOf, labelled, type Unit } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { isOfThisBuild, type ListContext, listContextOf } from './context.js';
import { isOnlyNames, leadingNames } from './enumeration.js';
import type { FormerParts } from './former-parts.js';
import { listedInListing } from './listed-in-code.js';
import { type NamePlace, namesIn, namesSetting } from './names.js';
import { setByCommands } from './set-by-commands.js';
import { isOfForeignImage, listedInYaml } from './yaml-environment.js';

/** A variable that the document lists, and where. */
export interface ListedName {
  readonly name: string;
  readonly span: Span;
  /** The document says that the runtime puts it there. */
  readonly injected: boolean;
}

/** A name with a letter of another alphabet in it, by the name that it looks like. */
export type LookAlike = Pick<ListedName, 'name' | 'span'>;

export interface EnvironmentListing {
  readonly names: readonly ListedName[];
  /** What stands in a list and only looks like the name of a variable. */
  readonly lookAlikes: readonly LookAlike[];
  /** The document says that the system has no variables. */
  readonly declaredEmpty: Span | null;
  /** What stands in place of a list. */
  readonly placeholder: Span | null;
}

/**
 * Reads where a document lists its environment variables: tables, lists, dotenv blocks, schemas, sentences that present themselves as the list.
 * @param former the parts whose variables this build does not have
 * @param isOfData whether a unit stands in YAML, where keys say what they hold
 */
export function readListedNames(units: readonly Unit[], listings: Listings, former: FormerParts, isOfData: (unit: Unit) => boolean): EnvironmentListing {
  const names: ListedName[] = [];
  const lookAlikes: LookAlike[] = [];
  let declaredEmpty: Span | null = null;
  let placeholder: Span | null = null;
  let last: Unit | null = null;
  for (const unit of units) {
    if (!isOfThisBuild(unit)) continue;
    const context = listContextOf(unit);
    const inYaml = isOfData(unit) ? (isOfForeignImage(unit) ? null : listedInYaml(unit)) : [];
    if (inYaml === null) continue;
    const continues = last !== null && unit.kind === 'paragraph' && headingOf(unit) === headingOf(last);
    const listed = context === 'ci' ? [] : [...inYaml, ...listedIn(unit, context, listings, continues), ...setByCommands(unit, context === 'strong')].filter((place) => !former.holds(unit, place));
    for (const { name, span, isLookAlike } of listed) {
      if (isLookAlike) lookAlikes.push({ name, span });
      else names.push({ name, span, injected: false });
    }
    if (listed.length > 0) last = unit;
    else if (unit.kind === 'heading') last = null;
    if (unit.kind === 'code') continue;
    names.push(...injectedIn(unit));
    const empty = NONE_NEEDED.exec(unit.text.text);
    if (empty) declaredEmpty ??= unit.text.span(empty.index, empty.index + empty[0].length);
    placeholder ??= placeholderIn(unit, context);
  }
  return { names, lookAlikes, declaredEmpty, placeholder };
}

/** @param continues a list stands before the unit, in the same section */
function listedIn(unit: Unit, context: ListContext, listings: Listings, continues: boolean): readonly NamePlace[] {
  switch (unit.kind) {
    case 'code':
      return listedInListing(unit, context, listings);
    case 'row':
      return listedInRow(unit, context);
    case 'heading':
      return context === 'strong' && isOnlyNames(unit.text) ? leadingNames(unit.text).names : listedInSentences(unit.text, false);
    case 'item':
      return listedInItem(unit.text, context);
    case 'paragraph':
      return listedInParagraph(unit, context, continues);
    default:
      return [];
  }
}

/** A row of an endpoint: what it names, it uses. */
const ROUTE = /(?:^|\s)\/[a-z:{[]|^(?:GET|POST|PUT|PATCH|DELETE)\b/;

function listedInRow(unit: Unit, context: ListContext): readonly NamePlace[] {
  const named = unit.fields.filter(({ label }, column) => VARIABLE_COLUMN.test(label) || (column === 0 && LIST_TITLE.test(label)));
  const fromNamed = named.flatMap(({ value }) => leadingNames(value).names);
  if (fromNamed.length > 0) return fromNamed;
  const added = named.flatMap(({ value }) => addedToOthers(value));
  if (added.length > 0) return added;
  const ofParts = unit.fields.filter(({ label, value }) => COLUMN_OF_PARTS.test(label) && isOnlyNames(value));
  if (ofParts.length > 0 && !unit.fields.some(({ value }) => ROUTE.test(value.text))) return ofParts.flatMap(({ value }) => leadingNames(value).names);
  const likely = unit.fields.find(({ label, value }, column) => {
    const { names } = leadingNames(value);
    if (names.length === 0) return false;
    if (context === 'strong' || context === 'weak') return column === 0 || WEAK_VARIABLE_COLUMN.test(label) || isOnlyNames(value);
    return column === 0 && WEAK_VARIABLE_COLUMN.test(label) && isOnlyNames(value) && names.some(({ name }) => namesSetting(name));
  });
  if (likely) return leadingNames(likely.value).names;
  const title = unit.fields.findIndex(({ value }) => TITLE_ONLY.test(value.text));
  const answer = title < 0 ? undefined : unit.fields[title + 1]?.value;
  if (answer) return listedInSentences(answer, true);
  return unit.fields.flatMap(({ value }) => listedInSentences(value, false));
}

/** "as web, plus `A`, `B`": what a cell of variables adds to those of another row. */
function addedToOthers(value: MappedText): readonly NamePlace[] {
  const start = firstNameAt(value);
  return start > 0 && ADDED_TO_OTHERS.test(value.text.slice(0, start)) ? namesOfTail(value, start) : [];
}

/** The text of an item of a list, or a line that stands alone. */
function listedInItem(text: MappedText, context: ListContext): readonly NamePlace[] {
  const isList = context === 'strong' || context === 'weak';
  const leading = isList ? leadingNames(text).names : [];
  if (leading.length > 0) return leading;
  if (isList && !ROUTE.test(text.text)) {
    const [field] = labelled(text);
    const behindLabel = field && namesIn(text.slice(0, text.length - field.value.length)).length === 0 ? namesAmongThings(field.value) : [];
    if (behindLabel.length > 0) return behindLabel;
    if (context === 'strong' && !USES.test(text.text) && !CI_ONLY.test(text.text)) return namesIn(text);
  }
  return listedInSentences(text, false);
}

/** "`A_KEY`, a verified domain, `B_FROM`": the names at the head of a list, and those that stand alone among the other things of it. */
function namesAmongThings(text: MappedText): readonly NamePlace[] {
  const leading = leadingNames(text);
  const rest = text.slice(leading.end);
  if (leading.names.length === 0 || USES.test(rest.text.replace(OF_A_THING, ', ')) || !THINGS.test(rest.text.replace(/\([^()]{0,200}\)/g, ''))) return leading.names;
  return [...leading.names, ...namesIn(text).filter(({ start, end }) => start >= leading.end && STANDS_ALONE_BEFORE.test(text.text.slice(0, start)) && STANDS_ALONE_BEHIND.test(text.text.slice(end)))];
}

/** Behind the first names: short pieces between commas, and no sentence. */
const THINGS = /^[`"'\s]{0,3}(?:,\s(?:and\s)?(?:[^\s,.;:]{1,60}\s?){1,5}){1,20}\.?\s*$/;
/** "a verified sending domain": how the thing is. */
const OF_A_THING = /,\s(?:(?:an?|the|your|our|one)\s)?(?:verified|connected|signed|hosted|sending)\s(?:sending\s)?(?=\w)/g;
const STANDS_ALONE_BEFORE = /,\s(?:and\s)?[`"']?$/;
const STANDS_ALONE_BEHIND = /^[`"']?(?:\s\([^()]{0,80}\))?(?:,|\.?\s*$)/;

function listedInParagraph(unit: Unit, context: ListContext, continues: boolean): readonly NamePlace[] {
  const { names, end } = leadingNames(unit.text);
  const entry = /^\W{0,3}(?:$|[:=—–]|\s-\s|\()/.test(unit.text.text.slice(end));
  if ((context === 'strong' || context === 'weak') && names.length > 0 && entry) return names;
  if (context === 'strong' && names.length > 1 && !USES.test(unit.text.text.slice(end, end + 40))) return namesOfTail(unit.text, 0);
  if (context === 'weak' || context === 'strong') {
    const demanded = sentencesOf(unit.text).flatMap((sentence) => [...demandedIn(sentence), ...readByProcess(sentence)]);
    if (demanded.length > 0) return demanded;
  }
  if (context === 'none' && holdsNamesOnly(unit)) return names;
  // "## Keys" heads other keys too: only a sentence that leads names in, or consists of settings, and holds nothing else is the list.
  const led = context === 'weak' && sentencesOf(unit.text).some((sentence, index) => leadsIn(sentence) || (index === 0 && namesSettingsOnly(sentence)));
  return listedInSentences(unit.text, context === 'strong' || continues || led);
}

/** "For a new environment configure `A` and `B`": below a title about configuration, what a sentence tells people to set. */
function demandedIn(sentence: MappedText): readonly NamePlace[] {
  const start = firstNameAt(sentence);
  if (start < 0 || !DEMANDED.test(sentence.text.slice(0, start)) || CI_ONLY.test(sentence.text)) return [];
  const names = namesOfTail(sentence, start);
  return names.length > 1 ? names : [];
}

/** "The process reads `A`, `B` and `C`": below such a title, all that the system as a whole asks for. */
function readByProcess(sentence: MappedText): readonly NamePlace[] {
  const start = firstNameAt(sentence);
  if (start < 0 || !PROCESS_READS.test(sentence.text.slice(0, start)) || CI_ONLY.test(sentence.text)) return [];
  const { names, end } = leadingNames(sentence, start);
  const rest = sentence.text.slice(end);
  return names.length > 1 && (AT_START.test(rest) || AND_UNNAMED.test(rest)) ? names : [];
}

/** A paragraph of nothing but names, four or more and most of them of settings: it is the list, whatever stands above it. */
function holdsNamesOnly({ text }: Unit): boolean {
  const { names } = leadingNames(text);
  return names.length >= 4 && isOnlyNames(text) && names.filter(({ name }) => namesSetting(name)).length * 2 > names.length;
}

/** "`A_KEY`, `B_URL`, `C`." */
function namesSettingsOnly(sentence: MappedText): boolean {
  const { names } = leadingNames(sentence);
  return names.length > 1 && isOnlyNames(sentence) && names.some(({ name }) => namesSetting(name));
}

/** "We need: `A`, `B`" */
function leadsIn(sentence: MappedText): boolean {
  const start = firstNameAt(sentence);
  return start > 0 && /:\W{0,6}$/.test(sentence.text.slice(0, start)) && !USES.test(sentence.text.slice(0, start)) && leadingNames(sentence, start).names.length > 1 && isOnlyNames(sentence.slice(start));
}

/**
 * The names that the sentences of a passage list: those of a sentence that presents itself as the list, and of later ones that add
 * to it.
 * @param open a list stands before the passage
 */
function listedInSentences(text: MappedText, open: boolean): NamePlace[] {
  const listed: NamePlace[] = [];
  let adding = open;
  for (const sentence of sentencesOf(text)) {
    const found = listedInSentence(sentence, adding);
    listed.push(...found);
    if (found.length > 0 || TITLE_ONLY.test(sentence.text) || (LIST_TITLE.test(sentence.text) && firstNameAt(sentence) < 0)) adding = true;
  }
  return listed;
}

function listedInSentence(sentence: MappedText, adding: boolean): readonly NamePlace[] {
  const start = firstNameAt(sentence);
  if (start < 0 || CI_ONLY.test(sentence.text) || /\?\W{0,4}$/.test(sentence.text)) return [];
  const before = sentence.text.slice(0, start);
  if (PRESENTS.test(before) || PRESENTS_DIRECTLY.test(before) || (PRESENTS_NAMES.test(before) && LIST_TITLE.test(before))) return namesOfTail(sentence, start);
  if (FILE_WITH.test(before)) return namesOfTail(sentence, start);
  const label = LABELS_LIST.exec(before);
  if (label && !USES.test(before.slice(label[0].length))) return namesOfTail(sentence, start);
  const leading = leadingNames(sentence, start);
  if (leading.names.length > 1 && (PRESENTS_IN_BRACKETS.test(before) || ENTERED_IN_BRACKETS.test(before)) && !USES.test(before)) return namesInBracket(sentence, start);
  if (leading.names.length > 1 && PRESENTED.test(sentence.text.slice(leading.end))) return leading.names;
  if (leading.names.length > 1 && PASSES_ON.test(before) && TO_PROCESS.test(sentence.text.slice(leading.end))) return leading.names;
  if (leading.names.length > 1 && LACKING_THEM.test(before) && REFUSES_TO_START.test(sentence.text.slice(leading.end))) return leading.names;
  if ((PUT.test(before) && INTO_LIST.test(sentence.text.slice(leading.end))) || (COPIED.test(before) && FROM_LIST.test(sentence.text.slice(leading.end)))) return leading.names;
  if (CAN_BE_VARIABLE.test(sentence.text.slice(leading.end)) || SETS_VARIABLE.test(before) || DEFINE_AS.test(before) || (DEFINE.test(before) && KEPT_AS_VARIABLE.test(sentence.text.slice(leading.end)))) return leading.names;
  if (DEFINE.test(before) && endsAmongVariables(sentence, leading.end)) return namesOfTail(sentence, start);
  if (ONLY_ONE.test(sentence.text.slice(leading.end))) return leading.names;
  const read = leading.names.length > 1 && READS.test(before) && !READS_NOT.test(before) ? FROM_ENVIRONMENT.exec(sentence.text.slice(leading.end)) : null;
  if (read) return [...leading.names, ...listedInSentence(sentence.slice(leading.end + read[0].length), true)];
  if (!adding) return [];
  if (STAYS.test(before) && STAYS_SO.test(sentence.text.slice(leading.end))) return leading.names;
  if (VENDOR_LABEL.test(before) && !USES.test(sentence.text) && !TELLS_OF_NAME.test(sentence.text.slice(leading.end))) return namesOfTail(sentence, start);
  if (leading.names.length === 1 && GOES_IN.test(before)) return leading.names;
  if (isOnlyNames(sentence.slice(start)) && /^\W*(?:yes\b\W{0,4})?$|:\W{0,6}$/i.test(before)) return leading.names;
  // "…: `A`, `B` and the usual ones for the bucket": what is named is listed, what is not is not.
  if (leading.names.length > 1 && /:\W{0,6}$/.test(before) && AND_UNNAMED.test(sentence.text.slice(leading.end)) && namesIn(sentence.slice(leading.end)).length === 0) return leading.names;
  if (leading.names.length > 1 && READS_ALL.test(before) && /^\W*$/.test(sentence.text.slice(leading.end))) return leading.names;
  if (builtWith(before, sentence.text.slice(leading.end))) return leading.names;
  if (HOLDS.test(before) && !USES.test(before)) return namesOfTail(sentence, start);
  if (READS_TOO.test(before)) return leading.names;
  const adds = (ADDS.test(before) && !USES.test(before)) || (ADDED.test(sentence.text.slice(leading.end)) && !USES.test(sentence.text));
  return adds ? namesOfTail(sentence, start) : [];
}

/** "The web app is built with `A` and `B`.": what a part of the system takes at its build, and no more is said of it. */
function builtWith(before: string, behind: string): boolean {
  return BUILT_WITH.test(before) && /^[^\w\n]{0,4}(?:(?:at|on|in) (?:its |the )?build(?: time)?\W{0,3})?(?:$|[.;]\s)/.test(behind);
}

/** "Set `A`, the mail keys and `B` in the project's environment variables": the last of what is set stands before the place that it is kept in. */
function endsAmongVariables(sentence: MappedText, from: number): boolean {
  const last = namesIn(sentence).at(-1);
  return last !== undefined && last.start > from && KEPT_AS_VARIABLE.test(sentence.text.slice(last.end)) && AMONG_THINGS.test(sentence.text.slice(from, last.start));
}

/** Between the first names and the last: short pieces between commas. */
const AMONG_THINGS = /^[`"']?,(?:\s(?:and\s)?(?:[^\s,.;:]{1,40}\s?){1,5},?){0,8}\s(?:and\s)?[`"']?$/;

/** Where the first name of a sentence stands, a single word in capitals in code among them; -1 where it has none. */
function firstNameAt(sentence: MappedText): number {
  const named = namesIn(sentence)[0]?.start ?? -1;
  const inCode = sentence.marks.find((mark) => mark.kind === 'code' && /^[A-Z][A-Z0-9_]+$/.test(sentence.text.slice(mark.start, mark.end)))?.start ?? -1;
  return named < 0 || (inCode >= 0 && inCode < named) ? inCode : named;
}

/** The names from an index to the end of a sentence, less those in remarks and those that something is done with. */
function namesOfTail(sentence: MappedText, start: number): NamePlace[] {
  const leading = leadingNames(sentence, start);
  const names = [...leading.names];
  let end = leading.end;
  for (const name of namesIn(sentence)) {
    if (name.start < leading.end) continue;
    if (name.start < end) continue;
    const gap = sentence.text.slice(end, name.start);
    const more = leadingNames(sentence, name.start);
    if (builtWith(gap, sentence.text.slice(more.end))) {
      names.push(...more.names);
      end = more.end;
      continue;
    }
    if (isOpenBracket(sentence.text, start, name.start) || OBJECT_OF_USE.test(gap) || USES.test(gap)) continue;
    names.push(name);
    end = name.end;
  }
  return names;
}

/** All names of the bracket that opens before an index: "(`A`, `B_*`, `C`)". */
function namesInBracket(sentence: MappedText, start: number): readonly NamePlace[] {
  const close = sentence.text.indexOf(')', start);
  const { names, end } = leadingNames(sentence, start);
  return [...names, ...namesIn(sentence).filter((name) => name.start >= end && name.end <= close)];
}

function isOpenBracket(text: string, from: number, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open >= from && text.indexOf(')', open) > at && !/^\(\W*[A-Z][A-Z0-9_]+(?:[\s,`]+(?:and )?[A-Z][A-Z0-9_]+)*\W*\)/.test(text.slice(open));
}

/** What the text says the runtime itself provides. */
function injectedIn(unit: Unit): ListedName[] {
  const texts = unit.kind === 'row' ? unit.fields.map((field) => field.value) : [unit.text];
  return texts.flatMap(sentencesOf).flatMap((sentence) => {
    const verb = INJECTED.exec(sentence.text);
    if (!verb || NOT_INJECTED.test(sentence.text.slice(Math.max(0, verb.index - 16), verb.index))) return [];
    if (OF_REQUEST.test(sentence.text.slice(0, verb.index))) return [];
    const from = Math.max(sentence.text.lastIndexOf(';', verb.index), sentence.text.lastIndexOf(' — ', verb.index)) + 1;
    const until = sentence.text.indexOf(';', verb.index);
    const around = namesIn(sentence).filter(({ start }) => start >= from && (until < 0 || start < until));
    const ahead = around.filter(({ start }) => start < verb.index);
    const nearest = ahead.at(-1);
    // "`A` and `B`, which Lambda injects" is said of `B`.
    if (nearest && /^[`"']?,? (?:which|that)\b/.test(sentence.text.slice(nearest.end))) return [{ name: nearest.name, span: nearest.span, injected: true }];
    const passive = /\b(?:is|are|by|through|comes?)\b/i.test(verb[0]);
    return (ahead.length > 0 ? ahead : passive ? [] : around).map(({ name, span }) => ({ name, span, injected: true }));
  });
}

/** "see `.env.example`", "TBD" where the list belongs. */
function placeholderIn(unit: Unit, context: ListContext): Span | null {
  const text = unit.text.text;
  const onTopic = context === 'strong' || LIST_TITLE.test(text);
  return onTopic && unit.kind !== 'heading' && namesIn(unit.text).length === 0 && PLACEHOLDER_LIST.test(text) ? unit.span : null;
}
