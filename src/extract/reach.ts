import type { Nearness } from '../model/claim.js';
import { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import { listsPart } from './built-parts.js';
import { boundsBetween, isDoneTo } from './cue-bounds.js';
import type { Fragment } from './endpoints.js';
import { remarksOn } from './own-remarks.js';
import { DEEPEST_HEADING } from './heading-levels.js';
import { ancestors, headingOf, isBelow, subtree, titleOver, type Unit } from './outline.js';
import { type Passage, sentencesBefore } from './passages.js';
import { pathMentions } from './paths.js';
import { JOINS, OF_SOME } from './lexicon/targets.js';
import { ofSentencesCaller } from './sentence-callers.js';
import type { Range } from './stance.js';
import { strangersIn } from './strangers.js';
import { type EndpointSubject, isExceptedBehind, type Target, TargetFinder } from './targets.js';

/** A cue of a passage with the endpoints that it speaks of. */
export interface Bound {
  readonly endpoints: readonly EndpointSubject[];
  readonly nearness: Nearness;
  /** The part of the passage that belongs to the cue. */
  readonly bounds: Range;
  /** Said of users, or of the system as a whole. */
  readonly blanket: boolean;
  /** Said of machines: crons, workers, webhooks. */
  readonly ofMachines: boolean;
  /** The passage names the endpoints, or the group, in so many words. */
  readonly explicit: boolean;
}

/** Said in the line that heads a part of a listing: of all its entries, whoever calls them. */
const OF_PART = { blanket: false, ofMachines: true, explicit: true } as const;
const UNNAMED = { blanket: false, ofMachines: false, explicit: false } as const;

/** Tells which endpoints a statement reaches (docs/judgement.md, Reach). */
export class Reach {
  readonly finder: TargetFinder;
  readonly #owners = new Map<Unit, { readonly subject: EndpointSubject; readonly fragment: Fragment }[]>();
  readonly #declared: ReadonlySet<Unit>;
  /** The endpoints of the groups that units list, of those that were asked for. */
  readonly #listed = new Map<Unit, ReadonlySet<EndpointSubject>>();
  /** The endpoints that headings name and do not declare, of those that were asked for. */
  readonly #namedBy = new Map<Unit, readonly EndpointSubject[]>();

  readonly #topic: RegExp | null;

  /** @param topic labels that announce of what is spoken, and not of which endpoints: "Authentication." for who asks how callers are known */
  constructor(subjects: readonly EndpointSubject[], finder = new TargetFinder(subjects), topic: RegExp | null = null) {
    this.finder = finder;
    this.#topic = topic;
    for (const subject of subjects) {
      for (const fragment of subject.draft.fragments) {
        const known = this.#owners.get(fragment.unit) ?? [];
        known.push({ subject, fragment });
        this.#owners.set(fragment.unit, known);
      }
    }
    this.#declared = new Set(subjects.map((subject) => subject.draft.unit));
  }

  /** The endpoints in whose row, item or block a passage stands. */
  ownersOf(passage: Passage): EndpointSubject[] {
    const span = passage.text.span();
    const found = (this.#owners.get(passage.unit) ?? []).filter(({ fragment }) => {
      const own = fragment.text.span();
      return own.start < span.end && span.start < own.end;
    });
    const owners = [...new Set(found.map(({ subject }) => subject))];
    return owners.length > 0 && this.isAboutStranger(passage) ? [] : owners;
  }

  /** Whether a passage heads a part of a listing, and is no entry of it. */
  headsEntries({ unit, text }: Passage): boolean {
    const { start, end } = text.span();
    const own = (this.#owners.get(unit) ?? []).map(({ fragment }) => fragment).filter((fragment) => fragment.text.span().start < end && start < fragment.text.span().end);
    return own.length > 0 && own.every(({ shared }) => shared === true);
  }

  /** Whether a passage begins with a path that the document declares nowhere. */
  isAboutStranger(passage: Passage): boolean {
    if (!STARTS_WITH_PATH.test(passage.text.text)) return false;
    const targets = this.finder.in(passage);
    return strangersIn(passage.text.text, targets).length > 0 && targets.every(({ nearness }) => nearness !== 'named');
  }

  /**
   * The endpoints that each cue of a passage speaks of. Where a passage names several endpoints and says several things, a thing
   * belongs to the names before it, or, where it comes first, to the names after it. A route that stands in the midst of a cue is what
   * the cue is of: "the eleventh `POST /a` within a minute gets 429", "6 such requests a minute".
   */
  bind(passage: Passage, cues: readonly Range[]): Bound[] {
    const routes = this.finder.in(passage).filter(({ nearness, range, pointsBack }) => pointsBack === true || (nearness === 'named' && passage.text.text.slice(range.start, range.end).includes('/')));
    return this.#boundBeside(passage, cues).map((bound, index) => {
      const cue = cues[index] as Range;
      const remarked = bound.nearness === 'own' ? undefined : this.#remarkedPath(passage, cue);
      if (remarked) return { ...bound, endpoints: remarked.endpoints, nearness: remarked.nearness, explicit: true };
      const inside = routes.filter(({ range }) => cue.start < range.start && range.end < cue.end).flatMap(({ endpoints }) => endpoints);
      return inside.length === 0 || bound.explicit || bound.nearness === 'own' ? bound : { ...bound, endpoints: [...new Set(inside)], nearness: 'named', explicit: true };
    });
  }

  /** Whether a cue stands in a bracket behind a path that the passage excepts. */
  isOfException(passage: Passage, cue: Range): boolean {
    return this.#remarkedPath(passage, cue) !== undefined;
  }

  /** The path behind which the bracket opens that a cue stands in, where the passage excepts paths. */
  #remarkedPath(passage: Passage, cue: Range): Target | undefined {
    const excepted = this.finder.inExceptions(passage);
    return excepted.length === 0 ? undefined : remarkedPath([...excepted, ...this.finder.in(passage)], cue, passage.text.text);
  }

  /** What each cue is of by the names beside it. */
  #boundBeside(passage: Passage, cues: readonly Range[]): Bound[] {
    const targets = this.finder.in(passage);
    const whole = { start: 0, end: passage.text.length };
    const owners = this.ownersOf(passage);
    const title = owners.length === 0 ? boldTitle(passage) : null;
    const isHolder = (passage.kind === 'heading' || title !== null || (owners.length === 0 && passage.unit.kind === 'paragraph' && GROUP_LEAD.test(passage.unit.text.text))) && this.#under(passage.unit).length > 0;
    const isOfTitle = ({ range }: Target): boolean => title !== null && range.end <= title && !passage.text.text.slice(0, title).includes('/');
    const isOwnCaller = (target: Target): boolean => owners.length > 0 && isCaller(target, passage.text.text) && owners.every((owner) => target.endpoints.includes(owner));
    const known = targets.filter((target) => !cues.every((cue) => isExceptedBehind(target, cue)) && !cues.some((cue) => cue.start <= target.range.start && target.range.end <= cue.end) && !(isHolder && (isOfTitle(target) || !isQuantified(target, passage.text.text))) && !isOwnCaller(target) && !(owners.length > 0 && CALLED_BY.test(passage.text.text.slice(Math.max(0, target.range.start - LONGEST_LEAD), target.range.start))));
    const strangers = strangersIn(passage.text.text, targets, owners.length > 0);
    const free = strangers.length > 0 ? [...known.filter(({ range }) => !strangers.some((other) => other.range.start <= range.start && range.end <= other.range.end)), ...strangers].sort((a, b) => a.range.start - b.range.start) : known;
    const foreign = free.filter((target) => target.nearness !== 'named' || target.endpoints.length === 0 || target.endpoints.some((subject) => !owners.includes(subject)));
    if (foreign.length === 0) {
      const [endpoints, nearness]: [readonly EndpointSubject[], Nearness] = owners.length > 0 ? [owners, 'own'] : this.#governed(passage);
      const asked = endpoints.length === 0 ? this.#askedOf(passage) : [];
      if (asked.length > 0) {
        const answer = { endpoints: [...new Set(asked.flatMap((target) => target.endpoints))], nearness: widest(asked), blanket: asked.some((target) => target.blanket), ofMachines: asked.some((target) => target.ofMachines), explicit: true };
        return cues.map((_, index) => ({ ...answer, bounds: boundsBetween(cues, index, whole, passage.text.text) }));
      }
      const head = owners.length > 0 && this.headsEntries(passage) ? OF_PART : UNNAMED;
      const remarks = owners.length > 1 && head !== OF_PART ? remarksOn(free, passage.text.text) : [];
      const remarkedBy = (cue: Range): readonly EndpointSubject[] | undefined => remarks.find(({ range }) => range.start <= cue.start && cue.end <= range.end)?.targets.flatMap((target) => target.endpoints);
      return cues.map((cue, index) => ({ endpoints: remarkedBy(cue) ?? endpoints, nearness: head === OF_PART ? 'group' : nearness, bounds: boundsBetween(cues, index, whole, passage.text.text), ...head }));
    }
    const groups = grouped(free, cues, passage.text.text);
    const inTurn = inTurnBefore(groups, cues, passage.text.text);
    return cues.map((cue, index) => {
      const bounds = boundsBetween(cues, index, whole, passage.text.text);
      const nearest = inTurn.get(cue) ?? targetsFor(cue, groups, cues, passage.text.text);
      const mine = nearest?.targets.every((target) => isExceptedBehind(target, cue)) === true ? undefined : nearest;
      // "Bearer TOKEN; posts to `/b` for each shop", in the words of an endpoint: what another clause names is not meant.
      if (!mine || (owners.length > 0 && mine.start >= cue.end && BREAK.test(passage.text.text.slice(cue.end, mine.start)))) return owners.length > 0 ? { endpoints: owners, nearness: 'own', bounds, ...UNNAMED } : { endpoints: [], nearness: 'named', bounds, ...UNNAMED };
      const endpoints = [...new Set(mine.targets.flatMap((target) => target.endpoints))];
      const isOwn = owners.length > 0 && endpoints.every((endpoint) => owners.includes(endpoint));
      const nearness = isOwn ? 'own' : widest(mine.targets);
      const start = mine.end <= cue.start && !isDoneTo(mine, cue, passage.text.text) ? Math.max(bounds.start, mine.end) : bounds.start;
      return { endpoints, nearness, bounds: { start: Math.min(start, cue.start), end: bounds.end }, blanket: mine.targets.some((target) => target.blanket), ofMachines: mine.targets.some((target) => target.ofMachines), explicit: true };
    });
  }

  /** The endpoints that a statement without a name governs: of its list, of its flow's step, of its section. */
  #governed(passage: Passage): [readonly EndpointSubject[], Nearness] {
    const { unit } = passage;
    // "Most handlers start with …": which, it does not say.
    if (pathMentions(passage.text.text).length > 0 || OF_SOME.test(passage.text.text) || listsPart(passage) || NUMBERED_NOTE.test(passage.text.text)) return [[], 'group'];
    const below = this.#under(unit);
    if (below.length > 0) return [below, 'group'];
    const noted = this.#notedBy(unit);
    if (noted.length > 0) return [noted, 'own'];
    const step = this.#stepOwner(unit);
    if (step) return [step, 'named'];
    const labelled = this.#labelOf(passage);
    if (labelled) return [ofSentencesCaller(labelled.endpoints, passage), labelled.nearness === 'named' || unit.text.text.slice(labelled.range.start, labelled.range.end).includes('/') ? 'named' : 'group'];
    const led = this.#ledIn(passage);
    if (led) return [led.endpoints, led.nearness];
    const titled = this.namedByHeading(unit);
    if (titled.length > 0) return [titled, 'named'];
    if (unit.kind === 'row' || unit.kind === 'code') return [[], 'group'];
    const leader = ancestors(unit).find((ancestor) => ancestor.kind !== 'document' && this.ownersOfUnit(ancestor).length > 0);
    if (leader) return [this.ownersOfUnit(leader), 'own'];
    const heading = headingOf(unit);
    const title = heading && heading.depth > DEEPEST_HEADING ? titleOver(heading) : null;
    // A bold line below the title of the document heads a section as others do: what it holds is not said of all of them.
    const around = title && title.depth > 1 ? this.#under(title) : [];
    if (around.length > 0 && unit.parent === heading) return [around, 'group'];
    // An item of a list speaks of its list; a sentence below the title of the document, of the system.
    if (!heading || heading.depth <= 1) return [[], 'group'];
    if (unit.parent !== heading || unit.kind === 'item') return [this.#allInTitle(heading), 'group'];
    const under = this.#under(heading);
    return [under.length > 0 ? under : this.#groupInTitle(heading), 'group'];
  }

  /** "Protection of the internal endpoints": a title over no endpoints of its own that names a group of them. */
  #groupInTitle(heading: Unit): readonly EndpointSubject[] {
    if (this.holds(heading)) return [];
    const targets = this.finder.in({ unit: heading, text: heading.text, label: '', kind: 'heading' });
    return targets.filter((target) => target.nearness === 'group' || isQuantified(target, heading.text.text)).flatMap(({ endpoints }) => endpoints);
  }

  /** "What holds for every operation": a title that says so is over all that a list below it tells. */
  #allInTitle(heading: Unit): readonly EndpointSubject[] {
    return HOLDS_FOR_ALL.test(heading.text.text) ? this.#groupInTitle(heading) : [];
  }

  /** "Every route must check:" over a list: whom the words that lead an item in speak of. */
  #ledIn({ unit }: Passage): Target | undefined {
    const lead = unit.kind === 'item' ? unit.parent : null;
    if (lead?.kind !== 'paragraph' || !LEADS_IN.test(lead.text.text)) return undefined;
    return this.finder.in({ unit: lead, text: lead.text, label: '', kind: 'words' }).find((target) => target.nearness !== 'named');
  }

  /** "`/s/*`: nobody is asked. Open on purpose.": what an item or a paragraph begins with, for the sentences behind the first. */
  #labelOf({ unit, kind }: Passage): Target | undefined {
    if (kind !== 'words' || (unit.kind !== 'item' && unit.kind !== 'paragraph')) return undefined;
    const bold = unit.text.marks.find(({ kind: mark, start }) => mark === 'strong' && start === 0);
    const label = PATH_LABEL.exec(unit.text.text)?.[0] ?? (bold && /[.:]\s?$/.test(unit.text.text.slice(0, bold.end + 1)) ? unit.text.text.slice(0, bold.end) : undefined);
    return label === undefined || this.#topic?.test(label) ? undefined : this.finder.in({ unit, text: unit.text, label: '', kind }).find((target) => target.range.end <= label.length);
  }

  /** "The call behind `/api/check`": the endpoints that the heading over a unit names and does not declare. */
  namedByHeading(unit: Unit): readonly EndpointSubject[] {
    const heading = headingOf(unit);
    if (!heading) return [];
    const known = this.#namedBy.get(heading);
    if (known) return known;
    const isOther = heading.depth > 1 && !this.isDeclaration(heading) && pathMentions(heading.text.text).length > 0;
    const named = isOther ? this.finder.namedIn({ unit: heading, text: heading.text, label: '', kind: 'heading' }) : [];
    const meant = named.length > 0 || heading.depth <= 1 || this.isDeclaration(heading) ? named : this.#meantByTitle(heading);
    this.#namedBy.set(heading, meant);
    return meant;
  }

  /** The one endpoint that a title means without its path: "How the hook is handled", "Chat flow". */
  #meantByTitle(heading: Unit): readonly EndpointSubject[] {
    const { subjects } = this.finder;
    const title = heading.text.text;
    const hooks = THE_HOOK.test(title) ? subjects.filter(({ facts }) => facts.caller === 'webhook') : [];
    const topic = FLOW_TITLE.exec(title)?.[1]?.toLowerCase().replace(/ /g, '-');
    const ofFlow = topic === undefined ? [] : subjects.filter(({ draft, facts }) => draft.method !== 'GET' && facts.path.split('/').at(-1) === topic);
    const vendor = VENDOR_TITLE.exec(title.replace(FROM_VENDOR, ''))?.[1]?.toLowerCase();
    const ofVendor = vendor === undefined ? [] : subjects.filter(({ facts }) => facts.caller === 'webhook' && facts.path.split(/[/-]/).includes(vendor));
    const meant = [hooks, ofFlow, ofVendor].find((each) => each.length === 1) ?? [];
    return meant.length === 0 || namesRoutes(heading) ? [] : meant;
  }

  /** "**Note 1.** …": the endpoints in whose rows it says "see note 1". */
  #notedBy(unit: Unit): readonly EndpointSubject[] {
    const number = unit.kind === 'paragraph' || unit.kind === 'item' ? NOTE_LABEL.exec(unit.text.text)?.[1] : undefined;
    if (number === undefined) return [];
    return this.finder.subjects.filter(({ draft }) => draft.fragments.some(({ text }) => matchesIn(text.text, SEE_NOTE).some((match) => match[1] === number)));
  }

  /** The endpoints of the question that a passage answers: "Named auth for every POST? Yes, a session cookie." */
  #askedOf(passage: Passage): readonly Target[] {
    const question = questionBefore(passage);
    if (question === null) return [];
    const text = MappedText.verbatim(question.replace(/\bper(?= (?:POST|endpoint|route|write|handler)\b)/gi, 'every'), 0);
    return this.finder.in({ unit: passage.unit, text, label: '', kind: 'words' });
  }

  ownersOfUnit(unit: Unit): EndpointSubject[] {
    return [...new Set((this.#owners.get(unit) ?? []).map(({ subject }) => subject))];
  }

  /** Whether endpoints are declared below a unit. */
  holds(unit: Unit): boolean {
    return this.#under(unit).length > 0;
  }

  /** The endpoint of a card by its title: the only one below a heading. */
  ofTitle(unit: Unit): EndpointSubject | null {
    const [only, ...others] = unit.kind === 'heading' ? this.#under(unit) : [];
    return only && others.length === 0 && unit.depth > 1 ? only : null;
  }

  #under(unit: Unit): EndpointSubject[] {
    const listed = this.#listedUnder(unit);
    return this.finder.subjects.filter((subject) => isBelow(subject.draft.unit, unit) || listed.has(subject));
  }

  /** "All `/admin/*` routes": the endpoints of the groups that a unit lists, where it lists nothing but paths. */
  #listedUnder(unit: Unit): ReadonlySet<EndpointSubject> {
    const known = this.#listed.get(unit);
    if (known) return known;
    const items = unit.kind === 'heading' || unit.kind === 'paragraph' ? unit.children.filter(({ kind }) => kind === 'item') : [];
    const isList = items.some(({ text }) => text.text.includes('*')) && items.every(({ text }) => LISTS_A_PATH.test(text.text));
    const listed = new Set(isList ? items.flatMap((item) => this.finder.in({ unit: item, text: item.text, label: '', kind: 'words' }).flatMap(({ endpoints }) => endpoints)) : []);
    this.#listed.set(unit, listed);
    return listed;
  }

  /** In a numbered flow a step belongs to the endpoint that it, or the step before it, names last. */
  #stepOwner(unit: Unit): readonly EndpointSubject[] | null {
    let at: Unit | null = unit;
    if (unit.kind === 'item' && unit.number === null && unit.parent?.kind === 'item') at = unit.parent;
    if (at.kind !== 'item' || (at.number === null && at.parent?.number === undefined)) return null;
    if (at.number === null) return null;
    const goesOn = !ANSWERS.test(headingOf(at)?.text.text ?? '');
    for (let step: Unit | null = at; step; step = goesOn ? step.previous : null) {
      const named = this.finder.in({ unit: step, text: step.text, label: '', kind: 'words' }).filter((target) => target.nearness === 'named');
      const last = named.at(-1);
      if (last && last.endpoints.length === 1) return last.endpoints;
      if (named.length > 0) return null;
    }
    return null;
  }

  isDeclaration(unit: Unit): boolean {
    return this.#declared.has(unit);
  }
}

