import type { Stance } from '../../model/claim.js';
import { rangeOf } from '../../text/matches-in.js';
import { type Addressed, Addressees } from '../calls/addressees.js';
import { isRowOfStranger } from '../calls/strange-rows.js';
import { AS_THAT_OF, COUNTED_BY_CLIENT, COUNTER_IS_OPEN, DEFERRED_CELL, GENERAL_ROW, GENERAL_TIER, HEDGED_CELL, LIMIT_CELL, LOG_ENTRY, NO_LIMIT_CELL, NOT_YET, OF_READS, PLAN_COLUMN, SERVER_KEPT, SHARES_LIMIT, THE_SAME_GOES, TIER_LABEL, UNLIMITED_TITLE } from '../lexicon/limits.js';
import { OF_SOME } from '../lexicon/targets.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import { isRemarkedTitle, type Passage } from '../passages.js';
import { pathMentions } from '../paths.js';
import type { Reach } from '../reach.js';
import type { ClaimContext } from '../read-endpoints.js';
import { stanceAt, thoughtAround } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { isTaskTitle } from '../tasks.js';
import { isOfDesign } from '../zones.js';
import { FEARED } from './auth/words.js';
import { LimitCells } from './rate-limit/limit-cells.js';
import { payersOf } from './rate-limit/bucket-payers.js';
import { LimitClaims } from './rate-limit/limit-claims.js';
import { type LimitCue, limitCuesIn } from './rate-limit/limit-cues.js';
import { inOrderOfTime } from '../logs.js';
import { isUnusedImport } from '../unused-imports.js';
import { ANSWER_LABEL, AUTH_CELL, isAboutLimits, LIMIT_LABEL, OTHER_LABEL, REMARKS_LABEL } from './rate-limit/limit-labels.js';
import { LimitLegend } from './rate-limit/limit-legend.js';
import { LimitReferences } from './rate-limit/limit-references.js';
import { LimitScopes, sharedWindowIn } from './rate-limit/limit-scopes.js';
import { LimitsOfAll } from './rate-limit/limits-of-all.js';
import { ListedLimits } from './rate-limit/listed-limits.js';
import { isOfOtherThing } from './rate-limit/listed-things.js';
import { LimitSettings } from './rate-limit/limit-settings.js';
import { composedCell, explainedHeads } from './rate-limit/limit-tables.js';
import { valueOf } from './rate-limit/limit-values.js';
import { LimiterUsers } from './rate-limit/limiter-users.js';
import { NamedSettings } from './rate-limit/named-settings.js';
import { asks, isAboutProviders, isDefinition, isTitle, PROBLEM } from './rate-limit/no-limit-statements.js';
import { PlanColumns } from './rate-limit/plan-columns.js';
import { isOfPaidPlan, planOf, sellsPlans } from './rate-limit/plan-entries.js';
import { statementsOf } from './statements.js';
import { TermClaims } from './rate-limit/term-claims.js';
import { UnnamedLimits } from './rate-limit/unnamed-limits.js';
import { wholeOf } from './whole-range.js';

/** A remark behind a limit is not looked at beyond this. */
const LONGEST_REMARK = 160;

/** Reads what the document says about how often each endpoint may be called. */
export function claimRateLimits(context: ClaimContext): void {
  const reader = new LimitReader(context);
  for (const passage of inOrderOfTime(statementsOf(context))) reader.read(passage);
  for (const unit of context.units) reader.readSettings(unit);
  reader.finish();
}

/** Asks of each statement which of its readers it is for, the most particular first, and claims what the rest say in sentences. */
class LimitReader {
  readonly #context: ClaimContext;
  readonly #claims: LimitClaims;
  readonly #addressees: Addressees;
  readonly #references: LimitReferences;
  readonly #heads: ReadonlyMap<string, string>;
  readonly #cells: LimitCells;
  readonly #plans: PlanColumns;
  readonly #terms: TermClaims;
  readonly #limiters: LimiterUsers;
  readonly #settings: LimitSettings;
  readonly #named: NamedSettings;
  readonly #listed: ListedLimits;
  readonly #unnamed: UnnamedLimits;
  readonly #ofAll: LimitsOfAll;
  readonly #scopes: LimitScopes;
  /** Whom the last entry of a dated log that spoke of limits was about. */
  #log: { readonly list: Unit | null; readonly entry: Unit | null; readonly endpoints: readonly EndpointSubject[] } = { list: null, entry: null, endpoints: [] };

