import type { ModelJson, Quotation } from './model-json.js';

/** One thing that the document tells of, with the words found about it. */
export interface ListedFact {
  readonly subject: string;
  readonly name: string;
  readonly line: number;
  readonly found: readonly { readonly label: string; readonly words: Quotation | null }[];
}

export interface FactList {
  readonly heading: string;
  readonly facts: readonly ListedFact[];
}

/** What was understood besides tables, endpoints and variables, in lists for people; empty lists are left out. */
export function factLists(model: ModelJson): FactList[] {
  const { reads, measurement, consistency, design } = model;
  const lists: FactList[] = [
    { heading: 'Services', facts: design.services.map(labelled({ responsibility: 'responsible for', placeholder: 'left open' })) },
    { heading: 'What endpoints tell', facts: design.descriptions.map(labelled({ purpose: 'purpose', input: 'input', output: 'output', placeholder: 'left open' })) },
    { heading: 'URLs with ids', facts: reads.idUrls.map((url) => stated(url, url.lookups.map((lookup) => ({ label: LOOKUPS[lookup.kind], words: lookup })))) },
    { heading: 'Pages', facts: reads.pages.map((page) => stated(page, [...quoted('linked from', page.linkedFrom), ...page.sources.map((source) => ({ label: source.kind === 'read' ? 'drawn from' : 'drawn from what the client holds', words: source }))])) },
    { heading: 'Reads over many rows', facts: reads.manyRows.map((read) => stated(read, read.bounds.map((bound) => ({ label: `${BOUNDS[bound.kind]}, ${bound.stance}`, words: bound })))) },
    { heading: 'Totals', facts: reads.rollups.map((rollup) => stated(rollup, rollup.computations.map((computation) => ({ label: computation.kind === 'database' ? 'computed by the database' : 'from a limited list', words: computation })))) },
    { heading: 'Batch repairs', facts: reads.repairs.map(labelled({ cursor: 'cursor', unprocessable: 'rows that cannot be processed', loop: 'until' })) },
    { heading: 'Inputs', facts: model.inputs.map((input) => stated(input, [...(input.keptIn ? [{ label: `kept in ${input.keptIn.name}`, words: null }] : []), ...quoted('in the place of a column', input.unstored), ...choicesOf(input)])) },
    { heading: 'Writes of several rows', facts: model.writes.map((write) => labelled({ atomic: 'together by', logAndContinue: 'passed over' })({ ...write, name: `${write.subject}: ${write.rows}` })) },
    { heading: 'Fan-outs', facts: model.fanOuts.map((worker) => labelled({ fanOut: worker.isMaster ? 'fans out' : 'called for each', nonSuccess: 'on failure', okOnFailure: 'success on failure', bodyInspected: 'body is read' })({ ...worker, name: worker.subject })) },
    { heading: 'Metrics', facts: measurement.metrics.map(labelled({ recorder: 'recorded by', open: 'left open' })) },
    { heading: 'Latency and telemetry', facts: measurement.timedRoutes.map(labelled({ target: 'target', telemetry: 'telemetry', awaited: 'awaited', apart: 'apart' })) },
    { heading: 'Correlation ids', facts: measurement.correlationIds.map((id) => stated(id, [...id.uses.map((use) => ({ label: `used in ${use.place}`, words: use })), ...quoted('generated', id.generated), ...quoted('derived from the database', id.derived), ...quoted('put off', id.deferred)])) },
    { heading: 'Compared figures', facts: measurement.stats.map(labelled({ bothSides: 'both sides', singleSide: 'one side' })) },
    { heading: 'Write-once tools', facts: measurement.tools.map(labelled({ uiDedup: 'once in the browser by', dbDedup: 'once in the database by' })) },
    { heading: 'Critical questions', facts: design.questions.map(labelled({ asked: 'asked', answer: 'answer', placeholder: 'left open' })) },
    { heading: 'Left open', facts: design.placeholders.map((placeholder) => stated(placeholder, [])) },
    { heading: 'Heavy machinery', facts: design.machinery.map(labelled({ firstVersion: 'in a first version', reason: 'required by' })) },
    { heading: 'Named and not declared', facts: [...consistency.undeclaredEndpoints.map(labelled({ list: 'the list begins with' })), ...consistency.undeclaredTables.map(labelled({ schema: 'the schema begins with' }))] },
    { heading: 'Services that are called', facts: consistency.providers.map(labelled({ variable: 'variable' })) },
  ];
  return lists.filter(({ facts }) => facts.length > 0);
}

const LOOKUPS = { exact: 'looked up', noColumn: 'looked up without a column', ownerFallback: 'taken by its owner instead' } as const;
const BOUNDS = { page: 'pages or a cap', window: 'window', rateLimit: 'rate limit', precomputed: 'precomputed', accepted: 'risk accepted' } as const;

interface Placed {
  readonly subject: string;
  readonly name: string;
  readonly line: number;
}

type Found = ListedFact['found'][number];

function stated({ subject, name, line }: Placed, found: ListedFact['found']): ListedFact {
  return { subject, name, line, found };
}

/** Reads a fact by the labels of its properties, in their order. */
function labelled<Key extends string>(labels: Readonly<Record<Key, string>>) {
  return (fact: Placed & Readonly<Record<Key, Quotation | null>>): ListedFact => stated(fact, (Object.entries(labels) as [Key, string][]).flatMap(([key, label]) => (fact[key]?.quote === fact.name ? [{ label: `${label} by its name`, words: null }] : quoted(label, fact[key]))));
}

function quoted(label: string, words: Quotation | null): Found[] {
  return words ? [{ label, words }] : [];
}

function choicesOf({ choices }: ModelJson['inputs'][number]): Found[] {
  if (!choices) return [];
  return [
    { label: `closed set, ${choices.reason}`, words: choices },
    ...quoted('control', choices.control),
    ...quoted('open control', choices.openControl),
    ...quoted('other values are rejected', choices.rejection),
    ...quoted('other values are altered', choices.silentDefault),
    ...quoted('checked by the store', choices.check),
  ];
}
