import type { Nearness } from '../../../model/claim.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { blank } from '../../../text/blank.js';
import { matchesIn, rangeOf } from '../../../text/matches-in.js';
import { AUTH_LABEL, CALLER_LABEL, LACKING_GETS_IN, NO_PROOF, ON_PURPOSE, OR_NOTHING, SWITCH_COLUMN, SWITCHED } from '../../lexicon/auth.js';
import { WHEN_CONFIGURED, WHEN_PRESENT } from '../../lexicon/auth-conditions.js';
import { isCheckedOnlyWhenPresent } from './when-present.js';
import { matchesOf } from '../../lexicon/words.js';
import { cellsUnderNames, codeBefore } from '../../listing-columns.js';
import type { Unit } from '../../outline.js';
import { type Passage, saidAbove } from '../../passages.js';
import { stanceAt, turnAt } from '../../stance.js';
import type { EndpointSubject } from '../../targets.js';
import { type AuthCue, type AuthVocabulary } from './cues.js';
import { valueOf } from './fields.js';
import type { AuthLedger } from './ledger.js';
import type { AuthReferences } from './references.js';
import type { AuthTerm, AuthTerms } from './terms.js';
import { stanceOfSame } from './same-mechanism.js';
import { CALLER_OF_DATABASE, CALLER_VALUE, ELSEWHERE, NOTHING, ONLY_CALLER, ONLY_NO_PROOF, SAME, SENDER_SIGNS, SERVICE_ROLE, WITHDRAWN } from './words.js';
import { handsOutCredential } from '../../hands-out-credential.js';
import { EXCHANGED } from '../../lexicon/credentials.js';
import { OF_SOME, OPEN_IN_OWN_WORDS, TO_SOME } from '../../lexicon/open-cells.js';
import { pathMentions, withoutPaths } from '../../paths.js';

