import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import { rememberedOf } from '../../text/remembered.js';
import { CI_ONLY, LIST_TITLE } from '../lexicon/environment.js';
import { headingOf, subtree, type Unit, unitBefore } from '../outline.js';
import { type NamePlace, namesIn } from './names.js';

/** `fly secrets set A=…`, `wrangler secret put A`, `vercel env add A`, `heroku config:set A=…`; the secrets of a repository are for its builds. */
const SETS = /(?<!\bgh )\b(?:secrets?(?::| )(?:set|put|add)|env(?::| )(?:add|set|put)|config:set|functions:secrets:set)\b/g;
/** So many names set by commands of one section are a list, whatever stands over them. */
const LEAST_NAMES = 2;
/** What is done to a secret that is there, or undone. */
const ON_ANOTHER_DAY = /\b(?:rotat\w+|again|re-?set|renew\w*|revok\w+|leak\w*|compromised|no longer|instead of|do not|don['’]t|never)\b/i;

/** What the commands of a secret store in a text set: the names between one command and the next on its line. */
export function setByCommandsIn(text: MappedText): readonly NamePlace[] {
  return text.lines().flatMap((line) => {
    const commands = matchesIn(line.text, SETS);
    return commands.flatMap(({ index }, at) => namesIn(line).filter(({ start }) => start > index && start < endOfCommand(line, index, commands[at + 1]?.index ?? line.length)));
  });
}

/** A command set as code ends with it. */
function endOfCommand({ marks }: MappedText, from: number, next: number): number {
  return Math.min(next, marks.find(({ kind, start, end }) => kind === 'code' && start <= from && from < end)?.end ?? next);
}

/**
 * The variables that people are told to set by such commands outside of a listing: in words about secrets or variables ("Set the secret:
 * `wrangler secret put A_KEY`"), below a title about them, or several in one section. "To rotate the key, run …" tells of one that is set.
 */
export function setByCommands(unit: Unit, headed: boolean): readonly NamePlace[] {
  const { text } = unit;
  if (unit.kind === 'code' || unit.kind === 'row' || CI_ONLY.test(text.text) || ON_ANOTHER_DAY.test(text.text)) return [];
  const names = setByCommandsIn(text);
  if (names.length === 0) return [];
  const section = headingOf(unit);
  return headed || LIST_TITLE.test(beforeNames(unit)) || SINGLE.test(beforeNames(unit)) || (section !== null && namesOfSection(section) >= LEAST_NAMES) ? names : [];
}

/** The words of a unit before its first command, and those that lead it in. */
function beforeNames(unit: Unit): string {
  const { text } = unit.text;
  const lead = unit.kind === 'paragraph' ? unitBefore(unit) : null;
  return [lead, unit.parent].map((each) => each?.text.text ?? '').filter((words) => /:\s*$/.test(words)).concat(text.slice(0, text.search(SETS))).join(' ');
}

/** One thing of a list, where people are told to set it. */
const SINGLE = /\b(?:secret|api key|token|password|credentials?|env(?:ironment)? ?var(?:iable)?|variable)\b/i;

/** How many names the commands of a section set. */
const namesOfSection = rememberedOf((heading: Unit): number => new Set(subtree(heading).filter(({ kind, text }) => kind !== 'code' && !ON_ANOTHER_DAY.test(text.text)).flatMap(({ text }) => setByCommandsIn(text).map(({ name }) => name))).size);
