import type { Passage } from './passages.js';

const NUMBERED = /^\W*(?:T\d+|[A-Z]{2,6}-\d+|(?:task|ticket|story|issue|milestone)\s#?\d[\w.]*)\b/i;
const STATES = /\b(?:must|shall|should|requires?|needs?|rejects?|returns?|checks?|verif\w+|validates?|is|are|has|have|gets?|uses?|carr(?:y|ies)|answers?|takes?|without|cannot)\b/i;

/** The title of a task ("T4: RLS policies") names work and states nothing (docs/judgement.md, Not evidence 12). */
export function isTaskTitle({ text, unit }: Passage): boolean {
  return (unit.kind === 'item' || unit.kind === 'heading' || unit.kind === 'row') && NUMBERED.test(unit.text.text) && !STATES.test(text.text);
}
