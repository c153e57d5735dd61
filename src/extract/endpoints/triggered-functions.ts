import { matchesIn } from '../../text/matches-in.js';
import { CALLABLES_LEAD, DATABASE_FUNCTIONS } from '../lexicon/endpoints.js';
import { ancestors, type Unit } from '../outline.js';

/*
 * Functions of a database that no client calls: those that triggers run, and those of a list of the database's own.
 *
 *     | Trigger | Table | Function |          CREATE TRIGGER … EXECUTE FUNCTION stamp();
 *     |---|---|---|
 *     | `on_weigh` | weighings | `stamp()` |
 */

const EXECUTES = /\bEXECUTE\s{1,4}(?:FUNCTION|PROCEDURE)\s{1,4}(?:\w{1,40}\.)?"?(\w{2,60})/gi;
const TRIGGER_COLUMN = /^\W*triggers?(?:\sname)?\W*$/i;
const TABLE_COLUMN = /^\W*(?:on\s)?(?:tables?|on|relations?)\W*$/i;
const FUNCTION_COLUMN = /^\W*(?:(?:trigger\s)?functions?|executes|calls|runs|procedures?|handlers?)\W*$/i;

/** The names of the functions that the triggers of a document run. */
export function functionsOfTriggers(units: readonly Unit[]): ReadonlySet<string> {
  return new Set(units.flatMap(({ kind, text, fields }) => {
    if (kind === 'code') return matchesIn(text.text, EXECUTES).map(([, name = '']) => name);
    if (kind !== 'row' || ![TRIGGER_COLUMN, TABLE_COLUMN].every((column) => fields.some(({ label }) => column.test(label)))) return [];
    return fields.filter(({ label }) => FUNCTION_COLUMN.test(label)).flatMap(({ value }) => /^\W{0,4}(\w{2,60})/.exec(value.text)?.[1] ?? []);
  }));
}

/** Whether a row stands below a title on the functions of the database, "Database functions", "Triggers & functions", that says of none that clients call them. */
export function isOfDatabase(unit: Unit): boolean {
  const titles = ancestors(unit).filter(({ kind }) => kind === 'heading' || kind === 'paragraph').map(({ text }) => text.text);
  return titles.some((title) => DATABASE_FUNCTIONS.test(title)) && !titles.some((title) => CALLABLES_LEAD.test(title));
}
