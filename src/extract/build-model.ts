import type { Lexicon } from '../model/lexicon.js';
import type { Model } from '../model/model.js';
import type { TableUse } from '../model/table-uses.js';
import type { Document } from '../parse/document.js';
import { readArchitecture } from './architecture/read-architecture.js';
import { readConsistency } from './consistency/read-consistency.js';
import { readEnvironment } from './environment/read-environment.js';
import { readMeasurement } from './measurement/read-measurement.js';
import { readEndpoints } from './read-endpoints.js';
import { Listings } from './listings.js';
import { readOwnWordings } from './own-wordings.js';
import { outlineOf, type Unit } from './outline.js';
import { arrowsOf, passagesOf } from './passages.js';
import type { Reach } from './reach.js';
import { readTableUses } from './table-uses.js';
import { readTables } from './tables/read-tables.js';
import { readWritten } from './written/read-written.js';

/** A model with what it was read from. */
export interface Understanding {
  readonly model: Model;
  readonly units: readonly Unit[];
  readonly listings: Listings;
  readonly reach: Reach;
}

/** Reads from a document what it declares and what it claims: the model that every rule asks. Never throws. */
export function buildModel(document: Document, lexicon: Lexicon): Model {
  return understand(document, lexicon).model;
}

/** Reads a model, and keeps what it was read from. */
export function understand(document: Document, lexicon: Lexicon): Understanding {
  const written = readWritten(document);
  // A written architecture has been put in the words and sections of a draft: it is read as one.
  const told: Document = written.architecture ? { ...document, format: 'markdown', root: { ...written.root, sections: [...written.root.sections, ...(document.beside ?? [])] } } : { ...document, root: written.root, told: written.told };
  const units = outlineOf(told);
  const listings = new Listings();
  const passages = passagesOf(units, listings);
  const ofTables = readTables(units, listings, lexicon);
  const { reach, ...ofEndpoints } = readEndpoints(units, passages, listings, lexicon, ofTables.tables);
  const ofEnvironment = readEnvironment(told, units, passages, listings, ofEndpoints.endpoints, reach, lexicon);
  let tableUses: readonly TableUse[] | null = null;
  const model: Model = {
    // No rule asks for them: they are read where a report shows them.
    get tableUses() {
      return (tableUses ??= readTableUses(passages, reach, listings, ofTables.tables));
    },
    title: written.root.sections[0]?.heading?.text.text ?? '',
    ...ofTables,
    ...ofEndpoints,
    ...ofEnvironment,
    ownStatements: readOwnWordings(passages, { ...ofTables, ...ofEndpoints, ...ofEnvironment, reach }, lexicon),
    measurement: readMeasurement(units, passages, arrowsOf(units, listings), ofTables.tables, ofEndpoints.endpoints, reach),
    ...readConsistency(units, passages, listings, { ...ofTables, ...ofEndpoints, ...ofEnvironment, reach }, lexicon),
    ...readArchitecture(document, written, units, passages, listings, { ...ofTables, ...ofEndpoints, ...ofEnvironment, reach }, lexicon),
  };
  return { model, units, listings, reach };
}
