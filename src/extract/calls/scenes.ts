import type { EndpointDraft } from '../endpoints.js';
import { headingOf, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { withoutPaths } from '../paths.js';
import type { Reach } from '../reach.js';
import type { Range } from '../stance.js';
import type { Target } from '../targets.js';
import type { Fit, Topics } from './topics.js';

const LINK_BEFORE = /\b(?:links?(?:ed)?(?: back)?(?: to| from)?|linking to|opens|leads? to|points to|button opens|lands on|redirects? to|pages?(?: at)?|url|href|visits?|reads|loads(?: from)?|polls|polled (?:by|at|from)|fetched (?:by|from)|read (?:by|from|with|through)|shown (?:by|at|on)|returned by|picked up by|visible (?:at|in|under)|then calls)\s*[`"'(]*$/i;
const POSTED_TO_US = /\b(?:calls(?: back(?: to| on| at)?)?|posts(?: it| back)? to|posts|hits|notifies|pings|(?:answers|replies|responds|reports|delivers|returns|comes back|pushes|writes back)(?: it| them| back)? (?:to|at|on|through|via|by)|sends (?:it|them|this|the \w+|its \w+) (?:back )?(?:to|at))\s*[`"'(]*$/i;

/** "with a link to `/actions/:id`": a page that a message opens, not the endpoint that sends it. */
export function isLinkTarget(text: string, range: Range): boolean {
  return LINK_BEFORE.test(text.slice(Math.max(0, range.start - 28), range.start));
}

/** "Deepgram calls `POST /hooks/deepgram`": the vendor is the caller. */
export function isCalledByVendor(text: string, range: Range, vendor: Range): boolean {
  return vendor.end <= range.start && range.start - vendor.end < 24 && POSTED_TO_US.test(text.slice(vendor.end, range.start));
}

/** A person does something new. */
const PERSON_ACTS = /^\W{0,4}(?:then |later |next |finally )?(?:the |a |an |each |every )?\w[\w-]* (?:types?|taps?|opens?|picks?|selects?|asks?|presses|clicks|uploads|orders|writes|chooses?|submits?|fills?|scans|records|enters?|requests|drops|hits|speaks?|books|pays)\b/i;
const NAMED_BEFORE = 3.2;
const NAMED_STEP_BEFORE = 8;
/** An endpoint of another kind than the statement is about. */
const OTHER_KIND = 0.75;
const LEAD_WEIGHT = 1.2;
const TITLE_WEIGHT = 2;
const FIRST_WORDS_WEIGHT = 2;
const COUNTED_WEIGHT = 0.8;
const LEAST_SCORE = 2.4;
const CLEAR_LEAD = 1.25;
/** "When a dispatcher publishes a run its riders are texted": on what occasion, as far as the words go. */
const OCCASION = /^\W{0,4}(?:When|Whenever|Once|As soon as|Each time|Every time|After|If)\s([^,;:]{8,60})/;
const STEPS_LOOKED_BACK = 14;
/** A title over the lines of a flow, and how long a line is at most. */
const TITLES_FLOW = /\b(?:data ?)?flows?\b|\bhow it works\b|\b(?:user|customer) journeys?\b|\bwalk-?through\b/i;
const LONGEST_LINE = 200;

/**
 * Tells which endpoint a sentence of a flow or a description speaks of where it does not stand in the endpoint's own block: the one
 * whose words it and its heading share, or the one named last before it in its paragraph or numbered flow.
 */
export class Scenes {
  readonly #reach: Reach;
  readonly #topics: Topics;

  constructor(reach: Reach, topics: Topics) {
    this.#reach = reach;
    this.#topics = topics;
  }

  /**
   * The endpoint that a sentence without a name speaks of; null where none or several fit.
   * @param among the endpoints that are likelier than others
   * @param strict no others are meant
   */
  endpointOf(passage: Passage, cue: Range, among: (draft: EndpointDraft) => boolean = () => true, strict = false): EndpointDraft | null {
    const titled = this.#titledBy(passage);
    if (titled && among(titled)) return titled;
    const sentence = withoutPaths(passage.text.text, ' ').replace(HANDLER_ANSWERS, (words) => ' '.repeat(words.length));
    const label = topicIn(/^\W{0,2}([A-Z][\w -]{1,24}):\s/.exec(sentence)?.[1] ?? '');
    // A sentence with a label of its own opens a topic of its own.
    const before = label === '' ? sentencesBefore(passage) : [];
    const steps = stepsBefore(passage.unit);
    const named = this.lastNamed([...steps, ...before]);
    const beginsAnew = this.#topicOf(sentence);
    const scene = named.length === 0 && before.length > 0 && passage.kind !== 'comment' ? this.#sceneOf(before.at(-1) as Passage, among) : null;
    const last = beginsAnew !== null && beginsAnew !== scene && among(beginsAnew) ? null : scene;
    const around = `${sentence.slice(0, cue.start)} ${sentence.slice(cue.end)}`;
    const title = label === '' ? titleOf(passage.unit) : label;
    const fits = this.#topics.fits(
      [
        { text: around, weight: 1 },
        // What is counted: "30 drafts a day".
        { text: sentence.slice(cue.start, cue.end), weight: COUNTED_WEIGHT },
        { text: sentence.split(/\s+/).slice(0, 4).join(' '), weight: FIRST_WORDS_WEIGHT },
        { text: title !== '' ? title : before.length === 0 ? leadOf(passage.unit) : headingTopic(passage.unit), weight: title === '' ? LEAD_WEIGHT : TITLE_WEIGHT },
        // What stands before a comment is code: it may name an endpoint, and its words tell no topic.
        ...this.#sinceNamed(passage.kind === 'comment' ? steps : [...steps, ...before]).map(({ text }, index, all) => ({ text: text.text, weight: 0.2 + (0.3 * (index + 1)) / all.length })),
      ],
      title,
    );
    const bonus = passage.unit.kind === 'item' && passage.unit.number !== null ? NAMED_STEP_BEFORE * 0.35 ** this.#actsSince([...steps, ...before], passage) : NAMED_BEFORE;
    return decide(fits, named.length === 1 ? (named[0] as EndpointDraft) : last, bonus, among, strict ? 0 : OTHER_KIND);
  }

  /** "**Route 12.** … texts back the address": the one endpoint that the title or the label of an item or a paragraph names. */
  #titledBy({ unit, kind }: Passage): EndpointDraft | null {
    const title = kind === 'words' && (unit.kind === 'item' || unit.kind === 'paragraph') ? titleOf(unit) || (unit.fields[0]?.label ?? '') : '';
    if (title === '') return null;
    const end = unit.text.text.indexOf(title) + title.length;
    const named = this.#reach.finder.in({ unit, text: unit.text, label: '', kind }).filter((target) => target.nearness === 'named' && target.range.end <= end);
    const endpoints = new Set(named.flatMap((target) => target.endpoints));
    return endpoints.size === 1 ? ([...endpoints][0]?.draft ?? null) : null;
  }

  /** The one endpoint that has a word of the first words of a sentence, "Pictures cost more, …", or that fits best what it says first of all: "When a dispatcher publishes a run, …". */
  #topicOf(sentence: string): EndpointDraft | null {
    const [only, other] = this.#topics.fits([{ text: sentence.split(/\s+/).slice(0, 2).join(' '), weight: 1 }], '');
    if (only) return other ? null : only.draft;
    const occasion = OCCASION.exec(sentence)?.[1];
    const [first, second] = occasion === undefined ? [] : this.#topics.fits([{ text: occasion, weight: 1 }], '');
    return first && first.score >= LEAST_SCORE && (!second || first.score >= second.score * CLEAR_LEAD) ? first.draft : null;
  }

  /** The steps after the last one that names an endpoint. */
  #sinceNamed(steps: readonly Passage[]): readonly Passage[] {
    const last = steps.findLastIndex((step) => this.lastNamed([step]).length > 0);
    return steps.slice(last + 1);
  }

  /** The steps of a flow between the one that names an endpoint and a passage, which goes on from there. */
  stepsSince({ unit }: Passage): readonly Passage[] {
    return this.#sinceNamed(stepsBefore(unit));
  }

  /** How many acts of a person lie between the step that names an endpoint and this one: each may begin something else. */
  #actsSince(steps: readonly Passage[], passage: Passage): number {
    let acts = PERSON_ACTS.test(passage.text.text) ? 1 : 0;
    for (const step of [...steps].reverse()) {
      if (this.lastNamed([step]).length > 0) break;
      if (PERSON_ACTS.test(step.text.text)) acts++;
    }
    return acts;
  }

  /** What a whole sentence speaks of, seen from the sentence after it. */
  #sceneOf(passage: Passage, among: (draft: EndpointDraft) => boolean): EndpointDraft | null {
    return this.endpointOf(passage, { start: passage.text.length, end: passage.text.length }, among);
  }

  /** The endpoints that the last of some passages to name any names. */
  lastNamed(passages: readonly Passage[]): readonly EndpointDraft[] {
    for (const passage of [...passages].reverse()) {
      const targets = this.#reach.finder.in(passage).filter((target) => isExplicit(target) && !isLinkTarget(passage.text.text, target.range));
      if (targets.length === 0) continue;
      const named = targets.filter((target) => target.nearness === 'named');
      return [...new Set((named.length > 0 ? named : targets).flatMap((target) => target.endpoints.map((subject) => subject.draft)))];
    }
    return [];
  }
}

