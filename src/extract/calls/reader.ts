import { type ProviderCall, UNNAMED_MODEL } from '../../model/model.js';
import { append } from '../../text/append.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointCalls } from '../calls.js';
import type { EndpointDraft } from '../endpoints.js';
import { AI_PATH_SEGMENT, KEEPS_MADE, KEPT_BY_PATH } from '../lexicon/ai-words.js';
import { A_PERSON_WAITS, ACTS_ITSELF, ANSWER_OF_MODEL, ACCEPTED_FOR_LATER, ACKNOWLEDGES, AI_ACT_VERBS, AI_HEADING, AI_SECTION, CLOCK_TITLE, DOES_THE_SAME, EVENT_SENDER, FORGETS, HANDS_OVER, KEEPS, KEPT_SEGMENT, MACHINE_ACTOR, MADE_ON_THE_SPOT, CONNECTION_SEGMENT, MODEL_COLUMN, MODEL_SEGMENT, OF_ALL_CALLS, PAID_GATE, QUEUES, SPARED, STARTS_JOB_CLASS, SUBMITS, TICKED, VENDOR_LIMIT, WITHOUT_MODEL } from '../lexicon/calls.js';
import { HANDED_ON } from '../lexicon/message-acts.js';
import { MACHINE_WORDS } from '../lexicon/topics.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { ancestors, headingOf, subtree, titleOver, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { isTailOf, pathKey, pathMentions } from '../paths.js';
import { Reach } from '../reach.js';
import type { Range } from '../stance.js';
import type { EndpointSubject, Target } from '../targets.js';
import { comesLater } from '../zones.js';
import { Capabilities } from './capabilities.js';
import { type CallCue, type CallCues, speaksOfStored } from './cues.js';
import { endpointOfListing } from './listing-owner.js';
import { isCalledByVendor, isLinkTarget, leadOf, Scenes, titleOf } from './scenes.js';
import { segmentsOf, stemsOf, Topics } from './topics.js';

interface Found extends ProviderCall {
  readonly handedOver: boolean;
  /** The caller has its answer before the call is made. */
  readonly acknowledged?: boolean;
  /** Said in the endpoint's own words, or of it by name. */
  readonly direct?: boolean;
}

