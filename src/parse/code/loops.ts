import type { Listing, Range } from './listing.js';
import { argumentsOf, bodyOf, constantsOf, endOfExpression, propertiesOf, stringOf, wordOf } from './syntax.js';

/** A loop over values that the listing spells out: in its body each name stands for one value of each row. */
export interface Loop {
  readonly body: Range;
  readonly names: readonly string[];
  /** One value per name; null where the listing does not give it as a string. */
  readonly rows: readonly (readonly (string | null)[])[];
}

/** The strings that constants of a listing hold, by name. */
export function stringConstants(listing: Listing): Map<string, string> {
  const strings = new Map<string, string>();
  for (const [name, range] of constantsOf(listing)) {
    const text = stringOf(listing, range);
    if (text !== null) strings.set(name, text);
  }
  return strings;
}

/** Finds loops over literal lists: `for`, comprehensions, `forEach`, `each do |t|`. */
export function findLoops(listing: Listing): Loop[] {
  return new LoopFinder(listing).find();
}

class LoopFinder {
  readonly #listing: Listing;
  readonly #constants: ReadonlyMap<string, Range>;
  /** Rows by the bracket of their list: several loops may run over one constant. */
  readonly #known = new Map<number, (string | null)[][] | null>();

  constructor(listing: Listing) {
    this.#listing = listing;
    this.#constants = new Map([...constantsOf(listing), ...wordListConstants(listing)]);
  }

  find(): Loop[] {
    const loops: Loop[] = [];
    const open: number[] = [];
    for (let at = 0; at < this.#listing.tokens.length; at++) {
      const token = this.#listing.at(at);
      const loop = token.kind === 'word' ? this.#loopAt(at, open.at(-1) ?? -1) : null;
      if (loop) loops.push(loop);
      if (token.kind !== 'symbol') continue;
      if ('([{'.includes(token.text)) open.push(at);
      else if (')]}'.includes(token.text)) open.pop();
    }
    return loops;
  }

