/*
 * Sentences that tell who runs a function. Tests in tests/extract/timeout-scopes.test.ts.
 */

/** Before the function: "ask Mistral through ", "use ", "are wrapped in ". */
export const GOES_BY = /\b(?:through|via|by|with|us(?:e|es|ing)|calls?|runs?|inside|wrapped in|goes? to)\s(?:(?:the|our|one|same) (?:\w+ )?(?:function|helper|method|wrapper)\s)?[`"]?$/i;
/** … of which it is denied: "does not go through ". */
export const NOT_BY = /\b(?:not|never|no|none|without|instead of|rather than|cannot|nothing|\w+n['’]t)\b[^,;:()]{0,60}$/i;
/** Those that are named behind it are left out. */
export const EXCEPT = /\b(?:except(?: for| of)?|excepting|but not|apart from|other than|all but|unlike|not so|aside from|save for|only not|the exception is|bar)\b/gi;
