import type { Rule } from '../src/rule/rule.js';
import envVarsListed from './env-vars-listed.js';
import namedAuthPerPost from './named-auth-per-post.js';
import aiCallTimeout from './ai-call-timeout.js';
import rateLimitPerPaidCall from './rate-limit-per-paid-call.js';
import rlsPerTable from './rls-per-table.js';
import workerAuth from './worker-auth.js';

/** All rules, in the order in which they are documented. */
export const rules: readonly Rule[] = [
  rlsPerTable,
  namedAuthPerPost,
  workerAuth,
  rateLimitPerPaidCall,
  envVarsListed,
  aiCallTimeout,
];
