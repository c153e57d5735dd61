import { type ArchitectureFacts, isArchitecture, isMapping, type WrittenArchitecture } from '../src/model/architecture.js';
import { HTTP_METHODS } from '../src/model/http-methods.js';
import type { SectionKey } from '../src/model/lexicon.js';
import type { Model, Subject } from '../src/model/model.js';
import { demandsOf, type TeamSchema, withoutTeamKeys } from '../src/model/team-schema.js';
import { type Violation, violationsOf } from '../src/model/violations.js';
import { defineRule } from '../src/rule/rule.js';
import { listed } from './shared/listed.js';

/** A part of the architecture with what the schema says it lacks. */
interface Part extends Subject {
  readonly what: string;
  readonly lacks: readonly string[];
  readonly accepted: string;
  /** TBD in the place of what it lacks. */
  readonly placeholder?: Subject['span'] | null;
  /** It is there and not as the schema wants it; what stands twice disagrees. */
  readonly isWrong?: boolean;
  /** The values of a key that stands twice. */
  readonly twice?: { readonly first: Subject['span']; readonly second: Subject['span'] };
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

export default defineRule<Part, object, 'missing' | 'invalid' | 'contradicted'>({
  id: 'schema',
  item: 'O',
  severity: 'error',
  gate: false,
  docs: {
    summary: 'Reports sections of an architecture that are missing or empty, endpoints without purpose, input or output, and services without a responsibility.',
    why: 'Engineering agents build what the document says. An endpoint without an output gets one invented by whoever comes first, and the client written against the spec breaks on it; a missing section is a decision that nobody has made.',
    speaks: `- Of a markdown document, or YAML of any shape, in which at least three of the six sections (System Architecture, Services, API Endpoints, Data Flow, Infrastructure, Technical Risks) stand under a name that is known: a heading, a bold line, a bold label of a list, a key. With fewer it is a note, of which the rule says nothing; \`spec-lint model\` lists the sections that were found. \`sections\` in the configuration adds names.
- Of every YAML document in the shape of schemas/architecture.schema.json: each violation, at its place.
- Of every document, where a team's own schema is given (\`--schema\`, or \`schema\` in the configuration): what that schema demands besides (docs/team-schema.md).

An endpoint needs no input where its path names the act or it is a GET without parameters, and neither input nor output where a machine calls it (cron, worker, webhook, health check). A column "–" is an answer, an empty cell is none.`,
    words: {
      missing: 'a section is absent, empty or holds only TBD; an endpoint lacks purpose, input or output; a service lacks its responsibility; what a team’s schema requires is not there',
      invalid: 'a value is there and not as the schema wants it: an unknown key, a wrong type, a value that is not allowed',
      contradicted: 'the structure and the text of one document say different things of the same part',
    },
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
    invalid: '{{what}}: {{lacks}}{{accepted}}',
    contradicted: '{{what}} stands twice and says different things: {{second}} here, {{first}} in line {{line}}. Keep one.',
  },
  subjects: (model, _options, { teamSchema }) => (teamSchema ? withDemands(ownParts(model, teamSchema), model, teamSchema) : ownParts(model, null)),
  check: (part, { line, quote }) => {
    if (part.twice && part.isWrong) {
      const { first, second } = part.twice;
      return { outcome: 'fail', messageId: 'contradicted', data: { what: part.what, second: `"${quote(second)}"`, first: `"${quote(first)}"`, line: line(first) }, at: part.span, evidence: [{ span: second, stance: 'affirmed' }, { span: first, stance: 'affirmed' }] };
    }
    if (part.twice) return { outcome: 'fail', messageId: 'invalid', data: { what: part.what, lacks: `it stands here and in line ${String(line(part.twice.first))}.`, accepted: ' Keep one.' }, at: part.span, evidence: [{ span: part.twice.first, stance: 'affirmed' }] };
    if (part.lacks.length === 0) return { outcome: 'pass', at: part.span, evidence: [] };
    return { outcome: 'fail', messageId: part.isWrong ? 'invalid' : 'missing', data: { what: part.what, lacks: part.isWrong ? sentence(listed(part.lacks)) : listed(part.lacks), accepted: part.isWrong && part.accepted !== '' ? ` ${part.accepted}` : part.accepted }, at: part.span, evidence: part.placeholder ? [{ span: part.placeholder, stance: 'deferred' }] : [] };
  },
});

/** Where a reader of YAML looks for what the whole lacks: its first key is no more to blame than its last. */
const BEGINNING = { start: 0, end: 0 };

/** What the schema that holds for all says of a document. */
function ownParts({ architecture }: Model, teamSchema: TeamSchema | null): Part[] {
  const { written, fragments } = architecture;
  const known = (data: WrittenArchitecture): WrittenArchitecture => (teamSchema ? { ...data, value: withoutTeamKeys(data.value, teamSchema) } : data);
  if (written) return [...writtenParts(architecture, known(written)), ...twiceIn(written)];
  return [...(isArchitecture({ architecture }) ? partsOf(architecture) : []), ...fragments.flatMap((fragment) => [...wrongIn(known(fragment)), ...twiceIn(fragment)])];
}

/** Keys that stand twice in one mapping. */
function twiceIn({ duplicates = [] }: WrittenArchitecture): Part[] {
  return duplicates.map(({ path, key, first, second, agrees }) => ({ id: `schema:/${path.join('/')}`, span: key, what: `"${path.join('/')}"`, lacks: ['it stands twice'], accepted: 'Keep one.', isWrong: !agrees, twice: { first, second } }));
}

/** What is wrong in a part of an architecture that stands in a document; what it lacks the document may tell. */
function wrongIn({ value, places }: WrittenArchitecture, violations = violationsOf(value)): Part[] {
  const named = entriesOf(value, places);
  return violations
    .filter(({ isMissing, pointer }) => !isMissing || !(pointer === '' || named.some((entry) => entry.pointer === pointer)))
    .map((violation) => wrongPart(violation, named, places));
}

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
    ...architecture.endpoints.map(({ id, span, name, placeholder, parts }, index) => {
      const missing = [...(parts.purpose ? [] : ['purpose']), ...missingAt(`/endpoints/${String(index)}`)];
      return { id, span, placeholder, what: `Endpoint ${name}`, lacks: missing.map((property) => `its ${property}`), accepted: acceptedFor(missing) };
    }),
  ];
}

