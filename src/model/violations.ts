import { append } from '../text/append.js';
import { didYouMean } from '../text/did-you-mean.js';
import validateArchitecture from './generated/validate-architecture.js';
import { own } from '../text/own.js';

/** What a value lacks or has wrong, by a schema. */
export interface Violation {
  /** JSON pointer of the object: `/endpoints/3`; empty for the whole. */
  readonly pointer: string;
  /** The property that is missing or unknown; null where the value itself is wrong. */
  readonly property: string | null;
  readonly isMissing: boolean;
  /** Another property would do instead: the schema gives a choice. */
  readonly isAlternative: boolean;
  /** In words: `must be one of "payments", "growth"`. */
  readonly message: string;
  /** What the schema says that the missing or wrong value is for; null where it says nothing. */
  readonly description: string | null;
}

/** An error as Ajv gives it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  readonly parentSchema?: object | undefined;
  /** The value that is wrong. */
  readonly data?: unknown;
}

/** A validator as Ajv compiles it from a schema. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null | undefined;
}

/** Keywords that join schemas: the errors of what they join say more. */
const JOINING: ReadonlySet<string> = new Set(['oneOf', 'anyOf', 'allOf', 'if']);
const UNKNOWN_KEY: ReadonlySet<string> = new Set(['additionalProperties', 'unevaluatedProperties']);

/** All that is wrong with a value by a schema, that of an architecture unless another is given; each place and property once. */
export function violationsOf(value: unknown, validate: SchemaValidator = validateArchitecture): Violation[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const groups = new Map<string, SchemaError[]>();
  for (const error of tellingErrors(errors)) {
    const place = `${error.instancePath} ${propertyOf(error.params) ?? ''}`;
    append(groups, place, error);
  }
  return [...groups.values()].map((group) => {
    const [first] = group as [SchemaError];
    return {
      pointer: first.instancePath,
      property: propertyOf(first.params),
      isMissing: first.keyword === 'required',
      isAlternative: isAlternative(first, errors),
      message: [...new Set(group.map(inWords))].join(' or ').replaceAll(' or must be ', ' or '),
      description: descriptionOf(first),
    };
  });
}

/** Whether another branch of the same union lacks something else at the same place. */
function isAlternative(error: SchemaError, errors: readonly SchemaError[]): boolean {
  const branchOf = ({ schemaPath }: SchemaError, union: SchemaError): string | null => (schemaPath.startsWith(`${union.schemaPath}/`) ? (schemaPath.slice(union.schemaPath.length + 1).split('/')[0] ?? null) : null);
  return errors
    .filter(({ keyword, instancePath }) => (keyword === 'anyOf' || keyword === 'oneOf') && instancePath === error.instancePath)
    .some((union) => {
      const branches = errors.filter(({ keyword, instancePath }) => keyword === 'required' && instancePath === error.instancePath).map((other) => branchOf(other, union));
      return branchOf(error, union) !== null && branches.some((branch) => branch !== null && branch !== branchOf(error, union));
    });
}

/** The errors that say something of their own: in a union those of the branch that the value gets furthest into, and none of entries that merely are not the one wanted. */
function tellingErrors(errors: readonly SchemaError[]): SchemaError[] {
  const leaves = errors.filter(({ keyword, instancePath }) => !JOINING.has(keyword) || !errors.some((other) => !JOINING.has(other.keyword) && isWithin(other.instancePath, instancePath)));
  const unions = errors.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf').map(({ instancePath }) => instancePath);
  const wanted = errors.filter(({ keyword }) => keyword === 'contains' || keyword === 'propertyNames').map(({ schemaPath }) => `${schemaPath}/`);
  return leaves
    .filter(({ schemaPath }) => !wanted.some((path) => schemaPath.startsWith(path)))
    // Where a branch has the type of the value, that the others want another type is noise.
    .filter(({ instancePath, keyword }) => keyword !== 'type' || !unions.includes(instancePath) || !leaves.some((other) => isWithin(other.instancePath, instancePath) && !(other.instancePath === instancePath && other.keyword === 'type')))
    .filter(({ instancePath, keyword }) => keyword === 'required' || (UNKNOWN_KEY.has(keyword) && isOfOneShape(instancePath, errors)) || !unions.includes(instancePath) || !leaves.some((other) => other.instancePath !== instancePath && isWithin(other.instancePath, instancePath)))
    .filter(({ instancePath, keyword }) => keyword !== 'type' || !unions.includes(instancePath) || !leaves.some((other) => other.keyword !== 'type' && other.instancePath === instancePath));
}

