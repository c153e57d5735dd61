/**
 * Before the path of a page, in the entry of a route: that the route is there for it. "For: the board at `/board`", "feeds the page `/visits`",
 * "everything on `/visits`", "read by `/visits`".
 */
export const SERVES_PAGE =
  /\b(?:for|feeds?|serves?|fills?|backs?|powers?|hydrates?|behind|used by|uses?|read by|called by|loaded by|fetched by|consumed by|needed by|consumers?|pages?|screens?|views?|purpose|reads? for|data (?:of|for|on)|content of|contents of|everything (?:on|for|in))\b:?\s*(?:(?:the|an?|its|all of|our|their|first load of|load of|everything (?:on|for)|data (?:of|for))\s)*(?:[\w'’"“”-]+\s){0,5}?(?:(?:at|on|of|under|page|screen|view|dashboard|board|tab|path|route)\s)?[`"'“(*]*$/i;

/** … or that it sends people there, or tells others of it. */
export const HANDS_ON_TO = /\b(?:links?|linked|linking|leads?|leading|redirects?|redirected|forwards?|points?|sends?|sent|mails?|e-?mails?|texts?|returns?|opens?|goes|jumps?|buttons?|url|instead of|rather than|not|never|no longer)\b/i;
