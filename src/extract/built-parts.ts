import type { Passage } from './passages.js';

/** What is done with a part, before its name. */
const BUILDS = /^\W{0,4}(?:(?:create|add|build|implement|write|set up|introduce|scaffold|extract|new)\s(?:(?:an?|the|new|shared|common|small)\s){0,2}(?:(?:file|module|folder|directory|helper|middleware)s?\s)?)?$/i;
/** A part by its place among the sources: `lib/session.ts`, `/app/api/_auth`. */
const SOURCE = /^(?:\/?(?:[\w.@()[\]-]{1,60}\/){1,8}[\w.@[\]-]{0,60}|[\w-]{1,60}(?:\.[\w-]{1,20})?)\.(?:[cm]?[jt]sx?|py|go|rb|php|java|kt|rs|cs|exs?)$|^\/?(?:app|src|lib|libs|pages|server|packages|utils|supabase|functions)\/(?:[\w.@()[\]-]{1,60}\/){0,8}[\w.@[\]-]{1,60}\/?$/;
/** What it is, behind its name. */
const TELLS_WHAT = /^[`*\s]{0,4}(?:\(|:\s|—|–|-\s|→|->)/;

/**
 * Whether an entry lists a part of the program and tells what it is for: "Create `/app/api/_auth` (decodes the JWT)", "`lib/session.ts` – reads the
 * session cookie". That there is such a part says of no endpoint that it goes through it.
 */
export function listsPart({ unit, text, kind }: Passage): boolean {
  if (kind !== 'words' || unit.kind !== 'item') return false;
  const [first] = text.marks.filter((mark) => mark.kind === 'code');
  return first !== undefined && BUILDS.test(text.text.slice(0, first.start)) && SOURCE.test(text.text.slice(first.start, first.end)) && TELLS_WHAT.test(text.text.slice(first.end));
}
