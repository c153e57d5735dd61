/*
 * What the system before this one did. A site that is rewritten is told of beside the new one, in its own words or in the past tense: "The PHP site's job
 * compared `x-cron-key` with a secret." Each has a test in tests/evasions/records.test.ts.
 */

const OLD = '(?:very )?(?:old|previous|former|legacy|earlier|original|retired|outgoing)';
const SYSTEM = '(?:sites?|apps?|applications?|systems?|websites?|portals?|monoliths?|spreadsheets?|scripts?|programs?|installations?|prototypes?|predecessors?)';
const PART = "(?:['’]s (?:[\\w-]{2,20} ){0,2}[\\w-]{2,20})?";
/** Techniques of which hardly anybody builds anew. */
const AGED = '(?:php|perl|cgi|asp|cobol|delphi|visual basic|vba|vb6|cold ?fusion|lotus notes|filemaker|excel|ms access)';

/** The system before this one, or a part of it. */
export const FORMER_SYSTEM = `(?:(?:the|our|its) ${OLD} (?:[\\w.+#-]{2,20} )?[\\w-]{2,20}${PART}|(?:the|our|its) ${AGED}(?: \\d[\\d.]*)? ${SYSTEM}${PART}|its predecessor${PART}|(?:the [\\w-]{2,20} |what )(?:that |which )?(?:it|this) (?:replaces|replaced|supersedes))`;
const CHECKED = '(?:compared|required|needed|demanded|checked|verified|enforced|validated|insisted on|asked for|looked at|wanted|limited|capped|throttled)';
const NO_PARTICIPLE = '(?! (?:by|in|with|on|at|from|through|against)\\b)';

/** How a clause opens that tells of it. */
export const OF_FORMER_SYSTEM = new RegExp(
  `(?:^\\W*|;\\s)(?:${[
    `${FORMER_SYSTEM} (?:${CHECKED}|used|had|took|accepted|carried|sent|cut|aborted|ended)\\b${NO_PARTICIPLE}`,
    // Whatever it was, it is told in the past tense.
    `(?:the|our) (?:[\\w.+#-]{2,20} ){1,2}(?:site|app|application|system|website|portal|monolith|spreadsheet|script|program)${PART} ${CHECKED}\\b${NO_PARTICIPLE}`,
    `(?:the|our) ${OLD} (?:[\\w-]{2,20} )?(?:${SYSTEM}|jobs?|cron(?: jobs?)?)${PART} (?:compares|requires|needs|demands|checks|verifies|enforces|validates|asks for|insists on|limits|accepts|uses|takes|looks at)\\b`,
    `(?:in|on|with|under) (?:${FORMER_SYSTEM}|(?:the )?(?:${AGED}|${OLD}) (?:days|times|era)),?\\s[^.;]{1,80}?\\b(?:was|were|${CHECKED})\\b`,
    `(?:before|until) the (?:rewrite|redesign|relaunch|re-?write|move),?\\s[^.;]{1,60}?\\b${CHECKED}\\b`,
    `[^.;]{1,60}?\\b(?:was|were) (?:[\\w'-]{1,20} ){1,6}(?:in|on|by|under) ${FORMER_SYSTEM}(?=\\W*$|[;,])`,
  ].join('|')})`,
  'i',
);
/** "… come from the old shop and its project, where RLS keeps them apart": a clause that goes on about the system before this one, whatever its tense. */
export const WHERE_FORMER = new RegExp(`\\b(?:from|in|on|of|with|by|like|under) ${FORMER_SYSTEM}(?: (?:and|or) (?:its|the|their) (?:[\\w-]{2,20} )?[\\w-]{2,20})?(?:,\\s| [–—-] | \\()(?:where|in which|there|whose|which)\\s`, 'i');
/** Behind it in the clause: this one does the same. */
export const GOES_ON_HERE = /\b(?:now|nowadays|today|still|since then|as before|remains?|stays?|keeps?|kept|unchanged|continues?|and so do(?:es)? (?:this|it|the new|ours)|as (?:does|do) (?:this|it|the new|ours)|this one (?:does )?too|the new one (?:does )?too|taken over|carried over)\b/i;

const NAME = "([A-Z][A-Za-z0-9]{2,20})(?![\\w-])";
/** What tells that a product, by its name, is left for this design. */
export const FORMER_PRODUCT: readonly RegExp[] = [
  new RegExp(`\\b(?:[Uu]ntil now|[Uu]p to now|[Ss]o far|[Hh]itherto|[Pp]reviously|[Ff]ormerly|[Uu]ntil (?:this|last) [a-z]{3,10}),?\\s[^.;]{0,80}?\\b(?:in|on|with|by|through|via|using)\\s${NAME}`, 'g'),
  new RegExp(`\\b(?:[Rr]eplac(?:es?|ing)|[Ss]upersed(?:es?|ing)|(?:[Mm]ov(?:es?|ing)|[Mm]igrat(?:es?|ing)|[Ss]witch(?:es|ing)?)(?: [a-z]{2,14}){0,3} from|(?:[Tt]akes? over|[Ss]uccessor) (?:from|of|to)|[Ii]n place of)\\s(?:the )?${NAME}`, 'g'),
  new RegExp(`\\b${NAME}(?:['’]s (?:contract|licen[cs]e|subscription) (?:ends|runs out|expires|is not renewed)|(?:, [^,.;]{2,60},)? (?:is|gets|will be|is being) (?:replaced|retired|switched off|shut down|discontinued|decommissioned|turned off|abandoned|given up)|(?:, [^,.;]{2,60},)? (?:goes away|shuts down|closes down)) ?`, 'g'),
];
/** Words with a capital that name no product. */
export const NO_PRODUCT = /^(?:the|this|that|it|we|our|its|all|each|and|but|they|these|row|rls|one|everything|nothing|version|phase|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/i;

/** A place other than the one that the design is for … */
export const OTHER_PLACE = /\b(?:at|in|on|by|with|for)\s(?:the|our|their|its)\s(?:sister|sibling|neighbou?ring|neighbou?r['’]?s|partner|other|twin|parent|rival|original|old|former)\s(?!(?:endpoints?|routes?|calls?|requests?|handlers?|ones|writes|reads|hand|end|side|tables?|columns?|rows?|cases?|direction|methods?|functions?|paths?|fields?)\b)[a-z]{3,16}\b/i;
/** … and this one. */
export const HERE = /\b(?:here|with us|on our side|in (?:this|our own) (?:app|system|design|project|shop|club|office|one))\b/i;
/** Between the two. */
export const CONTRAST = /;\s|,\s(?:but|while|whereas|and)\s(?=[^,;]{0,80}\b(?:here|with us|on our side|at the|in the|in our|in this|on the|with the)\b)|\s[–—]\s/g;
/** What a sentence begins with that is about a route. */
export const OPENS_WITH_ROUTE = /^\W{0,4}(?:(?:GET|POST|PUT|PATCH|DELETE)\s)?\/\S{1,80}\s?/;
