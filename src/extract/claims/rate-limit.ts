import type { Claim, Stance } from '../../model/claim.js';
import { append } from '../../text/append.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { MappedText } from '../../text/mapped-text.js';
import { type Addressed, Addressees } from '../calls/addressees.js';
import { ownersOrWritten } from '../calls/listing-owner.js';
import { ABUSE_TITLE, AS_THAT_OF, BUILT, CARRIES, CLIENT_KEPT, CONFIGURED_AMOUNT, CONFIGURED_BLOCK, CONFIGURED_DEFAULT, CONFIGURED_WINDOW, COST_TITLE, COUNTER_IS_OPEN, COUNTS_SIGN_INS, DEFERRED_CELL, EMPTY_CELL, EVERY_SO_OFTEN, FALLS_UNDER, FOR_THE_UNMARKED, GENERAL_TIER, GRANTS, HEDGED_CELL, KEYED, LIMIT_CELL, LIMITER_IS, LOG_ENTRY, NO_LIMIT_CELL, NOT_YET, PERSON_GETS, PLAN_COLUMN, PLAN_ROW, PROXY_LOCATION, ROWS_BY_PLACE, SHARES_LIMIT, STATED_LABEL, SWITCHED_OFF, SYSTEM_LIMITER, TAKEN_AFTER, TAKEN_BEFORE, TELLS_OF_TESTS, TIER_LABEL, TERM_MENTION, THE_SAME_GOES, TIER_NAME_FOLLOWS, TURNED_AWAY_BEYOND, UNLIMITED_TITLE, UPSTREAM_TITLE } from '../lexicon/limits.js';
import { rememberedOf } from '../../text/remembered.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { ClaimContext } from '../read-endpoints.js';
import { type Range, stanceAt, thoughtAround } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { configuredLimits } from './configured-limits.js';
import { attachedTo, type CodedLimiter, codedLimiters, limitersOn } from './coded-limiters.js';
import { type LimitCue, limitCuesIn } from './limit-cues.js';
import { LimitLegend } from './limit-legend.js';
import { LimitReferences } from './limit-references.js';
import { LimitScopes, type Scope, sharedWindowIn } from './limit-scopes.js';
import { type LimitTerm, LimitTerms } from './limit-terms.js';
import { composedCell, explainedHeads } from './limit-tables.js';
import { statementsOf } from './statements.js';
import { isTaskTitle } from '../tasks.js';
import { isTailOf, pathKey, pathMentions } from '../paths.js';
import { isOfDesign } from '../zones.js';
import { FEARED } from './auth/words.js';
import { readCodes } from './codes.js';

