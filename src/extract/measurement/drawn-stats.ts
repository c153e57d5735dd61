import { matchesIn, rangeOf } from '../../text/matches-in.js';
import { lettersOf } from '../../text/spelling.js';
import { COMPARES_GROUPS, COMPARES_IN_TITLE, CONTROL_KEY, DISPLAYS, EXPERIMENT, MEASURES_EXPERIMENT, SIDE_KEY, TEST_KEY } from '../lexicon/experiments.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { quotedIn } from './stat-names.js';
import { isOfExperiment, sidesApart, statOfUnit, type ToldStat } from './told-stats.js';

/** `<Stat label="Show-up rate" …>`, with the values that it is given. */
const ELEMENT = /<([A-Z]\w*)\s[^<>]{0,60}?\b(?:label|title|name|heading|caption)=\{?["'`]([^"'`{}]{3,50})["'`]/g;
const GIVEN = /\b[a-z]\w*(?:\.data)?\.(\w+)/gi;
const ARM_GIVEN = /\b(?:arm|side|group|cohort|variant)=\{?["'`](\w+)["'`]/gi;

/** Components that show a figure of the experiment: which values they are given is which are seen. */
export function drawnStats(passages: readonly Passage[]): ToldStat[] {
  const listings = [...new Set(passages.filter(({ kind, unit }) => kind === 'code' && unit.zone === 'plain').map(({ unit }) => unit))];
  return listings.flatMap((unit) => matchesIn(unit.text.text, ELEMENT).flatMap((match): ToldStat[] => {
    const [, element = '', name = ''] = match;
    const words = unit.text.text;
    const isCalled = MEASURES_EXPERIMENT.test(remarkOn(words, match.index)) || isOfExperiment(name, unit, passages.filter((each) => each.unit !== unit));
    if (!isCalled) return [];
    const drawn = elementAt(words, match.index, element);
    const sides = new Set([...matchesIn(drawn, GIVEN), ...matchesIn(drawn, ARM_GIVEN)].map(([, side = '']) => side.toLowerCase()));
    return [seenStat(name, match, unit, sides.size)];
  }));
}

/** What is remarked on an element: behind it in its own line, and in the lines over it up to another element. */
function remarkOn(words: string, start: number): string {
  const lineStart = words.lastIndexOf('\n', start) + 1;
  const lineEnd = words.indexOf('\n', start);
  const before = words.slice(Math.max(0, lineStart - 160), lineStart).split('\n');
  const other = before.findLastIndex((line) => /\/>|<\/\w/.test(line));
  return `${before.slice(other + 1).join('\n')} ${words.slice(lineStart, lineEnd < 0 ? words.length : lineEnd)}`;
}

/** A figure of a picture: of its two sides as many are seen as it has values. */
function seenStat(name: string, match: RegExpExecArray, unit: Unit, values: number): ToldStat {
  const { start, end } = rangeOf(match);
  const span = unit.text.span(start, end);
  return statOfUnit(unit, name, span, { isBoth: values > 1, span });
}

/** The text of an element, to its closing tag or to its own end. */
function elementAt(words: string, start: number, element: string): string {
  const rest = words.slice(start, start + 900);
  const end = rest.indexOf('/>');
  const opened = rest.indexOf('>');
  if (end >= 0 && end < opened) return rest.slice(0, end);
  const closed = rest.indexOf(`</${element}>`);
  return rest.slice(0, closed < 0 ? opened + 1 : closed);
}

/** `completion: { treatment: number; control: number }`. */
const HELD = /(?<![\w$])["']?([A-Za-z]\w{2,40})["']?\??\s?:\s?\{([^{}]{3,160})\}([^\n{}]{0,60})/g;
const KEY = /(?:^|[,;{\s])["']?([A-Za-z]\w{0,30})["']?\??\s?:\s?(?:number\b|float\b|int\b|-?\d|null\b)/gi;

/** Figures that an answer holds by side, and of which a sentence says how the page draws them. */
export function keyedStats(passages: readonly Passage[]): ToldStat[] {
  const plain = passages.filter(({ unit }) => unit.zone === 'plain');
  const title = plain.find(({ kind, unit }) => kind === 'heading' && unit.depth === 1)?.text.text ?? '';
  const compares = COMPARES_IN_TITLE.test(title) || plain.some(({ text }) => COMPARES_GROUPS.test(text.text));
  const listings = [...new Set(plain.filter(({ kind }) => kind === 'code').map(({ unit }) => unit))];
  return listings.flatMap((unit) => matchesIn(unit.text.text, HELD).flatMap((match): ToldStat[] => {
    const [, key = '', held = '', behind = ''] = match;
    const sides = matchesIn(held, KEY).map(([, side = '']) => side);
    const isCalled = MEASURES_EXPERIMENT.test(behind) || EXPERIMENT.test(headingOf(unit)?.text.text ?? '') || sides.filter((side) => SIDE_KEY.test(side)).length > 1;
    const areSides = sides.some((side) => TEST_KEY.test(side)) && sides.some((side) => CONTROL_KEY.test(side));
    if (sides.length !== 2 || !isCalled || (!compares && !areSides)) return [];
    const about = plain.filter(({ kind, text }) => kind !== 'code' && kind !== 'heading' && lettersOf(text.text).includes(lettersOf(key)) && DISPLAYS.test(text.text));
    const [first] = about;
    const apart = about.flatMap((passage) => sidesApart(passage) ?? [])[0] ?? null;
    if (!first || !apart) return [];
    const quoted = quotedIn(first.text)?.name;
    const name = quoted !== undefined && lettersOf(quoted) === lettersOf(key) ? quoted : key;
    const span = unit.text.span(match.index, match.index + match[0].length);
    return [{ stat: { kind: 'stat', id: `stat:${name}`, name, span, bothSides: apart, singleSide: null }, unit, own: new Set([unit, ...about.map((each) => each.unit)]) }];
  }));
}

const FRAME = /[+┌╔][-─═+┬]{6}|[|│]\s*$/m;
const CAPTION = /[|│]\s*([A-Za-z][\w '/-]{2,50}?)(?=\s{2,}[^\n]{0,60}(?:<-|←|\/\/|#)\s?(?:the )?north[- ]star)|([A-Za-z][\w '/-]{2,50}?) \((?:the )?(?:north[- ]star|experiment|a\/b)[^()\n]{0,30}\)|(?:north[- ]star|experiment metric)\s?[:–—-]\s?([A-Za-z][\w '/-]{2,50}?)(?=\s{2}|\s?[|│\n(]|\s?-{3})/gi;
const VALUE = /(?<![\w.,])(?:[£$€]\s?)?\d[\d.,]*(?: \d{3})*\s?(?:%|h\b|min\b|s\b|€|\/)?/g;
const RULE = /[-─═]{6}/;

/** A box of a wireframe under the name of a figure: as many values as stand in it are seen. */
export function framedStats(passages: readonly Passage[]): ToldStat[] {
  const pictures = [...new Set(passages.filter(({ kind, unit }) => kind === 'code' && unit.zone === 'plain').map(({ unit }) => unit))].filter(({ text }) => FRAME.test(text.text) || !CODED.test(text.text));
  return pictures.flatMap((unit) => matchesIn(unit.text.text, CAPTION).flatMap((match): ToldStat[] => {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    const values = valuesBelow(unit, match.index + match[0].length);
    if (name === '' || values === 0) return [];
    return [seenStat(name, match, unit, values)];
  }));
}

/** How many figures stand below a caption, up to the end of its box; a change in brackets or with a sign is none of its own. */
function valuesBelow(unit: Unit, from: number): number {
  const words = unit.text.text;
  const [rest = '', ...below] = words.slice(from).split('\n');
  const depth = indentOf(words.slice(words.lastIndexOf('\n', from - 1) + 1));
  const isFramed = FRAME.test(words);
  // `Match rate (North Star)   31 %`: it stands in the line itself.
  let count = matchesIn(rest.replace(NOT_A_VALUE, ''), VALUE).length;
  for (const line of count > 0 ? [] : below) {
    if (RULE.test(line) || (!isFramed && indentOf(line) <= depth)) break;
    count += matchesIn(line.replace(NOT_A_VALUE, ''), VALUE).length;
  }
  return count;
}

/** A change in brackets or with a sign, the size of a sample. */
const NOT_A_VALUE = /\([^()]{0,40}\)|[+±▲▼↑↓]\s?\d[\d.,]*|\bn ?= ?\d[\d.,]*/g;
/** A listing of code, as against a picture made of letters. */
const CODED = /[;{}<>]|\bSELECT\b|:\s*$/m;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
