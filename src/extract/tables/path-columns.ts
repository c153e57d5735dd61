import type { ColumnFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import { bareColumn } from './draft.js';

/**
 * What the path of a document tells of its fields: `orders/{orderId}/items/{itemId}` belongs to an order, `tokens/{uid}` to a user.
 * The key of the collection itself says nothing else.
 */
export function pathColumns(path: string, place: MappedText): ColumnFact[] {
  const parts = path.split('/');
  return parts.flatMap((part, index) => {
    const key = /^[{<[]=?(\w+)/.exec(part)?.[1];
    if (key === undefined || index === 0) return [];
    const collection = parts[index - 1] as string;
    if (index < parts.length - 1) return [bareColumn(key, place.span(), { references: { table: collection, column: null } })];
    return /^_?(?:uid|user_?id)/i.test(key) ? [bareColumn('uid', place.span(), { primaryKey: true })] : [];
  });
}
