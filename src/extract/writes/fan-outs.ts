import { endpointId } from '../endpoints/draft.js';
import type { Evidence } from '../../model/claim.js';
import type { FanOutWorker } from '../../model/writes.js';
import { Addressees } from '../calls/addressees.js';
import { ANSWERS, AS_SOON_AS_IT_FAILS, BEGINS_OK, BY_CALLS, CALLED_BY_LABEL, CALLED_BY_ROUTE, CALLED_FOR_EACH, CALLED_IN_WORDS, CALLS, CALLS_BY_NAME, CALLS_WORKER, CALLS_OVER_HTTP, CODE_LOOP, COUNTED_WORKERS, FAN_OUT, FAN_OUT_COLUMN, FANS_OUT, FOR_EACH, GOES_ON_ABOUT, GOES_WRONG, IN_CASE, IS_THE_WORKER, LINKED_PAGE, MASTER_ACTOR, MASTER_CALLS, MASTER_COLUMN, ROUTE_CALLS, MASTER_WORD, MAY, NAMELESS_WORKER, NO_FAN_OUT, NON_SUCCESS, NOTHING_TO_DO, NOT_READ, NOT_THAT, OF_UPSTREAM, OK_ON_FAILURE, ON_ERROR_LABEL, PASSIVE, PER_RUN, READS_BODY, ROUTE_BELOW, ROUTES_BELOW, WORKER_OF, WORKER_SPEAKS, WORKER_WORD } from '../lexicon/fan-outs.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { escaped } from '../../text/escaped.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import type { Reach } from '../reach.js';
import { type Range, stanceAt, turnAt } from '../stance.js';
import type { EndpointSubject } from '../targets.js';
import { calledInLoops, type LoopedCall, requestedIn } from './looped-calls.js';
import { isQueued } from './queued-work.js';
import { statusInCode } from './coded-status.js';
import { statusInRow } from './status-rows.js';
import { lastWord, workersPrograms } from './workers-programs.js';

interface Contract {
  nonSuccess: Evidence | null;
  okOnFailure: Evidence | null;
  bodyInspected: Evidence | null;
}

/** Workers that a master calls over HTTP for each of many, with the contract of their status (docs/judgement.md, fan-out-status-contract). */
export function readFanOuts(passages: readonly Passage[], reach: Reach, listings: Listings): FanOutWorker[] {
  const spoken = passages.filter((passage) => isOfThisBuild(passage.unit));
  const cue = spoken.find(({ text, kind }) => kind !== 'comment' && FAN_OUT.test(text.text) && !NO_FAN_OUT.test(text.text) && !isQueued(text.text)) ?? spoken.find((passage) => callsForEach(passage, reach).length > 0 || calledInColumn(passage, reach).length > 0 || callsNameless(passage, reach) || (CALLS_OVER_HTTP.test(passage.text.text) && !isQueued(passage.text.text) && [...reach.ownersOf(passage), ...namedLast(passage, reach)].some(isMachine)) || (CALLED_FOR_EACH.test(labelled(passage)) && !isQueued(passage.text.text) && reach.ownersOf(passage).some(isMachine)));
  const drawn = calledInLoops(spoken, reach, listings);
  const [loop] = drawn;
  if (!cue && !loop) return [];
  const fanOut: Evidence = { span: cue?.text.span() ?? (loop as LoopedCall).span, stance: 'affirmed' };
  const among = new Set([...(cue ? workersAmong(spoken, reach) : []), ...drawn.map(({ worker }) => worker)]);
  const workers = reach.finder.subjects.filter((subject) => among.has(subject));
  if (workers.length === 0) return masterAlone(spoken, reach, fanOut);
  const contracts = contractsOf(spoken, workers, reach, drawn, cue ? headingOf(cue.unit) : null);
  return workers.map((worker): FanOutWorker => ({ kind: 'worker', id: endpointId(worker.draft), span: worker.draft.span, fanOut, isMaster: false, ...(contracts.get(worker) as Contract) }));
}

/** Says that something is done for each of many, not once in each run. */
function isForEach(words: string): boolean {
  return FOR_EACH.test(words.replace(PER_RUN, ' '));
}

function isOfThisBuild({ zone }: Unit): boolean {
  return zone !== 'later' && zone !== 'rejected' && zone !== 'question' && zone !== 'external';
}

/** "calls the worker for every reader", where the one who calls is a machine: the worker goes without a name. */
function callsNameless(passage: Passage, reach: Reach): boolean {
  const { text } = passage.text;
  return passage.kind !== 'code' && CALLS.test(text) && isForEach(text) && (NAMELESS_WORKER.test(text) || COUNTED_WORKERS.test(text)) && !isQueued(text) && !NO_FAN_OUT.test(text) && (MASTER_ACTOR.test(text) || callersIn(passage, reach).some(isMachine));
}