  #loopAt(at: number, bracket: number): Loop | null {
    const { text } = this.#listing.at(at);
    if (text === 'foreach') return this.#phpForeach(at);
    if (text === 'forEach' || text === 'map') return this.#callback(at);
    if (text === 'each') return this.#rubyEach(at);
    if (text !== 'for') return null;
    return this.#listing.is(at + 1, '(') || this.#listing.is(at + 1, 'await') ? this.#forOf(at) : this.#forIn(at, bracket);
  }

  /** Python's `for a, b in LIST:`, also inside of a comprehension; Elixir's `for a <- LIST do`; Go's `for _, a := range LIST {`. */
  #forIn(at: number, bracket: number): Loop | null {
    const names: string[] = [];
    let next = at + 1;
    while (next < at + 16 && !this.#isOneOf(next, 'in', '<-', 'range')) {
      if (this.#listing.isWord(next)) names.push(this.#listing.at(next).text);
      next++;
    }
    if (!this.#isOneOf(next, 'in', '<-', 'range')) return null;
    if (this.#listing.is(next, 'range')) return this.#goRange(next, names);
    const list = this.#list(next + 1);
    if (!list) return null;
    const rows = this.#rows(list.range);
    const inComprehension = bracket >= 0 && !this.#listing.at(at).first;
    const body = inComprehension
      ? { from: bracket + 1, to: this.#listing.closing(bracket) }
      : { from: list.end, to: this.#listing.endOfIndented(at) };
    return rows && { body, names, rows };
  }

  #goRange(at: number, names: readonly string[]): Loop | null {
    let open = at + 1;
    while (open < at + 6 && !this.#listing.is(open, '{')) open++;
    const rows = this.#rows({ from: open, to: this.#listing.after(open) });
    const body = this.#listing.after(open);
    const name = names.at(-1);
    return rows && name !== undefined && this.#listing.is(body, '{')
      ? { body: { from: body, to: this.#listing.closing(body) }, names: [name], rows }
      : null;
  }

  /** `for (const t of LIST) {…}` */
  #forOf(at: number): Loop | null {
    const open = this.#listing.is(at + 1, '(') ? at + 1 : at + 2;
    const close = this.#listing.closing(open);
    const names: string[] = [];
    let next = open + 1;
    while (next < close && !this.#listing.is(next, 'of') && next < open + 20) {
      if (this.#listing.isWord(next) && !this.#isOneOf(next, 'const', 'let', 'var')) names.push(this.#listing.at(next).text);
      next++;
    }
    if (!this.#listing.is(next, 'of')) return null;
    const keyed = this.#listing.is(open + 2, '{');
    const list = this.#list(next + 1);
    const rows = list && this.#rows(list.range, keyed ? names : undefined);
    const body = close + 1;
    return (
      rows && {
        body: { from: body, to: this.#listing.is(body, '{') ? this.#listing.closing(body) : endOfExpression(this.#listing, body) },
        names,
        rows,
      }
    );
  }

  /** `LIST.forEach((t) => …)`, `LIST.map(async ([t, column]) => …)` */
  #callback(at: number): Loop | null {
    if (!this.#listing.is(at - 1, '.') || !this.#listing.is(at + 1, '(')) return null;
    const before = at - 2;
    const range = this.#listing.is(before, ']') ? { from: this.#listing.opening(before), to: before + 1 } : { from: before, to: before + 1 };
    let next = at + 2;
    while (this.#isOneOf(next, 'async', 'function')) next++;
    const bracketed = this.#listing.is(next, '(');
    const end = bracketed ? this.#listing.closing(next) : next + 1;
    const names: string[] = [];
    for (let i = next; i < Math.min(end, next + 20); i++) if (this.#listing.isWord(i)) names.push(this.#listing.at(i).text);
    const rows = this.#rows(range, bracketed && this.#listing.is(next + 1, '{') ? names : undefined);
    return rows && names.length > 0 ? { body: { from: end, to: this.#listing.closing(at + 1) }, names, rows } : null;
  }

  /** `%w[a b].each do |t|`, `TABLES.each { |t| … }` */
  #rubyEach(at: number): Loop | null {
    if (!this.#listing.is(at - 1, '.')) return null;
    const before = at - 2;
    const from = this.#listing.is(before, ']') || this.#listing.is(before, ')') ? this.#listing.opening(before) : before;
    const bar = this.#listing.is(at + 2, '|') ? at + 2 : -1;
    if (bar < 0 || from < 0) return null;
    const names: string[] = [];
    let next = bar + 1;
    while (next < bar + 12 && !this.#listing.is(next, '|')) {
      if (this.#listing.isWord(next)) names.push(this.#listing.at(next).text);
      next++;
    }
    const rows = this.#rows({ from, to: before + 1 });
    const braces = this.#listing.is(at + 1, '{');
    let line = from;
    while (line > 0 && !this.#listing.at(line).first) line--;
    return rows && { body: { from: next, to: braces ? this.#listing.closing(at + 1) : this.#listing.endOfIndented(line) }, names, rows };
  }

  /** `foreach (LIST as $t) {…}` */
  #phpForeach(at: number): Loop | null {
    const open = at + 1;
    const list = this.#list(open + 1);
    if (!this.#listing.is(open, '(') || !list || !this.#listing.is(list.end, 'as') || !this.#listing.isWord(list.end + 1)) return null;
    const rows = this.#rows(list.range);
    const body = this.#listing.closing(open) + 1;
    return rows && { body: { from: body, to: this.#listing.closing(body) }, names: [this.#listing.at(list.end + 1).text], rows };
  }

  #isOneOf(at: number, ...texts: readonly string[]): boolean {
    return texts.some((text) => this.#listing.is(at, text));
  }

  /** A literal list or the name of one, and the index behind it. */
  #list(at: number): { readonly range: Range; readonly end: number } | null {
    const end = this.#listing.after(at);
    if (this.#listing.isWord(at) || this.#isOneOf(at, '[', '(', '{')) return { range: { from: at, to: end }, end };
    return null;
  }

  /** The rows of a list of strings, tuples or objects; null where it is none. */
  #rows(range: Range, keys?: readonly string[]): (string | null)[][] | null {
    const name = wordOf(this.#listing, range);
    const literal = name === null ? range : this.#constants.get(name);
    if (!literal || !this.#isOneOf(literal.from, '[', '(', '{')) return null;
    const known = keys ? undefined : this.#known.get(literal.from);
    if (known !== undefined) return known;
    const rows = this.#wordList(literal.from) ?? argumentsOf(this.#listing, literal.from).map((part) => this.#row(part, keys));
    const found = rows.some((row) => row.some((value) => value !== null)) ? rows : null;
    if (!keys) this.#known.set(literal.from, found);
    return found;
  }

  #row(part: Range, keys: readonly string[] | undefined): (string | null)[] {
    if (keys && this.#listing.is(part.from, '{')) {
      const properties = propertiesOf(this.#listing, part.from);
      return keys.map((key) => stringOf(this.#listing, properties.find((candidate) => candidate.name === key)?.value));
    }
    if (this.#isOneOf(part.from, '(', '[')) return argumentsOf(this.#listing, part.from).map((cell) => this.#value(cell));
    // A dictionary: `"trips": "rider_id"`
    if (this.#listing.is(part.from + 1, ':'))
      return [this.#value({ from: part.from, to: part.from + 1 }), this.#value({ from: part.from + 2, to: part.to })];
    return [this.#value(part)];
  }

  /** A string, or a symbol (`:trips`). */
  #value(range: Range): string | null {
    if (this.#listing.is(range.from, ':') && range.to === range.from + 2) return this.#listing.at(range.from + 1).text;
    return stringOf(this.#listing, range);
  }

  /** `%w[a b]`, `%i[a b]`, `~w(a b)` by its bracket. */
  #wordList(open: number): string[][] | null {
    if (!this.#listing.is(open - 2, '%') && !this.#listing.is(open - 2, '~')) return null;
    const rows: string[][] = [];
    for (let at = open + 1; at < this.#listing.closing(open); at++) if (this.#listing.isWord(at)) rows.push([this.#listing.at(at).text]);
    return rows;
  }
}

/** `TABLES = %w[a b].freeze` */
function wordListConstants(listing: Listing): Map<string, Range> {
  const constants = new Map<string, Range>();
  listing.tokens.forEach((token, at) => {
    if (token.text !== '%' || !listing.is(at - 1, '=') || !listing.isWord(at - 2)) return;
    constants.set(listing.at(at - 2).text, { from: at + 2, to: listing.after(at + 2) });
  });
  return constants;
}

/** The parts of a listing that undo a migration: `def downgrade`, `exports.down`, the reverse SQL of `RunSQL`. */
export function findRollbacks(listing: Listing): Range[] {
  const ranges: Range[] = [];
  listing.tokens.forEach((token, at) => {
    if (token.kind !== 'word') return;
    if (/^(?:downgrade|down|rollback|reverse|backwards?)$/.test(token.text)) {
      const range = rollbackFunction(listing, at);
      if (range) ranges.push(range);
    } else if (token.text === 'reverse_sql' && listing.is(at + 1, '=')) ranges.push({ from: at + 2, to: endOfExpression(listing, at + 2) });
    else if ((token.text === 'RunSQL' || (token.text === 'execute' && listing.language === 'elixir')) && listing.is(at + 1, '(')) {
      const second = argumentsOf(listing, at + 1)[1];
      if (second && !(listing.isWord(second.from) && listing.is(second.from + 1, '='))) ranges.push(second);
    }
  });
  return ranges;
}

function rollbackFunction(listing: Listing, at: number): Range | null {
  if (listing.is(at - 1, 'def')) return { from: at, to: listing.endOfIndented(at - 1) };
  if (listing.is(at + 1, '=')) return { from: at, to: endOfExpression(listing, at + 2) };
  if (!listing.is(at + 1, '(') || listing.is(at - 1, '.')) return null;
  const body = bodyOf(listing, at + 1);
  return body ? { from: body.open, to: body.close } : null;
}