/** What may be sent beside a credential, by its name: "(+ optional `limit`)", "and an optional `deviceId` field". */
const OPTIONAL_INPUT = /(?:[+,;]|\band\b|\bplus\b)\s(?:an?\s)?optional\s[`"']?\w{2,40}[`"']?/gi;
/** A column of roles, and a cell of it that tells the role which the endpoint plays, by what it does: "Creates a new order." */
const ROLE_COLUMN = /^\W*roles?\W*$/i;
const TELLS_DEED = /^\W*[A-Z][a-z]{2,20}s\s(?:(?:an?|the|all|its|his|her|their|new|old|open|data|details|when|how|what|which|if|whether|and|or|records|rows)\b|[a-z]+s?\b)/;
/** "Guard: editable only if the status is `draft`", "Scope: a hive must belong to the yard": a condition of the record, and nothing of the caller. */
const CONDITION_LABEL = /^\W*(?:guards?|gate|scope|policy|access(?: control)?|security)\W*$/i;
const CONDITION = /\b(?:must|only|cannot|can['’]t|may not|prevents?|blocks?|rejects?|refuses?|allows?|requires?|unless|if|when|until|not|no)\b/i;
const SPEAKS_OF_CALLER = /\b(?:un)?(?:auth\w*|callers?|users?|clients?|customers?|admins?|administrators?|owners?|owned|own|ownership|members?(?:hip)?|staff|roles?|permissions?|(?:logg?(?:ed|s)?|sign(?:ed|s)?)[- ]?in|sign\w*|sessions?|tokens?|jwts?|cookies?|keys?|secrets?|headers?|accounts?|public|open|internal|private|anyone|anybody|everyone|nobody|visitors?|guests?|services?|vpn|ip|localhost|network|scopes?|password|pin|crons?|checks?)\b/i;
/** A credential that stands so near behind a name is what the name is of: "optional `sid` cookie". */
const BESIDE = 12;

/** Reads what stands where the auth of an endpoint belongs: cells of a column, values of `Auth: …`, columns of a listing. */
export class AuthCells {
  readonly #references: AuthReferences;
  readonly #vocabulary: AuthVocabulary;
  readonly #terms: AuthTerms;
  readonly #ledger: AuthLedger;

  constructor(references: AuthReferences, vocabulary: AuthVocabulary, terms: AuthTerms, ledger: AuthLedger) {
    this.#references = references;
    this.#vocabulary = vocabulary;
    this.#terms = terms;
    this.#ledger = ledger;
  }

  /** What stands where the auth of an endpoint belongs. */
  read(owners: readonly EndpointSubject[], value: MappedText, passage: Passage, nearness: Nearness = 'own'): void {
    const text = value.text.trim();
    if ((ROLE_COLUMN.test(passage.label) && TELLS_DEED.test(text)) || (CONDITION_LABEL.test(passage.label) && tellsOfRecord(value))) return;
    const points = this.#references.pointsAt(value, passage);
    if (ELSEWHERE.test(text) && !points) return;
    const start = passage.text.indexAt(value.offsetAt(0));
    const turned = turnAt(passage.text, { start, end: start + value.length });
    if (turned) {
      this.#ledger.add(owners, { stance: turned.stance, span: passage.text.span(turned.words.start, turned.words.end), nearness });
      return;
    }
    if (/^\[\s*\]$|^\{\s*\}$/.test(text) || (text === '' && /^security$/i.test(passage.label))) {
      this.#ledger.add(owners, { stance: 'denied', span: value.span(), nearness });
      return;
    }
    if (NOTHING.test(text)) {
      const meaning = this.#terms.meaningOfNothing(text);
      if (meaning) this.#ledger.addTerm(owners, meaning, nearness);
      return;
    }
    if ((this.#isWhenPresent(value) || this.#takesNothingToo(value) || text.search(LACKING_GETS_IN) >= 0) && !/\bsingle-?use|token in|signed(?! in\b)/i.test(text)) {
      this.#ledger.add(owners, { stance: 'denied', span: value.span(), nearness });
      return;
    }
    const mechanisms = this.#vocabulary.mechanisms(value).map((cue, index, cues) => ({ span: value.span(cue.start, cue.end), stance: stanceOfSame(value, cues, index) }));
    // "`JOB_KEY` only, not `requireUser`": another credential than the one that is checked.
    const isChecked = mechanisms.some(({ stance }) => stance === 'affirmed') && !WITHDRAWN.test(text);
    for (const { stance, span } of mechanisms) if (!isChecked || stance !== 'denied') this.#ledger.add(owners, { stance, span, nearness });
    if (mechanisms.length > 0) return;
    if (SERVICE_ROLE.test(text) || CALLER_OF_DATABASE.test(text) || (SENDER_SIGNS.test(text) && owners.every(({ facts }) => facts.caller === 'webhook'))) {
      this.#ledger.add(owners, { stance: 'affirmed', span: value.span(), nearness });
      return;
    }
    const { stance: stand, words } = stanceAt(value, { start: 0, end: 0 });
    const isReference = points || (SAME.test(text) && !this.#references.leadsElsewhere(value, passage));
    if (stand === 'deferred' || (isReference && stand === 'hedged')) {
      this.#ledger.add(owners, { stance: stand, span: value.span(words.start, words.end), nearness });
      return;
    }
    if (isReference) {
      this.#references.repeat(owners, value, passage);
      return;
    }
    const meaning = this.#terms.meaningOf(text);
    if (meaning) {
      this.#ledger.addTerm(owners, meaning, nearness);
      return;
    }
    const open = this.#vocabulary.denials(value).find((cue) => (stanceAt(value, cue).stance !== 'denied' || /^n(?:o|eeds)/i.test(cue.text)) && !namesSome(value.text, cue));
    const inOwnWords = open ? null : OPEN_IN_OWN_WORDS.exec(value.text);
    if (inOwnWords) {
      this.#ledger.add(owners, { stance: 'denied', span: value.span(inOwnWords.index, inOwnWords.index + inOwnWords[0].length), nearness, onPurpose: ON_PURPOSE.test(withoutPaths(text)) });
      return;
    }
    if (open) {
      const stance = stanceAt(value, open).stance;
      this.#ledger.add(owners, { stance: stance === 'deferred' ? 'deferred' : 'denied', span: value.span(open.start, open.end), nearness, onPurpose: ON_PURPOSE.test(withoutPaths(text)) });
      return;
    }
    // What proves nobody, and nothing beside it.
    if (ONLY_NO_PROOF.test(text) && matchesOf(NO_PROOF, text).length > 0) {
      this.#ledger.add(owners, { stance: 'denied', span: value.span(), nearness });
      return;
    }
    if (ONLY_CALLER.test(text) || matchesOf(NO_PROOF, text).length > 0) return;
    // "email + password" of the log-in, "reset token" of the reset: what is given for the credential.
    if (EXCHANGED.test(text) && owners.every(handsOutCredential)) return;
    if (stand === 'hedged') this.#ledger.add(owners, { stance: 'hedged', span: value.span(words.start, words.end), nearness });
    else if (/^(?:no|false|n|nein|non|✗|✘|❌|n\/a)(?:\W*$|\s?\()/i.test(text)) this.#ledger.add(owners, { stance: 'denied', span: value.span(), nearness });
    else this.#ledger.addVague(owners, { stance: 'vague', span: value.span(), nearness: nearness === 'group' ? 'group' : 'own', meant: this.#terms.nearestTo(text) }, text);
  }

  /** "verify_jwt | false": whether the platform checks callers. Tells what a cell says of it, if nothing else stands there. */
  readSwitch(owners: readonly EndpointSubject[], { text, kind, label }: Passage): boolean {
    const set = kind === 'cell' && SWITCH_COLUMN.test(label) ? SWITCHED.exec(text.text) : null;
    if (!set) return false;
    const span = text.span();
    this.#ledger.markOfSwitch(span);
    this.#ledger.add(owners, { stance: set.groups?.['on'] === undefined ? 'denied' : 'affirmed', span, nearness: 'own' });
    return true;
  }

  /** What is said of the whole interface: a mechanism, that there is none, or that it is still to be decided. What is merely vague is said of no endpoint. */
  readOfApi(users: readonly EndpointSubject[], value: MappedText): void {
    const [cue] = this.#vocabulary.mechanisms(value);
    const stand = stanceAt(value, cue ?? { start: 0, end: 0 });
    const open = cue || stand.stance === 'deferred' ? undefined : this.#vocabulary.denials(value)[0];
    const { start, end } = open ?? (stand.stance === 'affirmed' && cue ? cue : stand.words);
    if (cue || open || stand.stance === 'deferred') this.#ledger.add(users, { stance: open ? 'denied' : stand.stance, span: value.span(start, end), nearness: 'system' });
  }

  /** "JWT, where there is one"; "JWT (+ optional `limit`)" says so of something else that is sent along. */
  #isWhenPresent(value: MappedText): boolean {
    if (value.text.search(WHEN_CONFIGURED) >= 0) return isCheckedOnlyWhenPresent(value.text);
    if (value.text.search(WHEN_PRESENT) < 0) return false;
    const [credential, ...others] = this.#vocabulary.mechanisms(value);
    if (!credential) return true;
    const along = matchesIn(value.text, OPTIONAL_INPUT).filter(({ index, 0: words }) => index > credential.end && others.every(({ start }) => start > index + words.length + BESIDE || start < index));
    return blank(value.text, along.map(rangeOf)).search(WHEN_PRESENT) >= 0;
  }

  /** "JWT or none", "C for members, none for guests": a credential, of the document's own name or any, beside which none does too. */
  #takesNothingToo(value: MappedText): boolean {
    return OR_NOTHING.test(value.text) && (this.#vocabulary.mechanisms(value).length > 0 || this.#terms.meaningOf(value.text)?.stance === 'affirmed');
  }

  /** "Caller: as in 2.2", "Who: same as above": a caller that is told by that of another. */
  readCallerReference(owners: readonly EndpointSubject[], passage: Passage): boolean {
    const value = callerIn(passage);
    if (!value) return false;
    if (!this.#references.pointsAt(value, passage) && !/^\W*(?:(?:the )?same\b|ditto|idem|dito|as (?:above|before)|likewise)/i.test(value.text)) return false;
    this.#references.repeat(owners, value, passage);
    return true;
  }

  /** "Check | as above": a cell of a column of any name that repeats the one above it, where that tells how a caller is known. */
  readRepeatedCell(owners: readonly EndpointSubject[], passage: Passage): boolean {
    if (passage.kind !== 'cell' || !REPEATS_CELL.test(passage.text.text)) return false;
    const repeated = saidAbove(passage, REPEATS_CELL);
    if (!repeated || (this.#vocabulary.mechanisms(repeated).length === 0 && this.#vocabulary.denials(repeated).length === 0)) return false;
    this.#references.repeat(owners, passage.text, passage);
    return true;
  }

  /** "Caller: member", "Caller: member with `role = 'warden'`": a word that the document explains, for who calls. */
  readCallerTerm(owners: readonly EndpointSubject[], passage: Passage): boolean {
    const word = CALLER_WORD.exec(callerIn(passage)?.text ?? '')?.[1];
    const meaning = word === undefined ? null : this.#terms.meaningOfName(word);
    if (meaning) this.#ledger.addTerm(owners, meaning, 'own');
    return meaning !== null;
  }

  /** A cell of a column of another name that holds a code of the legend alone: "Acc.: S". */
  readCode(owners: readonly EndpointSubject[], passage: Passage): boolean {
    if (passage.kind !== 'cell' && passage.label === '') return false;
    const value = passage.unit.kind === 'row' ? passage.text : valueOf(passage);
    const meaning = this.#terms.meaningOfCode(value.text);
    if (meaning) this.#ledger.addTerm(owners, meaning, 'own');
    return meaning !== null;
  }

  /** The columns of a listing: `POST /prices/      Token + IsStaff`. */
  readColumns(owners: readonly EndpointSubject[], passage: Passage): void {
    const { text } = passage;
    if (passage.kind === 'code' && !owners.some((owner) => beginsIn(owner, text) || text.text.includes(owner.draft.path ?? owner.draft.name))) return;
    const named = cellsUnderNames(passage.unit, text).filter(({ label }) => AUTH_LABEL.test(label));
    if (named.length > 0) {
      for (const cell of named) if (cell.text.length > 0) this.read(owners, cell.text, passage);
      return;
    }
    let start = 0;
    for (const gap of [...matchesIn(text.text, /\s{2,}|\t+|\s·\s/g), null]) {
      const piece = withoutComma(text.slice(start, gap ? gap.index : text.length).trim());
      if (start > 0 && piece.length > 0 && piece.length < 60 && this.#isAuthColumn(piece)) this.read(owners, piece, passage);
      if (gap) start = gap.index + gap[0].length;
    }
  }

  /**
   * `M  POST /orders`, `-  GET /menu`: the word, letter or dash before the method, where the document explains it: the column of auth.
   * @returns whether there is one
   */
  readLeadingCode(owners: readonly EndpointSubject[], { text, kind, unit }: Passage): boolean {
    const code = kind === 'code' || unit.kind === 'item' ? codeBefore(text.text) : null;
    if (code === null) return false;
    const meaning = this.#meaningOfLead(code);
    if (meaning) {
      this.#ledger.addTerm(owners, meaning, 'own');
      return true;
    }
    const isExplained = this.#terms.explains(code) || (kind === 'code' && !/^[–—-]$/.test(code) && this.#explainsLeads(unit));
    const start = text.text.indexOf(code);
    if (isExplained) this.#ledger.addVague(owners, { stance: 'vague', span: text.span(start, start + code.length), nearness: 'own' }, code);
    return isExplained;
  }

  #meaningOfLead(code: string): AuthTerm | null {
    return this.#terms.meaningOfName(code) ?? this.#terms.meaningOfNothing(code);
  }

  /** Whether several codes before the methods of a listing stand for something. */
  #explainsLeads({ text }: Unit): boolean {
    const codes = new Set(text.text.split('\n').flatMap((line) => codeBefore(line) ?? []));
    return [...codes].filter((code) => this.#meaningOfLead(code) !== null).length > 1;
  }

  #isAuthColumn(piece: MappedText): boolean {
    const words = piece.text.trim();
    if (/^[{[?]|=>|->|→/.test(words)) return false;
    const bare = words.replace(/^[#/]+\s*/, '');
    return /^(?:same as above|as above|ditto|(?:the )?same as (?:(?:GET|POST|PUT|PATCH|DELETE) )?\/\S{1,60})$/i.test(bare) || /^(?:the )?(?!text|read|write|json|png|pdf|csv|query|id)[a-z]{3,14}s? only$/i.test(bare) || /^(?:none|public|open|anonymous|internal|token|session|user|admin|staff|owner|private|protected|auth)$/i.test(bare) || (pathMentions(bare).length === 0 && this.#terms.meaningOf(bare) !== null && bare.split(/\s+/).length <= 2);
  }
}

/** "keeper,": what sets a column of a listing apart from the next is no part of it. */
function withoutComma(piece: MappedText): MappedText {
  return /[,;]$/.test(piece.text) ? piece.slice(0, piece.length - 1) : piece;
}

/** "as above", "ditto" */
const REPEATS_CELL = /^(?:\W*(?:(?:the )?same(?: (?:as )?(?:above|before))?|as (?:above|before)|see above|ditto|idem|dito|likewise)\W*|["″”↑〃]|'')$/i;

/** What stands behind a label for who calls. */
function callerIn(passage: Passage): MappedText | null {
  const label = CALLER_VALUE.exec(passage.text.text);
  if (label) return passage.text.slice(label[0].length);
  if (!CALLER_LABEL.test(passage.label.trim())) return null;
  return passage.unit.kind === 'row' ? passage.text : valueOf(passage);
}

/** A word alone, or with what narrows it. */
const CALLER_WORD = /^\W{0,3}([A-Za-z][\w-]{1,24})(?=\W*$|\s(?:with|whose|of|who|in|and)\b|\W{0,2}[.,;(·|])/;

/** "open to members", "anyone in the household": it says who may call, though not how he is known. */
function namesSome(text: string, { text: word, start, end }: AuthCue): boolean {
  return (/^open\b/i.test(word) && TO_SOME.test(text.slice(start + 'open'.length))) || (/^(?:any|every)(?:one|body)$/i.test(word) && OF_SOME.test(text.slice(end)));
}

/** Whether an endpoint's own line begins with a text, strokes of a tree apart: a branch names only the last part of its path. */
function beginsIn({ draft }: EndpointSubject, text: MappedText): boolean {
  const own = draft.fragments[0]?.text;
  const before = own ? text.offsetAt(0) - own.offsetAt(0) : -1;
  return own !== undefined && before >= 0 && before < own.length && !/\w/.test(own.text.slice(0, before));
}

/** Whether a value is a sentence about the state of a record, where a guard or a scope is told. */
function tellsOfRecord({ text }: MappedText): boolean {
  return text.split(/\s+/).length >= LEAST_OF_SENTENCE && CONDITION.test(text) && !SPEAKS_OF_CALLER.test(text) && !NAMED_AS_CODE.test(text);
}

const LEAST_OF_SENTENCE = 4;
/** `requireStaff`, `is_member()` */
const NAMED_AS_CODE = /[a-z][A-Z]\w|\w_\w|\(\)|@\w/;
