import type { Block, Item, List, Paragraph, Section, Table } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { type Mark, MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';

/** Words of ours that stand for something in the document: "API Endpoints" for the key `endpoints`. */
export function standingFor(words: string, place: Span): MappedText {
  const last = Math.max(place.start, place.end - 1);
  const offsets = Array.from({ length: words.length + 1 }, (_, index) => (index === 0 ? place.start : index < words.length - 1 ? Math.min(place.start + index, last) : index === words.length ? last + 1 : last));
  return new MappedText(words, offsets, words === '' ? [] : [{ kind: 'instead', start: 0, end: words.length }]);
}

/** Words of ours that stand at one place, such as the beginning of what they lead in: "header " for `x-worker-key`. */
export function standingAt(words: string, offset: number): MappedText {
  return standingFor(words, { start: offset, end: offset + 1 });
}

/**
 * Words one after the other; strings are words between them that stand nowhere. Where a part stands above the one before it, it gives
 * way to it: places within a text rise.
 */
export function joined(...parts: readonly (MappedText | string | null)[]): MappedText {
  let text = '';
  const offsets: number[] = [];
  const marks: Mark[] = [];
  const end = (): number => offsets.at(-1) ?? firstOffset(parts);
  for (const part of parts) {
    if (part === null) continue;
    if (typeof part === 'string') {
      for (let i = 0; i < part.length; i++) offsets.push(end());
      text += part;
      continue;
    }
    const least = offsets.at(-1) ?? 0;
    for (let i = 0; i < part.length; i++) offsets.push(Math.max(least, part.offsetAt(i)));
    for (const mark of part.marks) marks.push({ kind: mark.kind, start: mark.start + text.length, end: mark.end + text.length });
    text += part.text;
  }
  offsets.push(end() + (text === '' ? 0 : 1));
  return new MappedText(text, offsets, marks);
}

function firstOffset(parts: readonly (MappedText | string | null)[]): number {
  const first = parts.find((part): part is MappedText => part instanceof MappedText);
  return first?.offsetAt(0) ?? 0;
}

/** Texts in a list: "a, b". */
export function listed(texts: readonly MappedText[], separator = ', '): MappedText {
  return joined(...texts.flatMap((text, index) => (index === 0 ? [text] : [separator, text])));
}

/** A text as it would be set as code. */
export function asCode(text: MappedText): MappedText {
  return marked(text, 'code');
}

/** A text as it would be set in bold. */
export function asStrong(text: MappedText): MappedText {
  return marked(text, 'strong');
}

function marked(text: MappedText, kind: Mark['kind']): MappedText {
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => text.offsetAt(index));
  return new MappedText(text.text, offsets, [{ kind, start: 0, end: text.length }, ...text.marks]);
}

/** A node in words on one line: `{ id: uuid, lines: [a, b] }`. */
export function inline(node: YamlNode, isInner = false): MappedText {
  if (node.kind === 'scalar') return oneLine(node.text);
  if (node.kind === 'sequence') {
    const items = listed(node.items.map((item) => inline(item, true)));
    return isInner ? joined('[', items, ']') : items;
  }
  const entries = listed(node.entries.map(({ key, value }) => (isNothing(value) ? key : joined(key, ': ', inline(value, true)))));
  return joined('{ ', entries, ' }');
}

/** A text without line ends. */
export function oneLine(text: MappedText): MappedText {
  return text.text.includes('\n') ? text.trim().masked(/\n/g) : text;
}

/** Neither words nor a collection. */
export function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.text.text.trim() === '';
}

export function paragraph(text: MappedText): Paragraph {
  return { kind: 'paragraph', text, span: text.span(), quoted: false };
}

export function item(text: MappedText, blocks: readonly Block[] = []): Item {
  return { text, checked: null, number: null, blocks, span: text.span() };
}

export function list(items: readonly Item[], isOrdered = false): List[] {
  const [first] = items;
  if (!first) return [];
  const numbered = isOrdered ? items.map((each, index) => ({ ...each, number: index + 1 })) : items;
  return [{ kind: 'list', ordered: isOrdered, items: numbered, span: { start: first.span.start, end: Math.max(first.span.end, items.at(-1)?.span.end ?? 0) } }];
}

export function table(header: readonly MappedText[], rows: readonly (readonly MappedText[])[]): Table[] {
  if (rows.length === 0) return [];
  const spanned = rows.map((cells) => ({ cells, span: joined(...cells).span() }));
  return [{ kind: 'table', header, rows: spanned, span: { start: spanned[0]?.span.start ?? 0, end: spanned.at(-1)?.span.end ?? 0 } }];
}

/** A section under a heading. */
export function sectionOf(heading: MappedText, depth: number, parent: Section | null): Section {
  return { heading: { text: heading, span: heading.span() }, depth, blocks: [], sections: [], parent };
}
