import type { QuestionName } from '../../model/architecture.js';

/** Letters of which at least one stands in every passage that speaks of one of the four questions. */
export const QUESTION_TRIGGER = /fragil|brittle|weak|single point of failure|to break|wrong|mistaken|assum|annahme|believe|bet\b|prove|10\s?[x×]|\bten\b|tenfold|zehn|magnitude|misjudg|misread|faith|granted|snap|crack|need all|leave out|left out|simpl|plainer|smaller|lighter|leaner|einfach|kaputt|schwäch|zerbrech/i;

/** Where a passage speaks of a question in its own terms: as a label, a question or a statement. */
export const QUESTION_CUES: Readonly<Record<QuestionName, RegExp>> = {
  'fragile point':
    /\b(?:single )?(?:most|mostly|very|particularly) (?:fragile|brittle|delicate)(?: (?:point|part|spot|piece|link|bit|thing|place|component|element)s?)?\b|\b(?:the )?(?:fragile|brittle|weak|weakest) (?:point|part|spot|piece|link|bit|thing|place|element)\b|^[\W\d]*fragil(?:e|ity|ität)?\b(?=\W*[:.?—–-])|\bwhat(?:'s| is| would be)? (?:the )?(?:most )?(?:fragile|brittle|weakest)\b|\b(?:the|our|only|biggest|main|one) single point of failure (?:is|in this)\b|\bmost likely to (?:break|fail)\b|\bwhere (?:does|will|would|might|could) (?:it|this|things|the (?:design|system)) (?:snap|crack|break|give|fail|tear)\b(?![^?]{0,40}\b(?:10|ten))|\bfragil(?:ste|ster|stes)\b(?: (?:punkt|stelle|teil))?|\bam ehesten kaputt\b|\bschwächste[rs]? (?:punkt|stelle|glied)\b|\bzerbrechlichste[rs]?\b/i,
  'wrong assumption':
    /\b(?:wrong|false|riskiest|biggest|shakiest|weakest|most dangerous|boldest) assumptions?\b|\bassumptions?\b[^.!;:]{0,48}\b(?:wrong|false|not hold|untrue|mistaken|incorrect|rubbish|nonsense|fail|unproven|off)\b|\bassum(?:e|ed|ing)\b[^.!;:]{0,40}\b(?:wrong|false|not hold|untrue|mistaken|incorrect|rubbish|nonsense|unproven)\b|\b(?:wrong|mistaken|false)\b[^.!;:?]{0,30}\b(?:assum\w+|in (?:thinking|believing))\b|\b(?:could|might|may|can) be (?:(?:completely|totally|entirely|utterly|plain|badly|just|simply|dead|quite) )?(?:wrong|mistaken|false)\b(?: in production)?|\bcould turn out (?:to be )?wrong\b|^[\W\d]*(?:maybe|perhaps|possibly) wrong\b|^[\W\d]*wrong,? (?:perhaps|maybe|possibly)\b|\b(?:could|might|may|can) (?:we|i) (?:be|have(?: (?:got|gotten))?)(?: (?:completely|totally|entirely|utterly|plain|badly|just|simply|dead|quite))? (?:wrong|mistaken|misjudged|misread|it wrong)\b|\b(?:are|did|do|have) (?:we|i) (?:getting|get|got|gotten) (?:plain )?wrong\b|\bmay be mistaken in\b|\bwhat (?:am i|are we|do we|do i) (?:assum(?:e|ing)|tak(?:e|ing) (?:on faith|for granted))\b|\bfalsche annahmen?\b|\bbelieve and cannot prove\b/i,
  '10x traffic': /(?<![\w.])10\s?[x×](?![\w])|\b(?:ten|10)[- ]?(?:times|fold)\b|\btenfold\b|\bzehnfach\w*|\bzehn ?mal\b|\border of magnitude more\b/i,
  'simpler alternative':
    /\b(?:an? |the |one |any |even |much )?(?:simpler|simplest|plainer|more simple|leaner|less complex) (?:alternatives?|options?|architectures?|designs?|versions?|approach(?:es)?|ways?|setups?|solutions?|paths?|systems?|things?|variants?|stacks?|choices?)\b|\b(?:something|anything|nothing) (?:simpler|plainer|more simple)\b|\bis there (?:an? |any |even |much )*(?:smaller|lighter|leaner|cheaper|plainer) (?:alternative|option|architecture|design|version|approach|way|setup|solution|system|thing|variant|stack)\b|^[\W\d]*(?:even )?(?:more simple|simpler|simplest|plainer)\b(?=\W*[:?.—–-]|\W*$)|\b(?:simpler|more simple) (?:would be|is|still)\b|\bsimple alternative\b|\bdo we (?:really )?need all (?:of )?(?:this|it)\b|\bwhat (?:could|can) (?:we|one) leave out\b|\bwhat could be left out\b|\bcould (?:it|this|that|we|things|all this|the (?:design|system)) be (?:made |done |built |kept )?(?:any |even |much )?(?:simpler|plainer|smaller|lighter|leaner|simple)\b|\beinfacher(?:e[rs]?)?(?: alternative)?(?=\s*[:?]|\s+wäre| wären| ginge)/i,
};

/** Two figures of which one takes the other's place: "3 000 instead of 300", "from 300 to 3,000", "200 → 2k". */
export const TWO_FIGURES = /(?<![\d.,])(\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,3}|\d{1,9})( ?k)?\b( instead of| rather than| to| →| ->|,? not) (\d{1,3}(?:[ ,.\u00a0\u202f]\d{3}){1,3}|\d{1,9})( ?k)?\b(?! ?(?:%|[mµ]?s\b|sec|min|hours?\b|[kmg]b\b|px\b|€|\$|cents?\b|euros?\b))/gi;
/** Before the figures: they are supposed. */
export const SUPPOSED = /\b(?:with|at|if|when|under|suppose|imagine|were|should|had)\b[^.;:]{0,40}$/i;

