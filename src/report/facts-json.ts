import type { Evidence } from '../model/claim.js';
import type { Model } from '../model/model.js';
import type { Span } from '../text/source-file.js';
import type { Quotation } from './model-json.js';

/** A subject with its place, and what was found of it: words with their place, null for what was not found. */
export type FactJson<Found extends string = never, More = object> = Omit<Quotation, 'quote'> & { readonly subject: string; readonly name: string } & Readonly<Record<Found, Quotation | null>> & More;

/** {@link Model} `measurement` with quotations in the place of spans. */
export interface MeasurementJson {
  readonly metrics: readonly FactJson<'recorder' | 'open'>[];
  readonly timedRoutes: readonly FactJson<'target' | 'telemetry' | 'awaited' | 'apart'>[];
  readonly correlationIds: readonly FactJson<'generated' | 'derived' | 'deferred', { readonly uses: readonly (Quotation & { readonly place: 'analytics' | 'api' | 'database' })[] }>[];
  readonly stats: readonly FactJson<'bothSides' | 'singleSide'>[];
  readonly tools: readonly FactJson<'uiDedup' | 'dbDedup'>[];
}

/** {@link Model} `consistency` in the same way. */
export interface ConsistencyJson {
  readonly undeclaredEndpoints: readonly FactJson<'list'>[];
  readonly undeclaredTables: readonly FactJson<'schema'>[];
  readonly providers: readonly FactJson<'variable' | 'list', { readonly prefix: string }>[];
  readonly listedVariables: readonly FactJson<'use'>[];
}

/** What the document tells as an architecture, besides its sections and data. */
export interface DesignJson {
  readonly services: readonly FactJson<'responsibility' | 'placeholder'>[];
  readonly descriptions: readonly FactJson<'purpose' | 'input' | 'output' | 'placeholder'>[];
  readonly placeholders: readonly FactJson<never, { readonly isQuestion: boolean; readonly isAnswered: boolean }>[];
  readonly questions: readonly FactJson<'asked' | 'answer' | 'placeholder'>[];
  readonly machinery: readonly FactJson<'firstVersion' | 'reason'>[];
}

interface Fact {
  readonly id: string;
  readonly name: string;
  readonly span: Span;
}

/** Turns what is known of measuring, consistency and the design into plain data. @param quotation a place with the words that stand there */
export function factsToJson({ measurement, consistency, architecture }: Model, quotation: (span: Span) => Quotation): { readonly measurement: MeasurementJson; readonly consistency: ConsistencyJson; readonly design: DesignJson } {
  const shown = (found: Span | Evidence | null): Quotation | null => found && quotation('span' in found ? found.span : found);
  const fact = <Found extends string>({ id, name, span }: Fact, found: Readonly<Record<Found, Span | Evidence | null>>): FactJson<Found> => {
    const { quote: _, ...place } = quotation(span);
    const quotations = Object.fromEntries(Object.entries<Span | Evidence | null>(found).map(([key, words]) => [key, shown(words)])) as Record<Found, Quotation | null>;
    return { subject: id, name, ...place, ...quotations };
  };
  return {
    measurement: {
      metrics: measurement.metrics.map((each) => fact(each, { recorder: each.recorder, open: each.open })),
      timedRoutes: measurement.timedRoutes.map((each) => fact(each, { target: each.target, telemetry: each.telemetry, awaited: each.awaited, apart: each.apart })),
      correlationIds: measurement.correlationIds.map((each) => ({ ...fact(each, { generated: each.generated, derived: each.derived, deferred: each.deferred }), uses: each.uses.map(({ place, span }) => ({ place, ...quotation(span) })) })),
      stats: measurement.stats.map((each) => fact(each, { bothSides: each.bothSides, singleSide: each.singleSide })),
      tools: measurement.tools.map((each) => fact(each, { uiDedup: each.uiDedup, dbDedup: each.dbDedup })),
    },
    consistency: {
      undeclaredEndpoints: consistency.undeclaredEndpoints.map((each) => fact(each, { list: each.list })),
      undeclaredTables: consistency.undeclaredTables.map((each) => fact(each, { schema: each.schema })),
      providers: consistency.providers.map((each) => ({ ...fact(each, { variable: each.variable, list: each.list }), prefix: each.prefix })),
      listedVariables: consistency.listedVariables.map((each) => fact(each, { use: each.use })),
    },
    design: {
      services: architecture.services.map((each) => fact(each, { responsibility: each.responsibility, placeholder: each.placeholder })),
      descriptions: architecture.endpoints.map((each) => fact(each, { ...each.parts, placeholder: each.placeholder })),
      placeholders: architecture.placeholders.map((each) => ({ ...fact({ ...each, name: quotation(each.span).quote }, {}), isQuestion: each.isQuestion, isAnswered: each.isAnswered })),
      questions: architecture.questions.map((each) => fact(each, { asked: each.asked, answer: each.answer, placeholder: each.placeholder })),
      machinery: architecture.machinery.map((each) => fact(each, { firstVersion: each.firstVersion, reason: each.reason })),
    },
  };
}
