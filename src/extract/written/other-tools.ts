import type { Model } from '../../model/model.js';
import type { Document } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import type { Span } from '../../text/source-file.js';
import { OTHER_TOOLS, type OtherTool } from '../lexicon/other-tools.js';
import { tellsArchitecture } from './parts.js';

/** Why a YAML file is no architecture, in words, and the key that shows it. */
export interface NoArchitecture {
  readonly message: string;
  readonly span: Span;
}

const EXPECTED = 'An architecture in YAML has keys such as "overview", "services", "endpoints", "tables", "dataFlow", "infrastructure" and "risks" (schemas/architecture.schema.json). Start one with `spec-lint init --yaml`.';

/** Whether a YAML file belongs to another tool, or tells nothing of an architecture: one message then says more than all rules could. */
export function findNoArchitecture({ format, data }: Document, model: Model): NoArchitecture | null {
  const root = data?.documents.find(({ kind }) => kind !== 'scalar') ?? data?.documents.find(saysSomething);
  if (format !== 'yaml' || !root || model.architecture.written) return null;
  const top = topOf(root);
  if (!top) return null;
  const tool = tellsArchitecture(top) ? undefined : toolOf(top);
  if (tool?.isPart) {
    if (model.tables.length > 0 || model.environment.exists) return null;
    return { message: `This is ${tool.name}: it tells the endpoints of an architecture and nothing else. Lint it beside the draft: \`spec-lint architecture.md openapi.yaml --together\`. ${EXPECTED}`, span: keySpan(top, tool) };
  }
  if (tool) return { message: `This is ${tool.name}, no architecture. ${EXPECTED}`, span: keySpan(top, tool) };
  if (tellsSomething(model)) return null;
  return { message: `This YAML tells nothing of an architecture: no endpoint, no table and none of its sections. ${EXPECTED}`, span: firstKey(root) };
}

/** Whether the keys of a value are those of a file of another tool. */
export function isOfOtherTool(root: YamlNode): boolean {
  const top = topOf(root);
  return top !== undefined && toolOf(top) !== undefined;
}

/** The value whose keys tell what a file is: of a list the first item. */
function topOf(root: YamlNode): YamlNode | undefined {
  return root.kind === 'sequence' ? root.items[0] : root;
}

function toolOf(top: YamlNode): OtherTool | undefined {
  return OTHER_TOOLS.find((tool) => isOf(tool, top));
}

function isOf({ keys, within }: OtherTool, top: YamlNode): boolean {
  if (!keys.every((key) => top.entries.some(({ name }) => name === key))) return false;
  if (!within) return true;
  const holder = within.key === '' ? top : top.entries.find(({ name }) => name === within.key)?.value;
  if (!holder || holder.kind === 'scalar') return false;
  const below = [...holder.items, ...holder.entries.map(({ value }) => value)];
  return within.anyOf.length === 0 ? holder.kind === 'mapping' : below.some((each) => each.entries.some(({ name }) => within.anyOf.includes(name)));
}

function keySpan(top: YamlNode, { keys: [key] }: OtherTool): Span {
  return top.entries.find(({ name }) => name === key)?.key.span() ?? top.span;
}

/** A file that holds nothing but a word is no architecture; one that holds nothing yet is only empty. */
function saysSomething({ text }: YamlNode): boolean {
  return !/^(?:~|null)?$/i.test(text.text.trim());
}

function firstKey(root: YamlNode): Span {
  return root.entries[0]?.key.span() ?? root.span;
}

function tellsSomething({ endpoints, tables, architecture, variables, environment, inputs, reads }: Model): boolean {
  const isSection = architecture.sections.some(({ heading }) => heading !== null);
  return isSection || [endpoints, tables, variables, inputs, reads.pages, architecture.placeholders].some((each) => each.length > 0) || environment.exists;
}
