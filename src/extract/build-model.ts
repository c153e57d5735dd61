import type { Lexicon } from '../model/lexicon.js';
import type { Model } from '../model/model.js';
import type { Document } from '../parse/document.js';
import { readArchitecture } from './architecture/read-architecture.js';
import { readConsistency } from './consistency/read-consistency.js';
import { readEnvironment } from './environment/read-environment.js';
import { readMeasurement } from './measurement/read-measurement.js';
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
  const ofTables = readTables(units, listings, lexicon);
  const { reach, ...ofEndpoints } = readEndpoints(units, passages, listings, lexicon, ofTables.tables);
  const ofEnvironment = readEnvironment(document, units, passages, listings, ofEndpoints.endpoints, reach, lexicon);
  return {
    title: document.root.sections[0]?.heading?.text.text ?? '',
    ...ofTables,
    ...ofEndpoints,
    ...ofEnvironment,
    measurement: readMeasurement(units, passages, ofTables.tables, ofEndpoints.endpoints, reach),
    ...readConsistency(units, passages, listings, { ...ofTables, ...ofEndpoints, ...ofEnvironment, reach }, lexicon),
    ...readArchitecture(document, units, passages, listings, { ...ofTables, ...ofEndpoints, ...ofEnvironment, reach }, lexicon),
  };
}
