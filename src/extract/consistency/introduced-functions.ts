import type { MappedText } from '../../text/mapped-text.js';
import { FUNCTION_IS_CALLED_AFTER, FUNCTION_IS_CALLED_BEFORE } from '../lexicon/consistency.js';

/** A name that is called, with nothing or only dots as its arguments: `place_order()`, `place_order(...)`, `rpc.place_order(…)`. */
const CALLED = /^(?:\w+\.)?([A-Za-z_]\w+)\(\s?(?:\.{3}|…)?\s?\)$/;
/** … or whose arguments are those of a program: `place_order($1, $2)`, `place_order(p_cart)`, `place_order(cart := 4)`. */
const CALLED_WITH = /^(?:\w+\.)?([A-Za-z_]\w+)\([^()]{0,80}?(?:[$:?]\w?|\bp_\w|:=|=>|['"])[^()]{0,80}\)$/;
/** A name, perhaps with what stands behind it in brackets: `place_order`, `place_order(cart)`. */
const NAME = /^(?:\w+\.)?([A-Za-z_]\w+)(?:\([^()]{0,120}\))?$/;

/**
 * The functions of the database that a text introduces, by a call or by the word: "`place_order(…)` locks the cart", "the SQL function
 * `place_order`", "`place_order` is a plpgsql function".
 */
export function functionsIn(text: MappedText): string[] {
  return text.marks.filter((mark) => mark.kind === 'code').flatMap((mark) => {
    const code = text.text.slice(mark.start, mark.end).trim();
    const called = (CALLED.exec(code) ?? CALLED_WITH.exec(code))?.[1];
    if (called !== undefined) return [called];
    const name = NAME.exec(code)?.[1];
    const isFunction = FUNCTION_IS_CALLED_BEFORE.test(text.text.slice(Math.max(0, mark.start - 60), mark.start)) || FUNCTION_IS_CALLED_AFTER.test(text.text.slice(mark.end, mark.end + 60));
    return name !== undefined && isFunction ? [name] : [];
  });
}