function isExplicit(target: Target): boolean {
  return target.nearness === 'named' || (target.nearness === 'group' && target.endpoints.length <= 6);
}

function decide(fits: readonly Fit[], named: EndpointDraft | null, bonus: number, among: (draft: EndpointDraft) => boolean, otherKind: number): EndpointDraft | null {
  const scored = fits.map(({ draft, score }) => ({ draft, score: score + (draft === named ? bonus : 0) }));
  if (named && !scored.some(({ draft }) => draft === named)) scored.push({ draft: named, score: bonus });
  const weighed = scored.map(({ draft, score }) => ({ draft, score: among(draft) ? score : score * otherKind })).sort((a, b) => b.score - a.score);
  const [first, second] = weighed;
  if (!first || first.score < LEAST_SCORE || !among(first.draft)) return null;
  return second && first.score < second.score * CLEAR_LEAD ? null : first.draft;
}

/** "Before the handler returns it …": that it answers tells of no route named for a return. */
const HANDLER_ANSWERS = /\b(?:handler|route|endpoint|function|server|api|controller|service|it) (?:returns|answers|responds|replies)\b/gi;

/** The steps before a step of a numbered flow; the line over a line that stands under it. */
function stepsBefore(unit: Unit): Passage[] {
  const steps: Passage[] = [];
  if (isLineOfFlow(unit)) {
    for (let at = unit.previous; at && isLineOfFlow(at) && steps.length < STEPS_LOOKED_BACK; at = at.previous) steps.unshift({ unit: at, text: at.text, label: '', kind: 'words' });
    return steps;
  }
  if (unit.kind !== 'item') return steps;
  if (unit.number !== null) for (let at = unit.previous; at && steps.length < STEPS_LOOKED_BACK; at = at.previous) steps.unshift({ unit: at, text: at.text, label: '', kind: 'words' });
  if (unit.parent?.kind === 'paragraph' || unit.parent?.kind === 'item') steps.unshift({ unit: unit.parent, text: unit.parent.text, label: '', kind: 'words' });
  return steps;
}

