import type { MappedText } from '../../text/mapped-text.js';
import {
  ADVERB_FIGURE, AMOUNT_ALONE, BARE_LIMIT, CLIENT_KEPT, CONFIGURED, FIGURE, KEYED, LIMIT_WORD, LIMITS, NOT_A_LIMIT, OTHER_MEASURE, TRUSTED, UNLIMITED, UPSTREAM, WINDOW_FIRST,
} from '../lexicon/limits.js';
import { type Match, matchesOf } from '../lexicon/words.js';
import { clausesOf } from '../sentences.js';
import type { Range } from '../stance.js';

/** Words that speak of a limit: with amount and window, without them, or that there is none. */
export interface LimitCue {
  readonly range: Range;
  readonly kind: 'figure' | 'vague' | 'denial';
}

/**
 * Finds the limits that a passage speaks of.
 * @param own the passage stands in an endpoint's own row, item or block
 * @param about the passage stands under a heading, label or column about limits
 */
export function limitCuesIn(text: MappedText, about: boolean, own = false): LimitCue[] {
  const raw = text.text;
  const cues: LimitCue[] = [];
  const isFree = (match: Match): boolean => cues.every((cue) => cue.range.end <= match.start || match.end <= cue.range.start);
  const clauses = clausesOf(text).map((clause) => {
    const start = raw.indexOf(clause.text);
    return { start, end: start + clause.length };
  });
  const clauseOf = (match: Match): string => {
    const clause = clauses.find((each) => each.start <= match.start && match.end <= each.end);
    return clause ? raw.slice(clause.start, clause.end) : raw;
  };
  for (const match of [...matchesOf(CONFIGURED, raw), ...matchesOf(FIGURE, raw), ...matchesOf(ADVERB_FIGURE, raw), ...matchesOf(WINDOW_FIRST, raw)]) {
    if (isFree(match) && UPSTREAM.test(clauseOf(match)) && TRUSTED.test(raw)) cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
    if (!isFree(match) || !isLimit(match, raw, clauseOf(match), about, own)) continue;
    cues.push({ range: { start: match.start, end: match.end }, kind: 'figure' });
  }
  for (const match of matchesOf(UNLIMITED, raw)) if (isFree(match) && !match.text.includes('LIMIT') && !/\d\s*\/\s*$/.test(raw.slice(0, match.start)) && !cues.some((cue) => isNear(cue, match, raw))) cues.push({ range: { start: match.start, end: match.end }, kind: 'denial' });
  for (const match of matchesOf(LIMIT_WORD, raw)) {
    if (!isFree(match) || match.text.includes('LIMIT ') || cues.some((cue) => isNear(cue, match, raw)) || CLIENT_KEPT.test(clauseOf(match))) continue;
    cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
  }
  const upstream = UPSTREAM.exec(raw);
  if (cues.length === 0 && upstream && TRUSTED.test(raw)) cues.push({ range: { start: upstream.index, end: upstream.index + upstream[0].length }, kind: 'vague' });
  if (about && cues.length === 0) for (const match of [...matchesOf(AMOUNT_ALONE, raw), ...matchesOf(BARE_LIMIT, raw)]) if (isFree(match)) cues.push({ range: { start: match.start, end: match.end }, kind: 'vague' });
  return cues.sort((a, b) => a.range.start - b.range.start);
}

/** Whether two cues speak of one limit: no full stop, semicolon or path stands between them. */
function isNear(cue: LimitCue, match: Match, raw: string): boolean {
  const between = cue.range.end <= match.start ? raw.slice(cue.range.end, match.start) : raw.slice(match.end, cue.range.start);
  return !/[;.]\s|\/[a-z]/i.test(between);
}

function isLimit(match: Match, raw: string, clause: string, about: boolean, own: boolean): boolean {
  if (OTHER_MEASURE.test(match.text) || CLIENT_KEPT.test(clause)) return false;
  if (UPSTREAM.test(clause)) return false;
  const part = partAround(raw, match);
  if (about || LIMITS.test(part)) return about || !NOT_A_LIMIT.test(part) || /\blimit|\bthrottl|\bcapped|\b429\b/i.test(part);
  return (own || KEYED.test(raw.slice(match.start, match.end + 30))) && !NOT_A_LIMIT.test(part);
}

/** The words around a match up to the next comma on either side. */
function partAround(raw: string, match: Match): string {
  const before = raw.slice(0, match.start);
  const start = Math.max(before.lastIndexOf(', '), before.lastIndexOf('; '), before.lastIndexOf('. ')) + 1;
  const after = raw.slice(match.end).search(/[,;.]\s/);
  return raw.slice(start, after < 0 ? raw.length : match.end + after);
}
