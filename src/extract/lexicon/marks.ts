/*
 * Signs that stand beside names in a list, and how a sentence says what they mean.
 */

const SIGNS = '†‡§¶⁎∗¹²³⁴⁵°●○◌◐◓◍■□▲△▼▽◆◇★☆✦✧🔒🔓🛡⚙🌐👤🟢🟡🟠🔴🔵⚪⚫';

/** A number drawn as a sign: the keycaps 1️⃣ 2️⃣, the circles ① ❷. */
export const DRAWN_NUMBER = String.raw`(?:\d\uFE0F?\u20E3){1,2}|[\u2460-\u2473\u2776-\u2793]`;

/** A sign right behind a name, as in "`notes` †", which belongs to neither the name nor its columns. */
export const MARK_BEHIND = new RegExp(String.raw`^\s?[${SIGNS}]\uFE0F?(?=[\s\x60"*(:,|–—-]|$)`, 'u');
/** … with the star, which marks text in markdown as well. */
export const MARK_OF_NAME = new RegExp(String.raw`^[\x60"]{0,2}\s?([${SIGNS}*])\uFE0F?(?=[\s\x60"(:,|–—-]|$)`, 'u');

/** A sign before the name with which an entry begins: "🔒 `members`". */
export const MARK_BEFORE_NAME = new RegExp(String.raw`^\s?([${SIGNS}])\uFE0F?[\s\x60"*]{0,4}$`, 'u');

/** The signs that have a name in words. */
export const MARK_WORDS: Readonly<Record<string, string>> = {
  'double dagger': '‡', dagger: '†', asterisk: '*', star: '*', 'section sign': '§', 'paragraph sign': '§', pilcrow: '¶', lock: '🔒', shield: '🛡', 'open circle': '○', 'empty circle': '○', 'full circle': '●', 'filled circle': '●', dot: '●', circle: '○', 'black star': '★', triangle: '▲', diamond: '◆', kreuz: '†', stern: '*', sternchen: '*',
};
const SIGN = String.raw`(?:[\x60"'(]{0,2}([${SIGNS}*])\uFE0F?[\x60"')]{0,2}|(${Object.keys(MARK_WORDS).join('|')})\b)`;
const CARRIES = String.raw`(?:with|marked(?: with| by)?|flagged(?: with)?|followed by|bearing|carrying|(?:that|which) (?:carry|carries|bear|bears|have|has|show|shows)|that (?:is|are) (?:marked|followed)(?: with| by)?|mit)`;

/** "† no RLS, …" or "† = service role only" at the beginning of a note. */
export const NOTE_OF_MARK = new RegExp(String.raw`^\W{0,2}?([${SIGNS}*])\uFE0F?\s{0,2}(?:=|:|–|—|-\s|means\b|marks\b|is\b|are\b)?\s{0,2}(?=[\p{L}\x60"])`, 'u');
/** "The ones with a dagger are left out …", "tables marked * have …" */
export const THOSE_WITH_MARK = new RegExp(String.raw`^\W{0,3}(?:(?:the|those|all|any|every|each|only|but|die)\s){0,2}(?:ones?|those|tables?|collections?|names?|lines?|rows?|entries|items?|whatever|what|those two|tabellen?)\s${CARRIES}\s(?:the\s|an?\s|einem\s)?${SIGN}\s?,?\s?`, 'iu');
/** "A dagger marks those that …", "The star says: …" */
export const MARK_STANDS_FOR = new RegExp(String.raw`^\W{0,3}(?:an?|the|ein|der)\s${SIGN}\s?(?:(?:behind|after|beside|next to)\s(?:a|the|its)\sname\s)?(?:marks?|means?|stands for|says|denotes|indicates?|is for|=|:|heißt|bedeutet)\s?:?\s?`, 'iu');
/** "… all of them except those marked †" */
export const EXCEPT_MARKED = new RegExp(String.raw`\b(?:except|excepting|but not|apart from|other than|excluding|save|all but|without|not)\s(?:for\s)?(?:(?:the|those)\s)?(?:(?:ones?|tables?|collections?|names?|lines?)\s)?${CARRIES}\s(?:the\s|an?\s)?${SIGN}`, 'iu');

/** What is marked has none of what the others have. */
export const LEFT_OUT = /\b(?:exempt(?:ed)?|excluded|excepted|left out|spared|go(?:es)? without|do(?:es)? without|skipped|not (?:included|covered|among|part|one)|no rls|neither|have none|has none|stays? off|remains? off|is off|are off|off)\b/i;
