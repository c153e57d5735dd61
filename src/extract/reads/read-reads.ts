import type { Endpoint } from '../../model/model.js';
import type { Reads } from '../../model/reads.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { Dossiers } from './dossiers.js';
import { LookupReader } from './lookup-reader.js';
import { readManyRows } from './many-rows.js';
import { PageReader } from './pages.js';
import { readRepairs } from './repairs.js';
import { readRollups } from './rollups.js';

/** What the document says about reading, by endpoint and page. */
export function readReads(passages: readonly Passage[], reach: Reach, endpoints: readonly Endpoint[]): Reads {
  const { subjects } = reach.finder;
  const drafts = subjects.map((subject) => subject.draft);
  const dossiers = new Dossiers(passages, reach);
  const lookups = new LookupReader(passages, dossiers, drafts);
  const pages = new PageReader(passages, drafts, dossiers);
  return {
    idUrls: [...lookups.ofEndpoints(drafts), ...pages.idUrls(lookups)],
    manyRows: readManyRows(passages, subjects, endpoints, dossiers),
    rollups: readRollups(passages, subjects, endpoints, dossiers),
    pages: pages.pages(),
    repairs: readRepairs(passages, subjects, endpoints, dossiers),
  };
}
