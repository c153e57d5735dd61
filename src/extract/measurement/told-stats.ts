import type { Evidence } from '../../model/claim.js';
import type { ComparedStat } from '../../model/measurement.js';
import { append } from '../../text/append.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { lettersOf } from '../../text/spelling.js';
import { BOTH_JOINED, BOTH_READ, BOTH_SIDES, COMPARES_GROUPS, COMPARES_IN_TITLE, DEFINITION_TITLE, DISPLAY_TITLE, DISPLAYS, DISTANCE_OF, DISTANCE_SHOWN, EXPERIMENT, FIGURE_COLUMN, FIGURE_OF_GROUP, GROUPS_AGAINST, JOINS_SIDES, MEASURES_EXPERIMENT, NO_EXPERIMENT, NOT_SINGLE, MENTIONS_CONTROL, NAMED_AS_EXPERIMENT, NOT_SHOWN_APART, OF_GROUPS, ONE_SIDE_ALONE, OPPOSITES, OVER_EXPERIMENT, OVER_NORTH_STAR, PLACED, SHOWN_APART, OTHER_COLUMN, SETS_UP, SHOWN_COLUMN, SIDE_COLUMN, SINGLE_SIDE, SIZE_OF_EXPERIMENT, STAT_COLUMN, STAT_WORD, TILE_COLUMN, TWO_LABELLED, VERSIONS_AGAINST } from '../lexicon/experiments.js';
import { DRIVES_PRODUCT, MENTIONS_SIDE } from '../lexicon/sides.js';
import { ancestors, headingOf, isBelow, subtree, type Unit } from '../outline.js';
import { titlesDisplay } from './display-titles.js';
import type { Passage } from '../passages.js';
import { stanceAt } from '../stance.js';
import { Sides } from './sides.js';
import { calledInTitle, quotedIn, statNameIn, type StatName } from './stat-names.js';

/** A figure that the document declares by a name, with the units that tell of it. */
export interface ToldStat {
  readonly stat: ComparedStat;
  readonly unit: Unit;
  /** The unit itself and what goes on about it. */
  readonly own: ReadonlySet<Unit>;
}

/** Figures that are called one of the experiment, or set one group against another, where a page shows them. */
export function toldStats(passages: readonly Passage[]): ToldStat[] {
  const plain = passages.filter(({ unit }) => unit.zone === 'plain');
  const sides = new Sides(plain);
  if (!comparesGroups(plain) && !sides.areNamed) return [];
  const byUnit = new Map<Unit, Passage[]>();
  for (const passage of plain) append(byUnit, passage.unit, passage);
  const declared = new Map<Unit, StatName>();
  for (const [unit, own] of byUnit) {
    const name = declaredBy(unit, own, plain, sides);
    if (name && !isLeadIn(unit) && !isOfTitled(unit, declared)) declared.set(unit, name);
  }
  return [...declared].map(([unit, name]) => told(unit, name, plain, declared, sides));
}

/** Whether a document compares groups of people: it says so, its title does, or it has a North Star and a control to measure it against. */
function comparesGroups(passages: readonly Passage[]): boolean {
  const isSaid = passages.some(({ kind, unit, text }) => COMPARES_GROUPS.test(text.text) || VERSIONS_AGAINST.test(text.text) || (kind === 'heading' && unit.depth === 1 && COMPARES_IN_TITLE.test(text.text)));
  return isSaid || (passages.some(({ text }) => OVER_NORTH_STAR.test(text.text)) && passages.some(({ text }) => MENTIONS_CONTROL.test(text.text)));
}

/** A figure that one unit alone tells of, which shows both of its sides or one. */
export function statOfUnit(unit: Unit, name: string, span: Span, shown: { readonly isBoth: boolean; readonly span: Span }): ToldStat {
  const evidence: Evidence = { span: shown.span, stance: shown.isBoth ? 'affirmed' : 'denied' };
  return { stat: { kind: 'stat', id: `stat:${name}`, name, span, bothSides: shown.isBoth ? evidence : null, singleSide: shown.isBoth ? null : evidence }, unit, own: new Set([unit]) };
}

