import type { MappedText } from '../../../text/mapped-text.js';
import { matchesIn } from '../../../text/matches-in.js';
import type { Unit } from '../../outline.js';
import type { Passage } from '../../passages.js';
import { pathMentions } from '../../paths.js';
import { singular } from '../../tables/names.js';
import { isOfDesign } from '../../zones.js';

/** What a sentence tells of those whom cells name by a word. */
export interface ToldCaller {
  readonly word: string;
  /** The words in which they are told … */
  readonly meaning: MappedText | null;
  /** … or another word that tells the same of them. */
  readonly like: string | null;
}

/** Words named side by side: "Potters and studio owners". */
interface Group {
  readonly words: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Each is set as code, in bold or in italics. */
  readonly marked: boolean;
}

const JOINED = /^[`*"”']{0,2}(?:,|,?\s(?:and|or)|\s?[/&])\s(?:an?\s|the\s)?(?:[a-z-]{2,16}\s){0,2}[`*"“']{0,2}$/i;
/** "present an access token", "are known by the session cookie", "sign in with Entra". */
const PROVES = /^[`*"”'’]{0,2}\s(?:\([^()]{1,40}\)\s)?(?:(?:always|only|each|all|both|then|therefore|must|have to|has to)\s){0,2}(?:presents?|sends?|carr(?:y|ies)|uses?|shows?|brings?|holds?|pass(?:es)?|comes?\s(?:in\s)?with|signs?\sin|logs?\sin|authenticates?|proves?|identif(?:y|ies)|needs?|requires?|gets?\sin\s(?:with|by)|(?:is|are)\s(?:always\s|only\s)?(?:known|identified|recogni[sz]ed|told|authenticated|let in|checked|verified)\s(?:by|with|through|via|from))\b/i;
const EXPLAINED = /^[`*"”'’]{0,2}\s?(?:\(|[:=]\s|[–—]\s)/;
/** "too, with the role `owner`", "by the same cookie", "(the same plus a role claim)", "also carry the app role". */
const ALIKE = /^[`*"”'’]{0,2}\s?(?:[,(:]\s?)?(?:too\b|as well\b|likewise\b|also\b|(?:is|are|sends?|uses?|carr(?:y|ies)|needs?|by|with|presents?)\s(?:also\s|known by\s)?(?:the\s)?same\b|(?:the\s)?same\b)/i;
/** "In the table these are written *potter* and *owner*." */
const WRITTEN_AS = /\b(?:written|called|marked|noted|shown|listed|named|abbreviated|appears?|stands?)\s(?:there\s)?(?:as\s|with\s|just\s|simply\s)?(?:the\s)?[*`"“']{0,2}$/i;

/** How sentences tell those whom cells name: "Potters and owners present an access token" explains the cells `potter` and `owner`. */
export function toldCallers(words: ReadonlySet<string>, passages: readonly Passage[]): ToldCaller[] {
  if (words.size === 0) return [];
  const found: ToldCaller[] = [];
  let unit: Unit | null = null;
  let before = '';
  for (const passage of passages) {
    if (passage.unit !== unit) before = '';
    unit = passage.unit;
    if (passage.kind !== 'words' || !isOfDesign(unit.zone) || pathMentions(passage.text.text).some(({ methods }) => methods.length > 0)) continue;
    const groups = groupsIn(passage.text, words);
    groups.forEach((group, index) => {
      const told = toldOf(group, passage, groups[index + 1]?.start ?? passage.text.length, before);
      if (!told) return;
      before = group.words[0] ?? '';
      found.push(...group.words.map((word) => ({ word, ...told })));
    });
  }
  return found;
}

function toldOf(group: Group, { text, unit }: Passage, end: number, before: string): Omit<ToldCaller, 'word'> | null {
  const raw = text.text;
  const behind = raw.slice(group.end, end);
  if (before !== '' && ALIKE.test(behind)) return { meaning: null, like: before };
  const opens = /^\W*(?:(?:an?|the|all|every|each)\s)?(?:[a-z-]{2,16}\s)?$/i.test(raw.slice(0, group.start));
  if (PROVES.test(behind) || ((group.marked || opens) && EXPLAINED.test(behind))) return { meaning: text.slice(group.end, end), like: null };
  const start = unit.text.indexAt(text.span().start);
  return group.marked && WRITTEN_AS.test(raw.slice(0, group.start)) && start > 0 ? { meaning: unit.text.slice(0, start), like: null } : null;
}

function groupsIn(text: MappedText, words: ReadonlySet<string>): Group[] {
  const groups: Group[] = [];
  for (const { index: start, 0: written } of matchesIn(text.text, /[A-Za-z][\w-]{1,20}/g)) {
    const word = [written.toLowerCase(), singular(written.toLowerCase())].find((each) => words.has(each));
    if (word === undefined) continue;
    const end = start + written.length;
    const marked = text.marks.some((mark) => mark.kind !== 'link' && mark.start <= start && end <= mark.end && mark.end - mark.start <= written.length + 2);
    const last = groups.at(-1);
    if (last && JOINED.test(text.text.slice(last.end, start))) groups[groups.length - 1] = { words: [...last.words, word], start: last.start, end, marked: last.marked && marked };
    else groups.push({ words: [word], start, end, marked });
  }
  return groups;
}
