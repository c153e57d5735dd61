import type { Target } from './endpoint-subject.js';
import { NARROWS } from './lexicon/targets.js';

/** Before the list in brackets that says which of a group are meant; "(e.g. `A`" gives one of them for all. */
const TO_LIST_IN_BRACKETS = /^[^.;(]{0,50}\((?![^)]{0,6}\b(?:e\.g|such as|like|for (?:example|instance)|including|among|even|also|incl|inclusive|plus|not least|bar|but|not|save|minus|less|except|short of|without|other than|apart)\b)[^)(]{0,12}$/i;
/** The same without brackets: "the write routes `POST /a` and …", "the two write routes, `POST /a` and …". */
const TO_LIST = /^(?:,|:|\s[–—-])?\s(?:namely\s|i\.e\.,?\s)?[`"'*]{0,3}$/;
/** Before one of them that is given for all: "every write route (e.g. `POST /a`)". */
const TO_EXAMPLE = /^\s?[(,]\s?(?:e\.g\.|such as|like|for (?:example|instance)|including|among them|even|also|incl\.?|not least)[^.;)]{0,60}$/i;
/** Behind one that is counted in: "(`POST /a` too)". */
const COUNTED_IN = /^[`"'*]{0,3}\s(?:too|as well|included|also|inclusive|among them)\b/i;
const QUANTIFIED = /\b(?:all|every|each|any|no|both|everything)\b/i;

/** "every controller that people talk to (`A`, `B`)", "the write routes `A` and `B`": the list behind a group says which are meant. */
export function withoutExplained(targets: readonly Target[], text: string): Target[] {
  return targets.filter((target, index) => {
    const group = targets.slice(0, index).findLast(({ nearness }) => nearness !== 'named');
    if (target.nearness === 'named' && group && QUANTIFIED.test(text.slice(group.range.start, group.range.end)) && isGivenFor(group, target, text)) return false;
    const next = targets[index + 1];
    if (target.nearness === 'named' || !next || next.nearness === 'system') return true;
    const between = text.slice(target.range.end, next.range.start);
    const isListed = next.nearness === 'named' && TO_LIST.test(between) && !QUANTIFIED.test(text.slice(target.range.start, target.range.end));
    return !isListed && !(TO_LIST_IN_BRACKETS.test(between) && !COUNTED_IN.test(text.slice(next.range.end)));
  });
}

/** Whether an endpoint is named only to say that it is one of those who are meant: "even `POST /a`", "`POST /a` too". */
export function isCountedIn({ range }: Target, text: string): boolean {
  return COUNTING_IN.test(text.slice(0, range.start)) || COUNTED_IN.test(text.slice(range.end));
}

const COUNTING_IN = /\b(?:even|including|incl\.|also|not least|not only|among them|e\.g\.|such as)\s[`"'(*]{0,3}$/i;

/** Whether one of a group is named as an example of it, or as counted in: it says of the group no more than that. */
function isGivenFor(group: Target, target: Target, text: string): boolean {
  return group.endpoints.some((subject) => target.endpoints.includes(subject)) && (TO_EXAMPLE.test(text.slice(group.range.end, target.range.start)) || (COUNTED_IN.test(text.slice(target.range.end)) && /^[^.;]{0,60}$/.test(text.slice(group.range.end, target.range.start))));
}

/** "`OrdersController`, each of its actions": what belongs to those that were named before is none but these. */
export function withoutOwnParts(targets: readonly Target[], text: string): Target[] {
  return targets.filter(({ range, nearness }, index) => nearness === 'named' || index === 0 || !OF_THE_NAMED.test(text.slice(range.start, range.end)));
}

const OF_THE_NAMED = /^(?:all|each|every one|both|any|every)\s(?:one\s)?of\s(?:its|their)\s/i;

/** "All routes under `/admin`": the group, as far as it hangs under the path. */
export function narrowed(targets: readonly Target[], text: string): Target[] {
  const result: Target[] = [];
  for (const target of targets) {
    const last = result.at(-1);
    if (last && last.nearness !== 'named' && target.nearness === 'group' && NARROWS.test(text.slice(last.range.end, target.range.start))) {
      const endpoints = last.endpoints.filter((subject) => target.endpoints.includes(subject));
      result[result.length - 1] = { ...last, range: { start: last.range.start, end: target.range.end }, endpoints, nearness: 'group' };
    } else result.push(target);
  }
  return result.filter((target) => target.endpoints.length > 0);
}

/** An exception ends with its clause, and no remark in brackets ends it; one that begins its sentence, where it is said of whom the rest is true. */
export function exceptionEnd(text: string, start: number, opened: number): number {
  const begins = text.slice(0, opened).trim() === '';
  const match = (begins ? /(?<=\b(?:otherwise|differently)),?\s|[;.)]\s|[;.)]$|\s[–—]\s|:\s|,\s(?=(?:all|every|each|any|everything|the (?:rest|other)|(?:api )?(?:endpoints|routes|requests|calls)|an? (?:endpoint|route|request|call))\b)|,?\s(?=(?:every|each|no|nothing|nobody|everything|all(?: other)?) ?(?:[a-z]+ )?(?:routes?|endpoints?|paths?|requests?|calls?|handlers?|else|answers|gets?|happens|works|runs|starts|passes|goes)\b)/i : /[;.)]\s|[;.)]$|\s[–—]\s(?!(?:that|this|these|those|they|namely|i\.e)\b)|:\s(?!(?:(?:that|this|it) is|(?:these|those|they) are|namely|i\.e)\b)|(?<!\b(?:that|which|who|what|those|they|it|in|into|of|out of))\s(?=(?:requires?|needs?|includes?|must|carry|carries|sends?|demands?|checks?|goe?s? through|uses?|answers?|responds?|is (?:answered|served|reachable)|starts? with)\b)/).exec(withoutRemarks(text.slice(start)));
  return match ? start + match.index : text.length;
}

/** "of 4.2 (visitors) and 4.3": the same length of text, with nothing left to read in its brackets. */
function withoutRemarks(text: string): string {
  return text.replace(/\([^()]{1,160}\)/g, (remark) => '_'.repeat(remark.length));
}
