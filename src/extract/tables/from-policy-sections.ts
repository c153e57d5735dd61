import { RLS_CUE } from '../lexicon/access.js';
import { matchesOf } from '../lexicon/words.js';
import { ancestors, type Unit } from '../outline.js';
import type { TableDraft } from './draft.js';
import { draft, namedLead } from './named-lead.js';
import { namesMany } from './names.js';

/*
 * Tables of a document about row level security that shows none with its columns:
 *
 *     # Row level security          ## Orders table          ## `carts`
 *                                   | Policy | Operation |   RLS is off here.
 */

/** A column with the names of policies. */
const POLICY_COLUMN = /^\W{0,3}polic(?:y|ies)(?: name)?\W{0,3}$/i;
const CREATES_POLICY = /\bcreate\s+policy\b/i;
/** Behind the name: nothing, or a remark in brackets. */
const ENDS = /^[`"'*\s]{0,4}(?:\([^()]{0,60}\))?\W{0,4}$/;

/** The table that the heading of a section about its policies names. */
export function tableOfPolicySection(unit: Unit): TableDraft[] {
  if (unit.kind !== 'heading' || unit.zone !== 'plain' || !tellsOfPolicies(unit)) return [];
  const lead = namedLead(unit.text);
  if (!lead || !(lead.called || lead.code) || !(namesMany(lead.name) || lead.name.includes('_')) || !ENDS.test(unit.text.text.slice(lead.rest))) return [];
  const isAbout = ancestors(unit).some(({ kind, text }) => kind === 'heading' && matchesOf(RLS_CUE, text.text).length > 0);
  return isAbout ? [{ ...draft(lead, unit.text, unit, { source: 'table', partial: true }), told: true }] : [];
}

/** Whether a section says of its own whether row level security is on, or shows policies. */
function tellsOfPolicies({ children }: Unit): boolean {
  return children.some(({ kind, text, fields }) => {
    if (kind === 'heading') return false;
    if (kind === 'code') return CREATES_POLICY.test(text.text);
    return kind === 'row' ? fields.some(({ label }) => POLICY_COLUMN.test(label)) : matchesOf(RLS_CUE, text.text).length > 0;
  });
}