/**
 * All that is wrong with a document in the schema's own shape, each service and endpoint once. What a property lacks may be told in
 * words: in notes, or by a path that names its act.
 */
function writtenParts(architecture: ArchitectureFacts, { value, places }: WrittenArchitecture): Part[] {
  const violations = violationsOf(value);
  const others = wrongIn({ value, places }, violations);
  if (isNote(value)) return others;
  const missing = violations.filter(({ isMissing }) => isMissing);
  const read = new Map(partsOf(architecture).map((part) => [part.id, part]));
  const stillLacks = (id: string, lack: string): boolean => read.get(id)?.lacks.includes(lack) ?? true;
  const ofSections = architecture.sections.map(({ id, key, name, heading }): Part => {
    const isLacking = missing.some(({ pointer, property }) => pointer === '' && property === PROPERTY_OF[key]) && stillLacks(id, CONTENT_OF[key]);
    return { id, span: places.get(`/${PROPERTY_OF[key]}`) ?? heading ?? BEGINNING, what: `Section "${name}" is missing`, lacks: isLacking ? [CONTENT_OF[key]] : [], accepted: `Add it as "${PROPERTY_OF[key]}".` };
  });
  const named = [...namesOf(value, 'services'), ...namesOf(value, 'endpoints')];
  const entries = named.map(({ id, what, pointer }): Part => {
    const properties = missing.filter((each) => each.pointer === pointer).flatMap(({ property }) => property ?? []).filter((property) => stillLacks(id, `its ${property}`));
    return { id, span: places.get(pointer) ?? BEGINNING, what, lacks: properties.map((property) => `its ${property}`), accepted: acceptedFor(properties) };
  });
  const listedIds = new Set([...ofSections, ...entries].map(({ id }) => id));
  const inWords = [...read.values()].filter(({ id }) => !listedIds.has(id));
  return [...ofSections, ...entries, ...inWords, ...others];
}

/** One violation of the schema, named by the entry in which it is. */
function wrongPart({ pointer, property, isMissing, message }: Violation, entries: readonly Entry[], places: WrittenArchitecture['places']): Part {
  const at = property === null ? pointer : `${pointer}/${property}`;
  return { id: `schema:${namedPointer(at, entries)}`, span: places.get(at) ?? places.get(pointer) ?? BEGINNING, what: wordsOf(at, entries), lacks: [isMissing ? 'it is missing' : message], accepted: isMissing || !message.includes('Did you mean') ? 'See schemas/architecture.schema.json.' : '', isWrong: true };
}

