import type { Listing, Range } from '../listing.js';
import { argumentsOf, type Link, stringOf, stringsIn, wordOf } from '../syntax.js';
import { columnComment, type ColumnDraft, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';
import { isSet, keyword, positional, type PythonClass, type PythonMember } from './python-classes.js';
import { matchesIn } from '../../../text/matches-in.js';

/** Whether a class is a model of Django (or of Peewee or Tortoise, which are written alike). */
export function isDjangoModel(listing: Listing, candidate: PythonClass): boolean {
  return (
    candidate.members.some((member) => fieldCall(listing, member) !== null) &&
    !candidate.baseNames.some((base) => /Serializer$|Form$|Enum$|Filter\w*$/.test(base))
  );
}

/** The call that makes a field: `models.CharField(…)`, `models.ForeignKey(…)`. */
function fieldCall(listing: Listing, member: PythonMember): Link | null {
  const chain = member.value ? listing.chainAt(member.value.from) : undefined;
  const last = chain?.links.at(-1);
  return last && last.open >= 0 && /(?:^ForeignKey|Field|Key)$/.test(last.name) && last.name !== 'Field' ? last : null;
}

/** Reads a Django model. A foreign key is named as its column is (`user_id`). */
export function readDjangoModel(listing: Listing, candidate: PythonClass, enums: ReadonlyMap<string, readonly string[]>): TableDraft | null {
  const meta = candidate.inner.find((inner) => inner.name === 'Meta');
  if (meta?.members.some((member) => member.name === 'abstract' && member.value && listing.is(member.value.from, 'True'))) return null;
  const named = meta?.members.find((member) => /^(?:db_table|table_name|table)$/.test(member.name))?.value;
  const at = stringOf(listing, named ?? undefined) !== null && named ? named.from : candidate.at;
  const table = draftTable(listing, 'django', listing.at(at).text, at, candidate.whole);
  table.aliases.push(candidate.name);
  table.comment ??= candidate.docstring;
  table.partial = isExcerpt(listing, candidate.whole);
  for (const member of candidate.members) {
    const call = fieldCall(listing, member);
    if (!call || /^ManyToMany|^GenericRelation|^Reverse/.test(call.name)) continue;
    table.columns.push(readField(listing, member, call, candidate, enums));
  }
  readConstraints(listing, meta, table.columns);
  return table;
}

/** `Q(state__in=["open", "done"])`, `Q(stars__range=(1, 5))`, `Q(stars__gte=1, stars__lte=5)` */
const LISTED_BY = /\b(\w+?)__in\s?=\s?([[({][^\])}]{0,400}[\])}]|\w[\w.]{0,60})/g;
const RANGE_OF = /\b(\w+?)__range\s?=\s?[[(]\s?(-?\d+),\s?(-?\d+)\s?[\])]/g;
const BOUND_OF = /\b(\w+?)__(gte?|lte?)\s?=\s?(-?\d+)/g;

/** The conditions of `CheckConstraint`s in `Meta`, given to their columns. */
function readConstraints(listing: Listing, meta: PythonClass | undefined, columns: readonly ColumnDraft[]): void {
  const value = meta?.members.find(({ name }) => name === 'constraints')?.value;
  const text = value ? listing.textOf(value) : '';
  if (!text.includes('CheckConstraint')) return;
  const give = (name: string | undefined, check: string): void => {
    const column = columns.find((each) => each.name === name);
    if (column) column.check = column.check ? `${column.check} AND ${check}` : check;
  };
  for (const [, name, list] of matchesIn(text, LISTED_BY)) give(name, `${String(name)} IN ${/^[[({]/.test(list ?? '') ? `(${(list ?? '').slice(1, -1)})` : `(${String(list)})`}`);
  for (const [, name, low, high] of matchesIn(text, RANGE_OF)) give(name, `${String(name)} BETWEEN ${String(low)} AND ${String(high)}`);
  for (const [, name, bound, figure] of matchesIn(text, BOUND_OF)) give(name, `${String(name)} ${bound?.startsWith('g') ? '>' : '<'}${bound?.endsWith('e') ? '=' : ''} ${String(figure)}`);
}

function readField(
  listing: Listing,
  member: PythonMember,
  call: Link,
  owner: PythonClass,
  enums: ReadonlyMap<string, readonly string[]>,
): ColumnDraft {
  const { open } = call;
  const column = draftColumn(member.name, listing.span(member.whole.from, member.whole.to), {
    type: call.name,
    nullable: isSet(listing, open, 'null'),
    primaryKey: isSet(listing, open, 'primary_key') || isSet(listing, open, 'pk'),
    unique: isSet(listing, open, 'unique') || call.name === 'OneToOneField',
    comment: columnComment(listing, member.whole),
  });
  if (/^(?:ForeignKey|OneToOne|ParentalKey)/.test(call.name)) {
    const target = keyword(listing, open, 'to', 'model', 'model_name') ?? positional(listing, open)[0];
    column.references = target ? { table: modelOf(listing, target, owner), column: stringOf(listing, keyword(listing, open, 'to_field')) } : null;
    column.name = `${member.name}_id`;
  }
  column.name = stringOf(listing, keyword(listing, open, 'db_column', 'column_name')) ?? column.name;
  const choices = keyword(listing, open, 'choices');
  if (choices) column.values = choicesOf(listing, choices, owner, enums);
  return column;
}

/** `User`, `'accounts.User'`, `settings.AUTH_USER_MODEL`, `'self'` */
function modelOf(listing: Listing, range: Range, owner: PythonClass): string {
  const text = stringOf(listing, range) ?? listing.textOf(range);
  const name = text.slice(text.lastIndexOf('.') + 1);
  if (name === 'self') return owner.name;
  return name === 'AUTH_USER_MODEL' || name === 'get_user_model()' ? 'User' : name;
}

/** The stored values of `[('a', 'A'), …]`, of `Status.choices`, or of a constant of the class. */
function choicesOf(listing: Listing, range: Range, owner: PythonClass, enums: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const constant = wordOf(listing, range);
  const list = constant === null ? range : (owner.members.find((member) => member.name === constant)?.value ?? null);
  if (!list) return null;
  if (listing.is(list.from, '[') || listing.is(list.from, '(')) {
    const values = argumentsOf(listing, list.from)
      .map((pair) => stringsIn(listing, pair)[0])
      .filter((value) => value !== undefined);
    return values.length > 0 ? values : null;
  }
  return enums.get(listing.at(list.from).text) ?? null;
}
