import { singular } from '../../tables/names.js';
import type { Unit } from '../../outline.js';
import { pathMentions } from '../../paths.js';
import type { EndpointSubject } from '../../targets.js';

/*
 * A table or a list of those who call, each with what it sends: "| scanner | sends `x-scan-key` on every call |" beside "| scale | sends the
 * weight |". What one of them sends says nothing of the endpoints that name another one.
 */

/** What a row or an item of such a list begins with. */
const LABEL = /^\W{0,4}((?:[A-Za-z][\w'’-]{0,20}\s){0,2}[A-Za-z][\w'’-]{0,20})(?=[*`]{0,2}\s?(?:[:(–—|]|$))/;
const LONGEST = 40;

/** Endpoints without those whose own words name another entry of the list in which a unit stands, and not the one of the unit itself. */
export function withoutSisters(endpoints: readonly EndpointSubject[], unit: Unit): readonly EndpointSubject[] {
  const own = labelOf(unit);
  const { parent } = unit;
  if (own === null || parent === null) return endpoints;
  const others = parent.children.filter((sister) => sister !== unit && sister.kind === unit.kind).map(labelOf).filter((label) => label !== null && label !== own);
  if (others.length === 0) return endpoints;
  // "**Jobs**: all `/jobs/*` need `x-key`", in a list of topics: which they are, it says itself.
  if (pathMentions(unit.text.text).length > 0 && !endpoints.some((endpoint) => names(endpoint, own))) return endpoints;
  return endpoints.filter((endpoint) => names(endpoint, own) || !others.some((label) => label !== null && names(endpoint, label)));
}

/** "Floor scales" → "floor scale" */
function labelOf({ kind, fields, text }: Unit): string | null {
  const label = kind === 'row' ? fields[0]?.value.text.replace(/[*`]/g, '').trim() : kind === 'item' ? LABEL.exec(text.text)?.[1]?.trim() : undefined;
  return label === undefined || label === '' || label.length > LONGEST || /[/;.]/.test(label) ? null : singular(label.toLowerCase());
}

function names({ draft }: EndpointSubject, label: string): boolean {
  return draft.fragments.some(({ text }) => ` ${text.text.toLowerCase().replace(/[^a-z]+/g, ' ')} `.replace(/s(?= )/g, '').includes(` ${label.replace(/[^a-z]+/g, ' ').replace(/s(?= |$)/g, '')} `));
}
