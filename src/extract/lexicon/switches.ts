/*
 * A check that stands behind a switch is there when the switch is on. Each has a test in tests/evasions/later-and-never.test.ts.
 */

/** A switch by its kind: "the flag `strict_tasks`", "a feature toggle". */
export const SWITCH = String.raw`(?:(?:the|an?|our|its)\s)?(?:[\w-]+\s){0,3}?(?:flag|toggle|feature switch|kill switch|setting|option)\b`;
/** It is off unless somebody turns it on. */
export const OFF_AT_FIRST = String.raw`(?:(?:off|disabled|false|not (?:set|on|enabled))\b[^.;\n]{0,12}\b(?:by default|at first|at launch|for now|unless|until|today|in production)\b|\(off\)|(?:starts|ships|begins|stays|remains|is currently|is still) (?:off|disabled|false)\b|default(?:s|ing)?(?: value)?(?: is| to|:| =)? (?:off|false|disabled)\b)`;
const CONDITION = String.raw`(?<!\b\d{1,2}\s|\bunless\s)\b(?:behind|under|guarded by|(?:only )?(?:if|when|where|while|once|as long as|provided(?: that)?)) ${SWITCH}`;
/** What is said holds while a switch is on: "… when the flag `strict_tasks` is on". */
export const BEHIND_SWITCH = new RegExp(CONDITION, 'i');
/** The same where the clause goes on to say that it is off. */
export const BEHIND_SWITCH_OFF = new RegExp(String.raw`${CONDITION}[^.\n]{0,70}?${OFF_AT_FIRST}`, 'i');

const THE_SWITCH = String.raw`(?:(?:the|this|that|its|our) (?:[\w-]+ )?(?:flag|toggle|switch|setting|option)|it|that|this)`;
const GOES_ON_LATER = String.raw`(?:(?:only |then )?(?:goes|comes|will go|will come|is going) (?:on|live|up)|(?:is|will be|gets|shall be|is to be) (?:only |then )?(?:switched|turned|flipped|put|set) on|happens|will happen|will be (?:so|on))\s(?:only\s|right\s)?(?:once|when|after|with|as soon as|in|by|from|later|next|before)\b`;
const IS_OFF = String.raw`(?:(?:is|stays|remains|ships|starts|is kept)(?: still| currently| now| yet)? (?:off|false|disabled|not (?:yet )?(?:on|set|switched on|turned on|enabled))\b|defaults to (?:off|false)\b|(?:has|was)(?: not|n['’]t| never) (?:yet )?(?:been )?(?:switched|turned|set|put|flipped) on\b|isn['’]t (?:on|set)\b)`;
const TURN_IT_ON = String.raw`(?:we|they|somebody|ops|operations) (?:will |shall |only )?(?:switch|turn|flip|put|set) (?:the (?:flag|toggle|switch)|it|that) on\b`;

/** A sentence of its own behind it: "The flag goes on once the load test is done", "It is still off". */
export const SWITCHED_ON_LATER = new RegExp(String.raw`^\W*(?:but |though |however,? )?(?:${THE_SWITCH}\s${GOES_ON_LATER}|${TURN_IT_ON})`, 'i');
export const SWITCH_IS_OFF = new RegExp(String.raw`^\W*(?:but |though |however,? )?(?:${THE_SWITCH}\s${IS_OFF}|(?:nobody|no one|we|they) (?:has|have)(?: not|n['’]t| never)? (?:yet |ever )?(?:switched|turned|set|put|flipped) (?:it|that|the (?:flag|toggle|switch)) on\b)`, 'i');
/** The same in the sentence itself: "…, which goes on once the load test is done". */
export const BEHIND_SWITCH_TO_COME = new RegExp(String.raw`${CONDITION}[^.;\n]{0,60}?(?:,\s(?:and\s)?|;\s|\s\(|\s[–—]\s)(?:which|${THE_SWITCH})\s(?:${GOES_ON_LATER}|${IS_OFF})`, 'i');
