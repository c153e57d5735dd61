import type { Addressees } from '../calls/addressees.js';
import { titleOf } from '../calls/scenes.js';
import { WRITING_METHOD } from '../lexicon/endpoints.js';
import { JOBS_HEADING } from '../lexicon/repairs.js';
import { ACTOR, MACHINE_ACTOR } from '../lexicon/writes.js';
import { headingOf, type Unit, unitBefore } from '../outline.js';
import { type Passage, sentencesBefore } from '../passages.js';
import { pathKey } from '../paths.js';
import type { Reach } from '../reach.js';
import type { Program } from './programs.js';
import { withoutCode } from '../stance.js';
import { singular } from '../tables/names.js';
import { matchesIn } from '../../text/matches-in.js';
import { type EndpointSubject, isCalledByMachines } from '../targets.js';

/** A function of another name may write, whatever its own words say. */
const READING_FUNCTION = /\/|^(?:get|list|search|find|fetch|load|browse|export|query|read|all|my)/i;
/** "Longer stays: extend writes the charge": an endpoint by the last word of its path, where it acts. */
const ACTING = /(?:^|[:;]\s)(?:the )?[`"']?([a-z][a-z-]{2,30})[`"']? (?:first |then )?(?:writes|inserts|creates|saves|stores|updates|deletes|replaces|adds|moves|sets|loads|reads|fetches|finds|looks up|checks|verifies|calls|asks|opens|locks|runs)\b/i;
/** "At six `expiry_sweep` writes `runs`": set as code, anywhere in a sentence. */
const NAME_ACTING = /(?<![\w/.-])([a-z][a-z_-]{3,40})[`"']? (?:first )?(?:writes|inserts|creates|saves|stores|updates|deletes|replaces|adds|sets)\b/g;
/** "Import of a parcel with several labels: …": a paragraph labelled with an act and what it is done to. */
const ACT_OF_THING = /^\W{0,4}(?:The )?([A-Z][a-z]{3,20}) of (?:an?|the|each|every) [^.:;]{3,60}:\s/;
/** "Webhook: one tx sets …", "The webhook then updates …": a sentence that opens with the webhook, which acts. */
const HOOK_ACTS = /^\W{0,6}(?:(?:then|later|finally|afterwards)\W{1,2}|(?:on|upon|when|once|after|as soon as)\s(?:[^.;:]|[.:](?=\S)){1,60}?,?\s(?=(?:the|our|its)\s))?(?:the\s|our\s|its\s)?(?:[A-Z]\w+(?:['’]s)?\s)?web-?hook(?:\s(?:handler|route|endpoint))?(?::\s|\s(?:then\s|also\s|itself\s|only\s)?(?:writes|inserts|creates|saves|stores|updates|upserts|deletes|replaces|adds|moves|sets|marks|flips)\b)/i;
/** "A sighting is inserted first": a step that opens with what becomes of a thing. */
const THING_STORED = /^\W{0,6}(?:an?|the|each|every)\s(?:new\s)?([a-z]{4,30})\s(?:row\s)?(?:is|gets)\s(?:first\s)?(?:inserted|stored|saved|created|written|filed|added)\b/i;
/** `/orders`, "route 4", "**8**: …" */
const NAMES_BY_PATH_OR_NUMBER = /\/|\b(?:routes?|endpoints?|no\.)\s#?\d|^\W{0,3}\d{1,2}(?:\s?(?:,|and|&|\+)\s?\d{1,2}){0,12}\W{0,3}(?::|\s[–—-]|$)/i;
const IN_TITLE = 3;
const IN_SENTENCE = 2;
const AROUND = 1;
const LEAST = 2;

/** Tells which action a sentence about writes speaks of: an endpoint, or a job that has none. */
export class ActionFinder {
  readonly #reach: Reach;
  readonly #addressees: Addressees;
  readonly #writing: readonly EndpointSubject[];
  readonly #programs: readonly Program[];

  constructor(reach: Reach, addressees: Addressees, programs: readonly Program[] = []) {
    this.#programs = programs;
    this.#reach = reach;
    this.#addressees = addressees;
    this.#writing = reach.finder.subjects.filter(({ draft, facts }) => (draft.method === null ? facts.writes || !READING_FUNCTION.test(draft.name) : WRITING_METHOD.test(draft.method)));
  }

  /**
   * The endpoint in whose entry a passage stands, that it or a sentence before it names, or whose words it shares.
   * @param thorough look at vendors, groups and headings too
   */
  endpointOf(passage: Passage, thorough = true): EndpointSubject | null {
    const told = this.#toldBy(passage, thorough);
    if (told || !thorough) return told;
    // "On error everything is rolled back": a sentence that tells no endpoint goes on about that of the sentence before.
    const before = passage.text.marks.some(({ kind }) => kind === 'code') ? undefined : sentencesBefore(passage).at(-1);
    return before ? this.#toldBy(before, true) : null;
  }

  /** The endpoint whose write fails: surely told, or else that of the sentence before, where it tells the write: "Inserts the visit, then its photos. If a photo fails, we go on." */
  endpointOfFailure(passage: Passage, tellsWrite: (before: Passage) => boolean): EndpointSubject | null {
    const before = sentencesBefore(passage).at(-1);
    return this.#toldBy(passage, false) ?? (before && tellsWrite(before) ? this.#toldBy(before, false) : null) ?? this.endpointOf(passage);
  }

  #toldBy(passage: Passage, thorough: boolean): EndpointSubject | null {
    const owners = this.#reach.ownersOf(passage);
    if (owners.length === 1) return owners[0] ?? null;
    const actor = ACTOR.exec(passage.text.text)?.[1] ?? ACTOR.exec(passage.unit.text.text)?.[1] ?? '';
    const isMachine = MACHINE_ACTOR.test(actor);
    const named = this.#namedLast(passage, isMachine);
    if (named) return named;
    const [titled, ...others] = this.#reach.namedByHeading(passage.unit);
    if (titled && others.length === 0 && this.#writing.includes(titled)) return titled;
    const title = titleOver(passage.unit);
    if (isMachine) return this.#byWords(passage, title, this.#workers()) ?? this.#calledAs(actor);
    const found = this.#byWords(passage, title, this.#writing);
    if (found || !thorough) return found;
    const [addressed] = this.#addressees.of(passage, [{ start: passage.text.length, end: passage.text.length }]);
    const [one] = addressed?.endpoints ?? [];
    return one && addressed?.endpoints.length === 1 && addressed.nearness !== 'system' && this.#writing.includes(one) ? one : null;
  }

  /** The endpoint of which a passage surely tells: in its entry, by its name, or as a step behind one. */
  toldOf(passage: Passage): EndpointSubject | null {
    const owners = this.#reach.ownersOf(passage);
    if (owners.length > 0) return owners.length === 1 && owners[0] && this.#writing.includes(owners[0]) ? owners[0] : null;
    const named = this.#namedLast(passage, false);
    return named && this.#writing.includes(named) ? named : null;
  }

  /** "The worker inserts …": the one endpoint whose path says that it is the worker. */
  #calledAs(actor: string): EndpointSubject | null {
    const word = actor.split(' ').at(-1)?.toLowerCase() ?? '';
    const called = this.#writing.filter(({ facts }) => facts.path.split('/').some((part) => singular(part.toLowerCase()) === word));
    return called.length === 1 ? (called[0] ?? null) : null;
  }

  #workers(): readonly EndpointSubject[] {
    return this.#writing.filter(({ facts }) => facts.caller === 'worker' || facts.caller === 'cron' || /(?:^|\/)(?:workers?|internal|jobs?|cron)(?:\/|$)/.test(facts.path));
  }

  /** The last endpoint that the passage, its sentences before or the steps before name. */
  #namedLast(passage: Passage, ofUnit: boolean): EndpointSubject | null {
    const places: Passage[] = [passage, ...sentencesBefore(passage).reverse(), ...(ofUnit ? [] : [...stepsMeant(passage), ...stepsBefore(passage.unit)])];
    const acting = ACTING.exec(passage.text.text)?.[1]?.toLowerCase();
    const actors = acting === undefined ? [] : this.#writing.filter(({ draft }) => lastWord(draft.path ?? draft.name) === acting);
    if (actors.length === 1) return actors[0] ?? null;
    const machine = this.#machineActing(passage) ?? this.#hookActing(passage);
    if (machine) return machine;
    const stored = this.#storesThing(passage.unit) ?? this.#actOfLabel(passage.unit);
    for (const place of places) {
      if (stored && place.unit !== passage.unit) return stored;
      const named = this.#reach.finder.in(place).filter(({ nearness, byCode, range }) => nearness === 'named' && (byCode || NAMES_BY_PATH_OR_NUMBER.test(place.text.text.slice(range.start, range.end)))).sort((a, b) => a.range.start - b.range.start).flatMap((target) => target.endpoints);
      named.push(...this.#functionsIn(place));
      const writing = [...new Set(named)].filter((subject) => this.#writing.includes(subject) || place === passage);
      if (writing.length > 0 && place.unit !== passage.unit && this.#tellsOtherActs(passage, writing)) return null;
      if (writing.length === 1) return writing[0] ?? null;
      if (writing.length > 1) return place === passage ? null : (writing.at(-1) ?? null);
    }
    return null;
  }

  /** "At six `expiry_sweep` writes `runs`", "Sync of a paired sensor: …": the one route of machines, whatever its method, that is named by its last word: as code before a verb of writing, or by the label of a paragraph. */
  #machineActing({ text, unit }: Passage): EndpointSubject | null {
    const label = ACT_OF_THING.exec(unit.text.text)?.[1]?.toLowerCase();
    const names = [...matchesIn(text.text, NAME_ACTING).filter(({ index }) => text.markAt(index, 'code') !== undefined).map(([, name = '']) => name.toLowerCase()), ...(label === undefined ? [] : [label])];
    const meant = this.#reach.finder.subjects.filter((subject) => isCalledByMachines(subject) && names.includes(lastWord(subject.draft.path ?? subject.draft.name).toLowerCase()));
    return meant.length === 1 ? (meant[0] ?? null) : null;
  }

  /** "Webhook: one transaction sets …", "The Stripe webhook marks …": the one webhook, where a sentence opens with it. */
  #hookActing({ text }: Passage): EndpointSubject | null {
    if (!HOOK_ACTS.test(text.text)) return null;
    const hooks = this.#writing.filter(({ facts }) => facts.caller === 'webhook');
    return hooks.length === 1 ? (hooks[0] ?? null) : null;
  }

  /** The one endpoint of people whose words tell that it makes the thing with which a step opens. */
  #storesThing({ number, text }: Unit): EndpointSubject | null {
    const thing = number === null ? undefined : THING_STORED.exec(text.text)?.[1]?.toLowerCase();
    if (thing === undefined) return null;
    const makers = this.#writing.filter((subject) => subject.draft.method === 'POST' && !isCalledByMachines(subject));
    const named = makers.filter(({ draft }) => singular(lastWord(draft.path ?? draft.name)) === thing);
    const told = named.length > 0 ? named : makers.filter(({ draft }) => draft.fragments.some(({ text: { text } }) => new RegExp(`\\b${thing}\\b`, 'i').test(text)));
    return told.length === 1 ? (told[0] ?? null) : null;
  }

  /** "Booking: insert `bookings`, then …": the one endpoint whose act or thing a step has for its label. */
  #actOfLabel({ number, fields: [field] }: Unit): EndpointSubject | null {
    const [word, other] = number === null || !field ? [] : stemmed(field.label);
    if (word === undefined || other !== undefined) return null;
    const acts = this.#writing.filter((subject) => !isCalledByMachines(subject) && partsOf(subject).at(-1) === word);
    return acts.length === 1 ? (acts[0] ?? null) : null;
  }

  /** "Pages are viewed and questions asked": a step that tells the acts of several other endpoints goes on about none. */
  #tellsOtherActs({ text }: Passage, before: readonly EndpointSubject[]): boolean {
    const own = stemmed(withoutCode(text));
    const told = this.#writing.filter((subject) => own.includes(partsOf(subject).at(-1) ?? ''));
    return told.length > 1 && !told.some((subject) => before.includes(subject));
  }

  /** `completeStop`: functions go by their names, with a path or without. */
  #functionsIn({ text }: Passage): EndpointSubject[] {
    const names = text.marks.filter(({ kind }) => kind === 'code' || kind === 'strong').map((mark) => text.text.slice(mark.start, mark.end).replace(/\(\)$|[.:]$/g, '').trim());
    if (names.length === 0) return [];
    const called = this.#programs.filter(({ text: program }) => names.some((name) => /^[a-z]\w+$/.test(name) && /_|[a-z][A-Z]/.test(name) && new RegExp(`\\b${name}['"]?\\s?[(,)]`).test(program.text))).map(({ subject }) => subject);
    if (called.length === 1) return called;
    return this.#reach.finder.subjects.filter(({ draft }) => names.includes(draft.path === null ? draft.name : (draft.path.split('/').filter((part) => /[a-z][A-Z]|-/.test(part)).at(-1) ?? '')));
  }

  /** The endpoint whose resource or act a title, a sentence and what stands around it name, the title weighing most. */
  #byWords(passage: Passage, title: string, among: readonly EndpointSubject[]): EndpointSubject | null {
    // "If step 4 fails": the flow is meant, and its first step tells which.
    const steps = /\bsteps? \d/.test(passage.text.text) ? listBefore(passage.unit) : [];
    const sentence = stemmed(steps[0]?.text.text ?? passage.text.text);
    const around = stemmed([...sentencesBefore(passage).map(({ text }) => text.text), ...stepsBefore(passage.unit).map(({ text }) => text.text)].join(' '));
    const over = stemmed(title);
    const scored = among.map((subject) => {
      const parts = partsOf(subject);
      const last = parts.at(-1) ?? '';
      const weigh = (part: string): number => (over.includes(part) ? IN_TITLE : 0) + (sentence.includes(part) ? IN_SENTENCE : 0) + (around.includes(part) ? AROUND : 0);
      const others = parts.slice(0, -1).reduce((sum, part) => sum + weigh(part) / 24, 0);
      const place = [...over, ...sentence, ...around].indexOf(last);
      const weight = weigh(last) + (weigh(last) > 0 ? others : 0) + (subject.draft.method === 'POST' ? 0.2 : 0);
      return { subject, weight, score: weight - (place < 0 ? 0 : Math.min(place, 8) / 20) };
    });
    const [first, second] = scored.sort((a, b) => b.score - a.score);
    // Where a word stands tells which of two is meant, and not whether one is.
    if (!first || first.weight < LEAST) return among.length === 1 ? (among[0] ?? null) : null;
    return second && second.score >= first.score ? null : first.subject;
  }
}

