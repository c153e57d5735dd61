import { append } from '../text/append.js';
import type { MappedText } from '../text/mapped-text.js';
import { matchesIn, rangeOf } from '../text/matches-in.js';
import { controllersIn } from './controllers.js';
import { describedBy } from './described-exceptions.js';
import type { EndpointSubject, Target } from './endpoint-subject.js';
import type { EndpointDraft } from './endpoints.js';
import { GroupTargets } from './group-targets.js';
import { exceptionEnd, narrowed, withoutExplained, withoutOwnParts } from './joined-targets.js';
import { SCREEN_LABEL } from './lexicon/reads.js';
import { ALL_OF_BASE, ASTERISK, BASE, BASE_OF_ROUTES, CALLS_TO_BASE, CLASS_EXCEPTED, EXCEPT, EXCEPTED_BEFORE, EXCEPTED_BEHIND, HEAD_OF_BASE, HOW_OFTEN, IS_A_PAGE, JOINS, MARKED, OPENS_WITH_EXCEPTION, PARTLY, QUANTIFIED_BASE, SECTION_NUMBER, SENT_TO_PAGE, SHORT_NAME, THAT_ONE, TOLD_OF, UNDER } from './lexicon/targets.js';
import { ancestors, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { PathIndex } from './path-index.js';
import { isApiPath, matchesPattern, pathKey, type PathMention, pathMentions } from './paths.js';
import { RowCodes } from './row-codes.js';
import type { ScopeReader } from './scopes.js';
import type { Range } from './stance.js';

export { type EndpointSubject, isCalledByMachines, isExceptedBehind, type Target, withoutMachines } from './endpoint-subject.js';

/** The sign at the head of a line of code with which a comment begins; elsewhere it is a pattern of all paths. */
const OPENS_COMMENT = /^\/\*+$/;

/** Before a base: of what lies below it the routes of one method are meant. */
const OF_METHOD = /\b(GET|POST|PUT|PATCH|DELETE)s?(?:\s(?:routes?|endpoints?|requests?|calls?|handlers?|paths?|ones))?\s(?:under|below|beneath|in|on|of|to)\s[`"'*(]*$/;

/** The base of an interface, which people leave out: `/api`, `/api/v1`. */
const COMMON_BASE = /^(?:\/api(?:\/v\d+)?|\/v\d+)(?=\/)/;

/** What the words of a unit speak of. */
interface Found {
  readonly unit: Unit;
  readonly targets: readonly Target[];
  /** Those that stand in an exception. */
  readonly excepted: readonly Target[];
}

/** Finds what a passage names, and the groups it speaks of, among the endpoints of a document. */
export class TargetFinder {
  readonly subjects: readonly EndpointSubject[];
  readonly codes: RowCodes;
  readonly #byWord = new Map<string, EndpointSubject[]>();
  readonly #byPath: PathIndex;
  readonly #groups: GroupTargets;
  /** Endpoints by the name of what holds them: a controller, a router, a service. */
  readonly #byHolder = new Map<string, EndpointSubject[]>();
  /** What was found before: the readers of all facets ask of the same passages. */
  readonly #found = new WeakMap<MappedText, Found>();

  /** @param scopes reads groups told by deeds, methods and callers, for who asks what is said of endpoints and not what they do */
  constructor(subjects: readonly EndpointSubject[], scopes: ScopeReader | null = null) {
    const bySection = new Map<string, EndpointSubject[]>();
    this.subjects = subjects;
    this.#byPath = new PathIndex(subjects);
    this.codes = new RowCodes(subjects);
    this.#groups = new GroupTargets({ subjects, codes: this.codes, byWord: this.#byWord, bySection, scopes });
    for (const subject of subjects) {
      const words = new Set(pathWords(subject.draft));
      for (const word of words) append(this.#byWord, word, subject);
      for (const fragment of subject.draft.fragments) {
        // `to: "mail#inbound"` names the controller.
        const controller = /\bto:\s?["'](\w+)#/.exec(fragment.text.text)?.[1];
        const name = controller ? `${controller.replace(/_/g, '').toLowerCase()}controller` : '';
        if (name !== '' && !this.#byHolder.get(name)?.includes(subject)) append(this.#byHolder, name, subject);
      }
      for (const holder of [subject.draft.unit, ...ancestors(subject.draft.unit)]) {
        const number = holder.kind === 'heading' ? SECTION_NUMBER.exec(holder.text.text)?.[1] : undefined;
        if (number !== undefined) append(bySection, number, subject);
        const name = holderName(holder.text.text);
        if (name !== '') append(this.#byHolder, name, subject);
      }
    }
  }

  /** The endpoints that a passage names, not those of groups it speaks of; one named twice stands twice. */
  namedIn(passage: Passage): readonly EndpointSubject[] {
    return this.in(passage).filter(({ nearness }) => nearness === 'named').flatMap(({ endpoints }) => endpoints);
  }

  /** All targets of a passage, in the order of its words; those that stand in an exception are subtracted and left out. */
  in(passage: Passage): readonly Target[] {
    return this.#foundIn(passage).targets;
  }

  /** The targets of a passage that stand in an exception, each of which may be told of in a bracket behind it. */
  inExceptions(passage: Passage): readonly Target[] {
    return this.#foundIn(passage).excepted;
  }

  #foundIn(passage: Passage): Found {
    const known = this.#found.get(passage.text);
    if (known && known.unit === passage.unit) return known;
    const found = { unit: passage.unit, ...this.#find(passage) };
    this.#found.set(passage.text, found);
    return found;
  }

  #find(passage: Passage): Pick<Found, 'targets' | 'excepted'> {
    const text = passage.text.text;
    const named = this.#named(passage);
    // What is said of most of a group is said of none by name.
    const groups = this.#groups.in(passage, named).map((target) => (target.nearness !== 'named' && meansSome(text, target.range) ? { ...target, endpoints: [] } : target));
    const targets = withoutExplained(narrowed(withoutOwnParts([...named, ...groups].sort((a, b) => a.range.start - b.range.start), text), text), text);
    const exceptions = exceptionsIn(text, groups.length > 0);
    if (exceptions.length === 0) return { targets, excepted: [] };
    const isExcepted = (target: Target): boolean => exceptions.some((exception) => target.range.start >= exception.start && target.range.end <= exception.end);
    // "… except the cron routes, which check a secret": of these the rest of the sentence speaks.
    const told = toldOf(targets.filter(isExcepted), text);
    const isToldOf = (target: Target): boolean => told.has(target) || target.isException === true;
    const kept = targets.filter((target) => !isExcepted(target) || isToldOf(target)).map((target) => (isToldOf(target) ? { ...target, isException: true } : target));
    const out = this.#allExcepted(exceptions, targets, passage);
    const left = kept
      .map((target) => (target.nearness === 'named' || isToldOf(target) ? target : { ...target, endpoints: target.endpoints.filter((subject) => !out.has(subject)) }))
      .filter((target) => target.endpoints.length > 0 || target.nearness !== 'named');
    const excepted = targets.filter(isExcepted);
    return { targets: [...left, ...takenUp(excepted, text)].sort((a, b) => a.range.start - b.range.start), excepted };
  }

  /** The endpoints that a passage excepts from those of whom it speaks, whoever they are. */
  exceptedIn(passage: Passage): ReadonlySet<EndpointSubject> {
    return this.#allExcepted(exceptionsIn(passage.text.text, true), this.#named(passage), passage);
  }

  /** A passage in which what it excepts behind a cue is blanked out letter for letter: the cue is said of others. */
  withoutExceptedBehind(passage: Passage, cue: Range): Passage {
    const { text } = passage;
    const behind = exceptionsIn(text.text, true).filter(({ start }) => start >= cue.end);
    return behind.length === 0 ? passage : { ...passage, text: text.blanked(behind) };
  }

  #allExcepted(exceptions: readonly Range[], targets: readonly Target[], passage: Passage): ReadonlySet<EndpointSubject> {
    const out = new Set<EndpointSubject>();
    for (const { start, end } of exceptions) {
      const inside = targets.filter(({ range }) => range.start >= start && range.end <= end);
      for (const subject of [...inside.flatMap(({ endpoints }) => endpoints), ...this.#excepted(passage.text.text.slice(start, end), passage, inside.length > 0)]) out.add(subject);
    }
    return out;
  }

  /** The endpoints that an exception means by a mark, a class or, where it names none, a description. */
  #excepted(exception: string, passage: Passage, isNamed: boolean): readonly EndpointSubject[] {
    const found = [...this.#marked(exception, passage.unit), ...this.#ofClass(exception, passage)];
    return found.length > 0 || isNamed ? found : describedBy(exception, this.subjects);
  }

  /** The endpoints whose own words carry the mark that an exception names ("unless marked public", "with an asterisk"). */
  #marked(exception: string, unit: Unit): EndpointSubject[] {
    if (ASTERISK.test(exception)) return this.subjects.filter((subject) => subject.draft.unit !== unit && /\*/.test(subject.draft.unit.text.text.slice(0, 80)));
    const mark = (MARKED.exec(exception)?.[1] ?? /\bwhere\b.{0,40}?["'`“](\w+)/i.exec(exception)?.[1])?.toLowerCase();
    const word = mark ?? (/\b(public|anonymous|guest|sign-?up|log-?in|health|auth|webhooks?)\b/i.exec(exception)?.[1] ?? '').toLowerCase();
    if (word === '') return [];
    const carried = new RegExp(`(?<![a-z])${word.replace(/[^\w-]/g, '')}(?![a-z])`, 'i');
    return this.subjects.filter((subject) => carried.test(`${subject.facts.path} ${subject.facts.text}`));
  }

  /** The endpoints of a class that an exception names by its word alone: "apart from writes", "all but the AI ones". */
  #ofClass(exception: string, passage: Passage): readonly EndpointSubject[] {
    const opening = matchesIn(exception, EXCEPT)[0]?.[0] ?? /^\w+/.exec(exception)?.[0] ?? '';
    const word = CLASS_EXCEPTED.exec(exception.slice(opening.length).trimStart())?.[1];
    return word === undefined ? [] : this.#groups.ofClass(word, passage);
  }

  /** The endpoints that ordinary words mean ("the reminders"): those which alone have the word in their path. */
  meantBy(text: string): EndpointSubject[] {
    const words = (text.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? []).filter((word) => !HOW_OFTEN.test(word));
    return [...new Set(words.flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`].flatMap((form) => (this.#byWord.get(form)?.length === 1 ? (this.#byWord.get(form) ?? []) : []))))];
  }

  /** The one endpoint of a kind that ordinary words mean; null where they mean none or several. */
  onlyMeantBy(text: string, isOfKind: (subject: EndpointSubject) => boolean = () => true): EndpointSubject | null {
    const [meant, ...others] = this.meantBy(text).filter(isOfKind);
    return meant && others.length === 0 ? meant : null;
  }

  /** The endpoints that a pattern means, named with the base under which all hang or without it. */
  #matching({ path, methods }: PathMention): readonly EndpointSubject[] {
    const among = this.subjects.filter(({ draft }) => methods.length === 0 || methods.includes(draft.method ?? ''));
    const exact = among.filter(({ draft }) => draft.path !== null && matchesPattern(path, draft.path));
    return exact.length > 0 ? exact : among.filter(({ draft }) => draft.path !== null && COMMON_BASE.test(draft.path) && matchesPattern(path, draft.path.replace(COMMON_BASE, '')));
  }

  #named(passage: Passage): Target[] {
    const text = passage.text.text;
    const targets: Target[] = [];
    /** Where the base before a mention ends: "below `/cron/` and `/work/`". */
    let baseEnd = -1;
    /** Where a route is named that is none of the document's. */
    let strangeFrom = Infinity;
    for (const mention of pathMentions(text)) {
      if (passage.kind === 'code' && OPENS_COMMENT.test(mention.path) && mention.methods.length === 0 && text.slice(text.lastIndexOf('\n', mention.start) + 1, mention.start).trim() === '') continue;
      if (passage.kind === 'cell' && mention.methods.length === 0 && SCREEN_LABEL.test(passage.label)) continue;
      const range = { start: mention.start, end: mention.end };
      const before = text.slice(Math.max(0, mention.start - 48), mention.start);
      const isListed = baseEnd >= 0 && JOINS.test(text.slice(baseEnd, mention.start));
      const isSpoken = isBaseOfRoutes(before, text.slice(mention.end));
      const under = (UNDER.test(before) || isListed || isSpoken) && mention.methods.length === 0;
      const isBase = BASE.test(before) || isListed || (isSpoken && (CALLS_TO_BASE.test(before) || meansAllBelow(text, mention)));
      if (under && isBase) baseEnd = mention.end;
      const exact = withoutNamesakes(mention, this.#byPath.meantBy(mention), before, text.slice(mention.end));
      if (mention.wildcard || (under && (exact.length === 0 || isBase))) {
        // "the GET routes under `/kiosk`"
        const method = OF_METHOD.exec(before)?.[1]?.toUpperCase();
        const endpoints = this.#matching(method === undefined ? mention : { ...mention, methods: [method] });
        if (endpoints.length > 0) targets.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: false });
        else if (!mention.wildcard && this.#isStrange(mention)) strangeFrom = Math.min(strangeFrom, mention.end);
      } else if (exact.length > 0) targets.push({ range, endpoints: exact, nearness: 'named', blanket: false, ofMachines: false });
      else if (this.#isStrange(mention)) strangeFrom = Math.min(strangeFrom, mention.end);
    }
    for (const match of matchesIn(text, SHORT_NAME)) {
      const endpoints = this.subjects.filter((subject) => subject.draft.method === match[1] && lastWord(subject.draft) === match[2]?.toLowerCase());
      if (endpoints.length === 1) targets.push({ range: rangeOf(match), endpoints, nearness: 'named', blanket: false, ofMachines: false });
    }
    if (passage.kind !== 'code' && text.includes('Controller')) targets.push(...controllersIn(text, this.subjects).filter(({ range }) => !this.#byHolder.has(text.slice(range.start, range.end).toLowerCase())));
    for (const mark of passage.text.marks) {
      if (mark.kind !== 'code' && mark.kind !== 'strong') continue;
      const word = text.slice(mark.start, mark.end).toLowerCase().replace(/\(\)$/, '');
      const held = mark.kind === 'code' ? this.#byHolder.get(word) : undefined;
      if (held) {
        targets.push({ range: { start: mark.start, end: mark.end }, endpoints: held, nearness: 'group', blanket: false, ofMachines: true });
        continue;
      }
      // "`/pay-hook` checks the signature and marks `orders` as paid", "in the `orders` table": rows, and no route.
      if (mark.start > strangeFrom || OF_ROWS.test(text.slice(mark.end))) continue;
      if (targets.some((target) => target.range.start < mark.end && mark.start < target.range.end) || !/^[a-z][\w-]+$/.test(word)) continue;
      const endpoints = this.#byWord.get(word) ?? [];
      if (endpoints.length === 1) targets.push({ range: { start: mark.start, end: mark.end }, endpoints, nearness: 'named', blanket: false, ofMachines: false });
    }
    return targets;
  }

  /** Whether a path is a route of the interface that no endpoint has, and none hangs under. */
  #isStrange({ path, host, methods }: PathMention): boolean {
    const key = pathKey(path);
    return host === null && (methods.length > 0 || isApiPath(path)) && this.subjects.every(({ draft }) => draft.path === null || !pathKey(draft.path).includes(key));
  }
}

const OF_ROWS = /^[`"']?\s(?:tables?|collections?|rows?|records?)\b/i;

/** Where a text tells exceptions, from their first words on; one with which it opens is what it speaks of, where it speaks of no group. */
function exceptionsIn(text: string, ofGroup: boolean): Range[] {
  const spoken = ofGroup ? 0 : (OPENS_WITH_EXCEPTION.exec(text)?.[0].length ?? 0);
  return [
    ...matchesIn(text, EXCEPT).filter(({ index }) => index >= spoken).map((match) => ({ start: match.index, end: exceptionEnd(text, match.index + match[0].length, match.index) })),
    ...matchesIn(text, EXCEPTED_BEFORE).map(rangeOf),
    ...matchesIn(text, EXCEPTED_BEHIND).map(rangeOf),
  ];
}

/** "… except `GET /a` and `POST /b`, which check a secret": the targets of whom the rest of the sentence speaks, with those that stand right before them in their list. */
function toldOf(excepted: readonly Target[], text: string): ReadonlySet<Target> {
  const told = new Set<Target>();
  let next: Target | undefined;
  for (const target of [...excepted].reverse()) {
    const isBeside = next !== undefined && told.has(next) && JOINS.test(text.slice(target.range.end, next.range.start));
    if (isBeside || TOLD_OF.test(text.slice(target.range.end))) told.add(target);
    next = target;
  }
  return told;
}

/** "All but `GET /a` check a secret; that one answers anybody": the words by which a later clause speaks of the one that is excepted. */
function takenUp(excepted: readonly Target[], text: string): readonly Target[] {
  const [only, ...others] = excepted;
  if (only?.nearness !== 'named' || only.endpoints.length !== 1 || others.length > 0) return [];
  return matchesIn(text, THAT_ONE).map(rangeOf).filter(({ start }) => start > only.range.end).slice(0, 1).map((range) => ({ ...only, range, isException: true }));
}

/** Of the endpoints that a path means those that are no namesakes of a page: "redirects to `/profile`" does not mean `/api/profile`. */
function withoutNamesakes({ path, methods }: PathMention, endpoints: readonly EndpointSubject[], before: string, after: string): readonly EndpointSubject[] {
  if (methods.length > 0 || COMMON_BASE.test(path) || !(SENT_TO_PAGE.test(before) || IS_A_PAGE.test(after))) return endpoints;
  return endpoints.filter(({ draft }) => draft.path === null || !COMMON_BASE.test(draft.path) || pathKey(draft.path.replace(COMMON_BASE, '')) !== pathKey(path));
}

/** Whether a group is meant in part: "most handlers". */
function meansSome(text: string, { start, end }: Range): boolean {
  const words = text.slice(start, end);
  return PARTLY.test(`${text.slice(Math.max(0, start - 40), start)}${/^(?:\w+ )*/.exec(words)?.[0] ?? ''}`);
}

/** Whether of a path all that hangs under it is meant, it as well: "all `/orders/{id}` operations". */
export function meansAllBelow(text: string, { start, end }: Range): boolean {
  return ALL_OF_BASE.test(text.slice(Math.max(0, start - 24), start)) && HEAD_OF_BASE.test(text.slice(end));
}

/** "Every `/v1` route", "`/v1` handlers", "each request to `/v1`": words around a path that speak of the routes below it. */
function isBaseOfRoutes(before: string, after: string): boolean {
  if (CALLS_TO_BASE.test(before)) return true;
  const head = BASE_OF_ROUTES.exec(after)?.[0];
  return head !== undefined && (head.endsWith('s') || QUANTIFIED_BASE.test(before));
}

/** The name of a controller or a router that stands over endpoints: one word, as code is written. */
function holderName(text: string): string {
  const name = text.trim().replace(/[:.]$/, '');
  return /^[A-Za-z][\w.]{3,40}$/.test(name) && /[a-z][A-Z]|_|\./.test(name) ? name.toLowerCase() : '';
}

function pathWords(draft: EndpointDraft): string[] {
  if (draft.path === null) return [draft.name.toLowerCase()];
  const parts = pathKey(draft.path).split('/').filter((part) => part !== '' && part !== '{}' && !/^(?:api|v\d+|functions)$/.test(part));
  const handler = draft.route?.name ? [draft.route.name.toLowerCase()] : [];
  return [...parts, ...parts.flatMap((part) => (/[-_]/.test(part) ? part.split(/[-_]/) : [])), ...handler];
}

/** The last word of a path that is no parameter. */
function lastWord({ path }: EndpointDraft): string | undefined {
  return path === null ? undefined : pathKey(path).toLowerCase().split('/').filter((segment) => /^[a-z]/.test(segment)).at(-1);
}
