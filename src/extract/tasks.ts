import type { Passage } from './passages.js';

const NUMBERED = /^\W*(?:T\d+|[A-Z]{2,6}-\d+|(?:task|ticket|story|issue|milestone)\s#?\d[\w.]*)\b/i;
/** "K-4: …"; the rows of a table bear such codes whatever they hold. */
const NUMBERED_BY_LETTER = /^\W*[A-Z]-\d+\b/i;
const STATES = /\b(?:must|shall|should|requires?|needs?|rejects?|returns?|checks|verif\w+|validates?|is|are|has|have|gets?|uses?|carr(?:y|ies)|answers?|takes?|without|cannot)\b/i;
const METHODS = /\b(?:GET|POST|PUT|PATCH|DELETE)\b/g;

/** "The session check on `POST /api/orders`": the topic comes before the endpoint that it is about. */
export function announcesTopic({ text }: Pick<Passage, 'text'>): boolean {
  return /\w\s(?:on|of|for|at|to|in)\s(?:the\s)?(?:GET|POST|PUT|PATCH|DELETE)\s\//.test(text.text);
}

/** The title of a task ("T4: RLS policies") names work and states nothing (docs/judgement.md, Not evidence 12). */
export function isTaskTitle({ text, unit }: Pick<Passage, 'text' | 'unit'>): boolean {
  const isEntry = unit.kind === 'item' || unit.kind === 'heading';
  const isNumbered = ((isEntry || unit.kind === 'row') && NUMBERED.test(unit.text.text)) || (isEntry && NUMBERED_BY_LETTER.test(unit.text.text));
  return isNumbered && !STATES.test(text.text.replace(METHODS, ' '));
}
