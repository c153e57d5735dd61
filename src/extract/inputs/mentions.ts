import type { MappedText } from '../../text/mapped-text.js';
import { CONTROL_LEAD, CONTROL_WORDS, SMALL_WORDS } from '../lexicon/inputs.js';
import { singular } from '../tables/names.js';
import { inputWords, nameWords, spelling } from './names.js';
import { matchesIn } from '../../text/matches-in.js';

const WORD = /[A-Za-z0-9_'’-]+/g;
const BEFORE_FIELD = /^(?:unknown|unrecogni[sz]ed|invalid|bad|unsupported|wrong|unlisted|another|other|different)$/i;
/** "an unknown name": a value that a set does not have, whatever field is called so. */
const ANY_WORD = /^(?:names?|words?|values?)$/i;
/** "422 on size", "400 to a size", "400 if payout is unknown" */
const AFTER_STATUS = /\b4\d\d\W{1,3}(?:on|for|to|if|when)\s(?:an? |the )?$/i;
/** "one to five stars": a name behind the ends of its scale. */
const AFTER_SCALE = /\b(?:[01]|one|zero)\s?(?:to|through|–|-)\s?(?:[3-7]|10|three|four|five|six|seven|ten)\s$/i;
/** `tone: { enum: [ … ] }`, `stars between 1 and 5`: a name with what it is held to. */
const WITH_CONDITION = /^:?\s?(?:\{|in\b|between\b|enum\b|∈)/i;
/** "Every field has buttons, except for the serial number": the one of which it is not said. */
const EXCEPTED_BEFORE = /\b(?:except(?:ing)?(?: for)?|apart from|other than|but for|but not|save for|excluding)\s(?:the\s|an?\s|its\s)?$/i;
/** "With severity we are kinder": what a clause turns to stands right behind its first word. */
const LEADS_TO_FIELD = /^(?:with|for|only)$/;
const JOINING: ReadonlySet<string> = new Set(['the', 'a', 'an', 'and', 'or', 'each', 'your', 'their', 'its']);
/** Words before the colon of "In the handler: size or colour off the list → 400": where something is done, and no fields. */
const LONGEST_LABEL = 5;
const LONGEST_PHRASE = 4;

/** Finds which of a set of named fields a clause speaks of. */
export class FieldNames<Field> {
  readonly #byKey = new Map<string, Field[]>();
  /** How the names begin: what begins otherwise needs no look. */
  readonly #firsts = new Set<string>();

  add(words: readonly string[], field: Field): void {
    const key = keyOf(words);
    for (const word of words) this.#firsts.add(word.slice(0, 3));
    const known = this.#byKey.get(key) ?? [];
    if (!known.includes(field)) this.#byKey.set(key, [...known, field]);
  }

  /** The fields that a clause names: as code or in bold, at its beginning, as a phrase of two words or more, behind the ends of its scale, or as "an unknown …". */
  in(clause: MappedText): Field[] {
    const found = new Set<Field>();
    const raw = clause.text;
    for (const mark of clause.marks) {
      if (mark.kind !== 'code' && mark.kind !== 'strong') continue;
      const name = /^[\w.[\]]+/.exec(raw.slice(mark.start, mark.end).trim())?.[0] ?? '';
      const behind = raw.slice(mark.start, mark.end).replace(/^[\s`]+/, '').slice(name.length).replace(/`/g, '').trim();
      if (name === '' || (behind !== '' && !WITH_CONDITION.test(behind))) continue;
      for (const field of this.#find(nameWords(name.replace(/^.*\./, '')))) found.add(field);
    }
    const words = Array.from(matchesIn(raw, WORD), (match) => ({ raw: match[0], at: match.index })).filter(({ at }) => !clause.markAt(at, 'code'));
    let lead = 0;
    let listing = true;
    /** Where the last field that another value is refused for ends: what is joined to it is named as it is. */
    let refused = -1;
    for (let i = 0; i < words.length; i++) {
      if (i > 0 && i <= LONGEST_LABEL && found.size === 0 && /^\W*:\s/.test(raw.slice((words[i - 1]?.at ?? 0) + (words[i - 1]?.raw.length ?? 0), words[i]?.at))) [listing, lead] = [true, 0];
      const before = raw.slice(Math.max(0, (words[i]?.at ?? 0) - 24), words[i]?.at ?? 0);
      if (EXCEPTED_BEFORE.test(before)) continue;
      if (BEFORE_FIELD.test(words[i - 1]?.raw ?? '') && ANY_WORD.test(words[i]?.raw ?? '')) continue;
      const isRefused = BEFORE_FIELD.test(words[i - 1]?.raw ?? '') || AFTER_STATUS.test(before) || (refused >= 0 && refused < i && words.slice(refused, i).every((word) => JOINING.has(word.raw.toLowerCase())));
      // "kind (three pictures)": a name with its control in brackets.
      const isControlled = /^\s\(/.test(raw.slice((words[i]?.at ?? 0) + (words[i]?.raw.length ?? 0), (words[i + 1]?.at ?? raw.length) + 1)) && CONTROL_LEAD.test(raw.slice(words[i + 1]?.at ?? raw.length));
      const hit = this.#phrase(words.map((word) => word.raw), i, listing || isRefused || isControlled || AFTER_SCALE.test(before) ? 1 : 2);
      if (hit) {
        for (const field of hit.fields) found.add(field);
        i += hit.length - 1;
        while (JOINING.has((words[i]?.raw ?? '').toLowerCase())) i--;
        if (isRefused) refused = i + 1;
        lead = 0;
        listing = listing || i < 2;
        continue;
      }
      const word = (words[i]?.raw ?? '').toLowerCase();
      if (i === 0 && LEADS_TO_FIELD.test(word)) continue;
      if (SMALL_WORDS.has(word) ? !JOINING.has(word) : ++lead > 1) listing = false;
      if (/[.:;]/.test(raw.slice(words[i]?.at ?? 0, words[i + 1]?.at ?? raw.length)) && lead > 0 && found.size > 0) listing = false;
    }
    return [...found];
  }

  /** The fields of just this name. */
  named(name: string): readonly Field[] {
    return this.#find(nameWords(name));
  }

  #phrase(words: readonly string[], start: number, least: number): { readonly fields: readonly Field[]; readonly length: number } | null {
    const first = (words[start] ?? '').toLowerCase();
    if (SMALL_WORDS.has(first) || !this.#firsts.has(spelling(first.replace(/['’]s$/, '').replace(/^e-/, 'e')).slice(0, 3))) return null;
    for (let length = Math.min(LONGEST_PHRASE, words.length - start); length >= 1; length--) {
      if (length > 1 && CONTROL_WORDS.has(singular(first))) continue;
      const phrase = words.slice(start, start + length).join(' ');
      const own = inputWords(phrase);
      // "Age group" is named whole by `ageGroup`.
      const whole = nameWords(phrase);
      if (whole.length < least) continue;
      const fields = own.length < least ? this.#find(whole) : [...this.#find(own), ...this.#find(whole)];
      if (fields.length > 0) return { fields, length };
    }
    return null;
  }

  #find(words: readonly string[]): readonly Field[] {
    return this.#byKey.get(keyOf(words)) ?? this.#byKey.get(keyOf(words.map(singular))) ?? [];
  }
}

/** "Reason of failure" is `failureReason`: the order of its words does not tell a name. */
function keyOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : [...words].sort().join(' ');
}
