import type { Evidence } from '../../model/claim.js';
import type { WriteOnceTool } from '../../model/measurement.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { segmentsOf } from '../calls/topics.js';
import { ALSO_MAKES, BUTTON, DB_DEDUP, FIRES_EVENT, GENERIC_TITLE, KEEPS_FROM_FIRING, KEEPS_THE_VIEW, MADE_UP, MAKE_UP_ROUTE, MAKES_UP, NO_GUARD_AFTER, NO_GUARD_BEFORE, NO_TOOL, NO_TOOLISH, NEW_KEY, ON_THE_BUTTON, ONCE, OTHERS_ROW, TOOL, TOOL_COLUMN, TOOLISH, UI_DEDUP, UI_DEDUP_IN_CODE, UI_READ, UI_WRITTEN, WRITE_ONCE } from '../lexicon/demo-tools.js';
import { DEFERRAL } from '../lexicon/stances.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import { pathMentions } from '../paths.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { stanceAt, turnAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { stems } from './recorders.js';
import { BY_WHAT_IT_IS, calledTool, type ToldTool, toldTools } from './told-tools.js';

interface Draft {
  name: string;
  span: WriteOnceTool['span'];
  readonly words: Set<string>;
  readonly endpoints: Set<EndpointSubject>;
  readonly units: Set<Unit>;
}

/** `ControlGroupSimulator`, "Cohort Replayer", the "demo day" button. */
const NAMES = /\b([A-Z][a-z]\w*(?: ?(?:Simulator|Replayer|Replay|Seeder|Filler|Generator|Fleet)))\b|["“]([^"”]{4,50})["”] (?:button|tool|action|panel|command)|(?:button|tool|action|panel|command|press(?:es|ed|ing)?|click(?:s|ed|ing)?(?: on)?|taps?|hits?) (?:called |named |labelled )?["“]([^"”]{4,50})["”]|(?<![\w/-])(\/(?:[\w-]+\/){0,5}[\w-]*(?:simulat|replay|seed)[\w-]*)|["“]([^"”]{4,50})["”] (?=(?:fires|emits|captures|pushes|injects|re-?sends)\b)/;
/** "a button **Make a week**", "the **Make a week** button": what is pressed goes by what stands on it. */
const PRESSED_BEFORE = /\b(?:button|tool|action|command)s? (?:called |named |labelled )?\W{0,4}$/i;
const PRESSED_BEHIND = /^\W{0,4}(?:button|tool|action|command)\b/i;
/** The label of a line of an endpoint's block names no tool. */
const FIELD_LABEL = /^\W{0,3}(?:purpose|what(?: it does)?|does|description|summary|notes?|action|use|behaviou?r)\W{0,3}$/i;
const LONGEST_TITLE = 24;
const GENERIC = new Set(['control', 'group', 'button', 'tool', 'tools', 'demo', 'dashboard', 'fires', 'simulation', 'event', 'events'].flatMap(stems));

/** Tools of the product that fire write-once events on demand (docs/judgement.md, simulator-idempotency). */
export function readTools(passages: readonly Passage[], reach: Reach): WriteOnceTool[] {
  const spoken = passages.filter(({ unit, kind }) => unit.zone === 'plain' && kind !== 'heading');
  const drafts = draftsOf(spoken, reach);
  for (const told of toldTools(passages)) adopt(told, drafts);
  mergeMode(drafts);
  mergeRoute(drafts);
  for (const draft of drafts.filter(({ name }) => name.startsWith('/'))) nameByCaller(draft, spoken);
  return drafts.map((draft) => toolOf(draft, spoken, reach, drafts.length === 1));
}

/** Tools of which one sentence says that they fire an event. */
function draftsOf(spoken: readonly Passage[], reach: Reach): Draft[] {
  const fitting = spoken.filter(({ text, unit }) => TOOL.test(text.text) || (BUTTON.test(text.text) && (WRITE_ONCE.test(unit.text.text) || makesUp(text.text))) || firesMadeUp(text.text));
    const drafts: Draft[] = [];
  for (const passage of fitting) {
    if (NO_TOOL.test(passage.text.text) || isTitle(passage) || makesRealThings(passage)) continue;
    const owners = reach.ownersOf(passage);
    const isOutright = isFired(passage, [...owners, ...calledRoutes(passage, reach)]);
    const steps = isOutright ? [] : stepsOfRoute(spoken);
    if (!isOutright && (steps.length === 0 || (TOOL.test(passage.text.text) && (!steps.includes(passage.unit) || NO_TOOL.test(passage.unit.text.text))))) continue;
    const { name, span } = nameOf(passage);
    const words = new Set(stems(name).filter((stem) => !GENERIC.has(stem)));
    const endpoints = [...owners, ...reach.finder.namedIn(passage)].filter(({ facts }) => TOOL.test(facts.path.replace(/[-_/]/g, ' ')));
    const known = drafts.find((draft) => draft.name === name || endpoints.some((each) => draft.endpoints.has(each)) || [...words].some((stem) => draft.words.has(stem)));
    const draft = known ?? { name, span, words, endpoints: new Set<EndpointSubject>(), units: new Set<Unit>() };
    if (!known) drafts.push(draft);
    else if (known.name.startsWith('/') && !name.startsWith('/')) Object.assign(known, { name, span });
    for (const each of endpoints) draft.endpoints.add(each);
    for (const unit of [passage.unit, ...steps]) draft.units.add(unit);
  }
  return drafts;
}

/** A tool that has a place of its own takes in what sentences there, or of its name, were found to say; by its own name. */
function adopt({ name, span, units }: ToldTool, drafts: Draft[]): void {
  const words = new Set(stems(name).filter((stem) => !GENERIC.has(stem)));
  const same = drafts.filter((draft) => [...draft.units].some((unit) => units.has(unit)) || draft.name.toLowerCase() === name.toLowerCase() || [...words].some((stem) => draft.words.has(stem)));
  const [first] = same;
  if (same.length > 1 && same.every((draft) => NAMES.test(draft.name))) return;
  const into: Draft = first ?? { name, span, words, endpoints: new Set(), units: new Set() };
  if (!first) drafts.push(into);
  else if (!(/^[A-Z]/.test(first.name) && (name.includes(first.name) || (/^[a-z]/.test(name) && name !== first.name.toLowerCase()))) && (isPath(first.name, name) || !NAMES.test(first.name) || NAMES.test(name))) Object.assign(into, { name, span });
  for (const unit of units) into.units.add(unit);
  for (const other of same.slice(1)) {
    for (const unit of other.units) into.units.add(unit);
    for (const endpoint of other.endpoints) into.endpoints.add(endpoint);
    drafts.splice(drafts.indexOf(other), 1);
  }
}

/** "Demo mode sends the events that …" beside the one tool with a place of its own: the mode is what that tool belongs to. */
function mergeMode(drafts: Draft[]): void {
  const mode = drafts.find(({ name }) => MODE.test(name));
  if (!mode || drafts.length !== 2) return;
  const [tool] = drafts.filter((draft) => draft !== mode) as [Draft];
  for (const unit of mode.units) tool.units.add(unit);
  drafts.splice(drafts.indexOf(mode), 1);
}

const MODE = /^(?:the )?(?:demo|sandbox|showcase|simulation|replay|training) (?:mode|data|environment|account)$/i;

/** Beside the one tool with a name, what goes by a path alone is the route that it calls. */
function mergeRoute(drafts: Draft[]): void {
  const route = drafts.find(({ name }) => name.startsWith('/'));
  const tool = drafts.find(({ name }) => !name.startsWith('/'));
  if (!route || !tool || drafts.length !== 2) return;
  for (const endpoint of route.endpoints) tool.endpoints.add(endpoint);
  for (const unit of route.units) tool.units.add(unit);
  drafts.splice(drafts.indexOf(route), 1);
}

/** "The replay panel posts to `/api/experiment/replay`": a tool known by its route alone goes by what people press. */
function nameByCaller(draft: Draft, passages: readonly Passage[]): void {
  for (const { text, unit } of passages) {
    const at = text.text.indexOf(draft.name);
    const caller = at < 0 ? null : CALLS_ROUTE.exec(text.text.slice(0, at));
    const name = caller?.groups?.['name'];
    if (!caller || name === undefined) continue;
    const start = caller.index + caller[0].indexOf(name);
    Object.assign(draft, { name, span: text.span(start, start + name.length) });
    draft.units.add(unit);
    return;
  }
}

/** What stands on a screen and calls a route, right before its path. */
const CALLS_ROUTE = /\b(?:the|an?|its|this)\s(?<name>(?:[\w-]{2,20}\s){0,2}(?:panel|button|tool|dialog|widget|menu|switch|control|page|screen))\s(?:posts|calls|sends|talks|goes|leads|hits|fires|triggers|invokes|submits|writes|uses)(?:\s(?:to|it to|them to))?\s[`"']{0,2}(?:(?:GET|POST|PUT)\s)?$/i;

/** A tool that went by its path has a name. */
function isPath(known: string, name: string): boolean {
  return known.startsWith('/') && /^[A-Z]/.test(name);
}

/** "The report generator sends an event": by its name it may make up events, by nothing that is said of it. */
function makesRealThings({ text, unit }: Passage): boolean {
  const told = `${unit.text.text} ${headingOf(unit)?.text.text ?? ''}`;
  return TOOL.exec(text.text.replace(new RegExp(ALSO_MAKES, 'gi'), '')) === null && ALSO_MAKES.test(text.text) && !MADE_UP.test(told) && !ONCE.test(told) && !BUTTON.test(told);
}

/** "Simulation tool." before the sentence that names it. */
function isTitle({ text, unit }: Passage): boolean {
  return text.length < LONGEST_TITLE && unit.text.length > text.length * 2 && unit.kind !== 'row' && !/[A-Z]\w+[A-Z]/.test(text.text) && unit.text.marks.some((mark) => mark.kind !== 'code' && mark.start < 6) && matchesIn(unit.text.text, new RegExp(TOOL, 'gi')).length > 1;
}

/** "“Play a week” fires `ride_booked` for made-up riders": what stands on a button does it. */
function firesMadeUp(words: string): boolean {
  return NAMES.test(words) && FIRES_EVENT.test(words) && MADE_UP.test(words);
}

/** "a **“Play a week”** button that makes a week of purchases appear" */
function makesUp(words: string): boolean {
  return NAMES.test(words) && MAKES_UP.test(words);
}

/** The steps of the list that tells what a route for made-up data does, where one of them fires an event. */
function stepsOfRoute(passages: readonly Passage[]): readonly Unit[] {
  const route = passages.find(({ unit, text }) => unit.kind === 'item' && unit.parent !== null && pathMentions(text.text).some(({ path }) => MAKE_UP_ROUTE.test(path)) && unit.parent.children.some((step) => FIRES_EVENT.test(step.text.text)));
  return route?.unit.parent?.children.filter(({ kind }) => kind === 'item') ?? [];
}

/** Where the tool stands an event is said to be fired. */
function isFired({ unit, text, label }: Passage, owners: readonly EndpointSubject[]): boolean {
  if (FIRES_EVENT.test(text.text) || ((unit.kind !== 'row' || TOOL_COLUMN.test(label)) && FIRES_EVENT.test(unit.text.text))) return true;
  return owners.some((owner) => (TOOL.test(segmentsOf(owner.draft).join(' ')) || MAKE_UP_ROUTE.test(owner.facts.path)) && owner.draft.fragments.some((fragment) => FIRES_EVENT.test(fragment.text.text)));
}

/** "a button that calls `POST /demo/replay`": the routes that a tool is said to call; what is said to call no tool may only be told of one. */
function calledRoutes(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  return BUTTON.test(passage.text.text) && CALLS.test(passage.text.text) ? reach.finder.namedIn(passage).filter(({ draft }) => draft.method !== 'GET') : [];
}

const CALLS = /\b(?:calls?|posts?|sends?|hits?|triggers?|invokes?|fires?|requests?|submits?|goes)\b/i;

function nameOf({ text, unit }: Passage): { name: string; span: WriteOnceTool['span'] } {
  const pressed = text.marks.find((mark) => (mark.kind === 'strong' || mark.kind === 'emphasis') && mark.end - mark.start > 3 && (PRESSED_BEFORE.test(text.text.slice(0, mark.start)) || PRESSED_BEHIND.test(text.text.slice(mark.end))));
  if (pressed) return { name: text.text.slice(pressed.start, pressed.end).replace(/["“”]|[.:?]$/g, ''), span: text.span(pressed.start, pressed.end) };
  const called = calledTool(unit);
  if (called) return called;
  const found = NAMES.exec(text.text);
  if (found) return { name: (found[1] ?? found[2] ?? found[3] ?? found[4] ?? found[5] ?? '').trim(), span: text.span(found.index, found.index + found[0].length) };
  const told = BY_WHAT_IT_IS.exec(text.text);
  if (told?.[1]?.includes(' ') && !NO_TOOLISH.test(told[1])) return { name: told[1], span: text.span(told.index, told.index + told[0].length) };
  const strong = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 6 && !FIELD_LABEL.test(unit.text.text.slice(mark.start, mark.end)));
  const tool = TOOL.exec(text.text);
  if (strong) return { name: unit.text.text.slice(strong.start, strong.end).replace(/[.:?]$/, ''), span: unit.text.span(strong.start, strong.end) };
  return { name: tool?.[0] ?? 'simulator', span: text.span(tool?.index ?? 0, (tool?.index ?? 0) + (tool?.[0].length ?? 1)) };
}

function toolOf(draft: Draft, passages: readonly Passage[], reach: Reach, isOnly: boolean): WriteOnceTool {
  if (isOnly && draft.endpoints.size === 0) for (const subject of reach.finder.subjects) if (subject.draft.method !== 'GET' && MAKE_UP_ROUTE.test(subject.facts.path)) draft.endpoints.add(subject);
  let uiDedup: Evidence | null = null;
  let dbDedup: Evidence | null = null;
  const listings = new Set([...new Set(passages.filter(({ kind }) => kind === 'code').map(({ unit }) => unit))].filter(({ text }) => text.text.includes(draft.name)));
  const lists = isOnly ? guardedLists(passages, draft) : new Set<Unit>();
  for (const passage of passages) {
    const { unit } = passage;
    if (!listings.has(unit) && !lists.has(unit) && !(unit.parent && lists.has(unit.parent)) && !isAbout(passage, draft, reach, isOnly)) continue;
    uiDedup ??= isOnlyWritten(passage) || keepsAnother(passage) ? null : cueIn(passage.text, passage.kind === 'code' ? UI_DEDUP_IN_CODE : UI_DEDUP);
    dbDedup ??= cueIn(passage.text, DB_DEDUP);
  }
  // SQL is read into facts and has no lines among the passages.
  for (const { kind, text } of draft.units) if (kind === 'code') for (const line of text.lines()) dbDedup ??= /^\s*--/.test(line.text) ? null : cueIn(line, DB_DEDUP);
  return { kind: 'tool', id: `tool:${draft.name}`, name: draft.name, span: draft.span, uiDedup, dbDedup };
}

/** Where a document with one tool speaks of a key in the browser and of what is pressed: that line, and the list in which it stands. */
function guardedLists(passages: readonly Passage[], draft: Draft): ReadonlySet<Unit> {
  const { name } = draft;
  const guarded = passages.filter(({ text, kind, unit }) => kind !== 'code' && !isUnderAnother(unit, draft) && UI_DEDUP.test(text.text) && ON_THE_BUTTON.test(text.text) && !isOfAnother(text, name) && !(unit.kind === 'item' && isOfAnother(unit.text, name)));
  return new Set(guarded.map(({ unit }) => (unit.kind === 'item' && unit.parent ? unit.parent : unit)));
}

/** It stands below the title of another such tool: "### Payday replay". */
function isUnderAnother(unit: Unit, { name, words, units }: Draft): boolean {
  const heading = headingOf(unit);
  const title = heading && heading.depth > 1 ? heading.text.text.trim() : '';
  if (title === '' || !TOOLISH.test(title) || GENERIC_TITLE.test(title) || title.includes(name)) return false;
  return !stems(title).some((stem) => words.has(stem)) && ![...units].some((own) => own === heading || headingOf(own) === heading);
}

/** It begins with the name of something else: "*Replay* fires …", as against "**Browser:** …". */
function isOfAnother(text: MappedText, name: string): boolean {
  const mark = text.marks.find(({ kind, start, end }) => kind !== 'instead' && start < 3 && end - start > 2);
  if (!mark) return false;
  const lead = text.text.slice(mark.start, mark.end);
  return !lead.includes(name) && !/^.{0,40}[:.]$/.test(lead) && !/^\W*:/.test(text.text.slice(mark.end));
}

/** A key that is written and never read again keeps nothing from being fired. */
function isOnlyWritten({ text, kind }: Passage): boolean {
  return kind !== 'code' && UI_WRITTEN.test(text.text) && !UI_READ.test(text.text);
}

/** "Reads localStorage and puts the slider where it stood": a key for something else than whether the tool has fired. */
function keepsAnother({ text, kind }: Passage): boolean {
  return kind !== 'code' && UI_DEDUP.test(text.text) && KEEPS_THE_VIEW.test(text.text) && !KEEPS_FROM_FIRING.test(text.text);
}

/** Its own lines, those of its endpoint, and those that name it; of several tools in one paragraph, each in its own sentences. */
function isAbout(passage: Passage, draft: Draft, reach: Reach, isOnly: boolean): boolean {
  const words = passage.text.text;
  if (reach.ownersOf(passage).some((owner) => draft.endpoints.has(owner))) return true;
  if (words.includes(draft.name)) return true;
  const first = passage.unit.text.text.indexOf(draft.name);
  if (first > 60 && passage.text.offsetAt(0) < passage.unit.text.offsetAt(first) - words.length) return false;
  const isNear = draft.units.has(passage.unit) || ancestors(passage.unit).some((unit) => unit.kind !== 'heading' && draft.units.has(unit));
  if (isNear && (isOnly || !NAMES.test(words))) return true;
  const section = headingOf(passage.unit);
  if (isOnly && section && section.depth > 1 && TOOL.test(section.text.text) && [...draft.units].some((unit) => headingOf(unit) === section)) return true;
  const lead = passage.unit.text.text.slice(0, 60);
  const telling = new Set(stems(lead));
  if (TOOL.test(lead) && (isOnly || [...draft.words].some((stem) => telling.has(stem)))) return passage.unit.text.text.includes(draft.name) ? words.includes(draft.name) || !NAMES.test(words) : true;
  return reach.finder.namedIn(passage).some((subject) => draft.endpoints.has(subject));
}

function cueIn(text: MappedText, cue: RegExp): Evidence | null {
  const match = cue.exec(text.text);
  if (!match || (cue === DB_DEDUP && (OTHERS_ROW.test(text.text.slice(0, match.index)) || (/primary.key|^PK$/i.test(match[0]) && NEW_KEY.test(text.text))))) return null;
  const place = rangeOf(match);
  return stanceAt(text, place).stance !== 'hedged' && turnAt(text, place) === null && isHeld(text.text, match) ? { span: text.span(match.index, match.index + match[0].length), stance: 'affirmed' } : null;
}

/** So near to a guard, words that put off mean it. */
const NEAR = 40;

/** The guard is there: not denied, not wished for, not put off. */
function isHeld(words: string, { 0: found, index }: RegExpExecArray): boolean {
  const end = index + found.length;
  return !NO_GUARD_BEFORE.test(words.slice(0, index)) && !NO_GUARD_AFTER.test(words.slice(end)) && matchesOf(DEFERRAL, words.slice(Math.max(0, index - NEAR), end + NEAR)).length === 0;
}
