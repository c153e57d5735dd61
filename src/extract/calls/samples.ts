import { ancestors, type Unit } from '../outline.js';
import type { EndpointSubject } from '../targets.js';

const JSON_BODY = /^\s*[{[]\s*(?:[{[]\s*)?"[\w-]+"\s*:/;

/** Whether a unit is a value in a listing that shows what goes in or out: `{ "ai_provider": "openai" }` tells of no call. */
export function isOfSample(unit: Unit, owners: readonly EndpointSubject[]): boolean {
  const listing = [unit, ...ancestors(unit)].find((each) => each.kind === 'code');
  return listing !== undefined && (listing.children.length > 0 || JSON_BODY.test(listing.text.text)) && !owners.some(({ draft }) => draft.unit === listing || ancestors(draft.unit).includes(listing));
}
