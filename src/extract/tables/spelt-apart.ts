import type { TableDraft } from './draft.js';
import { spellingOf, tableKey } from './names.js';

/** Listings of statements that each create a table: two of them create two. */
const CREATES_EACH = 'sql';

/**
 * The names of tables beside which another of the same name in the other number is declared with columns of its own: `order_item`, a price
 * list, and `order_items`, the lines of an order. Each of them is spelt as {@link spellingOf} has it.
 */
export function speltApart(drafts: readonly TableDraft[]): ReadonlySet<string> {
  const byKey = new Map<string, TableDraft[]>();
  for (const draft of drafts) if (draft.columns.length > 0 && draft.tier !== 'prose') byKey.set(tableKey(draft.name), [...(byKey.get(tableKey(draft.name)) ?? []), draft]);
  const apart = new Set<string>();
  for (const group of byKey.values()) {
    for (const [index, draft] of group.entries()) for (const other of group.slice(index + 1)) if (areTwo(draft, other)) apart.add(spellingOf(draft.name)).add(spellingOf(other.name));
  }
  return apart;
}

/** Whether two declarations stand side by side under names of their own: in one script, one listing or one list. */
function areTwo(one: TableDraft, other: TableDraft): boolean {
  const names = [one, other].map(({ name, aliases }) => [name, ...aliases].map(spellingOf));
  if (names[0]?.some((name) => names[1]?.includes(name) === true) === true || one.source !== other.source) return false;
  return one.source === CREATES_EACH || one.unit === other.unit || (one.unit.kind !== 'code' && one.unit.kind === other.unit.kind && one.unit.parent === other.unit.parent);
}
