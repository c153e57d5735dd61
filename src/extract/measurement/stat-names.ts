import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Unit } from '../outline.js';

/** A name in words: it begins with a letter and ends before what is said of it. */
const NAME = String.raw`[A-Za-z][\w '’/-]{2,60}?`;
/** `"published in 48 h"`, as against `"Nudged 31 %"` and `"+4 points"`, which are what the figure looks like. */
const QUOTED = /["“]([A-Za-z][^"”\n]{2,50})["”]/g;
const LOOKS_OF_FIGURE = /(?:^|[^\dA-Za-z])\d[\d.,]*$|[\dxyn] ?%|\d ?(?:[x×]|pp|points?|€|£|\$)|: /i;
/** "North Star tile": where it has no other name it goes by its place. */
const BY_ITS_PLACE = /\b(?:north[- ]star|experiment(?:['’]s)?) (?:tile|card|widget|number|box|chart|stat|figure|counter)\b/i;
const CALLED_NORTH_STAR = /^\W*(?:the |our )?(?:north[- ]star|experiment(?:['’]s)? (?:metric|measure|outcome|kpi|stat))\b[^:—–]{0,34}(?::|\s[—–])\s/i;
const TRAILING = / ?\([^()]*\)$/;
const END_MARK = /[.:?]$/;
/** What a sentence says of a figure, directly after its name. */
const TOLD_AFTER_NAME: readonly RegExp[] = [
  new RegExp(String.raw`\b(?:carries|shows|displays|presents|holds|has) (?:the |our )(?:experiment|trial|comparison|test|pilot)(?:['’]s result)?(?::|,| [—–]) (?:the |our )?(${NAME})(?=[,.;:(]|$)`, 'i'),
  new RegExp(String.raw`\b(?:shows?|displays?|renders?|prints?|presents?|carr(?:y|ies)) (?:the |our )?(?!both\b|two\b|one\b|how\b|it\b|them\b)(${NAME}), (?:the|our|which is)\b`, 'i'),
  new RegExp(String.raw`(?:^|[.:;] )\W*(?:the |our |its )?(${NAME}) \([^)]*(?:north|experiment|test|vs|arm|cohort)[^)]*\)`, 'i'),
  new RegExp(String.raw`^\W*(?:the |our |its )?(${NAME}) (?:→|->|=>) (?![^→>]{0,120}(?:→|->|=>))`, 'i'),
  new RegExp(String.raw`^\W*(?:the |our |its )?(${NAME}) [–—-] [^.]{0,60}\b(?:vs\.?|versus|against|compared (?:with|to)|north[- ]star|experiment)\b`, 'i'),
  new RegExp(String.raw`^\W*(?:the |our |its )?(${NAME}) (?:is|are|stays|remains|serves as|makes) (?:the|our|what|this)\b`, 'i'),
  new RegExp(String.raw`\b(?:tile|card|stat|number|widget|headline|box|figure)\b [^.:]{0,12}?\b(?:concerns|gives|shows|tracks|measures|covers|reports|states|carries|holds|is|has) (?:the |our )?(${NAME}), (?:the|our|which|as)\b`, 'i'),
  new RegExp(String.raw`\b(?:measure|metric|stat|kpi|outcome) is (?:the |our )?(${NAME})(?=[,.;]| \()`, 'i'),
  new RegExp(String.raw`\bnorth[- ]star is (?:the |our )?(?!(?:\w+ed|shown|drawn|given|on|an?|one|two|not|in|at|now|what|only)\b)(?=\w+ \w)(${NAME})(?=[,.;]| \()`, 'i'),
  new RegExp(String.raw`(?:^|[.;:]\s)(?:the |our |its )?(${NAME}) is (?:the|our) (?:\w+['’]?s? )?north[- ]star\b`, 'i'),
  new RegExp(String.raw`\b(?:shows|displays|renders|prints|presents) (?:the |our )?(?!both\b|two\b|one\b|how\b|only\b|just\b|it\b|them\b|that\b|this\b)(?=\w+ \w+ \w)(${NAME}) (?:as (?=["“+]|an?\b|one\b|two\b|both\b|the\b)|with an? (?=arrow|delta|badge|sign|trend)|(?:for|of|among|in|from) (?:the |both |all )?(?:\w+ (?:of|in) (?:the |both )?)?(?:\w+ )?(?:groups?|arms?|cohorts?|sides?|variants?)\b)`, 'i'),
  new RegExp(String.raw`^\W*(?:the |our |its )?(${NAME}), [^:.]{0,80}\b(?:vs\.?|versus|against|compared (?:with|to)|north[- ]star|experiment)\b`, 'i'),
  new RegExp(String.raw`^[\w ]{3,30}: (?:the )?(${NAME}) (?:of|for|among|in) (?:the )?(?:\w+ ){1,2}(?:group|arm|cohort|users|customers)s?\b`, 'i'),
  new RegExp(String.raw`^\W*(?:the |our |its )?(${NAME}):\s`, 'i'),
  new RegExp(String.raw`^\W{0,4}(?:the |our |its )?([A-Za-z][\w'’/]*(?:[ -][A-Za-z][\w'’/]*){0,5}) [–—-] `, 'i'),
];
/** Of a page, of a place, of what is pressed: no name of a figure. */
const NO_FIGURE = /^(?:\W|the |our |a |an )*(?:(?:on|in|at) the \w+(?: there)?|north[- ]star(?: (?:on|in|display|metric|stat|figure|number|of|comparison|check|answer)\b[^\n]{0,40})?|(?:\w+ ){0,2}(?:experiment|trial|pilot|study|test)|dashboard|filters?|exports?|toggles?|switch|page|pages|header|(?:half|a third|a quarter|most|some|each|every|all) (?:of )?[^\n]{1,60}|checklist|why|in|out|use|returns|reads|input|output|for|body|errors?|(?:top|left|right|bottom|middle|header)(?: of the \w+)?|auth|access|api|endpoint|note|source|data|experiment|purpose|tile|card|stat|tiles|cards|stats|screen|question|answer|first|second|it|this|there|display|display rule|stats page|admin page)[:.]?$/i;

/** A name and where it stands. */
export interface StatName {
  readonly name: string;
  readonly start: number;
}

const CALLED = String.raw`(?:north[- ]star|(?:experiment|trial|pilot|a\/b(?: test)?)(?:['’]s)? (?:metric|stat|figure|kpi|measure|outcome|number|tile|card))`;
const IN_TITLE: readonly RegExp[] = [
  new RegExp(String.raw`^[\W\d]*(${NAME}) \((?:the |our )?${CALLED}[^()]{0,30}\)\W*$`, 'i'),
  new RegExp(String.raw`^[\W\d]*(?:the |our )?${CALLED}(?: metric| stat| tile| card)?\s?[:–—-]\s?[\x60"“]?(${NAME})[\x60"”]?\s*$`, 'i'),
  new RegExp(String.raw`^[\W\d]*(${NAME})\s?[,:–—-]\s(?:the |our )?${CALLED}\W*$`, 'i'),
];

/** "Paid conversion (experiment metric)", "Experiment stat: Claim time": a title that is the name of a figure and says what it is. */
export function calledInTitle(title: string): StatName | null {
  for (const pattern of IN_TITLE) {
    const name = pattern.exec(title)?.[1];
    const found = name === undefined ? null : named(name, title.indexOf(name));
    if (found) return found;
  }
  return null;
}

/** By what a figure goes that a row, an item or a paragraph tells of. */
export function statNameIn({ kind, text, fields }: Unit): StatName | null {
  if (kind === 'row') return named(fields.find(({ value }) => /[a-z]/i.test(value.text))?.value.text ?? '', 0);
  const quoted = quotedIn(text);
  if (quoted) return quoted;
  return placedIn(text) ?? markedIn(text) ?? afterNorthStar(text.text) ?? beforeWords(text.text);
}

/** Behind a set-off name the word for what shows it … */
const PLACE_BEHIND = /^\W{0,3}\s?(?:stat|tile|card|figure|number|widget|kpi|counter|box|metric)\b/i;
/** … or before it that it is the name of one. */
const CALLED_BEFORE = /\bnorth[- ]star(?: (?:metric|stat|comparison|check))?(?:\W{1,4}|\sis\s)(?:is |the |our )*\W?$|\b(?:stat|tile|card|figure|number|widget|metric|one for the \w+)\b[^.;:]{0,24}\b(?:called|named|labelled|titled|headed)\s\W?$/i;

/** "the *Completion rate* stat", "The North Star, *Weekly writers*, …": what is set off anywhere in a sentence and called a figure there. */
function placedIn({ text, marks }: MappedText): StatName | null {
  for (const mark of marks) {
    if (mark.kind === 'link' || mark.end - mark.start < 3) continue;
    const words = text.slice(mark.start, mark.end);
    if (!/^[A-Za-z][\w '’().%,-]+$/.test(words) || !(PLACE_BEHIND.test(text.slice(mark.end)) || CALLED_BEFORE.test(text.slice(0, mark.start)))) continue;
    const found = named(words, mark.start);
    if (found) return found;
  }
  return null;
}

/** What is written bold or as code in front, or behind a "North Star" that is. */
function markedIn({ text, marks }: MappedText): StatName | null {
  let end = 6;
  for (const mark of marks) {
    if (mark.kind === 'link' || mark.start > end || mark.end - mark.start < 3) continue;
    const words = text.slice(mark.start, mark.end);
    const found = /^[\w '’().%,/:-]+$/.test(words) ? named(words, mark.start) : null;
    if (found) return found;
    end = mark.end + 6;
  }
  return null;
}

/** The first quotation that is a name and no picture of a figure. */
export function quotedIn({ text }: MappedText): StatName | null {
  for (const match of matchesIn(text, QUOTED)) {
    const words = match[1] ?? '';
    if (!LOOKS_OF_FIGURE.test(words) && !/[.!?]$/.test(words)) return named(words, match.index + 1);
  }
  return null;
}

/** "North Star stat: meals per week, videos on against off": what is measured; a tile goes by its place. */
function afterNorthStar(words: string): StatName | null {
  const place = BY_ITS_PLACE.exec(words);
  if (place && !/ stat$/i.test(place[0])) return { name: place[0], start: place.index };
  const lead = CALLED_NORTH_STAR.exec(words);
  const rest = lead ? new RegExp(String.raw`^(?:the |our )?(${NAME})(?=[,.;:(]|$| (?:with|vs|versus|against|by) )`, 'i').exec(words.slice(lead[0].length)) : null;
  if (lead && rest?.[1]) return { name: rest[1].trim(), start: lead[0].length };
  return place ? { name: place[0], start: place.index } : null;
}

function beforeWords(words: string): StatName | null {
  for (const pattern of TOLD_AFTER_NAME) {
    const name = pattern.exec(words)?.[1];
    const found = name === undefined ? null : named(name, words.indexOf(name));
    if (found && found.name.split(' ').length < 9) return found;
  }
  return null;
}

function named(words: string, start: number): StatName | null {
  const name = words.replace(/[`*]/g, '').trim().replace(/ (?:is|are) (?:the|our|what) .*$/i, '').replace(/^(?:R|REQ|FR|S|F)-?\d{1,3}[:.]? /, '').replace(END_MARK, '').replace(TRAILING, '').trim();
  return name.length < 3 || name.length > 70 || name.startsWith('/') || NO_FIGURE.test(name) ? null : { name, start };
}