/** Whether a section names routes itself: then its title names none. */
function namesRoutes(heading: Unit): boolean {
  return subtree(heading).some((unit) => unit !== heading && pathMentions(unit.text.text).some(({ methods }) => methods.length > 0));
}

/** The title of a section about the only webhook, and about what happens when one endpoint is called. */
const THE_HOOK = /\bthe (?:\w+ )?(?:web)?hook\b/i;
/** "Notifications from Adyen", "Stripe events": what a vendor sends. */
const FROM_VENDOR = /^\W*(?:\d+(?:\.\d+)*[.)]?\s)?(?:the |our )?(?:notifications?|events?|calls?|callbacks?|webhooks?|hooks?|messages?|posts?|requests?|what (?:comes|arrives)) (?:from|by|of) (?:the )?/i;
const VENDOR_TITLE = /^\W*([A-Z][\w-]{2,20})(?:['’]s?)?(?: (?:notifications?|events?|callbacks?|webhooks?|hooks?|handler))?\W*$/;
const FLOW_TITLE = /^\W*(?:\d+(?:\.\d+)*[.)]?\s)?(?:the )?([a-z][\w-]{2,24}(?: [a-z][\w-]{2,24})?) (?:request )?(?:flow|pipeline|sequence|lifecycle)\W*$/i;

/** Over numbered answers, each of which stands for itself, where the steps of a flow go on from one another. */
const ANSWERS = /\b(?:gates?|pre-?approval|check-?lists?|sign-?off|questions?|decisions?|requirements?|principles?|controls?)\b/i;
/** A line that only names the group which follows: "User routes (session cookie required):". */
const GROUP_LEAD = /^\W{0,4}(?:(?!all\b|every\b|each\b|any\b)[\w-]+\s){1,3}(?:routes|endpoints|handlers|functions|jobs|webhooks|calls)\s?(?:\([^()]{1,120}\))?\W{0,4}:\W{0,3}$/i;
/** What may stand behind the bold words of such a line. */
const BEHIND_TITLE = /^\s?(?:\([^()]{1,140}\)|[:–—-]\s?[^.]{1,140})?\W{0,4}$/;
const LONGEST_TITLE = 40;

/** Where the bold title of a line over a list ends: "**Members** (all: session cookie)" is no name of `/members`. */
function boldTitle({ unit, text }: Passage): number | null {
  const [mark] = text.marks;
  if (unit.kind !== 'paragraph' || mark?.kind !== 'strong' || mark.start > 0 || mark.end > LONGEST_TITLE) return null;
  return BEHIND_TITLE.test(text.text.slice(mark.end)) ? mark.end : null;
}

/** In an endpoint's own words, before another one that calls it: "Called by `/nightly` with an OIDC token". */
const CALLED_BY = /\b(?:called|invoked|triggered|started|requested)\s(?:only\s|just\s)?(?:by|from)\s(?:the\s)?[`"']?$/i;
const LONGEST_LEAD = 32;

/** A title over what is said once, and not again at each endpoint. */
const HOLDS_FOR_ALL = /\b(?:all|every|each|any)\b/i;
const LEADS_IN = /:\W{0,3}$/;
/** A note with its number drawn small: what it says is read where the number stands, "see ²". */
const NUMBERED_NOTE = /^[¹²³⁴-⁹][⁰¹²³⁴-⁹]?\s?\S/;
/** The label of a note, and what points at it. */
const NOTE_LABEL = /^\W{0,3}(?:note|remark)\s(\d{1,2})\b/i;
const SEE_NOTE = /\b(?:note|remark)\s(\d{1,2})\b/gi;
const PATH_LABEL = /^\W{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/[^\s`"']{0,80}[`"']?\s?(?::|[–—-])(?=\s)/;
/** An item that begins with a path, or with all that lie under one. */
const LISTS_A_PATH = /^\W{0,4}(?:(?:all|every|any|each|the)\s){0,2}\W{0,3}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\S/i;
const STARTS_WITH_PATH = /^\W{0,3}(?:GET|POST|PUT|PATCH|DELETE)\s\//;
/** The question directly before a passage: the sentence, the cell or the heading that ends in a question mark. */
function questionBefore(passage: Passage): string | null {
  const { unit, kind, label } = passage;
  const asks = (words: string): boolean => /\?[\s*"'”)]{0,4}$/.test(words);
  if (kind === 'cell') return unit.fields.find((field) => field.label !== label && asks(field.value.text))?.value.text ?? null;
  if (kind !== 'words') return null;
  const before = sentencesBefore(passage);
  const question = before.findLast((sentence) => asks(sentence.text.text));
  if (question) return question.text.text;
  return before.length === 0 && unit.parent && asks(unit.parent.text.text) ? unit.parent.text.text : null;
}

/** "Shop routes (all of them start with …)": words that point at what a title holds, and not back at what stands above it. */
const POINTS_AT_OWN = /^(?:(?:all|both|each|every one)\b[\w\s]{0,12}\bof (?:these|them|those)|both|all (?:two|three|four|five|six|seven|eight|nine|ten))$/i;

/** Whether words say outright that they mean all of a group: a heading that does not speaks of what it holds. */
function isQuantified({ nearness, range }: Target, text: string): boolean {
  return nearness === 'named' || (!POINTS_AT_OWN.test(text.slice(range.start, range.end)) && /^\W*(?:all|every|each|any|everything|both)\b/i.test(text.slice(range.start, range.end)));
}

/** "The scheduler sends …": who calls is no group of routes where an endpoint's own words name him. */
function isCaller({ nearness, ofMachines, range }: Target, text: string): boolean {
  return nearness === 'group' && ofMachines && !/\b(?:all|every|each|any|both|these|those)\b|\b(?:routes?|endpoints?|jobs|calls|requests|crons|cron jobs|workers|hooks|webhooks|functions|handlers|paths|tasks)\b/i.test(text.slice(range.start, range.end));
}

interface TargetGroup {
  readonly targets: Target[];
  readonly start: number;
  readonly end: number;
}

/** What stands between two names of which the same is not said: "a JWT on `/a`, nothing on `/b`". */
const TURN = /,?\s(?:nothing|none|not|without|while|whereas|but)\s/i;


/** The end of a thought; "e.g." ends none. */
const BREAK = /;\s|(?<!\b(?:e\.g|i\.e|incl|etc|resp|approx|max|min|vs|z\.B))\.\s/i;

/** Targets that stand beside each other, with no cue and no new thought between them, form one subject. */
function grouped(targets: readonly Target[], cues: readonly Range[], text: string): TargetGroup[] {
  const groups: TargetGroup[] = [];
  for (const target of targets) {
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, target.range.start) : '';
    const split = last && (cues.some((cue) => cue.start >= last.end && cue.end <= target.range.start) || BREAK.test(between) || /:\s/.test(between) || TURN.test(between));
    if (last && !split) groups[groups.length - 1] = { targets: [...last.targets, target], start: last.start, end: target.range.end };
    else groups.push({ targets: [target], start: target.range.start, end: target.range.end });
  }
  return groups;
}

/** The names a cue belongs to: those before it in its thought, else those after it, else the last before it at all. */
function targetsFor(cue: Range, groups: readonly TargetGroup[], cues: readonly Range[], text: string): TargetGroup | null {
  const before = groups.filter((group) => group.end <= cue.start).at(-1);
  const after = groups.find((group) => group.start >= cue.end);
  const cueFirst = cues[0] !== undefined && groups[0] !== undefined && cues[0].end <= groups[0].start;
  const breaksBefore = before ? BREAK.test(text.slice(before.end, cue.start)) : true;
  const breaksAfter = after ? BREAK.test(text.slice(cue.end, after.start)) : true;
  if (before && !breaksBefore && !(cueFirst && after && !breaksAfter && PREPOSED.test(text.slice(cue.end, after.start)))) return before;
  if (after && !breaksAfter) return after;
  return before && !cueFirst ? before : (after && !before ? after : before ?? null);
}

/** "5 req/min on `/a`, 10 req/min on `/b`": the thing comes before its name. */
const PREPOSED = /^[^;:,]{0,30}\b(?:on|for|at|to|guards?|protects?|covers?|in front of)\s+[`"']?(?:the\s+)?$/i;

/** "`/a` and `/b` are guarded: 5/min for `/a`, 9/min for `/b`": of several cues in turn each stands before its own names, whatever is named before. */
function inTurnBefore(groups: readonly TargetGroup[], cues: readonly Range[], text: string): ReadonlyMap<Range, TargetGroup> {
  const found = cues.flatMap((cue): [Range, TargetGroup][] => {
    const after = groups.find((group) => group.start >= cue.end);
    return after && IN_TURN.test(text.slice(cue.end, after.start)) ? [[cue, after]] : [];
  });
  const meant = new Set(found.map(([, group]) => group));
  return new Map(meant.size > 1 ? found : []);
}

/** Between a cue and its own name: " for ", " per user on ". */
const IN_TURN = /^[\w\s`"'/]{0,24}\s(?:on|for)\s+[`"']?(?:the\s+)?[`"']?$/i;

function widest(targets: readonly Target[]): Nearness {
  const order: readonly Nearness[] = ['named', 'group', 'system'];
  return order.findLast((nearness) => targets.some((target) => target.nearness === nearness)) ?? 'named';
}

/** "… apart from `/hooks/*` (the signature) and `/jobs/*` (bearer `JOB_TOKEN`)": a bracket that opens right behind a path says how that path is kept. */
function remarkedPath(targets: readonly Target[], cue: Range, text: string): Target | undefined {
  const open = text.lastIndexOf('(', cue.start - 1);
  if (open < 0 || text.slice(open, cue.start).includes(')')) return undefined;
  let end = open;
  while (end > 0 && /[`"'*\s]/.test(text.charAt(end - 1))) end--;
  const last = targets.find(({ range, endpoints }) => endpoints.length > 0 && range.end <= open && range.end >= end && text.slice(range.start, range.end).includes('/'));
  return last && { ...last, endpoints: [...new Set([...besideInList(last, targets, text), last].flatMap(({ endpoints }) => endpoints))] };
}

/**
 * "`GET /a` and `POST /b` (`SECRET`)": those that stand right before the last of a list, none of which has a bracket of its own. What a vendor
 * calls is kept by what he signs with, and not by the secret of a job beside it.
 */
function besideInList(last: Target, targets: readonly Target[], text: string): readonly Target[] {
  const before = targets.find(({ range, nearness }) => nearness === last.nearness && range.end < last.range.start && JOINS.test(text.slice(range.end, last.range.start)));
  return before && isOfVendor(before) === isOfVendor(last) ? [...besideInList(before, targets, text), before] : [];
}

function isOfVendor({ endpoints }: Target): boolean {
  return endpoints.some(({ facts }) => facts.caller === 'webhook');
}
