import type { WrittenArchitecture } from '../../model/architecture.js';
import type { Document, Section } from '../../parse/document.js';
import type { YamlNode } from '../../parse/yaml/node.js';
import { valueOf } from '../../parse/yaml/value.js';
import { inWords } from './architecture-words.js';
import { joinedDocuments } from './records.js';

/** A document in the shape of the schema: as a value, and in the words of a document. */
export interface Written {
  readonly architecture: WrittenArchitecture;
  readonly root: Section;
}

/** Reads a YAML file that is written in the shape of schemas/architecture.schema.json; null for any other document. */
export function readWritten(document: Document): Written | null {
  const { data } = document;
  if (!data || !(isNamedForIt(document) || data.documents.some(isInShape))) return null;
  const whole = joinedDocuments(data.documents);
  return whole && { architecture: valueOf(whole), root: inWords(whole) };
}

const SCHEMA_NAME = 'architecture.schema.json';

/** It says so, for editors: in `$schema`, or in a comment. */
function isNamedForIt({ data, comments }: Document): boolean {
  const named = data?.documents.some(({ entries }) => entries.some(({ name, value }) => name === '$schema' && value.text.text.includes(SCHEMA_NAME)));
  return named === true || comments.some(({ text }) => text.text.startsWith('yaml-language-server:') && text.text.includes(SCHEMA_NAME));
}

/** The parts of the schema of which a document in its shape has most. */
const REQUIRED: ReadonlySet<string> = new Set(['overview', 'services', 'endpoints', 'dataFlow', 'infrastructure', 'risks']);
const MOST = 4;
/** Parts that hold what the rules judge. */
const TELLING: ReadonlySet<string> = new Set(['overview', 'services', 'endpoints', 'tables', 'dataFlow']);
const KNOWN: ReadonlySet<string> = new Set([...REQUIRED, '$schema', 'title', 'kind', 'stage', 'auth', 'tables', 'sql', 'env', 'jobs', 'pages', 'inputs', 'metrics', 'stats', 'ids', 'tools', 'telemetry', 'security', 'questions', 'openQuestions', 'outOfScope', 'alternatives', 'notes']);
/** For each key of its own a document in the shape of the schema has so many that the schema knows. */
const KNOWN_BY_UNKNOWN = 3;

/** Most of its parts have the schema's own names. */
function isInShape(node: YamlNode): boolean {
  const names = node.entries.map(({ name }) => name).filter((name) => !name.startsWith('x-'));
  if (names.filter((name) => REQUIRED.has(name)).length >= MOST) return true;
  const known = names.filter((name) => KNOWN.has(name));
  return known.some((name) => TELLING.has(name)) && known.length >= KNOWN_BY_UNKNOWN * (names.length - known.length) && known.length > 1;
}
