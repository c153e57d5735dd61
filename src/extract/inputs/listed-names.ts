import { CONTROL_LEAD, UNMISTAKABLE_LEAD } from '../lexicon/inputs.js';
import type { MappedText } from '../../text/mapped-text.js';

const LONGEST_NAME = 60;

/** The names of a list: split at commas and "and" outside of brackets, freed of articles and of what explains them. */
export function listedNames(list: MappedText): MappedText[] {
  const raw = list.text;
  const names: MappedText[] = [];
  let depth = 0;
  let quoted = false;
  let start = 0;
  for (let at = 0; at <= raw.length; at++) {
    const char = raw.charAt(at);
    if (char === '(' || char === '{' || char === '[') depth++;
    else if (char === ')' || char === '}' || char === ']') depth = Math.max(0, depth - 1);
    else if (char === '"' || char === '“' || char === '”') quoted = !quoted;
    const joint = depth === 0 && !quoted && !/^\sand time\b/.test(raw.slice(at, at + 9)) ? /^(?:,\s*(?:and|plus|or)\s+|,\s*|\s+(?:and|plus|\+)\s+|$)/.exec(raw.slice(at)) : null;
    if (at === raw.length || (joint && joint[0] !== '')) {
      const name = names.length > 0 && SAYS_WHERE.test(list.text.slice(start, at)) ? null : nameIn(list.slice(start, at));
      if (name) names.push(name);
      start = at + (joint?.[0].length ?? 0);
      at = Math.max(at, start - 1);
    }
  }
  return names;
}

const ARTICLES = /^(?:[`*\s]|\b(?:a|an|the|your|their|its|plus|optionally|optional|an optional|a free|required|then|also|one|and|with|for(?= (?:the|an?|his|her|their|your|its|one)\b)|step \w+|page \w+|screen \w+|collects?|asks? for|asks?|captures?)\b\s)*/i;

/** `field "nickname"`, `the fields "colour" and "size"`: the noun before a quotation is no part of the name. */
const NOUN_OF_QUOTED = /^(?:(?:text|input|form|required|optional|free)\s)?(?:fields?|inputs?|(?:tick |check )?boxes|(?:tick |check[- ]?)?box|tick-?box(?:es)?|checkbox(?:es)?|drop-?downs?|radio (?:group|buttons?)|selects?|switch(?:es)?|sliders?|toggles?|questions?|pickers?)\s(?:called\s|named\s|labell?ed\s)?(?=["“'‘`])/i;

/** "consent to mails": what is agreed to belongs to the name. */
const CONSENT = /^(?:consents?|agree\w*|permission|opt(?:s|ed)?[- ]?in|subscri\w+)\s(?:to|for)\b/i;

const ASKED = /^(?:how|whether|where|when|why|which|what)\s/i;

/** "name of the guide", "note for the driver": the first word alone names nothing. */
const GENERAL_HEAD = /^(?:names?|notes?)\s(?:of|for|to)\s/i;

