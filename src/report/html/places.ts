import type { Element, Root, RootContent } from 'hast';

/** The names that the places of one document have in the page. */
export class Places {
  readonly #prefix: string;
  readonly #prefixes: ReadonlyMap<string, string>;

  /**
   * @param filePath of the document
   * @param prefixes of all documents of the page, by path
   */
  constructor(filePath: string, prefixes: ReadonlyMap<string, string>) {
    this.#prefix = prefixes.get(filePath) ?? '';
    this.#prefixes = prefixes;
  }

  /** @param filePath the document, if it is another one */
  line(line: number, filePath?: string): string {
    const prefix = filePath === undefined ? this.#prefix : (this.#prefixes.get(filePath) ?? this.#prefix);
    return `${prefix}L${line}`;
  }

  finding(number: number): string {
    return `${this.#prefix}finding-${number}`;
  }

  section(name: string): string {
    return `${this.#prefix}${name}`;
  }
}

const LINE_ID = /^(.*L)(\d+)$/;

/** Leads links to lines of which nothing is shown, such as empty ones, to what is shown before them (or first), else to the top of their document. */
export function mendLinks(content: readonly RootContent[]): void {
  const ids = new Set<string>();
  const lines = new Map<string, number[]>();
  const links: Element[] = [];
  for (const element of elementsOf(content)) {
    const { id, href } = element.properties;
    if (typeof href === 'string' && href.startsWith('#')) links.push(element);
    if (typeof id !== 'string') continue;
    ids.add(id);
    const [, document, line] = LINE_ID.exec(id) ?? [];
    if (document !== undefined) remembered(lines, document).push(Number(line));
  }
  for (const all of lines.values()) all.sort((a, b) => a - b);
  for (const link of links) {
    const id = String(link.properties.href).slice(1);
    const [, document = '', line] = LINE_ID.exec(id) ?? [];
    const shown = lines.get(document);
    if (!ids.has(id)) link.properties.href = shown ? `#${document}${nearest(shown, Number(line))}` : `#${document.slice(0, -1)}top`;
  }
}

function* elementsOf(content: readonly RootContent[]): Generator<Element> {
  const open: (Root | Element | RootContent)[] = [...content];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') yield node;
    if (node.type === 'element' || node.type === 'root') for (const child of node.children) open.push(child);
  }
}

/** The greatest number that is not above one; the least where all are. */
function nearest(ascending: readonly number[], wanted: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] as number) <= wanted) low = middle;
    else high = middle - 1;
  }
  return ascending[low] as number;
}

function remembered(lines: Map<string, number[]>, document: string): number[] {
  const known = lines.get(document) ?? [];
  lines.set(document, known);
  return known;
}
