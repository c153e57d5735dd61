import { findEnvReferences } from '../../parse/code.js';
import { readYaml } from '../../parse/yaml.js';
import type { MappedText } from '../../text/mapped-text.js';
import { matchesIn } from '../../text/matches-in.js';
import type { Span } from '../../text/source-file.js';
import {
  ADDRESS_SHOWN,
  BESIDE_NAME,
  CI_ONLY,
  DONE_WITH_BEFORE,
  FIGURE_BEFORE,
  FIGURE_SET_BEFORE,
  FLAG_BEFORE,
  GIVEN_UP,
  GIVEN_UP_AFTER,
  GONE_AFTER,
  GONE_BEFORE,
  HAD_FROM_ENVIRONMENT,
  IN_SOURCE_FILE,
  IS_NO_VARIABLE,
  NAMES_NO_VARIABLE,
  namesSecret,
  OTHER_COLUMN,
  OTHER_LIST_TITLE,
  PART_ACTS,
  PLACEHOLDER_NAME,
  REASON_BEFORE,
  SAID_OF_ENVIRONMENT,
  SETS_SOMETHING,
  SCRIPT_WORDS,
  NOT_TAKEN,
  STATUS_BEFORE,
  THING_TOLD_AFTER,
  THING_TOLD_BEFORE,
  THOUGHT_OF,
  SWITCHED,
  USED_AFTER,
  USED_BEFORE,
  VALUE_SHOWN,
} from '../lexicon/environment.js';
import type { Listings } from '../listings.js';
import { headingOf, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { isOfThisBuild, listContextOf } from './context.js';
import { sentencesOf } from '../sentences.js';
import { stanceAt } from '../stance.js';
import { couldBeSetting, isPlatformName, type NamePlace, namesFigure, namesIn, namesLikelySetting, namesPublic, namesSetting } from './names.js';
import type { OtherNames } from './other-names.js';
import { givenAtStart, ownProcess } from './own-process.js';
import { isToldThing, type ToldThings } from './told-by-thing.js';
import { isOfForeignImage, isWorkflow, readYamlEnvironment } from './yaml-environment.js';

/** A place where the document uses a variable. */
export interface Use {
  readonly name: string;
  readonly span: Span;
}

/** What is known before uses are read. */
export interface UseContext {
  /** Names that the document lists: whatever names them elsewhere uses them. */
  readonly listed: ReadonlySet<string>;
  /** Starts of the places that list, which are no uses. */
  readonly listingPlaces: ReadonlySet<number>;
  /** Beginnings of names that a list gives in place of the names: `LDAP_` of `LDAP_*`. */
  readonly families: readonly string[];
  readonly others: OtherNames;
  /** What is said to come from the environment without the name of the variable. */
  readonly told: ToldThings;
  readonly listings: Listings;
  readonly yaml: boolean;
  /** The fields of its settings object are variables of the environment. */
  readonly pydantic: boolean;
}

/** The places at which the document uses environment variables, in document order. */
export function readUses(units: readonly Unit[], passages: readonly Passage[], context: UseContext): Use[] {
  const found = new Map<number, Use>();
  const gone = givenUp(passages, context.listed);
  const add = (name: string, span: Span): void => {
    if (context.listingPlaces.has(span.start) || gone.has(name) || isPlatformName(name) || PLACEHOLDER_NAME.test(name) || name.endsWith('_')) return;
    if (!found.has(span.start)) found.set(span.start, { name, span });
  };
  for (const passage of passages) {
    if (passage.kind === 'code' || !isUsedHere(passage.unit)) continue;
    if (context.yaml && isOfForeignImage(passage.unit)) continue;
    const introduces = introducesOtherNames(passage);
    const asked = passage.kind === 'words' && /\?\W{0,4}$/.test(passage.text.text);
    for (const { name, span } of usesInWords(passage.text, context)) {
      if (!context.listed.has(name) && (asked || isPutOff(passage.text, name) || isNotTaken(passage))) continue;
      if (introduces && !context.listed.has(name) && /^\W*$/.test(passage.text.text.slice(0, passage.text.text.indexOf(name)))) continue;
      add(name, span);
    }
  }
  for (const unit of units) {
    if (unit.kind === 'code' && isUsedHere(unit)) usesInListing(unit, context).forEach(({ name, span }) => add(name, span));
  }
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** The variables that a sentence says this design does without: what else the document tells of them is of today's system. */
function givenUp(passages: readonly Passage[], listed: ReadonlySet<string>): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const { text, unit } of passages) {
    if (!GIVEN_UP.test(text.text) || !isUsedHere(unit)) continue;
    for (const { name, end } of namesIn(text)) if (!listed.has(name) && GIVEN_UP_AFTER.test(text.text.slice(end))) gone.add(name);
  }
  return gone;
}

