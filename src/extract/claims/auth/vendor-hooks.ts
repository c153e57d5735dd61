import { providersNamedIn } from '../../lexicon/providers.js';
import type { EndpointSubject } from '../../targets.js';

/** A key that the system gives to those who call its interface. */
export const API_KEY = /\bapi[-_ ]?keys?\b/i;

/** "Every request carries an API key": a vendor that posts its events to a webhook has none of this system. */
export function withoutHooksOfVendors(subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  return subjects.filter((subject) => subject.facts.caller !== 'webhook' || !isOfVendor(subject));
}

/** By its path, or by its own words: "`POST /hooks/stripe`", "`POST /webhook` (Stripe only)". */
function isOfVendor({ draft }: EndpointSubject): boolean {
  const segments = (draft.path ?? draft.name).split(/[/_-]/).map((segment) => segment.charAt(0).toUpperCase() + segment.slice(1)).join(' ');
  return [segments, ...draft.fragments.map(({ text }) => text.text)].some((words) => providersNamedIn(words).length > 0);
}
