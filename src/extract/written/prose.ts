import type { Block, Item, Section } from '../../parse/document.js';
import { readMarkdown } from '../../parse/embedded-markdown.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { MappedText } from '../../text/mapped-text.js';
import { inline, isNothing, item, joined, list } from './words.js';

/** Prose of a value, read as markdown: a text stands for itself, a list for a list, a mapping for a list of labelled texts. */
function prose(node: YamlNode, section: Section, isOrdered = false): { readonly blocks: readonly Block[]; readonly sections: readonly Section[] } {
  if (isNothing(node)) return { blocks: [], sections: [] };
  if (node.kind === 'scalar') return readMarkdown(node.text, section.depth, section);
  if (node.kind === 'sequence') return { blocks: list(node.items.filter((each) => !isNothing(each)).map((each) => proseItem(each)), isOrdered), sections: [] };
  return { blocks: list(node.entries.map(({ key, value }) => labelledItem(key, value))), sections: [] };
}

/** Adds prose to a section. */
export function addProse(node: YamlNode, section: Section, isOrdered = false): void {
  const { blocks, sections } = prose(node, section, isOrdered);
  section.blocks.push(...blocks);
  section.sections.push(...sections);
}

/** An entry of a list: its first paragraph, and what stands below it. */
function proseItem(node: YamlNode): Item {
  if (node.kind !== 'scalar') return node.kind === 'mapping' ? item(MappedText.empty, list(node.entries.map(({ key, value }) => labelledItem(key, value)))) : item(inline(node));
  const [first, ...rest] = blocksOf(node);
  return first?.kind === 'paragraph' ? item(first.text, rest) : item(MappedText.empty, first ? [first, ...rest] : rest);
}

/** `label: text`, with what stands below the text. */
export function labelledItem(label: MappedText, node: YamlNode): Item {
  if (node.kind === 'sequence') return item(joined(label, ':'), list(node.items.filter((each) => !isNothing(each)).map((each) => proseItem(each))));
  if (node.kind === 'mapping') return item(joined(label, ': ', inline(node)));
  const [first, ...rest] = blocksOf(node);
  if (first?.kind === 'paragraph') return item(joined(label, ': ', first.text), rest);
  return item(joined(label, ':'), first ? [first, ...rest] : rest);
}

const FLAT: Section = { heading: null, depth: 0, blocks: [], sections: [], parent: null };

/** Prose of a value that stands below an item of a list, where a heading can hold no section: it is a paragraph there. */
export function blocksOf(node: YamlNode, isOrdered = false): readonly Block[] {
  const { blocks, sections } = prose(node, FLAT, isOrdered);
  return [...blocks, ...sections.flatMap(flattened)];
}

function flattened({ heading, blocks, sections }: Section): Block[] {
  const title: Block[] = heading ? [{ kind: 'paragraph', text: heading.text, span: heading.span, quoted: false }] : [];
  return [...title, ...blocks, ...sections.flatMap(flattened)];
}
