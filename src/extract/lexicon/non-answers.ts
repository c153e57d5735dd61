/*
 * What is said in the place of an answer and is none: that the matter is important, that it was talked over, who is looking into it,
 * that views differ. Shared by all that ask whether a question is answered.
 */

const WEIGHED = '(?:discussed|weighed|debated|talked (?:about|over|through)|raised|reviewed|looked (?:at|into)|thought (?:through|about|over)|examined|addressed|considered|deliberated|brought up|kept in mind|taken (?:seriously|into account|into consideration))';

export const NON_ANSWER = new RegExp(
  [
    String.raw`\b(?:paid|pays?|paying|given?|gave|giving|devoted?|spent) (?:it |this |that |them )?(?:\w+ ){0,3}(?:attention|thoughts?|care|consideration)\b`,
    String.raw`\b(?:take|takes|took|taking) (?:\w+ ){1,4}(?:seriously|into account|into consideration)\b`,
    String.raw`\b(?:is|are|was|were|been|being|gets?|got) (?:\w+ ){0,2}${WEIGHED}\b`,
    String.raw`\b(?:met|meets?|talk(?:ed|s)?|spoken?|discuss(?:ed|es)?|argue[sd]?|debate[sd]?|confer(?:red|s)?|corresponded|exchanged (?:mails|letters|views|notes))\b[^.;:]{0,40}\b(?:about|over|on|concerning|regarding|of) (?:it|this|that|them|the (?:matter|question|point|topic|subject))\b`,
    String.raw`\b(?:is|are|am|['’]re|['’]m) (?:still |now |currently |presently )?(?:looking (?:into|at)|checking|clarifying|investigating|working on|thinking (?:about|of|it)|examining|reviewing|considering|discussing|debating|mulling|pondering|on (?:it|the case))\b`,
    String.raw`\bmatter(?:s|ed)? (?:a great deal|a lot|very much|greatly|to us|much|most)\b`,
    String.raw`\b(?:is|was|are|were|has been|remains?) (?:an? |of |always |also |very )*(?:important|importance|priority|paramount|crucial|essential|guiding \w+|key \w+|central \w+|top \w+|concern|important \w+)\b`,
    String.raw`\bwith \w+ in mind\b`,
    String.raw`\b(?:opinions?|views|minds) (?:differ|vary|are divided|diverge)\b|\ba (?:very )?(?:good|fair|hard|difficult|excellent|tricky|interesting) (?:question|point|one)\b`,
    String.raw`\b(?:nobody|no one|none of us|who) (?:really )?(?:knows|can (?:say|tell))\b|\b(?:that|it|this) (?:all )?depends\W*$`,
    String.raw`\b(?:we|i|somebody|someone|the \w+) (?:have |has |had )?(?:asked|written to|contacted|called|phoned|mailed) (?:the|our|their|a) [\w ]{2,30}\W*$`,
    String.raw`\b(?:come|get|go) back to (?:it|this|that|the (?:matter|question))\b|\b(?:in|under) (?:consideration|discussion|review|debate)\b`,
    String.raw`\b(?:has|have) (?:been )?(?:put|placed|noted|added|written|listed) (?:it )?(?:on|for|in) (?:the |our |its |their )?(?:\w+ )?(?:agenda|list|meeting|minutes|board)\b`,
  ].join('|'),
  'i',
);

/** Beside such words: something is said after all, of what happens, of what is done. */
export const SAYS_AFTER_ALL = /\b(?:fails?|failed|breaks?|broke|dies|died|hangs?|stops?|stopped|lost|loses?|down|empty|wrong|late|cannot|can['’]t|no longer|full|slow|instead|without|would|could|rejected|dropped|but|however|although|if|when|until|because|since|so|therefore|decided|agreed|settled|chose|result|answer|forbids?|permits?|allows?|at most|never|always|first|waits?|wait|keeps?|kept)\b|\d|[:→;—–]/i;

/** So many words before a colon are a label. */
const LONGEST_LABEL = 3;

/** Whether words say only that somebody minds the matter. */
export function isNonAnswer(words: string): boolean {
  const colon = words.indexOf(':');
  const said = colon >= 0 && words.slice(0, colon).trim().split(/\s+/).length <= LONGEST_LABEL ? words.slice(colon + 1) : words;
  return NON_ANSWER.test(said) && !SAYS_AFTER_ALL.test(said.replace(/^[^\p{L}\p{N}]+/u, ''));
}