/** Who calls a worker without a name: whoever the passage belongs to, or the machine's route that it begins with. */
function callersIn(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  const owners = reach.ownersOf(passage);
  return owners.length > 0 ? owners : reach.finder.namedIn(passage).slice(0, 1).filter((subject) => isMachine(subject) || isMaster(subject));
}

/** "Called by: fn/weekly, once a runner" says with its label what it says. */
function labelled({ label, text }: Pick<Passage, 'label' | 'text'>): string {
  return CALLED_BY_LABEL.test(label) ? `${label} ${text.text}` : text.text;
}

/** An endpoint that machines call: by its credential, its path, or its own words. */
const isMachine = rememberedOf((subject: EndpointSubject): boolean => {
  const { caller, path } = subject.facts;
  if (!isUnclaimed(subject)) return caller === 'worker' || caller === 'cron';
  if (/(?:^|\/)(?:(?:[\w-]*-)?workers?|internal|jobs?|tasks?|cron)(?:\/|$)/.test(path)) return true;
  const words = ownWords(subject);
  return IS_THE_WORKER.test(words) || (CALLED_FOR_EACH.test(words) && (MASTER_ACTOR.test(words) || CALLED_BY_ROUTE.test(words)));
});

/** What a cron or a job calls is a worker, unless people call it too. */
function isUnclaimed({ facts, draft }: EndpointSubject): boolean {
  return (facts.caller === 'unknown' || facts.caller === 'webhook') && draft.method !== 'GET';
}

const WORKER_PATH = /(?:^|\/)[\w-]*workers?(?:\/|$)/;
/** A part of the path is the word: where nothing else says which the workers are. */
const PATH_OF_WORK = /(?:^|\/)work\/[\w-]/;
const MASTER_PATH = /master|dispatch|fan-?out|(?:^|\/)cron(?:\/|$)/i;

/** Whether the path of what is called says that it is a master; `/cron/weekly/one` does not, where `/cron/weekly` calls it. */
function isMasterBeside({ facts }: EndpointSubject, callers: readonly EndpointSubject[]): boolean {
  const above = callers.find((caller) => facts.path !== caller.facts.path && CRON_PATH.test(caller.facts.path));
  return MASTER_PATH.test(above ? facts.path.replace(CRON_PATH, '/') : facts.path);
}

const CRON_PATH = /(?:^|\/)cron(?:\/|$)/i;

/** A machine's endpoint that another machine's calls is no master, whatever credential both of them ask for. */
function isCalledBy(subject: EndpointSubject, callers: readonly EndpointSubject[]): boolean {
  return !isMasterBeside(subject, callers) && !MASTER_WORD.test(ownWords(subject).replace(OF_ITS_MASTER, ' ')) && callers.some((caller) => caller !== subject && isMachine(caller));
}

const ownWords = rememberedOf(({ draft }: EndpointSubject): string => draft.fragments.map((fragment) => (/auth|guard|header/i.test(fragment.label) ? '' : labelled(fragment))).join('\n'));

const isMaster = rememberedOf((subject: EndpointSubject): boolean => {
  const { path } = subject.facts;
  if (/workers?(?:\/|$)/.test(path) || CALLED_FOR_EACH.test(ownWords(subject))) return false;
  if (/master|dispatch|fan-?out/.test(path) || subject.facts.caller === 'cron' || /(?:^|\/)cron(?:\/|$)/.test(path)) return true;
  const words = ownWords(subject).slice(0, 600).replace(OF_ITS_MASTER, ' ');
  return MASTER_WORD.test(words) || CALLS_WORKER.test(words);
});

