import type { ColumnFact } from '../../parse/embedded.js';
import { readYamlValues } from '../../parse/yaml.js';
import type { YamlEntry, YamlNode } from '../../parse/yaml/node.js';
import type { Unit } from '../outline.js';
import { bareColumn, type TableDraft } from './draft.js';
import { pathColumns } from './path-columns.js';
import { isTableName } from './names.js';

/** `users/{uid}`, `clubs/{clubId}/visits/{id}`: the path of a document, and the collection that it is in. */
const PATH = /^\/?((?:[A-Za-z]\w{0,40}\/[{<[][^{}<>[\]/]{1,40}[}>\]]\/)*([A-Za-z]\w{1,40})\/[{<[][^{}<>[\]/]{1,40}[}>\]])$/;
const HAS_PATH = /^\s*\{[^{}]{0,40}"\/?[A-Za-z]\w{0,40}\/[{<[]/;

/** The collections of a store that one JSON object shows, each by the path of a document with an example of its fields. */
export function tablesOfJsonDocuments(unit: Unit): TableDraft[] {
  if (!HAS_PATH.test(unit.text.text)) return [];
  const [root] = readYamlValues(unit.text).data.documents;
  const drafts = (root?.entries ?? []).flatMap((entry) => tableOf(entry, unit) ?? []);
  return drafts.length * 2 > (root?.entries.length ?? 0) ? drafts : [];
}

function tableOf({ name: path, key, value }: YamlEntry, unit: Unit): TableDraft | null {
  const [, whole, name] = PATH.exec(path) ?? [];
  if (whole === undefined || name === undefined || value.kind !== 'mapping' || !isTableName(name)) return null;
  const at = key.text.lastIndexOf(`${name}/`);
  const fields = value.entries.map((field): ColumnFact => bareColumn(field.name, field.key.span(), { type: typeOf(field.value), nullable: isNull(field.value) }));
  return { name, aliases: [], columns: [...pathColumns(whole, key), ...fields], source: 'firestore', partial: fields.length === 0, nameSpan: key.span(at, at + name.length), unit, tier: 'declared', words: [] };
}

function isNull({ kind, scalar }: YamlNode): boolean {
  return kind === 'scalar' && scalar === null;
}

/** Of a value that is shown. */
function typeOf({ kind, scalar }: YamlNode): string {
  if (kind !== 'scalar') return 'json';
  return typeof scalar === 'number' ? 'number' : typeof scalar === 'boolean' ? 'bool' : 'string';
}
