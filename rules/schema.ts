import { type ArchitectureFacts, isArchitecture, type WrittenArchitecture } from '../src/model/architecture.js';
import type { SectionKey } from '../src/model/lexicon.js';
import type { Subject } from '../src/model/model.js';
import { type Violation, violationsOf } from '../src/model/violations.js';
import { defineRule } from '../src/rule/rule.js';

/** A part of the architecture with what the schema says it lacks. */
interface Part extends Subject {
  readonly what: string;
  readonly lacks: readonly string[];
  readonly accepted: string;
  /** TBD in the place of what it lacks. */
  readonly placeholder?: Subject['span'] | null;
  /** It is there and not as the schema wants it. */
  readonly isWrong?: boolean;
}

/** The properties of the schema in which the six sections go. */
const PROPERTY_OF: Readonly<Record<SectionKey, string>> = { systemArchitecture: 'overview', services: 'services', apiEndpoints: 'endpoints', dataFlow: 'dataFlow', infrastructure: 'infrastructure', technicalRisks: 'risks' };

const CONTENT_OF: Readonly<Record<SectionKey, string>> = {
  systemArchitecture: 'the parts of the system and how they interact',
  services: 'each service with its responsibility',
  apiEndpoints: 'each endpoint with purpose, input and output',
  dataFlow: 'step by step, how data moves from the user to the database and back',
  infrastructure: 'runtime, database, storage and outside services',
  technicalRisks: 'what may go wrong, with what is done about it',
};

export default defineRule<Part, object, 'missing' | 'invalid'>({
  id: 'schema',
  item: 'O',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports sections of an architecture that are missing or empty, endpoints without purpose, input or output, and services without a responsibility.',
    why: 'Engineering agents build what the document says. An endpoint without an output gets one invented by whoever comes first, and the client written against the spec breaks on it; a missing section is a decision that nobody has made.',
    bad: `# Notes app

## System Architecture

Next.js → Postgres

## Services

- **API**: reads and writes notes

## API Endpoints

| Endpoint | Purpose | Input | Output |
|---|---|---|---|
| POST /api/notes | Stores a note | \`{ text }\` | |
| GET /api/notes | The user's notes | none | \`{ notes }\` |

## Infrastructure

Vercel, Neon Postgres

## Technical Risks

- Long notes: cut at 10,000 characters.
`,
    good: `# Notes app

## System Architecture

Next.js → Postgres

## Services

- **API**: reads and writes notes

## API Endpoints

| Endpoint | Purpose | Input | Output |
|---|---|---|---|
| POST /api/notes | Stores a note | \`{ text }\` | \`201 { noteId }\` |
| GET /api/notes | The user's notes | none | \`{ notes }\` |

## Data Flow

1. The user writes a note. The API stores it in notes.
2. The list is read from notes on each visit.

## Infrastructure

Vercel, Neon Postgres

## Technical Risks

- Long notes: cut at 10,000 characters.
`,
  },
  options: {},
  messages: {
    missing: '{{what}}: the document does not tell {{lacks}}. {{accepted}}',
    invalid: '{{what}}: {{lacks}}. {{accepted}}',
  },
  subjects: ({ architecture }) => {
    if (architecture.written) return writtenParts(architecture, architecture.written);
    return isArchitecture({ architecture }) ? partsOf(architecture) : [];
  },
  check: (part) => {
    if (part.lacks.length === 0) return { outcome: 'pass', at: part.span, evidence: [] };
    return { outcome: 'fail', messageId: part.isWrong ? 'invalid' : 'missing', data: { what: part.what, lacks: listed(part.lacks), accepted: part.accepted }, at: part.span, evidence: part.placeholder ? [{ span: part.placeholder, stance: 'deferred' }] : [] };
  },
});

