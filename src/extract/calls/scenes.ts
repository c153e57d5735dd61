import type { EndpointDraft } from '../endpoints.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import type { Reach } from '../reach.js';
import { sentencesOf } from '../sentences.js';
import type { Range } from '../stance.js';
import type { Topics } from './topics.js';

const LINK_BEFORE = /\b(?:links?(?:ed)?(?: back)?(?: to| from)?|linking to|opens|points to|button opens|lands on|redirects? to|page(?: at)?|url|href|visits?)\s*[`"'(]*$/i;

/** "with a link to `/actions/:id`": a page that a message opens, not the endpoint that sends it. */
export function isLinkTarget(text: string, range: Range): boolean {
  return LINK_BEFORE.test(text.slice(Math.max(0, range.start - 28), range.start));
}

/**
 * Tells which endpoint a sentence of a flow or a description speaks of where it does not stand in the endpoint's own block: the one
 * named last before it in its paragraph or numbered flow, else the one whose words it and its heading share.
 */
export class Scenes {
  readonly #reach: Reach;
  readonly #topics: Topics;

  constructor(reach: Reach, topics: Topics) {
    this.#reach = reach;
    this.#topics = topics;
  }

  endpointOf(passage: Passage, cue: Range, among: (draft: EndpointDraft) => boolean = () => true): EndpointDraft | null {
    const before = this.#earlier(passage);
    const sentence = passage.text.text;
    const named = this.#lastNamed([...before, passage]);
    const lead = leadOf(passage.unit);
    const texts = [
      { text: sentence.slice(0, cue.start) + sentence.slice(cue.end), weight: 1 },
      { text: lead, weight: 1 },
      ...before.map(({ text }, index) => ({ text: text.text, weight: 0.25 + (0.25 * (index + 1)) / before.length })),
    ];
    if (named) return among(named) ? named : null;
    return this.#topics.best(texts, among);
  }

  /** The sentences before a passage that belong to its scene: of its paragraph, and the steps before a step. */
  #earlier(passage: Passage): Passage[] {
    const own = sentencesBefore(passage);
    const { unit } = passage;
    const steps: Passage[] = [];
    if (unit.kind === 'item' && unit.number !== null) for (let at = unit.previous; at && steps.length < 12; at = at.previous) steps.unshift({ unit: at, text: at.text, label: '', kind: 'words' });
    else if (unit.kind === 'item' && unit.parent?.kind === 'paragraph') steps.push({ unit: unit.parent, text: unit.parent.text, label: '', kind: 'words' });
    return [...steps, ...own];
  }

  #lastNamed(passages: readonly Passage[]): EndpointDraft | null {
    for (const passage of [...passages].reverse()) {
      const targets = this.#reach.finder.in(passage).filter((target) => target.nearness === 'named' && !isLinkTarget(passage.text.text, target.range));
      const last = targets.at(-1);
      if (!last) continue;
      return last.endpoints.length === 1 ? (last.endpoints[0]?.draft ?? null) : null;
    }
    return null;
  }
}

function sentencesBefore(passage: Passage): Passage[] {
  const start = passage.text.offsetAt(0);
  return sentencesOf(passage.unit.text)
    .filter((sentence) => sentence.offsetAt(0) < start)
    .map((text): Passage => ({ unit: passage.unit, text, label: '', kind: 'words' }));
}

/** The words that title a passage: the bold start of its paragraph, the step's list, its heading. */
export function leadOf(unit: Unit): string {
  const strong = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 4);
  if (strong) return unit.text.text.slice(strong.start, strong.end);
  const label = unit.fields.length > 0 && unit.kind !== 'row' ? (unit.fields[0]?.label ?? '') : '';
  if (label !== '') return label;
  if (unit.parent && (unit.parent.kind === 'paragraph' || unit.parent.kind === 'item')) return leadOf(unit.parent) || unit.parent.text.text.slice(0, 120);
  return headingOf(unit)?.text.text ?? '';
}
