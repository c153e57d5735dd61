import type { EndpointDraft } from '../endpoints.js';
import { FUNCTION_FILE } from '../lexicon/endpoints.js';
import { matchesIn } from '../../text/matches-in.js';
import { headingOf, subtree, type Unit } from '../outline.js';
import { leadOf } from './scenes.js';
import { segmentsOf, stemsOf } from './topics.js';

/** `draft_reply(ticket, tone)`, `draftReply()`: a function of the server's code by its name of several words, with which a line begins. */
const BEGINS_WITH_FUNCTION = /^[`"'*\s]{0,4}(?:async\s)?([a-z]\w{0,40}(?:_[a-z]|[a-z][A-Z])\w{0,40})\(/;
/** What stands over the files that a change touches: "Files modified:". */
const FILES_LEAD = /^\W{0,4}(?:files?|code|modified|changed)\b(?:\s(?:to )?\w{3,10}){0,2}\W{0,4}$/i;
/** So far behind the line that names a function another one tells of it. */
const LINES_LOOKED_BACK = 4;

/**
 * The one endpoint that a function told in the place of a unit serves: its last word is in the function's name, and the words before it are
 * there or in what the function stands under ("Reply service" over `draft_reply(ticket)`, for `POST /api/replies/draft`).
 */
export function servedByFunction(unit: Unit, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  const name = functionTold(unit);
  if (name === null) return null;
  const own = new Set(stemsOf(name.replace(/_/g, ' ')));
  const around = new Set([...own, ...stemsOf(unit.parent ? leadOf(unit.parent) : ''), ...stemsOf(headingOf(unit)?.text.text ?? '')]);
  const served = drafts.filter((draft) => {
    const segments = segmentsOf(draft);
    const last = stemsOf(segments.at(-1) ?? '');
    return draft.method !== 'GET' && draft.method !== 'DELETE' && segments.length > 1 && last.length > 0 && last.every((stem) => own.has(stem)) && segments.slice(0, -1).flatMap(stemsOf).every((stem) => around.has(stem));
  });
  return served.length === 1 ? (served[0] as EndpointDraft) : null;
}

/** The one function that the list of files of a unit's section names: what the section tells of, that function does. */
export function servedByFile(unit: Unit, drafts: readonly EndpointDraft[]): EndpointDraft | null {
  const section = unit.kind === 'item' ? headingOf(unit) : null;
  const files = section ? subtree(section).filter((each) => each.kind === 'item' && FILES_LEAD.test(leadOf(each))) : [];
  const names = new Set(files.flatMap(({ text }) => matchesIn(text.text, FUNCTION_FILE).map((match) => match[1] as string)));
  const served = drafts.filter((draft) => draft.path === null && names.has(draft.name));
  return names.size === 1 && served.length === 1 ? (served[0] as EndpointDraft) : null;
}

/** The function that a line names at its beginning, or the line that it tells of. */
function functionTold(unit: Unit): string | null {
  if (unit.kind !== 'item') return null;
  let at: Unit | null = unit;
  for (let back = 0; at && back <= LINES_LOOKED_BACK; back++, at = at.previous) {
    const name = BEGINS_WITH_FUNCTION.exec(at.text.text)?.[1];
    if (name !== undefined) return name;
  }
  const over = unit.parent?.kind === 'item' ? BEGINS_WITH_FUNCTION.exec(unit.parent.text.text)?.[1] : undefined;
  return over ?? null;
}