/** What a sentence about ten times the traffic says when it says what gives way. */
export const GIVES_WAY =
  /\b(?:break\w*|broke|fails?|failing|first|limits?|limited|quotas?|exhaust\w*|runs? out|saturat\w+|throttl\w+|bottlenecks?|hurts?|suffers?|fall\w* over|not fit|cannot|can't|could not|hits?|queues?|slow\w*|takes?|connections?|pool|collapse\w*|stall\w*|time\w* out|overload\w*|maxe[ds]|g[io]ves? way|dies|lock\w*|contention|backlog|zuerst|bricht|grenze|kontingent|software is not)\b/i;

/** Ten times the traffic is welcomed, watched or left for that day: nothing is said of what gives way. */
export const WELCOMED = /\b(?:delighted|happy|glad|pleased|thrilled|celebrate|lucky|luxury|(?:good|nice) (?:problem|worry)|problem to have|(?:we|i|the team|somebody|one) (?:(?:will|shall|would|just|only|simply|can|closely) ){0,2}(?:watch|monitor|observe|measure|track|keep an eye on)|look (?:at|into) [^.;]{0,24}\bagain|revisit|reconsider|think (?:again|about)|(?:see|worry) (?:then|about)|cross (?:that|the) bridge)\b/i;

/** Words of a question that are not its answer. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'the', 'a', 'an', 'of', 'in', 'is', 'are', 'be', 'and', 'how', 'does', 'it', 'do', 'fail', 'fails', 'this', 'that', 'design', 'point', 'points', 'part', 'spot', 'thing', 'one', 'what', 'which', 'single', 'most', 'could', 'would', 'may', 'might', 'can', 'i', 'we', 'my', 'our', 'am', 'making', 'completely', 'totally', 'entirely', 'wrong', 'assumption',
  'production', 'traffic', 'load', 'users', 'volume', 'expected', 'tomorrow', 'breaks', 'break', 'first', 'if', 'system', 'gets', 'at', 'there', 'architecture', 'achieves', 'same', 'outcome', 'yes', 'no', 'propose', 'instead', 'alternative', 'option', 'simpler', 'plainer', 'smaller', 'lighter', 'leaner', 'see', 'above', 'to', 'for', 'with', 'scale', 'possible', 'question', 'answer', 'so', 'then', 'happens', 'when', 'but', 'or', 'considered', 'also', 'not', 'none', 'n', 'perhaps', 'maybe', 'possibly', 'as', 'many', 'fragile', 'fragility', 'times',
  'keep', 'kept', 'simple', 'up', 'know', 'known', 'aware', 'nothing', 'already', 'fine', 'enough', 'will', 'just', 'scales', 'scaled', 'scaling', 'horizontally', 'autoscale', 'autoscales', 'it\'s', 'we\'d', 'we\'ll',
]);

/** Headings of sections in which an architect asks himself these questions. */
export const SELF_REVIEW_HEADING = /\b(?:critical|hard|four|tough|uncomfortable|honest|difficult) (?:questions?|review)\b|\bquestions? (?:i|we|asked|to (?:my|our))\b|\bself[- ](?:examination|critique|criticism|review|assessment)\b|\bchallenges?\b|\breflections?\b|\bsycophancy\b|\bpushback\b|\bopen to criticism\b|\bworries\b|\bworr(?:y|ies) me\b|\bcritical\b|^questions$|\bfragen\b|\bselbstkritik\b/i;
/** Answers in words that only mean them beside the answers to other questions. */
export const LOOSE_CUES: Readonly<Record<QuestionName, RegExp>> = {
  'fragile point': /\bsingle point of failure\b|\b(?:worries|scares|frightens|concerns|bothers) (?:me|us) (?:the )?most\b|\bkeeps (?:me|us) awake\b|\b(?:biggest|main|greatest) (?:worry|weakness)\b|\bachilles\b|\b(?:most|more) likely to (?:break|fail|go wrong)\b|\bbreaks? (?:first|soonest|most easily)\b(?![^.]{0,30}\b(?:10x|ten times)\b)|\bweak spot\b|\bif (?:it|this|that) (?:dies|fails|goes down|is down|breaks),? (?:everything|nothing|nobody|no one|all)\b/i,
  'wrong assumption': /^[\W\d]*(?:(?:key|main|core|biggest|central) )?assumptions?(?=\W*[.:—–]|\W*$)|\b(?:we|i|i'm|we're|i am|we are|my|our) (?:assum(?:e|ing)|believ(?:e|ing)|trust(?:ing)?|tak(?:e|ing) (?:it )?for granted|bet(?:ting)?(?: is)?|count(?:ing)? on|rely(?:ing)? on|guess(?:ing)?)\b[^.!?]{8,}/i,
  '10x traffic': /\b(?:traffic|usage|load|users|volume|demand|orders|signups)\b[^.;]{0,30}\b(?:grows?|grew|explodes?|multipl\w+|spikes?|doubles?|goes viral|jumps?)\b|\bat scale\b|\bif (?:it|this|we) (?:takes off|goes viral|go viral|take off)\b/i,
  'simpler alternative': /\b(?:could|would|can|might)\b[^.;]{0,30}\b(?:do without|skip|drop|leave out|start with|get away with|get by with|be replaced by|suffice|be enough|do the job|also do)\b|\bless code\b|\bfewer (?:parts|pieces|services|moving parts)\b|\b(?:boring|lazy|cheap|minimal|smallest|no-code) (?:option|alternative|version|way|variant|solution)\b|\ba spreadsheet\b|\binstead of all (?:this|of this|that)\b|\bwithout (?:any )?(?:backend|server|database)\b/i,
};
