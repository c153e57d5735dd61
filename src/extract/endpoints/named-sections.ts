import { ancestors, DEEPEST_HEADING, type Unit } from '../outline.js';
import type { EndpointDraft } from './draft.js';
import { PATH_COLUMN, ROW_NAME_COLUMN } from '../lexicon/endpoints.js';
import { pathMentions } from '../paths.js';

/** What stands before the name of a section: "Tool 3 — ", "2.1 ", "Endpoint: ". */
const LEAD = /^\W*(?:(?:tool|feature|module|section|part|step|endpoint|route|function|flow|api)\s)?(?:#?\d{1,2}(?:\.\d{1,2}){0,2}[.):]?)?\s{0,2}[—–:-]?\s{0,2}/i;
const TAIL = /\s(?:\([^()]{0,60}\)|endpoint|route|api|flow|details?|spec(?:ification)?)\W*$/i;
const LEAST_LENGTH = 5;

/** The section whose title is what a row calls its endpoint: "Tool 3 — Label reader" for `| Label reader | /api/ai/labels |`; null where none or several are. */
export function sectionNamedInRow(draft: EndpointDraft, units: readonly Unit[]): Unit | null {
  const name = draft.unit.kind === 'row' ? nameInRow(draft.unit) : null;
  if (name === null) return null;
  const sisters = draft.unit.parent?.children ?? [];
  if (sisters.some((row) => row !== draft.unit && row.kind === 'row' && nameInRow(row) === name)) return null;
  const titled = units.filter((unit) => unit.kind === 'heading' && unit.depth > 1 && unit.depth <= DEEPEST_HEADING && plain(unit.text.text) === name && !ancestors(draft.unit).includes(unit));
  return titled.length === 1 ? (titled[0] as Unit) : null;
}

function nameInRow({ fields }: Unit): string | null {
  const field = fields.find(({ label, value }) => ROW_NAME_COLUMN.test(label) && pathMentions(value.text).length === 0 && !(PATH_COLUMN.test(label) && /\//.test(value.text)));
  const name = field ? plain(field.value.text) : '';
  return name.length < LEAST_LENGTH ? null : name;
}

function plain(text: string): string {
  return text.replace(LEAD, '').replace(TAIL, '').replace(/[`*_"']/g, '').trim().toLowerCase();
}
