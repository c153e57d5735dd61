import type { ClaimContext } from '../read-endpoints.js';

/** Reads what the document says about how the caller of each endpoint proves who he is. */
export function claimAuth(_context: ClaimContext): void {}
