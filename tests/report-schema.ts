import { readFileSync } from 'node:fs';
import Ajv from 'ajv';

const ajv = new Ajv.default({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false });
const validate = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as object);

/** What is wrong with a JSON report by its published schema. */
export function schemaErrorsIn(report: string): string[] {
  validate(JSON.parse(report));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
