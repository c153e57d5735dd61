/*
 * Words that say of a thing that it is there with something else that is still to be done: "lands with the billing rework", "is slated for June". Each
 * has a test in tests/evasions/later-and-never.test.ts.
 */

const SEASON = String.raw`(?:(?:early|late|mid)[- ])?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|h[12])(?: 20\d\d)?`;
const SOON = String.raw`(?:shortly|soon|tomorrow|any day(?: now)?|next (?:week|month|quarter|spring|summer|autumn|winter|year|sprint|time)|in (?:a few|some|a couple of|two|three|four|five|six|\d{1,2}) (?:days|weeks|months|sprints|releases|versions|quarters))`;
/** A time to come. */
const AT_A_TIME = String.raw`(?:(?:in|for|by|with|from) (?:the |our )?(?:${SEASON})(?: (?:release|version|sprint|update|milestone|iteration))?|${SOON})`;
const WORK = String.raw`(?:re-?work(?:ing)?|re-?write|re-?design|re-?factor(?:ing)?|re-?vamp|overhaul|re-?launch|hardening|clean-?up|(?<=\s[\w-]{2,20}\s)(?:work|project|effort|initiative|programme|epic|ticket|story))`;
/** Work that is no part of this: "the billing rework", "the SSO project". */
const WITH_OTHER_WORK = String.raw`(?:with|in|during|after|alongside|together with|as part of|by|behind|on|at the end of|through) (?:the |our |a |an |that )(?:[\w-]{2,20} ){0,2}${WORK}\b(?! (?:of|above|below)\b)`;
const THEN = String.raw`(?:${AT_A_TIME}|${WITH_OTHER_WORK})`;

/** How things come about, in the present or the future. */
const COMES = String.raw`(?:(?:will |shall |should |to )?(?:lands?|ships?|arrives?|appears?|joins?|follows?|comes?(?: along)?|goe?s? (?:in|on|live|out)|moves? in|turns? on|kicks? in|starts?|begins?|takes? (?:effect|hold)|rolls? out|rides?(?: along)?)|(?:is|are) (?:coming|landing|arriving|going (?:in|on|live|out)|rolling out))`;
const IS_DUE = String.raw`(?:is|are|was|were|has been|have been) (?:only |still |now )?(?:due|expected|promised|slated|scheduled|pencill?ed in|earmarked|foreseen|pushed(?: back| out)?|moved|bumped|shifted|slipped|left)`;
const IS_DONE = String.raw`(?:(?:is|are|gets?|will be|shall be|to be) (?:only |then )?(?:added|switched on|turned on|enabled|rolled out|activated|introduced|built|merged|delivered|written|wired(?: up| in)?|bundled|shipped|done|put in|made mandatory)|will be (?:there|here|in place|ready))`;
/** … right behind it, with few words between. */
const RIGHT = String.raw`(?: (?:only|right|then|first|together|at the latest|not before))?`;

const STARTS_CHECKING = String.raw`(?:starts?|begins?) (?:to )?(?:check|verif|requir|demand|compar|enforc|validat|limit|throttl|count|ask|insist)\w*`;

export const ARRIVES_LATER = new RegExp(
  [
    String.raw`\b(?:${COMES}|${IS_DONE})${RIGHT} ${THEN}\b`,
    String.raw`\b(?:${COMES}|${IS_DONE}) (?:once|as soon as|when|after) (?:the |our )(?:[\w-]{2,20} ){0,2}${WORK} (?:is|has|lands|ships|comes)\b`,
    String.raw`\b${IS_DUE} (?:${AT_A_TIME}|(?:to|until|till) (?:the )?(?:${SEASON})|(?:with|for|to|until|by) (?:the |our |a )(?:(?:[\w-]{2,20} ){0,2}${WORK}|(?:[\w-]{2,20} )?(?:next|later|second|third|spring|summer|autumn|winter) (?:[\w-]{2,20} )?(?:release|version|sprint|phase|iteration|milestone)))\b`,
    // The thing itself may stand between the verb and its time: "starts checking the `x-key` header in June".
    String.raw`\b${WITH_OTHER_WORK}(?<=\b(?:gets?|gains?|receives?|acquires?) (?:its|the|a|an|their) [^.;:,]{2,160})`,
    String.raw`\b${THEN}\b(?<=\b${STARTS_CHECKING}[^.;:,]{0,160})`,
    String.raw`^\W*${THEN}(?=[^.;:]{0,80}\b(?:${STARTS_CHECKING}|will (?:check|verify|require|demand|compare|enforce|validate)\b))`,
    String.raw`\b(?:waits?|waiting|hinges?|depends?|hangs?) (?:on|for|upon) (?:the |our |a |an )(?:(?:[\w-]{2,20} ){0,2}${WORK}|(?:[\w-]{2,20} )?(?:contract|signature of the|approval|budget|sign-off|vendor|supplier|security team|audit))\b`,
    String.raw`\bawaits (?:the |our |a |an )(?:[\w-]{2,20} ){0,2}${WORK}\b`,
    String.raw`\b(?:once|when|as soon as|after) (?:the |our )(?:[\w-]{2,20} ){0,2}${WORK} (?:is (?:through|done|over|finished|complete|in|out|merged|live)|has (?:landed|shipped|finished)|lands|ships|is behind us)\b`,
    String.raw`(?:\b(?:as of|from|with)|,) the (?:next|coming|upcoming|following) (?:firmware|major version|generation|rollout)\b`,
    String.raw`\b(?:has|have|is|are) (?:still )?yet to [a-z]{2,20}(?<!\b(?:who|whoever|that|which|whose \w{1,20}) (?:has|have|is|are) (?:still )?yet to [a-z]{2,20})`,
    String.raw`\bwe (?:still )?owe\b`,
    String.raw`\bwe (?:will |shall )?get (?:to|around to) (?:it|that|this|the)\b(?=[^.;]{0,80} ${AT_A_TIME})`,
  ].join('|'),
  'gi',
);

