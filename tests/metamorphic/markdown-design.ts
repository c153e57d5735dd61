/*
 * The designs of YAML drafts as values that each form of markdown can be written from.
 */

/** An endpoint with what is told of it, in the order in which a document tells it. */
export interface Route {
  readonly name: string;
  readonly purpose: string;
  readonly auth: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
}

export interface Table {
  readonly name: string;
  readonly columns: readonly (readonly [name: string, type: string])[];
  /** What is said of it besides: of whose rows they are, and of row level security. */
  readonly remarks: readonly string[];
}

export interface Design {
  readonly title: string;
  readonly overview: string;
  readonly routes: readonly Route[];
  readonly tables: readonly Table[];
  readonly variables: readonly string[];
  readonly flow: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;

/** @param draft an architecture in the schema's shape, with its columns as a mapping */
export function designOf(draft: Values): Design {
  return {
    title: inWords(draft['title']),
    overview: inWords(draft['overview']),
    routes: named(draft['endpoints'], ({ method, path }) => `${inWords(method)} ${inWords(path)}`).map(([name, value]) => routeOf(name, value)),
    tables: named(draft['tables'], (value) => inWords(value['name'])).map(([name, value]) => tableOf(name, value)),
    variables: Array.isArray(draft['env']) ? draft['env'].map((each) => (isValues(each) ? inWords(each['name']) : inWords(each))) : Object.keys(valuesOf(draft['env'])),
    flow: [draft['dataFlow']].flat().map(inWords),
  };
}

const FACTS: Readonly<Record<string, string>> = { input: 'Input', output: 'Output', rateLimit: 'Rate limit', timeout: 'Timeout', calls: 'Calls', writes: 'Writes', lookup: 'Lookup', pagination: 'Pagination', aggregates: 'Aggregates', atomicity: 'Atomicity', onFailure: 'On failure', caller: 'Called by', notes: 'Notes' };

function routeOf(name: string, value: Values): Route {
  const facts = Object.entries(FACTS).flatMap(([key, label]) => (value[key] === undefined ? [] : [[label, inWords(value[key])] as const]));
  return { name, purpose: inWords(value['purpose']), auth: inWords(value['auth']), facts };
}

function tableOf(name: string, value: Values): Table {
  const { rls } = value;
  const remarks = [value['purpose'], rls === undefined ? undefined : `RLS: ${rls === true ? 'enabled' : rls === false ? 'disabled' : inWords(rls)}`, value['policies'] === undefined ? undefined : `Policy: ${inWords(value['policies'])}`, value['notes']];
  return { name, columns: Object.entries(valuesOf(value['columns'])).map(([column, type]) => [column, inWords(type)]), remarks: remarks.filter((each) => each !== undefined).map(inWords) };
}

/** The entries of a list or a mapping, with their names. */
function named(entries: unknown, nameOf: (value: Values) => string): (readonly [string, Values])[] {
  return Array.isArray(entries) ? entries.map((value: unknown) => [nameOf(valuesOf(value)), valuesOf(value)] as const) : Object.entries(valuesOf(entries)).map(([name, value]) => [name, valuesOf(value)] as const);
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf(value: unknown): Values {
  return isValues(value) ? value : {};
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  if (isValues(value)) return `{ ${Object.entries(value).map(([key, each]) => `${key}: ${inWords(each)}`).join(', ')} }`;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
