/*
 * How people say that so many calls are granted at the least, or that money is counted: figures with a window that hold nobody back. Each group has
 * tests in tests/extract/rate-limit-forms.test.ts.
 */

/** Before a figure: nobody gets less. "no fewer than 10 a minute", "guarantees every client 10 a minute" */
export const AT_LEAST_BEFORE = /\b(?:(?:no|not|never) (?:fewer|less) than|at (?:the )?(?:very )?least|(?:a |the )?minimum (?:of|is|rate of)|min\.)\s(?:about |some )?$|\b(?:guarantees?|guaranteed|promises|promised|assures|assured)\s(?:(?!(?:no|not|never|more|only|most|up|max\w*|beyond|over)\b)[\w\x60/-]{1,20}\s){0,4}$/i;
/** Before such words: they are denied. "is not guaranteed", "nobody is promised" */
export const NOT_PROMISED = /\b(?:not|never|nobody|no one|no \w+)\s(?:is |are |be |gets? )?$/i;
/** Behind a figure: so many, and more are welcome. "10 a minute or more", "10 a minute per user at the least" */
export const AT_LEAST_BEHIND = /^(?:\s(?:(?:per|for each|and|by|for every) )?(?!(?:at|or|and|is|are)\b)[\w-]+){0,3},?\s(?:or (?:more|better|higher)|and (?:up|upwards|more)|at (?:the )?(?:very )?least(?! (?:\d|one|two|three|five|six|ten)\b)|at (?:a |the )?minimum|(?:is |are )?guaranteed)\b(?![^.;]{0,60}\b(?:429|reject|refus|block|turned away|throttl))/i;
/** Behind a figure: the one beyond is not granted. "25 an hour, no more", "and not one more" */
export const NO_MORE_BEHIND = /^[^.;]{0,30}?,?\s(?:and |but )?(?:no|not|never|none|not (?:a single )?one) more\b(?! (?:often |frequently )?than)/i;
/** What is counted is money, which no call is: "80 dollars a month". */
export const COUNTS_MONEY = /^\S+\s(?:(?:us|canadian|australian)\s)?(?:dollars?|euros?|pounds?|quid|cents?|pence|francs?|yen|yuan|rupees?|pesos?|reais|kron(?:a|or|er)|zloty|gbp|chf|cad|aud)\b/i;
