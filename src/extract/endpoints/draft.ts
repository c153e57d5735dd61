import type { CodeFacts, DiagramFacts, OpenApiFacts, RouteFact } from '../../parse/embedded.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { Unit } from '../outline.js';
import type { PathMention } from '../paths.js';

/** A stretch of the document that speaks of one endpoint because it stands in its row, item, block or listing. */
export interface Fragment {
  readonly unit: Unit;
  readonly text: MappedText;
  /** Header of the column or label of the field; empty for free text. */
  readonly label: string;
  /** It heads a part of a listing and speaks of all entries there. */
  readonly shared?: boolean;
}

/** An endpoint as declared, with all the places that declare it. */
export interface EndpointDraft {
  readonly method: string | null;
  readonly path: string | null;
  readonly name: string;
  readonly span: Span;
  /** The unit of its first declaration. */
  readonly unit: Unit;
  readonly tier: Tier;
  readonly fragments: Fragment[];
  readonly route: RouteFact | null;
  readonly openApi: OpenApiFacts['operations'][number] | null;
}

/** What listings inside code units declare, read once per document. */
export interface EndpointListings {
  code(unit: Unit): CodeFacts | null;
  /** The routes of a program, or of the functions of a deployment descriptor. */
  routes(unit: Unit): readonly RouteFact[];
  openApi(unit: Unit): OpenApiFacts | null;
  diagram(unit: Unit): DiagramFacts | null;
  /** The lines of a listing that is a plain list or a drawing; null for SQL, diagrams and program code. */
  lines(unit: Unit): readonly MappedText[] | null;
}

/** A place that may declare an endpoint. */
export interface Candidate {
  readonly method: string | null;
  readonly path: string | null;
  readonly name: string;
  readonly span: Span;
  readonly unit: Unit;
  readonly tier: Tier;
  readonly fragments: readonly Fragment[];
  readonly route: RouteFact | null;
  readonly openApi: OpenApiFacts['operations'][number] | null;
}

/** An endpoint that a place declares by its path, before the base over it and the hosts are known. */
export interface DeclaredPath {
  readonly tier: Tier;
  readonly mention: PathMention;
  readonly span: Span;
  readonly fragments: readonly Fragment[];
}

/** How strongly a place declares: an entry of an endpoint list, an entry of another list, prose, a request that a sequence shows, any other mention. */
export type Tier = 'list' | 'entry' | 'prose' | 'drawn' | 'mention';

/** Whether a place declares only where the document has no list. */
export function isMentioned({ tier }: Pick<Candidate, 'tier'>): boolean {
  return tier === 'mention' || tier === 'drawn';
}

/** The name of an endpoint for people: a function's with its method, where one is told. */
export function nameOf({ method, path, name }: Pick<EndpointDraft, 'method' | 'path' | 'name'>): string {
  return path === null && method !== null ? `${method} ${name}` : name;
}

/** The id of an endpoint as a subject. */
export function endpointId(draft: Pick<EndpointDraft, 'method' | 'path' | 'name'>): string {
  return `endpoint:${nameOf(draft)}`;
}
