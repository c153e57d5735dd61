/*
 * How a document gives a way of waiting a name (a helper, a decorator, a client, a profile), and how endpoints use the name.
 * Tests in tests/extract/timeout-terms.test.ts.
 */

/** A column or key that tells how an endpoint waits. */
export const TIME_CELL = /^\W{0,3}(?:(?:ai|llm|model)\s)?(?:time-?outs?|deadlines?|waits?|waiting|cut-?offs?|time limits?|bounds?|patience|wait (?:class|profile)|time(?:out)? (?:class|profile|policy|tier)|profile|budget|guard(?:ed)? wait)\W{0,3}$/i;

/** In code: what is called, a decorator, what routes hang on (`explain.Post(…)`), an alias of YAML, a handler's wrapper. */
export const USED_IN_CODE = /(?<![\w.])@?([A-Za-z_]\w{2,30})(?=\()|(?<![\w.])@([A-Za-z_]\w{2,30})|(?<![\w.])([A-Za-z_]\w{2,30})(?=[.,)])|:\s\*([\w-]{1,30})/g;

/** Names that say nothing of waiting. */
export const NO_TERM = /^(?:app|router|route|routes|api|server|get|post|put|patch|delete|async|await|def|func|function|const|return|self|this|req|res|request|response|json|JSON|body|data|list|str|int|dict|null|true|false|handler|handle|auth|user|users|session|requireUser|requireAuth|getUser|fetch|client|prisma|db|sql|model|Depends|File|UploadFile|Body|Query|yes|no|none|default|same|above)?$/;

/** A line that begins the definition of a name; of YAML with its anchor. */
export const CODE_DEFINITION = /^\s{0,8}(?:export\s)?(?:(?:async\s)?(?:def|func|function|fn)\s(?:\([^)]{0,40}\)\s)?([A-Za-z_]\w{2,30})\s?[(<]|(?:const|let|var|val|final|static)\s(?:\w{1,20}\s)?([A-Za-z_]\w{2,30})\s?(?::[^=\n]{1,40})?=(?!=)|([A-Za-z_]\w{2,30})\s(?::?=)\s|([A-Za-z_][\w-]{2,30}):\s&([\w-]{1,30})|(?:public|private|protected|static)\s[^(=\n]{1,60}?\b([A-Za-z_]\w{2,30})\()/;

/** What an item, a paragraph or a sentence of a legend begins with: "T1 = 8 s …", "Profile `fast`: …". */
export const DEFINED_IN_WORDS = /^\W{0,4}((?:(?:profile|class|tier|policy|kind|mode|mark|wait)\s)?[`"']?[A-Za-z][\w-]{0,20}[`"']?(?:\(\))?)\s?(?::|=|\s[–—-]|\bmeans\b|\bis\b|\bstands for\b)/i;

/** A sentence about all calls: its helper names nobody. */
export const OF_ALL_WAITS = /\b(?:all|every|each|any|both|no|neither|only|whatever|everything|(?:the )?(?:two|three|four|five|six|seven|eight) (?:\w+ )?(?:calls?|routes?|endpoints?|handlers?|rows|of them))\b/i;

/** `bounded(8)`, `withDeadline(handler, 8000)`: a name and the last number that is handed to it. */
export const NUMBER_HANDED_OVER = /(?<![\w.])([A-Za-z_]\w{2,30})\((?:[^()\n]{0,60},\s?)?(?:\w{1,20}\s?[:=]\s?)?(\d[\d_.]{0,6})\s?[),]/g;

/** A line that gives a number a name: `PATIENCE = 6.0`, `const patienceMs: number = 6_000;`, `patience := 6 * time.Second`. */
export const NAMED_NUMBER = /^[ \t]{0,8}(?:(?:export|const|let|var|val|final|static|private|public|readonly|int|long|float|double)[ \t]){0,5}([A-Za-z_]\w{2,40})[ \t]?(?::[ \t]?\w{2,12})?[ \t]?:?=[ \t]?(\d[\d_.]{0,6})(?:[ \t]?\*[ \t]?(1_?000|time\.Second|time\.Millisecond))?[ \t]*(?=;|\/\/|#|$)/gm;

/** A wait that a named number bounds: `timeout=PATIENCE`, `AbortSignal.timeout(PATIENCE)`, `setTimeout(() => ctrl.abort(), PATIENCE)`. */
export const TIMED_BY_NAME = /(?:\b(?:request_|read_|call_|llm_|ai_|model_)?timeout(?:_?(?:ms|s|secs?|seconds))?["']?[ \t]?[:=][ \t]?|\bAbortSignal\.timeout\([ \t]?|\bsetTimeout\([^\n]{0,20}?(?:abort|reject|cancel)[^,\n]{0,60},[ \t]?|\b(?:wait_for|fail_after|move_on_after)\((?:[^\n;]{1,120},[ \t]?)?|\bwith(?:Timeout|Deadline)\([^\n;]{1,60},[ \t]?)([A-Za-z_]\w{1,40})\b(?![ \t]?[(.[=])/gi;
