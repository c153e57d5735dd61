import type { MappedText } from '../../../text/mapped-text.js';
import { rangeOf } from '../../../text/matches-in.js';
import { ANSWERS_NO, CALLER, CONDITION_WORDS, EACH_QUERY, LATER_SIGN, LIVE_PLACE, MARKED_TABLES, NO_RULE, OFF_SIGN, OWN_DATA, PREDICATE, STANDS_BESIDE, THEM } from '../../lexicon/access.js';
import { type Range, type Stand, stanceAt } from '../../stance.js';
import type { Unit } from '../../outline.js';
import type { Tables } from '../../tables/find-tables.js';
import { type ClaimBook } from './claim-book.js';
import { type Context, type Cues, type Memory, NOWHERE } from './context.js';
import { undeclaredName } from './mentions.js';
import { standOf } from './stand.js';
import { ownerOfChoice } from './wording.js';

/** Whatever is asked of the store, and what is put into the conditions of all of it: "adds `{ ownerId }` to every filter". */
const EVERY_QUERY = /\b(?:each|every|all) (?:quer(?:y|ies)|statements?|reads?|access(?:es)?)\b|\b(?:to|into|on|with) (?:each|every|all|any) (?:\w+ )?(?:filters?|where(?:[- ]clauses?)?|conditions?)\b/i;

/** Claims about the system as a whole. */
export function claimOfSystem(text: MappedText, context: Context, { rls, policy, told, group, except }: Cues & { group: boolean; except: ReadonlySet<string> }, memory: Memory, { book, tables, rowLevelSecurity }: { readonly book: ClaimBook; readonly tables: Tables; readonly rowLevelSecurity: boolean }): void {
  if (context.unit.kind === 'code' && !rls && !(policy && told)) return;
  // Of each table alike only where they are pointed at, or the condition itself is given: "each has the same policy, `firm_id = …`".
  const each = !rls && (THEM.test(text.text) ? policy !== null || PREDICATE.test(text.text) : group && PREDICATE.test(text.text));
  if (told || rls) memory.rule = { facet: rls && rowLevelSecurity ? 'rls' : 'policy', span: text.span((rls ?? told ?? NOWHERE).start, (rls ?? told ?? NOWHERE).end) };
  if (rls) {
    const stand = standOf(text, rls, true, rowLevelSecurity);
    const words = text.span(stand.words.start, stand.words.end);
    if (stand.stance === 'affirmed') {
      if (told) book.sectionPolicy(context.unit, text.span(told.start, told.end), each, MARKED_TABLES.test(text.text));
      if (told && group && leadsIn(context.unit)) book.ledRule(context.unit, text.span(rls.start, rls.end), text.span(told.start, told.end), except);
      if (told && !group && context.unit.kind !== 'code' && PREDICATE.test(text.text) && undeclaredName(text, tables) === null) book.sectionRule(context.unit, text.span(rls.start, rls.end), text.span(told.start, told.end));
      if (group) claimBlanket(text, rls, except, memory.listed, book, rowLevelSecurity);
      else if (OWN_DATA.test(text.text)) claimBlanket(text, rls, except, true, book, rowLevelSecurity);
      return;
    }
    if (context.unit.zone === 'risk' && !group) return;
    if (stand.stance === 'denied') {
      const gap = stand.words.end <= rls.start || rls.end <= stand.words.start ? undeclaredName(text, tables) : null;
      if (gap) {
        const span = text.span(gap.start, gap.end);
        book.gaps.push({ name: text.text.slice(gap.start, gap.end), span, claim: { facet: 'rls', stance: 'denied', nearness: 'named', evidence: { span: words, stance: 'denied' } } });
        return;
      }
    }
    // Enabled on trial, and not where people work: no enumeration before it holds.
    book.all('rls', stand.stance, words, except, stand.stance === 'denied' && LIVE_PLACE.test(text.text) ? { replaces: true } : {});
    return;
  }
  if (policy && told) {
    book.sectionPolicy(context.unit, text.span(told.start, told.end), each, MARKED_TABLES.test(text.text));
    return;
  }
  if (context.topic === 'line') {
    const sign = LATER_SIGN.test(text.text) ? 'deferred' : OFF_SIGN.test(text.text) || ANSWERS_NO.test(text.text) ? 'denied' : null;
    if (sign) {
      book.all('rls', sign, text.span(), except);
      return;
    }
    const stand = stanceAt(text, { start: 0, end: Math.min(3, text.length) });
    if (stand.stance === 'deferred' || stand.stance === 'hedged') book.all('rls', stand.stance, text.span(stand.words.start, stand.words.end), except);
    else if (group) claimBlanket(text, { start: 0, end: text.length }, except, memory.listed, book, rowLevelSecurity);
  }
  const own = OWN_DATA.exec(text.text);
  const everyQuery = !rowLevelSecurity && context.owners.length === 0 && EVERY_QUERY.test(text.text) && ((told !== null && CALLER.test(text.text)) || (CONDITION_WORDS.test(text.text) && text.marks.some((mark) => mark.kind === 'code')));
  if (everyQuery && (STANDS_BESIDE.test(context.unit.text.text) || namesItsTables(text, tables))) return;
  if (everyQuery) {
    const choice = ownerOfChoice(text.text);
    if (choice) {
      book.all('policy', 'affirmed', text.span(choice.start, choice.end), except, { flaw: 'noPolicy' });
      return;
    }
    const stand = standOfEveryQuery(text);
    book.all('policy', stand.stance, text.span(stand.words.start, stand.words.end), except, {});
    return;
  }
  if (own) {
    const span = text.span(own.index, own.index + own[0].length);
    if (context.topic === 'rls' || context.topic === 'line') book.sectionPolicy(context.unit, span, each, MARKED_TABLES.test(text.text));
    book.all('ownership', 'affirmed', span, except, { flaw: 'blanket' });
  } else if (!rowLevelSecurity && told && /\bno (?:user )?(?:tables?|collections?|rows?)\b|\b(?:all|every|each) (?:user )?(?:tables?|collections?)\b/i.test(text.text)) {
    book.all('policy', 'affirmed', text.span(told.start, told.end), except, { flaw: 'blanket' });
  }
}