function entriesOf(value: unknown, places: WrittenArchitecture['places']): Entry[] {
  return LISTS.flatMap((list) => namesOf(value, list)).map((entry) => ({ ...entry, span: places.get(entry.pointer) ?? BEGINNING }));
}

function sentence(words: string): string {
  return words.endsWith('.') || words.endsWith('?') ? words : `${words}.`;
}

/** A note or a delta, which need not tell what an architecture tells. */
function isNote(value: unknown): boolean {
  return isMapping(value) && (value['kind'] === 'note' || value['kind'] === 'delta');
}

/** A part of the document with what the team's schema demands besides. */
function withDemands(own: readonly Part[], model: Model, schema: TeamSchema): Part[] {
  const { architecture } = model;
  const { value, places, violations } = demandsOf(architecture, schema);
  const isWritten = architecture.written !== null;
  const start = isWritten ? BEGINNING : architecture.start;
  const spanAt = (pointer: string): Subject['span'] => (pointer === '' ? start : (places.get(pointer) ?? start));
  const entries = isWritten ? entriesOf(value, places) : readEntries(model);
  const parts = new Map(own.map((part) => [part.id, part]));
  for (const name of schema.required.filter((each) => !SECTION_PROPERTIES.includes(each))) parts.set(`section:${titleOf(name)}`, { id: `section:${titleOf(name)}`, span: spanAt(`/${name}`), what: `Section "${titleOf(name)}"`, lacks: [], accepted: '' });
  for (const [pointer, missing] of groupedBy(violations.filter(({ isMissing }) => isMissing), (each) => each.pointer)) {
    if (pointer === '') {
      for (const each of missing) addPart(parts, missingSection(each, architecture, places, start));
      continue;
    }
    const entry = entries.find((each) => each.pointer === pointer);
    const named = { id: entry?.id ?? `schema:${namedPointer(pointer, entries)}`, span: entry?.span ?? spanAt(pointer), what: entry?.what ?? wordsOf(pointer, entries) };
    const before = parts.get(named.id);
    const lacks = missing.map(({ property }) => `its ${property ?? ''}`).filter((property) => !before?.lacks.includes(property));
    const isChoice = missing.length > 1 && missing.every(({ isAlternative }) => isAlternative);
    const accepted = acceptedDemand(missing[0] as Violation, isWritten);
    if (lacks.length > 0) parts.set(named.id, { ...named, ...before, lacks: [...(before?.lacks ?? []), ...(isChoice ? [lacks.join(' or ')] : lacks)], accepted: before && before.lacks.length > 0 ? `${before.accepted} ${accepted}` : accepted });
  }
  for (const { pointer, property, message, description } of violations.filter(({ isMissing }) => !isMissing)) {
    const at = property === null ? pointer : `${pointer}/${property}`;
    const accepted = description === null ? 'The schema of the team demands it.' : `The schema of the team says: ${description}.`;
    addPart(parts, { id: `schema:${namedPointer(at, entries)}`, span: places.get(at) ?? entries.find((each) => at.startsWith(`${each.pointer}/`))?.span ?? spanAt(pointer), what: wordsOf(at, entries), lacks: [message], accepted, isWrong: true });
  }
  return [...parts.values()];
}

const SECTION_PROPERTIES: readonly string[] = Object.values(PROPERTY_OF);

/** Adds what no part says so far. */
function addPart(parts: Map<string, Part>, part: Part): void {
  if ((parts.get(part.id)?.lacks.length ?? 0) === 0) parts.set(part.id, part);
}

/** A section that the team demands; one of the six in its usual words. */
function missingSection({ property, description }: Violation, { sections }: ArchitectureFacts, places: WrittenArchitecture['places'], start: Subject['span']): Part {
  const name = property ?? '';
  const usual = sections.find(({ key }) => PROPERTY_OF[key] === name);
  const title = usual?.name ?? titleOf(name);
  const empty = usual?.heading ?? places.get(`/${name}`) ?? null;
  const content = usual ? CONTENT_OF[usual.key] : (description ?? 'what the schema of the team demands there');
  return { id: `section:${title}`, span: empty ?? start, what: `Section "${title}" is ${empty ? 'empty' : 'missing'}`, lacks: [content], accepted: `Add it under the heading "${title}".` };
}

