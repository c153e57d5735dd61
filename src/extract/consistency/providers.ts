import type { CalledProvider, Consistency, ListedVariable } from '../../model/consistency.js';
import type { Lexicon } from '../../model/lexicon.js';
import type { EnvVariable } from '../../model/model.js';
import type { MappedText } from '../../text/mapped-text.js';
import type { Span } from '../../text/source-file.js';
import { SpanIndex } from '../../text/span-index.js';
import { ADDS_TO_OTHERS, BRANDS_OF_PRODUCTS, CALLED_BY_SYSTEM, KEYLESS, MEETING_PLACES, MODEL_GATEWAYS, MORE_PREFIXES, NOT_IN_USE_ANSWER, NOT_IN_USE_LABEL, OF_SIGN_IN, OPTIONAL_AFTER, OPTIONAL_BEFORE, OWN_IDENTITY, OWN_RUNTIME, RECEIVES_FROM, SERVICE_THING_AFTER, TRADE_PREFIXES } from '../lexicon/consistency.js';
import { STACK_UNCHANGED } from '../lexicon/environment.js';
import { ownProvider, type Provider, providersIn, TOOL_WORDS } from '../lexicon/providers.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { ancestors, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
import { pathMentions } from '../paths.js';
import { stanceAt } from '../stance.js';
import { OutsideParts } from './outside-parts.js';
import { isStaying, isThought } from './standing.js';
import { blank } from '../../text/blank.js';
import { own } from '../../text/own.js';

interface Named {
  readonly provider: Provider;
  readonly span: Span;
  readonly optional: boolean;
  readonly keyless: boolean;
  /** The sentence only tells how what the service sends is trusted. */
  readonly receives: boolean;
}

/** Reads the services that the system calls, and what each variable of the list belongs to (docs/judgement.md, provider-key-listed and no-unused-env-var). */
export function readProviders(units: readonly Unit[], passages: readonly Passage[], listings: Listings, variables: readonly EnvVariable[], lexicon: Lexicon): Pick<Consistency, 'providers' | 'listedVariables'> {
  const listed = variables.filter((variable) => variable.listed !== null);
  const list = listed[0]?.listed;
  if (!list) return { providers: [], listedVariables: [] };
  const whole = units.map((unit) => unit.text.text).join('\n');
  const named = namedProviders(units, passages, listings, whole, lexicon);
  return { providers: addsToOthers(units, variables) ? [] : calledProviders(named, { units, variables, listed, list, whole }), listedVariables: listedVariables(named, listed) };
}

interface ListOfVariables {
  readonly units: readonly Unit[];
  readonly variables: readonly EnvVariable[];
  readonly listed: readonly EnvVariable[];
  /** Its first entry. */
  readonly list: Span;
  /** All words of the document. */
  readonly whole: string;
}

/** The services that the system calls, each with a variable of its own where there is one. */
function calledProviders(named: readonly Named[], { units, variables, listed, list, whole }: ListOfVariables): CalledProvider[] {
  const called = [...new Set(named.map(({ provider }) => provider))].filter((provider) => isCalled(named.filter((each) => each.provider === provider)));
  const words = wordsOfList(units, listed);
  const variableOf = (provider: Provider): Span | null => ownVariable(provider, variables) ?? words.find(({ text }) => matchesOf(provider.pattern, text).length > 0)?.span ?? null;
  const isReachable = named.some(({ provider }) => MODEL_GATEWAYS.has(provider.name) && (KEYLESS.has(provider.name) || variableOf(provider) !== null));
  return called
    .filter(({ name, env }) => env.length > 0 && !KEYLESS.has(name) && !(own(OWN_RUNTIME, name)?.test(whole) ?? false))
    .map((provider): CalledProvider => ({
      kind: 'service',
      id: `service:${provider.name}`,
      name: provider.name,
      span: named.find((each) => each.provider === provider && !each.optional)?.span ?? list,
      variable: variableOf(provider) ?? (provider.ai && isReachable ? list : null),
      list,
      prefix: provider.env[0] ?? '',
    }));
}

