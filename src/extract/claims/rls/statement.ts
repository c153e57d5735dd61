import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import {
  ACCESS_VERB, ALL_TABLES, APPLIES, BY_RLS, CALLER, CLIENT_SHOWS, CONDITION_WORDS, DONE_IN_PROGRAM, EACH_QUERY, EXEMPT, FEARED, HOW_FAST, LEADING_KEYS, NAMES_EXCEPTION, ON_WORDS, OWNERS_ROWS, PASSED_BY, POINTER, POINTS_AT, PREDICATE, REPLACED_BY, RIGHTS_OF_MACHINES, RLS_CUE,
  SAME_AS_ABOVE, SAME_CONDITION, SAME_KEY, SHARED_WORDS, STRONG_WHO, SWITCHED_ON_FOR_ALL, THE_OTHERS, UNCHECKED, VAGUE_ACCESS, WORK_WORDS,
} from '../../lexicon/access.js';
import { asidesIn } from '../../asides.js';
import { PUBLIC_WORDS, REFERENCE_WORDS } from '../../lexicon/data-words.js';
import { matchesOf } from '../../lexicon/words.js';
import { dayOf } from '../../logs.js';
import type { Unit } from '../../outline.js';
import { type Range, stanceAt } from '../../stance.js';
import type { Tables } from '../../tables/find-tables.js';
import { storeWithout } from '../../tables/store.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, type Memory, NOWHERE } from './context.js';
import { readRuleLine } from './firestore-rules.js';
import { type HintReader } from './hints.js';
import { claimBlanket, claimOfSystem } from './of-system.js';
import { claimOfTables } from './of-tables.js';
import { listsNames, opensWithOtherStore, type Run } from './mentions.js';
import { ordinalIn, type TargetFinder, withPlaceExcepted } from './targets.js';
import { announcesTables } from './surroundings.js';
import { behindTool, blanked, cueOf, isUnknownToTool, mentionsRls, policyCue, tellsKeeping, toldPolicy } from './wording.js';

/** Reads one statement after the other. */
export class StatementReader {
  readonly #tables: Tables;
  readonly #rowLevelSecurity: boolean;
  readonly #book: ClaimBook;
  readonly #finder: TargetFinder;
  readonly #hints: HintReader;
  /** The tables that the last line before this one is about. */
  #led: { readonly unit: Unit; readonly keys: readonly string[]; readonly before: readonly string[] } | null = null;

  constructor(tables: Tables, rowLevelSecurity: boolean, book: ClaimBook, finder: TargetFinder, hints: HintReader) {
    this.#tables = tables;
    this.#rowLevelSecurity = rowLevelSecurity;
    this.#book = book;
    this.#finder = finder;
    this.#hints = hints;
  }

