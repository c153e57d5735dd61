import type { SectionFact } from '../../model/architecture.js';
import { SECTION_KEYS, type Lexicon, type SectionKey } from '../../model/lexicon.js';
import { append } from '../../text/append.js';
import type { Span } from '../../text/source-file.js';
import { FLOW_HEADING, PLACE_HEADING, RISK_HEADING, SECTION_NAMES, SECTION_QUALIFIERS } from '../lexicon/sections.js';
import type { Listings } from '../listings.js';
import { DEEPEST_HEADING } from '../heading-levels.js';
import { ancestors, subtree, type Unit, unitBehind } from '../outline.js';
import type { EndpointDraft } from '../endpoints.js';
import { isPlaceholderOnly } from './placeholders.js';
import { CONNECTOR, isFilled, isTitle, labelOf, plainHeading } from './section-names.js';

/** Where a section stands, and under which words. */
export interface SectionPlace {
  readonly key: SectionKey;
  readonly unit: Unit;
  /** Its heading, or the label that stands for one. */
  readonly heading: Span;
  readonly isLoose: boolean;
}

const OFFICIAL: Readonly<Record<SectionKey, string>> = {
  systemArchitecture: 'System Architecture',
  services: 'Services',
  apiEndpoints: 'API Endpoints',
  dataFlow: 'Data Flow',
  infrastructure: 'Infrastructure',
  technicalRisks: 'Technical Risks',
};

const LONGEST_HEADING = 80;
/** "Who talks to whom (Data Flow)": the usual name of a section behind its title. */
const IN_BRACKETS = /^\W*\w+\W+\w+\W+\w[^()]*\(([^()]{3,40})\)\W*$/;

interface Naming {
  readonly key: SectionKey;
  readonly isLoose: boolean;
}

/** Finds the six sections of a document, told by a heading, a bold line, a bold label of an item or a YAML key. */
export function findSections(units: readonly Unit[], endpoints: readonly EndpointDraft[], listings: Listings, own: Lexicon['sections']): SectionPlace[] {
  const names = namesOf(own);
  const named = units.flatMap((unit) => placesAt(unit, names));
  const services = new Set(named.filter(({ key, isLoose, unit }) => key === 'services' && !isLoose && unit.kind === 'heading').map(({ unit }) => unit));
  // What is named among the services ("API", "Data pipeline") is a service.
  const places = named.filter(({ unit }) => !ancestors(unit).some((above) => services.has(above)));
  const depth = Math.min(...places.filter(({ isLoose, unit }) => !isLoose && unit.kind === 'heading').map(({ unit }) => unit.depth));
  const plain = new Set(places.filter(({ isLoose }) => !isLoose).map(({ unit }) => unit));
  const standing = places.filter(({ isLoose, unit }) => !isLoose || (unit.kind === 'heading' && unit.depth <= depth && !ancestors(unit).some((above) => plain.has(above))));
  const found = SECTION_KEYS.flatMap((key) => {
    const candidates = standing.filter((place) => place.key === key).sort((a, b) => Number(a.isLoose) - Number(b.isLoose) || Number(a.unit.kind !== 'heading') - Number(b.unit.kind !== 'heading') || a.unit.depth - b.unit.depth || a.unit.index - b.unit.index);
    return candidates.find(({ unit }) => isFilled(unit)) ?? candidates[0] ?? [];
  });
  if (!found.some(({ key }) => key === 'apiEndpoints')) found.push(...placeOfEndpoints(endpoints));
  if (!found.some(({ key }) => key === 'dataFlow')) found.push(...placeOfSequence(units, listings));
  return found;
}

/** The six sections, each with the place where it stands, if anywhere. */
export function sectionFacts(places: readonly SectionPlace[], start: Span): SectionFact[] {
  return SECTION_KEYS.map((key) => {
    const place = places.find((each) => each.key === key);
    return { id: `section:${OFFICIAL[key]}`, key, name: OFFICIAL[key], span: place?.heading ?? start, heading: place?.heading ?? null, filled: place !== undefined && (isFilled(place.unit) || isFilledBehind(place.unit, places)), placeholder: place ? placeholderIn(place.unit) : null };
  });
}

