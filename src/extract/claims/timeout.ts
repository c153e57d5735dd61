import type { Claim, Facet, Stance } from '../../model/claim.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { type Addressed, Addressees } from '../calls/addressees.js';
import { titleOf } from '../calls/scenes.js';
import { AI_CALL, AI_HINT, providersIn, providersNamedIn } from '../lexicon/providers.js';
import { AI_HEADING, AI_SUBJECT, AMONG_ALL, OF_ALL_CALLS, WHOEVER_CALLS_MODEL } from '../lexicon/calls.js';
import { CALLS_MODEL, CLIENT_ENDS, CONDITION, FIRST_BYTE, FOREIGN_504, LEFT_OUT, MAKES_CALL, MAKES_CLIENT, OF_OTHER_WORK, OF_SEVERAL, RETRIED_BY_SENDER, SAME_TIMEOUT, WAIT_HEADING, WAIT_HINT, OF_SOME_CALLS } from '../lexicon/timeouts.js';
import { REPEATS_ABOVE } from '../lexicon/row-codes.js';
import { matchesOf } from '../lexicon/words.js';
import { headingOf, type Unit, unitBefore } from '../outline.js';
import { type Naming, pairedAmounts } from '../paired-amounts.js';
import { pathMentions } from '../paths.js';
import { isRemarkedTitle, type Passage, saidAbove, sentencesBefore } from '../passages.js';
import type { ClaimContext } from '../read-endpoints.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { sentencesOf } from '../sentences.js';
import { toldApart } from '../told-apart.js';
import { statementsOf } from './statements.js';
import { boundsOtherCall } from './timeout/bounded-calls.js';
import { exceptionsOfRecord } from '../record-exceptions.js';
import { isOfAnotherCase } from './timeout/outcome-rows.js';
import { boundsFirstByte, endsStream, type TimeoutCue, timeoutCuesIn, triesOfEntry } from './timeout/timeout-cues.js';
import { dayOf, isDated } from '../logs.js';
import { textsOverLines } from '../operation-texts.js';
import { isTaskTitle } from '../tasks.js';
import { sharedHandlerOf } from './timeout/shared-handlers.js';
import { TimeoutReferences } from './timeout/timeout-references.js';
import { TimeoutScopes } from './timeout/timeout-scopes.js';
import { type NamedTimes, namedTimesIn } from './timeout/named-times.js';
import { composedSetting } from './timeout/timeout-settings.js';
import { ToldUsers } from './timeout/told-users.js';
import { placeOf, TimeoutTerms } from './timeout/timeout-terms.js';
import { rememberedOf } from '../../text/remembered.js';

const TIME_LABEL = /\b(?:time-?outs?|time|deadlines?|(?:model|ai|llm) calls?|wait(?:s|ing)?|max wait|cut-?off|patience|expires? after|gives? up|aborts?(?: after| at)?|bound|latency budget|504)\b/i;
/** In the row of an endpoint a budget in seconds is its wait; beside a provider's name it is that of one try among several. */
const BUDGET_LABEL = /^\W{0,3}budgets?\b/i;
const OTHER_LABEL = /^(?:rate\b.*|limits?|auth\w*|schedule|retention|cache|latency|p95|metric|target|risk|likelihood|in|input|body)\b/i;
/** A column of limits has those of a call's wait, too, where a cell names what ends it: "10 per day; `AbortSignal.timeout(8000)`, then 504". */
const OF_LIMITS = /^\W{0,3}limits?\b/i;
const ENDS_A_WAIT = /\b(?:AbortSignal|AbortController|Promise\.race|wait_for|WithTimeout|time-?outs?|timed out|504)\b/i;
const FACETS: Readonly<Record<TimeoutCue['kind'], Facet>> = { bound: 'timeout', word: 'timeout', unbounded: 'timeout', mechanism: 'abort', leftToPlatform: 'abort', status: 'status504', otherStatus: 'status504', fallback: 'status504' };

/**
 * Reads what the document says about how long each endpoint waits for an AI model, what ends the wait, and what is answered then.
 * Returns the claims that speak of no endpoint.
 */
export function claimTimeouts(context: ClaimContext): readonly Claim[] {
  const reader = new TimeoutReader(context);
  if (!reader.hasCallers && !namesModels(context)) return [];
  for (const passage of [...statementsOf(context), ...textsOverLines(context.units, context.listings)]) reader.read(passage);
  reader.hand();
  return reader.orphans;
}

