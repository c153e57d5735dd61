import type { Block, Code, Section } from '../../parse/document.js';
import { looksLikeOpenApi } from '../../parse/openapi.js';
import { FRONT_MATTER, isArchitectureListing, readYaml, readYamlValues, type YamlTree } from '../../parse/yaml.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { sectionsNamed } from '../architecture/section-keys.js';
import type { Span } from '../../text/source-file.js';
import { RECORD_LANGS } from '../lexicon/listings.js';
import { headingNames } from '../architecture/section-names.js';
import { isOfOtherTool } from './other-tools.js';
import { namesPart, tellsArchitecture } from './parts.js';

/*
 * Listings in YAML or JSON that tell the design itself, within a document that is markdown: the whole of it ("Here is the architecture
 * in YAML"), or the one part that their section is about: it says so by its key, or several sections are told in this way. The configuration
 * of a tool under "Deployment" is neither.
 */

/** A document with so many sections that are told in YAML tells all of them so. */
const MANY = 3;

/** The listings of a document that tell its design, and the tree that each of them is. */
export class ToldInListings {
  /** The values of these listings. */
  readonly #designs = new Map<Block, YamlNode>();

  constructor(root: Section) {
    const possible = new Map<Block, YamlNode>();
    let parts = 0;
    for (const { block, section } of listingsBelow(root)) {
      const value = valueOf(block);
      if (!value) continue;
      if (tellsArchitecture(value)) this.#designs.set(block, value);
      else if (section.heading && /^ya?ml$/.test(block.lang) && !isOfOtherTool(value) && !isInterface(block)) {
        const isNamed = namesPart(section.heading.text.text);
        const isPart = isUnder(value, section) || (isNamed && listsNamed(value));
        if (isPart || isNamed) parts++;
        (isPart ? this.#designs : possible).set(block, value);
      }
    }
    if (parts >= MANY) for (const [block, value] of possible) this.#designs.set(block, value);
  }

  /** Where these listings stand. */
  get spans(): readonly Span[] {
    return [...this.#designs.keys()].map(({ span }) => span);
  }

  /** What a listing tells, to stand in its section; null where it tells nothing of the design. */
  tree(block: Block, section: Section): YamlTree | null {
    const value = this.#designs.get(block);
    if (!value || block.kind !== 'code') return null;
    const tree = readYaml(block.text, section.depth, section);
    const [only, ...others] = tree.sections;
    // `services:` under the heading "Services" says it once more.
    const { blocks, sections } = only && others.length === 0 && tree.blocks.length === 0 && isUnder(value, section) && !tellsArchitecture(value) ? only : tree;
    return { ...tree, sections, blocks: looksLikeOpenApi(block.text.text) ? [...blocks, block] : blocks };
  }
}

function* listingsBelow(section: Section): Generator<{ readonly block: Code; readonly section: Section }> {
  for (const block of section.blocks) if (block.kind === 'code' && RECORD_LANGS.has(block.lang) && !isArchitectureListing(block) && block.meta !== FRONT_MATTER) yield { block, section };
  for (const each of section.sections) yield* listingsBelow(each);
}

/** The one value of a listing, if it has parts. */
function valueOf({ text }: Code): YamlNode | null {
  const [root, ...others] = readYamlValues(text).data.documents;
  return root && others.length === 0 && root.kind !== 'scalar' ? root : null;
}

/** The vocabulary of OpenAPI: an interface in these words has a reader of its own. */
const IN_OPENAPI = /^[ \t]{0,40}["']?(?:responses|requestBody|operationId|securitySchemes|\$ref|components)["']?[ \t]{0,4}:/m;

function isInterface({ text: { text } }: Code): boolean {
  return IN_OPENAPI.test(text) && looksLikeOpenApi(text);
}

/** `- name: api` with what it is beside it, for each item. */
function listsNamed({ items }: YamlNode): boolean {
  return items.length > 0 && items.every(({ entries }) => entries.some(({ name }) => name === 'name'));
}

/** Whether the one key of a value is what its section is called. */
function isUnder({ entries: [entry, ...others] }: YamlNode, { heading }: Section): boolean {
  if (!entry || !heading || others.length > 0) return false;
  const names = new Set([...headingNames(heading.text.text), ...sectionsNamed(heading.text.text)]);
  return [...headingNames(entry.name), ...sectionsNamed(entry.name)].some((name) => names.has(name));
}
