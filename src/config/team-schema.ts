import type Ajv from 'ajv/dist/2020.js';
import type { ErrorObject, Options } from 'ajv';
import type { TeamSchema } from '../model/team-schema.js';
import type { SchemaValidator } from '../model/violations.js';
import { didYouMean } from '../text/did-you-mean.js';
import { isMapping } from '../text/is-mapping.js';
import { keysOfPointer } from '../text/json-pointer.js';
import { parseWithPlaces, type PlacedValue } from './places.js';
import { UserError } from './user-error.js';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const OPTIONS: Options = { allErrors: true, verbose: true, strict: true, strictTypes: false, strictTuples: false, strictRequired: false, validateFormats: false, allowUnionTypes: true, logger: false };

/** Runs a validator; one whose patterns never end has to be stopped somehow. */
export type Guard = (validate: SchemaValidator) => SchemaValidator;

/**
 * Reads the schema that a team demands of its architectures: JSON Schema 2020-12, as JSON or YAML.
 * @param path only named in errors
 * @param AjvOf2020 passed in because it is loaded on demand
 * @throws UserError with one line `path:line:column: what and how to mend it` per mistake
 */
export function compileTeamSchema(path: string, text: string, AjvOf2020: typeof Ajv.default, guard: Guard = (validate) => validate): TeamSchema {
  const file = parseWithPlaces(path, text);
  const schema = mappingOf(file);
  const { $schema } = schema;
  if ($schema !== undefined && String($schema).replace(/#$/, '') !== DIALECT) throw new UserError(`${file.placeOf(['$schema'], false)}: "$schema" must be ${DIALECT}: no other version of JSON Schema is read.`);
  const compile = (options: Options): SchemaValidator => {
    const ajv = new AjvOf2020({ ...OPTIONS, ...options });
    if (ajv.validateSchema(schema) !== true) throw new UserError(mistakesOf(ajv.errors ?? [], file));
    try {
      return guard(ajv.compile(schema) as SchemaValidator);
    } catch (error) {
      throw new UserError(explainRefusal(error, file, ajv));
    }
  };
  return { validate: compile({}), validateProse: compile({ coerceTypes: 'array' }), names: [...namesIn(schema)], required: required(schema) };
}

function mappingOf({ value, placeOf }: PlacedValue): Record<string, unknown> {
  if (isMapping(value)) return value;
  throw new UserError(`${placeOf([], false)}: A JSON Schema is a mapping, e.g. { required: [observability] }.`);
}

/** What is wrong by the schema of schemas, each place once, the most telling first. */
function mistakesOf(errors: readonly ErrorObject[], { placeOf }: PlacedValue): string {
  const leaves = errors.filter(({ keyword }) => keyword !== 'anyOf' && keyword !== 'allOf' && keyword !== 'oneOf' && keyword !== '$dynamicRef');
  const places = new Map<string, ErrorObject>();
  for (const error of leaves) if (!places.has(error.instancePath)) places.set(error.instancePath, error);
  return [...places.values()]
    .map(({ instancePath, message, params }) => {
      const keys = keysOfPointer(instancePath);
      const allowed = (params as { readonly allowedValues?: readonly unknown[] }).allowedValues;
      return `${placeOf(keys, false)}: ${keys.length === 0 ? 'The schema' : `"${keys.at(-1) ?? ''}"`} ${allowed ? `must be one of ${allowed.map(String).join(', ')}` : (message ?? 'is wrong')}.`;
    })
    .join('\n');
}

/** Why Ajv does not compile a schema that is one by its form: an unknown keyword, a reference to nothing, a pattern that is none. */
function explainRefusal(error: unknown, { placeOfWord }: PlacedValue, ajv: { readonly RULES: { readonly all: object } }): string {
  const message = error instanceof Error ? error.message : String(error);
  const keyword = /unknown keyword: "([^"]*)"/.exec(message)?.[1];
  if (keyword !== undefined) return `${placeOfWord(keyword)}: Unknown keyword "${keyword}".${didYouMean(keyword, Object.keys(ajv.RULES.all))}`;
  const reference = (error as { readonly missingRef?: string }).missingRef ?? /can't resolve reference (\S+)/.exec(message)?.[1];
  if (reference !== undefined) return `${placeOfWord(reference)}: "${reference}" is not in this file: a schema refers to nothing outside of itself.`;
  const pattern = /^Invalid regular expression: \/(.*)\/[a-z]*: (.*)$/s.exec(message);
  if (pattern) return `${placeOfWord(pattern[1] ?? '')}: "${pattern[1] ?? ''}" is no regular expression: ${pattern[2] ?? ''}.`;
  return `${placeOfWord('')}: ${message}.`;
}

/** Every name of a property that the schema speaks of. */
function namesIn(node: unknown, names = new Set<string>()): Set<string> {
  if (Array.isArray(node)) for (const item of node) namesIn(item, names);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return names;
  const { properties, required: demanded } = node as { readonly properties?: unknown; readonly required?: unknown };
  if (typeof properties === 'object' && properties !== null) for (const name of Object.keys(properties)) names.add(name);
  if (Array.isArray(demanded)) for (const name of demanded) names.add(String(name));
  for (const value of Object.values(node)) namesIn(value, names);
  return names;
}

function required({ required: names }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(names) ? names.map(String) : [];
}
