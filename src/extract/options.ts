import type { Block, Document, Item, Paragraph, Section } from '../parse/document.js';

/*
 * Sections, paragraphs or items that set out the ways in which something could be done, one of which the document takes:
 *
 *     ## Option A: hosted queue (recommended)          **Option A.** A hosted queue.
 *     ## Option B: own broker                          **Option B.** Our own broker. … We go with option A.
 *
 * What the others describe is no part of the design.
 */

const TITLE = /^\W*(?:\d+(?:\.\d+)*[.)]?\s)?\W{0,3}(option|approach|alternative|variant|design|candidate)\s(?:#\s?)?([A-F]|\d)\b(.*)$/i;
/** How a paragraph or an item begins that tells of one option: "**Option 1.** …", "Variant B: …", "Option A (chosen) – …". */
const LABELLED = /^\W{0,4}(option|approach|alternative|variant|design|candidate)\s(?:#\s?)?([A-F]|\d)(?![\w-])((?:\s\([^()\n]{1,60}\))?)\W{0,4}?(?:[.:)]|\s[–—-])(?=\W|$)/i;
const TAKEN_IN_TITLE = /✅|⭐|🏆|\b(?<!not )(?:recommended|chosen|selected|preferred|picked|adopted|accepted|taken|our (?:choice|pick)|the (?:choice|winner))\b/i;
const LEFT_IN_TITLE = /❌|\bnot (?:recommended|chosen|selected|preferred|adopted|taken|pursued)\b(?! yet)|\bfor (?:comparison|reference)\b|[([](?:overview|alternative|fallback|rejected|discarded|later|future|backup)[)\]]/i;
/** How a team or a reader would set the system up: each way there is one that may be used. */
const WAYS_TO_RUN = /\b(?:deploy\w*|install\w*|set[ -]?up|run(?:ning)?|getting started|quick ?start|local(?:ly)?|hosting|testing|usage|configuration|backups?|troubleshoot\w*)\b/i;
const LABEL = String.raw`(?:option|approach|alternative|variant|design|candidate)\s(?:#\s?)?([A-F]|\d)\b`;
/** "**Decision: Option A**", "we go with approach 2". */
const DECISION = new RegExp(String.raw`\b(?:decision|decided(?: on| for)?|choice|verdict|recommendation|we (?:recommend|choose|chose|pick|picked|take|took|adopt|adopted|use|selected|build|go with|went with|will go with|are going with)|(?:going|go|went|proceed|proceeding) with|chosen|selected)\b[^.;?\n\p{L}]{0,6}(?:is |the |on |for ){0,2}[*_]{0,2}${LABEL}(?![^.\n]{0,40}\?)`, 'iu');
/** "Option A is the chosen one", "variant 2 won". */
const IS_TAKEN = new RegExp(String.raw`\b${LABEL}[^.;?\n]{0,30}?\s(?:(?:is|was|has been|gets|got)\s(?:the\s)?(?:one\s(?:we\s)?)?(?:chosen|recommended|selected|adopted|preferred|picked|taken|agreed(?: on| upon)?|decided(?: on)?|approved|accepted|voted for|winner)\b|(?:won|wins|it is|prevailed|carried the (?:day|vote))(?=\W*$|[.,;:])|(?:what|the one) we (?:build|chose|took|take|adopt|adopted|go with|went with)\b)`, 'i');
/** "Taken on 12 May: option 1", "Outcome of the vote – variant B", "the board voted for option 2". */
const SETTLED_ON = new RegExp(String.raw`(?:^|[.!?;]\s|\n)\W{0,4}(?:(?:the|our|as)\s)?(?:taken|chosen|adopted|agreed|settled|approved|accepted|picked|selected|decided|outcome|result|resolution|conclusion|ruling|winner|vote|choice|decision)\b(?! against)[^.;:?\n]{0,50}?(?::|\s[–—-]|\s(?:is|was|for|on|upon|fell on|went to))\s(?:the\s)?[*_]{0,2}${LABEL}(?![^.\n]{0,40}\?)|\b(?:voted (?:for|in favou?r of)|settled (?:on|for)|agreed (?:on|upon|to)|opted for|came down (?:on|for)|in favou?r of)\s(?:the\s)?[*_]{0,2}${LABEL}`, 'i');
/** "Option 1 was turned down", "we dropped variant B", "Rejected: option 1". */
const IS_LEFT = new RegExp(String.raw`\b${LABEL}\s(?:is|was|has been)\s(?:rejected|dropped|discarded|dismissed|turned down|ruled out|voted down|abandoned|given up|set aside|declined)\b|\b(?:we|the \w+) (?:rejected|dropped|discarded|dismissed|turned down|ruled out|abandoned|decided against|declined)\s(?:the\s)?[*_]{0,2}${LABEL}|(?:^|[.!?;]\s|\n)\W{0,4}(?:rejected|dropped|discarded|turned down|ruled out|not taken|not chosen)\b[^.;:?\n]{0,40}:\s[*_]{0,2}${LABEL}`, 'i');
const RECOMMENDED = /\b(?:recommended|recommendation|decision|chosen)\b/i;

/** Over a list of the ways in which something could be done. */
const SETS_OUT_WAYS = /\b(?:ways?|options|variants|possibilities|choices|candidates|alternatives|approaches|routes|designs)\b[^.;]{0,60}:\s*$/i;
/** "(a) the app's store", "b) the server". */
const LETTERED = /^\s{0,2}(\(?)([a-f]|[1-6])\)(\s)/i;
/** "We build **(b)**.", "Decision: (a)". */
const TAKES_LETTER = /\b(?:decision|decided (?:on|for)|verdict|choice|(?:we|i) (?:will |have )?(?:build|built|take|took|choose|chose|chosen|pick|picked|use|implement|ship|do|go (?:with|for)|went (?:with|for)|settled (?:on|for)|decided (?:on|for)))\b[^\p{L}.;?\n]{0,6}(?:is |the |on |for ){0,2}[*_]{0,2}\(?([a-f]|[1-6])\)/iu;

/** What tells of one option. */
export type Telling = Section | Paragraph | Item;

/** The sections, paragraphs and items of a document that tell of an option which another one was preferred to. */
export function optionsNotTaken({ root }: Document): ReadonlySet<Telling> {
  const rejected = new Set<Telling>();
  for (const section of sectionsOf(root)) for (const options of [titledIn(section), labelledIn(section)]) {
    const titles = [section.heading?.text.text ?? '', ...options.map(({ rest }) => rest)];
    if (options.length < 2 || titles.some((title) => WAYS_TO_RUN.test(title))) continue;
    const taken = takenOf(section, options, root);
    const left = options.filter(({ label, rest }) => (taken === null ? LEFT_IN_TITLE.test(rest) : label !== taken));
    if (left.length < options.length) for (const { option } of left) rejected.add(option);
  }
  for (const section of sectionsOf(root)) for (const option of letteredNotTaken(section)) rejected.add(option);
  return rejected;
}

/** "We had two ways to fill it:" over "(a) the store of the client" and "(b) a query", where the section goes on "We build (b).": the items that are not taken. */
function letteredNotTaken({ blocks }: Section): readonly Item[] {
  return blocks.flatMap((block, index): readonly Item[] => {
    const lead = blocks[index - 1];
    if (block.kind !== 'list' || lead?.kind !== 'paragraph' || !SETS_OUT_WAYS.test(lead.text.text)) return [];
    const lettered = block.items.flatMap((item) => optionOf(item, LETTERED.exec(item.text.text)));
    const told = blocks.flatMap((other) => (other.kind === 'paragraph' ? [other.text.text] : [])).map((text) => TAKES_LETTER.exec(text)?.[1]?.toUpperCase());
    const [taken, ...others] = [...new Set(told.filter((label) => label !== undefined))];
    return others.length > 0 || lettered.length !== block.items.length || !lettered.some(({ label }) => label === taken) ? [] : lettered.filter(({ label }) => label !== taken).map(({ option }) => option as Item);
  });
}

/** The options that sections below a section tell of. */
function titledIn({ sections }: Section): Option[] {
  return sections.flatMap((option) => optionOf(option, TITLE.exec(option.heading?.text.text ?? '')));
}

/** The paragraphs of a section and the items of its lists. */
export function toldIn(blocks: readonly Block[]): readonly (Paragraph | Item)[] {
  return blocks.flatMap((block): readonly (Paragraph | Item)[] => (block.kind === 'paragraph' ? [block] : block.kind === 'list' ? block.items : []));
}

/** The options that paragraphs and items of a section tell of. */
function labelledIn({ blocks }: Section): Option[] {
  return toldIn(blocks).flatMap((option) => optionOf(option, LABELLED.exec(option.text.text)));
}

function optionOf(option: Telling, match: RegExpExecArray | null): Option[] {
  const [, word, label, rest = ''] = match ?? [];
  return word === undefined || label === undefined ? [] : [{ option, label: label.toUpperCase(), rest }];
}

interface Option {
  readonly option: Telling;
  readonly label: string;
  readonly rest: string;
}

/** The label of the option that is taken; null where none is, or several. */
function takenOf(section: Section, options: readonly Option[], root: Section): string | null {
  const told = new Set(options.filter(({ rest }) => TAKEN_IN_TITLE.test(rest)).map(({ label }) => label));
  if (told.size === 0) for (const text of wordsOf(root)) for (const label of [DECISION.exec(text)?.[1], IS_TAKEN.exec(text)?.[1], ...(SETTLED_ON.exec(text)?.slice(1) ?? [])]) if (label !== undefined) told.add(label.toUpperCase());
  if (told.size === 0) for (const label of remaining(options, root)) told.add(label);
  if (told.size === 0) for (const text of recommendedIn(section)) for (const { label, rest } of options) if (beginsWithTitle(text, rest)) told.add(label);
  const [taken] = told;
  return told.size === 1 && options.some(({ label }) => label === taken) ? (taken as string) : null;
}

/** The one option that is left when it is told that all others were given up: "Option 1 was turned down." */
function remaining(options: readonly Option[], root: Section): readonly string[] {
  const left = new Set(wordsOf(root).flatMap((text) => IS_LEFT.exec(text)?.slice(1) ?? []).flatMap((label: string | undefined) => label?.toUpperCase() ?? []));
  const others = left.size === 0 ? [] : [...new Set(options.map(({ label }) => label))].filter((label) => !left.has(label));
  return others.length === 1 ? others : [];
}

/** What stands first below a title such as "Best approach (recommended)". */
function recommendedIn({ sections }: Section): string[] {
  return sections.flatMap(({ heading, blocks: [first] }) => (heading && RECOMMENDED.test(heading.text.text) && first?.kind === 'paragraph' ? [first.text.text] : []));
}

/** "Firebase-first: keep …" repeats the title of "Option A: Firebase-first implementation". */
function beginsWithTitle(text: string, rest: string): boolean {
  const [first = ''] = /[\p{L}\p{N}][\p{L}\p{N}'-]{3,40}/u.exec(rest) ?? [];
  return first !== '' && text.replace(/^\W+/, '').toLowerCase().startsWith(first.toLowerCase());
}

function sectionsOf(section: Section): Section[] {
  return [section, ...section.sections.flatMap(sectionsOf)];
}

/** The titles, paragraphs and items of a section and those below it. */
function wordsOf({ heading, blocks, sections }: Section): string[] {
  return [...(heading ? [heading.text.text] : []), ...toldIn(blocks).map(({ text }) => text.text), ...sections.flatMap(wordsOf)];
}
