import type { Claim, Facet, Nearness, Stance } from '../../model/claim.js';
import { Scenes } from '../calls/scenes.js';
import { Topics } from '../calls/topics.js';
import { CLIENT_ENDS } from '../lexicon/timeouts.js';
import { headingOf } from '../outline.js';
import type { Passage } from '../passages.js';
import type { ClaimContext } from '../read-endpoints.js';
import { stanceAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { type TimeoutCue, timeoutCuesIn } from './timeout-cues.js';

const TIME_LABEL = /\b(?:time-?outs?|time|deadline|model call|ai call|wait|max wait|latency budget|504)\b/i;
const OTHER_LABEL = /^(?:rate\b.*|limits?|auth\w*|schedule|retention|cache|latency|p95|metric|target|risk|likelihood|in|input|body)\b/i;
const SAME_AS_ABOVE = /^\W{0,3}(?:same(?: as)?|ditto|idem|as above|see above|like above|same as above)\b/i;
const FACETS: Readonly<Record<TimeoutCue['kind'], Facet>> = { bound: 'timeout', word: 'timeout', unbounded: 'timeout', mechanism: 'abort', status: 'status504', otherStatus: 'status504', fallback: 'status504' };

/** Reads what the document says about how long each endpoint waits for an AI model, what ends the wait, and what is answered then. */
export function claimTimeouts(context: ClaimContext): void {
  const reader = new TimeoutReader(context);
  for (const passage of context.passages) reader.read(passage);
}

class TimeoutReader {
  readonly #context: ClaimContext;
  readonly #scenes: Scenes;

  constructor(context: ClaimContext) {
    this.#context = context;
    this.#scenes = new Scenes(context.reach, new Topics(context.reach.finder.subjects.map((subject) => subject.draft)));
  }

  read(passage: Passage): void {
    const { unit } = passage;
    if (unit.zone !== 'plain' || passage.kind === 'heading') return;
    if (OTHER_LABEL.test(passage.label) && !TIME_LABEL.test(passage.label)) return;
    if (CLIENT_ENDS.test(passage.text.text)) return;
    const about = TIME_LABEL.test(passage.label) || TIME_LABEL.test(headingOf(unit)?.text.text ?? '') || TIME_LABEL.test(unit.text.text.slice(0, 40));
    const owners = this.#context.reach.ownersOf(passage);
    if (TIME_LABEL.test(passage.label) && SAME_AS_ABOVE.test(passage.text.text)) {
      const value = unit.previous?.fields.find((field) => field.label === passage.label)?.value;
      const targets = owners.length > 0 ? owners : this.#rowTargets(passage);
      if (value) for (const cue of timeoutCuesIn(value, true)) for (const subject of targets) this.#add(subject, { ...passage, text: value }, cue, 'own', { start: 0, end: value.length });
    }
    const cues = timeoutCuesIn(passage.text, about);
    if (cues.length === 0) return;
    const bounds = this.#context.reach.bind(passage, cues.map((cue) => cue.range));
    cues.forEach((cue, index) => {
      const bound = bounds[index];
      if (!bound) return;
      let { endpoints, nearness }: { endpoints: readonly EndpointSubject[]; nearness: Nearness } = bound;
      if (endpoints.length === 0 || (nearness === 'group' && this.#context.reach.finder.in(passage).length === 0)) {
        const scene = unit.kind === 'row' ? this.#rowTargets(passage) : this.#elsewhere(passage, cue);
        if (scene.length > 0) [endpoints, nearness] = [scene, 'named'];
      }
      for (const subject of endpoints) this.#add(subject, passage, cue, nearness, bound.bounds);
    });
  }

  /** A row that is no declaration speaks of the endpoints that its other cells name. */
  #rowTargets(passage: Passage): readonly EndpointSubject[] {
    const targets = passage.unit.fields.flatMap((field) => this.#context.reach.finder.in({ unit: passage.unit, text: field.value, label: field.label, kind: 'words' }));
    return [...new Set(targets.filter((target) => target.nearness === 'named').flatMap((target) => target.endpoints))];
  }

  #elsewhere(passage: Passage, cue: TimeoutCue): readonly EndpointSubject[] {
    const draft = this.#scenes.endpointOf(passage, cue.range);
    const subject = draft && this.#context.reach.finder.subjects.find((each) => each.draft === draft);
    if (subject) return [subject];
    const text = passage.text.text.toLowerCase();
    return this.#context.reach.finder.subjects.filter((each) => each.facts.ai && each.facts.providers.some((provider) => provider.length > 3 && text.includes(provider)));
  }

  #add(subject: EndpointSubject, passage: Passage, cue: TimeoutCue, nearness: Nearness, bounds: { start: number; end: number }): void {
    const facet = FACETS[cue.kind];
    let stance: Stance = stanceAt(passage.text, cue.range, bounds).stance;
    let flaw: Claim['flaw'];
    let seconds: number | undefined;
    if (cue.kind === 'word' && stance === 'affirmed') stance = 'vague';
    if (cue.kind === 'unbounded') stance = 'denied';
    if (cue.kind === 'otherStatus') stance = 'denied';
    if (cue.kind === 'fallback') flaw = 'status';
    if (cue.kind === 'bound') {
      seconds = cue.seconds;
      if (cue.platform) flaw = 'platform';
    }
    const claim: Claim = { facet, stance, nearness, evidence: { span: passage.text.span(cue.range.start, cue.range.end), stance } };
    this.#context.add(subject, { ...claim, ...(seconds === undefined ? {} : { seconds }), ...(flaw === undefined ? {} : { flaw }) });
  }
}
