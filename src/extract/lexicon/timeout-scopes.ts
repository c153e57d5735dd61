/*
 * Whom a statement about waiting speaks of where it names no endpoint: those that stream, those that wait as another does, those
 * that try more often than others. Tests in tests/extract/timeout-scopes.test.ts.
 */

const WAIT = "(?:time-?outs?|timing out|deadlines?|bounds?|cut-?offs?|cut off|waits?|waiting|abort\\w*|race[ds]?|504|time limits?|limits? of time|patience|gives? up|give-?up|wrapper|helper|guard|treatment|handling|behaviou?r|treated|handled|bounded|ended|stopped|the (?:three|rest|whole)|slow answers?)";

/** "Cut-off as 3.1", "abort and answer same as `classify`", "the same deadline as above", "waits like the summary". */
export const WAITS_AS = new RegExp(`\\b${WAIT}[^.;\\n]{0,40}?\\s?:?\\s(?:(?:exactly|just|is|are|the|of)\\s){0,2}(?:same(?: (?:as|like|for))?|(?<!\\bas \\w{1,16} )as(?! (?:json|html|a|an|the|soon|long|it|well|\\w+ as|\\d+ ?s)\\b)|like|identical to|those of|see)\\s|\\bsame (?:\\w+,? (?:and )?(?:the )?(?:same )?){0,4}${WAIT}(?:\\s\\w+){0,3}\\s(?:as|like)\\s|\\bsame ${WAIT}(?: and \\w+)?(?=\\W*(?:$|as above|above))`, 'i');
/** A cell or a field of waiting that consists of a reference. */
export const WAITS_AS_IN_CELL = /^\W{0,3}(?:(?:exactly|just|both|all)\s)?(?:as|like|same(?: as)?|see|wie|comme|como|come|ditto|idem|→|->|=)\s/i;
/** A field about the call of a model, which is done as elsewhere: "AI call: same as `POST /triage`", "Model call: see route 4"; not "same prompt as …". */
export const CALL_CELL = /^\W{0,3}(?:(?:ai|llm|model|gpt|vision|generation)\s(?:calls?|requests?|invocations?|steps?|handling|guard|wrapper)|calls? (?:to|of) (?:the )?(?:ai|llm|model))\W{0,3}$/i;
export const CALLS_AS_IN_CELL = /^\W{0,3}(?:(?:exactly|just|handled|wrapped|done)\s)?(?:(?:the )?same(?: (?:as|like|(?:wrapper|handling|guard|pattern|rules?) (?:as|like)))?|as|like|see|identical to|ditto|idem|→|->)\s(?:(?:in|for|with|under)\s)?(?:the\s)?(?=[`*]{0,3}(?:POST|GET|PUT|PATCH|DELETE|\/|§|#?\d|above\b|routes?\b|endpoints?\b))/i;
export const WAITS_UP = /\b(?:above|before|previous|preceding|last one|row above)\b/i;
/** The sentence is a reference and no more: "Same timeout.", "Ditto for the wait." */
export const POINTS_BACK = /^\W{0,3}(?:same|ditto|idem)\b[^.;:]{0,30}\W{0,3}$/i;

/** In an endpoint's own words: the answer comes bit by bit. */
export const STREAMS = /\bstream(?:s|ed|ing)?\b|\bSSE\b|\btext\/event-stream\b|\bserver-sent\b|\b(?:word|token|chunk|piece|line|sentence) by (?:word|token|chunk|piece|line|sentence)\b|\bas it (?:is|gets|comes)(?: being)? (?:written|generated|produced|made|in)\b|\bStreamingResponse\b|\bstreamText\b/gi;
const KIND = '(?:routes?|endpoints?|answers?|calls?|responses?|requests?|handlers?|ones?|replies|reply|rows?|paths?)';
const BIT_BY_BIT = '(?:stream(?:s|ed|ing)?|word by word|token by token|chunk by chunk|piece by piece|bit by bit|as it (?:is|gets) \\w+|over SSE|by SSE)';
/** A statement about those that stream. */
export const OF_STREAMS = new RegExp(`(?<!non-|not |un)\\bstream(?:ed|ing)\\s(?:\\w+\\s)?${KIND}\\b|\\bSSE\\s${KIND}\\b|\\b(?:what|whatever|anything|everything|that which|those|${KIND})\\s(?:that\\s|which\\s)?(?:is\\s|are\\s|gets?\\s)?(?:sent\\s|written\\s|delivered\\s|answered\\s)?${BIT_BY_BIT}\\b|\\bstreams\\s(?=(?:are|do|have|get|go|bypass|stay)\\b)|\\bstreaming\\s(?=(?:is|does|has|goes|bypasses|stays)\\b)`, 'i');
/** A statement about those that do not. */
export const OF_NO_STREAMS = new RegExp(`\\b(?:non-?stream(?:ed|ing)|unstreamed|one-shot|unary)\\s(?:\\w+\\s)?${KIND}\\b|\\b(?:what|whatever|anything|everything|those|${KIND})\\s(?:that\\s|which\\s)?(?:(?:is|are)\\s(?:sent\\s|answered\\s)?in one piece|(?:is|are|do|does) not stream(?:ed)?)\\b`, 'i');
/** They are left out. */
export const LEAVES_OUT = /\b(?:does not|do not|doesn['’]t|don['’]t|is not|are not|isn['’]t|aren['’]t|never|not|no)\b[^.;]{0,40}\b(?:through|covered|apply|applies|used?|have|has|wrapped|bounded|part|included|get|gets|reach\w*|concern\w*|touch\w*|such|time-?outs?)\b|\b(?:bypass(?:es)?|excepted|except|excluded|exempt|unaffected|outside of?|other than|apart from|but not|left out|goes? around|past it|has none|have none|without (?:it|one|any)|talks? to \w+ directly|calls? \w+ directly|aside)\b/i;

/** In a clause: how often its endpoint tries. First group: times in all; second: tries after the first. */
export const TRIES_OF_CLAUSE = /\b(?:(?:up to |at most )?(once|twice|thrice|(?:\d|two|three|four|five) times)|(\d|one|two|three|four|five|no) (?:re-?tr(?:y|ies)|more (?:tr(?:y|ies)|attempts?)|further (?:tr(?:y|ies)|attempts?))|(\d|one|two|three|four|five) (?:tries|attempts)|(?:re-?tries|retried|tries again|repeated)\s(once|twice|(?:\d|two|three|four) times)|(never|not) (?:retried|repeated|tried again))\b/i;
/** The sentence is about tries. */
export const OF_TRIES = /\b(?:tr(?:y|ies|ied)|re-?tr(?:y|ies|ied)|attempts?|attempted|repeat(?:s|ed)?)\b/i;

/** A sentence that tells who uses what the sentences before it explain. */
export const USED_BY = /^\W{0,3}(?:(?:it|this|that|the (?:helper|wrapper|function|guard)) (?:is|are) )?(?:only )?(?:used|shared|called|applied) (?:only |just )?(?:by|in|on|to|for)\b|^\W{0,3}(?:it |this |that )?(?:applies to|wraps|covers)\b/i;
export const USED_BY_HINT = /\b(?:used|shared|called|applied|applies|wraps|covers)\s/i;
/** … and who uses it besides. */
export const SAME_HELPER = /\bsame (?:helper|wrapper|guard|function|time-?out|bound|deadline)\b/i;