class TimeoutReader {
  readonly #context: ClaimContext;
  readonly #addressees: Addressees;
  readonly #claims: { readonly subject: EndpointSubject; readonly claim: Claim; readonly firstByte: boolean; readonly closesStream: boolean; readonly ofStream?: boolean; readonly tries?: number; readonly step?: Unit; readonly line?: string; readonly day?: number }[] = [];
  /** Endpoints with the timeout of another one. */
  readonly #same: { readonly subject: EndpointSubject; readonly meant: EndpointSubject }[] = [];
  /** Endpoints that wait as long as another one, and so by what ends its wait: "has the same seven seconds". */
  readonly #sameBound: { readonly subject: EndpointSubject; readonly seconds: number }[] = [];
  readonly #callers: readonly EndpointSubject[];
  readonly #terms: TimeoutTerms;
  readonly #scopes: TimeoutScopes;
  readonly #references: TimeoutReferences;
  readonly #told: ToldUsers;
  /** What the listings call their numbers. */
  readonly #times: NamedTimes;
  readonly #beside = new Map<Unit, string>();
  /** Claims that speak of no endpoint. */
  readonly orphans: Claim[] = [];
  /** The endpoints whose stream is said to end. */
  readonly #ends = new Set<EndpointSubject>();

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#callers = context.reach.finder.subjects.filter((subject) => subject.facts.ai);
    this.#addressees = new Addressees(context.reach, (subject) => subject.facts.ai);
    this.#terms = new TimeoutTerms(this.#callers);
    this.#scopes = new TimeoutScopes(context.reach, this.#callers, context.passages);
    this.#references = new TimeoutReferences(context.reach, this.#callers);
    this.#told = new ToldUsers(context.reach, this.#callers, context.passages);
    this.#times = namedTimesIn(context.units);
  }

  /** Whether any endpoint calls a model. */
  get hasCallers(): boolean {
    return this.#callers.length > 0;
  }

  read(written: Passage): void {
    const passage = composedSetting(written);
    if (!passage) return;
    const { unit } = passage;
    if (this.#responseLate(passage)) return;
    if (unit.zone !== 'plain' || (passage.kind === 'heading' && !isRemarkedTitle(passage)) || !(WAIT_HINT.test(passage.text.text) || REPEATS_ABOVE.test(passage.text.text))) return;
    if (this.#context.reach.isAboutStranger(passage)) return;
    if (isTaskTitle(passage) && this.#context.reach.ownersOf(passage).length === 0) return;
    if (OTHER_LABEL.test(passage.label) && !TIME_LABEL.test(passage.label) && !(passage.kind === 'words' && /\b504\b/.test(passage.text.text)) && !(OF_LIMITS.test(passage.label) && ENDS_A_WAIT.test(passage.text.text))) return;
    const about = TIME_LABEL.test(passage.label) || TIME_LABEL.test(headingOf(unit)?.text.text ?? '') || TIME_LABEL.test(keyOver(unit)) || TIME_LABEL.test(unit.text.text.slice(0, 40)) || (BUDGET_LABEL.test(passage.label) && !namesModel(unit.text.text) && this.#context.reach.ownersOf(passage).length > 0);
    if (OF_SOME_CALLS.test(passage.text.text) && this.#context.reach.ownersOf(passage).length === 0) return;
    this.#repeatAbove(passage);
    this.#same.push(...this.#references.of(passage));
    const cues = timeoutCuesIn(passage.text, about, this.#around(unit), passage.kind === 'code', this.#times);
    this.#noteSame(passage);
    if (cues.length === 0 || CLIENT_ENDS.test(passage.text.text) || isAboutOthers(passage.text.text) || standsBesideModel(unit) || boundsOtherCall(passage) || isOfAnotherCase(unit)) return;
    const meant = this.#meant(passage);
    if (meant) {
      const { endpoints, nearness } = meant;
      for (const cue of endpoints.length > 0 ? cues : []) this.#claim({ endpoints, nearness, passage, cue: cue.range, bounds: { start: 0, end: passage.text.length } }, cue);
      return;
    }
    if (this.#listed(passage, cues)) return;
    const addressed = this.#addressees.of(passage, cues.map((cue) => cue.range));
    // What ends a wait, when, and with what answer is one statement, unless several endpoints are named.
    const isOne = this.#context.reach.finder.in(passage).filter((target) => target.nearness === 'named').length < 2;
    cues.forEach((cue, index) => {
      const one = addressed[index] as Addressed;
      this.#claim(this.#underItsLead(isOne ? { ...one, bounds: { start: 0, end: one.passage.text.length } } : one), cue);
    });
  }

  /** "The draft is cut off after 8 s, the card after 6 s (`asyncio.wait_for`); then 504": to each its bound, to all of them the rest. */
  #listed(passage: Passage, cues: readonly TimeoutCue[]): boolean {
    const { reach } = this.#context;
    const bounds = cues.filter((cue) => cue.kind === 'bound');
    if (bounds.length < 2 || passage.kind !== 'words' || reach.ownersOf(passage).length > 0 || pathMentions(passage.text.text).length > 0) return false;
    const naming: Naming<EndpointSubject> = { byName: (words) => reach.finder.onlyMeantBy(words, ({ facts }) => facts.ai), byFit: () => null };
    const pairs = pairedAmounts(passage.text.text, bounds.map(({ range }) => range), [], naming).filter(({ amount }) => amount !== null);
    const endpoints = [...new Set(pairs.map(({ thing }) => thing))];
    if (endpoints.length < 2) return false;
    for (const cue of cues) {
      const own = pairs.filter(({ amount }) => amount === cue.range).map(({ thing }) => thing);
      if (cue.kind === 'bound' && own.length === 0) continue;
      this.#claim({ endpoints: cue.kind === 'bound' ? own : endpoints, nearness: 'named', passage, cue: cue.range, bounds: { start: 0, end: passage.text.length } }, cue);
    }
    return true;
  }

  /** Whom a passage means that names nobody: who uses the name that it defines, those that stream or do not. */
  #meant(passage: Passage): Pick<Addressed, 'endpoints' | 'nearness'> | null {
    const { reach } = this.#context;
    const handler = reach.ownersOf(passage).length === 0 ? sharedHandlerOf(passage) : null;
    if (handler) return { endpoints: handler === 'model' ? this.#callers : [], nearness: 'group' };
    if (reach.ownersOf(passage).some((subject) => subject.facts.ai) || reach.finder.in(passage).some(({ nearness, endpoints }) => nearness === 'named' && endpoints.some((subject) => subject.facts.ai))) return null;
    const told = reach.ownersOf(passage).length === 0 ? this.#told.of(passage) : [];
    if (told.length > 0) return { endpoints: told, nearness: 'group' };
    if (reach.ownersOf(passage).length === 0 && (isOfWhoeverCalls(passage) || this.#goesOnAboutAll(passage))) return { endpoints: this.#callersBut(this.#leftOut(passage.unit)), nearness: 'group' };
    const labelled = this.#labelled(passage);
    if (labelled) return { endpoints: [labelled], nearness: 'named' };
    const card = this.#cardBefore(passage);
    if (card) return { endpoints: [card], nearness: 'named' };
    const scoped = this.#scopes.of(passage);
    if (scoped.length > 0) return { endpoints: scoped, nearness: 'group' };
    const users = this.#terms.usersFor(passage);
    return users && { endpoints: users, nearness: 'named' };
  }

  /** "- Reply: 7 s around the call. Out of time: 504": in a list whose items open with words for endpoints, a sentence without a name speaks of the one of its item. */
  #labelled({ unit, kind }: Passage): EndpointSubject | null {
    const { finder } = this.#context.reach;
    const meantBy = (item: Unit): EndpointSubject | null => {
      const label = item.kind === 'item' ? OPENS_WITH_LABEL.exec(item.text.text)?.[1] : undefined;
      return label === undefined ? null : finder.onlyMeantBy(label, ({ facts }) => facts.ai);
    };
    const meant = kind === 'words' ? meantBy(unit) : null;
    return meant && (unit.parent?.children ?? []).some((other) => other !== unit && ![null, meant].includes(meantBy(other))) ? meant : null;
  }

  /** "**`POST /a`** writes a letter.", and a paragraph of its own below, "Mistral gets 8 s": where each endpoint has such a paragraph, it speaks of the one before. */
  #cardBefore({ unit, text, kind }: Passage): EndpointSubject | null {
    const siblings = unit.kind === 'paragraph' && kind === 'words' ? (unit.parent?.children ?? []) : [];
    const before = siblings.slice(0, siblings.indexOf(unit)).findLast((sibling) => this.#context.reach.ownersOfUnit(sibling).length > 0);
    if (!before || before.kind !== 'paragraph' || OF_SEVERAL.test(text.text) || OF_COUNT.test(unit.text.text)) return null;
    const cards = siblings.filter((sibling) => sibling.kind === 'paragraph' && this.#context.reach.ownersOfUnit(sibling).length === 1);
    const [owner, other] = this.#context.reach.ownersOfUnit(before);
    const isBehind = (each: Unit, card: Unit): boolean => siblings.indexOf(each) === siblings.indexOf(card) + 1;
    // Behind the last of them it may close what is said of all, unless others have a paragraph of their own, too.
    const isOfCards = cards.at(-1) !== before || siblings.some((each) => each !== unit && each.kind === 'paragraph' && !cards.includes(each) && cards.some((card) => isBehind(each, card)));
    return cards.length > 1 && isBehind(unit, before) && isOfCards && owner?.facts.ai && !other ? owner : null;
  }

  /** "All talk with the model goes through `Wizard.ask`. It has `timeout: 8`.": a sentence without a name, behind one about all such calls. */
  #goesOnAboutAll(passage: Passage): boolean {
    const { finder } = this.#context.reach;
    if (passage.kind !== 'words' || finder.in(passage).length > 0) return false;
    const isOfBoth = (words: string): boolean => this.#callers.length === 2 && BOTH_CALLS.test(words);
    const before = sentencesBefore(passage).findLast((sentence) => isOfBoth(sentence.text.text) || isOfWhoeverCalls(sentence) || OF_ALL_CALLS.test(sentence.text.text) || finder.namedIn(sentence).length > 0);
    if (before && isOfBoth(before.text.text)) return this.#addressees.openedBy(passage) === null;
    return before !== undefined && isOfModelCalls(before.text.text) && (finder.namedIn(before).length === 0 || AMONG_ALL.test(before.text.text));
  }

  /** The response of an OpenAPI operation under the key 504. */
  #responseLate(passage: Passage): boolean {
    if (passage.kind !== 'code' || passage.label !== '504' || passage.unit.zone !== 'plain' || FOREIGN_504.test(passage.text.text)) return false;
    const range = { start: 0, end: passage.text.length };
    const [addressed] = this.#addressees.of(passage, [range]);
    if (addressed) this.#claim({ ...addressed, bounds: range }, { kind: 'status', range });
    return true;
  }

  /** What stands beside the passages of a unit, found once for each. */
  #around(unit: Unit): string {
    const known = this.#beside.get(unit) ?? aroundOf(unit);
    this.#beside.set(unit, known);
    return known;
  }

  /** "Same as above" repeats what the column said last in the rows above. */
  #repeatAbove(passage: Passage): void {
    if (!REPEATS_ABOVE.test(passage.text.text)) return;
    const value = saidAbove(passage, REPEATS_ABOVE);
    if (!value || !(TIME_LABEL.test(passage.label) || (passage.label !== '' && ENDS_A_WAIT.test(value.text)))) return;
    const [{ endpoints, nearness } = { endpoints: [], nearness: 'named' as const }] = this.#addressees.of(passage, [{ start: 0, end: passage.text.length }]);
    const repeated: Passage = { ...passage, text: value };
    for (const cue of timeoutCuesIn(value, true)) this.#claim({ endpoints, nearness, passage: repeated, cue: cue.range, bounds: { start: 0, end: value.length } }, cue);
  }

  /** A line of a listing that names nobody speaks of whom the line over the listing names. */
  #underItsLead(addressed: Addressed): Addressed {
    const { unit } = addressed.passage;
    if (unit.kind !== 'code' || addressed.nearness === 'own' || (addressed.nearness === 'named' && !addressed.guessed)) return addressed;
    const led = this.#ledInBy(unit);
    return led.length > 0 ? { ...addressed, endpoints: led, nearness: led.length === 1 ? 'named' : 'group', guessed: false } : addressed;
  }

  /** The endpoints that the line over a listing names: "`suggest`:" */
  #ledInBy(unit: Unit): readonly EndpointSubject[] {
    const leads = [unit.parent, unitBefore(unit)];
    const { subjects } = this.#context.reach.finder;
    const named = leads.flatMap((lead) => (lead && lead.kind !== 'code' ? this.#context.reach.finder.in({ unit: lead, text: lead.text, label: '', kind: 'words' }) : []));
    const byName = subjects.filter((subject) => leads.some((lead) => lead?.kind === 'paragraph' && lead.text.text.includes(subject.draft.name)));
    const led = [...new Set([...named.filter((target) => target.nearness === 'named').flatMap((target) => target.endpoints), ...byName])].filter((subject) => subject.facts.ai);
    const [told] = leads.filter((lead) => lead?.kind === 'paragraph' && LEADS_IN_CALL.test(lead.text.text));
    return led.length > 0 || !told ? led : this.#addressees.likeliest({ unit: told, text: told.text, label: '', kind: 'words' });
  }

  /** "The same timeout as …" */
  #noteSame(passage: Passage): void {
    const match = SAME_TIMEOUT.exec(passage.text.text);
    if (!match) return;
    const rest: Passage = { ...passage, text: passage.text.slice(match.index + match[0].length) };
    const [{ endpoints } = { endpoints: [] }] = this.#addressees.of(passage, [rangeOf(match)]);
    const [meant] = this.#addressees.likeliest(rest);
    if (meant) for (const subject of endpoints) if (subject !== meant && subject.facts.ai) this.#same.push({ subject, meant });
  }

  #claim(addressed: Addressed, cue: TimeoutCue): void {
    const doubts = new Set(addressed.endpoints.map((subject) => this.#terms.doubtOf(addressed.passage, subject)));
    if (doubts.size < 2) return this.#claimAs(addressed, cue, [...doubts][0] ?? null);
    for (const doubt of doubts) this.#claimAs({ ...addressed, endpoints: addressed.endpoints.filter((subject) => this.#terms.doubtOf(addressed.passage, subject) === doubt) }, cue, doubt);
  }

  /** @param doubt that the endpoints use what the passage explains is only held possible, or put off */
  #claimAs({ endpoints, nearness, passage, cue: range, bounds, guessed }: Addressed, cue: TimeoutCue, doubt: Stance | null): void {
    const told = stanceOf(passage, cue, range, bounds);
    if (told === null) return;
    const stance = doubt !== null && told === 'affirmed' ? doubt : told;
    const base: Claim = { facet: FACETS[cue.kind], stance, nearness, evidence: { span: passage.text.span(range.start, range.end), stance } };
    const flaw: Pick<Claim, 'flaw'> = cue.kind === 'fallback' ? { flaw: 'status' } : cue.kind === 'bound' && cue.platform ? { flaw: 'platform' } : {};
    const claim: Claim = { ...base, ...flaw, ...(cue.kind === 'bound' ? { seconds: cue.seconds, ...(isDated(passage.unit) ? { supersedes: true } : {}) } : {}) };
    const around = guessed || !endpoints.some((subject) => subject.facts.ai) ? this.#allCallers(passage) : null;
    // What a listing or a paragraph about waiting says of no endpoint by name holds for all, and the more for the one that it resembles.
    const isForAll = around !== null && guessed === true && ((passage.unit.kind === 'code' && this.#ledInBy(passage.unit).length === 0) || !around.some((subject) => endpoints.includes(subject)));
    if (around && guessed && !isForAll && stance === 'affirmed' && saysOfAll(passage.unit)) {
      for (const subject of around) if (!endpoints.includes(subject)) this.#claims.push({ subject, claim: { ...claim, nearness: 'group' }, firstByte: false, closesStream: cue.kind === 'bound' && cue.closesStream });
    }
    const isTied = (nearness === 'own' || endpoints.some((subject) => subject.facts.ai)) && endpoints.length > 0 && !isForAll;
    const all = isTied ? null : around;
    const left = nearness === 'group' || nearness === 'system' ? [...this.#leftOut(passage.unit), ...this.#exceptedByRecord(passage), ...this.#scopes.leftOut] : nearness === 'named' && this.#context.reach.finder.namedIn(passage).length === 0 ? [...this.#scopes.leftOut] : [];
    const subjects = isTied ? endpoints.filter((subject) => !left.includes(subject)) : (all ?? (isOfRowsKey(passage, nearness, guessed) ? endpoints : this.#onlyCaller(passage, endpoints)));
    if (subjects.length === 0) this.orphans.push({ ...claim, nearness: 'system' });
    const firstByte = cue.kind === 'bound' && !cue.closesStream && boundsFirstByte(passage.text.text);
    for (const subject of subjects) {
      this.#claims.push({ subject, claim: all && nearness !== 'system' ? { ...claim, nearness: 'group' } : claim, firstByte, closesStream: cue.kind === 'bound' && cue.closesStream, ofStream: FIRST_BYTE.test(passage.unit.text.text) && cue.kind === 'bound' && cue.closesStream, ...(cue.kind === 'bound' ? { tries: cue.tries, ...(isStepOfModel(passage) ? { step: passage.unit } : {}), ...(passage.kind === 'code' ? { line: passage.text.text } : {}), day: dayOf(passage.unit) ?? 0 } : {}) });
      if (endsStream(passage.text.text)) this.#ends.add(subject);
      if (cue.kind === 'bound' && stance === 'affirmed' && THE_SAME_BEFORE.test(passage.text.text.slice(0, range.start))) this.#sameBound.push({ subject, seconds: cue.seconds });
    }
  }

  /** The seconds that an endpoint waits in the other steps of the same flow. */
  #otherSteps(subject: EndpointSubject, step: Unit): number {
    const seconds = new Map(this.#claims.flatMap((each): [Unit, number][] => (each.subject === subject && each.step && each.step !== step && each.step.parent === step.parent ? [[each.step, each.claim.seconds ?? 0]] : [])));
    return [...seconds.values()].reduce((sum, each) => sum + each, 0);
  }

  /** What is said of waiting for models, in a section or a listing of its own, is said of all endpoints that call one. */
  #allCallers(passage: Passage): readonly EndpointSubject[] | null {
    const { unit } = passage;
    if (this.#callers.length < 2 || this.#context.reach.ownersOf(passage).length > 0) return null;
    const targets = this.#context.reach.finder.in(passage);
    if (targets.some((target) => target.nearness === 'named')) return null;
    const heading = headingOf(unit);
    const headings = heading && heading.depth > 1 ? heading.text.text : '';
    const isAbout = AI_HEADING.test(headings) || AI_SUBJECT.test(headings) || WAIT_HEADING.test(headings) || /\b(?:ai|llm|models?)\b/i.test(headings) || AI_SUBJECT.test(passage.text.text) || goesOnAboutAll(unit) || (unit.kind === 'code' && callsModel(unit.text.text));
    if (!isAbout) return null;
    const led = unit.kind === 'code' ? this.#ledInBy(unit) : [];
    return led.length > 0 ? led : this.#callersBut([...this.#leftOut(unit), ...this.#exceptedByRecord(passage), ...this.#scopes.leftOut]);
  }

  #callersBut(left: readonly EndpointSubject[]): readonly EndpointSubject[] {
    return this.#callers.filter((subject) => !left.includes(subject));
  }

  #exceptedByRecord(passage: Passage): readonly EndpointSubject[] {
    return exceptionsOfRecord(passage).flatMap((text) => this.#context.reach.finder.namedIn({ unit: passage.unit, text, label: '', kind: 'words' }));
  }

  /** The endpoints that a paragraph about all leaves out. */
  #leftOut(unit: Unit): readonly EndpointSubject[] {
    const { finder } = this.#context.reach;
    const apart = sentencesOf(unit.text).filter((sentence) => toldApart(sentence.text) !== null).flatMap((text) => finder.namedIn({ unit, text, label: '', kind: 'words' }));
    return [...apart, ...matchesIn(unit.text.text, LEFT_OUT).flatMap((match) => finder.meantBy((match.slice(1).find((word) => word !== undefined) ?? '').toLowerCase()))];
  }

  /** Where one endpoint alone calls a model, what is said of an AI call without a name is said of it. */
  #onlyCaller(passage: Passage, endpoints: readonly EndpointSubject[]): readonly EndpointSubject[] {
    const callers = this.#callers;
    const isNamed = this.#context.reach.finder.in(passage).some((target) => target.nearness === 'named');
    return callers.length === 1 && !isNamed && this.#context.reach.ownersOf(passage).length === 0 ? callers : endpoints;
  }

  /** Hands the claims on; a bound on the first byte alone leaves the wait open where the stream has no stated end. */
  hand(): void {
    // "Anthropic(timeout=8)", and then "messages.create(…, timeout=60)": the call says how long it waits.
    const calls = new Set(this.#claims.filter(({ line }) => line !== undefined && MAKES_CALL.test(line) && !MAKES_CLIENT.test(line)).map(({ subject }) => subject));
    const streams = new Set(this.#claims.filter((each) => each.firstByte || each.ofStream).map((each) => each.subject));
    for (const handed of this.#terms.handedOver()) {
      const isTold = this.#claims.some(({ subject, claim }) => subject === handed.subject && claim.facet === 'timeout' && claim.stance !== 'vague' && (claim.nearness === 'own' || claim.nearness === 'named'));
      if (!isTold) this.#claims.push({ subject: handed.subject, claim: { facet: 'timeout', stance: 'affirmed', nearness: 'own', seconds: handed.seconds, evidence: { span: placeOf(handed), stance: 'affirmed' } }, firstByte: false, closesStream: false });
    }
    for (const { subject, seconds } of this.#sameBound) {
      const meant = this.#claims.find((each) => each.subject !== subject && each.claim.seconds === seconds && each.claim.stance === 'affirmed')?.subject;
      this.#claims.push(...this.#claims.filter((each) => each.subject === meant && each.claim.facet === 'abort').map((each) => ({ ...each, subject, claim: { ...each.claim, nearness: 'named' as const } })));
    }
    for (const { subject, meant } of this.#same) this.#claims.push(...this.#claims.filter((each) => each.subject === meant).map((each) => ({ ...each, subject, claim: { ...each.claim, nearness: 'named' as const } })));
    const lastDay = new Map<EndpointSubject, number>();
    for (const { subject, day = 0 } of this.#claims) lastDay.set(subject, Math.max(day, lastDay.get(subject) ?? 0));
    for (const { subject, claim: told, firstByte, closesStream, tries = 1, step, line, day = 0 } of this.#claims) {
      // What a later entry of a log sets anew is no longer so.
      if (told.supersedes && day < (lastDay.get(subject) ?? 0)) continue;
      if ((closesStream && streams.has(subject)) || (line !== undefined && calls.has(subject) && MAKES_CLIENT.test(line))) continue;
      const others = step ? this.#otherSteps(subject, step) : 0;
      if (others > 0 && told.seconds !== undefined) {
        this.#context.add(subject, { ...told, seconds: told.seconds + others });
        continue;
      }
      const times = this.#scopes.tries.get(subject);
      const claim = times !== undefined && told.seconds !== undefined && told.nearness !== 'own' ? { ...told, seconds: (told.seconds / tries) * times } : told;
      const isOpen = firstByte && claim.stance === 'affirmed' && !this.#ends.has(subject);
      this.#context.add(subject, isOpen ? { ...claim, stance: 'vague' } : claim);
    }
  }
}

/** "POST /deposits | 5 per hour | Stripe client 8 s": what a cell says of the endpoint that its row names, and of no other. */
function isOfRowsKey({ unit }: Passage, nearness: Claim['nearness'], guessed = false): boolean {
  return unit.kind === 'row' && nearness === 'named' && !guessed;
}

/** "1. Gemini lists the dishes, `AbortSignal.timeout(5000)`": a step of a flow that waits for a model. */
function isStepOfModel({ unit }: Passage): boolean {
  return unit.kind === 'item' && unit.number !== null && namesModel(unit.text.text) && !AT_ONCE.test(`${unit.parent?.text.text ?? ''} ${unit.text.text}`);
}

/** Steps that are taken together, or of which one takes the place of another, do not add up. */
const AT_ONCE = /\b(?:parallel|concurrent\w*|simultaneous\w*|at the same time|at once|Promise\.all|gather|either|alternatively|instead|in total|altogether|together)\b/i;

/** Before a duration that was told elsewhere: "has the same seven seconds", "under those 7 s". */
const THE_SAME_BEFORE = /\b(?:the same|those(?: same)?|these(?: same)?|the very)\s$/i;

/** "The row is inserted. Then the model is asked:", over the listing that asks it. */
const LEADS_IN_CALL = /\b(?:(?:the |our )?(?:ai|llm|language model|model|gpt|claude|gemini|openai|vision model)\s(?:is|gets)\s(?:then )?(?:asked|called|prompted|queried|awaited|invoked)|(?:ask|call|prompt|quer(?:y|ie)|await|invoke|wait)(?:s|ed|ing)?\s(?:for )?(?:the |our )?(?:ai|llm|language model|model|gpt|claude|gemini|openai|vision model))\b[^.;]{0,60}:\W{0,4}$/i;

/** The key that an entry stands under: `timeout:` over `seconds: 8`. */
function keyOver({ kind, parent }: Unit): string {
  return kind === 'item' && parent?.kind === 'item' && parent.text.text.endsWith(':') ? parent.text.text : '';
}

/** Whether a paragraph goes on from one about all calls of a model: "All OpenAI calls go through `lib/ai.ts`: … When the signal fires, …" */
function goesOnAboutAll(unit: Unit): boolean {
  if (unit.kind !== 'paragraph') return false;
  const siblings = unit.parent?.children ?? [];
  const before = siblings.slice(0, siblings.indexOf(unit)).filter((sibling) => sibling.kind === 'paragraph').at(-1);
  return before !== undefined && isOfModelCalls(before.text.text);
}

/** Said of so many: "the two of them", "the three routes". */
const OF_COUNT = /\b(?:the|these|those|all|of) (?:two|three|four|five|six|seven|eight)\b/i;

/** "Both calls sit in `asyncio.wait_for`", "2026-03-01 Both POST routes …" */
const BOTH_CALLS = /^\W{0,3}(?:\d{4}-\d\d-\d\d\W{1,6})?both (?:of (?:them|these) )?(?:(?:ai|model|llm|openai|provider|post) )?(?:calls?|routes?|endpoints?|handlers?|requests?|prompts?)\b/i;

/** Whether a sentence or a paragraph speaks of all calls of a model. */
function isOfModelCalls(text: string): boolean {
  return WHOEVER_CALLS_MODEL.test(text) || (OF_ALL_CALLS.test(text) && (AI_SUBJECT.test(text) || namesModel(text)));
}

/** "A handler that waits for a model derives a context …" */
function isOfWhoeverCalls({ kind, text }: Passage): boolean {
  return kind === 'words' && WHOEVER_CALLS_MODEL.test(text.text);
}

/** Whether a document speaks of a model at all. */
function namesModels({ units }: ClaimContext): boolean {
  const whole = units.map((unit) => unit.text.text).join('\n');
  return AI_HINT.test(whole) || providersIn(whole).some((provider) => provider.ai);
}

function namesModel(text: string): boolean {
  return providersNamedIn(text).some((provider) => provider.ai);
}

/** Whether a passage names a paid service and no model: its timeout is that service's. */
function isAboutOthers(text: string): boolean {
  if (OF_OTHER_WORK.test(text) && !AI_HINT.test(text)) return true;
  const named = providersNamedIn(text.replace(RETRIED_BY_SENDER, ' ')).filter((provider) => provider.paid);
  return named.length > 0 && !named.some((provider) => provider.ai) && matchesOf(AI_CALL, text).length === 0 && !/\b(?:ai|llm|model)\b/i.test(text);
}

/** Whether a row tells of another service than the model, which has a row of its own: "Open-Meteo | forecast | timeout=7". */
function standsBesideModel(unit: Unit): boolean {
  if (unit.kind !== 'row' || !unit.parent || namesModel(unit.text.text) || AI_HINT.test(unit.text.text) || unit.text.text.includes('/')) return false;
  return rowsOfModels(unit.parent).length > 0;
}

/** The rows of a table that open with the name of a model's provider. */
const rowsOfModels = rememberedOf((table: Unit): readonly Unit[] => table.children.filter((row) => row.kind === 'row' && namesModel(row.fields[0]?.value.text ?? '')));

/** A negation counts only where it stands before the thing, or denies that it is there: "JSON 504, never HTML" denies no 504. */
function stanceOf(passage: Passage, cue: TimeoutCue, range: Addressed['cue'], bounds: Addressed['bounds']): Stance | null {
  if (cue.kind === 'unbounded' || cue.kind === 'otherStatus' || cue.kind === 'leftToPlatform') return 'denied';
  const { stance, words, whole } = stanceAt(passage.text, range, bounds);
  if (whole) return stance;
  // "If no token has come after 6 s": the negation is the condition under which the wait ends.
  if (stance === 'denied' && words.end <= range.start && CONDITION.test(passage.text.text.slice(0, words.start))) return 'affirmed';
  if (stance === 'denied' && (words.start >= range.end || cue.kind === 'bound' || cue.kind === 'fallback')) return cue.kind === 'bound' && words.start < range.start ? null : 'affirmed';
  return stance === 'affirmed' && cue.kind === 'word' ? 'vague' : stance;
}

/** Whether a paragraph speaks of the calls at large, not of one under a title of its own. */
function saysOfAll(unit: Unit): boolean {
  if (unit.kind === 'paragraph') return titleOf(unit) === '' && unit.fields.length === 0;
  return unit.kind === 'item' && unit.number === null && OF_SEVERAL.test(unit.text.text);
}

/** Whether a listing calls a model. */
function callsModel(text: string): boolean {
  return CALLS_MODEL.test(text) || namesModel(text);
}

/** What stands beside a passage: its paragraph or listing, and what the rows or items beside it say of tries. */
function aroundOf(unit: Unit): string {
  const text = unit.text.text;
  if (unit.kind !== 'row' && unit.kind !== 'item') return text;
  const tries = unit.parent && entriesOfTries(unit.parent).find(({ entry }) => entry !== unit)?.tries;
  return tries ? `${text}\n${tries} attempts` : text;
}

/** The rows or items of a table or list that tell a number of tries. Each row asks: of 20,000 rows, reading all for each takes a minute. */
const entriesOfTries = rememberedOf((parent: Unit): readonly { entry: Unit; tries: number }[] =>
  parent.children.flatMap((entry) => {
    const tries = triesOfEntry(entry.text.text);
    return tries === null ? [] : [{ entry, tries }];
  }),
);

/** A word or two before a colon, at the beginning of an item. */
const OPENS_WITH_LABEL = /^\W{0,4}((?:[A-Za-z][\w-]{2,20})(?: [A-Za-z][\w-]{1,20})?)\W{0,3}?:\s/;
