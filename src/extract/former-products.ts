import type { Document, Section } from '../parse/document.js';
import type { MappedText } from '../text/mapped-text.js';
import { matchesIn } from '../text/matches-in.js';
import { trimmedEnd } from './claims/codes.js';
import { FORMER_PRODUCT, NO_PRODUCT } from './lexicon/former-systems.js';
import { PLAIN_STORES, RLS_STORES } from './lexicon/stores.js';
import { matchesOf } from './lexicon/words.js';
import { toldIn } from './options.js';
import type { Range } from './stance.js';

/*
 * Products that a document says it leaves, by their names: "Until now orders were taken in Ladona; its contract ends in May." What it tells of
 * them later is none of this design: "In Ladona `orders` has row level security."
 */

/** The names of the products that a document leaves; a database is none, for it may stay the store. */
export function formerProducts({ root }: Document): ReadonlySet<string> {
  const names = textsOf(root).flatMap((text) => FORMER_PRODUCT.flatMap((pattern) => matchesIn(text, pattern).map((match) => match[1] as string)));
  return new Set(names.filter((name) => !NO_PRODUCT.test(name) && matchesOf(RLS_STORES, name).length === 0 && matchesOf(PLAIN_STORES, name).length === 0));
}

function textsOf({ blocks, sections }: Section): string[] {
  return [...toldIn(blocks).map(({ text }) => text.text), ...sections.flatMap(textsOf)];
}

/** A text without the clauses that tell what is so in one of them. */
export function withoutFormerProducts(text: MappedText, names: ReadonlySet<string>): MappedText {
  const named = [...names].filter((name) => text.text.includes(name));
  const clauses = named.length === 0 ? [] : clausesIn(text.text).filter(({ start, end }) => named.some((name) => isOf(name, text.text.slice(start, end))));
  const ranges = clauses.map(({ start, end }) => ({ start: subjectEnd(text, start, end), end }));
  return ranges.length === 0 ? text : text.blanked(ranges);
}

/** "In Ladona `orders` was open; here it has …": the thing that the clause begins with stays, for what follows may take it up. */
function subjectEnd({ text, marks }: MappedText, start: number, end: number): number {
  const mark = text.charAt(end) === ';' ? marks.find((each) => each.kind === 'code' && each.start >= start && each.end <= end) : undefined;
  return mark && /^\W*(?:[A-Za-z]{2,6} )?[A-Z][A-Za-z0-9]{2,20},? ?\W{0,3}$/.test(text.slice(start, mark.start)) ? mark.end : start;
}

function clausesIn(text: string): Range[] {
  let start = 0;
  return [...matchesIn(text, CLAUSE_END).map(({ index, 0: end }) => ({ index, length: end.length })), { index: text.length, length: 0 }].map(({ index, length }) => {
    const clause = { start, end: index };
    start = index + length;
    return clause;
  });
}

/** "In Ladona …", "Ladona has …", "… has a policy in Ladona": what is so there, and not here as well. */
function isOf(name: string, clause: string): boolean {
  const words = clause.replace(/^[\W_]+/, '');
  const opens = OPENS_PLACE.exec(words)?.[0].length ?? 0;
  const rest = words.startsWith(name, opens) ? words.slice(opens + name.length) : null;
  if (HERE_AS_WELL.test(clause)) return false;
  if (rest !== null && (opens > 0 ? /^\W/ : DOES).test(rest)) return true;
  const before = trimmedEnd(words.replaceAll(/[`*_)"']/g, ' '));
  return before.endsWith(name) && / (?:in|on|at|under|within|inside) $/i.test(before.slice(0, -name.length)) && !MOVED.test(before);
}

const CLAUSE_END = /[.;!?](?:\s|$)|,\s(?=(?:but|while|whereas|here|this one)\b)/g;
const OPENS_PLACE = /^(?:and |but |also )?(?:in|on|at|with|under|within|inside|over at) /i;
const DOES = /^(?:['’]s [\w-]{2,20}(?: [\w-]{2,20})?)? (?:has|had|keeps|kept|enables|enabled|protects|protected|checks|checked|requires|required|limits|limited|uses|used|knows|knew|does|did|wants|wanted|asks|asked|sends|sent|verifies|verified|compares|compared|enforces|enforced)\b/i;
const HERE_AS_WELL = /\b(?:here|too|as well|likewise|both|also|still|unchanged|as before|taken over|carried over|and now|from now on|the same)\b/i;
const MOVED = /\b(?:copied|imported|moved|taken|exported|migrated|read|fetched|loaded|built|written|created|hosted|runs?|deployed)\b/i;