/** The six sections, the endpoints and the services, each with what it lacks by the schema. */
function partsOf(architecture: ArchitectureFacts): Part[] {
  const violations = violationsOf(architecture.data);
  const missingAt = (pointer: string): string[] => violations.filter((each) => each.pointer === pointer && each.isMissing).flatMap(({ property }: Violation) => property ?? []);
  const sections = missingAt('');
  return [
    ...architecture.sections.map(({ id, span, key, name, heading, placeholder }) => ({
      id,
      span,
      placeholder,
      what: heading ? `Section "${name}" is empty` : `Section "${name}" is missing`,
      lacks: sections.includes(PROPERTY_OF[key]) ? [CONTENT_OF[key]] : [],
      accepted: `Add it under the heading "${name}".`,
    })),
    ...architecture.services.map(({ id, span, name, placeholder }, index) => ({ id, span, placeholder, what: `Service "${name}"`, lacks: missingAt(`/services/${String(index)}`).map((property) => `its ${property}`), accepted: 'Say in a line what it does.' })),
    ...architecture.endpoints.map(({ id, span, name, placeholder }, index) => ({ id, span, placeholder, what: `Endpoint ${name}`, lacks: missingAt(`/endpoints/${String(index)}`).map((property) => `its ${property}`), accepted: acceptedFor(missingAt(`/endpoints/${String(index)}`)) })),
  ];
}

/** All that is wrong with a document in the schema's own shape, each service and endpoint once. */
function writtenParts({ sections }: ArchitectureFacts, { value, places }: WrittenArchitecture): Part[] {
  const start = { start: 0, end: 0 };
  const missing = violationsOf(value).filter(({ isMissing }) => isMissing);
  const ofSections = sections.map(({ id, key, name, heading }): Part => {
    const isLacking = missing.some(({ pointer, property }) => pointer === '' && property === PROPERTY_OF[key]);
    return { id, span: places.get(`/${PROPERTY_OF[key]}`) ?? heading ?? start, what: `Section "${name}" is missing`, lacks: isLacking ? [CONTENT_OF[key]] : [], accepted: `Add it as "${PROPERTY_OF[key]}".` };
  });
  const entries = [...namesOf(value, 'services', 'service'), ...namesOf(value, 'endpoints', 'endpoint')].map(({ id, what, pointer }): Part => {
    const properties = missing.filter((each) => each.pointer === pointer).flatMap(({ property }) => property ?? []);
    return { id, span: places.get(pointer) ?? start, what, lacks: properties.map((property) => `its ${property}`), accepted: acceptedFor(properties) };
  });
  const told = new Set(['', ...namesOf(value, 'services', 'service').map(({ pointer }) => pointer), ...namesOf(value, 'endpoints', 'endpoint').map(({ pointer }) => pointer)]);
  const others = violationsOf(value)
    .filter(({ isMissing, pointer }) => !(isMissing && told.has(pointer)))
    .map(({ pointer, property, message }): Part => {
      const at = property === null ? pointer : `${pointer}/${property}`;
      return { id: `schema:${at}`, span: places.get(at) ?? places.get(pointer) ?? start, what: `"${at.slice(1)}"`, lacks: [message], accepted: 'Write it as schemas/architecture.schema.json has it.', isWrong: true };
    });
  return [...ofSections, ...entries, ...others];
}

/** The entries of a list of the document, named as subjects. */
function namesOf(value: unknown, list: 'services' | 'endpoints', kind: string): { readonly id: string; readonly what: string; readonly pointer: string }[] {
  const entries = (value as Readonly<Record<string, unknown>>)[list];
  if (!Array.isArray(entries)) return [];
  return entries.map((entry: unknown, index) => {
    const { name, method, path } = (typeof entry === 'object' && entry !== null ? entry : {}) as Readonly<Record<string, unknown>>;
    const words = typeof name === 'string' ? name : [method, path].filter((part) => typeof part === 'string').join(' ');
    const label = words === '' ? `number ${String(index + 1)}` : words;
    return { id: `${kind}:${label}`, what: `${kind === 'service' ? 'Service' : 'Endpoint'} "${label}"`, pointer: `/${list}/${String(index)}` };
  });
}

function acceptedFor(missing: readonly string[]): string {
  const [first] = missing;
  if (first === 'output') return 'Name what a success answers, e.g. "201 { id }" or "204".';
  if (first === 'input') return 'Name the body or the parameters, e.g. "{ title, dueOn }", or "none".';
  return 'Say what it is for.';
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
