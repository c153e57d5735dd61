import type { Nearness } from '../model/claim.js';
import { append } from '../text/append.js';
import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import type { EndpointDraft } from './endpoints.js';
import { GROUP_CLASSES, type GroupClass, type GroupFacts, MACHINE_CALLERS, NEUTRAL_GROUP_WORDS, QUEUE_RUNNER } from './lexicon/groups.js';
import { ancestors, headingOf, isBelow, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { PathIndex } from './path-index.js';
import { matchesPattern, pathKey, pathMentions } from './paths.js';
import { numberOf, RowCodes } from './row-codes.js';
import type { Range } from './stance.js';
import { own } from '../text/own.js';
import { singular } from './tables/names.js';

/** An endpoint with what tells which groups it belongs to. */
export interface EndpointSubject {
  readonly draft: EndpointDraft;
  readonly facts: GroupFacts;
}

/** Endpoints that words of a passage mean. */
export interface Target {
  readonly range: Range;
  readonly endpoints: readonly EndpointSubject[];
  readonly nearness: Nearness;
  /** The words narrow a group to users: cron, worker and webhook endpoints have none (docs/judgement.md, Reach 7). */
  readonly blanket: boolean;
  /** The words narrow a group to machines: "all cron routes". */
  readonly ofMachines: boolean;
  /** The words are the codes of rows: "E-12". */
  readonly byCode?: true;
}

const HEADS = 'endpoints?|routes?|handlers?|requests?|apis?|api calls?|calls?|writes|mutations?|posts?|POSTs|PUTs|DELETEs|PATCHes|functions?|crons?|jobs?|workers?|webhooks?|hooks?|actions?|operations?|paths?|methods|verbs|callables?|procedures?|rpcs|resolvers?|controllers?|views?|URLs|routen|endpunkte?|anfragen?|aufrufe?|matches|arrives|comes in';
const NUMBERS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10 };
const QUANTIFIED = new RegExp(
  `\\b(all|every|each|any|both|everything|alle|jede[rsn]?|whatever|(?:the )?(?:other|remaining|rest of the|two|three|four|five|six|seven|eight|nine|ten|following)|these|those|the)\\b((?:\\s+(?:of\\s+)?(?!(?:all|every|each|any|no)\\b)(?:(?:GET|POST|PUT|PATCH|DELETE),|[\\w'()/-]+)){0,5}?)\\s+(${HEADS})\\b(?!(?:\\s?[/,&+]\\s?|\\s(?:and|or)\\s)(?:GET|POST|PUT|PATCH|DELETE)\\b)`,
  'gi',
);
const PLURAL = new RegExp(`(?:^|[\\s(*,])((?:[\\w'/-]+\\s+){1,3}?)(endpoints|routes|handlers|requests|calls|crons|jobs|workers|webhooks|hooks|functions|mutations|actions|apis|APIs)\\b`, 'g');
/** "Donor routes: …": routes of the people who use them. */
const PERSONA = /(?:^|[.;:]\s+|\band\s+)\W?([A-Za-z][\w'-]{2,20})[\s-](?:routes|endpoints|requests|handlers)\b/g;
const NO_PERSONA: ReadonlySet<string> = new Set(['protected', 'authenticated', 'private', 'secured', 'all', 'any', 'both', 'each', 'every', 'some', 'most', 'many', 'few', 'no', 'more', 'less', 'only', 'exposes', 'has', 'have', 'with', 'for', 'from', 'into', 'when', 'handles', 'existing', 'undeclared', 'unknown', 'unlisted', 'concurrent', 'failed', 'failing', 'slow', 'retried', 'parallel', 'outgoing', 'outbound', 'further', 'expensive', 'heavy', 'health', 'external', 'third-party', 'upstream', 'provider', 'gateway', 'network', 'database']);
const BARE_PLURAL = /^\W*(endpoints|routes|crons|workers|webhooks|hooks|mutations|writes|POSTs)\b/gi;
/** "routes 3, 4 and 9": endpoints by the numbers of their rows. */
const NUMBERED = /\b(?:routes?|endpoints?|rows?|nos?\.|numbers?|calls?)\s+#?(\d{1,2}(?:(?:\s?,\s?|\s?(?:and|or|&|\+)\s?)#?\d{1,2}){0,12})\b(?!\s*(?:req|per|\/|times|%|ms|s\b))/gi;
/** "**3, 5, 6**: the record is taken by …": a line that opens with the numbers of rows. */
const OPENS_WITH_NUMBERS = /^\W{0,3}#?(\d{1,2}(?:(?:\s?,\s?|\s?(?:and|or|&|\+)\s?)#?\d{1,2}){0,12})\W{0,3}(?::|\s[–—-])\s/;
/** "5.1 as a whole: …", "section 5.1", "5.1 to 5.3": the endpoints under a numbered heading. */
const SECTION = /(?:^\W{0,4}|\b(?:in|of|under|from|sections?)\s|§\s?)(\d{1,2}\.\d{1,2})(?:\s?(?:to|through|–|-)\s?(\d{1,2}\.\d{1,2})|((?:,?\s(?:and|&|or)\s|,\s)\d{1,2}\.\d{1,2}(?:(?:,?\s(?:and|&|or)\s|,\s)\d{1,2}\.\d{1,2}){0,6}))?(?![\w.]|\s?(?:%|s\b|ms\b|[kmg]b\b|seconds?\b|minutes?\b|hours?\b|€|\$))/gi;
const SECTION_NUMBER = /^\W{0,3}(\d{1,2}\.\d{1,2})\.?\s/;
/** "The CronJob sends …": what calls endpoints stands for them. */
const MACHINE = /\b(?:the )?(cloud scheduler|vercel cron|pg_cron|github actions|eventbridge|qstash)\b(?= (?:scheduler )?(?:calls?|invokes?|posts?|hits?|sends?|triggers?|pings?) (?:it|them|the (?:route|endpoint|job|function))\b)|\bthe (cron ?jobs?|crons?|scheduler|dispatcher|queue)\b(?! (?:routes?|endpoints?|secrets?|keys?|jobs?|handlers?|headers?|expressions?))/gi;
const ROUTE_HEAD = /^(?:routes?|paths?)$/i;
const ROUTE_AFTER = /^\s(?:routes?|paths?)\b/i;
/** "The first two of these …" */
const ORDINAL = /\bthe (first|last) (two|three|four|five|six|one)\b/gi;
const OF_THESE = /\b(?:all|both|each|every one)(?: (?:two|three|four|five|six|seven|eight|nine|ten))? of (?:these|them|those|the above)\b/gi;
const EVERYTHING = /\b(?:todas as|todos os|todas las|todos los|toutes les|tous les|tutte le|tutti gli|tutti i|alle|cada|chaque|ogni|elke)\s(?:rotas?|endpoints?|requisi[çc](?:[õo]es|[ãa]o)|chamadas?|rutas?|peticiones|llamadas?|routes?|requêtes?|appels?|rotte|richieste|verzoeken|apis?)\b|(?<=\bunless (?:otherwise )?(?:noted|stated|marked|specified|said)(?: otherwise)?, )(?:endpoints|routes|requests)\b|(?<=^|[;.:]\s)(?:all|each)(?= (?:of them )?(?:takes?|needs?|requires?|checks?|uses?|demands?|carry|carries|goe?s? through)\b)|\beverything(?: else)?\b(?! (?:HTTP|REST|web|about|around|related|concerning)\b)|\bno (?:api |http |other )?(?:routes?|endpoints?|paths?|handlers?|requests?)\b(?=,| (?:but|save|except|other than|answers?|responds?|is (?:answered|served|reachable|processed|handled|let)|are (?:answered|served|reachable|processed|handled|let)|gets? (?:through|past|an answer|anywhere)|pass(?:es)?|reach(?:es)?|runs?|works?|may be|can be|will be|goes|executes)\b)|\bnothing\b(?= (?:(?:but|save|except|other than) [^,.;]{1,60} (?:answers|responds|is (?:answered|served|reachable|open)|gets?|passes|reaches|goes)\b|(?:answers|responds|is (?:answered|served|reachable)|gets? (?:through|past)|passes|reaches))\b)|(?<=^|[.;:]\s)(?:nobody|no one|no caller)(?= (?:gets?|comes?|passes|reaches|is let|may|can)\b)|(?<=^|[.;:]\s)(?:requests?|calls?|callers?)(?= (?:without|lacking|with no|that (?:lacks?|carry no|have no))\b)|\bthe (?:whole|entire|complete) (?:api|surface|backend)\b|\bthe api\b(?= (?:answers?|responds?|returns?) 40[13]\b)|\b(?:the|all) others\b(?= (?:is|are|need|require|use|go|demand|want|take|check|carry|have|share|get|stay))|\b(?:the )?rest(?! (?:is|are) (?:dropped|rejected|refused|ignored|discarded|thrown|queued|kept|deleted|lost|cut|sent|answered with))(?= (?:is|are|need|require|use|go|demand|want|take|check|carr))/gi;
/** … in languages of other letters, and in those that share ours. */
const EVERYTHING_ELSEWHERE = /\b(?:wszystkie|semua|seluruh)(?: \p{L}+)? (?:endpointy?|trasy|api|rute)\b|(?<!\p{L})(?:všechny|все|усі|tüm|tất cả(?: các)?|alla|alle) (?:\p{L}+ )?(?:endpointy|эндпоинты|эндпойнты|маршруты|запросы|ендпоінти|маршрути|endpoint['’]?ler|uç noktalar|endpoints?|api|apis|rutter|ruter)(?!\p{L})|(?:所有|全部)(?:的)?\s?(?:API\s?)?(?:接口|端点|路由|请求|API)|(?:すべて|全て|全)の?(?:API|エンドポイント|リクエスト)|모든\s?(?:API|엔드포인트|요청|라우트)/giu;
/** Nothing of it stands in a text without such a letter or word. */
const ELSEWHERE_HINT = /[\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]|\b(?:wszystkie|semua|seluruh|alla|alle)\b/i;
const EXCEPT = /\b(?:except(?:ing|ions?)?(?: for| of)?|unless|other than|apart from|but not|excluding|besides|aside from|save for|with the exception of|but for|less|ausgenommen|außer|ausser|bis auf|mit Ausnahme von|exceto|excepto|salvo|sauf|à l['’]exception d[eu]|con excepción de|com exceção de|tranne|eccetto)\b|(?<=\b(?:no|every|all|any|each)\s(?:\w+\s)?(?:routes?|endpoints?|paths?|requests?|calls?|handlers?)\s|\b(?:nothing|nobody|no one|everything)\s)(?:but|save)\b/gi;
/** "`GET /health` aside, …", "no route, `GET /health` excepted, …" */
const EXCEPTED_BEFORE = /(?<=^|,\s)[^,;.]{2,80}\s(?:aside|excepted|apart)(?=[,;:])/g;
/** "The one exception is `GET /orders`, which is open": what the sentence speaks of. */
const OPENS_WITH_EXCEPTION = /^\W{0,4}(?:(?:the|an?|our)\s)?(?:(?:one|two|three|only|sole|single|stated)\s){0,2}exceptions?(?:\s(?:is|are)\b|:)/i;
const POSITIONAL = /\b(above|below|following|under this heading|in this section|in this table|listed here|here)\b/i;
const MARKED = /\b(?:marked|labelled|labeled|flagged|tagged|noted|listed as|said to be)\s+(?:as\s+)?["'“`*]?([\w-]+)/i;
const ASTERISK = /\basterisk\b|\bwith (?:a )?star\b|\bmarked (?:with )?\*/i;
const UNDER = /\b(?:under|unter|unterhalb von|below|beneath|behind|in|on|to|within|starting with|beginning with|matching|prefix(?:ed)?(?: with)?)\s+[`"']?$/i;
/** A path after these words is a base: what is meant hangs under it. */
const BASE = /\b(?:under|below|beneath|within|starting with|beginning with|prefix(?:ed)?(?: with)?)\s+[`"']?$/i;
/** Between two of several bases. */
const JOINS = /^[\s`"']*(?:,|and|or|&|,\s?and)[\s`"']*$/;
/** Between "all routes" and the path that narrows them down. */
const NARROWS = /^\s+(?:that (?:are|live|start|begin|hang) )?(?:under|below|beneath|behind|in|within|of|starting with|beginning with|matching|prefix(?:ed)? with)\s+[`"']?$/i;

/** "PATCH visits": an endpoint by its method and the last word of its path. */
const SHORT_NAME = /(?<![\w/])(GET|POST|PUT|PATCH|DELETE) ([a-z][a-z0-9_-]{2,30})(?![\w/])/g;

/** Says how often, not which endpoint: "a daily budget" is not the one of `/cron/daily`. */
const HOW_OFTEN = /^(?:hourly|daily|nightly|weekly|monthly|yearly)$/;

/** "the timer calls `abort()`": somebody does it, no group of calls is meant. */
const DONE_BY = /^(?:the|each|every|any)$/i;
const OBJECT_AFTER = /^\s+(?!(?:to|are|is|have|go|that|which|must|get|need|on|use|from|in|share|carry|run|pass|per|and|or|above|below|with|under|of|at|by|for|take|require|check|answer|return|do|send|can|may|will|should)\b)[a-z`"]/;

function isVerb(match: RegExpMatchArray, text: string): boolean {
  return /^(?:calls|writes|posts)$/.test(match[3] ?? '') && DONE_BY.test(match[1] ?? '') && /\w/.test(match[2] ?? '') && OBJECT_AFTER.test(text.slice((match.index ?? 0) + match[0].length));
}

/** "… the timer calls `abort()`" where a group of calls is looked for. */
function isVerbAfter(text: string, head: string, { start, end }: Range): boolean {
  return head === 'calls' && /\b(?:the|a|an|each|every|any)\s[\w'/-]+\scalls$/i.test(text.slice(Math.max(0, start - 6), end)) && OBJECT_AFTER.test(text.slice(end));
}

/** Finds what a passage names, and the groups it speaks of, among the endpoints of a document. */
export class TargetFinder {
  readonly subjects: readonly EndpointSubject[];
  readonly codes: RowCodes;
  readonly #byWord = new Map<string, EndpointSubject[]>();
  readonly #byPath: PathIndex;
  /** Endpoints by the name of what holds them: a controller, a router, a service. */
  readonly #byHolder = new Map<string, EndpointSubject[]>();
  /** Endpoints by the number of the section that they stand in, in the order of the document. */
  readonly #bySection = new Map<string, EndpointSubject[]>();
  /** What was found before: the readers of all facets ask of the same passages. */
  readonly #found = new WeakMap<MappedText, { readonly unit: Unit; readonly targets: readonly Target[] }>();

  constructor(subjects: readonly EndpointSubject[]) {
    this.subjects = subjects;
    this.#byPath = new PathIndex(subjects);
    this.codes = new RowCodes(subjects);
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
        if (number !== undefined) append(this.#bySection, number, subject);
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
    const known = this.#found.get(passage.text);
    if (known && known.unit === passage.unit) return known.targets;
    const targets = this.#find(passage);
    this.#found.set(passage.text, { unit: passage.unit, targets });
    return targets;
  }

  #find(passage: Passage): Target[] {
    const text = passage.text.text;
    const named = this.#named(passage);
    const groups = this.#groups(passage, named);
    const targets = withoutExplained(narrowed([...named, ...groups].sort((a, b) => a.range.start - b.range.start), text), text);
    const spoken = groups.length === 0 ? (OPENS_WITH_EXCEPTION.exec(text)?.[0].length ?? 0) : 0;
    const exceptions = [
      ...matchesIn(text, EXCEPT).filter(({ index }) => index >= spoken).map((match) => ({ start: match.index, end: exceptionEnd(text, match.index + match[0].length, match.index) })),
      ...matchesIn(text, EXCEPTED_BEFORE).map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ];
    if (exceptions.length === 0) return targets;
    const isExcepted = (target: Target): boolean => exceptions.some((exception) => target.range.start >= exception.start && target.range.end <= exception.end);
    const kept = targets.filter((target) => !isExcepted(target));
    const out = new Set(targets.filter(isExcepted).flatMap((target) => target.endpoints));
    for (const { start, end } of exceptions) for (const subject of this.#marked(text.slice(start, end), passage.unit)) out.add(subject);
    return kept
      .map((target) => (target.nearness === 'named' ? target : { ...target, endpoints: target.endpoints.filter((subject) => !out.has(subject)) }))
      .filter((target) => target.endpoints.length > 0);
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

  /** The endpoints that ordinary words mean ("the reminders"): those which alone have the word in their path. */
  meantBy(text: string): EndpointSubject[] {
    const words = (text.toLowerCase().match(/[a-z][a-z-]{3,}/g) ?? []).filter((word) => !HOW_OFTEN.test(word));
    return [...new Set(words.flatMap((word) => [word, word.replace(/s$/, ''), `${word}s`].flatMap((form) => (this.#byWord.get(form)?.length === 1 ? (this.#byWord.get(form) ?? []) : []))))];
  }

  #named(passage: Passage): Target[] {
    const text = passage.text.text;
    const targets: Target[] = [];
    /** Where the base before a mention ends: "below `/cron/` and `/work/`". */
    let baseEnd = -1;
    for (const mention of pathMentions(text)) {
      const range = { start: mention.start, end: mention.end };
      const before = text.slice(Math.max(0, mention.start - 24), mention.start);
      const isListed = baseEnd >= 0 && JOINS.test(text.slice(baseEnd, mention.start));
      const under = (UNDER.test(before) || isListed) && mention.methods.length === 0;
      const isBase = BASE.test(before) || isListed;
      if (under && isBase) baseEnd = mention.end;
      const exact = this.#byPath.meantBy(mention);
      if (mention.wildcard || (under && (exact.length === 0 || isBase))) {
        const endpoints = this.subjects.filter(
          (subject) => subject.draft.path !== null && matchesPattern(mention.path, subject.draft.path) && (mention.methods.length === 0 || mention.methods.includes(subject.draft.method ?? '')),
        );
        if (endpoints.length > 0) targets.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: false });
      } else if (exact.length > 0) targets.push({ range, endpoints: exact, nearness: 'named', blanket: false, ofMachines: false });
    }
    for (const match of matchesIn(text, SHORT_NAME)) {
      const endpoints = this.subjects.filter((subject) => subject.draft.method === match[1] && lastWord(subject.draft) === match[2]?.toLowerCase());
      if (endpoints.length === 1) targets.push({ range: { start: match.index, end: match.index + match[0].length }, endpoints, nearness: 'named', blanket: false, ofMachines: false });
    }
    for (const mark of passage.text.marks) {
      if (mark.kind !== 'code' && mark.kind !== 'strong') continue;
      const word = text.slice(mark.start, mark.end).toLowerCase().replace(/\(\)$/, '');
      const held = mark.kind === 'code' ? this.#byHolder.get(word) : undefined;
      if (held) {
        targets.push({ range: { start: mark.start, end: mark.end }, endpoints: held, nearness: 'group', blanket: false, ofMachines: true });
        continue;
      }
      if (targets.some((target) => target.range.start < mark.end && mark.start < target.range.end) || !/^[a-z][\w-]+$/.test(word)) continue;
      const endpoints = this.#byWord.get(word) ?? [];
      if (endpoints.length === 1) targets.push({ range: { start: mark.start, end: mark.end }, endpoints, nearness: 'named', blanket: false, ofMachines: false });
    }
    return targets;
  }

  #groups(passage: Passage, named: readonly Target[]): Target[] {
    const text = passage.text.text;
    const found: Target[] = [];
    const isFree = (range: Range): boolean => [...found, ...named].every((target) => target.range.end <= range.start || range.end <= target.range.start);
    for (const match of matchesIn(text, QUANTIFIED)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const target = isFree(range) && !isVerb(match, text) ? this.#quantified(passage, match, range) : null;
      if (target) found.push(target);
    }
    for (const match of matchesIn(text, PLURAL)) {
      const lead = (match[1] ?? '').trim();
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const range = { start, end: match.index + match[0].length };
      const words = lead.toLowerCase().split(/\s+/);
      const classes = classesOf(`${words.at(-1) ?? ''} ${match[2] ?? ''}`.toLowerCase());
      if (classes.length > 0 && isFree(range) && !isVerbAfter(text, match[2] ?? '', range) && !QUEUE_RUNNER.test(lead)) {
        const endpoints = this.#members(classesOf(`${lead} ${match[2] ?? ''}`.toLowerCase()), passage);
        if (endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: isBlanket(lead), ofMachines: isOfMachines(`${lead} ${match[2] ?? ''}`) });
      }
    }
    for (const match of matchesIn(text, PERSONA)) {
      const word = (match[1] ?? '').toLowerCase();
      const start = match.index + match[0].indexOf(match[1] ?? '');
      const range = { start, end: match.index + match[0].length };
      if (!isFree(range) || NEUTRAL_GROUP_WORDS.has(word) || NO_PERSONA.has(word)) continue;
      // The people of another "… routes" of the passage have theirs.
      const others = matchesIn(passage.unit.text.text, PERSONA).map((other) => (other[1] ?? '').toLowerCase()).filter((other) => other !== word);
      const endpoints = this.subjects.filter((subject) => !isCalledByMachines(subject) && !others.some((other) => subject.facts.path.includes(other)));
      if (endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: true, ofMachines: false });
    }
    for (const match of matchesIn(text, BARE_PLURAL)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!isFree(range)) continue;
      const classes = classesOf((match[1] ?? '').toLowerCase());
      const endpoints = classes.length > 0 ? this.#members(classes, passage) : this.#positional(passage, text);
      if (endpoints && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: isOfMachines(match[1] ?? '') });
    }
    for (const match of matchesIn(text, NUMBERED)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const numbers = new Set((match[1] ?? '').match(/\d+/g));
      const endpoints = this.subjects.filter((subject) => numbers.has(numberOf(subject.draft.unit)));
      if (isFree(range) && endpoints.length === numbers.size) found.push({ range, endpoints, nearness: 'named', blanket: false, ofMachines: true });
    }
    found.push(...this.#openedWithNumbers(passage).filter(({ range }) => isFree(range)));
    for (const match of matchesIn(text, MACHINE)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const endpoints = this.subjects.filter((subject) => subject.facts.caller === (/work|queue|dispatch/i.test(match[2] ?? '') ? 'worker' : 'cron'));
      if (isFree(range) && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: true });
    }
    for (const { range, endpoints } of this.codes.in(text, passage.unit)) {
      if (isFree(range)) found.push({ range, endpoints, nearness: 'named', blanket: false, ofMachines: true, byCode: true });
    }
    for (const match of this.#bySection.size > 0 ? matchesIn(text, SECTION) : []) {
      const range = { start: match.index, end: match.index + match[0].length };
      const further = matchesIn(match[3] ?? '', /\d{1,2}\.\d{1,2}/g).flatMap(([number]) => this.#inSections(number, number));
      const endpoints = [...this.#inSections(match[1] ?? '', match[2] ?? match[1] ?? ''), ...further];
      if (isFree(range) && endpoints.length > 0) found.push({ range, endpoints, nearness: 'group', blanket: false, ofMachines: true });
    }
    for (const match of matchesIn(text, ORDINAL)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const count = own(NUMBERS, (match[2] ?? '').toLowerCase()) ?? 1;
      const above = this.#positional(passage, 'above') ?? [];
      if (!isFree(range) || above.length < count) continue;
      found.push({ range, endpoints: /^first/i.test(match[1] ?? '') ? above.slice(0, count) : above.slice(-count), nearness: 'group', blanket: false, ofMachines: false });
    }
    for (const match of matchesIn(text, OF_THESE)) {
      const range = { start: match.index, end: match.index + match[0].length };
      const above = this.#positional(passage, 'above') ?? [];
      if (isFree(range) && above.length > 0) found.push({ range, endpoints: above, nearness: 'group', blanket: false, ofMachines: false });
    }
    for (const match of [...matchesIn(text, EVERYTHING), ...(ELSEWHERE_HINT.test(text) ? matchesIn(text, EVERYTHING_ELSEWHERE) : [])]) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (!isFree(range)) continue;
      const named_ = new Set(named.flatMap((target) => target.endpoints));
      const positional = this.#positional(passage, text);
      const rest = (positional ?? this.subjects).filter((subject) => !/else|rest|others/i.test(match[0]) || (!named_.has(subject) && subject.draft.unit !== passage.unit));
      found.push({ range, endpoints: rest, nearness: positional ? 'group' : 'system', blanket: false, ofMachines: false });
    }
    return found;
  }

  /** The endpoints by whose numbers a line below their list opens: set in bold, as code, or with a number sign. */
  #openedWithNumbers({ unit, text }: Passage): Target[] {
    const match = unit.kind === 'item' || unit.kind === 'paragraph' ? OPENS_WITH_NUMBERS.exec(text.text) : null;
    if (!match?.[1] || unit.number !== null || text.offsetAt(0) !== unit.text.offsetAt(0)) return [];
    const start = match[0].indexOf(match[1]);
    if (!text.marks.some((mark) => mark.kind !== 'link' && mark.start <= start && start < mark.end) && !match[0].includes('#')) return [];
    const numbers = new Set(match[1].match(/\d+/g));
    const endpoints = this.subjects.filter(({ draft }) => numbers.has(numberOf(draft.unit)) && ancestors(unit).includes(headingOf(draft.unit) as Unit));
    return endpoints.length === numbers.size ? [{ range: { start, end: start + match[1].length }, endpoints, nearness: 'named', blanket: false, ofMachines: true }] : [];
  }

  /** The endpoints under the headings with these numbers and those between them. */
  #inSections(first: string, last: string): readonly EndpointSubject[] {
    const numbers = [...this.#bySection.keys()];
    const from = numbers.indexOf(first);
    const to = numbers.indexOf(last);
    return from < 0 || to < from ? [] : numbers.slice(from, to + 1).flatMap((number) => this.#bySection.get(number) ?? []);
  }

  #quantified(passage: Passage, match: RegExpMatchArray, range: Range): Target | null {
    const quantifier = (match[1] ?? '').toLowerCase();
    const middle = (match[2] ?? '').trim().toLowerCase();
    const head = (match[3] ?? '').toLowerCase();
    const words = middle.split(/[\s,]+/).filter(Boolean);
    const classes = classesOf(`${middle} ${head}`);
    const foreign = words.filter((word) => !NEUTRAL_GROUP_WORDS.has(word) && !GROUP_CLASSES.some((each) => matches(each, word)) && !this.#isProvider(word) && !this.#byWord.has(word));
    const titled = foreign.length > 0 && !/^(?:the )?(?:other|remaining|rest of the)$/.test(quantifier) ? this.#underTitle(foreign) : [];
    if (titled.length > 0 && (quantifier !== 'the' || head.endsWith('s'))) return { range, endpoints: titled, nearness: 'group', blanket: false, ofMachines: true };
    if (foreign.length > 0 && classes.length === 0 && !/^(?:endpoints?|routes?|handlers?)$/.test(head)) return null;
    const providers = words.filter((word) => this.#isProvider(word));
    const count = own(NUMBERS, quantifier.replace(/^the /, '')) ?? own(NUMBERS, words[0] ?? '');
    const isSingular = quantifier === 'the' && !head.endsWith('s') && count === undefined;
    const pathWord = words.find((word) => this.#byWord.has(word) && !NEUTRAL_GROUP_WORDS.has(word) && !GROUP_CLASSES.some((each) => matches(each, word)));
    if (isSingular) {
      const one = words.map((word) => this.#byWord.get(word) ?? []).find((subjects) => subjects.length === 1) ?? [];
      const [only] = one.length === 1 ? one : this.#members(classes, passage);
      if (one.length === 0 && (classes.length === 0 || this.#members(classes, passage).length !== 1)) return null;
      return only ? { range, endpoints: [only], nearness: 'named', blanket: false, ofMachines: false } : null;
    }
    const members = this.#members(classes, passage);
    // A function that is called by its name is no route, where others are.
    const isOfRoutes = ROUTE_HEAD.test(head) || (head === 'api' && ROUTE_AFTER.test(passage.text.text.slice(range.end)));
    const routed = isOfRoutes ? members.filter(({ draft }) => draft.path !== null) : [];
    let endpoints: readonly EndpointSubject[] = routed.length > 0 ? routed : members;
    if (providers.length > 0) endpoints = endpoints.filter((subject) => providers.some((provider) => subject.facts.providers.some((name) => name.includes(provider))));
    else if (classes.length === 0 && foreign.length > 0) return null;
    else if (classes.length === 0 && pathWord) endpoints = this.#byWord.get(pathWord) ?? [];
    if (/^(?:the|these|those)$/.test(quantifier) && classes.length === 0 && providers.length === 0 && count === undefined && !POSITIONAL.test(passage.text.text) && !pathWord) return null;
    const positional = this.#positional(passage, passage.text.text, count, endpoints);
    const narrowed = positional ?? endpoints;
    if (count !== undefined && positional === null && narrowed.length !== count) return null;
    if (narrowed.length === 0) return null;
    const narrow = classes.length > 0 || providers.length > 0 || positional !== null || pathWord !== undefined;
    return { range, endpoints: narrowed, nearness: narrow ? 'group' : 'system', blanket: isBlanket(middle) || !narrow, ofMachines: isOfMachines(`${middle} ${head}`) };
  }

  /** "Each studio function": those under a title of that word. */
  #underTitle(words: readonly string[]): readonly EndpointSubject[] {
    return this.subjects.filter(({ draft }) => {
      const title = headingOf(draft.unit);
      if (!title || title.depth < 2) return false;
      const own = new Set((title.text.text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map((word) => singular(word)));
      return words.every((word) => own.has(singular(word)));
    });
  }

  #members(classes: readonly GroupClass[], passage: Passage): readonly EndpointSubject[] {
    const own = passage.unit;
    const methods = classes.filter(({ method }) => method !== undefined);
    const others = classes.filter(({ method }) => method === undefined);
    return this.subjects.filter((subject) => others.every((each) => each.has(subject.facts)) && (methods.length === 0 || methods.some((each) => each.has(subject.facts))) && (subject.draft.unit !== own || classes.length > 0));
  }

  /** "below", "above", "the three endpoints above": the endpoints of the same section on that side. */
  #positional(passage: Passage, text: string, count?: number, among: readonly EndpointSubject[] = this.subjects): readonly EndpointSubject[] | null {
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
    return this.subjects.some((subject) => subject.facts.providers.some((name) => name.includes(word) && word.length > 3));
  }
}

/** "every controller that people talk to (`A`, `B`)": the list in brackets says which are meant. */
function withoutExplained(targets: readonly Target[], text: string): Target[] {
  return targets.filter((target, index) => {
    const next = targets[index + 1];
    return target.nearness === 'named' || !next || next.nearness === 'system' || !/^[^.;(]{0,50}\([^)(]{0,12}$/.test(text.slice(target.range.end, next.range.start));
  });
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
  return [...parts, ...parts.flatMap((part) => (part.includes('-') ? part.split('-') : [])), ...handler];
}

function classesOf(words: string): GroupClass[] {
  // "POST/PATCH/DELETE routes"
  const apart = words.replace(/(?<=\b(?:get|post|put|patch|delete))\//gi, ' ');
  return GROUP_CLASSES.filter((each) => matches(each, apart));
}

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

/** "All routes under `/admin`": the group, as far as it hangs under the path. */
function narrowed(targets: readonly Target[], text: string): Target[] {
  const result: Target[] = [];
  for (const target of targets) {
    const last = result.at(-1);
    if (last && last.nearness !== 'named' && target.nearness === 'group' && NARROWS.test(text.slice(last.range.end, target.range.start))) {
      const endpoints = last.endpoints.filter((subject) => target.endpoints.includes(subject));
      result[result.length - 1] = { ...last, range: { start: last.range.start, end: target.range.end }, endpoints, nearness: 'group' };
    } else result.push(target);
  }
  return result.filter((target) => target.endpoints.length > 0);
}

/** An exception ends with its clause; one that begins its sentence, where it is said of whom the rest is true. */
function exceptionEnd(text: string, start: number, opened: number): number {
  const begins = text.slice(0, opened).trim() === '';
  const match = (begins ? /[;.)]\s|[;.)]$|\s[–—]\s|:\s|,\s(?=(?:all|every|each|any|everything|the (?:rest|other)|(?:api )?(?:endpoints|routes|requests|calls)|an? (?:endpoint|route|request|call))\b)|,?\s(?=(?:every|each|no|nothing|nobody|everything|all(?: other)?) ?(?:[a-z]+ )?(?:routes?|endpoints?|paths?|requests?|calls?|handlers?|else|answers|gets?)\b)/i : /[;.)]\s|[;.)]$|\s[–—]\s|:\s|(?<!\b(?:that|which|who|what|those|they|it))\s(?=(?:requires?|needs?|includes?|must|carry|carries|sends?|demands?|checks?|goe?s? through|uses?|answers?|responds?|is (?:answered|served|reachable)|starts? with)\b)/).exec(text.slice(start));
  return match ? start + match.index : text.length;
}

/** Whether machines alone call an endpoint: a cron, a worker, a vendor's webhook, an operator's command. */
export function isCalledByMachines({ facts }: EndpointSubject): boolean {
  return MACHINE_CALLERS.has(facts.caller);
}

/** Endpoints that a statement about a blanket of users or of the whole system may reach. */
export function withoutMachines(subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  return subjects.filter((subject) => !isCalledByMachines(subject));
}

/** The last word of a path that is no parameter. */
function lastWord({ path }: EndpointDraft): string | undefined {
  return path === null ? undefined : pathKey(path).toLowerCase().split('/').filter((segment) => /^[a-z]/.test(segment)).at(-1);
}