/** The variables of the list with where each is used: by name, or by the service that it belongs to. */
function listedVariables(named: readonly Named[], listed: readonly EnvVariable[]): ListedVariable[] {
  return listed.map(({ id, name, span, listed: place, uses }): ListedVariable => ({ kind: 'env', id, name, span: place ?? span, use: uses[0] ?? named.find(({ provider }) => belongsTo(name, provider))?.span ?? null }));
}

/** Every place that names a service of the lexicon, in a statement about this build. */
function namedProviders(units: readonly Unit[], passages: readonly Passage[], listings: Listings, whole: string, lexicon: Lexicon): Named[] {
  const house = lexicon.providers.map(ownProvider);
  const known = [...house, ...providersIn(whole).filter(({ name }) => house.every((own) => own.name !== name))];
  const outside = new OutsideParts(passages.filter(({ kind }) => kind !== 'code').map(({ text }) => text.text));
  const drawn = units.filter((unit) => unit.kind === 'code' && unit.zone === 'plain' && listings.kindOf(unit) === 'mermaid').flatMap((unit) => unit.text.lines().map((text) => ({ text, unit })));
  return [...passages, ...drawn].filter(({ unit, text }) => unit.zone === 'plain' && !isStaying(unit) && !isThought(unit, text.text)).flatMap(({ text, unit }) => namedIn(text, unit, known, outside));
}

const OPTIONAL_PLACE = /\b(?:optional(?:ly)?|nice to have|later|future|post-mvp|phase [2-9])\b/i;

function namedIn(text: MappedText, unit: Unit, known: readonly Provider[], outside: OutsideParts): Named[] {
  const written = withoutToolsAndPaths(text.text);
  const taken: { readonly start: number; readonly end: number }[] = [];
  const matches = providersIn(written, known).flatMap((provider) => matchesOf(provider.pattern, written).flatMap((match) => {
    if (taken.some(({ start, end }) => start < match.end && match.start < end)) return [];
    taken.push(match);
    return [{ provider, match }];
  }));
  return matches.flatMap(({ provider, match }): Named[] => {
    const before = written.slice(Math.max(0, match.start - 40), match.start);
    const after = written.slice(match.end, match.end + 60);
    if (/\w$/.test(before) || /^_/.test(after) || SERVICE_THING_AFTER.test(after) || own(BRANDS_OF_PRODUCTS, provider.name)?.test(after)) return [];
    if (MEETING_PLACES.has(provider.name) && !CALLED_BY_SYSTEM.test(`${before.slice(-24)} ${after.slice(0, 24)}`)) return [];
    if (outside.doThis(written, match.start)) return [];
    const { stance } = stanceAt(text, match);
    if (stance === 'denied' || OPTIONAL_BEFORE.test(before) || NOT_IN_USE_LABEL.test(written.slice(0, match.start)) || NOT_IN_USE_ANSWER.test(after)) return [];
    const isSecond = taken.some(({ end }) => end < match.start && ONE_OF_TWO.test(written.slice(end, match.start)));
    const optional = stance !== 'affirmed' || OPTIONAL_AFTER.test(after) || isSecond || ancestors(unit).some((above) => above.kind === 'heading' && OPTIONAL_PLACE.test(above.text.text));
    return [{ provider, span: text.span(match.start, match.end), optional, keyless: OWN_IDENTITY.test(after.split(/[,;.]\s/)[0] ?? ''), receives: RECEIVES_FROM.test(text.text) }];
  });
}

