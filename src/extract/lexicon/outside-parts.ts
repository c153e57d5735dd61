/*
 * Words by which a document says that something is run, or done, by others: whom that calls, this system does not call.
 */

const OTHERS = "(?:others|other people|someone else|somebody else|another (?:team|company|department|unit|group|party|vendor|agency|office)|a (?:different|separate) (?:team|company|department)|a (?:vendor|supplier|contractor|partner|third party|service provider|sister company)|third parties|their (?:own )?(?:team|it|people|vendor))";
/** Behind the name of a part: it is none of this system's. */
const RUN_BY_OTHERS = String.raw`(?:is|are|stays?|remains?)\s(?:not\s(?:ours\b|run by us\b|(?:a\s)?part of (?:this|our) (?:system|build|design|project|work)\b|in our hands\b)|none of ours\b|(?:run|operated|maintained|hosted|owned|kept|developed|looked after)\sby\s${OTHERS}\b|another (?:team|company|department)['’]s\b)|belongs?\sto\s${OTHERS}\b`;

/** "The club's register of boats exists and is run by others": the group is the last word of what the part is called. */
export const PART_OF_OTHERS = new RegExp(String.raw`\b(?:the|an?|their)\s(?:[\w'’-]{2,20}\s){0,3}?([\w-]{3,20})(?:\s(?:of|for|with)\s[\w'’-]{2,20}(?:\s[\w'’-]{2,20}){0,2})?,?\s(?:(?:exists|runs|stands)(?:\salready)?,?\s(?:and|but)\s|already exists,?\s(?:and|but)\s|(?:that|which)\s)?${RUN_BY_OTHERS}`, 'gi');

/** What a sentence is about: the group is all that it is called, the last word of which names the part. "The register then mails …" */
export const SUBJECT_OF_SENTENCE = /^\W*(?:\d{1,2}[.)]\s)?(?:(?:then|thereupon|afterwards|later|in turn),?\s)?(?:the|their)\s((?:[\w'’-]{2,20}\s){0,3}?[\w-]{3,20})(?=\s(?:itself\s|then\s|also\s|in turn\s|later\s|on its own\s|already\s){0,2}[a-z]{2,16}(?:s|es)\b)/i;
/** Further on in such a sentence somebody of this system acts. */
export const ACTS_HERE = /\b(?:we|us|this (?:server|system|api|app|service|backend|build|site)|our (?:\w+ )?(?:server|system|api|app|service|backend|worker|site))\b/i;

/** The sentence says outright that others do it. */
export const NOT_OUR_DOING =
  /\b(?:(?:is|are|was|that['’]s|stays?|remains?)\s(?:no|not|none of)\s(?:(?:a\s)?(?:work|job|task|concern|doing|business|call|part|matter) of ours|our (?:work|job|task|concern|doing|business|call|part|matter|responsibility))|(?:is|are) (?:theirs|their (?:work|job|task|concern|doing|business|responsibility))|(?:not|never)\s(?:(?:sent|done|called|made|triggered|mailed|started)\s)?(?:by us|from here|by (?:this|our) (?:system|server|api|app|service|backend))|(?:on|with|under|from) their own (?:account|key|contract|credentials|subscription)|(?:we|this (?:system|server|service)) (?:have|has|take|takes|play|plays) no part in (?:it|this|that)|(?:we|this (?:system|server|service)) (?:am|is|are) not involved)\b/i;
