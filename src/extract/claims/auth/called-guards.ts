import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Span } from '../../../text/source-file.js';
import { codedFunctions } from '../../coded-functions.js';
import { NO_CALLER } from '../../lexicon/auth.js';
import { IF_SET_AND_WRONG } from '../../lexicon/auth-conditions.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { isOfDesign } from '../../zones.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';
import { GUARD_LINE } from './words.js';

/** Whoever is not known gets no further: without it, the function only looks. */
const REFUSES = /\bthrow\b|\braise\b|\breject\w*\(|\babort\(|\b40[13]\b|unauthori[sz]ed|unauthenticated|forbidden|\bErr\(|return\s+(?:nil,\s*)?err\w*/i;
/** A call of a function, or of a tool that holds one. */
const CALLED = /(?<!\b(?:function\*?|def|fn|func)\s)\b([A-Za-z_]\w{3,59})(?:\.(?:invoke|call|run|execute|apply|handle|parse))?\(/g;

/** Where a function looks who calls, and the words that tell it. */
export interface CodedGuard {
  readonly span: Span;
  readonly words: string;
}

/** The functions of a document's listings that turn away whoever does not prove who he is, each with the place where it looks. */
export function guardingFunctions(units: readonly Unit[], listings: Listings, vocabulary: AuthVocabulary): ReadonlyMap<string, CodedGuard> {
  const declared = units.filter((unit) => unit.kind === 'code' && isOfDesign(unit.zone) && listings.kindOf(unit) === 'code').flatMap((unit) => codedFunctions(unit.text));
  const found = new Map<string, CodedGuard>();
  for (const { name, lines } of declared) {
    const guard = guardIn(lines, vocabulary);
    if (guard) found.set(name, guard);
  }
  return found;
}

/** A line of a handler that calls such a function: its guard is the handler's. */
export function readCalledGuard({ kind, text }: Passage, owners: readonly EndpointSubject[], guards: ReadonlyMap<string, CodedGuard>, ledger: AuthLedger): void {
  if (kind !== 'code' || guards.size === 0) return;
  for (const match of matchesIn(text.text, CALLED)) {
    const span = guards.get(match[1] ?? '')?.span;
    if (span) ledger.add(owners, { stance: 'affirmed', span, nearness: 'own' });
  }
}

/** A condition of a handler … */
const CONDITION = /\b(?:if|unless|guard|assert|elif)\b/;
/** … that compares what only the caller can know, or verifies what it signed. */
const COMPARES_SECRET = /serializer\b[^;]{0,80}\bloads\b|\bunsign\w*|\bverif(?:y|ies)\w*\(|verify\w{0,40}\(|\b(?:compare_digest|timingSafeEqual|secure_compare|constant_time\w*|ConstantTimeCompare|hash_equals|hmac\w*|createHmac|jwt\w*)\b|\b[A-Z][A-Z0-9]*_(?:SECRET|TOKEN|PASSWORD|KEY)\b/;
/** What whoever is not known is answered. */
const REFUSES_CALLER = /\b40[13]\b|unauthori[sz]ed|unauthenticated|forbidden|permission_?denied|access_?denied/i;
/** The lines behind a condition in which it has its effect. */
const EFFECT = 160;

/** "`if not serializer.loads(t) == id: raise HTTPException(403)`": a handler that checks its caller itself. */
export function readOwnCheck({ unit, kind, text }: Passage, owners: readonly EndpointSubject[], ledger: AuthLedger): void {
  const match = kind === 'code' && CONDITION.test(text.text) ? COMPARES_SECRET.exec(text.text) : null;
  if (!match || NO_CALLER.test(text.text)) return;
  const start = unit.text.indexAt(text.offsetAt(0));
  const skipped = IF_SET_AND_WRONG.exec(text.text);
  const at = skipped ?? match;
  if (REFUSES_CALLER.test(unit.text.text.slice(start, start + text.length + EFFECT))) ledger.add(owners, { stance: skipped ? 'denied' : 'affirmed', span: text.span(at.index, at.index + at[0].length), nearness: 'own' });
}

function guardIn(lines: readonly MappedText[], vocabulary: AuthVocabulary): CodedGuard | null {
  for (const [index, line] of lines.entries()) {
    const cue = index > 0 && GUARD_LINE.test(line.text) && !/^\s*(?:\/\/|#|\*)/.test(line.text) ? vocabulary.mechanisms(line)[0] : undefined;
    if (cue && !IF_SET_AND_WRONG.test(line.text) && lines.slice(index, index + 6).some(({ text }) => REFUSES.test(text))) return { span: line.span(cue.start, cue.end), words: cue.text };
  }
  return null;
}