/** Between two vendors of whom one is taken: "SendGrid/Mailgun"; "Twilio / SendGrid" are both. That the first is left open, `OPTIONAL_AFTER` tells. */
const ONE_OF_TWO = /^[`"'*]{0,4}\/[`"'*]{0,4}$/;

/** Names of tools and paths, blanked out letter for letter. */
function withoutToolsAndPaths(text: string): string {
  return blank(text, [...matchesOf(TOOL_WORDS, text), ...(text.includes('/') ? pathMentions(text).filter(({ host }) => host === null) : [])]);
}

/** Named somewhere without a reservation, and nowhere as optional or reached with the runtime's own identity. */
function isCalled(places: readonly Named[]): boolean {
  return places.some(({ optional, receives }) => !optional && !receives) && !places.some(({ keyless }) => keyless) && places.filter(({ optional }) => optional).length <= places.filter(({ optional }) => !optional).length;
}

const PUBLIC_PREFIX = /^(?:NEXT_PUBLIC|VITE|EXPO_PUBLIC|PUBLIC|REACT_APP|NUXT_PUBLIC|NUXT|GATSBY|PLASMO_PUBLIC|VUE_APP|NG_APP|EXPO|SECRET|APP)_/;

/** Prefixes that others have within their names: `TURSO_AUTH_TOKEN`. */
const SIGN_IN_PREFIX = /^(?:O?AUTH|OIDC|JWKS)_$/;

function ownVariable(provider: Provider, variables: readonly EnvVariable[]): Span | null {
  const own = variables.find(({ name }) => belongsTo(name, provider));
  return own ? own.listed ?? own.uses[0] ?? own.span : null;
}

function belongsTo(name: string, provider: Provider): boolean {
  const bare = name.replace(PUBLIC_PREFIX, '');
  // What every vendor of sign-in has begins the name, and a vendor of models has other trades: `TURSO_AUTH_TOKEN`, `AUTH_GOOGLE_ID`, `GOOGLE_CLIENT_ID`.
  if ((own(MORE_PREFIXES, provider.name) ?? []).some((prefix) => bare.startsWith(prefix) || (!SIGN_IN_PREFIX.test(prefix) && `_${bare}`.includes(`_${prefix}`))) && !(provider.ai && OF_SIGN_IN.test(bare))) return true;
  const prefixes = [...provider.env.map((prefix) => prefix.replace(PUBLIC_PREFIX, '')), ...(provider.ai ? TRADE_PREFIXES.ai : []), ...(provider.sends ? TRADE_PREFIXES[provider.sends] : [])];
  if (prefixes.some((prefix) => bare.startsWith(prefix) || `_${bare}`.includes(`_${prefix}`))) return true;
  const compact = provider.name.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return compact.length > 3 && hasParts(bare.split('_'), compact);
}

/** `OPEN_AI_KEY` and `OPENAIKEY` of "OPENAI", as against `DEEP_LINK` of "DEEPL". */
function hasParts(parts: readonly string[], name: string): boolean {
  return parts.some((part, index) => part.includes(name) || [2, 3].some((count) => parts.slice(index, index + count).join('') === name));
}

/** A variable that a comment took out of use: `#MAIL_KEY=`. */
const TAKEN_OUT = /^\s*#\s?(?:export\s)?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+\s*(?:=|$)/;

/** The words that stand beside single variables of the list: "`MODEL_KEY`: for OpenAI", and comments of a dotenv block. */
function wordsOfList(units: readonly Unit[], listed: readonly EnvVariable[]): { readonly text: string; readonly span: Span }[] {
  const places = new SpanIndex(listed.flatMap(({ listed: place }) => place ?? []), (place) => place);
  return units.filter((unit) => unit.kind === 'row' || unit.kind === 'item' || unit.kind === 'code').flatMap((unit) => {
    const inside = places.startingIn(unit.span);
    const [span] = inside;
    if (!span) return [];
    if (unit.kind !== 'code') return inside.length < 4 ? [{ text: unit.text.text, span }] : [];
    return unit.text.lines().filter((line) => places.startingIn(line.span()).length > 0 || (/^\s*#/.test(line.text) && !TAKEN_OUT.test(line.text))).map((line) => ({ text: line.text, span }));
  });
}

/** The list only adds to variables that it does not show. */
function addsToOthers(units: readonly Unit[], variables: readonly EnvVariable[]): boolean {
  const places = variables.flatMap(({ listed }) => (listed ? [listed.start] : []));
  return units.some((unit) => {
    if (unit.kind === 'document' || unit.kind === 'heading') return false;
    if (unit.kind !== 'code' && STACK_UNCHANGED.test(unit.text.text)) return true;
    if (!places.some((place) => unit.span.start <= place && place < unit.span.end)) return false;
    return ADDS_TO_OTHERS.test(unit.kind === 'code' ? '' : unit.text.text) || ancestors(unit).some((above) => above.depth > 1 && ADDS_TO_OTHERS.test(above.text.text));
  });
}