  constructor(context: ClaimContext) {
    const legend = new LimitLegend(context.passages, (passage) => context.reach.ownersOf(passage).length > 0);
    const scopes = new LimitScopes(context.reach);
    this.#context = context;
    this.#scopes = scopes;
    this.#claims = new LimitClaims(context, legend);
    this.#addressees = new Addressees(context.reach, (subject) => subject.facts.paid);
    this.#references = new LimitReferences(context.reach);
    this.#heads = explainedHeads(context.passages);
    this.#cells = new LimitCells(context, this.#claims, legend, this.#references, this.#addressees);
    this.#plans = new PlanColumns(this.#claims, this.#addressees);
    this.#terms = new TermClaims(context, this.#claims, legend, scopes, this.#addressees);
    this.#limiters = new LimiterUsers(context, this.#claims);
    this.#settings = new LimitSettings(context, this.#claims);
    this.#named = new NamedSettings(context, this.#claims, this.#addressees);
    this.#listed = new ListedLimits(context, this.#claims, scopes);
    this.#unnamed = new UnnamedLimits(context.reach, scopes);
    this.#ofAll = new LimitsOfAll(context, this.#claims, this.#addressees);
  }

  /** Gives the endpoints that have the limit of another one what was said of that one. */
  finish(): void {
    this.#claims.finish();
  }

  readSettings(unit: Unit): void {
    this.#settings.read(unit);
  }

