import type { Span } from '../text/source-file.js';
import type { CriticalQuestions, Endpoint, Service } from './generated/architecture.js';
import type { SectionKey } from './lexicon.js';
import type { Model, Subject, SubjectId } from './model.js';

/** What is written in a document has no type: whoever looks into it asks by this. */
export { isMapping } from '../text/is-mapping.js';

/** An architecture as far as a document tells it: what the schema requires may be absent. */
export interface ArchitectureDraft {
  readonly overview?: string;
  readonly services?: readonly Partial<Service>[];
  readonly endpoints?: readonly (Omit<Endpoint, 'calls'> & { readonly calls?: readonly string[] })[];
  readonly tables?: readonly { readonly name: string; readonly columns: readonly { readonly name: string; readonly type: string }[] }[];
  readonly env?: readonly { readonly name: string }[];
  readonly dataFlow?: string;
  readonly infrastructure?: string;
  readonly risks?: string;
  readonly questions?: CriticalQuestions;
}

/** What a document says under a name of its own: a labelled piece of a line, a cell under its header, a section under its title. */
export interface NamedText {
  /** In lower case, without numbering; a title may give several: "observability and alerts", "observability", "alerts". */
  readonly names: readonly string[];
  /** Empty where nothing stands there that answers. */
  readonly text: string;
  readonly span: Span;
}

/** One of the six sections that an architecture document has. */
export interface SectionFact extends Subject {
  readonly key: SectionKey;
  /** Its usual name: "Data Flow". */
  readonly name: string;
  /** The heading under which it stands; null where the document has none. */
  readonly heading: Span | null;
  /** Something stands in it that answers. */
  readonly filled: boolean;
  /** The words such as TBD that stand in it instead. */
  readonly placeholder: Span | null;
}

/** A service that the document names among its services. */
export interface ServiceFact extends Subject {
  readonly name: string;
  /** What it is said to do; null where only its name stands. */
  readonly responsibility: Span | null;
  readonly placeholder: Span | null;
  /** What else is written about it, such as its owner. */
  readonly remarks: readonly NamedText[];
}

/** What an architecture tells of each endpoint. */
export type EndpointPart = 'purpose' | 'input' | 'output';

/** What the document tells of one endpoint. */
export interface EndpointDescription extends Subject {
  readonly name: string;
  /** The words that tell a part, or that show that the endpoint needs none; null where nothing does. */
  readonly parts: Readonly<Record<EndpointPart, Span | null>>;
  readonly placeholder: Span | null;
  /** What else is written about it under a name. */
  readonly remarks: readonly NamedText[];
}

/** Words that stand where an answer belongs, or an item of a list of open questions. */
export interface Placeholder extends Subject {
  /** An item of a list of open questions rather than a word such as TBD. */
  readonly isQuestion: boolean;
  /** The item holds its answer. */
  readonly isAnswered: boolean;
  /** The endpoints and tables whose protection it leaves open: the rule about that protection speaks of it. */
  readonly concerns: readonly SubjectId[];
}

/** The four questions that an architect asks of a design before it is approved. */
export const CRITICAL_QUESTIONS = ['fragile point', 'wrong assumption', '10x traffic', 'simpler alternative'] as const;

export type QuestionName = (typeof CRITICAL_QUESTIONS)[number];

/** One of the four questions with what answers it. */
export interface CriticalQuestion extends Subject {
  readonly name: QuestionName;
  /** Where it is asked, or its topic named, without an answer. */
  readonly asked: Span | null;
  readonly answer: Span | null;
  readonly placeholder: Span | null;
}

/** Machinery that a first version seldom needs: microservices, Kubernetes, Kafka … */
export interface HeavyMachinery extends Subject {
  readonly name: string;
  /** Where the document calls itself an MVP, a prototype, an experiment or a first version. */
  readonly firstVersion: Span;
  /** The words that say why it is required. */
  readonly reason: Span | null;
}

/** An architecture as a value, with the places of its parts. */
export interface WrittenArchitecture {
  readonly value: unknown;
  /** The places of its values by their JSON pointers. */
  readonly places: ReadonlyMap<string, Span>;
  /** Keys that stand twice in one mapping. */
  readonly duplicates?: readonly DuplicatedKey[];
}

/** A key that stands twice in one mapping. */
export interface DuplicatedKey {
  /** The keys that lead to it. */
  readonly path: readonly string[];
  /** Where it stands again. */
  readonly key: Span;
  readonly first: Span;
  readonly second: Span;
  readonly agrees: boolean;
}

/** A document as an architecture: its sections, what they tell, and what they leave open. */
export interface ArchitectureFacts {
  /** Where a reader looks for what is missing: the title. */
  readonly start: Span;
  /** The six sections, found or not, in the usual order. */
  readonly sections: readonly SectionFact[];
  readonly services: readonly ServiceFact[];
  readonly endpoints: readonly EndpointDescription[];
  readonly placeholders: readonly Placeholder[];
  readonly questions: readonly CriticalQuestion[];
  readonly machinery: readonly HeavyMachinery[];
  /**
   * The document in the shape of schemas/architecture.schema.json, its services and endpoints in the order of those above; parts that it
   * does not tell are absent.
   */
  readonly data: ArchitectureDraft;
  /** What stands under titles and labels of the document itself, and with each of its tables in their order. */
  readonly remarks: { readonly document: readonly NamedText[]; readonly tables: readonly (readonly NamedText[])[] };
  /** Set for a YAML document in the schema's own shape. */
  readonly written: WrittenArchitecture | null;
  /** Parts of an architecture in the schema's own shape that stand in a document of another: in its front matter, in a listing; and what stands twice in YAML of any shape. */
  readonly fragments: readonly WrittenArchitecture[];
}

/** What is known of a document of which nothing has been read. */
export const NO_ARCHITECTURE: ArchitectureFacts = { start: { start: 0, end: 0 }, sections: [], services: [], endpoints: [], placeholders: [], questions: [], machinery: [], data: {}, remarks: { document: [], tables: [] }, written: null, fragments: [] };

/** How many of the six sections make a document an architecture. */
const LEAST_SECTIONS = 3;

/** Whether a document is an architecture rather than a note: at least three of the six sections stand in it. */
export function isArchitecture({ architecture }: Pick<Model, 'architecture'>): boolean {
  return architecture.sections.filter(({ heading }) => heading !== null).length >= LEAST_SECTIONS;
}