/** Sections that list services, keys and costs, or think about them, rather than say who calls them. */
const LISTS_SERVICES = /\b(?:env(?:ironment)?|variables?|secrets?|stack|tech(?:nology|nologies)?|infrastructure|architecture|overview|components|dependencies|costs?|pricing|budget|hosting|deployment|glossary|metrics?|kpis?|success|measures?|telemetry|analytics|monitoring|observability|tests?|testing|sub-?processors|privacy|gdpr|compliance|references|assumptions?|schema|data ?models?|database|tables|models|entities|risks?|questions?|fragile|10x|traffic|scal\w+|simpler|pushback|objections?|trade-?offs?|wrong|alternatives?|decisions?|why|scope|context|background|introduction|summary|goals?|objectives?|purpose|mission|about|vision|worr\w*|fears?|problem|services?|modules?|experiments?|a\/b|hypothes[ei]s|variants?)\b/i;
/** Says in a step of a flow or of a description what happens. */
const TELLS_STEPS = /\b(?:flows?|journeys?|steps?|sequence|how it works|walk-?through|scenarios?|what happens|notes|endpoints?|routes?|api|details|gate|security|checklist|limits?|timeouts?|jobs|processing|pipeline|behaviou?r|features?|screens?|pages?|interactions?|lifecycle|workflow|use cases?)\b/i;
const MANY_VENDORS = 3;
const SIDE_COLUMN = /^(?:auth\w*|access|triggers?(?:ed by)?|invoked by|invokers?|initiators?|senders?|guard|security|limits?|rate\b.*|throttl\w*|time-?outs?|status\w*|errors?|(?:input|in|body|request)\b(?!\W{1,5}(?:and\s)?(?:out\w*|response|answers?|returns?|result)\b)|params?|env\w*|key|cost|price|clients?|consumers?|callers?|called by|platform)\b/i;
const CALLER_COLUMN = /^(?:callers?|called by|who|triggers?(?:ed by)?|invoked by|invokers?|initiators?|senders?)\b/i;
/** The column says what happens, whatever else it holds: "In → out, purpose". */
const PURPOSE_COLUMN = /\b(?:purpose|does|what|description|effect|behaviou?r|notes?|remarks?)\b/i;
const CALL_COLUMN = /\b(?:external|calls|provider|upstream|paid|third[- ]party|vendor|service|ai|model|llm)\b/i;
/** Columns and keys that hold vendors' names. */
const VENDOR_LABEL = /^(?:external\w*|calls|providers?|upstreams?|vendors?|third[- ]part\w+|paid(?: api)?s?|services?|uses|integrations?)$/i;
/** What a read route says must be an act at the time of the read. */
const ACTS_NOW = /\b(?:(?:pass(?:es)?|hands?|relays?|puts?|goes|posts?)\b[^.;]{0,40}\b(?:to|before)|calls?|calling|asks?|queries|proxies|proxy|proxied|fetch(?:es)?|looks? up|sends?|requests|hits|via|through|streams?|forwards?|live|embeds?|embedded|generates|runs|searches|geocodes?|translates?|from google|by google)\b|→|->/i;

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
  readonly #capabilities = new Capabilities();
  #unrouted: Span | null = null;
  /** Mentions of models that name no endpoint and no job. */
  readonly #loose: Found[] = [];
  /** Endpoints that are said to put work on a queue. */
  readonly #queues = new Set<EndpointDraft>();
  readonly #found = new Map<EndpointDraft, Found[]>();
  /** Whether the sections about AI speak of a model, once all passages are read. */
  readonly #modelSections = new Map<Unit, boolean>();
  /** Calls that stand only where nothing nearer tells what an endpoint calls. */
  readonly #likely = new Map<EndpointDraft, Found[]>();

  constructor(drafts: readonly EndpointDraft[], cues: CallCues, listings: Listings) {
    this.#drafts = drafts;
    this.#cues = cues;
    this.#listings = listings;
    this.#topics = new Topics(drafts);
    this.#reach = new Reach(drafts.map(bareSubject));
    this.#scenes = new Scenes(this.#reach, this.#topics);
  }

  calls(): ReadonlyMap<EndpointDraft, EndpointCalls> {
    const told = new Map(this.#drafts.map((draft) => [draft, this.#found.get(draft) ?? this.#likelyCalls(draft)]));
    this.#drafts.forEach((draft, index) => {
      const before = told.get(this.#drafts[index - 1] as EndpointDraft)?.filter((call) => call.ai) ?? [];
      if (before.length > 0 && told.get(draft)?.length === 0 && draft.fragments.some((fragment) => DOES_THE_SAME.test(fragment.text.text))) told.set(draft, before);
    });
    const only = [...told.values()].some((calls) => calls.some((call) => call.ai)) ? null : this.#onlyCandidate();
    if (only) told.set(only, [...(told.get(only) ?? []), ...this.#loose.slice(0, 1)]);
    return new Map(
      this.#drafts.map((draft) => {
        const found = told.get(draft) ?? [];
        const ai = found.filter((call) => call.ai);
        const waits = ai.some((call) => call.direct && !call.handedOver);
        const handsOver = ai.length > 0 && (ai.every((call) => call.handedOver) || ai.some((call) => call.acknowledged) || (this.#queues.has(draft) && !waits) || isAcceptedForLater(draft) || this.#isLikeSister(draft));
        return [draft, { calls: found.map(({ provider, paid, ai: isAi, evidence }) => ({ provider: this.#cues.nameOf(provider), paid, ai: isAi, evidence })), handsOver, relaysMessages: relaysMessages(draft) }];
      }),
    );
  }

  /** "Submit a file" beside "Submit a prompt for async processing" and the status of both. */
  #isLikeSister(draft: EndpointDraft): boolean {
    const base = (each: EndpointDraft): string => (each.path ?? '').split('/').slice(0, -1).join('/');
    if (base(draft) === '' || !draft.fragments.some((fragment) => SUBMITS.test(fragment.text.text))) return false;
    const sisters = this.#drafts.filter((other) => other !== draft && (other.path ?? '').startsWith(`${base(draft)}/`));
    return sisters.some((other) => other.method === 'GET' && /\/status(?:\/|$)/.test(other.path ?? '')) && sisters.some((other) => base(other) === base(draft) && isAcceptedForLater(other));
  }

  /** The one endpoint that may call the model which the document names and ties to none: the only one, or the only one that is named for what models do. */
  #onlyCandidate(): EndpointDraft | null {
    if (this.#loose.length === 0 || this.#unrouted !== null) return null;
    const [only] = this.#drafts;
    if (only && this.#drafts.length === 1) return isMachinePath(only) || KEEPS_CREDENTIALS.test(only.path ?? only.name) || isCalledBack(only) || this.#loose.some((call) => isCalledBy(only, call.provider)) ? null : only;
    if (!this.#loose.some((call) => call.direct)) return null;
    const candidates = this.#drafts.filter((draft) => (draft.method === 'POST' || draft.method === null) && !isWebhook(draft) && !isMachinePath(draft) && !isCalledBack(draft) && !KEEPS_CREDENTIALS.test(draft.path ?? draft.name));
    const named = candidates.filter((draft) => stemsOf(segmentsOf(draft).at(-1) ?? '').some((stem) => AI_ACT_VERBS.has(stem)));
    return named.length === 1 ? (named[0] as EndpointDraft) : null;
  }

  /** What an endpoint calls by what the model is there for, by its 504, by standing under the question about paid calls. */
  #likelyCalls(draft: EndpointDraft): Found[] {
    const likely = this.#likely.get(draft) ?? [];
    const capability = this.#capabilities.of(draft, likely.length > 0);
    const isElsewhere = capability !== null && this.#drafts.some((other) => other !== draft && this.#callsInstead(other, draft, capability));
    if (capability && !isElsewhere && !isWithoutModel(draft) && !draft.fragments.some((fragment) => speaksOfStored(fragment.text.text))) {
      return [{ provider: capability.provider, evidence: capability.evidence, paid: capability.paid, ai: true, handedOver: draft.fragments.some((fragment) => handsOver(fragment.text.text, draft)) }];
    }
    if (this.#cues.knowsModels && draft.method === 'POST' && MODEL_SEGMENT.test(segmentsOf(draft).at(-1) ?? '')) return [{ provider: UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: draft.span, handedOver: false }];
    const sender = isWebhook(draft) || draft.method === 'GET' || isMachinePath(draft) ? null : this.#cues.senderOf(segmentsOf(draft).at(-1) ?? '');
    if (sender !== null) return [{ provider: sender, paid: true, ai: false, evidence: draft.span, handedOver: false }];
    const vendor = isWebhook(draft) || isCalledBack(draft) || draft.method === 'GET' || CONNECTION_SEGMENT.test(segmentsOf(draft).at(-1) ?? '') ? undefined : this.#cues.vendorOf(segmentsOf(draft));
    if (vendor) return [{ provider: vendor.name, paid: true, ai: vendor.ai, evidence: draft.span, handedOver: false }];
    if (likely.length > 0) return likely;
    const ofSection = this.#callsOfSection(draft);
    return ofSection.length > 0 ? ofSection : this.#callsOfPath(draft);
  }

  /** Whether another endpoint makes the call for which one is named: the worker behind its queue, or a machine's that is said to make it. */
  #callsInstead(other: EndpointDraft, draft: EndpointDraft, { heads, provider }: Pick<ProviderCall, 'provider'> & { readonly heads: ReadonlySet<string> }): boolean {
    const isNamesake = segmentsOf(other).at(-1) === segmentsOf(draft).at(-1);
    if (isNamesake && this.#queues.has(draft)) return true;
    const isMachines = isMachinePath(other) && [...heads].some((stem) => segmentsOf(other).flatMap(stemsOf).includes(stem));
    return (isNamesake || isMachines) && (this.#found.get(other) ?? []).some((call) => call.provider === provider);
  }

  /** What an endpoint calls whose path says so: `POST /ai/suggest`. */
  #callsOfPath(draft: EndpointDraft): Found[] {
    if (!segmentsOf(draft).some((segment) => AI_PATH_SEGMENT.test(segment)) || isWebhook(draft) || isMachinePath(draft) || isWithoutModel(draft) || keepsOrShows(draft)) return [];
    return [{ provider: UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: draft.span, handedOver: draft.fragments.some((fragment) => handsOver(fragment.text.text, draft)) }];
  }

  /** In a section "AI / designer", where one endpoint is said to call a model, or a model is spoken of, the others that do something call one too. */
  #callsOfSection(draft: EndpointDraft): Found[] {
    const section = titleOver(draft.unit);
    if (!section || !AI_SECTION.test(section.text.text) || isWebhook(draft) || isMachinePath(draft) || isWithoutModel(draft)) return [];
    if (keepsOrShows(draft)) return [];
    return this.#speaksOfModel(section) ? [{ provider: UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: section.text.span(), handedOver: draft.fragments.some((fragment) => handsOver(fragment.text.text, draft)) }] : [];
  }

  /** Whether an endpoint of a section is said to call a model, or a model is spoken of there. */
  #speaksOfModel(section: Unit): boolean {
    const known = this.#modelSections.get(section);
    if (known !== undefined) return known;
    const speaks = this.#drafts.some((draft) => titleOver(draft.unit) === section && ((this.#found.get(draft) ?? []).some((call) => call.ai) || this.#callsOfPath(draft).length > 0)) || subtree(section).some(({ text }) => this.#cues.vendorsIn(text.text).some((vendor) => vendor.ai));
    this.#modelSections.set(section, speaks);
    return speaks;
  }

  read(passage: Passage): void {
    const { zone } = passage.unit;
    if (zone !== 'plain') return;
    this.#readLikely(passage);
    this.#readLimitOfVendor(passage);
    this.#readQueues(passage);
    this.#readTrigger(passage);
    const owners = this.#reach.ownersOf(passage);
    const isOwn = owners.length > 0 || endpointOfListing(passage, this.#drafts) !== null;
    for (const { draft } of owners) this.#readTick(passage, draft);
    const cues = this.#cues.in(passage.text, isOwn, owners.length > 0 && VENDOR_LABEL.test(passage.label));
    if (cues.length === 0) return;
    for (const cue of cues) if (owners.length === 0) this.#capabilities.add(passage, cue);
    if (owners.length === 0 && !MACHINE_ACTOR.test(passage.text.text) && !comesLater(passage.kind === 'code' ? passage.text.text : (passage.unit.fields[0]?.value.text ?? ''))) for (const cue of cues) if (cue.ai) this.#loose.push({ provider: cue.provider, paid: cue.paid, ai: true, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: false, direct: passage.kind === 'words' && tellsSteps(passage.unit) });
    if (owners.length > 0 && passage.kind !== 'heading') this.#own(passage, cues, owners);
    else if (passage.kind === 'code') this.#inListing(passage, cues);
    else if (passage.kind !== 'heading') this.#elsewhere(passage, cues);
  }

  /** A tick in a column that is named for the model: "Model: yes". */
  #readTick(passage: Passage, draft: EndpointDraft): void {
    if (passage.kind !== 'cell' || !TICKED.test(passage.text.text.trim())) return;
    const vendor = this.#cues.vendorsIn(passage.label).find((each) => each.ai);
    if (!vendor && !(MODEL_COLUMN.test(passage.label) && this.#cues.knowsModels)) return;
    this.#push(draft, { provider: vendor?.name ?? UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: passage.text.span(), handedOver: draft.fragments.some((fragment) => handsOver(fragment.text.text, draft)), direct: true });
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
    const exact = this.#drafts.filter((draft) => this.#isMeant(draft, path, methods));
    if (exact.length > 0) return exact;
    const ofOne = this.#drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === `${pathKey(path)}/{}` && this.#isMeant(draft, draft.path, methods));
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

  /** Endpoints that a sentence names beside the limit on calls of a vendor. */
  #readLimitOfVendor(passage: Passage): void {
    const words = passage.kind === 'heading' ? undefined : VENDOR_LIMIT.exec(passage.text.text)?.[0];
    const [vendor] = words ? this.#cues.vendorsIn(words) : [];
    if (!vendor || matchesOf(SPARED, passage.text.text).length > 0) return;
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && passage.text.text.slice(target.range.start, target.range.end).includes('/'));
    for (const { draft } of named.flatMap((target) => target.endpoints)) if (!isWebhook(draft)) append(this.#likely, draft, { provider: vendor.name, paid: vendor.paid, ai: vendor.ai, evidence: passage.text.span(), handedOver: false });
  }

  #readLikely(passage: Passage): void {
    const { text } = passage.text;
    const heading = headingOf(passage.unit)?.text.text ?? '';
    const isTimeout = this.#cues.knowsModels && (/\b504\b/.test(text) || (AI_HEADING.test(heading) && passage.kind !== 'heading') || (AI_HEADING.test(passage.label) && /\d|\bsame\b|\babove\b/i.test(text)));
    const isGate = passage.kind !== 'heading' && passage.kind !== 'code' && (PAID_GATE.test(text) || PAID_GATE.test(leadOf(passage.unit)) || (passage.unit.kind === 'row' && passage.unit.fields.some((field) => field.value.length < 80 && PAID_GATE.test(field.value.text))));
    if (!isTimeout && !isGate) return;
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && !isLinkTarget(text, target.range)).flatMap((target) => target.endpoints);
    const inRow = passage.unit.kind === 'row' && AI_HEADING.test(passage.label) ? passage.unit.fields.flatMap((field) => this.#reach.finder.in({ ...passage, text: field.value })).filter((target) => target.nearness === 'named').flatMap((target) => target.endpoints) : [];
    const subjects = isTimeout && !isGate ? [...this.#reach.ownersOf(passage), ...named, ...inRow] : named;
    if (matchesOf(SPARED, text).length > 0) return;
    const isListed = AI_SECTION.test(heading);
    for (const { draft } of subjects) {
      if (isWebhook(draft) || (isListed && draft.unit === passage.unit && keepsOrShows(draft))) continue;
      const call: Found = { provider: isTimeout ? UNNAMED_MODEL : 'a paid API', paid: !isTimeout || this.#cues.paysForModels, ai: isTimeout, evidence: passage.text.span(), handedOver: handsOver(text, draft) };
      append(this.#likely, draft, call);
    }
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
      const subjects = named && named.nearness === 'named' && named.endpoints.length > 0 && hands ? named.endpoints : owners;
      for (const subject of subjects) {
        if (isWebhook(subject.draft) && (subject.draft.path ?? subject.draft.name).toLowerCase().includes(cue.provider.toLowerCase())) continue;
        if (KEEPS_CREDENTIALS.test(subject.draft.path ?? '') && !TRIES_KEY.test(passage.text.text)) continue;
        if (cue.loose && keepsMade(subject.draft, passage)) continue;
        const runsByItself = cue.ai && isMachinePath(subject.draft) && !speaksOfStored(passage.text.text);
        if (!runsByItself && (subject.draft.method === 'GET' || isWebhook(subject.draft)) && !this.#isActOfRead(passage, cue, isWebhook(subject.draft))) continue;
        this.#add(subject.draft, cue, passage, !cue.priced && !cue.loose);
      }
    });
  }

  /** @param isWebhook whoever posts to the route is no reader: a model beside it is called */
  #isActOfRead(passage: Passage, cue: CallCue, isWebhook = false): boolean {
    const text = passage.text.text;
    if (speaksOfStored(text)) return false;
    if (passage.kind === 'code') return true;
    if (isWebhook && (cue.ai || cue.kind === 'effect')) return true;
    if (cue.kind === 'unnamed' && /\b(?:model|llm)s?\b/i.test(text.slice(cue.range.start, cue.range.end))) return true;
    if (cue.kind === 'unnamed' && /generated|written|drafted|made/i.test(text.slice(cue.range.start, cue.range.end))) return false;
    return ACTS_NOW.test(text) || CALL_COLUMN.test(passage.label) || (cue.ai && cue.kind === 'vendor' && isMakerOfAnswer(text, cue.range));
  }

  #elsewhere(passage: Passage, all: readonly CallCue[]): void {
    const { unit } = passage;
    const cues = unit.kind === 'row' ? ofCalls(passage, all) : all;
    const text = passage.text.text;
    const targets = this.#reach.finder.in(passage).filter((target) => target.nearness !== 'system' && target.endpoints.length <= 6 && !isLinkTarget(text, target.range) && !isVerb(text, target.range) && !isBareName(text, target) && !isOutgoing(text, target));
    const listing = this.#cues.countIn(text) >= MANY_VENDORS;
    for (const cue of cues) {
      const named = targets.filter((target) => !isCalledByVendor(text, target.range, cue.range) && !isOfAnother(target.range, cue, cues, text) && !(target.nearness === 'group' && target.range.start < cue.range.end && cue.range.start < target.range.end));
      if (named.length > 0) {
        for (const subject of nearest(named, cue.range, text)) if (!isCalledBy(subject.draft, cue.provider) && (subject.draft.method !== 'GET' || this.#isActOfRead(passage, cue))) this.#add(subject.draft, cue, passage, true);
        continue;
      }
      const called = targets.length === 0 && cue.ai ? this.#calledByItsWord(text, cue) : null;
      if (called) {
        this.#add(called, cue, passage, true);
        continue;
      }
      if (targets.length === 0 && unit.kind === 'row') {
        for (const draft of this.#namedInRow(passage)) if (draft.method !== 'GET' || this.#isActOfRead(passage, cue)) this.#add(draft, cue, passage, true);
        continue;
      }
      if (targets.length > 0 || listing || !tellsSteps(unit) || OF_ALL_CALLS.test(text)) continue;
      // A remark in a listing that names nobody speaks of the listing.
      if (passage.kind === 'comment' && cue.kind === 'unnamed') continue;
      const draft = this.#scenes.endpointOf(passage, cue.range, (each) => this.#mayBe(each, passage, cue) && !isCalledBy(each, cue.provider));
      if (draft) this.#add(draft, cue, passage);
      else if (cue.ai && waitsForModel(passage) && !ACTS_ITSELF.test(text.slice(cue.range.end))) this.#unrouted ??= passage.text.span();
    }
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
  #namedInRow({ unit, text }: Passage): readonly EndpointDraft[] {
    const others = unit.fields.filter((field) => field.value.offsetAt(0) > text.offsetAt(text.length) || field.value.offsetAt(field.value.length) < text.offsetAt(0));
    const targets = others.flatMap((field) => this.#reach.finder.in({ unit, text: field.value, label: field.label, kind: 'cell' }).filter((target) => target.nearness === 'named' && field.value.text.slice(target.range.start, target.range.end).includes('/')));
    return [...new Set(targets.flatMap((target) => target.endpoints.map((endpoint) => endpoint.draft)))];
  }

  /** A flow written as a listing: a line belongs to the endpoint that it names or the last line before it, up to an empty line. */
  #inListing(passage: Passage, cues: readonly CallCue[]): void {
    const titled = this.#reach.namedByHeading(passage.unit);
    const owner = endpointOfListing(passage, this.#drafts) ?? (titled.length === 1 ? titled[0]?.draft : undefined);
    if (owner) for (const cue of cues) this.#add(owner, cue, passage, true);
    const kind = this.#listings.kindOf(passage.unit);
    if (owner || (kind !== 'plain' && !(kind === 'ascii' && !BOX.test(passage.unit.text.text)))) return;
    const lines = passage.unit.text.lines();
    const here = lines.findIndex((line) => line.span().start <= passage.text.span().start && passage.text.span().start < Math.max(line.span().end, line.span().start + 1));
    for (let at = here; at >= 0 && (lines[at]?.text.trim() ?? '') !== ''; at--) {
      const drafts = this.#scenes.lastNamed([{ ...passage, text: lines[at] as MappedText }]);
      if (drafts.length === 0) continue;
      if (drafts.length === 1) for (const cue of cues) this.#add(drafts[0] as EndpointDraft, cue, passage);
      return;
    }
  }

  /** Whether a sentence that names no endpoint may speak of one: a job is no route, a read calls only where it is said to. */
  #mayBe(draft: EndpointDraft, passage: Passage, cue: CallCue): boolean {
    if (KEEPS_CREDENTIALS.test(draft.path ?? draft.name) || isHealthCheck(draft)) return false;
    if (cue.ai && isWithoutModel(draft)) return false;
    const isMachine = isMachinePath(draft);
    const isStep = passage.unit.kind === 'item' && passage.unit.number !== null;
    if (!isMachine && (CLOCK_TITLE.test(titleOf(passage.unit)) || CLOCK_TITLE.test(passage.text.text))) return false;
    if (!isMachine && !isStep && (MACHINE_ACTOR.test(passage.text.text) || sentencesBefore(passage).some(({ text }) => MACHINE_ACTOR.test(text.text)))) return false;
    return draft.method !== 'GET' || isMachine || (cue.kind === 'vendor' && READS_LIVE.test(passage.text.text));
  }

  /** Arrows of a diagram from a node that names an endpoint, or from a server after an arrow that names one. */
  readDiagram(unit: Unit): void {
    if (unit.kind !== 'code' || unit.zone !== 'plain') return;
    const diagram = this.#listings.diagram(unit);
    if (!diagram) return;
    const endpointIn = (text: string): EndpointDraft | null => {
      const mentions = pathMentions(text);
      if (mentions.length === 0) return null;
      const found = this.#drafts.filter((draft) => draft.path !== null && mentions.some((mention) => this.#isMeant(draft, mention.path, mention.methods)));
      return found.length === 1 ? (found[0] as EndpointDraft) : null;
    };
    const labels = new Map(diagram.nodes.map((node) => [node.id, node.label]));
    let last: EndpointDraft | null = null;
    for (const arrow of diagram.arrows) {
      const from = labels.get(arrow.from) ?? arrow.from;
      const to = labels.get(arrow.to) ?? arrow.to;
      const named = endpointIn(arrow.text) ?? endpointIn(to);
      if (named) last = named;
      const vendor = this.#cues.vendorsIn(to)[0] ?? (diagram.kind === 'sequence' ? this.#cues.calledIn(arrow.text) : undefined);
      if (!vendor) continue;
      const caller = endpointIn(from) ?? (diagram.kind === 'sequence' ? last : null) ?? null;
      if (caller) this.#push(caller, { provider: vendor.name, paid: vendor.paid, ai: vendor.ai, evidence: arrow.span, handedOver: false });
    }
  }

  #isMeant(draft: EndpointDraft, path: string, methods: readonly string[]): boolean {
    if (methods.length > 0 && draft.method !== null && !methods.includes(draft.method)) return false;
    return draft.path !== null && (pathKey(draft.path) === pathKey(path) || isTailOf(path, draft.path));
  }

  #add(draft: EndpointDraft, cue: CallCue, passage: Passage, direct = false): void {
    const text = passage.text.text;
    this.#push(draft, { provider: cue.provider, paid: cue.paid, ai: cue.ai, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: handsOver(text, draft), acknowledged: matchesOf(ACKNOWLEDGES, text).length > 0, direct });
  }

  #push(draft: EndpointDraft, call: Found): void {
    append(this.#found, draft, call);
  }
}

/** Of the cues of a passage those that may tell of a call: a column of clients, keys or errors names vendors that are not called. */
function ofCalls({ label, text }: Passage, cues: readonly CallCue[]): readonly CallCue[] {
  const isSide = SIDE_COLUMN.test(label) && !CALL_COLUMN.test(label) && !PURPOSE_COLUMN.test(label);
  // Who calls is told with what for: "Sinch, a customer answers; a text goes back".
  // … and an input may be handed on: "`{ message }`, relayed to Twilio".
  return isSide ? cues.filter((cue) => (cue.kind === 'effect' && CALLER_COLUMN.test(label)) || (cue.kind === 'vendor' && HANDED_ON.test(text.text.slice(0, cue.range.start)))) : cues;
}

/** Whether an endpoint, among those that are there for a model, only keeps or shows what there is. */
function keepsOrShows(draft: EndpointDraft): boolean {
  const words = draft.fragments.filter((fragment) => fragment.label !== '' && !SIDE_COLUMN.test(fragment.label)).map((fragment) => fragment.text.text.trim()).filter((each) => each.includes(' '));
  const makes = draft.method === 'GET' ? words.some((each) => MADE_ON_THE_SPOT.test(each)) : draft.method === 'POST' || draft.method === null;
  return !makes || KEPT_SEGMENT.test(segmentsOf(draft).at(-1) ?? '') || words.some((each) => KEEPS.test(each) || speaksOfStored(each));
}

/** Whether words that name AI speak of what is kept of it: "Update AI summary", `PUT /ai/settings`. */
function keepsMade(draft: EndpointDraft, { text }: Passage): boolean {
  if (draft.method === 'PUT' || draft.method === 'PATCH' || draft.method === 'DELETE') return true;
  if (KEPT_BY_PATH.test(segmentsOf(draft).at(-1) ?? '') || speaksOfStored(text.text)) return true;
  return KEEPS_MADE.test(purposeIn(text.text)) || (draft.method === 'GET' && !MADE_ON_THE_SPOT.test(text.text));
}

const JSON_BODY = /^\s*[{[]\s*(?:[{[]\s*)?"[\w-]+"\s*:/;

/** The words of an endpoint without the method and path before them. */
function purposeIn(text: string): string {
  return text.replace(/^\W{0,6}(?:[A-Z]{3,6}\s{1,10})?\/[^\s`]{0,200}[`*]*[\s#:—–|→-]{0,40}/, '');
}

/** Whether a unit is a value in a listing that shows what goes in or out: `{ "ai_provider": "openai" }` tells of no call. */
function isOfSample(unit: Unit, owners: readonly EndpointSubject[]): boolean {
  const listing = [unit, ...ancestors(unit)].find((each) => each.kind === 'code');
  return listing !== undefined && (listing.children.length > 0 || JSON_BODY.test(listing.text.text)) && !owners.some(({ draft }) => draft.unit === listing || ancestors(draft.unit).includes(listing));
}

/** Whether an endpoint's own words say that no model has a part in it. */
function isWithoutModel(draft: EndpointDraft): boolean {
  return draft.fragments.some((fragment) => matchesOf(WITHOUT_MODEL, fragment.text.text).length > 0);
}

/** The endpoints named last before a cue, with those joined to them; else those named first after it. */
function nearest(targets: readonly Target[], cue: Range, text: string): readonly EndpointSubject[] {
  const before = targets.filter((target) => target.range.start <= cue.start);
  const ordered = before.length > 0 ? [...before].reverse() : targets.filter((target) => target.range.start >= cue.end);
  const found: Target[] = [];
  for (const target of ordered) {
    const last = found.at(-1);
    const between = last ? (before.length > 0 ? text.slice(target.range.end, last.range.start) : text.slice(last.range.end, target.range.start)) : '';
    if (last && !/^[\s`*"'()]*(?:,|and|&|\/|or|both|\+|,\s*and|as well as)[\s`*"'()]*$/i.test(between)) break;
    found.push(target);
  }
  return [...new Set(found.flatMap((target) => target.endpoints))];
}

/** Said of a read: "Perplexity discovery", "AI-picked dishes (Perplexity)": what is read is what the model answers. */
function isMakerOfAnswer(text: string, { start, end }: Range): boolean {
  return ANSWER_OF_MODEL.test(text.slice(end)) || (/\bAI\b/.test(text) && /\(\s?$/.test(text.slice(Math.max(0, start - 3), start)) && /^[,)]/.test(text.slice(end)));
}

/** "`requests` for POST calls to the embedContent endpoint": calls that go out, no group of endpoints. */
function isOutgoing(text: string, target: Target): boolean {
  return target.nearness === 'group' && /\b(?:calls|requests|POSTs)$/i.test(text.slice(target.range.start, target.range.end)) && GOES_OUT.test(text.slice(target.range.end));
}

const BY_ITS_WORD = /\bthe ([a-z][a-z-]{2,24}) (?:endpoint|route|handler)\b/i;

const GOES_OUT = /^\s(?:to|against|towards)\s(?:the\s|an?\s|its\s|their\s)?[`"]?[\w.:-]{2,40}[`"]?\s(?:endpoint|api|service|model|gateway|server|provider)\b/i;

/** A word in code that is an endpoint's name too names the endpoint only at the start of the words: elsewhere it is a table or a queue. */
function isBareName(text: string, target: Target): boolean {
  const words = text.slice(target.range.start, target.range.end);
  return target.nearness === 'named' && !words.includes('/') && !/\s/.test(words) && target.range.start > 3 && target.endpoints.every((endpoint) => endpoint.draft.path !== null);
}

/** "Gemini (20 a day), Twilio (see `sendEta`)": the name in brackets goes with the vendor before them. */
function isOfAnother(target: Range, cue: CallCue, cues: readonly CallCue[], text: string): boolean {
  const open = text.slice(0, target.start).lastIndexOf('(');
  if (open < cue.range.end || text.slice(open, target.start).includes(')')) return false;
  return cues.some((other) => other.provider !== cue.provider && other.range.start >= cue.range.end && other.range.end <= open);
}

/** "agenda calls openai": the verb, no group of calls. */
function isVerb(text: string, range: { readonly start: number; readonly end: number }): boolean {
  return /\b(?:calls|writes|posts)$/i.test(text.slice(range.start, range.end)) && /^\s+(?!(?:to|are|is|have|go|that|which|must|get|need|on|use|from|in|share|carry|run|pass|per)\b)[a-z`]/i.test(text.slice(range.end));
}

/** A route that stores a key calls nobody with it. */
const KEEPS_CREDENTIALS = /\b(?:\w+[-_])?(?:credentials?|api[-_]?keys?|secrets?)\b|[-_/]keys?\/?$/i;

/** … unless it tries the key out. */
const TRIES_KEY = /\b(?:calls?|calling|pings?|asks?|requests?|tests? (?:it|them|the key|with|against)|tested (?:with|against|by)|(?:verif|validat)\w+ (?:it |the key |the credentials? )?(?:with|against|by|at|through|via))\b/i;

/** Lines of a drawing that are not read one after the other. */
const BOX = /[┌┐└┘│├┤╔╗║]/;

/** A step of a flow in which a person waits for a model. */
function waitsForModel(passage: Passage): boolean {
  return !MACHINE_ACTOR.test(passage.text.text) && A_PERSON_WAITS.test(passage.unit.text.text) && matchesOf(HANDS_OVER, passage.unit.text.text).length === 0;
}

/** Whether the sections in which a unit stands say what happens, not what there is. */
function tellsSteps(unit: Unit): boolean {
  const headings = ancestors(unit).filter((ancestor) => ancestor.kind === 'heading' && ancestor.depth > 1);
  if (headings.length === 0) return false;
  return !headings.some((heading) => LISTS_SERVICES.test(heading.text.text) && !TELLS_STEPS.test(heading.text.text));
}

const MESSAGE_ROUTE = /\b(?:inbound|incoming|messages?|sms|whatsapp|repl(?:y|ies)|texts?|mail|email|e-mail|voice|telegram|chat|slack)\b/i;
const NO_MESSAGE = /\b(?:status|delivery|receipts?|bounces?|opens?|unsubscribe\w*)\b/i;

/** "Twilio posts the patient's reply": the sender of the webhook hands on what end users wrote. */
function relaysMessages(draft: EndpointDraft): boolean {
  const path = (draft.path ?? draft.name).replace(/[-_/]/g, ' ');
  if (draft.fragments.some((fragment) => EVENT_SENDER.test(fragment.text.text))) return false;
  const own = draft.fragments.filter((fragment) => !SIDE_COLUMN.test(fragment.label)).map((fragment) => fragment.text.text.slice(0, 300)).join(' ');
  if (NO_MESSAGE.test(path)) return false;
  return MESSAGE_ROUTE.test(path) || (/\b(?:inbound|incoming|repl(?:y|ies)|messages? from)\b|\b(?!asks)\w+ (?:writes|asks a question|texts|has texted|replies|answers by)\b/i.test(own) && !NO_MESSAGE.test(own));
}

/** Whether a sentence says that the caller does not wait. A worker that is said to be one waits. */
function handsOver(text: string, draft: EndpointDraft): boolean {
  const isMachine = !isWebhook(draft) && isMachinePath(draft);
  // A Worker with a capital letter is what the system runs on.
  return (!isMachine && STARTS_JOB_CLASS.test(text)) || matchesOf(isMachine ? FORGETS : HANDS_OVER, text).some((match) => !/ Worker$/.test(match.text));
}

/** The route answers 202, or with the number of a job at once, and with no 504: the work is done later. */
function isAcceptedForLater(draft: EndpointDraft): boolean {
  if (isMachinePath(draft)) return false;
  return draft.fragments.some((fragment) => ACCEPTED_FOR_LATER.test(`${fragment.label} ${fragment.text.text}`)) && !draft.fragments.some((fragment) => /\b504\b/.test(fragment.text.text));
}

/** The vendor itself calls the route: "called by Deepgram when a transcript is ready". */
function isCalledBy(draft: EndpointDraft, provider: string): boolean {
  const byVendor = new RegExp(`\\b(?:called|invoked|posted|pushed|hit)(?: back)? by (?:the )?${provider.replace(/[^\w ]/g, '.')}\\b`, 'i');
  return draft.fragments.some((fragment) => byVendor.test(fragment.text.text));
}

/** A vendor's name in the path of a route that the vendor calls. */
function isCalledBack(draft: EndpointDraft): boolean {
  return /\/(?:voice|status|inbound|incoming|events?|callback|notif\w*|ipn|return|receive|reply|sms|messages?|receipts?)\/?$|[-_](?:callback|ipn|webhook)\/?$/i.test(draft.path ?? draft.name) || draft.fragments.some((fragment) => /\bsignature\b/i.test(fragment.text.text));
}

function isMachinePath(draft: EndpointDraft): boolean {
  return MACHINE_WORDS.some(({ path }) => path.test(draft.path ?? draft.name));
}

/** "200 when the database and the model are up": whoever looks at the pulse asks for no work. */
function isHealthCheck(draft: EndpointDraft): boolean {
  return /\/(?:health\w*|ready\w*|readiness|live|livez|liveness|ping|heartbeat|up)\/?$/i.test(draft.path ?? '');
}

function isWebhook(draft: EndpointDraft): boolean {
  return /(?:^|[/-])(?:webhooks?|hooks?)(?:[/-]|$)/i.test(draft.path ?? draft.name);
}

/** An endpoint before its calls are known. */
function bareSubject(draft: EndpointDraft): EndpointSubject {
  return {
    draft,
    facts: {
      method: draft.method,
      caller: 'unknown',
      writes: draft.method !== null && draft.method !== 'GET',
      ai: false,
      paid: false,
      providers: [],
      text: draft.fragments.map((fragment) => fragment.text.text).join('\n').toLowerCase(),
      path: (draft.path ?? draft.name).toLowerCase(),
    },
  };
}
