import type { MappedText } from '../../../text/mapped-text.js';
import { AWAITS, BACK_ON, ENDS_LATER, NEXT_CLAUSE_OPENS, NEXT_LATER, NEXT_OFF, NO_POLICY_FOR_ROLE, NO_RULE, ON_SOME_TABLES, ONCE_BUILT, SWITCHED_LATER, TAKEN_OFF } from '../../lexicon/access.js';
import { type Range, type Stand, stanceAt, turnAt } from '../../stance.js';
import { rangeOf } from '../../../text/matches-in.js';
import { narrowsCondition } from './mentions.js';

/**
 * How a statement stands to row level security or a policy.
 * @param speaks it names one of them, or stands where they are asked for
 */
export function standOf(text: MappedText, cue: Range, speaks: boolean, rowLevelSecurity: boolean): Stand {
  const off = speaks ? (TAKEN_OFF.exec(text.text) ?? NEXT_OFF.exec(text.text)) : /^(?:off|disabled|none|not on|not enabled)\b/i.exec(text.text);
  if (off && !/\bkept\b/i.test(text.text) && !BACK_ON.test(text.text.slice(off.index)) && !/\b(?:never|not|no)\s+(?:\w+\s+)?$/i.test(text.text.slice(0, off.index))) return { stance: 'denied', words: rangeOf(off) };
  const some = speaks ? ON_SOME_TABLES.exec(text.text) : null;
  if (some && !text.marks.some((mark) => mark.kind === 'code' && /^[a-z]\w*$/i.test(text.text.slice(mark.start, mark.end)))) return { stance: 'hedged', words: rangeOf(some) };
  const awaits = speaks ? (AWAITS.exec(text.text) ?? switchedLater(text.text) ?? ONCE_BUILT.exec(text.text)) : null;
  if (awaits) return { stance: 'deferred', words: rangeOf(awaits) };
  const later = speaks ? (NEXT_LATER.exec(text.text) ?? endsLater(text.text, cue)) : null;
  if (later) return { stance: 'deferred', words: rangeOf(later) };
  const stand = stanceAt(text, cue);
  if (NO_POLICY_FOR_ROLE.test(text.text) && stand.stance !== 'deferred') return { stance: 'affirmed', words: cue };
  if (stand.stance === 'denied' && narrowsCondition(text)) return { stance: 'affirmed', words: cue };
  // "In an earlier draft: owner only": the sentence as a whole is taken back.
  if (turnAt(text, cue)) return stand;
  if (stand.stance === 'denied' && /^bypass/i.test(text.text.slice(stand.words.start, stand.words.end))) return { stance: 'affirmed', words: cue };
  // Where the store has no row level security, a negation narrows the rule ("never by id alone") unless it denies that there is one.
  if (stand.stance === 'denied' && !rowLevelSecurity && !NO_RULE.test(text.text)) return { stance: 'affirmed', words: cue };
  return stand.stance === 'denied' && !speaks ? { stance: 'affirmed', words: cue } : stand;
}

/** The switch that is put off, and not the clause behind it that tells what was seen at some time. */
function switchedLater(text: string): RegExpExecArray | null {
  const found = SWITCHED_LATER.exec(text);
  const next = found ? NEXT_CLAUSE_OPENS.exec(text.slice(found.index)) : null;
  return found && next && next.index < found[0].length ? null : found;
}

/** A word at the end that puts the statement off, and not another thing behind a semicolon. */
function endsLater(text: string, cue: Range): RegExpExecArray | null {
  const later = ENDS_LATER.exec(text);
  return later && cue.end > cue.start && /;\s/.test(text.slice(cue.end, later.index)) ? null : later;
}
