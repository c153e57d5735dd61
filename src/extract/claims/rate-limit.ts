import type { ClaimContext } from '../read-endpoints.js';

/** Reads what the document says about how often each endpoint may be called. */
export function claimRateLimits(_context: ClaimContext): void {}