/** The words of a path, without ids and what all paths have. */
function partsOf({ draft }: EndpointSubject): string[] {
  const path = draft.path === null ? draft.name : pathKey(draft.path);
  return path.split('/').flatMap((part) => part.split('-')).filter((part) => part.length > 2 && !/^(?:\{\}|api|v\d+|worker|workers|internal|jobs?|cron|admin|functions)$/.test(part)).map(stem);
}

function lastWord(path: string): string {
  return path.toLowerCase().split('/').findLast((part) => /^[a-z]/.test(part)) ?? '';
}

function stemmed(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]{3,}/g) ?? []).map(stem);
}

/** "summarise", "summarize", "summarises", "summarising" → summari */
function stem(word: string): string {
  return singular(word.toLowerCase()).replace(/(?:i[sz](?:e|es|ed|ing)|ings?|ed|e)$/, '');
}

/** The bold start of a unit, the line or the heading over it. */
function titleOver(unit: Unit): string {
  for (let at: Unit | null = unit; at && at.kind !== 'document'; at = at.parent) {
    const title = titleOf(at);
    if (title !== '') return title;
    if (at.kind === 'heading') return at.text.text;
  }
  return headingOf(unit)?.text.text ?? '';
}

/** The steps of a numbered flow before a step, or of the list before a paragraph that speaks of it, the nearest first. */
function stepsBefore(unit: Unit): Passage[] {
  const steps: Passage[] = [];
  for (let at = unit.number === null ? null : unit.previous; at && at.number !== null && steps.length < 8; at = at.previous) steps.push({ unit: at, text: at.text, label: '', kind: 'words' });
  const [first] = listBefore(unit);
  if (first?.parent) steps.push({ unit: first.parent, text: first.parent.text, label: '', kind: 'words' });
  return steps;
}

