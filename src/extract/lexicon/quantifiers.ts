/*
 * Parts of expressions, shared by lists of wordings.
 */

/** Takes some of a group, and does not say which: "most of the", "nearly all", "the sensitive". The name of the group follows. */
export const SOME_OF = String.raw`(?:most|some|many|several|(?:a )?few|half|(?:nearly|almost|virtually|practically) (?:all|every)|not (?:all|every)|the majority|a handful|a couple|certain|selected|sensitive|critical|important) (?:of (?:the |our |these |those |all |its )*)?`;

/** A part of a year by its name, or a year. */
export const PART_OF_YEAR = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|q[1-4]|20\d\d)`;
