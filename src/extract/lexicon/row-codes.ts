/*
 * How documents number their endpoints and refer to them: "E-12", "R7", "3.3". Tests in tests/extract/row-codes.test.ts.
 */

/** A code with which a cell, an entry or a title opens. */
export const LEADING_CODE = /^[\W_]{0,4}(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]{1,4}[-.]?\d{1,3}[a-z]?)(?=[.):\]]?[*`_]{0,3}[\s`*|–—-]|[.):\]]?$)/;

/** A code in running words; whether an endpoint bears it, the document tells. A bare number is none. */
export const ROW_CODE = /(?<![\w/.$€£-])([A-Z]{1,4}[-.]?\d{1,3}[a-z]?|\d{1,2}(?:\.\d{1,2}){1,3})(?![\w%/]|[.,]\d|-\w)/g;

/** "the second route": by its place in the list. */
export const ENDPOINT_BY_PLACE = /\bthe (first|second|third|fourth|fifth|last) (?:route|end ?point|operation)\b(?! (?:that|which|to|in|of|whose)\b)/gi;

/** "those with a K in the last column": by what stands in a cell of their rows. The groups: what stands there, and which column. */
export const ROWS_WITH_CELL = /\b(?:those|(?:the )?ones|rows?|lines|entries|routes?|end ?points?|operations?|whatever|what)\s(?:with|(?:that|which|who) (?:ha(?:s|ve)|bears?|carr(?:y|ies)|shows?)|bearing|carrying|having|has|bears|marked(?: with| by)?)\s(?:an?\s|the\s)?["'`“*]{0,3}([A-Za-z]{1,12}|[^\w\s"'`“”*.,;:]{1,2})["'`”*]{0,3}\s(?:in|under|below)\s(?:the |its |their )?["'`“*]{0,3}([A-Za-z]{2,20})["'`”*]{0,3}(?:\scolumn\b|(?=["'`”*]))/gi;

/** "Route 1", "endpoints 2 and 3", "routes 4–6", "row 2": by the numbers of their own rows or items. */
export const ENDPOINT_NUMBERS = /\b(?:routes?|rows?|end ?points?|operations?)\s(?:no\. ?|nr\. ?|number |#)?(\d{1,2}(?:(?:,\s|,?\s(?:and|&|or|to|through)\s|\s?[–-]\s?)#?\d{1,2}){0,8})(?![\w%/]|[.,]\d|\s(?:of|per|times|in|is)\b\s?\d)/gi;

/** What a route does, behind its bare number. */
const DOES = '(?:accepts|adds|allows|answers?|asks|calls?|checks?|closes|compares?|counts|creates|deletes?|does|finds?|gets?|gives?|goes|has|hands|inserts?|is|are|have|keeps?|lets|lists|loads?|locks|looks|makes?|marks|needs?|never|opens|posts|puts|queries|reads?|refuses|rejects?|removes|replaces|requires?|responds|returns?|runs?|selects|sends|sets|share|starts|stores|sums|takes|translates|updates?|uses?|verif(?:y|ies)|waits?|walks?|wants?|writes?)';
/** Behind such a verb: it was a noun, of which there are so many: "3 calls per minute", "2 answers of the model". */
const NO_NOUN = String.raw`(?!\s(?:per|of|in|from|at|were|was|are|is|will|later|until|before|after)\b|\s(?:an?|each|every)\s(?:second|minute|hour|day|night|week|month|year|user|person|run|time)\b|\W*$|[-/])`;
const NUMBERS = String.raw`\d{1,2}(?:(?:,\s|,?\s(?:and|or|&)\s|\s?[–-]\s?)\d{1,2}){0,8}`;
/** "3 and 16 run …", "…; 20 answers 200": a clause that opens with the bare numbers of rows, which act. */
export const NUMBERS_ACT = new RegExp(String.raw`(?<=^[^\w#]{0,3}|[.;:!?]\s|,\s(?:and|but|while|whereas)\s)(${NUMBERS})\s(?=(?:(?:then|also|alone|itself|both|all|always|never)\s)?${DOES}\b${NO_NOUN})`, 'g');
/** "calls 20 for each building": a row by its bare number that another one calls. */
export const NUMBER_CALLED = /(?<=\b(?:calls?|invokes?|triggers?|posts? to|hits|called (?:by|from)|requests?)\s)(\d{1,2})(?=\s(?:for (?:each|every|all)|once|per (?!second|minute|hour|day)|over HTTP|one by one|with (?:each|every|the|its)|in turn)\b|\W*$|[;)]|[.,]\s)/g;

/** A cell that repeats the one above it: "same as above", "ditto", "as in the previous row", a ditto mark alone. */
export const REPEATS_ABOVE = /^\W{0,3}(?:same|ditto|idem|as above|see above|like above|(?:as|like|see) (?:(?:in|for|on|with) )?(?:the )?(?:(?:row|line|entry|item|one) (?:above|before)|(?:previous|preceding) (?:row|line|entry|item|one)))\b|^\W{0,2}(?:〃|[″"”]|''|,,)\W{0,2}$/i;

/** Points at an endpoint by the number or code that it bears: "as 3.4.4", "like no. 7", "same as E3". The group is the number. */
export const POINTS_AT_NUMBER = /(?:\b(?:as|like|to|of|in|for|with|under|see|from|on|wie|comme|como|come|vgl\.|cf\.|idem|ditto|clause|section|row|route|endpoint|item|point|entry|number|line|zeile|abschnitt|no\.|nr\.|n°|№|§|#)|[→=(§#№])\s?[§#(]?(\d{1,2}(?:\.\d{1,2}){0,3}|[A-Z]{1,3}-?\d{1,3})(?![\w%/-]|\.\d|\s?(?:s|ms|min|minutes?|seconds?|hours?|days?|per|of|requests?|times)\b)/g;

/** Columns of codes … */
export const CODE_COLUMN = /^(?:ref(?:erence)?s?|ids?|no\.?|nr\.?|num(?:ber)?|code|key|ep|#|№)$/i;
/** … and those that hold something which looks like one. */
export const NO_CODE_COLUMN = /\b(?:prio(?:rity)?|phase|version|tier|release|milestone|severity|size|estimate|sprint|level|wave)\b/i;

/** The column of a further table that tells of which endpoints a row speaks, by the numbers of their own rows. */
export const NUMBERS_COLUMN = /^\W*(?:end ?points?|routes?|apis?|calls?|operations?)(?: ?(?:#|no\.?|nr\.?|numbers?|ids?|refs?))?\W*$/i;
/** A column of mere numbers: of its own rows, or of those of the table before. */
export const ROW_NUMBER_COLUMN = /^(?:#|no\.?|nr\.?|№)$/i;
/** "7", "4, 5", "9–11", "#3 and #4" */
export const ROW_NUMBERS = /^\W{0,3}(?:no\. ?|nr\. ?)?\d{1,3}(?:(?:\s?[,&/+–-]\s?|\s(?:and|to|und|et)\s)#?\d{1,3}){0,12}\W{0,3}$/;

/** "Savings card (9)": behind the name of something the numbers of the endpoints that it is about. */
export const NUMBERS_BEHIND = /[^\W\d]\W{0,3}\((?:(?:routes?|nos?\.|#)\s?)?(\d{1,2}(?:(?:,\s?|\s(?:and|&)\s|[–-])#?\d{1,2}){0,8})\)\W{0,3}$/;

/** Between the first and the last of several. */
export const CODE_TO_CODE = /^[`*)\s]{0,3}(?:to|through|until|up to|bis|à|a|–|—|-|…|\.\.\.?)[`*(\s]{0,3}$/i;

/** Before a number: whose version it is. The word that opens a sentence is none. */
export const VERSION_BEFORE = /\b(?:version|release|v|python|node|php|ruby|java|django|rails|tls|http|openapi|postgres\w*|mysql|redis|about|some|roughly|from|over|under|costs?|takes|than)\s?$|(?<=[\w,;)]\s)[A-Z][\w.+#]*\s$/;

/** Behind a number: what it is so much of. */
export const FIGURE_BEHIND = /^\s?(?:%|€|\$|£|(?:m?s|secs?|seconds?|min|minutes?|h|hours?|days?|weeks?|months?|years?|[kmgt]i?b|km|kg|m|cm|mm|eur|euros?|usd|dollars?|percent|per|times|million|thousand|billion|x|ghz|vcpus?|cores?|stars?|points?)\b)/i;
