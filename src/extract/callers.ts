import type { Caller } from '../model/model.js';
import { matchesIn } from '../text/matches-in.js';
import { remembered } from '../text/remembered.js';
import type { EndpointDraft, Fragment } from './endpoints.js';
import { AUTH_LABEL } from './lexicon/auth.js';
import { FUNCTION_FILE } from './lexicon/endpoints.js';
import { APP_CALLS, ASKS_FOR_SESSION, BEFORE_HOOKS, BEHIND_HOOKS, CALLER_CELLS, CALLER_PATHS, CALLER_WORDS, CLOCK_CALLS, CRON_CREDENTIAL, FOREIGN_MACHINE, KEPT_FOR_ROLE, MACHINE_ACCOUNT, NO_SENDERS_NAME, NOT_CALLED, OR_MACHINE, PEOPLE_TOO, PERSON_OR_MACHINE, ROLE_ALONE, RUN_TIME, SESSION_FIRST } from './lexicon/callers.js';
import { providersNamedIn } from './lexicon/providers.js';
import { DEEPEST_HEADING } from './heading-levels.js';
import { ancestors, headingOf, subtree, type Unit } from './outline.js';
import type { Passage } from './passages.js';
import { namesPeopleBeside } from './people-beside-machines.js';
import { pathKey, pathMentions, withoutPaths } from './paths.js';
import { withoutMachinesAside } from './machines-aside.js';
import { numberOf } from './row-codes.js';
import { functionOfClock } from './scheduled-functions.js';
import { isOfDesign } from './zones.js';

