import { type Document, isAlias, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { keyText, rangeOf, References } from './references.js';
import { MAX_DEPTH } from './syntax.js';

/** A YAML document as plain data, with the place of each value and key by its JSON pointer. */
export interface YamlValue {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Span>;
}

const NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Reads the first document of a stream as plain data; null where it holds nothing. What aliases repeat without end is left out. */
export function valueOf(text: MappedText, documents: readonly Document.Parsed[]): YamlValue | null {
  const contents = documents[0]?.contents;
  if (!contents) return null;
  const references = new References(documents);
  const places = new Map<string, Span>();
  const read = (node: ParsedNode | null, pointer: string, depth: number): unknown => {
    if (node === null || depth > MAX_DEPTH) return null;
    if (isAlias(node)) return references.spend() ? read(references.resolve(node), pointer, depth + 1) : null;
    const { start, end } = rangeOf(node);
    if (!places.has(pointer)) places.set(pointer, text.span(start, end));
    if (isScalar(node)) return node.type === 'PLAIN' ? plain(String(node.value)) : String(node.value);
    if (isSeq(node)) return node.items.map((item, index) => read(item, `${pointer}/${String(index)}`, depth + 1));
    const own: [string, unknown][] = [];
    for (const { key, value } of references.entries(node)) {
      const name = keyText(key);
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const range = key ? rangeOf(key) : { start, end };
      places.set(at, text.span(range.start, range.end));
      own.push([name, read(value, at, depth + 1)]);
    }
    return Object.fromEntries(own);
  };
  return { value: read(contents, '', 0), places };
}

/** A plain scalar as the types that JSON knows. */
function plain(text: string): unknown {
  if (text === 'true') return true;
  if (text === 'false') return false;
  if (text === '' || text === '~' || text === 'null') return null;
  return NUMBER.test(text) ? Number(text) : text;
}
