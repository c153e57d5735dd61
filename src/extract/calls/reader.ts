import type { ProviderCall } from '../../model/model.js';
import type { Span } from '../../text/source-file.js';
import type { EndpointCalls } from '../calls.js';
import type { EndpointDraft } from '../endpoints.js';
import { HANDS_OVER } from '../lexicon/calls.js';
import type { Listings } from '../listings.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathMentions } from '../paths.js';
import { Reach } from '../reach.js';
import type { EndpointSubject } from '../targets.js';
import { type CallCue, type CallCues, speaksOfStored } from './cues.js';
import { isLinkTarget, Scenes } from './scenes.js';
import { Topics } from './topics.js';

interface Found extends ProviderCall {
  readonly handedOver: boolean;
}

/** Sections and columns that list services, keys and costs rather than say who calls them. */
const LISTS_SERVICES = /\b(?:env(?:ironment)?|variables?|secrets?|stack|tech(?:nology)?|infrastructure|components|dependencies|costs?|pricing|budget|hosting|deployment|glossary|metrics?|kpis?|success|measures?|what we measure|telemetry|analytics|monitoring|tests?|testing|sub-?processors|privacy|gdpr|compliance|references|assumptions?|schema|data model|database|tables|models|entities)\b/i;
const SIDE_COLUMN = /^(?:auth\w*|access|guard|security|limits?|rate\b.*|throttl\w*|time-?outs?|status\w*|errors?|input|in|body|request|params?|env\w*|key|cost|price)\b/i;
const CALL_COLUMN = /\b(?:external|calls|provider|upstream|paid|third[- ]party|vendor|service|ai|model|llm)\b/i;
/** What a read route says must be an act at the time of the read. */
const ACTS_NOW = /\b(?:calls?|calling|asks?|queries|proxies|proxy|proxied|fetch(?:es)?|looks? up|sends?|requests|hits|via|through|streams?|forwards?|live|embeds?|generates?|creates?|runs?|uses|by|with|from|→|->|searches|geocodes?|translates?|writes|written|returns?)\b/i;

/** Gathers the calls of all endpoints of a document. */
export class CallReader {
  readonly #drafts: readonly EndpointDraft[];
  readonly #cues: CallCues;
  readonly #listings: Listings;
  readonly #topics: Topics;
  readonly #reach: Reach;
  readonly #scenes: Scenes;
  readonly #found = new Map<EndpointDraft, Found[]>();

  constructor(drafts: readonly EndpointDraft[], cues: CallCues, listings: Listings) {
    this.#drafts = drafts;
    this.#cues = cues;
    this.#listings = listings;
    this.#topics = new Topics(drafts);
    this.#reach = new Reach(drafts.map(bareSubject));
    this.#scenes = new Scenes(this.#reach, this.#topics);
  }