/** Of the schemas that a union joins, one wants a mapping with known keys: an unknown one is no sign that another one is meant. */
function isOfOneShape(pointer: string, errors: readonly SchemaError[]): boolean {
  return new Set(errors.filter(({ keyword, instancePath }) => UNKNOWN_KEY.has(keyword) && instancePath === pointer).map(({ schemaPath }) => schemaPath)).size === 1;
}

function isWithin(pointer: string, outer: string): boolean {
  return pointer === outer || pointer.startsWith(`${outer}/`);
}

function propertyOf({ missingProperty, additionalProperty, unevaluatedProperty }: Readonly<Record<string, unknown>>): string | null {
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  return typeof name === 'string' ? name : null;
}

/** What is wrong, after the name of the value. */
function inWords({ keyword, params, message, parentSchema, data }: SchemaError): string {
  switch (keyword) {
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `there is no such key.${didYouMean(propertyOf(params) ?? '', Object.keys(propertiesOf(parentSchema))) || knownKeys(parentSchema)}`;
    case 'type':
      return `must be ${[params['type']].flat().map((type) => TYPES[String(type)] ?? String(type)).join(' or ')}`;
    case 'enum':
      return oneOf([params['allowedValues']].flat(), data);
    case 'const':
      return `must be ${JSON.stringify(params['allowedValue'])}`;
    case 'minLength':
      return params['limit'] === 1 ? 'must not be empty' : (message ?? keyword);
    default:
      return message ?? keyword;
  }
}

function oneOf(allowed: readonly unknown[], given: unknown): string {
  const meant = typeof given === 'string' ? didYouMean(given, allowed.filter((value) => typeof value === 'string')) : '';
  return `must be one of ${allowed.map((value) => JSON.stringify(value)).join(', ')}${meant && `.${meant}`}`;
}

/** So many keys a reader takes in at a glance. */
const MOST_KEYS = 12;

function knownKeys(schema: object | undefined): string {
  const keys = Object.keys(propertiesOf(schema)).filter((key) => !key.startsWith('$'));
  return keys.length === 0 ? '' : ` Known here: ${keys.slice(0, MOST_KEYS).join(', ')}${keys.length > MOST_KEYS ? ' …' : ''}`;
}

const TYPES: Readonly<Record<string, string>> = { string: 'a text', array: 'a list', object: 'a mapping', boolean: 'true or false', integer: 'a whole number', number: 'a number', null: 'nothing' };

function descriptionOf({ keyword, params, parentSchema }: SchemaError): string | null {
  const schema = keyword === 'required' ? own(propertiesOf(parentSchema), propertyOf(params) ?? '') : keyword === 'contains' ? (parentSchema as { contains?: unknown }).contains : UNKNOWN_KEY.has(keyword) ? null : parentSchema;
  const { description } = (typeof schema === 'object' && schema !== null ? schema : {}) as { readonly description?: unknown };
  return typeof description === 'string' && description.trim() !== '' ? description.replace(/\s+/g, ' ').trim().replace(/\.$/, '') : null;
}

function propertiesOf(schema: object | undefined): Readonly<Record<string, unknown>> {
  return (schema as { readonly properties?: Readonly<Record<string, unknown>> } | undefined)?.properties ?? {};
}
