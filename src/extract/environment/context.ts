import { CI_ONLY, FORMER_LIST_TITLE, INJECTED, LIST_TITLE, OTHER_LIST_TITLE, WEAK_LIST_TITLE } from '../lexicon/environment.js';
import { type Unit, unitBefore } from '../outline.js';
import { sentencesOf } from '../sentences.js';
import { leadingNames } from './enumeration.js';
import { namesIn, namesSetting } from './names.js';
import { rememberedOf } from '../../text/remembered.js';

/**
 * What governs a unit as a place where variables may be listed.
 *
 * - `strong`: a heading or lead-in that speaks of environment variables
 * - `weak`: one that speaks of configuration or keys
 * - `ci`: one that speaks of the machine that builds and tests
 * - `former`: one that speaks of variables that are used no more
 */
export type ListContext = 'strong' | 'weak' | 'ci' | 'former' | 'none';

/** The context of what stands in or below a unit's parents. */
export function listContextOf(unit: Unit): ListContext {
  if (!unit.parent || !isOfThisBuild(unit)) return 'none';
  return isLedByParagraph(unit) ? 'strong' : contextBelow(unit.parent);
}

/** "Two environments. Secrets and variables:" over a paragraph of its own that begins with names. */
function isLedByParagraph(unit: Unit): boolean {
  const lead = unit.kind === 'paragraph' ? unitBefore(unit) : null;
  return lead?.kind === 'paragraph' && (presentsLast(lead) || (/:\s*$/.test(lead.text.text) && LIST_TITLE.test(lead.text.text))) && leadingNames(unit.text).names.length > 1;
}

/** What a unit gives those below it: a long list asks for it once per entry. */
const contextBelow = rememberedOf((parent: Unit): ListContext => {
  let nearest = true;
  for (let at: Unit | null = parent; at; at = at.parent) {
    if (!leads(at)) continue;
    const title = at.text.text;
    if (at.kind !== 'heading' && presentsLast(at)) return 'strong';
    if (CI_ONLY.test(title) && !/\bruntime\b/i.test(title)) return 'ci';
    if (nearest && FORMER_LIST_TITLE.test(title)) return 'former';
    if (LIST_TITLE.test(title) || INJECTED.test(title)) return 'strong';
    if (nearest && OTHER_LIST_TITLE.test(title)) return 'none';
    if (nearest && WEAK_LIST_TITLE.test(title)) return 'weak';
    if (at.kind !== 'heading' && holdsSettingsOnly(at)) return 'strong';
    if (at.kind === 'heading') nearest = false;
  }
  return 'none';
});

/** "GitHub Actions copies the binary. `.env`:": of several sentences the last one leads in what follows. */
function presentsLast(lead: Unit): boolean {
  const sentences = sentencesOf(lead.text);
  const last = sentences.at(-1)?.text ?? '';
  return sentences.length > 1 && /:\s*$/.test(last) && LIST_TITLE.test(last) && !CI_ONLY.test(last) && !FORMER_LIST_TITLE.test(last) && !OTHER_LIST_TITLE.test(last);
}

/**
 * Three entries or more, each of which begins with the name of a setting: they are the list, whatever the line above them says; fewer
 * where it tells people to set what follows.
 */
function holdsSettingsOnly(unit: Unit): boolean {
  const least = TELLS_TO_SET.test(unit.text.text) || isBesideSettings(unit) ? 1 : LEAST_OF_SETTINGS;
  return holdsSettings(unit, least);
}

/** Whether an entry has at least so many below it, and each begins with the name of a setting. */
function holdsSettings(unit: Unit, least: number): boolean {
  const items = unit.children.filter(({ kind }) => kind === 'item');
  const settings = items.filter(({ text }) => leadingNames(text).names.some(({ name }) => namesSetting(name)));
  return items.length >= least && items.every(({ text }) => leadingNames(text).names.length > 0) && settings.length >= least;
}

/** "2. Payments:" over `A_KEY` and `A_SECRET`, where another entry of the same list holds settings and nothing else: what is set goes by service. */
function isBesideSettings({ kind, parent }: Unit): boolean {
  return kind === 'item' && parent !== null && hasSettingsBelow(parent);
}

const hasSettingsBelow = rememberedOf((list: Unit): boolean =>
  list.children.some((entry) => entry.kind === 'item' && holdsSettings(entry, TELLS_TO_SET.test(entry.text.text) ? 1 : LEAST_OF_SETTINGS)),
);

const LEAST_OF_SETTINGS = 3;
/** "Set:", "Also export:", "Reports by mail are optional. To enable them, set:": what follows is set, whatever it is called. */
const TELLS_TO_SET = /(?:^|[.;:,]\s|\b(?:must|need to|have to|then|please)\s)\W{0,4}(?:(?:then|also|now|please|and)\s)?(?:set|export|define|configure|provide)(?:\s(?:these|the following|as well|too))?\W{0,3}:\s*$/i;

/** Headings, and the line that leads in a list, a table or a listing; a sentence that names variables itself leads in none. */
function leads(unit: Unit): boolean {
  if (unit.kind === 'heading') return true;
  if ((unit.kind !== 'paragraph' && unit.kind !== 'item') || unit.children.length === 0) return false;
  return /:\s*$/.test(unit.text.text) || namesIn(unit.text).length === 0;
}

/** Not later, not rejected, not of the past. */
export function isOfThisBuild(unit: Unit): boolean {
  return unit.zone !== 'later' && unit.zone !== 'rejected' && unit.zone !== 'past';
}