  calls(): ReadonlyMap<EndpointDraft, EndpointCalls> {
    return new Map(
      this.#drafts.map((draft) => {
        const found = this.#found.get(draft) ?? [];
        const ai = found.filter((call) => call.ai);
        return [draft, { calls: found.map(({ handedOver: _, ...call }) => call), handsOver: ai.length > 0 && ai.every((call) => call.handedOver), relaysMessages: relaysMessages(draft) }];
      }),
    );
  }

  read(passage: Passage): void {
    const { zone } = passage.unit;
    if (zone !== 'plain') return;
    const cues = this.#cues.in(passage.text);
    if (cues.length === 0) return;
    const owners = this.#reach.ownersOf(passage);
    if (owners.length > 0 && passage.kind !== 'heading') this.#own(passage, cues, owners);
    else if (passage.kind !== 'code' || passage.unit.code?.lang === '') this.#elsewhere(passage, cues);
  }

  /** A call in the endpoint's own row, item or block. */
  #own(passage: Passage, cues: readonly CallCue[], owners: readonly EndpointSubject[]): void {
    if (passage.kind === 'cell' && SIDE_COLUMN.test(passage.label) && !CALL_COLUMN.test(passage.label)) return;
    if (passage.kind === 'words' && SIDE_COLUMN.test(passage.label)) return;
    const bound = this.#reach.bind(passage, cues.map((cue) => cue.range));
    cues.forEach((cue, index) => {
      const named = bound[index];
      const subjects = named && named.nearness === 'named' && named.endpoints.length > 0 ? named.endpoints : owners;
      for (const subject of subjects) {
        if (subject.draft.method === 'GET' && !this.#isActOfRead(passage, cue)) continue;
        this.#add(subject.draft, cue, passage);
      }
    });
  }

  #isActOfRead(passage: Passage, cue: CallCue): boolean {
    const text = passage.text.text;
    if (speaksOfStored(text)) return false;
    if (passage.kind === 'code') return true;
    if (cue.kind === 'unnamed' && /generated|written|drafted|made/i.test(text.slice(cue.range.start, cue.range.end))) return false;
    return ACTS_NOW.test(text) || CALL_COLUMN.test(passage.label);
  }

  #elsewhere(passage: Passage, cues: readonly CallCue[]): void {
    const { unit } = passage;
    if (passage.kind === 'heading') return;
    const heading = headingOf(unit);
    const inList = LISTS_SERVICES.test(heading?.text.text ?? '');
    const bounds = this.#reach.bind(passage, cues.map((cue) => cue.range));
    cues.forEach((cue, index) => {
      const bound = bounds[index];
      const explicit = this.#reach.finder.in(passage).some((target) => !isLinkTarget(passage.text.text, target.range));
      if (bound && bound.endpoints.length > 0 && explicit && bound.nearness !== 'system') {
        if (bound.nearness === 'named' || bound.nearness === 'own' || bound.endpoints.length <= 6) for (const subject of bound.endpoints) this.#add(subject.draft, cue, passage);
        return;
      }
      if (inList || unit.kind === 'row') return;
      const draft = this.#scenes.endpointOf(passage, cue.range);
      if (draft) this.#add(draft, cue, passage);
    });
  }

  /** Arrows of a diagram from a node that names an endpoint, or from a server after an arrow that names one. */
  readDiagram(unit: Unit): void {
    if (unit.kind !== 'code' || unit.zone !== 'plain') return;
    const diagram = this.#listings.diagram(unit);
    if (!diagram) return;
    const endpointIn = (text: string): EndpointDraft | null => {
      const mentions = pathMentions(text);
      if (mentions.length === 0) return null;
      const targets = this.#reach.finder.in({ unit, text: unit.text.slice(0, 0), label: '', kind: 'words' });
      void targets;
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
      const vendor = this.#cues.vendorsIn(to)[0];
      if (!vendor) continue;
      const caller = endpointIn(from) ?? (diagram.kind === 'sequence' ? last : null) ?? null;
      if (caller) this.#push(caller, { provider: vendor.name, paid: vendor.paid, ai: vendor.ai, evidence: arrow.span, handedOver: false });
    }
  }

  #isMeant(draft: EndpointDraft, path: string, methods: readonly string[]): boolean {
    if (methods.length > 0 && draft.method !== null && !methods.includes(draft.method)) return false;
    const key = (value: string): string => value.toLowerCase().replace(/:[a-z0-9_]+|\[+[^\]]*\]+|\{[^}]*\}/g, '{}').replace(/\/+$/, '');
    return draft.path !== null && (key(draft.path) === key(path) || key(draft.path).endsWith(key(path)));
  }

  #add(draft: EndpointDraft, cue: CallCue, passage: Passage): void {
    const text = passage.text.text;
    HANDS_OVER.lastIndex = 0;
    this.#push(draft, { provider: cue.provider, paid: cue.paid, ai: cue.ai, evidence: passage.text.span(cue.range.start, cue.range.end), handedOver: HANDS_OVER.test(text) });
  }

  #push(draft: EndpointDraft, call: Found): void {
    this.#found.set(draft, [...(this.#found.get(draft) ?? []), call]);
  }
}

const MESSAGE_ROUTE = /\b(?:inbound|incoming|messages?|sms|whatsapp|repl(?:y|ies)|texts?|mail|email|e-mail|voice|telegram|chat|slack)\b/i;
const NO_MESSAGE = /\b(?:status|delivery|receipts?|bounces?|opens?|unsubscribe\w*)\b/i;

/** "Twilio posts the patient's reply": the sender of the webhook hands on what end users wrote. */
function relaysMessages(draft: EndpointDraft): boolean {
  const path = (draft.path ?? draft.name).replace(/[-_/]/g, ' ');
  const own = draft.fragments.filter((fragment) => !SIDE_COLUMN.test(fragment.label)).map((fragment) => fragment.text.text.slice(0, 300)).join(' ');
  if (NO_MESSAGE.test(path)) return false;
  return MESSAGE_ROUTE.test(path) || (/\b(?:inbound|incoming|repl(?:y|ies)|messages? from|asks?|questions?)\b/i.test(own) && !NO_MESSAGE.test(own));
}

/** An endpoint before its calls are known. */
export function bareSubject(draft: EndpointDraft): EndpointSubject {
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

export type { Span };
export { ancestors };
