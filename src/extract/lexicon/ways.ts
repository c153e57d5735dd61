/*
 * How a design tells that a function or a client of its own, which calls a model, is used.
 */

/** A line of a listing that makes a client: `export const rater = new Mistral(`, `rater = AsyncMistral(`. The groups are its name and what makes it. */
export const CLIENT_MADE = /^\s*(?:export\s)?(?:(?:const|let|var|val|final|static|readonly|private|public)\s){0,3}([A-Za-z_]\w{2,40})\s{0,12}(?::\s?[\w.]{1,40}\s?)?:?=\s(?:await\s)?(?:new\s)?([A-Za-z][\w.]{1,60})[({]/;
/** … that awaits what a client gives back, which is no client: `const text = await gemini.describe(`. */
export const ANSWER_AWAITED = /=\sawait\s(?!new\s)(?:\w{1,40}\.){1,3}(?!(?:create|make|build|init|connect|open|get|from|of|new|load|client)(?![a-z]))[a-z]\w{0,40}[({]$/;
/** A client whose name is that of other things, too. */
export const ORDINARY_CLIENT = /^(?:client|api|app|db|http|data|res|result|response|model|service|provider|config|options|settings|self|this)$/i;

/** A line of a program that uses a client or runs a function: `await rateTone(`, `rater.chat`. */
export const RUNS_WAY = /(?<![\w.])(?:await|return|yield|=)\s(?:await\s)?(?:\w{1,20}\.)?(\w{3,40})(?=\(|\.\w)/g;

/** Before such a name in code: "calls ", "awaits ", "goes through the client ". */
export const WAY_BEFORE = /\b(?:calls?|awaits?|runs?|invokes?|executes?|waits? (?:for|on)|goes (?:to|through)|asks?|through|via|talks? to|hands? (?:it|them|the \w+) to)\s(?:(?:the|our|its|same) (?:(?:client|function|helper|wrapper|method)\s)?)?[`"(]{0,2}$/i;
/** The same in the own words of an endpoint: "uses ", "with ". */
export const WAY_USED = /\b(?:us(?:es?|ing)|with|by|client|helper|takes?|wraps?)\W{0,3}$|→\s?\W{0,2}$|^\W{0,3}$/i;
/** Behind such a name: " is awaited". */
export const WAY_IS_RUN = /^[`")]{0,2}\s(?:is|are|gets)\s(?:then\s|first\s|also\s|itself\s|directly\s)?(?:awaited|called|run|invoked|executed|asked)\b/i;
/** A sentence that goes on about the function named last. */
export const WAY_GOES_ON = /^\W{0,3}(?:That|This|The) (?:\w+ )?(?:function|helper|method|wrapper|routine)\b/i;

/** What may stand before a function that a sentence opens with … */
export const OPENS_WITH_FUNCTION = /^\W{0,4}(?:(?:the|our) (?:\w+ )?(?:function|helper|method|wrapper) )?\W{0,3}$/i;
/** … and between a model and the function by which it is asked. */
export const THROUGH_FUNCTION = /\b(?:through|via|by|with|in)\s(?:(?:the|our|one) (?:\w+ )?(?:function|helper|method|wrapper)\s)?[`"]?$/i;
