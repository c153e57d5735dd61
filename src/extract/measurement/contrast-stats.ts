import { DISTANCE_OF_SIDES, EACH_SIDE_SHOWN, SOME_DO_OTHERS_NOT, STAT_BY_LABEL } from '../lexicon/sides.js';
import type { Passage } from '../passages.js';
import { statOfUnit, type ToldStat } from './told-stats.js';

/**
 * Figures of an experiment that is told as a contrast, without names for its sides: "6 stations take a photo, 25 do not. Tile
 * “Match rate”: uplift in percentage points."
 */
export function contrastStats(passages: readonly Passage[]): ToldStat[] {
  return passages.flatMap(({ unit, text, kind }): ToldStat[] => {
    if (unit.zone !== 'plain' || kind === 'heading' || kind === 'code' || kind === 'comment' || !SOME_DO_OTHERS_NOT.test(unit.text.text)) return [];
    const label = STAT_BY_LABEL.exec(text.text);
    const name = label?.[1]?.trim();
    if (!label || name === undefined) return [];
    const behind = text.slice(label.index + label[0].length);
    const both = EACH_SIDE_SHOWN.exec(behind.text);
    const cue = both ?? DISTANCE_OF_SIDES.exec(behind.text);
    if (!cue) return [];
    const span = text.span(label.index, label.index + label[0].length);
    return [statOfUnit(unit, name, span, { isBoth: both !== null, span: behind.span(cue.index, cue.index + cue[0].length) })];
  });
}
