import { RegExpParser } from '@eslint-community/regexpp';

/**
 * What a text must hold for an expression to find anything in it, in the way of a trigram index (R. Cox, "Regular Expression Matching with a
 * Trigram Index"): three letters in a row, or a sign. It is a condition of the form A and B and ..., each of the form "C or D or ...", each of
 * the form "E and F and ...": clauses, terms and marks. No clause: the expression may find something in any text.
 *
 * Texts are taken as {@link classOf} and {@link tidied} leave them: a letter in either case is one, all digits are one, whatever is no part
 * of a word is a blank, several of those are one, and before and behind a text is a blank. `src/text/marks.ts` reads texts so.
 */
export function needsOf(source, flags) {
  const key = `${flags}/${source}`;
  if (!known.has(key)) known.set(key, readNeeds(source, flags));
  return known.get(key);
}

const known = new Map();

function readNeeds(source, flags) {
  const parsed = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  const clauses = clausesOf(conditionOf(unbounded(read(parsed, flags.includes('i'))))).filter((clause) => clause.length <= MOST_TERMS && likelihoodOfClause(clause) < 0.9);
  let terms = 0;
  return cheapestFirst(clauses).filter((clause, at) => {
    if (at >= MOST_CLAUSES || (at > 0 && terms + clause.length > WORTHWHILE_TERMS)) return false;
    terms += clause.length;
    return true;
  });
}

const parser = new RegExpParser({ ecmaVersion: 2024 });

/** Asking for more takes longer than it saves. */
const MOST_CLAUSES = 3;
const MOST_TERMS = 400;
const WORTHWHILE_TERMS = 100;
const MOST_MARKS = 3;
/** So many beginnings of an expression, each so long, are written out in full. */
const MOST_STRINGS = 96;
const LONGEST_STRING = 40;
/** Of longer ones so many letters at each end tell enough. */
const KEPT_LETTERS = 6;
/** A set with more members than this says nothing. */
const MOST_CLASSES = 10;
const MOST_SIGNS = 14;

/** The letter, in lower case, that stands for a character. */
export function classOf(code) {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? character.toLowerCase() : /\d/.test(character) ? '0' : character === '_' ? '_' : ' ';
}

/** Letters with several blanks as one, and several digits as one. */
export function tidied(letters) {
  return letters.replace(/ {2,}/g, ' ').replace(/0{2,}/g, '0');
}

// What an expression stands for: all `strings` that it can match, or, where they are too many or unknown, how they begin and end; and the
// condition for the rest. Strings hold letters and what stands at no character: an edge of a word, no word to the left, none to the right.
const EDGE = '|';
const NO_WORD_BEFORE = '<';
const NO_WORD_BEHIND = '>';
const ASSERTION = /[|<>]/;

/** Conditions: always, all of the marks and of the conditions `of`, or any of the conditions `of`. */
const ALWAYS = { kind: 'always' };
const NOTHING = { strings: [''], condition: ALWAYS };
const ANYTHING = { strings: null, starts: [''], ends: [''], condition: ALWAYS };

function read(node, ignoresCase) {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return either(node.alternatives.map((alternative) => read(alternative, ignoresCase)));
    case 'Alternative':
      return node.elements.map((element) => read(element, ignoresCase)).reduce(inTurn, NOTHING);
    case 'Character':
      return { strings: [classOf(node.value)], condition: anySign([node.value], ignoresCase) };
    case 'CharacterSet':
    case 'CharacterClass':
      return { ...(bounded([...(classesOf(node) ?? [])]) ?? ANYTHING), condition: anySign(membersOf(node), ignoresCase) };
    case 'Quantifier':
      return repeated(node, read(node.element, ignoresCase));
    case 'Assertion':
      return asserted(node);
    default:
      return ANYTHING;
  }
}

function bounded(strings) {
  return strings.length > 0 ? { strings } : null;
}