/** One of the lines of a flow, each a paragraph of its own: "User submits the form → `POST /claims`" over "Backend builds the prompt, calls …". */
function isLineOfFlow(unit: Unit): boolean {
  return unit.kind === 'paragraph' && unit.children.length === 0 && unit.text.length < LONGEST_LINE && TITLES_FLOW.test(headingOf(unit)?.text.text ?? '') && headingOf(unit) === unit.parent;
}

/** The bold start of a paragraph or item, or its first few words where they are a sentence of their own ("Booking. The handler …", "5.2 Booking. The …"). */
export function titleOf(unit: Unit): string {
  const strong = unit.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 4);
  if (strong) return unit.text.text.slice(strong.start, strong.end);
  const title = /^(?:\d{1,2}\.\d{1,2}\.?\s)?([A-Z][\w '-]{2,40})\.\s/.exec(unit.text.text)?.[1];
  return title && title.split(' ').length <= 4 ? title : '';
}

/** A label that names a topic; none where words before a colon say what is done: "Route checks `usage`: 20 per day". */
function topicIn(label: string): string {
  return /_|\b(?:checks?|reads?|counts?|looks|calls|asks|writes|uses|returns|sends|does|is|are|has|answers|stores|posts|inserts|updates)\b/.test(label) ? '' : label;
}

/** The words over a passage: its title, its label, the line over it, its heading. */
export function leadOf(unit: Unit): string {
  const title = titleOf(unit);
  if (title !== '') return title;
  const label = topicIn(unit.fields.length > 0 && unit.kind !== 'row' ? (unit.fields[0]?.label ?? '') : '');
  if (label !== '') return label;
  if (unit.parent && (unit.parent.kind === 'paragraph' || unit.parent.kind === 'item')) return leadOf(unit.parent) || unit.parent.text.text.slice(0, 120);
  return headingTopic(unit);
}

/** The heading over a unit; none that tells no topic of what stands below it. */
function headingTopic(unit: Unit): string {
  const heading = headingOf(unit)?.text.text ?? '';
  return FROM_ONE_TO_ANOTHER.test(heading) ? '' : heading;
}

/** "From the defect to the work order": a title that names where a flow begins and ends is the topic of none of its steps. */
const FROM_ONE_TO_ANOTHER = /^\W*(?:\d[\d.]*\s)?from\s[^:]{2,40}\sto\s/i;
