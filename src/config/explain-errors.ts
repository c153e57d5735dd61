import type { ErrorObject } from 'ajv';
import { append } from '../text/append.js';
import { didYouMean } from '../text/did-you-mean.js';
import { keysOfPointer } from '../text/json-pointer.js';
import type { ConfigProblem } from './read-config.js';

/** Which of several errors about one value says most; the rest of a union's branches is noise. */
const PRIORITY = ['additionalProperties', 'required', 'minimum', 'minLength', 'maxItems', 'minItems', 'enum', 'type'];

/** Turns the errors of the schema validator into one sentence per mistake. */
export function explainErrors(value: unknown, errors: readonly ErrorObject[]): ConfigProblem[] {
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf').map(({ instancePath }) => instancePath);
  const leaves = errors.filter(({ keyword }) => PRIORITY.includes(keyword));
  // In a union, the branch whose shape the value has gets furthest into it; the others stop at the top.
  const telling = leaves.filter((error) => !unions.includes(placeOf(error)) || !leaves.some((other) => placeOf(other).startsWith(`${placeOf(error)}/`)));
  const byPlace = new Map<string, ErrorObject[]>();
  for (const error of telling) {
    const place = `${placeOf(error)} ${keyOf(error)}`;
    append(byPlace, place, error);
  }
  return [...byPlace.values()].map((group) => explain(value, group));
}

/** Where the faulty value stands, or the faulty key. */
function placeOf({ instancePath, propertyName }: ErrorObject): string {
  return propertyName === undefined ? instancePath : `${instancePath}/${propertyName}`;
}

function explain(value: unknown, errors: readonly ErrorObject[]): ConfigProblem {
  const found = valueAt(value, errors[0] as ErrorObject);
  const fitting = Array.isArray(found) ? errors.filter(({ keyword }) => keyword !== 'enum') : errors;
  const ranked = [...(fitting.length > 0 ? fitting : errors)].sort((a, b) => PRIORITY.indexOf(a.keyword) - PRIORITY.indexOf(b.keyword));
  const error = ranked[0] as ErrorObject;
  const path = keysOfPointer(error.instancePath);
  const name = path.length === 0 ? 'The configuration' : `"${path.filter((key) => !/^\d+$/.test(key)).at(-1) ?? ''}"`;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = keyOf(error);
      const known = knownKeys(error);
      const isRule = path.at(-1) === 'rules';
      const hint = didYouMean(key, known) || (isRule || known.length === 0 ? '' : ` Known keys: ${known.join(', ')}.`);
      return { path: [...path, key], atKey: true, message: `Unknown ${isRule ? 'rule' : 'key'} "${key}".${hint}` };
    }
    case 'required':
      return { path, atKey: false, message: `${name} needs a key "${(error.params as { missingProperty: string }).missingProperty}".` };
    case 'minimum':
      return { path, atKey: false, message: `${name} must be at least ${(error.params as { limit: number }).limit}.` };
    case 'minLength':
      return { path, atKey: false, message: `${name} must not hold an empty string.` };
    case 'minItems':
    case 'maxItems':
      return { path, atKey: false, message: `${name} must be a severity, or a list of a severity and options: [error, { … }].` };
    case 'enum': {
      const allowed = (error.params as { allowedValues: readonly unknown[] }).allowedValues;
      const shown = JSON.stringify(found);
      const { propertyName } = error;
      if (propertyName !== undefined) return { path: [...path, propertyName], atKey: true, message: `Unknown rule "${propertyName}".${didYouMean(propertyName, allowed.map(String))}` };
      if (allowed.includes('off')) return { path, atKey: false, message: `${shown} is no severity: write off, warn or error, or [severity, options].` };
      if (!error.schemaPath.includes('RuleId')) return { path, atKey: false, message: `${name} must be ${alternatives(allowed.map(String))}, not ${shown}.` };
      return { path, atKey: false, message: `Unknown rule ${shown}.${typeof found === 'string' ? didYouMean(found, allowed.map(String)) : ''}` };
    }
    default: {
      const types = errors.filter(({ keyword }) => keyword === 'type').map(({ params }) => TYPE_NAMES[(params as { type: string }).type] ?? String((params as { type: string }).type));
      return { path, atKey: false, message: `${name} must be ${types.join(' or ')}, not ${typeName(found)}.` };
    }
  }
}

function alternatives(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'a mapping',
  string: 'a string',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  null: 'nothing',
};

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'boolean' ? String(value) : (TYPE_NAMES[typeof value] ?? typeof value);
}

function keyOf({ params }: ErrorObject): string {
  return String((params as { additionalProperty?: string }).additionalProperty ?? '');
}

/** The keys that the schema allows where an unknown one was found. */
function knownKeys({ parentSchema }: ErrorObject): string[] {
  return Object.keys((parentSchema as { properties?: object } | undefined)?.properties ?? {}).filter((key) => key !== '$schema');
}

function valueAt(value: unknown, { instancePath }: ErrorObject): unknown {
  return keysOfPointer(instancePath).reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], value);
}
