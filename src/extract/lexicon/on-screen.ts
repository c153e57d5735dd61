/*
 * What a screen has at hand, put together from classes of words: rows that are loaded or shown, what an answer brought along. Shared by totals that
 * are made of it and pages that are drawn from it. Tests in tests/rules/on-screen.test.ts.
 */

/** What is at hand. */
const AT_HAND = '(?:(?:already |just |currently |so far )?(?:loaded|shown|fetched|displayed|visible|listed|rendered|downloaded|returned)|(?:on|at) (?:the )?(?:screen|hand)|in (?:memory|the browser|the client|view|the (?:table|list|grid)))';
const SCREEN = '(?:tables?|lists?|pages?|screens?|views?|clients?|browsers?|apps?|grids?|boards?|tabs?|feeds?|front[- ]?ends?|dashboards?)';
const HAS = '(?:shows?|holds?|has|have|displays?|loads?|loaded|keeps?|fetched|received|contains?|lists?|got)';
/** Before rows: they are the ones that are counted. */
const OUT_OF = '(?:from|over|of|among|amongst|within|out of|across|in|on|between)';

/** "among those loaded", "from the invoices that the list beside it shows", "of what the board has": rows that a screen has at hand. */
export const ROWS_AT_HAND = new RegExp(
  [
    `\\b${OUT_OF} (?:those|the ones|these|whatever|what|the (?:rows|items|entries|records|cards|lines|ones)) (?:(?:that|which) )?(?:(?:is|are|was|were|has been|have been|happens? to be) )?${AT_HAND}(?! (?:at|from|for|by) (?:all|every|night))`,
    `\\b${OUT_OF} (?:those|the|what|these|only)(?: [a-z]+)? ?(?:that |which )?(?:the|its|this|that|our) ${SCREEN} (?:(?:beside|below|above|under|underneath|next to|beneath|behind|over|on|of) (?:the |it\\b|this |that )?(?:[a-z]+ )?)?${HAS}\\b`,
  ].join('|'),
  'i',
);

const ANSWER = '(?:response|answer|reply|result|call|request|payload|post|submission|upload|redirect)';
const BROUGHT = '(?:brought|returned|gave|carried|delivered|contained|included|sent|handed|left|brings|returns|gives|carries|delivers|contains|includes|hands)';

/** "what the log-in response brought along", "the data that came with the sign-in": a page is drawn from an earlier answer. */
export const BROUGHT_ALONG = new RegExp(
  [
    `\\b(?:what|whatever|that which|the (?:[a-z]+ )?(?:that|which)) (?:the |its |an? )?(?:[a-z]+ )?(?:log-?in|sign-?in|sign-?up|submit|submission|save|saving|create|previous|earlier|first|upload|checkout|POST|PUT|PATCH)(?:[- ]${ANSWER})? (?:has |had )?(?:already |just )?${BROUGHT}\\b`,
    `\\b(?:what|whatever|data|figures|rows|everything) (?:that |which )?(?:came|arrived|was (?:sent|handed over|delivered)|were (?:sent|delivered)) (?:along |over |back )?(?:with|in|at) (?:the |its |an? )?(?:log-?in|sign-?in|submit|save|previous|earlier|upload|redirect|app's start)`,
    // One screen hands it to the next: a server, or what is behind it, would be read.
    `\\bwhat (?:the|its) (?!(?:[a-z]+ ){0,2}(?:server|api|route|endpoint|backend|database|worker|loader|handler|query|function)\\b)(?:[a-z]+ ){1,3}(?:handed (?:over|on|down)|hands (?:over|on|down)|passed (?:on|along|over|down)|passes (?:on|along|over|down)|left behind|carried over)\\b`,
    `\\bthe (?:log-?in|sign-?in|submit|previous|earlier|upload|saving|save)[- ](?:response|answer|reply|result|payload)\\b`,
  ].join('|'),
  'i',
);