/** "As to step 3: if the insert fails …" below a numbered list: that step and those before it, the nearest first. */
function stepsMeant({ text, unit }: Passage): Passage[] {
  const number = Number(/\bsteps? (\d{1,2})\b/.exec(text.text)?.[1] ?? 0);
  const steps: Passage[] = [];
  for (let step: Unit | null = number > 0 ? (listBefore(unit).at(-1) ?? null) : null; step; step = step.previous) {
    if (step.number !== null && step.number <= number) steps.push({ unit: step, text: step.text, label: '', kind: 'words' });
  }
  return steps;
}

/** The steps of the numbered list directly before a paragraph. */
function listBefore(unit: Unit): readonly Unit[] {
  if (unit.kind !== 'paragraph') return [];
  const before = unitBefore(unit);
  return before ? [before, ...before.children].filter((each) => each.number !== null) : [];
}

/** "The importer (management command `load_prices`):" over what it does. */
function calledJob(lead: Unit | null): string | null {
  if (!lead || lead.kind === 'heading' || lead.kind === 'document') return null;
  const called = CALLED_JOB.exec(lead.text.text);
  return called?.[1] !== undefined && lead.text.markAt(called.index + called[0].indexOf(called[1]), 'code') ? called[1] : null;
}

const CALLED_JOB = /\b(?:command|job|script|task|worker|cron(?:job)?|function)\s[`"']?([a-z][\w:.-]{2,40})/i;

/** `monthly-billing`, `billing:run`, `close_month` */
const OPENS_WITH_NAME = /^\W{0,3}([a-z][a-z0-9]*(?:[-_:.][a-z0-9]+)+)\b/;

/** The name of a job without an endpoint: the title over it, or who acts in it. */
export function jobOf(passage: Passage): string {
  const actor = ACTOR.exec(passage.unit.text.text)?.[1] ?? '';
  if (passage.unit.number !== null && actor !== '') return actor.toLowerCase();
  // "`monthly-billing`, first of the month: …" under "Jobs": the unit opens with its job's name.
  const opening = OPENS_WITH_NAME.exec(passage.unit.text.text)?.[1];
  if (opening !== undefined && passage.unit.text.marks.some(({ kind, start }) => (kind === 'code' || kind === 'strong') && start < 4) && JOBS_HEADING.test(headingOf(passage.unit)?.text.text ?? '')) return opening;
  const called = calledJob(passage.unit.parent);
  if (called !== null) return called;
  return titleOver(passage.unit).replace(/[.:]$/, '').trim().toLowerCase();
}
