import type { Evidence } from '../../model/claim.js';
import type { ComparedStat } from '../../model/measurement.js';
import { BOTH_JOINED, BOTH_READ, BOTH_SIDES, COMPUTED_BY_SIDE, COMPARES_GROUPS, DISTANCE_SHOWN, EXPERIMENT, MEASURES_EXPERIMENT, NO_EXPERIMENT, NOT_SINGLE, SHOWN_COLUMN, SHOWS_FIGURE, SINGLE_SIDE, VERSUS } from '../lexicon/experiments.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { matchesIn } from '../../text/matches-in.js';
import { lettersOf } from '../../text/spelling.js';
import { answeredStats } from './answered-stats.js';
import { contrastStats } from './contrast-stats.js';
import { drawnStats, framedStats, keyedStats } from './drawn-stats.js';
import { pairedStats } from './paired-labels.js';
import { isSizeOfExperiment, type ToldStat, toldStats } from './told-stats.js';

/** `{ northStar: { test: number, control: number }, d14Retention: number }`: what stands beside a pair of sides. */
const PAIR = /\{[^{}]{0,80}\b(?:test|treatment|variant)\b[^{}]{0,80}\bcontrol\b[^{}]{0,80}\}/i;
const SCALAR = /\b([a-z]\w{2,40})\s?:\s?number\b/g;
const SIDES_OR_SIZES = /^(?:test|control|treatment|variant|n|count|size|total|sample\w*|days?|weeks?|period)$/i;
/** A side with its figure: `"With ETA 6.1 %"`, `assist 81 %`. */
const SIDE_WITH_FIGURE = /["*“]?([A-Za-z][\w ]{2,24}?):? \d[\d.,]* ?%/g;

/** What a tile looks like: `"Tours completed with captions: 63 %"` … */
const PICTURE = /["“]([A-Z][^"“”:\n]{3,60}): [£$€]?\d[\d.,]*[^"“”\n:\d]{0,12}["”]/g;
/** … and of which side it is. */
const OF_A_SIDE = /(?<=\w{3}) (?:with(?:out)?|among|in the|for the|under|on the)\b.*$/i;

/** Figures that measure a test group against a control group (docs/judgement.md, north-star-comparison). */
export function readStats(passages: readonly Passage[]): ComparedStat[] {
  const spoken = passages.filter(({ unit, kind }) => unit.zone === 'plain' && kind !== 'heading' && kind !== 'comment');
  const told = oncePerName([...pairedStats(passages), ...toldStats(passages), ...contrastStats(passages), ...drawnStats(passages), ...framedStats(passages), ...keyedStats(passages), ...answeredStats(passages)]);
  if (told.length === 0 && !spoken.some(({ text }) => EXPERIMENT.test(text.text))) return [];
  const shown = spoken.flatMap((passage): Shown[] => {
    const column = shownAs(passage.unit);
    if (column !== null && (passage.label !== column || !isCompared(passage.unit, spoken))) return [];
    return [...statIn(passage), ...scalarsBeside(passage)].map((stat) => ({ stat, unit: passage.unit }));
  });
  return joined(told, shown);
}

/** What is declared in words and drawn besides is one figure. */
function oncePerName(told: readonly ToldStat[]): ToldStat[] {
  return told.filter(({ stat }, index) => told.findIndex((other) => lettersOf(other.stat.name) === lettersOf(stat.name)) === index);
}

/** A figure of which a sentence says how it is shown. */
interface Shown {
  readonly stat: ComparedStat;
  readonly unit: Unit;
}

/**
 * The figures of a document: those that are declared, and those of which a sentence says how they are shown. What both found
 * is one, by the declared name; where a paragraph shows several, each sentence is on one of its own.
 */
function joined(told: readonly ToldStat[], shown: readonly Shown[]): ComparedStat[] {
  const taken = new Set<Shown>();
  const declared = told.flatMap(({ stat, own }): ComparedStat[] => {
    const within = shown.filter((each) => own.has(each.unit));
    const [only] = within;
    if (within.length > 1) return [];
    if (!only) return [stat];
    const isOther = stat.bothSides !== null && only.stat.bothSides === null && !BY_PLACE.test(only.stat.name);
    if (!isOther) taken.add(only);
    const bothSides = stat.bothSides ?? only.stat.bothSides;
    return [{ ...stat, bothSides, singleSide: bothSides ? null : (only.stat.singleSide ?? stat.singleSide) }];
  });
  const rest = shown.filter((each) => !taken.has(each) && !isWordingOf(each, shown)).map(({ stat }) => stat);
  const names = new Set(declared.map(({ name }) => name.toLowerCase()));
  return [...declared, ...rest.filter(({ name }) => !names.has(name.toLowerCase()))];
}

/** "*Experiment tile.* … The tile says “Lapsed: 6.2 %”": the words on a tile of which the same paragraph tells by its place. */
function isWordingOf({ stat, unit }: Shown, shown: readonly Shown[]): boolean {
  const isQuoted = unit.text.text.includes(`"${stat.name}`) || unit.text.text.includes(`“${stat.name}`);
  return isQuoted && shown.some((other) => other.stat !== stat && other.unit === unit && BY_PLACE.test(other.stat.name));
}

