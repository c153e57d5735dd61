import type { MappedText } from '../../../text/mapped-text.js';
import { splitAt } from '../../../text/split-at.js';
import { PLAIN_LANGS } from '../../lexicon/listings.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import type { Reach } from '../../reach.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import { CHECKS } from './arrows.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/*
 * What the steps of a flow check that a listing draws below each other, or joins by arrows:
 *
 *     1. Client sends POST /letters
 *        ↓
 *     2. API validates the session (NextAuth)
 *
 * A step belongs to the endpoint that was named last before it (docs/judgement.md, Reach 5).
 */

const UPRIGHT = /[│┃║|]/g;
const ARROW = /\s?(?:[─━═-]{0,20}[→⟶►▶➔]|[-=]{1,2}>)\s?/g;
/** What stands before the words of a step: its number, strokes of the drawing. */
const MARGIN = /^[^\p{L}\p{N}/]{0,60}(?:\d{1,2}[.)]\s{1,4})?/u;
/** A new flow: a first number, a line that leads others in. */
const BEGINS = /^\W{0,20}1[.)]\s|:\s{0,4}$/;
/** Others than the API act: what they check or hold is not checked by it. */
const OTHERS_ACT = /^(?:the\s|an?\s|our\s)?(?:users?|clients?|browsers?|front-?ends?|ui|(?:mobile\s|web\s)?apps?|customers?|visitors?|admins?|pages?|dashboards?|workers?|crons?|schedulers?|queues?|jobs?)(?:\s(?!sessions?\b|tokens?\b|auth\w*\b|jwts?\b|ids?\b|roles?\b)[a-z]|\W{0,12}$)/i;
/** A guard that is passed, without a verb. */
const GUARD = /\b(?:middleware|guard)\b/i;

/** Reads what steps of drawn flows check of whoever calls the endpoint named before them. */
export function readDrawnSteps(units: readonly Unit[], listings: Listings, reach: Reach, vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !isOfDesign(unit.zone) || !PLAIN_LANGS.has(unit.code?.lang ?? '') || !['plain', 'ascii'].includes(listings.kindOf(unit))) continue;
    let last: readonly EndpointSubject[] = [];
    for (const step of stepsIn(unit.text)) {
      const named = reach.finder.namedIn({ unit, text: step, label: '', kind: 'code' });
      const words = step.text.slice(MARGIN.exec(step.text)?.[0].length ?? 0);
      if (named.length > 0) last = named;
      else if (BEGINS.test(step.text) || OTHERS_ACT.test(words)) last = [];
      if (named.length > 0 || last.length === 0 || !(CHECKS.test(words) || GUARD.test(words))) continue;
      for (const cue of vocabulary.mechanisms(step)) ledger.add(last, { stance: stanceAt(step, cue).stance, span: step.span(cue.start, cue.end), nearness: 'named' });
    }
  }
}

/** The steps of a listing, one line or a part between arrows each; none where things stand beside each other. */
function stepsIn(text: MappedText): MappedText[] {
  const lines = text.lines().map((line) => splitAt(line, UPRIGHT).filter(hasWords));
  return lines.some((cells) => cells.length > 1) ? [] : lines.flatMap((cells) => cells.flatMap((cell) => splitAt(cell, ARROW).filter(hasWords)));
}

function hasWords({ text }: MappedText): boolean {
  return /\p{L}/u.test(text);
}
