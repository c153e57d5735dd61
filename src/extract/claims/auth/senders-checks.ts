import { matchesIn } from '../../../text/matches-in.js';
import { CHECKS_SENDER, HOOK_TOLD, NO_SENDER, OF_SENDER, ROUTE_OF_SENDER, SENDERS_WORDS } from '../../lexicon/keys.js';
import { PROVIDERS, providersNamedIn } from '../../lexicon/providers.js';
import { singular } from '../../tables/names.js';
import type { EndpointSubject } from '../../targets.js';

/**
 * The webhooks whose sender a sentence says to be checked, though it names no path: "Stripe events are verified with
 * `STRIPE_WEBHOOK_SECRET`", "Webhook signatures are checked before parsing", "Stripe hook: `Stripe-Signature`". Of several, those of the
 * vendor that it names.
 */
export function checkedSenders(text: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  return HOOK_TOLD.test(text) || (CHECKS_SENDER.test(text) && SENDERS_WORDS.test(text)) ? hooksOf(text, subjects) : [];
}

/** The webhooks of which a sentence speaks that is about what signs their calls. */
export function hooksOf(text: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const signing = matchesIn(text, HEADER_OF_VENDOR).map((match) => (match[1] ?? '').toLowerCase());
  const signed = subjects.filter(({ facts }) => facts.writes && facts.path.split(/[/_-]/).some((part) => signing.includes(part)));
  if (signed.length > 0) return signed;
  const hooks = subjects.filter(({ facts }) => facts.caller === 'webhook');
  if (hooks.length === 0) return [];
  const vendors = vendorsIn(text);
  if (vendors.length === 0) return OF_SENDER.test(text) ? oneOf(hooks, text) : [];
  const theirs = hooks.filter((hook) => vendors.some((vendor) => speaksOf(hook, vendor)));
  if (theirs.length > 0) return theirs;
  const [only] = hooks;
  return hooks.length === 1 && only && vendorsOf(only).length === 0 ? [only] : [];
}

/** "The payment hook compares the HMAC": of several webhooks, those with the word in their paths that stands before the one; all of them where none has it. */
function oneOf(hooks: readonly EndpointSubject[], text: string): readonly EndpointSubject[] {
  const words = matchesIn(text, ONE_HOOK).map((match) => singular((match[1] ?? '').toLowerCase()));
  const meant = hooks.filter(({ facts }) => facts.path.toLowerCase().split(/[/_-]/).some((part) => words.includes(singular(part))));
  return meant.length > 0 ? meant : hooks;
}

const ONE_HOOK = /\b(?:the|our|its|that|this)\s(?:[\w-]{2,20}\s)?([a-z]{3,20})(?:['’]s)?\s(?:(?:web)?hook|callback)(?:\s(?:handler|route|endpoint))?\b/gi;

/** The webhooks of the vendor by whom a sentence opens and whose route it speaks of: "Acme can send a password, so its action asks for it". */
export function routeOfSender(text: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const vendor = ROUTE_OF_SENDER.exec(text)?.[1]?.toLowerCase();
  return vendor === undefined ? [] : subjects.filter(({ facts }) => facts.caller === 'webhook' && facts.path.split(/[/_-]/).includes(vendor));
}

/** `PayNord-Signature`: the header in which a vendor signs what it sends. */
const HEADER_OF_VENDOR = /(?<![\w-])([A-Z][a-zA-Z]{2,20})-(?:[A-Z]\w{0,12}-)?(?:Signature|Hmac)(?![\w-])/g;

function speaksOf({ facts }: EndpointSubject, vendor: string): boolean {
  return `${facts.path} ${facts.text} ${facts.providers.join(' ')}`.toLowerCase().includes(vendor);
}

function vendorsOf({ facts }: EndpointSubject): readonly string[] {
  return [...facts.providers, ...facts.path.split(/[/_-]/).filter((part) => PROVIDERS.some(({ name }) => name.toLowerCase() === part))];
}

/** The vendors that a sentence names: by their names, by their variables, or before what they send. */
function vendorsIn(text: string): readonly string[] {
  const variables = matchesIn(text, /(?<![\w$])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+/g).map(([name]) => name);
  const named = [...providersNamedIn(text), ...PROVIDERS.filter(({ env }) => env.some((prefix) => variables.some((name) => name.startsWith(prefix))))];
  const before = matchesIn(text, /\b([A-Z][a-z]\w{1,20})(?:['’]s?)?\s(?:(?:web)?hooks?|signatures?|events?|callbacks?|notifications?|requests|calls|messages|posts)\b/g).map((match) => (match[1] ?? '').toLowerCase()).filter((name) => !NO_SENDER.has(name));
  return [...new Set([...named.map(({ name }) => name.toLowerCase()), ...before])];
}
