import type { YamlEntry, YamlNode } from '../../parse/yaml/node.js';
import type { MappedText } from '../../text/mapped-text.js';
import { standingFor } from './words.js';
import { own } from '../../text/own.js';

/** Lists that may be written as a mapping of names, each with the property for which a bare text stands. */
const LISTS: Readonly<Record<string, string>> = {
  services: 'responsibility',
  endpoints: 'purpose',
  tables: 'purpose',
  env: 'purpose',
  jobs: 'purpose',
  pages: 'readPath',
  inputs: 'purpose',
  metrics: 'measuredBy',
  stats: 'purpose',
  ids: 'origin',
  tools: 'purpose',
};
const LISTS_OF_TABLES: Readonly<Record<string, string>> = { columns: 'type' };

/** An architecture with all short forms written out: each list is a list of mappings with a name. */
function writtenOut(root: YamlNode): YamlNode {
  const whole = withLists(root, LISTS);
  const entries = whole.entries.map((entry): YamlEntry => {
    if (entry.value.kind !== 'sequence') return entry;
    if (entry.name === 'tables') return { ...entry, value: { ...entry.value, items: entry.value.items.map((each) => withLists(each, LISTS_OF_TABLES)) } };
    return entry.name === 'endpoints' ? { ...entry, value: { ...entry.value, items: entry.value.items.flatMap(byMethod) } } : entry;
  });
  return { ...whole, entries };
}

/** An endpoint with several methods is several endpoints. */
function byMethod(endpoint: YamlNode): YamlNode[] {
  const methods = endpoint.entries.find(({ name }) => name === 'method')?.value;
  if (methods?.kind !== 'sequence' || methods.items.length === 0) return [endpoint];
  return methods.items.map((method) => ({ ...endpoint, entries: endpoint.entries.map((entry) => (entry.name === 'method' ? { ...entry, value: method } : entry)) }));
}

function withLists(node: YamlNode, lists: Readonly<Record<string, string>>): YamlNode {
  if (node.kind !== 'mapping') return node;
  const entries = node.entries.map((entry) => {
    const list = own(lists, entry.name);
    return list === undefined ? entry : { ...entry, value: asRecords(entry.value, list, entry.name === 'pages' ? 'path' : 'name') };
  });
  return { ...node, entries };
}

/** A list of texts and mappings, or a mapping of names, as a list of mappings. */
function asRecords(node: YamlNode, main: string, nameKey: string): YamlNode {
  if (node.kind === 'scalar') return node;
  const items = node.kind === 'sequence' ? node.items.map((item) => (item.kind === 'scalar' && typeof item.scalar === 'string' ? ofText(item, main, nameKey) : item)) : node.entries.map((entry) => keyed(entry, main, nameKey));
  return { ...node, kind: 'sequence', entries: [], items };
}

/** A text in a list is a name; `id uuid primary key` in a list of columns goes on with the type. */
function ofText(node: YamlNode, main: string, nameKey: string): YamlNode {
  const name = main === 'type' ? /^\s*([\w"]+)\s+(?=\S)/.exec(node.text.text) : null;
  if (!name?.[1]) return named(node, [], nameKey);
  const start = node.text.text.indexOf(name[1]);
  const [label, rest] = [node.text.slice(start, start + name[1].length), node.text.slice(name[0].length)];
  return named(textNode(label), [{ name: main, key: label, value: textNode(rest) }], nameKey);
}

function textNode(text: MappedText): YamlNode {
  return { kind: 'scalar', text, scalar: text.text, span: text.span(), entries: [], items: [] };
}

function keyed({ name, key, value }: YamlEntry, main: string, nameKey: string): YamlNode {
  const label = { ...textNode(key), scalar: name };
  if (value.kind === 'mapping') return named(label, value.entries, nameKey);
  return named(label, value.kind === 'scalar' && value.scalar === null ? [] : [{ name: main, key: standingFor(main, key.span()), value }], nameKey);
}

function named(label: YamlNode, entries: readonly YamlEntry[], nameKey: string): YamlNode {
  return { kind: 'mapping', text: label.text, scalar: null, span: label.span, entries: [{ name: nameKey, key: label.text, value: label }, ...entries], items: [] };
}

/** The documents of a stream as one: lists and mappings of the same name go on, other keys stand in each. */
export function joinedDocuments(documents: readonly YamlNode[]): YamlNode | null {
  const [first, ...others] = documents.filter(({ kind }) => kind === 'mapping').map(writtenOut);
  if (!first) return null;
  return others.reduce((whole, next) => ({ ...whole, entries: next.entries.reduce(withEntry, whole.entries) }), first);
}

/** What each document of a stream may repeat. */
const ONCE: ReadonlySet<string> = new Set(['$schema', 'title', 'kind', 'stage']);

function withEntry(entries: readonly YamlEntry[], next: YamlEntry): readonly YamlEntry[] {
  const index = entries.findIndex(({ name }) => name === next.name);
  const known = entries[index];
  if (!known) return [...entries, next];
  if (ONCE.has(next.name) && known.value.text.text === next.value.text.text) return entries;
  if (known.value.kind !== next.value.kind || known.value.kind === 'scalar') {
    // A text that goes on in another document is a list of texts.
    const value: YamlNode = { ...known.value, kind: 'sequence', scalar: null, items: [...itemsOf(known.value), ...itemsOf(next.value)], entries: [] };
    return entries.map((entry, at) => (at === index ? { ...entry, value } : entry));
  }
  const value = { ...known.value, items: [...known.value.items, ...next.value.items], entries: [...known.value.entries, ...next.value.entries] };
  return entries.map((entry, at) => (at === index ? { ...entry, value } : entry));
}

function itemsOf(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'sequence' ? node.items : [node];
}
