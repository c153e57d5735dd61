import type { SubjectId } from '../model/model.js';

/** `:id`, `{orderId}`, `[id]`, `[...slug]`, `<int:id>`, `$id`: how the parameter of a path is written, and what it is called, may change. */
const PARAMETER = /(?<=\/):\w+|\{[^{}/]{1,60}\}|\[[^[\]/]{1,60}\]|<[^<>/]{1,60}>|(?<=\/)\$\w+/g;

/**
 * A subject as another draft may spell it: `/orders/:id`, `/orders/{orderId}` and `/orders/[id]` are one path, `Orders`, `orders` and
 * `public.orders` one table (RULES.md, What is a subject).
 */
export function subjectKey(subject: SubjectId): string {
  if (subject.startsWith('table:')) return subject.toLowerCase().replace(/^table:(?:public\.)?/, 'table:').replace(/["`]/g, '');
  if (subject.startsWith('endpoint:') || subject.startsWith('page:')) return subject.replace(PARAMETER, '{}').replace(/(?<=[^/\s])\/$/, '');
  return subject;
}
