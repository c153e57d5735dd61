import { matchesIn } from '../../text/matches-in.js';
import { CONTROL_LABEL, TEST_LABEL } from '../lexicon/sides.js';
import type { Unit } from '../outline.js';
import { DISPLAYS } from '../lexicon/experiments.js';
import { ancestors } from '../outline.js';
import { titlesDisplay } from './display-titles.js';
import type { Passage } from '../passages.js';
import { statOfUnit, type ToldStat } from './told-stats.js';

/** `"Weekly orders – ideas on"`, `Conversion (control)`: the name of a figure and the side that it is of. */
const LABEL_OF_SIDE = /^\W*([A-Za-z][\w '’/-]{2,50}?)(?:\s[–—-]|\s?[:,(]|\s(?=with\b|without\b))\s?([^()"”:;.]{1,30}?)\)?(?=$|["”:;.]|\s[–—-]\s)/;
const QUOTED = /["“]([^"”\n]{4,70})["”]/g;

interface LabelOfSide {
  readonly name: string;
  readonly side: string;
  readonly unit: Unit;
}

/** Figures that a page shows twice, under a label for each side: cards "Orders – ideas on" and "Orders – ideas off". */
export function pairedStats(passages: readonly Passage[]): ToldStat[] {
  const units = [...new Set(passages.filter(({ unit, kind }) => unit.zone === 'plain' && kind !== 'heading' && kind !== 'code' && kind !== 'comment').map(({ unit }) => unit))];
  const labels = units.filter(isShown).flatMap(labelsIn);
  return labels.flatMap((label): ToldStat[] => {
    const other = labels.find((each) => each.name.toLowerCase() === label.name.toLowerCase() && isOtherSide(label.side, each.side));
    if (!other) return [];
    const span = label.unit.text.span();
    const told = statOfUnit(label.unit, label.name, span, { isBoth: true, span });
    return [{ ...told, own: new Set([label.unit, other.unit]) }];
  });
}

function isShown(unit: Unit): boolean {
  return DISPLAYS.test(unit.text.text) || ancestors(unit).some(titlesDisplay);
}

function labelsIn(unit: Unit): LabelOfSide[] {
  const first = unit.kind === 'row' ? (unit.fields[0]?.value.text ?? '') : unit.text.text;
  return [...matchesIn(unit.text.text, QUOTED).map(([, words = '']) => words), first].flatMap((words): LabelOfSide[] => {
    const [, name, side] = LABEL_OF_SIDE.exec(words) ?? [];
    return name === undefined || side === undefined ? [] : [{ name: name.trim(), side: side.trim(), unit }];
  });
}

/** The one is of the test side, and the other one of the control. */
function isOtherSide(one: string, other: string): boolean {
  return TEST_LABEL.test(one) && CONTROL_LABEL.test(other);
}
