import type { Lexicon } from '../../model/lexicon.js';
import type { Endpoint, EnvVariable, Model } from '../../model/model.js';
import type { Document } from '../../parse/document.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { readListedNames } from './listed.js';
import { needOfList } from './need.js';
import { readOtherNames } from './other-names.js';
import { readUses } from './uses.js';

/** Reads which environment variables a document uses, which it lists, and whether it needs a list at all. */
export function readEnvironment(document: Document, units: readonly Unit[], passages: readonly Passage[], listings: Listings, endpoints: readonly Endpoint[], lexicon: Lexicon): Pick<Model, 'variables' | 'environment'> {
  const listing = readListedNames(units, listings, document.format);
  const uses = readUses(units, passages, {
    listed: new Set(listing.names.map(({ name }) => name)),
    listingPlaces: new Set(listing.names.map(({ span }) => span.start)),
    others: readOtherNames(units, passages, listings),
    listings,
    yaml: document.format === 'yaml',
    pydantic: /\bpydantic|\bfastapi\b|\bBaseSettings\b/i.test(document.file.text),
  });
  const variables = new Map<string, EnvVariable>();
  for (const { name, span } of [...listing.names, ...uses].sort((a, b) => a.span.start - b.span.start)) {
    if (variables.has(name)) continue;
    const listed = listing.names.find((each) => each.name === name)?.span ?? null;
    const own = uses.filter((use) => use.name === name).map((use) => use.span);
    variables.set(name, { kind: 'env', id: `env:${name}`, name, span: own[0] ?? span, uses: own, listed });
  }
  const need = needOfList({ units, passages, listings, uses, endpoints, providers: lexicon.providers });
  return {
    variables: [...variables.values()],
    environment: {
      exists: listing.declaredEmpty !== null || listing.names.some(({ injected }) => !injected),
      needed: need.needed,
      firstNeed: need.first,
      placeholder: listing.placeholder,
    },
  };
}
