/*
 * Words for parts of a system that a build puts out of use, whose variables are not those of the build.
 */

const NOUN = 'workers?|services?|servers?|apps?|applications?|process(?:es)?|jobs?|bots?|scripts?|containers?|machines?|deployments?|daemons?|functions?|backends?|monoliths?|importers?|exporters?|crawlers?|scrapers?|pollers?|runners?|consumers?|dispatchers?|schedulers?|versions?|releases?';

/** A part with the words that tell it from others: "the old Python worker". */
export const PART = new RegExp(String.raw`\b(?:(?!(?:the|an?|of|our|its|this|that|each|every|and|or|for|in|on|by|to|with|from|as|is|are|one)\s)[\w-]+\s){0,3}(?:${NOUN})\b`, 'gi');
/** A part that is out of use by its name alone. */
export const FORMER_PART = /^(?:retired|former|previous|decommissioned|discontinued|switched-off|shut-down|dismantled|abandoned|replaced|obsolete|defunct|superseded)\s/i;
/** A part that may be one of the past. */
export const OLD_PART = /^(?:old|legacy|current|present|existing|first|today['’]s)\s/i;

/** Before a part: another one comes in its place. */
export const GIVES_WAY = /(?<!\b(?:not|never|nothing|nobody|neither)\s(?:\w+\s){0,3})\b(?:replaces?|retires?|supersedes?|succeeds?|takes? over from|takes? the place of|decommissions?|dismantles?)\s(?:the\s|our\s|its\s)?$/i;
/** Behind a part: it is out of use with this build. */
export const PART_ENDS = /^(?:\s\([^()]{1,60}\)|,[^,.;]{1,60},)?\s(?:(?:is|are|gets?|will be|has been|was)\s(?:then\s|finally\s)?(?:retired|decommissioned|discontinued|dismantled|removed|deleted|replaced|superseded|scrapped|dropped|gone|abandoned|taken out of service)\b|goes away\b|disappears\b|no longer (?:runs|exists)\b|does not run any ?more\b)/i;
/** Behind a part that is called old: what it is or runs on ends with this build. "is a script on a machine that will be switched off" */
export const OLD_PART_ENDS = /^\s(?:is|are|was|runs?|ran|sits?|lives?|stands?)\s[^.;:]{1,80}?\b(?:that|which|and)\s(?:is|are|will be|is being|is to be|gets?)\s(?:then\s|finally\s|soon\s)?(?:(?:switched|turned|shut)\s(?:off|down)|retired|decommissioned|discontinued|dismantled|scrapped|taken (?:down|out of service)|thrown (?:away|out)|returned)\b/i;
export const CALLED_OLD = /^(?:old|legacy)\s/i;
/** The sentence behind one on such a part: this build comes in its place. */
export const COMES_IN_PLACE = /^\W*(?:this|that|it|the new (?:one|[\w-]{2,20})|what follows|here|we)\b[^.;:]{0,50}?\b(?:(?:replac(?:es?|ing)|supersed(?:es?|ing)|retir(?:es?|ing)|succeeds?)\s(?:it|them|that one)|(?:tak|com)(?:es?|ing) (?:in )?its place|is its (?:successor|replacement)|its (?:successor|replacement))\b/i;
/** … or stands still, which for a part that is not called old may be for a night only. */
export const PART_STOPS = /^(?:\s\([^()]{1,60}\)|,[^,.;]{1,60},)?\s(?:(?:is|are|gets?|will be|has been|was)\s(?:then\s|finally\s)?(?:switched|turned|shut)\s(?:off|down)|(?:is|are|will be) stopped|stops)\b/i;
export const FOR_GOOD = /\b(?:for good|forever|goes live|go live|went live|with (?:this|the) (?:build|release|launch|version)|cut-?over|after the (?:migration|move|switch)|on the day of the (?:launch|release))\b/i;
/** What a clause or a bracket says besides of the part before it: ", which replaces the old worker". */
export const ASIDE = /,\s(?:which|that)\s[^,:;]{1,80}|\([^()]{1,80}\)/g;
