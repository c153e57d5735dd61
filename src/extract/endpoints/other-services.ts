import { append } from '../../text/append.js';
import { rememberedOf } from '../../text/remembered.js';
import { SERVICE_TITLE } from '../lexicon/endpoints.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import type { Candidate } from './draft.js';

/** So many endpoints of one list, and more, tell that it is one of its own. */
const LEAST = 3;

/**
 * Two lists of one document may be of two services: the engine's `POST /quotes`, and the gateway's `POST /api/quotes` that calls it. They are,
 * where a title says of which service one of them is, and most of what each lists the other one does not know.
 */
export class OtherServices {
  readonly #lists = new Map<Unit, string[]>();
  readonly #known = new Map<Unit, Map<Unit, boolean>>();

  /** @param keyOf a path without the base that it may hang under */
  constructor(candidates: readonly Candidate[], keyOf: (path: string) => string) {
    for (const { unit, path, tier, method } of candidates) {
      const list = listOf(unit);
      if (list && path !== null && method !== null && (tier === 'list' || tier === 'entry')) append(this.#lists, list, `${method} ${keyOf(path)}`);
    }
  }

  /** Whether two places that declare the same endpoint, if it were not for the base of its path, stand in the lists of two services. */
  areApart(one: Unit, other: Unit): boolean {
    const [a, b] = [listOf(one), listOf(other)];
    if (!a || !b || a === b) return false;
    const known = this.#known.get(a)?.get(b);
    if (known !== undefined) return known;
    const apart = (isOfService(a) || isOfService(b)) && this.#sharesLittle(a, b) && this.#sharesLittle(b, a);
    this.#known.set(a, (this.#known.get(a) ?? new Map<Unit, boolean>()).set(b, apart));
    return apart;
  }

  #sharesLittle(a: Unit, b: Unit): boolean {
    const own = new Set(this.#lists.get(a));
    const others = new Set(this.#lists.get(b));
    return own.size >= LEAST && [...own].filter((each) => others.has(each)).length * 2 < own.size;
  }
}

/** The section whose list an endpoint is one of: for one with a title of its own, the section around it. */
function listOf(unit: Unit): Unit | null {
  return unit.kind === 'heading' ? (unit.parent?.kind === 'heading' ? unit.parent : null) : headingOf(unit);
}

const isOfService = rememberedOf((list: Unit): boolean => [list, ...ancestors(list)].some((above) => above.kind === 'heading' && above.depth > 1 && SERVICE_TITLE.test(above.text.text)));
