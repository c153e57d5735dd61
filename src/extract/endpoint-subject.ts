import type { Nearness } from '../model/claim.js';
import type { EndpointDraft } from './endpoints.js';
import { type GroupFacts, MACHINE_CALLERS } from './lexicon/groups.js';
import type { Range } from './stance.js';

/** An endpoint with what tells which groups it belongs to. */
export interface EndpointSubject {
  readonly draft: EndpointDraft;
  readonly facts: GroupFacts;
}

/** Endpoints that words of a passage mean. */
export interface Target {
  readonly range: Range;
  readonly endpoints: readonly EndpointSubject[];
  readonly nearness: Nearness;
  /** The words narrow a group to users: cron, worker and webhook endpoints have none (docs/judgement.md, Reach 7). */
  readonly blanket: boolean;
  /** The words narrow a group to machines: "all cron routes". */
  readonly ofMachines: boolean;
  /** The words are the codes of rows: "E-12". */
  readonly byCode?: true;
  /** The words point back at a group that was named before: "such requests". */
  readonly pointsBack?: boolean;
  /** It is an exception of which the rest of the sentence speaks: "all but `/a`, which …". What stands before it is said of others. */
  readonly isException?: boolean;
}

/** Whether a cue stands before an exception, and so is said of others: "5 a minute on all but `/a`, which is cheap". */
export function isExceptedBehind({ isException, range }: Target, cue: Range): boolean {
  return isException === true && cue.end <= range.start;
}

/** Whether machines alone call an endpoint: a cron, a worker, a vendor's webhook, an operator's command. */
export function isCalledByMachines({ facts }: EndpointSubject): boolean {
  return MACHINE_CALLERS.has(facts.caller);
}

/** Endpoints that a statement about a blanket of users or of the whole system may reach. */
export function withoutMachines(subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  return subjects.filter((subject) => !isCalledByMachines(subject));
}