const LIMIT_LABEL = /\b(?:rates?|budgets? per|token buckets?|l[ií]mit\w*|limitaci\w+|limites?|drossel\w*|begrenz\w*|kontingent\w*|cuotas?|throttl\w*|quota\w*|caps?|allowance|x-rate-?limit\w*|rl)\b|\brate_?limit/i;
/** Asked once of each unit, for many lines may stand below it. */
const titlesLimit = rememberedOf(({ fields, text }: Unit): boolean => LIMIT_LABEL.test(fields[0]?.label ?? text.text.replace(/:\s*$/, '')));
/** Columns and labels under which a figure is something else. */
const OTHER_LABEL = /^(?:in|input|body|out|output|auth(?!enticated)\w*|query|columns?|type|retention|schedule|cron|cadence|time-?outs?|cost|price|volume|load|metric|target|risk|likelihood|mitigation|how(?! (?:much|many|often))|env|variable)\b/i;
/** … but not where the column holds whatever else there is to say: "Query / remark". */
const REMARKS_LABEL = /\b(?:remarks?|notes?|comments?|details|rules)\b/i;
/** What an endpoint answers. */
const ANSWER_LABEL = /^(?:out|outputs?|responses?|returns?|answers?|errors?|status(?: codes?)?)\b/i;
/** Beside the mechanism a limit with its figure may stand: "session cookie; 3 per day per user". */
const AUTH_CELL = /^auth(?:entication|ori[sz]ation|n|z)?$/i;
/** Keys of a map that gives a limit. */
const AMOUNT_LABEL = /^(?:limit|max\w*|points|requests|amount|count|burst|tokens|calls|window|per|ttl|interval|duration|period|key|by|capacity|rate)$/i;
/** Sections that tell what is wrong today. */
const PROBLEM = /\b(?:problem|context|background|motivation|current state|as-is)\b/i;
/** A cell of codes is short. */
const LONGEST_CODES = 40;
/** A chain of references is followed so far. */
const LONGEST_CHAIN = 4;
const SAME_AS_ABOVE = /^\W{0,3}(?:same|ditto|idem|〃|"|as above|see above|like above|same as above|as the row above|same limits?)\b/i;

/** Reads what the document says about how often each endpoint may be called. */
export function claimRateLimits(context: ClaimContext): void {
  const reader = new LimitReader(context);
  for (const passage of statementsOf(context)) reader.read(passage);
  for (const unit of context.units) reader.readSettings(unit);
  reader.finish();
}

class LimitReader {
  readonly #context: ClaimContext;
  readonly #addressees: Addressees;
  readonly #legend: LimitLegend;
  readonly #terms: LimitTerms;
  readonly #scopes: LimitScopes;
  readonly #references: LimitReferences;
  readonly #heads: ReadonlyMap<string, string>;
  readonly #limiters: ReadonlyMap<string, CodedLimiter>;
  #legendCodes: ReadonlyMap<string, MappedText> | null = null;
  /** Whom the last entry of a dated log that spoke of limits was about. */
  #log: { readonly list: Unit | null; readonly endpoints: readonly EndpointSubject[] } = { list: null, endpoints: [] };
  /** Whether it was claimed what the lack of a sign stands for: said once, however many units the legend has. */
  #toldUnsigned = false;
  readonly #given = new Map<EndpointSubject, Claim[]>();
  /** Endpoints with the limit of another one. */
  readonly #same: { readonly subject: EndpointSubject; readonly meant: EndpointSubject }[] = [];
  /** The values of all passages by their label, once somebody asks for them. */
  #values: Map<string, Passage[]> | null = null;
  /** The figure that was said last. */
  #last: { readonly passage: Passage; readonly range: LimitCue['range'] } | null = null;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#heads = explainedHeads(context.passages);
    this.#limiters = codedLimiters(context.units);
    this.#legend = new LimitLegend(context.passages, (passage) => context.reach.ownersOf(passage).length > 0);
    this.#terms = new LimitTerms(context.units, (unit) => context.reach.ownersOfUnit(unit).length > 0, new Set(context.reach.finder.subjects.map(({ draft }) => draft.name.toLowerCase())));
    this.#scopes = new LimitScopes(context.reach);
    this.#references = new LimitReferences(context.reach);
    this.#addressees = new Addressees(context.reach, (subject) => subject.facts.paid);
  }

  /** Gives the endpoints that have the limit of another one what was said of that one. */
  finish(): void {
    for (let round = 0; round < LONGEST_CHAIN; round++) {
      for (const { subject, meant } of this.#same) {
        if (this.#given.has(subject) && this.#given.get(subject)?.some(({ nearness }) => nearness === 'own')) continue;
        for (const claim of this.#given.get(meant) ?? []) {
          const own: Claim = { ...claim, nearness: 'own' };
          append(this.#given, subject, own);
          this.#context.add(subject, own);
        }
      }
    }
  }

  read(written: Passage): void {
    const passage = composedCell(written, (each) => this.#isAboutLimits(each), this.#heads);
    const { unit } = passage;
    if (this.#unlimited(passage)) return;
    if (!isOfDesign(unit.zone) || passage.kind === 'heading' || PROBLEM.test(headingOf(unit)?.text.text ?? '')) return;
    if (this.#terms.isLegend(unit)) return this.#unsigned();
    if (this.#termOf(written)) return;
    if (passage.kind === 'cell' && this.#codes(passage)) return;
    const isBesideAuth = AUTH_CELL.test(passage.label);
    // "out: 200, or 429 from the 16th scan within a day on": an answer may tell when it is given.
    const isAnswer = ANSWER_LABEL.test(passage.label) && /\b429\b/.test(passage.text.text);
    if (OTHER_LABEL.test(passage.label) && !LIMIT_LABEL.test(passage.label) && !REMARKS_LABEL.test(passage.label) && !isBesideAuth && !isAnswer) return;
    if (passage.kind === 'code') this.#carried(passage);
    if (asks(passage) || isAboutProviders(passage) || isDefinition(passage)) return;
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0 && isTaskTitle(passage)) return;
    if (owners.length > 0 && this.#isOpen(passage, owners)) return;
    const value = valueOf(passage);
    if (unit.kind === 'row' && owners.length === 0 && this.#configured(passage)) return;
    if (owners.length > 0 && this.#as(this.#references.inWords(passage, owners), owners)) return;
    if (isBesideAuth && owners.length === 0) return;
    if (TIER_LABEL.test(passage.label) && owners.length > 0 && this.#tierCell(value, owners)) return;
    if (LIMIT_LABEL.test(passage.label) && owners.length > 0 && this.#cell(value, owners)) return;
    if (passage.kind === 'cell' && this.#planRow(passage)) return;
    if (owners.length > 0 && this.#map(passage, owners)) return;
    const cues = limitCuesIn(passage.text, passage !== written || this.#isAboutLimits(passage), owners.length > 0).filter((cue) => (cue.kind === 'figure' || !(isBesideAuth || isAnswer)) && (cue.kind !== 'vague' || !isTitle(passage, cue, owners)));
    if (owners.length === 0 && passage.kind === 'words') for (const cue of [...cues]) if (cue.kind === 'figure') cues.push(...sharedWindowIn(passage.text.text, cue.range).filter((range) => cues.every((other) => other.range.end <= range.start || range.end <= other.range.start)).map((range): LimitCue => ({ range, kind: 'figure' })));
    cues.sort((a, b) => a.range.start - b.range.start);
    if (unit.kind !== 'row' && unit.kind !== 'code' && this.#sameGoes(passage, cues, owners)) return;
    if (owners.length > 0 && !cues.some((cue) => cue.kind === 'figure') && SHARES_LIMIT.test(passage.text.text) && this.#share(owners)) return;
    const shared = owners.length > 0 && SHARES_LIMIT.test(passage.text.text) ? cues.find((cue) => cue.kind === 'figure') : undefined;
    if (shared) return this.#claim({ endpoints: owners, nearness: 'own', passage, cue: shared.range, bounds: wholeOf(passage) }, shared);
    if (owners.length === 0 && GENERAL_TIER.test(passage.text.text) && this.#isAboutLimits(passage)) return cues.forEach((cue) => this.#claim({ endpoints: this.#context.reach.finder.subjects, nearness: 'system', passage, cue: cue.range, bounds: wholeOf(passage) }, cue));
    if (owners.length === 0 && unit.kind !== 'row' && cues.every((cue) => cue.kind === 'vague') && this.#termSaidOf(passage)) return;
    if (cues.length === 0 || this.#isAboutLimits(passage)) this.#bareAnswers(passage, cues, owners);
    if (cues.length === 0) return;
    const users = owners.length === 0 && cues.some((cue) => cue.kind === 'figure') ? this.#usersOf(passage, cues[0] as LimitCue) : [];
    if (users.length > 0) return cues.forEach((cue) => this.#claim({ endpoints: users, nearness: 'named', passage, cue: cue.range, bounds: wholeOf(passage) }, cue));
    const addressed = this.#addressees.of(passage, cues.map((cue) => cue.range));
    // Among the risks, only what is said of an endpoint by its name is a statement and no fear.
    if (unit.zone === 'risk' && (cues.some((cue) => isFeared(passage.text.text, cue)) || addressed.some(({ nearness }) => nearness !== 'named'))) return;
    const entry = logEntryOf(unit);
    cues.forEach((cue, index) => {
      const found = addressed[index] as Addressed;
      // What names a route that is not there is told of no other.
      const unbound = found.endpoints.length === 0 && cue.kind === 'figure' && (passage.kind === 'cell' || pathMentions(passage.text.text).length === 0);
      const scope = owners.length === 0 && found.nearness !== 'own' ? this.#scopeOf(passage, cues, index, found) : null;
      if (scope) return this.#claim({ ...found, endpoints: scope.endpoints, nearness: scope.isActivity ? 'named' : 'group' }, cue);
      const located = passage.kind === 'code' && cue.kind === 'figure' ? locatedIn(unit.text.text) : null;
      if (located) return this.#claim({ ...found, endpoints: this.#context.reach.finder.subjects.filter(({ facts }) => located.some((path) => isBelow(facts.path, path))), nearness: 'group' }, cue);
      const ofSystem = unbound && this.#isOfSystem(passage, cue);
      const one = ofSystem ? { ...found, endpoints: this.#context.reach.finder.subjects, nearness: 'system' as const } : unbound ? { ...found, endpoints: this.#onlyPaid(passage, cue), nearness: 'named' as const } : found;
      if (!entry) return this.#claim(one, cue);
      const isNamed = this.#context.reach.finder.in(passage).some((target) => target.nearness === 'named');
      const endpoints = isNamed || this.#log.list !== entry.parent ? one.endpoints : this.#log.endpoints;
      if (endpoints.length > 0) this.#log = { list: entry.parent, endpoints };
      this.#claim({ ...one, endpoints, nearness: 'named' }, cue, true);
    });
  }

  /** In an endpoint's own words, behind its figure: whether there is a counter at all is still to be decided. */
  #isOpen(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const match = COUNTER_IS_OPEN.exec(passage.text.text);
    if (!match || !owners.some((subject) => this.#given.has(subject))) return false;
    for (const subject of owners) this.#add(subject, 'deferred', 'own', passage, rangeOf(match), true);
    return true;
  }

  /** "`/b` has the same limit", "the same goes for `/b`", "`/c` shares the counter of `/a`": what was said last, or of the route behind "as", holds for those named here. */
  #sameGoes(passage: Passage, cues: readonly LimitCue[], owners: readonly EndpointSubject[]): boolean {
    const { text } = passage.text;
    const same = THE_SAME_GOES.exec(text);
    const last = this.#last && headingOf(this.#last.passage.unit) === headingOf(passage.unit) ? this.#last : null;
    if (!same || (!this.#isAboutLimits(passage) && !last && !cues.some(({ kind }) => kind === 'figure'))) return false;
    const { stance } = stanceAt(passage.text, rangeOf(same));
    const from = Math.max(text.lastIndexOf('; ', same.index), text.lastIndexOf('. ', same.index), text.lastIndexOf(', and ', same.index)) + 1;
    const targets = this.#context.reach.finder.in(passage).filter(({ range, endpoints }) => range.start >= from && endpoints.some((endpoint) => !owners.includes(endpoint)));
    if (targets.length === 0 || stance !== 'affirmed' || cues.some(({ kind, range }) => kind === 'figure' && range.start >= from)) return false;
    const models = targets.filter(({ range }) => range.start >= same.index && AS_THAT_OF.test(text.slice(0, range.start)));
    const named = targets.filter((target) => !models.includes(target)).flatMap(({ endpoints }) => endpoints);
    const users = named.length > 0 ? named : models.length > 0 ? owners : [];
    const model = models[0]?.endpoints[0];
    const told = cues.findLast(({ kind, range }) => kind === 'figure' && range.end <= from);
    const shared = told ? { passage, range: told.range } : this.#last;
    if (users.length === 0 || (!model && !shared)) return false;
    for (const subject of users) {
      if (model) this.#same.push({ subject, meant: model });
      else if (shared) this.#add(subject, 'affirmed', 'named', shared.passage, shared.range);
    }
    // What stands before it in the sentence is read as ever.
    if (told) for (const one of this.#addressees.of(passage, [told.range])) this.#claim(one, told);
    return true;
  }

  /** "All writes are in class B", "a route without a `limit` key falls under `normal`": a term of the document said of a group or of the rest. */
  #termSaidOf(passage: Passage): boolean {
    const { text, marks } = passage.text;
    if (passage.kind === 'heading' || passage.kind === 'code' || !(this.#isAboutLimits(passage) || LIMIT_LABEL.test(text) || FALLS_UNDER.test(text))) return false;
    const named = [...marks.filter(({ kind }) => kind === 'code' || kind === 'strong').map(({ start, end }) => ({ start, end })), ...matchesIn(text, TERM_MENTION).map((match) => ({ start: match.index + match[0].length - (match[1] ?? '').length, end: match.index + match[0].length }))];
    const known = named.flatMap((range) => {
      const words = text.slice(range.start, range.end);
      const term = this.#terms.get(words) ?? this.#legend.exactly(words);
      return term && term.passage.unit !== passage.unit && FALLS_UNDER.test(text.slice(0, range.start)) ? [{ range, term }] : [];
    });
    const [first] = known;
    if (!first) return false;
    const isDefault = FOR_THE_UNMARKED.test(text);
    const addressed = isDefault ? [] : this.#addressees.of(passage, known.map(({ range }) => range));
    known.forEach(({ range, term }, index) => {
      const scope = isDefault ? null : this.#scopes.of(passage, known.map((each) => each.range), index);
      const found = addressed[index];
      const endpoints = isDefault ? this.#context.reach.finder.subjects : found && found.endpoints.length > 0 ? found.endpoints : (scope?.endpoints ?? []);
      const { stance } = stanceAt(passage.text, range);
      for (const subject of endpoints) this.#add(subject, stance === 'affirmed' || (isDefault && stance === 'denied') ? term.stance : stance, isDefault ? 'system' : (found?.nearness ?? 'group'), term.passage, term.range);
    });
    return true;
  }

  /** Whom the words about a figure mean, where they name no route and no group; an activity only where nothing else tells. */
  #scopeOf(passage: Passage, cues: readonly LimitCue[], index: number, found: Addressed): Scope | null {
    const { text } = passage.text;
    if (passage.kind === 'heading' || passage.kind === 'code' || passage.unit.kind === 'row') return null;
    const targets = this.#context.reach.finder.in(passage);
    const ranges = cues.map((cue) => cue.range);
    const scope = TELLS_OF_TESTS.test(passage.unit.text.text) ? null : this.#scopes.of(passage, ranges, index);
    if (!scope) return null;
    const isBound = targets.some((target) => target.nearness === 'named' || (target.nearness === 'group' && !ROWS_BY_PLACE.test(text)));
    return isBound || (found.nearness === 'named' && found.endpoints.length === 1 && !scope.isActivity && !found.guessed) ? null : scope;
  }

  /** What an endpoint's cell or words carry of the document's own letters and signs. */
  #termOf(passage: Passage): boolean {
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0 || passage.kind === 'code' || AUTH_CELL.test(passage.label)) return false;
    const term = passage.kind === 'cell' ? this.#terms.inCell(passage.text.text) : this.#terms.inWords(passage.text.text);
    const signed = term ?? this.#terms.inWords(passage.text.text);
    if (!signed) return false;
    this.#give(signed, owners, 'own');
    return term !== null && passage.kind === 'cell';
  }

  /** What a legend says of those that carry none of its signs. */
  #unsigned(): void {
    const term: LimitTerm | null = this.#toldUnsigned ? null : this.#terms.unsigned;
    this.#toldUnsigned = true;
    if (term) this.#give(term, this.#context.reach.finder.subjects, 'system');
  }

  /** "bearer, RL": the code of a legend that means a limit, whatever else the cell says. */
  #codes(passage: Passage): boolean {
    const parts = passage.text.length > LONGEST_CODES ? [] : passage.text.text.split(/[,;+·/&]/).map((part) => part.replace(/[*`"'()]/g, '').trim());
    const meaning = parts.map((part) => (/^[A-Z][\w-]{0,11}$/.test(part) ? this.#meanings().get(part) : undefined)).find((each) => each !== undefined && limitCuesIn(each, false, true).length > 0);
    const owners = meaning ? this.#context.reach.ownersOf(passage) : [];
    if (!meaning || owners.length === 0) return false;
    const [cue] = limitCuesIn(meaning, false, true) as [LimitCue];
    const stance = stanceOf({ ...passage, text: meaning }, cue, cue.range, { start: 0, end: meaning.length });
    const whole = wholeOf(passage);
    for (const subject of owners) {
      if (stance === 'affirmed') this.#add(subject, stance, 'own', { ...passage, text: meaning }, cue.range);
      else this.#add(subject, stance, 'own', passage, whole);
    }
    return true;
  }

  #meanings(): ReadonlyMap<string, MappedText> {
    this.#legendCodes ??= readCodes(this.#context.units);
    return this.#legendCodes;
  }

  /** "`ratelimit` is 15 per hour", "every `@cost` field takes …": the endpoints whose own words carry the limiter, or what is built with it. */
  #usersOf(passage: Passage, cue: LimitCue): readonly EndpointSubject[] {
    const { text, marks } = passage.text;
    const mark = marks.find((each) => each.kind === 'code' && each.end <= cue.range.start && (each.start < 3 ? LIMITER_IS.test(text.slice(each.end)) : CARRIES.test(text.slice(0, each.start))));
    const name = mark ? /^(@?[A-Za-z_]\w{3,40})(?:\(|$)/.exec(text.slice(mark.start, mark.end))?.[1] : undefined;
    if (name === undefined || this.#context.reach.finder.in(passage).some((target) => target.nearness === 'named')) return [];
    const built = this.#context.passages.flatMap((each) => (each.kind === 'code' && isWordOf(name, each.text.text) ? (BUILT.exec(each.text.text)?.[1] ?? []) : []));
    const { subjects } = this.#context.reach.finder;
    const users = subjects.filter(({ draft }) => draft.fragments.some((fragment) => [name, ...built].some((word) => isWordOf(word, fragment.text.text))));
    return users.length < subjects.length ? users : [];
  }

  /** `app.post('/translate', perUser, …)`, `app.use('/ai', perUser)`: whoever carries a limiter of a listing by its name has its figure. */
  #carried(passage: Passage): void {
    if (this.#limiters.size === 0) return;
    const { subjects } = this.#context.reach.finder;
    for (const limiter of limitersOn(passage.text.text, this.#limiters)) {
      const prefix = attachedTo(passage.text.text);
      const owners = ownersOrWritten(passage, this.#context.reach);
      if (owners.length > 0) for (const subject of owners) this.#add(subject, 'affirmed', 'own', limiter.passage, limiter.range);
      else if (prefix === '') for (const subject of subjects) this.#add(subject, 'affirmed', 'system', limiter.passage, limiter.range);
      else if (prefix !== null) for (const subject of subjects) if (isBelow(subject.facts.path, prefix)) this.#add(subject, 'affirmed', 'group', limiter.passage, limiter.range);
    }
  }

  /** "## Routes not yet rate limited": the endpoints of a list below such a title. */
  #unlimited(passage: Passage): boolean {
    const { unit } = passage;
    if (unit.kind !== 'item' || !(isOfDesign(unit.zone) || unit.zone === 'later')) return false;
    const title = titlesOf(unit).find((each) => UNLIMITED_TITLE.test(each));
    if (title === undefined || limitCuesIn(passage.text, true).some((cue) => cue.kind === 'figure')) return false;
    const stance = NOT_YET.test(title) ? 'deferred' : 'denied';
    for (const subject of this.#context.reach.finder.namedIn(passage)) this.#add(subject, stance, 'named', passage, wholeOf(passage));
    return true;
  }

  /** A listing that holds `RATE_LIMIT_MAX=100` and `RATE_LIMIT_WINDOW_MS=60000`, or `requests_per_minute: 20` below `rate_limit:`: how the whole system limits its callers. */
  readSettings(unit: Unit): void {
    if (unit.kind !== 'code' || unit.zone !== 'plain') return;
    for (const { path, methods, range } of configuredLimits(unit.text.text)) {
      const group = path.endsWith('*');
      const meant = this.#context.reach.finder.subjects.filter(({ draft, facts }) => (methods.length === 0 || facts.method === null || methods.includes(facts.method)) && (group ? isBelow(facts.path, path) : draft.path !== null && (pathKey(draft.path) === pathKey(path) || isTailOf(path, draft.path))));
      for (const subject of meant) this.#add(subject, 'affirmed', group ? 'group' : 'named', { unit, text: unit.text, label: '', kind: 'code' }, range);
    }
    const figure = CONFIGURED_AMOUNT.exec(unit.text.text);
    const amount = figure && CONFIGURED_WINDOW.test(unit.text.text) ? figure : (CONFIGURED_BLOCK.exec(unit.text.text) ?? CONFIGURED_DEFAULT.exec(unit.text.text));
    if (!amount) return;
    const passage: Passage = { unit, text: unit.text, label: '', kind: 'code' };
    for (const subject of this.#context.reach.finder.subjects) this.#add(subject, 'affirmed', 'system', passage, rangeOf(amount));
  }

  /** The same in the rows of a table. */
  #configured(passage: Passage): boolean {
    if (!CONFIGURED_AMOUNT.test(settingIn(passage)) || !this.#context.passages.some((other) => isOfDesign(other.unit.zone) && CONFIGURED_WINDOW.test(settingIn(other)))) return false;
    for (const subject of this.#context.reach.finder.subjects) this.#add(subject, 'affirmed', 'system', passage, wholeOf(passage));
    return true;
  }

  /** "API Gateway throttles at 50 requests per second", `limit_req_zone … rate=10r/s`: what stands before all routes counts the calls of all. */
  #isOfSystem(passage: Passage, { range }: LimitCue): boolean {
    const { text } = passage.text;
    return passage.unit.zone === 'plain' && passage.kind !== 'heading' && SYSTEM_LIMITER.test(text.slice(0, range.end + 10)) && !COUNTS_SIGN_INS.test(text);
  }

  /** Where one endpoint alone costs money, a figure that names nobody is told of it; where it is the only one, what is granted is, whatever the heading. */
  #onlyPaid(passage: Passage, { range }: LimitCue): readonly EndpointSubject[] {
    const { text } = passage.text;
    const [only, ...others] = this.#context.reach.finder.subjects;
    if (only?.facts.paid === true && others.length === 0 && passage.kind === 'words' && GRANTS.test(text.slice(0, range.start)) && !COUNTS_SIGN_INS.test(text)) return [only];
    const paying = this.#context.reach.finder.subjects.filter((subject) => subject.facts.paid);
    // "Free users get 20 messages a day": of the one route that costs, where what is counted is no other route's.
    const isOfPlan = passage.kind === 'cell' && PLAN_COLUMN.test(passage.unit.fields[0]?.label ?? '');
    const isGranted = (isOfPlan || (passage.kind === 'words' && (PERSON_GETS.test(text.slice(0, range.start)) || TURNED_AWAY_BEYOND.test(text)))) && !COUNTS_SIGN_INS.test(text);
    if (isGranted && paying.length === 1 && this.#context.reach.finder.meantBy(text.slice(range.start, range.end)).every((subject) => paying.includes(subject))) return paying;
    if (!KEYED.test(text.slice(range.start, range.end + 30)) || text.slice(0, range.start).includes(': ')) return [];
    const heading = headingOf(passage.unit)?.text.text ?? '';
    return paying.length === 1 && passage.kind === 'words' && (LIMIT_LABEL.test(heading) || COST_TITLE.test(heading)) && !COUNTS_SIGN_INS.test(text) ? paying : [];
  }

  /** "It counts against the same twelve": what was said of the endpoint before it holds for this one too. */
  #share(owners: readonly EndpointSubject[]): boolean {
    const shared = this.#last;
    if (!shared || shared.passage.unit.parent !== owners[0]?.draft.unit.parent) return false;
    for (const subject of owners) this.#add(subject, 'affirmed', 'own', shared.passage, shared.range);
    return true;
  }

  /** In a passage about limits a name with a bare answer: "`/sends`: to be decided", "Titles: standard". */
  #bareAnswers(passage: Passage, cues: readonly LimitCue[], owners: readonly EndpointSubject[]): void {
    if (owners.length > 0 || passage.kind === 'code' || !this.#isAboutLimits(passage)) return;
    const { text } = passage.text;
    const targets = this.#context.reach.finder.in(passage).filter((target) => target.nearness === 'named');
    const label = /^\W{0,4}[A-Z][\w -]{1,30}:\s/.exec(text);
    const answer = passage.kind === 'cell' && targets.length === 0 && !label && DEFERRED_CELL.test(text) ? [{ start: 0, end: text.length, target: null }] : null;
    const pieces = answer ?? (targets.length > 0 ? targets.map((target, index) => ({ start: target.range.end, end: targets[index + 1]?.range.start ?? text.length, target })) : label ? [{ start: label[0].length, end: text.length, target: null }] : []);
    for (const { start, end, target } of pieces) {
      const words = text.slice(start, end).replace(/^[\s:`—–=→>*-]+/, '');
      const at = text.indexOf(words, start);
      if (words.length === 0 || cues.some((cue) => cue.range.start >= start && cue.range.end <= end)) continue;
      const stance: Stance | null = DEFERRED_CELL.test(words) ? 'deferred' : HEDGED_CELL.test(words) ? 'hedged' : NO_LIMIT_CELL.test(words) ? 'denied' : words.length < 40 && LIMIT_CELL.test(words) ? 'vague' : null;
      if (!stance) continue;
      const endpoints = target?.endpoints ?? this.#addressees.of(passage, [{ start: at, end: at + words.length }])[0]?.endpoints ?? [];
      for (const subject of endpoints) this.#add(subject, stance, 'named', passage, { start: at, end: at + words.length });
    }
  }

  #claim(addressed: Addressed, cue: LimitCue, supersedes = false): void {
    const { passage, bounds, endpoints, nearness } = addressed;
    const stance = stanceOf(passage, cue, addressed.cue, bounds);
    const named = stance === 'vague' ? this.#legend.exactly(tierNameBehind(passage, addressed.cue.end)) : null;
    const tier = named ?? (stance === 'vague' && nearness === 'own' ? (this.#legend.named(passage.text.text) ?? this.#legend.named(endpoints.length === 1 ? (endpoints[0]?.facts.path ?? '') : '')) : null);
    if (tier && tier.passage.unit !== passage.unit) this.#give(tier, endpoints, nearness);
    else for (const subject of endpoints) this.#add(subject, stance, nearness, passage, addressed.cue, supersedes);
  }

  /** Claims of endpoints what the document's own word, letter or sign stands for. */
  #give({ stance, passage, range }: LimitTerm, endpoints: readonly EndpointSubject[], nearness: Addressed['nearness']): void {
    for (const subject of endpoints) this.#add(subject, stance, nearness, passage, range);
  }

  #add(subject: EndpointSubject, stance: Stance, nearness: Addressed['nearness'], passage: Passage, cue: LimitCue['range'], supersedes = false): void {
    if (stance === 'affirmed') this.#last = { passage, range: cue };
    const end = stance === 'affirmed' ? cue.end : clauseEnd(passage.text.text, cue.end);
    const claim: Claim = { facet: 'rateLimit', stance, nearness, evidence: { span: passage.text.span(cue.start, end), stance }, ...(supersedes ? { supersedes } : {}) };
    append(this.#given, subject, claim);
    this.#context.add(subject, claim);
  }

  /** A cell that names a tier of the legend. */
  #tierCell(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const tier = this.#legend.exactly(passage.text.text);
    if (!tier || tier.passage.unit === passage.unit) return false;
    this.#give(tier, owners, 'own');
    return true;
  }

  /** "Daily posts | 3 | 20 | 100": the row of a table of plans. */
  #planRow(passage: Passage): boolean {
    const [first, ...others] = passage.unit.fields;
    if (!first || passage.label !== first.label || !PLAN_ROW.test(first.value.text) || others.filter((field) => /^(?:\d[\d,.]*k?|unlimited|∞)$/i.test(field.value.text.replace(/[`*]/g, '').trim())).length < 1) return false;
    if (!others.some((field) => /\d/.test(field.value.text))) return false;
    const [addressed] = this.#addressees.of(passage, [wholeOf(passage)]);
    for (const subject of addressed?.endpoints ?? []) this.#add(subject, 'affirmed', 'named', passage, wholeOf(passage));
    return true;
  }

  /** The cell of a limit column where it says yes, no or later in one word. */
  #cell(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const text = passage.text.text.trim();
    const whole = wholeOf(passage);
    const claim = (stance: Stance): true => {
      for (const subject of owners) this.#add(subject, stance, 'own', passage, whole);
      return true;
    };
    if (this.#as(this.#references.inValue(passage, owners), owners)) return true;
    if (SAME_AS_ABOVE.test(text)) return this.#repeatAbove(passage, owners);
    if (limitCuesIn(passage.text, true).some((cue) => cue.kind === 'figure')) return false;
    if (CLIENT_KEPT.test(text)) return true;
    if (EVERY_SO_OFTEN.test(text)) return claim('affirmed');
    const tier = this.#legend.answer(text) ?? this.#legend.named(text);
    if (tier && tier.passage.unit !== passage.unit) {
      this.#give(tier, owners, 'own');
      return true;
    }
    if (DEFERRED_CELL.test(text)) return claim('deferred');
    if (HEDGED_CELL.test(text)) return claim('hedged');
    if (NO_LIMIT_CELL.test(text)) return claim('denied');
    if (!LIMIT_CELL.test(text) && !(STATED_LABEL.test(passage.label) && !EMPTY_CELL.test(text) && limitCuesIn(passage.text, true).length === 0)) return false;
    const { stance } = stanceAt(passage.text, { start: 0, end: Math.min(3, text.length) });
    return claim(stance === 'affirmed' ? 'vague' : stance);
  }

  /** Notes that endpoints have the limit of the one that is meant, if any is. */
  #as(meant: EndpointSubject | null, owners: readonly EndpointSubject[]): boolean {
    if (meant) for (const subject of owners) this.#same.push({ subject, meant });
    return meant !== null;
  }

  /** "Same as above" repeats what the column said in the row above, or the label in the block above. */
  #repeatAbove(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const start = passage.text.offsetAt(0);
    const last = this.#underLabel(passage.label).findLast((each) => each.text.offsetAt(0) < start && each.unit !== passage.unit && (each.kind !== 'cell' || each.unit.parent === passage.unit.parent) && !SAME_AS_ABOVE.test(each.text.text));
    if (!last) return false;
    const cues = limitCuesIn(last.text, true);
    for (const cue of cues) {
      const stance = stanceOf(last, cue, cue.range, wholeOf(last));
      for (const subject of owners) this.#add(subject, stance, 'own', last, cue.range);
    }
    if (cues.length === 0 && NO_LIMIT_CELL.test(last.text.text)) for (const subject of owners) this.#add(subject, 'denied', 'own', last, wholeOf(last));
    return true;
  }

  /** The values that stand under a label, in the order of the document. */
  #underLabel(label: string): readonly Passage[] {
    if (!this.#values) {
      this.#values = new Map();
      for (const passage of this.#context.passages) append(this.#values, passage.label, valueOf(passage));
    }
    return this.#values.get(label) ?? [];
  }

  /** A limit written as a map of its own: `rate_limit:` over `requests: 8` and `window: 1h`. */
  #map(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const holder = passage.unit.parent;
    if (!holder || !titlesLimit(holder)) return false;
    if (holder.children[0] !== passage.unit) return holder.children.includes(passage.unit) && AMOUNT_LABEL.test(holder.children[0]?.fields[0]?.label ?? '');
    if (!AMOUNT_LABEL.test(passage.label)) return false;
    const joined: Passage = { ...passage, text: MappedText.join(holder.children.map((child) => child.text), ', ') };
    const cues = limitCuesIn(joined.text, true).filter((cue) => cue.kind === 'figure');
    for (const cue of cues) for (const subject of owners) this.#add(subject, 'affirmed', 'own', joined, cue.range);
    return cues.length > 0;
  }

  #isAboutLimits(passage: Passage): boolean {
    const { unit } = passage;
    if (LIMIT_LABEL.test(passage.label)) return true;
    const lead = unit.kind === 'row' || unit.kind === 'item' || unit.kind === 'code' ? (unit.parent?.text.text.slice(0, 160) ?? '') : '';
    const first = unit.kind === 'row' ? unit.fields.slice(0, 2).map((field) => field.value.text.slice(0, 60)).join(' ') : unit.text.text.slice(0, 60);
    const heading = headingOf(unit)?.text.text ?? '';
    return LIMIT_LABEL.test(heading) || (ABUSE_TITLE.test(heading) && unit.zone === 'plain') || LIMIT_LABEL.test(lead) || LIMIT_LABEL.test(first);
  }
}

/** All of a passage's words. */
function wholeOf({ text }: Passage): Range {
  return { start: 0, end: text.length };
}

/** The two titles over a unit: a bold line and the heading over it. */
function titlesOf(unit: Unit): string[] {
  return ancestors(unit).filter((above) => above.kind === 'heading').slice(0, 2).map((heading) => heading.text.text);
}

/** A name of configuration with its value, as a line, a row or a labelled value holds them. */
function settingIn({ unit, label, text }: Passage): string {
  if (unit.kind === 'row') return unit.fields.map((field) => field.value.text).join(' = ');
  return label === '' || text.text.startsWith(label) ? text.text : `${label}=${text.text}`;
}

/** A labelled passage without its label: `limit: none` → `none`. */
function valueOf(passage: Passage): Passage {
  const [field] = passage.unit.fields;
  if (passage.kind === 'cell' || !field || passage.label !== field.label) return passage;
  const cut = /:\s*|\s[–—=]\s/.exec(passage.text.text);
  return cut ? { ...passage, text: passage.text.slice(cut.index + cut[0].length) } : passage;
}

/** `const assist = limiter(30, "1 h")` gives a limiter its name; who uses it is told elsewhere. */
function isDefinition({ kind, text }: Passage): boolean {
  return kind === 'code' && /^\W{0,4}(?:export\s)?(?:const|let|var|val)\s\w+\s{0,8}=/.test(text.text);
}

/** The name directly behind the word for a limit: "the throttle scope `mail`". */
function tierNameBehind({ text }: Passage, from: number): string {
  const mark = text.marks.find((each) => each.kind === 'code' && each.start >= from);
  return mark && TIER_NAME_FOLLOWS.test(text.text.slice(from, mark.start)) ? text.text.slice(mark.start, mark.end) : '';
}

/** A sentence that asks is no statement. */
function asks({ kind, text }: Passage): boolean {
  return kind === 'words' && /\?["'”’)*_]{0,3}$/.test(text.text) && !/\d[^?]{0,40}[.;:]\s/.test(text.text);
}

/** What stands under a title about the limits of providers, or in a column of theirs, is no limit of this system. */
function isAboutProviders({ unit, label }: Passage): boolean {
  const titles = [label, ...ancestors(unit).filter((ancestor) => ancestor.kind === 'heading').map((heading) => heading.text.text)];
  return titles.some((title) => UPSTREAM_TITLE.test(title));
}

/** The paths of the locations of a proxy in which a zone of limits is used; null where the listing has no such locations. */
function locatedIn(listing: string): string[] | null {
  if (!listing.includes('limit_req_zone')) return null;
  const places = matchesIn(listing, PROXY_LOCATION);
  return places.length === 0 ? null : places.filter((match) => /\blimit_req\s/.test(match[2] ?? '')).map((match) => match[1] ?? '');
}

/** Whether a path lies below a prefix: `/ai/*`, `/api/ai`. */
function isBelow(path: string, prefix: string): boolean {
  const base = prefix.toLowerCase().replace(/\/?\*?$/, '');
  return path === base || path.startsWith(`${base}/`);
}

/** Whether a text holds a name of code as a whole word. */
function isWordOf(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!/[\w@]/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

/** Whether the thought in which a cue stands only fears what it says. */
function isFeared(text: string, { range }: LimitCue): boolean {
  const { start, end } = thoughtAround(text, range);
  return FEARED.test(text.slice(start, end));
}

/** Where the clause that a reader should look at ends. */
function clauseEnd(text: string, from: number): number {
  const gap = text.slice(from, from + 80).search(/[.;|]\s|[.;|]$|\n/);
  return gap >= 0 ? from + gap : Math.min(text.length, from + 80);
}

/** The dated entry of a log in which a unit stands. */
function logEntryOf(unit: Unit): Unit | null {
  const entry = [unit, ...ancestors(unit)].find((each) => (each.kind === 'item' || each.kind === 'row' || each.kind === 'paragraph') && LOG_ENTRY.test(each.text.text));
  return entry ?? null;
}

function stanceOf(passage: Passage, cue: LimitCue, range: LimitCue['range'], bounds: Addressed['bounds']): Stance {
  if (cue.kind === 'denial') return 'denied';
  const { stance } = stanceAt(passage.text, range, bounds);
  if (stance !== 'affirmed') return stance;
  const after = passage.text.text.slice(range.end);
  if (SWITCHED_OFF.test(after) || (TAKEN_BEFORE.test(passage.text.text.slice(0, range.start)) && TAKEN_AFTER.test(after))) return 'denied';
  return cue.kind === 'figure' ? 'affirmed' : 'vague';
}

/** "**Rate limiting.**", or the question that a row of a gate table answers. */
function isTitle(passage: Passage, cue: LimitCue, owners: readonly EndpointSubject[]): boolean {
  if (passage.kind === 'cell') return owners.length === 0 && passage.unit.fields.findIndex((field) => field.label === passage.label) < passage.unit.fields.length - 1;
  const field = passage.unit.fields[0];
  if (field && passage.label === field.label && passage.text.offsetAt(cue.range.end) <= field.value.offsetAt(0)) return true;
  const strong = passage.text.marks.find((mark) => mark.kind === 'strong' && mark.start <= cue.range.start && cue.range.end <= mark.end);
  return strong !== undefined && strong.start < 4;
}
