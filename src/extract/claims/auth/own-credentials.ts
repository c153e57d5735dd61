import { CHECKS_CREDENTIAL, OUTBOUND, VENDOR_ASKS, VENDOR_ONLY } from '../../lexicon/auth.js';
import { BEHIND_FAILURE, BESIDE_VARIABLE, COUNTS_TOKENS, DOES_WITH, ENVIRONMENT, GOES_OUT, HELD_BEFORE, HELD_BEHIND, HOLDS_NONE, IS_SET, KEEPS_SECRET, MAY_BE_OURS, NAMED_BY_VENDOR, OF_CALLER, OF_CALLERS, OF_CLIENT, OWN_USE, SENT_ON, SERVICE_ROLE_KEY, STAYS_SECRET, TAKEN_FROM, TO_OTHERS, USED } from '../../lexicon/own-credentials.js';
import { PROVIDERS, providersNamedIn } from '../../lexicon/providers.js';
import type { Range } from '../../stance.js';

/**
 * Whether a credential is one that the server itself shows to somebody else, or keeps: "Calls the carrier with `CARRIER_KEY`". It proves
 * no caller. "The scheduler calls it with `JOB_KEY`" does.
 */
export function isOurOwnCredential(raw: string, cue: Range): boolean {
  return isOnlySet(raw, cue) || isKeyOfServer(raw, cue) || isHeldByServer(raw, cue) || isShownToOthers(raw, cue);
}

function isShownToOthers(raw: string, { start, end }: Range): boolean {
  const name = raw.slice(start, end);
  if (COUNTS_TOKENS.test(name)) return true;
  if ((SENT_ON.test(raw.slice(0, start)) && TO_OTHERS.test(raw.slice(end))) || GOES_OUT.test(raw.slice(end))) return true;
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

/** Our own key at a vendor's (`OPENAI_API_KEY`) proves us to the vendor, and no caller to us. */
export function isProvidersKey(name: string): boolean {
  const bare = name.replace(/[${}`]/g, '');
  if (!/^[A-Z][A-Z0-9_]+$/.test(bare) || OWN_USE.test(bare)) return false;
  return /CLIENT_SECRET|SERVICE_ROLE|ANON_KEY|PUBLISHABLE/.test(bare) || PROVIDERS.some((provider) => provider.env.some((prefix) => bare.startsWith(prefix)));
}

function isOnlySet(raw: string, { start, end }: Range): boolean {
  return /^\W{0,2}[A-Z][A-Z0-9_]+$/.test(raw.slice(start, end)) && IS_SET.test(raw.slice(end)) && !CHECKS_CREDENTIAL.test(raw);
}

function isHeldByServer(raw: string, { start, end }: Range): boolean {
  return SERVICE_ROLE_KEY.test(raw.slice(start, end)) && (HELD_BEHIND.test(raw.slice(end)) || HELD_BEFORE.test(raw.slice(Math.max(0, start - 40), start)));
}

/** Whether an API key is the one by which the server is known to somebody else. */
function isKeyOfServer(raw: string, { start, end }: Range): boolean {
  const name = raw.slice(start, end);
  const isRemarked = BESIDE_VARIABLE.test(raw) && !CHECKS_CREDENTIAL.test(raw) && !OF_CALLERS.test(raw);
  if (/^[A-Z][A-Z0-9_]+_API_KEY$/.test(name)) return isRemarked && /\bAPI key\b/i.test(raw);
  return /^api[ -]?keys?$/i.test(name) && (isOfVendor(raw.slice(Math.max(0, start - LONGEST_VENDOR), start)) || isRemarked || BEHIND_FAILURE.test(raw.slice(Math.max(0, start - 80), start)));
}

/** "handles our Gemini API keys": whether what stands directly before a key is the vendor to whom it belongs. */
function isOfVendor(before: string): boolean {
  const words = before.split(' ').slice(-3, -1);
  return /^[A-Z].*\w$/.test(words.at(-1) ?? '') && providersNamedIn(words.join(' ')).some(({ paid, ai }) => paid && ai);
}

const LONGEST_VENDOR = 30;

/** Whether a sentence speaks of our own credential towards somebody else's service. */
export function isOutbound(sentence: string): boolean {
  return OUTBOUND.test(sentence) || isVendorsDemand(sentence);
}

/** "Stripe requires an API key on all endpoints": what a vendor asks of us says nothing of our callers. */
function isVendorsDemand(sentence: string): boolean {
  const vendor = VENDOR_ASKS.exec(sentence)?.[1];
  return vendor !== undefined && !VENDOR_ONLY.test(vendor) && providersNamedIn(vendor).some(({ paid }) => paid) && !/\bsignatures?\b|\bwebhooks?\b|\bhmac\b|\bsigned\b/i.test(sentence);
}