/** What a sentence calls a figure that has its name elsewhere. */
const BY_PLACE = /\b(?:tile|card|number|figure|stat|widget|north[- ]star|it|this|dashboard|page|both|they)\b/i;

/** The column of a row that says how its figure is shown: that alone tells what is seen, whatever the query beside it reads. */
function shownAs({ kind, fields }: Unit): string | null {
  return kind === 'row' ? (fields.slice(1).find(({ label }) => SHOWN_COLUMN.test(label))?.label ?? null) : null;
}

/** Whether the figure of a row is one of the experiment: it says so itself, or what is said of its name elsewhere. */
function isCompared(row: Unit, passages: readonly Passage[]): boolean {
  if (EXPERIMENT.test(row.text.text)) return true;
  const name = row.fields[0]?.value.text.trim().toLowerCase() ?? '';
  return name.length > 3 && passages.some(({ unit, text }) => unit !== row && text.text.toLowerCase().includes(name) && EXPERIMENT.test(`${text.text} ${headingOf(unit)?.text.text ?? ''}`));
}

function statIn(passage: Passage): ComparedStat[] {
  const { text, unit, kind } = passage;
  const words = text.text;
  if (kind === 'code' || NO_EXPERIMENT.test(words) || isSizeOfExperiment(unit)) return [];
  const both = sidesShownIn(words);
  const distance = DISTANCE_SHOWN.exec(words);
  const single = SINGLE_SIDE.exec(words) ?? (distance && sidesShownIn(unit.text.text) ? null : distance);
  const isSingle = single !== null && !NOT_SINGLE.test(words.slice(0, single.index));
  const around = `${words} ${unit.text.text} ${unit.parent?.kind === 'heading' ? '' : (unit.parent?.text.text.slice(-90) ?? '')} ${headingOf(unit)?.text.text ?? ''}`;
  if (both ?? isSingle) {
    if (!EXPERIMENT.test(around) || !SHOWS_FIGURE.test(around) || (!both && (NO_EXPERIMENT.test(unit.text.text) || standsBesideCompared(unit)))) return [];
    const cue = both ?? single;
    if (!cue) return [];
    const evidence: Evidence = { span: text.span(cue.index, cue.index + cue[0].length), stance: both ? 'affirmed' : 'denied' };
    return [statOf(passage, both ? evidence : null, both ? null : evidence)];
  }
  const lonely = loneSide(passage);
  if (lonely) return [statOf(passage, null, lonely)];
  const pictured = picturedIn(passage);
  if (pictured) return [pictured];
  const isOpen = /\bnorth[- ]star\b/i.test(words) && VERSUS.test(words) && SHOWS_FIGURE.test(unit.text.text) && !BOTH_SIDES.test(unit.text.text) && !SINGLE_SIDE.test(unit.text.text);
  return isOpen ? [statOf(passage, null, null)] : [];
}

/** "Carts today: one number" in a list or a table in which another figure is the one of the experiment. */
function standsBesideCompared(unit: Unit): boolean {
  if ((unit.kind !== 'item' && unit.kind !== 'row') || EXPERIMENT.test(unit.text.text) || IS_NORTH_STAR.test(unit.text.text)) return false;
  return (unit.parent?.children ?? []).some((sibling) => sibling !== unit && sibling.kind === unit.kind && (EXPERIMENT.test(sibling.text.text) || (unit.kind === 'row' && sidesShownIn(sibling.text.text) !== null)));
}

const IS_NORTH_STAR = /\bnorth[- ]star\b/i;

function sidesShownIn(words: string): RegExpExecArray | null {
  const blank = (found: string): string => ' '.repeat(found.length);
  const found = BOTH_SIDES.exec(words.replace(BOTH_READ, blank).replace(BOTH_JOINED, blank));
  // "counts `offers` by arm in one GROUP BY": what is computed shows nothing.
  return found && /^(?:by|per|group) /i.test(found[0]) && COMPUTED_BY_SIDE.test(words) ? null : found;
}

/** A figure of one side in a list where another figure is shown for both. */
function loneSide({ unit, text }: Passage): Evidence | null {
  if (unit.kind !== 'item') return null;
  const title = `${unit.parent?.text.text.slice(0, 80) ?? ''} ${headingOf(unit)?.text.text ?? ''}`;
  if (!SHOWS_FIGURE.test(title) && !SHOWS_FIGURE.test(text.text)) return null;
  const siblings = unit.parent?.children ?? [];
  const sides = siblings.flatMap(sidesOf);
  if (sides.length < 2) return null;
  const lower = text.text.toLowerCase();
  const named = [...new Set(sides)].filter((side) => lower.includes(side));
  const [side] = named;
  if (named.length !== 1 || side === undefined) return null;
  const at = lower.indexOf(side);
  return { span: text.span(at, at + side.length), stance: 'denied' };
}

