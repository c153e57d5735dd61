import validateArchitecture from './generated/validate-architecture.js';

/** What a value lacks or has wrong, by the schema. */
export interface Violation {
  /** JSON pointer of the object: `/endpoints/3`; empty for the whole. */
  readonly pointer: string;
  /** The property that is missing or unknown; null where the value itself is wrong. */
  readonly property: string | null;
  readonly isMissing: boolean;
  /** In words: "must be string". */
  readonly message: string;
}

/** A validator as Ajv compiles it from a schema. */
export interface SchemaValidator {
  (value: unknown): boolean;
  errors?: readonly { readonly instancePath: string; readonly keyword: string; readonly params: Readonly<Record<string, unknown>>; readonly message?: string | undefined }[] | null | undefined;
}

/** All that is wrong with a value by a schema, that of an architecture unless another is given. */
export function violationsOf(value: unknown, validate: SchemaValidator = validateArchitecture): Violation[] {
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
    pointer: instancePath,
    property: propertyOf(params),
    isMissing: keyword === 'required',
    message: message ?? keyword,
  }));
}

function propertyOf({ missingProperty, additionalProperty }: Readonly<Record<string, unknown>>): string | null {
  const name = missingProperty ?? additionalProperty;
  return typeof name === 'string' ? name : null;
}
