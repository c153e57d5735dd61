import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import { isWebhook } from '../../calls/endpoint-kinds.js';
import { segmentsOf } from '../../calls/topics.js';
import { ancestors, headingOf, type Unit } from '../../outline.js';
import { stanceAt } from '../../stance.js';
import { type EndpointSubject, withoutMachines } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import { type AuthCue, type AuthVocabulary, isUserMechanism } from './cues.js';
import type { AuthLedger } from './ledger.js';

/*
 * A table, or a list, of how each part of the system knows who calls, and titles over routes that bear the name of a part or of the file
 * that guards it:
 *
 *     | Context | Mechanism | Middleware |
 *     | Studio dashboard | JWT bearer | `middleware/studio.js` |
 *
 *     ### Studio (require `middleware/studio.js`)
 */

/** The header of a column of parts … */
const PARTS = /^\W*(?:(?:api|auth|user|client|route|request|access)\s)?(?:contexts?|surfaces?|areas?|scopes?|routes?|endpoints?|groups?|clients?|callers?|audiences?|users?|roles?|apps?|applications?|portals?|modules?|sections?|parts?|layers?|apis?|zones?|services?|types?|actors?|consumers?|realms?|who|for|flows?|channels?)\W*$/i;
/** … beside one of what each of them asks for. */
const MECHANISMS = /\b(?:mechanisms?|auth\w*|methods?|schemes?|credentials?|how|guards?|middlewares?|strateg(?:y|ies)|protect\w*|tokens?|security|verif\w+)\b/i;
/** The title over a list of them. */
const OVER_LIST = /\b(?:auth(?:entication|ori[sz]ation)?|access control|guards|middlewares?|security)\b/i;
/** Words of a name that tell no part from another. */
const FILLERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'for', 'of', 'to', 'and', 'or', 'only', 'route', 'routes', 'endpoint', 'endpoints', 'api', 'apis', 'request', 'requests', 'call', 'calls', 'require', 'requires', 'required', 'auth', 'all', 'rest', 'http', 'v1', 'v2']);
const HOOK = /^(?:web)?hooks?$/;
/** What stands as code and may be the file or the function of a guard: `middleware/studio.js`, `requireStudio`. */
const GUARD_NAME = /^(?:[\w.@-]+\/)*[\w.-]{3,40}(?:\(\))?$/;

/** An entry of such a table or list. */
interface Part {
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly cue: AuthCue;
  readonly text: MappedText;
  /** It stands in a list, which says of no column that its names are those of parts. */
  readonly isListed: boolean;
}

/** What such a table says of the routes below each title, and of the webhook of each vendor: "| Stripe webhook | signature header |". */
export function readPartsByName(units: readonly Unit[], subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, ledger: AuthLedger): void {
  const parts = units.filter(({ zone, kind }) => (kind === 'row' || kind === 'item') && isOfDesign(zone)).flatMap((unit) => partOf(unit, vocabulary) ?? []);
  for (const part of parts) {
    const endpoints = endpointsOf(part, subjects);
    if (endpoints.length > 0) ledger.add(endpoints, { stance: 'affirmed', span: part.text.span(part.cue.start, part.cue.end), nearness: 'group' });
  }
}

function partOf(unit: Unit, vocabulary: AuthVocabulary): Part | null {
  const isListed = unit.kind === 'item';
  const [first] = unit.fields;
  if (!first || !(isListed ? OVER_LIST.test(headingOf(unit)?.text.text ?? '') : isRowOfParts(unit))) return null;
  const name = isListed ? first.label : first.value.text;
  if (name.length > LONGEST_NAME || name.includes('/')) return null;
  for (const { value } of isListed ? unit.fields : unit.fields.slice(1)) {
    const cue = vocabulary.mechanisms(value).find((each) => stanceAt(value, each).stance === 'affirmed');
    if (cue) return { words: wordsOf(name), codes: new Set(unit.fields.flatMap((field) => codesIn(field.value))), cue, text: value, isListed };
  }
  return null;
}

const LONGEST_NAME = 40;

function isRowOfParts({ fields: [first, ...others] }: Unit): boolean {
  return first !== undefined && PARTS.test(first.label) && others.some(({ label }) => MECHANISMS.test(label));
}

function endpointsOf(part: Part, subjects: readonly EndpointSubject[]): readonly EndpointSubject[] {
  if (part.words.some((word) => HOOK.test(word))) {
    const senders = part.words.filter((word) => !HOOK.test(word));
    return part.isListed ? [] : subjects.filter(({ draft }) => isWebhook(draft) && senders.every((word) => segmentsOf(draft).includes(word)));
  }
  const below = subjects.filter(({ draft }) => ancestors(draft.unit).some((above) => above.kind === 'heading' && isTitleOf(above.text, part)));
  return isUserMechanism(part.cue.text) ? withoutMachines(below) : below;
}

/** Whether a title over routes bears the name of a part, or that of what guards it. */
function isTitleOf(title: MappedText, { words, codes, isListed }: Part): boolean {
  if (codesIn(title).some((code) => codes.has(code))) return true;
  const own = wordsOf(title.text.replace(/\([^()]{0,80}\)/g, ' '));
  if (own.length === 0 || words.length === 0) return false;
  const [shorter, longer] = own.length < words.length ? [own, words] : [words, own];
  return shorter.every((word) => longer.includes(word)) && (!isListed || own.length === words.length);
}

/** The words of a name that tell it from others: "Studio routes" → "studio". */
function wordsOf(name: string): readonly string[] {
  return matchesIn(name.toLowerCase(), /[\p{L}\d]{2,}/gu).map(([word]) => word).filter((word) => !FILLERS.has(word));
}

function codesIn({ text, marks }: MappedText): readonly string[] {
  return marks.filter(({ kind }) => kind === 'code').map(({ start, end }) => text.slice(start, end)).filter((code) => GUARD_NAME.test(code));
}