  /** A line begins with tables, whatever it says of them: the next one may repeat what is said of the last. */
  leads(unit: Unit, keys: readonly string[]): void {
    if (this.#led?.unit !== unit) this.#led = { unit, keys, before: this.#led?.keys ?? [] };
  }

  read(text: MappedText, context: Context, memory: Memory, about: 'rls' | 'policy' | null = null): void {
    if (this.#ruleLine(text, context) || (opensWithOtherStore(text) && this.#finder.runs(text, context).length === 0)) return;
    const instead = this.#rowLevelSecurity ? behindTool(text) : insteadOfRls(text);
    if (instead) {
      this.read(instead, context, memory, about);
      return;
    }
    const shown = CLIENT_SHOWS.exec(text.text) ?? (this.#rowLevelSecurity && cueOf(text, RLS_CUE) !== null ? DONE_IN_PROGRAM.exec(text.text) : null);
    if (shown && !mentionsRls(shown[0])) {
      this.read(text.blanked([rangeOf(shown)]), context, memory, about);
      return;
    }
    const apart = this.#withoutAsides(text, context);
    if (apart !== text) {
      this.read(apart, context, memory, about);
      return;
    }
    const later = context.unit.zone === 'later';
    this.#hints.note(text, context);
    if (context.lead.length > 0) this.leads(context.unit, context.lead);
    const rls = cueOf(text, RLS_CUE) ?? (context.topic === 'rls' ? switchedOn(text.text) : null);
    const policy = policyCue(text);
    const bound = !this.#rowLevelSecurity && ((CONDITION_WORDS.test(text.text) && CALLER.test(text.text)) || SAME_CONDITION.test(text.text));
    const reached = this.#finder.isReached(text);
    const runs = withPlaceExcepted(text, this.#finder.runs(text, context));
    const asked = context.topic !== null || rls !== null || policy !== null || about !== null;
    const told = this.#describes(text, context, rls ?? policy) || ((about === 'policy' || policy !== null) && tellsKeeping(text.text)) ? null : toldPolicy(text, asked || bound || reached !== null || goesOnAbout(text, runs, memory), asked) ?? this.#toldInPlace(text, context, about) ?? (bound && EACH_QUERY.test(text.text) ? { start: 0, end: text.length } : null);
    const unchecked = this.#rowLevelSecurity ? null : UNCHECKED.exec(text.text);
    if (unchecked && runs.some((run) => !run.exception)) {
      for (const key of runs.filter((run) => !run.exception).flatMap((run) => run.keys)) this.#book.add(key, 'policy', 'denied', 'named', text.span(unchecked.index, unchecked.index + unchecked[0].length), { replaces: true });
      return;
    }
    const except = new Set(runs.filter((run) => run.exception).flatMap((run) => run.keys));
    const targets = this.#finder.targetsOf(text, context, runs, memory, { rls, policy, told });
    memory.spoken = [...new Set(runs.filter((run) => !run.excluded && !run.exception && run.marked).flatMap((run) => run.keys))];
    memory.exception = exceptionIn(text, runs) ?? memory.exception;
    const nth = ordinalIn(text.text, memory.targets);
    if (nth !== null && runs.length === 0 && EXEMPT.test(text.text)) {
      this.#book.add(nth, 'rls', 'denied', 'named', text.span(), { replaces: true });
      return;
    }
    const group = ALL_TABLES.test(text.text);
    if (memory.rule && APPLIES.test(text.text)) {
      for (const key of runs.filter((run) => !run.exception).flatMap((run) => run.keys)) this.#book.add(key, memory.rule.facet, 'affirmed', 'named', memory.rule.span);
      return;
    }
    const cue = rls ?? policy;
    // What a section puts off says only that it is put off.
    if (later) {
      if (rls && targets.keys.length === 0) this.#book.all('rls', 'deferred', text.span(rls.start, text.length), new Set());
      else if (cue) for (const key of targets.keys) this.#book.add(key, 'rls', 'deferred', 'named', text.span(cue.start, text.length));
      return;
    }
    if (storeWithout(text.text) || isUnknownToTool(text.text) || HOW_FAST.test(text.text) || PASSED_BY.test(text.text) || (!this.#rowLevelSecurity && RIGHTS_OF_MACHINES.test(text.text) && !LEADING_KEYS.test(text.text))) return;
    if (context.unit.zone === 'risk' && FEARED.test(text.text)) return;
    const more = { ...(context.dated ? { supersedes: true } : {}) };
    this.#book.day = context.dated ? dayOf(context.unit) : null;
    if (REPLACED_BY.test(text.text) && (cue || context.topic === 'line')) {
      const words = REPLACED_BY.exec(text.text) as RegExpExecArray;
      const span = text.span(words.index, words.index + words[0].length);
      if (!/\bkept\b/i.test(text.text) && !BY_RLS.test(text.text.slice(words.index + words[0].length))) {
        if (targets.keys.length === 0) this.#book.all('rls', 'denied', span, except, { replaces: true });
        for (const key of targets.keys) this.#book.add(key, policy && !rls ? 'policy' : 'rls', 'denied', targets.nearness, span, { ...more, replaces: true });
        memory.targets = targets.keys;
        return;
      }
    }
    for (const key of except) if (rls) this.#book.add(key, 'rls', 'denied', 'named', text.span(rls.start, rls.end));
    if (targets.keys.length > 0) {
      claimOfTables(text, context, targets, { rls, policy, told, about }, more, { book: this.#book, finder: this.#finder, rowLevelSecurity: this.#rowLevelSecurity, before: (SAME_CONDITION.test(text.text) ? memory.conditioned : this.#before(context.unit)) ?? null });
      if (told) memory.conditioned = targets.keys.at(-1) ?? null;
      if (cue || context.topic === 'line' || context.topic === 'rls') {
        memory.targets = [...new Set([...this.#switchedInCode(text), ...targets.keys])];
        if (rls) memory.underRls = [...memory.underRls, ...targets.keys];
        if (targets.keys.length > 1 && !THE_OTHERS.test(text.text)) memory.enumerated = targets.keys;
      }
      if (group && rls) claimBlanket(text, rls, except, true, this.#book, this.#rowLevelSecurity);
      else if (memory.asked) this.#book.all('rls', 'affirmed', memory.asked.span(), except, { flaw: 'blanket', weak: true });
      return;
    }
    if (memory.asked && matchesOf(ON_WORDS, text.text).length > 0 && stanceAt(text, NOWHERE).stance === 'affirmed') this.#book.all('rls', 'affirmed', memory.asked.span(), except, { flaw: 'blanket' });
    const switched = this.#switchedInCode(text);
    if (switched.length > 0) memory.targets = switched;
    claimOfSystem(text, context, { rls, policy, told, group, except }, memory, { book: this.#book, tables: this.#tables, rowLevelSecurity: this.#rowLevelSecurity });
  }

  /** "runs `ALTER TABLE orders ENABLE ROW LEVEL SECURITY` and the same for `lines`": the tables that statements among the words switch it on for. */
  #switchedInCode({ text, marks }: MappedText): readonly string[] {
    return marks.flatMap(({ kind, start, end }) => (kind === 'code' ? (this.#tables.names.keyOf(ENABLES_RLS.exec(text.slice(start, end))?.[1] ?? '') ?? []) : []));
  }

  /** "on `a`, `b` and, once billing goes live, `c`": what is put off for one table of a list is claimed of it here; the rest says nothing of it. */
  #withoutAsides(text: MappedText, context: Context): MappedText {
    const asides = cueOf(text, RLS_CUE) ?? policyCue(text) ? asidesIn(text) : [];
    if (asides.length === 0) return text;
    const runs = this.#finder.runs(text, context).filter((run) => !run.excluded && !run.exception);
    const put = asides.flatMap((aside) => {
      const mention = this.#tables.names.mentionsIn(text).find(({ start }) => start >= aside.end && start - aside.end <= 1);
      return mention && runs.some(({ start }) => start < aside.start) ? [{ aside, mention }] : [];
    });
    for (const { aside, mention } of put) this.#book.add(mention.key, 'rls', aside.stance, 'named', text.span(aside.start, aside.end));
    return put.length === 0 ? text : text.blanked(put.map(({ aside, mention }) => ({ start: aside.start, end: mention.end })));
  }

  /** A rule in the language of Firestore beside the table that the line is about. */
  #ruleLine(text: MappedText, context: Context): boolean {
    const keys = context.lead.length > 0 ? context.lead : context.owners;
    if (this.#rowLevelSecurity || keys.length === 0 || !text.text.includes(':')) return false;
    const rule = readRuleLine(text);
    if (!rule) return false;
    const shared = matchesOf(PUBLIC_WORDS, text.text).length > 0 || matchesOf(SHARED_WORDS, text.text).length > 0;
    for (const key of keys) this.#book.add(key, 'policy', 'affirmed', 'own', rule.span, rule.access === 'closed' || shared ? {} : { flaw: 'noPolicy' });
    return true;
  }

  /** Where the list declares the tables as well ("Tables & RLS"), what stands beside a name tells first what its rows are: "orders that users place". */
  #describes(text: MappedText, context: Context, cue: Range | null): boolean {
    return cue === null && context.topic === 'rls' && this.#finder.homes.has(context.unit) && announcesTables(context.unit) && !PREDICATE.test(text.text) && !ACCESS_VERB.test(text.text) && !STRONG_WHO.test(text.text) && !OWNERS_ROWS.test(text.text);
  }

  /** Where the place asks who may reach the rows, a name of a policy answers, and so does any statement that is not empty. */
  #toldInPlace(text: MappedText, context: Context, about: 'rls' | 'policy' | null): Range | null {
    const listed = about !== null || (context.lead.length > 0 && (context.topic === 'rls' || (context.topic === 'access' && !this.#rowLevelSecurity && context.unit.kind !== 'code' && !this.#finder.homes.has(context.unit))));
    if (!listed || SAME_AS_ABOVE.test(text.text) || POINTER.test(text.text) || (about === null && this.#finder.homes.has(context.unit) && listsNames(text))) return null;
    const name = text.marks.find((mark) => mark.kind === 'code' && /^["']?[a-z]\w{0,40}_\w{1,60}["']?$/i.test(text.text.slice(mark.start, mark.end)) && this.#tables.names.keyOf(text.text.slice(mark.start, mark.end)) === null);
    if (name) return { start: name.start, end: name.end };
    if (about === 'policy' && SAME_KEY.test(text.text)) return { start: 0, end: text.length };
    const runs = this.#finder.runs(text, context);
    const from = context.lead.length > 0 && runs[0] && runs[0].start <= 3 ? runs[0].end : 0;
    const rest = blanked(text.text.slice(from), ON_WORDS).split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 0);
    const asked = about === 'policy' || (context.lead.length > 0 && context.unit.kind !== 'row' && context.topic !== 'line');
    if (tellsContent(text.text.slice(from))) return null;
    const said = asked && rest.length > (about === 'policy' ? 2 : 1) && matchesOf(VAGUE_ACCESS, text.text).length === 0 && !(about === 'policy' ? POINTS_AT : WORK_WORDS).test(text.text) && matchesOf(REFERENCE_WORDS, text.text).length === 0;
    return said ? { start: 0, end: text.length } : null;
  }

  /** The table that the line before is about. */
  #before(unit: Unit): string | undefined {
    return (this.#led?.unit === unit ? this.#led.before : this.#led?.keys)?.at(-1);
  }
}

const ENABLES_RLS = /^ALTER\s+TABLE\s+(?:IF\s+EXISTS\s+)?(?:public\.)?"?(\w+)"?\s+ENABLE\s+ROW/i;

/** "**Enabled on all tables**" below "Row Level Security". */
function switchedOn(text: string): Range | null {
  const match = SWITCHED_ON_FOR_ALL.exec(text);
  const word = match?.groups?.['on'];
  if (!match || word === undefined) return null;
  const start = match[0].indexOf(word);
  return { start, end: start + word.length };
}

/** "MySQL has no row level security, so every query filters on …": the clause behind, which tells what there is instead. */
function insteadOfRls(text: MappedText): MappedText | null {
  const lack = NO_RLS.exec(text.text);
  const lacking = storeWithout(text.text) ?? (lack && rangeOf(lack));
  if (!lacking) return null;
  for (const { index, 0: gap } of matchesIn(text.text, CLAUSE_GAP)) {
    const rest = text.slice(index + gap.length);
    if (index >= lacking.end && cueOf(rest, RLS_CUE) === null && CONDITION_WORDS.test(rest.text) && CALLER.test(rest.text)) return rest;
  }
  return null;
}

/** "There is no RLS; instead …" */
const NO_RLS = /\bno (?:rls|row[- ](?:level )?security)\b(?: (?:there|here|in it|on it|at all))?(?=[;,:]| [–—-] )/i;
const CLAUSE_GAP = /(?:[;:,]|\s[—–-])\s(?:(?:so|and so|and|hence|therefore|thus|instead|which is why|that is why|accordingly)(?: that)?,?\s)?/g;

/** "RLS is on for `orders` and `lines`. `lines` follows its order: …": what tells who sees the rows of a table named just before. */
function goesOnAbout(text: MappedText, runs: readonly Run[], { underRls }: Memory): boolean {
  const [first] = runs;
  if (!first || !first.marked || first.exception || first.start > 3 || !first.keys.every((key) => underRls.includes(key))) return false;
  return ACCESS_VERB.test(text.text) || FOLLOWS.test(text.text.slice(first.end));
}

const FOLLOWS = /^[`"'*]{0,3}\sfollows?\s(?:its|the|their)\s\w/i;
/** "`swims` and `laps` hold lengths": what the rows are, and not who reaches them. */
const CONTENT_TOLD = /^(?:[\s:,&–—-]|\band\b|[`"*]{1,3}\w{2,60}[`"*]{1,3})*(?:holds?|stores?|contains?|records?|keeps?|consists? of|(?:has|have|is|are)\s(?:an?\s)?(?:composite\s|partial\s)?(?:unique|indexed))\s/i;

function tellsContent(words: string): boolean {
  return CONTENT_TOLD.test(words) && ![PREDICATE, ACCESS_VERB, STRONG_WHO, OWNERS_ROWS].some((cue) => cue.test(words));
}

/** The one table that a sentence sets apart: "For `letters` there is an exception." */
function exceptionIn(text: MappedText, runs: readonly Run[]): string | null {
  const keys = NAMES_EXCEPTION.test(text.text) ? runs.filter((run) => !run.excluded).flatMap((run) => run.keys) : [];
  return keys.length === 1 ? (keys[0] ?? null) : null;
}
