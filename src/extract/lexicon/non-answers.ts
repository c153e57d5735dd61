/*
 * What is said in the place of an answer and is none: that the matter is important, that it was talked over, who is looking into it,
 * that views differ. Shared by all that ask whether a question is answered.
 */

const WEIGHED = '(?:discussed|weighed|debated|talked (?:about|over|through)|raised|reviewed|looked (?:at|into)|thought (?:through|about|over)|examined|addressed|considered|deliberated|brought up|kept in mind|taken (?:seriously|into account|into consideration))';

/** It is called important, was talked over, is looked into. */
const NON_ANSWER = new RegExp(
  [
    String.raw`\b(?:paid|pays?|paying|given?|gave|giving|devoted?|spent) (?:it |this |that |them )?(?:\w+ ){0,3}(?:attention|thoughts?|care|consideration)\b`,
    String.raw`\b(?:take|takes|took|taking) (?:\w+ ){1,4}(?:seriously|into account|into consideration)\b`,
    String.raw`\b(?:is|are|was|were|been|being|gets?|got) (?:\w+ ){0,2}${WEIGHED}\b`,
    String.raw`\b(?:met|meets?|talk(?:ed|s)?|spoken?|discuss(?:ed|es)?|argue[sd]?|debate[sd]?|confer(?:red|s)?|corresponded|exchanged (?:mails|letters|views|notes))\b[^.;:]{0,40}\b(?:about|over|on|concerning|regarding|of) (?:it|this|that|them|the (?:matter|question|point|topic|subject))\b`,
    String.raw`\b(?:is|are|am|['’]re|['’]m) (?:still |now |currently |presently )?(?:looking (?:into|at)|checking|clarifying|investigating|working on|thinking (?:about|of|it)|examining|reviewing|considering|discussing|debating|mulling|pondering|on (?:it|the case))\b`,
    String.raw`\bmatter(?:s|ed)? (?:a great deal|a lot|very much|greatly|to us|much|most)\b`,
    String.raw`\b(?:is|was|are|were|has been|remains?) (?:an? |of |always |also |very )*(?:important|importance|priority|paramount|crucial|essential|guiding \w+|key \w+|central \w+|top \w+|concern)\b`,
    String.raw`\bwith \w+ in mind\b`,
    String.raw`\b(?:opinions?|views|minds) (?:differ|vary|are divided|diverge)\b|\ba (?:very )?(?:good|fair|hard|difficult|excellent|tricky|interesting) (?:question|point|one)\b|^\W*(?:very )?(?:good|fair|excellent) (?:question|point)\b`,
    String.raw`\b(?:nobody|no one|none of us|who) (?:really )?(?:knows|can (?:say|tell))\b|\b(?:that|it|this) (?:all )?depends\W*$`,
    String.raw`\b(?:we|i|somebody|someone|the \w+) (?:have |has |had )?(?:asked|written to|contacted|called|phoned|mailed) (?:the|our|their|a) [\w ]{2,30}\W*$`,
    String.raw`\b(?:has|have|had|did|does)(?:n['’]t| not| never) (?:yet |really |ever )?(?:answer(?:ed)?|repl(?:y|ied)|respond(?:ed)?|react(?:ed)?|come back|came back|got(?:ten)? back|get back|told us|tell us|confirm(?:ed)?|written back|let us know|said (?:anything|so|yet))\b`,
    String.raw`\b(?:is|are|was|remains?|stays?) (?:still |as yet |yet |so far |for now )?(?:an? )?(?:open|unclear|unknown|unanswered|undecided|unsettled|not (?:known|clear|settled|decided|answered))(?: (?:questions?|points?|issues?|matters?|items?))?(?: (?:for now|at present|at the moment|so far|yet|today))?\W*$|\b(?:remains to be|is yet to be|has to be|is still to be) (?:seen|shown|found out|measured|tested|decided|settled)\b`,
    String.raw`\b(?:come|get|go) back to (?:it|this|that|the (?:matter|question))\b|\b(?:in|under) (?:consideration|discussion|review|debate)\b`,
    String.raw`\b(?:has|have) (?:been )?(?:put|placed|noted|added|written|listed) (?:it )?(?:on|for|in) (?:the |our |its |their )?(?:\w+ )?(?:agenda|list|meeting|minutes|board)\b`,
  ].join('|'),
  'i',
);

