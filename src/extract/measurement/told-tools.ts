import type { Span } from '../../text/source-file.js';
import { lettersOf } from '../../text/spelling.js';
import { DB_DEDUP, GENERIC_TITLE, MADE_UP, NO_TOOL, NO_TOOLISH, ONCE, PRESSED, PRESSED_NAME, SENDS_EVENT, SENDS_GROUP, SENDS_TO_VENDOR, TOOL_COLUMN, TOOLISH, UI_DEDUP } from '../lexicon/demo-tools.js';
import { leadOf } from '../calls/scenes.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';

/** A tool that a title, a label, a cell or a sentence names, with the units that tell of it. */
export interface ToldTool {
  readonly name: string;
  readonly span: Span;
  readonly units: ReadonlySet<Unit>;
}

/** Tools whose own section, item or row says that they send events for made-up users, or events that are to be there once. */
export function toldTools(passages: readonly Passage[]): ToldTool[] {
  const texts = textsOf(passages);
  const found: ToldTool[] = [];
  const marked = new Set([...texts.keys()].filter((unit) => markedName(unit) !== null));
  for (const unit of texts.keys()) {
    if (found.some(({ units }) => units.has(unit))) continue;
    const tool = unit.kind === 'heading' ? ofSection(unit, texts, marked) : unit.kind === 'row' ? ofRow(unit) : (ofMarked(unit, marked) ?? ofWords(unit));
    if (tool) found.push(tool);
  }
  const written = found.length > 0 ? null : ofComponent([...texts.keys()], texts);
  return written ? [written] : found;
}

const COMPONENT = /\b(?:function|const|class|component|fun|struct)\s+([A-Z]\w*?)(Button|Panel|Tool|Widget|Simulator|Replayer|Seeder|Filler)\b/;

/** `function DemoEventsButton() {`, where the document has an event that is to be there once; what names its root is about it. */
function ofComponent(units: readonly Unit[], texts: ReadonlyMap<Unit, string>): ToldTool | null {
  const isOnce = [...texts.values()].some((words) => words.split('\n').some((line) => ONCE.test(line) && /`?\b[a-z]+(?:_[a-z]+)+\b`?|\bevents?\b/i.test(line)));
  const listing = isOnce ? units.find(({ kind, text }) => kind === 'code' && COMPONENT.test(text.text)) : undefined;
  const match = listing && COMPONENT.exec(listing.text.text);
  if (!listing || !match) return null;
  const [, root = '', role = ''] = match;
  if (!TOOLISH.test(`${root.replace(/(?=[A-Z])/g, ' ')} ${role}`.replace(/ (?:Button|Panel|Tool|Widget)$/, ''))) return null;
  const letters = lettersOf(root).replace(/s$/, '');
  const about = letters.length > 4 ? units.filter(({ kind, text }) => kind !== 'heading' && lettersOf(text.text).includes(letters)) : [];
  return { name: `${root}${role}`, span: listing.text.span(match.index, match.index + match[0].length), units: new Set([listing, ...about]) };
}

/** What each unit of the design says, in reading order; of a listing its lines and comments. */
function textsOf(passages: readonly Passage[]): ReadonlyMap<Unit, string> {
  const texts = new Map<Unit, string>();
  for (const { unit, text } of passages) if (unit.zone === 'plain') texts.set(unit, `${texts.get(unit) ?? ''}${texts.has(unit) ? '\n' : ''}${text.text}`);
  return texts;
}

/** A title that is the route of an endpoint. */
const ROUTE = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/;

/** A section under the name of a tool. */
function ofSection(heading: Unit, texts: ReadonlyMap<Unit, string>, marked: ReadonlySet<Unit>): ToldTool | null {
  const title = heading.text.text.trim();
  const isLabelled = TOOL_LABEL.test(title);
  if (heading.depth < 2 || !(isLabelled || TOOLISH.test(title)) || NO_TOOLISH.test(title) || ROUTE.test(title)) return null;
  const within = heading.children.filter(({ kind }) => kind !== 'heading').flatMap(subtree);
  // A section on several tools is none of them.
  if (within.filter((unit) => marked.has(unit)).length > 1) return null;
  const sayings = within.flatMap((unit) => texts.get(unit)?.split('\n') ?? []);
  const all = sayings.join('\n');
  const sends = sayings.some((words) => (SENDS_EVENT.test(words) || (ONCE.test(words) && /\bevents?\b/i.test(words))) && !NO_TOOL.test(words));
  // What is called a tool and keeps an event from being stored again sends events, whatever they are called.
  const sendsOnce = isLabelled && (UI_DEDUP.test(all) || DB_DEDUP.test(all)) && sayings.some((words) => SENDS_TO_VENDOR.test(words) && !NO_TOOL.test(words));
  if (!sends && !sendsOnce && !(SENDS_GROUP.test(all) && !NO_TOOL.test(all))) return null;
  if (!sendsOnce && !ONCE.test(all) && !MADE_UP.test(all)) return null;
  const named = nameUnder(title, within);
  return named && { ...named, span: named.span ?? heading.span, units: new Set([heading, ...within]) };
}

