import type { Endpoint } from '../../model/model.js';
import type { Reads } from '../../model/reads.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { Dossiers } from './dossiers.js';
import { LookupReader } from './lookups.js';
import { readManyRows } from './many-rows.js';
import { PageReader } from './pages.js';

/** What the document says about reading, by endpoint and page. */
export function readReads(passages: readonly Passage[], reach: Reach, endpoints: readonly Endpoint[]): Reads {
  const drafts = reach.finder.subjects.map((subject) => subject.draft);
  const dossiers = new Dossiers(passages, reach);
  const lookups = new LookupReader(dossiers, drafts);
  const pages = new PageReader(passages, drafts, dossiers);
  return { idUrls: [...lookups.ofEndpoints(drafts), ...pages.idUrls(lookups)], manyRows: readManyRows(reach.finder.subjects, endpoints, dossiers), rollups: [], pages: pages.pages(), repairs: [] };
}
