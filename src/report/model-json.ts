import type { ArchitectureDraft } from '../model/architecture.js';
import type { Claim, Evidence } from '../model/claim.js';
import type { Input } from '../model/inputs.js';
import type { Endpoint, EnvVariable, Model, ProviderCall, Table } from '../model/model.js';
import type { TableUse } from '../model/table-uses.js';
import { excerpt } from '../text/excerpt.js';
import type { Position, SourceFile, Span } from '../text/source-file.js';
import { type ConsistencyJson, type DesignJson, factsToJson, type MeasurementJson } from './facts-json.js';
import { type ReadsJson, readsToJson } from './reads-json.js';

const QUOTE_LENGTH = 160;
const SURROUNDINGS_LENGTH = 60;

/** A place with the words that stand there. */
export interface Quotation extends Position {
  readonly quote: string;
}

export interface ClaimJson extends Quotation, Pick<Claim, 'facet' | 'stance' | 'nearness' | 'breadth' | 'seconds' | 'flaw'> {
  /** What else counts when the claim is weighed, by the names of the model: `weak`, `supersedes` … */
  readonly remarks: readonly string[];
  /** The words around the quoted ones on their line. */
  readonly before: string;
  readonly after: string;
}

export interface TableJson extends Position {
  readonly subject: string;
  readonly name: string;
  readonly source: Table['source'];
  /** Whether it counts as one that stores user data, and why. */
  readonly scope: Quotation & { readonly scoped: boolean; readonly reason: string };
  readonly columns: readonly (Position & { readonly name: string; readonly type: string; readonly references?: string })[];
  readonly claims: readonly ClaimJson[];
}

/** The traits of an endpoint as the model has them. */
type EndpointTraits = Omit<Endpoint, 'id' | 'kind' | 'span' | 'calls' | 'claims'>;

export interface EndpointJson extends Position, EndpointTraits {
  readonly subject: string;
  /** Paid and AI services that it calls. */
  readonly calls: readonly (Quotation & Pick<ProviderCall, 'provider' | 'paid' | 'ai'>)[];
  readonly claims: readonly ClaimJson[];
}

/** An endpoint that reads or writes a table, with the words that tell it. */
export type TableUseJson = Quotation & Omit<TableUse, 'evidence'>;

export interface VariableJson extends Position, Pick<EnvVariable, 'service' | 'purpose' | 'value' | 'secret' | 'publicPrefix' | 'usedBy'> {
  readonly subject: string;
  readonly name: string;
  /** Where it is used outside the list. */
  readonly uses: readonly Quotation[];
  /** Where the list names it; null for one that is missing there. */
  readonly listed: Quotation | null;
}

/** One of the six sections with its heading; null where the document has none. */
export interface SectionJson {
  readonly subject: string;
  readonly name: string;
  readonly heading: Quotation | null;
  readonly filled: boolean;
}

/** What users fill in, the column that keeps it and the guards of its values. */
export interface InputJson extends Position {
  readonly subject: string;
  readonly name: string;
  readonly presented: boolean;
  readonly from: string;
  readonly keptIn: { readonly name: string; readonly typed: boolean; readonly nullability: boolean } | null;
  /** What stands where the column belongs. */
  readonly unstored: Quotation | null;
  readonly choices: (Quotation & { readonly reason: string } & Readonly<Record<Guard, Quotation | null>>) | null;
}

type Guard = 'control' | 'openControl' | 'rejection' | 'silentDefault' | 'check';

export interface WriteJson extends Position {
  readonly subject: string;
  readonly rows: string;
  readonly atomic: Quotation | null;
  readonly logAndContinue: Quotation | null;
}

export interface FanOutJson extends Position {
  readonly subject: string;
  readonly isMaster: boolean;
  readonly fanOut: Quotation | null;
  readonly nonSuccess: Quotation | null;
  readonly okOnFailure: Quotation | null;
  readonly bodyInspected: Quotation | null;
}

/** A document as understood: every subject with its place, and every claim with the words it rests on. */
export interface ModelJson {
  readonly title: string;
  readonly store: (Quotation & { readonly name: string; readonly rowLevelSecurity: boolean }) | null;
  readonly tables: readonly TableJson[];
  readonly endpoints: readonly EndpointJson[];
  readonly unroutedAiStep: (Quotation & { readonly subject: string; readonly claims: readonly ClaimJson[] }) | null;
  readonly tableUses: readonly TableUseJson[];
  readonly variables: readonly VariableJson[];
  readonly inputs: readonly InputJson[];
  readonly writes: readonly WriteJson[];
  readonly fanOuts: readonly FanOutJson[];
  readonly reads: ReadsJson;
  readonly measurement: MeasurementJson;
  readonly consistency: ConsistencyJson;
  readonly design: DesignJson;
  readonly sections: readonly SectionJson[];
  /** The document in the shape of schemas/architecture.schema.json, as far as it tells it. */
  readonly architecture: ArchitectureDraft;
  readonly environment: { readonly exists: boolean; readonly needed: boolean; readonly firstNeed: Quotation | null; readonly placeholder: Quotation | null };
}

