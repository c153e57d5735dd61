// Generated from schemas/config.schema.json by `npm run generate`. Do not edit.
import type { ErrorObject } from 'ajv';
import type { Config } from './config.js';

/** Whether a value is a configuration; what is wrong with it stands in `errors` until the next call. */
declare const validate: {
  (value: unknown): value is Config;
  errors?: ErrorObject[] | null;
};
export default validate;
