import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import { type AuthVocabulary, isUserMechanism } from './cues.js';
import type { AuthLedger } from './ledger.js';
import { matcherIn } from './path-matchers.js';

/** Where a middleware looks at who calls: `req.auth`, `await auth.protect()`, `export default withAuth(…)`. */
const LOOKS = /\bexport default (?:withAuth|auth)\b|\bexport \{ ?(?:default|auth)(?: as \w{1,20})? ?\}[^\n]{0,60}\bauth\b|\breq(?:uest)?\.auth\b|\bauth\.(?:protect|getUser|getSession|getClaims)\(|\bgetToken\(/;
/** … and turns away whoever he does not know. */
const TURNS_AWAY = /\b40[13]\b|\bredirect\w*\(|\.protect\(|\bwithAuth\b|\bthrow\b|\bexport \{/i;
const COMMENT = /^[ \t]*(?:\/\/|\*|\/\*)/;

/** Reads the guard of a middleware for the paths that its matcher names: `export const config = { matcher: ['/api/desk/:path*'] }`. */
export function readMatchedMiddleware(units: readonly Unit[], listings: Listings, subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !isOfDesign(unit.zone) || listings.kindOf(unit) !== 'code') continue;
    const covers = matcherIn(unit.text.text);
    if (!covers || !TURNS_AWAY.test(unit.text.text)) continue;
    for (const line of unit.text.lines()) {
      const looks = COMMENT.test(line.text) ? null : LOOKS.exec(line.text);
      const [cue] = looks || COMMENT.test(line.text) ? [] : vocabulary.mechanisms(line);
      if (!looks && !cue) continue;
      const below = subjects.filter(({ draft }) => draft.path !== null && covers(draft.path));
      const span = looks ? line.span(looks.index, looks.index + looks[0].length) : line.span(cue?.start, cue?.end);
      ledger.add(looks || isUserMechanism(cue?.text ?? '') ? withoutMachines(below) : below, { stance: 'affirmed', span, nearness: 'group', breadth: below.length });
      break;
    }
  }
}
