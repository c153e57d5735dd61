import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { matchesIn } from '../../text/matches-in.js';
import { type PathMention, pathMentions } from '../paths.js';

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

/** `SELECT cron.schedule('tidy', '0 3 * * *', $$ SELECT net.http_post(url := 'https://…/functions/v1/tidy') $$)`: a clock of the database. */
const CLOCK = /\bcron\.schedule\w{0,20}\s?\(/gi;
const CALL = /^net\.http_/i;

/** The paths that the crons of a deployment, or of a database, call. */
export function scheduledPaths(text: MappedText): ScheduledPath[] {
  return [...inDescriptor(text), ...clockCalls(text)];
}

/** The calls that a script has the clock of its database make. */
export function clockCalls(text: MappedText): ScheduledPath[] {
  if (!/\bcron\.schedule/i.test(text.text)) return [];
  const clocks = matchesIn(text.text, CLOCK).map(({ index }) => index);
  return clocks.flatMap((start, index) => {
    const entry = text.slice(start, clocks[index + 1] ?? text.length);
    return pathMentions(entry.text).filter((mention) => CALL.test(entry.text.slice(mention.start))).map((mention) => ({ mention, span: entry.span(mention.start, mention.end), entry }));
  });
}

function inDescriptor(text: MappedText): ScheduledPath[] {
  if (!text.text.includes('"schedule"')) return [];
  return matchesIn(text.text, ENTRY).flatMap((match) => {
    const found = PATH.exec(match[0]);
    const path = found?.[1];
    if (!found || path === undefined || !match[0].includes('"schedule"')) return [];
    const start = match.index + found.index + found[0].length - path.length;
    return [{ mention: { methods: [], path, host: null, wildcard: false, start, end: start + path.length }, span: text.span(start, start + path.length), entry: text.slice(match.index, match.index + match[0].length) }];
  });
}
