/*
 * Words over a list, or beside a row, that put off all that stands there. Each has a test in tests/extract/put-off.test.ts.
 */

const WEIGH = '(?:weighing|considering|discussing|debating|pondering|contemplating|mulling over|thinking (?:about|of)|toying with|looking into|undecided (?:about|on)|not (?:yet )?sure (?:about|of)|tempted by)';
const WISH = "(?:might|may|could|(?:would|['’]d) (?:like|love|want) to|hope to|wish to|want to one day)";
const PUT_OFF = '(?:put off|postpone[ds]?|defer(?:red)?|park(?:ed)?|shelve[ds]?|leave (?:out )?for later|left (?:out )?for later|kept for later)';

/** What leads a list in and brings none of it: "We are still weighing:", "What we might bring if the pilot asks for it:", "Not decided yet:". */
export const LEADS_WISHES = new RegExp(
  `^(?=[^.!?]{1,100}[:,]\\W{0,4}$)(?:(?:[^.!?]{0,60}\\b)?(?:we|the team|i)(?:['’](?:re|m)| are| is| am)? (?:still |also |only |currently |now )?(?:${WEIGH}|(?:have |has )?(?:${PUT_OFF}))\\b|(?:[^.!?]{0,60}\\b)?(?:we|the team|i) ${WISH} (?:also |still |later |yet |one day |some day |then )?(?:bring|add|build|do|get|introduce|have|adopt|ship|try|see|include|follow (?:up )?with)\\b|\\W*(?:(?:still|currently|only|all|things?|what is) )*(?:under (?:consideration|discussion|evaluation)|up for discussion|being (?:considered|discussed|weighed|debated)|not (?:yet )?(?:decided|settled|agreed|scheduled)(?: (?:yet|on|upon))?|undecided|open to debate|perhaps later|maybe (?:later|one day)|later,? (?:perhaps|maybe)|if (?:time|money|the budget) (?:allows|permits)|nice to have|${PUT_OFF}|ideas?(?: for later)?|wishes)\\W{1,4}$)`,
  'i',
);

/** The column of when a thing is done. */
export const TIME_COLUMN = /^\W*(?:(?:by )?when|time|timing|phase|milestone|release|stage|step|date|due|target|sprint|week|month|quarter|version|deadline)\??\W*$/i;
/** A time that the plan does not set: "Some time after go-live", "one day", "not scheduled". */
export const TIME_NOT_SET = /^\W*(?:(?:some|one) ?(?:time|day)\b(?! (?:before|during|in week)\b)|(?:much |sometime |perhaps |maybe )?later\b|sometime\b(?! (?:before|during|in week)\b)|eventually\b|(?:at )?some point\b|not (?:yet )?(?:scheduled|planned|dated|set|decided)\b|un(?:scheduled|dated|planned)\b|no date\b|tb[adc]\b|open\W*$|(?:well |long |a while |(?:some|a few|several) (?:days|weeks|months) )?(?:after|following|beyond) (?:the )?(?:go-?live|launch|release|pilot|opening|roll-?out|hand-?over|first season|mvp|beta)\b|post-?(?:launch|mvp|release|go-?live)\b|backlog\b|future\b|next (?:year|season)\b|the (?:year|season) after\b|if (?:time|money|the budget)\b|when(?:ever)? (?:there is|we have|somebody has) (?:time|money)\b|never\b|nice to have\b|wish(?:es| ?list)?\b|parked\b)/i;
