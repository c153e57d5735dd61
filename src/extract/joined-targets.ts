import type { Target } from './endpoint-subject.js';
import { NARROWS } from './lexicon/targets.js';

/** "every controller that people talk to (`A`, `B`)": the list in brackets says which are meant. */
export function withoutExplained(targets: readonly Target[], text: string): Target[] {
  return targets.filter((target, index) => {
    const next = targets[index + 1];
    return target.nearness === 'named' || !next || next.nearness === 'system' || !/^[^.;(]{0,50}\([^)(]{0,12}$/.test(text.slice(target.range.end, next.range.start));
  });
}

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

/** An exception ends with its clause; one that begins its sentence, where it is said of whom the rest is true. */
export function exceptionEnd(text: string, start: number, opened: number): number {
  const begins = text.slice(0, opened).trim() === '';
  const match = (begins ? /[;.)]\s|[;.)]$|\s[–—]\s|:\s|,\s(?=(?:all|every|each|any|everything|the (?:rest|other)|(?:api )?(?:endpoints|routes|requests|calls)|an? (?:endpoint|route|request|call))\b)|,?\s(?=(?:every|each|no|nothing|nobody|everything|all(?: other)?) ?(?:[a-z]+ )?(?:routes?|endpoints?|paths?|requests?|calls?|handlers?|else|answers|gets?|happens|works|runs|starts|passes|goes)\b)/i : /[;.)]\s|[;.)]$|\s[–—]\s(?!(?:that|this|these|those|they|namely|i\.e)\b)|:\s(?!(?:(?:that|this|it) is|(?:these|those|they) are|namely|i\.e)\b)|(?<!\b(?:that|which|who|what|those|they|it|in|into|of|out of))\s(?=(?:requires?|needs?|includes?|must|carry|carries|sends?|demands?|checks?|goe?s? through|uses?|answers?|responds?|is (?:answered|served|reachable)|starts? with)\b)/).exec(text.slice(start));
  return match ? start + match.index : text.length;
}
