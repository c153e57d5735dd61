/*
 * How programs put together the body of an answer. A status that stands in it is told to the caller, and is not the answer's own. Each has a
 * test in tests/extract/timeout-claims.test.ts.
 */

/** Before the bracket of a call: all in it goes into a body. */
export const ENCODES_BODY = /(?:\bJSON\.stringify|\bjson\.dumps|\bjson_encode|\bjsonify|\bjson\.Marshal|\.Encode|\bto_json|\bResponseEntity\.ok|\b(?:Results\.|TypedResults\.)?Ok)$/;
/** … its first argument does, where that has brackets of its own. */
export const PASSES_BODY_FIRST = /(?:\b(?:Next)?Response\.json|\b(?:res|resp|response|reply|ctx|c|h)\.(?:json|jsonp|send)|(?<![\w.])json|->json|\bJSONResponse|\bORJSONResponse|\bJsonResponse|\bnew Response|\bweb\.json_response)(?:<[\w.]{1,30}>)?$/;
/** Before a bracket that is no call's: it is a body by its name, or stands behind the status. */
export const IS_BODY = /(?:\bbody:|\b(?:content|data|body)\s?=|\brender json:|\.JSON\([^()]{1,40},\s?(?:gin\.H|fiber\.Map|echo\.Map|map\[string\][\w{}]{1,14}))\s?$/;
/** Before the bracket of a dictionary. */
export const RETURNS_BODY = /\breturn\s?$/;
/** The key of a field in it, which no runtime of functions takes for the status. */
export const STATUS_KEY = /["'](?:status|code|error_code|http_status)["']\s?:\s?$/;
/** Words around a status that put it in the body: "a field `status` with 504", "504 only in the body", "the HTTP status stays 200". */
export const FIELD_BEFORE = /\b(?:fields?|propert(?:y|ies)|keys?)\s[`"']?[\w.]{1,20}[`"']?\s(?:with|of|is|=|holds|says|set to)\s[`"']?$|\b(?:fields?|propert(?:y|ies))\s(?:with|of|that is|that says|that holds)\s[`"']?$/i;
export const FIELD_BEHIND = /^[`"'}\s]{0,4}(?:(?:is|stands)\s)?(?:(?:as\s)?(?:only|just|merely)\s(?:as\s)?(?:(?:an?|one)\s(?:field|property|key|member)\b|(?:in|inside|within)\sthe\s(?:json\s|response\s)?(?:body|payload)\b)|(?:as\s|is\s)(?:an?|one)\s(?:field|property|key|member)\s(?:of|in)\b)/i;
export const STATUS_STAYS = /\b(?:status|code)\s(?:line\s|itself\s)?(?:stays|remains|is still|is always|keeps)\s(?:at\s)?20[02]\b/i;
