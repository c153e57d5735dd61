import type { ArchitectureDraft, ArchitectureFacts, CriticalQuestion, EndpointDescription, NamedText, Placeholder, SectionFact, ServiceFact } from '../../model/architecture.js';
import { isMapping } from '../../text/is-mapping.js';
import type { Lexicon, SectionKey } from '../../model/lexicon.js';
import type { Endpoint, EnvVariable, Table } from '../../model/model.js';
import type { Document } from '../../parse/document.js';
import { excerpt } from '../../text/excerpt.js';
import type { Span } from '../../text/source-file.js';
import type { Listings } from '../listings.js';
import { subtree, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { describeEndpoints } from './endpoint-parts.js';
import { findMachinery } from './machinery.js';
import { documentRemarks, namedTextsIn } from './named-texts.js';
import { concernsOf, findPlaceholders } from './placeholders.js';
import { findQuestions } from './questions.js';
import { findSections, sectionFacts, type SectionPlace } from './sections.js';
import { findServices } from './services.js';
import type { Written } from '../written/read-written.js';

/** What the other readers have found in the document. */
export interface Declared {
  readonly endpoints: readonly Endpoint[];
  readonly tables: readonly Table[];
  readonly variables: readonly EnvVariable[];
  readonly reach: Reach;
}

const LONGEST_TEXT = 400;

/** Reads a document as an architecture: its six sections, what they tell, and what they leave open. */
export function readArchitecture(document: Document, { architecture: written, fragments }: Pick<Written, 'architecture' | 'fragments'>, units: readonly Unit[], passages: readonly Passage[], listings: Listings, declared: Declared, lexicon: Lexicon): { readonly architecture: ArchitectureFacts } {
  const { file } = document;
  const start = units.find((unit) => unit.kind === 'heading')?.text.span() ?? { start: 0, end: 0 };
  const drafts = declared.reach.finder.subjects.map((subject) => subject.draft);
  const places = findSections(units, drafts, listings, lexicon.sections);
  const sections = sectionFacts(places, start);
  const services = places.filter(({ key }) => key === 'services').flatMap(({ unit }) => findServices(unit));
  const endpoints = describeEndpoints(declared.endpoints, declared.reach, passages);
  const questions = findQuestions(units, passages, start);
  const placeholders = findPlaceholders(units, passages, declared.tables).map((draft): Placeholder => ({ id: `line:${file.lineName(draft.span.start)}`, span: draft.span, isQuestion: draft.isQuestion, isAnswered: draft.isAnswered, concerns: concernsOf(draft, declared.reach, declared.tables) }));
  const entryLists = places.filter(({ key }) => key === 'services' || key === 'apiEndpoints').map(({ unit }) => unit);
  const quote = (span: Span): string => excerpt(file.slice(span), LONGEST_TEXT);
  return {
    architecture: { start, sections, services, endpoints, placeholders, questions, machinery: findMachinery(passages), data: asData({ sections, places, services, endpoints, questions, written: written?.value ?? null }, declared, quote), remarks: { document: documentRemarks(units, entryLists), tables: declared.tables.map((table) => remarksAt(table.span, units)) }, written, fragments },
  };
}

/** What is written under names where something is declared, outside of listings. */
function remarksAt({ start }: Span, units: readonly Unit[]): NamedText[] {
  const unit = units.findLast(({ kind, span }) => kind !== 'document' && span.start <= start && start < span.end);
  return unit && unit.kind !== 'code' ? namedTextsIn(unit) : [];
}

interface Found {
  readonly sections: readonly SectionFact[];
  readonly places: readonly SectionPlace[];
  readonly services: readonly ServiceFact[];
  readonly endpoints: readonly EndpointDescription[];
  readonly questions: readonly CriticalQuestion[];
  /** As data: lists that stand there are lists even where their entries are bare names. */
  readonly written: unknown;
}

/** The shape of schemas/architecture.schema.json; what the document does not tell is left out. */
function asData(found: Found, { endpoints, tables, variables }: Declared, quote: (span: Span) => string): ArchitectureDraft {
  const filled = new Set<SectionKey>(found.sections.filter((section) => section.filled).map(({ key }) => key));
  const isListed = (key: string): boolean => isMapping(found.written) && Object.hasOwn(found.written, key);
  const textOf = (key: SectionKey): string | null => {
    const place = found.places.find((each) => each.key === key);
    return place && filled.has(key) ? quote(contentOf(place.unit)) : null;
  };
  const answer = (name: CriticalQuestion['name']): string | null => {
    const span = found.questions.find((question) => question.name === name)?.answer;
    return span ? quote(span) : null;
  };
  const draft: Answers<ArchitectureDraft> = {
    overview: textOf('systemArchitecture'),
    services: filled.has('services') || isListed('services') ? found.services.map(({ name, responsibility }) => told<ServiceData>({ name, responsibility: responsibility && quote(responsibility) })) : null,
    endpoints: filled.has('apiEndpoints') || isListed('endpoints') ? found.endpoints.map((described, index) => endpointData(described, endpoints[index] as Endpoint, quote)) : null,
    tables: tables.map(({ name, columns }) => ({ name, columns: columns.map((column) => ({ name: column.name, type: column.type })) })),
    env: variables.filter(({ listed }) => listed !== null).map(({ name }) => ({ name })),
    dataFlow: textOf('dataFlow'),
    infrastructure: textOf('infrastructure'),
    risks: textOf('technicalRisks'),
    questions: told<QuestionData>({
      fragilePoint: answer('fragile point'),
      wrongAssumption: answer('wrong assumption'),
      tenTimesTraffic: answer('10x traffic'),
      simplerAlternative: answer('simpler alternative'),
    }),
  };
  return told(draft);
}

type ServiceData = NonNullable<ArchitectureDraft['services']>[number];
type QuestionData = NonNullable<ArchitectureDraft['questions']>;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;
type EndpointData = NonNullable<ArchitectureDraft['endpoints']>[number];

function endpointData({ name, parts }: EndpointDescription, { method, path, caller, calls }: Endpoint, quote: (span: Span) => string): EndpointData {
  const data: Answers<EndpointData> = {
    name,
    method: METHODS.find((each) => each === method) ?? null,
    path,
    purpose: parts.purpose && quote(parts.purpose),
    input: parts.input && quote(parts.input),
    output: parts.output && quote(parts.output),
    caller,
    calls: calls.map(({ provider }) => provider),
  };
  return told(data);
}

/** An object whose properties may be null where the document does not tell them. */
type Answers<T> = { readonly [Key in keyof T]: T[Key] | null };

/** The properties that have a value. */
function told<T extends object>(answers: Answers<T>): T {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined && value !== '')) as T;
}

/** Where the words of a section stand. */
function contentOf(unit: Unit): Span {
  const parts = unit.kind === 'heading' ? subtree(unit).slice(1) : subtree(unit);
  const spans = parts.map(({ span }) => span).filter(({ start, end }) => end > start);
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}