/** "Outcome, on the driver's phone": where the name before is filled in, or when. */
const SAYS_WHERE = /^\W{0,3}(?:on|in|at|during|after|before|when|if|by|from|under|within)\s(?:the|an?|his|her|their|its|your|our|every|each|all|both|one's)\s/i;

/** "…, kept in the columns of those names": where the fields before it are kept. */
const KEPT = /^\W{0,3}(?:all\s|both\s|each\s)?(?:kept|stored|saved|written|persisted)\s(?:in|into|as|under|with|to)\b/i;

function nameIn(part: MappedText): MappedText | null {
  if (KEPT.test(part.text)) return null;
  const lead = ARTICLES.exec(part.text)?.[0].length ?? 0;
  const noun = NOUN_OF_QUOTED.exec(part.text.slice(lead))?.[0].length ?? 0;
  const bare = beforeBracket(part.slice(lead + noun));
  const cut = /\s(?:for|of|in|on|from|that|which|so|where|when|if|to|as|because|with)\s(?!\/)/i.exec(bare.text);
  const name = (cut && cut.index > 2 && !/^["“]/.test(bare.text) && !/^(?:what|where|when|how|why|who)\b/i.test(bare.text) && !CONSENT.test(bare.text) && !GENERAL_HEAD.test(bare.text) && bare.text.length > 18 ? bare.slice(0, cut.index) : bare).trim();
  // What is asked in a clause, "how long she has been a member", takes more words than a name.
  const most = ASKED.test(name.text) ? 10 : 7;
  return /[A-Za-z]/.test(name.text) && name.length <= LONGEST_NAME && name.text.split(/\s+/).length <= most ? trimmedMarks(name) : null;
}

/** A name without what stands in brackets behind it. */
export function beforeBracket(text: MappedText): MappedText {
  const at = text.text.search(/[({[]/);
  return (at > 0 ? text.slice(0, at) : text).trim();
}

/** "room, select", "urgency, three buttons": a control that stands behind a name is none, whether or not an article leads it. */
export function fieldsAmong(names: readonly MappedText[]): readonly MappedText[] {
  return names.filter((each, index) => index === 0 || !(UNMISTAKABLE_LEAD.test(each.text) || (COUNTED.test(each.text) && CONTROL_LEAD.test(each.text))));
}

const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|row of|set of)\s/i;

const END_MARKS = '"\'“”‘’`*:.';

function trimmedMarks(name: MappedText): MappedText {
  let start = /^["'“”‘’`*]*/.exec(name.text)?.[0].length ?? 0;
  // A quotation that ends inside of the name keeps its marks.
  if (/^["“]/.test(name.text) && /["”]\s/.test(name.text.slice(start))) start = 0;
  let end = name.length;
  while (end > start && END_MARKS.includes(name.text.charAt(end - 1))) end--;
  return name.slice(start, end);
}

/** What a list says of the name before, set apart by commas: "chosen from four cards, which goes to `stops.voice`, text, not null". */
const GOES_ON = /^(?:(?:chosen|picked|selected|entered|stored|kept|saved|written|mapped|which|limited|checked|validated)\b|(?:text|not null|null(?:able)?|required|(?:small|big)?int(?:eger)?|bool(?:ean)?|date|uuid|jsonb?|numeric|timestamptz|varchar)$)/i;
const WITH_ARTICLE = /\b(?:an?|the|its|their|his|her|your)\s[`"'*]{0,3}$/i;

/** The names of a list whose first has an article, less the pieces without one that only go on about the name before. */
export function withoutRemarks(names: readonly MappedText[], list: MappedText): readonly MappedText[] {
  const hasArticle = (name: MappedText): boolean => WITH_ARTICLE.test(list.text.slice(0, list.indexAt(name.span().start)));
  const [first] = names;
  return first && hasArticle(first) ? names.filter((name) => hasArticle(name) || !GOES_ON.test(name.text)) : names;
}

/** "a list of jars (size and price)": a group that comes several times, whose fields stand in brackets behind it. */
const REPEATED_GROUP = /^(?:lists?|rows?|lines?|entries|sets?|tables?|any number|one or more|several|some) (?:of )?[\w' -]{2,40}$/i;
const IN_BRACKETS = /^[`*"]{0,2}\s?\(([^()]{3,120})\)/;

/** The names of a list, each repeated group by the fields that it has: "a list of jars (size and price)" → size, price. */
export function withGroupsOpened(names: readonly MappedText[], list: MappedText): readonly MappedText[] {
  return names.flatMap((name) => {
    if (!REPEATED_GROUP.test(name.text)) return [name];
    const behind = list.slice(list.indexAt(name.span().end));
    const inside = IN_BRACKETS.exec(behind.text);
    const fields = inside?.[1] === undefined ? [] : listedNames(behind.slice(inside[0].indexOf(inside[1]), inside[0].length - 1));
    return fields.length > 1 ? fields : [name];
  });
}
