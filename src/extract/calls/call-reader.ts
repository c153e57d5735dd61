import { UNNAMED_MODEL } from '../../model/model.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rememberedOf } from '../../text/remembered.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointCalls } from '../calls.js';
import type { EndpointDraft } from '../endpoints.js';
import { A_PERSON_WAITS, ACKNOWLEDGES, ACTS_ITSELF, AGENT_SEGMENT, AI_ACT_VERBS, ASSISTANT_FEATURE, CALLED_FOR_PAGE, CALLS_AT_LARGE, CLOCK_TITLE, DOES_THE_SAME, FEATURES_TITLE, GOES_OUT, HANDS_OVER, MACHINE_ACTOR, MODEL_COLUMN, OF_ALL_CALLS, OF_SOME_ROUTES, QUEUES, SENT_THROUGH, TICKED } from '../lexicon/calls.js';
import { PROVIDERS } from '../lexicon/providers.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { pathKey, pathMentions } from '../paths.js';
import { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { comesLater } from '../zones.js';
import { isAlternativeTo } from './alternatives.js';
import { bareSubject } from './bare-subject.js';
import { isActOfRead } from './calls-of-reads.js';
import { type CallCue, type CallCues, speaksOfStored } from './cues.js';
import { callsInDiagram } from './diagram-calls.js';
import { ASKS_VENDOR, checksSignature, isCalledBack, isCalledBy, isHealthCheck, isMachinePath, isWebhook, isWithoutModel, KEEPS_CREDENTIALS, takesInbound, takesMade } from './endpoint-kinds.js';
import { ModelActs } from './model-acts.js';
import { tellsSteps } from './flow-sections.js';
import type { Found } from './found-call.js';
import { handsOver, isAcceptedForLater, isLikeSister, isSaidToHandOver, isTakenUp, setsOff, withoutOtherWork } from './hand-overs.js';
import { keepsMade, keepsOrShows, setsModel } from './kept-answers.js';
import { LikelyCalls } from './likely-calls.js';
import { endpointOfListing } from './listing-owner.js';
import { isMeant } from './meant-endpoint.js';
import type { NamedWays } from './named-ways.js';
import { isBareName, isNamedAsCaller, isOfAnother, isOutgoing, isVerb, nearest, takesWhatComesBack } from './named-callers.js';
import { withoutReadsBeside } from './reads-beside.js';
import { relaysMessages } from './relayed-messages.js';
import { isOfSample, isSaidInRequest } from './samples.js';
import { isCalledByVendor, isLinkTarget, Scenes, titleOf } from './scenes.js';
import { eachThing } from './several-things.js';
import { ofCalls } from './side-columns.js';
import { servedByFile, servedByFunction } from './told-functions.js';
import { segmentsOf, stemsOf, Topics } from './topics.js';
import { variantOf } from './variants.js';

const MANY_VENDORS = 3;
/** Columns and keys that hold vendors' names. */
const VENDOR_LABEL = /^(?:external\w*|calls|providers?|upstreams?|vendors?|third[- ]part\w+|paid(?: api)?s?|services?|uses|integrations?)$/i;

/** A read that asks a vendor at once. */
const READS_LIVE = /\b(?:embeds?|embedded|goe?s? to|is asked|prox(?:y|ies|ied)|geocodes?|searches|looks? up|fetch(?:es)?|queries|calls|asks|streams?|translates?|typeahead|autocompletes?)\b/i;

/** The column of what sets a message off, and the title of a table of messages. */
const TRIGGER_COLUMN = /^\W*(?:triggers?(?:ed by)?|sent (?:on|by|when|after)|when(?: sent)?|on|fired (?:by|on)|endpoints?|routes?|caused by|origin|gatilho|auslöser|disparador|déclencheur)\b/i;
const MESSAGES_TITLE = /\b(?:notifications?|e-?mails?|mails?|sms|texts?|messages?|whatsapp|alerts?|receipts?|notificaç(?:ão|ões)|benachrichtigungen|notificaciones)\b/i;

/** Gathers the calls of all endpoints of a document. */
export class CallReader {
  readonly #drafts: readonly EndpointDraft[];
  readonly #cues: CallCues;
  readonly #listings: Listings;
  readonly #topics: Topics;
  readonly #reach: Reach;
  readonly #scenes: Scenes;
  readonly #likely: LikelyCalls;
  readonly #ways: NamedWays;
  readonly #acts = new ModelActs();
  #unrouted: Span | null = null;
  /** Mentions of models that name no endpoint and no job. */
  readonly #loose: Found[] = [];
  /** Endpoints that are said to put work on a queue. */
  readonly #queues = new Set<EndpointDraft>();
  readonly #found = new Map<EndpointDraft, Found[]>();

  /** @param ways the names that the design gives to calls of a model */
  constructor(drafts: readonly EndpointDraft[], cues: CallCues, listings: Listings, ways: NamedWays) {
    this.#ways = ways;
    this.#drafts = drafts;
    this.#cues = cues;
    this.#listings = listings;
    this.#topics = new Topics(drafts);
    this.#reach = new Reach(drafts.map(bareSubject));
    this.#scenes = new Scenes(this.#reach, this.#topics);
    this.#likely = new LikelyCalls(drafts, cues, this.#reach, { calls: this.#found, queues: this.#queues });
  }

  calls(): ReadonlyMap<EndpointDraft, EndpointCalls> {
    const told = this.#toldOfEach();
    this.#drafts.forEach((draft, index) => {
      const before = told.get(this.#drafts[index - 1] as EndpointDraft)?.filter((call) => call.ai) ?? [];
      if (before.length > 0 && told.get(draft)?.length === 0 && draft.fragments.some((fragment) => DOES_THE_SAME.test(fragment.text.text))) told.set(draft, before);
    });
    for (const draft of this.#drafts) {
      const calls = told.get(draft) ?? [];
      if (!calls.some((call) => call.ai)) told.set(draft, [...calls, ...this.#likely.writerFor(draft)]);
    }
    const isTold = [...told.values()].some((calls) => calls.some((call) => call.ai));
    const namesakes = isTold ? [] : this.#acts.namesakes(this.#drafts);
    for (const { draft, call } of namesakes) told.set(draft, [...(told.get(draft) ?? []), call]);
    const only = isTold || namesakes.length > 0 ? null : this.#onlyCandidate();
    for (const each of only ? [only, ...(this.#loose[0]?.atLarge ? this.#besideIt(only) : [])] : []) told.set(each, [...(told.get(each) ?? []), ...this.#loose.slice(0, 1)]);
    for (const draft of this.#drafts.filter((each) => told.get(each)?.length === 0)) {
      const other = variantOf(draft, this.#drafts);
      const calls = other ? (told.get(other) ?? []).filter((call) => call.ai) : [];
      if (calls.length > 0) told.set(draft, calls);
    }
    return new Map(
      this.#drafts.map((draft) => {
        const found = told.get(draft) ?? [];
        const ai = found.filter((call) => call.ai);
        const waits = ai.some((call) => call.direct && !call.handedOver);
        // "Trigger AI generation" in a row tells what comes of it, the flow how.
        const isTold = ai.some((call) => call.takenUp) && ai.every((call) => call.handedOver || call.provider === UNNAMED_MODEL);
        const handsOver = ai.length > 0 && (isTold || ai.every((call) => call.handedOver) || ai.some((call) => call.acknowledged) || (this.#queues.has(draft) && !waits) || isAcceptedForLater(draft) || isLikeSister(draft, this.#drafts));
        return [draft, { calls: found.map(({ provider, paid, ai: isAi, evidence }) => ({ provider: this.#cues.nameOf(provider), paid, ai: isAi, evidence })), handsOver, relaysMessages: relaysMessages(draft) }];
      }),
    );
  }

  /** What each endpoint is said to call. What is said of the calls of a model at large tells who makes them only where nothing else does. */
  #toldOfEach(): Map<EndpointDraft, readonly Found[]> {
    const told = new Map(this.#drafts.map((draft): [EndpointDraft, readonly Found[]] => {
      const named = this.#found.get(draft)?.filter((call) => call.guessedAtLarge !== true) ?? [];
      return [draft, named.length > 0 ? named : this.#likely.of(draft)];
    }));
    const known = [...told.values()].flat().filter((call) => call.ai);
    for (const [draft, calls] of this.#found) {
      const more = calls.filter((call) => call.guessedAtLarge === true && !known.some(({ provider }) => provider === call.provider || provider === UNNAMED_MODEL || call.provider === UNNAMED_MODEL));
      if (more.length > 0) told.set(draft, [...(told.get(draft) ?? []), ...more]);
    }
    return told;
  }

  /** The one endpoint that may call the model which the document names and ties to none: the only one, or the only one that is named for what models do. */
  #onlyCandidate(): EndpointDraft | null {
    if (this.#loose.length === 0 || this.#unrouted !== null) return null;
    const [only] = this.#drafts;
    if (only && this.#drafts.length === 1) return isHealthCheck(only) || isMachinePath(only) || KEEPS_CREDENTIALS.test(only.path ?? only.name) || isCalledBack(only) || this.#loose.some((call) => isCalledBy(only, call.provider)) ? null : only;
    if (!this.#loose.some((call) => call.direct)) return null;
    const candidates = this.#drafts.filter((draft) => (draft.method === 'POST' || draft.method === null) && !isWebhook(draft) && !isMachinePath(draft) && !isCalledBack(draft) && !KEEPS_CREDENTIALS.test(draft.path ?? draft.name));
    const named = candidates.filter((draft) => stemsOf(segmentsOf(draft).at(-1) ?? '').some((stem) => AI_ACT_VERBS.has(stem)));
    return named.length === 1 ? (named[0] as EndpointDraft) : null;
  }

  read(passage: Passage): void {
    const { zone } = passage.unit;
    if (zone !== 'plain') return;
    this.#likely.read(passage);
    this.#readQueues(passage);
    this.#readTrigger(passage);
    const owners = this.#reach.ownersOf(passage);
    const isOwn = owners.length > 0 || endpointOfListing(passage, this.#drafts) !== null || this.#isStepOfOne(passage.unit);
    for (const { draft } of owners) this.#readTick(passage, draft);
    if (!isOwn) this.#likely.readUnnamed(passage);
    const told = this.#cues.in(passage.text, isOwn, owners.length > 0 && VENDOR_LABEL.test(passage.label)).filter(({ range }) => !isSaidInRequest(passage, range));
    const cues = told.some(({ ai }) => ai) ? told : [...told, ...this.#ways.in(passage, isOwn)];
    if (cues.length === 0) return;
    for (const cue of cues) if (owners.length === 0) this.#likely.readCapability(passage, cue);
    for (const cue of cues) if (owners.length === 0 && cue.ai) this.#acts.read(passage, cue);
    if (owners.length === 0 && !this.#ways.explains(passage) && !MACHINE_ACTOR.test(passage.text.text) && !comesLater(passage.kind === 'code' ? passage.text.text : (passage.unit.fields[0]?.value.text ?? ''))) for (const cue of cues) if (cue.ai) this.#loose.push({ provider: cue.provider, paid: cue.paid, ai: true, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: false, direct: passage.kind === 'words' && tellsSteps(passage.unit), atLarge: CALLS_AT_LARGE.test(passage.text.text) });
    if (owners.length > 0) this.#own(passage, cues, owners);
    else if (passage.kind === 'code') this.#inListing(passage, cues);
    else if (passage.kind !== 'heading') this.#elsewhere(passage, cues);
  }

  /** A step of a list that the line over it says to be what one endpoint does: "Handler at `/api/webhooks/chat`:". */
  #isStepOfOne({ kind, number, parent }: Unit): boolean {
    if (kind !== 'item' || number === null || parent === null || !/:\s*$/.test(parent.text.text)) return false;
    const [mention, ...others] = pathMentions(parent.text.text);
    return mention !== undefined && others.length === 0 && this.#drafts.some((draft) => isMeant(draft, mention.path, mention.methods));
  }

  /** A tick in a column that is named for the model: "Model: yes". */
  #readTick(passage: Passage, draft: EndpointDraft): void {
    if (passage.kind !== 'cell' || !TICKED.test(passage.text.text.trim())) return;
    const vendor = this.#cues.vendorsIn(passage.label).find((each) => each.ai);
    if (!vendor && !(MODEL_COLUMN.test(passage.label) && this.#cues.knowsModels)) return;
    this.#push(draft, { provider: vendor?.name ?? UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: passage.text.span(), handedOver: isSaidToHandOver(draft), direct: true });
  }

  /** A table of the messages that are sent, below a title that names who sends them: the endpoints in its column of triggers send them. */
  #readTrigger({ kind, unit, label, text }: Passage): void {
    if (kind !== 'cell' || !TRIGGER_COLUMN.test(label) || CLOCK_TITLE.test(text.text)) return;
    const title = headingOf(unit)?.text.text ?? '';
    const vendor = MESSAGES_TITLE.test(title) ? this.#cues.vendorsIn(title).find((each) => each.paid && each.sends !== null) : undefined;
    if (!vendor) return;
    const drafts = pathMentions(text.text).flatMap((mention) => (mention.methods.length === 0 ? [] : this.#meantBy(mention.path, mention.methods)));
    for (const draft of drafts) this.#push(draft, { provider: vendor.name, paid: true, ai: false, evidence: text.span(), handedOver: false, direct: true });
  }

  /** The endpoint with a method and a path; where it has none, the only one that has an id behind it: "PATCH /trips (→ DONE)". */
  #meantBy(path: string, methods: readonly string[]): readonly EndpointDraft[] {
    const exact = this.#drafts.filter((draft) => isMeant(draft, path, methods));
    if (exact.length > 0) return exact;
    const ofOne = this.#drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === `${pathKey(path)}/{}` && isMeant(draft, draft.path, methods));
    return ofOne.length === 1 ? ofOne : [];
  }

  #readQueues(passage: Passage): void {
    if (passage.kind === 'heading' || matchesOf(QUEUES, passage.text.text).length === 0) return;
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && target.range.start < 30).flatMap((target) => target.endpoints);
    const subjects = named.length > 0 ? named : this.#reach.ownersOf(passage);
    for (const { draft } of subjects) if (isWebhook(draft) || !isMachinePath(draft)) this.#queues.add(draft);
    const scene = subjects.length === 0 && passage.kind === 'words' ? this.#scenes.endpointOf(passage, { start: 0, end: 0 }) : null;
    if (scene && (isWebhook(scene) || !isMachinePath(scene))) this.#queues.add(scene);
  }

  /** A call in the endpoint's own row, item or block. */
  #own(passage: Passage, all: readonly CallCue[], owners: readonly EndpointSubject[]): void {
    if (isOfSample(passage.unit, owners) || owners.every(({ draft }) => isHealthCheck(draft))) return;
    const cues = ofCalls(passage, all);
    if (cues.length === 0) return;
    const bound = this.#reach.bind(passage, cues.map((cue) => cue.range));
    const targets = this.#reach.finder.in(passage);
    cues.forEach((cue, index) => {
      const named = bound[index];
      const hands = targets.some((target) => target.nearness === 'named' && target.range.end <= cue.range.start && target.endpoints.some((endpoint) => !owners.includes(endpoint)) && !target.endpoints.some((endpoint) => owners.includes(endpoint)));
      const isRemark = named !== undefined && named.nearness === 'own' && !named.explicit && named.endpoints.length > 0;
      const subjects = withoutReadsBeside(named && named.nearness === 'named' && named.endpoints.length > 0 && hands ? named.endpoints : isRemark ? named.endpoints : owners);
      for (const subject of subjects) {
        if (isWebhook(subject.draft) && (subject.draft.path ?? subject.draft.name).toLowerCase().includes(cue.provider.toLowerCase()) && !SENT_THROUGH.test(passage.text.text.slice(0, cue.range.start))) continue;
        // "Twilio: a text from a tenant": who brings it, while nothing is said to go out.
        if (cue.kind === 'vendor' && MESSENGERS.has(cue.provider) && takesInbound(subject.draft) && !GOES_OUT.test(passage.text.text)) continue;
        if (KEEPS_CREDENTIALS.test(subject.draft.path ?? '') && !TRIES_KEY.test(passage.text.text)) continue;
        if (cue.kind === 'vendor' && !cue.ai && checksSignature(subject.draft) && !ASKS_VENDOR.test(passage.text.text)) continue;
        if (cue.loose && keepsMade(subject.draft, passage)) continue;
        const runsByItself = cue.ai && isMachinePath(subject.draft) && !speaksOfStored(passage.text.text);
        if (!runsByItself && (subject.draft.method === 'GET' || isWebhook(subject.draft)) && !isActOfRead(passage, cue, isWebhook(subject.draft))) continue;
        this.#add(subject.draft, cue, passage, !cue.priced && !cue.loose);
      }
    });
  }

  #elsewhere(passage: Passage, all: readonly CallCue[]): void {
    const { unit } = passage;
    const cues = unit.kind === 'row' ? ofCalls(passage, all) : all;
    const text = passage.text.text;
    const targets = this.#reach.finder.in(passage).filter((target) => target.nearness !== 'system' && target.endpoints.length <= 6 && !isLinkTarget(text, target.range) && !isVerb(text, target.range) && !isBareName(text, target) && !isOutgoing(text, target) && !isNamedAsCaller(text, target.range));
    const listing = this.#cues.countIn(text) >= MANY_VENDORS;
    for (const cue of cues) {
      const named = targets.filter((target) => !isCalledByVendor(text, target.range, cue.range) && !isOfAnother(target.range, cue, cues, text) && !takesWhatComesBack(text, target.range, cue.range) && !(target.nearness === 'group' && target.range.start < cue.range.end && cue.range.start < target.range.end));
      if (named.length > 0) {
        for (const subject of withoutReadsBeside(nearest(named, cue.range, text))) if (!isCalledBy(subject.draft, cue.provider) && !isHookOf(subject.draft, cue, text) && (subject.draft.method !== 'GET' || isActOfRead(passage, cue))) this.#add(subject.draft, cue, passage, true);
        continue;
      }
      // "Gemini gets 7 seconds": so long whoever calls it waits, and no call of another.
      if (targets.length === 0 && IS_GIVEN_TIME.test(text.slice(cue.range.end)) && /^\W*$/.test(text.slice(0, cue.range.start)) && this.#isCalledSomewhere(cue.provider)) continue;
      const called = targets.length === 0 && cue.ai ? (this.#calledByItsWord(text, cue) ?? servedByFunction(unit, this.#drafts) ?? servedByFile(unit, this.#drafts)) : null;
      if (called) {
        this.#add(called, cue, passage, true);
        continue;
      }
      if (targets.length === 0 && unit.kind === 'row') {
        for (const draft of this.#namedInRow(passage)) if (draft.method !== 'GET' || isActOfRead(passage, cue)) this.#add(draft, cue, passage, true);
        continue;
      }
      if (targets.length > 0 || listing || this.#ways.explains(passage) || !tellsSteps(unit) || OF_ALL_CALLS.test(text) || OF_SOME_ROUTES.test(text)) continue;
      // A remark in a listing that names nobody speaks of the listing.
      if (passage.kind === 'comment' && cue.kind === 'unnamed') continue;
      const titled = this.#reach.namedByHeading(unit).map((subject) => subject.draft);
      const mayBe = (each: EndpointDraft): boolean => this.#mayBe(each, passage, cue) && !isCalledBy(each, cue.provider) && !isHookOf(each, cue, text);
      const introduced = this.#introducedBy(unit);
      const found = introduced && mayBe(introduced) ? [introduced] : eachThing(passage, cue.range).flatMap((said) => this.#scenes.endpointOf(said, cue.range, mayBe) ?? []);
      // Below a title with the path of one, words that fit another tell of neither.
      const meant = [...new Set(found)].filter((draft) => titled.length === 0 || titled.includes(draft));
      const callers = new Set(meant.flatMap((draft) => [draft, ...(cue.ai && CALLS_AT_LARGE.test(text) ? this.#besideIt(draft) : [])]));
      for (const each of callers) this.#add(each, cue, passage, false, this.#scenes.stepsSince(passage).map((step) => step.text.text));
      if (meant.length > 0) continue;
      if (cue.ai && waitsForModel(passage) && !ACTS_ITSELF.test(text.slice(cue.range.end))) this.#unrouted ??= passage.text.span();
    }
  }

  #isCalledSomewhere(provider: string): boolean {
    return [...this.#found.values()].some((calls) => calls.some((call) => call.provider === provider && call.direct));
  }

  /** The endpoint that alone stands below a title, for the words between the two: "## Triage", "Uses the record and an LLM.", "### `POST /triage`". */
  #introducedBy(unit: Unit): EndpointDraft | null {
    const heading = unit.kind === 'paragraph' ? headingOf(unit) : null;
    const only = heading && unit.parent === heading ? this.#reach.ofTitle(heading) : null;
    return only && only.draft.unit.index > unit.index ? only.draft : null;
  }

  /** What is said of the calls of a model at large concerns the others of the same family, too: `/advisor/plan` beside `/advisor/again`. */
  #besideIt(draft: EndpointDraft): readonly EndpointDraft[] {
    const family = familyOf(draft);
    return family === null ? [] : this.#drafts.filter((each) => each !== draft && familyOf(each) === family && !keepsOrShows(each) && !isWithoutModel(each));
  }

  /** "The generation endpoint sends the text to Gemini": the one endpoint that a word of its path calls so. */
  #calledByItsWord(text: string, cue: CallCue): EndpointDraft | null {
    const match = BY_ITS_WORD.exec(text);
    const stems = match?.[1] && match.index < cue.range.start ? stemsOf(match[1]) : [];
    if (stems.length === 0) return null;
    const meant = this.#drafts.filter((draft) => draft.method !== 'GET' && draft.method !== 'DELETE' && !isWebhook(draft) && stems.every((stem) => segmentsOf(draft).flatMap(stemsOf).includes(stem)));
    return meant.length === 1 ? (meant[0] as EndpointDraft) : null;
  }

  /** The first step in which a person waits for a model and no endpoint is named for it; null where some endpoint calls a model. */
  unroutedAiStep(): Span | null {
    const calls = [...this.calls().values()].some((each) => each.calls.some((call) => call.ai));
    return calls ? null : this.#unrouted;
  }

  /** The endpoints that the other cells of a row name: "Amazon SES | used by `POST /permits`". */
  #namedInRow({ unit, text, label: own }: Passage): readonly EndpointDraft[] {
    const others = unit.fields.filter((field) => field.value.offsetAt(0) > text.offsetAt(text.length) || field.value.offsetAt(field.value.length) < text.offsetAt(0));
    const targets = others.flatMap((field) => this.#reach.finder.in({ unit, text: field.value, label: field.label, kind: 'cell' }).filter((target) => target.nearness === 'named' && ((target.byCode === true && (VENDOR_LABEL.test(own) || ROUTE_LABEL.test(field.label))) || field.value.text.slice(target.range.start, target.range.end).includes('/'))));
    return [...new Set(targets.flatMap((target) => target.endpoints.map((endpoint) => endpoint.draft)))];
  }

  /** A flow written as a listing: a line belongs to the endpoint that it names or the last line before it, up to an empty line. */
  #inListing(passage: Passage, cues: readonly CallCue[]): void {
    const titled = this.#reach.namedByHeading(passage.unit);
    const owner = endpointOfListing(passage, this.#drafts) ?? (titled.length === 1 ? titled[0]?.draft : undefined);
    if (owner) for (const cue of cues) this.#add(owner, cue, passage, true);
    const kind = this.#listings.kindOf(passage.unit);
    if (owner || (kind !== 'plain' && !(kind === 'ascii' && isReadDownwards(passage.unit)))) return;
    const lines = passage.unit.text.lines();
    const here = lines.findIndex((line) => line.span().start <= passage.text.span().start && passage.text.span().start < Math.max(line.span().end, line.span().start + 1));
    for (let at = here; at >= 0 && (lines[at]?.text.trim() ?? '') !== ''; at--) {
      const drafts = this.#scenes.lastNamed([{ ...passage, text: lines[at] as MappedText }]);
      if (drafts.length === 0) continue;
      const [only, ...others] = drafts;
      if (only && others.length === 0) for (const cue of cues) if (only.method !== 'GET' || isActOfRead({ ...passage, kind: 'words' }, cue)) this.#add(only, cue, passage, false, lines.slice(at + 1, here).map(({ text }) => text));
      return;
    }
  }

  /** Whether a sentence that names no endpoint may speak of one: a job is no route, a read calls only where it is said to. */
  #mayBe(draft: EndpointDraft, passage: Passage, cue: CallCue): boolean {
    if (KEEPS_CREDENTIALS.test(draft.path ?? draft.name) || isHealthCheck(draft)) return false;
    if (cue.ai && (isWithoutModel(draft) || takesMade(draft) || isAlternativeTo(draft, passage.text.text, cue))) return false;
    const isMachine = isMachinePath(draft);
    // "Customer without app: the worker sends the SMS": what a webhook of the vendor receives is sent by somebody else.
    if (isWebhook(draft) && !cue.ai && MACHINE_ACTOR.test(passage.text.text.replace(/^\W{0,2}[A-Z][\w -]{1,40}:\s/, ''))) return false;
    const isStep = passage.unit.kind === 'item' && passage.unit.number !== null;
    if (!isMachine && (CLOCK_TITLE.test(titleOf(passage.unit)) || CLOCK_TITLE.test(passage.text.text))) return false;
    if (!isMachine && !isStep && (MACHINE_ACTOR.test(passage.text.text) || sentencesBefore(passage).some(({ text }) => MACHINE_ACTOR.test(text.text)))) return false;
    return draft.method !== 'GET' || isMachine || (cue.kind === 'vendor' && READS_LIVE.test(passage.text.text));
  }

  /** The calls that the arrows of a diagram show. */
  readDiagram(unit: Unit): void {
    const diagram = unit.kind === 'code' && unit.zone === 'plain' ? this.#listings.diagram(unit) : null;
    for (const { draft, call } of diagram ? callsInDiagram(diagram, this.#drafts, this.#cues) : []) {
      this.#push(draft, call);
      if (call.handedOver) this.#queues.add(draft);
    }
  }

  /** @param before what happens between the request and the call */
  #add(draft: EndpointDraft, cue: CallCue, passage: Passage, direct = false, before: readonly string[] = []): void {
    if (cue.ai && setsModel(draft)) return;
    const text = passage.text.text;
    const takenUp = isTakenUp([...before, text.slice(0, cue.range.start)], draft);
    this.#push(draft, { provider: cue.provider, paid: cue.paid, ai: cue.ai, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: takenUp || (!direct && this.#cues.worksInBackground && setsOff(text.slice(0, cue.range.start))) || handsOver(withoutOtherWork(text, cue.range.end), draft), takenUp, acknowledged: matchesOf(ACKNOWLEDGES, text).length > 0, direct, guessedAtLarge: !direct && cue.ai && cue.kind !== 'effect' && CALLS_AT_LARGE.test(text) });
  }

  #push(draft: EndpointDraft, call: Found): void {
    append(this.#found, draft, call);
  }
}

/** The path of a POST without its last segment, where it names what a model plays: `/api/advisor`. */
function familyOf({ path, method }: EndpointDraft): string | null {
  const above = method === 'POST' && path !== null ? pathKey(path).split('/').slice(0, -1) : [];
  return AGENT_SEGMENT.test(above.at(-1) ?? '') ? above.join('/') : null;
}

/** Behind a vendor that opens a sentence. */
const IS_GIVEN_TIME = /^\s(?:gets?|has|have|is (?:given|allowed|granted)|may take|must (?:answer|respond|reply) (?:with)?in)\s(?:at most |up to |no more than |only )?\d[\d.]*\s?(?:s|ms|secs?|seconds?|milliseconds?)\b/i;

const BY_ITS_WORD = /\bthe ([a-z][a-z-]{2,24}) (?:endpoint|route|handler)\b/i;

/** … unless it tries the key out. */
const TRIES_KEY = /\b(?:calls?|calling|pings?|asks?|requests?|tests? (?:it|them|the key|with|against)|tested (?:with|against|by)|(?:verif|validat)\w+ (?:it |the key |the credentials? )?(?:with|against|by|at|through|via))\b/i;

/** The vendors by whom messages go out and come in. */
const MESSENGERS: ReadonlySet<string> = new Set(PROVIDERS.filter(({ sends }) => sends !== null).map(({ name }) => name));

/** Over a column whose numbers are those of routes. */
const ROUTE_LABEL = /^\W*(?:routes?|endpoints?|api)\b/i;

/** Lines of a drawing that are not read one after the other. */
const BOX = /[┌┐└┘│├┤╔╗║]/;
/** A line that only leads down to the next: `│`, `▼`. */
const LEADS_DOWN = /^[\s│┃|▼↓⬇vV]*$/;

/** Whether the lines of a drawing are the steps of one flow, with nothing but arrows between them. */
const isReadDownwards = rememberedOf((listing: Unit): boolean => listing.text.text.split('\n').every((line) => !BOX.test(line) || LEADS_DOWN.test(line)));

/** "which answers by text": what came in is answered the same way. */
const REPLIES_THERE = /\b(?:answers?|repl(?:y|ies)|responds?|writes back|texts back)\s(?:(?:to\s)?(?:them|him|her|people|the \w+)\s)?(?:by|via|with|in|over|as)\s(?:an?\s)?(?:text|sms|message|whatsapp|voice|call)\b|\b(?:texts|writes|messages) back\b/i;

/** "**Deepgram:** bearer token", beside `POST /webhooks/deepgram`: the vendor posts to the route, and is asked for nothing. */
function isHookOf(draft: EndpointDraft, { provider, range }: CallCue, text: string): boolean {
  if (!isWebhook(draft) || !(draft.path ?? draft.name).toLowerCase().includes(provider.toLowerCase())) return false;
  return !SENT_THROUGH.test(text.slice(0, range.start)) && !ASKS_VENDOR.test(text) && !draft.fragments.some((fragment) => REPLIES_THERE.test(fragment.text.text));
}

/** A step of a flow in which a person waits for a model. */
function waitsForModel(passage: Passage): boolean {
  return !MACHINE_ACTOR.test(passage.text.text) && (A_PERSON_WAITS.test(passage.unit.text.text) || CALLED_FOR_PAGE.test(passage.unit.text.text) || isAssistantFeature(passage.unit)) && matchesOf(HANDS_OVER, passage.unit.text.text).length === 0;
}

/** "**AI assistant** — powered by Claude", in a list of what the product offers, or an item below such a title in it: whoever asks waits for the answer. */
function isAssistantFeature(unit: Unit): boolean {
  const title = unit.kind === 'item' ? headingOf(unit) : null;
  if (title === null) return false;
  if (ASSISTANT_FEATURE.test(unit.text.text) && FEATURES_TITLE.test(title.text.text)) return true;
  return ASSISTANT_FEATURE.test(title.text.text) && FEATURES_TITLE.test(headingOf(title)?.text.text ?? '');
}
