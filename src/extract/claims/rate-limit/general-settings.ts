import type { MappedText } from '../../../text/mapped-text.js';
import { GENERAL_LIMIT_LINE, GENERAL_LIMIT_SETTING, PER_TIME_IN_WORDS, TIME_IN_NAME } from '../../lexicon/limits.js';
import type { Unit } from '../../outline.js';

/** A cell or a value that is one number: "`100`". */
const NUMBER = /^\W{0,3}\d[\d_]{0,6}\W{0,3}$/;
/** Behind the name in an item: "max requests per minute (default: 10)", "(default 10)". */
const DEFAULT_IN_WORDS = /\bdefaults?(?: value)?(?: is| to)?[\s:=`"']{1,4}(\d[\d_]{0,6})\b(?![\w.])/i;
/** A line of a listing that is nothing but a remark. */
const REMARK_LINE = /^\s{0,8}(?:#|\/\/)/;

/**
 * The figures of settings that bound the requests to the whole system, where the name or the words beside it tell the time:
 * "`RATE_LIMIT` | requests per minute per IP | 10", "`RATE_LIMIT`: requests per minute (default 10)", "RATE_LIMIT=10  # requests per minute".
 */
export function generalLimitsIn(unit: Unit): readonly MappedText[] {
  if (unit.kind === 'row') return ofRow(unit);
  if (unit.kind === 'item') return ofItem(unit.text);
  return unit.kind === 'code' ? ofListing(unit.text.lines()) : [];
}

/** "| `API_RATE_LIMIT` | Calls per hour | 100 |": in the columns of any order. */
function ofRow({ fields }: Unit): readonly MappedText[] {
  const [name, ...others] = fields;
  const setting = name && GENERAL_LIMIT_SETTING.exec(name.value.text);
  const value = others.find((field) => NUMBER.test(field.value.text))?.value;
  return setting && value && (TIME_IN_NAME.test(setting[0]) || others.some((field) => PER_TIME_IN_WORDS.test(field.value.text))) ? [value] : [];
}

function ofItem(text: MappedText): readonly MappedText[] {
  const setting = GENERAL_LIMIT_SETTING.exec(text.text);
  const figure = setting && DEFAULT_IN_WORDS.exec(text.text);
  if (!setting || !figure?.[1] || !(TIME_IN_NAME.test(setting[0]) || PER_TIME_IN_WORDS.test(text.text))) return [];
  const end = figure.index + figure[0].length;
  return [text.slice(end - figure[1].length, end)];
}

/** With the remark behind the value, or in the line above it. */
function ofListing(lines: readonly MappedText[]): readonly MappedText[] {
  return lines.flatMap((line, index) => {
    const setting = GENERAL_LIMIT_LINE.exec(line.text);
    if (!setting?.[1] || !setting[2]) return [];
    const above = lines[index - 1]?.text ?? '';
    const end = setting[0].length;
    const isTimed = TIME_IN_NAME.test(setting[1]) || PER_TIME_IN_WORDS.test(line.text.slice(end)) || (REMARK_LINE.test(above) && PER_TIME_IN_WORDS.test(above));
    return isTimed ? [line.slice(end - setting[2].length, end)] : [];
  });
}