function repeated({ min, max }, once) {
  if (max === 0) return NOTHING;
  // Of blanks and of digits, one or many is the same.
  if (once.strings?.length === 1 && /^[ 0]$/.test(once.strings[0])) return min === 0 ? { strings: ['', once.strings[0]], condition: ALWAYS } : once;
  if (min === 0) return max === 1 && once.strings ? within({ strings: unique(['', ...once.strings]), condition: ALWAYS }) : ANYTHING;
  const first = Array.from({ length: Math.min(min, 4) - 1 }, () => once).reduce(inTurn, once);
  if (max === min && min <= 4) return first;
  return { ...unbounded(first), ends: unbounded(once).ends };
}

function asserted(node) {
  if (node.kind === 'start') return { strings: [NO_WORD_BEFORE], condition: ALWAYS };
  if (node.kind === 'end') return { strings: [NO_WORD_BEHIND], condition: ALWAYS };
  if (node.kind === 'word') return node.negate ? NOTHING : { strings: [EDGE], condition: ALWAYS };
  const forbidsWords = node.negate && node.alternatives.some(({ elements }) => elements.length === 1 && coversWords(elements[0]));
  return forbidsWords ? { strings: [node.kind === 'lookbehind' ? NO_WORD_BEFORE : NO_WORD_BEHIND], condition: ALWAYS } : NOTHING;
}

function inTurn(first, second) {
  const ends = first.strings ?? first.ends;
  const starts = second.strings ?? second.starts;
  const few = ends.length * starts.length <= 2 * MOST_STRINGS;
  const seam = few ? unique(ends.flatMap((end) => starts.map((start) => tidied(end + start)))) : null;
  if (seam && first.strings && second.strings) return within({ strings: seam, condition: all([first.condition, second.condition]) });
  return {
    strings: null,
    starts: first.strings ? fewOf(seam ? seam.map(startOf) : first.strings.map(startOf)) : first.starts,
    ends: second.strings ? fewOf(seam ? seam.map(endOf) : second.strings.map(endOf)) : second.ends,
    condition: all([conditionOf(first), conditionOf(second), ...(seam ? [anyString(seam)] : [])]),
  };
}

function either(all) {
  const condition = any(all.map((one) => one.condition));
  if (all.every(({ strings }) => strings)) return within({ strings: unique(all.flatMap(({ strings }) => strings)), condition });
  const rest = all.map(unbounded);
  return {
    strings: null,
    starts: fewOf(rest.flatMap(({ starts }) => starts)),
    ends: fewOf(rest.flatMap(({ ends }) => ends)),
    condition: any(rest.map((one) => one.condition)),
  };
}

/** The same, with strings only while they are few and short. */
function within(one) {
  return one.strings.length > MOST_STRINGS || one.strings.some((string) => string.length > LONGEST_STRING) ? unbounded(one) : one;
}

/** The same, told by its beginnings and ends. */
function unbounded(one) {
  if (!one.strings) return one;
  return { strings: null, starts: fewOf(one.strings.map(startOf)), ends: fewOf(one.strings.map(endOf)), condition: conditionOf(one) };
}

function conditionOf({ strings, condition }) {
  return strings ? all([condition, anyString(strings)]) : condition;
}

const startOf = (string) => string.slice(0, KEPT_LETTERS);
const endOf = (string) => string.slice(-KEPT_LETTERS);

function fewOf(strings) {
  const distinct = unique(strings);
  return distinct.length > MOST_STRINGS ? [''] : distinct;
}

function unique(list) {
  return [...new Set(list)];
}

function all(conditions) {
  const told = conditions.filter(({ kind }) => kind !== 'always');
  if (told.length <= 1) return told[0] ?? ALWAYS;
  return {
    kind: 'all',
    marks: unique(told.flatMap(({ kind, marks }) => (kind === 'all' ? marks : []))),
    of: told.flatMap((one) => (one.kind === 'all' ? one.of : [one])),
  };
}

function any(conditions) {
  if (conditions.some(({ kind }) => kind === 'always')) return ALWAYS;
  const told = conditions.flatMap((one) => (one.kind === 'any' ? one.of : [one]));
  const distinct = [...new Map(told.map((one) => [one.kind === 'all' && one.of.length === 0 ? one.marks.join() : one, one])).values()];
  return distinct.length === 1 ? distinct[0] : { kind: 'any', of: distinct };
}

