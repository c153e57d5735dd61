import { pathKey } from '../extract/paths.js';
import { tableKey } from '../extract/tables/names.js';
import type { SubjectId } from '../model/model.js';

const OF_PATH = /^(endpoint:(?:[A-Z]+ )?|page:)((?:\/|https?:).*)$/s;
const OF_TABLE = 'table:';

/**
 * A subject as another draft may spell it: `/orders/:id`, `/orders/{orderId}` and `/orders/[id]` are one path, `Orders`, `orders` and
 * `public.orders` one table (RULES.md, What is a subject).
 */
export function subjectKey(subject: SubjectId): string {
  if (subject.startsWith(OF_TABLE)) return `${OF_TABLE}${tableKey(subject.slice(OF_TABLE.length))}`;
  const [, kind = '', path] = OF_PATH.exec(subject) ?? [];
  return path === undefined ? subject : `${kind}${pathKey(path)}`;
}
