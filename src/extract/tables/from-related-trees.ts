import type { Unit } from '../outline.js';
import { allBelow, type NestedLine, nestedLines } from '../nested-lines.js';
import { bareColumn, type TableDraft } from './draft.js';
import { isTableName, singular, snakeCase } from './names.js';

/*
 * Tables that a tree relates, how many rows of the lower belong to one of the upper, and what each is for:
 *
 *     auth.users
 *       └─ profiles          1:1   what others see
 *       └─ clubs             1:N   one per owner
 *            └─ club_notes   N     remarks
 */

/** A name, behind which there is a gap, and perhaps how many of it there are. */
const RELATED = /^["'`]?(?:public\.)?([a-z]\w{2,50})["'`]?(?:\s{1,60}\(?((?:0\.\.)?(?:one|many|[01N*nm])(?:\s?(?::|to|\.\.)\s?|-to-)(?:one|many|[01N*nm])|[N*n])\)?(?=\s|$)|\s{2}|\s*$)/;
const PUT_OFF = /\b(?:later|future|planned|not yet|tbd|v[2-9]|phase [2-9])\b/i;
/** So many lines with a number tell that the tree is one of tables. */
const LEAST_RELATED = 2;

/** The tables of a listing that stands where data are told; none where it draws no relations. */
export function tablesOfRelatedTree(unit: Unit): TableDraft[] {
  const lines = nestedLines(unit.text).flatMap((root) => [...allBelow(root)]);
  const named = new Map<NestedLine, string>();
  let related = 0;
  for (const line of lines) {
    const match = RELATED.exec(line.text.text);
    const name = match?.[1];
    if (name === undefined || !isTableName(name) || PUT_OFF.test(line.text.text)) continue;
    named.set(line, name);
    if (match?.[2] !== undefined) related++;
  }
  return related < LEAST_RELATED ? [] : [...named].filter(([line]) => /[─└├]|--/.test(line.margin)).map(([line, name]) => draftOf(unit, line, name, upperOf(line, named)));
}

/** The table right above a line in the tree. */
function upperOf({ parent }: NestedLine, named: ReadonlyMap<NestedLine, string>): string | null {
  return parent ? (named.get(parent) ?? null) : null;
}

function draftOf(unit: Unit, { text }: NestedLine, name: string, upper: string | null): TableDraft {
  const at = text.text.indexOf(name);
  const span = text.span(at, at + name.length);
  const columns = upper === null ? [] : [bareColumn(`${singular(snakeCase(upper))}_id`, span, { references: { table: upper, column: null } })];
  return { name, aliases: [], columns, source: 'list', partial: true, nameSpan: span, unit, tier: 'listed', words: [text] };
}