/** "**API Endpoints**" over "**Members**", a bold line as well: what stands below the second is of the first, unless that is a section of its own. */
function isFilledBehind(unit: Unit, places: readonly SectionPlace[]): boolean {
  if (unit.kind !== 'heading' || unit.depth <= DEEPEST_HEADING || unit.children.length > 0) return false;
  const next = unitBehind(unit);
  return next?.kind === 'heading' && places.every((place) => place.unit !== next) && isFilled(next);
}

type Names = ReadonlyMap<string, readonly Naming[]>;

function namesOf(own: Lexicon['sections']): Names {
  const names = new Map<string, Naming[]>();
  for (const key of SECTION_KEYS) {
    const add = (wordings: readonly string[], isLoose: boolean): void => {
      for (const wording of wordings) append(names, wording, { key, isLoose });
    };
    add(SECTION_NAMES[key].plain, false);
    add((own[key] ?? []).map(plainHeading), false);
    add(SECTION_NAMES[key].loose, true);
  }
  return names;
}

function placesAt(unit: Unit, names: Names): SectionPlace[] {
  if (unit.kind === 'heading') {
    if (isTitle(unit) || unit.text.length > LONGEST_HEADING) return [];
    return namings(unit.text.text, names).map((naming) => ({ ...naming, unit, heading: unit.text.span() }));
  }
  if (unit.kind !== 'item' && unit.kind !== 'paragraph') return [];
  const label = labelOf(unit);
  return label === null ? [] : namings(label.text, names).filter(({ isLoose }) => !isLoose).map((naming) => ({ ...naming, unit, heading: label.span }));
}

function namings(heading: string, names: Names): readonly Naming[] {
  const whole = plainHeading(heading);
  const direct = lookUp(whole, names);
  if (direct.length > 0) return direct;
  if (FLOW_HEADING.test(whole)) return [{ key: 'dataFlow', isLoose: false }];
  if (RISK_HEADING.test(whole)) return [{ key: 'technicalRisks', isLoose: false }];
  if (PLACE_HEADING.test(whole)) return [{ key: 'infrastructure', isLoose: false }];
  const inBrackets = IN_BRACKETS.exec(heading)?.[1];
  const bracketed = inBrackets === undefined ? [] : lookUp(plainHeading(inBrackets), names).filter(({ isLoose }) => !isLoose);
  if (bracketed.length > 0) return bracketed;
  const parts = whole.split(CONNECTOR);
  return parts.length < 2 ? [] : parts.flatMap((part) => lookUp(part.trim(), names).filter(({ isLoose }) => !isLoose));
}

/** The sections that a heading means once the words that change nothing are taken off its ends. */
function lookUp(heading: string, names: Names): readonly Naming[] {
  let words = heading.split(' ').filter((word) => word !== '');
  for (;;) {
    const known = names.get(words.join(' '));
    if (known) return known;
    if (words.length > 1 && SECTION_QUALIFIERS.has(words.at(-1) ?? '')) words = words.slice(0, -1);
    else if (words.length > 1 && SECTION_QUALIFIERS.has(words[0] ?? '')) words = words.slice(1);
    else return [];
  }
}

/** The first words below a heading that only say that something is to come. */
function placeholderIn(unit: Unit): Span | null {
  return subtree(unit).slice(1).find(({ text }) => isPlaceholderOnly(text.text))?.text.span() ?? null;
}

/** Endpoints that stand under no usual heading: the heading that governs most of them. */
function placeOfEndpoints(endpoints: readonly EndpointDraft[]): SectionPlace[] {
  const counts = new Map<Unit, number>();
  for (const { unit } of endpoints) {
    const heading = ancestors(unit).filter((above) => above.kind === 'heading' && !isTitle(above)).at(-1);
    if (heading) counts.set(heading, (counts.get(heading) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0].index - b[0].index);
  return most && most[1] >= 2 && most[1] * 2 > endpoints.length ? [{ key: 'apiEndpoints', unit: most[0], heading: most[0].text.span(), isLoose: true }] : [];
}

/** An ordered diagram of requests is a data flow, wherever it stands. */
function placeOfSequence(units: readonly Unit[], listings: Listings): SectionPlace[] {
  const unit = units.find((each) => each.kind === 'code' && listings.kindOf(each) === 'mermaid' && listings.diagram(each)?.kind === 'sequence');
  return unit ? [{ key: 'dataFlow', unit: unit.parent ?? unit, heading: unit.span, isLoose: true }] : [];
}
