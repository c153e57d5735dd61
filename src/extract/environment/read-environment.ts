import type { Lexicon } from '../../model/lexicon.js';
import type { Endpoint, EnvVariable, Model } from '../../model/model.js';
import type { Document } from '../../parse/document.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { namesSecret, publicPrefixOf } from '../lexicon/environment.js';
import type { Reach } from '../reach.js';
import { listContextOf } from './context.js';
import { describeVariables, type VariableDescription } from './describe-variables.js';
import { FormerParts } from './former-parts.js';
import { type EnvironmentListing, readListedNames } from './listed.js';
import { needOfList } from './need.js';
import { readOtherNames } from './other-names.js';
import { readToldThings } from './told-by-thing.js';
import { readUses, type Use } from './uses.js';

/** Reads which environment variables a document uses, which it lists, and whether it needs a list at all. */
export function readEnvironment(document: Document, units: readonly Unit[], passages: readonly Passage[], listings: Listings, endpoints: readonly Endpoint[], reach: Reach, lexicon: Lexicon): Pick<Model, 'variables' | 'environment'> {
  const { format, told = [] } = document;
  const isOfData = ({ span: { start } }: Unit): boolean => format === 'yaml' || told.some((listing) => listing.start <= start && start < listing.end);
  const listing = readListedNames(units, listings, new FormerParts(passages), isOfData);
  const uses = readUses(units, passages, {
    listed: new Set(listing.names.map(({ name }) => name)),
    listingPlaces: new Set([...listing.names, ...listing.lookAlikes].map(({ span }) => span.start)),
    families: units.flatMap(familiesIn),
    others: readOtherNames(units, passages, listings),
    told: readToldThings(passages),
    listings,
    yaml: format === 'yaml',
    pydantic: /\bpydantic|\bfastapi\b|\bBaseSettings\b/i.test(document.file.text),
  });
  const exists = listing.declaredEmpty !== null || listing.lookAlikes.length > 0 || listing.names.some(({ injected }) => !injected);
  const need = exists ? { needed: true, first: uses[0]?.span ?? null } : needOfList({ units, passages, listings, uses, endpoints, providers: lexicon.providers });
  return {
    variables: describeVariables(variablesOf(listing, uses), units, reach, lexicon),
    environment: {
      exists,
      needed: need.needed,
      firstNeed: need.first,
      placeholder: listing.placeholder,
    },
  };
}

/** `LDAP_*` in a list of variables: it lists nothing, and tells what the names that begin so are. */
function familiesIn(unit: Unit): string[] {
  if (!unit.text.text.includes('_*')) return [];
  const context = listContextOf(unit);
  return context === 'strong' || context === 'weak' ? matchesIn(unit.text.text, /\b([A-Z][A-Z0-9]*_)\*/g).map(([, family = '']) => family) : [];
}

type FoundVariable = Omit<EnvVariable, keyof VariableDescription>;

/** The variables in the order in which the document first names them. */
function variablesOf({ names, lookAlikes }: EnvironmentListing, uses: readonly Use[]): FoundVariable[] {
  const listed = new Map<string, Span>();
  for (const { name, span } of names) if (!listed.has(name)) listed.set(name, span);
  const used = new Map<string, Span[]>();
  for (const { name, span } of uses) {
    const places = used.get(name);
    if (places) places.push(span);
    else used.set(name, [span]);
  }
  const first = new Map<string, Span>();
  for (const { name, span } of [...names, ...uses].sort((a, b) => a.span.start - b.span.start)) if (!first.has(name)) first.set(name, span);
  return [...first].map(([name, span]) => {
    const own = used.get(name) ?? [];
    return { kind: 'env', id: `env:${name}`, name, span: own[0] ?? span, uses: own, listed: listed.get(name) ?? null, lookAlike: lookAlikes.find((other) => other.name === name)?.span ?? null, secret: namesSecret(name), publicPrefix: publicPrefixOf(name) };
  });
}
