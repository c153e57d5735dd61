import type { MappedText } from '../../text/mapped-text.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';

/** The part of a listing that serves one endpoint. */
export interface Program {
  readonly subject: EndpointSubject;
  readonly unit: Unit;
  readonly text: MappedText;
}

/** A line that only says what follows. */
const COMMENT = /^(?:\/\/|#|--|\*)\s?/;
/** Listings of more letters than this hold more than one handler. */
const LONGEST = 6000;

/**
 * The programs of a document's endpoints: the handler of a route, the listing under an endpoint's heading, and what follows a
 * comment that names an endpoint, up to the next one.
 */
export function programsOf({ finder }: Reach, passages: readonly Passage[]): Program[] {
  const declared = finder.subjects.flatMap((subject) => subject.draft.fragments.filter(({ unit }) => unit.kind === 'code' && unit.zone === 'plain').map((fragment) => ({ subject, fragment })));
  const seen = new Set(declared.map(({ fragment }) => fragment.unit));
  // "// POST /orders" above the handler of an endpoint that is declared elsewhere.
  const commented = passages.filter(({ kind, unit, text }) => kind === 'code' && unit.kind === 'code' && unit.zone === 'plain' && !seen.has(unit) && COMMENT.test(text.text)).flatMap((passage) => {
    const [subject, ...others] = finder.namedIn(passage);
    return subject && others.length === 0 ? [{ subject, fragment: { unit: passage.unit, text: passage.text } }] : [];
  });
  const places = [...declared, ...commented];
  return places.flatMap(({ subject, fragment: { unit, text } }): Program[] => {
    const program = text.text.includes('\n') ? text : fromLine(unit, text, places.filter(({ fragment }) => fragment.unit === unit).map(({ fragment }) => fragment.text.offsetAt(0)));
    return program.length > LONGEST ? [] : [{ subject, unit, text: program }];
  });
}

/** From a line that names an endpoint to the next such line of the listing. */
function fromLine({ text }: Unit, line: MappedText, starts: readonly number[]): MappedText {
  const start = line.offsetAt(0);
  const next = Math.min(...starts.filter((other) => other > start));
  return text.slice(text.indexAt(start), Number.isFinite(next) ? text.indexAt(next) : text.length);
}
