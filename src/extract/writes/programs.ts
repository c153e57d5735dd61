import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { CODE_INSERTS, SEQUENCE_DIAGRAM } from '../lexicon/coded-writes.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { tableKey } from '../tables/names.js';
import { unitsAround } from '../reads/listing-owners.js';
import type { EndpointSubject, TargetFinder } from '../targets.js';

/** The part of a listing that serves one endpoint. */
export interface Program {
  readonly subject: EndpointSubject;
  readonly unit: Unit;
  readonly text: MappedText;
}

/** A line that only says what follows. */
const COMMENT = /^(?:\/\/|#|--|\*)\s?/;
/** Listings of more letters than this hold more than one handler. */
const LONGEST = 6000;

/**
 * The programs of a document's endpoints: the handler of a route, the listing under an endpoint's heading, and what follows a
 * comment that names an endpoint, up to the next one.
 */
export function programsOf({ finder }: Reach, passages: readonly Passage[]): Program[] {
  const declared = finder.subjects.flatMap((subject) => subject.draft.fragments.filter(({ unit }) => unit.kind === 'code' && unit.zone === 'plain').map((fragment) => ({ subject, fragment })));
  const seen = new Set(declared.map(({ fragment }) => fragment.unit));
  // "// POST /orders" above the handler of an endpoint that is declared elsewhere.
  const commented = passages.filter(({ kind, unit, text }) => kind === 'code' && unit.kind === 'code' && unit.zone === 'plain' && !seen.has(unit) && COMMENT.test(text.text)).flatMap((passage) => {
    const [subject, ...others] = finder.namedIn(passage);
    return subject && others.length === 0 ? [{ subject, fragment: { unit: passage.unit, text: passage.text } }] : [];
  });
  for (const { fragment } of commented) seen.add(fragment.unit);
  const apart = unitsAround(passages[0]?.unit).filter((unit) => unit.kind === 'code' && unit.zone === 'plain' && !seen.has(unit));
  const led = apart.flatMap((unit) => ledBy(finder, unit));
  const others = apart.filter((unit) => led.every(({ fragment }) => fragment.unit !== unit));
  const places = [...declared, ...commented, ...led, ...drawn(finder, others), ...unnamed(finder.subjects, others)].filter((place, _, all) => !isReadBesideWrite(place, all));
  return places.flatMap(({ subject, fragment: { unit, text } }): Program[] => {
    const program = text.text.includes('\n') ? text : fromLine(unit, text, places.filter(({ fragment }) => fragment.unit === unit).map(({ fragment }) => fragment.text.offsetAt(0)));
    return program.length > LONGEST ? [] : [{ subject, unit, text: program }];
  });
}

/** A place in a listing from which on a program goes. */
interface Place {
  readonly subject: EndpointSubject;
  readonly fragment: { readonly unit: Unit; readonly text: MappedText };
}

/** "Saving is `PUT /quotes/:id`. It replaces all lines:", over a listing: the one endpoint that the line over it, or the heading, names. */
function ledBy(finder: TargetFinder, unit: Unit): Place[] {
  const { parent } = unit;
  if (parent === null || SEQUENCE_DIAGRAM.test(unit.text.text) || DECLARES_TABLES.test(unit.text.text) || (parent.kind !== 'heading' && !LEADS.test(parent.text.text))) return [];
  const [subject, ...others] = finder.namedIn({ unit: parent, text: parent.text, label: '', kind: parent.kind === 'heading' ? 'heading' : 'words' });
  return subject && others.length === 0 && subject.facts.writes ? [{ subject, fragment: { unit, text: unit.text } }] : [];
}

/** A line that goes on in what stands below it. */
const LEADS = /:\W{0,2}$/;

/** In diagrams of messages, the arrow on which an endpoint is called; what follows serves it, up to the next call. */
function drawn(finder: TargetFinder, listings: readonly Unit[]): Place[] {
  return listings.filter(({ text }) => SEQUENCE_DIAGRAM.test(text.text)).flatMap((unit) =>
    matchesIn(unit.text.text, ARROW_WITH_PATH).flatMap((match): Place[] => {
      const text = unit.text.slice(match.index, match.index + match[0].length);
      const [subject, ...others] = finder.namedIn({ unit, text, label: '', kind: 'code' });
      return subject && others.length === 0 ? [{ subject, fragment: { unit, text } }] : [];
    }),
  );
}

/** A file without functions, `pages/api/orders.ts`, for all methods of its path: what it writes, the one that reads does not. */
function isReadBesideWrite({ subject, fragment }: Place, all: readonly Place[]): boolean {
  return subject.draft.method === 'GET' && all.some((other) => other.fragment.unit === fragment.unit && other.subject.draft.method !== 'GET' && other.fragment.text.offsetAt(0) === fragment.text.offsetAt(0) && other.fragment.text.length === fragment.text.length);
}

const ARROW_WITH_PATH = /^[^\n:]{1,60}>>[^\n:]{1,40}:[^\n]{0,30}\/[^\n]{1,80}$/gm;
const DECLARES_TABLES = /\bCREATE TABLE\b/i;

/**
 * Listings apart that name no route: whose first inserted row is the thing that one endpoint makes, `tx.recipe.create(…)` for
 * `POST /recipes`. A second such listing for the same endpoint shows another act.
 */
function unnamed(subjects: readonly EndpointSubject[], listings: readonly Unit[]): Place[] {
  const parts = listings.filter(({ text }) => !SEQUENCE_DIAGRAM.test(text.text) && !DECLARES_TABLES.test(text.text)).flatMap((unit) => functionsOf(unit.text).map((text) => ({ unit, text })));
  const found = parts.flatMap(({ unit, text }): Place[] => {
    const [first] = matchesIn(text.text, CODE_INSERTS);
    const thing = tableKey(first?.slice(1).find((name) => name !== undefined) ?? '');
    const makers = subjects.filter(({ draft }) => draft.method === 'POST' && thing !== '' && tableKey((draft.path ?? '').split('/').findLast((part) => part !== '') ?? '') === thing);
    const [subject] = makers;
    return subject && makers.length === 1 ? [{ subject, fragment: { unit, text } }] : [];
  });
  return found.filter(({ subject }) => found.filter((other) => other.subject === subject).length === 1);
}

/** A line that opens a function of a program, as far in as the first one. */
const OPENS_FUNCTION = /^([ \t]*)(?:export\s)?(?:default\s)?(?:public\s|private\s|static\s)?(?:async\s)?(?:function\s|def\s|func\s(?:\([^)\n]{1,40}\)\s)?)?(?!if\b|for\b|while\b|switch\b|catch\b|return\b|await\b)[A-Za-z_]\w*\([^\n]{0,160}[{:]\s*$/gm;

/** A listing by its functions, where it has several that stand beside each other; else the whole. */
export function functionsOf(listing: MappedText): readonly MappedText[] {
  const opened = matchesIn(listing.text, OPENS_FUNCTION);
  const outer = opened.filter(([, indent]) => indent === opened[0]?.[1]);
  return outer.length < 2 ? [listing] : outer.map(({ index }, at) => listing.slice(index, outer[at + 1]?.index ?? listing.length));
}

/** From a line that names an endpoint to the next such line of the listing. */
function fromLine({ text }: Unit, line: MappedText, starts: readonly number[]): MappedText {
  const start = line.offsetAt(0);
  const next = Math.min(...starts.filter((other) => other > start));
  return text.slice(text.indexAt(start), Number.isFinite(next) ? text.indexAt(next) : text.length);
}
