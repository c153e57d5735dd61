import type { Lexicon } from '../model/lexicon.js';
import type { Model } from '../model/model.js';
import type { Document } from '../parse/document.js';
import { readEnvironment } from './environment/read-environment.js';
import { readEndpoints } from './read-endpoints.js';
import { Listings } from './listings.js';
import { outlineOf } from './outline.js';
import { passagesOf } from './passages.js';
import { readTables } from './tables/read-tables.js';

/** Reads from a document what it declares and what it claims: the model that every rule asks. Never throws. */
export function buildModel(document: Document, lexicon: Lexicon): Model {
  const units = outlineOf(document);
  const listings = new Listings();
  const passages = passagesOf(units, listings);
  const ofEndpoints = readEndpoints(units, passages, listings, lexicon);
  return {
    title: document.root.sections[0]?.heading?.text.text ?? '',
    ...readTables(units, listings, lexicon),
    ...ofEndpoints,
    ...readEnvironment(document, units, passages, listings, ofEndpoints.endpoints, lexicon),
  };
}
