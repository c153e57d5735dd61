import { escaped } from '../../text/escaped.js';
import { matchesIn } from '../../text/matches-in.js';
import { ASSIGNS_SIDES, CONTROL_KEY, DISPLAYS, SIDES_LIST, TEST_KEY } from '../lexicon/experiments.js';
import type { Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { oneSide, sidesApart, statOfUnit, type ToldStat } from './told-stats.js';

/** `title: Reply rate (North Star)`, `"metric": "30-day retention"`: the name of a figure in an answer or in the settings of a page. */
const NAMED_RECORD = /(^|\n)([ \t]{0,40})((?:[-{[][-{[ \t]{0,8})?)(?:["']?(?:id|key|slug)["']?\s?:\s?["']?\w{1,30}["']?,\s)?["']?(metric|title|label|name|stat|card|tile|kpi)["']?\s?:\s?["']?([A-Za-z0-9][^"'\n,{}]{2,60})/g;
const NORTH_STAR = /\bnorth[- _]?star\b(?!["']?\s?:\s?(?:false|no|0)\b)/i;
/** `d7Retention: number; // North Star` */
const REMARKED = /(?:^|[\n{,;])[ \t]*["']?([A-Za-z]\w{2,40})["']?\??\s?:\s?([^\n]{1,120}?)[ \t]*(?:\/\/|#|\/\*)[^\n]{0,40}?\bnorth[- ]star\b/gi;
const KEY = /(?:^|[,;{\s[])["']?([A-Za-z]\w{0,40})["']?\??\s?(?::|(?=[,}]))/g;
const FIELD_OF_SIDE = /\b\w+_(test|treatment|variant|control|hold_?out|baseline)\b/gi;
const TRAILING = /\s?\([^()]{0,60}\)?$/;

/**
 * Figures of the experiment that a listing declares: an entry with the name of the figure and what is given for it, or a key that a
 * remark calls the North Star. Both sides are shown where the entry has a value for each and no sentence beside it joins them.
 */
export function answeredStats(passages: readonly Passage[]): ToldStat[] {
  const listings = [...new Set(passages.filter(({ kind, unit }) => kind === 'code' && unit.zone === 'plain').map(({ unit }) => unit))];
  return listings.flatMap((unit) => [...recordedStats(unit), ...remarkedStats(unit, passages)].map((stat) => asShown(stat, passages)));
}

function recordedStats(unit: Unit): ToldStat[] {
  const words = unit.text.text;
  return matchesIn(words, NAMED_RECORD).flatMap((match): ToldStat[] => {
    const [whole, , indent = '', , label = '', called = ''] = match;
    const record = recordAt(words, match.index, match.index + whole.length, indent.length);
    const isMarked = NORTH_STAR.test(record);
    const both = hasBothSides(record);
    if (!isMarked && (!both || label === 'name' || ASSIGNS_SIDES.test(record))) return [];
    const name = called.replace(TRAILING, '').trim();
    const start = match.index + whole.length - called.length;
    const span = unit.text.span(start, start + called.length);
    return name.length < 3 ? [] : [statOfUnit(unit, name, span, { isBoth: both || (isMarked && entriesIn(record) > 1), span })];
  });
}

/** An entry up to the next one that begins at its depth, or to a line that ends it. */
function recordAt(words: string, start: number, from: number, depth: number): string {
  let at = words.indexOf('\n', from);
  while (at >= 0) {
    const line = words.slice(at + 1, words.indexOf('\n', at + 1) < 0 ? words.length : words.indexOf('\n', at + 1));
    const indent = line.length - line.trimStart().length;
    if (line.trim() !== '' && (indent < depth || (indent === depth && /^\s*[-{}\]]/.test(line)))) return words.slice(start, at);
    at = words.indexOf('\n', at + 1);
  }
  return words.slice(start);
}

function hasBothSides(words: string): boolean {
  const keys = [...matchesIn(words, KEY), ...matchesIn(words, FIELD_OF_SIDE)].map(([, key = '']) => key);
  return keys.some((key) => TEST_KEY.test(key)) && keys.some((key) => CONTROL_KEY.test(key));
}

/** How many values are listed for a figure: `series: [{…}, {…}]`, `values: { offer: 1, control: 2 }`. */
function entriesIn(record: string): number {
  const list = SIDES_LIST.exec(record);
  if (!list) return 0;
  const rest = record.slice(list.index + list[0].length);
  const objects = matchesIn(rest, /\{[^{}]*\}/g).length;
  return objects > 1 ? objects : Math.max(matchesIn(rest.split('}', 1)[0] ?? '', /\w["']?\s?:/g).length, matchesIn(rest, /\n *- /g).length);
}

function remarkedStats(unit: Unit, passages: readonly Passage[]): ToldStat[] {
  return matchesIn(unit.text.text, REMARKED).map((match): ToldStat => {
    const [whole, key = '', value = ''] = match;
    const span = unit.text.span(match.index, match.index + whole.length);
    return statOfUnit(unit, spokenName(key, passages), span, { isBoth: hasBothSides(value), span });
  });
}

/** `d7Retention` is "D7 retention" where a sentence calls it so. */
function spokenName(key: string, passages: readonly Passage[]): string {
  const parts = key.replace(/([a-z\d])([A-Z])/g, '$1 $2').split(/[ _]/).filter((part) => part !== '');
  const spoken = new RegExp(`(?<![\\w])${parts.map(escaped).join('[ -]?')}(?![\\w])`, 'i');
  for (const { text, kind } of passages) {
    const found = kind === 'code' || kind === 'comment' ? null : spoken.exec(text.text);
    if (found && found[0] !== key) return found[0];
  }
  return key;
}

/** What the sentences of the same section say of how it is drawn: with it they belong to the figure, and "the card shows the difference" settles it. */
function asShown(told: ToldStat, passages: readonly Passage[]): ToldStat {
  const section = new Set(told.unit.parent?.children ?? []);
  const about = passages.filter(({ unit, kind, text }) => unit !== told.unit && section.has(unit) && unit.kind === 'paragraph' && kind === 'words' && DISPLAYS.test(text.text));
  const own = new Set([told.unit, ...about.map(({ unit }) => unit)]);
  const single = about.some((passage) => sidesApart(passage)) ? null : (about.flatMap((passage) => oneSide(passage) ?? [])[0] ?? null);
  return { ...told, own, stat: single ? { ...told.stat, bothSides: null, singleSide: single } : told.stat };
}
