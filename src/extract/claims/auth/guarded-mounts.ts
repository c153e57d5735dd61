import { closingBracket } from '../../../text/brackets.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Listings } from '../../listings.js';
import type { Unit } from '../../outline.js';
import { isSamePath } from '../../endpoints.js';
import { matchesPattern, pathMentions } from '../../paths.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import { type AuthVocabulary, isUserMechanism } from './cues.js';
import type { AuthLedger } from './ledger.js';
import type { AuthTerms } from './terms.js';

/** Where a program hangs a router, or whatever goes before it, under a path. */
const MOUNTS = /\b(?:include_router|register_blueprint|add_router|mount|use|register|nest|Mount|Group|group)\(/g;
const BASE = /["'`](\/[\w/:{}.-]{0,80})(?:\/\*\w{0,12}|\*)?["'`]/;
/** The router by its name: `notes.router`, `notes_router`, `notesRouter`. */
const ROUTER = /\b([a-z][a-z0-9]{2,24}?)(?:s)?(?:\.router\b|_?[rR]outes?r?\b)/;
const NAME = /\b[A-Za-z_]\w{3,59}\b/g;
/** `.requestMatchers("/contact").permitAll()`: paths that a program leaves open before it guards the rest. */
const PERMITS = /\b(?:requestMatchers|antMatchers|mvcMatchers|securityMatcher|pathMatchers)\(([^()]{1,200})\)\s{0,20}\.(?:permitAll|anonymous)\(\)/g;
/** No call is longer. */
const LONGEST = 400;
const COMMENT = /^\s*(?:\/\/|#|\*|--)/;

/**
 * Reads the lines of a listing that give guards to all routes below a path, for the endpoints that the document declares outside of the listing:
 * `app.include_router(tours.router, prefix="/tours", dependencies=[Depends(current_curator)])`.
 */
export function readGuardedMounts(units: readonly Unit[], listings: Listings, subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, terms: AuthTerms, ledger: AuthLedger): void {
  for (const unit of units) {
    if (unit.kind !== 'code' || !isOfDesign(unit.zone) || listings.kindOf(unit) !== 'code') continue;
    const others = subjects.filter(({ draft }) => draft.unit !== unit);
    if (others.length === 0) continue;
    for (const { 0: words, 1: paths = '', index } of matchesIn(unit.text.text, PERMITS)) {
      const open = others.filter(({ draft }) => draft.path !== null && pathMentions(paths).some(({ path }) => isSamePath(path, draft.path ?? '') || matchesPattern(path.replace('**', '*'), draft.path ?? '')));
      ledger.add(open, { stance: 'denied', span: unit.text.span(index + words.lastIndexOf('.') + 1, index + words.length), nearness: 'named' });
    }
    for (const call of mountsIn(unit.text)) {
      const guard = guardIn(call, vocabulary, terms);
      const below = guard ? belowBase(call.text, others) : [];
      if (guard && below.length > 0) ledger.add(isUserMechanism(guard.words) ? withoutMachines(below) : below, { stance: 'affirmed', span: guard.span, nearness: 'group', breadth: below.length });
    }
  }
}

/** The arguments of the calls that mount something. */
function mountsIn(text: MappedText): MappedText[] {
  return matchesIn(text.text, MOUNTS).flatMap((match) => {
    const line = text.text.slice(text.text.lastIndexOf('\n', match.index) + 1, match.index);
    const start = match.index + match[0].length;
    const end = closingBracket(text.text, start - 1, start + LONGEST);
    return COMMENT.test(line) || end < 0 ? [] : [text.slice(start, end)];
  });
}

function guardIn(call: MappedText, vocabulary: AuthVocabulary, terms: AuthTerms): { readonly words: string; readonly span: ReturnType<MappedText['span']> } | null {
  const [cue] = vocabulary.mechanisms(call);
  if (cue) return { words: cue.text, span: call.span(cue.start, cue.end) };
  for (const { 0: name, index } of matchesIn(call.text, NAME)) {
    const term = terms.meaningOfName(name);
    if (term?.stance === 'affirmed') return { words: term.words, span: call.span(index, index + name.length) };
  }
  return null;
}

function belowBase(call: string, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  const base = BASE.exec(call)?.[1];
  if (base !== undefined) return subjects.filter(({ draft }) => draft.path !== null && (base === '/' || isSamePath(base, draft.path) || matchesPattern(`${base.replace(/\/$/, '')}/*`, draft.path)));
  const name = ROUTER.exec(call)?.[1];
  return name === undefined ? [] : subjects.filter(({ facts }) => facts.path.split(/[/_-]/).some((part) => part === name || part === `${name}s`));
}
