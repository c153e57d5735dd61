import type { ColumnFact } from '../../parse/embedded.js';
import { closingBracket } from '../../text/brackets.js';
import type { MappedText } from '../../text/mapped-text.js';
import { readColumns, splitList } from './columns.js';

/** What stands in the brackets behind a name, with the brackets within them. */
export function bracketBehind(text: MappedText, end: number): MappedText | null {
  const open = /^["'`*\s]{0,4}\(/.exec(text.text.slice(end));
  const close = open ? closingBracket(text.text, end) : -1;
  return open && close >= 0 ? text.slice(end + open[0].length, close) : null;
}

/** "`word`, `weight`", "`word`, `weight`. Stop words.": the first thought is two names or more and nothing else, each set as code. */
export function namesInCode(list: MappedText): boolean {
  const parts = splitList(list.slice(0, /\.(?=\s|$)/.exec(list.text)?.index ?? list.length));
  return parts.length > 1 && parts.every((part) => /^[a-z_]\w*$/i.test(part.text) && part.markAt(0, 'code') !== undefined);
}

/** The columns in the brackets behind the name of a table: "`stop_words` (`word`, `weight`)". */
export function columnsInBracket(text: MappedText, end: number): readonly ColumnFact[] {
  const inside = bracketBehind(text, end);
  return inside ? readColumns(inside, namesInCode(inside)) : [];
}
