import type { Evidence } from '../../../model/claim.js';
import { MappedText } from '../../../text/mapped-text.js';
import { nearest } from '../../../text/did-you-mean.js';
import { matchesIn } from '../../../text/matches-in.js';
import { subtree, type Unit } from '../../outline.js';
import { type Passage, sentencesBefore } from '../../passages.js';
import { pathMentions } from '../../paths.js';
import { type Range, stanceAt } from '../../stance.js';
import { isOfDesign } from '../../zones.js';
import type { CodedGuard } from './called-guards.js';
import type { AuthVocabulary } from './cues.js';
import { valueOf } from './fields.js';
import { bareName, boldLettersIn, codeNames, guardLikeAnother, guardNamesIn, lettersIn, tagsIn } from './guard-names.js';
import { shownSchemes } from './shown-schemes.js';
import { toldCallers } from './told-callers.js';
import { AUTH_LABEL, NAMED_CREDENTIALS } from './words.js';

/** What a word, letter or sign of the document's own stands for. */
export interface AuthTerm {
  readonly stance: 'affirmed' | 'denied' | 'deferred';
  readonly evidence: Evidence;
  /** The words that tell it. */
  readonly words: string;
}

/** A picture that stands for something, alone or with letters beside it: `🌍`, `🔑F`. */
const PICTURE = '\\p{Extended_Pictographic}\\uFE0F?(?:[A-Z\\d]{1,2}(?![\\w]))?';
const SIGN = '\\[[^\\]\\s]{0,3}\\s?\\]|\\[[a-z][\\w-]{1,16}\\]|[✓✔✅❌🔑🔒🔓●○·†‡⊘–—-]|\\*{1,2}';
const TERM = new RegExp(
  `(?<=^|[\\s,;.(|·])(${SIGN}|${PICTURE}|[A-Z]{1,3}|["“']?@?[a-z][\\w-]{1,20}["”']?|(?:a |the )?dash|(?:an? )?(?:empty|blank)(?: cell| field)?|(?:a |the )?(?:tick|check ?mark|cross|star|asterisk|key|lock))(?:\\s+(?:in|on|under|below) (?:an?|the|each|every|its)(?: \\w+)? (?:cards?|columns?|cells?|tables?|lists?|entry|rows?|lines?|headings?|tags?))?\\s*(?:=(?!=)|\\bmeans?\\b(?: that)?|\\bstands? for\\b|:)\\s*`,
  'giu',
);
/** "Credential codes: **A** – a bearer token; **P** – public": behind a dash, where the letters stand out or are announced. */
const DASHED_TERM = /(?<=^|[\s,;.(|])([A-Z]\d?|[A-Z]{2,3})\s?[–—-]\s+/gu;
/** "Letters in front: M is the session cookie, K is the header `X-Key`". */
const LETTER_THAT_IS = /(?<=[\s,;.(:])([A-Z]{1,2}\d?)\s(?:is|are)\s(?=(?:the|an?|our)\s|[`"“])/gu;
const ANNOUNCES_LETTERS = /^\W{0,4}(?:[\w/&-]{1,16}\s){0,3}?(?:letters?|codes?|auth\w*|legend|keys?|abbreviations?|access)(?:\s[\w/&-]{1,16}){0,4}\s?:\s/i;
/** "**M** member session": a letter, or a dash, right before what it stands for. */
const BOLD_TERM = /(?<=^|[\s,;.(|·])([A-Z]{1,2}\d?|[–—-]):?\s+(?=[`(]{0,2}[a-z])/gu;
/** "**SIG** is the `X-Hub-Signature` header checked with …": letters that stand out and begin a sentence which says what they are. */
const TERM_THAT_IS = /^\s*(?:[A-Za-z][\w "“”'’/&-]{1,40}:\s)?([A-Z]{1,4}|\[[a-z]{2,12}\])\s(?:is|are)\s(?=(?:the|an?|our|one|us|any(?:one|body)|some(?:one|body)|who(?:ever)?|people|members|staff|users|for)\s|[A-Z`"“]|[a-z]{1,3}-)/;
/** "🔑 session cookie, 🌍 public": a picture before what it stands for … */
const PICTURED_TERM = /(?<=^|[\s,;.(|·:])(\p{Extended_Pictographic}\uFE0F?)\s+(?=[`*]{0,3}[\p{L}\d])(?!(?:GET|POST|PUT|PATCH|DELETE)\b)/gu;
/** … where the words before the first one announce signs. */
const ANNOUNCES_SIGNS = /^\W{0,4}(?:[\w/&-]{1,16}\s){0,3}?(?:auth\w*|access|callers?|credentials?|guards?|security|legend|keys?|symbols|signs|icons|marks|who (?:may )?calls?)(?:\s[\w/&-]{1,16}){0,3}\s?[:=–—]\s?\W{0,3}$/i;
/** A letter that opens a thought, behind the words that announce the codes perhaps … */
const BOLD_LETTER = /^\W{0,4}(?:[A-Za-z][\w /&-]{1,40}:\s)?([A-Z]{1,2}\d?|[–—-])(?=:?\s(?!(?:means|stands|is|are)\b)[\w`"'/])/;
/** … which are those of auth. */
const AUTH_CODES = /^\W{0,4}(?:[\w/&-]{1,16}\s){0,3}?(?:auth\w*|access|callers?|credentials?|guards?|security|who)(?:\s[\w/&-]{1,16}){0,2}\s?[:.]\s\W{0,3}[A-Z]/i;
/** A letter, or a dash, that opens an item of a list of them. */
const LISTED_LETTER = /^([A-Z]{1,3}\d?|[a-z]|[–—-])(?=[:,.)]?\s)/;
/** The same in a cell, which explains it and speaks of no endpoint. */
const LETTER_CELL = /^[`*]{0,3}(?:[A-Z]{1,3}\d?|[–—-])[`*]{0,3}$/;
const ANNOUNCES_TERMS = /^[^:]{0,40}\b(?:codes?|legend|keys?|letters|abbreviations?|symbols|signs)\s?:/i;
/** "the same token with scope `staff`": what the letter before it stands for. */
const THE_SAME = /^\W*(?:the )?same\b|^[\w '’-]{1,40}\((?:the )?same (?:cookie|token|session|jwt|key|header|log-?in|credential)\b/i;
/** "`citizen` and `clerk` are the two roles in the access token": words for those whom a credential tells. */
const ROLES_OF = /^\W*(\w[\w-]{1,20}["”`']?(?:\s*(?:,|\band\b|\bor\b|\/)\s*["“`'*]{0,2}\w[\w-]{1,20}["”`'*]{0,2}){0,4})\s+(?:is|are)\s(?:the\s|an?\s)?(?:two\s|three\s|four\s|only\s)?(?:roles?|claims?|scopes?|groups?|abilit(?:y|ies)|permissions?)\s(?:in|of|from|inside|carried (?:by|in))\s/i;
/** `"customer" and "farmer" mean: …` */
const SEVERAL = /^\W*(\w[\w-]{1,20}["”`']?(?:\s*(?:,|\band\b|\bor\b|\/)\s*["“`']?\w[\w-]{1,20}["”`']?){1,4})\s*(?:=|\bmeans?\b:?|\bstands? for\b)\s*/i;
/** "`member` and `staff` in the Auth column are Auth0 access tokens": words of a column that is named beside them. */
const OF_COLUMN = /^\W*(\w[\w-]{0,20}["”`']?(?:\s*(?:,|\band\b|\bor\b|\/)\s*["“`']?\w[\w-]{1,20}["”`']?){0,4})\s+(?:in|of|under|below|from)\s(?:the|that|this|its)\s["“`']?(?:[\w-]{2,16}["”`']?\s["“`']?){0,2}(?:column|cells?|field)["”`']?,?\s(?:is|are|denotes?|refers? to|=|means?\b:?|stands? for|(?:is|are) short for)\s*/i;
/** … and those that follow it, each in quotes or as code: "… means `requireGuest()`, "Crew" means `requireCrew()`, and "Desk" the key `X-Desk`". */
const FURTHER_OF_COLUMN = /(?:[,;]|\sand|\swhile|\.)\s(?:and\s|while\s|but\s)?["“'`]([A-Za-z][\w-]{0,20})["”'`]\s?(?:is|are|denotes?|refers? to|=|:|–|—|means?\b:?|stands? for|(?:is|are) short for|(?=the\s|an?\s|["“`]))\s?/g;
/** A cell that is one word of the document's own. */
const CELL_WORD = /^[`*]{0,2}[A-Za-z][\w-]{1,20}[`*]{0,2}$/;
/** Behind such a word: that it is explained. */
const EXPLAINS = /^[`*]{0,3}(?:\s\([^)]{1,30}\))?(?:\s(?:is|are|=|means?:?|stands? for|for|denotes?|refers? to|is short for|needs|requires|wants|sends)\s|\s?[:=–—]\s?|,?\s(?=the |an? ))/i;
const LONGEST_PLACE = 60;
/** The label of a sentence that explains words for credentials. */
const LABELS_TERMS = /^\W{0,3}(?:credentials?|auth(?:entication|orization)?|callers?|access|who(?: calls)?|guards?)\s?:\s/i;
const LEGEND = /^(?:symbols?|signs?|keys?|codes?|letters?|abbreviations?|marks?|markers?|tags?|icons?|emojis?|pictograms?|badges?|labels?|annotations?|decorators?)$/i;
/** A cell that is nothing but a picture. */
const SIGN_ALONE = /^\s*\p{Extended_Pictographic}\uFE0F?\s*$/u;
const LISTED_SIGN = new RegExp(`^\\s*(\\[[^\\]\\s]{0,3}\\s?\\]|\\[[a-z][\\w-]{1,16}\\](?=\\s[=:–—-]\\s))\\s+(?!(?:\\$\\s+)?(?:GET|POST|PUT|PATCH|DELETE|HEAD)\\b)`);
/** "Routes marked 🌐 carry `@Public()`": a sign that is told in a sentence. */
const MARKED_SIGN = /\b(?:routes|endpoints|requests|ones|those|paths|entries|rows|items)\s(?:are\s)?(?:marked|with|bearing|that carry|which carry|tagged|flagged)\s(?:with\s|by\s)?(?:an?\s|the\s)?(\p{Extended_Pictographic})\uFE0F?/iu;
const SCHEMES = /\b(?:auth\w*|credentials?|schemes?|guards?|who|security|callers?|identity|log-?ins?|access)\b/i;
/** A row that lists a route explains no word. */
const ROUTE = /^[\s`*]*(?:(?:GET|POST|PUT|PATCH|DELETE)\s+)?\/[\w{[:-]|^[\s`*]*(?:GET|POST|PUT|PATCH|DELETE)[\s`*]*$/;
/** The head of a column of tables: what stands beside their names is who reaches their rows. */
const OF_TABLES = /^\W*(?:(?:database|db|firestore|store)\s)?(?:tables?|collections?|entit(?:y|ies)|models?|documents?|relations?)(?:\s(?:name|path)s?)?\W*$/i;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', 'dash', 'a dash', 'the dash']);
/** What leads a line of a listing or names a field of a record, and stands for nothing: "Role: `guest`", "Status: open". */
const KEY_OF_LISTING = /^(?:in|out|input|output|purpose|limit|body|returns?|note|example|auth|path|route|endpoint|url|method|header|type|check|value|name|key|query|param|roles?|status|state|visibility|privacy|plan|tier|subscription|defaults?|preferences?|e-?mail)$/;
/** The words that stand before the sign: a definition, not a statement about endpoints. */
const DEFINES = /(?:^|[\s,;.(])(?:\[[^\]\s]{0,3}\s?\]|\[[a-z][\w-]{1,16}\]|[✓✔✅❌🔑🔒🔓●○·†‡⊘–—]|\p{Extended_Pictographic}\uFE0F?[A-Z\d]{0,2}|["“'`]?[\w-]{1,20}["”'`]?|(?:a )?dash)\s*(?:=(?!=)|\bmeans?\b|\bstands? for\b)/u;

/** Somebody is told by the credential that was named before. */
const BY_WHAT_IS_ISSUED = /\b(?:loads?|resolves?|reads?|looks? up|verif(?:y|ies)|checks?|decodes?|validates?|authenticates?)\s(?:(?:the|its|that|whose|an?)\s[\w-]{2,24}\s(?:behind|from|of|for|by|with|in)\s)?(?:it|that (?:cookie|token|session|jwt))\b/i;

/** Reads the legends and glossaries of a document: which of its own words and signs stand for which mechanism, and which for none. */
export class AuthTerms {
  readonly #terms = new Map<string, AuthTerm>();
  readonly #vocabulary: AuthVocabulary;
  readonly #legends = new Set<Passage>();
  /** The names of credentials to which endpoints refer. */
  readonly #named = new Set<string>();

  /** The letters and dashes that lists under a word for auth explain, be it with a mechanism or with a word that says too little. */
  readonly #letters = new Set<string>();

  /** What cells for credentials consist of, where it is a word of the document's own. */
  readonly #carried: ReadonlySet<string>;

  /** What the last entry of a list explained. */
  #before: { readonly parent: Unit | null; readonly term: string } = { parent: null, term: '' };

  /** @param guards functions of the document's programs that turn away whoever is not known, each with the place where it looks */
  constructor(units: readonly Unit[], passages: readonly Passage[], vocabulary: AuthVocabulary, guards: ReadonlyMap<string, CodedGuard>) {
    this.#vocabulary = vocabulary;
    this.#carried = new Set(units.flatMap(({ kind, fields }) => (kind === 'row' ? fields : [])).filter(({ label, value }) => SCHEMES.test(label) && CELL_WORD.test(value.text.trim())).map(({ value }) => fold(value.text)));
    for (const unit of units) this.#schemes(unit);
    const columns = listedColumns(units);
    for (const unit of units) this.#listedWord(unit, columns);
    for (const passage of passages) this.#legend(passage);
    for (const passage of passages) this.#guard(passage);
    for (const [name, guard] of guards) this.#guardInCode(name, guard);
    for (const passage of passages) this.#guardLike(passage);
    this.#callers(passages);
    for (const { word, span, words } of shownSchemes(new Set([...this.#carried].filter((each) => !this.#terms.has(each))), units)) if (!this.#terms.has(word)) this.#terms.set(word, { stance: 'affirmed', evidence: { span, stance: 'affirmed' }, words });
  }

  /** What a cell's words stand for: the whole of it, or one of its words. */
  meaningOf(cell: string): AuthTerm | null {
    const whole = fold(cell);
    const known = this.#terms.get(whole) ?? this.#terms.get(bareName(whole)) ?? this.#terms.get(whole.replace(/^(?:the|an?) /, ''));
    if (known) return known;
    for (const word of whole.split(/[\s,;/+()]+/)) {
      const term = word.length > 0 ? (this.#terms.get(word) ?? this.#terms.get(word.replace(/s$/, ''))) : undefined;
      if (term) return term;
    }
    return null;
  }

  /** What words stand for that are a name of the document's own from end to end. */
  meaningOfName(words: string): AuthTerm | null {
    return this.#terms.get(fold(words)) ?? null;
  }

  /** Names and letters in a sentence that stand for a mechanism, or for none: "`current_client`", "every POST is S". */
  namedIn(text: MappedText, letters: boolean): (Range & { readonly term: AuthTerm })[] {
    if (this.#terms.size === 0) return [];
    return [...codeNames(text), ...bracketedIn(text), ...tagsIn(text.text), ...(letters ? lettersIn(text.text) : boldLettersIn(text))].flatMap(({ start, end, name }) => {
      const term = name.length > 0 ? this.#terms.get(fold(name)) : undefined;
      return term ? [{ start, end, term }] : [];
    });
  }

  /** What a cell that holds nothing but codes of a legend stands for, whatever its column is called. */
  meaningOfCode(cell: string): AuthTerm | null {
    const parts = cell.replace(/[`*]/g, '').trim().split(/\s?[,/+]\s?/);
    if (cell.length > 24 || !parts.every((part) => /^(?:[A-Z]{1,3}\d?|\[[^\]\s]{1,3}\]|\p{Extended_Pictographic}\uFE0F?)$/u.test(part))) return null;
    const terms = parts.map((part) => this.#terms.get(fold(part)));
    return terms.every((term) => term !== undefined) ? (terms.find((term) => term?.stance === 'denied') ?? terms[0] ?? null) : null;
  }

  /** Whether a list explains a letter, be it with a mechanism or not: "`I` internal". */
  explains(letter: string): boolean {
    return this.#letters.has(letter);
  }

  /** What an empty cell or a dash stands for, where a legend says so. */
  meaningOfNothing(cell: string): AuthTerm | null {
    const sign = fold(cell);
    return this.#terms.get(sign === '' ? 'empty' : DASHES.has(sign) ? '–' : sign) ?? null;
  }

  /** The name of a credential that is probably meant by a word that is none. */
  nearestTo(word: string): string | null {
    return /^[\w-]{2,24}$/.test(word) ? nearest(word, this.#named) : null;
  }

  /** Whether a passage only explains the document's own words and signs. */
  isLegend(passage: Passage): boolean {
    return this.#legends.has(passage);
  }

  #legend(passage: Passage): void {
    const { text, unit } = passage;
    if (passage.kind === 'heading') return;
    if (passage.kind === 'cell') {
      this.#legendRow(passage);
      return;
    }
    const marked = MARKED_SIGN.exec(text.text);
    if (marked?.[1] && this.#define(marked[1], sentencePart(text, marked.index + marked[0].length))) {
      // It speaks of those that bear the sign, and of no other.
      if (/^\W*(?:(?:all|the|every|any) )?$/i.test(text.text.slice(0, marked.index))) this.#legends.add(passage);
      return;
    }
    const listed = LISTED_SIGN.exec(text.text);
    if (listed?.[1]) {
      if (this.#define(listed[1], text.slice(listed[0].length))) this.#legends.add(passage);
      return;
    }
    if (pathMentions(text.text).some((mention) => mention.methods.length > 0) && !/=|\bmeans?\b/.test(text.text)) return;
    const letters = TERM_THAT_IS.exec(text.text);
    if (letters?.[1] && standsOut(text, letters.index + letters[0].indexOf(letters[1]), letters[1].length) && !/\[[a-z]{2,12}\]/.test(text.text.slice(letters[0].length)) && this.#define(letters[1], text.slice(letters[0].length))) {
      this.#legends.add(passage);
      return;
    }
    if (this.#boldLetter(passage) || this.#phrase(passage)) return;
    const ofColumn = OF_COLUMN.exec(text.text);
    const several = ofColumn ?? SEVERAL.exec(text.text) ?? ROLES_OF.exec(text.text);
    if (several?.[1]) {
      const rest = text.slice(several[0].length);
      const further = ofColumn === null ? [] : matchesIn(rest.text, FURTHER_OF_COLUMN);
      const meaning = rest.slice(0, further[0]?.index ?? rest.length);
      const defined = several[1].split(/,|\band\b|\bor\b|\//).map((term) => this.#define(term.trim(), meaning, ofColumn !== null));
      further.forEach((match, index) => defined.push(this.#define(match[1] ?? '', rest.slice(match.index + match[0].length, further[index + 1]?.index ?? rest.length), true)));
      if (defined.some(Boolean)) this.#legends.add(passage);
      return;
    }
    const carried = this.#carriedTerms(passage);
    if (carried.length > 0) {
      const defined = carried.map(({ term, meaning }) => this.#define(term, meaning, true));
      if (defined.some(Boolean)) this.#legends.add(passage);
      return;
    }
    const pictured = picturedTerms(passage);
    const bold = pictured.length > 0 ? pictured : boldTerms(text);
    const dashed = bold.length > 0 ? bold : dashedTerms(text);
    const isLabel = /^\s*[^\s[]\S{0,24}\s*:/.test(text.text);
    if (dashed.length === 0 && isLabel && !isUnderSchemes(unit) && !DEFINES.test(text.text)) return;
    const found = dashed.length > 0 ? dashed : termsIn(text);
    // "the same kind of token with ability `warden`", in the next entry of a list of terms
    let last = this.#before.parent === unit.parent && unit.kind === 'item' ? this.#before.term : '';
    found.forEach((match, index) => {
      const end = found[index + 1]?.index ?? text.length;
      const term = match[1] ?? '';
      const meaning = text.slice(match.index + match[0].length, end);
      const defined = this.#define(term, meaning) || (THE_SAME.test(meaning.text) && this.#copy(last, term));
      if (defined) last = term;
      if (defined && unit.kind === 'item') this.#before = { parent: unit.parent, term };
      const sign = /^(?:\[|[^\w\s"“'])|^[A-Z]{1,3}$/.test(term);
      if (defined && (sign || DEFINES.test(text.text))) this.#legends.add(passage);
    });
  }

  /** "`tech` is a Clerk session, `shop` the header `x-shop-key`": words that stand out, which cells for credentials consist of, each with what is said of it. */
  #carriedTerms({ text, unit }: Passage): readonly { readonly term: string; readonly meaning: MappedText }[] {
    if (unit.kind === 'row' || unit.kind === 'code' || pathMentions(text.text).length > 0) return [];
    const isLabelled = LABELS_TERMS.test(text.text);
    const isTerm = (name: string): boolean => this.#carried.has(fold(name)) || (isLabelled && /^[a-z][\w-]{1,20}$/.test(name));
    const heads = text.marks.filter(({ kind, start, end }) => (kind === 'code' || kind === 'strong') && isTerm(text.text.slice(start, end))).flatMap(({ start, end }) => {
      const verb = EXPLAINS.exec(text.text.slice(end, end + LONGEST_PLACE))?.[0];
      return verb === undefined ? [] : [{ term: text.text.slice(start, end), start, end: end + verb.length }];
    });
    // "Credentials: `keeper` is the session cookie, `scale` the header `X-Key`": one alone is a statement.
    if (heads.length < 2 && !heads.every(({ term }) => this.#carried.has(fold(term)))) return [];
    return heads.map(({ term, end }, index) => ({ term, meaning: text.slice(end, heads[index + 1]?.start ?? text.length) }));
  }

  /** "*Account*: the session cookie. *Work key*: the header `x-work-key`.": names of some words, each set apart before what it stands for. */
  #phrase({ text, unit }: Passage): boolean {
    const [name, ...others] = phrasesIn(text);
    if (!name || name.start > 2 || others.length > 0 || phrasesIn(unit.text).length < 2) return false;
    return this.#define(text.text.slice(name.start, name.end), text.slice(name.end + 1));
  }

  /** "Auth codes: **S** Supabase token, checked by `requireUser()`. **C** as S, role editor. **O** open.": a letter in bold or as code opens each thought. */
  #boldLetter(passage: Passage): boolean {
    const { text, unit } = passage;
    const match = BOLD_LETTER.exec(text.text);
    const letter = match?.[1];
    if (!match || letter === undefined || unit.kind === 'row' || !standsOut(text, match.index + match[0].length - letter.length, letter.length)) return false;
    const letters = text.marks.filter(({ kind, start, end }) => kind !== 'link' && /^(?:[A-Z]{1,2}\d?|[–—-]):?$/.test(text.text.slice(start, end)));
    if (letters.length > 1 || !AUTH_CODES.test(unit.text.text) || !this.#define(letter, text.slice(match[0].length + (text.text.charAt(match[0].length) === ':' ? 1 : 0)))) return false;
    this.#legends.add(passage);
    return true;
  }

  /** "`current_client` is a dependency that looks the cookie up and answers 401": names of guards, which other places use. */
  #guard(passage: Passage): void {
    const { kind, unit } = passage;
    // "Guard: `JobGuard`, compares …": the label is no word of the sentence.
    const said = kind === 'words' && AUTH_LABEL.test(passage.text.text) && passage.label !== '' ? valueOf(passage) : passage.text;
    const text = withNameBefore(said, passage);
    if (kind === 'heading' || kind === 'code' || !isOfDesign(unit.zone) || !text.marks.some((mark) => mark.kind === 'code')) return;
    const [shown] = this.#vocabulary.mechanisms(text);
    const [issued] = shown ? [] : this.#vocabulary.issued(text);
    // "sets the session cookie, and the middleware `withUser` loads the user behind it"
    const credential = shown ?? (issued && BY_WHAT_IS_ISSUED.test(text.text.slice(issued.end)) ? issued : undefined);
    // Beside a route, what stands as code may be its own: only what is called a guard right before its name is one.
    const isBesideRoute = pathMentions(text.text).some((mention) => mention.methods.length > 0);
    const found = guardNamesIn(text, credential, isBesideRoute);
    if (!found) return;
    if (stanceAt(text, found.words).stance !== 'affirmed' && credential) return;
    const evidence: Evidence = { span: text.span(found.words.start, found.words.end), stance: 'affirmed' };
    for (const name of found.names) if (!this.#terms.has(fold(name))) this.#terms.set(fold(name), { stance: 'affirmed', evidence, words: text.text.slice(found.words.start, found.words.end) });
  }

  /** "`get_staff` is `get_member` and the claim `staff`": a guard by another one. */
  #guardLike({ kind, text, unit }: Passage): void {
    const found = kind === 'heading' || kind === 'code' || kind === 'cell' || !isOfDesign(unit.zone) ? null : guardLikeAnother(text);
    if (!found || this.#terms.has(fold(found.name)) || this.#terms.get(fold(found.like))?.stance !== 'affirmed') return;
    const at = text.text.indexOf(found.like, found.name.length);
    if (stanceAt(text, { start: at, end: at + found.like.length }).stance === 'affirmed') this.#copy(found.like, found.name);
  }

  /** `withMember`, which a listing shows: it looks who calls and throws where it does not know him. */
  #guardInCode(name: string, { span, words }: CodedGuard): void {
    if (!this.#terms.has(fold(name))) this.#terms.set(fold(name), { stance: 'affirmed', evidence: { span, stance: 'affirmed' }, words });
  }

  /** "Potters and owners present an access token": what cells call those who call, where no legend explains it. */
  #callers(passages: readonly Passage[]): void {
    for (const { word, meaning, like } of toldCallers(new Set([...this.#carried].filter((each) => !this.#terms.has(each))), passages)) {
      if (this.#terms.has(word)) continue;
      if (like !== null) this.#copy(like, word);
      else if (meaning && this.#vocabulary.mechanisms(meaning).length > 0) this.#define(word, meaning, true);
    }
  }

  /** Lets a word stand for what another one stands for. */
  #copy(from: string, to: string): boolean {
    const known = this.#terms.get(fold(from));
    if (known) this.#terms.set(fold(to), known);
    return known !== undefined;
  }

  #legendRow(passage: Passage): void {
    const { unit, label, text } = passage;
    const [first] = unit.fields;
    if (!first || first.label === label || OF_TABLES.test(first.label) || first.value.length > 24 || first.value.length === 0) return;
    const speaksOfAuth = SCHEMES.test(label) || isUnderSchemes(unit) || unit.fields.some((field) => SCHEMES.test(field.label) || (field.value.length < 24 && SCHEMES.test(field.value.text)));
    if (unit.fields.some(({ value }) => ROUTE.test(value.text)) || !(speaksOfAuth || LEGEND.test(first.label) || SIGN_ALONE.test(first.value.text))) return;
    const isDefined = this.#define(first.value.text, text);
    if (isDefined && LETTER_CELL.test(first.value.text.trim())) this.#legends.add(passage);
  }

  /** `credentials:` with a key for each, and what stands below it. */
  #schemes(unit: Unit): void {
    if (this.#listedLetter(unit)) return;
    if ((unit.kind !== 'heading' && unit.kind !== 'item') || !unit.parent || !headsSchemes(unit.parent)) return;
    const name = nameOf(unit);
    // "Route: `POST /orders`" below "Auth controller": an endpoint with its guard, and no name of one.
    if (pathMentions(unit.text.text).some(({ methods }) => methods.length > 0)) return;
    if (name.length === 0 || name.length > 24 || /\s.*\s/.test(name)) return;
    if (NAMED_CREDENTIALS.test(unit.parent.text.text)) this.#named.add(name);
    const value = unit.kind === 'item' ? unit.fields[0]?.value : undefined;
    for (const text of [...(value ? [value] : []), ...subtree(unit).slice(1).map((each) => each.text)]) {
      if (this.#define(name, text)) return;
    }
  }

  /** "`K` kiosk. Header `X-Kiosk-Key`": an item of a list of letters, which stand out before what they stand for. */
  #listedLetter(unit: Unit): boolean {
    const letter = unit.kind === 'item' && isUnderSchemes(unit) ? LISTED_LETTER.exec(unit.text.text)?.[1] : undefined;
    if (letter === undefined || !standsOut(unit.text, 0, letter.length)) return false;
    const meaning = unit.text.slice(letter.length);
    const last = unit.previous ? (LISTED_LETTER.exec(unit.previous.text.text)?.[1] ?? '') : '';
    if (!this.#define(letter, meaning) && THE_SAME.test(meaning.text)) this.#copy(last, letter);
    this.#letters.add(letter);
    return true;
  }

  /** "*keeper* is the cookie `sid`": an item that explains a word of a column, in a list of how callers are known. */
  #listedWord({ kind, text, parent }: Unit, columns: ReadonlySet<string>): void {
    const [mark] = text.marks;
    if (kind !== 'item' || !mark || mark.start > 0 || mark.kind === 'link' || !parent || !headsSchemes(parent)) return;
    const name = text.text.slice(0, mark.end).replace(/:$/, '');
    const verb = columns.has(fold(name)) ? EXPLAINS.exec(text.text.slice(name.length, name.length + LONGEST_PLACE))?.[0] : undefined;
    if (verb !== undefined) this.#define(name, text.slice(name.length + verb.length), true);
  }

  /** @param isCell it is said to stand in a column, so that it is no key of a listing */
  #define(term: string, meaning: MappedText, isCell = false): boolean {
    const name = fold(term);
    const key = DASHES.has(name) ? '–' : /^(?:an? )?(?:empty|blank)/.test(name) ? 'empty' : TICKS.has(name) ? '✅' : name;
    if (this.#terms.has(key)) return true;
    if (key === '' || (!isCell && KEY_OF_LISTING.test(key))) return false;
    const like = LIKE.exec(meaning.text);
    const other = like?.[1] ? this.#terms.get(fold(like[1])) : undefined;
    if (other) {
      this.#terms.set(key, other);
      return true;
    }
    const [mechanism] = this.#vocabulary.mechanisms(meaning);
    const open = this.#vocabulary.denials(meaning).find((cue) => (stanceAt(meaning, cue).stance !== 'denied' || /^no/i.test(cue.text)) && !(mechanism && WITHOUT_ACCOUNT.test(cue.text)));
    const cue = mechanism && (!open || mechanism.start < open.start) ? mechanism : open;
    if (!cue) return false;
    const stand = stanceAt(meaning, cue).stance;
    const stance = stand === 'deferred' ? 'deferred' : cue.kind === 'open' || stand === 'denied' ? 'denied' : 'affirmed';
    this.#terms.set(key, { stance, evidence: { span: meaning.span(cue.start, cue.end), stance }, words: cue.text });
    return true;
  }
}

/** "**POST /complaints** (citizen) – …": a word in brackets right behind the route. */
function bracketedIn(text: MappedText): (Range & { readonly name: string })[] {
  const match = BRACKET_OF_ROUTE.exec(text.text);
  const name = match?.[1];
  return match && name !== undefined ? [{ start: match.index + match[0].length - name.length - 1, end: match.index + match[0].length - 1, name }] : [];
}

const BRACKET_OF_ROUTE = /^\W{0,6}(?:GET|POST|PUT|PATCH|DELETE)\s\/\S{0,80}[*`]{0,3}\s\(([a-z][\w-]{2,20})\)/;

/** The pictures of a legend, each before the words that it stands for: of a line that announces them, or as an entry of a list that does. */
function picturedTerms({ text, unit }: Passage): readonly RegExpExecArray[] {
  const found = matchesIn(text.text, PICTURED_TERM);
  const [first] = found;
  if (!first) return [];
  const before = text.text.slice(0, first.index);
  const isEntry = unit.kind === 'item' && found.length === 1 && before.trim() === '' && unit.parent !== null && ANNOUNCES_SIGNS.test(unit.parent.text.text);
  return isEntry || (found.length > 1 && ANNOUNCES_SIGNS.test(before)) ? found : [];
}

/** The terms of a passage; behind one before an equals sign, a word before a colon is part of what that means: "U = header: `Authorization`". */
function termsIn(text: MappedText): readonly RegExpExecArray[] {
  const found = matchesIn(text.text, TERM).filter((match) => !isWithinCode(text, match.index, match.index + match[0].length) && !endsPhrase(text, match) && !OPENS_VALUE.test(match[1] ?? ''));
  const equation = found.findIndex(([words]) => !/:\s*$/.test(words));
  return equation < 0 ? found : found.filter(([words], index) => index <= equation || !/[a-z]["”']?\s*:\s*$/.test(words));
}

/** `"Authorization: Bearer KEY"`: the first word of a value in quotes, or the name of a header. */
const OPENS_VALUE = /^(?:["“'](?!.*["”'])|["“']?(?:authorization|cookie|x-[\w-]{2,30})["”']?$)/i;

/** "… for old recordings: it takes the first hundred": the last word of a phrase before a colon, which nothing sets apart. */
function endsPhrase({ text, marks }: MappedText, { 0: words, 1: term = '', index }: RegExpExecArray): boolean {
  return /^[a-z]/.test(term) && /:\s*$/.test(words) && /[\p{L}\d]\s$/u.test(text.slice(0, index)) && !marks.some(({ start, end }) => start <= index && index < end);
}

/** The letters that a passage explains behind dashes or "is", where it announces them or all of them are set in bold or as code. */
function dashedTerms(text: MappedText): readonly RegExpExecArray[] {
  const stated = ANNOUNCES_LETTERS.test(text.text) ? matchesIn(text.text, LETTER_THAT_IS) : [];
  if (stated.length > 1) return [...stated, ...termsIn(text)].sort((a, b) => a.index - b.index);
  const found = matchesIn(text.text, DASHED_TERM);
  const stands = (match: RegExpExecArray): boolean => standsOut(text, match.index, (match[1] ?? '').length);
  return found.length > 1 && (ANNOUNCES_TERMS.test(text.text) || found.every(stands)) ? found : [];
}

/** "Auth column: **M** member session, **K** key in a header, **–** nobody is asked": letters that stand out, each right before what it stands for, where they are announced. */
function boldTerms(text: MappedText): readonly RegExpExecArray[] {
  const found = matchesIn(text.text, BOLD_TERM).filter((match) => standsOut(text, match.index, (match[1] ?? '').length));
  const [first] = found;
  return first && found.length > 1 && ANNOUNCES_SIGNS.test(text.text.slice(0, first.index)) ? found : [];
}

/** One to three words that are set apart before a colon. */
function phrasesIn({ text, marks }: MappedText): readonly Range[] {
  return marks.filter(({ kind, start, end }) => (kind === 'strong' || kind === 'emphasis') && /^[A-Za-z][\w-]{1,20}(?: [\w-]{2,16}){0,2}$/.test(text.slice(start, end)) && text.charAt(end) === ':');
}

/** Whether a word is set in bold or as code, alone. */
function standsOut(text: MappedText, start: number, length: number): boolean {
  return text.marks.some((mark) => (mark.kind === 'strong' || mark.kind === 'code') && mark.start === start && mark.end === start + length);
}

/** The words from a place to the end of the thought. */
function sentencePart(text: MappedText, start: number): MappedText {
  const end = text.text.slice(start).search(/;\s|(?<!\b(?:e\.g|i\.e|z\.B|incl|etc|resp|vs))\.\s/);
  return text.slice(start, end < 0 ? text.length : start + end);
}

/** `verify_jwt = true`: an assignment in code defines no word of the document. */
function isWithinCode(text: MappedText, start: number, end: number): boolean {
  const mark = text.markAt(start, 'code');
  return mark !== undefined && mark.end >= end;
}

/** "No accounts: the token in the link is checked": it says of another credential that there is none. */
const WITHOUT_ACCOUNT = /^no (?:user )?(?:accounts?|log-?ins?|sign-?ups?|registrations?|passwords?)$/i;
/** "[s] like [u], and the role is staff": one sign told by another. */
const LIKE = /\b(?:like|as|same as)\s+(\[[^\]\s]{1,3}\]|["'`]?\w{1,12}["'`]?|\p{Extended_Pictographic}\uFE0F?)(?=[,;.\s]|$)/iu;
const TICKS: ReadonlySet<string> = new Set(['✓', '✔', '✅', 'tick', 'a tick', 'check mark', 'checkmark']);

function fold(term: string): string {
  const plain = term.replace(/[`"“”']|\uFE0F/g, '').replace(/\s+/g, ' ').trim().replace(/^@(?=\w)/, '').toLowerCase();
  return TICKS.has(plain) ? '✅' : DASHES.has(plain) ? '–' : plain;
}

/** The short words that stand apart behind a route in the lines of listings: `keeper` of "POST /hives    keeper,    adds a hive". */
function listedColumns(units: readonly Unit[]): ReadonlySet<string> {
  const lines = units.filter(({ kind }) => kind === 'code').flatMap(({ text }) => text.text.split('\n')).filter((line) => ROUTE_LINE.test(line));
  return new Set(lines.flatMap((line) => line.trim().split(/\s{2,}|\t/).slice(1)).map((piece) => piece.replace(/[,;]$/, '')).filter((piece) => COLUMN_WORD.test(piece)).map(fold));
}

const ROUTE_LINE = /^\s{0,8}(?:GET|POST|PUT|PATCH|DELETE)\s{1,8}\//;
const COLUMN_WORD = /^[A-Za-z][\w-]{1,20}(?: [\w-]{2,16}){0,2}$/;

function nameOf(unit: Unit): string {
  return unit.kind === 'item' ? (unit.fields[0]?.label ?? unit.text.text.replace(/:$/, '')) : unit.text.text;
}

/** "What the words in the second column stand for:" over a list of them. */
const LEADS_TERMS = /\b(?:words?|names?|codes?|letters?|terms?|labels?|values?|tags?|signs?)\b[^:]{0,40}\b(?:stands? for|means?)\b[^:]{0,20}:\s*$/i;

/** `auth:` alone in the first line of a listing, over a name for each scheme. */
const SCHEMES_KEY = /^\s{0,4}["']?(?:auth\w*|credentials?|(?:auth[_-]?)?schemes?|guards?|callers?|access|who)["']?\s?:\s{0,8}\n\s{1,8}["']?[a-z][\w-]{1,23}["']?\s?:\s{1,20}\S/i;

/** Whether words head a list of mechanisms: plainly, or, with a word that means other things too, in a line of its own. */
function headsSchemes(unit: Unit): boolean {
  const name = wordsOfKey(nameOf(unit));
  return /\b(?:auth\w*|credentials?|schemes?|guards?|log-?ins?|legend)\b/i.test(name.slice(0, 120)) || (name.length < 40 && SCHEMES.test(name));
}

/** A key as the words that it is made of: `endpoint_auth`, `routeGuards`. */
function wordsOfKey(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/_/g, ' ');
}

function isUnderSchemes(unit: Unit): boolean {
  if (unit.kind === 'code' && SCHEMES_KEY.test(unit.text.text)) return true;
  if (unit.parent && LEADS_TERMS.test(unit.parent.text.text)) return true;
  for (let at: Unit | null = unit.parent; at; at = at.parent) if (headsSchemes(at)) return true;
  return false;
}

/** "… wrapped by `identify()`. It hashes the cookie, …": a sentence about what the one before ends with, behind its name. */
function withNameBefore(text: MappedText, passage: Passage): MappedText {
  const before = GOES_ON.test(text.text) ? sentencesBefore(passage).at(-1)?.text : undefined;
  const name = before?.marks.findLast(({ kind, end }) => kind === 'code' && /^\W*$/.test(before.text.slice(end)));
  return before && name ? MappedText.join([before.slice(name.start), text], ' ') : text;
}

const GOES_ON = /^\W{0,3}(?:it|this|that one|the (?:function|helper|wrapper|middleware|guard|hook|check|dependency))\s[a-z]/i;