/** `it is the large tile: "Tours completed with captions: 63 %"`: one picture of the experiment's figure is all that its paragraph has. */
function picturedIn({ text, unit, kind }: Passage): ComparedStat | null {
  const whole = unit.text.text;
  if (kind !== 'words' || !MEASURES_EXPERIMENT.test(whole) || !COMPARES_GROUPS.test(`${headingOf(unit)?.text.text ?? ''} ${whole}`)) return null;
  const pictures = matchesIn(whole, PICTURE);
  const [only] = matchesIn(text.text, PICTURE);
  if (!only || pictures.length > 1 || !SHOWS_FIGURE.test(text.text)) return null;
  const label = only[1] ?? '';
  const name = label.replace(OF_A_SIDE, '').trim();
  const span = text.span(only.index, only.index + only[0].length);
  return { kind: 'stat', id: `stat:${name}`, name, span, bothSides: null, singleSide: { span, stance: 'denied' } };
}

function sidesOf({ kind, text }: Unit): string[] {
  if (kind !== 'item' || !/\btwo\b|\bboth\b|\bside by side\b|\bnext to each other\b/i.test(text.text)) return [];
  const sides = matchesIn(text.text, SIDE_WITH_FIGURE).map((match) => (match[1] ?? '').toLowerCase().replace(/^.*\b(?:and|shows?|displays?|reads?|prints?) /, '').replace(/^(?:the|for|in) /, '').trim()).filter((side) => side.length > 2);
  return sides.length > 1 ? sides : [];
}

/** One number for what the answer beside it gives by side. */
function scalarsBeside(passage: Passage): ComparedStat[] {
  const words = passage.text.text;
  const pair = PAIR.exec(words);
  if (!pair) return [];
  return matchesIn(words, SCALAR).flatMap((match): ComparedStat[] => {
    const name = match[1] ?? '';
    const isInside = depthAt(words, match.index) > 1;
    if (isInside || SIDES_OR_SIZES.test(name)) return [];
    const span = passage.text.span(match.index, match.index + match[0].length);
    return [{ kind: 'stat', id: `stat:${name}`, name, span, bothSides: null, singleSide: { span, stance: 'denied' } }];
  });
}

function depthAt(words: string, end: number): number {
  let depth = 0;
  for (const character of words.slice(0, end)) depth += character === '{' ? 1 : character === '}' ? -1 : 0;
  return depth;
}

/** "Return rate (North Star)": which figure it is, behind its name. */
const NAMES_NORTH_STAR = /(?<=\w)\W{0,3}\s[([](?:the )?(?:north[- ]star|experiment)\b[^()[\]]{0,20}[)\]]/i;

const NAME_BEFORE_VERB = /^\W*(?:the )?([A-Za-z][\w' -]{3,50}?) (?:is|are|shows?|displays?|presents?|prints?)\b/i;
/** The same behind a word for the place: "Underneath, play-through is printed in …" */
const SAID_TO_STAND = /^\W*(?:(?:underneath|below|beneath|above|beside it|next to it|further down|under it|below it|then|besides|also),? )?(?:the )?([A-Za-z][\w' -]{3,50}?) (?:is|are) (?:shown|printed|displayed|drawn|rendered|given|presented|plotted|listed)\b/i;

function statOf(passage: Passage, bothSides: Evidence | null, singleSide: Evidence | null): ComparedStat {
  const { text } = passage;
  const cue = bothSides ?? singleSide;
  const at = cue ? text.text.length : 0;
  const told = bothSides ? SAID_TO_STAND.exec(text.text) : null;
  // "Play-through is printed in two columns, *AI* and *curator text*": what is set off behind are its sides.
  const isBehind = (start: number): boolean => told !== null && start > told[0].length;
  const mark = text.marks.find((each) => (each.kind === 'strong' || each.kind === 'emphasis') && each.start <= at && each.end - each.start > 3 && !isBehind(each.start));
  const own = mark ?? passage.unit.text.marks.find((each) => (each.kind === 'strong' || each.kind === 'emphasis') && each.end - each.start > 3);
  // "**Return rate.** … The tile shows …": the name stands before.
  const lead = passage.unit.text.marks.find((each) => each.kind === 'strong' && each.start < 4 && each.end <= passage.unit.text.text.indexOf(text.text));
  const isFigure = mark !== undefined && /\d/.test(text.text.slice(mark.start, mark.end)) && passage.unit.text.marks.some((each) => each.kind === 'strong' && each.start < 4);
  const words = mark && !isFigure ? text.text.slice(mark.start, mark.end) : lead && /^\W*(?:the |this |its )?(?:tile|card|number|figure|widget) |^\W*tile\b/i.test(text.text) ? passage.unit.text.text.slice(lead.start, lead.end) : (told ?? NAME_BEFORE_VERB.exec(text.text))?.[1] ?? (own ? passage.unit.text.text.slice(own.start, own.end) : text.text.slice(0, 40));
  const title = shownAs(passage.unit) === passage.label ? passage.unit.fields[0]?.value.text : undefined;
  const name = title !== undefined ? title.replace(NAMES_NORTH_STAR, '').replace(/[`*:.?]/g, '').trim() : cue ? words.replace(/[`*:.?]/g, '').trim() : 'North Star';
  return { kind: 'stat', id: `stat:${name}`, name, span: cue?.span ?? text.span(), bothSides, singleSide };
}
