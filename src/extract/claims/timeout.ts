import type { ClaimContext } from '../read-endpoints.js';

/** Reads what the document says about how long each endpoint waits for an AI model, what ends the wait, and what is answered then. */
export function claimTimeouts(_context: ClaimContext): void {}
