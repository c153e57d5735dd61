import { pointerKey } from '../../text/json-pointer.js';
import type { Span } from '../../text/source-file.js';
import type { YamlNode } from './node.js';

/** A YAML value as plain data, with the place of each value and key by its JSON pointer. */
export interface YamlValue {
  readonly value: unknown;
  readonly places: ReadonlyMap<string, Span>;
}

/** Reads a node as plain data. Of a key that stands twice the first value counts. */
export function valueOf(root: YamlNode): YamlValue {
  const places = new Map<string, Span>([['', root.span]]);
  const read = (node: YamlNode, pointer: string): unknown => {
    if (node.kind === 'scalar') return node.scalar;
    if (node.kind === 'sequence') {
      return node.items.map((item, index) => {
        const at = `${pointer}/${String(index)}`;
        places.set(at, item.span);
        return read(item, at);
      });
    }
    const own = new Map<string, unknown>();
    for (const { name, key, value } of node.entries) {
      if (own.has(name)) continue;
      const at = `${pointer}/${pointerKey(name)}`;
      places.set(at, key.span());
      own.set(name, read(value, at));
    }
    return Object.fromEntries(own);
  };
  return { value: read(root, ''), places };
}