const CHECK = String.raw`(?:checks?|checking|guards?|limits?|limiters?|counters?|caps?|throttles?|verification|validation|comparison|auth\w*|rls|row[- ](?:level )?security|polic(?:y|ies)|time-?outs?|abort|enforcement|protection|paging|pagination|transactions?|cursors?)`;
/** "the check is on its way", "the limit is in the works": said of other things, it puts nothing off. */
export const UNDERWAY = new RegExp(
  String.raw`\b(?:(?:is|are|remains?) (?:still |currently |only |just )?(?:being (?:built|written|developed|added|implemented|worked on|rolled out|coded|designed)|under (?:construction|development)|in (?:the (?:works|making|pipeline|oven|queue)|development)|half[- ](?:done|built|finished|written)|on (?:its|the) way|up next|next (?:up|on)|on (?:the|our|\w{2,20}['’]s) (?:list|desk|plate|agenda)|tracked (?:in|as|by|under)|blocked (?:by|on)|held (?:back|up)|in an? (?:open )?(?:pull request|branch|pr|fork)|not (?:yet )?merged|unmerged|a matter for (?:the next|another|a later)|reserved for|kept for the (?:second|next|third)|somebody else['’]s)|(?:lives|sits|waits|lies|rests) (?:on|in) (?:a|an|the|its own|\w{2,20}['’]s) (?:open |feature |separate |unmerged )?(?:branch|pull request|pr|fork|drawer))\b`,
  'gi',
);
/** Before such words: a check, in the same clause. */
export const CHECK_BEFORE = new RegExp(String.raw`\b${CHECK}\b[^.;:]{0,80}\s$`, 'i');
const PERIOD = String.raw`(?:pilot|trial(?: (?:run|period|phase))?|test (?:run|phase|period)|beta|season|move|migration|rebuild|proof of concept|prototype|experiment|opening|launch|semester|school year|holidays|fair|audit|relaunch|roll-?out|(?:first|next) (?:year|month|weeks|season|winter|summer|term))`;
/** "that check is built when the pilot is over", "the limit is added once the season ends": said of other things, it is when they are done. */
export const BUILT_AFTERWARDS = new RegExp(
  String.raw`\b(?:(?:is|are|gets?|will be|shall be) (?:only |then |first )?(?:built|added|written|put in|introduced|switched on|turned on|enabled|activated|wired(?: up| in)?|implemented|coded|delivered|done|made mandatory|tackled|due)|comes?|follows?|arrives?|starts?) (?:only )?(?:when|once|after|as soon as) (?:the|our|this|that) (?:[\w-]{2,20} )?${PERIOD}(?: (?:is|are|has|have) (?:been )?(?:over|through|done|finished|behind us|ended|closed|passed|complete|completed)| ends| closes)?\b`,
  'gi',
);
/** Before them: a check, or a word for what was said of one. */
export const CHECK_OR_IT_BEFORE = new RegExp(String.raw`\b(?:${CHECK}\b[^.;:]{0,80}|(?:that|this|it|which|both)(?: part)?)\s$`, 'i');
/** Somebody is at work on it: "Anna is still writing the check". */
export const STILL_AT_WORK = new RegExp(String.raw`\b(?:is|are|am) still (?:writing|building|working on|adding|coding|implementing|testing|finishing|wiring(?: up)?) (?:the |a |an |our |its |this |that )?(?:[\w-]+ ){0,3}?${CHECK}\b`, 'gi');

/** A sentence of its own that says no more of the one before it: "Lands with the billing rework.", "Slated for June." */
export const LANDS_LATER = String.raw`(?:${COMES}|${IS_DONE})${RIGHT} ${THEN}\b|${IS_DUE} (?:${AT_A_TIME}|(?:with|for|to|by) (?:the |our |a )(?:[\w-]{2,20} ){0,2}${WORK}\b)`;
export const LEFT_UNSAID = String.raw`(?:${COMES}${RIGHT}|slated|scheduled|due|expected|pencill?ed in|earmarked|pushed|moved) ${THEN}`;
