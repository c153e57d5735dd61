import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import { MappedText } from '../../../text/mapped-text.js';
import type { Reach } from '../../reach.js';
import { sliceOf } from '../../endpoints.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthCue, AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';
import { STRICT_OPEN } from './words.js';

/** What a part does with a request that it has got: "API->>API: verify the JWT". */
export const CHECKS = /\b(?:verif\w+|v[ée]rifi\w+|valida\w*|checks?|authenticat\w+|autentica\w*|requires?|exige|compares?|decodes?|prüft|pr[üu]fen|comprueba|confere)\b/i;

const NOTE = /^\s*note\s/i;
/** Whoever lacks the thing is turned away, or it is only kept from logs and answers. */
const TURNS_AWAY = /\b40[13]\b|\brefus|\breject|\b(?:logged|stored|returned|kept|written|shown|sent back|in the (?:log|body|url|answer))/i;
/** What is not checked is who calls. */
const OF_CALLER = /\b(?:callers?|tokens?|users?|sessions?|jwts?|who|headers?|signatures?|keys?|auth\w*|identity|credentials?|log-?in|cookies?)\b/i;
const PLAIN = /^(?:public(?:ly)?|anonymous(?:ly)?)$/i;

/** What a note beside a request says nobody has to show: "Note over API: no token is asked for here". */
function deniedIn(text: MappedText, vocabulary: AuthVocabulary): readonly AuthCue[] {
  const said = text.text.slice(text.text.indexOf(':') + 1);
  if (TURNS_AWAY.test(said)) return [];
  return vocabulary.denials(text).filter((cue) => {
    if (/^not (?:checked|verified)$/i.test(cue.text)) return OF_CALLER.test(said);
    return STRICT_OPEN.test(cue.text) || (PLAIN.test(cue.text) && /^\W*$|^\s?[,;.(–—]|^ (?:call|request|route|endpoint|access)/.test(text.text.slice(cue.end)));
  });
}

/** Reads what the arrows of sequence diagrams say of callers: what a request carries, and what its receiver checks before it goes on. */
export function readArrows(units: readonly Unit[], listings: Listings, reach: Reach, vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    const diagram = unit.kind === 'code' && isOfDesign(unit.zone) ? listings.diagram(unit) : null;
    if (diagram?.kind !== 'sequence') continue;
    const named = (text: MappedText): readonly EndpointSubject[] => reach.finder.namedIn({ unit, text, label: '', kind: 'code' });
    const labels = new Map(diagram.nodes.map(({ id, label, span }) => [id, named(MappedText.verbatim(label, span.start))]));
    let last: readonly EndpointSubject[] = [];
    let receiver = '';
    for (const arrow of diagram.arrows) {
      const text = sliceOf(unit.text, arrow.span);
      if (!text) continue;
      const isOwn = arrow.from === arrow.to;
      const receivers = [...named(text), ...(isOwn ? [] : (labels.get(arrow.to) ?? []))];
      if (receivers.length > 0) last = receivers;
      // On its way to a store, too: "EF->>DB: select the plan (checks the owner by the JWT)".
      const isOfLast = isOwn || arrow.from === receiver;
      if (receivers.length > 0) receiver = arrow.to;
      const reached = receivers.length > 0 ? receivers : isOfLast && CHECKS.test(text.text) ? last : [];
      const isRemark = NOTE.test(text.text) && (arrow.from === receiver || arrow.to === receiver);
      for (const cue of isRemark ? deniedIn(text, vocabulary) : []) ledger.add(last, { stance: 'denied', span: text.span(cue.start, cue.end), nearness: 'named' });
      for (const cue of reached.length > 0 ? vocabulary.mechanisms(text) : []) ledger.add(reached, { stance: stanceAt(text, cue).stance, span: text.span(cue.start, cue.end), nearness: 'named' });
    }
  }
}
