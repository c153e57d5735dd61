import type { Nearness } from '../../model/claim.js';
import { MappedText } from '../../text/mapped-text.js';
import { own } from '../../text/own.js';
import type { EndpointDraft } from '../endpoints.js';
import { AI_SUBJECT, ANONYMOUS_SUBJECT, PAID_SUBJECT } from '../lexicon/calls.js';
import { COUNTS_SIGN_INS, LIMIT_ON_ONE_THING, LIMITS_TITLE, NAMES_A_MODEL, NAMES_PAID, OPENS_WITH_LIMIT, SYSTEM_WIDE, WHICH_CALL } from '../lexicon/limits.js';
import { providersNamedIn } from '../lexicon/providers.js';
import { NUMBERS } from '../lexicon/targets.js';
import { ancestors, headingOf, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { handsOutCredential } from '../hands-out-credential.js';
import type { Reach } from '../reach.js';
import type { Range } from '../stance.js';
import { type EndpointSubject, isCalledByMachines, type Target } from '../targets.js';
import { describedMembersIn } from './described-members.js';
import { endpointOfListing } from './listing-owner.js';
import { ofItsPart } from './part-sections.js';
import { isLinkTarget, Scenes } from './scenes.js';
import { isRowOfStranger } from './strange-rows.js';
import { stemsOf, topicsOf } from './topics.js';

/** The endpoints that a cue of a passage speaks of, and the part of the passage that belongs to it. */
export interface Addressed {
  readonly endpoints: readonly EndpointSubject[];
  readonly nearness: Nearness;
  readonly bounds: Range;
  /** The passage that was bound: without a lead that only titles it. */
  readonly passage: Passage;
  readonly cue: Range;
  /** The endpoint is told by the words that it shares with the passage, not by a name. */
  readonly guessed?: boolean;
}

const KEY_CELL = 60;
/** A key of a row that means all endpoints which no other row names. */
const OTHERS = /^(?:everything|all|any(?:thing)?|every) (?:else|others?)\b|^(?:the )?(?:rest|others?|remaining)\b|^(?:all|every|any) (?:other |remaining )?(?:routes?|endpoints?)$|^default$|^\*$/i;
/** A sentence that speaks of all calls: the next goes on about them. */
const ALL_CALLS = /\b(?:all|every|each)\b[^.;]{0,40}\b(?:calls?|completions?|requests?|prompts?)\b/i;
/** "Nightly evaluation: …": the label of work that no user waits for. */
const JOB_LABEL = /^\W*(?:the |our )?(?:nightly|weekly|hourly|monthly|daily|batch|cron|scheduled|background|offline|one-?off) (?:\w+ )?(?:jobs?|runs?|imports?|exports?|evaluations?|sync\w*|batch(?:es)?|reports?|digests?|back-?fills?|rebuilds?|re-?index\w*|clean-?ups?|tasks?|scripts?|pass|training|scoring|aggregation|summar(?:y|ies)|workers?)\s?(?::|[–—-])\s/i;
/** A sentence about callers that names nothing they do: "Each visitor has three a day", "Nobody gets more than three". */
const COUNTS_ON = /^\W*(?:(?:each|every|an?|any|no|the|one|per)\s(?:\w+\s)?\w+\s(?:has|gets|may|can|is)\b|(?:nobody|no one|everybody|everyone)\s|(?:at most|up to|no more than|more than|after|the limit|that is)\s)/i;
const OPENING_NOUN = /^\W{0,4}(?:for |the |an? |each |every )?((?:[a-z]{3,24}\s)?[a-z]{4,24})(?:,|:| (?:is|are|has|have|gets?|waits?|calls?|takes?|may|must|runs?|routes?|requests?|end ?points?|the)\b)/i;
/** Before a colon: what follows is said of none in particular. */
const OF_ALL_OF_THEM = /\b(?:all|each|every one) of (?:them|these|those)\W*$/i;
const GOES_ON = /^\W{0,3}(?:it|this|that)\s(?!is (?:not|why|how)\b)[a-z]/i;
const BOTH_FIRST = /^\W{0,3}both\b/i;
/** "… 504, in both routes": of the only two of the kind, whatever else is named. */
const BOTH_ROUTES = /\b(?:in|on|for|of|by|from|with) both (?:of (?:them|these) )?(?:(?:ai|model|llm|paid) )?(?:routes?|endpoints?|handlers?|calls?|cases)\b/i;
const QUANTIFIER = /\b(?:both|all|every|each|any|no)\b/i;

/**
 * Tells which endpoints a statement about limits or timeouts speaks of: beyond what it names or stands in (see Reach) also those
 * that the sentences before it speak of, whose words it shares, whose vendor it names.
 */
export class Addressees {
  readonly #reach: Reach;
  readonly #scenes: Scenes;
  readonly #byDraft: ReadonlyMap<EndpointDraft, EndpointSubject>;

  readonly #isKind: (draft: EndpointDraft) => boolean;

  /** @param isKind the endpoints that the statements are mostly about: those that call a model, or a paid service */
  constructor(reach: Reach, isKind: (subject: EndpointSubject) => boolean = () => true) {
    this.#reach = reach;
    this.#isKind = (draft) => {
      const subject = this.#byDraft.get(draft);
      return subject !== undefined && isKind(subject);
    };
    this.#scenes = new Scenes(reach, topicsOf(reach.finder.subjects));
    this.#byDraft = new Map(reach.finder.subjects.map((subject) => [subject.draft, subject]));
  }

  of(whole: Passage, cues: readonly Range[]): Addressed[] {
    const found = this.#of(whole, cues);
    if (!JOB_LABEL.test(whole.text.text) || this.#reach.finder.in(whole).some(({ nearness }) => nearness === 'named')) return found;
    return found.map((each) => ({ ...each, endpoints: each.endpoints.filter(isCalledByMachines) }));
  }

  #of(whole: Passage, cues: readonly Range[]): Addressed[] {
    const { passage, cut } = this.#core(whole, cues);
    const ranges = cues.map((cue) => ({ start: cue.start - cut, end: cue.end - cut }));
    const targets = this.#reach.finder.in(passage);
    const isOneOfSeveral = !areOneThing(ranges, passage.text.text);
    return this.#reach.bind(passage, ranges).map((bound, index): Addressed => {
      const cue = ranges[index] as Range;
      const next = targets.find((target) => target.nearness === 'named' && target.range.start >= cue.end && !target.endpoints.some((endpoint) => bound.endpoints.includes(endpoint)));
      const bounds = next ? { start: bound.bounds.start, end: Math.min(bound.bounds.end, next.range.start) } : bound.bounds;
      const addressed = (endpoints: readonly EndpointSubject[], nearness: Nearness): Addressed => ({ endpoints, nearness, bounds, passage, cue });
      if (bound.nearness === 'own' && bound.endpoints.length > 0) return addressed(this.#withDescribed(bound.endpoints, passage, targets, cue), 'own');
      const owners = this.#reach.ownersOf(passage);
      if (owners.length > 0 && targets.every((target) => target.endpoints.some((endpoint) => owners.includes(endpoint)) || isBareWord(passage, target.range))) return addressed(owners, 'own');
      const soMany = owners.length === 0 ? this.#soManyOfVendor(passage, cue) : null;
      if (soMany) return addressed(soMany, 'group');
      const both = BOTH_ROUTES.test(passage.text.text) ? this.#reach.finder.subjects.filter(({ draft }) => this.#isKind(draft)) : [];
      if (both.length === 2 && bound.endpoints.some((endpoint) => both.includes(endpoint))) return addressed(both, 'named');
      if (bound.explicit && bound.endpoints.length > 0) {
        const ofVendor = bound.nearness === 'named' ? null : this.#vendorCallers(targets.filter((target) => target.nearness !== 'named').map((target) => passage.text.text.slice(target.range.start, target.range.end)).join(' '));
        if (ofVendor) return addressed(this.#withoutExcepted(ofVendor, passage), 'group');
        const called = bound.nearness === 'named' ? null : this.#callersAmong(passage, targets, bound.endpoints);
        if (called) return addressed(this.#withoutExcepted(called, passage), 'group');
        const one = bound.nearness === 'group' ? this.#memberOf(passage, cue, bound.endpoints) : null;
        if (one) return addressed([one], 'named');
        if (targets.filter((target) => target.nearness === 'named').every((target) => actsLater(passage.text.text, target.range, cue)) && targets.some((target) => target.nearness === 'named')) {
          const found = this.#unnamed(passage, cue, isOneOfSeveral);
          if (found) return addressed(found.endpoints, found.nearness);
        }
        const linked = targets.filter((target) => isLinkTarget(passage.text.text, target.range)).flatMap((target) => target.endpoints);
        const meant = bound.endpoints.filter((endpoint) => !linked.includes(endpoint) || bound.endpoints.length === linked.length);
        return addressed(bound.nearness === 'named' ? this.#withDescribed(meant, passage, targets, cue) : meant, bound.nearness);
      }
      const titled = bound.nearness === 'named' ? this.#reach.namedByHeading(passage.unit) : [];
      if (titled.length === 1 && bound.endpoints.length === 1 && titled[0] === bound.endpoints[0]) return addressed(titled, 'named');
      const found = this.#unnamed(this.#reach.finder.withoutExceptedBehind(passage, cue), cue, isOneOfSeveral);
      // "No limit on this side, except for the summary route": those of a section or of the system, less the one that words except.
      const less = (endpoints: readonly EndpointSubject[], nearness: Nearness): readonly EndpointSubject[] => (nearness === 'group' || nearness === 'system' ? this.#withoutExcepted(endpoints, passage) : endpoints);
      if (found) return { ...addressed(less(found.endpoints, found.nearness), found.nearness), guessed: found.guessed === true };
      const isGoverned = bound.nearness !== 'group' || this.#governs(passage.unit);
      return addressed(isGoverned ? less(bound.endpoints, bound.nearness) : [], bound.nearness);
    });
  }

  /** "Stripe is reached when somebody books or cancels. Those two share 6 calls a minute.": the callers of the vendor named before, where they are so many. */
  #soManyOfVendor(passage: Passage, cue: Range): readonly EndpointSubject[] | null {
    const before = passage.text.text.slice(0, cue.start);
    const match = SO_MANY_BEFORE.exec(before);
    const count = match ? (own(NUMBERS, (match[1] ?? 'two').toLowerCase()) ?? 0) : 0;
    if (!match || count < 2) return null;
    const [last] = sentencesBefore(passage).slice(-1);
    const callers = this.#vendorCallers(before.slice(0, match.index)) ?? (last ? this.#vendorCallers(last.text.text) : null);
    return [callers, callers?.filter((subject) => !isCalledByMachines(subject))].find((each) => each?.length === count) ?? null;
  }

  /** "Every route that calls OpenAI, bar `POST /a`": those of a group that its words tell, less those that the passage excepts. */
  #withoutExcepted(endpoints: readonly EndpointSubject[], passage: Passage): readonly EndpointSubject[] {
    const excepted = this.#reach.finder.exceptedIn(passage);
    return excepted.size === 0 ? endpoints : endpoints.filter((subject) => !excepted.has(subject));
  }

  /** "`/a`, `/b` and the summary route": those that stand beside endpoints in the list before or behind a cue, described by words. */
  #withDescribed(endpoints: readonly EndpointSubject[], passage: Passage, targets: readonly Target[], cue: Range): readonly EndpointSubject[] {
    const ofKind = this.#reach.finder.subjects.filter(({ draft }) => this.#isKind(draft));
    const described = describedMembersIn(passage.text.text, targets, ofKind).filter(({ beside, range }) => beside.range.end <= cue.start === range.end <= cue.start && beside.endpoints.some((endpoint) => endpoints.includes(endpoint)));
    return described.length === 0 ? endpoints : [...new Set([...endpoints, ...described.map(({ subject }) => subject)])];
  }

  /** The endpoints of the kind that words name, or else the one that they resemble most. */
  likeliest(passage: Passage): readonly EndpointSubject[] {
    const named = this.#reach.finder.in(passage).flatMap((target) => target.endpoints).filter((subject) => this.#isKind(subject.draft));
    if (named.length > 0) return named;
    const alone: Passage = { ...passage, unit: { ...passage.unit, text: passage.text, previous: null, parent: null, number: null } };
    const scene = this.#scenes.endpointOf(alone, { start: 0, end: 0 }, this.#isKind, true);
    return scene ? this.#subjects([scene]) : [];
  }

  /** @param isOneOfSeveral the passage says several things: the words next to the cue tell more than the rest */
  #unnamed(passage: Passage, cue: Range, isOneOfSeveral: boolean): { endpoints: readonly EndpointSubject[]; nearness: Nearness; guessed?: boolean } | null {
    const text = passage.text.text;
    if (this.#leadsIn(passage.unit) || this.#reach.isAboutStranger(passage) || isRowOfStranger(passage, this.#reach.finder)) return null;
    const listing = endpointOfListing(passage, this.#reach.finder.subjects.map((subject) => subject.draft));
    if (listing) return { endpoints: this.#subjects([listing]), nearness: 'own' };
    if (passage.unit.kind === 'row') {
      const named = this.#namedInRow(passage, true);
      if (named.length > 0) return { endpoints: named, nearness: 'named' };
    }
    const same = this.#sameAsBefore(passage);
    if (same.length > 1) return { endpoints: same, nearness: 'group' };
    const opening = this.openedBy(passage);
    if (opening) return { endpoints: [opening], nearness: 'named' };
    const carried = this.#scenes.lastNamed(sentencesBefore(passage));
    const goesOn = sentencesBefore(passage).some((before) => ALL_CALLS.test(before.text.text));
    if (carried.length > 1 && !goesOn && /\b(?:both|all|each|they|these|either|same|two|three|every|the calls?)\b|^\W*(?:limit\w*|rate|time-?outs?|on timeout)/i.test(text)) return { endpoints: this.#subjects(carried), nearness: 'named' };
    if (ANONYMOUS_SUBJECT.test(text)) {
      const open = this.#reach.finder.subjects.filter((subject) => subject.facts.caller === 'anonymous' || /\banyone\b|\bpublic\b|\banonymous\b|\bno (?:auth|login)\b/.test(subject.facts.text));
      if (open.length > 0) return { endpoints: open, nearness: 'group' };
    }
    const listed = BOTH_FIRST.test(text) || sentencesBefore(passage).some((before) => BOTH_FIRST.test(before.text.text)) ? this.#listedBefore(passage.unit) : [];
    if (listed.length === 2) return { endpoints: listed, nearness: 'named' };
    const ofKind = BOTH_FIRST.test(text) ? this.#reach.finder.subjects.filter(({ draft }) => this.#isKind(draft)) : [];
    if (ofKind.length === 2) return { endpoints: ofKind, nearness: 'group' };
    if (QUANTIFIER.test(text)) {
      const group = this.#meant(text);
      if (group) return { endpoints: group, nearness: 'group' };
      const meant = this.#reach.finder.meantBy(text);
      if (meant.length === 2 && /\bboth\b/i.test(text)) return { endpoints: meant, nearness: 'named' };
    }
    const part = SYSTEM_WIDE.test(text) ? null : ofItsPart(passage, this.#reach);
    if (part) return part.length > 0 ? { endpoints: part, nearness: 'named', guessed: true } : null;
    if (isTitledSystemWide(passage.unit) && !this.#meant(text)) return { endpoints: this.#reach.finder.subjects, nearness: 'system' };
    const vendors = (isOneOfSeveral ? this.#vendorCallers(partOf(passage, cue).text.text) : null) ?? this.#vendorCallers(text);
    const fits = (words: Passage): EndpointDraft | null => this.#scenes.endpointOf(words, cue, vendors ? (draft) => vendors.includes(this.#byDraft.get(draft) as EndpointSubject) : this.#isKind, vendors !== null);
    const scene = (isOneOfSeveral ? fits(partOf(passage, cue)) : null) ?? fits(passage);
    if (scene) return { endpoints: this.#subjects([scene]), nearness: 'named', guessed: vendors?.length !== 1 && (!this.#scenes.lastNamed(sentencesBefore(passage)).includes(scene) || goesOn) };
    // "The diagnosis costs two cents. Each visitor has three a day.": the sentence before tells what is counted.
    const [last] = sentencesBefore(passage).slice(-1);
    const topic = last && carried.length === 0 && COUNTS_ON.test(text) ? fits(last) : null;
    if (topic) return { endpoints: this.#subjects([topic]), nearness: 'named', guessed: true };
    if (passage.unit.kind === 'row') {
      const named = this.#namedInRow(passage, false);
      if (named.length > 0) return { endpoints: named, nearness: 'named' };
    }
    const group = vendors ?? this.#meant(text) ?? this.#meant(headingOf(passage.unit)?.text.text ?? '');
    if (group) return { endpoints: group, nearness: 'group' };
    const section = this.#namedInSection(passage.unit);
    if (section.length > 0) return { endpoints: this.#subjects(section), nearness: 'group' };
    const thing = OPENS_WITH_LIMIT.test(text) ? LIMIT_ON_ONE_THING.exec(text)?.[1] : undefined;
    if (thing !== undefined) return { endpoints: COUNTS_SIGN_INS.test(thing) ? this.#reach.finder.subjects.filter((subject) => subject.facts.writes && handsOutCredential(subject)) : [], nearness: 'named' };
    return (OPENS_WITH_LIMIT.test(text) || SYSTEM_WIDE.test(text)) && !isOfRecord(passage.unit) ? { endpoints: this.#reach.finder.subjects, nearness: 'system' } : null;
  }

  /** "One throttle is on every view that calls Twilio. It lets 30 calls a day through.": the group of the sentence before. */
  #sameAsBefore(passage: Passage): readonly EndpointSubject[] {
    const [last] = passage.kind === 'words' && GOES_ON.test(passage.text.text) ? sentencesBefore(passage).slice(-1) : [];
    const group = last ? this.#reach.finder.in(last).filter(({ nearness }) => nearness !== 'named') : [];
    const [first] = group;
    if (!last || !first || this.#reach.finder.namedIn(last).length > 0) return [];
    return this.#of(last, [first.range])[0]?.endpoints ?? [];
  }

  /** "Captions are awaited: …", "The caption call has 7 s": the one endpoint of the kind that the noun with which a sentence opens is named for. */
  openedBy({ unit, text }: Passage): EndpointSubject | null {
    const word = unit.kind === 'code' ? undefined : OPENING_NOUN.exec(text.text)?.[1];
    return word === undefined ? null : this.#reach.finder.onlyMeantBy(word, ({ draft }) => this.#isKind(draft));
  }

  /** The endpoints of the list before a paragraph: "Both enforce the deadline …" */
  #listedBefore(unit: Unit): readonly EndpointSubject[] {
    const siblings = unit.parent?.children ?? [];
    const before = siblings.slice(0, Math.max(0, siblings.indexOf(unit))).at(-1);
    return before ? this.#reach.finder.subjects.filter((subject) => subject.draft.unit === before || subject.draft.unit.parent === before || (before.kind === 'item' && subject.draft.unit.parent === unit.parent && subject.draft.unit.index < unit.index)) : [];
  }

  /** "Paid routes: draft 15/min": between the group and the cue stands the name of one of its members. */
  #memberOf(passage: Passage, cue: Range, group: readonly EndpointSubject[]): EndpointSubject | null {
    const colon = passage.text.text.slice(0, cue.start).lastIndexOf(': ');
    if (colon < 0 || OF_ALL_OF_THEM.test(passage.text.text.slice(0, colon)) || stemsOf(passage.text.text.slice(colon, cue.start)).length === 0) return null;
    const rest: Passage = { ...passage, text: passage.text.slice(colon + 2) };
    const draft = this.#scenes.endpointOf(rest, { start: cue.start - colon - 2, end: cue.end - colon - 2 }, (each) => group.some((subject) => subject.draft === each), true);
    return draft ? (this.#byDraft.get(draft) ?? null) : null;
  }

  /** "Every route that calls OpenAI", "all routes which reach a paid API": those of a group that what they call sets apart. */
  #callersAmong(passage: Passage, targets: readonly Target[], group: readonly EndpointSubject[]): readonly EndpointSubject[] | null {
    const words = targets.filter((target) => target.nearness !== 'named').map((target) => WHICH_CALL.exec(passage.text.text.slice(target.range.end))?.[1]).find((each) => each !== undefined);
    if (words === undefined) return null;
    const vendors = this.#vendorCallers(words);
    if (vendors) return vendors;
    if (NAMES_A_MODEL.test(words)) return nonEmpty(group.filter((subject) => subject.facts.ai));
    return NAMES_PAID.test(words) ? nonEmpty(group.filter((subject) => subject.facts.paid)) : null;
  }

  #vendorCallers(text: string): readonly EndpointSubject[] | null {
    const words = text.toLowerCase();
    // A vendor is also told by the name of what he sells: "Claude gets 8 s".
    const told = new Set(providersNamedIn(text).map((provider) => provider.name.toLowerCase()));
    return nonEmpty(this.#reach.finder.subjects.filter((subject) => subject.facts.providers.some((provider) => told.has(provider) || (provider.length > 3 && words.includes(provider)))));
  }

  /** The endpoints whose vendor, or whose kind of call, words name: "Gemini calls", "the model calls". */
  #meant(text: string): readonly EndpointSubject[] | null {
    const { subjects } = this.#reach.finder;
    const vendors = this.#vendorCallers(text);
    if (vendors) return vendors;
    if (AI_SUBJECT.test(text)) return nonEmpty(subjects.filter((subject) => subject.facts.ai));
    if (PAID_SUBJECT.test(text)) return nonEmpty(subjects.filter((subject) => subject.facts.paid));
    return null;
  }

  /** Endpoints that the paragraphs before a unit in its section name, where the unit names none. */
  #namedInSection(unit: Unit): readonly EndpointDraft[] {
    const siblings = unit.parent?.children ?? [];
    const before = siblings.filter((sibling) => sibling.index < unit.index && (sibling.kind === 'paragraph' || sibling.kind === 'code'));
    const last = before.filter((sibling) => sibling.kind === 'paragraph').slice(-2);
    return this.#scenes.lastNamed(last.map((sibling): Passage => ({ unit: sibling, text: sibling.text, label: '', kind: 'words' })));
  }

  /** @param asKey only what a short cell names, which is the key of the row */
  #namedInRow(passage: Passage, asKey: boolean): readonly EndpointSubject[] {
    const cells = passage.unit.fields.filter((field) => !asKey || field.value.length < KEY_CELL);
    const numbered = this.#reach.finder.codes.ofRow(cells, passage.unit);
    if (numbered.length > 0) return numbered;
    const targets = cells.filter((field) => asKey === false || /[/*]/.test(field.value.text) || /^(?:[\w-]+$|[A-Z][\w:]{1,60}Controller\b)/.test(field.value.text.replace(/[`*"']/g, '').trim()) || OTHERS.test(field.value.text.trim())).flatMap((field) => this.#reach.finder.in({ unit: passage.unit, text: field.value, label: field.label, kind: 'words' }));
    const named = targets.filter((target) => target.nearness === 'named' || asKey).flatMap((target) => target.endpoints);
    if (!asKey) return [...new Set(named)];
    const key = cells.find((field) => field !== passage.unit.fields.at(-1))?.value.text.trim() ?? '';
    if (named.length === 0 && /^[A-Za-zÀ-ÿ][\wÀ-ÿ-]+$/.test(key)) return this.#reach.finder.meantBy(key);
    return OTHERS.test(key) ? named.filter((subject) => !this.#namedInTable(passage.unit).includes(subject)) : [...new Set(named)];
  }

  /** The endpoints that the rows of a table name: "everything else" means the others. */
  #namedInTable(row: Unit): readonly EndpointSubject[] {
    const rows = (row.parent?.children ?? []).filter((each) => each !== row && each.kind === 'row');
    return rows.flatMap((unit) => unit.fields.flatMap((field) => this.#reach.finder.namedIn({ unit, text: field.value, label: field.label, kind: 'words' })));
  }

  /** A title at the start of a passage ("**Q3 rate limits on paid APIs** →") is no statement. */
  #core(passage: Passage, cues: readonly Range[]): { passage: Passage; cut: number } {
    const strong = passage.text.marks.find((mark) => mark.kind === 'strong' && mark.start < 3);
    if (!strong || cues.some((cue) => cue.start < strong.end)) return { passage, cut: 0 };
    const named = this.#reach.finder.in(passage).some((target) => target.nearness === 'named' && target.range.start < strong.end);
    return named ? { passage, cut: 0 } : { passage: { ...passage, text: passage.text.slice(strong.end) }, cut: strong.end };
  }

  #leadsIn(unit: Unit): boolean {
    return unit.children.some((child) => this.#reach.isDeclaration(child));
  }

  /** Whether a statement without a name may speak of all endpoints of its section. */
  #governs(unit: Unit): boolean {
    const heading = headingOf(unit);
    return heading !== null && heading.depth > 1;
  }

  #subjects(drafts: readonly EndpointDraft[]): readonly EndpointSubject[] {
    return drafts.flatMap((draft) => this.#byDraft.get(draft) ?? []);
  }
}

/** Where a passage says several things, the words between the commas around one of them; the rest is blanked out letter for letter. */
function partOf(passage: Passage, cue: Range): Passage {
  const { text } = passage.text;
  const before = text.slice(0, cue.start);
  const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf(': '), before.search(/\.\s(?=[A-Z][^.]*$)/)) + 1;
  const gap = text.slice(cue.end).search(/[,;]\s|\.\s(?=[A-Z])/);
  const end = gap < 0 ? text.length : cue.end + gap;
  const { marks } = passage.text;
  const blanked = ' '.repeat(start) + text.slice(start, end) + ' '.repeat(text.length - end);
  const offsets = Array.from({ length: text.length + 1 }, (_, index) => passage.text.offsetAt(index));
  return { ...passage, text: new MappedText(blanked, offsets, marks) };
}

/** "…, and the repair job picks it up later": what acts in a later clause is not what the statement is about. */
function actsLater(text: string, target: Range, cue: Range): boolean {
  if (target.start >= cue.end && /;\s/.test(text.slice(cue.end, target.start))) return true;
  return target.start >= cue.end && !text.slice(target.start, target.end).includes('/') && /(?:\band|\bbut|\bwhile|\bthen|[;,])\s*$/i.test(text.slice(0, target.start)) && /^\s+[a-z]+s\b/.test(text.slice(target.end));
}

/** Each part of the system has a section with this title: what stands there is told of one of them. */
function isOfRecord(unit: Unit): boolean {
  const heading = headingOf(unit);
  const record = heading ? headingOf(heading) : null;
  return heading !== null && (record?.parent?.children ?? []).some((sibling) => sibling !== record && sibling.kind === 'heading' && sibling.children.some((part) => part.kind === 'heading' && part.text.text === heading.text.text));
}

/** An item below "Add rate limiting:", or one that begins with that title: it says how the whole system limits its callers. */
function isTitledSystemWide(unit: Unit): boolean {
  if (unit.kind !== 'item') return false;
  const [title] = unit.text.marks;
  if (title?.kind === 'strong' && LIMITS_TITLE.test(unit.text.text.slice(0, title.end))) return true;
  return ancestors(unit).slice(0, 2).some((ancestor) => ancestor.kind === 'item' && LIMITS_TITLE.test(ancestor.text.text));
}

/** A word in code without a slash may be another endpoint's name by chance: a scope, a table, a queue. */
function isBareWord(passage: Passage, range: Range): boolean {
  return /^[\w-]+$/.test(passage.text.text.slice(range.start, range.end));
}

function nonEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}

/** "Those two routes", "both of them", "these three", right where a sentence or a clause begins. */
const SO_MANY_BEFORE = /(?:^\W{0,4}|[;,:]\s)(?:and\s|so\s)?(?:(?:those|these|the)\s(two|three|four|five|six)|both)\b(?:\s(?:of\s(?:them|these|those|the)\s?)?(?:routes|endpoints|calls|handlers|actions|ones)?)?(?=\s)/i;

/** Whether the cues of a passage are parts of one statement: "8 in ten minutes and 30 a day". */
function areOneThing(cues: readonly Range[], text: string): boolean {
  return cues.slice(1).every((cue, index) => JOINS_AMOUNTS.test(text.slice(cues[index]?.end ?? 0, cue.start)));
}

const JOINS_AMOUNTS = /^(?:\s(?:per|for each)\s[a-z]{2,16})?\s?(?:,|,?\s(?:and|plus|but|or|as well as|&))\s(?:(?:at most|up to|no more than|never more than)\s)?$/i;