function acceptedDemand({ property, description }: Violation, isWritten: boolean): string {
  const meaning = description === null ? '' : ` (${description})`;
  return isWritten ? `Add "${property ?? ''}"${meaning}.` : `Write it there as "${titleOf(property ?? '')}: …"${meaning}.`;
}

interface Entry extends Subject {
  readonly what: string;
  readonly pointer: string;
}

function readEntries({ architecture, tables }: Model): Entry[] {
  return [
    ...architecture.services.map(({ id, span, name }, index) => ({ id, span, what: `Service "${name}"`, pointer: `/services/${String(index)}` })),
    ...architecture.endpoints.map(({ id, span, name }, index) => ({ id, span, what: `Endpoint ${name}`, pointer: `/endpoints/${String(index)}` })),
    ...tables.map(({ id, span, name }, index) => ({ id, span, what: `Table "${name}"`, pointer: `/tables/${String(index)}` })),
  ];
}

/** A pointer that names its entry instead of counting to it, so that it stays what it is when entries move: `/services/Mailer/owner`. */
function namedPointer(pointer: string, entries: readonly Entry[]): string {
  const entry = entries.find((each) => pointer === each.pointer || pointer.startsWith(`${each.pointer}/`));
  if (!entry) return pointer;
  const [, list = ''] = entry.pointer.split('/');
  return `/${list}/${entry.id.slice(entry.id.indexOf(':') + 1)}${pointer.slice(entry.pointer.length)}`;
}

function wordsOf(pointer: string, entries: readonly Entry[]): string {
  const entry = entries.find((each) => pointer.startsWith(`${each.pointer}/`));
  if (!entry) return pointer === '' ? 'The document' : `"${pointer.slice(1)}"`;
  return `${entry.what}, "${pointer.slice(entry.pointer.length + 1)}"`;
}

/** "onCallTeam" as a heading: "On Call Team". */
function titleOf(name: string): string {
  let title = '';
  for (const letter of name) {
    const startsWord = title === '' || title.endsWith(' ');
    const isSeparator = letter === '_' || letter === '-' || letter === ' ';
    const isCapital = letter !== letter.toLowerCase();
    const follows = title.at(-1) ?? '';
    if (isSeparator) title += startsWord ? '' : ' ';
    else title += startsWord ? letter.toUpperCase() : isCapital && follows === follows.toLowerCase() ? ` ${letter}` : letter;
  }
  return title;
}

function groupedBy<T>(all: readonly T[], keyOf: (each: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const each of all) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}

const LISTS = ['services', 'endpoints', 'tables'] as const;

const KINDS = { services: 'Service', endpoints: 'Endpoint', tables: 'Table' } as const;

/** The entries of a list of the document, named as subjects. */
function namesOf(value: unknown, list: (typeof LISTS)[number]): Omit<Entry, 'span'>[] {
  const entries = isMapping(value) ? value[list] : null;
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: unknown, index) =>
    labelsOf(isMapping(entry) ? entry : {}, index).map((label) => ({ id: `${KINDS[list].toLowerCase()}:${label}`, what: `${KINDS[list]} "${label}"`, pointer: `/${list}/${String(index)}` })),
  );
}

/** What an entry is called; an endpoint with several methods is several, and one whose method is none is known by its path. */
function labelsOf({ name, method, path }: Readonly<Record<string, unknown>>, index: number): string[] {
  if (typeof name === 'string' && name !== '') return [name];
  if (typeof path !== 'string') return [`number ${String(index + 1)}`];
  const methods = [method].flat().flatMap((each) => (typeof each === 'string' && HTTP_METHODS.includes(each.toUpperCase()) ? each.toUpperCase() : []));
  return methods.length === 0 ? [path] : methods.map((each) => `${each} ${path}`);
}

function acceptedFor(missing: readonly string[]): string {
  const [first] = missing;
  if (first === 'output') return 'Name what a success answers, e.g. "201 { id }" or "204".';
  if (first === 'input') return 'Name the body or the parameters, e.g. "{ title, dueOn }", or "none".';
  return 'Say what it is for.';
}
