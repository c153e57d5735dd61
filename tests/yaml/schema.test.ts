import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText } from '../../src/index.js';

interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema | true>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync('schemas/architecture.schema.json', 'utf8')) as Schema;
const EXAMPLE = 'fixtures/example/architecture.yaml';
const PAIRS = readdirSync('fixtures/yaml', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml')).map((name) => `fixtures/yaml/${name}`);
const ajv = new Ajv2020({ strict: true, allErrors: true });
const validate = ajv.compile(schema);

/** All properties of a schema, with the path to each. */
function propertiesOf(node: unknown, path = ''): [string, Schema][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => propertiesOf(item, `${path}/${String(index)}`));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]): [string, Schema][] => {
    if (key === 'examples') return [];
    const own = key === 'properties' || key === 'patternProperties' ? Object.entries(value as Record<string, Schema | boolean>).filter((each): each is [string, Schema] => typeof each[1] !== 'boolean') : [];
    // What a condition asks is told where the property stands.
    return [...(path.endsWith('/if') ? [] : own.map(([name, property]): [string, Schema] => [`${path}/${name}`, property])), ...propertiesOf(value, `${path}/${key}`)];
  });
}

describe('the schema of an architecture', () => {
  it('has an address that stays', () => {
    expect(schema['$id']).toBe('https://spec-lint.dev/schemas/architecture.schema.json');
  });

  it('tells of every property what it is, with an example that it accepts', () => {
    const properties = propertiesOf(schema);
    expect(properties.length).toBeGreaterThan(120);
    expect(properties.filter(([, { description, examples }]) => !description || !examples || examples.length === 0).map(([path]) => path)).toEqual([]);
    const wrong = properties.flatMap(([path, property]) => {
      const check = ajv.compile({ $defs: schema.$defs, ...property });
      return (property.examples ?? []).filter((example) => !check(example)).map((example) => `${path}: ${JSON.stringify(example)}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each([EXAMPLE, ...PAIRS])('accepts %s', (path) => {
    expect([validate(parse(readFileSync(path, 'utf8'), { merge: true })), validate.errors ?? []]).toEqual([true, []]);
  });

  it('has an example that may go to implementation', async () => {
    const { messages } = await lintText(readFileSync(EXAMPLE, 'utf8'), { filePath: EXAMPLE, preset: 'strict' });
    expect(messages).toEqual([]);
  });
});

describe('what is wrong by the schema is told in one sentence at its key', () => {
  const WHOLE = 'overview: one app\nservices: { api: all }\ndataFlow: the user writes\ninfrastructure: fly\nrisks: few\n';
  const ENDPOINT = 'endpoints:\n  - method: POST\n    path: /api/a\n    purpose: stores\n    input: a\n    output: 201\n';

  it.each<[string, string, place: string, words: string]>([
    ['an unknown key', `${WHOLE}${ENDPOINT}    rateLimits: 5/min\n`, '12:5', 'Endpoint "POST /api/a", "rateLimits": there is no such key. Did you mean \'rateLimit\'?'],
    ['an unknown key at the top', `${WHOLE}${ENDPOINT}endpoint: {}\n`, '12:1', '"endpoint": there is no such key. Did you mean \'endpoints\'?'],
    ['an unknown key in a short form', `${WHOLE}${ENDPOINT}    rateLimit: { amout: 5 }\n`, '12:18', 'Endpoint "POST /api/a", "rateLimit/amout": there is no such key. Did you mean \'amount\'?'],
    ['an unknown key in flow style', `${WHOLE}endpoints: [{ method: GET, path: /a, output: 200, purpos: x }]\n`, '6:51', 'Endpoint "GET /a", "purpos": there is no such key. Did you mean \'purpose\'?'],
    ['a value out of a list', `${WHOLE}${ENDPOINT}    caller: users\n`, '12:5', 'Endpoint "POST /api/a", "caller": must be one of "user", "anonymous"'],
    ['a misspelt value out of a list', `${WHOLE}${ENDPOINT.replace('POST', 'POTS')}`, '7:5', 'Endpoint "/api/a", "method": must be one of "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS". Did you mean \'POST\'?'],
    ['a wrong type', `${WHOLE}${ENDPOINT}tables: 3\n`, '12:1', '"tables": must be a list or a mapping.'],
    ['a wrong type deep in a union', `${WHOLE}${ENDPOINT}    auth: [3]\n`, '12:12', 'Endpoint "POST /api/a", "auth/0": must be a text.'],
    ['nothing', `${WHOLE}${ENDPOINT}    auth:\n`, '12:5', 'Endpoint "POST /api/a", "auth": must be a text or a list or a mapping.'],
    ['a section that is missing', `${WHOLE.replace('risks: few\n', '')}${ENDPOINT}`, '1:1', 'Section "Technical Risks" is missing'],
    ['a property that is missing', `${WHOLE}endpoints: [{ method: POST, path: /api/things, purpose: x, input: a }]\n`, '6:13', 'Endpoint "POST /api/things": the document does not tell its output.'],
    ['a service without a responsibility', `${WHOLE.replace('{ api: all }', '[{ name: api }]')}${ENDPOINT}`, '2:12', 'Service "api": the document does not tell its responsibility.'],
    ['a key twice that agrees', `${WHOLE}${ENDPOINT}    input: a\n`, '12:5', 'it stands here and in line 10. Keep one.'],
    ['a key twice that disagrees', `${WHOLE}${ENDPOINT}    input: b\n`, '12:5', 'stands twice and says different things: "b" here, "a" in line 10. Keep one.'],
  ])('%s', async (_, yaml, place, words) => {
    const { messages } = await lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    const told = messages.filter(({ ruleId }) => ruleId === 'schema' || ruleId === null);
    expect(told.map(({ line, column }) => `${String(line)}:${String(column)}`)).toEqual([place]);
    expect(told[0]?.message).toContain(words);
  });

  it.each<[string, string, string[]]>([
    ['a method that is none', '{ method: POTS, path: /api/a, purpose: x }', ['endpoint:/api/a']],
    ['a method in small letters', '{ method: post, path: /api/things, purpose: x }', ['endpoint:POST /api/things']],
    ['several methods', '{ method: [POST, PUT], path: /api/things, purpose: x }', ['endpoint:POST /api/things', 'endpoint:PUT /api/things']],
  ])('says once what an endpoint lacks: %s', async (_name, endpoint, expected) => {
    const { messages } = await lintText(`${WHOLE}endpoints:\n  - ${endpoint}\n`, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId, messageId }) => ruleId === 'schema' && messageId === 'missing').map(({ subject }) => subject)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['a mapping', 'endpoints: { POST /a: {}, POST /api/xyz: }\n'],
    ['a list', 'endpoints:\n  - { method: POST, path: /a }\n  - { method: POST, path: /api/xyz }\n'],
  ])('says what bare endpoints lack: %s', async (_name, endpoints) => {
    const { messages } = await lintText(WHOLE + endpoints, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId, messageId }) => ruleId === 'schema' && messageId === 'missing').map(({ subject }) => subject)).toEqual(['endpoint:POST /a', 'endpoint:POST /api/xyz']);
  });

  it.each<[string, string, string[]]>([
    ['keys that are the schema’s own but for their spelling', 'title: Shop\nOverview: one app\nServices: { api: all }\nData_flow: the user writes\ninfrastructure: fly\nrisks: few\nendpoints: { GET /a: { purpose: lists, output: 200 } }\ntables: { notes: { columns: { id: uuid } } }\nenv: [DATABASE_URL]\n', ['2: "Overview": there is no such key. Did you mean \'overview\'?', '3: "Services": there is no such key. Did you mean \'services\'?', '4: "Data_flow": there is no such key. Did you mean \'dataFlow\'?']],
    ['nothing but a few keys of the schema', 'kind: note\njobs: { a: { schedul: daily } }\nmetrics: { x: y }\n', ['2: "jobs/0/schedul": there is no such key.']],
    ['a list as a key', `${WHOLE}${ENDPOINT}? [a, b]\n: x\n`, ['12: "[a, b]": there is no such key.']],
    ['near miss: words of its own', 'system_overview: one app\nroutes:\n  - { path: /a, method: GET }\nData_flow: the user writes\nservices: { api: all }\n', []],
  ])('checks what has mostly the keys of the schema: %s', async (_name, yaml, expected) => {
    const { messages } = await lintText(yaml, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.filter(({ ruleId }) => ruleId === null)).toEqual([]);
    const wrong = messages.filter(({ ruleId, messageId }) => ruleId === 'schema' && messageId === 'invalid').map(({ line, message }) => `${String(line)}: ${message}`);
    expect(wrong.map((each, index) => each.slice(0, expected[index]?.length))).toEqual(expected);
  });

  it('shows both places of a key that contradicts itself', async () => {
    const { messages } = await lintText(`${WHOLE}${ENDPOINT}    input: b\n`, { filePath: 'architecture.yaml', preset: 'strict', requireSubjects: false });
    expect(messages.find(({ messageId }) => messageId === 'contradicted')?.evidence?.map(({ line, quote }) => `${String(line)} ${quote}`)).toEqual(['12 b', '10 a']);
  });
});
