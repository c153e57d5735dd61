import type { EndpointDraft } from '../endpoints.js';
import type { Unit } from '../outline.js';
import { pathKey } from '../paths.js';

const ROUTE_FILE = /(?:^|[\s`"'(/])(?:src\/)?(?:app|pages|server)\/((?:\([\w-]+\)\/)?api\/[^\s`"')]{1,120}?)(?:\/route|\/index|\.(?:post|get|put|patch|delete))?\.(?:[cm]?[jt]sx?)\b/i;
const HANDLER = /\bexport\s+(?:async\s+)?(?:function|const)\s+(GET|POST|PUT|PATCH|DELETE)\b/;

/** The endpoint whose route file the line over a listing names ("`app/api/tutor/start/route.ts`"); null where it names none. */
export function endpointOfListing(unit: Unit, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  if (unit.kind !== 'code') return null;
  const siblings = unit.parent?.children ?? [];
  const before = siblings[siblings.indexOf(unit) - 1];
  const lead = [unit.parent, before].find((each) => each && each.kind !== 'code' && ROUTE_FILE.test(each.text.text));
  const file = lead ? ROUTE_FILE.exec(lead.text.text)?.[1] : undefined;
  if (!file) return null;
  const key = pathKey(`/${file.replace(/\([\w-]+\)\//g, '')}`);
  const method = HANDLER.exec(unit.text.text)?.[1];
  const same = drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === key && (!method || draft.method === null || draft.method === method));
  return same.length === 1 ? (same[0] as EndpointDraft) : null;
}
