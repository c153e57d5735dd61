import { isWithinBrackets } from '../../../text/brackets.js';
import type { MappedText } from '../../../text/mapped-text.js';
import { LATER_SIGN, NOT_THERE, OFF_SIGN } from '../../lexicon/access.js';
import { stanceAt } from '../../stance.js';
import type { Mention } from '../../tables/names.js';
import { NOWHERE } from './context.js';

/** A table of an enumeration, and what is said of it alone. */
export interface Remarked {
  readonly key: string;
  readonly remark: MappedText;
}

/** Before the name of the next table. */
const NEXT = /(?:[,;·|]|\s(?:and|but|while|&|\+))\s?(?:and\s|but\s)?["'`*\s]{0,4}$/;
/** Between a name and its remark. */
const SEPARATOR = /^["'`*\s]{0,4}(?::|—|–|-\s|=|→|->)?\s{0,2}/;
const REMARK_FOLLOWS = /^["'`*\s]{0,4}(?::|—|–|-\s|=|→|->|\(|[✓✔✅☑✗✘❌✖⏳🔜🚧⚠])/u;
const LEAST = 2;

/**
 * The tables of an enumeration that has a remark behind each: "`orders` ✅ (owner only), `carts` ❌ (to do)". None where all remarks say
 * the same kind of thing, for then the sentence is read as one.
 */
export function remarkedEach(sentence: MappedText, mentions: readonly Mention[]): Remarked[] {
  const names = mentions.filter((mention) => !isWithinBrackets(sentence.text.slice(0, mention.start)));
  const first = names[0];
  if (!first || names.length < LEAST) return [];
  const chosen = names.filter((name, index) => index === 0 || NEXT.test(sentence.text.slice((names[index - 1] as Mention).end, name.start)));
  if (chosen.length !== names.length || !names.every((name) => REMARK_FOLLOWS.test(sentence.text.slice(name.end)))) return [];
  const remarks = names.map((name, index): Remarked => ({ key: name.key, remark: remarkOf(sentence, name.end, names[index + 1]?.start ?? sentence.length) }));
  const open = remarks.filter(({ remark }) => isLeftOut(remark)).length;
  return open > 0 && open < remarks.length ? remarks : [];
}

/** What stands between a name and the next one, without the brackets around all of it. */
function remarkOf(sentence: MappedText, from: number, to: number): MappedText {
  const whole = sentence.slice(from, to);
  const end = to < sentence.length ? (NEXT.exec(whole.text)?.index ?? whole.length) : whole.length;
  const said = whole.slice(SEPARATOR.exec(whole.text)?.[0].length ?? 0, end).trim();
  const inner = /^\(([^()]*)\)\W{0,2}$/.exec(said.text)?.[1];
  return inner === undefined ? said : said.slice(1, 1 + inner.length);
}

/** "❌ (TODO)", "none", "not yet", "to be added": the table has not what the others have. */
function isLeftOut(remark: MappedText): boolean {
  if (LATER_SIGN.test(remark.text) || OFF_SIGN.test(remark.text) || NOT_THERE.test(remark.text)) return true;
  const { stance } = stanceAt(remark, NOWHERE);
  return stance === 'deferred' || stance === 'hedged';
}
