import { strongLead } from './bold-lines.js';
import { TIME_COLUMN, TIME_NOT_SET } from './lexicon/put-off.js';
import type { MappedText } from '../text/mapped-text.js';
import type { Zone } from './zones.js';

/*
 * What an entry of a plan of work is labelled with says when it comes: "- **After launch.** Photos, …", "| Later | photos, … |". What comes after all
 * that is planned is of no build; a numbered week or phase of the plan is.
 */

/** The times after a build that nobody takes for a step of it, wherever they label an entry. */
const AFTER_LAUNCH = /^(?:(?:only )?(?:after|beyond|following)\s(?:the |our |this )?(?:(?:first|public|private|closed|open) )?(?:pilot|launch|go-?live|mvp|beta|first (?:release|version))|post-?(?:launch|mvp|release|pilot)|(?:once|when|as soon as) (?:we (?:are|have gone|go) live|we have launched|the (?:pilot|beta|mvp) is (?:over|done|finished)))$/i;
/** … where the entries are those of a plan. */
const LATER_IN_PLAN = /^(?:(?:much |maybe |perhaps |some ?time )?later(?: on)?|afterwards?|thereafter|some ?day|one day|eventually|backlog|ice ?box|parking lot|(?:the )?(?:next|a later|later|future|following) (?:releases?|versions?|quarter|year|season)|future(?: work)?|not (?:yet|now|in this (?:release|version|build)|scheduled)|unscheduled|nice to have|out of scope|if time (?:allows|permits))$/i;
/** The title, the words before a list or the head of a column under which entries say when something is built. */
const IS_PLAN = /\b(?:plans?|roadmap|schedule|timeline|time ?table|milestones?|phases?|phasing|roll-?out|releases?|sprints?|weeks?|iterations?|order of (?:work|things)|what (?:comes|is built|we build) when|when|stages?|build order|delivery|calendar|next steps)\b/i;
/** The label that plain words begin with, up to its full stop, colon or dash. */
const PLAIN_LABEL = /^\W{0,4}([^\n.:–—]{4,40}?)(?:[.:]\s|\s[–—-]\s)/;
/** Behind a label in bold. */
const TIED = /^\s?(?:[.:–—]|-\s)/;

/** From the first letter of a label to its last. */
const TIME = /[A-Za-z](?:[^\n]{0,60}[A-Za-z])?/;

/** The zone of an entry, which its label may put after this build. @param titles what stands over the entries */
export function zoneOfTime(label: string, titles: readonly string[], inherited: Zone): Zone {
  return inherited === 'plain' && comesAfterBuild(label, titles) ? 'later' : inherited;
}

function comesAfterBuild(label: string, titles: readonly string[]): boolean {
  const time = TIME.exec(label)?.[0] ?? '';
  return AFTER_LAUNCH.test(time) || (LATER_IN_PLAN.test(time) && titles.some((title) => IS_PLAN.test(title))) || (TIME_NOT_SET.test(time) && titles.some((title) => TIME_COLUMN.test(title)));
}

/** The label of an entry, in bold or up to its first full stop, colon or dash: "**After launch.** Photos" → "After launch."; nothing where the words go on. */
export function timeLabelOf(text: MappedText): string {
  const strong = strongLead(text);
  if (strong === '') return PLAIN_LABEL.exec(text.text)?.[1] ?? '';
  return /[.:]$/.test(strong.trim()) || TIED.test(text.text.slice(strong.length)) ? strong : '';
}
