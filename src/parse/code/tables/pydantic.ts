import type { Listing } from '../listing.js';
import { columnComment, draftColumn, draftTable, isExcerpt, type TableDraft } from './draft.js';
import { stringOf } from '../syntax.js';
import { type PythonClass, readAnnotation } from './python-classes.js';

const RECORD_BASES = /^(?:BaseModel|SQLModel|Schema|ModelSchema|TypedDict|NamedTuple|Struct|Document|\w*Base|\w*Model)$/;

/** Records that are stored: Beanie, MongoEngine. */
const DOCUMENT_BASES = /^(?:Document|DynamicDocument|TimestampedDocument|BaseDocument)$/;

/** Whether a class is a record of annotated fields: Pydantic, dataclass, attrs, TypedDict. Settings are none. */
export function isRecord(candidate: PythonClass): boolean {
  const decorated = candidate.decorators.some((decorator) => /^(?:dataclass|define|frozen)$/.test(decorator.links.at(-1)?.name ?? ''));
  const derived = candidate.baseNames.some((base) => RECORD_BASES.test(base) && !/Settings/.test(base));
  return (decorated || derived) && candidate.members.some((member) => member.annotation !== null);
}

/** Reads the annotated fields of a class. */
export function readRecord(listing: Listing, candidate: PythonClass, enums: ReadonlyMap<string, readonly string[]>): TableDraft {
  const stored = candidate.baseNames.some((base) => DOCUMENT_BASES.test(base));
  const table = draftTable(listing, stored ? 'beanie' : 'pydantic', candidate.name, candidate.at, candidate.whole);
  if (stored) rename(table, listing, candidate);
  table.comment ??= candidate.docstring;
  table.partial = isExcerpt(listing, candidate.whole);
  for (const member of candidate.members) {
    if (!member.annotation || member.name === 'model_config') continue;
    const annotation = readAnnotation(listing, member.annotation);
    table.columns.push(
      draftColumn(member.name, listing.span(member.whole.from, member.whole.to), {
        type: annotation.type,
        nullable: annotation.nullable,
        values: annotation.values ?? enums.get(annotation.subject) ?? null,
        comment: columnComment(listing, member.whole),
      }),
    );
  }
  return table;
}

/** The collection that `class Settings: name = "users"` names; the class is then another name of it. */
function rename(table: TableDraft, listing: Listing, candidate: PythonClass): void {
  const settings = candidate.inner.find((inner) => /^(?:Settings|Collection|Meta)$/.test(inner.name));
  const value = settings?.members.find((member) => member.name === 'name' || member.name === 'collection')?.value;
  const name = value ? stringOf(listing, value) : null;
  if (name === null) return;
  table.aliases.push(table.name);
  table.name = name;
}
