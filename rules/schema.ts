import { isArchitecture } from '../src/model/architecture.js';
import type { SectionKey } from '../src/model/lexicon.js';
import type { Model, Subject } from '../src/model/model.js';
import { type Violation, violationsOf } from '../src/model/violations.js';
import { defineRule } from '../src/rule/rule.js';

/** A part of the architecture with what the schema says it lacks. */
interface Part extends Subject {
  readonly what: string;
  readonly lacks: readonly string[];
  readonly accepted: string;
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

export default defineRule<Part, object, 'missing'>({
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
  },
  subjects: (model) => (isArchitecture(model) ? partsOf(model) : []),
  check: (part) => {
    if (part.lacks.length === 0) return { outcome: 'pass', at: part.span, evidence: [] };
    return { outcome: 'fail', messageId: 'missing', data: { what: part.what, lacks: listed(part.lacks), accepted: part.accepted }, at: part.span, evidence: [] };
  },
});

/** The six sections, the endpoints and the services, each with what it lacks by the schema. */
function partsOf({ architecture }: Model): Part[] {
  const violations = violationsOf(architecture.data);
  const missingAt = (pointer: string): string[] => violations.filter((each) => each.pointer === pointer && each.isMissing).flatMap(({ property }: Violation) => property ?? []);
  const sections = missingAt('');
  return [
    ...architecture.sections.map(({ id, span, key, name, heading }) => ({
      id,
      span,
      what: heading ? `Section "${name}" is empty` : `Section "${name}" is missing`,
      lacks: sections.includes(PROPERTY_OF[key]) ? [CONTENT_OF[key]] : [],
      accepted: `Add it under the heading "${name}".`,
    })),
    ...architecture.services.map(({ id, span, name }, index) => ({ id, span, what: `Service "${name}"`, lacks: missingAt(`/services/${String(index)}`).map((property) => `its ${property}`), accepted: 'Say in a line what it does.' })),
    ...architecture.endpoints.map(({ id, span, name }, index) => ({ id, span, what: `Endpoint ${name}`, lacks: missingAt(`/endpoints/${String(index)}`).map((property) => `its ${property}`), accepted: acceptedFor(missingAt(`/endpoints/${String(index)}`)) })),
  ];
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
