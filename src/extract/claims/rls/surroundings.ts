import type { Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { ACCESS_LAYER, EXPLAINED, LEGEND, LEGEND_ENTRY, OTHER_POLICIES, OTHER_RULES, POLICY_CUE, RLS_CUE } from '../../lexicon/access.js';
import { ACCESS_HEADING } from '../../lexicon/data-words.js';
import { PERSON_NOUNS } from '../../lexicon/persons.js';
import { matchesOf } from '../../lexicon/words.js';
import { ancestors, type Unit } from '../../outline.js';
import { isLedByTables } from '../../tables/about-access.js';
import { announcesData } from '../../tables/announced-data.js';
import { storeWithout } from '../../tables/store.js';
import { trimmedEnd } from '../codes.js';
import { isQuestion } from './answers.js';
import { bindsRole, cueOf, isUnknownToTool, mentionsRls } from './wording.js';
import { standOf } from './stand.js';
import { rememberedOf } from '../../../text/remembered.js';

/** How strongly the surroundings of a statement say that it is about row level security, or about access at all. */
export type Topic = 'line' | 'rls' | 'access' | null;

/** What the headings and lead-ins over a unit say that it is about. */
export function topicOf(unit: Unit): Topic {
  return unit.parent ? topicFrom(unit.parent) : null;
}

/** What a unit and those over it say that the units below it are about. */
const topicFrom = rememberedOf((parent: Unit): Topic => {
  let access = false;
  for (const above of [parent, ...ancestors(parent)].filter((each) => each.kind !== 'document').slice(0, 4)) {
    // Of a listing that tells the design, its parts say what they are about.
    if (above.kind === 'code' || listsItsOwn(above) || explainsSign(above)) continue;
    const text = above.text.text.slice(0, 220);
    if (storeWithout(text)) return 'access';
    if (matchesOf(RLS_CUE, text).some((cue) => !bindsRole(text, cue)) || (above.kind !== 'row' && matchesOf(POLICY_CUE, text).length > matchesOf(OTHER_POLICIES, text).length)) return 'rls';
    access ||= matchesOf(ACCESS_HEADING, text.replace(OTHER_RULES, ' ').replace(ACCESS_LAYER, ' ')).length > 0;
    // A heading that is a name and nothing else goes on with what the one above it is about.
    if (above.kind === 'heading' && above.depth <= 6 && !ONE_NAME.test(text)) break;
  }
  return access ? 'access' : null;
});

/** "`orders`", "orders table", and in words "Order Items", "Audit Log". */
const ONE_NAME = /^\W{0,3}(?:[A-Za-z]\w*\W{0,3}(?:table|collection|entity|model)?|(?:[A-Za-z]\w* ){1,2}(?!(?:functions?|helpers?|buckets?|steps|questions|cases|tests|examples|roles|considerations|details|notes|practices|endpoints|routes|keys|tokens|secrets|limits|headers|metrics|events|hooks|triggers|jobs|migrations|indexes|views|services)\b)(?:\w+s|log|history|data|queue|inbox|outbox|ledger)(?:\s(?:table|collection))?)\W{0,3}$/i;

/** How the statement that leads a list in stands: "RLS to be added on:". */
export function governingStance(unit: Unit): Stance | null {
  const above = unit.parent;
  if (!above || above.kind === 'document' || above.kind === 'row' || above.kind === 'code') return null;
  return stanceOfLead(above);
}

const stanceOfLead = rememberedOf((above: Unit): Stance | null => {
  const cue = isQuestion(above.text.text) || storeWithout(above.text.text) || isUnknownToTool(above.text.text) || LEGEND.test(above.text.text) || listsItsOwn(above) || explainsSign(above) || EXPLAINED.test(above.text.text) ? null : cueOf(above.text, RLS_CUE);
  return cue ? standOf(above.text, cue, true, true).stance : null;
});

/** Beside the words on row level security, the heading or the lead-in directly above announces the tables themselves: "Tables & RLS", "New tables (all with RLS):". */
export function announcesTables(unit: Unit): boolean {
  const { parent, text } = unit;
  if (parent?.kind === 'heading') return announcesData(parent.text.text.slice(0, 160));
  // `orders`: "the buyer", "`user_id`" may as well answer who reaches the rows.
  return isLedByTables(unit) && !namesPerson(text.text) && (text.marks.filter((mark) => mark.kind === 'code').length > 2 || text.text.split(/\s+/).length > 5);
}

/** "members of the depot", "the buyer": a word for people, apart from the names of columns. */
function namesPerson(text: string): boolean {
  return text.toLowerCase().split(/[^\p{L}\p{N}_]+/u).slice(1).some((word) => PERSON_NOUNS.has(word.replace(/s$/, '')));
}

/** Before the first table of an enumeration: "row level security is on for ". */
const ON_TABLES = /\b(?:on|for|of|covers?|in)\s(?:the\s)?(?:tables?\s)?$/i;

/** "Row level security is switched on for `sessions` and `visits`." speaks of these, not of what the table below it goes on to list. */
function listsItsOwn({ kind, text }: Unit): boolean {
  if (kind !== 'paragraph' || /:\W{0,4}$/.test(text.text)) return false;
  return text.marks.some((mark) => mark.kind === 'code' && /^[a-z]\w*$/i.test(text.text.slice(mark.start, mark.end)) && ON_TABLES.test(text.text.slice(Math.max(0, mark.start - 20), mark.start).replace(/[`*]{1,3}$/, '')));
}

/** "🔒 = row level security with …" over a list in which some names bear the sign: it speaks of these. */
function explainsSign({ kind, text, children }: Unit): boolean {
  const sign = kind === 'paragraph' ? SIGN_EXPLAINED.exec(text.text)?.[1] : undefined;
  return sign !== undefined && children.some((child) => child.text.text.slice(0, 80).includes(sign));
}

const SIGN_EXPLAINED = /^\W{0,2}?([†‡§¶●○★☆🔒🔓🛡🌐👤🟢🟡🔴])\uFE0F?\s{0,2}(?:=|:|–|—|means\b|marks\b)/u;

/** A heading of its own that is a statement: "**profiles** (RLS on, policy …)". */
export function isTold(unit: Unit): boolean {
  return unit.depth > 6 && mentionsRls(unit.text.text) && /[.(:]/.test(unit.text.text);
}

/** The nearest real heading over a unit, whose section it stands in. */
export function sectionOf(unit: Unit): Unit | null {
  return ancestors(unit).find((above) => above.kind === 'heading' && above.depth <= 6) ?? ancestors(unit).find((above) => above.kind === 'heading' || above.kind === 'document') ?? null;
}

/** What the signs of a legend mean: "● on, ◐ on without a policy, ○ off". */
export function readLegend(units: readonly Unit[]): Map<string, MappedText> {
  const legend = new Map<string, MappedText>();
  for (const unit of units) {
    if (unit.kind !== 'paragraph' && unit.kind !== 'item') continue;
    for (const match of matchesIn(unit.text.text, LEGEND_ENTRY)) {
      const meaning = trimmedEnd((match[2] as string).split(DASH_NEXT)[0] as string);
      const start = match.index + match[0].length - (match[2] as string).length;
      if (!legend.has(match[1] as string)) legend.set(match[1] as string, unit.text.slice(start, start + meaning.length));
    }
    const dash = DASH.exec(unit.text.text);
    if (dash?.[1] && !legend.has('–')) legend.set('–', unit.text.slice(dash.index + dash[0].length - dash[1].length, dash.index + dash[0].length).trim());
  }
  return legend;
}

/** "– = RLS off": a dash that a legend explains. */
const DASH = /(?:^|[,;.(]\s?)[–—-]\s?(?:=|means)\s([^,;.|)\n]{2,80})/;
const DASH_NEXT = /[,;]\s[–—-]\s?(?:=|means)\s/;