/** "Requires `A_KEY` to be set": demanded, not put off. */
const HAS_TO_BE = /^to be (?:set|configured|defined|present|given|provided)\b/i;
const DEMANDS = /\b(?:requires?|needs?|expects?|demands?|must have|wants?|has|have|ha[ds])\b/i;

/** "Stub, awaiting `A_KEY`", "off until `A_KEY` is set": what is built waits for the variable itself. */
const AWAITED_BEFORE = /\b(?:awaits?|awaiting|waits? (?:for|on)|waiting (?:for|on)|until|blocked (?:on|by))\s(?:the\s|an?\s)?["'`*]{0,3}$/i;

/** The sentence says that what needs the variable comes after this build. */
function isPutOff(text: MappedText, name: string): boolean {
  const start = text.text.indexOf(name);
  if (start < 0 || AWAITED_BEFORE.test(text.text.slice(0, start))) return false;
  const { stance, words } = stanceAt(text, { start, end: start + name.length });
  return stance === 'deferred' && !(HAS_TO_BE.test(text.text.slice(words.start, words.end)) && DEMANDS.test(text.text.slice(0, words.start)));
}

/** "We considered a service of its own with an `A_TOKEN`. Rejected: …": what it names, nobody reads. */
function isNotTaken({ text, unit }: Passage): boolean {
  const { text: words } = text;
  if (!THOUGHT_OF.test(words)) return false;
  if (!/\b(?:considered|looked at|thought|tried)\b/i.test(words)) return true;
  return sentencesOf(unit.text).some((sentence) => NOT_TAKEN.test(sentence.text)) || /\b(?:but|and) (?:rejected|dropped|decided against|discarded)\b/i.test(words);
}

/** The entry of a list of error codes, states or roles: what it begins with is one of those. */
function introducesOtherNames({ unit, label, kind }: Passage): boolean {
  if (kind === 'cell') return OTHER_COLUMN.test(label.trim());
  return unit.kind === 'item' && OTHER_LIST_TITLE.test(headingOf(unit)?.text.text ?? '');
}

function isUsedHere(unit: Unit): boolean {
  const context = listContextOf(unit);
  return isOfThisBuild(unit) && unit.zone !== 'question' && context !== 'ci' && context !== 'former';
}

/** Nothing in capitals stands in a text without this. */
const CAPITALS = /[A-Z][A-Z0-9_]/;

/** References in code form and names in capitals that stand for a variable. */
function usesInWords(text: MappedText, context: UseContext): readonly Use[] {
  if (!CAPITALS.test(text.text)) return [];
  const references = findEnvReferences(text).filter(({ name, form }) => !context.others.bindings.has(name) && !(form === 'worker' && context.others.constants.has(name)));
  const taken = new Set(references.map(({ span }) => span.start));
  const forBuilds = CI_ONLY.test(text.text) && !PART_ACTS.test(text.text) && !/\/(?!health|ready|readyz|live|status\b)[a-z][\w/-]*/.test(text.text);
  const named = namesIn(text).filter((place) => !taken.has(place.span.start) && (context.listed.has(place.name) || (!forBuilds && isVariable(place, text, context))));
  return [...references, ...named];
}

/** Whether a name in a sentence is used as configuration or as a secret. */
function isVariable({ name, start, end }: NamePlace, text: MappedText, { others, families, listed, told }: UseContext): boolean {
  if (others.constants.has(name) || others.bindings.has(name)) return false;
  const before = text.text.slice(Math.max(0, start - 60), start);
  const after = text.text.slice(end, end + 60);
  const code = text.markAt(start, 'code');
  if (code?.start === start && SAID_OF_ENVIRONMENT.test(text.text.slice(code.end))) return true;
  if ((NAMES_NO_VARIABLE.test(before) && !(FLAG_BEFORE.test(before) && namesPublic(name))) || IS_NO_VARIABLE.test(after)) return false;
  if (ADDRESS_SHOWN.test(after) || (IN_SOURCE_FILE.test(after) && !namesSecret(name) && !USED_BEFORE.test(before))) return false;
  if (STATUS_BEFORE.test(before) || GONE_BEFORE.test(before) || GONE_AFTER.test(after)) return false;
  if (others.ofScripts.has(name) && SCRIPT_WORDS.test(text.text)) return false;
  if (namesSetting(name) || families.some((family) => name.startsWith(family))) return true;
  if (code?.start === start && SWITCHED.test(text.text.slice(end, code.end))) return true;
  if (couldBeSetting(name) && isToldThing(name, told) && !REASON_BEFORE.test(before)) return true;
  if (!couldBeSetting(name) || VALUE_SHOWN.test(after) || others.figures.has(name)) return false;
  if (HAD_FROM_ENVIRONMENT.test(text.text.slice(end)) && !REASON_BEFORE.test(before)) return true;
  if (namesFigure(name)) return FIGURE_BEFORE.test(before) || FIGURE_SET_BEFORE.test(before) || USED_BEFORE.test(before) || USED_AFTER.test(after);
  if (namesLikelySetting(name) && (DONE_WITH_BEFORE.test(before) || isBesideSetting(before, listed) || (code !== undefined && SETS_SOMETHING.test(after)))) return true;
  return isNamedAsVariable(before, after) || THING_TOLD_BEFORE.test(before) || THING_TOLD_AFTER.test(after);
}

/** "`A_URL` / `B_PORT`": joined to a name that is one for sure. */
function isBesideSetting(before: string, listed: ReadonlySet<string>): boolean {
  const beside = BESIDE_NAME.exec(before)?.[1];
  return beside !== undefined && (listed.has(beside) || namesSetting(beside));
}

/** "the variable X", "X from the environment": the sentence says what it is. */
function isNamedAsVariable(before: string, after: string): boolean {
  return USED_AFTER.test(after) || USED_BEFORE.test(before);
}

function usesInListing(unit: Unit, context: UseContext): readonly Use[] {
  const { listings, others } = context;
  const isBinding = ({ name }: Use): boolean => others.bindings.has(name);
  switch (listings.kindOf(unit)) {
    case 'code':
      if (isWorkflow(unit.text.text)) return [];
      if (isShell(unit)) return [...ownProcess(unit.text), ...givenAtStart(unit.text, listings.code(unit)?.env ?? [])];
      return [...(listings.code(unit)?.env ?? []), ...(context.pydantic ? ofSettings(unit.text, context) : [])].filter((use) => !isBinding(use));
    case 'plain':
      return [...(listings.code(unit)?.env ?? []), ...unit.text.lines().flatMap((line) => usesInWords(line, context))].filter((use) => !isBinding(use));
    case 'ascii':
    case 'openapi':
      return unit.text.lines().flatMap((line) => usesInWords(line, context));
    case 'mermaid': {
      const kind = listings.diagram(unit)?.kind;
      return kind === 'er' || kind === 'other' ? [] : unit.text.lines().flatMap((line) => usesInWords(line, context));
    }
    case 'yaml':
      if (isWorkflow(unit.text.text)) return [];
      if (unit.code?.lang === 'toml') return unit.text.lines().filter((line) => /^\s*#/.test(line.text)).flatMap((line) => usesInWords(line, context));
      return readYamlEnvironment(readYaml(unit.text)).uses.flatMap((each) => usesInWords(each.text, context));
    default:
      return [];
  }
}

/** `settings.A_SECRET` */
function ofSettings(text: MappedText, { others }: UseContext): readonly Use[] {
  return matchesIn(text.text, /\bsettings\.([A-Z][A-Z0-9_]+)\b/g).flatMap((match) => {
    const name = match[1] ?? '';
    const start = match.index + match[0].length - name.length;
    return namesSetting(name) && !others.constants.has(name) ? [{ name, span: text.span(start, start + name.length) }] : [];
  });
}

function isShell(unit: Unit): boolean {
  return /^(?:bash|sh|shell|zsh|console|powershell|ps1|fish)$/.test(unit.code?.lang ?? '');
}
