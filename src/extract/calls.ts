import type { Lexicon } from '../model/lexicon.js';
import type { ProviderCall } from '../model/model.js';
import type { Span } from '../text/source-file.js';
import { CallCues } from './calls/cues.js';
import { CallReader } from './calls/call-reader.js';
import { NamedWays } from './calls/named-ways.js';
import { statementsOf } from './claims/statements.js';
import type { EndpointDraft } from './endpoints.js';
import type { Listings } from './listings.js';
import type { Unit } from './outline.js';
import type { Passage } from './passages.js';

/** What the document says that an endpoint calls. */
export interface EndpointCalls {
  readonly calls: readonly ProviderCall[];
  /** The caller does not wait for the answer of the call: the work is handed to a declared job or queue. */
  readonly handsOver: boolean;
  /** A webhook through which end users' messages come in. */
  readonly relaysMessages: boolean;
}

export interface FoundCalls {
  readonly calls: ReadonlyMap<EndpointDraft, EndpointCalls>;
  /** A step in which a person waits for a model, where no endpoint of the document is said to call one. */
  readonly unroutedAiStep: Span | null;
}

/** Ties endpoints to the services they call, by row, section, data flow, diagram and code (docs/judgement.md, rate-limit-per-paid-call). */
export function findCalls(drafts: readonly EndpointDraft[], units: readonly Unit[], passages: readonly Passage[], listings: Listings, lexicon: Lexicon): FoundCalls {
  const whole = units.map((unit) => unit.text.text).join('\n');
  const cues = new CallCues(lexicon, whole);
  const statements = statementsOf({ passages, units, listings });
  const reader = new CallReader(drafts, cues, listings, new NamedWays(statements, cues));
  for (const passage of statements) reader.read(passage);
  for (const unit of units) reader.readDiagram(unit);
  return { calls: reader.calls(), unroutedAiStep: reader.unroutedAiStep() };
}
