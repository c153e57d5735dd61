import type { LintResult } from '../../../engine/report.js';
import { append } from '../../../text/append.js';
import type { NamedPosition } from '../../../text/source-file.js';
import { gateRowsOf, type Outcome, OUTCOMES } from '../../gate-rows.js';
import type { EndpointJson, ModelJson, TableUseJson } from '../../model-json.js';

/** What the rules say of something, all together. */
export interface Standing {
  /** The worst; null for what no rule judged. */
  readonly outcome: Outcome | null;
  /** How often the worst was said. */
  readonly count: number;
}

interface PictureNode extends NamedPosition, Standing {
  readonly name: string;
}

/** Everybody who calls endpoints in one way. */
export interface CallerNode extends NamedPosition {
  readonly name: string;
  readonly endpoints: readonly EndpointNode[];
}

export interface EndpointNode extends PictureNode {
  readonly method: string | null;
  readonly edges: readonly Edge[];
}

/** What endpoints use. */
export interface TargetNode extends PictureNode {
  readonly kind: 'table' | 'service' | 'ai';
  /** The table stores user data. */
  readonly personal: boolean;
  readonly used: boolean;
}

export interface Edge extends NamedPosition {
  readonly target: TargetNode;
  readonly kind: 'reads' | 'writes' | 'calls';
  /** False for what only the path of the endpoint tells. */
  readonly told: boolean;
  readonly quote: string;
}

/** The architecture as understood, from left to right. */
export interface Graph {
  readonly callers: readonly CallerNode[];
  readonly targets: readonly TargetNode[];
}

type Caller = EndpointJson['caller'] | 'proven';

const CALLER_NAMES: readonly (readonly [Caller, string])[] = [
  ['user', 'Signed-in users'],
  ['proven', 'Whoever passes auth'],
  ['anonymous', 'Anybody'],
  ['webhook', 'Webhook senders'],
  ['cron', 'Scheduler'],
  ['worker', 'Workers, queues'],
  ['operator', 'Operators'],
  ['unknown', 'Caller not told'],
];

/** The graph of a document; null where neither endpoints nor tables were found. */
export function graphOf(result: LintResult): Graph | null {
  const model = result.model as ModelJson | undefined;
  if (!model || model.endpoints.length + model.tables.length === 0) return null;
  const standing = standingsOf(result);
  const tables = tableNodes(model, standing);
  const services = serviceNodes(model, standing);
  const endpoints = endpointNodes(model, standing, tables, services);
  const callers = CALLER_NAMES.flatMap(([caller, name]): CallerNode[] => {
    const own = endpoints.filter((_, index) => callerOf(model.endpoints[index] as EndpointJson) === caller);
    const [first] = own;
    return first ? [{ name, endpoints: own, ...placeOf(first) }] : [];
  });
  const step = model.unroutedAiStep;
  const unrouted: CallerNode[] = step ? [{ name: 'No endpoint', ...placeOf(step), endpoints: [{ name: 'AI step without an endpoint', method: null, edges: [], ...placeOf(step), ...standing(step.subject) }] }] : [];
  const called = new Set(endpoints.flatMap(({ edges }) => edges.map(({ target }) => target)));
  return { callers: [...callers, ...unrouted], targets: [...services.values()].filter((service) => called.has(service)).concat([...tables.values()]) };
}

/** Who calls an endpoint; where the document does not tell, at least whether he has to prove who he is. Where somebody is let in without, anybody is. */
function callerOf({ caller, claims }: EndpointJson): Caller {
  if (caller !== 'unknown') return caller;
  const stances = new Set(claims.filter(({ facet }) => facet === 'auth').map(({ stance }) => stance));
  if (stances.has('denied')) return 'anonymous';
  return stances.has('affirmed') ? 'proven' : 'unknown';
}

function tableNodes(model: ModelJson, standing: (subject: string) => Standing): Map<string, TargetNode> {
  const used = new Set(model.tableUses.map(({ table }) => table));
  return new Map(model.tables.map((table) => [table.subject, { kind: 'table', name: table.name, personal: table.scope.scoped, used: used.has(table.subject), ...placeOf(table), ...standing(table.subject) }]));
}

function serviceNodes(model: ModelJson, standing: (subject: string) => Standing): Map<string, TargetNode> {
  const services = new Map<string, TargetNode>();
  for (const call of model.endpoints.flatMap(({ calls }) => calls)) {
    const known = services.get(call.provider);
    if (known && (known.kind === 'ai' || !call.ai)) continue;
    services.set(call.provider, { kind: call.ai ? 'ai' : 'service', name: call.provider, personal: false, used: true, ...placeOf(known ?? call), ...standing(`service:${call.provider}`) });
  }
  return services;
}

function endpointNodes(model: ModelJson, standing: (subject: string) => Standing, tables: ReadonlyMap<string, TargetNode>, services: ReadonlyMap<string, TargetNode>): EndpointNode[] {
  const uses = new Map<string, TableUseJson[]>();
  for (const use of model.tableUses) append(uses, use.endpoint, use);
  return model.endpoints.map((endpoint) => {
    const toTables = (uses.get(endpoint.subject) ?? []).flatMap((use): Edge[] => {
      const target = tables.get(use.table);
      return target ? [{ target, kind: use.access, told: use.told, quote: use.quote, ...placeOf(use) }] : [];
    });
    const toServices = endpoint.calls.flatMap((call): Edge[] => {
      const target = services.get(call.provider);
      return target ? [{ target, kind: 'calls', told: true, quote: call.quote, ...placeOf(call) }] : [];
    });
    const edges = [...firstOfEach(withoutGeneric(toServices)), ...toTables];
    return { name: endpoint.path ?? endpoint.name, method: endpoint.method, edges, ...placeOf(endpoint), ...standing(endpoint.subject) };
  });
}

/** "an email service" beside "Resend" in one line is one call, and "an AI model" beside "Gemini": services that a rule knows by name go before their kind. */
function withoutGeneric(calls: readonly Edge[]): Edge[] {
  return calls.filter(({ target, line }) => target.outcome !== null || !calls.some((other) => other.target.outcome !== null && other.target.kind === target.kind && (other.line === line || target.kind === 'ai')));
}

function firstOfEach(edges: readonly Edge[]): Edge[] {
  return edges.filter((edge, index) => edges.findIndex(({ target }) => target === edge.target) === index);
}

function standingsOf(result: LintResult): (subject: string) => Standing {
  const bySubject = new Map<string, Outcome[]>();
  for (const { verdict, outcome } of gateRowsOf(result)) {
    const all = bySubject.get(verdict.subject) ?? [];
    bySubject.set(verdict.subject, all);
    all.push(outcome);
  }
  return (subject) => {
    const all = bySubject.get(subject) ?? [];
    const outcome = OUTCOMES.find((each) => all.includes(each)) ?? null;
    return { outcome, count: all.filter((each) => each === outcome).length };
  };
}

function placeOf({ line, column, filePath }: NamedPosition): NamedPosition {
  return { line, column, ...(filePath === undefined ? {} : { filePath }) };
}
