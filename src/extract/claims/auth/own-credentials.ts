import { COUNTS_TOKENS, DOES_WITH, ENVIRONMENT, HOLDS_NONE, KEEPS_SECRET, MAY_BE_OURS, NAMED_BY_VENDOR, OF_CALLER, OF_CLIENT, SENT_ON, STAYS_SECRET, TAKEN_FROM, TO_OTHERS, USED } from '../../lexicon/own-credentials.js';
import type { Range } from '../../stance.js';

/**
 * Whether a credential is one that the server itself shows to somebody else, or keeps: "Calls the carrier with `CARRIER_KEY`". It proves
 * no caller. "The scheduler calls it with `JOB_KEY`" does.
 */
export function isOurOwnCredential(raw: string, { start, end }: Range): boolean {
  const name = raw.slice(start, end);
  if (COUNTS_TOKENS.test(name)) return true;
  if (SENT_ON.test(raw.slice(0, start)) && TO_OTHERS.test(raw.slice(end))) return true;
  if (!MAY_BE_OURS.test(name)) return false;
  const before = raw.slice(Math.max(0, start - 160), start).replace(ENVIRONMENT, '');
  if (STAYS_SECRET.test(raw.slice(end)) && (KEEPS_SECRET.test(before) || !OF_CALLER.test(before))) return true;
  if (HOLDS_NONE.test(before)) return true;
  const doing = DOES_WITH.exec(before);
  if (doing && !OF_CALLER.test(`${doing[1] ?? ''} ${doing[2] ?? ''}`) && !OF_CALLER.test(raw.slice(end, end + 40))) return true;
  if (OF_CLIENT.test(before) && !OF_CALLER.test(before)) return true;
  if (OF_CALLER.test(raw)) return false;
  return TAKEN_FROM.test(before) || (NAMED_BY_VENDOR.test(name) && USED.test(before));
}
