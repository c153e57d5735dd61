import type { DuplicatedKey, WrittenArchitecture } from '../../model/architecture.js';
import type { Block, Code, Document, Section } from '../../parse/document.js';
import { FRONT_MATTER, isArchitectureListing, readYamlValues } from '../../parse/yaml.js';
import { ARCHITECTURE_KEYS, tellsParts } from '../../parse/yaml/architecture-keys.js';
import type { DuplicateKey, YamlNode } from '../../parse/yaml/node.js';
import { valueOf } from '../../parse/yaml/value.js';
import { addParts, inWords } from './architecture-words.js';
import { labelledItem } from './prose.js';
import { list } from './words.js';
import type { Span } from '../../text/source-file.js';
import { joinedDocuments } from './records.js';
import { isInShape } from './shape.js';
import { ToldInListings } from './told-in-listings.js';

/** What a document says in the shape of the schema: as values, and in the words of a document. */
export interface Written {
  /** The whole document; null where it has another shape. */
  readonly architecture: WrittenArchitecture | null;
  /** Parts of it that have the shape, and keys that stand twice. */
  readonly fragments: readonly WrittenArchitecture[];
  /** The sections of the document, with what is written in the shape put in words. */
  readonly root: Section;
  /** Listings whose words became part of these sections. */
  readonly told: readonly Span[];
}

/** Reads what stands in a document in the shape of schemas/architecture.schema.json: a YAML file, front matter, a listing in markdown. */
export function readWritten(document: Document): Written {
  const { data, root } = document;
  if (!data) return withFragments(root);
  const duplicates = data.duplicates.map(duplicateOf);
  const whole = isNamedForIt(document) || data.documents.some(isInShape) ? joinedDocuments(data.documents) : null;
  if (whole) return { architecture: { ...valueOf(whole), duplicates }, fragments: [], root: inWords(whole), told: [] };
  return { architecture: null, fragments: duplicates.length > 0 ? [{ value: {}, places: new Map(), duplicates }] : [], root, told: [] };
}

function duplicateOf({ path, first, second }: DuplicateKey): DuplicatedKey {
  return { path, key: second.key, first: first.value.span, second: second.value.span, agrees: first.value.text.text === second.value.text.text };
}

/** A document with the parts of an architecture that stand in its front matter and its listings put in words. */
function withFragments(root: Section): Written {
  const told = new ToldInListings(root);
  if (told.spans.length === 0 && !holdsFragment(root)) return { architecture: null, fragments: [], root, told: [] };
  const fragments: WrittenArchitecture[] = [];
  let frontMatter: YamlNode | null = null;
  const rewritten = (section: Section, parent: Section | null): Section => {
    const own: Section = { ...section, parent, blocks: [], sections: [] };
    for (const block of section.blocks.flatMap(withListingsBehind)) {
      const tree = told.tree(block, own);
      if (tree) {
        own.blocks.push(...tree.blocks);
        own.sections.push(...tree.sections);
        continue;
      }
      const nodes = isFragment(block) ? readYamlValues(block.text).data : null;
      const part = nodes && joinedDocuments(nodes.documents);
      const isFront = block.kind === 'code' && block.meta === FRONT_MATTER;
      if (!nodes || !part || (isFront && !tellsParts(part))) {
        own.blocks.push(block);
        continue;
      }
      // What else front matter holds is none of the schema's business.
      const known: YamlNode = isFront ? { ...part, entries: part.entries.filter(({ name }) => ARCHITECTURE_KEYS.has(name)) } : part;
      own.blocks.push(...list(part.entries.filter((entry) => !known.entries.includes(entry) && !entry.name.startsWith('x-')).map(({ key, value }) => labelledItem(key, value))));
      fragments.push({ ...valueOf(known), duplicates: nodes.duplicates.map(duplicateOf) });
      if (isFront) frontMatter = known;
      else addParts(known, own);
    }
    own.sections.push(...section.sections.map((each) => rewritten(each, own)));
    return own;
  };
  const whole = rewritten(root, null);
  // Front matter speaks of the whole: below the title, behind what the document says itself.
  const [title, ...others] = whole.sections;
  if (frontMatter) addParts(frontMatter, title && others.length === 0 ? title : whole);
  return { architecture: null, root: whole, fragments, told: told.spans };
}

function holdsFragment({ blocks, sections }: Section): boolean {
  return blocks.some(holdsListing) || sections.some(holdsFragment);
}

function holdsListing(block: Block): boolean {
  return isFragment(block) || (block.kind === 'list' && block.items.some(({ blocks }) => blocks.some(holdsListing)));
}

/** A list, and behind it the listings of its items that are part of the architecture: they speak of no item. */
function withListingsBehind(block: Block): readonly Block[] {
  if (block.kind !== 'list' || !holdsListing(block)) return [block];
  const listings: Block[] = [];
  const without = (blocks: readonly Block[]): Block[] => blocks.flatMap((each): Block[] => {
    if (isFragment(each)) {
      listings.push(each);
      return [];
    }
    return [each.kind === 'list' ? { ...each, items: each.items.map((item) => ({ ...item, blocks: without(item.blocks) })) } : each];
  });
  return [...without([block]), ...listings];
}

function isFragment(block: Block): block is Code {
  return block.kind === 'code' && (isArchitectureListing(block) || block.meta === FRONT_MATTER);
}

const SCHEMA_NAME = 'architecture.schema.json';

/** It says so, for editors: in `$schema`, or in a comment. */
function isNamedForIt({ data, comments }: Document): boolean {
  const named = data?.documents.some(({ entries }) => entries.some(({ name, value }) => name === '$schema' && value.text.text.includes(SCHEMA_NAME)));
  return named === true || comments.some(({ text }) => text.text.startsWith('yaml-language-server:') && text.text.includes(SCHEMA_NAME));
}
