import { append } from '../../text/append.js';
import { matchesIn } from '../../text/matches-in.js';
import { codedFunctions } from '../coded-functions.js';
import type { Unit } from '../outline.js';
import { isOfDesign } from '../zones.js';
import type { EndpointDraft, EndpointListings, Fragment } from './draft.js';
import { sliceOf } from './slice.js';

/** The last thing that the declaration of a route is given: `app.post('/x', guard, createOrder)`, `r.Post("/x", h.CreateOrder)`. */
const GIVEN_LAST = /,\s{0,8}(?:\w{1,40}(?:\.|::)){0,3}(\w{4,60})\s{0,8},?\s{0,8}\)/g;

/** The handlers that a program declares apart from the routes that name them, in the same listing or in another one. */
export class HandlerBodies {
  /** By name, in the listings of the document. */
  readonly #bodies = new Map<string, Fragment[]>();

  constructor(units: readonly Unit[], listings: EndpointListings) {
    for (const unit of units) {
      if (unit.kind !== 'code' || !isOfDesign(unit.zone) || listings.code(unit) === null) continue;
      for (const { name, lines } of codedFunctions(unit.text)) {
        const [first] = lines;
        const last = lines.at(-1);
        const text = first && last ? sliceOf(unit.text, { start: first.span().start, end: last.span().end }) : null;
        if (text) append(this.#bodies, name, { unit, text, label: 'code' });
      }
    }
  }

  /** The body of the one function that the declaration of a route names as its handler. */
  of({ route, fragments }: EndpointDraft): readonly Fragment[] {
    if (this.#bodies.size === 0 || !route) return [];
    const declared = fragments.find(({ label, text }) => label === 'code' && text.indexAt(route.nameSpan.start) >= 0 && text.span().start <= route.nameSpan.start && route.nameSpan.end <= text.span().end);
    const name = declared ? matchesIn(declared.text.text, GIVEN_LAST).at(-1)?.[1] : undefined;
    const bodies = name === undefined ? [] : (this.#bodies.get(name) ?? []);
    return bodies.length === 1 ? bodies : [];
  }
}
