import { rangeOf } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import { CONFIGURED_AMOUNT, CONFIGURED_BLOCK, CONFIGURED_DEFAULT, CONFIGURED_WINDOW } from '../../lexicon/limits.js';
import { listingOf, type Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { isTailOf, pathKey } from '../../paths.js';
import type { ClaimContext } from '../../read-endpoints.js';
import type { Range } from '../../stance.js';
import { isOfDesign } from '../../zones.js';
import { configuredLimits } from './configured-limits.js';
import { generalLimitsIn } from './general-settings.js';
import type { LimitClaims } from './limit-claims.js';
import { isBelow } from './path-prefix.js';
import { wholeOf } from '../whole-range.js';

/** Reads limits that stand in the configuration of a system, not in what is said of its endpoints. */
export class LimitSettings {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #forPaths = new Map<Unit, readonly Span[]>();

  constructor(context: ClaimContext, claims: LimitClaims) {
    this.#context = context;
    this.#claims = claims;
  }

  /** A listing that holds `RATE_LIMIT_MAX=100` and `RATE_LIMIT_WINDOW_MS=60000`, or `requests_per_minute: 20` below `rate_limit:`: how the whole system limits its callers. */
  read(unit: Unit): void {
    if (unit.zone !== 'plain') return;
    for (const text of generalLimitsIn(unit)) {
      const passage: Passage = { unit, text, label: '', kind: 'words' };
      for (const subject of this.#context.reach.finder.subjects) this.#claims.add(subject, 'affirmed', 'system', passage, wholeOf(passage));
    }
    if (unit.kind !== 'code') return;
    for (const { path, methods, range } of configuredLimits(unit.text.text)) {
      const group = path.endsWith('*');
      const meant = this.#context.reach.finder.subjects.filter(({ draft, facts }) => (methods.length === 0 || facts.method === null || methods.includes(facts.method)) && (group ? isBelow(facts.path, path) : draft.path !== null && (pathKey(draft.path) === pathKey(path) || isTailOf(path, draft.path))));
      for (const subject of meant) this.#claims.add(subject, 'affirmed', group ? 'group' : 'named', { unit, text: unit.text, label: '', kind: 'code' }, range);
    }
    const figure = CONFIGURED_AMOUNT.exec(unit.text.text);
    const amount = figure && CONFIGURED_WINDOW.test(unit.text.text) ? figure : (CONFIGURED_BLOCK.exec(unit.text.text) ?? CONFIGURED_DEFAULT.exec(unit.text.text));
    if (!amount) return;
    const passage: Passage = { unit, text: unit.text, label: '', kind: 'code' };
    for (const subject of this.#context.reach.finder.subjects) this.#claims.add(subject, 'affirmed', 'system', passage, rangeOf(amount));
  }

  /** Whether a figure in a line of a listing is one that the listing sets for a path beside it: it is told of nobody else. */
  isForPath({ unit, text }: Passage, { start, end }: Range): boolean {
    const listing = listingOf(unit);
    const places = this.#forPaths.get(listing) ?? configuredLimits(listing.text.text).map(({ range }) => listing.text.span(range.start, range.end));
    this.#forPaths.set(listing, places);
    return places.some((place) => place.start < text.offsetAt(end) && text.offsetAt(start) < place.end);
  }

  /** The same in the rows of a table. */
  readRow(passage: Passage): boolean {
    if (!CONFIGURED_AMOUNT.test(settingIn(passage)) || !this.#context.passages.some((other) => isOfDesign(other.unit.zone) && CONFIGURED_WINDOW.test(settingIn(other)))) return false;
    for (const subject of this.#context.reach.finder.subjects) this.#claims.add(subject, 'affirmed', 'system', passage, wholeOf(passage));
    return true;
  }
}

/** A name of configuration with its value, as a line, a row or a labelled value holds them. */
function settingIn({ unit, label, text }: Passage): string {
  if (unit.kind === 'row') return unit.fields.map((field) => field.value.text).join(' = ');
  return label === '' || text.text.startsWith(label) ? text.text : `${label}=${text.text}`;
}
