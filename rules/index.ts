import type { Rule } from '../src/rule/rule.js';
import enumValidation from './enum-validation.js';
import criticalQuestions from './critical-questions.js';
import fanOutStatusContract from './fan-out-status-contract.js';
import writeAtomicity from './write-atomicity.js';
import envVarsListed from './env-vars-listed.js';
import inputColumnMapping from './input-column-mapping.js';
import namedAuthPerPost from './named-auth-per-post.js';
import noPlaceholder from './no-placeholder.js';
import schema from './schema.js';
import simpleArchitecture from './simple-architecture.js';
import aiCallTimeout from './ai-call-timeout.js';
import rateLimitPerPaidCall from './rate-limit-per-paid-call.js';
import rlsPerTable from './rls-per-table.js';
import backfillTermination from './backfill-termination.js';
import fullScopeAggregates from './full-scope-aggregates.js';
import heavyReadStrategy from './heavy-read-strategy.js';
import metricVerifiability from './metric-verifiability.js';
import noUndeclaredEndpoint from './no-undeclared-endpoint.js';
import noUndeclaredTable from './no-undeclared-table.js';
import noUnusedEnvVar from './no-unused-env-var.js';
import providerKeyListed from './provider-key-listed.js';
import telemetryNotAwaited from './telemetry-not-awaited.js';
import sessionIdOrigin from './session-id-origin.js';
import northStarComparison from './north-star-comparison.js';
import simulatorIdempotency from './simulator-idempotency.js';
import pageRehydration from './page-rehydration.js';
import urlIdLookup from './url-id-lookup.js';
import workerAuth from './worker-auth.js';

/** All rules, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  rlsPerTable,
  namedAuthPerPost,
  workerAuth,
  rateLimitPerPaidCall,
  envVarsListed,
  aiCallTimeout,
  urlIdLookup,
  pageRehydration,
  heavyReadStrategy,
  fullScopeAggregates,
  backfillTermination,
  sessionIdOrigin,
  simulatorIdempotency,
  northStarComparison,
  metricVerifiability,
  telemetryNotAwaited,
  writeAtomicity,
  fanOutStatusContract,
  inputColumnMapping,
  enumValidation,
  schema,
  noPlaceholder,
  criticalQuestions,
  simpleArchitecture,
  noUndeclaredEndpoint,
  noUndeclaredTable,
  providerKeyListed,
  noUnusedEnvVar,
];