/** "`triage` and `manual` each get a box", below the title of a figure: its sides, no figure of their own. */
function isOfTitled(unit: Unit, declared: ReadonlyMap<Unit, StatName>): boolean {
  const heading = headingOf(unit);
  return unit.kind === 'paragraph' && heading !== null && declared.has(heading) && !MEASURES_EXPERIMENT.test(unit.text.text) && !GROUPS_AGAINST.test(unit.text.text);
}

/** An entry of a list of endpoints tells of an endpoint. */
const IS_ENDPOINT = /^\W*(?:GET|POST|PUT|PATCH|DELETE)\b|^[\W_]*\/[\w{[:]/;
/** "`/ops` has four tiles": of a page. */
const IS_PAGE = /^[^\w/]{0,4}\/(?!api\b|v\d)[\w/-]{1,60}[^\w/-]{1,4}(?:\([^)]*\) )?(?:has|shows?|displays?|holds|contains|is|with|page|dashboard)\b/i;

/** A row or an item on how many take part in the experiment, or how long it lasts: "Pupils in the experiment: one number". */
export function isSizeOfExperiment({ kind, text }: Unit): boolean {
  return (kind === 'row' || kind === 'item') && SIZE_OF_EXPERIMENT.test(text.text) && !MENTIONS_CONTROL.test(text.text);
}

/**
 * The name of the figure that a unit declares; null where it declares none.
 * @param own the passages of the unit
 */
function declaredBy(unit: Unit, own: readonly Passage[], passages: readonly Passage[], sides: Sides): StatName | null {
  const words = unit.text.text;
  if (unit.kind === 'heading') return titledStat(unit, passages);
  if (unit.kind === 'code' || unit.kind === 'document' || NO_EXPERIMENT.test(firstSentence(words)) || (IS_ENDPOINT.test(words) && !IS_PAGE.test(words)) || isSizeOfExperiment(unit)) return null;
  if (isUnderDisplay(unit) && NAMED_AS_EXPERIMENT.test(words)) return { name: words.replace(/[.:]$/, '').trim(), start: 0 };
  if (SETS_UP.test(words) && !DISPLAYS.test(words)) return null;
  const isCalled = MEASURES_EXPERIMENT.test(words) || isUnderExperiment(unit);
  const isStatRow = unit.kind === 'row' && isRowOfStats(unit);
  if (!(isUnderDisplay(unit) || DISPLAYS.test(words) || (isStatRow && TILE_COLUMN.test(unit.fields.map(({ label }) => label).join(' ')))) || (unit.kind === 'row' && !isStatRow)) return null;
  if (isDefinition(unit) && !DISPLAYS.test(words)) return null;
  const name = statNameIn(unit);
  if (!name) return null;
  if (isCalled || GROUPS_AGAINST.test(words) || FIGURE_OF_GROUP.test(words) || ONE_SIDE_ALONE.test(words)) return name;
  if (isUnderDisplay(unit) && own.some((passage) => sidesApart(passage) !== null || sides.shownIn(passage.text) !== null)) return name;
  if (tellsOfSide(unit, passages)) return name;
  return isStatRow && (OF_GROUPS.test(words) || isOfExperiment(name.name, unit, passages)) ? name : null;
}

/** "Tickets solved: team A 64 %, team B 57 %": a figure of one side or of both, in a document that calls no other figure its North Star. */
function tellsOfSide(unit: Unit, passages: readonly Passage[]): boolean {
  return MENTIONS_SIDE.test(unit.text.text) && !DRIVES_PRODUCT.test(unit.text.text) && !ancestors(unit).some(({ text, kind }) => kind === 'item' && IS_ENDPOINT.test(text.text)) && !passages.some(({ text }) => MEASURES_EXPERIMENT.test(text.text));
}

/** "The stat “Survey completion” prints it", below the title of the experiment or of its route. */
function isUnderExperiment(unit: Unit): boolean {
  const heading = headingOf(unit);
  const title = heading && heading.depth > 1 ? heading.text.text : '';
  // "### Results page" below "## Experiment": the share of people who do something, as one figure, is one of the experiment; counts of the day are not.
  const isPartOfIt = unit.kind === 'item' && SINGLE_SIDE.test(unit.text.text) && SHARE_OF_PEOPLE.test(unit.text.text) && ancestors(unit).some(({ kind, depth, text }) => kind === 'heading' && depth > 1 && OVER_EXPERIMENT.test(text.text));
  return isPartOfIt || (OVER_NORTH_STAR.test(title) && DISPLAYS.test(unit.text.text)) || (OVER_EXPERIMENT.test(title) && STAT_WORD.test(unit.text.text));
}

/** "Return rate …: guests who came again", "share of the members who …" */
const SHARE_OF_PEOPLE = /\b(?:rate|share|percentage|percent|ratio|proportion)\b[^.;]{0,120}\bwho\b/i;

function firstSentence(words: string): string {
  return words.split('. ', 1)[0] ?? '';
}

/** A row of a table of figures: its first column is headed so, or the table stands on a page of figures and is headed as nothing else. */
function isRowOfStats({ fields, parent, kind }: Unit): boolean {
  const label = fields.find(({ value }) => /[a-z]/i.test(value.text))?.label ?? '';
  return STAT_COLUMN.test(label) || (kind === 'row' && parent !== null && [parent, ...ancestors(parent)].some(titlesDisplay) && !OTHER_COLUMN.test(label));
}

/** `How the stat "Basket value" is drawn`: a title over the figure's own section. */
function titledStat(heading: Unit, passages: readonly Passage[]): StatName | null {
  const called = heading.depth > 1 ? calledInTitle(heading.text.text) : null;
  if (called && (/\b(?:stat|tile|card|figure|widget)\b/i.test(heading.text.text) || passages.some(({ unit, text, kind }) => kind === 'words' && headingOf(unit) === heading && DISPLAYS.test(text.text)))) return called;
  if (!DISPLAY_TITLE.test(heading.text.text)) return null;
  const name = quotedIn(heading.text);
  return name && /\b(?:stat|tile|card|figure|number|widget|box|kpi|metric)\W{0,3}$/i.test(heading.text.text.slice(0, name.start)) && isOfExperiment(name.name, heading, passages) ? name : null;
}

/** Said of its name elsewhere: by a sentence, by the title over it, or by a key that holds a value for each side. */
export function isOfExperiment(name: string, unit: Unit, passages: readonly Passage[]): boolean {
  const spelled = lettersOf(name);
  return spelled.length > 4 && passages.some(({ unit: other, text, kind }) => other !== unit && lettersOf(text.text).includes(spelled) && (kind === 'code' ? holdsSides(text.text, spelled) : isSaidOf(text.text, headingOf(other)?.text.text ?? '', kind)));
}

function isSaidOf(words: string, title: string, kind: Passage['kind']): boolean {
  if (MEASURES_EXPERIMENT.test(words) || GROUPS_AGAINST.test(words) || (kind === 'heading' && EXPERIMENT.test(words))) return true;
  return kind === 'words' && !/[{}]/.test(words) && (EXPERIMENT.test(words) || MEASURES_EXPERIMENT.test(title));
}

/** `"repeatBookings": { "test": 0.31, "control": 0.27 }` */
function holdsSides(words: string, spelled: string): boolean {
  return matchesIn(words, /\b(\w{3,40})["']?\s?:\s?\{([^{}]{3,120})\}/g).some(([, key = '', held = '']) => lettersOf(key) === spelled && OF_SIDE.test(held));
}

const OF_SIDE = /\b(?:test|treatment|control|variant|hold_?out|baseline|exposed|nudged)\b/i;

function isUnderDisplay(unit: Unit): boolean {
  const [lead] = unit.text.marks;
  if (lead?.kind === 'strong' && lead.start < 4 && DISPLAY_TITLE.test(unit.text.text.slice(lead.start, lead.end)) && /^\W{0,4}(?:the )?(?:(?:admin|ops|operator|staff|overview|results|experiment) )?(?:page|dashboard|screen|stats|tiles|cards)\W{0,4}$/i.test(unit.text.text.slice(lead.start, lead.end))) return true;
  return ancestors(unit).some((above) => titlesDisplay(above) && (above.kind !== 'heading' || above.depth > 1 || !/\b(?:test|experiment|trial|pilot|study)\b/i.test(above.text.text)));
}

function isDefinition(unit: Unit): boolean {
  const title = headingOf(unit)?.text.text ?? '';
  return DEFINITION_TITLE.test(title) && !DISPLAY_TITLE.test(title);
}

/** "The dashboard shows these figures of the experiment:" leads in what has names of its own. */
function isLeadIn(unit: Unit): boolean {
  return unit.kind !== 'heading' && unit.children.some(({ kind }) => kind === 'row' || kind === 'item') && /:\s*$/.test(unit.text.text);
}

function told(unit: Unit, { name, start }: StatName, passages: readonly Passage[], declared: ReadonlyMap<Unit, StatName>, sides: Sides): ToldStat {
  const own = ownUnits(unit, declared);
  const lower = name.toLowerCase();
  const shownIn = unit.fields.find(({ label }) => unit.kind === 'row' && SHOWN_COLUMN.test(label))?.label ?? null;
  const about = passages.filter((passage) => passage.kind !== 'heading' && (shownIn === null || passage.unit !== unit || passage.label === shownIn) && (own.has(passage.unit) || (passage.text.text.toLowerCase().includes(lower) && !declared.has(passage.unit) && DISPLAYS.test(passage.text.text))));
  const spoken = about.filter(({ kind }) => kind !== 'code');
  const shown = spoken.flatMap(({ text }) => sides.shownIn(text) ?? [])[0] ?? null;
  const bothSides = columnsOfSides(unit) ?? firstOf(about, sidesApart) ?? (shown?.kind === 'single' ? null : firstOf(about, oppositesShown)) ?? (shown?.kind === 'apart' ? shown.evidence : null);
  const singleSide = bothSides ? null : (firstOf(spoken, oneSide) ?? (shown?.kind === 'single' ? shown.evidence : null));
  const span = unit.text.span(Math.max(0, start), unit.text.length);
  return { stat: { kind: 'stat', id: `stat:${name}`, name, span, bothSides, singleSide }, unit, own };
}

/** The unit with what stands below it; of a paragraph or a title also what follows it up to the next figure. */
function ownUnits(unit: Unit, declared: ReadonlyMap<Unit, StatName>): ReadonlySet<Unit> {
  const below = unit.kind === 'heading' ? unit.children.flatMap((child) => (child.kind === 'heading' ? [] : subtree(child))) : subtree(unit);
  const siblings = unit.kind === 'paragraph' ? (unit.parent?.children ?? []) : [];
  const following: Unit[] = [];
  for (const sibling of siblings.slice(siblings.indexOf(unit) + 1)) {
    if (sibling.kind === 'heading' || declared.has(sibling) || startsAnew(sibling)) break;
    following.push(...subtree(sibling));
  }
  return new Set([unit, ...below, ...following].filter((each) => each === unit || ![...declared.keys()].some((other) => other !== unit && (other === each || isBelow(each, other)) && !isBelow(unit, other))));
}

/** A paragraph with a name of its own in front. */
function startsAnew({ kind, text }: Unit): boolean {
  return kind === 'paragraph' && (text.marks.some((mark) => mark.kind === 'strong' && mark.start < 4) || /^["“]/.test(text.text));
}

function firstOf(passages: readonly Passage[], find: (passage: Passage) => Evidence | null): Evidence | null {
  for (const passage of passages) {
    const found = find(passage);
    if (found) return found;
  }
  return null;
}

/** So near behind a cue a negation means it. */
const NEAR = 12;

/** Both sides are said to stand there, each as a value of its own. */
export function sidesApart({ text, kind }: Passage): Evidence | null {
  if (kind === 'code') return null;
  const blank = (found: string): string => ' '.repeat(found.length);
  const words = text.text.replace(BOTH_READ, blank).replace(BOTH_JOINED, blank);
  const cues = [SHOWN_APART, TWO_LABELLED, BOTH_SIDES].flatMap((expression): RegExpExecArray[] => { const found = expression.exec(words); return found ? [found] : []; });
  for (const cue of cues) {
    const range = rangeOf(cue);
    if (/^(?:per|by|group|for each) /i.test(cue[0]) && NOT_SHOWN_APART.test(words)) continue;
    if (DISTANCE_OF.test(words.slice(0, range.start))) continue;
    const { stance, words: turning } = stanceAt(text, range);
    // "each has its own number, they are never blended": what is denied is the opposite; "the no-prompt arm" denies nothing.
    const isOpposite = /^(?:never|not|rather|instead)\b/i.test(cue[0]) || words.startsWith('-', turning.end) || (turning.start > range.end && (turning.start > range.end + NEAR || /[;,.]/.test(words.slice(range.end, turning.start))) && !/\bnot (?:shown|displayed|visible|on)\b/i.test(words.slice(range.end)));
    if (stance === 'affirmed' || (stance === 'denied' && isOpposite)) return { span: text.span(range.start, range.end), stance: 'affirmed' };
  }
  return null;
}

/** A sentence that shows one side and the other, and joins them by nothing. */
function oppositesShown({ text, kind }: Passage): Evidence | null {
  if (kind === 'code') return null;
  const words = text.text.replace(/\([^()]{0,80}\)/g, (found) => ' '.repeat(found.length));
  const colon = words.indexOf(': ');
  const said = colon > 0 && colon < LONGEST_LABEL ? ' '.repeat(colon) + words.slice(colon) : words;
  if (!PLACED.test(said) || JOINS_SIDES.test(said)) return null;
  const pair = OPPOSITES.find(([one, other]) => one.test(said) && other.test(said)) ?? (hasUnPair(said) ? true : null);
  const stance = pair ? stanceAt(text, { start: said.search(PLACED), end: said.search(PLACED) + 1 }).stance : 'denied';
  return stance === 'affirmed' ? { span: text.span(), stance: 'affirmed' } : null;
}

const LONGEST_LABEL = 80;

/** "texted clients and untexted clients" */
function hasUnPair(words: string): boolean {
  const lower = words.toLowerCase();
  return matchesIn(lower, /\b(?:un|non-?|no-)([a-z]{4,20})\b/g).some(([, rest = '']) => matchesIn(lower, /\b[a-z]{4,20}\b/g).some(([word]) => word === rest));
}

/** One side alone, or the distance of both, is said to be shown. */
export function oneSide({ text }: Passage): Evidence | null {
  const cue = SINGLE_SIDE.exec(text.text) ?? DISTANCE_SHOWN.exec(text.text);
  return cue && !NOT_SINGLE.test(text.text.slice(0, cue.index)) ? { span: text.span(cue.index, cue.index + cue[0].length), stance: 'denied' } : null;
}

/** A row that is filled in under a column for each side. */
function columnsOfSides({ kind, fields }: Unit): Evidence | null {
  if (kind !== 'row') return null;
  const sides = fields.slice(1).filter(({ label, value }) => SIDE_COLUMN.test(label) && !FIGURE_COLUMN.test(label) && /\w/.test(value.text));
  const [first] = sides;
  return first && sides.length > 1 ? { span: first.value.span(), stance: 'affirmed' } : null;
}