/** `Tool: "Play a week"`, "Button – Replay June": a title that says what it is about. */
const TOOL_LABEL = /^\W*(?:(?:demo|admin|owner|the) )?(?:tool|button|widget|panel|simulator)\s?[:–—-]\s?\S/i;

const PATH_IN_BRACKETS = /\(`?(\/[\w/-]{2,60})`?\)/;
/** "the control group generator": what it is called, behind an article or at the start. */
export const BY_WHAT_IT_IS = /\b(?:the|an?|our) ((?:[\w-]+ ){0,2}(?:simulator|replayer|seeder|generator|filler|runner|injector|emitter|faker|button|tool|panel|widget|replay|console|launcher))\b/i;

/** `"Seed demo data" button`: it goes by what stands on it. */
const QUOTED_TITLE = /["“]([A-Za-z][^"”\n]{3,50})["”]/;

/** 'a "Replay June" button' */
const ON_IT_STANDS = /["“]([A-Za-z][^"”\n]{3,50})["”] (?:button|tool|action|panel|command)\b/;

/** "The **arm simulator** has a button …": the tool goes by its name rather than by what stands on its button. */
export function calledTool({ text }: Unit): { readonly name: string; readonly span: Span } | null {
  const mark = text.marks.find(({ kind, start, end }) => kind === 'strong' && start < 6 && CALLED_A_TOOL.test(text.text.slice(start, end)));
  return mark ? { name: text.text.slice(mark.start, mark.end).replace(/[.:]$/, ''), span: text.span(mark.start, mark.end) } : null;
}

const CALLED_A_TOOL = /^[\w-]+(?: [\w-]+){0,3} (?:simulator|replayer|seeder|injector|faker)[.:]?$/i;

/** The name of what a section is about: what stands on the button, its page, or the title. */
function nameUnder(title: string, within: readonly Unit[]): { name: string; span: Span | null } | null {
  const quoted = QUOTED_TITLE.exec(title)?.[1];
  if (quoted !== undefined) return { name: quoted, span: null };
  const path = PATH_IN_BRACKETS.exec(title);
  if (path?.[1]) return { name: path[1], span: null };
  const first = within.find(({ kind }) => kind === 'paragraph' || kind === 'item');
  const label = /\b(?:button|tools?)\b/i.test(title) ? first?.text.marks.find(({ kind, start, end }) => kind === 'strong' && /^[A-Z][\w ]{3,40}$/.test(first.text.text.slice(start, end))) : undefined;
  if (first && label) return { name: first.text.text.slice(label.start, label.end), span: first.text.span(label.start, label.end) };
  const called = first && GENERIC_TITLE.test(title) ? calledTool(first) : null;
  if (called) return called;
  const pressed = first && (ON_IT_STANDS.exec(first.text.text) ?? PRESSED_NAME.exec(first.text.text));
  if (first && pressed?.[1] && GENERIC_TITLE.test(title)) return { name: pressed[1], span: first.text.span(pressed.index, pressed.index + pressed[0].length) };
  if (!GENERIC_TITLE.test(title)) return { name: title.replace(/^\W*(?:(?:tool|button|widget|panel):\s)?(?:(?:the|our) )?/i, '').replace(/[`*]/g, ''), span: null };
  const told = first && BY_WHAT_IT_IS.exec(first.text.text);
  if (first && told?.[1] && told[1].includes(' ') && !NO_TOOLISH.test(told[1])) return { name: told[1], span: first.text.span(told.index, told.index + told[0].length) };
  return null;
}

/** A name that says what it is: "Holdout replayer", `ShadowUserSimulator`. */
const NAME_OF_TOOL = /^[A-Z][\w-]+(?: [\w-]+){0,4}$/;
/** Of a component the name is one word. */
const COMPONENT_NAME = /^[A-Z][a-z]+[A-Z]\w+$/;

/** The bold name or the component with which a paragraph or an item begins, where it is one of a tool. */
function markedName({ kind, text }: Unit): { readonly name: string; readonly span: Span } | null {
  if (kind !== 'paragraph' && kind !== 'item') return null;
  const mark = text.marks.find((each) => (each.kind === 'strong' || each.kind === 'code') && each.start < 3);
  const name = mark ? text.text.slice(mark.start, mark.end).replace(/["“”`*]|[.:?]$/g, '').trim() : '';
  if (!mark || !(mark.kind === 'code' ? COMPONENT_NAME : NAME_OF_TOOL).test(name)) return null;
  // "At-risk panel": any part of a page is a panel.
  const words = name.replace(/\B(?=[A-Z])/g, ' ').replace(/ (?:button|tool|widget|panel)$/i, '');
  return TOOLISH.test(words) && !NO_TOOLISH.test(name) && !GENERIC_TITLE.test(name) ? { name, span: text.span(mark.start, mark.end) } : null;
}

/** "**Holdout replayer** – replays …": what begins with the name of a tool, which itself, its lead or its title says to send an event once. */
function ofMarked(unit: Unit, marked: ReadonlySet<Unit>): ToldTool | null {
  const named = marked.has(unit) ? markedName(unit) : null;
  if (!named || NO_TOOL.test(unit.text.text)) return null;
  const below = unit.kind === 'paragraph' ? following(unit, marked) : [];
  const heading = headingOf(unit);
  const about = `${heading && heading.depth > 1 ? heading.text.text : ''}. ${leadOf(unit)}. ${[unit, ...subtree(unit), ...below].map(({ text }) => text.text).join('. ')}`;
  if (!(SENDS_EVENT.test(about) || SENDS_GROUP.test(about)) || !(ONCE.test(about) || MADE_UP.test(about))) return null;
  const shared = heading?.children.filter((sibling) => sibling.kind === 'paragraph' && !marked.has(sibling) && OF_EACH_TOOL.test(sibling.text.text)) ?? [];
  return { ...named, units: new Set([...subtree(unit), ...below, ...shared].filter(({ kind }) => kind !== 'heading')) };
}

/** Beside tools: what holds for each of them. */
const OF_EACH_TOOL = /\b(?:both|each|all|every)\b/i;

/** The units that go on about the tool of a paragraph: up to the next tool, or the end of its section. */
function following(unit: Unit, marked: ReadonlySet<Unit>): readonly Unit[] {
  const siblings = unit.parent?.children ?? [];
  const after = siblings.slice(siblings.indexOf(unit) + 1);
  const end = after.findIndex((sibling) => sibling.kind === 'heading' || subtree(sibling).some((each) => marked.has(each)));
  return (end < 0 ? after : after.slice(0, end)).flatMap(subtree);
}

/** A row of a table of tools or widgets. */
function ofRow(row: Unit): ToldTool | null {
  const [name, ...rest] = row.fields;
  // "What it fires | `lesson_done`": the header has the verb.
  const words = rest.map(({ label, value }) => `${label}: ${value.text}`).join('. ');
  if (!name || !TOOL_COLUMN.test(name.label) || !SENDS_EVENT.test(words) || !(ONCE.test(words) || MADE_UP.test(words))) return null;
  if (!TOOLISH.test(name.value.text) && !ONCE.test(words)) return null;
  return { name: name.value.text.replace(/[`*]/g, '').trim(), span: name.value.span(), units: new Set([row]) };
}

const LABEL = /^\W{0,4}["“*`]{0,3}(?:["“])([A-Za-z][^"”\n]{3,50})["”]|^[`"]?(\/[\w/-]{3,60})[`"]?(?= )|^\W{0,4}([A-Z][\w-]*(?: [\w-]+){0,4} (?:button|tool|panel|widget|action))\W{0,3}(?=:|\s[–—-]\s)/;

/** "a *Send control card* button": what stands on it, as `exec` would give it. */
function pressedIn({ text }: Unit): { readonly 0: string; readonly 1: string; readonly index: number } | null {
  const mark = text.marks.find(({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && end - start > 3 && BUTTON_BEHIND.test(text.text.slice(end)));
  const name = mark && text.text.slice(mark.start, mark.end);
  return mark && name !== undefined ? { 0: name, 1: name.replace(/["“”*]/g, ''), index: mark.start } : null;
}

const BUTTON_BEHIND = /^\W{0,3}(?:button|tool|action)\b/i;

/** "Run control arm": pushes the events of … */
function ofWords(unit: Unit): ToldTool | null {
  if (unit.kind !== 'paragraph' && unit.kind !== 'item') return null;
  const { text } = unit;
  const words = text.text;
  // A key in the browser beside the button keeps an event from being sent again.
  if (!(SENDS_EVENT.test(words) && ONCE.test(words)) && !(UI_DEDUP.test(words) && DB_DEDUP.test(words) && SENDS_TO_VENDOR.test(words))) return null;
  if (NO_TOOL.test(words)) return null;
  const label = LABEL.exec(words);
  const told = label ?? pressedIn(unit) ?? PRESSED_NAME.exec(words) ?? BY_WHAT_IT_IS.exec(words);
  const name = (label ? (label[1] ?? label[2] ?? label[3]) : told?.[1])?.trim();
  if (!told || name === undefined || (NO_TOOLISH.test(name) && !label)) return null;
  if (!(TOOLISH.test(name) || PRESSED.test(words) || (label && MADE_UP.test(words))) || (!label && !name.includes(' '))) return null;
  return { name, span: text.span(told.index, told.index + told[0].length), units: new Set(subtree(unit)) };
}
