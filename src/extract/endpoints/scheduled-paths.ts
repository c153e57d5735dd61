import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { matchesIn } from '../../text/matches-in.js';
import type { PathMention } from '../paths.js';

/** A path that a descriptor says a clock calls. */
export interface ScheduledPath {
  readonly mention: PathMention;
  readonly span: Span;
  /** The whole entry. */
  readonly entry: MappedText;
}

/** `{ "path": "/api/refresh", "schedule": "0 5 * * *" }`, in either order. */
const ENTRY = /\{\s{0,12}"(?:path|schedule)":\s{0,4}"[^"\n]{1,120}",\s{0,12}"(?:path|schedule)":\s{0,4}"[^"\n]{1,120}"/g;
const PATH = /"path":\s{0,4}"(\/[\w/.[\]-]{1,100})/;

/** The paths that the crons of a deployment call. */
export function scheduledPaths(text: MappedText): ScheduledPath[] {
  if (!text.text.includes('"schedule"')) return [];
  return matchesIn(text.text, ENTRY).flatMap((match) => {
    const found = PATH.exec(match[0]);
    const path = found?.[1];
    if (!found || path === undefined || !match[0].includes('"schedule"')) return [];
    const start = match.index + found.index + found[0].length - path.length;
    return [{ mention: { methods: [], path, host: null, wildcard: false, start, end: start + path.length }, span: text.span(start, start + path.length), entry: text.slice(match.index, match.index + match[0].length) }];
  });
}