/** "called by the master", "that the master should count as failed": a worker speaks of its master. */
const OF_ITS_MASTER = /\bby the master\b|\b(?:so (?:that )?)?the (?:cron )?master (?:should|counts?|only|adds|reads|looks|cron|can|may|must|uses?|knows|sees|logs|has to|stops?|does|is)\b|\bmaster cron\b|\b(?:by|from|so that|that) the (?:dispatcher|scheduler)\b|\b(?:the|its|our) (?:dispatcher|master|scheduler)['’]s (?:\w+ )?(?:service account|account|identity|token|key|secret|role|credentials?|signature)\b|\bthe dispatcher (?:should|counts?|only|can|must|sees|knows|does|has to|marks)\b/gi;

/** The workers: called so, or named where a call for each of many is told. */
function workersAmong(passages: readonly Passage[], reach: Reach): EndpointSubject[] {
  const called = reach.finder.subjects.filter((subject) => isMachine(subject) && !isMaster(subject) && (WORKER_PATH.test(subject.facts.path) || CALLED_FOR_EACH.test(ownWords(subject)) || WORKER_WORD.test(ownWords(subject).replace(/x-worker-key/gi, ''))));
  const named = passages.flatMap((passage) => [...callsForEach(passage, reach), ...calledInColumn(passage, reach)]);
  const inContract = passages.flatMap((passage) => (FAN_OUT.test(leadWords(passage.unit)) && nonSuccessIn(passage.text) !== null ? reach.finder.namedIn(passage) : []));
  const nameless = passages.filter((passage) => callsNameless(passage, reach));
  const below = nameless.flatMap((passage) => (ROUTES_BELOW.test(passage.text.text) ? routesBelow(passage, reach) : ROUTE_BELOW.test(passage.text.text) ? routeBelow(reach.ownersOf(passage), reach) : []));
  const callers = nameless.flatMap((passage) => callersIn(passage, reach));
  const underneath = callers.flatMap((caller) => [...oneOfMany(caller, reach), ...namedForOne(caller, reach)]);
  const counted = nameless.flatMap((passage) => countedWorkers(passage, reach));
  const apart = nameless.some((passage) => reach.ownersOf(passage).length === 0) ? onlyCalledByRoute(reach) : [];
  const beside = below.length + underneath.length + apart.length + counted.length === 0 ? callers.flatMap((caller) => onlyBeside(caller, reach)) : [];
  const isCaller = (subject: EndpointSubject): boolean => (underneath.length > 0 || below.length > 0 || beside.length > 0) && callers.includes(subject) && !below.includes(subject);
  const told = new Set([...below, ...underneath, ...apart, ...counted, ...beside, ...workersOfThings(passages, reach), ...[...called, ...inContract].filter((subject) => isMachine(subject) && !isMaster(subject) && !isCaller(subject)), ...named]);
  const isToldByMaster = told.size === 0 && reach.finder.subjects.some((subject) => isMachine(subject) && fansOutOverHttp(ownWords(subject)));
  const all = !isToldByMaster ? told : new Set(reach.finder.subjects.filter((subject) => subject.draft.method !== 'GET' && PATH_OF_WORK.test(subject.facts.path) && isMachine(subject) && !isMaster(subject)));
  return reach.finder.subjects.filter((subject) => all.has(subject));
}

/** "Calls both workers": the routes beside the caller that machines call, where there are as many. */
function countedWorkers(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  const match = COUNTED_WORKERS.exec(passage.text.text);
  if (!match) return [];
  const said = (match[1] ?? match[2])?.toLowerCase();
  const many = said === undefined ? 2 : (HOW_MANY.get(said) ?? Number(said));
  const callers = callersIn(passage, reach);
  const machines = reach.finder.subjects.filter((subject) => !callers.includes(subject) && subject.draft.method !== 'GET' && isMachine(subject) && !isMaster(subject));
  return machines.length === many ? machines : [];
}

/** "Feed worker: reads one feed": the routes that machines call whose paths end with the things that workers are named for. */
function workersOfThings(passages: readonly Passage[], reach: Reach): readonly EndpointSubject[] {
  const things = new Set(passages.filter(({ text }) => !isQueued(text.text)).flatMap(({ text }) => matchesIn(text.text, WORKER_OF).map((match) => (match[1] ?? '').toLowerCase().replace(/s$/, ''))));
  return things.size === 0 ? [] : reach.finder.subjects.filter((subject) => subject.draft.method !== 'GET' && isMachine(subject) && !isMaster(subject) && things.has(lastWord(subject).replace(/s$/, '')));
}

/** The worker for whose thing a paragraph opens, "*Feed worker.* A feed that …", or which the first cell of a row names: "| `digest` | 200 | 502 |". */
function openedWith({ unit, kind }: Passage, workers: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const first = kind === 'cell' ? unit.fields[0]?.value.text : undefined;
  const [lead] = first === undefined && unit.kind !== 'code' ? matchesIn(unit.text.text.slice(0, LONGEST_OPENING), WORKER_OF) : [];
  const thing = (first?.replace(/[`"'*/]/g, '').trim() ?? (lead && lead.index < 8 ? lead[1] : undefined))?.toLowerCase().replace(/ worker$/, '').replace(/s$/, '');
  const named = thing === undefined || thing === '' ? [] : workers.filter((worker) => lastWord(worker).replace(/s$/, '') === thing);
  return named.length === 1 ? named : [];
}

const LONGEST_OPENING = 60;

/** "The nightly route calls a worker once per group", and one row alone says that another route calls it: "Called by | `/cron/read`". */
function onlyCalledByRoute({ finder }: Reach): readonly EndpointSubject[] {
  const called = finder.subjects.filter((subject) => subject.draft.method !== 'GET' && (isMachine(subject) || isUnclaimed(subject)) && !MASTER_PATH.test(subject.facts.path) && subject.draft.fragments.some(({ label, text, unit }) => CALLED_BY_LABEL.test(label) && finder.namedIn({ unit, text, label, kind: 'cell' }).some((caller) => caller !== subject && isMachine(caller))));
  return called.length === 1 ? called : [];
}

/** "posts each to the worker": `/remind/{id}` does for one what `/remind` starts for many. */
function oneOfMany({ facts }: EndpointSubject, { finder: { subjects } }: Reach): readonly EndpointSubject[] {
  const below = subjects.filter((subject) => subject.draft.method !== 'GET' && subject.facts.path.startsWith(`${facts.path}/`) && /^\/[:{[<][^/]*$/.test(subject.facts.path.slice(facts.path.length)));
  return below.length === 1 ? below : [];
}

/** "calls the worker for each": of the routes that machines call, `/jobs/invoice-one` alone is named for what `/jobs/invoices` does. */
function namedForOne(caller: EndpointSubject, { finder: { subjects } }: Reach): readonly EndpointSubject[] {
  const thing = lastWord(caller).replace(/s$/, '');
  const named = subjects.filter((subject) => subject !== caller && subject.draft.method !== 'GET' && isMachine(subject) && !isMaster(subject) && lastWord(subject).split('-').some((word) => word.replace(/s$/, '') === thing));
  return thing.length > 2 && named.length === 1 ? named : [];
}

/** "posts each one to the worker", said of `/internal/bills/dispatch`: of the routes that machines call, `/internal/bills/make` alone lies beside it. */
function onlyBeside(caller: EndpointSubject, { finder: { subjects } }: Reach): readonly EndpointSubject[] {
  const folder = folderOf(caller);
  const beside = subjects.filter((subject) => subject !== caller && subject.draft.method !== 'GET' && isMachine(subject) && !isMaster(subject) && folderOf(subject) === folder);
  return folder !== '' && beside.length === 1 ? beside : [];
}

/** The path of an endpoint without its last word. */
function folderOf({ facts: { path } }: EndpointSubject): string {
  return path.slice(0, path.lastIndexOf('/'));
}

/** "the route below": the one that is declared next. */
function routeBelow(owners: readonly EndpointSubject[], { finder: { subjects } }: Reach): readonly EndpointSubject[] {
  const [owner] = owners;
  const next = owner ? subjects[subjects.indexOf(owner) + 1] : undefined;
  return next && next.draft.method !== 'GET' ? [next] : [];
}

const HOW_MANY = new Map([['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6]]);

/** "the two workers below": as many as it says, or all of the list that follows. */
function routesBelow(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  const [owner] = reach.ownersOf(passage);
  const match = ROUTES_BELOW.exec(passage.text.text);
  const said = (match?.[1] ?? match?.[2])?.toLowerCase();
  const { subjects } = reach.finder;
  const after = subjects.slice(owner ? subjects.indexOf(owner) + 1 : subjects.findIndex(({ draft }) => draft.span.start > passage.text.span().start)).filter(({ draft }) => draft.method !== 'GET');
  const many = said === undefined ? null : (HOW_MANY.get(said) ?? Number(said));
  const list = after[0]?.draft.unit.parent;
  return many === null ? after.filter(({ draft }) => draft.unit.parent === list) : after.slice(0, many);
}

function leadWords(unit: Unit): string {
  return unit.text.text.slice(0, 40);
}

/** "It calls `/internal/match/:lang` for each of the six languages": the endpoints that a passage calls for each of many. */
function callsForEach(passage: Passage, reach: Reach): readonly EndpointSubject[] {
  const { text, label } = passage;
  if (isQueued(text.text) || NO_FAN_OUT.test(text.text)) return [];
  const looped = requestedInLoop(passage, reach);
  if (looped) return [looped];
  if (!isForEach(text.text) || (!CALLS.test(text.text) && !FAN_OUT.test(label))) return [];
  const byName = CALLS_BY_NAME.exec(text.text)?.[1]?.toLowerCase();
  if (byName !== undefined) {
    const called = reach.finder.subjects.filter((subject) => isMachine(subject) && lastWord(subject) === byName && !reach.ownersOf(passage).includes(subject));
    if (called.length === 1) return called;
  }
  const inWords = workerInWords(passage, reach);
  if (inWords) return [inWords];
  const before = ({ start }: Range): string => text.text.slice(0, start + (POST_TO.exec(text.text.slice(start))?.[0].length ?? 0));
  const named = reach.finder.in(passage);
  // "`/weekly` calls `/weeklyCompany` for each company": the master stands before its call.
  const owners = [...reach.ownersOf(passage), ...named.slice(0, 1).filter(({ nearness, range }) => nearness === 'named' && !PASSIVE.test(before(range))).flatMap(({ endpoints }) => endpoints)];
  const called = named.filter((target) => target.nearness === 'named' && !LINKED_PAGE.test(before(target.range)) && (FAN_OUT.test(label) || (CALLS.test(before(target.range)) && !PASSIVE.test(before(target.range)))));
  // Of a chain of calls the last one is made for each.
  const last = called.slice(-1);
  const isByMaster = last.some(({ range }) => {
    return MASTER_CALLS.test(before(range)) && (MASTER_ACTOR.test(before(range)) || (owners.every((owner) => last.some(({ endpoints }) => endpoints.includes(owner))) && GOES_ON_ABOUT.test(before(range)) && actedBefore(passage, reach)));
  });
  if (isByMaster) {
    const workers = last.flatMap((target) => target.endpoints).filter((subject) => !isMasterBeside(subject, owners) && (isMachine(subject) || isUnclaimed(subject)));
    if (workers.length > 0) return workers;
  }
  const isCalled = last.some(({ range }) => ROUTE_CALLS.test(before(range)));
  return last.flatMap((target) => target.endpoints).filter((subject) => (isMachine(subject) || (owners.some((owner) => owner !== subject && (isMachine(owner) || (isOtherRoute(owner) && isCalled))) && isUnclaimed(subject))) && (!isMaster(subject) || isCalledBy(subject, owners)) && isBesideItsEntry(subject, passage, named[0]?.endpoints ?? [], reach));
}

/** What an endpoint's own entry says of it calls it from nowhere; a sentence that begins with another one, or the entry of another one in the same listing, does. */
function isBesideItsEntry(subject: EndpointSubject, passage: Passage, first: readonly EndpointSubject[], reach: Reach): boolean {
  const { unit, tier } = subject.draft;
  return unit !== passage.unit || tier === 'mention' || tier === 'drawn' || (unit.kind === 'paragraph' && !first.includes(subject)) || (unit.kind === 'code' && !reach.ownersOf(passage).includes(subject));
}

/** "| Master | Fans out to |": the worker in a row of such a table, beside the master that another cell of the row names. */
function calledInColumn(passage: Passage, { finder }: Reach): readonly EndpointSubject[] {
  const { kind, label, unit } = passage;
  const beside = unit.fields.filter((field) => field.label !== label);
  if (kind !== 'cell' || !FAN_OUT_COLUMN.test(label) || isQueued(label) || !(FAN_OUT.test(label) || beside.some((field) => MASTER_COLUMN.test(field.label)))) return [];
  const masters = beside.flatMap((field) => finder.namedIn({ unit, text: field.value, label: field.label, kind: 'cell' })).filter(isMachine);
  return masters.length === 0 ? [] : finder.namedIn(passage).filter((subject) => !masters.includes(subject) && subject.draft.method !== 'GET');
}

/** "one POST to `/recount` per depot": the method is the verb. */
const POST_TO = /^\W*POSTs? to\b/;

/** "sends one request per shop to the renderer", "asks the recount function for each depot": a worker without its path. */
function workerInWords(passage: Passage, reach: Reach): EndpointSubject | null {
  const { text } = passage.text;
  const owners = reach.ownersOf(passage);
  if (!MASTER_ACTOR.test(text) && !owners.some((owner) => isMachine(owner) || isOtherRoute(owner))) return null;
  const callables = reach.finder.subjects.filter((subject) => subject.draft.method !== 'GET' && !owners.includes(subject) && !isMaster(subject) && (isMachine(subject) || isUnclaimed(subject)));
  const called = matchesIn(text, CALLED_IN_WORDS).flatMap(([, word, head]) => callables.filter((subject) => goesBy(subject, word ?? '', head !== undefined)));
  const [only] = called;
  return only && called.every((each) => each === only) ? only : null;
}

/** "asks every depot: `httpx.post(f"{BASE}/recount")`": what a machine's entry shows as a request for each of many. */
function requestedInLoop(passage: Passage, reach: Reach): EndpointSubject | null {
  if (passage.kind === 'code' || !(isForEach(passage.text.text) || matchesIn(passage.text.text, CODE_LOOP).length > 0)) return null;
  const requested = requestedIn(passage, reach);
  if (!requested || !(isMachine(requested) || isUnclaimed(requested))) return null;
  const isCalling = MASTER_ACTOR.test(passage.text.text) || reach.ownersOf(passage).some((owner) => owner !== requested && (isMachine(owner) || isOtherRoute(owner)));
  return isCalling ? requested : null;
}

/** "the renderer" does what `/invoices/render` does; "the kennel function" is `/kennel`. */
function goesBy(subject: EndpointSubject, word: string, hasHead: boolean): boolean {
  const names = [lastWord(subject), ...lastWord(subject).split('-')];
  if (hasHead && names.includes(word)) return true;
  // "the worker" is whatever works, and not what `/work-orders` is called.
  if (ANY_MACHINE.test(word)) return lastWord(subject) === word.replace(/(?:er|or)s?$/, '');
  return /(?:er|or)s?$/.test(word) && names.some((name) => name.length > 3 && name.replace(/e$/, '') === word.replace(/(?:er|or)s?$/, ''));
}

/** Words for any program that does something. */
const ANY_MACHINE = /^(?:workers?|handlers?|runners?|servers?|helpers?|callers?|listeners?|controllers?)$/;

/** The sentence or the steps before tell of a machine that acts: "That controller walks …", "2. For each shop it fires …". */
function actedBefore(passage: Passage, reach: Reach): boolean {
  const before = sentencesBefore(passage);
  const { unit } = passage;
  for (let step = unit.number === null ? null : unit.previous; step && step.number !== null && before.length < MOST_BEFORE; step = step.previous) before.push({ unit: step, text: step.text, label: '', kind: 'words' });
  return before.some((each) => MASTER_ACTOR.test(each.text.text) || reach.finder.namedIn(each).some(isMachine));
}

/** Farther back another one acts. */
const MOST_BEFORE = 4;

/** A route that by its own words calls another one for each of many is the master, whoever started it. */
function isOtherRoute({ draft }: EndpointSubject): boolean {
  return draft.path !== null && draft.method !== 'GET';
}

/** A master that is said to fan out over HTTP, where no worker is named. */
function masterAlone(passages: readonly Passage[], reach: Reach, fanOut: Evidence): FanOutWorker[] {
  const told = passages.filter(({ kind, text }) => kind === 'words' && fansOutOverHttp(text.text)).map((passage) => (FANS_OUT.test(passage.text.text) ? reach.finder.namedIn(passage)[0] : namedLast(passage, reach)[0]));
  // "Every morning the job at `/api/cron/boarding` fans out over HTTP", elsewhere: a sentence that opens with the master.
  const masters = reach.finder.subjects.filter((subject) => isMachine(subject) && (fansOutOverHttp(ownWords(subject)) || told.includes(subject)));
  if (masters.length === 0) return [];
  const contracts = contractsOf(passages, masters, reach);
  return masters.map((master): FanOutWorker => ({ kind: 'worker', id: endpointId(master.draft), span: master.draft.span, fanOut, isMaster: true, ...(contracts.get(master) as Contract) }));
}

function fansOutOverHttp(words: string): boolean {
  return !isQueued(words) && !NO_FAN_OUT.test(words) && (CALLS_OVER_HTTP.test(words) || (FANS_OUT.test(words) && BY_CALLS.test(words)));
}

/** What is said of the status of each worker: of itself, or of the workers at large. */
function contractsOf(passages: readonly Passage[], workers: readonly EndpointSubject[], reach: Reach, drawn: readonly LoopedCall[] = [], section: Unit | null = null): ReadonlyMap<EndpointSubject, Contract> {
  const own = new Map<EndpointSubject, Contract>(workers.map((worker) => [worker, noContract()]));
  const general = noContract();
  const replies = new Set(drawn.flatMap((call) => call.replies));
  const addressees = new Addressees(reach, (subject) => workers.includes(subject));
  for (const passage of passages) {
    const row = workers.length === 1 ? statusInRow(passage) : null;
    if (row) for (const worker of workers) note(own.get(worker) as Contract, { ...row, bodyInspected: null });
    const cues = row ? null : cuesOf(passage);
    if (!cues) continue;
    // The arrow back from the one worker is its answer.
    const named = workers.length === 1 && replies.has(passage.text.span().start) ? workers : workersMeant(passage, workers, reach, addressees);
    if (named.length > 0) for (const worker of named) note(own.get(worker) as Contract, cues);
    else if (isOfMaster(passage, workers, reach)) general.bodyInspected ??= cues.bodyInspected;
    else if (isOfFanOut(passage) || (isOfSection(passage, section, reach) && !goesOnAboutOther(passage, workers, reach))) note(general, cues);
  }
  for (const { worker, bodyInspected } of drawn) {
    const told = own.get(worker);
    if (told && bodyInspected) note(told, { nonSuccess: null, okOnFailure: null, bodyInspected });
  }
  for (const { subject, text } of workersPrograms(passages, workers, reach)) {
    const { nonSuccess, okOnFailure } = statusInCode(text);
    note(own.get(subject) as Contract, { nonSuccess, okOnFailure, bodyInspected: null });
  }
  return new Map(workers.map((worker) => {
    const told = own.get(worker) as Contract;
    const isTold = told.nonSuccess !== null || told.okOnFailure !== null;
    return [worker, isTold ? told : { nonSuccess: general.nonSuccess, okOnFailure: general.okOnFailure, bodyInspected: told.bodyInspected ?? general.bodyInspected }];
  }));
}

/** Said of the master's own answer, or of what it does with the answers of its workers. */
function isOfMaster(passage: Passage, workers: readonly EndpointSubject[], reach: Reach): boolean {
  const spoken = [...reach.ownersOf(passage), ...reach.finder.namedIn(passage)];
  return spoken.length > 0 && !spoken.some((subject) => workers.includes(subject)) && !WORKER_WORD.test(passage.text.text) && !FAN_OUT.test(passage.label);
}

/** A sentence beside the one that tells of the fan-out, which speaks of no endpoint. */
function isOfSection(passage: Passage, section: Unit | null, reach: Reach): boolean {
  return section !== null && section.depth > 1 && passage.kind === 'words' && headingOf(passage.unit) === section && reach.ownersOf(passage).length === 0;
}

/** A sentence of a paragraph that has named an endpoint before, and none of the workers. */
function goesOnAboutOther(passage: Passage, workers: readonly EndpointSubject[], reach: Reach): boolean {
  const named = sentencesBefore(passage).flatMap((before) => reach.finder.namedIn(before));
  return named.length > 0 && !named.some((subject) => workers.includes(subject));
}

function workersMeant(passage: Passage, workers: readonly EndpointSubject[], reach: Reach, addressees: Addressees): readonly EndpointSubject[] {
  const owners = reach.ownersOf(passage).filter((subject) => workers.includes(subject));
  const named = reach.finder.namedIn(passage);
  const meant = named.filter((subject) => workers.includes(subject));
  if (meant.length > 0) return meant;
  if (owners.length > 0) return owners;
  const spoken = named.length === 0 ? workers.filter((worker) => isSpokenOf(worker, passage, reach)) : [];
  if (spoken.length === 1) return spoken;
  if ((named.length > 0 && !isOfFanOut(passage)) || isOfMaster(passage, workers, reach)) return [];
  const opened = openedWith(passage, workers);
  if (opened.length > 0) return opened;
  const words = byWords(passage.text.text, workers);
  const carried = words.length === 0 && named.length === 0 ? carriedOn(passage, workers, reach) : [];
  if (carried.length > 0) return carried;
  const stepped = words.length === 0 && named.length === 0 && owners.length === 0 ? namedLast(passage, reach) : [];
  if (stepped.length === 1 && stepped.every((subject) => workers.includes(subject)) && WORKER_SPEAKS.test(passage.text.text)) return stepped;
  if (words.length > 0) return words;
  if (workers.length === 1) return isOfFanOut(passage) ? workers : [];
  if (passage.unit.kind !== 'item' || reach.finder.in({ ...passage, text: passage.unit.text }).some((target) => target.nearness === 'named')) return [];
  const [addressed] = addressees.of(passage, [{ start: 0, end: passage.text.length }]);
  const found = (addressed?.endpoints ?? []).filter((subject) => workers.includes(subject));
  return found.length === 1 ? found : [];
}

/** "`/remind-patient` sends one message. An error raises a 503": a sentence goes on about the worker with which its paragraph begins, if no other is named. */
function carriedOn(passage: Passage, workers: readonly EndpointSubject[], reach: Reach): readonly EndpointSubject[] {
  if (passage.kind !== 'words' || passage.unit.kind === 'row') return [];
  const before = new Set(sentencesBefore(passage).flatMap((sentence) => reach.finder.namedIn(sentence)));
  // "`/cron/tours` calls `/jobs/tour` once per van. A tour that …": the master is named for its call.
  const named = new Set([...before].filter((subject) => workers.includes(subject) || !isMaster(subject)));
  const [only] = named;
  return only && named.size === 1 && workers.includes(only) ? [only] : [];
}

/** In a numbered flow a step goes on about the endpoint named last before it. */
function namedLast({ unit }: Passage, reach: Reach): readonly EndpointSubject[] {
  for (let step = unit.number === null ? null : unit.previous; step; step = step.previous) {
    const named = reach.finder.namedIn({ unit: step, text: step.text, label: '', kind: 'words' });
    if (named.length > 0) return named.slice(-1);
  }
  return [];
}

/** "The send-sms worker", "Meeting worker": the words of a path that no other worker has. */
function byWords(text: string, workers: readonly EndpointSubject[]): readonly EndpointSubject[] {
  if (workers.length < 2) return [];
  const lower = text.toLowerCase();
  const hits = workers.filter((worker) => tellingParts(worker, workers).some((part) => lower.includes(part)));
  return hits.length === 1 ? hits : [];
}

/** "A segment that goes wrong answers 500", "each shard replies 204": a sentence about the thing that a worker is named for, or called for in the sentences before. */
function isSpokenOf(worker: EndpointSubject, passage: Passage, reach: Reach): boolean {
  const { text, kind } = passage;
  if (kind !== 'words' || !(GOES_WRONG.test(text.text) || ANSWERS.test(text.text) || IS_ANSWERED.test(text.text))) return false;
  const calls = sentencesBefore(passage).filter((before) => reach.finder.namedIn(before).includes(worker));
  const calledFor = calls.flatMap((call) => matchesIn(call.text.text, CALLED_PER).map((match) => match[1] ?? ''));
  const things = [lastWord(worker), CALLED_WITH.exec(worker.facts.path)?.[1] ?? '', ...calledFor].filter((word) => word.length > 2);
  return things.some((thing) => new RegExp(`^\\W{0,3}(?:an?|the|each|every|one) ${escaped(thing)}\\b`, 'i').test(text.text));
}

const IS_ANSWERED = /\b(?:is|are|gets?) answered\b/i;
/** "once per van", "for each depot" */
const CALLED_PER = /\b(?:per|for (?:each|every))\s([a-z]{3,20})\b/gi;

/** The thing that the path of a worker ends with: `/index/{shard}`, `/index/:shardId`. */
const CALLED_WITH = /\/[:{[<]([a-z]+?)(?:_?[iI]d)?[}\]>]?$/;

function tellingParts(worker: EndpointSubject, workers: readonly EndpointSubject[]): string[] {
  const parts = (subject: EndpointSubject): string[] => subject.facts.path.split(/[/\-_:{}[\]]+/).filter((part) => part.length > 3 && !/^(?:worker|workers|internal|jobs|cron|api)$/.test(part));
  return parts(worker).filter((part) => workers.every((other) => other === worker || !parts(other).includes(part)));
}

function isOfFanOut({ unit, text, label }: Passage): boolean {
  return WORKER_WORD.test(text.text) || FAN_OUT.test(text.text) || FAN_OUT.test(label) || FAN_OUT.test(unit.text.text) || /\bfan-?out\b/i.test(`${unit.parent?.text.text.slice(0, 80) ?? ''} ${headingOf(unit)?.text.text ?? ''}`);
}

function cuesOf({ text, label, kind }: Passage): Contract | null {
  const raw = text.text;
  const underError = kind === 'cell' && ON_ERROR_LABEL.test(label) ? BEGINS_OK.exec(raw) : null;
  if (underError) return { nonSuccess: null, okOnFailure: { span: text.span(), stance: 'denied' }, bodyInspected: null };
  if (!/\b(?:200|50\d|[45]xx|non-?2xx|non-?200|status\w*|body|bodies|json|flags?|fail\w*|\w*errors?\b|ok\b|\w*(?:gateway|unavailable))/i.test(raw)) return null;
  const found = (expression: RegExp, stance: Evidence['stance']): Evidence | null => {
    const match = expression.exec(raw);
    return match ? { span: text.span(match.index, match.index + match[0].length), stance } : null;
  };
  const okOnFailure = /\b(?:never|not|instead of|no|rather than)\s(?:as |with )?(?:a |an )?(?:HTTP )?`?200\b/i.test(raw) ? null : okIn(text);
  const bodyInspected = NOT_READ.test(raw) ? null : found(READS_BODY, 'denied');
  const nonSuccess = okOnFailure && !/\b50\d\b/.test(raw) ? null : nonSuccessIn(text);
  return okOnFailure || bodyInspected || nonSuccess ? { okOnFailure, bodyInspected, nonSuccess } : null;
}

/** A success on failure, unless the words before deny it: "never swallows errors". */
function okIn(text: MappedText): Evidence | null {
  const match = OK_ON_FAILURE.exec(text.text);
  const before = text.text.slice(0, match?.index).split(/[.;]\s/).at(-1) ?? '';
  // "A club that is switched off gets a 200 with `ok: false`": nothing has failed.
  if (NOTHING_TO_DO.test(before) && !GOES_WRONG.test(before)) return null;
  return match && !NOT_THAT.test(text.text.slice(0, match.index)) ? { span: text.span(match.index, match.index + match[0].length), stance: 'denied' } : null;
}

/** The status of a failure that a text affirms of whom it speaks: not what another service answers, nor what may be. */
function nonSuccessIn(text: MappedText): Evidence | null {
  for (const match of matchesIn(text.text, NON_SUCCESS)) {
    const before = text.text.slice(0, match.index);
    const cue = rangeOf(match);
    const { stance, words } = stanceAt(text, cue);
    // "500 whenever a lot was not settled", "500 as soon as one fails": what is put off is the work that failed.
    const turn = turnAt(text, cue);
    const isTurned = turn !== null && (turn.stance === 'deferred' || turn.words.start >= cue.end);
    const isPutOff = stance === 'deferred' && !(words.start >= cue.end && (IN_CASE.test(text.text.slice(cue.end, words.start)) || AS_SOON_AS_IT_FAILS.test(text.text.slice(cue.end))));
    if (OF_UPSTREAM.test(before) || NOT_THAT.test(before) || MAY.test(before) || isTurned || isPutOff) continue;
    return { span: text.span(cue.start, cue.end), stance: 'affirmed' };
  }
  return null;
}

function noContract(): Contract {
  return { nonSuccess: null, okOnFailure: null, bodyInspected: null };
}

function note(contract: Contract, cues: Contract): void {
  contract.nonSuccess ??= cues.nonSuccess;
  contract.okOnFailure ??= cues.okOnFailure;
  contract.bodyInspected ??= cues.bodyInspected;
}
