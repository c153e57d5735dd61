/*
 * How a document calls the two sides of its experiment, and how a figure joins them into one value or keeps them apart.
 */

/** "Arm P: …", "group `nudge` gets": a side by its name. */
export const NAMED_SIDE = /\b(?:[Aa]rms?|[Gg]roups?|[Vv]ariants?|[Cc]ohorts?|[Bb]uckets?) [`"'“]?([A-Z]|[a-z]{3,15}(?=[`"'”]))[`"'”]?(?![\w-])/g;
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
