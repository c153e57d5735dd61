import type { Addressed } from '../../calls/addressees.js';
import { COST_TITLE, COUNTS_SIGN_INS, GRANTS, KEYED, PERSON_GETS, PLAN_COLUMN, ROWS_BY_PLACE, SYSTEM_LIMITER, TELLS_OF_TESTS, TURNED_AWAY_BEYOND } from '../../lexicon/limits.js';
import { LIVE_LABEL } from '../../lexicon/stances.js';
import { headingOf } from '../../outline.js';
import { isCountedIn } from '../../joined-targets.js';
import type { Passage } from '../../passages.js';
import type { Reach } from '../../reach.js';
import { type EndpointSubject, isExceptedBehind } from '../../targets.js';
import type { LimitCue } from './limit-cues.js';
import { LIMIT_LABEL } from './limit-labels.js';
import type { LimitScopes, Scope } from './limit-scopes.js';
import { planOf } from './plan-entries.js';
import { zoneDeclaredIn, zoneUseIn } from './proxy-locations.js';

/** Finds whom a figure means where the words about it name no endpoint. */
export class UnnamedLimits {
  readonly #reach: Reach;
  readonly #scopes: LimitScopes;

  constructor(reach: Reach, scopes: LimitScopes) {
    this.#reach = reach;
    this.#scopes = scopes;
  }

  /** Whom the words about a figure mean, where they name no route and no group; an activity only where nothing else tells. */
  scopeOf(passage: Passage, cues: readonly LimitCue[], index: number, found: Addressed): Scope | null {
    const { text } = passage.text;
    if (passage.kind === 'heading' || passage.kind === 'code' || passage.unit.kind === 'row') return null;
    const targets = this.#reach.finder.in(passage).filter((target) => !isCountedIn(target, text) && !isExceptedBehind(target, (cues[index] as LimitCue).range));
    const ranges = cues.map((cue) => cue.range);
    const told = TELLS_OF_TESTS.test(passage.unit.text.text) ? null : this.#scopes.of(passage, ranges, index);
    if (!told) return null;
    const excepted = this.#reach.finder.exceptedIn(passage);
    const scope = { ...told, endpoints: told.endpoints.filter((subject) => !excepted.has(subject)) };
    const isBound = targets.some((target) => target.nearness === 'named' || (target.nearness === 'group' && !ROWS_BY_PLACE.test(text)));
    return isBound || (targets.length > 0 && found.nearness === 'named' && found.endpoints.length === 1 && !scope.isActivity && !found.guessed) ? null : scope;
  }

  /** "API Gateway throttles at 50 requests per second", `limit_req_zone … rate=10r/s`: what stands before all routes counts the calls of all. */
  isOfSystem(passage: Passage, { range }: LimitCue): boolean {
    const { text } = passage.text;
    return passage.unit.zone === 'plain' && passage.kind !== 'heading' && SYSTEM_LIMITER.test(text.slice(0, range.end + 10)) && !COUNTS_SIGN_INS.test(text);
  }

  /** Where one endpoint alone costs money, a figure that names nobody is told of it; where it is the only one, what is granted is, whatever the heading. */
  onlyPaid(passage: Passage, { range }: LimitCue): readonly EndpointSubject[] {
    const { text } = passage.text;
    const [only, ...others] = this.#reach.finder.subjects;
    if (only?.facts.paid === true && others.length === 0 && passage.kind === 'words' && GRANTS.test(text.slice(0, range.start)) && !COUNTS_SIGN_INS.test(text)) return [only];
    const paying = this.#reach.finder.subjects.filter((subject) => subject.facts.paid);
    // "Free users get 20 messages a day": of the one route that costs, where what is counted is no other route's.
    const isOfPlan = passage.kind === 'cell' && PLAN_COLUMN.test(passage.unit.fields[0]?.label ?? '');
    const isGranted = (isOfPlan || planOf(passage) !== null || (passage.kind === 'words' && (PERSON_GETS.test(text.slice(0, range.start)) || TURNED_AWAY_BEYOND.test(text)))) && !COUNTS_SIGN_INS.test(text);
    if (isGranted && paying.length === 1 && this.#reach.finder.meantBy(text.slice(range.start, range.end)).every((subject) => paying.includes(subject))) return paying;
    if (!KEYED.test(text.slice(range.start, range.end + 30)) || text.slice(0, range.start).replace(LIVE_LABEL, '').includes(': ')) return [];
    const heading = headingOf(passage.unit)?.text.text ?? '';
    return paying.length === 1 && passage.kind === 'words' && (LIMIT_LABEL.test(heading) || COST_TITLE.test(heading)) && !COUNTS_SIGN_INS.test(text) ? paying : [];
  }

  /** Those that lie below the locations of a proxy in which the listing uses its zones; null where it has no such locations. */
  located({ kind, unit, text }: Passage, cue: LimitCue): readonly EndpointSubject[] | null {
    const use = kind === 'code' && cue.kind === 'figure' ? zoneUseIn(unit.text.text) : null;
    const zone = use && zoneDeclaredIn(text.text);
    return use && this.#reach.finder.subjects.filter(({ facts }) => use.counts(facts.path, zone));
  }
}
