import { headingOf, isBelow, type Unit, unitBefore } from '../../outline.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/** "They all start with the same two lines:", "Every callable begins with this check:" */
const BEGIN_ALIKE = /\b(?:all|every|each)\b[^.;]{0,40}\b(?:starts?|begins?|opens?)\b(?! up\b)[^.;]{0,20}\b(?:with|by)\b/i;
/** The code turns away whoever is not known. */
const TURNS_AWAY = /\bif\s?\(\s?!|\bunless\b|\bif not\b|\bguard\b|\brequire[A-Z_]\w*\(|\bassert/;

/** What a listing shows of how all functions of its section begin: a check in it guards each of them. */
export function readSharedBeginnings(units: readonly Unit[], subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !isOfDesign(unit.zone) || !TURNS_AWAY.test(unit.text.text) || !leadsIn(unit)) continue;
    const section = headingOf(unit);
    const within = section === null ? subjects : subjects.filter(({ draft }) => isBelow(draft.unit, section));
    const [cue] = vocabulary.mechanisms(unit.text);
    if (cue && within.length > 0) ledger.add(within, { stance: 'affirmed', span: unit.text.span(cue.start, cue.end), nearness: 'group' });
  }
}

/** The line before the listing, or over it, says that all begin so. */
function leadsIn(unit: Unit): boolean {
  const before = unitBefore(unit) ?? unit.parent;
  return before !== null && before.kind !== 'heading' && BEGIN_ALIKE.test(before.text.text) && !/\b(?:not|never|no longer|except)\b|n['’]t\b/i.test(before.text.text);
}
