/*
 * How a document calls the two sides of its experiment, and how a figure joins them into one value or keeps them apart.
 */

/** "Arm P: …", "group `nudge` gets": a side by its name. */
export const NAMED_SIDE = /\b(?:[Aa]rms?|[Gg]roups?|[Vv]ariants?|[Cc]ohorts?|[Bb]uckets?|[Tt]eams?|[Ss]quads?|[Ww]ording|[Vv]ersion) [`"'“]?([A-Z]|[a-z]{3,15}(?=[`"'”]))[`"'”]?(?![\w-])/g;
/** "`arm` CHECK IN ('P', 'N')", "arm: 'nudge' | 'plain'": both by the values of a column. */
export const SIDES_IN_COLUMN = /\b(?:arm|experiment_group|ab_group|variant|cohort|bucket|treatment)\w{0,8}[`"']?[^.;\n|]{0,40}?['"](\w{1,16})['"]\s?[,|/]\s?['"](\w{1,16})['"](?!\s?[,|/]\s?['"])/gi;
/** "The pilot districts … the comparison districts": both by a word before the same things. */
export const SIDES_OF_THINGS = /\b(pilot|test|trial|treated|exposed|treatment|intervention)[- ]([a-z]{4,16}s)\b[^.;]{0,80}\b(comparison|control|reference|untreated|unexposed|other|remaining)[- ]\2\b/i;

/** Both go into one value: a distance, a comparison, a choice between them. */
export const JOINED_SIDES = /\b(?:above|ahead|minus|less|over|below|behind|against|versus|vs|gap|lead|distance|difference|delta|quotient|ratio|between|towards?|or|than|exceeds?|beats?|outperforms?|relative|percentage points|points|how (?:much|many|far)|uplift|lift|arrow|sum|total|together|mean of|average of|combined|blended|pooled)\b|[/÷−]|\b-\b/i;
/** Each is said to have a value or a place of its own. */
export const PLACED_APART = /\b(?:in|at|on|to|as) (?:the |its |large |big |small |same )*(?:size|type|left|right|top|bottom|print|bars?|lines?|columns?|boxes|tiles?|numbers?|figures?|halves|half|row)\b|\b(?:left|right|first|then|beneath|underneath|beside|next|another|second|each|both|two)\b|\d\s?%/i;
/** One side is a value or a part of a sentence that shows one. */
export const FIGURE_WORD = /\b(?:shares?|rates?|percentages?|numbers?|figures?|values?|counts?|medians?|means?|averages?|totals?|only|alone|large|big|tile|card|arrow|green|red)\b/i;

const SOME = String.raw`(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|half|some|a third|a quarter)`;
/** "Six stations take a photo, 25 do not", "half of the clinics send the text, the others don't": an experiment without names for its sides. */
export const SOME_DO_OTHERS_NOT = new RegExp(
  String.raw`\b${SOME}\b[^.;]{3,80}[,;:]\s(?:and |while |whereas |but )?(?:the )?(?:${SOME}|others?|rest|remainder|remaining \w+|other \w+)(?: of (?:them|the \w+))?(?: \w+){0,2} (?:do|does|did|are|were|have|had|get|got|work|go|carry on|stay)(?:n['’]t| not| without| none| as (?:before|usual|today))(?!\w)`,
  'i',
);
/** `Tile "Match rate"`: a figure of a screen by what stands on it. */
export const STAT_BY_LABEL = /\b(?:tile|card|widget|stat|headline|figure|kpi|number|gauge|panel)s? (?:called |named |labelled )?["“]([A-Za-z][^"”\n]{2,50})["”]/i;
/** The distance between the sides is all that is shown. */
export const DISTANCE_OF_SIDES = /\b(?:up-?lift|lift|difference|delta|gap|distance|gain|ratio|quotient|improvement|effect|(?:percentage )?points|pp)\b|\bone (?:figure|number|value|percentage)\b(?! (?:for|per|of) (?:each|every|both))/i;
/** Each side has a figure. */
export const EACH_SIDE_SHOWN = /\b(?:two|both) (?:\w+ )?(?:figures|numbers|values|percentages|bars|rates|shares|columns|lines)\b|\b(?:one|a) (?:\w+ )?(?:figure|number|value|percentage|bar|rate|share) (?:for|per|of) (?:each|every|either|both)\b|\bside by side\b|\bnext to each other\b|\bwith(?: \w+){0,2} and without\b/i;
/** A label of one side and of the other one, as they stand on a card. */
export const TEST_LABEL = /^(?:the )?(?:test|treatment|treated|variant|pilot|exposed|experiment(?:al)?|nudged|new|with \w[\w ]*|[\w ]+ on|on|B)(?: (?:group|arm|cohort|side|users|customers))?$/i;
export const CONTROL_LABEL = /^(?:the )?(?:control|comparison|hold-?out|baseline|old|current|untreated|without \w[\w ]*|no \w+|[\w ]+ off|off|A)(?: (?:group|arm|cohort|side|users|customers))?$/i;
/** A page of figures tells of one side or of both, where a document compares groups. */
export const MENTIONS_SIDE = /\b(?:control|hold-?out)s?\b(?! (?:room|panel|plane|flow|center|centre|access|charts?|limits?|system|unit|samples?|questions?))|\b(?:test|treatment|treated|pilot|variant|exposed|comparison)(?: |-)(?:group|side|arm|cohort|users|customers|shops|sites|clinics|members|visitors|couriers|hosts|stores|schools|teams?|patients|sellers|drivers|riders|students)\b|(?<![a-z])arm [A-Z]\b|\btest\b[^.;|]{0,30}\bcontrol\b|\b(?:group|cohort|bucket|team|variant) [A-Z]\b|\b(?:both|each|either) (?:arms?|groups?|cohorts?|buckets?|variants?)\b/i;
/** Something that is pressed, sent or put into a group: no figure, whatever side it is for. */
export const DRIVES_PRODUCT = /\b(?:simulat\w+|buttons?|fires?|presses|posts|inserts?|seeds?|assign\w*|enrol\w*|toggles?|filters?|tab|fields?|form|checkbox|export\w*|download\w*)\b/i;
