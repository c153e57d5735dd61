/*
 * Remarks on who wrote a document, and with which model: "drafted with Claude Code, edited by Lena", "(Claude asked, we answered)". No
 * part of the system calls it.
 */

const MODEL = String.raw`(?:(?:anthropic['’]s |openai['’]s |google['’]s )?(?:claude|chat ?gpt|gpt|gemini|openai|anthropic|copilot|codex|mistral|deepseek|cursor|le chat)(?:[- ]?(?:code|opus|sonnet|haiku|flash|pro|mini|o\d|\d[\w.-]{0,6})){0,3}|an? (?:llm|ai|ai assistant|language model|model|chat ?bot)|ai)`;
const HELPERS = String.raw`(?:(?:the |some |a little |a lot of )?help (?:of|from) |(?:the )?assistance (?:of|from) |support (?:of|from) )?(?:[A-Z]\w{0,20},? (?:and|&|\+) )?${MODEL}`;
const WRITTEN = String.raw`(?:co-?)?(?:drafted|written|authored|prepared|edited|reviewed|proofread|revised|polished|outlined|brainstormed|challenged|critiqued|translated|typed up|worked out|pair-written)`;
const HOW = String.raw`(?: (?:together|in part|partly|mostly|largely|first|jointly|initially|originally))?`;
const THIS_TEXT = String.raw`(?:this (?:\w+ )?(?:document|doc|draft|spec|specification|plan|design|architecture|prd|rfc|adr|page|file|section|write-?up|proposal|text|readme)|the (?:prd|rfc|adrs?|design doc|architecture doc|first draft of this|text of this))`;
/** Where a line of a byline begins: with the text, behind a dot in the middle, in a bracket. */
const BYLINE = String.raw`\b(?=[abcdefioprtw])(?<=^[\W_]{0,6}|[·•|—–(]\s?|\s[-–—]\s|(?:version|status|draft|v\d[\d.]{0,6})[,;:]?\s)`;
/** … and where a part of it ends. */
const BYLINE_END = String.raw`(?=\s{0,3}(?:[,.;·•|)*_–—]|$|\n|(?:and|then|on|in|for us|\d)\b))`;

export const REMARKS_ON_WRITING = [
  String.raw`${BYLINE}${WRITTEN}${HOW} (?:with|by|using|in|via|together with) ${HELPERS}${BYLINE_END}`,
  String.raw`${BYLINE}(?:(?:first|rough|initial|second) )?(?:drafts?|review|edits?|proofreading|text)(?: by|:| with) ${MODEL}${BYLINE_END}`,
  String.raw`${BYLINE}with (?:the |some )?help (?:of|from) ${MODEL}${BYLINE_END}`,
  String.raw`\b${THIS_TEXT} (?:was|is|were|has been|have been) (?:\w+ )?(?:${WRITTEN}|generated|created|produced|made)${HOW} (?:with|by|using|in|from) ${HELPERS}\b`,
  String.raw`\b${MODEL} (?:asked|asks|challenged|questioned|objected|criticised|criticized|wanted to know)(?: us| me)?(?: th(?:is|ese|ose))?[,;:]? (?:and |then )?(?:we|i|the team) (?:answered|answer|replied|reply|decided|agreed)\b`,
  String.raw`\b(?:questions?|objections?|points?|concerns?|remarks?|issues?) (?:(?:that |which )?${MODEL} (?:asked|raised|had)|(?:asked|raised|put to us|posed) by ${MODEL})(?: (?:us|me))?(?= (?:about|on|in|during) (?:this|the) (?:design|document|draft|review|spec|plan|architecture)\b|[,;:]? (?:and |with )?our answers?\b|\W{0,3}$)`,
  String.raw`\b(?=[acdglmo])(?<=^\W{0,6}|[.;(]\s{1,2})${MODEL} (?:suggested|proposed|recommended|preferred|objected|pushed back|warned|insisted|argued|wanted)\b(?=[^.;]{0,80}[,;–—] (?:we|i|but|and we|though)\b)`,
  String.raw`\b(?:we|i) (?:also |then |have )?(?:asked|had|let|used|prompted|told) ${MODEL} (?:to )?(?:review|check|challenge|critique|criticise|criticize|draft|write|read|proofread|attack|edit|poke holes in|play devil['’]s advocate)(?: (?:on|with|for))? (?:this|the|our) (?:document|doc|draft|design|spec|plan|architecture|adrs?|prd|rfc)\b`,
  String.raw`\b(?:design|architecture|self-?|peer|document) ?reviews? (?:with|by|from) ${MODEL}\b`,
].join('|');
