import type { Claim, Nearness, Stance } from '../../model/claim.js';
import { CLIENT_KEPT, DEFERRED_CELL, LIMIT_CELL, NO_LIMIT_CELL } from '../lexicon/limits.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { ClaimContext } from '../read-endpoints.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { Scenes } from '../calls/scenes.js';
import { Topics } from '../calls/topics.js';
import { type LimitCue, limitCuesIn } from './limit-cues.js';

const LIMIT_LABEL = /\b(?:rates?|limit\w*|throttl\w*|quota\w*|caps?|allowance|x-rate-?limit\w*|rl)\b|\brate_?limit/i;
/** Columns and labels under which a figure is something else. */
const OTHER_LABEL = /^(?:in|input|body|out|output|auth\w*|query|columns?|type|retention|schedule|cron|cadence|time-?outs?|cost|price|volume|load|metric|target|risk|likelihood|mitigation|how|env|variable)\b/i;
const SAME_AS_ABOVE = /^\W{0,3}(?:same|ditto|idem|〃|"|as above|see above|like above|same as above|as the row above|same limits?)\b/i;

/** Reads what the document says about how often each endpoint may be called. */
export function claimRateLimits(context: ClaimContext): void {
  const reader = new LimitReader(context);
  for (const passage of context.passages) reader.read(passage);
}

class LimitReader {
  readonly #context: ClaimContext;
  readonly #topics: Topics;
  readonly #scenes: Scenes;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#topics = new Topics(context.reach.finder.subjects.map((subject) => subject.draft));
    this.#scenes = new Scenes(context.reach, this.#topics);
  }

  read(passage: Passage): void {
    const { unit } = passage;
    if (unit.zone !== 'plain' || passage.kind === 'heading') return;
    if (passage.kind === 'cell' && OTHER_LABEL.test(passage.label) && !LIMIT_LABEL.test(passage.label)) return;
    const about = this.#isAboutLimits(passage);
    if (passage.kind === 'cell' || passage.label !== '') {
      if (LIMIT_LABEL.test(passage.label) && this.#cell(passage)) return;
    }
    const cues = limitCuesIn(passage.text, about);
    if (cues.length === 0) return;
    const bounds = this.#context.reach.bind(passage, cues.map((cue) => cue.range));
    cues.forEach((cue, index) => {
      const bound = bounds[index];
      if (!bound) return;
      const stance = this.#stanceOf(passage, cue, bound.bounds);
      let { endpoints, nearness }: { endpoints: readonly EndpointSubject[]; nearness: Nearness } = bound;
      if (endpoints.length === 0 || (nearness === 'group' && !this.#namesGroup(passage))) {
        const scene = this.#elsewhere(passage, cue);
        if (scene.length > 0) [endpoints, nearness] = [scene, 'named'];
      }
      for (const subject of endpoints) this.#add(subject, stance, nearness, passage, cue);
    });
  }

  /** The cell of a limit column where it says yes, no or later in one word. */
  #cell(passage: Passage): boolean {
    const text = passage.text.text.trim();
    const owners = this.#context.reach.ownersOf(passage);
    if (owners.length === 0) return false;
    const claim = (stance: Stance): true => {
      for (const subject of owners) this.#context.add(subject, { facet: 'rateLimit', stance, nearness: 'own', evidence: { span: passage.text.span(), stance } });
      return true;
    };
    if (SAME_AS_ABOVE.test(text)) return this.#repeatAbove(passage, owners);
    if (limitCuesIn(passage.text, true).some((cue) => cue.kind === 'figure')) return false;
    if (CLIENT_KEPT.test(text)) return true;
    if (DEFERRED_CELL.test(text)) return claim('deferred');
    if (NO_LIMIT_CELL.test(text)) return claim('denied');
    if (LIMIT_CELL.test(text)) {
      const stance = stanceAt(passage.text, { start: 0, end: Math.min(3, text.length) }).stance;
      return claim(stance === 'affirmed' ? 'vague' : stance);
    }
    return false;
  }

  #repeatAbove(passage: Passage, owners: readonly EndpointSubject[]): boolean {
    const { unit } = passage;
    const above = this.#rowAbove(unit);
    if (!above) return false;
    const value = above.fields.find((field) => field.label === passage.label)?.value;
    if (!value) return false;
    const cues = limitCuesIn(value, true);
    for (const cue of cues) {
      const stance = this.#stanceOf({ ...passage, unit: above, text: value }, cue, { start: 0, end: value.length });
      for (const subject of owners) this.#context.add(subject, { facet: 'rateLimit', stance, nearness: 'own', evidence: { span: passage.text.span(), stance } });
    }
    return cues.length > 0;
  }

  #rowAbove(unit: Unit): Unit | null {
    return unit.previous;
  }

  #stanceOf(passage: Passage, cue: LimitCue, bounds: { start: number; end: number }): Stance {
    if (cue.kind === 'denial') return 'denied';
    const { stance } = stanceAt(passage.text, cue.range, bounds);
    if (stance !== 'affirmed') return stance;
    return cue.kind === 'figure' ? 'affirmed' : 'vague';
  }

  #isAboutLimits(passage: Passage): boolean {
    const { unit } = passage;
    if (LIMIT_LABEL.test(passage.label)) return true;
    const heading = headingOf(unit);
    const lead = unit.kind === 'row' || unit.kind === 'item' || unit.kind === 'code' ? (unit.parent?.text.text.slice(0, 160) ?? '') : '';
    const first = unit.kind === 'row' ? (unit.fields[0]?.value.text.slice(0, 60) ?? '') : unit.text.text.slice(0, 60);
    return LIMIT_LABEL.test(heading?.text.text ?? '') || LIMIT_LABEL.test(lead) || LIMIT_LABEL.test(first);
  }

  #namesGroup(passage: Passage): boolean {
    return this.#context.reach.finder.in(passage).length > 0 || LIMIT_LABEL.test(headingOf(passage.unit)?.text.text ?? '');
  }

  /** The endpoints of a sentence that names none: by the vendor it names, or by its words. */
  #elsewhere(passage: Passage, cue: LimitCue): readonly EndpointSubject[] {
    const draft = this.#scenes.endpointOf(passage, cue.range);
    const subject = draft && this.#context.reach.finder.subjects.find((each) => each.draft === draft);
    if (subject) return [subject];
    const text = passage.text.text.toLowerCase();
    const vendors = this.#context.reach.finder.subjects.filter((each) => each.facts.providers.some((provider) => provider.length > 3 && text.includes(provider)));
    return vendors;
  }

  #add(subject: EndpointSubject, stance: Stance, nearness: Nearness, passage: Passage, cue: LimitCue): void {
    const claim: Claim = { facet: 'rateLimit', stance, nearness, evidence: { span: passage.text.span(cue.range.start, cue.range.end), stance } };
    this.#context.add(subject, claim);
  }
}
