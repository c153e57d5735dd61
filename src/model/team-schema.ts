import { isMapping } from '../text/is-mapping.js';
import { keysOfPointer, pointerKey } from '../text/json-pointer.js';
import type { ArchitectureFacts, NamedText, WrittenArchitecture } from './architecture.js';
import { type SchemaValidator, type Violation, violationsOf } from './violations.js';

/** What a team demands of its architectures besides the schema that holds for all. */
export interface TeamSchema {
  /** For values that are written as data. */
  readonly validate: SchemaValidator;
  /** For what is read from prose, where each value is a text: "3" passes for a number, and a text for a list of it. It may alter the value. */
  readonly validateProse: SchemaValidator;
  /** All names of properties that the schema speaks of. */
  readonly names: readonly string[];
  /** Those that it requires of the document itself. */
  readonly required: readonly string[];
}

/** What a document has wrong by a team's schema, with the places of its parts. */
export interface TeamDemands extends WrittenArchitecture {
  readonly violations: readonly Violation[];
}

/** Validates a document by a team's schema: one in the shape of the schema as it stands, any other as it was read, with all that is said in it under a name. */
export function demandsOf(architecture: ArchitectureFacts, schema: TeamSchema): TeamDemands {
  if (architecture.written) {
    const { value, places } = architecture.written;
    const named = withNames(value);
    return { value: named, places, violations: violationsOf(named, schema.validate) };
  }
  const read = asRead(architecture, schema.names);
  // Prose says more than any schema names.
  const violations = violationsOf(structuredClone(read.value), schema.validateProse).filter(({ property, isMissing }) => property === null || isMissing);
  return { ...read, violations };
}

/** The lists of which a bare value is a name; the other short forms are written out where the document is read. */
const NAMED_LISTS = ['services', 'endpoints', 'tables', 'env', 'jobs', 'pages'] as const;

/** The same document with a mapping in the place of each bare name, so that a schema has to speak of one form only. */
function withNames(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const named = { ...value };
  for (const list of NAMED_LISTS) {
    const entries = value[list];
    if (Array.isArray(entries)) named[list] = entries.map((entry: unknown) => (typeof entry === 'object' && entry !== null ? entry : { name: entry }));
  }
  return named;
}

/** A value without the keys that only the team's schema knows, for the schema that holds for all. */
export function withoutTeamKeys(value: unknown, { names }: TeamSchema): unknown {
  const own: unknown = structuredClone(value);
  for (const { pointer, property, isMissing } of violationsOf(value)) {
    if (property === null || isMissing || !names.includes(property)) continue;
    const holder = keysOfPointer(pointer).reduce<unknown>((node, key) => (node as Record<string, unknown> | null)?.[key], own);
    if (typeof holder === 'object' && holder !== null) Reflect.deleteProperty(holder, property);
  }
  return own;
}

/** Keys that have a reader of their own: a label does not stand in for what that reader did not find. */
const READ = {
  document: ['title', 'overview', 'services', 'endpoints', 'tables', 'env', 'dataFlow', 'infrastructure', 'risks', 'questions'],
  services: ['name', 'responsibility'],
  endpoints: ['name', 'method', 'path', 'purpose', 'input', 'output', 'caller', 'calls'],
  tables: ['name', 'columns'],
} as const;

/** The architecture as read, with what is said in it under names, which are spelt as the schema spells them. */
function asRead({ data, services, endpoints, remarks }: ArchitectureFacts, names: readonly string[]): WrittenArchitecture {
  const spelling = new Map(names.map((name) => [plainName(name), name]));
  const places = new Map<string, NamedText['span']>();
  const withRemarks = (own: object, said: readonly NamedText[], read: readonly string[], pointer: string): object => {
    const value: Record<string, unknown> = { ...own };
    for (const { names: written, text, span } of said) {
      for (const name of written) {
        const key = spelling.get(plainName(name)) ?? camelCase(name);
        if (read.includes(key) || Object.hasOwn(value, key)) continue;
        const at = `${pointer}/${pointerKey(key)}`;
        // What is left empty has a place all the same, unless a later one is filled.
        if (text !== '' || !places.has(at)) places.set(at, span);
        if (text !== '') Object.defineProperty(value, key, { value: text, enumerable: true, writable: true, configurable: true });
      }
    }
    return value;
  };
  const entries = (list: 'services' | 'endpoints' | 'tables', said: readonly { readonly remarks: readonly NamedText[] }[]): object =>
    data[list] === undefined ? {} : { [list]: data[list].map((entry: object, index) => withRemarks(entry, said[index]?.remarks ?? [], READ[list], `/${list}/${String(index)}`)) };
  const value = {
    ...withRemarks(data, remarks.document, READ.document, ''),
    ...entries('services', services),
    ...entries('endpoints', endpoints),
    ...entries('tables', remarks.tables.map((said) => ({ remarks: said }))),
  };
  return { value, places };
}

/** "On-call team", "onCallTeam" and "on_call_team" are one name. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function camelCase(name: string): string {
  const [first = '', ...others] = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  return [first.toLowerCase(), ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
}
