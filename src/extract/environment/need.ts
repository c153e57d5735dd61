import type { Endpoint } from '../../model/model.js';
import { blank } from '../../text/blank.js';
import type { MappedText } from '../../text/mapped-text.js';
import { rememberedOf } from '../../text/remembered.js';
import type { Span } from '../../text/source-file.js';
import type { OwnProvider } from '../../model/lexicon.js';
import { BUILDS_ON_EXISTING, CHANGES_TITLE, DATABASE_NAMES, DATABASE_NAMES_IN_CAPITALS, DEPLOYMENT_WORDS, EXISTING_PART, EXISTS_TITLE, EXPANDS, FILES_CHANGED_TITLE, FOUNDATION_TITLE, JOB_WORDS, NO_PROVIDER_ADDED, NONE_ADDED, STACK_UNCHANGED, TAKES_OVER } from '../lexicon/environment.js';
import { type Provider, PROVIDERS, providersIn, providersNamedIn, TOOL_WORDS } from '../lexicon/providers.js';
import { matchesOf } from '../lexicon/words.js';
import { learnedProviders } from '../learned-providers.js';
import type { Listings } from '../listings.js';
import { ancestors, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { type Range, stanceAt } from '../stance.js';
import { isOfThisBuild } from './context.js';
import type { Use } from './uses.js';

/** Whether the design needs a list of variables, and the words that show it. */
export interface Need {
  readonly needed: boolean;
  /** The first variable, else the first paid provider or database, named below the title. */
  readonly first: Span | null;
}

export interface NeedContext {
  readonly units: readonly Unit[];
  readonly passages: readonly Passage[];
  readonly listings: Listings;
  readonly uses: readonly Use[];
  readonly endpoints: readonly Endpoint[];
  readonly providers: readonly OwnProvider[];
}

/** Decides whether a document without a list should have one (docs/judgement.md, env-vars-listed). */
export function needOfList(context: NeedContext): Need {
  const title = context.units.find((unit) => unit.kind === 'heading');
  const below = context.passages.filter(({ unit }) => unit !== title && isOfThisBuild(unit));
  const use = foremost(context.uses.filter(({ span }) => span.start >= (title?.span.end ?? 0)), context.passages) ?? context.uses[0]?.span ?? null;
  const paid = firstProvider(below, houseNames(context));
  const store = earlier(firstMatch(below, DATABASE_NAMES), firstMatch(below, DATABASE_NAMES_IN_CAPITALS));
  const first = use ?? earlier(paid?.span ?? null, store);
  const needed = first !== null && declaresSomethingToRun(context, below) && !addsNothingToDeploy(below, use, paid);
  return { needed, first };
}

/** The first use that is no trouble of today's system; where all are, the first. */
function foremost(uses: readonly Use[], passages: readonly Passage[]): Span | null {
  const isOfToday = ({ span }: Use): boolean => {
    const said = passages.find(({ text }) => text.span().start <= span.start && span.end <= text.span().end);
    return said !== undefined && EXISTING.test(said.text.text);
  };
  return (uses.find((use) => !isOfToday(use)) ?? uses[0])?.span ?? null;
}

function earlier(a: Span | null, b: Span | null): Span | null {
  if (!a || !b) return a ?? b;
  return a.start <= b.start ? a : b;
}

interface NamedProvider {
  readonly span: Span;
  /** The sentence speaks of something that exists already. */
  readonly existing: boolean;
}

/** "Why not Stripe", "no Stripe-specific concepts". */
const NOT_WANTED = /\b(?:why (?:not|no)|without|no)\s(?:\w{1,20}\s)?$/i;

/** "Brand colors (PayPal blue)", "the icon of Stripe": what is shown. */
const ON_SCREEN = /\b(?:brand(?:ed)?|colou?rs?|icons?|logos?|badges?)\b[^.;]{0,60}$/i;

/** A sentence about what is there already. */
const EXISTING = /\b(?:existing|already|current(?:ly)?|unchanged|as before)\b/i;
const PAID = PROVIDERS.filter((provider) => provider.paid);

/** The paid providers that only the configuration knows, or only the document: "embeddings via Lexivec". */
function houseNames({ units, providers }: NeedContext): readonly string[] {
  const learned = learnedProviders(units.map(({ text }) => text.text).join('\n'));
  return [...providers, ...learned].filter((provider) => provider.paid).map((provider) => provider.name.toLowerCase());
}

function firstProvider(passages: readonly Passage[], houseNames: readonly string[]): NamedProvider | null {
  const takenOver = new Set(passages.flatMap(({ text, unit }) => (TAKES_OVER.test(text.text) || standsUnderExisting(unit) ? providersOf(text.text).map(({ name }) => name) : [])));
  let existing: NamedProvider | null = null;
  for (const { text } of passages) {
    const first = placesOf(text.text, houseNames).find((place) => isWanted(text, place));
    if (!first) continue;
    const known = providersNamedIn(text.text, PAID);
    const named = { span: text.span(first.start, first.end), existing: EXISTING.test(text.text) || (known.length > 0 && known.every(({ name }) => takenOver.has(name))) };
    if (!named.existing) return existing ? { ...existing, existing: false } : named;
    existing ??= named;
  }
  return existing;
}

/** The paid providers that a text names, by their variables too: "the existing `OPENAI_API_KEY`". */
function providersOf(text: string): readonly Provider[] {
  return [...providersNamedIn(text, PAID), ...PAID.filter(({ env }) => env.some((prefix) => text.includes(prefix)))];
}

/** "## What already exists" over a list: what the plan stands on. */
const standsUnderExisting = rememberedOf((unit: Unit): boolean => ancestors(unit).some(({ kind, depth, text }) => kind === 'heading' && depth > 1 && EXISTS_TITLE.test(text.text)));

/** Not "no Stripe at launch", nor what comes later. */
function isWanted(text: MappedText, place: Range): boolean {
  if (NOT_WANTED.test(text.text.slice(0, place.start)) || ON_SCREEN.test(text.text.slice(0, place.start)) || isValueAmongOthers(text, place)) return false;
  const { stance } = stanceAt(text, place);
  return stance !== 'denied' && stance !== 'deferred';
}

/** "Supported: `paypal`, `stripe`, `other`": one value of a set, which calls nobody. */
function isValueAmongOthers(text: MappedText, { start }: Range): boolean {
  const code = text.marks.filter((mark) => mark.kind === 'code');
  const at = code.findIndex((mark) => mark.start <= start && start < mark.end);
  const own = code[at];
  if (!own || !VALUE.test(text.text.slice(own.start, own.end))) return false;
  const joined = (one: Range | undefined, next: Range | undefined): boolean => one !== undefined && next !== undefined && BETWEEN_VALUES.test(text.text.slice(one.end, next.start)) && [one, next].every((mark) => VALUE.test(text.text.slice(mark.start, mark.end)));
  return joined(code[at - 1], own) || joined(own, code[at + 1]);
}

const VALUE = /^[a-z][a-z0-9_-]*$/;
const BETWEEN_VALUES = /^[`"'*]{0,2}(?:,\s?(?:or |and )?|\s?[|/]\s?|\s(?:or|and)\s)[`"'*]{0,2}$/;

/** The names of paid providers in order, of those everybody knows and of the house's own. */
function placesOf(text: string, houseNames: readonly string[]): readonly Range[] {
  const lower = text.toLowerCase();
  const plain = blank(text, matchesOf(TOOL_WORDS, text));
  const known = providersIn(plain, PAID).flatMap(({ pattern }) => matchesOf(pattern, plain));
  const own = houseNames.map((name) => ({ start: lower.indexOf(name), end: lower.indexOf(name) + name.length })).filter(({ start }) => start >= 0);
  return [...known, ...own].sort((a, b) => a.start - b.start);
}

function firstMatch(passages: readonly Passage[], pattern: RegExp): Span | null {
  for (const { text } of passages) {
    const match = pattern.exec(text.text);
    if (match) return text.span(match.index, match.index + match[0].length);
  }
  return null;
}

/** A plan that only adds to what stands already, with no provider and no variable of its own. */
function addsNothingToDeploy(passages: readonly Passage[], use: Span | null, paid: NamedProvider | null): boolean {
  if (paid !== null && !paid.existing && !passages.some(({ text, kind }) => kind === 'words' && NO_PROVIDER_ADDED.test(text.text) && isWhollySo(text))) return false;
  if (passages.some(({ text, kind }) => kind !== 'code' && kind !== 'comment' && NONE_ADDED.test(text.text))) return true;
  if (use !== null) return false;
  // What the document is for is to expand a part of the system, and its sections tell what changes.
  const changes = passages.some(({ unit, text }) => unit.kind === 'heading' && CHANGES_TITLE.test(text.text));
  if (changes && passages.some(({ unit, text, kind }) => kind === 'words' && EXPANDS.test(text.text) && isFoundation(unit))) return true;
  // It lists the files of a program that it changes, and tells what of the system is there already.
  const files = passages.some(({ unit, text }) => unit.kind === 'heading' && FILES_CHANGED_TITLE.test(text.text));
  // It begins with what there is, the vendor among it, and needs no change.
  if (paid !== null && passages.some(({ unit }) => standsUnderExisting(unit))) return true;
  if (files && passages.some(({ text, kind }) => kind !== 'code' && kind !== 'comment' && EXISTING_PART.test(text.text))) return true;
  return passages.some(({ unit, text, kind }) => kind !== 'code' && kind !== 'comment' && (STACK_UNCHANGED.test(text.text) || (BUILDS_ON_EXISTING.test(text.text) && isFoundation(unit))));
}

/** "No new provider.", and not "no new provider until the pilot is over", "no new provider but Stripe". */
function isWhollySo(text: MappedText): boolean {
  return !UP_TO_A_POINT.test(text.text);
}

const UP_TO_A_POINT = /\b(?:until|unless|except|apart from|besides|other than|but|yet|at first|for now|in phase|would|could|should|hope|ideally|if)\b/i;

/** A passage that speaks of the document's whole subject: below its title alone, or below a heading that says so. */
function isFoundation(unit: Unit): boolean {
  const headings = ancestors(unit).filter((ancestor) => ancestor.kind === 'heading');
  return headings.length < 2 || headings.some((heading) => FOUNDATION_TITLE.test(heading.text.text) && heading.depth > 1);
}

/** An endpoint, a job, a deployment or a program. */
function declaresSomethingToRun({ endpoints, units, listings }: NeedContext, passages: readonly Passage[]): boolean {
  if (endpoints.length > 0) return true;
  if (units.some((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'code' && (listings.code(unit)?.routes.length ?? 0) > 0)) return true;
  return passages.some(({ text, kind }) => kind !== 'code' && kind !== 'comment' && (runs(text, JOB_WORDS) || runs(text, DEPLOYMENT_WORDS) || /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(text.text)));
}

/** Words of what runs, and not only to say that there is none: "No edge functions needed". */
function runs(text: MappedText, words: RegExp): boolean {
  const match = words.exec(text.text);
  return match !== null && !NONE_OF_IT.test(text.text.slice(0, match.index));
}

const NONE_OF_IT = /\b(?:no|without(?: any)?|needs? no|requires? no|not need(?: any)?|don['’]t need(?: any)?)\s(?:new\s|extra\s|separate\s|additional\s|custom\s)?$/i;
