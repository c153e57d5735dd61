import type { Listing, Range } from './listing.js';

/** A member of a chain: `post('/x', h)` of `app.post('/x', h)`. */
export interface Link {
  readonly name: string;
  /** Index of the token that is the name. */
  readonly at: number;
  /** Indices of the brackets of its call; -1 where it is not called. */
  readonly open: number;
  readonly close: number;
}

/** `root.member(…).member`, written with `.`, `?.`, `::` or `->`. */
export interface Chain extends Range {
  readonly links: readonly Link[];
  /** `new` stands before it. */
  readonly constructed: boolean;
}

/** A member of an object literal or of the body of a class: `name: value`. */
export interface Property {
  readonly name: string;
  readonly at: number;
  /** The value; for a method its parameters and body, for a shorthand the name itself. */
  readonly value: Range;
  readonly kind: 'value' | 'shorthand' | 'method' | 'spread';
}

const MEMBER_SIGNS = new Set(['.', '?.', '::', '->']);
/** How far the type arguments of a call are followed (`useQuery<A, B>(…)`). */
const LONGEST_TYPE_ARGUMENTS = 60;

/** The chain that starts at a token; null where a token starts none (it is no word, or a member of the chain before it). */
export function readChain(listing: Listing, start: number): Chain | null {
  if (!listing.isWord(start) || MEMBER_SIGNS.has(signAt(listing, start - 1))) return null;
  if (listing.is(start, 'new') || listing.is(start, 'await') || listing.is(start, 'return')) return null;
  const links: Link[] = [];
  let at = start;
  for (;;) {
    const name = at;
    at = afterTypeArguments(listing, at + 1);
    const called = listing.is(at, '(');
    links.push({ name: listing.at(name).text, at: name, open: called ? at : -1, close: called ? listing.closing(at) : -1 });
    if (called) at = listing.after(at);
    while (listing.is(at, '[') && !listing.at(at).first) at = listing.after(at);
    if (listing.is(at, '!') && MEMBER_SIGNS.has(signAt(listing, at + 1))) at++;
    if (!MEMBER_SIGNS.has(signAt(listing, at)) || !listing.isWord(at + 1)) break;
    at++;
  }
  return { from: start, to: Math.min(at, listing.tokens.length), links, constructed: listing.is(start - 1, 'new') };
}

function signAt(listing: Listing, index: number): string {
  const token = listing.at(index);
  return token.kind === 'symbol' ? token.text : '';
}

/** The index behind `<…>` where it stands between a name and its call; else the index itself. */
function afterTypeArguments(listing: Listing, at: number): number {
  if (!listing.is(at, '<')) return at;
  let open = 0;
  for (let i = at; i < at + LONGEST_TYPE_ARGUMENTS;) {
    const sign = signAt(listing, i);
    if (sign === '<') open++;
    else if (sign === '>') open--;
    else if (sign === ';' || listing.at(i).kind === 'end') return at;
    if (open === 0) return listing.is(i + 1, '(') ? i + 1 : at;
    i = listing.after(i);
  }
  return at;
}

/** The parts of a range between separators that stand outside of its brackets; empty parts are left out. */
export function split(listing: Listing, range: Range, separator = ','): Range[] {
  const parts: Range[] = [];
  let from = range.from;
  let at = range.from;
  while (at < range.to) {
    if (listing.is(at, separator)) {
      if (at > from) parts.push({ from, to: at });
      from = at + 1;
      at++;
    } else at = listing.after(at);
  }
  if (range.to > from) parts.push({ from, to: Math.min(range.to, listing.tokens.length) });
  return parts;
}

/** What stands between a bracket and its closing one. */
export function inside(listing: Listing, open: number): Range {
  return { from: open + 1, to: listing.closing(open) };
}

/** The arguments of a call, or the elements of a list, by its opening bracket; none for -1. */
export function argumentsOf(listing: Listing, open: number): Range[] {
  return open < 0 ? [] : split(listing, inside(listing, open));
}

/** The members of an object literal by its opening brace. */
export function propertiesOf(listing: Listing, open: number): Property[] {
  const properties: Property[] = [];
  for (const part of argumentsOf(listing, open)) {
    const property = readProperty(listing, part);
    if (property) properties.push(property);
  }
  return properties;
}

function readProperty(listing: Listing, part: Range): Property | null {
  if (listing.is(part.from, '...'))
    return { name: listing.at(part.from + 1).text, at: part.from + 1, value: { from: part.from + 1, to: part.to }, kind: 'spread' };
  let at = part.from;
  while (
    at < part.to - 1 &&
    (listing.is(at, 'async') || listing.is(at, 'get') || listing.is(at, '*')) &&
    !listing.is(at + 1, ':') &&
    !listing.is(at + 1, '(')
  )
    at++;
  const token = listing.at(at);
  if (token.kind !== 'word' && token.kind !== 'string' && token.kind !== 'number') return null;
  if (at + 1 >= part.to) return { name: token.text, at, value: { from: at, to: part.to }, kind: 'shorthand' };
  if (listing.is(at + 1, ':')) return { name: token.text, at, value: { from: at + 2, to: part.to }, kind: 'value' };
  if (listing.is(at + 1, '(') || listing.is(at + 1, '<')) return { name: token.text, at, value: { from: at + 1, to: part.to }, kind: 'method' };
  // Elixir, Ruby and PHP: `name => value`; a default in a destructuring: `name = value`.
  if (listing.is(at + 1, '=>') || listing.is(at + 1, '=')) return { name: token.text, at, value: { from: at + 2, to: part.to }, kind: 'value' };
  return null;
}

