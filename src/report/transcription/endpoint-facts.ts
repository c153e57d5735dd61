import type { Understanding } from '../../extract/build-model.js';
import { claimsOf, type Endpoint, type Model, UNNAMED_MODEL } from '../../model/model.js';
import type { Facet } from '../../model/claim.js';
import type { Fragment } from '../../extract/endpoints/draft.js';
import type { EndpointSubject } from '../../extract/targets.js';
import type { Span } from '../../text/source-file.js';
import { nameOfEndpoint } from './endpoint-moves.js';
import { Facts, wordsAround } from './facts.js';
import type { Move } from './move.js';
import type { Quotes } from './quotes.js';

/** What the model knows of each endpoint. */
export function endpointFacts({ model, reach }: Understanding, quotes: Quotes): Move[] {
  return model.endpoints.flatMap((endpoint, index) => {
    const subject = reach.finder.subjects[index];
    if (!subject) return [];
    const facts = new Facts('endpoints', endpoint.id, nameOfEndpoint(subject));
    addParts(facts, endpoint, subject, model, quotes);
    addProtection(facts, endpoint, quotes);
    addWork(facts, endpoint, model, quotes);
    return facts.moves;
  });
}

function addParts(facts: Facts, { id, name }: Endpoint, { draft }: EndpointSubject, { architecture }: Model, quotes: Quotes): void {
  const parts = architecture.endpoints.find((described) => described.id === id)?.parts;
  for (const part of ['purpose', 'input', 'output'] as const) {
    const said = parts?.[part] ? withoutName(quotes.of(parts[part]).replace(/^`([^`]*)`$/, '$1'), name) : '';
    const words = part === 'purpose' ? said : sideOf(part, said);
    facts.add(part, words === '' && part === 'purpose' ? remarkIn(draft.fragments, name) : words, RULES_OF_PARTS);
  }
}

const RULES_OF_PARTS = ['schema', 'no-placeholder', 'input-column-mapping', 'enum-validation'];

/** What is taken stands before an arrow, what is answered behind it. */
function sideOf(part: 'input' | 'output', words: string): string {
  const [before = '', ...behind] = words.split(/\s(?:->|→|=>)\s/);
  return behind.length !== 1 ? words : part === 'input' ? before : (behind[0] ?? '');
}

/** What a listing says of an endpoint on lines of their own. */
function remarkIn(fragments: readonly Fragment[], name: string): string {
  const lines = fragments.filter(({ unit }) => unit.kind === 'code').flatMap(({ text }) => text.text.split('\n'));
  return lines.map((line) => withoutName(line.trim(), name)).filter((line) => line !== '' && !LABELLED.test(line) && /[a-z]{3}\s+[a-z]/i.test(line)).join(' ');
}

const LABELLED = /^(?:[\w-]+\s?[:=]|[{}()[\]]|(?:GET|POST|PUT|PATCH|DELETE)\b)/;

/** A bullet, a number or a flag before a name: "[U] ". */
const LONGEST_MARK = 8;

/** Words without the name of the endpoint before them. */
function withoutName(words: string, name: string): string {
  const told = words.replace(/\s+/g, ' ').trim();
  const at = told.indexOf(name);
  return at >= 0 && at < LONGEST_MARK ? told.slice(at + name.length).trim() : name.endsWith(told) ? '' : told;
}

function addProtection(facts: Facts, endpoint: Endpoint, quotes: Quotes): void {
  facts.add('auth', withoutName(wordsAround(nearest(endpoint, ['auth']), quotes, 2) ?? '', endpoint.name), ['named-auth-per-post', 'worker-auth']);
  facts.add('caller', endpoint.caller === 'unknown' ? null : endpoint.caller, ['named-auth-per-post', 'worker-auth', 'rate-limit-per-paid-call']);
  facts.add('rateLimit', wordsAround(nearest(endpoint, ['rateLimit']), quotes, 2), ['rate-limit-per-paid-call', 'heavy-read-strategy']);
  // What a route without such a call answers on timeout would read as one.
  facts.add('timeout', endpoint.calls.some(({ ai }) => ai) ? wordsAround(nearest(endpoint, ['timeout', 'abort', 'status504']), quotes) : null, ['ai-call-timeout']);
}

/** The statements of the endpoint's own entry, or else those that name it. What speaks of a group stays where it speaks of it. */
function nearest(endpoint: Endpoint, facets: readonly Facet[]): Span[] {
  const claims = facets.flatMap((facet) => claimsOf(endpoint, facet));
  const own = claims.filter(({ nearness }) => nearness === 'own');
  return (own.length > 0 ? own : claims.filter(({ nearness, stance }) => nearness === 'named' && stance !== 'vague')).map(({ evidence }) => evidence.span);
}

function addWork(facts: Facts, { id, calls }: Endpoint, { tableUses, reads, writes, fanOuts, measurement }: Model, quotes: Quotes): void {
  const providers = [...new Set(calls.map(({ provider }) => provider))].filter((provider) => provider !== UNNAMED_MODEL);
  facts.add('calls', providers.length > 0 ? providers : null, ['rate-limit-per-paid-call', 'ai-call-timeout', 'provider-key-listed']);
  for (const access of ['reads', 'writes'] as const) {
    const tables = [...new Set(tableUses.filter((use) => use.told && use.endpoint === id && use.access === access && !quotes.isInPath(use.evidence)).map(({ table }) => table.replace(/^table:/, '')))];
    facts.add(access, tables.length > 0 ? tables : null, ['write-atomicity', 'no-undeclared-table']);
  }
  const of = <Fact extends { readonly id: string }>(found: readonly Fact[]): Fact | undefined => found.find((fact) => fact.id === id);
  facts.add('lookup', wordsAround(of(reads.idUrls)?.lookups.map(({ span }) => span) ?? [], quotes, 2), ['url-id-lookup']);
  facts.add('pagination', wordsAround(of(reads.manyRows)?.bounds.filter(({ kind, stance }) => kind !== 'rateLimit' && stance === 'affirmed').map(({ span }) => span) ?? [], quotes, 2), ['heavy-read-strategy']);
  facts.add('aggregates', wordsAround(of(reads.rollups)?.computations.map(({ span }) => span) ?? [], quotes, 2), ['full-scope-aggregates']);
  const write = of(writes);
  facts.add('atomicity', wordsAround([write?.atomic?.span, write?.logAndContinue?.span], quotes), ['write-atomicity']);
  const worker = of(fanOuts);
  facts.add('onFailure', wordsAround([worker?.nonSuccess?.span, worker?.okOnFailure?.span, worker?.bodyInspected?.span], quotes), ['fan-out-status-contract']);
  const repair = of(reads.repairs);
  facts.add('steps', wordsAround([repair?.cursor, repair?.loop, repair?.unprocessable], quotes), ['backfill-termination']);
  const timed = of(measurement.timedRoutes);
  facts.add('latency', wordsAround([timed?.target], quotes, 1), ['telemetry-not-awaited']);
  facts.add('telemetry', wordsAround([timed?.awaited?.span, timed?.apart?.span, timed?.telemetry], quotes, 2), ['telemetry-not-awaited']);
}
