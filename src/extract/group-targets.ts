import { matchesIn, rangeOf } from '../text/matches-in.js';
import { rememberedOf } from '../text/remembered.js';
import { own } from '../text/own.js';
import { type EndpointSubject, isCalledByMachines, type Target } from './endpoint-subject.js';
import { GROUP_CLASSES, type GroupClass, NEUTRAL_GROUP_WORDS, TIME_OF_CALLS } from './lexicon/groups.js';
import { NUMBER_CALLED } from './lexicon/row-codes.js';
import { QUEUE_RUNNER } from './lexicon/runners.js';
import { BARE_PLURAL, COUNTED, DESCRIBED_ONES, DONE_BY, ELSEWHERE_HINT, EVERYTHING, EVERYTHING_ELSEWHERE, IT_AFTER, LEADS_TO_ONE, MACHINE, NO_PERSONA, NUMBERED, NUMBERED_IN_WORDS, NUMBERS, NUMBERS_ALONE, OBJECT_AFTER, OF_THESE, OPENS_WITH_NUMBERS, OPENS_WITH_ORDINAL, ORDINAL, PERSONA, PLACES, PLURAL, POSITIONAL, QUANTIFIED, ROUTE_AFTER, ROUTE_HEAD, SECTION, SO_MANY_OF_THEM } from './lexicon/targets.js';
import { ancestors, headingOf, isBelow, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { numberOf, type RowCodes } from './row-codes.js';
import type { Scope, ScopeReader } from './scopes.js';
import type { Range } from './stance.js';
import { singular } from './tables/names.js';
import { TaggedGroups } from './tagged-groups.js';

/** What a finder of groups has to know of the endpoints of a document. */
export interface KnownEndpoints {
  readonly subjects: readonly EndpointSubject[];
  readonly codes: RowCodes;
  /** Endpoints by the words of their paths. */
  readonly byWord: ReadonlyMap<string, readonly EndpointSubject[]>;
  /** Endpoints by the number of the section that they stand in, in the order of the document. */
  readonly bySection: ReadonlyMap<string, readonly EndpointSubject[]>;
  /** Groups told by deeds, methods and callers; null for who asks what endpoints do, not what is said of them. */
  readonly scopes: ScopeReader | null;
}

/** Words up to the last preposition before a group. */
const WITH_PREPOSITION = /^(?:[\w'/-]+\s+){1,2}(?:for|on|to|in|at|by|with)\s+(?=\w)/;

/** Finds the groups of endpoints of which passages speak: "all cron routes", "the first two of these", "routes 3 and 4". */
export class GroupTargets {
  readonly #known: KnownEndpoints;
  readonly #tagged: TaggedGroups;
  /** The vendors that any endpoint calls. */
  readonly #providers: readonly string[];

  constructor(known: KnownEndpoints) {
    this.#known = known;
    this.#tagged = new TaggedGroups(known.subjects);
    this.#providers = [...new Set(known.subjects.flatMap(({ facts }) => facts.providers))];
  }

  /** The groups that a passage speaks of beside the endpoints that it names. */
  in(passage: Passage, named: readonly Target[]): Target[] {
    const text = passage.text.text;
    const found: Target[] = [];
    const isFree = (range: Range): boolean => [...found, ...named].every((target) => target.range.end <= range.start || range.end <= target.range.start);
    found.push(...this.#tagged.in(passage).filter(({ range }) => isFree(range)).map((tagged): Target => ({ ...tagged, nearness: 'group', blanket: false, ofMachines: true })));
    found.push(...this.#inScopes(this.#known.scopes?.methodsIn(passage), isFree, passage));
    for (const match of matchesIn(text, QUANTIFIED)) {
      const range = rangeOf(match);
      const target = isFree(range) && !isVerb(match, text) ? this.#quantified(passage, match, range) : null;
      if (target) found.push(target);
    }
    for (const match of matchesIn(text, PLURAL)) {
      // "a session for member routes": what stands before the preposition is said of them, and names none.
      const before = WITH_PREPOSITION.exec(match[1] ?? '')?.[0].length ?? 0;
      const own = match.index + match[0].indexOf(match[1] ?? '') + before;
      const listed = listedBefore(text.slice(0, own));
      const lead = `${listed}${(match[1] ?? '').slice(before)}`.trim();
      const start = own - listed.length;
      const range = { start, end: match.index + match[0].length };
      const words = lead.toLowerCase().split(/\s+/);
      const classes = classesOf(`${words.at(-1) ?? ''} ${match[2] ?? ''}`.toLowerCase());
      if (classes.length > 0 && isFree(range) && !isVerbAfter(text, match[2] ?? '', range) && !QUEUE_RUNNER.test(lead)) {
        const endpoints = this.#members(classesOf(`${lead} ${match[2] ?? ''}`.toLowerCase()), passage, JOINED.test(lead));
        if (endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: isBlanket(lead), ofMachines: isOfMachines(`${lead} ${match[2] ?? ''}`) });
      }
    }
    for (const match of matchesIn(text, PERSONA)) {
      const word = (match[1] ?? '').toLowerCase();
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const range = { start, end: match.index + match[0].length };
      if (!isFree(range) || NEUTRAL_GROUP_WORDS.has(word) || NO_PERSONA.has(word) || this.#isSender(word)) continue;
      // The people of another "… routes" of the passage have theirs.
      const others = matchesIn(passage.unit.text.text, PERSONA).map((other) => (other[1] ?? '').toLowerCase()).filter((other) => other !== word);
      // "Internal endpoints: …" where none is internal speaks of none, and not of those that people call.
      const classes = classesOf(word);
      const among = classes.length > 0 ? this.#members(classes, passage) : withOwnBase(this.#known.subjects.filter((subject) => !isCalledByMachines(subject)), word);
      const endpoints = among.filter((subject) => !others.some((other) => subject.facts.path.includes(other)));
      if (endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: true, ofMachines: false });
    }
    for (const match of matchesIn(text, BARE_PLURAL)) {
      const range = rangeOf(match);
      if (!isFree(range)) continue;
      const classes = classesOf((match[1] ?? '').toLowerCase());
      const endpoints = classes.length > 0 ? this.#members(classes, passage) : this.#positional(passage, text);
      if (endpoints && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: isOfMachines(match[1] ?? '') });
    }
    const called = passage.kind === 'code' ? [] : matchesIn(text, NUMBER_CALLED);
    for (const match of [...matchesIn(text, NUMBERED), ...matchesIn(text, NUMBERED_IN_WORDS), ...matchesIn(text, NUMBERS_ALONE)]) {
      const range = rangeOf(match);
      // "2 calls 3 for each fleet": the verb is no part of the name.
      if (called.some(({ index }) => range.start < index && index < range.end)) continue;
      const numbers = numbersIn(match[1] ?? '');
      const endpoints = this.#known.subjects.filter((subject) => numbers.has(numberOf(subject.draft.unit)));
      if (isFree(range) && endpoints.length === numbers.size) found.push({ range, endpoints, nearness: 'named', blanket: false, ofMachines: true });
    }
    found.push(...[...this.#openedWithNumbers(passage), ...this.#openedWithOrdinal(passage)].filter(({ range }) => isFree(range)));
    for (const match of matchesIn(text, MACHINE)) {
      const range = rangeOf(match);
      const endpoints = this.#known.subjects.filter((subject) => subject.facts.caller === (/work|queue|dispatch/i.test(match[2] ?? '') ? 'worker' : 'cron'));
      if (isFree(range) && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: true });
    }
    const ofCell = passage.kind === 'cell' ? this.#known.codes.ofCell(passage.label, text, passage.unit) : [];
    if (ofCell.length > 0) found.push({ range: { start: 0, end: text.length }, endpoints: ofCell, nearness: 'named', blanket: false, ofMachines: true, byCode: true });
    for (const { range, endpoints } of this.#known.codes.in(text, passage.unit)) {
      if (isFree(range)) found.push({ range, endpoints, nearness: 'named', blanket: false, ofMachines: true, byCode: true });
    }
    for (const match of this.#known.bySection.size > 0 ? matchesIn(text, SECTION) : []) {
      const range = rangeOf(match);
      const further = matchesIn(match[3] ?? '', /\d{1,2}\.\d{1,2}/g).flatMap(([number]) => this.#inSections(number, number));
      const endpoints = [...this.#inSections(match[1] ?? '', match[2] ?? match[1] ?? ''), ...further];
      if (isFree(range) && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: true });
    }
    for (const match of matchesIn(text, ORDINAL)) {
      const range = rangeOf(match);
      const count = own(NUMBERS, (match[2] ?? '').toLowerCase()) ?? 1;
      const above = this.#positional(passage, 'above') ?? [];
      if (!isFree(range) || above.length < count || (count === 1 && (named.length > 0 || !LEADS_TO_ONE.test(text.slice(0, range.start))))) continue;
      found.push({ range, endpoints: /^first/i.test(match[1] ?? '') ? above.slice(0, count) : above.slice(-count), nearness: 'group', blanket: false, ofMachines: false });
    }
    for (const match of matchesIn(text, OF_THESE)) {
      const range = rangeOf(match);
      const before = this.#positional(passage, 'above') ?? [];
      // One is not "all of them": what stands above only names it.
      const above = before.length === 1 ? this.#known.subjects : before;
      if (isFree(range) && above.length > 0) found.push({ range, endpoints: above, nearness: 'group', blanket: false, ofMachines: false });
    }
    for (const match of matchesIn(text, DESCRIBED_ONES)) {
      const range = rangeOf(match);
      const endpoints = this.#described(match[1] ?? '', passage.unit);
      if (isFree(range) && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: true });
    }
    for (const match of matchesIn(text, SO_MANY_OF_THEM)) {
      const range = rangeOf(match);
      const count = own(NUMBERS, (match[1] ?? '').toLowerCase().replace(/^all /, ''));
      const meant = [this.#positional(passage, 'above') ?? [], this.#known.subjects].find(({ length }) => length === count);
      if (isFree(range) && meant) found.push({ range, endpoints: meant, nearness: 'group', blanket: false, ofMachines: false });
    }
    for (const match of [...matchesIn(text, EVERYTHING), ...(ELSEWHERE_HINT.test(text) ? matchesIn(text, EVERYTHING_ELSEWHERE) : [])]) {
      const range = rangeOf(match);
      if (!isFree(range)) continue;
      const alreadyNamed = new Set(named.flatMap((target) => target.endpoints));
      const positional = this.#positional(passage, text);
      const rest = (positional ?? this.#known.subjects).filter((subject) => !/else|rest|others/i.test(match[0]) || (!alreadyNamed.has(subject) && subject.draft.unit !== passage.unit));
      found.push({ range, endpoints: rest, nearness: positional ? 'group' : 'system', blanket: false, ofMachines: false });
    }
    found.push(...this.#inScopes(this.#known.scopes?.groupsIn(passage), isFree, passage));
    return found.length > 0 || named.length > 0 ? found : this.#inScopes(this.#known.scopes?.activitiesIn(passage), isFree, passage);
  }

  /** What scopes reach where they stand: "every POST below". */
  #inScopes(scopes: readonly Scope[] | undefined, isFree: (range: Range) => boolean, passage: Passage): Target[] {
    return (scopes ?? []).filter(({ range }) => isFree(range)).map(({ range, endpoints, isClass }) => {
      const positional = isClass ? this.#positional(passage, passage.text.text, undefined, endpoints) : null;
      return { range, endpoints: positional ?? endpoints, nearness: 'group', blanket: false, ofMachines: !isClass };
    });
  }

  /** The endpoints by whose numbers a line below their list opens: set in bold, as code, with a number sign or before a colon. */
  #openedWithNumbers({ unit, text }: Passage): Target[] {
    const match = unit.kind === 'item' || unit.kind === 'paragraph' ? OPENS_WITH_NUMBERS.exec(text.text) : null;
    if (!match?.[1] || unit.number !== null || text.offsetAt(0) !== unit.text.offsetAt(0)) return [];
    const start = match[0].indexOf(match[1]);
    if (!text.marks.some((mark) => mark.kind !== 'link' && mark.start <= start && start < mark.end) && !match[0].includes('#') && !isNoteByNumber(unit, match[0])) return [];
    const numbers = numbersIn(match[1]);
    const endpoints = this.#known.subjects.filter(({ draft }) => numbers.has(numberOf(draft.unit)) && ancestors(unit).includes(headingOf(draft.unit) as Unit));
    return endpoints.length === numbers.size ? [{ range: { start, end: start + match[1].length }, endpoints, nearness: 'named', blanket: false, ofMachines: true }] : [];
  }

  /** The endpoint of the one row of the list above by which a paragraph opens: "About the first row." */
  #openedWithOrdinal({ unit, text }: Passage): Target[] {
    const match = unit.kind === 'paragraph' ? OPENS_WITH_ORDINAL.exec(text.text) : null;
    if (!match?.[1] || text.offsetAt(0) !== unit.text.offsetAt(0)) return [];
    const last = this.#known.subjects.findLast(({ draft }) => draft.unit.index < unit.index);
    const rows = this.#known.subjects.filter(({ draft }) => draft.unit.kind === 'row' && draft.unit.parent === last?.draft.unit.parent && draft.unit.index < unit.index);
    const place = own(PLACES, match[1].toLowerCase());
    const meant = place === undefined ? undefined : rows.at(place);
    return meant ? [{ range: { start: 0, end: match[0].length }, endpoints: [meant], nearness: 'named', blanket: false, ofMachines: true }] : [];
  }

  /** The endpoints under the headings with these numbers and those between them. */
  #inSections(first: string, last: string): readonly EndpointSubject[] {
    const numbers = [...this.#known.bySection.keys()];
    const from = numbers.indexOf(first);
    const to = numbers.indexOf(last);
    return from < 0 || to < from ? [] : numbers.slice(from, to + 1).flatMap((number) => this.#known.bySection.get(number) ?? []);
  }

  #quantified(passage: Passage, match: RegExpMatchArray, range: Range): Target | null {
    const quantifier = (match[1] ?? '').toLowerCase();
    const middle = (match[2] ?? '').trim().toLowerCase();
    const head = (match[3] ?? '').toLowerCase();
    const words = middle.split(/[\s,]+/).filter(Boolean);
    const classes = classesOf(`${middle} ${head}`);
    const foreign = words.filter((word) => !NEUTRAL_GROUP_WORDS.has(word) && !(this.#known.scopes && TIME_OF_CALLS.has(word)) && !GROUP_CLASSES.some((each) => matches(each, word)) && !this.#isProvider(word) && this.#withWord(word, head) === undefined);
    const titled = foreign.length > 0 && !/^(?:the )?(?:other|remaining|rest of the)$/.test(quantifier) ? this.#underTitle(foreign) : [];
    if (titled.length > 0 && (quantifier !== 'the' || head.endsWith('s'))) return { range, endpoints: titled, nearness: 'group', blanket: false, ofMachines: true };
    if (foreign.length > 0 && classes.length === 0 && !/^(?:endpoints?|routes?|handlers?)$/.test(head)) return null;
    const providers = words.filter((word) => this.#isProvider(word));
    const count = own(NUMBERS, quantifier.replace(/^the /, '')) ?? own(NUMBERS, words[0] ?? '');
    const isSingular = quantifier === 'the' && !head.endsWith('s') && count === undefined;
    const pathWord = words.find((word) => this.#withWord(word, head) !== undefined && !NEUTRAL_GROUP_WORDS.has(word) && !GROUP_CLASSES.some((each) => matches(each, word)));
    if (isSingular) {
      const one = words.map((word) => this.#withWord(word, head) ?? []).find((subjects) => subjects.length === 1) ?? [];
      const [only] = one.length === 1 ? one : this.#members(classes, passage);
      if (one.length === 0 && (classes.length === 0 || this.#members(classes, passage).length !== 1)) return null;
      return only ? { range, endpoints: [only], nearness: 'named', blanket: false, ofMachines: false } : null;
    }
    const members = namedByPath(this.#members(classes, passage, JOINED.test(middle)), words, count);
    // A function that is called by its name is no route, where others are.
    const isOfRoutes = ROUTE_HEAD.test(head) || (head === 'api' && ROUTE_AFTER.test(passage.text.text.slice(range.end)));
    const routed = isOfRoutes ? members.filter(({ draft }) => draft.path !== null) : [];
    let endpoints: readonly EndpointSubject[] = routed.length > 0 ? routed : members;
    if (providers.length > 0) endpoints = endpoints.filter((subject) => providers.some((provider) => subject.facts.providers.some((name) => name.includes(provider))));
    else if (classes.length === 0 && foreign.length > 0) return null;
    else if (classes.length === 0 && pathWord) endpoints = this.#withWord(pathWord, head) ?? [];
    if (/^(?:the|these|those)$/.test(quantifier) && classes.length === 0 && providers.length === 0 && count === undefined && !POSITIONAL.test(passage.text.text) && !pathWord) return null;
    const positional = this.#positional(passage, passage.text.text, count, endpoints);
    const narrowed = positional ?? endpoints;
    if (count !== undefined && positional === null && narrowed.length !== count) return null;
    if (narrowed.length === 0) return null;
    const narrow = classes.length > 0 || providers.length > 0 || positional !== null || pathWord !== undefined;
    return { range, endpoints: narrowed, nearness: narrow ? 'group' : 'system', blanket: isBlanket(middle) || !narrow, ofMachines: isOfMachines(`${middle} ${head}`) };
  }

  /** The endpoints that have a word in their path, before a head for several be it of one or of many: "the two upload endpoints" below `/uploads`. */
  #withWord(word: string, head: string): readonly EndpointSubject[] | undefined {
    const isOfMany = word.length > 3 && /^(?:endpoints|routes|handlers)$/.test(head);
    return this.#known.byWord.get(word) ?? (isOfMany ? (this.#known.byWord.get(`${word}s`) ?? this.#known.byWord.get(singular(word))) : undefined);
  }

  /** Whether a word is a vendor of whom a webhook takes what it sends: "Twilio requests" come from no person. */
  #isSender(word: string): boolean {
    const named = this.#known.subjects.filter(({ facts }) => facts.path.split(/[/_-]/).includes(word));
    return named.length > 0 && named.every(({ facts }) => facts.caller === 'webhook');
  }

  /** Those of a section whose own words, and not those of the others, have a word; none where nothing or everything there has it. */
  #described(word: string, unit: Unit): readonly EndpointSubject[] {
    const own = headingOf(unit);
    const beside = this.#known.subjects.filter(({ draft }) => headingOf(draft.unit) === own && draft.unit !== unit);
    const has = new RegExp(`(?<![a-z])${word.replace(/[^\w-]/g, '')}(?![a-z])`, 'i');
    const meant = beside.filter(({ draft }) => has.test(draft.unit.text.text));
    return meant.length < beside.length ? meant : [];
  }

  /** "Each studio function": those under a title of that word. */
  #underTitle(words: readonly string[]): readonly EndpointSubject[] {
    return this.#known.subjects.filter(({ draft }) => {
      const title = headingOf(draft.unit);
      if (!title || title.depth < 2) return false;
      const titleWords = new Set((title.text.text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => singular(word)));
      return words.every((word) => titleWords.has(singular(word)));
    });
  }

  /** The endpoints of the class that a word names; none where it names no class. */
  ofClass(word: string, passage: Passage): readonly EndpointSubject[] {
    const classes = classesOf(word.toLowerCase());
    return classes.length > 0 ? this.#members(classes, passage) : [];
  }

  /** @param joined whether each of the classes stands for itself: "cron and worker routes" */
  #members(classes: readonly GroupClass[], passage: Passage, joined = false): readonly EndpointSubject[] {
    const own = passage.unit;
    const methods = classes.filter(({ method }) => method !== undefined);
    const others = classes.filter(({ method }) => method === undefined);
    return this.#known.subjects.filter((subject) => (joined && others.length > 1 ? others.some((each) => each.has(subject.facts)) : others.every((each) => each.has(subject.facts))) && (methods.length === 0 || methods.some((each) => each.has(subject.facts))) && (subject.draft.unit !== own || classes.length > 0 || passage.kind === 'comment'));
  }

  /** "below", "above", "the three endpoints above": the endpoints of the same section on that side. */
  #positional(passage: Passage, text: string, count?: number, among: readonly EndpointSubject[] = this.#known.subjects): readonly EndpointSubject[] | null {
    const word = POSITIONAL.exec(text)?.[1]?.toLowerCase();
    if (!word) return null;
    const here = passage.unit.index;
    const isAbove = word === 'above';
    const side = among.filter((subject) => (isAbove ? subject.draft.unit.index < here : subject.draft.unit.index > here));
    const heading = headingOf(passage.unit);
    const inSection = side.filter((subject) => heading === null || isBelow(subject.draft.unit, heading));
    const near = inSection.length > 0 ? inSection : side;
    if (count === undefined) return near.length > 0 ? near : null;
    return near.length >= count ? (isAbove ? near.slice(-count) : near.slice(0, count)) : null;
  }

  #isProvider(word: string): boolean {
    return word.length > 3 && this.#providers.some((name) => name.includes(word));
  }
}

/** "4: …" as an item among others that open with numbers as well. */
function isNoteByNumber({ kind, parent }: Unit, opening: string): boolean {
  return kind === 'item' && opening.includes(':') && parent !== null && notesByNumber(parent) > 1;
}

/** How many items right below a unit open with numbers. Each of them asks. */
const notesByNumber = rememberedOf((parent: Unit): number => parent.children.filter(({ kind, text }) => kind === 'item' && OPENS_WITH_NUMBERS.test(text.text)).length);

/** "the timer calls `abort()`" where a quantified group is looked for: somebody does it. */
function isVerb(match: RegExpMatchArray, text: string): boolean {
  return /^(?:calls|writes|posts)$/.test(match[3] ?? '') && DONE_BY.test(match[1] ?? '') && /\w/.test(match[2] ?? '') && OBJECT_AFTER.test(text.slice((match.index ?? 0) + match[0].length));
}

/** "… the timer calls `abort()`", "Cloud Scheduler calls it" where a group of calls is looked for. */
function isVerbAfter(text: string, head: string, { start, end }: Range): boolean {
  const behind = text.slice(end);
  return head === 'calls' && (IT_AFTER.test(behind) || (OBJECT_AFTER.test(behind) && /\b(?:the|a|an|each|every|any)\s[\w'/-]+\scalls$/i.test(text.slice(Math.max(0, start - 6), end))));
}

/**
 * Of those that belong to a group by who calls them, those that have its word in their paths: "the two job routes" are `/jobs/a` and `/jobs/b`, and
 * not `/admin/recount`, which an operator calls. So it is where the count says so, or where only an operator calls the others.
 */
function namedByPath(members: readonly EndpointSubject[], words: readonly string[], count: number | undefined): readonly EndpointSubject[] {
  const named = members.filter(({ facts }) => facts.path.split('/').some((part) => part !== '' && words.some((word) => singular(word) === singular(part))));
  if (named.length < 2) return members;
  const isMeant = count === undefined ? members.every((each) => named.includes(each) || each.facts.caller === 'operator') : members.length !== count && named.length === count;
  return isMeant ? named : members;
}

function classesOf(words: string): GroupClass[] {
  // "POST/PATCH/DELETE routes"
  const apart = words.replace(/(?<=\b(?:get|post|put|patch|delete))\//gi, ' ');
  return GROUP_CLASSES.filter((each) => matches(each, apart));
}

/** Words that each name a class before a list's last: `cron, ` of "cron, worker and webhook routes". */
function listedBefore(text: string): string {
  const listed = /(?:[\w-]{2,20},\s){1,4}$/.exec(text)?.[0] ?? '';
  const words = listed.toLowerCase().split(/,\s/).filter((word) => word !== '');
  return words.every((word) => GROUP_CLASSES.some((each) => matches(each, word))) ? listed : '';
}

/** Between classes of which each stands for itself. */
const JOINED = /\s(?:and|or|&|plus)\s|\w\/\w/i;

function matches(each: GroupClass, words: string): boolean {
  return each.words.test(words);
}

/** Whether words name a group by its users. */
function isBlanket(words: string): boolean {
  return /\b(?:users?|clients?|app|customers?|members?|signed-in|logged-in|authenticated|protected|private|browser)\b/i.test(words);
}

function isOfMachines(words: string): boolean {
  return /\b(?:crons?|workers?|webhooks?|hooks?|jobs?|tasks?|queues?|internal|schedul\w+|background|machine|callbacks)\b/i.test(words);
}

/** The numbers that words enumerate, those between the ends of a range, too: "1, 3–5", "two and four". */
function numbersIn(words: string): ReadonlySet<string> {
  const inWords = matchesIn(words.toLowerCase(), /[a-z]+/g).flatMap(([word]) => own(COUNTED, word) ?? []).map(String);
  const numbers = new Set([...(words.match(/\d+/g) ?? []), ...inWords]);
  for (const [, first, last] of matchesIn(words, /(\d{1,2})\s?(?:to|through|[–—-])\s?#?(\d{1,2})/gi)) {
    for (let number = Number(first); number <= Number(last); number++) numbers.add(String(number));
  }
  return numbers;
}

/** "Creator endpoints: …", where several routes lie below `/creator/`: those alone; else all that people call. */
function withOwnBase(subjects: readonly EndpointSubject[], persona: string): readonly EndpointSubject[] {
  const below = subjects.filter(({ facts }) => facts.path.split('/').slice(0, -1).includes(persona));
  return below.length > 1 ? below : subjects;
}
