import type { Claim } from '../model/claim.js';
import type { Lexicon } from '../model/lexicon.js';
import type { Caller, Endpoint, Model, Table } from '../model/model.js';
import { findCallers, senderIn } from './callers.js';
import { readRoles, type Roles, saysThatItWrites } from './endpoint-roles.js';
import { type EndpointCalls, findCalls } from './calls.js';
import { claimAuth } from './claims/auth.js';
import { claimRateLimits } from './claims/rate-limit.js';
import { claimTimeouts } from './claims/timeout.js';
import { endpointId, nameOf } from './endpoints/draft.js';
import { type EndpointDraft, findEndpoints, type Fragment } from './endpoints.js';
import { readInputs } from './inputs/read-inputs.js';
import type { Listings } from './listings.js';
import type { Unit } from './outline.js';
import { arrowsOf, type Passage } from './passages.js';
import { Reach } from './reach.js';
import { readReads } from './reads/read-reads.js';
import type { EndpointSubject } from './targets.js';
import { withCalledStrangers } from './writes/called-strangers.js';
import { readFanOuts } from './writes/fan-outs.js';
import { operationTexts } from './operation-texts.js';
import { readWrites } from './writes/read-writes.js';

/** Claims about endpoints, gathered by the readers of the facets. */
export type ClaimSink = (subject: EndpointSubject, claim: Claim) => void;

/** What the readers of claims about endpoints work with. */
export interface ClaimContext {
  readonly units: readonly Unit[];
  readonly passages: readonly Passage[];
  readonly reach: Reach;
  readonly listings: Listings;
  readonly lexicon: Lexicon;
  readonly tables: readonly Table[];
  readonly add: ClaimSink;
}

const WRITES = /^(?:POST|PUT|PATCH|DELETE|ANY)$/;
const NO_CALLS: EndpointCalls = { calls: [], handsOver: false, relaysMessages: false };

/** The endpoints of a document with who calls them, what they call and what is claimed of them. */
export function readEndpoints(units: readonly Unit[], passages: readonly Passage[], listings: Listings, lexicon: Lexicon, tables: readonly Table[]): Pick<Model, 'endpoints' | 'unroutedAiStep' | 'reads' | 'inputs' | 'fanOuts' | 'writes'> & { readonly reach: Reach } {
  const drafts = findEndpoints(units, listings);
  const { calls, unroutedAiStep } = findCalls(drafts, units, passages, listings, lexicon);
  const callers = findCallers(drafts, passages);
  const subjects = drafts.map((draft) => subjectOf(draft, calls.get(draft) ?? NO_CALLS, callers.get(draft) ?? 'unknown'));
  const claims = new Map<EndpointSubject, Claim[]>(subjects.map((subject) => [subject, []]));
  const context: ClaimContext = { units, passages, reach: new Reach(subjects), listings, lexicon, tables, add: (subject, claim) => claims.get(subject)?.push(claim) };
  claimAuth(context);
  claimRateLimits(context);
  const orphans = claimTimeouts(context);
  const roles = readRoles(passages, context.reach.finder);
  const endpoints = subjects.map((subject) => endpointOf(subject, calls.get(subject.draft) ?? NO_CALLS, claims.get(subject) ?? [], roles));
  return { reach: context.reach, endpoints, unroutedAiStep: unroutedAiStep ? { id: 'document', span: unroutedAiStep, claims: orphans } : null, reads: readReads(passages, context.reach, endpoints), inputs: readInputs(units, listings, tables, context.reach), fanOuts: readFanOuts([...passages, ...arrowsOf(units, listings)], withCalledStrangers(units, passages, listings, context.reach), listings), writes: readWrites([...passages, ...operationTexts(units, listings)], tables, context.reach) };
}

function subjectOf(draft: EndpointDraft, { calls }: EndpointCalls, caller: Caller): EndpointSubject {
  return {
    draft,
    facts: {
      method: draft.method,
      caller,
      writes: draft.method === null ? saysThatItWrites(draft) : WRITES.test(draft.method),
      ai: calls.some((call) => call.ai),
      paid: calls.some((call) => call.paid),
      providers: calls.map((call) => call.provider.toLowerCase()),
      text: draft.fragments.map(wordsOf).join('\n').toLowerCase(),
      path: (draft.path ?? draft.name).toLowerCase(),
    },
  };
}

/** The words of a fragment; "Log out — ends the session." has some before its dash, too. */
function wordsOf({ unit, text, label }: Fragment): string {
  return unit.kind === 'row' || unit.kind === 'code' || label === '' ? text.text : `${label}: ${text.text}`;
}

function endpointOf(subject: EndpointSubject, { calls, handsOver, relaysMessages }: EndpointCalls, claims: readonly Claim[], roles: Roles): Endpoint {
  const { draft, facts } = subject;
  return {
    kind: 'endpoint',
    id: endpointId(draft),
    span: draft.span,
    method: draft.method,
    path: draft.path,
    name: nameOf(draft),
    caller: facts.caller,
    sender: facts.caller === 'webhook' ? senderIn(draft.path ?? '') : null,
    handsOver,
    relaysMessages,
    writes: facts.writes,
    handsOutCredential: roles.handsOutCredential(subject),
    openByDesign: roles.isOpenByDesign(subject, claims),
    healthCheck: roles.isHealthCheck(subject),
    handshake: roles.isHandshake(subject),
    calls,
    claims,
  };
}
