import type { Claim, Facet, Stance } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import type { Span } from '../../../text/source-file.js';
import {
  ACCESS_VERB, ANSWERED_NO, ANSWERS_NO, APPLICATION_WORDS, NONE_FIRST, NOT_RULED, NOTHING_MORE, OF_THIS_TABLE, ON_WORDS, OPEN_TO_SIGNED_IN, OPEN_WORDS, OWNERS_ROWS, PREDICATE, SAME_AS_ABOVE,
  SAME_AS_NAMED, SAME_CONDITION, SHARED_WORDS, SIGNED_IN_ONLY, STRONG_WHO, VAGUE_ACCESS,
} from '../../lexicon/access.js';
import { matchesOf } from '../../lexicon/words.js';
import type { Range } from '../../stance.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, type Cues, NOWHERE, type Targets } from './context.js';
import { standOf } from './stand.js';
import { type TargetFinder } from './targets.js';
import { closes, nameOfChoice, ownerOfChoice } from './wording.js';
import { rangeOf } from '../../../text/matches-in.js';

/** What the reading of one statement shares with that of others. */
export interface Rooms {
  readonly book: ClaimBook;
  readonly finder: TargetFinder;
  readonly rowLevelSecurity: boolean;
  /** The table that the line before is about. */
  readonly before: string | null;
}

