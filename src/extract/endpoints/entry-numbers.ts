import { LEADING_CODE } from '../lexicon/row-codes.js';

/**
 * Whether the words before a route are the number or the code of its entry and nothing else: "D1 · `GET /berths`", "[E-03] POST /notes",
 * "2.4) PUT /prices"; no words at all are, too.
 */
export function isEntryNumber(lead: string): boolean {
  const code = LEADING_CODE.exec(lead)?.[0] ?? '';
  return /^[\W_]*$/.test(lead.slice(code.length)) || /^[\W\d_]*$/.test(lead);
}
