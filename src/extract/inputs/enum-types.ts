import { matchesIn } from '../../text/matches-in.js';
import { ENUM_IN_CODE, ENUM_IN_PROSE, IS_CODE_NAME } from '../lexicon/input-columns.js';
import type { Unit } from '../outline.js';
import type { ColumnFact } from '../../parse/embedded.js';
import { snakeCase } from '../tables/names.js';

/** What a column of a type may hold, by the name of the type: no values where only its name is told. */
export type EnumTypes = ReadonlyMap<string, readonly string[]>;

const VALUE = /[A-Za-z_][\w-]*/g;
const STRING = /["']([^"'\n]{1,40})["']/g;

/**
 * The enum types of a document, in whichever listing or sentence they stand: `CREATE TYPE … AS ENUM`, a domain with a CHECK, `pgEnum`,
 * `enum Size { S M L }`, "enum type `soil_kind` in Postgres". A column of such a type, declared elsewhere, holds one of its values.
 */
export function enumTypesOf(units: readonly Unit[]): EnumTypes {
  const types = new Map<string, readonly string[]>();
  for (const { kind, zone, text, children } of units) {
    if (zone !== 'plain' || !/enum|domain/i.test(text.text)) continue;
    if (kind === 'code' && children.length > 0) continue;
    const named = kind === 'code' ? [] : matchesIn(text.text, ENUM_IN_PROSE).map(([, behind, before]) => behind ?? before ?? '');
    for (const name of named) if (IS_CODE_NAME.test(name)) note(types, name, []);
    for (const match of matchesIn(text.text, ENUM_IN_CODE)) {
      const list = match[2] ?? match[4] ?? match[6] ?? '';
      const quoted = matchesIn(list, STRING).map(([, value]) => value ?? '');
      const values = quoted.length > 0 ? quoted : matchesIn(list, VALUE).map(([value]) => value);
      if (values.length > 1) note(types, match[1] ?? match[3] ?? match[5] ?? '', values);
    }
  }
  return types;
}

function note(types: Map<string, readonly string[]>, name: string, values: readonly string[]): void {
  const key = snakeCase(name);
  if (key !== '' && (types.get(key)?.length ?? 0) === 0) types.set(key, values);
}

/** A column with what its type permits, where that is one of the enum types. */
export function withEnumType(fact: ColumnFact, types: EnumTypes): ColumnFact {
  if (fact.values !== null || fact.check !== null || fact.type === '') return fact;
  const values = types.get(snakeCase(fact.type.replace(/[?[\]()]/g, '')));
  return values === undefined ? fact : { ...fact, values: values.length > 0 ? values : null, check: `enum ${fact.type}` };
}