const CALLER_LABEL = /^(?:who|caller|called by|by whom|call|trigger(?:ed by)?|invoked by|started by|made by|run by|fired by|source|client|peer|invoker|sender|initiator|requested by|consumer|from)\b/i;
/** A sentence elsewhere speaks of an endpoint's caller only where the machine and the path stand close together. */
const NEAR = 90;
const NUMBERED = /\b(?:route|endpoint|row|no\.|number)\s#?(\d{1,2})\b(?!\s?(?:,|and|or)\s?#?\d)/i;
const CALLS_ON = /\b(?:calls|posts to|fans out to|invokes|hits|requests)\s[`"'(]*(?:POST\s)?$/i;

/** Between a cron and what it hands each piece of its work to. */
const HANDS_ON = /^\W{0,3}(?:\w+\s){0,3}?(?:posts|fans out|hands|sends|passes|dispatches)\s[^.;]{0,60}\bto\s(?:the\s|its\s)?(?:worker\s)?\W{0,3}$/i;

/** Who calls each endpoint, as its path, its own words and the sentences that name it tell. */
export function findCallers(drafts: readonly EndpointDraft[], passages: readonly Passage[]): ReadonlyMap<EndpointDraft, Caller> {
  const resources = new Set(drafts.map((draft) => resourceOf(draft)).filter((name) => name !== null));
  const areMany = remembered((noun) => {
    const plural = new RegExp(`\\b${noun}s\\b`, 'i');
    return passages.some(({ text }) => plural.test(text.text));
  });
  const names = new Set(drafts.filter(({ path }) => path === null).map(({ name }) => name.toLowerCase()));
  const hooks = keptHooks(drafts);
  const callers = new Map<EndpointDraft, Caller>(drafts.map((draft) => [draft, ownCaller(draft, { resources, hooks, names, areMany })]));
  const timed = drafts.filter((draft) => callers.get(draft) === 'unknown' && runsByItself(draft));
  if (timed.length > 0 && passages.some(({ unit, text }) => isOfDesign(unit.zone) && CLOCK_CALLS.test(text.text))) for (const draft of timed) callers.set(draft, 'cron');
  for (const passage of passages) {
    const { text } = passage.text;
    if (!isOfDesign(passage.unit.zone)) continue;
    for (const draft of calledByClock(drafts, passage.unit)) if (callers.get(draft) === 'unknown' && !isForSignedIn(draft)) callers.set(draft, 'cron');
    for (const [draft, caller] of calledByNumber(drafts, text)) if (callers.get(draft) === 'unknown') callers.set(draft, caller);
    const named = namedIn(passage, drafts);
    if (!text.includes('/') && named.length === 0) continue;
    const cron = sayingOf(CALLER_WORDS[0]?.[0], withoutPaths(text)) ?? (/\bcrons?\b|\bscheduler\b|\bscheduled (?:jobs?|tasks?|calls?)\b/i.test(headingOf(passage.unit)?.text.text ?? '') ? { index: 0, 0: '' } : null);
    if (!cron || PEOPLE_TOO.test(withoutPaths(text).slice(cron.index))) continue;
    const isAppsOwn = (start: number): boolean => start < cron.index && APP_CALLS.test(text.slice(0, start));
    for (const { draft, start } of named) if (!isAppsOwn(start) && Math.abs(start - cron.index) <= NEAR + cron[0].length && callers.get(draft) === 'unknown' && !isForSignedIn(draft)) callers.set(draft, 'cron');
    for (const mention of pathMentions(text)) {
      if (isAppsOwn(mention.start) || Math.abs(mention.start - cron.index) > NEAR + cron[0].length) continue;
      for (const draft of drafts) {
        if (draft.path === null || pathKey(draft.path) !== pathKey(mention.path) || callers.get(draft) !== 'unknown' || isForSignedIn(draft)) continue;
        if (draft.method === 'GET' || draft.method === null || draft.method === 'POST') callers.set(draft, 'cron');
      }
    }
  }
  for (const draft of drafts) if (callers.get(draft) === 'unknown' && callersIn(draft, drafts).some((other) => other !== draft && MACHINES.has(callers.get(other) ?? 'unknown'))) callers.set(draft, 'worker');
  for (const draft of drafts.filter((each) => callers.get(each) === 'cron')) for (const other of [...calledOnFrom(draft, drafts), ...fannedOutTo(draft, drafts, passages)]) if (callers.get(other) === 'unknown') callers.set(other, 'worker');
  return callers;
}

/** Whether the words of a route that no user's method names begin with the time at which it runs. */
function runsByItself({ method, fragments }: EndpointDraft): boolean {
  return (method === null || method === 'GET') && fragments.some((fragment) => isProse(fragment) && RUN_TIME.test(withoutPaths(fragment.text.text)));
}

/** The endpoints that an entry about a clock names as what it calls; none whose method changes or deletes. */
function calledByClock(drafts: readonly EndpointDraft[], unit: Unit): EndpointDraft[] {
  const name = functionOfClock(unit);
  return name === null ? [] : drafts.filter((draft) => (draft.method === null || draft.method === 'GET' || draft.method === 'POST') && namesOf(draft).includes(name));
}

/** The endpoints whose caller a sentence tells by their numbers: "Route 17 …; we run it by hand". */
function calledByNumber(drafts: readonly EndpointDraft[], text: string): (readonly [EndpointDraft, Caller])[] {
  const number = NUMBERED.exec(text)?.[1];
  if (number === undefined) return [];
  const said = CALLER_WORDS.find(([pattern, caller]) => (caller === 'cron' || caller === 'operator') && pattern.test(withoutPaths(text)));
  return said ? drafts.filter((draft) => numberOf(draft.unit) === number).map((draft) => [draft, said[1]] as const) : [];
}

/** The endpoints that a cron's own words say that it calls: "on the first of the month, calls `/letters/send` for every user". */
function calledOnFrom(cron: EndpointDraft, drafts: readonly EndpointDraft[]): EndpointDraft[] {
  return cron.fragments.filter(isProse).flatMap(({ text: { text } }) =>
    pathMentions(text)
      .filter((mention) => CALLS_ON.test(text.slice(0, mention.start)))
      .flatMap((mention) => drafts.filter((draft) => draft !== cron && draft.method !== 'GET' && draft.path !== null && pathKey(draft.path) === pathKey(mention.path))),
  );
}

/** The endpoints by which the own words of one say that it is called: "Called by `/nightly` for each shop". */
function callersIn({ fragments }: EndpointDraft, drafts: readonly EndpointDraft[]): EndpointDraft[] {
  return fragments.filter(isProse).flatMap(({ text: { text } }) =>
    pathMentions(text)
      .filter((mention) => CALLED_BY.test(text.slice(0, mention.start)) && !PEOPLE_TOO.test(text.slice(mention.end)))
      .flatMap((mention) => drafts.filter((draft) => draft.path !== null && pathKey(draft.path) === pathKey(mention.path))),
  );
}

const CALLED_BY = /\b(?:called|invoked|triggered|started|requested)\s(?:only\s|just\s)?(?:by|from)\s(?:the\s)?[`"'(]*(?:(?:GET|POST)\s)?$/i;

/** The endpoints to which a sentence says that a cron hands what it found: "`nightly-pick` posts the approved ones to `make-clip`". */
function fannedOutTo(cron: EndpointDraft, drafts: readonly EndpointDraft[], passages: readonly Passage[]): EndpointDraft[] {
  const names = namesOf(cron);
  return passages.filter((passage) => isOfDesign(passage.unit.zone)).flatMap(({ text: { text, marks } }) =>
    marks.filter(({ kind, start, end }) => kind === 'code' && names.includes(text.slice(start, end))).flatMap((mark) => {
      const next = marks.find(({ kind, start }) => kind === 'code' && start > mark.end);
      if (!next || !HANDS_ON.test(text.slice(mark.end, next.start))) return [];
      return drafts.filter((draft) => draft !== cron && draft.method !== 'GET' && namesOf(draft).includes(text.slice(next.start, next.end)));
    }),
  );
}

/** The endpoints that a passage outside of their own words names by the last part of their path or as functions, set as code: "02:00 `close-firings`". */
function namedIn({ text: { text, marks }, kind }: Passage, drafts: readonly EndpointDraft[]): { readonly draft: EndpointDraft; readonly start: number }[] {
  if (kind === 'code' || kind === 'heading' || kind === 'cell') return [];
  return marks.filter((mark) => mark.kind === 'code').flatMap(({ start, end }) => {
    const meant = drafts.filter(({ path, name, method }) => method !== 'PUT' && method !== 'PATCH' && method !== 'DELETE' && /^[a-z]+(?:-[a-z]+)+$/.test(text.slice(start, end)) && (path?.split('/').at(-1) ?? name) === text.slice(start, end));
    return meant.length === 1 ? [{ draft: meant[0] as EndpointDraft, start }] : [];
  });
}

/** As what a sentence names an endpoint: by method and path, by its path, by the last part of it. */
function namesOf(draft: EndpointDraft): readonly string[] {
  const last = draft.path?.split('/').at(-1) ?? '';
  return [draft.name, ...(draft.path === null ? [] : [draft.path]), ...(/^[a-z]+(?:-[a-z]+)+$/.test(last) ? [last] : [])];
}

/** `/jobs` and `/tasks/{id}` make jobs and tasks the users' own records, not machinery, and so does a queue that is read, or whose places people give back: `GET /queue/{clinicId}`, `DELETE /queue/{place}`. */
function resourceOf(draft: EndpointDraft): string | null {
  const [, queue, place] = draft.method === 'POST' ? [] : (/\/(queues?)(\/\{\})?$/.exec(pathKey(draft.path ?? '')) ?? []);
  if (queue !== undefined && (draft.method === 'GET' || (draft.method !== null && place !== undefined))) return queue;
  return /\/(jobs?|tasks?|batch(?:es)?|hooks?)(?:\/\{\}[\w/{}-]*)?$/.exec(pathKey(draft.path ?? ''))?.[1] ?? null;
}

/** What a cell says, where it is one word: the name of a function. */
function bareWord(text: string): string {
  return text.replace(/[`*"']|\(\)/g, '').trim().toLowerCase();
}

/** Webhooks that users register, change and delete, by the path of their list: no vendor calls it. */
function keptHooks(drafts: readonly EndpointDraft[]): ReadonlySet<string> {
  const ofOne = drafts.filter(({ method }) => method === 'DELETE' || method === 'PUT' || method === 'PATCH').map((draft) => KEPT_HOOK.exec(pathKey(draft.path ?? ''))?.[1]);
  // Below the id of their owner, or by a name that says it, a list that can be read and added to.
  const listed = drafts.map(({ method, path }) => ({ method, list: pathKey(path ?? '') })).filter(({ list }) => OWNED_HOOKS.test(list));
  const owned = listed.filter(({ method, list }) => method === 'GET' && listed.some((other) => other.method === 'POST' && other.list === list)).map(({ list }) => list);
  return new Set([...ofOne.filter((list) => list !== undefined), ...owned]);
}

const KEPT_HOOK = /^(.*\/(?:web)?hooks(?:\/(?:subscriptions|endpoints|registrations|subscribers))?)\/\{\}$/;
const OWNED_HOOKS = /\/\{\}\/(?:web)?hooks$|\/(?:web)?hooks\/(?:subscriptions|endpoints|registrations|subscribers)$/;
/** What people look up of webhooks that are sent to them: `GET /webhooks/deliveries`. */
const SHOWN_HOOKS = /\/(?:web)?hooks\/(?:\{\}\/)?(?:deliver(?:y|ies)|logs|history|attempts|event-types)$/;

/** What the document as a whole tells of callers. */
interface Surroundings {
  /** Nouns of machinery that are records of users here. */
  readonly resources: ReadonlySet<string>;
  /** Paths of the webhooks that users register. */
  readonly hooks: ReadonlySet<string>;
  /** The functions of the document: one that another calls has it for its caller. */
  readonly names: ReadonlySet<string>;
  /** Whether the document speaks of several of what a noun names: then they are people, not the one machine of that name. */
  readonly areMany: (noun: string) => boolean;
}

/** "// Called by: the nightly worker", a remark of a listing, is labelled as an item is. */
const REMARK = /^\s{0,8}(?:\/\/|#|--|\*)\s{0,4}([A-Z][a-z]{2,12}(?:\s[a-z]{2,8})?):\s{1,4}(?=\S)/;

function withRemarks(fragment: Fragment): Fragment[] {
  if (fragment.label !== 'listing') return [fragment];
  return [fragment, ...fragment.text.lines().flatMap((line) => {
    const remark = REMARK.exec(line.text);
    return remark ? [{ ...fragment, label: remark[1] as string, text: line.slice(remark[0].length).trim() }] : [];
  })];
}

/** Who calls an endpoint, by its path and its own words. */
function ownCaller(draft: EndpointDraft, { resources, hooks, names, areMany }: Surroundings): Caller {
  const path = draft.path ?? draft.name;
  for (const { label, text } of draft.fragments.flatMap(withRemarks)) {
    if (!CALLER_LABEL.test(label)) continue;
    const either = PERSON_OR_MACHINE.exec(text.text)?.[1];
    if (either !== undefined && areMany(either)) return 'user';
    if (names.has(bareWord(text.text))) return 'worker';
    const cell = CALLER_CELLS.find(([pattern]) => pattern.test(text.text));
    if (cell) return cell[1] !== 'operator' && MACHINES.has(cell[1]) && (namesPeopleBeside(text.text.split(CALLERS_END)[0] ?? '') || PEOPLE_TOO.test(text.text)) ? 'user' : cell[1];
  }
  const isKept = (draft.method === 'GET' && SHOWN_HOOKS.test(pathKey(path))) || hooks.has(pathKey(path)) || hooks.has(pathKey(path).replace(/\/\{\}.*$/, ''));
  const byPath = CALLER_PATHS.find(([pattern]) => {
    const part = pattern.exec(path)?.[0].replace(/[^a-z]/gi, '').toLowerCase();
    return part !== undefined && !resources.has(part) && !(isKept && part.endsWith('hooks'));
  });
  if (byPath?.[1] === 'operator' && isKeptForRole(draft)) return 'user';
  if (byPath) return MACHINES.has(byPath[1]) && CALLER_WORDS.some(([pattern, caller]) => MACHINES.has(caller) && isCalledByPeopleToo(draft, pattern)) ? 'user' : byPath[1];
  const heading = headingOf(draft.unit)?.text.text ?? '';
  const prose = draft.fragments.filter(isProse).map(({ text }) => withoutMachinesAside(withoutPaths(text.text)));
  const words = CALLER_WORDS.find(([pattern, caller]) => !(isKept && caller === 'webhook') && prose.some((text) => sayingOf(pattern, text) !== null));
  if (draft.path === null && (words === undefined || words[1] === 'user') && isTriggeredBySchedule(sectionOf(draft.unit))) return 'cron';
  if (words) return MACHINES.has(words[1]) && (isForSignedIn(draft) || isCalledByPeopleToo(draft, words[0])) ? 'user' : words[1];
  if (draft.fragments.some((fragment) => isProse(fragment) && FOREIGN_MACHINE.test(fragment.text.text))) return 'webhook';
  if (!isKept && isOverWebhooks(heading.replace(WITH_EXCEPTION, ''))) return 'webhook';
  if (isOverMachines(heading)) return 'cron';
  if (draft.path === null && saysCron(sectionOf(draft.unit))) return 'cron';
  if (draft.fragments.some((fragment) => isProse(fragment) && MACHINE_ACCOUNT.test(fragment.text.text))) return 'worker';
  return draft.fragments.some((fragment) => isProse(fragment) && CRON_CREDENTIAL.test(fragment.text.text)) && !isForSignedIn(draft) ? 'cron' : 'unknown';
}

/** "Payments (JWT, except webhooks)": what a heading excepts is not what stands below it. */
const WITH_EXCEPTION = /\b(?:except(?: for)?|excluding|apart from|other than|but not|not|without|besides)\s[^()]{0,60}/gi;

const OVER_MACHINES = /\bcrons?\b|\bschedul(?:ed|er)\b|(?:^|\d\.?\s|\b(?:by|from|for|and|between|called|other|what|that|which)\s(?:the\s|other\s)?)machines?\b|\bbackground\b/i;
/** What a heading lists beside machines that is none: "Advice, money and machines". */
const OVER_OTHERS = /^(?!.*\b(?:crons?|schedul\w+|machines?|background|jobs?|workers?|webhooks?|hooks|queues?|timers?|ops|operat\w+|internal|maintenance|scripts?|devices?|services?|system|infra\w*|public|open|batch|async\w*|tasks?|admin\w*|events?|triggers?|callbacks?|inbound|incoming|automation|health|others?|only|call\w*)\b).*[a-z]{3}/i;

/** Whether what stands below a heading is called by machines: it names them, and nobody else beside them. */
function isOverMachines(heading: string): boolean {
  return OVER_MACHINES.test(heading) && !listsOthers(heading);
}

/** The same of webhooks, by whomever they are sent: "Stripe and Twilio webhooks", and not "Billing & webhooks". */
function isOverWebhooks(heading: string): boolean {
  return /\bwebhooks?\b/i.test(heading) && !listsOthers(heading);
}

/** Whether a heading is a list of several things, one of which is neither a machine nor a vendor. */
function listsOthers(heading: string): boolean {
  const listed = (heading.replace(/\([^()]*\)/g, '').split(/[:–—]/)[0] ?? '').split(/,\s(?:and\s)?|\sand\s|\s[&+/]\s/);
  return listed.length > 1 && listed.some((part) => OVER_OTHERS.test(part) && providersNamedIn(part).length === 0);
}

/** Where words name a caller, and do not say of him that he does not call: "not called by Vercel Cron". */
function sayingOf(pattern: RegExp | undefined, text: string): RegExpExecArray | null {
  const match = pattern?.exec(text) ?? null;
  return match !== null && NOT_CALLED.test(text.slice(Math.max(0, match.index - 40), match.index)) ? null : match;
}

/** Where the list of those who call ends. */
const SENTENCE_ENDS = /[.;:(]/;
/** … and in a cell, where brackets may tell of one of them. */
const CALLERS_END = /;\s|\.\s/;

const MACHINES: ReadonlySet<Caller> = new Set(['cron', 'worker', 'operator', 'webhook']);

/** "It is called by the scheduler and by the button on the page": whether people set off, too, what a machine calls. */
function isCalledByPeopleToo({ fragments }: EndpointDraft, pattern: RegExp): boolean {
  return fragments.some((fragment) => {
    const text = withoutPaths(fragment.text.text);
    const machine = isProse(fragment) ? sayingOf(pattern, text) : null;
    return machine !== null && (PEOPLE_TOO.test(text.slice(machine.index)) || (machine[0].includes(' by ') && namesPeopleBeside(text.slice(machine.index + machine[0].length).split(SENTENCE_ENDS)[0] ?? '', true)));
  });
}

/** Whether its own words ask for the session of a person: that a cron, a webhook or an operator is spoken of beside that makes it no route of theirs. */
function isForSignedIn({ fragments }: EndpointDraft): boolean {
  return fragments.some((fragment) => isProse(fragment) && (ASKS_FOR_SESSION.test(fragment.text.text) || (AUTH_LABEL.test(fragment.label.trim()) && SESSION_FIRST.test(fragment.text.text))) && !OR_MACHINE.test(fragment.text.text));
}

/** Whether an endpoint's words, or the cell of its auth, keep it for people of a role: they sign in. */
function isKeptForRole({ fragments }: EndpointDraft): boolean {
  return fragments.some((fragment) => isProse(fragment) && (KEPT_FOR_ROLE.test(withoutPaths(fragment.text.text)) || (AUTH_LABEL.test(fragment.label.trim()) && ROLE_ALONE.test(fragment.text.text))));
}

/** The section that a unit stands in, whatever bold line it stands under there: "**Files modified**". */
function sectionOf(unit: Unit): Unit | null {
  return ancestors(unit).find(({ kind, depth }) => kind === 'heading' && depth <= DEEPEST_HEADING) ?? null;
}

const TRIGGERS_TITLE = /^\W*(?:\d[\d.]*\s)?(?:triggers?|trigger conditions?|triggered by|schedules?|scheduling|invocation|when it runs|what (?:starts|triggers) it)\W*$/i;
const FUNCTION_TITLE = /\b(?:function|lambda|worker|handler)\b/i;
const BY_SCHEDULE = /\bcrons?\b|\bscheduler?\b|\bscheduled\b|\b(?:hourly|daily|nightly|weekly)\b[^.;]{0,30}\b(?:run|job|timer|trigger)\b/i;

/** Whether a section beside that of the only function of a feature tells its triggers, and a schedule is among them. */
function isTriggeredBySchedule(section: Unit | null): boolean {
  const feature = section === null || section.depth <= 2 ? null : (ancestors(section).find(({ kind, depth }) => kind === 'heading' && depth < section.depth) ?? null);
  if (feature === null || feature.depth <= 1) return false;
  const titles = subtree(feature).filter(({ kind }) => kind === 'heading');
  const triggers = titles.find(({ text }) => TRIGGERS_TITLE.test(text.text));
  return triggers !== undefined && titles.filter(({ text }) => FUNCTION_TITLE.test(text.text)).length === 1 && subtree(triggers).some((unit) => unit !== triggers && BY_SCHEDULE.test(unit.text.text));
}

/** Whether the section that holds a function's file says that a schedule runs it. */
function saysCron(heading: Unit | null): boolean {
  const files = heading === null ? new Set<string>() : new Set(matchesIn(subtree(heading).map((unit) => unit.text.text).join('\n'), FUNCTION_FILE).map((match) => match[1]));
  return heading !== null && files.size === 1 && heading.depth > 1 && subtree(heading).length < 40 && subtree(heading).some((unit) => unit.kind !== 'heading' && /\bcron runs?\b|\bscheduled\b|\b(?:hourly|daily|nightly) (?:trigger|cron|job)\b/i.test(unit.text.text));
}

function isProse(fragment: Fragment): boolean {
  return fragment.label !== 'code';
}

/** `/api/webhooks/github` → `github`: whose events a path says that it takes. */
export function senderIn(path: string): string | null {
  const sender = (BEHIND_HOOKS.exec(path) ?? BEFORE_HOOKS.exec(path))?.[1];
  return sender === undefined || NO_SENDERS_NAME.test(sender) ? null : sender;
}
