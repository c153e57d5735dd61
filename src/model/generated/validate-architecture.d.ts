// Generated from schemas/architecture.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { Architecture } from './architecture.js';

/** Whether a value is an architecture; what is wrong with it stands in `errors` until the next call. */
declare const validate: {
  (value: unknown): value is Architecture;
  errors?: ErrorObject[] | null;
};
export default validate;
