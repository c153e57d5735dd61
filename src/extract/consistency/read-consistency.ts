import type { Consistency } from '../../model/consistency.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { EnvVariable, Model, Table } from '../../model/model.js';
import type { Listings } from '../listings.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { tableKey } from '../tables/names.js';
import { readProviders } from './providers.js';
import { readUndeclaredEndpoints } from './undeclared-endpoints.js';
import { readUndeclaredTables } from './undeclared-tables.js';

/** What the other readers have found in the document. */
export interface Found {
  readonly tables: readonly Table[];
  readonly inputs: Model['inputs'];
  readonly variables: readonly EnvVariable[];
  readonly reach: Reach;
}

/** Reads what the parts of a document say of each other (docs/judgement.md, Consistency). */
export function readConsistency(units: readonly Unit[], passages: readonly Passage[], listings: Listings, { tables, inputs, variables, reach }: Found, lexicon: Lexicon): { readonly consistency: Consistency } {
  const drafts = reach.finder.subjects.map((subject) => subject.draft);
  const others = new Set([...inputs.map(({ name }) => tableKey(name)), ...drafts.filter(({ path }) => path === null).map(({ name }) => tableKey(name))]);
  return {
    consistency: {
      undeclaredEndpoints: readUndeclaredEndpoints(drafts, units, passages, listings),
      undeclaredTables: readUndeclaredTables({ units, passages, listings, tables, others }),
      ...readProviders(units, passages, listings, variables, lexicon),
    },
  };
}
