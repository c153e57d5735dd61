import { MappedText } from '../../text/mapped-text.js';

/** A line that goes on with the call of the line before: `.eq('id', params.planId)`. */
const GOES_ON = /^\s*\??\.\s?[A-Za-z_]\w{0,40}\s?\(/;
/** Further apart they are no neighbours. */
const WIDEST_GAP = 60;

/** Lines of listings with the calls that are chained to them: what a query asks for is told by all of its lines. */
export function chained(texts: readonly MappedText[]): readonly MappedText[] {
  const chains: MappedText[][] = [];
  for (const text of texts) {
    const last = chains.at(-1)?.at(-1);
    const gap = last ? text.offsetAt(0) - last.offsetAt(last.length) : -1;
    if (GOES_ON.test(text.text) && gap >= 0 && gap <= WIDEST_GAP) chains.at(-1)?.push(text);
    else chains.push([text]);
  }
  return chains.map((chain) => MappedText.join(chain, ' '));
}
