import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import {
  CALLERS_VALUE,
  FIGURE_ENDINGS,
  IMAGE_SETTINGS,
  LIKELY_BEGINNINGS,
  LIKELY_ENDINGS,
  NO_SETTING,
  NO_SETTING_BEGINNINGS,
  NO_SETTING_ENDINGS,
  PLACEHOLDER_NAME,
  PLATFORM_NAMES,
  SENT_VALUE,
  SETTING_BEGINNINGS,
  SETTING_ENDINGS,
} from '../lexicon/environment.js';
import { PROVIDERS } from '../lexicon/providers.js';

/** A name in capitals in a text. */
export interface NamePlace {
  readonly name: string;
  /** Indexes into the text. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
  /** It has a letter that only looks like the Latin one in the name: it is the name of something else. */
  readonly isLookAlike?: boolean;
}

/** Two words in capitals or more; a pattern (`SMTP_*`) is no name. */
const NAME = /(?<![A-Za-z0-9_])[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+(?![A-Za-z0-9_*])/g;

/** The names in capitals in a text, with an underscore in each, that could be a variable by the way they stand there. */
export function namesIn(text: MappedText): NamePlace[] {
  const names: NamePlace[] = [];
  for (const match of matchesIn(text.text, NAME)) {
    const start = match.index;
    const end = start + match[0].length;
    if (standsAsName(text, start, end) && !PLACEHOLDER_NAME.test(match[0])) names.push(nameBetween(text, start, end));
  }
  return names;
}

/** The name that stands between two indexes of a text. */
export function nameBetween(text: MappedText, start: number, end: number): NamePlace {
  const isLookAlike = text.marks.some((mark) => mark.kind === 'lookAlike' && start <= mark.start && mark.end <= end);
  return { name: text.text.slice(start, end), start, end, span: text.span(start, end), isLookAlike };
}

const OWN_MEMBER = /\b(?:env|environ|settings|config|cfg|conf|secrets|vars)\??\.$/i;

/** Not a member of something else, a string of a program, a call, a file name, a stand-in in brackets. */
function standsAsName(text: MappedText, start: number, end: number): boolean {
  const before = text.text.slice(Math.max(0, start - 24), start);
  const after = text.text.slice(end, end + 8);
  if (/[\w)\]]\??\.$/.test(before) && !OWN_MEMBER.test(before)) return false;
  if (/^(?:\(|\.[a-z]{1,4}\b|#|::)/.test(after) || /(?:[#@]|::)$/.test(before)) return false;
  if (/<$/.test(before) && after.startsWith('>')) return SENT_VALUE.test(before) && !CALLERS_VALUE.test(text.text.slice(start, end));
  if (/\[$/.test(before) && after.startsWith(']')) return false;
  if (/["']$/.test(before) && /^["']/.test(after) && text.markAt(start, 'code')) return /\b\w*(?:env|secret|config)\w*(?:\.\w{1,20})?\(["']$/i.test(before);
  return true;
}

function beginsWithOneOf(name: string, list: readonly string[]): boolean {
  return list.some((entry) => name === entry || (entry.endsWith('_') && name.startsWith(entry)));
}

/** What the platform or the shell provides. */
export function isPlatformName(name: string): boolean {
  return beginsWithOneOf(name, PLATFORM_NAMES);
}

/** What the image of somebody else reads. */
export function isImageSetting(name: string): boolean {
  return beginsWithOneOf(name, IMAGE_SETTINGS);
}

/** An error code, a state, an act or a value that a caller holds, by its name. */
function namesNoSetting(name: string): boolean {
  return NO_SETTING.some((entry) => entry === name) || NO_SETTING_BEGINNINGS.some((word) => name.startsWith(`${word}_`)) || NO_SETTING_ENDINGS.some((word) => name.endsWith(`_${word}`));
}

/** A setting or a secret by its name alone. */
export function namesSetting(name: string): boolean {
  if (namesNoSetting(name)) return false;
  return SETTING_ENDINGS.some((ending) => name.endsWith(`_${ending}`)) || namesPublic(name);
}

/** A name that begins as only those do that a framework builds into what it sends to browsers. */
export function namesPublic(name: string): boolean {
  return SETTING_BEGINNINGS.some((beginning) => name.startsWith(beginning));
}

/** A name that is often a setting, or that begins as those of a provider do. */
export function namesLikelySetting(name: string): boolean {
  if (namesNoSetting(name)) return false;
  return (
    LIKELY_ENDINGS.some((ending) => name.endsWith(`_${ending}`)) ||
    LIKELY_BEGINNINGS.some((beginning) => name.startsWith(beginning)) ||
    PROVIDERS.some((provider) => provider.env.some((prefix) => name.startsWith(prefix)))
  );
}

/** A figure that may be configuration or a constant of the program. */
export function namesFigure(name: string): boolean {
  return !namesNoSetting(name) && FIGURE_ENDINGS.some((ending) => name.endsWith(`_${ending}`));
}

/** A name that only context can make a variable: no error code, no state. */
export function couldBeSetting(name: string): boolean {
  return !namesNoSetting(name);
}
