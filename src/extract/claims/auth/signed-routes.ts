import type { MappedText } from '../../../text/mapped-text.js';
import { append } from '../../../text/append.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { own } from '../../../text/own.js';
import { ON_PURPOSE } from '../../lexicon/auth.js';
import { LACKS_CREDENTIAL, LACKS_GUARD, MARK_OF_PATH, MARK_OF_ROUTE_MEANS, MARK_WORDS, NEXT_MARK, NEXT_THOUGHT, NOTE_OF_MARK, ROUTES_EXCEPT_MARKED, ROUTES_WITH_MARK } from '../../lexicon/marks.js';
import type { Unit } from '../../outline.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import { pathMentions, withoutPaths } from '../../paths.js';
import { sentencesOf } from '../../sentences.js';
import { stanceAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import type { AuthVocabulary } from './cues.js';
import type { AuthLedger } from './ledger.js';
import type { AuthTerms } from './terms.js';
import { SPREADS_TERM } from './words.js';

/** What a clause says of those that bear a sign. */
interface Meaning {
  readonly sign: string;
  readonly words: MappedText;
}

/** So many sentences before one that says "without it" may tell what. */
const FAR_BEFORE = 2;
/** Where an exception begins that is a sentence of its own: "But not those marked †." */
const OPENING = 4;
/** Behind an exception: what it is one from. */
const OF_ANOTHER = /^,?\s(?:which|that|who)\b/i;
/** … unless it says that they are open: ", which is there for anybody". */
const ARE_OPEN = /^,?\s(?:which|that|who)\s(?:(?:is|are|stays?|remains?)\s(?:(?:deliberately|left|kept|meant|there)\s)?(?:open|public|anonymous|free|not (?:guarded|protected|checked)|unguarded|for (?:any(?:body|one)|every(?:body|one)|all|the public))\b|(?:needs?|asks? for|takes?|wants?|requires?)\s(?:none|nothing|no)\b|(?:answers?|serves?)\s(?:any(?:body|one)|every(?:body|one)|without)\b|(?:any(?:body|one)|every(?:body|one))\s(?:can|may)\b)/i;
/** A note that begins with its sign. */
const SIGN_OF_NOTE = /^\W{0,2}[†‡§]/;
/** What stands in brackets right behind a path. */
const BRACKET_BEHIND = /^[`"*]{0,2}\s{1,2}\(([^()]{2,120})/;
/** What else a route may be without. */
const OTHER_GUARD = /\b(?:rate|limit\w*|quota|throttl\w*|per (?:second|minute|hour|day)|cache\w*|captcha)\b/i;

/** Reads what signs beside routes take from them: "`POST /notes` †", and "a route marked † answers without it". */
export class SignedRoutes {
  readonly #bearers = new Map<string, EndpointSubject[]>();
  readonly #vocabulary: AuthVocabulary;
  readonly #terms: AuthTerms;
  readonly #ledger: AuthLedger;

  constructor(subjects: readonly EndpointSubject[], vocabulary: AuthVocabulary, terms: AuthTerms, ledger: AuthLedger) {
    this.#vocabulary = vocabulary;
    this.#terms = terms;
    this.#ledger = ledger;
    for (const subject of subjects) for (const sign of signsOf(subject)) append(this.#bearers, sign, subject);
  }

  /** Claims what a passage says of the bearers of a sign; whether it spoke of nobody else. */
  read(passage: Passage): boolean {
    if (passage.kind === 'heading' || passage.kind === 'code') return false;
    const excepted = this.#exceptedIn(passage);
    if (excepted) this.#ledger.add(excepted.bearers, { stance: 'denied', span: excepted.words.span(), nearness: 'group', breadth: excepted.bearers.length });
    const clauses = clausesOf(passage.text);
    const isNoted = clauses.map((clause, index) => this.#clause(clause, index > 0 ? clauses.slice(0, index) : earlierTexts(passage)));
    return isNoted[0] === true;
  }

  /** "`POST /notes` (answers without it)": a note in place of the sign that refers to it, or a bracket. */
  readBracket(subject: EndpointSubject): void {
    const { unit } = subject.draft;
    const [mention] = unit.kind === 'code' ? [] : pathMentions(unit.text.text);
    const bracket = mention && BRACKET_BEHIND.exec(unit.text.text.slice(mention.end));
    if (!mention || !bracket?.[1]) return;
    const end = mention.end + bracket[0].length;
    const words = unit.text.slice(end - bracket[1].length, end);
    const lacks = LACKS_GUARD.exec(words.text);
    if (lacks && this.#isAboutGuard(words, textsOver(unit))) this.#ledger.add([subject], { stance: 'denied', span: words.span(lacks.index, lacks.index + lacks[0].length), nearness: 'group', breadth: 1 });
  }

  #clause(clause: MappedText, earlier: readonly MappedText[]): boolean {
    const meaning = meaningIn(clause);
    // The note stands in place of its sign already: what it says is of none but those that bore it.
    const bearers = meaning && (this.#bearers.get(meaning.sign) ?? (SIGN_OF_NOTE.test(clause.text) ? [] : undefined));
    if (!meaning || !bearers) return false;
    const { words } = meaning;
    const mechanism = this.#vocabulary.mechanisms(words)[0];
    const open = this.#vocabulary.denials(words).find((cue) => stanceAt(words, cue).stance !== 'denied' || /^no/i.test(cue.text));
    if (open && !(mechanism && mechanism.start < open.start)) {
      // "carry `@Public()` and skip it": of the guard alone, whatever else a route asks for.
      const isOfGuard = LACKS_GUARD.test(words.text);
      this.#ledger.add(bearers, { stance: 'denied', span: words.span(open.start, open.end), nearness: isOfGuard ? 'group' : 'named', breadth: bearers.length, onPurpose: !isOfGuard && ON_PURPOSE.test(words.text) });
      return true;
    }
    const credential = LACKS_CREDENTIAL.exec(words.text);
    const lacks = credential ?? LACKS_GUARD.exec(words.text);
    if (!lacks || !(credential ?? (mechanism ? mechanism.start >= lacks.index : this.#isAboutGuard(words, earlier)))) return false;
    const { start, end } = rangeOf(lacks);
    // What a route says of its own credential still holds: it is only this guard that it lacks.
    this.#ledger.add(bearers, { stance: 'denied', span: words.span(start, end), nearness: 'group', breadth: bearers.length, onPurpose: ON_PURPOSE.test(words.text) });
    return true;
  }

  /** Those that a statement about a guard of all leaves out: "every route runs `requireUser()`, except those marked †". */
  #exceptedIn(passage: Passage): { readonly bearers: readonly EndpointSubject[]; readonly words: MappedText } | null {
    const { text } = passage;
    const match = ROUTES_EXCEPT_MARKED.exec(text.text);
    const bearers = match ? this.#bearers.get(signOf(match) ?? '') : undefined;
    if (!match || !bearers) return null;
    const end = match.index + match[0].length;
    const isOfGuard = match.index <= OPENING ? this.#isAboutGuard(text, earlierTexts(passage)) : SPREADS_TERM.test(text.text) && (!OF_ANOTHER.test(text.text.slice(end)) || ARE_OPEN.test(text.text.slice(end))) && this.#namesGuard(text);
    return isOfGuard ? { bearers, words: text.slice(match.index, end) } : null;
  }

  /** Whether "it" is a guard: the clause names it itself, or a sentence before does. */
  #isAboutGuard(words: MappedText, earlier: readonly MappedText[]): boolean {
    if (this.#namesGuard(words)) return true;
    const before = earlier.filter(({ text }) => text.trim() !== '').slice(-FAR_BEFORE);
    const at = before.findLastIndex((text) => this.#namesGuard(text));
    return at >= 0 && !before.slice(at).some((text, index) => OTHER_GUARD.test(text.text) && (index > 0 || this.#vocabulary.mechanisms(text).length === 0));
  }

  #namesGuard(text: MappedText): boolean {
    return this.#vocabulary.mechanisms(text).length > 0 || this.#terms.namedIn(text, false).some(({ term }) => term.stance === 'affirmed');
  }
}

/** The signs that stand right behind the path of an endpoint where it is declared, or before it. */
function signsOf({ draft }: EndpointSubject): readonly string[] {
  const text = draft.unit.text.text;
  const [mention] = pathMentions(text);
  const behind = mention ? MARK_OF_PATH.exec(text.slice(mention.end))?.[1] : undefined;
  const before = NOTE_OF_MARK.exec(text)?.[1];
  return [behind, before].filter((sign) => sign !== undefined);
}

/** The clauses of a sentence, each of which gives a sign its meaning: "† public; ‡ API key". */
function clausesOf(text: MappedText): readonly MappedText[] {
  const ends = [...matchesIn(text.text, NEXT_MARK), ...matchesIn(text.text, NEXT_THOUGHT)].sort((a, b) => a.index - b.index);
  return [...ends, null].map((end, index) => {
    const last = ends[index - 1];
    return text.slice(last ? rangeOf(last).end : 0, end ? end.index : text.length);
  });
}

function meaningIn(clause: MappedText): Meaning | null {
  for (const form of [ROUTES_WITH_MARK, MARK_OF_ROUTE_MEANS, NOTE_OF_MARK]) {
    const match = form.exec(clause.text);
    const sign = match ? signOf(match) : null;
    if (match && sign !== null && withoutPaths(clause.text) === clause.text) return { sign, words: clause.slice(match[0].length) };
  }
  return null;
}

function signOf(match: RegExpExecArray): string | null {
  return match[1] ?? own(MARK_WORDS, (match[2] ?? '').toLowerCase()) ?? null;
}

/** What stands before a passage in its paragraph; where nothing does, in the paragraphs before it below the same heading. */
function earlierTexts(passage: Passage): readonly MappedText[] {
  const beside = sentencesBefore(passage).map(({ text }) => text);
  if (beside.length > 0) return beside;
  return textsBefore(passage.unit);
}

/** The sentences of the paragraphs before a unit below the same parent. */
function textsBefore(unit: Unit): readonly MappedText[] {
  const siblings: readonly Unit[] = unit.parent?.children ?? [];
  return siblings.slice(0, siblings.indexOf(unit)).filter(({ kind }) => kind === 'paragraph').flatMap(({ text }) => sentencesOf(text));
}

/** The sentences that stand over an entry of a list or a row, up to the heading. */
function textsOver(unit: Unit): readonly MappedText[] {
  const { parent } = unit;
  if (unit.kind === 'heading' || parent === null) return [];
  const lead = parent.kind === 'paragraph' ? sentencesOf(parent.text) : [];
  return [...textsOver(parent), ...textsBefore(unit), ...lead];
}