function anyString(strings) {
  const possible = strings.map(withoutAssertions).filter((letters) => letters !== null);
  if (possible.length === 0) return ALWAYS;
  if (possible.some((letters) => letters.length < 3)) return ALWAYS;
  return any(unique(possible).map((letters) => ({ kind: 'all', marks: trigramsOf(letters), of: [] })));
}

/** The distinct runs of three letters of a text as {@link tidied} leaves it. */
export function trigramsOf(letters) {
  const runs = new Set();
  for (let at = 0; at + 3 <= letters.length; at++) runs.add(letters.slice(at, at + 3));
  return [...runs];
}

/** A string with the blanks that its assertions ask for; null where nothing can meet them. */
function withoutAssertions(string) {
  let letters = '';
  for (let at = 0; at < string.length; at++) {
    if (!ASSERTION.test(string[at])) {
      letters += string[at];
      continue;
    }
    const asserted = /^[|<>]+/.exec(string.slice(at))[0];
    at += asserted.length - 1;
    const next = string[at + 1];
    if (asserted.includes(NO_WORD_BEFORE)) {
      if (letters !== '' && !letters.endsWith(' ')) return null;
      if (letters === '') letters = ' ';
    }
    if (asserted.includes(NO_WORD_BEHIND)) {
      if (next !== undefined && next !== ' ') return null;
      if (next === undefined) letters += ' ';
    }
    if (!asserted.includes(EDGE)) continue;
    const last = letters.at(-1);
    if (last === undefined ? next !== undefined && next !== ' ' : last !== ' ' && next === undefined) letters += ' ';
    else if (last !== undefined && next !== undefined && (last === ' ') === (next === ' ')) return null;
  }
  return tidied(letters);
}

/** The classes of the characters of a set; null where they are many. */
function classesOf(node) {
  if (node.type === 'Character') return new Set([classOf(node.value)]);
  if (node.type === 'CharacterClassRange') return classesUpTo(node.min.value, node.max.value);
  if (node.type === 'CharacterSet') {
    if (node.kind === 'digit') return node.negate ? null : new Set(['0']);
    if (node.kind === 'space') return node.negate ? null : new Set([' ']);
    return node.kind === 'word' && node.negate ? new Set([' ']) : null;
  }
  if (node.type !== 'CharacterClass') return null;
  const parts = node.negate ? [classesOutside(node.elements)] : node.elements.map(classesOf);
  if (parts.includes(null)) return null;
  const classes = new Set(parts.flatMap((part) => [...part]));
  return classes.size <= MOST_CLASSES ? classes : null;
}

function classesUpTo(from, to) {
  const codes = Array.from({ length: Math.max(0, Math.min(to, LAST_ASCII) - from + 1) }, (_, at) => from + at);
  return new Set([...codes.map(classOf), ...(to > LAST_ASCII ? [' '] : [])]);
}

const LAST_ASCII = 127;

/** The classes of what is in none of the parts of a set. Beyond ASCII there is always some other character, and it is a blank. */
function classesOutside(elements) {
  const inside = new Set();
  for (const element of elements) {
    if (element.type === 'Character') inside.add(element.value);
    else if (element.type === 'CharacterClassRange') for (let code = element.min.value; code <= Math.min(element.max.value, LAST_ASCII); code++) inside.add(code);
    else if (element.type === 'CharacterSet' && !element.negate && element.kind in KINDS) {
      for (let code = 0; code <= LAST_ASCII; code++) if (KINDS[element.kind].test(String.fromCharCode(code))) inside.add(code);
    }
  }
  const outside = Array.from({ length: LAST_ASCII + 1 }, (_, code) => code).filter((code) => !inside.has(code));
  return new Set([...outside.map(classOf), ' ']);
}

const KINDS = { digit: /\d/, space: /\s/, word: /\w/ };

/** A set that every character of a word is in. */
function coversWords(node) {
  if (node.type === 'CharacterSet') return node.kind === 'any' || (node.kind === 'word' && !node.negate) || (node.kind === 'space' && node.negate);
  return node.type === 'CharacterClass' && !node.negate && node.elements.some(coversWords);
}

