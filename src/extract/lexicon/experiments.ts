/*
 * Words by which figures of an experiment are told, and whether both of its sides are shown.
 */

/** Test against control. */
export const EXPERIMENT = /\bnorth[- ]star\b|\bcontrol\b(?! (?:room|panel|plane|flow|center|centre|access))|\bcohorts?\b|\bhold-?outs?\b|\b(?:test|treatment) (?:group|side|arm|users?)\b|\barms?\b|\bvariants?\b|\ba\/b\b|\bexperiment\w*\b|\btreatment\b/i;
export const NO_EXPERIMENT = /\b(?:no|without|nor|not|none|nothing)\b(?!-)[^.;]{0,30}\b(?:control|experiment\w*|test\/control|cohorts?|compar\w+|split|north star)|\bn\/a\b/i;
/** It is shown. */
export const SHOWS_FIGURE = /\b(?:shows?|shown|displays?|displayed|tiles?|cards?|dashboard|stats?|headline|widget|figures?|rendered|presented|chart)\b/i;
/** A column that says how a figure is shown. */
export const SHOWN_COLUMN = /^(?:(?:(?:how|what) (?:it|this|they|each|the \w+) (?:is|are|gets?) |how )?shown|how (?:it|they|the \w+) looks?|what (?:is|one|the \w+) (?:seen|sees|shown|shows?)|displayed|presented|rendered|displays?|shows?|looks?|appearance|visuali[sz]ation|presentation)\b/i;
/** Both sides are shown as values of their own. */
export const BOTH_SIDES =
  /\bside by side\b|\bnext to each other\b|\bboth (?:sides|figures|numbers|values|arms|groups|cohorts|rates)\b|\bshows both\b|\btwo (?:separate |own )?(?:numbers|figures|cards|bars|columns|tiles|values|lines|percentages)\b|\b(?:per|for each|by) (?:cohort|arm|variant|group|side)\b|\bgroup by cohort\b|\bseparate (?:values|numbers|figures|cards|tiles|columns)\b|\bone (?:number|figure|card|tile|bar|value) (?:per|for each)\b|["*]?(?:test|treatment)[":]? [\d.,]+ ?%?["*]?[^.;]{0,12}["*]?control\b|\beach with its\b|\b(?:test|treatment|variant|control)(?: (?:group|cohort|arm|side|rate))?(?: is| stands)? (?:on the |to the |at the |in the )?(?:left|right|top|bottom|above|below|first)\b[^.;]{0,24}\b(?:test|treatment|variant|control)\b|\bnebeneinander\b|\b(?:test|treatment|variant|exposed)\b[^.;]{0,20}\b(?:control|hold-?out)\b[^.;]{0,16}\b(?:separate(?:ly)?|apart)\b|\b(?:rates?|values?|numbers?|figures?|counts?|shares?|medians?|averages?) (?:of|for|in|from) (?:each|either|every) (?:arm|cohort|group|side|variant)\b|\beach (?:arm|cohort|group|side|variant)(?:['’]s| has| with| gets| shows)\b|\b(?:one|an?) (?:big |large |plain )?(?:number|figure|value|rate|share|bar|tile|card|percentage|count|line|column)s? (?:for|of|from|in|per) [^.;:]{1,60}? (?:one|another|a second(?: one)?|the other|a like one) (?:for|of|from|in)\b/i;
/** One figure for both, or one side alone. */
export const SINGLE_SIDE =
  /\b(?:one|a single) (?:large |big |headline |aggregate |combined |overall |plain )?(?:number|figure|value|count|percentage|total|counter|rate|gauge)\b(?! (?:per|for each|for either|for every)\b)|\bsingle (?:number|figure|aggregate|count|value)\b|\bas (?:the |an? )?(?:relative |absolute |percentage |percent )?(?:difference|delta|uplift|lift|ratio)\b|\b(?:combined|aggregated?|overall|pooled|summed|joint) (?:totals?|counts?|sums?|values?|percentage)\b|\baggregate (?:over|of|across) (?:both|all|the two)\b|\bwhere (?:cohort|arm|variant|grp|group|bucket)\w* ?= ?['"](?:test|treatment|variant|exposed)\w*['"](?![^.]{0,100}\bcontrol\b)|\b(?:variant|control|baseline|hold-?out)(?: (?:\w|group|arm|cohort|side))? is (?:not|never) (?:shown|displayed)\b|\b(?:test|treatment|variant)[- ](?:cohort|group|arm|side)(?: \w+)? (?:only|alone)\b|["“'+]\+\d[\d.,]*\s?(?:%|points?\b|pp\b)|\b(?:test|treatment|variant|experiment)(?: (?:group|cohort|arm|side))? (?:minus|less|divided by) (?:the )?(?:control|baseline|hold-?out)\b|\b(?:only|just) the (?:uplift|lift|difference|delta|test|treatment)\b|\b(?:figures?|numbers?|rate|count|share|median|mean|average|total|purchasers|users|value|percentage)\b[^.;,]{0,20} (?:of|in|for|from) (?:(?:members|users|people|customers|those) (?:of|in) )?(?:the )?[`"']?[\w-]+[`"']? (?:cohort|arm|group|variant|side)\b|\b\w+ in the (?:test|treatment) (?:cohort|arm|group)\b|\bfiltered to\b|\bblended\b|\bcombined (?:figure|number|rate)\b|\b(?:is|as|in|shows?) (?:only )?(?:one|a single) (?:tile|card|bar|stat)\b(?! (?:per|for|by)\b)|\b(?:share|rate|percentage|proportion|number|count|mean|median) of (?:the )?(?:test|treatment) (?:visitors|users|customers|people|members|participants|sessions|visits)\b/i;
/** The distance of both sides is all that is shown. */
export const DISTANCE_SHOWN = /\b(?:shows?|displays?|presents?|reads?|prints?)\b (?:only |just )?(?:(?:the |an? |one |its )?(?:relative |absolute |percentage |percent |net |measured ){0,2}(?:uplift|lift|difference|delta|ratio|gain|improvement|change)\b|(?:by )?how much\b)[^.;]{0,30}\b(?:test|control|treatment|cohorts?|arms?|baseline|hold-?out|both (?:sides|groups))\b/i;
/** A count or query by side. */
export const COMPUTED_BY_SIDE = /\bGROUP BY\b|\b(?:counts?|sums?|quer(?:y|ies)|aggregates?|reads?|selects?|groups?) [`"']?\w+[`"']? (?:rows )?(?:by|per)\b/;
/** Both sides are read or computed, which shows neither. */
export const BOTH_READ = /\bboth (?:sides|figures|numbers|values|arms|groups|cohorts|rates) (?:are|get|is) (?:queried|read|loaded|fetched|computed|counted|selected|calculated|measured)\b/i;
/** Both sides go into one value. */
export const BOTH_JOINED = /\b(?:totals?|aggregate|sum|average|mean|counts?|difference|delta|gap|distance|ratio|uplift|lift|quotient) (?:of|over|across|between|for|from) (?:the )?(?:both|two) (?:sides|figures|numbers|values|arms|groups|cohorts|rates)\b/i;
export const NOT_SINGLE = /\b(?:never|not|no|rather than|instead of)\b[^.;]{0,24}$/i;
export const VERSUS = /\b(?:vs\.?|versus|against|compared (?:with|to))\b/i;

/** The document compares groups of people, and so a figure of it may have two sides. */
export const COMPARES_GROUPS =
  /\bcontrol (?:groups?|arms?|cohorts?|side)\b|\bhold-?outs?\b|(?<![a-z])arms?(?![a-z])|\ba\/b\b|\bexperiments?\b|\brandomi[sz]ed?\b|\btreatment\b|\b(?:test|treatment|variant|nudged?|exposed)\b(?:[^.;]|\.\d){0,30}\b(?:control|baseline|hold-?out)\b|\bcohorts?\b[^.;]{0,40}\b(?:vs\.?|versus|against)\s|\b(?:either|both|other|(?:the|of) [`"']?(?!same\b|signup\b|weekly\b|monthly\b|age\b)\w+[`"']?) cohort\b|\b(?:pilot|treated|test|trial|exposed)[- ][a-z]{4,16}s\b[^.;]{0,60}\b(?:comparison|control|reference|untreated|unexposed)[- ][a-z]{4,16}s\b|\bwith (?:the |an? )[^.;]{3,40} and (?:one |that |those )?[^.;]{0,30}\bwithout\b/i;
/** The same only where a figure is called North Star: "vs control", "hosts with hints against hosts without". */
export const MENTIONS_CONTROL = /\bcontrol\b(?! (?:room|panel|plane|flow|center|centre|access|charts?|limits?|system|unit))|\bwith\b[^.;]{2,50}\b(?:against|versus|vs\.?|and)\b[^.;]{0,30}\bwithout\b|\b(?:v\d|old|new|before|A)\s(?:against|versus|vs\.?)\s(?:the )?(?:v\d|old|new|after|B)\b|\b50 ?\/ ?50\b/i;
/** Versions set against each other. */
export const VERSIONS_AGAINST = /\bv\d\s(?:against|versus|vs\.?)\sv\d\b/i;
/** The title of a document on a comparison of groups. */
export const COMPARES_IN_TITLE = /\b(?:experiment|trial|pilot|study|test|a\/b)\b/i;
/** A figure is one of the experiment: it is called so. */
export const MEASURES_EXPERIMENT =
  /\bnorth[- ]star\b|\b(?:experiment|trial|pilot|study|test)(?:['’]s)? (?:main |primary |own |key |core |central )?(?:metric|measure|outcome|kpi|figure|endpoint)\b(?! (?:group|service))|\b(?:metric|measure|outcome|kpi|figure|number) (?:of|for|in) (?:the|our|this) (?:\w+ )?(?:experiment|trial|pilot|study)\b|\bwhat the (?:\w+ )?(?:experiment|trial|pilot|study) is (?:about|for)\b|\b(?:decides|settles|judges) the (?:experiment|trial|pilot|study)\b|\b(?:carries|shows|displays|presents|holds|has) (?:the|our) (?:experiment|trial|comparison|test|pilot)(?:['’]s result)?\s?(?::|,|—|–)/i;
/** It is said of two groups, or of one of them. */
export const OF_GROUPS =
  /\b(?:test|treatment|variant|control|hold-?out|experimental|comparison)[- ](?:group|cohort|arm|side|users?|customers?|members?|shops?|sites?|clinics?)\b|(?<!\b(?:signup|sign-up|weekly|monthly|daily|age|install|acquisition|registration|birth|year) )\bcohorts?['’]?s?\b(?! (?:retention|analysis|chart|table))|\b(?:either|each|both|every|other|one) (?:group|arm)s?\b|(?<!\b(?:robot|on the|his|her|left|right|upper) )\barms?['’]?s?\b|\b(?:test|treatment|variant|with|on)\b[^.;|]{0,40}(?:\bvs\.?|\bversus|\bagainst|\bcompared (?:with|to)|\brelative to|[-–]over[-–]?|\bover) (?:the )?(?:\w+ )?(?:control|baseline|hold-?out|without|off|comparison)\b/i;
/** A figure of one group, or of those to whom something was done. */
export const FIGURE_OF_GROUP = /\b(?:rate|share|mean|median|average|figure|number|count|percentage|total|value|proportion|sum)s? (?:of|for|in|over|from|among) [^.;:|,]{0,40}\b(?:cohort|arm|group|variant)\b/i;
/** One group as against another, where the document compares groups. */
export const GROUPS_AGAINST = /\b(?:vs\.?|versus|as against|compared (?:with|to)|relative to|compares (?!(?:the |an? |its |his |her |two |both |each |every |of ){0,2}(?:new |old |uploaded |stored |sent |own ){0,2}(?:photos?|pictures?|images?|scans?|files?|hash\w*|signatures?|headers?|keys?|tokens?|texts?|strings?|dates?|address\w*|fields?|faces?|codes?|passwords?|digests?|names?)\b)(?:[^.;|]{3,60} )?(?:with|to|against|and))\s(?!(?:(?:the |an? )?(?:last|previous|prior|same|target|plan|budget|goal|average)|yesterday)\b)|\b(?:against|ahead of|above|below|behind|better than|beats?|outperforms?) (?:the |an? |those )?(?:\w+ ){0,3}(?:arms?|groups?|cohorts?|control|hold-?outs?|baseline|without)\b/i;
/** "Pupils in the experiment", "Number of shops that take part in the trial", "Days left of the test": how large or how long it is, which has no sides. */
export const SIZE_OF_EXPERIMENT =
  /^[\W\d]{0,8}(?:the |all |total )?(?:(?:total |overall )?(?:numbers?|count|total) of )?(?:(?:new|all|active|enrolled|participating|assigned|selected|signed-up) )?(?:pupils|students|users|customers|people|persons|participants|members|households|families|patients|clients|visitors|subscribers|accounts|readers|guests|hosts|drivers|riders|couriers|sellers|buyers|parents|teachers|volunteers|citizens|residents|employees|tenants|teams|shops|stores|sites|clinics|schools|stations|classes|days|weeks|months)(?: (?:left|remaining|enrolled|assigned|taking part|who take part|that take part|to go|so far|now))?(?:,? (?:in|of|for|into|until the end of) (?:the|this|our) (?:[\w-]{2,20} )?(?:experiment|trial|pilot|study|a\/b test|test|both arms|both groups))\b(?!,? (?:group|arm|cohort|side|variant|who|that|which|whose|with|by)\b)/i;
/** A heading over what a page of figures shows. */
export const DISPLAY_TITLE = /\b(?:dashboards?|stats?|statistics|cards?|tiles?|screens?|headlines?|widgets?|score-?boards?|scorecards?|boards?|kpis?|panels?|wireframes?|mock-?ups?|read-?outs?|cockpit|monitor|console|report|back-?office|numbers on|figures on|(?:admin|ops|operator|staff|overview|results?|experiment) (?:page|view|area|home)|big number)\b|^\W*(?:page|screen|view)\W{1,4}\/(?:\w+\/)?(?:analytics|insights|results|metrics|experiments?)\b|\banalytics (?:page|screen|view)\b|\bwhat (?:the |an? )?[\w -]{2,24} (?:sees?|sees on|looks? at)\b/i;
/** A sentence that shows a figure. */
export const DISPLAYS = /\b(?:tiles?|cards?|dashboard|headline|widget|big number|counters?|gauge|stat|on[- ]screen|(?:on|of) (?:the|a|its) (?:screen|page))\b|\b(?:shows?|shown|displays?|displayed|renders?|rendered|prints?|printed|drawn|draws|presents?|presented|pictured)\b/i;
/** Of one side something is said, and of the other one nothing, or that it comes later: "variant only; control TBD". */
export const ONE_SIDE_ALONE = /\b(?:test|variant|treatment|experiment)(?: (?:group|side|arm|cohort|users))?\b[^.;|,]{0,12}\b(?:only|alone)\b|\bonly (?:the |of |for |in )*(?:test|variant|treatment) (?:group|side|arm|cohort|users)\b|\bcontrol(?: (?:group|side|arm|cohort|value|figure|share|rate|number|percentage|count|mean))?\b[^.;|,]{0,24}\b(?:TB[ACD]|later|missing|hidden|(?:will|to) be added|follows|(?:not|never|nowhere) (?:shown|displayed|there|visible|printed|on (?:it|the)|to be seen)|(?:can|has to|must) be looked up|in the (?:warehouse|notebook))\b/i;
/** A title that says that its section is on the figure of the experiment. */
export const OVER_NORTH_STAR = /\bnorth[- ]star\b/i;
/** A title over an experiment's own section or route. */
export const OVER_EXPERIMENT = /\b(?:experiments?|a\/b|trial|north-?star)\b/i;
/** The word for a figure on a page. */
export const STAT_WORD = /\b(?:stat|tile|card|widget|kpi|counter|gauge)\b/i;
/** A short name that says so itself: "Experiment conversion", "A/B sign-ups". */
export const NAMED_AS_EXPERIMENT = /^\W*(?:the )?(?:experiment|a\/b(?: test)?|trial)(?:['’]s)? [a-z][\w -]{2,30}[.:]?\s*$/i;
/** Under such a title figures are defined, not shown. */
export const DEFINITION_TITLE = /\b(?:success|metrics?|goals?|objectives?|hypothes[ie]s|measure(?:s|ment)|evaluation|analysis|risks?|glossary|north star)\b/i;

/** A figure and what it measures: £41.10, 31 %, 3 h 10 min, `x / n`. */
const FIGURE = String.raw`(?:[£$€]\s?)?\d[\d.,]*`;
const SIDE = String.raw`[A-Za-z][^\d"“”\x60|;:,.]{0,28}`;
/** Two labels with a figure each: `Nudged 31 %` and `Holdout 24 %`, A: £41.10 | B: £43.75. */
export const TWO_LABELLED = new RegExp(String.raw`["“\x60*]${SIDE}:? ${FIGURE}[^"”\x60*\d]{0,12}["”\x60*][^.;"“\x60*]{0,60}["“\x60*]${SIDE}:? ${FIGURE}|(?:^|[\s|(])${SIDE}: ${FIGURE}[^|;,/\d]{0,12}(?:[|;,/·] ?|\b(?:and|vs\.?) )${SIDE}: ${FIGURE}`, 'i');
/** Both sides stand on the page, each as a value of its own: beside what BOTH_SIDES has. */
export const SHOWN_APART = new RegExp(
  [
    // Two of them.
    String.raw`(?<!\b(?:other|first|last|next) )\b(?:two|both|a pair of|each of the two|2) (?:equal |separate |distinct |independent |own |big |large |plain |single |labelled |adjacent ){0,2}(?:numbers|figures|values|rates|medians|means|averages|percentages|counts|counters|bars|columns|lines|curves|cards|tiles|boxes|halves|gauges|shares|totals|sums|scores|readings|read-?outs|cells|stats|results)\b`,
    String.raw`\b(?:numbers|figures|values|rates|percentages) (?:of|for|from) (?:both|the two|either)\b`,
    // Each its own.
    String.raw`\b(?:its|their|an?) own (?:big |large |separate )?(?:numbers?|figures?|values?|tiles?|cards?|bars?|lines?|box(?:es)?|columns?|percentages?|rates?|counters?|cells?)\b|\ban? (?:number|figure|value|tile|card|bar|line|box|column|percentage|counter|cell) of (?:its|their) own\b`,
    String.raw`\b(?:numbers?|figures?|values?|rates?|shares?|medians?|means?|averages?|counts?|percentages?|tiles?|cards?|bars?|lines?|boxes|columns?) (?:of|for|in|from|per) (?:each|either|every) (?:of the (?:two )?)?(?:arms?|cohorts?|groups?|sides?|variants?|wordings?|versions?|flows?|designs?)\b`,
    String.raw`\b(?:one|a) (?:line|bar|box|column|tile|card|number|figure|value|row|cell|percentage|counter|gauge) (?:per|for each|for either|each for) (?:of the )?(?:two )?(?:arm|cohort|group|side|variant|wording|version|flow)s?\b`,
    // Apart.
    String.raw`\b(?:shown|displayed|printed|rendered|given|drawn|presented|listed|reported|appear|stand)s? (?:separately|apart|individually|on their own|each on its own|abreast|in parallel)\b`,
    String.raw`\b(?:never|not|rather than|instead of) (?:be(?:ing)? )?(?:blended|merged|averaged|combined|pooled|summed|mixed|added up|rolled up|collapsed|netted)\b`,
    String.raw`\b(?:one|an?) (?:[a-z]+ ){0,2}(?:number|figure|value|rate|share|bar|tile|card|percentage|count|line|column|curve|box)s? (?:for|of|from|in|per) [^.;:]{1,60}? (?:and|,) (?:one|an?|another)(?: [a-z]+){0,2} (?:one|number|figure|value|bar|tile|card|line|column|curve|box) (?:for|of|from|in|per)\b`,
    String.raw`\bfor [^.;]{3,50} and,? (?:below|beside|next to|under|underneath|opposite|behind) it,? (?:that |the (?:same|one) )?(?:for|of)\b`,
    String.raw`["“](?!\+)[A-Za-z][A-Za-z -]{1,24}:? [£$€]?\d[\d.,]* ?[%a-z€$£]{0,4}\s?(?:[/·|,;]|vs\.?|and)\s[A-Za-z][A-Za-z -]{1,24}:? [£$€]?\d`,
    String.raw`\beach (?:as |in |with |gets |has )?(?:an? |its )(?:own |separate |big |plain )*(?:numbers?|figures?|values?|tiles?|cards?|bars?|lines?|box|boxes|columns?|cells?|counters?)\b`,
    String.raw`\bin (?:separate|two|neighbou?ring|adjacent|different|their own) (?:columns|boxes|tiles|cards|cells|rows|bars|lines|fields)\b`,
    String.raw`\b(?:median|mean|average|rate|share|count|number|percentage|total) (?:of|for|in|among) (?:the )?[^.;|]{3,40} \| ?(?:median|mean|average|rate|share|count|number|percentage|total) (?:of|for|in|among) `,
    String.raw`\bonce (?:for|with|in|from|among) [^.;]{3,60}\bonce (?:for|with|without|in|from|among)\b`,
    String.raw`\bnext to (?:one another|each other)\b|\bside[- ]by[- ]side\b|\babreast\b|\bone (?:above|below|beside|under|next to) the other\b`,
    // In two places.
    String.raw`\bleft (?:half|side|arm|number|figure|value|column|box|card|bar|tile|one)?\b[^.]{0,90}\bright\b`,
    String.raw`\b(?:at|on) the (?:left|top)\b[^.]{0,90}\b(?:right|bottom|underneath|below|beneath)\b`,
    String.raw`\b(?:beside|next to|below|under|underneath|opposite|alongside) (?:it|that|this)\b(?![^.]{0,60}\b(?:last|previous|prior|before|month|week|year|arrow|lift|uplift|difference|delta|trend)\b)[^.]{0,60}\b(?:share|rate|figure|number|value|mean|median|count|percentage|average|same|that|those|the one) (?:of|for|in|from|among)\b`,
    String.raw`\b(?:beside|next to|below|under|underneath|opposite|alongside) (?:(?:it|this),? )?(?:that of (?:the )?(?:control|comparison|hold-?out|baseline|test|treatment)\b|(?:the |its )?(?:control|comparison|hold-?out|baseline|test|treatment)(?: group| arm| cohort)?['’]s(?=\W|$))`,
    // One and the other.
    String.raw`\b(?:the )?(?:number|figure|value|rate|share|mean|median|percentage|one|average) (?:for|of|from|in) [^.;]{3,60},? (?:and|then) (?:the |that |another )?(?:other |second )?(?:number|figure|value|rate|share|mean|median|percentage|one|average)? ?(?:for|of|from|in) (?:the )?(?:others?|those|people|\w+ (?:without|who (?:were|did|do|are|had)(?: not|n['’]t))|control|comparison|hold-?outs?|baseline|old|rest)\b`,
  ].join('|'),
  'i',
);
/** Directly before the two values: one that is made of them is all that is shown. */
export const DISTANCE_OF = /\b(?:differences?|gaps?|distance|ratio|quotient|delta|lead|spread|uplift|lift) (?:between|of|from|for) (?:the )?$/i;
/** What both sides are put through before anything is shown, or another thing that both have. */
export const NOT_SHOWN_APART = /\b(?:sample sizes?|head ?counts?|database|warehouse|final report|export|csv|log|kept in|stored|queried|computed|aggregat\w+|grouped|group by)\b/i;
/** A table heads a column by one side. */
export const SIDE_COLUMN = /\b(?:other|others|rest|remaining|reference|current|v\d|legacy|test|treatment|control|comparison|hold-?out|baseline|variant|pilot|arm|cohort|group|with|without|exposed|unexposed|nudged|before|old|new|[ab])\b/i;
/** Columns that are about the figure, not about a side. */
export const FIGURE_COLUMN = /^\W*(?:stat|stats|metric|kpi|figure|tile|card|source|query|display|shown|notes?|format|where|target|description|definition|meaning)\b/i;
/** A table of what a page shows heads its first column so. */
export const STAT_COLUMN = /^\W*(?:stats?|tiles?|cards?|figures?|numbers?|widgets?|kpis?|metrics?|box(?:es)?|panels?|measures?)\b/i;
/** Who is in which group: of the experiment, not of a figure. */
export const SETS_UP = /\b(?:are|is|were|get|gets) (?:\w+ )?(?:split|assigned|randomi[sz]ed|divided|allotted|allocated|drawn|hashed)\b|^\W*(?:the |our |this )?(?:\w+ )?(?:experiment|trial|pilot|study)\b/i;
/** A table of something else heads its first column so. */
export const OTHER_COLUMN = /^\W*(?:success (?:metrics?|measures?|criteri\w+)|screens?|fields?|inputs?|routes?|endpoints?|paths?|methods?|pages?|events?|tables?|columns?|variables?|names?|jobs?|services?|layers?|questions?|tools?|buttons?|roles?)\b/i;
/** A table whose columns are headed so is one of what a page shows. */
export const TILE_COLUMN = /\b(?:tiles?|cards?|stats?|widgets?|panels?|displays?|displayed|shown)\b/i;
/** Words for one side and for the other one. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:test|treatment|treated|variant|nudged?|exposed|experimental|pilot|intervention)\b/i, /\b(?:control|comparison|hold-?outs?|baseline|usual|unexposed|untreated|default)\b/i],
  [/\bwith\b/i, /\bwithout\b/i],
  [/\bnew\b/i, /\bold\b/i],
  [/\bon\b/i, /\boff\b/i],
  [/(?<![\w'’])A\b/, /(?<![\w'’])B\b/],
];
/** They are put on the page. */
export const PLACED = /\b(?:each|respective(?:ly)?|upper|lower|left|right|top|bottom|adjacent|neighbou?ring|beneath|underneath|columns|cells|tiles|rows|boxes|bars|lines|have a (?:tile|card|box|row|column|number)|shows?|shown|displays?|displayed|renders?|rendered|prints?|printed|appear)\b/i;
/** Both go into one value, or one of them is out of sight. */
export const JOINS_SIDES = /\b(?:differences?|ratio|delta|gap|uplift|lift|minus|points|relative|versus|vs|over|against|compar\w+|saved|gained|arrow|trend|only|just|single|one (?:big |large )?(?:number|figure|gauge|bar|value|percentage|tile|card|line)|overall|pooled|combined|blended|aggregate|average of|chooses?|dropdown|toggles?|(?<!\bno )(?:switch\w*|selector)|selects?|selected|hidden|hides?|not|never|kept|later|stays?|warehouse|notebook|how (?:much|many|far)|ahead|behind|whether)\b/i;
/** A key that holds the value of one side. */
export const SIDE_KEY = /^(?:test|treat\w*|control|variant\w*|hold_?out|baseline|exposed|nudged|old|new|with\w*|without\w*|arm_?\w*|[ab])$/i;
/** Keys of one side and of the other one. */
export const TEST_KEY = /^(?:test|treat\w*|variant\w*|exposed|nudged|new|with\w*|experiment\w*|exposed_?\w*)$/i;
export const CONTROL_KEY = /^(?:control\w*|hold_?out\w*|baseline|without\w*|old|comparison|unexposed)$/i;
/** The key of the values that are drawn for one figure. */
export const SIDES_LIST = /["']?\b(?:series|values|bars|lines|arms|sides|cohorts|groups|variants|columns|numbers)["']?\s?:/i;
/** An entry that says who gets which side tells of no figure. */
export const ASSIGNS_SIDES = /\b(?:weights?|splits?|allocations?|rollout|buckets?|traffic|enabled|assign\w*|salt|probability|flag)\b/i;