const SOME = String.raw`(?:yes,? |sure,? )?(?:there (?:is|are) |we (?:have|see|know(?: of)?) )?(?:always |certainly |surely |probably |only )?(?:a few|some|several|many|one or two|a couple|a number|a handful|various)`;
const HANDLED = String.raw`(?:under control|in hand|in check|manageable|managed|covered|handled|mitigated|mitigations?(?: in place)?|acceptable|taken care of|accounted for|dealt with|addressed|tolerable|known(?: to us)?|on our radar|solvable|solved|sorted|(?:nothing|none|not|no) (?:\w+ )?(?:serious|critical|dramatic|grave|major|worrying|insurmountable|unusual|alarming))`;
const IT = '(?:it|this|that|these|those|them|they|everything|all of (?:it|this|that|them))';
const WE = String.raw`(?:we|i|the team|everybody|everyone)`;

/** Whole sentences that wave the question away, whatever small words join their halves: "There are a few, but we have them under control." */
const WAVED_AWAY = new RegExp(
  String.raw`^[\W_]{0,8}(?:` +
    [
      String.raw`${SOME}(?:[\s,;–—-]{1,3}[a-z'’]{1,12}){0,6}?[\s,;–—-]{1,3}${HANDLED}`,
      String.raw`(?:${IT} )?(?:all )?depends(?: on (?:many|several|various|a lot of|lots of|different|other) [a-z]{3,14})?`,
      String.raw`(?:${IT}(?:['’]s| is| would be) )?(?:rather |very |quite |still )?(?:too early|hard|difficult|impossible|tricky|not easy|premature) to (?:say|tell|predict|know|judge|foresee|estimate|answer)(?: (?:at|for|in|right|this|the|that|now|yet|today|moment|point|stage|advance|up front|without|data|figures|from|here)){0,6}`,
      String.raw`${WE}(?:['’]ll| will| shall) (?:cross|handle|deal with|tackle|worry about|address|solve|think about|look at|see to) (?:the |that )?(?:${IT}|bridge|problem|matter|issue) (?:when|once|if|as soon as) (?:we|it|they|the time|that|needed|necessary)(?: (?:come|comes|get|gets|to|it|there|happens?|arises?|up|ever|appears?)){0,6}`,
      String.raw`(?:${WE} |(?:we|i)['’]ve )(?:(?:have|has) )?(?:already |carefully |long )?(?:thought|talked|reasoned|argued) (?:hard |long |a lot |much )?(?:about|over|through) ${IT}(?: (?:a|lot|long|hard|carefully|much|for|time|great|deal)){0,4}`,
      String.raw`${WE}(?: (?:is|are|am|feels?|remains?)|['’]re|['’]m) (?:\w+ )?(?:confident|comfortable|optimistic|prepared|ready|happy|fine|satisfied|relaxed)(?: (?:here|(?:with|about|in|for|on) ${IT}))?`,
      String.raw`(?:(?:there (?:is|was)|we (?:have|had|got)|i (?:have|had|got)) )?(?:still )?no (?:answer|reply|response|word|news|feedback|confirmation)(?: (?:yet|so far|to date|until now|(?:from|by|of) (?:the |our |their )?[a-z]{2,20})){0,3}`,
      String.raw`${WE} (?:have|has|got) (?:\w+ )?(?:plans?|ideas?|measures|mitigations?|solutions?|answers?|safeguards|it|this|that|them)(?: (?:for ${IT}|in place|ready|covered|under control|in hand)){0,2}`,
      String.raw`${IT}(?: (?:is|are|has been|have been)|['’]s) (?:\w+ )?(?:taken care of|covered|handled|under control|dealt with|in hand|sorted|solved|addressed|mitigated)`,
    ].join('|') +
    String.raw`)[\W_]{0,8}$`,
  'i',
);

/** Beside such words: something is said after all, of what happens, of what is done. */
const SAYS_AFTER_ALL = /\b(?:fails?|failed|breaks?|broke|dies|died|hangs?|stops?|stopped|lost|loses?|down|empty|wrong|late|cannot|can['’]t|no longer|full|slow|instead|without|would|could|rejected|dropped|but|however|although|if|when|until|because|since|so|therefore|decided|agreed|settled|chose|result|answer|forbids?|permits?|allows?|at most|never|always|first|waits?|keeps?|kept)\b|\d|[:→;—–]/i;

/** So many words before a colon are a label. */
const LONGEST_LABEL = 3;

/** Whether words say only that somebody minds the matter. */
export function isNonAnswer(words: string): boolean {
  const colon = words.indexOf(':');
  const said = colon >= 0 && words.slice(0, colon).trim().split(/\s+/).length <= LONGEST_LABEL ? words.slice(colon + 1) : words;
  return WAVED_AWAY.test(said) || (NON_ANSWER.test(said) && !SAYS_AFTER_ALL.test(said.replace(/^[^\p{L}\p{N}]+/u, '')));
}
