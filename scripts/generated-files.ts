import Ajv, { type AnySchemaObject } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build, transform } from 'esbuild';
import { compile } from 'json-schema-to-typescript';
import type { OptionsSchema, Rule } from '../src/rule/rule.js';

/** Where the definitions begin that rules/index.ts decides; all before them in the schema is written by hand. */
const GENERATED_FROM = '\n    "RuleId":';

export const CONFIG_SCHEMA = 'schemas/config.schema.json';
export const ARCHITECTURE_SCHEMA = 'schemas/architecture.schema.json';

/**
 * The files that follow from the rules and the schema of the configuration, by their path from the root of the project: the schema
 * itself with the rules filled in, its types, and its validator.
 * @param schemaText the schema as it stands, with any rules
 */
export async function generatedFiles(schemaText: string, rules: readonly Rule[]): Promise<ReadonlyMap<string, string>> {
  const schema = fillInRules(schemaText, rules);
  const parsed = JSON.parse(schema) as AnySchemaObject;
  return new Map([
    [CONFIG_SCHEMA, schema],
    ['src/config/generated/config.ts', await typesOf(parsed, 'Config', CONFIG_SCHEMA)],
    ['src/config/generated/validate-config.js', await validatorOf(parsed, CONFIG_SCHEMA)],
    ['src/config/generated/validate-config.d.ts', validatorTypes('Config', './config.js', 'a configuration', CONFIG_SCHEMA)],
  ]);
}

/** The types and the validator that follow from the schema of an architecture, by their path from the root of the project. */
export async function architectureFiles(schemaText: string): Promise<ReadonlyMap<string, string>> {
  const schema = JSON.parse(schemaText) as AnySchemaObject;
  return new Map([
    ['src/model/generated/architecture.ts', await typesOf(schema, 'Architecture', ARCHITECTURE_SCHEMA)],
    ['src/model/generated/validate-architecture.js', await validatorOf(withoutRemarks(schema), ARCHITECTURE_SCHEMA, false)],
    ['src/model/generated/validate-architecture.d.ts', validatorTypes('Architecture', './architecture.js', 'an architecture', ARCHITECTURE_SCHEMA)],
  ]);
}

/** The code of a validator for configurations of some rules. */
export async function validatorFor(schemaText: string, rules: readonly Rule[]): Promise<string> {
  return validatorOf(JSON.parse(fillInRules(schemaText, rules)) as AnySchemaObject, CONFIG_SCHEMA);
}

function fillInRules(schemaText: string, rules: readonly Rule[]): string {
  const cut = schemaText.indexOf(GENERATED_FROM);
  if (cut < 0) throw new Error(`${CONFIG_SCHEMA}: no definition of RuleId, after which the generated part follows`);
  const definitions = { RuleId: ruleIds(rules), RuleSetting: severityWith({}), Rules: ruleSettings(rules) };
  const generated = JSON.stringify(definitions, null, 2).split('\n').slice(1, -1).map((line) => `  ${line}`).join('\n');
  return `${schemaText.slice(0, cut)}\n${generated}\n  }\n}\n`;
}

function ruleIds(rules: readonly Rule[]): object {
  // A schema may not have an empty enum.
  return { type: 'string', ...(rules.length > 0 ? { enum: rules.map(({ id }) => id) } : {}) };
}

function ruleSettings(rules: readonly Rule[]): object {
  return {
    title: 'RuleSettings',
    description: 'A severity by rule: off, warn or error, or [severity, options].',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(rules.map((rule) => [rule.id, ruleSetting(rule)])),
  };
}

function ruleSetting({ docs, options }: Rule): object {
  const isPlain = Object.keys(options).length === 0;
  return { description: docs.summary, ...(isPlain ? { $ref: '#/$defs/RuleSetting' } : severityWith(options)) };
}

/** A severity, or a list of it and options. */
function severityWith(options: OptionsSchema): object {
  const severity = { $ref: '#/$defs/Severity' };
  const settings = { type: 'object', additionalProperties: false, properties: options };
  return { anyOf: [severity, { type: 'array', minItems: 1, maxItems: 2, items: [severity, settings], additionalItems: false }] };
}

async function typesOf(schema: AnySchemaObject, name: string, path: string): Promise<string> {
  return compile(inlined(schema, schema), name, {
    bannerComment: `// ${noteOf(path)}`,
    style: { singleQuote: true, printWidth: 140 },
    unknownAny: true,
  });
}

/** A schema whose references with a description of their own are filled in: each would become a type of its own. */
function inlined<T>(node: T, schema: AnySchemaObject): T {
  if (Array.isArray(node)) return node.map((item: unknown) => inlined(item, schema)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, ...own } = node as { $ref?: unknown };
  const name = typeof $ref === 'string' && Object.keys(own).length > 0 ? $ref.replace('#/$defs/', '') : null;
  const whole = name === null ? node : { ...((schema['$defs'] as Record<string, object>)[name] ?? {}), ...own };
  return Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, inlined<unknown>(value, schema)])) as T;
}

/** Keywords that tell people about a schema and change no verdict. */
const REMARKS: ReadonlySet<string> = new Set(['title', 'description', 'examples', 'default']);

/** A schema without its remarks: a validator carries it along. */
function withoutRemarks<T>(node: T, isNames = false): T {
  if (Array.isArray(node)) return node.map((item: unknown) => withoutRemarks(item)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => isNames || !REMARKS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutRemarks<unknown>(value, !isNames && (key === 'properties' || key === '$defs' || key === 'patternProperties'))])) as T;
}

/** The validator as one module that needs nothing else: compiling the schema at start-up would take longer than all else together. */
async function validatorOf(schema: AnySchemaObject, path: string, inlineRefs = true): Promise<string> {
  const AjvOfDraft = String(schema['$schema']).includes('2020-12') ? Ajv2020.default : Ajv.default;
  const ajv = new AjvOfDraft({ allErrors: true, verbose: true, strict: true, strictTuples: false, allowUnionTypes: true, inlineRefs, code: { source: true, esm: true } });
  const code = standaloneCode.default(ajv, ajv.compile(schema));
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd(), sourcefile: 'validate.js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20',
    legalComments: 'none',
  });
  const bundled = await transform(outputFiles[0]?.text ?? '', { minifySyntax: true, legalComments: 'none' });
  return `// ${noteOf(path)}\n${bundled.code}`;
}

function validatorTypes(type: string, module: string, what: string, path: string): string {
  return `// ${noteOf(path)}
import type { ErrorObject } from 'ajv';
import type { ${type} } from '${module}';

/** Whether a value is ${what}; what is wrong with it stands in \`errors\` until the next call. */
declare const validate: {
  (value: unknown): value is ${type};
  errors?: ErrorObject[] | null;
};
export default validate;
`;
}

function noteOf(path: string): string {
  return `Generated from ${path} by \`npm run generate\`. Do not edit.`;
}