/** "All tables have RLS, only the service role writes:" right over the listing or the list of them. */
function leadsIn({ kind, text, children }: Unit): boolean {
  return (kind === 'paragraph' || kind === 'item') && children.length > 0 && /:\W{0,4}$/.test(text.text);
}

/** "A scope on `Pass` and `Waiver` adds … to each query": of these, though the design declares none of them. */
function namesItsTables(text: MappedText, tables: Tables): boolean {
  const gap = undeclaredName(text, tables);
  return gap !== null && /\b(?:on|of|for|against)\s(?:the\s)?$/i.test(text.text.slice(0, gap.start));
}

/** How a sentence about every query stands to its rule; a negation narrows the rule ("never by id alone") unless it denies that there is one. */
function standOfEveryQuery(text: MappedText): Stand {
  const stands = [EACH_QUERY, CALLER].flatMap((expression): Stand[] => {
    const cue = expression.exec(text.text);
    const stand = cue ? stanceAt(text, rangeOf(cue)) : null;
    const narrows = stand?.stance === 'denied' && !stand.whole && !NO_RULE.test(text.text);
    return stand && stand.stance !== 'affirmed' && !narrows ? [stand] : [];
  });
  return stands[0] ?? { stance: 'affirmed', words: { start: 0, end: text.length } };
}

/** @param listed it lists the tables that it means */
export function claimBlanket(text: MappedText, cue: Range, except: ReadonlySet<string>, listed: boolean, book: ClaimBook, rowLevelSecurity: boolean): void {
  const stand = standOf(text, cue, true, rowLevelSecurity);
  book.all('rls', stand.stance, text.span(stand.words.start, stand.words.end), except, stand.stance === 'affirmed' ? { flaw: 'blanket', weak: listed } : {});
}