/** Turns a model into plain data with lines, columns and quotations in the place of spans. */
export function modelToJson(model: Model, file: SourceFile): ModelJson {
  const quotation = (span: Span): Quotation => ({ ...file.positionAt(span.start), quote: excerpt(file.slice(span), QUOTE_LENGTH) });
  const quotationOrNull = (span: Span | null): Quotation | null => span && quotation(span);
  const claims = (own: readonly Claim[]): ClaimJson[] => own.map((claim) => ({ ...claimToJson(claim), ...quotation(claim.evidence.span), ...surroundings(claim.evidence.span, file) }));
  const table = (each: Table): TableJson => ({
    subject: each.id,
    name: each.name,
    ...file.positionAt(each.span.start),
    source: each.source,
    scope: { scoped: each.scope.scoped, reason: each.scope.reason, ...quotation(each.scope.span) },
    columns: each.columns.map(({ name, type, references, span }) => ({
      name,
      type,
      ...file.positionAt(span.start),
      ...(references ? { references: references.column === null ? references.table : `${references.table}.${references.column}` } : {}),
    })),
    claims: claims(each.claims),
  });
  const endpoint = ({ id, kind: _, span, calls, claims: own, ...traits }: Endpoint): EndpointJson => ({
    subject: id,
    ...traits,
    ...file.positionAt(span.start),
    calls: calls.map(({ provider, paid, ai, evidence }) => ({ provider, paid, ai, ...quotation(evidence) })),
    claims: claims(own),
  });
  const variable = (each: EnvVariable): VariableJson => ({
    subject: each.id,
    name: each.name,
    ...file.positionAt(each.span.start),
    uses: each.uses.map(quotation),
    listed: quotationOrNull(each.listed),
    service: each.service,
    purpose: each.purpose,
    value: each.value,
    secret: each.secret,
    publicPrefix: each.publicPrefix,
    usedBy: each.usedBy,
  });
  const shown = (evidence: Evidence | null): Quotation | null => quotationOrNull(evidence && evidence.span);
  const input = ({ id, name, span, presented, from, column, unstored, choices }: Input): InputJson => ({
    subject: id,
    name,
    ...file.positionAt(span.start),
    presented,
    from,
    keptIn: column && { name: column.name, typed: column.typed, nullability: column.nullability },
    unstored: shown(unstored),
    choices: choices && {
      reason: choices.reason,
      ...quotation(choices.span),
      control: shown(choices.control),
      openControl: shown(choices.openControl),
      rejection: shown(choices.rejection),
      silentDefault: shown(choices.silentDefault),
      check: shown(choices.check),
    },
  });
  const { store, environment, unroutedAiStep } = model;
  return {
    title: model.title,
    store: store && { name: store.name, rowLevelSecurity: store.rowLevelSecurity, ...quotation(store.span) },
    tables: model.tables.map(table),
    endpoints: model.endpoints.map(endpoint),
    unroutedAiStep: unroutedAiStep && { subject: unroutedAiStep.id, ...quotation(unroutedAiStep.span), claims: claims(unroutedAiStep.claims) },
    tableUses: model.tableUses.map(({ evidence, ...use }) => ({ ...use, ...quotation(evidence) })),
    variables: model.variables.map(variable),
    inputs: model.inputs.map(input),
    writes: model.writes.map(({ id, span, rows, atomic, logAndContinue }) => ({ subject: id, ...file.positionAt(span.start), rows, atomic: shown(atomic), logAndContinue: shown(logAndContinue) })),
    fanOuts: model.fanOuts.map(({ id, span, isMaster, fanOut, nonSuccess, okOnFailure, bodyInspected }) => ({
      subject: id,
      ...file.positionAt(span.start),
      isMaster,
      fanOut: shown(fanOut),
      nonSuccess: shown(nonSuccess),
      okOnFailure: shown(okOnFailure),
      bodyInspected: shown(bodyInspected),
    })),
    reads: readsToJson(model.reads, quotation),
    ...factsToJson(model, quotation),
    sections: model.architecture.sections.map(({ id, name, heading, filled }) => ({ subject: id, name, heading: quotationOrNull(heading), filled })),
    architecture: model.architecture.data,
    environment: {
      exists: environment.exists,
      needed: environment.needed,
      firstNeed: quotationOrNull(environment.firstNeed),
      placeholder: quotationOrNull(environment.placeholder),
    },
  };
}

function claimToJson({ evidence: _, facet, stance, nearness, breadth, seconds, flaw, meant: __, ...flags }: Claim): Omit<ClaimJson, keyof Quotation | 'before' | 'after'> {
  const remarks = Object.entries<boolean | undefined>(flags).filter(([, isSo]) => isSo).map(([name]) => name).sort();
  return { facet, stance, nearness, ...(breadth === undefined ? {} : { breadth }), ...(seconds === undefined ? {} : { seconds }), ...(flaw === undefined ? {} : { flaw }), remarks };
}

function surroundings({ start, end }: Span, file: SourceFile): { readonly before: string; readonly after: string } {
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = file.text.indexOf('\n', end);
  const before = file.text.slice(Math.max(lineStart, start - SURROUNDINGS_LENGTH), start);
  const after = file.text.slice(end, Math.min(lineEnd < 0 ? file.text.length : lineEnd, end + SURROUNDINGS_LENGTH));
  return { before: before.replace(/\s/g, ' ').trimStart(), after: after.replace(/\s/g, ' ').trimEnd() };
}
