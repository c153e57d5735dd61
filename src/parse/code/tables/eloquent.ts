import type { Listing, Range } from '../listing.js';
import { argumentsOf, inside, stringOf, stringsIn } from '../syntax.js';
import { draftColumn, draftTable, type TableDraft } from './draft.js';
import { snakeOf } from './inflection.js';

const MODEL_BASE = /^(?:Model|Authenticatable|Pivot)$/;

/** Reads Laravel's models: `class Trip extends Model` with `$table`, `$fillable` and `belongsTo`. They show only a part of their columns. */
export function readEloquent(listing: Listing): TableDraft[] {
  const tables: TableDraft[] = [];
  for (let at = 0; at < listing.tokens.length; at++) {
    if (!listing.is(at, 'class') || !listing.isWord(at + 1) || !listing.is(at + 2, 'extends') || !MODEL_BASE.test(listing.at(at + 3).text)) continue;
    let open = at + 4;
    while (open < at + 20 && !listing.is(open, '{') && listing.at(open).kind !== 'end') open++;
    if (listing.is(open, '{') && !listing.is(at - 1, 'abstract')) tables.push(readModel(listing, at, inside(listing, open)));
  }
  return tables;
}

function readModel(listing: Listing, at: number, body: Range): TableDraft {
  const named = valueOf(listing, body, '$table');
  const name = listing.isString(named) ? named : at + 1;
  const table = draftTable(listing, 'laravel', listing.at(name).text, name, { from: at, to: body.to + 1 });
  table.aliases.push(listing.at(at + 1).text);
  table.partial = true;
  const fillable = valueOf(listing, body, '$fillable');
  if (listing.is(fillable, '['))
    for (const part of argumentsOf(listing, fillable)) {
      const column = stringOf(listing, part);
      if (column !== null) table.columns.push(draftColumn(column, listing.span(part.from, part.to)));
    }
  addRelations(listing, body, table);
  return table;
}

/** The token of what a property is given: `protected $table = 'trips';`; -1 for none. */
function valueOf(listing: Listing, body: Range, property: string): number {
  for (let at = body.from; at < body.to; at = listing.after(at)) if (listing.is(at, property) && listing.is(at + 1, '=')) return at + 2;
  return -1;
}

/** `public function skipper() { return $this->belongsTo(Sailor::class, 'captain_id'); }` */
function addRelations(listing: Listing, body: Range, table: TableDraft): void {
  let method = '';
  for (let at = body.from; at < body.to; at++) {
    if (listing.is(at, 'function') && listing.isWord(at + 1)) method = listing.at(at + 1).text;
    if (!listing.is(at, 'belongsTo') || !listing.is(at + 1, '(') || method === '') continue;
    const [model, key] = argumentsOf(listing, at + 1);
    if (!model) continue;
    const name = stringOf(listing, key) ?? `${snakeOf(method)}_id`;
    const references = { table: stringsIn(listing, model)[0] ?? listing.at(model.from).text, column: null };
    const known = table.columns.find((column) => column.name === name);
    if (known) known.references = references;
    else table.columns.push(draftColumn(name, listing.span(at, listing.after(at + 1)), { references }));
  }
}