  read(written: Passage): void {
    const passage = composedCell(written, isAboutLimits, this.#heads);
    const { unit } = passage;
    if (this.#unlimited(passage)) return;
    if (passage.kind === 'heading' && isOfDesign(unit.zone)) {
      this.#terms.readTitle(written);
      if (!isRemarkedTitle(passage)) this.#ofAll.readTitle(passage);
    }
    if (unit.zone === 'later' && passage.kind !== 'heading') this.#putOff(passage);
    if (!isOfDesign(unit.zone) || (passage.kind === 'heading' && !isRemarkedTitle(passage)) || PROBLEM.test(headingOf(unit)?.text.text ?? '')) return;
    if (isUnusedImport(passage)) return;
    if (this.#terms.readLegend(passage)) return;
    if (this.#terms.readCarried(written)) return;
    if (passage.kind === 'cell' && this.#terms.readCodes(passage)) return;
    const isBesideAuth = AUTH_CELL.test(passage.label);
    // "out: 200, or 429 from the 16th scan within a day on": an answer may tell when it is given.
    const isAnswer = ANSWER_LABEL.test(passage.label) && /\b429\b/.test(passage.text.text);
    if (OTHER_LABEL.test(passage.label) && !LIMIT_LABEL.test(passage.label) && !REMARKS_LABEL.test(passage.label) && !isBesideAuth && !isAnswer) return;
    if (passage.kind === 'code') this.#limiters.readCarried(passage);
    if (asks(passage) || isAboutProviders(passage) || isDefinition(passage)) return;
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0 && isTaskTitle(passage)) return;
    if (owners.length > 0 && this.#isOpen(passage, owners)) return;
    if (owners.length === 0 ? this.#ofAll.read(written) : this.#ofAll.readTakenBack(written)) return;
    if (owners.length === 0 && this.#listed.read(passage)) return;
    if (this.#named.readUse(passage, owners)) return;
    const value = valueOf(passage);
    if (unit.kind === 'row' && owners.length === 0 && this.#settings.readRow(passage)) return;
    if (owners.length > 0 && this.#claims.as(this.#references.inWords(passage, owners), owners)) return;
    if (isBesideAuth && owners.length === 0) return;
    if (TIER_LABEL.test(passage.label) && owners.length > 0 && this.#cells.readTier(value, owners)) return;
    if (LIMIT_LABEL.test(passage.label) && owners.length > 0 && this.#cells.read(value, owners)) return;
    if (passage.kind === 'cell' && (this.#cells.readPlan(passage) || (owners.length === 0 && this.#plans.read(passage)))) return;
    if (owners.length > 0 && this.#cells.readMap(passage, owners)) return;
    const plan = owners.length === 0 ? planOf(passage) : null;
    const cues = limitCuesIn(passage.text, passage !== written || plan !== null || isAboutLimits(passage), owners.length > 0).filter((cue) => plan === null || cue.kind === 'figure' || (cue.kind === 'denial' && !isOfPaidPlan(unit, plan))).filter((cue) => (cue.kind === 'figure' || !(isBesideAuth || isAnswer)) && (cue.kind !== 'vague' || !isTitle(passage, cue, owners)));
    if (owners.length === 0 && passage.kind === 'words') for (const cue of [...cues]) if (cue.kind === 'figure') cues.push(...sharedWindowIn(passage.text.text, cue.range).filter((range) => cues.every((other) => other.range.end <= range.start || range.end <= other.range.start)).map((range): LimitCue => ({ range, kind: 'figure' })));
    if (owners.length === 0 && passage.kind === 'code') cues.splice(0, cues.length, ...cues.filter(({ range }) => !this.#settings.isForPath(passage, range)));
    cues.sort((a, b) => a.range.start - b.range.start);
    if (owners.length === 0) cues.splice(0, cues.length, ...cues.filter(({ range }) => !OF_SOME.test(clauseAt(passage.text.text, range.start))));
    if (owners.length > 0 && owners.every(({ facts }) => facts.writes)) cues.splice(0, cues.length, ...cues.filter(({ kind, range }) => kind !== 'figure' || !OF_READS.test(passage.text.text.slice(range.end))));
    if (unit.kind !== 'row' && unit.kind !== 'code' && this.#sameGoes(passage, cues, owners)) return;
    if (owners.length > 0 && !cues.some((cue) => cue.kind === 'figure') && SHARES_LIMIT.test(passage.text.text) && this.#claims.share(owners)) return;
    const shared = owners.length > 0 && SHARES_LIMIT.test(passage.text.text) ? cues.find((cue) => cue.kind === 'figure') : undefined;
    if (shared) return this.#claims.claim({ endpoints: owners, nearness: 'own', passage, cue: shared.range, bounds: wholeOf(passage) }, shared);
    if (owners.length === 0 && isOfAll(passage) && isAboutLimits(passage)) return cues.forEach((cue) => this.#claims.claim({ endpoints: this.#context.reach.finder.subjects, nearness: 'system', passage, cue: cue.range, bounds: wholeOf(passage) }, cue));
    if (owners.length === 0 && unit.kind !== 'row' && cues.every((cue) => cue.kind === 'vague') && this.#terms.readSaid(passage)) return;
    if (cues.length === 0 || isAboutLimits(passage)) this.#bareAnswers(passage, cues, owners);
    if (cues.length === 0 || isCountedByClient(passage)) return;
    const users = owners.length === 0 && cues.some((cue) => cue.kind === 'figure') ? this.#limiters.of(passage, cues[0] as LimitCue) : [];
    if (users.length > 0) return cues.forEach((cue) => this.#claims.claim({ endpoints: users, nearness: 'named', passage, cue: cue.range, bounds: wholeOf(passage) }, cue));
    const payers = owners.length === 0 && cues.some((cue) => cue.kind === 'figure') ? payersOf(passage, this.#context.reach, this.#scopes) : [];
    if (payers.length > 0) return cues.forEach((cue) => this.#claims.claim({ endpoints: payers, nearness: 'named', passage, cue: cue.range, bounds: wholeOf(passage) }, cue));
    const addressed = this.#addressees.of(passage, cues.map((cue) => cue.range));
    // Among the risks, only what is said of an endpoint by its name is a statement and no fear.
    if (unit.zone === 'risk' && (cues.some((cue) => isFeared(passage.text.text, cue)) || addressed.some(({ nearness }) => nearness !== 'named'))) return;
    const entry = logEntryOf(unit, this.#context.reach);
    const scopes = addressed.map((found, index) => (owners.length === 0 && found.nearness !== 'own' ? this.#unnamed.scopeOf(passage, cues, index, found) : null));
    const told = addressed.map(({ endpoints, nearness }, index) => scopes[index]?.isActivity === true || (nearness === 'named' && endpoints.length > 0));
    cues.forEach((cue, index) => {
      const found = addressed[index] as Addressed;
      if (owners.length === 0 && cue.kind === 'figure' && isOfOtherThing(addressed, index, told)) return;
      // What names a route that is not there is told of no other.
      const unbound = found.endpoints.length === 0 && cue.kind === 'figure' && !isRowOfStranger(passage, this.#context.reach.finder) && (passage.kind === 'cell' || pathMentions(passage.text.text).length === 0);
      const scope = scopes[index];
      if (plan !== null && sellsPlans(scope?.endpoints ?? found.endpoints)) return;
      if (scope) return this.#claims.claim({ ...found, endpoints: scope.endpoints, nearness: scope.isActivity ? 'named' : 'group' }, cue);
      const located = this.#unnamed.located(passage, cue);
      if (located) return this.#claims.claim({ ...found, endpoints: located, nearness: 'group' }, cue);
      const ofSystem = (cue.isOff === true && found.endpoints.length === 0) || (unbound && this.#unnamed.isOfSystem(passage, cue));
      const one = ofSystem ? { ...found, endpoints: this.#context.reach.finder.subjects, nearness: 'system' as const } : unbound ? { ...found, endpoints: this.#unnamed.onlyPaid(passage, cue), nearness: 'named' as const } : found;
      if (plan !== null && sellsPlans(one.endpoints)) return;
      // "Others have no limit": those of which something was said before are none of them.
      if (cue.kind === 'denial' && OTHERS_FIRST.test(passage.text.text)) return this.#claims.claim({ ...one, endpoints: one.endpoints.filter((subject) => !this.#claims.has(subject)) }, cue);
      if (!entry) return this.#claims.claim(one, cue);
      const isNamed = this.#context.reach.finder.in(passage).some((target) => target.nearness === 'named');
      // What the sentences of one entry tell in turn is told of each; a later entry speaks of those of an earlier one.
      const isOwn = isNamed || this.#log.list !== entry.parent || (this.#log.entry === entry && one.endpoints.length > 0);
      const endpoints = isOwn ? one.endpoints : this.#log.endpoints;
      if (endpoints.length > 0) this.#log = { list: entry.parent, entry, endpoints };
      this.#claims.claim({ ...one, endpoints, nearness: 'named' }, cue, true);
    });
  }

  /** "After launch: `POST /orders` held to 5 an hour": what comes later is said of the endpoints named, where nothing else is. */
  #putOff(passage: Passage): void {
    const [cue] = limitCuesIn(passage.text, false).filter(({ kind }) => kind !== 'denial');
    if (!cue || isAboutProviders(passage)) return;
    const named = this.#context.reach.finder.namedIn(passage);
    const nearness = named.length > 0 ? 'named' : 'system';
    for (const subject of named.length > 0 ? named : this.#scopes.ofWish(passage.text.text)) this.#claims.addIfNone(subject, 'deferred', nearness, passage, cue.range);
  }

  /** In an endpoint's own words, behind its figure: whether there is a counter at all is still to be decided. */
  #isOpen(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const match = COUNTER_IS_OPEN.exec(passage.text.text);
    if (!match || !owners.some((subject) => this.#claims.has(subject))) return false;
    for (const subject of owners) this.#claims.add(subject, 'deferred', 'own', passage, rangeOf(match), true);
    return true;
  }

  /** "`/b` has the same limit", "the same goes for `/b`", "`/c` shares the counter of `/a`": what was said last, or of the route behind "as", holds for those named here. */
  #sameGoes(passage: Passage, cues: readonly LimitCue[], owners: readonly EndpointSubject[]): boolean {
    const { text } = passage.text;
    const same = THE_SAME_GOES.exec(text);
    const last = this.#claims.last && headingOf(this.#claims.last.passage.unit) === headingOf(passage.unit) ? this.#claims.last : null;
    if (!same || (!isAboutLimits(passage) && !last && !cues.some(({ kind }) => kind === 'figure'))) return false;
    const { stance } = stanceAt(passage.text, rangeOf(same));
    const from = Math.max(text.lastIndexOf('; ', same.index), text.lastIndexOf('. ', same.index), text.lastIndexOf(', and ', same.index)) + 1;
    const targets = this.#context.reach.finder.in(passage).filter(({ range, endpoints }) => range.start >= from && endpoints.some((endpoint) => !owners.includes(endpoint)));
    const act = targets.length === 0 && owners.length === 0 ? this.#actBefore(text.slice(from, same.index)) : null;
    if (act && last && stance === 'affirmed') {
      this.#claims.add(act, 'affirmed', 'named', last.passage, last.range);
      return true;
    }
    if (targets.length === 0 || stance !== 'affirmed' || cues.some(({ kind, range }) => kind === 'figure' && range.start >= from)) return false;
    const models = targets.filter(({ range }) => range.start >= same.index && AS_THAT_OF.test(text.slice(0, range.start)));
    const named = targets.filter((target) => !models.includes(target)).flatMap(({ endpoints }) => endpoints);
    const users = named.length > 0 ? named : models.length > 0 ? owners : [];
    const model = models[0]?.endpoints[0];
    const told = cues.findLast(({ kind, range }) => kind === 'figure' && range.end <= from);
    const shared = told ? { passage, range: told.range } : this.#claims.last;
    if (users.length === 0 || (!model && !shared)) return false;
    for (const subject of users) {
      if (model) this.#claims.as(model, [subject]);
      else if (shared) this.#claims.add(subject, 'affirmed', 'named', shared.passage, shared.range);
    }
    // What stands before it in the sentence is read as ever.
    if (told) for (const one of this.#addressees.of(passage, [told.range])) this.#claims.claim(one, told);
    return true;
  }

  /** "Reordering goes on that counter too": the one endpoint that is paid for and whose path is the act with which a clause begins. */
  #actBefore(clause: string): EndpointSubject | null {
    const act = ACT_ALONE.exec(clause)?.[1]?.toLowerCase();
    if (act === undefined) return null;
    const { finder } = this.#context.reach;
    return [act, `${act}e`, `${act}ing`].map((word) => finder.onlyMeantBy(word, ({ facts }) => facts.paid)).find((meant) => meant !== null) ?? null;
  }

  /** "## Routes not yet rate limited": the endpoints of a list below such a title. */
  #unlimited(passage: Passage): boolean {
    const { unit } = passage;
    if (unit.kind !== 'item' || !(isOfDesign(unit.zone) || unit.zone === 'later')) return false;
    const title = titlesOf(unit).find((each) => UNLIMITED_TITLE.test(each));
    if (title === undefined || limitCuesIn(passage.text, true).some((cue) => cue.kind === 'figure')) return false;
    const stance = NOT_YET.test(title) ? 'deferred' : 'denied';
    for (const subject of this.#context.reach.finder.namedIn(passage)) this.#claims.add(subject, stance, 'named', passage, wholeOf(passage));
    return true;
  }

  /** In a passage about limits a name with a bare answer: "`/sends`: to be decided", "Titles: standard". */
  #bareAnswers(passage: Passage, cues: readonly LimitCue[], owners: readonly EndpointSubject[]): void {
    if (owners.length > 0 || passage.kind === 'code' || !isAboutLimits(passage)) return;
    const { text } = passage.text;
    const targets = this.#context.reach.finder.in(passage).filter((target) => target.nearness === 'named');
    const label = NAMES_NONE.test(text) ? null : /^\W{0,4}[A-Z][\w -]{1,30}:\s/.exec(text);
    const answer = passage.kind === 'cell' && targets.length === 0 && !label && DEFERRED_CELL.test(text) ? [{ start: 0, end: text.length, target: null }] : null;
    const pieces = answer ?? (targets.length > 0 ? targets.map((target, index) => ({ start: target.range.end, end: targets[index + 1]?.range.start ?? text.length, target })) : label ? [{ start: label[0].length, end: text.length, target: null }] : []);
    for (const { start, end, target } of pieces) {
      const words = text.slice(start, end).replace(/^[\s:`—–=→>*-]+/, '');
      const at = text.indexOf(words, start);
      if (words.length === 0 || cues.some((cue) => cue.range.start >= start && cue.range.end <= end)) continue;
      const stance: Stance | null = DEFERRED_CELL.test(words) ? 'deferred' : HEDGED_CELL.test(words) ? 'hedged' : NO_LIMIT_CELL.test(words) ? 'denied' : words.length < 40 && LIMIT_CELL.test(words) ? 'vague' : null;
      if (!stance || (stance === 'denied' && NO_CALLER.test(words))) continue;
      const endpoints = target?.endpoints ?? this.#addressees.of(passage, [{ start: at, end: at + words.length }])[0]?.endpoints ?? [];
      for (const subject of endpoints) this.#claims.add(subject, stance, 'named', passage, { start: at, end: at + words.length });
    }
  }
}

/** "Global: 100 per minute", "| GLOBAL | 100/min |": a figure under a word for all requests, in a row where the table is none of plans or places. */
function isOfAll({ kind, unit, text }: Passage): boolean {
  const first = unit.kind === 'row' ? unit.fields[0] : undefined;
  if (kind !== 'cell' || !first) return GENERAL_TIER.test(text.text);
  const isOfPlans = PLAN_COLUMN.test(first.label) && !/\b(?:apis?|endpoints?|routes?|requests?|traffic)\b/i.test(first.value.text);
  return !isOfPlans && !PLACE_COLUMN.test(first.label) && GENERAL_ROW.test(first.value.text);
}

const PLACE_COLUMN = /^\W{0,3}(?:regions?|countr(?:y|ies)|environments?|providers?|vendors?|models?)\W{0,3}$/i;

/** Of the others a sentence speaks: "Others have no limit", "Everything else is unlimited". */
const OTHERS_FIRST = /^\W{0,4}(?:(?:all |the )?others?|(?:the )?rest|everything else|nothing else|all other \w+|the other \w+)\b/i;

/** "Answer: …" stands before what a question is answered with, and names no route. */
const NAMES_NONE = /^\W{0,4}(?:answers?|response|result|status|verdict|resolution|decision|note)\W{0,3}:/i;
/** "No unauthenticated endpoint calls a paid API": that nobody does it denies no limit. */
const NO_CALLER = /^\W{0,3}(?:no|none of (?:the|our)|not one of (?:the|our))\s(?:[\w/-]+\s){0,5}(?:endpoints?|routes?|handlers?|functions?|pages?|calls?|callers?|apis?|services?|users?|visitors?)\b/i;

/** The two titles over a unit: a bold line and the heading over it. */
function titlesOf(unit: Unit): string[] {
  return ancestors(unit).filter((above) => above.kind === 'heading').slice(0, 2).map((heading) => heading.text.text);
}

/** Whether the next sentence says that the client keeps the count, and no word of the passage that the server does. */
function isCountedByClient({ unit, text, kind }: Passage): boolean {
  if (kind === 'code' || kind === 'heading') return false;
  const start = unit.text.indexAt(text.offsetAt(0));
  const next = unit.text.text.slice(start + text.length, start + text.length + LONGEST_REMARK);
  return COUNTED_BY_CLIENT.test(next) && !SERVER_KEPT.test(text.text) && !SERVER_KEPT.test(/^[^.;]*/.exec(next)?.[0] ?? '');
}

/** What a clause says up to a place. */
function clauseAt(text: string, end: number): string {
  const before = text.slice(0, end);
  return before.slice(Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf(', ')) + 1);
}

/** Whether the thought in which a cue stands only fears what it says. */
function isFeared(text: string, { range }: LimitCue): boolean {
  const { start, end } = thoughtAround(text, range);
  return FEARED.test(text.slice(start, end));
}

/** The dated entry of a log in which a unit stands; "D5 · `POST /orders`" numbers a route, and no decision. */
function logEntryOf(unit: Unit, reach: Reach): Unit | null {
  const entry = [unit, ...ancestors(unit)].find((each) => !reach.isDeclaration(each) && (each.kind === 'item' || each.kind === 'row' || each.kind === 'paragraph') && LOG_ENTRY.test(each.text.text));
  return entry ?? null;
}

/** The name of an act, and nothing else: "Rerouting ". */
const ACT_ALONE = /^[\s\W]{0,4}([A-Za-z]{3,20})ing\s$/;
