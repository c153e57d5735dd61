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

const ROUTES = '(?:routes?|endpoints?|calls?|paths?|requests?|handlers?)';
const BEARS = String.raw`(?:with|(?:(?:that|which|who) )?(?:bears?|carr(?:y|ies)|has|have|shows?)|bearing|carrying|having|(?:(?:that|which) (?:is|are) |are |is )?(?:marked|flagged|tagged|followed)(?: with| by)?)`;
/** "A route marked † …", "those with a dagger …", "whatever bears a † …" */
export const ROUTES_WITH_MARK = new RegExp(String.raw`^\W{0,3}(?:(?:the|those|all|any|every|each|only|but|an?)\s){0,2}(?:ones?|those|${ROUTES}|lines?|rows?|entries|items?|whatever|what|anything)\s${BEARS}\s(?:the\s|an?\s)?${SIGN}\s?,?\s?`, 'iu');
/** "A † behind a route means …", "the dagger marks …" */
export const MARK_OF_ROUTE_MEANS = new RegExp(String.raw`^\W{0,3}(?:an?|the)\s${SIGN}\s?(?:(?:behind|after|beside|next to|at|on)\s(?:an?|the|its)\s(?:${ROUTES}|line|row|name)\s)?(?:marks?|means?|stands for|says|denotes|indicates?|is for|=|:)\s?:?\s?`, 'iu');
/** "… except those marked †", "… unless a route bears a dagger" */
export const ROUTES_EXCEPT_MARKED = new RegExp(String.raw`\b(?:except|excepting|but not|apart from|other than|excluding|save|all but|but|without|not|unless)\s(?:for\s)?(?:(?:the|those|an?|it|they)\s)?(?:(?:ones?|those|${ROUTES}|lines?|rows?|entries)\s)?${BEARS}\s(?:the\s|an?\s)?${SIGN}`, 'iu');
/** A clause that begins with the next sign of a legend: "† public; ‡ API key". */
export const NEXT_MARK = new RegExp(String.raw`[;,]\s(?=[${SIGNS}])`, 'gu');
/** A sign right behind a path in a cell, an item or a title: "`POST /notes` †". */
export const MARK_OF_PATH = new RegExp(String.raw`^[\x60"*)\s]{0,4}([${SIGNS}*])(?!\w)`, 'u');

/** The marked ones lack the guard of which the sentence before speaks: "answers without it", "are exempt", "skip it". */
export const LACKS_GUARD =
  /\bwithout (?:it|one|that|this|any of (?:it|this|that))(?![\w-])(?! \w)|\b(?:go(?:es)?|do(?:es)?) without(?=\W{0,3}$)|\b(?:skips?|bypass(?:es)?|evades?|escapes?) (?:it|this|that|the (?:check|guard))\b|\b(?:does|do) not (?:run|use|need|have|require|take|call|ask for|go through|pass through) (?:it|one|this|that|any)\b|\b(?:exempt(?:ed)?|excluded|excepted|exceptions?|left out|spared|skipped)\b(?! (?:if|when|where|only))|\bis not (?:run|called|asked|checked|applied|needed|required)\b|\b(?:are|is) not (?:guarded|protected|covered|behind it)\b|\b(?:do|does|need|are|is) not(?=\W*$)|^not (?:guarded|protected|checked|covered)\b|\bnobody is (?:asked|checked)\b/i;
/** "… go without the token": the guard by what it looks at. */
export const LACKS_CREDENTIAL = /\bwithout (?:the|an?|any|that|this) (?:[\w-]{1,20} )?(?:tokens?|sessions?|cookies?|headers?|keys?|signatures?|credentials?|log-?in|guard|check)(?![\w-])/i;
/** A thought inside a sentence. */
export const NEXT_THOUGHT = /;\s|\s\((?=[a-z])/g;
