import { type ProviderCall, UNNAMED_MODEL } from '../../model/model.js';
import { append } from '../../text/append.js';
import { rangeOf } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import { hyphened } from '../../text/spelling.js';
import type { EndpointDraft } from '../endpoints.js';
import { AI_PATH_SEGMENT } from '../lexicon/ai-words.js';
import { AI_ACT_VERBS, AI_HEADING, AI_SECTION, CHAT_PATH, CONNECTION_SEGMENT, MODEL_CHATS, MODEL_SEGMENT, PAID_GATE, SPARED, VENDOR_LIMIT } from '../lexicon/calls.js';
import { matchesOf } from '../lexicon/words.js';
import { headingOf, subtree, titleOver, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { withoutPaths } from '../paths.js';
import type { Reach } from '../reach.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { Capabilities } from './capabilities.js';
import { type CallCue, type CallCues, speaksOfStored } from './cues.js';
import { checksSignature, isCalledBack, isHealthCheck, isMachinePath, isWebhook, isWithoutModel } from './endpoint-kinds.js';
import type { Found } from './found-call.js';
import { handsOver, isSaidToHandOver } from './hand-overs.js';
import { keepsOrShows, setsModel } from './kept-answers.js';
import { withoutReadsBeside } from './reads-beside.js';
import { relaysMessages } from './relayed-messages.js';
import { isLinkTarget, leadOf } from './scenes.js';
import { machineStems, segmentsOf, stemsOf } from './topics.js';
import { speaksText } from './spoken-answers.js';
import { WrittenMessages } from './written-messages.js';

/** What the document says outright of the calls of its endpoints. */
interface CallsTold {
  readonly calls: ReadonlyMap<EndpointDraft, readonly Found[]>;
  /** Endpoints that are said to put work on a queue. */
  readonly queues: ReadonlySet<EndpointDraft>;
}

/** What endpoints call where nothing says so outright: told by what the model is there for, by their paths, their 504, their sections. */
export class LikelyCalls {
  readonly #drafts: readonly EndpointDraft[];
  readonly #cues: CallCues;
  readonly #reach: Reach;
  readonly #told: CallsTold;
  readonly #capabilities = new Capabilities();
  readonly #written = new WrittenMessages();
  /** Whether the sections about AI speak of a model, once all passages are read. */
  readonly #modelSections = new Map<Unit, boolean>();
  /** Some statement tells of a model that people chat with. */
  #modelChats = false;
  /** Calls that stand only where nothing nearer tells what an endpoint calls. */
  readonly #likely = new Map<EndpointDraft, Found[]>();

  constructor(drafts: readonly EndpointDraft[], cues: CallCues, reach: Reach, told: CallsTold) {
    this.#drafts = drafts;
    this.#cues = cues;
    this.#reach = reach;
    this.#told = told;
  }

  read(passage: Passage): void {
    this.#modelChats ||= saysModelChats(passage);
    this.#readAnswers(passage);
    this.#readLimitOfVendor(passage);
  }

  /** A model without a name, where no endpoint is named. */
  readUnnamed(passage: Passage): void {
    if (this.#cues.knowsModels) this.#capabilities.addUnnamed(passage, UNNAMED_MODEL, this.#cues.paysForModels);
  }

  /** A model or a vendor that is named where no endpoint is: what it is there for may tell who calls it. */
  readCapability(passage: Passage, cue: CallCue): void {
    this.#capabilities.add(passage, cue);
    this.#written.read(passage, cue);
  }

  /** The model that has written what an endpoint sends. */
  writerFor(draft: EndpointDraft): readonly Found[] {
    return this.#written.of(draft, this.#drafts);
  }

  /** What an endpoint calls by what the model is there for, by its 504, by standing under the question about paid calls. */
  of(draft: EndpointDraft): Found[] {
    if (setsModel(draft) || this.#drafts.some((other) => isActBelow(draft, other))) return [];
    const isTold = [...this.#told.calls.values()].some((calls) => calls.some((call) => call.ai));
    const likely = (this.#likely.get(draft) ?? []).filter((call) => !(isTold && call.amongCodes === true));
    const capability = this.#capabilities.of(draft, likely.length > 0);
    const isElsewhere = capability !== null && !capability.saysAct && this.#drafts.some((other) => other !== draft && this.#callsInstead(other, draft, capability));
    if (capability && !isElsewhere && !isWithoutModel(draft) && !draft.fragments.some((fragment) => speaksOfStored(fragment.text.text))) {
      return [{ provider: capability.provider, evidence: capability.evidence, paid: capability.paid, ai: true, handedOver: isSaidToHandOver(draft) }];
    }
    const isChat = MODEL_SEGMENT.test(segmentsOf(draft).at(-1) ?? '') || (this.#modelChats && CHAT_PATH.test(draft.path ?? ''));
    if (this.#cues.knowsModels && draft.method === 'POST' && isChat) return [{ provider: UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence: draft.span, handedOver: false }];
    const sender = isWebhook(draft) || draft.method === 'GET' || isMachinePath(draft) ? null : this.#cues.senderOf(segmentsOf(draft));
    if (sender !== null) return [{ provider: sender, paid: true, ai: false, evidence: draft.span, handedOver: false }];
    const answerer = isWebhook(draft) && draft.method !== 'GET' && relaysMessages(draft) ? this.#cues.answererOn(draft.path ?? draft.name) : null;
    if (answerer !== null) return [{ provider: answerer, paid: true, ai: false, evidence: draft.span, handedOver: false }];
    const vendor = isWebhook(draft) || isCalledBack(draft) || checksSignature(draft) || draft.method === 'GET' || CONNECTION_SEGMENT.test(segmentsOf(draft).at(-1) ?? '') ? undefined : this.#cues.vendorOf(segmentsOf(draft));
    if (vendor) return [{ provider: vendor.name, paid: true, ai: vendor.ai, evidence: draft.span, handedOver: false }];
    const named = draft.path === null && !isWebhook(draft) && !isCalledBack(draft) && !keepsOrShows(draft) && !KEEPS_BY_NAME.test(draft.name) ? this.#cues.vendorOf([hyphened(draft.name), draft.name].flatMap((name) => name.split(/[-_]/))) : undefined;
    if (named?.ai) return [{ provider: named.name, paid: named.paid, ai: true, evidence: draft.span, handedOver: isSaidToHandOver(draft) }];
    const payee = isWebhook(draft) || isCalledBack(draft) || draft.method === 'GET' ? null : this.#cues.payeeOf(segmentsOf(draft));
    if (payee !== null) return [{ provider: payee, paid: true, ai: false, evidence: draft.span, handedOver: false }];
    if (likely.length > 0) return likely;
    const ofSection = this.#callsOfSection(draft);
    return ofSection.length > 0 ? ofSection : this.#callsOfPath(draft);
  }

  /** Whether another endpoint makes the call for which one is named: the worker behind its queue, or a machine's that is said to make it. */
  #callsInstead(other: EndpointDraft, draft: EndpointDraft, { heads, others, provider }: Pick<ProviderCall, 'provider'> & { readonly heads: ReadonlySet<string>; readonly others: ReadonlySet<string> }): boolean {
    // "Mistral for sorting applications": of `/applications/:id/sort`, not of what only takes them.
    const acts = stemsOf(segmentsOf(other).at(-1) ?? '');
    if (acts.some((stem) => others.has(stem)) && !segmentsOf(draft).flatMap(stemsOf).some((stem) => acts.includes(stem)) && (this.#told.calls.get(other) ?? []).some((call) => call.provider === provider)) return true;
    // "Gemini for sorting letters": of the route that is said to have Gemini sort them, not of the one that stores them.
    if ((this.#told.calls.get(other) ?? []).some((call) => call.provider === provider) && doesAllOf(others, other) && !doesAllOf(others, draft)) return true;
    const isNamesake = segmentsOf(other).at(-1) === segmentsOf(draft).at(-1);
    if (isNamesake && this.#told.queues.has(draft)) return true;
    const isMachines = isMachinePath(other) && [...heads].some((stem) => segmentsOf(other).flatMap(stemsOf).includes(stem));
    return (isNamesake || isMachines) && (this.#told.calls.get(other) ?? []).some((call) => call.provider === provider);
  }

  /** What an endpoint calls whose path says so: `POST /ai/suggest`. */
  #callsOfPath(draft: EndpointDraft): Found[] {
    if (this.#cues.knowsModels && speaksText(draft) && !isWithoutModel(draft)) return [this.#modelCall(draft, draft.span)];
    if (!segmentsOf(draft).some((segment) => AI_PATH_SEGMENT.test(segment)) || isWebhook(draft) || isMachinePath(draft) || isWithoutModel(draft) || keepsOrShows(draft)) return [];
    return [this.#modelCall(draft, draft.span)];
  }

  /** In a section "AI / designer", where one endpoint is said to call a model, or a model is spoken of, the others that do something call one too. */
  #callsOfSection(draft: EndpointDraft): Found[] {
    const section = titleOver(draft.unit);
    if (!section || !AI_SECTION.test(section.text.text) || isWebhook(draft) || isMachinePath(draft) || isWithoutModel(draft)) return [];
    if (keepsOrShows(draft)) return [];
    return this.#speaksOfModel(section) ? [this.#modelCall(draft, section.text.span())] : [];
  }

  /** Whether an endpoint of a section is said to call a model, or a model is spoken of there. */
  #speaksOfModel(section: Unit): boolean {
    const known = this.#modelSections.get(section);
    if (known !== undefined) return known;
    const speaks = this.#drafts.some((draft) => titleOver(draft.unit) === section && ((this.#told.calls.get(draft) ?? []).some((call) => call.ai) || this.#callsOfPath(draft).length > 0)) || subtree(section).some(({ text }) => this.#cues.vendorsIn(text.text).some((vendor) => vendor.ai));
    this.#modelSections.set(section, speaks);
    return speaks;
  }

  /** A 504 or a section about AI tells of a model, the question about paid calls of a vendor. */
  #readAnswers(passage: Passage): void {
    const { text } = passage.text;
    const heading = headingOf(passage.unit)?.text.text ?? '';
    const isOfCalls = AI_HEADING.test(heading) || (CALLS_HEADING.test(heading) && (this.#cues.vendorsIn(heading).some((vendor) => vendor.ai) || (WAITS_FOR_MODEL.test(heading) && !/\b(?:no|not|never|nothing|none|without)\b/i.test(text))));
    const isTimeout = this.#cues.knowsModels && (/\b504\b/.test(text) || (isOfCalls && passage.kind !== 'heading') || (AI_HEADING.test(passage.label) && /\d|\bsame\b|\babove\b/i.test(text)));
    const isGate = passage.kind !== 'heading' && passage.kind !== 'code' && (isPaidGate(text) || isPaidGate(leadOf(passage.unit)) || (passage.unit.kind === 'row' && passage.unit.fields.some((field) => field.value.length < 80 && isPaidGate(field.value.text))));
    if (!isTimeout && !isGate) return;
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && !isLinkTarget(text, target.range)).flatMap((target) => target.endpoints);
    const inRow = passage.unit.kind === 'row' && AI_HEADING.test(passage.label) ? passage.unit.fields.flatMap((field) => this.#reach.finder.in({ ...passage, text: field.value })).filter((target) => target.nearness === 'named').flatMap((target) => target.endpoints) : [];
    const subjects = isTimeout && !isGate ? [...this.#reach.ownersOf(passage), ...named, ...inRow, ...(isOfCalls && named.length === 0 ? this.#labelledIn(passage) : [])] : named;
    if (matchesOf(SPARED, text).length > 0) return;
    const isListed = AI_SECTION.test(heading);
    for (const { draft } of withoutReadsBeside(subjects)) {
      if (isWebhook(draft) || isHealthCheck(draft) || (isTimeout && isWithoutModel(draft)) || (isListed && draft.unit === passage.unit && keepsOrShows(draft))) continue;
      const call: Found = { provider: isTimeout ? UNNAMED_MODEL : 'a paid API', paid: !isTimeout || this.#cues.paysForModels, ai: isTimeout, evidence: passage.text.span(), handedOver: handsOver(text, draft), ...(isTimeout && isListOfCodes(text) ? { amongCodes: true } : {}) };
      append(this.#likely, draft, call);
    }
  }

  /** The endpoint that the label of an item means by all of its words: "Postcard worker: the same helper with 8 s", of `POST /api/jobs/postcard`. */
  #labelledIn({ unit, text }: Passage): readonly EndpointSubject[] {
    const label = unit.kind === 'item' ? LABEL.exec(text.text)?.[1] : undefined;
    const words = label === undefined ? [] : stemsOf(label);
    const meant = this.#reach.finder.subjects.filter(({ draft }) => {
      const own = new Set([...segmentsOf(draft).flatMap(stemsOf), ...machineStems(draft)]);
      return words.length > 0 && draft.method !== 'GET' && words.every((stem) => own.has(stem));
    });
    return meant.length === 1 ? meant : [];
  }

  /** Endpoints that a sentence names beside the limit on calls of a vendor. */
  #readLimitOfVendor(passage: Passage): void {
    const words = passage.kind === 'heading' ? undefined : VENDOR_LIMIT.exec(passage.text.text)?.[0];
    const [vendor] = words ? this.#cues.vendorsIn(words) : [];
    if (!vendor || matchesOf(SPARED, passage.text.text).length > 0) return;
    const named = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && passage.text.text.slice(target.range.start, target.range.end).includes('/'));
    for (const { draft } of withoutReadsBeside(named.flatMap((target) => target.endpoints))) if (!isWebhook(draft)) append(this.#likely, draft, { provider: vendor.name, paid: vendor.paid, ai: vendor.ai, evidence: passage.text.span(), handedOver: false });
  }

  #modelCall(draft: EndpointDraft, evidence: Span): Found {
    return { provider: UNNAMED_MODEL, paid: this.#cues.paysForModels, ai: true, evidence, handedOver: isSaidToHandOver(draft) };
  }
}

/** Whether the own words of an endpoint tell all that is done: `sorting`, of "sorting letters". */
function doesAllOf(acts: ReadonlySet<string>, { fragments }: EndpointDraft): boolean {
  const words = new Set(fragments.flatMap(({ text }) => stemsOf(text.text)));
  return acts.size > 0 && [...acts].every((stem) => words.has(stem));
}

/** A function that has a vendor in its name and keeps something of his: `setOpenaiKey`, `geminiUsage`. */
const KEEPS_BY_NAME = /(?:key|keys|token|tokens|usage|settings?|config|webhook|callback|status|history|logs?|models?|limits?|quota|cost|costs)$/i;

/** What an item of a list begins with, before its colon. */
const LABEL = /^\W{0,3}([A-Za-z][\w' -]{2,40}?)\W{0,2}:\s/;
/** Over what is said of the calls of a vendor: "Calls to Mistral", "Waiting for Claude". */
const CALLS_HEADING = /\b(?:calls?|calling|requests?|talking|waiting|asking)\b/i;

/** "How long we wait for the model", where it goes by no name. */
const WAITS_FOR_MODEL = /\bwait(?:s|ing)?\s(?:[\w-]{1,12}\s){0,2}?(?:for|on)\s(?:the|an?|our)\s(?:language\s)?(?:models?|llms?|ai)\b/i;

/** "400, 401, 429, 502, 504": all that an endpoint may answer, where the 504 may be of any upstream. */
function isListOfCodes(text: string): boolean {
  return new Set(text.match(/\b[45]\d\d\b/g)).size >= LEAST_OF_LIST;
}

const LEAST_OF_LIST = 4;

/** Whether words ask about paid calls or answer that; a path tells nothing of it: "AI desk (`/api/ai`)". */
function isPaidGate(words: string): boolean {
  return PAID_GATE.test(withoutPaths(words));
}

/** "Chat assistant for planning": whether a passage tells of a model that people chat with. */
function saysModelChats({ text }: Passage): boolean {
  const match = MODEL_CHATS.exec(text.text);
  return match !== null && stanceAt(text, rangeOf(match)).stance === 'affirmed';
}

/** What one of the records is made to do: "/:id/extract", "/:id/messages". */
const ACT_OF_ONE = /^\/[:{[<$][^/]{1,40}\/([\w-]{2,40})$/;
/** Said in a conversation that was begun before. */
const SAYS = /^(?:messages?|turns?|repl(?:y|ies)|stream|completions?)$/;

/** `POST /prescriptions` beside `POST /prescriptions/:id/extract`, `POST /chat/sessions` beside `…/:id/messages`: the one begins what a model does in the other. */
function isActBelow(draft: EndpointDraft, other: EndpointDraft): boolean {
  const { path } = draft;
  if (path === null || other === draft || other.path === null || draft.method !== 'POST' || other.method !== 'POST' || !other.path.startsWith(path)) return false;
  const act = ACT_OF_ONE.exec(other.path.slice(path.length))?.[1];
  const own = stemsOf(segmentsOf(draft).at(-1) ?? '');
  return act !== undefined && (SAYS.test(act) || stemsOf(act).some((stem) => AI_ACT_VERBS.has(stem))) && !own.some((stem) => AI_ACT_VERBS.has(stem));
}
