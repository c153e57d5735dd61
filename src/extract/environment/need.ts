import type { Endpoint } from '../../model/model.js';
import type { Span } from '../../text/source-file.js';
import type { OwnProvider } from '../../model/lexicon.js';
import { BUILDS_ON_EXISTING, DATABASE_NAMES, DATABASE_NAMES_IN_CAPITALS, DEPLOYMENT_WORDS, FOUNDATION_TITLE, JOB_WORDS, NONE_ADDED, STACK_UNCHANGED } from '../lexicon/environment.js';
import { PROVIDERS, providersIn } from '../lexicon/providers.js';
import { matchesOf } from '../lexicon/words.js';
import type { Listings } from '../listings.js';
import { ancestors, type Unit } from '../outline.js';
import type { Passage } from '../passages.js';
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

/** Decides whether a document without a list should have one (RULES.md, env-vars-listed, `noList`). */
export function needOfList(context: NeedContext): Need {
  const title = context.units.find((unit) => unit.kind === 'heading');
  const below = context.passages.filter(({ unit }) => unit !== title && isOfThisBuild(unit));
  const use = (context.uses.find(({ span }) => span.start >= (title?.span.end ?? 0)) ?? context.uses[0])?.span ?? null;
  const paid = firstProvider(below, context.providers);
  const store = earlier(firstMatch(below, DATABASE_NAMES), firstMatch(below, DATABASE_NAMES_IN_CAPITALS));
  const first = use ?? earlier(paid?.span ?? null, store);
  const needed = first !== null && declaresSomethingToRun(context, below) && !addsNothingToDeploy(below, use, paid);
  return { needed, first };
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

const PAID = PROVIDERS.filter((provider) => provider.paid);

function firstProvider(passages: readonly Passage[], own: readonly OwnProvider[]): NamedProvider | null {
  const houseNames = own.filter((provider) => provider.paid).map((provider) => provider.name.toLowerCase());
  let existing: NamedProvider | null = null;
  for (const { text } of passages) {
    const lower = text.text.toLowerCase();
    const places = [...providersIn(text.text, PAID).flatMap(({ pattern }) => matchesOf(pattern, text.text).slice(0, 1).map((match) => match.start)), ...houseNames.map((name) => lower.indexOf(name))].filter((at) => at >= 0);
    if (places.length === 0) continue;
    const at = Math.min(...places);
    const named = { span: text.span(at, at + 1), existing: /\b(?:existing|already|current(?:ly)?|unchanged|as before)\b/i.test(text.text) };
    if (!named.existing) return existing ? { ...existing, existing: false } : named;
    existing ??= named;
  }
  return existing;
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
  if (paid !== null && !paid.existing) return false;
  if (passages.some(({ text, kind }) => kind !== 'code' && kind !== 'comment' && NONE_ADDED.test(text.text))) return true;
  if (use !== null) return false;
  return passages.some(({ unit, text, kind }) => kind !== 'code' && kind !== 'comment' && (STACK_UNCHANGED.test(text.text) || (BUILDS_ON_EXISTING.test(text.text) && isFoundation(unit))));
}

/** A passage that speaks of the document's whole subject: below its title alone, or below a heading that says so. */
function isFoundation(unit: Unit): boolean {
  const headings = ancestors(unit).filter((ancestor) => ancestor.kind === 'heading');
  return headings.length < 2 || headings.some((heading) => FOUNDATION_TITLE.test(heading.text.text) && heading.depth > 1);
}

/** An endpoint, a job, a deployment or a program. */
function declaresSomethingToRun({ endpoints, units, listings }: NeedContext, passages: readonly Passage[]): boolean {
  if (endpoints.length > 0) return true;
  if (units.some((unit) => unit.kind === 'code' && listings.kindOf(unit) === 'code' && (listings.code(unit)?.routes.length ?? 0) > 0)) return true;
  return passages.some(({ text, kind }) => kind !== 'code' && kind !== 'comment' && (JOB_WORDS.test(text.text) || DEPLOYMENT_WORDS.test(text.text) || /\b(?:GET|POST|PUT|PATCH|DELETE) \/\w/.test(text.text)));
}
