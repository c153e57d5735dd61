import { matchesIn } from '../../../text/matches-in.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { subtree, type Unit } from '../../outline.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject, TargetFinder } from '../../targets.js';
import { isOfDesign } from '../../zones.js';
import type { AuthCue, AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';

/*
 * A credential that is named in one place and meant in another: "The server sets a session cookie. Calls below `/api` carry that
 * cookie.", "Section 4.3 applies."
 */

/** A mechanism, and the sentence that names it. */
export interface NamedCredential {
  readonly text: MappedText;
  readonly cue: AuthCue;
}

/** A credential that was named before has to be shown. */
const SHOWS_THAT = /\b(?:routes?|endpoints?|handlers?|ones|requests?|calls?|everything)(?:\s(?:that|which)\s(?:[\w'’-]+\s){1,4}?)?\s?(?:\s(?:all|each|must|has to|have to))?\s?(?:calls?|runs?(?: (?:behind|through|under|with|after))?|uses?|goe?s? through|pass(?:es)? through|do(?:es)?|depends? on|ha(?:s|ve)|takes?|(?:sits?|stands?|lies?|is|are) behind|needs?|requires?|(?:is|are) (?:wrapped in|guarded by|protected by|covered by|subject to))\sit\b|\b(?:carr(?:y|ies)|sends?|presents?|includes?|needs?|requires?|bears?|shows?|demands?|expects?|checks?|verif(?:y|ies)|accompanied by|along with)\s(?:that|this|the same|the said|such an?)\s(?:(?:session|access|bearer|api|signed)\s)?(?:cookie|token|jwt|header|key|signature|credential|secret)\b/i;

/** Whoever calls, all of them: "every route", "each request", "everything else". */
const EVERY_CALL = /\b(?:all|every|each|any|no|both|these|those)\s(?:(?:the|of the|our)\s)?(?:[\w-]+\s){0,2}?(?:routes?|endpoints?|handlers?|requests?|calls?|functions?|actions?|paths?)\b|\b(?:everything|nothing|whatever)\b/i;
/** … has to show what the sentence before names: "ask for it", "closed without one", "It is checked on every request", "It goes into every request". */
const ASKS_FOR_IT = /\b(?:needs?|requires?|expects?|asks? for|demands?|wants?|check(?:s|ing)?|verif(?:y|ies|ying)|validat(?:es?|ing)|carr(?:y|ies)|sends?|brings?|presents?|includes?|shows?|takes?|inspects?|insists? on|looks? (?:at|for))\s(?:it|one|this)\b|\b(?:clients?|apps?|front-?ends?|browsers?|sdks?|spa|cli)\s(?:\w+\s)?(?:adds?|attach(?:es)?|pass(?:es)?|puts?)\s(?:it|one|this)\b|^\W*(?:it|this|the (?:cookie|token|jwt|session|key|header))\s(?:(?:is|gets|must be|has to be)\s(?:\w+\s)?(?:checked|verified|validated|required|needed|sent|demanded|carried|inspected|expected|attached|put (?:in|on))|(?:goes?|travels?|comes?|belongs?)\s(?:along\s)?(?:in|into|on|with|to)|accompanies)\b/i;

/** … or is turned away without it; that none of them asks for it is the opposite. */
const STOPS_WITHOUT_IT = /^(?=.*\bwithout (?:it|one|this)\b)(?=.*(?:\b40[13]\b|\bclosed\b|\b(?:no|none|nothing|nobody|never|cannot|not)\b|\b(?:refus|reject|den(?:y|ie)|block|fail|turn(?:s|ed)? away)))/i;
const NOT_EACH = /\bnot (?:all|every|each|any)\b/i;
const NONE_ASKS = /\b(?:no|none of|nothing|never|n['’]t|not|nobody)\b/i;

/** The credential that "that cookie" means: the last one named before, in the same text or in the one above; "it" is what the sentence before names. */
export function credentialMeantBy(passage: Passage, vocabulary: AuthVocabulary): NamedCredential | null {
  if (passage.kind !== 'words' || NOT_EACH.test(passage.text.text)) return null;
  if (!SHOWS_THAT.test(passage.text.text)) return asksForIt(passage.text.text) ? lastNamed(sentencesBefore(passage).slice(-1).map(({ text }) => text), vocabulary) : null;
  const { previous } = passage.unit;
  const above = previous && previous.parent === passage.unit.parent ? sentencesOf(previous.text) : [];
  return lastNamed([...above, ...sentencesBefore(passage).map(({ text }) => text)], vocabulary);
}

/** "The season roll-over is started by hand. It is internal.": the one endpoint that the subject of the sentence before means in plain words. */
export function spokenOfBefore(passage: Passage, finder: TargetFinder): readonly EndpointSubject[] {
  const opening = IT_FIRST.test(passage.text.text) ? OPENS_WITH_THING.exec(sentencesBefore(passage).at(-1)?.text.text ?? '') : null;
  const meant = opening ? finder.meantBy(opening[1] ?? '') : [];
  return meant.length === 1 ? meant : [];
}

const IT_FIRST = /^\W{0,4}(?:it|this)\s(?:is|has|takes|needs|requires|wants|checks|carries)\b/i;
const OPENS_WITH_THING = /^\W{0,4}(?:the|an?|our)\s((?:[\w-]+\s){1,3}?)(?:is|are|has|takes|gets|runs|comes|may|can|must|calls|needs)\b/i;

function asksForIt(sentence: string): boolean {
  return EVERY_CALL.test(sentence) && (STOPS_WITHOUT_IT.test(sentence) || (ASKS_FOR_IT.test(sentence) && !NONE_ASKS.test(sentence)));
}

/** The credential that the last of some sentences which names any hands out or asks for. */
function lastNamed(sentences: readonly MappedText[], vocabulary: AuthVocabulary): NamedCredential | null {
  for (const text of [...sentences].reverse()) {
    const cue = vocabulary.mechanisms(text)[0] ?? vocabulary.issued(text)[0];
    if (cue) return stanceAt(text, cue).stance === 'affirmed' ? { text, cue } : null;
  }
  return null;
}

const NUMBER_OF_PART = /^\W{0,3}(\d{1,2}(?:\.\d{1,2}){1,2})\.?\s/;
/** "Section 4.3 applies", "see § 2.1", "auth as in 4.3" */
const REFERS_TO_PART = /(?:\b(?:sections?|sec\.|clauses?|paragraphs?|chapters?|see|per|as in|according to)\s|§\s?)(\d{1,2}(?:\.\d{1,2}){1,2})(?!\w|\.\d|\s?(?:%|s\b|ms\b|[kmg]b\b))/gi;
const APPLIES = /\b(?:applies|apply|holds|governs|see|per|as in|according to|auth\w*|callers?|guard\w*|signed|protected)\b|§/i;
/** What points elsewhere is short; a long sentence says more than that. */
const LONGEST_REFERENCE = 80;

/** The numbered parts of a document that name a credential: "4.3. Calls of machines carry `X-Signature`, an HMAC of the body". */
export class CredentialsOfParts {
  readonly #parts = new Map<string, Unit>();
  readonly #vocabulary: AuthVocabulary;

  constructor(units: readonly Unit[], vocabulary: AuthVocabulary) {
    this.#vocabulary = vocabulary;
    for (const unit of units) {
      const number = unit.kind === 'heading' || unit.kind === 'paragraph' || unit.kind === 'item' ? NUMBER_OF_PART.exec(unit.text.text)?.[1] : undefined;
      if (number !== undefined && isOfDesign(unit.zone) && !this.#parts.has(number)) this.#parts.set(number, unit);
    }
  }

  /** What an endpoint's own words point at by a number: the caller is known as is told there. */
  read(owners: readonly EndpointSubject[], { text }: Passage, ledger: AuthLedger): void {
    if (this.#parts.size === 0 || text.length > LONGEST_REFERENCE || !APPLIES.test(text.text)) return;
    for (const [, number = ''] of matchesIn(text.text, REFERS_TO_PART)) {
      const named = this.#credentialIn(this.#parts.get(number));
      if (named) ledger.add(owners, { stance: 'affirmed', span: named.text.span(named.cue.start, named.cue.end), nearness: 'own' });
    }
  }

  #credentialIn(part: Unit | undefined): NamedCredential | null {
    if (!part) return null;
    for (const text of (part.kind === 'heading' ? subtree(part).slice(1) : [part]).flatMap((unit) => sentencesOf(unit.text))) {
      const [cue] = this.#vocabulary.mechanisms(text);
      if (cue && stanceAt(text, cue).stance === 'affirmed') return { text, cue };
    }
    return null;
  }
}