/** The codes of the characters of a set; null where they are not told. */
function membersOf(node) {
  if (node.type === 'Character') return [node.value];
  if (node.type === 'CharacterClassRange') {
    const length = node.max.value - node.min.value + 1;
    return length > MOST_SIGNS ? null : Array.from({ length }, (_, at) => node.min.value + at);
  }
  if (node.type === 'CharacterSet') return node.kind === 'digit' && !node.negate ? ['0'.charCodeAt(0)] : null;
  if (node.type !== 'CharacterClass' || node.negate) return null;
  const parts = node.elements.map(membersOf);
  return parts.includes(null) ? null : parts.flat();
}

/** One of a few signs or a digit must stand in the text. Blanks stand in every text, and letters are told by the runs of three. */
function anySign(codes, ignoresCase) {
  if (!codes || codes.length === 0 || codes.length > MOST_SIGNS) return ALWAYS;
  const marks = codes.map((code) => signOf(code, ignoresCase));
  return marks.includes(null) ? ALWAYS : any(unique(marks).map((mark) => ({ kind: 'all', marks: [mark], of: [] })));
}

function signOf(code, ignoresCase) {
  const character = String.fromCodePoint(code);
  const letter = classOf(code);
  if (letter === '0') return '0';
  if ((letter !== ' ' && letter !== '_') || /\s/.test(character) || code > 0xffff) return null;
  return ignoresCase && character.toLowerCase() !== character.toUpperCase() ? null : character;
}

function clausesOf(condition) {
  if (condition.kind === 'always') return [];
  if (condition.kind === 'all') {
    const own = condition.marks.length > 0 ? [[condition.marks.toSorted((one, other) => likelihoodOf(one) - likelihoodOf(other)).slice(0, MOST_MARKS)]] : [];
    return [...own, ...condition.of.flatMap(clausesOf)];
  }
  const terms = [];
  for (const one of condition.of) {
    const [best] = cheapestFirst(clausesOf(one));
    if (!best) return [];
    terms.push(...best);
    if (terms.length > MOST_TERMS) return [];
  }
  return [withoutStricter(terms)];
}

/** Terms without those that hold all marks of another. */
function withoutStricter(terms) {
  const distinct = [...new Map(terms.map((term) => [term.join(), term])).values()];
  return distinct.filter((term) => !distinct.some((other) => other.length < term.length && other.every((mark) => term.includes(mark))));
}

function cheapestFirst(clauses) {
  if (clauses.length < 2) return clauses;
  const costs = new Map(clauses.map((clause) => [clause, costOf(clause)]));
  return clauses.sort((one, other) => costs.get(one) - costs.get(other));
}

function costOf(clause) {
  return likelihoodOfClause(clause) + clause.length * 0.0015;
}

function likelihoodOfClause(clause) {
  let sum = 0;
  for (const term of clause) sum += term.reduce((product, mark, at) => product * likelihoodOf(mark) ** (1 / (at + 1)), 1);
  return Math.min(1, sum);
}

/** How often, about, a mark stands in a sentence. */
function likelihoodOf(mark) {
  let likelihood = likelihoods.get(mark);
  if (likelihood === undefined) likelihoods.set(mark, (likelihood = readLikelihood(mark)));
  return likelihood;
}

const likelihoods = new Map();

function readLikelihood(mark) {
  if (mark.length === 1) return '.,-'.includes(mark) ? 0.5 : '0`/()'.includes(mark) ? 0.35 : 0.12;
  return Math.min(1, 250 * SHARES[mark[0]] * SHARES[mark[1]] * SHARES[mark[2]]);
}

/** The share of each letter in texts of this kind. */
const SHARES = {
  ' ': 0.17, e: 0.1, t: 0.085, a: 0.075, i: 0.07, o: 0.07, s: 0.068, n: 0.065, r: 0.065, l: 0.04, d: 0.04, c: 0.04, h: 0.035, u: 0.03, p: 0.03,
  m: 0.03, f: 0.02, g: 0.02, 0: 0.02, y: 0.017, b: 0.015, w: 0.015, v: 0.01, k: 0.008, _: 0.008, x: 0.003, q: 0.003, j: 0.003, z: 0.002,
};
