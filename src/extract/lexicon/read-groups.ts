/*
 * Sentences about many reads at once that name no route: by what they give out, by denial, with exceptions in words. Tests in
 * tests/rules/heavy-read-strategy.test.ts.
 */

const GIVES = '(?:returns?|gives?(?: out)?|lists?|answers? with|sends?(?: out)?|delivers?|reads?|shows?|hands? out|serves?|yields?)';

/** "whatever returns sightings returns at most 200": the rows that the members give out. */
export const GROUP_BY_WHAT_IT_GIVES = new RegExp(
  `\\b(?:whatever|anything (?:that|which)|everything (?:that|which)|all (?:that|which)|(?:every|each|any)(?:thing| (?:route|endpoint|call|query|read|request|handler|answer|response)) (?:that|which)|(?:all|the) (?:routes|endpoints|calls|queries|reads|handlers) (?:that|which)|wherever (?:a route|an endpoint|the api|something|we|it)) ${GIVES} (?:(?:a|an|the|more than one|several|many|any|its|their|our) ){0,2}([a-z][a-z-]{2,30})\\b`,
  'i',
);

/** Rows of any kind. */
export const ROWS_AT_LARGE = /^(?:rows?|records?|lists?|entries|items?|collections?|many|several|data|more|results?|arrays?|one|sets?)$/i;

/** "No answer holds more than 100 rows", "nothing gives out over 200 records", "never do more than 50 rows leave the API". */
export const NO_READ_GIVES =
  /\b(?:no|none of the|not one) (?:single |one )?(lists?|listings?|reads?|answers?|responses?|routes?|endpoints?|quer(?:y|ies)|requests?|calls?|searches|feeds?|collections?|GETs?|screens?)\b[^.;:]{0,40}\b(?:more than|over|beyond|exceeds?|above|longer than)\s\d|\b(?:nothing|nobody|no one|never)\b[^.;:]{0,40}\b(?:more than|over|beyond|exceeds?|above)\s\d[\d., ]{0,8}\s(?:rows?|records?|entries|items?|results?|hits)\b/i;
/** … from what it denies on. */
export const MORE_THAN = /\b(?:more than|over|beyond|exceeds?|above|longer than)\s\d[\d., ]{0,8}(?:\s(?:rows?|records?|entries|items?|results?|hits))?/i;

/** Exceptions stand behind these words … */
export const EXCEPTION_BEGINS = /\b(?:except(?:ing)?(?: for)?|unless|other than|apart from|but not|but for|excluding|save(?: for)?(?= (?:the |for |only |those |files|exports|`?\/))|with the exception of|aside from|only (?:the )?(?=[a-z]+ (?:is|are|does|do) not))\b/i;
/** … or before them: "files excepted", "the exports aside". */
export const EXCEPTED_BEHIND = /(?:^|[,;(–—]\s?|\band )((?:the |all |our )?(?:[a-z-]+ ){0,3}[a-z-]+) (?:excepted|aside|apart|excluded|exempt(?:ed)?|(?:is|are) (?:exempt|excepted|excluded|not bound|not capped|an exception|exceptions|free of it))\b/i;

/** What an exception names in words, and how a read shows that it is one. */
export const EXCEPTION_CLASSES: readonly { readonly named: RegExp; readonly has: RegExp }[] = [
  { named: /\b(?:files?|csvs?|spreadsheets?|exports?|downloads?|excel|xlsx)\b/i, has: /\.(?:csv|xlsx|pdf|zip|jsonl?|ics)\b|(?:^|[/-])(?:exports?|downloads?)\b|\bcsv\b|\bas a file\b|\bspreadsheet\b|\bxlsx\b/i },
  { named: /\bfeeds?\b/i, has: /\/feed\b/i },
  { named: /\bsearch(?:es)?\b/i, has: /\/search\b|\bsearch(?:es)?\b/i },
  { named: /\b(?:admin|back[- ]office|staff)\b/i, has: /\/admin\b/i },
  { named: /\b(?:maps?|calendars?)\b/i, has: /\/(?:maps?|calendars?)\b/i },
];