/** A member of an object literal by name. */
export function property(properties: readonly Property[], ...names: readonly string[]): Property | undefined {
  return properties.find((candidate) => names.includes(candidate.name));
}

/** The single string that a range consists of; null for anything else. */
export function stringOf(listing: Listing, range: Range | undefined): string | null {
  if (!range || range.to !== range.from + 1) return null;
  const token = listing.at(range.from);
  return token.kind === 'string' ? token.text : null;
}

/** The single word that a range consists of; null for anything else. */
export function wordOf(listing: Listing, range: Range | undefined): string | null {
  return range && range.to === range.from + 1 && listing.isWord(range.from) ? listing.at(range.from).text : null;
}

/** All strings of a range, at any depth. */
export function stringsIn(listing: Listing, range: Range): string[] {
  const strings: string[] = [];
  for (let at = range.from; at < range.to; at++) if (listing.isString(at)) strings.push(listing.at(at).text);
  return strings;
}

/** The decorators or annotations that follow each other from an `@`. */
export function decoratorsFrom(listing: Listing, at: number): Chain[] {
  const decorators: Chain[] = [];
  for (let next = at; listing.is(next, '@');) {
    const chain = listing.chainAt(next + 1);
    if (!chain) break;
    decorators.push(chain);
    next = chain.to;
  }
  return decorators;
}

/** The last name of a chain: `ForeignKey` of `models.ForeignKey(…)`. */
export function lastName(chain: Chain): string {
  return chain.links.at(-1)?.name ?? '';
}

/** The name that an expression is given: `const x = …`, `x = …`, `x := …`, `exports.x = …`, `x: Type = …`, `x: …`; -1 for none. */
export function assignedTo(listing: Listing, start: number): number {
  let at = start - 1;
  while (listing.is(at, 'new') || listing.is(at, 'await') || listing.is(at, '*') || listing.is(at, '&')) at--;
  if (listing.is(at, ':')) return listing.isWord(at - 1) || listing.isString(at - 1) ? at - 1 : -1;
  if (!listing.is(at, '=') && !listing.is(at, ':=')) return -1;
  for (let back = at - 1; back >= 0 && at - back < 14; back--) {
    if (!listing.is(back - 1, 'const') && !listing.is(back - 1, 'let') && !listing.is(back - 1, 'var')) continue;
    return listing.isWord(back) ? back : -1;
  }
  // `name: Type = value`
  if (listing.isWord(at - 1) && listing.is(at - 2, ':') && listing.isWord(at - 3) && listing.at(at - 3).first) return at - 3;
  return listing.isWord(at - 1) ? at - 1 : -1;
}

/** The strings of a literal list, tuple or set, or of a constant that names one; null for anything else. */
export function literalList(listing: Listing, range: Range, constants: ReadonlyMap<string, Range>): string[] | null {
  const name = wordOf(listing, range);
  const list = name === null ? range : constants.get(name);
  if (!list) return null;
  const open = list.from;
  if (!listing.is(open, '[') && !listing.is(open, '(') && !listing.is(open, '{')) return null;
  const parts = argumentsOf(listing, open);
  const values = parts.map((part) => stringOf(listing, part));
  return values.length > 0 && values.every((value) => value !== null) ? (values) : null;
}

/** The values of constants (`const x = …`, `X = …`) by name. The last one wins. */
export function constantsOf(listing: Listing): Map<string, Range> {
  const constants = new Map<string, Range>();
  listing.tokens.forEach((token, at) => {
    if (token.kind !== 'symbol' || token.text !== '=') return;
    const name = assignedTo(listing, at + 1);
    const open = at + 1;
    if (name < 0 || (!listing.is(open, '[') && !listing.is(open, '(') && !listing.is(open, '{') && !listing.isString(open))) return;
    constants.set(listing.at(name).text, { from: open, to: listing.after(open) });
  });
  return constants;
}

/**
 * The index behind the expression that starts at an index: up to a `;` or `,`, the end of its bracket, or a line that
 * starts a new statement.
 */
export function endOfExpression(listing: Listing, start: number): number {
  const { depth, column } = listing.at(start - 1);
  let at = start;
  while (at < listing.tokens.length) {
    const token = listing.at(at);
    if (token.depth < depth || (token.kind === 'symbol' && (token.text === ';' || token.text === ','))) return at;
    const before = listing.at(at - 1);
    const continues = before.kind === 'symbol' && !')]}'.includes(before.text);
    if (at > start && token.first && token.depth <= depth && !continues && token.column <= column && !MEMBER_SIGNS.has(token.text)) return at;
    if (token.kind === 'symbol' && token.text === '=>' && listing.is(at + 1, '{')) return listing.after(at + 1);
    at = listing.after(at);
  }
  return listing.tokens.length;
}

/** The indices of the braces of the body of a function by the bracket of its parameters; null where the excerpt shows none. */
export function bodyOf(listing: Listing, parameters: number): { readonly open: number; readonly close: number } | null {
  let at = listing.after(parameters);
  // A return type may hold braces: `): Promise<{ id: string }> {`.
  const limit = at + LONGEST_TYPE_ARGUMENTS;
  while (at < limit && at < listing.tokens.length) {
    if (listing.is(at, '{') && !TYPE_SIGNS.has(signAt(listing, at - 1))) return { open: at, close: listing.closing(at) };
    if (listing.is(at, ';') || (listing.at(at).first && !listing.is(at, '{'))) return null;
    at = listing.after(at);
  }
  return null;
}

const TYPE_SIGNS = new Set([':', '<', '|', '&', ',', '->']);