/** Claims about tables that a statement reaches one by one. */
export function claimOfTables(text: MappedText, context: Context, targets: Targets, { rls, policy, told, about }: Cues & { readonly about: 'rls' | 'policy' | null }, more: Partial<Claim>, { book, finder, rowLevelSecurity, before }: Rooms): void {
  const onWord = context.topic === null ? null : (matchesOf(ON_WORDS, text.text)[0] ?? null);
  const cue = rls ?? policy ?? onWord ?? NOWHERE;
  const stand = standOf(text, cue, rls !== null || policy !== null || about !== null, rowLevelSecurity);
  const words = text.span(stand.words.start, stand.words.end);
  const add = (facet: Facet, stance: Stance, span: Span, extra: Partial<Claim> = {}): void => {
    for (const key of targets.keys) book.add(key, facet, stance, targets.nearness, span, { ...more, ...extra });
    if (facet === 'rls' && stance === 'affirmed') book.enumerate(context.unit, targets.keys);
  };
  // That a store without row level security has none says nothing of the rules that the list tells instead.
  const governing = context.governing === 'denied' && !rowLevelSecurity && tellsRule(text.text) ? null : context.governing;
  if (governing !== null && governing !== 'affirmed' && rls === null && policy === null && onWord === null && targets.leads) {
    add('rls', governing, context.unit.parent?.span ?? text.span());
    return;
  }
  const speaks = rls !== null || policy !== null || about !== null || context.topic === 'line' || (context.topic === 'rls' && targets.leads);
  const unclear = matchesOf(VAGUE_ACCESS, text.text)[0];
  if (stand.stance === 'hedged' && unclear && text.text.slice(unclear.start, unclear.end).includes('appropriate')) {
    add(rowLevelSecurity && about !== 'policy' ? 'rls' : 'policy', 'vague', text.span(unclear.start, unclear.end));
    return;
  }
  if (context.topic === 'line' && ANSWERS_NO.test(text.text)) {
    add('rls', 'denied', text.span());
    return;
  }
  // "RLS: `scans` – no", and "`scans`: not enabled" in a list of row level security.
  const inList = rls === null && context.topic === 'rls' && targets.leads;
  const last = rls === null && !inList ? undefined : finder.runs(text, context).at(inList ? 0 : -1);
  if (last && (inList ? last.start <= 3 : rls !== null && rls.end <= last.start) && ANSWERED_NO.test(text.text.slice(last.end))) {
    add('rls', 'denied', text.span(last.end, text.length));
    return;
  }
  if (!rowLevelSecurity && NOTHING_MORE.test(text.text) && matchesOf(OPEN_WORDS, text.text).length === 0 && !PREDICATE.test(text.text)) return;
  const unruled = !rowLevelSecurity ? NOT_RULED.exec(text.text) : null;
  if (unruled) {
    add('policy', 'denied', text.span(unruled.index, unruled.index + unruled[0].length));
    return;
  }
  if (about === 'rls' && NONE_FIRST.test(text.text)) {
    add('rls', 'denied', text.span());
    return;
  }
  if (stand.stance !== 'affirmed') {
    const closed = policy !== null && stand.stance === 'denied' && stand.whole !== true && STRONG_WHO.test(text.text);
    if (!closed) {
      if (!speaks && told === null && context.topic !== 'access') return;
      const onlyPolicy = (policy !== null && rls === null) || about === 'policy' || !rowLevelSecurity;
      add(onlyPolicy ? 'policy' : 'rls', stand.stance, words, stand.stance === 'deferred' && (targets.nearness === 'own' || targets.leads) && OF_THIS_TABLE.test(text.text) ? { supersedes: true } : {});
      return;
    }
  }
  const other = finder.runs(text, context).find((run) => run.excluded && (SAME_AS_NAMED.test(text.text.slice(0, run.start)) || SAME_CONDITION.test(text.text)));
  const named = other ? other.keys.find((key) => !targets.keys.includes(key)) : speaks ? finder.sameAs(text) : undefined;
  const same = named !== undefined && targets.keys.includes(named) ? undefined : named;
  if (same !== undefined && !PREDICATE.test(text.text)) {
    for (const key of targets.keys) book.repeats.push({ key, unit: context.unit, facets: about === 'policy' ? ['policy'] : ['rls', 'policy'], span: text.span(), of: same });
    if (rls !== null && matchesOf(ON_WORDS, text.text).length > 0) add('rls', 'affirmed', text.span(rls.start, rls.end));
    return;
  }
  const above = SAME_AS_ABOVE.exec(text.text);
  // "As the row above": the words that point there tell nothing of who reaches its rows.
  if (above && (told === null || told.end - told.start === text.length || isWithin(told, rangeOf(above)))) {
    const whole = policy === null && about === 'policy' && context.sole === true;
    for (const key of targets.keys) book.repeats.push({ key, unit: context.unit, of: context.unit.kind === 'item' || context.unit.kind === 'row' || SAME_CONDITION.test(text.text) ? before : null, facets: (policy !== null || about === 'policy') && !whole ? ['policy'] : ['rls', 'policy'], ofEntry: whole, span: text.span() });
    if (rls !== null && matchesOf(ON_WORDS, text.text).length > 0) add('rls', 'affirmed', text.span(cue.start, cue.end));
    return;
  }
  // On a store without row level security, data that are called shared or public need no owner.
  const shared = !rowLevelSecurity && told === null && targets.leads && ACCESS_VERB.test(text.text) ? matchesOf(SHARED_WORDS, text.text)[0] : undefined;
  if (shared) {
    add('policy', 'affirmed', text.span(shared.start, shared.end));
    return;
  }
  const vague = told === null ? matchesOf(VAGUE_ACCESS, text.text)[0] : undefined;
  const open = matchesOf(OPEN_WORDS, text.text)[0] ?? matchesOf(OPEN_TO_SIGNED_IN, text.text)[0] ?? signedInOnly(text.text);
  const admits = open !== undefined && !rowLevelSecurity && matchesOf(SHARED_WORDS, text.text).length === 0 && !closes(text.text.slice(0, open.start) + text.text.slice(open.end));
  if (!speaks && told === null && !admits) {
    if (vague && (/\b(?:access|rows?|data|read|secured|protected)\b/i.test(text.text))) add(rowLevelSecurity ? 'rls' : 'policy', 'vague', text.span(vague.start, vague.end));
    return;
  }
  const choice = rowLevelSecurity || told === null ? null : ownerOfChoice(text.text);
  if (choice) {
    add('policy', 'affirmed', text.span(choice.start, choice.end), { flaw: 'noPolicy' });
    return;
  }
  const lead = rowLevelSecurity || told === null || context.unit.parent?.kind !== 'paragraph' ? null : context.unit.parent.text;
  const taken = lead ? nameOfChoice(lead, text.text) : null;
  if (lead && taken) {
    add('policy', 'affirmed', lead.span(taken.start, taken.end), { flaw: 'noPolicy' });
    return;
  }
  const application = context.byProgram === true || rowLevelSecurity && matchesOf(APPLICATION_WORDS, text.text).length > 0 && rls === null && policy === null && context.topic !== 'rls' && context.topic !== 'line';
  if (told || admits) {
    const span = told ? text.span(told.start, told.end) : text.span();
    add(application ? 'ownership' : 'policy', 'affirmed', admits ? text.span(open.start, open.end) : span, admits ? { flaw: 'noPolicy' } : {});
  } else if (vague && (policy || about === 'policy' || context.topic !== null)) add('policy', 'vague', text.span(vague.start, vague.end));
  // A policy told in the words of row level security implies that it is on.
  const implied = told !== null && !application && (policy !== null || about !== null || (context.topic === 'rls' && targets.leads) || (context.topic === 'line' && targets.leads));
  const listed = (context.topic === 'line' || (context.topic === 'rls' && (targets.leads || onWord !== null))) && about === null && !(told !== null && !targets.leads && onWord === null);
  if (context.repeats) return;
  const isSaid = rls !== null || about === 'rls';
  // "It is switched on after launch. Policy: owner only.": what the same place puts off, its policy does not bring.
  if (!isSaid && targets.keys.every((key) => book.withholds(key, context.unit))) return;
  if (isSaid || implied || (listed && !application)) add('rls', 'affirmed', cue.end > cue.start ? text.span(cue.start, cue.end) : text.span());
}

/** Who reaches the rows, or that nobody is asked; not what the rows are. */
function tellsRule(words: string): boolean {
  return [PREDICATE, ACCESS_VERB, STRONG_WHO, OWNERS_ROWS, NOT_RULED, THROUGH_ANOTHER].some((cue) => cue.test(words));
}

function isWithin(inner: Range, outer: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** "via its order", "by join on `orders`" */
const THROUGH_ANOTHER = /\b(?:via|through|by (?:an? )?joins?|joined)\s/i;

/** A condition that asks for a session and for nothing else. */
function signedInOnly(text: string): Range | undefined {
  const match = SIGNED_IN_ONLY.exec(text);
  if (!match) return undefined;
  const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
  return PREDICATE.test(rest) ? undefined : rangeOf(match);
}
