import type { TableBody } from './body.js';
import type { ColumnForm, Constraint } from './columns.js';
import type { TableName } from './script.js';
import type { Range } from './statements.js';

/** What one action of an ALTER TABLE does. */
export type Alteration =
  | { readonly kind: 'enable' | 'disable' | 'force' }
  | { readonly kind: 'addColumn'; readonly column: ColumnForm }
  | { readonly kind: 'addConstraint'; readonly constraint: Constraint; readonly range: Range }
  | { readonly kind: 'alterColumn'; readonly column: string; readonly nullable: boolean | null; readonly type: string | null; readonly range: Range }
  | { readonly kind: 'dropColumn'; readonly column: string }
  | { readonly kind: 'dropConstraint'; readonly name: string }
  | { readonly kind: 'renameColumn'; readonly column: string; readonly to: string }
  | { readonly kind: 'renameTable'; readonly to: string };

/**
 * What a statement does, whoever read it: the grammar of Postgres and the tolerant reader give the same acts, and one interpreter
 * makes facts of them.
 */
export type Act =
  | { readonly kind: 'createTable'; readonly table: TableName; readonly body: TableBody; readonly temporary: boolean; readonly comment: string | null }
  | { readonly kind: 'alterTable'; readonly tables: readonly TableName[]; readonly alterations: readonly Alteration[] }
  | { readonly kind: 'dropTable'; readonly tables: readonly TableName[] }
  | { readonly kind: 'policy' | 'dropPolicy'; readonly tables: readonly TableName[]; readonly policy: string | null; readonly predicate: string | null }
  | { readonly kind: 'enum'; readonly name: string; readonly values: readonly string[] }
  /** `COMMENT ON TABLE` and the like; the words are the string at an index. `table` is null for other objects. */
  | { readonly kind: 'describe'; readonly table: TableName | null; readonly column: string | null; readonly words: number }
  /** A name that stands for no table of the design: a view. */
  | { readonly kind: 'view'; readonly name: string }
  | { readonly kind: 'mention'; readonly table: TableName };
